"""What a quantity is of: its metric, found as the noun phrase before or after it, or by the verb that governs it."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from events.reading.metrics import Metric, find_metrics, metric_key
from events.reading.moods import Signs
from events.reading.quantities import Lang, Quantity
from events.reading.words import Phrase, Word
from events.text import slug


class Named(NamedTuple):
    """A quantity with its metric as the text calls it; the value of a fall is negative."""

    metric: str
    key: str
    value: float
    unit: str
    confidence: float


class Naming:
    """The metrics of one sentence, given out to its quantities from left to right."""

    def __init__(
        self, text: str, lang: Lang, among: Sequence[Word], quantities: tuple[Quantity, ...], signs: Signs
    ) -> None:
        self.text, self.lang, self.words, self.quantities, self.signs = text, lang, among, quantities, signs
        self.metrics = find_metrics(among, lang)
        self.taken: dict[int, int] = {}
        """Which quantity a metric was given to, by their places in the sentence."""
        self.last: Named | None = None
        self.growing = False
        """Whether growth was told in this sentence: "services by 8%" then goes on about it."""
        self.dividing = False
        """Whether shares were told: "industry makes up 65%, services 28%"."""

    def of(self, at: int, own_period: bool) -> Named | None:
        """The metric of a quantity. `own_period` says that it has a year of its own, so that it may share a metric."""
        self.last = self._of(at, own_period)
        return self.last

    def names(self, start: int, end: int, quantity: Quantity) -> bool:
        """Whether a metric that the quantity could be of is named in a stretch of the text."""
        return any(
            start <= phrase.start and phrase.end <= end and _fits(phrase.meaning, quantity) for phrase in self.metrics
        )

    def _of(self, at: int, own_period: bool) -> Named | None:
        quantity = self.quantities[at]
        if quantity.dimension == "count":
            return self._after(at) or self._part(quantity) or self._before(at, own_period) or self._described(at)
        if quantity.dimension in ("rank", "points"):
            return self._after(at) or self._before(at, own_period) or self._anywhere(at)
        before = self.quantities[at - 1].end if at else 0
        return (
            self._after(at)
            or (None if self.names(before, quantity.start, quantity) else self._share(quantity))
            or self._before(at, own_period, whole=False)
            or self._share(quantity)
            or self._before(at, own_period)
            or self._described(at)
            or self._growth_anywhere(at)
        )

    def _part(self, quantity: Quantity) -> Named | None:
        """A part of what was just counted: "891 of them FDI", "of which 287 are foreign"."""
        if self.last is None or self.last.unit == "%":
            return None
        part = _part_of(self.lang).search(
            self.text, max(0, quantity.start - 16), min(len(self.text), quantity.end + 40)
        )
        if not part or not part.start() <= quantity.start <= part.end():
            return None
        kind = part["kind"] or part["sort"]
        metric = f"{kind} {self.last.metric}" if self.lang == "en" else f"{self.last.metric} {kind}"
        return Named(metric, slug(metric), quantity.value, self.last.unit, 0.6)

    def _anywhere(self, at: int) -> Named | None:
        """A rank or a score of an index that the sentence names at another place."""
        quantity = self.quantities[at]
        for number, phrase in enumerate(self.metrics):
            if number not in self.taken and quantity.dimension in phrase.meaning.dimensions:
                self.taken[number] = at
                return self._valued(phrase, quantity, 0.6)
        return None

    def _growth_anywhere(self, at: int) -> Named | None:
        """Growth that is named only at the end: "With 9.3 per cent, it had the fastest growth"."""
        quantity = self.quantities[at]
        for number, phrase in enumerate(self.metrics):
            if quantity.unit == "%" and phrase.meaning.key == "grdp-growth" and number not in self.taken:
                self.taken[number] = at
                return self._valued(phrase, quantity, 0.6)
        return None

    def sharing(self, at: int) -> list[str]:
        """The metrics that share a rank with the one it was given to: "economic scale and GRDP per capita"."""
        number = next((number for number, taker in self.taken.items() if taker == at), 0)
        if self.quantities[at].dimension != "rank" or not number:
            return []
        other, phrase = self.metrics[number - 1], self.metrics[number]
        joined = re.fullmatch(r"\s+(?:and|và)\s+", self.text[other.end : phrase.start])
        return [self._spelt(other)] if joined and number - 1 not in self.taken else []

    def last_share(self) -> Named | None:
        """The last metric that a percentage alone measures, whether one was told or not."""
        for phrase in reversed(self.metrics):
            if phrase.meaning.key == "grdp-growth":
                return Named(self._spelt(phrase), phrase.meaning.key, 0, "%", 0)
        return None

    def last_index(self) -> Named | None:
        """The last metric that is a ranking."""
        for phrase in reversed(self.metrics):
            if phrase.meaning.dimensions == _RANKED:
                return Named(self._spelt(phrase), phrase.meaning.key, 0, "rank", 0)
        return None

    # The metric after: "118,761 billion VND of domestic capital", "5.3 million visitors", "11 percent growth".

    def _after(self, at: int) -> Named | None:
        quantity = self.quantities[at]
        end = self._next(at)
        for number, phrase in enumerate(self.metrics):
            if phrase.start < quantity.end or number in self.taken:
                continue
            gap = self.text[quantity.end : phrase.start]
            if phrase.start > end or not self._leads_to(quantity, gap):
                return None
            if not _fits(phrase.meaning, quantity) or not self._counts(phrase, quantity):
                if quantity.dimension in ("count", "rank"):
                    continue
                return None
            if quantity.dimension == "percent" and phrase.meaning.grows:
                turned = _turn_after(self.lang).search(gap)
                if not turned and not (self.growing and _for(self.lang).fullmatch(gap)):
                    return None
                self.taken[number] = at
                falls = bool(turned and turned["fall"])
                return self._growth(phrase, -quantity.value if falls else quantity.value, 0.8)
            self.taken[number] = at
            return self._valued(phrase, quantity, 0.85)
        return None

    def _next(self, at: int) -> int:
        """Where the next quantity begins that is no conversion in brackets of this one."""
        for before, after in pairwise(self.quantities[at : at + _NEAR]):
            if self.text[before.end : after.start].strip() != "(":
                return after.start
        return len(self.text)

    def _counts(self, phrase: Phrase[Metric], quantity: Quantity) -> bool:
        """Communes are counted only where the text says what standard they have reached."""
        rural = quantity.dimension == "count" and phrase.meaning.key == "new-style-rural-communes"
        return not rural or _communes().match(self.text, quantity.end) is not None

    def _leads_to(self, quantity: Quantity, gap: str) -> bool:
        gap = re.sub(r"\s*\([^)]*\)", "", gap)
        if _opening().search(self.text, 0, quantity.start):
            gap = gap.removeprefix(",")
        if quantity.dimension == "rank":
            return len(gap) < 70 and not re.search(r"[.;,]", gap)
        return len(gap) <= 48 and _gap(self.lang).fullmatch(gap) is not None

    # The metric before: "GRDP per capita should exceed 130 million VND".

    def _before(self, at: int, own_period: bool, whole: bool = True) -> Named | None:
        """With `whole` false, only a metric of which a percentage is no growth, or with a word of growth before it."""
        quantity = self.quantities[at]
        for number in range(len(self.metrics) - 1, -1, -1):
            phrase = self.metrics[number]
            if phrase.end > quantity.start:
                continue
            between = self.text[phrase.end : quantity.start]
            if len(between) > 120 or _new_clause(self.lang).search(between):
                return None
            if quantity.dimension == "count" and not (
                _linked(self.lang).search(between) or _turns().match(self.text, quantity.end)
            ):
                return None
            if not _fits(phrase.meaning, quantity):
                if quantity.dimension == "percent" and self._is_subject(phrase, number, between):
                    return None
                continue
            if number and self._qualifies(phrase, self.metrics[number - 1], quantity):
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
        between = self.text[head.end : phrase.start]
        return _fits(head.meaning, quantity) and bool(_of(self.lang).fullmatch(between))

    def _is_subject(self, phrase: Phrase[Metric], number: int, between: str) -> bool:
        """Whether a metric of another dimension stands between a percentage and what is named before it."""
        return number not in self.taken and phrase.meaning.name is None and len(between) < 30 and "%" not in between

    def _given(self, phrase: Phrase[Metric], at: int, between: str, whole: bool) -> Named | None:
        quantity = self.quantities[at]
        turn = self.signs.turn(phrase.end, quantity.start) or self._turn_after(quantity)
        if quantity.dimension != "percent":
            return self._valued(phrase, quantity, 0.85)
        self._take_whole(at)
        if phrase.meaning.grows:
            is_share = _share_of_whole(self.lang).match(self.text, quantity.end) or _makes_up(self.lang).search(
                self.text, max(0, phrase.start - 24), quantity.start
            )
            self.dividing = bool(is_share) or (self.dividing and turn is None)
            if self.dividing:
                return self._share_of(phrase, quantity)
            if not whole and turn is None and not between.startswith((" (", " by ")):
                return None
            self.growing = True
            return self._growth(phrase, -quantity.value if turn == "fall" else quantity.value, 0.9 if turn else 0.7)
        if turn == "fall" and "%" not in between and "points" not in between and _by_so_much(self.lang).search(between):
            suffix = "reduction" if self.lang == "en" else "mức giảm"
            spelt = self._spelt(phrase)
            metric = f"{spelt} {suffix}" if self.lang == "en" else f"{suffix} {spelt}"
            return Named(metric, metric_key(spelt) + "-reduction", quantity.value, quantity.unit, 0.7)
        falls = turn == "fall" and phrase.meaning.key == "grdp-growth" and quantity.comparator == "="
        return self._valued(phrase, quantity, 0.9, -1 if falls else 1)

    def _take_whole(self, at: int) -> None:
        """What a share is of is no metric of the numbers after it: "15% of GRDP, and 30% by 2030"."""
        of_whole = _share_of_whole(self.lang).match(self.text, self.quantities[at].end)
        for number, phrase in enumerate(self.metrics):
            if of_whole and self.quantities[at].end <= phrase.start < of_whole.end():
                self.taken[number] = at

    def _turn_after(self, quantity: Quantity) -> str | None:
        """ "9.4% higher than", "8.25% below that of the year before"."""
        after = _differing(self.lang).match(self.text, quantity.end)
        return after and ("fall" if after["fall"] else "rise")

    def _distributes(self, number: int, at: int, own_period: bool) -> bool:
        """Whether a further quantity of a metric has a place or a period of its own, or is one of a list."""
        quantity = self.quantities[at]
        if own_period or _own_place(self.lang).match(self.text, quantity.end):
            return True
        before = self.quantities[at - 1]
        between = self.text[before.end : quantity.start].strip()
        return between in _ONWARD or (before.dimension == quantity.dimension and between in _ALIKE)

    # The metric as the whole that a share is of: "75% of its workers", "80% hộ dân".

    def _share(self, quantity: Quantity) -> Named | None:
        if quantity.unit != "%":
            return None
        found = _whole(self.lang).match(self.text, quantity.end)
        if not found or _no_whole().search(found["noun"]):
            return None
        noun = " ".join(word for word in found["noun"].split() if word.lower() not in _FILLERS)
        metric = noun if self.lang == "en" else f"tỷ lệ {noun}"
        return Named(metric, slug(metric), quantity.value, "%", 0.65)

    # A metric that no vocabulary knows: "the ratio of ...", "tỷ trọng ...".

    def _described(self, at: int) -> Named | None:
        quantity = self.quantities[at]
        if quantity.dimension == "count" and not re.search(
            r"(?i)\bnumber of (?!commune)|số lượng", self.text[: quantity.start]
        ):
            return None
        if quantity.dimension in ("mass", "power") or quantity.unit == "ha":
            of = _of_what(self.lang).match(self.text, quantity.end)
            if of and quantity.value >= SIZEABLE.get(quantity.unit, 0):
                return Named(of["noun"], metric_key(of["noun"]), quantity.value, quantity.unit, 0.6)
        if quantity.dimension == "rank":
            return None
        begin = max(self.quantities[at - 1].end if at else 0, quantity.start - 110)
        before = list(_measured_noun(self.lang).finditer(self.text, begin, quantity.start))
        if not before or _apart(self.lang).search(self.text, before[-1].end("noun"), quantity.start):
            return None
        noun = before[-1]["noun"].strip()
        if quantity.unit == "ha" and (quantity.value < SIZEABLE["ha"] or metric_key(noun) == "area"):
            return None
        return Named(noun, metric_key(noun), quantity.value, quantity.unit or noun.split()[-1], 0.6)

    # How a metric is called.

    def _valued(self, phrase: Phrase[Metric], quantity: Quantity, confidence: float, sign: int = 1) -> Named:
        metric = self._spelt(phrase)
        return Named(metric, metric_key(metric), sign * quantity.value, self._unit(quantity, phrase), confidence)

    def _growth(self, phrase: Phrase[Metric], value: float, confidence: float) -> Named:
        spelt = self._spelt(phrase)
        if self.lang == "vi":
            metric = f"tốc độ tăng {spelt}"
        else:
            metric = "economic growth" if spelt.lower().endswith("economy") else f"{spelt} growth"
        return Named(metric, metric_key(metric), value, "%", confidence)

    def _share_of(self, phrase: Phrase[Metric], quantity: Quantity) -> Named:
        metric = ("share of " if self.lang == "en" else "tỷ trọng ") + self._spelt(phrase)
        return Named(metric, f"{phrase.meaning.key}-share", quantity.value, "%", 0.75)

    def _spelt(self, phrase: Phrase[Metric]) -> str:
        """The metric as the text says it, with the adjectives before it."""
        if phrase.meaning.name:
            return phrase.meaning.name
        if phrase.meaning.key == "population":
            return "dân số" if self.lang == "vi" else "population"
        first = phrase.first
        while first and self.words[first - 1].folded in _ADJECTIVES:
            if self.text[self.words[first - 1].end : self.words[first].start] != " ":
                break
            first -= 1
        return self.text[self.words[first].start : phrase.end]

    def _unit(self, quantity: Quantity, phrase: Phrase[Metric]) -> str:
        if quantity.dimension != "count":
            return quantity.unit
        return _COUNTED.get(phrase.meaning.key) or self.text[phrase.start : phrase.end].split()[-1]


_ONWARD = ("to", "xuống còn", "còn", "lên", "lên mức", "xuống", "percentage points to")
_ALIKE = (",", "and", "và", ", and")
_RANKED = frozenset({"rank", "points"})


def _fits(metric: Metric, quantity: Quantity) -> bool:
    if quantity.dimension == "count" and quantity.value < _LEAST.get(metric.key, 0):
        return False
    if quantity.unit == "ha" and quantity.value < (_LARGE if metric.key == "area" else SIZEABLE["ha"]):
        return False
    if quantity.unit == "m2" or (quantity.unit == "MW" and quantity.value < SIZEABLE["MW"]):
        return False
    if quantity.dimension == "rank":
        return "rank" in metric.dimensions or "money" in metric.dimensions
    return quantity.dimension in metric.dimensions


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
    "engineers": "engineers",
    "workforce": "people",
    "industrial-parks": "industrial parks",
}
_LEAST = {
    "population": 100_000,
    "visitors": 10_000,
    "foreign-visitors": 1_000,
    "enterprises": 100,
    "projects": 20,
    "houses": 100,
    "engineers": 1_000,
    "social-housing": 50,
    "jobs": 100,
    "voters": 10_000,
}
"""Below this a count is of people who attended, or of one works site, rather than of the province."""
_NEAR = 4
"""How many conversions in a row are looked through."""
_LARGE = 50_000
"""No province has fewer hectares."""
SIZEABLE = {"ha": 1000, "tonnes": 10_000, "MW": 100, "km": 20}
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
        "tourism",
        "makeshift",
        "tong",
    ]
)
_FILLERS = frozenset(
    [
        "to",
        "be",
        "being",
        "are",
        "is",
        "was",
        "were",
        "should",
        "must",
        "will",
        "shall",
        "the",
        "its",
        "all",
        "have",
        "has",
        "had",
        "been",
        "phai",
        "duoc",
    ]
)


@cache
def _gap(lang: Lang) -> re.Pattern[str]:
    """What stands between a number and what it is of: a preposition, and adjectives."""
    if lang == "vi":
        return re.compile(r"\s*(?:(?:vốn|lượt|của|tiền|về|số|nộp vào|vào|dặm|chiều dài|/năm)\s+){0,2}", re.IGNORECASE)
    return re.compile(
        r"[\s-]*(?:(?:or|and) (?:more|above|over|higher)\s+)?(?:(?:a|per|each) year\s+)?(?:(?:worth )?(?:of|in|for"
        r"|from|as|to|into|under|on)\s+)?"
        r"(?:(?!(?:and|or|while|but|is|are|was|were|by|with|against|than|up|down|at|after|before|who|which|that"
        r"|will)\b)"
        r"[\w’'-]+\s+){0,4}",
        re.IGNORECASE,
    )


@cache
def _opening() -> re.Pattern[str]:
    """What a number stands before what it is of after: "At 16.27 percent, the city's growth"."""
    return re.compile(
        r"(?:^|[:;.–—-] )(?:At|With|Với)\s(?:an? (?:average|rate|pace|rise|growth|jump)(?: of)? )?(?:(?:over|about"
        r"|around|some|nearly|almost|only|just) )?$"
    )


@cache
def _communes() -> re.Pattern[str]:
    return re.compile(
        r"(?:/\d+)?\s+(?:or more )?(?:of its )?(?:communes|districts|villages|units|xã|huyện|đơn vị|thôn)\b"
    )


@cache
def _part_of(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"trong (?:đó|số đó)(?: có)? [\d.,]+(?P<kind>(?: (?!với|có|là|tổng)[^\W\d_]+){1,4})"
            r"|[\d.,]+ trong số đó(?: là)?(?P<sort> \w+ \w+)"
        )
    return re.compile(
        r"(?:of which|of them|among them|including),? (?:[a-z]+ )?[\d.,]+(?: million)? (?:are |were |is )?(?P<kind>\w+)"
        r"|[\d.,]+(?: million)? of (?:them|which|these|whom) (?:are |were |will be |from )?(?P<sort>(?!this|last"
        r"|next|by|in|at)\w+)"
    )


@cache
def _differing(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\s*(?:cao hơn|(?P<fall>thấp hơn))")
    return re.compile(r"\s*(?:above|higher|more|up on|up from|(?P<fall>below|lower|less|down on|down from))\b(?! or)")


@cache
def _turn_after(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?P<fall>giảm)|tăng")
    return re.compile(
        r"(?i)\b(?:increase|rise|growth|gain|jump|expansion|surge|(?P<fall>decrease|fall|drop|decline|contraction"
        r"|reduction))\b"
    )


@cache
def _for(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"\s+(?:for|in)\s+(?:the\s+|its\s+)?" if lang == "en" else r"\s+(?:đối với|ở)\s+")


@cache
def _new_clause(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r";|,? (?:while|whereas|but)\b|\s[–—-]\s"
        if lang == "en"
        else r";|,? (?:trong khi|nhưng|song)\b|, còn\b|\s[–—-]\s"
    )


@cache
def _turns() -> re.Pattern[str]:
    """The word that follows a count whose noun stands before it."""
    return re.compile(r"\s*(?:lượt|turns)\b")


@cache
def _linked(lang: Lang) -> re.Pattern[str]:
    """What joins a count to its noun before: "visitors numbered", "số hộ nghèo là"."""
    if lang == "vi":
        return re.compile(r"(?:\b(?:là|đạt|còn|lên|ước|gồm|cán mốc|ở con số|có|hơn|trên|khoảng|gần|dưới|cho|\d)\b|:)")
    return re.compile(
        r"(?i)\b(?:is|are|was|were|be|to|of|at|reach\w*|number\w*|total\w*|stood|came|hit|by|for|exceed\w*"
        r"|surpass\w*|top\w*)\b|:|,"
    )


@cache
def _share_of_whole(lang: Lang) -> re.Pattern[str]:
    """After a share: what it is a share of, where that is the whole economy."""
    if lang == "vi":
        return re.compile(r"\s+(?:trong |của )?(?:tổng )?(?:GRDP|kim ngạch|cơ cấu kinh tế|quy mô nền kinh tế)")
    return re.compile(
        r"\s+of\s+(?:(?:the|its|their|total|local|provincial|whole)\s+){0,2}(?:\w+['’]s\s+)?(?:GRDP|GDP|economy"
        r"|output|economic structure"
        r"|total|revenues?|exports|budget)\b"
    )


@cache
def _makes_up(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?i)chiếm|đóng góp|tỷ trọng|tỉ trọng")
    return re.compile(
        r"(?i)\b(?:accounts?|accounted|accounting|mak(?:e|es|ing) up|made up|contribut\w+|share|weight|proportion)\b"
    )


@cache
def _by_so_much(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:\bby|reduction of|(?:at least|over|nearly|about)|percentage)(?:\s+[\w-]+){0,4}\s*$"
        if lang == "en"
        else r"(?i)(?:giảm|bớt(?: đi)?|xuống)(?: được| bình quân| thêm| không dưới| ít nhất| tối thiểu| từ)*\s*$"
    )


@cache
def _of(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\s+(?:trong|của|ở|tại|cho|ngành|khu vực)\s+(?:\w+\s+)?")
    return re.compile(r"\s+(?:in|of|among|from|for)\s+(?:the\s+|its\s+)?(?:[\w-]+\s+(?:and\s+)?)?")


@cache
def _own_place(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"\s+(?:in|for|at|from)\s+[A-Z]" if lang == "en" else r"\s+(?:ở|tại|của)\s+[A-ZĐ]")


@cache
def _whole(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"\s+(?:tổng\s+)?(?:số\s+|các\s+)?(?P<noun>(?:hộ|xã|phường|trường|người|dân|lao động|cơ sở|hồ sơ|thủ tục"
            r"|học sinh|trẻ em"
            r"|doanh nghiệp|thôn|đơn vị|diện tích|sản phẩm|cán bộ|dịch vụ|khu|rác|chất thải|nước thải|đường|vốn"
            r"|kế hoạch vốn)"
            r"(?:\s+(?!và\b|trong\b|vào\b|trước\b|đến\b|bằng\b)[^\W\d_]+){0,7})"
        )
    return re.compile(
        r"\s+(?:of\s+)?(?:all\s+|its\s+|the\s+|local\s+|their\s+|our\s+|them\s+)*"
        r"(?P<noun>(?!(?:it|this|that|them|a|per|each|in|by|from|to|and|for|as|at|on|with|over|during|after|before"
        r"|last|this|next|or|when|while|but|so"
        r"|annually|yearly|annual|on|up|down|is|was|are|were|respectively|stands|remains|holds|higher|lower|more"
        r"|less|between|until|since"
        r"|compared|which|that)\b)"
        r"[^\W\d_][\w-]*(?:\s+(?!by\b|in\b|and\b|at\b|while\b|within\b|before\b|said\b|according\b|as\b)[\w’'-]+){0,8})"
    )


@cache
def _no_whole() -> re.Pattern[str]:
    """Of what a share is of no metric."""
    return re.compile(
        r"(?i)\b(?:estimates?|target|gdp|country|national|nation|votes?|delegates|way|year|month|"
        r"khối lượng|dự toán|đại biểu)\b"
    )


@cache
def _apart(lang: Lang) -> re.Pattern[str]:
    """What parts a number from a noun phrase before it."""
    return re.compile(r"[;:]|, (?:and|while|but) |\band (?:a|an|the)\b" if lang == "en" else r"[;:]|, (?:và|còn) ")


@cache
def _measured_noun(lang: Lang) -> re.Pattern[str]:
    """A noun phrase whose head says that it is measured."""
    if lang == "vi":
        return re.compile(
            r"(?P<noun>\b(?:[Tt][ỷỉ] (?:lệ|trọng|suất)|[Ss]ản lượng|[Nn]ăng suất|[Cc]ông suất|[Gg]iá trị|[Mm]ức"
            r"|[Tt]ốc độ"
            r"|[Dd]oanh thu|[Mm]ật độ|[Ss]ố lượng|[Dd]iện tích|[Dd]oanh số|[Dd]ư nợ|[Hh]uy động vốn"
            r"|[Tt]ổng (?:số|vốn|sản lượng|giá trị|mức|diện tích)|[Cc]hỉ số)"
            r"(?: (?!đạt|tăng|giảm|là|còn|ước|đến|trên|dưới|năm|từ|khoảng|được|phải|lên|xuống|không|ở"
            r"|bình quân|chiếm|vượt|sẽ|đã)[^\W\d_]+){0,8})"
        )
    return re.compile(
        r"\b(?P<noun>(?:(?:rate|ratio|share|proportion|percentage|number|value|output|area|weight|level|index"
        r"|volume|income|turnover|density|speed) (?:of|from|for) (?:[a-zA-Z][\w’'-]*\s){0,9}?[a-zA-Z][\w’'-]*"
        r"|(?!(?:[Tt]he|[Ii]ts|[Aa]) )(?:[a-zA-Z][\w’'-]*\s){1,3}(?:rate|ratio|share|coverage|output|capacity"
        r"|productivity|yield"
        r"|turnover|index|penetration|volume|density|production|value|sales|receipts|takings|throughput|loans"
        r"|deposits)))"
        r"(?=\s+(?:is|are|was|were|be|to|at|of|reach\w*|stood|stands|will|should|must|shall|came|comes|rose|climbed"
        r"|fell|has|had|hit|exceed\w*|under|over|above|by|remain\w*|touch\w*|top\w*|up|about|increas\w+|decreas\w+"
        r"|lower\w*)\b|,|:|\s*$|\s+\d)"
    )


@cache
def _of_what(lang: Lang) -> re.Pattern[str]:
    """What a size is of: "4 million tonnes of rice"."""
    if lang == "vi":
        return re.compile(
            r"\s+(?P<noun>(?:lúa|thóc|thủy sản|tôm|cà phê|cao su|rừng|đường|cao tốc|cây ăn quả|đất công nghiệp"
            r"|hàng hóa)(?: [^\W\d_]+){0,2})"
        )
    return re.compile(
        r"(?: a year)?\s+(?:of|under)\s+(?P<noun>(?!land\b|the\b|its\b)[a-z][\w-]*(?: (?!in\b|a\b|by\b|and\b|was\b"
        r"|were\b|is\b|passed\b|to\b)[a-z][\w-]*){0,2})"
    )
