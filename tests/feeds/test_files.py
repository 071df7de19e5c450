"""Articles out of files: what is none is named with what is wrong, and costs no other."""

import io
import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.base import Article
from events.errors import BadInput
from events.text import line
from feeds.files import ArticleDefaults, article, day_of, read_files
from feeds.markup import title, words
from feeds.raw_document import Unreadable
from tests.feeds.papers import item, rss

LARGE = 50_000_000
GOOD = {"url": "https://baolamdong.vn/ky-hop", "published": "2025-06-09", "text": "Hội đồng nhân dân tỉnh họp."}


def read(*paths: Path, given: ArticleDefaults | None = None) -> tuple[list[Article], list[Unreadable]]:
    found = list(read_files([str(path) for path in paths], *([given] if given else [])))
    return [one for one in found if isinstance(one, Article)], [one for one in found if isinstance(one, Unreadable)]


def file(directory: Path, name: str, content: bytes) -> Path:
    path = directory / name
    path.write_bytes(content)
    return path


def large(directory: Path, name: str) -> Path:
    path = directory / name
    with path.open("wb") as sparse:
        sparse.write(b"{")
        sparse.truncate(LARGE)
    return path


BAD = {
    "not UTF-8": ("a.json", b'{"text": "\xff\xfe"}', "not UTF-8"),
    "empty": ("a.txt", b"", "needs a text"),
    "empty JSON": ("a.json", b"", "no JSON"),
    "white space": ("a.txt", b" \n\t ", "needs a text"),
    "binary": ("a.txt", b"\x7fELF\0\0\0", "binary"),
    "no JSON": ("a.json", b'{"text": ', "no JSON"),
    "nested for ever": ("a.json", b"[" * 100_000, "no JSON"),
    "a number of many digits": ("a.json", b'{"text": ' + b"9" * 5000 + b"}", "no JSON"),
    "JSON that is no article": ("a.json", b'"text"', "JSON object"),
    "JSON without a text": ("a.json", b'{"title": "x"}', "needs a text"),
    "a text that is no text": ("a.json", b'{"text": 7}', "needs a text"),
    "a field that no article has": ("a.json", b'{"text": "x", "body": "y"}', "'body'"),
    "a title that is no text": ("a.json", b'{"text": "x", "title": ["y"]}', "title"),
    "a date that is none": ("a.json", b'{"text": "x", "published": "yesterday"}', "no date: 'yesterday'"),
    "a day that is none": ("a.json", b'{"text": "x", "published": "2025-02-30"}', "no date"),
    "an instant out of time": ("a.json", b'{"text": "x", "published": "9999-12-31T23:00:00-09:00"}', "no date"),
    "a date that is no text": ("a.json", b'{"text": "x", "published": 20250609}', "published"),
    "an address that is none": ("a.json", b'{"text": "x", "url": "javascript:alert(1)"}', "no web address"),
    "a broken address": ("a.json", b'{"text": "x", "url": "https://[::1"}', "no web address"),
    "complete that is no truth": ("a.json", b'{"text": "x", "complete": "no"}', "complete"),
    "a page without an article": ("a.html", b"<html><body></body></html>", "no article text"),
    "another kind of file": ("a.pdf", b"%PDF-1.7", "no kind of article file"),
    "a site map": ("a.xml", b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>", "no feed"),
    "a list of things": ("a.json", b'{"items": []}', "no feed"),
}


@pytest.mark.parametrize(("name", "content", "says"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_named_and_the_others_still_come_through(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    before = file(tmp_path, "before.txt", b"Lam Dong held a session.")
    after = file(tmp_path, "z-after.json", json.dumps(GOOD).encode())
    bad = file(tmp_path, name, content)
    articles, unreadable = read(before, bad, after)
    assert [one.text for one in articles] == ["Lam Dong held a session.", GOOD["text"]]
    assert [one.path for one in unreadable] == [str(bad)]
    assert says in unreadable[0].error


@pytest.mark.parametrize("name", ["a.json", "a.txt", "a.html"])
def test_a_file_of_fifty_megabytes_is_not_even_read(tmp_path: Path, name: str) -> None:
    articles, unreadable = read(large(tmp_path, name), file(tmp_path, "z.json", json.dumps(GOOD).encode()))
    assert len(articles) == 1
    assert "larger than" in unreadable[0].error


def test_a_line_of_fifty_megabytes_costs_no_other_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = json.dumps(GOOD).encode() + b"\n"
    path.write_bytes(good + b'{"text": "' + b"x" * LARGE + b'"}\n' + good)
    articles, unreadable = read(path)
    assert len(articles) == 2
    assert [(one.line, one.error.split(";")[0]) for one in unreadable] == [(2, "a line of more than 20,000,000 bytes")]


def test_each_bad_line_is_named_by_its_number(tmp_path: Path) -> None:
    good = json.dumps(GOOD).encode()
    lines = [good, b"", b"\xff", b"[]", good, b'{"text": ""}', b"\0\0"]
    articles, unreadable = read(file(tmp_path, "a.jsonl", b"\n".join(lines)))
    assert len(articles) == 2
    assert [one.line for one in unreadable] == [3, 4, 6, 7]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    _, unreadable = read(tmp_path / "none.json")
    assert unreadable == [Unreadable(str(tmp_path / "none.json"), "no such file or directory")]


def test_a_folder_is_every_article_file_in_it_in_order_of_names(tmp_path: Path) -> None:
    file(tmp_path, "b.txt", b"second")
    file(tmp_path, "a.jsonl", b'{"text": "first"}\n')
    file(tmp_path, "notes.md", b"no article")
    articles, unreadable = read(tmp_path)
    assert [one.text for one in articles] == ["first", "second"]
    assert unreadable == []


FEED = rss(
    item(guid="1", link="https://bao.example/1", title="Họp", description="Tỉnh họp. " * 200),
    item(guid="2", title="Tin ngắn", description="Tỉnh họp …", pubDate="09/06/2025 08:30"),
    item(guid="3", link="https://bao.example/3"),
    channel="<link>https://bao.example/</link><language>vi</language>",
)


@pytest.mark.parametrize("name", ["a.xml", "a.rss", "a.atom"])
def test_a_feed_archive_is_an_article_for_each_entry(tmp_path: Path, name: str) -> None:
    path = file(tmp_path, name, FEED.encode())
    articles, unreadable = read(path, given=ArticleDefaults(published=date(2025, 6, 1), first_seen=date(2026, 1, 1)))
    assert [one.stream.split(" ")[0] for one in articles] == ["https://bao.example/1", "id:https://bao.example/"]
    assert [one.title for one in articles] == ["Họp", "Tin ngắn"]
    assert [one.complete for one in articles] == [True, False]
    assert [one.published for one in articles] == [date(2025, 6, 1), date(2025, 6, 9)]
    assert {(one.lang, one.first_seen) for one in articles} == {("vi", date(2026, 1, 1))}
    assert [(one.path, one.line, one.error.split(";")[0]) for one in unreadable] == [
        (str(path), 3, "an entry without a word")
    ]


def test_a_json_feed_is_told_from_articles_in_json(tmp_path: Path) -> None:
    entry = {"id": "7", "url": "https://bao.example/7", "title": "Họp", "content_text": "Tỉnh họp. " * 200}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Báo", "items": [entry]}
    articles, unreadable = read(file(tmp_path, "a.json", json.dumps(feed).encode()))
    assert [(one.stream, one.complete) for one in articles] == [("https://bao.example/7", True)]
    assert unreadable == []


def test_a_feed_that_is_cut_short_gives_what_it_holds_and_says_so(tmp_path: Path) -> None:
    whole = FEED.encode()
    articles, unreadable = read(file(tmp_path, "a.xml", whole[: whole.index(b"<item><guid>3")]))
    assert len(articles) == 2
    assert "not well-formed" in unreadable[0].error


def test_a_file_that_says_where_its_feed_was_names_entries_by_it(tmp_path: Path) -> None:
    path = file(tmp_path, "a.xml", rss(item(guid="2", link="/2", title="Tin"), item(guid="3", title="Tin 3")).encode())
    streams = [one.stream.split(" ")[0] for one in read(path, given=ArticleDefaults(url="https://bao.example/rss"))[0]]
    assert streams == ["https://bao.example/2", "id:https://bao.example/rss"]
    assert [one.stream.split(" ")[0] for one in read(path)[0]] == ["id:a.xml", "id:a.xml"]


def test_standard_input_is_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "one"}\n7\n{"text": "two"}')))
    articles, unreadable = read(Path("-"))
    assert [one.text for one in articles] == ["one", "two"]
    assert [one.line for one in unreadable] == [2]


def test_a_list_in_a_json_file_is_an_article_each(tmp_path: Path) -> None:
    articles, unreadable = read(file(tmp_path, "a.json", json.dumps([GOOD, 7, GOOD]).encode()))
    assert len(articles) == 2
    assert [one.line for one in unreadable] == [2]


def test_a_page_is_its_article_without_what_stands_around_it(tmp_path: Path) -> None:
    said = "The People's Council of Lam Dong province held its tenth session and passed nine resolutions on land. " * 5
    page = (
        f"<html><head><title>Session</title></head><body><nav>Home</nav><article><p>{said}</p></article></body></html>"
    )
    articles, _ = read(file(tmp_path, "a.html", page.encode()), given=ArticleDefaults(url="https://a.vn/x"))
    assert said.strip() in articles[0].text
    assert "Home" not in articles[0].text
    assert articles[0].stream == "https://a.vn/x"


def test_a_page_is_read_by_the_rules_for_pages_whatever_its_encoding(tmp_path: Path) -> None:
    said = "Hội đồng nhân dân tỉnh Lâm Đồng họp phiên thứ mười và thông qua chín nghị quyết về đất đai. " * 5
    head = '<link rel="canonical" href="https://a.vn/hop"><meta property="article:published_time" content="{}">'
    for number, (written, published) in enumerate(
        [("2025-06-08T18:30:00Z", date(2025, 6, 9)), ("2025-07-09T08:30:00+07:00", None)]
    ):
        page = f"<html><head>{head.format(written)}</head><body><article><p>{said}</p></article></body></html>"
        path = file(tmp_path, f"{number}.html", page.encode("utf-16"))
        articles, _ = read(path, given=ArticleDefaults(first_seen=date(2025, 6, 30)))
        assert [one.published for one in articles] == [published]
        assert (articles[0].stream, articles[0].text, articles[0].lang) == ("https://a.vn/hop", said.strip(), "vi")


def test_what_the_command_line_gives_stands_in_for_what_the_article_leaves_out(tmp_path: Path) -> None:
    path = file(tmp_path, "a.jsonl", json.dumps(GOOD).encode() + b'\n{"text": "x", "lang": null}')
    given = ArticleDefaults(published=date(2025, 1, 1), lang="vi", first_seen=date(2026, 1, 1))
    articles, _ = read(path, given=given)
    assert [one.published for one in articles] == [date(2025, 6, 9), date(2025, 1, 1)]
    assert [one.lang for one in articles] == ["vi", "vi"]
    assert {one.first_seen for one in articles} == {date(2026, 1, 1)}


def test_an_article_is_named_by_its_address_else_its_id_else_its_text() -> None:
    assert article({"text": "x", "url": "http://www.a.vn/x", "id": "7"}).stream == "https://a.vn/x"
    assert article({"text": "x", "id": "7"}).stream == "id:7"
    assert article({"text": "x"}).stream == article({"text": "x"}).stream != article({"text": "y"}).stream


def test_text_is_kept_with_composed_letters_and_plain_line_ends() -> None:
    kept = article({"text": "La\u0302m \u0110o\u0302\u0300ng\r\nho\u0323p\rxong\0 \ud800", "title": "Ho\u0323p"})
    assert kept.text == "Lâm Đồng\nhọp\nxong "
    assert kept.title == "Họp"
    assert article({"text": "trang một\ftrang hai\x85hết"}).text == "trang một\ntrang hai\nhết"


def test_what_nobody_sees_is_not_kept_whether_it_comes_in_a_file_or_in_a_feed() -> None:
    said = "Lâm\u200b Đồng \u202ehọp\u202c bàn\xad về\ufeff \U000e0041quy hoạch\x1b"
    seen = "Lâm Đồng họp bàn về quy hoạch"
    kept = article({"text": said, "title": said, "id": said})
    assert (kept.text, kept.title, kept.stream) == (seen, seen, f"id:{seen}")
    assert (words(said), title(said), line(said)) == (seen, seen, seen)
    with pytest.raises(BadInput, match="needs a text"):
        article({"text": "\u200b \ufeff"})


def test_the_instant_of_a_change_is_kept_beside_its_day() -> None:
    timed = article({"text": "Họp.", "updated": "2025-06-09T18:00:00Z"})
    assert (timed.updated, timed.changed_at) == (date(2025, 6, 10), datetime(2025, 6, 9, 18, tzinfo=UTC))
    local = article({"text": "Họp.", "updated": "2025-06-09T18:00:00"})
    assert local.changed_at == datetime(2025, 6, 9, 11, tzinfo=UTC)
    assert article({"text": "Họp.", "updated": "2025-06-09"}).changed_at is None


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-06-09", date(2025, 6, 9)),
        ("2025-06-09T23:30:00+07:00", date(2025, 6, 9)),
        ("2025-06-09T18:30:00Z", date(2025, 6, 10)),
        ("2025-06-09T23:30:00", date(2025, 6, 9)),
    ],
)
def test_an_instant_is_the_day_in_the_newspapers_zone(written: str, day: date) -> None:
    assert day_of(written) == day


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
names = ["id", "url", "title", "published", "updated", "lang", "text", "first_seen", "home", "complete"]


@given(st.dictionaries(st.sampled_from(names) | st.text(max_size=5), json_values))
def test_any_object_is_an_article_that_every_database_keeps_or_bad_input(fields: dict[str, Any]) -> None:
    try:
        found = article(fields)
    except BadInput:
        return
    for word in (found.stream, found.text, found.id, found.url, found.title, found.lang, found.home):
        assert "\0" not in (word or "").encode().decode()
