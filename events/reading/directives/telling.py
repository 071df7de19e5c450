"""How one sentence may tell a demand: by a verb of asking, by saying what must be done, or as a quotation."""

import re

from events.reading.directives import demand_wording as says
from events.reading.directives.demand_wording import Wording
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said import said_in
from events.reading.people.speakers import cast_of
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence
from events.when import Origin

Found = tuple[str, str | None]
"""The rule by which a demand was found, and who makes it."""


class Telling:
    """How one sentence may tell a demand: who asks, who is asked, what is to be done, and when that was said."""

    def __init__(self, reading: Reading, words: Wording, sentence: Sentence) -> None:
        self.reading, self.words, self.sentence, self.cast = reading, words, sentence, cast_of(reading)
        self.english = reading.lang == "en"
        self.text = sentence.folded if self.english or reading.plain else sentence.lowered

    def asked(self) -> Found | None:
        """Somebody is asked to do something, in the active or the passive."""
        opening = says.to_whom().match(self.text)
        if opening and self._strangers(self.text[opening.end() :]):
            return None
        for verb in self.words.asked.finditer(self.text):
            before, rest = self.text[max(0, verb.start() - 80) : verb.start()], self.text[verb.end() : verb.end() + 200]
            passive = (says.passive() if self.english else says.given()).search(before)
            if passive:
                by = (self._agent if self.english else self._giver)(verb, passive, before, rest)
                if by is not None:
                    return "was asked", by or None
            elif self._asks(verb, before, rest):
                by = self.cast.speaker(self.sentence, verb.start())
                if by or says.by_a_body(self.reading.lang).search(before) or self._by_somebody(before):
                    return "asked", by
        return None

    def _is_idle(self, verb: re.Match[str], before: str) -> bool:
        """Whether a word before the verb makes it no order; a name in capitals that is spelt like one does not."""
        idle = self.words.idle.search(before)
        if idle is None or self.english:
            return idle is not None
        at = verb.start() - len(before) + idle.start()
        return at == 0 or not self.sentence.text[at : at + 2].istitle()

    def _by_somebody(self, before: str) -> bool:
        """Whether the subject is an office or a pronoun of whose holder the article gives no name."""
        return self.english and says.office_holder().search(before) is not None

    def _asks(self, verb: re.Match[str], before: str, rest: str) -> bool:
        """Whether an active verb of asking is a demand on the province."""
        if self._is_idle(verb, before) or self._strangers(rest) or (not self.english and says.noun().match(rest)):
            return False
        if not rest.strip(' ."”') and ("?" in self.text or verb.group() == "giao"):
            return False
        if verb.group() == "asked" and says.for_oneself().match(rest):
            return False
        if not rest.strip(' ."”') and self.words.not_ours.match(self.text.lstrip('"“ ')):
            return False
        return not self.english or self._addressed(verb, rest)

    def _agent(self, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
        """Who asks by an English passive whose subject is the province or a body of it; "" where nobody says who."""
        subject = before[: passive.start()]
        whom = re.split(r"[,;:]| while ", subject)[-1] or subject
        if verb.group() == "told" and not re.search(r"\bto\b", rest[:70]):
            return None
        if self.words.not_ours.match(whom) or not says.complement().match(rest) or says.to_hold().match(rest):
            return None
        if says.relative().search(subject):
            return None
        if not (says.it().match(whom) or self._theirs(whom, 0, verb.start())):
            return None
        agent = re.match(r"[^.;]{0,20}\bby (?!the (?:end|time)|\d|him\b|her\b)", rest)
        if agent:
            named = self.cast.named(self.sentence, begin=verb.end() + agent.end())
            if named and named[0][0] - verb.end() - agent.end() < 60:
                return named[0][2]
            if not says.envoy().match(rest, agent.end()):
                return None
        return self.cast.last_before(self.sentence) or ""

    def _giver(self, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
        """Who gives a Vietnamese passive its task ("tỉnh được Thủ tướng giao"), where no post is given."""
        whom = before[: passive.start()]
        if says.to_serve().match(rest) or not self.words.ours.search(whom):
            return None
        if passive.group() in ("được ", "bị "):
            return None if says.allotted().search(whom) else self.cast.last_before(self.sentence) or ""
        begin = verb.start() - len(before) + passive.start()
        named = self.cast.named(self.sentence, end=verb.start(), begin=begin)
        return named[0][2] if named else None

    def _addressed(self, verb: re.Match[str], rest: str) -> bool:
        """Whether the words after an English verb of asking say what is to be done, and by whom of the province."""
        said, clause = verb.group(), re.split(r"[.;]", rest)[0]
        whom = clause[:90]
        addressees = whom if whom.startswith(" to ") else re.split(r" to\b", whom)[0]
        if said.startswith("press") and not re.match(r"[^.;,]{2,80}? to\b", rest):
            return False
        if said.startswith("direct") and says.sitting().match(rest):
            return False
        if said.endswith("s") and not said.startswith("calls") and not self._right_after_a_name(verb.start()):
            return False
        if said.endswith("for"):
            called_for = r" (?:[\w-]+ )?(?:\w+ing\b|closer|greater|more|stronger|close|attention)|(?: \w+)? efforts"
            return re.match(called_for, rest) is not None
        if rest.startswith(" of "):
            return self._theirs(whom[:60], verb.end(), verb.end() + 60)
        if says.nominal().match(said):
            named = self.cast.named(self.sentence, end=verb.start())
            return bool(named) and self._theirs(self.text, 0, verb.end() + 90)
        if said.startswith(("told", "tell")):
            return says.told_to().match(rest) is not None and self._addressees(addressees, verb.end())
        if said.startswith("remind") and "that" in clause.split() and "to" not in clause.split():
            return self.words.needed.search(clause) is not None
        if said.startswith("propos"):
            return re.match(r" that\b", rest) is not None and self._theirs(whom[:60], verb.end(), verb.end() + 60)
        if says.at_once().match(rest) or (says.demanding().match(said) and says.action().match(rest)):
            return True
        if says.subjunctive().match(said) and self._theirs(whom[:60], verb.end(), verb.end() + 60):
            return True
        to_do = re.search(r"\b(?:to|that|must|should|with|\w+ing)\b", clause)
        return to_do is not None and self._addressees(addressees, verb.end())

    def _right_after_a_name(self, at: int) -> bool:
        """Whether a verb in the present stands right after its subject, or after an apposition to it."""
        named = self.cast.named(self.sentence, end=at)
        gap = self.sentence.text[named[-1][1] : at] if named else ""
        return bool(named) and (len(gap) < 5 or (gap.startswith(", ") and gap.endswith(", ") and len(gap) < 90))

    def _strangers(self, whom: str) -> bool:
        """Whether strangers are asked, and no body of the province in the same breath."""
        others = self.words.not_ours.match(whom)
        if not others:
            return False
        joined = re.match(r"(?:,| and| và|, và)\s(?:the\s|các\s|all\s)?", whom[others.end() :])
        return not (joined and says.local().match(whom, others.end() + joined.end()))

    def _addressees(self, whom: str, begin: int) -> bool:
        pronoun = re.match(
            r" (?:them|him|her|it|each|everyone|every|(?:the|all|these) (?:two|three|four|five|six|seven"
            r"|others))\b",
            whom,
        )
        if says.firm().search(whom) and not self.words.ours.search(whom):
            return False
        return pronoun is not None or self._theirs(whom, begin, begin + len(whom))

    def _theirs(self, whom: str, begin: int, end: int) -> bool:
        """Whether those who are asked, between two offsets, are a province, its bodies or its people."""
        if self.words.ours.search(whom):
            return True
        places = self.reading.places_in(self.sentence)
        if any(begin <= place.start - self.sentence.start < end for place in places):
            return True
        return bool(self.cast.named(self.sentence, end=min(end, len(self.text)), begin=begin))

    def stressed(self) -> Found | None:
        """Somebody says that something must be done."""
        text, words, cast = self.text, self.words, self.cast
        if words.not_ours.match(text) and not words.stressed.search(text, 0, 90):
            return None
        if not any(self._ours_to_do(need) for need in words.needed.finditer(text)):
            return None
        view = words.view.search(text)
        if view and (named := self._viewer(view.end())):
            ours = words.ours.search(text, named[0]) or words.ours.search(text, 0, view.start())
            return ("stressed", named[1]) if ours or self.reading.places_in(self.sentence) else None
        others = [ask.end() for ask in words.asked.finditer(text) if words.not_ours.match(text, ask.end())]
        for verb in words.stressed.finditer(text):
            if verb.group().startswith("told") and words.not_ours.match(text, verb.end()):
                continue
            if others and others[0] < verb.start():
                continue
            before = cast.named(self.sentence, end=verb.start())
            after = [one for one in cast.named(self.sentence, begin=verb.end()) if one[0] - verb.end() < 45]
            if after and (not before or says.inverted().search(text, max(0, verb.start() - 4), verb.start())):
                return "stressed", after[0][2]
            if before and (by := cast.speaker(self.sentence, verb.start())):
                return "stressed", by
            if not before and self._by_somebody(text[: verb.start()]) and not cast.last_before(self.sentence):
                return "stressed", None
        return None

    def _viewer(self, at: int) -> tuple[int, str] | None:
        """Whose view is told, and from where on: "according to the Prime Minister", "in his view"."""
        if re.match(r"(?:his|her)\b", self.text[at:]):
            by = self.cast.last_before(self.sentence)
            return (0, by) if by else None
        named = self.cast.named(self.sentence, begin=at)
        return (named[0][1], named[0][2]) if named and named[0][0] - at < 45 else None

    def _ours_to_do(self, need: re.Match[str]) -> bool:
        """Whether it is not ministries, investors or the like that must do it."""
        if need.group().startswith("it ") or self.words.stressed.match(need.group()):
            return True
        begin = max(0, need.start() - 60)
        said = (verb.end() for verb in self.words.stressed.finditer(self.text, begin, need.start()))
        whom = re.split(r"[,;:\"“]| that | and ", self.text[max([begin, *said]) : need.start()])[-1]
        return not self.words.not_ours.match(whom)

    def quoted(self, speaker: str | None) -> Found | None:
        """The words of somebody who spoke in the sentence before go on, and demand something."""
        if speaker and self.sentence.text[0] in "\"“'" and self.words.needed.search(self.text):
            return "quoted", speaker
        return None

    def speaker_of_quote(self) -> str | None:
        """Who says what the sentence has in quotation marks."""
        if not any(mark in self.sentence.text for mark in '"”'):
            return None
        speech = self.words.stressed.search(self.text)
        return self.cast.speaker(self.sentence, speech.start()) if speech else None

    def day(self) -> tuple[str | None, Origin | None]:
        """The day of the occasion that the sentence is tied to, else the main one's."""
        reading, text = self.reading, self.text
        for day in reading.days(self.sentence):
            if day.ahead or day.cited or len(day.value) != 10:
                continue
            if day.start < 12 or says.signed().match(text, day.end):
                return day.value, "text"
            if says.tied(reading.lang).search(text, max(0, day.start - 4), day.end):
                return day.value, "text"
            if says.at_an_occasion().search(text, max(0, day.start - 40), day.start):
                return day.value, "text"
        for told in occasions(reading):
            if told.sentence.index == self.sentence.index and told.origin == "text":
                return told.date, told.origin
        return said_in(reading, self.sentence)
