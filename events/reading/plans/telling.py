"""A sentence that may tell an approval."""

import re
from functools import cached_property

from events.reading.entities.instruments import Instrument, instruments
from events.reading.plans import approval_wording, body_wording, verb_wording
from events.reading.plans.plan_names import PlanName, plan_names
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence
from events.reading.text.unreal import unreal

_NEAR = 400
"""So many letters before a sentence may name what it takes up."""
_LISTED_AMONG = re.compile(r"(?:^|[,;:.] |(?i:\btrong) [^,;:.]{0,30})(?:[Cc]ũng |đã |vẫn |sẽ |chỉ )*$")
"""Before a verb that tells of a paper only where it stands: "trong đó có Nghị quyết số 9", "Ngoài ra, có ..."."""


class Telling:
    """One sentence with its verbs of approving, the plans and instruments it names, and the bodies."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.reading, self.sentence = reading, sentence
        self.text, self.lang = sentence.text, reading.lang

    @cached_property
    def verbs(self) -> list[re.Match[str]]:
        return list(verb_wording.approving(self.lang).finditer(self.text))

    @cached_property
    def instruments(self) -> tuple[Instrument, ...]:
        return instruments(self.text)

    @cached_property
    def names(self) -> list[PlanName]:
        return plan_names(self.text, self.lang, self.before)

    @property
    def before(self) -> str:
        """What stands right before the sentence."""
        return self.reading.article.text[max(0, self.sentence.start - _NEAR) : self.sentence.start]

    @cached_property
    def bodies(self) -> list[re.Match[str]]:
        return list(body_wording.BODY[self.lang].finditer(self.text))

    def is_done(self, verb: re.Match[str]) -> bool:
        """Whether a verb tells of an approval that was given, by those whose approval counts."""
        if not verb["right"] and approval_wording.DEMANDED[self.lang].search(
            self.text, max(0, verb.start() - 200), verb.start()
        ):
            return False
        begin = max(0, verb.start() - 48)
        lead = self.text[begin : verb.start()]
        if approval_wording.NOT_DONE[self.lang].search(lead) and not approval_wording.DID[self.lang].search(lead):
            return False
        if approval_wording.NOT_YET[self.lang].search(lead) or unreal(self.text, verb.start(), self.lang):
            return False
        if verb[0] == "có" and _LISTED_AMONG.search(lead):
            return False
        attributive = not verb["right"] and approval_wording.ATTRIBUTIVE[self.lang].search(lead)
        return not attributive and not self._is_of_others(verb)

    def _is_of_others(self, verb: re.Match[str]) -> bool:
        """Whether a company passes it, or a council that only appraises."""
        if approval_wording.BY_OTHERS[self.lang].match(self.text, verb.end()):
            return True
        others = approval_wording.OF_OTHERS[self.lang].search(self.text, max(0, verb.start() - 140), verb.start())
        return others is not None and not any(others.end("who") <= at.start() < verb.start() for at in self.bodies)
