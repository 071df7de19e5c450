"""How news words that a plan, resolution or decision is approved, adopted, issued, signed or passed."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang

_SAY_EN = (
    r"(?:approval|consent|assent|nod|blessing|green light|go-ahead|backing|agreement|endorsement|yes|signature|name"
    r"|sign-off|clearance|okay|imprimatur|thumbs[- ]up|seal)"
)
WON_EN = r"(?:w[io]n|wins|obtain(?:ed|s)|receiv(?:ed|es)|secur(?:ed|es)|g[eo]t|gets|gain(?:ed|s)|earn(?:ed|s)|met with)"
"""What a plan that is given consent does."""
_CAME_EN = r"(?:is dated|dates (?:from|back)|came|arrived|followed)"
_COUNT_EN = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_VOTERS_EN = r"(?:Council|Assembly|Congress|Committee|legislature|plenum|House|floor|session|sitting|deput|delegates)"
_BODY_EN = (
    r"(?:PM|Premier|Minister|Government|Politburo|Council|Assembly|Committee|Congress|legislature|deputies|delegates)"
)
_KINDS_EN = r"(?:plans?|plannings?|schemes?|resolutions?|programm?e?s?|strategy|lists?|papers?|decisions?|blueprint)"
_JOINING_EN = (
    r"(?:merg|re-?arrang|arrang|establish|consolidat|amalgamat|combin|unif|set|creat|re-?organi[sz]|re-?group|cut"
    r"|join)"
)

_RIGHT_EN = (
    # to give something one's consent
    (
        rf"(?:g[ai]v(?:e|es|en|ing)|grant(?:ed|s|ing)|lent|lend(?:s|ing)?|put(?:s|ting)?|set(?:s|ting)?)"
        rf" (?:[\w’'-]+ ){{0,3}}?{_SAY_EN}(?: of approval)? (?:to|for|on(?! (?-i:[A-Z]\w+ \d)|\d))"
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
        r"(?:nod(?:ded|s)?|wav(?:ed|es)|push(?:ed|es)|rush(?:ed|es)|steer(?:ed|s)|put|let|lets|vot(?:ed|es)|saw|se(?:es"
        r"|nt)) through"
    ),
    (
        r"(?:vot(?:ed|es?|ing)|wav(?:ed|es?)|saw|se(?:es?|nt))(?= (?:the|an?|its|their|all|both"
        r"|\d+) [^.;,]{3,80} through\b)"
    ),
    r"said yes to|(?:consent|assent)(?:ed|s|ing) to",
    # to vote for something
    r"(?:vot(?:ed|ing|es)|(?:first|last) to vote)(?: [\w%]+){0,5}? to (?:pass|adopt|approve|endorse|ratify)",
    r"(?:vot(?:ed|ing|es)|(?:first|last) to vote)(?: unanimously| overwhelmingly)? (?:through|for|in favou?r of)",
    r"rais(?:ed|ing) (?:their|its) (?:\w+ )?(?:hands|cards)(?: [\w ]{2,24})?? (?:for|in favou?r of)",
    # to decide to do it
    r"(?:agreed|decided|resolved) to (?:issue|adopt|approve|pass|promulgate|endorse)",
    (
        rf"agreed(?= (?:in principle )?(?:with|to|on) the (?:policy|plan|scheme|project) (?:of|on|for"
        rf"|to) (?:the )?{_JOINING_EN})"
    ),
    # the act of doing it
    (
        r"(?:approval|adoption|passage|passing|promulgation|issu(?:ance|ing)|ratification|endorsement|signing"
        rf"|approving|adopting)(?: by [^.;,]{3, 60}?)? of(?= (?:the|an?|its|all|{_COUNT_EN}|[A-Z]))"
    ),
    # to put one's name under it
    (
        r"(?:put|set|affix)(?:s|es|ed|ting)? (?:pen to paper on|(?:his|her|its|their|the) (?:name|signature"
        r"|seal|stamp) (?:to|under|on))"
    ),
    r"unveil(?:ed)? its decision",
)
"""Words of approving that stand before what is approved."""
_LEFT_EN = (
    # to be given consent
    rf"(?:{WON_EN}|gave|gives|given|granted|giving) (?:[\w’'-]+ ){{0,5}}?{_SAY_EN}(?! to| for| on (?:the|an?|its)\b)",
    rf"{_SAY_EN} {_CAME_EN}",
    (
        rf"(?:{WON_EN}|garnered|drew) (?:all |the |as many as )?\d+(?:/\d+)?(?: of (?:the )?\d+"
        rf"| out of \d+)? (?:votes"
        rf"|ayes)"
    ),
    r"(?:found|won|got) a majority",
    (
        rf"{WON_EN} the (?:support|backing) of (?:all )?(?:the )?\d+"
        r"(?= (?:[\w-]+ ){0,3}(?:deput|delegat|member|councill))"
    ),
    # to come out of the vote
    r"c[ao]me out of(?= [^.;]{0,40}(?:session|sitting|meeting)\b)",
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
    r"(?:approv(?!\w+ of\b)|adopt|promulgat|ratif|endors|enact|okay)(?:ied|ies|ying|ed|es|s|ing)",
    r"issu(?:ed|ing)",
    (
        r"issues(?= (?:on [\w ]{3,16} )?(?:an? |the |new |its )?(?:[\w-]+ )?(?:decision|resolution|directive|decree"
        r"|plan|programme)\b)"
    ),
    (
        r"pass(?:ed|es|ing)(?! (?:through|away|the \d"
        r"|(?:an?|the|its|their|his|her) (?:time|dead|due|peak|mark|test|exam|threshold|baton|age|border|halfway"
        r"|inspection|audit|check|scrutiny)))"
    ),
    (
        r"sign(?:ed|s) off(?: on)?|sign(?:ed|s)(?: and issued| into (?:effect|force|law)| to (?:issue|promulgate))?"
        r"(?= (?:for|on|into|by|Resolution|Decision|Directive|Plan|the (?:Resolution|Decision|Plan)"
        r"|(?:an?|the|its|their|\d+|two|three|several) (?:[\w’'-]+ ){0,4}?(?:decision|resolution|plan|directive)s?\b))"
    ),
    (
        r"(?:releas(?:ed|es)|roll(?:ed|s) out|put out|brought out|hand(?:ed|s) down|c[ao]mes? out with|put in place)"
        r"(?= (?:an? |the |its )?(?:[\w-]+ ){0,2}(?:plan|decision|resolution|programme|conclusion|directive)\b)"
    ),
    (
        r"agreed(?= (?:was|were|on the (?:plan|scheme)|(?:on [^.;]{3,60}, )?to (?:the "
        r"|an? )?(?:[\w’'-]+ ){0,4}(?:plan|planning|scheme"
        r"|resolution)\b))"
    ),
    r"voted(?: in(?= an? ))?(?! (?:to|on(?! (?-i:[A-Z][a-z]+ \d|[A-Z]\w+day))|in the|out|against|down))",
    (
        rf"(?:cleared|back(?:ed|s)|accepted|authori[sz](?:ed|es)|(?:agreed|decided) on|penned|inked)"
        rf"(?=(?:, [^,.;]{{3,40}},)? (?:all |the |an? |its "
        rf"|\d)(?:[\w’'-]+ ){{0,3}}(?:{_KINDS_EN}"
        rf"|policy of)\b)"
    ),
    rf"(?:accepted|authori[sz]ed|agreed|carried|cleared)(?= by (?:the |its )?(?:[\w’']+ ){{0,3}}{_BODY_EN}\b)",
    r"(?:inked|penned)(?= (?:the )?(?:Decision|Resolution|Plan|Programme|Directive)\b)",
    r"put in(?:to)? (?:force|effect)(?= by| under| on)|handed down(?= by| on)",
    (
        r"ok[’']?(?:s|d|ed)|blessed|sanction(?:ed|ing)|rubber-?stamp(?:ed|ing)|okayed|green-?lit|green-?light(?:s|ed)"
        r"|gave effect to"
    ),
)
_RIGHT_VI = (
    r"(?<!không )(?<!chưa )có(?= (?:Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Kết luận|Chương trình) số \d)",
    (
        r"(?:đã |cũng |vừa |mới )có"
        r"(?= (?:nghị quyết|quyết định|(?:kế hoạch|chỉ thị|chương trình)(?: hành động)? (?:số|về)))"
    ),
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
    r"được (?:Thủ tướng|Chủ tịch|Phó|Bí thư|lãnh đạo) [^.;:,]{0,50}? ?ký(?= ?[.;]|$| (?:ban hành|ngày|hôm)(?!\w))",
    r"vừa (?:được )?ký(?=[,.;])",
    r"được [^.;:,]{3,50}? chốt",
)
_EITHER_VI = (
    r"chốt(?= (?:bảng giá|nghị quyết|kế hoạch|đề án|phương án))",
    r"bật đèn xanh",
    r"(?:ký |quyết định )?(?:phê duyệt|ban hành)",
    r"phê chuẩn|chuẩn y|(?<!xét )(?<!phê )(?<!tổng )duyệt",
    r"(?:ấn|bấm) nút(?: thông qua)?",
    (
        r"(?:biểu quyết |nhất trí |thống nhất )*(?:thông qua(?! (?:việc|các (?!nghị|đề án|dự thảo|quy hoạch)|hình|đó"
        r"|chương trình nghị sự))"
        r"|thong qua)"
    ),
    r"(?:biểu quyết |nhất trí )*tán thành|biểu quyết(?= (?:các |\d+ )?(?:dự thảo )?nghị quyết)",
    r"(?<!ngoài )ra(?= (?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|(?:hồi|ngày)(?!\w))|[,.])",
    r"(?<!đề )(?<!đưa )(?<!vạch )(?<!lập )ra(?= (?:Kế hoạch|Chương trình|Đề án|Thông tri) (?:số |hành động |\d))",
    (
        r"(?:đồng ý|nhất trí|thống nhất|chấp thuận)(?= (?:cao )?(?:với )?(?:các |\d+ )?(?:điều chỉnh"
        r"|chương trình|(?:dự thảo )?nghị quyết|đề án|kế hoạch"
        r"|quy hoạch"
        r"|thành lập (?:tỉnh|thành phố|thị|xã|phường|quận|huyện|đặc|khu|các|\d)|chủ trương (?:sáp|thành|hợp|sắp|nhập)"
        r"|việc (?:thành lập|sáp nhập|nhập|hợp nhất|sắp xếp)))"
    ),
    r"cho ra(?: đời)?(?= (?:Nghị|nghị|Quyết|Kế))",
    r"gật đầu(?! của)",
    r"chấp thuận(?=[,.;:]|$| (?:ngày|hôm|tại|bằng|sau|với (?:tỷ|tỉ|\d|đa|100)))",
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
