"""Pages as HTML: the templates, and what every one of them knows."""

from datetime import date
from functools import cache
from importlib.metadata import version
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request, Response
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from events.doubt import is_doubtful
from events.facts import EXTENT
from events.names.offices import post_names
from events.reading.text.language import language
from events.text import plain
from events.units.lineage import Units
from store.clocks import Clocks
from store.formats.text import web_address
from store.formats.wording import ordered, whence, whole_years
from store.questions.search_query import SearchQuery
from store.view import Snapshot
from web.changed import witnesses
from web.parameters import PageQuery
from web.said import event_said, fact_said, fact_title, titled, value_said
from web.wording import Language, Wording, preferred, wording

TITLE_CHARS_MAX = 300
SHORT_ID = 12


class Page(Response):
    """An HTML page."""

    media_type = "text/html"


class View:
    """One request as templates see it: its clocks, its language, and the addresses that keep both."""

    def __init__(self, request: Request, lang: Language | None = None, *units: Units, **clocks: Any) -> None:
        words = wording(lang or preferred(request.headers.get("accept-language", "")))
        for known in units:
            words = words.naming(known)
        self.words: Wording = words
        self.path = request.url.path
        self.host = str(request.base_url).rstrip("/")
        self.query = [(name, value) for name, value in request.query_params.multi_items() if value]
        self._kept = {name: _written(value) for name, value in clocks.items() if value is not None}
        if lang:
            self._kept["lang"] = lang

    def to(self, path: str, /, **parameters: Any) -> str:
        """The address of a page under the same clocks and in the same language; None drops a parameter."""
        kept = {name: value for name, value in (self._kept | parameters).items() if value not in (None, "")}
        return f"{path}?{urlencode(kept, doseq=True)}" if kept else path

    def permanent(self, pin: Clocks, path: str, /, **parameters: Any) -> str:
        """The whole address of a page as the log held it at a position, in this language: it always shows the same."""
        recorded_by = pin.asked()["recorded_by"]
        clocks = {"known": pin.known, "recorded_by": recorded_by, "lang": self.words.language}
        kept = {name: value for name, value in (parameters | clocks).items() if value not in (None, "", (), [])}
        return f"{self.host}{quote(path)}?{urlencode(kept, doseq=True, safe=':')}"

    def api(self, path: str, parameters: dict[str, Any]) -> str:
        """The address of the API that asks the same, under the same clocks save the world's, which a list has not."""
        clocks = {name: self._kept.get(name) for name in ("known", "recorded_by")}
        kept = {name: value for name, value in (parameters | clocks).items() if value not in (None, "", (), [])}
        return f"/api/v1{path}?{urlencode(kept, doseq=True)}" if kept else f"/api/v1{path}"

    def here(self, /, **parameters: Any) -> str:
        """The address of this page with some parameters changed; None drops one."""
        changed = [(name, value) for name, value in self.query if name not in parameters]
        changed += [(name, _written(value)) for name, value in parameters.items() if value not in (None, "")]
        return f"{self.path}?{urlencode(changed)}" if changed else self.path

    def instead(self, typed: str, meant: str) -> str:
        """The address of this page with what was typed replaced by what was meant, wherever it stands."""
        path = "/".join(meant if part == typed else part for part in self.path.split("/"))
        query = [(name, meant if value == typed else value) for name, value in self.query]
        return f"{quote(path)}?{urlencode(query)}" if query else quote(path)

    def kept(self, *names: str) -> list[tuple[str, str]]:
        """The parameters that a form must hand on, save those that it asks for itself."""
        return [(name, value) for name, value in self.query if name not in names]


def page(
    request: Request,
    view: Snapshot,
    look: PageQuery,
    template: str,
    units: Units | None = None,
    **values: Any,
) -> Page:
    """The page that a template makes. `units` are those known under its clocks: what they are called there counts."""
    recorded_by = request.query_params.get("recorded_by")
    known_units = (view.units(), units) if units else (view.units(),)
    shown = View(request, look.lang, *known_units, on=look.on, known=look.known, recorded_by=recorded_by)
    return render(template, shown, look=look, head=view.log.size(), **values)


def render(template: str, view: View, status: int = 200, **values: Any) -> Page:
    """The page that a template makes of some values."""
    text = _environment().get_template(template).render(view=view, t=view.words, **values)
    return Page(text, status, headers={"Content-Language": view.words.language, "Vary": "Accept-Language"})


def support(fact: dict[str, Any], path: str, on: str, words: Wording) -> str:
    """What pages say below a fact: since when it is so, as seen on a day, and how many say so."""
    parts: Any = _environment().get_template("parts.html").module
    return str(parts.support(fact, path, words, on).striptags())


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
    environment.filters |= {"short": _short, "link": web_address, "marked": _marked, "lang": _lang}
    environment.globals |= {
        "event_said": event_said,
        "value_said": value_said,
        "fact_said": fact_said,
        "whole_years": whole_years,
        "whence": whence,
        "is_doubtful": is_doubtful,
        "fact_title": fact_title,
        "ordered": ordered,
        "post_names": post_names,
        "titled": titled,
        "witnesses": witnesses,
        "program": version("tinhlog"),
        "SHORT_ID": SHORT_ID,
        "EXTENT": EXTENT,
    }
    return environment


def _shown(value: Any) -> Any:
    """What a page shows of a value: no control characters, none that turn the direction of writing."""
    return value if isinstance(value, Markup) else plain(value) if isinstance(value, str) else value


def _short(text: str | None) -> str:
    """A title that fits a page."""
    said = text or ""
    return said if len(said) <= TITLE_CHARS_MAX else said[:TITLE_CHARS_MAX] + "…"


def _lang(text: str | None) -> Markup:
    """The attribute by which a screen reader knows in which language to say a text from an article."""
    return Markup(' lang="%s"') % language(text) if text else Markup("")


def _marked(text: str, wanted: SearchQuery) -> Markup:
    """The text with the words that were searched for marked in it."""
    pieces: list[Markup] = []
    begin = 0
    for start, end, _ in wanted.hits(text):
        pieces += [escape(plain(text[begin:start])), Markup("<mark>%s</mark>") % plain(text[start:end])]
        begin = end
    return Markup("").join([*pieces, escape(plain(text[begin:]))])


def _written(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
