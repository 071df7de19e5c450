"""Named projects in a text: a kind of works and a proper name or a place, in both languages, under one folded key."""

import re
from functools import cache
from typing import NamedTuple

from events.reading.quantities import Lang
from events.reading.words import CAPITAL
from events.text import slug


class Project(NamedTuple):
    """A named project and its span."""

    start: int
    end: int
    name: str

    @property
    def key(self) -> str:
        """Kind and proper name, folded: the same in English and Vietnamese."""
        return project_key(self.name)


def project_key(name: str) -> str:
    """The key of a project's name: `quy-nhon-pleiku-expressway` for `cao tốc Quy Nhơn - Pleiku` too."""
    folded = f"-{slug(name)}-"
    kinds = []
    for kind, words in _KEYS:
        for word in words:
            if f"-{word}-" in folded:
                kinds.append(kind)
                folded = folded.replace(f"-{word}-", "-")
    for filler in _FILLERS:
        folded = folded.replace(f"-{filler}-", "-")
    proper = folded.strip("-")
    return "-".join(filter(None, (proper, kinds[0] if kinds else "")))


def projects(text: str, lang: Lang) -> list[Project]:
    """The named projects of a text, in text order."""
    found: list[Project] = []
    lowered = text.lower()
    if not any(head in lowered for head in _HEADS[lang]):
        return found
    for match in _named(lang).finditer(text):
        name = match.group().strip(" ,")
        if not found or match.start() >= found[-1].end:
            found.append(Project(match.start(), match.start() + len(name), name))
    return found


# kind | English | Vietnamese; within a kind the longest first
_KINDS = """
expressway | expressways?, motorway | (?:đường bộ )?(?:đường )?cao tốc
railway | (?:high-speed |express )?railway(?: line)?, metro line, tram | (?:tuyến )?đường sắt(?: tốc độ cao)?, \
tuyến metro
airport | (?:international )?airport(?:'s (?:new )?(?:terminal|runway))? | cảng hàng không(?: quốc tế)?, \
sân bay(?: quốc tế)?
border-gate | (?:international )?border gate | cửa khẩu(?: quốc tế)?
port | (?:general |deep-water |deep-sea |international |transshipment |sea)?(?: ?sea)?port \
| cảng(?: biển| nước sâu| tổng hợp| trung chuyển quốc tế| quốc tế| cạn)?
bridge | bridge(?: approach road)? | cầu
bypass | bypass | đường tránh, đoạn tránh
ring-road | ring road(?: No\\.? \\d| \\d)? | đường vành đai(?: \\d)?
road | (?:coastal |connecting |belt |main |access )?road, boulevard, highway \
| (?:tuyến )?đường(?: ven biển| nối| kết nối)?, đại lộ, quốc lộ
economic-zone | (?:free |border gate |coastal |border-gate )?economic zone | khu kinh tế(?: cửa khẩu| ven biển)?
free-trade-zone | free trade zone | khu thương mại tự do
industrial-park | industrial (?:park|zone|cluster)s?, (?:hi|high)-tech park, (?:high-tech )?agricultural zone \
| khu công nghiệp, kcn, cụm công nghiệp, khu công nghệ cao
wind-farm | wind (?:farm|power plant|power project) | (?:nhà máy )?điện gió
power-plant | (?:thermal |lng |gas-fired |nuclear |hydro)?(?:thermal )?power plant, power project, \
hydropower plant, solar (?:farm|plant) | (?:nhà máy )?nhiệt điện, (?:nhà máy )?thủy điện, \
(?:nhà máy )?điện mặt trời, nhà máy điện(?: hạt nhân| khí)?
plant | (?:[a-z]+ ){0,2}(?:plant|factory|smelter|refinery|complex) | nhà máy(?: xi măng| lọc dầu)?, tổ hợp
hospital | (?:general |regional )?hospital | bệnh viện(?: đa khoa| đa khoa khu vực)?
university | university | trường đại học, đại học
social-housing | social housing (?:area|project) | khu nhà ở xã hội, nhà ở xã hội
urban-area | (?:new )?urban (?:area|zone), resort, tourism (?:area|complex|zone) | khu đô thị(?: mới)?, \
khu du lịch(?: quốc gia)?, khu nghỉ dưỡng
reservoir | (?:water )?reservoir, irrigation (?:system|works), dyke | hồ chứa(?: nước)?, đập
terminal | terminal(?: T?\\d)? | nhà ga(?: T\\d)?, bến(?: \\d\\w?)?
tunnel | tunnel | hầm(?: đường bộ)?
centre \
| (?:convention|conference|exhibition|logistics|data|administrative|political-administrative) cent(?:re|er), \
stadium, museum, cable car \
| trung tâm(?: hội nghị| hành chính| chính trị - hành chính| logistics| triển lãm| dữ liệu), sân vận động, \
bảo tàng, cáp treo
"""
_PROPER = (
    r"(?:(?:(?!(?:The|A|An|One|This|That|If|Once|But|In|At|On|For|As|And|Two|No|Of|Both|Work)\b)"
    rf"{CAPITAL}[\w’']*|[IVX]+|\d{{1,2}}[A-Z]?)(?:[. ](?={CAPITAL}|[IVX]+\b|\d{{1,2}}[A-Z]?\b))?)"
)
_PLACE = rf"(?:{_PROPER}){{1,5}}"
_HEADS = {
    "en": (
        *("expressway", "motorway", "rail", "metro", "tram", "airport", "gate", "port", "bridge", "bypass", "road"),
        *(
            "boulevard",
            "highway",
            "zone",
            "park",
            "cluster",
            "farm",
            "plant",
            "project",
            "factory",
            "smelter",
            "refiner",
        ),
        *(
            "complex",
            "hospital",
            "universit",
            "urban",
            "resort",
            "tourism",
            "reservoir",
            "irrigation",
            "dyke",
            "terminal",
        ),
        *("tunnel", "centre", "center", "stadium", "museum", "cable car", "social housing"),
    ),
    "vi": (
        *("cao tốc", "đường", "metro", "sân bay", "cảng", "cửa khẩu", "cầu", "đoạn tránh", "đại lộ", "quốc lộ", "khu "),
        *("kcn", "cụm", "điện", "nhà máy", "tổ hợp", "bệnh viện", "đại học", "nhà ở xã hội", "hồ chứa", "đập"),
        *("nhà ga", "bến", "hầm", "trung tâm", "sân vận động", "bảo tàng", "cáp treo"),
    ),
}
"""A word of every kind: a sentence without any names no project, and most have none."""
_FILLERS = (
    "du-an",
    "project",
    "the",
    "of",
    "in",
    "tuyen",
    "thanh-phan",
    "component",
    "construction",
    "mo-rong",
    "expansion",
    "new",
    "to",
    "city",
    "tp",
)


@cache
def _kinds() -> tuple[tuple[str, str, str], ...]:
    rows = []
    for line in filter(None, _KINDS.splitlines()):
        kind, english, vietnamese = (part.strip() for part in line.split(" | "))
        rows.append((kind, "|".join(english.split(", ")), "|".join(vietnamese.split(", "))))
    return tuple(rows)


_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("expressway", ("duong-bo-cao-toc", "duong-cao-toc", "cao-toc", "expressway", "motorway")),
    ("railway", ("duong-sat-toc-do-cao", "duong-sat", "high-speed-railway", "railway-line", "railway")),
    (
        "airport",
        (
            "cang-hang-khong-quoc-te",
            "cang-hang-khong",
            "san-bay-quoc-te",
            "san-bay",
            "international-airport",
            "airport",
        ),
    ),
    ("economic-zone", ("khu-kinh-te", "economic-zone")),
    ("free-trade-zone", ("khu-thuong-mai-tu-do", "free-trade-zone")),
    ("industrial-park", ("khu-cong-nghiep", "kcn", "industrial-park", "industrial-zone")),
    ("hospital", ("benh-vien-da-khoa", "benh-vien", "general-hospital", "hospital")),
    ("wind-farm", ("nha-may-dien-gio", "dien-gio", "wind-power-plant", "wind-farm")),
    (
        "port",
        (
            "cang-nuoc-sau",
            "cang-bien",
            "cang-tong-hop",
            "cang",
            "deep-water-port",
            "deep-sea-port",
            "general-port",
            "seaport",
            "port",
        ),
    ),
    ("bridge", ("cau", "bridge")),
    ("plant", ("nha-may", "factory", "plant")),
    ("road", ("duong-noi", "tuyen-duong", "duong", "connecting-road", "road")),
)


@cache
def _named(lang: Lang) -> re.Pattern[str]:
    joined = rf"{_PLACE}(?:\s?[-–,]\s?(?={CAPITAL}){_PLACE}){{0,3}}"
    if lang == "vi":
        kind = "|".join(vietnamese for _, _, vietnamese in _kinds())
        return re.compile(
            rf"(?:[Dd]ự án thành phần \d+ )?(?<!điểm )\b(?i:{kind})\s(?:thứ hai |mới )?(?:{joined}"
            rf"|nối [^,.;]{{3,50}}? (?:với|tới|đến) {joined})(?: mở rộng| giai đoạn \d| thứ hai)?"
        )
    kind = "|".join(english for _, english, _ in _kinds())
    works = (
        r"(?:(?:expansion|upgrading|upgrade|widening|extension|renovation)(?: and (?:expansion|upgrading"
        r"|extension))? of (?:the )?)?"
    )
    return re.compile(
        rf"{works}(?:"
        rf"(?:{joined}[’']?s?\s)(?:[a-z][\w-]*\s){{0,2}}?(?i:{kind})\b(?: (?:I{{1,3}}|IV"
        rf"|\d)\b)?(?: \([A-Z][^)]{{1,30}}\))?"
        rf"|(?i:{kind})\s(?:(?:from|linking|connecting) {joined} (?:to|with|and) {joined}|(?:in|near"
        rf"|along) (?:the )?{_PLACE}(?: River)?)"
        rf")"
    )
