"""What differs between two days, in the order in which a person reads it."""

from itertools import groupby

from events.base import Json
from store.formats.wording import rank


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


def _section(change: Json) -> str:
    return str(change["path"].partition("/")[0])
