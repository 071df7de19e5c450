"""Corrections by people: what was read amended or withdrawn, a text erased. All by appending."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection

from events.base import Json, Record
from events.errors import BadInput, NotFound
from events.kept import Kept
from events.kinds.amended import Amended, amend
from events.kinds.article_erased import ArticleErased
from events.kinds.retracted import Retracted
from events.standing import Fold
from events.text import plain
from events.units import reference
from events.units.lineage import Units
from store.erasing import streams_with
from store.log import WrongVersion
from store.projections import search
from store.questions.entry import entry_named
from store.store import Append, Store
from store.watching.outbox import redact


class NothingToErase(NotFound):
    """No text of the article is left."""

    def __init__(self, article: str) -> None:
        super().__init__(f"article {article!r} has no text left to erase")


def claim_id(store: Store, wanted: str) -> str:
    """The id of the record that a person names. Raises BadInput for a timeline entry's id, and lists its records."""
    try:
        return store.record(wanted).id
    except NotFound:
        with store.reading() as view:
            told = entry_named(view.connection, wanted)
        if not told:
            raise
    raise BadInput(
        f"{wanted} is an entry of the timeline, not a record",
        f"give one of its records: {', '.join(one.record_id for one in told)}",
    )


def amend_record(store: Store, record_id: str, changes: Mapping[str, Json], reason: str) -> Record:
    """Set slots of a claim to other values; `provinces` takes slugs, None empties a slot.

    What is withdrawn can be amended too: it shows once it stands again. Raises BadInput where the record is no claim,
    the kind does not allow the values, or the slots are set so already, WrongVersion where somebody else corrected the
    article at the same moment.
    """
    record = store.record(record_id)
    if record.claim is None:
        raise BadInput(f"record {record.id} is {_a(record)}, which has no slots to amend", "amend the claim's record")
    settable = {slot: _seen(value) for slot, value in changes.items()}
    for slot, value in settable.items():
        if isinstance(value, str) and not value.strip():
            raise BadInput(f"{slot!r} cannot be a text of nothing", f"{slot}=null empties it")
    if "provinces" in settable:
        settable["units"] = _units(store, settable.pop("provinces"), record)
    amend(record.claim.event, settable)
    history = store.records(record.stream)
    before = Fold(history).amended(record.id)
    if all(slot in before and before[slot][0] == value for slot, value in settable.items()):
        by = ", ".join(dict.fromkeys(before[slot][1] for slot in settable))
        raise BadInput(f"record {record.id} is amended so already, by {by}", "retract that to undo it")
    return _correct(store, history, Amended(record=record.id, set=settable, reason=reason))


def withdrawn_by(store: Store, record_id: str) -> str | None:
    """The id of the retraction in force by which a person withdrew a record."""
    record = store.record(record_id)
    return Fold(store.records(record.stream)).withdrawn_by(record.id)


def retract_record(store: Store, record_id: str, reason: str) -> Record:
    """Withdraw a claim, an amendment, or an earlier retraction, which is then undone.

    Raises BadInput where the record can not be withdrawn by hand, or is withdrawn already.
    """
    record = store.record(record_id)
    by_reading = isinstance(record.event, Retracted) and record.event.layer == "reading"
    if by_reading or (record.claim is None and not isinstance(record.event, Amended | Retracted)):
        raise BadInput(
            f"record {record.id} is {_a(record)}, which no person can retract",
            "retract a claim, an amendment or a retraction made by hand",
        )
    history = store.records(record.stream)
    if by := Fold(history).withdrawn_by(record.id):
        raise BadInput(f"record {record.id} is withdrawn already, by {by}", "retract that one to let it stand again")
    return _correct(store, history, Retracted(record=record.id, layer="hand", reason=reason))


def erase_article(store: Store, article: str, reason: str) -> list[Record]:
    """Remove every text of an article, named by its URL or id; what was read in them stays, with URL and day.

    The record that says so in its stream comes first. Other articles that have one of the texts, letter for letter,
    lose it too, and the records that say so in theirs follow. Its bytes are gone after `store.engine.sweep`.
    """
    stream = store.find_stream(article)
    texts = _texts(store.records(stream))
    if not texts:
        raise NothingToErase(article)
    with store.reading() as view:
        streams = streams_with(view.connection, texts)
    why = f"{reason} (asked of {stream}, which has the same text)"
    histories = sorted(store.histories(streams).items(), key=lambda one: (one[0] != stream, one[0]))
    appends = [
        _erasure(history, texts, reason if one == stream else why)
        for one, history in histories
        if _texts(history) & texts
    ]

    def in_transaction(connection: Connection) -> None:
        for late in sorted(streams_with(connection, texts) - streams):
            raise WrongVersion(late, 0, store.log.version(late))
        redact(connection, streams)
        search.merge(connection)

    return store.append(appends, in_transaction)


def _texts(history: Sequence[Record]) -> set[str]:
    """The texts of a stream, by their hashes, without those of which it is recorded that they were erased."""
    erased = {text for record in history if isinstance(record.event, ArticleErased) for text in record.event.texts}
    return {record.event.text for record in history if isinstance(record.event, Kept)} - erased


def _erasure(history: Sequence[Record], texts: set[str], reason: str) -> Append:
    event = ArticleErased(texts=tuple(sorted(_texts(history) & texts)), reason=reason)
    return Append(history[0].stream, history, [event], erase=event.texts)


def _correct(store: Store, history: Sequence[Record], event: Amended | Retracted) -> Record:
    if history[0].stream == reference.STREAM:
        _check_units(history, event)
    return store.append([Append(history[0].stream, history, [event])])[-1]


def _check_units(history: Sequence[Record], event: Amended | Retracted) -> None:
    """Raises BadInput where the reference data, corrected so, would not tell of units that can be."""
    last = history[-1]
    corrected = Fold([*history, last._replace(seq=last.seq + 1, id="", event=event, claim=None)])
    units = Units.fold((row.record.id, row.claim.event) for row in corrected.rows if row.visible())
    if unit := units.own_ancestor():
        raise BadInput(f"{unit} would come from itself")


def _units(store: Store, provinces: Json, record: Record) -> list[str]:
    if not isinstance(provinces, list):
        raise BadInput(f"provinces must be a list, not {provinces!r}", "write provinces=lam-dong,binh-thuan")
    assert record.claim is not None
    day: date = record.claim.valid_from()
    return [store.units().find(province, day).id for province in provinces]


def _seen(value: Json) -> Json:
    """A value without what is never seen of it, as texts of articles come in."""
    if isinstance(value, list):
        return list(map(_seen, value))
    return plain(value) if isinstance(value, str) else value


def _a(record: Record) -> str:
    kind = record.event.kind
    return f"{'an' if kind[0] in 'AEIOU' else 'a'} {kind}"
