"""Counts whose verb says of what they are: communes that reach the new-style rural standard, people who are trained,
sent to work abroad, killed or hurt.
"""

from events.reading.entities.quantities import Quantity
from events.reading.figures.casualties import casualties
from events.reading.figures.metrics import metric_key
from events.reading.figures.named import Named
from events.reading.figures.province_names import names_a_province
from events.reading.figures.sizes import in_guide
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import slug


def by_its_verb(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """What a verb beside a number says that it counts."""
    if quantity.dimension != "count":
        return None
    rural = _rural(text, quantity) if lang == "en" else None
    return rural or casualties(text, lang, quantity) or _people(text, lang, quantity)


def _rural(text: str, quantity: Quantity) -> Named | None:
    """ "Six more communes of Ha Giang should meet the advanced new-style rural standard"; Vietnamese has it in one
    phrase, which the vocabulary knows."""
    found = _REACHING.match(text, quantity.end)
    if found is None:
        return None
    units, grade = found["units"].lower(), f"{found['grade'].lower()} " if found["grade"] else ""
    metric = f"{units} meeting {grade}new-style rural standards"
    return Named(metric, metric_key(metric), quantity.value, units, 0.8)


def _people(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """ "Send 1,500 people to work abroad", "đào tạo nghề cho 20.000 lao động"."""
    if quantity.value < _FEW:
        return None
    if named := _by_their_lot(text, lang, quantity):
        return named
    if _ABROAD[lang].match(text, quantity.end):
        name = {"en": "workers sent abroad", "vi": "lao động đi làm việc ở nước ngoài"}[lang]
    elif (who := _WHO[lang].match(text, quantity.end)) and _TRAINED[lang].search(text, 0, quantity.start):
        name = f"{who['who']} trained" if lang == "en" else f"{who['who']} được đào tạo nghề"
    else:
        return None
    return Named(name, metric_key(name), quantity.value, "people", 0.7)


def _by_their_lot(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """ "28,000 people escaped poverty", "industrial parks employ 230,000 workers", "kết nạp 2.500 đảng viên"."""
    if out := _OUT_OF_POVERTY[lang].match(text, quantity.end):
        name, unit = (f"{out['who']} escaping poverty" if lang == "en" else f"{out['who']} thoát nghèo"), out["who"]
    elif (
        quantity.value >= _BRANCH
        and _MEMBERS[lang].match(text, quantity.end)
        and _ADMITTED[lang].search(text, 0, quantity.start)
    ):
        name, unit = {"en": "Party members admitted", "vi": "đảng viên kết nạp"}[lang], "people"
    elif _WORKERS[lang].match(text, quantity.end) and (at := _EMPLOYS[lang].search(text, 0, quantity.start)):
        if at["owner"] and not names_a_province(at["owner"]):
            return None
        name, unit = (
            (f"workers in {at['where']}" if lang == "en" else f"lao động trong {at['where']}").lower(),
            "people",
        )
    else:
        return None
    return Named(name, slug(name), quantity.value, in_guide(unit.lower()), 0.7)


_REACHING = patterns.plain(
    r"\s(?:(?:more|additional|other|of its) )?(?P<units>communes|districts|villages|hamlets)"
    rf"(?: (?:of|in|across) (?:(?:the|its) )?(?:{CAPITAL}\w+(?: {CAPITAL}\w+)?|province|city))?"
    r"(?: (?:also|are|be|been|being|had|has|have|must|now|shall|should|that|to|were|will|would))*"
    r" (?:meet(?:s|ing)?|met|reach(?:es|ed|ing)?|attain(?:s|ed|ing)?|achiev(?:es|ed|e|ing)|carry|up to|becom(?:e|ing)"
    r"|fulfil(?:s|l|led|ling)?|(?:acknowledged|certified|recogni[sz]ed) as(?: having (?:met|reached))?)"
    r"(?: (?:all|the|its|their))*(?: (?P<grade>advanced|enhanced|model))? new(?:-style)?[ -](?:rural|countryside)\b",
)
"""Such units after their number, up to the standard that they reach or are to reach."""

_BRANCH = 300
"""A branch of the Party takes in fewer."""
_FEW = 50
"""Fewer people are a class or a delegation."""
_ABROAD = {
    "en": patterns.plain(
        r"\s(?:(?:local|contract|young|more) )*(?:labou?rers|people|persons|residents|workers)"
        r" (?:(?:to|who) )?(?:go(?:ne)? )?(?:to )?(?:work(?:ing|ed)?(?: under contracts?)? )?(?:abroad|overseas)\b"
    ),
    "vi": patterns.plain(
        r"\s(?:lao động|người(?: lao động)?)(?: (?:của tỉnh|địa phương))?"
        r" (?:đi )?(?:làm việc|lao động|xuất khẩu lao động)(?: có thời hạn| theo hợp đồng)* (?:ở|tại) nước ngoài(?!\w)"
    ),
}
_WHO = {
    "en": patterns.plain(r"\s(?P<who>(?:rural )?(?:labou?rers|workers|people))\b"),
    "vi": patterns.plain(r"\s(?:lượt )?(?P<who>lao động(?: nông thôn)?|người lao động|người)(?!\w)(?! dân)"),
}
_TRAINED = {
    "en": patterns.plain(
        r"(?i)\b(?:(?:vocational|job|skills) training (?:for|to)|train(?:s|ed|ing)?)"
        r"(?: (?:about|another|over|some))?\s$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:đào tạo|dạy|bồi dưỡng)(?: nghề)?(?:,? (?:dạy|bồi dưỡng) nghề)? cho"
        r"(?: (?:gần|hơn|khoảng|trên))*\s$"
    ),
}
"""Before those who are trained."""

_ROUGHLY = {
    "en": r"(?: (?:about|almost|an?|around|at least|estimated|more than|nearly|over|roughly|some))* $",
    "vi": r"(?: (?:được|gần|hơn|khoảng|mới|thêm|trên))* $",
}
_OUT_OF_POVERTY = {
    "en": patterns.plain(
        r"\s(?P<who>people|residents|households|families)(?: (?:in|of|across) (?:the (?:province|city)|"
        rf"{CAPITAL}\w+(?: {CAPITAL}\w+)?))?(?: (?:have|had|has|were|was|to|who|managed to|been))*"
        r" (?:escap(?:e|ed|ing)|(?:lifted|lift(?:ing)? themselves|broke|climbed|come|came|got|rose|rising) out of"
        r"|left) poverty\b"
    ),
    "vi": patterns.plain(
        r"\s(?P<who>hộ|người|nhân khẩu)(?: (?:dân|gia đình|nghèo))*(?: (?:của tỉnh|đã|được"
        r"|vươn lên))* thoát nghèo(?!\w)"
    ),
}
"""Those who are poor no more, after their number."""
_ADMITTED = {
    "en": patterns.plain(rf"\b(?:admit(?:s|ted|ting)?|recruit(?:s|ed|ing)?|inducted|took in){_ROUGHLY['en']}"),
    "vi": patterns.plain(rf"(?i)(?<!\w)kết nạp{_ROUGHLY['vi']}"),
}
_MEMBERS = {
    "en": patterns.plain(r"\s(?:new )?Party members\b"),
    "vi": patterns.plain(r"\s(?:đảng viên|quần chúng (?:vào Đảng|ưu tú))(?!\w)"),
}
_EMPLOYS = {
    "en": patterns.plain(
        r"(?i)(?:^|[,;:] |\b(?:all|and|its|local|of|province[’']s|that|the) |\b(?-i:(?P<owner>"
        rf"{CAPITAL}[\w-]*(?: {CAPITAL}[\w-]*){{0,3}})"
        rf"[’']s ))(?P<where>industrial (?:parks|zones|clusters|estates)|factories|enterprises|businesses|firms)"
        r"(?: (?:across|in|of) (?:[\w’'-]+ ){0,3}[\w’'-]+)?(?: (?:already|currently|now|together))*"
        rf" employ(?:ed)?{_ROUGHLY['en']}"
    ),
    "vi": patterns.plain(
        r"(?i)(?P<owner>(?!))?(?<!\w)(?P<where>(?:khu|cụm) công nghiệp|doanh nghiệp FDI|KCN)"
        r"(?: (?:của|ở|tại|trên)(?: [^\W\d]+){1,5}?)?"
        rf"(?: (?:đã|đang|hiện|hiện đang))* (?:sử dụng|tạo việc làm cho|thu hút"
        rf"|giải quyết việc làm cho){_ROUGHLY['vi']}"
    ),
}
"""Where people work, and the verb right before how many."""
_WORKERS = {
    "en": patterns.plain(r"\s(?:local |industrial )?(?:people|workers|labou?rers|employees)\b"),
    "vi": patterns.plain(r"\s(?:lao động|công nhân|người lao động)(?!\w)"),
}
