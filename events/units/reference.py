"""The reference data as events: every unit since 1976, each change witnessed by a sentence of our own about its law.

The facts come from `provinces.json`; so do the sentences, by one template a kind, so that text and fact cannot differ.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import pairwise
from json import loads
from typing import Any, NamedTuple

from events import when
from events.base import Article, Claim, Dated, Json, Source
from events.kinds.territory_moved import TerritoryMoved
from events.kinds.unit_coded import UnitCoded
from events.kinds.unit_formed import UnitFormed
from events.kinds.unit_merged import UnitMerged
from events.kinds.unit_renamed import UnitRenamed
from events.kinds.unit_retyped import UnitRetyped
from events.kinds.unit_split import UnitSplit

STREAM = "reference"
"""The stream of the log that holds the reference data, laws and changes alike."""

_KINDS = {"province": "province", "city": "centrally run city", "special_zone": "special zone"}
_JOINED = ("merged_into", "absorbed_into")


class Law(NamedTuple):
    """What the data says of the instrument behind some changes."""

    id: str
    kind: str
    title: str
    number: str | None
    issuer: str
    adopted: date
    works_from: str
    unsure_about: list[str]


class Change(NamedTuple):
    """An event of a unit, the law it rests on, and the sentence that states it."""

    law: str
    event: Dated
    sentence: str


@cache
def data() -> Any:
    """The facts as gathered: units, lineage, laws and counts, with how sure each is."""
    return loads((files("events.units") / "provinces.json").read_text("utf-8"))


@cache
def articles() -> dict[str, Article]:
    """By law, the article of our own that states its changes, a sentence each."""
    sentences: dict[str, list[str]] = defaultdict(list)
    for change in _changes():
        sentences[change.law].append(change.sentence)
    return {law: _article(laws()[law], said) for law, said in sentences.items()}


@cache
def claims() -> tuple[Claim, ...]:
    """Every change of every unit as a claim, in the order of the world's clock."""
    found = []
    for change in _changes():
        article, law = articles()[change.law], laws()[change.law]
        start = article.text.index(change.sentence)
        source = Source(
            article=STREAM,
            text=article.text_hash,
            start=start,
            end=start + len(change.sentence),
            rule="reference data",
            confidence=0.5 if getattr(change.event, "unsure", False) else 1,
            date_origin="text",
            published_on=law.adopted,
            first_seen=law.adopted,
            origin=law.id,
        )
        found.append(Claim(event=change.event, source=source))
    return tuple(sorted(found, key=lambda claim: claim.valid_from()))


@cache
def laws() -> dict[str, Law]:
    """The instruments behind the changes, by id, in the order in which they were adopted."""
    return {law.id: law for law in map(_law, data()["events"])}


def _law(known: dict[str, Json]) -> Law:
    return Law(
        id=known["id"],
        kind=known["kind"],
        title=known["summary"],
        number=known["instrument"],
        issuer=known["issuer"],
        adopted=when.days(known["decided"])[0],
        works_from=known["operates"] or known["in_force"] or known["decided"],
        unsure_about=known["unsure_about"],
    )


def _article(law: Law, sentences: list[str]) -> Article:
    number = f"No. {law.number}, " if law.number else ""
    doubts = [f"Not sure: {'; '.join(law.unsure_about)}."] if law.unsure_about else []
    text = "\n".join([f"{law.title}.", f"{number}{law.issuer}, {law.adopted.isoformat()}.", *sentences, *doubts])
    return Article(
        stream=STREAM, id=law.id, title=law.title, text=text, published=law.adopted, first_seen=law.adopted, lang="en"
    )


@cache
def _changes() -> tuple[Change, ...]:
    units = {unit["id"]: unit for unit in data()["units"]}
    formed_by: dict[str, str] = {}
    for edge in data()["lineage"]:
        formed_by.setdefault(edge["to_unit"], edge["event"])
    changes = [change for unit in data()["units"] for change in _of_unit(unit, formed_by)]
    changes += _of_lineage(units)
    return tuple(changes)


def _of_unit(unit: dict[str, Json], formed_by: dict[str, str]) -> Iterator[Change]:
    ids = (unit["id"],)
    first, *later = unit["kinds"]
    name = _name(unit, unit["valid_from"])
    official = first["official_name"]
    formed = UnitFormed(
        units=ids,
        date=unit["valid_from"],
        name=name,
        kind_of_unit=first["kind"],
        official_name=official,
        legal_on=unit["legal_from"] if unit["legal_from"] != unit["valid_from"] else None,
        aliases=tuple(alias for alias in unit["aliases"] if alias != name),
        floor="start_note" in unit,
        unsure=unit["certainty"] != "sure",
    )
    begins = "is among the units in place from" if formed.floor else "is formed and works from"
    kind = _KINDS[first["kind"]]
    law = "vn-1976-reorganisation" if formed.floor else formed_by[unit["id"]]
    yield Change(law, formed, f"{official}, a {kind}, {begins} {unit['valid_from']}{_by_law(formed.legal_on)}.")
    for before, renamed in pairwise(unit.get("names", ())):
        event = UnitRenamed(
            units=ids, date=renamed["from"], name=renamed["name_vi"], official_name=renamed.get("official_name")
        )
        sentence = f"{before['name_vi']} is named {renamed['name_vi']} from {renamed['from']}."
        yield Change(_law_of(unit, renamed["from"]), event, sentence)
    for retyped in later:
        retyping = UnitRetyped(
            units=ids, date=retyped["from"], kind_of_unit=retyped["kind"], official_name=retyped["official_name"]
        )
        sentence = f"{retyped['official_name']} is a {_KINDS[retyped['kind']]} from {retyped['from']}."
        yield Change(_law_of(unit, retyped["from"]), retyping, sentence)
    for coded in unit["nso_codes"]:
        sentence = f"{_name(unit, coded['from'])} has the code {coded['code']} from {coded['from']}."
        listed_in = next(law.id for law in laws().values() if (law.kind, law.works_from) == ("codes", coded["from"]))
        yield Change(listed_in, UnitCoded(units=ids, date=coded["from"], code=coded["code"]), sentence)


def _law_of(unit: dict[str, Json], day: str) -> str:
    """The law by which the unit became something else on a day and went on."""
    own: set[str] = {edge["event"] for edge in data()["lineage"] if edge["from_unit"] == edge["to_unit"] == unit["id"]}
    return next(law for law in own if laws()[law].works_from == day)


def _of_lineage(units: dict[str, Any]) -> Iterator[Change]:
    joined: dict[tuple[str, str], list[str]] = defaultdict(list)
    parted: dict[tuple[str, str], list[str]] = defaultdict(list)
    for edge in data()["lineage"]:
        law, giver, taker = edge["event"], edge["from_unit"], edge["to_unit"]
        if edge["relation"] in _JOINED:
            joined[law, taker].append(giver)
        elif edge["relation"] == "split_into":
            parted[law, giver].append(taker)
        elif edge["relation"] == "territory_to":
            day, what = edge["on"], edge.get("note")
            moved = TerritoryMoved(units=(giver, taker), date=day, giver=giver, taker=taker, what=what)
            which = f" ({what})" if what else ""
            sentence = f"Part of {_name(units[giver], day)}{which} goes to {_name(units[taker], day)} from {day}."
            yield Change(law, moved, sentence)
    for (law, into), predecessors in joined.items():
        day = units[predecessors[0]]["valid_to"]
        legal = units[predecessors[0]]["legal_to"]
        merged = UnitMerged(
            units=(*predecessors, into),
            date=day,
            predecessors=tuple(predecessors),
            into=into,
            legal_on=legal if legal != day else None,
        )
        names = _listed([_name(units[one], day) for one in predecessors])
        verb = "are" if len(predecessors) > 1 else "is"
        sentence = f"{names} {verb} merged into {_name(units[into], day)} from {day}{_by_law(merged.legal_on)}."
        yield Change(law, merged, sentence)
    for (law, predecessor), parts in parted.items():
        day = units[predecessor]["valid_to"]
        split = UnitSplit(units=(predecessor, *parts), date=day, predecessor=predecessor, parts=tuple(parts))
        names = _listed([_name(units[one], day) for one in parts])
        yield Change(law, split, f"{_name(units[predecessor], day)} is split into {names} from {day}.")


def _name(unit: dict[str, Json], day: str) -> str:
    """The name that the unit bore on a day."""
    borne: list[str] = [name["name_vi"] for name in unit.get("names", ()) if name["from"] <= day]
    return borne[-1] if borne else str(unit["name_vi"])


def _by_law(day: str | None) -> str:
    return f", by law from {day}" if day else ""


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
