"""What stands around a verb of approving: who did it, to what, and whether it was done at all."""

import re

from events.reading.text import patterns

PASSIVE = {
    "en": patterns.plain(
        r"\b(?:was|were|been|being|is|are|be|got|gets)\s+(?:\w+ly\s+|also\s+|finally\s+|then\s+|jointly\s+)*$"
        r"|\b(?<!\bby )(?<!\bin )(?<!\bwith )(?<!\bunder )(?:which|that|who)\s(?:[^,.;]{0,60}\s)?$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:được|mà|do)(?!\w)[^,.;]{0,70}$", re.IGNORECASE),
}
"""What stands before a verb that is said of what was named before it."""

PARTICIPLE = {
    "en": patterns.plain(
        r"\s*(?:$|[,.(;]|(?:(?:for promulgation|into force|unanimously|jointly|yesterday|earlier|last|back|as well"
        r"|too"
        r"|the same|this|that|with \d|today)\b\s*)*(?:by|under|in|on|at|with|through|via|$|[,.(;])\b"
        r"|(?:yesterday|last|back|the same|this|today|earlier|\w+ (?:days|weeks|months|years))\b)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"\s*(?:$|[,.(;]|(?:ngày|hôm|tháng|năm|hồi|tại|theo|bằng|với|vào|trong|sáng|chiều|qua|cùng ngày)\b)"
    ),
}
"""What follows a participle that is said of what was named before it."""

WHO = patterns.plain(
    r",?\s(?:the |its |his )?(?:[\w’'-]+ ){0,4}(?:[Cc]ouncil(?:lors)?|[Cc]ommittee|[Ll]egislature|[Aa]ssembly"
    r"|[Gg]overnment|[Mm]inister|Politburo|[Dd]eputies|[Dd]elegates"
    r"|[Cc]ongress|administration|authorities|province|city|leaders|chairman|chairwoman) (?:(?:has|had|have|also"
    r"|already|\w+ly|just) )*"
)
"""Between a plan and a verb, who approved it: "a plan the provincial legislature endorsed"."""

INVERTED = {
    "en": patterns.plain(r"(?:^|[;:—–]\s)(?:[A-Z]{2}[\w ,]*[—–-] )?(?:(?:Also|Likewise|Then|Among those|And)\s+)?$"),
    "vi": patterns.NEVER,
}
"""What stands before a participle at the head of its clause, the thing approved coming after."""

ATTRIBUTIVE = {
    "en": patterns.plain(r"\b(?:an?|its|their|the)\s+(?:newly|previously|recently|already|just)?[ -]?$"),
    "vi": patterns.plain(r"ngày (?:được )?$"),
}
"""What makes a participle a mere attribute: "the newly approved plan"."""

OTHER_PAPER = {
    "en": patterns.plain(
        r"(?i);|\b(?:dispatch|telegram|notice|letter|document|certificate|report|bond|share|card|permit|visa|warning"
        r"|statement|ticket|fine|loan)(?:e?s)?\b"
    ),
    "vi": patterns.plain(
        r"(?i);|(?<!\w)(?:công điện|công văn|văn bản|thông báo|tờ trình|trái phiếu|cổ phiếu|hóa đơn|thẻ"
        r"|cảnh báo)(?!\w)"
    ),
}
"""Between a verb and what it is not said of: another kind of paper is signed or issued, or a new clause begins."""

CARRIED_OUT = {
    "en": patterns.plain(
        r"(?:[Ii]mplement(?:ing|ation of)?|[Cc]arry(?:ing)? out|mechanisms? of|[Pp]ursuant to|[Ii]n line with|review of"
        r"|years of|[Oo]n the basis of)\s+(?:the )?(?:[A-ZĐ][\w ]{2,40}['’]s )?$"
    ),
    "vi": patterns.plain(
        r"(?:[Tt]hực hiện|[Tt]riển khai|theo|[Cc]ăn cứ|quán triệt|bám sát|tuân thủ|(?:đồng bộ|phù hợp"
        r"|thống nhất) với)\s+"
        r"(?:(?:tốt|hiệu quả|nghiêm|nghiêm túc|có hiệu quả|đúng|đồng bộ|các|những)\s+)*$"
    ),
}
"""Before an instrument that is carried out rather than made."""

_SUBMITTED = r"(?<!tờ )(?<!\w)trình"
"""That a draft was put before those who are to approve it."""

NOT_DONE = {
    "en": patterns.plain(
        r"\b(?:not|never|yet to|will|would|to be|should|must|expected to|is to|are to|awaiting|pending|once|if|before"
        r"|asked|proposed|submitted?|s(?:ought|eek(?:s|ing)?)|request(?:s|ed|ing)?|requir(?:es?|ing)|wait(?:s|ed"
        r"|ing)? for|may(?! \d)|could|cannot|fail(?:ed|s)? to)\s+(?:\w+\s+){0,3}?(?:be\s+)?$"
        r"|\b(?:up )?for\s$|\b(?:neither|none|nor|yet)\b[^.;]{0,30}$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:chưa|không|sẽ|đang chờ|trình|chờ|(?:cấp|cơ quan)(?= có thẩm quyền)|xin|đề nghị|đề xuất|để"
        r"|phải|cần(?! (?-i:[A-ZĐ]))|nếu|(?:sau )?khi được|dự kiến|lấy ý kiến"
        r"|xem xét(?!, (?:quyết định, )?(?:biểu quyết )?$|,? và )|chuẩn bị|sắp|kiến nghị|yêu cầu|tham mưu|phấn đấu"
        r"|mong|chủ trương)[\s,]+"
        r"(?:(?:xem xét|thảo luận|cho ý kiến|quyết định|biểu quyết)(?:,| và)?\s|(?!rồi\b|và\b"
        r"|nhưng\b)[^\s,]+\s+){0,3}$|(?<!\w)(?:nếu|khi|phải)(?!\w)[^.;,]{0,40}(?<!\w)được\s$"
        rf"|{_SUBMITTED} (?:[^\s,.;]+ ){{1,8}}?(?:xem xét|thẩm định|cho ý kiến|thảo luận)(?:,| và)\s(?:[^\s,]+\s)?$"
        r"|(?<!\w)phải, [^.;,]{3,40},\s$|(?<!\w)(?:trước khi|nếu)\s[^.;,]{3,40}$"
        r"|(?<!\w)(?:chưa|sẽ|chờ|đợi|cần|dự kiến) được\s[^.;,]{3,40}$",
        re.IGNORECASE,
    ),
}
"""What stands before a verb of approving that tells of no approval, or of none yet."""

DID = {
    "en": patterns.plain(
        r"\b(?:has|had|have)\s(?:\w+ly\s|also\s|been\s)*$|\b(?:first|last|latest"
        r"|only)\s(?:[\w-]+\s){0,6}to\s(?:be\s)?$"
    ),
    "vi": patterns.plain(
        rf"(?<!\w)(?:đã|vừa|đều)\s(?:(?!chưa|không|sẽ|{_SUBMITTED} )[^\s.;]+\s){{0,5}}$", re.IGNORECASE
    ),
}
"""That it was done after all, whatever stands before."""

NOT_YET = {
    "en": patterns.plain(
        r"\b(?:once|if|as soon as|unless|until|when|after)\b[^.;,]{3,60}\b(?:has|have)\s(?:\w+ly\s)?(?:been\s)?$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:một khi|ngay khi|chừng nào|(?:đến|tới|chờ|đợi) (?:khi|lúc))(?!\w)[^.;,]{3,60}$"
    ),
}
"""A clause on what comes after an approval that is still to be given: "once the Assembly has passed it"."""

DEMANDED = {
    "en": patterns.NEVER,
    "vi": patterns.plain(
        r"(?<!\w)(?:giao(?! thông| (?-i:(?!UBND|HĐND|Sở|Bộ)[A-ZĐ])| lưu| dịch| ban| thương| thoa| tiếp)|yêu cầu|đề nghị"
        r"|(?<!ban )chỉ đạo"
        r"|kiến nghị"
        r"|khẩn trương|sớm|tiếp tục(?! phiên| kỳ| chương trình| ngày| buổi))(?!\w)(?:(?!đã|vừa|được|rồi)[^.;])*$",
        re.IGNORECASE,
    ),
}
"""That a body is asked to issue something."""

OF_OTHERS = {
    "en": patterns.plain(
        r"\b(?P<who>[Ss]hareholders?|[Vv]oters|[Rr]esidents|[Hh]ouseholds"
        r"|(?<![a-z] )(?<!\d )(?:[Ff]armers|[Vv]illagers|[Pp]eople(?![’'])"
        r"|(?:[Tt]he |[Aa] )(?:developer|firm|investor))"
        r"|[Bb]oard of [Dd]irectors|General Meeting|AGM|(?:[Tt]he |[Ii]ts |[Aa] )company"
        r"|[Pp]olice|[Pp]rocura\w+|[Cc]ourts?|[Uu]nions?|[Aa]ssociations?|[Ff]ederations?|[Ss]chool (?:[Bb]oard"
        r"|[Cc]ouncil)|World Bank"
        r"|[Aa]pprais\w+ (?:[Cc]ouncil|[Bb]oard|[Cc]ommittee)|[A-ZĐ]\w+ (?:Joint Stock )?(?:Company|Corporation|Corp"
        r"|Group|Bank|University|JSC|Ltd)\b\.?)[^,.;]{0,60}$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?P<who>(?:HĐND|hội đồng nhân dân) (?:thị xã|huyện|quận|phường|xã)|cổ đông|HĐQT"
        r"|hội đồng (?:quản trị|thẩm định)|(?:tổng )?công ty|tập đoàn|CTCP"
        r"|ngân hàng(?! nhà nước)|hợp tác xã|trường đại học|liên đoàn|công an|tòa án|viện kiểm sát|đoàn thanh niên"
        r"|hội (?:nông dân"
        r"|phụ nữ|cựu|chữ thập|liên hiệp|văn)|liên minh|tỉnh đoàn|nhà trường|cử tri|nhân dân(?! tỉnh| thành| huyện"
        r"| các)|người dân|hộ dân"
        r"|hộ gia đình|[\d.,]*\d ?%(?= $))(?!\w)[^,.;]{0,80}$"
    ),
}
"""Before a verb whose subject (`who`) is a company, or those who merely appraise: what they pass is no plan yet."""

BY_OTHERS = {
    "en": patterns.plain(
        r"\s(?:\w+ly )?by (?:the |its |their )?(?:\w+ )?(?:shareholders|owners|board|members|readers|users)\b"
    ),
    "vi": patterns.plain(r"\s(?:bởi|của) (?:cổ đông|hội đồng quản trị|công ty)(?!\w)"),
}
"""After a verb, that a company's owners or its board did it."""

OVER_TIME = {
    "en": patterns.plain(
        r"(?i)\b(?:since the (?:beginning|start)|(?:during|throughout|over|in)"
        r" (?:(?:the|its|recent|past|last|whole) ){0,3}(?:term|years|decade)|so far|to date|(?:each|every"
        r"|(?<!\d )this) year)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:từ đầu|(?:trong|suốt|qua) (?:nhiệm kỳ|những năm|thời gian|\d+ năm)|đến nay|hằng năm"
        r"|hàng năm|thời gian qua|những năm (?:qua|gần)|mỗi (?:năm|kỳ))(?!\w)"
    ),
}
"""Of what was issued through the years, at no one occasion."""

HABIT = {
    "en": patterns.plain(r"(?i)\b(?:each|every) (?:year|month|session|sitting|term)\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:hằng|hàng|mỗi) (?:năm|tháng|kỳ)(?!\w)"),
}
"""Of what is done again and again."""

_INVESTING = "(?<!điều chỉnh )chủ trương đầu tư"
NO_PLAN = {
    "en": patterns.plain(
        r"(?i)\b(?:shareholder|retir|resign|security council|united nations|senate|mrs?\b|ms\b|comrade|appoint"
        r"|transfer|personnel|dismiss|reliev|remov|investment polic"
        r"|elect(?:ing"
        r"|ion)|planning area|polic(?:y|ies) (?:of|on|for) (?:the )?invest"
        r"|(?<!administrative )(?<!labour )(?<!tightening )disciplin"
        r"|^decision (?:\S+ ){0,3}?(?:establish|set(?:ting)? up|found|creat)\w* [\w ]{0,40}industrial"
        r" (?:cluster|park|zone))"
    ),
    "vi": patterns.plain(
        r"(?i)cổ đông|nghỉ hưu|thôi việc|từ chức|nghỉ chế độ|bổ nhiệm|điều động|nhân sự|luân chuyển|giao quyền"
        r"|quyết định về (?:công tác )?cán bộ"
        rf"|{_INVESTING}|miễn nhiệm|bầu|kết quả bầu"
        r"|khen thưởng|^quyết định (?:\S+ ){0,4}?thành lập (?:cụm công nghiệp|khu công nghiệp|ccn|kcn)|người thay"
        r"|thay (?:ông|bà)(?!\w)|giữ (?:chức|cương vị|ghế)"
        r"|^(?:nghị quyết|quyết định|kế hoạch|đề án)(?: rất| hết sức)? (?:quan trọng|cấp thiết)$"
    ),
}
"""A decision on persons or on an investment is another kind of event; "important resolutions" are none by name."""

LICENCE = {
    "en": patterns.plain(
        r"(?i)investment (?:polic|certificate|approval)|policy approval|in[- ]principle(?! (?:with |on |to )?(?:the "
        r"|an? )?(?:[\w-]+ ){0,3}"
        r"(?:plan|scheme|merg\w+|policy|resolution|programme|addition|adjustment)\b)|memorand|licen[cs]e"
    ),
    "vi": patterns.plain(rf"(?i){_INVESTING}|đầu tư (?:dự án|theo)|giấy chứng nhận"),
}
