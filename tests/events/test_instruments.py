"""Legal instruments: type, number, issuer, date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.entities.instruments import instruments, issuer_by_number


@pytest.mark.parametrize(
    ("text", "kind", "number", "issuer", "date"),
    [
        ("Decision No. 236/QD-TTg dated March 19, 2024", "decision", "236/QD-TTg", None, "2024-03-19"),
        (
            "Nghị quyết số 11-NQ/TW ngày 10/2/2022 của Bộ Chính trị",
            "resolution",
            "11-NQ/TW",
            "Bộ Chính trị",
            "2022-02-10",
        ),
        ("Resolution 202/2025/QH15", "resolution", "202/2025/QH15", None, None),
        ("Resolution 09 of the Politburo", "resolution", "09", "Politburo", None),
        ("Quyết định 2148 ngày 20/12/2021", "decision", "2148", None, "2021-12-20"),
        ("Directive No. 18-CT/TU", "directive", "18-CT/TU", None, None),
        ("Decision No. 236/QD-TTg (March 19, 2024)", "decision", "236/QD-TTg", None, "2024-03-19"),
        ("Kế hoạch số: 67/KH-UBND (19/3/2024)", "plan", "67/KH-UBND", None, "2024-03-19"),
        ("a plan with the number 67/KH-UBND", "plan", "67/KH-UBND", None, None),
    ],
)
def test_an_instrument_is_read_with_what_the_text_says_of_it(
    text: str, kind: str, number: str, issuer: str | None, date: str | None
) -> None:
    (found,) = instruments(text)
    assert (found.type, found.number, found.issuer, found.date) == (kind, number, issuer, date)


def test_party_numbers_of_two_terms_are_two_instruments() -> None:
    (older,) = instruments("Resolution No. 11-NQ/TW dated June 3, 2017")
    (newer,) = instruments("Nghị quyết số 11-NQ/TW ngày 10/2/2022")
    assert (older.key, newer.key) == ("11-nq-tw-2017", "11-nq-tw-2022")


def test_english_and_vietnamese_spelling_of_a_number_are_one_instrument() -> None:
    (english,) = instruments("Decision No. 1319/QD-TTg of November 10, 2023")
    (vietnamese,) = instruments("Quyết định số 1319/QĐ-TTg ngày 10/11/2023")
    assert english.key == vietnamese.key == "1319-qd-ttg-2023"


def test_a_number_that_names_its_year_needs_no_date() -> None:
    assert instruments("Resolution No. 202/2025/QH15")[0].key == "202-2025-qh15"


def test_the_number_tells_who_issues_it() -> None:
    assert issuer_by_number("80/QD-TTg", "en") == "Prime Minister"
    assert issuer_by_number("76/2025/UBTVQH15", "vi") == "Ủy ban Thường vụ Quốc hội"
    assert issuer_by_number("7", "en") is None


@pytest.mark.parametrize("text", ["Resolution of the session", "12 resolutions", "Plan 2024", "on 31-12-2024", "QL 24"])
def test_what_has_no_number_is_no_instrument(text: str) -> None:
    assert instruments(text) == ()


@given(st.text())
def test_any_text_gives_spans_within_it(text: str) -> None:
    for found in instruments(text):
        assert 0 <= found.start < found.end <= len(text)
