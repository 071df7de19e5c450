"""What carries over from one sentence's measures to those of the next."""

from dataclasses import dataclass

from events.reading.figures.naming import Named


@dataclass
class Context:
    """What carries over from sentence to sentence: a list of goals goes on until something past is told."""

    paragraph: int = -1
    goal: bool = False
    listing: bool = False
    due: str | None = None
    covered: str | None = None
    licensed: bool = False
    """Whether the sentence right before told of licences or memoranda."""
    index: Named | None = None
    """The ranking that was spoken of last."""
    share: Named | None = None
    """The percentage that was spoken of last: "this year it aims for 9%" goes on about it."""
