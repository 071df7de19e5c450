"""Lists of feeds: read from wherever they come, written so that nothing is lost."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from events.errors import BadInput
from events.units.lineage import Units
from feeds import opml
from feeds.subscription import NewSubscription, subscribe
from store.polling.subscriptions import Subscription, add, find, former_urls, move, remove, subscriptions
from store.transactions import writer

NOW = datetime(2026, 6, 1, tzinfo=UTC)
FEED = "https://bao.example/rss"


def outlines(inner: str, head: str = "<?xml version='1.0' encoding='utf-8'?>") -> bytes:
    return f"{head}<opml version='2.0'><head/><body>{inner}</body></opml>".encode()


def said(inner: str) -> list[NewSubscription]:
    return [one.said for one in opml.read(outlines(inner))]


def subscribed(engine: Engine) -> list[Subscription]:
    with engine.connect() as connection:
        return list(subscriptions(connection))


def test_every_outline_with_an_address_is_a_feed_however_deep_it_lies() -> None:
    inner = f"""<outline text='Báo'><outline text='Thời sự'><outline type='rss' text='A' xmlUrl='{FEED}/a'/></outline>
        <outline text='B' XMLURL=' {FEED}/b '/></outline><outline type='link' text='page' url='https://bao.example'/>"""
    assert said(inner) == [NewSubscription(f"{FEED}/a", "A"), NewSubscription(f"{FEED}/b", "B")]


@pytest.mark.parametrize(
    ("attributes", "province", "lang"),
    [
        ("category='/Hà Nội/vi'", "Hà Nội", "vi"),
        ("category='/national/en'", None, "en"),
        ("category='/lam-dong/vi' language='en-us'", "lam-dong", "en-us"),
        ("category='/lam-dong/und'", "lam-dong", None),
        ("category='tech, /Boston/Weather, /Lào Cai/vi'", "Lào Cai", "vi"),
        ("category='/news' language='vi'", None, "vi"),
        ("", None, None),
    ],
)
def test_a_category_names_province_and_language(attributes: str, province: str | None, lang: str | None) -> None:
    assert said(f"<outline xmlUrl='{FEED}' {attributes}/>") == [NewSubscription(FEED, lang=lang, province=province)]


def test_a_title_goes_before_the_text() -> None:
    assert said(f"<outline text='a' title='Báo &amp; b' xmlUrl='{FEED}'/>") == [NewSubscription(FEED, "Báo & b")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1258"])
def test_a_list_is_read_in_the_encoding_that_it_has(encoding: str) -> None:
    document = outlines(f"<outline text='Báo' xmlUrl='{FEED}'/>", f"<?xml version='1.0' encoding='{encoding}'?>")
    assert [one.said for one in opml.read(document.decode().encode(encoding))] == [NewSubscription(FEED, "Báo")]


@pytest.mark.parametrize(
    ("document", "why"),
    [
        (b"", "no OPML"),
        (b"not xml", "no OPML"),
        (b"<html><body/></html>", "its root is <html>"),
        (b"<opml><body><outline></body></opml>", "no OPML"),
        (b"<opml>" + b"<outline>" * 5000 + b"</outline>" * 5000 + b"</opml>", "no OPML"),
        (b"<!DOCTYPE opml [<!ENTITY a 'a'><!ENTITY b '&a;&a;'>]><opml><outline xmlUrl='&b;'/></opml>", "document type"),
        (b"<!DOCTYPE opml [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><opml>&f;</opml>", "document type"),
        ("<!DOCTYPE opml [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><opml/>".encode("utf-16"), "document type"),
        (b"<opml>" + b" " * opml.BYTES_MAX + b"</opml>", "larger than"),
        (outlines(f"<outline xmlUrl='{FEED}'/>" * (opml.OUTLINES_MAX + 1)), "10,001 feeds"),
    ],
)  # fmt: skip
def test_what_is_no_list_or_a_trap_is_refused(document: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        opml.read(document)


def test_a_bad_outline_costs_itself_alone(engine: Engine) -> None:
    document = outlines(f"""<outline text='good' xmlUrl='{FEED}'/>
        <outline text='again' xmlUrl='http://www.bao.example/rss/'/>
        <outline type='rss' text='no address'/>
        <outline text='script' xmlUrl='javascript:alert(1)'/>
        <outline text='password' xmlUrl='https://me:secret@bao.example/rss'/>
        <outline text='nowhere' xmlUrl='{FEED}/b' category='/Hà Nộ/vi'/>
        <outline text='endless' xmlUrl='{FEED}/{"x" * 2000}'/>
        <outline text='language' xmlUrl='{FEED}/c' language='vietnamese'/>
        <outline text='{"long" * 100}' xmlUrl='{FEED}/d'/>
        <outline text='also good' xmlUrl='{FEED}/e' category='/Lâm Đồng/vi'/>""")
    taken_in = opml.take_in(engine, opml.read(document), Units.packaged(), NOW)
    assert (taken_in.new, taken_in.known) == (2, 1)
    assert [line for line, _ in taken_in.wrong] == [3, 4, 5, 6, 7, 8, 9]
    for (_, why), wanted in zip(
        taken_in.wrong,
        ("no web address", "no web address", "password", "'ha-noi'", "characters", "language", "a name of"),
        strict=True,
    ):
        assert wanted in why
    assert [(one.url, one.home, one.lang) for one in subscribed(engine)] == [
        (FEED, None, None),
        (f"{FEED}/e", "lam-dong", "vi"),
    ]


def test_what_was_said_about_feeds_comes_back_from_their_list(engine: Engine) -> None:
    feeds = (
        NewSubscription(FEED, "Báo <b>&amp;</b> \"tin\" 'x'", "vi", "Bà Rịa - Vũng Tàu", "UTC", paused=True),
        NewSubscription(f"{FEED}?a=1&b=2", "", None, "vn-ha-noi-1976"),
        NewSubscription("http://127.0.0.1:8080/rss", "own", "en"),
    )
    with writer(engine) as connection:
        for said in feeds:
            subscribe(connection, said, Units.packaged(), NOW)
    before = subscribed(engine)
    document = opml.written(before).encode()
    with writer(engine) as connection:
        for one in before:
            remove(connection, one)
    opml.take_in(engine, opml.read(document), Units.packaged(), NOW)

    def told(feed: Subscription) -> tuple[object, ...]:
        return feed.url, feed.name, feed.lang, feed.home, feed.zone, feed.paused, feed.due

    assert list(map(told, subscribed(engine))) == list(map(told, before))
    assert before[0].home == "ba-ria-vung-tau"
    assert before[0].paused
    assert before[1].home == "ha-noi"


def test_the_starter_list_is_taken_in_whole(engine: Engine) -> None:
    found = opml.read(opml.starter())
    taken_in = opml.take_in(engine, found, Units.packaged(), NOW)
    assert (taken_in.new, taken_in.known, taken_in.wrong) == (len(found), 0, [])
    assert len(found) > 40
    feeds = subscribed(engine)
    assert {"lam-dong", "dong-nai", "ha-noi"} <= {feed.home for feed in feeds}
    assert {feed.lang for feed in feeds} == {"vi", "en"}
    assert all(feed.due == NOW for feed in feeds)


def test_a_long_list_is_taken_in_by_parts(engine: Engine) -> None:
    count = 2 * opml.BATCH_OUTLINES + 1
    found = opml.read(outlines("".join(f"<outline text='No. {n}' xmlUrl='{FEED}/{n}'/>" for n in range(count))))
    seen: list[int] = []

    def watched(of: list[opml.Outline]) -> Iterator[opml.Outline]:
        for outline in of:
            if outline.said.name in ("No. 0", f"No. {opml.BATCH_OUTLINES}", f"No. {2 * opml.BATCH_OUTLINES}"):
                seen.append(len(subscribed(engine)))
            yield outline

    assert opml.take_in(engine, watched(found), Units.packaged(), NOW).new == count
    assert seen == [0, opml.BATCH_OUTLINES, 2 * opml.BATCH_OUTLINES]
    assert opml.take_in(engine, found, Units.packaged(), NOW).known == count
    assert len(subscribed(engine)) == count


def test_a_feed_that_has_moved_is_known_by_its_old_address(engine: Engine) -> None:
    with writer(engine) as connection:
        moved = add(connection, f"{FEED}/old", NOW)
        assert move(connection, moved, "http://new.example/rss")
    with engine.connect() as connection:
        assert find(connection, f"{FEED}/old/").url == "http://new.example/rss"
        assert find(connection, "https://www.new.example/rss").id == moved.id
        assert former_urls(connection, find(connection, str(moved.id))) == [f"{FEED}/old"]
    found = opml.read(outlines(f"<outline text='a' xmlUrl='{FEED}/old'/><outline text='b' xmlUrl='{FEED}/b'/>"))
    assert opml.take_in(engine, found, Units.packaged(), NOW)[:2] == (1, 1)
    with writer(engine) as connection:
        other = find(connection, f"{FEED}/b")
        assert not move(connection, other, f"{FEED}/old"), "it belongs to a feed that has moved"
        assert move(connection, find(connection, str(moved.id)), f"{FEED}/old"), "and may move back"
        assert former_urls(connection, find(connection, str(moved.id))) == ["http://new.example/rss"]
        remove(connection, find(connection, str(moved.id)))
        add(connection, "http://new.example/rss", NOW)
