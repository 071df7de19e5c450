"""An entry becomes an article: called rightly, dated in its feed's zone, and whole only where it is."""

from datetime import date, timedelta, timezone

import pytest

from events.errors import BadInput
from feeds.entry import TEXT_CHARS_MIN, article_of, is_complete
from feeds.feed import Entry
from tests.feeds.papers import URL, entry, item, read, rss

LONG = "Hội đồng nhân dân tỉnh Lâm Đồng họp. " * 30


def one(**fields: str) -> Entry:
    return entry(rss(item(**fields)))


def test_an_entry_is_called_by_its_canonical_address() -> None:
    found = article_of(one(guid="7", link="http://www.bao.example/hop/?utm_source=rss", title="Họp"), URL)
    assert found.stream == "https://bao.example/hop"
    assert found.url == "http://www.bao.example/hop/?utm_source=rss"


def test_an_entry_without_an_address_of_its_own_is_called_by_its_name_within_its_feed() -> None:
    bare = one(guid="7", title="Họp")
    found = article_of(bare, URL)
    assert found.stream == f"id:{URL} {bare.id}"
    assert article_of(bare, "https://other.example/rss").stream != found.stream


def test_an_address_that_two_entries_share_names_neither() -> None:
    front = "https://bao.example/"
    entries = read(rss(item(guid="1", link=front, title="Một"), item(guid="2", link=front, title="Hai"))).entries
    found = [article_of(each, URL) for each in entries]
    assert found[0].stream != found[1].stream
    assert all(each.stream.startswith("id:") for each in found)
    assert {each.url for each in found} == {front}


def test_days_are_days_in_the_feeds_zone() -> None:
    late = one(guid="7", title="Họp", pubDate="Mon, 09 Jun 2025 18:30:00 GMT")
    assert article_of(late, URL).published == date(2025, 6, 10)
    assert article_of(late, URL, zone=timezone(timedelta(hours=-5))).published == date(2025, 6, 9)
    assert article_of(one(guid="7", title="Họp"), URL).published is None


def test_a_later_text_carries_its_day() -> None:
    document = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>7</id><title>Họp</title>"
        "<published>2025-06-09T08:00:00+07:00</published><updated>2025-06-11T20:00:00Z</updated></entry></feed>"
    )
    found = article_of(entry(document), URL)
    assert (found.published, found.updated) == (date(2025, 6, 9), date(2025, 6, 12))


def test_a_day_that_is_still_to_come_is_not_believed() -> None:
    document = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>7</id><title>Họp</title>"
        "<published>2099-06-09T20:00:00Z</published><updated>2099-06-11T08:00:00Z</updated></entry></feed>"
    )
    seen = article_of(entry(document), URL, first_seen=date(2099, 6, 9))
    assert (seen.published, seen.updated, seen.dated_by) == (None, None, None), "in Vietnam it is the 10th"
    later = article_of(entry(document), URL, first_seen=date(2099, 6, 10))
    assert (later.published, later.updated, later.dated_by) == (date(2099, 6, 10), None, "feed")


def test_an_entry_without_text_says_its_title_and_is_no_whole_article() -> None:
    found = article_of(one(guid="7", title="Lâm Đồng họp"), URL)
    assert (found.text, found.title, found.complete) == ("Lâm Đồng họp", "Lâm Đồng họp", False)
    untitled = article_of(one(guid="7", description=LONG), URL)
    assert (untitled.text, untitled.title, untitled.complete) == (LONG.strip(), None, True)


def test_an_entry_without_a_word_is_no_article() -> None:
    with pytest.raises(BadInput, match="without a word"):
        article_of(one(guid="7", link="https://bao.example/7"), URL)


def test_what_the_feed_says_of_all_its_entries_goes_into_each() -> None:
    found = article_of(one(guid="7", title="Họp"), URL, lang="vi", home="lam-dong", first_seen=date(2025, 6, 12))
    assert (found.lang, found.home, found.first_seen) == ("vi", "lam-dong", date(2025, 6, 12))


@pytest.mark.parametrize(
    "tail",
    ["…", "...", " [...]", " (…)", " Read more", " READ MORE »", " Xem thêm", " Đọc tiếp →", " Xem thêm: ", "… \n"],
)
def test_a_text_that_is_cut_off_is_not_whole_however_long(tail: str) -> None:
    assert is_complete(LONG)
    assert not is_complete(LONG.strip() + tail)


def test_a_text_is_whole_from_a_thousand_characters_on() -> None:
    assert is_complete("x" * TEXT_CHARS_MIN)
    assert not is_complete("x" * (TEXT_CHARS_MIN - 1))


@pytest.mark.parametrize("end", ["Ông nói: “Cảm ơn”.", "They asked people to read more books.", "1..2", "xem thêmm"])
def test_other_ends_are_ends(end: str) -> None:
    assert is_complete(LONG + end)
