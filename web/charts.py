"""A series of figures as a small line."""

from typing import NamedTuple

from events import when
from events.base import Json

WIDTH, HEIGHT, EDGE = 132, 36, 4
POINTS_MIN = 2


class Chart(NamedTuple):
    """Where the points of a series lie in a drawing, oldest first, each with its figure."""

    points: list[tuple[float, float, Json]]
    unit: str | None
    least: float
    most: float
    """The figures at the lower and the upper edge."""
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def line(self) -> str:
        """The points as an SVG path."""
        return "M" + "L".join(f"{x},{y}" for x, y, _ in self.points)


def of_one_province(figures: list[Json]) -> list[Json]:
    """Those that were told of the province alone: the growth of eleven provinces together is none of one of them."""
    return [figure for figure in figures if "with" not in figure["value"]]


def chart(figures: list[Json]) -> Chart | None:
    """The figures of one metric in the unit of the last, each at the end of its period; None where they are too few.

    Of periods that end on one day the shortest counts: a half-year is no year.
    """
    unit = figures[-1]["value"].get("unit") if figures else None
    ends: dict[int, tuple[int, Json]] = {}
    for figure in figures:
        value = figure["value"].get("value")
        if figure["period"] is None or figure["value"].get("unit") != unit or not isinstance(value, int | float):
            continue
        first, last = when.period_days(figure["period"])
        length = (last - first).days
        if last.toordinal() not in ends or length < ends[last.toordinal()][0]:
            ends[last.toordinal()] = length, figure
    if len(ends) < POINTS_MIN:
        return None
    values = [figure["value"]["value"] for _, figure in ends.values()]
    xs = _spread(list(ends), WIDTH)
    ys = _spread([-value for value in values], HEIGHT)
    placed = sorted(zip(xs, ys, (figure for _, figure in ends.values()), strict=True), key=lambda point: point[0])
    return Chart(placed, unit, min(values), max(values))


def _spread(values: list[float], size: int) -> list[float]:
    least, most = min(values), max(values)
    return [
        round(EDGE + (size - 2 * EDGE) * ((value - least) / (most - least) if most > least else 0.5), 1)
        for value in values
    ]
