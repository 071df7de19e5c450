"""Which project of an article is meant by a name: the same one named otherwise, or one that it has named before."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from events.reading.entities.person_names import provinces
from events.reading.projects.project import Project, kind_in, lexicon, phase_apart
from events.reading.projects.projects import NUMBERED
from events.reading.text.words import CAPITAL, words
from events.text import fold, slug


def told_as(project: Project) -> tuple[str, ...]:
    """What one article calls a project by, however it turns the name: its kind and its proper words."""
    kind = next(iter(lexicon("vi").find(words(project.name))), None)
    named = project.name[kind.end :] if kind and not kind.start else project.name
    proper = sorted({word.casefold() for word in re.findall(rf"{CAPITAL}\w*|\d+", named)})
    built = kind_in(project.name) if project.kind == "project" else None
    called = built.meaning.name if built else project.kind
    return (called, *proper) if proper else (called, project.key)


def told_apart(projects: Iterable[Project]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """What tells apart the works of an article, by what each is told as: not the number of the only phase named."""
    whole = {told_as(one): told_as(one._replace(name=phase_apart(one.name)[0])) for one in projects}
    phases = Counter(work for called, work in whole.items() if called != work)
    return {called: work if phases[work] <= 1 else called for called, work in whole.items()}


def with_headings(works: dict[tuple[str, ...], tuple[str, ...]], headed: Iterable[Project]) -> None:
    """Take what a headline calls by a province and a kind alone for the article's only other works of that kind."""
    for called in map(told_as, headed):
        others = {work for work in works.values() if work[0] == called[0]} - {works[called]}
        if len(others) == 1 and tuple(sorted(map(fold, called[1:]))) in _provinces():
            works[called] = others.pop()


@cache
def _provinces() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(sorted(name.split())) for name in provinces())


class Known:
    """The projects that an article has named so far, by kind."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, str]] = {}

    def add(self, named: list[Project]) -> None:
        """Remember what a sentence names; the first name of a project stays."""
        for project in named:
            self._names.setdefault(project.kind, {}).setdefault(project.key, project.name)

    def in_full(self, named: list[Project]) -> list[Project]:
        """The same projects; those named by name and number alone as they were first named, if any was named so "
        "far."""
        known = [(kind, name) for kind, names in self._names.items() for name in names.values()]
        if not known and all(project.kind == NUMBERED for project in named):
            return []
        found = []
        for project in named:
            if project.kind == NUMBERED:
                bare = f"-{slug(project.name)}-"
                named_so = ((kind, name) for kind, name in known if bare in f"-{slug(name)}-")
                kind, name = next(named_so, (project.kind, project.name))
                found.append(project._replace(kind=kind, name=name))
            else:
                found.append(project)
        return found

    def only(self) -> dict[str, str]:
        """The name of each kind's project where there is only one."""
        return {kind: next(iter(names.values())) for kind, names in self._names.items() if len(names) == 1}
