"""Posts of a province, under one name in both languages."""

import re
from functools import cache

from events.reading.text.folding import folded_evenly


@cache
def _vocabulary() -> tuple[tuple[str, re.Pattern[str]], ...]:
    committee = r"(?:people'?s committee|ubnd|uy ban nhan dan)"
    council = r"(?:people'?s council|hdnd|hoi dong nhan dan)"
    party = r"(?:party committee|party|tinh uy|thanh uy|tinh dang bo|dang bo tinh)"
    chair = r"(?:chair(?:man|woman|person)?|president|chu tich)"
    vice = r"(?:(?:vice|deputy)[ -]*chair(?:man|woman|person)?|vice president|pho chu tich|pct)"
    permanent = r"(?:standing|permanent|thuong truc)"
    return tuple(
        (name, re.compile(pattern))
        for name, pattern in (
            ("party_permanent_deputy_secretary", rf"{permanent} deputy (?:\w+ )*secretary|pho bi thu {permanent}"),
            ("party_deputy_secretary", r"deputy secretary|deputy (?:\w+ ){0,3}(?:party )?secretary|pho bi thu"),
            (
                "party_secretary",
                (
                    rf"secretary of the [\w -]*{party}|(?:party|committee)(?: committee)? secretary|^secretary$"
                    rf"|bi thu (?:tinh uy|thanh uy)|^bi thu$|party chief"
                ),
            ),
            (
                "peoples_council_permanent_vice_chair",
                rf"{permanent} {vice}[\w ,-]*{council}|{vice} {permanent} {council}",
            ),
            ("peoples_council_vice_chair", rf"{vice}[\w ,-]*?{council}|{council} {vice}"),
            ("peoples_council_chair", rf"(?<!vice )(?<!pho ){chair}[\w ,-]*?{council}|{council} {chair}"),
            (
                "peoples_committee_permanent_vice_chair",
                rf"{permanent} {vice}[\w ,-]*{committee}|{vice} {permanent} {committee}",
            ),
            ("peoples_committee_vice_chair", rf"{vice}[\w ,-]*?{committee}|{committee} {vice}"),
            ("peoples_committee_chair", rf"(?<!vice )(?<!pho ){chair}[\w ,-]*?{committee}|{committee} {chair}"),
            ("peoples_committee_member", rf"member of (?:the )?[\w -]*{committee}|uy vien {committee}"),
            (
                "party_standing_committee_member",
                r"member of (?:the )?standing (?:committee|board)|uy vien ban thuong vu",
            ),
            ("fatherland_front_chair", rf"{chair}[\w ,-]*(?:fatherland front|mttq|mat tran to quoc)"),
            (
                "national_assembly_delegation_head",
                r"head of [\w -]*national assembly deput\w+ delegation|truong doan (?:dbqh|dai bieu quoc hoi)",
            ),
        )
    )


@cache
def _below() -> re.Pattern[str]:
    """Bodies within a province, its towns and other cities among them: their posts are none of the province itself."""
    central = r"(?:ha noi|da nang|hai phong|can tho|hue|ho chi minh|hcm)\b"
    return re.compile(
        r"\b(?:wards?|communes?|districts?|towns?|townships?|department|police|office of|bureau|commission"
        r"|xa|phuong|quan|huyen|thi xa|thi tran|thi uy|quan uy|huyen uy|dac khu|so|ban|cong an)\b"
        r"|\b(?:tx|tt|q|p|h)\.\s?\w"
        rf"|\b(?:thanh pho|tp)\b[. ]*(?!(?:\(tp\) )?{central})\w|\bthanh uy (?!(?:tp\b[. ]*)?{central}|khoa\b)\w"
        r"|\b(?!(?:noi|hanoi|nang|phong|tho|hue|minh|hcm|the|a|municipal|run|its) city\b)\w+ city\b"
    )


_OF_UNIT_BELOW = re.compile(
    r"\b(?:commune|ward|district|town|township|xa|phuong|quan|huyen|thi xa|thi tran|dac khu)\b|\b\w+ city$"
)
_OF_PROVINCE = re.compile(r"(?i)\b(?:provinc\w+|municipal|city|tỉnh|tinh|thành ủy|thanh uy|thành phố|tp)\b")
_NAMED = re.compile(
    r"\b(?!(?:Acting|Chair|Committee|Council|Deputy|Executive|Fatherland|Front|Head|Member|Party|Permanent|People|"
    r"Secretary|Standing|Vice)\b|Chair\w*\b|Bí\b|Phó\b|Chủ\b|HĐND\b|UBND\b)[A-ZĐ]\w+"
)


def wording_of_posts(position: str) -> dict[str, str]:
    """The posts of a province itself that a position names, each with the words for it.

    None where it is of a body within the province; a commune named last is that of what goes before it, too.
    """
    found: dict[str, str] = {}
    parts = [part.strip() for part in re.split(r",|;|\band\b|\bkiêm\b|\bvà\b", position.replace("’", "'"))]
    below = False
    for part in reversed(parts):
        folded = " ".join(folded_evenly(part).split())
        own = _OF_PROVINCE.search(part) or _NAMED.search(part)
        if _below().search(folded) and "standing board" not in folded and "ban thuong vu" not in folded:
            below = below or _OF_UNIT_BELOW.search(folded) is not None
        elif own or not below:
            name = next((name for name, pattern in _vocabulary() if pattern.search(folded)), None)
            if name:
                found[name] = part
    return dict(reversed(found.items()))


def posts_of(position: str) -> tuple[str, ...]:
    """The posts of a province itself that a position names; none where it is of a body within the province."""
    return tuple(wording_of_posts(position))
