"""Interviews: who answers, and so is meant by "tôi" where nobody else is named."""

from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


@once
def interviewee_of(reading: Reading) -> str | None:
    """Who answers the questions of an article: the one named last before the first of them; None where it asks few."""
    asked = [one.start() for one in _QUESTION.finditer(reading.article.text)]
    led = [person.name for person in reading.people if len(asked) >= _FEW and person.start < asked[0]]
    return led[-1] if led else None


def is_i(sentence: Sentence) -> bool:
    """Whether a sentence speaks in the first person."""
    return _I.search(sentence.text) is not None


_FEW = 3
"""So many questions make an interview."""
_QUESTION = patterns.plain(r"(?m)^\W*(?:[-–—*]|(?:PV|P\.V|Phóng viên|Reporter|Q)\s?:)[^\n]+\?[\W_]*$")
_I = patterns.plain(r"(?<!\w)(?:[Tt]ôi|I)(?!\w)")
