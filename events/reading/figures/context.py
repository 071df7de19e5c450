"""What carries over from one sentence's measures to those of the next."""

from dataclasses import dataclass, field

from events.reading.figures.named import Named


@dataclass
class Context:
    """What carries over from sentence to sentence: a list of goals goes on until something past is told."""

    paragraph: int = -1
    goal: bool = False
    listing: bool = False
    heading: bool = False
    """Whether the sentence right before heads a list."""
    results: bool = False
    """Whether the heading spoken last is of results."""
    row: bool = False
    """Whether it is a row of a list, which has no mark: "Exports: $2 billion"."""
    due: str | None = None
    due_of_list: str | None = None
    """When the goals are due of the heading told last that says so: a heading under it goes on from there."""
    covered: str | None = None
    """The period of the figures told last."""
    year_so_far: str | None = None
    """The year whose months so far were told."""
    month: str | None = None
    """The month of the figures told last that are of one."""
    spoken: str | None = None
    """The period spoken of last that has begun."""
    term: str | None = None
    """The term spoken of last that has begun, of which means are told."""
    named: tuple[str, ...] = ()
    """The units that the last sentence of the paragraph with a figure in it named."""
    before: str = ""
    """The sentence right before."""
    wide: bool = False
    """Whether the paragraph speaks of the nation or a region since it last named a province."""
    licensed: bool = False
    """Whether the sentence right before told of licences or memoranda."""
    told: Named | None = None
    """What was told last."""
    share: Named | None = None
    """The percentage that was spoken of last: "this year it aims for 9%" goes on about it."""
    spoken_of: dict[str, Named] = field(default_factory=dict)
    """What was spoken of last of all that is measured in a unit (money in whatever currency), with a number or without:
    of a ranking the first sentence says what it is of, and the others give each province its value."""
