"""Articles out of files: JSON Lines, JSON, plain text, HTML, web archives, feeds.

An unreadable item is reported, and does not stop the rest.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from events.article import canonical_url
from events.base import Article
from events.errors import BadInput, NotRead
from events.text import digest, nfc, plain
from events.when import HO_CHI_MINH_TIME
from feeds.paths import FEEDS, PAGES, raw_documents
from feeds.raw_document import RawDocument, Unreadable

_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_FIELDS = frozenset({"id", "url", "title", "published", "updated", "lang", "text", "first_seen", "home", "complete"})


@dataclass(frozen=True)
class ArticleDefaults:
    """What the command line says about the articles, used where they do not say it themselves."""

    published: date | None = None
    url: str | None = None
    lang: str | None = None
    first_seen: date | None = None

    def fields(self) -> dict[str, Any]:
        """The fields given."""
        return {name: value for name, value in vars(self).items() if value is not None}


NO_DEFAULTS = ArticleDefaults()


def read_files(paths: Iterable[str], defaults: ArticleDefaults = NO_DEFAULTS) -> Iterator[Article | Unreadable]:
    """Every article of some files, in order; `-` is standard input, a folder all the files in it."""
    for document in raw_documents(paths):
        yield from articles_in(document, defaults)


def articles_in(
    document: RawDocument | Unreadable, defaults: ArticleDefaults = NO_DEFAULTS
) -> list[Article | Unreadable]:
    """Every article of one document, in order; what is unreadable stays it."""
    if isinstance(document, Unreadable):
        return [document]
    found: list[Article | Unreadable] = []
    try:
        found += _READERS[document.kind](document, defaults)
    except BadInput as error:
        found.append(Unreadable(document.path, str(error), document.line))
    return found


def articles_alone(found: Iterable[Article | Unreadable], unreadable: list[Unreadable]) -> Iterator[Article]:
    """The articles alone; what could not be read is added to `unreadable`."""
    for one in found:
        if isinstance(one, Article):
            yield one
        else:
            unreadable.append(one)


def noted_in(unreadable: list[Unreadable]) -> Callable[[NotRead], None]:
    """What puts an article that an extractor could not read into the list."""
    return lambda error: unreadable.append(Unreadable(error.article, error.why))


def article(fields: Mapping[str, Any]) -> Article:
    """The article of a JSON object (DESIGN section 7). Raises BadInput that names the field."""
    unknown = sorted(fields.keys() - _FIELDS)
    if unknown:
        raise BadInput(
            f"no field of an article: {', '.join(map(repr, unknown))}", f"it has {', '.join(sorted(_FIELDS))}"
        )
    text = fields.get("text")
    kept = _clean(text) if isinstance(text, str) else ""
    if not kept.strip():
        raise BadInput("an article needs a text", 'write {"text": "...", "url": "...", "published": "2025-06-09"}')
    named = {name: _word(name, fields.get(name)) for name in ("id", "url", "title", "lang", "home")}
    complete = fields.get("complete", True)
    if not isinstance(complete, bool):
        raise BadInput(f"complete must be true or false, not {complete!r}")
    return Article(
        stream=_stream(named["url"], named["id"], kept),
        text=kept,
        **named,
        **{name: _day(name, fields.get(name)) for name in ("published", "updated", "first_seen")},
        changed_at=_instant(fields.get("updated")),
        complete=complete,
    )


def _instant(value: Any) -> datetime | None:
    """The instant of an ISO time, in the newspapers' zone where it has no offset; None of a day."""
    if not isinstance(value, str) or len(value.strip()) <= len("2025-06-09"):
        return None
    instant = datetime.fromisoformat(value.strip())
    return instant if instant.tzinfo else instant.replace(tzinfo=HO_CHI_MINH_TIME)


def day_of(text: str) -> date:
    """The day of an ISO date, or of an instant in the newspapers' zone; without offset it is local already.

    Raises BadInput.
    """
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
        instant = datetime.fromisoformat(text)
        return instant.astimezone(HO_CHI_MINH_TIME).date() if instant.tzinfo else instant.date()
    except (ValueError, OverflowError):
        raise BadInput(f"no date: {text!r}", "write 2025-06-09, or 2025-06-09T08:30:00+07:00") from None


def _read_line(document: RawDocument, defaults: ArticleDefaults) -> Iterator[Article | Unreadable]:
    yield _with(defaults, _as_object(_json(_decoded(document.body))))


def _read_json(document: RawDocument, defaults: ArticleDefaults) -> Iterator[Article | Unreadable]:
    found = _json(_decoded(document.body))
    if isinstance(found, dict) and "items" in found:
        yield from _read_feed(document, defaults)
        return
    for number, one in enumerate(found if isinstance(found, list) else [found], 1):
        try:
            yield _with(defaults, _as_object(one))
        except BadInput as error:
            yield Unreadable(document.path, str(error), number if isinstance(found, list) else None)


def _read_text(document: RawDocument, defaults: ArticleDefaults) -> Iterator[Article | Unreadable]:
    yield _with(defaults, {"text": _decoded(document.body)})


def _read_html(document: RawDocument, defaults: ArticleDefaults) -> Iterator[Article | Unreadable]:
    from feeds.page import NoPage, page

    seen = document.seen.astimezone(HO_CHI_MINH_TIME).date() if document.seen else defaults.first_seen
    found = page(document.body, document.url or defaults.url, document.content_type, today=seen or date.max)
    if isinstance(found, NoPage):
        raise BadInput(found.reason, "save the page whole, or give its text as .txt")
    published = found.published.astimezone(HO_CHI_MINH_TIME).date() if found.published else None
    fields = {"text": found.text, "title": found.title, "published": published, "lang": found.lang, "url": found.url}
    if document.url:
        # An archive knows where it had the page from; the page itself might say anything.
        fields |= {"url": document.url, "first_seen": seen}
    yield _with(defaults, fields)


def _read_feed(document: RawDocument, defaults: ArticleDefaults) -> Iterator[Article | Unreadable]:
    from feeds.entry import article_of
    from feeds.feed import NoFeed
    from feeds.parse import parse

    feed = parse(document.body, defaults.url or "")
    if isinstance(feed, NoFeed):
        raise BadInput(f"no feed: {feed.reason}", "it may be RSS, Atom or JSON Feed")
    name = defaults.url or feed.url or Path(document.path).name
    for warning in feed.warnings:
        yield Unreadable(document.path, warning)
    for number, entry in enumerate(feed.entries, 1):
        try:
            article = article_of(entry, name, lang=defaults.lang or feed.lang, first_seen=defaults.first_seen)
        except BadInput as error:
            yield Unreadable(document.path, str(error), number)
            continue
        yield article if article.published else article.model_copy(update={"published": defaults.published})


def _with(defaults: ArticleDefaults, fields: dict[str, Any]) -> Article:
    said = {name: value for name, value in fields.items() if value is not None}
    return article(defaults.fields() | said)


def _as_object(found: Any) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise BadInput(f"an article is a JSON object, not {json.dumps(found)[:20]}", 'write {"text": "..."}')
    return found


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"no JSON: {error}", "each article is one JSON object") from None


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"not UTF-8 (byte {error.start})", "save the file as UTF-8") from None
    if "\0" in text:
        raise BadInput("binary, no text", "give text, HTML or JSON in UTF-8")
    return text


def _clean(text: str) -> str:
    """NFC, lines ended by a newline alone, and nothing that is never seen (some of which no database keeps)."""
    return nfc(plain(_LINE_END.sub("\n", text)))


def _word(name: str, value: Any) -> str | None:
    if not isinstance(value, str | None):
        raise BadInput(f"{name} must be text, not {value!r}")
    return _clean(value).strip() or None if value else None


def _stream(url: str | None, given_id: str | None, text: str) -> str:
    if url:
        return canonical_url(url)
    return f"id:{given_id}" if given_id else f"text:{digest(text)}"


def _day(name: str, value: Any) -> date | None:
    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise BadInput(f"{name} must be a date, not {value!r}", "write 2025-06-09")
    return day_of(value.strip()) if value.strip() else None


_READERS: dict[str, Callable[[RawDocument, ArticleDefaults], Iterator[Article | Unreadable]]] = {
    ".jsonl": _read_line,
    ".json": _read_json,
    ".txt": _read_text,
    **dict.fromkeys(PAGES, _read_html),
    **dict.fromkeys(FEEDS, _read_feed),
}
