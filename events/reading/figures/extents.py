"""How far a figure reaches: on which side of its number it lies, to which other number, and whether each year."""

from typing import Literal, NamedTuple

from events.reading.entities.bounds import Bound, Comparator, Modifier
from events.reading.entities.quantities import Quantity
from events.reading.figures.measure_wording import FROM_ON
from events.reading.text import patterns


class Extent(NamedTuple):
    """The bound of a figure, the other end of a range, and whether it is so much each year."""

    comparator: Comparator
    modifier: Modifier | None
    upper: float | None
    per: Literal["year"] | None


def extent(text: str, quantity: Quantity, value: float, goal: bool) -> Extent:
    """How far a quantity reaches as a figure of that value: a negative one where it tells how much something fell."""
    bound, upper = Bound(quantity.comparator, quantity.modifier), quantity.upper
    if goal and bound.comparator == "=" and FROM_ON.search(text, 0, quantity.start):
        bound = Bound(">=")
    if value < 0 < quantity.value:
        bound, upper = (bound.mirrored, None) if upper is None else (bound, -upper)
    return Extent(*bound, upper, "year" if _is_each_year(text, quantity) else None)


def _is_each_year(text: str, quantity: Quantity) -> bool:
    if quantity.dimension in ("rank", "points", "times"):
        return False
    after = _THINGS.match(text, quantity.end) if quantity.dimension == "count" else None
    if EACH_YEAR.match(text, after.end() if after else quantity.end):
        return True
    return _YEARLY.search(text, max(0, quantity.start - _REACH), quantity.start) is not None


EACH_YEAR = patterns.plain(
    r"\s?(?:/\s?(?:năm|year)\b|(?:mỗi|một|hằng|hàng) năm"
    r"|(?:a|per|each|every) (?:year|annum)\b(?!-|\s(?:ago|earlier|before|after|later))|annually\b|yearly\b)"
)
"""After how much something grows year by year, which is more than the change to what was just given."""

_THINGS = patterns.plain(
    r"(?:\s[^\W\d_]+){1,3}?(?=\s?/\s?(?:năm|year)\b|\s(?:mỗi|một|hằng|hàng) năm|\s(?:a|per) year\b)"
)
"""What is counted, before it is said to be of each year: "20,000 jobs a year"."""
_YEARLY = patterns.plain(
    r"(?i)(?<!\w)(?:annually|(?:each|every) year|(?:mỗi|hằng|hàng) năm)(?:\s(?!and\s|và\s)[^\W\d_]+){0,7}\s$"
)
_REACH = 48
"""Within so many characters before a number stands that it is of each year."""
