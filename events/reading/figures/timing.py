"""Whether a quantity is a goal or a figure, and of which period."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from events.reading.entities.periods import Period, periods
from events.reading.entities.quantities import Quantity, quantities
from events.reading.figures import timing_wording as wording
from events.reading.figures import whose_period
from events.reading.figures.context import Context
from events.reading.figures.extents import EACH_YEAR
from events.reading.figures.metrics import LASTING, OF_THE_YEAR_BEFORE
from events.reading.figures.moods import Mood, Signs
from events.reading.figures.pairing import respective_period
from events.reading.text.language import Lang
from events.reading.text.sentences import is_item
from events.when import days, precision


class Timing:
    """The quantities of one sentence and its periods, with the days of which "today" may mean, where they are known."""

    def __init__(self, text: str, lang: Lang, said: str | None, signs: Signs, context: Context) -> None:
        self.text, self.lang, self.signs, self.context = text, lang, signs, context
        self.today: tuple[date, date] | None = days(said) if said else None
        named = periods(text, lang, said)
        self.quantities = tuple(
            quantity
            for quantity in quantities(text, lang)
            if quantity.dimension != "count" or not any(one.start <= quantity.start < one.end for one in named)
        )
        self.compared = [one for one in named if whose_period.is_compared_with(text, lang, one)]
        """The periods that something is only compared with."""
        own = [
            period
            for period in named
            if period not in self.compared
            and not self._is_of_a_plan(period)
            and not (len(period.value) == 7 and wording.OVER.search(text, max(0, period.start - 8), period.start))
            and not wording.RECORD[lang].search(text, max(0, period.start - 40), period.start)
            and not wording.PRICED.match(text, period.end)
        ]
        self.periods = self._resolved(whose_period.without_vision(own, text))

    def _resolved(self, named: Sequence[Period]) -> list[Period]:
        """The periods, with "the whole year" as the year that the sentence speaks of, or in January the one before, if
        no goal is told.
        """
        resolved: list[Period] = []
        for period in named:
            spoken = resolved[-1] if resolved else None
            if year := whose_period.year_spoken_of(self.text, self.lang, period, spoken):
                period = replace(period, value=f"{year}{period.value[4:]}")
            elif self._is_of_last_year(period):
                period = replace(period, value=f"{period.first.year - 1}{period.value[4:]}")
            if wording.WHOLE_YEAR.fullmatch(self.text, period.start, period.end):
                if spoken and len(spoken.value) != 9:
                    period = replace(period, value=spoken.value[:4])
                elif not spoken and self.today and not self.context.goal and self._tells_no_goal:
                    period = replace(period, value=self._year_told())
            resolved.append(period)
        return resolved

    def _is_of_a_plan(self, period: Period) -> bool:
        """Whether it is the year of a plan of which only a share is told."""
        begin = max(0, period.start - _NEAR)
        whole = wording.WHOLE_YEAR.fullmatch(self.text, period.start, period.end)
        return whole is not None and wording.OF_ITS_SHARE[self.lang].search(self.text, begin, period.start) is not None

    def _is_of_last_year(self, period: Period) -> bool:
        """Whether a month or quarter of no named year is to come, early in a year: in January December is over."""
        if self.today is None or self.today[1].month > _LATE or period.first <= self.today[1]:
            return False
        part = precision(period.value) in ("month", "quarter")
        if not part or self.context.goal or not self._tells_no_goal or whose_period.names_its_year(self.text, period):
            return False
        return wording.SINCE.search(self.text, max(0, period.start - 8), period.start) is None

    @cached_property
    def _tells_no_goal(self) -> bool:
        return self.signs.mood(0, len(self.text)) != "goal"

    @cached_property
    def due(self) -> list[Period]:
        """The periods that a goal can be due in: years, terms, and of days and months those that are deadlines."""
        return [
            period
            for period in self.periods
            if (len(period.value) in (4, 7, 9) and not self.is_of_a_council(period))
            or wording.BY_THEN[self.lang].search(self.text, max(0, period.start - 24), period.start)
        ]

    def goal_and_period(self, at: int, aimed: bool = False, key: str | None = None) -> tuple[bool, str | None]:
        """Whether a quantity is a goal, and when it is due or which period it covers.

        `key` is of what it is; `aimed` says that this is called a goal: it is one where nothing says otherwise.
        """
        quantity = self.quantities[at]
        told = self._mood(quantity)
        goes_on = self.context.goal and not wording.SAME_PERIOD[self.lang].search(self.text)
        mood = told or ("goal" if goes_on or aimed or self._is_least(quantity) else "figure")
        goal = mood == "goal" or (mood == "present" and self.context.goal)
        period = self._period(at, told)
        if period is not None and self.today is not None:
            gone = not goal and period.last.year <= self.today[1].year
            if gone and key in LASTING and self._is_of_another(period, at):
                return False, str(self.today[0].year)
            if period.first > self.today[1] and not (period.value[4:5] == "-" and mood == "figure"):
                goal = True
            elif period.last < self.today[0]:
                goal = False
            elif period.last.year > self.today[1].year and told != "figure":
                goal = True
            elif told is None and not aimed and self._is_so_far(period):
                goal = False
            elif told == "forecast" and self._is_yet_to_be_done(period, quantity):
                goal = True
        elif period is None and mood == "forecast":
            goal = self.context.goal or self.context.due is not None
        if period is None:
            listed = told is None and self.context.listing and not self.context.results
            if (listed or told == "forecast") and self._runs_on(self.context.spoken):
                goal = True
            carried = (self.context.due or self._end_of_term) if goal else self._carried(quantity, key)
            return goal, carried or (None if goal or self.today is None else self._year_told(key))
        if goal:
            later = wording.IN_YEARS_TO_COME[self.lang].match(self.text, quantity.end)
            return True, None if later else period.due
        return False, self._covered(period, quantity, key)

    def _is_yet_to_be_done(self, period: Period, quantity: Quantity) -> bool:
        """Whether it is what will be done in a year that has long to run, and no estimate of how that ends."""
        if self.today is None or self.today[1].month > _ENDING or period.value != str(self.today[1].year):
            return False
        return wording.WILL_DO[self.lang].search(self.text, max(0, quantity.start - _NEAR), quantity.start) is not None

    def _covered(self, period: Period, quantity: Quantity, key: str | None) -> str:
        """Which period a figure is of that stands with one: none to come."""
        covered = period.value if self._is_of_a_month(period, quantity) else covered_by(period)
        if self.today and self._is_since(period):
            return f"{covered}-{self.today[0].year}"
        self.context.month = covered if precision(covered) == "month" else self.context.month
        if self._is_in_january(period) or (key in OF_THE_YEAR_BEFORE and len(period.value) in (7, 10)):
            covered = self._year_told(key)
        elif quantity.dimension != "count" and not wording.UP_TO_NOW[self.lang].search(self.text):
            covered += self._part_ended_by(period)
        year = str(self.today[0].year) if self.today else covered
        return covered if covered[:4] <= year else year

    def _is_since(self, period: Period) -> bool:
        """Whether it is the year since which a figure adds up to now."""
        if self.today is None or len(period.value) != 4 or period.first.year >= self.today[0].year:
            return False
        begin = max(0, period.start - _NEAR)
        on = wording.SINCE_THEN[self.lang].search(self.text, begin, period.start)
        return on is not None or wording.FROM_THEN_TO_NOW.search(self.text, begin, period.end + _NEAR) is not None

    def _part_ended_by(self, period: Period) -> str:
        """The part of the year that a day ends, or a month of which the end is told."""
        within = precision(period.value) == "month" and not wording.AT_ITS_END.search(
            self.text, max(0, period.start - _BESIDE), period.start
        )
        return "" if within else _ENDS_OF_PARTS.get(period.value[4:], "")

    def _is_of_a_month(self, period: Period, quantity: Quantity) -> bool:
        """Whether a figure is of a month: of neither the time up to it nor a sum that the month only adds to."""
        if precision(period.value) != "month" or wording.SUMMED_UP.search(self.text, period.end, quantity.start):
            return False
        return wording.OF_THE_MONTH[self.lang].search(self.text, max(0, period.start - _NEAR), period.start) is not None

    def _carried(self, quantity: Quantity, key: str | None) -> str | None:
        """The period told before of which a figure is, where a sentence does not say that it tells of now: of a mean
        the term. What there is on each day, as forests, is of no part of a year; a ranking is of none that runs still.
        """
        term, month = self.context.term, self.context.month
        if term and quantity.dimension == "percent" and not self._runs_on(term) and self._is_average(quantity):
            return term
        if month and wording.IN_THE_MONTH.search(self.text, max(0, quantity.start - 2 * _NEAR), quantity.start):
            return month
        covered = self.context.covered
        if key in OF_THE_YEAR_BEFORE:
            return None if self.today and covered and covered[:4] == str(self.today[0].year) else covered
        part = self.today is not None and covered is not None and covered.startswith(f"{self.today[0].year}-")
        now = wording.NOW[self.lang].search(self.text) is not None and not part
        now = now or (
            self.today is not None and whose_period.is_of_now(self.text, covered, self.today[0].year, quantity)
        )
        return None if now or (part and key in LASTING) else covered

    def _year_told(self, key: str | None = None) -> str:
        """The year that a figure is of which names none: in January the one before, but for what counts up to now; of
        a ranking always."""
        assert self.today is not None
        day = self.today[0]
        if key in OF_THE_YEAR_BEFORE:
            return str(day.year - 1)
        over = day.month == 1 and not wording.UP_TO_NOW[self.lang].search(self.text)
        return str(day.year - 1 if over else day.year)

    def _is_in_january(self, period: Period) -> bool:
        """Whether a period is a day of the January in which a figure is told, or that January's beginning."""
        if self.today is None or self.today[0].month != 1 or len(period.value) != 10:
            return False
        return (period.first.year, period.last.month) == (self.today[0].year, 1)

    def _is_least(self, quantity: Quantity) -> bool:
        """Whether a share or a sum is told as the least that is to be reached: what was reached is told as it is."""
        if quantity.dimension not in ("percent", "money"):
            return False
        if wording.YEAR_AFTER_YEAR.search(self.text, 0, quantity.start):
            return False
        least = quantity.comparator == ">=" and quantity.modifier is None and quantity.upper is None
        return least or wording.AT_LEAST.match(self.text, quantity.end) is not None

    def counted_in(self, at: int) -> str | None:
        """The period of what stands whatever the year: only one that its own sentence tells."""
        period = self._period(at, "figure")
        return covered_by(period) if period else None

    def is_to_come(self, at: int) -> bool:
        """Whether a quantity is told of a year after the one in which it is said."""
        period = self._period(at, None)
        return self.today is not None and period is not None and period.first.year > self.today[1].year

    def _is_over(self, period: Period) -> bool:
        return self.today is not None and (period.last < self.today[0] or self._is_so_far(period))

    def _is_so_far(self, period: Period) -> bool:
        """Whether it is a part of a year up to the day of telling; in a list of goals a quarter may be yet to come."""
        if self.today is None or period.first > self.today[1]:
            return False
        part = wording.MONTHS if self.context.listing else wording.PART_OF_YEAR
        return part.search(self.text, period.start, period.end) is not None

    def _runs_on(self, term: str | None) -> bool:
        """Whether a term that is spoken of ends in a year to come."""
        return term is not None and self.today is not None and len(term) == 9 and int(term[5:]) > self.today[1].year

    @cached_property
    def is_among_goals(self) -> bool:
        """Whether it is an item of a list of goals."""
        return self.context.goal and self.context.listing and (self.context.row or is_item(self.text))

    @cached_property
    def is_listed_goal(self) -> bool:
        """Whether it is one that tells of nothing past: "rate of waste collected: 97%"."""
        return self.is_among_goals and not wording.PAST[self.lang].search(self.text)

    def _mood(self, quantity: Quantity) -> Mood | None:
        """The mood told last before it, else last after it in its clause."""
        text, start, end = self.text, quantity.start, quantity.end
        registers = quantity.unit == "%" and wording.REGISTERS[self.lang].search(text, 0, start)
        if registers or wording.AIMED_AT[self.lang].match(text, end):
            return "goal"
        led_to = wording.LED_TO.search(text, max(0, start - 2 * _NEAR), start)
        mood = self.signs.mood(0, led_to.start() if led_to else start)
        if quantity.dimension == "rank" and self.signs.mood(start, end):
            return "figure"  # a verb of having it belongs to a place in a ranking: "is now 7th"
        gone = [period for period in self.periods if period.end <= start and self._is_over(period)]
        if (
            (mood == "goal" and gone and self.signs.mood(gone[-1].end, start) == "present")
            or wording.BESIDE_ITS_PLAN[self.lang].match(text, end)
            or (quantity.dimension == "money" and wording.OUT_OF_ITS_PLAN.search(text, start, end))
        ):
            return "figure"
        if mood is None and wording.STANDS_AT.fullmatch(text, max(0, start - _BESIDE), min(len(text), end + 1)):
            return "figure"
        if mood == "figure" and self.is_listed_goal:
            return None
        if mood is None:
            clause = wording.BROKEN[self.lang].search(text, end)
            stop = min(clause.start() if clause else len(text), end + 80)
            mood = self.signs.mood(end, end + len(text[end:stop].partition("(")[0]))
        return mood or ("goal" if wording.FOR_A_YEAR[self.lang].match(self.text) else None)

    def has_own_period(self, at: int) -> bool:
        """Whether a period is told beside a quantity."""
        quantity = self.quantities[at]
        begin = self.quantities[at - 1].end if at else 0
        end = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        return any(begin <= period.start < min(end, quantity.end + 40) for period in self.periods)

    def is_of_another_year(self, at: int) -> bool:
        """Whether it is what the quantity before it comes to in another year: "$2 billion this year and 3 in 2030"."""
        if not (at and self.has_own_period(at - 1) and self.has_own_period(at)):
            return False
        begin, end = self.quantities[at - 1].end, self.quantities[at].start
        return wording.THEN_ANOTHER.fullmatch(self.text, begin, end) is not None

    def sums_up(self, at: int) -> bool:
        """Whether it is what was told last comes to in all: "1.2 trillion in May, lũy kế 5 tháng 6.3 trillion"."""
        begin = self.quantities[at - 1].end if at else 0
        return at > 0 and wording.ADDED_UP.search(self.text, begin, self.quantities[at].start) is not None

    def _period(self, at: int, told: Mood | None) -> Period | None:
        quantity = self.quantities[at]
        for compared in self.compared:
            if wording.BRACKET.fullmatch(self.text, compared.end, quantity.start):
                return compared
            of_then = wording.OF_THEN[self.lang].fullmatch(self.text, quantity.end, compared.start)
            if of_then and wording.UP_FROM[self.lang].search(self.text, 0, quantity.start):
                return compared
        following = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        periods = self.periods if told == "figure" else self.due
        if (of_list := respective_period(self.text, self.quantities, periods, at)) is not None:
            return of_list
        usable = [one for one in periods if not self._is_told_of_another(one, quantity)]
        if part := wording.OF_A_PART.search(self.text, quantity.end):
            usable = [one for one in usable if one.start < part.start()]
        if not self._is_average(quantity):
            usable = [one for one in usable if not wording.YEARS_GONE.fullmatch(self.text, one.start, one.end)]
        near = [
            period
            for period in usable
            if quantity.end <= period.start < following
            and not wording.BROKEN[self.lang].search(self.text, quantity.end, period.start)
        ]
        if near:
            second = next((period for period in usable if period.start >= near[0].end), None)
            return second if second and self._is_second_of(at, near[0], second) else near[0]
        if self.today is not None and told:
            first, last = self.today
            usable = [
                period for period in usable if (period.first <= last if told == "figure" else period.last >= first)
            ] or [
                period
                for period in usable
                if period.end <= quantity.start and not (told == "goal" and self._parted(period, quantity))
            ]
        end = quantity.end + len(self.text[quantity.end :].partition(";")[0])
        before = [period for period in usable if period.end <= quantity.start]
        after = [period for period in usable if quantity.end <= period.start < end]
        return next(iter(before[-1:] or after), None)

    def _is_told_of_another(self, period: Period, quantity: Quantity) -> bool:
        return whose_period.is_of_another(self.text, self.lang, self.quantities, period, quantity)

    def _is_of_another(self, period: Period, at: int) -> bool:
        """Whether a period stands behind another quantity, apart from this: "$2 billion in 2024, and 912 projects"."""
        quantity, broken = self.quantities[at], wording.BROKEN[self.lang]
        if period.start >= quantity.end:
            between = (one.start for one in self.quantities if quantity.end <= one.start < period.start)
            return any(broken.search(self.text, quantity.end, start) for start in between)
        last = max((one.end for one in self.quantities[:at] if one.end <= period.start), default=None)
        if last is None or broken.search(self.text, last, period.start):
            return False
        return broken.search(self.text, period.end, quantity.start) is not None

    def _is_average(self, quantity: Quantity) -> bool:
        """Whether it is so much a year in the mean: of the last years a level is only what they led to."""
        begin = max(0, quantity.start - _NEAR)
        told = wording.ON_AVERAGE.search(self.text, begin, quantity.start)
        return told is not None or EACH_YEAR.match(self.text, quantity.end) is not None

    def _is_second_of(self, at: int, first: Period, second: Period) -> bool:
        """Whether it is the second of two numbers told with two years: "2.6% and 1.9% in 2021 and 2020"."""
        numbers, years = (self.quantities[at - 1].end, self.quantities[at].start), (first.end, second.start)
        return at > 0 and all(self.text[begin:end].strip() in ("and", "và") for begin, end in (numbers, years))

    def _parted(self, period: Period, quantity: Quantity) -> bool:
        """Whether a quantity stands by a period, which then is not that of the one after it."""
        return any(
            one.end <= quantity.start and min(abs(one.start - period.end), abs(period.start - one.end)) < _BESIDE
            for one in self.quantities
            if one.dimension != "count"
        )

    @property
    def _end_of_term(self) -> str | None:
        """The end of the term that was spoken of, where the sentence goes on about it: "in the whole term"."""
        spoken = self.context.spoken
        return spoken[5:] if spoken and len(spoken) == 9 and wording.THE_TERM.search(self.text) else None

    def is_of_a_council(self, period: Period) -> bool:
        """Whether a term is only the one for which a council was elected."""
        return len(period.value) == 9 and wording.OF_A_COUNCIL.search(self.text, 0, period.start) is not None


def covered_by(period: Period) -> str:
    """The period of a figure; a day or a month in it stands for its year so far."""
    value = period.value
    return value if len(value) in (4, 9) or value[5:6] in "QH" else value[:4]


_ENDS_OF_PARTS = {"-03-31": "-Q1", "-03": "-Q1", "-06-30": "-H1", "-06": "-H1"}
"""Days and months by whose end a quarter or a half of the year has gone."""
_LATE = 3
"""In the first months of a year what is told is of the last one."""
_ENDING = 9
"""After this month it is reckoned how a year will end."""
_NEAR = 60
"""Within so many characters before a quantity it is said to be a mean."""
_BESIDE = 8
"""Within so many characters a quantity stands by a period."""
