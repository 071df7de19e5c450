"""Which numbers measure nothing of a province: conversions, comparisons, changes of what was just given, votes, and
what is of the country, a district, a firm or a works site."""

import re

from events.reading.figures.extents import EACH_YEAR
from events.reading.figures.quantities import Lang, Quantity
from events.reading.text import patterns

_ABOUT = r"(?:about|around|some|over|nearly|almost|more than|roughly|an estimated|a|hơn|gần|khoảng|trên|xấp xỉ)"


_COMPARED = {
    "en": patterns.lazy(
        rf"(?:\b(?:per|equal(?:l?ing)?(?: to)?|equivalent to|(?:against|versus|instead of|rather than) (?:(?:a|the"
        rf"|its) )?"
        rf"(?:plan(?:ned)?|target(?:ed)?|goal|estimate|forecast|promised|budgeted)?(?: of)?|(?<=, )not"
        rf"|compared (?:with|to)(?: the)?"
        rf"|(?<!less )(?<!more )(?<!fewer )(?<!lower )(?<!higher )(?<!greater )than(?: the)?"
        rf"|(?:more|less|fewer|higher|lower|greater|better|worse) than (?:the|its|those)"
        rf"|(?:close to|approaching|nearing) (?:the|its)"
        rf"|(?:short|ahead|shy) of (?:the |its |a )?(?:planned|targeted|promised|(?:goal|target|plan|scenario) of)?"
        rf"|(?:than|above|below|behind) (?:the|its|a) (?:\w+ )?(?:target|goal|plan|scenario|forecast|estimate)s?"
        rf"(?: of)?"
        rf"|above the|below the|the planned|the promised|second only to|, or|representing|accounting for"
        r"|(?:will|would|did|could|can) not (?:reach|meet|hit|attain|achieve) (?:the|its)"
        rf"|asked for|(?:surpass|exceed|beat|top|miss|overshoot|fulfil)\w*(?: its| the)?(?: [\w’']+){{0,4}}"
        rf" (?:targets?|plans?|estimates?|goals?|forecasts?|quota)(?: \w+){{0,3}} by"
        rf"|completing|meeting|fulfil?l?ing|fulfil?l?ed|occupying|making up for|an increase of)|\bor)"
        rf"\s*\(?\s*{_ABOUT}?\s*$",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?:(?<!\w)(?:vượt|hụt|thấp hơn|cao hơn|so với|chưa chạm|chưa đạt|không đạt|sát|kém)(?: xa| hẳn)?"
        r" (?:mức |so với )?(?:kế hoạch|kịch bản|mục tiêu|chỉ tiêu|dự toán)(?: (?!là)[^\W\d]+){0,3}(?: là| từ)?\s*$"
        r"|\b(?:(?<!cao )bằng|tương đương(?: với)?|tức|so với|thay vì|trong khi"
        r"|(?<!không )(?<!phải )(?<!cần )(?<!đạt )(?:cao|thấp|nhiều|ít) hơn|kém"
        r"|nhỉnh hơn|hơn cùng kỳ|dự toán(?: là)?|thay cho|chứ không phải|kế hoạch(?: cả)?(?: năm)? là|lẽ ra)"
        r"\s*(?:mức|con số|gần|khoảng|tới)?\s*)$",
        re.IGNORECASE,
    ),
}
"""Words before a number that is told only to compare another with it."""

_OF_A_PLAN = {
    "en": patterns.plain(
        r"\s*(?:of (?!(?:[\w'’-]+ ){1,5}(?:investment|capital|funds?)\b)(?:(?:the|its|this|that|all|a) )?(?:[\w-]+(?:'s"
        r"|’s)? ){0,3}(?:estimates?|(?:national )?plan|target|votes?|ballots?"
        r"|delegates|goal"
        r"|deputies|members|work|workload|volume|route|shares|national (?:sum|total))\b"
        r"|of (?!(?:[\w-]+ ){0,4}(?:voters|householders|household)\b)(?:[\w-]+ ){1,4}(?:backed|voted|agreed"
        r"|supported|approved|endorsed|were in favou?r)\b"
        r"|(?:did|said (?:yes|no)|voted)\b"
        r"|(?:complete|done|finished|built|approval|support|in favou?r)\b|of which is done|mark\b|tariffs?"
        r"|(?:interest|stake)\b|(?:a|the) (?:year|month|quarter) (?:earlier|before|ago)\b)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"\s*(?:so với )?(?:GDP\b(?! của tỉnh)|dự toán|KH\b|DT\b|kế hoạch(?! vốn)|chỉ tiêu|du toan|số phiếu|phiếu"
        r"|số đại biểu|đại biểu|tán thành|tán đồng|nhất trí|biểu quyết|cánh tay|khối lượng|tiến độ|cổ phần"
        r"|vốn điều lệ)",
        re.IGNORECASE,
    ),
}
"""Words after a share of a plan or of votes, and after a difference."""

_THEN_VALUE = {
    "en": patterns.plain(
        r"(?:,? year[- ]on[- ]year| on year| annually"
        r"|,? (?:on|from|over|against|compared (?:to|with)) (?:the |a )?[^,;.\d]{3,40}(?: in"
        r"| of)?(?: 20\d\d)?)?,? to (?:(?:reach|hit|total|top|exceed|stand at|come to) )?"
        r"(?:about |over |nearly |some |more than )?(?:US\$|\$|VN[DĐ]\s?)?\d[\d.,]*"
        r"(?![\d.,]*\s?(?:%|per ?cent|points))"
    ),
    "vi": patterns.plain(r"\s*,? (?:lên|xuống|còn|đạt)(?: gần| hơn| khoảng)? [\d.,]+(?![\d.,]*\s?(?:%|điểm|phần))"),
}
"""After a change: the value that it led to, which counts alone ("fell by 30% to 870,000")."""

_SPENT = {
    "en": patterns.plain(r"(?i)disburs|paid out|public (?:investment|capital):"),
    "vi": patterns.plain(r"(?i)giải ngân"),
}
"""Of capital that is paid out, the share of the plan is the figure."""

_DIFFERS = {
    "en": patterns.plain(
        r"\s*(?:(?:percentage points )?(?:above|higher|lower|more|less|fewer|below|short of)\b|year[- ]on[- ]year\b"
        r"|compared\b|(?:up|down) (?:on"
        r"|from)\b|(?:against|over|of|compared (?:to|with)) (?:the |its )?(?:\w+[’']?s? ){0,2}(?:estimates?|plan"
        r"|targets?)\b)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(r"\s*(?:so với|cao hơn|thấp hơn)", re.IGNORECASE),
}
"""Words after a difference from what was just given."""

_CHANGED = {
    "en": patterns.plain(
        rf"^[^;]*?(?:[,(]|\band\b|–|-|with)\s*(?:or |which is |which was )?(?:(?:up|down|ris(?:ing|en)|rose|fall(?:ing"
        rf"|en)|fell"
        rf"|(?:increas|surg|climb|decreas|declin|jump)(?:ing|ed)|grew|growing|dropp(?:ing|ed))|(?:an? "
        rf"|the )?(?:\w+ )?(?:increase|rise|gain|drop|decrease|fall|jump|surge"
        rf"|decline|leap|improvement|reduction)(?: of)?|(?:an? "
        rf"|the )(?:\w+ )?growth(?: of)?)\s*(?:by )?(?:as much as )?{_ABOUT}?\s*$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"^[^;]*?(?:[,(]|nhưng|và)\s*(?:nhưng |và )?(?:(?:tăng|giảm|tang|giam|hụt|cao hơn|vượt|nhỉnh hơn)"
        r"(?: (?!hộ|tỷ|tỉ|số)[^\W\d]+){0,3}"
        r"|(?:hơn|kém) [^,;\d]{0,30})\s*$"
    ),
}
"""A change told in passing of what was just given: "27 trillion, up 18%"."""

_OWN_CHANGE = patterns.plain(r"[^\W\d_]\s\((?:up|down|tăng|giảm)\s(?:by )?$")
"""The change of a metric in brackets right after its name: "farming (down 2%)"."""


_ELSEWHERE = {
    "en": patterns.lazy(
        r"(?i:\b(?:(?:viet ?nam(?:'s|’s)?|the country's|the nation's) (?:economy|gdp|growth|exports)"
        r"|viet ?nam as a whole|the whole country"
        r"|the national (?!park|high|average|figure|rate|level|mean|assembly)|the national (?:average|figure|rate"
        r"|level|mean)(?: of| was| is| stood|,|\s?\()|(?:^|[,;] )nationwide,|the region's|regional growth ranged"
        r"|for the country"
        r"|set the country|the country (?:has|had|will|aims|grew|is|was)|farmers|growers"
        r"|gdp growth hit|government (?:is|has|set|sets|aims|targets)"
        r"|miss(?:es|ed|ing)? (?:the|its|their)|dropped the|abandoned|scrapped|gave up|falls? short of|fell short of"
        r"|no longer aims"
        r"|(?:pretend|believe|think|expect) (?:that )?we can still|district's|commune's|town's|of the (?:town"
        r"|commune|district|ward)"
        r"|the (?:company|firm|bank|group)(?:'s|’s)?|shares (?:of|in)|our own portfolio|profit|worldwide|global(?:ly)?"
        r"|laos|thailand|china's|cambodia's|the world's))\b[^;]*$"
        r"|\b(?:Viet ?[Nn]am|Mekong Delta|Red River Delta|Central Highlands|[Rr]egion) (?:region )?(?:expects?|aims?"
        r"|targets?|plans?|wants?"
        r"|should|must|needs?|is|will|grew|has|had|recorded|posted|achieved|reached)\b[^;]*$|\bnationwide (?:will"
        r"|is|are|was|were|has"
        r"|have)\b[^;]*$"
        r"|\b(?:units|heads|communes|districts|departments|localities|those|wards|investors) (?:with|whose|having)"
        r"\b[^,;]*$|\b(?:Ward|District|Commune) \d+\b[^,;]*$|\b(?:votes|ballots)\b[^;]*$"
        r"|^Nationwide\b[^;]*$"
        r"|\b(?!Index|Investment|Product|Development|Reform)[A-Z][\w&]* \([A-Z]{3}\)(?!\s?[-–—])[^,;]*$"
        r"|(?i:\bnational (?:average|figure|rate|level|mean)) ?\($"
        r"|(?i:\bin (?:the|its) poor(?:est|er)? (?:districts|communes))\b[^,;]*$"
        r"|\b(?:of|in|at) (?:the )?(?:[A-Z]\w+ ){1,4}(?:Zone|Park|Complex|Airport|Hospital|University)\b[^,;]*$"
        r"|\b[Ii]n the (?:commune|district|ward|town|village)\b[^;]*$|\bnationwide ?:[^;]*$"
        r"|\bof which (?:[\w-]+ ){0,6}(?:districts?|communes?)\b[^,;]*$"
        r"|(?:\b[A-Z]\w+ ){1,3}(?:District|district|Commune|commune|Town|town|Ward|ward)\b[^,;]*$"
    ),
    "vi": patterns.lazy(
        r"(?:phiếu|trúng cử|cổ đông)[^;]*$|(?:đơn vị|chủ đầu tư|dự án|địa phương)(?: nào)? có tỷ lệ[^;]*$"
        r"|(?i:(?:(?<!nhất )(?<!đầu )(?<!phương )(?:cả nước|toàn quốc|bình quân cả nước"
        r"|kinh tế việt nam|việt nam)"
        r" (?:\w+ ){0,2}?(?:tăng|đạt|lớn|giảm|là|bán|xuất|nhập|thu|có|sản xuất|tiêu thụ|giữ|duy trì|phải|phấn đấu)"
        r"|không đạt mục tiêu"
        r"|sản lượng toàn cầu|trên cả nước|trên thế giới)"
        r"|(?:[Tt]ăng trưởng|GDP|[Mm]ục tiêu|[Đđ]ích) (?:\w+ )?(?:của )?(?:cả nước|quốc gia|đất nước)"
        r"|[Cc]ả vùng|[Tt]oàn vùng|của vùng|[Tt]oàn (?:xã(?! hội)|huyện|phường|thị xã)|công ty|tập đoàn|hãng"
        r"|nông dân|tán thành|đồng ý|nhất trí|biểu quyết|cả nước\s?\((?!sau|chỉ|đứng|xếp)"
        r"|(?-i:vùng [A-ZĐ]\S+(?: \S+)? (?:tăng|đạt)"
        r"|(?:[Hh]uyện|[Xx]ã"
        r"|[Pp]hường|[Tt]hị xã) [A-ZĐ0-9]\S*"
        r"|(?:Đông Nam Bộ|Tây Nguyên|Trung du và miền núi|Đồng bằng sông \S+ \S+) (?:\w+ ){0,4}(?:tăng"
        r"|đạt)))[^,;]*$"
    ),
}
"""Whose figure it is, where that is no province; and goals that were missed or given up."""

_LOCAL = {
    "en": patterns.plain(
        r"[^,.;]{0,25} (?:in|of) (?:[A-Z]\w* ){1,3}(?:commune|district|ward|town)\b"
        r"|[^,.;]{0,30} (?:in|on|at) (?:[A-Z]\w+ ){1,3}alone\b"
        r"|[^,.;]{0,30}(?:across the country|in the country as a whole)\b"
    ),
    "vi": patterns.plain(r"[^,.;]{0,60} (?:ở|tại|của) (?:xã(?! hội)|huyện|phường|thị xã|thôn|bản)\b"),
}
"""Words after a figure of a place within the province."""

_FIRST_OF_TWO = {
    "en": patterns.plain(r"(?i)\bfrom\s*$"),
    "vi": patterns.plain(r"(?i)\btừ(?: mức)?\s*$"),
}
""" "from 8% to 10%": what it was before."""

_SECOND_OF_TWO = {
    "en": patterns.plain(r"\s+to\s"),
    "vi": patterns.plain(r"\s+(?:lên|xuống|còn)\s"),
}

_CONVERTED = patterns.plain(rf"\s*\(\s*(?:{_ABOUT}|equivalent to|tương đương|xấp xỉ)?\s*")


_DEFINITE = {
    "en": patterns.plain(r"(?<![Oo]f )\b(?:[Tt]he|[Tt]hese|[Tt]hose)\s$"),
    "vi": patterns.plain(r"(?<!\w)(?:[Nn]hững|các)\s$"),
}
"""Words before a number of things that were spoken of before."""

_HANDED_OVER = {
    "en": patterns.plain(r"(?i)\b(?:gifts?|presents|presented|handed|handing|donat\w+)\b[^;]*$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:tặng|trao|quà|thăm hỏi|ủng hộ)(?!\w)[^;]*$"),
}
"""Words before a number of those who got gifts."""


_GIFTS = {
    "en": patterns.plain(r"\s(?:\w+ )?(?:gifts?|presents|sets|scholarships|parcels|bicycles|packages|blankets)\b"),
    "vi": patterns.plain(r"\s(?:suất|phần|bộ|học bổng|chiếc|thùng)(?!\w)"),
}
"""What is handed out, after its number."""


def _with_projects(lang: Lang, quantity: Quantity, previous: Quantity | None, text: str) -> bool:
    """Whether projects are counted only beside their capital: "$2.9 billion for 214 projects"."""
    if previous is None or previous.dimension != "money" or not _PROJECTS[lang].match(text, quantity.end):
        return False
    return _INTO.fullmatch(text, previous.end, quantity.start) is not None


_PROJECTS = {
    "en": patterns.plain(r"\s(?:[\w-]+\s){0,3}projects\b"),
    "vi": patterns.plain(r"\sdự án(?!\w)"),
}

_INTO = patterns.plain(r"[^,.;\d]{0,30}\s(?:for|into|from|cho|vào|từ)\s(?:(?:about|over|some|hơn|gần)\s)?")
"""Between capital and the projects that it is for."""


_BEFORE_NOW = {
    "en": patterns.plain(
        r"(?i)\((?:scenario|forecast|plan(?:ned)?(?! for)|target|goal|previously|formerly|the old|last year"
        r"|a year (?:ago|before)|nationwide"
        r"|national)[^)\d]{0,20}$"
    ),
    "vi": patterns.plain(
        r"(?i)\((?:kịch bản|dự toán|(?:kế hoạch|KH|chỉ tiêu|mục tiêu)(?! cả| năm)|bản cũ|mức cũ|trước|năm trước"
        r"|năm ngoái|cùng kỳ|bình quân cả nước"
        r"|cả nước)[^)\d]{0,20}$"
    ),
}
"""In brackets right after a goal or a figure: that it was otherwise before, or elsewhere."""

_OF_ITS_YEAR = {
    "en": patterns.plain(
        r"\s(?:in|of|for|recorded in|seen in|at the (?:end|start|beginning) of|by the end of)\s(?:the whole"
        r" of |all of |the year )?20\d\d\b"
    ),
    "vi": patterns.plain(r"\s(?:của |trong |hồi |vào )?(?:cả |cuối |đầu )?năm 20\d\d(?!\w)"),
}
"""After a figure that another is compared with: the year of which it is one itself."""

_SUPPOSED = {
    "en": patterns.plain(
        r"(?i)\b(?:if|unless|suppose|were it not for)\b(?:[^.;,]{0,60}|[^.;]{0,60}\bwould\b[^.;,]{0,30})$"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:nếu|giả sử|giá như|ví như)(?!\w)[^.;,]{0,60}$"),
}
"""Before what is only supposed."""

_WOULD_BE = {
    "en": patterns.plain(r"[^.;,\d]{0,50}\bwould be (?:an?|too|enough)\b"),
    "vi": patterns.plain(r"[^.;,\d]{0,50}(?<!\w)thì (?:quá|hơi|còn) (?:ít|thấp|kém|khiêm tốn)(?!\w)"),
}
"""After what is only supposed."""

_LEFT = patterns.plain(r"(?i)(?<!\w)(?:thoát khỏi|ra khỏi|out of|escap\w+)(?: the)?(?: group of| các)?\s$")
"""Before a group that is to be left."""

_FOR_ONE = {
    "en": patterns.plain(
        r"(?i)\b(?:of which|including|with|notably|among them)\b[^,;.\d]{0,40}\b(?:project|factory|plant|complex"
        r"|mill|venture)"
        r"\b[^,;.\d]{0,40}$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:trong đó|riêng|nổi bật|tiêu biểu|đáng chú ý)[^,;.\d]{0,30}(?:dự án|nhà máy"
        r"|tổ hợp)(?!\w)[^,;.\d]{0,40}$"
    ),
}
"""Before the capital of one project out of those just told."""

_IN_IT = {"en": patterns.plain(r"\s(?:in|for)\s(?!20)"), "vi": patterns.plain(r"\s(?:ở|đối với|về)\s")}
"""After a change: what changed, "a fall of 23% in retail sales"."""

_PLACED_BY_IT = {
    "en": patterns.plain(
        r",? ?[–—-]? ?(?:which (?:is|was|put it|places it) )?(?:among|in|within|placing it in) (?:the )?"
    ),
    "vi": patterns.plain(r",? ?[–-]? ?(?:là tỉnh )?(?:thuộc|nằm trong|đứng trong|xếp|lọt|trong|vào) (?:các )?"),
}
"""Between a figure and the place that it takes: "58.9%, among the"."""


_SCORED = patterns.plain(
    r"(?:[^,;.()]{0,60}?),? (?:with|at|on|scoring|having|với|đạt|được)"
    r"(?: (?:a score of|just|only|over|nearly|about|số điểm|tổng điểm|điểm số|gần|hơn|trên|khoảng))?"
    r" (?:(?:US\$|\$|USD|VN[DĐ]) ?\d|[\d.,]+ ?(?:/\d+|%|per ?cent|points|điểm|tỷ|triệu|(?:m|b|tr)illion)(?!\w))"
)
"""After a place in a ranking: the score that took it, which is the figure."""


def is_of_its_score(text: str, quantity: Quantity) -> bool:
    """Whether it is a place in a ranking whose score follows it."""
    return quantity.dimension == "rank" and _SCORED.match(text, quantity.end) is not None


def is_aside(text: str, lang: Lang, quantity: Quantity, previous: Quantity | None, own: bool, of_plan: bool) -> bool:
    """Whether a quantity is told only beside another, or is of nobody's province.

    `own` says that a metric is named between the previous quantity and this one, or right after it; `of_plan`
    that it tells how much of its plan a metric named there came to.
    """
    if is_of_its_score(text, quantity):
        return True
    before = text[max(0, quantity.start - 60) : quantity.start]
    if quantity.dimension == "percent" and _THEN_VALUE[lang].match(text, quantity.end):
        return True
    spent = _SPENT[lang].search(text, previous.end if previous else 0, quantity.start)
    if (_OF_A_PLAN[lang].match(text, quantity.end) and not (spent or of_plan)) or (
        not (own or spent) and _DIFFERS[lang].match(text, quantity.end)
    ):
        return True
    if _FIRST_OF_TWO[lang].search(before) and _SECOND_OF_TWO[lang].match(text, quantity.end):
        return True
    came_from = previous and text[previous.end : quantity.start].strip() in ("from", "down from", "up from", "từ")
    if previous and previous.dimension == quantity.dimension == "percent" and came_from:
        return not _OF_ITS_YEAR[lang].match(text, quantity.end)
    if quantity.dimension == "count" and (
        _DEFINITE[lang].search(before)
        or _DIFFERS[lang].match(text, quantity.end)
        or _GIFTS[lang].match(text, quantity.end)
        or _HANDED_OVER[lang].search(before)
        or _with_projects(lang, quantity, previous, text)
    ):
        return True
    if _SUPPOSED[lang].search(text, max(0, quantity.start - 70), quantity.start):
        return True
    if _WOULD_BE[lang].match(text, quantity.end):
        return True
    if quantity.dimension == "rank" and (_LEFT.search(before) or _FIRST_OF_TWO[lang].search(before)):
        return True
    if _BEFORE_NOW[lang].search(before) or (quantity.dimension == "money" and _FOR_ONE[lang].search(before)):
        return True
    compared = _COMPARED[lang].search(before)
    if compared and quantity.dimension in ("percent", "money") and _OF_ITS_YEAR[lang].match(text, quantity.end):
        return False
    if compared and own and quantity.dimension == "money" and compared.group().lower().lstrip(", ").startswith("or"):
        return False
    if compared and of_plan and compared.group().lower().startswith("fulfil"):
        return False
    if compared and not (own and compared.group().lower().startswith("against ")):
        return True
    if _LOCAL[lang].match(text, quantity.end) or _ELSEWHERE[lang].search(
        text, max(0, quantity.start - 90), quantity.start
    ):
        return True
    if previous is None:
        return False
    between = text[previous.end : quantity.start]
    if previous.dimension == quantity.dimension == "money" and _CONVERTED.fullmatch(between):
        return True
    if quantity.dimension == "rank" and _PLACED_BY_IT[lang].fullmatch(between) and not own:
        return True
    if quantity.dimension == "rank" and quantity.comparator != "top" and len(between) < 150 and ";" not in between:
        return previous.dimension in ("percent", "money", "points", "count", "rank") and not own
    if (changed := _OWN_CHANGE.search(between)) and (own or "," in between[: changed.start()]):
        return False
    if quantity.dimension == "percent" and EACH_YEAR.match(text, quantity.end) and previous.dimension != "percent":
        return False
    if own and _IN_IT[lang].match(text, quantity.end):
        return False
    return quantity.dimension in ("percent", "money") and _is_change(text, lang, between)


def _is_change(text: str, lang: Lang, between: str) -> bool:
    return bool(_CHANGED[lang].search(between[-60:]))
