"""Pages as HTML: the templates, and what every one of them knows."""

import re
from datetime import date
from functools import cache
from importlib.metadata import version
from typing import Any
from urllib.parse import urlencode

from fastapi import Request, Response
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from events.text import fold, plain
from events.units.lineage import Units
from web.said import event_said, fact_said, fact_title
from web.wording import Language, Wording, preferred, wording

TITLE_CHARS_MAX = 300
SHORT_ID = 12

_WORD = re.compile(r"[^\W_]+")


class Page(Response):
    """An HTML page."""

    media_type = "text/html"


class View:
    """One request as templates see it: its clocks, its language, and the addresses that keep both."""

    def __init__(
        self, request: Request, language: Language | None = None, units: Units | None = None, **clocks: Any
    ) -> None:
        words = wording(language or preferred(request.headers.get("accept-language", "")))
        self.words: Wording = words.naming(units) if units else words
        self.path = request.url.path
        self.query = [(name, value) for name, value in request.query_params.multi_items() if value]
        self._kept = {name: _written(value) for name, value in clocks.items() if value is not None}
        if language:
            self._kept["lang"] = language

    def to(self, path: str, /, **parameters: Any) -> str:
        """The address of a page under the same clocks and in the same language; None drops a parameter."""
        kept = {name: value for name, value in (self._kept | parameters).items() if value not in (None, "")}
        return f"{path}?{urlencode(kept, doseq=True)}" if kept else path

    def here(self, /, **parameters: Any) -> str:
        """The address of this page with some parameters changed; None drops one."""
        changed = [(name, value) for name, value in self.query if name not in parameters]
        changed += [(name, value) for name, value in parameters.items() if value not in (None, "")]
        return f"{self.path}?{urlencode(changed)}" if changed else self.path

    def kept(self, *names: str) -> list[tuple[str, str]]:
        """The parameters that a form must hand on, save those that it asks for itself."""
        return [(name, value) for name, value in self.query if name not in names]


def render(template: str, view: View, status: int = 200, **values: Any) -> Page:
    """The page that a template makes of some values."""
    text = _environment().get_template(template).render(view=view, t=view.words, **values)
    return Page(text, status, headers={"Content-Language": view.words.language, "Vary": "Accept-Language"})


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("web"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"short": _short, "link": _link, "marked": _marked}
    environment.globals |= {
        "event_said": event_said,
        "fact_said": fact_said,
        "fact_title": fact_title,
        "program": version("tinhlog"),
        "SHORT_ID": SHORT_ID,
    }
    return environment


def _shown(value: Any) -> Any:
    """What a page shows of a value: no control characters, none that turn the direction of writing."""
    return value if isinstance(value, Markup) else plain(value) if isinstance(value, str) else value


def _short(text: str | None) -> str:
    """A title that fits a page."""
    said = text or ""
    return said if len(said) <= TITLE_CHARS_MAX else said[:TITLE_CHARS_MAX] + "…"


def _link(address: str | None) -> str | None:
    """The address, where it leads to the web and nowhere else."""
    return address if address and address.startswith(("https://", "http://")) else None


def _marked(text: str, words: list[str]) -> Markup:
    """The text with some folded words marked in it."""
    wanted = set(words)
    pieces: list[Markup] = []
    begin = 0
    for start, end in (match.span() for match in _WORD.finditer(text)):
        if fold(text[start:end]) in wanted:
            pieces += [escape(plain(text[begin:start])), Markup("<mark>%s</mark>") % plain(text[start:end])]
            begin = end
    return Markup("").join([*pieces, escape(plain(text[begin:]))])


def _written(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
