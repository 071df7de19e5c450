"""What posts of a province and bodies that decide are called in each language, whichever paper told of them last."""

import re
from functools import cache

from events.reading.officials.post_keys import wording_of_posts
from events.reading.text.language import Lang
from events.text import fold
from events.units.lineage import Units

# key | English | Vietnamese, by rank
_POSTS = """
party_secretary | Party secretary | Bí thư
party_permanent_deputy_secretary | Permanent deputy Party secretary | Phó Bí thư Thường trực
party_deputy_secretary | Deputy Party secretary | Phó Bí thư
party_standing_committee_member | Member of the Party standing committee | Ủy viên Ban Thường vụ
peoples_committee_chair | Chair of the People's Committee | Chủ tịch UBND
peoples_committee_permanent_vice_chair | Permanent vice chair of the People's Committee | Phó Chủ tịch Thường trực UBND
peoples_committee_vice_chair | Vice chair of the People's Committee | Phó Chủ tịch UBND
peoples_committee_member | Member of the People's Committee | Ủy viên UBND
peoples_council_chair | Chair of the People's Council | Chủ tịch HĐND
peoples_council_permanent_vice_chair | Permanent vice chair of the People's Council | Phó Chủ tịch Thường trực HĐND
peoples_council_vice_chair | Vice chair of the People's Council | Phó Chủ tịch HĐND
fatherland_front_chair | Chair of the Fatherland Front | Chủ tịch MTTQ
national_assembly_delegation_head | Head of the National Assembly delegation | Trưởng đoàn ĐBQH
"""
# English | Vietnamese | what else they are called, folded and without the province's level
_BODIES = """
National Assembly | Quốc hội | na
National Assembly Standing Committee | Ủy ban Thường vụ Quốc hội | standing committee of the national assembly, ubtvqh
Government | Chính phủ |
Prime Minister | Thủ tướng | pm, thu tuong chinh phu
Politburo | Bộ Chính trị |
Secretariat | Ban Bí thư |
Party Central Committee | Ban Chấp hành Trung ương Đảng | central committee, ban chap hanh trung uong, trung uong dang
People's Council | HĐND | people's councils, council, councils, hdnd, hoi dong nhan dan
People's Committee | UBND | people's committees, uy ban nhan dan
Party Committee | Đảng bộ | party committees, tinh uy, thanh uy, ban chap hanh dang bo
Party Standing Board | Ban Thường vụ | standing board of the party committee, standing board, \
standing committee of the party committee, ban thuong vu tinh uy, ban thuong vu thanh uy
Party Congress | Đại hội Đảng bộ | congress, dai hoi, dai hoi dai bieu, dai hoi dai bieu dang bo
Ministry of Construction | Bộ Xây dựng |
Ministry of Finance | Bộ Tài chính |
Ministry of Home Affairs | Bộ Nội vụ |
Ministry of Industry and Trade | Bộ Công Thương |
"""

_LEVEL = re.compile(
    r"^(?:the )?(?:provincial|municipal|city) |\b(?:provincial|municipal|city) | (?:tinh|thanh pho|tp)$"
)
_WORD = re.compile(r"[\w']+")
_OF_A_POST = frozenset(
    _WORD.findall("""
    and board chair chairman chairperson chairwoman chief city city's committee committee's council council's
    deputies deputy delegation executive fatherland front head its member municipal national assembly of party
    people's permanent president province provincial secretary standing the vice vietnam
    ban bi bieu bo chap chinh chu cu dai dan dang dbqh doan dong hanh hdnd hoi mat mttq nhan pct pho quoc thanh
    thu thuong tich tinh to tp tran truc trung truong ubnd uong uy vien vu kiem va
    """)
)
"""Words, folded, that only say which post of a province it is."""
_ACTING = re.compile(r"\b(?:acting|quyen)\b")


@cache
def post_names(lang: Lang) -> dict[str, str]:
    """The posts of a province, highest first, by the names that they have in a language."""
    return {key: names[lang] for key, names in _posts().items()}


@cache
def position_name(position: str, lang: Lang, *, placed: bool = True) -> str | None:
    """What a position is called that is one of the province's posts, or several; None where it is told to be more.

    If `placed`, with the province that the position names.
    """
    posts, said = wording_of_posts(position), fold(position.replace("’", "'"))
    place = _places().search(said)
    if place:
        said = said.replace(place[0], "")
    acting = _ACTING.search(said)
    if not posts or not {*_WORD.findall(_ACTING.sub("", said))} <= _OF_A_POST:
        return None
    names = ", ".join(post_names(lang)[post] for post in posts)
    if acting:
        names = f"Acting {names[0].lower()}{names[1:]}" if lang == "en" else f"Quyền {names}"
    if not place or not placed:
        return names
    province = _provinces()[place[0]]
    return f"{names} of {province}" if lang == "en" else f"{names} {province}"


@cache
def body_name(body: str, lang: Lang) -> str | None:
    """What a body that decides is called; None where it is told to be another than those that are known."""
    said = " ".join(fold(body.replace("’", "'")).split())
    known = _bodies()
    names = known.get(said) or known.get(_LEVEL.sub("", said))
    return names[lang] if names else None


@cache
def _provinces() -> dict[str, str]:
    """What provinces are and were called, by their folded names."""
    spans = [span for unit in Units.packaged() for span in unit.names]
    return {"hanoi": "Hà Nội"} | {fold(span.value): span.value for span in spans}


@cache
def _places() -> re.Pattern[str]:
    longest_first = sorted(_provinces(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


@cache
def _posts() -> dict[str, dict[Lang, str]]:
    return {key: {"en": english, "vi": vietnamese} for key, english, vietnamese in _rows(_POSTS)}


@cache
def _bodies() -> dict[str, dict[Lang, str]]:
    known: dict[str, dict[Lang, str]] = {}
    for english, vietnamese, others in _rows(_BODIES):
        names: dict[Lang, str] = {"en": english, "vi": vietnamese}
        called = (fold(english), fold(vietnamese), *others.split(", "))
        known |= dict.fromkeys(filter(None, called), names)
    return known


def _rows(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in filter(None, table.splitlines())]
