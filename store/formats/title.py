"""What was asked for, in words: the title of an exported list."""

from store.clocks import Clocks
from store.questions.filter import Filter


def title_of(asked: Filter, clocks: Clocks) -> str:
    """`tinhlog: lam-dong, from 2025-03-01`: the same question has the same title."""
    window, shown = asked.window, clocks.asked()
    said = [
        ", ".join(asked.provinces) or "every province",
        "with lineage" if asked.lineage else "",
        f"from {window.first}" if window.first else "",
        f"to {window.last}" if window.last else "",
        ", ".join(asked.types),
        f'with "{asked.search}"' if asked.search else "",
        f"known by {shown['known']}" if shown["known"] else "",
        f"recorded by {shown['recorded_by']}" if shown["recorded_by"] else "",
    ]
    return f"tinhlog: {', '.join(filter(None, said))}"
