"""What a text measures: each quantity with its metric, its period, whether goal or figure, and of which units.

Goals (`TargetSet`) and figures (`IndicatorReported`) are told apart by tense and cue alone, so they are read together.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import NamedTuple

from events.reading.days.periods import Period, periods
from events.reading.figures.asides import is_aside
from events.reading.figures.implied import Spoken, implied, wanted
from events.reading.figures.metrics import STANDING, metric_key
from events.reading.figures.moods import Mood, Signs
from events.reading.figures.naming import Named, Naming
from events.reading.figures.owners import is_of_another, opens_with_another
from events.reading.figures.quantities import Comparator, Lang, Quantity, quantities
from events.reading.meetings.said import said_on
from events.reading.places.places import Place
from events.reading.places.topics import topics_of
from events.reading.reading import Reading, Sentence, once
from events.reading.text.sentences import heads_list, is_item
from events.reading.text.words import Words, words
from events.when import days


class Measure(NamedTuple):
    """A quantity of a metric, in a sentence, of some units. `metric` is as the text says it; a fall is negative."""

    sentence: Sentence
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
    licensed: bool = False
    """Whether the sentence right before told of licences or memoranda."""
    index: Named | None = None
    """The ranking that was spoken of last."""
    share: Named | None = None
    """The percentage that was spoken of last: "this year it aims for 9%" goes on about it."""


@once
def measures(reading: Reading) -> tuple[Measure, ...]:
    """Every measure of an article, in text order."""
    found: list[Measure] = []
    context, labels = _Context(), topics_of(reading).labels
    for sentence in reading.sentences:
        if sentence.paragraph != context.paragraph:
            new_label = labels.get(sentence.paragraph) != labels.get(context.paragraph)
            goes_on = context.listing or (is_item(sentence.text) and not new_label)
            context = replace(context, paragraph=sentence.paragraph, goal=context.goal and goes_on)
        if _is_measurable(sentence.text) or heads_list(sentence.text):
            found += _Measuring(reading, sentence, context).measures()
        licences = _licences(reading.lang).search(sentence.text) is not None
        context.licensed = licences or (
            context.licensed and _out_of_those(reading.lang).match(sentence.text) is not None
        )
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


_DIGIT = re.compile(r"\d")
_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "double", "twenty", "thirty"),
    *("forty", "fifty", "first", "second", "third", "half", "year", "term", "decade"),
    *("hai con", "một nửa", "phân nửa", "năm nay", "năm tới", "năm ngoái", "năm qua", "ngôi đầu"),
)


def _is_measurable(text: str) -> bool:
    """Whether a sentence may measure something, or say for when."""
    if _DIGIT.search(text):
        return True
    lowered = text.lower()
    return any(number in lowered for number in _NUMBERS)


class _Measuring:
    """One sentence being measured."""

    def __init__(self, reading: Reading, sentence: Sentence, context: _Context) -> None:
        self.reading, self.sentence, self.context = reading, sentence, context
        self.text, self.lang = sentence.text, reading.lang
        said = said_on(reading)[0]
        self.today = days(said) if said else None
        named = self._resolved(periods(self.text, self.lang, said))
        self.quantities = tuple(
            quantity
            for quantity in quantities(self.text, self.lang)
            if quantity.dimension != "count" or not any(one.start <= quantity.start < one.end for one in named)
        )
        self.periods = [
            period
            for period in named
            if not _compared_with(self.lang).search(self.text, max(0, period.start - 24), period.start)
            and not _priced().match(self.text, period.end)
        ]
        self.counted: str | None = None
        """What was counted last, whose capital may follow."""
        self.shared: Named | None = None
        """The percentage that this sentence told last."""
        self.skipped: set[Quantity] = set()
        """What measures nothing of the province."""

    def _resolved(self, named: Sequence[Period]) -> list[Period]:
        """The periods, with "the whole year" as the year that the sentence speaks of."""
        resolved: list[Period] = []
        for period in named:
            spoken = resolved[-1] if resolved else None
            if spoken and len(spoken.value) != 9 and _whole_year().fullmatch(self.text, period.start, period.end):
                period = replace(period, value=spoken.value[:4])
            resolved.append(period)
        return resolved

    @cached_property
    def words(self) -> Words:
        """The words of the sentence."""
        return words(self.text)

    @cached_property
    def signs(self) -> Signs:
        """What its words tell of aims, of the past, of rises and falls."""
        return Signs(self.text, self.words, self.lang)

    @cached_property
    def naming(self) -> Naming:
        """What its quantities are of."""
        return Naming(self.text, self.lang, self.words, self.quantities, self.signs)

    @cached_property
    def due(self) -> list[Period]:
        """The periods that a goal can be due in: years, terms, and of days and months those that are deadlines."""
        return [
            period
            for period in self.periods
            if len(period.value) in (4, 7, 9)
            or _by_then(self.lang).search(self.text, max(0, period.start - 24), period.start)
        ]

    def measures(self) -> list[Measure]:
        """The measures in text order."""
        if not self.quantities and not self.periods and not heads_list(self.text):
            return []
        found: list[Measure] = []
        previous: Quantity | None = None
        for at, quantity in enumerate(self.quantities):
            if quantity.dimension == "count":  # most count nothing of a province, and to name them is cheap
                measured = list(self._measured(at, quantity))
                if not measured:
                    continue
                if self._is_aside(quantity, previous):
                    self.skipped.add(quantity)
                else:
                    found += measured
            elif self._is_aside(quantity, previous):
                self.skipped.add(quantity)
            else:
                found += self._measured(at, quantity)
            previous = quantity
        self._carry_over()
        return found

    def _is_aside(self, quantity: Quantity, previous: Quantity | None) -> bool:
        if self._listed(quantity):
            return False
        begin = previous.end if previous else 0
        own = self.naming.names(begin, quantity.start, quantity) or self._for_its_own(quantity)
        if is_of_another(self.text, self.lang, quantity):
            return True
        if previous in self.skipped and _next_of_a_list().fullmatch(self.text, previous.end, quantity.start):
            return True
        named = topics_of(self.reading).named(self.sentence)
        if not named and opens_with_another(self.text, self.lang, quantity.start):
            return True
        return is_aside(self.text, self.lang, quantity, previous, own)

    def _for_its_own(self, quantity: Quantity) -> bool:
        """Whether a metric follows that the quantity alone is of: "against 6.2 per cent for services"."""
        return bool(_for(self.lang).match(self.text, quantity.end)) and self.naming.names(
            quantity.end, quantity.end + 40, quantity
        )

    def _measured(self, at: int, quantity: Quantity) -> Iterator[Measure]:
        named = self.naming.of(at, self._has_own_period(at)) or self._implied(quantity)
        goal, period = self._goal_and_period(at, quantity)
        if named is None and goal and any(one.due == period and len(one.due) == 4 for one in self.periods):
            named = wanted(self.text, self.lang, quantity, self.signs)
        if named is None or (goal and _given_up(self.lang).search(self.text)):
            return
        if self._is_given(named):
            goal, period = False, self._counted_in(at)
        units = self._units(at, quantity)
        if not units or not self._is_of_province(named, goal, quantity, units):
            return
        self.counted = named.unit if quantity.dimension == "count" else self.counted
        self.shared = named if named.unit == "%" else self.shared
        of = Measure(self.sentence, *named[:4], quantity.comparator, goal, period, units, named.confidence)
        for name in self.naming.sharing(at):
            yield of._replace(metric=name, key=metric_key(name))
        yield of

    @staticmethod
    def _is_given(named: Named) -> bool:
        return named.key in STANDING and (named.key != "area" or named.unit == "km2")

    def _counted_in(self, at: int) -> str | None:
        """The period of what stands whatever the year: only one that its own sentence tells."""
        period = self._period(at, self.quantities[at], "figure")
        return _covered(period) if period else None

    def _is_to_come(self, units: tuple[str, ...]) -> bool:
        """Whether it is said of units that are still to be formed."""
        known = self.reading.units
        return self.today is not None and all(known.unit(unit).formed > self.today[1] for unit in units)

    def _is_of_province(self, named: Named, goal: bool, quantity: Quantity, units: tuple[str, ...]) -> bool:
        """Whether the guide counts it: no area of a unit still to be formed, no capital of licensed projects."""
        most = _MOST.get((named.key, named.unit))
        if most is not None and named.value > most:
            return False
        if self._is_given(named):
            to_come = self._is_to_come(units) and _once_formed(self.lang).search(self.text)
            return not (to_come or _to_be(self.lang).search(self.text))
        if named.key == "registered-capital":
            return self.counted in ("projects", "enterprises")
        if named.key == "enterprises" and not goal:
            return _running(self.lang).search(self.text) is not None
        if quantity.dimension != "percent" and (
            named.key in _LICENSED or (quantity.dimension == "money" and named.confidence < _VAGUE)
        ):
            return self._is_at_large(named, quantity)
        return True

    def _is_at_large(self, named: Named, quantity: Quantity) -> bool:
        """Whether capital or a count of projects is of all that the province has, and not of some licensed just now."""
        clause = self._clause(quantity)
        if _of_projects().search(clause) and named.key == "social-investment":
            return False
        if self.context.licensed and _out_of_those(self.lang).match(self.text):
            return False
        counted = _number_of(self.lang).search(self.text, max(0, quantity.start - 50), quantity.start)
        return counted is not None or not _licences(self.lang).search(clause)

    def _clause(self, quantity: Quantity) -> str:
        """The clause of a quantity, lists and all."""
        breaks = [(match.start(), match.end()) for match in _clauses(self.lang).finditer(self.text)]
        begin = max((end for _, end in breaks if end <= quantity.start), default=0)
        end = min((start for start, _ in breaks if start >= quantity.end), default=len(self.text))
        return self.text[begin:end]

    def _implied(self, quantity: Quantity) -> Named | None:
        here = self.shared is not None or not self.naming.metrics
        spoken = Spoken(self.shared or self.context.share, self.shared is not None, self.context.index, here)
        return implied(self.text, self.lang, quantity, self.signs, spoken)

    # Whose it is.

    def _units(self, at: int, quantity: Quantity) -> tuple[str, ...]:
        """The units a quantity is of: where a sentence gives each unit its own, the one beside it."""
        listed = self._listed(quantity)
        if listed:
            return (listed,)
        about = topics_of(self.reading).of(self.sentence)
        if len(about) < 2:
            return about
        named = [(place, unit) for place, unit in topics_of(self.reading).named(self.sentence) if unit in about]
        begin = self.sentence.start
        following = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        respective = self._respective(at, named)
        if respective:
            return (respective,)
        for place, unit in named:
            between = self.text[quantity.end : max(quantity.end, place.start - begin)]
            if quantity.end <= place.start - begin < following and _located(self.lang).fullmatch(between):
                return (unit,)
        previous = self.quantities[at - 1].end if at else 0
        own = [unit for place, unit in named if previous <= place.start - begin < quantity.start]
        living = self._living(about)
        return (own[-1],) if own and (living != about or self._gives_each_its_own(named)) else living

    def _living(self, about: tuple[str, ...]) -> tuple[str, ...]:
        """The units without those that went before into another of them: the sentence names them as places of it."""
        if self.today is None or len(about) < 2:
            return about
        known = self.reading.units
        gone = {
            unit
            for unit in about
            if any(edge.unit in about and edge.on <= self.today[1] for edge in known.unit(unit).successors)
        }
        return tuple(unit for unit in about if unit not in gone)

    def _listed(self, quantity: Quantity) -> str | None:
        """The unit right after which a quantity stands in brackets: "followed by Hai Phong (11.59%)"."""
        opened = self.text.rfind("(", 0, quantity.start)
        if opened < 0 or self.text[opened + 1 : quantity.start].strip():
            return None
        begin = self.sentence.start
        before = self.reading.places_between(begin + max(0, opened - _NAME), begin + opened)
        beside = before and not self.text[before[-1].end - begin : opened].strip()
        return self.reading.unit(before[-1]) if beside else None

    def _respective(self, at: int, named: list[tuple[Place, str]]) -> str | None:
        """Which unit of a list a quantity of a list is of, where the sentence says "respectively"."""
        if not _respectively().search(self.text):
            return None
        alike = [number for number, one in enumerate(self.quantities) if one.dimension == self.quantities[at].dimension]
        units = list(dict.fromkeys(unit for _, unit in named)) or list(topics_of(self.reading).of(self.sentence))
        last = alike[-len(units) :]
        return units[last.index(at)] if at in last and len(last) == len(units) else None

    def _gives_each_its_own(self, named: list[tuple[Place, str]]) -> bool:
        """Whether a quantity stands between the names of two units."""
        spots = [place.start - self.sentence.start for place, _ in named]
        return any(spots[0] < quantity.start < spots[-1] for quantity in self.quantities)

    # Whether it is a goal, and for when.

    def _goal_and_period(self, at: int, quantity: Quantity) -> tuple[bool, str | None]:
        told = self._mood(quantity)
        mood = told or ("goal" if self.context.goal else "figure")
        goal = mood == "goal" or (mood == "present" and self.context.goal and self.context.listing)
        period = self._period(at, quantity, told)
        if period is not None and self.today is not None:
            if period.first > self.today[1] and not (period.value[4:5] == "-" and mood == "figure"):
                goal = True
            elif period.last < self.today[0]:
                goal = False
            elif period.last.year > self.today[1].year and told != "figure":
                goal = True
        elif period is None and mood == "forecast":
            goal = self.context.goal or self.context.due is not None
        if period is None:
            if told is None and self.context.listing and self._runs_on(self.context.covered):
                goal = True
            carried = self.context.due if goal else self.context.covered
            return goal, carried or (None if goal or self.today is None else str(self.today[0].year))
        if goal:
            return True, period.due
        covered = _covered(period)
        year = str(self.today[0].year) if self.today else covered
        return False, covered if covered[:4] <= year else year

    def _runs_on(self, covered: str | None) -> bool:
        """Whether a term that is spoken of ends in a year to come."""
        if covered is None or self.today is None:
            return False
        return len(covered) == 9 and int(covered[5:]) > self.today[1].year

    @cached_property
    def _is_listed_goal(self) -> bool:
        """Whether it is an item of a list of goals that tells of nothing past: "rate of waste collected: 97%"."""
        context = self.context
        return context.goal and context.listing and is_item(self.text) and not _past(self.lang).search(self.text)

    def _mood(self, quantity: Quantity) -> Mood | None:
        """The mood told last before it, else last after it in its clause."""
        mood = self.signs.mood(0, quantity.start)
        if mood == "figure" and self._is_listed_goal:
            return None
        if mood is None:
            clause = _broken(self.lang).search(self.text, quantity.end)
            end = min(clause.start() if clause else len(self.text), quantity.end + 80)
            mood = self.signs.mood(quantity.end, end)
        return mood

    def _has_own_period(self, at: int) -> bool:
        quantity = self.quantities[at]
        begin = self.quantities[at - 1].end if at else 0
        end = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        return any(begin <= period.start < min(end, quantity.end + 40) for period in self.periods)

    def _period(self, at: int, quantity: Quantity, told: Mood | None) -> Period | None:
        following = self.quantities[at + 1].start if at + 1 < len(self.quantities) else len(self.text)
        usable = self.periods if told == "figure" else self.due
        near = [
            period
            for period in usable
            if quantity.end <= period.start < following
            and not _broken(self.lang).search(self.text, quantity.end, period.start)
        ]
        if near:
            return near[0]
        if self.today is not None and told:
            first, last = self.today
            usable = [
                period for period in usable if (period.first <= last if told == "figure" else period.last >= first)
            ] or [
                period
                for period in usable
                if period.end <= quantity.start and not (told == "goal" and self._parted(period, quantity))
            ]
        semicolon = self.text.find(";", quantity.end)
        end = semicolon if semicolon >= 0 else len(self.text)
        before = [period for period in usable if period.end <= quantity.start]
        after = [period for period in usable if quantity.end <= period.start < end]
        return next(iter(before[-1:] or after), None)

    def _parted(self, period: Period, quantity: Quantity) -> bool:
        """Whether a quantity stands by a period, which then is not that of the one after it."""
        return any(
            one.end <= quantity.start and min(abs(one.start - period.end), abs(period.start - one.end)) < _BESIDE
            for one in self.quantities
            if one.dimension != "count"
        )

    def _carry_over(self) -> None:
        if self.quantities:
            self.context.index = self.naming.last_index() or self.context.index
            self.context.share = self.shared or self.naming.last_share() or self.context.share
        last = self.signs.mood(0, len(self.text))
        if last == "goal" or (last == "figure" and not self._is_listed_goal):
            self.context.goal = last == "goal"
        for period in self.periods:
            ahead = self.today is None or period.last >= self.today[0]
            after = self.today is not None and period.last > self.today[1]
            if ahead and len(period.value) in (4, 9) and (self.context.goal or after):
                self.context.due = period.due
            if self.today is None or period.first <= self.today[1]:
                self.context.covered = _covered(period)
        if heads_list(self.text) and any(self.today and period.first > self.today[1] for period in self.periods):
            self.context.goal = True
        self.context.listing = heads_list(self.text) or (self.context.listing and is_item(self.text))


def _covered(period: Period) -> str:
    """The period of a figure; a day or a month in it stands for its year so far."""
    value = period.value
    return value if len(value) in (4, 9) or value[5:6] in "QH" else value[:4]


_BESIDE = 8
"""Within so many characters a quantity stands by a period."""
_NAME = 40
"""No province has a longer name."""
_VAGUE = 0.7
"""Money of a metric named less surely than this may be a project's."""
_MOST = {
    ("population", "people"): 20e6,
    ("area", "km2"): 40e3,
    ("exports", "USD"): 150e9,
    ("imports", "USD"): 150e9,
    ("trade", "USD"): 300e9,
    ("grdp", "USD"): 200e9,
    ("grdp", "VND"): 5e15,
    ("budget-revenue", "VND"): 1.2e15,
    ("visitors", "visitors"): 100e6,
    ("foreign-visitors", "visitors"): 15e6,
}
"""No province has more: what is larger is the nation's."""
_LICENSED = frozenset(
    {"projects", "fdi", "domestic-investment", "social-investment", "investment-attraction", "registered-capital"}
)
"""What a licence or a memorandum is counted in: beside one of those it is `InvestmentLicensed`."""


@cache
def _next_of_a_list() -> re.Pattern[str]:
    """Between the figure of a place and that of the next in a list: "Ba Tơ 41%, Sơn Tây"."""
    return re.compile(r"%?,? (?:và |and )?(?:[A-ZĐ][\w'’-]*\s?){1,4}")


@cache
def _past(lang: Lang) -> re.Pattern[str]:
    """What tells of the past even in a list of goals."""
    if lang == "vi":
        return re.compile(r"(?i)(?<!\w)(?:đã|hiện|ước|mới đạt|năm ngoái|năm trước|vừa qua)(?!\w)")
    return re.compile(r"(?i)\b(?:was|were|had|has|have|last|so far|to date|reached|estimated)\b")


@cache
def _broken(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"[,;]| and " if lang == "en" else r"[,;]| và ")


@cache
def _whole_year() -> re.Pattern[str]:
    return re.compile(r"(?i)the (?:(?:whole|full|entire) )?year|full-year|all year|cả năm")


@cache
def _clauses(lang: Lang) -> re.Pattern[str]:
    return re.compile(r";|,? (?:while|whereas|but)\b" if lang == "en" else r";|,? (?:trong khi|còn|song)\b")


@cache
def _for(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"\s+(?:for|in)\s" if lang == "en" else r"\s+(?:đối với|ở|của)\s")


@cache
def _compared_with(lang: Lang) -> re.Pattern[str]:
    """Words before a period that is only compared with."""
    if lang == "vi":
        return re.compile(
            r"(?i)(?:giá (?:so sánh|cố định)(?: năm)? |(?:so với|so|so cùng kỳ|gấp [\d,]+ lần|(?:cao|thấp|nhiều"
            r"|ít) hơn)\s(?:cùng kỳ )?(?:mức |của )?(?:năm )?"
            r"|cùng kỳ (?:năm )?)$"
        )
    return re.compile(
        r"(?i)\b(?:(?:than|compared (?:with|to)|up from|down from|on|as in)\s(?:in |that of |at the end of )?"
        r"|same (?:\w+ ){0,2}(?:period|months|quarter|time) (?:of|in) |(?:constant|comparable) )$"
    )


@cache
def _priced() -> re.Pattern[str]:
    """Words after a year whose prices a value is told in."""
    return re.compile(r"(?i)\s(?:constant |comparable )?prices?\b")


@cache
def _given_up(lang: Lang) -> re.Pattern[str]:
    """A goal that is missed, dropped or put in doubt."""
    if lang == "vi":
        return re.compile(
            r"(?i)bỏ ngỏ|không (?:thể )?đạt được mục tiêu|đã không đạt|khó (?:có thể )?đạt|lỡ (?:hẹn|mục tiêu)|thất bại"
        )
    return re.compile(
        r"(?i)\b(?:out of reach|(?:was|were|be|been) (?:missed|dropped|abandoned|scrapped|lowered)|not (?:be )?met"
        r"|unattainable|will miss"
        r"|has missed|missed its)\b"
    )


@cache
def _of_projects() -> re.Pattern[str]:
    return re.compile(r"(?i)\bprojects?\b|\bdự án\b")


@cache
def _number_of(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"(?i)\bnumber of|\btotal to" if lang == "en" else r"(?i)nâng tổng số|lũy kế|tổng số dự án")


@cache
def _by_then(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\b(?:trước|đến|tới|hết|chậm nhất)(?: hết)?(?: là)?(?: ngày| tháng)?\s*$", re.IGNORECASE)
    return re.compile(
        r"\b(?:by|before|until|till|to|no later than)(?: the)?(?: end of| middle of)?(?: mid)?[\s-]*$", re.IGNORECASE
    )


@cache
def _to_be(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:would|will|expected to|to have|are merged to form)\b" if lang == "en" else r"(?i)\b(?:sẽ|dự kiến)\b"
    )


@cache
def _once_formed(lang: Lang) -> re.Pattern[str]:
    """Words by which a unit is spoken of as it will be."""
    if lang == "vi":
        return re.compile(r"(?i)(?<!\w)sau (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp|nhập|thành lập)(?!\w)")
    return re.compile(
        r"(?i)\b(?:after|following|upon|once) (?:[\w ]{0,20})?(?:merg|arrange|re-?arrange|consolidat"
        r"|unif)\w*"
    )


@cache
def _licences(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?i)giấy chứng nhận|chứng nhận (?:đăng ký )?đầu tư|chủ trương đầu tư|quyết định chủ trương|ghi nhớ"
            r"|cấp phép|cấp mới"
            r"|thỏa thuận"
            r"|biên bản|trao giấy"
        )
    return re.compile(
        r"(?i)\b(?:newly[- ]granted|go-ahead|green light|certificates?|licen[cs]\w+|memorand\w+|in-principle"
        r"|approv(?:als?|ed)|(?:minutes"
        r"|decisions?) of)\b"
    )


@cache
def _out_of_those(lang: Lang) -> re.Pattern[str]:
    """How a sentence opens that divides what the one before told of."""
    if lang == "vi":
        return re.compile(r"\W*(?:Trong (?:đó|số đó|số này)|Bao gồm|Gồm|Cụ thể)(?!\w)")
    return re.compile(r"\W*(?:Of (?:these|them|which|those)|Among (?:these|them|those)|They include)\b")


@cache
def _located(lang: Lang) -> re.Pattern[str]:
    """What stands between a figure and the unit it is of: "7.5% in", "10% a year in"."""
    if lang == "vi":
        return re.compile(r"(?:\s*(?:người|/năm))?\s+(?:ở|tại|của|đối với)\s+(?:tỉnh\s+)?")
    return re.compile(r"(?:\s+(?:a year|per year|annually))?\s+(?:in|for|at)\s+(?:the )?(?:province of )?")


@cache
def _respectively() -> re.Pattern[str]:
    return re.compile(r"\brespectively\b|\b(?:lần lượt|tương ứng)\b", re.IGNORECASE)


@cache
def _running(lang: Lang) -> re.Pattern[str]:
    """Enterprises that are there, not ones that attend."""
    if lang == "vi":
        return re.compile(r"(?i)số doanh nghiệp|lập mới|thành lập|hoạt động|đăng ký|trên địa bàn")
    return re.compile(r"(?i)\b(?:number of|establish\w*|set up|active|operat\w+|registered|newly|new)\b")
