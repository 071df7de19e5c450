"""How news says of which period a figure is and when a goal is due."""

import re

from events.reading.entities.bounds import NEAR_IT
from events.reading.text import patterns

PAST = {
    "en": patterns.plain(r"(?i)\b(?:was|were|had|has|have|last|so far|to date|reached|estimated)\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:đã|hiện|ước|mới đạt|năm ngoái|năm trước|vừa qua)(?!\w)"),
}
"""What tells of the past even in a list of goals."""

SAME_PERIOD = {
    "en": patterns.plain(r"(?i)\b(?:year[- ]on[- ]year|same period|month[- ]on[- ]month|previous month)\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)so (?:với )?(?:cùng kỳ|(?:cùng )?tháng trước|quý trước)(?!\w)"),
}
"""That something is compared with a time gone by, as what came about is and no goal that only goes on."""

FOR_A_YEAR = {
    "en": patterns.plain(r"\W*For (?:this|the (?:whole|full|current|coming)) (?:year|term)\b|\W*For 20\d\d\b"),
    "vi": patterns.plain(r"\W*(?:Cho|Với) (?:cả )?năm (?:nay|20\d\d)(?!\w)"),
}
"""How a sentence opens that has no verb and says what is wanted: "For this year, growth of 9%"."""

AIMED_AT = {
    "en": patterns.plain(
        r"(?:\s(?!(?:that|which|and|but|while)\b)[\w-]+){0,3}\s(?:that|which)?\s?"
        r"(?:the (?:province|city)|it|they|he|she|deputies|[A-ZĐ]\w+ [A-ZĐ]\w+) (?:has |have |had )?"
        r"(?:promis|pledg|vow|set (?:it|them|for|as)|aim|want|seek|sought|target|plan|commit|strive|hope|fixed|envisag)"
        r"|\sor (?:more|higher|above)\b"
        r"|, the \w+ that the (?:province|city) has (?:promis|pledg|vow|set)"
        r"|[^.;]{0,60}: that is the \w+ [^.;,]{2,30} (?:has|have) set (?:it|them)sel"
        r"|[^.;:]{0,60} (?:is|are) what [^.;,]{2,20} (?:must|should|has to|is to)\b"
        r"|[^.;]{0,80}, (?:both|all|each) by 20\d\d\b"
    ),
    "vi": patterns.plain(
        r"(?:\s(?!mà)[^\W\d]+){0,2}\s(?:mà )?(?:tỉnh|thành phố|địa phương|họ|ông|bà|nghị quyết|HĐND tỉnh) (?:đã |tự )*"
        r"(?:hứa|cam kết|đặt ra|đề ra|phấn đấu|nhắm|mong|muốn|xác định|ấn định|đăng ký|hướng tới|kỳ vọng)(?!\w)"
    ),
}
"""After a goal: the relative clause that says so, "the 7.2% that the province has promised itself"; or that it may be
more, which nobody has measured."""

THEN_ANOTHER = patterns.plain(
    r"(?:[^,;.]{0,30}?,? (?:and|then|và|rồi)(?: then)?|,(?: and| còn| và)? (?:in|năm) 20\d\d)"
    r"(?: (?:là|to|reach|hit|about|over|nearly|lên|đạt|khoảng|trên|hơn|gần))*\s"
)
"""Between the values that one metric has in two years."""

REGISTERS = {
    "en": patterns.plain(r"(?i)\b(?:pledg|promis|sign)\w* (?:up )?(?:for )?$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:đăng ký|cam kết)(?: (?:tăng|đạt|từ|trên|hơn|khoảng|ít nhất))*\s$"),
}
"""Right before a percentage: that somebody binds himself to it, "đăng ký 10%"."""

LED_TO = patterns.plain(
    r"(?:%|per ?cent|points?)(?: [^,;.%]{0,60})? to (?:reach|hit|total|top|exceed)(?: [a-z]+){0,2}"
    r" (?:US\$|\$|VN[DĐ] ?)?$"
)
"""Between a change and the value that it led to, which is what the change is: a goal, or not: "rose by 8% to reach"."""

STANDS_AT = patterns.plain(r".*, (?:now )?at [^,]*,|.* is [\d.,]+ ?(?:%|per cent) ?")
"""A value thrown in between a subject and what it is to become, "urban residents, at 46 per cent, are to exceed 60", or
told before that: "is 4% and is to be cut"."""

BESIDE_ITS_PLAN = {
    "en": patterns.plain(
        r"(?i)\s*\((?:the )?(?:plan(?:ned)?|target|goal)(?: of| was|:)? \d"
        r"|,? (?:or |equal to |equalling |equivalent to |fulfilling |meeting )[\d.,]+(?:%| per ?cent) of (?:the |its )?"
        r"(?:[\w’'-]+ ){0,3}(?:plan|estimate|target|goal)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?:(?<=%)\s?/\s?\d|\s*\((?:kế hoạch|KH|mục tiêu|chỉ tiêu)(?: đề ra| là|:)? \d)"
        r"|,? \(?(?:bằng|đạt|vượt|tương đương) [\d.,]+ ?% (?:so với )?(?:dự toán|kế hoạch|KH|chỉ tiêu|mục tiêu)"
    ),
}
"""After a figure: what had been planned, or how much of its plan it came to."""

OUT_OF_ITS_PLAN = patterns.plain(r"\d/\d")
"""In a sum: that it came to so much of what had been planned, "45.700/36.800 tỷ đồng"."""

LOOKS_BACK = {
    "en": patterns.plain(
        r"(?i)\b(?:look(?:s|ed|ing)? back|review(?:s|ed|ing)?|tak(?:es|ing) stock|took stock|sum(?:s|med|ming)? up)\b"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:nhìn lại|tổng kết|đánh giá kết quả|điểm lại|kiểm điểm)(?!\w)"),
}
"""That a sentence looks back on a term whose figures follow."""

MONTHS = patterns.plain(r"(?i)months|tháng")

PART_OF_YEAR = patterns.plain(r"(?i)months|quarter|half|tháng|quý|nửa|\bQ\d")

RESULTS = {
    "en": patterns.lazy(
        r"(?i)\b(?:balance|results?|accounts?|outcomes?|achievements?|highlights|figures|half-year|so far"
        r"|last year|past)\b"
    ),
    "vi": patterns.lazy(r"(?i)kết quả|bức tranh|điểm sáng|thành tựu|đã đạt|đạt được|vừa qua|năm qua"),
}
"""A heading under which things that came about are listed."""

BROKEN = {
    "en": patterns.plain(r"[,;]| and "),
    "vi": patterns.plain(r"[,;]| và "),
}

ALONE = patterns.plain(r"(?i)\s+alone\b")
"""After a part of the time that is spoken of, singled out for one sentence."""

WHOLE_YEAR = patterns.plain(r"(?i)the year|(?:the )?(?:whole|full|entire)[ -]year|all year|cả năm|cuối năm")
"""The year that is spoken of, or its end."""

YEARS_GONE = patterns.plain(
    r"(?i)(?:\d\d?|hai|ba|bốn|năm|bảy|tám|mười) năm (?:vừa )?(?:qua|gần đây|trở lại đây)"
    r"|(?:the )?(?:past|last) \w+ years"
)
"""The last so many years."""

ON_AVERAGE = patterns.plain(r"(?i)(?<!\w)bình quân(?! (?:đầu|mỗi|một) người)(?!\w)|\baverag(?:ed|ing)\b")
"""That a figure is a mean, and not one for each person."""

COMPARED_WITH = {
    "en": patterns.plain(
        r"(?i)\b(?:(?:half|twice|times|double|above|below) (?:that|those|what|the \w+) (?:of|in) "
        r"|(?:(?<!later )than|compared (?:with|to)|up from|down from|(?<!report )(?<!review )on|as in)"
        r"\s(?:in |that of |(?:at )?(?:the )?(?:end|beginning|start|close) of |(?:in )?(?:early|mid|late)[ -])?"
        r"|(?:same|corresponding|equivalent) (?:\w+ ){0,2}(?:period|months|quarter|time) (?:(?:of|in) )?"
        r"|(?:constant|comparable) "
        r"|(?:%|per ?cent|points?|times|fold|higher|lower|increase|decrease|rise|fall|growth|up|down)"
        r" (?:from|over|against|versus) (?:(?:the )?(?:end|beginning|start|close) of |(?:early|mid|late)[ -])?)$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:giá (?:so sánh|cố định)(?: năm)? |(?:so với|so|so cùng kỳ|gấp (?:[\d,]+ lần|đôi|ba|rưỡi)"
        r"|(?:(?:cao|thấp|nhiều|ít) )?hơn|kém)\s(?:mức |thời điểm (?:này|đó) )?(?:của )?"
        r"(?:(?:dịp )?tết (?:của )?)?(?:(?:thời điểm )?(?:cuối|đầu|giữa) )?(?:năm )?"
        r"|cùng (?:kỳ|quý|tháng|thời (?:điểm|gian|kỳ)) (?:của )?(?:năm )?)$"
    ),
}
"""Words before a period that is only compared with."""

OF_ITS_SHARE = {
    "en": patterns.plain(r"(?:%|per ?cent) of [^,;.()]{0,40}$"),
    "vi": patterns.plain(r"% (?:so với )?(?:tổng )?(?:dự toán|kế hoạch|KH|chỉ tiêu|mục tiêu)[^,;.()]{0,20} $"),
}
"""Before the whole year whose plan a share is of: "46% of the estimate for the year"."""

_NOW = {
    "en": "now|currently|at present",
    "vi": r"(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện(?! (?:đại|hành|trường|thực|vật|hữu)(?!\w))"
    "|đến nay|tới nay|bây giờ",
}
NOW = {
    "en": patterns.plain(rf"(?i)\b(?:{_NOW['en']}|presently|today|still)\b"),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:{_NOW['vi']}|đang có)(?!\w)"),
}
"""That something is so on the day on which it is told."""

BUT_NOW = {
    "en": patterns.plain(rf"(?i)(?:; |\b(?:and|but) (?!which|that))(?:[a-z]+ ){{0,4}}(?:{_NOW['en']}|today)\b"),
    "vi": patterns.plain(
        r"(?i)[,;] (?:(?:và|nhưng|còn|thì) )?(?:[^\W\d_]+ ){0,3}(?:bây giờ|hiện nay|hiện(?= (?:chỉ |đã )?còn))(?!\w)"
        r"(?! (?:thuộc|là (?:một|tỉnh|thành phố|phần))(?!\w))"
    ),
}
"""What opens a clause on how something is, after what it was in a year told before."""
TELLS_OF_NOW = patterns.plain(r"\b(?:is|are|has|have)\b(?! been\b)|\b(?:covers|grows|makes up|owns|remains|stands)\b")
"""An English present tense, which tells nothing of years ago."""
TELLS_OF_THEN = patterns.plain(r"\b(?:was|were|had|came|fell|grew|made|rose|stood|that year|then|[a-z]{2,}ed)\b")
"""After a present tense: that the figure itself is told in the past, "revenue, which is small, was"."""

FROM_THEN_ON = patterns.plain(r"(?i)(?:\b(?:from|since|after)(?: the| an? \w+)?|(?<!\w)(?:từ|kể từ|sau)(?: hết)?)\s$")
"""Words before a part of the year from which on something goes."""

OF_WHAT_IT_WAS = patterns.plain(
    r"(?i)(?:\b(?:against|compared (?:with|to)|versus|(?:up|down) from)|(?<!\w)so với(?: mức)?)\s"
    r"(?:(?:US)?\$|VN[DĐ])?\d[^;()]{0,40}$"
)
"""Words before the period of a number that something is only compared with: "against 8% in 2024"."""

RECORD = {
    "en": patterns.plain(r"(?i)\b(?:\w+est|most|first|record\w*|best|worst)(?: [\w-]+){0,3} since(?: the)?\s$"),
    "vi": patterns.plain(r"(?i)(?<!\w)nhất,? (?:tính |kể )?(?:từ|sau|so với)(?: \w+){0,2}\s$"),
}
"""Words before a year since which a figure is the highest."""

YEAR_OPENS = {
    "en": patterns.plain(r"\W*(?:In|For|During|Over|Throughout) (?:the whole of )?(?:19|20)\d\d,"),
    "vi": patterns.plain(r"\W*(?:(?:Trong|Cả) )?[Nn]ăm (?:19|20)\d\d,"),
}
"""The year that a sentence opens with, and tells all of."""
YEAR_NAMED = patterns.plain(r"(?i)(?:19|20)\d\d|year|(?<!\w)(?:nay|này|ngoái|trước|tới|sau|qua)(?!\w)")
"""In a part of a year: which year it is of."""

OVER = patterns.plain(r"(?i)\b(?:over|against|versus|vs\.?)\s$")
"""Words before a month that is only compared with."""

PRICED = patterns.plain(r"(?i)\s(?:constant |comparable )?prices?\b")
"""Words after a year whose prices a value is told in."""

IN_YEARS_TO_COME = {
    "en": patterns.plain(
        r" (?:growth )?(?:in|for|over) (?:the )?(?:years to come|(?:following|coming|subsequent|next) years)\b"
    ),
    "vi": patterns.plain(r" (?:trong |cho |ở )?(?:những|các) năm (?:tiếp theo|tiếp sau|tới|sau)(?!\w)"),
}
"""After a goal of years that are not told, and so of none told before."""

YEAR_AFTER_YEAR = patterns.plain(r"(?i)\b(?:consecutive|in a row|straight)\b|(?<!\w)(?:liên tiếp|liên tục)(?!\w)")
"""Before what was reached again and again, at the least."""

WILL_DO = {
    "en": patterns.plain(
        r"\bwill (?:attract|build|collect|complete|create|disburse|draw|export|generate|plant|receive|serve|train"
        r"|welcome)"
        r"\b(?:[^,;.:]|(?<=\d)[,.](?=\d))*$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)sẽ (?:đón|đưa vào|giải ngân|hoàn thành|khởi công|phục vụ|tạo|thu hút|thu ngân sách|trồng|xây dựng"
        r"|xây|xóa)"
        r"(?!\w)(?:[^,;.:]|(?<=\d)[,.](?=\d))*$"
    ),
}
"""What will be done, right before how much."""

AT_LEAST = patterns.plain(r"[^,;.\d]{0,20}, (?:and )?(?:not|no|nothing) less\b")
"""After what somebody will not go under."""

BY_THEN = {
    "en": patterns.plain(
        r"\b(?:by|before|until|till|to|no later than)(?: the)?(?: end of| middle of)?(?: mid)?[\s-]*$", re.IGNORECASE
    ),
    "vi": patterns.plain(r"\b(?:trước|đến|tới|hết|chậm nhất)(?: hết)?(?: là)?(?: ngày| tháng)?\s*$", re.IGNORECASE),
}

OF_A_COUNCIL = patterns.plain(
    r"(?:People['’]s Council|HĐND)\b"
    r"(?! (?:tỉnh [^.;]{3,20} )?(?:set|agreed|approv|adopt|pass|thông qua|đặt|đề ra|quyết))[^.;]{0,50}"
    r"(?:,? (?:in|for|of|during) the|,? term|,? tenure|,? nhiệm kỳ)(?: [IVXL]+,?)? $"
)
"""What makes a term the one for which a council was elected: nothing is due at its end."""

THE_TERM = patterns.plain(r"\b(?:the|this) (?:\w+ )?(?:term|tenure)\b|(?<!\w)nhiệm kỳ(?!\w)")

UP_TO_NOW = {
    "en": patterns.plain(rf"(?i)\b(?:{_NOW['en']}|to date|so far|cumulative(?:ly)?)\b"),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:{_NOW['vi']}|lũy kế|luỹ kế)(?!\w)"),
}
"""What counts up to the day on which it is told."""

OF_A_PART = patterns.plain(
    r", (?:the )?(?:first|second|largest|biggest|most|one|some|two|three|each|all) of (?:which|them)\b"
)
"""Where a sentence goes on about a part of what it counts, of which another time is told."""

WHILE_IN = patterns.plain(r"(?i)[,;] (?:trong khi(?: đó)?,? (?:vào )?(?:năm )?|(?:while|whereas) (?:in )?)$")
"""What opens a clause on another period than that of the figures before it."""

_ABOUT_WHEN = {
    "en": ("end", "half", "start", "beginning", "middle", "week", "as", "published", "public", "released", "closed"),
    "vi": ("đến", "tới", "hết", "từ", "đầu", "giữa", "cuối", "hồi", "trước", "sau", "khi", "vào", "tính", "bão", "lũ"),
}
OF_THE_MONTH = {
    "en": patterns.plain(rf"(?i){''.join(rf'(?<!{word} )' for word in _ABOUT_WHEN['en'])}\b(?:in|for|of|during)\s$"),
    "vi": patterns.plain(rf"(?i){''.join(rf'(?<!{word})' for word in _ABOUT_WHEN['vi'])}(?:^|\W)$"),
}
"""What stands right before a month of which a figure is: not until when, since when or about when."""

AT_ITS_END = patterns.plain(r"(?i)(?:\bend of|(?<!\w)(?:hết|cuối))\s$")
"""Before a month up to whose end a figure is."""

_IN_SUM = "lũy kế|luỹ kế|cộng dồn|tính chung"
SUMMED_UP = patterns.plain(rf"(?i)(?<!\w)(?:{_IN_SUM}|bình quân|cả quý|cumulative(?:ly)?|total|average|so far)(?!\w)")
"""Between a month and a figure: that it is of more months."""

ADDED_UP = patterns.plain(
    rf"(?i)(?:(?<!\w)(?:{_IN_SUM})|; (?:cả )?năm)(?: \w+){{0,8}}? (?:ước )?"
    r"(?:đạt|được|là|khoảng|thực hiện|tăng|giảm)\s$"
)
"""Before what a figure told just now comes to in more months."""

VISION = (
    r"(?<!\w)(?:vision|orientation|looking(?: ahead)?|outlook|hướng|tầm nhìn|tam nhin)"
    r"(?:\s+(?:to|towards?|for|until|đến|tới|den|toi))?(?:\s+(?:the year|năm|nam))?\s+"
)
LOOKS_TO = patterns.plain(rf"(?i){VISION}$")
"""Before the year to which a plan only looks."""

IN_THE_MONTH = patterns.plain(
    rf"(?i)(?:(?<!\w)trong tháng(?! \d)|\b(?:in|during|for) the month\b)(?![^.;]*(?:{_IN_SUM}))[^.;]*$"
)
"""Before a figure: that it is of the month that is spoken of."""

UP_FROM = {
    "en": patterns.plain(r"(?i)\b(?:from|against|than|compared (?:with|to))(?: (?:about|just|nearly|only|over))?\s$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:so với|từ|thay vì)(?: (?:mức|con số|khoảng|gần|hơn|chỉ))*\s$"),
}
OF_THEN = {
    "en": patterns.plain(r"(?i)\s(?:in|over|for) the (?:same|corresponding|equivalent) (?:\w+ ){1,2}(?:of |in )?"),
    "vi": patterns.plain(r"(?i)\s(?:của |trong |ở )?cùng (?:kỳ|thời điểm|thời gian) (?:của )?"),
}
"""Before and after a number that something is compared with, of a period gone by: "up from 5 in the same months of"."""

UP_OR_DOWN_TO = {
    "en": patterns.plain(
        rf"(?i),?(?: (?:down|up))? to (?:(?:just|only|as (?:little|much|low|high) as|{NEAR_IT}) )*"
        r"(?:US\$|\$|VN[DĐ] ?)?\d"
    ),
    "vi": patterns.plain(rf"(?i),?(?: (?:giảm|hạ|nâng|tăng))?(?: (?:chỉ|còn|lên|xuống))+(?: {NEAR_IT})* \d"),
}
"""After the time when something was what it no longer is: what it rose or fell to."""

BRACKET = patterns.plain(r"\s?\((?:đạt|tăng|với|at|up|of)?\s?")
"""Between a period that something is compared with and its own value: "higher than the first quarter (9.1%)"."""

SINCE = patterns.plain(r"(?i)(?:\b(?:last|since|from)|(?<!\w)từ)\s$")
"""Before a month in which something only began, or that it dates."""

SINCE_THEN = {
    "en": patterns.plain(r"(?i)(?<!\w)since(?: the)?(?: (?:beginning|end|start) of)? $"),
    "vi": patterns.plain(r"(?i)(?<!\w)kể từ(?: đầu| cuối)?(?: năm)? $"),
}
FROM_THEN_TO_NOW = patterns.plain(
    r"(?i)(?:(?<!\w)từ(?: đầu| cuối)?(?: năm)? (?:19|20)\d\d (?:đến|tới) nay(?!\w)"
    r"|\bfrom (?:19|20)\d\d (?:to|until|till|up to) (?:now|the present|today)\b)"
)
"""Around the year since which something is added up to now."""
