"""When what an article says was said: on the day of the occasion it tells of, else on the day it was published."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from events.reading.discourse.corrections import corrects
from events.reading.discourse.headline import lead_of, led_day, titled_day
from events.reading.discourse.papers import signed_on
from events.reading.discourse.topics import topics_of
from events.reading.entities.dates import Day
from events.reading.meetings.factuality import EARLY
from events.reading.meetings.occasion import Occasion
from events.reading.meetings.occasion_days import bounds
from events.reading.meetings.occasions import occasions
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns
from events.when import Origin, When

_GOES_ON = 3
"""So many sentences one may go on after the one that tells the day."""
_LEADS = 2
"""Within so many paragraphs after the lead an occasion may still be the one of which it tells."""
_HEADING = 120
"""No line that heads an item has more characters."""
_OPENING_DAY = 12
"""Within so many characters a paragraph opens with a day."""
_OPENING = 60
"""Within so many characters a day says when what a sentence tells took place."""


_BACK = patterns.lazy(
    r"\b(?:at|during|to|by|in|before|attend(?:ing|ed)|address(?:ing|ed)|chair(?:ing|ed)|conclud(?:ing|ed)|clos(?:ing|ed))"
    r" (?:the|this|that|the same) (?:meeting|session|sitting|conference|congress"
    r"|event|ceremony|gathering|workshop|forum|seminar|talks)\b(?! (?:of|on|in|hall)\b)"
    r"|(?<!\w)tại (?:cuộc|buổi|phiên|kỳ|hội|đại|lễ|tọa) \w+(?: \w+)?(?: này)?,"
)
"""What ties a sentence to the occasion told last: "at the meeting", "cũng tại kỳ họp"."""


_SAT = patterns.plain(r"(?<!\w)kỳ họp")
"""What ties it to a session of a council, whatever was told after that."""


SAYING = patterns.plain(
    r"\b(?:said|told|asked|stated|noted|stressed|emphasi[sz]ed|urged|requested|instructed|ordered|spoke|announced"
    r"|promised|pledged|vowed|confirmed|affirmed|warned|explained|acknowledged|admitted|added|reported)\b"
    r"(?:(?!\b(?:that|to|will|would|was|were|had|has|have|is|are|which|who|report|published"
    r"|issued)\b)[^.,;:]){0,40}\s(?:on\s|late\s)?$"
)
"""A verb of saying with the day on which it was said: "told the board on "."""


def _then_asked(sentence: Sentence, day: Day) -> bool:
    """Whether a sentence opens with the day on which somebody asked what it says."""
    opens = _BEFORE_DAY.fullmatch(sentence.text, 0, day.start) is not None
    return opens and _ASKING.search(sentence.text, day.end) is not None


_BEFORE_DAY = patterns.plain(
    r"\W*(?!(?:As of|Until|Up to|Since|By|Tính|Đến|Tới|Từ|Kể từ) )(?:[A-ZĐ]\w*(?:\s[\w’'-]+){0,7}:?\s\(?)?"
)
"""What leads up to a day with which a sentence opens, within one phrase."""


_ASKING = patterns.plain(
    r"\b(?:asked|urged|told|said|reported|instructed|ordered|assigned|tasked|requested|directed|reminded|called on"
    r"|advised)\b"
    r"|(?<!\w)(?:yêu cầu|đề nghị|giao|chỉ đạo|nhắc|lưu ý|giục|thúc|cho biết|cho hay|khẳng định)(?!\w)"
)


_IN_WRITING = patterns.plain(
    r"\b[Ii]n (?:an?|its|his|her|the) (?:\w+ )?(?:letter|document|dispatch|notice|statement|reply|telegram|cable"
    r"|note|circular|order|memo|message)[^.;,]{0,40} (?:on |dated |late )$"
    r"|(?:[Tt]rong|[Tt]ại|[Tt]heo) (?:công văn|công điện|chỉ thị|văn bản|thư|thông báo)[^.;,]{0,45}$"
)
"""What stands before the day of the letter in which something is said."""


@once
def said_on(reading: Reading) -> tuple[When | None, Origin | None]:
    """The day of the article's main occasion, else, of an official paper, that on which it was signed, else the
    publication day, else nothing; and where it came from.

    The items of a round-up are no main occasion; what its opening tells is.
    """
    labels = topics_of(reading).labels
    if corrects(reading):
        return _published(reading)
    held = [one for one in occasions(reading) if not labels.get(one.sentence.paragraph)]
    main = [one for one in held if one.main and one.date and len(one.date) == 10]
    if _goes_from_one_to_another(reading, main, held):
        return _published(reading)
    if lead := _said_in_lead(reading, main):
        return lead, "text"
    for occasion in sorted(main, key=lambda one: one.kind == "visit"):
        return occasion.date, occasion.origin
    if own := signed_on(reading):
        return own, "text"
    led = led_day(reading)
    if led:
        return led, "text"
    if vague := next((one for one in held if one.main and one.origin == "text" and len(one.date or "") == 7), None):
        return vague.date, vague.origin
    if not titled_day(reading):
        return _published(reading)
    return titled_day(reading), "context"


def _said_in_lead(reading: Reading, main: list[Occasion]) -> str | None:
    """The day on which the lead has somebody say the news, where the first occasion is told later and was before."""
    if not main:
        return None
    lead = reading.sentences[min(lead_of(reading), main[0].sentence.index)]
    said = _said_then(reading, lead) if main[0].sentence.paragraph > lead.paragraph + _LEADS else None
    return said if said and main[0].date and main[0].date < said else None


def _goes_from_one_to_another(reading: Reading, main: list[Occasion], held: list[Occasion]) -> bool:
    """Whether an article tells of occasions in the order of their days, as a feature does: none of them is its main
    one, unless it opens with it."""
    if not main or main[0].kind == "visit" or main[0].sentence.index <= lead_of(reading):
        return False
    return any(
        other.sentence.index <= EARLY
        and other.kind != "visit"
        and main[0].date < other.date
        and len(other.date) == 10
        and reading.recent(other.date)
        for other in held
        if other.date and main[0].date and other.origin == "text"
    )


def said_in(reading: Reading, sentence: Sentence) -> tuple[When | None, Origin | None]:
    """The day on which a sentence says what it says: that of the occasion it is tied to, else `said_on`.

    It is tied to one told in it, or of late in its paragraph before it; in a round-up each item has its own.
    """
    labels = topics_of(reading).labels
    tie = _BACK.search(sentence.lowered)
    back = tie is not None
    told = [one for one in _told_by(reading, sentence) if not back or one.kind != "visit" or one.sentence == sentence]
    sat = [one for one in told if tie and _SAT.search(tie.group()) and one.kind == "council_session"]
    if day := _said_then(reading, sentence):
        return day, "text"
    if day := _then(reading, sentence):
        return day, "context"
    if day := _of_the_item_that_it_heads(reading, sentence):
        return day, "context"
    for occasion in sat or told:
        same_item = labels.get(occasion.sentence.paragraph) == labels.get(sentence.paragraph)
        same_paragraph = occasion.sentence.paragraph == sentence.paragraph
        lines = sentence.index - occasion.sentence.index
        near = same_item if labels else same_paragraph and lines < 4
        near = near or (lines < 4 and same_item and back)
        here = occasion.sentence.index == sentence.index or (back and same_paragraph and lines == 1)
        if occasion.date and len(occasion.date) == 10 and (here or (near and reading.recent(occasion.date))):
            return occasion.date, occasion.origin
    if day := _went_on(reading, sentence) or _by_those_who_met(reading, sentence):
        return day, "context"
    return said_on(reading)


def done_in(reading: Reading, sentence: Sentence) -> tuple[When | None, Origin | None]:
    """The day on which was done what a sentence tells without a day: on that of what "It also approved ..." adds to."""
    earlier = reading.sentences[sentence.index - 1] if sentence.index else None
    if earlier and sentence.paragraph - earlier.paragraph <= 1 and _ALSO.match(sentence.text):
        days = {day.value for day in reading.days(earlier) if day.past and reading.recent(day.value)}
        if len(days) == 1:
            return days.pop(), "context"
        if _BACK.search(earlier.lowered):
            return said_in(reading, earlier)
    return said_in(reading, sentence)


_ALSO = patterns.plain(
    r"(?:It|They|Deputies|Delegates|(?:The|An?) [^.,;]{3,60}?)(?: (?:has|had|have|was|were))? (?:also|then|likewise)\b"
    r"|[A-ZĐ][^.,;]{2,50}? cũng(?!\w)"
)
"""How a sentence opens that tells what else was done, by those or to such a thing as the one before tells of."""


def _of_the_item_that_it_heads(reading: Reading, sentence: Sentence) -> str | None:
    """The day with which the paragraph opens that goes under a line without a full stop."""
    text, after = reading.article.text, reading.sentences[sentence.index + 1 : sentence.index + 2]
    alone = (not sentence.start or text[sentence.start - 1] == "\n") and text[sentence.end : sentence.end + 1] == "\n"
    if not (alone and after) or sentence.text[-1:] in ".!?:;,…" or len(sentence.text) > _HEADING:
        return None
    days = [day for day in reading.days(after[0]) if day.past and day.start < _OPENING_DAY and len(day.value) == 10]
    return days[0].value if days and reading.recent(days[0].value) else None


def _then(reading: Reading, sentence: Sentence) -> str | None:
    """The day of the sentence right before, to which this one ties what it says: "At that sitting, ..."."""
    earlier = reading.sentences[sentence.index - 1] if sentence.index else None
    if earlier is None or earlier.paragraph != sentence.paragraph or not _AT_THAT.search(sentence.lowered):
        return None
    for told in occasions(reading):
        if told.sentence.index == earlier.index and told.kind != "visit" and len(told.date or "") == 10:
            return told.date
    days = [day for day in reading.days(earlier) if day.past and day.start < _OPENING and reading.recent(day.value)]
    return days[0].value if days else None


_AT_THAT = patterns.plain(
    r"\b(?:at|during) (?:that|the same) (?:meeting|session|sitting|conference|congress|event|ceremony|gathering"
    r"|workshop|forum|occasion)\b|^\W*(?:(?:cũng )?(?:tại|trong|ở) (?:cuộc|buổi|phiên|kỳ|hội|lễ|dịp)(?: \w+)?"
    r" (?:ấy|đó|này|trên)(?!\w))"
)
"""What ties a sentence to an occasion of which the one before tells, maybe in other words."""


def _by_those_who_met(reading: Reading, sentence: Sentence) -> str | None:
    """The day of the congress or session told before, of which a sentence says what it decided."""
    subject = _MET.match(sentence.lowered)
    kind = next((kind.rstrip("2") for kind, found in subject.groupdict().items() if found), None) if subject else None
    for occasion in reversed(occasions(reading)[: bisect_right(_ends(reading), sentence.index)][-_RECALLED:]):
        if occasion.kind == kind and occasion.date and len(occasion.date) == 10:
            return occasion.date
    return None


_RECALLED = 40
"""How many occasions back one may be recalled."""


_MET = patterns.plain(
    r"(?:the )?(?:(?:(?:party )?(?P<congress>congress)|(?P<council_session>session)|(?P<conference>conference)"
    r"|(?P<workshop>workshop)) (?:also |then |further )?(?:agreed|adopted|set|decided|passed|voted|resolved|elected"
    r"|identified|determined|heard)"
    r"|(?:(?P<congress2>đại hội)|(?P<council_session2>kỳ họp)|(?P<conference2>hội nghị)|(?P<workshop2>hội thảo)) "
    r"(?:cũng |đã |còn ){0,2}(?:thống nhất|thông qua|đề ra|xác định|quyết|bầu|biểu quyết|nhất trí|nghe|đặt))(?!\w)"
)
"""How a sentence opens that goes on with what those who met decided."""


def _went_on(reading: Reading, sentence: Sentence) -> str | None:
    """The day with which the sentence opens on which this one goes on: "On Monday ... She also asked ..."."""
    for earlier in reversed(reading.sentences[max(0, sentence.index - _GOES_ON) : sentence.index]):
        after = reading.sentences[earlier.index + 1]
        if sentence.paragraph - earlier.paragraph > 1 or not _goes_on().match(after.text):
            return None
        for day in reading.days(earlier):
            if day.past and day.start < _OPENING and not bounds(earlier.lowered, day) and reading.recent(day.value):
                return day.value
    return None


@cache
def _goes_on() -> re.Pattern[str]:
    """How a sentence opens of which somebody or some place just named is the subject."""
    return re.compile(
        r"\W*(?:(?:There|Here),? )?(?:He|She|They|There|Here|he|she|they|"
        r"(?:Tại đây|Ở đây|Dịp này),? |Ông|Bà|Đồng chí|Ông ấy)\b"
    )


def _said_then(reading: Reading, sentence: Sentence) -> str | None:
    """The day that the verb of saying itself has: "told the board on Thursday"."""
    for day in reading.days(sentence):
        written = len(day.value) == 10 and not day.ahead and _IN_WRITING.search(sentence.text, 0, day.start)
        told = day.past and (SAYING.search(sentence.text, 0, day.start) or _then_asked(sentence, day))
        if (written or told) and reading.recent(day.value):
            return day.value
    return None


def _told_by(reading: Reading, sentence: Sentence) -> Iterator[Occasion]:
    """The dated occasions told by the end of a sentence, the latest first, a few dozen at most."""
    last = bisect_right(_ends(reading), sentence.index)
    for occasion in reversed(occasions(reading)[max(0, last - 40) : last]):
        if occasion.origin != "published":
            yield occasion


def _published(reading: Reading) -> tuple[When | None, Origin | None]:
    published = reading.article.published
    return (published.isoformat(), "published") if published else (None, None)


@once
def _ends(reading: Reading) -> list[int]:
    return [occasion.sentence.index for occasion in occasions(reading)]
