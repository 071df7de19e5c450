"""The store: the log with its texts and projections, as one thing that can be read and appended to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from events.base import Claim, Event, Record
from events.kept import Kept
from events.kinds.article_erased import ArticleErased
from events.kinds.article_ingested import ArticleIngested
from events.reconcile import difference
from events.standing import Fold
from events.text import digest
from events.units import reference
from store.engine import open_engine
from store.erasing import erased_before
from store.log import Log, WrongVersion
from store.projections import runner
from store.records import decode, entries
from store.texts import erase_text, put_texts
from store.transactions import limited
from store.view import Memory, Snapshot, View


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


class Store(View):
    """One database. A new one begins with the reference data as its first records.

    What it is asked directly is answered by a connection for each question; `reading` lends one moment of it.
    """

    def __init__(
        self,
        engine: Engine,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        question_seconds: float | None = None,
    ) -> None:
        super().__init__(engine.connect, Memory())
        self.engine = engine
        self.log: Log = Log(engine, now)
        self._question_seconds = question_seconds
        if self.log.size() == 0:
            self.load_reference()

    @classmethod
    def open(cls, url: str, question_seconds: float | None = None) -> "Store":
        """The store in the database of that URL, which is created or migrated where needed.

        With `question_seconds` no question may take longer.
        """
        return cls(open_engine(url), question_seconds=question_seconds)

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """The store as it is now, for every question of one answer. Raises TooCostly."""
        connection = self.engine.connect()
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        seconds = self._question_seconds
        with connection, connection.begin(), limited(connection, seconds) if seconds else nullcontext():
            yield Snapshot(connection, self._memory)

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
