"""The tables of watches: what is watched for whom, and the messages on their way (an outbox).

They say what is to be sent, and nothing of what the log answers: without them every answer is the same.
"""

from datetime import datetime

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from store.polling.schema import Instant
from store.schema import METADATA, Position, Word


class WatchRow(SQLModel, table=True):
    """A saved question, and how far into the log its matches have been queued."""

    __tablename__ = "watch"
    __table_args__ = ({"sqlite_autoincrement": True},)  # an id is never given twice: messages' ids are made of it

    id: int | None = Field(default=None, primary_key=True, sa_type=Position)
    asked: str = Field(sa_type=Text)
    """What matches, as JSON (`store.watching.watches.WatchFilter`)."""
    target: str = Field(sa_type=Text)
    """The address that messages go to."""
    secret: str | None = Field(sa_type=Text)
    """What signs them, where it is a webhook."""
    seq: int = Field(sa_type=Position)
    """The position up to which matches have been queued."""
    paused: bool
    notice: str = Field(sa_type=Text)
    """Why it was paused, where nobody asked for it."""


class DeliveryRow(SQLModel, table=True):
    """A message to one watch's target, from when it is queued until some time after it has been delivered."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("id", name="delivery_id"),
        Index("delivery_due", "due"),
        Index("delivery_watch", "watch", "state"),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=Position)
    """The order in which messages are sent."""
    id: str = Field(sa_type=Word)
    watch: int = Field(sa_type=Position)
    title: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    """JSON, the same at every attempt."""
    state: str = Field(sa_type=Word)
    """`queued`, `delivered` or `dead`."""
    queued: datetime = Field(sa_type=Instant)
    due: datetime | None = Field(sa_type=Instant)
    """When it is tried next; while it is being sent, when another may try; null where it is not tried again."""
    tries: int
    error: str = Field(sa_type=Text)
    """What came of the last try that failed."""
    delivered: datetime | None = Field(sa_type=Instant)


watch, delivery = (METADATA.tables[name] for name in ("watch", "delivery"))
