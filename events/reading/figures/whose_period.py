"""Whose a period is: no figure's but the one that it stands by."""

from collections.abc import Sequence

from events.reading.entities.periods import Period
from events.reading.entities.quantities import Quantity
from events.reading.figures import timing_wording as wording
from events.reading.figures.comparison_wording import FIRST_OF_TWO
from events.reading.text.language import Lang
from events.when import precision

_NEAR = 60
"""Within so many characters before a period it is said what it is of."""
_CLAUSE = 120
"""Within so many characters before a quantity its clause opens."""


def is_compared_with(text: str, lang: Lang, period: Period) -> bool:
    """Whether something is only compared with a period, "up 8% over the same period last year", or goes on from it."""
    begin, end = max(0, period.start - 24), period.start
    part = precision(period.value) in ("quarter", "half")
    if part and wording.FROM_THEN_ON.search(text, begin, end):
        return True
    return wording.COMPARED_WITH[lang].search(text, begin, end) is not None


def without_vision(named: list[Period], text: str) -> list[Period]:
    """The periods but for the year to which a plan with an earlier one only looks: "to 2030, with a vision to 2050"."""
    return named[:1] + [
        one for one in named[1:] if not wording.LOOKS_TO.search(text, max(0, one.start - 24), one.start)
    ]


def is_of_another(text: str, lang: Lang, quantities: Sequence[Quantity], period: Period, quantity: Quantity) -> bool:
    """Whether a period is told of another number than a quantity."""
    return (
        is_of_an_aside(text, quantities, period, quantity)
        or _is_when_it_was(text, lang, quantities, period, quantity)
        or _is_since_another_began(text, lang, period, quantity)
        or _is_not_now(text, lang, period, quantity)
    )


def is_of_an_aside(text: str, quantities: Sequence[Quantity], period: Period, quantity: Quantity | None = None) -> bool:
    """Whether a period is another figure's: "8% (2024: 7.1%)", "8%, against 7% in 2024", "from 7% (2024)"."""
    if contrast := wording.WHILE_IN.search(text, max(0, period.start - _NEAR), period.start):
        return quantity is None or quantity.end <= contrast.start()
    begin, end = text.rfind("(", 0, period.start), text.find(")", period.end)
    if begin < 0 or end < 0 or ")" in text[begin : period.start]:
        compared = wording.OF_WHAT_IT_WAS.search(text, max(0, period.start - _NEAR), period.start)
        if compared is None:
            return False
        begin, end = compared.start(), period.end
    if quantity is not None and begin < quantity.start < end:
        return False
    if quantity is not None and quantity.start > end:
        right_before = (one for one in quantities if one.end <= begin)
        if any(not text[one.end : begin].strip() for one in right_before):
            return True
    return any(char.isdigit() for char in text[begin : period.start] + text[period.end : end])


def _is_when_it_was(text: str, lang: Lang, quantities: Sequence[Quantity], period: Period, quantity: Quantity) -> bool:
    """Whether a period is only when something was what it no longer is: "from 5.8% in 2021 to 1.2%"."""
    if period.end > quantity.start or not wording.UP_OR_DOWN_TO[lang].match(text, period.end):
        return False
    former = next((one for one in reversed(quantities) if one.end <= period.start), None)
    if former is None:
        return False
    return FIRST_OF_TWO[lang].search(text, max(0, former.start - _NEAR), former.start) is not None


def _is_since_another_began(text: str, lang: Lang, period: Period, quantity: Quantity) -> bool:
    """Whether it is the year since which the next clause adds up: "230 million, bringing the total since 2020 to"."""
    if period.start < quantity.end or not wording.BROKEN[lang].search(text, quantity.end, period.start):
        return False
    return wording.SINCE_THEN[lang].search(text, quantity.end, period.start) is not None


def names_its_year(text: str, period: Period) -> bool:
    """Whether a part of a year says which year it is of."""
    return wording.YEAR_NAMED.search(text, period.start, period.end) is not None


def year_spoken_of(text: str, lang: Lang, period: Period, spoken: Period | None) -> str | None:
    """The year of a quarter or a half that names none: that of an earlier one, "in the first half of 2024 and the
    second half", or the one that opens the sentence. `spoken` is the period told before it.
    """
    if spoken is None or precision(period.value) not in ("quarter", "half") or names_its_year(text, period):
        return None
    if precision(spoken.value) == precision(period.value) and spoken.value[4:] < period.value[4:]:
        return spoken.value[:4]
    opens = precision(spoken.value) == "year" and wording.YEAR_OPENS[lang].match(text, 0, period.start)
    return spoken.value if opens else None


def _is_not_now(text: str, lang: Lang, period: Period, quantity: Quantity) -> bool:
    """Whether a clause goes on about how things are now: "in 2004 it was 63 percent; now it is 16"."""
    begin = max(period.end, quantity.start - _CLAUSE)
    return wording.BUT_NOW[lang].search(text, begin, quantity.start) is not None


def is_of_now(text: str, before: str | None, year: int, quantity: Quantity) -> bool:
    """Whether a quantity is told in the present tense after figures of a period `before` that is years ago."""
    if before is None or int(before[5:] if len(before) == _TERM else before[:4]) >= year - 1:
        return False
    *_, now = (None, *wording.TELLS_OF_NOW.finditer(text, 0, quantity.end + _BESIDE))
    return now is not None and wording.TELLS_OF_THEN.search(text, now.end(), quantity.start) is None


_TERM = len("2020-2025")
_BESIDE = 24
"""Within so many characters after a quantity stands the verb of those that it counts."""
