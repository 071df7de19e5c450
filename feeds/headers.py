"""What the headers of a response say that matters to whoever asks again."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NamedTuple

_MAX_AGE = re.compile(r"\bmax-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_SECONDS = re.compile(r"\d{1,9}", re.ASCII)


class Validators(NamedTuple):
    """What makes the next request for an address conditional, exactly as its server wrote it."""

    url: str
    etag: str | None
    last_modified: str | None


class Headers:
    """The headers of one response, by name in any case."""

    def __init__(self, pairs: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key, text = name.decode("latin-1").lower(), value.decode("latin-1")
            self._values[key] = f"{self._values[key]}, {text}" if key in self._values else text

    def get(self, name: str) -> str | None:
        """The value as sent; those of a name that is sent twice joined by a comma."""
        return self._values.get(name)

    def validators(self, url: str) -> Validators | None:
        """What to send with the next request for this address, or None where the server gave nothing."""
        etag, last_modified = self.get("etag"), self.get("last-modified")
        return Validators(url, etag, last_modified) if etag or last_modified else None

    def fresh_for(self, now: datetime) -> timedelta | None:
        """How long the server says that nothing changes: `max-age`, else until `Expires`."""
        if found := _MAX_AGE.search(self.get("cache-control") or ""):
            return timedelta(seconds=int(found[1]))
        return self._until(self.get("expires"), now)

    def retry_after(self, now: datetime) -> timedelta | None:
        """How long the server asks to be left alone, in seconds or until a date."""
        value = self.get("retry-after")
        if value and _SECONDS.fullmatch(value):
            return timedelta(seconds=int(value))
        return self._until(value, now)

    def _until(self, value: str | None, now: datetime) -> timedelta | None:
        until = _http_date(value)
        # A date is meant by the server's own clock, which may be hours from ours.
        return max(until - (_http_date(self.get("date")) or now), timedelta()) if until else None


def _http_date(value: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(value or "")
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
