"""What is printed of an event, read back: whoever writes the printed form tells the same event."""

from datetime import date
from itertools import chain
from typing import Any

import pytest

from events.base import Article, Claim, NewsEvent
from events.errors import BadInput
from events.extract import extract
from events.printed import UnknownType, event_of, printed
from events.registry import news_kinds, slots
from events.units.lineage import Units, UnknownProvince
from events.when import NoDate
from tests.events.examples import examples_of

UNITS = Units.packaged()
DAY = date(2025, 6, 10)
ANNOUNCED = {"type": "MergerAnnounced", "provinces": ["dak-nong", "lam-dong"], "date": "2025-06-09"}
TARGET = {"type": "TargetSet", "provinces": ["lam-dong"], "metric": "growth", "value": 8}


def claims(kind: type[NewsEvent]) -> list[Claim]:
    """What the rules read in the kind's examples."""
    articles = [
        Article(stream="a", text=one.text, published=date.fromisoformat(one.published) if one.published else None)
        for one in examples_of(kind)
    ]
    return list(chain.from_iterable(extract(article, UNITS) for article in articles))


def shown(fields: dict[str, Any]) -> dict[str, Any]:
    """What a slug says: not which unit bears it, nor in which order."""
    return {name: value for name, value in fields.items() if name != "units"} | {"provinces": set(fields["provinces"])}


@pytest.mark.parametrize("kind", news_kinds(), ids=lambda kind: kind.__name__)
def test_an_event_printed_and_read_back_is_printed_the_same(kind: type[NewsEvent]) -> None:
    found = claims(kind)
    assert found
    for claim in found:
        said = claim.source.published_on or claim.source.latest_day
        fields = printed(claim.event.kind, claim.event.content(), UNITS, said)
        again = event_of(fields, UNITS, said)
        assert shown(printed(again.kind, again.content(), UNITS, said)) == shown(fields)


@pytest.mark.parametrize("day", ["2025-06-09", "2025-07-01", "2025-08"])
def test_a_merger_means_the_units_that_merged_and_the_one_formed_whatever_bears_the_name_that_day(day: str) -> None:
    names = {"from": ["dak-nong", "lam-dong"], "into": "lam-dong", "level": "province"}
    event = event_of(ANNOUNCED | names | {"date": day}, UNITS, DAY)
    assert event.units == ("vn-dak-nong-2004", "vn-lam-dong-1976", "vn-lam-dong-2025")
    assert event.content()["from"] == ["vn-dak-nong-2004", "vn-lam-dong-1976"]
    assert event.content()["into"] == "vn-lam-dong-2025"


def test_a_merger_that_never_came_is_of_the_units_of_its_day() -> None:
    names = {"from": ["dak-nong", "lam-dong"], "into": "khanh-hoa", "level": "province"}
    event = event_of(ANNOUNCED | names, UNITS, DAY)
    assert event.units == ("vn-dak-nong-2004", "vn-lam-dong-1976", "vn-khanh-hoa-1989")


def test_a_commune_that_bears_a_name_of_a_province_is_no_province() -> None:
    names = {"from": ["Lâm Đồng", "hue"], "into": "Huế", "level": "commune"}
    event = event_of(ANNOUNCED | names, UNITS, DAY)
    assert event.units == ("vn-dak-nong-2004", "vn-lam-dong-1976")
    assert (event.content()["from"], event.content()["into"]) == (["lam-dong", "hue"], "hue")


@pytest.mark.parametrize(("on", "unit"), [("2025-06-30", "vn-lam-dong-1976"), ("2025-07-01", "vn-lam-dong-2025")])
def test_a_slug_means_the_unit_of_the_event_s_day_else_of_the_day_it_was_said(on: str, unit: str) -> None:
    assert event_of(TARGET | {"date": on}, UNITS, DAY).units == (unit,)
    assert event_of(TARGET, UNITS, date.fromisoformat(on)).units == (unit,)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"type": "EarthquakeFelt"}, UnknownType),
        ({"type": "UnitMerged"}, UnknownType),
        ({"type": ["TargetSet"]}, UnknownType),
        ({"provinces": ["atlantis"]}, UnknownProvince),
        ({"provinces": "lam-dong"}, BadInput),
        ({"provinces": [7]}, BadInput),
        ({"provinces": None}, BadInput),
        ({"date": "June 9"}, NoDate),
        ({"date": {"year": 2025}}, NoDate),
        ({"date": "9999-12-31"}, BadInput),
        ({"due": "9999"}, BadInput),
        ({"value": "many"}, BadInput),
        ({"value": float("nan")}, BadInput),
        ({"value": float("inf")}, BadInput),
        ({"value": 10**400}, BadInput),
        ({"metric": None}, BadInput),
        ({"comparator": "about"}, BadInput),
        ({"colour": "red"}, BadInput),
        ({"level": "province", "from": "lam-dong"}, BadInput),
        ({"level": "province", "into": ["lam-dong"]}, BadInput),
    ],
)
def test_what_is_no_event_is_refused(wrong: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error) as refused:
        event_of(TARGET | wrong, UNITS, DAY)
    assert type(refused.value) is error


def test_slots_are_those_of_the_kind_whatever_else_is_printed_of_an_event() -> None:
    shown = TARGET | {"id": "1f", "units": ["vn-lam-dong-1976"], "date": None, "records": ["1f"], "seen_by": 3}
    assert slots("TargetSet", shown) == {"metric": "growth", "value": 8}


def test_a_slot_goes_by_its_printed_name_alone() -> None:
    with pytest.raises(BadInput, match="givers"):
        event_of(ANNOUNCED | {"givers": ["lam-dong"]}, UNITS, DAY)
