"""How news ties a number to what it is of: prepositions, turns of the sentence, shares and wholes."""

import re
from functools import cache

from events.reading.figures.metric_phrase_wording import GOODS
from events.reading.text import patterns
from events.reading.text.language import Lang

GAP = {
    "en": patterns.plain(
        r"[\s-]*(?:(?:or|and) (?:more|above|over|higher|so)\s+)?(?:(?:a|per|each) year\s+)?(?:(?:worth )?(?:of|in|for"
        r"|from|as|to|into|under|on)\s+)?"
        r"(?:(?!(?:and|or|while|but|is|are|was|were|by|with|against|than|up|down|at|after|before|who|which|that"
        r"|will|needs?|lacks?|wants?)\b)"
        r"[\w’'-]+\s+){0,4}",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"\s*(?:(?:vốn|lượt|của|tiền|về|số|nộp vào|vào|dặm|chiều dài|/năm"
        r"|(?:lao động|người|hộ dân|hộ) (?:có|được))\s+){0,2}",
        re.IGNORECASE,
    ),
}
"""What stands between a number and what it is of: a preposition, and adjectives."""

OPENING = patterns.plain(
    r"(?:^|[:;.–—-] )(?:At|With|Với)\s(?:an? (?:average|rate|pace|rise|growth|jump)(?: of)? )?(?:(?:over|about"
    r"|around|some|nearly|almost|only|just) )?$"
)
"""What a number stands before what it is of after: "At 16.27 percent, the city's growth"."""


COMMUNES = patterns.plain(
    r"(?:/\d+)?\s+(?:or more |more )?(?:of its )?(?:communes|districts|villages|units|xã|huyện|đơn vị|thôn)\b"
)


TIME = patterns.plain(
    r"(?i)\s(?:working |full |more |straight |consecutive )?(?:days|hours|minutes|weeks|months|years|ngày|giờ|phút"
    r"|tuần|tháng)\b"
)
"""After a number that counts time."""

TURN_OF = {
    "en": patterns.plain(
        r"(?i)\b(?:(?:an?|the|with) (?:[\w-]+ ){0,2}|(?:achiev|aim|expect|eye|for|of|post|reach|record|see|seek|target"
        r"|want)\w* (?:for )?(?:annual |average |yearly )*)(?:increase|rise|growth|gain|jump|expansion|surge"
        r"|(?P<fall>decrease|fall|drop"
        r"|decline|contraction|reduction|slump|dip|plunge)) of(?: (?:about|nearly|over|almost|some|more than|just))?\s$"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:mức|đà) (?:tăng|(?P<fall>giảm))(?: tới| gần| hơn| khoảng)?\s$"),
}
"""A rise or a fall right before how much it was."""

OF_WHOM = patterns.plain(r"(?i)\b(?:of|among) (?:whom|which|them),?(?: (?:about|some|over|nearly|at least))?\s$")
"""Before a share of those just counted."""

BY_IT = patterns.plain(r" \(| by(?: [a-z]+)*\s?$")
"""Between what grew and a percentage that says by how much."""

TURN_AFTER = {
    "en": patterns.plain(
        r"(?i)\b(?:increase|rise|growth|gain|jump|expansion|surge|(?P<fall>decrease|fall|drop|decline|contraction"
        r"|reduction))\b"
    ),
    "vi": patterns.plain(r"(?P<fall>giảm)|tăng"),
}

ON_BEHALF = {
    "en": patterns.plain(r"\s+(?:for|in)\s+(?:the\s+|its\s+)?"),
    "vi": patterns.plain(r"\s+(?:đối với|ở)\s+"),
}

NEW_CLAUSE = {
    "en": patterns.plain(r";|,? (?:while|whereas|but)\b|, with a total\b|(?<!\d)\s[–—-]\s|\s[–—-]\s(?!\d)"),
    "vi": patterns.plain(
        r";|,? (?:trong khi|nhưng|song)\b|, còn\b(?!\s*$)"
        r"|(?<!\d)\s[–—-]\s(?![A-ZĐ]\S+ [A-ZĐ])|\s[–—-]\s(?!\d|[A-ZĐ]\S+ [A-ZĐ])"
    ),
}

TURNS = patterns.plain(r"\s*(?:lượt|turns)\b")
"""The word that follows a count whose noun stands before it."""


OTHER_NOUN = patterns.plain(
    r"\s+(?!(?:người|lượt|hộ|căn|ngôi|nhà|dự|doanh|lao|việc|xã|dân|cư|khách|nhân|hợp|cụm|khu|sản|cơ|kỹ|bác|giường"
    r"|cử|phòng|con"
    r"|so|tăng|giảm|vào|trong|và|trở|nữa|mỗi|năm|đến|ở|tại|của|trên|với|là|được|đạt|bằng|còn|theo|chiếm|thì|cho"
    r"|tính)(?!\w))"
    r"[^\W\d_]"
)
"""After a Vietnamese number: a noun that it counts, and no word for persons, households, turns, homes, projects."""


PARTED = patterns.plain(
    r"\((?=[^()]{0,60}\d)|[;:]"
    r"|, (?=(?:thu(?! nhập)|chi|vốn|tổng|kim ngạch|doanh thu|doanh nghiệp|khách|giá trị|sản lượng)(?!\w))"
)
"""Where no metric goes on: what opens a bracket with a number in it, and marks before what opens another's name."""


PLANTED = patterns.plain(
    r"(?i)trồng|gieo|cây|lúa|nuôi|khu|canh tác|rừng|\b(?:plant|crop|fruit|coffee|rice|tea|park|farm|forest)"
)
"""Whose area is none of the whole province."""


LINKED = {
    "en": patterns.plain(
        r"(?i)\b(?:is|are|was|were|be|to|of|at|reach\w*|number\w*|total\w*|averag\w*|stood|came|hit|by|for|more than"
        r"|over|about|around|nearly|some|exceed\w*"
        r"|surpass\w*|top\w*)\b|:|,"
    ),
    "vi": patterns.plain(
        r"(?:\b(?:là|đạt|còn|lên|giảm|chỉ|tới|chừng|ngót|xấp xỉ|ước|gồm|cán mốc|ở con số|có|hơn|trên|khoảng|gần|dưới"
        r"|cho|\d)\b|:)"
    ),
}
"""What joins a count to its noun before: "visitors numbered", "số hộ nghèo là"."""

SHARE_OF_WHOLE = {
    "en": patterns.plain(
        r"\s+of\s+(?:(?:the|its|their|total|local|provincial|whole)\s+){0,2}(?:(?:\w+\s+){0,2}\w+['’]s?\s+)?(?:GRDP"
        r"|GDP|economy"
        r"|output|economic structure"
        r"|total|revenues?|exports|budget)\b"
    ),
    "vi": patterns.plain(r"\s+(?:trong |của )?(?:tổng )?(?:GRDP|kim ngạch|cơ cấu kinh tế|quy mô nền kinh tế)"),
}
"""After a share: what it is a share of, where that is the whole economy."""

MAKES_UP = {
    "en": patterns.plain(
        r"(?i)\b(?:accounts?|accounted|accounting|mak(?:e|es|ing) up|made up|contribut\w+|share|weight|proportion)\b"
    ),
    "vi": patterns.plain(r"(?i)chiếm|đóng góp|tỷ trọng|tỉ trọng|(?<!\w)phần của"),
}

CONTRIBUTION = {
    "en": patterns.plain(
        r"(?i)\b(?P<noun>(?:(?!(?:the|its|a|and|with|while|that|raise|have|lift|bring"
        r"|increase)\b)[\w’'-]+\s){1,3}(?:contribution|share)"
        r"|(?:contribution|share|weight|proportion|part) (?:of|from) (?:the )?[\w -]{3,40}?)\s(?:to|of|in)\s(?:the\s"
        r"|its\s|(?:\w+\s){0,3}\w+['’]s?\s)?$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?P<noun>(?:tỷ trọng|tỷ lệ|tỉ trọng|tỉ lệ|(?:mức )?đóng góp(?: của)?)(?: [^\W\d_]+){1,6}?)"
        r" (?:đóng góp )?(?:vào|cho|trong|trên)(?: tổng| cơ cấu)? $"
    ),
}
"""What contributes to the whole economy, right before it."""

JOINED = (" and ", ", and ", " và ")
"""Between two that share a figure."""

DIVIDES = {
    "en": patterns.lazy(
        r"(?i)\bstructure(?: in \d{4})?:|\b(?:economic|sectoral) structure\b|\bstructure of the (?:local )?economy\b"
    ),
    "vi": patterns.lazy(r"(?i)\bcơ cấu(?: (?:kinh tế|các ngành|GRDP|ngành|ước)|[:,])|\bphần của\b|\bchia như sau\b"),
}
"""What opens a list of the shares that sectors have."""

BY_SO_MUCH = {
    "en": patterns.plain(
        r"(?i)(?:\bby|reduction of|(?:at least|over|nearly|about)|percentage)(?:\s+(?!to\b)[\w-]+){0,4}\s*$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:giảm|bớt(?: đi)?|xuống)"
        r"(?: được| bình quân| (?:mỗi|hằng|hàng) năm| thêm| không dưới| ít nhất| tối thiểu| từ)*\s*$"
        r"|(?:mỗi|hằng|hàng) năm giảm(?: khoảng| trên| hơn| gần)?\s*$"
    ),
}

UP_TO = patterns.plain(
    r" (?:up|down|rising|growing|expanding)(?: by)? [\d.,]+\s?(?:%|per ?cent) to (?:VN[DĐ]\s?|US\$|\$)?"
    r"|(?: attraction| inflows?)?, (?:reaching|totall?ing|hitting)(?: over| nearly| about| some)?"
    r" (?:VN[DĐ]\s?|US\$|\$)?"
)
"""Between a metric and its value: how much it rose by, or a verb of reaching: "GRDP up 9.8 percent to"."""

LISTED = patterns.plain(r"(?: \([^()]{1,30}\))?(?:, and|,| and|, và| và) (?:the |its |năm )?")
"""Between what is listed; what stands before it may have a short form in brackets."""

POINTS = patterns.plain(r"%|per ?cent|points")

OF_PLAN = {
    "en": patterns.plain(r"\s*of (?:(?:the|its|this) )?(?:[\w-]+(?:'s|’s)? ){0,3}(?:estimates?|plan|targets?)\b(?!\w)"),
    "vi": patterns.plain(r"\s*(?:so với )?(?:dự toán|kế hoạch(?! vốn)|KH\b|DT\b)"),
}
"""After a share of what was planned."""

PREPOSITION = {
    "en": patterns.plain(r"\s+(?:in|of|among|from|for|to|by)\s+(?:the\s+|its\s+)?(?:[\w-]+\s+(?:and\s+)?)?"),
    "vi": patterns.plain(r"\s+(?:trong|của|ở|tại|cho|từ|ngành|khu vực)\s+(?:\w+\s+)?"),
}

OWN_PLACE = {
    "en": patterns.plain(r"\s+(?:in|for|at|from)\s+[A-ZĐ]"),
    "vi": patterns.plain(r"\s+(?:ở|tại|của)\s+[A-ZĐ]"),
}


@cache
def whole(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"\s+(?:tổng\s+)?(?:số\s+|các\s+)?(?P<noun>(?:hộ|xã|phường|ấp|bản|buôn|khóm|trường|người|dân số|dân"
            r"|lao động|cơ sở|hồ sơ|thủ tục|tổ chức|chi bộ|đảng viên"
            r"|học sinh|trẻ em|cử tri|giao dịch|sản lượng|hợp tác xã|tuyến|trạm|cơ quan|công trình|lượng"
            r"|chuyến"
            r"|giáo viên|công chức|phụ nữ|nhân lực|nông sản|sinh viên|thanh niên|bệnh viện"
            r"|doanh nghiệp|thôn|đơn vị|diện tích|sản phẩm|cán bộ|dịch vụ|khu|rác|chất thải|nước thải|đường|vốn"
            r"|kế hoạch vốn)"
            r"(?:\s+(?!và\b|trong\b|vào\b|trước\b|đến\b|bằng\b|(?:của|ở|tại)\s+[A-ZĐ])[^\W\d_]+){0,11})"
        )
    return re.compile(
        rf"\s+(?:of\s+|(?={_COUNTED}))(?:all\s+|its\s+|the\s+|local\s+|their\s+|our\s+|(?:province|city)[’']s\s+)*"
        r"(?P<noun>(?!(?:what|a|per|each|in|by|from|to|and|for|as|at|on|with|over|during|after"
        r"|before|which|when|while|last|next)\b)"
        r"[^\W\d_][\w-]*(?:\s+(?!by\b|in\b|and\b|at\b|while\b|within\b|before\b|said\b|according\b|(?<!ed\s)as\b"
        r"|(?:this|each|every|last|next) (?:month|term|year)\b|for the \d)[\w’'-]+){0,10})"
    )


_COUNTED = (
    r"(?:(?:local|poor|rural|urban|eligible|school-age)\s)?(?:households?|families|residents?|people|workers?"
    r"|labou?rers?"
    r"|communes|wards|villages|hamlets|schools?|pupils|students|children|adults|files|dossiers|procedures|share"
    r"|officials|enterprises|houses|localities)\b"
)
"""What a share may be of without a preposition: "80 per cent households", and "a 25 per cent share for logistics"."""


IT = patterns.plain(r"(?:it|them|that|these|those|this|which|whom)\b\s*")
"""A pronoun for what was measured last."""


OUT_OF = patterns.plain(
    r"\W*(?:Of|Among|Out of) (?:all |the (?:province|city)[’']s |[A-ZĐ]\w+(?: [A-ZĐ]\w+)?['’]s |the |its |their )*"
    r"(?:[\d,.]+ )?(?P<noun>[a-z-]+(?: [a-z-]+){0,2}?)(?: (?:of|in) [A-ZĐ]\w+(?: [A-ZĐ]\w+)?)?,? "
    r"(?:(?:just|only|a mere|some|about|nearly|over|barely|almost) )?"
)
"""What a share is of, where that opens the sentence: "Of the 560,000 labourers 17 per cent have been trained"."""


WHAT_THEY_ARE = patterns.plain(r"\s+(?:have|has|are|is|had|were|was)(?: been| now| still)*\s(?P<what>[a-z-]+)")
"""After a share: what is said of those whom it counts."""


SORT_OF_THEM = {
    "en": (
        patterns.plain(r"(?i)\b(?:of|among) (?:whom|which|them|these),? (?:[a-z]+ ){0,3}$"),
        patterns.plain(
            r"\s+(?:are|is|were|was|(?:will|would|should) be|belong(?:s|ed)? to)\s(?:from |members of |the )*"
            r"(?P<noun>(?!(?:poor|in|at|of|by|to)\b)[^\W\d_][^,;:.()\d]{3,50}?)(?= (?:in|by|at) |[,;:.()]|$)"
        ),
    ),
    "vi": (
        patterns.plain(r"(?i)trong (?:đó|số đó|số này|số ấy),? (?:[^\W\d]+ ){0,3}$"),
        patterns.plain(r"\s+(?:là|thuộc)\s(?P<noun>[^\W\d_][^,;:.()\d]{3,40}?)(?=[,;:.()]|$)"),
    ),
}
"""Before and after a share of those just told: "of whom 35% are Khmer"."""


MAKE_UP = patterns.plain(
    r"(?:^|[,;:.(] |trong đó |nhưng |và |với |còn )(?P<noun>(?:đồng bào|người|dân tộc|hộ|dân số|lao động|phụ nữ"
    r"|thanh niên|đảng viên|cán bộ|diện tích|đất|rừng)"
    r"[^,;:.()\d]{2,40}?) (?:hiện |vẫn |đang |ước )?chiếm (?:tỷ lệ |khoảng |hơn |trên |gần |tới |đến |chừng "
    r"|xấp xỉ )*$"
)
"""Those who make up a share, right before it."""


WHO_IS_POOR = {
    "en": patterns.plain(
        r"\s+(?:of\s+)?(?:all |its |the |local |their )*(?P<metric>households|families)\b[^.;\d]{0,70}?"
        r"\b(?:poor|(?:below|under|in) (?:the )?poverty)\b"
    ),
    "vi": patterns.plain(r"\s+(?:tổng )?(?:số )?hộ(?! nghèo)[^.;\d]{0,50}?(?P<metric>hộ nghèo)(?!\w)"),
}
"""A share of households of which it is said only after them that they are poor."""

NO_WHOLE = patterns.plain(
    r"(?i)\b(?:estimates?|target|gdp|country|national(?! standards?\b)|nation|votes?|delegates|ministr\w+|respondents"
    r"|way|(?:year|month)(?![’']s)|roadbed|route|road|bridge"
    r"|expressway|tunnel|piers?|land for|building|site|stake|shares|tariffs?|deputies|ground"
    r"|cả nước|toàn quốc|khối lượng|dự toán|đại biểu|mặt bằng)\b|^(?:capacity|công suất)\b"
    r"|(?:total|sum|figure|region|delta)s?$"
)
"""Of what a share is of no metric."""


APART = {
    "en": patterns.plain(r"[;:]|, (?:and|while|but) |\band (?:a|an|the)\b"),
    "vi": patterns.plain(r"[;:]|, (?:và|còn) "),
}
"""What parts a number from a noun phrase before it."""

MEASURED_NOUN = {
    "en": patterns.plain(
        r"\b(?P<noun>(?:(?i:rate|ratio|share|proportion|percentage|number|value|output|area|weight|level|index"
        r"|volume|income|turnover|density|speed) (?:of|from|for) (?:[a-zA-Z][\w’'-]*\s){0,9}?[a-zA-Z][\w’'-]*"
        r"|(?!(?i:the|its|an?|their|our|his|her|this|that|and|or|but|while|with|whose|of|in|for|to|by|at|as|from|is|are"
        r"|was|were|has|have|had) )"
        r"(?:[a-zA-Z][\w’'-]*\s){1,3}(?:rate|ratio|share|coverage|output|capacity"
        r"|productivity|yield"
        r"|turnover|index|penetration|volume|density|production|value|sales|receipts|takings|throughput|loans"
        r"|deposits)|(?i:receipts|sales|takings|throughput|turnover)))"
        r"(?=\s+(?:is|are|was|were|be|to|at|of|reach\w*|stood|stands|will|should|must|shall|came|comes|rose|climbed"
        r"|fell|has|had|hit|exceed\w*|under|over|above|by|remain\w*|touch\w*|top\w*|up|about|increas\w+|decreas\w+"
        r"|lower\w*)\b|,|:|\s*$|\s+\d)"
    ),
    "vi": patterns.plain(
        r"(?P<noun>\b(?:[Tt][ỷỉ] (?:lệ|trọng|suất)|[Ss]ản lượng|[Nn]ăng suất|[Cc]ông suất|[Gg]iá trị"
        r"|[Mm]ức(?= (?!đạt|giảm|là|còn|từ|trên|dưới|khoảng|này|đó|ấy)[^\W\d_])"
        r"|[Tt]ốc độ(?: tăng(?: trưởng)?)?"
        r"|[Dd]oanh thu|[Mm]ật độ|[Ss]ố lượng"
        r"|[Dd]iện tích|[Dd]oanh số|[Dd]ư nợ|[Hh]uy động vốn"
        r"|[Tt]ổng (?:số|vốn|sản lượng|giá trị|mức|diện tích)|[Cc]hỉ số)"
        r"(?: (?!đạt|tăng|giảm|là|còn|ước|đến|trên|dưới|năm|từ|khoảng|được|phải|lên|xuống|không|ở"
        r"|hơn|gần|ngày|bình quân|chiếm|vượt|sẽ|đã|tính đến|của tỉnh)[^\W\d_]+){0,11})"
    ),
}
"""A noun phrase whose head says that it is measured."""

RATIO = {
    "en": patterns.plain(
        r"(?i)\b(?P<noun>(?:rate|ratio|share|proportion|percentage) of(?: (?!(?:and|while|but|which|is|are|was|were)\b)"
        r"[a-z][\w’'-]*){1,8}?)"
        r",? (?:is|are|was|were|stands?|stood|standing|reach\w*|hit\w*|at|to)(?: (?:at|about|over|nearly|only|just"
        r"|above|below))*\s$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?P<noun>t[ỷỉ] lệ(?: (?!(?:đạt|là|còn|lên|tăng|giảm|chiếm|này|ấy|đó)(?!\w))[^\W\d_]+){1,12}?)"
        r"(?: (?:đạt|là|còn|lên|ước|mới|trên|hơn|gần|khoảng))*\s$"
    ),
}
"""A ratio and what leads from it to its number."""

_MORE_GOODS = (
    r"(?:alumin|bánh kẹo|bắp|bia|bò|bơ|cao tốc|cát|cây|cây ăn quả|chanh|chôm chôm|clinker|cói|cua|dâu|dăm|dầu"
    r"|dong riềng"
    r"|dứa|dưa|dược liệu|đá|đậu|đất công nghiệp|gạch|giấy|hàng hóa|hành|hàu|hồi|hồng|hóa chất|keo|khí|khóm|khoai|luồng"
    r"|mắc ca|mặt nước|mận|mật ong|măng|mít|mực|na|nấm|ngao|nghêu|ngô|nhôm|nho|ổi|ớt|phôi thép|quả|quặng|quýt|rong|rừng"
    r"|sâm|sen|sợi|táo|thịt|thóc|thuốc lá|thức ăn|tinh bột|tỏi|tre|trứng|viên nén|xoan)(?!\w)"
)
"""What fields, woods and works give that trade does not name so often."""
OF_WHAT = {
    "en": patterns.plain(
        r"(?: a year)?\s+(?:of|under)\s+(?P<noun>(?:wind and solar|solar and wind) power|(?:[A-Z]{3,5}-)?(?!land\b"
        r"|the\b|its\b)[a-z][\w-]*(?: (?!(?:a|abroad|across|and"
        r"|annually"
        r"|as|at|by|during|each|every|for|from|had|has|have|in|is|last|now|on|over|overseas|passed|per|since|so|than"
        r"|that"
        r"|this|through|to|was|were|which|will|with|yearly)\b)[a-z][\w-]*){0,2})"
    ),
    "vi": patterns.plain(
        rf"\s+(?P<noun>(?:{GOODS['vi']}|{_MORE_GOODS})(?: (?!(?:bị|các|chiếm|cho|có|của|do|đã|đang|đạt|để|đến|được|hiện"
        r"|là|mỗi|năm|này|ở|phục vụ|ra|sang|sẽ|tại|theo|tới|trên|trong|từ|và|vào|với)(?!\w))[^\W\d_]+){0,2})"
    ),
}
"""What a size is of: "4 million tonnes of rice"."""


LABELLED = re.compile(r"\s[–—|-]\s(?:US\$|USD |\$|VND ?)?$")
"""A dash or a bar right before the number of what is named before it: "Exports in the half-year - $51.3 billion"."""

ONWARD = ("to", "xuống còn", "còn", "lên", "lên mức", "xuống", "percentage points to")
ALIKE = (",", "and", "và", ", and")
INDEX = patterns.plain(r"(?i)(?<!\w)(?:chỉ số|index|iip|cpi)(?!\w)")
"""What is told as a percentage of where it stood before."""
