"""What reading would change, how far two readers agree, and what was not read, as tables for a terminal."""

from typing import Any

from rich.table import Table
from rich.text import Text

from cli.drawing import console, hang
from events.text import plain
from store.formats.wording import kind_in_words, summary

Answer = Any


def changes_table(changes: list[Answer]) -> None:
    """What reading again would append, or has appended."""
    terminal = console()
    for change in changes:
        rest = {name: value for name, value in change.items() if name not in ("article", "type")}
        said = f"{plain(change['article'])}  {kind_in_words(change['type'])}  {plain(summary(rest))}"
        hang(terminal, Text(said), 4, "")
    terminal.print(Text(f"{len(changes)} to append", style="dim"))


def comparison_table(found: Answer) -> None:
    """One line for each kind that either extractor read, then all of them."""
    first, second = found["extractors"]
    title = f"{found['articles']} articles"
    table = Table("type", plain(first), plain(second), "both", "agreement", "dates", "slots", title=title)
    for row in [row for row in found["kinds"] if row["first"] or row["second"]] + [{"type": "all", **found["total"]}]:
        table.add_row(*("-" if cell is None else str(cell) for cell in row.values()))
    console().print(table)


def unread_table(found: list[Answer]) -> None:
    """Patterns and phrases that were not understood, each with a few of its sentences."""
    terminal = console()
    for one in found:
        slot = f"{one['slot']}: " if one["slot"] else ""
        hang(terminal, Text.assemble(slot, (plain(one["pattern"]), "cyan")), 7, (f"{one['count']:>5}  ", "bold"))
        for example in one["examples"]:
            said = Text.assemble(plain(example["quote"]), (f"  {plain(example['article'])}", "dim"))
            hang(terminal, said, 7)
    if not found:
        terminal.print(Text("every sentence about a province gave an event"))
