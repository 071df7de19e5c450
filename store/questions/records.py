"""The log itself, record by record, as it is printed."""

from sqlalchemy import select

from events.base import Json, Record
from events.printed import printed
from events.units.lineage import Units
from store.clocks import NOW
from store.projections.schema import standing
from store.questions.claims import TOLD, ranked
from store.questions.entry import Entry, entry
from store.reader import instant, microseconds
from store.records import decode
from store.schema import record
from store.view import Snapshot, View


def records(view: View, after: int, limit: int) -> list[dict[str, Json]]:
    """The records that follow a position, in order: what was recorded, by which record, of which stream, and when."""
    units = view.units()
    return [_shown(decode(recorded), units) for recorded in view.log.read(after=after, limit=limit)]


def header(found: Record) -> dict[str, Json]:
    """Which record it is."""
    return {
        "id": found.id,
        "seq": found.seq,
        "stream": found.stream,
        "recorded_at": instant(microseconds(found.recorded_at)),
    }


def changes(view: Snapshot, since: int, limit: int) -> dict[str, Json]:
    """What a copy of the timeline that stands at position `since` has to take over from the next `limit` records.

    `entries` are to be put in the place of those of the same id, and `withdrawn` ids taken out; the copy then stands
    at `seq`, and has everything when that is `head`. Entries are told as they stand now, whole, and some may not
    differ: corrections live in the stream of the article they correct, so all entries of the streams touched are told.
    """
    connection, units = view.connection, view.units()
    in_window = select(record.c.seq, record.c.stream).where(record.c.seq > since).order_by(record.c.seq).limit(limit)
    touched = connection.execute(in_window).all()
    streams = {row.stream for row in touched}
    occasions = select(standing.c.occasion).where(standing.c.stream.in_(streams))
    told = ranked(connection, TOLD, standing.c.occasion.in_(occasions), NOW)
    entries: list[Entry] = [entry(claims, units) for claims in told]
    stand = {one["id"] for one in entries}
    return {
        "since": since,
        "seq": touched[-1].seq if touched else since,
        "head": view.log.size(),
        "entries": entries,
        "withdrawn": sorted(set(connection.execute(occasions).scalars()) - stand),
    }


def _shown(found: Record, units: Units) -> dict[str, Json]:
    event = found.event.content()
    if found.claim is None:
        return header(found) | {"type": found.event.kind} | event | {"id": found.id}
    return header(found) | printed(found.event.kind, event, units, found.claim.source.published_on)
