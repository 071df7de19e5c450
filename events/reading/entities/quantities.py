"""Quantities in a text: money, shares, ranks, lengths, areas, weights, counts, with their comparators and ranges.

The language decides what a dot and a comma mean: "18,600 billion VND" in English is "18.600 tỷ đồng" in Vietnamese.
"""

import re
from functools import cache
from typing import Literal, NamedTuple

from events.reading.entities import quantity_wording as wording
from events.reading.entities.bounds import Bound, Comparator, Modifier, bound
from events.reading.text.language import Lang
from events.reading.text.number_words import ENGLISH, SCALES, VIETNAMESE, spelled, spelled_in_vietnamese
from events.text import fold

Dimension = Literal[
    "money", "percent", "points", "rank", "times", "length", "area", "density", "mass", "yield", "power", "energy",
    "time", "count",
]  # fmt: skip


class Quantity(NamedTuple):
    """A number with what it counts. `value` is plain (18,600 billion is 18600000000000), of a range the lower end and
    `upper` the other.

    `comparator` is what the words around it say: over and at least `>=`, below and no more than `<=`, top five `top`,
    else `=`; a range is `>=`. `modifier` is what they say beyond that (`Bound`). `unit` is %, VND, USD, rank, km, km2,
    ha, ...; of a count it is the noun as written.
    The span covers number and unit, not the comparator; for a count it ends with the number.
    """

    start: int
    end: int
    value: float
    upper: float | None
    unit: str
    dimension: Dimension
    comparator: Comparator
    modifier: Modifier | None = None

    def sign_in(self, text: str) -> int:
        """-1 where a minus is spelt out right before it."""
        return -1 if text[: self.start].endswith(("minus ", "âm ")) else 1


def quantities(text: str, lang: Lang) -> tuple[Quantity, ...]:
    """The quantities of a text, in text order, without overlaps.

    Years, days, numbers of instruments, of roads and of lists are none.
    """
    lowered = text.lower()
    found: list[Quantity] = []
    if _DIGIT.search(text):
        found += [quantity for match in wording.number(lang).finditer(text) if (quantity := _measured(match, lang))]
    if any(word in lowered for word in _NUMBER_WORDS[lang]):
        found += [quantity for match in wording.spelled(lang).finditer(text) if (quantity := _from_words(match, lang))]
        found += [_fraction(match, lang) for match in wording.fractions(lang).finditer(text)]
    if any(word in lowered for word in _MULTIPLES[lang]):
        found += [_multiple(match, lang) for match in wording.MULTIPLES[lang].finditer(text)]
    if wording.may_rank(lang).search(lowered):
        found += [_rank(match) for match in wording.ranked(lang).finditer(text) if not _numbers_a_thing(match)]
    if any(word in lowered for word in _DOUBLE_DIGITS[lang]):
        found += [
            Quantity(*match.span(), 10.0, None, "%", "percent", ">=") for match in wording.DOUBLE_DIGIT.finditer(text)
        ]
    found.sort(key=lambda quantity: (quantity.start, -quantity.end))
    apart: list[Quantity] = []
    for quantity in found:
        if not apart or quantity.start >= apart[-1].end:
            apart.append(quantity)
        elif apart[-1].dimension == "count" and quantity.dimension in ("rank", "times"):
            apart[-1] = quantity
    return tuple(_in_one_currency(_joined(apart, text), text))


def _in_one_currency(joined: list[Quantity], text: str) -> list[Quantity]:
    """A small sum without a currency is in that of the one before it: "1,62 tỷ USD (kế hoạch 3,3 tỷ)"."""
    last: Quantity | None = None
    for at, quantity in enumerate(joined):
        if quantity.dimension != "money":
            continue
        bare = text[quantity.start : quantity.end].lower().endswith(("tỷ", "tỉ", "triệu"))
        if bare and last and last.unit == "USD" and quantity.value < _FEW_DONG:
            joined[at] = quantity._replace(unit="USD")
        last = joined[at]
    return joined


_FEW_DONG = 100e9
"""So few dong no province takes or spends."""


def in_words(text: str, quantity: Quantity) -> bool:
    """Whether it is told as growth of two digits."""
    return wording.DOUBLE_DIGIT.fullmatch(text, quantity.start, quantity.end) is not None


_DIGIT = re.compile(r"\d")
_DOUBLE_DIGITS = {"en": ("digit", "figures"), "vi": ("con số", "con so")}


def _joined(apart: list[Quantity], text: str) -> list[Quantity]:
    """Bare numbers of a list have the unit of its last ("10.65, 10.52 and 10.27%"); "between 6 and 7%" is a range."""
    joined: list[Quantity] = []
    for quantity in reversed(apart):
        after = joined[-1] if joined else None
        between = text[quantity.end : after.start].strip() if after else ""
        if after and after.dimension == "percent" and in_words(text, quantity) and between.lstrip(", ") in _THAT_IS:
            continue
        if after and after.dimension == "percent" and quantity.dimension in ("count", "percent"):
            if between in _AND and wording.BETWEEN.search(text, max(0, quantity.start - 12), quantity.start):
                joined[-1] = after._replace(
                    start=quantity.start, value=quantity.value, upper=after.value, comparator=">=", modifier=None
                )
                continue
            listed = quantity.dimension == "count" and between in _LISTED
            decimal = "." in text[quantity.start : quantity.end]
            if listed and (decimal or wording.MEASURED_BY.search(text, max(0, quantity.start - _LED), quantity.start)):
                quantity = quantity._replace(unit="%", dimension="percent")
        if after and after.dimension == "money" and quantity.dimension == "count" and between in _LISTED:
            scaled = text[quantity.start : quantity.end].lower().endswith(("tỷ", "tỉ", "triệu", "illion"))
            quantity = quantity._replace(unit=after.unit, dimension="money") if scaled else quantity
        joined.append(quantity)
    return _all_alike(joined[::-1], text)


def _all_alike(apart: list[Quantity], text: str) -> list[Quantity]:
    """A bare decimal after a percentage or a score is one too: "11.89 per cent, ahead of Haiphong (11.81)"."""
    told: tuple[str, Dimension] | None = ("%", "percent") if wording.STRUCTURE.search(text) else None
    scores = wording.SCORES.search(text)
    for at, quantity in enumerate(apart):
        if quantity.dimension in ("percent", "points"):
            told = quantity.unit, quantity.dimension
        elif told is None and scores and scores.end() <= quantity.start:
            told = "points", "points"
        bare = quantity.dimension == "count" and not text[quantity.end : quantity.end + 1].strip(").,;")
        bare = bare and not wording.PER_SO_MANY.search(text, max(0, quantity.start - _PER), quantity.start)
        if told and bare and wording.DECIMAL.fullmatch(text, quantity.start, quantity.end):
            apart[at] = quantity._replace(unit=told[0], dimension=told[1])
    return apart


_THAT_IS = ("of", "at", "reaching", "growth of", "growth rate of", "là", "đạt")
"""Between "double-digit" and the figure itself."""
_PER = 40
"""Within so many characters before a number it is told of how many people it is one of so many."""
_LED = 16
"""Within so many characters before a number its verb stands."""
_AND = ("and", "và", "đến", "to")
_LISTED = (*_AND, ",", ", and", ", và", "or")


def _fraction(match: re.Match[str], lang: Lang) -> Quantity:
    """A share in words, in percent: "half of its", "three communes in four"."""
    bounded = bound(match.string, match.start(), match.end(), lang)
    if match["part"]:
        share = wording.PARTS[match["part"].lower().replace("-", " ")]
    else:
        some, whole = (spelled(match[group].lower().replace("a ", "one ")) for group in ("some", "all"))
        share = _rounded(round(100 * some / whole, 1))
    return Quantity(*match.span(), share, None, "%", "percent", *bounded)


_COUNT_BEFORE = re.compile(
    r"(?:\bNos?\.?|\bnumber|\bArticle|\bHighways?|\bRoute|\bRoads?|\bProject|\bphase|\bterm|\bTerm|\bsố|\bSố|\bso"
    r"|\baged|\bngày|\btháng|\bnăm|\bhôm|\bsáng|\bchiều"
    r"|\bquý|\bNghị quyết|\bQuyết định|\bResolution|\bDecision|\bĐiều|\bkhóa|\bthứ|\blần|\bQL"
    r"|\bJan(?:uary)?|\bFeb(?:ruary)?|\bMarch|\bApril|\bMay|\bJune|\bJuly|\bAug(?:ust)?|\bSept?(?:ember)?"
    r"|\bOct(?:ober)?|\bNov(?:ember)?|\bDec(?:ember)?)"
    r"[\s.]*$"
)


_SCALES = {
    **SCALES,
    "nghin": 1e3,
    "ngan": 1e3,
    "van": 1e4,
    "trieu": 1e6,
    "ty": 1e9,
    "ti": 1e9,
    "mil": 1e6,
    "bil": 1e9,
    "bn": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "bln": 1e9,
    "mln": 1e6,
}
_UNITS: tuple[tuple[str, str, Dimension], ...] = (
    (r"%|per ?cents?|percents?|phan tram", "%", "percent"),
    (r"percentage.points?|diem phan tram", "percentage points", "percent"),
    (r"points?|diem", "points", "points"),
    (r"rank|hang", "rank", "rank"),
    (r"vnd|(?:vietnam(?:ese)? )?dongs?", "VND", "money"),
    (r"us\$|\$|usd|u\.?s\.?.dollars?|dollars?|do(?:[ -]la)?(?: my)?", "USD", "money"),
    (r"€|eur|euros?", "EUR", "money"),
    (r"(?:people|persons|inhabitants|residents|nguoi)\b.*(?:km|sq|ki ?lo).*", "people/km2", "density"),
    (r"square.k.*|sq.*km|km2|km²|(?:km|ki ?lo ?met) vuong", "km2", "area"),
    (r"square.m.*|sq.*m|m2|m²|met vuong", "m2", "area"),
    (r"hectares?|ha|hec ?ta", "ha", "area"),
    (r"kilomet.*|km|ki ?lo ?met", "km", "length"),
    (r"met.*", "m", "length"),
    (r"(?:metric )?(?:tonnes?|tons?)|tan", "tonnes", "mass"),
    (r"ta/ha", "tạ/ha", "yield"),
    (r"(?:metric )?(?:tonnes?|tons?)(?: per | an? |/)(?:hectare|ha)|tan(?:/| \w+ ).*", "tonnes/ha", "yield"),
    (r"teus?", "TEU", "mass"),
    (r"kwh|kilowatt.hours?", "kWh", "energy"),
    (r"mwh", "MWh", "energy"),
    (r"gwh", "GWh", "energy"),
    (r"mwp?|megawatts?", "MW", "power"),
    (r"gwp?|gigawatts?", "GW", "power"),
    (r"years?|tuoi", "years", "time"),
)

_BARE: tuple[str, Dimension] = ("", "count")


def dimension_of(unit: str) -> Dimension:
    """What a unit measures; any that is none of a measure counts things."""
    return _unit(unit)[1]


def same_unit(one: str, other: str) -> bool:
    """Whether two units are one: "sq km" is km2, and things that are counted are so whatever a paper calls them."""
    return _unit(one) == _unit(other)


@cache
def _unit(written: str) -> tuple[str, Dimension]:
    folded = fold(written.strip())
    named = (unit[1:] for unit in _UNITS if re.fullmatch(unit[0], folded))
    return next(named, _BARE)


def _plain(digits: str, lang: Lang) -> float:
    """The number that digits mean: a separator before groups of three is none, any other is decimal."""
    thousands, decimal = (",", ".") if lang == "en" else (".", ",")
    if thousands in digits and all(len(group) == 3 for group in digits.split(decimal)[0].split(thousands)[1:]):
        digits = digits.replace(thousands, "")
    return float(digits.replace(",", "."))


@cache
def _times(scale: str | None) -> float:
    factor = 1.0
    for word in re.split(r"[\s.-]+", fold(scale or "")):
        factor *= _SCALES.get(word, 1.0)
    return factor


def _measured(match: re.Match[str], lang: Lang) -> Quantity | None:
    text, start, end = match.string, match.start(), match.end()
    low, high = _plain(match["low"], lang), _plain(match["high"], lang) if match["high"] else None
    factor = _times(match["scale"])
    if high is not None and _changes(match, low, high):
        at = match.start("high")
        currency = re.search(rf"(?:{wording.CURRENCY})\s?$", text[max(start, at - 4) : at])
        written = match["unit"] or (currency and currency.group()) or match["currency"]
        counted = wording.NUMBERED.search(text, 0, start)
        written = written or (None if match["scale"] or high > _WHOLE or counted else match["low_unit"])
        unit, dimension = _unit(written) if written else _BARE
        return Quantity(at, end, _rounded(high * factor), None, unit, dimension, *bound(text, at, end, lang))
    written = match["unit"] or match["currency"] or match["low_unit"]
    by_people = low * factor in (1e3, 1e4) and wording.PEOPLE.match(text, match.end())
    if (by_people or (low == 1 and written in ("ha", "km2"))) and wording.EACH.search(text, max(0, start - 6), start):
        return None
    if written is None and lang == "vi" and wording.OF_MONEY.match(text, match.start("scale"), end + 2):
        written = "đồng"
    if written is None:
        if (high is not None and factor == 1) or (not match["scale"] and _names_something(match)):
            return None
        unit, dimension = _BARE
    else:
        unit, dimension = _unit(written)
    if dimension == "money" and match["unit"] and match["currency"]:
        unit, dimension = _unit(match["currency"])
    bounded = bound(text, start, end, lang) if high is None else _RANGE
    upper = _rounded(high * factor) if high is not None else None
    return Quantity(start, end, _rounded(low * factor), upper, unit, dimension, *bounded)


_WHOLE = 100
"""A number above it that has no unit beside a share is no share: "rose 7.2% to 64,000"."""


_FAR_APART = 3
"""No range of counts reaches so many times as far as it begins: "fell by 4,310 to 22,890"."""


def _changes(match: re.Match[str], low: float, high: float) -> bool:
    """Whether two numbers are no range but before and after: "fell from 12% to 8%", "rose from 8 to 10 billion", "up
    14% to $3 billion", "fell 2 percent to 8 percent"."""
    joined = match.string[match.end("low") : match.start("high")]
    if "to" not in joined and "đến" not in joined:
        return False
    if "đến" in joined and low < high:
        return False
    if match["low_unit"] and (match["scale"] or (match["unit"] and match["low_unit"][0] != match["unit"][0])):
        return True
    before = match.string[max(0, match.start() - 40) : match.start()]
    before = wording.FROM_OF_RANGE.sub("", before)
    bare = match["low_unit"] is None and match["unit"] is None and match["scale"] is None
    return (
        low > high
        or (bare and high > _FAR_APART * low > _WHOLE and wording.CHANGED_BY.search(before) is not None)
        or wording.ROSE_FROM.search(before) is not None
        or (bool(match["low_unit"]) and wording.CHANGED_BY.search(before) is not None)
    )


def _names_something(match: re.Match[str]) -> bool:
    """Whether a bare number is a year, a day, or the number of something rather than a count."""
    digits, text = match["low"], match.string
    if re.fullmatch(r"(?:19|20)\d\d", digits):
        return True
    if not digits.isdigit():
        return False
    return bool(_COUNT_BEFORE.search(text, max(0, match.start() - 16), match.start()))


def _rounded(value: float) -> float:
    """Without the noise of binary fractions: 24.8 trillion is 24800000000000."""
    return float(f"{value:.12g}")


_RANGE = Bound(">=")
"""Of a range the lower end is told, and that it is no less."""
_NUMBER_WORDS = {
    "en": (*ENGLISH, "a million", "a billion", "a trillion", "half", "third", "quarter", "fifth"),
    "vi": (*VIETNAMESE, "phân nửa"),
}


def _from_words(match: re.Match[str], lang: Lang) -> Quantity | None:
    words = match["words"].lower()
    if lang == "vi":
        value, (unit, dimension) = float(spelled_in_vietnamese(words)), _BARE
    else:
        value = spelled(re.sub(r"^(?:half )?a\b", "one", words.partition(" and a half")[0]))
        unit, dimension = _unit(match["unit"]) if match["unit"] else _BARE
        if match["half"]:
            value = (value + 0.5) * _times(match["scale"])
        elif words.startswith("half"):
            value /= 2
    bounded = bound(match.string, match.start(), match.end(), lang)
    return Quantity(match.start(), match.end(), _rounded(value), None, unit, dimension, *bounded)


_MULTIPLES = {"en": ("times", "twice", "double that"), "vi": ("gấp",)}


def _multiple(match: re.Match[str], lang: Lang) -> Quantity:
    words = {"đôi": 2.0, "rưỡi": 1.5, "ba": 3.0, "three times": 3.0}
    value = _plain(match["low"], lang) if match["low"] else words.get(match["word"], 2.0)
    unit = "lần" if lang == "vi" else "times"
    upper = _plain(high, lang) if (high := match.groupdict().get("high")) else None
    bounded = bound(match.string, match.start(), match.end(), lang) if upper is None else _RANGE
    return Quantity(*match.span(), value, upper, unit, "times", *bounded)


def _numbers_a_thing(match: re.Match[str]) -> bool:
    """Whether "No. 13" is what a storm, a decree or a road is called."""
    called = wording.CALLED.search(match.string, max(0, match.start() - 16), match.start())
    return called is not None and match.groupdict().get("numbered") is not None


def _rank(match: re.Match[str]) -> Quantity:
    groups = {name: written.lower() for name, written in match.groupdict().items() if written}
    start, end = match.span()
    best = next((groups[of] for of in wording.AMONG_THE_BEST if of in groups), None)
    if best:
        value = float(best) if best.isdigit() else float({**ENGLISH, **VIETNAMESE}[best])
        return Quantity(start, end, value, None, "rank", "rank", "top")
    if "lead" in groups:
        return Quantity(start, end, 1.0, None, "rank", "rank", "=")
    if "spelt" in groups:
        return Quantity(start, end, float(wording.PLACES[groups["spelt"]]), None, "rank", "rank", "=")
    written = next(iter(groups.values()))
    value = float(wording.ORDINALS.index(written) + 1 if written in wording.ORDINALS else re.sub(r"\D", "", written))
    upward = wording.UPWARD.match(match.string, end)
    return Quantity(start, end, value, None, "rank", "rank", "top" if upward else "=")


_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "double", "twenty", "thirty"),
    *("forty", "fifty", "first", "second", "third", "half", "year", "term", "decade"),
    *("led the", "leads the", "tops the", "topped the", "dẫn đầu", "đứng đầu"),
    *("đứng thứ", "xếp thứ", "vị trí thứ"),
    *("hai con", "một nửa", "phân nửa", "năm nay", "năm tới", "năm ngoái", "năm qua", "ngôi đầu"),
)
"""Words for numbers, and for years without one."""


def may_measure(text: str) -> bool:
    """Whether a sentence may measure something, or say for when."""
    if _DIGIT.search(text):
        return True
    lowered = text.lower()
    return any(number in lowered for number in _NUMBERS)
