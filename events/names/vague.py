"""Whether the name that was read says what a fact is about, or needs its sentence beside it."""

import re

from events.base import Json
from events.names.metrics import metric_name
from events.reading.plans.plan_keys import is_bare
from events.text import fold

_WORD = re.compile(r"[\w'’-]+")
_BEGINS = frozenset(
    _WORD.findall("""
    again all also at before by each every from here his how in it its now of on only she some still that their then
    there these they this those today was we what which will would
    bởi cũng cùng đã đang đây để đó hiện hôm nay này nó ở sau sẽ tại theo toàn trong trước từ vẫn với
    """)
)
"""Adverbs, pronouns and prepositions with which no name begins."""
_ENDS = frozenset(
    _WORD.findall("""
    a agree an and are as at be become been before by come for from go has have in into is its live living move of on or
    out than that the their there to under up was were which with yield
    bị bởi cho có của đã đang đạt để đến được hay hoặc khi là lên mà nếu ở phải sau sẽ tại theo thì trong từ và vào về
    với
    """)
)
"""Prepositions, conjunctions and verbs with which no name ends."""
_CLAUSE = re.compile(r"\b(?:are|expects?|has|have|is|must|should|was|were|will|would)\b")
"""The verb of a sentence, which a name has not."""
_NUMBER = re.compile(r"(?:no\.?|số)?\s*\d+[\w-]*/[\w/-]+", re.IGNORECASE)
_HOW = frozenset(
    _WORD.findall("""
    a about average in its new number of percentage proportion province provincial rate ratio share the total
    các của lượng mức mới số tỉ tỉnh tỷ lệ tổng trọng
    """)
)
_SYLLABLES = 2
"""Of so many one Vietnamese word is made."""


def says_little(section: str, value: dict[str, Json]) -> bool:
    """Whether the value of a fact does not say what it is about: who asked or met and when, that some communes join,
    that there is a resolution, or a name that is cut or says only how something is counted.
    """
    match section:
        case "plans":
            return plan_says_little(value.get("plan"))
        case "targets" | "indicators":
            return metric_says_little(value.get("metric", ""), value.get("unit"))
        case "projects":
            return is_cut(value.get("name", ""))
        case "mergers":
            return not value.keys() & {"from", "into"}
        case _:
            return section in ("directives", "meetings")


def is_cut(name: str) -> bool:
    """Whether a name begins or ends in the middle of something, or is a clause."""
    words = _WORD.findall(name)
    return not words or words[0].lower() in _BEGINS or words[-1] in _ENDS or _CLAUSE.search(name) is not None


def metric_says_little(metric: str, unit: str | None) -> bool:
    """Whether a metric says too little of what is measured: it is cut, or one word, save for how it is measured.

    What has a name of its own says enough.
    """
    if metric_name(metric, unit, "en"):
        return False
    words = [word for word in _WORD.findall(metric.lower()) if word not in _HOW]
    return is_cut(metric) or len(words) <= (1 if fold(metric) == metric.lower() else _SYLLABLES)


def plan_says_little(plan: str | None) -> bool:
    """Whether a plan is not named, by its number and kind alone, or cut."""
    called = _NUMBER.sub(" ", plan or "")
    return is_bare(called) or is_cut(called)
