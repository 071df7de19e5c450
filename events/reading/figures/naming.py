"""What a quantity is of: its metric, found as the noun phrase before or after it, or by the verb that governs it."""

import re
from itertools import pairwise

from events.reading.entities.quantities import Quantity
from events.reading.figures import naming_wording as wording
from events.reading.figures.aside_wording import CONVERTED
from events.reading.figures.best_of import best_of
from events.reading.figures.by_its_verb import by_its_verb
from events.reading.figures.called import Called
from events.reading.figures.changes import bracketed, is_by_so_much, is_level, led_to_another, turn_after
from events.reading.figures.contributions import contributed, wooded
from events.reading.figures.counted import counted, counts_after, counts_before
from events.reading.figures.extents import EACH_YEAR
from events.reading.figures.headed import metrics_in
from events.reading.figures.labels import labelled_whole, of_each_month
from events.reading.figures.metric_names import growth
from events.reading.figures.metrics import Metric, metric_key
from events.reading.figures.moods import Signs
from events.reading.figures.named import NO_THINGS, Named
from events.reading.figures.own_clauses import is_of_its_clause
from events.reading.figures.pairing import has_its_own, respective
from events.reading.figures.parts import kind_of, part_of, told_apart
from events.reading.figures.rates import rate
from events.reading.figures.removals import lowering, with_its_verb
from events.reading.figures.sizes import fits
from events.reading.figures.subject_metrics import stated
from events.reading.figures.visitors import travellers, turns
from events.reading.figures.wholes import described, is_share, labelled, ratio, share
from events.reading.text.language import Lang
from events.reading.text.words import Phrase
from events.text import slug


class Naming:
    """The metrics of one sentence, given out to its quantities from left to right.

    `before` is what the sentence before counted, where this one tells its parts.
    """

    def __init__(
        self, text: str, lang: Lang, quantities: tuple[Quantity, ...], signs: Signs, before: Named | None
    ) -> None:
        self.text, self.lang, self.quantities, self.signs = text, lang, quantities, signs
        self.metrics, self.leading = metrics_in(text, lang, signs.words, quantities)
        self._sums = [one for one in quantities if one.dimension in ("percent", "money")]
        self.called = Called(text, lang, signs.words, quantities, self.metrics)
        self.taken: dict[int, int] = {}
        """Which quantity a metric was given to, by their places in the sentence."""
        self.wholes: set[int] = set()
        """What shares were told of, which is the metric of no number."""
        self.last: Named | None = None
        self.total: Named | None = None
        """What was told last and is no part of another."""
        self.last_part: Named | None = None
        """The part of a sum told last."""
        self.whole = before if before and before.unit not in NO_THINGS else None
        """What was counted last and is no part of another."""
        self.amounts: dict[str, Named] = {}
        """The areas, weights and shares that were told, by their metrics."""
        self.growing = False
        """Whether growth was told in this sentence: "services by 8%" then goes on about it."""
        self.of_structure = wording.DIVIDES[lang].search(text) is not None
        """Whether it lists the shares that sectors have."""
        self.dividing = self.of_structure
        """Whether shares were told: "industry makes up 65%, services 28%"."""

    def of(self, at: int, own_period: bool) -> Named | None:
        """The metric of a quantity. `own_period` says that it has a year of its own, so that it may share a metric."""
        led = self.leading.get(at)
        named = self._paired(at) or (self._led(led, at) if led else self._of(at, own_period))
        if named and self.quantities[at].dimension in ("percent", "count", "area", "mass"):
            metric = with_its_verb(named.metric, self.text, self.lang, self.quantities[at])
            named = named if metric == named.metric else named._replace(metric=metric, key=metric_key(metric))
        if at and named and (whole := self.amounts.get(named.metric.lower(), self.whole)):
            named = told_apart(self.text, self.lang, self.quantities[at], self.quantities[at - 1], named, whole)
        self.last = named and of_each_month(labelled_whole(named, self.lang), self.text, self.lang, self.quantities[at])
        return self.last

    def told(self, named: Named) -> None:
        """Note what a quantity was of, so that its parts may follow."""
        if named is not self.last_part:
            self.total, self.last_part = named, None
        if named.unit in ("%", "ha", "km2", "tonnes"):
            self.amounts[named.metric.lower()] = named
        if named.unit not in NO_THINGS and (self.whole is None or self.whole.metric not in named.metric):
            self.whole = named

    def names(self, start: int, end: int, quantity: Quantity, untold: bool = False) -> bool:
        """Whether a metric that the quantity could be of is named in a stretch, if `untold` as no other's, nor in the
        name of what was told last."""
        last = self.last.metric if untold and self.last else ""
        return any(
            start <= phrase.start and phrase.end <= end and fits(phrase.meaning, quantity)
            for number, phrase in enumerate(self.metrics)
            if not (untold and number in self.taken) and self.text[phrase.start : phrase.end] not in last
        )

    def is_of_plan(self, start: int, quantity: Quantity) -> bool:
        """Whether it only says how much of its plan a sum named after `start` came to: "61% of the plan"."""
        of_plan = wording.OF_PLAN[self.lang].match(self.text, quantity.end)
        if not of_plan or self.text[: quantity.start].rstrip().endswith(","):
            return False
        return any(
            start <= phrase.start and phrase.end <= quantity.start and phrase.meaning.grows and not phrase.meaning.name
            for phrase in self.metrics
        )

    def _of(self, at: int, own_period: bool) -> Named | None:
        quantity, previous = self.quantities[at], self.quantities[at - 1] if at else None
        if any(phrase.start < quantity.start < phrase.end for phrase in self.metrics):
            return None
        if quantity.dimension == "count":
            return (
                (self._by_its_verb(at) or travellers(self.text, self.lang, quantity))
                or self._after(at)
                or kind_of(self.text, self.lang, quantity, self.whole)
                or self._before(at, own_period)
                or described(self.text, self.lang, quantity, previous)
                or turns(self.text, quantity)
                or counted(self.text, self.lang, quantity)
            )
        if quantity.dimension in ("rank", "points"):
            ranked = best_of(self.text, self.lang, quantity) or self._after(at) or self._before(at, own_period)
            return ranked or labelled(self.text, quantity) or self._anywhere(at)
        before = previous.end if previous else 0
        of_them = wording.OF_WHOM.search(self.text, before, quantity.start)
        own = self.names(before, quantity.start, quantity, untold=True) and not of_them
        return (
            (rate(self.text, quantity) or wooded(self.text, self.lang, quantity))
            or self._contributed(at)
            or self._part_of_sum(quantity, previous)
            or self._after(at)
            or (None if own else share(self.text, self.lang, quantity, self.last))
            or self._bracketed(quantity)
            or self._ratio(at)
            or self._before(at, own_period, whole=False)
            or share(self.text, self.lang, quantity, self.last)
            or self._before(at, own_period)
            or described(self.text, self.lang, quantity, previous)
            or labelled(self.text, quantity)
            or stated(self.text, self.lang, quantity)
            or self._growth_anywhere(at)
        )

    def _paired(self, at: int) -> Named | None:
        """The metric of a list that a quantity of a list is of."""
        if self.quantities[at].dimension in _SINGLE:
            return None
        phrase = respective(self.text, self.lang, self.quantities, self.metrics, at)
        if phrase is None:
            return None
        self.taken |= {number: at for number, one in enumerate(self.metrics) if one.start <= phrase.start < one.end}
        return self._given(phrase, at, self.text[phrase.end : self.quantities[at].start], whole=True)

    def _by_its_verb(self, at: int) -> Named | None:
        """What the verb says that a number counts; the standard that it names then is of no number after it."""
        named, end = by_its_verb(self.text, self.lang, self.quantities[at]), self._next(at)
        for number, phrase in enumerate(self.metrics if named else ()):
            if self.quantities[at].end <= phrase.start < end and phrase.meaning.key == "new-style-rural-communes":
                self.taken[number] = at
        return named

    def _led(self, phrase: Phrase[Metric], at: int) -> Named | None:
        """What a noun phrase that leads to a quantity says; the noun after a number is no metric of the next."""
        quantity = self.quantities[at]
        ends = range(quantity.end, quantity.end + 2)
        self.taken |= {number: at for number, one in enumerate(self.metrics) if one == phrase or one.start in ends}
        named = self._given(phrase, at, self.text[phrase.end : quantity.start], whole=True)
        own = named and named.key == metric_key(self.called.spelt(phrase))
        return named._replace(key=phrase.meaning.key) if named and own else named

    def _contributed(self, at: int) -> Named | None:
        """The share of the whole economy that something gives, which no longer is a metric of the numbers after it."""
        named = contributed(self.text, self.lang, self.quantities[at])
        if named:
            self._take_whole(at)
        return named

    def _ratio(self, at: int) -> Named | None:
        """A ratio that is named nearer to a percentage than any metric is: "procedures, the rate done in time 98%"."""
        quantity = self.quantities[at]
        since = max((phrase.end for phrase in self.metrics if phrase.end <= quantity.start), default=0)
        return ratio(self.text, self.lang, quantity, max(since, self.quantities[at - 1].end if at else 0))

    def _part_of_sum(self, quantity: Quantity, previous: Quantity | None) -> Named | None:
        summed = quantity.dimension in ("money", "mass") or quantity.unit == "ha"
        if not summed or previous is None or self.total is None:
            return None
        part = part_of(self.text, self.lang, quantity, previous, self.total, self.last_part is not None)
        self.last_part = part
        return part

    def _anywhere(self, at: int) -> Named | None:
        """A rank or a score of an index that the sentence names at another place."""
        quantity = self.quantities[at]
        for number, phrase in enumerate(self.metrics):
            fitting = number not in self.taken and quantity.dimension in phrase.meaning.dimensions
            if fitting and not has_its_own(self.text, self.quantities, phrase):
                self.taken[number] = at
                return self.called.valued(phrase, quantity, 0.6)
        return None

    def _bracketed(self, quantity: Quantity) -> Named | None:
        """A change in brackets after what no metric names, of a part of what was last said to grow or fall."""
        opens = self.text.rfind(" (", 0, quantity.start)
        if any(phrase.end == opens and fits(phrase.meaning, quantity) for phrase in self.metrics):
            return None
        heads = [phrase for phrase in self.metrics if phrase.meaning.grows and phrase.end < opens]
        name = self.called.spelt(heads[-1]) if heads else None
        head = name and (name if name[:2].isupper() else name[0].lower() + name[1:])
        return bracketed(self.text, self.lang, quantity, head)

    def _growth_anywhere(self, at: int) -> Named | None:
        """Growth that is named only at the end: "With 9.3 per cent, it had the fastest growth"."""
        quantity = self.quantities[at]
        for number, phrase in enumerate(self.metrics):
            if quantity.unit == "%" and phrase.meaning.key == "grdp-growth" and number not in self.taken:
                self.taken[number] = at
                return self.called.valued(phrase, quantity, 0.6, quantity.sign_in(self.text))
        return None

    def sharing(self, at: int) -> list[str]:
        """The metrics that share a rank with the one it was given to: "economic scale and GRDP per capita"."""
        number = next((number for number, taker in self.taken.items() if taker == at), 0)
        if self.quantities[at].dimension != "rank" or not number:
            return []
        other, phrase = self.metrics[number - 1], self.metrics[number]
        joined = re.fullmatch(r"\s+(?:and|và)\s+", self.text[other.end : phrase.start])
        return [self.called.spelt(other)] if joined and number - 1 not in self.taken else []

    # The metric after: "118,761 billion VND of domestic capital", "5.3 million visitors", "11 percent growth".

    def _after(self, at: int) -> Named | None:
        quantity, end = self.quantities[at], self._next(at)
        for number, phrase in enumerate(self.metrics):
            if phrase.start < quantity.end or number in self.taken:
                continue
            gap = self.text[quantity.end : phrase.start]
            if phrase.start > end or not self._leads_to(quantity, gap):
                return None
            if quantity.dimension == "rank" and has_its_own(self.text, self._sums, phrase):
                return None
            if not fits(phrase.meaning, quantity) or not counts_after(
                self.text, self.lang, phrase, quantity, self.metrics
            ):
                if quantity.dimension in ("count", "rank", "money") and phrase.meaning.key != "population":
                    continue
                return None
            if quantity.dimension == "percent" and phrase.meaning.grows:
                turned = wording.TURN_AFTER[self.lang].search(gap) or self._turn_of(quantity, gap)
                if not turned and not (self.growing and wording.ON_BEHALF[self.lang].fullmatch(gap)):
                    return None
                self.taken[number], self.growing = at, True
                value = -quantity.value if turned and turned["fall"] else quantity.value
                return growth(self.called.whole(phrase, quantity), self.lang, value, 0.8)
            self.taken[number] = at
            return self.called.valued(phrase, quantity, 0.85)
        return None

    def _turn_of(self, quantity: Quantity, gap: str) -> re.Match[str] | None:
        """ "A fall of 23% in retail sales"."""
        on_behalf = wording.ON_BEHALF[self.lang].fullmatch(gap)
        return on_behalf and wording.TURN_OF[self.lang].search(self.text, max(0, quantity.start - 40), quantity.start)

    def _next(self, at: int) -> int:
        """Where the next quantity begins that is no conversion in brackets of this one."""
        near = pairwise(self.quantities[at : at + _NEAR])
        apart = (after.start for one, after in near if not CONVERTED.fullmatch(self.text, one.end, after.start))
        return next(apart, len(self.text))

    def _leads_to(self, quantity: Quantity, gap: str) -> bool:
        gap = re.sub(r"\s*\([^)]*\)", "", gap)
        if quantity.dimension == "area" and re.match(r"\s*(?:from|từ)\s", gap):
            return False
        gap = gap.removeprefix(",") if wording.OPENING.search(self.text, 0, quantity.start) else gap
        if quantity.dimension == "rank":
            return len(gap) < 70 and not re.search(r"[.;,]", gap)
        return len(gap) <= 48 and wording.GAP[self.lang].fullmatch(gap) is not None

    def _before(self, at: int, own_period: bool, whole: bool = True) -> Named | None:
        """With `whole` false, only a metric of which a percentage is no growth, or with a word of growth before it."""
        quantity = self.quantities[at]
        for number in range(len(self.metrics) - 1, -1, -1):
            phrase = self.metrics[number]
            if phrase.end > quantity.start or number in self.wholes:
                continue
            between = wording.LABELLED.sub("", self.text[phrase.end : quantity.start])
            if is_of_its_clause(self.text, self.lang, quantity, between):
                return None
            if len(between) > 120 or wording.NEW_CLAUSE[self.lang].search(between):
                return None
            metric = self.text[phrase.start : phrase.end]
            if quantity.dimension == "count" and not counts_before(self.text, self.lang, metric, between, quantity):
                return None
            if number and self._qualifies(phrase, self.metrics[number - 1], quantity):
                continue
            if not fits(phrase.meaning, quantity):
                if quantity.dimension == "percent" and self._is_subject(phrase, number, between):
                    return None
                continue
            if number in self.taken and not self._distributes(number, at, own_period):
                return None
            named = self._given(phrase, at, between, whole)
            if named:
                self.taken[number] = at
            return named
        return None

    def _qualifies(self, phrase: Phrase[Metric], head: Phrase[Metric], quantity: Quantity) -> bool:
        """Whether it only says more of the metric before it: "unemployment in urban areas"."""
        joined = wording.PREPOSITION[self.lang].fullmatch(self.text, head.end, phrase.start)
        return joined is not None and fits(head.meaning, quantity)

    def _is_subject(self, phrase: Phrase[Metric], number: int, between: str) -> bool:
        """Whether a metric of another dimension stands between a percentage and what is named before it."""
        return number not in self.taken and phrase.meaning.name is None and len(between) < 30 and "%" not in between

    def _given(self, phrase: Phrase[Metric], at: int, between: str, whole: bool) -> Named | None:
        quantity = self.quantities[at]
        turn = self.signs.turn(phrase.end, quantity.start) or turn_after(self.text, self.lang, quantity)
        if turn is None and quantity.unit == "percentage points" and " by " in between:
            turn = self.signs.turn(max(0, phrase.start - _LEADS), phrase.start)
        if quantity.dimension == "points" and "points" not in phrase.meaning.dimensions:
            return self.called.reduction(phrase, quantity) if turn == "fall" else None
        if phrase.meaning.key == "industrial-parks" and quantity.dimension == "area":
            return self.called.area(phrase, quantity)
        if quantity.dimension == "count" and turn == "fall" and wording.BY_SO_MUCH[self.lang].search(between):
            return self.called.reduction(phrase, quantity)
        if quantity.dimension != "percent":
            return self.called.valued(phrase, quantity, 0.85)
        self._take_whole(at)
        if self.is_of_plan(phrase.start, quantity):
            return self.called.share_of_plan(phrase, quantity)
        if phrase.meaning.grows and not (turn is None and is_level(self.text[phrase.start : phrase.end], quantity)):
            self.dividing = is_share(self.text, self.lang, phrase.start, quantity) or (self.dividing and turn is None)
            if self.dividing:
                return self._share_of(phrase, quantity)
            if not whole and turn is None and not wording.BY_IT.match(between):
                return None
            self.growing = True
            value = -quantity.value if turn == "fall" else quantity.value
            return growth(self.called.whole(phrase, quantity), self.lang, value, 0.9 if turn else 0.7)
        falling = turn == "fall" and not wording.POINTS.search(between)
        falls_by = falling and is_by_so_much(self.text, self.lang, quantity, between)
        lowered = lowering(self.text, phrase.start, between)
        if lowered == "by" or (falls_by and lowered != "to"):
            return self.called.reduction(phrase, quantity)
        self.growing = self.growing or phrase.meaning.key == "grdp-growth"
        falls = turn == "fall" and phrase.meaning.key == "grdp-growth" and quantity.comparator == "="
        return self.called.valued(phrase, quantity, 0.9, -1 if falls else 1)

    def _take_whole(self, at: int) -> None:
        """What a share is of is no metric of the numbers after it: "15% of GRDP, and 30% by 2030"."""
        of_whole = wording.SHARE_OF_WHOLE[self.lang].match(self.text, self.quantities[at].end)
        for number, phrase in enumerate(self.metrics):
            if of_whole and self.quantities[at].end <= phrase.start < of_whole.end():
                self.taken[number] = at
                self.wholes.add(number)

    def _distributes(self, number: int, at: int, own_period: bool) -> bool:
        """Whether a further quantity of a metric has a place or a period of its own, or is one of a list."""
        quantity, before = self.quantities[at], self.quantities[at - 1]
        if quantity.dimension == "percent" != before.dimension and EACH_YEAR.match(self.text, quantity.end):
            return self.signs.turn(before.end, quantity.start) is not None
        led_to = before.dimension == "count" and led_to_another(self.text, self.lang, before)
        if led_to or own_period or wording.OWN_PLACE[self.lang].match(self.text, quantity.end):
            return True
        between = self.text[before.end : quantity.start].strip()
        if between.removeprefix(",").strip() in wording.ONWARD:
            return True
        if quantity.dimension == "area" and self.metrics[number].meaning.key == "industrial-parks":
            return before.dimension == "count"
        return before.dimension == quantity.dimension and between in wording.ALIKE

    def _share_of(self, phrase: Phrase[Metric], quantity: Quantity) -> Named:
        contribution = wording.CONTRIBUTION[self.lang].search(self.text, 0, phrase.start)
        if contribution and phrase.meaning.key == "grdp":
            return Named(contribution["noun"], slug(contribution["noun"]), quantity.value, "%", 0.75)
        whole, number = self.called.whole(phrase, quantity), sum(one.start < phrase.start for one in self.metrics) - 1
        if number >= 0 and number not in self.taken:
            between = self.text[self.metrics[number].end : phrase.start]
            whole = self.called.spelt(self.metrics[number]) + between + whole if between in wording.JOINED else whole
        metric = ("share of " if self.lang == "en" else "tỷ trọng ") + whole
        return Named(metric, f"{phrase.meaning.key}-share", quantity.value, "%", 0.75)


_SINGLE = ("rank", "points", "count")
_LEADS = 30
"""Within so many characters before a metric a verb governs it: "cut its poverty rate by"."""
_NEAR = 4
"""So many conversions in a row are looked through."""
