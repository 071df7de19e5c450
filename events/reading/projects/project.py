"""A named project, the kinds of works it may be, and the folded key under which both languages know it."""

import re
from functools import cache
from typing import NamedTuple

from events.reading.projects.works import KINDS
from events.reading.text.language import Lang
from events.reading.text.words import Lexicon, Phrase, words
from events.text import fold, slug


class Kind(NamedTuple):
    name: str
    phrase: str
    plural: bool


class Project(NamedTuple):
    """A named project, its span, and what kind of works it is."""

    start: int
    end: int
    name: str
    kind: str

    @property
    def key(self) -> str:
        """Kind and proper name, folded: the same in English and Vietnamese."""
        return project_key(self.name)


def project_key(name: str) -> str:
    """The key of a project's name: `quy-nhon-pleiku-expressway` for `cao tốc Quy Nhơn - Pleiku` too."""
    hits = _kinds_in(name)
    kind = hits[0].meaning.name if hits else ""
    proper = name
    for hit in sorted(hits, key=lambda one: -one.start):
        if hit.meaning.name == kind:
            proper = f"{proper[: hit.start]} {proper[hit.end :]}"
    own = slug(_FILLERS.sub(" ", fold(proper)))
    return "-".join(part for part in (own, kind) if part) or slug(name)


def kind_in(name: str) -> Phrase[Kind] | None:
    """The longest words for a kind of works in a name, in either language."""
    return next(iter(_kinds_in(name)), None)


def _kinds_in(name: str) -> list[Phrase[Kind]]:
    """All words for kinds of works in a name, the longest first, none within another."""
    among = words(name)
    found = sorted((*lexicon("en").find(among), *lexicon("vi").find(among)), key=lambda hit: hit.first - hit.last)
    apart: list[Phrase[Kind]] = []
    for hit in found:
        if all(hit.last <= one.first or hit.first >= one.last for one in apart):
            apart.append(hit)
    return apart


_FILLERS = re.compile(
    r"['’]s?(?!\w)|(?<![\w-])(?:and|at|city|component|connecting|construction|enlarge(?:d|ment)|enlarging"
    r"|expan(?:ded|ding|sion)|extend(?:ed|ing)|from|group|in|linking|near|new|of|part|project|section|the|to"
    r"|upgrad(?:e|ed|es|ing)|widen(?:ed|ing)|cai tao|du an|mo rong|nang cap|thanh phan|tp|tuyen(?! quang))(?![\w-])"
)
"""Words of a name that are no part of what it is called, and what is done to works that are there, folded."""


ROUTES = frozenset(
    {"expressway", "highway", "railway", "road", "bypass", "ring-road", "bridge", "tunnel", "cable-car", "power-line"}
)
"""Works that bear the names of where they lead to: those are not always where they are built."""


@cache
def lexicon(lang: Lang) -> Lexicon[Kind]:
    phrases: list[tuple[str, Kind]] = []
    for entry in re.split(r"\n(?=\S)", KINDS.strip()):
        name, english, vietnamese = (" ".join(part.split()) for part in entry.split("  = "))
        for phrase in (english if lang == "en" else vietnamese).split(", "):
            for spelt in {phrase, phrase.replace("centre", "center"), phrase.replace("'s ", " ")}:
                phrases.append((spelt, Kind(name, phrase, plural=False)))
                if lang == "en":
                    plural = re.sub(r"y$", "ie", spelt) if spelt.endswith("ry") else spelt
                    phrases.append((f"{plural}s", Kind(name, phrase, plural=True)))
    return Lexicon(phrases)
