"""Formats for other programs, read by those programs' own libraries: nothing is lost, nothing in it can run."""

import csv
import io
import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any

import duckdb
import feedparser
import pyarrow.parquet as pq
import pytest
from icalendar import Calendar
from lxml import etree
from lxml.html import fromstring
from markdown_it import MarkdownIt

from events.statements import SECTIONS
from store.formats.atom import as_atom
from store.formats.ical import as_ical
from store.formats.markdown import as_markdown
from store.formats.parquet import as_parquet
from store.formats.rows import rows
from store.formats.spreadsheet import as_csv
from store.formats.timelinejs import as_timelinejs
from store.formats.wording import readable

SCRIPT = "<script>alert(1)</script>"
MARKUP = "[x](javascript:alert(1)) `|` \\[y](javascript:z)"
HOSTILE = f'{SCRIPT}\x1b[31m\u202e "]]>&\ufffe\x00 ;,\\n\r\nEND:VEVENT\r\n{MARKUP}'


def entry(**said: Any) -> dict[str, Any]:
    """An entry as the timeline tells it."""
    source = {
        "article": "https://a.example/1",
        "url": said.pop("url", "https://a.example/1?x=1&y=2"),
        "title": said.pop("title", "A title"),
        "published_on": "2025-06-10",
        "quote": "It was said.",
    }
    return {
        "id": "0123456789abcdef0123456789abcdef",
        "article": "https://a.example/1",
        "type": "PlanApproved",
        "provinces": ["lam-dong"],
        "units": ["vn-lam-dong-1976"],
        "date": "2025-06-09",
        "plan": "the plan",
        "date_origin": "text",
        "quote": "It was said.",
        "confidence": 0.9,
        "recorded_at": "2025-07-01T02:03:04.000005Z",
        "records": ["1123456789abcdef0123456789abcdef"],
        "sources": [source],
        "origins": 1,
    } | said


NASTY = entry(quote=HOSTILE, title=HOSTILE, plan=HOSTILE, url="javascript:alert(1)")


def test_a_feed_reader_reads_the_atom_feed() -> None:
    second = entry(id="f" * 32, date=None, recorded_at="2025-07-02T00:00:00Z")
    written = as_atom([entry(), second], "tinhlog: lam-dong", address="/api/v1/timeline.atom?province=lam-dong")
    found = feedparser.parse(written)
    assert not found.bozo
    assert found.version == "atom10"
    assert (found.feed.title, found.feed.updated, found.feed.author) == (
        "tinhlog: lam-dong", "2025-07-02T00:00:00Z", "tinhlog",
    )  # fmt: skip
    assert [one.id for one in found.entries] == [
        "urn:uuid:ffffffff-ffff-ffff-ffff-ffffffffffff",
        "urn:uuid:01234567-89ab-cdef-0123-456789abcdef",
    ], "recorded last comes first"
    assert found.entries[0].title.startswith("undated · lam-dong: plan approved · the plan")
    assert found.entries[1].link == "https://a.example/1?x=1&y=2"
    assert "It was said." in found.entries[1].content[0].value
    assert [tag.term for tag in found.entries[1].tags] == ["PlanApproved", "lam-dong"]


def test_the_same_question_is_the_same_feed_and_another_is_another() -> None:
    ids = [feedparser.parse(as_atom([], title)).feed.id for title in ("one", "one", "two")]
    assert ids[0] == ids[1] != ids[2]
    said = as_atom([], "in other words", asked="one")
    assert (feedparser.parse(said).feed.id, feedparser.parse(said).feed.title) == (ids[0], "in other words")


def test_slots_that_only_the_table_of_units_reads_are_in_no_title() -> None:
    formed = entry(type="UnitFormed", plan=None, name="Hà Nội", aliases=["Ha Noi"], floor=True, unsure=True)
    (event,) = Calendar.from_ical(as_ical([formed], "tinhlog")).events
    assert event["summary"] == "lam-dong: unit formed · Hà Nội"


def test_nothing_hostile_gets_out_of_an_atom_text() -> None:
    found = etree.fromstring(as_atom([NASTY], HOSTILE))
    names = {etree.QName(element).localname for element in found.iter()}
    assert names == {"feed", "id", "title", "updated", "author", "name", "entry", "published", "category", "content"}
    assert "\u202e" not in "".join(found.itertext())
    assert {element.get("type") for element in found.iter() if etree.QName(element).localname != "link"} == {None}


@pytest.mark.parametrize(
    ("written", "first", "after"),
    [
        ("2025-06-09", date(2025, 6, 9), date(2025, 6, 10)),
        ("2025-06", date(2025, 6, 1), date(2025, 7, 1)),
        ("2025-Q4", date(2025, 10, 1), date(2026, 1, 1)),
        ("2025-H1", date(2025, 1, 1), date(2025, 7, 1)),
        ("2024", date(2024, 1, 1), date(2025, 1, 1)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_a_calendar_shows_the_days_that_a_date_covers(written: str, first: date, after: date) -> None:
    (event,) = Calendar.from_ical(as_ical([entry(date=written)], "tinhlog")).events
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (first, after)
    assert type(event.decoded("dtstart")) is date, "all day"
    exact = len(written) == len("2025-06-09")
    assert event["summary"].startswith("lam-dong: plan approved" if exact else f"{written} · lam-dong")
    assert (f"Some day in {written}." in event["description"]) is not exact


def test_a_calendar_leaves_undated_entries_out_and_names_the_others_for_ever() -> None:
    calendar = Calendar.from_ical(as_ical([entry(date=None), entry()], "tinhlog: lam-dong"))
    (event,) = calendar.events
    assert event["uid"] == "0123456789abcdef0123456789abcdef@tinhlog"
    assert event.decoded("dtstamp") == datetime(2025, 7, 1, 2, 3, 4, tzinfo=UTC)
    assert (calendar["x-wr-calname"], event["transp"]) == ("tinhlog: lam-dong", "TRANSPARENT")
    assert event["url"] == "https://a.example/1?x=1&y=2"


def test_nothing_hostile_gets_out_of_a_calendar_text() -> None:
    written = as_ical([NASTY], HOSTILE)
    assert not set(written.decode()) & set("\x00\x1b\u202e")
    calendar = Calendar.from_ical(written)
    (event,) = calendar.events
    assert not event.errors
    assert SCRIPT in event["description"]
    assert "url" not in event
    assert written.count(b"\r\nEND:VEVENT") == 1


class Tags(HTMLParser):
    """The tags of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, attrs))


def test_timelinejs_shows_spans_as_spans_and_leaves_undated_entries_out() -> None:
    found = as_timelinejs([entry(), entry(date="2025-06"), entry(date=None)], "tinhlog")
    exact, month = found["events"]
    assert exact["start_date"] == {"year": 2025, "month": 6, "day": 9}
    assert "end_date" not in exact
    assert month["start_date"] == {"year": 2025, "month": 6, "day": 1}
    assert month["end_date"] == {"year": 2025, "month": 6, "day": 30}
    assert month["display_date"] == "2025-06"
    assert exact["unique_id"] == entry()["id"]
    assert Tags(exact["text"]["text"]).found == [
        ("p", []), ("p", []), ("p", []), ("a", [("href", "https://a.example/1?x=1&y=2"), ("rel", "nofollow noopener")])
    ]  # fmt: skip


def test_nothing_hostile_gets_out_of_a_timelinejs_text() -> None:
    found = as_timelinejs([NASTY], HOSTILE)
    (slide,) = found["events"]
    for html in (found["title"]["text"]["headline"], slide["text"]["headline"], slide["text"]["text"]):
        assert {tag for tag, _ in Tags(html).found} <= {"p"}
        assert not set(html) & set("\x00\x1b\u202e")


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t=", "\n=", "\x00=", "\u202e=", "\r=", "＝", "－"])
def test_no_cell_of_a_spreadsheet_is_a_formula(begins: str) -> None:
    (row,) = csv.DictReader(io.StringIO(as_csv([entry(plan=f'{begins}HYPERLINK("x")', quote='a "b", c\nd')])))
    assert row["plan"].startswith("'")
    assert row["quote"] == 'a "b", c\nd'


def test_an_entry_is_a_line_of_markdown_that_links_who_says_so() -> None:
    other = entry()["sources"][0] | {"url": "https://b.example/(2)", "title": "Another", "published_on": None}
    told = entry(date=None, quote=None, sources=[*entry()["sources"], other])
    said, cited = "lam-dong: plan approved · the plan.", "[A title](https://a.example/1?x=1&y=2), 2025-06-10"
    short = "`0123456789ab`"
    assert as_markdown([entry(), told], "tinhlog: lam-dong").splitlines() == [
        "# tinhlog: lam-dong",
        "",
        f"- **2025-06-09** {said} “It was said.” {cited} {short}",
        f"- **undated** {said} {cited}; [Another](https://b.example/%282%29) {short}",
    ]
    assert as_markdown([], "tinhlog: lam-dong") == "# tinhlog: lam-dong\n\n"


def test_a_fact_is_a_line_of_markdown_under_the_heading_of_its_section() -> None:
    document = state_with_a_dispute()
    (fact,) = document["targets"].values()
    fact["sources"] = entry()["sources"]
    document["inherited"] = {"vn-binh-thuan-1991": {"plans": {"plan": fact | {"value": {"plan": "Plan"}}}}}
    found = as_markdown(document).splitlines()
    assert [row for row in found if row.startswith("#")] == [
        "# Lâm Đồng (vn-lam-dong-2025) on 2025-07-01, in force",
        "## Targets",
        "## Inherited from Bình Thuận",
        "### Plans",
    ]
    target, plan = (row for row in found if row.startswith("- "))
    assert target == (
        "- **due 2025: GRDP growth · 8%**; since 2025-06-01. [A title](https://a.example/1?x=1&y=2), 2025-06-10"
        " `000000000000` **disputed, also:** due 2025: 9% (2025-06-01)"
    )
    assert plan.startswith("- **Plan**; since 2025-06-01. [A title]")
    del fact["sources"]
    assert "since 2025-06-01. `000000000000` **" in as_markdown(document)


@pytest.mark.parametrize("hostile", [[NASTY], [{"plan": HOSTILE}]], ids=["line", "cell"])
def test_nothing_hostile_gets_out_of_markdown(hostile: list[dict[str, Any]]) -> None:
    *_, row = as_markdown(hostile).splitlines()
    assert "<" not in row
    for active in ("[x\\](", "[y\\]("):
        at = row.index(active)
        backslashes = len(row[:at]) - len(row[:at].rstrip("\\"))
        assert backslashes % 2 == 1, "an even number would leave the bracket alive"
    assert row.replace("\\|", "").count("|") == (2 if "sources" not in hostile[0] else 0)


@pytest.mark.parametrize(
    "words",
    [
        "**bold** *it* __bold__ _it_ ~~gone~~ `code` 2*3*4 a_b_c", "[x](http://evil.example) ![x](http://evil.example/x.png)",
        "https://evil.example HTTP://evil.example ftp://evil.example www.evil.example WWW.evil.example/a_b_c",
        "<https://evil.example> <b>bold</b> &lt;b&gt; &amp; a | b", "# no heading", "- no list", "\\*it\\* \\\\ [x]: http://x",
    ],
)  # fmt: skip
def test_no_markup_is_alive_in_markdown_and_every_letter_is_shown(words: str) -> None:
    written = as_markdown([{"quote": words}])
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(written)
    tree = fromstring(shown)
    assert {one.tag for one in tree.iter()} == {"table", "thead", "tbody", "tr", "th", "td"}
    assert tree.findtext(".//td") == words
    assert not re.search(r"(?:http|https|ftp)://|www\.", written, re.IGNORECASE), "GitHub makes links of bare addresses"


def test_duckdb_reads_the_parquet_of_a_timeline() -> None:
    written = as_parquet([entry(), entry(date="2025-06", quote=None), entry(date=None)])
    found_table = pq.read_table(io.BytesIO(written))
    found = duckdb.sql(
        "SELECT first_day, last_day, slots->>'plan', provinces[1], sources[1].published_on,"
        " epoch_us(recorded_at), quote FROM found_table ORDER BY first_day, last_day NULLS LAST"
    ).fetchall()
    told = ("the plan", "lam-dong", date(2025, 6, 10), 1751335384000005)
    assert found == [
        (date(2025, 6, 1), date(2025, 6, 30), *told, None),
        (date(2025, 6, 9), date(2025, 6, 9), *told, "It was said."),
        (None, None, *told, "It was said."),
    ]
    assert found_table.num_rows == 3


def test_investments_without_a_capital_say_none() -> None:
    year = {"licensed": {"projects": 2, "capital": {"VND": 39e12}}, "memorandum": {"projects": 2, "capital": {}}}
    assert readable(year) == "licensed capital 39,000 billion VND · projects 2 · memorandum projects 2"


def test_names_titles_and_days_come_last_in_a_spreadsheet() -> None:
    other = entry()["sources"][0] | {"title": None, "published_on": "2025-06-12"}
    told = entry(units=["vn-lam-dong-1976", "vn-unheard-of-1980"], sources=[*entry()["sources"], other])
    found = list(csv.DictReader(io.StringIO(as_csv([told, entry(slot="of another kind")]))))
    assert list(found[0])[-5:] == ["slot", "unit_names", "in_words", "source_titles", "source_days"]
    assert found[0]["unit_names"] == "Lâm Đồng, vn-unheard-of-1980"
    assert (found[0]["source_titles"], found[0]["source_days"]) == ("A title; ", "2025-06-10; 2025-06-12")
    document = state_with_a_dispute()
    document["targets"]["grdp-growth@2025"]["sources"] = entry()["sources"]
    (row,) = csv.DictReader(io.StringIO(as_csv(document)))
    assert list(row.items())[-4:] == [
        ("unit_names", "Lâm Đồng"), ("source_urls", "https://a.example/1?x=1&y=2"),
        ("source_titles", "A title"), ("source_days", "2025-06-10"),
    ]  # fmt: skip


def test_the_columns_of_entries_are_the_same_whatever_is_asked() -> None:
    figure = entry(type="IndicatorReported", metric="du khách", value=90, unit="visitors")
    del figure["plan"]
    columns = [next(csv.reader(io.StringIO(as_csv([one])))) for one in (entry(), figure)]
    assert columns[0] == columns[1]
    assert {"metric", "chair", "approver", "differs", "disputes", "provisional"} <= {*columns[0]}
    (row,) = csv.DictReader(io.StringIO(as_csv([figure])))
    assert (row["metric"], row["in_words"]) == ("du khách", "visitors · 90")


def test_rows_of_a_state_say_whose_and_of_which_day_and_the_day_of_each_side_of_a_dispute() -> None:
    (row,) = rows(state_with_a_dispute())
    assert (row["province"], row["unit"], row["on"]) == ("lam-dong", "vn-lam-dong-2025", "2025-07-01")
    assert row["disputed"].startswith("9%, said 2025-06-01")


def state_with_a_dispute() -> dict[str, Any]:
    """A state of one fact, as a question answers it."""
    side = {"value": {"value": 9, "unit": "%"}, "on": "2025-06-01", "records": ["f" * 32]}
    fact = {
        "value": {"metric": "growth", "value": 8, "unit": "%"},
        "since": "2025-06-01",
        "last_confirmed": "2025-06-01",
    }
    fact |= {"since_origin": "text", "records": ["0" * 32], "source_count": 1, "origins": 1, "confidence": 0.9}
    fact["disputed"] = [side]
    document: dict[str, Any] = {key: {} for key in SECTIONS} | {"targets": {"grdp-growth@2025": fact}, "inherited": {}}
    document |= {
        "province": "lam-dong",
        "name": "Lâm Đồng",
        "unit": "vn-lam-dong-2025",
        "on": "2025-07-01",
        "known": None,
    }
    return document | {"recorded_by": None, "status": "in force"}
