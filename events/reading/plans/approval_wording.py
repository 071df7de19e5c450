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
_HEADS_EN = (
    r"(?:(?:[Dd]raft )?[Rr]esolutions?|(?:[Mm]aster |[Pp]rovincial |[Ss]ocio-economic |[Dd]evelopment |[Aa]ction )*"
    r"(?:[Pp]lans?|[Pp]lannings?)\b|[Pp]rogrammes?"
    r"|[Pp]rograms?|[Ss]chemes?|[Dd]ecisions?|[Dd]irectives?|[Dd]ecrees?|[Cc]onclusions?(?= (?:No|\d))"
    r"|[Ss]trateg(?:y|ies)|[Bb]lueprints?"
    r"|[Pp]olic(?:y|ies)(?= (?:of|on))|[Pp]roject(?= (?:on|of))|[Rr]egulations?(?= (?:on|for|of|governing))"
    r"|[Rr]oadmaps?"
    r"|[Ll]ists?(?= of)|[Ll]and[- ]price (?:list|table|frame)s?|[Aa]djustments?(?= (?:to|of) the [\w ]{0,40}"
    r"(?:plan|scheme|resolution))|[Ss]tatutes?(?= of)|[Ee]stimates?(?= of))"
)
_COUNT_EN = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HEADS_VI = (
    r"(?:(?:[Dd]ự thảo )?[Nn]ghị quyết|[Nn]ghi quyet|[Qq]uyết định(?= (?:số|về|\d|phê|ban|thành|công|quy|điều))"
    r"|(?:[Bb]ản )?[Qq]uy hoạch"
    r"|[Kk]ế hoạch|[Đđ]ề án|[Đđ]ồ án|[Cc]hương trình(?! nghị sự| làm việc| kỳ họp)|[Cc]hỉ thị|[Cc]hiến lược"
    r"|[Nn]ghị định"
    r"|[Tt]hông tư|[Kk]ết luận(?= (?:số|về))|[Dd]ự toán|[Đđ]iều chỉnh (?:dự toán|quy hoạch|Quy hoạch|kế hoạch)"
    r"|[Bb]ảng giá đất|[Qq]uy chế|[Qq]uy định(?= (?:về|mức|chính))|[Dd]anh mục(?= (?:dự|các|công))|[Pp]hương án"
    r"(?= (?:sắp|sử|phân|bố|di|bồi|ứng|phòng|quản|bảo|tổ|hỗ|chuyển|điều))"
    r"|[Cc]hủ trương (?:thành lập|sáp nhập|hợp nhất|sắp xếp))"
)


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
def other_paper(lang: Lang) -> re.Pattern[str]:
    """Between a verb and what it is not said of: another kind of paper is signed or issued, or a new clause begins."""
    if lang == "vi":
        return re.compile(r"(?i);|(?<!\w)(?:công điện|công văn|văn bản|thông báo|tờ trình)(?!\w)")
    return re.compile(r"(?i);|\b(?:dispatch|telegram|notice|letter|document|certificate|report)\b")


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
def opening(lang: Lang) -> re.Pattern[str]:
    """Before the day on which a sitting opened: not that of what it decided."""
    return re.compile(
        r"(?:khai mạc|bắt đầu|diễn ra từ)\s(?:ngày\s|sáng\s)?$"
        if lang == "vi"
        else r"\b(?:opened|began|started|convened|since)\s(?:on\s)?$"
    )


@cache
def days_apart(lang: Lang) -> re.Pattern[str]:
    """So many days (`n`) after the day named before, or before it (`back`)."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?P<back>[Tt]rước đó )?(?P<n>[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|\d) ngày"
            r"(?(back)(?!\w)| sau(?!\w))"
        )
    return re.compile(
        r"\b(?P<n>[Oo]ne|[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en|\d) days? (?:(?P<back>earlier"
        r"|before)|later)\b"
    )


COUNTS = dict(
    zip(
        ["one", "two", "three", "four", "five", "six", "seven", "a", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy"],
        (*range(1, 8), 1, *range(1, 8)),
        strict=True,
    )
)


@cache
def standing_committee() -> re.Pattern[str]:
    return re.compile(r"National Assembly Standing Committee|Standing Committee of the National Assembly")


@cache
def attributive(lang: Lang) -> re.Pattern[str]:
    """What makes a participle a mere attribute: "the newly approved plan"."""
    if lang == "vi":
        return re.compile(r"ngày (?:được )?$")
    return re.compile(r"\b(?:an?|its|their|the)\s+(?:newly|previously|recently|already|just)?[ -]?$")


@cache
def did(lang: Lang) -> re.Pattern[str]:
    """That it was done after all, whatever stands before."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:đã|vừa|đều)\s(?:[^\s.;]+\s){0,5}$", re.IGNORECASE)
    return re.compile(
        r"\b(?:has|had|have)\s(?:\w+ly\s|also\s|been\s)*$|\b(?:first|last|latest|only)\s(?:[\w-]+\s){0,6}to\s(?:be\s)?$"
    )


@cache
def head(lang: Lang) -> re.Pattern[str]:
    """The noun that names a kind of plan or instrument; `one` takes up a noun named before."""
    if lang == "vi":
        return re.compile(rf"(?<!\w){_HEADS_VI}(?!\w)(?P<one>(?!))?")
    return re.compile(
        rf"\b(?:{_HEADS_EN}\b|(?P<one>(?:a second |[Tt]he other|[Aa]nother|[Oo]ne|[Tt]hat|[Tt]he second |[Tt]he third "
        r"|[Tt]he )(?:one)?(?: which [^,.;]{3,40},)?(?<!he )(?=,? (?:on|setting|fixing|winding|by which|[a-z]+ing)\b)"
        r"|[Tt]h(?:at|ose)(?= of (?:(?:the|old|former|new) )*[A-Z])))"
    )


@cache
def taken_up() -> re.Pattern[str]:
    """The words that stand for the kind of plan that was named before."""
    return re.compile(
        r"^(?:(?:another|an?|the|that|those|one|other|second|third)\b\s*)+(?:which [^,.;]{3,40})?,?\s*", re.IGNORECASE
    )


@cache
def modifier(lang: Lang) -> re.Pattern[str]:
    """A word right before the head that belongs to the name."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:\d+|[Mm]ột|mốt|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|lăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|mươi"
            r"|[Nn]hiều)\s+$"
        )
    return re.compile(
        r"(?:\b(?:\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
        r"|several"
        r"|similar|provincial|regional|master|land-use|land|use|urban|specific|new|important|first|thematic|special"
        r"|socio-economic|development|investment|growth|action|(?:[a-z]+-)year|budget|congress|(?!(?:the|an?|of|for"
        r"|to|and|or|on|in|its|their|his|her|by|with|under|as|that|which|was|were|is|are"
        r"|has|have|had|been|this|these|those|other|at|from|also|into|it|who|all|both|no|any|said|more|one|not|than"
        r"|or"
        r"|after|before|over|up|out|among|them|they|during|between|within|through|without|since|until|pass|adopt"
        r"|approve|issue|sign|vote|implement|draft|draw|make|carry|such|like|our"
        r"|but|when|where|while|there|then|so|if|per|each|about|[\w-]+(?:ed|es|ing|ly))\b)"
        r"[a-z][\w-]+"
        r"|(?!The\b|An?\b|Nearly\b|Over\b|About\b|Almost\b|(?:Implement|Execut|Follow|Accord|Issu|Adopt|Approv|Pass)ing\b|In\b|On\b|By\b|Under\b|Delegates\b|Prime\b|Minister|Also\b|And\b|With\b|To\b|At\b|Council\b"
        r"|Committee\b|Assembly\b|Government\b|Politburo\b)[A-Z][\w-]*(?:[’']s)?))\s+$"
    )


COUNTED = re.compile(
    r"(?i)(?:all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|similar|hai|ba|bốn|năm"
    r"|sáu|bảy"
    r"|tám|chín"
    r"|mười|nhiều)\s"
)


_PLACES_EN = r"(?:[A-Z]\w+ ){0,3}[A-Z]\w+(?:, (?=[A-Z])| and (?![^,.;]{0,40} among)[A-Z])"
_LISTED_VI = (
    r"(?!(?:trong đó|theo đó|với|để|nhằm|gồm|bao gồm|do|được|có|là|sau|đồng thời|đặt|quy|cho|tầm|ngày|số|cùng|và|từ"
    r"|trên|tại|kỳ|hội|ông|bà|đồng|bầu|miễn|thông|phê|mở|gắn|lấy|nêu|yêu|giao|dự|nên|song|nhưng|vì|khi|nơi|mà|chiều"
    r"|sáng|xem"
    r"|hiệu|áp|thay|đã|đang|sẽ|qua|trước|hiện|vừa|hôm|nghị|quyết|kế|đề|chương|danh|bảng|phương|chủ|điều|chiến|theo|cũng"
    r"|chỉ|đến|bằng|tỉnh|thành|ký|ban|xác|hướng|phấn|góp|tạo|đưa|một|ba|hai|tổng|trị|còn|nhất|kèm|đây|trở|định)\b)"
    r"[a-zà-ỹđ][^,.;()\n]{1,70}?(?:,\s[a-zà-ỹđ][^,.;()\n]{1,70}?){0,3}"
    r"(?:\svà\s|\sgiai đoạn\s|[.;(\n]|$|,\s(?:tầm nhìn|trong đó|theo đó|giai đoạn))"
)
"""What goes on with a list within a name: "chính sách đặc thù phát triển thành phố Cần Thơ." after "cơ chế"."""
_LISTED_EN = (
    r"(?!(?:which|with|where|who|when|and|as|in|on|at|by|under|following|including|while|the|an?|its|one|another|plus"
    r"|effective|dated|signed|but|so|for|to|from|of|because|after|before|valid|part|along|down|up|\w+ing|\w+ed)\b)"
    rf"(?:[a-z][\w-]*(?: [a-z][\w-]*){{0,3}}(?:, | and (?!(?:the|an?|its|one|another)\b)[a-z])|{_PLACES_EN})"
)


@cache
def further(lang: Lang) -> re.Pattern[str]:
    """What follows the head and belongs to the name."""
    word = r"(?:[^\s,;:.()]|[.,](?=\w))+"
    if lang == "vi":
        stop = (
            r"phê|được|đã|do|vừa|hồi"
            r"|là(?= (?:căn|cơ sở|bước|văn bản|tiền đề))|từ(?= (?:tháng|năm|ngày) \d)"
            r"|tại|bằng|vào|sẽ|trong(?= ngày)|xác định|đặt mục tiêu|đề ra|ngày|hôm|ban|bầu|thông|mở"
            r"|sau(?= đây|:|$)|mà|này|đều|ký|của|nhận được|với(?= (?:tuyệt|tỷ"
            r"|\d|đa"
            r"|sự"
            r"|số))"
            r"|(?:và|cùng)(?= (?:bầu|Nghị|Quyết|Đề án|Kế hoạch|Chương|nghị quyết|bổ nhiệm|đề án|quyết định))"
            r"|cho(?= ghép| phép)"
        )
        return re.compile(
            rf"(?:,?\s+(?:số|so)\s+{word}(?:\s+của\s+(?:Bộ Chính trị|Quốc hội|Chính phủ|Thủ tướng))?"
            rf"(?:\s+(?:ban hành )?ngày\s+{word})?(?:,\s+ký ngày {word},(?=\s(?:về|quy định|sửa|thành lập)))?)?"
            rf"(?:(?:\s+|(?<=chế biến), |,\s+(?=(?:chống|phát triển|khắc phục|chế tạo|sử dụng|quản lý|bảo vệ|hỗ trợ"
            rf"|thực hiện|nâng cao|sửa đổi|bổ sung|bảo đảm)\b)|,\s+(?={_LISTED_VI}))(?!(?:{stop})\b){word}){{0,24}}"
        )
    days = r"Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    stop = (
        r"submitted|approving|ratifying|issuing|promulgating|endorsing|adopting|announcing|effective|which|that|was|were|is|are"
        r"|has|had|have|approved|adopted|passed|endorsed"
        r"|ratified"
        r"|promulgated|won|obtained|received|got|gets|given|went|under|issued|signed|dated|lays|held|stands|sets?"
        r"|names|sees|wants|calls|foresees|envisages|aims|provides|covers|defines|identifies|targets|requires"
        r"|includes|will|would|must|should|shall|leaves|lists|allows|says|states|puts|gives"
        r"|whose"
        r"|(?<!unification )(?<!merger )(?<!merging )(?<!province )(?<!consolidation )with(?! (?:a )?vision)"
        r"|to(?= that effect)|and(?= (?:another|one|the other|removed|elected|heard|[a-z]+ed"
        r"|(?:the "
        r"|a )?(?:Resolution"
        r"|Decision|Plan|Scheme|resolution|decision|scheme))\b)|the(?= (?:Prime|People|provincial"
        r" (?:People|Party|Council|Committee|authorit)|National|new National))"
        r"|(?<!affected )(?<!damaged )(?<!caused )(?<!hit )by"
        rf"|at|yesterday|back|(?:last|this)(?= (?:week|month|year))|in(?= (?:which|Decision|{days}|force|12))"
        rf"|on(?= (?:{days})\w*)"
        rf"|of(?= (?:(?:{days})|\d{{1,2}}(?: (?:{days})|/)))|,|\d{{1,2}}(?= (?:{days}))"
    )
    dated = (
        rf"(?:\s+(?:of|dated)\s+(?:\d\d?/\d\d?/\d{{4}}|(?:{days})\w* \d\d?, \d{{4}}|\d\d? (?:{days})\w* \d{{4}}),?)?"
    )
    return re.compile(
        rf"(?:,?\s+(?:No\.?\s+)?\d+[/-]{word}"
        rf"|,?\s+No\.?\s+{word})?(?:{dated}(?=\s+on\b))?(?:(?:\s+|,\s+(?={_LISTED_EN}))(?!(?:{stop})\b){word}){{0,22}}"
    )


@cache
def item_of_plans(lang: Lang) -> re.Pattern[str]:
    """An item that names a plan by a `head` noun or by what it is about alone: "2. Resolution on fees", "- on fees"."""
    heads, about = (
        (_HEADS_VI, r"(?:[Vv]ề|[Qq]uy định|[Ss]ửa đổi|[Bb]ãi bỏ)(?!\w)")
        if lang == "vi"
        else (rf"(?:[Tt]he )?(?:[A-Z][\w-]+ )?{_HEADS_EN}\b", r"(?:[Oo]n|[Rr]egarding|[Cc]oncerning|[Rr]egulating)\b")
    )
    return re.compile(
        rf"(?:[-+•*–]|\(?(?:\d{{1,2}}|[a-zđ])[.)])\s*(?:(?:No\.?|[Ss]ố)\s*\d\S*\s)?[\"“]?(?P<plan>(?:(?P<head>{heads})|{about})\s[^;:\n]{{6,}}?)"
        r"[\"”]?(?=[;:\n]|\.?$|\.\s)"
    )


@cache
def put_off(lang: Lang) -> re.Pattern[str]:
    """That one of a list was not approved after all."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:chưa|không được|tạm dừng|hoãn|lùi|rút)(?!\w)")
    return re.compile(r"\b(?:not|withdrawn|postponed|deferred|rejected|(?:sent|put|pushed|held) (?:back|off|over))\b")


@cache
def about(lang: Lang) -> re.Pattern[str]:
    """After an instrument and its participle, what it is about: "issued by the committee on May 2 on land prices"."""
    if lang == "vi":
        return re.compile(r"[^.;,]{0,80}?\s(?P<what>về (?:việc )?[^.;,]{6,140}?)(?=[.;,]|$)")
    return re.compile(
        r"(?: by [^.;,]{3,60}?)?(?: on [A-Z]\w+ \d{1,2}(?:, \d{4})?,?| (?:this|last) \w+)? "
        r"(?P<what>on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+ \d|\d)[^.;,]{6,140}?)(?=[.;,]|$)"
    )


@cache
def of_the_batch(lang: Lang) -> re.Pattern[str]:
    """How a sentence opens that names some out of the batch told before it."""
    if lang == "vi":
        return re.compile(
            r"(?:Trong (?:đó|số (?:này|đó|ấy))|Đáng chú ý|Nổi bật|Tiêu biểu|Gồm|Bao gồm|Đó là|Cụ thể"
            r"|Quan trọng nhất|(?:Các|Những) nghị quyết (?:này|đó|trên|gồm|bao gồm|được thông qua))(?!\w)"
        )
    return re.compile(
        r"(?:(?:They|These|Those|The (?:list|batch|package|texts|papers|resolutions))\b[^.;]{0,30}?\b(?:includ\w*|are"
        r"|cover|concern"
        r"|range)|Among (?:them|these|those)|One (?:of them|is|concerns|sets)|Notable|Of (?:these|those)"
        r"|(?:Resolution|Decision|Plan) [^.;]{3,40}, one of them)\b"
    )


@cache
def making(lang: Lang) -> re.Pattern[str]:
    """Between an instrument and the plan that it makes."""
    if lang == "vi":
        return re.compile(
            r"[^.;]{0,50}?(?:về việc |về )?(?:ban hành|phê duyệt|thông qua|phê chuẩn)\s+(?:nhiệm vụ (?:lập )?)?$"
        )
    return re.compile(
        r"[^.;]{0,40}?\b(?:approving|ratifying|issuing|promulgating|endorsing|adopting|sanctioning|to approve"
        r"|that approves?)"
        r"(?: the| an?| its)?\s+$"
    )


@cache
def naming(lang: Lang) -> re.Pattern[str]:
    """Between a batch and the single ones named out of it."""
    return re.compile(
        r"(?i)trong (?:đó|số)|gồm|như|đáng chú ý|nổi bật|tiêu biểu|cụ thể|:"
        if lang == "vi"
        else r"(?i)includ|among|weightiest|notabl|such as|(?:of|in) (?:which|them)\b|compris|consist|namely|:"
    )


@cache
def joined(lang: Lang) -> re.Pattern[str]:
    """Between two that are approved together."""
    return re.compile(
        r"[^.;:]{0,30}(?:,|và|cùng|cùng với)\s*(?:một |bản )?$"
        if lang == "vi"
        else r"[^.;:]{0,30}(?:,|\band|\bwith|\bas well as)\s+(?:the |a |an |another )?$"
    )


_BODIES_EN = (
    r"Congress of the (?:[\w ]{2,30})?Party(?: Committee)?|National Assembly Standing Committee"
    r"|Standing Committee of the National Assembly|National Assembly"
    r"|Prime Minister"
    r"|Politburo|Government(?! (?:leader|Inspect|Offic|portal))|Party Central Committee|Central Committee"
    r"|(?:\w+ )?Standing (?:Board|Committee) of the (?:[\w ]{2,30})?Party Committee|Standing (?:Board|Committee)"
    r"|(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?People[’']s Councils?|(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?"
    r"People[’']s Committees?|(?:\d+(?:st|nd|rd|th) )?(?:[Pp]rovincial )?[Pp]arty (?:[Cc]ongress|[Cc]ommittees?)"
    r"|[Cc]ongress|Council|Ministry of [A-Z]\w+"
)
_BODIES_VI = (
    r"Ủy ban Thường vụ Quốc hội|UBTVQH|Quốc hội|Thủ tướng(?: Chính phủ)?|Bộ Chính trị|Chính phủ|Ban Bí thư"
    r"|Ban Thường vụ (?:Tỉnh|Thành) ủy|Ban Chấp hành (?:Trung ương|Đảng bộ (?:tỉnh|thành phố))|Trung ương Đảng"
    r"|(?:HĐND|HDND|Hội đồng nhân dân)(?: (?:hai tỉnh|tỉnh|tinh|thành phố|TP))?|(?:UBND|Ủy ban nhân dân)"
    r"(?: (?:tỉnh|thành phố|TP))?|Đại hội(?: đại biểu)?(?: Đảng bộ)?(?: tỉnh)?|Tỉnh ủy|Thành ủy|Bộ (?:Nội vụ|Xây dựng"
    r"|Tài chính|Công Thương|Chính trị)"
)


@cache
def body(lang: Lang) -> re.Pattern[str]:
    """A body that approves."""
    return re.compile(rf"\b(?:{_BODIES_EN})\b" if lang == "en" else rf"(?<!\w)(?:{_BODIES_VI})(?!\w)")


@cache
def central(lang: Lang) -> re.Pattern[str]:
    """A body of the whole country."""
    return re.compile(
        r"National Assembly|^NA |Prime Minister|^PM$|Politburo|(?i:^government)|Central Committee|Ministry"
        r"|^Standing Committee$"
        if lang == "en"
        else r"Quốc hội|UBTVQH|Thủ tướng|Bộ Chính trị|Chính phủ|Ban Bí thư|Trung ương|^Bộ "
    )


@cache
def members(lang: Lang) -> re.Pattern[str]:
    """Those who vote, where the body itself is not named: it is one that has been named before."""
    return re.compile(
        r"\b(?:[Dd]elegates|[Dd]eputies|legislature|legislators|[Ss]ession|[Ss]itting|Council)\b"
        if lang == "en"
        else r"(?<!\w)(?:[Đđ]ại biểu|[Kk]ỳ họp|ky hop|dai bieu|[Pp]hiên họp)(?!\w)"
    )


@cache
def assembly(lang: Lang) -> re.Pattern[str]:
    """A body that has members who vote."""
    return re.compile(
        r"National Assembly|(?:[Pp]rovincial |[Mm]unicipal )?People[’']s Council"
        r"|(?:\d+\w\w )?(?:[Pp]rovincial )?(?:[Pp]arty )?"
        r"Congress(?: of the [\w ]{2,30}Party Committee)?"
        if lang == "en"
        else r"Quốc hội|(?:HĐND|HDND|Hội đồng nhân dân)(?: (?:tỉnh|tinh|thành phố))?"
        r"|Đại hội(?: đại biểu)?(?: Đảng bộ)?(?: tỉnh)?"
    )


@cache
def planning(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"(?i)quy hoạch|quy hoach" if lang == "vi" else r"(?i)planning|master plan|provincial plan\b")


@cache
def fullest_planning(lang: Lang) -> re.Pattern[str]:
    """A planning named with its years."""
    word = "quy hoạch|quy hoach" if lang == "vi" else r"planning|master plan|provincial plan\b"
    return re.compile(rf"(?i)(?:{word})[^.\n]{{0,60}}20\d\d[^.\n]{{0,80}}")


@cache
def vision(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?:vision|orientation|looking(?: ahead)?|outlook|hướng|tầm nhìn|tam nhin)(?:\s+(?:to|toward|towards|for"
        r"|until|đến|den))?"
        r"(?:\s+(?:the year|năm|nam))?\s+(20\d\d)"
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
def vaguely_many(lang: Lang) -> re.Pattern[str]:
    """How a number of plans begins that is none."""
    return re.compile(r"(?i)nhiều\s" if lang == "vi" else r"(?i)(?:several|similar)\s")


@cache
def dated(lang: Lang) -> re.Pattern[str]:
    """Right before the day of an instrument."""
    return re.compile(
        r"(?:ký|ban hành)(?: ban hành)?(?: cùng)?(?: ngày)?\s$"
        if lang == "vi"
        else r"\b(?:dated|(?:signed|issued|promulgated)(?: on)?)\s$"
    )


@cache
def carried_out(lang: Lang) -> re.Pattern[str]:
    """Before an instrument that is carried out rather than made."""
    return re.compile(
        r"(?:thực hiện|triển khai|theo|căn cứ|quán triệt)\s+$"
        if lang == "vi"
        else r"(?:implement(?:ing|ation of)?|mechanisms? of|pursuant to|in line with|review of|years of)\s+(?:the )?$"
    )


@cache
def same_day(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:cùng ngày|cùng buổi|trong ngày|cũng trong ngày|cùng kỳ họp)"
        if lang == "vi"
        else r"\b(?:the same (?:day|afternoon|morning|sitting|session)|that day|in this day)\b",
        re.IGNORECASE,
    )
