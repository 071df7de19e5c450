"""What a text measures: each quantity with its metric, its period, whether goal or figure, and of which units.

Goals (`TargetSet`) and figures (`IndicatorReported`) are told apart by tense and cue alone, so they are read together.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import NamedTuple

from events.reading.discourse.topics import topics_of
from events.reading.entities.quantities import Dimension, Quantity, in_words, may_measure
from events.reading.entities.quantity_wording import PARTS
from events.reading.figures import measure_wording as wording
from events.reading.figures.asides import changes_a_count, goes_on_with, is_aside, is_of_its_score
from events.reading.figures.bearers import Bearers
from events.reading.figures.carrying import carry_over, opened
from events.reading.figures.context import Context
from events.reading.figures.extents import Extent, extent
from events.reading.figures.implied import Spoken, implied
from events.reading.figures.metrics import STANDING, metric_key
from events.reading.figures.moods import Signs
from events.reading.figures.named import OF_PLAN, Named
from events.reading.figures.naming import Naming
from events.reading.figures.of_projects import is_attracted, is_of_works
from events.reading.figures.owners import (
    is_news_of_a_firm,
    is_news_of_a_place_within,
    is_of_another,
    is_of_foreigners,
    is_within,
    opens_with_another,
    opens_with_those,
    speaks_of_the_nation,
)
from events.reading.figures.removals import what_is_left
from events.reading.figures.rows import heads_a_field, is_row, opens_a_field
from events.reading.figures.sizes import is_of_a_size
from events.reading.figures.subject_metrics import stated
from events.reading.figures.timing import Timing
from events.reading.figures.wanted import wanted
from events.reading.meetings.said_days import said_on
from events.reading.reading import Reading, Sentence, once
from events.reading.text.sentences import heads_list, is_item


class Measure(NamedTuple):
    """A quantity of a metric, in a sentence, of some units. `metric` is as the text says it; a fall is negative."""

    sentence: Sentence
    metric: str
    key: str
    value: float
    unit: str
    extent: Extent
    goal: bool
    period: str | None
    units: tuple[str, ...]
    confidence: float


@once
def measures(reading: Reading) -> tuple[Measure, ...]:
    """Every measure of an article, in text order."""
    found: list[Measure] = []
    context, labels = opened(reading.article.title, reading.lang, said_on(reading)[0]), topics_of(reading).labels
    if is_news_of_a_firm(reading):
        return ()
    for sentence in reading.sentences:
        parts = wording.OUT_OF_THOSE[reading.lang].match(sentence.text) is not None
        wide = context.wide and sentence.paragraph == context.paragraph
        if sentence.paragraph != context.paragraph:
            new_label = labels.get(sentence.paragraph) != labels.get(context.paragraph)
            row = (context.heading or context.row) and is_row(reading, sentence)
            item = row or is_item(sentence.text)
            goes_on = parts or context.heading or (context.listing and heads_a_field(sentence.text))
            goal = context.goal and (goes_on or opens_a_field(sentence.text) or (item and not new_label))
            listing = context.listing and (goes_on or item)
            context = replace(context, paragraph=sentence.paragraph, goal=goal, listing=listing, row=row, named=())
        context.wide = speaks_of_the_nation(reading, sentence, wide)
        measurable = may_measure(sentence.text) or heads_list(sentence.text)
        told = _Measuring(reading, sentence, context).measures() if measurable else []
        found += told
        named = tuple(dict.fromkeys(unit for _, unit in topics_of(reading).named(sentence)))
        if told or [place.start for place in reading.places_in(sentence)] == [sentence.start]:
            context.named = named or context.named
        licences = wording.LICENCES[reading.lang].search(sentence.text) is not None
        context.before = sentence.text
        context.licensed = licences or (context.licensed and parts)
    return tuple(_each_once(found))


def _each_once(found: Iterable[Measure]) -> list[Measure]:
    """What headings and leads repeat is told once, by the fullest sentence."""
    fullest: dict[tuple[object, ...], Measure] = {}
    for measure in found:
        told = (measure.key, measure.value, measure.unit, measure.goal, measure.period, measure.units)
        if told not in fullest or len(measure.sentence.text) > len(fullest[told].sentence.text):
            fullest[told] = measure
    kept = set(map(id, fullest.values()))
    return [measure for measure in found if id(measure) in kept]


class _Measuring:
    """One sentence being measured."""

    def __init__(self, reading: Reading, sentence: Sentence, context: Context) -> None:
        self.reading, self.sentence, self.context = reading, sentence, context
        self.text, self.lang = sentence.text, reading.lang
        self.signs = Signs(self.text, self.lang)
        self.timing = Timing(self.text, self.lang, said_on(reading)[0], self.signs, context)
        self.quantities = self.timing.quantities
        self.counted: str | None = None
        """What was counted last, whose capital may follow."""
        self.shared: Named | None = None
        """The percentage that this sentence told last."""
        self.told: Named | None = None
        """What was told last."""
        self.told_as: dict[Dimension, Named] = {}
        """What was told last in each dimension, places in rankings left out."""
        self.skipped: set[Quantity] = set()
        """What measures nothing of the province."""

    @cached_property
    def naming(self) -> Naming:
        """What its quantities are of."""
        told = self.context.told if wording.OUT_OF_THOSE[self.lang].match(self.text) else None
        return Naming(self.text, self.lang, self.quantities, self.signs, told)

    @cached_property
    def bearers(self) -> Bearers:
        """Of which units they are."""
        return Bearers(self.reading, self.sentence, self.quantities, self.timing.today, self.context.named)

    def measures(self) -> list[Measure]:
        """The measures in text order."""
        if not self.quantities and not self.timing.periods and not heads_list(self.text):
            return []
        found: list[Measure] = []
        previous: Quantity | None = None
        uncounted: Quantity | None = None
        for at, quantity in enumerate(self.quantities):
            counted = list(self._measured(at, quantity)) if quantity.dimension == "count" else None
            if counted == []:  # most count nothing of a province, and to name them is cheap
                uncounted = quantity
                continue
            aimed = counted is not None and all(one.goal for one in counted)
            if self._is_aside(quantity, previous, aimed) or changes_a_count(self.text, self.lang, uncounted, quantity):
                self.skipped.add(quantity)
            else:
                found += self._measured(at, quantity) if counted is None else counted
            previous, uncounted = quantity, None
        self._carry_over(found)
        return found

    def _is_aside(self, quantity: Quantity, previous: Quantity | None, aimed: bool) -> bool:
        ranked = previous and self._ranks_the_next(previous, quantity) and not is_of_its_score(self.text, quantity)
        if self.bearers.listed(quantity) or self.bearers.is_of_a_rival(quantity, previous) or ranked:
            return False
        last = previous.end if previous else 0
        rank = quantity.dimension == "rank"
        ranked = rank and previous is not None and previous.dimension != "rank"
        own = self.naming.names(last, quantity.start, quantity, ranked) or self._for_its_own(quantity)
        if rank and not own:
            own = stated(self.text, self.lang, quantity) is not None
        if is_of_another(self.text, self.lang, quantity) or is_of_foreigners(self.reading, self.text, quantity.start):
            return True
        if previous in self.skipped and goes_on_with(self.text, previous, quantity):
            return True
        within, begin = is_within(self.text, self.lang, quantity.start), self.sentence.start
        named = any(one.start - begin < quantity.start for one, _ in topics_of(self.reading).named(self.sentence))
        if within or (within is None and not named and is_news_of_a_place_within(self.reading)):
            return True
        of_another = not named and (self.context.wide or opens_with_another(self.text, self.lang, quantity.start))
        if of_another or opens_with_those(self.text, self.lang, quantity.start, self.context.before):
            return True
        of_plan = self.naming.is_of_plan(last, quantity)
        return is_aside(self.text, self.lang, quantity, previous, own, of_plan, aimed)

    def _ranks_the_next(self, previous: Quantity, quantity: Quantity) -> bool:
        """Whether a place in a ranking is that of a unit named since the last quantity."""
        if quantity.dimension not in ("rank", "points") or not self.told or self.told.unit not in ("rank", "points"):
            return False
        begin, named = self.sentence.start, topics_of(self.reading).named(self.sentence)
        return any(previous.end <= place.start - begin < quantity.start for place, _ in named)

    def _for_its_own(self, quantity: Quantity) -> bool:
        """Whether a metric follows that the quantity alone is of: "against 6.2 per cent for services"."""
        return bool(wording.ON_BEHALF[self.lang].match(self.text, quantity.end)) and self.naming.names(
            quantity.end, quantity.end + 40, quantity
        )

    def _measured(self, at: int, quantity: Quantity) -> Iterator[Measure]:
        if in_words(self.text, self.quantities[at]) and any(map(self.bearers.listed, self.quantities[at + 1 :])):
            return
        named = what_is_left(self.told, self.text, quantity)
        named = named or self.naming.of(at, self.timing.has_own_period(at))
        if named is None or (named.key == "social-investment" and self.counted == "projects"):
            named = self._implied(at) or named
        aimed = named is not None and wording.CALLED_GOAL.search(named.metric) is not None
        goal, period = self.timing.goal_and_period(at, aimed, named and named.key)
        if named is None and goal and period:
            listed = self.timing.is_among_goals
            if listed or any(one.due == period and len(one.due) == 4 for one in self.timing.periods):
                named = wanted(self.text, self.lang, quantity, self.signs, listed, self._homes)
        if named and not goal and named.confidence < _GUESSED and not topics_of(self.reading).named(self.sentence):
            return
        if named is None or self._is_missed(quantity, goal):
            return
        if not goal and (quantity.dimension == "times" or self._in_passing(at) or self._is_manner(quantity, named)):
            return
        if self._is_given(named):
            goal = self.timing.is_to_come(at)
            if goal and self.signs.mood(0, quantity.start) != "goal":
                return
            period = period if goal else self.timing.counted_in(at)
        units = self.bearers.of_then(at, period)
        if not units or not self._is_of_province(named, goal, quantity, units):
            return
        if len(units) > 1 and wording.RANGES[self.lang].search(self.text, 0, quantity.start):
            return
        self._tell(named, quantity)
        reach, metric = extent(self.text, quantity, named.value, goal), named.metric
        metric = (wording.CALLED_GOAL.sub("", metric).strip() if aimed else "") or metric
        of = Measure(self.sentence, metric, *named[1:4], reach, goal, period, units, named.confidence)
        for name in self.naming.sharing(at):
            yield of._replace(metric=name, key=metric_key(name))
        yield of

    @property
    def _homes(self) -> list[tuple[int, int]]:
        """Where the names of provinces stand."""
        begin = self.sentence.start
        return [(one.start - begin, one.end - begin) for one, _ in topics_of(self.reading).named(self.sentence)]

    def _tell(self, named: Named, quantity: Quantity) -> None:
        """Keep what a quantity was called, which the next ones may go on about."""
        self.counted = named.unit if quantity.dimension == "count" else self.counted
        self.told = named
        if quantity.dimension != "rank":
            self.told_as[quantity.dimension] = named
        self.naming.told(named)
        if named.unit == "%" and not (named.key.endswith(OF_PLAN) or self.naming.of_structure):
            self.shared = named

    def _is_missed(self, quantity: Quantity, goal: bool) -> bool:
        """Whether it is given up, as a goal may be, was not reached, or is begged for."""
        if goal and wording.GIVEN_UP[self.lang].search(self.text):
            return True
        begin, end = max(0, quantity.start - 140), quantity.start
        not_reached = wording.NOT_REACHED[self.lang].search(self.text, begin, end)
        return not_reached is not None or wording.MISSED[self.lang].match(self.text, quantity.end) is not None

    def _in_passing(self, at: int) -> bool:
        """Whether it only says again of a growth just told that it has two digits."""
        told = any(one.dimension == "percent" for one in self.quantities[:at])
        return told and in_words(self.text, self.quantities[at])

    def _is_manner(self, quantity: Quantity, named: Named) -> bool:
        """Whether "half of the deals" is a manner of speaking rather than a figure."""
        said = self.text[quantity.start : quantity.end]
        return quantity.unit == "%" and said.lower().replace("-", " ") in PARTS and not wording.WHO.search(named.metric)

    @staticmethod
    def _is_given(named: Named) -> bool:
        return named.key in STANDING and named.unit != "%" and (named.key != "area" or named.unit == "km2")

    def _is_to_come(self, units: tuple[str, ...]) -> bool:
        """Whether it is said of units that are still to be formed."""
        known = self.reading.units
        return self.timing.today is not None and all(known.unit(unit).formed > self.timing.today[1] for unit in units)

    def _are_to_merge(self, units: tuple[str, ...]) -> bool:
        """Whether it is said of several units at once which are to be one, and not yet on the eve of it."""
        if len(units) < 2 or self.timing.today is None:
            return False
        eve = self.timing.today[1] + _EVE
        into = [{one.unit for one in self.reading.units.unit(unit).successors if one.on > eve} for unit in units]
        return bool(set.intersection(*into))

    def _is_of_province(self, named: Named, goal: bool, quantity: Quantity, units: tuple[str, ...]) -> bool:
        """Whether the guide counts it: no area of a unit still to be formed, no capital of licensed projects."""
        if not is_of_a_size(named) or is_of_works(self.reading, self.sentence, named, quantity):
            return False
        if (goal and named.unit == "projects") or wording.OF_A_CONTEST.search(named.metric):
            return False
        if len(units) == 1 and wording.SEVERAL[self.lang].match(self.text, 0, quantity.start):
            return len(self.reading.units.unit(units[0]).predecessors) > 1
        if wording.NATIONAL.search(named.metric) and self._is_of_nation():
            return False
        if not goal and self._is_to_come(units) and wording.ONCE_FORMED[self.lang].search(self.text):
            return False
        if self._is_given(named) and not goal:
            return not (self._are_to_merge(units) or wording.TO_BE[self.lang].search(self.text, 0, quantity.start))
        if named.key == "registered-capital":
            counted = self.counted == "enterprises" or (
                self.counted == "projects" and (self.lang == "en" or self._is_at_large(named, quantity))
            )
            return counted or is_attracted(self._clause(quantity), self.lang)
        if named.key == "enterprises" and not goal:
            return wording.RUNNING[self.lang].search(self.text) is not None
        if quantity.dimension != "percent" and (
            named.key in _LICENSED or (quantity.dimension == "money" and named.confidence < _VAGUE)
        ):
            return self._is_at_large(named, quantity)
        return True

    def _is_of_nation(self) -> bool:
        """Whether "GDP" means the nation's: provinces have a GRDP since 2015."""
        late = self.timing.today is None or self.timing.today[0].year >= _GRDP_SINCE
        named = topics_of(self.reading).named(self.sentence) or wording.PROVINCIAL[self.lang].search(self.text)
        return late and not named

    def _is_at_large(self, named: Named, quantity: Quantity) -> bool:
        """Whether capital or a count of projects is of all that the province has, and not of some licensed just now."""
        clause = self._clause(quantity)
        if wording.OF_PROJECTS.search(clause) and named.key == "social-investment":
            return False
        if self.context.licensed and wording.OUT_OF_THOSE[self.lang].match(self.text):
            return False
        counted = wording.NUMBER_OF[self.lang].search(self.text, max(0, quantity.start - 50), quantity.start)
        return counted is not None or not wording.LICENCES[self.lang].search(clause)

    def _clause(self, quantity: Quantity) -> str:
        """The clause of a quantity, lists and all, up to where it goes on about its parts."""
        breaks = [(match.start(), match.end()) for match in wording.CLAUSES[self.lang].finditer(self.text)]
        begin = max((end for _, end in breaks if end <= quantity.start), default=0)
        parts = wording.ITS_PARTS[self.lang].search(self.text, quantity.end)
        ends = [start for start, _ in breaks if start >= quantity.end] + ([parts.start()] if parts else [])
        return self.text[begin : min(ends, default=len(self.text))]

    def _implied(self, at: int) -> Named | None:
        quantity = self.quantities[at]
        alike = self._is_alike(at) and (self.bearers.next_of_list(at) or self.timing.is_of_another_year(at))
        if self.told and (alike or (self.told == self.told_as.get(quantity.dimension) and self.timing.sums_up(at))):
            return self.told._replace(value=quantity.value, confidence=0.7)
        if (
            quantity.dimension not in ("count", "rank")
            and (of_all := self._of_all(quantity))
            and self.bearers.holds(at)
        ):
            negative = quantity.unit == "%" and self.signs.turn(quantity.start - _SIGN, quantity.start) == "fall"
            value = -quantity.value if negative else quantity.value
            return of_all._replace(value=value, unit=quantity.unit, confidence=0.6)
        here = self.shared is not None or not self.naming.metrics
        share = self.shared or self.context.share
        spoken = Spoken(
            share, self.shared is not None, self.context.spoken_of.get("rank"), here, self.told or self.context.told
        )
        return implied(self.text, self.lang, quantity, self.signs, spoken)

    def _of_all(self, quantity: Quantity) -> Named | None:
        """What was spoken of last that is measured so, in this sentence or before it."""
        here = self.naming.called.spoken_of(quantity.start) | self.told_as
        alike = any(one.dimension == quantity.dimension for one in self.quantities if one.end < quantity.start)
        return here.get(quantity.dimension) or (None if alike else self.context.spoken_of.get(quantity.dimension))

    def _is_alike(self, at: int) -> bool:
        """Whether a quantity is measured as the one before it is, places in a ranking and asides left out."""
        told = (one for one in reversed(self.quantities[:at]) if one.dimension != "rank" and one not in self.skipped)
        before, one = next(told, None), self.quantities[at]
        return before is not None and (one.dimension, one.unit) == (before.dimension, before.unit)

    def _carry_over(self, found: list[Measure]) -> None:
        here = self.naming.called.spoken_of(len(self.text))
        self.context.spoken_of |= here | self.told_as
        if self.quantities:
            self.context.told = self.told or self.context.told
            of_all = self._told_of_all()
            self.context.share = self.shared or here.get("percent") or of_all or self.context.share
            if of_all and not self.told_as:
                self.context.spoken_of["percent"] = of_all
        told = {measure.goal for measure in found}
        carry_over(self.timing, frozenset(measure.period for measure in found), told.pop() if len(told) == 1 else None)

    def _told_of_all(self) -> Named | None:
        """The percentage that a sentence tells of the nation alone: the next then gives that of each province."""
        shares = [at for at, one in enumerate(self.quantities) if one.unit == "%" and one in self.skipped]
        if self.told or not shares or not wording.OF_ALL[self.lang].search(self.text):
            return None
        return self.naming.of(shares[0], own_period=False)


_GRDP_SINCE = 2015
_EVE = timedelta(days=14)
"""So shortly before a merger, decided by then, what is to be one unit is spoken of as one."""
_SIGN = 7
"""Within so many characters before a number "minus" stands."""
_GUESSED = 0.5
"""What is named less surely goes without saying only of a province that its sentence names."""
_VAGUE = 0.7
"""Money of a metric named less surely than this may be a project's."""
_LICENSED = frozenset({
    "projects", "fdi", "domestic-investment", "social-investment", "investment-attraction", "registered-capital",
    "off-budget-investment",
})  # fmt: skip
"""What a licence or a memorandum is counted in: beside one of those it is `InvestmentLicensed`."""
