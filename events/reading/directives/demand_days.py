"""On which day a demand was made."""

from events.reading.discourse.speakers import cast_of
from events.reading.entities.dates import Day
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said_days import said_in
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence
from events.when import Origin, When

_OCCASION = patterns.plain(
    r"(?:meeting|session|conference|congress|ceremony|phiên (?:họp|khai mạc|bế mạc)|hội nghị|cuộc họp"
    r"|buổi làm việc)[^.,;]{0,12}$"
)
"""An occasion right before its day."""


_SIGNED = patterns.plain(r" (?:signed|issued|sent)\b|,? (?:đã |vừa )?(?:ký|ban hành|có) (?:công điện|văn bản|chỉ thị)")
"""A dispatch that asks is dated by its signing."""


_RIGHT_AFTER = patterns.plain(r"[\w-]+(?: (?:on|upon|for|late|again|this|in|hôm|vào|lúc|them|us|reporters))*,? ")
"""From the beginning of a verb to the day that belongs to it."""


_ON = patterns.plain(r"(?:\bon|(?<!\w)(?:hôm|vào|sáng|chiều|tối)) (?:ngày )?$")


_THEN = patterns.plain(r",? (?:not )?(?:to|that|rằng|là|phải)(?!\w)|[:,] ?[\"“]")
"""What follows a day after the verb that is no deadline: "told them on Monday to"."""


_ASIDE = patterns.plain(
    r"\b(?:which|since|until|till|before|after|from|by|than|end of|effective|approved|adopted|passed|signed"
    r"|submitted|issued|dated|opened|formed|merged|begun|started)\b[^,;:\"“”]{0,60}$"
    r"|(?<!\w)(?:mà|từ|kể từ|đến|trước|sau|tới|được|do|trình|ban hành|phê duyệt|thông qua|số|thành lập|hạn)(?!\w)"
    r"[^,;:\"“”]{0,40}$|[\"“][^\"”]*$"
    r"|\b(?:must|should|needs? to|ha(?:s|ve) to)\b[^.;]*$|(?<!\w)(?:phải|cần|nên|không được)(?!\w)[^.;]*$"
)
"""What makes a day before the verb that of a thing one speaks of, or of what is asked, or of words in quotation
marks."""


_PAPER = patterns.plain(
    r"\b(?:approv\w+|signed|signature|issued|promulgated|decision|resolution|adopted|licen[cs]ed?|certificates?"
    r"|decree|takes? effect|took effect|in force|died (?:on|last|at)|passed away|funeral|born|arrested)\b"
    r"|(?<!\w)(?:phê duyệt|ban hành|quyết định|nghị quyết|nghị định|có hiệu lực|thông qua|giấy chứng nhận"
    r"|từ trần|qua đời|khởi tố)(?!\w)"
)
"""What makes the day of a sentence that of a decision, or of no occasion at all."""


_PERFECT = patterns.plain(
    r"\b(?:has|have) (?:\w+ly |also |now |just |since )?$|\b(?:recently|lately) $|(?<!\w)(?:mới|gần) đây (?:đã )?$"
)
"""What makes a verb say that something has been asked, whenever."""


def said_when(
    reading: Reading, sentence: Sentence, text: str, at: int, by: str | None, paper: str | None
) -> tuple[When | None, Origin | None]:
    """The day on which a sentence, read as `text`, has somebody ask by a verb at an offset.

    It is the day that belongs to the verb, else that of which the lines before tell with the same person, else that
    of the occasion to which the sentence is tied, else that of the `paper` of which the article tells, else the last
    day on which its paragraph told that anything was done.
    """
    own = next((day for day in reading.days(sentence) if _belongs(reading, day, text, at)), None)
    if own:
        return own.value, "text"
    perfect = _PERFECT.search(text, max(0, at - 20), at) is not None
    met = None if perfect or by is None else _day_with(reading, sentence, by)
    if met:
        return met, "context"
    for told in occasions(reading):
        if told.sentence.index == sentence.index and told.origin == "text" and len(told.date or "") == 10:
            return told.date, told.origin
    day, origin = said_in(reading, sentence)
    if paper and origin == "published":
        return paper, "context"
    last = None if perfect or origin != "published" else _last_day(reading, sentence)
    return (last, "context") if last else (day, origin)


def _belongs(reading: Reading, day: Day, text: str, at: int) -> bool:
    """Whether a day or month in a sentence is that on which somebody asks by a verb at an offset."""
    if day.ahead or day.cited:
        return False
    before, aside = day.end <= at, _ASIDE.search(text, 0, day.start) is not None
    if len(day.value) == 4:
        return before and day.start < _OPENING and day.value < str(reading.today.year) and "had " in text[day.end : at]
    if len(day.value) == 7:
        this = text.startswith(("this month", "tháng này"), day.start)
        over = text.startswith(("earlier", "last"), day.start) and _THEN.match(text, day.end) is not None
        return (before or over) and not aside and not this
    if _SIGNED.match(text, day.end) or _OCCASION.search(text, max(0, day.start - 40), day.start):
        return True
    if before:
        return day.start < _OPENING or (reading.recent(day.value) and not aside)
    if text.startswith("last ", day.start) or _RIGHT_AFTER.fullmatch(text, at, day.start):
        return True
    return bool(_ON.search(text, at, day.start) and _THEN.match(text, day.end))


_OPENING = 12
"""A day within so many characters is that of the sentence."""


def _day_with(reading: Reading, sentence: Sentence, by: str) -> str | None:
    """The day that the last few sentences of its paragraph tell together with a person; of one who is now "he" or
    "she", also the sentence before.
    """
    named = by.split()[-1] in sentence.text
    for earlier in reversed(reading.sentences[max(0, sentence.index - _NEAR) : sentence.index]):
        if earlier.paragraph != sentence.paragraph and (named or earlier.index < sentence.index - 1):
            break
        day = _day_of(reading, earlier)
        if day and any(name == by for _, _, name in cast_of(reading).named(earlier)):
            return day
    return None


_NEAR = 3


def _last_day(reading: Reading, sentence: Sentence) -> str | None:
    """The last recent day on which the lines before a sentence in its paragraph tell that something was done."""
    for earlier in reversed(reading.sentences[max(0, sentence.index - _NEAR) : sentence.index]):
        if earlier.paragraph == sentence.paragraph and (day := _day_of(reading, earlier)):
            return day
    return None


def _day_of(reading: Reading, sentence: Sentence) -> str | None:
    """The recent day on which a sentence tells that something was done, no paper signed."""
    for day in reading.days(sentence):
        if day.past and reading.recent(day.value) and not _BOUND.search(sentence.lowered, 0, day.start):
            about = max(0, day.start - _ABOUT), day.end + _ABOUT // 2
            return None if _PAPER.search(sentence.lowered, *about) else day.value
    return None


_BOUND = patterns.plain(
    r"\b(?:to|until|till|by|as of|from|since|before|after) (?:the )?$|(?<!\w)(?:đến|tới|từ|trước|sau"
    r"|hết)(?: hết)?(?: ngày)? $"
)
"""What makes a day that up to which, or from which on, something is told."""

_ABOUT = 70
"""So many characters before a day, and half as many after it, say what took place on it."""
