"""How one sentence may tell a demand: by a verb of asking, by saying what must be done, or as a quotation."""

import re
from typing import NamedTuple

from events.reading.directives import demand_wording as says
from events.reading.directives import parties
from events.reading.directives.demand_wording import Wording
from events.reading.meetings.occasions import occasions
from events.reading.people.people import is_syllable
from events.reading.people.speakers import cast_of
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence


class Found(NamedTuple):
    """The rule by which a demand was found, who makes it, and where the words that make it one begin."""

    rule: str
    by: str | None
    at: int


_HEAD = 120
"""A colon so far into a sentence still follows who speaks."""

_OPENING = 3
_NEAR = 40
"""Within so many characters after a verb stands whom it is said to."""

_ORDERS = frozenset(
    {
        "chỉ đạo",
        "lưu ý",
        "kết luận",
        "quán triệt",
        "nhấn mạnh",
        "stressed",
        "emphasised",
        "emphasized",
        "instructed",
        "told",
    }
)
"""Verbs of saying that make an order of what is said."""


class Telling:
    """How one sentence may tell a demand: who asks, who is asked, what is to be done, and when that was said."""

    def __init__(self, reading: Reading, words: Wording, sentence: Sentence) -> None:
        self.reading, self.words, self.sentence, self.cast = reading, words, sentence, cast_of(reading)
        self.english = reading.lang == "en"
        self.text = sentence.folded if self.english or reading.plain else sentence.lowered

    def asked(self) -> Found | None:
        """Somebody is asked to do something, in the active or the passive."""
        opening = parties.TO_WHOM.match(self.text)
        if opening and self._strangers(self.text[opening.end() :]):
            return None
        for verb in self.words.asked.finditer(self.text):
            before, rest = self.text[max(0, verb.start() - 80) : verb.start()], self.text[verb.end() : verb.end() + 200]
            passive = (says.PASSIVE if self.english else says.GIVEN).search(before)
            if passive:
                by = (self._agent if self.english else self._giver)(verb, passive, before, rest)
                if by is not None:
                    return Found("was asked", by or None, verb.start())
            elif self._asks(verb, before, rest) and not self._by_others(verb.start(), before, rest):
                if self._by_a_body(verb.start(), before):
                    return Found("asked", None, verb.start())
                by = self._asker(verb.start(), verb.end())
                if by or self._by_somebody(before):
                    return Found("asked", by, verb.start())
        return None

    def attributed(self) -> Found | None:
        """What is to be done, with somebody's name before a colon or in the last clause, whatever the verb."""
        text, cast = self.text, self.cast
        colon = text.find(": ")
        if 0 < colon < _HEAD and '"' not in text[:colon] and self._to_be_done(colon + 1):
            head = text[:colon]
            named = cast.named(self.sentence, end=colon)
            by = cast.speaker(self.sentence, colon) if named and named[-1][1] < colon - 2 else None
            body = not named and parties.BY_PAPER.match(head) and self.words.ours.search(text, colon)
            if (by or body) and not says.GLADLY.search(head):
                return Found("stressed", by, 0)
        if text.endswith(":") and (by := self._heads_a_list()):
            return Found("stressed", by, 0)
        last = says.LAST_CLAUSE.search(text.rstrip(".")) if self.english else None
        if last is None or says.GLADLY.search(last["clause"]):
            return None
        named = cast.named(self.sentence, begin=last.start("clause"))
        told = self.words.ours.search(text, 0, last.start()) or self.words.ours.search(text, last.start())
        if named and told and self._to_be_done(0, last.start()):
            return Found("stressed", named[0][2], last.start("clause"))
        return None

    def _heads_a_list(self) -> str | None:
        """Who says what the next line, an item of a list, tells the province's own to do."""
        after = self.reading.sentences[self.sentence.index + 1 : self.sentence.index + 2]
        named = self.cast.named(self.sentence)
        if not after or not named or says.GLADLY.search(self.text):
            return None
        item = Telling(self.reading, self.words, after[0])
        if self.english:
            told = says.LISTED.search(self.text[:-1]) and item.words.ours.search(item.text, 0, 90)
        else:
            told = self.words.stressed.search(self.text) and says.BODY_NEXT.match(says.ITEM.sub("", item.text, 1))
        return self.cast.speaker(self.sentence, len(self.text)) if told else None

    def _to_be_done(self, begin: int, end: int | None = None) -> bool:
        """Whether a stretch says what must be done by the province's own, or begins with a command."""
        last = len(self.text) if end is None else end
        stretch = self.text[begin:last]
        if self.words.not_ours.match(stretch.lstrip(' "“')):
            return False
        if any(map(self._ours_to_do, self._needs_in(begin, min(last, begin + 160)))):
            return True
        if self.english and says.ITEM.match(stretch):
            return bool(says.LISTED.search(self.text, 0, begin - 1) and self.words.ours.search(stretch, 0, 90))
        if self.english:
            return says.COMMAND.match('"' + stretch.lstrip(' "“')) is not None
        return says.BODY_NEXT.match(stretch) is not None

    def _asker(self, begin: int, end: int) -> str | None:
        """Who is the subject of a verb of asking between two offsets.

        After "Directing the Congress, ..." it is who comes next; "the chair" is the one of the occasion.
        """
        text, cast = self.text, self.cast
        comma = text.find(", ", end)
        if begin < _OPENING and comma > 0 and not cast.named(self.sentence, end=begin):
            after = cast.named(self.sentence, begin=comma)
            if after and after[0][0] - comma < _NEAR * 2:
                return after[0][2]
        if parties.THE_CHAIR.search(text, max(0, begin - _NEAR), begin):
            chaired = [
                one.chair for one in occasions(self.reading) if one.chair and one.sentence.index <= self.sentence.index
            ]
            if chaired:
                return chaired[-1]
        return cast.speaker(self.sentence, begin)

    def ordered_last(self) -> Found | None:
        """A Vietnamese sentence tells at its end that somebody ordered what it says."""
        last = None if self.english else says.ORDERED_LAST.search(self.text)
        if last is None or "?" in self.text:
            return None
        told = self.text[: last.start()]
        if self.words.not_ours.match(told.lstrip('"“ ')):
            return None
        if not (self.words.ours.search(told) or self.words.needed.search(told)):
            return None
        named = self.cast.named(self.sentence, begin=last.start())
        if named:
            return Found("stressed", named[-1][2], last.start())
        return Found("stressed", None, last.start()) if parties.BY_PAPER.match(last[0].lstrip(',."” -–')) else None

    def named_task(self) -> Found | None:
        """A noun says that it is asked: on whose order it is done, to whom the task falls, what the message is."""
        text, cast = self.text, self.cast
        order = says.BY_ORDER[self.reading.lang].search(text)
        if order and says.TO_BE_DONE[self.reading.lang].search(text) and self.words.ours.search(text):
            begin = order.end() if order["of"] is not None else order.start()
            named = cast.named(self.sentence, begin=begin, end=None if order["of"] is not None else order.end())
            if named and named[0][0] - begin < 60:
                return Found("was asked", named[0][2], order.start())
            if order["of"] is not None and parties.A_BODY.match(text, begin):
                return Found("was asked", None, order.start())
            if self.english and (order["paper"] or order["whose"] in ("his", "her")):
                by = cast.last_before(self.sentence)
                return Found("was asked", by, order.start()) if by else None
            return None
        such = says.SUCH_WAS.search(text)
        if such:
            named = cast.named(self.sentence, begin=such.end())
            return Found("was asked", named[0][2], such.start()) if named and named[0][0] - such.end() < _NEAR else None
        if not self.english:
            return None
        falls, message = says.FALLS_TO.search(text), says.MESSAGE.search(text)
        told = falls or message
        if told is None:
            return None
        begin, end = told.span("whom") if told["whom"] else (told.end(), told.end() + 60)
        if self.words.not_ours.match(text, begin) or not self._theirs(text[begin:end], begin, end):
            return None
        by = cast.speaker(self.sentence, told.start()) if message else cast.speaker(self.sentence, len(text))
        return Found("was asked", by, told.start()) if by else None

    def _by_a_body(self, at: int, before: str) -> bool:
        """Whether a committee or a paper of one asks, where no person is named in the same clause."""
        body = parties.BY_A_BODY[self.reading.lang].search(before)
        if body is None or self._by_somebody(before) or parties.HEADED.search(before, 0, body.start()):
            return False
        return not self.cast.named(self.sentence, end=at, begin=at - len(before) + body.start())

    def _by_others(self, at: int, before: str, rest: str) -> bool:
        """Whether the subject is none that may ask: voters, guests, or a lesser body that turns to the province."""
        if parties.OTHERS_ASK[self.reading.lang].search(before):
            return True
        lesser, higher = parties.LESSER[self.reading.lang], parties.HIGHER[self.reading.lang]
        if lesser.search(before) and (higher.match(rest) or not self.words.ours.search(rest[:_NEAR])):
            return True
        somebody = parties.SOMEBODY.search(self.sentence.text, at - len(before), at) if self.english else None
        if somebody is None or self._by_a_body(at, before) or self._by_somebody(before):
            return False
        return not self.cast.named(self.sentence, end=at, begin=somebody.start())

    def _is_idle(self, verb: re.Match[str], before: str) -> bool:
        """Whether a word before the verb makes it no order; a name in capitals that is spelt like one does not."""
        idle = self.words.idle.search(before)
        if idle is None:
            return False
        if self.english:
            at = verb.start() - len(before) + idle.start()
            named = self.cast.named(self.sentence, end=at) if idle.group().startswith("who") else []
            return not named or at - named[-1][1] > 2
        if idle.group().startswith(("tỉnh", "hđnd", "hội đồng", "văn bản")) and self._by_a_body(verb.start(), before):
            return False
        if idle.group().strip() in ("thống nhất", "tiếp tục") and parties.body().match(self.text, verb.end()):
            return self.words.asked.search(self.text, 0, verb.start()) is not None
        at = verb.start() - len(before) + idle.start()
        return at == 0 or not self.sentence.text[at : at + 2].istitle()

    def _by_somebody(self, before: str) -> bool:
        """Whether the subject is an office or a pronoun of whose holder the article gives no name."""
        return parties.OFFICE_HOLDER[self.reading.lang].search(before) is not None

    def _asks(self, verb: re.Match[str], before: str, rest: str) -> bool:
        """Whether an active verb of asking is a demand on the province."""
        if self._is_idle(verb, before) or (not self.english and self._is_no_verb(verb, rest)):
            return False
        if not self.english and rest.startswith((",", ".")) and says.AS_TOLD.match(re.split(r"[,;:] ", before)[-1]):
            return False
        if self.english and rest.startswith((" a ", " an ", " one ")) and re.search(r"\?[\"”] $", before):
            return False
        if self._strangers(rest) and not (self.english and says.WANTED_FROM.match(rest)):
            return False
        if not rest.strip(' ."”') and ("?" in self.text or verb.group() == "giao"):
            return False
        if verb.group() in ("asked", "asks") and "?" in rest and " to " not in rest.split("?")[0].split(":")[0]:
            return False
        if verb.group() == "asked" and says.FOR_ONESELF.match(rest):
            return False
        if not rest.strip(' ."”') and self.words.not_ours.match(self.text.lstrip('"“ ')):
            return False
        return not self.english or self._addressed(verb, rest) or self._addressed_before(verb, rest)

    def _is_no_verb(self, verb: re.Match[str], rest: str) -> bool:
        """Whether Vietnamese words of asking are a noun or in a name, or recall a thing to somebody."""
        if says.NOUN.match(rest) or (
            verb.start() and self.sentence.text[verb.start()].isupper() and not self._opens(verb.start())
        ):
            return True
        if verb.group() == "lưu ý" and not verb.start():
            return rest.startswith(":") or not self.words.ours.search(rest[:12])
        return verb.group() == "nhắc" and rest.startswith((" rằng", " là")) and not self.words.needed.search(rest)

    def _opens(self, at: int) -> bool:
        """Whether what stands at an offset may be in capitals as the beginning of a sentence, quotation or item."""
        return re.search(r"[.:;?!\"“”–-] ?$", self.text[max(0, at - 3) : at]) is not None

    def _addressed_before(self, verb: re.Match[str], rest: str) -> bool:
        """Whether the sentence opens with those who are asked: "to the department he assigned the files"."""
        opening = parties.TO_WHOM.match(self.text)
        if opening is None or not verb.group().startswith(("assign", "entrust", "set", "handed", "left")):
            return False
        return self._theirs(self.text[opening.end() : verb.start()][:50], opening.end(), verb.start())

    def _agent(self, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
        """Who asks by an English passive whose subject is the province or a body of it; "" where nobody says who."""
        subject = before[: passive.start()]
        whom = next((part for part in reversed(re.split(r"[,;:]| while | where ", subject)) if part.strip()), subject)
        if parties.FOR_ITS_PART.fullmatch(whom):
            whom = subject
        if verb.group() == "told" and not re.search(r"\bto\b", rest[:70]):
            return None
        if self.words.not_ours.match(whom) or not says.COMPLEMENT.match(rest) or says.TO_HOLD.match(rest):
            return None
        if parties.RELATIVE.search(subject):
            return None
        if says.TO_A_POST.match(rest):
            return None
        handed = says.TASK.search(whom) and re.match(r" to (?P<whom>[^.;,]{3,60})", rest)
        given = handed and self._theirs(handed["whom"], *_from(verb.end(), handed, "whom"))
        if not (given or parties.IT.match(whom) or self._theirs(whom, 0, verb.start())):
            return None
        agent = re.match(r"[^.;]{0,20}\bby (?!the (?:end|time)|\d|him\b|her\b)", rest)
        if agent:
            named = self.cast.named(self.sentence, begin=verb.end() + agent.end())
            if named and named[0][0] - verb.end() - agent.end() < 60:
                return named[0][2]
            if parties.A_BODY.match(rest, agent.end()):
                return ""
            if not parties.ENVOY.match(rest, agent.end()):
                return None
        begin = verb.start() - len(before) + len(subject) - len(whom)
        if self.cast.named(self.sentence, begin=begin, end=verb.start()):
            return self.cast.last_before(self.sentence) or ""
        return self.cast.speaker(self.sentence, verb.start()) or ""

    def _giver(self, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
        """Who gives a Vietnamese passive its task ("tỉnh được Thủ tướng giao"), where no post is given."""
        whom = before[: passive.start()]
        if says.TO_SERVE.match(rest) or not self._theirs(
            whom, verb.start() - len(before), verb.start() - len(before) + passive.start()
        ):
            return None
        if passive.group() in ("được ", "bị "):
            return None if says.ALLOTTED.search(whom) else self.cast.last_before(self.sentence) or ""
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
        if said.startswith("direct") and says.SITTING.match(rest):
            return False
        if said.endswith("s") and not said.startswith("calls") and not self._right_after_a_name(verb.start()):
            before = self.text[: verb.start()]
            if not (self._by_somebody(before) or self._by_a_body(verb.start(), before)):
                return False
        if self._told_in_quotes(verb.start()) and self._addressees(addressees, verb.end()):
            return True
        if said.endswith("for"):
            called_for = r" (?:[\w-]+ )?(?:\w+ing\b|closer|greater|more|stronger|close|attention)|(?: \w+)? efforts"
            if re.match(called_for, rest) is not None or says.ACTION.match(rest):
                return True
            return " to " in clause and self._addressees(addressees, verb.end())
        if said in ("asked", "asks", "wanted", "wants") and (wanted := says.WANTED_FROM.match(rest)):
            return wanted["whom"] is None or self._theirs(wanted["whom"], *_from(verb.end(), wanted, "whom"))
        if rest.startswith(" of "):
            return self._theirs(whom[:60], verb.end(), verb.end() + 60)
        if says.NOMINAL.match(said):
            named = self.cast.named(self.sentence, end=verb.start())
            return bool(named) and self._theirs(self.text, 0, verb.end() + 90)
        if said.startswith(("told", "tell")):
            if self._named_units(verb.end()):
                return True
            return says.TOLD_TO.match(rest) is not None and self._addressees(addressees, verb.end())
        if said.startswith("remind") and "that" in clause.split() and "to" not in clause.split():
            if self.words.needed.search(clause) is not None:
                return True
            told = re.split(r" that\b", clause)
            return not says.PAST.search(told[1]) and self.words.ours.search(told[0]) is not None
        if said.startswith("propos"):
            return re.match(r" that\b", rest) is not None and self._theirs(whom[:60], verb.end(), verb.end() + 60)
        if not said.startswith(("told", "propos")) and says.TO_BE_ACHIEVED.match(rest):
            return True
        if self._named_units(verb.end()):
            return True
        if says.AT_ONCE.match(rest) or (says.DEMANDING.match(said) and says.ACTION.match(rest)):
            return True
        if says.SUBJUNCTIVE.match(said) and self._theirs(whom[:60], verb.end(), verb.end() + 60):
            return True
        to_do = re.search(r"\b(?:to|that|must|should|with|\w+ing)\b", clause)
        return to_do is not None and self._addressees(addressees, verb.end())

    def _named_units(self, at: int) -> bool:
        """Whether names of places that the sentence tells no more of are told to do something."""
        told = parties.proper().match(self.sentence.text, at)
        if told is None or parties.FIRM.search(self.text, at, told.end()):
            return False
        people = self.cast.named(self.sentence, begin=told.start("names"), end=told.end("names"))
        return not people and all(map(is_syllable, re.findall(r"[A-ZĐ]\w+", told["names"])))

    def _told_in_quotes(self, at: int) -> bool:
        """Whether a quotation before a verb says what is to be done."""
        quote = re.search(r"[\"“][^\"“”]+[\"”]", self.text[:at])
        if quote is None:
            return False
        return bool(says.COMMAND.match(quote[0]) or any(map(self._ours_to_do, self._needs_in(*quote.span()))))

    def _needs_in(self, begin: int, end: int) -> "list[re.Match[str]]":
        return [need for need in self.words.needed.finditer(self.text) if begin <= need.start() < end]

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
        return not (joined and parties.LOCAL.match(whom, others.end() + joined.end()))

    def _addressees(self, whom: str, begin: int) -> bool:
        pronoun = re.match(
            r" (?:them|him|her|it|each|everyone|every|(?:the|all|these) (?:two|three|four|five|six|seven"
            r"|others))\b",
            whom,
        )
        if parties.FIRM.search(whom) and not self.words.ours.search(whom):
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
            return Found("stressed", named[1], view.start()) if ours or self.reading.places_in(self.sentence) else None
        others = [ask.end() for ask in words.asked.finditer(text) if words.not_ours.match(text, ask.end())]
        for verb in words.stressed.finditer(text):
            if verb.group().startswith("told") and words.not_ours.match(text, verb.end()):
                continue
            if others and others[0] < verb.start():
                continue
            before = cast.named(self.sentence, end=verb.start())
            if self._of_nobody(verb):
                continue
            after = [one for one in cast.named(self.sentence, begin=verb.end()) if one[0] - verb.end() < 45]
            if after and (not before or says.INVERTED.search(text, max(0, verb.start() - 4), verb.start())):
                return Found("stressed", after[0][2], verb.start())
            if before and (by := cast.speaker(self.sentence, verb.start())):
                return Found("stressed", by, verb.start())
            if not before and self._by_somebody(text[: verb.start()]) and not cast.last_before(self.sentence):
                return Found("stressed", None, verb.start())
        return None

    def _of_nobody(self, verb: re.Match[str]) -> bool:
        """Whether a quotation says what must be done, but nothing says by whom, and the verb is no order."""
        quoted = self.text[:1] in '"“' and re.search(r"[\"”],? $|[\"”],? [^,]{2,60}$", self.text[: verb.start()])
        if not quoted or verb.group() in _ORDERS:
            return False
        addressed = says.addressed(self.reading.lang)
        if addressed.search(self.text, 0, quoted.start()) or self.reading.places_in(self.sentence):
            return False
        before = self.reading.sentences[self.sentence.index - 1 : self.sentence.index]
        spoke = before and self.words.stressed.search(before[0].folded if self.english else before[0].lowered)
        return not (spoke and says.COMMAND.match(self.text) and self.words.ours.search(spoke.string, spoke.end()))

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
        if says.DUE.match(need.group()) and not parties.OBLIGED.match(whom):
            return False
        return not self.words.not_ours.match(whom)

    def quoted(self, speaker: str | None) -> Found | None:
        """The words of somebody who spoke in the sentence before go on, and demand something."""
        needs = any(map(self._ours_to_do, self._needs_in(0, len(self.text))))
        if speaker and self.sentence.text[0] in "\"“'" and needs:
            return Found("quoted", speaker, 0)
        opened = max(self.text.rfind("“"), self.text.rfind('"') if self.text.count('"') % 2 else -1)
        if opened <= self.text.rfind("”") or not any(map(self._ours_to_do, self._needs_in(opened, len(self.text)))):
            return None
        for after in self.reading.sentences[self.sentence.index + 1 : self.sentence.index + 3]:
            if '"' in after.text or "”" in after.text:
                by = Telling(self.reading, self.words, after).speaker_of_quote()
                return Found("quoted", by, 0) if by else None
        return None

    def speaker_of_quote(self) -> str | None:
        """Who says what the sentence has in quotation marks."""
        if not any(mark in self.sentence.text for mark in '"”'):
            return None
        speech = self.words.stressed.search(self.text)
        return self.cast.speaker(self.sentence, speech.start()) if speech else None


def _from(offset: int, match: re.Match[str], group: str) -> tuple[int, int]:
    """The span of a group of a match in a text that begins at an offset."""
    return offset + match.start(group), offset + match.end(group)
