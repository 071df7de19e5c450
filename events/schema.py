"""What a printed event looks like, as a JSON schema: taken from the kinds themselves, with their words."""

import sys

from events.base import Json, NewsEvent
from events.registry import news_kinds

_COMMON: dict[str, Json] = {
    "provinces": {"type": "array", "items": {"type": "string"}},
    "quote": {"type": "string"},
    "confidence": {"type": "number", "minimum": 0, "maximum": 1},
}


def events_schema() -> dict[str, Json]:
    """The schema of `{"events": [...]}`, each of one of the kinds that are read in articles."""
    events = {"type": "array", "items": {"anyOf": [event_schema(kind) for kind in news_kinds()]}}
    return {"type": "object", "properties": {"events": events}, "required": ["events"]}


def event_schema(kind: type[NewsEvent]) -> dict[str, Json]:
    """The schema of one kind: `type`, `provinces`, `date`, its slots by their printed names, quote and confidence.

    A slot that may be left out is not required, and never null.
    """
    model = kind.model_json_schema()
    words = (
        sys.modules[kind.__module__].__doc__,
        *(one.__doc__ for one in kind.__mro__[: kind.__mro__.index(NewsEvent)]),
    )
    slots = {name: _slot(slot) for name, slot in model["properties"].items() if name != "units"}
    return {
        "description": " ".join(dict.fromkeys(filter(None, words))).replace("`units`", "`provinces`"),
        "type": "object",
        "properties": {"type": {"const": kind.__name__}, **slots, **_COMMON},
        "required": ["type", "provinces", *model.get("required", ()), "quote"],
        "additionalProperties": False,
    }


def _slot(schema: dict[str, Json]) -> dict[str, Json]:
    """Without pydantic's titles and defaults, and without the null that stands for a slot left out."""
    given = next((one for one in schema.get("anyOf", ()) if one.get("type") != "null"), schema)
    return {name: value for name, value in given.items() if name not in ("title", "default")}
