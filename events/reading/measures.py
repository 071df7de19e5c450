"""What a text measures: each quantity with its metric, its period, whether goal or figure, and of which units.

Goals (`TargetSet`) and figures (`IndicatorReported`) are told apart by tense and cue alone, so they are read together.
"""

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from events.reading import cues
from events.reading.cues import Cue
from events.reading.metrics import Metric, find_metrics, metric_key
from events.reading.periods import Period, periods
from events.reading.quantities import Comparator, Quantity, quantities
from events.reading.words import Phrase, words
from events.when import days

if TYPE_CHECKING:
    from events.reading.places import Place
    from events.reading.reading import Reading, Sentence


class Measure(NamedTuple):
    """A quantity of a metric, in a sentence, of some units. `metric` is as the text says it; a fall is negative."""

    sentence: "Sentence"
    metric: str
    key: str
    value: float
    unit: str
    comparator: Comparator
    goal: bool
    period: str | None
    units: tuple[str, ...]
    confidence: float


@dataclass
class _Context:
    """What carries over from sentence to sentence: a list of goals goes on until something past is told."""

    paragraph: int = -1
    goal: bool = False
    listing: bool = False
    due: str | None = None
    covered: str | None = None
    share: str | None = None
    """The growth that was spoken of last: "this year it aims for 9%" goes on about it."""


def measures(reading: "Reading") -> tuple[Measure, ...]:
    """Every measure of an article, in text order."""
    found: list[Measure] = []
    context = _Context()
    for sentence in reading.sentences:
        if sentence.paragraph != context.paragraph:
            context = replace(context, paragraph=sentence.paragraph, goal=context.goal and context.listing)
        if _measurable().search(sentence.text):
            found += _Measuring(reading, sentence, context).measures()
    return tuple(found)


@cache
def _measurable() -> re.Pattern[str]:
    """What a sentence that measures something, or says for when, holds at least."""
    return re.compile(
        r"\d|:\s*$|(?i:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|double|twenty|thirty|forty|fifty"
        r"|year|half|hai con|nửa|năm (?:nay|tới|ngoái))\b)"
    )


class _Measuring:
    """One sentence being measured."""

    def __init__(self, reading: "Reading", sentence: "Sentence", context: _Context) -> None:
        self.reading, self.sentence, self.context = reading, sentence, context
        self.text, self.lang = sentence.text, reading.lang
        said = reading.said_on[0]
        self.today = days(said) if said else None
        self.words = words(self.text)
        self.quantities = quantities(self.text, self.lang)
        self.metrics = find_metrics(self.words) if self.quantities else []
        self.cues = cues.cues(self.lang).find(self.words)
        self.periods = periods(self.text, self.lang, said)
        self.taken: dict[int, Quantity] = {}
        self.grew = False

    def measures(self) -> list[Measure]:
        found = []
        for at, quantity in enumerate(self.quantities):
            measured = None if self._aside(at) else self._measure(at, quantity)
            if measured:
                found += [measured._replace(metric=name, key=metric_key(name)) for name in self._sharing(at)]
                found.append(measured)
        self._carry_over()
        grown = [measure.metric for measure in found if measure.key == "grdp-growth"]
        self.context.share = grown[-1] if grown else self.context.share
        return found

    def _measure(self, at: int, quantity: Quantity) -> Measure | None:
        named = self._metric(at, quantity)
        if named is None:
            return None
        metric, value, unit, confidence = named
        key = metric_key(metric)
        if cues.elsewhere(self.lang).search(self.text, max(0, quantity.start - 70), quantity.start) or cues.local(
            self.lang
        ).match(self.text, quantity.end):
            return None
        goal, period = self._goal_and_period(at, quantity)
        units = self._units(at, quantity)
        if not units or (key in _GIVEN and (goal or cues.to_be(self.lang).search(self.text))):
            return None
        if key == "enterprises" and not goal and not cues.running(self.lang).search(self.text):
            return None
        if key in _LICENSED and cues.licences(self.lang).search(self.text):
            return None
        return Measure(self.sentence, metric, key, value, unit, quantity.comparator, goal, period, units, confidence)

    def _sharing(self, at: int) -> list[str]:
        """The metrics that share a rank with the one it is taken for: "economic scale and GRDP per capita"."""
        quantity = self.quantities[at]
        number = next((number for number, taker in self.taken.items() if taker is quantity), 0)
        if quantity.dimension != "rank" or not number:
            return []
        other, phrase = self.metrics[number - 1], self.metrics[number]
        joined = re.fullmatch(r"\s+(?:and|và)\s+", self.text[other.end : phrase.start])
        return [self._spelt(other)] if joined and number - 1 not in self.taken else []

    def _units(self, at: int, quantity: Quantity) -> tuple[str, ...]:
        """The units a quantity is of: where a sentence gives each unit its own, the one beside it."""
        about = self.reading.about(self.sentence)
        if len(about) < 2:
            return about
        named = [(place, unit) for place, unit in self.reading.topics.named(self.sentence) if unit in about]
        begin = self.sentence.start
        following = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        for place, unit in named:
            between = self.text[quantity.end : max(quantity.end, place.start - begin)]
            if quantity.end <= place.start - begin < following and cues.located(self.lang).fullmatch(between):
                return (unit,)
        previous = self.quantities[at - 1].end if at else 0
        own = [unit for place, unit in named if previous <= place.start - begin < quantity.start]
        return (own[0],) if len(set(own)) == 1 and self._gives_each_its_own(named) else about

    def _gives_each_its_own(self, named: list[tuple["Place", str]]) -> bool:
        """Whether a quantity stands between the names of two units."""
        spots = [place.start - self.sentence.start for place, _ in named]
        return any(spots[0] < quantity.start < spots[-1] for quantity in self.quantities)

    # Which quantities are asides: conversions, comparisons, shares of a plan.

    def _aside(self, at: int) -> bool:
        quantity = self.quantities[at]
        before = self.text[max(0, quantity.start - 40) : quantity.start]
        if cues.aside_before(self.lang).search(before) or cues.aside_after(self.lang).match(self.text, quantity.end):
            return True
        previous = self.quantities[at - 1] if at else None
        if previous is None:
            return False
        if cues.change(self.lang).search(before) and not any(
            previous.end <= named.start < quantity.start for named in self.metrics
        ):
            return previous.dimension != "rank"
        return bool(
            previous.dimension == quantity.dimension == "money"
            and re.fullmatch(
                r"\s*\((?:over|more than|about|nearly|some|equivalent to|hơn|khoảng|tương đương)?\s*",
                self.text[previous.end : quantity.start],
            )
        )

    # Which metric a quantity is of.

    def _metric(self, at: int, quantity: Quantity) -> tuple[str, float, str, float] | None:
        return (
            self._metric_after(quantity)
            or self._metric_before(at, quantity)
            or self._share_of(quantity)
            or self._described(at, quantity)
            or self._unnamed(quantity)
        )

    def _described(self, at: int, quantity: Quantity) -> tuple[str, float, str, float] | None:
        """A metric that no vocabulary knows: "the ratio of ..." before a number, "of rice" after tonnes."""
        if quantity.dimension in ("mass", "power", "length") or quantity.unit == "ha":
            of = cues.of_what(self.lang).match(self.text, quantity.end)
            if of and quantity.value >= _SIZEABLE.get(quantity.unit, 0):
                return of["noun"], quantity.value, quantity.unit, 0.6
        if quantity.dimension == "rank":
            return None
        begin = max(self.quantities[at - 1].end if at else 0, quantity.start - 110)
        before = list(cues.described(self.lang).finditer(self.text, begin, quantity.start))
        if not before:
            return None
        described = before[-1]
        if cues.apart(self.lang).search(self.text, described.end("noun"), quantity.start):
            return None
        unit = quantity.unit or described["noun"].split()[-1]
        return described["noun"].strip(), quantity.value, unit, 0.6

    def _unnamed(self, quantity: Quantity) -> tuple[str, float, str, float] | None:
        """A metric that goes without saying: what grows by a share is the economy, square kilometres are its area."""
        if quantity.unit == "km2" and quantity.value >= 500:
            return ("diện tích" if self.lang == "vi" else "area"), quantity.value, "km2", 0.7
        grown = cues.grown().search(self.text, max(0, quantity.start - 50), quantity.start)
        aimed = cues.aimed(self.lang).search(self.text, max(0, quantity.start - 50), quantity.start)
        if quantity.unit == "%" and aimed and self.context.share:
            return self.context.share, quantity.value, "%", 0.6
        if quantity.unit == "%" and self.lang == "en" and grown and not self.metrics:
            return "growth", -quantity.value if grown["falls"] else quantity.value, "%", 0.6
        return None

    def _metric_after(self, quantity: Quantity) -> tuple[str, float, str, float] | None:
        for number, phrase in enumerate(self.metrics):
            if phrase.start < quantity.end or number in self.taken:
                continue
            gap = re.sub(r"\s*\([^)]*\)", "", self.text[quantity.end : phrase.start])
            ranked = quantity.dimension == "rank" and len(gap) < 70 and not re.search(r"[.;,]", gap)
            if not ranked and (len(gap) > 40 or not cues.gap(self.lang).fullmatch(gap)):
                return None
            if quantity.dimension not in phrase.meaning.dimensions or not _plausible(phrase.meaning, quantity):
                return None
            if quantity.dimension == "percent" and phrase.meaning.grows:
                cue = self._cue_between(max(0, quantity.start - 60), quantity.end)
                compared = self.grew and re.fullmatch(r"\s+(?:for|in)\s+(?:the\s+)?", gap)
                if not compared and not re.search(r"(?i)\b(?:increase|rise|growth|decrease|fall|drop|decline)\b", gap):
                    return None
                falls = bool(re.search(r"(?i)\b(?:decrease|fall|drop|decline)\b", gap)) or cue == "fall"
                self.taken[number] = quantity
                return self._growth_of(phrase), -quantity.value if falls else quantity.value, "%", 0.8
            self.taken[number] = quantity
            return self._spelt(phrase), quantity.value, _unit(quantity, phrase, self.text), 0.85
        return None

    def _metric_before(self, at: int, quantity: Quantity) -> tuple[str, float, str, float] | None:
        for number in range(len(self.metrics) - 1, -1, -1):
            phrase = self.metrics[number]
            if phrase.end > quantity.start:
                continue
            between = self.text[phrase.end : quantity.start]
            if len(between) > 110 or ";" in between or cues.new_clause(self.lang).search(between):
                return None
            if quantity.dimension not in phrase.meaning.dimensions or not _plausible(phrase.meaning, quantity):
                continue
            if number in self.taken and not self._distributes(self.taken[number], at):
                return None
            named = self._value_of(phrase, quantity)
            if named:
                self.taken[number] = quantity
            return named
        return None

    def _value_of(self, phrase: Phrase[Metric], quantity: Quantity) -> tuple[str, float, str, float] | None:
        cue = self._cue_between(phrase.end, quantity.start, ("rise", "fall"))
        if quantity.dimension != "percent":
            return self._spelt(phrase), quantity.value, _unit(quantity, phrase, self.text), 0.85
        if phrase.meaning.grows:
            if cue is None and not (self.grew and self.text[phrase.end : quantity.start].strip(" ") in ("(", "by")):
                return None
            self.grew = True
            return self._growth_of(phrase), -quantity.value if cue == "fall" else quantity.value, "%", 0.9
        between = self.text[phrase.end : quantity.start]
        if cue == "fall" and cues.by_so_much(self.lang).search(between):
            suffix = "reduction" if self.lang == "en" else "giảm"
            return f"{self._spelt(phrase)} {suffix}", quantity.value, quantity.unit, 0.7
        falls = cue == "fall" and phrase.meaning.key == "grdp-growth" and "-" not in between
        return self._spelt(phrase), -quantity.value if falls else quantity.value, quantity.unit, 0.9

    def _share_of(self, quantity: Quantity) -> tuple[str, float, str, float] | None:
        if quantity.unit != "%":
            return None
        whole = cues.whole(self.lang).match(self.text, quantity.end)
        if not whole or cues.of_a_plan().search(whole["noun"]):
            return None
        return whole["noun"].strip(), quantity.value, "%", 0.6

    def _distributes(self, before: Quantity, at: int) -> bool:
        """Whether a further quantity of the same metric has a place or a period of its own."""
        quantity = self.quantities[at]
        following = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        after = self.text[quantity.end : min(following, quantity.end + 50)]
        own_period = any(before.end <= period.start < min(following, quantity.end + 40) for period in self.periods)
        return own_period or bool(re.match(r"\s+(?:in|for|at|ở|tại)\s+[A-ZĐ]", after))

    def _spelt(self, phrase: Phrase[Metric]) -> str:
        """The metric as the text says it, with the adjectives before it."""
        if phrase.meaning.key == "population":
            return "dân số" if self.lang == "vi" else "population"
        first = phrase.first
        while first and self.words[first - 1].folded in _ADJECTIVES:
            if self.text[self.words[first - 1].end : self.words[first].start] != " ":
                break
            first -= 1
        return self.text[self.words[first].start : phrase.end]

    def _growth_of(self, phrase: Phrase[Metric]) -> str:
        name = self._spelt(phrase)
        if self.lang == "vi":
            return f"tốc độ tăng {name}"
        return "economic growth" if name.lower() == "economy" else f"{name} growth"

    # Whether it is a goal, and for when.

    def _goal_and_period(self, at: int, quantity: Quantity) -> tuple[bool, str | None]:
        goal = self._is_goal(at, quantity)
        period = self._period(at, quantity, goal)
        if period is not None and self.today is not None:
            if period.first > self.today[1] and not (period.value[4:5] == "-" and not goal):
                goal = True
            elif period.last < self.today[0]:
                goal = False
            elif len(period.value) == 9 and period.last.year > self.today[1].year and not self._told(quantity):
                goal = True
        if period is None:
            carried = self.context.due if goal else self.context.covered
            return goal, carried or (None if goal or self.today is None else str(self.today[0].year))
        if goal:
            return True, period.due
        covered = _covered(period)
        year = str(self.today[0].year) if self.today else covered
        return False, covered if covered[:4] <= year else year

    def _is_goal(self, at: int, quantity: Quantity) -> bool:
        cue = self._cue_between(0, quantity.start, ("goal", "figure"))
        if cue is None:
            clause = cues.broken(self.lang).search(self.text, quantity.end)
            end = min(clause.start() if clause else len(self.text), quantity.end + 60)
            cue = "goal" if self._cue_between(quantity.end, end, ("goal",)) else None
        return self.context.goal if cue is None else cue == "goal"

    def _told(self, quantity: Quantity) -> bool:
        return self._cue_between(0, quantity.start, ("goal", "figure")) == "figure"

    def _period(self, at: int, quantity: Quantity, goal: bool) -> Period | None:
        following = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        usable = [
            period for period in self.periods if len(period.value) in (4, 9) or not goal or self._deadline(period)
        ]
        near = [
            period
            for period in usable
            if quantity.end <= period.start < following
            and not cues.broken(self.lang).search(self.text, quantity.end, period.start)
        ]
        if near:
            return near[0]
        if self.today is not None and goal:
            usable = [period for period in usable if period.last >= self.today[0]]
        semicolon = self.text.find(";", quantity.end)
        end = semicolon if semicolon >= 0 else len(self.text)
        before = [period for period in usable if period.end <= quantity.start]
        after = [period for period in usable if quantity.end <= period.start < end]
        return next(iter(before[-1:] or after), None)

    def _deadline(self, period: Period) -> bool:
        return (
            bool(cues.deadline(self.lang).search(self.text, max(0, period.start - 24), period.start))
            or len(period.value) == 7
        )

    def _cue_between(
        self, start: int, end: int, of: tuple[Cue, ...] = ("goal", "figure", "rise", "fall")
    ) -> Cue | None:
        """The last cue in a stretch of the text."""
        return next(
            (cue.meaning for cue in reversed(self.cues) if start <= cue.start and cue.end <= end and cue.meaning in of),
            None,
        )

    def _carry_over(self) -> None:
        last = self._cue_between(0, len(self.text), ("goal", "figure"))
        if last:
            self.context.goal = last == "goal"
        for period in self.periods:
            ahead = self.today is None or period.last >= self.today[0]
            after = self.today is not None and period.first > self.today[1]
            if ahead and len(period.value) in (4, 9) and (self.context.goal or after):
                self.context.due = period.due
            if self.today is None or period.first <= self.today[1]:
                self.context.covered = _covered(period)
        self.context.listing = self.text.rstrip().endswith(":") or (self.context.listing and self.text[:1] in "-+•*–")


def _covered(period: Period) -> str:
    """The period of a figure; a day or a month in it stands for its year so far."""
    value = period.value
    return value if len(value) in (4, 9) or value[5:6] in "QH" else value[:4]


def _unit(quantity: Quantity, phrase: Phrase[Metric], text: str) -> str:
    if quantity.dimension != "count":
        return quantity.unit
    return _COUNTED.get(phrase.meaning.key) or text[phrase.start : phrase.end].split()[-1]


_COUNTED = {
    "population": "people",
    "visitors": "visitors",
    "foreign-visitors": "visitors",
    "poverty-rate": "households",
    "near-poverty-rate": "households",
    "temporary-houses": "houses",
    "social-housing": "houses",
    "jobs": "jobs",
    "enterprises": "enterprises",
    "projects": "projects",
    "houses": "houses",
}
_LEAST = {
    "population": 100_000,
    "visitors": 10_000,
    "foreign-visitors": 1_000,
    "enterprises": 100,
    "projects": 20,
    "houses": 100,
}
"""Below this a count is of people who attended rather than of the province."""


def _plausible(metric: Metric, quantity: Quantity) -> bool:
    return quantity.dimension != "count" or quantity.value >= _LEAST.get(metric.key, 0)


_GIVEN = frozenset({"area", "population", "coastline", "border"})
"""What nobody sets as a goal: said of the future, it is of a unit still to be formed."""
_LICENSED = frozenset({"projects", "fdi", "domestic-investment", "social-investment", "investment-attraction"})
"""What a licence or a memorandum is counted in: beside one of those it is `InvestmentLicensed`."""


_SIZEABLE = {"ha": 1000, "tonnes": 10_000, "MW": 100, "km": 20}
"""Below this a size is of a single farm, plant or road rather than of a province."""


_ADJECTIVES = frozenset(
    [
        "total",
        "average",
        "annual",
        "state",
        "foreign",
        "domestic",
        "local",
        "provincial",
        "overnight",
        "international",
        "multidimensional",
        "new",
        "fdi",
        "public",
        "export",
        "budget",
        "economic",
        "digital",
        "registered",
        "active",
        "industrial",
        "natural",
        "tong",
    ]
)
