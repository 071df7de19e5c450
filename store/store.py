"""The store: the log with its texts and projections, as one thing that can be read and appended to."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

from sqlalchemy import Connection, Engine, func, select

from events.article import stream_of
from events.base import Claim, Event, Record
from events.errors import NotFound
from events.kept import Kept
from events.kinds.article_erased import ArticleErased
from events.kinds.article_ingested import ArticleIngested
from events.reconcile import difference
from events.registry import kind
from events.standing import Fold
from events.text import digest
from events.units import reference
from events.units.lineage import Units
from store.clocks import NOW, Clocks
from store.engine import open_engine
from store.erasing import erased_before
from store.log import Log, WrongVersion
from store.projections import runner
from store.projections.schema import edition, standing
from store.records import decode, entries
from store.texts import erase_text, get_text, put_texts
from store.transactions import limited

_UNITS_KEPT = 32


class NoArticle(NotFound):
    """No article has that URL, id or stream."""

    def __init__(self, article: str) -> None:
        super().__init__(f"no article {article!r}", "give its URL, or its id where it has none")
        self.article = article


@dataclass(frozen=True)
class Append:
    """What is to be appended to one stream, given the history on which that was decided."""

    stream: str
    history: Sequence[Record]
    found: Sequence[Event | Claim]
    texts: Sequence[str] = ()
    """Texts to keep."""
    erase: Sequence[str] = ()
    """Hashes of texts to remove."""

    def erased(self, reasons: Mapping[str, str]) -> Iterator[ArticleErased]:
        """What to record besides, where a text to keep was erased before (by its hash: why)."""
        acts = [record.event for record in self.history if isinstance(record.event, ArticleErased)]
        said = {text for act in acts for text in act.texts}
        for text_hash in sorted(reasons.keys() & set(map(digest, self.texts)) - said):
            yield ArticleErased(texts=(text_hash,), reason=reasons[text_hash])


class Store:
    """One database. A new one begins with the reference data as its first records."""

    def __init__(
        self,
        engine: Engine,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        question_seconds: float | None = None,
    ) -> None:
        self.engine = engine
        self.log = Log(engine, now)
        self._question_seconds = question_seconds
        self._units_at = lru_cache(_UNITS_KEPT)(self._fold_units)
        self._all_known_at = lru_cache(1)(self._last_known)
        if self.log.size() == 0:
            self.load_reference()

    @classmethod
    def open(cls, url: str, question_seconds: float | None = None) -> "Store":
        """The store in the database of that URL, which is created or migrated where needed.

        With `question_seconds` no question may take longer.
        """
        return cls(open_engine(url), question_seconds=question_seconds)

    def clocks(self, known: date | None = None, recorded_by: datetime | None = None) -> Clocks:
        """The clocks of a question, the instant turned into a position."""
        return Clocks(known, recorded_by, self.log.seq_at(recorded_by) if recorded_by else None)

    def outdated(self) -> list[str]:
        """The projections that another version of this program made: `rebuild` makes them anew."""
        with self.reading() as connection:
            return runner.outdated(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection on which every question of one answer sees the same log. Raises TooCostly."""
        connection = self.engine.connect()
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        seconds = self._question_seconds
        with connection, connection.begin(), limited(connection, seconds) if seconds else nullcontext():
            yield connection

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
        with self.engine.connect() as connection:
            return get_text(connection, text_hash)

    def find_stream(self, article: str) -> str:
        """The stream of the article with that URL, id or stream name. Raises NotFound."""
        for stream in (article, stream_of(article)):
            if self.log.version(stream):
                return stream
        raise NoArticle(article)

    def article_streams(self) -> list[str]:
        """The streams of all articles, in alphabetical order."""
        query = (
            select(edition.c.stream).where(edition.c.stream != reference.STREAM).distinct().order_by(edition.c.stream)
        )
        with self.engine.connect() as connection:
            return list(connection.execute(query).scalars())

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

    def _last_known(self, seq: int) -> date:
        """The day from which the press clock changes no unit any more, while the last record of theirs is at `seq`."""
        row = standing.c
        query = select(func.max(row.known_on), func.max(row.press_on)).where(row.stream == reference.STREAM)
        with self.engine.connect() as connection:
            return max((day for day in connection.execute(query).one() if day), default=date.min)

    def _fold_units(self, known: date | None, seq: int, named: int | None = None) -> Units:
        row = standing.c
        visible = Clocks(known, seq=seq).visible()
        query = select(row.record_id, row.kind, row.event).where(row.stream == reference.STREAM, visible)
        with self.engine.connect() as connection:
            found = connection.execute(query).all()
        changes = ((record_id, kind(name).model_validate_json(event)) for record_id, name, event in found)
        return Units.fold(changes, named=None if named is None else self._units_at(None, named))

    def append(
        self, appends: Sequence[Append], in_transaction: Callable[[Connection], None] = lambda connection: None
    ) -> list[Record]:
        """Append to several streams, and bring the projections along: all in one transaction, or nothing.

        A text that was erased stays so, and its stream says why. `in_transaction` writes in the same transaction what
        belongs to the same moment; what it raises undoes all. Raises WrongVersion where a stream has moved on since its
        history was read.
        """
        streams: dict[str, list[Record]] = {}
        appended: list[Record] = []
        with self.log.writing() as batch:
            before = batch.size()
            kept = put_texts(batch.connection, [text for one in appends for text in one.texts])
            reasons = erased_before(batch.connection, batch, kept)
            for text_hash in (text_hash for one in appends for text_hash in one.erase):
                erase_text(batch.connection, text_hash)
            encoded = [
                (one.stream, entries(one.stream, [*one.found, *one.erased(reasons)], one.history), len(one.history))
                for one in appends
            ]
            for one, recorded in zip(appends, batch.append_all(encoded), strict=True):
                new = [decode(there) for there in recorded if there.seq > before]
                if new:
                    streams[one.stream] = [*one.history, *new]
                    appended += new
            if appended:
                runner.follow(batch.connection, streams, before, appended[-1].seq)
            in_transaction(batch.connection)
        return appended

    def load_reference(self) -> list[Record]:
        """Append what the packaged reference data says and the log does not; nothing where it is loaded already."""
        while due := self.reference_due():
            try:
                return self.append([due])
            except WrongVersion:
                continue  # somebody has loaded it meanwhile, or amended it
        return []

    def reference_due(self) -> Append | None:
        """What `load_reference` has to append; None where it has nothing to."""
        history = self.records(reference.STREAM)
        laws = reference.articles().values()
        held = {record.event.text for record in history if isinstance(record.event, Kept)}
        found: list[Event | Claim] = [ArticleIngested.of(law) for law in laws if law.text_hash not in held]
        found += difference(Fold(history).heard(), reference.claims())
        return Append(reference.STREAM, history, found, texts=[law.text for law in laws]) if found else None
