"""Markdown: a line for each entry or fact, under headings, with links to who says so; any other answer as a table.

What looks like markup in it is shown as text.
"""

import re
from collections.abc import Iterator
from typing import Any

from events.handed_down import handed_down
from events.statements import SECTIONS
from events.text import line
from store.formats.rows import columns, rows
from store.formats.telling import PLAIN, Telling
from store.formats.text import web_address
from store.formats.wording import ordered

Answer = Any

_SHORT_ID = 12
_MARKUP = re.compile(r"[\\`*_~\[\]|]|(?<=http)(?=://)|(?<=https)(?=://)|(?<=ftp)(?=://)|(?<=www)(?=\.)", re.IGNORECASE)
"""What has a meaning within a line, and where a bare address becomes a link."""


def as_markdown(answer: Answer, title: str = "", telling: Telling = PLAIN) -> str:
    """An answer in GitHub's Markdown, in the words of a telling. The title says what was asked for."""
    if isinstance(answer, list) and all("sources" in one and "type" in one for one in answer) and (answer or title):
        return _lines([f"# {_text(title or 'Timeline')}", "", *(_entry(entry, telling) for entry in answer)])
    if "states" in answer:
        head = title or f"Provinces on {answer['on']}"
        return _lines([f"# {_text(head)}", *(row for state in answer["states"] for row in _state(state, 2, telling))])
    if "inherited" in answer:
        return _lines([*_state(answer, 1, telling)][1:])
    if "witnesses" in answer and answer["value"]:
        return _lines([*_why(answer, telling)])
    found = rows(answer)
    names = columns(found)
    table = [names, ["---"] * len(names), *([row.get(name, "") for name in names] for row in found)]
    return _lines([f"| {' | '.join(map(_text, row))} |" for row in table])


def _lines(lines: list[str]) -> str:
    return "".join(f"{one}\n" for one in lines)


def _entry(entry: Answer, telling: Telling) -> str:
    page = telling.page(entry)
    doubt = f" ({_text(telling.doubt(entry))})" if telling.doubt(entry) else ""
    said = f"- **{_text(telling.day(entry['date']))}** {_linked(telling.headline(entry), page)}{doubt}.{_quote(entry)}"
    return f"{said} {_sources(entry, telling)}" + ("" if page else f" {_id(entry['id'])}")


def _state(state: Answer, level: int, telling: Telling) -> Iterator[str]:
    """The lines of a state, each heading after an empty line; what was handed down after the province's own."""
    yield from ("", f"{'#' * level} {_text(telling.state(state))}")
    own = {section: state[section] for section in SECTIONS if state[section]}
    yield from _sections(own, level + 1, state["on"], telling)
    for units, sections in handed_down(state).items():
        yield from ("", f"{'#' * (level + 1)} {_text(telling.inherited(units))}")
        yield from _sections(sections, level + 2, state["on"], telling)


def _sections(sections: dict[str, Answer], level: int, on: str, telling: Telling) -> Iterator[str]:
    for section, facts in sections.items():
        yield from ("", f"{'#' * level} {_text(telling.section(section))}", "")
        for tail, fact in ordered(section, facts):
            yield _fact(f"{section}/{tail}", fact, on, telling)


def _fact(path: str, fact: Answer, on: str, telling: Telling) -> str:
    support = _text(telling.support(path, fact, on))
    said = f"- **{_text(telling.fact(path, fact['value']))}**; {support}.{_quote(fact)}"
    sides = (f"{telling.fact(path, side['value'])} ({telling.day(side['on'])})" for side in fact.get("disputed", ()))
    against = _text("; ".join(sides))
    cited = " ".join(filter(None, (_sources(fact, telling), _id(fact["records"][-1]))))
    return f"{said} {cited}" + (f" **{_text(telling.disputed)}:** {against}" if against else "")


def _why(fact: Answer, telling: Telling) -> Iterator[str]:
    """A fact, and below it every sentence that says so."""
    yield from (
        f"# {_text(fact['province'])}, {telling.day(fact['on'])}",
        "",
        _fact(fact["path"], fact, fact["on"], telling),
    )
    for witness in fact["witnesses"]:
        yield f"  -{_quote(witness)} {_source(witness, telling)} {_id(witness['record'])}"


def _quote(one: Answer) -> str:
    return f" “{_text(one['quote'])}”" if one.get("quote") else ""


def _sources(one: Answer, telling: Telling) -> str:
    """Who says so: the titles, as links where they lead to the web."""
    return "; ".join(_source(source, telling) for source in one.get("sources", ()))


def _id(one: str) -> str:
    """By which `show` finds it."""
    return f"`{one[:_SHORT_ID]}`"


def _source(source: Answer, telling: Telling) -> str:
    linked = _linked(source["title"] or source["url"] or source["article"], web_address(source["url"]))
    return f"{linked}, {telling.day(source['published_on'])}" if source["published_on"] else linked


def _linked(text: str, address: str | None) -> str:
    """A text that leads somewhere; parentheses would end the address."""
    return f"[{_text(text)}]({address.replace('(', '%28').replace(')', '%29')})" if address else _text(text)


def _text(text: str) -> str:
    """A text on one line, whatever markup it looks like."""
    return _MARKUP.sub(r"\\\g<0>", line(text)).replace("&", "&amp;").replace("<", "&lt;")
