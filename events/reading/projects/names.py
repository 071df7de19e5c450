"""How a name stands around the kind of works that it names, in both languages."""

import re
from collections.abc import Iterator, Mapping

from events.reading.entities.countries import PLAINLY_FOREIGN
from events.reading.entities.person_names import is_syllable, provinces
from events.reading.projects.alone import alone_at
from events.reading.projects.project import ROUTES, Kind, Project
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL, Phrase
from events.text import fold

OPENERS = (
    r"The|A|(?<!\w )An(?=\s(?:[a-z]|$))|One|This|That|If|Once|But|In|At|On|For|As|And|Two|No|Of|Both|Work|Its|Their"
    r"|Our"
    r"|When|After"
    "|From|Three|Four"
    r"|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Some|New|Among|Other|All|Each|These|Those|(?<!\w )To|By|With|Under"
    "|Also|Another"
)
_NO_AMOUNT = (
    r"(?!\w| ?%|[.,]\d| (?:triệu|tỷ|tỉ|nghìn|ngàn|tháng|năm|ngày|quý|dự án|doanh nghiệp|nhà đầu tư"
    r"|ha|MW|km|m2|m³|USD|căn|chỗ|giường|hộ|học sinh|khách|làng|lao động"
    r"|tấn)\b)"
)
"""What does not follow a number that is a part of a name."""
_NUMERAL = rf"(?:[IVX]+\b|\d{{1,3}}[A-Z]?{_NO_AMOUNT})"
_PROPER = (
    rf"(?:(?:Bắc|Nam|Đông|Tây|Tả|Hữu) (?:sông|hồ|kênh|núi|đầm|cầu) (?={CAPITAL})"
    r"|(?:(?:Quốc (?:gia|tế)|Dệt may|Thủ đô|Trung ương|Thành phố(?= Hồ))\b"
    rf"|(?!(?:{OPENERS})\b){CAPITAL}[\w’']*(?:&[A-Z]\w*)?|A(?<=\w A)(?<!Group A)(?! [A-Z])|[IVX]+"
    rf"|\d{{1,3}}[A-Z]?{_NO_AMOUNT})"
    rf"(?:(?:(?<=TP)\. |[. ])(?={CAPITAL}|[IVX]+\b|\d{{1,2}}[A-Z]?\b|(?<=[ĐQT][TLH][. ])\d{{3}}[A-Z]?\b))?)"
)
_DAYS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
    "|Thursday|Friday|Saturday|Sunday|Vietnam(?:ese)?|Viet Nam|Decision|Resolution|Directive|Document|Article"
    "|Conclusion"
)
_KIND_OF_PLACE = rf"(?:(?:Hành lang(?: kinh tế)?|(?:Quốc|Tỉnh|Hương) lộ|Đường tỉnh|Vành đai|Cao tốc) (?={CAPITAL}|\d))?"
_AMOUNT_AHEAD = r"\d+[.,]\d|(?:VN[DĐ]|USD|EUR)\s?\d"
PLACE = rf"(?!(?:{_DAYS}|{'|'.join(sorted(PLAINLY_FOREIGN))})\b|{_AMOUNT_AHEAD}){_KIND_OF_PLACE}(?:{_PROPER}){{1,5}}"
_AT = r"(?:cửa khẩu|thành phố|thị xã|thị trấn|sân bay|cảng|quốc lộ|ga|hồ|đèo|xã|bến|TP\.?)\s"
_AND_ON = rf"(?: \({PLACE}\))?\s?[-–]\s?(?:{_AT})?(?={CAPITAL}|\d{{3}}[A-Z]?\b){PLACE}"
JOINED = rf"{PLACE}(?:{_AND_ON}){{0,3}}(?: \({PLACE}\)(?=\s))?"
_ENDS = rf"{PLACE}\s?[-–]\s?{PLACE}(?:\s?[-–]\s?{PLACE})?"
"""The ends of a route after its kind: the road Cho Moi - Bac Kan."""
NO_QUALITY = (
    "đã|đang|sẽ|được|bị|là|có|của|và|với|để|do|cho|từ|đến|tới|theo|về|mà|như|khi|vừa|này|đó|thì|cũng|chưa|không|còn"
    "|vẫn|sau|trước|nhất|(?<!đồng )bằng|vào|ra|trong|nên|nếu|cùng|ông|bà|các|những|một|nhiều|đặt"
    "|đóng (?:ở|tại|trên)|mỗi|hoặc|hay|cách(?! mạng)|gần|lên|xuống|đi(?! bộ)|sang|rồi|phải|(?<!hậu )cần|hiện(?! đại)"
    "|nay|sớm|đầu tiên|vốn|giữa|ngày|hôm|tháng|năm|(?<!chiếu )sáng(?! tạo)|chiều|nhằm|khoảng|hơn|gồm|dưới|bởi|nối"
    "|(?<!bán )dẫn|thi(?! đấu)|(?<!phát )triển|khởi(?! nghiệp)|(?<!tuần )hoàn|khánh|vận(?! chuyển| tải)|yêu|cam|xin|chờ"
    "|mong|đạt|nằm|ở|tại|giai đoạn|trên địa|thủ tướng|(?<!dịch )vụ|phân (?:bổ|công)|thị trường|đồng chí|người"
    "|dân(?! cư| dụng| sinh| tộc)|hạng|(?<!kim )(?<!phân )loại|(?<!cao )(?<!đa )cấp|chuẩn bị|tiếp tục|dự kiến|đề"
    "|(?<=ường )(?:kính|lối|mía|phố|sá|truyền)|(?<=ầu )(?:nguyện|thủ)"
)
"""Vietnamese words that end the wording of a name, or make another word of a kind of works."""
_QUALITY = rf"(?:LNG|TP\.|thành phố|[-–]|thứ \w+|(?!(?:{NO_QUALITY})\b)(?!{CAPITAL})[^\W\d_]+(?:-[^\W\d_]+)?)"
_ZONE = "khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|kkt|khu chế xuất|khu công nghệ cao"
_SIZE = r"(?:[\d.,]+ ?(?:căn|giường|ha|km|m2|MW|tấn|tỷ|triệu)(?: đồng| USD)?\s)?"
_NO_ADJECTIVE = (
    "also|approve|build|complete|continue|develop|early|expand|extend|fund|improve|invest|now|open|soon|speed"
    "|support|then"
    "|upgrade|widen|about|above|across|against|along|around|behind|beside|between|beyond|during|over|since|through"
    "|toward|towards"
    "|under|until|via|within|without"
    "|and|or|of|in|on|at|to|the|a|an|for|with|from|by|is|was|are|were|be|been|has|have|had|will|would|its|their|this"
    "|that|these|as|near|into|than|but|not|it|all|each|every|said|says|some|more|one|two|three"
    "|inspected|visited|toured|opened|inaugurated|approved|launched|licensed|started|began|chairman|secretary|director"
    "|wants|needs|hopes|plans|aims|sees|gets|expects|asks|gave|took|saw|built|uses|before|after|while|when|where|who"
    "|which|if|because|any|takes|makes|lies|stands"
    "|leaders|officials|former|future|planned|proposed|existing|whole|entire|same|biggest|largest|longest|key|major"
    "|huge|large|small|long-(?:awaited|delayed|promised)|running"
)


def named_at(text: str, hit: Phrase[Kind], lang: Lang) -> list[Project]:
    """The project or projects that a kind of works names together with what stands around it."""
    if hit.meaning.plural or (lang == "vi" and _SEVERAL.search(text, max(0, hit.start - 16), hit.start)):
        if listed := _listed(text, hit, lang):
            return listed
        if lang == "vi":
            return []
        if hit.meaning.plural and hit.meaning.name not in _OFTEN_SEVERAL:
            return []
    spans = list(_spans(text, hit, lang))
    if not spans:
        return []
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    described = _ONE_OF_SEVERAL if start < hit.start else _DESCRIBED
    if lang == "en" and (what := described.search(text, max(0, start - 50), start)):
        start = what.start("what")
    name = text[start:end].strip(" ,")
    return [Project(start, start + len(name), _without_owner(name) if lang == "en" else name, hit.meaning.name)]


def _without_owner(name: str) -> str:
    """A name without the province whose works they are: Hue's Chan May port, but not Hue's second airport."""
    owner = _OWN_PLACE.match(name)
    return name[owner.end() :] if owner and fold(owner["place"]) in provinces() else name


_OWN_PLACE = patterns.plain(rf"(?P<place>{CAPITAL}[\w ]{{2,20}}?)[’']s (?=(?:[\w-]+ )*{CAPITAL})")

_OFTEN_SEVERAL = frozenset({"canal", "reservoir"})
"""Kinds of which several may be one project: the Ben Go sluices."""

_WHITHER = patterns.plain(rf" (?:ra|vào|lên|xuống|sang|về|dẫn (?:ra|vào|lên|tới)) (?:{_QUALITY}\s){{0,3}}?{JOINED}")
"""Where a route leads to in Vietnamese, as its name: đường ra Hòn Khoai."""

AFTER_ITS_NAME = frozenset({"park", "cluster", "line", "link", "works"})
"""Words for works only where their name stands right before them: the Yen Lu park."""

_RIGHT_BEFORE = patterns.plain(
    rf"(?<![\w-])(?!(?:{OPENERS}|National)\b){CAPITAL}[\w’']* (?:(?!national)[a-z-]+ (?!works))?[a-z]+$"
)


_A_WAY = patterns.plain(rf"\b(?:[Aa]n?|[Aa]nother|[Tt]he)(?: [a-z-]+)? (?:line|link) (?:from|between|to) {PLACE}")
"""A line or link that goes by where it leads to."""


_APPOSED = patterns.plain(
    rf"(?<![\w-] )(?<![\w-]){PLACE}(?: (?:[Ee]xtension|[Ee]xpansion|phase \w+))?, (?:(?:an?|the|its) (?:[\w-]+[’']s )?"
    rf"|(?:{CAPITAL}\w+ ){{1,3}}?{CAPITAL}\w+[’']s )(?:(?!(?:{_NO_ADJECTIVE})\b)[\w.,-]+ ){{0,4}}$"
)
"""A name before words that say what it is: "Dong Van IV, the province's next"."""


def _apposed(text: str, hit: Phrase[Kind]) -> re.Match[str] | None:
    return _CALLED_SO.match(text, hit.end) and _APPOSED.search(text, max(0, hit.start - 100), hit.start)


_CALLED_SO = patterns.plain(
    r"(?= (?:on|where|which|that|whose|for which|with|under)\b|, ?(?:is|was|has|had|will|would|are|were|can|should)\b)"
)


_AMOUNT = re.compile(
    r"\d+|(?:\d+ ?)?[MG]Wp?|(?:VND|VNĐ|USD|US)(?![^\W\d_]).*"
    r"|(?:(?:South|North|Central) )?[A-Z]\w+(?:ese|ean|ian|ish|utch|erman)(?: [a-z-]+)*"
)
"""A number, a power, a currency or a nationality before the kind, which begins no name."""


def _spans(text: str, hit: Phrase[Kind], lang: Lang) -> Iterator[tuple[int, int]]:
    if hit.meaning.name == "project" and (
        hit.meaning.plural or _NO_PROJECT.search(text, max(0, hit.start - 24), hit.end + 24)
    ):
        return
    if hit.meaning.phrase in AFTER_ITS_NAME and not (
        _RIGHT_BEFORE.search(text, max(0, hit.start - 30), hit.end) or _A_WAY.search(text, max(0, hit.start - 20))
    ):
        return
    left = _LEFT.search(text, max(0, hit.start - 70), hit.start) if lang == "en" else None
    if left and _AMOUNT.fullmatch(left[0].strip()) and not _CURRENCY.match(left[0]):
        left = None
    if left and (currency := _CURRENCY.match(left[0])):
        yield left.start() + currency.end(), hit.end
    elif left and (price := _PRICE.match(left[0])):
        owner = _OWNER.search(text, max(0, left.start() - 40), left.start())
        described = left.start() + price.end()
        right = _RIGHT[lang].match(text, hit.end)
        if owner or right or described < hit.start:
            yield owner.start() if owner else described, right.end() if right else hit.end
    elif left:
        right = _NUMBER.match(text, hit.end)
        dateline = _DATELINE.match(left[0]) if left.start() == 0 else None
        yield dateline.end() if dateline else left.start(), right.end() if right else hit.end
    elif lang == "vi" and hit.meaning.name in ROUTES and (whither := _WHITHER.match(text, hit.end)):
        yield hit.start, whither.end()
    elif (not hit.meaning.plural or hit.meaning.name == "canal") and (right := _RIGHT[lang].match(text, hit.end)):
        yield hit.start, right.end()
    elif lang == "en" and not hit.meaning.plural and (apposed := _apposed(text, hit)):
        yield apposed.start(), hit.end
    if alone := alone_at(text, hit, lang):
        yield alone


def meant(text: str, hit: Phrase[Kind], lang: Lang, known: Mapping[str, str]) -> list[Project]:
    """The project of that kind that the article has named, where the text says "the airport"."""
    name = known.get(hit.meaning.name)
    if name is None or hit.meaning.plural:
        return []
    if lang == "en":
        definite = bool(re.search(r"\b(?:the|this|that)\s$", text[max(0, hit.start - 5) : hit.start], re.IGNORECASE))
    else:
        definite = hit.last - hit.first > 1 and bool(_AT_HAND.search(text, max(0, hit.start - 16), hit.start))
    return [Project(hit.start, hit.end, name, hit.meaning.name)] if definite else []


def placed(text: str, hit: Phrase[Kind], lang: Lang) -> list[Project]:
    """Works named by their kind alone, in a sentence that opens with where they are: "In Lao Bao, the port"."""
    if hit.meaning.plural or hit.meaning.name in _COMMON:
        return []
    where = _OPENING[lang].match(text)
    if where is None or where.end() > hit.start:
        return []
    if lang == "en":
        lead = _LED_UP.search(text, max(0, hit.start - 40), hit.start)
        if lead is None:
            return []
        start, end = lead.start("what"), hit.end
        return [Project(start, end, f"{text[start:end]} in {where['place']}", hit.meaning.name)]
    if re.search(r"(?<!\w)(?:hai|ba|bốn|năm|các|những|nhiều|mấy|\d+) $", text[max(0, hit.start - 8) : hit.start]):
        return []
    described = _WHATEVER.match(text, hit.end)
    end = described.end() if described else hit.end
    return [Project(hit.start, end, f"{text[hit.start : end]} tại {where['place']}", hit.meaning.name)]


_COMMON = frozenset(
    {"project", "road", "highway", "bridge", "square", "canal", "school", "centre", "hospital", "railway"}
)
"""Kinds of which a place may have many: the place alone does not say which."""


_OPENING = {
    "en": patterns.plain(rf"(?:In|At|On|Off|Near) (?P<place>{PLACE}),"),
    "vi": patterns.plain(
        rf"(?:[^,.;]{{2,25}}, )?(?:[Tt]ại|Ở) (?P<place>(?:{_QUALITY} ){{0,4}}{JOINED})(?: \([^()]{{1,30}}\))?,"
    ),
}

_LED_UP = patterns.plain(
    rf"\b(?:the|an?|its) (?P<what>(?:[\d.,]+[\w-]* )?(?:(?!(?:{_NO_ADJECTIVE})\b)[a-z][\w-]* ){{0,3}})$"
)
"""An article and adjectives before a kind of works."""


_WHATEVER = patterns.plain(rf"(?: {_QUALITY}){{1,4}}")


_AT_HAND = patterns.plain(r"(?:^|\b(?:tại|đến|trên|trường|dự án|về|tuyến|của)\s)$", re.IGNORECASE)


_LEFT = patterns.plain(
    rf"(?<![\w-])(?=[\d ]*[^\W\d_])(?:{JOINED}(?: and (?:\d|[IV]+)\b)?(?:[’']s)?\s)(?:(?!(?:{_NO_ADJECTIVE})\b)(?:[a-z]"
    rf"|[A-Z]+-[a-z])[\w-]*\s){{0,3}}$"
)


_PART_OF_VIETNAM = (
    r"(?:the )?(?:(?:(?:north|south|central|west|coastal|mountain|highland)[a-z-]*(?: Vietnam[’']s)? |Vietnam[’']s )+"
    r"(?:province of )?)"
)
"""What readers abroad are told before the name of a province: in the northern province of Bac Ninh."""

_RIGHT = {
    "vi": patterns.plain(
        rf"(?:\s(?:{_QUALITY}\s){{0,3}}?từ (?:{_QUALITY}\s){{0,2}}?{JOINED} (?:đến|tới|về|đi|sang|ra|lên|xuống)"
        rf" (?:{_QUALITY}\s){{0,2}}?{JOINED}"
        rf"|\s(?:(?:{_QUALITY}|và)\s){{0,8}}?{_SIZE}(?:ở|tại|trong|thuộc) (?i:{_ZONE}) {JOINED}"
        rf"|\s(?:{_QUALITY}\s){{0,4}}?của (?:[Cc]ông ty|[Tt]ập đoàn|[Tt]ổng công ty|[Hh]ãng|[Ll]iên danh|[Qq]uỹ)"
        rf"(?: {_QUALITY}){{0,3}}? {JOINED}"
        r"|(?: (?:kết )?nối| từ) (?:sân bay|cảng|ga|khu|trung tâm|quốc lộ|cao tốc|cửa khẩu|đường) [^,.;()]{1,50}?"
        r" (?:đến|tới|với|ra|về) (?:sân bay|cảng|ga|khu|trung tâm|quốc lộ|cao tốc|cửa khẩu|đường)"
        rf"(?: {_QUALITY}){{0,4}}(?: {JOINED})?"
        rf"|(?<=nối) [^,.;()]{{3,50}}? (?:với|tới|đến|sang|và) (?:{_QUALITY}\s){{0,3}}?{JOINED}"
        rf"|\s(?:\d{{2,3}} ?kV\s)?(?:{_QUALITY}\s){{0,6}}?(?:(?:[^\W\d_]+ )?của [^,.;:()]{{3,40}}?\s(?=ở |tại ))?"
        rf"(?:{_SIZE}(?:ở|tại) (?:{_QUALITY}\s){{0,2}}?)?(?:{JOINED}(?: và {_NUMERAL})?"
        rf"|(?:kết )?nối [^,.;()]{{3,60}}? (?:với|tới|đến|sang|và) (?:{_QUALITY}\s){{0,3}}?{JOINED}"
        rf"|(?:kết )?nối (?:{_QUALITY}\s){{0,3}}?{JOINED}|[“\"‘][^”\"’\n]{{3,60}}[”\"’]))"
    ),
    "en": patterns.plain(
        r"(?:(?: project)?,? (?:(?:running |going |leading )?(?:\w+ly )?from|linking|connecting"
        r"|between) [^,.;()\n]{3,40}?"
        r" (?:to|with|and)"
        rf" (?:the )?{JOINED}(?: and {JOINED})?"
        r"|(?:,? (?:section|phase|stage) \w+)?(?: project)?,? (?:from|linking|connecting|between) the [^,.;()\n]{3,90}?"
        r" (?:to|with|and) the"
        r" (?:[a-z-]+ ){0,2}?(?:roads?|routes?|highway|expressway|ports?|airport|station|coast|border|zones?"
        r"|railway(?: station)?|line"
        r"|cent(?:er|re)|border gate|river|sea|beach|town|park)\b"
        r"|(?: (?:for|with|serving|costing) (?:(?! (?:is|are|was|will|has|have)\b)[^,.;()A-Z\n]){3,40})?(?: project)?,?"
        r"(?: (?:across|along|around|behind|beside|off|on|over|through|under) (?:the|its) [a-z ]{3,30})?"
        r" (?:in|near|along|around|at|on|off|across|outside|over|through|from|up|to|under|into|of)"
        rf" (?:{_PART_OF_VIETNAM}|the )?{PLACE}"
        r"(?: (?:[Rr]iver|[Bb]ay|[Ii]sland|[Ll]ake|[Bb]each|[Pp]eninsula|[Ee]stuary|[Pp]ass|[Cc]ape|[Ll]agoon"
        r"|flag tower|(?:border )?gate|ward|commune|township|district|town|city|province))?"
        r"(?:(?:-[A-Z])? (?:[\w-]+ ){0,2}(?:[Zz]one|[Pp]ark|[Cc]luster))?"
        r"| in the (?:[a-z-]+ )?(?:north|south|east|west|cent(?:er|re)|middle)\w* of the (?:province|city)"
        rf"| {_ENDS}|(?: in the same [a-z]+)?,? (?:named|called|dubbed) {JOINED}"
        rf"|, (?![A-Z]{{2,}}\b){JOINED}(?=, (?:which|where|on|for|is|was|has|\d))"
        rf"|\s[“\"‘][^”\"’\n]{{3,60}}[”\"’]"
        rf"| (?:No\.? ?)?\d{{1,3}}[A-Z]?(?: and \d{{1,3}}[A-Z]?)?\b(?![.,]\d| (?:km|per|hectares))| \((?!VND|USD"
        rf"|US\b){CAPITAL}[^)]{{1,40}}\))"
    ),
}
"""The rest of a name after the kind of works."""


_DATELINE = patterns.plain(r"(?!\w\w\s?[-–—]|TP )[^\Wa-zà-ỹđ\d_]{2,}(?: [^\Wa-zà-ỹđ\d_]+)*\s?[-–—]\s(?=\S)")
"""Where an article comes from, before the name with which it opens: HCMC – Tran De port."""


_PRICE = patterns.plain(r"\d+ (?:million|billion|trillion)(?: VND| USD|[ -]dong|[ -]dollar)? ")
"""An amount before a name that looks like the beginning of it: the 100 million jewellery plant."""


_CURRENCY = patterns.plain(rf"(?:VND|VNĐ|USD|US) (?={CAPITAL}\w+ )")
"""The end of an amount before a name: the 2 billion USD Thai Binh power plant."""


_OWNER = patterns.plain(rf"{PLACE}[’']s (?:US)?[$€]?(?:\d+\.)?$")
"""Whose works of that price they are: Lego's $1 billion factory."""


_ORDINAL = r"(?:second|third|fourth|fifth)\s"
_ONE_OF_SEVERAL = patterns.plain(rf"\b(?P<what>{_ORDINAL})$")
_DESCRIBED = patterns.plain(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his|first|new)|[mb]illion|trillion|VND|USD|\d-\w+)\s"
    rf"(?P<what>(?:{_ORDINAL})?(?:(?!(?:{_NO_ADJECTIVE}|first|new|second)\b)(?:[a-z]|[A-Z]+-[a-z])[\w-]*\s){{0,3}})$"
)
"""Which of several works are meant, and words that describe them, between an article or a price and their kind."""


_NUMBER = patterns.plain(
    rf" (?:(?:No\.? ?)?\d{{1,3}}[A-Z]?|I{{1,3}}|IV|T\d)\b(?![.,]\d| (?:km|per|hectares))(?: \({CAPITAL}[^)]{{1,40}}\))?"
    rf"| \((?!VND|USD|US\b){CAPITAL}[^)]{{1,40}}\)"
)


_NO_PROJECT = patterns.plain(
    r"\b(?:FDI|ODA|PPP|BOT|BT|BOO|[Pp]roject \d|Project No|[Dd]ự án \d|Luật|nghị quyết|Party|Government)\b"
)
"""Money, forms of investment and numbered schemes that are called a project without being one."""


def _listed(text: str, hit: Phrase[Kind], lang: Lang) -> list[Project]:
    """The works whose kind is told once for all of them: after it, "the parks Hoa Phu and Yen Lu", or before it."""
    phrase, kind = hit.meaning.phrase, hit.meaning.name
    if lang == "en" and kind != "project" and (numbers := _LISTED_NUMBERS.match(text, hit.end)):
        if kind == "terminal":
            proper = _LEFT.search(text, max(0, hit.start - 70), hit.start)
            start = proper.start() if proper else hit.start
            return [Project(start, numbers.end(), text[start : numbers.end()], kind)]
        each = _NUMERALS.findall(numbers[0])
        return [Project(hit.start, numbers.end(), f"{phrase} {number}", kind) for number in each]
    if kind == "project":
        return []
    if after := _LISTED[lang].match(text, hit.end):
        found: list[Project] = []
        for name in _LISTED_NAME[lang].finditer(text, after.start("names"), after.end("names")):
            full = f"{name[0]} {phrase}" if lang == "en" else f"{phrase} {name[0]}"
            start = hit.start if name.start() - hit.end < _AT_ONCE else name.start()
            found.append(Project(start, name.end(), full, kind))
        if len(found) == 1:
            told_where = any(map(str.isupper, text[hit.end : after.start("names")]))
            return [] if told_where or not all(map(is_syllable, after["names"].split())) else found
        return found
    if lang == "en" and (before := _LISTED_BEFORE.search(text, max(0, hit.start - 120), hit.start)):
        each = re.split(r",?\s+and\s+(?:the\s+)?|,\s+", before["names"])
        if each[-1].isdigit():
            return [Project(before.start("names"), hit.end, text[before.start("names") : hit.end], kind)]
        return [Project(before.start("names"), hit.end, f"{name} {phrase}", kind) for name in each if name]
    return []


_AT_ONCE = 4
"""Within so many characters a name stands right after its kind."""

_SEVERAL = patterns.plain(
    r"(?<!\w)(?:[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|[Cc]ác|[Nn]hững|[Mm]ấy"
    r"|(?<!thành phần )(?<!giai đoạn )(?<!số )(?<!\d, )(?<!\d và )\d+) $"
)
"""Words before a kind in Vietnamese by which there are several."""

_NAME_VI = rf"{JOINED}(?: mở rộng| nối dài| giai đoạn \d| \(.{{1,40}}?\))*"
_LISTED_NAME = {"en": patterns.plain(JOINED), "vi": patterns.plain(_NAME_VI)}

_LISTED_BEFORE = patterns.plain(
    rf"\b(?P<names>{JOINED}(?:, {JOINED})*,? and (?:the )?{JOINED})\s"
    rf"(?:(?!(?:{_NO_ADJECTIVE})\b)[a-z][\w-]*\s){{0,2}}$"
)

_LISTED_NUMBERS = patterns.plain(r"\s\d{1,3}[A-Z]?(?:, \d{1,3}[A-Z]?)*(?:,? and |\s?[-–]\s?| to )\d{1,3}[A-Z]?\b")
_NUMERALS = patterns.plain(r"\d{1,3}[A-Z]?")

_LISTED = {
    "en": patterns.plain(
        rf"(?:(?: [^.;:,()\n]{{0,60}})??(?:,|:| [-–])(?: namely| including| among them| those of| such as)?"
        rf"| such as| including| namely)"
        rf"\s(?P<names>(?:the )?{JOINED}(?:, (?:the )?{JOINED})*(?:,? and (?:the )?{JOINED})?)(?![\w-])"
        rf"(?=[.;,]|$| [-–] | (?:have|has|are|is|were|was|will)\b)"
    ),
    "vi": patterns.plain(
        rf"(?: [^.;:,()\n]{{0,70}}?(?: gồm(?: có)?| là| như|:| trong đó có)|,? gồm(?: có)?|:| mới)?"
        rf" (?P<names>{_NAME_VI}(?:, {_NAME_VI}){{0,9}} và {_NAME_VI}|{_NAME_VI}(?:, {_NAME_VI}){{1,9}})"
    ),
}
"""Names after the kind that they all are."""
