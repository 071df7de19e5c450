"""Time zones by name."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from events.errors import BadInput


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name. Raises BadInput."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(f"no time zone {name!r}", "write its IANA name, e.g. Asia/Ho_Chi_Minh or UTC") from None
