"""What a page prints above an article's own words: its menu, the headline again, who wrote it, in which section."""

import re

from events.reading.entities.instruments import instruments
from events.reading.entities.places import places
from events.reading.text import patterns
from events.reading.text.sentences import sentences
from events.text import fold

Span = tuple[int, int]

_WORDS = re.compile(r"\w+")
_NAMING = 5
"""No more words name a section, a writer or a button,"""
_TELLING = 15
"""and so many tell something, with or without a stop."""
_HEADLINE = 4
"""A headline has so many words at least,"""
_STORY = 300
"""and, where no title is known, so many characters of story below it: fewer are a list and its heading."""
_STOP = re.compile(r"\S[.!?…][\"'”’)\]»]*$|\s\S+\s\S+[:;]$")
_DATELINE = patterns.plain(r"[^.:]{2,40}(?:\s[–—-]\s|[–—])\S|\(\w[^()]{1,30}\)")
"""How the story itself opens: where it was filed, and by whom."""
_BREADCRUMBS = re.compile(r"\s[>»›|/•]\s")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:h]\d\d(?!\d)")
"""The minute at which a page was put up."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ADDRESS = re.compile(r"\w\.\w")
_LINES = 12
"""A head has no more lines than so."""


_PAPER = patterns.plain(
    r"\s[-–—|]\s(?:(?:(?:Báo|Tạp chí|Đài) (?:điện tử |[Pp]hát thanh )?(?=[A-ZĐ])"
    r"|(?:Cổng|Trang) (?=[Tt]hông tin|TTĐT))[^|]*|(?=[A-ZĐ])[^|–—-]*\b(?:[Nn]ewspaper|[Oo]nline|[Pp]ortal))$"
)
"""The name of the paper, at the end of the title of its page."""


def own_title(title: str) -> str:
    """The title without the name of the paper, whose province need not be the story's."""
    paper = _PAPER.search(title)
    return title[: paper.start()] if paper else title


def headline(text: str) -> str | None:
    """The headline that opens a text: the longest of the lines above the story that heads no rows of a year."""
    lines = (text[start:end].strip() for start, end in _above_story(text, []))
    headlines = (line for line in lines if len(_words(line)) >= _HEADLINE and not _YEAR.search(line))
    return max(headlines, key=len, default=None)


def head_lines(text: str, title: str | None) -> list[Span]:
    """The spans of the lines above the story that are none of it, with their line ends.

    What names a province, a year, an address or an instrument is left to be read, but for the minute at which a page
    was put up: it may be all that tells of what, when or whose the story is.
    """
    wanted = _words(title or "")
    lines = ((start, end, text[start:end]) for start, end in _above_story(text, wanted))
    return [
        (start, end + 1)
        for start, end, line in lines
        if _repeats(line, wanted) or _CLOCK.search(line) or (_names(line) and not _may_tell(line) and sentences(line))
    ]


def _above_story(text: str, title: list[str]) -> list[Span]:
    """The spans of the lines before the first that tells something; none where no story follows."""
    above: list[Span] = []
    start = 0
    for line in text.split("\n", _LINES + 1)[: _LINES + 1]:
        if _tells(line) and not _repeats(line, title):
            return above if title or len(text) - start >= _STORY else []
        above.append((start, start + len(line)))
        start += len(line) + 1
    return []


def _words(text: str) -> list[str]:
    return _WORDS.findall(fold(text))


def _repeats(line: str, title: list[str]) -> bool:
    """Whether a line is the headline; either may go on with the name of the paper."""
    said = _words(line) if len(title) >= _HEADLINE else []
    return len(said) >= _HEADLINE and (title[: len(said)] == said or said[: len(title)] == title)


def _tells(line: str) -> bool:
    """Whether a line is the story's own."""
    return (
        len(_WORDS.findall(line)) >= _TELLING
        or _STOP.search(line) is not None
        or _DATELINE.match(line.lstrip()) is not None
    )


def _names(line: str) -> bool:
    return len(_WORDS.findall(line)) <= _NAMING or _BREADCRUMBS.search(line) is not None


def _may_tell(line: str) -> bool:
    return bool(_YEAR.search(line) or _ADDRESS.search(line) or places(line) or instruments(line))
