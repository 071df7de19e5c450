"""What was typed into a form and not understood: the form as it was filled in, and what may have been meant."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from starlette.datastructures import QueryParams

from events.errors import BadInput
from events.units.lineage import UnknownProvince
from events.when import NoDate
from store import asking
from store.asking import UnknownKind
from store.questions.filter import Backwards
from web.render import View

_FILTERS = {
    "/": ("words",),
    "/timeline": ("provinces", "words", "lineage"),
    "/articles": ("provinces", "words"),
    "/search": ("provinces",),
}
"""What the form above a list asks for beside days and kinds, by the path of its page."""
_WITH_CLOCKS = ("/", "/provinces", "/feeds")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def form(path: str, parameter: str | None) -> tuple[str, ...]:
    """The form of the page at a path that asks for a parameter, with its parts; nothing where there is none."""
    of_province = path.startswith("/provinces/") and path.count("/") == 2
    if parameter in ("on", "known") and (of_province or path in _WITH_CLOCKS):
        return ("clocks",)
    if parameter and of_province:
        return ("days",)
    return ("filters", *_FILTERS[path]) if path in _FILTERS else ()


class Typed:
    """The fields of a form as they were typed: what could not be read as its text, everything else as what it means."""

    def __init__(self, query: QueryParams, error: Exception | None) -> None:
        self.on = _day(query.get("on"), asking.last_day)
        self.known = _day(query.get("known"), asking.last_day)
        self.first = _day(query.get("from"), asking.first_day)
        self.last = _day(query.get("to"), asking.last_day)
        self.day = asking.today()
        self.province = [name for name in query.getlist("province") if name]
        self.type = query.getlist("type")
        self.lineage = query.get("lineage") == "true"
        self.search = query.get("search", "")
        self.unknown = [one for one in self.province if isinstance(error, UnknownProvince) and one[:60] == error.name]


def _day(text: str | None, read: Callable[[str], date]) -> date | str | None:
    try:
        return read(text) if text else None
    except BadInput:
        return text


def meant(error: Exception | None, view: View) -> Iterator[tuple[str, str]]:
    """What may have been meant, in words, with the address that has it in the place of what was typed."""
    t = view.words
    match error:
        case UnknownProvince():
            if name := asking.province_of_town(error.name) or error.nearest:
                yield t("did_you_mean", t.name(name)), view.instead(error.name, name)
        case NoDate():
            if day := _day_first(error.text):
                yield t("did_you_mean", f"{day} ({t.day(day)})"), view.instead(error.text, day.isoformat())
        case UnknownKind(nearest=str(nearest)):
            yield t("did_you_mean", t.of("types", nearest)), view.instead(error.name, nearest)
        case Backwards():
            yield t("swap"), view.here(**{"from": error.last, "to": error.first})


def _day_first(text: str) -> date | None:
    """The day that is written as in Vietnamese: 1/7/2025."""
    if not (match := _DAY_FIRST.fullmatch(text.strip())):
        return None
    day, month, year = map(int, match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
