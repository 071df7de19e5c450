"""How far works have come."""

from typing import Literal

Phase = Literal["proposed", "planned", "started", "under_construction", "completed"]

ADVANCE: tuple[Phase, ...] = ("proposed", "planned", "started", "under_construction", "completed")
"""The phases in the order in which a project goes through them."""

MILESTONES: tuple[Phase, ...] = ("started", "completed")
"""The phases that an occasion of one day brings: the ground-breaking, the opening."""


def far(phase: Phase) -> int:
    """How far a phase is. Works that are open may be built at again: of the last two none takes the other back."""
    return min(ADVANCE.index(phase), ADVANCE.index("under_construction"))
