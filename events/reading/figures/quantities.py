"""Quantities in a text: money, shares, ranks, lengths, areas, weights, counts, with their comparators and ranges.

The language decides what a dot and a comma mean: "18,600 billion VND" in English is "18.600 tỷ đồng" in Vietnamese.
"""

import re
from functools import cache
from typing import Literal, NamedTuple

from events.reading.text import patterns
from events.reading.text.number_words import ENGLISH, ONES, SCALES, TENS, VIETNAMESE, spelled
from events.text import fold

Dimension = Literal["money", "percent", "points", "rank", "length", "area", "mass", "power", "time", "count"]
Comparator = Literal["=", ">=", "<=", "top"]
Lang = Literal["en", "vi"]


class Quantity(NamedTuple):
    """A number with what it counts. `value` is plain (18,600 billion is 18600000000000), of a range the lower end.

    `comparator` is what the words around it say: over and at least `>=`, below and no more than `<=`, top five `top`,
    else `=`; a range is `>=`. `unit` is %, VND, USD, rank, km, km2, ha, ...; of a count it is the noun as written.
    The span covers number and unit, not the comparator; for a count it ends with the number.
    """

    start: int
    end: int
    value: float
    upper: float | None
    unit: str
    dimension: Dimension
    comparator: Comparator


def quantities(text: str, lang: Lang) -> tuple[Quantity, ...]:
    """The quantities of a text, in text order, without overlaps.

    Years, days, numbers of instruments, of roads and of lists are none.
    """
    lowered = text.lower()
    found: list[Quantity] = []
    if _DIGIT.search(text):
        found += [quantity for match in _number(lang).finditer(text) if (quantity := _measured(match, lang))]
    if any(word in lowered for word in _NUMBER_WORDS[lang]):
        found += [quantity for match in _spelled(lang).finditer(text) if (quantity := _from_words(match, lang))]
        found += [_fraction(match, lang) for match in _fractions(lang).finditer(text)]
    if _may_rank(lang).search(lowered):
        found += [_rank(match) for match in _ranked(lang).finditer(text)]
    if any(word in lowered for word in _DOUBLE_DIGITS[lang]):
        found += [Quantity(*match.span(), 10.0, None, "%", "percent", ">=") for match in _double_digit().finditer(text)]
    found.sort(key=lambda quantity: (quantity.start, -quantity.end))
    apart: list[Quantity] = []
    for quantity in found:
        if not apart or quantity.start >= apart[-1].end:
            apart.append(quantity)
        elif apart[-1].dimension == "count" and quantity.dimension == "rank":
            apart[-1] = quantity
    return tuple(_joined(apart, text))


_DIGIT = re.compile(r"\d")
_DOUBLE_DIGITS = {"en": ("digit", "figures"), "vi": ("con số", "con so")}


def _joined(apart: list[Quantity], text: str) -> list[Quantity]:
    """Bare numbers of a list have the unit of its last ("10.65, 10.52 and 10.27%"); "between 6 and 7%" is a range."""
    joined: list[Quantity] = []
    for quantity in reversed(apart):
        after = joined[-1] if joined else None
        between = text[quantity.end : after.start].strip() if after else ""
        in_words = _double_digit().fullmatch(text, quantity.start, quantity.end)
        if after and after.dimension == "percent" and in_words and between in _THAT_IS:
            continue
        if after and after.dimension == "percent" and quantity.dimension in ("count", "percent"):
            if between in _AND and _between().search(text, max(0, quantity.start - 12), quantity.start):
                joined[-1] = after._replace(
                    start=quantity.start, value=quantity.value, upper=after.value, comparator=">="
                )
                continue
            if quantity.dimension == "count" and between in _LISTED and "." in text[quantity.start : quantity.end]:
                quantity = quantity._replace(unit="%", dimension="percent")
        joined.append(quantity)
    return _all_percent(joined[::-1], text)


def _all_percent(apart: list[Quantity], text: str) -> list[Quantity]:
    """A bare decimal after a percentage is one too: "11.89 per cent, ahead of Haiphong (11.81)"."""
    told = False
    for at, quantity in enumerate(apart):
        told = told or quantity.dimension == "percent"
        bare = quantity.dimension == "count" and not text[quantity.end : quantity.end + 1].strip(").,;")
        if told and bare and _decimal().fullmatch(text, quantity.start, quantity.end):
            apart[at] = quantity._replace(unit="%", dimension="percent")
    return apart


@cache
def _decimal() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}[.,]\d{1,2}")


_THAT_IS = ("of", "at", "reaching", "growth of", "growth rate of", "là", "đạt")
"""Between "double-digit" and the figure itself."""
_AND = ("and", "và", "đến", "to")
_LISTED = (*_AND, ",", ", and", ", và", "or")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"\b(?:between|(?:trong )?khoảng(?: từ)?)\s$", re.IGNORECASE)


_PARTS = {
    "half": 50.0,
    "a half": 50.0,
    "a third": 33.3,
    "one third": 33.3,
    "two thirds": 66.7,
    "a quarter": 25.0,
    "one quarter": 25.0,
    "three quarters": 75.0,
    "a fifth": 20.0,
    "one fifth": 20.0,
    "two fifths": 40.0,
    "three fifths": 60.0,
    "four fifths": 80.0,
    "a tenth": 10.0,
    "một nửa": 50.0,
    "phân nửa": 50.0,
    "một phần ba": 33.3,
    "hai phần ba": 66.7,
    "một phần tư": 25.0,
    "ba phần tư": 75.0,
    "một phần năm": 20.0,
    "bốn phần năm": 80.0,
}


@cache
def _fractions(lang: Lang) -> re.Pattern[str]:
    parts = sorted((part for part in _PARTS if part.isascii() == (lang == "en")), key=len, reverse=True)
    if lang == "vi":
        return patterns.compile(rf"(?<!\w)(?P<part>{'|'.join(parts)})(?=\s+(?:số|các|trong số)\s)", re.IGNORECASE)
    spelled = "|".join(part.replace(" ", "[ -]") for part in parts)
    number = "|".join(ONES[1:11])
    return patterns.compile(
        rf"(?<![\w-])(?:(?P<part>{spelled})(?=\s+of\s+(?:all|its|the(?!\syear)|our|local|installed|households"
        rf"|communes|total)\s)"
        rf"|(?P<some>{number})\s+(?:communes|households|families|schools|wards)\s(?:in"
        rf"|out\sof(?:\severy)?)\s(?P<all>{number})\b)",
        re.IGNORECASE,
    )


def _fraction(match: re.Match[str], lang: Lang) -> Quantity:
    """A share in words, in percent: "half of its", "three communes in four"."""
    comparator = _comparator(match.string, match.start(), match.end(), lang)
    if match["part"]:
        share = _PARTS[match["part"].lower().replace("-", " ")]
    else:
        some, whole = (ENGLISH[match[group].lower()] for group in ("some", "all"))
        share = _rounded(round(100 * some / whole, 1))
    return Quantity(*match.span(), share, None, "%", "percent", comparator)


_CURRENCY = r"VN[DĐ]|US\$|USD|EUR|\$|€"
_DIGITS = {
    "en": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?",
    "vi": r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?",
}
_SCALE = {
    "en": r"(?:thousand|million|billion|trillion|quadrillion|[mb]il\.?(?=\s)|bn|tn)"
    r"(?:[ -](?:million|billion|trillion))?",
    "vi": r"(?:ngh[ìi]n|ng[àa]n|v[ạa]n|tri[ệe]u|t[ỷỉyi](?![à-ỹ]))(?:\s+(?:t[ỷỉyi](?![à-ỹ])|tri[ệe]u))?",
}
_UNIT = {
    "en": r"%|per ?cents?\b|percentage[ -]points?\b|percents?\b"
    r"|VN[DĐ]\b|[dđ][oồ]ngs?\b|USD\b|US[ -]dollars?\b|dollars?\b|euros?\b|EUR\b"
    r"|square[ -]kilomet(?:er|re)s?\b|square[ -]km\b|sq\.?[ -]?km\b|km2\b|km²|sq\.?[ -]?m\b|m2\b|m²"
    r"|square[ -]met(?:er|re)s?\b"
    r"|hectares?\b|(?-i:ha)\b|kilomet(?:er|re)s?\b|km\b|met(?:er|re)s?\b|(?:metric )?tonnes?\b|(?:metric )?tons?\b"
    r"|MWp?\b|GWp?\b|megawatts?\b|gigawatts?\b|points?\b"
    r"|years?\b(?!\s+(?:ago|old|later|of|after|before))",
    "vi": r"%|ph[ầa]n tr[ăa]m\b|[đd]i[ểe]m ph[ầa]n tr[ăa]m\b|[đd]i[ểe]m\b|VN[DĐ]\b|[đd][ồo]ng\b|USD\b"
    r"|[đd]ô(?: la)?(?: M[ỹy])?\b(?! th[ịi]| [đd][ốo]c)|EUR\b|euro\b"
    r"|km2\b|km²|ki ?l[oô] ?m[ée]t vu[ôo]ng\b|m2\b|m²|m[ée]t vu[ôo]ng\b|ha\b|h[ée]c ?ta\b|km\b"
    r"|ki ?l[oô] ?m[ée]t\b|m[ée]t\b|t[ấa]n\b|MWp?\b|GWp?\b|tu[ổo]i\b",
}
_MINUS_ONE_WORD = r"(?<![\w/.,:–-])"
_NOT_IN_A_NAME = r"(?(unit)(?!\w)|(?![\w/])(?!,\d)(?!\.\d))"
_COUNT_BEFORE = re.compile(
    r"(?:\bNos?\.?|\bnumber|\bArticle|\bHighways?|\bRoute|\bProject|\bphase|\bterm|\bTerm|\bsố|\bSố|\bso"
    r"|\bngày|\btháng|\bnăm|\bhôm|\bsáng|\bchiều"
    r"|\bquý|\bNghị quyết|\bQuyết định|\bResolution|\bDecision|\bĐiều|\bkhóa|\bthứ|\blần|\bQL"
    r"|\bJan(?:uary)?|\bFeb(?:ruary)?|\bMarch|\bApril|\bMay|\bJune|\bJuly|\bAug(?:ust)?|\bSept?(?:ember)?"
    r"|\bOct(?:ober)?|\bNov(?:ember)?|\bDec(?:ember)?)"
    r"[\s.]*$"
)


@cache
def _number(lang: Lang) -> re.Pattern[str]:
    digits, scale, unit = _DIGITS[lang], _SCALE[lang], _UNIT[lang]
    return re.compile(
        rf"(?=[\d$€VUE]){_MINUS_ONE_WORD}(?P<currency>(?:{_CURRENCY})\s?)?(?P<low>{digits})"
        rf"(?:\s?(?P<low_unit>%|per ?cent\b)?\s?(?:-|–|to\b|đến\b|den\b)\s?(?:(?:{_CURRENCY})\s?)?(?P<high>{digits}))?"
        rf"(?:/{digits}(?=\s(?:{scale}|{unit})))?"
        rf"(?:[\s-]?(?P<scale>{scale})(?:\b|(?<=\.)))?(?:[\s-]?(?P<unit>{unit}))?{_NOT_IN_A_NAME}",
        re.IGNORECASE,
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
}
_UNITS: tuple[tuple[str, str, Dimension], ...] = (
    (r"%|per ?cents?|percents?|phan tram", "%", "percent"),
    (r"percentage.points?|diem phan tram", "percentage points", "percent"),
    (r"points?|diem", "points", "points"),
    (r"vnd|dongs?", "VND", "money"),
    (r"us\$|\$|usd|us.dollars?|dollars?|do(?: la)?(?: my)?", "USD", "money"),
    (r"€|eur|euros?", "EUR", "money"),
    (r"square.k.*|sq.*km|km2|km²|ki ?lo ?met vuong", "km2", "area"),
    (r"square.m.*|sq.*m|m2|m²|met vuong", "m2", "area"),
    (r"hectares?|ha|hec ?ta", "ha", "area"),
    (r"kilomet.*|km|ki ?lo ?met", "km", "length"),
    (r"met.*", "m", "length"),
    (r"(?:metric )?(?:tonnes?|tons?)|tan", "tonnes", "mass"),
    (r"mwp?|megawatts?", "MW", "power"),
    (r"gwp?|gigawatts?", "GW", "power"),
    (r"years?|tuoi", "years", "time"),
)

_BARE: tuple[str, Dimension] = ("", "count")


@cache
def _unit(written: str) -> tuple[str, Dimension]:
    folded = fold(written.strip())
    return next((unit, dimension) for pattern, unit, dimension in _UNITS if re.fullmatch(pattern, folded))


def _plain(digits: str, lang: Lang) -> float:
    """The number that digits mean: a separator before groups of three is none, any other is decimal."""
    thousands, decimal = (",", ".") if lang == "en" else (".", ",")
    if thousands in digits and all(len(group) == 3 for group in digits.split(decimal)[0].split(thousands)[1:]):
        digits = digits.replace(thousands, "")
    return float(digits.replace(",", "."))


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
        currency = re.search(rf"(?:{_CURRENCY})\s?$", text[max(start, at - 4) : at])
        written = match["unit"] or (currency and currency.group()) or match["currency"] or match["low_unit"]
        unit, dimension = _unit(written) if written else _BARE
        return Quantity(at, end, _rounded(high * factor), None, unit, dimension, _comparator(text, at, end, lang))
    written = match["unit"] or match["currency"] or match["low_unit"]
    if written is None and lang == "vi" and _of_money().match(text, match.start("scale"), end + 2):
        written = "đồng"
    if written is None:
        if (high is not None and factor == 1) or (not match["scale"] and _names_something(match)):
            return None
        unit, dimension = _BARE
    else:
        unit, dimension = _unit(written)
    if dimension == "money" and match["unit"] and match["currency"]:
        unit, dimension = _unit(match["currency"])
    comparator = _comparator(text, start, end, lang) if high is None else ">="
    upper = high * factor if high is not None else None
    return Quantity(start, end, _rounded(low * factor), upper, unit, dimension, comparator)


@cache
def _of_money() -> re.Pattern[str]:
    """A thousand million without a noun after it is money: "thu 61.700 tỷ"."""
    return re.compile(r"(?i)(?:ngh[ìi]n |ng[àa]n )?t[ỷỉyi](?:$|\s?[.,;:)/])")


def _changes(match: re.Match[str], low: float, high: float) -> bool:
    """Whether two numbers are no range but before and after: "fell from 12% to 8%", "up 14% to $3 billion"."""
    joined = match.string[match.end("low") : match.start("high")]
    if "to" not in joined and "đến" not in joined:
        return False
    if match["low_unit"] and (match["scale"] or (match["unit"] and match["low_unit"][0] != match["unit"][0])):
        return True
    return low > high or (bool(match["low_unit"]) and match.string[: match.start()].endswith(("from ", "From ", "từ ")))


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


_MORE = {
    "en": r"over|more than|greater than|higher than|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|at least"
    r"|(?:a )?minimum(?: of)?|upwards? of|past|in excess of|beyond|tops?|topped|topping|cross(?:es|ed|ing)?"
    r"|no(?:t)? (?:\w+ ){0,2}?(?:less|fewer|lower|smaller) than"
    r"|(?:not|never|nor|n't|without) (?:\w+ ){0,2}?(?:under|below|beneath|short of)",
    "vi": r"trên|hơn|vượt(?: (?:mốc|ngưỡng|mức))?|ít nhất(?: là)?|tối thiểu(?: là)?|không (?:\w+ ){0,1}(?:thấp hơn"
    "|ít hơn|dưới)"
    r"|cao hơn|không kém|quá|it nhat|toi thieu|khong duoi|khong thap hon",
}
_LESS = {
    "en": r"at most|below|under|beneath|less than|fewer than|lower than|not (?:to )?exceed(?:ing)?|a maximum of"
    "|at the most"
    r"|not? (?:\w+ ){0,1}?(?:more than|over|above|higher than|greater than)|up to|within|short of",
    "vi": r"không quá|không vượt(?: quá)?|tối đa|dưới|thấp hơn|ít hơn|chưa (?:đến|tới|đầy)|duoi|khong qua|toi da",
}
_MORE_AFTER = (
    r"(?:\s*(?:a|per|each|/)\s*(?:year|năm|annum))?\s*,?\s*(?:or (?:more|higher|above|over|better|up|upwards?)"
    r"|(?:and|or) (?:above|over|more|higher|upwards?|up)|at (?:the )?(?:very )?(?:least|minimum)|as a minimum"
    r"|upwards?\b"
    r"|trở lên|tro len|minimum\b)"
)
_LESS_AFTER = (
    r"\s*,?\s*(?:or (?:less|lower|fewer|below|under)|at (?:the )?(?:very )?(?:most|maximum)|trở xuống|tro xuong)"
)


_SIGNS: dict[str, Comparator] = {">": ">=", "≥": ">=", "<": "<=", "≤": "<="}


@cache
def _around(lang: Lang) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    tail = r"(?:\s+(?:a|an|the|about|mức|mốc|con số|mark of))?\s*$"
    return (
        re.compile(rf"\b(?:{_LESS[lang]}){tail}", re.IGNORECASE),
        re.compile(rf"\b(?:{_MORE[lang]}){tail}", re.IGNORECASE),
        re.compile(_MORE_AFTER, re.IGNORECASE),
        re.compile(_LESS_AFTER, re.IGNORECASE),
    )


def _comparator(text: str, start: int, end: int, lang: Lang) -> Comparator:
    less, more, more_after, less_after = _around(lang)
    before = text[max(0, start - 32) : start]
    if (sign := before.rstrip()[-1:]) in _SIGNS:
        return _SIGNS[sign]
    at_least = more.search(before)
    at_most = less.search(before)
    # "not more than" and "no less than" hold the other's words: the phrase that starts first is the whole one.
    if at_least and (not at_most or at_least.start() <= at_most.start()):
        return ">="
    if at_most:
        return "<="
    if more_after.match(text, end):
        return ">="
    return "<=" if less_after.match(text, end) else "="


_NUMBER_WORDS = {
    "en": (*ENGLISH, "half", "third", "quarter", "fifth"),
    "vi": (*VIETNAMESE, "phân nửa"),
}
_NOT_COUNTED = r"(?!\s+(?:of|the|another|day|who|that|and|by|in|to|is|was|on|after|side|hand)\b)"


@cache
def _spelled(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        # "năm" and "ba" are year and father too: only before a noun that is counted in articles.
        nouns = (
            r"dự án|bản ghi nhớ|biên bản|thỏa thuận|nghị quyết|khu công nghiệp|nhà máy|nhà đầu tư|doanh nghiệp|chỉ tiêu"
        )
        return patterns.compile(rf"\b(?P<words>{'|'.join(VIETNAMESE)})(?=\s+(?:{nouns})\b)", re.IGNORECASE)
    number = "|".join((*ONES, *TENS))
    part = rf"(?:{number}|hundred|thousand|million|billion|trillion|point)"
    return patterns.compile(
        rf"(?<![\w-])(?P<words>(?:{number})(?:(?:[ -]| and (?=(?:{number})\b)){part})*(?: and a (?P<half>half))?)\b"
        rf"(?:[ -](?P<unit>{_UNIT['en']}))?(?![-\w])(?(unit)|{_NOT_COUNTED})",
        re.IGNORECASE,
    )


def _from_words(match: re.Match[str], lang: Lang) -> Quantity | None:
    words = match["words"].lower()
    if lang == "vi":
        value, (unit, dimension) = float(VIETNAMESE[words]), _BARE
    else:
        value = spelled(words)
        unit, dimension = _unit(match["unit"]) if match["unit"] else _BARE
        if match["half"]:
            value += 0.5
    comparator = _comparator(match.string, match.start(), match.end(), lang)
    return Quantity(match.start(), match.end(), _rounded(value), None, unit, dimension, comparator)


_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_PLACED = (
    r"was|were|is|are|came|come|comes|coming|ranks?|ranked|ranking|placed|finished|stood|stands|standing|made it"
    r"|put it|sits"
)


@cache
def _may_rank(lang: Lang) -> re.Pattern[str]:
    """What a lower-case text with a rank in it holds."""
    if lang == "vi":
        return patterns.compile(r"t[opốô]p|nh[óo]m|h[ạa]ng|th[ứu]|[đd][ầa]u|đứng|xếp")
    ordinals = "|".join(_ORDINALS)
    return patterns.compile(rf"{ordinals}|top|rank|no\.|number|leading|\dst\b|\d[nr]d\b|\dth\b|est |foremost")


@cache
def _ranked(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return patterns.compile(
            r"\b(?:(?:t[ốo]p|nh[óo]m)\s+(?P<top>\d{1,2})(?=\s+(?:[^\W\d]|\()|[,.;]|$)"
            r"|nh[óo]m\s+(?P<first>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s+(?:tỉnh|địa phương|đô thị|thành phố)\b)"
            r"|(?P<best>\d{1,2})\s+(?:tỉnh|địa phương|tỉnh, thành(?: phố)?|tỉnh thành)\s+(?:dẫn đầu|đứng đầu"
            r"|tốt nhất|hàng đầu)"
            r"|(?:x[ếe]p(?: th[ứu])?(?: h[ạa]ng)?|[đd][ứu]ng(?: (?:ở )?(?:vị trí )?th[ứu])?(?: h[ạa]ng)?|h[ạa]ng"
            r"|v[ịi] tr[íi] th[ứu]|v[ịi] th[ứu]|th[ứu])(?: th[ứu])?\s+(?P<place>\d{1,2})\b(?![.,]\d|/\d{3})"
            r"|(?P<lead>(?<!người )(?<!nguoi )[đd][ứu]ng [đd][ầa]u(?= c[ảa] n[ướu]{2}c)|ng[ôo]i [đd][ầa]u"
            r"|d[ẫa]n [đd][ầa]u c[ảa] n[ướu]{2}c))",
            re.IGNORECASE,
        )
    number = rf"\d{{1,2}}|{'|'.join(ONES[2:16])}|twenty|thirty"
    where = (
        r"(?=,?\s+(?:(?:place|position|spot|highest|largest|fastest)\b|(?:in|of|on|among"
        r"|out of)\s+(?:all\s+)?(?:the\s+)?(?:\d|country|nation|region|whole|land|Mekong|national|northern"
        r"|Northern|central|Central|Red|South)|nationwide|nationally|countrywide))"
    )
    units = (
        r"(?:provinces|localities|places|performers|provincial|cities|local|in\s|of\s|nationwide|slots?|spots?"
        r"|economies)"
    )
    leading = r"(?:best|leading|largest|biggest|strongest|highest|foremost|most\s\w+)"
    return patterns.compile(
        rf"\b(?:top[\s-](?P<top>{number})\b(?!-|[.,]\d|\s?%|\s(?:(?:m|b|tr)illion|thousand|per|USD|VND|{_UNIT['en']}))"
        rf"|(?!two\b)(?P<best>{number})\s+{leading}\s+(?:\w+\s){{0,2}}?{units}"
        rf"|first\s+(?P<first>{number})\s+(?:provinces|localities|places)"
        rf"|(?:within|among|in)\s+the\s+first\s+(?P<within>\d{{1,2}})\b(?!\s+(?:months?|days?|years?|weeks?|quarters?))"
        rf"|rank(?:s|ed|ing)?\s+(?:at\s+)?(?:the\s+)?(?:No\.?\s*|number\s)?(?P<ranked>\d{{1,2}})(?:st|nd|rd"
        rf"|th)?\b(?![,.]\d)"
        rf"|(?:No\.\s?|number\s)(?P<numbered>\d{{1,2}})(?=\s+(?:in|nationwide|of|among)\b)"
        rf"|(?P<place>\d{{1,2}})(?:st|nd|rd|th)\b(?:{where}|(?<=\w\w)(?=\s+(?:position|place|rank)))"
        rf"|(?:{_PLACED})\s+(?:in\s)?(?P<come>(?:{'|'.join(_ORDINALS)})\b|\d{{1,2}}(?:st|nd|rd|th)\b)(?!\s(?:to|a"
        rf"|from|time)\b)"
        rf"|(?P<ordinal>{'|'.join(_ORDINALS)}){where})",
        re.IGNORECASE,
    )


def _rank(match: re.Match[str]) -> Quantity:
    groups = {name: written.lower() for name, written in match.groupdict().items() if written}
    start, end = match.span()
    best = next((groups[of] for of in ("top", "best", "first", "within") if of in groups), None)
    if best:
        value = float(best) if best.isdigit() else float({**ENGLISH, **VIETNAMESE}[best])
        return Quantity(start, end, value, None, "rank", "rank", "top")
    if "lead" in groups:
        return Quantity(start, end, 1.0, None, "rank", "rank", "=")
    written = next(iter(groups.values()))
    value = float(_ORDINALS.index(written) + 1 if written in _ORDINALS else re.sub(r"\D", "", written))
    upward = _upward().match(match.string, end)
    return Quantity(start, end, value, None, "rank", "rank", "top" if upward else "=")


@cache
def _upward() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s+(?:position|place|rank))?\s*,?\s*(?:or (?:better|higher|above)|upwards?\b|trở lên)", re.IGNORECASE
    )


@cache
def _double_digit() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:double|two)[ -](?:digits?|figures?)|(?:hai|2) con s(?:ố|o)(?!\s?:|\s(?:này|trên)))\b",
        re.IGNORECASE,
    )
