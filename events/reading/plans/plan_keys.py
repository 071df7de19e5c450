"""The key of a plan without a number: what it is called and for which years, the same however a paper puts it."""

import re

from events.reading.entities.instruments import instrument_key
from events.reading.plans.plan_words import subject
from events.reading.text.number_words import ENGLISH, VIETNAMESE_FOLDED, spelled, spelled_in_vietnamese
from events.text import fold, slug

_VISION = re.compile(
    r",?\s*(?:(?:with )?(?:a |its )?(?:vision|orientations?) (?:to|until|till|towards) (?:the year )?"
    r"|(?:tam nhin|dinh huong) (?:(?:den|toi) )?(?:nam )?)\d{4}"
)
_HORIZON = re.compile(
    r",?\s*\b(?:(?:up )?(?:to|until|till|towards) (?:the year )?|den (?:het )?(?:nam )?)(?:19|20)\d\d\b(?!\s*[-–/])"
)
"""How far a plan looks ahead, folded: the next one for the same, which looks further, takes its place."""
_BEGINS = re.compile(
    r"^(?:(?:an?|another|its|the|their|this|cac|mot|mot so|nhung) )?"
    r"(?:adjust(?:ed|ments? (?:of|to)) (?:the )?(?=[\w ]*plan)|dieu chinh (?=quy hoach|ke hoach))?"
)
"""An article, and that it is another draft of what there was, which takes its place too."""
_BECOMING = re.compile(
    r"(?<=[a-z]) (?:lay ten|thanh (?:mot )?(?:don vi|thanh pho|tinh)"
    r"|(?:into|to (?:become|form)) (?:a|one|the)(?: new| single)* (?:city|province))\b(?!.*\b(?:hop nhat|merging)\b).*$"
)
"""What provinces are to become that are joined, which is told of their joining or left out."""
_YEARS = re.compile(
    r"(?:\b(?:by|cho|cua|den|during|for|giai doan|in|nam|nhiem ky|of|period|tenure|term|the|thoi ky|to|trong|until"
    r"|up to|years?)\s+)*"
    r"\b(?P<years>(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|\d\d(?![-–\d])))?)\b(?:\s+(?:period|tenure|term))?"
)
_SHORT = re.compile(r"(?P<century>\d\d)(?P<year>\d\d)\s*[-–]\s*(?P<last>\d\d)$")
"""Years of which the last is written without its century: 2021-30."""
_SUM = re.compile(
    r"(?<!\w)(?:(?:of|worth) )?(?:(?:about|gan|hon|khoang|nearly|over|some|tren) ){0,3}"
    r"(?:(?:us\$|\$|vnd ?)\d[\d.,]* (?:[bm]|tr)illion\b"
    r"|\d[\d.,]* (?:nghin )?(?:ty|trieu|billion|million|trillion) (?:dong|usd|vnd)\b)"
)
"""How much money a plan is for, folded, which one paper says and another leaves out."""
_KIND_OF_PAPER = r"^(?P<kind>(?:decision|plan|programme|resolution|scheme)s?)"
_ABOUT = re.compile(rf"{_KIND_OF_PAPER} (?:about|concerning|regarding)(?= )")
_THAT_DOES = re.compile(rf"{_KIND_OF_PAPER} that (?P<does>(?!(?:cut|ha|i|let|put|set|wa)s\b)\w{{2,}}?)e?s\b")
"""What a paper does, in a clause: a resolution that grants support is one granting it."""
_NUMBER = re.compile(r"\b\d+[/-][\w/-]*|\bno\.")
"""The number of an instrument, folded."""
_WORD = re.compile(r"[\w'-]+")
_SAYS_NOTHING = frozenset(
    _WORD.findall("""
    a all an another cua first five five-year further i ii in its lan last mot new of other own raft second set so the
    third this thu total
    assembly central city commission committee conference congress council government minister municipal national
    party people's prime province provincial session standing
    ban bieu bo chinh dai dan dang dong hdnd hoi nghi nhan pho phu quoc thanh thuong tinh trung ttg tuong ubnd uong uy
    conclusion conclusions decision decisions document documents draft plan plans policies policy programme programmes
    project projects report reports resolution resolutions scheme schemes
    an chuong de hoach ke ket luan quyet trinh
    about approving agreeing matter on regarding same separate similar
    co cung duyet noi dung phe rieng tan thong tu ve viec
    eight eighteen eleven fifteen forty four fourteen many nine nineteen seven seventeen several six sixteen some ten
    thirteen thirty three twelve twenty
    ba bay bon chin hai muoi nam sau tam
    """)
)
"""How many, whose and what kinds of papers, folded: one called by these alone is called like many others."""


def is_bare(name: str) -> bool:
    """Whether a plan is called by no more than its kind, number, makers and years: "14 resolutions of the Council"."""
    called = _NUMBER.sub(" ", _YEARS.sub(" ", _VISION.sub("", fold(name))))
    return all(word in _SAYS_NOTHING or word.isdigit() for word in _WORD.findall(called))


def plan_key(name: str, period: str | None, dated: str | None, approver: str = "") -> str:
    """Folded name and years; of one that says no more than "resolution of the Council" its kind, maker and day.

    One that is called by its number alone goes by that. A number of resolutions is keyed alike in both languages, and
    so is the resolution of a Party congress, of which each province has one for a term.
    """
    said = _BECOMING.sub("", _BEGINS.sub("", _VISION.sub("", fold(name))))
    if numbered := _NUMBERED.fullmatch(said):
        return instrument_key(numbered["number"], dated)
    said = _HORIZON.sub(" ", said)
    told = _YEARS.search(said)
    when = period or (_SHORT.sub(r"\g<century>\g<year>-\g<century>\g<last>", told["years"]) if told else None)
    called = " ".join(_YEARS.sub(" ", _SUM.sub(" ", said)).split())
    called = _THAT_DOES.sub(r"\g<kind> \g<does>ing", _ABOUT.sub(r"\g<kind> on", called))
    by = fold(approver)
    of_a_congress = _OF_A_CONGRESS.fullmatch(called) or (
        _RESOLUTION.match(called) and _BY_A_CONGRESS.search(by) and not _LOCAL.search(f"{called} {by}")
    )
    spoken = when if dated is None or len(when or "") > len("2025") else dated
    if of_a_congress and spoken:
        begins = int(spoken[:4]) // _TERM * _TERM
        return f"congress-resolution-{begins}-{begins + _TERM}"
    if several := _SEVERAL.fullmatch(called):
        called = f"{_count(several['count'])} resolutions"
    if when is None and (several or is_bare(name)):
        when = dated
        if not several and (kind := _KIND.search(called)):
            return _unnamed_key(kind[0], f"{called} {by}", when)
    if about := subject(called):
        return slug(f"{about} {_maker(by) if _OF_UNITS.search(about) else ''} {when or ''}")
    return slug(f"{_ADOPTING.sub('', called)} {when or ''}")


def _unnamed_key(kind: str, told: str, day: str | None) -> str:
    """The key of a paper of which no more is told than its kind, who adopted it and on which day."""
    return slug(f"{_KINDS.get(kind, kind)} {_maker(told)} {day or ''}")


def _maker(told: str) -> str:
    return next((maker for maker, words in _MAKERS.items() if words.search(told)), "")


_OF_UNITS = re.compile(r"\b(?:arranging|establishing|merging)\b")
"""What is done to units, on which several bodies decide one after the other."""


_KINDS = {
    "nghi quyet": "resolution",
    "quyet dinh": "decision",
    "ke hoach": "plan",
    "chuong trinh": "programme",
    "de an": "scheme",
    "ket luan": "conclusion",
    "project": "scheme",
}
_KIND = re.compile(
    rf"\b(?:{'|'.join(_KINDS)}|conclusion|decision|document|plan|policy|programme|report|resolution|scheme)(?=s?\b)"
)
"""A kind of paper, folded, and what it goes by where it is called otherwise."""
_MAKERS = {
    maker: re.compile(words)
    for maker, words in {
        "na-standing": r"standing committee of the national assembly|national assembly(?:'s)? standing"
        r"|thuong vu quoc hoi|ubtvqh",
        "national-assembly": r"national assembly|quoc hoi",
        "people-s-committee": r"people['’]s committee|ubnd|uy ban nhan dan",
        "party-central-committee": r"central committee|trung uong dang",
        "people-s-council": r"council|hdnd|hoi dong nhan dan",
        "party-committee": r"party|tinh uy|thanh uy|dang bo",
        "prime-minister": r"prime minister|\bpm\b|thu tuong|ttg",
        "government": r"government|chinh phu",
        "politburo": r"politburo|bo chinh tri",
    }.items()
}
"""Who may adopt a paper, by the words that name them, folded: the first that is found."""
_NUMBERED = re.compile(
    r"(?:conclusion|decision|directive|plan|resolution|ke hoach|ket luan|nghi quyet|quyet dinh) (?:no\.? ?|so )?"
    r"(?P<number>(?!(?:19|20)\d\d$)\d+[\w/-]*)"
)
_OF_A_CONGRESS = re.compile(
    r"(?:[\w'-]+ ){0,4}congress(?:'s)? resolution"
    r"|resolution of the (?!commune|district|ward)(?:[\w'-]+ ){0,5}congress"
    r"(?: of (?:the )?(?:delegates|provincial|party)\b.*)?"
    r"|nghi quyet (?:cua )?dai hoi(?: dai bieu)?(?: dang bo(?: (?:tinh|thanh pho|tp)\b.*)?)?(?: lan thu \w+)?"
)
"""The resolution of the Party congress of a province, folded and without its years."""
_RESOLUTION = re.compile(r"(?:resolution|nghi quyet)\b")
_BY_A_CONGRESS = re.compile(r"\bcongress\b|\bdai hoi\b")
_LOCAL = re.compile(r"\b(?:commune|district|ward|dang bo (?:xa|phuong|huyen|quan|thi xa))\b")
_TERM = 5
"""For how many years a congress is held; its terms begin in years that this divides."""
_ADOPTING = re.compile(
    r"^(?:(?:decision|resolution)s? (?:(?:on|about|regarding) |(?:adopting|agreeing (?:on|to|with)|approving|fixing"
    r"|issuing|passing|setting) )(?:the )?"
    r"|(?:nghi quyet|quyet dinh) (?:ve (?:viec )?)?(?:(?:ban hanh|phe duyet|quy dinh|tan thanh|thong qua) )?)"
    r"(?=(?:[\w-]+ ){0,4}?(?:list|plan|planning|policy|price list|price table|programme|scheme)\b"
    r"|(?:bang gia|chu truong|chuong trinh|danh muc|de an|ke hoach|quy hoach)\b)"
)
"""What a paper is adopted by: it goes by its own name then, as it does where nobody says by what."""


def _count(words: str) -> int:
    """The number that English or Vietnamese words, folded, or digits write."""
    return int(words) if words.isdigit() else int(spelled(words)) or spelled_in_vietnamese(words)


_SEVERAL = re.compile(
    rf"(?:further )?(?P<count>\d+|(?:(?:{'|'.join((*ENGLISH, *VIETNAMESE_FOLDED))})[ -]?\b)+) ?"
    r"(?:(?:draft|further|important|more|new|other) )?"
    r"(?:resolutions(?: in all)?|nghi quyet(?: (?:khac|moi|nua|quan trong))*)"
)
"""A number of resolutions, folded."""
