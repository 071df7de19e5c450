"""Round-ups: articles of which each paragraph is headed by the province it is about."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from events.reading.entities.places import places
from events.reading.entities.towns import provinces_of_towns
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns

_LABEL = patterns.plain(
    r"^[\W\d_]*(?:(?:[Tt][Oo][Pp]|No\.?|Number|Hạng|Thứ) ?\d{1,2}[:.] )?"
    r"(?:Tỉnh |TP\.? ?|Thành phố )?(?=[^\W\d_])(?P<name>[^\n,;:.–—]{2,30}?)(?: province| city)?\s?"
    r"(?:\([^()\n]{3,90}\)\s?)?(?:(?P<mark>[:.]| [–—-])\s|\s?$)"
)


_HEADING = patterns.plain(r"[\W_]*[^\W\d_][^\n.;:!?]{2,88}[^\W_][*_]*")
"""A heading of a section that tells more than whose it is: "An Giang có tân Bí thư"."""


_NATIONAL = patterns.plain(
    r"(?i)cả nước|toàn quốc|trung ương|quốc hội|nationwide|national|the country|vietnam|viet nam"
)


_ITEM = patterns.plain(r"^(?:[★☆■□▪●◆◇►▶•*+]|\d{1,2}[/.)] ?)\s?(?=\w)", re.MULTILINE)


_DASH = patterns.plain(r"[-–—*•+]\s?(?=\w)")
"""How an item of a list opens."""


_ITEMS = 3
"""So many items make a digest."""
_HEADED = 4
"""So many provinces with which a paragraph each opens make one, too,"""
_FIGURE = patterns.plain(r"\d ?(?:%|per ?cent|phần trăm|[mb]illion|trillion|tỷ|nghìn)")
_IN_TURN = 3
"""So many, each of which opens one paragraph and no other, are told of in turn."""
_OPENING = 20
"""within so many characters."""


@once
def items_of(reading: Reading) -> frozenset[int]:
    """The paragraphs that are items of a digest, each news of its own; empty where the article is none.

    Items are headed by their provinces, or a third of them tell a day: others are points of one story.
    """
    items = {sentence.paragraph for sentence in reading.sentences if _ITEM.match(sentence.text)}
    if len(items) < _ITEMS:
        return frozenset(opened_of(reading))
    dated = {one.paragraph for one in reading.sentences if any(day.past for day in reading.days(one))}
    return frozenset(items if labels_of(reading) or 3 * len(items & dated) >= len(items) else ())


@once
def opened_of(reading: Reading) -> dict[int, str]:
    """In a digest that marks no items, the unit that each paragraph opens with; empty where the article is none."""
    opened: dict[int, str] = {}
    firsts = {sentence.paragraph: sentence for sentence in reversed(reading.sentences)}
    for paragraph, sentence in firsts.items():
        named = reading.places_between(sentence.start, sentence.start + _OPENING)
        unit = reading.unit(named[0]) if named and named[0].subject else None
        if unit and (paragraph or named[0].end > reading.dateline_end(sentence)):
            opened[paragraph] = unit
    digest = 0 in opened and len(set(opened.values())) >= _HEADED and 2 * len(opened) > len(firsts)
    return opened if digest else {}


@once
def following_of(reading: Reading) -> dict[int, str]:
    """In an article that gives the figures of one province after the other, the one that each sentence goes on with:
    it opened a paragraph last, and no other place is named since; empty where the article is none, as where its title
    names one alone."""
    if len({place.name for place in places(reading.article.title or "") if place.subject}) == 1:
        return {}
    opened: dict[int, str] = {}
    firsts = {sentence.paragraph: sentence for sentence in reversed(reading.sentences)}
    for paragraph, sentence in sorted(firsts.items()):
        end = max(sentence.start, reading.dateline_end(sentence))
        named = reading.places_between(end, end + _OPENING)
        unit = reading.unit(named[0]) if named and named[0].subject else None
        if unit and _FIGURE.search(sentence.text, end - sentence.start):
            opened[paragraph] = unit
    units = list(opened.values())
    if len(set(units)) < _IN_TURN or len(set(units)) < len(units):
        return {}
    following: dict[int, str] = {}
    last = ""
    for sentence in reading.sentences:
        last = opened.get(sentence.paragraph, last)
        others = {reading.unit(place) for place in reading.places_in(sentence)} - {last}
        if others or any(provinces_of_towns(sentence.text, called=reading.called)):
            last = ""
        if last:
            following[sentence.index] = last
    return following


@once
def labels_of(reading: Reading) -> dict[int, tuple[str, ...]]:
    """In a round-up, the units that each paragraph is headed by, none of those under a heading that names no province;
    empty where the article is no round-up."""
    heads = _heads(reading)
    filled: dict[int, tuple[str, ...]] = {}
    last: tuple[str, ...] | None = ()
    ends = _end_of_list(reading, heads) if heads else None
    for sentence in reading.sentences if heads else ():
        last = heads.get(sentence.paragraph, None if sentence.paragraph == ends else last)
        if last is not None:
            filled[sentence.paragraph] = last
    return filled


def _end_of_list(reading: Reading, heads: Iterable[int]) -> int | None:
    """The paragraph right after a list whose items open with a dash, each one paragraph: none of theirs."""
    dashed = {one.paragraph for one in reading.sentences if _DASH.match(one.text)}
    if not dashed.issuperset(heads):
        return None
    first, last = min(heads), max(dashed)
    return last + 1 if dashed.issuperset(range(first, last + 1)) else None


class _Label(NamedTuple):
    """The name that heads a paragraph, and what parts it from the rest: None where it stands on a line of its own."""

    units: tuple[str, ...]
    mark: str | None
    files: bool
    """Whether it is the dateline of the article."""


def _heads(reading: Reading) -> dict[int, tuple[str, ...] | None]:
    """The units that each head of a round-up names, None for one that names none; empty where there is no round-up."""
    text = reading.article.text
    lines = [one for one in reading.sentences if not one.start or text[one.start - 1] == "\n"]
    labels = {line.paragraph: label for line in lines if (label := _label(reading, line))}
    dashes = [paragraph for paragraph, label in labels.items() if label.mark not in (":", ".", None)]
    if len(dashes) == 1 and labels[dashes[0]].files:  # a dateline heads no item where others are headed otherwise
        lines = [line for line in lines if line.paragraph]
        del labels[dashes[0]]
    heads: dict[int, tuple[str, ...] | None] = {paragraph: label.units for paragraph, label in labels.items()}
    rest = [line for line in lines if line.paragraph not in labels]
    heads |= {line.paragraph: (unit,) for line in rest if (unit := _opening_item(reading, line))}
    headings = {line.paragraph: _named(reading, line, line.end) for line in rest if _is_heading(reading, line)}
    if any(headings.values()):  # without a province they may be captions
        heads |= {paragraph: units or None for paragraph, units in headings.items() if paragraph not in heads}
    named_by = [units for units in heads.values() if units is not None]
    colons = [label for label in labels.values() if label.mark in (":", None)]
    if len({unit for units in named_by for unit in units}) < 2 or len(named_by) < (2 if len(colons) > 1 else 3):
        return {}
    return heads


def _label(reading: Reading, line: Sentence) -> _Label | None:
    """The label that opens a line: the names of units, or words for the country; of a town that of its province, which
    stands in brackets after it."""
    found = _LABEL.match(line.text + " ")
    if found is None or not (found["mark"] or _stands_over(reading, line)):
        return None
    end = line.start + found.end("name")
    named = _named(reading, line, end) or _named(reading, line, line.start + found.end())
    if not named and not _NATIONAL.fullmatch(found["name"].strip()):
        return None
    return _Label(named, found["mark"], not line.paragraph and end <= reading.dateline_end(line))


def _is_heading(reading: Reading, line: Sentence) -> bool:
    """Whether a line that is not the first stands by itself over others."""
    return bool(line.paragraph and _HEADING.fullmatch(line.text)) and _stands_over(reading, line)


def _opening_item(reading: Reading, sentence: Sentence) -> str | None:
    """The unit whose name opens an item: "3. Lang Son, which stays as it is"."""
    item = _ITEM.match(sentence.text)
    begin = sentence.start + item.end() if item else 0
    named = reading.places_between(begin, begin + _OPENING) if item else []
    return reading.unit(named[0]) if named and named[0].subject and named[0].start == begin else None


def _named(reading: Reading, sentence: Sentence, end: int) -> tuple[str, ...]:
    """The units that a sentence names up to an offset in the text, each once."""
    named = reading.places_in(sentence)
    return tuple(dict.fromkeys(unit for place in named if place.end <= end and (unit := reading.unit(place))))


def _stands_over(reading: Reading, line: Sentence) -> bool:
    """Whether a line is not the last, and the next is no such name by itself, as where a page lists its tags."""
    after = reading.sentences[line.index + 1 : line.index + 2]
    label = _LABEL.match(after[0].text + " ") if after else None
    return bool(after) and not (label and not label["mark"] and reading.places_in(after[0]))
