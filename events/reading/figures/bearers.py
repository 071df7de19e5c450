"""Which of the units that an article is about a quantity is of."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from events.reading.discourse import topic_wording
from events.reading.discourse.roundups import following_of
from events.reading.discourse.subjects import LISTED
from events.reading.discourse.topics import topics_of
from events.reading.entities.places import Place
from events.reading.entities.quantities import Quantity
from events.reading.figures import bearer_wording as says
from events.reading.figures import measure_wording as wording
from events.reading.figures.pairing import run
from events.reading.figures.units_to_be import to_be_as_well, unit_to_be
from events.reading.meetings.occasions import occasions
from events.reading.reading import Reading, Sentence
from events.when import days


class Bearers:
    """The units of one sentence, given to its quantities; without `today` it is not known which units have gone.

    `before` are the units named with the figures before it in its paragraph.
    """

    def __init__(
        self,
        reading: Reading,
        sentence: Sentence,
        quantities: tuple[Quantity, ...],
        today: tuple[date, date] | None,
        before: tuple[str, ...],
    ) -> None:
        self.reading, self.sentence, self.quantities, self.today = reading, sentence, quantities, today
        self.text, self.lang, self.before = sentence.text, reading.lang, before
        self.ended = 0
        """Where the quantity ends that was given out last."""
        self.last: str | None = None
        """The unit named before the quantity given out last, where the sentence gives each unit its own."""

    def of(self, at: int) -> tuple[str, ...]:
        """The units a quantity is of: where a sentence gives each unit its own, the one beside it."""
        found = self._found(at)
        if len(found) != 1:
            return found
        first, start = self.quantities[0].start, self.quantities[at].start
        unit = to_be_as_well(self.reading, self.sentence, found[0], first, start) if at else found[0]
        return (self._as_one_of_them(unit),)

    def _found(self, at: int) -> tuple[str, ...]:
        """Of the ways in which a sentence tells it the first that holds decides."""
        for _, units_of in _WAYS:
            if (units := units_of(self, at)) is not None:
                return units
        return self._of_several(at)

    @property
    def _names_any(self) -> bool:
        """Whether the sentence names a unit."""
        return bool(topics_of(self.reading).named(self.sentence))

    def _as_one_of_them(self, unit: str) -> str:
        """The unit that bore a name before others went into it, where a sentence divides what it has among it and
        those, or tells what each brought in: "Trong đó, Vĩnh Phúc thu 16 tỷ đồng, Phú Thọ 6 tỷ đồng"."""
        if not (wording.OUT_OF_THOSE[self.lang].match(self.text) or says.BROUGHT_IN.search(self.text)):
            return unit
        named = {one for _, one in topics_of(self.reading).named(self.sentence)}
        formed = self.reading.units.unit(unit).formed
        if unit not in named or self.today is None or formed > self.today[1]:
            return unit
        return self._namesake_beside(unit, named, formed - _DAY)

    def _namesake_beside(self, unit: str, named: set[str], on: date) -> str:
        """The unit that bore a name on a day, where one of those that went into it with that one is named beside it."""
        parts = {edge.unit for edge in self.reading.units.unit(unit).predecessors}
        return unit if named.isdisjoint(parts) else self.reading.units.namesake(unit, on)

    def _of_several(self, at: int) -> tuple[str, ...]:
        """The units a quantity is of in a sentence about several: one that has its own there, else those that live."""
        about = topics_of(self.reading).of(self.sentence)
        named = [(place, unit) for place, unit in topics_of(self.reading).named(self.sentence) if unit in about]
        begin, quantity = self.sentence.start, self.quantities[at]
        previous = self.quantities[at - 1].end if at else 0
        own = [unit for place, unit in named if previous <= place.start - begin < quantity.start]
        living, apart = self._living(about, quantity.start), self._gives_each_its_own(named)
        own = [unit for unit in own if unit in living] or own
        if not own:
            since = [unit for place, unit in named if self.ended <= place.start - begin < quantity.start]
            own = [unit for unit in since if self.last or unit in living]
        self.ended = quantity.end
        if named and not apart and living != about and named[0][1] in living and (len(living) == 1 or not own):
            return living
        if apart and not own and self.last:
            return (self.last,)
        if own and (living != about or apart):
            self.last = own[-1]
            return (self.last,)
        return living

    def of_then(self, at: int, period: str | None) -> tuple[str, ...]:
        """The units a quantity of a period is of, for one that was formed later, where one that went into it has its
        own, its namesake then: of 2024 "Binh Thuan grew 7.3%, ahead of Lam Dong (4%)" tells of the former Lam Dong."""
        units, named = self.of(at), topics_of(self.reading).named(self.sentence)
        starts, end = (place.start - self.sentence.start for place, _ in named), self.quantities[at].end
        after = next((start for start in starts if start >= end), end)
        parts = says.PARTS.fullmatch(self.text, end, after) or self.text.endswith("(", end, after)
        if period is None or parts or not (self._gives_each_its_own(named) or self._in_turn(at)):
            return units
        last = days(period[5:] if len(period) == 9 else period)[1]
        beside = {unit for place, unit in named if place.age is None}
        return tuple(self._namesake_beside(unit, beside, last) for unit in units)

    def _right_after(self, at: int) -> str | None:
        """The unit that a quantity is said to be of right after it: "12% in Hai Phong", "first place went to Hue"."""
        quantity, begin = self.quantities[at], self.sentence.start
        following = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        leads = wording.TAKEN_BY if quantity.dimension == "rank" else wording.LOCATED
        for place, unit in topics_of(self.reading).named(self.sentence):
            start = place.start - begin
            if quantity.end <= start < following and leads[self.lang].fullmatch(self.text, quantity.end, start):
                return unit
        return None

    def _of_the_country(self) -> bool:
        """Whether a sentence without a province stands in the report on a conference of the whole country, and neither
        it nor its paragraph before goes on about one: "according to the Ministry of Finance, growth reached 8.2%"."""
        led = next((one for one in occasions(self.reading) if one.main), None)
        if led is None or led.kind != "conference" or led.units or self.before:
            return False
        return topic_wording.unnamed(self.sentence, self.lang) is None

    def is_of_a_rival(self, quantity: Quantity, previous: Quantity | None) -> bool:
        """Whether it is what another province has with which one is compared: "12%, compared with 9% in Hai Phong"."""
        if previous is None or (previous.dimension, previous.unit) != (quantity.dimension, quantity.unit):
            return False
        compared = says.THAN.fullmatch(self.text, previous.end, quantity.start)
        return compared is not None and self._right_after(self.quantities.index(quantity)) is not None

    def _before_others(self, at: int) -> tuple[str, ...] | None:
        """Whose a quantity is where provinces are named only after it, as they have parts of it or theirs are compared:
        "105,000 houses, including 79,000 in Ha Tinh". It is of the one unit the article is about, what is compared else
        of that of the sentence before, a sum of none."""
        topics, end = topics_of(self.reading), self.quantities[at].end
        first = next((place.start - self.sentence.start for place, _ in topics.named(self.sentence)), 0)
        apart = ";" in self.text[end:first] or says.OF_ALL.match(self.text, 0, first)
        if first > end and apart and len(topics.main) == 1:
            return topics.main
        told = first > end and self._right_after(at) is None
        than = told and any((says.OF_IT.match(self.text), says.THAN.fullmatch(self.text, end, first)))
        if not than and not (first > end and says.PARTS.fullmatch(self.text, end, first)):
            return None
        return topics.main if len(topics.main) == 1 else self._of_last() if than else ()

    def _of_last(self) -> tuple[str, ...]:
        """The units that the sentence right before it is about."""
        last = self.reading.sentences[max(0, self.sentence.index - 1)]
        return topics_of(self.reading).of(last) if last.index < self.sentence.index else ()

    def _goes_on(self) -> bool:
        """Whether a sentence that names none of several units goes on about those named before it, or about the one
        named there in an article whose title names none."""
        topics = topics_of(self.reading)
        alone = len(self.before) == 1 and not topics.titled and not self._is_gone(self.before[0])
        if self._names_any or not (alone or set(self.before) < set(topics.of(self.sentence))):
            return False
        return bool(self.before) and not wording.TOGETHER[self.lang].search(self.text)

    def _is_gone(self, unit: str) -> bool:
        """Whether a unit had gone into another by the day."""
        ended = self.reading.units.unit(unit).ended
        return ended is not None and (self.today is None or ended <= self.today[1])

    def _around_brackets(self, end: int) -> tuple[str, ...]:
        """The units of the sentence, without one that is named only in brackets after an offset, beside a figure of its
        own."""
        topics, begin = topics_of(self.reading), self.sentence.start
        about = topics.of(self.sentence)
        named = [place.start - begin for place, unit in topics.named(self.sentence) if unit in about]
        bracketed = [match.span() for match in says.BRACKETED.finditer(self.text, end)]
        if named and all(any(first < at < last for first, last in bracketed) for at in named):
            others = tuple(unit for unit in topics.main if unit not in about)[:1]
            return others or about if set(self.before) <= set(about) else self.before
        return about

    def _heir(self, end: int) -> str | None:
        """The unit of the article into which all that a sentence names have gone, where it goes on about "the city" or
        "the province" up to there: "Merged with Ha Nam, the city has", "the city, which absorbed Ha Nam, has".
        """
        about = topics_of(self.reading).of(self.sentence)
        if self.today is None or not about:
            return None
        known, on = self.reading.units, self.today[1]
        heirs = [{edge.unit for edge in known.unit(unit).successors if edge.on <= on} for unit in about]
        if len(about) > 1:  # beside one that went into it a unit stands for itself
            heirs = [heir or {unit} for heir, unit in zip(heirs, about, strict=True)]
        shared = set.intersection(*heirs) & {*topics_of(self.reading).main, *self._of_last()}
        if len(shared) != 1:
            return None
        named = [place for place in self.reading.places_in(self.sentence) if place.start - self.sentence.start < end]
        if not named and self.reading.places_in(self.sentence) and says.ONCE.search(self.text, end):
            return shared.pop()
        first, last = (named[0].start - self.sentence.start, named[-1].end - self.sentence.start) if named else (0, 0)
        before = wording.THE_PROVINCE[self.lang].search(self.text, 0, first)
        text = self.reading.article.text
        listed = all(LISTED.fullmatch(text, one.end, other.start) for one, other in pairwise(named))
        made = listed and before and wording.MADE_OF[self.lang].match(self.text, before.end(), first)
        return shared.pop() if made or wording.THE_PROVINCE[self.lang].search(self.text, last, end) else None

    def _living(self, about: tuple[str, ...], end: int) -> tuple[str, ...]:
        """The units without those that went into another of them before the day, or by the sentence up to an offset:
        it names them as places of that one, or tells what it was formed of.
        """
        formed_of = wording.FORMED_OF[self.lang].search(self.text, 0, end) is not None
        if len(about) < 2 or (self.today is None and not formed_of):
            return about
        known = self.reading.units
        gone = {
            unit
            for unit in about
            if any(
                edge.unit in about and (formed_of or (self.today is not None and edge.on <= self.today[1]))
                for edge in known.unit(unit).successors
            )
        }
        return tuple(unit for unit in about if unit not in gone)

    def next_of_list(self, at: int) -> str | None:
        """The unit whose name alone stands between a quantity and the one before it, where nothing follows that it
        could count: "Bac Giang had 620 projects, Bac Ninh 2,480"."""
        if not at or not wording.ENDS_THERE.match(self.text, self.quantities[at].end):
            return None
        begin, first, last = self.sentence.start, self.quantities[at - 1].end, self.quantities[at].start
        named = self.reading.places_between(begin + first, begin + last)
        if len(named) != 1:
            return None
        before, after = self.text[first : named[0].start - begin], self.text[named[0].end - begin : last]
        return self.reading.unit(named[0]) if wording.THEN.search(before) and wording.HAS.fullmatch(after) else None

    def holds(self, at: int) -> bool:
        """Whether a quantity is what one of several provinces has, by what stands between its name and it: "Quang Ninh
        comes next with"; what it is of has been said before."""
        quantity, begin = self.quantities[at], self.sentence.start
        if not wording.ENDS_THERE.match(self.text, quantity.end):
            return False
        since = begin + max(
            (one.end for one in self.quantities[:at] if one.dimension != "rank"), default=max(0, quantity.start - _FAR)
        )
        named = self.reading.places_between(since, begin + quantity.start)
        held = named and wording.HOLDS[self.lang].fullmatch(self.text, named[-1].end - begin, quantity.start)
        if not (held or self._in_turn(at) or self.listed(quantity)):
            return False
        every = self.reading.places_between(0, len(self.reading.article.text))
        return len({self.reading.unit(place) for place in every}) > 1

    def listed(self, quantity: Quantity) -> str | None:
        """The unit of a list that a quantity stands beside: "Hai Phong (11.59%)", "Hue with 8%", "9% (Hue)"; without
        brackets no unit that is itself the last of a list of names."""
        begin = self.sentence.start
        if opened := wording.BESIDE.search(self.text, max(0, quantity.start - _NAME), quantity.start):
            before = self.reading.places_between(begin, begin + opened.start())
            if before and not self.text[before[-1].end - begin : opened.start()].strip():
                return None if self._ends_names(before) and "(" not in opened[0] else self.reading.unit(before[-1])
        if self.text.startswith(" (", quantity.end):
            after = self.reading.places_between(begin + quantity.end, begin + quantity.end + _NAME)
            if after and after[0].start - begin == quantity.end + 2 and self.text.startswith(")", after[0].end - begin):
                return self.reading.unit(after[0])
        return None

    def _ends_names(self, places: list[Place]) -> bool:
        """Whether the last of some places is named in one breath with the one before it."""
        spots = [(place.start - self.sentence.start, place.end - self.sentence.start) for place in places[-2:]]
        return len(spots) == _SEVERAL and LISTED.fullmatch(self.text, spots[0][1], spots[1][0]) is not None

    def _in_turn(self, at: int) -> str | None:
        """Which unit of a list a number is of in the list of as many numbers after it: "A, B and C with 9, 8 and 7 per
        cent", "A and B grew 9 and 8 per cent respectively", of those spoken of "the two grew 9 and 8 respectively"."""
        numbers = run(self.text, self.quantities, at)
        if len(numbers) < _SEVERAL or len({self.quantities[one].dimension for one in numbers}) > 1:
            return None
        begin, end = self.sentence.start, self.quantities[numbers[0]].start
        each = any(said.search(self.text) for said in (wording.RESPECTIVELY, wording.SEVERAL_UNITS))
        named = self.reading.places_between(begin, begin + end)
        spots = [(place.start - begin, place.end - begin) for place in named[-len(numbers) :]]
        listed = all(LISTED.fullmatch(self.text, one[1], other[0]) for one, other in pairwise(spots))
        if spots and listed and (each or wording.SHARE_OUT[self.lang].fullmatch(self.text, spots[-1][1], end)):
            units = [unit for place in named[-len(numbers) :] if (unit := self.reading.unit(place))]
        elif each:
            topics = topics_of(self.reading)
            of_names = [unit for place, unit in topics.named(self.sentence) if place.end - begin <= end]
            units = list(dict.fromkeys(of_names or topics.of(self.sentence)))
        else:
            return None
        return units[numbers.index(at)] if len(units) == len(numbers) else None

    def _gives_each_its_own(self, named: list[tuple[Place, str]]) -> bool:
        """Whether a quantity stands between the names of two units."""
        spots = [place.start - self.sentence.start for place, _ in named]
        return bool(spots) and any(
            spots[0] < quantity.start < spots[-1] and not wording.OF_UNITS.match(self.text, quantity.end)
            for quantity in self.quantities
        )


class _Way(NamedTuple):
    """How a sentence tells whose a quantity is: the units, or None where it does not tell it so."""

    how: str
    units: Callable[[Bearers, int], tuple[str, ...] | None]


def _one(unit: str | None) -> tuple[str, ...] | None:
    return (unit,) if unit else None


_WAYS = (
    _Way("in the order of a list of names", lambda its, at: _one(its._in_turn(at))),
    _Way("beside its name in a list", lambda its, at: _one(its.listed(its.quantities[at]) or its.next_of_list(at))),
    _Way("of what is to be one unit", lambda its, at: (
        _one(unit_to_be(its.reading, its.sentence, its.quantities[at].start))
    )),
    _Way("of the country, at a conference of it", lambda its, at: (
        () if not its._names_any and its._of_the_country() else None
    )),
    _Way("of the one whose turn it is in a round-up", lambda its, at: (
        None if its._names_any else _one(following_of(its.reading).get(its.sentence.index))
    )),
    _Way("of the one into which those that are named went", lambda its, at: _one(its._heir(its.quantities[at].start))),
    _Way("of a whole, or compared with others", lambda its, at: its._before_others(at)),
    _Way("of those spoken of before", lambda its, at: its.before if its._goes_on() else None),
    _Way("of the one told right after it", lambda its, at: (
        None if wording.RESPECTIVELY.search(its.text) else _one(its._right_after(at))
    )),
    _Way("of the only one that the sentence is about", lambda its, at: (
        around if len(around := its._around_brackets(its.quantities[at].end)) < _SEVERAL else None
    )),
)  # fmt: skip
_DAY = timedelta(days=1)
_FAR = 160
"""So far before a quantity, in characters, a province may be named that has it."""
_SEVERAL = 2
"""So many names make a list."""
_NAME = 40
"""No province has a longer name."""
