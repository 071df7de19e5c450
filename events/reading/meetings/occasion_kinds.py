"""What kind of occasion a noun means where it stands."""

import re
from collections.abc import Callable
from typing import NamedTuple, cast

from events.reading.meetings.occasion_wording import Kind
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.reading.text.sentences import Sentence

_OF_CONGRESS = patterns.plain(
    r"(?: of (?:the )?|(?: (?:on|in|late|early|yesterday|today|\w+day)[^.;,]{0,25})?, (?:the )?)"
    r"(?:[\w'-]+ ){0,5}congress\b(?!'s)"
)
"""What follows a sitting that is one of a congress."""

_OF_LONGER = patterns.plain(
    r" of (?:the |its |their )?(?:[\w'-]+ ){0,6}?(?:(?P<congress>congress)|(?:session|sitting))\b(?!'s)"
)
"""What follows the ceremony with which a congress or a session of a council opens or closes."""

_STANDING = patterns.plain(
    r"\bstanding (?:committee|board|body) of (?:[\w'-]+ ){0,4}council\b|council's standing (?:committee|board|body)\b"
)
"""Those who run a council between its sessions."""

_COUNCIL = patterns.plain(r"(?:people's|provincial|municipal|city|the|\w's) councils?\b")
"""A council of a province or of a part of it."""

POST_AT_COUNCIL = patterns.plain(
    r"(?:chair(?:m[ae]n|wom[ae]n)?|secretary|heads?) of (?:the )?(?:[\w-]+ ){0,3}(?:'s )?people's council"
    r"|council (?:vice |deputy )?chair\w*|people's councils? had\b"
)
"""A post at a council, or what it had done before, which make no meeting one of the council."""

_OF_COUNCIL_VI = patterns.plain(
    r"phiên họp[^,.;]{0,30}(?<!thường trực )hđnd"
    r"|(?<!thường trực )(?<!chủ tịch )hđnd [^.;]{0,60}(?:thông qua|tán thành|quyết nghị)[^,.;]{0,40}phiên họp"
)
"""A council that sits, or adopts something at its sitting."""

_OF_PARTY_VI = patterns.plain(
    r"(?:ban chấp hành|đảng bộ|(?<!bí thư )(?:tỉnh|thành|huyện) ủy)(?![^.;]*(?:hđnd|hội đồng nhân dân))"
    r"[^.;]{0,60} kỳ họp"
)
"""A committee of the party, whose sitting is a conference."""

_OF_ASSEMBLY = patterns.plain(r"quốc hội(?! (?:khai mạc|bế mạc))[^.;]{0,60}(?:thông qua|ban hành|nghị quyết)")
"""A session of the National Assembly, named to cite what it adopted."""

_SESSION_OF_COUNCIL = patterns.plain(
    r"\b(?:regular|thematic|topical|extraordinary|special|year-end|mid-year|\d{1,3}(?:st|nd|rd|th)|first"
    r"|closing|the) (?:session|sitting)"
)
"""A session that is one of those that a council holds."""

_WITH_HOSTS = patterns.plain(
    r"[^.;]{0,60}?\bwith (?:the )?(?:[\w'-]+ ){0,4}(?:standing|key (?:officials|leaders)|leading officials"
    r"|officials of|leaders of the|delegation (?:led|headed)|provincial (?:leaders|leadership))\b"
)
"""A meeting with those who run a province is a working session."""


def kind_of(reading: Reading, sentence: Sentence, text: str, noun: re.Match[str]) -> Kind | None:
    """None where it is no occasion of its own. The first reason that holds decides; else the noun says it."""
    at = _Noun(reading, sentence, text, noun)
    for _, kind, holds in _REASONS:
        if holds(at):
            return kind
    return cast(Kind, at.name)  # every other group of the pattern is named after a kind


class _Noun:
    """A noun for an occasion, and what stands around it."""

    def __init__(self, reading: Reading, sentence: Sentence, text: str, noun: re.Match[str]) -> None:
        self.reading, self.sentence, self.text = reading, sentence, text
        self.name, self.said, self.end = noun.lastgroup, noun.group(), noun.end()
        begin, end = clause_at(text, noun.start(), reading.lang)
        self.named = text[max(begin, noun.start() - 150) : min(end, noun.end() + 90)]
        self.around = POST_AT_COUNCIL.sub("", self.named)
        self.follows = text[noun.end() : noun.end() + 60]
        self.vietnamese = reading.lang == "vi"
        self.sits = self.name == "sitting"
        self.meets = not self.vietnamese and self.name in ("sitting", "meeting", "met")
        """Whether it is one of the English nouns for any meeting."""

    @property
    def of_council(self) -> bool:
        """Whether it is that of a council, named beside it or, of a regular or special session, shortly before."""
        if _COUNCIL.search(self.around):
            return True
        if not self.sits:
            return False
        if POST_AT_COUNCIL.search(self.named) and "with" not in self.follows:
            return True
        before = self.reading.sentences[max(0, self.sentence.index - 3) : self.sentence.index]
        named = any(_COUNCIL.search(POST_AT_COUNCIL.sub("", one.folded)) for one in before)
        return named and _SESSION_OF_COUNCIL.search(self.around) is not None

    @property
    def with_hosts(self) -> bool:
        """Whether those who run a province take part."""
        return _WITH_HOSTS.match(self.text, self.end) is not None

    @property
    def longer(self) -> str | None:
        """What it opens or closes: a congress, or a session of a council."""
        found = _OF_LONGER.match(self.text, self.end) if self.name == "ceremony" else None
        if found is None or not self.said.startswith(("opening", "closing")):
            return None
        return "congress" if found["congress"] else "session"


class _Reason(NamedTuple):
    """Why a noun means a kind of occasion, or none."""

    why: str
    kind: Kind | None
    holds: Callable[[_Noun], bool]


_REASONS = (
    _Reason("somebody worked somewhere", "working_session", lambda at: at.name == "hosted"),
    _Reason("an act of the National Assembly", None, lambda at: (
        at.vietnamese and at.sits and _OF_ASSEMBLY.search(at.around) is not None
    )),
    _Reason("of an inspection commission", "meeting", lambda at: (
        at.vietnamese and at.sits and re.search(r"kiểm tra|ubkt|kiem tra", at.around) is not None
    )),
    _Reason("of a committee of the Party", "conference", lambda at: (
        at.vietnamese and at.sits and _OF_PARTY_VI.search(at.around) is not None
    )),
    _Reason("a session, kỳ họp", "council_session", lambda at: at.vietnamese and at.sits),
    _Reason("a sitting of a council, phiên họp", "council_session", lambda at: (
        at.vietnamese and at.said == "phiên họp" and _OF_COUNCIL_VI.search(at.around) is not None
    )),
    _Reason("somebody worked with others", "working_session", lambda at: at.vietnamese and at.name == "work"),
    _Reason("with those who run a province", "working_session", lambda at: (
        at.meets and (at.said.startswith("work") or at.with_hosts)
    )),
    _Reason("a sitting of a congress", "congress", lambda at: (
        at.meets and at.sits and _OF_CONGRESS.match(at.text, at.end) is not None
    )),
    _Reason("of those who run a council", "meeting", lambda at: (
        at.meets and _STANDING.search(at.around) is not None
    )),
    _Reason("of a council", "council_session", lambda at: at.meets and at.of_council),
    _Reason("a session with somebody", "working_session", lambda at: (
        at.meets and at.sits and re.match(r" with\b", at.follows) is not None
    )),
    _Reason("any meeting", "meeting", lambda at: at.meets),
    _Reason("sat down with others", "meeting", lambda at: (
        at.name == "work" and at.said.startswith("sat") and not _WITH_HOSTS.match(at.text, at.end - 4)
    )),
    _Reason("worked with others", "working_session", lambda at: at.name == "work"),
    _Reason("works, or a festival", "ceremony", lambda at: at.name in ("works", "fest")),
    _Reason("opens or closes a congress", "congress", lambda at: at.longer == "congress"),
    _Reason("opens or closes a session", "council_session", lambda at: at.longer == "session"),
    _Reason("told by a verb", "meeting", lambda at: at.name in ("sat", "faced", "led")),
)  # fmt: skip
