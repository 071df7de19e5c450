"""Commands that change the record: ingest, reextract, amend, retract, erase; and extract, which only reads."""

from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from cli.common import (
    Lang,
    Paths,
    Published,
    Reader,
    Reason,
    Url,
    Wanted,
    complain_of,
    complain_of_dropped,
    open_for_recording,
    open_store,
)
from cli.output import complain, print_text, write
from cli.values import slots
from store.asking import today

app = typer.Typer()

RecordId = Annotated[str, typer.Argument(metavar="ID", help="A record's id, or at least its first six digits.")]


@app.command()
def ingest(
    context: typer.Context,
    paths: Paths,
    published: Published = None,
    url: Url = None,
    lang: Lang = None,
    reader: Reader = "rules",
    workers: Annotated[int, typer.Option(min=0, metavar="N", help="So many processes read; 0: this one does.")] = 0,
    executor: Annotated[
        str | None, typer.Option(metavar="dask://HOST:PORT", help="Workers of a Dask cluster read instead.")
    ] = None,
    errors: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What could not be read goes here, as it happens: JSON Lines.")
    ] = None,
    progress: Annotated[
        bool | None, typer.Option("--progress/--no-progress", help="On stderr; by default where that is a terminal.")
    ] = None,
    wanted: Wanted = None,
) -> None:
    """Read articles and append what they say. Given again, the command goes on where it was stopped."""
    from cli.failures import failures
    from cli.progress import shown
    from feeds import executors
    from feeds.files import ArticleDefaults
    from feeds.paths import raw_documents
    from feeds.prefetch import PrefetchingExtractor
    from store.ingest import ingest_batches, unknown

    store = open_for_recording(context, create=True)
    defaults = ArticleDefaults(published, url, lang, first_seen=today())
    with failures(errors) as failed, executors.executor(workers, executor) as there:
        ahead = PrefetchingExtractor(there, reader, store.units(), partial(unknown, store), failed)
        batches = shown(ahead.batches(raw_documents(paths), defaults), failed, progress)
        counts = ingest_batches(store, batches, ahead, ahead.refused)
    failed.complain()
    if not counts["articles"] and not failed.count:
        complain(f"note: no article in {', '.join(paths)}")
    complain_of_dropped(reader, ahead)
    write(dict(counts) | failed.report(), wanted, "counts_table")
    raise typer.Exit(1 if failed.count else 0)


@app.command()
def extract(
    paths: Paths, published: Published = None, url: Url = None, lang: Lang = None, reader: Reader = "rules"
) -> None:
    """Print the events read in articles, as JSON Lines; nothing is stored."""
    import json

    from events.errors import NotRead
    from events.extract import printed_claim
    from events.units.lineage import Units
    from feeds.extractors import extractor
    from feeds.files import ArticleDefaults, articles_alone, noted_in, read_files
    from feeds.raw_document import Unreadable

    units = Units.packaged()
    extract = extractor(reader, units)
    errors: list[Unreadable] = []
    for article in articles_alone(read_files(paths, ArticleDefaults(published, url, lang)), errors):
        try:
            claims = extract(article)
        except NotRead as error:
            noted_in(errors)(error)
            continue
        for claim in claims:
            print_text(json.dumps(printed_claim(claim, article, units), ensure_ascii=False))
    complain_of(errors)
    complain_of_dropped(reader, extract)
    raise typer.Exit(1 if errors else 0)


@app.command()
def reextract(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be appended, and append nothing.")] = False,
    reader: Reader = "rules",
    wanted: Wanted = None,
) -> None:
    """Read kept articles again, by default with today's rules, and append what differs."""
    from cli.progress import counted
    from events.base import Claim
    from feeds.extractors import extractor
    from feeds.files import noted_in
    from feeds.raw_document import Unreadable
    from store.ingest import reextract

    store = open_store(context) if dry_run else open_for_recording(context)
    extract = extractor(reader, store.units())
    changes: list[dict[str, Any]] = []
    errors: list[Unreadable] = []
    through = partial(counted, "articles")
    for append in reextract(store, extract, noted_in(errors), dry_run=dry_run, through=through):
        for found in append.found:
            event = found.event if isinstance(found, Claim) else found
            changes.append({"article": append.stream, "type": event.kind, **event.content()})
    write(changes, wanted, "reading_tables.changes_table")
    complain_of(errors)
    complain_of_dropped(reader, extract)
    raise typer.Exit(1 if errors else 0)


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
    from store.corrections import amend_record, claim_id, withdrawn_by

    changes = slots(assignments)
    store = open_for_recording(context)
    amended = amend_record(store, claim := claim_id(store, record), changes, reason)
    if by := withdrawn_by(store, claim):
        complain(f"record {claim} is withdrawn, by {by}: it shows once that is retracted")
    write({"id": amended.id, "seq": amended.seq, "type": amended.event.kind}, wanted, "counts_table")


@app.command()
def retract(context: typer.Context, record: RecordId, reason: Reason, wanted: Wanted = None) -> None:
    """Withdraw a claim, an amendment, or an earlier retraction, by appending."""
    from store.corrections import claim_id, retract_record

    store = open_for_recording(context)
    retracted = retract_record(store, claim_id(store, record), reason)
    write({"id": retracted.id, "seq": retracted.seq, "type": retracted.event.kind}, wanted, "counts_table")


@app.command()
def erase(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's URL, or its id where it has none.")],
    reason: Reason,
    wanted: Wanted = None,
) -> None:
    """Remove an article's texts from all articles that have them; what was read in them stays, with URL and day."""
    from store.corrections import NothingToErase, erase_article
    from store.engine import sweep

    store = open_for_recording(context)
    try:
        erased, *others = erase_article(store, article, reason)
    except NothingToErase:
        sweep(store.engine)  # somebody may have read it the last time
        raise
    report = {"id": erased.id, "seq": erased.seq, "type": erased.event.kind}
    write(report | {"others": [other.stream for other in others]}, wanted, "counts_table")
    complain(
        "note: this text stays out; a changed one that comes in later is another, and is kept until it is erased too"
    )
    sweep(store.engine)
