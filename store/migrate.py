"""Bring a database to the schema of this program. Loads alembic, so `store.engine` imports it only when needed."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from events.errors import BadInput
from store.schema import REVISION
from store.transactions import revision, tables, writer


def config() -> Config:
    """Alembic's configuration; the migrations lie in the package, so that an installed wheel has them."""
    found = Config()
    found.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return found


def migrate(engine: Engine) -> None:
    """Create the schema in an empty database, or bring an older one to today's; all of it or nothing.

    Raises BadInput where the database is newer than the program, or something else's.
    """
    settings = config()
    known = {script.revision for script in ScriptDirectory.from_config(settings).walk_revisions()}
    with writer(engine) as connection:
        found = revision(connection)
        if found is None and tables(connection):
            raise BadInput(
                f"{engine.url.render_as_string()} holds tables of another program",
                "give --db (or TINHLOG_DB) a new file or an empty database",
            )
        if found is not None and found not in known:
            raise BadInput(
                f"the database was written by a newer tinhlog (schema {found}; this one knows up to {REVISION})",
                "upgrade tinhlog, or give --db another database",
            )
        settings.attributes["connection"] = connection
        command.upgrade(settings, REVISION)
