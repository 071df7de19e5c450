"""A text put right where its page has mangled it: odd spaces, words run together, sentences broken over line ends."""

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from events.reading.text import patterns
from events.reading.text.day_spellings import MONTHS, days_in_one_spelling
from events.reading.text.figure_spellings import figures_in_one_spelling
from events.reading.text.sentences import is_item
from events.reading.text.short_forms import spaces_in_numbers, written_out
from events.reading.text.tables import told_in_words


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
            if instead:
                offsets.extend([self.offsets[start]] * (len(instead) - 1))
                offsets.append(self.offsets[max(start, end - 1)])
            last = end
        if not pieces:
            return self
        offsets.extend(self.offsets[last:])
        return Mended("".join(pieces) + self.text[last:], offsets)


def mended(text: str) -> Mended:
    """The text without marks of a web page, with one space where it has several or an odd one, with its lost spaces,
    with sentences in one line, with rows of tables in words, commas about asides, and short forms written out."""
    bare = Mended(text, range(len(text))).with_instead(_unmarked(text))
    bare = bare.with_instead(told_in_words(bare.text))
    even = bare.with_instead(_evened(bare.text))
    lines = Mended(_unwrapped(even.text), even.offsets)
    lines = lines.with_instead(_set_off(lines.text))
    whole = lines.with_instead(written_out(lines.text))
    whole = whole.with_instead(figures_in_one_spelling(whole.text))
    whole = whole.with_instead(days_in_one_spelling(whole.text))
    whole = whole.with_instead((at, at + 1, "") for at in spaces_in_numbers(whole.text))
    return whole.with_instead((at, at, " ") for at in _lost_spaces(whole.text))


# What is left of a web page.

_MARKS = re.compile(
    r"(?P<end><(?:br|/?p|/?li|/?div|/?h[1-6])\b[^<>\n]{0,300}>)|</?(?:a|b|em|i|span|strong|u|ul)\b[^<>\n]{0,300}>"
    r"|&(?:amp;)?(?:#\d{1,5}|#x[0-9a-fA-F]{1,4}|[a-zA-Z]{2,8});|\N{SOFT HYPHEN}"
    r"|\*\*|(?m:^)#{1,6} |\[(?=[^\[\]\n]{1,200}\]\(https?://)|\]\(https?://[^()\s]{1,300}\)"
)
"""A tag, a character by its name or number, where a word may be parted; what marks fat print, headings and links."""


def _unmarked(text: str) -> Iterable[tuple[int, int, str]]:
    for mark in _MARKS.finditer(text):
        meant = unescape(unescape(mark[0])).strip("\N{SOFT HYPHEN}") if mark[0].startswith("&") else ""
        yield *mark.span(), "\n" if mark["end"] else meant


# Odd spaces and dashes.

_ODD = re.compile(r"(?m)(?P<about>^[^\S\n]+|[^\S\n]+$)|[^\S\n]{2,}|[^\S\n ]|(?P<dash>(?<= )—(?= )|(?<=\w)—(?=\w))")
"""White space about a line, several spaces, a space that is none of the keyboard's; a long dash, which newsrooms set
with spaces and without."""


def _evened(text: str) -> Iterable[tuple[int, int, str]]:
    for odd in _ODD.finditer(text):
        spaced = text[odd.start() - 1 : odd.start()] == " "
        yield *odd.span(), "" if odd["about"] else ("–" if spaced else " – ") if odd["dash"] else " "


_BETWEEN_DASHES = re.compile(
    r"(?<=[\w)])(?P<opens> [-–] )(?:an?|the|one|home|which|who|whose|known|located|itself|once|now) "
    r"[^-–.;:()\"\n]{4,90}(?P<closes> [-–] )(?=[a-z])"
)
"""An English aside between two dashes, of the words that one between commas opens with."""


def _set_off(text: str) -> Iterable[tuple[int, int, str]]:
    for aside in _BETWEEN_DASHES.finditer(text):
        yield *aside.span("opens"), ", "
        yield *aside.span("closes"), ", "


# Hard line ends.

_WRAPS = 3
"""So many lines that break off in mid-sentence show that a text is wrapped."""
_SHORTEST = 25
"""No shorter line is wrapped."""
_WIDEST = 120
"""No text is wrapped whose lines are longer."""
_BROKEN_OFF = patterns.plain(
    r"(?:,|\b(?:the|of|and|an?|to|in|for|by|with|at|on|from|as|its|their|has|have|was|were|is|are|that|which|No\.?|Mr\.?"
    r"|Ms\.?|Mrs\.?|provincial|[Pp]eople['’]s|deputy|vice|January|February|March|April|June|July|August|September|October"
    r"|November|December|ngày|tháng|quý|và|với|của|tại|các|những))$",
    re.IGNORECASE,
)
"""How a line ends that goes on in the next, however that begins."""


def _unwrapped(text: str) -> str:
    """The text with a space for each line end in mid-sentence, where there are several such."""
    lines = text.split("\n")
    small = [_opens_small(line, after) for line, after in pairwise(lines)]
    full = _full(lines, "\n\n" in text) if any(small) else []
    if sum(small) < _WRAPS and sum(full) < _WRAPS:
        return text
    joined = [lines[0]]
    for (line, after), *goes_on in zip(pairwise(lines), small, full, strict=True):
        broken = len(line) >= _SHORTEST and after.strip() and _breaks_off(line, after)
        joined.append((" " if broken or any(goes_on) else "\n") + after)
    return "".join(joined)


def _full(lines: list[str], parted: bool) -> list[bool]:
    """Of each line, whether the word with which the next opens had no room in it; of one that ends in a stop only in a
    text whose paragraphs are parted by empty lines."""
    width = max(map(len, lines))
    return [
        width <= _WIDEST
        and after != ""
        and len(line) + len(after.split(" ", 1)[0]) >= width
        and not is_item(after)
        and (parted or line[-1:] not in ".!?…:")
        for line, after in pairwise(lines)
    ]


def _breaks_off(line: str, after: str) -> bool:
    """Whether a line of a wrapped text ends in a word that ends none, or before a figure that opens no item."""
    figure = line[-1:].islower() and after[:1].isdigit() and not is_item(after)
    return figure or _BROKEN_OFF.search(line) is not None


def _opens_small(line: str, after: str) -> bool:
    """Whether a line breaks off, and the next goes on with a small letter."""
    end = line.rstrip()[-1:]
    return len(line) >= _SHORTEST and (end.isalnum() or end in ',)’”"') and after[:1].islower() and not is_item(after)


# Words run together.

_SCALES = "million|billion|trillion"
_FIGURE_AND_WORD = patterns.lazy(
    rf"\b(?:{'|'.join(MONTHS)})(?=\d{{1,2}}\b)|\d(?=(?:{_SCALES}|percent|hectares)\b)|\b(?:{_SCALES})(?=(?:VN[DĐ]|USD|dong)\b)"
)
"""A number and its word without a space."""

_NOUNS = (
    "[Aa]ssembly|[Cc]hair(?:man|woman)|[Cc]ommittees?|[Cc]ouncils?|[Dd]epartments?|[Gg]overnment|[Mm]inisters?"
    "|[Pp]resident|[Pp]rovinces?|[Pp]rovincial|[Ss]ecretary|authorities|budget|communes?|construction|districts?"
    "|enterprises|exports|infrastructure|investments?|investors?|localit(?:y|ies)|officials|projects?|revenues?|targets?"
)
_RUN_TOGETHER = patterns.lazy(
    r"(?:(?<=[a-z]{3})|(?<=[’']s)|(?<=\b(?:at|by|in|of|on|to)))(?<!\b[Ss]ub)(?<!\b[Dd]is)(?<![Ii]nter)(?<![Uu]nder)"
    rf"(?:{_NOUNS})\b"
)
"""A word that the press writes every day, and in which no other ends, right after one without a space."""


_JOINT = re.compile("[a-zà-ỹ][A-ZĐ]")
_CAPITAL_WITHIN = re.compile(r"\b([^\W\d_]*[a-zà-ỹ])(?=([A-ZĐ][a-zà-ỹ]+)\b)")
_PUNCTUATION = ".,;:!?()[]\"'“”‘’"


def _lost_spaces(text: str) -> list[int]:
    """Where two words are run together; with a capital within them where both stand by themselves elsewhere."""
    lost = {found.end() for found in _FIGURE_AND_WORD.finditer(text)}
    lost.update(found.start() for found in _RUN_TOGETHER.finditer(text))
    capitals = list(_CAPITAL_WITHIN.finditer(text)) if _JOINT.search(text) else []
    if capitals:
        alone = {word.strip(_PUNCTUATION) for word in text.split()}
        lost.update(found.end(1) for found in capitals if alone.issuperset(found.groups()))
    return sorted(lost)
