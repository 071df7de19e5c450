"""What is read on the page of an article, whatever stands around it, and that nothing on it can run."""

import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from events.when import HO_CHI_MINH_TIME
from feeds.page import BYTES_MAX, WORDS_MIN, NoPage, Page, page
from tests.feeds.papers import windows_1258

URL = "https://www.bao.example/tin-tuc/ky-hop.html"
SAID = (
    "Sáng 9/6, Hội đồng nhân dân tỉnh Lâm Đồng khai mạc kỳ họp thứ mười để xem xét báo cáo kinh tế - xã hội.",
    "Kỳ họp thông qua chín nghị quyết về đất đai, ngân sách và đầu tư công trong sáu tháng cuối năm.",
    "Chủ tịch Hội đồng nhân dân tỉnh chủ trì kỳ họp; các đại biểu chất vấn giám đốc ba sở.",
)
ENGLISH = (
    "The People's Council of Lam Dong opened its tenth session on June 9 to hear the report of the first half of it.",
    "It passed nine resolutions on land, on the budget and on public investment for the months that remain.",
    "The chairman of the council presided over the session, and the heads of three departments were questioned.",
)
PUBLISHED = '<meta property="article:published_time" content="2025-06-09T08:30:00+07:00">'
EIGHT_THIRTY = datetime(2025, 6, 9, 1, 30, tzinfo=UTC)


def html(*paragraphs: str, head: str = "", lang: str = "vi", around: str = "{}") -> str:
    """A page as a paper's software writes it: a menu, the article, what else might be read, a footer."""
    article = "<h1>Khai mạc kỳ họp</h1>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>Khai mạc kỳ họp - Báo Lâm Đồng</title>{head}</head><body>'
        "<nav><ul><li><a href='/'>Trang chủ</a></li><li><a href='/kt'>Kinh tế</a></li></ul></nav>"
        f"{around.format(f'<article>{article}</article>')}"
        "<aside><h3>Tin cùng chuyên mục</h3><ul><li><a href='/1'>Mưa lớn ở Đà Lạt</a></li></ul></aside>"
        "<footer>Giấy phép số 1</footer></body></html>"
    )


def read(document: str | bytes, content_type: str | None = None, today: date = date(2025, 6, 30)) -> Page:
    """The page that a document is."""
    body = document if isinstance(document, bytes) else document.encode()
    found = page(body, URL, content_type, today=today)
    assert isinstance(found, Page), found
    return found


def test_a_page_is_its_article_without_what_stands_around_it() -> None:
    head = f'<meta name="author" content="Văn An"><link rel="canonical" href="/tin-tuc/ky-hop">{PUBLISHED}'
    assert read(html(*SAID, head=head), "text/html; charset=utf-8") == Page(
        text="\n".join(("Khai mạc kỳ họp", *SAID)),
        title="Khai mạc kỳ họp",
        author="Văn An",
        published=EIGHT_THIRTY,
        lang="vi",
        url="https://www.bao.example/tin-tuc/ky-hop",
    )


def test_a_source_line_under_the_article_belongs_to_it() -> None:
    assert read(html(*SAID, "Nguồn: TTXVN")).text.endswith("\nNguồn: TTXVN")


ENCODED = {
    "UTF-8": (html(*SAID).encode(), None),
    "UTF-8 with a mark": (html(*SAID).encode("utf-8-sig"), None),
    "UTF-8 in NFD": (unicodedata.normalize("NFD", html(*SAID)).encode(), None),
    "UTF-8 that its header calls something else": (html(*SAID).encode(), "text/html; charset=iso-8859-1"),
    "UTF-8 that its head calls something else": (html(*SAID, head='<meta charset="windows-1252">').encode(), None),
    "UTF-8 declared as XML": (
        b'<?xml version="1.0" encoding="utf-8"?>' + html(*SAID).encode(),
        "application/xhtml+xml",
    ),
    "UTF-16": (html(*SAID).encode("utf-16"), "text/html"),
    "windows-1258 by its header": (windows_1258(html(*SAID)), "text/html; charset=windows-1258"),
    "windows-1258 that says nothing": (windows_1258(html(*SAID)), None),
}


@pytest.mark.parametrize(("body", "content_type"), ENCODED.values(), ids=ENCODED.keys())
def test_an_encoding_is_found_out_whatever_is_declared(body: bytes, content_type: str | None) -> None:
    assert read(body, content_type).text.splitlines()[1:] == list(SAID)


@pytest.mark.parametrize(
    "meta", ['<meta charset="{}">', '<meta http-equiv=Content-Type content="text/html; charset={}">']
)
def test_the_encoding_is_the_one_that_the_head_names(meta: str) -> None:
    greek = tuple(f"Η συνεδρίαση του συμβουλίου άρχισε σήμερα το πρωί με {n} θέματα για τα νησιά." for n in range(9))
    body = html(*greek, head=meta.format("windows-1253")).encode("cp1253", "ignore")
    assert read(body).text.splitlines()[1:] == list(greek)


LD = '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Họp", {}}}</script>'
DATED = {
    "with an offset": (PUBLISHED, EIGHT_THIRTY),
    "in UTC": (PUBLISHED.replace("08:30:00+07:00", "18:30:00Z"), datetime(2025, 6, 9, 18, 30, tzinfo=UTC)),
    "without an offset": (PUBLISHED.replace("+07:00", ""), EIGHT_THIRTY),
    "on the day on which it came": (PUBLISHED.replace("06-09", "06-30"), EIGHT_THIRTY + timedelta(days=21)),
    "a day": (PUBLISHED.replace("T08:30:00+07:00", ""), datetime(2025, 6, 9, tzinfo=HO_CHI_MINH_TIME)),
    "not when it was changed": (
        LD.format('"dateModified": "2025-06-20T08:30:00+07:00", "datePublished": "2025-06-09T08:30:00+07:00"'),
        EIGHT_THIRTY,
    ),
    "after the day on which it came": (PUBLISHED.replace("06-09", "07-01"), None),
    "after it in the zone of the paper": (PUBLISHED.replace("06-09T08:30:00+07:00", "06-30T18:30:00Z"), None),
    "far after it": (PUBLISHED.replace("2025", "2099"), None),
    "before there were papers on the web": (PUBLISHED.replace("2025", "1970"), None),
    "none": ("", None),
    "no date": (PUBLISHED.replace("2025", "MMXXV"), None),
}


@pytest.mark.parametrize(("head", "published"), DATED.values(), ids=DATED.keys())
def test_a_page_was_published_when_its_head_says(head: str, published: datetime | None) -> None:
    assert read(html(*SAID, head=head)).published == published


SHOWN = {
    '<span class="date">Thứ Hai, 09/06/2025 08:30</span>': True,
    '<span class="post-date">9/6/2025 8:30:00 AM</span>': True,
    '<span class="date">June 9, 2025</span>': True,
    '<span class="date">9 June 2025</span>': True,
    '<time datetime="2025-06-09">Thứ Hai</time>': True,
    '<time datetime="20250609">Thứ Hai</time>': True,
    "": False,
    '<span class="date">06/2025</span>': False,
    '<span class="date">Tháng 6/2025</span>': False,
    '<time datetime="2025-06">Tháng 6</time>': False,
    "<p>Kế hoạch được phê duyệt ngày 09/06/2025.</p><p>The plan was approved on June 9, 2025.</p>": False,
    '<meta property="og:image" content="https://www.bao.example/2025/06/09/x.jpg">': False,
}


@pytest.mark.parametrize(("shown", "is_read"), SHOWN.items())
def test_a_day_is_read_where_the_paper_shows_it_whole_and_nowhere_else(shown: str, is_read: bool) -> None:
    for found in (read(html(*SAID, around=f"{shown}{{}}")), read(html(*SAID, head=shown))):
        assert found.published in (datetime(2025, 6, 9, tzinfo=HO_CHI_MINH_TIME), None)
    assert (read(html(*SAID, around=f"{shown}{{}}")).published is not None) == is_read


def test_the_clock_of_the_machine_decides_nothing() -> None:
    found = read(html(*SAID, head=PUBLISHED.replace("2025", "2199")), today=date.max)
    assert found.published == EIGHT_THIRTY.replace(year=2199)


def test_the_time_in_the_head_goes_before_the_day_in_the_address() -> None:
    found = page(html(*SAID, head=PUBLISHED).encode(), "https://www.bao.example/2025/06/08/ky-hop.html")
    assert isinstance(found, Page)
    assert found.published == EIGHT_THIRTY


def test_a_day_alone_begins_in_the_zone_of_the_paper() -> None:
    zone = timezone(timedelta(hours=-5))
    found = page(html(*SAID, head=PUBLISHED.replace("T08:30:00+07:00", "")).encode(), URL, zone=zone)
    assert isinstance(found, Page)
    assert found.published == datetime(2025, 6, 9, tzinfo=zone)


@pytest.mark.parametrize(
    ("said", "declared", "lang"),
    [(SAID, "en", "vi"), (SAID, "", "vi"), (ENGLISH, "vi-VN", "en"), (ENGLISH, "fr-FR", "fr"), (ENGLISH, "?", "en")],
)
def test_the_language_is_that_of_the_text_unless_it_is_a_third(said: tuple[str, ...], declared: str, lang: str) -> None:
    assert read(html(*said, lang=declared)).lang == lang


CANONICAL = {
    "/tin/1": "https://www.bao.example/tin/1",
    "https://bao.example/tin/1?id=7": "https://bao.example/tin/1?id=7",
    "https://khac.example/tin/1": None,
    "https://www.bao.example": None,
    "/": None,
    "javascript:alert(1)": None,
    "https://[x": None,
    "\u202ehttps://www.bao.example/tin/1": "https://www.bao.example/tin/1",
}


@pytest.mark.parametrize(("link", "url"), CANONICAL.items())
def test_a_page_names_itself_on_its_own_host_and_never_as_the_front_page(link: str, url: str | None) -> None:
    assert read(html(*SAID, head=f'<link rel="canonical" href="{link}">')).url == url


def test_a_saved_page_tells_where_it_comes_from() -> None:
    body = html(*SAID, head=f'<link rel="canonical" href="{URL}">').encode()
    found = page(body, None)
    assert isinstance(found, Page)
    assert found.url == URL


NO_ARTICLE = {
    "empty": (b"", None, "no HTML"),
    "a PDF": (
        b"%PDF-1.7\n1 0 obj <</P 3 0 R>>\n" + bytes(range(256)) * 100,
        "application/pdf",
        "no HTML (application/pdf)",
    ),
    "a PDF that says it is a page": (
        b"%PDF-1.7\n1 0 obj <</P 3 0 R>>\n" + bytes(range(256)) * 20 + html(*SAID).encode(),
        "text/html",
        "no HTML",
    ),
    "what trafilatura stumbles over": (
        b"<math><base><form><title role=x href=x><figure>",
        "text/html",
        "trafilatura fails on it: AssertionError",
    ),
    "a page that says it is a picture": (html(*SAID).encode(), "image/png", "no HTML (image/png)"),
    "JSON": (b'{"text": "' + " ".join(SAID).encode() + b'"}', "application/json", "no HTML"),
    "plain text": (" ".join(SAID).encode(), "text/plain", "no HTML"),
    "too large": (html(*SAID).encode() + b" " * BYTES_MAX, "text/html", "larger than 5,000,000 bytes"),
    "a form to log in": (
        b"<html><body><form>Log in to go on<input type=password></form></body></html>",
        None,
        "no article",
    ),
    "a wait for cookies": (
        b"<html><body><p>Checking your browser. Please allow cookies.</p></body></html>",
        None,
        "no article",
    ),
    "frames": (b"<html><frameset><frame src=/a></frameset></html>", None, "no article"),
    "nothing but a script": (b"<html><script>" + b"word " * 100 + b"</script></html>", None, "no article"),
    "a feed": (b"<rss><channel><title>x</title></channel></rss>", "text/xml", "no article"),
}


@pytest.mark.parametrize(("body", "content_type", "why"), NO_ARTICLE.values(), ids=NO_ARTICLE.keys())
def test_what_is_no_article_is_named(body: bytes, content_type: str | None, why: str) -> None:
    found = page(body, URL, content_type)
    assert isinstance(found, NoPage)
    assert found.reason.startswith(why)


def test_an_article_has_so_many_words() -> None:
    words = "chữ " * (WORDS_MIN - 1)
    for count, kind in ((0, NoPage), (1, Page)):
        body = f"<html><body><article><p>{words}{'chữ ' * count}</p></article></body></html>".encode()
        assert isinstance(page(body, URL), kind)


HOSTILE = {
    "scripts": html(*SAID, around="{}<script>alert('<p>')</script><template><p>x</p></template><style>p{{}}</style>"),
    "comments": html("<!-- <p>ẩn</p> -->" + SAID[0], *SAID[1:]),
    "NUL": "\0" + html(*SAID).replace("<p>", "\0<p>\0").replace("họp", "h\0ọp"),
    "overrides": html(*SAID).replace("<p>", "<p>\u202e&#x202e;&#8238;\u200b\x1b[31m".replace("[31m", "")),
    "a huge attribute": html(*SAID, around=f"<p title='{'x' * 2_000_000}'></p>{{}}"),
    "spaces": html(*SAID).replace("<p>", "<p>" + " " * 1_000_000),
    "many scripts": html(*SAID, around="<script>var x = '<p>'</script>" * 20_000 + "{}"),
}


@pytest.mark.parametrize("document", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_never_shown_changes_no_word(document: str) -> None:
    assert read(document).text.splitlines()[1:] == list(SAID)


def test_markup_that_is_told_of_stays_text() -> None:
    assert "<script>alert(1)</script>" in read(html(*SAID, "&lt;script&gt;alert(1)&lt;/script&gt;")).text


def test_a_title_without_end_is_none() -> None:
    long = "x " * 1_000_000
    found = read(html(*SAID, head=f'<meta property="og:title" content="{long}"><meta name="author" content="{long}">'))
    assert (found.title, found.author) == (None, None)


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "table><tr><td", "ul><li", "svg"])
def test_nesting_without_end_is_cut(tag: str) -> None:
    deep = f"<{tag}>" * 50_000
    assert isinstance(page(html(*SAID, around=deep + "{}").encode(), URL), Page | NoPage)
    assert read(html(*SAID, around="{}" + deep)).text.splitlines()[1:4] == list(SAID)


def holds_together(found: Page | NoPage) -> None:
    if isinstance(found, NoPage):
        assert found.reason
        return
    for words in (found.text, found.title or "", found.author or "", found.url or ""):
        assert words == unicodedata.normalize("NFC", words)
        assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in words.replace("\n", ""))
        assert not set(words) & set("\u200b\u200f\u202e\u2066\ufeff")
    assert "\n\n" not in found.text
    assert found.published is None or found.published.tzinfo


MARKUP = st.sampled_from(
    [
        *("<p>", "</p>", "<div class='date'>", "<article>", "</article>", "<time datetime='2025-13-45'>", "<h1>"),
        *("<table>", "<td>", "<a href=//[>", "<link rel=canonical href='", "'>", "<meta property='og:title' content='"),
        *("&#xD800;", "&#0;", "\0", "\u202e", "<script type='application/ld+json'>", '{"@graph": [', "</script>"),
        *("<br", "<!--", "word " * 20, "từ " * 50, "<svg>", "<iframe>", "<html lang=", "<base href='x:", "]]>"),
        *("<meta charset=", "09/06/2025"),
    ]
)


@given(st.binary(max_size=200), st.none() | st.text(max_size=20).map("text/html; charset=".__add__))
@example(b"<p>" + b"\xff\xfe " * 100, None)
@example("<p>\ufdd0\x85 \x0b word".encode() + b" word" * 50, None)
def test_any_bytes_are_a_page_or_none(body: bytes, content_type: str | None) -> None:
    holds_together(page(body, URL, content_type))
    holds_together(page(b"<html><body>" + body + b"</body></html>", URL, content_type))


@given(st.lists(MARKUP | st.text(max_size=5), max_size=40).map("".join), st.sampled_from(["utf-8", "utf-16"]))
def test_anything_like_a_page_is_a_page_or_none(document: str, encoding: str) -> None:
    holds_together(page(document.encode(encoding, "surrogatepass"), URL))
    holds_together(page(html(*SAID, document, head=document).encode(encoding, "surrogatepass"), URL))
