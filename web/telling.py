"""Entries and facts in the words of the pages, for what is taken along; an entry leads to its own page."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from events.text import line
from events.units.lineage import Units
from store.clocks import Clocks
from store.formats.telling import Entry, Fact, Telling
from store.formats.text import told
from store.questions.filter import Filter
from web.render import SHORT_ID, View, support
from web.said import event_said, fact_said, fact_title
from web.wording import Wording


class PageTelling(Telling):
    """In the words of a view, under its clocks."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._words = view.words
        self.language = view.words.language
        self.disputed = view.words("disputed")
        self.doubtful = view.words("doubtful")

    def headline(self, entry: Entry) -> str:
        """Where, what kind, and the line that says it."""
        said = event_said(entry, self._words)
        names = ", ".join(name for _, name in self._words.names(entry["units"])) or self._words("country")
        kind, says = self.kind(entry), said.line or said.whole
        return line(f"{names}: {kind}" if says in ("", kind) else f"{names}: {kind} · {says}")

    def told(self, entry: Entry) -> str:
        """What the line does not say, each by its name, then the sentence and who says so."""
        said = event_said(entry, self._words)
        named = [line(f"{name}: {value}") for name, value in said.rest] if said.line else []
        return "\n".join(filter(None, (*named, self.doubt(entry), told(entry, self._words.day))))

    def kind(self, entry: Entry) -> str:
        """What kind of event it is."""
        return self._words.of("types", entry["type"])

    def day(self, written: str | None) -> str:
        """Its date, no more exact than it is."""
        return self._words.day(written) if written else self._words("undated")

    def some_day(self, written: str) -> str:
        """That it was on a day of a longer time."""
        return self._words("some_day", self._words.day(written))

    def page(self, entry: Entry) -> str | None:
        """The address of its own page."""
        return self._view.host + self._view.to(f"/records/{entry['id'][:SHORT_ID]}")

    def state(self, document: dict[str, Any]) -> str:
        """Of which province and which day a state is."""
        words = self._words
        return words("cite_state", words.called(document["name"]), document["unit"], words.day(document["on"]))

    def inherited(self, units: Sequence[str]) -> str:
        """Of which units something was stated that is handed down."""
        return self._words("inherited", ", ".join(map(self._words.dated, units)))

    def section(self, section: str) -> str:
        """What a section of a state is called."""
        return self._words.of("sections", section)

    def fact(self, path: str, value: Any) -> str:
        """What a fact says."""
        title, said = fact_title(path, self._words), fact_said(path, value, self._words)
        return f"{title}: {said.whole}" if title and said.whole else title or said.whole or path

    def support(self, path: str, fact: Fact, on: str) -> str:
        """Since when it is so, as seen on a day, and who says so."""
        return support(fact, path, on, self._words)


def title_in_words(asked: Filter, clocks: Clocks, units: Units, words: Wording) -> str:
    """What was asked for as a page would say it: `tinhlog: Lâm Đồng (from 2025), from 1 Mar 2025`."""
    window, shown = asked.window, clocks.asked()
    often = Counter(words.name(unit.id) for unit in units)
    several = {unit.id for unit in units if often[words.name(unit.id)] > 1}
    names = (words.dated(name) if name in several else words.name(name) for name in asked.provinces)
    said = [
        ", ".join(names),
        words("with_lineage") if asked.lineage else "",
        f"{words('from').lower()} {words.day(window.first)}" if window.first else "",
        f"{words('to').lower()} {words.day(window.last)}" if window.last else "",
        ", ".join(words.of("types", kind) for kind in asked.types),
        f"“{asked.search}”" if asked.search else "",
        words("cite_known", words.day(shown["known"])) if shown["known"] else "",
        words("recorded_at", words.instant(shown["recorded_by"])) if shown["recorded_by"] else "",
    ]
    return f"tinhlog: {', '.join(filter(None, said)) or words('country')}"
