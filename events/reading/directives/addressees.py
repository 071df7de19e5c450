"""What an English verb of asking asks for, and of whom."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from events.reading.directives import demand_wording as says
from events.reading.directives import parties
from events.reading.directives.telling import Telling, span_of
from events.reading.entities.person_names import is_syllable
from events.reading.text import patterns

_SITTING = patterns.plain(
    r" (?:the|a|an|this) (?:[\w'-]+ ){0,3}?(?:meeting|conference|session|congress|sitting|work"
    r"|ceremony)\b"
)
"""What is directed where nobody is: "chaired and directed the meeting"."""

_ACTION = patterns.plain(
    r" (?:(?:the|an?) )?(?:(?:focus|early|prompt|swift|strict|urgent|drastic|timely|crackdown|review|probe"
    r"|(?:re-?)?checks?|clean-up|drill|inventory|stocktake|survey|count"
    r"|inspection|inquiry|audit|halt|end|better|more"
    r"|closer)\b|\w+(?:er|ening|tion|sion|ment|sal)\b)"
)
"""What is demanded, as a noun: "the acceleration of works", "faster disbursement"."""

WANTED_FROM = patterns.plain(
    r" (?:for )?(?:an?|the|one|two|three|his|her|its|more|clear|exact"
    r"|full)(?: (?!to\b)[\w'-]+){1,8}? (?:from (?P<whom>(?:the |each |every |all )?[\w' ]{4,40})|(?:within|before"
    r"|by) (?:the|\d|\w+ days|next|end|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))"
)
"""A thing that is asked for, from whom or by when."""

_RESOURCES = patterns.plain(
    r" (?:more |fresh |foreign |private |domestic |outside |social )*(?:investments?|investors?|capital|funds"
    r"|funding|bids"
    r"|tenders|help|aid|donations)\b"
)
"""What is called for where nobody is told to do anything: a list of projects calling for investment."""

_HANDED = patterns.plain(
    r" (?:the |an? |his |her |all )?(?:[\w-]+ ){0,3}(?:responsibilit(?:y|ies)|tasks?|work|jobs?|dut(?:y|ies)|drafting"
    r"|preparation|files?|cases?|review|inspection) (?:of [\w' ]{3,40} )?to (?P<whom>(?:the |each |every "
    r"|all )?[\w' ]{4,40})"
)
"""A task that is assigned, and to whom."""

_DEMANDED = patterns.plain(
    r" (?:an? |the )?(?:[\w-]+ ){1,5}(?:from|of) (?P<whom>(?:the |each |every |all )?[\w' ]{4,40})"
)
"""A thing that is demanded, and of whom."""

_NOMINAL = patterns.plain(r"g[ai]v|set|hand|issued|had|made|put|laid|left instr")
"""Verbs whose noun says that it is a demand: "gave a separate assignment"."""

_TOLD_TO = patterns.plain(
    r" (?:(?!how|that|about|as|stor(?:y|ies)|tales?|when|why|what|whether)[\w',-]+ ){1,16}?to (?!an?\b|the\b)\w"
)

_WORKERS = patterns.plain(
    r"\b(?:workers|engineers|labourers|contractors|builders|soldiers|troops|families|households|residents|students"
    r"|pupils"
    r"|farmers|fishermen|villagers|patients|children|athletes|investors|businesses|entrepreneurs|firms|companies)\b"
    r"[^.;]*$"
)
"""Those whom a pronoun after them means: "gave gifts to the workers and urged them to"."""

_PAST = patterns.plain(r"\b(?:was|were|had|did|would|could|been|\w+ed)\b")

_TO_BE_ACHIEVED = patterns.plain(
    r" (?!to\b|for\b|him\b|her\b)[^.;:,]{3,70} to be (?:\w+ly )?(?:\w+(?:ed|en)|built|kept|sent|spent|met|put|cut"
    r"|set|left|brought|bought|taught|dealt|split|held|sold|told|made|done|found|paid|laid)\b"
)
"""What is to be done to something, where nobody is told to do it: "ordering 60% to be spent"."""

_AT_ONCE = patterns.plain(r"(?: \w+ly| also| first of all| in particular)*(?: that\b| to\b| not to\b|:| \w+ing\b)")
"""What is to be done right after the verb: "requested that", "instructed: "."""

_DEMANDING = patterns.plain(r"request(?:ed|ing)|demand(?:ed|ing)|urg(?:ed|ing)|order(?:ed|ing)|direct(?:ed|ing)")

_ITEM_ALONE = patterns.plain(
    r"\s*(?:[-–+•*] |\(?(?:\d+|[a-z])[.)] )?(?:request|assign|direct|ask|instruct|order|require|remind|entrust|task"
    r"|urge)s"
)

_ASIDE = patterns.plain(
    r",? (?:however|too|also|again|finally|instead|in turn|in closing|once more|among other things|for (?:his"
    r"|her) part),"
)
"""What may stand between a verb of asking and what it asks for."""

_GROWTH = patterns.plain(r" (?:an? )?(?:\w+ )?(?:growth|grdp|gdp|increase|average|income|rate)\b")
"""A figure that is wanted, which is a goal."""

_ON_A_LIST = patterns.plain(r" that [^.;:]{3,160} be (?:put|included|added|entered|listed) (?:on|in|into|among|to)\b")
"""What is asked of those who keep the lists of works to be paid for."""

_SUBJUNCTIVE = patterns.plain(r"recommend|suggest|insist")

_EFFORT = patterns.plain(r" (?:[\w-]+ )?(?:\w+ing\b|closer|greater|more|stronger|close|attention)|(?: \w+)? efforts")
"""What is called for where something is to be done: "called for closer ties"."""

_TO_DO = patterns.plain(r"\b(?:to|that|must|should|with|\w+ing)\b")
"""What leads up to what is to be done."""


def addressed(telling: Telling, verb: re.Match[str], rest: str) -> bool:
    """Whether the words after an English verb of asking say what is to be done, and by whom of the province.

    The first reason that holds decides.
    """
    asking = _Asking(telling, verb, rest)
    answer = next((reason.asks for reason in _REASONS if reason.holds(asking)), False)
    return answer if isinstance(answer, bool) else answer(asking)


class _Asking:
    """A verb of asking, and what stands around it."""

    def __init__(self, telling: Telling, verb: re.Match[str], rest: str) -> None:
        self.telling, self.verb, self.said = telling, verb, verb.group()
        self.rest = _ASIDE.sub("", rest, 1)
        self.clause = re.split(r"[.;]", self.rest)[0]
        self.whom = self.clause[:90]

    @cached_property
    def told_to_ours(self) -> bool:
        """Whether those who are told to do something are the province's own."""
        whom = self.whom if self.whom.startswith(" to ") else re.split(r" to\b", self.whom)[0]
        return _addressees(self.telling, whom, self.verb.end())

    @property
    def begins_with_ours(self) -> bool:
        """Whether the clause after the verb begins with the province, its bodies or its people."""
        whom, begin = self.whom[:60], self.verb.end()
        return self.telling.theirs(whom, begin, begin + len(whom))

    @cached_property
    def names_units(self) -> bool:
        """Whether names of places are told to do something."""
        return _named_units(self.telling, self.verb.end())

    @property
    def is_told_by_nobody(self) -> bool:
        """Whether a verb in the present has no subject that asks: it may be a noun."""
        at, before = self.verb.start(), self.telling.text[: self.verb.start()]
        if not self.said.endswith("s") or " " in self.said or _is_item(self.telling, self.verb):
            return False
        by_somebody = _right_after_a_name(self.telling, at) or self.telling.by_somebody(before)
        return not (by_somebody or self.telling.by_a_body(at, before))

    @property
    def is_given_by_somebody(self) -> bool:
        """Whether somebody is named before the verb, or a body gives the order to a province's own."""
        at, telling = self.verb.start(), self.telling
        if telling.cast.named(telling.sentence, end=at):
            return True
        return self.begins_with_ours and telling.by_a_body(at, telling.text[:at])

    @cached_property
    def wanted(self) -> re.Match[str] | None:
        """A thing that is asked for, from whom or by when."""
        return WANTED_FROM.match(self.rest) if self.said in ("asked", "asks", "wanted", "wants") else None

    @property
    def handed(self) -> re.Match[str] | None:
        """A task that is assigned, or a thing that is demanded, and whose it is."""
        if self.said.startswith(("assign", "entrust")):
            return _HANDED.match(self.rest)
        return _DEMANDED.match(self.rest) if self.said.startswith("demand") else None

    def is_of_ours(self, found: re.Match[str]) -> bool:
        """Whether it is of the province's own that something is asked."""
        return self.telling.theirs(found["whom"], *span_of(self.verb.end(), found, "whom"))

    @property
    def reminds_of_a_need(self) -> bool:
        """Whether somebody is reminded that something must be done, or of what is so."""
        if self.telling.words.needed.search(self.clause) is not None:
            return True
        told = re.split(r" that\b", self.clause)
        return not _PAST.search(told[1]) and self.telling.words.ours.search(told[0]) is not None


class _Reason(NamedTuple):
    """Why something is asked of the province or is not; or, of a kind of verb, what shows that it is."""

    why: str
    asks: bool | Callable[[_Asking], bool]
    holds: Callable[[_Asking], bool]


_REASONS = (
    _Reason("pressed, but nobody to do anything", False, lambda at: (
        at.said.startswith("press") and not re.match(r"[^.;,]{2,80}? to\b", at.rest)
    )),
    _Reason("a meeting is directed", False, lambda at: (
        at.said.startswith("direct") and _SITTING.match(at.rest) is not None
    )),
    _Reason("a noun, or nobody asks", False, lambda at: at.is_told_by_nobody),
    _Reason("what is to be done was quoted before", True, lambda at: (
        _told_in_quotes(at.telling, at.verb.start()) and at.told_to_ours
    )),
    _Reason("investors are called for", False, lambda at: (
        at.said.endswith("for") and _RESOURCES.match(at.rest) is not None
    )),
    _Reason("an effort is called for", True, lambda at: (
        at.said.endswith("for") and _EFFORT.match(at.rest) is not None
    )),
    _Reason("somebody is called for", lambda at: " to " in at.clause and at.told_to_ours, lambda at: (
        at.said.endswith("for")
    )),
    _Reason("to see something, or asked by somebody", False, lambda at: at.rest.startswith((" to see ", " by "))),
    _Reason("a figure is wanted", False, lambda at: (
        at.said.startswith("want") and _GROWTH.match(at.rest) is not None
    )),
    _Reason("a thing is asked for, by a day", True, lambda at: at.wanted is not None and at.wanted["whom"] is None),
    _Reason("a thing is asked for from somebody", lambda at: at.wanted is not None and at.is_of_ours(at.wanted),
        lambda at: at.wanted is not None
    ),
    _Reason("a task is handed to ours", True, lambda at: at.handed is not None and at.is_of_ours(at.handed)),
    _Reason("asked of somebody", lambda at: at.begins_with_ours, lambda at: at.rest.startswith(" of ")),
    _Reason("an order is given", lambda at: at.is_given_by_somebody, lambda at: _NOMINAL.match(at.said) is not None),
    _Reason("bade", lambda at: _addressees(at.telling, at.whom[:60], at.verb.end()), lambda at: at.said == "bade"),
    _Reason("told", lambda at: at.names_units or (_TOLD_TO.match(at.rest) is not None and at.told_to_ours),
        lambda at: at.said.startswith(("told", "tell"))
    ),
    _Reason("reminded that", lambda at: at.reminds_of_a_need, lambda at: (
        at.said.startswith("remind") and " that " in at.clause and " to " not in at.clause.split(" that ")[0]
    )),
    _Reason("proposed that", lambda at: at.whom.startswith(" that ") and at.begins_with_ours,
        lambda at: at.said.startswith("propos")
    ),
    _Reason("something is to be achieved", True, lambda at: _TO_BE_ACHIEVED.match(at.rest) is not None),
    _Reason("places are named", True, lambda at: at.names_units),
    _Reason("to be put on a list", False, lambda at: _ON_A_LIST.match(at.rest) is not None),
    _Reason("what is to be done follows at once", True, lambda at: _AT_ONCE.match(at.rest) is not None),
    _Reason("an action is demanded", True, lambda at: (
        _DEMANDING.match(at.said) is not None and _ACTION.match(at.rest) is not None
    )),
    _Reason("recommended that ours do it", True, lambda at: (
        _SUBJUNCTIVE.match(at.said) is not None and at.begins_with_ours
    )),
    _Reason("somebody is to do something", lambda at: at.told_to_ours, lambda at: _TO_DO.search(at.clause) is not None),
)  # fmt: skip


_THEM = patterns.plain(
    r" (?:all (?:\d+ |\w+ )?of )?(?:them|him|her|it|each|both|everyone|every|(?:the|all|these) (?:two|three|four|five"
    r"|six|seven|others))\b"
)
"""Those spoken of before as the ones who are told."""


def _addressees(telling: Telling, whom: str, begin: int) -> bool:
    """Whether those who are told to do something, by words that begin at an offset, are the province's own."""
    pronoun = _THEM.match(whom)
    if pronoun and _WORKERS.search(telling.text, 0, begin):
        return False
    if parties.FIRM.search(whom) and not telling.words.ours.search(whom):
        return False
    return pronoun is not None or telling.theirs(whom, begin, begin + len(whom))


def _named_units(telling: Telling, at: int) -> bool:
    """Whether names of places that the sentence tells no more of are told to do something."""
    sentence = telling.sentence
    told = parties.proper().match(sentence.text, at)
    if told is None:
        return False
    people = telling.cast.named(sentence, begin=told.start("names"), end=told.end("names"))
    return not people and all(map(is_syllable, re.findall(r"[A-ZĐ]\w+", told["names"])))


def _told_in_quotes(telling: Telling, at: int) -> bool:
    """Whether a quotation before a verb says what is to be done."""
    quote = re.search(r"[\"“][^\"“”]+[\"”]", telling.text[:at])
    if quote is None:
        return False
    return bool(says.COMMAND.match(quote[0]) or any(map(telling.ours_to_do, telling.needs_in(*quote.span()))))


def _is_item(telling: Telling, verb: re.Match[str]) -> bool:
    """Whether a verb opens an item of a list, or a sentence, whose subject is that of what leads up to it."""
    return _ITEM_ALONE.fullmatch(telling.text, 0, verb.end()) is not None


def _right_after_a_name(telling: Telling, at: int) -> bool:
    """Whether a verb in the present stands right after its subject, or after an apposition to it."""
    sentence = telling.sentence
    named = telling.cast.named(sentence, end=at)
    gap = sentence.text[named[-1][1] : at] if named else ""
    return bool(named) and (len(gap) < 5 or (gap.startswith(", ") and gap.endswith(", ")))
