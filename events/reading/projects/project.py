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
    kind = kind_in(name)
    proper = f"{name[: kind.start]} {name[kind.end :]}" if kind else name
    own = slug(_FILLERS.sub(" ", fold(proper)))
    return "-".join(part for part in (own, kind.meaning.name if kind else "") if part) or slug(name)


def kind_in(name: str) -> Phrase[Kind] | None:
    """The longest words for a kind of works in a name, in either language."""
    among = words(name)
    found = sorted((*lexicon("en").find(among), *lexicon("vi").find(among)), key=lambda hit: hit.first - hit.last)
    return found[0] if found else None


_FILLERS = re.compile(
    r"['’]s?(?!\w)|(?<![\w-])(?:and|component|construction|city|enlarge(?:d|ment)|enlarging|expan(?:ded|ding|sion)"
    r"|extend(?:ed|ing)"
    r"|in|new|of|part|project|section|the|to|upgrad(?:e|ed|es|ing)|widen(?:ed|ing)"
    r"|cai tao|du an|mo rong|nang cap|thanh phan|tp|tuyen)(?![\w-])"
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
