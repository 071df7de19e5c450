"""A person corrected what was read."""

from typing import Any

from events.base import Dated, Event, Json, validated
from events.errors import BadInput


class Amended(Event):
    """Some slots of a claim have other values than were read; `null` empties a slot.

    It lies over the claim's key: it holds for later readings of the same claim too, until it is retracted.
    """

    record: str
    """The id of the claim's record."""
    set: dict[str, Any]
    reason: str


FIXED = frozenset({"type", "quote"})


def amend(event: Event, changes: dict[str, Json]) -> Event:
    """The event with some slots set, validated by its kind. Raises BadInput that names the slot."""
    fields = {field.alias or name: field for name, field in type(event).model_fields.items()}
    known = fields.keys()
    for slot in changes:
        if slot in FIXED:
            raise BadInput(f"{slot!r} cannot be amended", "retract the record and let the article be read again")
        if slot not in known:
            raise BadInput(
                f"{event.kind} has no slot {slot!r}", f"it has {', '.join(sorted(known - {'units'} | {'provinces'}))}"
            )
    for slot, value in changes.items():
        if value is None and fields[slot].is_required():
            raise BadInput(f"{slot!r} cannot be empty", "retract the record if nothing of it is right")
    content = {slot: value for slot, value in (event.content() | changes).items() if value is not None}
    amended = validated(type(event), content)
    assert isinstance(amended, Dated)
    return amended
