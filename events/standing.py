"""What stands: readings of an article, and over them the corrections that people made.

A stream's records are folded into rows. A row is one claim as it stood from `from_seq` on, until it was withdrawn; a
claim that is withdrawn as it is recorded has one too. Rows are written once; the three marks of a withdrawal are set
once each. So the answer to "what stood at position p, as published by day d" never changes, whatever is appended later.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from events.base import Claim, Json, Record
from events.kinds.amended import Amended, amend
from events.kinds.retracted import Retracted
from events.text import canonical


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A claim as it stands or stood: what `record` read, with the corrections in force."""

    record: Record
    claim: Claim
    corrections: tuple[str, ...]
    """Ids of the amendments in force, oldest first."""
    from_seq: int
    misread_seq: int | None = None
    """Withdrawn from this position on, for every publication day."""
    press_seq: int | None = None
    press_on: date | None = None
    """Withdrawn by the press: from position `press_seq` on, for those who know what was published by `press_on`."""

    def visible(self, known: date | None = None, seq: int | None = None) -> bool:
        """Whether it stands for who knows the press up to the day `known` and the log up to position `seq`."""
        if seq is not None and self.from_seq > seq:
            return False
        if self.misread_seq is not None and (seq is None or self.misread_seq <= seq):
            return False
        if known is not None and self.claim.source.known_on > known:
            return False
        withdrawn = self.press_seq is not None and (seq is None or self.press_seq <= seq)
        return not (withdrawn and (known is None or (self.press_on is not None and self.press_on <= known)))


@dataclass
class Heard:
    """What a reading recorded, whatever people said of it since."""

    record: Record
    claim: Claim
    misread: bool = False
    press_on: date | None = None


@dataclass
class _Key:
    """All that was read and corrected under one claim key, as of the record folded last."""

    readings: list[Heard] = field(default_factory=list)
    amendments: list[Record] = field(default_factory=list)
    retractions: list[Record] = field(default_factory=list)
    open: dict[tuple[str, str], int] = field(default_factory=dict)


class Fold:
    """The fold of one stream's records, in order. `rows` holds every row so far."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.rows: list[Standing] = []
        self._keys: dict[str, _Key] = {}
        self._key_of: dict[str, str] = {}
        self._readings: dict[str, Heard] = {}
        self._undone: dict[str, list[str]] = {}
        for record in records:
            self.add(record)

    def add(self, record: Record) -> None:
        """Take in the stream's next record."""
        event = record.event
        if record.claim is not None:
            key = record.claim.key
            reading = self._readings[record.id] = Heard(record, record.claim, press_on=record.claim.source.until)
            self._keys.setdefault(key, _Key()).readings.append(reading)
        elif isinstance(event, Amended | Retracted):
            key = self._key_of[event.record]
            self._withdraw_or_correct(self._keys[key], record, event)
        else:
            return
        self._key_of[record.id] = key
        self._settle(self._keys[key], record.seq)
        if record.claim is not None and self._hidden(self._keys[key]):
            self.rows.append(
                Standing(record=record, claim=record.claim, corrections=(), from_seq=record.seq, misread_seq=record.seq)
            )

    def reviews(self) -> Iterator[tuple[Record, Record]]:
        """Corrections in force beneath which the reading has changed: (the correction, the claim it was made on)."""
        for key in self._keys.values():
            for act in (*key.amendments, *key.retractions):
                event = act.event
                assert isinstance(event, Amended | Retracted)
                reading = self._readings.get(event.record)
                if reading and self._active(act.id) and (reading.misread or reading.press_on):
                    yield act, reading.record

    def heard(self) -> list[Heard]:
        """The readings that no later reading took back, in the order of the log."""
        return [reading for reading in self._readings.values() if not reading.misread]

    def withdrawn_by(self, record: str) -> str | None:
        """The id of the retraction by hand in force on a claim, an amendment or a retraction."""
        if record in self._readings:
            acts = [act.id for act in self._keys[self._key_of[record]].retractions]
        else:
            acts = self._undone.get(record, [])
        return next(filter(self._active, acts), None)

    def amended(self, record: str) -> dict[str, tuple[Json, str]]:
        """The slots of a claim that people have set: to what, and by which amendment, the last in force of each."""
        acts = [act for act in self._keys[self._key_of[record]].amendments if self._active(act.id)]
        return {
            slot: (value, act.id)
            for act in acts
            if isinstance(act.event, Amended)
            for slot, value in act.event.set.items()
        }

    def changes(self, key: str) -> int:
        """How many claims were recorded under a key."""
        return len(self._keys[key].readings) if key in self._keys else 0

    def _withdraw_or_correct(self, key: _Key, record: Record, event: Amended | Retracted) -> None:
        if isinstance(event, Amended):
            key.amendments.append(record)
        elif event.record not in self._readings:
            self._undone.setdefault(event.record, []).append(record.id)
        elif event.layer == "hand":
            key.retractions.append(record)
        elif event.cause == "press":
            self._readings[event.record].press_on = event.on
        else:
            self._readings[event.record].misread = True

    def _active(self, act: str) -> bool:
        return not any(self._active(undoing) for undoing in self._undone.get(act, ()))

    def _hidden(self, key: _Key) -> bool:
        return any(self._active(act.id) for act in key.retractions)

    def _settle(self, key: _Key, seq: int) -> None:
        target = {} if self._hidden(key) else self._effective(key)
        for identity, row in list(key.open.items()):
            if identity not in target:
                self.rows[row] = replace(self.rows[row], misread_seq=seq)
                del key.open[identity]
        for identity, (reading, claim, corrections) in target.items():
            if identity not in key.open:
                key.open[identity] = len(self.rows)
                self.rows.append(Standing(record=reading.record, claim=claim, corrections=corrections, from_seq=seq))
            row = key.open[identity]
            if reading.press_on and self.rows[row].press_seq is None:
                self.rows[row] = replace(self.rows[row], press_seq=seq, press_on=reading.press_on)

    def _effective(self, key: _Key) -> dict[tuple[str, str], tuple[Heard, Claim, tuple[str, ...]]]:
        amendments = [act for act in key.amendments if self._active(act.id)]
        standing = [reading for reading in key.readings if not reading.misread]
        if amendments and not standing:
            standing = key.readings[-1:]  # what a person confirmed by correcting it outlives a rule's change of mind
        corrections = tuple(act.id for act in amendments)
        effective = {}
        for reading in standing:
            claim = reading.claim
            for act in amendments:
                assert isinstance(act.event, Amended)
                claim = _amended(claim, act.event)
            effective[reading.record.id, canonical(claim.event.content())] = (reading, claim, corrections)
        return effective


def _amended(claim: Claim, amended: Amended) -> Claim:
    """The claim with the amended slots, under the key it was read with, its date a person's where a person set it."""
    source = claim.source
    if "date" in amended.set:
        source = source.model_copy(update={"date_origin": "human"})
    return claim._replace(event=amend(claim.event, amended.set), source=source, read_as=claim.key)
