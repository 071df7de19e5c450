"""What stands of an article: editions, better rules, and corrections by people over them."""

from datetime import date, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from events.kinds.amended import Amended
from events.kinds.retracted import Retracted
from events.reconcile import Edition
from events.standing import Fold
from tests.events.press import PaperLog, Text

JUNE = date(2025, 6, 1)

says = st.dictionaries(st.sampled_from("abc"), st.integers(1, 2)).map(lambda said: tuple(sorted(said.items())))
texts = st.lists(says, min_size=1, max_size=4).map(
    lambda said: [Text(JUNE + timedelta(days=number), one) for number, one in enumerate(said)]
)


def editions(found: list[Text]) -> list[Edition]:
    return [text.edition(first=number == 0) for number, text in enumerate(found)]


def read(*found: Text) -> PaperLog:
    log = PaperLog()
    arrivals = editions(list(found))
    for edition in arrivals:
        log.arrive(edition, {one.kept.text: one for one in arrivals})
    return log


def hand(record: str, **slots: object) -> Amended:
    return Amended(record=record, set=slots, reason="checked with the gazette")


def retraction(record: str) -> Retracted:
    return Retracted(record=record, layer="hand", reason="misread")


@given(texts)
def test_reading_the_same_editions_again_appends_nothing(found: list[Text]) -> None:
    log = read(*found)
    arrivals = editions(found)
    for edition in arrivals:
        assert log.arrive(edition, {one.kept.text: one for one in arrivals}) == []


@given(texts)
def test_the_order_in_which_editions_arrive_changes_no_answer_on_any_press_day(found: list[Text]) -> None:
    arrivals = editions(found)
    readings = {one.kept.text: one for one in arrivals}
    answers = []
    for order in permutations(arrivals):
        log = PaperLog()
        for edition in order:
            log.arrive(edition, readings)
        days = [None, *(JUNE + timedelta(days=number) for number in range(-1, 5))]
        answers.append([log.standing(known) for known in days])
    assert all(answer == answers[0] for answer in answers)


@given(texts)
def test_each_press_day_sees_what_the_text_of_that_day_says(found: list[Text]) -> None:
    log = read(*found)
    for text in found:
        assert log.standing(known=text.day) == set(text.says)
    assert log.standing(known=JUNE - timedelta(days=1)) == set()


@given(texts, st.lists(says, min_size=1, max_size=4))
def test_what_stood_at_a_position_never_changes(found: list[Text], better: list[tuple[tuple[str, int], ...]]) -> None:
    log = PaperLog()
    arrivals = editions(found)
    readings = {one.kept.text: one for one in arrivals}
    past = []
    for edition in arrivals:
        log.arrive(edition, readings)
        past.append((len(log.records), log.standing(seq=len(log.records)), log.standing()))
    for says_now in better:
        readings[arrivals[0].kept.text] = Edition(arrivals[0].kept, Text(JUNE, says_now).edition(first=True).claims)
        log.arrive(arrivals[0], readings)
    for position, then, latest in past:
        assert log.standing(seq=position) == then == latest


def test_a_better_rule_holds_for_every_press_day_since_the_press_never_said_it() -> None:
    log = read(Text(JUNE, (("a", 1),)))
    before = len(log.records)
    first = editions([Text(JUNE, (("a", 1),))])[0]
    log.arrive(first, {first.kept.text: Edition(first.kept, Text(JUNE, (("a", 2),)).edition(first=True).claims)})
    assert log.standing(known=JUNE) == {("a", 2)}
    assert log.standing(known=JUNE, seq=before) == {("a", 1)}


def test_an_edited_article_says_so_only_from_the_day_of_its_new_text() -> None:
    log = read(Text(JUNE, (("a", 1),)), Text(date(2025, 6, 5), (("a", 2),)))
    assert log.standing(known=date(2025, 6, 4)) == {("a", 1)}
    assert log.standing(known=date(2025, 6, 5)) == log.standing() == {("a", 2)}


def test_what_an_edit_takes_back_and_another_says_again_is_a_claim_of_its_own() -> None:
    log = read(Text(JUNE, (("a", 1),)), Text(date(2025, 6, 5), (("a", 2),)), Text(date(2025, 6, 9), (("a", 1),)))
    assert [log.standing(known=date(2025, 6, day)) for day in (1, 5, 9)] == [{("a", 1)}, {("a", 2)}, {("a", 1)}]


def test_a_claim_that_a_later_text_shares_keeps_the_earlier_day() -> None:
    log = read(Text(JUNE, (("a", 1), ("b", 1))), Text(date(2025, 6, 5), (("a", 1),)))
    assert log.standing(known=JUNE) == {("a", 1), ("b", 1)}
    assert log.standing(known=date(2025, 6, 5)) == {("a", 1)}
    assert len([record for record in log.records if record.claim]) == 2


def test_an_amendment_shows_the_corrected_value_and_the_old_one_to_who_asks_for_then() -> None:
    log = read(Text(JUNE, (("a", 1),)))
    claim = log.records[1]
    (amendment,) = log.append([hand(claim.id, value=7)])
    assert log.standing() == log.standing(known=JUNE) == {("a", 7)}
    assert log.standing(seq=amendment.seq - 1) == {("a", 1)}


def test_later_amendments_win_slot_by_slot_and_retracting_one_removes_just_that_one() -> None:
    log = read(Text(JUNE, (("a", 1),)))
    claim = log.records[1]
    first, second = log.append([hand(claim.id, value=7, thing="b"), hand(claim.id, value=8)])
    assert log.standing() == {("b", 8)}
    log.append([retraction(second.id)])
    assert log.standing() == {("b", 7)}
    log.append([retraction(first.id)])
    assert log.standing() == {("a", 1)}


def test_retracting_a_claim_hides_it_with_its_amendments_and_undoing_that_restores_it_as_amended() -> None:
    log = read(Text(JUNE, (("a", 1),)))
    claim = log.records[1]
    log.append([hand(claim.id, value=7)])
    (withdrawal,) = log.append([retraction(claim.id)])
    assert log.standing() == set()
    (undone,) = log.append([retraction(withdrawal.id)])
    assert log.standing() == {("a", 7)}
    assert log.standing(seq=undone.seq - 1) == set()
    log.append([retraction(undone.id)])
    assert log.standing() == set()


def test_a_claim_that_two_people_withdrew_stands_when_both_take_it_back() -> None:
    """No command withdraws a record twice any more; logs of before may hold two retractions of one."""
    log = read(Text(JUNE, (("a", 1),)))
    claim = log.records[1]
    withdrawals = log.append([retraction(claim.id), retraction(claim.id)])
    for withdrawal in withdrawals:
        assert log.standing() == set()
        assert Fold(log.records).withdrawn_by(claim.id) == withdrawal.id
        log.append([retraction(withdrawal.id)])
    assert log.standing() == {("a", 1)}
    assert Fold(log.records).withdrawn_by(claim.id) is None


def test_what_a_person_withdrew_stays_withdrawn_when_the_article_is_read_again_or_edited() -> None:
    texts = [Text(JUNE, (("a", 1),)), Text(date(2025, 6, 5), (("a", 2),))]
    arrivals = editions(texts)
    readings = {one.kept.text: one for one in arrivals}
    log = PaperLog()
    log.arrive(arrivals[0], readings)
    log.append([retraction(log.records[1].id)])
    assert log.arrive(arrivals[0], readings) == []
    log.arrive(arrivals[1], readings)
    assert log.standing() == set()


def test_an_amendment_survives_a_better_rule_and_is_listed_for_review() -> None:
    log = read(Text(JUNE, (("a", 1),)))
    claim = log.records[1]
    (amendment,) = log.append([hand(claim.id, value=7)])
    first = editions([Text(JUNE, (("a", 1),))])[0]
    for says_now in ((("a", 2),), ()):
        log.arrive(first, {first.kept.text: Edition(first.kept, Text(JUNE, says_now).edition(first=True).claims)})
        assert log.standing() == {("a", 7)}
    assert list(Fold(log.records).reviews()) == [(amendment, claim)]
