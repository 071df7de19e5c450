"""Metrics that no vocabulary knows: wholes that shares are of, and noun phrases whose head says that they measure."""

import re

from events.reading.entities.quantities import Quantity
from events.reading.figures import naming_wording as wording
from events.reading.figures.metric_names import growth, thing_of
from events.reading.figures.metrics import metric_key
from events.reading.figures.named import Named
from events.reading.figures.sizes import SIZEABLE
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import slug


def share(text: str, lang: Lang, quantity: Quantity, last: Named | None) -> Named | None:
    """The whole that a share is of: "75% of its workers", "80% hộ dân". `last` is what a pronoun after it means."""
    if quantity.unit != "%" or _SUPPORT[lang].search(text, max(0, quantity.start - 40), quantity.start):
        return None
    noun = _whole_within(text, quantity) or _whole_after(text, lang, quantity, last)
    noun = noun or _whole_before(text, lang, quantity)
    noun = noun or _sort(text, lang, quantity)
    if noun is None:
        return None
    if poor := wording.WHO_IS_POOR[lang].match(text, quantity.end):
        noun = poor["metric"] if lang == "vi" else f"poor {poor['metric']}"
    elif noun in _EVERYBODY and last and last.unit in ("households", "people"):
        noun = last.metric
    metric = noun if lang == "en" else f"tỷ lệ {noun}"
    return Named(metric, slug(metric), quantity.value, "%", 0.65)


_EVERYBODY = frozenset({"dân", "dân số", "hộ", "hộ dân", "households", "people"})
"""Wholes of which a share is that of those just counted: "11.204 hộ nghèo, chiếm 10,9% tổng số hộ"."""


def is_share(text: str, lang: Lang, start: int, quantity: Quantity) -> bool:
    """Whether a percentage is the share in a whole of what is named from `start` on, rather than how much it grew."""
    near = max(start - 24, text.rfind(";", 0, start) + 1)
    if wording.MAKES_UP[lang].search(text, near, quantity.start) or wording.CONTRIBUTION[lang].search(text, 0, start):
        return True
    return wording.SHARE_OF_WHOLE[lang].match(text, quantity.end) is not None


def _whole_after(text: str, lang: Lang, quantity: Quantity, last: Named | None) -> str | None:
    found = wording.whole(lang).match(text, quantity.end)
    if not found or wording.NO_WHOLE.search(found["noun"]):
        return None
    noun = found["noun"]
    if placed := _IN_IT[lang].match(text, found.start("noun")):
        return " ".join(said for said in placed.groups() if said).replace("have ", "with ")
    if lang == "en" and (pronoun := wording.IT.match(noun)):
        noun = f"{last.metric if last else ''} {noun[pronoun.end() :]}"
    return _without_verb(noun) if lang == "en" else noun


_IN_IT = {
    "en": patterns.plain(
        rf"(?P<noun>[a-z]+(?: [a-z]+)?) (?:in|of|across) (?:the (?:province|city)|{CAPITAL}\w+(?: {CAPITAL}\w+)?)"
        r" (?:(?:shall|should|must|will|would|are to|to) )?(?P<verb>have) (?:access to )?"
        r"(?P<what>[a-z][a-z -]{2,50}?)(?= (?:by|in|and|before)\b|[,.;]|$)"
    ),
    "vi": patterns.plain(
        r"(?P<noun>[a-zà-ỹ]+(?: [a-zà-ỹ]+)?) (?:của|ở|tại|trên địa bàn) (?:toàn )?(?:tỉnh|thành phố)?"
        rf" ?(?:{CAPITAL}[a-zà-ỹ]+(?: {CAPITAL}[a-zà-ỹ]+)?)? ?(?P<verb>có|được|dùng|sử dụng)"
        r" (?P<what>[a-zà-ỹ]+(?: (?!(?:vào|trước|đến|trong|và)(?!\w))[a-zà-ỹ]+){0,8})"
    ),
}
"""A whole, where it is, and what it is to have: "60% of households in Ca Mau should have tap water"."""


def _without_verb(noun: str) -> str | None:
    """What a share is of as a noun phrase: "communes with optical fiber" for "communes have optical fiber"."""
    said = _BE.sub("", _HAVE.sub(" with ", noun))
    return _OPENS.sub("", said).strip() or None


def _whole_within(text: str, quantity: Quantity) -> str | None:
    """ "One household in fifty is poor"."""
    found = _ONE_IN.fullmatch(text, quantity.start, quantity.end)
    done = _ARE.match(text, quantity.end)
    if not found or not done:
        return None
    noun = found["noun"].lower()
    noun = noun.removesuffix("y") + "ies" if noun.endswith("y") else noun.removesuffix("s") + "s"
    return f"poor {noun}" if done["what"] in ("poor", "below", "under") else f"{noun} {done['what']}"


def _whole_before(text: str, lang: Lang, quantity: Quantity) -> str | None:
    """ "Of its 560,000 labourers, 17 per cent have been trained"."""
    found = wording.OUT_OF.fullmatch(text, 0, quantity.start) if lang == "en" else None
    done = wording.WHAT_THEY_ARE.match(text, quantity.end)
    return f"{found['noun']} {done['what']}" if found and done else None


def _sort(text: str, lang: Lang, quantity: Quantity) -> str | None:
    """ "Of whom 35% are Khmer", "đồng bào Khmer chiếm 35%"."""
    before, after = wording.SORT_OF_THEM[lang]
    near = max(0, quantity.start - 80)
    sort = after.match(text, quantity.end) if before.search(text, near, quantity.start) else None
    sort = sort or (wording.MAKE_UP.search(text, near, quantity.start) if lang == "vi" else None)
    return sort["noun"] if sort else None


def described(text: str, lang: Lang, quantity: Quantity, previous: Quantity | None) -> Named | None:
    """The noun phrase before a quantity, or of a size after it: "the ratio of ...", "4 million tonnes of rice"."""
    if quantity.dimension == "rank" or (
        quantity.dimension == "count"
        and (not _NUMBER_OF.search(text, 0, quantity.start) or _ITS_OWN.search(text, 0, quantity.start))
    ):
        return None
    if quantity.dimension in ("energy", "mass", "power") or quantity.unit == "ha":
        of = wording.OF_WHAT[lang].match(text, quantity.end)
        if of and quantity.value >= SIZEABLE.get(quantity.unit, 0):
            return Named(of["noun"], metric_key(of["noun"]), quantity.value, quantity.unit, 0.6)
    begin = max(previous.end if previous else 0, quantity.start - 110)
    before = list(wording.MEASURED_NOUN[lang].finditer(text, begin, quantity.start))
    if not before or (
        text[before[-1].end("noun") : quantity.start].strip() != ":"
        and wording.APART[lang].search(text, before[-1].end("noun"), quantity.start)
    ):
        return None
    noun = before[-1]["noun"].strip()
    if noun.lower() in ("công suất", "capacity") and quantity.dimension in ("mass", "power"):
        return None
    small = quantity.unit in ("ha", "MW") and quantity.value < SIZEABLE[quantity.unit]
    whole = metric_key(noun) == "area" and not wording.PLANTED.search(noun)
    if small or (quantity.unit == "ha" and whole):
        return None
    turned = _TURNED.search(text, before[-1].end("noun"), quantity.start) if quantity.unit == "%" else None
    if turned and _AMOUNT.match(noun):
        return growth(noun, lang, -quantity.value if turned["fall"] else quantity.value, 0.6)
    return Named(
        noun,
        metric_key(noun),
        quantity.value,
        quantity.unit or (thing_of(noun) if lang == "en" else noun.split()[-1]),
        0.6,
    )


def ratio(text: str, lang: Lang, quantity: Quantity, since: int) -> Named | None:
    """The ratio that is named right before a percentage, from `since` on: "the ratio of files handled online"."""
    found = wording.RATIO[lang].search(text, since, quantity.start) if quantity.unit == "%" else None
    return Named(found["noun"], metric_key(found["noun"]), quantity.value, "%", 0.6) if found else None


def labelled(text: str, quantity: Quantity) -> Named | None:
    """The label of an item of a list: "+ Public finance: 58th place"; of a share after others, with whose it is: "Tỷ lệ
    trường đạt chuẩn: mầm non 71%, tiểu học 74%"."""
    if quantity.unit == "%" and (shares := _SHARES.fullmatch(text, 0, quantity.start)):
        metric = f"{shares['label']} {shares['noun']}"
        return Named(metric, metric_key(metric), quantity.value, "%", 0.6)
    row = _LABEL.match(text, 0, quantity.start)
    if row is None or quantity.dimension == "count" or quantity.value < SIZEABLE.get(quantity.unit, 0):
        return None
    return Named(row["label"], metric_key(row["label"]), quantity.value, quantity.unit, 0.5)


_AMOUNT = patterns.plain(
    r"(?i)(?:sản lượng|giá trị|doanh (?:thu|số)|diện tích|dư nợ|năng suất|tổng (?:số|vốn|sản lượng|giá trị|diện tích))"
)
"""Of an amount, a percentage says how much it grew."""
_TURNED = patterns.plain(r"(?<!\w)(?:tăng|(?P<fall>giảm))(?!\w)")
_SHARES = patterns.plain(
    r"(?:\(?\w{1,2}[.)/]\s|[*•+–-]\s?)?(?P<label>T[ỷỉ] lệ [^:;.\d]{3,70}): (?:[^:;]*[,;] (?:và )?)?"
    r"(?P<noun>[^\W\d][^,;:.\d]{1,30}?)(?: (?:đạt|là|còn|trên|khoảng|dưới))* "
)
"""Of a share after others of one label: the label, and whose the share is."""
_LABEL = patterns.plain(
    r"(?:[*•+–-]|\d{1,2}[.)/])\s?(?P<label>[^\W\d_][^:.;\d]{3,70}?)(?::|(?=\s(?:at|over|to|of|reach|đạt|ít|tối"
    r"|trên|dưới|còn|là)))"
    r"(?:\s(?:at|least|most|over|under|above|below|from|more|less|than|about|nearly|up|down|to|of|reach|reaching"
    r"|reaches"
    r"|đạt|ít nhất|tối đa|tối thiểu|từ|hơn|trên|dưới"
    r"|còn|là|gần"
    r"|khoảng))*\s(?:US\$|\$|VND\s?)?$"
)
_NUMBER_OF = re.compile(
    r"(?i)(?<!\ba )\bnumber of (?![^.;,]{0,40}\b(?:communes?|commune-level|wards|districts|provinces|administrative"
    r"|units|clicks|comments|hits|pages|reads|targets|tasks|views|votes)\b)"
    r"|số lượng (?!đơn vị|cấp xã|xã|phường)"
)
_ITS_OWN = patterns.plain(r"\b(?:on|in|of|for|with|by) (?:its|the|their)\s$")
"""Before a number of things of which something else is numbered: "the number of the resolution on its 102 communes"."""
_SUPPORT = {
    "en": patterns.plain(r"(?i)\b(?:support|backing|approval|consent) of(?: (?:over|about|nearly|some|almost))*\s$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:sự ủng hộ|sự đồng thuận) của(?: (?:hơn|gần|trên|khoảng))*\s$"),
}
"""Before a share of those who are for something."""
_ONE_IN = patterns.plain(r"[A-Za-z]+ (?P<noun>[a-z]+) (?:in|out of) .*")
_ARE = patterns.plain(
    r"(?: in(?: [A-ZĐ]\w+)+)?(?: (?:is|are|was|were|has|have|had|lives?|still|now|been|got))+ (?P<what>[a-z-]+)"
)
_HAVE = patterns.plain(
    r"(?i)\s(?:(?:are|is|was|were|should|must|will|shall|to|now|already|still)\s)*(?:have|has|had|having)\s"
    r"(?!(?:already|been|come|become|built|done|found|gone|got|left|made|met|never|not|now|paid|to|won|yet)\b"
    r"|\w+(?:ed|en)\b)"
)
_BE = patterns.plain(
    r"(?i)(?:^|\s)(?:(?:to\s)?(?:be|being|been|are|is|was|were|have|has|had)|should|must|will|shall)(?=\s|$)"
)
_OPENS = patterns.plain(r"(?i)^\s*(?:(?:to|the|its|all)\s)*")
