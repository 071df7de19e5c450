"""A quantity and what it is of."""

from typing import NamedTuple


class Named(NamedTuple):
    """A quantity with its metric as the text calls it; the value of a fall is negative."""

    metric: str
    key: str
    value: float
    unit: str
    confidence: float


OF_PLAN = "-of-plan"
"""What the key of a share of a plan ends in."""
NO_THINGS = ("%", "VND", "USD", "rank", "points")
"""Units of what cannot be told apart into kinds of things."""
