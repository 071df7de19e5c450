"""What differs between two days, in the order in which a person reads it."""

from itertools import groupby

from events.base import Json


def grouped(difference: Json) -> list[tuple[str, str, list[Json]]]:
    """The changes of a difference by section and by what became of them: what is handed down comes last.

    Each group is told as `(section, op, changes)`; what concerns the unit itself is in groups of its own.
    """
    ordered = sorted(difference["changes"], key=lambda change: change["op"] == "inherited")
    by = groupby(ordered, key=lambda change: (change["path"].partition("/")[0], change["op"]))
    return [(section, op, list(changes)) for (section, op), changes in by]
