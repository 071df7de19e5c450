"""Whether the name of an occasion is told of as something that took place."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from events.reading.discourse.speakers import cast_of
from events.reading.entities.dates import Day
from events.reading.meetings import factuality_wording as says
from events.reading.meetings.occasion import MEMORY, Occasion
from events.reading.meetings.occasion_days import SINCE, recent
from events.reading.meetings.occasion_wording import wording
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.reading.text.sentences import Sentence
from events.reading.text.unreal import unreal

SOURCES = patterns.plain(r"According to |Theo (?!đó,)")
"""A sentence that opens with its source tells by the way what took place."""
EARLY = 5
"""Sentences up to which the news is told."""
LEAD = 2
"""Paragraphs that may be an article's lead."""
_CAPTION = 120
"""A caption has fewer characters."""


def tells(reading: Reading, sentence: Sentence, text: str, noun: re.Match[str], found: Sequence[Occasion]) -> bool:
    """Whether the noun is: the first reason that holds decides. `found` are the occasions told before it."""
    named = _Named(reading, sentence, text, noun, found)
    answer = next((reason.tells for reason in _REASONS if reason.holds(named)), False)
    return answer if isinstance(answer, bool) else answer(named)


class _Named:
    """The name of an occasion, and what is told around it."""

    def __init__(
        self, reading: Reading, sentence: Sentence, text: str, noun: re.Match[str], found: Sequence[Occasion]
    ) -> None:
        self.reading, self.sentence, self.text, self.found = reading, sentence, text, found
        self.start, self.end = noun.span()
        self.kind, self.noun = noun.lastgroup, noun.group()
        self.days = reading.days(sentence)
        self.english = reading.lang == "en"
        self.words = wording(reading.lang, reading.plain)

    @cached_property
    def lead(self) -> str:
        """What its clause tells before it."""
        text, start = self.text, self.start
        opens = [clause_at(text, start, self.reading.lang)[0], text.rfind(" while ", 0, start), start - 90, 0]
        opens += [text.rfind(quote, 0, start) + 1 for quote in '"”']
        opens += [day.start for day in self.days if day.end < start and self._opens_a_clause(day)]
        if fronted := says.FRONTED.match(text, 0, start):
            opens.append(fronted.end())
        return text[max(opens) : start]

    def _opens_a_clause(self, day: Day) -> bool:
        """Whether a clause opens with a day gone by: what is planned before that has nothing to do with this."""
        return day.past and says.CLAUSE.search(self.text, max(0, day.start - 30), day.start) is not None

    @cached_property
    def dated(self) -> bool:
        """Whether a month or a day is told beside it that is not still to come."""
        return any(len(day.value) > 4 and not day.ahead for day in self.days)

    @cached_property
    def of_late(self) -> bool:
        """Whether the day is told on which it was, a short time ago: what has none is background."""
        if says.SAME_DAY.search(self.sentence.lowered):
            return True
        exact = (day for day in self.days if not day.ahead and len(day.value) == 10)
        return any(recent(self.reading, day.value) for day in exact)

    @property
    def ahead(self) -> bool:
        """Whether the only day told beside it is still to come."""
        near = [day for day in self.days if len(day.value) == 10 and self.start - 50 < day.start < self.end + 40]
        return bool(near) and all(day.ahead for day in near)

    @property
    def planned(self) -> bool:
        """Whether it is planned, by what is told before it or after."""
        text, end = self.text, self.end
        if self.words.planned.search(self.lead[-75:]) or self._unreal:
            return True
        if says.AHEAD.match(text) and all(day.ahead or len(day.value) < 10 for day in self.days):
            return True
        comma, told = text.find(", ", end), says.TOLD.search(text, end)
        clause = min(end + 60, comma if comma > end + 2 else len(text), told.start() if told else len(text))
        return self.words.coming.search(text, end, clause) is not None

    @property
    def _unreal(self) -> bool:
        """Whether who was to hold it did not, or may yet; or, of a verb for meeting, whoever was to meet."""
        held = list(says.HOLDING.finditer(self.text, self.start - len(self.lead[-75:]), self.start))
        at = held[-1].start() if held else self.start
        return unreal(self.text, at, self.reading.lang)

    @property
    def off(self) -> bool:
        """Whether its clause says that it did not take place."""
        clause = self.text[self.text.rfind(";", 0, self.start) + 1 : self.end] + self.text[self.end :].partition(";")[0]
        return self.words.off.search(clause) is not None

    @property
    def in_a_caption(self) -> bool:
        """Whether it stands in a caption, which tells what a picture shows and of no occasion of its own."""
        if len(self.text) >= _CAPTION:
            return False
        pictured = says.PICTURED.fullmatch(self.text, 0, self.start)
        return pictured is not None or says.THERE.fullmatch(self.text) is not None

    @property
    def early(self) -> bool:
        """Whether it stands where the news is told."""
        return self.sentence.index <= EARLY

    @property
    def in_the_lead(self) -> bool:
        """Whether it stands in one of the paragraphs that may be the lead."""
        return self.sentence.paragraph < LEAD

    @property
    def guests_met(self) -> bool:
        """Whether guests are told before it, and after it somebody of rank by whom they were met."""
        passive = self.noun.startswith(("was ", "were "))
        return passive and says.VISITORS.search(self.text, 0, self.start) is not None and self.by_rank()

    @property
    def heads_its_clause(self) -> bool:
        """Whether it is a participle whose subject comes after it: "Meeting voters, Chairman A ..."."""
        if says.AT_THE_HEAD.fullmatch(self.text, 0, self.start) is None:
            return False
        if self.noun == "meeting":
            return says.SOMEBODY.match(self.text, self.end) is not None
        return (self.kind, self.noun) in _PARTICIPLES

    def by_rank(self, end: int | None = None) -> bool:
        """Whether somebody of rank is named in the sentence, up to an offset."""
        cast = cast_of(self.reading)
        return any(name in cast.officials for _, _, name in cast.named(self.sentence, end=end))

    @property
    def with_guests(self) -> bool:
        """Whether somebody of rank is named at works begun or ended, so that people gathered there."""
        return says.GUESTS.search(self.sentence.lowered) is not None or self.by_rank()

    @property
    def by_guests(self) -> bool:
        """Whether somebody of rank or a delegation works somewhere: others have their jobs there."""
        return says.DELEGATION.search(self.lead) is not None or self.by_rank(self.start)

    @property
    def at_a_place(self) -> bool:
        """Whether the place follows of which the sentence tells."""
        at = self.sentence.start + self.end + 1
        return any(place.subject and at <= place.start < at + 20 for place in self.reading.places_in(self.sentence))


_PARTICIPLES = frozenset({
    ("met", "receiving"), ("met", "hosting"), ("met", "welcoming"),
    ("hosted", "working with"), ("work", "làm việc tại"),
})  # fmt: skip
"""Kinds and nouns of occasions that may head a clause whose subject comes after it."""


class _Reason(NamedTuple):
    """Why an occasion took place or did not; or, where it is of a kind, what shows that it did."""

    why: str
    tells: bool | Callable[[_Named], bool]
    holds: Callable[[_Named], bool]


_REASONS = (
    _Reason("led by somebody", lambda at: at.of_late, lambda at: at.kind == "led"),
    _Reason("a congress told late and of no day", False, lambda at: (
        at.kind == "congress" and not at.early and not at.dated
        and not any(one.kind == "congress" for one in at.found[-MEMORY:])
    )),
    _Reason("a congress that is prepared, or of shareholders", False, lambda at: (
        at.kind == "congress"
        and (says.TOWARDS.search(at.lead) is not None or says.OF_SHAREHOLDERS.search(at.text) is not None
             or says.NATIONAL.search(at.text, max(0, at.start - 20), at.end + 40) is not None)
    )),
    _Reason("the press is told of it", False, lambda at: says.BRIEFED.search(at.lead) is not None),
    _Reason("asked about", False, lambda at: at.text.endswith("?") and not at.dated),
    _Reason("the next one", False, lambda at: says.NEXT.match(at.text, at.end) is not None and not at.dated),
    _Reason("in a caption", False, lambda at: at.in_a_caption and not at.dated),
    _Reason("opened or concluded by somebody", lambda at: at.by_rank(), lambda at: (
        says.CONCLUDING.fullmatch(at.text, 0, at.start) is not None
        and re.match(r"[^,.;]{0,80}, ", at.text[at.end :]) is not None
    )),
    _Reason("none", False, lambda at: at.english and says.NONE.search(at.lead) is not None),
    _Reason("held on a day gone by", True, lambda at: (
        at.dated and says.HELD_THEN.match(at.text, at.end) is not None and not at.ahead
    )),
    _Reason("planned", False, lambda at: at.planned or at.words.planned.search(at.noun) is not None),
    _Reason("called off", False, lambda at: at.off),
    _Reason("on a day still to come", False, lambda at: at.ahead),
    _Reason("last year's festival", False, lambda at: (
        at.kind == "fest" and at.text.endswith(("last year's ", "previous "), 0, at.start)
    )),
    _Reason("a festival", lambda at: at.of_late and at.with_guests, lambda at: at.kind == "fest"),
    _Reason("works told by the way", False, lambda at: at.kind == "works" and (
        SINCE.search(at.lead) is not None or says.OF_WORKS.search(at.lead) is not None
        or SOURCES.match(at.sentence.text) is not None
    )),
    _Reason("works begun or ended", lambda at: (
        at.of_late and ((at.in_the_lead and not at.found) or at.with_guests)
    ), lambda at: at.kind == "works"),
    _Reason("a briefing of the press", False, lambda at: (
        at.noun == "briefing" and says.PRESS.search(at.text) is not None
    )),
    _Reason("with reporters, or in a job", False, lambda at: at.kind == "work" and not at.english and (
        says.BY_REPORTERS.search(at.lead) is not None or says.OF_STAFF.search(at.lead) is not None
    )),
    _Reason("what a central plenum adopted", False, lambda at: at.english and (
        says.CENTRAL.search(at.text, max(0, at.start - 90), at.end) is not None and not says.CLOSED.search(at.text)
    )),
    _Reason("met or worked with by whoever is named after it", lambda at: (
        at.by_rank() and (at.kind not in ("hosted", "work") or at.of_late) and (at.kind != "hosted" or at.at_a_place)
    ), lambda at: at.heads_its_clause),
    _Reason("somewhere, in a job", False, lambda at: not at.by_guests and (
        at.noun == "worked in" or (at.kind == "work" and not at.english and at.noun.endswith("tại"))
    )),
    _Reason("worked in a place at some time", False, lambda at: at.noun == "worked in" and not at.of_late),
    _Reason("working, the verb", False, lambda at: at.kind == "hosted" and at.noun == "working with"),
    _Reason("worked at a place", lambda at: at.at_a_place, lambda at: at.kind == "hosted"),
    _Reason("faced somebody", lambda at: at.of_late, lambda at: at.kind == "faced"),
    _Reason("meeting, the verb", False, lambda at: at.noun == "meeting" and not says.DETERMINED.search(at.lead)),
    _Reason("worked with somebody", True, lambda at: at.english and at.kind == "work"),
    _Reason("met", lambda at: (
        (says.BODIES.search(at.lead) is not None or at.by_rank(at.start) or at.guests_met)
        and says.IDLE_MET.search(at.lead) is None
        and (at.of_late or says.WHOM_MET.search(at.lead) is None)
    ), lambda at: at.english and at.kind == "met"),
    _Reason("where people were", True, lambda at: at.english and (
        says.WITHIN.search(at.lead) is not None or at.noun.startswith("work")
    )),
    _Reason("held", True, lambda at: at.words.held.search(at.text, max(0, at.start - 110), at.end + 120) is not None),
    _Reason("on a day", True, lambda at: at.of_late),
    _Reason("somebody of rank sat or worked", lambda at: at.by_rank(at.start), lambda at: at.kind in ("work", "sat")),
)  # fmt: skip
