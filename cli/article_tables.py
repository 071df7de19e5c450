"""Articles and their texts drawn for a terminal."""

from typing import Any

from rich.table import Column, Table
from rich.text import Text

from cli.drawing import console, hang
from events.text import plain
from store.formats.wording import kind_in_words

Answer = Any


def articles_table(articles: list[Answer]) -> None:
    """Articles, the last published first."""
    table = Table("published", "title", Column("article", overflow="fold"), "entries", "texts")
    for one in articles:
        counts = str(one["entries"]), str(one["texts"])
        table.add_row(one["published_on"] or "", plain(one["title"] or ""), plain(one["article"]), *counts)
    console().print(table)


def article_table(article: Answer) -> None:
    """An article's texts, where there are several with the day each was first seen, what is quoted in bold, and the
    records that quote it.
    """
    terminal = console()
    several = len(article["texts"]) > 1
    for text in article["texts"]:
        said = [plain(text[name]) for name in ("title", "published_on", "updated") if text[name]]
        head = " · ".join([*said, f"first seen {text['first_seen']}"] if several else said)
        terminal.print(Text(head or plain(article["article"]), style="bold"))
        for passage in text["passages"]:
            body = Text(passage["text"])
            for quote in text["quotes"]:
                body.stylize("bold", quote["start"] - passage["start"], quote["end"] - passage["start"])
            hang(terminal, _plain_text(body), 2)
        if text["erased"]:
            terminal.print(Text("  (the text was erased)"))
        for quote in text["quotes"]:
            mark = "" if quote["stands"] else "  withdrawn"
            terminal.print(Text(f"  {kind_in_words(quote['type'])}  {quote['record'][:12]}{mark}", style="dim"))


def _plain_text(text: Text) -> Text:
    """The text without what could run in a terminal, its styles in place."""
    return Text.assemble(*((plain(part.plain), "bold" if part.spans else "") for part in text.divide(_edges(text))))


def _edges(text: Text) -> list[int]:
    return sorted({edge for span in text.spans for edge in (span.start, span.end)})
