"""What goes wrong is said on a page, in the reader's language; no address is an error of the server."""

import json
from datetime import date
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from events.errors import TinhlogError
from events.units.lineage import UnknownProvince
from events.when import NoDate, TooFar
from store.asking import NoOffset, UnknownKind
from store.questions.filter import Backwards
from store.questions.search_query import NoWords
from store.questions.witness import NothingStated
from store.reader import AmbiguousId, NoRecord
from store.refusals import TooCostly
from store.view import NoArticle
from tests.conftest import NewDatabase
from tests.scale import scaled
from tests.web.conftest import NewClient
from tests.web.parsed import WEB, Parsed, page
from web.cursor import NoCursor
from web.problems import said_of
from web.question_slots import Busy
from web.wording import LANGUAGES, wording


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("/provinces/lam-dog", 404, "Did you mean Lâm Đồng?"), ("/nowhere", 404, "There is no page at this address"),
        ("/?on=never", 400, "no date"),
        ("/records/ffffffff", 404, "ffffffff"), ("/article?article=x", 404, "no article"), ("/article", 400, "article"),
        ("/provinces/lam-dong?from=2026&to=2025&lang=vi", 200, ""), ("/timeline?cursor=x", 400, "place in a list"),
        ("/timeline?cursor=0-0", 400, "place in a list"), ("/articles?cursor=99999999-0", 400, "place in a list"),
        ("/provinces/%3Cscript%3E", 404, "<script>"), ("/static/nothing.js", 404, "Not found"),
    ],
)  # fmt: skip
def test_what_goes_wrong_on_a_page_is_said_on_a_page(client: TestClient, address: str, status: int, said: str) -> None:
    assert said in page(client, address, status).text


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("/provinces/lam-dog", 404, "Không có tỉnh, thành phố nào tên “lam-dog”"),
        ("/nowhere", 404, "Không có trang nào ở địa chỉ này"),
        ("/?on=never", 400, "“never” không phải là ngày"), ("/?on=0001-01-01", 400, "“0001-01-01” quá xa"),
        ("/records/ffffffff", 404, "không có bản ghi hay mục “ffffffff”"), ("/records/zz", 400, "quá ngắn"),
        ("/article?article=x", 404, "không có bài báo “x”"),
        ("/article", 400, "“article” trong địa chỉ này: còn thiếu"),
        ("/timeline?cursor=x", 400, "một chỗ không có trong danh sách"), ("/search?search=%3F", 400, "Không có từ nào"),
        ("/timeline?from=2026&to=2025", 400, "Ngày đầu 1/1/2026 sau ngày cuối 31/12/2025"),
        ("/timeline?type=Meetin", 400, "Tham số “type” trong địa chỉ này: Không có loại sự kiện “Meetin”"),
        ("/?lang=fr", 400, "không thuộc các lựa chọn"),
        ("/?recorded_by=2025-06-09T08:30:00", 400, "thiếu múi giờ"),
        ("/provinces/lam-dong/why?path=posts/x&on=2025-08-01", 404, "chưa có thông tin nào về “posts/x”"),
        ("/provinces/lam-dong/history?path=posts/x", 404, "chưa có thông tin nào về “posts/x”"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_said_in_the_readers_language(
    client: TestClient, address: str, status: int, said: str
) -> None:
    answer = client.get(address, headers={"Accept-Language": "vi"})
    assert answer.status_code == status
    found = Parsed(answer.text)
    assert said in found.text
    main = found.text.partition("Bỏ qua")[2] or found.text
    assert "did you mean" not in main
    assert not any(tag == "p" and attributes.get("lang") == "en" for tag, attributes in found.elements)


def test_every_error_with_words_has_them_all() -> None:
    """What the words ask for is what the error has: each is made and told in both languages."""
    errors: list[TinhlogError] = [
        UnknownProvince("x", "y"), NoDate("x", "y"), NoOffset("x"), TooFar("x"), UnknownKind("x", None),
        NoRecord("x"), AmbiguousId("x", ["y"]), NoArticle("x"), NothingStated("m", "x"), NoWords("x"), NoCursor("x"),
        Backwards(date(2026, 1, 1), date(2025, 1, 1)), Busy(), TooCostly(),
    ]  # fmt: skip
    for language in LANGUAGES:
        words = json.loads((WEB / "languages" / f"{language}.json").read_text("utf-8"))
        assert words["problems"].keys() == {type(error).__name__ for error in errors} >= words["hints"].keys()
        for error in errors:
            said = said_of(error, wording(language))
            assert said.translated
            assert "{" not in said.detail + said.hint


def test_empty_fields_of_a_form_and_foreign_parameters_are_no_errors(client: TestClient) -> None:
    page(client, "/?on=2025-06-30&known=&search=&from=&to=&type=&lang=&utm_source=letter")


@settings(max_examples=scaled(100))
@given(
    st.sampled_from(["/", "/timeline", "/provinces/", "/records/", "/search", "/article", "/feeds", "/api/v1/timeline",
                     "/api/v1/state/", "/api/v1/search", "/api/v1/records/", "/api/v1/diff/", "/api/v1/lanes"]),
    st.text(max_size=20),
    st.dictionaries(
        st.sampled_from(["on", "known", "recorded_by", "from", "to", "type", "search", "cursor", "limit", "path",
                         "lang", "province", "article", "changed_since", "due", "x"]),
        st.one_of(st.text(max_size=20), st.sampled_from(["2025-06", "0001-01-01", "9999-12-31", "lam-dong", "posts/"])),
        max_size=4,
    ),
)  # fmt: skip
def test_no_address_is_an_error_of_the_server(fuzzed: TestClient, path: str, tail: str, query: dict[str, str]) -> None:
    whole = path + (quote(tail, safe="") if path.endswith("/") else "")
    text = urlencode({name: value.encode("utf-8", "surrogatepass") for name, value in query.items()})
    assert fuzzed.get(f"{whole}?{text}").status_code < 500


@pytest.fixture(scope="module", params=["sqlite-file", "postgres"])
def fuzzed(request: pytest.FixtureRequest, new_database: NewDatabase, new_client: NewClient) -> TestClient:
    """A server over the reference data alone."""
    return new_client(new_database(request.param))
