"""Visits: somebody of rank went to see a place."""

import re
from collections.abc import Iterator, Sequence

from events.reading.meetings.occasion import MEMORY, Occasion, text_in
from events.reading.meetings.occasion_days import day_of, recent
from events.reading.meetings.occasion_wording import wording
from events.reading.people.speakers import cast_of
from events.reading.places.topics import topics_of
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def visits(
    reading: Reading, sentence: Sentence, noun: re.Match[str] | None, found: Sequence[Occasion], held: str | None
) -> Iterator[Occasion]:
    """The visit that a sentence tells, if any, beside the occasion that `noun` names.

    `found` are the occasions told before, `held` the day of the main one.
    """
    text, words = text_in(reading, sentence), wording(reading.lang, reading.plain)
    visit = words.visited.search(text)
    if not visit or sentence.text.isupper() or headline(sentence):
        return
    if words.off.search(text, max(0, visit.start() - 50), visit.end() + 50):
        return
    if noun and (noun.start() - 12 < visit.start() < noun.end() or _frames(reading, sentence, visit)):
        return
    start = visit.start()
    lead, cast = text[max(0, start - 60) : start], cast_of(reading)
    told = lead.endswith(", who ") and any(day.past and recent(reading, day.value) for day in reading.days(sentence))
    if words.coming.search(lead) or (_NO_VISIT[reading.lang].search(lead) and not told):
        return
    if _OFTEN.search(text, visit.end(), visit.end() + 60):
        return
    if _AFTERWARDS.search(lead) and any(one.kind == "visit" for one in found[-MEMORY:]):
        return
    chair = cast.speaker(sentence, start)
    fronted = visit.group().endswith("ing") or (start < 3 and reading.lang == "vi")
    if fronted and not cast.named(sentence, end=start):
        after = cast.named(sentence, begin=visit.end())
        chair = after[0][2] if after else chair
    led = not cast.named(sentence, end=start)
    if led and _DELEGATION.search(text, max(0, start - 40), start):
        hosted = [one for one in found[-MEMORY:] if one.chair]
        chair = hosted[-1].chair if hosted else None
    elif chair not in cast.officials:
        return
    if noun and found and not found[0].main:
        return
    day, origin = day_of(reading, sentence, text, start, held)
    main = not found and sentence.index <= 3 and (origin != "text" or recent(reading, day))
    yield Occasion("visit", sentence, day, origin, chair, topics_of(reading).now(sentence), "visit paid", 0.7, main)


def _frames(reading: Reading, sentence: Sentence, visit: re.Match[str]) -> bool:
    """Whether it is a province that is visited: the frame of what was done there."""
    at = sentence.start + visit.end()
    return any(place.subject and at <= place.start < at + 20 for place in reading.places_in(sentence))


def headline(sentence: Sentence) -> bool:
    """Whether it is the article's headline, printed above the text once more."""
    return sentence.index == 0 and sentence.text[-1] not in '.!?…:;"”)'


_NO_VISIT = {
    "en": patterns.plain(
        r"\b(?:to|(?<!was )that|which|(?<!\w )who|tourists?|visitors?|during (?:his|her|the|an?)(?: working"
        r"| recent)?|after|on|of|his|her|their|s)\s(?:a\s)?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:yêu cầu|đề nghị|chỉ đạo|nhắc)(?: (?!khi |lúc )[^\W\d]+){0,8} $"
        r"|(?<!\w)(?:từng|giao|để|cần|phải|việc|(?<!đoàn )công tác|tiếp tục|khách|nhằm"
        r"|cho)(?: \w+)? $"
        r"|(?<!\w)(?:mà|tổ chức đoàn|nơi) [^,.;]{0,40}$"
    ),
}
"""What stands before a visit that is a frame, a wish or somebody else's."""

_OFTEN = patterns.plain(
    r"\b(?:every|each|once an?|twice an?) (?:day|week|month|year)\b|(?<!\w)(?:mỗi|hằng|hàng) (?:ngày|tuần|tháng)"
)
"""What stands after a visit that is paid again and again."""


_AFTERWARDS = patterns.plain(
    r"(?:\b(?:after|following)(?: (?:the|this|their|his|her|an?))?(?: \w+)?|(?<!\w)sau(?: khi| chuyến)?) $"
)
"""What stands before a visit that was told before: "after the field trip", "sau khi kiểm tra"."""


_DELEGATION = patterns.plain(
    r"\b(?:delegat(?:ion|ions|es)|groups?|mission|visitors|members|party) (?:had |also |then )*$"
    r"|(?<!\w)đoàn (?:(?!của|sang)\w+ ){0,4}$"
)
