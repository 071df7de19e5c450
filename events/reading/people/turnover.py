"""The words around a verb of taking or leaving a post that say whose post it is, and which, in both languages."""

import re
from functools import cache

from events.reading.people.names import HONORIFIC
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL

PRONOUN = {
    "en": patterns.plain(
        r"\b(?:[Tt]he \d\d-year-old(?= [a-z])|[Hh]e|[Ss]he|him"
        r"|her(?! (?:post|seat|job|office|duties|position|successor|place|stead)))\b"
    ),
    "vi": patterns.plain(
        rf"(?<!\w)(?<!các )(?<!mỗi )(?<!từng )(?<!những )(?<!nhiều )(?<!một )(?<!hai )"
        rf"(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|ong|[Oo]ng)(?= (?!{CAPITAL})[^\W\d_])(?! (?:con|cha|chủ))"
    ),
}


UNDONE = {
    "en": patterns.plain(
        r"\b(?:[Nn]ewly|will|would|not|never|might|may|if|expected to|could|should|former|until|till|proposed to"
        r"|(?:is|are) to"
        r"|due to|unless"
        r"|refused to|asked to|[Bb]efore|nominated|yet to|rumou?red to|set to|about to)\s(?:be\s|have\s"
        r"|been\s)?(?:\w+ly\s)?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:đang|hiện|khi|hồi|thời|lúc)(?= làm)|sẽ|chưa|không"
        r"|nếu|[Ss]au (?:gần |hơn )?\w+ (?:năm|tháng|nhiệm kỳ)|dự kiến|[Tt]rước khi|từng|giới thiệu|đề nghị|xin|chờ"
        r"|se|chua|khong)(?:\s\w+){0,2}\s$"
    ),
}
"""Words before a verb by which it has not happened."""


ASIDE = patterns.plain(r",\s(?:who|whose|which|formerly|until)\b[^,;]{0,80},\s(?=(?:of|from|as|to)\b)")
"""A relative clause between a verb's person and its post: `relieved A, who is retiring early, of the post`."""


BEFORE_OBJECT = {
    "en": patterns.plain(
        r"\s(?:(?:of|from) (?:that|this|the same) (?:post|position|office|duty|title),? |of |for |to "
        r"|went to |from (?:office|all (?:\w+ )?(?:posts|positions|duties)) "
        r"|also |both |as well "
        r"|[^;.]{0,90}?(?:among them|including|namely|:) )?(?:the )?"
        rf"{HONORIFIC}"
    ),
    "vi": patterns.plain(
        r"\s(?:(?:chức(?: vụ| danh)?|nhiệm vụ|vị trí|cương vị) (?:này|trên|đó|nói trên|nêu trên) (?:đối với|cho|của) "
        r"|thêm |bổ sung |có thời hạn |đối với |(?:về [^;.,]{1,40} )?(?:dành )?cho |lại |(?:có )?(?:các|hai|ba"
        r"|\d+) (?:\w+ ){1,5}(?:gồm"
        rf"|là):? )?(?:các )?{HONORIFIC}"
    ),
}
"""What may stand between a verb and the person it is done to."""


ANTECEDENT = {
    "en": patterns.plain(
        r"\b(?:post|seat|position|job|role|chair|office),? (?:that |which )?(?:Mr\. |Ms\. )?$"
        r"|\b(?:in (?:the )?place of|replacing|succeeding|replaces?d?|succeed(?:ed|s)?|over from"
        r"|left (?:vacant )?by) (?:Mr\. |Ms\. )?$"
    ),
    "vi": patterns.plain(rf"(?:ghế|(?<!từ )chức|vị trí) (?:mà|của) {HONORIFIC}$|thay (?:thế )?(?:cho )?{HONORIFIC}$"),
}
"""Words before somebody by which a post or a person named before is what they leave."""


PASSIVE = {
    "en": patterns.plain(
        r"\b(?:was|were|been|is|are|be|being|gets?|got|[Aa]mong those)\s(?:(?:also|then|unanimously|now|just"
        r"|officially|subsequently"
        r"|again|first|formally|newly|both|all|later|concurrently|recently|\w+ly|on \w+ \d+|in \w+(?: \d+)?|today"
        r"|yesterday)\s){0,3}$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:[Đđ]ược|[Bb]ị|[Dd]uoc)(?!\w)[^,;:]*$"),
}


TOUCHING = {
    "en": patterns.plain(
        r"(?:,(?=\s(?:as|to)\s))?\s+"
        r"(?:(?:as|to|be|become|the|a|an|its|their|new|next|first|female|youngest|acting|of|from|in|into"
        r"|at|on|for|another|other|among|post|posts|position|office"
        r"|concurrently|again|duties|duty|his|her|both|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)*"
    ),
    "vi": patterns.plain(
        r"[\s:,]*(?:(?:mới|nữ|tân|lên|vị|trên|ở|chiếc|làm|giữ|các|thêm|bổ sung|hai|ba|bốn|\d+"
        r"|cho(?= (?:\d|hai|ba|bốn|các|những))|chức|chức vụ|chức danh|vào|ghế|vị trí|cương vị|quyền|lam|giu|chuc"
        r"|chuc vu"
        r"|là)\s+)*",
        re.IGNORECASE,
    ),
}
"""What may stand between a verb or a name and the post, where they touch."""


ORIGIN = {
    "en": patterns.plain(r"\bfrom (?:the )?(?:(?:post|position|office) of )?(?:the )?$"),
    "vi": patterns.plain(r"(?<!\w)từ (?:(?:ghế|chức|chức vụ|vị trí|cương vị) )?$"),
}
"""How what stands before a post ends, where it is the post that somebody comes from."""


LEADING_UP = {
    "en": patterns.plain(
        r"(?:\bwhere (?:he|she) (?:will be|becomes|will serve as)\s"
        r"|\bfrom all (?:\w+ ){0,2}(?:posts|positions)[^:;.]{0,30}(?::|,? (?:among them|including|namely))\s"
        r"|\b(?:as|to be|to become|becoming|(?:the|this|that|his|her"
        r"|their|of) (?:\w+\s)?(?:posts?|positions?"
        r"|offices?|seat|job|role|titles?|helm"
        r"|duties|duty|responsibilit\w+|chair) (?:of|as)|and (?:stays|remains)|and|from|of|into the post of"
        r"|leadership of)\s)(?:(?:the|a|an"
        r"|its|their|both|being|new|next|one of)\s)*$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:giữ|làm|chức|chức vụ|chức danh|ghế|vị trí|cương vị|vai trò|nhiệm vụ|trọng trách"
        r"|công tác(?: mới)?|đảm nhiệm"
        r"|đảm nhận|phụ trách"
        r"|trở thành|lam|giu|chuc|chuc vu|chuc danh|quyền)\s(?:(?:của|là|các|một|mới|:)\s)*$",
        re.IGNORECASE,
    ),
}
"""How what stands before a post ends, where it leads up to it."""


@cache
def given_to(lang: Lang) -> re.Pattern[str]:
    """What may stand between a post and the people after it who get or lose it."""
    if lang == "vi":
        who = rf"(?:các ông,? (?:và )?bà|{HONORIFIC})\W{{0,2}}"
        return re.compile(
            rf"(?:[^;.]{{0,60}}?(?:đối với|cho|của|là|:|,|doi voi|\s)|[^;.]{{0,140}}?,? (?:gồm|bao gồm):?)\s*{who}"
        )
    return re.compile(
        rf"(?:[^;.]{{0,60}}?\b(?:to|for|on|from|by|of(?= (?:Mr|Mrs|Ms)\.? )|in favour of|was|were|is|are|among them"
        rf"|including|namely)|,"
        rf"|:)?\s{HONORIFIC}"
    )


BEFORE_NAMED = {
    "en": patterns.plain(
        rf"[^;.]{{0,90}}?(?:\b(?:was|were|is|are|being)|,? ?\b(?:among them|including|namely)|:)\s{HONORIFIC}"
    ),
    "vi": patterns.plain(
        rf"(?:[^;.]{{0,110}}?(?:(?<!\w)(?:là|gồm|gồm có|bao gồm)|:):?|[^,;.]{{0,60}}?(?<!\w)(?:có|cho|đối với)"
        r"(?: thêm)?(?: các)?)\s*"
        rf"{HONORIFIC}"
    ),
}


AFTER_OPENING = patterns.plain(rf"[^;.]{{0,70}}?(?:,|\b(?:was|were|is|are)|là|gồm|(?<!\w)có|:)\s*{HONORIFIC}")
"""What may stand between an opening participle with its post and the person it is said of."""


PRESENTED_BY = patterns.plain(
    rf"[^.;:]{{0,40}}?(?:(?<!\w)(?:có|gồm|là)|[:,]|\b(?:is|are|was|were))\s(?:các )?{HONORIFIC}"
)
"""What may stand between a verb and those it is said of: `Retiring in the week were A and B`."""


TO_WHOM = patterns.plain(rf"\s(?:to|cho)\s{HONORIFIC}")


HONORIFICS = patterns.plain(rf"[\s:]*(?:\w+ người: ?)?(?:các )?{HONORIFIC}")


@cache
def agent(lang: Lang) -> re.Pattern[str]:
    by = r"\b(?:by|with)\s(?:(?!wh)\w+\s)?" if lang == "en" else r"(?<!\w)(?:bởi|do)\s(?:các )?"
    return re.compile(rf"{by}{HONORIFIC}$")


BY_WITH = patterns.plain(rf"\b[Ww]ith {HONORIFIC}$")


BEING = patterns.plain(r" (?:(?:also|now|being|having been|been|unanimously) )*")
"""What stands before somebody, and between him and a participle, of which "with" is no more than the opening."""


IS_TOLD = patterns.plain(rf"(?:(?<!\w)(?:là|gồm)|[:,]|\b(?:is|was|are|were))\s(?:các )?{HONORIFIC}$")
"""What joins a post to the names of those who are told of it."""


IN_PLACE_OF = {
    "en": patterns.plain(
        r"\bto (?:succeed|replace|fill)\b|\bto (?:(?:hold|take|take over|assume|take up) )?"
        r"(?:the|this|that) (?:vacancy|vacant|same"
        r"|(?:post|position|seat|office|role)(?! (?:of|as)\b))(?!\w)|\bin (?:his|her"
        r"|the) (?:place|stead)\b"
        r"|\bas (?:his|her) (?:successor|replacement)\b|\b(?:succeeding|replacing|instead of)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:thay(?: thế)?(?: ông| bà| đồng chí| cho|\W|$)|kế nhiệm|thế chỗ|(?:chức(?: vụ| danh)?|vị trí"
        r"|cương vị|ghế) (?:này|đó|trên|tương tự)|trọng trách này)"
    ),
}
"""A post meant by the one just left."""


@cache
def joins(lang: Lang) -> re.Pattern[str]:
    """A body that somebody is called to sit on."""
    if lang == "vi":
        body = r"(?:Ban (?:Chấp hành|Thường vụ)|Ủy ban Kiểm tra|BCH|BTV|UBKT)"
        return re.compile(
            rf"(?<!\w)(?:vào|(?<!thôi )tham gia) (?:(?:Ban Chấp hành|BCH)(?: Đảng bộ \w+)?(?:,"
            rf"| và) )?(?P<body>{body}(?:\s(?!(?:và|khóa|nhiệm|giữ|từ)\b)[^\s,.;]+){{0,6}})"
        )
    body = r"(?:Standing (?:Board|Committee)|Executive (?:Board|Committee)|Inspection (?:Commission|Committee))"
    return re.compile(
        rf"(?:\b(?:to|join|into|on)|(?<=joins)|(?<=joined)"
        rf"|(?<=joining)) the (?P<body>{body}(?: of the [\w’' ]{{0,30}}Party Committee)?)"
    )


@cache
def leaves(lang: Lang) -> re.Pattern[str]:
    """A body on which somebody sat who leaves it, right after the verb."""
    if lang == "vi":
        body = r"(?:Ban (?:Chấp hành|Thường vụ)|Ủy ban Kiểm tra|UBND|BCH|BTV|UBKT)"
        body = rf"{body}(?:\s(?:Tỉnh ủy|Thành ủy|Đảng bộ tỉnh|tỉnh))?"
        return re.compile(rf"\s(?:khỏi |tham gia |trong )?(?:danh sách )?(?:(?:Ủy|ủy) viên )?(?P<body>{body})")
    body = r"(?:(?:Standing|Executive) (?:Board|Committee)|People[’']s Committee|Party Committee)"
    return re.compile(
        r"(?: go)?(?: from| off| to)?(?: (?:sits?|be|serve|as))*(?: on| in| of| from)?(?: the list of)?"
        r"(?: members? of)?"
        rf" the (?P<body>(?:(?:[A-Z]\w+|provincial|municipal) ){{0,4}}{body}"
        r"(?: of the [\w’' ]{0,30}Party Committee)?)"
    )


OF_OTHERS = patterns.plain(
    r"\b(?:said|says|asked|asks|told|proposed|urged|wants?)\b"
    r"|(?<!\w)(?:đề nghị|yêu cầu|cho biết|nói|cho rằng|chỉ đạo|cho (?:\d+|các|nhiều|một số|hàng))(?!\w)"
)
"""What stands between somebody and a verb of leaving that is said of others: `asked to let the surplus staff`."""


ENTERS = patterns.plain(
    r"(?:nhận quyết định|nhậm chức|tái (?:đắc )?cử|re-?(?:elected|appointed)|sworn in|t(?:akes|ook|aking) (?:office"
    r"|the oath|up office)"
    r"|receiv(?:ed|es|ing) (?:the|a) (?:decision|appointment))"
    r"(?=\s?[.,;:]|$| (?:with|by|from|at|in|today|yesterday|on [A-Z]|ngay|tại|hôm|sáng|chiều|bổ nhiệm|chỉ định"
    r"|điều động"
    r"|phân công)\b)"
)
"""Verbs of taking up the post that is told beside the name."""


AGAIN = patterns.plain(r"(?:bổ nhiệm|bầu|phân công) lại(?!\w)|tái bổ nhiệm|re-?(?:appoint|elect)")
"""Verbs of getting a post once more, which is the one that somebody has."""


BRACKETS = patterns.plain(r"\s\([^()]{1,40}\)")


INTERPOSED = patterns.plain(r"(?:,\s[^,;.:]{1,60}){1,2},(?=\s)")
"""What is told of somebody between commas: age, origin, degrees."""


PREDECESSOR = patterns.plain(rf"(?:\b[Pp]redecessor|\b[Nn]gười tiền nhiệm)(?: là)?,?:?\s{HONORIFIC}$")
"""What makes somebody the one who had the post before."""


SEAT_LEFT = patterns.plain(r"(?:\b(?:seat|post|job|place|chair|position)|(?<!\w)(?:[Gg]hế|[Vv]ị trí|[Cc]hức vụ)) ")
"""A seat that is meant by the one who left it: `the chair that he left goes to`."""


VACANT = patterns.plain(
    r"\b(?:seat|post|chair|position|job)\b[^.;]{0,60}\b(?:empty|vacant|unfilled)\b[^;]{0,60}$"
    r"|(?:[Cc]hức vụ|[Gg]hế|[Vv]ị trí)[^.;]{0,60}(?:trống|khuyết)[^;]{0,60}$"
)
"""That the post spoken of before has been empty since somebody left it."""


HAD_SERVED = patterns.plain(
    r", who (?:had|has) (?:long )?(?:been|served as|held the (?:post|position|office) of|worked as) (?:the |its |a )?"
)
"""What leads from somebody who leaves a post to the post: `Le Van A, who had served as Director, has retired`."""


EVER_SINCE = patterns.plain(
    r"[^.;]{3,140}(?:\b(?:since|from) \d{4}\b|(?<!\w)từ (?:năm )?\d{4}(?:[^.;,]{0,20} đến|\W*$)|(?<!\w)đến nay)"
)
"""What follows a verb of holding a post that somebody has had for years."""


PROPOSED = {
    "en": patterns.plain(
        r"\b(?:propos|recommend|suggest|request|ask|demand)(?:s|es|ed|ing)? that\b[^.;]*\bbe (?:\w+ly )?$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:đề nghị|kiến nghị|đề xuất)(?! của)(?: (?!đã)[^\s.,;]+){1,12} $"),
}
"""What stands before a change that somebody else is only asked to make."""


TO_DECIDE = patterns.plain(r"\b(?:will|to|would|may|might) (?:\w+ )?(?:vote|decide|consider|discuss|debate)\b[^.;]*$")
"""That a body is yet to decide what a noun names: `will vote on Le Van A's dismissal`."""


DECIDED = patterns.plain(r"\b(?:decided|decision|agreed|resolution|announced|Accordingly)\b(?![^;.]*\bif\b)")
"""That what would happen was decided."""


OUT_OF_OFFICE = patterns.plain(r" (?:him|her) from (?:office|(?:his|her) (?:post|position|duties)\b)(?! (?:of|as))")
"""What follows a verb by which somebody named before loses the post that he has."""


LEFT_TO = {
    "en": patterns.plain(
        r"\w to (?:be|become|serve as|act as|work as|(?:take(?: up| on| over)?|assume|hold) the"
        r" (?:post|position|office|job|role) of)"
        r" (?:the |a |its )?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)để (?:về |sang |lên |đi )?(?:làm|giữ(?: chức(?: vụ| danh)?)?|nhận (?:nhiệm vụ|chức(?: vụ)?)) $"
    ),
}
"""What leads from leaving a post that is not named to the one that it is left for; not `ceased to be`."""


TOLD_TO = patterns.plain(
    r"[^.;]{0,90}?,? to (?!(?:concurrently|the|be|head|lead|chair|run|direct|serve|hold|take|become|act|fill|succeed"
    r"|replace"
    r"|work|assume)\b)[a-z]+\b"
)
"""What follows somebody who is given a task, not a post: `assigned A to report`."""


THAT_POST = {
    "en": patterns.plain(
        r"\b(?:that|this|the same|the) (?:post|position|office|seat|job|role|title|duty|function)\b(?! of)"
        r"|\b(?:from|of) it\b"
    ),
    "vi": patterns.plain(
        r"(?:chức(?: vụ| danh)?|ghế|vị trí|cương vị|trọng trách|chuc danh|chuc vu) (?:này|trên|đó|nay|tren)(?!\w)"
    ),
}


VOTED = {
    "en": patterns.plain(r"\b(?:ballots?|votes?|voted|voting|delegates|(?<!Assembly )deputies)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:phiếu|bầu)(?!\w)"),
}


BY_REMOVAL = patterns.plain(r"\bdisciplin[^;.]{0,200}\b(?:by|with|through) $")
"""What stands before a removal that is somebody's punishment."""


ONLY_LATER = patterns.plain(r"(?:\b(?:until|till|pending)\b|(?<!\w)đến khi(?!\w))")
"""What parts a verb from a post that is not yet given."""


QUOTED = patterns.plain(r"“[^“”]{1,400}”|\"[^\"]{1,400}\"")
"""Somebody's own words, in which nobody is named to a post unless named there."""


FOR_THE_POST = patterns.plain(
    r"\s(?:to|in|for|with|of|from) (?:the|this|that) (?:same )?(?:job|post|position|seat|office|chair)\b"
)
"""The post told beside the name, spoken of again."""


WHOM = patterns.plain(r",? (?:whom|người (?:được|mà)) [^.;]{2,90}?$")
"""What stands between somebody and a verb that the relative clause about him has."""
