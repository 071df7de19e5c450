"""Which kinds of event there are: one per file of `events/kinds/`, imported only when asked for."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from events import kinds
from events.base import Event, Json, NewsEvent
from events.errors import NotFound

_INNER_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@cache
def kind(name: str) -> type[Event]:
    """The kind of that name: `PlanApproved` lives in `events/kinds/plan_approved.py`."""
    module = _INNER_CAPITAL.sub("_", name).lower()
    if module not in modules():
        raise NotFound(f"no kind of event called {name!r}", "was it written by a newer tinhlog?")
    found: type[Event] = getattr(import_module(f"{kinds.__name__}.{module}"), name)
    return found


@cache
def modules() -> tuple[str, ...]:
    """The names of the kinds' files, in alphabetical order."""
    return tuple(sorted(module.name for module in iter_modules(kinds.__path__)))


def names() -> tuple[str, ...]:
    """The names of all kinds, in alphabetical order of their files."""
    return tuple("".join(word.capitalize() for word in module.split("_")) for module in modules())


@cache
def news_kinds() -> tuple[type[NewsEvent], ...]:
    """The kinds that are read in articles."""
    return tuple(found for name in names() if issubclass(found := kind(name), NewsEvent))


def slots(kind: str, fields: Mapping[str, Json]) -> dict[str, Json]:
    """Of all that is printed of an event, or kept with it, the slots of its kind."""
    return {slot: value for slot, value in fields.items() if slot in _slots_of(kind)}


_OF_ALL = {"id", "units", "date"}
"""Slots that place an event and are printed of each; the `id` printed is the record's own."""


@cache
def _slots_of(name: str) -> frozenset[str]:
    return frozenset(field.alias or slot for slot, field in kind(name).model_fields.items()) - _OF_ALL
