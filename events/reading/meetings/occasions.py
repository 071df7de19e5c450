"""Occasions at which people met: found sentence by sentence, one per occasion."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from events.reading.discourse.bodies import sits
from events.reading.discourse.papers import is_its_head
from events.reading.discourse.roundups import items_of
from events.reading.discourse.topics import topics_of
from events.reading.meetings.chairs import chair_after, chair_of
from events.reading.meetings.factuality import EARLY, LEAD, SOURCES, tells
from events.reading.meetings.factuality_wording import WAS_HELD
from events.reading.meetings.occasion import MEMORY, Occasion, text_in
from events.reading.meetings.occasion_days import NEWS, day_after, day_of, recent
from events.reading.meetings.occasion_kinds import kind_of
from events.reading.meetings.occasion_wording import Kind, Wording, wording
from events.reading.meetings.of_the_country import of_the_country
from events.reading.meetings.venues import venues
from events.reading.meetings.visits import to_a_province, visits
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.reading.text.sentences import Sentence
from events.when import Origin

_BLUR: dict[str, str] = {"conference": "meeting", "working_session": "meeting", "workshop": "meeting"}
_VERBAL = ("met", "sat", "faced", "led")
"""Tellings by verb alone; a noun in the same sentence says more exactly what it was."""
_OPENING_ENDS = 3
"""The sentence by which an article has told its news in full."""
_STRETCH = 3
"""So many sentences of a paragraph tell of one stretch of a trip."""
_STILL_NEWS = timedelta(days=40)
"""but for one with which the article opens: many a portal is slow."""


@once
def occasions(reading: Reading) -> tuple[Occasion, ...]:
    """The occasions of an article in text order, each on the sentence that tells it first.

    A schedule of what is to come has none.
    """
    opening = "\n".join((reading.article.title or "", *(one.text for one in reading.sentences[:2])))
    return () if _SCHEDULE.search(opening) else tuple(_Occasions(reading).all())


class _Joint(NamedTuple):
    """Where a sentence goes on with a second occasion, and whether nobody named there can have led that."""

    start: int
    unled: bool


class _Occasions:
    """One pass over an article, in the course of which later tellings are joined to earlier ones."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words: Wording = wording(reading.lang, reading.plain)
        self.found: list[Occasion] = []
        self.coming: dict[str, int] = {}
        """The sentence that last told of an occasion of a kind as one to come."""

    def all(self) -> list[Occasion]:
        for sentence in self.reading.sentences:
            for told in self._told(sentence):
                same = next((at for at in self._late() if self._one(self.found[at], told)), None)
                if same is None:
                    self.found.append(replace(told, chair=told.chair or chair_after(self.reading, told)))
                else:
                    one = self.found[same]
                    chair = one.chair or told.chair
                    if self._dates(told, one):
                        one = replace(one, sentence=told.sentence, date=told.date, origin=told.origin, main=True)
                    self.found[same] = replace(one, chair=chair)
        return [self._dated_after(one) for one in self.found if not self._frames(one)]

    def _frames(self, one: Occasion) -> bool:
        """Whether it is only the frame of occasions told after it: a trip to a province on whose day the same person
        did more there, one of several days, or the work of several groups that are told one by one."""
        trip, groups = self._is_trip(one), _GROUPS.search(text_in(self.reading, one.sentence))
        if not trip and not groups and (one.kind != "visit" or not to_a_province(self.reading, one.sentence)):
            return False
        index = self.found.index(one)
        after = self.found[index + 1 : index + 1 + MEMORY]
        if trip and any(_within(part.date, one.date) for part in after):
            return True
        if groups:
            return sum(part.date == one.date and part.kind == one.kind for part in after) > 1
        here = self.found[max(0, index - 1) : index]
        parts = [part for part in here if part.sentence == one.sentence] + after
        return any(part.date == one.date and part.chair == one.chair and part.chair for part in parts)

    def _is_trip(self, one: Occasion) -> bool:
        """Whether it is a trip of several days, of which the article may go on to tell day by day."""
        return (
            one.kind in ("visit", "working_session")
            and _FOR_DAYS.search(text_in(self.reading, one.sentence)) is not None
        )

    def _dated_after(self, one: Occasion) -> Occasion:
        """The main occasion with the day of the sentence after it, where nothing else tells its day."""
        vague = one.origin == "published" or len(one.date or "") == 7
        day = day_after(self.reading, one.sentence) if one.main and vague else None
        return replace(one, date=day, origin="context") if day else one

    def _late(self) -> range:
        """Where the occasions stand that may be told again."""
        return range(max(0, len(self.found) - MEMORY), len(self.found))

    def _held(self, sentence: Sentence) -> str | None:
        """The day of the main occasion, for what is no news of its own."""
        if sentence.paragraph in items_of(self.reading):
            return None
        return next((one.date for one in self.found[-MEMORY:] if one.main and one.date), None)

    def _one(self, one: Occasion, other: Occasion) -> bool:
        """Whether two tellings are of one occasion: never two of one sentence."""
        if one.sentence == other.sentence:
            return False
        if one.kind == other.kind == "visit":
            lines = other.sentence.index - one.sentence.index
            near = lines <= 1 or (lines <= _STRETCH and other.sentence.paragraph == one.sentence.paragraph)
            again = one.sentence.index == 0 and other.sentence.index < _OPENING_ENDS
            goes_on = (again or other.origin != "text") and not _ON_THE_WAY.match(other.sentence.folded)
            return one.date == other.date and (near or goes_on) and one.chair == other.chair
        if "visit" in (one.kind, other.kind) or self._apart(one, other):
            return False
        alike = _BLUR.get(one.kind, one.kind) == _BLUR.get(other.kind, other.kind)
        dated = (
            self._same_days(one, other.kind, other.date, other.sentence)
            or other.origin != "text"
            or self._dates(other, one)
        )
        return alike and dated and self._there(one, other.units)

    def _apart(self, one: Occasion, other: Occasion) -> bool:
        """Whether a sentence opens as one that tells one more occasion, or one of another part of the day."""
        text = text_in(self.reading, other.sentence)
        if self.words.another.match(text):
            return True
        part = _PART_OF_DAY.match(text) if other.kind not in _LONG else None
        when = (part["part"] or part["part_vi"]) if part else None
        return when is not None and when not in text_in(self.reading, one.sentence)

    def _there(self, one: Occasion, units: tuple[str, ...]) -> bool:
        """Whether an occasion may be one of those units, or of the one that they are to make."""
        heir = topics_of(self.reading).heir
        return not one.units or not units or heir in (*one.units, *units) or not set(one.units).isdisjoint(units)

    def _dates(self, one: Occasion, other: Occasion) -> bool:
        """Whether it gives the day of one that the lead of the article tells without a day."""
        apart = one.sentence.paragraph - other.sentence.paragraph
        vague = other.origin == "published" or (
            len(other.date or "") == 7 and (one.date or "").startswith(str(other.date))
        )
        leads = vague and other.sentence.paragraph < LEAD
        return leads and one.origin == "text" and apart <= 2 and recent(self.reading, one.date)

    def _told(self, sentence: Sentence) -> Iterator[Occasion]:
        if sentence.text.isupper() or is_its_head(self.reading, sentence):
            return
        text = text_in(self.reading, sentence)
        noun, then, second = self._nouns(sentence, text)
        if noun and (told := self._of_noun(sentence, text[: then.start] if then else text, noun)):
            yield told
        if then and second and (told := self._of_noun(sentence, text, second, joined=True)):
            yield replace(told, chair=None) if then.unled else told
        yield from visits(self.reading, sentence, noun, self.found, self._held(sentence))

    def _nouns(self, sentence: Sentence, text: str) -> tuple[re.Match[str] | None, _Joint | None, re.Match[str] | None]:
        """The noun of the occasion that a sentence tells; with what joins a second one to it, and the noun of that."""
        noun = None
        for match in self.words.nouns.finditer(text):
            if noun and noun.lastgroup not in _VERBAL:
                then = self._joint(sentence, text, noun, match)
                if then and tells(self.reading, sentence, text, match, self.found):
                    again = self._of_the_chair(text, noun, then, match)
                    return (noun, None, None) if again else (noun, then, match)
            elif not tells(self.reading, sentence, text, match, self.found):
                if self._ahead(sentence):
                    self.coming[match.lastgroup or ""] = sentence.index
            elif (noun is None or match.lastgroup not in _VERBAL) and not self._still_coming(sentence, match):
                noun = match
        return noun, None, None

    def _joint(self, sentence: Sentence, text: str, noun: re.Match[str], other: re.Match[str]) -> _Joint | None:
        """What joins another occasion to the first: a verb of its own, or a clause, if each clause has its day."""
        if verb := _AND_THEN.search(text, noun.end(), other.start()):
            return _Joint(verb.start(), unled=verb["went"] is not None)
        begin, end = clause_at(text, other.start(), self.reading.lang)
        days = [day for day in self.reading.days(sentence) if len(day.value) == len("2025-06-09")]
        first, then = ({day.value for day in days if at <= day.start < to} for at, to in ((0, begin), (begin, end)))
        apart = noun.end() <= begin and first and then and first.isdisjoint(then)
        return _Joint(begin, unled=_PASSIVE.match(text, begin) is not None) if apart else None

    def _of_the_chair(self, text: str, noun: re.Match[str], then: _Joint, again: re.Match[str]) -> bool:
        """Whether a bare noun only says of the occasion just told who led it: "..., đồng chí A chủ trì hội nghị"."""
        led = self.words.presided.search(text, then.start, again.start())
        bare = self.words.bare.match(text, again.end())
        return led is not None and bare is not None and again.group() == noun.group()

    def _ahead(self, sentence: Sentence) -> bool:
        """Whether it names days to come and none gone by."""
        days = self.reading.days(sentence)
        return any(day.ahead and len(day.value) > 4 for day in days) and not any(day.past for day in days)

    def _still_coming(self, sentence: Sentence, noun: re.Match[str]) -> bool:
        """Whether it goes on, without a day, about an occasion that the sentence before tells as one to come."""
        before = self.coming.get(noun.lastgroup or "")
        gone = any(not day.ahead and len(day.value) > 4 for day in self.reading.days(sentence))
        return before == sentence.index - 1 and not gone

    def _same_days(self, one: Occasion, kind: Kind, day: str | None, sentence: Sentence, told_of: bool = False) -> bool:
        """Whether an occasion told before was on that day, or a sitting of several days about then: one of the kind,
        or any where it is `told_of` as the one known."""
        if one.date == day:
            return True
        if not (one.kind == kind or told_of) or one.kind not in _LONG or not (one.date and day):
            return False
        if len(one.date) < 10 or len(day) < 10 or not set(one.units) & set(topics_of(self.reading).now(sentence)):
            return False
        return abs(date.fromisoformat(one.date) - date.fromisoformat(day)) <= timedelta(days=5)

    def _dated_nearby(self, sentence: Sentence, noun: re.Match[str]) -> bool:
        return any(abs(day.start - noun.start()) < 90 for day in self.reading.days(sentence))

    def _of_noun(self, sentence: Sentence, text: str, noun: re.Match[str], joined: bool = False) -> Occasion | None:
        """The occasion that a noun tells; `joined`, where the sentence told another right before."""
        kind = kind_of(self.reading, sentence, text, noun)
        if kind is None:
            return None
        day, origin = day_of(self.reading, sentence, text, noun.start(), self._held(sentence))
        if kind == "council_session" and len(day or "") < 10 and not (day and _HELD.search(text, noun.start())):
            return None
        bare = self.words.bare.match(text, noun.end())
        again = _AT_IT.match(text) or bare or self.words.again.search(text, max(0, noun.start() - 60), noun.start())
        another = joined or (self.words.another.match(text) and not bare)
        told_of = again is not None and not another and noun.lastgroup == "sitting"
        fresh = (
            origin == "text"
            and self._dated_nearby(sentence, noun)
            and not any(self._same_days(one, kind, day, sentence, told_of) for one in self.found[-MEMORY:])
        )
        fresh = fresh and not (self.found and len(day or "") < 10 and _AT_IT.match(text))
        chair = chair_of(self.reading, sentence, text, kind, noun.start())
        if self._part(text, noun):
            return None
        if re.match(r" with\b", text[noun.end() :]):
            again = None
        if self.found and not fresh and _AT_IT.match(text):
            return None
        units = self._units(kind, sentence, text, noun)
        earlier = self._earlier(kind, noun, units)
        main = self._leads(sentence, text, origin, day) and not _BY_THE_WAY.search(text, 0, noun.start())
        main = main and all(one.kind == "visit" for one in self.found)
        told = Occasion(kind, sentence, day, origin, chair, units, f"{kind} held", 0.75, main)
        dates = any(self._dates(told, self.found[at]) for at in earlier)
        if again and earlier and not fresh and not dates and not another:
            unchaired = [at for at in earlier if not self.found[at].chair and self.found[at].main]
            if chair and unchaired:
                self.found[unchaired[0]] = replace(self.found[unchaired[0]], chair=chair)
            return None
        return told

    def _units(self, kind: Kind, sentence: Sentence, text: str, noun: re.Match[str]) -> tuple[str, ...]:
        """The units of an occasion; of one that lasts the unit whose body sits, of the country's own none."""
        topics = topics_of(self.reading)
        named = topics.named(sentence)
        if of_the_country(text, noun, bool(named)):
            return ()
        hosts = {unit for place, unit in named if kind in _LONG and sits(self.reading.article.text, place)}
        if len(hosts) == 1:
            return topics.as_now(hosts)
        elsewhere = topics.as_now(venues(self.reading.article.text, sentence, named))
        return tuple(unit for unit in topics.now(sentence) if unit not in elsewhere)

    def _earlier(self, kind: Kind, noun: re.Match[str], units: tuple[str, ...]) -> list[int]:
        """Which of the occasions told lately a noun may tell of again."""
        loose = _BLUR.get(kind, kind) == "meeting" or (noun.lastgroup == "sitting" and self.reading.lang == "en")
        alike = [at for at in self._late() if (other := self.found[at].kind) == kind or (loose and other != "visit")]
        return [at for at in alike if self._there(self.found[at], units)]

    def _part(self, text: str, noun: re.Match[str]) -> bool:
        """Whether it is the opening, the close or a sitting of an occasion of several days that was told before."""
        around = text[max(0, noun.start() - 30) : noun.end() + 40]
        return _OPENING.search(around) is not None and any(
            one.kind in ("congress", "council_session", "conference") for one in self.found[-MEMORY:]
        )

    def _leads(self, sentence: Sentence, text: str, origin: Origin | None, day: str | None) -> bool:
        """Whether an occasion may be the one that the article is about: told early, of late, and of none before it."""
        if SOURCES.match(sentence.text) or sentence.paragraph in items_of(self.reading):
            return False
        early = sentence.index <= EARLY and not self.words.another.match(text)
        return early and (origin != "text" or recent(self.reading, day, _STILL_NEWS if sentence.index == 0 else NEWS))


def _within(day: str | None, last: str | None) -> bool:
    """Whether a day is one of those of a trip that is dated by another of them."""
    if len(day or "") < 10 or len(last or "") < 10:
        return False
    return abs(date.fromisoformat(str(last)) - date.fromisoformat(str(day))) <= _TRIP


_BY_THE_WAY = patterns.plain(r"\bwhose (?:\w+ ){0,3}$")
"""What leads up to an occasion of which a clause tells by the way."""


_TRIP = timedelta(days=7)
_FOR_DAYS = patterns.plain(
    r"\bfrom (?:[a-z]+ )?\d{1,2} (?:to|until|through) (?:[a-z]+ )?\d{1,2}\b"
    r"|(?<!\w)(?:từ|tu) (?:ngày |ngay )?\d{1,2}(?:[/.-]\d{1,4}){0,2} (?:đến|tới|den|toi) (?:hết |ngày |ngay )*\d"
    r"|(?<!\w)trong (?:hai|ba|bốn|năm|bon|nam|\d) (?:ngày|ngay)(?! đầu| qua| tới)"
)
"""A time of several days."""


_GROUPS = patterns.plain(
    r"\b(?:working |inspection )?(?:groups|delegations|teams)\b[^.;]{0,90}\b(?:work(?:ed|ing)|met)\b"
    r"|(?<!\w)các (?:tổ công tác|đoàn)(?!\w)[^.;]{0,60} làm việc"
)
"""Several who each work with others, of whom the article may go on to tell one by one."""


_LONG = ("congress", "council_session")
"""Kinds of occasions that last for days."""


_ON_THE_WAY = patterns.plain(
    r"(?:(?:in|on|by|later|earlier|after|before|from|then|next|leaving|also|at (?:noon|dusk|dawn|night))\b"
    r"|(?:cung|buoi|sang|trua|chieu|toi|tren duong|tu|roi|sau|truoc|tiep|ke|dip nay|nhan|hom|ngay)\b)"
)
"""How a sentence opens that tells of one more stretch of a trip."""


_AND_THEN = patterns.plain(
    r"(?:,| and| before| rồi| sau đó| trước khi| và)(?: (?:then|afterwards|later|also|went on to|sau đó|tiếp đó|cũng))*"
    r" (?:held|had|chair(?:ed|ing)|presid(?:ed|ing) over|hold(?:ing)?|làm việc|chủ trì|tổ chức"
    r"|(?P<went>attend(?:ed|ing)|joined|dự|tham dự))(?: (?:an?|the|buổi|cuộc|one))?(?: [\w'-]+){0,2} ?$"
)
"""What stands between two occasions that one sentence tells one after the other; to one `went` who did not lead it."""


_PASSIVE = patterns.plain(r"[^,;]*\b(?:was|were)\b(?![^;]*\bby\b)")
"""A clause that says of an occasion what was done, and not by whom."""


_HELD = patterns.plain(
    rf"\b(?:{WAS_HELD}|took place|met|opened|closed)\b|(?<!\w)(?:diễn ra|được tổ chức|khai mạc|bế mạc|(?:giữa|đầu"
    r"|cuối) tháng)(?!\w)"
)
"""That a session was held, of which no more than the month is told."""


_SCHEDULE = patterns.lazy(
    r"\b(?:(?:the|this|next|coming) week ahead|(?:working )?(?:schedule|agenda|diary) (?:for|of) (?:the|this|next)"
    r" (?:coming )?week|week(?:ly|'s) (?:schedule|diary|agenda))\b"
    r"|(?<!\w)lịch (?:tiếp công dân|(?:(?:công tác|làm việc|hoạt động|họp)(?: trong)? )?tuần)(?!\w)",
    re.IGNORECASE,
)


_PART_OF_DAY = patterns.plain(
    r"(?:later )?in the (?P<part>morning|afternoon|evening),? (?!session|sitting)"
    r"|buổi (?P<part_vi>sáng|trưa|chiều|tối)(?:,| (?=[^\W\d]))(?! ?(?:nay|qua|ngày|cùng)(?!\w)|[^.;,]{0,60} tiếp tục )"
)
"""How a sentence opens that tells what was done in a part of the day."""


_OPENING = patterns.plain(
    r"\b(?:opening|closing|plenary|preparatory|question-and-answer|q&a|discussion) (?:session|sitting|ceremony)\b"
    r"|(?<!\w)(?:phiên|lễ) (?:khai mạc|bế mạc|trù bị|trọng thể|chất vấn|thảo luận)(?!\w)"
)


_AT_IT = patterns.plain(
    r"(?:also,? )?at (?:the|this) (?:event|meeting|session|sitting|conference|congress|ceremony|workshop|forum"
    r"|seminar),"
    r"|(?:cũng )?(?:tại|trong) (?:sự kiện|cuộc họp|buổi làm việc|phiên họp|hội nghị|kỳ họp|buổi lễ|lễ|đại hội|hội thảo"
    r"|buổi gặp)(?: (?:này|đó|ấy|trên))?,"
)
"""How a sentence opens that goes on with the occasion told before."""
