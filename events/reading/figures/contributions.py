"""What gives a share of the whole economy, or covers a share of the land: a subject that no vocabulary knows."""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metrics import find_metrics, metric_key
from events.reading.figures.named import Named
from events.reading.figures.province_names import names_a_province
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL, words
from events.text import slug


def contributed(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """The share of the economy that something gives: "the zone is to bring in 6% of GRDP". What the vocabulary knows,
    as services, is left to it.
    """
    if quantity.unit == "%" and lang == "en" and (sector := _comes_from(text, quantity)):
        return Named(f"share of {sector}", f"{metric_key(sector)}-share", quantity.value, "%", 0.7)
    whole = _OF_ECONOMY[lang].match(text, quantity.end) if quantity.unit == "%" else None
    if whole is None:
        return _of_nations(text, lang, quantity)
    found = _GIVES[lang].search(text, max(0, quantity.start - 110), quantity.start)
    if found and _is_known(found["noun"], lang):
        return None
    found = found or _BROUGHT[lang].search(text, max(0, quantity.start - 110), quantity.start)
    found = found or (_FROM.match(text, quantity.end) if lang == "en" else None)
    if found is None:
        return None
    noun, of = found["noun"].strip(), whole["output"] or "GRDP"
    metric = f"share of {noun} in {of}" if lang == "en" else f"tỷ trọng {noun} trong {of}"
    return Named(metric, slug(metric), quantity.value, "%", 0.7)


def _comes_from(text: str, quantity: Quantity) -> str | None:
    """The sector that a share of the economy comes from: "of its GRDP 34% came from farming and 21% from industry"."""
    sector = _SECTOR.match(text, quantity.end)
    if sector is None or not (_ECONOMY.search(text, 0, quantity.start) and _COMES_FROM.search(text)):
        return None
    return sector["noun"] if _is_known(sector["noun"], "en") else None


def _of_nations(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """The share that a province itself has of what the country or its region makes: "8% of the country's exports"."""
    whole = _NATIONS[lang].match(text, quantity.end) if quantity.unit == "%" else None
    holds = _HOLDS[lang].search(text, max(0, quantity.start - 90), quantity.start) if whole else None
    if whole is None or holds is None:
        return None
    holder = holds if holds["name"] or holds["word"] else _OPENS.match(text)
    if holder is None or (holder["name"] and not names_a_province(holder["name"])):
        return None
    metric = ("share of " if lang == "en" else "tỷ trọng ") + whole["what"]
    return Named(metric, slug(metric), quantity.value, "%", 0.6)


def wooded(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """The forest coverage, where only that is told which forests cover: "forests on 63% of its land"."""
    if quantity.unit != "%" or lang == "vi":
        return None
    before = _FORESTS.search(text, max(0, quantity.start - 40), quantity.start)
    if not (before or _UNDER_TREES.match(text, quantity.end)):
        return None
    return Named("forest coverage", "forest-coverage", quantity.value, "%", 0.8)


def _is_known(noun: str, lang: Lang) -> bool:
    """Whether the vocabulary has the head of a noun phrase; a Vietnamese one goes on after its head."""
    end = len(noun.strip())
    found = find_metrics(words(noun), lang)
    return any(one.end == end and (lang == "en" or one.start == 0) for one in found)


_ROUGHLY = {
    "en": r"(?: (?:about|over|nearly|almost|some|around|more than|just|only|at least|no less than))*\s$",
    "vi": r"(?: (?:hơn|gần|trên|khoảng|chừng|ít nhất|tối thiểu|không dưới|tới))*\s$",
}

_SECTOR = patterns.plain(
    r" (?:(?:c[ao]mes?|coming) )?from (?:the )?(?P<noun>[a-z][a-z-]*(?:,? (?!in\b)[a-z-]+){0,4}?)"
    r"(?=,? (?:and|while) (?:just |only )?\d|, \d|[.;]|$| in )"
)
_ECONOMY = patterns.plain(
    r"\b(?:GRDP|GDP|econom(?:y|ic (?:output|structure)))\b(?!.*\b(?:expanded|grew|growth|rose)\b[^.;]*\bof which\b)"
)
_COMES_FROM = patterns.plain(r"(?:%|per ?cent) (?:c[ao]mes?|coming) from\b")
"""After a share, before it, and anywhere in its sentence: that the economy is divided, and not its growth."""

_OF_ECONOMY = {
    "en": patterns.plain(
        r"\s+(?:of|to)\s+(?:[\w’']+\s){0,2}?"
        r"(?:GRDP|GDP|economy|(?P<output>(?:industrial )?output)|everything (?:that is )?produced)\b"
    ),
    "vi": patterns.plain(r"\s+(?:vào |trong |của )?(?:tổng )?(?:GRDP|quy mô nền kinh tế)(?P<output>)"),
}

_HOLDS = {
    "en": patterns.plain(
        rf"(?:^|, |\b(?:and|that|which) )(?:[Tt]he )?(?:(?:province"
        rf"|city)(?: of)? )?(?:(?P<name>{CAPITAL}[\w’'-]*(?: {CAPITAL}[\w’'-]*){{0,3}})"
        r"|(?P<word>the (?:province|city))|it|which)(?: (?:province|city))?(?: (?:alone|also|currently|now|still))*"
        r" (?:account(?:s|ed)? for|contribut(?:es|ed)|grows|holds|makes up|made up|produc(?:es|ed)|suppli(?:es|ed))"
        rf"{_ROUGHLY['en']}"
    ),
    "vi": patterns.plain(
        rf"(?:^|[,;] )(?:(?:[Tt]oàn )?[Tt]ỉnh |TP\.? ?|[Tt]hành phố )?"
        rf"(?:(?P<name>{CAPITAL}[^\W\d]*(?: {CAPITAL}[^\W\d]*)*)"
        rf"|(?P<word>này|ta))?"
        rf"(?: (?:hiện|cũng|đã|riêng|đang))*,? (?:chiếm|cung cấp|đóng góp)(?: tới)?{_ROUGHLY['vi']}"
    ),
}
"""A province and its verb of having a share, right before how much."""
_OPENS = patterns.plain(
    rf"(?:(?:The )?(?:province|city) of |Tỉnh |TP\.? ?|Thành phố )?"
    rf"(?P<name>{CAPITAL}[\w’-]*(?: {CAPITAL}[\w’-]*){{0,3}})"
)
"""Of what a sentence is that goes on with "which" or with no subject."""
_NATIONS = {
    "en": patterns.plain(
        r" (?:of|to) (?P<what>(?:(?:the )?(?:country|delta|nation|region|Mekong Delta|Viet ?nam)[’']s"
        r"|national)(?: total)?"
        r"(?: (?!(?:and|by|in|while|with)\b)[a-z-]+){1,4})(?=[.,;]|$| (?:and|in|last|while|with)\b)"
    ),
    "vi": patterns.plain(
        r" (?P<what>(?:tổng )?(?:diện tích|giá trị|GDP|kim ngạch|quy mô|sản lượng|số|thu ngân sách|thị phần|xuất khẩu)"
        r"(?: (?!(?:của|cả|toàn)(?!\w))[^\W\d_]+){0,6} (?:(?:của )?(?:cả nước|toàn quốc|toàn vùng)|của vùng))"
    ),
}
"""After a share: what of the whole country it is of."""

_GIVES = {
    "en": patterns.plain(
        r"(?:^|[,;:.]\s|\b(?:and|that|while|have|has|let|wants?|sees?|expects?|means?|by|by then"
        r"|(?:[Bb]y|[Ii]n) \d{4},?)\s)"
        r"(?:the |its |a |an )?"
        r"(?P<noun>(?:(?!(?:the|then|its|it|they|which|who|that|have|see|by|in|of|and|will|would|should|ought|is|are"
        r"|was|were)\b)"
        r"[A-Za-z][\w’'-]*\s(?:and [a-z-]+\s)?){1,4}?)"
        r"(?:(?:is|are|was|were|to|will|ought|should|would|can|could|must|now|already|still|also|alone) )*"
        r"(?:account(?:s|ed)? for|accounting for|contribut(?:e|es|ed|ing)|bring(?:s|ing)? in|brought in"
        r"|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|yield(?:s|ed|ing)?|makes? up|made up)"
        rf"{_ROUGHLY['en']}"
    ),
    "vi": patterns.plain(
        r"(?:^|[,;:.]\s|\b(?:năm \d{4},?|để|cho|riêng|thì)\s)"
        r"(?P<noun>(?:(?!(?:năm|đến|của|sẽ|phải|tỉnh)(?!\w))[^\W\d_]+\s){2,5}?)"
        r"(?:của [^,;:.\d]{2,25} )?"
        rf"(?:(?:sẽ|phải|đã|ước|hiện) )*(?:đóng góp|góp|chiếm){_ROUGHLY['vi']}"
    ),
}
"""A subject and its verb of giving a part of a whole, right before how much of it."""

_BROUGHT = {
    "en": patterns.plain(
        r"\b(?:bring|cut|increase|keep|lift|lower|raise|reduce)(?:s|ing)? (?:the |its )?(?P<noun>[A-Za-z][\w&-]*\s"
        r"(?:[a-z-]+\s){0,3}?)(?:(?:down |up )?to|at|below|under)"
        rf"{_ROUGHLY['en']}"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:giảm|hạ|nâng|tăng|đưa) (?P<noun>(?:[^\W\d_]+\s){2,5}?)(?:xuống|lên|về)(?: còn| dưới| mức)*"
        rf"{_ROUGHLY['vi']}"
    ),
}
"""What is brought to a part of a whole, right before how much of it."""

_FROM = patterns.plain(
    r"\sof GRDP from (?:the )?(?P<noun>[a-z][\w-]*(?: [a-z][\w-]*){0,3}?)(?=,|\.|;|$| (?:by|in|would|will|should|is)\b)"
)
"""What a share of it comes from, after the share."""

_FORESTS = patterns.plain(
    r"(?i)\b(?:forests(?: (?:that|which|now|still))*,? cover(?:ed|ing)?|(?:forest|trees) cover(?:s|ed|ing)?"
    r"(?<!forest cover)"
    rf"|forests? (?:on|over)|under (?:trees|forests?) over){_ROUGHLY['en']}"
)
_UNDER_TREES = patterns.plain(
    r"\sof (?:[\w’']+\s){1,4}?(?:(?:is|are|lies|was|were) (?:now |still )?(?:under|covered (?:by|with|in))|under) "
    r"(?:forests?|trees)\b"
)
"""Before and after how much of the land has trees on it."""
