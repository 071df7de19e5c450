"""Who holds which post on a day, by what was said of appointments and of people in posts."""

from collections.abc import Callable

import pytest

from events.facts import Stated
from tests.events.stated import left, one, seen, state, took


def test_an_appointment_starts_a_tenure_and_a_report_confirms_it() -> None:
    found = one([took("party_secretary", "an", "2025-01-05"), seen("party_secretary", "an", "2025-03-01")])
    assert (found["since"], found["last_confirmed"]) == ("2025-01-05", "2025-03-01")
    assert "first_reported" not in found


def test_a_tenure_that_is_only_reported_began_on_an_unknown_day() -> None:
    found = one([seen("party_secretary", "an", "2025-01-05"), seen("party_secretary", "an", "2025-03-01")])
    assert found["since"] is None
    assert (found["first_reported"], found["last_confirmed"]) == ("2025-01-05", "2025-03-01")


def test_who_is_named_in_an_article_without_a_day_was_not_reported_on_a_day_that_it_names() -> None:
    undated = seen("party_secretary", "an", "2015-03-26")._replace(dated=False, since_origin="context")
    found = one([undated])
    assert (found["since"], found["since_origin"], found["last_confirmed"]) == (None, "context", "2015-03-26")
    assert "first_reported" not in found
    assert one([undated, seen("party_secretary", "an", "2025-03-01")])["first_reported"] == "2025-03-01"


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
    assert found["disputed"][0]["appointed"] is True


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
    assert "appointed" not in side


def test_one_who_is_told_of_three_times_in_other_words_is_one_side_of_a_dispute() -> None:
    rows = [seen("party_secretary", "an", "2025-06-01", "radio"), took("party_secretary", "binh", "2025-07-01")]
    for day, person in (("2025-07-02", "Lê An"), ("2025-08-02", "Le An"), ("2025-09-02", "Le An")):
        told = seen("party_secretary", "an", day, "radio")
        rows.append(told._replace(value=told.value | {"person": person}))
    (side,) = state(rows, "2025-12-31")["posts"]["party_secretary/binh"]["disputed"]
    assert (side["value"]["person"], side["on"], len(side["records"])) == ("Lê An", "2025-09-02", 3)


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


@pytest.mark.parametrize("told", [took, seen])
def test_who_was_succeeded_in_a_single_seat_does_not_come_back_when_the_successor_leaves(
    told: Callable[[str, str, str], Stated],
) -> None:
    post = "party_secretary"
    rows = [told(post, "an", "2024-01-01"), told(post, "binh", "2025-01-01"), left(post, "binh", "2025-06-01")]
    assert state(rows, "2025-07-01")["posts"] == {}
    again = state([*rows, seen(post, "an", "2025-07-01")], "2025-08-01")["posts"]
    assert again.keys() == {f"{post}/an"}


def test_who_never_had_the_seat_takes_it_from_nobody_by_leaving_and_a_predecessor_not_from_his_successor() -> None:
    post = "party_secretary"
    assert state([seen(post, "an", "2024-01-01"), left(post, "binh", "2025-06-01")], "2025-07-01")["posts"]
    rows = [took(post, "an", "2025-06-01"), seen(post, "binh", "2025-06-03"), left(post, "binh", "2025-06-03")]
    assert state(rows, "2025-07-01")["posts"].keys() == {f"{post}/an"}


def test_what_an_article_calls_him_of_whose_leaving_it_tells_is_of_before() -> None:
    gone = left("party_secretary", "an", "2025-01-23")
    called = seen("party_secretary", "an", "2025-01-24")
    assert state([gone, called], "2025-02-01")["posts"]
    assert state([gone, called._replace(article=gone.article)], "2025-02-01")["posts"] == {}
