"""What entries say as plain text, and the addresses that lead from them."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from events.text import line, plain


def web_address(url: str | None) -> str | None:
    """The address where it leads to the web, and nowhere else; None otherwise."""
    found = plain(url or "").strip()
    try:
        parts = urlsplit(found)
    except ValueError:
        return None
    return found if parts.scheme in ("http", "https") and parts.netloc and not re.search(r'[\s<>"\\]', found) else None


def addresses(entry: dict[str, Any]) -> list[str]:
    """The addresses of an entry's articles, each once, the best source first."""
    found = (web_address(source["url"]) for source in entry["sources"])
    return list(dict.fromkeys(address for address in found if address))


def told(entry: dict[str, Any], day: Callable[[str], str] = str) -> str:
    """An entry's sentence and who says so, as lines of plain text; `day` is how a day is written."""
    lines = [plain(entry["quote"])] if entry["quote"] else []
    for source in entry["sources"]:
        published = day(source["published_on"]) if source["published_on"] else None
        said = (source["title"], published, source["url"] or source["article"])
        lines.append(" · ".join(line(part) for part in said if part))
    return "\n".join(lines)
