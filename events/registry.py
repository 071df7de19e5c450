"""Which kinds of event there are: one per file of `events/kinds/`, imported only when asked for."""

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from events import kinds
from events.base import Event, NewsEvent
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
