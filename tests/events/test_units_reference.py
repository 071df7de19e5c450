"""The reference data: what it counts on a day, and which sentence of which law says so."""

from datetime import date

import pytest

from events import when
from events.base import Claim
from events.kinds.unit_coded import UnitCoded
from events.kinds.unit_formed import UnitFormed
from events.kinds.unit_merged import UnitMerged
from events.kinds.unit_renamed import UnitRenamed
from events.kinds.unit_retyped import UnitRetyped
from events.units.lineage import Units
from events.units.reference import STREAM, articles, claims, data

UNITS = Units.packaged()
LAWS = {article.text_hash: article for article in articles().values()}


def sentence(claim: Claim) -> str:
    return LAWS[claim.source.text].text[claim.source.start : claim.source.end]


@pytest.mark.parametrize(
    ("day", "cities"),
    [
        ("1990-01-01", 3),
        ("1997-01-01", 4),
        ("2004-01-01", 5),
        ("2024-12-31", 5),
        ("2025-01-01", 6),
        ("2025-07-01", 6),
        ("2026-04-29", 6),
        ("2026-04-30", 7),
        ("2026-09-01", 8),
        ("2026-09-20", 9),
    ],
)
def test_as_many_units_are_centrally_run_cities_as_the_laws_say(day: str, cities: int) -> None:
    on = date.fromisoformat(day)
    assert sum(unit.kind(on) == "city" for unit in UNITS.in_force(on)) == cities


def test_the_merger_of_2025_makes_23_units_of_52_and_leaves_11_as_they_were() -> None:
    before, after = set(UNITS.in_force(date(2025, 6, 30))), set(UNITS.in_force(date(2025, 7, 1)))
    assert (len(before - after), len(after - before), len(before & after)) == (52, 23, 11)
    for unit in after - before:
        namesakes = [edge for edge in unit.predecessors if UNITS.slug(edge.unit, edge.on) == unit.slug(edge.on)]
        assert len(namesakes) == 1, f"{unit.id} takes the name of exactly one predecessor"


@pytest.mark.parametrize("day", ["2004-07-01", "2008-08-01", "2025-06-30", "2025-07-01", "2026-09-20"])
def test_since_2004_every_unit_in_force_has_a_code_of_its_own(day: str) -> None:
    on = date.fromisoformat(day)
    codes = {unit.id: [span.value for span in unit.codes if span.covers(on)] for unit in UNITS.in_force(on)}
    codes.pop("vn-ha-tay-1991", None)  # the table does not have its code
    assert {len(borne) for borne in codes.values()} == {1}
    assert len({code for borne in codes.values() for code in borne}) == len(codes)


@pytest.mark.parametrize("edge", data()["lineage"], ids=lambda edge: f"{edge['from_unit']} {edge['to_unit']}")
def test_every_change_is_found_forwards_and_backwards(edge: dict[str, str]) -> None:
    giver, taker = UNITS.unit(edge["from_unit"]), UNITS.unit(edge["to_unit"])
    if giver == taker:
        changed = next(law for law in data()["events"] if law["id"] == edge["event"])
        assert any(span.first.isoformat() == changed["operates"] for span in (*giver.names[1:], *giver.kinds[1:]))
    elif edge["relation"] == "territory_to":
        assert taker.id in {moved.unit for moved in giver.territory}
        assert giver.id in {moved.unit for moved in taker.territory}
    else:
        assert taker in UNITS.descendants(giver.id)
        assert giver in UNITS.ancestors(taker.id)
        assert giver.ending == ("split" if edge["relation"] == "split_into" else "merged")


@pytest.mark.parametrize("unit", data()["units"], ids=lambda unit: unit["id"])
def test_every_unit_is_as_the_table_has_it(unit: dict[str, str]) -> None:
    ours = UNITS.unit(unit["id"])
    last = unit["valid_to"] and when.days(unit["valid_to"])[0]
    assert (ours.formed, ours.ended) == (when.days(unit["valid_from"])[0], last)
    assert ours.name(ours.ended or date.max) == unit["name_vi"]
    assert ours.floor == ("start_note" in unit)


@pytest.mark.parametrize("claim", claims(), ids=lambda claim: f"{claim.event.kind} {claim.key[:8]}")
def test_every_change_rests_on_a_sentence_of_its_own_in_the_article_of_its_law(claim: Claim) -> None:
    law = LAWS[claim.source.text]
    assert claim.source.article == law.stream == STREAM
    assert claim.source.published_on == law.published
    said = sentence(claim)
    assert law.text.split("\n").count(said) == 1
    assert said.endswith(".")
    event = claim.event
    assert event.date in said
    for name in _told(claim):
        assert name in said


def _told(claim: Claim) -> list[str]:
    """What the sentence of a change must name."""
    match claim.event:
        case UnitFormed() as formed:
            return [formed.official_name, *([formed.legal_on] if formed.legal_on else [])]
        case UnitRenamed() as renamed:
            return [renamed.name]
        case UnitRetyped() as retyped:
            return [retyped.official_name]
        case UnitCoded() as coded:
            return [coded.code, _name(coded.units[0], coded.date)]
        case UnitMerged() as merged:
            return [_name(unit, merged.date) for unit in merged.units]
        case event:
            return [_name(unit, event.date) for unit in event.units]


def _name(unit: str, day: str | None) -> str:
    assert day is not None
    return UNITS.unit(unit).name(when.days(day)[0])


def test_no_two_changes_rest_on_one_sentence() -> None:
    assert len({(claim.source.text, claim.source.start) for claim in claims()}) == len(claims())


def test_a_corrected_date_leaves_a_claim_its_key() -> None:
    for claim in claims():
        corrected = Claim(event=claim.event.model_copy(update={"date": "1999-09-09"}), source=claim.source)
        assert corrected.key == claim.key


def test_the_merger_of_2025_is_law_before_it_works() -> None:
    law = articles()["vn-2025-merger"]
    assert law.published == date(2025, 6, 12)
    assert "No. 202/2025/QH15, National Assembly" in law.text
    (merger,) = (claim for claim in claims() if getattr(claim.event, "into", None) == "vn-lam-dong-2025")
    assert sentence(merger) == (
        "Bình Thuận, Đắk Nông and Lâm Đồng are merged into Lâm Đồng from 2025-07-01, by law from 2025-06-12."
    )
    assert merger.valid_from() == date(2025, 7, 1)


def test_what_is_not_sure_is_said_in_the_article_and_lowers_the_confidence() -> None:
    assert "Not sure: exact day." in articles()["vn-1979-vung-tau-con-dao"].text
    unsure = [claim for claim in claims() if claim.source.confidence < 1]
    assert [claim.event.units for claim in unsure] == [("vn-vung-tau-con-dao-1979",)]


def test_the_start_in_1976_is_marked_as_a_floor() -> None:
    floors = [claim for claim in claims() if isinstance(claim.event, UnitFormed) and claim.event.floor]
    assert len(floors) == 38
    assert {claim.event.date for claim in floors} == {"1976"}
    assert all("is among the units in place from 1976" in sentence(claim) for claim in floors)
