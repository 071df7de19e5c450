"""The interface in Vietnamese and English: its words, and how it writes days, numbers and names of provinces."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from events import when
from events.errors import BadInput
from events.text import slug
from events.units.lineage import Units
from events.units.reference import laws
from store.formats.wording import scale

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")


def preferred(accepted: str) -> Language:
    """The language that a browser accepts most readily (`Accept-Language`), English where it names neither."""
    ranked = []
    for part in accepted.split(","):
        name, _, quality = part.partition(";q=")
        language = name.strip().lower().partition("-")[0]
        try:
            rank = float(quality or 1)
        except ValueError:
            continue
        ranked += [(rank, known) for known in LANGUAGES if known == language]
    return max(ranked, default=(0, "en"), key=lambda pair: pair[0])[1]


@cache
def wording(language: Language) -> "Wording":
    """The words of a language."""
    return Wording(language, json.loads((files("web") / "languages" / f"{language}.json").read_text("utf-8")))


class Wording:
    """The words of one language, by key; those of a group by group and key."""

    def __init__(self, language: Language, words: dict[str, Any]) -> None:
        self.language = language
        self.other: Language = "en" if language == "vi" else "vi"
        self._words = words
        self._names: dict[str, tuple[str, str]] = {}

    def naming(self, units: Units) -> "Wording":
        """The same words, knowing what units are called, by id and by slug."""
        found = copy(self)
        for unit in sorted(units, key=lambda unit: unit.formed):
            name = unit.name(unit.ended - timedelta(days=1) if unit.ended else date.max)
            years = self.years(None if unit.floor else unit.formed, unit.ended)
            slugs = {unit.slug(span.first) for span in unit.names}
            found._names = found._names | dict.fromkeys((unit.id, *slugs), (self.called(name), years))
        return found

    def __call__(self, key: str, *parts: object) -> str:
        """The words of that key, the parts filled in."""
        return str(self._words[key]).format(*parts)

    def count(self, key: str, number: int) -> str:
        """So many of what the words of a key name, one or several."""
        return self(key if number != 1 else f"{key}_one", self.number(number))

    def of(self, group: str, key: str, *parts: object) -> str:
        """The words of a key in a group; of one that nobody foresaw, the key itself without underscores."""
        return str(self._words[group].get(key, str(key).replace("_", " "))).format(*parts)

    def filled(self, group: str, key: str, about: Mapping[str, object]) -> str:
        """The words of a key in a group, with what they are about filled in by name."""
        return str(self._words[group][key]).format_map(about)

    def has(self, group: str, key: str) -> bool:
        """Whether there are words for a key of a group."""
        return key in self._words[group]

    def called(self, name: str) -> str:
        """What a unit of that name is called where the name stands alone: Hồ Chí Minh is a person."""
        return self.of("full_names", name)

    def name(self, unit: str) -> str:
        """What a unit is called, given its id or slug; of another place its slug in words, and any name as it is."""
        if unit in self._names:
            return self._names[unit][0]
        return unit if unit != slug(unit) else " ".join(map(str.capitalize, unit.split("-")))

    def names(self, units: Sequence[str]) -> list[tuple[str, str]]:
        """The ids of units with their names; those of one name with the years of each."""
        often = Counter(map(self.name, units))
        return [(unit, self.name(unit) if often[self.name(unit)] == 1 else self.dated(unit)) for unit in units]

    def dated(self, unit: str) -> str:
        """The name of a unit with its years, for several units bear one name."""
        return f"{self.name(unit)} ({self._names[unit][1] if unit in self._names else unit})"

    def day(self, written: str | date | None) -> str:
        """A date in EDTF, or a period of years, as it is written in this language, no more exact than it is."""
        if not written:
            return self("no_day")
        text = str(written)
        try:
            first = when.days(text)[0]
        except BadInput:
            return text.replace("-", "–")
        match when.precision(text):
            case "year":
                return text
            case "quarter":
                return self("quarter", first.year, text[-1])
            case "half":
                return self.of("halves", text[-1], first.year)
            case "month":
                return self("month", first.month if self.language == "vi" else self._month(first), first.year)
            case _ if self.language == "vi":
                return f"{first.day}/{first.month}/{first.year}"
            case _:
                return f"{first.day} {self._month(first)} {first.year}"

    def instant(self, written: str) -> str:
        """An instant as answers write it, in the time of Vietnam, to the second."""
        there = datetime.fromisoformat(written).astimezone(when.HO_CHI_MINH_TIME)
        return self("instant", self.day(there.date()), f"{there:%H:%M:%S}")

    def number(self, value: float) -> str:
        """A figure with the separators of the language: 18,600.5 or 18.600,5."""
        text = f"{int(value):,}" if float(value).is_integer() else f"{value:,.6f}".rstrip("0")
        return text.translate(str.maketrans(",.", ".,")) if self.language == "vi" else text

    def figure(self, slots: Mapping[str, Any]) -> str:
        """A figure as far as it reaches: at least 8%, over 18,600 billion VND, 10 to 10.5% a year."""
        value, unit, comparator = slots["value"], slots.get("unit"), slots.get("comparator")
        if unit == "rank" and isinstance(value, int | float):
            return self("top" if comparator == "top" else "rank", self.number(value))
        if slots.get("upper") is not None:
            shown = self.quantity(value, unit, slots["upper"])
        elif slots.get("modifier"):
            shown = self.of("modifiers", slots["modifier"], self.quantity(value, unit))
        else:
            bound = {">=": "at_least", "<=": "at_most", "top": "top"}.get(comparator or "")
            shown = self(bound, self.quantity(value, unit)) if bound else self.quantity(value, unit)
        return self("per_year", shown) if slots.get("per") == "year" else shown

    def quantity(self, value: Any, unit: str | None, upper: Any = None) -> str:
        """An amount with its unit, or from one to another, what is large in billions, money in millions: 8%, 18,600
        billion VND.
        """
        if not isinstance(value, int | float) or isinstance(value, bool):
            return str(value)
        of, word = scale(value, unit)
        numbers = [self.number(one / of) for one in (value, upper) if one is not None]
        shown = self("range", *numbers) if len(numbers) > 1 else numbers[0]
        shown = self.of("scales", word, shown) if word else shown
        return shown + ("%" if unit == "%" else f" {self.of('units_of_measure', unit)}" if unit else "")

    def years(self, formed: date | None, ended: date | None) -> str:
        """The years over which a unit was there; None where it was there before or is still."""
        if formed and ended:
            return f"{formed.year}–{ended.year}"
        return self("until_year", ended.year) if ended else self("from_year", formed.year) if formed else self("always")

    def law(self, law: str) -> str | None:
        """What a law behind the table of units is called; None of one that the table has no more."""
        found = laws().get(law)
        return " ".join(self.of("laws", found.issuer, found.number or "").split()) if found else None

    def _month(self, day: date) -> str:
        return str(self._words["month_names"]).split()[day.month - 1]
