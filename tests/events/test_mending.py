"""Texts that a page has mangled: words run together, sentences broken over lines; spans stay those of the page."""

from datetime import date
from textwrap import wrap
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.base import Article
from events.extract import extract, printed_claim
from events.reading.text.mending import mended
from events.units.lineage import Units

UNITS = Units.packaged()


@pytest.mark.parametrize(
    ("run_together", "apart"),
    [
        ("It met on August11.", "It met on August 11."),
        ("It took in 3.1trillion VND.", "It took in 3.1 trillion VND."),
        ("It is worth 60 millionVND.", "It is worth 60 million VND."),
        ("Chairman of the provincial People’sCommittee", "Chairman of the provincial People’s Committee"),
        ("Deputy PrimeMinister Le Van An", "Deputy Prime Minister Le Van An"),
        ("the northernprovince of Son La", "the northern province of Son La"),
        ("320 tourismprojects of its foreigninvestors", "320 tourism projects of its foreign investors"),
        ("31 newprojects came to theprovince.", "31 new projects came to the province."),
        ("Tran VanSau spoke. Van and Sau are names.", "Tran Van Sau spoke. Van and Sau are names."),
    ],
)
def test_words_that_were_run_together_are_parted(run_together: str, apart: str) -> None:
    assert mended(run_together).text == apart


@pytest.mark.parametrize(
    ("left_over", "plain"),
    [
        ("<p>The <b>An Giang</b> <a href='/tag'>council</a>&nbsp;met.</p>", "\nThe An Giang council met.\n"),
        ("Son La&#39;s &ldquo;coffee&rdquo; R&amp;D<br/>rose.", "Son La's “coffee” R&D\nrose."),
        ("The provin\N{SOFT HYPHEN}cial budget", "The provincial budget"),
        ("## Coffee\n**Son La** and [Gia Lai](https://example.vn/tag) [sic]", "Coffee\nSon La and Gia Lai [sic]"),
        ("The port—Ha Khau — opened.", "The port – Ha Khau – opened."),
        ("The port – the first of its kind – opened.", "The port, the first of its kind, opened."),
        ("R&amp;amp;D &amp;ndash; &amp;#39;first&amp;#39;", "R&D – 'first'"),
        ("A < B, x <3 & y; AT&T;", "A < B, x <3 & y; AT&T;"),
    ],
)
def test_what_is_left_of_a_web_page_is_taken_out(left_over: str, plain: str) -> None:
    assert mended(left_over).text == plain


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("It took in $1.3b and VND500m.", "It took in $1.3 billion and VND500 million."),
        ("It met 7.2m visitors on a road 12m wide.", "It met 7.2 million visitors on a road 12m wide."),
        ("Thu 500 tỷ đ, giá 7.000đ.", "Thu 500 tỷ đồng, giá 7.000 đồng."),
        ("Up 8 pct or 9-10pct", "Up 8 percent or 9-10 percent"),
        ("Đ/c Lê Văn An gặp 3 đ/c.", "Đồng chí Lê Văn An gặp 3 đ/c."),
        ("Đ.c Lê Thị Thuý, đ/C Hoà Lí", "Đồng chí Lê Thị Thuý, đồng chí Hoà Lí"),
        ("Kì họp nghe về hoá dầu, thuỷ điện quí I", "Kỳ họp nghe về hóa dầu, thủy điện quý I"),
        ("Hoá chất của bà Hoà. Thuỷ lợi", "Hóa chất của bà Hoà. Thủy lợi"),
        ("Hội Đồng Nhân Dân, Ủy Ban Nhân Dân Tỉnh. UBND Tỉnh An Giang", "HĐND, UBND tỉnh. UBND tỉnh An Giang"),
        ("Chủ tịch Tỉnh Đoàn, Bí thư Tỉnh Ủy, Tỉnh An Giang", "Chủ tịch Tỉnh Đoàn, Bí thư Tỉnh Ủy, Tỉnh An Giang"),
        ("từ TX.Cửa Lò đến Tp. Vinh. TP. Ông An, TPBank", "từ thị xã Cửa Lò đến TP Vinh. TP. Ông An, TPBank"),
        ("NQ số 9/NQ-HĐND về NTM, thu NSNN", "Nghị quyết số 9/NQ-HĐND về nông thôn mới, thu ngân sách nhà nước"),
        ("KH 12/KH-UBND, mã KH 12", "Kế hoạch 12/KH-UBND, mã KH 12"),
        ("Ba Ria – Vung Tau, Thua Thien - Hue", "Ba Ria-Vung Tau, Thua Thien-Hue"),
        ("Bà Rịa–Vũng Tàu, Thừa Thiên-Huế", "Bà Rịa - Vũng Tàu, Thừa Thiên - Huế"),
        ("TP. HCM, TP HCM và TP.Huế", "TP.HCM, TP.HCM và TP Huế"),
        ("BT Tỉnh ủy, CT UBND, PCT TT HĐND", "Bí thư Tỉnh ủy, Chủ tịch UBND, Phó Chủ tịch TT HĐND"),
        ("Chỉ thị 05/CT-UBND, cổ phiếu PPC", "Chỉ thị 05/CT-UBND, cổ phiếu PPC"),
        ("PPC Chairman of the PPC", "provincial People's Committee Chairman of the provincial People's Committee"),
        ("Ủy ban nhân dân tỉnh, Uỷ ban Nhân dân xã, Hội đồng Nhân dân", "UBND tỉnh, UBND xã, HĐND"),
        ("UVBTV, BTV Tỉnh ủy, BCH Đảng bộ", "UVBTV, Ban Thường vụ Tỉnh ủy, Ban Chấp hành Đảng bộ"),
    ],
)
def test_short_forms_are_written_out(short: str, whole: str) -> None:
    assert mended(short).text == whole


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("on 9 June 2025, on the 9th of June, on Jun. 9th", "on June 9, 2025, on June 9, on June 9"),
        ("HANOI, 12th May – dated 4-Sept-2025", "HANOI, May 12 – dated September 4, 2025"),
        ("from 9 to 12 June, 9-10 June, 9th and 10th of June", "from 9 to 12 June, 9-10 June, 9th and 10th of June"),
        ("the 30 April Stadium, in June 2025, 2025-06-09", "the 30 April Stadium, in June 2025, 2025-06-09"),
        ("Jan-June, January–Jun. 2025, June the 9th", "January-June, January–June 2025, June 9"),
        ("ngày 9 tháng 6 năm 2025, sáng 26 / 9, 6 tháng 9 ngày", "ngày 9/6/2025, sáng 26/9, 6 tháng 9 ngày"),
        ("Sáng 9.6 và ngày 4.06.2025, tăng 9.6%", "Sáng 9/6 và ngày 4/06/2025, tăng 9.6%"),
        ("mỗi ngày 2.5 tấn, một ngày 1.2 triệu", "mỗi ngày 2.5 tấn, một ngày 1.2 triệu"),
    ],
)
def test_days_are_read_in_one_spelling(written: str, read: str) -> None:
    assert mended(written).text == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "$US3 million, U.S.$4, $7.5B, US$31mn, VND18.6tn",
            "US$3 million, US$4, $7.5 billion, US$31 million, VND18.6 trillion",
        ),
        (
            "US$3.1 bil, VND15.2T, 15 trln dong, ₫9 billion",
            "US$3.1 billion, VND15.2 trillion, 15 trillion dong, VND9 billion",
        ),
        ("từ 8% tới 9%, 8÷9%, anywhere from 8 to 9%", "từ 8% đến 9%, 8-9%, from 8 to 9%"),
        ("Quí III, Qúy 3/2025, ở Q1", "Quý III, Quý 3/2025, ở Q1"),
        ("NQ 45-NQ/TW, Nghị quyết Số 3/2026/QH16", "Nghị quyết 45-NQ/TW, Nghị quyết số 3/2026/QH16"),
        ("60 /NQ-HĐND, 60/NQ - TW, 5/ NQ-CP", "60/NQ-HĐND, 60/NQ-TW, 5/NQ-CP"),
        ("D9,600 billion, 3 billion American dollars", "VND9,600 billion, 3 billion US dollars"),
        ("1,2 tỷ đôla, 3 triệu $, 3 triệu đô-la Mỹ", "1,2 tỷ USD, 3 triệu USD, 3 triệu USD"),
        ("9 trillion 600 billion dong", "9,600 billion dong"),
        ("18 nghìn 600 tỷ đồng, 4 triệu 20 nghìn người", "18.600 tỷ đồng, 4.020 nghìn người"),
        (
            "Roughly 300 people, well over 40%, in excess of VND3 billion",
            "About 300 people, over 40%, over VND3 billion",
        ),
        ("ngót nghét 300 hộ, xấp xỉ 40%", "gần 300 hộ, khoảng 40%"),
        ("130ki-lô-mét, 6.300 cây số vuông, 20 héc-ta", "130 km, 6.300 km2, 20 ha"),
        ("5 Ha, 7 kms, 4.1 million metric tons, in 2024 Ha Nam", "5 ha, 7 km, 4.1 million tons, in 2024 Ha Nam"),
        ("In 2024 Ha said so", "In 2024 Ha said so"),
        ("Resolution No.45-NQ/TW, Decision number 7/QD-TTg", "Resolution No. 45-NQ/TW, Decision No. 7/QD-TTg"),
        ("NQ số: 8/NQ-HĐND, QĐ số 9/QĐ-UBND", "Nghị quyết số 8/NQ-HĐND, Quyết định số 9/QĐ-UBND"),
    ],
)
def test_figures_are_read_in_one_spelling(written: str, read: str) -> None:
    assert mended(written).text == read


def test_what_is_respelt_ends_where_it_does_in_the_text_as_published() -> None:
    text = "It opened on 9 June"
    assert mended(text).offsets[-1] == len(text) - 1


@pytest.mark.parametrize(
    ("spaced", "whole"),
    [
        ("Thu 1 200 tỷ đồng, 12\N{NO-BREAK SPACE}500\N{NO-BREAK SPACE}000 USD.", "Thu 1200 tỷ đồng, 12500000 USD."),
        ("VND31\N{NARROW NO-BREAK SPACE}000 billion", "VND31000 billion"),
    ],
)
def test_a_number_with_spaces_is_one(spaced: str, whole: str) -> None:
    assert mended(spaced).text == whole


@pytest.mark.parametrize(
    "text",
    [
        "Vĩnh Tân 4 600 MW, ngày 9 300 đại biểu, No. 12 300 copies, on June 6 200 guests",
        "Hotline 0263 822 123. In 2025 500 homes.",
        "Old and new 120 135 150\nAll 300 400",
    ],
)
def test_numbers_that_follow_one_another_are_left(text: str) -> None:
    assert mended(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "The ingrowth of fingers, VietnamPlus and the iPhone, into today's network.",
        "An interprovincial road, a subproject, the subcommittee, reinvestment, disinvestment, reconstruction.",
        "Route 5A of Quang Ninh, QL1A, 12km, 3.5ha, 4G.",
        "Tỉnh Sơn La có 12 huyện.\ncác xã đã họp\nvà các phường",
    ],
)
def test_words_that_belong_together_are_left(text: str) -> None:
    assert mended(text).text == text


WRAPPED = (
    "The Standing Board of the Son La provincial Party Committee held a meeting\n"
    "on June 6. Hoang Quoc Khanh, Chairman of the\n"
    "Provincial People's Committee, told the departments to\n"
    "hurry. The province's budget revenue reached\n"
    "4 trillion VND, while its exports\n"
    "came to 200 million USD in the first half."
)


def test_a_wrapped_text_is_read_in_whole_sentences() -> None:
    assert mended(WRAPPED).text == WRAPPED.replace("\n", " ")


STORY = (
    """In Son La, Chairman Hoang Quoc Khanh opened Moc Chau fair on June 6. It drew 12 firms, most of which came from \
Hanoi, Hai Phong and Nghe An. He asked Van Ho and Yen Chau to follow. Mai Son and Song Ma, he said, are to have one \
each before September 2026, and the province will pay for the tents.""",
    "What was sold on the first day, according to the Department of Industry and Trade of Son La:",
    "- Tea: 40 tonnes",
    "- Plums: 12 tonnes",
)


@pytest.mark.parametrize("width", [44, 60, 72, 80])
def test_an_e_mail_is_read_as_its_paragraphs(width: int) -> None:
    mail = "\n\n".join("\n".join(wrap(paragraph, width)) for paragraph in STORY)
    assert mended(mail).text == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "text",
    [
        "The targets of the province for next year:\ngrowth of 8%\nexports of 3 billion USD\nno poor household\nnone",
        "It rained in the hills of Son La.\nThe rest came later on.\nIt was over.",
    ],
)
def test_lines_that_end_of_themselves_stay_apart(text: str) -> None:
    assert mended(text).text == text


@pytest.mark.parametrize(
    "text", [WRAPPED, "In Son La, Chairman Hoang Quoc Khanh said on June6 it took in 3trillion VND."]
)
def test_quotes_stand_in_the_text_as_published(text: str) -> None:
    article = Article(stream="a", text=text, published=date(2025, 6, 10))
    claims = extract(article, UNITS)
    assert claims
    for claim in claims:
        assert claim.source.text == article.text_hash
        assert printed_claim(claim, article, UNITS)["quote"] == text[claim.source.start : claim.source.end]
    assert {claim.event.date for claim in claims if claim.event.kind == "MeetingHeld"} <= {"2025-06-06"}


PIECES = ["a", "B", "of", "the", " ", "\n", "May", "3", "million", "VND", "People’s", "Party", ","]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_every_letter_has_its_own_place_in_the_text_as_published(text: str) -> None:
    whole = mended(text)
    assert len(whole.offsets) == len(whole.text)
    words = [at for at, letter in enumerate(whole.text) if not letter.isspace()]
    assert [whole.offsets[at] for at in words] == [at for at, letter in enumerate(text) if not letter.isspace()]
    assert all(whole.text[at] == text[whole.offsets[at]] for at in words)


@pytest.mark.parametrize(
    "piece", ["1,", "$1,", "<p &", "aB", "the", "People’s", "a line of letters that goes on\n", "Aa ", "năm 2024\n"]
)
def test_a_text_of_one_piece_takes_no_long_time(piece: str) -> None:
    begin = process_time()
    mended(piece * (100_000 // len(piece)))
    assert process_time() - begin < 5
