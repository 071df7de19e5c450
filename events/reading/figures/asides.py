"""Which numbers measure nothing of a province: conversions, comparisons, changes of what was just given, votes, and
what is of the country, a district, a firm or a works site.
"""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import NamedTuple

from events.reading.entities.quantities import Dimension, Quantity
from events.reading.figures import aside_wording as wording
from events.reading.figures import comparison_wording as comparison
from events.reading.figures import elsewhere_wording as elsewhere
from events.reading.figures.changes import is_of_a_price, led_to_another
from events.reading.figures.extents import EACH_YEAR
from events.reading.figures.measure_wording import IN_TURN_BEFORE, RESPECTIVELY
from events.reading.text.language import Lang


def is_aside(
    text: str, lang: Lang, quantity: Quantity, previous: Quantity | None, own: bool, of_plan: bool, aimed: bool
) -> bool:
    """Whether a quantity is told only beside another, or is of nobody's province: the first reason that holds decides.

    `own` says that a metric is named between the previous quantity and this one, or right after it; `of_plan`
    that it tells how much of its plan a metric named there came to; `aimed` that so many things are a goal.
    """
    around = _Around(text, lang, quantity, previous, own, of_plan, aimed)
    for _, aside, holds in _REASONS:
        if holds(around):
            return aside
    return False


def is_of_its_score(text: str, quantity: Quantity) -> bool:
    """Whether it is a place in a ranking whose score follows it."""
    return quantity.dimension == "rank" and wording.SCORED.match(text, quantity.end) is not None


class _Around:
    """A quantity and what stands around it: right before it, right after it, between it and the previous one."""

    def __init__(
        self,
        text: str,
        lang: Lang,
        quantity: Quantity,
        previous: Quantity | None,
        own: bool,
        of_plan: bool,
        aimed: bool,
    ) -> None:
        self.text, self.lang, self.quantity, self.previous = text, lang, quantity, previous
        self.own, self.of_plan, self.aimed, self.is_a = own, of_plan, aimed, quantity.dimension
        self.before = text[max(0, quantity.start - 80) : quantity.start]
        self.between = text[previous.end : quantity.start] if previous else ""

    def after(self, said: Mapping[str, re.Pattern[str]]) -> bool:
        """Whether it is said right after it."""
        return said[self.lang].match(self.text, self.quantity.end) is not None

    def ahead(self, said: Mapping[str, re.Pattern[str]]) -> bool:
        """Whether it is said right before it."""
        return said[self.lang].search(self.before) is not None

    def within(self, letters: int, said: Mapping[str, re.Pattern[str]]) -> bool:
        """Whether it is said within so many characters before it."""
        start = self.quantity.start
        return said[self.lang].search(self.text, max(0, start - letters), start) is not None

    @property
    def elsewhere(self) -> bool:
        """Whether the clause before it is of somebody else, and no new one goes on about a province."""
        start = self.quantity.start
        found = elsewhere.ELSEWHERE[self.lang].search(self.text, max(0, start - 90), start)
        return found is not None and not elsewhere.TURNS_HOME[self.lang].search(self.text, found.start() + 1, start)

    @property
    def in_a_name(self) -> bool:
        """Whether it stands in what a scheme is called."""
        if wording.OF_A_SCHEME_BEFORE.search(self.before):
            return True
        return wording.OF_A_SCHEME.match(self.text, self.quantity.start) is not None

    def both(self, dimension: Dimension) -> bool:
        """Whether the previous quantity is measured in it as this one is."""
        return self.previous is not None and self.previous.dimension == self.is_a == dimension

    @cached_property
    def spent(self) -> bool:
        """Whether capital that is paid out was spoken of since the previous quantity."""
        since = self.previous.end if self.previous else 0
        return wording.SPENT[self.lang].search(self.text, since, self.quantity.start) is not None

    @cached_property
    def compared(self) -> str:
        """The words right before it that compare another quantity with it."""
        found = wording.COMPARED[self.lang].search(self.before)
        return found[0].lower() if found else ""

    @property
    def are_added(self) -> bool:
        """Whether so many things are to be added, which is no difference: "to build 500 more social homes"."""
        return self.aimed and wording.MORE.match(self.text, self.quantity.end) is not None

    @property
    def with_projects(self) -> bool:
        """Whether projects are counted only beside their capital: "$2.9 billion for 214 projects"."""
        if self.previous is None or self.previous.dimension != "money" or not self.after(wording.PROJECTS):
            return False
        return wording.INTO.fullmatch(self.text, self.previous.end, self.quantity.start) is not None

    @property
    def placed(self) -> bool:
        """Whether it is a place in a ranking near another quantity."""
        top = self.quantity.comparator == "top"
        return self.is_a == "rank" and not top and len(self.between) < 150 and ";" not in self.between

    @property
    def changed_itself(self) -> bool:
        """Whether it is how much something changed that is named right before it: "farming (down 2%)"."""
        changed = comparison.OWN_CHANGE.search(self.between)
        if changed is None or self.previous is None:
            return False
        counted = self.previous.dimension == "count"  # whose noun stands between: "2 million visitors (up 8%)"
        return (self.own and not counted) or "," in self.between[: changed.start()]

    @property
    def was_before(self) -> bool:
        """Whether it is what another was before, "to 10% from 8%", or a place that is left."""
        if self.both("count") and self.aimed:
            by_so_many = self.ahead(comparison.BY_SO_MANY) and self.after(comparison.THAN_THEN)
            return by_so_many or self.ahead(comparison.UP_FROM)
        if self.is_a != "rank" and not (self.both("percent") and ";" not in self.between):
            return False
        at_least = self.quantity.comparator == ">=" and self.quantity.upper is None
        return not at_least and self.ahead(comparison.FIRST_OF_TWO)


class _Reason(NamedTuple):
    """Why a quantity is told aside, or is not although a later reason holds."""

    why: str
    aside: bool
    holds: Callable[[_Around], bool]


_TAKEN_BY = ("percent", "money", "points", "count", "rank")
"""What takes a place in a ranking."""

_REASONS = (
    _Reason("by how much a price changed", True, lambda at: at.is_a == "percent" and is_of_a_price(at.before, at.lang)),
    _Reason("beside a difference from the month before", False, lambda at: (
        at.is_a == "percent" and at.previous is not None
        and comparison.A_LEVEL.search(at.text, 0, at.previous.start) is None
        and comparison.THAN_A_MONTH_BEFORE[at.lang].match(at.text, at.previous.end) is not None
    )),
    _Reason("a difference from the month before", True, lambda at: (
        at.is_a == "percent" and at.after(comparison.THAN_A_MONTH_BEFORE)
        and comparison.ON_THE_YEAR[at.lang].search(at.text, at.quantity.end) is not None
    )),
    _Reason("a place whose score follows", True, lambda at: is_of_its_score(at.text, at.quantity)),
    _Reason("a change before its value", True, lambda at: at.is_a == "percent" and at.after(comparison.THEN_VALUE)),
    _Reason("by how many their number fell", True, lambda at: (
        at.is_a == "count" and led_to_another(at.text, at.lang, at.quantity)
    )),
    _Reason("a place that is not taken", True, lambda at: at.is_a == "rank" and at.ahead(wording.NOT_AMONG)),
    _Reason("a share of a plan or of votes", True, lambda at: (
        at.after(wording.OF_A_PLAN) and not (at.spent or at.of_plan)
    )),
    _Reason("a share of the nation's", True, lambda at: (
        at.is_a == "percent" and at.previous is not None
        and at.ahead(wording.MAKING_UP) and at.after(wording.OF_THE_SUM)
    )),
    _Reason("a difference", True, lambda at: (
        (at.is_a == "count" or not (at.own or at.spent)) and at.after(comparison.DIFFERS) and not at.are_added
    )),
    _Reason("a difference from the year before", True, lambda at: (
        at.is_a == "percent" and at.between.endswith(", ") and at.after(comparison.THAN_BEFORE)
    )),
    _Reason("the first of two", True, lambda at: (
        at.ahead(comparison.FIRST_OF_TWO) and at.after(comparison.SECOND_OF_TWO)
    )),
    _Reason("what it was before", True, lambda at: at.was_before and not at.after(wording.OF_ITS_YEAR)),
    _Reason("things spoken of before", True, lambda at: at.is_a == "count" and at.ahead(wording.DEFINITE)),
    _Reason("all of which a part was told", True, lambda at: at.is_a == "count" and at.ahead(wording.OUT_OF_ALL)),
    _Reason("the bound of a group", True, lambda at: at.is_a == "percent" and at.ahead(wording.GROUPED)),
    _Reason("a rate of tax or interest", True, lambda at: (
        at.is_a == "percent" and (at.ahead(wording.TAXED_AT) or at.after(wording.OF_TAX))
    )),
    _Reason("gifts, or those who got them", True, lambda at: (
        at.is_a == "count" and ((at.after(wording.GIFTS) and not at.own) or at.ahead(wording.HANDED_OVER))
    )),
    _Reason("those whom some works serve", True, lambda at: (
        at.is_a == "count" and at.ahead(wording.BENEFITING) and not at.after(wording.OF_GUESTS)
    )),
    _Reason("the size of a thing", True, lambda at: (
        at.is_a in ("area", "length", "power") and wording.BEFORE_A_NAME.match(at.text, at.quantity.start) is not None
    )),
    _Reason("in the name of a scheme", True, lambda at: (
        at.is_a in ("area", "count") and at.in_a_name
    )),
    _Reason("projects of capital just told", True, lambda at: at.is_a == "count" and at.with_projects),
    _Reason("what was seized", True, lambda at: at.is_a in ("mass", "money") and at.within(150, wording.SEIZED)),
    _Reason("what is to be something else", True, lambda at: at.within(150, wording.TO_BE_TURNED)),
    _Reason("all but those", True, lambda at: at.ahead(wording.ALL_BUT)),
    _Reason("supposed", True, lambda at: at.within(70, wording.SUPPOSED) or at.after(wording.WOULD_BE)),
    _Reason("what it was, or is elsewhere", True, lambda at: at.ahead(wording.BEFORE_NOW)),
    _Reason("capital of one project", True, lambda at: at.is_a == "money" and at.ahead(wording.FOR_ONE)),
    _Reason("growth of what was told before", True, lambda at: (
        wording.THAT_COMPARES[at.lang].match(at.text) is not None and at.after(wording.OF_GROWTH)
    )),
    _Reason("compared, but of a year of its own", False, lambda at: (
        bool(at.compared) and at.is_a in ("percent", "money") and at.after(wording.OF_ITS_YEAR)
        and not at.compared.startswith(("surpass", "exceed", "beat", "top"))
    )),
    _Reason("another sum, after 'or'", False, lambda at: (
        at.own and at.is_a == "money" and at.compared.lstrip(", ").startswith("or")
    )),
    _Reason("a plan fulfilled", False, lambda at: at.of_plan and at.compared.startswith(("bằng", "fulfil"))),
    _Reason("compared with another", True, lambda at: (
        bool(at.compared) and not (at.own and at.compared.startswith(("against ", "accounting for")))
    )),
    _Reason("of the country or the region", True, lambda at: at.is_a == "percent" and at.ahead(elsewhere.OF_ALL)),
    _Reason("of a place within", True, lambda at: at.after(elsewhere.LOCAL)),
    _Reason("of the whole country", True, lambda at: at.is_a != "rank" and at.after(elsewhere.NATIONWIDE)),
    _Reason("of somebody else", True, lambda at: at.elsewhere),
    _Reason("of a place or a firm by name", True, lambda at: at.lang == "en" and at.within(90, elsewhere.BY_NAME)),
    _Reason("the first", False, lambda at: at.previous is None),
    _Reason("a conversion", True, lambda at: (
        at.both("money") and wording.CONVERTED.fullmatch(at.between) is not None
    )),
    _Reason("the place it takes", True, lambda at: (
        at.is_a == "rank" and not at.own and wording.PLACED_BY_IT[at.lang].fullmatch(at.between) is not None
    )),
    _Reason("the place of what was told", True, lambda at: (
        at.placed and not at.own and at.previous is not None and at.previous.dimension in _TAKEN_BY
    )),
    _Reason("a place of its own", False, lambda at: at.placed),
    _Reason("a change of what is named", False, lambda at: at.changed_itself),
    _Reason("growth of each year, and no change on the year before", False, lambda at: (
        at.is_a == "percent"
        and not (at.both("percent") or at.between.endswith((", up ", ", down ")))
        and EACH_YEAR.match(at.text, at.quantity.end) is not None
    )),
    _Reason("a change in something", False, lambda at: at.own and at.after(wording.IN_IT)),
    _Reason("a change of what was told", True, lambda at: (
        at.is_a in ("percent", "money", "points") and comparison.CHANGED[at.lang].search(at.between[-60:]) is not None
    )),
)  # fmt: skip


def changes_a_count(text: str, lang: Lang, counted: Quantity | None, quantity: Quantity) -> bool:
    """Whether it is by how much a number of things changed that count nothing of a province."""
    if counted is None or quantity.dimension != "percent":
        return False
    return comparison.CHANGED[lang].search(text[counted.end : quantity.start][-60:]) is not None


def goes_on_with(text: str, previous: Quantity, quantity: Quantity) -> bool:
    """Whether it belongs to a quantity that is no figure of a province: the next of a list, a source of its sum, goods
    that are given with it.
    """
    between, ways = (previous.end, quantity.start), [wording.NEXT_OF_A_LIST]
    told = RESPECTIVELY.search(text, quantity.end) or IN_TURN_BEFORE.search(text, 0, previous.start)
    if told and text[slice(*between)].strip() in ("and", "và"):
        return True
    if previous.dimension == "money":
        ways.append(wording.SOURCE_OF_IT if quantity.dimension == "money" else wording.AND_GOODS)
    return any(way.fullmatch(text, *between) for way in ways)
