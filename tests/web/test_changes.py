"""What changed between two days, on the page of a province."""

import json

from starlette.testclient import TestClient

from events.base import Json
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import NewClient
from tests.web.parsed import page
from web.changed import grouped, witnesses
from web.wording import wording


def test_what_is_handed_down_leads_to_whose_it_was_and_to_who_said_so(client: TestClient) -> None:
    shown = page(client, "/provinces/lam-dong?from=2025-06-30&to=2025-07-01&on=2025-07-01&lang=en")
    (why,) = {link for link in shown.links() if "/vn-binh-thuan-1991/why" in link and "1701" in link}
    record = client.get("/api/v1/why/vn-binh-thuan-1991?path=plans/1701-qd-ttg-2023&on=2025-07-01").json()["records"][0]
    assert "1701/QD-TTg" in page(client, why).text
    assert any(f"/records/{record[:12]}" in link for link in shown.links())


def test_a_change_names_the_paper_or_the_law_that_tells_of_it(client: TestClient) -> None:
    shown = page(client, "/provinces/quang-ngai?from=2025-06-30&to=2025-07-01&on=2025-07-01&lang=en").text
    assert "by law: Resolution 202/2025/QH15 of the National Assembly" in shown
    assert "reported: highlands-courier.example, 1 Jul 2025" in shown
    shown = page(client, "/provinces/quang-ngai?from=2025-06-30&to=2025-07-01&on=2025-07-01&lang=vi").text
    assert "báo chí đưa tin: highlands-courier.example, 1/7/2025" in shown


def test_witnesses_called_alike_are_named_once_and_of_no_witness_the_record() -> None:
    source = {"article": "x", "url": "https://www.a.example/1", "title": "One", "published_on": "2025-07-01"}
    untitled = {"article": "id:7", "url": None, "title": None, "published_on": None}
    told_by = {"1" * 32: source, "2" * 32: source | {"url": "https://a.example/2"}, "3" * 32: untitled}
    assert witnesses([*told_by, "4" * 32], told_by, wording("en")) == [
        ("1" * 32, "a.example, 1 Jul 2025"), ("3" * 32, "id:7"), ("4" * 32, "Record 444444"),
    ]  # fmt: skip


def test_seats_change_in_the_order_of_their_rank_and_who_left_one_stands_before_who_came() -> None:
    def change(path: str, op: str) -> Json:
        return {"path": path, "op": op}

    told = [
        change("unit", "changed"), change("posts/peoples_committee_chair/an", "added"),
        change("posts/peoples_committee_chair/ba", "removed"), change("plans/1", "inherited"),
        change("posts/party_secretary/cu", "added"), change("posts/party_secretary/do", "removed"),
        change("targets/x@2030", "added"), change("targets/y@2030", "removed"),
    ]  # fmt: skip
    shown = [one["path"] for _, _, group in grouped({"changes": told}) for one in group]
    assert shown == [
        "unit", "posts/party_secretary/do", "posts/party_secretary/cu", "posts/peoples_committee_chair/ba",
        "posts/peoples_committee_chair/an", "targets/x@2030", "targets/y@2030", "plans/1",
    ]  # fmt: skip


def test_who_took_a_seat_is_told_in_place_of_whom_and_a_post_for_how_long_it_was_not_confirmed(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    for day, person in (("2017-11-20", "Nguyen Van Hoa"), ("2024-12-12", "Le Ngoc Anh")):
        text = f"{person}, Chairman of the Kon Tum provincial People's Committee, spoke at a conference in Kon Tum."
        given = json.dumps({"text": text, "published": day}).encode()
        assert tinhlog("ingest", "-", db=db, stdin=given).answer["new"] == 1
    client = new_client(db)
    assert "not confirmed for 7 years" in page(client, "/provinces/kon-tum?on=2024-12-11&lang=en").text
    changed = page(client, "/provinces/kon-tum?from=2024-12-01&to=2024-12-31&on=2024-12-31&lang=en").text
    assert "in place of Nguyen Van Hoa" in changed
