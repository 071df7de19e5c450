"""The page of an article to its words: pure, and ready for anything that a server may send."""

import re
from datetime import date, datetime, tzinfo
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from trafilatura import bare_extraction, load_html

from events.article import canonical_url
from events.reading.text.language import language
from events.text import line, nfc, plain
from events.when import HO_CHI_MINH_TIME
from feeds import dates, markup
from feeds.encoding import text_of

BYTES_MAX = 5_000_000
"""A larger page is no article: the largest of a newspaper has a tenth of it."""

WORDS_MIN = 40
"""Fewer words are a notice (log in, allow cookies, wait), or no more than a feed's teaser says."""

_LINE_MAX = 500
"""No title and no name of an author is longer."""

_KINDS = frozenset(
    {"", "text/html", "application/xhtml+xml", "text/xml", "application/xml", "text/plain", "application/octet-stream"}
)
"""What servers call a page of HTML."""

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|p)\b", re.IGNORECASE)
_BEGINNING = 4096
_SUBTAG = re.compile(r"[a-z]{2,3}(?![a-z])", re.IGNORECASE)


class Page(NamedTuple):
    """An article as its page shows it, without markup, control characters and bidirectional overrides, in NFC."""

    text: str
    """The main text, paragraphs separated by a newline; the headline stands at its head where it does on the page."""
    title: str | None
    author: str | None
    published: datetime | None
    """When it was first published, in its zone; a day alone is its midnight there. One in ten is wrong."""
    lang: str
    """`vi` or `en`, judged by the text, or what else the page says it is written in."""
    url: str | None
    """The address that it gives itself, where that is one of the same host."""


class NoPage(NamedTuple):
    """What is no page of an article, and why."""

    reason: str


def page(
    body: bytes,
    url: str | None,
    content_type: str | None = None,
    zone: tzinfo = HO_CHI_MINH_TIME,
    today: date = date.max,
) -> Page | NoPage:
    """The article on the page that came from an address; None where nobody knows it, as of a saved file.

    `zone` holds for times that name none. `today` is the day on which it came: the page has no date after that.
    """
    if len(body) > BYTES_MAX:
        return NoPage(f"larger than {BYTES_MAX:,} bytes")
    kind = (content_type or "").partition(";")[0].strip().lower()
    text = text_of(body, content_type).text
    if kind not in _KINDS or not _MARKUP.search(text, 0, _BEGINNING):
        return NoPage(f"no HTML{f' ({kind[:100]})' if kind else ''}")
    try:
        tree: Any = load_html(text)
        found = _article(tree, url)
    except MemoryError:
        raise
    except Exception as error:  # It has no error of its own; what it stumbles over is on the page, not in us.
        return NoPage(f"trafilatura fails on it: {type(error).__name__}: {error}")
    words = markup.paragraphs(found.text or "") if found else ""
    if len(words.split()) < WORDS_MIN:
        return NoPage(f"no article text on the page: fewer than {WORDS_MIN} words")
    return Page(
        text=words,
        title=_line(found.title),
        author=_line(found.author),
        published=_published(found.date or "", text, zone, today),
        lang=_lang(tree.get("lang"), words),
        url=_own_address(url, tree),
    )


def _article(tree: Any, url: str | None) -> Any:
    """What trafilatura makes of it: `text`, `title`, `author`, and `date` with time and offset where the page has them.

    None where there is no article.
    """
    if tree is None:
        return None
    for picture in tree.xpath("//meta[contains(@property, 'image')]"):
        picture.drop_tree()  # the day in its address is not the article's
    dated = {
        "original_date": True,
        "extensive_search": False,  # a day anywhere in the text is no day of publication
        "deferred_url_extractor": True,
        "outputformat": "%Y-%m-%dT%H:%M:%S%z",
        "max_date": date.max.isoformat(),  # else the machine's clock decides what is found
    }
    return bare_extraction(
        tree, url=url, fast=True, include_comments=False, with_metadata=True, date_extraction_params=dated
    )


def _published(found: str, text: str, zone: tzinfo, today: date) -> datetime | None:
    """The instant that was found, unless it is to come, or a day that the page never writes."""
    instant = dates.read(found, zone)
    if instant is None or instant.astimezone(zone).date() > today:
        return None
    # Where a page says a month, htmldate gives the first of it, or the day that the machine's clock has.
    return instant if _writes(text, instant.date()) else None


def _writes(text: str, day: date) -> bool:
    y, m, d, name = day.year, day.month, day.day, rf"{dates.MONTHS[day.month - 1]}[a-z]*"
    in_figures = rf"{y}\D?0?{m}\D?0?{d}(?!\d)|0?{d}\D{{1,12}}0?{m}\D{{1,8}}{y}(?!\d)"
    by_name = rf"0?{d}[^\d<>]{{1,8}}{name}[^\d<>]{{1,4}}{y}|{name}[^\d<>]{{1,4}}0?{d}[^\d<>]{{1,6}}{y}"
    return re.search(rf"(?<!\d)(?:{in_figures}|{by_name})", text, re.IGNORECASE) is not None


def _line(text: str | None) -> str | None:
    words = line(text or "")
    return words if 0 < len(words) <= _LINE_MAX else None


def _lang(declared: str | None, words: str) -> str:
    """A template often says `en` over Vietnamese and the other way round; another language it says for a reason."""
    subtag = _SUBTAG.match(declared or "")
    other = subtag[0].lower() if subtag else "vi"
    return language(words) if other in ("vi", "en") else other


def _own_address(url: str | None, tree: Any) -> str | None:
    """The canonical link, unless it leads to another host or, from within a site, to its front page."""
    for link in tree.xpath("//head/link[@rel='canonical']/@href"):
        try:
            found = urljoin(url or "", nfc(plain(link)).strip())
            own, here = (urlsplit(canonical_url(address)) for address in (found, url or found))
        except ValueError:
            continue
        if own.netloc == here.netloc and (own.path or own.query or not here.path):
            return found
    return None
