"""The command line. Commands import what they need when they run: starting up is what people wait for."""

import errno
import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from cli import ask, browse, compare, export, feeds, maintenance, poll, recording, watch
from cli.output import complain, print_text
from events.errors import BadInput, TinhlogError
from store.asking import province_of_town

app = typer.Typer(
    name="tinhlog",
    help="What was true of a Vietnamese province on a day, as known on another day, and who says so.",
    epilog="`tinhlog demo` shows the main job. `tinhlog ingest PATH` begins a log, of which the rest is asked, "
    "as `tinhlog state lam-dong --on 2025-07-01`. Every command explains itself with --help.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_PANELS = {
    "Ask": (ask.app, browse.app, export.app),
    "Read and correct": (recording.app, poll.app, compare.app),
    "Look after the log": (maintenance.app,),
}
"""Under which heading of the help the commands of a module stand."""
for panel, modules in _PANELS.items():
    for command in (one for module in modules for one in module.registered_commands):
        command.rich_help_panel = panel
        app.registered_commands.append(command)
app.add_typer(feeds.app, name="feeds", rich_help_panel="Groups of commands")
app.add_typer(watch.app, name="watch", rich_help_panel="Groups of commands")


def _tell_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print_text(f"tinhlog {version('tinhlog')}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    db: Annotated[
        str | None,
        typer.Option(envvar="TINHLOG_DB", help="Database URL; by default a SQLite file in your data directory."),
    ] = None,
    _: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Choose the database."""
    context.obj = db


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system says where a file can have no more."""


def _refuse_no_utf8(arguments: Sequence[str]) -> None:
    """Raises BadInput for an argument that is not UTF-8: neither a terminal nor a database can have it as it is."""
    for argument in arguments:
        if argument.encode(errors="replace").decode() != argument:
            shown = argument.encode(errors="backslashreplace").decode()
            raise BadInput(f"an argument is not UTF-8: '{shown}'", "a file of such a name is read with its folder")


def _told(error: TinhlogError) -> str:
    """An error on a line; of a town that is no province in which one it is, rather than which is spelt like it."""
    from events.units.lineage import UnknownProvince

    town = province_of_town(error.name) if isinstance(error, UnknownProvince) else None
    return f"{error.message}; a town of that name is in {town}" if town else str(error)


def _write_no_more() -> None:
    """Let stdout lead nowhere: its reader has gone or its disk is full, also for the interpreter on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> None:
    """Run the command line; what goes wrong on purpose is one line on stderr and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        _refuse_no_utf8(sys.argv[1:])
        try:
            app()
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _write_no_more()
        sys.exit(1)
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        _write_no_more()
        complain(f"the answer cannot be written: {os.strerror(error.errno).lower()}; free some disk space")
        sys.exit(1)
    except TinhlogError as error:
        complain(_told(error))
        sys.exit(2 if isinstance(error, BadInput) else 1)
