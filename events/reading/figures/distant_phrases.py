"""What a sentence says of a metric away from its noun phrase: "lost 20,000 ha of rice", "95% of homes with tap water".

The verb that governs a quantity tells what was done to the things counted, the subject of a damage what caused it, and
that of a share whose it is; a border, a part of the country and those among whom one is counted may follow the number.
"""

from events.reading.entities.quantities import Quantity
from events.reading.figures.disaster_wording import DISASTERS
from events.reading.figures.metric_phrase_wording import AREAS, COUNTRY, FOREIGN_MONEY
from events.reading.figures.metric_phrases import Qualifiers
from events.reading.figures.metrics import Metric
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import Phrase


def said_apart(text: str, lang: Lang, metric: Phrase[Metric], quantity: Quantity, things: bool) -> Qualifiers:
    """What a sentence says elsewhere of the metric of a quantity, as it would stand before and after its name.

    `things` says that things or stuff are measured, to which something can be done.
    """
    key, end = metric.meaning.key, max(metric.end, quantity.end)
    if key == "damage":
        cause = _CAUSE[lang].search(text, 0, metric.start)
        return Qualifiers(after=f"{_BY[lang]} {cause['cause'][0].lower()}{cause['cause'][1:]}" if cause else "")
    if key in _HAD:
        return _holders(text, lang, metric, quantity)
    if key == "border":
        border = _BORDER[lang].match(text, end)
        return Qualifiers(after=f"{_WITH[lang]} {border['country']}" if border else "")
    if key == "occupancy":
        return Qualifiers(after=_OF_PARKS[lang] if _PARKS[lang].search(text) else "")
    if key == "projects" and quantity.dimension == "count" and not _SAID_SO.search(text, 0, metric.end):
        foreign = _FOREIGN[lang].search(text, 0, quantity.start)
        return Qualifiers(*_FROM_ABROAD[lang]) if foreign else Qualifiers()
    if key == "enterprises" and lang == "vi" and _MORE_OF_THEM.search(text, 0, quantity.start):
        return Qualifiers(after="thành lập mới")
    per = _PER_SO_MANY[lang]
    if many := per.match(text, end) or per.search(text, max(0, quantity.start - _BESIDE), quantity.start):
        return Qualifiers(after=f"{_PER[lang]} {many['many']}")
    if quantity.unit == "%" and metric.end < quantity.start:
        where = _WHERE[lang].match(text, quantity.end)
        return Qualifiers(after=where["where"] if where else "")
    return Qualifiers(after=_done(text, lang, quantity) if things and quantity.end <= metric.start else "")


def _holders(text: str, lang: Lang, metric: Phrase[Metric], quantity: Quantity) -> Qualifiers:
    """Those of whom a share has what is measured: "95% of rural households have clean water"."""
    if before := _HOLDERS_BEFORE[lang].search(text, 0, metric.start):
        return Qualifiers(f"{before['who']} {before['how'] if lang == 'vi' else 'with'}")
    after = _HOLDERS_AFTER[lang].match(text, quantity.end) if metric.end <= quantity.start else None
    if after is None:
        return Qualifiers()
    return Qualifiers(f"{after['who']} with") if lang == "en" else Qualifiers(after=f"của {after['who']}")


def _done(text: str, lang: Lang, quantity: Quantity) -> str:
    """What was done to what is counted, by the verb that governs the number: "harvested", "trồng mới"."""
    verb = _VERB[lang].search(text, 0, quantity.start)
    if verb is None:
        return ""
    if lang == "vi":
        return verb["done"].lower()
    return next(done for done, said in verb.groupdict().items() if said).replace("_", " ")


_BESIDE = 24
"""Within so many characters before a number it is told among how many people it is counted."""
_HAD = frozenset({"clean-water", "health-insurance-coverage"})
"""What people have, of whom a share is told."""

_BY: dict[Lang, str] = {"en": "caused by", "vi": "do"}
_OF_PARKS: dict[Lang, str] = {"en": "of industrial parks", "vi": "khu công nghiệp"}
_PER: dict[Lang, str] = {"en": "per", "vi": "trên"}
_WITH: dict[Lang, str] = {"en": "with", "vi": "với"}

_PARKS = {
    "en": patterns.plain(r"(?i)\bindustrial (?:parks?|zones?|estates?|clusters?)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:[Kk]hu|[Cc]ụm) công nghiệp(?!\w)|\bKCN\b"),
}

_CAUSE = {
    "en": patterns.plain(
        rf"(?i)\b(?P<cause>(?:[a-z]+ (?:and|or) )?{DISASTERS['en']})\b[^.;:]*?\b(?:caus\w+|inflict\w+|wrought|wreaked"
        r"|left|cost|did|do|does|led to|brought|resulting in)\b[^.;:]*$"
    ),
    "vi": patterns.plain(
        rf"(?i)(?<!\w)(?P<cause>{DISASTERS['vi']}(?!\w)(?: (?:lũ|lụt|lớn|mặn|số \d+|[A-Z][a-z]+(?!\w)))?)"
        r"(?:[^.;:]*?(?<!\w)(?:gây|làm|khiến)(?!\w)[^.;:]*|,? )$"
    ),
}
"""What did a damage, as the subject of the clause."""

_BORDER = {
    "en": patterns.plain(
        r" (?:long )?(?:with|(?:between|joining|separating) [\w ]+ (?:and|from)) (?:the )?"
        rf"(?P<country>{COUNTRY['en']})"
    ),
    "vi": patterns.plain(
        rf" (?:đường biên(?: giới)? )?(?:tiếp giáp|giáp|chung với|với) (?:nước bạn )?(?P<country>{COUNTRY['vi']})"
    ),
}
"""With whom a border is, after how long it is."""

_FOREIGN = {
    "en": patterns.plain(rf"{FOREIGN_MONEY['en']}[^.;,\d]*$"),
    "vi": patterns.plain(rf"{FOREIGN_MONEY['vi']}(?:(?!trong đó)[^.;\d])*$"),
}
"""Whose projects are counted, before the number, if no part of them is."""
_SAID_SO = patterns.plain(r"(?:\b(?:FDI|[Ff]oreign)(?:[ -]\w+){0,2}|nước ngoài)$")
"""A name of projects that says it already."""
_FROM_ABROAD: dict[Lang, tuple[str, str]] = {"en": ("foreign", ""), "vi": ("", "FDI")}
_MORE_OF_THEM = patterns.plain(r"(?<!\w)thêm(?: (?:khoảng|hơn|trên|gần))? $")
"""Before a number of firms that came to those there were."""

_PER_SO_MANY = {
    "en": patterns.plain(
        r"(?: (?:(?:be|are) available|and \d[\d.]* [a-z]+(?: [a-z]+)?))? (?:per|(?:for|to) (?:each|every))"
        r" (?P<many>(?:\d+,?000|(?:ten |hundred )?thousand) (?:people|inhabitants|residents|population))\b"
    ),
    "vi": patterns.plain(
        r"(?: và \d[\d.,]* [^\W\d]+(?: [^\W\d]+)?)?(?: (?:trên|trong|mỗi))?"
        r" ?/?(?P<many>(?:một |1 )?(?:vạn|10{0,2}[.]000) dân)(?!\w)"
    ),
}
"""Of so many people a number of doctors or beds is told."""

_WHERE = {
    "en": patterns.plain(rf" (?P<where>in (?:urban|rural|mountainous|remote|ethnic[ -]minority|upland) {AREAS})\b"),
    "vi": patterns.plain(r" (?P<where>(?:ở |tại )?(?:khu vực |vùng )?(?:nông thôn|thành thị|đô thị|miền núi))(?!\w)"),
}
"""In which kind of places a share is meant."""

_VERB = {
    "en": patterns.plain(
        r"(?i)\b(?:(?P<built>built|completed)|(?P<damaged>damag(?:ed|ing))|(?P<destroyed>destroy(?:ed|ing)|flattened)"
        r"|(?P<exported>export(?:ed|ing))|(?P<flooded>flood(?:ed|ing)|inundat(?:ed|ing)|submerg(?:ed|ing))"
        r"|(?P<handed_over>hand(?:ed|ing) over)|(?P<harvested>harvest(?:ed|ing)|reap(?:ed|ing))"
        r"|(?P<landed>landed|landing)|(?P<lost>lost|losing)|(?P<planted>(?:re)?planted|sowed|sown)"
        r"|(?P<trained>trained)|(?P<unroofed>unroof(?:ed|ing)))"
        r"(?: (?:about|almost|an|another|around|at|estimated|least|more|nearly|out|over|roughly|some|than|the))*\s$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?P<done>bàn giao|cuốn trôi|đánh bắt|gieo cấy|gieo sạ|gieo trồng|hư hại|hư hỏng|khai thác"
        r"|mất trắng|ngập|nuôi trồng|sập|thả nuôi|thu hoạch|tốc mái|trồng mới|xây mới|xuất khẩu)"
        r"(?: (?:được|xong|thêm|khoảng|hơn|trên|gần|ít nhất|tối thiểu|đạt))*\s$"
    ),
}
"""The verb that governs a quantity, each group by the participle that tells the same."""

_KINDS_OF_PEOPLE = {
    "en": r"(?P<who>(?:rural|urban|poor|minority) (?:residents|people|inhabitants|dwellers|population)"
    r"|(?:(?:rural|urban|poor|minority) )?(?:households|homes|families|communes|villages|pupils|students|workers))",
    "vi": r"(?P<who>(?:dân số|người dân|dân cư|dân) (?:nông thôn|thành thị|đô thị)|(?:hộ dân|hộ gia đình|hộ"
    r"|người lao động|học sinh)(?: (?:nông thôn|thành thị|đô thị|nghèo))?)",
}
_HOLDERS_BEFORE = {
    "en": patterns.plain(
        rf"(?i)\b{_KINDS_OF_PEOPLE['en']}(?: (?:a|access|are|be|by|connected|covered|enjoy|enjoying|get|getting|had|has"
        r"|have|having|is|must|on|provided|shall|should|supplied|the|to|use|using|will|with|would))+ $"
    ),
    "vi": patterns.plain(
        rf"(?i)(?<!\w){_KINDS_OF_PEOPLE['vi']} (?P<how>(?:cấp|có|cung cấp|dùng|được|sử dụng|tham gia|tiếp cận)"
        r"(?: (?:cấp|cung cấp|dùng|sử dụng|tiếp cận))*) $"
    ),
}
"""Those who have it, before its name; all of the people need not be told."""
_HOLDERS_AFTER = {
    "en": patterns.plain(rf" (?:of|in|for) (?:the |its |all )?{_KINDS_OF_PEOPLE['en']}\b"),
    "vi": patterns.plain(rf" (?:của |cho |số )?{_KINDS_OF_PEOPLE['vi']}(?!\w)"),
}
"""Those who have it, after the share."""
