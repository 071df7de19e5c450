"""Quantities: numbers with what they count, in both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.entities.quantities import quantities
from events.reading.text.language import Lang

MONEY = [
    ("en", "VND18.6 trillion", 18_600_000_000_000, "VND"),
    ("en", "18,600 billion VND", 18_600_000_000_000, "VND"),
    ("vi", "18.600 tỷ đồng", 18_600_000_000_000, "VND"),
    ("vi", "18,6 nghìn tỷ đồng", 18_600_000_000_000, "VND"),
    ("vi", "18.600 ty dong", 18_600_000_000_000, "VND"),
    ("en", "VNĐ72 million", 72_000_000, "VND"),
    ("en", "US$2.5 billion", 2_500_000_000, "USD"),
    ("en", "2.5 billion US dollars", 2_500_000_000, "USD"),
    ("en", "2.5 billion U.S. dollars", 2_500_000_000, "USD"),
    ("en", "VND113 million/person/year", 113_000_000, "VND"),
    ("vi", "2,5 tỷ USD", 2_500_000_000, "USD"),
    ("vi", "2,5 tỷ US$", 2_500_000_000, "USD"),
    ("en", "half a billion dollars", 500_000_000, "USD"),
    ("en", "two and a half billion dollars", 2_500_000_000, "USD"),
    ("en", "a 4,700-billion-dong port", 4_700_000_000_000, "VND"),
    ("en", "one thousand two hundred billion dong", 1_200_000_000_000, "VND"),
    ("en", "four trillion seven hundred billion dong", 4_700_000_000_000, "VND"),
]


@pytest.mark.parametrize(("lang", "text", "value", "unit"), MONEY)
def test_money_is_one_plain_number_however_it_is_written(lang: Lang, text: str, value: float, unit: str) -> None:
    (found,) = quantities(text, lang)
    assert (found.value, found.unit, found.dimension) == (value, unit, "money")


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "4.31%", 4.31),
        ("vi", "4,31%", 4.31),
        ("vi", "4.31%", 4.31),
        ("en", "7 - 8%/year", 7),
        ("en", "fourteen point one per cent", 14.1),
        ("en", "double-digit growth", 10),
        ("vi", "tăng trưởng hai con số", 10),
    ],
)
def test_a_share_is_percent_in_either_notation(lang: Lang, text: str, value: float) -> None:
    (found,) = quantities(text, lang)
    assert (found.value, found.unit) == (value, "%")


@pytest.mark.parametrize(
    ("lang", "text", "comparator"),
    [
        ("en", "over 11%", ">="),
        ("en", "at least 11%", ">="),
        ("en", "no less than 11%", ">="),
        ("en", "must not fall under 42%", ">="),
        ("en", "11% a year or higher", ">="),
        ("en", "below 11%", "<="),
        ("en", "no more than 11%", "<="),
        ("en", "nearly 11%", "="),
        ("en", "about 11%", "="),
        ("vi", "trên 11%", ">="),
        ("vi", "từ 11% trở lên", ">="),
        ("vi", "không thấp hơn 11%", ">="),
        ("vi", "không quá 11%", "<="),
        ("vi", "khoảng 11%", "="),
    ],
)
def test_the_words_around_a_number_compare(lang: Lang, text: str, comparator: str) -> None:
    (found,) = quantities(text, lang)
    assert found.comparator == comparator


@pytest.mark.parametrize(
    ("lang", "text", "comparator", "modifier"),
    [
        ("en", "a sum exceeding VND130 million", ">=", "over"),
        ("en", "GRDP growth: > 10.5%", ">=", "over"),
        ("en", "kept above 9.05%", ">=", "over"),
        ("en", "at least 11%", ">=", None),
        ("en", "growth: ≥ 11%", ">=", None),
        ("en", "fell below 1%", "<=", "under"),
        ("en", "no more than 1%", "<=", None),
        ("en", "no less than about 11%", ">=", None),
        ("en", "some 11%", "=", "about"),
        ("en", "11% or so", "=", "about"),
        ("en", "about 11% or more", ">=", None),
        ("en", "almost 11%", "=", "nearly"),
        ("en", "losses that add up to 11%", "=", None),
        ("vi", "hơn 11%", ">=", "over"),
        ("vi", "chưa đầy 11%", "<=", "under"),
        ("vi", "không quá 11%", "<=", None),
        ("vi", "khoảng hơn 11%", ">=", "over"),
        ("vi", "trên dưới 11%", "=", "about"),
        ("vi", "xấp xỉ 11%", "=", "about"),
        ("vi", "gần 11%", "=", "nearly"),
    ],
)
def test_a_word_that_says_more_than_the_comparator_is_kept(
    lang: Lang, text: str, comparator: str, modifier: str | None
) -> None:
    (found,) = quantities(text, lang)
    assert (found.comparator, found.modifier) == (comparator, modifier)


def test_what_bounds_the_next_number_does_not_bound_this_one() -> None:
    area, population = quantities("an area of 6,700 km2 and over 14 million people", "en")
    assert (area.comparator, population.comparator) == ("=", ">=")


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("en", "8.5-9%", 8.5, 9),
        ("en", "10% to 10.5%", 10, 10.5),
        ("en", "6,300 to 6,500 USD", 6300, 6500),
        ("en", "US$7,900-8,100", 7900, 8100),
        ("vi", "113 - 115 triệu đồng", 113e6, 115e6),
        ("vi", "9,5-10,5%", 9.5, 10.5),
        ("vi", "gấp 1,5 - 2 lần", 1.5, 2),
    ],
)
def test_a_range_is_its_lower_end_and_at_least(lang: Lang, text: str, low: float, high: float) -> None:
    (found,) = quantities(text, lang)
    assert (found.value, found.upper, found.comparator) == (low, high, ">=")


@pytest.mark.parametrize(
    "text",
    ["It grew sharply from 6,300 to 6,500 USD.", "rose from 6,300 to 6,500 USD", "raised it from 6,300 to 6,500 USD"],
)
def test_what_something_rose_from_is_no_lower_end(text: str) -> None:
    (found,) = quantities(text, "en")
    assert (found.value, found.upper, found.comparator) == (6500, None, "=")


@pytest.mark.parametrize(
    ("lang", "text", "place", "comparator"),
    [
        ("en", "the top 5 provinces", 5, "top"),
        ("en", "the top five localities", 5, "top"),
        ("en", "13th nationwide", 13, "="),
        ("en", "eighth among the 34 provinces", 8, "="),
        ("vi", "tốp 20 cả nước", 20, "top"),
        ("vi", "xếp thứ 13 cả nước", 13, "="),
    ],
)
def test_a_rank_is_a_place_or_a_top(lang: Lang, text: str, place: int, comparator: str) -> None:
    found = quantities(text, lang)[0]
    assert (found.value, found.unit, found.comparator) == (place, "rank", comparator)


def test_a_count_ends_with_its_number_and_leaves_the_noun_to_the_reader() -> None:
    text = "some 4,411 houses"
    (found,) = quantities(text, "en")
    assert (text[found.start : found.end], found.dimension) == ("4,411", "count")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Decision No. 236/QD-TTg of March 19"),
        ("en", "in 2024 and over the 2021-2030 period"),
        ("en", "the 18th session opened on June 9"),
        ("en", "By 2030 Ha Giang"),
        ("vi", "Nghị quyết số 202/2025/QH15"),
        ("vi", "ngày 12/6 và tháng 7"),
    ],
)
def test_numbers_of_years_days_and_instruments_count_nothing(lang: Lang, text: str) -> None:
    assert quantities(text, lang) == ()


@given(st.text(), st.sampled_from(["en", "vi"]))
def test_any_text_gives_ordered_spans_within_it(text: str, lang: Lang) -> None:
    end = 0
    for found in quantities(text, lang):
        assert end <= found.start < found.end <= len(text)
        end = found.end


def test_a_long_row_of_digits_and_words_is_read_in_linear_time() -> None:
    assert quantities("1," * 50_000 + "one hundred " * 20_000, "en") is not None


def test_what_something_rose_to_has_no_share_where_it_is_over_a_hundred() -> None:
    (boats,) = quantities("The number of fishing boats rose 7.2 per cent to 6,140.", "en")
    assert (boats.value, boats.dimension) == (6140, "count")
    (share,) = quantities("The rate rose 7.2 per cent to 91.", "en")
    assert (share.value, share.unit) == (91, "%")
