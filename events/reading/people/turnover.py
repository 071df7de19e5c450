"""The words around a verb of taking or leaving a post that say whose post it is, and which, in both languages."""

import re
from functools import cache

from events.reading.people.names import HONORIFIC
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL

SOFTLY = (
    "le",
    "vacat",
    "giv",
    "gave",
    "ceas",
    "no longer",
    "end",
    "hand over",
    "handed over",
    "hands over",
    "handing over",
    "t",
    "xin thôi",
    "không còn",
    "removing",
)
"""Verbs that tell of leaving a post only where the post is named with them."""
SUCCEEDS = (
    "succeed",
    "replac",
    "inherit",
    "kế nhiệm",
    "thay",
    "người",
    "successor",
    "takes over",
    "took over",
    "taking over",
    "step",
)


AT_WORK = ("took up", "takes up", "taken up", "took office", "takes office", "took over", "assumed", "assumes")
"""Verbs of taking a post that may tell the day from which somebody is at work in it."""


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
        r"|nếu|dự kiến|[Tt]rước khi|từng|giới thiệu|đề nghị|xin|chờ|se|chua"
        r"|khong)(?:\s\w+){0,2}\s$"
    ),
}
"""Words before a verb by which it has not happened."""

ASIDE = patterns.plain(r",\s(?:who|whose|which|formerly|until)\b[^,;]{0,80},\s(?=(?:of|from|as|to)\b)")
"""A relative clause between a verb's person and its post: `relieved A, who is retiring early, of the post`."""


ASIDE_TO = patterns.plain(r"\s?[,(–—-](?:(?!được|bị|(?<!\w)do |\b(?:was|were|been|is|by)\b).)*$")
"""What leads from a name to what is told of that person only by the way."""


BEFORE_OBJECT = {
    "en": patterns.plain(
        r"\s(?:of |for |to |went to |from (?:office|all (?:\w+ )?(?:posts|positions|duties)) |also |both |as well "
        r"|[^;.]{0,90}?(?:among them|including|namely|:) )?(?:the )?"
        rf"{HONORIFIC}"
    ),
    "vi": patterns.plain(
        r"\s(?:thêm |bổ sung |có thời hạn |đối với |(?:về [^;.,]{1,40} )?(?:dành )?cho |lại |(?:có )?(?:các|hai|ba"
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
    "vi": patterns.plain(
        r"(?:ghế|chức|vị trí) (?:mà|của) (?:ông |bà )?$|thay (?:thế )?(?:cho )?(?:ông |bà |đồng chí )?$"
    ),
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
    "vi": patterns.plain(rf"[^;.]{{0,110}}?(?:(?<!\w)(?:là|gồm|gồm có|bao gồm)|:):?\s*{HONORIFIC}"),
}

AFTER_OPENING = patterns.plain(rf"[^;.]{{0,70}}?(?:,|\b(?:was|were|is|are)|là|gồm|:)\s*{HONORIFIC}")
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


OF_PLACE = patterns.plain(r"\s(?:of|in|at|for)\s(?:the\s)?(?:[\w-]+\s){0,4}(?:province|city)\s(?:of\s)?")
"""What stands between a post and the place that it is of."""


@cache
def borne(cited: bool) -> re.Pattern[str]:
    """What makes the day after it that of a paper: that it was signed then, or, of one `cited`, its number."""
    signed = (
        r"(?i:\b(?:decision|resolution)s? (?:\w+ ){0,4}(?:signed|dated|issued)(?: on)? $"
        r"|quyết định[^.;,]{0,40}(?:ký|ban hành) ngày $)"
    )
    return re.compile(rf"{signed}|\d[/-][\w/-]*[A-ZĐ]" if cited else signed)


HANDED_OVER = {
    "en": patterns.plain(r"\b(?:hand(?:ed|s) over|present(?:ed|s)|announced|unveiled) the [\w’' ]{0,40}\bdecisions?\b"),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:trao|công bố|giao) (?:\w+ ){0,3}quyết định|quyết định (?:được|đã) (?:trao|công bố))(?!\w)",
        re.IGNORECASE,
    ),
}
"""That a decision on somebody was announced or handed to him."""

IS_TOLD = patterns.plain(rf"(?:(?<!\w)(?:là|gồm)|[:,]|\b(?:is|was|are|were))\s(?:các )?{HONORIFIC}$")
"""What joins a post to the names of those who are told of it."""


HOLDS_FROM = patterns.plain(r"(?:\b(?:effective|starting|with effect)(?: from)?|\bfrom|(?:kể )?từ(?: ngày)?) $")


BRACKET = patterns.plain(r"\([^()]{25,200}\)")
"""An aside long enough to tell something else."""


IN_PLACE_OF = {
    "en": patterns.plain(
        r"\bto (?:succeed|replace|fill)\b|\bto the (?:vacancy|vacant|same|post|position|seat)\b|\bin (?:his|her"
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
    r"|(?<!\w)(?:đề nghị|yêu cầu|cho biết|nói|cho rằng|chỉ đạo)(?!\w)"
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


TOLD_TO = patterns.plain(
    r"[^.;]{0,90}?,? to (?!(?:concurrently|the|be|head|lead|chair|run|direct|serve|hold|take|become|act|fill|succeed"
    r"|replace"
    r"|work|assume)\b)[a-z]+\b"
)
"""What follows somebody who is given a task, not a post: `assigned A to report`."""


THAT_POST = {
    "en": patterns.plain(
        r"\b(?:that|this|the same|the) (?:post|position|office|seat|job|role)\b(?! of)|\b(?:from|of) it\b"
    ),
    "vi": patterns.plain(
        r"(?:chức(?: vụ| danh)?|ghế|vị trí|cương vị|trọng trách|chuc danh|chuc vu) (?:này|trên|đó|nay|tren)(?!\w)"
    ),
}

VOTED = {
    "en": patterns.plain(r"\b(?:ballots?|votes?|voted|voting|delegates|(?<!Assembly )deputies)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:phiếu|bầu)(?!\w)"),
}

SINCE_DAY = patterns.plain(
    r"(?:\b(?:since|effective|effect|starting|from|born(?: in| on)?|until)|(?:kể |tính )?từ(?: ngày)?"
    r"|hiệu lực(?: từ)?|sinh(?: năm| ngày)?)\s(?:from |on |ngày )?$"
)
"""Words before a day from which something holds, or on which somebody was born."""


IN_YEAR = patterns.plain(r"(?:\b[Ii]n|[Nn]ăm|[Nn]am) \d{4}(?!\s?[-–])")


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

IS_OF_NEW_UNIT = patterns.plain(
    r"\b(?:new|merged) (?:provincial|municipal|city|province[’']s|city[’']s) (?:Party|People)"
    r"|\b(?:new|merged|post-merger) (?:province|city)\b|\bafter (?:the |its )?merger\b|\bfirst (?:head|chair|secretary)"
    r"|(?<!\w)(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy|Đảng bộ tỉnh|UBND tỉnh|HĐND tỉnh) mới(?!\w)"
    r"|(?<!\w)sau (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)(?!\w)",
    re.IGNORECASE,
)
"""What makes a post that of the unit which a merger is to make."""

TO_PLACE = patterns.plain(r"(?<!\w)(?:về|đến|tới|sang|ra|vào|lên) (?:tỉnh |thành phố |TP\.? ?)?$")
"""What stands before the place to which somebody goes for a post: `về Quảng Ninh làm Bí thư Tỉnh ủy`."""
