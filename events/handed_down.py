"""What a state document inherited, each fact once."""

from collections import defaultdict

from events.base import Json


def handed_down(document: dict[str, Json]) -> dict[tuple[str, ...], dict[str, dict[str, Json]]]:
    """The inherited facts by the units of which they were stated, in the document's order, then by section and key."""
    once: dict[tuple[str, ...], dict[str, dict[str, Json]]] = defaultdict(lambda: defaultdict(dict))
    units = list(document["inherited"])
    for unit, sections in document["inherited"].items():
        for section, facts in sections.items():
            for tail, fact in facts.items():
                stated_of = tuple(sorted((unit, *fact.get("also_from", ())), key=units.index))
                once[stated_of][section].setdefault(tail, fact)
    return once
