"""What the sections of a state show of the statements about a unit, and that the order of arrival changes nothing."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.facts import Stated, fact
from events.statements import by_path, shown_until
from tests.events.stated import ALWAYS, JUNE, day, invested, left, one, said, seen, state, target, took


@pytest.mark.parametrize(
    ("period", "on", "shown"),
    [
        ("2021-2025", "2020-12-31", False),
        ("2021-2025", "2021-01-01", True),
        ("2021-2025", "2025-12-31", True),
        ("2021-2025", "2026-01-01", False),
        ("2025", "2025-12-31", True),
        ("2025", "2026-01-01", False),
        ("2025-H1", "2025-07-01", False),
        (None, "2100-01-01", True),
    ],
)
def test_a_plan_is_shown_while_its_period_covers_the_day(period: str | None, on: str, shown: bool) -> None:
    rows = [said("plans/236-2020", "2020-01-01", plan="Plan", **({"period": period} if period else {}))]
    assert bool(state(rows, on)["plans"]) is shown


@pytest.mark.parametrize(("on", "shown"), [("2019-06-01", True), ("2024-06-01", False)])
def test_a_plan_is_shown_for_the_years_that_its_path_names_where_nobody_gives_its_period(on: str, shown: bool) -> None:
    rows = [said("plans/congress-resolution-2015-2020", "2015-10-20", plan="Resolution of the Congress")]
    assert bool(state(rows, on)["plans"]) is shown


def test_a_plan_whose_period_only_its_first_article_gives_has_that_period() -> None:
    rows = [said("plans/236-2020", "2020-01-01", period="2021-2025"), said("plans/236-2020", "2024-01-01", plan="Plan")]
    assert state(rows, "2026-06-01")["plans"] == {}
    assert all(shown_until(row.path, row.value) >= day("2026-06-01") for row in rows), "the query must not drop one"


@pytest.mark.parametrize(
    ("due", "on", "shown"),
    [
        ("2030", "2030-12-31", True),
        ("2025", "2026-06-01", True),
        ("2025", "2026-12-31", True),
        ("2025", "2027-01-01", False),
        ("2025-06-30", "2026-07-01", False),
    ],
)
def test_a_target_is_shown_until_a_year_after_it_was_due(due: str, on: str, shown: bool) -> None:
    rows = [target("2020-01-01", path=f"targets/grdp@{due}", value=8)]
    assert bool(state(rows, on)["targets"]) is shown
    assert (shown_until(rows[0].path, rows[0].value) >= day(on)) is shown


def test_of_each_metric_the_latest_period_is_shown_whenever_it_was_reported() -> None:
    rows = [
        said("indicators/grdp@2024", "2025-03-01", value=7),
        said("indicators/grdp@2022", "2025-06-01", value=6),
        said("indicators/grdp@2021-2025", "2025-01-01", value=5),
        said("indicators/poverty@2020", "2021-01-01", value=4),
        said("indicators/poverty@2020-H1", "2022-01-01", value=3),
    ]
    assert state(rows, "2025-12-31")["indicators"].keys() == {"grdp@2024", "poverty@2020"}
    assert state(rows[1:], "2025-12-31")["indicators"].keys() == {"grdp@2021-2025", "poverty@2020"}


def test_a_figure_without_a_period_stands_from_the_day_it_was_told() -> None:
    rows = [
        said("indicators/population@2023", "2024-03-01", value=5),
        said("indicators/population", "2025-03-01", value=6),
        said("indicators/border", "2024-01-01", value=226),
        said("indicators/border", "2025-01-01", value=231),
    ]
    assert state(rows, "2025-12-31")["indicators"].keys() == {"population", "border"}
    assert state(rows, "2025-12-31")["indicators"]["border"]["value"] == {"value": 231}
    later = said("indicators/population@2025", "2026-02-01", value=7)
    assert "population@2025" in state([*rows, later], "2026-12-31")["indicators"]


def test_of_each_project_the_latest_phase_is_shown() -> None:
    rows = [
        said("projects/airport", "2024-01-01", phase="planned"),
        said("projects/airport", "2025-01-01", phase="started"),
    ]
    assert one(rows)["value"] == {"phase": "started"}


def test_a_figure_said_before_its_period_is_over_is_provisional_and_an_average_hides_no_single_year() -> None:
    rows = [
        said("indicators/grdp-growth@2025", "2025-04-20", value=9.0),
        said("indicators/grdp-growth@2025-Q1", "2025-06-01", value=8.9),
        said("indicators/grdp-growth@2020-2025", "2025-06-01", value=6.4),
    ]
    assert state(rows, "2025-05-01")["indicators"]["grdp-growth@2025"]["provisional"] is True
    assert state(rows, "2025-06-30")["indicators"].keys() == {"grdp-growth@2025-Q1"}
    again = said("indicators/grdp-growth@2025", "2025-10-05", value=9.3)
    assert state([*rows, again], "2025-11-01")["indicators"].keys() == {"grdp-growth@2025"}
    assert state(rows[:1] + rows[2:], "2025-06-30")["indicators"].keys() == {"grdp-growth@2025"}
    rows.append(said("indicators/grdp-growth@2024", "2025-01-10", value=8))
    assert state(rows[1:], "2025-03-01")["indicators"].keys() == {"grdp-growth@2024"}
    final = said("indicators/grdp-growth@2025", "2026-01-05", value=9.2)
    assert "provisional" not in state([*rows, final], "2026-02-01")["indicators"]["grdp-growth@2025"]


def test_a_figure_of_an_article_without_a_day_is_not_said_to_have_come_before_its_period_was_over() -> None:
    undated = said("indicators/fruit@2015", "2015-03-26", dated=False, value=9)._replace(since_origin="context")
    assert "provisional" not in one([undated])


@pytest.mark.parametrize("part", ["2025-12", "2025-Q4"])
def test_of_a_year_and_its_last_part_told_together_the_year_is_shown(part: str) -> None:
    rows = [
        said("indicators/retail@2025", "2026-01-07", value=310),
        said(f"indicators/retail@{part}", "2026-01-07", value=27),
    ]
    for told in (rows, rows[::-1]):
        assert state(told, "2026-02-01")["indicators"].keys() == {"retail@2025"}


def test_a_year_so_far_makes_way_for_no_figure_of_a_single_month() -> None:
    rows = [
        said("indicators/retail@2025", "2025-08-05", value=120),
        said("indicators/retail@2025-07", "2025-09-01", value=16),
    ]
    assert state(rows, "2025-10-01")["indicators"].keys() == {"retail@2025"}


@pytest.mark.parametrize("section", ["meetings", "directives"])
def test_of_meetings_and_directives_the_latest_ten_are_shown(section: str) -> None:
    rows = [
        said(f"{section}/{number}", (JUNE + timedelta(days=number)).isoformat(), kind="visit") for number in range(13)
    ]
    assert list(state(rows, "2026-01-01")[section]) == [str(number) for number in range(12, 2, -1)]
    assert len(state(rows, "2026-01-01", latest=None)[section]) == 13


def test_what_was_said_of_a_unit_on_several_days_before_its_formation_is_no_dispute() -> None:
    formed = day("2025-07-01")
    rows = [target("2025-06-01", value=7), target("2025-06-20", value=8)]
    (stated,) = by_path(rows, day("2025-07-02"), formed).values()
    found = fact(stated)
    assert (found["value"]["value"], found["since"], found["told"]) == (8, "2025-07-01", "2025-06-20")
    assert "disputed" not in found


def test_what_is_stated_of_a_unit_not_yet_formed_counts_from_its_formation() -> None:
    rows = [target("2025-06-10", value=8)]
    formed = day("2025-07-01")
    assert state(rows, "2025-06-30", formed)["targets"] == {}
    assert one(rows, "2025-07-01", formed)["since"] == "2025-07-01"


rows_about_anything = st.lists(
    st.builds(
        lambda path, value, on, by, confirms: said(path, on.isoformat(), by, confirms=confirms, **value),
        st.sampled_from(["targets/grdp@2030", "plans/236-2021", "indicators/grdp@2024", "projects/airport"]),
        st.fixed_dictionaries({}, optional={"value": st.integers(1, 2), "unit": st.sampled_from(["%", "USD"])}),
        st.dates(JUNE, JUNE + timedelta(days=3)),
        st.sampled_from(["paper", "radio"]),
        st.booleans(),
    )
    | st.builds(
        lambda post, person, on, kind: kind(post, person, on.isoformat()),
        st.sampled_from(["party_secretary", "peoples_committee_vice_chair"]),
        st.sampled_from(["an", "binh"]),
        st.dates(JUNE, JUNE + timedelta(days=3)),
        st.sampled_from([took, left, seen]),
    )
    | st.builds(
        lambda name, on, stage: invested(name, on.isoformat(), projects=1, stage=stage),
        st.sampled_from("abc"),
        st.dates(date(2024, 12, 30), date(2025, 1, 2)),
        st.sampled_from(["licensed", "memorandum"]),
    ),
    max_size=12,
)


@given(rows_about_anything, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_no_fact(rows: list[Stated], random: Random) -> None:
    shuffled = random.sample(rows, len(rows))
    for on in ("2025-06-01", "2025-06-04"):
        assert state(rows, on) == state(shuffled, on)


@given(rows_about_anything)
def test_every_fact_has_a_witness_that_says_so(rows: list[Stated]) -> None:
    by_record: dict[str, list[Stated]] = {}
    for row in rows:
        by_record.setdefault(row.record, []).append(row)
    for section, facts in state(rows, "2025-06-04").items():
        for tail, found in facts.items():
            assert found["records"]
            assert found["origins"] <= found["source_count"]
            if section != "investments":
                assert any(row.path == f"{section}/{tail}" for name in found["records"] for row in by_record[name])


@given(rows_about_anything)
def test_two_statements_for_one_day_by_one_voice_alone_never_make_a_dispute(rows: list[Stated]) -> None:
    for stated in by_path((row for row in rows if not row.path.startswith("posts/")), JUNE, ALWAYS).values():
        found = fact(stated)
        if found["origins"] == len({row.origin for row in stated}):
            assert "disputed" not in found
