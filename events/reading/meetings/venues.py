"""A city where no more than the venue is: the people of another province met there, whose occasion it is."""

from collections.abc import Iterable

from events.reading.entities.places import Place
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def venues(text: str, sentence: Sentence, named: Iterable[tuple[Place, str]]) -> set[str]:
    """Which of the units named in a sentence are told only as where an occasion was held, by or with bodies of others:
    "The Ca Mau People's Committee held a conference in Ho Chi Minh City". Where others only came, none is."""
    if _CAME.search(sentence.text):
        return set()
    where: set[str] = set()
    theirs: set[str] = set()
    others: set[str] = set()
    for place, unit in named:
        if _OF_A_BODY.match(text, place.end) or _BODY_OF.search(text, max(0, place.start - _NEAR), place.start):
            theirs.add(unit)
        elif _AT.search(text, max(0, place.start - _NEAR), place.start):
            where.add(unit)
        else:
            others.add(unit)
    return where - theirs - others if theirs else set()


_NEAR = 40

_CAME = patterns.plain(
    r"(?i)\b(?:attend|join|participat|took part|present at)|(?<!\w)(?:dự|góp mặt|tham dự|tham gia)(?!\w)"
)
"""That people came to an occasion of others."""

_AT = patterns.plain(r"(?i)(?<!\w)(?:at|in|tại|ở) (?:the city of |thành phố |tp\.? ?)?$")
"""What stands before the name of a place where people met."""

_BODY_OF = patterns.plain(
    r"(?i)(?:authorities|board|committee|council|leaders|officials) (?:from|in|of) (?:the )?(?:city of |province of )?$"
    r"|(?<!\w)(?:hđnd|hội đồng nhân dân|lãnh đạo|thành ủy|tỉnh ủy|ubnd|ủy ban nhân dân|đảng bộ)"
    r"(?: (?:thành phố|tỉnh|tp\.?))? $"
)
_OF_A_BODY = patterns.plain(
    r"(?i)(?:['’]s?)?(?: city| province)?(?:['’]s?)?(?: municipal| provincial)?"
    r" (?:authorities|council|leaders|officials|party (?:committee|secretary)|people['’]s)\b"
)
"""What stands before and after the name of a province whose body or leaders are told of."""
