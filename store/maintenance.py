"""Looking after a store: whether it is whole, what it holds, and what somebody should look at."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, nullcontext
from json import loads
from pathlib import Path

from sqlalchemy import Connection, func, select

from events.base import Json
from events.errors import BadInput
from events.kinds.article_erased import ArticleErased
from events.standing import Fold
from events.units import reference
from store.clocks import NOW
from store.integrity import verify as verify_log
from store.log import Checkpoint
from store.projections import runner
from store.projections.schema import edition, projection, standing, statement
from store.reader import Reader
from store.records import decode
from store.schema import record, text
from store.store import Store


def verify(store: Store, checkpoint: Checkpoint | None = None) -> Iterator[str]:
    """Every way in which the store is not what was recorded, said in a line each; nothing where it is whole.

    The log against its Merkle tree and an earlier checkpoint, the seals; and, where the log is whole, every quote
    against its article, every row of the projections against the fold of the log.
    """
    whole = True
    for problem in verify_log(store.engine, checkpoint):
        whole = False
        yield str(problem)
    if whole:
        with store.reading() as connection:
            yield from _quotes(connection)
            yield from _projections(connection)


def erased(store: Store) -> list[str]:
    """The texts that were erased on purpose, and by which record."""
    query = select(record.c.seq, record.c.stream).where(record.c.kind == "ArticleErased").order_by(record.c.seq)
    with store.reading() as connection:
        return [f"{row.stream}: erased by record {row.seq}" for row in connection.execute(query)]


def back_up(store: Store, file: Path) -> Checkpoint:
    """Copy a log in SQLite into a new file, as it is at one moment, whoever writes meanwhile; with what it then held.

    Raises BadInput where the log is in PostgreSQL, and where the file is there already or cannot be written.
    """
    if store.engine.dialect.name != "sqlite":
        raise BadInput("a log in PostgreSQL is not copied into a file by tinhlog", "use `pg_dump`; see docs/running.md")
    if file.exists():
        raise BadInput(f"{file} is there already", "name a new file; nothing is written over")
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)
    try:
        with store.engine.connect() as connection, closing(sqlite3.connect(part)) as copy:
            log = connection.connection.driver_connection
            assert isinstance(log, sqlite3.Connection)
            log.backup(copy)
        made = Store.open(f"sqlite:///{part}")
        head = made.log.head()
        made.engine.dispose()
        part.replace(file)
    except sqlite3.Error as error:
        raise BadInput(f"cannot write {file}: {error}", "name a new file in a folder that is writable") from None
    finally:
        part.unlink(missing_ok=True)
    return head


def stats(store: Store) -> dict[str, Json]:
    """How much there is: records by kind, articles, entries, facts, and the log's head."""
    with store.reading() as connection:
        kinds = connection.execute(select(record.c.kind, func.count().label("number")).group_by(record.c.kind))
        head = _log(connection).head()
        return {
            "records": head.size,
            "kinds": {row.kind: row.number for row in sorted(kinds)},
            "articles": connection.execute(select(func.count(edition.c.stream.distinct()))).scalar(),
            "texts": connection.execute(select(func.count()).where(text.c.body.is_not(None))).scalar(),
            "entries": connection.execute(
                select(func.count(standing.c.occasion.distinct())).where(NOW.visible())
            ).scalar(),
            "statements": connection.execute(
                select(func.count()).select_from(statement).where(NOW.visible(statement))
            ).scalar(),
            "checkpoint": str(head),
        }


def doctor(store: Store) -> dict[str, Json]:
    """The set-up, and what somebody should look at: projections out of step, corrections whose reading has changed."""
    with store.reading() as connection:
        size = _log(connection).size()
        rows = {row.name: row for row in connection.execute(select(projection))}
    found: list[dict[str, Json]] = []
    for followed in runner.ALL:
        row = rows.get(followed.name)
        at = None if row is None else (row.seq, row.version)
        if at != (size, followed.version):
            found.append({"what": f"projection {followed.name} is out of step", "do": "tinhlog rebuild"})
    if store.reference_due():
        what = "the table of provinces of this tinhlog is newer than the log's; commands that record load it"
        found.append({"what": what, "do": "tinhlog reextract"})
    for stream in (reference.STREAM, *store.article_streams()):
        for act, claim in Fold(store.records(stream)).reviews():
            found.append({
                "what": f"record {act.id} corrects {claim.id}, beneath which the reading has changed",
                "do": f"tinhlog show {claim.id}",
            })  # fmt: skip
    return {
        "database": store.engine.url.render_as_string(),
        "engine": store.engine.dialect.name,
        "records": size,
        "projections": {
            one.name: {"version": rows[one.name].version, "seq": rows[one.name].seq}
            for one in runner.ALL
            if one.name in rows
        },
        "review": found,
    }


def _quotes(connection: Connection) -> Iterator[str]:
    """Spans that lie outside their text, and texts that are missing without having been erased."""
    log = _log(connection)
    gone: set[str] = set()
    kept = connection.execute(select(text.c.hash, func.length(text.c.body).label("length")))
    lengths = {row.hash: row.length for row in kept}
    for recorded in log.read():
        if recorded.kind == ArticleErased.__name__:
            gone.update(loads(recorded.body)["event"]["texts"])
    for recorded in log.read():
        source = loads(recorded.body).get("source")
        if source is None:
            continue
        length = lengths.get(source["text"])
        if length is None:
            if source["text"] not in gone:
                yield f"record {recorded.seq} ({recorded.id}) cites a text that is not kept"
        elif not 0 <= source["start"] < source["end"] <= length:
            yield f"record {recorded.seq} ({recorded.id}) quotes a span outside its text"


def _projections(connection: Connection) -> Iterator[str]:
    """Rows of the projections that are not what folding the log gives, and what is missing of it."""
    log = _log(connection)
    rows = {row.name: row for row in connection.execute(select(projection))}
    streams = set(connection.execute(select(record.c.stream).distinct()).scalars())
    streams.update(*(connection.execute(select(kept.c.stream).distinct()).scalars() for kept in (edition, standing)))
    old = runner.outdated(connection)
    for followed in runner.ALL:
        at = rows.get(followed.name)
        if at is None or at.seq != log.size():
            yield f"the projection {followed.name} is out of step with the log: run `tinhlog rebuild`"
            continue
        if followed.name in old:
            yield f"the projection {followed.name} was made by another version of tinhlog: run `tinhlog rebuild`"
            continue
        for stream in sorted(streams):
            records = [decode(recorded) for recorded in log.read(stream=stream)]
            yield from followed.check(connection, at.generation, stream, records)


def _log(connection: Connection) -> Reader:
    """The log as one connection sees it."""
    return Reader(lambda: nullcontext(connection))
