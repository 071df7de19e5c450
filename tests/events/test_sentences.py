"""Sentences, their spans, and what of a page is no part of the story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.text.sentences import around, sentences


def told(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Hai spoke to Dr. Lan about Decision No. 12/QD-TTg.",
        "GS.TS Trần Văn A và TP. Huế cùng ký.",
        "J. K. Tran of St. Paul signed it.",
        "PGS.TS. Lê Văn B và Th.S. Trần C dự.",
        "At 8 a.m. Monday the U.S. Ambassador came.",
        "“Go!” she said.",
    ],
)
def test_an_abbreviation_or_an_initial_ends_no_sentence(text: str) -> None:
    assert told(text) == [text]


@pytest.mark.parametrize(
    "first",
    ["It rained in the hills.", "It cost 5 million USD.", "It rained (a lot).", "“It rained.”", "It fell by 20%!"],
)
def test_a_stop_ends_a_sentence_even_where_the_page_leaves_out_the_space(first: str) -> None:
    assert told(f"{first}The rest came later.") == [first, "The rest came later."]


@pytest.mark.parametrize("name", ["tp.Huế", "Mr.Hai", "TP.Hồ Chí Minh", "U.S.Army", "ThS.Trần Lan", "4,947sq.km"])
def test_a_stop_within_a_name_ends_none(name: str) -> None:
    assert told(f"It was {name} again.") == [f"It was {name} again."]


def test_sentences_end_at_stops_and_paragraphs() -> None:
    assert told("It rained. It stopped!\nThen the sun came") == ["It rained.", "It stopped!", "Then the sun came"]


@pytest.mark.parametrize("end", ["rice, tea, etc.", "vốn giao cho UBND.", "vốn giao cho UBND TP.", "by ABC Co."])
def test_an_abbreviation_may_end_a_sentence_too(end: str) -> None:
    assert told(f"It went to {end} The rest came later.") == [f"It went to {end}", "The rest came later."]


def test_headlines_of_other_articles_are_left_out() -> None:
    page = "The port opened.\nRelated news\nHa Nam opens a school\nHa Nam plants trees\nIt is deep."
    assert told(page) == ["The port opened.", "It is deep."]


@pytest.mark.parametrize(
    "line",
    [
        "Room to grow",
        "Gỡ từng nút thắt",
        "Workers at the quay. Photo: Minh Anh",
        "Một góc chợ (Ảnh: TTXVN)",
        "SEE MORE: Ha Nam opens a school",
        "You may be interested in: Ha Nam plants trees",
        "Mời đọc thêm: Hà Nam trồng cây",
        "#Ha Nam #new schools",
    ],
)
def test_a_line_that_tells_nothing_is_left_out(line: str) -> None:
    assert told(f"The port opened.\n{line}\nIt is deep.") == ["The port opened.", "It is deep."]


@pytest.mark.parametrize(
    "line",
    ["Room for Ha Nam", "Goals for 2030", "Hanoi", "The port was closed.", "Leaders of Ha Nam. Photo: VNA", "Goals:"],
)
def test_a_line_that_names_something_is_read(line: str) -> None:
    assert len(told(f"The port opened.\n{line}\nIt is deep.")) == 3


def test_what_a_page_sets_twice_is_told_once() -> None:
    lead, said = (
        "Ha Nam opened its new deep-water port yesterday.",
        "“The sea,” she said, “is deep enough for all ships.”",
    )
    assert told(f"{lead}\n{lead} It is deep.\n{lead}\nIt rained.") == [lead, lead, "It is deep.", "It rained."]
    assert told(f"{lead}\n“{said[1:-1]}”\nIt rained. {said}") == [lead, "It rained.", said]
    assert told("Chairman of the provincial People's Committee\n" * 2) != []
    assert told("It rained.\nIt rained.") == ["It rained.", "It rained."]


def test_a_line_above_a_list_is_read() -> None:
    assert told("Goals for all\n- Growth of 8%.\nIt is deep.") == ["Goals for all", "- Growth of 8%.", "It is deep."]
    assert told("It rained.\nGoals for all\n- Growth of 8%.")[1] == "Goals for all"


def test_numbers_of_a_list_stay_with_their_items() -> None:
    assert told("1. Build roads.\n2. Plant trees.") == ["1. Build roads.", "2. Plant trees."]


@pytest.mark.parametrize(
    "line",
    ["Comment (0)", "Source: https://paper.example/a", "Bình luận (3)", "shot-1.png", "The port opens ảnh 1"],
)
def test_what_surrounds_the_story_on_a_page_is_left_out(line: str) -> None:
    assert told(f"The port opened.\n{line}") == ["The port opened."]


def test_a_caption_ends_where_its_credit_does() -> None:
    page = "The Secretary at the port (Photo: VNA)Hanoi (VNA) – It opened (source: the press) on Monday."
    assert told(page) == ["The Secretary at the port", "Hanoi (VNA) – It opened (source: the press) on Monday."]


@pytest.mark.parametrize("credit", ["Photo: VNA", "(Ảnh: TTXVN)", "Photo by A. Nguyen", "— VNA Photo", "(Source: VNA)"])
def test_of_a_caption_the_credit_is_left_out_and_what_it_says_is_read(credit: str) -> None:
    assert told(f"The Secretary at the port. {credit}") == ["The Secretary at the port."]


def test_a_sentence_is_shown_with_its_neighbours() -> None:
    text = "One came. Two came. Three came. Four came."
    at = text.index("Three")
    assert around(text, at, at + 5, 1) == "Two came. Three came. Four came."
    assert around(text, at, at + 5, 9) == text
    assert around(text, at, at + 5, 0) == "Three came."


def test_a_span_in_no_sentence_is_shown_as_it_is() -> None:
    text = "The port opened.\nPhoto: VNA"
    assert around(text, 17, 27, 2) == "Photo: VNA"


def test_a_long_table_without_a_stop_is_read_in_pieces() -> None:
    pieces = told("12 " * 5_000)
    assert len(pieces) >= 5
    assert all(len(piece) <= 3_000 for piece in pieces)


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_every_sentence_is_exactly_what_stands_at_its_span(text: str) -> None:
    last = 0
    for sentence in sentences(text):
        assert sentence.text == text[sentence.start : sentence.end]
        assert sentence.start >= last
        last = sentence.end


@pytest.mark.parametrize(
    "line",
    [
        "Vietnam.vn - Nền tảng quảng bá Việt Nam",
        "Báo Cà MauBáo Cà Mau10/12/2025",
        "Tiếng Việt Tiếng Nhật",
        "image banner",
        "HOANG LOC |",
        "Chủ nhật - 26/04/2020 20:59 959 0",
        "Ba Le Thi Lan - Pho Chu tich tinh phat bieu. Anh: Hoang Loc",
        "Minister in Ha Nam ảnh 1The Minister at the port (Source: VNA)",
        "Feedback",
    ],
)
def test_what_a_page_prints_around_a_story_is_left_out(line: str) -> None:
    assert told(f"{line}\nThe port opened.") == ["The port opened."]


@pytest.mark.parametrize("line", ["See more", "Other Stories", "RELATED NEWS", "Tin liên quan"])
def test_other_stories_after_the_mark_that_ends_one_are_left_out(line: str) -> None:
    page = f"The port opened./.\nVNA\n\n{line}\n\nAt the meeting on May 6. (Photo: VNA)\n\nIt was the 7th."
    assert told(page)[0] == "The port opened./."
    assert "It was the 7th." not in told(page)
    assert "It was the 7th." in told("It goes on./.\nIt was the 7th.")
