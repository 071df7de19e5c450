"""Towns of provinces, by which an article tells of a province that it never names: "DA LAT - The council ..."."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from events.reading.text import patterns
from events.reading.text.folding import folded_evenly
from events.text import fold
from events.units.lineage import Units

_TOWNS = {
    "an giang": "long xuyen, chau doc, tan chau, tinh bien",
    "ba ria vung tau": "vung tau, ba ria, con dao",
    "bac giang": "viet yen",
    "bac lieu": "gia rai",
    "bac ninh": "tu son, que vo, thuan thanh",
    "binh dinh": "quy nhon, an nhon, hoai nhon",
    "binh duong": "thu dau mot, di an, thuan an, ben cat, tan uyen",
    "binh phuoc": "dong xoai, binh long, phuoc long, chon thanh",
    "binh thuan": "phan thiet, la gi, phu quy",
    "ca mau": "nam can",
    "can tho": "ninh kieu, cai rang, thot not, o mon",
    "da nang": "hai chau, son tra, lien chieu, ngu hanh son, cam le, hoa vang",
    "dak lak": "buon ma thuot, buon ho",
    "dak nong": "gia nghia",
    "dien bien": "dien bien phu, muong lay",
    "dong nai": "bien hoa, long khanh, long thanh, nhon trach",
    "dong thap": "cao lanh, sa dec, hong ngu",
    "gia lai": "pleiku, an khe, ayun pa",
    "ha giang": "dong van, meo vac",
    "ha nam": "phu ly, duy tien",
    "ha noi": "son tay",
    "ha tinh": "ky anh, hong linh, vung ang",
    "hai duong": "chi linh, kinh mon",
    "hai phong": "thuy nguyen, cat hai",
    "hau giang": "vi thanh, nga bay, long my",
    "ho chi minh city": "thu duc, cu chi, can gio",
    "hung yen": "my hao, pho noi",
    "khanh hoa": "nha trang, cam ranh, ninh hoa, cam lam",
    "kien giang": "rach gia, phu quoc, ha tien",
    "lam dong": "da lat, dalat, bao loc",
    "lao cai": "sa pa",
    "long an": "tan an, kien tuong",
    "nghe an": "vinh, cua lo, hoang mai, thai hoa",
    "ninh binh": "tam diep, hoa lu",
    "ninh thuan": "phan rang",
    "phu tho": "viet tri",
    "phu yen": "tuy hoa, song cau",
    "quang binh": "dong hoi, ba don",
    "quang nam": "tam ky, hoi an, dien ban, chu lai",
    "quang ngai": "duc pho, dung quat",
    "quang ninh": "ha long, cam pha, uong bi, mong cai, dong trieu, quang yen, van don, co to",
    "quang tri": "dong ha",
    "soc trang": "vinh chau, nga nam",
    "son la": "moc chau",
    "tay ninh": "trang bang, hoa thanh",
    "thai nguyen": "song cong, pho yen",
    "thanh hoa": "sam son, bim son, nghi son",
    "thua thien hue": "huong thuy, huong tra",
    "tien giang": "my tho, go cong, cai lay",
    "vinh phuc": "vinh yen, phuc yen",
    "yen bai": "nghia lo",
}
"""Cities and towns that do not bear their province's name, by the name of the province before 2025."""


def provinces_of_towns(text: str, roads: bool = True, called: Collection[str] = ()) -> Iterator[str]:
    """The names of the provinces of the towns that a text names, in text order; the ends of `roads` among them.

    No name is a town's by which people are `called`.
    """
    for match in _names().finditer(folded_evenly(text)):
        province = _provinces().get(match.group())
        start, end = match.span()
        if match.group() in called:
            continue
        if match.group() == "vinh" and not _VINH.match(text, start):
            continue
        if " " in match.group() and _GOES_ON.match(text, end):
            continue
        if not roads and (_TO.match(text, end) or _FROM.search(text, max(0, start - 24), start)):
            continue
        if province and all(word[0].isupper() for word in text[start:end].split()):
            yield province


_GOES_ON = patterns.plain(
    r" (?!(?:Airport|Bay|Bridge|City|Commune|District|Economic|Hotel|Industrial|International|Island|Lake"
    r"|Municipality|North"
    r"|Pass|Port|Province|Road|Sea|Special|Stadium|Station|Street|Town|Township|University|Ward)\b)[A-ZĐ][^\W\d_]+"
)
"""What follows two words that are no town's but the beginning of a longer name: "Dong Van Thanh"."""


_TO = patterns.plain(r" ?[-–] ?[A-ZĐ][a-zà-ỹđ]+ [A-ZĐ]")
_FROM = patterns.plain(r"[A-ZĐ][a-zà-ỹđ]+ [A-ZĐ][a-zà-ỹđ]+ ?[-–] ?$")
"""The other end of a road that a town lends its name: "Nghi Sơn - Cửa Lò"."""


_VINH = patterns.plain(r"Vinh(?! (?!City|Nghệ|Nghe|và|and)[A-ZĐ])")
"""The city and no part of a longer name: "Vinh", "Vinh City", but not "Vĩnh Trung" or "Vinh Trung"."""


def is_town(name: str) -> bool:
    """Whether a name is that of a town that does not bear its province's name."""
    return fold(name) in _provinces()


@cache
def _provinces() -> dict[str, str]:
    return {town: province for province, towns in _TOWNS.items() for town in towns.split(", ")}


@cache
def _names() -> re.Pattern[str]:
    """Towns, and provinces, of which some have a town's name in theirs: Vinh Long is not Vinh."""
    provinces = {fold(span.value) for unit in Units.packaged() for span in unit.names}
    longest_first = sorted(provinces | set(_provinces()), key=len, reverse=True)
    return patterns.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])")
