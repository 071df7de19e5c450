"""What differs between two days, or between two states of what is known, and the records by which it does."""

from datetime import date

from events.kinds.directive_given import DirectiveGiven
from events.kinds.officeholder_reported import OfficeholderReported
from events.kinds.official_appointed import OfficialAppointed
from store.clocks import NOW, Clocks
from store.corrections import amend_record, retract_record
from store.ingest import ingest, reextract
from store.questions.diff import between_days
from store.store import Store
from tests.store.answers import GROWTH, PLAN, SECRETARY, changes, record_of, recorded_changes, take_in
from tests.store.press import (
    BINH_THUAN,
    EVE,
    LAM_DONG,
    MERGER,
    NEW_LAM_DONG,
    article,
    indicator,
    licensed,
    path,
    read,
    target,
)

JUNE = date(2025, 6, 1)


def chair(person: str, day: str) -> OfficeholderReported:
    return OfficeholderReported(
        units=(LAM_DONG,), person=person, position="Chairman of the provincial People's Committee", date=day
    )


def test_a_change_of_unit_is_reported_once_and_what_was_handed_down_is_not_lost(store: Store) -> None:
    take_in(store, article("paper", GROWTH, PLAN, SECRETARY))
    found = changes(store)
    assert found["unit"]["because"] == "reference"
    (merger,) = found["unit"]["records"]
    assert store.record(merger).event.kind == "UnitMerged"
    ops = {name.partition("/")[0]: change["op"] for name, change in found.items()}
    assert ops == {"unit": "changed", "targets": "inherited", "plans": "inherited", "posts": "removed"}
    assert found[path(GROWTH)]["records"] == [merger, record_of(store, "paper")]
    assert "202/2025/QH15" in found[path(GROWTH)]["by_law"]


def test_a_change_in_the_world_names_the_records_that_state_it(store: Store) -> None:
    take_in(store, article("paper", GROWTH), article("radio", target(LAM_DONG, 9, date="2025-06-15")))
    (change,) = changes(store, before=date(2025, 6, 1), after=EVE).values()
    assert (change["op"], change["because"], change["path"]) == ("changed", "world", path(GROWTH))
    assert change["records"] == [record_of(store, "radio")]
    assert changes(store, before=date(2025, 6, 16), after=EVE) == {}


def test_told_backwards_a_fact_has_its_own_sentence_and_not_the_law_s(store: Store) -> None:
    order = DirectiveGiven(units=(LAM_DONG,), by="To Lam", date="2025-06-09")
    take_in(store, article("paper", order))
    (change,) = (one for one in changes(store, before=MERGER, after=EVE).values() if "quote" in one)
    assert (change["op"], change["because"]) == ("added", "reference")
    assert change["quote"].startswith("DirectiveGiven")


def test_a_figure_that_gives_way_to_one_without_a_period_names_the_record_of_it(store: Store) -> None:
    counted = indicator(LAM_DONG, 5, "2023", "population", date="2024-03-01")
    told = indicator(LAM_DONG, 6, None, "population", date="2025-06-15")
    take_in(store, article("paper", counted), article("radio", told))
    found = changes(store, before=date(2025, 6, 1), after=EVE)
    assert {name: change["op"] for name, change in found.items()} == {path(told): "added"}, "it is as true as before"
    assert found[path(told)]["records"] == [record_of(store, "radio")]
    assert found[path(told)]["replaces"]["path"] == path(counted)
    assert found[path(told)]["replaces"]["value"]["value"] == 5


def test_who_lost_a_seat_lost_it_by_what_says_whose_it_is_now(store: Store) -> None:
    take_in(
        store,
        article("paper", chair("Tran Van An", "2025-05-20")),
        article("radio", chair("Tran Van An", "2025-06-05")),
        article("gazette", chair("Le Thi Binh", "2025-06-20"), published="2025-06-20"),
    )
    found = {change["op"]: change for change in changes(store, before=JUNE, after=EVE).values()}
    assert found["removed"]["records"] == found["added"]["records"] == [record_of(store, "gazette")]
    assert found["added"]["replaces"]["value"]["person"] == "Tran Van An"


def test_who_left_a_post_and_who_rose_from_it_lost_it_by_that(store: Store) -> None:
    deputy = "Vice Chairman of the provincial People's Committee"
    both = [
        OfficeholderReported(units=(LAM_DONG,), person=person, position=deputy, date="2025-05-20")
        for person in ("Tran Van An", "Le Thi Binh")
    ]
    rose = chair("Le Thi Binh", "2025-06-06")
    left = OfficialAppointed(
        units=(LAM_DONG,), person="Tran Van An", position=deputy, action="relieved", date="2025-06-05"
    )
    take_in(store, article("paper", *both), article("radio", left), article("gazette", rose))
    found = changes(store, before=JUNE, after=EVE)
    causes = {name: change["records"] for name, change in found.items() if change["op"] == "removed"}
    assert causes == {
        "posts/peoples_committee_vice_chair/tran-van-an": [record_of(store, "radio")],
        "posts/peoples_committee_vice_chair/le-thi-binh": [record_of(store, "gazette")],
    }


def test_the_same_in_other_words_is_no_change_unless_somebody_corrected_the_words(store: Store) -> None:
    again = target(LAM_DONG, 8, metric="growth of GRDP", date="2025-06-15")
    take_in(store, article("paper", GROWTH), article("radio", again))
    assert path(again) == path(GROWTH)
    assert changes(store, before=JUNE, after=EVE) == {}
    before = Clocks(seq=store.log.size())
    amend_record(store, record_of(store, "radio"), {"metric": "GRDP growth rate"}, "gazette")
    (corrected,) = recorded_changes(store, before).values()
    assert corrected["because"] == "correction"


def test_what_was_not_said_before_is_a_change(store: Store) -> None:
    more = target(LAM_DONG, 8, date="2025-06-15", instrument="12/NQ-HDND")
    take_in(store, article("paper", GROWTH), article("radio", more))
    (change,) = changes(store, before=JUNE, after=EVE).values()
    assert (change["op"], change["records"]) == ("changed", [record_of(store, "radio")])


def test_a_formation_brings_what_every_predecessor_stated_with_the_law_and_who_says_so(store: Store) -> None:
    shared = DirectiveGiven(units=(LAM_DONG, BINH_THUAN), by="To Lam", date="2025-06-09")
    take_in(store, article("paper", GROWTH, shared), article("radio", target(BINH_THUAN, 9, due="2028")))
    found = changes(store)
    law = found["unit"]["records"]
    other = found["targets/grdp-growth@2028"]
    assert (other["op"], other["because"], other["before"]) == ("inherited", "reference", None)
    assert (other["inherited_from"], other["records"]) == ([BINH_THUAN], [*law, record_of(store, "radio")])
    own = found[path(GROWTH)]
    assert (own["inherited_from"], own["before"]["value"], own["after"]["value"]) == ([LAM_DONG], 8, 8)
    (order,) = [change for name, change in found.items() if name.startswith("directives/")]
    assert order["inherited_from"] == [BINH_THUAN, LAM_DONG]
    later = changes(store, before=MERGER, after=date(2025, 8, 1))
    assert later == {}, "it came once"


def test_a_unit_that_took_in_another_has_what_that_one_stated(store: Store) -> None:
    take_in(store, article("paper", target("vn-ha-tay-1991", 9, due="2010", date="2008-01-01"), published="2008-01-02"))
    (change,) = changes(store, "ha-noi", date(2008, 7, 31), date(2008, 8, 1)).values()
    assert (change["op"], change["inherited_from"]) == ("inherited", ["vn-ha-tay-1991"])
    assert store.record(change["records"][0]).event.kind == "UnitMerged"


def test_what_was_told_of_a_unit_before_it_was_formed_comes_with_its_formation(store: Store) -> None:
    order = DirectiveGiven(units=(NEW_LAM_DONG,), by="To Lam", date="2025-06-09")
    take_in(store, article("paper", order))
    (change,) = [change for key, change in changes(store).items() if key.startswith("directives/")]
    assert (change["op"], change["because"]) == ("added", "reference")
    assert change["records"][-1] == record_of(store, "paper")


def test_a_new_name_is_told_alike_by_whichever_name_one_asks(store: Store) -> None:
    days = date(2024, 12, 31), date(2025, 1, 1)
    asked = [changes(store, name, *days) for name in ("hue", "thua-thien-hue", "vn-thua-thien-hue-1989")]
    assert asked[0] == asked[1] == asked[2]
    assert asked[0].keys() == {"name", "kind"}


def test_a_change_of_the_record_says_whether_press_correction_or_rule_made_it(store: Store) -> None:
    take_in(store, article("paper", GROWTH))
    first = Clocks(seq=store.log.size())
    take_in(store, article("radio", PLAN, licensed(LAM_DONG, 2, 10, date="2025-05-01")))
    by_press = recorded_changes(store, first)
    assert {change["because"] for change in by_press.values()} == {"press"}
    assert by_press["investments/2025"]["records"] == [record_of(store, "radio", 2)]
    second = Clocks(seq=store.log.size())
    amendment = amend_record(store, record_of(store, "paper"), {"value": 9}, "gazette")
    (corrected,) = recorded_changes(store, second).values()
    assert corrected["because"] == "correction"
    assert amendment.id in corrected["records"]
    third = Clocks(seq=store.log.size())
    list(reextract(store, lambda one: read(one, lambda line: not line.startswith("PlanApproved"))))
    (ruled,) = recorded_changes(store, third).values()
    assert (ruled["op"], ruled["because"]) == ("removed", "rule")
    fourth = Clocks(seq=store.log.size())
    list(reextract(store, read))
    (again,) = recorded_changes(store, fourth).values()
    assert (again["op"], again["because"]) == ("added", "rule")


def test_a_change_of_what_was_known_is_the_press(store: Store) -> None:
    take_in(store, article("paper", GROWTH), article("paper", target(LAM_DONG, 9), updated="2025-06-15"))
    (change,) = recorded_changes(store, Clocks(date(2025, 6, 12)), Clocks(date(2025, 6, 20))).values()
    assert (change["op"], change["because"]) == ("changed", "press")


def test_what_was_not_known_or_recorded_yet_is_told_backwards_too(store: Store) -> None:
    take_in(store, article("paper", GROWTH))
    first = Clocks(seq=store.log.size())
    take_in(store, article("radio", PLAN, published="2025-06-14"))
    second = Clocks(seq=store.log.size())
    amendment = amend_record(store, record_of(store, "paper"), {"value": 9}, "gazette")
    for later, earlier in ((second, first), (Clocks(date(2025, 6, 14)), Clocks(date(2025, 6, 13)))):
        changed = recorded_changes(store, later, earlier)
        plan_gone = changed[path(PLAN)]
        assert (plan_gone["op"], plan_gone["because"]) == ("removed", "press")
        assert plan_gone["records"] == [record_of(store, "radio")]
    (corrected,) = recorded_changes(store, NOW, second).values()
    assert (corrected["because"], corrected["after"]["value"]) == ("correction", 8)
    assert amendment.id in corrected["records"]


def test_a_unit_that_one_side_does_not_know_yet_is_told_by_the_record_that_formed_it(store: Store) -> None:
    law = store.units().unit(NEW_LAM_DONG).formed_by
    for before, after in ((NOW, Clocks(date(2025, 6, 1))), (Clocks(date(2025, 6, 1)), NOW)):
        found = recorded_changes(store, before, after, MERGER)
        assert found["status"]["records"] == [law]


def test_a_difference_names_every_path_however_little_the_days_share(store: Store) -> None:
    figures = [indicator(LAM_DONG, number, metric=f"metric {number}", date="2025-06-02") for number in range(25)]
    ingest(store, [article("paper", *figures)], read)
    with store.reading() as view:
        found = between_days(view.connection, view.units(), "lam-dong", date(2025, 6, 1), date(2025, 6, 2), NOW)
    assert {change["path"] for change in found["changes"]} == {path(figure) for figure in figures}


def test_of_the_record_a_figure_is_removed_where_it_is_taken_back_and_not_where_a_newer_one_came(store: Store) -> None:
    old = indicator(LAM_DONG, 5, "2023", date="2024-03-01")
    new = indicator(LAM_DONG, 6, "2024", date="2025-02-01")
    take_in(store, article("paper", old))
    first = Clocks(seq=store.log.size())
    take_in(store, article("radio", new))
    second = Clocks(seq=store.log.size())
    (came,) = recorded_changes(store, first).values()
    assert (came["path"], came["op"], came["replaces"]["path"]) == (path(new), "added", path(old))
    retract_record(store, record_of(store, "radio"), "misread")
    found = recorded_changes(store, second)
    assert {name: (change["op"], change["because"]) for name, change in found.items()} == {
        path(new): ("removed", "correction"),
        path(old): ("added", "correction"),
    }
