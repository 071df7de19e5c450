"""Commands that go through what is kept, and `web`, which serves every question."""

import os
from typing import Annotated

import typer

from cli.common import From, Known, RecordedBy, To, Types, Wanted, clocks_of, filter_of, open_store, open_to_ask
from cli.output import complain, write

app = typer.Typer()

Limit = Annotated[int, typer.Option(min=1, metavar="N", help="At most so many.")]
OfProvinces = Annotated[
    list[str] | None, typer.Option("--province", metavar="P", help="Only of this province; may be repeated.")
]
Since = Annotated[int, typer.Argument(min=0, metavar="SEQ", help="The position after which to begin.")]


@app.command()
def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="TEXT",
            help='Words, names of provinces in any spelling; "in quotes" as they stand; the last may be begun.',
        ),
    ],
    provinces: OfProvinces = None,
    first: From = None,
    last: To = None,
    types: Types = None,
    known: Known = None,
    recorded: RecordedBy = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="At most so many entries, and articles.")] = 20,
    wanted: Wanted = None,
) -> None:
    """Which entries and articles have these words: those first in which they are neighbours, then the latest."""
    from store.questions.search import search

    asked = filter_of(provinces, first, last, types, " ".join(words))
    with open_to_ask(context).reading() as view:
        found = search(view, asked, clocks_of(view, known, recorded), slice(limit))
    if meant := found["did_you_mean"]:
        complain(f"did you mean {meant!r}?")
    write(found, wanted, "search_table")


@app.command()
def records(context: typer.Context, since: Since = 0, limit: Limit = 100, wanted: Wanted = None) -> None:
    """The log itself, record by record, from after a position."""
    from store.questions.records import records

    with open_to_ask(context).reading() as view:
        write(records(view, since, limit), wanted, "records_table")


@app.command()
def changes(context: typer.Context, since: Since = 0, limit: Limit = 100, wanted: Wanted = None) -> None:
    """What a copy of the timeline has to take over: what was appended, corrected or withdrawn since a position."""
    from store.questions.records import changes

    with open_to_ask(context).reading() as view:
        found = changes(view, since, limit)
        if since > view.log.size():
            complain("note: the log does not go so far; a copy that stands there is of another log, and begins anew")
        write(found, wanted, "changed_table")


@app.command()
def articles(
    context: typer.Context,
    provinces: OfProvinces = None,
    first: From = None,
    last: To = None,
    types: Types = None,
    search: Annotated[str, typer.Option(help="Only articles with these words, as `search` takes them.")] = "",
    known: Known = None,
    recorded: RecordedBy = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="At most so many.")] = None,
    wanted: Wanted = None,
) -> None:
    """The articles that are kept, by the day they were published, the last first."""
    from store.questions.articles import articles

    asked = filter_of(provinces, first, last, types, search)
    with open_to_ask(context).reading() as view:
        found = articles(view.connection, view.units(), asked, clocks_of(view, known, recorded), slice(limit))
    write(found, wanted, "article_tables.articles_table")


@app.command()
def article(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's URL, or its id where it has none.")],
    known: Known = None,
    recorded: RecordedBy = None,
    wanted: Wanted = None,
) -> None:
    """An article: every text of it, and what of them is quoted by which record."""
    from store.questions.articles import article as kept

    with open_to_ask(context).reading() as view:
        write(kept(view, article, clocks_of(view, known, recorded)), wanted, "article_tables.article_table")


@app.command()
def web(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 is any that is free.")] = 8000,
    full_texts: Annotated[bool, typer.Option("--full-texts", help="Show articles whole, not only quotations.")] = False,
    origins: Annotated[
        list[str] | None, typer.Option("--cors", metavar="ORIGIN", help="Pages of that origin may ask; repeatable.")
    ] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, metavar="SECONDS", help="A question that takes longer is interrupted.")
    ] = 10,
) -> None:
    """Serve pages and an API, read-only. With TINHLOG_WEB_TOKEN set, only to those who have that token."""
    try:
        from web.serve import serve
    except ImportError as error:
        complain(f"{error}; install the extra: pip install 'tinhlog[web]'")
        raise typer.Exit(2) from None
    token = os.environ.get("TINHLOG_WEB_TOKEN") or None
    serve(
        open_store(context, timeout, create=True), host, port, token=token, origins=origins or (), full_texts=full_texts
    )
