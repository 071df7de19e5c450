"""Facts: what statements about a unit amount to on a day."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.base import Claim, Json, NewsEvent, Source
from events.facts import Fact, Stated, fact
from events.kinds.indicator_reported import IndicatorReported
from events.kinds.meeting_held import MeetingHeld
from events.kinds.merger_announced import MergerAnnounced
from events.kinds.merger_effected import MergerEffected
from events.kinds.officeholder_reported import OfficeholderReported
from events.kinds.official_appointed import OfficialAppointed
from events.kinds.target_set import TargetSet
from events.posts import POSTS
from events.statements import by_path, sections, shown_until
from events.text import short_digest

ALWAYS = date(1976, 1, 1)
JUNE = date(2025, 6, 1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def said(path: str, on: str, by: str = "paper", dated: bool = True, confirms: bool = False, **value: Json) -> Stated:
    """A statement on a path from a day on, published on it by a paper of its own origin."""
    valid_from = day(on)
    return Stated(
        path=path,
        value=value,
        valid_from=valid_from,
        confirms=confirms,
        dated=dated,
        since_origin="text" if dated else "published",
        record=f"{by} {on}",
        published_on=valid_from,
        tiebreak=short_digest(by, on, path, value),
        article=f"https://{by}.example/{on}",
        origin=by,
    )


def target(on: str, by: str = "paper", path: str = "targets/grdp@2030", **value: Json) -> Stated:
    return said(path, on, by, **value)


def took(post: str, person: str, on: str, by: str = "paper") -> Stated:
    return said(f"posts/{post}/{person}", on, by, holds=True, person=person)


def left(post: str, person: str, on: str, by: str = "paper") -> Stated:
    return said(f"posts/{post}/{person}", on, by, holds=False, person=person)


def seen(post: str, person: str, on: str, by: str = "paper") -> Stated:
    return said(f"posts/{post}/{person}", on, by, confirms=True, holds=True, person=person)


def state(
    rows: Iterable[Stated], on: str, formed: date = ALWAYS, latest: int | None = 10
) -> dict[str, dict[str, Fact]]:
    return sections(by_path(rows, day(on), formed), day(on), latest)


def one(rows: Iterable[Stated], on: str = "2026-01-01", formed: date = ALWAYS) -> Fact:
    (found,) = (found for facts in state(rows, on, formed).values() for found in facts.values())
    return found


# What holds


def test_the_last_thing_stated_by_then_holds() -> None:
    rows = [target("2025-01-01", value=8), target("2025-06-01", value=10)]
    assert one(rows, "2025-05-31")["value"] == {"value": 8}
    assert one(rows, "2025-06-01")["value"] == {"value": 10}
    assert state(rows, "2024-12-31")["targets"] == {}


def test_a_fact_is_as_old_as_its_value_and_as_fresh_as_its_last_confirmation() -> None:
    rows = [target("2025-01-01", value=8), target("2025-02-01", value=9), target("2025-04-01", "radio", value=9)]
    found = one(rows)
    assert (found["since"], found["last_confirmed"]) == ("2025-02-01", "2025-04-01")
    assert found["records"] == ["paper 2025-02-01", "radio 2025-04-01"]
    assert (found["source_count"], found["origins"]) == (2, 2)


def test_two_articles_of_one_origin_are_two_sources_and_one_voice() -> None:
    found = one([target("2025-01-01", value=8), target("2025-02-01", value=8)])
    assert (found["source_count"], found["origins"]) == (2, 1)


def test_an_undated_event_has_no_since_and_says_where_its_day_came_from() -> None:
    found = one([said("targets/grdp@2030", "2025-01-01", dated=False, value=8)])
    assert (found["since"], found["since_origin"]) == (None, "published")


def test_a_slot_that_the_last_statement_leaves_out_is_filled_from_earlier_ones_that_agree() -> None:
    rows = [
        target("2025-01-01", value=8, unit="%", instrument="12/NQ-HDND"),
        target("2025-02-01", value=8, unit="%"),
    ]
    assert one(rows)["value"] == {"value": 8, "unit": "%", "instrument": "12/NQ-HDND"}


@pytest.mark.parametrize("later", ["2025", "2025-07"])
def test_a_day_that_was_told_exactly_is_not_replaced_by_its_month_or_year(later: str) -> None:
    rows = [said("mergers/x", "2025-07-01", effective="2025-07-01"), said("mergers/x", "2025-07-31", effective=later)]
    found = state(rows, "2025-08-01")["mergers"]["x"]
    assert (found["value"]["effective"], found["since"]) == ("2025-07-01", "2025-07-01")


def test_a_year_and_a_run_of_years_are_not_the_same() -> None:
    rows = [said("plans/x", "2025-07-01", period="2021-2030"), said("plans/x", "2025-07-02", period="2021")]
    assert one([*rows, said("plans/x", "2025-07-03", period="2021-2030")])["since"] == "2025-07-03"


def test_a_slot_of_another_value_is_not_filled_in() -> None:
    rows = [target("2025-01-01", value=8, instrument="12/NQ-HDND"), target("2025-02-01", value=9)]
    assert one(rows)["value"] == {"value": 9}


def test_another_wording_of_the_same_is_no_contradiction() -> None:
    rows = [
        target("2025-01-01", metric="GRDP growth", value=8),
        target("2025-01-01", "radio", metric="growth", value=8),
    ]
    found = one(rows)
    assert "disputed" not in found
    assert found["origins"] == 2


# Disputes


def test_two_origins_that_differ_for_one_day_dispute_a_fact_and_both_are_shown() -> None:
    rows = [target("2025-01-01", value=8), target("2025-01-01", "radio", value=9)]
    found = one(rows)
    (other,) = found["disputed"]
    assert {found["value"]["value"], other["value"]["value"]} == {8, 9}
    assert {*found["records"], *other["records"]} == {"paper 2025-01-01", "radio 2025-01-01"}


def test_one_origin_cannot_dispute_itself() -> None:
    assert "disputed" not in one([target("2025-01-01", value=8), target("2025-01-01", value=9)])


def test_nobody_behind_a_fact_disputes_it() -> None:
    rows = [
        target("2025-01-01", "paper", value=8),
        target("2025-01-02", "radio", value=9),
        target("2025-01-02", "paper", value=8)._replace(published_on=day("2025-01-03")),
        target("2025-01-02", "gazette", value=8)._replace(published_on=day("2025-01-04")),
    ]
    assert "disputed" in one(rows)
    for behind in (2, 3):
        same = [row._replace(origin=rows[behind].origin) if row.origin == "radio" else row for row in rows]
        assert "disputed" not in one(same)


def test_a_later_day_is_a_change_and_no_dispute() -> None:
    assert "disputed" not in one([target("2025-01-01", value=8), target("2025-01-02", "radio", value=9)])


def test_what_disputes_a_fact_does_not_interrupt_it() -> None:
    later = target("2025-06-01", value=8)._replace(published_on=day("2025-06-09"))
    found = one([target("2025-01-01", value=8), target("2025-06-01", "radio", value=9), later])
    assert found["value"] == {"value": 8}
    assert found["since"] == "2025-01-01"
    assert [side["records"] for side in found["disputed"]] == [["radio 2025-06-01"]]


def test_a_dispute_is_over_once_a_later_day_says_more() -> None:
    rows = [target("2025-01-01", value=8), target("2025-01-01", "radio", value=9), target("2025-02-01", value=9)]
    assert "disputed" not in one(rows)


# Posts


def test_an_appointment_starts_a_tenure_and_a_report_confirms_it() -> None:
    found = one([took("party_secretary", "an", "2025-01-05"), seen("party_secretary", "an", "2025-03-01")])
    assert (found["since"], found["last_confirmed"]) == ("2025-01-05", "2025-03-01")
    assert "first_reported" not in found


def test_a_tenure_that_is_only_reported_began_on_an_unknown_day() -> None:
    found = one([seen("party_secretary", "an", "2025-01-05"), seen("party_secretary", "an", "2025-03-01")])
    assert found["since"] is None
    assert (found["first_reported"], found["last_confirmed"]) == ("2025-01-05", "2025-03-01")


def test_a_tenure_is_as_old_as_its_appointment_though_somebody_reported_it_before() -> None:
    found = one([seen("party_secretary", "an", "2025-01-04"), took("party_secretary", "an", "2025-01-05")])
    assert found["since"] == "2025-01-05"
    assert "first_reported" not in found


def test_a_single_seat_has_its_latest_holder_and_is_not_disputed_by_a_succession() -> None:
    rows = [took("party_secretary", "an", "2024-01-01"), took("party_secretary", "binh", "2025-01-01")]
    assert state(rows, "2024-12-31")["posts"].keys() == {"party_secretary/an"}
    posts = state(rows, "2025-01-01")["posts"]
    assert posts.keys() == {"party_secretary/binh"}
    assert "disputed" not in posts["party_secretary/binh"]


def test_several_seats_have_all_their_holders() -> None:
    post = "peoples_committee_vice_chair"
    rows = [took(post, "an", "2024-01-01"), took(post, "binh", "2025-01-01"), seen(post, "chi", "2025-02-01")]
    posts = state(rows, "2025-06-01")["posts"]
    assert posts.keys() == {f"{post}/an", f"{post}/binh", f"{post}/chi"}
    assert not any("disputed" in found for found in posts.values())


def test_relieving_a_person_ends_that_tenure_alone() -> None:
    post = "peoples_committee_vice_chair"
    rows = [took(post, "an", "2024-01-01"), took(post, "binh", "2024-01-01"), left(post, "an", "2025-01-01")]
    assert state(rows, "2024-12-31")["posts"].keys() == {f"{post}/an", f"{post}/binh"}
    assert state(rows, "2025-01-01")["posts"].keys() == {f"{post}/binh"}


def test_who_is_told_of_in_a_post_on_the_day_on_which_he_left_it_has_left() -> None:
    for by in ("paper", "radio", "wire", "daily", "courier"):  # by whatever the tiebreak picks
        rows = [
            seen("party_secretary", "an", "2024-01-01"),
            left("party_secretary", "an", "2025-01-01", by),
            seen("party_secretary", "an", "2025-01-01"),
        ]
        assert state(rows, "2025-01-01")["posts"] == {}
        assert state([*rows, took("party_secretary", "an", "2025-06-01")], "2025-07-01")["posts"]


def test_a_seat_whose_holder_left_is_empty_or_its_other_holder_is_shown() -> None:
    rows = [took("party_secretary", "an", "2024-01-01"), left("party_secretary", "an", "2025-01-01")]
    assert state(rows, "2025-01-01")["posts"] == {}
    rows.append(seen("party_secretary", "binh", "2024-06-01"))
    assert state(rows, "2025-01-01")["posts"].keys() == {"party_secretary/binh"}


def test_who_comes_back_begins_anew() -> None:
    post = "party_secretary"
    rows = [took(post, "an", "2020-01-01"), left(post, "an", "2022-01-01"), took(post, "an", "2024-01-01")]
    assert one(rows)["since"] == "2024-01-01"
    assert one(rows)["records"] == ["paper 2024-01-01"]


def test_a_holder_reported_after_somebody_elses_appointment_is_a_dispute() -> None:
    rows = [took("party_secretary", "an", "2024-01-01"), seen("party_secretary", "binh", "2025-01-01", "radio")]
    (found,) = state(rows, "2025-01-01")["posts"].values()
    assert [side["records"] for side in found["disputed"]] == [["paper 2024-01-01"]]


def test_a_predecessor_reported_after_the_appointment_of_another_is_a_dispute() -> None:
    rows = [
        took("party_secretary", "an", "2020-01-01"),
        took("party_secretary", "binh", "2024-01-01"),
        seen("party_secretary", "an", "2025-01-01", "radio"),
    ]
    posts = state(rows, "2025-01-01")["posts"]
    assert posts.keys() == {"party_secretary/binh"}
    assert [side["records"] for side in posts["party_secretary/binh"]["disputed"]] == [["radio 2025-01-01"]]


def test_of_holders_that_are_only_reported_the_last_confirmed_is_shown_and_the_one_told_of_in_between_disputes() -> (
    None
):
    rows = [
        seen("party_secretary", "an", "2024-04-16"),
        seen("party_secretary", "binh", "2024-10-13", "radio"),
        seen("party_secretary", "an", "2025-04-28"),
    ]
    assert state(rows, "2025-01-01")["posts"].keys() == {"party_secretary/binh"}
    posts = state(rows, "2025-06-01")["posts"]
    assert posts.keys() == {"party_secretary/an"}
    (side,) = posts["party_secretary/an"]["disputed"]
    assert (side["records"], side["on"]) == (["radio 2024-10-13"], "2024-10-13")


def test_an_appointment_of_a_term_ago_disputes_nobody_who_is_reported_since() -> None:
    rows = [took("party_secretary", "an", "2015-10-01"), seen("party_secretary", "binh", "2024-02-01", "radio")]
    (found,) = state(rows, "2025-01-01")["posts"].values()
    assert "disputed" not in found


@pytest.mark.parametrize("rises", [took, seen])
def test_who_rises_leaves_the_lower_seat_though_nobody_says_so(rises: Callable[[str, str, str], Stated]) -> None:
    rows = [
        seen("peoples_committee_vice_chair", "an", "2024-01-01"),
        rises("peoples_committee_chair", "an", "2025-01-01"),
        seen("peoples_committee_vice_chair", "an", "2025-01-01"),
        seen("party_deputy_secretary", "an", "2025-01-01"),
    ]
    assert state(rows, "2024-06-01")["posts"].keys() == {"peoples_committee_vice_chair/an"}
    posts = state(rows, "2025-01-01")["posts"]
    assert posts.keys() == {"peoples_committee_chair/an", "party_deputy_secretary/an"}


def test_a_head_who_was_only_reported_and_is_later_told_of_below_is_none() -> None:
    rows = [
        seen("peoples_committee_chair", "an", "2024-01-01"),
        seen("peoples_committee_vice_chair", "an", "2025-01-01"),
    ]
    assert state(rows, "2025-01-01")["posts"].keys() == {"peoples_committee_vice_chair/an"}


def test_a_post_is_shown_in_its_own_words_and_who_is_transferred_leaves_those_he_held() -> None:
    here, there = "vn-nghe-an-1991", "vn-ha-tinh-1991"
    position = "Deputy Secretary of the provincial Party Committee and Chairman of the People's Committee"
    moved = OfficialAppointed(units=(here, there), person="Le An", position=position, action="transferred")
    said = {(one.unit, one.path): one.value for one in moved.statements(claim_of(moved))}
    assert said[here, "posts/peoples_committee_chair/le-an"]["position"] == "Chairman of the People's Committee"
    assert said[there, "posts/party_secretary/le-an"]["holds"] is False
    assert {path for unit, path in said if unit == there} == {f"posts/{post}/le-an" for post in POSTS}


# What a section shows


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


def invested(name: str, on: str, **value: Any) -> Stated:
    return said(f"investments/{name}", on, f"by {name}", **value)


def test_investments_are_sums_per_year_stage_and_currency() -> None:
    rows = [
        invested("a", "2024-05-01", projects=2, capital=5, currency="VND", stage="licensed"),
        invested("b", "2025-05-01", projects=1, capital=7, currency="VND", stage="licensed"),
        invested("c", "2025-06-01", projects=3, capital=1, currency="USD", stage="licensed"),
        invested("d", "2025-07-01", capital=9, currency="USD", stage="memorandum"),
    ]
    shown = state(rows, "2025-12-31")["investments"]
    assert {year: found["value"] for year, found in shown.items()} == {
        "2024": {"licensed": {"projects": 2, "capital": {"VND": 5}}},
        "2025": {
            "licensed": {"projects": 4, "capital": {"VND": 7, "USD": 1}},
            "memorandum": {"projects": 0, "capital": {"USD": 9}},
        },
    }
    assert shown["2025"]["since"] == "2025-05-01"
    assert len(shown["2025"]["records"]) == 3


def test_a_total_of_a_time_counts_nothing_twice() -> None:
    rows = [
        invested("a", "2025-02-03", projects=2, date="2025-02-03", currency="USD", capital=1),
        invested("b", "2025-03-31", projects=30, date="2025-Q1", currency="USD", capital=9),
        invested("c", "2025-06-30", projects=66, date="2025", currency="USD", capital=20),
        invested("d", "2025-06-30", projects=14, date="2025", currency="VND", capital=7),
        invested("e", "2025-05-05", projects=1, date="2025-05-05", currency="USD", capital=3),
        invested("f", "2025-08-01", projects=3, date="2025-08-01", currency="USD", capital=2),
    ]
    (found,) = state(rows, "2025-12-31")["investments"].values()
    assert found["value"] == {"licensed": {"projects": 66 + 14 + 3, "capital": {"USD": 22, "VND": 7}}}
    assert set(found["records"]) == {"by c 2025-06-30", "by d 2025-06-30", "by f 2025-08-01"}
    (early,) = state(rows, "2025-04-01")["investments"].values()
    assert early["value"] == {"licensed": {"projects": 30, "capital": {"USD": 9}}}


def test_an_investment_is_of_the_year_in_which_it_was_told_not_of_that_in_which_the_unit_was_formed() -> None:
    rows = [invested("a", "2021-12-20", projects=1, date="2021-12-20")]
    paths = by_path(rows, day("2025-08-01"), day("2025-07-01"))
    assert sections(paths, day("2025-08-01"))["investments"].keys() == {"2021"}


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


def test_an_investment_that_two_articles_report_counts_once() -> None:
    rows = [
        said("investments/a", "2025-05-01", projects=2, capital=5, currency="VND", stage="licensed"),
        said("investments/a", "2025-05-01", "radio", projects=2, capital=5, currency="VND", stage="licensed"),
    ]
    found = one(rows)
    assert found["value"]["licensed"] == {"projects": 2, "capital": {"VND": 5}}
    assert found["source_count"] == 2


@pytest.mark.parametrize("section", ["meetings", "directives"])
def test_of_meetings_and_directives_the_latest_ten_are_shown(section: str) -> None:
    rows = [
        said(f"{section}/{number}", (JUNE + timedelta(days=number)).isoformat(), kind="visit") for number in range(13)
    ]
    assert list(state(rows, "2026-01-01")[section]) == [str(number) for number in range(12, 2, -1)]
    assert len(state(rows, "2026-01-01", latest=None)[section]) == 13


# Formation


def test_a_standing_is_kept_under_its_own_words_and_never_under_a_metric_that_it_mentions() -> None:
    standing = TargetSet(units=("vn-lang-son-1978",), metric="one of the growth poles", due="2030")
    measured = TargetSet(units=("vn-lang-son-1978",), metric="GRDP growth", value=8, due="2030")
    paths = [stated.path for event in (standing, measured) for stated in event.statements(claim_of(event))]
    assert paths == ["targets/one-of-the-growth-poles@2030", "targets/grdp-growth@2030"]


def test_a_target_that_nobody_says_by_when_is_due_at_no_day() -> None:
    event = TargetSet(units=("vn-lang-son-1978",), metric="GRDP growth", value=8, date="2024-03-19")
    (stated,) = event.statements(claim_of(event))
    assert stated.path == "targets/grdp-growth"
    assert shown_until(stated.path, stated.value) == date.max


def test_two_papers_that_name_what_merges_in_another_order_say_the_same() -> None:
    lam_dong, dak_nong, new = "vn-lam-dong-1976", "vn-dak-nong-2004", "vn-lam-dong-2025"
    one, other = (
        MergerEffected.model_validate(
            {"units": (lam_dong, dak_nong, new), "from": named, "into": new, "level": "province"}
        )
        for named in ((lam_dong, dak_nong), (dak_nong, lam_dong))
    )
    assert list(one.statements(claim_of(one))) == list(other.statements(claim_of(other)))


def claim_of(event: NewsEvent) -> Claim:
    return Claim(event, Source(article="id:a", text="0" * 64, start=0, end=1, rule="test", confidence=1))


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


# Order

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


def test_communes_that_are_only_counted_are_told_apart_by_the_month_of_their_reform() -> None:
    def announced(day: str, effective: str | None) -> MergerAnnounced:
        return MergerAnnounced(units=("vn-bac-giang-1997",), date=day, level="commune", effective=effective)

    first, again = announced("2024-12-10", "2025-02-01"), announced("2025-01-20", "2025-02")
    other = announced("2025-04-15", None)
    assert first.thread() == again.thread() != other.thread()
    named = announced("2025-04-15", None).model_copy(update={"into": "yen-dung"})
    assert named.thread() == named.model_copy(update={"date": "2025-05-20"}).thread()


def test_two_leaders_who_visit_a_province_on_one_day_pay_two_visits() -> None:
    def held(kind: str, chair: str) -> MeetingHeld:
        fields = {"units": ("vn-lam-dong-2025",), "date": "2025-07-02", "kind": kind, "chair": chair}
        return MeetingHeld.model_validate(fields)

    assert held("visit", "Trần Hồng Thái").occasion() == held("visit", "Tran Hong Thai").occasion()
    assert held("visit", "Tran Hong Thai").occasion() != held("visit", "Le An").occasion()
    assert held("conference", "Tran Hong Thai").occasion() == held("conference", "Le An").occasion()


@pytest.mark.parametrize("name", ["Y Thanh Ha Nie Kdam", "Y Thanh Hà Niê K'dăm", "Y Thanh Ha Nie K’Dam"])
def test_a_person_is_the_same_with_an_apostrophe_in_the_name_and_without(name: str) -> None:
    held = OfficeholderReported(units=("vn-lam-dong-2025",), person=name, position="Secretary of the Party Committee")
    (one,) = held.statements(claim_of(held))
    assert one.path == "posts/party_secretary/y-thanh-ha-nie-kdam"


def test_what_is_stated_of_several_provinces_at_once_names_the_others_and_contradicts_nothing() -> None:
    here, there = "vn-ha-noi-1976", "vn-hoa-binh-1991"
    figure = IndicatorReported(units=(here, there), metric="population", value=6.2e6, unit="people", date="2025-06-01")
    both = {one.unit: one.value for one in figure.statements(claim_of(figure))}
    assert (both[here]["with"], both[there]["with"]) == ([there], [here])
    alone = figure.model_copy(update={"units": (here,)})
    (own,) = alone.statements(claim_of(alone))
    assert "with" not in own.value
    rows = [said(own.path, "2025-06-01", by, **value) for by, value in (("paper", both[here]), ("radio", own.value))]
    assert "disputed" not in one(rows)
