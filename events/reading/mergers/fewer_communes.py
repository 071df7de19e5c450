"""How many communes, wards and towns there were and, fewer, how many there are."""

import re
from typing import NamedTuple

from events.reading.mergers import fewer_wording as wording
from events.reading.text.language import Lang


class Fewer(NamedTuple):
    """So many units become fewer: the span that says it, and how many there were."""

    start: int
    end: int
    before: int


def counted(lang: Lang, text: str) -> list[Fewer]:
    """Where a text about communes says how many there were and, fewer, how many there are."""
    if wording.NO_JOINING[lang].search(text):
        return []
    found: list[Fewer] = []
    first: re.Match[str] | None = None
    for second in wording.count(lang).finditer(text):
        if not second["noun"] and wording.OF_OTHER_THINGS[lang].match(text, second.end()):
            continue
        if first and _fewer(lang, text, first, second):
            before = max(wording.number(first["n"]), wording.number(second["n"]))
            found.append(Fewer(first.start(), second.end(), before))
            first = None
        else:
            first = second
    return found


def _fewer(lang: Lang, text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    lead = text[max(0, first.start() - 60) : first.start()]
    counted = None if first["noun"] or second["noun"] else wording.counts_other_things(lang).search(lead)
    if counted and not wording.SMALLER_BEFORE[lang].search(text, 0, first.start() - len(lead) + counted.start()):
        return False
    if len(text) > _SHORT and not (first["noun"] or second["noun"] or wording.UNIT[lang].search(text)):
        return False
    between = text[first.end("n") : second.start()]
    one, other = wording.number(first["n"]), wording.number(second["n"])
    if len(between) > 110 or max(one, other) >= 12000 or 1800 <= max(one, other) < 2100 or {one, other} <= _COUNTRY:
        return False
    if lang == "vi" and ";" in between and not (first["noun"] or second["noun"]):
        return False
    if not second["noun"] and wording.other_number(lang).search(between):
        return False
    return _falls(lang, text, first, second) if one > other else one < other and _rises(lang, text, first, second)


def _falls(lang: Lang, text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether the first number is that of units that were or are, the second, lower one that of units left."""
    between = text[first.end("n") : second.start()]
    if not (wording.number(second["n"]) > 1 or second["noun"]):
        return False
    if wording.STAYING[lang].match(text, second.end()):
        return True
    lead = text[max(0, first.start() - 40) : first.start()]
    before, after = wording.EXISTING[lang]
    if (before.search(lead) or after.match(between)) and wording.PLANNED[lang].search(between):
        return True
    if ";" in between:
        return False
    return (wording.FEWER_AFTER[lang].search(between) or wording.INSTEAD[lang].search(lead)) is not None


def _rises(lang: Lang, text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether the first number is that of units left, or by which they become fewer, the second the other one."""
    between = text[first.end("n") : second.start()]
    if wording.FEWER_BEFORE[lang].search(between):
        return True
    if wording.AFTERWARDS[lang].search(text, 0, second.start()) and wording.EXISTING[lang][1].match(text, second.end()):
        return True
    kept = wording.KEEPING[lang].search(text, 0, second.start()) or wording.FORMED[lang].search(between)
    if kept and wording.OUT_OF[lang].fullmatch(between):
        return True
    if kept and wording.FALLING_BY[lang].search(text, first.end("n"), second.start()):
        return True
    lead = text[max(0, first.start() - 40) : first.start()]
    falls = wording.FALLING_BY[lang].search(lead)
    return falls is not None and wording.FEWER_AFTER[lang].search(between) is not None


_SHORT = 130
"""A sentence, or item of a list, not longer than this may give bare numbers of units named before it."""
_COUNTRY = {63, 34, 52, 23, 11}
"""Numbers of the country's provinces: all before and after, those that were joined, those made, those that stayed."""
