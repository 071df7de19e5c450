"""The reference data as events: every unit since 1976, each change witnessed by a sentence of our own about its law.

The facts come from `provinces.json`; so do the sentences, by one template a kind, so that text and fact cannot differ.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
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
    title: str
    number: str | None
    issuer: str
    adopted: date
    works_from: str


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
    return {law: _article(_laws()[law], said) for law, said in sentences.items()}


@cache
def claims() -> tuple[Claim, ...]:
    """Every change of every unit as a claim, in the order of the world's clock."""
    found = []
    for change in _changes():
        article, law = articles()[change.law], _laws()[change.law]
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
def _laws() -> dict[str, Law]:
    laws = [_law(known) for known in data()["events"]]
    laws += [
        Law("codes-2004", "List of administrative units and their codes", "124/2004/QĐ-TTg", "Prime Minister",
            date(2004, 7, 8), "2004-07"),
        Law("codes-2025", "List of administrative units and their codes", "19/2025/QĐ-TTg", "Prime Minister",
            date(2025, 6, 30), "2025-07-01"),
    ]  # fmt: skip
    return {law.id: law for law in laws}


def _law(known: dict[str, Json]) -> Law:
    works_from = known["operates"] or known["in_force"] or known["decided"]
    return Law(
        known["id"], known["summary"], known["instrument"], known["issuer"], when.days(known["decided"])[0], works_from
    )


def _article(law: Law, sentences: list[str]) -> Article:
    number = f"No. {law.number}, " if law.number else ""
    text = "\n".join([f"{law.title}.", f"{number}{law.issuer}, {law.adopted.isoformat()}.", *sentences])
    return Article(
        stream=STREAM, id=law.id, title=law.title, text=text, published=law.adopted, first_seen=law.adopted, lang="en"
    )


@cache
def _changes() -> tuple[Change, ...]:
    units = {unit["id"]: unit for unit in data()["units"]}
    formed_by = {edge["to_unit"]: edge["event"] for edge in data()["lineage"] if _forms(edge, units)}
    changes = [change for unit in data()["units"] for change in _of_unit(unit, formed_by.get(unit["id"]))]
    changes += _of_lineage(units)
    return tuple(changes)


def _forms(edge: dict[str, Json], units: dict[str, Any]) -> bool:
    """Whether the edge is how its later unit began, rather than something that befell it later."""
    if edge["relation"] == "reclassified_as" or units[edge["to_unit"]]["valid_from"] == "1976":
        return False
    return edge["relation"] != "territory_to" or bool(edge["event"] == "vn-1979-vung-tau-con-dao")


def _of_unit(unit: dict[str, Json], law: str | None) -> Iterator[Change]:
    ids = (unit["id"],)
    names = unit.get("names") or [{"name_vi": unit["name_vi"], "from": unit["valid_from"]}]
    if unit["id"] == "vn-ho-chi-minh-1976":
        names = [{"name_vi": "Sài Gòn - Gia Định", "from": "1976"}, {"name_vi": "Hồ Chí Minh", "from": "1976-07-02"}]
    first, *later = unit["kinds"]
    name = names[0]["name_vi"]
    official = first["official_name"] if name in first["official_name"] else f"Thành phố {name}"
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
    yield Change(law or "vn-1976-reorganisation", formed, f"{official}, a {kind}, {begins} {unit['valid_from']}.")
    for renamed, before in zip(names[1:], names, strict=False):
        event = UnitRenamed(units=ids, date=renamed["from"], name=renamed["name_vi"])
        sentence = f"{before['name_vi']} is named {renamed['name_vi']} from {renamed['from']}."
        yield Change(_law_of(unit, renamed["from"]), event, sentence)
    for retyped in later:
        retyping = UnitRetyped(
            units=ids, date=retyped["from"], kind_of_unit=retyped["kind"], official_name=retyped["official_name"]
        )
        sentence = f"{retyped['official_name']} is a {_KINDS[retyped['kind']]} from {retyped['from']}."
        yield Change(_law_of(unit, retyped["from"]), retyping, sentence)
    for coded in unit["nso_codes"]:
        sentence = f"{official} has the code {coded['code']} from {coded['from']}."
        listed_in = "codes-2025" if coded["from"] == "2025-07-01" else "codes-2004"
        yield Change(listed_in, UnitCoded(units=ids, date=coded["from"], code=coded["code"]), sentence)


def _law_of(unit: dict[str, Json], day: str) -> str:
    if day == "1976-07-02":
        return "vn-1976-hcmc-rename"
    laws: Iterator[str] = (
        edge["event"]
        for edge in data()["lineage"]
        if edge["from_unit"] == edge["to_unit"] == unit["id"] and _laws()[edge["event"]].works_from == day
    )
    return next(laws)


def _of_lineage(units: dict[str, Any]) -> Iterator[Change]:
    joined: dict[tuple[str, str], list[str]] = defaultdict(list)
    parted: dict[tuple[str, str], list[str]] = defaultdict(list)
    formed_on = {
        edge["event"]: units[edge["to_unit"]]["valid_from"] for edge in data()["lineage"] if _forms(edge, units)
    }
    for edge in data()["lineage"]:
        law, giver, taker = edge["event"], edge["from_unit"], edge["to_unit"]
        if edge["relation"] in _JOINED:
            joined[law, taker].append(giver)
        elif edge["relation"] == "split_into":
            parted[law, giver].append(taker)
        elif edge["relation"] == "territory_to":
            day = formed_on.get(law, _laws()[law].works_from)
            moved = TerritoryMoved(units=(giver, taker), date=day, giver=giver, taker=taker, what=edge.get("note"))
            sentence = f"Part of {units[giver]['name_vi']} goes to {units[taker]['name_vi']} from {day}."
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
        names = _listed([units[one]["name_vi"] for one in predecessors])
        kind = units[into]["kinds"][0]["official_name"]
        verb = "are" if len(predecessors) > 1 else "is"
        yield Change(law, merged, f"{names} {verb} merged into {kind}, which works from {day}.")
    for (law, predecessor), parts in parted.items():
        day = units[predecessor]["valid_to"]
        split = UnitSplit(units=(predecessor, *parts), date=day, predecessor=predecessor, parts=tuple(parts))
        names = _listed([units[one]["name_vi"] for one in parts])
        yield Change(law, split, f"{units[predecessor]['name_vi']} is split into {names} from {day}.")


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
