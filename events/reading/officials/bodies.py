"""People listed with the department that they get and no post, after words for what all of them lead.

"Appointed directors of departments: Le Van A (Finance), Tran Van B (Health)"; in Vietnamese `giám đốc các sở: bà A - Sở
Y tế; Sở Tài chính (ông B)`, or each in a line of its own.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.reading.entities.posts import tail_of
from events.reading.officials import bodies_wording
from events.reading.officials.sentence_row import Row, Who
from events.reading.officials.verbs import Action
from events.reading.text.language import Lang


class Heading(NamedTuple):
    """What the head of a list says of everybody in it."""

    action: Action
    title: str | None
    """What each is of the department told beside him."""
    own: bool
    """Whether the post told beside a name can be no other than the one given."""


class Shared(NamedTuple):
    """What a text says that people are of one department each, and where it says so."""

    start: int
    end: int
    title: str


def shared_title(text: str, lang: Lang) -> Shared | None:
    """What all of a list are said to be, of a department each."""
    found = bodies_wording.LEADERS[lang].search(text)
    if found is None:
        return None
    said = found["title"] or found["head"] or "director"
    title = said.capitalize() if lang == "vi" else "Head" if said.lower().startswith("head") else "Director"
    return Shared(found.start(), found.end(), title)


def with_bodies(row: Row, title: str, begin: int) -> Iterator[tuple[Who, str]]:
    """Those named after an offset, each with the post that his department makes of the title."""
    for one in row.people:
        if one.own_start < begin or one.start != one.own_start:
            continue
        if post := post_by_body(row.text, (one.own_start, one.own_end), title, row.lang):
            yield one, post


def post_by_body(text: str, name: tuple[int, int], title: str, lang: Lang) -> str | None:
    """The post that the department told beside a name makes of a title."""
    body = _beside(text, *name, lang)
    if body is None:
        return None
    return f"{title} of the {body}" if lang == "en" else f"{title} {body}"


def _beside(text: str, start: int, end: int, lang: Lang) -> str | None:
    before = bodies_wording.BEFORE[lang].search(text, max(0, start - 90), start)
    if before and lang == "vi":
        return before["body"]
    if before:
        return _department(before["body"])
    after = bodies_wording.AFTER[lang].match(text, end)
    if after is None:
        return None
    if lang == "en":
        return _department(after["body"])
    tail = tail_of("vi").match(text, after.end())
    return (after["body"] + (tail[0] if tail else "")).strip()


def _department(field: str) -> str:
    return field if re.search(r"\b(?:Department|Inspectorate)\b", field) else f"Department of {field}"
