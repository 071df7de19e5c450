"""Watches: saved questions whose answers go out when they change."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from events.errors import NotFound
from store.schema import head
from store.watching.schema import delivery, watch


@dataclass(frozen=True)
class WatchFilter:
    """What matches: entries of some kinds about some provinces (any without one), and facts whose path begins so.

    With a path alone it is facts that are watched, and entries are not.
    """

    provinces: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    path: str = ""

    @property
    def entries(self) -> bool:
        """Whether entries are watched."""
        return bool(self.types) or not self.path


@dataclass(frozen=True)
class Watch:
    """A saved question, and for whom."""

    id: int
    asked: WatchFilter
    target: str
    secret: str | None
    seq: int
    paused: bool
    notice: str


def add(connection: Connection, asked: WatchFilter, target: str, secret: str | None) -> Watch:
    """Watch from now on: what the log holds already is not told."""
    row = {
        "asked": json.dumps(asdict(asked), ensure_ascii=False),
        "target": target,
        "secret": secret,
        "seq": connection.execute(select(head.c.size)).scalar_one(),
        "paused": False,
        "notice": "",
    }
    return _of_row(connection.execute(insert(watch).returning(*watch.c), row).one())


def watches(connection: Connection) -> list[Watch]:
    """All of them, in the order in which they were added."""
    return [_of_row(row) for row in connection.execute(select(watch).order_by(watch.c.id))]


def find(connection: Connection, number: int) -> Watch:
    """The watch with that number. Raises NotFound."""
    row = connection.execute(select(watch).where(watch.c.id == number)).first()
    if row is None:
        raise NotFound(f"no watch {number}", "`tinhlog watch list` shows those there are")
    return _of_row(row)


def pause(connection: Connection, number: int, notice: str = "") -> None:
    """Send it nothing until it is resumed; `notice` says why, where nobody asked for it."""
    connection.execute(update(watch).where(watch.c.id == number).values(paused=True, notice=notice))


def resume(connection: Connection, number: int) -> None:
    """Go on where it stopped: what was recorded meanwhile is told now."""
    connection.execute(update(watch).where(watch.c.id == number).values(paused=False, notice=""))


def remove(connection: Connection, number: int) -> None:
    """Forget it and its messages."""
    connection.execute(delete(delivery).where(delivery.c.watch == number))
    connection.execute(delete(watch).where(watch.c.id == number))


def counted(connection: Connection) -> dict[int, dict[str, int]]:
    """How many messages of each watch are in each state."""
    query = select(delivery.c.watch, delivery.c.state, func.count()).group_by(delivery.c.watch, delivery.c.state)
    found: dict[int, dict[str, int]] = {}
    for number, state, count in connection.execute(query):
        found.setdefault(number, {})[state] = count
    return found


def _of_row(row: Row[Any]) -> Watch:
    said = json.loads(row.asked)
    asked = WatchFilter(tuple(said["provinces"]), tuple(said["types"]), said["path"])
    return Watch(row.id, asked, row.target, row.secret, row.seq, row.paused, row.notice)
