"""The day that a headline or a lead tells something of."""

import re
from datetime import date
from functools import cache

from events.reading.discourse.roundups import items_of
from events.reading.discourse.speakers import cast_of
from events.reading.discourse.topics import topics_of
from events.reading.entities.dates import Day
from events.reading.entities.instruments import instruments
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns

_OPENING = 4
"""Sentences of which one may open with the day of the news."""
_LABEL = 4
"""So many words are no lead."""
_ASKED = 5
"""Sentences that may say when somebody was asked."""


_DECIDED = patterns.lazy(
    r"\b(?:approv(?:ed|es|ing)|signed|signature|issued|promulgated|broke ground|ground was broken|consent"
    r"|posted on|(?:'s|’s) (?:\w+ )?edition|corrections?|adopt(?:ed|s|ing)|green-?li(?:ghted|t)|okay(?:ed|s)"
    r"|endorsed|ratified|decisions?|certificates?|licen[cs]ed?|takes? effect|took effect|died"
    r"|passed away|funeral|coffin)\b|(?<!\w)(?:phê duyệt|ban hành|ký quyết định|quyết định số|có hiệu lực"
    r"|đính chính|thông qua|nghị quyết số)(?!\w)",
    re.IGNORECASE,
)
"""A lead that tells of an instrument, of works or of an earlier report: its day is not that of what is said."""


_DISPATCH = patterns.lazy(
    r"\b(?:dispatch|telegram|cable|urgent (?:letter|document|message)|directive no"
    r"|(?:issued|signed|sent) (?:an? )?(?:official )?(?:document|letter))\b"
    r"|(?<!\w)(?:công điện|hỏa tốc|chỉ thị số|công văn(?: số)?)(?!\w)",
    re.IGNORECASE,
)
"""An instrument that says what somebody asks: it is said on its own day."""


_VOTED = patterns.lazy(
    r"\b(?:National Assembly|NA|People['’]s Council|[Dd]eputies|legislature|[Ll]awmakers|council)\b[^.;]{0,90}"
    r"\b(?:passed|adopted|voted|approved|okayed|endorsed)\b"
    r"|(?<!\w)(?:Quốc hội|HĐND|[Đđ]ại biểu)(?!\w)[^.;]{0,90}"
    r"(?<!\w)(?:thông qua|tán thành|biểu quyết)(?!\w)"
)
"""Deputies decide, on a day told before that: they have met to do so, and what is said was said there."""


_SINCE = patterns.plain(
    r"(?:\b(?:since|from|as of|up to|until|till)|(?<!\w)(?:kể )?từ|(?<!\w)(?:tính |cho )?(?:đến|tới))"
    r"(?: (?:the )?(?:end|evening|morning) of| hết)?(?: \d{1,2} ?(?:giờ|h)\d{0,2})?"
    r"(?: (?:ngày|sáng|trưa|chiều|tối))? $",
    re.IGNORECASE,
)
"""What stands before a day since which or up to which something is told."""


_RANGE = patterns.plain(
    r"\d\s?[-–]\s?\d{1,2}[/.]|\d\s(?:[-–]|to|đến)\s\d|(?:ary|rch|ril|May|une|uly|ust|ber)\s\d{1,2}[-–]\d"
)
"""Days of which something is told as of one time: "(10-15/11)", "August 12 to 18"."""


_OPENS = patterns.plain(
    r"\W*(?:(?:for|suốt|hơn|gần) (?:\w+ ){1,3}(?:hours?|giờ|tiếng) )?"
    r"(?:(?:on|late|early|the|(?:right |already )?in the|vào|ngay|lúc|hồi|mới) ){0,2}",
    re.IGNORECASE,
)
"""What stands before a day with which a sentence opens."""


_SAYS = (
    r"\b(?:said|told|announced|reported|revealed|presented|disclosed|stated|released|unveiled|briefed|declared|asked)\b"
)
_SAYS_VI = r"(?<!\w)(?:cho biết|cho hay|công bố|thông tin|báo cáo|phát biểu|nói|khẳng định|thông báo)(?!\w)"

_SAID = patterns.plain(rf"{_SAYS}|{_SAYS_VI}")
"""That somebody said something."""


def _by_an_office(sentence: Sentence, day: Day) -> bool:
    """Whether a sentence opens with a day and goes on with what somebody without a name said for an office."""
    opens = _OPENS.fullmatch(sentence.text, 0, day.start) is not None
    return opens and _OF_AN_OFFICE.search(sentence.lowered, day.end) is not None


_OF_AN_OFFICE = patterns.plain(
    r"\b(?:head|director|chief|office|department|board|committee|authorities|officials?|leaders)\b[^.;]{0,90}"
    rf"{_SAYS}"
    r"|(?<!\w)(?:cục|sở|ubnd|ban|thống kê|lãnh đạo|hđnd|tỉnh ủy|giám đốc)(?!\w)[^.;]{0,90}"
    rf"{_SAYS_VI}"
)
"""That an office, or somebody of it, said something."""


@cache
def _asked() -> re.Pattern[str]:
    """That somebody was asked: the day of an interview or a press briefing."""
    return patterns.compile(
        r"\b(?:interview|took (?:\w+ )?questions|answered (?:\w+ )?questions|talked (?:to|with)|spoke (?:to|with)"
        r"|told us|(?:press|news) (?:briefing|conference)|told (?:reporters|the press|journalists))\b"
        r"|(?<!\w)(?:phỏng vấn|trả lời|trao đổi với|họp báo|gặp báo chí)(?!\w)",
        re.IGNORECASE,
    )


@once
def led_day(reading: Reading) -> str | None:
    """The recent day on which the opening says that something was said or done, no paper signed."""
    told = [
        day.value
        for sentence in reading.sentences[:_OPENING]
        for day in _day_of_telling(sentence, _days_of_news(reading, sentence))
        if sentence.index <= lead_of(reading)
        or _voted(reading, sentence)
        or (_OPENS.fullmatch(sentence.text, 0, day.start) and (_fresh(reading, day) or _SAID.search(sentence.text)))
        or (_fresh(reading, day) and _follows_subject(sentence, day))
    ]
    if told:
        return max(told)
    for sentence in reading.sentences[:_ASKED]:
        if _asked().search(sentence.text):
            for day in reading.days(sentence):
                if day.past and reading.recent(day.value):
                    return day.value
    return None


def _day_of_telling(sentence: Sentence, days: list[Day]) -> list[Day]:
    """The first day of news, but that of a report rather than that of what it tells: "on the night of May 5 ...,
    according to reports on May 6"."""
    reported = [day for day in days if _REPORTED.search(sentence.text, 0, day.start)]
    return (reported or days)[:1]


_REPORTED = patterns.plain(
    r"(?:\b(?:according to|reports?)\b|(?<!\w)theo (?:báo cáo|thống kê)(?!\w))[^.;,]{0,50} (?:on|of|as of|sáng|trưa"
    r"|chiều|tối|ngày|đến) (?:ngày )?$",
    re.IGNORECASE,
)


def _follows_subject(sentence: Sentence, day: Day) -> bool:
    """Whether a part of a day stands right after the subject that opens a sentence: "UBND tỉnh sáng 9/6 giao đất"."""
    part = sentence.lowered.startswith(("sáng ", "trưa ", "chiều ", "tối "), day.start)
    return part and _SUBJECT.fullmatch(sentence.text, 0, day.start) is not None


_SUBJECT = patterns.plain(r"\W*(?:Cụ thể, |Theo đó, )?(?:[^\W\d_][\w/.]* ){0,12}")


def _voted(reading: Reading, sentence: Sentence) -> re.Match[str] | None:
    """That the lead tells of a vote."""
    return _VOTED.search(sentence.text) if sentence.index <= lead_of(reading) else None


def lead_of(reading: Reading) -> int:
    """Which sentence is the lead: the first, or the one after a headline printed once more or a label."""
    first = reading.sentences[0].text
    return int(first[-1] not in '.!?…:;"”)' or first.count(" ") < _LABEL)


def _days_of_news(reading: Reading, sentence: Sentence) -> list[Day]:
    """The days on which a sentence of the opening tells news: fresh, or of what somebody of rank did."""
    if topics_of(reading).labels.get(sentence.paragraph) or sentence.paragraph in items_of(reading):
        return []
    by_paper = _DECIDED.search(sentence.text) and not _DISPATCH.search(sentence.text)
    voted = _voted(reading, sentence)
    if by_paper and not voted:
        return []
    end = voted.end() if by_paper and voted else len(sentence.text)
    signed, cast = instruments(sentence.text), cast_of(reading)
    by_rank = any(name in cast.officials for _, _, name in cast.named(sentence)) and not _NEIGHBOUR.search(
        sentence.text
    )
    return [
        day
        for day in reading.days(sentence)
        if day.past
        and day.end <= end
        and reading.recent(day.value)
        and not _of_a_span(sentence.text, day)
        and not any(one.start <= day.start < one.end for one in signed)
        and (by_rank or _fresh(reading, day) or _by_an_office(sentence, day))
    ]


_NEIGHBOUR = patterns.plain(
    r"\b(?:village|hamlet|neighbou?rhood|quarter)(?:'s)? (?:head|chief|elder)"
    r"|\b(?:head|chief|elder) of (?:[\w'-]+ ){0,3}(?:village|hamlet)"
    r"|(?<!\w)(?:trưởng (?:thôn|xóm|bản|ấp|buôn|làng|khu phố|khóm)|già làng|tổ trưởng)(?!\w)",
    re.IGNORECASE,
)
"""Those of a village, with whom many a report begins whose news is another's."""


def _fresh(reading: Reading, day: Day) -> bool:
    """Whether it is the day of publication or the one before, or nobody knows."""
    published = reading.article.published
    return published is None or (published - date.fromisoformat(day.value)).days <= 1


def _of_a_span(text: str, day: Day) -> bool:
    """Whether something is told of the time since the day, up to it, or of days of which it is the last."""
    since = _SINCE.search(text, max(0, day.start - 30), day.start)
    return since is not None or _RANGE.search(text, day.start, day.end) is not None


@once
def titled_day(reading: Reading) -> str | None:
    """The one recent day on which the title says that something was said or done, no paper signed."""
    if _DECIDED.search(reading.article.title or ""):
        return None
    title = reading.article.title or ""
    told = [day for day in reading.days_of_title if not _of_a_span(title, day)]
    days = {day.value for day in told if day.past and reading.recent(day.value)}
    return days.pop() if len(days) == 1 else None
