"""Posts of a province, under one name in both languages."""

import re
from functools import cache

from events.reading.entities.person_names import provinces
from events.reading.text.folding import folded_evenly


@cache
def _vocabulary() -> tuple[tuple[str, re.Pattern[str]], ...]:
    committee = r"(?:people's committee|\bp?pc\b|ubnd|uy ban nhan dan)"
    council = r"(?:people's council|hdnd|hoi dong nhan dan|the council$|^council)"
    front = r"(?:fatherland front|mttq|mat tran to quoc)"
    party = r"(?:party committee|party|tinh uy|thanh uy)"
    secretary = r"(?:secretary|party (?:chief|boss|leader))"
    chair = r"(?<!vice )(?<!vice-)(?<!deputy )(?<!pho )(?:chair(?:man|woman|person)?|president|\bct\b|chu tich)"
    vice = r"(?:(?:vice|deputy)[ -]*chair(?:man|woman|person)?|vice president|pho (?:chu tich|ct)|pct)"
    permanent = r"(?:standing|permanent|thuong truc|tt)"
    chairs = (
        ("permanent_vice_chair", rf"(?:{permanent} {vice}|{vice} {permanent})"),
        ("vice_chair", vice),
        ("chair", rf"(?:{chair}|mayor)"),
    )
    named = rf"(?:(?:province|city) of )?(?:{'|'.join(provinces())})(?: province| city)?"
    province = rf"(?:of (?:the )?(?:province|city|{named})$|(?:tinh|thanh pho|tp)\b|{named}$)"
    provincial = r"(?:the )?(?:provincial|municipal|province's|city's)"
    return tuple(
        (name, re.compile(pattern))
        for name, pattern in (
            (
                "party_permanent_deputy_secretary",
                rf"{permanent} (?:deputy|vice) (?:\w+ )*{secretary}|pho bi thu {permanent}",
            ),
            ("party_deputy_secretary", rf"(?:deputy|vice)[ -](?:\w+ ){{0,3}}?{secretary}|pho bi thu"),
            (
                "party_secretary",
                (
                    rf"secretary of [\w' -]*{party}|^secretary {province}|(?:party|committee) secretary|^secretary$"
                    rf"|bi thu (?:{party}|t\.?u\b(?! doan)|(?:ban chap hanh )?(?:tinh )?dang bo|tinh\b|{named}$)"
                    r"|^bi thu$|party (?:chief|boss|leader)"
                ),
            ),
            *(
                (f"peoples_{name}_{rank}", rf"{title}[\w ,'-]*?{body}|{body}(?:'s)? {title}")
                for name, body in (("council", council), ("committee", committee))
                for rank, title in chairs
            ),
            *((f"peoples_committee_{rank}", rf"^{title} {province}|^{provincial} {title}$") for rank, title in chairs),
            ("peoples_committee_member", rf"member of [\w' -]*{committee}|uy vien {committee}"),
            (
                "party_standing_committee_member",
                (
                    r"member of (?!.*(?:council|assembly))[\w' -]*standing (?:committee|board)"
                    r"|standing (?:committee|board) member|(?:uy vien |uv ?)(?:ban thuong vu|btv)"
                ),
            ),
            ("fatherland_front_chair", rf"{chair}[\w ,'-]*{front}|{front}(?: committee)?(?:'s)? {chair}"),
            (
                "national_assembly_delegation_head",
                (
                    r"(?<!deputy )(?<!vice )head of (?=[\w' -]*\b(?:national assembly|na)\b)"
                    r"[\w' -]*(?:delegation|deput)|(?<!pho )truong doan (?:dbqh|dai bieu quoc hoi)"
                ),
            ),
        )
    )


@cache
def _below() -> re.Pattern[str]:
    """Bodies within a province, its towns and other cities among them: their posts are none of the province itself."""
    central = r"(?:ha noi|da nang|hai phong|can tho|hue|ho chi minh|hcm)\b"
    return re.compile(
        r"\b(?:wards?|communes?|districts?|special zones?|towns?|townships?|department|police|office of|bureau"
        r"|commission|youth union"
        r"|xa|phuong|quan|huyen|thi xa|thi tran|thi uy|quan uy|huyen uy|dac khu|so|(?<!uy )ban(?! thuong vu| chap hanh)"
        r"|cong an|(?:tinh|thanh) doan|dang uy|party committee of the (?:\w+ )?(?:people's|ppc|party|agencies))\b"
        r"|\b(?:tx|tt|q|p|h)\.\s?\w"
        rf"|\b(?:thanh pho|tp)\b[. ]*(?!(?:\(tp\) )?{central})\w|\bthanh uy (?!(?:tp\b[. ]*)?{central}|khoa\b)\w"
        r"|\b(?!(?:noi|hanoi|nang|phong|tho|hue|minh|hcm|the|a|municipal|run|its) city\b)\w+ city\b"
    )


_OF_UNIT_BELOW = re.compile(
    r"\b(?:commune|ward|district|special zone|town|township|xa|phuong|quan|huyen|thi xa|thi tran|dac khu)\b|\b\w+ city$"
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
        if _below().search(folded):
            below = below or _OF_UNIT_BELOW.search(folded) is not None
        elif own or not below:
            name = next((name for name, pattern in _vocabulary() if pattern.search(folded)), None)
            if name:
                found[name] = part
    return dict(reversed(found.items()))


def posts_of(position: str) -> tuple[str, ...]:
    """The posts of a province itself that a position names; none where it is of a body within the province."""
    return tuple(wording_of_posts(position))
