"""Markdown: a table with one row for each entry or fact. What looks like markup in a cell is shown as text."""

import re
from typing import Any

from store.formats.rows import columns, rows
from store.formats.text import line

_MARKUP = re.compile(r"[\\`*_~\[\]|]|(?<=http)(?=://)|(?<=https)(?=://)|(?<=ftp)(?=://)|(?<=www)(?=\.)", re.IGNORECASE)
"""What has a meaning within a line, and where a bare address becomes a link."""


def as_markdown(answer: Any) -> str:
    """An answer as a table of GitHub's Markdown."""
    found = rows(answer)
    names = columns(found)
    lines = [names, ["---"] * len(names), *([row.get(name, "") for name in names] for row in found)]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text: str) -> str:
    escaped = _MARKUP.sub(r"\\\g<0>", line(text))
    return escaped.replace("&", "&amp;").replace("<", "&lt;")
