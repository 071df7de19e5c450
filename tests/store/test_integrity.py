"""Whatever is changed in a log underneath is found, and the record named."""

import pytest
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from events.errors import NotFound
from events.text import digest
from store import seals
from store.integrity import Problem, verify
from store.log import Entry, Log
from store.merkle import Frontier
from store.reader import Checkpoint, leaf_of
from store.texts import erase_text, put_texts

COUNT = 11


@pytest.fixture
def filled(log: Log) -> Log:
    with log.writing() as batch:
        for number in range(COUNT):
            entry = Entry(f"id-{number + 1:06}", "Noted", 1, f'{{"n":{number}}}', ("vn-hue", f"vn-{number % 3}"))
            batch.append(f"stream-{number % 2}", [entry])
        put_texts(batch.connection, ["Một văn bản"])
    return log


def unsealed(engine: Engine, *statements: str) -> None:
    """Do what only somebody who may drop the seals can do, and put them back so that they do not give it away."""
    with engine.begin() as connection:
        postgres = connection.dialect.name == "postgresql"
        for name, definition in (seals.POSTGRESQL if postgres else seals.SQLITE).items():
            on = f" ON {definition.split(' ON ')[1].split()[0]}" if postgres else ""
            connection.exec_driver_sql(f"DROP TRIGGER {name}{on}")
        for statement in statements:
            connection.exec_driver_sql(statement)
        for statement in seals.statements(connection.dialect.name):
            if not statement.startswith("CREATE FUNCTION"):
                connection.exec_driver_sql(statement)


def named(problems: list[Problem]) -> set[int | None]:
    return {problem.seq for problem in problems}


def test_a_log_as_it_was_recorded_has_no_problem(filled: Log) -> None:
    assert list(verify(filled.engine)) == []
    assert list(verify(filled.engine, filled.head())) == []


def test_an_empty_log_has_no_problem(log: Log) -> None:
    assert list(verify(log.engine, log.head())) == []


@pytest.mark.parametrize("seq", [1, 7, COUNT])
@pytest.mark.parametrize(
    "change",
    [
        "id = id || 'x'",
        "stream = 'stream-9'",
        "version = version + 100",
        "kind = 'Noticed'",
        "schema = schema + 1",
        "body = replace(body, 'n', 'm')",
        "tags = tags || ' vn-9'",
        "tags = replace(tags, 'vn-hue ', '')",
        "recorded_us = recorded_us - 1",
    ],
)
def test_a_change_in_any_column_is_found_and_the_record_named(filled: Log, seq: int, change: str) -> None:
    unsealed(filled.engine, f"UPDATE record SET {change} WHERE seq = {seq}")
    assert seq in named(list(verify(filled.engine)))


def test_an_instant_in_a_log_with_a_removed_record_is_an_error_that_sends_to_verify(filled: Log) -> None:
    instant = next(filled.read(after=6)).recorded_at
    middle = (1 + COUNT) // 2
    unsealed(filled.engine, f"DELETE FROM record WHERE seq = {middle}")
    with pytest.raises(NotFound, match=f"record {middle} is missing.*verify"):
        filled.seq_at(instant)


@pytest.mark.parametrize("seq", [1, 7, COUNT])
def test_a_changed_hash_is_found_and_its_record_named(filled: Log, seq: int) -> None:
    unsealed(filled.engine, f"UPDATE record SET leaf = (SELECT leaf FROM record WHERE seq = 2) WHERE seq = {seq}")
    [problem] = verify(filled.engine)
    assert (problem.seq, problem.record_id) == (seq, f"id-{seq:06}")


def test_a_record_changed_together_with_its_hash_is_found_where_the_head_disagrees(filled: Log) -> None:
    unsealed(
        filled.engine,
        "UPDATE record SET seq = 99, id = 'x' WHERE seq = 9",
        "UPDATE record SET seq = 9, id = 'id-000009' WHERE seq = 99",
        "UPDATE record SET body = (SELECT body FROM record WHERE seq = 10),"
        " leaf = (SELECT leaf FROM record WHERE seq = 10) WHERE seq = 9",
    )
    assert 9 in named(list(verify(filled.engine)))
    assert any("today's records 9 to 10" in str(problem) for problem in verify(filled.engine))


def test_a_record_moved_to_another_place_is_found_there(filled: Log) -> None:
    unsealed(
        filled.engine,
        "UPDATE record SET seq = 99 WHERE seq = 3",
        "UPDATE record SET seq = 3 WHERE seq = 5",
        "UPDATE record SET seq = 5 WHERE seq = 99",
    )
    assert named(list(verify(filled.engine))) >= {3, 5}


@pytest.mark.parametrize(("seq", "said"), [(1, "1 to 1"), (4, "4 to 4"), (COUNT, f"{COUNT} to {COUNT}")])
def test_a_removed_record_is_named_by_its_place(filled: Log, seq: int, said: str) -> None:
    unsealed(filled.engine, f"DELETE FROM record WHERE seq = {seq}", f"DELETE FROM tag WHERE seq = {seq}")
    assert f"records {said} are missing" in [str(problem) for problem in verify(filled.engine)]


def test_a_log_cut_off_with_its_head_is_found_by_an_earlier_checkpoint(filled: Log) -> None:
    before = filled.head()
    unsealed(
        filled.engine,
        "DELETE FROM record WHERE seq > 8",
        "DELETE FROM tag WHERE seq > 8",
        f"UPDATE head SET size = 8, frontier = {_first_bytes(filled.engine, 32)}",
    )
    assert list(verify(filled.engine)) == []
    assert [str(problem) for problem in verify(filled.engine, before)] == [
        f"the log has 8 records, fewer than the checkpoint's {COUNT}: it was cut off"
    ]


def _first_bytes(engine: Engine, count: int) -> str:
    return f"substr(frontier, 1, {count})" if engine.dialect.name == "sqlite" else f"substring(frontier, 1, {count})"


def test_an_earlier_checkpoint_holds_as_the_log_grows(filled: Log) -> None:
    before = filled.head()
    filled.append("later", [Entry(f"later-{number}", "Noted", 1, "{}") for number in range(20)])
    assert list(verify(filled.engine, before)) == []
    [problem] = verify(filled.engine, Checkpoint(before.size, "00" * 32))
    assert str(problem) == f"the first {COUNT} records are not those of the checkpoint"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"version": 44}, "is number 44 of the stream 'stream-0', which has no number before it"),
        ({"recorded_us": 1}, "was recorded before the record that it follows"),
    ],
)
def test_an_impossible_record_is_found_though_the_whole_tree_was_made_to_match(
    filled: Log, change: dict[str, int], said: str
) -> None:
    before = filled.head()
    victim, frontier = 11, Frontier()
    leaves = {}
    for found in filled.read():
        changed = found._replace(**change) if found.seq == victim else found
        leaves[found.seq] = leaf_of(*changed[:7], " ".join(changed.tags), changed.recorded_us)
        frontier.append(leaves[found.seq])
    blob = "x'{}'" if filled.engine.dialect.name == "sqlite" else "'\\x{}'"
    [(column, value)] = change.items()
    unsealed(
        filled.engine,
        f"UPDATE record SET {column} = {value}, leaf = {blob.format(leaves[victim].hex())} WHERE seq = {victim}",
        f"UPDATE head SET frontier = {blob.format(frontier.dump().hex())}",
    )
    assert (victim, said) in [(problem.seq, problem.what) for problem in verify(filled.engine)]
    assert f"the first {COUNT} records are not those of the checkpoint" in [
        str(problem) for problem in verify(filled.engine, before)
    ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("DELETE FROM tag WHERE seq = 4 AND tag = 'vn-hue'", "record 4 bears the tag 'vn-hue', which is missing"),
        ("INSERT INTO tag VALUES ('vn-9', 4)", "gives record 4 the tag 'vn-9', which it does not bear"),
        ("UPDATE tag SET tag = 'vn-9' WHERE seq = 4 AND tag = 'vn-hue'", "record 4 bears the tag 'vn-hue'"),
        ("UPDATE head SET recorded_us = recorded_us + 1", "instant of its last record"),
        ("UPDATE head SET size = size + 1", f"records {COUNT + 1} to {COUNT + 1} are missing"),
        ("UPDATE text SET body = 'khác'", "does not match its hash"),
    ],
)
def test_a_change_beside_the_records_is_found(filled: Log, change: str, said: str) -> None:
    unsealed(filled.engine, change)
    assert any(said in str(problem) for problem in verify(filled.engine))


def test_a_record_beyond_the_head_is_found(filled: Log) -> None:
    columns = "stream, version, kind, schema, body, tags, recorded_us, leaf"
    copied = f"SELECT {COUNT + 1}, 'x', stream, 7, kind, schema, body, '', recorded_us, leaf FROM record WHERE seq = 1"
    unsealed(filled.engine, f"INSERT INTO record (seq, id, {columns}) {copied}")
    assert [str(problem) for problem in verify(filled.engine)] == [f"record {COUNT + 1} (x) lies outside the log"]


@pytest.mark.parametrize("url", ["sqlite-file"], indirect=True)
@pytest.mark.parametrize("value", ["CAST(x'ff41' AS TEXT)", "50", "x'00'"])
@pytest.mark.parametrize("column", ["body", "stream", "tags", "version", "leaf"])
def test_what_sqlite_lets_into_a_column_is_found(filled: Log, column: str, value: str) -> None:
    unsealed(filled.engine, f"UPDATE record SET {column} = {value} WHERE seq = 2")
    assert 2 in named(list(verify(filled.engine)))


def test_an_erased_text_is_no_problem(filled: Log) -> None:
    with filled.writing() as batch:
        erase_text(batch.connection, digest("Một văn bản"))
    assert list(verify(filled.engine)) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET body = '{}'",
        "DELETE FROM record WHERE seq = 1",
        "UPDATE tag SET tag = 'x'",
        "DELETE FROM tag",
        "UPDATE head SET size = 3",
        "UPDATE head SET size = size + 1, recorded_us = recorded_us + 1",
        "DELETE FROM head",
        "UPDATE text SET body = 'x'",
        "UPDATE text SET hash = 'x', body = NULL",
        "DELETE FROM text",
    ],
)
def test_the_database_refuses_to_rewrite_the_log(filled: Log, statement: str) -> None:
    with pytest.raises(DBAPIError, match=r"append-only|moves forward|not changed"):
        _execute(filled.engine, statement)
    assert list(verify(filled.engine, filled.head())) == []


def _execute(engine: Engine, *statements: str) -> None:
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
@pytest.mark.parametrize("table", ["record", "tag", "head", "text"])
def test_postgresql_refuses_to_truncate_even_for_a_replica(filled: Log, table: str) -> None:
    with pytest.raises(DBAPIError, match="append-only"):
        _execute(filled.engine, "SET LOCAL session_replication_role = replica", f"TRUNCATE {table}")


@pytest.mark.parametrize("url", ["sqlite-file"], indirect=True)
@pytest.mark.parametrize("key", ["seq = 1", "id = 'id-000001'", "stream = 'stream-0' AND version = 1"])
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_sqlite_refuses_to_replace_a_record(filled: Log, key: str, recursive: str) -> None:
    fresh = {"seq": "99", "id": "'x'", "stream": "'x'", "version": "99"}
    kept = {part.split(" = ")[0] for part in key.split(" AND ")}
    columns = ", ".join(name if name in kept else value for name, value in fresh.items())
    statement = (
        f"INSERT OR REPLACE INTO record SELECT {columns}, kind, schema, '{{}}', tags, recorded_us, leaf"
        f" FROM record WHERE seq = 1"
    )
    with filled.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql(f"PRAGMA recursive_triggers = {recursive}")
        connection.exec_driver_sql("BEGIN")
        with pytest.raises(DBAPIError, match="append-only"):
            connection.exec_driver_sql(statement)


@pytest.mark.parametrize("url", ["sqlite-file"], indirect=True)
def test_sqlite_refuses_to_replace_the_head_or_a_text(filled: Log) -> None:
    with pytest.raises(DBAPIError, match="append-only"):
        _execute(filled.engine, "INSERT OR REPLACE INTO head VALUES (1, 0, 0, x'')")
    _execute(filled.engine, "INSERT OR REPLACE INTO text SELECT hash, 'x' FROM text")
    assert list(verify(filled.engine)) == []


def test_a_seal_that_is_missing_or_altered_is_named(filled: Log) -> None:
    if filled.engine.dialect.name == "sqlite":
        _execute(
            filled.engine,
            "DROP TRIGGER record_delete",
            "DROP TRIGGER tag_update",
            "CREATE TRIGGER tag_update BEFORE UPDATE ON tag BEGIN SELECT 1; END",
        )
        expected = {"record_delete", "tag_update"}
    else:
        _execute(
            filled.engine,
            "ALTER TABLE record DISABLE TRIGGER record_sealed",
            "ALTER TABLE tag ENABLE TRIGGER tag_sealed",
            "CREATE OR REPLACE FUNCTION erase_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
            "DROP TRIGGER head_forward ON head",
        )
        expected = {"record_sealed", "tag_sealed", "text_erased", "head_forward"}
    problems = [str(problem) for problem in verify(filled.engine)]
    assert {problem.split("'")[1] for problem in problems} == expected


def test_it_judges_the_log_at_one_moment_while_others_append(filled: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at_seals = seals.broken

    def broken_while_another_appends(connection: Connection) -> list[str]:
        found = looked_at_seals(connection)
        filled.append("meanwhile", [Entry("meanwhile-1", "Noted", 1, "{}", ("vn-hue",))])
        return found

    monkeypatch.setattr(seals, "broken", broken_while_another_appends)
    assert list(verify(filled.engine)) == []
    assert filled.head().size == COUNT + 1
