"""Looking after a store: whether it is whole, what it holds, and what somebody should look at."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from json import loads
from pathlib import Path

from sqlalchemy import Connection, func, select

from events.base import Json, Record
from events.errors import BadInput
from events.kinds.article_erased import ArticleErased
from events.standing import Fold
from events.units import reference
from store.clocks import NOW
from store.integrity import verify as verify_log
from store.projections import runner
from store.projections.schema import edition, projection, standing, statement
from store.reader import Checkpoint
from store.schema import record, text
from store.store import Store
from store.view import Snapshot


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
        with store.reading() as view:
            yield from _derived(view)


def erased(store: Store) -> list[str]:
    """The texts that were erased on purpose, and by which record."""
    query = select(record.c.seq, record.c.stream).where(record.c.kind == "ArticleErased").order_by(record.c.seq)
    with store.reading() as view:
        return [f"{row.stream}: erased by record {row.seq}" for row in view.connection.execute(query)]


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
    """How much there is: records by kind, articles and their texts, which those of the table of provinces are not,
    entries, facts, and the log's head.
    """
    with store.reading() as view:
        connection = view.connection
        kinds = connection.execute(select(record.c.kind, func.count().label("number")).group_by(record.c.kind))
        head = view.log.head()
        of_news = edition.c.stream != reference.STREAM
        return {
            "records": head.size,
            "kinds": {row.kind: row.number for row in sorted(kinds)},
            "articles": connection.execute(select(func.count(edition.c.stream.distinct())).where(of_news)).scalar(),
            "texts": connection.execute(
                select(func.count(edition.c.text.distinct()))
                .join(text, text.c.hash == edition.c.text)
                .where(of_news, text.c.body.is_not(None))
            ).scalar(),
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
    found: list[dict[str, Json]] = []
    newer = store.reference_due() is not None
    with store.reading() as view:
        size = view.log.size()
        rows = {row.name: row for row in view.connection.execute(select(projection))}
        streams = (reference.STREAM, *view.article_streams())
        reviews = [one for stream in streams for one in Fold(view.records(stream)).reviews()]
        behind = _behind(view.connection, size)
    found += ({"what": what, "do": "tinhlog rebuild"} for what in behind.values())
    if newer:
        what = "the table of provinces of this tinhlog is newer than the log's; commands that record load it"
        found.append({"what": what, "do": "tinhlog reextract"})
    for act, claim in reviews:
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


def _derived(view: Snapshot) -> Iterator[str]:
    """What the log does not say so: quotes that its texts have not, and rows of the projections, stream by stream."""
    connection, size = view.connection, view.log.size()
    rows = {row.name: row for row in connection.execute(select(projection))}
    behind = _behind(connection, size)
    yield from (f"{what}: run `tinhlog rebuild`" for what in behind.values())
    in_step = [(followed, rows[followed.name].generation) for followed in runner.ALL if followed.name not in behind]
    gone = _texts_erased(connection)
    streams = set(connection.execute(select(record.c.stream).distinct()).scalars())
    streams.update(*(connection.execute(select(kept.c.stream).distinct()).scalars() for kept in (edition, standing)))
    for stream in sorted(streams):
        records = view.records(stream)
        yield from _quotes(connection, records, gone)
        for followed, generation in in_step:
            yield from followed.check(connection, generation, stream, records)


def _behind(connection: Connection, size: int) -> dict[str, str]:
    """The projections that are to be made anew, by name, each with what is wrong."""
    at = {row.name: row.seq for row in connection.execute(select(projection))}
    wrong = dict.fromkeys(runner.outdated(connection), "was made by another version of tinhlog")
    wrong |= {one.name: "is out of step with the log" for one in runner.ALL if at.get(one.name) != size}
    return {name: f"the projection {name} {what}" for name, what in wrong.items()}


def _texts_erased(connection: Connection) -> set[str]:
    """The hashes of the texts that the log says were erased."""
    acts = connection.execute(select(record.c.body).where(record.c.kind == ArticleErased.__name__)).scalars()
    return {text_hash for body in acts for text_hash in loads(body)["event"]["texts"]}


def _quotes(connection: Connection, records: Sequence[Record], gone: Collection[str]) -> Iterator[str]:
    """Spans of a stream's claims that lie outside their text, and texts that are missing without having been erased."""
    cited = {found.claim.source.text for found in records if found.claim}
    kept = select(text.c.hash, func.length(text.c.body).label("length")).where(text.c.hash.in_(cited))
    lengths = {row.hash: row.length for row in connection.execute(kept)}
    for found in records:
        if found.claim is None:
            continue
        source = found.claim.source
        length = lengths.get(source.text)
        if length is None:
            if source.text not in gone:
                yield f"record {found.seq} ({found.id}) cites a text that is not kept"
        elif not 0 <= source.start < source.end <= length:
            yield f"record {found.seq} ({found.id}) quotes a span outside its text"
