"""The map: the shapes of the provinces as SVG paths, by the statistics code that each bore on the day.

The file is TopoJSON: borders are arcs of whole numbers, each point given by its distance from the one before, and a
shape lists the arcs around it, by their number or, backwards, by its complement.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import accumulate, pairwise
from math import cos, radians
from typing import Any, NamedTuple

from events.units.lineage import Unit

MERGER = date(2025, 7, 1)
"""With the units that were formed on this day there are 34 shapes, before them 63."""
WIDTH = 800
"""In units of the drawing, in which every point has whole coordinates."""
SHADES = 5
_LATITUDE = 16
"""Degrees at which the map is true to scale; the country reaches as far to the north as to the south."""

Ring = list[tuple[float, float]]


class Map(NamedTuple):
    """Shapes by code, in a drawing of that size."""

    shapes: dict[str, str]
    width: int
    height: int


@cache
def shapes(after_merger: bool) -> Map:
    """The shapes of the 34 units of today, or of the 63 before them."""
    topology = json.loads((files("web") / "static" / "vn.topo.json").read_text("utf-8"))
    arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
    # Both maps have the one frame: that of all arcs.
    xs, ys = zip(*(point for arc in arcs for point in arc), strict=True)
    left, top, scale = min(xs), max(ys), WIDTH / (max(xs) - min(xs))

    def path(geometry: dict[str, Any]) -> str:
        rings = [[((x - left) * scale, (top - y) * scale) for x, y in ring] for ring in _rings(geometry, arcs)]
        return "".join(map(_drawn, rings))

    found = topology["objects"]["p34" if after_merger else "p63"]["geometries"]
    return Map({one["id"]: path(one) for one in found}, WIDTH, round((top - min(ys)) * scale))


def map_of(units: Iterable[Unit]) -> Map:
    """The shapes of units that are in force together."""
    return shapes(any(unit.formed == MERGER for unit in units))


def shade(number: int, most: int) -> int:
    """How dark to draw a unit of which so many entries are recorded: 0 for none, else 1 to 5."""
    return 1 + SHADES * (number - 1) // most if number else 0


def shades(most: int) -> list[tuple[int, int, int]]:
    """Which numbers of entries each shade stands for, `(shade, least, most)`, the lightest first."""
    begins = [0, *(1 - step * most // -SHADES for step in range(SHADES)), most + 1]
    ranges = zip(range(SHADES + 1), begins, (begin - 1 for begin in begins[1:]), strict=False)
    return [(one, least, most) for one, least, most in ranges if least <= most]


def _arc(deltas: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    xs, ys = (accumulate(axis) for axis in zip(*deltas, strict=True))
    return [((x * kx + dx) * cos(radians(_LATITUDE)), y * ky + dy) for x, y in zip(xs, ys, strict=True)]


def _rings(geometry: dict[str, Any], arcs: list[Ring]) -> Iterator[Ring]:
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    for polygon in polygons:
        for numbers in polygon:
            parts = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
            # Where one arc ends the next begins: the point is drawn once.
            yield [point for part in parts for point in part[:-1]]


def _drawn(ring: Ring) -> str:
    """The ring as a path: its first point, then from point to point how far, in whole units."""
    points = [(round(x), round(y)) for x, y in ring]
    steps = [f"{x1 - x0},{y1 - y0}" for (x0, y0), (x1, y1) in pairwise(points) if (x0, y0) != (x1, y1)]
    return f"M{points[0][0]},{points[0][1]}l{' '.join(steps)}z" if steps else ""
