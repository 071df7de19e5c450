"""Events that somebody else read in a text, held against it: none is taken without its sentence, word for word."""

import re

from events.base import Found, Json
from events.errors import BadInput
from events.printed import UnknownType, event_of
from events.reading.entities.dates import days_in
from events.reading.reading import Reading
from events.text import canonical
from events.units.lineage import UnknownProvince
from events.when import Origin

UNSURE = 0.5
"""The confidence of an event that comes without one."""
CHARACTERS_MAX = 2000
"""What is said of an event at more length is no slot that anybody would read in a sentence."""

_NOT_KEPT = re.compile(r"\\u0000|[\ud800-\udfff]")
"""What no database keeps, in the JSON of an event: NUL, and halves of a letter."""


class Refused(BadInput):
    """What was told is no event of the text. `reason` is one of a few, to be counted."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason


def witnessed(told: Json, reading: Reading, rule: str) -> Found:
    """The event that the printed fields tell, at the first place of the text that reads as their quote.

    Trusts nothing. Raises Refused.
    """
    if not isinstance(told, dict):
        raise Refused("not an object")
    article = reading.article
    quote = told.get("quote")
    if not isinstance(quote, str) or not quote.strip() or quote not in article.text:
        raise Refused("quote not in the text")
    fields = {name: value for name, value in told.items() if name not in ("article", "quote", "confidence")}
    try:
        event = event_of(fields, reading.units, article.published or reading.latest_day)
    except UnknownType as error:
        raise Refused("unknown type", error.message) from None
    except UnknownProvince as error:
        raise Refused("unknown province", error.message) from None
    except BadInput as error:
        raise Refused("invalid slot", error.message) from None
    content = canonical(event.content())
    if len(content) > CHARACTERS_MAX or _NOT_KEPT.search(content):
        raise Refused("invalid slot", "too long, or no text")
    start = article.text.index(quote)
    confidence, origin = _confidence(told.get("confidence")), _origin(event.date, quote, reading)
    return Found(event, start, start + len(quote), rule, confidence, origin)


def _confidence(said: Json) -> float:
    certain = isinstance(said, int | float) and not isinstance(said, bool) and 0 <= said <= 1
    return float(said) if certain else UNSURE


def _origin(day: str | None, quote: str, reading: Reading) -> Origin | None:
    """Where the date came from, as far as it can be seen: publication, the quote itself, else another sentence."""
    if day is None:
        return None
    published = reading.article.published
    if published is not None and day == published.isoformat():
        return "published"
    named = days_in(quote, reading.lang, published, reading.year)
    return "text" if any(one.value == day for one in named) else "context"
