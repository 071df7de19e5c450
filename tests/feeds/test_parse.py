"""What is read in a feed, well-formed or not, and that nothing in it can run."""

import json
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from encodings.aliases import aliases
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from feeds import identity
from feeds.feed import Entry, Feed, NoFeed
from feeds.parse import parse
from tests.feeds.papers import URL, entry, item, read, rss, windows_1258
from tests.scale import scaled

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="https://bao.example/goc/">
  <title type="html">Báo &lt;i&gt;Lâm Đồng&lt;/i&gt;</title>
  <link href="/"/>
  <entry>
    <id>tag:bao.example,2025:1</id>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Họp <b>bàn</b></div></title>
    <link href="tin/1?utm_source=rss"/>
    <published>2025-06-09T08:30:00+07:00</published>
    <updated>2025-06-10T08:30:00+07:00</updated>
    <author><name>Văn An</name></author>
    <summary>Ngắn.</summary>
    <content type="html">&lt;p&gt;Một.&lt;/p&gt;&lt;p&gt;Hai.&lt;/p&gt;</content>
  </entry>
</feed>"""

RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://bao.example/"><title>Báo</title><link>https://bao.example/</link></channel>
  <item rdf:about="https://bao.example/1"><title>Họp</title><link>https://bao.example/1</link>
    <dc:date>2025-06-09T08:30:00+07:00</dc:date><description>Một.</description></item>
</rdf:RDF>"""

JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Báo",
    "home_page_url": "https://bao.example/",
    "language": "vi",
    "items": [
        {
            "id": 17,
            "url": "/1",
            "title": "Họp",
            "content_html": "<p>Một.</p><p>Hai.</p>",
            "date_published": "2025-06-09T08:30:00+07:00",
            "date_modified": "2025-06-10T08:30:00+07:00",
            "authors": [{"name": "Văn An"}, {"name": "Thị Bình"}, {}],
        },
        "no object",
    ],
}
HALF_PAST_EIGHT = datetime(2025, 6, 9, 1, 30, tzinfo=UTC)


def test_an_atom_feed_is_read_with_its_base_and_its_fuller_text() -> None:
    feed = read(ATOM)
    assert (feed.format, feed.title, feed.url, feed.lang) == ("atom10", "Báo Lâm Đồng", "https://bao.example/", "vi")
    (one,) = feed.entries
    assert (one.guid, one.title, one.text) == ("tag:bao.example,2025:1", "Họp bàn", "Một.\nHai.")
    assert (one.url, one.author) == ("https://bao.example/goc/tin/1?utm_source=rss", "Văn An")
    assert (one.published, one.updated) == (HALF_PAST_EIGHT, HALF_PAST_EIGHT + timedelta(days=1))
    assert feed.warnings == ()


def test_an_rdf_feed_is_read() -> None:
    feed = read(RDF)
    assert (feed.format, feed.url) == ("rss10", "https://bao.example/")
    (one,) = feed.entries
    assert (one.title, one.url, one.text) == ("Họp", "https://bao.example/1", "Một.")
    assert one.published == HALF_PAST_EIGHT


def test_a_json_feed_is_read() -> None:
    feed = read(json.dumps(JSON))
    assert (feed.format, feed.title, feed.url, feed.lang) == ("json11", "Báo", "https://bao.example/", "vi")
    assert feed.warnings == ("1 items that are no objects",)
    (one,) = feed.entries
    assert (one.guid, one.url, one.text) == ("17", "https://bao.example/1", "Một.\nHai.")
    assert (one.published, one.author) == (HALF_PAST_EIGHT, "Văn An, Thị Bình")
    assert one.updated == HALF_PAST_EIGHT + timedelta(days=1)


def test_an_rss_feed_says_how_long_it_keeps_and_when_it_sleeps() -> None:
    channel = "<link>/</link><ttl>60</ttl><skipHours><hour>1</hour><hour> 24 </hour><hour>99</hour></skipHours>"
    feed = read(rss(channel=channel))
    assert (feed.format, feed.url, feed.entries) == ("rss20", "https://bao.example/", ())
    assert (feed.ttl, feed.skip_hours) == (timedelta(hours=1), frozenset({0, 1}))
    assert read(rss(channel="<ttl>soon</ttl>")).ttl is None
    assert read(rss()).skip_hours == frozenset()


NO_FEED = {
    "nothing": (b"", "empty"),
    "white space": (b"\xef\xbb\xbf\n", "empty"),
    "a login page": (b"<!DOCTYPE html><html><body><form>Log in</form></body></html>", "an HTML page"),
    "plain text": (b"cookie required", "neither"),
    "binary": (bytes(range(256)) * 4, "neither"),
    "other XML": (b"<?xml version='1.0'?><urlset><url/></urlset>", "neither"),
    "broken JSON": (b'{"version": ', "no JSON"),
    "JSON nested for ever": (b'{"a":' * 100_000, "no JSON"),
    "JSON of something else": (b'{"items": []}', "no JSON Feed"),
    "JSON of something else in a version": (b'{"version": "1.1", "items": []}', "no JSON Feed"),
    "a JSON Feed without items": (b'{"version": "https://jsonfeed.org/version/1.1"}', "without a list of items"),
}


@pytest.mark.parametrize(("body", "reason"), NO_FEED.values(), ids=NO_FEED.keys())
def test_what_is_no_feed_says_why(body: bytes, reason: str) -> None:
    found = parse(body, URL)
    assert isinstance(found, NoFeed)
    assert reason in found.reason


# Malformed


GOOD = item(title="Họp", link="/1", guid="1", description="Một.")
MALFORMED = {
    "cut short": rss(GOOD).removesuffix("</channel></rss>"),
    "a bare ampersand": rss(GOOD, item(title="A & B")),
    "an unknown reference": rss(GOOD, item(title="A &foo; B")),
    "a tag that is not closed": rss(GOOD, item(title="<b>A")),
    "text before it": "Warning: mysql_connect()\n" + rss(GOOD),
    "text after it": rss(GOOD) + "<!-- 0.2 s --> done",
    "a prefix that is not declared": rss(GOOD, "<item><media:title>A</media:title></item>"),
    "no root": GOOD,
}


@pytest.mark.parametrize("document", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_malformed_feed_is_read_with_a_warning(document: str) -> None:
    feed = read(document)
    assert (feed.entries[0].title, feed.entries[0].url, feed.entries[0].text) == (
        "Họp",
        "https://bao.example/1",
        "Một.",
    )
    assert feed.warnings


@pytest.mark.parametrize(
    "document",
    [
        "\n \ufeff\n" + rss(GOOD),
        rss(GOOD, item(title="&nbsp;&eacute;&hellip;")),
        rss(GOOD, item(title="&#xD800;&#99999999;&#0;&#8;&#xFFFF;&#x110000;&#" + "9" * 5000 + ";")),
        rss(GOOD, item(title="\0\x08\x1f")),
    ],
)
def test_what_trips_a_parser_up_is_taken_away_beforehand(document: str) -> None:
    feed = read(document)
    assert feed.entries[0].title == "Họp"
    assert feed.warnings == ()


def test_references_stand_for_their_letters() -> None:
    document = rss(item(title="&#7885;p &#x1ECD; &nbsp;&eacute; &amp;eacute; &amp;#7885; &lt;3 &amp;amp; &apos;"))
    assert entry(document).title == "ọp ọ é é ọ <3 & '"


LAUGHS = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
DOCTYPES = [
    f"<!DOCTYPE rss [<!ENTITY l0 'haha'>{LAUGHS}]>",
    f'<!DOCTYPE rss [<!ENTITY l9 "{"a" * 1000}">]>',
    "<!DOCTYPE rss [<!ENTITY l9 SYSTEM 'file:///etc/passwd'>]>",
    "<!DOCTYPE rss [<!ENTITY l9 PUBLIC 'x' 'http://127.0.0.1:1/'>]>",
    "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x.dtd'> %p;]>",
    "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd'>",
    "<!DOCTYPE rss [<!-- ' --><!ENTITY l9 'root'>]>",
    "<!DOCTYPE rss [<!ENTITY a '<a>'><!ENTITY l9 'root'>]>",
    "<!doctype rss [<!entity l9 'root'>]>",
    "<?a b?><!-- c --> <!DOCTYPE rss [ <!ENTITY l9 'root'> ] >",
    "<!DOCTYPE rss [<!EN<!ENTITYTITY l9 'root'>]>",
    "<!DOCTYPE rss [<!ENT\0ITY l9 'root'>]>",
    "<!DOCTYPE rss [<!ENT&#0;ITY l9 'root'>]>",
    "<!DOC\0TYPE rss [<!ENTITY l9 'root'>]>",
    "<!DOCTYPE a []><!DOCTYPE rss [<!ENTITY l9 'root'>]>",
    "<!DOCTYPE a [<?x ]><!DOCTYPE rss [<!ENTITY l9 'root'>]><!-- ?>]><!-- -->",
    "<!DOCTYPE rss [" + "<!-- ' -->" * 1000,
    "<?a?>" * 5000 + "<!DOCTYPE",
]


@pytest.mark.parametrize("doctype", DOCTYPES)
def test_no_entity_is_expanded_and_none_is_looked_up(doctype: str) -> None:
    feed = read(rss(item(title="A &l9; B", guid="1"), head=doctype))
    assert [one.title for one in feed.entries] == ["A &l9; B"]
    assert feed.warnings


def test_a_page_inside_an_entry_keeps_its_doctype_to_itself() -> None:
    document = rss(item(title="A", description="<![CDATA[<!DOCTYPE html><html><body>Một.</body></html>]]>"))
    assert entry(document).text == "Một."
    assert read(document).warnings == ()


# Encodings

VIETNAMESE = "Họp bàn về Đắk Lắk, Huế & Bà Rịa – Vũng Tàu".replace(" &", "")


def declared(encoding: str) -> str:
    return rss(item(title=VIETNAMESE), head=f"<?xml version='1.0' encoding='{encoding}'?>")


ENCODED = {
    "UTF-8": (declared("utf-8").encode(), None, False),
    "UTF-8 with a mark": (declared("utf-8").encode("utf-8-sig"), None, False),
    "UTF-8 in NFD": (unicodedata.normalize("NFD", declared("utf-8")).encode(), None, False),
    "UTF-16 with a mark": (declared("utf-16").encode("utf-16"), None, False),
    "UTF-16 big-endian with a mark": (b"\xfe\xff" + declared("utf-16").encode("utf-16-be"), None, False),
    "UTF-16 without a mark": (declared("utf-16").encode("utf-16-le"), None, False),
    "UTF-16 big-endian without a mark": (declared("utf-16").encode("utf-16-be"), None, False),
    "UTF-32": (declared("utf-32").encode("utf-32"), None, False),
    "UTF-16 that says UTF-8": (declared("utf-8").encode("utf-16"), "text/xml; charset=utf-8", False),
    "UTF-8 that says UTF-16": (declared("utf-16").encode(), None, False),
    "UTF-8 that says windows-1258": (declared("windows-1258").encode(), None, True),
    "UTF-8 that says ISO-8859-1": (declared("utf-8").encode(), "text/xml; charset=ISO-8859-1", True),
    "UTF-8 that says nonsense": (declared("utf-viet").encode(), "text/xml; charset=x-nothing", False),
    "UTF-8 that says unicode_escape": (declared("unicode_escape").encode(), None, False),
    "windows-1258": (windows_1258(declared("windows-1258")), None, False),
    "windows-1258 by its header": (windows_1258(declared("utf-8")), "text/xml; charset=windows-1258", True),
    "windows-1258 that says nothing": (windows_1258(rss(item(title=VIETNAMESE), head="")), None, False),
    "windows-1258 that says UTF-8": (windows_1258(declared("utf-8")), None, True),
}


@pytest.mark.parametrize(("body", "content_type", "warned"), ENCODED.values(), ids=ENCODED.keys())
def test_an_encoding_is_found_out_whatever_is_declared(body: bytes, content_type: str | None, warned: bool) -> None:
    feed = read(body, content_type)
    assert [one.title for one in feed.entries] == [VIETNAMESE]
    assert bool(feed.warnings) == warned


def test_a_letter_that_is_cut_in_two_costs_no_other_letter() -> None:
    whole = declared("utf-8").encode()
    feed = read(whole.replace("Huế".encode(), "Huế".encode()[:-1]))
    assert feed.entries[0].title == VIETNAMESE.replace("Huế", "Hu\ufffd")
    assert feed.warnings == ("1 letters that are not UTF-8",)


@pytest.mark.parametrize("codec", sorted({*aliases.values()} | {"undefined", "mbcs", "idna"}))
def test_whatever_codec_is_declared_a_feed_is_read(codec: str) -> None:
    body = rss(item(title="H\ufffdp")).encode().replace("\ufffd".encode(), b"\xff\xfe\xff")
    assert isinstance(parse(body, URL, f"text/xml; charset={codec}"), Feed | NoFeed)


def test_a_json_feed_comes_in_any_encoding() -> None:
    body = json.dumps(JSON, ensure_ascii=False)
    assert read(body.encode("utf-16")).entries[0].title == "Họp"
    assert read(body.encode("utf-8-sig")).entries[0].title == "Họp"


# Words


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("&lt;b&gt;Họp&lt;/b&gt; bàn", "Họp bàn"),
        ("<![CDATA[<b>Họp</b> bàn]]>", "Họp bàn"),
        ("<![CDATA[Họp<br/>bàn]]>", "Họp bàn"),
        ("<![CDATA[Họp<script>alert(1)</script> bàn]]>", "Họp bàn"),
        ("<![CDATA[Họp<!-- <b>x</b> --> bàn]]>", "Họp bàn"),
        ("<![CDATA[Họp <img src=x alt='a > b' onerror=\"alert(1)\"> bàn]]>", "Họp bàn"),
        ("<![CDATA[Họp <img alt = 'a <br> \"b\"' src=x> bàn]]>", "Họp bàn"),
        ('<![CDATA[Họp <a href=\'x>bàn</a> <a href="y">kín</a>]]>', "Họp bàn kín"),
        ("<![CDATA[Họp <a title='5' tall'>bàn</a>]]>", "Họp bàn"),
        ("<![CDATA[Họp <a bàn]]>", "Họp <a bàn"),
        ("<![CDATA[Giá <5 triệu, lãi > 3%]]>", "Giá <5 triệu, lãi > 3%"),
        ("\n  Họp\t\xa0 bàn \n", "Họp bàn"),
        ("Ho&#x323;p ba&#x300;n", "Họp bàn"),
        ("Họp\u202e bàn\u2066\u200f\u200b", "Họp bàn"),
        ("Họp\x07\x1b\x85 bàn", "Họp… bàn"),
        ("&amp;#27;[31mHọp bàn", "[31mHọp bàn"),
        ("&amp;#xD800;Họp bàn", "\ufffdHọp bàn"),
    ],
)
def test_a_title_is_plain_words(written: str, title: str) -> None:
    assert entry(rss(item(title=written, guid="1"))).title == title


def test_a_text_keeps_its_paragraphs_and_no_markup() -> None:
    written = (
        "<![CDATA[<h1>Một</h1>\n<p>Hai\nba<br>bốn <a href='x'>năm</a></p><ul><li>sáu</li></ul><style>p{}</style>]]>"
    )
    assert entry(rss(item(title="x", description=written))).text == "Một\nHai ba\nbốn năm\nsáu"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/1", "https://bao.example/1"),
        ("1?a=1&amp;b=2", "https://bao.example/rss/1?a=1&b=2"),
        ("//www.bao.example/1", "https://www.bao.example/1"),
        (" https://bao.example/1\n", "https://bao.example/1"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("mailto:a@b.vn", None),
        ("https://[", None),
        ("https://a:999999/", None),
        ("", None),
    ],
)
def test_a_link_is_an_absolute_address_of_the_web_or_none(link: str, url: str | None) -> None:
    assert entry(rss(item(title="x", link=link))).url == url


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("Mon, 09 Jun 2025 08:30:00 GMT+7", HALF_PAST_EIGHT),
        ("09/06/2025 08:30", HALF_PAST_EIGHT),
        ("6/9/2025 8:30:00 AM", HALF_PAST_EIGHT),
        ("hôm nay", None),
        ("0001-01-01T00:00:00Z", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_papers_write_it(written: str, published: datetime | None) -> None:
    document = rss(item(title="x", pubDate=written)) if written else rss(item(title="x"))
    assert entry(document).published == published


def test_a_time_without_zone_is_that_of_the_feed() -> None:
    tokyo = timezone(timedelta(hours=9))
    found = parse(rss(item(title="x", pubDate="09/06/2025 08:30")).encode(), URL, zone=tokyo)
    assert isinstance(found, Feed)
    assert found.entries[0].published == datetime(2025, 6, 9, 8, 30, tzinfo=tokyo)


# Identity

TODAY = "Mon, 09 Jun 2025 08:30:00 +0700"


def same(one: Entry, other: Entry) -> bool:
    assert identity.same(one.aliases, other.aliases) == identity.same(other.aliases, one.aliases)
    return identity.same(one.aliases, other.aliases)


def test_an_entry_is_known_by_its_guid_else_its_address_else_its_title_and_date() -> None:
    whole = entry(rss(item(guid="a", link="/1", title="Họp", pubDate=TODAY)))
    assert [name.partition(":")[0] for name in whole.aliases] == ["guid", "url", "title"]
    assert whole.id == whole.aliases[0]
    for one in (
        item(guid="a"),
        item(guid="b", link="http://www.bao.example/1/?utm_source=zalo#top", title="Họp kín"),
        item(guid="b", link="/2", title="Họp", pubDate="2025-06-09T01:30:00Z"),
        item(title="Họp", pubDate="09/06/2025 08:30"),
    ):
        assert same(whole, entry(rss(one)))
    for one in (item(guid="b"), item(link="/2"), item(title="Họp"), item(title="Họp", pubDate="2025-06-10")):
        assert not same(whole, entry(rss(one)))


def test_a_guid_stays_itself_when_its_feed_moves() -> None:
    body = rss(item(guid="17", title="x")).encode()
    here, there = parse(body, URL), parse(body, "http://other.example/feed")
    assert isinstance(here, Feed)
    assert isinstance(there, Feed)
    assert here.entries[0].aliases == there.entries[0].aliases
    assert (here.entries[0].guid, here.entries[0].url) == ("17", None)


def test_a_guid_that_is_an_address_is_one() -> None:
    assert entry(rss(item(guid="https://bao.example/1"))).url == "https://bao.example/1"


def test_a_guid_that_several_articles_bear_swallows_none_of_them() -> None:
    one, two, three = read(rss(*(item(guid="0", link=f"/{n}", title=f"Tin {n}") for n in range(3)))).entries
    assert not any((same(one, two), same(two, three), same(one, three)))
    assert one.id == entry(rss(item(link="/0"))).id


def test_a_guid_that_is_used_again_for_another_article_makes_no_revision_of_it() -> None:
    first = entry(rss(item(guid="1", link="/1", title="Họp", pubDate=TODAY)))
    for one in (
        item(guid="1", link="/1", title="Họp kín", pubDate=TODAY),
        item(guid="1", link="/hop", title="Họp", pubDate=TODAY),
        item(guid="1", link="/2", title="Bão"),
    ):
        assert same(first, entry(rss(one)))
    assert not same(first, entry(rss(item(guid="1", link="/2", title="Bão", pubDate=TODAY))))


def test_entries_are_the_same_in_any_order() -> None:
    items = [item(guid=str(n), link=f"/{n % 3}", title=f"Tin {n % 2}", pubDate=TODAY) for n in range(6)]
    here, there = read(rss(*items)).entries, read(rss(*reversed(items))).entries
    assert set(here) == set(there)
    assert here == tuple(reversed(there))


def test_an_address_that_several_entries_share_is_no_name_of_theirs() -> None:
    for guid in ({}, {"guid": "0"}):
        one, two = read(rss(item(link="/", title="Một", **guid), item(link="/", title="Hai", **guid))).entries
        assert not same(one, two)
    assert one.url == two.url == "https://bao.example/"


def test_an_entry_that_stands_twice_is_one_and_its_first_version_the_newest() -> None:
    new, old = (item(guid="1", link="/1", title="Họp", description=words) for words in ("Hai.", "Một."))
    (one,) = read(rss(new, old, new)).entries
    assert one.text == "Hai."
    assert one.aliases == entry(rss(new)).aliases


def test_entries_with_nothing_but_words_are_known_by_them() -> None:
    words = [item(description="Một."), item(description="Hai."), item(description="Một.")]
    entries = read(rss(*words)).entries
    assert [one.text for one in entries] == ["Một.", "Hai."]
    assert entries[0].aliases == read(rss(words[0])).entries[0].aliases


def test_a_revision_is_a_change_of_words_alone() -> None:
    first = entry(rss(item(guid="1", title="Họp", description="Một hai.")))
    for other in (
        item(guid="1", title="<![CDATA[<b>Họp</b>]]>", description="<![CDATA[<p>Một\n hai.</p>]]>"),
        item(guid="1", title="Ho\u0323p", description="Một&nbsp;hai.", pubDate=TODAY),
        item(guid="2", title="Họp", link="/1", description="<![CDATA[<!-- build 17 -->Một hai.<img src='ad?17'>]]>"),
    ):
        assert entry(rss(other)).revision == first.revision
    for other in (item(title="Họp", description="Một ba."), item(title="Họp kín", description="Một hai.")):
        assert entry(rss(other)).revision != first.revision


# Anything at all

NEVER = {"Cc", "Cs"}
TURNS = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def holds_together(found: Feed | NoFeed) -> None:
    if isinstance(found, NoFeed):
        assert found.reason
        return
    names = [name for one in found.entries for name in one.aliases]
    assert len(names) == len(set(names))
    for one in found.entries:
        assert one.aliases
        assert one.published is None or one.published.astimezone(UTC)
        assert one.url is None or one.url.startswith(("http://", "https://"))
        for words in (one.title, one.text, one.author or "", one.guid or "", one.url or ""):
            assert words.encode().decode() == words == unicodedata.normalize("NFC", words)
            assert not TURNS.intersection(words)
            assert not any(unicodedata.category(letter) in NEVER for letter in words if letter != "\n")


MARKUP = st.sampled_from(
    [
        *("<rss version='2.0'>", "<channel>", "<item>", "</item>", "<feed xmlns='http://www.w3.org/2005/Atom'>"),
        *("<entry>", "</entry>", "<title>", "</title>", "<link>", "<link href='", "</link>", "<guid>", "</guid>"),
        *("<content type='xhtml'>", "<content mode='base64'>", "</content>", "<author>", "<pubDate>", "<updated>"),
        *("<!DOCTYPE x [", "<!ENTITY a '&b;'>", "]>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "?>", "<svg>"),
        *("&#xD800;", "&amp;#xD800;", "&#99999999;", "&nbsp;", "&a;", "&", "'", '"', "<", ">", "/", "\0", "\u202e"),
        *("xml:base='http://[", "xml:lang='", "Mon, 09 Jun 2025", "9999-12-31T23:59:59-12:00", "đ", "e\u0323\u0302"),
    ]
)


@given(st.binary(max_size=200), st.none() | st.text(max_size=20).map("text/xml; charset=".__add__))
@example(b"\xff\xfe", None)
@example(b"\0\0\0<", None)
def test_any_bytes_are_a_feed_or_none(body: bytes, content_type: str | None) -> None:
    holds_together(parse(body, URL, content_type))


@given(st.lists(MARKUP | st.text(max_size=5), max_size=40).map("".join), st.sampled_from(["utf-8", "utf-16"]))
def test_anything_like_a_feed_is_a_feed_or_none(document: str, encoding: str) -> None:
    holds_together(parse(document.encode(encoding, "surrogatepass"), URL))
    holds_together(parse(rss(document).encode(encoding, "surrogatepass"), URL))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
fields = st.sampled_from(
    ["id", "url", "external_url", "title", "content_html", "content_text", "summary", "date_published", "authors"]
)


@example([{"id": "0\t0"}])
@given(st.lists(st.dictionaries(fields, values), max_size=4) | values)
def test_any_json_is_a_feed_or_none(items: Any) -> None:
    holds_together(parse(json.dumps({**JSON, "items": items}).encode(), URL))


def test_every_entry_of_a_long_feed_is_read() -> None:
    count = scaled(500)
    feed = read(rss(*(item(guid=str(n), link=f"/{n}", title=f"Tin {n}", description="Một.") for n in range(count))))
    assert [one.guid for one in feed.entries] == [str(n) for n in range(count)]


def test_a_large_feed_is_read() -> None:
    size = scaled(300_000)
    feed = read(rss(*(item(guid=str(n), description="chữ " * (size // 60)) for n in range(10))))
    assert sum(len(one.text.encode()) for one in feed.entries) > 0.9 * size
