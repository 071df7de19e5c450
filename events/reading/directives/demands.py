"""Sentences in which a superior asks a province or its bodies to do something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from events.reading.directives.demand_wording import Wording, wording
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said import said_in
from events.reading.people.speakers import cast_of
from events.reading.places.topics import topics_of
from events.reading.reading import Reading
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence
from events.text import fold
from events.when import Origin


@dataclass(frozen=True)
class Demand:
    """A demand: who makes it, of which units, when."""

    by: str | None
    units: tuple[str, ...]
    date: str | None
    origin: Origin | None
    sentence: Sentence
    rule: str
    confidence: float


_CONFIDENCE = {"asked": 0.8, "was asked": 0.75, "stressed": 0.65, "quoted": 0.6}

Found = tuple[str, str | None]
"""The rule by which a demand was found, and who makes it."""


def demands(reading: Reading) -> Iterator[Demand]:
    """Every sentence that carries a new demand, in text order; of one that a lead tells too, the fuller."""
    told: list[Demand] = []
    for demand in _all(reading):
        recent = range(max(0, len(told) - _RECENT), len(told))
        again = next((at for at in recent if _same(told[at], demand)), None)
        if again is None:
            told.append(demand)
        elif len(demand.sentence.text) >= len(told[again].sentence.text):
            told[again] = demand
    yield from told


_RECENT = 12
"""Among so many demands before it one is looked for that it only repeats."""


def _same(one: Demand, other: Demand) -> bool:
    """Whether two tell one demand: the same person asks, in nearly the same words."""
    if one.by != other.by or one.units != other.units or one.date != other.date:
        return False
    name = fold(one.by or "").split()
    words, others = ({*re.findall(r"\w+", demand.sentence.folded)}.difference(name) for demand in (one, other))
    return len(words & others) >= _ALIKE * min(len(words), len(others))


_ALIKE = 0.75


def _all(reading: Reading) -> Iterator[Demand]:
    words = wording(reading.lang, reading.plain)
    paper = _paper(reading)
    speaking: str | None = None
    """Who says something in the sentence right before, which may go on in quotation marks."""
    for sentence in reading.sentences:
        told = _Telling(reading, words, sentence)
        found = told.asked() or told.stressed() or told.quoted(speaking)
        speaking = None if found else told.speaker_of_quote()
        units = topics_of(reading).of(sentence)
        if found and (units or _provinces(reading.lang).search(told.text)):
            rule, by = found
            if rule in ("stressed", "quoted") and by is not None and by not in cast_of(reading).officials:
                continue
            date, origin = told.day()
            if paper and origin == "published":
                date, origin = paper, "context"
            yield Demand(by, units, date, origin, sentence, rule, _CONFIDENCE[rule])


def _paper(reading: Reading) -> str | None:
    """The day of the dispatch that the article opens with, which asks what it goes on to tell."""
    for sentence in reading.sentences[:2]:
        if _dispatch().search(sentence.text):
            return next((day.value for day in reading.days(sentence) if len(day.value) == 10 and not day.ahead), None)
    return None


class _Telling:
    """How one sentence may tell a demand: who asks, who is asked, what is to be done, and when that was said."""

    def __init__(self, reading: Reading, words: Wording, sentence: Sentence) -> None:
        self.reading, self.words, self.sentence, self.cast = reading, words, sentence, cast_of(reading)
        self.english = reading.lang == "en"
        self.text = sentence.folded if self.english or reading.plain else sentence.lowered

    def asked(self) -> Found | None:
        """Somebody is asked to do something, in the active or the passive."""
        opening = _to_whom().match(self.text)
        if opening and self._strangers(self.text[opening.end() :]):
            return None
        for verb in self.words.asked.finditer(self.text):
            before, rest = self.text[max(0, verb.start() - 80) : verb.start()], self.text[verb.end() : verb.end() + 200]
            passive = (_passive() if self.english else _given()).search(before)
            if passive:
                by = (self._agent if self.english else self._giver)(verb, passive, before, rest)
                if by is not None:
                    return "was asked", by or None
            elif self._asks(verb, before, rest):
                by = self.cast.speaker(self.sentence, verb.start())
                if by or _by_a_body(self.reading.lang).search(before) or self._by_somebody(before):
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
        return self.english and _office_holder().search(before) is not None

    def _asks(self, verb: re.Match[str], before: str, rest: str) -> bool:
        """Whether an active verb of asking is a demand on the province."""
        if self._is_idle(verb, before) or self._strangers(rest) or (not self.english and _noun().match(rest)):
            return False
        if not rest.strip(' ."”') and ("?" in self.text or verb.group() == "giao"):
            return False
        if verb.group() == "asked" and _for_oneself().match(rest):
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
        if self.words.not_ours.match(whom) or not _complement().match(rest) or _to_hold().match(rest):
            return None
        if _relative().search(subject):
            return None
        if not (_it().match(whom) or self._theirs(whom, 0, verb.start())):
            return None
        agent = re.match(r"[^.;]{0,20}\bby (?!the (?:end|time)|\d|him\b|her\b)", rest)
        if agent:
            named = self.cast.named(self.sentence, begin=verb.end() + agent.end())
            if named and named[0][0] - verb.end() - agent.end() < 60:
                return named[0][2]
            if not _envoy().match(rest, agent.end()):
                return None
        return self.cast.last_before(self.sentence) or ""

    def _giver(self, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
        """Who gives a Vietnamese passive its task ("tỉnh được Thủ tướng giao"), where no post is given."""
        whom = before[: passive.start()]
        if _to_serve().match(rest) or not self.words.ours.search(whom):
            return None
        if passive.group() in ("được ", "bị "):
            return None if _allotted().search(whom) else self.cast.last_before(self.sentence) or ""
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
        if said.startswith("direct") and _sitting().match(rest):
            return False
        if said.endswith("s") and not said.startswith("calls") and not self._right_after_a_name(verb.start()):
            return False
        if said.endswith("for"):
            called_for = r" (?:[\w-]+ )?(?:\w+ing\b|closer|greater|more|stronger|close|attention)|(?: \w+)? efforts"
            return re.match(called_for, rest) is not None
        if rest.startswith(" of "):
            return self._theirs(whom[:60], verb.end(), verb.end() + 60)
        if _nominal().match(said):
            named = self.cast.named(self.sentence, end=verb.start())
            return bool(named) and self._theirs(self.text, 0, verb.end() + 90)
        if said.startswith(("told", "tell")):
            return _told_to().match(rest) is not None and self._addressees(addressees, verb.end())
        if said.startswith("remind") and "that" in clause.split() and "to" not in clause.split():
            return self.words.needed.search(clause) is not None
        if said.startswith("propos"):
            return re.match(r" that\b", rest) is not None and self._theirs(whom[:60], verb.end(), verb.end() + 60)
        if _at_once().match(rest) or (_demanding().match(said) and _action().match(rest)):
            return True
        if _subjunctive().match(said) and self._theirs(whom[:60], verb.end(), verb.end() + 60):
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
        return not (joined and _local().match(whom, others.end() + joined.end()))

    def _addressees(self, whom: str, begin: int) -> bool:
        pronoun = re.match(
            r" (?:them|him|her|it|each|everyone|every|(?:the|all|these) (?:two|three|four|five|six|seven"
            r"|others))\b",
            whom,
        )
        if _firm().search(whom) and not self.words.ours.search(whom):
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
            if after and (not before or _inverted().search(text, max(0, verb.start() - 4), verb.start())):
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
            if day.start < 12 or _signed().match(text, day.end):
                return day.value, "text"
            if _tied(reading.lang).search(text, max(0, day.start - 4), day.end):
                return day.value, "text"
            if _at_an_occasion().search(text, max(0, day.start - 40), day.start):
                return day.value, "text"
        for told in occasions(reading):
            if told.sentence.index == self.sentence.index and told.origin == "text":
                return told.date, told.origin
        return said_in(reading, self.sentence)


@cache
def _dispatch() -> re.Pattern[str]:
    return re.compile(r"\b(?:dispatch|telegram)\b|(?<!\w)công điện(?!\w)", re.IGNORECASE)


@cache
def _local() -> re.Pattern[str]:
    return re.compile(
        r"(?:provinc|localit|local|department|district|commune|ward|cit(?:y|ies)|địa phương|tỉnh|huyện|xã|phường|sở"
        r"|ubnd)"
    )


@cache
def _at_once() -> re.Pattern[str]:
    """What is to be done right after the verb: "requested that", "instructed: "."""
    return re.compile(r"(?: \w+ly| also| first of all| in particular)*(?: that\b| to\b| not to\b|:| \w+ing\b)")


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|been|being|be) (?:\w+ly |also |then |further |each |in turn )*$")


@cache
def _given() -> re.Pattern[str]:
    """A passive; its agent may stand before the verb."""
    return re.compile(r"(?<!\w)(?:được|bị) (?:[^,.;]{3,60} )?$")


@cache
def _allotted() -> re.Pattern[str]:
    """What is given, where nobody is: tasks, plans, capital."""
    return re.compile(r"(?:chỉ tiêu|nhiệm vụ|vốn|dự toán|kế hoạch|biên chế|công việc|trách nhiệm)(?: đã)? $")


@cache
def _to_serve() -> re.Pattern[str]:
    return re.compile(
        r" (?:làm|giữ|phụ trách|kiêm|điều hành|đảm nhiệm|chức|nhiệm vụ (?:làm|giữ)|cho (?:ông|bà|đồng chí))(?!\w)"
    )


@cache
def _to_hold() -> re.Pattern[str]:
    """What follows a passive by which somebody is given a post."""
    return re.compile(
        r"(?: (?:by|to) [\w ']{3,40})? (?:as|to (?:act|serve|work) as|to (?:hold|head|chair|lead|be|become"
        r"|take (?:over|on)))\b"
    )


@cache
def _firm() -> re.Pattern[str]:
    """Those who are no body of a province, though it may be in their name."""
    return re.compile(r"\b(?:compan(?:y|ies)|corp(?:oration)?|group|jsc|investors?|contractors?|enterprises?|banks?)\b")


@cache
def _relative() -> re.Pattern[str]:
    """What makes a clause say which people are meant."""
    return re.compile(r"\b(?:who|whom|which|that) $")


@cache
def _sitting() -> re.Pattern[str]:
    """What is directed where nobody is: "chaired and directed the meeting"."""
    return re.compile(
        r" (?:the|a|an|this) (?:[\w'-]+ ){0,3}?(?:meeting|conference|session|congress|sitting|work"
        r"|ceremony)\b"
    )


@cache
def _complement() -> re.Pattern[str]:
    """What follows a passive that asks: "to report", "by the Minister to", "with recruiting"."""
    return re.compile(r"(?: [\w ]{0,60})?? (?:to|that|with|by|not)\b|:")


@cache
def _provinces(lang: Lang) -> re.Pattern[str]:
    """All provinces of the country as those who are asked."""
    if lang == "en":
        return re.compile(r"\b(?:provinces|localities)\b")
    return re.compile(r"(?<!\w)(?:các|mọi) (?:tỉnh|địa phương)(?!\w)")


@cache
def _nominal() -> re.Pattern[str]:
    """Verbs whose noun says that it is a demand: "gave a separate assignment"."""
    return re.compile(r"g[ai]v|set|hand|issued|had|made|put|laid|left instr")


@cache
def _demanding() -> re.Pattern[str]:
    return re.compile(r"request(?:ed|ing)|demand(?:ed|ing)|urg(?:ed|ing)|order(?:ed|ing)|direct(?:ed|ing)")


@cache
def _subjunctive() -> re.Pattern[str]:
    return re.compile(r"recommend|suggest|insist")


@cache
def _action() -> re.Pattern[str]:
    """What is demanded, as a noun: "the acceleration of works", "faster disbursement"."""
    return re.compile(
        r" (?:(?:the|an?) )?(?:(?:focus|early|prompt|swift|strict|urgent|drastic|timely|crackdown|review|probe"
        r"|inspection|inquiry|audit|halt|end|better|more"
        r"|closer)\b|\w+(?:er|ening|tion|sion|ment|sal)\b)"
    )


@cache
def _told_to() -> re.Pattern[str]:
    return re.compile(r" (?:(?!how|that|about|as|when|why|what|whether)[\w',-]+ ){1,16}?to \w")


@cache
def _it() -> re.Pattern[str]:
    return re.compile(r"\s*(?:it|they|each)\s*(?:has|have|had|is|was)?\s*$")


@cache
def _envoy() -> re.Pattern[str]:
    """Who asks where no name, role or pronoun says it."""
    return re.compile(
        r"(?:the |a )?(?:[\w'-]+ ){0,3}(?:envoy|leaders?|officials?|guest|representative|minister|chair\w*)\b"
    )


@cache
def _inverted() -> re.Pattern[str]:
    return re.compile(r"[,\"”'’] ?$")


@cache
def _by_a_body(lang: Lang) -> re.Pattern[str]:
    """A body of province or country as the one that asks, where no person does."""
    if lang == "en":
        return re.compile(
            r"\b(?:committee|board|council|government|office"
            r"|command) (?:of (?:the )?[\w' ]{3,30} )?(?:also |has |have |then )*$"
        )
    return re.compile(
        r"(?:^|[,;:.] ?)(?:ban (?:thường vụ|chỉ huy|chỉ đạo)|thường trực|ubnd|hđnd|tỉnh ủy|chính phủ|quyết định"
        r"|thủ tướng|phó thủ tướng)[^.,;]{0,60}$"
    )


@cache
def _for_oneself() -> re.Pattern[str]:
    """What somebody asks to be let do."""
    return re.compile(r" to (?:stay|be|remain|join|leave|go|see|retire|resign|keep|speak|meet|visit|know)\b")


@cache
def _office_holder() -> re.Pattern[str]:
    """An office of the State or a pronoun as the subject right before the verb."""
    return re.compile(
        r"(?:\bthe (?:[\w'-]+ ){0,3}(?:chair(?:m[ae]n|woman)?|secretary|leader|president|minister|legislator|pm"
        r"|official)"
        r"(?: of (?:the )?[\w' ]{3,50})?|(?:^|[\"”,;] )(?:s?he))(?: also| has| have| then| further| strongly)* $"
    )


@cache
def _noun() -> re.Pattern[str]:
    """What follows a Vietnamese verb of asking where it is a noun: "this request"."""
    return re.compile(r" (?:này|đó|trên|ấy|nói trên|đang|đã|vừa)(?!\w)")


@cache
def _at_an_occasion() -> re.Pattern[str]:
    """An occasion right before its day."""
    return re.compile(
        r"(?:meeting|session|conference|congress|ceremony|phiên (?:họp|khai mạc|bế mạc)|hội nghị|cuộc họp"
        r"|buổi làm việc)[^.,;]{0,12}$"
    )


@cache
def _signed() -> re.Pattern[str]:
    """A dispatch that asks is dated by its signing."""
    return re.compile(r" (?:signed|issued|sent)\b|,? (?:đã |vừa )?(?:ký|ban hành|có) (?:công điện|văn bản|chỉ thị)")


@cache
def _to_whom() -> re.Pattern[str]:
    """An opening that says who is spoken to."""
    return re.compile(r"(?:for|to|with|as for|regarding|về phía|đối với|với|riêng) ")


@cache
def _tied(lang: Lang) -> re.Pattern[str]:
    """Where a day in the sentence is the day of the asking, and no deadline."""
    if lang == "en":
        return re.compile(r"(?:\bon |^in |,? )(?:last (?:mon|tue|wed|thu|fri|sat|sun)|yesterday|[a-z]{3,6}day$)")
    return re.compile(r"(?:hôm qua|chiều qua|sáng qua|tối qua)\s?\S?$")
