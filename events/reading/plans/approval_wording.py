"""How news words that a plan, resolution or decision is approved, adopted, issued, signed or passed."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang

_SAY_EN = (
    r"(?:approval|consent|assent|nod|blessing|green light|go-ahead|backing|agreement|endorsement|yes|signature|name"
    r"|sign-off|clearance|okay|imprimatur|thumbs[- ]up|seal)"
)
_WON_EN = (
    r"(?:w[io]n|wins|obtain(?:ed|s)|receiv(?:ed|es)|secur(?:ed|es)|g[eo]t|gets|gain(?:ed|s)|earn(?:ed|s)|met with)"
)
_CAME_EN = r"(?:is dated|dates (?:from|back)|came|arrived|followed)"
_COUNT_EN = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_VOTERS_EN = r"(?:Council|Assembly|Congress|Committee|legislature|plenum|House|floor|session|sitting|deput|delegates)"
_KINDS_EN = r"(?:plans?|plannings?|schemes?|resolutions?|programm?e?s?|strategy|lists?|papers?|decisions?|blueprint)"
_JOINING_EN = (
    r"(?:merg|re-?arrang|arrang|establish|consolidat|amalgamat|combin|unif|set|creat|re-?organi[sz]|re-?group|cut"
    r"|join)"
)

_RIGHT_EN = (
    # to give something one's consent
    (
        rf"(?:g[ai]v(?:e|es|en|ing)|grant(?:ed|s|ing)|lent|lend(?:s|ing)?|put(?:s|ting)?|set(?:s|ting)?)"
        rf" (?:[\w’'-]+ ){{0,3}}?{_SAY_EN}(?: of approval)? (?:to|on|for)"
    ),
    (
        rf"g[ai]v(?:e|es|ing)(?= [^.;,]{{8,110}} (?:its|his|her|their|the) (?:[\w-]+ ){{0,2}}{_SAY_EN}\b(?! to| of"
        rf"| for))"
    ),
    r"approval was given (?:by the [\w’' ]+ )?to",
    rf"{_SAY_EN} (?:for|of|to)(?= [^.;,]{{3,80}} {_CAME_EN}\b)",
    r"(?:after|following|since|with|upon) its (?:approval|adoption|passage|promulgation|signing|issuance)",
    # to let something through, to say yes
    (
        r"(?:nod(?:ded|s)?|wav(?:ed|es)|push(?:ed|es)|steer(?:ed|s)|put|let|lets|vot(?:ed|es)|carried|saw|se(?:es"
        r"|nt)) through"
    ),
    r"said yes to",
    # to vote for something
    r"(?:vot(?:ed|ing|es)|(?:first|last) to vote)(?: [\w%]+){0,5}? to (?:pass|adopt|approve|endorse|ratify)",
    r"(?:vot(?:ed|ing|es)|(?:first|last) to vote)(?: unanimously| overwhelmingly)? (?:through|for|in favou?r of)",
    r"raised (?:their|its) (?:hands|cards) (?:for|in favou?r of)",
    # to decide to do it
    r"(?:agreed|decided|resolved) to (?:issue|adopt|approve|pass|promulgate|endorse)",
    (
        rf"agreed(?= (?:in principle )?(?:with|to|on) the (?:policy|plan|scheme|project) (?:of|on|for"
        rf"|to) (?:the )?{_JOINING_EN})"
    ),
    # the act of doing it
    (
        r"(?:approval|adoption|passage|passing|promulgation|issu(?:ance|ing)|ratification|endorsement|signing"
        rf"|approving|adopting) of(?= (?:the|an?|its|all|{_COUNT_EN}|[A-Z]))"
    ),
    # to put one's name under it
    r"put (?:pen to paper on|(?:his|her|its|their) name (?:to|under))",
    r"unveil(?:ed)? its decision",
)
"""Words of approving that stand before what is approved."""
_LEFT_EN = (
    # to be given consent
    rf"(?:{_WON_EN}|given|granted|giving) (?:[\w’'-]+ ){{0,5}}?{_SAY_EN}(?! to| for| on (?:the|an?|its)\b)",
    rf"{_SAY_EN} {_CAME_EN}",
    (
        rf"(?:{_WON_EN}|garnered|drew) (?:all |the |as many as )?\d+(?:/\d+)?(?: of (?:the )?\d+"
        rf"| out of \d+)? (?:votes"
        rf"|ayes)"
    ),
    r"(?:found|won|got) a majority",
    # to come out of the vote
    rf"(?:went|goes|sailed|got|gets|made it|breezed|passed) through(?= (?:the )?(?:[\w’']+ ){{0,7}}{_VOTERS_EN})",
    r"(?:went|got|sailed|breezed) through(?=,? (?:with|by) [^,.;]{0,24}(?:votes?|majority|hands)\b| unanimously)",
    rf"cleared(?= (?:the )?(?:[\w’']+ ){{0,3}}{_VOTERS_EN}| by\b|,? (?:on|in) (?-i:[A-Z\d]))",
    r"(?:put to the vote [^.;]{0,40})?carried(?! out| through| by (?!\d)| over|\w)",
    (
        r"(?:followed|came)(?= (?:on|in) [\w ,]{3,24},? (?:by|with|under|in|through)(?: way of)? (?:Decision"
        r"|Resolution)\b)"
    ),
)
"""Words of approving that stand after it."""
_SUBJECT_EN = (r"(?:all )?(?:went|sailed|got|breezed|made it) through(?! the (?:village|city|district|forest|hands))",)
"""Words that mean an approval only where a plan is right before them."""
_EITHER_EN = (
    r"(?:approv|adopt|promulgat|ratif|endors|enact|okay)(?:ied|ies|ying|ed|es|s|ing)",
    r"issu(?:ed|ing)",
    r"issues(?= (?:an? |the |new |its )?(?:decision|resolution|directive|decree|plan|programme))",
    (
        r"pass(?:ed|es|ing)(?! (?:through|away|the \d"
        r"|(?:an?|the|its|their|his|her) (?:time|dead|due|peak|mark|test|exam|threshold|baton|age|border|halfway)))"
    ),
    (
        r"sign(?:ed|s)(?= (?:for|on|off|into|by|Resolution|Decision|Directive|Plan|the (?:Resolution|Decision|Plan)"
        r"|a (?:decision|resolution|plan|directive)))"
    ),
    (
        r"(?:releas(?:ed|es)|roll(?:ed|s) out|put out|brought out)"
        r"(?= (?:an? |the |its )?(?:[\w-]+ ){0,2}(?:plan|decision|resolution|programme|Plan|Decision))"
    ),
    r"agreed(?= (?:was|were|on the (?:plan|scheme)))",
    r"voted(?: in(?= an? ))?(?! (?:to|on|in the|out|against|down))",
    (
        rf"(?:cleared|back(?:ed|s))(?=(?:, [^,.;]{{3,40}},)? (?:all |the |an? |its "
        rf"|\d)(?:[\w-]+ ){{0,3}}(?:{_KINDS_EN}"
        rf"|policy of)\b)"
    ),
    r"blessed|sanction(?:ed|ing)|rubber-stamp(?:ed|ing)|okayed|green-?lit|green-?lighted|gave effect to",
)
_RIGHT_VI = (
    r"(?:đã |cũng |vừa |mới )có(?= (?:nghị quyết|quyết định|(?:kế hoạch|chỉ thị|chương trình) (?:số|về)))",
    r"(?:việc |sự )(?:phê duyệt|ban hành|thông qua)",
    r"ra(?= (?:nghị quyết|quyết định|chỉ thị|kết luận))",
    r"ký(?= (?:quyết định|kế hoạch|nghị quyết|chỉ thị|chương trình|đề án|công bố))",
    r"quyết nghị(?= (?:thông qua )?(?:\d|các|ban|phê|nghị quyết))",
)
_LEFT_VI = (
    r"(?:nhận được|được|có) (?:cái gật đầu|sự (?:đồng ý|phê duyệt|chấp thuận|tán thành|đồng thuận)|chữ ký) của",
    r"(?:nhận|đạt|có|giành)(?: được| đủ)? [\d/%.,]+ (?:số )?phiếu(?: thuận| tán thành| đồng ý)",
    (
        r"được (?:[^.;:,]{0,70}? )?(?:biểu quyết(?! thông| tán| nhất| đồng)|đồng ý|nhất trí|tán thành|gật đầu"
        r"|giơ tay)"
        r"(?! thông qua| với| cho)"
    ),
    r"được [^.;:,]{3,70}? ký(?= ?,)",
)
_EITHER_VI = (
    r"chốt(?= (?:bảng giá|nghị quyết|kế hoạch|đề án|phương án))",
    r"bật đèn xanh",
    r"(?:ký |quyết định )?(?:phê duyệt|ban hành)",
    r"phê chuẩn|chuẩn y|(?<!xét )(?<!phê )duyệt",
    r"(?:ấn|bấm) nút(?: thông qua)?",
    (
        r"(?:biểu quyết |nhất trí |thống nhất )*(?:thông qua(?! (?:việc|các (?!nghị)|hình|đó|chương trình nghị sự))"
        r"|thong qua)"
    ),
    r"(?:biểu quyết |nhất trí )*tán thành",
    r"ra(?= (?:Nghị quyết|Quyết định|Chỉ thị|Kết luận))|ra(?= hồi| ngày|,|\.)",
    (
        r"(?:đồng ý|nhất trí|thống nhất|chấp thuận)(?= (?:với )?(?:điều chỉnh|đề án|kế hoạch|quy hoạch"
        r"|thành lập (?:tỉnh|thành phố|thị|xã|phường|quận|huyện|đặc|khu|các|\d)|chủ trương (?:sáp|thành|hợp|sắp|nhập)"
        r"|việc (?:thành lập|sáp nhập|nhập|hợp nhất|sắp xếp)))"
    ),
    r"cho ra(?: đời)?(?= (?:Nghị|nghị|Quyết|Kế))",
    r"gật đầu(?! của)",
    r"chấp thuận(?=,|\.| ngày| hôm| tại| bằng)",
    r"ban hanh|phe duyet",
    r"ký(?= (?:cùng )?(?:ngày|hôm|ban|hồi|tháng|năm|vào|sáng|chiều|tuần))",
)


@cache
def approving(lang: Lang) -> re.Pattern[str]:
    """Verbs and nouns of approving; groups say on which side of it the thing approved stands where that is fixed.

    It stands before those of `subject` with nothing in between.
    """
    right, left, either = (_RIGHT_VI, _LEFT_VI, _EITHER_VI) if lang == "vi" else (_RIGHT_EN, _LEFT_EN, _EITHER_EN)
    groups = f"(?P<right>{'|'.join(right)})|(?P<left>{'|'.join(left)})"
    if lang == "vi":
        return patterns.compile(rf"(?<!\w)(?:{groups}|(?P<subject>(?!))?(?:{'|'.join(either)}))(?!\w)", re.IGNORECASE)
    return patterns.compile(rf"\b(?:{groups}|(?P<subject>{'|'.join(_SUBJECT_EN)})|{'|'.join(either)})\b", re.IGNORECASE)


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
        r"|the same|this|that|six|two|three|with \d|today)\b\s*)*(?:by|under|in|on|at|with|through|via|$|[,.(;])\b"
        r"|(?:yesterday|last|back|the same|this|six|two|three|today|earlier)\b)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"\s*(?:$|[,.(;]|(?:ngày|hôm|tháng|năm|hồi|tại|theo|bằng|với|vào|trong|sáng|chiều|qua|cùng ngày)\b)"
    ),
}
"""What follows a participle that is said of what was named before it."""

INVERTED = {
    "en": patterns.plain(r"(?:^|[;:—–]\s)(?:[A-Z]{2}[\w ,]*[—–-] )?(?:(?:Also|Likewise|Then|Among those|And)\s+)?$"),
    "vi": patterns.plain(r"^(?!x)x"),
}
"""What stands before a participle at the head of its clause, the thing approved coming after."""

ATTRIBUTIVE = {
    "en": patterns.plain(r"\b(?:an?|its|their|the)\s+(?:newly|previously|recently|already|just)?[ -]?$"),
    "vi": patterns.plain(r"ngày (?:được )?$"),
}
"""What makes a participle a mere attribute: "the newly approved plan"."""

OTHER_PAPER = {
    "en": patterns.plain(
        r"(?i);|\b(?:dispatch|telegram|notice|letter|document|certificate|report|bonds|shares|cards|permits|visas|warnings?|statement)\b"
    ),
    "vi": patterns.plain(
        r"(?i);|(?<!\w)(?:công điện|công văn|văn bản|thông báo|tờ trình|trái phiếu|cổ phiếu|hóa đơn|thẻ"
        r"|cảnh báo)(?!\w)"
    ),
}
"""Between a verb and what it is not said of: another kind of paper is signed or issued, or a new clause begins."""

CARRIED_OUT = {
    "en": patterns.plain(
        r"(?:implement(?:ing|ation of)?|mechanisms? of|pursuant to|in line with|review of|years of)\s+(?:the )?$"
    ),
    "vi": patterns.plain(r"(?:thực hiện|triển khai|theo|căn cứ|quán triệt)\s+$"),
}
"""Before an instrument that is carried out rather than made."""

NOT_DONE = {
    "en": patterns.plain(
        r"\b(?:not|never|yet to|will|would|to be|should|must|expected to|is to|are to|awaiting|pending|once|if|before"
        r"|asked|proposed|submitted?|may|could|cannot|fail(?:ed|s)? to)\s+(?:\w+\s+){0,3}?(?:be\s+)?$"
        r"|\b(?:up )?for\s$|\b(?:neither|none|nor|yet)\b[^.;]{0,30}$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:chưa|không|sẽ|đang chờ|trình|chờ|(?:cấp|cơ quan)(?= có thẩm quyền)|xin|đề nghị|đề xuất|để"
        r"|phải|cần|nếu|(?:sau )?khi được|dự kiến|lấy ý kiến"
        r"|xem xét|chuẩn bị|sắp|kiến nghị|yêu cầu|tham mưu|phấn đấu|mong|chủ trương)[\s,]+"
        r"(?:(?!rồi\b|và\b|nhưng\b)[^\s,]+\s+){0,3}$|(?<!\w)(?:nếu|khi|phải)(?!\w)[^.;,]{0,40}(?<!\w)được\s$"
        r"|(?<!\w)phải, [^.;,]{3,40},\s$",
        re.IGNORECASE,
    ),
}
"""What stands before a verb of approving that tells of no approval, or of none yet."""

DID = {
    "en": patterns.plain(
        r"\b(?:has|had|have)\s(?:\w+ly\s|also\s|been\s)*$|\b(?:first|last|latest"
        r"|only)\s(?:[\w-]+\s){0,6}to\s(?:be\s)?$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:đã|vừa|đều)\s(?:(?!chưa|không|sẽ)[^\s.;]+\s){0,5}$", re.IGNORECASE),
}
"""That it was done after all, whatever stands before."""

DEMANDED = {
    "en": patterns.plain(r"(?!x)x"),
    "vi": patterns.plain(
        r"(?<!\w)(?:giao(?! thông| lưu| dịch| ban| thương| thoa| tiếp)|yêu cầu|đề nghị|(?<!ban )chỉ đạo|kiến nghị"
        r"|khẩn trương|sớm|tiếp tục(?! phiên| kỳ| chương trình| ngày| buổi))(?!\w)(?:(?!đã|vừa|được|rồi)[^.;])*$",
        re.IGNORECASE,
    ),
}
"""That a body is asked to issue something."""

OF_OTHERS = {
    "en": patterns.plain(
        r"\b(?P<who>[Ss]hareholders?|[Vv]oters|[Rr]esidents|[Hh]ouseholds|[Bb]oard of [Dd]irectors|General Meeting"
        r"|AGM|(?:the |its )company"
        r"|[Aa]pprais\w+ (?:[Cc]ouncil|[Bb]oard|[Cc]ommittee)|[A-Z]\w+ (?:Joint Stock )?(?:Company|Corporation|Corp"
        r"|Group|Bank|University|JSC|Ltd)\b\.?)[^,.;]{0,60}$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?P<who>cổ đông|HĐQT|hội đồng (?:quản trị|thẩm định)|(?:tổng )?công ty|tập đoàn|CTCP"
        r"|ngân hàng(?! nhà nước)|hợp tác xã|trường đại học|liên đoàn|cử tri|nhân dân(?! tỉnh| thành| huyện"
        r"| các)|người dân|hộ dân"
        r"|hộ gia đình)(?!\w)[^,.;]{0,80}$"
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
        r"|this) year)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:từ đầu|(?:trong|suốt|qua) (?:nhiệm kỳ|những năm|thời gian|\d+ năm)|đến nay|hằng năm"
        r"|hàng năm|thời gian qua|những năm (?:qua|gần)|mỗi (?:năm|kỳ))(?!\w)"
    ),
}
"""Of what was issued through the years, at no one occasion."""

NO_PLAN = {
    "en": patterns.plain(
        r"(?i)\b(?:shareholder|retir|resign|security council|united nations|senate|mrs?\b|ms\b|comrade|appoint"
        r"|transfer|personnel|dismiss|reliev|remov|investment polic"
        r"|elect(?:ing"
        r"|ion)|planning area|polic(?:y|ies) (?:of|on|for) (?:the )?invest"
        r"|disciplin)"
    ),
    "vi": patterns.plain(
        r"(?i)cổ đông|nghỉ hưu|thôi việc|từ chức|nghỉ chế độ|bổ nhiệm|điều động|nhân sự|luân chuyển"
        r"|chủ trương đầu tư|miễn nhiệm|bầu|kết quả bầu"
        r"|khen thưởng"
    ),
}
"""A decision on persons or on an investment is another kind of event."""

LICENCE = {
    "en": patterns.plain(r"(?i)investment (?:polic|certificate)|in-principle|memorand|licen[cs]e"),
    "vi": patterns.plain(r"(?i)chủ trương đầu tư|đầu tư dự án|giấy chứng nhận"),
}
