"""What an entry is called, and when it has changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from events.article import canonical_url
from events.text import short_digest

Aliases = tuple[str, ...]


def aliases(guid: str | None, url: str | None, title: str, published: datetime | None) -> Aliases:
    """The names of an entry, the surest first, all of one short length."""
    return tuple(f"{kind}:{short_digest(name)}" for kind, name in _names(guid, url, title, published))


def _names(guid: str | None, url: str | None, title: str, published: datetime | None) -> Iterator[tuple[str, str]]:
    if guid:
        yield "guid", guid
    if url:
        yield "url", canonical_url(url)
    if title and published:
        yield "title", f"{title} {published.astimezone(UTC).isoformat()}"
    elif title and not guid and not url:
        # Any other name is better: "Weather today" comes back.
        yield "title", title


def shared(all_aliases: Iterable[Aliases]) -> set[str]:
    """The names that several entries of a feed bear: a GUID that is used again, the address of the front page."""
    borne = Counter(name for one in all_aliases for name in one)
    return {name for name, times in borne.items() if times > 1}


def same(one: Aliases, other: Aliases) -> bool:
    """Whether two entries of one feed, read at different times, are one.

    They are by any name in common, so that a feed may change its GUIDs. But a GUID alone does not make one article of
    two whose address and title both differ.
    """
    common = set(one) & set(other)
    if any(not name.startswith("guid:") for name in common):
        return True
    return bool(common) and not {"url", "title"} <= _kinds(one) & _kinds(other)


def _kinds(names: Aliases) -> set[str]:
    return {name.partition(":")[0] for name in names}


def revision(title: str, text: str) -> str:
    """The hash of the words alone, of a title and a text as `feeds.markup` gives them: bytes, markup and dates change
    without anything being said anew, and so do paragraphs.
    """
    return short_digest(title, text.replace("\n", " "))
