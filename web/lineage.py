"""The lineage of a unit as a drawing: those it came from above it, those that came from it below."""

from datetime import date
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
    """The unit with its ancestors and its descendants, each generation in a row, oldest first."""
    up = _generations(units, unit, "predecessors")
    down = _generations(units, unit, "successors")
    rows = [*reversed(up), [unit], *down]
    width = max(len(row) for row in rows) * COLUMN
    boxes: dict[str, Box] = {}
    for number, row in enumerate(rows):
        for place, one in enumerate(row):
            x = round(width * (2 * place + 1) / (2 * len(row)))
            name = one.name(one.ended or date.max)
            boxes[one.id] = Box(
                one.id, x, number * ROW + BOX[1] // 2 + 4, name, None if one.floor else one.formed, one.ended
            )
    lines = [
        (boxes[edge.unit].x, boxes[edge.unit].y + BOX[1] // 2, boxes[one].x, boxes[one].y - BOX[1] // 2)
        for one in boxes
        for edge in units.unit(one).predecessors
        if edge.unit in boxes
    ]
    return Drawing(list(boxes.values()), lines, width, len(rows) * ROW - ROW + BOX[1] + 8)


def _generations(units: Units, unit: Unit, direction: str) -> list[list[Unit]]:
    """Those before or after a unit, nearest first; each in the farthest generation in which it occurs."""
    depth: dict[str, int] = {}
    edge_of = [(unit.id, 0)]
    while edge_of:
        one, at = edge_of.pop()
        for edge in getattr(units.unit(one), direction):
            if edge.unit in units and depth.get(edge.unit, 0) < at + 1:
                depth[edge.unit] = at + 1
                edge_of.append((edge.unit, at + 1))
    return [
        sorted((units.unit(one) for one, at in depth.items() if at == generation), key=lambda found: found.id)
        for generation in range(1, max(depth.values(), default=0) + 1)
    ]
