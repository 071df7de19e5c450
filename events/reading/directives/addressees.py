"""What an English verb of asking asks for, and of whom."""

import re

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


def addressed(telling: Telling, verb: re.Match[str], rest: str) -> bool:
    """Whether the words after an English verb of asking say what is to be done, and by whom of the province."""
    text, words = telling.text, telling.words
    rest = _ASIDE.sub("", rest, 1)
    said, clause = verb.group(), re.split(r"[.;]", rest)[0]
    whom = clause[:90]
    addressees = whom if whom.startswith(" to ") else re.split(r" to\b", whom)[0]
    if said.startswith("press") and not re.match(r"[^.;,]{2,80}? to\b", rest):
        return False
    if said.startswith("direct") and _SITTING.match(rest):
        return False
    if said.endswith("s") and not _is_item(telling, verb):
        before = text[: verb.start()]
        told_by = _right_after_a_name(telling, verb.start()) or telling.by_somebody(before)
        if not (told_by or telling.by_a_body(verb.start(), before)):
            return False
    if _told_in_quotes(telling, verb.start()) and _addressees(telling, addressees, verb.end()):
        return True
    if said.endswith("for"):
        if _RESOURCES.match(rest):
            return False
        called_for = r" (?:[\w-]+ )?(?:\w+ing\b|closer|greater|more|stronger|close|attention)|(?: \w+)? efforts"
        if re.match(called_for, rest) is not None:
            return True
        return " to " in clause and _addressees(telling, addressees, verb.end())
    if rest.startswith((" to see ", " by ")) or (said.startswith("want") and _GROWTH.match(rest)):
        return False
    if said in ("asked", "asks", "wanted", "wants") and (wanted := WANTED_FROM.match(rest)):
        return wanted["whom"] is None or telling.theirs(wanted["whom"], *span_of(verb.end(), wanted, "whom"))
    handed = _HANDED.match(rest) if said.startswith(("assign", "entrust")) else None
    handed = _DEMANDED.match(rest) if said.startswith("demand") else handed
    if handed and telling.theirs(handed["whom"], *span_of(verb.end(), handed, "whom")):
        return True
    if rest.startswith(" of "):
        return telling.theirs(whom[:60], verb.end(), verb.end() + 60)
    if _NOMINAL.match(said):
        return bool(telling.cast.named(telling.sentence, end=verb.start()))
    if said == "bade":
        return _addressees(telling, whom[:60], verb.end())
    if said.startswith(("told", "tell")):
        if _named_units(telling, verb.end()):
            return True
        return _TOLD_TO.match(rest) is not None and _addressees(telling, addressees, verb.end())
    if said.startswith("remind") and " that " in clause and " to " not in clause.split(" that ")[0]:
        if words.needed.search(clause) is not None:
            return True
        told = re.split(r" that\b", clause)
        return not _PAST.search(told[1]) and words.ours.search(told[0]) is not None
    if said.startswith("propos"):
        proposed = whom[:60]
        return proposed.startswith(" that ") and telling.theirs(proposed, verb.end(), verb.end() + len(proposed))
    if _TO_BE_ACHIEVED.match(rest):
        return True
    if _named_units(telling, verb.end()):
        return True
    if _ON_A_LIST.match(rest):
        return False
    if _AT_ONCE.match(rest) or (_DEMANDING.match(said) and _ACTION.match(rest)):
        return True
    if _SUBJUNCTIVE.match(said) and telling.theirs(whom[:60], verb.end(), verb.end() + 60):
        return True
    to_do = re.search(r"\b(?:to|that|must|should|with|\w+ing)\b", clause)
    return to_do is not None and _addressees(telling, addressees, verb.end())


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
