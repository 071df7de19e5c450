"""Three papers that carry one dispatch are one voice; who is not asked about joins nobody."""

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from events.sketch import alike, is_sketch, sketch
from events.voices import count, voices
from tests.store.press import dispatch

FIRST, SECOND, THIRD = (sketch(dispatch(number)) or "" for number in range(3))


def naive(sources: Sequence[tuple[str, str]]) -> set[frozenset[int]]:
    """The voices as sets of places: joined until nothing more joins."""
    groups = [{number} for number in range(len(sources))]

    def one_voice(one: tuple[str, str], other: tuple[str, str]) -> bool:
        names = [{article, *origin.split()} for article, origin in (one, other)]
        texts = [[name for name in each if is_sketch(name)] for each in names]
        return bool(names[0] & names[1]) or any(alike(a, b) for a in texts[0] for b in texts[1])

    while True:
        for one, other in combinations(groups, 2):
            if any(one_voice(sources[a], sources[b]) for a in one for b in other):
                groups.remove(other)
                one |= other
                break
        else:
            return {frozenset(group) for group in groups}


def test_texts_in_a_row_are_near_duplicates_of_their_neighbours_alone() -> None:
    assert alike(FIRST, SECOND)
    assert alike(SECOND, THIRD)
    assert not alike(FIRST, THIRD)


def test_papers_that_carry_one_text_are_one_voice_and_credit_nobody() -> None:
    assert count([("id:a", FIRST), ("id:b", SECOND), ("id:c", FIRST)]) == 1
    assert count([("id:a", FIRST), ("id:b", THIRD)]) == 2


def test_a_third_joins_two_only_where_it_is_asked_about() -> None:
    assert voices([("id:a", FIRST), ("id:b", THIRD), ("id:c", SECOND)]) == [0, 0, 0]
    assert voices([("id:a", FIRST), ("id:b", THIRD)]) == [0, 1]


def test_texts_that_credit_one_source_are_one_voice_however_they_differ() -> None:
    assert count([("id:a", f"vna {FIRST}"), ("id:b", f"vna {THIRD}"), ("id:c", f"reuters {sketch(dispatch(4))}")]) == 2


def test_a_text_and_the_page_that_it_names_are_one_voice() -> None:
    assert count([("https://a.vn/x", FIRST), ("https://b.vn/y", f"https://a.vn/x {THIRD}")]) == 1


def test_an_article_is_one_voice_though_its_text_was_changed() -> None:
    assert count([("id:a", FIRST), ("id:a", THIRD)]) == 1


def test_old_origins_and_those_of_short_texts_are_names() -> None:
    digest = "c" * 32
    assert count([("id:a", digest), ("id:b", digest), ("id:c", "d" * 32), ("id:d", "")]) == 3


def test_nobody_is_no_voice() -> None:
    assert count([]) == 0
    assert voices([]) == []


names = st.sampled_from(["", "vna", "id:a", "reuters"])
origins = st.builds(
    lambda name, text: f"{name} {text}".strip(),
    names,
    st.integers(0, 5).map(lambda number: sketch(dispatch(number)) or "") | st.just(""),
)
sources = st.lists(st.tuples(st.sampled_from("abcdefgh").map("id:{}".format), origins), max_size=8)


@given(sources, st.randoms(use_true_random=False))
def test_voices_are_those_of_joining_until_nothing_joins_in_any_order(
    sources: list[tuple[str, str]], random: object
) -> None:
    numbers = voices(sources)
    found = {frozenset(at for at, one in enumerate(numbers) if one == number) for number in numbers}
    assert found == naive(sources)
    shuffled = random.sample(sources, len(sources))  # type: ignore[attr-defined]
    assert count(shuffled) == count(sources) == len(found)
