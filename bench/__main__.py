"""`python -m bench`: each figure beside its floor and beside the package `eventsourcing`, in one run."""

from bench import append, replay
from bench.databases import databases

with databases() as made:
    append.run(made)
    replay.run(made)
