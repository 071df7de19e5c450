"""Pages out of web archives: the HTML that was served, and nothing lost beside what is damaged."""

import gzip
from datetime import UTC, date, datetime
from pathlib import Path

import brotli
import pytest

from events.base import Article
from feeds.files import ArticleDefaults, read_files
from feeds.paths import raw_documents
from feeds.raw_document import BYTES_MAX, RawDocument, Unreadable
from tests.feeds.archives import HTML, compressed, page, record

SAID = "The People's Council of Lam Dong province held its tenth session and passed nine resolutions on land. " * 5
PAGE = page(SAID)


def archive(folder: Path, *records: bytes, gz: bool = False) -> Path:
    path = folder / ("pages.warc.gz" if gz else "pages.warc")
    path.write_bytes(compressed(records) if gz else b"".join(records))
    return path


def found(path: Path) -> tuple[list[str | None], list[int | None]]:
    """The addresses of the pages, and the records that are unreadable."""
    read = list(raw_documents([str(path)]))
    return [one.url for one in read if isinstance(one, RawDocument)], [
        one.line for one in read if isinstance(one, Unreadable)
    ]


def url(number: int) -> str:
    return f"https://bao.example/{number}"


@pytest.mark.parametrize("gz", [False, True])
def test_an_archive_is_its_pages_in_order_with_address_kind_and_instant(tmp_path: Path, gz: bool) -> None:
    path = archive(tmp_path, *(record(url(number), PAGE) for number in range(3)), gz=gz)
    instant = datetime(2025, 6, 9, 20, tzinfo=UTC)
    assert list(raw_documents([str(path)])) == [
        RawDocument(str(path), ".html", PAGE, number + 1, url(number), HTML, instant) for number in range(3)
    ]


def test_an_archived_page_is_an_article_seen_on_the_day_it_was_archived(tmp_path: Path) -> None:
    path = archive(tmp_path, record("http://www.bao.example/1?utm_source=x", PAGE))
    (article,) = read_files(
        [str(path)], ArticleDefaults(first_seen=date(2026, 1, 1), url="https://other.example/", lang="en")
    )
    assert isinstance(article, Article)
    assert article.stream == "https://bao.example/1"
    assert SAID.strip() in article.text
    assert article.first_seen == date(2025, 6, 10)  # in Vietnam, where it was morning
    assert article.lang == "en"


def test_a_page_is_in_the_encoding_that_its_server_named(tmp_path: Path) -> None:
    said = page(f"{SAID} Москва").decode().encode("windows-1251")
    path = archive(tmp_path, record(url(1), said, content_type="text/html; charset=windows-1251"))
    (article,) = read_files([str(path)])
    assert isinstance(article, Article)
    assert "Москва" in article.text


def test_a_date_that_is_none_leaves_the_day_of_reading(tmp_path: Path) -> None:
    path = archive(tmp_path, record(url(1), PAGE, taken="yesterday"))
    (article,) = read_files([str(path)], ArticleDefaults(first_seen=date(2026, 1, 1)))
    assert isinstance(article, Article)
    assert article.first_seen == date(2026, 1, 1)


def test_only_html_that_was_served_is_a_page(tmp_path: Path) -> None:
    path = archive(
        tmp_path,
        record(url(1), PAGE, status="404 Not Found"),
        record(url(2), PAGE, status="301 Moved Permanently"),
        record(url(3), b"\x89PNG" * 100, content_type="image/png"),
        record(url(4), PAGE, kind="request"),
        record(url(5), PAGE, kind="revisit"),
        record(url(6), PAGE, content_type="application/xhtml+xml"),
        record("dns:bao.example", b"203.0.113.7").replace(b"application/http; msgtype=response", b"text/dns"),
    )
    assert found(path) == ([url(6)], [])


@pytest.mark.parametrize(
    ("coding", "encode"), [("gzip", gzip.compress), ("br", brotli.compress), ("", bytes), ("identity", bytes)]
)
def test_what_was_sent_compressed_is_a_page_too(tmp_path: Path, coding: str, encode: object) -> None:
    assert callable(encode)
    path = archive(tmp_path, record(url(1), encode(PAGE), headers=f"Content-Encoding: {coding}\r\n" if coding else ""))
    assert [one.body for one in raw_documents([str(path)]) if isinstance(one, RawDocument)] == [PAGE]


def test_what_was_sent_in_chunks_is_a_page_too(tmp_path: Path) -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (PAGE[:50], PAGE[50:])) + b"0\r\n\r\n"
    path = archive(tmp_path, record(url(1), chunks, headers="Transfer-Encoding: chunked\r\n"))
    assert [one.body for one in raw_documents([str(path)]) if isinstance(one, RawDocument)] == [PAGE]


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (record(url(2), b"no gzip", headers="Content-Encoding: gzip\r\n"), "not gzip"),
        (record(url(2), gzip.compress(PAGE)[:-9], headers="Content-Encoding: gzip\r\n"), "cut short"),
        (record(url(2), PAGE, headers="Content-Encoding: zstd-x\r\n"), "no content encoding"),
        (record(url(2), gzip.compress(bytes(BYTES_MAX + 1)), headers="Content-Encoding: gzip\r\n"), "larger than"),
        (record(url(2), bytes(BYTES_MAX + 1)), "larger than"),
        (record(url(2), b"zz\r\nhello\r\n0\r\n\r\n", headers="Transfer-Encoding: chunked\r\n"), "chunk"),
        (record("javascript:alert(1)", PAGE), "no web address"),
        (record(url(2), b"<html><body></body></html>"), "no article text"),
    ],
    ids=["no gzip", "cut gzip", "coding", "bomb", "large", "chunk", "address", "empty"],
)
@pytest.mark.parametrize("gz", [False, True])
def test_a_bad_page_is_named_by_its_record_and_its_neighbours_come_through(
    tmp_path: Path, bad: bytes, says: str, gz: bool
) -> None:
    path = archive(tmp_path, record(url(1), PAGE), bad, record(url(3), PAGE), gz=gz)
    read = list(read_files([str(path)]))
    assert [one.url for one in read if isinstance(one, Article)] == [url(1), url(3)]
    first = next(one for one in read if isinstance(one, Unreadable))
    assert (first.path, first.line) == (str(path), 2)
    assert says in first.error


def test_after_damage_reading_goes_on_with_the_next_record_that_is_whole(tmp_path: Path) -> None:
    records = [record(url(number), page(f"{SAID} {number}" * 40)) for number in range(6)]
    path = archive(tmp_path, *records, gz=True)
    whole = bytearray(path.read_bytes())
    for number in (1, 4):
        start = len(compressed(records[:number])) + 20
        whole[start : start + 40] = bytes(40)
    path.write_bytes(whole)
    assert found(path)[0] == [url(0), url(2), url(3), url(5)]
    assert len(found(path)[1]) == 2


def test_after_a_broken_head_reading_goes_on_with_the_next_record(tmp_path: Path) -> None:
    bad = record(url(1), PAGE).replace(b"WARC/1.0", b"XXXX/1.0")
    path = archive(tmp_path, record(url(0), PAGE), bad, record(url(2), PAGE))
    assert found(path) == ([url(0), url(2)], [2])


def test_a_head_without_an_end_costs_its_record_alone(tmp_path: Path) -> None:
    bad = record(url(1) + "x" * 3_000_000, PAGE)
    for gz in (False, True):
        path = archive(tmp_path, record(url(0), PAGE), bad, record(url(2), PAGE), gz=gz)
        assert found(path) == ([url(0), url(2)], [2])


@pytest.mark.parametrize("gz", [False, True])
def test_an_archive_cut_short_within_a_record_says_so(tmp_path: Path, gz: bool) -> None:
    path = archive(tmp_path, record(url(0), PAGE), record(url(1), PAGE), gz=gz)
    start = len(compressed([record(url(0), PAGE)]) if gz else record(url(0), PAGE))
    whole = path.read_bytes()
    for end in range(start + 1, len(whole) - 12):
        path.write_bytes(whole[:end])
        assert found(path) == ([url(0)], [2]), end
    path.write_bytes(whole[:start])
    assert found(path) == ([url(0)], [])


def test_what_is_no_archive_is_named(tmp_path: Path) -> None:
    for name, body in (("a.warc", b"hello" * 1000), ("a.warc.gz", b"hello" * 1000)):
        (tmp_path / name).write_bytes(body)
        (only,) = raw_documents([str(tmp_path / name)])
        assert isinstance(only, Unreadable)
    (missing,) = raw_documents([str(tmp_path / "none.warc")])
    assert missing == Unreadable(str(tmp_path / "none.warc"), "no such file or directory")
