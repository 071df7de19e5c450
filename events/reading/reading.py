"""A reading: what is read once per article and shared by every kind of event."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from events import when
from events.base import Article
from events.reading.days.dates import Day
from events.reading.days.dates import days_in as named_days
from events.reading.days.told_from import days_from_another
from events.reading.figures.measures import Measure, measures
from events.reading.meetings.occasions import Occasion, occasions
from events.reading.mergers.mergers import Merger, mergers
from events.reading.people.appointments import Appointment, appointments
from events.reading.people.people import Mention, mentions
from events.reading.people.speakers import Cast
from events.reading.places.places import Place, places, unit_of
from events.reading.places.topics import Topics
from events.reading.plans.instruments import instruments
from events.reading.plans.plan_names import full_planning
from events.reading.text import patterns
from events.reading.text.language import Lang, language
from events.reading.text.sentences import Sentence as Sentence
from events.reading.text.sentences import sentences
from events.units.lineage import Units
from events.when import Origin, When


@cache
def _decided() -> re.Pattern[str]:
    """A lead that tells of an instrument, of works or of an earlier report: its day is not that of what is said."""
    return re.compile(
        r"\b(?:approv(?:ed|es|ing)|signed|signature|issued|promulgated|broke ground|ground was broken|consent"
        r"|posted|edition|corrections?|adopted|decisions?|certificates?|licen[cs]ed?|takes? effect|took effect|died"
        r"|passed away|funeral|coffin)\b|(?<!\w)(?:phê duyệt|ban hành|ký quyết định|quyết định số|có hiệu lực"
        r"|đính chính|thông qua|nghị quyết số)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _back() -> re.Pattern[str]:
    """What ties a sentence to the occasion told last: "at the meeting", "cũng tại kỳ họp"."""
    return patterns.compile(
        r"\b(?:at|during|to|by|in|before) (?:the|this|that|the same) (?:meeting|session|sitting|conference|congress"
        r"|event|ceremony|gathering|workshop|forum|seminar|talks)\b(?! (?:of|on|in|hall)\b)"
        r"|(?<!\w)tại (?:cuộc|buổi|phiên|kỳ|hội|đại|lễ|tọa) \w+(?: \w+)?(?: này)?,"
    )


@cache
def _since() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:since|from)|(?<!\w)(?:kể )?từ)(?: ngày)? $")


@cache
def _called_off() -> re.Pattern[str]:
    """That what a sentence tells did not take place: its day is nobody's "same day"."""
    return re.compile(r"\b(?:postponed|cancel+ed|put off|called off)\b|(?<!\w)(?:hoãn|hủy|dời|dự định)(?!\w)")


@cache
def _asked() -> re.Pattern[str]:
    """That somebody was asked: the day of an interview."""
    return re.compile(
        r"\b(?:interview|took (?:\w+ )?questions|answered (?:\w+ )?questions|talked (?:to|with)|spoke (?:to|with)"
        r"|told us)\b"
        r"|(?<!\w)(?:phỏng vấn|trả lời|trao đổi với)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _saying() -> re.Pattern[str]:
    """A verb of saying with the day on which it was said: "told the board on "."""
    return re.compile(
        r"\b(?:said|told|asked|stated|noted|stressed|emphasi[sz]ed|urged|requested|instructed|ordered|spoke|announced)\b"
        r"(?:(?!\b(?:that|to|will|would|was|were|had|has|have|is|are|which|who|report|published|issued)\b)[^.,;:]){0,40}\s(?:on\s|late\s)?$"
    )


@cache
def _in_writing() -> re.Pattern[str]:
    """What stands before the day of the letter in which something is said."""
    return re.compile(
        r"\b[Ii]n (?:a|its|his|her|the) (?:\w+ )?(?:letter|document|dispatch|notice|statement"
        r"|reply)[^.;,]{0,40} (?:on |dated )$"
        r"|(?:[Tt]rong|[Tt]ại|[Tt]heo) (?:công văn|văn bản|thư|thông báo)[^.;,]{0,45}$"
    )


@cache
def _correction() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:corrections?(?: and|:|$)|clarifications?\b|erroneously|we (?:wrongly|mistakenly)|misstated|correction)\b"
        r"|(?<!\w)(?:đính chính|xin sửa lại|cải chính)(?!\w)",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _dateline() -> re.Pattern[str]:
    """Where and when a report was filed, and by whom; a page may print one before another."""
    place = r"[^\W\d_][^\n,.;:!?(]{1,40}?"
    day = r",\s(?:[^\W\d_]+\.?\s\d{1,2}|\d{1,2}(?:/\d{1,2}|\s[^\W\d_]+))(?:,?\s\d{4})?\s?"
    agency = r"\((?:[^)\n\d]{1,24}|TTXVN[^)\n]{0,20}|VNA[^)\n]{0,20})\)"
    return re.compile(
        rf"^[\s–—-]*{place}(?:{day}[-–—]\s[A-ZĐÀ-Ỹ]{{2}}[A-ZĐÀ-Ỹ .]{{0,30}}\s[-–—]"
        rf"|{day}(?:\([^)\n]{{1,24}}\)\s?[-–—:]?|[-–—])|\([^)\n]{{1,24}}\)\s?[-–—]|{agency}|\s[-–—])\s"
    )


_NEAR = 3
"""How many sentences back a day is still the one from which another is told."""


_DATELINES = 3
"""Sentences of which one may open with the dateline."""
_ASKED = 5
"""Sentences that may say when somebody was asked."""
_OPENING = 60
"""Within so many characters a day says when what the sentence tells took place; later on it may be any."""


def _is_past(day: Day) -> bool:
    return len(day.value) == 10 and not (day.ahead or day.cited)


@dataclass(frozen=True)
class Reading:
    """An article read once. Everything in it is computed when first asked for, from the text alone."""

    article: Article
    units: Units

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
        """The sentences in text order, boilerplate (captions, comment boxes, related news) left out."""
        return sentences(self.article.text)

    @cached_property
    def today(self) -> date:
        """The day on which names are understood: publication, else the latest day read, else the last of all."""
        return self.article.published or self.latest_day or date.max

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
        """The year that the article writes of where it has no publication day: the latest one that is no due year."""
        if self.article.published:
            return self.article.published.year
        dated = re.findall(r"(?:\d{1,2}[,/-]? ?|\b(?:in|of|năm) )((?:19|20)\d\d)(?!\s?[-–]|\d)", self.article.text)
        return max(map(int, dated), default=None) if dated else None

    @cached_property
    def _days(self) -> dict[int, list[Day]]:
        return {}

    def days(self, sentence: Sentence) -> list[Day]:
        """The days that a sentence names, or tells by how far they lie from another; spans relative to it."""
        known = self._days
        if sentence.index not in known:
            named = self._named_days(sentence)
            for told in days_from_another(sentence.folded, self.lang):
                before = [day for day in named if day.end <= told.start and _is_past(day)]
                anchor = before[-1].value if before else self._day_before(sentence)
                if anchor and (told.exact or not any(map(_is_past, named))):
                    named = [day for day in named if day.end <= told.start or told.end <= day.start]
                    named.append(Day(told.start, told.end, told.on(date.fromisoformat(anchor))))
            known[sentence.index] = sorted(named, key=lambda day: day.start)
        return known[sentence.index]

    @cached_property
    def days_of_title(self) -> list[Day]:
        """The days that the title names."""
        return named_days(self.article.title or "", self.lang, self.article.published, self.year)

    @cached_property
    def titled_day(self) -> str | None:
        """The one recent day on which the title says that something was said or done, no paper signed."""
        if _decided().search(self.article.title or ""):
            return None
        days = {day.value for day in self.days_of_title if _is_past(day) and self._recent(day.value)}
        return days.pop() if len(days) == 1 else None

    def _named_days(self, sentence: Sentence) -> list[Day]:
        named = named_days(sentence.text, self.lang, self._filed, self.year)
        head = self.dateline_end(sentence) - sentence.start
        return [day for day in named if day.start >= head]

    @cached_property
    def _filed(self) -> date | None:
        """The day that a dateline gives, which its "today" means, else that of publication."""
        published = self.article.published
        for sentence in self.sentences[:_DATELINES] if published else ():
            head = self.article.text[sentence.start : max(sentence.start, self.dateline_end(sentence))]
            for day in named_days(head, self.lang, published, self.year):
                if len(day.value) == 10 and self._recent(day.value) and not day.ahead:
                    return date.fromisoformat(day.value)
        return published

    def _day_before(self, sentence: Sentence) -> str | None:
        """The day of which the sentences right before one tell: the past one that opens the last that names any so.

        Where none does, it is the one that an instrument bears.
        """
        borne: str | None = None
        for earlier in reversed(self.sentences[max(0, sentence.index - _NEAR) : sentence.index]):
            if _called_off().search(earlier.lowered):
                continue
            for day in self._named_days(earlier):
                if _is_past(day) and day.start < _OPENING:
                    return day.value
                if day.cited and len(day.value) == 10 and not day.ahead and borne is None:
                    borne = day.value
        return borne

    def dateline_end(self, sentence: Sentence) -> int:
        """Where in the text the dateline of a paragraph ends, if one opens the sentence and something follows it.

        What it names is where and when the report was filed, not what it tells.
        """
        before = self.article.text[max(0, sentence.start - 2) : sentence.start].rstrip(" ")
        if before and before[-1] not in "\n)":
            return -1
        match = _dateline().match(sentence.text)
        return sentence.start + match.end() if match else -1

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
        return unit_of(self.units, place.name, self.today, place.new)

    @cached_property
    def topics(self) -> Topics:
        """The units that the article is about, whole and sentence by sentence."""
        return Topics(self)

    def about(self, sentence: Sentence) -> tuple[str, ...]:
        """The ids of the units that a sentence is about: named in it as subjects, else by anaphora."""
        return self.topics.of(sentence)

    @cached_property
    def said_on(self) -> tuple[When | None, Origin | None]:
        """The day of the article's main occasion, else its publication day, else nothing; and where it came from.

        The items of a round-up are no main occasion; what its opening tells is.
        """
        labels = self.topics.labels
        if self._corrects:
            return self._published
        held = [one for one in self.occasions if not labels.get(one.sentence.paragraph)]
        main = [one for one in held if one.main and one.date and len(one.date) == 10]
        for occasion in sorted(main, key=lambda one: one.kind == "visit"):
            return occasion.date, occasion.origin
        led = self._led()
        if led or not self.titled_day:
            return (led, "text") if led else self._published
        return self.titled_day, "context"

    @property
    def _corrects(self) -> bool:
        """Whether it corrects an earlier article: what it says is said on the day of the correction."""
        opening = self.sentences[0].text if self.sentences else ""
        return _correction().search(f"{self.article.title or ''}\n{opening}") is not None

    def _led(self) -> str | None:
        """The recent day on which the first sentence says that something was said or done, no paper signed."""
        for sentence in self.sentences[:1]:
            if self.topics.labels.get(sentence.paragraph) or _decided().search(sentence.text):
                break
            signed = instruments(sentence.text)
            for day in self.days(sentence):
                since = _since().search(sentence.text, max(0, day.start - 12), day.start)
                named = _is_past(day) and self._recent(day.value) and not since
                if named and not any(one.start <= day.start < one.end for one in signed):
                    return day.value
        for sentence in self.sentences[:_ASKED]:
            if _asked().search(sentence.text):
                for day in self.days(sentence):
                    if _is_past(day) and self._recent(day.value):
                        return day.value
        return None

    @property
    def _published(self) -> tuple[When | None, Origin | None]:
        published = self.article.published
        return (published.isoformat(), "published") if published else (None, None)

    def said_in(self, sentence: Sentence) -> tuple[When | None, Origin | None]:
        """The day on which a sentence says what it says: that of the occasion it is tied to, else `said_on`.

        It is tied to one told in it, or of late in its paragraph before it; in a round-up each item has its own.
        """
        labels = self.topics.labels
        back = _back().search(sentence.lowered) is not None
        if day := self._said_then(sentence):
            return day, "text"
        for occasion in self._told_by(sentence):
            same_item = labels.get(occasion.sentence.paragraph) == labels.get(sentence.paragraph)
            same_paragraph = occasion.sentence.paragraph == sentence.paragraph
            lines = sentence.index - occasion.sentence.index
            near = same_item if labels else same_paragraph and lines < 4
            near = near or (lines < 4 and same_item and back)
            here = occasion.sentence.index == sentence.index
            if occasion.date and len(occasion.date) == 10 and (here or (near and self._recent(occasion.date))):
                return occasion.date, occasion.origin
        return self.said_on

    def _said_then(self, sentence: Sentence) -> str | None:
        """The day that the verb of saying itself has: "told the board on Thursday"."""
        for day in self.days(sentence):
            written = len(day.value) == 10 and not day.ahead and _in_writing().search(sentence.text, 0, day.start)
            told = _is_past(day) and _saying().search(sentence.text, 0, day.start)
            if (written or told) and self._recent(day.value):
                return day.value
        return None

    def _told_by(self, sentence: Sentence) -> Iterator[Occasion]:
        """The dated occasions told by the end of a sentence, the latest first, a few dozen at most."""
        last = bisect_right(self._occasion_ends, sentence.index)
        for occasion in reversed(self.occasions[max(0, last - 40) : last]):
            if occasion.origin != "published":
                yield occasion

    @cached_property
    def _occasion_ends(self) -> list[int]:
        return [occasion.sentence.index for occasion in self.occasions]

    def _recent(self, value: str) -> bool:
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
    def _people_starts(self) -> list[int]:
        return [person.start for person in self.people]

    def people_in(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Everybody a sentence names, spans relative to the article's text."""
        starts = self._people_starts
        return self.people[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]

    @cached_property
    def cast(self) -> Cast:
        """Whom short names, roles and pronouns mean."""
        return Cast(self)

    @cached_property
    def occasions(self) -> tuple[Occasion, ...]:
        """The occasions at which people met, each on the sentence that tells it best."""
        return occasions(self)

    @cached_property
    def appointments(self) -> tuple[Appointment, ...]:
        """The changes in posts that the article tells."""
        return appointments(self)

    @cached_property
    def planning(self) -> str | None:
        """The planning that the article tells of, by its full name."""
        return full_planning(self)

    @cached_property
    def mergers(self) -> tuple[Merger, ...]:
        """The mergers of units that the article tells, each on its fullest sentence."""
        return mergers(self)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """What the article measures: quantities with their metrics, told as goals or as figures."""
        return measures(self)
