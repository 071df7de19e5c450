"""The words that link a verb of taking or leaving a post with the person and the post, in both languages."""

import re
from functools import cache

from events.reading.entities.person_names import HONORIFIC
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL

PRONOUN = {
    "en": patterns.plain(
        r"\b(?:[Tt]he \d\d-year-old(?= [a-z])|[Hh]e|[Ss]he|(?<!succeed )(?<!replace )(?<!follow )him"
        r"|her(?! (?:post|seat|job|office|duties|position|successor|place|stead)))\b"
    ),
    "vi": patterns.plain(
        rf"(?<!\w)(?<!các )(?<!mỗi )(?<!từng )(?<!những )(?<!nhiều )(?<!một )(?<!hai )(?<!\d )"
        rf"(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|ong|[Oo]ng)(?= (?!{CAPITAL})[^\W\d_])(?! (?:con|cha|chủ))"
    ),
}


ASIDE = patterns.plain(r",\s(?:who|whose|which|formerly|until)\b[^,;]{0,80},\s(?=(?:of|from|as|to)\b)")
"""A relative clause between a verb's person and its post: `relieved A, who is retiring early, of the post`."""


DESCRIBED = patterns.plain(
    rf"\s(?:the|an?|one of|its|his|her|their) [^,;:.]{{3,100}}, {HONORIFIC}(?=[^,;:.]{{2,40}},? (?:as|to) )"
)
"""Words for who somebody is, between a verb and the name that a comma parts: `appointed his deputy, Le Van A, as`."""


BEFORE_OBJECT = {
    "en": patterns.plain(
        r"\s(?:(?:of|from) (?:that|this|the same) (?:post|position|office|duty|title),? |of |for |to "
        r"|went to |(?:from|of) (?:office(?: of)?|all (?:(?:of )?(?:his|her|their|the) )?(?:\w+ )?"
        r"(?:posts|positions|duties)) "
        r"|also |both |as well |was |were "
        r"|[^;.]{0,90}?(?:among them|including|namely|:) )?(?:the |(?:of )?(?:his|her|their) predecessors?,? )?"
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


_WHEN_EN = (
    r"today|yesterday|overnight|earlier|(?:(?:earlier |late |early )?(?:this|last|that|the same) |yesterday )"
    r"(?:morning|afternoon|evening|day|week|month|year)|(?:(?:on|last|late on|early on|this) )?\w+day"
    r"(?: (?:morning|afternoon|evening))?|on (?:the )?(?:\w+ \d{1,2}|\d{1,2} [A-Z]\w+)(?:, \d{4}(?:,)?| \d{4})?"
    r"|in [A-Z]\w+(?: \d{4})?|in \d{4}"
)
"""Words that say when something is done."""
_VOTES_EN = (
    r"unanimously|formally|officially|(?:with|by|on) (?:[\w%/.]+ ){1,6}?(?:votes?|ballots?|majority|vote)\b"
    r"(?: (?:to|against) (?:\w+)| (?:in favou?r|cast|out of \w+|of \w+))*"
)
"""Words that say how many were for it."""
CIRCUMSTANCE = {
    "en": patterns.plain(rf"(?<=\s)(?:{_WHEN_EN}|{_VOTES_EN}),?\s"),
    "vi": patterns.plain(
        r"(?<=\s)(?:(?:vào )?(?:sáng|trưa|chiều|tối|hôm|ngày)(?: (?:nay|qua|sau|hôm|ngày|\d+[-/.]\d+(?:[-/.]\d+)?))+"
        r"|với (?:\S+ ){1,5}?phiếu(?: (?:bầu|thuận|tán thành))?),?\s"
    ),
}
"""What may be told between a verb and what it governs: when, and by how many votes."""


PASSIVE = {
    "en": patterns.plain(
        r"\b(?:was|were|been|is|are|be|being|gets?|got|[Aa]mong those),?\s(?:(?:also|then|now|just|subsequently|again"
        rf"|first|newly|both|all|later|concurrently|recently|\w+ly|on \w+ \d+|in \w+(?: \d+)?|{_WHEN_EN}|{_VOTES_EN})"
        r",?\s){0,3}$|\b(?:was|were),?\s(?:at|during|in|on|with)\s[^;:]{2,110},\s$"
    ),
    "vi": patterns.plain(rf"(?<!\w)(?:(?:[Đđ]ược|[Bb]ị|[Dd]uoc)(?!\w)|(?<=, )do (?={CAPITAL}))[^,;:]*$"),
}


PARTY_POSTS = patterns.plain(r" (?:from|of) all (?:(?:of )?(?:his|her|their|the) )?Party (?:posts|positions|duties)\b")
OF_THE_PARTY = patterns.plain(r"\b(?:Party|[Ss]ecretary)\b")
"""Of what posts somebody is stripped, and which those are: a director keeps his department."""


TOUCHING = {
    "en": patterns.plain(
        r"(?:,(?=\s(?:(?:both|all|each)\s)?(?:as|to)\s))?\s+"
        r"(?:(?:all|each|as|to|be|become|the|a|an|its|their|new|next|first|female|youngest|acting|of|from|in|into"
        r"|at|on|for|that|another|other|additional|more|title|among|post|posts|position|positions|office"
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
        r"|\b(?:from|of) all (?:\w+ ){0,3}(?:posts|positions|titles|duties)[^:;.]{0,30}(?::|,? (?:among them"
        r"|including|namely))\s"
        r"|\b(?:as|to be|to become|becoming|(?:the|this|that|his|her"
        r"|their|of) (?:\w+\s)?(?:posts?|positions?"
        r"|offices?|seat|job|role|titles?|helm"
        r"|duties|duty|responsibilit\w+|chair) (?:of|as)|and (?:stays|remains)|and|from|of|into the post of"
        r"|leadership of)\s)(?:(?:the|a|an"
        r"|its|their|both|being|new|next|one of)\s)*$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:giữ|làm|trong đó có|chức|chức vụ|chức danh|ghế|vị trí|cương vị|vai trò|nhiệm vụ|trọng trách"
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


WERE = patterns.plain(r" (?:(?:on|in|at|by) [^,;:.]{2,40} |today |yesterday )?(?:are|is|were|was)\b")
"""What follows a verb whose subject comes after it: `Stepping down are A and B`, `Deputies elected on Monday were`."""


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


BESIDE = patterns.plain(rf",?\s{HONORIFIC}")
"""What stands between a post and the name of its holder, where it is told beside it."""


BRACKETS = patterns.plain(r"\s\([^()]{1,40}\)")


INTERPOSED = patterns.plain(r"(?:,\s[^,;.:]{1,60}){1,2},(?=\s)")
"""What is told of somebody between commas: age, origin, degrees."""


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


VOTED = {
    "en": patterns.plain(r"\b(?:ballots?|votes?|voted|voting|delegates|(?<!Assembly )deputies)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:phiếu|bầu)(?!\w)"),
}


QUOTED = patterns.plain(r"“[^“”]{1,400}”|\"[^\"]{1,400}\"")
"""Somebody's own words, in which nobody is named to a post unless named there."""
