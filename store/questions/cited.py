"""Who says so, in full, of every fact of a state: for formats in which nobody can ask further."""

from collections.abc import Iterable

from sqlalchemy import Connection

from events.base import Json
from events.statements import SECTIONS
from store.clocks import Clocks
from store.projections.schema import standing
from store.questions.claims import claims_told
from store.questions.entry import source

_RECORDS_MAX = 1000
"""So many records are asked for at once: no database takes a list without end."""


def cite(connection: Connection, states: Iterable[dict[str, Json]], clocks: Clocks) -> None:
    """Give every fact of some state documents its `sources`, as an entry of the timeline has them."""
    facts = [
        fact
        for state in states
        for sections in (state, *state["inherited"].values())
        for section in SECTIONS
        for fact in sections.get(section, {}).values()
    ]
    sources = sources_of(connection, (record for fact in facts for record in fact["records"]), clocks)
    for fact in facts:
        said = (sources[record] for record in fact["records"] if record in sources)
        fact["sources"] = list({one["article"]: one for one in said}.values())


def sources_of(connection: Connection, records: Iterable[str], clocks: Clocks) -> dict[str, Json]:
    """Who says what each of some records says, as an entry has its `sources`; of one that does not stand, nothing."""
    wanted = sorted(set(records))
    found: dict[str, Json] = {}
    for first in range(0, len(wanted), _RECORDS_MAX):
        some = standing.c.record_id.in_(wanted[first : first + _RECORDS_MAX])
        for told in connection.execute(claims_told(clocks).where(some, clocks.visible())):
            found[told.record_id] = source(told)
    return found
