"""Legal instruments in a text: type, number, issuer and date, in both languages.

A number alone identifies nothing: "11-NQ/TW" starts anew with every Party term and "236/QD-TTg" every year.
"""

import re
from functools import cache
from typing import NamedTuple

from events.reading.entities.periods import MONTHS
from events.reading.text import patterns
from events.text import fold, slug
from events.when import iso_day


class Instrument(NamedTuple):
    """An instrument that a text names by its number; the span covers type, number, issuer and date as far as given.

    `type` is resolution, decision, plan ..., `issuer` the body as the text writes it, `date` an ISO day, month or year.
    """

    start: int
    end: int
    type: str
    number: str
    issuer: str | None
    date: str | None

    @property
    def key(self) -> str:
        """Number and year, folded: `236-qd-ttg-2024`, `202-2025-qh15`; without a year the number alone."""
        return instrument_key(self.number, self.date)


def instrument_key(number: str, dated: str | None) -> str:
    """The key of an instrument: its number and the year of its date, unless the number names a year itself."""
    folded = slug(number)
    return folded if dated is None or re.search(r"-(?:19|20)\d\d-", folded) else f"{folded}-{dated[:4]}"


def instruments(text: str) -> tuple[Instrument, ...]:
    """The instruments of a text, in text order."""
    found = []
    end = 0
    for match in _named().finditer(text) if _DIGIT.search(text) else ():
        if match.start() >= end and (instrument := _instrument(match)):
            found.append(instrument)
            end = instrument.end
    return tuple(found)


def issuer_by_number(number: str, lang: str) -> str | None:
    """Who issues instruments with such a number ("QD-TTg": the Prime Minister), in the text's language."""
    issuer = _issuer(number)
    return (issuer.vietnamese if lang == "vi" else issuer.english) if issuer else None


def issued_by(body: str, number: str) -> bool:
    """Whether a body may have issued an instrument with such a number: one that says nothing of it contradicts none."""
    issuer = _issuer(number)
    return issuer is None or re.search(issuer.words, fold(body)) is not None


class _Issuer(NamedTuple):
    code: str
    words: str
    """What any name of it has in it, folded."""
    english: str
    vietnamese: str


def _issuer(number: str) -> _Issuer | None:
    folded = fold(number)
    return next((issuer for issuer in _ISSUERS if re.search(issuer.code, folded)), None)


_ISSUERS = (
    _Issuer(
        r"ubtvqh", r"thuong vu|standing|ubtvqh", "National Assembly Standing Committee", "Ủy ban Thường vụ Quốc hội"
    ),
    _Issuer(r"qh\d", r"national assembly|^na\b|quoc hoi", "National Assembly", "Quốc hội"),
    _Issuer(r"-ttg", r"prime|\bpm\b|thu tuong", "Prime Minister", "Thủ tướng Chính phủ"),
    _Issuer(r"(?:nq|nd)-cp", r"government|chinh phu", "Government", "Chính phủ"),
    _Issuer(r"(?:nq|kl|qd|ct)/tw", r"politburo|central|bo chinh tri|trung uong|bi thu", "Politburo", "Bộ Chính trị"),
    _Issuer(r"-hdnd", r"council|hdnd|hoi dong nhan dan", "People's Council", "HĐND tỉnh"),
    _Issuer(r"-ubnd", r"people.s committee|ubnd|uy ban nhan dan", "People's Committee", "UBND tỉnh"),
    _Issuer(r"/tu\b", r"party|standing|tinh uy|thanh uy|dang bo|dai hoi", "provincial Party Committee", "Tỉnh ủy"),
    *(
        _Issuer(rf"-{code}\b", r"minist|^bo ", f"Ministry of {english}", f"Bộ {vietnamese}")
        for code, english, vietnamese in (
            ("bct", "Industry and Trade", "Công Thương"),
            ("bgtvt", "Transport", "Giao thông vận tải"),
            ("bkhdt", "Planning and Investment", "Kế hoạch và Đầu tư"),
            ("bnnptnt", "Agriculture and Rural Development", "Nông nghiệp và Phát triển nông thôn"),
            ("bnv", "Home Affairs", "Nội vụ"),
            ("btc", "Finance", "Tài chính"),
            ("btnmt", "Natural Resources and Environment", "Tài nguyên và Môi trường"),
            ("bvhttdl", "Culture, Sports and Tourism", "Văn hóa, Thể thao và Du lịch"),
            ("bxd", "Construction", "Xây dựng"),
        )
    ),
)
_TYPES = {
    **dict.fromkeys(("resolution", "nghi quyet"), "resolution"),
    **dict.fromkeys(("decision", "quyet dinh"), "decision"),
    **dict.fromkeys(("plan", "ke hoach"), "plan"),
    **dict.fromkeys(("directive", "chi thi"), "directive"),
    **dict.fromkeys(("decree", "nghi dinh"), "decree"),
    **dict.fromkeys(("conclusion", "ket luan"), "conclusion"),
    **dict.fromkeys(("circular", "thong tu"), "circular"),
    **dict.fromkeys(("programme", "program", "chuong trinh"), "programme"),
    **dict.fromkeys(("project", "scheme", "de an"), "scheme"),
    **dict.fromkeys(("notice", "announcement", "thong bao"), "notice"),
    **dict.fromkeys(("official letter", "official dispatch", "dispatch", "cong dien", "cong van"), "dispatch"),
}
_TYPE_BY_CODE = (
    (r"\bqd\b", "decision"),
    (r"\bnq\b|qh\d", "resolution"),
    (r"\bkh\b", "plan"),
    (r"\bct\b", "directive"),
    (r"\bnd\b", "decree"),
    (r"\bkl\b", "conclusion"),
    (r"\btt\b", "circular"),
    (r"\bctr?\b", "programme"),
    (r"\btb\b", "notice"),
    (r"\bcd\b", "dispatch"),
)


_DIGIT = re.compile(r"\d")
"""No instrument is named without a number."""


@cache
def _named() -> re.Pattern[str]:
    types = (
        r"[Rr]esolutions?|[Dd]ecisions?|[Pp]lans?|[Dd]irectives?|[Dd]ecrees?|[Cc]onclusions?"
        r"|[Cc]irculars?|[Pp]rogrammes?|[Pp]rograms?"
        r"|[Dd]ispatch(?:es)?|[Nn]otice|[Oo]fficial [Ll]etter|[Nn]ghị (?:quyết|định)|[Nn]ghi (?:quyet"
        r"|dinh)|[Qq]uyết định|[Qq]uyet dinh|[Kk]ế hoạch|[Kk]e hoach"
        r"|[Cc]hỉ thị|[Cc]hi thi|[Kk]ết luận|[Kk]et luan|[Tt]hông tư|[Cc]hương trình|[Đđ]ề án"
        r"|[Tt]hông báo|[Cc]ông (?:điện|văn)"
    )
    number = r"\d{1,5}[A-Za-z]?(?:[/-](?:\d{4}(?=[/-])|[A-ZĐ]{1,4}[A-Za-zĐđ]{0,6}\d{0,2})){1,4}"
    month = (
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
        "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    )
    day = (
        rf"(?P<m1>{month})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y1>\d{{4}})"
        rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m2>{month})\.?,?\s+(?P<y2>\d{{4}})"
        r"|(?P<d3>\d{1,2})[/.-](?P<m3>\d{1,2})[/.-](?P<y3>\d{4})"
        r"|(?P<d4>\d{1,2}) th[áa]ng (?P<m4>\d{1,2}) n[ăa]m (?P<y4>\d{4})"
    )
    issuer = (
        r"(?:the\s+)?(?:Prime Minister|Politburo|Government|National Assembly(?:\s+Standing Committee)?"
        r"|Party Central Committee|Central Committee"
        r"|(?:\w+\s+){0,4}?(?:People's|People’s) (?:Council|Committee)|(?:\w+\s+){0,3}?Party Committee"
        r"|Thủ tướng(?: Chính phủ)?|Bộ Chính trị|Ủy ban Thường vụ Quốc hội|Quốc hội|Chính phủ"
        r"|Ban Chấp hành Trung ương|HĐND(?: (?:tỉnh|thành phố))?|UBND(?: (?:tỉnh|thành phố))?|Tỉnh ủy"
        r"|Thành ủy)"
    )
    mark = r"(?:[Nn]o\.?|Nos\.?|number(?:ed)?|(?:số|so):?|\#)"
    return patterns.compile(
        rf"(?:\b(?P<type>{types}),?\s+(?:(?:{mark}\s*)?(?P<number>{number})"
        rf"|{mark}\s*(?P<marked>\d{{1,4}})(?![\w%/-]|[.,]\d)"
        rf"|(?P<plain>\d{{2,5}})(?![\w%,./-]|\s+(?:%|per|percent|million|billion|trillion|triệu|tỷ|key|main|on"
        rf"|projects?"
        rf"|resolutions?)))"
        rf"|(?<![\w/-])(?P<bare>\d{{1,5}}(?:/\d{{4}})?[/-](?:QĐ|QD|NQ|KH|CTr|CT|NĐ|ND|KL|TB|CĐ|ĐA|HD|QH\d\d?"
        rf"|UBTVQH\d\d?)(?:[/-][A-ZĐ][A-Za-zĐđ0-9]*){{0,3}}))"
        rf"(?:,?\s+(?:of|by|của|cua)\s+(?P<issuer>{issuer}))?"
        rf"(?:,?\s+\(?(?:(?:which\s+was\s+|was\s+)?(?:dated|of|issued|signed|on|adopted|approved|passed"
        rf"|promulgated|ban hành|ký|ngày)(?:\s+(?:on|dated|ngày))?\s+|(?<=\())(?P<date>{day})\)?)?"
        rf"(?:,?\s+(?:of|by|của|cua)\s+(?P<issuer2>{issuer}))?",
    )


def _instrument(match: re.Match[str]) -> Instrument | None:
    groups = match.groupdict()
    number = groups["number"] or groups["marked"] or groups["plain"] or groups["bare"]
    if number.isdigit() and 1900 <= int(number) <= 2100:
        return None
    return Instrument(
        match.start(),
        match.end(),
        _type(groups["type"], number),
        number,
        _without_article(groups["issuer"] or groups["issuer2"]),
        _day(groups),
    )


def _type(written: str | None, number: str) -> str:
    if written:
        folded = fold(written)
        return _TYPES.get(folded) or _TYPES.get(folded.rstrip("s")) or _TYPES["dispatch"]
    folded = re.sub(r"[/-]", " ", fold(number))
    return next((name for code, name in _TYPE_BY_CODE if re.search(code, folded)), "resolution")


def _without_article(issuer: str | None) -> str | None:
    return re.sub(r"^(?:\w+\s+)*?the\s+", "", issuer).strip() if issuer else None


def _day(groups: dict[str, str | None]) -> str | None:
    for at in "1234":
        year, month, day = groups[f"y{at}"], groups[f"m{at}"], groups[f"d{at}"]
        if year and month and day:
            number = int(month) if month.isdigit() else MONTHS[month[:3].lower()]
            return iso_day(int(year), number, int(day))
    return None
