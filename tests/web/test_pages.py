"""Pages say what the store answers, without JavaScript, in both languages."""

import json
import re
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import ERASED, NewClient
from tests.web.parsed import page

PAGES = (
    "/?on=2025-06-30", "/?on=2025-07-01&type=MeetingHeld&search=lam&from=2025-01-01&to=2025-12-31", "/?on=1980-01-01",
    "/timeline?province=lam-dong&province=kon-tum&from=2025", "/provinces/lam-dong?on=2025-08-01",
    "/provinces/lam-dong?on=2025-08-01&from=2025-06-30&to=2025-08-01", "/provinces/binh-thuan?on=2025-08-01",
    "/provinces/ha-nam-ninh?on=1980-01-01", "/provinces/lam-dong?on=1970-01-01", "/articles", "/search",
    "/search?search=Lâm+Đồng", "/search?search=xyzzy", "/feeds?on=2025-08-01", "/feeds?on=1990-01-01",
    "/provinces/lang-son/why?path=targets%2Fgrdp-growth%402030&on=2026-01-01",
    "/provinces/lang-son/history?path=targets%2Fgrdp-growth%402030",
)  # fmt: skip


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("address", PAGES)
def test_every_page_is_whole_in_both_languages(client: TestClient, address: str, language: str) -> None:
    found = page(client, f"{address}{'&' if '?' in address else '?'}lang={language}")
    assert ("html", {"lang": language}) in found.elements
    assert "None" not in found.text.split()
    (heading,) = [attributes for tag, attributes in found.elements if tag == "h1"]
    assert heading is not None
    labels = [attributes for tag, attributes in found.elements if tag in ("input", "canvas", "svg")]
    assert labels


def test_all_links_of_the_pages_lead_somewhere_and_keep_the_clocks(client: TestClient) -> None:
    wanted, seen = ["/?on=2025-07-15&known=2025-07-20&lang=vi"], set()
    while wanted and len(seen) < 150:
        address = wanted.pop(0)
        for link in page(client, address).links():
            parts = urlsplit(link)
            if parts.netloc or not parts.path or parts.path.startswith("/api/") or link in seen:
                continue
            query = parse_qs(parts.query)
            if "drop" not in link and query.get("lang") == ["vi"] and parts.path.startswith("/provinces/"):
                assert query["known"] == ["2025-07-20"]
            kind = re.sub(r"[0-9a-f]{12}|vn-[a-z0-9-]+|=[^&]*", "", parts.path)
            if sum(kind in one for one in seen) < 25:
                wanted.append(parts._replace(fragment="").geturl())
            seen.add(link)
    assert len(seen) > 50


def test_moving_the_day_over_the_merger_turns_63_shapes_into_34(client: TestClient) -> None:
    for day, number in (("2025-06-30", 63), ("2025-07-01", 34)):
        found = page(client, f"/?on={day}&lang=en")
        assert f"{number} provinces and cities on" in found.text
        shapes = [attributes for tag, attributes in found.elements if tag == "path" and "shade" in str(attributes)]
        assert len(shapes) == number
        assert len({shape["d"] for shape in shapes}) == number
        lanes = [attributes for tag, attributes in found.elements if tag == "li" and "data-unit" in attributes]
        assert len(lanes) == number


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Without a shape here: Hà Tây."), ("vi", "Không có hình ở đây: Hà Tây.")]
)
def test_the_overview_names_what_the_map_cannot_show_and_when_it_changed(
    client: TestClient, language: str, said: str
) -> None:
    found = page(client, f"/?on=2007-01-01&type=MeetingHeld&lang={language}")
    assert said in found.text
    days = [
        parse_qs(urlsplit(link).query) for link in found.links() if link.startswith("/?") and "lang=" + language in link
    ]
    turns = [query["on"][0] for query in days if query.get("type") == ["MeetingHeld"] and query["on"] != ["2007-01-01"]]
    assert turns == sorted(turns)
    assert {"1989-07-01", "1991-08-12", "1997-01-01", "2004-01-01", "2008-08-01", "2025-07-01"} <= set(turns)
    assert "Without a shape" not in page(client, "/?on=2025-07-01&lang=en").text
    assert "There is no map of so early a day." in page(client, "/?on=1980-01-01&lang=en").text


def test_a_day_before_the_table_of_units_is_no_day_without_provinces(client: TestClient) -> None:
    found = page(client, "/?on=1975-12-31&lang=en")
    assert "No province is known of on 31 Dec 1975 The table of provinces begins on 1 Jan 1976." in found.text
    assert "0 provinces" not in found.text
    assert "The table of provinces begins" not in page(client, "/?on=1976-01-01&lang=en").text


def test_an_empty_answer_does_not_count_what_it_has_not(client: TestClient) -> None:
    assert "The latest 0" not in page(client, "/provinces/lam-dong?on=1970-01-01&lang=en").text
    titles = [page(client, f"/search{query}").text for query in ("?lang=en", "?lang=en&search=tea")]
    assert [title.startswith("Search · tinhlog") for title in titles] == [True, False]


@pytest.mark.parametrize(("language", "city"), [("vi", "TP. Hồ Chí Minh"), ("en", "Hồ Chí Minh City")])
def test_a_city_that_bears_the_name_of_a_person_is_called_a_city(client: TestClient, language: str, city: str) -> None:
    for address in ("/provinces/ho-chi-minh?on=2025-08-01", "/?on=2025-08-01", "/provinces", "/search?search=tphcm"):
        found = page(client, f"{address}{'&' if '?' in address else '?'}lang={language}")
        assert city in found.text, address
    asked = page(client, f"/timeline?province=vn-ho-chi-minh-2025&lang={language}")
    assert any(attributes.get("value") == city for _, attributes in asked.elements)
    page(client, f"/timeline?province={quote(city)}")


def test_units_beside_one_another_are_a_list_and_no_way_from_one_to_the_next(client: TestClient) -> None:
    found = page(client, "/provinces/lam-dong?on=2025-08-01&known=2025-05-01&lang=en")
    assert "In force on 1 Aug 2025: Lâm Đồng , Bình Thuận , Đắk Nông" in found.text
    found = page(client, "/provinces/lam-dong?on=2025-08-01&lang=en")
    assert "Stated of Bình Thuận, Đắk Nông, Lâm Đồng (until 2025) together while they were units" in found.text


def test_what_was_not_known_is_hidden_and_the_page_says_so(client: TestClient) -> None:
    early = page(client, "/timeline?province=kon-tum&known=2025-06-01&lang=en")
    assert "You see only what had been published by 1 Jun 2025" in early.text
    late = page(client, "/timeline?province=kon-tum&lang=en")
    assert "You see only" not in late.text
    assert sum(tag == "article" for tag, _ in late.elements) > sum(tag == "article" for tag, _ in early.elements)


def test_every_page_hides_what_its_clocks_hide(demo: str, client: TestClient) -> None:
    listed = tinhlog("articles", db=demo).answer
    late = max((one for one in listed if one["published_on"]), key=lambda one: one["published_on"])
    title, address = late["title"], f"/article?{urlencode({'article': late['article']})}"
    assert title in page(client, "/articles").text
    assert title in page(client, address).text
    assert title not in page(client, "/articles?known=2024-12-31").text
    page(client, f"{address}&known=2024-12-31", 404)
    page(client, f"{address}&recorded_by=2000-01-01", 404)
    entry = client.get(f"/api/v1/timeline?type=PlanApproved&from={late['published_on'][:4]}").json()[-1]
    for one in (entry["id"], entry["records"][0]):
        page(client, f"/records/{one}")
        page(client, f"/records/{one}?known=1990-01-01", 404)
        page(client, f"/records/{one}?recorded_by=2000-01-01", 404)


def test_a_fact_leads_to_its_sentence_in_the_text(demo: str, client: TestClient) -> None:
    found = page(client, "/provinces/lang-son?on=2026-01-01&lang=en")
    (why,) = {link for link in found.links() if "why" in link and "grdp-growth%402030" in link}
    said = tinhlog("why", "lang-son", "targets/grdp-growth@2030", "--on", "2026-01-01", db=demo).answer
    shown = page(client, why)
    for witness in said["witnesses"]:
        assert " ".join(witness["quote"].split()) in shown.text
    assert sum(tag == "mark" for tag, _ in shown.elements) == len(said["witnesses"])
    record = next(link for link in shown.links() if link.startswith("/records/"))
    article = next(link for link in page(client, record).links() if link.startswith("/article?"))
    assert any(tag == "a" and attributes.get("class") == "mark" for tag, attributes in page(client, article).elements)


def test_a_search_is_narrowed_paged_and_put_right(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = client.get("/api/v1/search?search=lam%20dong&limit=500").json()
    monkeypatch.setattr("web.lists.FOUND_MAX", 3)
    address, seen = "/search?search=lam+dong&lang=en&province=lam-dong&from=2025", list[str]()
    narrowed = client.get("/api/v1/search?search=lam%20dong&limit=500&province=lam-dong&from=2025").json()
    assert 3 < len(narrowed["entries"]) < len(everything["entries"])
    while address:
        found = page(client, address)
        seen += [link.split("?")[0] for link in found.links() if link.startswith("/records/")]
        following = [attributes["href"] for tag, attributes in found.elements if attributes.get("rel") == "next"]
        address = str(following[0]) if following else ""
    assert list(dict.fromkeys(seen)) == [f"/records/{one['id'][:12]}" for one in narrowed["entries"]]
    assert (
        f"1–3 of {len(narrowed['entries'])}"
        in page(client, "/search?search=lam+dong&lang=en&province=lam-dong&from=2025").text
    )
    misspelt = page(client, "/search?search=lam+dogn&lang=en&known=2026")
    assert "Did you mean Lâm Đồng?" in misspelt.text
    (meant,) = [link for link in misspelt.links() if "search=L" in link]
    assert parse_qs(urlsplit(meant).query) == {"search": ["Lâm Đồng"], "lang": ["en"], "known": ["2026"]}


def test_what_was_searched_for_is_marked_even_where_it_is_only_begun(client: TestClient) -> None:
    html = client.get("/search?search=lam+do&lang=en").text
    assert "<mark>Đồng</mark>" in html or "<mark>Dong</mark>" in html
    assert "<mark>Dong</mark>" not in client.get("/search?search=%22lam+do%22&lang=en").text


def test_a_province_shows_the_latest_of_the_timeline_that_it_links(client: TestClient) -> None:
    found = page(client, "/provinces/lam-dong?on=2025-08-01&lang=en")
    (whole,) = [link for link in found.links() if link.startswith("/timeline?") and "lineage" in link]
    page(client, whole)
    listed = client.get(f"/api/v1{whole.replace('&lang=en', '').replace('on=2025-08-01&', '')}&limit=500").json()
    shown = [link[9:21] for link in found.links() if re.match("/records/[0-9a-f]{12}[?]", link)]
    assert {one["id"][:12] for one in listed[-20:]} <= set(shown)
    assert len(listed) > 20


def test_inherited_facts_name_the_old_unit_and_a_dead_name_leads_on(client: TestClient) -> None:
    assert "Inherited from Bình Thuận" in page(client, "/provinces/lam-dong?on=2025-08-01&lang=en").text
    dead = page(client, "/provinces/binh-thuan?on=2025-08-01&lang=en")
    assert "merged into Lâm Đồng" in dead.text
    assert any(link.startswith("/provinces/vn-lam-dong-2025?") for link in dead.links())


def test_an_erased_article_has_a_page_without_its_text(client: TestClient) -> None:
    assert "erased on request" in page(client, f"/article?article={ERASED}&lang=en").text


def test_what_a_change_shows_before_is_not_what_it_shows_after(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    for day, did in (("2025-03-03", "started construction of"), ("2025-06-03", "completed")):
        text = f"Lam Dong province {did} the Bao Loc expressway."
        given = json.dumps({"text": text, "published": day}).encode()
        assert tinhlog("ingest", "-", db=db, stdin=given).answer["new"] == 1
    shown = page(new_client(db), "/provinces/lam-dong?from=2025-03-31&to=2025-06-30&on=2025-06-30&lang=en").text
    assert re.search(r"was Bao Loc expressway \(phase started\)\s+Bao Loc expressway\s+phase\s+completed", shown), shown


def test_every_figure_of_a_series_can_be_read_and_leads_to_who_says_so(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    url = new_database("sqlite-file")
    for year, figure in (("2022", "8.1"), ("2023", "7.9"), ("2024", "9.5")):
        text = f"GRDP growth of Lang Son province was {figure}% in {year}."
        article = {"url": f"https://a.example/{year}", "text": text, "published": f"{int(year) + 1}-02-01"}
        tinhlog("ingest", "-", db=url, stdin=json.dumps(article).encode())
    client = new_client(url)
    found = page(client, "/provinces/lang-son?on=2026-01-01&lang=en")
    for year, figure in (("2022", "8.1%"), ("2023", "7.9%"), ("2024", "9.5%")):
        assert f"{year} {figure}" in found.text
        path = quote(f"indicators/grdp-growth@{year}", safe="")
        point, row = [link for link in found.links() if "/history?" in link and path in link]
        assert point == row
        assert figure in page(client, point).text
        assert f"https://a.example/{year}" in page(client, point).text


def told_of_poverty(db: str, shares: dict[str, str]) -> str:
    """A database in which papers give the poverty rate of Lai Chau in 2024 as the shares, each on its day."""
    for share, day in shares.items():
        text = f"The poverty rate of Lai Chau province was {share}% in 2024."
        given = json.dumps({"url": f"https://paper{share}.example/a", "text": text, "published": day}).encode()
        assert tinhlog("ingest", "-", db=db, stdin=given).answer["new"] == 1
    return db


def test_a_disputed_fact_shows_both_sides(new_database: NewDatabase, new_client: NewClient) -> None:
    client = new_client(told_of_poverty(new_database("sqlite-file"), {"4.1": "2025-01-05", "5.2": "2025-01-05"}))
    found = page(client, "/provinces/lai-chau?on=2025-02-01&lang=en")
    assert "Disputed" in found.text
    (why,) = {link for link in found.links() if "why" in link}
    both = page(client, why).text
    assert "4.1%" in both
    assert "5.2%" in both


def test_sources_that_differ_are_named_with_a_fact_its_entry_and_its_witnesses(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    client = new_client(told_of_poverty(new_database("sqlite-file"), {"4.1": "2025-01-05", "5.2": "2025-01-09"}))
    found = page(client, "/provinces/lai-chau?on=2025-02-01&lang=en")
    assert found.text.count("Sources differ") == 2, "once in the state, once in the timeline"
    assert "4.1%" in found.text
    assert "said 5 Jan 2025" in found.text
    (why,) = {link for link in found.links() if "why" in link}
    both = page(client, why).text
    assert "4.1%" in both
    assert "5.2%" in both


def test_the_box_of_a_disputed_seat_says_by_which_rule_and_how_the_other_is_stated(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    for day, text in (
        ("2025-01-03", "On January 3, Le An was elected Chairman of the People's Committee of Lai Chau province."),
        ("2025-12-12", "Tran Binh, Chairman of the People's Committee of Lai Chau province, opened the road."),
    ):
        given = json.dumps({"url": f"https://paper.example/{day}", "text": text, "published": day}).encode()
        tinhlog("ingest", "-", db=db, stdin=given)
    shown = page(new_client(db), "/provinces/lai-chau?on=2026-01-01&lang=en").text
    assert "an appointment counts by its day" in shown
    assert "appointed 3 Jan 2025" in shown


def test_what_was_asked_of_a_unit_before_it_was_formed_is_told_with_its_own_day(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    text = "On June 9, Prime Minister Pham Minh Chinh asked the new Lam Dong province, after the merger, to plan anew."
    given = json.dumps({"url": "https://paper.example/a", "text": text, "published": "2025-06-10"}).encode()
    tinhlog("ingest", "-", db=db, stdin=given)
    client = new_client(db)
    shown = page(client, "/provinces/vn-lam-dong-2025?on=2025-08-01&lang=en")
    assert "given 9 Jun 2025" in shown.text
    assert "given 1 Jul 2025" not in shown.text
    (why,) = {link for link in shown.links() if "why" in link and "directives" in link}
    assert "given 1 Jul 2025" not in page(client, why).text
