"""Whose a figure is, by the subject of its clause or of the article: a district, a firm, a site or the nation."""

from events.reading.discourse.foreign_places import foreign_places
from events.reading.entities.countries import COUNTRIES
from events.reading.entities.quantities import Quantity
from events.reading.entities.towns import is_town
from events.reading.figures.elsewhere_wording import EVENTS
from events.reading.figures.measure_wording import OF_A_FIRM, OF_A_PLACE_WITHIN, PROVINCIAL
from events.reading.figures.province_names import names_a_province
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL

_LEAD = 2
"""In so many sentences an article says what it is about."""


def is_news_of_a_firm(reading: Reading) -> bool:
    """Whether an article is of a firm, by its title and its first sentences: what it measures is of that firm."""
    return any(OF_A_FIRM[reading.lang].search(text) for text in _opening(reading, _LEAD))


@once
def is_news_of_a_place_within(reading: Reading) -> bool:
    """Whether an article is of a commune or a district, by its title and its first sentence."""
    return any(OF_A_PLACE_WITHIN[reading.lang].search(text) for text in _opening(reading, 1))


def _opening(reading: Reading, sentences: int) -> list[str]:
    """The title of an article and its first sentences."""
    return [reading.article.title or "", *(sentence.text for sentence in reading.sentences[:sentences])]


def is_of_another(text: str, lang: Lang, quantity: Quantity) -> bool:
    """Whether a quantity is of somebody or something that is no province."""
    if quantity.dimension == "money":
        invested = _INVESTED[lang].search(text, max(0, quantity.start - 110), quantity.start)
        if invested and not _PROJECTS.search(text, 0, quantity.start):
            return True
        paid = _PAID_BY.search(text, 0, quantity.start)
        if paid and not names_a_province(paid["name"]):
            return True
    begin = _clause_start(text, lang, quantity.start)
    if _THE_PROVINCE_TOO[lang].search(text, begin, quantity.start):
        return False
    if lang == "en" and _is_of_somebody(text, begin, quantity):
        return True
    if quantity.dimension == "rank" and _LEADS.match(text, quantity.start):
        leader = _LEADER.search(text, max(0, quantity.start - _NEAR), quantity.start)
        if leader is None or (leader["name"] and not names_a_province(leader["name"])):
            return True
    region = _WIDE[lang].match(text, begin, quantity.start) if begin else None
    if region and not _SUBJECT_AFTER.search(text, region.end(), quantity.start):
        return True
    return _OWNER[lang].match(text, begin, quantity.start) is not None or _is_of_town(text, begin, quantity)


def _is_of_somebody(text: str, begin: int, quantity: Quantity) -> bool:
    """Whether an English clause is of what investors of one country have, of a firm that books revenue, or of a place
    alone that bears no province's name."""
    if quantity.dimension in ("count", "money") and _BY_COUNTRY.search(text, 0, quantity.start):
        return True
    said = _BOOKED.match(text, begin, quantity.start), _IN_IT_ALONE.search(text, 0, quantity.start)
    if any(one is not None and not names_a_province(one["name"]) for one in said):
        return True
    firm = _FIRMS_OWN.search(text, begin, quantity.start)
    if firm is None or (firm["before"] or "").istitle():  # the last word of a longer name
        return False
    return not names_a_province(firm["name"])


def _is_of_town(text: str, begin: int, quantity: Quantity) -> bool:
    """Whether a clause is of a town, which is its subject or where it tells that something was measured."""
    subject, after = _TOWN.match(text, begin, quantity.start), _WERE_IN_TOWN.match(text, quantity.end)
    places = [place for place in (subject, after) if place]
    places += _IN_TOWN.finditer(text, begin, quantity.start)
    return any(is_town(place["name"]) for place in places)


def is_of_foreigners(reading: Reading, text: str, end: int) -> bool:
    """Whether the clause up to an offset of a sentence has a place abroad as its subject."""
    opener = _FOREIGN_OPENER.match(text, _clause_start(text, reading.lang, end), end)
    subject = text[opener.end() if opener else 0 : end]
    return any(subject.startswith(name) and not _AND.match(subject, len(name)) for name in foreign_places(reading))


_FOREIGN_OPENER = patterns.plain(
    r"(?:(?:In|By|During|Last|This|Năm|Trong|Đến) [^,.;]{2,30}?,? )?"
    r"(?:[Tt]he (?:(?:city|prefecture|province|state) of )?|(?:[Tt]ỉnh|[Kk]hu tự trị|[Tt]hành phố|[Bb]ang) )?"
)
"""What stands before the subject of a clause: a time, and what the place is."""
_AND = patterns.plain(r" (?:and|with|và|với)(?!\w)")


def opens_with_another(text: str, lang: Lang, end: int) -> bool:
    """Whether a sentence is of a region, the nation or a place within a province, from its subject on to an offset, or
    ends with saying that it is of one of the first two.
    """
    if _ALL_OVER[lang].search(text, end):
        return True
    opener = _OPENER[lang].match(text, 0, end)
    subject = _WIDE[lang].match(text, 0, end) or _WIDE[lang].match(text, opener.end() if opener else 0, end)
    return subject is not None and not _BACK_HOME[lang].search(text, subject.end(), end)


def speaks_of_the_nation(reading: Reading, sentence: Sentence, before: bool) -> bool:
    """Whether a sentence that names no province opens with the nation or a region, or goes on about that, as the one
    `before` it did: "Disbursed capital hit $15 billion"."""
    text, lang = sentence.text, reading.lang
    if reading.places_in(sentence) or PROVINCIAL[lang].search(text):
        return False
    return before or _WIDE[lang].match(text) is not None


def opens_with_those(text: str, lang: Lang, end: int, before: str) -> bool:
    """Whether a sentence is of communes or districts up to an offset, as subjects named there or in the sentence
    `before` it: "They cover 847 km2"."""
    if _BACK_HOME[lang].search(text, 0, end):
        return False
    if _THOSE_WITHIN[lang].match(text):
        return True
    return _THEY[lang].match(text) is not None and _PLACES_WITHIN[lang].search(before) is not None


def is_within(text: str, lang: Lang, end: int) -> bool | None:
    """Whether a text up to an offset speaks of a commune or a district, and of no province after it; None where it
    speaks of neither."""
    spoken = None
    for mention in _LEVELS[lang].finditer(text, 0, end):
        spoken = mention["within"] is not None
    return spoken


_LEVELS = {
    "en": patterns.plain(
        r"(?i)\bthe (?P<within>(?:same |whole |entire |border |mountain(?:ous)? |coastal |pearl )?(?:commune"
        r"|district|ward|town(?:ship)?"
        r"|village|hamlet|island|islet))(?![- ](?:people|party|level|authorit|council|cent|chair|leader|secretar"
        r"|airport|economic))\b"
        r"|\b(?:the|whole|this|our|across) (?:\w+ )?(?:province|city)\b|\bprovince-?wide\b|\bcitywide\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?P<within>(?:của|[Tt]oàn|[Cc]ả|[Tt]rên địa bàn|[Tt]rên|[Tt]ại|[Oơở]|[Nn]gười dân) (?:huyện"
        r"|xã(?! hội)|phường|thị xã|thị trấn|thôn"
        r"|đảo|đặc khu|bản)(?!\w)(?! (?:[Uu]ỷ|ủy)| tr[ựư]| (?:báo|đồ|kế|lề|thân))|(?:^|(?<=[,;] )|(?<=qua )|(?<=nay )"
        r"|(?<=năm )|(?<=nói )"
        r"|(?<=tháng )|(?<=tế )|(?<=kỳ )|(?<=[Đđ]ến )|(?<=đó, )|(?<=20\d\d )|(?<=rằng )|(?<=biết )"
        r"|(?<=hay ))(?:[Hh]uyện|[Xx]ã|[Pp]hường"
        r"|[Tt]hị xã|[Tt]hị trấn|[Tt]hôn|[Đđ]ảo|[Đđ]ặc khu)"
        r" (?:này|ấy|ta|nhà|biên giới|miền núi|vùng cao|đã|có|đạt|nhận|thu|đón|còn|phấn đấu|huy động|giải ngân"
        r"|trồng|mới|vẫn|giảm|tăng|xây dựng|hoàn thành|thực hiện|đưa|kéo|xóa|trở thành|gieo|làm|nay))"
        r"|(?:toàn|cả|tỉnh|thành phố|TP|địa bàn|của|Toàn|Cả|Tỉnh|Thành phố) (?:tỉnh|thành phố|TP|này|ta|đã|có|đạt"
        r"|thu|[A-ZĐ])"
        r"|(?:^|(?<=\W ))[Tt]ỉnh(?!\w))"
    ),
}
"""Words for a place within a province, and for a province."""


_THOSE_WITHIN = {
    "en": patterns.plain(
        r"\W*(?:In )?(?:[Tt]hese|[Tt]hose|(?:[Tt]he )?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even"
        r"|[Ee]ight|[Nn]ine|[Tt]en))(?: [a-z]+)?"
        r" (?:communes|wards|districts|villages|hamlets)\b(?! (?:in|out of)\b)"
        r"|[^.;]{0,40}\b[Tt]he (?:communes|wards|districts|villages) (?:together|between them|combined|have|had|were)\b"
    ),
    "vi": patterns.plain(
        r"\W*(?:Ở |Tại )?(?:(?:Cả )?(?:[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu) (?:xã|phường|huyện|thôn|bản)"
        r"|(?:Các|Những|[Cc]ác|[Nn]hững) (?:xã|phường|huyện|thôn|bản)[^,;.]{0,20}? (?:này|ấy|nói trên|kể trên"
        r"|đó))(?!\w)"
    ),
}
"""Places within a province as the subject of a sentence."""

_THEY = {
    "en": patterns.plain(r"\W*(?:They|These|Those|Both|All (?:of them|two|three|four|five))\b"),
    "vi": patterns.plain(r"\W*(?:Chúng|Những nơi (?:này|ấy)|Các nơi (?:này|ấy)|Cả (?:hai|ba|bốn)(?= đều| có))(?!\w)"),
}

_PLACES_WITHIN = {
    "en": patterns.plain(r"\b(?:communes|wards|districts|villages|hamlets)\b(?!.*\b(?:provinces|province-wide)\b)"),
    "vi": patterns.plain(r"(?<!\w)(?:các|những|hai|ba|bốn|năm) (?:xã|phường|huyện|thôn|bản)(?!\w)"),
}

_WIDE = {
    "en": patterns.plain(
        rf"\W*(?:(?:In )?(?:the )?{COUNTRIES['en']}"
        r"|Viet ?[Nn]am(?:['’]s)? (?!(?:[\w-]+ ){0,4}(?:city|province|municipality|hub|locality)\b)"
        r"|Nationwide\b|Regional (?:growth|exports|output)\b"
        r"|(?:At|Across|On|In) [^,;.]{0,30} (?:nationwide|across the country)\b"
        r"|[A-Z][\w’' -]{2,40}? (?:country|nation)wide (?=(?:is|are|was|were|rose|fell|grew|hit|reached|stood|came)\b)"
        r"|(?:Across|In) the (?:whole )?country\b"
        r"|(?:The|the) (?:[A-ZĐ]\w+ ){1,4}Association\b)"
        r"|\W*(?:(?:For|In|Across|Throughout) )?(?:The |the )?(?:whole |entire )?(?:(?:[A-Za-z]+[- ]){0,3}region"
        r"|country|nation|delta"
        r"|Mekong Delta|Red River Delta"
        r"|Central Highlands"
        r"|North(?:ern)? \w+)(?: region| as a whole)?(?:[’']s)?\b"
        r"|\W*[A-Z][a-z’' -]{2,40}? (?:of|in) the (?:whole |entire )?(?:(?:[a-z]+[- ]){0,3}region|country|nation"
        r"|(?:Mekong |Red River )?[Dd]elta|Central Highlands)"
        r" (?=(?:\w+ed|is|are|was|were|hit|stood|rose|fell|grew|came)\b)"
    ),
    "vi": patterns.plain(
        r"[\W_]*(?:(?:So với |Tính chung |Trên |Bình quân |Trung bình )?(?:cả nước|toàn quốc),"
        r"|(?:huyện|quận|thị xã)(?= (?:có|đạt|đã"
        r"|đặt|phấn đấu|thu|giải ngân|đón|còn|tăng|hoàn thành|xây))"
        r"|(?:[A-ZĐ]\S+ ){1,3}(?:là|trở thành) (?:huyện|xã|thị xã|phường)(?!\w)|[Nn]gành [^,;.]{2,24} cả nước"
        r"|[Đđ]iểm trung vị"
        r"|(?:[Mm]ột )?(?:thành phố trực thuộc [Tt]rung ương|đô thị (?:đặc biệt|loại))[^,;.]{0,30} phải"
        r"|[Kk]hu vực (?:đồng bằng|miền|trung du|duyên hải|Đông|Tây|Nam|Bắc)|(?:Toàn|toàn|Cả|cả) (?:vùng|nước"
        r"|quốc|huyện|xã|khu vực|thị xã|phường)(?!\w)(?! hội)"
        r"|(?:[^,;.]{0,60}, )?[^,;.]{0,60}? của (?:toàn |cả )?(?:vùng|khu vực|nước|huyện)(?: \w+){0,3} (?:đạt"
        r"|tăng|ước|là|chiếm)(?!\w))"
    ),
}
"""A subject of which all that a sentence goes on to list is told."""

_SUBJECT_AFTER = patterns.plain(r"[,;] |\b(?:province|city|locality|hub)\b")
"""After a region as the subject of a clause: that another may have followed, or that it only says where that is."""

_ALL_OVER = {
    "en": patterns.plain(
        r"\b(?:across|throughout) the (?:whole |entire |central |northern |southern )*(?:region|country|nation|delta)"
        r"\b[^.;]{0,20}\W*$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:trên|khắp|trong) (?:toàn|cả) (?:vùng|khu vực|nước)(?!\w)[^.;]{0,20}\W*$"),
}
"""Words at the end by which all that a sentence tells is of the region or the nation."""

_BACK_HOME = {
    "en": patterns.plain(r"[;,] (?:while |but |and )?(?:the )?(?:\w+ )?(?:province|city|locality)\b"),
    "vi": patterns.plain(r"(?:[;,]|riêng|còn|trong khi) (?:riêng |còn )?(?:tỉnh|thành phố|TP|địa phương)(?!\w)"),
}
"""A province as a new subject."""

_THE_PROVINCE_TOO = {
    "en": patterns.plain(r", (?:and|while|whereas|but) (?:the|this) (?:\w+ )?(?:province|city|locality)(?:['’]s)?\s"),
    "vi": patterns.plain(r", [^,;]{3,40} (?:của|toàn|cả) (?:tỉnh|thành phố)(?!\w)"),
}
"""A clause that is joined to one of something else, and is of the province."""

_NAME = rf"(?P<name>{CAPITAL}[a-zà-ỹ]+(?: {CAPITAL}[a-zà-ỹ]+)?)"


_BY_COUNTRY = patterns.plain(
    rf"\b{COUNTRIES['en']},? (?:leading|ranking|topping|being|was|is|came|led|ranked|topped)\b[^;,.\d]{{0,40}} with "
    r"(?:\d[\d.,]* [a-z-]+ [^;.,\d]{0,30})?$"
)
"""A country that leads the investors, right before what it has."""

_BOOKED = patterns.plain(
    r"(?P<name>[A-ZĐ][\w&-]*(?: [A-ZĐ][\w&-]*){0,3}) (?:has |had )?(?:booked|logged|posted|reported)"
    r" (?:consolidated |net |total )?(?:revenues?|sales|turnover) of\b"
)
"""A name and that its bearer booked revenue."""

_FIRMS_OWN = patterns.plain(
    rf"(?<![\w-])(?P<before>[\w-]+ )?(?P<name>{CAPITAL}[\w&]+)['’]s"
    r" (?:[a-z-]+ ){0,2}(?:investment|revenue|sales|profit|workforce)\b[^,;.]*$"
)
"""What is told to be of a bearer of one name, and the word before it."""

_PAID_BY = patterns.plain(
    r"(?:\b(?i:wages?|salar(?:y|ies)|pay)(?: [a-z]+){0,2} (?:at|of)|(?<!\w)[Ll]ương bình quân(?: [^\W\d_]+){0,5}?"
    r" (?:của|ở|tại))"
    rf" (?P<name>{CAPITAL}[\w-]*(?: {CAPITAL}[\w-]*)*)"
)
"""Wages and who pays them."""
_IN_IT_ALONE = patterns.plain(r"\b[Ii]n (?P<name>[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,2}) alone,? [^;.]*$")
"""A place that a sentence picks out of others."""


_TOWN = patterns.plain(rf"(?:(?:[Tt]he|[Tt]hành phố|T[Pp]\.?|[Tt]hị xã|[Đđ]ặc khu)\s)?{_NAME}(?![\w-]| [–—-]| and)")
"""A name that opens a clause."""


_IN_TOWN = patterns.plain(
    rf"(?<!\w)(?:in|on|at|of|to|ở|tại|của|đến|tới|thành phố|TP\.?|thị xã|đặc khu) {_NAME}(?![\w-]| -)(?=[^,;.]*$)"
)
"""A name after a preposition, with no comma between it and the end."""


_WERE_IN_TOWN = patterns.plain(
    r"(?: [a-z-]+){1,3} (?:were|was) (?:counted|recorded|registered|reported|seen|welcomed)"
    rf" (?:in|on|at) {_NAME}(?!\w)"
)
"""A name after a number, where it is told that so many were counted there."""


def _clause_start(text: str, lang: Lang, before: int) -> int:
    """Where the subject of the clause of a place begins: after what opens it, "In 2024," or "he said that"."""
    start = max(0, before - _LONGEST)
    for opening in _OPENINGS[lang].finditer(text, start, before):
        start = opening.end()
    opener = _OPENER[lang].match(text, start, before)
    return opener.end() if opener else start


_LONGEST = 300
"""How far before a quantity its subject is looked for, in characters."""


_OPENINGS = {
    "en": patterns.plain(r"[;:]\s|,? (?:while|whereas|but|when|that|says?|said)\s"),
    "vi": patterns.plain(r"[;:]\s|,? (?:trong khi(?: đó)?|nhưng|song|còn|riêng|biết|rằng)(?: là)?,?\s"),
}
"""What a new subject follows."""

_OPENER = {
    "en": patterns.plain(
        r"[\W_]*(?:(?:In|By|Under|From|Since|Around|At|On|Of|As|According|With|Last|This|After|To date|So far)\b"
        r"[^,;]{0,80}, )*"
    ),
    "vi": patterns.plain(
        r"[\W_]*(?:(?:Nhiệm kỳ|Giai đoạn|Quý|Tháng|Theo|Đến|Tính|Trong|Năm|Cuối|Đầu|Tại|Sau|Với|Từ|Hiện|Riêng"
        r"|Hai|Ba|Bốn|Sáu|Bảy|Tám|Chín|Còn|Đáng chú ý|Dự kiến)\b[^,;]{0,80}?"
        r"(?:, | (?=metro\b|có\b|là\b)(?:có |là )?))*(?:Còn |Riêng |riêng |còn )?"
    ),
}
"""An adverbial before the subject."""

_OWNER = {
    "en": patterns.plain(
        r"(?:[\w-]+ )?[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,3}, (?:(?:an?|the) (?:[\w’'-]+ ){0,4}(?:site|park|beach|temple|pagoda"
        r"|resort|zone|complex|village|commune|district|ward|company|firm|bank|contractor|developer|exporter|group"
        r"|maker"
        r"|operator|producer|retailer|subsidiary|supplier)\b[^,;]*,"
        r"|which (?:assembles|employs|makes|operates|owns|runs)\b)"
        r"|(?:In |Around )?[Tt]he (?:former|old) (?:[A-ZĐ]\w+ ){1,3}(?:area|communes|part|region|side|wards)\b"
        r"|(?!(?:[Tt]he )?average )(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?)\s)?"
        r"(?:(?!(?:and|or|of|in|for|with|by|to|is|are|was|were|has|have|had|will|would|province|each|every|led|leads"
        r"|ranked"
        r"|ranks|came|stood|placed|topped|tops|headed|heads)\b)"
        r"[\w'’&.-]+\s){0,4}?"
        r"(?:(?i:company|corporation|group|firm|bank|bridge|plant|factory|project|reservoir|airport|seaport|port"
        r"|park|zone"
        r"|complex|expressway|road|metro|railway|village|commune|district|ward|town|township|hospital|university"
        r"|benchmark|school|hotel|resort|builder|contractor|developer|owner|investor|operator|museum|pagoda|citadel"
        rf"|{EVENTS['en']})"
        r"|Group|Corp\.?|Co\.?|JSC|Inc|Ltd|Power|Electronics|Display|Holdings|Airlines|Energy|Motors?|Steel|Index"
        r"|[Nn]ation(?:wide|ally)|[Tt]he (?:country|nation))"
        r"(?=,|\s\(|\s(?:in|at|on|over|across|with|near|from|between|which|that|also|now|alone|itself|has|had|is|was"
        r"|will|would|can|could|may|must|should|as|rose|fell|grew|made|paid|drew|saw|the|wants?|plans?|aims?|targets?"
        r"|covers?|costs?|hosts?|expects?|[a-z]{3,}ed)\b)"
    ),
    "vi": patterns.plain(
        r"(?i:doanh nghiệp (?:này|trên|A)|hãng|ban quản lý|dự án|nhà máy|tuyến|xã(?! hội)|huyện|phường|thị xã|thị trấn"
        r"|khu kinh tế|khu du lịch|(?:cửa khẩu|núi|biển|đảo|chùa|đền|thác)(?= (?-i:[A-ZĐ]))"
        r"|hồ chứa|công ty|tổng công ty|một (?:cơ sở|doanh nghiệp|hợp tác xã|hộ|HTX|nông dân|trang trại)"
        r"|tập đoàn|(?-i:KCN|CCN|KKT)|ngân hàng|sân bay|cảng|bệnh viện|trường|metro"
        r"|công suất(?! (?:\w+ \w+ |sử dụng )?(?:buồng|phòng"
        r"|lưu trú))|công trình|công trường|(?:(?:ở|về|trong|với) )?(?:các )?chỉ số thành phần|cao tốc|khu công nghiệp"
        r"|cây cầu|vùng|cả nước|toàn quốc|vườn quốc gia|khu di tích|bảo tàng"
        rf"|{EVENTS['vi']})\b(?! của tỉnh)"
    ),
}
"""A subject that is no province. In the plural districts and projects are all that a province has."""

_LEADER = patterns.plain(
    rf"(?:(?:(?:Tỉnh|Thành phố) )?(?P<name>{CAPITAL}[\w’'-]*(?: {CAPITAL}[\w’'-]*)*)(?: (?:[Cc]ity|province))?"
    rf"|\b(?:and|city|it|locality|province"
    r"|to|will)|(?<!\w)(?:địa phương|phấn đấu|thành phố|tỉnh|và|vươn lên))(?:,? (?:that|which))?"
    r"(?: (?:again|also|has|had|is|now|still|này|đang|đã|hiện|luôn|phấn đấu|sẽ|tiếp tục|vẫn))* $"
)
_LEADS = patterns.plain(r"(?i)(?:lead|led|topp|tops|dẫn đầu (?:khu vực|vùng))")
"""Who leads the country or a region, a province by its name or a word for it, and that he does."""
_NEAR = 60
"""Within so many characters before that he stands."""

_INVESTED = {
    "en": patterns.plain(
        r"(?i)\b(?:allocat|earmark|sett?ing aside|set aside)\w*[^;,.\d]{0,30}(?:US)?\$?$"
        r"|\b(?:support|assist|help|fund|financ|provid|grant|lend)\w*\b[^;,.\d]{0,60} with(?: [a-z]+){0,3}\s*$"
        r"|\bproject(?:s|'s|’s)? (?:\w+ ){0,2}(?:total |estimated )?(?:investment|cost)(?: capital)? (?:of"
        r"|is)(?: [a-z]+){0,3}\s*$"
        r"|\b(?:at a|with an?|with|has an?|have an?|has|have) (?:(?:total|estimated|initial) ){0,2}(?:investment"
        r"|cost)(?: capital)?"
        r" of(?: [a-z]+){0,3}\s*(?:US)?\$?$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:tổng mức đầu tư|nhu cầu (?:vốn|kinh phí)|(?:kinh phí|nguồn vốn) thực hiện)[^;.\d]{0,80}$"
        r"|(?:vốn đầu tư|chi phí|kinh phí)(?: của| cho"
        r"| thực hiện)? dự án[^;.\d]{0,60}$"
        r"|(?:hỗ trợ|viện trợ|ủng hộ)(?: khẩn cấp| trước mắt| ngay)?(?: cho)? (?:tỉnh |nhân dân )?(?-i:[A-ZĐ])"
        r"[^;,.\d]{0,40}$"
        r"|(?:phân bổ|bố trí|hỗ trợ|trích|(?<!; )(?<!, )chi)(?: thêm| gần| hơn| khoảng| trên)*\s*$"
        r"|(?:bố trí|phân bổ|giải ngân) (?:vốn |ngân sách )?(?:và \w+ \w+ )?(?:cho )?dự án[^;]*$"
    ),
}
"""Words before a sum that somebody puts into a project."""
_PROJECTS = patterns.plain(r"\d (?:[\w()-]+ ){0,6}projects,? (?:with|at) (?:an? )?[^,;.\d]{4,60}$")
"""Several projects that were counted, and words for what is put into all of them: "57 projects with"."""
