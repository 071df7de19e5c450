"""Commands about where articles come from."""

import typer

from cli.common import Known, On, RecordedBy, Wanted, clocks_of, open_store
from cli.output import write
from cli.values import today

app = typer.Typer(help="Where articles come from.", no_args_is_help=True)


@app.callback()
def feeds() -> None:
    """Where articles come from."""


@app.command()
def health(
    context: typer.Context, on: On = None, known: Known = None, recorded: RecordedBy = None, wanted: Wanted = None
) -> None:
    """Which newspapers the log hears from, and which have gone silent for longer than is their habit."""
    from store.questions.feeds import health

    store = open_store(context)
    clocks = clocks_of(store, known, recorded)
    with store.reading() as connection:
        write(health(connection, on or today(), clocks), wanted, "feeds_table")
