"""Triggers by which the database itself refuses to rewrite the log, whoever asks.

Who may drop them is not stopped: `verify` checks that they are in place, and the Merkle tree shows what was done
without them.
"""

from collections.abc import Iterator

from sqlalchemy import Connection

SQLITE = {
    "record_update": "BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "record_delete": "BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    # INSERT OR REPLACE deletes without firing DELETE triggers unless the client asks for recursive ones.
    "record_replace": "BEFORE INSERT ON record BEGIN"
    " SELECT RAISE(ABORT, 'the log is append-only') FROM record WHERE seq = NEW.seq;"
    " SELECT RAISE(ABORT, 'the log is append-only') FROM record WHERE id = NEW.id;"
    " SELECT RAISE(ABORT, 'the log is append-only') FROM record WHERE stream = NEW.stream AND version = NEW.version;"
    " END",
    "tag_update": "BEFORE UPDATE ON tag BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "tag_delete": "BEFORE DELETE ON tag BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "head_update": "BEFORE UPDATE ON head WHEN NEW.id <> OLD.id OR NEW.size <= OLD.size"
    " OR NEW.recorded_us <= OLD.recorded_us OR NEW.size IS NOT (SELECT max(seq) FROM record)"
    " BEGIN SELECT RAISE(ABORT, 'the head of the log moves forward, to its last record'); END",
    "head_delete": "BEFORE DELETE ON head BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "head_replace": "BEFORE INSERT ON head WHEN EXISTS (SELECT 1 FROM head)"
    " BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "text_update": "BEFORE UPDATE ON text WHEN NEW.hash <> OLD.hash OR NEW.body IS NOT NULL"
    " BEGIN SELECT RAISE(ABORT, 'a kept text can be erased but not changed'); END",
    "text_delete": "BEFORE DELETE ON text BEGIN SELECT RAISE(ABORT, 'a kept text can be erased but not changed'); END",
    "text_replace": "BEFORE INSERT ON text WHEN EXISTS (SELECT 1 FROM text WHERE hash = NEW.hash)"
    " BEGIN SELECT RAISE(IGNORE); END",
}
"""Name to definition, after `CREATE TRIGGER name`."""

POSTGRESQL_FUNCTIONS = {
    "refuse_rewriting": "BEGIN RAISE EXCEPTION 'the log is append-only'; END",
    "move_head_forward": "BEGIN IF NEW.id <> OLD.id OR NEW.size <= OLD.size OR NEW.recorded_us <= OLD.recorded_us"
    " OR NEW.size IS DISTINCT FROM (SELECT max(seq) FROM record)"
    " THEN RAISE EXCEPTION 'the head of the log moves forward, to its last record'; END IF; RETURN NEW; END",
    "erase_only": "BEGIN IF NEW.hash <> OLD.hash OR NEW.body IS NOT NULL"
    " THEN RAISE EXCEPTION 'a kept text can be erased but not changed'; END IF; RETURN NEW; END",
}
"""Name to body, in PL/pgSQL."""

POSTGRESQL = {
    "record_sealed": "BEFORE UPDATE OR DELETE OR TRUNCATE ON record FOR EACH STATEMENT EXECUTE FUNCTION"
    " refuse_rewriting()",
    "tag_sealed": "BEFORE UPDATE OR DELETE OR TRUNCATE ON tag FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()",
    "head_sealed": "BEFORE DELETE OR TRUNCATE ON head FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()",
    "head_forward": "BEFORE UPDATE ON head FOR EACH ROW EXECUTE FUNCTION move_head_forward()",
    "text_sealed": "BEFORE DELETE OR TRUNCATE ON text FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()",
    "text_erased": "BEFORE UPDATE ON text FOR EACH ROW EXECUTE FUNCTION erase_only()",
}
"""Name to definition, after `CREATE TRIGGER name`."""


def statements(dialect: str) -> Iterator[str]:
    """What puts the seals in place."""
    if dialect == "sqlite":
        for name, definition in SQLITE.items():
            yield f"CREATE TRIGGER {name} {definition}"
        return
    for name, body in POSTGRESQL_FUNCTIONS.items():
        yield f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$"
    for name, definition in POSTGRESQL.items():
        yield f"CREATE TRIGGER {name} {definition}"
        table = definition.split(" ON ")[1].split()[0]
        # Without ALWAYS, `session_replication_role = replica` would get past it.
        yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}"


def broken(connection: Connection) -> list[str]:
    """The names of the seals that are missing, disabled or altered."""
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        in_place = {name for name, sql in found if sql == f"CREATE TRIGGER {name} {SQLITE.get(name)}"}
        return [name for name in SQLITE if name not in in_place]
    found = connection.exec_driver_sql(
        "SELECT tgname, tgenabled::text, pg_get_triggerdef(t.oid), proname, prosrc"
        " FROM pg_trigger t JOIN pg_proc p ON p.oid = tgfoid"
        " WHERE tgrelid IN (to_regclass('record'), to_regclass('tag'), to_regclass('head'), to_regclass('text'))"
    )
    in_place = {
        name
        for name, enabled, definition, function, body in found
        if enabled == "A"
        and name in POSTGRESQL
        and _gist(definition) == _gist(POSTGRESQL[name])
        and body == POSTGRESQL_FUNCTIONS.get(function)
    }
    return [name for name in POSTGRESQL if name not in in_place]


def _gist(definition: str) -> set[str]:
    """What the trigger is for and the function it calls: PostgreSQL prints definitions in words of its own."""
    words = definition.split()
    return {"BEFORE", "UPDATE", "DELETE", "TRUNCATE", "ROW", "WHEN"}.intersection(words) | {words[-1]}
