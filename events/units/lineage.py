"""Units through time: which unit a name means on a day, what it was called, and what became of it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from functools import cache, cached_property
from itertools import chain, product
from typing import NamedTuple

from events import when
from events.base import Event, UnitChange
from events.errors import NotFound
from events.kinds.territory_moved import TerritoryMoved
from events.kinds.unit_coded import UnitCoded
from events.kinds.unit_formed import UnitFormed
from events.kinds.unit_merged import UnitMerged
from events.kinds.unit_renamed import UnitRenamed
from events.kinds.unit_retyped import UnitRetyped
from events.kinds.unit_split import UnitSplit
from events.text import fold, slug

_KIND_WORDS = re.compile(r"^(?:tinh|thanh pho|tp|city of|province of)\b[ .]*|\s*\b(?:province|city)$")
_HO_CHI_MINH = "Hồ Chí Minh"
_PRESS_ALIASES = {
    _HO_CHI_MINH: ("Ho Chi Minh City", "HCM", "HCMC", "TPHCM", "Sài Gòn"),
    "Bà Rịa - Vũng Tàu": ("BR-VT", "BRVT"),
    "Bắc Kạn": ("Bắc Cạn",),
    "Đắk Lắk": ("Đắc Lắc",),
    "Đắk Nông": ("Đắc Nông",),
}
"""Names that the press uses and no law gives; they go with the name, so with either unit that bore it."""
_WITH_KIND = {"province": ("tinh {}", "{} province"), "city": ("thanh pho {}", "tp {}", "{} city"), "special_zone": ()}
"""How a name is written together with the kind of unit that bears it."""


class UnknownProvince(NotFound):
    """No unit ever bore the name: it is part of the names `having` it, or written much like the `nearest`."""

    def __init__(self, name: str, nearest: str | None, having: Sequence[str] = ()) -> None:
        near = " or ".join(map(repr, having or filter(None, [nearest])))
        meant = f"did you mean {near}? " if near else ""
        super().__init__(f"no province called {name[:60]!r}", f"{meant}`tinhlog provinces` lists them all")
        self.name, self.nearest = name[:60], nearest


class Span(NamedTuple):
    """What a unit was called, was or bore over the days from `first` to before `after`."""

    value: str
    first: date
    after: date | None
    record: str = ""
    """The id of the record that says so."""

    def covers(self, on: date) -> bool:
        """Whether the day lies in it."""
        return self.first <= on and (self.after is None or on < self.after)


class Edge(NamedTuple):
    """Where a unit came from or went: the other unit, how, on which day, by which record."""

    unit: str
    relation: str
    """`merged`, `split` or `territory`."""
    on: date
    record: str


@dataclass(frozen=True)
class Unit:
    """A unit as the law made it. `ended` is the first day on which it was no more."""

    id: str
    formed: date
    formed_by: str
    """The id of the record that says so."""
    floor: bool
    names: tuple[Span, ...]
    kinds: tuple[Span, ...]
    codes: tuple[Span, ...]
    aliases: tuple[str, ...] = ()
    ended: date | None = None
    ending: str | None = None
    """`merged` or `split`."""
    ended_by: str | None = None
    predecessors: tuple[Edge, ...] = ()
    successors: tuple[Edge, ...] = ()
    territory: tuple[Edge, ...] = ()
    """Land given or taken: neighbours by it, no ancestors."""

    def in_force(self, on: date) -> bool:
        """Whether it existed on the day."""
        return self.formed <= on and (self.ended is None or on < self.ended)

    def name(self, on: date) -> str:
        """Its Vietnamese name on the day; before its time its first, afterwards its last."""
        return _at(self.names, on).value

    def kind(self, on: date) -> str:
        """`province`, `city` or `special_zone` on the day."""
        return _at(self.kinds, on).value

    def slug(self, on: date) -> str:
        """The name on the day as people type it."""
        return slug(self.english(on))

    def english(self, on: date) -> str:
        """The name on the day in ASCII, as the press writes it in English."""
        return _english(self.name(on))

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way in which its names are written, those of the law first; two syllables also as one: `Hanoi`."""
        law = [span.value for span in self.names]
        written = [*law, *chain.from_iterable(_PRESS_ALIASES.get(name, ()) for name in law), *self.aliases]
        joined = [slug(name).replace("-", "").capitalize() for name in written if slug(name).count("-") == 1]
        once: dict[str, str] = {}
        for name in (*written, *joined):
            once.setdefault(slug(name), name)
        return tuple(once.values())

    def answers_to(self, text: str, on: date) -> bool:
        """Whether the text is its id, or a name or alias that it goes by on the day."""
        return text.strip() == self.id or _key(text) in _keys(self.name(on))

    def named_later(self, text: str, on: date) -> Span | None:
        """The name that the text is, where the unit goes by it only after the day and by another on it."""
        borne = [span for span in self.names if _key(text) in _keys(span.value)]
        return borne[0] if borne and borne[0].first > on >= self.formed else None

    def status(self, on: date) -> str:
        """`not yet formed`, `in force`, `merged` or `split`."""
        if on < self.formed:
            return "not yet formed"
        return "in force" if self.in_force(on) else str(self.ending)


class Units:
    """Every unit, folded from the events of the reference data.

    Where they are the units known at some time, `named` are those of today: what a person types means what it means.
    """

    def __init__(self, units: Mapping[str, Unit], named: "Units | None" = None) -> None:
        self._units = dict(units)
        self._resolving = named or self

    @classmethod
    def fold(cls, changes: Iterable[tuple[str, Event]], named: "Units | None" = None) -> "Units":
        """The units that some events, each with its record's id, amount to, in whatever order they come."""
        drafts: dict[str, _Draft] = defaultdict(_Draft)
        for record, event in changes:
            _apply(drafts, record, event)
        there = sorted(name for name, draft in drafts.items() if draft.formed)
        return cls({name: drafts[name].unit(name, there) for name in there}, named)

    @classmethod
    @cache
    def packaged(cls) -> "Units":
        """The units of the packaged reference data; a claim's key stands for its record."""
        from events.units.reference import claims

        return cls.fold((claim.key, claim.event) for claim in claims())

    def __iter__(self) -> Iterator[Unit]:
        return iter(self._units.values())

    def __contains__(self, unit: str) -> bool:
        return unit in self._units

    def unit(self, unit: str) -> Unit:
        """The unit of that id. Raises UnknownProvince."""
        if unit not in self._units:
            raise self._unknown(unit)
        return self._units[unit]

    def find(self, text: str, on: date) -> Unit:
        """The unit that a person means by a slug, a name in English or Vietnamese, or an id.

        It is the one that bears the name on the day; where none does, the last that bore it before, else the first
        after. Raises UnknownProvince, with the nearest right name.
        """
        found = self._resolving._find(text, on)
        return self._units.get(found.id, found)

    def _find(self, text: str, on: date) -> Unit:
        wanted = text.strip()
        if wanted in self._units:
            return self._units[wanted]
        borne = self._named.get(_key(wanted))
        if not borne:
            raise self._unknown(text)
        now = [unit for span, unit in borne if span.covers(on)]
        if now:
            return now[0]
        before = [(span.first, unit.id) for span, unit in borne if span.first <= on]
        after = [(span.first, unit.id) for span, unit in borne]
        return self._units[max(before)[1] if before else min(after)[1]]

    def bearers(self, name: str, first: date | None = None, last: date | None = None) -> tuple[Unit, ...]:
        """Every unit that bore the name at some time from `first` to `last`, both inclusive, in order of time.

        An id means that unit alone. Raises UnknownProvince where nothing ever bore the name.
        """
        if name.strip() in self._units:
            return (self._units[name.strip()],)
        borne = self._named.get(_key(name))
        if not borne:
            raise self._unknown(name)
        return tuple(
            unit
            for span, unit in sorted(borne, key=lambda pair: pair[0].first)
            if (last is None or span.first <= last) and (first is None or span.after is None or span.after > first)
        )

    def spelt(self, text: str) -> tuple[Unit, ...]:
        """Every unit of which the text is a spelling, with the word for its kind or without, in order of time."""
        return self._resolving._spelt.get(slug(text).replace("-", ""), ())

    def slug(self, unit: str, on: date) -> str:
        """The slug of a unit on a day."""
        return self.unit(unit).slug(on)

    def in_force(self, on: date) -> tuple[Unit, ...]:
        """The units that exist on a day, by name."""
        return tuple(sorted((unit for unit in self if unit.in_force(on)), key=lambda unit: unit.slug(on)))

    def ancestors(self, unit: str) -> tuple[Unit, ...]:
        """The units it came from, and those they came from, nearest first; no siblings."""
        return self._closure(unit, "predecessors")

    def descendants(self, unit: str) -> tuple[Unit, ...]:
        """The units that came from it, and those that came from them, nearest first; no siblings."""
        return self._closure(unit, "successors")

    def heirs(self, unit: str, on: date) -> tuple[Unit, ...]:
        """The units in force on a day that a unit lives on in; itself while it is in force."""
        here = self.unit(unit)
        if here.in_force(on):
            return (here,)
        parts = (self.heirs(edge.unit, on) for edge in here.successors if edge.on <= on)
        return tuple(dict.fromkeys(chain.from_iterable(parts)))

    def namesake(self, unit: str, on: date) -> str:
        """The unit in force on a day whose name mergers handed on to one formed later; itself where there is none."""
        here = self.unit(unit)
        name = here.name(here.formed)
        while here.formed > on:
            before = (self.unit(edge.unit) for edge in here.predecessors if edge.relation == "merged")
            bore = next((one for one in before if one.name(here.formed) == name), None)
            if bore is None:
                return unit
            here = bore
        return here.id

    def own_ancestor(self) -> str | None:
        """A unit that came from itself, which is a mistake; None where there is none."""
        return next((unit.id for unit in self if unit in self.ancestors(unit.id)), None)

    def _closure(self, unit: str, direction: str) -> tuple[Unit, ...]:
        found: dict[str, Unit] = {}
        edges = list(getattr(self.unit(unit), direction))
        while edges:
            edge = edges.pop(0)
            if edge.unit not in found:
                found[edge.unit] = self._units[edge.unit]
                edges += getattr(found[edge.unit], direction)
        return tuple(found.values())

    @cached_property
    def _named(self) -> dict[str, list[tuple[Span, Unit]]]:
        named: dict[str, list[tuple[Span, Unit]]] = defaultdict(list)
        for unit in self:
            for span in unit.names:
                for key in _keys(span.value):
                    named[key].append((span, unit))
        return named

    @cached_property
    def _spelt(self) -> dict[str, tuple[Unit, ...]]:
        spelt: dict[str, dict[str, Unit]] = defaultdict(dict)
        for unit in sorted(self, key=lambda unit: unit.formed):
            forms = ("{}", *chain.from_iterable(_WITH_KIND[span.value] for span in unit.kinds))
            for form, name in product(forms, unit.spellings):
                spelt[slug(form.format(name)).replace("-", "")][unit.id] = unit
        return {key: tuple(units.values()) for key, units in spelt.items()}

    def nearest(self, text: str, likeness: float) -> str | None:
        """The name that a text is most like, as the law writes it; None where all are less like it than that."""
        names = {_key(span.value): span.value for unit in self for span in unit.names}
        close = get_close_matches(_key(text), names, n=1, cutoff=likeness)
        return names[close[0]] if close else None

    def _unknown(self, text: str) -> UnknownProvince:
        slugs = {_key(span.value): unit.slug(span.first) for unit in self for span in unit.names}
        having = sorted({one for one in slugs.values() if f"-{slug(text)}-" in f"-{one}-"})
        close = get_close_matches(_key(text), slugs, n=1, cutoff=_MISTYPED)
        return UnknownProvince(text, slugs[close[0]] if close else None, having)


_MISTYPED = 0.75
"""How like a name what was mistyped is. What is less like one, such as a town that is called much as some province is,
means another place, and a guess would mislead."""


@dataclass
class _Draft:
    formed: UnitFormed | None = None
    formed_by: str = ""
    names: list[tuple[date, str, str]] = field(default_factory=list)
    kinds: list[tuple[date, str, str]] = field(default_factory=list)
    codes: list[tuple[date, str, str]] = field(default_factory=list)
    ended: tuple[date, str, str] | None = None
    predecessors: list[Edge] = field(default_factory=list)
    successors: list[Edge] = field(default_factory=list)
    territory: list[Edge] = field(default_factory=list)

    def unit(self, name: str, there: Collection[str]) -> Unit:
        assert self.formed is not None
        ended, ending, ended_by = self.ended or (None, None, None)
        formed = _day(self.formed)
        return Unit(
            id=name,
            formed=formed,
            formed_by=self.formed_by,
            floor=self.formed.floor,
            names=_spans([(formed, self.formed.name, self.formed_by), *self.names], ended),
            kinds=_spans([(formed, self.formed.kind_of_unit, self.formed_by), *self.kinds], ended),
            codes=_spans(self.codes, ended),
            aliases=self.formed.aliases,
            ended=ended,
            ending=ending,
            ended_by=ended_by,
            predecessors=_edges(self.predecessors, there),
            successors=_edges(self.successors, there),
            territory=_edges(self.territory, there),
        )


def _edges(edges: Iterable[Edge], there: Collection[str]) -> tuple[Edge, ...]:
    return tuple(sorted((edge for edge in edges if edge.unit in there), key=lambda edge: (edge.on, edge)))


def _apply(drafts: dict[str, _Draft], record: str, event: Event) -> None:
    match event:
        case UnitFormed():
            draft = drafts[event.units[0]]
            draft.formed, draft.formed_by = event, record
        case UnitRenamed():
            drafts[event.units[0]].names.append((_day(event), event.name, record))
        case UnitRetyped():
            drafts[event.units[0]].kinds.append((_day(event), event.kind_of_unit, record))
        case UnitCoded():
            drafts[event.units[0]].codes.append((_day(event), event.code, record))
        case UnitMerged():
            for giver in event.predecessors:
                _succeed(drafts, giver, event.into, "merged", _day(event), record)
        case UnitSplit():
            for taker in event.parts:
                _succeed(drafts, event.predecessor, taker, "split", _day(event), record)
        case TerritoryMoved():
            drafts[event.giver].territory.append(Edge(event.taker, "territory", _day(event), record))
            drafts[event.taker].territory.append(Edge(event.giver, "territory", _day(event), record))


def _succeed(drafts: dict[str, _Draft], giver: str, taker: str, how: str, on: date, record: str) -> None:
    drafts[giver].successors.append(Edge(taker, how, on, record))
    drafts[taker].predecessors.append(Edge(giver, how, on, record))
    drafts[giver].ended = (on, how, record)


def _day(event: UnitChange) -> date:
    return when.days(event.date)[0]


def _spans(starts: list[tuple[date, str, str]], ended: date | None) -> tuple[Span, ...]:
    starts = sorted(starts)
    afters = [*(first for first, _, _ in starts), ended][1:]
    return tuple(
        Span(value, first, after, record) for (first, value, record), after in zip(starts, afters, strict=True)
    )


def _at(spans: tuple[Span, ...], on: date) -> Span:
    return next((span for span in reversed(spans) if span.first <= on), spans[0])


@cache
def _english(name: str) -> str:
    return "Ho Chi Minh City" if name == _HO_CHI_MINH else " ".join(map(str.capitalize, slug(name).split("-")))


def _keys(name: str) -> set[str]:
    """A name, and what the press calls it, as they are compared."""
    return {_key(one) for one in (name, *_PRESS_ALIASES.get(name, ()))}


def _key(name: str) -> str:
    """A name as it is compared: without diacritics, kind words, spaces and hyphens."""
    words = fold(name).replace("-", " ").replace("–", " ").strip()
    return slug(_KIND_WORDS.sub("", words) or words).replace("-", "")
