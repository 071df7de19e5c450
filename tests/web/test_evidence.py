"""What a page says of a fact: of whom and of when it is, in whose words, and where its evidence stands."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.conftest import ENGINES, NewDatabase
from tests.web.conftest import NewClient
from tests.web.parsed import page

DIRECTIVE = "Prime Minister Pham Minh Chinh asked Long An to finish the ring road before the rains."
UNSPOKEN = "The Inspectorate ordered Tay Ninh's wards to return the fees."
VISIT = "On June 9, 2025, President Luong Cuong visited Long An province and met veterans."


@pytest.fixture(params=ENGINES)
def told(request: pytest.FixtureRequest, new_database: NewDatabase, new_client: NewClient) -> TestClient:
    """A server over directives, a visit, and a figure said before its year was over."""
    db = new_database(request.param)
    texts = (DIRECTIVE, UNSPOKEN, VISIT, "The growth rate of Long An province was 7% in 2025.")
    given = [
        {"url": f"https://paper.example/{number}", "text": text, "published": "2025-06-10"}
        for number, text in enumerate(texts)
    ]
    assert tinhlog("ingest", "-", db=db, stdin="\n".join(map(json.dumps, given)).encode()).answer["new"] == len(texts)
    return new_client(db)


def cited(client: TestClient, address: str) -> str:
    """The line that cites a page."""
    (line,) = re.findall("<textarea[^>]*>(.*?)</textarea>", client.get(address).text)
    return str(line)


def title(client: TestClient, address: str) -> str:
    """The title of a page."""
    (found,) = re.findall("<title>(.*?)</title>", client.get(address).text)
    return str(found)


def entry(client: TestClient, kind: str, province: str) -> dict[str, str]:
    """The first entry of a kind about a province."""
    found: dict[str, str] = client.get(f"/api/v1/timeline?type={kind}&province={province}").json()[0]
    return found


@pytest.mark.parametrize(
    ("language", "said", "state", "why"),
    [
        ("en", "that of its last day, 30 Jun 2025", "state on 30 Jun 2025, its last day", "as it was on 30 Jun 2025"),
        ("vi", "của ngày cuối cùng, 30/6/2025", "hiện trạng ngày cuối cùng, 30/6/2025", "ngày cuối cùng, 30/6/2025"),
    ],
)
def test_a_unit_that_is_no_more_is_shown_as_on_its_last_day_and_cited_so(
    client: TestClient, language: str, said: str, state: str, why: str
) -> None:
    address = f"/provinces/binh-thuan?on=2025-08-01&lang={language}"
    shown = page(client, address)
    assert said in shown.text
    assert state in cited(client, address)
    fact = next(link for link in shown.links() if "/why?" in link)
    assert why in page(client, fact).text
    assert why in cited(client, fact)
    before = f"/provinces/binh-thuan?on=2025-06-30&lang={language}"
    assert said not in page(client, before).text
    assert state not in cited(client, before)


def test_what_was_handed_down_is_told_as_of_the_last_day_of_the_unit_that_it_is_from(client: TestClient) -> None:
    document = client.get("/api/v1/state/lam-dong?on=2025-08-01").json()
    (section, facts), *_ = document["inherited"]["vn-binh-thuan-1991"].items()
    path = f"{section}/{next(iter(facts))}"
    address = f"/provinces/vn-lam-dong-2025/why?path={path}&on=2025-08-01&lang=en"
    assert "Bình Thuận (vn-binh-thuan-1991), as it was on 30 Jun 2025, its last day" in cited(client, address)


def test_a_change_of_units_leads_to_the_law_it_rests_on(client: TestClient) -> None:
    record = entry(client, "UnitMerged", "kon-tum")["records"][0]
    shown = page(client, f"/records/{record}?lang=en")
    (law,) = [link for link in shown.links() if link.startswith("/article?")]
    assert parse_qs(urlsplit(law).query)["article"] == ["vn-2025-merger"]
    assert "Resolution 202/2025/QH15 of the National Assembly" in cited(client, f"/records/{record}?lang=en")
    found = page(client, law)
    assert any(attributes.get("id") == urlsplit(law).fragment for _, attributes in found.elements)
    assert "Resolution 202/2025/QH15 of the National Assembly" in found.text
    assert "adopted 12 Jun 2025" in found.text
    assert "63 units become 34" in found.text
    assert "Mê Linh" not in found.text, "no other law"
    assert not any(tag in ("ins", "del") for tag, _ in found.elements), "laws are no edits of one another"
    (text,) = client.get("/api/v1/article?article=vn-2025-merger").json()["texts"]
    assert text["title"].startswith("63 units become 34")


def test_a_law_is_hidden_until_it_was_adopted(client: TestClient) -> None:
    page(client, "/article?article=vn-2025-merger&known=2025-06-11", 404)
    page(client, "/article?article=vn-2025-merger&recorded_by=2000-01-01", 404)
    every, early = (page(client, f"/article?article=reference&lang=vi{known}") for known in ("", "&known=2025-06-11"))
    assert "Nghị quyết 202/2025/QH15 của Quốc hội" in every.text
    assert "Nghị quyết 202/2025/QH15 của Quốc hội" not in early.text
    assert "Nghị quyết" not in page(client, "/article?article=reference&lang=vi&recorded_by=2000-01-01").text
    for law in [link for link in every.links() if link.startswith("/article?")]:
        page(client, law)


@pytest.mark.parametrize(
    ("language", "line", "own"),
    [
        ("en", "Kon Tum, Quảng Ngãi merged into Quảng Ngãi", "tinhlog's own statement after Resolution 202/2025/QH15"),
        ("vi", "Kon Tum, Quảng Ngãi sáp nhập thành Quảng Ngãi", "tinhlog tự nêu, căn cứ Nghị quyết 202/2025/QH15"),
    ],
)
def test_our_own_words_do_not_look_like_those_of_a_newspaper(
    client: TestClient, language: str, line: str, own: str
) -> None:
    found = page(client, f"/timeline?province=kon-tum&type=UnitMerged&lang={language}")
    assert line in found.text
    assert own in found.text
    assert "are merged into" not in found.text
    assert not any(tag in ("blockquote", "cite") for tag, _ in found.elements)
    record = entry(client, "UnitMerged", "kon-tum")["records"][0]
    shown = page(client, f"/records/{record}?lang={language}")
    assert not any(tag in ("blockquote", "cite", "mark") for tag, _ in shown.elements)
    assert "100 of 100" not in shown.text


def test_the_overview_leads_to_the_unit_that_was_known(client: TestClient) -> None:
    clocks = "on=2025-08-01&known=2025-05-01&lang=en"
    found = page(client, f"/?{clocks}")
    assert "63 provinces and cities on" in found.text
    shapes = [attributes for tag, attributes in found.elements if tag == "path" and "shade" in str(attributes)]
    assert len({shape["d"] for shape in shapes}) == 63
    links = {
        urlsplit(link).path for link in found.links() if link.startswith(("/provinces/vn-lam-dong", "/provinces/lam"))
    }
    assert links == {"/provinces/vn-lam-dong-1976"}
    assert "in force" in page(client, f"/provinces/vn-lam-dong-1976?{clocks}").text


@pytest.mark.parametrize(
    ("language", "not_known", "none"),
    [
        ("en", "Nothing was known of this unit by 1 May 2025.", "It came from no other unit"),
        ("vi", "Đến 1/5/2025 chưa có thông tin nào về đơn vị này.", "Không tách từ đơn vị nào"),
    ],
)
def test_a_unit_not_known_yet_names_the_one_of_its_name_and_claims_no_lineage(
    client: TestClient, language: str, not_known: str, none: str
) -> None:
    found = page(client, f"/provinces/lam-dong?on=2025-08-01&known=2025-05-01&lang={language}")
    assert not_known in found.text
    assert none not in found.text
    assert any(link.startswith("/provinces/vn-lam-dong-1976?") for link in found.links())
    assert not_known not in page(client, f"/provinces/lam-dong?on=2025-08-01&lang={language}").text


def test_a_unit_took_in_another_after_it_was_formed(client: TestClient) -> None:
    found = page(client, "/provinces/ha-noi?on=2025-08-01&lang=en").text
    assert "Took in Hà Tây (1991–2008) on 1 Aug 2008" in found
    assert "Came from Hà Tây" not in found
    assert "since 1976 or before" in found
    assert "Went into Hà Nội" in page(client, "/provinces/ha-tay?on=2025-08-01&lang=en").text
    assert "Came from Bình Thuận" in page(client, "/provinces/lam-dong?on=2025-08-01&lang=en").text


def test_a_directive_and_a_meeting_are_titled_by_their_sentence(told: TestClient) -> None:
    for kind, begun in (
        ("DirectiveGiven", "Pham Minh Chinh: Prime Minister Pham Minh Chinh asked Long An to finish the ring road"),
        ("MeetingHeld", "On June 9, 2025, President Luong Cuong visited Long An province"),
    ):
        of_kind = entry(told, kind, "long-an")
        (fact,) = {
            link
            for link in page(told, "/provinces/long-an?on=2025-06-20&lang=en").links()
            if "/why?" in link and of_kind["id"] in link
        }
        for address in (f"/records/{of_kind['id']}?lang=en", f"/records/{of_kind['records'][0]}?lang=en", fact):
            assert begun in title(told, address)
            assert begun in cited(told, address)
            assert begun in page(told, address).text
        changed = page(told, "/provinces/long-an?on=2025-06-20&from=2025-06-01&to=2025-06-20&lang=en")
        assert begun in changed.text


@pytest.mark.parametrize(("language", "called"), [("en", "Directive"), ("vi", "Chỉ đạo")])
def test_a_directive_of_nobody_is_called_a_directive_and_not_by_its_path(
    told: TestClient, language: str, called: str
) -> None:
    shown = page(told, f"/provinces/tay-ninh?on=2025-06-20&lang={language}")
    assert "directives/" not in shown.text
    (fact,) = {link for link in shown.links() if "/why?" in link}
    assert title(told, fact).startswith(f"{called}: The Inspectorate ordered")
    assert "directives/" not in page(told, fact).text.replace(cited(told, fact), "")


def test_a_figure_said_early_is_said_to_be_so_in_the_past(told: TestClient) -> None:
    shown = page(told, "/provinces/vn-long-an-1976?on=2025-06-20&lang=en").text
    assert "said on 10 Jun 2025, before the period had ended" in shown


def test_the_unit_that_another_lives_on_in_is_linked_by_its_id(client: TestClient) -> None:
    """Its name may mean another unit under other clocks."""
    found = page(client, "/provinces/binh-tri-thien?on=2025-08-01&known=2025-05-01&lang=en")
    linked = {urlsplit(link).path for link in found.links() if "/provinces/" in link}
    assert "/provinces/vn-quang-tri-1989" in linked
    assert "/provinces/quang-tri" not in linked


def test_a_page_says_of_which_sections_nothing_is_known(told: TestClient) -> None:
    said = told.get("/provinces/long-an?on=2025-06-20&lang=en").text
    assert "Nothing is known of who holds its posts." in said
    assert "Nothing is recorded of its own plans, targets, projects, investments, mergers in the news." in said
    assert "who holds its posts" not in told.get("/provinces/long-an?on=1950-01-01&lang=en").text


@pytest.mark.parametrize("language", ["en", "vi"])
def test_every_record_of_an_article_that_was_corrected_has_a_page(
    new_database: NewDatabase, new_client: NewClient, language: str
) -> None:
    db = new_database("sqlite-file")
    told = {"id": "paper", "text": VISIT, "published": "2025-06-10"}
    assert tinhlog("ingest", "-", db=db, stdin=json.dumps(told).encode()).code == 0
    (claim,) = tinhlog("timeline", "--type", "MeetingHeld", db=db).answer[0]["records"]
    amendment = tinhlog("amend", claim, "--set", "kind=conference", "--reason", "test", db=db).answer["id"]
    tinhlog("retract", amendment, "--reason", "test", db=db)
    changed = told | {"text": f"{VISIT} It rained.", "updated": "2025-06-12"}
    assert tinhlog("ingest", "-", db=db, stdin=json.dumps(changed).encode()).code == 0
    tinhlog("erase", "paper", "--reason", "test", db=db)
    client = new_client(db)
    records = [one for one in client.get("/api/v1/records?changed_since=280").json() if one["stream"] == "id:paper"]
    kinds = {one["type"] for one in records}
    assert kinds >= {"ArticleIngested", "ArticleRevised", "MeetingHeld", "Amended", "Retracted", "ArticleErased"}
    for record in records:
        page(client, f"/records/{record['id']}?lang={language}")


@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_post_that_an_article_without_a_day_gives_has_no_day(
    new_database: NewDatabase, new_client: NewClient, language: str
) -> None:
    db = new_database("sqlite-file")
    text = "Mr Tran Van An was appointed Secretary of the Lam Dong provincial Party Committee."
    assert tinhlog("ingest", "-", db=db, stdin=json.dumps({"id": "paper", "text": text}).encode()).answer["new"] == 1
    client = new_client(db)
    shown = page(client, f"/provinces/lam-dong?lang={language}")
    assert "Tran Van An" in shown.text
    (fact,) = {link for link in shown.links() if "/why?" in link and "posts" in link}
    assert "Tran Van An" in page(client, fact).text


@pytest.mark.parametrize(("language", "nothing"), [("en", "Nothing was stated"), ("vi", "Chưa được nêu lần nào")])
@pytest.mark.parametrize("path", ["posts/party_secretary/an", "targets/x@2030", "investments/2025", "directives/x"])
def test_before_the_log_began_a_page_says_that_nothing_was_stated(
    client: TestClient, path: str, language: str, nothing: str
) -> None:
    for asked in ("why", "history"):
        address = f"/provinces/lam-dong/{asked}?path={path}&recorded_by=2020-01-01&lang={language}"
        assert nothing in page(client, address).text
