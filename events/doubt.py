"""When a reading is doubtful: its sentence is to be read before it is quoted."""

_DOUBTFUL = 0.6
"""Of events read with a lower confidence half are right, of the facts that they state a third (docs/accuracy.md)."""


def is_doubtful(confidence: float | None) -> bool:
    """Whether so sure a reading is wrong as often as right; what was not read at all is no doubtful reading."""
    return confidence is not None and confidence < _DOUBTFUL
