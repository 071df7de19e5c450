"""What one looks for is found: provinces by any name, days of the timeline, articles; what is mistyped is put right."""

import json
import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import NewClient
from tests.web.parsed import WEB, Parsed, page
from web import alphabet


def follow(client: TestClient, found: Parsed, rel: str) -> str | None:
    """The address of the page before, or of the next one."""
    there = {str(attributes["href"]) for _, attributes in found.elements if attributes.get("rel") == rel}
    return there.pop() if there else None


def fields(found: Parsed) -> dict[str, list[str]]:
    """What the fields of the form in the page have, by their names; of boxes those that are ticked."""
    filled: dict[str, list[str]] = {}
    begun = [attributes.get("class") for tag, attributes in found.elements if tag in ("form", "input")].index("find")
    for tag, attributes in [one for one in found.elements if one[0] in ("form", "input")][begun:]:
        if (
            tag == "input"
            and attributes.get("value")
            and (attributes.get("type") != "checkbox" or "checked" in attributes)
        ):
            filled.setdefault(str(attributes["name"]), []).append(str(attributes["value"]))
    return filled


def ids(found: Parsed) -> list[str]:
    """The entries that a page shows, in its order."""
    return list(dict.fromkeys(re.findall("/records/([0-9a-f]{12})", " ".join(found.links()))))


@pytest.mark.parametrize("words", ["lam dong", "Lâm Đồng", "lamdong quy hoach", "tỉnh lâm đồng"])
def test_a_search_for_a_province_offers_its_page_and_that_of_the_unit_before(client: TestClient, words: str) -> None:
    links = list(page(client, f"/search?search={words}&lang=en").links())
    (new,) = [number for number, link in enumerate(links) if link == "/provinces/vn-lam-dong-2025?lang=en"]
    (old,) = [number for number, link in enumerate(links) if link == "/provinces/vn-lam-dong-1976?lang=en"]
    assert new < old


def test_a_search_says_in_which_spellings_a_name_is_found(client: TestClient) -> None:
    shown = page(client, "/search?search=hanoi&lang=en").text
    assert "Found in each of these spellings: Hà Nội, Hanoi." in shown
    assert "spellings" not in page(client, "/search?search=%22hanoi%22&lang=en").text
    assert "cách viết" in page(client, "/search?search=tp+hcm&lang=vi").text


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("address", ["/?on=2025-06-30", "/provinces?on=2025-06-30"])
def test_provinces_stand_in_the_order_of_the_vietnamese_alphabet(client: TestClient, address: str, lang: str) -> None:
    answer = client.get(f"{address}&lang={lang}").text
    listed = [unescape(name) for name in re.findall(r'<a href="/provinces/vn-[^"]*">([^<(]*)', answer)]
    in_order = (
        "Bà Rịa", "Bạc Liêu", "Bắc Giang", "Bến Tre", "Bình Dương", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng",
        "Đắk Lắk", "Gia Lai", "Hà Giang", "Hải Dương", "Hậu Giang", "Hòa Bình", "Lai Châu", "Lạng Sơn", "Lào Cai",
        "Lâm Đồng", "Long An", "Tây Ninh", "Thái Bình",
    )  # fmt: skip
    found = [next(at for at, name in enumerate(listed) if name.startswith(one)) for one in in_order]
    assert found == sorted(found)


def test_a_name_comes_by_its_letters_then_by_its_tones() -> None:
    names = ["Đồng", "Dông", "Ưng", "Ung", "Hòa", "Hoà", "Hoa", "Hoa Lư", "Hoạ"]
    assert sorted(names, key=alphabet.place) == ["Dông", "Đồng", "Hoa", "Hoà", "Hoạ", "Hòa", "Hoa Lư", "Ung", "Ưng"]


def test_all_provinces_there_ever_were_are_on_one_page_that_the_menu_leads_to(client: TestClient) -> None:
    (menu,) = {link for link in page(client, "/?lang=en").links() if urlsplit(link).path == "/provinces"}
    for day, headings in (
        ("2025-08-01", ("34 provinces", "78 that were")),
        ("2025-06-30", ("63 provinces", "23 that came")),
    ):
        found = page(client, f"{menu}&on={day}")
        units = {link.split("?")[0].rpartition("/")[2] for link in found.links() if link.startswith("/provinces/")}
        assert len(units) == 112
        for heading in headings:
            assert heading in found.text
    shown = page(client, "/provinces?on=2025-08-01&lang=en").text
    assert re.search(r"Lâm Đồng \(from 2025\) province; formed from [^;]*Bình Thuận, Đắk Nông", shown)
    assert "Bình Thuận (1991–2025) province; split from Thuận Hải; merged into Lâm Đồng" in shown
    assert "called Thừa Thiên Huế before" in shown
    assert re.search("Hà Nội centrally run city; took in Hà Tây", shown)
    assert "took in" not in page(client, "/provinces?on=2007-01-01&lang=en").text


def test_the_timeline_shows_the_newest_first_and_can_be_turned_round(client: TestClient) -> None:
    whole = [one["id"][:12] for one in client.get("/api/v1/timeline?limit=500").json() if one["date"]]
    newest = page(client, "/timeline?lang=en")
    assert "Newest first." in newest.text
    assert ids(newest) == whole[: -50 - 1 : -1]
    (turned,) = [
        link for link in newest.links() if "order=oldest" in link and "cursor" not in link and "http" not in link
    ]
    oldest = page(client, turned)
    assert "Oldest first." in oldest.text
    assert ids(oldest) == whole[:50]


def test_pages_of_the_timeline_lead_on_and_back(client: TestClient) -> None:
    first = page(client, "/timeline?lang=en")
    assert follow(client, first, "prev") is None
    second = page(client, str(follow(client, first, "next")))
    third = page(client, str(follow(client, second, "next")))
    assert len({*ids(first), *ids(second), *ids(third)}) == 150
    again = page(client, str(follow(client, third, "prev")))
    assert ids(again) == ids(second)
    assert ids(page(client, str(follow(client, again, "prev")))) == ids(first)


def test_one_can_go_to_a_day_without_leaving_out_the_others(client: TestClient) -> None:
    days = [one["date"] for one in client.get("/api/v1/timeline?limit=500").json() if one["date"]]
    for order, day in (("newest", "2025-06-15"), ("oldest", "2025-06-15"), ("newest", "1999-01-01")):
        found = page(client, f"/timeline?at={day}&order={order}&lang=en")
        times = [str(attributes["datetime"]) for tag, attributes in found.elements if tag == "time"]
        reached = [one for one in days if (one[:10] <= day if order == "newest" else one >= day)]
        assert times[0] == (reached[-1] if order == "newest" else reached[0])
        back = str(follow(client, found, "prev"))
        assert "at=" not in back
        assert ids(page(client, back)) != ids(found)
        (cited,) = {link for link in found.links() if "recorded_by" in link}
        assert ids(page(client, unescape(cited))) == ids(found)


@pytest.fixture(scope="module")
def press(new_database: NewDatabase, new_client: NewClient) -> TestClient:
    """Three articles of two newspapers."""
    db = new_database("sqlite-file")
    articles = (
        ("https://north.example/a", "The poverty rate of Lai Chau province was 4.1% in 2024.", "2025-01-05"),
        ("https://www.south.example/b", "The poverty rate of Ca Mau province was 2.1% in 2024.", "2025-02-05"),
        (None, "Lai Chau province aims for growth of 9% in 2026.", "2025-03-05"),
    )
    for url, text, published in articles:
        given = json.dumps({"url": url, "id": text[:8], "title": text[-8:], "text": text, "published": published})
        assert tinhlog("ingest", "-", db=db, stdin=given.encode()).code == 0
    return new_client(db)


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        ("", ["5 Mar 2025", "5 Feb 2025", "5 Jan 2025"]), ("from=2025-02-01", ["5 Mar 2025", "5 Feb 2025"]),
        ("from=2025-02-01&to=2025-02", ["5 Feb 2025"]), ("province=lai-chau", ["5 Mar 2025", "5 Jan 2025"]),
        ("province=Lai+Châu&type=TargetSet", ["5 Mar 2025"]), ("search=poverty", ["5 Feb 2025", "5 Jan 2025"]),
        ("search=camau+rate", ["5 Feb 2025"]), ("search=xyzzy", []), ("known=2025-01-31", ["5 Jan 2025"]),
    ],
)  # fmt: skip
def test_the_list_of_articles_can_be_narrowed(press: TestClient, asked: str, days: list[str]) -> None:
    found = page(press, f"/articles?lang=en&{asked}")
    assert re.findall(r"(5 \w{3} 2025) ·", found.text) == days
    assert ("No article meets these conditions." in found.text) == (not days)
    assert len(press.get(f"/api/v1/articles?{asked}").json()) == len(days)


def test_the_list_of_articles_names_the_newspaper(press: TestClient) -> None:
    shown = page(press, "/articles?lang=en").text
    assert re.search(r"5 Jan 2025 · north\.example · 1 entry", shown)
    assert re.search(r"5 Mar 2025 · 1 entry", shown)


def test_a_misspelt_province_leaves_the_form_as_it_was_filled_in(client: TestClient) -> None:
    for address in ("/timeline", "/articles", "/search?search=gdp"):
        asked = "province=Lam+Dogn&from=2025-01-01&type=PlanApproved&type=TargetSet&lang=en"
        found = page(client, f"{address}{'&' if '?' in address else '?'}{asked}", 404)
        filled = fields(found)
        assert filled["province"] == ["Lam Dogn"]
        assert filled["from"] == ["2025-01-01"]
        assert filled["type"] == ["PlanApproved", "TargetSet"]
        assert "Did you mean Lâm Đồng?" in found.text
        (put_right,) = [link for link in found.links() if "province=" in link and "lang=vi" not in link]
        assert urlsplit(put_right).path == address.partition("?")[0]
        assert parse_qs(urlsplit(put_right).query)["type"] == ["PlanApproved", "TargetSet"]
        assert fields(page(client, put_right))["province"][0] == "Lâm Đồng"


def test_a_misspelt_province_in_an_address_leads_to_the_same_page_of_the_right_one(client: TestClient) -> None:
    found = page(client, "/provinces/lam-dogn?on=2025-08-01&lang=vi", 404)
    assert "Có phải bạn muốn tìm Lâm Đồng?" in found.text
    assert "/provinces/lam-dong?on=2025-08-01&lang=vi" in found.links()
    town = page(client, "/provinces/da-lat?lang=en", 404)
    assert "Did you mean Lâm Đồng?" in town.text


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("/timeline?province=lam-dong&from=1/7/2025&lang=en", "from"), ("/articles?to=1/7/2025&lang=en", "to"),
        ("/search?search=gdp&known=1/7/2025&lang=en", "known"), ("/?on=1/7/2025&lang=en", "on"),
        ("/?from=1/7/2025&lang=en", "from"), ("/provinces/lam-dong?on=1/7/2025&lang=en", "on"),
        ("/provinces/lam-dong?from=1/7/2025&to=2025-08-01&lang=en", "from"), ("/feeds?on=1/7/2025&lang=en", "on"),
        ("/provinces?known=1/7/2025&lang=en", "known"),
    ],
)  # fmt: skip
def test_a_wrong_day_stands_in_its_field_to_be_put_right(client: TestClient, address: str, field: str) -> None:
    found = page(client, address, 400)
    (wrong,) = [attributes for tag, attributes in found.elements if attributes.get("aria-invalid")]
    assert (wrong["name"], wrong["value"], wrong["type"]) == (field, "1/7/2025", "text")
    assert "Did you mean 2025-07-01 (1 Jul 2025)?" in found.text
    page(client, next(link for link in found.links() if f"{field}=2025-07-01" in link))
    assert fields(found)[field] == ["1/7/2025"], "and it is handed on nowhere else"
    kept = parse_qs(urlsplit(address).query)
    assert all(fields(found).get(name) for name in kept if name in ("to", "search", "lang") and "find" not in name)


def test_swapped_days_are_told_of_everywhere_and_swapped_by_a_link(client: TestClient) -> None:
    for address, status in (("/timeline", 400), ("/articles", 400), ("/provinces/lam-dong", 200)):
        found = page(client, f"{address}?from=2025-08-01&to=2025-01-01&lang=en", status)
        assert "1 Jan 2025" in found.text
        assert "Swap them" in found.text
        (swapped,) = [link for link in found.links() if "from=2025-01-01&to=2025-08-01" in link.replace("lang=en&", "")]
        assert "Swap them" not in page(client, swapped.partition("#")[0]).text
    shown = page(client, "/provinces/lam-dong?from=2025-08-01&to=2025-01-01&lang=en").text
    assert "1 Jan 2025 is before 1 Aug 2025: the changes are told backwards." in shown


def test_a_misspelt_kind_of_event_is_put_right(client: TestClient) -> None:
    found = page(client, "/timeline?type=Meetin&from=2025-01-01&lang=en", 400)
    assert "Did you mean Meeting?" in found.text
    assert "/timeline?type=MeetingHeld&from=2025-01-01&lang=en" in found.links()
    assert fields(found)["from"] == ["2025-01-01"]


def test_every_fact_says_that_articles_tell_of_it_and_links_them(client: TestClient) -> None:
    for language, words in (("en", r"\d+ articles? "), ("vi", r"\d+ bài báo ")):
        html = client.get(f"/provinces/lang-son?on=2026-01-01&lang={language}").text
        facts = re.findall('<li class="fact.*?</li>', html, re.DOTALL)
        assert facts
        for fact in facts:
            (evidence,) = re.findall('<a class="evidence" href="([^"]+)"[^>]*>([^<]+)</a>', fact)
            assert re.fullmatch(words.strip(), evidence[1])
            assert f'<a class="value" href="{evidence[0]}"' in fact
            page(client, unescape(evidence[0]))


def test_underlines_of_evidence_can_be_seen() -> None:
    """Three to one against the paper, as WCAG 2.2 asks of what must be seen (1.4.11)."""
    sheet = (WEB / "static" / "style.css").read_text("utf-8")
    for name in ("light", "dark"):
        scheme = sheet.split("@media (prefers-color-scheme: dark)")[name == "dark"]
        colours = [re.search(rf"--{one}: #(\w+)", scheme) for one in ("underline", "sheet", "paper")]
        line, *papers = [luminance(found[1]) for found in colours if found]
        assert len(papers) == 2
        for paper in papers:
            assert (max(line, paper) + 0.05) / (min(line, paper) + 0.05) >= 3


def luminance(colour: str) -> float:
    """How bright a colour is, as WCAG counts it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
