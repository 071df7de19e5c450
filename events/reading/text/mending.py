"""A text put right where its page has mangled it: odd spaces, words run together, sentences broken over line ends."""

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from events.reading.text import patterns
from events.reading.text.sentences import is_item


@dataclass(frozen=True)
class Mended:
    """A mended text, and where each of its characters stands in the text as published."""

    text: str
    offsets: Sequence[int]

    def without(self, spans: Iterable[tuple[int, int]]) -> "Mended":
        """The text without what stands in spans, which follow one another."""
        return self.with_instead((start, end, "") for start, end in spans)

    def with_instead(self, edits: Iterable[tuple[int, int, str]]) -> "Mended":
        """The text with other words, or spaces, in place of spans, which follow one another."""
        pieces: list[str] = []
        offsets = array("q")
        last = 0
        for start, end, instead in edits:
            pieces += (self.text[last:start], instead)
            offsets.extend(self.offsets[last:start])
            offsets.extend([self.offsets[start]] * len(instead))
            last = end
        if not pieces:
            return self
        offsets.extend(self.offsets[last:])
        return Mended("".join(pieces) + self.text[last:], offsets)


def mended(text: str) -> Mended:
    """The text with one space where it has several or an odd one, with its lost spaces, with sentences in one line."""
    even = Mended(text, range(len(text))).with_instead(_evened(text))
    lines = Mended(_unwrapped(even.text), even.offsets)
    return lines.with_instead((at, at, " ") for at in _lost_spaces(lines.text))


# Odd spaces.

_ODD = re.compile(r"(?m)(?P<about>^[^\S\n]+|[^\S\n]+$)|[^\S\n]{2,}|[^\S\n ]")
"""White space about a line, several spaces, a space that is none of the keyboard's."""


def _evened(text: str) -> Iterable[tuple[int, int, str]]:
    return ((*odd.span(), "" if odd["about"] else " ") for odd in _ODD.finditer(text))


# Hard line ends.

_WRAPS = 3
"""So many lines that break off in mid-sentence show that a text is wrapped."""
_SHORTEST = 25
"""No shorter line is wrapped."""
_BROKEN_OFF = patterns.plain(
    r"(?:,|\b(?:the|of|and|an?|to|in|for|by|with|at|on|from|as|its|their|has|have|was|were|is|are|that|which|No\.?|Mr\.?"
    r"|Ms\.?|Mrs\.?|provincial|[Pp]eople['’]s|deputy|vice))$",
    re.IGNORECASE,
)
"""How a line ends that goes on in the next, however that begins."""


def _unwrapped(text: str) -> str:
    """The text with a space for each line end in mid-sentence, where there are several such."""
    lines = text.split("\n")
    goes_on = [_opens_small(line, after) for line, after in pairwise(lines)]
    if sum(goes_on) < _WRAPS:
        return text
    joined = [lines[0]]
    for (line, after), small in zip(pairwise(lines), goes_on, strict=True):
        broken = len(line) >= _SHORTEST and after.strip() and _breaks_off(line.rstrip(), after)
        joined.append((" " if small or broken else "\n") + after)
    return "".join(joined)


def _breaks_off(line: str, after: str) -> bool:
    """Whether a line of a wrapped text ends in a word that ends none, or before a figure that opens no item."""
    figure = line[-1:].islower() and after[:1].isdigit() and not is_item(after)
    return figure or _BROKEN_OFF.search(line) is not None


def _opens_small(line: str, after: str) -> bool:
    """Whether a line breaks off, and the next goes on with a small letter."""
    end = line.rstrip()[-1:]
    return len(line) >= _SHORTEST and (end.isalnum() or end in ',)’”"') and after[:1].islower() and not is_item(after)


# Words run together.

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SCALES = "million|billion|trillion"
_SMALL = (
    "the|of|in|to|from|for|by|with|on|at|and|this|its|their|that|has|have|had|was|were|will|is|are|new|existing|total|local"
    "|provincial|northern|southern|central|coastal|mountainous|border|first|last|foreign|registered|investment|economic"
    "|social|industrial|state|public|annual|top"
)
_COMMON = (
    "the|provinces?|city|cities|locality|district|districts|communes?|region|economy|economic|socio|social|people|local"
    "|locals|provincial|party|projects?|capital|development|investment|investors?|authorities|leaders?|officials|first"
    "|years?|months|period|quarter|targets?|revenue|budget|total|average|annual|exports?|industrial|agriculture"
    "|construction|infrastructure|enterprises|asked|urged|requested|reached|estimated|attracted|approved|held|paid|been"
    "|reach|attract|legislator|central|government|national|northern|southern|mountainous|coastal"
)
_OFFICES = (
    "Prime|Minister|Deputy|Vice|President|Chairman|Chairwoman|Secretary|Party|Committee|Council|National|Assembly|People"
    "|Provincial|Central|Standing|Government|Department|Province"
)


@cache
def _run_together() -> re.Pattern[str]:
    """Two words that the press writes every day, or a number and its word, without a space."""
    return patterns.compile(
        rf"\b(?:{_MONTHS})(?=\d{{1,2}}\b)|(?<=\d)(?=(?:{_SCALES}|percent|hectares)\b)"
        rf"|\b(?:{_SCALES})(?=(?:VN[DĐ]|USD|dong)\b)"
        rf"|\b(?:{_SMALL})(?=(?:{_COMMON})\b)"
        rf"|(?:\b(?:Deputy|Vice|Prime|National|Party|Provincial|Standing|Municipal|Central)|\b[Pp]eople['’]s)"
        rf"(?=(?:{_OFFICES})\b)"
    )


_CAPITAL_WITHIN = re.compile(r"\b([^\W\d_]*[a-zà-ỹ])(?=([A-ZĐ][a-zà-ỹ]+)\b)")


def _lost_spaces(text: str) -> list[int]:
    """Where two words are run together; with a capital within them where both stand by themselves elsewhere."""
    lost = {found.end() for found in _run_together().finditer(text)}
    capitals = list(_CAPITAL_WITHIN.finditer(text))
    if capitals:
        alone = {word.strip(_PUNCTUATION) for word in text.split()}
        lost.update(found.end(1) for found in capitals if alone.issuperset(found.groups()))
    return sorted(lost)


_PUNCTUATION = ".,;:!?()[]\"'“”‘’"
