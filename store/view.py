"""What a store can be asked, through one connection or many: records as they are typed, texts, units, clocks."""

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from contextlib import nullcontext
from datetime import date, datetime
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Select, func, select

from events.article import stream_of
from events.base import Record
from events.errors import NotFound
from events.registry import kind
from events.units import reference
from events.units.lineage import Units
from store.clocks import NOW, Clocks
from store.projections import runner
from store.projections.schema import edition, standing
from store.reader import Connect, Reader
from store.records import decode
from store.texts import get_text

_REMEMBERED = 32

Through = Callable[[Sequence[str]], Iterable[str]]
"""Goes through streams one by one, as `iter` does, and may say how far it has come."""


class NoArticle(NotFound):
    """No article has that URL, id or stream."""

    def __init__(self, article: str) -> None:
        super().__init__(f"no article {article!r}", "give its URL, or its id where it has none")
        self.article = article


class Memory:
    """What was folded from the log last, by the positions and days that it depends on: it never changes."""

    def __init__(self) -> None:
        self._made: dict[Hashable, Any] = {}
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """What was made for the key; else it is made."""
        with self._lock:
            if key in self._made:
                self._made[key] = self._made.pop(key)
                return self._made[key]
        made = make()
        with self._lock:
            self._made[key] = made
            if len(self._made) > _REMEMBERED:
                del self._made[next(iter(self._made))]
        return made


class View:
    """Asks a store through the connections that `connect` lends."""

    log: Reader

    def __init__(self, connect: Connect, memory: Memory) -> None:
        self.log = Reader(connect)
        self._connect = connect
        self._memory = memory

    def clocks(self, known: date | None = None, recorded_by: datetime | None = None) -> Clocks:
        """The clocks of a question, the instant turned into a position."""
        return Clocks(known, recorded_by, self.log.seq_at(recorded_by) if recorded_by else None)

    def outdated(self) -> list[str]:
        """The projections that another version of this program made: `rebuild` makes them anew."""
        with self._connect() as connection:
            return runner.outdated(connection)

    def records(self, stream: str) -> list[Record]:
        """Every record of a stream, in order."""
        return [decode(recorded) for recorded in self.log.read(stream=stream)]

    def histories(self, streams: Collection[str]) -> dict[str, list[Record]]:
        """Every record of each of some streams, in order; of a stream without any there is an empty list."""
        found: dict[str, list[Record]] = {stream: [] for stream in streams}
        for recorded in self.log.of_streams(streams):
            found[recorded.stream].append(decode(recorded))
        return found

    def record(self, record_id: str) -> Record:
        """The record of that id, or of the one id that begins so. Raises NotFound; BadInput where several do."""
        return decode(self.log.get(record_id))

    def record_at(self, seq: int) -> Record:
        """The record at a position of the log."""
        return decode(next(self.log.read(after=seq - 1, limit=1)))

    def text(self, text_hash: str) -> str | None:
        """The text of that hash, or None where it was erased."""
        with self._connect() as connection:
            return get_text(connection, text_hash)

    def find_stream(self, article: str) -> str:
        """The stream of the article with that URL, id or stream name. Raises NotFound."""
        for stream in (article, stream_of(article)):
            if self.log.version(stream):
                return stream
        raise NoArticle(article)

    def article_streams(self) -> list[str]:
        """The streams of all articles, in alphabetical order."""
        query = select(edition.c.stream).where(edition.c.stream != reference.STREAM).distinct()
        return [row.stream for row in self._rows(query.order_by(edition.c.stream))]

    def units(self, clocks: Clocks = NOW) -> Units:
        """The units and their lineage, as the reference data and amendments of it say under some clocks.

        Under clocks too they are found by the names of today.
        """
        # They change with the records of their own stream alone: between two of those all positions are one.
        now = self.log.last(reference.STREAM)
        if clocks == NOW:
            return self._units_at(None, now)
        known = clocks.known if clocks.known and clocks.known < self._all_known_at(now) else None
        return self._units_at(known, self.log.last(reference.STREAM, clocks.seq), now)

    def _units_at(self, known: date | None, seq: int, named: int | None = None) -> Units:
        found: Units = self._memory.get((known, seq, named), lambda: self._fold_units(known, seq, named))
        return found

    def _all_known_at(self, seq: int) -> date:
        found: date = self._memory.get(seq, self._last_known)
        return found

    def _last_known(self) -> date:
        """The day from which the press clock changes no unit any more."""
        row = standing.c
        query = select(func.max(row.known_on), func.max(row.press_on)).where(row.stream == reference.STREAM)
        return max((day for day in self._rows(query)[0] if day), default=date.min)

    def _fold_units(self, known: date | None, seq: int, named: int | None) -> Units:
        row = standing.c
        visible = Clocks(known, seq=seq).visible()
        query = select(row.record_id, row.kind, row.event).where(row.stream == reference.STREAM, visible)
        changes = ((record_id, kind(name).model_validate_json(event)) for record_id, name, event in self._rows(query))
        return Units.fold(changes, named=None if named is None else self._units_at(None, named))

    def _rows(self, query: Select[Any]) -> Any:
        with self._connect() as connection:
            return connection.execute(query).all()


class Snapshot(View):
    """Asks a store as it is at one moment, through one connection: all answers are of the same log."""

    def __init__(self, connection: Connection, memory: Memory) -> None:
        super().__init__(lambda: nullcontext(connection), memory)
        self.connection = connection
