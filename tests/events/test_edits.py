"""What differs between two texts: all of it, no more than it, and soon."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.edits import STEPS_MAX, Edit, carried, edits

WORDS = st.lists(st.sampled_from(["a", "b", "tỉnh", "Đồng", ".", "\n", "! "]), max_size=30).map(" ".join)
TEXTS = WORDS | st.text(alphabet="ab. \n", max_size=30)


def told(old: str, new: str) -> list[tuple[str, str]]:
    """What is taken out and what is put in its place, spaces aside."""
    changed = [(old[one.start : one.end], new[one.new_start : one.new_end]) for one in edits(old, new)]
    return [(taken.strip(), put.strip()) for taken, put in changed if taken.split() != put.split()]


@given(TEXTS, TEXTS)
def test_the_edits_of_a_text_make_the_other(old: str, new: str) -> None:
    made, place = "", 0
    for one in edits(old, new):
        assert made + old[place : one.start] == new[: one.new_start]
        made = new[: one.new_end]
        place = one.end
    assert made + old[place:] == new


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert edits(text, text) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Tăng trưởng đạt 8% năm 2025.", "Tăng trưởng đạt 9% năm 2025.", [("8", "9")]),
        ("One. Two. Three.", "One. Three.", [("Two.", "")]),
        ("One. Three.", "One. Two.\nThree.", [("", "Two.")]),
        ("He said so.\nShe did not.", "He said so", [(".\nShe did not.", "")]),
        ("One. Two.", "One.\n\n  Two.", []),
        ("", "All of it.", [("", "All of it.")]),
        ("All of it.", "", [("All of it.", "")]),
        ("a b c d e f", "a x c y e f", [("b", "x"), ("d", "y")]),
    ],
)  # fmt: skip
def test_what_differs_is_told_word_by_word(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert told(old, new) == expected


def test_spaces_that_differ_are_edits_of_spaces_alone() -> None:
    assert edits("One. Two.", "One.\n\n  Two.") == [Edit(4, 5, 4, 8)]
    assert edits("One two.", "One  two.") == [Edit(3, 4, 3, 5)]


def test_a_span_is_carried_to_where_it_stands_now() -> None:
    old = "One sentence here. Two stays. The last one."
    new = "New. One sentence here. Two really stays. And more. The last one."
    changed = edits(old, new)
    for quote in ("One sentence here.", "Two stays.", "The last one."):
        start = old.index(quote)
        begin, end = carried(changed, start, start + len(quote))
        assert new[begin:end].strip() == quote.replace("stays", "really stays")
    gone = edits(old, "One sentence here. The last one.")
    begin, end = carried(gone, old.index("Two"), old.index(" The"))
    assert begin == end == len("One sentence here. ")


@given(TEXTS, TEXTS, st.data())
def test_a_span_stays_within_the_text_and_keeps_what_is_untouched(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    changed = edits(old, new)
    begin, finish = carried(changed, start, end)
    assert 0 <= begin <= finish <= len(new)
    if not any(one.start <= end and start <= one.end for one in changed):
        assert new[begin:finish] == old[start:end]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("word ab. " * 120_000, "word ac. " * 120_000), ("x" * 1_000_000, "y" * 1_000_000),
        ("ab " * 100_000, "ba " * 100_000), (" " * 1_000_000, "\n" * 1_000_000),
        (". ".join("ab"[n % 2] for n in range(1000)), ". ".join("ba"[n // 3 % 2] for n in range(1000))),
        (" ".join("ab"[n % 2] for n in range(1000)), " ".join("ab"[n // 2 % 2] for n in range(1000))),
        ("a b " * 495, "a a b b " * 247), ("a b " * 10_000, "a a b b " * 5_000),
    ],
)  # fmt: skip
def test_hostile_texts_are_compared_soon(old: str, new: str) -> None:
    begun = time.process_time()
    assert edits(old, new)
    assert time.process_time() - begun < 3


def test_what_is_too_long_to_compare_differs_as_a_whole() -> None:
    size = int(STEPS_MAX**0.5) + 2
    old, new = " ".join(f"a{n}" for n in range(size)), " ".join(f"b{n}" for n in range(size))
    assert edits(f"Same. {old} end.", f"Same. {new} end.") == [Edit(6, 6 + len(old) + 1, 6, 6 + len(new) + 1)]
