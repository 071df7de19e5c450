"""People who take or leave posts: every change that an article tells, by a sentence or by a list under one."""

from dataclasses import replace

from events.reading.entities.posts import names_post
from events.reading.officials import link_wording, list_wording, verbless_wording
from events.reading.officials.bodies import Heading, shared_title
from events.reading.officials.circumstances import appointment
from events.reading.officials.clauses import Clause
from events.reading.officials.post_keys import posts_of
from events.reading.officials.sentence_row import Appointment
from events.reading.officials.verbs import Action, verbs_in
from events.reading.reading import Reading, once
from events.reading.text.sentences import Sentence
from events.text import slug

_OPENING = 16
"""A name that starts before this offset opens its paragraph."""
_NEAR = 600
"""So far before the head of a list it may be said that there was a vote."""
_MOST_VERBS = 16
"""No sentence tells of more changes; without end they would be read again and again."""


@once
def appointments(reading: Reading) -> tuple[Appointment, ...]:
    """Every change in a post, in text order; the first telling of a change is the one that counts."""
    found: list[Appointment] = []
    headed: Appointment | None = None
    results: Heading | None = None
    for sentence in reading.sentences:
        headed = headed if _opens_item(reading, sentence) else None
        results = _heading(reading, sentence) or results
        if not (reading.people_in(sentence) or names_post(sentence.text, reading.lang)):
            continue
        verbs = verbs_in(sentence.text, reading.lang)[:_MOST_VERBS]
        listed = results and _opens_paragraph(reading, sentence)
        if not (verbs or headed or listed) and not verbless_wording.TOLD_WITHOUT_VERB[reading.lang].search(
            sentence.text
        ):
            results = None
            continue
        clause = Clause(reading, sentence, verbs, found)
        changes = list(clause.results(results, headed is not None)) if listed and results else []
        changes = changes or clause.changes
        results = results if changes or _heading(reading, sentence) else None
        told = [one for change in changes if (one := appointment(clause, change))]
        for one in told or _under(headed, clause):
            told_before = next((at for at, other in enumerate(found) if _same(one, other)), None)
            if told_before is None:
                found.append(one)
            elif one.origin == "text" and found[told_before].origin != "text" and _is_day(one):
                found[told_before] = one
        heads = clause.heads()
        headed = (appointment(clause, heads) if heads else None) or headed
    return tuple(found)


def _heading(reading: Reading, sentence: Sentence) -> Heading | None:
    """What a sentence says of everybody in the list that it heads; None where it heads none."""
    text, lang = sentence.text, reading.lang
    if not verbless_wording.HEADS_RESULTS[lang].search(text) and not _heads_decisions(reading, sentence):
        return None
    of_all = shared_title(text, lang)
    own = verbless_wording.GIVES_OWN[lang].search(text) is not None and not list_wording.ACCUSING.search(text)
    return Heading(_action(reading, sentence), of_all.title if of_all else None, own)


def _heads_decisions(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence heads a list of what was decided on people: `Theo đó:`, `handed decisions to:`."""
    wording = verbless_wording.HEADS_DECISIONS[reading.lang].search(sentence.text)
    near = reading.article.text[max(0, sentence.start - _NEAR // 2) : sentence.end]
    return wording is not None and verbless_wording.ON_PEOPLE[reading.lang].search(near) is not None


def _action(reading: Reading, sentence: Sentence) -> Action:
    """How those in a list got their posts, by what its head and what stands before it say."""
    near = reading.article.text[max(0, sentence.start - _NEAR) : sentence.end].lower()
    return "elected" if link_wording.VOTED[reading.lang].search(near) or "elect" in near else "appointed"


def _opens_paragraph(reading: Reading, sentence: Sentence) -> bool:
    return not sentence.start or reading.article.text[sentence.start - 1] == "\n"


def _opens_item(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence begins a paragraph with somebody's name, as an item of a list of people does."""
    people = reading.people_in(sentence)
    return _opens_paragraph(reading, sentence) and bool(people) and people[0].first - sentence.start < _OPENING


def _same(one: Appointment, other: Appointment) -> bool:
    """Whether both tell of the same change: one person's, of a post that both may word in their way."""
    if one.person != other.person or (one.action == "relieved") != (other.action == "relieved"):
        return False
    posts, others = posts_of(one.position), posts_of(other.position)
    if posts and others:
        return not set(posts).isdisjoint(others)
    return one.date == other.date or slug(one.position) == slug(other.position)


def _is_day(one: Appointment) -> bool:
    """Whether it is dated to the day: then a headline that said it before gives way."""
    return len(one.date or "") == len("2025-01-01")


def _under(headed: Appointment | None, clause: Clause) -> list[Appointment]:
    """The change of the person who opens an item of a list, as the head of the list tells it."""
    if headed is None or not clause.people:
        return []
    return [replace(headed, person=clause.people[0].name, sentence=clause.sentence)]
