"""Roles by which people are spoken of without their names, from the country's leaders to a province's, and pronouns."""

import re
from functools import cache

from events.reading.entities.dates import MONTHS
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import fold

_LOCAL = r" of (?:the )?(?:(?:[\w'-]+ ){0,3}people's (?:council|committee)|council)\b"
"""Which presidents are those of a province's bodies."""


_OF_THE_NA = r"of the national assembly(?!(?:'s)? (?:[\w-]+ ){0,4}(?:office|committee|council|delegation|commission)\b)"
"""Not of a body of the National Assembly."""


_ROLES: dict[Lang, tuple[tuple[str, str], ...]] = {
    "en": (
        ("deputy_pm", r"(?:standing |permanent )?deputy (?:prime minister|pm)"),
        ("pm", r"prime minister|\bpm\b|government leader|head of government|cabinet leader"),
        ("gs", r"(?:party )?general secretary|party chief|party leader|top leader|general secretary of the party"),
        ("president", rf"state president|president(?!{_LOCAL})|head of state"),
        (
            "na_vice",
            (
                r"national assembly (?:\(na\) )?vice chair(?:man|woman)|na vice chair(?:man|woman)"
                rf"|vice chair(?:man|woman) {_OF_THE_NA}"
            ),
        ),
        (
            "na_chair",
            (
                r"national assembly (?:\(na\) )?chair(?:man|woman)|na chair(?:man|woman)|top legislator"
                rf"|chair(?:man|woman) {_OF_THE_NA}"
            ),
        ),
        ("deputy_minister", r"deputy minister"),
        ("minister", r"minister"),
        ("deputy_secretary", r"(?:standing |permanent )?deputy (?:party )?secretary"),
        ("secretary", r"(?:party )?secretary"),
        ("standing_vice_chair", r"(?:standing|permanent) (?:vice|deputy)[ -]chair(?:man|woman|person)?"),
        ("vice_chair", rf"(?:vice|deputy)[ -]chair(?:man|woman|person)?|vice president(?={_LOCAL})"),
        ("chair", rf"chair(?:man|woman|person)?|president(?={_LOCAL})"),
        ("director", r"director"),
        ("head", r"head|chief"),
        ("general", r"general"),
    ),
    "vi": (
        ("deputy_pm", r"pho thu tuong"),
        ("pm", r"thu tuong"),
        ("gs", r"tong bi thu"),
        ("president", r"chu tich nuoc"),
        ("na_vice", r"pho chu tich (?:thuong truc )?quoc hoi"),
        ("na_chair", r"chu tich quoc hoi"),
        ("deputy_minister", r"thu truong"),
        ("minister", r"bo truong"),
        ("deputy_secretary", r"pho bi thu"),
        ("secretary", r"bi thu"),
        ("standing_vice_chair", r"pho chu tich thuong truc"),
        ("vice_chair", r"pho chu tich"),
        ("chair", r"chu tich"),
        ("director", r"giam doc|cuc truong"),
        ("head", r"truong ban"),
    ),
}


@cache
def role(lang: Lang) -> re.Pattern[str]:
    """Every role by its name as a group, in folded text."""
    roles = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _ROLES[lang])
    return patterns.compile(rf"(?<!\w)(?:{roles})(?!\w)")


@cache
def pronoun(lang: Lang, plain: bool) -> re.Pattern[str]:
    """Words for a person spoken of before, in lower case; folded where the text has no diacritics."""
    if lang == "en":
        return re.compile(
            r"\b(?:(?P<man>he)|(?P<woman>she)|the (?:leader|official|guest|visitor|general|comrade|speaker"
            r"|provincial leader|party official)|comrade)\b"
        )
    words = (
        r"(?<!\w)(?:(?P<man>ông)|(?P<woman>bà)|(?<!các )(?<!những )(?<!hai )đồng chí|người đứng đầu)(?!\w)"
        r"(?! \w+ (?:con|mẹ))"
    )
    return re.compile(fold(words).replace("(?p<", "(?P<") if plain else words)


_LATE = patterns.plain(
    rf"(?:\b[Ll]ate (?!(?i:{'|'.join(MONTHS)}|\w+day)\b)(?:[A-Z][\w']* )*|(?<!\w)[Cc]ố (?:[A-ZĐ]\w* (?:\w+ ){{0,4}})?)$"
)
"""What stands before the name of one who has died, with the post: "the late General Secretary"."""


def has_died(text: str, start: int) -> bool:
    """Whether the name that begins at an offset is told as that of one who has died."""
    return _LATE.search(text, max(0, start - 60), start) is not None


_SPEECH = (
    r"(?:said|says|told|added|noted|stressed|emphasi[sz]ed|affirmed|stated|asked|urged|requested|reminded|concluded"
    r"|explained|remarked|warned|instructed|ordered|suggested|recalled|insisted|declared|wanted|pointed out"
    r"|called (?:for|on|upon))"
)
_SPEAKS = patterns.plain(rf" (?:also |then |further )?{_SPEECH}\b")
_SPOKEN_BY = patterns.plain(rf"\b(?:{_SPEECH}|according to) (?:the |Mr\.? |Ms\.? |comrade )?(?:[\w’']+ ){{0,9}}$")


def speaks(text: str, start: int, end: int) -> bool:
    """Whether an English sentence says that it is told by somebody named late in it: "..., according to Mr A"."""
    return bool(_SPEAKS.match(text, end) or _SPOKEN_BY.search(text, max(0, start - 90), start))
