"""Feeds drawn for a terminal."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from rich.table import Column, Table
from rich.text import Text

from cli.drawing import console, hang, moment, near, number, span
from cli.tables import counts_table
from events.article import host_in
from events.text import plain

Answer = Any


def subscriptions_table(feeds: list[Answer]) -> None:
    """Feeds as their owner has described them."""
    folded = (Column(name, overflow="fold") for name in ("name", "address", "language", "province"))
    table = Table("id", *folded, "state", "next")
    for feed in feeds:
        about = (feed["lang"] or "", feed["province"] or "", feed["state"], _due(feed["next"]))
        table.add_row(str(feed["id"]), plain(feed["name"]), plain(feed["url"]), *about)
    terminal = console()
    terminal.print(table)
    terminal.print(Text(number(len(feeds), "feed"), style="dim"))


def _due(instant: str | None) -> str:
    """When a feed is asked next: `in 3 h`, or, where that is past and nobody asked, `due 3 h ago`."""
    away = near(instant)
    return away if away.startswith("in ") or not away else f"due {away}"


def feed_table(feed: Answer) -> None:
    """All that is known of one feed."""
    shown = {name: moment(feed[name]) for name in ("next", "last_success", "last_new")}
    shown |= {"silent": _silence(feed), "silent_days": "", "usual_gap_days": ""}
    counts_table({name: value for name, value in {**feed, **shown}.items() if value != ""})


def health_table(feeds: list[Answer]) -> None:
    """Feeds and newspapers: when they were heard from, what is wrong, and when they are asked next."""
    moments_of = ("last success", "last new item", "next attempt")
    folded = (Column(name, overflow="fold") for name in ("silent for", "what is wrong"))
    moments = (Column(name, min_width=len("2026-01-01")) for name in moments_of)
    table = Table(Column("feed", overflow="fold"), "state", *moments, *folded, padding=0)
    for feed in feeds:
        heard = (moment(feed[name], "\n") for name in ("last_success", "last_new", "next"))
        silence = Text(_silence(feed), style="red" if feed["silent"] else "")
        # A feed that nobody has named is called as its host is, as others may be.
        named = feed["name"] not in (None, host_in(feed["feed"]))
        called = plain(feed["name"] if named else feed["feed"])
        table.add_row(called, feed["state"], *heard, silence, Text(_trouble(feed), "red"))
    console().print(table)


def checked_table(feeds: list[Answer]) -> None:
    """Feeds that were asked for once, each with what is wrong with it."""
    terminal = console()
    for feed in feeds:
        good = feed["result"] == "fetched"
        status = f" ({feed['status']})" if feed["status"] else ""
        head = Text.assemble((f"{feed['result']}{status}", "green" if good else "red"), f"  {plain(feed['url'])}")
        if good:
            newest = f", newest {moment(feed['newest'])}" if feed["newest"] else ""
            head.append(f"  {feed['format']}, {number(feed['items'], 'item')}{newest}", "dim")
        terminal.print(head)
        for problem in feed["problems"]:
            hang(terminal, Text(plain(problem), style="yellow"), 4)


def discovered_table(feeds: list[Answer]) -> None:
    """The feeds that a page leads to, the surest first."""
    table = Table("how", "type", Column("address", overflow="fold"), "title")
    for feed in feeds:
        table.add_row(feed["how"], feed["type"] or "", plain(feed["url"]), plain(feed["title"]))
    console().print(table)


def entries_table(found: Iterable[Answer]) -> None:
    """Entries of feeds, and the errors of those that failed."""
    terminal = console()
    for entry in found:
        if "error" in entry:
            terminal.print(Text(f"{plain(entry['feed_url'])}: {plain(entry['error'])}", style="red"))
            continue
        day = moment(entry["published"])[:16]
        terminal.print(
            Text.assemble((f"{day:<18}", "bold"), plain(entry["title"]), (f"  {plain(entry['link'] or '')}", "dim"))
        )


def _silence(feed: Answer) -> str:
    """For how long nothing came, beside its habit: `5 days, usually 2 h`."""
    if feed["silent_days"] is None:
        return ""
    silence, *habit = (
        number(days, "day") if feed["state"] == "not subscribed" else span(timedelta(days=days))
        for days in (feed["silent_days"], feed["usual_gap_days"])
        if days is not None
    )
    return ", usually ".join([silence, *habit])


def _trouble(feed: Answer) -> str:
    """Why a feed failed or is polled no more, and where it seems to be moving."""
    times = f"failed {number(feed['failures'], 'time')}: " if feed["failures"] and feed["state"] != "retired" else ""
    said = [f"{times}{plain(feed['why'])}"] if feed["why"] else []
    if feed["moved_to"]:
        said.append(f"redirects for good to {plain(feed['moved_to'])}")
    return "; ".join(said)
