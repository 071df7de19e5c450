"""A reading: an article with what it names and where, read once and shared by every kind of event.

What is told by it (its topics, occasions, mergers, figures ...) are parts: functions of a reading, each marked `once`.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, wraps
from typing import Any, TypeVar

from events import when
from events.base import Article
from events.reading.entities.datelines import end_of_dateline
from events.reading.entities.dates import Day
from events.reading.entities.dates import days_in as named_days
from events.reading.entities.people import Mention, mentions
from events.reading.entities.places import Age, Place, menus_in, places, unit_of
from events.reading.entities.relative_days import days_from_another
from events.reading.entities.years import year_of
from events.reading.text import patterns
from events.reading.text.language import Lang, language
from events.reading.text.sentences import Sentence as Sentence
from events.reading.text.sentences import sentences
from events.text import fold
from events.units.lineage import Units

Part = TypeVar("Part")


_CALLED_OFF = patterns.plain(r"\b(?:postponed|cancel+ed|put off|called off)\b|(?<!\w)(?:hoãn|hủy|dời|dự định)(?!\w)")
"""That what a sentence tells did not take place: its day is nobody's "same day"."""


_SAME = patterns.plain(r"\b(?:same|cung)\b")
"""Words for a day that mean that of the article, however far back: "the same day"."""
_OF_THAT_YEAR = patterns.plain(
    r",? (?:(?:of |in |later )?(?:the same|that) year|(?:cua )?cung nam(?: do| ay)?|nam (?:do|ay))\b"
)
_NEAR = 3
"""How many sentences back a day is still the one from which another is told."""
_PARTS = 6
"""How many sentences back a part of a day is still the one that another is the same as."""
_BESIDE = 12
"""Within so many characters before a day its part is told."""
_YEAR_AT_HEAD = patterns.plain(r"\W{0,3}(?:Năm )?((?:19|20)\d\d)(?:\s?[.:](?:\s|$)| [–—-] |$)")
"""How a paragraph of a chronicle opens,"""
_CHRONICLE = 3
"""which has so many years."""
_DATELINES = 3
"""Sentences of which one may open with the dateline."""
_OPENING = 60
"""Within so many characters a day says when what the sentence tells took place; later on it may be any."""


@dataclass(frozen=True)
class Reading:
    """An article read once. Everything in it is computed when first asked for, from the text alone."""

    article: Article
    units: Units
    parts: dict[Callable[..., Any], Any] = field(default_factory=dict, compare=False, repr=False)
    """What `once` has kept."""

    @cached_property
    def lang(self) -> Lang:
        """The language of the text, judged by the text."""
        return language(self.article.text)

    @cached_property
    def plain(self) -> bool:
        """Whether it is Vietnamese written without diacritics."""
        sample = self.article.text[:2000]
        return self.lang == "vi" and len(sample) - len(sample.encode("ascii", "ignore")) < len(sample) / 50

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in text order, boilerplate (captions, comment boxes, related news, menus) left out."""
        told = sentences(self.article.text)
        menus = menus_in(self.article.text, self._places)
        if not menus:
            return told
        outside = (one for one in told if not any(one.start < end and start < one.end for start, end in menus))
        return tuple(replace(one, index=at) for at, one in enumerate(outside))

    @cached_property
    def today(self) -> date:
        """The day on which names are understood: publication, else the latest day read, else the last of the year that
        it writes of, else of all."""
        written = date(self.year, 12, 31) if self.year else date.max
        return self.article.published or self.latest_day or written

    @cached_property
    def latest_day(self) -> date | None:
        """The latest day named anywhere that is not after publication, None where the text names none."""
        latest: date | None = None
        for sentence in self.sentences:
            for day in self.days(sentence):
                if not day.ahead and len(day.value) == 10:
                    last = when.days(day.value)[1]
                    latest = last if latest is None or last > latest else latest
        return latest

    @cached_property
    def year(self) -> int | None:
        """The year of publication, else the one that the article writes of."""
        return self.article.published.year if self.article.published else year_of(self.article.text)

    @cached_property
    def _days(self) -> dict[int, list[Day]]:
        return {}

    def days(self, sentence: Sentence) -> list[Day]:
        """The days that a sentence names, or tells by how far they lie from another; spans relative to it."""
        known = self._days
        if sentence.index not in known:
            named = [self._of_that_year(sentence, day) for day in self._named_days(sentence)]
            for told in days_from_another(sentence.folded, self.lang):
                before = [day for day in named if day.end <= told.start and len(day.value) == 10 and not day.ahead]
                before = [day for day in before if day.past] or before
                anchor = before[-1].value if before else self._day_of(sentence, told.part) or self._day_before(sentence)
                if not anchor and not _SAME.search(sentence.folded, told.start, told.end):
                    anchor = self._last_day_before(sentence)
                if anchor and (told.exact or not any(day.past for day in named)):
                    named = [day for day in named if day.end <= told.start or told.end <= day.start]
                    named.append(Day(told.start, told.end, told.on(date.fromisoformat(anchor))))
            known[sentence.index] = sorted(named, key=lambda day: day.start)
        return known[sentence.index]

    def _of_that_year(self, sentence: Sentence, day: Day) -> Day:
        """A day "of the same year" in the year told last before it, any other as it is."""
        if not _OF_THAT_YEAR.match(sentence.folded, day.end):
            return day
        for earlier in reversed(self.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]):
            for told in reversed(self._named_days(earlier)):
                if earlier.index < sentence.index or told.end < day.start:
                    return replace(day, value=told.value[:4] + day.value[4:])
        return day

    @cached_property
    def days_of_title(self) -> list[Day]:
        """The days that the title names."""
        return named_days(self.article.title or "", self.lang, self.article.published, self.year)

    @cached_property
    def _days_known(self) -> dict[int, list[Day]]:
        return {}

    def _named_days(self, sentence: Sentence) -> list[Day]:
        known = self._days_known
        if sentence.index not in known:
            year = self._headed.get(sentence.paragraph)
            named = named_days(sentence.text, self.lang, None if year else self._filed, year or self.year)
            head = self.dateline_end(sentence) - sentence.start
            known[sentence.index] = [day for day in named if day.start >= head]
        return known[sentence.index]

    @cached_property
    def _headed(self) -> dict[int, int]:
        """The years gone by of the paragraphs of a chronicle, each headed by its year: "2018. On July 1"."""
        heads: dict[int, int] = {}
        for sentence in self.sentences:
            head = _YEAR_AT_HEAD.match(sentence.text)
            last = heads.get(sentence.paragraph - 1)
            year = int(head[1]) if head else last
            if year and sentence.paragraph not in heads:
                heads[sentence.paragraph] = year
        now = self.article.published.year if self.article.published else None
        return {at: year for at, year in heads.items() if year != now} if len(set(heads.values())) >= _CHRONICLE else {}

    @cached_property
    def _filed(self) -> date | None:
        """The day that a dateline gives, which its "today" means, else that of publication."""
        published = self.article.published
        for sentence in self.sentences[:_DATELINES] if published else ():
            head = self.article.text[sentence.start : max(sentence.start, self.dateline_end(sentence))]
            for day in named_days(head, self.lang, published, self.year):
                if len(day.value) == 10 and self.recent(day.value) and not day.ahead:
                    return date.fromisoformat(day.value)
        return published

    def _day_before(self, sentence: Sentence) -> str | None:
        """The day of which the sentences right before one tell: the past one that opens the last that names any so.

        Where none does, it is the one that an instrument bears.
        """
        borne: str | None = None
        for earlier in reversed(self.sentences[max(0, sentence.index - _NEAR) : sentence.index]):
            if _CALLED_OFF.search(earlier.lowered):
                continue
            for day in self._named_days(earlier):
                if day.past and day.start < _OPENING:
                    return day.value
                if day.cited and len(day.value) == 10 and not day.ahead and borne is None:
                    borne = day.value
        return borne

    def _day_of(self, sentence: Sentence, part: str | None) -> str | None:
        """The day of which one of the sentences before tells that part: "on the morning of June 9"."""
        if part is None:
            return None
        for earlier in reversed(self.sentences[max(0, sentence.index - _PARTS) : sentence.index]):
            for day in self._named_days(earlier):
                if day.past and part in earlier.folded[max(0, day.start - _BESIDE) : day.end]:
                    return day.value
        return None

    def _last_day_before(self, sentence: Sentence) -> str | None:
        """The past day that the sentence right before one names last."""
        earlier = self.sentences[max(0, sentence.index - 1) : sentence.index]
        days = [day.value for one in earlier for day in self._named_days(one) if day.past]
        return days[-1] if days else None

    def dateline_end(self, sentence: Sentence) -> int:
        """Where in the text the dateline ends that opens a sentence, -1 where none does."""
        return self._dateline_ends[sentence.index]

    @cached_property
    def _dateline_ends(self) -> list[int]:
        return [end_of_dateline(self.article.text, sentence) for sentence in self.sentences]

    @cached_property
    def _places(self) -> list[Place]:
        return places(self.article.text)

    @cached_property
    def _place_starts(self) -> list[int]:
        return [place.start for place in self._places]

    def places_in(self, sentence: Sentence) -> list[Place]:
        """The provinces that a sentence names, spans relative to the article's text."""
        return self.places_between(sentence.start, sentence.end)

    def places_between(self, start: int, end: int) -> list[Place]:
        """The provinces that a span of the text names."""
        return self._places[bisect_left(self._place_starts, start) : bisect_left(self._place_starts, end)]

    def unit(self, place: Place) -> str | None:
        """The unit that a place means in this article."""
        known, name = self._units_known, (place.name, place.age)
        if name not in known:
            known[name] = unit_of(self.units, place.name, self.today, place.age)
        return known[name]

    @cached_property
    def _units_known(self) -> dict[tuple[str, Age | None], str | None]:
        return {}

    def recent(self, value: str) -> bool:
        """Whether news of that day is news: within two weeks before publication."""
        published = self.article.published
        return published is None or (published - when.days(value)[0]).days <= 14

    @cached_property
    def people(self) -> tuple[Mention, ...]:
        """Everybody the article names, in text order."""
        found: list[Mention] = []
        for sentence in self.sentences:
            start = sentence.start
            taken = [(place.start - start, place.end - start) for place in self.places_in(sentence) if place.subject]
            found += mentions(sentence.text, self.lang, taken, start)
        return tuple(found)

    @cached_property
    def called(self) -> frozenset[str]:
        """What people may be called by whom the article names: the last word of a name or the last two, folded."""
        names = {tuple(fold(person.name).split()) for person in self.people}
        return frozenset(" ".join(name[-words:]) for name in names for words in (1, 2) if len(name) > words)

    @cached_property
    def _people_starts(self) -> list[int]:
        return [person.start for person in self.people]

    def people_in(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Everybody a sentence names, spans relative to the article's text."""
        starts = self._people_starts
        return self.people[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]


def once(part: Callable[[Reading], Part]) -> Callable[[Reading], Part]:
    """Mark a part of a reading: it is computed when first asked for and kept with the reading."""

    @wraps(part)
    def kept(reading: Reading) -> Part:
        try:
            found: Part = reading.parts[part]
        except KeyError:
            found = reading.parts[part] = part(reading)
        return found

    return kept
