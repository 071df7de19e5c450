"""Units through time: how many there were, what they were called, where they came from and went."""

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events import when
from events.kinds.unit_coded import UnitCoded
from events.kinds.unit_formed import UnitFormed
from events.kinds.unit_merged import UnitMerged
from events.kinds.unit_split import UnitSplit
from events.text import slug
from events.units import reference
from events.units.ids import slug_of
from events.units.lineage import Unit, Units, UnknownProvince

UNITS = Units.packaged()
MERGER = date(2025, 7, 1)
EVE = date(2025, 6, 30)
CLAIMS = reference.claims()
COUNTS = {date.fromisoformat(day): count for day, count in reference.data()["count_checks"].items()}


def ids(units: tuple[Unit, ...]) -> set[str]:
    return {unit.id for unit in units}


@pytest.mark.parametrize(("on", "count"), COUNTS.items(), ids=map(str, COUNTS))
def test_there_were_as_many_units_as_history_says(on: date, count: int) -> None:
    assert len(UNITS.in_force(on)) == count


def test_sixty_three_units_became_thirty_four_overnight() -> None:
    assert len(UNITS.in_force(EVE)) == 63
    assert len(UNITS.in_force(MERGER)) == 34


def test_nine_units_are_cities_on_the_twentieth_of_september_2026() -> None:
    kinds = Counter(unit.kind(date(2026, 9, 20)) for unit in UNITS.in_force(date(2026, 9, 20)))
    assert kinds == {"province": 25, "city": 9}


def test_on_any_day_no_two_units_bear_one_name() -> None:
    days = {when.days(claim.event.content()["date"])[0] for claim in CLAIMS}
    for day in sorted({day + timedelta(days=step) for day in days for step in (-1, 0)}):
        borne = Counter(unit.slug(day) for unit in UNITS.in_force(day))
        assert set(borne.values()) <= {1}, (day, borne.most_common(1))


@pytest.mark.parametrize("merged", [c.event for c in CLAIMS if isinstance(c.event, UnitMerged)], ids=lambda e: e.into)
def test_a_merger_ends_its_predecessors_and_leads_to_one_unit(merged: UnitMerged) -> None:
    day = when.days(merged.date or "")[0]
    heir = UNITS.unit(merged.into)
    assert heir.in_force(day)
    for one in map(UNITS.unit, merged.predecessors):
        assert one.ended == day
        assert one.in_force(day - timedelta(days=1))
        assert not one.in_force(day)
        assert one.status(day) == "merged"
        assert [edge.unit for edge in one.successors if edge.on == day] == [heir.id]
        assert one in UNITS.ancestors(heir.id)
        assert heir in UNITS.descendants(one.id)
        assert heir in UNITS.heirs(one.id, day)


@pytest.mark.parametrize("split", [c.event for c in CLAIMS if isinstance(c.event, UnitSplit)], ids=lambda e: e.date)
def test_a_split_ends_one_unit_and_forms_its_parts(split: UnitSplit) -> None:
    day = when.days(split.date or "")[0]
    whole = UNITS.unit(split.predecessor)
    assert whole.ended == day
    assert whole.status(day) == "split"
    assert ids(UNITS.heirs(whole.id, day)) == set(split.parts)
    for part in map(UNITS.unit, split.parts):
        assert part.formed == day
        assert whole in UNITS.ancestors(part.id)
        assert ids(UNITS.ancestors(part.id)).isdisjoint(split.parts), "a sibling is no ancestor"


def test_before_its_time_a_unit_has_no_heir_though_its_later_absorber_is_there() -> None:
    ha_tay = UNITS.find("ha-tay", date(2000, 1, 1)).id
    assert [unit.slug(MERGER) for unit in UNITS.heirs(ha_tay, MERGER)] == ["ha-noi"]
    assert UNITS.heirs(ha_tay, date(1985, 1, 1)) == ()


def test_every_unit_began_with_a_change_or_is_older_than_the_data() -> None:
    for unit in UNITS:
        came = {edge.on for edge in unit.predecessors}
        assert unit.floor or unit.formed in came or any(edge.on == unit.formed for edge in unit.territory), unit.id


def test_units_form_and_end_on_half_open_days() -> None:
    for unit in UNITS:
        assert not unit.in_force(unit.formed - timedelta(days=1))
        assert unit.in_force(unit.formed)
        if unit.ended:
            assert unit.formed < unit.ended
            assert unit.in_force(unit.ended - timedelta(days=1))
            assert not unit.in_force(unit.ended)


def test_a_name_resolves_on_the_day_else_backwards_else_forwards() -> None:
    assert UNITS.find("lam-dong", EVE).id == "vn-lam-dong-1976"
    assert UNITS.find("Lâm Đồng", MERGER).id == "vn-lam-dong-2025"
    gone = UNITS.find("Bình Thuận", MERGER)
    assert (gone.id, gone.status(MERGER)) == (UNITS.find("binh-thuan", EVE).id, "merged")
    assert UNITS.find("binh-thuan", date(1980, 1, 1)).status(date(1980, 1, 1)) == "not yet formed"
    assert UNITS.find("vn-lam-dong-2025", EVE).status(EVE) == "not yet formed"


def test_three_units_were_called_can_tho_and_two_hau_giang() -> None:
    days = [date(2000, 1, 1), date(2010, 1, 1), MERGER]
    assert len({UNITS.find("can-tho", day).id for day in days}) == 3
    assert [unit.id for unit in UNITS.bearers("Cần Thơ")] == [UNITS.find("can-tho", day).id for day in days]
    old, new = UNITS.bearers("hau-giang")
    assert UNITS.find("hau-giang", date(1980, 1, 1)) == old
    assert UNITS.find("hau-giang", date(2000, 1, 1)) == old
    assert UNITS.find("hau-giang", date(2004, 1, 1)) == new


def test_bearers_of_a_name_are_those_of_the_window() -> None:
    assert [unit.id for unit in UNITS.bearers("lam-dong", EVE, MERGER)] == ["vn-lam-dong-1976", "vn-lam-dong-2025"]
    assert [unit.id for unit in UNITS.bearers("lam-dong", EVE, EVE)] == ["vn-lam-dong-1976"]
    assert [unit.id for unit in UNITS.bearers("lam-dong", MERGER)] == ["vn-lam-dong-2025"]
    assert [unit.id for unit in UNITS.bearers("vn-lam-dong-1976", MERGER)] == ["vn-lam-dong-1976"]


@pytest.mark.parametrize("name", reference.data()["nso_code_reuse_2025"])
def test_a_unit_of_2025_has_the_code_of_another_predecessor_than_the_one_it_is_named_after(name: str) -> None:
    new, old = UNITS.find(name, MERGER), UNITS.find(name, EVE)
    (code,) = [span.value for span in new.codes if span.covers(MERGER)]
    had = [unit for unit in UNITS.in_force(EVE) if any(span.value == code and span.covers(EVE) for span in unit.codes)]
    assert len(had) == 1
    assert had[0].id not in (new.id, old.id)
    assert had[0] in UNITS.ancestors(new.id)


def test_no_two_units_have_one_code_on_one_day() -> None:
    for day in (date(2005, 1, 1), EVE, MERGER):
        codes = Counter(span.value for unit in UNITS.in_force(day) for span in unit.codes if span.covers(day))
        assert set(codes.values()) == {1}
    assert len(codes) == len(UNITS.in_force(MERGER))


def test_a_province_that_becomes_a_city_stays_the_same_unit() -> None:
    before, after = date(2024, 12, 31), date(2025, 1, 1)
    assert UNITS.find("thua-thien-hue", before) == UNITS.find("hue", after)
    unit = UNITS.find("hue", after)
    assert (unit.kind(before), unit.kind(after)) == ("province", "city")
    assert (unit.slug(before), unit.slug(after)) == ("thua-thien-hue", "hue")
    assert unit.answers_to("Huế", after)
    assert not unit.answers_to("Thừa Thiên Huế", after)


def test_every_name_of_a_unit_finds_it_on_its_first_day() -> None:
    for known in reference.data()["units"]:
        unit = UNITS.unit(known["id"])
        for name in (known["name_vi"], known["name_ascii"], unit.slug(unit.formed), f"Tỉnh {known['name_vi']}"):
            assert UNITS.find(name, unit.names[-1].first) == unit, name


@pytest.mark.parametrize(
    "written", ["TP.HCM", "HCM City", "Ho Chi Minh City", "Thành phố Hồ Chí Minh", "TP Hồ Chí Minh"]
)
def test_the_press_has_many_ways_to_write_ho_chi_minh_city(written: str) -> None:
    assert UNITS.find(written, MERGER).slug(MERGER) == "ho-chi-minh-city"
    assert UNITS.find(written, EVE).slug(EVE) == "ho-chi-minh-city"


@pytest.mark.parametrize("written", ["Ha Noi", "Hanoi", "hà nội", "HA-NOI", "Ha\u0300 No\u0323\u0302i", "Ha Noi City"])
def test_spaces_hyphens_and_diacritics_do_not_matter(written: str) -> None:
    assert UNITS.find(written, MERGER).slug(MERGER) == "ha-noi"


def test_part_of_a_name_suggests_all_that_have_it() -> None:
    with pytest.raises(UnknownProvince, match="'quang-binh' or 'quang-nam' or 'quang-nam-da-nang' or 'quang-ngai'"):
        UNITS.find("Quảng", EVE)
    with pytest.raises(UnknownProvince, match="did you mean 'ba-ria-vung-tau' or 'vung-tau-con-dao'"):
        UNITS.find("Vũng Tàu", EVE)


def test_an_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(UnknownProvince, match="did you mean 'lam-dong'"):
        UNITS.find("lam-dnog", MERGER)
    for half in ("ha", "nghe", "vinh"):
        with pytest.raises(UnknownProvince):
            UNITS.find(half, MERGER)


words = st.sampled_from(["tinh", "thanh pho", "tp.", "city of", "ha", "lam dong", "-", " ", "vn-", "Đ", "́", "\ud800"])


@given(st.text() | st.lists(words).map("".join), st.dates())
def test_any_text_finds_a_unit_or_is_an_unknown_province(text: str, on: date) -> None:
    try:
        found = UNITS.find(text, on)
    except UnknownProvince:
        return
    assert found in UNITS.bearers(text)


@given(st.randoms(use_true_random=False))
def test_the_order_in_which_changes_are_folded_changes_nothing(random: Random) -> None:
    changes = [(claim.key, claim.event) for claim in CLAIMS]
    random.shuffle(changes)
    shuffled = Units.fold(changes)
    assert {unit.id: unit for unit in shuffled} == {unit.id: unit for unit in UNITS}
    for name in ("can-tho", "thua-thien-hue", "hau-giang", "ha-tay"):
        assert shuffled.find(name, EVE) == UNITS.find(name, EVE)


def test_the_sentence_that_a_claim_cites_is_the_one_that_states_it() -> None:
    texts = {article.text_hash: article for article in reference.articles().values()}
    for claim in CLAIMS:
        quote = texts[claim.source.text].text[claim.source.start : claim.source.end]
        assert quote.endswith(".")
        assert "\n" not in quote
        event = claim.event
        assert event.content()["date"] in quote, quote
        named = {UNITS.unit(unit).name(when.days(event.content()["date"])[0]) for unit in event.content()["units"]}
        assert any(name in quote for name in named), (quote, named)
        if isinstance(event, UnitFormed):
            assert event.official_name in quote
        if isinstance(event, UnitCoded):
            assert f"code {event.code} " in quote
        if isinstance(event, UnitMerged):
            assert all(UNITS.unit(one).names[-1].value in quote for one in event.predecessors)


def test_each_law_is_an_article_of_its_own_published_on_the_day_it_was_adopted() -> None:
    articles = reference.articles()
    assert len({article.text for article in articles.values()}) == len(articles)
    for claim in CLAIMS:
        law = articles[claim.source.origin]
        assert claim.source.text == law.text_hash
        assert claim.source.published_on == law.published == law.first_seen


def test_claims_of_the_reference_data_have_keys_of_their_own() -> None:
    assert len({claim.key for claim in CLAIMS}) == len(CLAIMS)


def test_under_another_clock_a_name_means_what_it_means_today() -> None:
    known = [claim for claim in CLAIMS if claim.source.known_on <= date(2025, 6, 1)]
    then = Units.fold(((claim.key, claim.event) for claim in known), named=UNITS)
    assert then.find("lam-dong", MERGER).id == "vn-lam-dong-2025"
    assert "vn-lam-dong-2025" not in then
    assert then.find("binh-thuan", MERGER).status(MERGER) == "in force"


def test_a_change_of_a_unit_nobody_formed_leads_nowhere() -> None:
    without = [claim for claim in CLAIMS if claim.event.content()["units"] != ["vn-lam-dong-2025"]]
    units = Units.fold((claim.key, claim.event) for claim in without)
    assert units.unit("vn-lam-dong-1976").status(MERGER) == "merged"
    assert units.heirs("vn-lam-dong-1976", MERGER) == ()


def test_an_id_calls_a_unit_by_one_of_its_names() -> None:
    for unit in UNITS:
        assert slug_of(unit.id) in {slug(name.value) for name in unit.names}
    assert slug_of("free-trade-zone") == "free-trade-zone", "what is no id stays as it is"
