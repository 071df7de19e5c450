"""What holds for every request: nothing can be written, nothing foreign can run, and a token is asked for if set."""

import base64

import pytest
from starlette.testclient import TestClient

from tests.conftest import NewDatabase
from tests.web.conftest import NewClient

ADDRESSES = ("/api/v1/timeline?limit=1", "/api/v1/state/nowhere", "/api/v1/timeline?limit=x", "/nothing")


@pytest.fixture(scope="module")
def db(new_database: NewDatabase) -> str:
    return new_database("sqlite-file")


@pytest.fixture(scope="module")
def plain(db: str, new_client: NewClient) -> TestClient:
    return new_client(db)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "CONNECT", "TRACE", "PROPFIND"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_there_is_no_method_that_writes(plain: TestClient, method: str, address: str) -> None:
    answer = plain.request(method, address)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize(("language", "title"), [("vi", "Máy chủ này chỉ đọc"), ("en", "This server only reads")])
def test_who_would_write_on_a_page_is_told_in_his_language_that_it_is_not_done(
    plain: TestClient, language: str, title: str
) -> None:
    answer = plain.post("/timeline", headers={"Accept-Language": language})
    assert (answer.status_code, answer.headers["content-language"]) == (405, language)
    assert f"<h1>{title}</h1>" in answer.text
    assert plain.post("/api/v1/timeline").json()["detail"] == "this server only reads"


def test_the_head_of_an_answer_comes_alone(plain: TestClient) -> None:
    whole, head = plain.get(ADDRESSES[0]), plain.head(ADDRESSES[0])
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers == whole.headers


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_forbids_scripts_and_styles_that_do_not_come_from_here(plain: TestClient, address: str) -> None:
    policy = plain.get(address).headers["content-security-policy"].split("; ")
    assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"} <= set(policy)
    assert "unsafe" not in " ".join(policy)
    assert plain.get(address).headers["x-content-type-options"] == "nosniff"


def _basic(password: str) -> str:
    return "Basic " + base64.b64encode(f"me:{password}".encode()).decode()


@pytest.mark.parametrize(
    ("authorization", "status"),
    [
        ("Bearer sécret", 200), ("bearer sécret", 200), (_basic("sécret"), 200),
        ("", 401), ("Bearer", 401), ("Bearer other", 401), ("Bearer sécre", 401), (_basic("other"), 401),
        ("Basic ***", 401), ("Basic /w==", 401), ("sécret", 401),
    ],
)  # fmt: skip
def test_with_a_token_only_who_has_it_is_answered(
    db: str, new_client: NewClient, authorization: str, status: int
) -> None:
    client = new_client(db, token="sécret")
    for address in ("/api/v1/provinces", "/api/v1/openapi.json"):
        answer = client.get(address, headers={"Authorization": authorization.encode()})
        assert answer.status_code == status
        assert ("www-authenticate" in answer.headers) == (status == 401)


def test_who_has_no_token_is_told_so_in_his_language_and_nothing_of_the_log(db: str, new_client: NewClient) -> None:
    client = new_client(db, token="sécret")
    answer = client.get("/provinces/lam-dong", headers={"Accept-Language": "vi"})
    assert (answer.status_code, "www-authenticate" in answer.headers) == (401, True)
    assert "<h1>Máy chủ này cần mã truy cập</h1>" in answer.text
    assert "Lâm Đồng" not in answer.text


def test_pages_of_other_origins_may_ask_only_where_that_was_asked_for(db: str, new_client: NewClient) -> None:
    origin = {"Origin": "https://other.example"}
    assert "access-control-allow-origin" not in new_client(db).get(ADDRESSES[0], headers=origin).headers
    open_ = new_client(db, origins=["https://other.example"])
    assert open_.get(ADDRESSES[0], headers=origin).headers["access-control-allow-origin"] == "https://other.example"
    closed = new_client(db, origins=["https://other.example"], token="secret")
    for client in (open_, closed):
        asking = {
            "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": "authorization,if-none-match",
        }
        may = client.options(ADDRESSES[0], headers=origin | asking)
        assert may.status_code == 200, "a browser asks without the token whether it may ask with it"
        assert "authorization" in may.headers["access-control-allow-headers"].lower()
    assert closed.get(ADDRESSES[0], headers=origin | {"Authorization": "Bearer secret"}).status_code == 200
    refused = closed.get(ADDRESSES[0], headers=origin)
    assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, "https://other.example")
    stranger = open_.get(ADDRESSES[0], headers={"Origin": "https://stranger.example"})
    assert "access-control-allow-origin" not in stranger.headers
