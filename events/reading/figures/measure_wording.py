"""How news ties a figure to its owner, and what marks it as none of a province's."""

import re

from events.reading.text import patterns
from events.reading.text.allowing import ALLOWED_EN
from events.reading.text.joining import AFTER_JOINING_VI

CLAUSES = {
    "en": patterns.plain(r";|,? (?:while|whereas|but)\b"),
    "vi": patterns.plain(r";|,? (?:trong khi|còn|song)\b"),
}

ITS_PARTS = {
    "en": patterns.plain(r", (?:of which|including)\b"),
    "vi": patterns.plain(r", (?:trong đó|bao gồm|gồm)(?!\w)"),
}
"""Where a clause goes on about the parts of what it told."""

ON_BEHALF = {
    "en": patterns.plain(r"\s+(?:for|in)\s"),
    "vi": patterns.plain(r"\s+(?:đối với|ở|của)\s"),
}


GIVEN_UP = {
    "en": patterns.lazy(
        r"(?i)\b(?:out of reach|(?:was|were|be|been) (?:missed|dropped|abandoned|scrapped|lowered)|not (?:be )?met"
        r"|unattainable|will miss|will not (?:reach|meet|hit|achieve|attain|make)|no longer (?:speaks?|talks?|aims?"
        r"|hopes?)"
        r"|never in sight|(?:was|were) (?:not|never) (?:attained|met|reached|achieved|fulfilled)"
        r"|has missed|missed its)\b"
        r"|\b(?:propos|ask|request|petition|su(?:gg|bm))\w*[^;.]{0,60}\b(?:government|ministry|ministries|central|state"
        r"|prime minister)\b[^;.]{0,40}\b(?:grant|provide|support|allocate|supply|assist|give)\b"
        r"|\b(?:agreed|decided|decides) to (?:donate|grant|send|supply)\b"
    ),
    "vi": patterns.lazy(
        r"(?i)bỏ ngỏ|không (?:thể )?đạt được mục tiêu|(?:không|chưa) (?:thể )?(?:chạm|với) tới|không (?:chạm|về) đích"
        r"|đã không đạt|khó (?:có thể )?đạt|lỡ (?:hẹn|mục tiêu)|thất bại"
    ),
}
"""A goal that is missed, dropped or put in doubt."""

MISSED = {
    "en": patterns.plain(
        r"(?i)[^,;.]{0,60}\b(?:never in sight|(?:was|were) (?:missed|dropped|abandoned|scrapped)"
        r"|(?:was|were) (?:not|never) (?:attained|met|reached|achieved|fulfilled))\b"
    ),
    "vi": patterns.plain(r"(?i)[^,;.]{0,60}(?<!\w)(?:đã không đạt|không đạt được|không (?:chạm|về) đích)(?!\w)"),
}
"""After what was not reached, which then is neither goal nor figure."""

NOT_REACHED = {
    "en": patterns.plain(
        r"(?i)\b(?:(?:(?:did|does|do|has|have|had|could) not|\w+n[’']t|never|cannot|yet to|fail\w+ to|unable to)"
        r"(?: (?:\w+ly|yet|even|quite))* (?:reach|hit|attain|achiev|touch|grow|grew|rise"
        r"|risen|climb|total|come to|amount|make|get to|attract|draw|collect|earn|welcome)\w*"
        r"|(?:fell|falls|fallen|stopp(?:ed|ing)|stops|far|well|just|came|comes) short of|shy of)"
        r"(?: (?:to|by|at|the|a|an|even|about|over|more than|nearly|as much as|mark of|target of|level of)){0,3} $"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:(?:không|chưa|chẳng)(?: (?:thể|hề|kịp|bao giờ))* (?:đạt|chạm|cán)|khó(?: có thể| lòng)? đạt)"
        r"(?: (?:được|nổi|mức|mốc|tới|ngưỡng|con số|hơn|gần|trên|mục tiêu|chỉ tiêu|(?:tốc độ )?tăng(?: trưởng)?"
        r"|GRDP))* $"
        r"|(?<!\w)(?:kiến nghị|đề xuất|xin|đề nghị (?:Trung ương|Chính phủ|Thủ tướng|Quốc hội|Bộ))(?!\w)"
        r"(?:[^.]|\.(?=\d))*? (?:bổ sung|hỗ trợ|cấp(?! (?:nước|điện))|bố trí)(?!\w)[^.;,\d]{0,30}$"
    ),
}
"""Before what was not reached, or is only begged for; what was not exceeded is a bound."""


OF_PROJECTS = patterns.plain(r"(?i)\bprojects?\b|\bdự án\b")


NUMBER_OF = {
    "en": patterns.plain(r"(?i)\bnumber of|\btotal to"),
    "vi": patterns.plain(r"(?i)nâng tổng số|lũy kế(?! \w+ tháng)(?! từ đầu năm)|tổng số dự án"),
}


TO_BE = {
    "en": patterns.plain(
        r"(?i)\b(?:would|will|should|promis\w+|expected to|to (?:have|cover|span)|becomes? an? (?:single|new)"
        r"|(?:are|be|being) (?:merged|(?:re-?)?arranged|joined|combined|consolidated|unified) (?:to|into)"
        r"|(?:future|planned|proposed|prospective|would-be|resulting)(?: \w+){0,3} (?:province|city|unit|locality))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:sẽ|dự kiến|tương lai)(?!\w)"
        r"|(?<!\w)(?:đề án|tờ trình|phương án)(?!\w)[^.;]{0,200}?"
        r"(?<!\w)(?:tỉnh|thành phố) (?:[^\s,;.]+ ){0,3}?mới(?!\w)"
    ),
}

ONCE_FORMED = {
    "en": patterns.plain(
        r"(?i)\b(?:after|following|upon|once) (?:[\w ]{0,20})?(?:merg|arrange|re-?arrange|consolidat"
        r"|unif)\w*"
    ),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:{AFTER_JOINING_VI}|sau (?:khi )?thành lập)(?!\w)"),
}
"""Words by which a unit is spoken of as it will be."""

FORMED_OF = {
    "en": patterns.plain(r"(?i)\b(?:formed|created|established|made up|born) (?:by|from|of|out of|on the basis of)\b"),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:(?:trên cơ sở|sau(?: khi)?) (?:hợp nhất|nhập|sáp nhập|sắp xếp)(?! (?:với|cùng|vào)(?!\w))"
        r"|(?:hình thành|hợp thành|lập|thành lập) từ)(?!\w)"
    ),
}
"""Words that lead up to the units which another was formed of."""

LICENCES = {
    "en": patterns.lazy(
        r"(?i)\b(?:newly[- ]granted|go-ahead|green[- ]?li(?:ght(?:ed|s)?|t)|(?:got|given|received) their papers"
        r"|admitted|(?:rais|increas|adjust|supplement|add)(?:e|es|ed|ing) (?:their |its )?"
        r"(?:registered |more )?capital"
        r"|certificates?|licen[cs]\w+|permits|investment decisions|memorand\w+|in-principle"
        r"|approv(?:als?|ed)|the nod|(?:consent|assent|blessing|thumbs[- ]up) to|(?:minutes"
        rf"|decisions?) of|{ALLOWED_EN}(?= (?:[\w-]+ ){{1,4}}projects\b)"
        rf"|(?<=projects )(?:(?:of|worth|with) [^,;]{{4,50}} )?(?:were|was) {ALLOWED_EN})\b"
    ),
    "vi": patterns.lazy(
        r"(?i)giấy chứng nhận|chứng nhận (?:đăng ký )?đầu tư|chủ trương đầu tư|quyết định chủ trương|cấp chủ trương"
        r"|chấp thuận (?:chủ trương|đầu tư|\d+ dự án)|đèn xanh|ghi nhớ"
        r"|cấp phép|(?<!vốn )(?<!đăng ký )cấp mới"
        r"|thỏa thuận"
        r"|biên bản|(?:trao|cấp) giấy|tăng vốn"
    ),
}

OUT_OF_THOSE = {
    "en": patterns.plain(
        r"\W*(?:Of (?:these|them|which|those|that (?:number|total)|the (?:total|number|sum))|Among (?:these|them"
        r"|those)|They include|Specifically)\b"
    ),
    "vi": patterns.plain(r"\W*(?:Trong (?:đó|số đó|số này|tổng số)|Bao gồm|Gồm|Cụ thể)(?!\w)"),
}
"""How a sentence opens that divides what the one before told of."""

OLD = r"(?:former |old )"
GONE = r"(?:cũ|\(cũ\)|trước đây)"
"""What English has before, Vietnamese after the name of a province that has gone."""

LOCATED = {
    "en": patterns.plain(
        r"(?:(?:\s+(?:a year|per year|annually))?\s+(?:in|for|at)|(?:\s[^,;.]{2,60})? by)"
        rf"\s+(?:the )?(?:province of |{OLD})?"
    ),
    "vi": patterns.plain(r"(?:\s*(?:người|/năm))?\s+(?:ở|tại|của|đối với)\s+(?:tỉnh\s+)?"),
}
"""What stands between a figure and the unit it is of: "7.5% in", "10% a year in", "30% had been spent by"."""

TAKEN_BY = {
    "en": patterns.plain(r"[^,;.]{0,40}\b(?:again|belong(?:s|ed) to|came|comes|goes to|is|was|went to)\s(?:the )?"),
    "vi": patterns.plain(r"[^,;.]{0,40}(?<!\w)(?:là|thuộc về)\s(?:tỉnh |thành phố |TP\.? ?)?"),
}
"""What stands between a place in a ranking and the unit that took it: "first place went to"."""

OF_UNITS = patterns.plain(r"\s(?:former |old )?(?:provinces|localities|cities|units|tỉnh|địa phương)\b", re.IGNORECASE)
"""After a number that only counts the provinces named."""

_IN_TURN = r"(?:respectively|in (?:that|this) order|in turn|lần lượt|tương ứng|theo thứ tự)\b"
RESPECTIVELY = patterns.plain(rf"\b{_IN_TURN}", re.IGNORECASE)
IN_TURN_BEFORE = patterns.plain(r"(?<!\w)(?:lần lượt|tương ứng)(?: (?:tăng|giảm|là))? $")
"""What stands before the first of several figures that are told in the order of what they are said of."""


SEVERAL_UNITS = patterns.plain(
    r"\b(?:the|these|both) (?:two|three|four)? ?(?:provinces|localities|cities)\b"
    r"|(?<!\w)(?:hai|ba|bốn|cả hai|cả ba) (?:tỉnh|địa phương|thành phố)(?!\w)",
    re.IGNORECASE,
)
"""Units named before, of which each has its own number in a list of as many."""


SHARE_OUT = {
    "en": patterns.plain(
        r"(?:(?:,? which)?(?: [a-z]+){0,3} (?:with|at|on|by|of)|,? which [a-z]+)(?: (?:about|over|nearly|some))? "
    ),
    "vi": patterns.plain(r"(?: [^\W\d]+){0,3} (?:với|tăng|đạt|là|có)(?: (?:khoảng|hơn|gần|trên))? "),
}
"""Between a list of units and a list of what each of them has."""


ENDS_THERE = patterns.plain(
    rf"\s*(?:$|[,.;:()–-]|and\b|và\s|while\b|trong khi\s|{_IN_TURN}"
    r"|(?:in|for|by) (?:(?:the (?:full|whole|entire) |this |next )(?:year|term)|20\d\d)\b"
    r"|(?:trong |cả )?năm (?:nay|20\d\d))"
)
"""That nothing follows a number which it could count."""


THEN = patterns.plain(
    r"(?:[(,;]|\band|\bwhile|\bvà|\bcòn|\btrong khi)(?: đó)?,?\s?"
    r"(?:(?:only |just |chỉ )?(?:behind|after|ahead of|followed by|then|(?:đứng |xếp )?(?:sau|trước|trên|dưới)"
    r"|(?:kế|tiếp) (?:đến|theo|sau)(?: là)?|rồi(?: đến)?)\s)?"
    rf"(?:the (?:province|city) of |(?:the )?{OLD}|tỉnh |thành phố )?$"
)
"""How the next of a list of units is led up to."""


HOLDS = {
    "en": patterns.plain(
        r"(?:['’]s)?(?:,[^,;.\d]{3,90},)?(?: (?:again|alone|also|itself|now|once more|still))?"
        r"(?: (?:first|second|third|fourth|fifth|sixth|seventh|next|last|top))?"
        r"(?:,? (?:which )?(?:(?:has|have|had) )?(?:been )?(?:attract|boast|br?ought|came|claim|climb|come|did|dr[ae]w"
        r"|drop"
        r"|fared|fell|finish|follow|gained|got|ha[ds]|is|lag|led|leads|lur|made|manag|mov|muster|obtain|post|pull|rank"
        r"|record"
        r"|reach|regist|relegat|report|rose|saw|scor|secur|settl|slip|st[ao]nd|st[oa]od|took|top|trail|was|won)[a-z]*\b"
        r"[^,;.\d]{0,60}?)?"
        r"(?:,? (?:with|at|by|of|on|to|for|a|an|the|total|sum|figure|drawing|attracting|getting|reaching|totalling"
        r"|scoring"
        r"|just|only|some|about|over|nearly|more|than|almost|around|mere)){0,5}[ :]\(?"
    ),
    "vi": patterns.plain(
        r"(?:,[^,;.\d]{3,60},)?(?: (?:bám|cả|chỉ|có|cũng|dẫn|đạt|đầu|điểm|đứng|được|ghi nhận|giành|hạng|hút|khi|là|lại"
        r"|mới|nước"
        r"|ở|sát|sau|số|theo|thì|thu|toàn quốc|tỉnh|vẫn|về|vị trí|vươn lên|xếp|thứ|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám"
        r"|chín"
        r"|mười|tiếp|kế))*"
        r",?(?: (?:với|đạt|được|ở mức|có|là|thu hút|hút|chỉ|mới|gần|hơn|trên|khoảng|xấp xỉ|tổng|số|vốn|mức|tới"
        r"|số điểm))*[ :]\(?"
    ),
}
"""Between a province and what it has of that in which provinces are compared."""


HAS = patterns.plain(
    rf"\s(?:{GONE} )?(?:(?:is|was|had|has|with|at|only|just|over|about|nearly|VND|USD|đạt|có|là|thì|chỉ"
    r"|hơn|gần|trên|khoảng)\s?)*"
    r"(?:US\$|\$)?"
)
"""Between a unit and its number, where the verb is left out or says no more than that it has it."""


RANGES = {
    "en": patterns.plain(r"(?i)\b(?:rang(?:ing|e[sd]?)|var(?:ying|y|ied)|spread) (?:from|between)\b[^,;]{0,40}$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:dao động|trải) (?:từ|trong khoảng)(?!\w)[^,;]{0,40}$"),
}
"""Before the ends of the range in which the figures of several provinces lie."""


CALLED_GOAL = patterns.plain(r"(?i)\b(?:goals?|targets?)\b|(?<!\w)(?:mục tiêu|chỉ tiêu)(?!\w)")
"""A metric that is called a goal."""


BESIDE = patterns.plain(
    r"(?:\s\(|,?\s(?:with|at|với)\s)"
    r"(?:(?:more than|over|about|nearly|almost|some|only|hơn|gần|khoảng|trên|xấp xỉ|chỉ)\s)?\s*$"
)
"""Between a unit of a list and its number."""


RUNNING = {
    "en": patterns.plain(
        r"(?i)\b(?:number of|establish\w*|founded|opened|came back|set up|active|operat\w+|registered|newly|new"
        r"|dissolved|closed"
        r"|left the market|suspend\w*|stopp\w*|halt\w*|shut|quit|bankrupt|dissolve|closing|owe[ds]?|in tax arrears)\b"
    ),
    "vi": patterns.plain(
        r"(?i)số doanh nghiệp|lập mới|thành lập|hoạt động|đăng ký|trên địa bàn|mở mới|đơn vị mới|có thêm"
        r"|giải thể|rời thị trường|nợ (?:thuế|bảo hiểm|BHXH)|rút khỏi thị trường|tạm ngừng|ngừng hoạt động|tạm dừng"
        r"|phá sản|quay lại"
    ),
}
"""Enterprises that are there, not ones that attend."""

OF_A_CONTEST = patterns.plain(r"(?i)\b(?:contestants|entries|entrants)\b|(?<!\w)dự thi(?!\w)")
"""A metric that only those who enter a contest have."""

NATIONAL = patterns.plain(r"(?i)\bGDP\b")
"""A metric that only a nation has, where no province is named beside it."""


OF_A_FIRM = {
    "en": patterns.lazy(
        r"\((?:HNX|HOSE|HoSE|HSX|UPCoM)\b|\b(?:in a filing|financial statements?|(?:net|after-tax|pre-tax) profits?"
        r"|shareholders|dividends?|stock code|ticker)\b"
    ),
    "vi": patterns.lazy(
        r"\((?:HNX|HOSE|HoSE|HSX|UPCoM|UPCOM|mã|Mã)\b|(?<!\w)(?:CTCP|báo cáo tài chính|lợi nhuận sau thuế"
        r"|lãi sau thuế|lợi nhuận trước thuế|doanh thu thuần|cổ đông|cổ tức|cổ phiếu)(?!\w)"
    ),
}
"""What only the news of a firm tells in its first sentences."""

OF_ALL = {
    "en": patterns.plain(
        r"(?i)\b(?:nation-?wide|national average|the (?:whole )?(?:country|region|delta)|countrywide)\b"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:cả nước|toàn quốc|bình quân chung|(?:cả|của|toàn) vùng)(?!\w)"),
}
"""The nation or a region, of which a figure is told before those of its provinces."""

SEVERAL = {
    "en": patterns.plain(
        r"(?:[^,;.]{0,40}, )?(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose) (?:two|three|four|five|six|seven)"
        r"(?: [a-z]+){0,3} (?:provinces|localities|cities|economies)\b(?![^:]{0,60}:)"
    ),
    "vi": patterns.plain(
        r"(?:[^,;.]{0,40}, )?(?:[Cc]ả )?(?:[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu) (?:tỉnh|địa phương)(?!\w)(?![^:]{0,60}:)"
    ),
}
"""A subject of several provinces, whose sum is none of one of them."""

TOGETHER = {
    "en": patterns.plain(r"(?i)\b(?:both|together|combined|(?:provinces|localities|cities)(?![’']))\b"),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:cả (?:hai|ba|bốn)|(?:hai|ba|bốn|các|\d+) (?:tỉnh|địa phương)|cộng lại|tổng cộng)(?!\w)"
    ),
}
"""Words for several provinces at once."""

PROVINCIAL = {
    "en": patterns.plain(r"(?i)\b(?:province|provincial|city|local|locality|municipal)\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:tỉnh|thành phố|địa phương|địa bàn)(?!\w)(?!,? thành)"),
}
"""Words for a province that is not named."""

THE_PROVINCE = {
    "en": patterns.plain(
        r"(?i)\b(?:the|an?) (?:\w+ )?(?:province|city|locality|unit|metropolis)\b|\bit (?:now|has|covers)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?<!hai )(?<!ba )(?<!các )(?:tỉnh|thành phố|TP|địa phương|siêu đô thị)"
        r" (?:mới|này|nay|đã|có|rộng|hiện|sau|đạt|được|\d)|(?<!\w)toàn (?:tỉnh|thành phố)(?!\w)"
        r"|(?<!\w)của (?:tỉnh|thành phố)(?= \()"
    ),
}
"""A province of which a sentence goes on to speak without its name."""

MADE_OF = {
    "en": patterns.plain(
        r"(?:'s|’s)?,? \(?(?:(?:which|that) (?:has |had |was |is )?)?(?:includ|count|absorb|enlarg|expand|swallow"
        r"|took in|tak(?:en|ing) in|form|creat|merg|born|made (?:up )?(?:of|out of|from)|compris|consist|combin|unit)"
    ),
    "vi": patterns.plain(
        r"(?i)(?:,| \(|,? (?:vốn|mà|vừa)) ?(?:được |vừa |đã )*(?:hình thành|thành lập|hợp nhất|sáp nhập"
        r"|gồm|gộp|nhập|sinh|tính|kể)"
    ),
}
"""What follows such words where it is told of which provinces it was made."""

OF_A_PLACE_WITHIN = {
    "en": patterns.lazy(
        r"\b[Cc]ongress of (?:the )?(?:\w+ ){1,3}(?:commune|district|ward|town)\b"
        r"|\b(?:[A-ZĐ]\w+ ){1,3}(?:commune|district|ward)(?:'s|’s)? (?:\w+ ){0,3}(?:congress|council|sitting)\b"
    ),
    "vi": patterns.lazy(
        r"(?i:đại hội|đảng bộ|đảng ủy|hđnd|ubnd|làm việc với|làm việc tại|kiểm tra tại)[^.;,]{0,60}?"
        r" (?:xã|huyện|phường|thị xã|thị trấn|thôn) [A-ZĐ]"
    ),
}
"""How the news of a commune or a district begins: a congress of it, a session with its leaders."""

WHO = patterns.plain(
    r"(?i)\b(?:communes|wards|villages|districts|households|families|residents|population|schools|localities|workers"
    r"|xã|phường|thôn|hộ|huyện|dân số|người dân|lao động)\b"
)
"""Of whom "half" is a figure."""

FROM_ON = patterns.plain(r"(?i)(?<!\w)(?:from|từ)\s(?:VND\s?|US\$|\$)?$")
"""Before a goal that is to be reached at the least: "từ 10%/năm"."""
