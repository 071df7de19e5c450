"""The command that holds two extractors against each other; nothing is stored."""

from typing import TYPE_CHECKING, Annotated

import typer

from cli.common import Lang, Paths, Published, Url, Wanted, complain_of, complain_of_dropped
from cli.output import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from events.agreement import Printed
    from events.base import Article
    from events.units.lineage import Units
    from feeds.extractors import Extractor
    from feeds.raw_document import Unreadable

app = typer.Typer()


@app.command("compare-extractors")
def compare_extractors(
    paths: Paths,
    readers: Annotated[
        list[str] | None,
        typer.Option("--extractor", metavar="NAME", help="Give two, or one twice; without any, rules and llm."),
    ] = None,
    published: Published = None,
    url: Url = None,
    lang: Lang = None,
    wanted: Wanted = None,
) -> None:
    """How far two extractors agree about articles, kind by kind."""
    from events.comparison import compare
    from events.units.lineage import Units
    from feeds.extractors import extractor
    from feeds.files import ArticleDefaults, articles_alone, read_files
    from feeds.raw_document import Unreadable

    names = readers or ["rules", "llm"]
    if len(names) != 2:
        raise typer.BadParameter(f"two are compared, not {len(names)}", param_hint="--extractor")
    units = Units.packaged()
    extractors = [extractor(name, units) for name in names]
    errors: list[Unreadable] = []
    articles = articles_alone(read_files(paths, ArticleDefaults(published, url, lang)), errors)
    found = compare(_read_twice(articles, extractors, units, errors))
    dropped = [dict(one.dropped) for one in extractors]
    answer = {"extractors": names, **found, "dropped": dropped, "failed": len(errors)}
    write(answer, wanted, "reading_tables.comparison_table")
    complain_of(errors)
    for name, one in zip(names, extractors, strict=True):
        complain_of_dropped(name, one)
    raise typer.Exit(1 if errors else 0)


def _read_twice(
    articles: "Iterable[Article]", extractors: "Sequence[Extractor]", units: "Units", errors: "list[Unreadable]"
) -> "Iterator[tuple[Sequence[Printed], Sequence[Printed]]]":
    """The events that each of two extractors reads in each article that both can read."""
    from events.errors import NotRead
    from events.extract import printed_claim
    from feeds.files import noted_in

    for article in articles:
        try:
            first, second = ([printed_claim(claim, article, units) for claim in read(article)] for read in extractors)
        except NotRead as error:
            noted_in(errors)(error)
        else:
            yield first, second
