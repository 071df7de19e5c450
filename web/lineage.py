"""The lineage of a unit in words, and as a drawing: those it came from above it, those that came from it below."""

from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from events.base import Json
from events.units.lineage import Unit, Units

ROW = 64
COLUMN = 168
BOX = (152, 40)

Place = str | tuple[str, str, int]
"""What has a place in a row: a unit, or a line from one unit to another where it passes that row."""


class Box(NamedTuple):
    """A unit in the drawing: its middle, what it was called, and when it was there."""

    unit: str
    x: int
    y: int
    name: str
    formed: date | None
    ended: date | None


class Line(NamedTuple):
    """What became of a unit, from the foot of its box through points between others to the head of another's."""

    points: list[tuple[int, int]]
    joined: bool
    """Whether the other was there before: the unit went into it, it did not come of the unit."""

    @property
    def path(self) -> str:
        """The line as an SVG path, upright at each point."""
        (x, y), *_ = self.points
        curves = (
            f"C{x0},{(y0 + y1) / 2:g} {x1},{(y0 + y1) / 2:g} {x1},{y1}" for (x0, y0), (x1, y1) in pairwise(self.points)
        )
        return f"M{x},{y}{''.join(curves)}"


class Drawing(NamedTuple):
    """Units and the lines between them, in a drawing of that size."""

    boxes: list[Box]
    lines: list[Line]
    width: int
    height: int


def lineage(units: Units, unit: Unit) -> Drawing:
    """The unit with its ancestors and its descendants, oldest above; each unit just above the first that came of it."""
    family = {one.id: one for one in (*units.ancestors(unit.id), unit, *units.descendants(unit.id))}
    edges = [(edge, one) for one in family.values() for edge in one.predecessors if edge.unit in family]
    row = _rows(family)
    ways: list[list[Place]] = [
        [edge.unit, *((edge.unit, one.id, number) for number in range(row[edge.unit] + 1, row[one.id])), one.id]
        for edge, one in edges
    ]
    above: dict[Place, list[Place]] = defaultdict(list)
    rows: list[list[Place]] = [[one for one in family if row[one] == number] for number in range(max(row.values()) + 1)]
    for way in ways:
        for before, after in pairwise(way):
            above[after].append(before)
        for number, passed in enumerate(way[1:-1], row[str(way[0])] + 1):
            rows[number].append(passed)
    at, width = _placed(rows, above)
    boxes = []
    for one in (family[place] for places in rows for place in places if isinstance(place, str)):
        name = one.name(one.ended - timedelta(days=1) if one.ended else date.max)
        boxes.append(Box(one.id, *at[one.id], name, None if one.floor else one.formed, one.ended))
    lines = [
        Line(_points([at[place] for place in way]), edge.on > one.formed)
        for way, (edge, one) in zip(ways, edges, strict=True)
    ]
    return Drawing(boxes, lines, width, len(rows) * ROW - ROW + BOX[1] + 8)


def edges_said(edges: list[Json], words: dict[str, str], taker: Unit | None = None) -> list[tuple[str, str, list[str]]]:
    """Where a unit came from, or went: in which words to say it, on which day, and the units.

    A `taker` that was there before did not come from them, but took them in.
    """
    by: dict[tuple[str, str], list[str]] = {}
    for edge in edges:
        took_in = taker and date.fromisoformat(edge["on"]) > taker.formed
        by.setdefault(("took_in" if took_in else words[edge["relation"]], edge["on"]), []).append(edge["unit"])
    return [(said, on, units) for (said, on), units in by.items()]


def last_day(units: Units, unit: str, day: date) -> date | None:
    """The last day of a unit that is no more on a day: what is shown of it is as it was then."""
    ended = units.unit(unit).ended if unit in units else None
    return ended - timedelta(days=1) if ended and ended <= day else None


def _rows(family: dict[str, Unit]) -> dict[str, int]:
    """In which row each unit of a family stands, from above."""
    height: dict[str, int] = {}

    def above_the_last(one: Unit) -> int:
        if one.id not in height:
            following = [family[edge.unit] for edge in one.successors if edge.unit in family]
            height[one.id] = 1 + max(map(above_the_last, following), default=-1)
        return height[one.id]

    top = max(map(above_the_last, family.values()))
    return {one: top - height[one] for one in family}


def _placed(rows: list[list[Place]], above: dict[Place, list[Place]]) -> tuple[dict[Place, tuple[int, int]], int]:
    """The middle of every place, in each row in the order of those above, and how wide it all is. Sorts the rows."""
    width = max(map(len, rows)) * COLUMN
    at: dict[Place, tuple[int, int]] = {}

    def order(place: Place) -> tuple[float, str]:
        xs = [at[one][0] for one in above[place]]
        return sum(xs) / len(xs) if xs else 0, place if isinstance(place, str) else place[1]

    for number, row in enumerate(rows):
        row.sort(key=order)
        for column, place in enumerate(row):
            at[place] = round(width * (2 * column + 1) / (2 * len(row))), number * ROW + BOX[1] // 2 + 4
    return at, width


def _points(middles: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """From the foot of the first through the head and the foot of each place passed to the head of the last."""
    half = BOX[1] // 2
    ends = [point for x, y in middles for point in ((x, y - half), (x, y + half))]
    return ends[1:-1]
