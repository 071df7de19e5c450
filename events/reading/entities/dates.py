"""Days that a text names, as precise as it names them, relative to the day it was published."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from events.reading.text import patterns
from events.reading.text.folding import folded_evenly
from events.reading.text.language import Lang
from events.when import iso_day

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_VI_MONTHS = ["gieng", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai", "chap"]
_WEEKDAYS: dict[Lang, list[str]] = {
    "en": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    "vi": ["hai", "ba", "tu", "nam", "sau", "bay", "chu nhat"],
}
_COUNTS: dict[Lang, dict[str, int]] = {
    "en": {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10},
    "vi": {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "bay": 7, "muoi": 10},
}

_WORDS: dict[Lang, dict[str, tuple[str, int]]] = {
    "en": {
        **dict.fromkeys(["today", "this morning", "this afternoon", "this evening", "tonight"], ("day", 0)),
        **dict.fromkeys(["yesterday", "last night", "the day before", "the previous day"], ("day", -1)),
        "the day before yesterday": ("day", -2),
        "tomorrow": ("day", 1),
        **dict.fromkeys(["last week", "the previous week"], ("week", -1)),
        **dict.fromkeys(["this month", "earlier this month"], ("month", 0)),
        **dict.fromkeys(["last month", "the previous month"], ("month", -1)),
        "next month": ("month", 1),
        "earlier this year": ("year", 0),
        **dict.fromkeys(["this day last year", "a year ago today", "one year ago today"], ("anniversary", -1)),
        **dict.fromkeys(["last year", "the previous year"], ("year", -1)),
        "next year": ("year", 1),
    },
    "vi": {
        **dict.fromkeys(["hom nay", "sang nay", "chieu nay", "toi nay", "trua nay"], ("day", 0)),
        **dict.fromkeys(["hom qua", "sang qua", "chieu qua", "toi qua", "trua qua", "dem qua"], ("day", -1)),
        **dict.fromkeys(["hom truoc", "ngay truoc do", "hom truoc do"], ("day", -1)),
        "hom kia": ("day", -2),
        **dict.fromkeys(["ngay mai", "sang mai", "chieu mai"], ("day", 1)),
        **dict.fromkeys(["tuan truoc", "tuan roi"], ("week", -1)),
        "thang nay": ("month", 0),
        **dict.fromkeys(["thang truoc", "thang vua qua", "thang qua"], ("month", -1)),
        **dict.fromkeys(["thang toi", "thang sau"], ("month", 1)),
        **dict.fromkeys(["ngay nay nam ngoai", "ngay nay nam truoc", "ngay nay mot nam truoc"], ("anniversary", -1)),
        **dict.fromkeys(["nam ngoai", "nam truoc"], ("year", -1)),
        **dict.fromkeys(["nam toi", "nam sau"], ("year", 1)),
    },
}
"""Words for a day, a month or a year, and how far it lies from that of publication."""

_AHEAD = timedelta(days=70)
"""A day without a year lies at most this far after publication; otherwise it is last year's."""
_DUE = timedelta(days=210)
"""Where the words before it look forward, it lies at most this far after publication,"""
_LONG_PAST = timedelta(days=240)
"""and next year's is meant where this year's lies so far back."""
_UNITS = {"ngay": "day", "hom": "day", "tuan": "week", "thang": "month", "nam": "year"}


@dataclass(frozen=True)
class Day:
    """A date named in a text: its span and EDTF value. `ahead` marks one that lies after publication or ends a
    time allowed, `cited` the date that an instrument bears."""

    start: int
    end: int
    value: str
    ahead: bool = False
    cited: bool = False

    @property
    def past(self) -> bool:
        """Whether something happened on it: a whole day, gone by, of which no instrument is named."""
        return len(self.value) == 10 and not (self.ahead or self.cited)


_YEAR = r"(?:19|20)\d\d"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True)).replace(" ", r"\s")


@cache
def _patterns(lang: Lang) -> re.Pattern[str]:
    """Read in folded text. Groups that end in a digit are the same part in another order of words."""
    english = rf"""\b(?:
      (?P<mon>{_MONTH})\s(?:\d\d?(?:st|nd|rd|th)?\s?(?:-|–|to|and|&)\s?)?(?P<day>\d\d?)(?:st|nd|rd|th)?
        (?!\w|[.,:]?\d|\s?%|\sper)(?:,?\s(?:of\s)?(?:(?P<year>{_YEAR})\b|(?P<rel>last|this)\syear))?
    | (?:\d\d?(?:st|nd|rd|th)?\s?(?:-|–|to|and|&)\s?)?(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?[\s-](?:of\s)?(?P<mon2>{_MONTH})
        (?!\w)(?:,?[\s-](?:of\s)?(?:(?P<year2>{_YEAR})\b|(?P<rel2>last|this)\syear))?
    | (?:on|morning\sof|afternoon\sof|evening\sof)\sthe\s(?P<of_month>\d\d?)(?:st|nd|rd|th)
        (?=$|[,;:)]|\.(?:\s|$)|\s(?:in|at)\s)
    | (?P<iso>{_YEAR}-\d\d-\d\d)(?!\w)
    | (?<![\d/.])(?P<day3>\d\d?)(?P<sep>[/.-])(?P<mon3>\d\d?)(?P=sep)(?P<year3>{_YEAR})(?!\w)
    | (?:on|morning|afternoon|evening|night|{_any(_WEEKDAYS["en"])},?|day|date|dated)(?:\sof)?\s
        (?:\d\d?\s?(?:-|–|to|and|&)\s?)?(?P<day4>\d\d?)[/-](?P<mon4>1[0-2]|0?[1-9])(?![\d/%-])
    | (?:morning|afternoon|evening|night)(?:\sof)?\s(?P<day7>\d\d?)\.(?P<mon7>1[0-2]|0?[1-9])(?=[,;)]|\s(?!per|mil|bil))
    | (?<=\()(?P<day5>\d\d?)[/-](?P<mon6>1[0-2]|0?[1-9])(?=\))
    | (?P<span>(?:{_MONTH}|months)\s?(?:-|–|\b(?:to|through|until|ended|ending)\b)\s?
        (?:the\send\sof\s|late\s|end-)?{_MONTH})(?!\w|\s\d\d?\b)
    | (?P<mon5>{_MONTH})(?!\w)(?:,?\s(?:of\s)?(?:(?P<year5>{_YEAR})\b|(?P<rel5>last|this)\syear))?(?!\s\d)
    | (?P<turn>next\s|coming\s|last\s|previous\s)?(?P<week>{_any(_WEEKDAYS["en"])})\b
        (?!\s(?:mornings|afternoons|evenings|nights)\b)
        (?P<turned>\s(?:next|of\snext|last|of\slast)\b)?
    | (?P<word>{_any(_WORDS["en"])})
    | (?P<count>{_any(_COUNTS["en"])}|\d\d?)\s(?P<unit>day|week|month|year)s?\s(?:ago|earlier)
    | (?:in\s(?:early|mid|late)[\s-]|(?:in|since|from)\s)(?P<year6>{_YEAR})\b(?!\s?[-–/]\s?\d)
    )"""
    vietnamese = rf"""(?<!\w)(?:
      (?:(?:ngay|sang|chieu|trua|toi|dem|hom|mung|muon)\s)+
        (?:(?:thu\s(?:[2-7]|hai|ba|tu|nam|sau|bay)|chu\snhat),?\s\(?(?:ngay\s)?)?(?:\d\d?(?:/\d\d?)?\s?(?:-|–|va|den|,)\s?){{0,3}}
        (?P<day>\d\d?)(?:\s?[/.–-]\s?|\sthang\s)(?P<mon>\d\d?)
        (?:(?:\s?[/.–-]\s?|,?\snam\s)(?P<year>{_YEAR})|\snam\s(?P<rel>ngoai|truoc|nay))?(?!\w|[.,/]\d|\s?%)
    | (?<![\d/.,-])(?P<day2>\d\d?)(?P<sep>[/.-])(?P<mon2>\d\d?)(?P=sep)(?P<year2>{_YEAR})(?!\w)
    | (?<![\d/.,-])(?:\d\d?\s?(?:-|–|va)\s?)?(?P<day3>\d\d?)(?:/|\sthang\s)(?P<mon3>1[0-2]|0?[1-9])(?![\w/%]|[.,]\d)
        (?:,?\snam\s(?P<year3>{_YEAR}))?
        (?!\s(?:dai\sbieu|nguoi|xa|phuong|huyen|chi\stieu|tieu\schi|du\san|don\svi|phieu|thanh\svien|tinh|dia\sphuong))
    | (?P<day4>\d\d?)-(?P<mon4>1[0-2]|0?[1-9])(?=[,)])
    | tu\s(?P<day5>\d\d?)[.-](?P<mon6>1[0-2]|0?[1-9])(?=[,;)]|\.?(?:\s*$|\s[A-Z]))
    | thang\s(?P<mon5>\d\d?|{_any(_VI_MONTHS)})\b
        (?:(?:\s?[/-]\s?|,?\snam\s)(?P<year5>{_YEAR})|\snam\s(?P<rel5>ngoai|truoc|nay))?(?![/.]?\d)
    | (?:ngay\s)?(?P<word>{_any(_WORDS["vi"])})\b(?!\snay)
    | (?:(?P<week>chu\snhat)|(?P<thu>thu\s)(?P<week2>[2-7]|hai|ba|tu|nam|sau|bay))\b
        (?P<turn>\stuan\s(?:truoc|toi|sau|nay|qua)\b|\svua\s(?:qua|roi)\b)?
    | (?P<count>{_any(_COUNTS["vi"])}|\d\d?)\s(?P<unit>ngay|hom|tuan|thang|nam)\struoc\b(?!\skhi)
    | cach\sday\s(?P<count2>{_any(_COUNTS["vi"])}|\d\d?)\s(?P<unit2>ngay|hom|tuan|thang|nam)\b
    | (?:nam|tu|hoi)\s(?P<year6>{_YEAR})\b(?!\s?[-–/]\s?\d)
    )"""
    return patterns.compile(english if lang == "en" else vietnamese, re.VERBOSE)


_DIGIT = re.compile(r"\d")


_DATED_TOO = patterns.plain(
    rf"(?:\s(?:morning|afternoon|evening|night))?,?\s?\(?(?:on\s|(?:vao\s|hom\s)?ngay\s|hom\s)?(?:\d\d?[/.-]\d\d?(?!\d)|\d\d?\s{_MONTH}|{_MONTH}\s\d\d?(?!\d))"
)
"""A date right after other words for it: "Tuesday, June 3", "Thứ Hai (13/10)", "five weeks ago, on July 1"."""


_HINT = {
    "en": patterns.lazy("day|tomorrow|month|year|night|morning|afternoon|evening|ago|" + "|".join(MONTHS)),
    "vi": patterns.lazy(r" nay| qua|cach day|hom |thu |nhat|thang |truoc|ngoai|mai\b|sau\b|toi\b"),
}
"""A text without digits that has none of these names no day."""

_BEARING = patterns.plain(
    r"(?:\bdated(?: the)?|\b\d+[/-][\w/-]*[A-ZĐ][\w/-]*,?(?: of| dated| on| issued on| signed on)?(?: \()?"
    r"|[A-ZĐ]-[A-ZĐ]+,?) ?(?:ngày )?$"
)
"""What stands between an instrument and its date."""


@cache
def _due() -> re.Pattern[str]:
    """Words right before a day that ends a time allowed, an hour or a part of the day between them."""
    return re.compile(
        r"(?:(?:(?<!shortly )(?<!just )(?<!right )(?<!long )\bbefore|\bby|\buntil|\btill|\bno later than"
        r"|\bdeadline of|\bnot later than|\bby the end of|\bahead of)\s(?:the\s)?"
        r"(?:(?:\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)|noon|midnight)\s(?:on\s)?"
        r"|(?:morning|afternoon|evening|night|end) of\s)?"
        r"|(?<!\w)(?:truoc|cham nhat|den het|het|han chot|truoc ngay|cho den|cham nhat la|cham nhat vao)\s"
        r"(?:\d{1,2}\s?(?:gio|h)(?:\s?\d\d)?(?:\sphut)?\s)?(?:ngay\s)?)$"
    )


_FORWARD = patterns.plain(
    r"\b(?:will|would|to be|is to|are to|due|scheduled|expected|planned|starting|effective|as of"
    r"|takes? effect|comes? into (?:force|effect)|appl(?:y|ies)|se|du kien|ke tu|bat dau tu|tu ngay|hieu luc)\b"
    r"|\bfrom (?:(?:the|early|mid|late|end|start|beginning|of|next|about|around|as) )*$"
)
"""Words before a day that look forward to it."""


def days_in(text: str, lang: Lang, published: date | None, year: int | None = None) -> list[Day]:
    """The days named in the text, in order. `year` stands in for the year where nobody knows the publication day."""
    folded = folded_evenly(text)
    if not (_DIGIT.search(folded) or _HINT[lang].search(folded)):
        return []
    return list(_days(text, folded, lang, published, year))


def _days(text: str, folded: str, lang: Lang, published: date | None, year: int | None) -> Iterator[Day]:
    dated = 0
    for match in _patterns(lang).finditer(folded):
        start = match.start()
        if not _meant(lang, text, match):
            continue
        groups = {name.rstrip("234567"): found for name, found in match.groupdict().items() if found}
        if "week" in groups and dated and folded[dated:start].strip() == "(":
            continue
        before = folded[max(0, start - 60) : start]
        if "mon" in groups and "day" not in groups and (turned := _TURNED.search(before)):
            groups["turn"] = turned[1]
        due = _due().search(before) is not None
        looks = _TO_COME if "week" in groups else _FORWARD
        value = _value(groups, lang, published, year, due or looks.search(before) is not None)
        if value:
            ahead = due or (published is not None and value > published.isoformat()[: len(value)])
            cited = _BEARING.search(text, max(0, start - 40), start) is not None
            if not (groups.keys() & {"week", "count"} and _DATED_TOO.match(folded, match.end())):
                yield Day(start, match.end(), value, ahead, cited)
            dated = 0 if "week" in groups else match.end()  # right after it a bracket names its day of the week


def _meant(lang: Lang, text: str, match: re.Match[str]) -> bool:
    """Whether the words are a day's: "may" the verb, "thứ hai" the second and "tới nay" until now are none."""
    if lang == "vi":
        return _meant_in_vietnamese(text, match)
    named = next((name for name in ("mon", "mon2", "mon5") if match[name]), None)
    if named is None:
        return True
    at = match.start(named)
    alone = named == "mon5" and not (match["year5"] or match["rel5"])
    return text[at].isupper() and not (alone and not _OF_TIME.search(text, max(0, at - 10), at))


def _meant_in_vietnamese(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 9) : match.start()]
    if match["week"] or match["thu"]:
        number = text[match.start("week2") if match["thu"] else match.start()]
        if (
            match["thu"]
            and not (number.isupper() or match["turn"])
            and _COUNTED.search(f"{before}@{text[match.end() : match.end() + 12]}")
        ):
            return False
        return bool(match["turn"] or _PART_OF_DAY.search(before)) or (
            number.isupper() and _APART.search(before) is not None
        )
    if match["mon5"] and not match["mon5"].isdigit():
        return text[match.start("mon5")].isupper() or _PART_OF_YEAR.search(before) is not None
    if not match["word"]:
        return True
    at = match.start("word")
    return text[at : at + 2].lower() != "tớ" and not is_nam(text, at)


def is_nam(text: str, at: int) -> bool:
    """Whether a place in a Vietnamese text is the end of a name, as in "Hà Nam tới", and no year."""
    return text[at : at + 4] == "Nam " and text[max(0, at - 2) : at].rstrip()[-1:].isalpha()


_OF_TIME = patterns.plain(
    r"(?i)\b(?:in|since|from|by|during|last|this|next|until|before|after|of|through|to|and|early|mid|late|end"
    r"|an?|the)[ -]$"
)
"""Words right before a month that stands without a day."""


_TURNED = re.compile(r"\b(last|next) $")
"""Right before a month that stands without a day: it is the last, or the next, of that name."""

_PART_OF_YEAR = patterns.plain(r"(?i)(?:hồi|đầu|giữa|cuối|trong|từ|hoi|dau|giua|cuoi) $")


_COUNTED = patterns.plain(
    r"(?i)(?<!một )(?<!mot )(?<!vào )(?<!vao )(?:ngày|ngay) @"
    r"|@ (?:sau|kể từ|ke tu|của|cua|liên tiếp|lien tiep)(?!\w)"
)
"""Around the place, "@", of the third day or of the third morning since: "ngày thứ ba", "sáng thứ ba sau"."""


_PART_OF_DAY = patterns.plain(r"(?i)(?:sáng|chiều|trưa|tối|đêm|ngày|hôm|vào|sang|chieu|trua|toi|ngay|hom|vao) $")


_APART = patterns.plain(r"(?i)(?:^|[^\w\s]\s*|(?<!\w)(?:từ|đến|tới|và|trước|sau|qua|hết|tu|den|toi|va|truoc|het) )$")
"""What stands before a day of the week; "thứ Ba" after a noun is the third: "Kỳ họp thứ Ba"."""


_TO_COME = patterns.plain(
    r"\b(?:will|is to|are to|due to|scheduled|slated|se|du kien)\b(?:(?!\b(?:said|told|announced|that"
    r"|cho biet)\b)[^.;:,])*$"
)
"""A clause that looks forward and reports no word of anybody: a day of the week in it is the next one."""


def _value(groups: dict[str, str], lang: Lang, published: date | None, year: int | None, forward: bool) -> str | None:
    if "span" in groups:
        return None
    if "iso" in groups:
        return iso_day(int(groups["iso"][:4]), int(groups["iso"][5:7]), int(groups["iso"][8:]))
    if "mon" in groups:
        return _of_month(groups, published, year, forward)
    if "year" in groups:
        return groups["year"]
    if published is None:
        return None
    if "of_month" in groups:
        return _of_this_month(int(groups["of_month"]), published)
    if "week" in groups:
        return _weekday(groups, lang, published, forward)
    if "word" in groups:
        return _shifted(published, *_WORDS[lang][groups["word"]])
    count, unit = groups["count"], groups["unit"]
    return _shifted(published, _UNITS.get(unit, unit), -(int(count) if count.isdigit() else _COUNTS[lang][count]))


def _of_this_month(day: int, published: date) -> str | None:
    """The last such day of a month up to publication: "on the 15th"."""
    month = published.year * 12 + published.month - 1 - (day > published.day)
    return iso_day(month // 12, month % 12 + 1, day)


def _shifted(published: date, unit: str, away: int) -> str | None:
    if unit == "year":
        return str(published.year + away)
    if unit == "anniversary":
        return iso_day(published.year + away, published.month, published.day)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + away
        return f"{months // 12}-{months % 12 + 1:02}"
    if unit == "week":
        middle = published + timedelta(days=3 - published.weekday(), weeks=away)
        return f"{middle.year}-{middle.month:02}"
    return (published + timedelta(days=away)).isoformat()


def _of_month(groups: dict[str, str], published: date | None, year: int | None, forward: bool) -> str | None:
    name = groups["mon"].rstrip(".")
    if name.isdigit():
        month = int(name)
    elif name in _VI_MONTHS:
        month = min(12, _VI_MONTHS.index(name) + 1)
    else:
        month = next(number for number, known in enumerate(MONTHS, 1) if known.startswith(name[:3]))
    if not 1 <= month <= 12:
        return None
    day = groups.get("day")
    if "year" in groups:
        whole: int | None = int(groups["year"])
    elif "rel" in groups and published:
        whole = published.year - (groups["rel"] not in ("this", "nay"))
    elif "turn" in groups and published:
        whole = published.year + (month <= published.month if groups["turn"] == "next" else -(month >= published.month))
    else:
        whole = _year(month, int(day) if day else 1, published, year, forward)
    if whole is None:
        return None
    return iso_day(whole, month, int(day)) if day else f"{whole}-{month:02}"


def _year(month: int, day: int, published: date | None, year: int | None, forward: bool) -> int | None:
    """The year of a day named without one: the latest in which it does not lie too far ahead."""
    if published is None:
        return year
    named = date(published.year, month, max(1, min(day, 28)))
    if forward and named < published - _LONG_PAST:
        return published.year + 1
    return published.year - (named > published + (_DUE if forward else _AHEAD))


def _weekday(groups: dict[str, str], lang: Lang, published: date, to_come: bool) -> str:
    """The last such day up to publication, unless the words look forward or turn to another week."""
    name = groups["week"]
    index = int(name) - 2 if name.isdigit() else _WEEKDAYS[lang].index(name)
    back = (published.weekday() - index) % 7
    turn = groups.get("turn", "") + groups.get("turned", "")
    if re.search(r"next|coming|toi|sau", turn) or (to_come and not turn and back):
        return (published + timedelta(days=7 - back)).isoformat()
    if re.search(r"tuan truoc|of last", turn):
        back = published.weekday() - index + 7
    elif re.search(r"last|previous|vua", turn) and not back:
        back = 7
    return (published - timedelta(days=back)).isoformat()
