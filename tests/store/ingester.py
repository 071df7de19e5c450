"""A process that ingests the articles of a file until it is done or killed: `python -m tests.store.ingester URL FILE`.

It prints B before it enters a transaction and E after it has left it, so that whoever kills it knows which.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from events.base import Article, Record
from store import ingest
from store.engine import open_engine
from store.store import Append, Store
from tests.store.press import read


class Telling(Store):
    """A store that says when it is inside a transaction."""

    def append(self, appends: Sequence[Append], *in_transaction: Any) -> list[Record]:
        os.write(1, b"B")
        appended = super().append(appends, *in_transaction)
        os.write(1, b"E")
        return appended


def main(url: str, path: str) -> None:
    articles = [Article.model_validate(json.loads(line)) for line in Path(path).read_text("utf-8").splitlines()]
    ingest.BATCH_ARTICLES = 2
    store = Telling(open_engine(url))
    os.write(1, b"R")
    ingest.ingest(store, articles, read)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
