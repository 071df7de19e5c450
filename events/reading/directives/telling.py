"""A sentence that may tell a demand: who speaks in it, whom it means, and whether it says what must be done."""

import re
from typing import NamedTuple

from events.reading.directives import parties
from events.reading.directives.demand_wording import Wording
from events.reading.discourse.speakers import cast_of
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


class Found(NamedTuple):
    """The rule by which a demand was found, who makes it, and where the words that make it one begin."""

    rule: str
    by: str | None
    at: int


class Telling:
    """A sentence that may tell a demand, with the people of whom it may speak."""

    def __init__(self, reading: Reading, words: Wording, sentence: Sentence) -> None:
        self.reading, self.words, self.sentence, self.cast = reading, words, sentence, cast_of(reading)
        self.english = reading.lang == "en"
        self.text = sentence.folded if self.english or reading.plain else sentence.lowered

    def theirs(self, whom: str, begin: int, end: int) -> bool:
        """Whether those who are asked, between two offsets, are a province, its bodies or its people."""
        if self.words.ours.search(whom):
            return True
        places = self.reading.places_in(self.sentence)
        if any(begin <= place.start - self.sentence.start < end for place in places):
            return True
        return bool(self.cast.named(self.sentence, end=min(end, len(self.text)), begin=begin))

    def strangers(self, whom: str) -> bool:
        """Whether strangers are asked, and no body of the province in the same breath."""
        others = self.words.not_ours.match(whom)
        if not others:
            return False
        joined = parties.JOINED[self.reading.lang].match(whom, others.end())
        return joined is None

    def by_somebody(self, before: str) -> bool:
        """Whether the subject is an office or a pronoun of whose holder the article gives no name."""
        return parties.OFFICE_HOLDER[self.reading.lang].search(before) is not None or self.by_its_paper(before)

    def by_its_paper(self, before: str) -> bool:
        """Whether the subject is an English "it", after a sentence that tells of a dispatch."""
        if before not in ("it ", "it also "):
            return False
        lines = self.reading.sentences[max(0, self.sentence.index - 1) : self.sentence.index]
        return any(_SENT.search(line.folded) for line in lines)

    def by_a_body(self, at: int, before: str) -> bool:
        """Whether a committee or a paper of one asks, where no person is named in the same clause."""
        if self._by_the_province(at) or parties.BY_ITS_PAPER[self.reading.lang].search(self.text, max(0, at - 400), at):
            return True
        body = parties.BY_A_BODY[self.reading.lang].search(before)
        if body is None or self.by_somebody(before) or parties.HEADED.search(before, 0, body.start()):
            return False
        return not self.cast.named(self.sentence, end=at, begin=at - len(before) + body.start())

    def _by_the_province(self, at: int) -> bool:
        """Whether a province itself asks its own bodies, by a verb at an offset."""
        if parties.ITS_BODIES[self.reading.lang].match(self.text, at) is None:
            return False
        starts = {mark.end() for mark in _SUBJECT_OPENS.finditer(self.text, 0, at)}
        places = (
            (one.start - self.sentence.start, one.end - self.sentence.start)
            for one in self.reading.places_in(self.sentence)
        )
        return any(begin in starts and _ALREADY.fullmatch(self.text, end, at) for begin, end in places)

    def needs_in(self, begin: int, end: int) -> list[re.Match[str]]:
        """The words in a stretch that say that something must be done."""
        return [need for need in self.words.needed.finditer(self.text) if begin <= need.start() < end]

    def ours_to_do(self, need: re.Match[str]) -> bool:
        """Whether it is not ministries, investors or the like that must do it."""
        if need.group().startswith("it ") or self.words.stressed.match(need.group()):
            return True
        begin = max(0, need.start() - 60)
        said = (verb.end() for verb in self.words.stressed.finditer(self.text, begin, need.start()))
        whom = re.split(r"[,;:\"“]| that | and ", self.text[max([begin, *said]) : need.start()])[-1]
        whom = _WHAT.sub(" ", whom, 1)
        if whom.strip() == "you":
            return self.words.ours.search(self.text, need.end()) is not None
        if _DUE.match(need.group()) and not parties.OBLIGED.match(whom):
            return False
        if _BY_OTHERS.match(self.text, need.end()):
            return False
        return not self.words.not_ours.match(whom)

    def speaker_of_quote(self) -> str | None:
        """Who says what the sentence has in quotation marks."""
        if not any(mark in self.sentence.text for mark in '"”'):
            return None
        speech = self.words.stressed.search(self.text)
        return self.cast.speaker(self.sentence, speech.start()) if speech else None


_SENT = patterns.plain(
    r"\b(?:signed|issued|sent|released|dispatched) (?:[\w-]+ ){0,4}(?:dispatch|telegram|directive|instruction|document"
    r"|letter|notice)\b"
)
"""That a paper went out by which somebody is asked to do something."""

_SUBJECT_OPENS = patterns.plain(r"(?:^|[,;:] )(?:(?:the |thành phố |tỉnh |tp\.? ?)|(?=\S))")
"""What stands before the name of a province that is the subject of its clause."""

_ALREADY = patterns.plain(r"(?: province| city)?(?: has| have| had| also| vừa| đã| cũng)* ")

_WHAT = patterns.plain(r"^\s*what ")
"""What opens a clause that stands for what is to be done: "what the province must do first"."""

_DUE = patterns.plain(r"(?:is|are) to ")
"""What is to come to pass is a demand only on those who can do it."""


_BY_OTHERS = patterns.plain(
    r" be \w+(?: for| up| out)? by (?:the )?(?:state|government|ministr|central|investor|contractor|developer|compan)"
)
"""What follows a need that is for others to meet: "should be paid for by the State"."""


def span_of(offset: int, match: re.Match[str], group: str) -> tuple[int, int]:
    """The span of a group of a match in a text that begins at an offset."""
    return offset + match.start(group), offset + match.end(group)
