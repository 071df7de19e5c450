"""Named projects in a text: a kind of works and a proper name or a place, in both languages, under one folded key."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from events.reading.quantities import Lang
from events.reading.words import CAPITAL, Lexicon, Phrase, Word, words
from events.text import slug


class Project(NamedTuple):
    """A named project, its span, and what kind of works it is."""

    start: int
    end: int
    name: str
    kind: str

    @property
    def key(self) -> str:
        """Kind and proper name, folded: the same in English and Vietnamese."""
        return project_key(self.name)


def project_key(name: str) -> str:
    """The key of a project's name: `quy-nhon-pleiku-expressway` for `cao tốc Quy Nhơn - Pleiku` too."""
    among = words(name)
    kinds = sorted((*_lexicon("en").find(among), *_lexicon("vi").find(among)), key=lambda hit: hit.first - hit.last)
    kind = kinds[0] if kinds else None
    proper = "".join(name[: kind.start] + " " + name[kind.end :]) if kind else name
    parts = [part for part in slug(proper).split("-") if part not in _FILLERS]
    return "-".join([*parts, kind.meaning.name] if kind else parts) or slug(name)


def projects(text: str, lang: Lang, known: Mapping[str, str] | None = None) -> list[Project]:
    """The named projects of a text, in text order.

    `known` gives for a kind the only project of that kind named before: "the airport" then is that one.
    """
    found: list[Project] = []
    for hit in _lexicon(lang).find(_without_possessive(words(text))):
        if not _spelled_so(text, hit) or _body().match(text, hit.end):
            continue
        named = _named(text, hit, lang) or _meant(text, hit, lang, known or {})
        if not named:
            continue
        if found and named[0].start < found[-1].end:
            if named[0].start > found[-1].start or named[0].end <= found[-1].end:
                continue
            found.pop()
        found += named
    return sorted([*found, *_coded(text, found)])


def _coded(text: str, found: list[Project]) -> Iterator[Project]:
    """Works that go by a letter code alone: the DT 827E, VSIP III."""
    for match in _code().finditer(text):
        if not any(project.start <= match.start() < project.end for project in found):
            yield Project(match.start(), match.end(), match[0], _CODES[match["code"]])


@cache
def _code() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?P<code>{'|'.join(_CODES)})[ .]?(?:\d{{1,4}}[A-Z]?|[IVX]+)\b(?: (?:in|at|ở|tại) {_PLACE})?")


_CODES = {"DT": "road", "ĐT": "road", "TL": "road", "QL": "highway", "CT": "expressway", "VSIP": "industrial-park"}


def _without_possessive(among: list[Word]) -> list[Word]:
    return [Word(word.start, word.end - 2, word.folded[:-2]) if word.folded.endswith("'s") else word for word in among]


class _Kind(NamedTuple):
    name: str
    phrase: str
    plural: bool


# kind | English, without a plural s | Vietnamese
_KINDS = """
expressway | expressway, motorway, freeway | cao tốc, đường cao tốc, đường bộ cao tốc, tuyến cao tốc
highway | national highway, provincial road | quốc lộ, tỉnh lộ, đường tỉnh
railway | railway, railway line, high-speed railway, high-speed railway line, express railway, railroad, \
metro line, urban railway, tram, metro, light rail, rapid transit line \
| đường sắt, tuyến đường sắt, đường sắt tốc độ cao, tuyến đường sắt tốc độ cao, tuyến metro, metro, tàu điện
airport | airport, international airport | sân bay, sân bay quốc tế, cảng hàng không, cảng hàng không quốc tế
border-gate | border gate, international border gate, smart border gate | cửa khẩu, cửa khẩu quốc tế, \
cửa khẩu thông minh
port | port, seaport, general port, deep-water port, deep-sea port, deepwater port, transshipment port, dry port, \
international port, container port, fishing port, cruise port, river port, port complex \
| cảng, cảng biển, cảng nước sâu, cảng tổng hợp, cảng trung chuyển quốc tế, cảng quốc tế, cảng cạn, cảng cá, cụm cảng, cảng biển nước sâu, cảng hành khách, cảng tàu khách, khu bến, cảng sông, cảng container
bridge | bridge, bridge approach road | cầu, cây cầu
bypass | bypass | đường tránh, tuyến tránh, đoạn tránh
ring-road | ring road, belt road | đường vành đai, vành đai
road | road, coastal road, connecting road, main road, access road, ring road project, boulevard, \
avenue, highway, trunk road, bypass road, inter-regional road, connecting route \
| đường, tuyến đường, đường ven biển, tuyến đường ven biển, đường nối, tuyến đường nối, đường kết nối, \
tuyến kết nối, đại lộ, đường bộ ven biển, tuyến đường bộ ven biển, đường liên vùng, đường trục, trục động lực
economic-zone | economic zone, free economic zone, coastal economic zone, border gate economic zone \
| khu kinh tế, khu kinh tế ven biển, khu kinh tế cửa khẩu, khu kinh tế chuyên biệt
free-trade-zone | free trade zone | khu thương mại tự do
industrial-park | industrial park, industrial zone, industrial cluster, industrial complex, high-tech park, \
hi-tech park, agricultural zone, high-tech agricultural zone, export processing zone, \
software park, information technology park, supplier park, science park, technology park, digital technology park, eco-industrial park, shrimp zone, \
hi-tech zone, high-tech zone, high-tech shrimp zone, hi-tech shrimp zone, logistics zone, it park, industry park \
| khu công nghiệp, kcn, cụm công nghiệp, khu công nghệ cao, khu chế xuất, khu nông nghiệp công nghệ cao, khu công nghiệp sinh thái, khu công nghệ thông tin tập trung, khu công nghệ số, vùng nông nghiệp công nghệ cao
wind-farm | wind farm, wind power plant, wind power project, offshore wind farm \
| điện gió, nhà máy điện gió, dự án điện gió, trang trại điện gió, điện gió ngoài khơi, dự án điện gió ngoài khơi, cụm điện gió
solar-farm | solar farm, solar plant, solar park, solar power plant | điện mặt trời, nhà máy điện mặt trời
power-plant | power plant, thermal power plant, hydropower plant, nuclear power plant, power project, \
gas-fired power plant, hydropower project, pumped-storage hydropower plant, thermal power project, \
LNG power project, LNG-to-power project, gas power project, solar power project, \
LNG terminal, power centre, power center, gas-fired power complex, power complex, LNG-fired power plant, coal-fired power plant, \
biomass power plant, hydropower station, LNG power plant, gas power plant, LNG power complex, gas-to-power complex, power station | nhiệt điện, nhà máy nhiệt điện, thủy điện, \
nhà máy thủy điện, nhà máy điện, nhà máy điện hạt nhân, nhà máy điện khí, dự án điện hạt nhân, \
trung tâm điện lực, điện khí, điện khí lng, nhà máy điện khí lng, thủy điện tích năng, nhà máy thủy điện tích năng, nhiệt điện khí lng, tổ hợp điện khí lng, tổ hợp điện khí, nhà máy nhiệt điện khí lng, trung tâm điện khí lng, điện sinh khối, nhà máy điện sinh khối, \
nhiệt điện khí
plant | plant, factory, smelter, refinery, complex, mill, car works, cement works, steelworks, brewery, mine, shipyard, \
slaughterhouse, assembly plant | nhà máy, tổ hợp, nhà máy lọc dầu, nhà máy xi măng, \
khu liên hợp, \
nhà máy thép, khu phức hợp, lọc hóa dầu, nhà máy ô tô, xưởng đóng tàu, nhà máy đường, nhà máy dệt, tổ hợp bauxite, nhà máy alumin, bauxite
hospital | hospital, general hospital, regional hospital, obstetrics and paediatrics hospital | bệnh viện, \
bệnh viện đa khoa, bệnh viện đa khoa khu vực, \
bệnh viện sản nhi
university | university campus | làng đại học
social-housing | social housing area, social housing project | khu nhà ở xã hội, nhà ở xã hội, dự án nhà ở xã hội
urban-area | urban area, new urban area, urban zone, resort, golf course, eco-tourism area, \
theme park, housing project, apartment block, hospital quarter, ecotourism area, entertainment complex, seaside city, riverside urban area, beach resort, tourism area, tourist area, tourism complex, \
tourism zone, resort complex, national tourism area, new town, resettlement area, residential area \
| khu đô thị, khu đô thị mới, khu du lịch, khu du lịch quốc gia, khu nghỉ dưỡng, khu tái định cư, khu dân cư, \
sân golf, \
khu du lịch sinh thái, công viên, khu đô thị sinh thái, khu phức hợp du lịch, tổ hợp du lịch, quần thể du lịch, khu vui chơi, làng du lịch, chung cư
reservoir | reservoir, water reservoir, irrigation system, irrigation works, irrigation project, dyke, dam, \
pumping station \
| hồ chứa, hồ chứa nước, hồ thủy lợi, đập, hệ thống thủy lợi, trạm bơm
terminal | terminal, passenger terminal, cargo terminal, wharf, berth, market terminal, cruise terminal, railway station, bus station | nhà ga, nhà ga hành khách, bến cảng, ga đường sắt, bến tàu, ga, \
cầu cảng, bến xe
tunnel | tunnel, road tunnel | hầm, hầm đường bộ
centre | convention centre, convention center, conference centre, exhibition centre, exhibition center, \
logistics centre, logistics center, data centre, data center, wholesale market, trade centre, trade center, sports centre, research centre, cultural complex, \
expo centre, training centre, medical centre \
| trung tâm hội nghị, trung tâm logistics, trung tâm triển lãm, trung tâm dữ liệu, chợ đầu mối, trung tâm thương mại, trung tâm y tế, trung tâm nghiên cứu, trung tâm hội chợ, trung tâm thể thao
administrative-centre | administrative centre, administrative center, political-administrative centre \
| trung tâm hành chính, trung tâm chính trị - hành chính
stadium | stadium, sports complex, sports centre | sân vận động, khu liên hợp thể thao
interchange | interchange, overpass, flyover, intersection | nút giao, cầu vượt
canal | canal, sea dyke, embankment, sluice | kênh, đê biển, kè, cống
waste-plant | waste-to-energy plant, wastewater treatment plant, waste treatment plant, water plant \
| nhà máy điện rác, nhà máy xử lý nước thải, nhà máy xử lý rác, nhà máy nước
power-line | transmission line, power line, substation | đường dây, trạm biến áp
financial-centre | international financial centre, international financial center, innovation centre, \
innovation center \
| trung tâm tài chính quốc tế, trung tâm đổi mới sáng tạo
logistics-hub | logistics hub, logistics park, inland port | cảng cạn icd, khu logistics
project | project | đại dự án
memorial | memorial, monument, cultural centre, theatre | tượng đài, khu lưu niệm, trung tâm văn hóa, nhà hát
museum | museum | bảo tàng
cable-car | cable car | cáp treo
"""
_FILLERS = frozenset(
    {
        "du",
        "an",
        "project",
        "the",
        "of",
        "in",
        "tuyen",
        "thanh",
        "phan",
        "component",
        "construction",
        "mo",
        "rong",
        "expansion",
        "new",
        "to",
        "city",
        "tp",
        "and",
    }
)
_SINGLE_OF_ITS_KIND = frozenset({"free-trade-zone", "ring-road", "administrative-centre", "power-plant"})
"""Kinds that are a name by themselves where they are capitalised."""
_OTHER_WORDS = frozenset(
    {"yêu", "nhu", "toàn", "điểm", "đầu", "đề", "thỉnh", "lên", "giữa", "khai", "dọc", "con", "sa"}
)
"""Words before `cầu`, `đường`, `cảng` that make another word of it."""


@cache
def _lexicon(lang: Lang) -> Lexicon[_Kind]:
    phrases: list[tuple[str, _Kind]] = []
    for line in filter(None, _KINDS.splitlines()):
        name, english, vietnamese = (part.strip() for part in line.split(" | "))
        for phrase in (english if lang == "en" else vietnamese).split(", "):
            phrases.append((phrase.strip(), _Kind(name, phrase.strip(), plural=False)))
            if lang == "en":
                plural = re.sub(r"y$", "ie", phrase.strip()) if phrase.endswith("ry") else phrase.strip()
                phrases.append((f"{plural}s", _Kind(name, phrase.strip(), plural=True)))
    return Lexicon(phrases)


def _spelled_so(text: str, hit: Phrase[_Kind]) -> bool:
    """Whether the text writes the phrase and not one with other diacritics; without any, only a longer one is sure."""
    written, phrase = " ".join(text[hit.start : hit.end].lower().split()), hit.meaning.phrase
    if phrase.isascii() or written == phrase:
        before = re.search(r"(\w+)\s$", text[max(0, hit.start - 12) : hit.start])
        return not before or before[1].lower() not in _OTHER_WORDS
    return written.isascii() and " " in phrase


_OPENERS = (
    "The|A|An|One|This|That|If|Once|But|In|At|On|For|As|And|Two|No|Of|Both|Work|Its|Their|Our|When|After"
    "|From|Three|Four"
    "|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Some|New|Among|Other|All|Each|These|Those|To|By|With|Under|Also"
)
_PROPER = (
    rf"(?:(?:(?!(?:{_OPENERS})\b){CAPITAL}[\w’']*|[IVX]+|\d{{1,2}}[A-Z]?)"
    rf"(?:[. ](?={CAPITAL}|[IVX]+\b|\d{{1,2}}[A-Z]?\b))?)"
)
_NUMERAL = r"(?:[IVX]+|\d{1,2}[A-Z]?)"
_PLACE = rf"(?:{_PROPER}){{1,5}}"
_JOINED = rf"{_PLACE}(?:\s?[-–]\s?(?={CAPITAL}){_PLACE}){{0,3}}"
_NO_ADJECTIVE = (
    "and|or|of|in|on|at|to|the|a|an|for|with|from|by|is|was|are|were|be|been|has|have|had|will|would|its|their|this"
    "|that|these|as|near|into|than|but|not|it|all|each|every|said|says|some|more|one|two|three"
)


def _named(text: str, hit: Phrase[_Kind], lang: Lang) -> list[Project]:
    """The project or projects that a kind of works names together with what stands around it."""
    if hit.meaning.plural and (listed := _listed().match(text, hit.end)):
        names = re.split(r",\s+and\s+|,\s+|\s+and\s+", listed["names"])
        return [
            Project(hit.start, listed.end(), f"{name} {hit.meaning.phrase}", hit.meaning.name) for name in names if name
        ]
    spans = list(_spans(text, hit, lang))
    if not spans:
        return []
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    if before := _part_of(lang).search(text, max(0, start - 60), start):
        start = before.start()
    name = text[start:end].strip(" ,")
    return [Project(start, start + len(name), name, hit.meaning.name)]


def _spans(text: str, hit: Phrase[_Kind], lang: Lang) -> Iterator[tuple[int, int]]:
    if hit.meaning.name == "project" and (
        hit.meaning.plural or _no_project().search(text, max(0, hit.start - 24), hit.end + 24)
    ):
        return
    if (
        lang == "en"
        and (left := _left().search(text, max(0, hit.start - 70), hit.start))
        and not left[0].strip().isdigit()
    ):
        right = _number().match(text, hit.end)
        yield left.start(), right.end() if right else hit.end
    elif right := _right(lang).match(text, hit.end):
        yield hit.start, right.end()
    written = text[hit.start : hit.end]
    if hit.meaning.name in _SINGLE_OF_ITS_KIND and written[:1].isupper() and hit.start and " " in written:
        capitals = all(word[:1].isupper() for word in written.split()) if lang == "en" else text[hit.start - 1] == " "
        if capitals and not re.search(r"[.!?]\s$", text[max(0, hit.start - 2) : hit.start]):
            yield hit.start, hit.end


def _meant(text: str, hit: Phrase[_Kind], lang: Lang, known: Mapping[str, str]) -> list[Project]:
    """The project of that kind that the article has named, where the text says "the airport"."""
    name = known.get(hit.meaning.name)
    if name is None or hit.meaning.plural:
        return []
    if lang == "en":
        definite = bool(re.search(r"\b(?:the|this|that)\s$", text[max(0, hit.start - 5) : hit.start], re.IGNORECASE))
    else:
        definite = hit.last - hit.first > 1 and bool(_at_hand().search(text, max(0, hit.start - 16), hit.start))
    return [Project(hit.start, hit.end, name, hit.meaning.name)] if definite else []


@cache
def _at_hand() -> re.Pattern[str]:
    return re.compile(r"(?:^|\b(?:tại|đến|trên|trường|dự án|về|tuyến|của)\s)$", re.IGNORECASE)


@cache
def _left() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?=[\d ]*[^\W\d_])(?:{_JOINED}(?: and \d)?(?:[’']s)?\s)(?:(?!(?:{_NO_ADJECTIVE})\b)(?:[a-z]|[A-Z]+-[a-z])[\w-]*\s){{0,3}}$"
    )


@cache
def _right(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        qualities = (
            "thứ hai|thứ ba|mới|sinh thái|ngoài khơi|nước sâu|quốc tế|tổng hợp|thông minh|liên vùng|tập trung|công nghệ cao|ven biển|trên biển|đa khoa"
            "|hiện đại|cao cấp|quốc gia|chuyên sâu|LNG|gần bờ|trên bờ"
        )
        return re.compile(
            rf"\s(?:(?:{qualities})\s)*(?:(?:mang tên |tên |ở |tại )?{_JOINED}(?: và {_NUMERAL})?"
            rf"|nối [^,.;()]{{3,50}}? (?:với|tới|đến) {_JOINED}|[“\"‘][^”\"’\n]{{3,60}}[”\"’])"
            r"(?: mở rộng| giai đoạn \d| thứ hai| đợt (?:hai|\d))?"
        )
    return re.compile(
        rf"(?:(?: project)? (?:from|linking|connecting|between) [^,.;()\n]{{3,40}}? (?:to|with|and) (?:the )?{_JOINED}"
        rf"(?: and {_JOINED})?|(?: project)? (?:in|near|along|at|on|off) (?:the )?{_PLACE}(?: [Rr]iver)?"
        rf"|,? (?:named|called|dubbed) {_JOINED}|\s[“\"‘][^”\"’\n]{{3,60}}[”\"’]"
        rf"| (?:No\.? ?)?\d{{1,3}}[A-Z]?(?: and \d{{1,3}}[A-Z]?)?\b(?! (?:km|per|hectares))| \({CAPITAL}[^)]{{1,40}}\))"
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        rf" (?:\d{{1,2}}|I{{1,3}}|IV|T\d)\b(?! (?:km|per|hectares))(?: \({CAPITAL}[^)]{{1,40}}\))?"
        rf"| \({CAPITAL}[^)]{{1,40}}\)"
    )


@cache
def _part_of(lang: Lang) -> re.Pattern[str]:
    """Words before the name that say which part of the works, or what is done to them."""
    if lang == "vi":
        return re.compile(r"[Dd]ự án thành phần \d+ $|[Bb]ến \d\w? $|[Nn]hà ga T\d $")
    return re.compile(
        r"(?:\b(?:expansion|upgrading|upgrade|widening|extension|renovation)"
        r"(?: and (?:expansion|upgrading|extension|widening))?|\b[Tt]erminal T?\d|\b[Cc]omponent [Pp]roject \d"
        r"|\b[Pp]hase \d) of (?:the )?$"
    )


@cache
def _body() -> re.Pattern[str]:
    """What makes a body of it: the Hai Phong Economic Zone Authority."""
    return re.compile(r"s?\s(?:Authorit|Management|Administration|Board|JSC|Company|Corporation|Customs|Border Guard)")


@cache
def _no_project() -> re.Pattern[str]:
    """Money, forms of investment and numbered schemes that are called a project without being one."""
    return re.compile(
        r"\b(?:FDI|ODA|PPP|BOT|BT|BOO|Project \d|Project No|[Dd]ự án \d|Luật|nghị quyết|Party|Government)\b"
    )


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(rf"(?:,|:| in| -)\s(?P<names>{_PLACE}(?:, {_PLACE})*,? and {_PLACE})(?![\w-])")
