"""The spans of time that figures cover and goals are due in: years, halves, quarters, terms, deadlines."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache

from events import when
from events.reading.entities.dates import is_nam
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.number_words import VIETNAMESE, spelled
from events.text import fold


@dataclass(frozen=True)
class Period:
    """A span of time named in a text: `2024`, `2025-H1`, `2025-Q2`, `2021-2025`, a month or a day.

    A part of a year that has no notation (seven months) is its year.
    """

    start: int
    end: int
    value: str

    @property
    def due(self) -> str:
        """When a goal for it is due: the end of a term, else the period itself."""
        return self.value[5:] if _is_term(self.value) else self.value

    @cached_property
    def first(self) -> date:
        """Its first day."""
        return when.days(self.value[:4] if _is_term(self.value) else self.value)[0]

    @cached_property
    def last(self) -> date:
        """Its last day."""
        return when.days(self.due)[1]


def _is_term(value: str) -> bool:
    return len(value) == 9 and value[4] == "-" and value[5:].isdigit()


@lru_cache(maxsize=512)
def periods(text: str, lang: Lang, said: str | None) -> tuple[Period, ...]:
    """The periods of a text, in text order. `said`, the day it was said on, tells which year "this year" is.

    Relative periods are left out where nobody knows when it was said.
    """
    if not _may_hold(text, lang):
        return ()
    today = when.days(said)[1] if said else None
    found: list[Period] = []
    for match in _named(lang).finditer(text):
        if is_nam(text, match.start()):
            continue
        year = next((one.value for one in reversed(found) if len(one.value) == 4), None)
        named = {name: group for name, group in match.groupdict().items() if group}
        before = str(int(year) - 1) if year and _YEAR_BEFORE.fullmatch(match[0]) else None
        if value := before or _value(named, today):
            found.append(Period(match.start(), match.end(), value))
    return tuple(found)


_YEAR_BEFORE = patterns.plain(r"(?i)the (?:previous year|year before)|năm (?:liền )?trước")
"""The year before the one that a text spoke of."""


_ENGLISH = r"""
  (?:(?:from\s+)?(?P<from>(?:19|20)\d\d)\s?(?:-|–|to|through)|between\s+(?P<between>(?:19|20)\d\d)\s+and)\s?(?P<to>
      (?:20)?\d\d)(?![\d/%-]|[,.]\d)
| (?:(?P<owner>20\d\d|(?:last|this|the)\s+year)(?:['’]s)?\s+)?(?:the\s+)?(?:
    (?P<half>(?:first|second|last|past|1st|2nd|opening|closing)\s+half(?:\s+of\s+(?:the\s+)?year)?
      |(?:(?:first|last|past)\s+(?:six|6)[\s-]months?|(?:six|6)\s+(?:first\s+|last\s+)?months(?!\s+(?:to\s+the\s+day\s+)?after\b)|(?<!\ba\s)(?:six|6)-month)
        (?:\s+period)?(?:\s+(?:to|through|ended|ending)\s+(?:June|December)\b)?
      |first\s+two\s+quarters|half-year|H[12]|[12](?-i:H)\b|(?-i:HI{1,2})\b)
    (?:(?:,?\s+(?:(?:of|in)\s+)?|/)(?:(?P<half_year>20\d\d)|(?P<half_rel>last\s+year|next\s+year)|(?:this|the)\s+year))?
  | (?P<quarter>(?:first|second|third|fourth|1st|2nd|3rd|4th|last|opening|closing|final)\s+quarter
      |(?<!\ba\s)quarter\s+(?:[1-4]|I{1,3}|IV|one|two|three|four)\b|Q[1-4]|[1-4](?-i:Q)\b|Q(?:I{1,3}|IV)\b
      |first\s+(?:three|3)[\s-]months?(?:\s+period)?|(?:three|3)\s+first\s+months
      |(?:(?:three|3)\s+months\s+(?:to|through|ended|ending)\s+(?:March|June|September|December)
        |April(?:\s+to\s+|\s?[-–]\s?)June|July(?:\s+to\s+|\s?[-–]\s?)September|October(?:\s+to\s+|\s?[-–]\s?)December)
        \b(?!\s+\d\d?\b)(?:\s+period)?)
    (?:(?:,?\s+(?:(?:of|in)\s+)?|/)(?:(?P<quarter_year>20\d\d)|(?P<quarter_rel>last\s+year|next\s+year)|(?:this|the)\s+year))?
  | (?:(?:first|past|last)\s+)?(?<!\ba\s)(?P<months>\d\d?|two|three|four|five|seven|eight|nine|ten|eleven)
      (?:\s+(?:first\s+)?months|-months?)(?:\s+period)?(?!'|\s+(?:later|ago|on\b|earlier|after\b))
      (?:\s+(?:to|through|ended|ending)\s+[A-Z][a-z]{2,8}\b(?!\s+\d\d?\b))?
      (?:,?\s+(?:(?:of|in)\s+)?(?:(?P<months_year>20\d\d)|(?P<months_rel>last\s+year)|(?:this|the)\s+year))?
  )
| (?:(?:from|between)\s+)?(?:the\s+)?(?:January|(?:beginning|start)\s+of\s+(?:the|this)\s+year)
      (?:\s+(?:and|to|through|until)\s+|\s?[-–]\s?)(?:(?:the\s+end\s+of|late|mid|end)[\s-])?
      (?P<until>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)(?!\s+\d{1,2}\b)(?:\s+period)?
      (?:,?\s+(?:(?:of|in)\s+)?(?:(?P<until_year>20\d\d)|(?P<until_rel>last\s+year)|(?:this|the)\s+year))?
| (?:(?P<day_first>\d\d?)(?:st|nd|rd|th)?\s+)?
      (?P<mname>January|February|March|April|June|July|August|September|October|November|December
      |(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|(?=\s+\d))
      |May(?=\s+\d)|(?<=[\dhtd]\s)May\b)(?:\s+(?P<mday>\d\d?)(?:st|nd|rd|th)?\b)?(?:,?\s+(?P<myear>20\d\d|this\s+year
      |last\s+year|next\s+year))?
| (?P<dday>\d\d?)/(?P<dmonth>\d\d?)(?:/(?P<dyear>20\d\d))?(?![\d/%-])
| (?:the\s+)?(?:past|last)\s+(?P<years>\d\d?|two|three|four|five|seven|eight|ten)\s+years
| the\s+(?:next|coming)\s+(?P<ahead>two|three|four|five|ten)\s+years
| (?P<relative>last\s+year|the\s+previous\s+year|the\s+year\s+before|this\s+(?:very\s+)?year|the\s+current\s+year
      |next\s+year|the\s+(?:coming|following)\s+year|the\s+turn\s+of\s+the\s+year
      |the\s+year's\s+end|year's\s+end|year-end
      (?!\s+(?:conference|meeting|review|session|sitting))|(?:the\s+)?(?:whole|full|entire)\s+year
      |the\s+year\s+(?:just\s+ended|that\s+(?:has\s+)?just\s+ended)|the\s+past\s+year|past\s+year
      |(?:past|last|previous)\s+(?:term|tenure)|term\s+(?:that\s+(?:has\s+)?)?(?:just\s+)?(?:ended|passed)|full-year
      |since\s+(?:January|New\s+Year)|the\s+year|all\s+year|this\s+month|in\s+two\s+years'\s+time
      |the\s+(?:end|close|final\s+year)\s+of\s+(?:the|this)\s+(?:new\s+)?(?:decade|term|tenure)
      |the\s+(?:decade|term|tenure)['’]s\s+(?:end|close)
      |(?:when|before|until|by\s+the\s+time)\s+the\s+(?:decade|term|tenure)\s+(?:ends?|closes?|is\s+(?:out|over|up)|expires?)
      |the\s+(?:new|next|coming)\s+(?:term|tenure))(?!\w|\s+
      (?:before|of|20\d\d))
| (?<![\w/.,:-])(?<!set\sup\sin\s)(?<!founded\sin\s)(?<!established\sin\s)(?<!formed\sin\s)
      (?<!split\sin\s)(?<!separated\sin\s)(?P<year>(?:19|20)\d\d)(?!\s?(?:billion|million|trillion|USD|VND|(?-i:ha)\b|km)|[\w/]|[,.]\d|-\d{4}|-\w)
"""
_COUNTS = "một mốt hai ba bốn tư năm lăm sáu bảy tám chín mười mươi chục vài mấy nhiều"
_COUNTED_YEARS = r"(?<!\d\s)" + "".join(rf"(?<!{count}\s)" for count in _COUNTS.split())
"""What no "năm sau" that means next year has before it: "hai mươi tư năm sau" is so many years later."""
_LASTING = "cả chậm dài gần hơn hai lăm mất mỗi mươi nghỉ sau sớm suốt thêm trước vòng"
_COUNTED_MONTHS = "".join(rf"(?<!{before}\s)" for before in _LASTING.split())
"""What no "bốn tháng" has before it that tells of a year's first four: "sau bốn tháng" is after so many."""
_VIETNAMESE = (
    r"""
  (?:t[ừu]\s+(?:n[ăa]m\s+)?)?(?P<from>(?:19|20)\d\d)\s?(?:-|–|đến|den)\s?(?:năm\s+)?(?P<to>(?:20)?\d\d)(?![\d/%-]|[,.]\d)
| (?P<half>n[ửu]a\s+(?:đ[ầa]u|đầu)\s+n[ăa]m|n[ửu]a\s+cu[ốo]i\s+n[ăa]m|(?:0?6|s[áa]u)\s+th[áa]ng\s+cu[ốo]i
      (?:\s+n[ăa]m)?|(?:0?6|s[áa]u)\s+th[áa]ng(?:\s+đ[ầa]u(?:\s+(?:của\s+)?n[ăa]m)?)?|n[ửu]a\s+n[ăa]m
      |(?:2|hai)\s+qu[ýy]\s+đ[ầa]u\s+n[ăa]m)(?:\s+
      (?:năm\s+)?(?:(?P<half_year>20\d\d)|(?P<half_rel>ngoái|trước)|nay|qua))?
| (?:qu[ýy]\s+|q(?=[1-4](?:/20|\s+n[ăa]m\s+20)))
      (?P<quarter>I{1,3}|IV|[1-4]|m[ộo]t|hai|ba|b[ốo]n|t[ưu]|(?:đ[ầa]u|cu[ốo]i)(?=\s+n[ăa]m))\b
      (?:\s*[/-]\s*(?P<quarter_year>20\d\d)|\s+n[ăa]m\s+(?P<quarter_year2>20\d\d)
      |\s+(?P<quarter_rel>n[ăa]m\s+(?:nay|ngo[áa]i|t[ớo]i|sau)|n[àa]y))?
| (?P<opening>(?:0?3|ba)\s+th[áa]ng\s+đ[ầa]u\s+(?:của\s+)?n[ăa]m)(?:\s+(?P<opening_year>20\d\d)
      |\s+(?P<opening_rel>ngo[áa]i|nay))?
| (?P<months>\d\d?(?=\s+th[áa]ng(?!\s+(?:t[ớo]i|sau|n[ữu]a|tr[ướu]{1,2}c|t[ùu])))
      |(?:3|ba)(?=\s+qu[ýy]\s+đ[ầa]u\s+n[ăa]m)
      |(?:hai|ba|b[ốo]n|năm|b[ảa]y|t[áa]m|ch[íi]n|m[ườu]{1,2}i(?:\s+m[ộo]t)?)
      (?=\s+th[áa]ng\s+(?:n[ăa]m|qua|đ[ầa]u|li[ềe]n|v[ừu]a))
      |"""
    + _COUNTED_MONTHS
    + r"""(?:bốn|bảy|tám|chín|mười(?:\s+một)?)(?=\s+tháng(?!\s+(?:tới|sau|nữa|trước|tù|tuổi|lương|nay|liền|một)(?!\w))))
      \s+(?:th[áa]ng|qu[ýy])
      (?:\s+(?:đ[ầa]u\s+(?:của\s+)?)?n[ăa]m(?:\s+(?P<months_year>20\d\d)|\s+(?P<months_rel>ngo[áa]i)|\s+nay)?
      |\s+qua|\s+đ[ầa]u\b|\s+li[ềe]n|\s+v[ừu]a\s+qua)?
| (?:ng[àa]y\s+)?(?P<vday>\d\d?)[/.-](?P<vmonth>\d\d?)(?:[/.-](?P<vyear>20\d\d))?(?![\d/%])(?!,\d)
| (?:t[ừu]\s+)?(?:th[áa]ng\s+(?:0?1|gi[êe]ng)|đ[ầa]u\s+n[ăa]m)\s+(?:đ[ếe]n|t[ớo]i)\s+
      (?:(?:h[ếe]t|cu[ốo]i|gi[ữu]a)\s+)?th[áa]ng\s+(?P<until>\d\d?)
      (?:(?:\s*[/-]\s*|\s+n[ăa]m\s+)(?P<until_year>20\d\d)|\s+n[ăa]m\s+(?P<until_rel>ngo[áa]i)
      |\s+n[ăa]m\s+nay)?
| th[áa]ng\s+(?P<mnumber>\d\d?)(?:\s*[/-]\s*(?P<mnumber_year>20\d\d)|\s+n[ăa]m\s+(?P<mnumber_year2>20\d\d)
      |\s+(?P<mnumber_rel>n[ăa]m\s+(?:ngo[áa]i|t[ớo]i|nay)))?
| (?P<years>\d\d?|hai|ba|bốn|năm|bảy|tám|mười)\s+năm\s+(?:vừa\s+)?(?:qua|gần\s+đây|trở\s+lại\s+đây)(?!\w)
| (?P<relative>n[ăa]m\s+ngo[áa]i|n[ăa]m\s+tr[ướu]{1,2}c|n[ăa]m\s+li[ềe]n\s+tr[ướu]{1,2}c|n[ăa]m\s+nay
      |c[ảa]\s+n[ăa]m(?!\s+(?:ngo[áa]i|tr[ướu]{1,2}c))|sang\s+n[ăa]m|n[ăa]m\s+t[ớo]i|"""
    + _COUNTED_YEARS
    + r"""n[ăa]m\s+sau(?!\s+khi)
      |qu[ýy]\s+(?:r[ồo]i|v[ừu]a\s+(?:qua|r[ồo]i)|tr[ướu]{1,2}c)
      |cu[ốo]i\s+n[ăa]m(?!\s+(?:ngo[áa]i|tr[ướu]{1,2}c|t[ớo]i|sau|nay))
      |đ[ầa]u\s+n[ăa]m\s+t[ớo]i\s+nay|t[ừu]\s+đ[ầa]u\s+n[ăa]m
      |nhi[ệe]m\s+k[ỳy]\s+(?:v[ừu]a\s+)?qua|m[ộo]t\s+n[ăa]m\s+qua|n[ăa]m\s+qua
      |(?:cu[ốo]i|h[ếe]t)\s+(?:nhi[ệe]m\s+)?k[ỳy](?!\s+h[ọo]p)|nhi[ệe]m\s+k[ỳy]\s+(?:t[ớo]i|m[ớo]i|sau)
      |khi\s+(?:nhi[ệe]m\s+k[ỳy]|th[ậa]p\s+(?:niên|kỷ))\s+(?:k[ếe]t\s+th[úu]c|kh[ée]p\s+l[ạa]i)
      |khi\s+(?:k[ếe]t\s+th[úu]c|kh[ée]p\s+l[ạa]i)\s+nhi[ệe]m\s+k[ỳy]|(?:cu[ốo]i|h[ếe]t)\s+th[ậa]p\s+(?:niên|kỷ))
      (?!\s+20)
| (?<![\w/.,:-])(?<!lập\snăm\s)(?<!tách\snăm\s)(?<!đời\snăm\s)
      (?P<year>(?:19|20)\d\d)(?!\s?(?:t[ỷỉy]\b(?!\s+(?:l[ệe]|tr[ọo]ng|su[ấa]t)\b)
      |km|(?-i:tri[ệe]u|ha|đ[ồo]ng)\b)|[\w/]|[,.]\d|-\d{4}|-\w)
"""
)
_QUARTERS = {
    **dict.fromkeys(("i", "one", "first", "opening", "mot", "dau"), 1),
    **dict.fromkeys(("ii", "two", "second", "hai"), 2),
    **dict.fromkeys(("iii", "three", "third", "ba"), 3),
    **dict.fromkeys(("iv", "four", "fourth", "last", "closing", "final", "bon", "tu", "cuoi"), 4),
}
MONTHS = {
    name: at
    for at, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)
}
"""English months by their first three letters."""
_BEFORE = ("last year", "the previous year", "the year before", "just ended", "ngo", "trước", "trươc", "truoc")
_AFTER = ("sang n", "next year", "the coming year", "the following year", "tới", "toi", "sau")


_HINTS = {
    "en": (
        *("year", "half", "quarter", "month", "decade", "term", "tenure", "jan", "feb", "march", "april", "may "),
        *("jun", "jul", "aug", "sep", "oct", "nov", "dec", "mar.", "mar ", "apr.", "apr "),
    ),
    "vi": ("năm", "nam", "tháng", "thang", "quý", "quy", "nhiệm", "thập"),
}
_DIGITS = patterns.compile(r"(?:19|20)\d\d|\d[/.-]\d|[QH](?:\d|I)")


def _may_hold(text: str, lang: Lang) -> bool:
    """Whether a text may hold a period: most sentences hold none, and the whole pattern is dear."""
    lowered = text.lower()
    return any(hint in lowered for hint in _HINTS[lang]) or _DIGITS.search(text) is not None


@cache
def _named(lang: Lang) -> re.Pattern[str]:
    # Tried only where a word begins: three times as fast.
    return patterns.compile(rf"(?<!\w)(?:{_ENGLISH if lang == 'en' else _VIETNAMESE})", re.IGNORECASE | re.VERBOSE)


def _value(named: dict[str, str], today: date | None) -> str | None:
    """The period that the groups of a match name, or None where that cannot be known."""
    if "to" in named:
        begin = named.get("from") or named["between"]
        end = named["to"] if len(named["to"]) == 4 else begin[:2] + named["to"]
        return f"{begin}-{end}" if begin < end else None
    if "year" in named:
        return named["year"]
    if "relative" in named:
        return _relative(named["relative"], today)
    if "ahead" in named:
        return _years_ahead(named["ahead"], today)
    if "years" in named:
        return _years_gone(named["years"], today)
    for part in ("half", "quarter", "opening", "until", "months"):
        if part in named:
            years = (f"{part}_year", f"{part}_year2", f"{part}_rel", "owner")
            told = next((named[year] for year in years if year in named), None)
            year = told if told and told.isdigit() else _year(told, today)
            return year and year + _part(part, named[part])
    return _deadline(named, today)


def _years_gone(count: str, today: date | None) -> str | None:
    """So many years up to this one, or in its first half up to the last."""
    many = int(count) if count.isdigit() else VIETNAMESE.get(count.lower()) or int(spelled(count))
    if today is None or many < 2:
        return None
    last = today.year - (today.month < 7)
    return f"{last - many + 1}-{last}"


def _years_ahead(count: str, today: date | None) -> str | None:
    """From this year on so many: "over the next five years"."""
    return f"{today.year}-{today.year + int(spelled(count))}" if today else None


def _part(part: str, name: str) -> str:
    folded = " ".join(name.lower().split())
    if part == "half":
        late = (
            folded.startswith(("second", "2nd", "closing", "last half"))
            or folded in ("h2", "hii")
            or " last " in folded
            or "cu" in folded
            or folded.endswith(("december", "2h"))
        )
        return "-H2" if late else "-H1"
    if part == "until":
        month = int(folded) if folded.isdigit() else MONTHS[folded[:3]]
        return {3: "-Q1", 6: "-H1"}.get(month, "")
    if part == "opening":
        return "-Q1"
    if part == "quarter":
        return f"-Q{_quarter(folded)}"
    return ""


def _quarter(name: str) -> int:
    last = MONTHS.get(re.split(r"[\s–-]+", name.removesuffix(" period"))[-1][:3])
    if last or "month" in name:
        return (last or 3) // 3
    if digit := re.search(r"\d", name):
        return int(digit[0])
    return next(number for word in name.split() if (number := _QUARTERS.get(fold(word).removeprefix("q"))))


def _year(relative: str | None, today: date | None) -> str | None:
    if today is None:
        return None
    said = " ".join((relative or "").lower().split())
    if any(word in said for word in _BEFORE):
        return str(today.year - 1)
    return str(today.year + 1) if any(word in said for word in _AFTER) else str(today.year)


def _relative(name: str, today: date | None) -> str | None:
    if today is None:
        return None
    folded = " ".join(name.lower().split())
    if folded.startswith("qu"):
        past = today.year * 4 + (today.month - 1) // 3 - 1
        return f"{past // 4}-Q{past % 4 + 1}"
    if folded == "this month":
        return f"{today.year}-{today.month:02}"
    if folded.startswith("in two years"):
        return str(today.year + 2)
    if "decade" in folded or "thập" in folded or "thap" in folded:
        return str(today.year + -today.year % 10)
    if folded.startswith(("nhiệm kỳ", "past t", "last t", "previous t", "term ")) and folded.endswith(
        ("qua", "term", "tenure", "ended", "passed")
    ):
        begin = today.year - (today.year % 5 or 0) - 5
        return f"{begin}-{begin + 5}"
    if any(word in folded for word in ("term", "tenure", "nhi", "cuối k", "cuoi k", "hết k", "het k")):
        return str(today.year + 5 - today.year % 5)
    if folded.endswith(("past year", "năm qua", "nam qua")):
        return str(today.year - (today.month < 10))
    if folded.endswith("nay") or folded.startswith("từ đ"):
        return str(today.year)
    return _year(folded, today)


def _deadline(named: dict[str, str], today: date | None) -> str | None:
    """A month or a day; without a year the next one from the day it was said."""
    month = (
        MONTHS[named["mname"].lower()[:3]]
        if "mname" in named
        else int(named.get("vmonth") or named.get("dmonth") or named["mnumber"])
    )
    day = next((named[of] for of in ("day_first", "mday", "vday", "dday") if of in named), None)
    if not 1 <= month <= 12 or (day and not 1 <= int(day) <= 31):
        return None
    year = next((named[of] for of in ("myear", "vyear", "dyear", "mnumber_year", "mnumber_year2") if of in named), None)
    if year is None or not year.isdigit():
        if today is None:
            return None
        relative = year or named.get("mnumber_rel")
        year = _year(relative, today) if relative else str(today.year + (month < today.month - 6))
        assert year is not None
    value = f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")
    return value if _exists(value) else None


def _exists(value: str) -> bool:
    try:
        when.days(value)
    except ValueError:
        return False
    return True
