"""Watches and their messages drawn for a terminal."""

from typing import Any

from rich.table import Column, Table

from cli.drawing import console, moment
from events.text import plain

Answer = Any


def watches_table(watches: list[Answer]) -> None:
    """Watches: what each asks, where it tells it, and how its messages fare."""
    folded = (Column(name, overflow="fold") for name in ("about", "to"))
    table = Table("id", *folded, "state", "queued", "delivered", "dead")
    for one in watches:
        about = [", ".join(one["provinces"]) or "every province", *one["types"], one["path"] or ""]
        state = f"{one['state']}: {one['notice']}" if one["notice"] else one["state"]
        counts = (str(one[name]) for name in ("queued", "delivered", "dead"))
        table.add_row(str(one["id"]), plain(" · ".join(filter(None, about))), plain(one["to"]), plain(state), *counts)
    console().print(table)


def watch_table(one: Answer) -> None:
    """A watch and its messages."""
    watches_table([one])
    messages_table(one["messages"])


def messages_table(messages: list[Answer]) -> None:
    """Messages with what came of them."""
    if not messages:
        console().print("no messages")
        return
    table = Table(Column("id", overflow="fold"), Column("message", overflow="fold"), "state", "tries", "next", "error")
    for one in messages:
        progress = (one["state"], str(one["tries"]), moment(one["next"], "\n"))
        table.add_row(one["id"], plain(one["title"]), *progress, plain(one["error"] or ""))
    console().print(table)
