"""What the kinds of event state: on which paths, of whom, and which occasions they tell apart."""

from datetime import date
from typing import Any

import pytest

from events.kinds.indicator_reported import IndicatorReported
from events.kinds.meeting_held import MeetingHeld
from events.kinds.merger_announced import MergerAnnounced
from events.kinds.merger_effected import MergerEffected
from events.kinds.officeholder_reported import OfficeholderReported
from events.kinds.official_appointed import OfficialAppointed
from events.kinds.target_set import TargetSet
from events.posts import POSTS
from events.reading.officials.post_keys import posts_of
from events.statements import shown_until
from tests.events.stated import claim_of, one, said


def test_a_post_is_shown_in_its_own_words_and_who_is_transferred_leaves_those_he_held() -> None:
    here, there = "vn-nghe-an-1991", "vn-ha-tinh-1991"
    position = "Deputy Secretary of the provincial Party Committee and Chairman of the People's Committee"
    moved = OfficialAppointed(units=(here, there), person="Le An", position=position, action="transferred")
    said = {(one.unit, one.path): one.value for one in moved.statements(claim_of(moved))}
    assert said[here, "posts/peoples_committee_chair/le-an"]["position"] == "Chairman of the People's Committee"
    assert said[there, "posts/party_secretary/le-an"]["holds"] is False
    assert {path for unit, path in said if unit == there} == {f"posts/{post}/le-an" for post in POSTS}


@pytest.mark.parametrize(
    ("position", "action", "leaves"),
    [
        ("Thứ trưởng Bộ Tài chính", "transferred", True),
        ("Deputy Minister of Finance", "transferred", True),
        ("Phó Trưởng Ban Nội chính Trung ương", "appointed", True),
        ("Member of the Party Central Committee", "appointed", False),
        ("Giám đốc Sở Tài chính", "transferred", False),
    ],
)
def test_who_is_named_to_a_central_post_leaves_those_of_the_province(position: str, action: Any, leaves: bool) -> None:
    moved = OfficialAppointed(units=("vn-nghe-an-1991",), person="Le An", position=position, action=action)
    said = {one.path: one.value for one in moved.statements(claim_of(moved))}
    left = {"holds": False, "person": "Le An"} if leaves else None
    assert said.get("posts/peoples_committee_chair/le-an") == left


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("Deputy Director of the provincial Department of Tourism", "Phó Giám đốc Sở Du lịch"),
        ("Director of the Department of Culture, Sports and Tourism", "Giám đốc Sở Văn hóa, Thể thao và Du lịch"),
        ("Director of the Provincial Police", "Giám đốc Công an tỉnh"),
        ("Head of the Organisation Commission of the provincial Party Committee", "Trưởng Ban Tổ chức Tỉnh ủy"),
        ("Secretary of the Thanh Mien District Party Committee", "Bí thư Huyện ủy Thanh Miện"),
        ("Chairwoman of the People's Committee of Phu Quoc special zone", "Chủ tịch UBND đặc khu Phú Quốc"),
        ("Chief of the Office of the People's Committee", "Chánh Văn phòng UBND tỉnh"),
    ],
)
def test_a_post_of_a_body_within_a_province_is_one_in_both_languages(english: str, vietnamese: str) -> None:
    def occasion(position: str) -> Any:
        return OfficialAppointed(
            units=("vn-nghe-an-1991",), person="Le An", position=position, action="appointed"
        ).occasion()

    assert occasion(english) == occasion(vietnamese) != occasion("Director of the Department of Health")
    assert posts_of(english) == posts_of(vietnamese) == ()


def test_the_council_beside_a_chair_is_the_peoples_council() -> None:
    assert posts_of("Council Chairman") == posts_of("Chairwoman of the Council") == ("peoples_council_chair",)


def test_a_standing_is_kept_under_its_own_words_and_never_under_a_metric_that_it_mentions() -> None:
    standing = TargetSet(units=("vn-lang-son-1978",), metric="one of the growth poles", due="2030")
    measured = TargetSet(units=("vn-lang-son-1978",), metric="GRDP growth", value=8, due="2030")
    paths = [stated.path for event in (standing, measured) for stated in event.statements(claim_of(event))]
    assert paths == ["targets/growth-poles@2030", "targets/grdp-growth@2030"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("become a centrally run city", "centrally run city"),
        ("one of the leading provinces of the region", "among the leading provinces of the region"),
        ("trở thành thành phố trực thuộc Trung ương", "centrally run city"),
        ("trở thành tỉnh công nghiệp hiện đại", "tỉnh công nghiệp hiện đại"),
        ("thuộc nhóm tỉnh phát triển khá", "nhóm tỉnh phát triển khá"),
    ],
)
def test_a_standing_is_the_same_whether_a_text_says_to_become_it_or_names_it(one: str, other: str) -> None:
    events = [TargetSet(units=("vn-lang-son-1978",), metric=metric, due="2030") for metric in (one, other)]
    assert len({stated.path for event in events for stated in event.statements(claim_of(event))}) == 1


@pytest.mark.parametrize(
    ("due", "path"),
    [
        ("2025-12-31", "targets/grdp-growth@2025"),
        ("2025-12", "targets/grdp-growth@2025"),
        ("2026-01-31", "targets/grdp-growth@2026-01"),
        ("2026-01-30", "targets/grdp-growth@2026-01-30"),
        ("2026-Q4", "targets/grdp-growth@2026-Q4"),
        ("2021-2025", "targets/grdp-growth@2021-2025"),
    ],
)
def test_what_is_due_on_the_last_day_of_a_year_or_month_is_due_in_it(due: str, path: str) -> None:
    event = TargetSet(units=("vn-lang-son-1978",), metric="GRDP growth", value=8, due=due)
    (stated,) = event.statements(claim_of(event))
    assert stated.path == path
    assert stated.value.keys() == {"metric", "value"}


def test_a_population_counted_earlier_holds_from_then_and_gives_way_to_one_told_of_later() -> None:
    def told(value: float, period: str | None, day: str) -> IndicatorReported:
        fields = {"metric": "population", "value": value, "unit": "people", "period": period, "date": day}
        return IndicatorReported.model_validate({"units": ("vn-lang-son-1978",), **fields})

    counted, now = told(780_000, "2019", "2025-08-01"), told(807_000, None, "2025-03-01")
    stated = [one for event in (counted, now) for one in event.statements(claim_of(event))]
    assert {one.path for one in stated} == {"indicators/population"}
    assert [one.valid_from for one in stated] == [date(2019, 12, 31), None]


def test_trade_at_the_border_is_of_a_year_and_the_border_is_not() -> None:
    figures = (("goods through the border gates", "USD"), ("border", "km"))
    events = [
        IndicatorReported(units=("vn-lang-son-1978",), metric=metric, value=4, unit=unit, date="2025-08-01")
        for metric, unit in figures
    ]
    paths = [stated.path for event in events for stated in event.statements(claim_of(event))]
    assert paths == ["indicators/border-trade@2025", "indicators/border"]


def test_a_target_that_nobody_says_by_when_is_due_at_no_day() -> None:
    event = TargetSet(units=("vn-lang-son-1978",), metric="GRDP growth", value=8, date="2024-03-19")
    (stated,) = event.statements(claim_of(event))
    assert stated.path == "targets/grdp-growth"
    assert shown_until(stated.path, stated.value) == date.max


def test_how_a_figure_is_bounded_is_stated_with_it_and_tells_no_occasions_apart() -> None:
    units = ("vn-lang-son-1978",)
    exact = IndicatorReported(units=units, metric="GRDP growth", value=8.2, unit="%", period="2024")
    bound = {"comparator": ">=", "modifier": "over", "upper": 9, "per": "year"}
    bounded = IndicatorReported(units=units, metric="growth", value=8, unit="%", period="2024", **bound)
    assert exact.occasion() == bounded.occasion()
    assert claim_of(bounded).key == claim_of(bounded.model_copy(update=dict.fromkeys(bound))).key
    (one,), (other,) = (event.statements(claim_of(event)) for event in (exact, bounded))
    assert one.path == other.path == "indicators/grdp-growth@2024"
    assert other.value == {"metric": "growth", "value": 8, "unit": "%"} | bound


def test_two_papers_that_name_what_merges_in_another_order_say_the_same() -> None:
    lam_dong, dak_nong, new = "vn-lam-dong-1976", "vn-dak-nong-2004", "vn-lam-dong-2025"
    one, other = (
        MergerEffected.model_validate(
            {"units": (lam_dong, dak_nong, new), "from": named, "into": new, "level": "province"}
        )
        for named in ((lam_dong, dak_nong), (dak_nong, lam_dong))
    )
    assert list(one.statements(claim_of(one))) == list(other.statements(claim_of(other)))


def test_communes_that_are_only_counted_are_told_apart_by_the_round_of_their_reform() -> None:
    def announced(day: str, effective: str | None) -> MergerAnnounced:
        return MergerAnnounced(units=("vn-bac-giang-1997",), date=day, level="commune", effective=effective)

    first, again = announced("2024-12-10", "2025-02-01"), announced("2023-11-20", None)
    other, later = announced("2025-04-15", None), announced("2025-06-20", "2025-07-01")
    assert first.thread() == again.thread() != other.thread() == later.thread() == announced("2025", None).thread()
    assert announced("2016-04-15", None).thread() != announced("2016-06-20", None).thread()
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


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("2025-10-03", "2025-10-28", True),
        ("2025-08-05", "2025-09-05", False),
        ("2025-10-03", "2026-01-05", False),
        ("2026-01-05", "2026-04-02", True),
        ("2025-10", "2025-10-03", True),
    ],
)
def test_a_figure_of_a_year_that_is_not_over_is_joined_only_with_those_of_as_many_months(
    one: str, other: str, joined: bool
) -> None:
    def told(day: str, period: str | None) -> IndicatorReported:
        fields = {"metric": "exports", "value": 5, "unit": "USD", "period": period}
        return IndicatorReported.model_validate({"units": ("vn-vinh-long-1991",), "date": day, **fields})

    assert (told(one, "2025").occasion() == told(other, "2025").occasion()) == joined
    if one[:4] == other[:4] == "2025":
        assert (told(one, None).occasion() == told(other, None).occasion()) == joined


def test_what_stands_whatever_the_year_is_one_occasion_all_through_it() -> None:
    def told(day: str) -> IndicatorReported:
        return IndicatorReported(units=("vn-lao-cai-1991",), metric="border", value=182, unit="km", date=day)

    assert told("2025-03-01").occasion() == told("2025-09-01").occasion() != told("2026-03-01").occasion()
