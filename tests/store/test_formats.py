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
from store.formats.telling import PLAIN
from store.formats.timelinejs import as_timelinejs
from store.formats.wording import otherwise, qualified, readable, when_told

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
        "confidence": 0.5,
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
    assert readable(year) == "licensed capital VND 39,000,000,000,000 · projects 2 · memorandum projects 2"


@pytest.mark.parametrize(
    ("slots", "words"),
    [
        ({"value": 8, "unit": "%", "comparator": "="}, "8%"),
        ({"value": 8, "unit": "%", "comparator": ">="}, "at least 8%"),
        ({"value": 27.18e12, "unit": "VND", "comparator": ">=", "modifier": "over"}, "over 27,180,000,000,000 VND"),
        ({"value": 1, "unit": "%", "comparator": "<=", "modifier": "under"}, "under 1%"),
        ({"value": 5e6, "unit": "people", "modifier": "nearly"}, "nearly 5,000,000 people"),
        ({"value": 10, "upper": 10.5, "unit": "%", "comparator": ">=", "per": "year"}, "10 to 10.5% a year"),
        ({"value": 10, "unit": "rank", "comparator": "top"}, "top 10"),
        ({"value": 10, "unit": "rank"}, "rank 10"),
    ],
)
def test_a_figure_is_said_as_far_as_it_reaches(slots: dict[str, Any], words: str) -> None:
    assert readable({"metric": "shrimp ponds"} | slots) == f"shrimp ponds · {words}"


@pytest.mark.parametrize(
    ("section", "said", "words"),
    [
        ("posts", {"since": "2025-01-05"}, "since 2025-01-05, last confirmed 2025-08-12"),
        ("posts", {"since": None, "first_reported": "2025-08-12"}, "first reported 2025-08-12, not confirmed since"),
        ("projects", {"since": "2025-08-12"}, "as of 2025-08-12"),
        ("meetings", {"value": {"date": "2025-08-12"}, "since_origin": "text"}, "held 2025-08-12"),
        ("meetings", {"value": {"date": "2025-07"}, "since_origin": "text"}, "held 2025-07"),
        (
            "meetings",
            {"value": {"date": "2025-08-12"}, "since_origin": "context"},
            "held 2025-08-12 (day from another sentence)",
        ),
        ("indicators", {"since": "2025-08-12"}, "as of 2025-08-12"),
        ("indicators", {"since": "2025-08-12", "provisional": True}, "said 2025-08-12, before the period had ended"),
        (
            "directives",
            {"since": "2025-07-01", "told": "2025-06-09", "value": {"date": "2025-06-09"}, "since_origin": "text"},
            "given 2025-06-09",
        ),
        (
            "directives",
            {"value": {"date": "2025-08-12"}, "since_origin": "published"},
            "told 2025-08-12, day not given",
        ),
        ("targets", {"since": "2025-07-01", "told": "2025-06-09"}, "since 2025-07-01, told 2025-06-09"),
        ("investments", {"since": "2019-08-06"}, "first 2019-08-06"),
        ("targets", {"since": None, "since_origin": "published"}, "day not given, told 2025-08-12"),
    ],
)
def test_a_fact_says_of_its_day_no_more_than_is_known(section: str, said: dict[str, Any], words: str) -> None:
    assert when_told(section, {"since": "2025-08-12", "last_confirmed": "2025-08-12"} | said, "2026-08-11") == words


def test_a_post_that_nobody_confirmed_for_years_says_for_how_many() -> None:
    seen = {"since": None, "first_reported": "2017-11-20", "last_confirmed": "2017-11-20"}
    held = {"since": "2023-01-05", "last_confirmed": "2024-08-01"}
    assert when_told("posts", seen, "2025-06-30") == "first reported 2017-11-20, not confirmed for 7 years"
    assert when_told("posts", held, "2025-08-01") == "since 2023-01-05, last confirmed 2024-08-01, 1 year before"


def test_a_slot_that_was_told_later_says_when() -> None:
    fact = {"since": "2025-04-22", "last_confirmed": "2025-06-12", "slots_since": {"effective": "2025-06-12"}}
    assert when_told("mergers", fact, "2025-06-30") == "as of 2025-04-22, effective as of 2025-06-12"
    fact |= {"slots_since": {"status": "2025-07-01"}, "in_force": "2025-07-01"}
    assert when_told("mergers", fact, "2025-07-02") == "told 2025-04-22, in force by law since 2025-07-01"


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


def test_a_day_a_number_and_a_province_are_said_once() -> None:
    decided = {"plan": "Nghị quyết 9/2024/NQ-HĐND cho 2021-2030", "number": "9/2024/NQ-HĐND", "period": "2021-2030"}
    assert readable(decided) == "Nghị quyết 9/2024/NQ-HĐND cho 2021-2030"
    held = {"person": "Lê Văn An", "position": "Bí thư Tỉnh ủy Lai Châu", "holds": True}
    assert PLAIN.fact("posts/party_secretary/le-van-an", held) == "Party secretary: Lê Văn An"


def test_ids_of_units_slugs_and_phases_are_told_in_words() -> None:
    shared = {"metric": "thu ngân sách", "value": 9, "unit": "VND", "with": ["vn-lai-chau-2004"]}
    assert PLAIN.fact("indicators/x@2023", shared) == "2023: budget revenue · 9 VND · with Lai Châu (since 2004)"
    joined = {"from": ["bac-son", "quang-cu"], "into": ["sam-son"], "level": "commune"}
    assert readable(joined) == "from Bac Son, Quang Cu · into Sam Son · level commune"
    assert readable({"name": "Cầu Rồng", "phase": "under_construction"}) == "Cầu Rồng · phase under construction"
    assert PLAIN.fact(f"meetings/{'0' * 32}", {"kind": "working_session", "date": "2025-06-09"}) == "working session"


def test_how_far_a_figure_reaches_is_said_in_words_where_that_was_told_later() -> None:
    told = {"since": "2025-11-11", "last_confirmed": "2026-01-20", "slots_since": {"upper": "2026-01-20"}}
    assert when_told("targets", told, "2026-02-01") == "since 2025-11-11, so worded from 2026-01-20"


def state_with_a_dispute() -> dict[str, Any]:
    """A state of one fact, as a question answers it."""
    side = {"value": {"value": 9, "unit": "%"}, "on": "2025-06-01", "records": ["f" * 32]}
    fact = {
        "value": {"metric": "growth", "value": 8, "unit": "%"},
        "since": "2025-06-01",
        "last_confirmed": "2025-06-01",
    }
    fact |= {"since_origin": "text", "records": ["0" * 32], "source_count": 1, "origins": 1, "disputed": [side]}
    document: dict[str, Any] = {key: {} for key in SECTIONS} | {"targets": {"grdp-growth@2025": fact}, "inherited": {}}
    document |= {
        "province": "lam-dong",
        "name": "Lâm Đồng",
        "unit": "vn-lam-dong-2025",
        "on": "2025-07-01",
        "known": None,
    }
    return document | {"recorded_by": None, "status": "in force"}


def test_what_others_say_of_a_fact_or_an_entry_is_a_line_each() -> None:
    side = {"value": {"value": 9, "unit": "%"}, "on": "2025-06-01", "records": ["f" * 32]}
    holder = {"value": {"person": "Le An", "holds": True}, "on": "2025-01-03", "appointed": True, "records": ["e" * 32]}
    law = {"effective": "2025-07-01", "records": ["a" * 32]}
    shown = {"differs": [side], "disputed": [holder], "disputes": law}
    assert otherwise(shown) == [
        "disputed: Le An, appointed 2025-01-03 (eeeeeeeeeeee)",
        "differs: 9%, said 2025-06-01 (ffffffffffff)",
        "disputes the law: in effect on 2025-07-01 (aaaaaaaaaaaa)",
    ]
    (row,) = rows([{"id": "1", **shown}])
    assert row["differs"] == f"9%, said 2025-06-01 ({'f' * 32})"
    assert row["disputes"] == f"by law in effect on 2025-07-01 ({'a' * 32})"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"type": "DirectiveGiven", "date_origin": "published"}, ["day of publication"]),
        ({"type": "MeetingHeld", "date_origin": "context"}, ["day from another sentence"]),
        ({"type": "MeetingHeld", "date_origin": "text"}, []),
        ({"type": "IndicatorReported", "date_origin": "published", "provisional": True}, ["its period not over"]),
    ],
)
def test_an_entry_says_where_its_day_is_not_in_the_sentence_and_its_period_not_over(
    entry: dict[str, Any], words: list[str]
) -> None:
    assert qualified(entry) == words
