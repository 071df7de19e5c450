"""For any sequence of versions of a feed, cut off anywhere, the log holds each change of an entry exactly once."""

from collections.abc import Iterator
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from events.kept import Kept
from feeds.pool import Parsers
from store.maintenance import verify
from store.polling.leases import Lease, Leases
from store.store import Store
from tests.conftest import NewStore
from tests.feeds.papers import item, rss
from tests.feeds.polling import Clock, Polling
from tests.feeds.server import Server, response, running
from tests.scale import scaled
from tests.store.press import LAM_DONG, sentence, target

ENTRIES = 4

Version = dict[int, tuple[int, bool]]
"""By entry, which of its texts the feed has, and whether under another GUID than at first."""

entry_versions = st.dictionaries(
    st.integers(0, ENTRIES - 1), st.tuples(st.integers(0, 3), st.booleans()), max_size=ENTRIES
)
versions = st.lists(st.tuples(entry_versions, st.lists(st.integers(0, 5), max_size=3)), min_size=1, max_size=6)
"""Versions of a feed in turn, each with the moments at which turns at it are cut off before one comes to its end."""


class CutOff(Exception):
    """The process ends here, as far as the test can make it."""


class Fragile(Leases):
    """Leases of a worker that dies when it has touched the database so many times."""

    touches_left: int | None = None

    def _write(self, connection: Connection, lease: Lease, **values: object) -> None:
        if self.touches_left is not None:
            if self.touches_left == 0:
                raise CutOff
            self.touches_left -= 1
        super()._write(connection, lease, **values)


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("store.ingest", "feeds.poll"):
        monkeypatch.setattr(f"{module}.BATCH_ARTICLES", 2)


@pytest.fixture(scope="module")
def feed_server() -> Iterator[Server]:
    with running() as server:
        yield server


def text(entry: int, revision: int) -> str:
    """A revision of an entry: the first is a sentence of the press of tests."""
    said = sentence(target(LAM_DONG, revision + 1, metric=f"metric {entry}"))
    return f"{said}\n{'Không có gì thêm. ' * 60}".strip()


def document(version: Version, server: Server) -> bytes:
    items = (
        item(
            guid=f"{'new' if renamed else 'old'}-{entry}",
            link=f"{server.url()}{entry}?utm_source={revision}",
            title=f"Tin {entry}",
            description=text(entry, revision).replace("<", "&lt;"),
        )
        for entry, (revision, renamed) in sorted(version.items(), key=lambda one: (one[1], one[0]))
    )
    return response(body=rss(*items).encode(), content_type="application/rss+xml")


def polled(
    store: Store, server: Server, parsers: Parsers, history: list[tuple[Version, list[int]]], cut: bool
) -> Polling:
    """A store that has polled the versions in turn, each until a turn at it came to its end."""
    clock = Clock()
    leases = Fragile(store.engine, clock, own_hosts={server.host})
    polling = Polling(store, server, parsers, clock, leases=leases)
    feed = polling.add(server.url("/feed"))
    for version, cuts in history:
        server.says("/feed", document(version, server))
        for touches in cuts if cut else ():
            leases.touches_left = touches
            try:
                polling.poll(feed)
            except CutOff:
                clock.passes(hours=1)  # its lease runs out
        leases.touches_left = None
        (outcome,) = polling.poll(feed)
        assert outcome.result == "fetched"
        clock.passes(days=1)
    return polling


def streams(store: Store) -> dict[str, list[str]]:
    """The records of each stream: texts by their edition, for who was cut off found them an hour later."""
    return {
        stream: [
            record.event.edition if isinstance(record.event, Kept) else record.id for record in store.records(stream)
        ]
        for stream in store.article_streams()
    }


@given(history=versions)
@settings(max_examples=scaled(12))
def test_the_log_holds_each_change_of_a_text_once_wherever_turns_are_cut_off(
    new_store: NewStore, feed_server: Server, parsers: Parsers, history: list[tuple[Version, list[int]]]
) -> None:
    whole = polled(new_store("sqlite-file"), feed_server, parsers, history, cut=False)
    cut = polled(new_store("sqlite-file"), feed_server, parsers, history, cut=True)
    for entry in range(ENTRIES):
        seen = [version[entry][0] for version, _ in history if entry in version]
        records = whole.store.records(f"https://{feed_server.host}/{entry}")
        editions = [record.event for record in records if isinstance(record.event, Kept)]
        texts = [whole.store.text(edition.text) for edition in editions]
        assert texts == [text(entry, revision) for revision, _ in groupby(seen)]
    assert streams(whole.store) == streams(cut.store)
    assert list(verify(cut.store)) == []
    for polling in (whole, cut):
        polling.store.engine.dispose()
