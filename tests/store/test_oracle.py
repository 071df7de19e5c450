"""Two ways, one answer: the indexed query equals folding the log, whatever came in and whoever asks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.base import Article, Claim, Dated, Json, Record
from events.errors import BadInput
from events.facts import Fact, Stated
from events.kinds.amended import Amended, amend
from events.kinds.retracted import Retracted
from events.standing import Fold
from events.statements import SECTIONS, by_path, sections
from events.units import reference
from events.units.lineage import Units
from store.clocks import Clocks
from store.corrections import amend_record, erase_article, retract_record
from store.ingest import ingest, reextract
from store.maintenance import verify
from store.projections import runner
from store.questions.diff import between_days
from store.questions.filter import Filter
from store.questions.state import state
from store.questions.timeline import timeline
from store.records import decode
from store.store import Store
from tests.conftest import NewStore
from tests.events.test_voices import naive as joined
from tests.scale import scaled
from tests.store.press import (
    BINH_THUAN,
    EVE,
    LAM_DONG,
    MERGER,
    NEW_LAM_DONG,
    article,
    dispatch,
    indicator,
    licensed,
    plan,
    project,
    read,
    target,
)

JUNE = date(2025, 6, 1)
UNITS = (LAM_DONG, BINH_THUAN, NEW_LAM_DONG)
ON = (date(2025, 6, 2), EVE, MERGER, date(2027, 1, 1))
KNOWN = (None, JUNE, date(2025, 6, 3), date(2025, 6, 5))

QUESTIONS = list(product(UNITS, ON, KNOWN))
TODAY = Units.packaged()
REFERENCE = len(reference.claims()) + len(reference.articles())
"""How many records a new store has."""

# The oracle


def naive(records: Sequence[Record], known: date | None) -> Iterable[tuple[Record, Claim]]:
    """What stands of some records for who knows the press up to a day: one look at all of them, claim by claim."""

    def undone(act: Record) -> bool:
        return any(one.event.record == act.id and not undone(one) for one in acts if isinstance(one.event, Retracted))

    acts = [one for one in records if isinstance(one.event, Amended | Retracted)]
    claims = [one for one in records if one.claim is not None]
    by_hand = [one for one in acts if isinstance(one.event, Amended) or one.event.layer == "hand"]  # type: ignore[union-attr]
    lost = {one.event.record: one for one in acts if one not in by_hand}  # type: ignore[union-attr]
    for key in dict.fromkeys(one.claim.key for one in claims if one.claim):
        said = [one for one in claims if one.claim and one.claim.key == key]
        ours = {one.id for one in said}
        hand = [one for one in by_hand if one.event.record in ours and not undone(one)]  # type: ignore[union-attr]
        if any(isinstance(act.event, Retracted) for act in hand):
            continue
        read_still = [one for one in said if one.id not in lost or lost[one.id].event.cause == "press"]  # type: ignore[union-attr]
        for one in read_still or (said[-1:] if hand else []):
            assert one.claim is not None
            until = one.claim.source.until or (lost[one.id].event.on if one in read_still and one.id in lost else None)  # type: ignore[union-attr]
            if known is not None and one.claim.source.known_on > known:
                continue
            if until is None or (known is not None and until > known):
                yield one, corrected(one.claim, [act.event for act in hand if isinstance(act.event, Amended)])


def corrected(claim: Claim, amendments: Iterable[Amended]) -> Claim:
    event, source = claim.event, claim.source
    for amended in amendments:
        event = amend(event, amended.set)
        if "date" in amended.set:
            source = source.model_copy(update={"date_origin": "human"})
    return Claim(event=event, source=source, ordinal=claim.ordinal, nth=claim.nth, read_as=claim.key)


def folded(store: Store, unit: str, on: date, known: date | None, seq: int) -> dict[str, dict[str, Fact]]:
    """The facts of a unit on a day, from the log alone."""
    streams: dict[str, list[Record]] = defaultdict(list)
    for recorded in store.log.read(after=REFERENCE, until=seq):
        streams[recorded.stream].append(decode(recorded))
    rows = []
    behind: dict[str, tuple[str, str]] = {}
    for records in streams.values():
        for record, claim in naive(records, known):
            source, event = claim.source, claim.event
            assert isinstance(event, Dated)
            behind[record.id] = (record.stream, source.origin)
            rows += [
                Stated(
                    said.path, said.value, said.valid_from or claim.valid_from(), said.confirms, event.date is not None,
                    claim.since_origin(), record.id, source.published_on, claim.tiebreak, record.stream, source.origin,
                    source.confidence,
                )
                for said in claim.statements()
                if said.unit == unit
            ]  # fmt: skip
    here = TODAY.unit(unit)
    last = on if here.ended is None else min(on, here.ended - timedelta(days=1))
    found = sections(by_path(rows, last, here.formed), on)
    for fact in (fact for facts in found.values() for fact in facts.values()):
        fact["origins"] = len(joined([behind[record] for record in fact["records"]]))
    return found


def queried(store: Store, unit: str, on: date, clocks: Clocks) -> dict[str, dict[str, Fact]]:
    """The same from the index. The units themselves are those of today: here the press is asked, not the law."""
    with store.reading() as view:
        document = state(view.connection, TODAY, unit, on, clocks)
    return {section: document[section] for section in SECTIONS}


# A press and its correctors


class Edition(NamedTuple):
    """A text of one of a few articles: its day, and what it says."""

    name: str
    day: int
    says: tuple[Dated, ...]
    dated: bool
    carries: int | None
    """Which dispatch stands above it: a near-duplicate of the ones before and after it."""

    def article(self) -> Article:
        day = (JUNE + timedelta(days=self.day)).isoformat()
        return article(
            self.name, *self.says, published="2025-06-01" if self.dated else None, first_seen=day, updated=day,
            lead=f"Edition {self.day}. {'' if self.carries is None else dispatch(self.carries)}",
        )  # fmt: skip


days = st.sampled_from(["2025-05-20", "2025-06-02", "2025-06", "2025-07-03", None])
values = st.integers(1, 2)
units = st.sampled_from(UNITS)
said = st.one_of(
    st.builds(lambda unit, value, day: target(unit, value, date=day), units, values, days),
    st.builds(lambda unit, value, day: target(unit, value, due="2025", date=day), units, values, days),
    st.builds(lambda unit, value, year: indicator(unit, value, year), units, values, st.sampled_from(["2023", "2024"])),
    st.builds(lambda unit, day, end: plan(unit, plan="Master plan", date=day, period=end), units, days,
              st.sampled_from([None, "2021-2025", "2021-2030"])),
    st.builds(lambda unit, phase, day: project(unit, "Lien Khuong airport", phase, date=day), units,
              st.sampled_from(["planned", "started"]), days),
    st.builds(lambda unit, count, day: licensed(unit, count, 10, date=day), units, values, days),
)  # fmt: skip
editions = st.lists(
    st.builds(
        Edition,
        st.sampled_from(["paper", "radio", "gazette"]),
        st.integers(0, 5),
        st.lists(said, max_size=4).map(tuple),
        st.booleans(),
        st.sampled_from([None, 0, 1, 2]),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda edition: (edition.name, edition.day),
)


class Correction(NamedTuple):
    """What happens after some editions came in: a record amended, retracted or restored, a text erased, a new rule."""

    what: str
    which: int
    value: int


corrections = st.lists(
    st.builds(
        Correction,
        st.sampled_from(["amend", "amend", "retract", "retract", "undo", "erase", "rule"]),
        st.integers(0, 50),
        values,
    ),
    max_size=5,
)


def correct(store: Store, correction: Correction) -> None:
    """Carry out a correction on one of the records that it can be carried out on, if there is any."""
    records = [decode(one) for one in store.log.read(after=REFERENCE)]
    match correction.what:
        case "amend":
            of = [one for one in records if one.claim and "value" in one.event.content()]
        case "retract":
            of = [one for one in records if one.claim and not withdrawn(store, one)]
        case "undo":
            by_hand = [
                one
                for one in records
                if isinstance(one.event, Amended) or (isinstance(one.event, Retracted) and one.event.layer == "hand")
            ]
            of = [one for one in by_hand if not withdrawn(store, one)]
        case "erase":
            of = [one for one in records if store.text(getattr(one.event, "text", "")) is not None]
        case _:
            list(reextract(store, lambda one: read(one, lambda line: f'"value":{correction.value}' not in line)))
            return
    if not of:
        return
    record = of[correction.which % len(of)]
    match correction.what:
        case "amend":
            day = date(2025, 6, 1 + correction.value)
            with suppress(BadInput):  # it is amended so already
                amend_record(store, record.id, {"value": 7 + correction.value, "date": day.isoformat()}, "gazette")
        case "erase":
            erase_article(store, record.stream, "on request")
        case _:
            retract_record(store, record.id, "misread")


def withdrawn(store: Store, record: Record) -> bool:
    return Fold(store.records(record.stream)).withdrawn_by(record.id) is not None


def history(store: Store, editions: Sequence[Edition], corrections: Sequence[Correction]) -> list[int]:
    """Editions come in one by one, with corrections between them: the positions after each."""
    positions = []
    for number, edition in enumerate(editions):
        ingest(store, [edition.article()], read)
        for correction in corrections[number :: len(editions)]:
            correct(store, correction)
        positions.append(store.log.size())
    return positions


@contextmanager
def closed_after(store: Store) -> Iterator[Store]:
    """The store of one example: a server has no connection to spare for those of hundreds of failing ones."""
    try:
        yield store
    finally:
        store.engine.dispose()


# The properties

EXAMPLES = {"sqlite-file": 15, "postgres": 3}
engines = pytest.mark.parametrize("engine", EXAMPLES)


@engines
def test_the_indexed_query_equals_folding_the_log_for_every_question(new_store: NewStore, engine: str) -> None:
    @settings(max_examples=scaled(EXAMPLES[engine]))
    @given(editions, corrections, st.randoms(use_true_random=False))
    def both_ways(editions: list[Edition], corrections: list[Correction], random: Random) -> None:
        with closed_after(new_store(engine)) as store:
            for seq in history(store, editions, corrections):
                for unit, on, known in random.sample(QUESTIONS, 6):
                    asked = Clocks(known, None, seq)
                    assert queried(store, unit, on, asked) == folded(store, unit, on, known, seq), (
                        unit,
                        on,
                        known,
                        seq,
                    )

    both_ways()


@engines
def test_what_was_answered_for_an_earlier_position_never_changes(new_store: NewStore, engine: str) -> None:
    @settings(max_examples=scaled(EXAMPLES[engine]))
    @given(editions, corrections)
    def once_and_for_all(editions: list[Edition], corrections: list[Correction]) -> None:
        with closed_after(new_store(engine)) as store:
            asked = QUESTIONS[::8]
            answers: dict[int, list[Any]] = {}
            for edition, correction in zip(editions, [*corrections, *[None] * len(editions)], strict=False):
                ingest(store, [edition.article()], read)
                answers[store.log.size()] = [queried(store, unit, on, Clocks(known)) for unit, on, known in asked]
                if correction:
                    correct(store, correction)
                    answers[store.log.size()] = [queried(store, unit, on, Clocks(known)) for unit, on, known in asked]
            for seq, then in answers.items():
                assert [queried(store, unit, on, Clocks(known, None, seq)) for unit, on, known in asked] == then

    once_and_for_all()


def without_ids(answer: Json) -> Json:
    """An answer without what tells when and in what order it was recorded: ids of records and instants."""
    if isinstance(answer, dict):
        kept = {key: without_ids(value) for key, value in answer.items() if key not in ("record", "recorded_at")}
        return kept | {"records": len(answer["records"])} if "records" in answer else kept
    return [without_ids(one) for one in answer] if isinstance(answer, list) else answer


def answers(store: Store) -> Json:
    """State, timeline and diff, under every press day."""
    given = []
    for known in KNOWN[:3]:
        clocks = Clocks(known)
        with store.reading() as view:
            given += [state(view.connection, TODAY, unit, on, clocks) for unit in UNITS for on in ON[1:3]]
            given += [timeline(view.connection, TODAY, Filter(tuple(UNITS)), clocks)]
            given += [between_days(view.connection, TODAY, "lam-dong", EVE, MERGER, clocks)]
    return without_ids(given)


@engines
def test_the_order_of_arrival_changes_no_state_no_timeline_and_no_diff(new_store: NewStore, engine: str) -> None:
    @settings(max_examples=scaled(EXAMPLES[engine]))
    @given(editions, st.randoms(use_true_random=False))
    def in_any_order(editions: list[Edition], random: Random) -> None:
        with closed_after(new_store(engine)) as one, closed_after(new_store(engine)) as other:
            ingest(one, [edition.article() for edition in editions], read)
            ingest(other, [edition.article() for edition in random.sample(editions, len(editions))], read)
            assert answers(one) == answers(other)
            assert not any(list(reextract(store, read, dry_run=True)) for store in (one, other))

    in_any_order()


@engines
def test_ingesting_reextracting_and_rebuilding_twice_change_nothing(new_store: NewStore, engine: str) -> None:
    @settings(max_examples=scaled(max(2, EXAMPLES[engine] // 3)))
    @given(editions, corrections)
    def twice(editions: list[Edition], corrections: list[Correction]) -> None:
        with closed_after(new_store(engine)) as store:
            history(store, editions, corrections)
            list(reextract(store, read))
            size, before = store.log.size(), answers(store)
            counts = ingest(store, [edition.article() for edition in editions], read)
            assert counts["records"] == 0
            assert list(reextract(store, read)) == []
            assert list(verify(store)) == []
            assert runner.rebuild(store.log) == size == store.log.size()
            assert list(verify(store)) == []
            assert answers(store) == before

    twice()
