"""What kind of occasion a noun means where it stands."""

import re
from typing import cast

from events.reading.meetings.occasion_wording import Kind
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def kind_of(reading: Reading, sentence: Sentence, text: str, noun: re.Match[str]) -> Kind | None:
    """None where it is no occasion of its own."""
    name, said = noun.lastgroup, noun.group()
    if name == "hosted":
        return "working_session"
    around = POST_AT_COUNCIL.sub("", text[max(0, noun.start() - 150) : noun.end() + 90])
    if reading.lang == "vi":
        if name == "sitting":
            if _OF_ASSEMBLY.search(around):
                return None
            if re.search(r"kiểm tra|ubkt|kiem tra", around):
                return "meeting"
            return "conference" if _OF_PARTY_VI.search(around) else "council_session"
        if said == "phiên họp" and _OF_COUNCIL_VI.search(around):
            return "council_session"
        if name == "work":
            return "working_session"
    elif name in ("sitting", "meeting", "met"):
        follows = text[noun.end() : noun.end() + 60]
        if said.startswith("work") or _WITH_HOSTS.match(text, noun.end()):
            return "working_session"
        named = text[max(0, noun.start() - 150) : noun.end() + 90]
        led = name == "sitting" and POST_AT_COUNCIL.search(named) is not None and "with" not in follows
        if name == "sitting" and _OF_CONGRESS.match(text, noun.end()):
            return "congress"
        if _STANDING.search(around):
            return "meeting"
        if _COUNCIL.search(around) or led or (name == "sitting" and _of_council(reading, sentence, around)):
            return "council_session"
        if name == "sitting" and re.match(r" with\b", follows):
            return "working_session"
        return "meeting"
    elif name == "work":
        hosted = not said.startswith("sat") or _WITH_HOSTS.match(text, noun.end() - 4)
        return "working_session" if hosted else "meeting"
    if name in ("works", "fest"):
        return "ceremony"
    longer = _OF_LONGER.match(text, noun.end())
    if name == "ceremony" and longer and said.startswith(("opening", "closing")):
        return "congress" if longer["congress"] else "council_session"
    if name in ("sat", "faced", "led"):
        return "meeting"
    return cast(Kind, name)  # every other group of the pattern is named after a kind


def _of_council(reading: Reading, sentence: Sentence, around: str) -> bool:
    """Whether a regular or special session is that of a council named shortly before."""
    return _SESSION_OF_COUNCIL.search(around) is not None and any(
        "people's council" in one.folded for one in reading.sentences[max(0, sentence.index - 3) : sentence.index]
    )


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
    r"|council (?:vice |deputy )?chair\w*"
)
"""A post at a council, which makes no meeting one of the council."""


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


_WITH_HOSTS = patterns.plain(
    r"[^.;]{0,60}?\bwith (?:the )?(?:[\w'-]+ ){0,4}(?:standing|key (?:officials|leaders)|leading officials"
    r"|officials of|leaders of the|delegation (?:led|headed))\b"
)
"""A meeting with those who run a province is a working session."""
