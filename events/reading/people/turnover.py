"""The words around a verb of taking or leaving a post that say whose post it is, and which, in both languages."""

import re
from functools import cache

from events.reading.people.people import HONORIFIC
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


PRONOUN = {
    "en": patterns.plain(
        r"\b(?:[Tt]he \d\d-year-old(?= [a-z])|[Hh]e|[Ss]he|him"
        r"|her(?! (?:post|seat|job|office|duties|position|successor|place|stead)))\b"
    ),
    "vi": patterns.plain(
        rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|ong|[Oo]ng)(?= (?!{CAPITAL})[^\W\d_])(?! (?:con|cha|chủ))"
    ),
}

UNDONE = {
    "en": patterns.plain(
        r"\b(?:[Nn]ewly|will|would|not|never|might|may|if|expected to|could|should|former|until|proposed to"
        r"|(?:is|are) to"
        r"|due to|unless"
        r"|refused to|asked to|before|nominated|yet to|rumou?red to|set to|about to)\s(?:be\s|have\s"
        r"|been\s)?(?:\w+ly\s)?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:đang|hiện|khi|hồi|thời|lúc)(?= làm)|sẽ|chưa|không"
        r"|nếu|dự kiến|trước khi|từng|giới thiệu|đề nghị|xin|chờ|se|chua"
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
        r"\s(?:thêm |bổ sung |đối với |(?:dành )?cho |lại |(?:có )?(?:các|hai|ba|\d+) (?:\w+ ){1,5}(?:gồm"
        rf"|là):? )?(?:các )?{HONORIFIC}"
    ),
}
"""What may stand between a verb and the person it is done to."""

ANTECEDENT = {
    "en": patterns.plain(
        r"\b(?:post|seat|position|job|role|chair|office),? (?:that |which )?(?:Mr\. |Ms\. )?$"
        r"|\b(?:in (?:the )?place of|replacing|succeeding|replaces?d?|succeed(?:ed|s)?|over from) (?:Mr\. |Ms\. )?$"
    ),
    "vi": patterns.plain(
        r"(?:ghế|chức|vị trí) (?:mà|của) (?:ông |bà )?$|thay (?:thế )?(?:cho )?(?:ông |bà |đồng chí )?$"
    ),
}
"""Words before somebody by which a post or a person named before is what they leave."""

PASSIVE = {
    "en": patterns.plain(
        r"\b(?:was|were|been|is|are|be|being|gets?|got)\s(?:(?:also|then|unanimously|now|just"
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
        r"|at|on|for|another|other|post|posts|position|office"
        r"|concurrently|again|duties|duty|his|her|both|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)*"
    ),
    "vi": patterns.plain(
        r"[\s:,]*(?:(?:mới|nữ|tân|lên|vị|trên|ở|chiếc|làm|giữ|các|thêm|bổ sung|hai|ba|bốn|\d+"
        r"|chức|chức vụ|chức danh|vào|ghế|vị trí|cương vị|quyền|lam|giu|chuc|chuc vu"
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
        r"(?:\bwhere (?:he|she) (?:will be|becomes|will serve as)\s|\bfrom all (?:posts|positions)[^:;.]{0,30}:\s"
        r"|\b(?:as|to be|to become|becoming|(?:the|this|that|his|her"
        r"|their|of) (?:\w+\s)?(?:posts?|positions?"
        r"|offices?|seat|job|role|titles?|helm"
        r"|duties|duty|responsibilit\w+|chair) (?:of|as)|and|from|of|into the post of|leadership of)\s)(?:(?:the|a|an"
        r"|its|their|both|being|new|next|one of)\s)*$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:giữ|làm|chức|chức vụ|chức danh|ghế|vị trí|cương vị|vai trò|nhiệm vụ|trọng trách|đảm nhiệm"
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
        return re.compile(rf"[^;.]{{0,60}}?(?:đối với|cho|của|là|gồm|:|,|doi voi|\s)\s*{who}")
    return re.compile(
        rf"(?:[^;.]{{0,60}}?\b(?:to|for|on|from|by|of(?= (?:Mr|Mrs|Ms)\.? )|in favour of|was|were|is|are|among them"
        rf"|including|namely)|,"
        rf"|:)?\s{HONORIFIC}"
    )


BEFORE_NAMED = {
    "en": patterns.plain(
        rf"[^;.,]{{0,50}}?(?:\b(?:was|were|is|are)|,? ?\b(?:among them|including|namely)|:)\s{HONORIFIC}"
    ),
    "vi": patterns.plain(rf"[^;.,]{{0,50}}?(?:là|gồm|:)\s*{HONORIFIC}"),
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
    by = r"\b(?:by|with)\s(?:\w+\s)?" if lang == "en" else r"(?<!\w)(?:bởi|do)\s(?:các )?"
    return re.compile(rf"{by}{HONORIFIC}$")


POST_JOINT = patterns.plain(
    r"(?: and its Standing (?:Board|Committee))?\s*(?:,|,?\s+and|,?\s+và|,?\s+kiêm|,?\s+cum"
    r"|,?\s+concurrently)\s+(?:\w+\s){0,3}"
)
"""What stands between several posts of one person."""


LIST_JOINT = patterns.plain(
    r"(?:[^();]{0,40}\)|\s?\([^()]{1,60}\))?\s*(?:,|,?\s*and|;|,?\s*và|,?\s*va)\s*"
    rf"{HONORIFIC}"
)


ROSTER_OF_ITEMS = {
    "en": patterns.plain(
        r"\b(?:comrades?|including|namely|following|officials|members|are|were|people|[Cc]ommittee|[Cc]ouncil|[Bb]oard):\s(?=[^;]{5,300};)"
    ),
    "vi": patterns.plain(r"(?:ông|bà|đồng chí|gồm|là|nhân sự|cán bộ|sau(?: đây)?):\s(?=[^;]{5,300};)"),
}
"""A colon, and a list of people parted by semicolons after it, each with words of his own."""

ITEM = patterns.plain(rf";\s(?:and\s|và\s)?{HONORIFIC}$")
"""What stands before somebody who opens an item of a list."""


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
    "vi": patterns.plain(r"(?<!\w)(?:trao|công bố|giao) (?:\w+ ){0,3}quyết định(?!\w)", re.IGNORECASE),
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
        r"|cương vị|ghế) (?:này|đó|trên))"
    ),
}
"""A post meant by the one just left."""


@cache
def joins(lang: Lang) -> re.Pattern[str]:
    """A body that somebody is called to sit on."""
    if lang == "vi":
        body = r"(?:Ban (?:Chấp hành|Thường vụ)|Ủy ban Kiểm tra|BCH|BTV|UBKT)"
        return re.compile(
            rf"(?<!\w)(?:vào|(?<!thôi )tham gia) (?P<body>{body}(?:\s(?!(?:và|khóa|nhiệm|giữ|từ)\b)[^\s,.;]+){{0,6}})"
        )
    body = r"(?:Standing (?:Board|Committee)|Executive (?:Board|Committee)|Inspection (?:Commission|Committee))"
    return re.compile(rf"\b(?:to|join|into|on) the (?P<body>{body}(?: of the [\w’' ]{{0,30}}Party Committee)?)")


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
    r"(?:nhận quyết định|nhậm chức|sworn in|t(?:akes|ook|aking) (?:office|the oath|up office)"
    r"|receiv(?:ed|es|ing) (?:the|a) (?:decision|appointment))"
    r"(?=\s?[.,;:]|$| (?:from|at|in|today|yesterday|on [A-Z]|ngay|tại|hôm|sáng|chiều|bổ nhiệm|chỉ định|điều động"
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
    r"[^.;]{0,90}?,? to (?!(?:the|be|head|lead|chair|run|direct|serve|hold|take|become|act|fill|succeed|replace"
    r"|work|assume)\b)[a-z]+\b"
)
"""What follows somebody who is given a task, not a post: `assigned A to report`."""


THAT_POST = {
    "en": patterns.plain(
        r"\b(?:that|this|the same|the) (?:post|position|office|seat|job|role)\b(?! of)|\b(?:from|of) it\b"
    ),
    "vi": patterns.plain(
        r"(?:chức(?: vụ| danh)?|ghế|vị trí|cương vị|chuc danh|chuc vu) (?:này|trên|đó|nay|tren)(?!\w)"
    ),
}

VOTED = {
    "en": patterns.plain(r"\b(?:ballots?|votes?|voted|voting)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:phiếu|bầu)(?!\w)"),
}

SINCE_DAY = patterns.plain(
    r"(?:\b(?:since|effective|effect|starting|from|born(?: in| on)?|until)|(?:kể |tính )?từ(?: ngày)?"
    r"|hiệu lực(?: từ)?|sinh(?: năm| ngày)?)\s(?:from |on |ngày )?$"
)
"""Words before a day from which something holds, or on which somebody was born."""


IN_YEAR = patterns.plain(r"(?:\b[Ii]n|[Nn]ăm|[Nn]am) \d{4}(?!\s?[-–])")


ROSTER = {
    "en": patterns.plain(
        r"\s(?:(?:to|the|its|new|key|following|top) )*(?:following|posts|positions|leaders|officers|officials"
        r"|leadership)\b[^:;.]{0,60}:\s"
    ),
    "vi": patterns.plain(r"\s(?:bổ sung |thêm )?(?:các |những )?(?:chức danh|chức vụ|nhân sự|cán bộ)[^:;.]{0,80}:\s"),
}
"""What stands between a verb and a list of people with the posts that they get."""

HEADS_RESULTS = {
    "en": patterns.lazy(
        r"(?i)\bresults? of the (?:ballots?|votes?|elections?|count)"
        r"|\b(?:elected|voted in|appointed|chosen|named)\b[^.;]*:$|\b(?:the )?results?(?: were| are)?(?: as follows)?:$"
    ),
    "vi": patterns.lazy(
        r"(?i)kết quả(?: \w+){0,5}(?: như sau|:|$)|(?:bầu|kiện toàn|bổ nhiệm|chỉ định|phê chuẩn)[^.;]*:$"
    ),
}
"""What heads a list of those elected or appointed, each line a post and who got it."""

RESULTS_IN = patterns.plain(rf"\s?(?:[-–—]|:)\s(?:các )?{HONORIFIC}")
"""What parts a post from who got it, in a line of a list."""


DECIDED = {
    "en": patterns.plain(
        r"^(?:Under (?:it|them|(?:the|this|that|these|its) (?:decisions?|resolutions?|appointments?))|Accordingly"
        r"|As a result)\b"
    ),
    "vi": patterns.plain(
        r"^\W*(?:[Tt]heo đó|[Tt]heo (?:các |những )?(?:quyết định|nghị quyết)|[Kk]ết quả(?: bầu cử)?),?\s"
    ),
}
"""How a sentence opens that says what a decision on posts or an election has come to."""

IS_NOW = {
    "en": patterns.plain(r"[^;:.]{0,80}?\b(?:is|are|will be|remains?|(?:will )?serves? as)\s"),
    "vi": patterns.plain(r"[^;:.]{0,80}?(?<!\w)(?:là|sẽ là|tiếp tục là|vẫn là)\s"),
}
"""What joins a name, or the last of several, to the post that a decision gives."""

NEWLY = {
    "en": patterns.plain(r"\b(?:got|gets?|has|have|gained|receives?|received)\s(?:an?\s)?new\s(?:[\w’']+\s)?$"),
    "vi": patterns.plain(r"(?<!\w)(?:có|đón|ra mắt)\s(?:một )?(?=(?:[Tt]ân\s)?$)"),
}
"""Words that lead up to somebody's post and make the post a new holder's: `has a new police chief, Le Van A`."""

PRESENTED = {
    "en": patterns.plain(
        r"(?: (?:on|in|this|last|today|yesterday)\b[^,:;.]{0,20})?[,:]\s(?:(?:Senior |Colonel |General )+)?"
    ),
    "vi": patterns.plain(r"[^;:.]{0,30}?(?:là|:|,)\s(?:ông |bà |đồng chí )?(?:\w+ tá |\w+ tướng )?"),
}
"""What may stand between a new post and the name of its holder: `got a new police chief on Monday: Le Van A`."""

NEW_IS = {
    "en": patterns.plain(r"\bnew\s[^,;:.]{3,80}\s(?:is|was|will be)\s[^,;]{0,20}$"),
    "vi": patterns.plain(r"(?<!\w)[Tt]ân\s[^,;:.]{3,80}\slà\s[^,;.]{0,20}$"),
}
"""A new post and the word that joins it to the name after it: `the new Director of ... is`."""

TOLD_WITHOUT_VERB = {
    "en": patterns.lazy(r"\bnew\b|^(?:Under|Accordingly|As a result)\b"),
    "vi": patterns.lazy(r"(?<!\w)[Tt]ân\s|\smới[:,]|^\W*(?:Theo|Kết quả)\s"),
}
"""A cheap test for sentences in which a change may be told without a verb of change."""
