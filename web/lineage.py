"""The lineage of a unit as a drawing: those it came from above it, those that came from it below."""

from collections import defaultdict
from datetime import date, timedelta
from typing import NamedTuple

from events.units.lineage import Unit, Units

ROW = 64
COLUMN = 168
BOX = (152, 40)


class Box(NamedTuple):
    """A unit in the drawing: its middle, what it was called, and when it was there."""

    unit: str
    x: int
    y: int
    name: str
    formed: date | None
    ended: date | None


class Drawing(NamedTuple):
    """Units and the lines between them, `(x1, y1, x2, y2)`, in a drawing of that size."""

    boxes: list[Box]
    lines: list[tuple[int, int, int, int]]
    width: int
    height: int


def lineage(units: Units, unit: Unit) -> Drawing:
    """The unit with its ancestors and its descendants, oldest above; each unit just above the first that came of it."""
    family = {one.id: one for one in (*units.ancestors(unit.id), unit, *units.descendants(unit.id))}
    height: dict[str, int] = {}

    def above_the_last(one: Unit) -> int:
        if one.id not in height:
            following = [family[edge.unit] for edge in one.successors if edge.unit in family]
            height[one.id] = 1 + max(map(above_the_last, following), default=-1)
        return height[one.id]

    rows: dict[int, list[Unit]] = defaultdict(list)
    for one in family.values():
        rows[max(map(above_the_last, family.values())) - height[one.id]].append(one)
    width = max(map(len, rows.values())) * COLUMN
    boxes: dict[str, Box] = {}
    for number, row in sorted(rows.items()):
        row.sort(key=lambda one: (_middle(one, boxes), one.id))
        for place, one in enumerate(row):
            x = round(width * (2 * place + 1) / (2 * len(row)))
            name = one.name(one.ended - timedelta(days=1) if one.ended else date.max)
            y = number * ROW + BOX[1] // 2 + 4
            boxes[one.id] = Box(one.id, x, y, name, None if one.floor else one.formed, one.ended)
    lines = [
        (boxes[edge.unit].x, boxes[edge.unit].y + BOX[1] // 2, boxes[one].x, boxes[one].y - BOX[1] // 2)
        for one in boxes
        for edge in family[one].predecessors
        if edge.unit in boxes
    ]
    return Drawing(list(boxes.values()), lines, width, len(rows) * ROW - ROW + BOX[1] + 8)


def _middle(unit: Unit, boxes: dict[str, Box]) -> float:
    """Where those that a unit came from lie, on average: it is drawn below them."""
    above = [boxes[edge.unit].x for edge in unit.predecessors if edge.unit in boxes]
    return sum(above) / len(above) if above else 0
