"""How much the tests do: once at small sizes, or a hundred times as much with fresh seeds (`make test-long`)."""

import os
from random import Random, SystemRandom

SCALE = int(os.environ.get("TINHLOG_TEST_SCALE", "1"))

# Workers of pytest-xdist inherit the environment, so that all of one run share its seed.
SEED = int(os.environ.setdefault("TINHLOG_TEST_SEED", "0" if SCALE == 1 else str(SystemRandom().randrange(2**32))))


def scaled(count: int) -> int:
    """The count of examples, kills or rows at this run's scale."""
    return count * SCALE


def seeded(name: str) -> Random:
    """Random numbers of this run for the test of that name."""
    return Random(f"{SEED} {name}")
