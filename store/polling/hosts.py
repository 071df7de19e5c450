"""Hosts that want to be left alone."""

from datetime import datetime

from sqlalchemy import Connection, select

from store.polling.rows import put
from store.polling.schema import quiet_host


def leave_alone(connection: Connection, host: str, until: datetime) -> None:
    """Ask a host for nothing before then."""
    put(connection, quiet_host, [{"host": host, "until": until}])


def left_alone_until(connection: Connection, host: str, now: datetime) -> datetime | None:
    """Until when a host is asked for nothing, or None where it may be asked."""
    asked = select(quiet_host.c.until).where(quiet_host.c.host == host, quiet_host.c.until > now)
    return connection.execute(asked).scalar()
