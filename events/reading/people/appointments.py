"""People who take or leave posts: every change that an article tells, by a sentence or by a list under one."""

from dataclasses import replace

from events.reading.people import turnover
from events.reading.people.circumstances import appointment
from events.reading.people.clauses import Appointment, Clause
from events.reading.people.posts import posts_of
from events.reading.people.seats import names_post
from events.reading.people.verbs import verbs_in
from events.reading.reading import Reading, once
from events.reading.text.sentences import Sentence
from events.text import slug

_OPENING = 16
"""A name that starts before this offset opens its paragraph."""
_MOST_VERBS = 16
"""No sentence tells of more changes; without end they would be read again and again."""


@once
def appointments(reading: Reading) -> tuple[Appointment, ...]:
    """Every change in a post, in text order; the first telling of a change is the one that counts."""
    found: list[Appointment] = []
    headed: Appointment | None = None
    for sentence in reading.sentences:
        headed = headed if _opens_item(reading, sentence) else None
        if not (reading.people_in(sentence) or names_post(sentence.text, reading.lang)):
            continue
        verbs = verbs_in(sentence.text, reading.lang)[:_MOST_VERBS]
        if not (verbs or headed) and not turnover.told_without_verb(reading.lang).search(sentence.text):
            continue
        clause = Clause(reading, sentence, verbs, found)
        told = [one for change in clause.changes() if (one := appointment(clause, change))]
        for one in told or _under(headed, clause):
            if not any(_same(one, other) for other in found):
                found.append(one)
        heads = clause.heads()
        headed = (appointment(clause, heads) if heads else None) or headed
    return tuple(found)


def _opens_item(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence begins a paragraph with somebody's name, as an item of a list of people does."""
    people = reading.people_in(sentence)
    begins = not sentence.start or reading.article.text[sentence.start - 1] == "\n"
    return begins and bool(people) and people[0].first - sentence.start < _OPENING


def _same(one: Appointment, other: Appointment) -> bool:
    """Whether both tell of the same change: one person's, of a post that both may word in their way."""
    if one.person != other.person or (one.action == "relieved") != (other.action == "relieved"):
        return False
    posts, others = posts_of(one.position), posts_of(other.position)
    if posts and others:
        return not set(posts).isdisjoint(others)
    return one.date == other.date or slug(one.position) == slug(other.position)


def _under(headed: Appointment | None, clause: Clause) -> list[Appointment]:
    """The change of the person who opens an item of a list, as the head of the list tells it."""
    if headed is None or not clause.people:
        return []
    return [replace(headed, person=clause.people[0].name, sentence=clause.sentence)]
