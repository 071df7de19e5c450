"""`python -m bench [--million]`: each figure beside its floor and its peer, in one run.

With `--million` the states are asked on a log of 1,000,000 records too, which takes about half an hour to fill.
"""

import sys

from bench import append, replay, state
from bench.databases import databases

with databases() as made:
    append.run(made)
    replay.run(made)
    state.run(made, (100_000, 1_000_000) if "--million" in sys.argv else (100_000,))
