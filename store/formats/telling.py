"""How entries are told in formats that show them to people: in which words, and where more is said of them."""

from typing import Any

from store.formats.text import told
from store.formats.wording import headline, kind_in_words

Entry = dict[str, Any]


class Telling:
    """In the words of the command line, which has no pages to lead to."""

    language = "en"

    def headline(self, entry: Entry) -> str:
        """Where, what kind, and what it says, on one line."""
        return headline(entry)

    def told(self, entry: Entry) -> str:
        """What else is said of it, its sentence and who says so, as lines of plain text."""
        return told(entry)

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


PLAIN = Telling()
