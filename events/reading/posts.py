"""Posts of a province, under one name in both languages."""

import re
from functools import cache

from events.reading.spelling import folded_evenly


@cache
def _vocabulary() -> tuple[tuple[str, re.Pattern[str]], ...]:
    committee = r"(?:people'?s committee|ubnd|uy ban nhan dan)"
    council = r"(?:people'?s council|hdnd|hoi dong nhan dan)"
    party = r"(?:party committee|party|tinh uy|thanh uy|tinh dang bo|dang bo tinh)"
    chair = r"(?:chair(?:man|woman|person)?|president|chu tich)"
    vice = r"(?:(?:vice|deputy)[ -]*chair(?:man|woman|person)?|vice president|pho chu tich)"
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
    """Bodies within a province: their posts are none of the province itself."""
    return re.compile(
        r"\b(?:wards?|communes?|districts?|towns?|townships?|department|police|office of|bureau|commission|"
        r"xa|phuong|huyen|thi xa|thi tran|thi uy|huyen uy|dac khu|so|ban|cong an|thanh pho (?!ha noi|da nang"
        r"|hai phong|can tho|hue|ho chi minh))\b"
    )


def posts_of(position: str) -> tuple[str, ...]:
    """The posts of a province itself that a position names; none where it is of a body within the province."""
    found: list[str] = []
    for part in re.split(r",|;|\band\b|\bkiêm\b|\bvà\b|, ", position.replace("’", "'")):
        folded = " ".join(folded_evenly(part).split())
        if _below().search(folded) and "standing board" not in folded and "ban thuong vu" not in folded:
            continue
        name = next((name for name, pattern in _vocabulary() if pattern.search(folded)), None)
        if name and name not in found:
            found.append(name)
    return tuple(found)


@cache
def _central() -> re.Pattern[str]:
    return re.compile(
        r"central committee|politburo|\bminist|prime minister|government|national assembly(?! deput)|state president|"
        r"party central|central (?:organi|inspection|propaganda|economic)|commission|institute|university"
        r"|general secretary|"
        r"trung uong|bo chinh tri|\bbo truong|thu truong|thu tuong|quoc hoi khoa|\bbo\b|tong bi thu|chu tich nuoc|"
        r"\b(?:company|corporation|group|bank|university|association|federation of trade|jsc|cong ty|tap doan"
        r"|ngan hang|tong cong ty|hiep hoi)\b"
    )


@cache
def _provincial() -> re.Pattern[str]:
    return re.compile(
        r"provinc|municipal|city party|people's (?:committee|council)|party committee|party secretary"
        r"|party chief|department|"
        r"\b(?:ward|commune|district|town)s?\b|police|delegation|fatherland front|statistics|tax|customs"
        r"|economic zone|industrial park|"
        r"tinh|thanh uy|ubnd|hdnd|so |cong an|dang uy|phuong|\bxa\b|huyen|thi xa|thi uy|mttq|mat tran"
        r"|uy ban nhan dan|hoi dong nhan dan|"
        r"thanh pho|\btp\b|cuc |ban quan ly|van phong|doan dbqh|dai bieu quoc hoi|thue|ban to chuc|ban tuyen giao"
    )


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:standing|permanent|deputy|vice|party) )*(?:secretary|chair(?:man|woman|person)?)"
        r"|(?:pho )?(?:bi thu|chu tich)(?: thuong truc)?"
    )


def of_province(position: str) -> str | None:
    """The part of a position that is of a province or of a body within it, central posts left out; None if none is."""
    parts = re.split(r"((?:, and |, | - | and (?=[A-Z])| kiêm | đồng thời là | và (?=[A-ZĐ])))", position)
    kept: list[str] = []
    for at in range(0, len(parts), 2):
        folded = folded_evenly(parts[at])
        if re.match(r"(?:former|ex-|nguyen |cuu )", folded) or not folded.strip():
            continue
        if _central().search(folded) and not re.search(r"delegation|doan dbqh|doan dai bieu", folded):
            continue
        kept += ([parts[at - 1]] if kept and at else []) + [parts[at]]
    said = "".join(kept).strip(" ,-")
    folded = folded_evenly(said)
    return said if said and (_provincial().search(folded) or _bare().fullmatch(folded)) else None
