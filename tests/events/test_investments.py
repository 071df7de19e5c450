"""What was invested in a year: nothing is counted twice."""

from events.statements import by_path, sections
from tests.events.stated import day, invested, one, said, state


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


def test_one_project_of_a_month_takes_the_place_of_no_other() -> None:
    rows = [
        invested("a", "2025-07-10", projects=1, date="2025-07-10", currency="VND", capital=2),
        invested("b", "2025-07-28", projects=1, date="2025-07", currency="VND", capital=74),
        invested("c", "2025-07-29", projects=1, date="2025-07-28", currency="VND", capital=5),
        invested("d", "2025-07-21", projects=1, date="2025-07-21", currency="VND", capital=74),
    ]
    (found,) = state(rows, "2025-12-31")["investments"].values()
    assert found["value"] == {"licensed": {"projects": 3, "capital": {"VND": 81}}}


def test_an_investment_is_of_the_year_in_which_it_was_told_not_of_that_in_which_the_unit_was_formed() -> None:
    rows = [invested("a", "2021-12-20", projects=1, date="2021-12-20")]
    paths = by_path(rows, day("2025-08-01"), day("2025-07-01"))
    assert sections(paths, day("2025-08-01"))["investments"].keys() == {"2021"}


def test_an_investment_that_two_articles_report_counts_once() -> None:
    rows = [
        said("investments/a", "2025-05-01", projects=2, capital=5, currency="VND", stage="licensed"),
        said("investments/a", "2025-05-01", "radio", projects=2, capital=5, currency="VND", stage="licensed"),
    ]
    found = one(rows)
    assert found["value"]["licensed"] == {"projects": 2, "capital": {"VND": 5}}
    assert found["source_count"] == 2
