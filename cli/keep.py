"""Commands that change the record: ingest, reextract, amend, retract, erase; and extract, which only reads."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.common import Reason, Wanted, open_store
from cli.output import complain, print_text, write
from cli.values import last_day, slots, today

if TYPE_CHECKING:
    from feeds.files import Unreadable

app = typer.Typer()

Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help=".jsonl, .json, .txt, .html, a folder, or -")]
Published = Annotated[date | None, typer.Option(parser=last_day, metavar="D", help="Where the article gives none.")]
Url = Annotated[str | None, typer.Option(help="Where the article gives none.")]
Lang = Annotated[str | None, typer.Option(help="en or vi, where the article gives none.")]
RecordId = Annotated[str, typer.Argument(metavar="ID", help="A record's id, or its first digits.")]


@app.command()
def ingest(
    context: typer.Context,
    paths: Paths,
    published: Published = None,
    url: Url = None,
    lang: Lang = None,
    wanted: Wanted = None,
) -> None:
    """Read articles and append what they say."""
    from events.extract import extract
    from feeds.files import Given, Unreadable, articles_alone, read_files
    from store.ingest import ingest

    store = open_store(context)
    store.load_reference()
    units = store.units()
    errors: list[Unreadable] = []
    given = Given(published, url, lang, first_seen=today())
    counts = ingest(store, articles_alone(read_files(paths, given), errors), lambda article: extract(article, units))
    _complain_of(errors)
    report = dict(counts) | {"failed": len(errors), "errors": [vars(one) for one in errors]}
    write(report, wanted, "counts_table")
    raise typer.Exit(1 if errors else 0)


@app.command()
def extract(paths: Paths, published: Published = None, url: Url = None, lang: Lang = None) -> None:
    """Print the events read in articles, as JSON Lines; nothing is stored."""
    import json

    from events.extract import extract, printed_claim
    from events.units.lineage import Units
    from feeds.files import Given, Unreadable, articles_alone, read_files

    units = Units.packaged()
    errors: list[Unreadable] = []
    for article in articles_alone(read_files(paths, Given(published, url, lang)), errors):
        for claim in extract(article, units):
            print_text(json.dumps(printed_claim(claim, article, units), ensure_ascii=False))
    _complain_of(errors)
    raise typer.Exit(1 if errors else 0)


@app.command()
def reextract(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be appended, and append nothing.")] = False,
    wanted: Wanted = None,
) -> None:
    """Read kept articles again with today's rules, and append what differs."""
    from events.base import Claim
    from events.extract import extract
    from store.ingest import reextract

    store = open_store(context)
    units = store.units()
    changes: list[dict[str, Any]] = []
    for append in reextract(store, lambda article: extract(article, units), dry_run=dry_run):
        for found in append.found:
            event = found.event if isinstance(found, Claim) else found
            changes.append({"article": append.stream, "type": event.kind, **event.content()})
    write(changes, wanted, "changes_table")


@app.command()
def amend(
    context: typer.Context,
    record: RecordId,
    assignments: Annotated[
        list[str], typer.Option("--set", metavar="SLOT=VALUE", help="May be repeated; null empties.")
    ],
    reason: Reason,
    wanted: Wanted = None,
) -> None:
    """Correct slots of a claim, by appending."""
    from store.corrections import amend_record, claim_id

    store = open_store(context)
    amended = amend_record(store, claim_id(store, record), slots(assignments), reason)
    write({"id": amended.id, "seq": amended.seq, "type": amended.event.kind}, wanted, "counts_table")


@app.command()
def retract(context: typer.Context, record: RecordId, reason: Reason, wanted: Wanted = None) -> None:
    """Withdraw a claim, an amendment, or an earlier retraction, by appending."""
    from store.corrections import claim_id, retract_record

    store = open_store(context)
    retracted = retract_record(store, claim_id(store, record), reason)
    write({"id": retracted.id, "seq": retracted.seq, "type": retracted.event.kind}, wanted, "counts_table")


@app.command()
def erase(
    context: typer.Context,
    article: Annotated[str, typer.Argument(help="The article's URL, or its id where it has none.")],
    reason: Reason,
    wanted: Wanted = None,
) -> None:
    """Remove an article's texts on request; what was read in them stays, with URL and day."""
    from store.corrections import erase_article

    erased = erase_article(open_store(context), article, reason)
    write({"id": erased.id, "seq": erased.seq, "type": erased.event.kind}, wanted, "counts_table")


def _complain_of(errors: "list[Unreadable]") -> None:
    for one in errors:
        complain(f"{one.path}{f', line {one.line}' if one.line else ''}: {one.error}")
