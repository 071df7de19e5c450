"""Projections: made of the log alone, in step with it, and checked against it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import func, select, text

from events.base import Json, Record
from store.clocks import NOW
from store.ingest import ingest
from store.maintenance import stats, verify
from store.projections import runner
from store.projections.schema import edition, projection, searchable, standing
from store.questions.snapshot import snapshot
from store.store import Store
from store.view import Snapshot
from tests.store.press import EVE, LAM_DONG, article, indicator, plan, read, target


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with an edited article and one that stands."""
    ingest(store, [article("paper", target(LAM_DONG, 8), plan(LAM_DONG, date="2025-06-01"))], read)
    ingest(store, [article("paper", target(LAM_DONG, 9), updated="2025-06-15")], read)
    ingest(store, [article("radio", indicator(LAM_DONG, 7))], read)
    return store


def answer(store: Store) -> Json:
    with store.reading() as view:
        return snapshot(view.connection, view.units(), EVE, NOW)


def generations(store: Store) -> set[int]:
    with store.engine.connect() as connection:
        ours = select(projection.c.generation).where(projection.c.name.in_([one.name for one in runner.ALL]))
        return set(connection.execute(ours).scalars())


def test_a_rebuild_changes_no_answer_and_leaves_one_generation(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "PAGE_RECORDS", 40)
    before, counted = answer(filled), stats(filled)
    assert runner.rebuild(filled.log) == filled.log.size()
    assert answer(filled) == before
    assert stats(filled) == counted
    with filled.engine.connect() as connection:
        assert set(connection.execute(select(standing.c.generation).distinct()).scalars()) == generations(filled) == {2}
    assert list(verify(filled)) == []


def test_old_rows_go_a_page_at_a_time(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """So nobody who writes waits for all of them."""
    gone: list[int] = []
    for followed in runner.ALL:
        clear = followed.clear

        def counted(*given: Any, clear: Any = clear) -> int:
            gone.append(clear(*given))
            return gone[-1]

        monkeypatch.setattr(followed, "clear", counted)
    monkeypatch.setattr(runner, "PAGE_ROWS", 7)
    with filled.engine.connect() as connection:
        tables = (edition, standing, searchable)
        rows = sum(connection.execute(select(func.count()).select_from(one)).scalar_one() for one in tables)
    runner.rebuild(filled.log)
    assert max(gone) == 7
    assert sum(gone) == rows
    assert list(verify(filled)) == []


def test_who_clears_away_leaves_the_rows_of_a_rebuild_under_way(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "PAGE_RECORDS", 40)
    write, pages = runner._write, []

    def cleared(*given: Any) -> None:
        write(*given)
        pages.append(given)

    def streams(*given: Any) -> Any:
        if len(pages) == 2:
            runner._clear(filled.log)
        return taken(*given)

    taken = runner._streams
    monkeypatch.setattr(runner, "_write", cleared)
    monkeypatch.setattr(runner, "_streams", streams)
    runner.rebuild(filled.log)
    assert len(pages) > 3
    assert list(verify(filled)) == []


def test_statistics_are_of_one_moment(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = filled.reading

    @contextmanager
    def slow() -> Iterator[Snapshot]:
        with reading() as view:
            view.connection.execute(select(projection)).all()
            ingest(filled, [article("late", target(LAM_DONG, 8))], read)
            yield view

    size = filled.log.size()
    monkeypatch.setattr(filled, "reading", slow)
    found = stats(filled)
    assert found["records"] == sum(found["kinds"].values()) == size
    assert found["checkpoint"].startswith(f"{size}:")


def test_the_table_of_provinces_is_no_article(store: Store) -> None:
    ingest(store, [article("paper", target(LAM_DONG, 8)), article("radio", target(LAM_DONG, 9))], read)
    found = stats(store)
    assert (found["articles"], found["texts"]) == (2, 2)


@pytest.mark.parametrize("pages", [0, 1, 3, 6])
def test_a_rebuild_cut_off_leaves_the_old_rows_in_service(
    filled: Store, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    monkeypatch.setattr(runner, "PAGE_RECORDS", 40)
    before, counted = answer(filled), stats(filled)
    written, write = [0], runner._write

    def cut_off(*arguments: object) -> None:
        if written[0] == pages:
            raise KeyboardInterrupt
        written[0] += 1
        write(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as cut:
        cut.setattr(runner, "_write", cut_off)
        with pytest.raises(KeyboardInterrupt):
            runner.rebuild(filled.log)
    assert generations(filled) == {1}
    assert answer(filled) == before
    assert stats(filled) == counted
    assert list(verify(filled)) == []
    ingest(filled, [article("late", target(LAM_DONG, 10, due="2035"))], read)
    runner.rebuild(filled.log)
    assert len(generations(filled) - {1}) == 1
    assert list(verify(filled)) == []


def test_of_two_rebuilds_at_once_the_earlier_gives_way(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "PAGE_RECORDS", 40)
    before, written, write = answer(filled), [0], runner._write

    def overtaken(*arguments: object) -> None:
        written[0] += 1
        write(*arguments)  # type: ignore[arg-type]

    def begin_another(log: object, after: int, until: int) -> dict[str, list[Record]]:
        if written[0] == 2:
            written[0] += 1
            runner.rebuild(filled.log)
        return streams(log, after, until)  # type: ignore[arg-type]

    streams = runner._streams
    monkeypatch.setattr(runner, "_write", overtaken)
    monkeypatch.setattr(runner, "_streams", begin_another)
    with pytest.raises(runner.Overtaken):
        runner.rebuild(filled.log)
    assert answer(filled) == before
    assert list(verify(filled)) == []


def test_what_is_appended_during_a_rebuild_is_in_it(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "PAGE_RECORDS", 40)
    streams, late = runner._streams, [article("late", target(LAM_DONG, 10, due="2035"))]

    def meanwhile(*arguments: object) -> object:
        while late:
            ingest(filled, [late.pop()], read)
            ingest(filled, [article("paper", target(LAM_DONG, 11), updated="2025-06-20")], read)
        return streams(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(runner, "_streams", meanwhile)
    assert runner.rebuild(filled.log) == filled.log.size()
    assert list(verify(filled)) == []


OF_RADIO = "(SELECT max(id) FROM standing WHERE kind = 'IndicatorReported')"
CHANGES = {
    "a value": f"UPDATE statement SET value = '{{\"value\":99}}' WHERE standing_id = {OF_RADIO}",
    "a path": f"UPDATE statement SET path = 'indicators/other' WHERE standing_id = {OF_RADIO}",
    "a day": f"UPDATE statement SET valid_from = '2001-01-01' WHERE standing_id = {OF_RADIO}",
    "a statement gone": f"DELETE FROM statement WHERE standing_id = {OF_RADIO}",
    "an event": f"UPDATE standing SET event = '{{}}' WHERE id = {OF_RADIO}",
    "a withdrawal": f"UPDATE standing SET misread_seq = 270 WHERE id = {OF_RADIO}",
    "a withdrawal taken back": "UPDATE standing SET press_seq = NULL, press_on = NULL",
    "a press day": f"UPDATE standing SET known_on = '2001-01-01' WHERE id = {OF_RADIO}",
    "another stream": f"UPDATE standing SET stream = 'https://nobody.example/' WHERE id = {OF_RADIO}",
    "a unit": f"UPDATE standing_unit SET unit = 'vn-ha-noi-1976' WHERE standing_id = {OF_RADIO}",
    "a title": "UPDATE edition SET title = 'Another' WHERE title = 'radio'",
    "an address": "UPDATE edition SET url = 'https://evil.example/' WHERE title = 'radio'",
    "a text gone": "DELETE FROM edition WHERE title = 'radio'",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_verify_names_the_record_whose_projection_was_changed(filled: Store, change: str) -> None:
    with filled.engine.begin() as connection:
        connection.execute(text(change.replace(":", r"\:")))
    assert any("record" in problem for problem in verify(filled))
    runner.rebuild(filled.log)
    assert list(verify(filled)) == []


def test_verify_says_where_a_projection_did_not_follow(filled: Store) -> None:
    with filled.engine.begin() as connection:
        connection.execute(text("UPDATE projection SET seq = seq - 1 WHERE name = 'editions'"))
    (problem,) = verify(filled)
    assert "editions is out of step" in problem


def test_rows_that_another_version_made_are_told_of_until_they_are_made_anew(filled: Store) -> None:
    assert filled.outdated() == []
    with filled.engine.begin() as connection:
        connection.execute(text("UPDATE projection SET version = version - 1 WHERE name = 'standing'"))
        connection.execute(text("UPDATE standing SET occasion = 'as it was then'"))
    assert filled.outdated() == ["standing"]
    (problem,) = verify(filled)
    assert "standing was made by another version" in problem
    runner.rebuild(filled.log)
    assert filled.outdated() == list(verify(filled)) == []


def test_verify_names_a_record_that_was_changed_underneath_and_does_not_stumble_over_it(filled: Store) -> None:
    record = filled.records("https://radio.example/")[-1]
    with filled.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            for (seal,) in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
                connection.execute(text(f'DROP TRIGGER "{seal}"'))
        else:
            connection.execute(text("ALTER TABLE record DISABLE TRIGGER ALL"))
        connection.execute(text("UPDATE record SET body = '{' WHERE seq = :seq"), {"seq": record.seq})
    assert any(f"record {record.seq} ({record.id})" in problem for problem in verify(filled))
