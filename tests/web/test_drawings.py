"""What is drawn: the map's shapes, a unit's lineage, a series as a line, the marks in a text."""

import re
from datetime import date
from itertools import pairwise

import pytest

from events.edits import edits
from events.units.lineage import Units
from web.charts import chart, of_one_province
from web.lineage import BOX, Line, lineage
from web.map import map_of, shade, shades
from web.marks import marked

EVE, MERGER = date(2025, 6, 30), date(2025, 7, 1)
UNITS = Units.packaged()


def codes(on: date) -> dict[str, str]:
    """The statistics codes of a day, by unit."""
    return {unit.id: next(span.value for span in unit.codes if span.covers(on)) for unit in UNITS.in_force(on)}


def rings(path: str) -> list[list[tuple[int, int]]]:
    """The points of each ring of an SVG path of ours."""
    found = []
    for x, y, steps in re.findall(r"M(-?\d+),(-?\d+)l([^z]*)z", path):
        ring = [(int(x), int(y))]
        for step in steps.split():
            dx, dy = map(int, step.split(","))
            ring.append((ring[-1][0] + dx, ring[-1][1] + dy))
        found.append(ring)
    return found


def area(path: str) -> float:
    """The area that a path encloses."""
    return sum(
        abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2
        for ring in rings(path)
    )


@pytest.mark.parametrize(("day", "number"), [(EVE, 63), (MERGER, 34)])
def test_every_unit_of_the_day_has_its_shape_by_its_code(day: date, number: int) -> None:
    shapes = map_of(UNITS.in_force(day)).shapes
    assert set(codes(day).values()) == set(shapes)
    assert len(shapes) == number
    for path in shapes.values():
        for ring in rings(path):
            steps = [
                max(abs(x1 - x0), abs(y1 - y0)) for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True)
            ]
            assert max(steps) < 60, "no leap across the country: arcs join where one ends"


def test_a_merged_province_covers_those_that_it_came_from() -> None:
    before, after, old, new = (
        map_of(UNITS.in_force(EVE)).shapes,
        map_of(UNITS.in_force(MERGER)).shapes,
        codes(EVE),
        codes(MERGER),
    )
    for unit in UNITS.in_force(MERGER):
        from_ = [edge.unit for edge in unit.predecessors if edge.on == MERGER] or [unit.id]
        assert area(after[new[unit.id]]) == pytest.approx(sum(area(before[old[one]]) for one in from_), rel=0.01)


def test_hanoi_lies_in_the_north_and_ca_mau_in_the_south() -> None:
    drawn = map_of(UNITS.in_force(EVE))
    middle = {unit: rings(drawn.shapes[code])[0][0][1] for unit, code in codes(EVE).items()}
    assert middle["vn-ha-noi-1976"] < middle["vn-thua-thien-hue-1989"] < middle["vn-ca-mau-1997"] < drawn.height


def test_more_entries_are_never_drawn_lighter() -> None:
    shades = [shade(number, 87) for number in range(88)]
    assert shades == sorted(shades)
    assert (shades[0], shades[1], shades[-1]) == (0, 1, 5)
    assert set(shades) == {0, 1, 2, 3, 4, 5}


@pytest.mark.parametrize("most", [0, 1, 2, 3, 5, 7, 59, 87, 1000])
def test_the_scale_says_of_every_number_how_it_is_drawn(most: int) -> None:
    said = {number: one for one, least, last in shades(most) for number in range(least, last + 1)}
    assert said == {number: shade(number, most) for number in range(most + 1)}


@pytest.mark.parametrize("unit", ["vn-ninh-binh-2025", "vn-ha-nam-ninh-1976", "vn-ha-noi-1976", "vn-lam-dong-1976"])
def test_a_lineage_is_drawn_from_old_to_new_without_one_box_upon_another(unit: str) -> None:
    drawn = lineage(UNITS, UNITS.unit(unit))
    family = {unit, *(one.id for one in (*UNITS.ancestors(unit), *UNITS.descendants(unit)))}
    assert {box.unit for box in drawn.boxes} == family
    assert len({(box.x, box.y) for box in drawn.boxes}) == len(drawn.boxes)
    assert all(y0 < y1 for line in drawn.lines for (_, y0), (_, y1) in pairwise(line.points))
    assert len(drawn.lines) == sum(edge.unit in family for one in family for edge in UNITS.unit(one).predecessors)
    assert all(76 <= box.x <= drawn.width - 76 and 20 <= box.y <= drawn.height - 20 for box in drawn.boxes)


@pytest.mark.parametrize("unit", ["vn-can-tho-2025", "vn-hau-giang-1976", "vn-ninh-binh-2025", "vn-ha-noi-1976"])
def test_no_line_of_a_lineage_passes_behind_a_box(unit: str) -> None:
    drawn = lineage(UNITS, UNITS.unit(unit))
    for line in drawn.lines:
        for (x0, y0), (x1, y1) in pairwise(line.points):
            passed = [
                box
                for box in drawn.boxes
                if min(x0, x1) < box.x + BOX[0] // 2
                and box.x - BOX[0] // 2 < max(x0, x1)
                and y0 < box.y + BOX[1] // 2
                and box.y - BOX[1] // 2 < y1
            ]
            assert passed == [], (line.points, passed)


def test_a_line_is_drawn_through_its_points() -> None:
    assert Line([(10, 0), (10, 8), (30, 20)], joined=False).path == "M10,0C10,4 10,4 10,8C10,14 30,14 30,20"


def test_a_unit_that_was_there_before_is_joined_by_others_and_does_not_come_of_them() -> None:
    drawn = lineage(UNITS, UNITS.unit("vn-ha-noi-1976"))
    heads = {(box.x, box.y - BOX[1] // 2): box.unit for box in drawn.boxes}
    joined = {heads[line.points[-1]]: line.joined for line in drawn.lines}
    assert joined == {"vn-ha-noi-1976": True, "vn-ha-tay-1991": False}


def figure(period: str | None, value: float, unit: str = "%") -> dict[str, object]:
    return {"period": period, "value": {"metric": "growth", "value": value, "unit": unit}}


def test_a_series_becomes_a_line_of_figures_that_can_be_compared() -> None:
    drawn = chart([figure("2022", 4), figure("2023", 2), figure("2023-H2", 9), figure(None, 1), figure("2024", 8)])
    assert drawn is not None
    assert [point[2]["value"]["value"] for point in drawn.points] == [4, 2, 8]
    xs, ys = [point[0] for point in drawn.points], [point[1] for point in drawn.points]
    assert xs == sorted(xs)
    assert ys[2] < ys[0] < ys[1], "more is higher"
    assert chart([figure("2022", 4)]) is None
    assert chart([figure("2022", 4, "people"), figure("2023", 4)]) is None
    assert chart([]) is None


@pytest.mark.parametrize("last", ["2024-H1", "2024-Q1", "2024-05"])
def test_a_figure_of_a_part_of_a_year_is_drawn_with_those_of_as_long_a_part_alone(last: str) -> None:
    before = last.replace("2024", "2023")
    years, parts = [figure("2022", 60), figure("2023", 64)], [figure(before, 27), figure(last, 30)]
    drawn = chart([years[0], parts[0], years[1], parts[1]])
    assert drawn is not None
    assert [point[2] for point in drawn.points] == parts
    assert drawn.figures == [years[0], parts[0], years[1], parts[1]], "all can be read"
    for unlike in ([*years, parts[1]], [figure("2021-2022", 19), figure("2025", 11)]):
        listed = chart(unlike)
        assert listed is not None
        assert (listed.figures, listed.points) == (unlike, [])


def test_what_was_told_of_several_provinces_together_is_no_figure_of_one() -> None:
    together = figure("2023", 6.28)
    together["value"] |= {"with": ["vn-ha-nam-1997"]}  # type: ignore[operator]
    assert of_one_province([figure("2022", 10.3), together]) == [figure("2022", 10.3)]


def test_marks_are_cut_where_quotes_begin_and_end_even_where_they_overlap() -> None:
    first, second = {"record": "a", "start": 4, "end": 9}, {"record": "b", "start": 7, "end": 12}
    pieces = marked({"start": 2, "end": 14, "text": "xxAAAABBCCyy"[:12]}, [first, second])
    said = [(piece.text, [q["record"] for q in piece.quotes], [q["record"] for q in piece.begins]) for piece in pieces]
    assert said == [
        ("xx", [], []), ("AAA", ["a"], ["a"]), ("AB", ["a", "b"], ["b"]), ("BCC", ["b"], []), ("yy", [], []),
    ]  # fmt: skip
    assert [piece.text for piece in marked({"start": 0, "end": 3, "text": "abc"}, [first])] == ["abc"]


def test_what_a_text_changed_of_the_one_before_is_marked_in_it_and_what_is_not_shown_is_not_told() -> None:
    old, new = "Old one. Kept. Secret gone. End.", "New one. Kept. End."
    whole = {"start": 0, "end": len(new), "text": new}
    changed = edits(old, new)
    pieces = marked(whole, [], changed, old, [(0, len(old))])
    assert "".join(piece.text for piece in pieces) == new
    assert [piece.text.strip() for piece in pieces if piece.added] == ["New"]
    assert [piece.removed.strip() for piece in pieces if piece.removed] == ["Old", "Secret gone."]
    hidden = marked(whole, [], changed, old, [(0, 8)])
    assert [piece.removed.strip() for piece in hidden if piece.removed] == ["Old", "[…]"]
    elsewhere = marked({"start": 9, "end": 14, "text": new[9:14]}, [], changed, old, [(9, 14)])
    assert [(piece.text, piece.added) for piece in elsewhere] == [("Kept.", False)]
    first, *_ = pieces
    assert marked({"start": 0, "end": 3, "text": "New"}, [], changed, old, [(0, 8)])[0] == first._replace(text="New")
    at_the_end = marked({"start": 9, "end": 15, "text": new[9:15]}, [], changed, old, [(0, len(old))])
    assert at_the_end[-1].removed.strip() == "Secret gone."
