"""How entries and facts are told in formats that people read: in which words, and where more is said of an entry."""

from collections.abc import Sequence
from typing import Any

from events.doubt import is_doubtful
from events.names.offices import post_names
from store.formats.named_units import named
from store.formats.text import told as told_of
from store.formats.wording import DOUBTFUL, headline, in_post, is_id, kind_in_words, readable, unit_names, when_told

Entry = dict[str, Any]
Fact = dict[str, Any]


class Telling:
    """In the words of the command line, which has no pages to lead to."""

    language = "en"
    disputed = "disputed, also"
    doubtful = DOUBTFUL

    def headline(self, entry: Entry) -> str:
        """Where, what kind, and what it says, on one line."""
        return headline(entry)

    def told(self, entry: Entry) -> str:
        """What else is said of it, its sentence and who says so, as lines of plain text."""
        return "\n".join(filter(None, (self.doubt(entry), told_of(entry))))

    def kind(self, entry: Entry) -> str:
        """What kind of event it is."""
        return kind_in_words(entry["type"])

    def day(self, written: str | None) -> str:
        """Its date, no more exact than it is."""
        return written or "undated"

    def some_day(self, written: str) -> str:
        """That it was on a day of a longer time."""
        return f"Some day in {written}."

    def page(self, entry: Entry) -> str | None:
        """The address of its own page, where it has one."""
        return None

    def state(self, document: dict[str, Any]) -> str:
        """Of which province and which day a state is."""
        return f"{document['name']} ({document['unit']}) on {document['on']}, {document['status']}"

    def inherited(self, units: Sequence[str]) -> str:
        """Of which units something was stated that is handed down."""
        return f"Inherited from {unit_names(units)}"

    def section(self, section: str) -> str:
        """What a section of a state is called."""
        return section.capitalize()

    def fact(self, path: str, value: Any) -> str:
        """What a fact says."""
        section, _, tail = path.partition("/")
        name, _, at = tail.partition("@")
        post = tail.partition("/")[0]
        titles = {"posts": post_names("en").get(post, post), "investments": tail, "targets": at and f"due {at}"}
        title = titles.get(section, at)
        shown = in_post(value, "en") if section == "posts" else value
        untold = ("holds", "date") if section in ("directives", "meetings") else ("holds",)
        told = {slot: one for slot, one in shown.items() if slot not in untold and one != title}
        said = readable(told)
        return named(": ".join(filter(None, (title, said or ("" if is_id(name) else name)))))

    def support(self, path: str, fact: Fact, on: str) -> str:
        """Since when it is so, as seen on a day, and who says so."""
        told = when_told(path.partition("/")[0], fact, on)
        return "; ".join(filter(None, (told, self.doubt(fact))))

    def doubt(self, of: Entry | Fact) -> str:
        """That its sentence is to be read before it is quoted; nothing where it need not be."""
        return self.doubtful if is_doubtful(of["confidence"]) else ""


PLAIN = Telling()
