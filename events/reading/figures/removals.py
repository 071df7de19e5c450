"""Verbs that do away with what is measured: without its verb "eliminate 100% of temporary houses" says the opposite."""

import re
from functools import cache
from typing import Literal

from events.reading.entities.quantities import Quantity
from events.reading.figures.named import Named
from events.reading.text.language import Lang

_ENGLISH = {
    "elimination of": "eliminat(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|wip(?:e|es|ed|ing) out|do(?:es|ing|ne)? away with"
    "|did away with|g[eo]t(?:s|ting)? rid of|rid of|put(?:s|ting)? an end to|stamp(?:s|ed|ing)? out",
    "eradication of": "eradicat(?:e|es|ed|ing)",
    "removal of": "remov(?:e|es|ed|ing)",
    "clearance of": "clear(?:s|ed|ing)?(?! (?:[\\w-]+ ){1,4}projects)",
    "replacement of": "replac(?:e|es|ed|ing)",
    "demolition of": "demolish(?:es|ed|ing)?|pull(?:s|ed|ing)? down",
    "phase-out of": "phas(?:e|es|ed|ing) out",
    "abolition of": "abolish(?:es|ed|ing)?|scrap(?:s|ped|ping)?",
    "reduction of": "reduc(?:e|es|ed|ing)|cut(?:s|ting)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?",
}
_ENGLISH_OF_SHARES = {
    "treatment of": "treat(?:s|ed|ing)?|process(?:es|ed|ing)?|handl(?:e|es|ed|ing)",
    "collection of": "collect(?:s|ed|ing)?",
    "disbursement of": "disburs(?:e|es|ed|ing)",
}
"""Of an amount they only say how it was measured, of a share what is to become of it."""
VERBS_OF_REMOVAL = "|".join(forms for noun, forms in _ENGLISH.items() if noun != "reduction of")
_VIETNAMESE = (
    "xóa bỏ|xoá bỏ|xóa|xoá|loại bỏ|loại trừ|dẹp bỏ|chấm dứt(?: hoạt động)?|tháo dỡ|phá dỡ|thay thế|bãi bỏ|cắt giảm"
    "|kéo giảm|giảm|bớt"
)
_VIETNAMESE_OF_SHARES = "giải ngân|thu gom, xử lý|thu gom và xử lý|xử lý|thu gom"

_SUFFIXES = {
    "-elimination": re.compile(
        r"\b(?:eliminat(?:ion|ed)|eradicat(?:ion|ed)|remov(?:al|ed)|clearance|abolition|phase out|replace(?:ment|d)"
        r"|xoa|loai bo|loai tru|no(?!\.? \d)|khong con)\b"
    ),
    "-reduction": re.compile(r"\b(?:reduction|cut|decline|decrease|drop|fall|giam|bot)\b"),
}
"""What the key of a metric ends in that is done away with or cut, by the words that say so, in ASCII."""


_NEAR = 120
"""Within so many characters after a quantity its metric is named."""


def suffix_of(words: str) -> str:
    """What the key of a metric ends in, by those of its words, in ASCII, that name no metric themselves."""
    return next((suffix for suffix, said in _SUFFIXES.items() if said.search(words)), "")


def with_its_verb(metric: str, text: str, lang: Lang, quantity: Quantity) -> str:
    """The metric with the verb that does away with it, where it is named after the quantity and the verb governs it."""
    name = metric.removeprefix("tỷ lệ ").lower()
    named = text[quantity.end : quantity.end + _NEAR].lower().find(name)
    if named < 0:
        return metric
    named += quantity.end
    share = quantity.dimension == "percent"
    governed = _active(lang, share).search(text, max(0, quantity.start - 70), quantity.start)
    governed = governed or _active(lang, share).search(text, quantity.end, named)
    governed = governed or _passive(lang, share).match(text, named + len(name))
    if not governed:
        return metric
    if lang == "vi":
        rate = metric.startswith("tỷ lệ ")
        return f"{'tỷ lệ ' if rate else ''}{governed['verb'].lower()} {metric.removeprefix('tỷ lệ ')}"
    return f"{_named(governed['verb'].lower())} {metric}"


def lowering(text: str, metric: int, between: str) -> Literal["by", "to"] | None:
    """Whether a Vietnamese "giảm" lowers a rate, named at an offset, by the percentage after it or to it.

    "Giảm hộ nghèo 2%/năm" lowers it by that, "giảm hộ nghèo xuống 2%" to that; `between` stands between the two.
    """
    if _LOWERING.search(text, 0, metric) is None:
        return None
    return "by" if _BY.fullmatch(between) else "to" if _TO.search(between) else None


_LOWERING = re.compile(r"(?<!\w)(?:kéo )?giảm(?: (?:được|bình quân|tỷ lệ|tỉ lệ))*\s$", re.IGNORECASE)
_TO = re.compile(r"(?<!\w)xuống(?: (?:còn|dưới|mức|khoảng))*\s*$", re.IGNORECASE)
_BY = re.compile(r"\s*(?:(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm|khoảng|từ|ít nhất|trên|hơn),?\s)*")


def is_cut_by(text: str, start: int, end: int, quantity: Quantity) -> bool:
    """Whether an English noun or verb says that what is named from `start` to `end` is cut by a percentage: "a fall in
    the poverty rate of 2%", "a drop of 2% in poor households", "reducing poverty by 3%", "2% off the poverty rate".
    """
    if quantity.end <= start:
        led_to = text[quantity.end : start]
        return bool(_OFF.fullmatch(led_to) or (_FALL_OF.search(text, 0, quantity.start) and _IN.fullmatch(led_to)))
    led_to = text[end : quantity.start]
    fall = _FALL_IN.search(text, 0, start) and _OF_SO_MUCH.fullmatch(led_to)
    return bool(fall or (_CUTTING.search(text, 0, start) and _BY_SO_MUCH.fullmatch(led_to)))


_FALLS = r"\b(?:fall|drop|reduction|decrease|decline|cut)"
_LEAST = r"(?:(?:at least|about|around|over|more than|nearly|some|up to|from|no less than) ?)*"
_FALL_OF = re.compile(rf"(?i){_FALLS} of {_LEAST}$")
_FALL_IN = re.compile(rf"(?i){_FALLS}s? in (?:(?:the|its) )?(?:[a-z-]+ )?$")
_CUTTING = re.compile(r"(?i)\b(?:reduc|cut|lower|trim|slash|shrink)[a-z]* (?:(?:the|its) )?(?:[a-z-]+ )?$")
_IN = re.compile(r"(?: (?:a year|annually|yearly|each year))? in (?:(?:the|its) )?(?:[a-z-]+ )?")
_OFF = re.compile(r" off (?:(?:the|its) )?(?:[a-z-]+ )?")
_OF_SO_MUCH = re.compile(rf" of {_LEAST}")
_BY_SO_MUCH = re.compile(rf" (?:a year |annually |each year )?by {_LEAST}(?:an average (?:of )?)?")


def what_is_left(told: Named | None, text: str, quantity: Quantity) -> Named | None:
    """The rate that a Vietnamese reduction just told leads to: "tỷ lệ hộ nghèo giảm 4,55%, còn 30,35%"."""
    if told is None or not told.key.endswith("-reduction") or quantity.dimension != "percent":
        return None
    if not _LEFT.search(text, max(0, quantity.start - 40), quantity.start):
        return None
    metric, key = told.metric.removeprefix("mức giảm "), told.key.removesuffix("-reduction")
    return Named(metric, key, quantity.value, quantity.unit, told.confidence)


_LEFT = re.compile(
    r"\d ?%(?:/năm)?\s?[,(]?\s?(?:đến nay |hiện |nay |chỉ |hạ |giảm )*(?:còn|xuống)(?: (?:còn|lại|khoảng|dưới|mức))*\s$"
)


def removal_of(verb: str) -> str:
    """The noun of an English verb that does away with something: "elimination of" for "wipes out"."""
    return _named(verb.lower())


@cache
def _named(verb: str) -> str:
    return next(
        noun for noun, forms in (_ENGLISH | _ENGLISH_OF_SHARES).items() if re.fullmatch(f"{noun}|{forms}", verb)
    )


def _verbs(lang: Lang, share: bool) -> str:
    if lang == "vi":
        return f"{_VIETNAMESE}|{_VIETNAMESE_OF_SHARES}" if share else _VIETNAMESE
    of = _ENGLISH | (_ENGLISH_OF_SHARES if share else {})
    return "|".join((*of, *of.values()))


@cache
def _active(lang: Lang, share: bool) -> re.Pattern[str]:
    """The verb, or its noun, before the quantity or what it counts."""
    if lang == "vi":
        between = r"được|xong|hết|ít nhất|tối thiểu|thêm|toàn bộ|khoảng|hơn|trên|gần|bình quân|từ|cho|đạt"
        return re.compile(rf"(?<!\w)(?P<verb>{_verbs(lang, share)})(?: (?:{between}))*\s*$", re.IGNORECASE)
    between = (
        "all|the|its|their|of|more|than|at|least|about|nearly|almost|over|some|another|an?|total|remaining|last|further"
        "|additional|up|to|these|those|around|roughly|(?:or|and) (?:repair|rebuild|replace|upgrade)(?:ed|d|ing)?"
    )
    return re.compile(rf"\b(?P<verb>{_verbs(lang, share)})(?<!cut up)(?: (?:{between}))*\s*$", re.IGNORECASE)


@cache
def _passive(lang: Lang, share: bool) -> re.Pattern[str]:
    """The verb after the name of what the quantity counts."""
    if lang == "vi":
        return re.compile(
            rf"(?: [^\W\d_]+){{0,4}}? (?:được|bị|phải) (?:\w+ )?(?P<verb>{_verbs(lang, share)})(?!\w)", re.IGNORECASE
        )
    return re.compile(
        rf"(?: [\w'-]+){{0,3}}?(?: (?:to be|be|been|being|is|are|was|were))?(?: \w+ly)? "
        rf"(?P<verb>(?=\w+ed\b|cut\b|done\b|put\b)(?:{_verbs(lang, share)}))\b(?! \d)"
    )
