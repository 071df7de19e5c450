"""Which texts are one article: the same address, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.article import BYTES_MAX, canonical_url, stream_of
from events.errors import BadInput

SESSION = "https://baolamdong.vn/tin/ky-hop?id=7"


@pytest.mark.parametrize(
    "written",
    [
        "http://baolamdong.vn/tin/ky-hop?id=7",
        "https://www.baolamdong.vn/tin/ky-hop/?id=7",
        "HTTPS://BaoLamDong.vn:443/tin/ky-hop?id=7#binh-luan",
        "  https://baolamdong.vn/tin/ky-hop?utm_source=x&id=7&fbclid=abc&zarsrc=31\n",
    ],
)
def test_one_article_has_one_address_however_it_is_written(written: str) -> None:
    assert canonical_url(written) == SESSION


@pytest.mark.parametrize(
    "other",
    [
        "https://baolamdong.vn/tin/ky-hop?id=8",
        "https://baolamdong.vn/Tin/ky-hop?id=7",
        "https://tin.baolamdong.vn/tin/ky-hop?id=7",
        "https://baolamdong.vn:8443/tin/ky-hop?id=7",
        "https://baolamdong.vn/tin/ky-hop?id=7&trang=2",
    ],
)
def test_what_can_be_another_article_stays_another(other: str) -> None:
    assert canonical_url(other) != SESSION


def test_the_order_of_parameters_does_not_matter() -> None:
    assert canonical_url("https://a.vn/x?b=2&a=1&c=") == canonical_url("https://a.vn/x?c=&a=1&b=2")


hosts = st.from_regex(r"[a-z]{2,8}\.(?:vn|example)(?::[1-9][0-9]{1,3})?", fullmatch=True)
paths = st.lists(st.text("abc-%2F~é", max_size=6), max_size=3).map("/".join)
queries = st.lists(st.tuples(st.text("ab&=é ", min_size=1, max_size=3), st.text("12&é", max_size=3)), max_size=3)


@given(hosts, paths, queries)
def test_a_canonical_address_is_canonical(host: str, path: str, query: list[tuple[str, str]]) -> None:
    found = canonical_url(f"http://{host}/{path}?" + "&".join(f"{name}={value}" for name, value in query))
    assert canonical_url(found) == found


@pytest.mark.parametrize(
    "written", ["", "baolamdong.vn/tin", "ftp://a.vn/x", "https://", "https://[a", "https://a.vn:x/"]
)
def test_what_is_no_web_address_says_so(written: str) -> None:
    with pytest.raises(BadInput, match="no web address"):
        canonical_url(written)


def test_an_article_is_named_by_its_address_or_by_its_id() -> None:
    assert stream_of("http://www.a.vn/x/") == "https://a.vn/x"
    assert stream_of("lam-dong-2025-06-09") == "id:lam-dong-2025-06-09"


def test_an_address_that_goes_on_for_ever_is_none() -> None:
    assert canonical_url(f"https://a.vn/{'a' * (BYTES_MAX - 13)}")
    with pytest.raises(BadInput, match="it may have 2,000 bytes"):
        canonical_url(f"https://a.vn/{'a' * (BYTES_MAX - 12)}")
