"""How news tells a number beside another, or of nobody's province: what stands before it, after it and between.

A line of a pattern begins with an alternative of it, or goes on with one.
"""

import re

from events.reading.figures.comparison_wording import ABOUT
from events.reading.text import patterns

_PLAN = r"(?:planned|targeted|promised|budgeted|(?:\w+ )?(?:plan|target|goal|scenario|forecast|estimate)s?)"

COMPARING_VI = (
    r"(?<!\w)(?:vượt|hụt|thấp hơn|cao hơn|so với|(?:chưa|không) (?:chạm|đạt)|(?<!bám )(?<!theo )sát|kém|tiệm cận"
    r"|gần bằng|bỏ xa|chậm hơn|nhanh hơn|đã (?:hoàn thành|đạt|cán)(?: trước)?)(?: xa| khá xa| hẳn| so với)? "
)
"""Vietnamese words by which a figure is compared with the goal that they stand before."""

COMPARED = {
    "en": patterns.lazy(
        r"(?:\b(?:per|equal(?:l?ing)?(?: to)?|equivalent to|(?<=, )not|representing|accounting for"
        r"|(?:asked|budgeted) for(?: an increase of)?|completing|meeting|fulfil?l?ing|fulfil?l?ed|occupying"
        r"|(?:(?<!less )(?<!more )(?<!fewer )(?<!lower )(?<!higher )(?<!greater )than|compared (?:with|to)|against"
        rf"|versus|instead of|rather than|(?:short|ahead|shy) of)(?: (?:a|the|its))?(?: {_PLAN})?(?: of)?"
        r"|(?:(?:more|less|fewer|higher|lower|greater|better|worse) than|above|below|under|behind|close to"
        rf"|approaching|nearing) (?:(?:a|the|its|those)(?: {_PLAN})?|{_PLAN})(?: of)?"
        rf"|(?:surpass|exceed|beat|top)(?:es|s|ed|ing)? (?:a|the|its) {_PLAN} of"
        r"|(?:representing|meaning|mean[st]|marking|reflecting) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:"
        r"increase|rise|growth|gain|jump|drop|fall|decrease|decline)s?(?: of| by)"
        r"|not (?:reach|meet|hit|attain|achieve) (?:the|its)"
        r"|(?:surpass|exceed|beat|top|miss|overshoot|fulfil)\w*(?: its| the)?(?: [\w’']+){0,4} (?:"
        r"targets?|plans?|estimates?|goals?|forecasts?|quota)(?: \w+){0,6} by)"
        rf"|, or|\bor)\s*\(?\s*{ABOUT}?\s*$",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        rf"(?:{COMPARING_VI}(?:các |mức |so với )?(?:kế hoạch|kịch bản|mục tiêu|chỉ tiêu|dự toán)"
        r"(?: (?!là)[^\W\d]+){0,3}(?: là| từ)?\s*$"
        r"|\b(?:(?<!cao )bằng|tương đương(?: với)?|tức|so với|thay (?:vì|cho)|trong khi|chứ không phải|lẽ ra"
        r"|(?<!không )(?<!phải )(?<!cần )(?<!đạt )(?:cao|thấp|nhiều|ít) hơn|kém|nhỉnh hơn|hơn cùng kỳ"
        r"|dự toán(?: là)?|kế hoạch(?: cả)?(?: năm)? là)\s*(?:mức|con số|gần|khoảng|tới)?\s*)$",
        re.IGNORECASE,
    ),
}
"""Words before a number that is told only to compare another with it."""

THAT_COMPARES = {
    "en": patterns.plain(
        r"\W*(?:That|This|It|The (?:figure|pace|rate))(?: (?:is|was|represent(?:s|ed)|mark(?:s|ed)))?(?: an?| still"
        r"| also| much| well| slightly)*"
        r" (?:above|below|better|compare[sd]|down|faster|higher|less|lower|more|slow-?down|slower|smaller|up|weaker)\b"
    ),
    "vi": patterns.plain(r"\W*(?:Con số|Mức|Tốc độ) (?:này|đó|ấy) (?:cao|thấp|chậm|nhanh|giảm|tăng|so)(?!\w)"),
}
"""How a sentence opens that compares what the one before told."""
OF_GROWTH = {"en": patterns.plain(r" growth\b"), "vi": patterns.plain(r" tăng trưởng(?!\w)")}
"""After a percentage: growth, of what was told before."""

OF_A_PLAN = {
    "en": patterns.plain(
        r"\s*(?:(?:above|ahead of|below|beyond|over|short of|under) (?:the |its )?(?:[\w-]+ )?(?:estimate|expectations"
        r"|forecast|goal|plan|quota|target)\b"
        r"|of (?!(?:[\w'’-]+ ){1,5}(?:investment|capital|funds?)\b)(?:(?:the|its|this|that|all|a) )?(?:"
        r"[\w-]+(?:'s|’s)? ){0,3}(?:"
        r"estimates?|(?:national )?plan|target|votes?|ballots?|delegates|goal|contract(?: value)?|deputies|members|work"
        r"|time(?:[ -]limits?)?|workload|volume|route|shares|budget(?! (?:revenue|income|spending|expenditure))"
        r"|national (?:sum|total)|what (?:is|was|were|ha[ds] been) (?:\w+ )?[a-z]+ed"
        r"|(?:same|corresponding) (?:\w+ )?(?:period|months)"
        r"|(?:last|the previous) year['’]s (?:figure|level|total))\b"
        r"|of (?!(?:[\w-]+ ){0,4}(?:voters|householders|household)\b)(?:[\w-]+ ){1,4}(?:"
        r"backed|voted|agreed|supported|approved|endorsed|were in favou?r)\b|(?:did|said (?:yes|no)|voted)\b"
        r"|(?:complete|done|finished|built|approval|support|in favou?r)\b|mark\b|tariffs?"
        r"|(?:interest|stake)\b|(?:a|the) (?:year|month|quarter) (?:earlier|before|ago)\b)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"\s*(?:so với )?(?:"
        r"GDP\b(?! của tỉnh)|dự toán|KH\b|DT\b|kế hoạch(?! vốn)|chỉ tiêu|du toan|số phiếu|phiếu|số đại biểu"
        r"|đại biểu|tán thành|tán đồng|nhất trí|biểu quyết|cánh tay|khối lượng|tiến độ|cổ phần|vốn điều lệ)",
        re.IGNORECASE,
    ),
}
"""Words after a share of a plan or of votes, and after a difference."""


SPENT = {
    "en": patterns.plain(r"(?i)disburs|paid out|public (?:investment|capital):"),
    "vi": patterns.plain(r"(?i)giải ngân"),
}
"""Of capital that is paid out, the share of the plan is the figure."""


MORE = patterns.plain(r"(?i)\s(?:more|additional)\s(?![^,;.]{0,80}\bthan\b)")
"""After a number: that so many things are added, compared with nothing."""


CONVERTED = patterns.plain(rf"\s*\(\s*(?:equal to|equivalent to|or|tương đương(?: với)?|=)?\s*{ABOUT}?\s*")

DEFINITE = {
    "en": patterns.plain(r"(?<![Oo]f )\b(?:[Tt]he|[Tt]hese|[Tt]hose)\s$"),
    "vi": patterns.plain(r"(?<!\w)(?:[Nn]hững|các)\s$"),
}
"""Words before a number of things that were spoken of before."""

NOT_AMONG = {
    "en": patterns.plain(
        r"(?i)(?:\b(?:not|never|no longer|n[’']t)(?: yet)?(?: (?:be|been|ranked|listed|placed))?"
        r"(?: (?:among|in|one of|part of|within))?(?: the)?(?: (?:group|list) of)?(?: the)?"
        r"|^\W*(?:among|of|out of)(?: the)?)\s$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:(?<!\w)(?:không|chưa)(?: (?:còn|có tên|được|đứng|lọt|nằm|thuộc|xếp|vào|trong|danh sách|nhóm|top))*"
        r"|^\W*trong(?: (?:số|nhóm|top))*)\s$"
    ),
}
"""Before so many of the best: that somebody is none of them, or that one place among theirs follows."""

OUT_OF_ALL = {
    "en": patterns.plain(r"\d(?: (?:million|thousand))? (?:out )?of (?:a total of |all |its |the )+$"),
    "vi": patterns.plain(r"(?:\d|(?<!\w)triệu|(?<!\w)nghìn) trên (?:tổng )?(?:số )?$"),
}
"""Between a part and all of which it is one: "812 of the 1,950 houses planned"."""

BEFORE_A_NAME = patterns.plain(r"[\d.,]+-[A-Za-z]+ [A-ZĐ]")
"""A size right before the name of what has it: "the 188-kilometre Chau Doc expressway"."""

OF_A_SCHEME_BEFORE = patterns.plain(
    r"(?<!\w)(?:[Đđ]ề án|[Cc]hương trình|[Dd]ự án)(?: (?:trồng|phát triển|xây dựng|hỗ trợ|đầu tư))* $"
)
OF_A_SCHEME = patterns.plain(
    r"[\w.,]+-[\w-]*(?:hectare|ha|home|house|tree)\b"
    r"|[\d.,]+ (?:million |billion )?[a-z]+(?: of)?(?: (?!(?:a|as|by|for|in|the|through|under|with)\b)[\w-]+){0,6}?"
    r" (?:scheme|programme|program)\b"
)
"""Around a number in the name of a scheme: "Đề án 1 triệu ha lúa", "the one-million-hectare rice scheme"."""

BENEFITING = {
    "en": patterns.plain(r"\b(?:benefit(?:s|ing|ed)?|serv(?:e|es|ing))(?: an estimated| about| over| some)*\s*$"),
    "vi": patterns.plain(r"(?<!\w)(?:hưởng lợi|phục vụ)(?: cho)?(?: khoảng| hơn| gần| trên)*\s*$"),
}
"""Words before a number of those whom some works serve."""

OF_GUESTS = {"en": patterns.NEVER, "vi": patterns.plain(r"\s*(?:lượt|du) khách")}
"""After a number of guests, whom a province serves itself."""

HANDED_OVER = {
    "en": patterns.plain(r"(?i)\b(?:gifts?|presents|presented|handed|handing|donat\w+)\b[^;]*$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:tặng|trao|quà|thăm hỏi|ủng hộ)(?!\w)[^;]*$"),
}
"""Words before a number of those who got gifts."""

GIFTS = {
    "en": patterns.plain(r"\s(?:\w+ )?(?:gifts?|presents|sets|scholarships|parcels|bicycles|packages|blankets)\b"),
    "vi": patterns.plain(r"\s(?:suất|phần|bộ|học bổng|chiếc|thùng)(?!\w)"),
}
"""What is handed out, after its number."""

PROJECTS = {
    "en": patterns.plain(r"\s(?:[\w-]+\s){0,3}projects\b"),
    "vi": patterns.plain(r"\sdự án(?!\w)"),
}

INTO = patterns.plain(r"[^,.;\d]{0,30}\s(?:for|in|into|from|cho|vào|từ)\s(?:(?:about|over|some|hơn|gần)\s)?")
"""Between capital and the projects that it is for."""

BEFORE_NOW = {
    "en": patterns.plain(
        r"(?i)\((?:scenario|forecast|plan(?:ned)?(?! for)|target|goal|previously|formerly|the old|last year"
        r"|a year (?:ago|before)|nationwide|national)[^)\d]{0,20}$"
    ),
    "vi": patterns.plain(
        r"(?i)\((?:"
        r"kịch bản|dự toán|(?:kế hoạch|KH|chỉ tiêu|mục tiêu)(?! cả| năm)|bản cũ|mức cũ|trước|(?:các )?năm trước"
        r"|năm ngoái|cùng kỳ|bình quân cả nước|cả nước)[^)\d]{0,20}$"
    ),
}
"""In brackets right after a goal or a figure: that it was otherwise before, or elsewhere."""

MAKING_UP = {
    "en": patterns.plain(r"(?i),? (?:or|accounting for|equal to|making up)(?: (?:about|nearly|some|over))?\s$"),
    "vi": patterns.plain(r"(?i), (?:chiếm|tương đương|bằng)(?: (?:khoảng|gần|hơn|trên|tới))?\s$"),
}
OF_THE_SUM = {
    "en": patterns.plain(r"\s(?:of|in) (?:the )?(?:total|country|nation|whole)"),
    "vi": patterns.plain(r"\s(?:trong |của )?(?:tổng (?:vốn|số vốn|kim ngạch|lượng|giá trị)|cả nước|toàn quốc)(?!\w)"),
}
"""Around a share of what all provinces have, told beside what one has: ", chiếm 22% tổng vốn"."""

TAXED_AT = {
    "en": patterns.plain(r"(?i)\b(?:tax(?:es)?|tariffs?|dut(?:y|ies)|interest)(?: rates?)? (?:of|at|is|was) $"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:thuế suất|lãi suất|thuế thu nhập)(?!\w)[^.;,\d]{0,40} $"),
}
OF_TAX = {
    "en": patterns.plain(r" (?:[\w-]+ ){0,2}(?:tax|tariff|duty|interest)(?: rate)?\b"),
    "vi": patterns.plain(r" (?:thuế suất|lãi suất)(?!\w)"),
}
"""Before and after a rate of tax or interest, which measures nothing of a province."""

GROUPED = {
    "en": patterns.plain(r"\bgroups?\b[^,;.\d]{0,36} (?:exceeding|above|over|more than|under|below|at least)\s$"),
    "vi": patterns.plain(r"(?<!\w)(?:[Nn]hóm|[Tt]ốp)(?!\w)[^,;.\d]{0,36} (?:trên|dưới|hơn|từ)\s$"),
}
"""Before the share above or below which the provinces of a group lie."""

OF_ITS_YEAR = {
    "en": patterns.plain(
        r"\s(?:in|of|for|recorded in|seen in|at the (?:end|start|beginning) of|by the end of)\s(?:"
        r"the whole of |all of |the year )?20\d\d\b"
    ),
    "vi": patterns.plain(r"\s(?:của |trong |hồi |vào )?(?:cả |cuối |đầu )?năm 20\d\d(?!\w)"),
}
"""After a figure that another is compared with: the year of which it is one itself."""

SUPPOSED = {
    "en": patterns.plain(
        r"(?i)\b(?:if|unless|suppose|were it not for|(?:that|which) (?:could|may|might)"
        r"|any (?:agency|commune|department|investor|locality|project|unit|ward))\b"
        r"(?:[^.;,]{0,60}|[^.;]{0,60}\bwould\b[^.;,]{0,30})$|^had (?:it|there) (?:not )?been\b[^.;]*$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:nếu|giả sử|giá như|ví như)(?!\w)"
        r"(?:[^.;,]{0,60}$|(?: như)? không (?:bị|có|phải|vì)(?!\w)[^.;]*$)"
    ),
}
"""Before what is only supposed."""

SEIZED = {
    "en": patterns.plain(
        r"(?i)\b(?:confiscat(?:ed|ing)|counterfeit|heroin|illegal drugs|impound(?:ed|ing)|narcotics|smuggled"
        r"|seiz(?:ed|ing|ure)(?! (?:an?|the|this) (?:advantage|chance|initiative|moment|opportunity)))\b[^.;]*$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:hàng (?:hóa )?(?:cấm|giả|lậu|vi phạm)|heroin|ma túy|tang vật|thu giữ|tịch thu)(?!\w)[^.;]*$"
    ),
}
"""Before what was seized, and what that is worth."""

TO_BE_TURNED = {
    "en": patterns.plain(
        r"(?i)\b(?:ask|direct|instruct|order|request|task|told|tell|urg)\w*\b[^.;,]* to (?:change|convert|switch"
        r"|transform|turn)(?: (?:about|around|at least|over|some|the))? $"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:chỉ đạo|đề nghị|(?<!bàn )giao(?! thông)|giục|nhắc|yêu cầu)(?!\w)[^.;,]* chuyển(?: đổi)?"
        r"(?: (?:khoảng|hơn|ít nhất))? $"
    ),
}
"""Before what somebody is asked to make something else of."""

ALL_BUT = {
    "en": patterns.plain(r"(?i)\ball but(?: (?:about|some|around|the last|a mere))* $"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:ngoại trừ|trừ)(?: (?:khoảng|chừng|hơn|gần))* $"),
}
"""Before those of whom something is not so."""

WOULD_BE = {
    "en": patterns.plain(
        r"[^.;,\d]{0,50}\b(?:would be (?:an?|too|enough)|(?:is|are|was|were|will be)(?: \w+)? (?:not|hardly|scarcely"
        r"|far from) enough)\b"
    ),
    "vi": patterns.plain(
        r"[^.;,\d]{0,50}(?<!\w)(?:(?:chưa|không) đủ|thì (?:quá|hơi|còn) (?:ít|thấp|kém|khiêm tốn))(?!\w)"
    ),
}
"""After what is only supposed, or said to be too little."""

FOR_ONE = {
    "en": patterns.plain(
        r"(?i)\b(?:of which|including|with|notably|among them)\b[^,;.\d]{0,40}\b(?:"
        r"project|factory|plant|complex|mill|venture)\b[^,;.\d]{0,40}$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:trong đó|riêng|nổi bật|tiêu biểu|đáng chú ý)[^,;.\d]{0,30}"
        r"(?:dự án|nhà máy|tổ hợp)(?!\w)[^,;.\d]{0,40}$"
    ),
}
"""Before the capital of one project out of those just told."""

IN_IT = {
    "en": patterns.plain(r"\s(?:in|for)\s(?!20)"),
    "vi": patterns.plain(r"\s(?:ở|đối với|về)\s"),
}
"""After a change: what changed, "a fall of 23% in retail sales"."""

PLACED_BY_IT = {
    "en": patterns.plain(
        r",? ?[–—-]? ?(?:which (?:is|was|put it|places it) )?(?:among|in|within|placing it in) (?:the )?"
    ),
    "vi": patterns.plain(r",? ?[–-]? ?(?:là tỉnh )?(?:thuộc|nằm trong|đứng trong|xếp|lọt|trong|vào) (?:các )?"),
}
"""Between a figure and the place that it takes: "58.9%, among the"."""

SCORED = patterns.plain(
    r"(?:[^,;.()]{0,60}?),? (?:with|at|on|scoring|having|với|đạt|được)(?:"
    r" (?:a score of|just|only|over|nearly|about|số điểm|tổng điểm|điểm số|gần|hơn|trên|khoảng))? (?:"
    r"(?:US\$|\$|USD|VN[DĐ]) ?\d"
    r"|[\d.,]+ ?(?:/\d+|%|per ?cent|points|điểm|tỷ|triệu|(?:m|b|tr)illion)(?!\w))"
)
"""After a place in a ranking: the score that took it, which is the figure."""

NEXT_OF_A_LIST = patterns.plain(r"%?(?: [a-zà-ỹđ]+){0,3},? (?:và |and )?(?:[A-ZĐ][\w'’-]*\s?){1,4}")
"""Between the figure of a place and that of the next in a list: "Ba Tơ 41%, Sơn Tây"."""

AND_GOODS = patterns.plain(r"(?: đồng| USD)? (?:và|cùng|and|plus) (?:about |over |gần |hơn |trên )?")
"""Between a sum and goods that are given with it: "150 tỷ đồng và 2.000 tấn gạo"."""

SOURCE_OF_IT = patterns.plain(
    r"(?: đồng| USD)?,? ?(?:\(?(?:trong đó|gồm|bao gồm|cơ cấu|từ)(?: có)?:? )?(?:nguồn |phần )?(?:vốn|ngân sách)(?!\w)"
    r"[^;.\d]{0,60}"
)
"""Between a sum that is no figure of a province and what one of its sources gives of it: ", trong đó vốn ngân sách"."""
