"""Dates that no calendar has: what is read of them is a date or nothing, never something that the log would refuse."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from events.base import Article, validated
from events.extract import extract

number = st.integers(0, 40)
month = st.sampled_from(["January", "February", "June", "September", "December"])
ENGLISH = (
    "On {2} {0}, Lam Dong province held a conference. The Prime Minister approved the Lam Dong provincial planning "
    "for 20{0:02}-20{1:02} under Decision No. {1}/QD-TTg dated {2} {0}, 20{1:02}. Lam Dong strives for GRDP growth of "
    "8% by {2} {0}, 20{1:02} and a poverty rate of 2% by {0}/{1}/2030. In quarter {1} it took VND 5 trillion."
)
VIETNAMESE = (
    "Ngày {0}/{1}, tỉnh Lâm Đồng tổ chức hội nghị. Thủ tướng phê duyệt Quy hoạch tỉnh Lâm Đồng thời kỳ "
    "20{0:02}-20{1:02} tại Quyết định số {0}/QĐ-TTg ngày {0}/{1}/2023. Đến ngày {0}/{1}/2027 tỉnh phấn đấu GRDP tăng "
    "8%; đến quý {1}/2026, tỷ lệ hộ nghèo còn 2%. Tháng {1}/2025, thu ngân sách đạt 5.000 tỷ đồng."
)
texts = st.builds(str.format, st.sampled_from([ENGLISH, VIETNAMESE]), number, number, month)


@given(texts, st.dates(date(1990, 1, 1), date(2030, 12, 31)) | st.none())
def test_every_event_read_is_one_that_its_kind_allows(text: str, published: date | None) -> None:
    for claim in extract(Article(stream="a", text=text, published=published)):
        assert validated(type(claim.event), claim.event.content()) == claim.event
