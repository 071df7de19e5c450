"""How news words that a plan, resolution or decision is approved, adopted, issued, signed or passed."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang

_SAY_EN = (
    r"(?:approval|consent|assent|nod|blessing|green light|go-ahead|backing|agreement|endorsement|yes|signature|name"
    r"|sign-off|okay|imprimatur|thumbs[- ]up|seal)"
)
_WON_EN = (
    r"(?:w[io]n|wins|obtain(?:ed|s)|receiv(?:ed|es)|secur(?:ed|es)|g[eo]t|gets|gain(?:ed|s)|earn(?:ed|s)|met with)"
)
_COUNT_EN = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"


@cache
def approving(lang: Lang) -> re.Pattern[str]:
    """Verbs and nouns of approving; groups say on which side of it the thing approved stands where that is fixed."""
    if lang == "vi":
        return patterns.compile(
            r"(?<!\w)(?:(?P<right>(?:đã |cũng |vừa |mới )có(?= (?:nghị quyết|quyết định"
            r"|(?:kế hoạch|chỉ thị|chương trình) (?:số|về)))|(?:việc |sự )(?:phê duyệt|ban hành"
            r"|thông qua)|ra(?= (?:nghị quyết|quyết định"
            r"|chỉ thị|kết luận))"
            r"|ký(?= (?:quyết định|kế hoạch|nghị quyết|chỉ thị|chương trình|đề án|công bố)))"
            r"|(?P<left>(?:nhận được|được|có) (?:cái gật đầu|sự (?:đồng ý|phê duyệt|chấp thuận|tán thành"
            r"|đồng thuận)) của"
            r"|nhận (?:được )?[\d/%.,]+ (?:số )?phiếu (?:thuận|tán thành|đồng ý))"
            r"|chốt(?= (?:bảng giá|nghị quyết|kế hoạch|đề án|phương án))|bật đèn xanh"
            r"|(?:ký |quyết định )?(?:phê duyệt|ban hành)|phê chuẩn|chuẩn y|(?<!xét )(?<!phê )duyệt"
            r"|ấn nút(?: thông qua)?"
            r"|bấm nút(?: thông qua)?|(?:biểu quyết |nhất trí |thống nhất )*(?:thông qua"
            r"(?! (?:việc|các (?!nghị)|hình|đó|chương trình nghị sự))|thong qua)"
            r"|(?:biểu quyết |nhất trí )*tán thành|ra(?= (?:Nghị quyết|Quyết định|Chỉ thị|Kết luận))|ra(?= hồi"
            r"| ngày|,|\.)"
            r"|(?:đồng ý|nhất trí|thống nhất|chấp thuận)(?= (?:với )?(?:điều chỉnh|đề án|kế hoạch|quy hoạch|thành lập"
            r"|chủ trương (?:sáp|thành|hợp|sắp|nhập)|việc (?:thành lập|sáp nhập|sắp xếp)))|cho ra(?: đời)?(?= (?:Nghị"
            r"|nghị|Quyết|Kế))"
            r"|gật đầu(?! của)|chấp thuận(?=,|\.| ngày| hôm| tại| bằng)|ban hanh|phe duyet|ký(?= (?:cùng )?(?:ngày|hôm"
            r"|ban)))(?!\w)",
            re.IGNORECASE,
        )
    return patterns.compile(
        rf"\b(?:(?P<right>(?:g[ai]v(?:e|es|en|ing)|grant(?:ed|s|ing)|lent|lend(?:s|ing)?|put(?:s|ting)?|set(?:s"
        rf"|ting)?)"
        rf" (?:[\w’'-]+ ){{0,3}}?{_SAY_EN}(?: of approval)? (?:to|on)|(?:nodded|waved|pushed|steered|put|voted"
        rf"|carried) through"
        r"|said yes to|put pen to paper on"
        r"|(?:agreed|decided|resolved) to (?:issue|adopt|approve|pass|promulgate|endorse)"
        rf"|approval was given (?:by the [\w’' ]+ )?to"
        r"|(?:vot(?:ed|ing|es)|(?:first|last) to vote) (?:unanimously )?(?:through|to pass|to adopt|to approve|for"
        r"|in favou?r of)"
        r"|(?:approval|adoption|passage|passing|promulgation|issu(?:ance|ing)|ratification|endorsement|signing"
        rf"|approving|adopting) of(?= (?:the|an?|its|all|{_COUNT_EN}|[A-Z]))"
        r"|raised (?:their|its) (?:hands|cards) (?:for|in favou?r of)|unveil(?:ed)? its decision)"
        rf"|(?P<left>(?:{_WON_EN}|given|granted|giving) (?:[\w’'-]+ ){{0,5}}?{_SAY_EN}(?! to)|(?:went|goes|sailed|got"
        rf"|gets|made it|breezed"
        rf"|passed) through"
        r"(?= (?:the )?(?:[\w’']+ ){0,7}(?:Council|Assembly|Congress|Committee|legislature|plenum)\b)"
        r"|(?:went|got|sailed) through(?=,? (?:with|by) [^,.;]{0,24}(?:votes?|majority|hands)\b| unanimously)"
        r"|cleared(?= (?:the )?(?:[\w’']+ ){0,3}(?:Council|Assembly|Congress|Standing Committee|legislature)\b)"
        r"|(?:found|won|got) a majority"
        r"|(?:followed|came)(?= (?:on|in) [\w ,]{3,24},? (?:by|with|under|in|through)(?: way of)? (?:Decision"
        r"|Resolution)\b)"
        r"|(?:put to the vote [^.;]{0,40})?carried(?! out| through| by (?!\d)| over|\w))"
        r"|(?:approv|adopt|promulgat|ratif|endors|enact|okay)(?:ied|ies|ying|ed|es|s|ing)|issu(?:ed|ing)|issues"
        r"(?= (?:an? |the |new |its )?(?:decision|resolution|directive|decree|plan|programme))"
        r"|pass(?:ed|es|ing)(?! (?:through|away|the \d"
        r"|(?:an?|the|its|their|his|her) (?:time|dead|due|peak|mark|test|exam|threshold|baton|age|border|halfway)))"
        r"|sign(?:ed|s)(?= (?:for|on|off|into|by|Resolution|Decision|Directive|Plan|the (?:Resolution|Decision|Plan)"
        r"|a (?:decision|resolution|plan|directive)))|(?:releas(?:ed"
        r"|es)|roll(?:ed|s) out|put out|brought out)"
        r"(?= (?:an? |the |its )?(?:[\w-]+ ){0,2}(?:plan|decision|resolution|programme|Plan|Decision))|green-?lit"
        r"|agreed(?= (?:with|to|on|in principle (?:with|to|on)) the (?:policy|plan|scheme|project) (?:of|on|for|to)"
        r" (?:the )?(?:merg|re-?arrang|arrang|establish|consolidat|set))|voted(?! (?:to|on|in"
        r" the|out|against|down))|agreed(?= (?:was|were|on the (?:plan|scheme)))|cleared(?= (?:all |the |an? |its "
        r"|\d)(?:[\w-]+ ){0,3}(?:plans?|schemes?|resolutions?|programmes?|strategy|list|papers?))"
        r"|blessed|sanction(?:ed|ing)|rubber-stamp(?:ed|ing)|okayed|green-?lighted|gave effect to)\b",
        re.IGNORECASE,
    )


@cache
def passive(lang: Lang) -> re.Pattern[str]:
    """What stands before a verb that is said of what was named before it."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:được|mà|do)(?!\w)[^,.;]{0,70}$", re.IGNORECASE)
    return re.compile(
        r"\b(?:was|were|been|being|is|are|be|got|gets)\s+(?:\w+ly\s+|also\s+|finally\s+|then\s+|jointly\s+)*$"
        r"|\b(?<!\bby )(?<!\bin )(?<!\bwith )(?<!\bunder )(?:which|that|who)\s(?:[^,.;]{0,60}\s)?$",
    )


@cache
def participle(lang: Lang) -> re.Pattern[str]:
    """What follows a participle that is said of what was named before it."""
    if lang == "vi":
        return re.compile(
            r"\s*(?:$|[,.(;]|(?:ngày|hôm|tháng|năm|hồi|tại|theo|bằng|với|vào|trong|sáng|chiều|qua|cùng ngày)\b)"
        )
    return re.compile(
        r"\s*(?:$|[,.(;]|(?:(?:for promulgation|into force|unanimously|jointly|yesterday|earlier|last|back|as well"
        r"|too"
        r"|the same|this|that|six|two|three|with \d|today)\b\s*)*(?:by|under|in|on|at|with|through|via|$|[,.(;])\b"
        r"|(?:yesterday|last|back|the same|this|six|two|three|today|earlier)\b)",
        re.IGNORECASE,
    )


@cache
def inverted(lang: Lang) -> re.Pattern[str]:
    """What stands before a participle at the head of its clause, the thing approved coming after."""
    if lang == "vi":
        return re.compile(r"^(?!x)x")
    return re.compile(r"(?:^|[;:—–]\s)(?:[A-Z]{2}[\w ,]*[—–-] )?(?:(?:Also|Likewise|Then|Among those|And)\s+)?$")


@cache
def attributive(lang: Lang) -> re.Pattern[str]:
    """What makes a participle a mere attribute: "the newly approved plan"."""
    if lang == "vi":
        return re.compile(r"ngày (?:được )?$")
    return re.compile(r"\b(?:an?|its|their|the)\s+(?:newly|previously|recently|already|just)?[ -]?$")


@cache
def other_paper(lang: Lang) -> re.Pattern[str]:
    """Between a verb and what it is not said of: another kind of paper is signed or issued, or a new clause begins."""
    if lang == "vi":
        return re.compile(r"(?i);|(?<!\w)(?:công điện|công văn|văn bản|thông báo|tờ trình)(?!\w)")
    return re.compile(r"(?i);|\b(?:dispatch|telegram|notice|letter|document|certificate|report)\b")


@cache
def carried_out(lang: Lang) -> re.Pattern[str]:
    """Before an instrument that is carried out rather than made."""
    return re.compile(
        r"(?:thực hiện|triển khai|theo|căn cứ|quán triệt)\s+$"
        if lang == "vi"
        else r"(?:implement(?:ing|ation of)?|mechanisms? of|pursuant to|in line with|review of|years of)\s+(?:the )?$"
    )


@cache
def not_done(lang: Lang) -> re.Pattern[str]:
    """What stands before a verb of approving that tells of no approval, or of none yet."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:chưa|không|sẽ|đang chờ|trình|chờ|(?:cấp|cơ quan)(?= có thẩm quyền)|xin|đề nghị|đề xuất|để"
            r"|phải|cần|sau khi được|dự kiến"
            r"|lấy ý kiến"
            r"|xem xét|chuẩn bị|sắp|kiến nghị|yêu cầu|tham mưu|phấn đấu|mong|chủ trương)[\s,]+(?:\S+\s+){0,3}$",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:not|never|yet to|will|would|to be|should|must|expected to|is to|are to|awaiting|pending|once|if|before"
        r"|asked|proposed|submitted?|may|could|cannot|for)\s+(?:\w+\s+){0,3}?(?:be\s+)?$"
        r"|\b(?:neither|none|nor|yet)\b[^.;]{0,30}$",
        re.IGNORECASE,
    )


@cache
def did(lang: Lang) -> re.Pattern[str]:
    """That it was done after all, whatever stands before."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:đã|vừa|đều)\s(?:[^\s.;]+\s){0,5}$", re.IGNORECASE)
    return re.compile(
        r"\b(?:has|had|have)\s(?:\w+ly\s|also\s|been\s)*$|\b(?:first|last|latest|only)\s(?:[\w-]+\s){0,6}to\s(?:be\s)?$"
    )


@cache
def demanded(lang: Lang) -> re.Pattern[str]:
    """That a body is asked to issue something."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:giao|yêu cầu|đề nghị|chỉ đạo|kiến nghị|khẩn trương|sớm|tiếp tục)(?!\w)(?:(?!đã|vừa"
            r"|được)[^.;])*$",
            re.IGNORECASE,
        )
    return re.compile(r"(?!x)x")


@cache
def of_others(lang: Lang) -> re.Pattern[str]:
    """Before a verb whose subject (`who`) is a company, or those who merely appraise: what they pass is no plan yet."""
    if lang == "vi":
        return re.compile(
            r"(?i)(?<!\w)(?P<who>cổ đông|HĐQT|hội đồng (?:quản trị|thẩm định)|(?:tổng )?công ty|tập đoàn|CTCP"
            r"|ngân hàng(?! nhà nước)|hợp tác xã|trường đại học|liên đoàn)(?!\w)[^,.;]{0,80}$"
        )
    return re.compile(
        r"\b(?P<who>[Ss]hareholders?|[Bb]oard of [Dd]irectors|General Meeting|AGM|(?:the |its )company"
        r"|[Aa]pprais\w+ (?:[Cc]ouncil|[Bb]oard|[Cc]ommittee)|[A-Z]\w+ (?:Joint Stock )?(?:Company|Corporation|Corp"
        r"|Group|Bank|University|JSC|Ltd)\b\.?)[^,.;]{0,60}$"
    )


@cache
def over_time(lang: Lang) -> re.Pattern[str]:
    """Of what was issued through the years, at no one occasion."""
    if lang == "vi":
        return re.compile(
            r"(?i)(?<!\w)(?:từ đầu|(?:trong|suốt|qua) (?:nhiệm kỳ|những năm|thời gian|\d+ năm)|đến nay|hằng năm"
            r"|hàng năm|thời gian qua|những năm (?:qua|gần)|mỗi (?:năm|kỳ))(?!\w)"
        )
    return re.compile(
        r"(?i)\b(?:since the (?:beginning|start)|(?:during|throughout|over|in)"
        r" (?:(?:the|its|recent|past|last|whole) ){0,3}(?:term|years|decade)|so far|to date|(?:each|every|this) year)\b"
    )


@cache
def no_plan(lang: Lang) -> re.Pattern[str]:
    """A decision on persons or on an investment is another kind of event."""
    if lang == "vi":
        return re.compile(
            r"(?i)cổ đông|bổ nhiệm|điều động|nhân sự|luân chuyển|chủ trương đầu tư|miễn nhiệm|bầu|kết quả bầu"
            r"|khen thưởng"
        )
    return re.compile(
        r"(?i)\b(?:shareholder|mrs?\b|ms\b|comrade|appoint|transfer|personnel|dismiss|reliev|remov|investment polic"
        r"|elect(?:ing"
        r"|ion)|planning area|polic(?:y|ies) (?:of|on|for) (?:the )?invest"
        r"|disciplin)"
    )


@cache
def licence(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?i)chủ trương đầu tư|đầu tư dự án|giấy chứng nhận"
        if lang == "vi"
        else r"(?i)investment (?:polic|certificate)|in-principle|memorand|licen[cs]e"
    )
