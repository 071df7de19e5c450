"""Something in the log no longer holds."""

from datetime import date
from typing import Literal

from events.base import Event, Layer


class Retracted(Event):
    """A record is withdrawn: a claim, an amendment, or an earlier retraction, which then is undone.

    `misread` holds for every publication day: the press never said it. `press` holds from the day `on` of the text
    that no longer says it.
    """

    record: str
    """The id of the record that is withdrawn."""
    layer: Layer
    cause: Literal["misread", "press"] = "misread"
    on: date | None = None
    reason: str | None = None
