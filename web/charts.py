"""A series of figures as a small line."""

from typing import NamedTuple

from events import when
from events.base import Json

WIDTH, HEIGHT, EDGE = 132, 36, 4
POINTS_MIN = 2
DAYS_OF_A_MONTH = 365.25 / 12


class Chart(NamedTuple):
    """A series, oldest first: its figures, and where those that can be compared lie in a drawing."""

    figures: list[Json]
    points: list[tuple[float, float, Json]]
    """None at all where fewer than two can be compared."""
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

    Only periods as long as that of the last are drawn: what came in within half a year is no step towards a year's sum.
    """
    told = [figure for figure in figures if figure["period"] and isinstance(figure["value"].get("value"), int | float)]
    alike = [figure for figure in told if figure["value"].get("unit") == told[-1]["value"].get("unit")]
    if len(alike) < POINTS_MIN:
        return None
    drawn = [figure for figure in alike if _months(figure) == _months(alike[-1])]
    values = [figure["value"]["value"] for figure in drawn]
    xs = _spread([when.period_days(figure["period"])[1].toordinal() for figure in drawn], WIDTH)
    ys = _spread([-value for value in values], HEIGHT)
    placed = sorted(zip(xs, ys, drawn, strict=True), key=lambda point: point[0])
    points = placed if len(placed) >= POINTS_MIN else []
    return Chart(alike, points, alike[-1]["value"].get("unit"), min(values), max(values))


def _months(figure: Json) -> int:
    """How long its period is."""
    first, last = when.period_days(figure["period"])
    return round((last - first).days / DAYS_OF_A_MONTH)


def _spread(values: list[float], size: int) -> list[float]:
    least, most = min(values), max(values)
    return [
        round(EDGE + (size - 2 * EDGE) * ((value - least) / (most - least) if most > least else 0.5), 1)
        for value in values
    ]
