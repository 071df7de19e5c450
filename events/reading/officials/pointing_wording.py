"""The words by which a sentence points at a post that was told before, in both languages."""

import re
from functools import cache

from events.reading.entities.person_names import HONORIFIC
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL

ANTECEDENT = {
    "en": patterns.plain(
        r"\b(?:post|seat|position|job|role|chair|office),? (?:that |which )?(?:Mr\. |Ms\. )?$"
        r"|\b(?:in (?:the )?place of|replacing|succeeding|replaces?d?|succeed(?:ed|s)?|over from"
        r"|left (?:vacant |empty |open )?by) (?:Mr\. |Ms\. )?$"
    ),
    "vi": patterns.plain(
        rf"(?:ghế|(?<!từ )chức|vị trí) (?:mà|của) {HONORIFIC}$|[Tt]hay (?:thế )?(?:cho )?{HONORIFIC}$"
    ),
}
"""Words before somebody by which a post or a person named before is what they leave."""


REPLACED_FIRST = patterns.plain(
    rf"(?:^|[;,.]\s)(?:Replacing|Succeeding|In (?:the )?place of|To (?:replace|succeed)|[Tt]hay(?: thế)?(?: cho)?"
    rf"|[Kk]ế nhiệm|[Tt]hế chỗ) {HONORIFIC}$"
)
"""What opens a sentence on somebody else's successor, right before the one who is replaced: `Thay ông A, ông B ...`."""


GOES_ON = patterns.plain(r" |, (?:(?:was|is|has been|had been|(?:đã )?được) )?")
"""What stands between who is replaced and the verb that is said of the successor: `A, replacing B, was elected`."""


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


INSTEAD = patterns.plain(r"(?<!\w)thay (?:thế|cho|ông|bà|đồng chí)$")
"""The same as the last of several verbs: `được bổ nhiệm thay ông A`."""


@cache
def joins(lang: Lang) -> re.Pattern[str]:
    """A body that somebody is called to sit on."""
    if lang == "vi":
        body = r"(?:Ban (?:Chấp hành|Thường vụ)|Ủy ban Kiểm tra|BCH|UBKT)"
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
        body = r"(?:Ban (?:Chấp hành|Thường vụ)|Ủy ban Kiểm tra|UBND|BCH|UBKT)"
        body = rf"{body}(?:\s(?:Tỉnh ủy|Thành ủy|Đảng bộ tỉnh|tỉnh))?"
        return re.compile(rf"\s(?:khỏi |tham gia |trong )?(?:danh sách )?(?:(?:Ủy|ủy) viên )?(?P<body>{body})")
    body = r"(?:(?:Standing|Executive) (?:Board|Committee)|People[’']s Committee|Party Committee)"
    return re.compile(
        r"(?: go)?(?: from| off| to(?= (?:sit|be|serve)))?(?: (?:sits?|be|serve|as))*"
        r"(?: on| in| of| from)?(?: the list of)?"
        r"(?: members? of)?"
        rf" the (?P<body>(?:(?:[A-ZĐ]\w+|provincial|municipal) ){{0,4}}{body}"
        r"(?: of the [\w’' ]{0,30}Party Committee)?)"
    )


ENTERS = patterns.plain(
    r"(?:nhận quyết định|nhậm chức|tái (?:đắc )?cử|re-?(?:elected|appointed)|sworn in|t(?:akes|ook|aking) (?:office"
    r"|the oath|up office)"
    r"|receiv(?:ed|es|ing) (?:the|a) (?:decision|appointment))"
    r"(?=\s?[.,;:]|$| (?:with|by|from|at|in|today|yesterday|on [A-Z]|ngay|tại|hôm|sáng|chiều|bổ nhiệm|chỉ định"
    r"|điều động"
    r"|phân công)\b)"
)
"""Verbs of taking up the post that is told beside the name."""


GIVEN_BY = patterns.plain(rf", (?:vừa |mới )?do (?={CAPITAL})[^,;.]{{3,60}} ")
"""What stands between a name after its post and the verb: `Chủ tịch là ông A, do Thủ tướng chỉ định`."""


AGAIN = patterns.plain(r"(?:bổ nhiệm|bầu|phân công) lại(?!\w)|tái bổ nhiệm|re-?(?:appoint|elect)")
"""Verbs of getting a post once more, which is the one that somebody has."""


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


FROM_OFFICE = patterns.plain(
    r"(?:thôi (?:giữ )?(?:chức(?: vụ| danh)?|nhiệm vụ)|rời (?:chức(?: vụ)?|ghế|cương vị))"
    r"(?=\s?[.,;]|\W*$| (?:này|trên|để|do|vì|theo|từ|kể|và|sau)(?!\w))"
)
"""Verbs of leaving the post that is told beside the name: `ông A, Giám đốc Sở Y tế, thôi giữ chức để nghỉ hưu`."""


OUT_OF_OFFICE = patterns.plain(r" (?:him|her) from (?:office|(?:his|her) (?:post|position|duties)\b)(?! (?:of|as))")
"""What follows a verb by which somebody named before loses the post that he has."""


UPON = patterns.plain(rf"(?:\b(?:after|following|upon)(?: the)?|(?<!\w)sau (?:khi|việc))\s{HONORIFIC}$")
"""What makes a leaving, or somebody who leaves, the cause of another's coming: `after Le Van A retired`."""


ELSEWHERE = patterns.plain(rf" (?:ở|tại) (?={CAPITAL})")
"""What follows `thay ông` where the post is another than the one told last: the one that he had in a place."""


IN_SAME_CAPACITY = patterns.plain(r"\b(?:in|to) the same (?:capacity|position|post|role|job)\b(?! of)")
"""The post beside the name, which somebody takes in another place."""


TO_SAME_POST = patterns.plain(
    r"(?:^|[;,.]\s)(?:[Tt]o|[Ii]nto|[Ff]or|[Ii]n) (?:that|this|the same) (?:\w+ )?(?:post|position|office|seat|job"
    r"|role),? "
    r"|(?:^|[;,.]\s)(?:[Cc]ũng |[Cc]ung )?(?:[Cc]ùng|[Ởở]|[Vv]ào|[Vv]ới|[Cc]ung|[Vv]ao|[Vv]oi|[Oo])"
    r" (?:chức(?: vụ| danh)?|vị trí|ghế|chuc (?:vu|danh)|vi tri) (?:này|đó|ấy|trên|nay|do),? "
)
"""What opens a sentence on somebody else who gets the post told before: `To the same post, Le Van A was elected`."""


TO_SUCCEED = patterns.plain(
    r"(?:(?: to (?:succeed|replace|follow))? (?:him|her|them|the \w+)(?: (?:in|at|on) [^,;.]{2,40})?"
    r"| in (?:his|her|their) (?:place|stead)s?) (?:was|is|were) "
    rf"{HONORIFIC}"
)
"""What stands between an opening participle and who gets a post told before: `Named to succeed him was Le Van A`."""


THAT_POST = {
    "en": patterns.plain(
        r"\b(?:that|this|the same|the) (?:post|position|office|seat|job|role|title|duty|function)\b(?! of)"
        r"|\b(?:from|of) it\b"
    ),
    "vi": patterns.plain(
        r"(?:chức(?: vụ| danh)?|ghế|vị trí|cương vị|trọng trách|chuc danh|chuc vu) (?:này|trên|đó|nay|tren)(?!\w)"
    ),
}


FOR_THE_POST = patterns.plain(
    r"\s(?:to|in|for|with|of|from) (?:the|this|that) (?:same )?(?:job|post|position|seat|office|chair)\b"
)
"""The post told beside the name, spoken of again."""


WHOM = patterns.plain(r",? (?:whom|người (?:được|mà)) [^.;]{2,90}?$")
"""What stands between somebody and a verb that the relative clause about him has."""


WHOM_HE = patterns.plain(rf",? whom (?:he|she|{CAPITAL}\w*(?: {CAPITAL}\w*){{0,3}}) (?:has |had |will )?")
"""What stands between somebody and the verb by which another comes after him: `Le Van A, whom he replaces`."""
