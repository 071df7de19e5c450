"""What tables share: the terminal they are drawn on, and words for instants and numbers."""

from datetime import UTC, datetime, timedelta
from itertools import chain, repeat

from rich.console import Console
from rich.text import Text

from events.when import HO_CHI_MINH_TIME


def moment(instant: str | None, between: str = " ") -> str:
    """An instant as it is in Vietnam, and how near it is: `2025-06-09 08:30, 3 h ago`."""
    if instant is None:
        return ""
    day, hour = f"{datetime.fromisoformat(instant).astimezone(HO_CHI_MINH_TIME):%Y-%m-%d %H:%M}".split()
    return f"{day}{between}{hour}, {near(instant)}"


def near(instant: str | None) -> str:
    """How near an instant is: `3 h ago`, `in 5 min`."""
    if instant is None:
        return ""
    away = datetime.fromisoformat(instant) - datetime.now(UTC)
    if abs(away) < timedelta(minutes=1):
        return "now"
    return f"in {span(away)}" if away > timedelta() else f"{span(-away)} ago"


def span(time: timedelta) -> str:
    """A span of time in its greatest unit, down to minutes."""
    if time < timedelta(hours=1):
        return f"{time // timedelta(minutes=1)} min"
    if time < timedelta(days=2):
        return f"{time // timedelta(hours=1)} h"
    return f"{time.days} days"


def number(count: int, noun: str) -> str:
    """So many of something: `1 feed`, `2,000 feeds`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def console() -> Console:
    """Where tables are drawn."""
    return Console(highlight=False)


def hang(terminal: Console, body: Text, indent: int, lead: str | tuple[str, str] | None = None) -> None:
    """Print a text whose lines begin at a column; before the first of them stands the lead, or as much blank."""
    blank = " " * indent
    lines = body.wrap(terminal, max(1, terminal.width - indent))
    for before, line in zip(chain([blank if lead is None else lead], repeat(blank)), lines, strict=False):
        line.rstrip()
        terminal.print(Text.assemble(before, line))
