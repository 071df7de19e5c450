"""The day of an occasion."""

import re
from datetime import date, timedelta

from events.reading.discourse.headline import led_day, titled_day
from events.reading.discourse.roundups import items_of
from events.reading.entities.dates import Day
from events.reading.meetings.factuality_wording import WAS_HELD
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence, is_item
from events.when import Origin

_CLOSE = {10: 0, 7: 70, 4: 30}
"""How near to an occasion a month or a year stands that is its date, in characters."""
NEWS = timedelta(days=14)
"""An occasion longer ago is background,"""


def day_of(
    reading: Reading, sentence: Sentence, text: str, at: int, held: str | None
) -> tuple[str | None, Origin | None]:
    """The day of what stands at an offset: the nearest past day of its sentence, else `held`, that of the main
    occasion, or the day of the opening."""
    told = [day for day in reading.days(sentence) if not (day.ahead or day.cited)]
    exact = [day for day in told if len(day.value) == 10 and _unlike(text, day, at) < 3]
    vague = [
        day
        for day in told
        if (abs(day.start - at) < _CLOSE[len(day.value)] or _of_month(text, day, at))
        and text[day.start : day.start + 2] not in ("nă", "na")
        and not _TELLS.search(text, at, max(at, day.start))
        and not (_SOURCE.match(text) and "," in text[at : day.start])
    ]
    main = _main_day(reading, sentence)
    if main and _DAY_BEFORE[reading.lang].search(text):
        exact = [day for day in exact if text[day.start].isdigit() or day.end - day.start > 20]
        if not exact:
            return (date.fromisoformat(main) - timedelta(days=1)).isoformat(), "text"
    named_for = [day for day in vague if _RIGHT_AFTER.fullmatch(text, at, max(at, day.start))]
    days = named_for or exact or vague
    if days:
        return min(
            days, key=lambda day: (_unlike(text, day, at), _apart(text, day, at), abs(day.start - at))
        ).value, "text"
    if near := _day_over(reading, sentence) or held or main or titled_day(reading):
        return near, "context"
    published = reading.article.published
    return (published.isoformat(), "published") if published else (None, None)


def _day_over(reading: Reading, sentence: Sentence) -> str | None:
    """The day with which the paragraph opens that stands over a list, for an item of it."""
    if not is_item(sentence.text):
        return None
    over = next((one for one in reversed(reading.sentences[: sentence.index]) if not is_item(one.text)), None)
    days = reading.days(over) if over else ()
    return next((day.value for day in days if day.past and day.start < _OPENS and len(day.value) == 10), None)


_TELLS = patterns.plain(
    r"\b(?:shows?|showed|showing|heard|said|says|told|learn(?:ed|t)|noted|revealed|indicated|reported)"
    r" (?!at\b|in\b|on\b)"
    r"|(?<!\w)(?:cho thấy|cho biết|cho hay|nêu rõ|rằng)(?!\w)"
)
"""What stands between an occasion and the month or year of what was told there: "the session heard that in 2024"."""
_SOURCE = patterns.plain(r"(?:according to|as) ", re.IGNORECASE)
"""How a sentence opens whose first words, up to a comma, only say where what follows was told."""
_RIGHT_AFTER = patterns.plain(r"(?:the |last |previous )?[\w'-]+(?: [\w'-]+){0,2}, ")
"""What stands between an occasion and the month or year that tells which it was: "the conference, in 2012"."""


def _of_month(text: str, day: Day, at: int) -> bool:
    """Whether a month far from an occasion is its date all the same: the sentence opens with it, or says when it was
    held."""
    return len(day.value) == 7 and (day.start < _OPENS or _HELD.search(text, at, max(at, day.start)) is not None)


_OPENS = 12
"""A month or a day that begins before this character opens its sentence."""


_HELD = patterns.plain(
    rf"\b(?:{WAS_HELD}|took place|opened)\b[^,;:]{{0,80}}$|(?<!\w)(?:tổ chức|diễn ra|họp)(?!\w)[^,;:]{{0,60}}$"
)
"""What stands between an occasion and the month in which it was held."""


def _main_day(reading: Reading, sentence: Sentence) -> str | None:
    """The exact day that the opening sentences name, for sentences that name none and are no news of their own."""
    if sentence.paragraph in items_of(reading):
        return None
    if sentence.index and (led := led_day(reading)):
        return led
    for earlier in reading.sentences[: min(sentence.index, 4)]:
        for day in reading.days(earlier):
            likely = day.past and _unlike(earlier.lowered, day) < 3
            if likely and recent(reading, day.value):
                return day.value
    return None


def day_after(reading: Reading, sentence: Sentence) -> str | None:
    """The one day that the next sentence names: "That was on Tuesday"."""
    for after in reading.sentences[sentence.index + 1 : sentence.index + 2]:
        days = {day.value for day in reading.days(after) if day.past and recent(reading, day.value)}
        if len(days) == 1:
            return days.pop()
    return None


def recent(reading: Reading, day: str | None, span: timedelta = NEWS) -> bool:
    """Whether a day lies within `span` before publication, a month is its month; any is where nobody knows that."""
    published = reading.article.published
    if day is None or published is None:
        return day is not None
    if len(day) < 10:
        return published.isoformat()[:7] == day
    return published - date.fromisoformat(day) <= span


def _unlike(text: str, day: Day, at: int = -1) -> int:
    """How unlike it is that an occasion, told at an offset, was held on a day of its sentence: 3 is not at all.

    Of one that lasted several days the last goes first.
    """
    before = text[max(0, day.start - 80) : day.start]
    if _OF_ANOTHER_ACT.search(before) and not _THERE.fullmatch(text, day.end, max(day.end, at)):
        return 3
    if _COUNTED_TO.search(before) and _DIGIT.search(text, day.start, day.end):
        return 3
    if bounds(text, day):
        return 2
    return 1 if _OPENED.search(before) and _CLOSED.search(text) else 0


def _apart(text: str, day: Day, at: int) -> bool:
    """Whether a day before what stands at an offset is that of another act: "was in Hue on Sunday and met ..."."""
    return day.end < at and _AND.search(text, day.end, at) is not None


_AND = patterns.plain(r"\band\b|(?<!\w)(?:và|rồi)(?!\w)|;")


_OF_ANOTHER_ACT = patterns.lazy(
    r"\b(?:passed|adopted|issued|signed|approved|promulgated|promulgating|dated|elected|born|founded|killed|died"
    r"|(?:that|whom|which|who) (?:[\w'-]+ ){1,6}(?:chose|elected|passed|adopted|issued|signed|approved))"
    r" (?:by [^,.;]{1,40} )?(?:on |late on |last )?(?:the )?$"
    r"|\b(?:retired|resigned|took office|in force|effective) (?:from |since |on |as of )?(?:the )?$"
    r"|(?<!\w)(?:nghỉ hưu|nghỉ việc|qua đời|nhậm chức|hiệu lực) (?:(?:từ|kể từ|vào|hôm|ngày) ){0,3}$"
    r"|(?<!\w)(?:ban hành|ký|thông qua|phê duyệt|cho ý kiến|(?<!chuyên )đề|bầu|đợt|dịp) (?:(?:vào|hôm|ngày) ){0,2}$"
    r"|, (?:dự án|công trình|cây cầu|con đường|tuyến đường"
    r"|which (?:was|had been) (?:started|begun|inaugurated))[^,.;]{0,40}$"
    r"|\bsince (?:the )?$|(?<!\w)kể từ (?:ngày )?$"
    r"|\b(?:after|following) (?:one|those|the (?:first|last|previous)(?: one)?) (?:held )?(?:on )?(?:the )?$"
    r"|(?<!\w)(?:sau|tiếp) (?:lần|cuộc|phiên|buổi|hội nghị|kỳ họp)(?: [^\W\d]+){0,5} (?:hôm|ngày) $"
)
"""What stands before the day of something else that is named besides: "Resolution 175, passed on "."""


_COUNTED_TO = patterns.plain(
    r"\bas of (?:the )?$|(?<!\w)(?:tính|tinh|lũy kế|cập nhật) (?:đến|tới|den|toi)(?: (?:hết|het))? (?:ngày |ngay )?$"
)
"""What stands before the day up to which something is counted: "as of today" tells of today."""


_DIGIT = patterns.plain(r"\d")


_THERE = patterns.plain(r",? (?:at|in|during|by|tại|trong|ở|tai|o)\b[^,.;]{0,60}")
"""What stands between the day of an act and the occasion at which it took place."""


_OPENED = patterns.lazy(
    r"\b(?:open(?:ed|ing)|beg[au]n|started)(?: [\w'-]+){0,3} $"
    r"|(?<!\w)(?:khai mạc|bắt đầu|khai mac|bat dau)[^,.;]{0,20}$"
)


_CLOSED = patterns.plain(
    r"\b(?:clos(?:ed|ing)|ended|came to an end|conclud(?:ed|ing)|wrapped up|wound up|drew to a close|finished)\b"
    r"|(?<!\w)(?:bế mạc|kết thúc|khép lại|hoàn thành|be mac|ket thuc|khep lai|hoan thanh)(?!\w)"
)


def bounds(text: str, day: Day) -> bool:
    """Whether a day is one end of a time: "since June 4", "(4/6/2004 - 4/6/2024)"."""
    before, after = text[max(0, day.start - 14) : day.start], text[day.end : day.end + 4]
    return (SINCE.search(before) or _UNTIL.search(f"{before}@{after}")) is not None


_UNTIL = patterns.plain(
    r"\b(?:to|until|through|up to|as of|den|đến|hết|het|tới) (?:ngày |ngay |the )?@|\d ?[-–] ?@|@ ?[-–] ?\d"
)
"""What stands before a day, "@", that ends a time, or after one that begins it."""


SINCE = patterns.plain(r"\b(?:since|from|after|until|tu|từ|sau) (?:ngày |the )?$")
"""What stands before a day that begins a time."""


_DAY_BEFORE = {
    "en": patterns.plain(
        r"\b(?:day|morning|afternoon|evening|night)"
        r" (?:earlier|before(?! (?:he|she|it|they|the|his|her|its|their|an?|that|\w+ing)\b))\b"
        r"|\bprevious (?:day|evening)\b"
        r"|\beve of (?:the |its |their )?(?:opening|session|meeting|conference|congress|ceremony|event)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:trước đó một ngày|(?<!hai )(?<!ba )(?<!bốn )(?<!năm )(?<!vài )(?<!mấy )(?<!\d )hôm trước"
        r"|ngày trước đó|chiều hôm trước|một ngày trước|trước (?:giờ |ngày |lễ )?khai mạc (?:một|1) (?:ngày|hôm))(?!\w)"
    ),
}
