"""A reading: what is read once per article and shared by every kind of event."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from events.base import Article
from events.units.lineage import Units
from events.when import Origin, When


@dataclass(frozen=True)
class Sentence:
    """A sentence and its exact span: `text == article.text[start:end]`."""

    index: int
    start: int
    end: int
    text: str
    paragraph: int


@dataclass(frozen=True)
class Reading:
    """An article read once. Everything in it is computed when first asked for, from the text alone."""

    article: Article
    units: Units

    @cached_property
    def lang(self) -> Literal["en", "vi"]:
        """The language of the text, judged by the text."""
        raise NotImplementedError

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in text order, boilerplate (captions, comment boxes, related news) left out."""
        raise NotImplementedError

    def about(self, sentence: Sentence) -> tuple[str, ...]:
        """The ids of the units that a sentence is about: named in it as subjects, else by anaphora."""
        raise NotImplementedError

    @cached_property
    def said_on(self) -> tuple[When | None, Origin | None]:
        """The day of the article's main occasion, else its publication day, else nothing; and where it came from."""
        raise NotImplementedError
