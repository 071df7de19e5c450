"""What differs between two days, in the order in which a person reads it."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from events.article import host_in
from events.base import Json
from store.formats.wording import rank
from web.wording import Wording


def grouped(difference: Json) -> list[tuple[str, str, list[Json]]]:
    """The changes of a difference by section and by what became of them: what is handed down comes last.

    Each group is told as `(section, op, changes)`; what concerns the unit itself is in groups of its own. Posts come
    by their rank, who left one before who came.
    """
    changes = difference["changes"]
    sections = [*dict.fromkeys(map(_section, changes))]

    def place(change: Json) -> tuple[bool, int, int, bool]:
        seat = change["path"].partition("/")[2] if _section(change) == "posts" else ""
        came = bool(seat) and change["op"] != "removed"
        return change["op"] == "inherited", sections.index(_section(change)), rank(seat) if seat else 0, came

    by = groupby(sorted(changes, key=place), key=lambda change: (_section(change), change["op"]))
    return [(section, op, list(group)) for (section, op), group in by]


def witnesses(records: Sequence[str], told_by: Mapping[str, Json], words: Wording) -> list[tuple[str, str]]:
    """The records by which something changed, each called by who says so on which day; those called alike once.

    A record that is not told by anybody any more is called by its first digits.
    """
    called: dict[str, str] = {}
    for record in records:
        called.setdefault(
            _who(told_by[record], words) if record in told_by else f"{words('record')} {record[:6]}", record
        )
    return [(record, name) for name, record in called.items()]


def _who(source: Json, words: Wording) -> str:
    if "law" in source:
        return words.law(source["law"]) or str(source["title"])
    who = host_in(source["url"]) or source["title"] or source["article"]
    return f"{who}, {words.day(source['published_on'])}" if source["published_on"] else str(who)


def _section(change: Json) -> str:
    return str(change["path"].partition("/")[0])
