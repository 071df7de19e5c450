"""A process that appends to one stream until it is done or killed: `python -m tests.store.appender URL STREAM COUNT`.

It prints B before it enters a transaction and E after it has left it, so that whoever kills it knows which.
"""

import os
import sys

from store.engine import open_engine
from store.log import Entry, Log

BATCH = 3


def main(url: str, stream: str, count: int) -> None:
    log = Log(open_engine(url))
    version = log.version(stream)
    os.write(1, b"R")
    while version < count:
        entries = [
            Entry(f"{stream}-{number:08}", "Noted", 1, f'{{"n":{number}}}', (stream, "all"))
            for number in range(version, version + BATCH)
        ]
        with log.writing() as batch:
            os.write(1, b"B")
            version += len(batch.append(stream, entries, expected_version=version))
        os.write(1, b"E")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
