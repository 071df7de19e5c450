"""Lineage: what every unit came from and became, and that each name means one unit on each of its days."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.base import Event
from events.kinds.territory_moved import TerritoryMoved
from events.kinds.unit_formed import UnitFormed
from events.kinds.unit_merged import UnitMerged
from events.kinds.unit_renamed import UnitRenamed
from events.kinds.unit_retyped import UnitRetyped
from events.kinds.unit_split import UnitSplit
from events.units.lineage import Edge, Unit, Units, UnknownProvince

UNITS = Units.packaged()
BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)
"""The days around the merger of 2025."""

days = st.dates(min_value=date(1970, 1, 1), max_value=date(2035, 12, 31))
units = st.sampled_from(list(UNITS))


def ids(found: tuple[Unit, ...] | tuple[Edge, ...]) -> set[str]:
    return {one.id if isinstance(one, Unit) else one.unit for one in found}


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("TP.HCM", "vn-ho-chi-minh-1976"),
        ("TP. Hồ Chí Minh", "vn-ho-chi-minh-1976"),
        ("HCM City", "vn-ho-chi-minh-1976"),
        ("HCMC", "vn-ho-chi-minh-1976"),
        ("ho-chi-minh-city", "vn-ho-chi-minh-1976"),
        ("Saigon", "vn-ho-chi-minh-1976"),
        ("Hanoi", "vn-ha-noi-1976"),
        ("thành phố Hà Nội", "vn-ha-noi-1976"),
        ("City of Da Nang", "vn-da-nang-1997"),
        ("Danang", "vn-da-nang-1997"),
        ("Daklak", "vn-dak-lak-2004"),
        ("Ba Ria-Vung Tau", "vn-ba-ria-vung-tau-1991"),
        ("Bà Rịa – Vũng Tàu", "vn-ba-ria-vung-tau-1991"),
        ("ba-ria-vung-tau", "vn-ba-ria-vung-tau-1991"),
        ("Thua Thien-Hue", "vn-thua-thien-hue-1989"),
        ("Hoà Bình", "vn-hoa-binh-1991"),
        ("Hà Tĩnh", "vn-ha-tinh-1991"),
        ("tỉnh Hà Tĩnh", "vn-ha-tinh-1991"),
    ],
)
def test_the_spellings_of_the_press_are_names_too(typed: str, unit: str) -> None:
    assert UNITS.find(typed, BEFORE).id == unit


@pytest.mark.parametrize(
    ("name", "day", "unit"),
    [
        ("hau-giang", "1991-12-25", "vn-hau-giang-1976"),
        ("hau-giang", "1999-01-01", "vn-hau-giang-1976"),
        ("hau-giang", "2004-01-01", "vn-hau-giang-2004"),
        ("hau-giang", "2026-01-01", "vn-hau-giang-2004"),
        ("can-tho", "1980-01-01", "vn-can-tho-1991"),
        ("can-tho", "2003-12-31", "vn-can-tho-1991"),
        ("can-tho", "2004-01-01", "vn-can-tho-2004"),
        ("can-tho", "2025-07-01", "vn-can-tho-2025"),
        ("dak-lak", "2003-12-31", "vn-dak-lak-1976"),
        ("dak-lak", "2004-01-01", "vn-dak-lak-2004"),
        ("dak-lak", "2025-07-01", "vn-dak-lak-2025"),
        ("lai-chau", "2003-12-31", "vn-lai-chau-1976"),
        ("lai-chau", "2004-01-01", "vn-lai-chau-2004"),
        ("ho-chi-minh-city", "2025-06-30", "vn-ho-chi-minh-1976"),
        ("ho-chi-minh-city", "2025-07-01", "vn-ho-chi-minh-2025"),
    ],
)
def test_a_name_means_the_unit_that_bears_it_else_the_last_before_else_the_first_after(
    name: str, day: str, unit: str
) -> None:
    assert UNITS.find(name, date.fromisoformat(day)).id == unit


@pytest.mark.parametrize(
    ("unit", "day"),
    [
        ("vn-dong-nai-2025", date(2026, 4, 30)),
        ("vn-quang-ninh-1976", date(2026, 9, 1)),
        ("vn-bac-ninh-2025", date(2026, 9, 20)),
    ],
)
def test_a_province_that_becomes_a_city_stays_the_same_unit(unit: str, day: date) -> None:
    city = UNITS.unit(unit)
    assert (city.kind(day - timedelta(days=1)), city.kind(day)) == ("province", "city")
    assert city.in_force(day - timedelta(days=1))
    assert city.in_force(day)
    assert city.name(day - timedelta(days=1)) == city.name(day)


def test_ancestors_go_back_to_1976_and_leave_out_siblings() -> None:
    assert ids(UNITS.ancestors("vn-lam-dong-2025")) == {
        "vn-lam-dong-1976",
        "vn-binh-thuan-1991",
        "vn-thuan-hai-1976",
        "vn-dak-nong-2004",
        "vn-dak-lak-1976",
    }
    assert ids(UNITS.descendants("vn-dak-lak-1976")) == {
        "vn-dak-lak-2004",
        "vn-dak-nong-2004",
        "vn-dak-lak-2025",
        "vn-lam-dong-2025",
    }


def test_a_unit_lives_on_in_the_units_in_force_that_came_from_it() -> None:
    assert ids(UNITS.heirs("vn-hau-giang-1976", date(1995, 1, 1))) == {"vn-can-tho-1991", "vn-soc-trang-1991"}
    assert ids(UNITS.heirs("vn-hau-giang-1976", AFTER)) == {"vn-can-tho-2025"}
    assert ids(UNITS.heirs("vn-binh-thuan-1991", BEFORE)) == {"vn-binh-thuan-1991"}


@pytest.mark.parametrize(
    ("unit", "on", "namesake"),
    [
        ("vn-quang-tri-2025", date(2024, 5, 1), "vn-quang-tri-1989"),
        ("vn-quang-tri-2025", date(2025, 7, 1), "vn-quang-tri-2025"),
        ("vn-quang-tri-1989", date(1980, 5, 1), "vn-quang-tri-1989"),
        ("vn-can-tho-2025", date(2024, 5, 1), "vn-can-tho-2004"),
        ("vn-hung-yen-1997", date(1980, 5, 1), "vn-hung-yen-1997"),
    ],
)
def test_a_name_that_a_merger_handed_on_was_borne_before_by_its_namesake(unit: str, on: date, namesake: str) -> None:
    assert UNITS.namesake(unit, on) == namesake


def test_a_unit_that_absorbs_another_goes_on_with_its_id() -> None:
    ha_noi, ha_tay = UNITS.unit("vn-ha-noi-1976"), UNITS.unit("vn-ha-tay-1991")
    assert ids(ha_tay.successors) == {"vn-ha-noi-1976"}
    assert ids(ha_noi.predecessors) == {"vn-ha-tay-1991"}
    assert ha_noi.ended is None


def test_land_that_changes_hands_makes_neighbours_and_no_ancestors() -> None:
    vinh_phuc, ha_noi = UNITS.unit("vn-vinh-phuc-1997"), UNITS.unit("vn-ha-noi-1976")
    assert "vn-ha-noi-1976" in ids(vinh_phuc.territory)
    assert "vn-vinh-phuc-1997" in ids(ha_noi.territory)
    assert "vn-vinh-phuc-1997" not in ids(UNITS.ancestors("vn-ha-noi-1976"))
    assert vinh_phuc.in_force(date(2008, 8, 1))


@pytest.mark.parametrize("typed", ["", " ", "-", "tỉnh", "thành phố", "City", "Hà", "Nam", "vn-lam-dong", "Lâm Đồng 2"])
def test_a_part_of_a_name_or_the_word_for_a_kind_is_no_name(typed: str) -> None:
    with pytest.raises(UnknownProvince):
        UNITS.find(typed, BEFORE)


@given(units, days)
def test_every_name_of_a_unit_means_it_on_every_day_it_bears_it(unit: Unit, day: date) -> None:
    for span in unit.names:
        if span.covers(day):
            assert UNITS.find(span.value, day) == unit
            assert UNITS.find(unit.slug(day), day) == unit
            assert UNITS.bearers(span.value, day, day) == (unit,)


@given(days)
def test_no_two_units_in_force_bear_one_name_and_none_is_in_force_twice(day: date) -> None:
    there = UNITS.in_force(day)
    assert max(Counter(unit.id for unit in there).values(), default=1) == 1
    assert max(Counter(unit.slug(day) for unit in there).values(), default=1) == 1
    assert [unit.slug(day) for unit in there] == sorted(unit.slug(day) for unit in there)
    assert all(UNITS.bearers(unit.name(day), day, day) == (unit,) for unit in there)


@given(units, units)
def test_ancestors_and_descendants_are_each_others_inverse(one: Unit, other: Unit) -> None:
    assert (one in UNITS.ancestors(other.id)) == (other in UNITS.descendants(one.id))
    assert one not in UNITS.ancestors(one.id)


@given(units)
def test_a_unit_has_a_name_and_a_kind_on_each_of_its_days_without_a_gap(unit: Unit) -> None:
    for spans in (unit.names, unit.kinds):
        assert (spans[0].first, spans[-1].after) == (unit.formed, unit.ended)
        for earlier, later in pairwise(spans):
            assert earlier.after == later.first
    assert unit.ended is None or unit.formed < unit.ended


@given(units)
def test_a_unit_that_ended_lives_on_from_that_very_day(unit: Unit) -> None:
    assert (unit.ended is None) == (unit.successors == ())
    for edge in unit.successors:
        assert edge.on == unit.ended
        assert UNITS.unit(edge.unit).in_force(edge.on)
        assert Edge(unit.id, edge.relation, edge.on, edge.record) in UNITS.unit(edge.unit).predecessors


def test_units_are_folded_from_the_events_alone() -> None:
    changes: list[tuple[str, Event]] = [
        ("a", UnitFormed(units=("north",), date="1990", name="Bắc", kind_of_unit="province", official_name="Tỉnh Bắc")),
        ("b", UnitFormed(units=("south",), date="1990", name="Nam", kind_of_unit="province", official_name="Tỉnh Nam")),
        ("c", UnitRenamed(units=("south",), date="1991-05-01", name="Phương Nam")),
        ("k", UnitRenamed(units=("south",), date="1994-05-01", name="Miền Nam")),
        ("d", UnitRetyped(units=("north",), date="1992", kind_of_unit="city", official_name="Thành phố Bắc")),
        ("e", TerritoryMoved(units=("north", "south"), date="1993", giver="north", taker="south")),
        ("f", UnitFormed(units=("one",), date="2000", name="Bắc", kind_of_unit="city", official_name="Thành phố Bắc")),
        ("g", UnitMerged(units=("north", "south", "one"), date="2000", predecessors=("north", "south"), into="one")),
        ("h", UnitFormed(units=("east",), date="2010", name="Đông", kind_of_unit="city", official_name="Đông")),
        ("i", UnitFormed(units=("west",), date="2010", name="Tây", kind_of_unit="city", official_name="Tây")),
        ("j", UnitSplit(units=("one", "east", "west"), date="2010", predecessor="one", parts=("east", "west"))),
    ]
    folded = Units.fold(changes)
    south = folded.unit("south")
    assert [(span.value, span.record) for span in south.names] == [("Nam", "b"), ("Phương Nam", "c"), ("Miền Nam", "k")]
    assert list(Units.fold(reversed(changes))) == list(folded)
    assert (south.ended, south.ending, south.ended_by) == (date(2000, 1, 1), "merged", "g")
    assert south.territory == (Edge("north", "territory", date(1993, 1, 1), "e"),)
    assert folded.unit("north").kind(date(1992, 1, 1)) == "city"
    assert folded.find("bac", date(1999, 12, 31)).id == "north"
    assert folded.find("bac", date(2000, 1, 1)).id == "one"
    assert ids(folded.descendants("north")) == {"one", "east", "west"}
    assert ids(folded.ancestors("west")) == {"one", "north", "south"}
