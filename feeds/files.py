"""Articles out of files: JSON Lines, JSON, plain text, HTML. What is no article is an error and costs no other."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from events.article import canonical_url
from events.base import Article
from events.errors import BadInput, NotRead
from events.text import digest, nfc

BYTES_MAX = 20_000_000
"""A larger file, or line of a JSON Lines file, is no article."""

HO_CHI_MINH_TIME = timezone(timedelta(hours=7))
"""The newspapers' zone: Asia/Ho_Chi_Minh has had no other offset since 1975."""

_FIELDS = frozenset({"id", "url", "title", "published", "updated", "lang", "text", "first_seen", "home", "complete"})


@dataclass(frozen=True)
class Unreadable:
    """A file, or a line of one, that is no article, or an article that no extractor could read; and why."""

    path: str
    error: str
    line: int | None = None


@dataclass(frozen=True)
class Given:
    """What the command line says about the articles, used where they do not say it themselves."""

    published: date | None = None
    url: str | None = None
    lang: str | None = None
    first_seen: date | None = None

    def fields(self) -> dict[str, Any]:
        """The fields given."""
        return {name: value for name, value in vars(self).items() if value is not None}


NOTHING_GIVEN = Given()


def read_files(paths: list[str], given: Given = NOTHING_GIVEN) -> Iterator[Article | Unreadable]:
    """Every article of some files, in order; `-` is standard input, a folder all the files in it."""
    for path in paths:
        try:
            yield from _read_file(path, given)
        except (OSError, BadInput) as error:
            yield Unreadable(path, _why(error))


def articles_alone(found: Iterable[Article | Unreadable], unreadable: list[Unreadable]) -> Iterator[Article]:
    """The articles; what is none is put into the list."""
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
    if not isinstance(text, str) or not text.strip():
        raise BadInput("an article needs a text", 'write {"text": "...", "url": "...", "published": "2025-06-09"}')
    kept = _clean(text)
    named = {name: _word(name, fields.get(name)) for name in ("id", "url", "title", "lang", "home")}
    complete = fields.get("complete", True)
    if not isinstance(complete, bool):
        raise BadInput(f"complete must be true or false, not {complete!r}")
    return Article(
        stream=_stream(named["url"], named["id"], kept),
        text=kept,
        **named,
        **{name: _day(name, fields.get(name)) for name in ("published", "updated", "first_seen")},
        complete=complete,
    )


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


def _read_file(path: str, given: Given) -> Iterator[Article | Unreadable]:
    if path == "-":
        yield from _read_lines(path, sys.stdin.buffer, given)
        return
    file = Path(path)
    if file.is_dir():
        for inside in sorted(file.iterdir()):
            if inside.suffix in (*_READERS, ".jsonl"):
                yield from read_files([str(inside)], given)
        return
    if file.suffix == ".jsonl":
        with file.open("rb") as lines:
            yield from _read_lines(path, lines, given)
        return
    if file.suffix not in _READERS:
        raise BadInput(
            f"no kind of article file: {file.suffix or 'no ending'}", f"it may be {', '.join(_READERS)} or -"
        )
    if file.stat().st_size > BYTES_MAX:
        raise BadInput(f"larger than {BYTES_MAX:,} bytes", "split it into one article a line (.jsonl)")
    yield from _READERS[file.suffix](path, file.read_bytes(), given)


def _read_lines(path: str, lines: Any, given: Given) -> Iterator[Article | Unreadable]:
    number = 0
    while line := lines.readline(BYTES_MAX):
        number += 1
        if not line.strip():
            continue
        try:
            if len(line) == BYTES_MAX and not line.endswith(b"\n"):
                while (rest := lines.readline(BYTES_MAX)) and not rest.endswith(b"\n"):
                    pass
                raise BadInput(f"a line of more than {BYTES_MAX:,} bytes", "an article is smaller than that")
            yield _with(given, _object(_decoded(line)))
        except BadInput as error:
            yield Unreadable(path, _why(error), number)


def _read_json(path: str, raw: bytes, given: Given) -> Iterator[Article | Unreadable]:
    found = _json(_decoded(raw))
    for number, one in enumerate(found if isinstance(found, list) else [found], 1):
        try:
            yield _with(given, _as_object(one))
        except BadInput as error:
            yield Unreadable(path, _why(error), number if isinstance(found, list) else None)


def _read_text(path: str, raw: bytes, given: Given) -> Iterator[Article | Unreadable]:
    yield _with(given, {"text": _decoded(raw)})


def _read_html(path: str, raw: bytes, given: Given) -> Iterator[Article | Unreadable]:
    from feeds.page import NoPage, page

    found = page(raw, given.url, today=given.first_seen or date.max)
    if isinstance(found, NoPage):
        raise BadInput(found.reason, "save the page whole, or give its text as .txt")
    published = found.published.astimezone(HO_CHI_MINH_TIME).date() if found.published else None
    fields = {"text": found.text, "title": found.title, "published": published, "lang": found.lang, "url": found.url}
    yield _with(given, fields)


def _with(given: Given, fields: dict[str, Any]) -> Article:
    said = {name: value for name, value in fields.items() if value is not None}
    return article(given.fields() | said)


def _object(text: str) -> dict[str, Any]:
    return _as_object(_json(text))


def _as_object(found: Any) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise BadInput(f"an article is a JSON object, not {type(found).__name__}", 'write {"text": "..."}')
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
    """NFC, lines ended by a newline alone, no NUL and no lone surrogate (which no database keeps)."""
    text = nfc(text).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text.encode("utf-8", "replace").decode("utf-8")


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


def _why(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{error.strerror or error}".lower()
    return str(error)


_READERS = {".json": _read_json, ".txt": _read_text, ".html": _read_html, ".htm": _read_html}
