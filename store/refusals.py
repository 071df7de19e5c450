"""What a database refuses (locked, full, read-only, gone), as a TinhlogError that says what to do."""

import sqlite3

from sqlalchemy.engine import URL

from events.errors import BadInput, TinhlogError


class Unavailable(TinhlogError):
    """The database cannot do now what was asked of it (exit code 1)."""


class TooCostly(TinhlogError):
    """The question was interrupted: it took longer than questions may."""

    def __init__(self) -> None:
        hint = "ask for less: a province, days from and to, a type of event, fewer entries"
        super().__init__("the question takes too long to answer", hint)


def explained(error: BaseException, url: URL | None) -> TinhlogError | None:
    """The driver's error as one that a person can act on, or None where it is a mistake of the program."""
    if _interrupted(error):
        return TooCostly()
    if isinstance(error, OverflowError) or getattr(error, "sqlstate", None) == _OUT_OF_RANGE:
        return BadInput("a number is larger than any database counts", "give a smaller one")
    found = _of_sqlite(error) if isinstance(error, sqlite3.Error) else _of_postgres(error)
    if not found:
        return None
    kind, what, hint = found
    return kind(f"the database {url.render_as_string() if url else '(unknown)'} {what}", hint)


_OUT_OF_RANGE = "22003"
"""What PostgreSQL calls a number that its column does not hold; from SQLite's driver Python says it."""


def _interrupted(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
    return getattr(error, "sqlstate", None) == "57014"


_Explained = tuple[type[TinhlogError], str, str]

_SQLITE: dict[int, _Explained] = {
    sqlite3.SQLITE_BUSY: (Unavailable, "is locked by another program", "try again when it has finished"),
    sqlite3.SQLITE_LOCKED: (Unavailable, "is locked by another program", "try again when it has finished"),
    sqlite3.SQLITE_FULL: (Unavailable, "has no room left", "free some disk space and try again; nothing was lost"),
    sqlite3.SQLITE_IOERR: (Unavailable, "cannot be read or written", "check the disk and its free space"),
    sqlite3.SQLITE_READONLY: (Unavailable, "is read-only", "make the file and its directory writable"),
    sqlite3.SQLITE_PERM: (Unavailable, "may not be opened", "check the permissions of the file and its directory"),
    sqlite3.SQLITE_CANTOPEN: (
        BadInput,
        "cannot be opened",
        "check that its directory exists and is writable; docs/running.md says how to read one on a read-only medium",
    ),
    sqlite3.SQLITE_NOTADB: (BadInput, "is no SQLite database", "give --db (or TINHLOG_DB) another file"),
    sqlite3.SQLITE_CORRUPT: (Unavailable, "is damaged", "restore it from a backup; `tinhlog verify` checks the copy"),
}


def _of_sqlite(error: sqlite3.Error) -> _Explained | None:
    # Extended result codes keep the primary one in their lowest byte.
    return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)


_POSTGRESQL: dict[str, _Explained] = {
    "53": (Unavailable, "has run out of resources", "check the server's disk, memory and connections"),
    "55P03": (Unavailable, "is locked by another program", "try again when it has finished"),
    "25006": (Unavailable, "is read-only", "connect to the primary server"),
    "42501": (Unavailable, "refuses this user", "grant it the right to create and write tables"),
    "28": (BadInput, "refuses this user", "check the user and the password in the URL"),
    "3D": (BadInput, "does not exist", "create it with `createdb`, or give another name"),
    "57P": (Unavailable, "is shutting down or starting", "try again when the server is up"),
}


def _of_postgres(error: BaseException) -> _Explained | None:
    from psycopg import Error, OperationalError

    if not isinstance(error, Error):
        return None
    state = error.sqlstate or ""
    for length in (5, 3, 2):
        if state[:length] in _POSTGRESQL:
            return _POSTGRESQL[state[:length]]
    if isinstance(error, OperationalError):
        text = str(error)
        if 'database "' in text and "does not exist" in text:
            return _POSTGRESQL["3D"]
        return Unavailable, f"does not answer ({text.splitlines()[0].lower()})", "check the URL and the server"
    return None
