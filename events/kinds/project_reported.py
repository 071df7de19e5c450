"""A named infrastructure or development project, at the phase it has reached."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said_days import said_in, said_on
from events.reading.projects.known import told_apart, told_as, with_headings
from events.reading.projects.licence_wording import PAPERS
from events.reading.projects.project import project_key
from events.reading.projects.projects import has_known_kind
from events.reading.projects.tellings import Telling, tellings
from events.reading.reading import Reading
from events.text import slug
from events.units.ids import slug_of
from events.works import ADVANCE, Phase

_STOPS = (".", "!", "?", ";", "”", '"')
"""What a sentence ends with, and a heading does not."""


class ProjectReported(NewsEvent):
    """A project of a province. One event per project and article, at its most advanced phase."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    phase: Phase

    def occasion(self) -> tuple[Json, ...]:
        """Units, the folded project, and the phase it has reached."""
        return (sorted(self.units), self._key(), self.phase)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`projects/<folded project>`."""
        value = {"name": self.name, "phase": self.phase}
        return [Statement(unit, f"projects/{self._key()}", value) for unit in self.units]

    def _key(self) -> str:
        return project_key(self.name, [*map(slug_of, self.units)])

    def unknown(self) -> str | None:
        """The name, where it says in no known words what is built."""
        return None if has_known_kind(self.name) else "name"

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Each project that some sentence gives a phase, from the sentence that tells the most advanced one."""
        best: dict[tuple[str, ...], tuple[tuple[int, bool, bool, bool, int], Found]] = {}
        ceremonies = {one.sentence.index for one in occasions(reading) if one.kind == "ceremony"}
        """Where works begin or end at a ceremony that the article only tells of: that is not the day it is said."""
        told = list(tellings(reading))
        begun = {told_as(one.project) for one in told if one.phase == "started" and one.sentence.index in ceremonies}
        works = told_apart(one.project for one in told)
        with_headings(works, (one.project for one in told if not one.sentence.text.endswith(_STOPS)))
        waiting = {works[told_as(one.project)] for one in told if _is_not_far(one, reading)}
        for one in told:
            project, phase, units, sentence, start, due = one
            same = works[told_as(project)]
            if phase == "under_construction" and told_as(project) in begun:
                continue  # on the day on which ground is broken, what goes on with the works is still to come
            if due and _is_licensed(one, reading):
                phase = "planned"
            elif due and same in waiting:
                continue  # what is only planned or begun gets no further by the day on which it is to be ready
            day, origin = said_on(reading) if sentence.index in ceremonies else said_in(reading, sentence)
            event = cls(units=units, date=day, name=_without_province(project.name, units), phase=phase)
            rule = "project with a phase" if start == sentence.start else "project gone on about"
            found = Found(event, start, sentence.end, rule, 0.75, origin)
            in_full = start < sentence.start or project.name in sentence.text
            stops, subject = sentence.text.endswith(_STOPS), not project.start
            rank = (ADVANCE.index(phase), stops, in_full, subject, len(sentence.text))
            if same not in best or rank > best[same][0]:
                best[same] = (rank, found)
        yield from sorted((found for _, found in best.values()), key=lambda found: found.start)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Ground was broken on Friday for the Ca Mau - Dat Mui expressway in Ca Mau.",
            ({"name": "Ca Mau - Dat Mui expressway", "phase": "started"},),
        ),
        Example(
            "Thai Binh proposed the Con Den airport to the Government.",
            ({"name": "Con Den airport", "phase": "proposed"},),
        ),
        Example(
            "Tỉnh Khánh Hòa vừa khánh thành nhà máy điện gió Ninh Diêm 2.",
            ({"provinces": ["khanh-hoa"], "name": "nhà máy điện gió Ninh Diêm 2", "phase": "completed"},),
        ),
        Example(
            "Tại Gia Lai, cao tốc Quy Nhơn - Pleiku đang được thi công.",
            ({"name": "cao tốc Quy Nhơn - Pleiku", "phase": "under_construction"},),
        ),
        Example(
            "Construction of the Tran De port in Soc Trang is expected to begin in 2027.",
            ({"name": "Tran De port", "phase": "planned"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Plans for a second airport at Van Phong in Khanh Hoa have been shelved."),
        Example("Hai Phong's Lach Huyen port received 2.1 million containers last year."),
    )


def _without_province(name: str, units: tuple[str, ...]) -> str:
    """A project's name without the province that the text gives in brackets after it."""
    inside = _IN_BRACKETS.search(name)
    return name[: inside.start()] if inside and slug(inside["place"]) in map(slug_of, units) else name


_IN_BRACKETS = re.compile(r" \((?:tỉnh |TP\.? ?|thành phố )?(?P<place>[^()]+)\)$")


def _is_not_far(told: Telling, reading: Reading) -> bool:
    """Whether works are told to be planned, licensed or only begun; ground may be cleared for what is being built."""
    planned = told.phase == "planned" and _GROUND.search(told.sentence.lowered) is None
    return planned or told.phase == "started" or _is_licensed(told, reading)


_GROUND = re.compile(r"\b(?:land|sites?)\b|mặt bằng")


def _is_licensed(told: Telling, reading: Reading) -> bool:
    """Whether the sentence that tells of works to come tells that they are licensed, not in a year gone by."""
    if not (told.due or told.phase == "planned"):
        return False
    text, this_year = told.sentence.text, reading.today.year
    return PAPERS[reading.lang].search(text) is not None and all(int(year) >= this_year for year in _YEAR.findall(text))


_YEAR = re.compile(r"\b20\d\d\b")
