"""Plans without a number: what tells them from others."""

import pytest

from events.reading.plans.plan_keys import is_bare, plan_key


@pytest.mark.parametrize(
    "told",
    [
        ("land-use plan", "2021-2030"),
        ("land-use plan for 2021-2030", None),
        ("Land-use plan for the 2021-2030 period, with a vision to 2050", "2021-2030"),
        ("land-use plan in the period 2021 - 2030", None),
    ],
)
def test_the_years_of_a_plan_are_in_its_key_however_they_are_told(told: tuple[str, str | None]) -> None:
    assert plan_key(*told, None) == "land-use-plan-2021-2030"


@pytest.mark.parametrize(
    "name", ["resolution", "14 resolutions", "Nghị quyết của HĐND tỉnh", "Resolution of the Congress"]
)
def test_a_plan_called_like_many_others_is_told_from_them_by_its_day(name: str) -> None:
    assert plan_key(name, None, "2025-07-15") != plan_key(name, None, "2025-12-09")
    assert plan_key(name, "2026-2030", "2025-07-15") == plan_key(name, "2026-2030", "2025-12-09")


@pytest.mark.parametrize(
    "name", ["Fourteen resolutions", "14 nghị quyết", "Mười bốn nghị quyết", "14 resolutions in all"]
)
def test_a_number_of_resolutions_has_one_key_however_it_is_written(name: str) -> None:
    assert plan_key(name, None, "2025-07-01") == "14-resolutions-2025-07-01"


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Decision 1142/QD-TTg", True),
        ("Nghị quyết số 12-NQ/TU", True),
        ("27 resolutions in all", True),
        ("resolution on fees", False),
    ],
)
def test_a_number_says_nothing_of_what_a_plan_is_about(name: str, bare: bool) -> None:
    assert is_bare(name) == bare


@pytest.mark.parametrize("name", ["resolution on land prices", "đề án sắp xếp xã", "tourism plan"])
def test_a_plan_with_a_name_of_its_own_is_the_same_whenever_it_is_told(name: str) -> None:
    assert plan_key(name, None, "2025-07-15") == plan_key(name, None, None)
