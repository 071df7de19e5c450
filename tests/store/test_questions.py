"""What can be asked of a store, and that an answer names its witnesses, its causes and its clocks."""

from datetime import date, timedelta
from typing import Any

import pytest

from events.errors import BadInput, NotFound
from events.handed_down import handed_down
from events.kinds.directive_given import DirectiveGiven
from events.kinds.merger_announced import MergerAnnounced
from events.kinds.merger_effected import MergerEffected
from events.kinds.official_appointed import OfficialAppointed
from events.kinds.unit_formed import UnitFormed
from events.units import reference
from store.clocks import NOW, Clocks, pinned
from store.corrections import amend_record, claim_id, erase_article, retract_record
from store.ingest import ingest
from store.maintenance import erased, verify
from store.questions.articles import article as kept
from store.questions.articles import articles
from store.questions.diff import between_days
from store.questions.filter import Filter
from store.questions.provinces import provinces
from store.questions.snapshot import snapshot
from store.questions.timeline import timeline
from store.questions.witness import history, show, why
from store.store import Store
from tests.store.answers import GROWTH, PLAN, SECRETARY, changes, entries, of, record_of, shown, take_in
from tests.store.press import (
    BINH_THUAN,
    DAK_NONG,
    EVE,
    LAM_DONG,
    MERGER,
    NEW_LAM_DONG,
    article,
    indicator,
    licensed,
    path,
    plan,
    read,
    target,
)

HA_NOI = "vn-ha-noi-1976"
OLD = {"posts", "indicators", "meetings", "mergers"}


# State and what is handed down


def test_after_a_merger_the_new_unit_shows_what_it_inherited_and_from_whom(store: Store) -> None:
    take_in(store, article("paper", GROWTH, PLAN, SECRETARY, indicator(LAM_DONG, 7), target(BINH_THUAN, 9)))
    document = of(store, "lam-dong")
    assert document["unit"] == NEW_LAM_DONG
    assert {edge["province"] for edge in document["predecessors"]} == {"lam-dong", "binh-thuan", "dak-nong"}
    assert document["inherited"].keys() == {LAM_DONG, BINH_THUAN}
    assert document["inherited"][LAM_DONG].keys() == {"plans", "targets"}
    assert OLD.isdisjoint(document["inherited"][LAM_DONG])
    assert not any(document[section] for section in ("targets", "plans", "posts", "indicators"))
    assert not any("shared" in fact for fact in document["inherited"][LAM_DONG]["targets"].values())


def test_what_was_said_of_several_units_at_once_names_the_others_beside_each(store: Store) -> None:
    demand = DirectiveGiven(units=(LAM_DONG, BINH_THUAN), by="To Lam", date="2025-06-09")
    take_in(store, article("paper", demand, GROWTH), article("radio", target(BINH_THUAN, 8, date="2025-06-10")))
    inherited = of(store, "lam-dong")["inherited"]
    (first,), (second,) = (inherited[unit]["directives"].values() for unit in (LAM_DONG, BINH_THUAN))
    assert (first["also_from"], second["also_from"]) == ([BINH_THUAN], [LAM_DONG])
    assert not any("also_from" in fact for unit in inherited.values() for fact in unit["targets"].values())
    assert handed_down({"inherited": inherited}).keys() == {(BINH_THUAN, LAM_DONG), (LAM_DONG,), (BINH_THUAN,)}
    assert list(handed_down({"inherited": inherited})[BINH_THUAN, LAM_DONG]["directives"].values()) == [second]


def test_a_figure_whose_name_says_little_is_shown_with_its_sentence(store: Store) -> None:
    take_in(store, article("paper", indicator(LAM_DONG, 85, metric="land"), indicator(LAM_DONG, 7)))
    figures = of(store, "lam-dong", EVE)["indicators"].values()
    assert {fact["value"]["metric"]: "quote" in fact for fact in figures} == {"land": True, "GRDP growth": False}


def test_an_own_fact_hides_the_inherited_one_and_disputes_nothing(store: Store) -> None:
    take_in(store, article("paper", GROWTH, PLAN), article("radio", target(NEW_LAM_DONG, 10, date="2025-07-01")))
    document = of(store, "lam-dong")
    (fact,) = document["targets"].values()
    assert fact["value"]["value"] == 10
    assert "disputed" not in fact
    assert document["inherited"][LAM_DONG].keys() == {"plans"}


def test_a_split_passes_facts_to_every_part_and_what_a_part_hides_stays_hidden_from_its_heirs(store: Store) -> None:
    whole = "vn-quang-nam-da-nang-1976"
    units = store.units()
    parts = [unit.id for unit in units.heirs(whole, date(2000, 1, 1))]
    assert len(parts) == 2
    take_in(
        store,
        article(
            "paper",
            target(whole, 8, date="1996-01-01"),
            target(whole, 3, metric="poverty rate", date="1996-01-01"),
            target(parts[0], 9, date="2001-01-01"),
            published="1996-01-01",
        ),
    )
    for part in parts:
        handed = of(store, part, date(2000, 1, 1))["inherited"][whole]["targets"]
        assert len(handed) == 2
        assert all(fact["shared"] for fact in handed.values())
    assert len(of(store, parts[0], date(2002, 1, 1))["inherited"][whole]["targets"]) == 1
    heir = of(store, units.heirs(parts[0], MERGER)[0].id)
    assert {fact["value"]["value"] for fact in heir["inherited"][parts[0]]["targets"].values()} == {9}
    assert parts[0] in heir["inherited"]
    assert whole in heir["inherited"], "through the unit between them"


def test_a_unit_that_has_ended_is_shown_as_on_its_last_day(store: Store) -> None:
    take_in(store, article("paper", target(BINH_THUAN, 9, date="2025-06-01")))
    document = of(store, "binh-thuan")
    assert document["status"] == "merged"
    assert [unit["unit"] for unit in document["in_force"]] == [NEW_LAM_DONG]
    assert document["targets"] == of(store, "binh-thuan", EVE)["targets"] != {}


def test_a_name_that_a_unit_bears_only_later_does_not_make_it_renamed(store: Store) -> None:
    before, after = date(2024, 12, 31), date(2025, 1, 1)
    early = of(store, "hue", before)
    assert (early["name"], early["status"]) == ("Thừa Thiên Huế", "in force")
    assert early["later_name"] == {"name": "Huế", "on": "2025-01-01"}
    assert (of(store, "hue", after)["status"], of(store, "thua-thien-hue", after)["status"]) == ("in force", "renamed")
    assert not any("later_name" in of(store, name, after) for name in ("hue", "thua-thien-hue", NEW_LAM_DONG))


def test_a_merger_is_effected_once_the_law_says_so_for_all_whom_it_concerns(store: Store) -> None:
    told = MergerAnnounced.model_validate(
        {"units": [LAM_DONG, BINH_THUAN, NEW_LAM_DONG], "from": [LAM_DONG, BINH_THUAN], "into": NEW_LAM_DONG,
         "level": "province", "date": "2025-06-09"}
    )  # fmt: skip
    take_in(store, article("paper", told))
    (announced,) = of(store, "binh-thuan", EVE)["mergers"].values()
    assert (announced["value"]["status"], "in_force" in announced) == ("announced", False)
    for unit in (LAM_DONG, BINH_THUAN, NEW_LAM_DONG):
        (effected,) = of(store, unit)["mergers"].values()
        assert (effected["value"]["status"], effected["in_force"]) == ("effected", "2025-07-01")
        assert [store.record(one).event.kind for one in effected["records"]] == ["MergerAnnounced", "UnitMerged"]
        assert (effected["source_count"], effected["origins"]) == (2, 2)
        assert effected["slots_since"] == {"status": "2025-07-01"}
    (change,) = [one for name, one in changes(store, "binh-thuan").items() if name.startswith("mergers/")]
    assert (change["because"], change["records"]) == ("reference", effected["records"][1:])


def test_what_is_told_of_a_merger_after_a_unit_ended_by_it_is_of_that_unit_too(store: Store) -> None:
    slots = {"from": [LAM_DONG, BINH_THUAN], "into": NEW_LAM_DONG, "level": "province", "date": "2025-07-01"}
    told = MergerEffected.model_validate({"units": [LAM_DONG, BINH_THUAN, NEW_LAM_DONG], **slots})
    joined = MergerEffected(units=(BINH_THUAN,), level="commune", date="2025-07-20")
    take_in(store, article("paper", told, joined, published="2025-07-21"))
    (fact,) = of(store, "binh-thuan", date(2025, 8, 1))["mergers"].values()
    assert (fact["since"], fact["records"][0]) == ("2025-07-01", record_of(store, "paper"))


def test_a_unit_that_took_in_another_did_so_on_the_day_of_that_law(store: Store) -> None:
    slots = {"from": [HA_NOI, "vn-ha-tay-1991"], "into": HA_NOI, "level": "province", "date": "2008-08-01"}
    take_in(store, article("paper", MergerEffected.model_validate({"units": [HA_NOI, "vn-ha-tay-1991"], **slots})))
    (fact,) = of(store, "ha-noi")["mergers"].values()
    assert fact["in_force"] == "2008-08-01"


def test_of_a_unit_whose_law_was_not_published_what_had_been_told_is_known_and_which_units_were_in_force(
    store: Store,
) -> None:
    order = DirectiveGiven(units=(NEW_LAM_DONG,), by="To Lam", date="2025-06-09")
    late = DirectiveGiven(units=(NEW_LAM_DONG,), by="To Lam", date="2025-06-20")
    take_in(store, article("paper", order, published="2025-06-09"), article("radio", late, published="2025-06-21"))
    document = of(store, "lam-dong", clocks=Clocks(known=date(2025, 6, 11)))
    assert (document["unit"], document["status"]) == (NEW_LAM_DONG, "not known")
    assert [unit["unit"] for unit in document["in_force"]] == [LAM_DONG, BINH_THUAN, DAK_NONG]
    assert [fact["records"] for fact in document["directives"].values()] == [[record_of(store, "paper")]]
    assert document["totals"]["directives"] == 1


def test_what_is_said_of_a_unit_not_yet_formed_waits_for_its_formation(store: Store) -> None:
    take_in(store, article("paper", target(NEW_LAM_DONG, 10, date="2025-06-09")))
    assert of(store, NEW_LAM_DONG, EVE)["status"] == "not yet formed"
    assert of(store, NEW_LAM_DONG, EVE)["targets"] == {}
    (fact,) = of(store, NEW_LAM_DONG)["targets"].values()
    assert fact["since"] == "2025-07-01"
    assert entries(store, NEW_LAM_DONG, types=["TargetSet"])[0]["date"] == "2025-06-09"


# Entries and paths


def test_an_entry_and_a_path_are_found_by_how_they_begin(store: Store) -> None:
    ingest(store, [article("paper", target(LAM_DONG, 8), indicator(LAM_DONG, 7))], read)
    with store.reading() as view:
        units = view.units()
        asked = Filter((LAM_DONG,), types=("TargetSet", "IndicatorReported"))
        (entry, _) = timeline(view.connection, units, asked, NOW)
        assert show(view, entry["id"][:8])["id"] == entry["id"]
        fact = why(view.connection, units, "lam-dong", "targets/grdp", date(2025, 6, 30), NOW)
        assert fact["path"] == "targets/grdp-growth@2030"
        (stated,) = history(view.connection, units, "lam-dong", "targets/", date(2025, 6, 30), NOW)
        assert stated["path"] == fact["path"]
        said = "nothing is stated on 'targets/x' of lam-dong on 2025-06-30, known 2025-06-29; "
        with pytest.raises(NotFound, match=said):
            why(view.connection, units, "lam-dong", "targets/x", date(2025, 6, 30), Clocks(date(2025, 6, 29)))
    with pytest.raises(BadInput, match=f"give one of its records: {entry['records'][0]}"):
        claim_id(store, entry["id"][:12])


@pytest.mark.parametrize("typed", ["grdp-growth", "GRDP growth", "Targets/GRDP-growth@2030", "targets/grdp-grwth@2030"])
def test_a_path_that_is_not_there_brings_to_mind_those_that_have_it_nearly(store: Store, typed: str) -> None:
    ingest(store, [article("paper", target(LAM_DONG, 8), plan(LAM_DONG))], read)
    with store.reading() as view:
        for asked in (why, history):
            with pytest.raises(NotFound, match=r"it may be targets/grdp-growth@2030$"):
                asked(view.connection, view.units(), "lam-dong", typed, date(2025, 6, 30), NOW)


def _secretary(person: str, date: str, action: str = "appointed") -> OfficialAppointed:
    return OfficialAppointed(date=date, units=(LAM_DONG,), person=person, position="Party secretary", action=action)


def test_the_history_of_a_post_has_all_who_held_it_and_who_left(store: Store) -> None:
    take_in(
        store,
        article("paper", _secretary("Le An", date="2024-01-05")),
        article("radio", _secretary("Le An", date="2025-05-05", action="relieved"), published="2025-05-06"),
        article("gazette", _secretary("Vo Binh", date="2025-05-05"), published="2025-05-06"),
    )
    with store.reading() as view:
        for asked in ("posts/party_secretary", "posts/party_secretary/"):
            told = history(view.connection, view.units(), "lam-dong", asked, EVE, NOW)
            assert [(one["value"]["person"], one["value"]["holds"]) for one in told[:1]] == [("Le An", True)]
            assert {one["value"]["person"]: one["value"]["holds"] for one in told[1:]} == {
                "Le An": False,
                "Vo Binh": True,
            }
        with pytest.raises(NotFound, match="it may be posts/party_secretary/le-an, posts/party_secretary/vo-binh"):
            history(view.connection, view.units(), "lam-dong", "posts/", EVE, NOW)


def test_the_history_of_an_investment_is_found_by_its_year_by_its_own_path_and_by_how_it_begins(store: Store) -> None:
    take_in(
        store,
        article("paper", licensed(LAM_DONG, 2, 10, date="2025-05-20")),
        article("radio", licensed(LAM_DONG, 3, 20, date="2024-11-05"), published="2024-11-06"),
    )
    with store.reading() as view:

        def told(asked: str, clocks: Clocks = NOW) -> list[str]:
            found = history(view.connection, view.units(clocks), LAM_DONG, asked, EVE, clocks)
            return [one["path"] for one in found]

        ((own,), (other,)) = told("investments/2025"), told("investments/2024")
        assert own != other
        assert told(own) == told("investments/2025-05") == [own]
        for asked in ("investments/", "invest", "investments/x"):
            with pytest.raises(NotFound, match=r"it may be investments/202\d, investments/202\d$"):
                told(asked)
        assert told("investments/x", Clocks(seq=0)) == []
        assert told("investments/", Clocks(known=date(2024, 12, 31))) == [other], "of the next year nobody knew"


# Witnesses


def test_a_record_is_shown_with_its_sentence_its_corroborations_and_its_corrections(store: Store) -> None:
    take_in(store, article("paper", GROWTH), article("radio", GROWTH))
    amendment = amend_record(store, record_of(store, "paper"), {"value": 9}, "gazette")
    with store.reading() as view:
        shown = show(view, record_of(store, "paper")[:10])
    assert shown["value"] == 9
    assert '"value":8' in shown["source"]["quote"]
    assert shown["source"]["context"].startswith("From paper.")
    assert [one["record"] for one in shown["corroborations"]] == [record_of(store, "radio")]
    assert [(one["record"], one["of"]) for one in shown["corrections"]] == [(amendment.id, record_of(store, "paper"))]
    assert shown["stands"]


def test_a_claim_that_was_withdrawn_before_it_was_recorded_can_be_shown(store: Store) -> None:
    take_in(store, article("paper", GROWTH))
    retract_record(store, record_of(store, "paper"), "misread")
    take_in(store, article("paper", target(LAM_DONG, 9, date="2025-05-20"), updated="2025-06-15"))
    late = next(one for one in store.records("https://paper.example/") if one.claim and "9" in str(one.event))
    with store.reading() as view:
        assert not show(view, late.id)["stands"]
    assert list(verify(store)) == []


def test_a_history_has_the_corrections_of_a_record_in_their_order(store: Store) -> None:
    take_in(store, article("paper", GROWTH), article("radio", GROWTH))
    for value in range(9, 14):
        amend_record(store, record_of(store, "paper"), {"value": value}, "gazette")
    with store.reading() as view:
        told = history(view.connection, view.units(), "lam-dong", path(GROWTH), EVE, NOW)
    said = [(one["record"], one["value"]["value"]) for one in told]
    assert [value for record, value in said if record == record_of(store, "paper")] == [8, 9, 10, 11, 12, 13]
    other = said.index((record_of(store, "radio"), 8))
    assert other in (0, len(said) - 1), "those of one record stand together"


def test_a_fact_says_why_and_its_history_shows_what_replaced_it_and_what_was_withdrawn(store: Store) -> None:
    take_in(store, article("paper", GROWTH), article("radio", target(LAM_DONG, 9, date="2025-06-15")))
    with store.reading() as view:
        fact = why(view.connection, view.units(), "lam-dong", path(GROWTH), EVE, NOW)
        told = history(view.connection, view.units(), "lam-dong", path(GROWTH), EVE, NOW)
        inherited = why(view.connection, view.units(), "lam-dong", path(GROWTH), MERGER, NOW)
    assert fact["records"] == [record_of(store, "radio")]
    assert {one["record"] for one in fact["witnesses"]} == {record_of(store, "radio"), record_of(store, "paper")}
    assert [one["value"]["value"] for one in told] == [8, 9]
    assert told[1]["replaces"] == told[0]["value"]
    assert inherited["unit"] == LAM_DONG
    before = store.log.size()
    retract_record(store, record_of(store, "radio"), "misread")
    with store.reading() as view:
        now = history(view.connection, view.units(), "lam-dong", path(GROWTH), EVE, NOW)
        then = history(view.connection, view.units(), "lam-dong", path(GROWTH), EVE, Clocks(seq=before))
        with pytest.raises(NotFound):
            why(view.connection, view.units(), "lam-dong", "targets/none@2030", EVE, NOW)
    assert [one["withdrawn"] and one["withdrawn"]["cause"] for one in now] == [None, "misread"]
    assert [one["withdrawn"] for one in then] == [None, None]


def test_a_correction_names_a_record_and_never_an_entry(store: Store) -> None:
    take_in(store, article("paper", GROWTH))
    (entry,) = entries(store, "lam-dong", types=["TargetSet"])
    with pytest.raises(BadInput, match=record_of(store, "paper")):
        claim_id(store, entry["id"])
    assert claim_id(store, record_of(store, "paper")) == record_of(store, "paper")
    with pytest.raises(BadInput, match="no slot"):
        amend_record(store, record_of(store, "paper"), {"chair": "An"}, "gazette")
    with pytest.raises(BadInput, match="value"):
        amend_record(store, record_of(store, "paper"), {"value": "much"}, "gazette")


@pytest.mark.parametrize(
    ("kind", "changes", "said"),
    [
        ("UnitRenamed", {"date": None}, "'date' cannot be empty"),
        ("UnitRenamed", {"provinces": []}, "cannot have units"),
        ("UnitMerged", {"into": BINH_THUAN}, f"{BINH_THUAN} would come from itself"),
    ],
)
def test_an_amendment_after_which_the_units_could_not_be_told_is_not_recorded(
    store: Store, kind: str, changes: dict[str, Any], said: str
) -> None:
    size = store.log.size()
    changed = [one for one in store.records(reference.STREAM) if one.claim and one.event.kind == kind]
    of = next(one for one in changed if kind != "UnitMerged" or BINH_THUAN in one.event.content()["units"])
    with pytest.raises(BadInput, match=said):
        amend_record(store, of.id, changes, "typo")
    assert store.log.size() == size


def test_an_erased_article_keeps_its_facts_and_loses_its_words(store: Store) -> None:
    take_in(store, article("paper", GROWTH, lead="Secret words."))
    erase_article(store, "https://paper.example/", "on request")
    (entry,) = entries(store, "lam-dong", types=["TargetSet"])
    assert entry["quote"] is None
    assert (entry["sources"][0]["url"], entry["sources"][0]["published_on"]) == ("https://paper.example/", "2025-06-10")
    assert entries(store, "lam-dong", search="secret") == []
    assert of(store, "lam-dong", EVE)["targets"]
    assert list(verify(store)) == []
    assert erased(store) == [f"https://paper.example/: erased by record {store.log.size()}"]


# All units, and before the log


def test_a_snapshot_is_the_state_of_every_unit_in_force(store: Store) -> None:
    with store.reading() as view:
        found = snapshot(view.connection, view.units(), MERGER, NOW)
    assert len(found["states"]) == 34
    assert found["states"][0] == of(store, found["states"][0]["unit"])


def test_provinces_are_those_in_force_with_where_they_came_from(store: Store) -> None:
    found = {one["province"]: one for one in provinces(store.units(), MERGER)}
    assert len(found) == 34
    assert set(found["lam-dong"]["predecessors"]) == {"lam-dong", "binh-thuan", "dak-nong"}
    assert found["hue"]["kind"] == "city"


def test_before_the_first_record_every_answer_is_empty(store: Store) -> None:
    take_in(store, article("paper", GROWTH))
    nothing = Clocks(seq=0)
    units = store.units(nothing)
    document = of(store, "lam-dong", clocks=nothing)
    assert (document["unit"], document["status"], document["targets"]) == (NEW_LAM_DONG, "not known", {})
    with store.reading() as view:
        assert snapshot(view.connection, units, MERGER, nothing)["states"] == []
        assert timeline(view.connection, view.units(), Filter(), nothing) == []
        assert between_days(view.connection, units, "lam-dong", EVE, MERGER, nothing)["changes"]
        assert why(view.connection, units, "lam-dong", path(GROWTH), EVE, nothing)["witnesses"] == []
        assert history(view.connection, units, "lam-dong", path(GROWTH), EVE, nothing) == []
    assert provinces(units, MERGER) == []


def test_a_record_is_shown_as_it_was_under_the_clocks(store: Store) -> None:
    take_in(store, article("one", GROWTH, published="2025-06-01"))
    (entry,) = entries(store, "lam-dong", types=["TargetSet"])
    (record,) = entry["records"]
    first = store.log.size()
    take_in(store, article("two", GROWTH, published="2025-06-20"))
    second = store.log.size()
    amendment = amend_record(store, record, {"value": 9}, "test").id
    third = store.log.size()
    assert shown(store, amendment, Clocks(seq=third))["type"] == "Amended"
    with pytest.raises(NotFound):
        shown(store, amendment, Clocks(seq=second))
    retract_record(store, record, "test")
    assert shown(store, record, Clocks(seq=first))["corroborations"] == []
    assert shown(store, record, Clocks(known=date(2025, 6, 19)))["corroborations"] == []
    assert len(shown(store, record, Clocks(seq=second))["corroborations"]) == 1
    then = [shown(store, record, Clocks(seq=seq)) for seq in (first, second, third)]
    values = [(one["value"], len(one["corrections"])) for one in then]
    assert values == [(8, 0), (8, 0), (9, 1)]
    assert shown(store, record, Clocks(seq=third))["stands"]
    assert not shown(store, record)["stands"]
    assert shown(store, entry["id"], Clocks(seq=first)) == entry
    assert len(shown(store, entry["id"], Clocks(seq=second))["sources"]) == 2
    for hidden in (Clocks(seq=first - 1), Clocks(known=date(2025, 5, 31)), Clocks(seq=0)):
        for wanted in (record, entry["id"]):
            with pytest.raises(NotFound):
                shown(store, wanted, hidden)


def test_what_an_article_was_called_follows_the_clock_of_the_log(store: Store) -> None:
    said = article("one", GROWTH, published="2025-06-01")
    take_in(store, said.model_copy(update={"title": "As it was"}))
    before = store.log.size()
    with store.reading() as view:
        asked = pinned(view.connection, NOW)
    (old,) = entries(store, "lam-dong", types=["TargetSet"])
    take_in(store, said.model_copy(update={"title": "As it is", "updated": date(2025, 6, 2)}))
    (new,) = entries(store, "lam-dong", types=["TargetSet"])
    assert (old["sources"][0]["title"], new["sources"][0]["title"]) == ("As it was", "As it is")
    assert asked.seq == before
    assert entries(store, "lam-dong", types=["TargetSet"], clocks=asked) == [old]
    assert store.clocks(None, asked.recorded_by).seq == before, "the instant alone leads to the position"


def test_articles_and_their_texts_are_those_that_the_clocks_show(store: Store) -> None:
    take_in(store, article("one", GROWTH, published="2025-06-01"))
    first = store.log.size()
    take_in(store, article("one", target(LAM_DONG, 9, date="2025-05-20"), updated="2025-06-10"))
    take_in(store, article("two", PLAN, published="2025-06-05"))
    with store.reading() as view:

        def listed(clocks: Clocks = NOW) -> list[tuple[str, int, int]]:
            found = articles(view.connection, view.units(), Filter(), clocks)
            return [(one["article"].split("/")[2].split(".")[0], one["texts"], one["entries"]) for one in found]

        assert listed() == [("one", 2, 1), ("two", 1, 1)]
        assert listed(Clocks(known=date(2025, 6, 9))) == [("two", 1, 1), ("one", 1, 1)]
        assert listed(Clocks(known=date(2025, 6, 4))) == [("one", 1, 1)]
        assert listed(Clocks(seq=first)) == [("one", 1, 1)]
        assert listed(Clocks(known=date(2025, 5, 31))) == listed(Clocks(seq=0)) == []
        url = "https://one.example/"
        texts = {clocks: kept(view, url, clocks)["texts"]
                 for clocks in (NOW, Clocks(known=date(2025, 6, 9)), Clocks(seq=first))}  # fmt: skip
        assert [len(found) for found in texts.values()] == [2, 1, 1]
        assert [quote["stands"] for quote in texts[NOW][0]["quotes"]] == [False]
        assert [quote["stands"] for quote in texts[Clocks(seq=first)][0]["quotes"]] == [True]
        with pytest.raises(NotFound):
            kept(view, url, Clocks(known=date(2025, 5, 31)))


def test_the_units_are_those_of_each_clock_though_they_are_kept(store: Store) -> None:
    nothing, early = Clocks(seq=0), Clocks(known=date(2020, 1, 1))
    for _ in range(2):
        assert NEW_LAM_DONG in store.units()
        assert NEW_LAM_DONG not in store.units(nothing)
        assert NEW_LAM_DONG not in store.units(early)
        assert BINH_THUAN in store.units(early)
        last = max(one.claim.source.known_on for one in store.records(reference.STREAM) if one.claim)
        eve, day = (store.units(Clocks(known=one)) for one in (last - timedelta(days=1), last))
        assert [*map(repr, eve)] != [*map(repr, day)] == [*map(repr, store.units())]
    formations = (one for one in store.records(reference.STREAM) if isinstance(one.event, UnitFormed))
    (formed,) = (one for one in formations if one.event.units == (NEW_LAM_DONG,))
    retract_record(store, formed.id, "test")
    assert NEW_LAM_DONG not in store.units()
    assert NEW_LAM_DONG in store.units(Clocks(seq=store.log.size() - 1))
