"""Looking after a store: whether it is whole, what it holds, and what somebody should look at."""

from collections.abc import Iterator
from json import loads

from sqlalchemy import func, select

from events.base import Json
from events.standing import Fold
from events.units import reference
from store.integrity import verify as verify_log
from store.log import Checkpoint
from store.projections import runner
from store.projections import standing as standing_projection
from store.projections.schema import edition, projection, standing, statement
from store.schema import record, text
from store.store import Store


def verify(store: Store, checkpoint: Checkpoint | None = None) -> Iterator[str]:
    """Every way in which the store is not what was recorded, said in a line each; nothing where it is whole.

    The log against its Merkle tree and an earlier checkpoint, the seals, every statement against the fold of the log,
    every quote against its article.
    """
    yield from map(str, verify_log(store.engine, checkpoint))
    yield from _quotes(store)
    yield from _projections(store)


def erased(store: Store) -> list[str]:
    """The texts that were erased on purpose, and by which record."""
    query = select(record.c.seq).where(record.c.kind == "ArticleErased").order_by(record.c.seq)
    with store.reading() as connection:
        return [f"{store.record_at(seq).stream}: erased by record {seq}" for seq in connection.execute(query).scalars()]


def stats(store: Store) -> dict[str, Json]:
    """How much there is: records by kind, articles, entries, facts, and the log's head."""
    with store.reading() as connection:
        kinds = connection.execute(select(record.c.kind, func.count().label("number")).group_by(record.c.kind))
        head = store.log.head()
        return {
            "records": head.size,
            "kinds": {row.kind: row.number for row in sorted(kinds)},
            "articles": connection.execute(select(func.count(edition.c.stream.distinct()))).scalar(),
            "texts": connection.execute(select(func.count()).where(text.c.body.is_not(None))).scalar(),
            "entries": connection.execute(
                select(func.count(standing.c.occasion.distinct())).where(standing.c.misread_seq.is_(None))
            ).scalar(),
            "statements": connection.execute(select(func.count()).select_from(statement)).scalar(),
            "checkpoint": str(head),
        }


def doctor(store: Store) -> dict[str, Json]:
    """The set-up, and what somebody should look at: projections out of step, corrections whose reading has changed."""
    size = store.log.size()
    with store.reading() as connection:
        rows = {row.name: row for row in connection.execute(select(projection))}
    found: list[dict[str, Json]] = []
    for followed in runner.ALL:
        row = rows.get(followed.name)
        at = None if row is None else (row.seq, row.version)
        if at != (size, followed.version):
            found.append({"what": f"projection {followed.name} is out of step", "do": "tinhlog rebuild"})
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
        "projections": {name: {"version": row.version, "seq": row.seq} for name, row in rows.items()},
        "review": found,
    }


def _quotes(store: Store) -> Iterator[str]:
    """Spans that lie outside their text, and texts that are missing without having been erased."""
    gone: set[str] = set()
    lengths: dict[str, int] = {}
    with store.reading() as connection:
        for text_hash, length in connection.execute(select(text.c.hash, func.length(text.c.body))):
            lengths[text_hash] = -1 if length is None else length
    for recorded in store.log.read():
        if recorded.kind == "ArticleErased":
            gone.update(loads(recorded.body)["event"]["texts"])
    for recorded in store.log.read():
        source = loads(recorded.body).get("source")
        if source is None:
            continue
        length = lengths.get(source["text"])
        if length is None or (length < 0 and source["text"] not in gone):
            yield f"record {recorded.seq} ({recorded.id}) cites a text that is not kept"
        elif length >= 0 and not 0 <= source["start"] < source["end"] <= length:
            yield f"record {recorded.seq} ({recorded.id}) quotes a span outside its text"


def _projections(store: Store) -> Iterator[str]:
    """Rows of the projections that are not what folding the log gives, and what is missing of it."""
    with store.reading() as connection:
        at = connection.execute(select(projection).where(projection.c.name == standing_projection.name)).one_or_none()
        if at is None or at.seq != store.log.size():
            yield "the projections are out of step with the log: run `tinhlog rebuild`"
            return
        streams = connection.execute(select(record.c.stream).distinct().order_by(record.c.stream)).scalars().all()
        for stream in streams:
            yield from standing_projection.check(connection, at.generation, stream, store.records(stream))
