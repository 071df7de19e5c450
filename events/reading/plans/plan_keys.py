"""The key of a plan without a number: what it is called and for which years, the same however a paper puts it."""

import re

from events.reading.text.number_words import ENGLISH, VIETNAMESE, spelled
from events.text import fold, slug

_VISION = re.compile(
    r",?\s*(?:with (?:a |its )?vision (?:to|until|till|towards) (?:the year )?|tam nhin (?:den )?(?:nam )?)\d{4}"
)
_YEARS = re.compile(
    r"(?:\b(?:by|cho|cua|den|during|for|giai doan|in|nam|nhiem ky|of|period|tenure|term|the|thoi ky|to|trong|until"
    r"|up to|years?)\s+)*"
    r"\b(?P<years>(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)\b(?:\s+(?:period|tenure|term))?"
)
_NUMBER = re.compile(r"\b\d+[/-][\w/-]*|\bno\.")
"""The number of an instrument, folded."""
_WORD = re.compile(r"[\w'-]+")
_SAYS_NOTHING = frozenset(
    _WORD.findall("""
    a all an another cua first five five-year further i ii in its lan last mot new of other own raft second set so the
    third this thu total
    assembly central city commission committee conference congress council government minister municipal national
    party people's prime province provincial session standing
    ban bieu bo chinh dai dan dang dong hdnd hoi nghi nhan pho phu quoc thanh thuong tinh trung ttg tuong ubnd uong uy
    conclusion conclusions decision decisions document documents draft plan plans policies policy programme programmes
    project projects report reports resolution resolutions scheme schemes
    an chuong de hoach ke ket luan quyet trinh
    eight eighteen eleven fifteen forty four fourteen many nine nineteen seven seventeen several six sixteen some ten
    thirteen thirty three twelve twenty
    ba bay bon chin hai muoi nam sau tam
    """)
)
"""How many, whose and what kinds of papers, folded: one called by these alone is called like many others."""


def is_bare(name: str) -> bool:
    """Whether a plan is called by no more than its kind, number, makers and years: "14 resolutions of the Council"."""
    called = _NUMBER.sub(" ", _YEARS.sub(" ", _VISION.sub("", fold(name))))
    return all(word in _SAYS_NOTHING or word.isdigit() for word in _WORD.findall(called))


def plan_key(name: str, period: str | None, dated: str | None) -> str:
    """Folded name and years; of a name that says no more than "14 resolutions of the Council" its day is part.

    A number of resolutions is keyed alike in both languages.
    """
    said = _VISION.sub("", fold(name))
    told = _YEARS.search(said)
    called = _YEARS.sub(" ", said)
    when = period or (told["years"] if told else None)
    if when is None and is_bare(name):
        when = dated
        if several := _SEVERAL.fullmatch(called.strip()):
            called = f"{_count(several['count'])} resolutions"
    return slug(f"{called} {when or ''}")


def _count(words: str) -> int:
    """The number that English or Vietnamese words, folded, or digits write."""
    if english := int(words) if words.isdigit() else int(spelled(words)):
        return english
    total = 0
    for word in words.split():
        total = total * 10 if word == "muoi" and total else total + _VIETNAMESE[word]
    return total


_VIETNAMESE = {fold(word): value for word, value in VIETNAMESE.items()} | {"lam": 5}
_SEVERAL = re.compile(
    rf"(?P<count>\d+|(?:(?:{'|'.join((*ENGLISH, *_VIETNAMESE))})[ -]?\b)+) ?(?:resolutions(?: in all)?|nghi quyet)"
)
"""A number of resolutions, folded."""
