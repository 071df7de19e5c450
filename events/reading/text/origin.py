"""Who first published a text: papers that carry one text are one voice."""

from events.base import Article
from events.reading.text.credits import credited
from events.sketch import sketch
from events.text import short_digest, words_of


def origin_of(article: Article) -> str:
    """What `events.voices` tells voices by, separated by spaces: those whom the text credits, and its sketch.

    A text that is too short for a sketch has the digest of its words instead: the same words are one origin.
    """
    words = sketch(article.text) or short_digest("words", words_of(article.text))
    return " ".join((*credited(article.text), words))
