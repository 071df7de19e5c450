"""A pattern that is tried only where it can begin finds what it finds when it is tried everywhere."""

import json
import re
import subprocess
import sys
from pathlib import Path
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.text import patterns

BUNDLED = [Path("bench/press/dev-articles.jsonl"), Path("bench/press/held-articles.jsonl"), Path("cli/demo.jsonl")]

PATTERNS = {
    name: (patterns.compile(pattern, flags), re.compile(pattern, flags))
    for name, pattern, flags in [
        ("words", r"\b(?:approv(?:ed|es|ing)|pass(?:ed|es)(?! away)|signed)\b", re.IGNORECASE),
        ("Vietnamese", r"(?<!\w)(?:(?:việc |sự )?phê duyệt|ra(?= (?:nghị quyết|chỉ thị))|ký ban hành)(?!\w)", re.I),
        ("days", r"\b(?:(?P<day>\d\d?)/\d\d?|thang\s\d\d?|in\s[12]\d{3})(?!\d)", 0),
        ("one within another", r"\b(?:phe|phe duyet|phe duyet lai)\b", 0),
        ("repeated", r"(?:(?:very|most) )+likely|(?:at last )?over", 0),
        ("looked ahead to", r"(?=đã )đã được|(?=pass)\w+(?= away)", 0),
        ("open and closed", r"(?:pa\w*|pass|passed)(?: away|,)", 0),
        ("a few letters", r"[Kk]ế[- ]hoạch|[1-3]st\b", re.IGNORECASE),
        ("at the start", r"^\W*passes|(?:^|, )in \d|signed ^", re.IGNORECASE),
        ("at the start of a line", r"^\W*passes|(?:^|, )in \d", re.MULTILINE),
        ("one sign", r",|\.\d|(?:away )*over|\d+st", 0),
    ]
}
PIECES = [
    *"kKsSiIıİſK\u0660²1239 \t\n\xa0\u2003,.-/^",
    *("approved", "PASSES", "passed away", "in 2030", "very most likely", "at last over", "2st", "K\u0323"),
    *("phê duyệt", "Việc ", "ra nghị quyết", "KÝ ban hành", "kế hoạch", "KẾ-HOẠCH", "đã được thông qua tại kỳ họp"),
    *("thang 5", "thang\xa012", "9/6", "phe duyet lai"),
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=8, max_size=40).map("".join)


@pytest.mark.parametrize("name", PATTERNS)
@given(text=TEXTS, data=st.data())
def test_searching_finds_what_re_finds(name: str, text: str, data: st.DataObject) -> None:
    ours, theirs = PATTERNS[name]
    pos, endpos = (data.draw(st.integers(0, len(text))) for _ in range(2))
    assert list(map(seen, ours.finditer(text))) == list(map(seen, theirs.finditer(text)))
    assert list(map(seen, ours.finditer(text, pos, endpos))) == list(map(seen, theirs.finditer(text, pos, endpos)))
    assert seen(ours.search(text)) == seen(theirs.search(text))
    assert seen(ours.search(text, pos, endpos)) == seen(theirs.search(text, pos, endpos))


def seen(match: re.Match[str] | None) -> object:
    return match and (match.span(), match.groupdict(), match.lastindex)


def test_what_the_pattern_begins_with_is_read_off_it() -> None:
    assert patterns.beginnings(r"\b(?:approv(?:ed|al)|(?:the )?plan\b|tháng \d)", re.IGNORECASE) == [
        "approval",
        "approved",
        "plan",
        "the plan",
        "tháng 0",
    ]
    assert patterns.beginnings(r"phe duyet|phe|phe duyet lai") == ["phe"]
    assert patterns.beginnings(r"(?:very )*likely|^If") == ["^if", "likely", "very likel", "very very "]


def test_of_many_beginnings_the_first_letters_are_enough() -> None:
    words = [f"sect{first}{second}{third}" for first in "aeiou" for second in "bcdfg" for third in ascii_lowercase]
    assert patterns.beginnings("|".join(words)) == sorted({word[:5] for word in words})


@pytest.mark.parametrize(
    "pattern",
    [
        r"\w+ly",
        r"(?:the )?",
        r"a|the",
        r" |the",
        r"[^ ]the",
        r"(?=the)",
        r".?the",
        r"(?P<a>x+)?(?P=a)the",
        r"\u0660the",
    ],
)
def test_a_pattern_that_may_begin_with_anything_is_tried_everywhere(pattern: str) -> None:
    assert patterns.beginnings(pattern) is None
    assert isinstance(patterns.compile(pattern), re.Pattern)


def test_letters_that_match_each_other_are_written_alike() -> None:
    """Among those that our languages are written with: any other makes a text be read as `re` reads it."""
    ours = [letter for letter in map(chr, range(0x3000)) if not patterns._FOREIGN.search(letter)]
    together = "".join(ours)
    assert len(patterns._evened(together)) == len(together)
    for letter in ours:
        for other in re.findall(re.escape(letter), together, re.IGNORECASE):
            assert patterns._evened(letter) == patterns._evened(other)
    assert {patterns._evened(digit) for digit in re.findall(r"\d", together)} == {"0"}
    assert {patterns._evened(space) for space in re.findall(r"\s", together)} == {" "}


def test_articles_are_read_alike_with_every_pattern_tried_everywhere() -> None:
    assert read_in_another_process("") == read_in_another_process("patterns.beginnings = lambda pattern, flags: None")


READ = """
import json, sys
from events.base import Article
from events.extract import extract
from events.reading.text import patterns
{change}
for path in sys.argv[1:]:
    for line in open(path, encoding="utf-8"):
        given = json.loads(line)
        text, published = given["text"], given.get("published")
        for claim in extract(Article(stream="one", text=text, title=given.get("title"), published=published)):
            print(claim.key, claim.event, claim.source)
"""


def read_in_another_process(change: str) -> list[str]:
    code = READ.format(change=change)
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, BUNDLED)], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert json.loads(BUNDLED[0].read_text("utf-8").splitlines()[0])["text"]
    return done.stdout.splitlines()
