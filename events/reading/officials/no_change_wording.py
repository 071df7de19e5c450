"""The words by which a change in a post is not yet made, or is no change of a post, in both languages."""

from events.reading.text import patterns

UNDONE = {
    "en": patterns.plain(
        r"\b(?:[Nn]ewly|not|if|former|until|till|unless|[Bb]efore|nominated"
        r"|(?:is|are|appl(?:ied|ying)|asked|expected|hop(?:ed|es|ing)|intend(?:ed|s)|offer(?:ed|s|ing)|plan(?:ned|s)|refus(?:ed|es|ing)"
        r"|rumou?red|set|about|want(?:ed|s)|wish(?:ed|es)) to"
        r"|(?:asked|requested|told|urged) [^.;,]{3,48} to"
        r"|(?:ask|demand|propos|recommend|request|suggest)(?:ed|s|es|ing) that [^.;,]{2,40}"
        r"|(?:because of|due to|owing to)(?: an?)?)"
        r"\s(?:be\s|have\s|been\s)?(?:\w+ly\s)?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:đang|hiện|khi|hồi|thời|lúc)(?= làm)|sẽ|chưa|không"
        r"|nếu|[Ss]au (?:gần |hơn )?\w+ (?:năm|tháng|nhiệm kỳ)|dự kiến|[Tt]rước khi|từng|giới thiệu|đề nghị|xin|chờ"
        r"|se|chua|khong)(?:\s\w+){0,2}\s$"
    ),
}
"""Words before a verb by which nobody's post changed by it, beside those of `text/unreal.py`."""


OF_OTHERS = patterns.plain(
    r"\b(?:said|says|asked|asks|told|proposed|urged|wants?)\b"
    r"|\b(?:add|announc|confirm|explain|insist|not|reveal|report)ed (?:[^.;]{0,60} )?that"
    r" (?:an?|his|her|its|their|the)\b"
    r"|(?<!\w)(?:đề nghị|yêu cầu|cho biết|nói|cho rằng|chỉ đạo|cho (?:\d+|các|nhiều|một số|hàng))(?!\w)"
    r"|(?<!\w)(?<!, )(?:cán bộ|công chức|giáo viên|người|nhân viên|viên chức) (?:đã |được |sắp |xin )?$"
)
"""What stands between somebody and a verb of leaving that is said of others: `asked to let the surplus staff`."""


EVER_SINCE = patterns.plain(
    r"[^.;]{3,140}(?:\b(?:since|from) \d{4}\b|(?<!\w)từ (?:năm )?\d{4}(?:[^.;,]{0,20} đến|\W*$)|(?<!\w)đến nay)"
)
"""What follows a verb of holding a post that somebody has had for years."""


OVER_YEARS = patterns.plain(
    r"\W*(?:From|Between|During) [^,;.:]{4,24} (?:to|and|until) [^,;.:]{0,20}\b(?:19|20)\d\d, "
    r"|\W*Từ [^,;.:]{4,24} đến [^,;.:]{0,20}(?:19|20)\d\d, "
    r"|\W*(?:Before|Prior to|Until) (?:being|becoming|taking|assuming|joining|moving|his|her|this|that"
    r"|the)\b[^;.:,]{2,90}, "
)
"""An opening by which a sentence tells what somebody was over a time that is over: `From 2016 to April 2020, `,
`Before her appointment, `."""


IN_OFFICE = {
    "en": patterns.plain(
        r"\bwho (?:\w+ ){0,4}$|\b(?:currently|now|still|already|also|had(?: \w+(?:ly)?)?|previously|formerly|once) $"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:đang|hiện|hiện nay|vẫn|lâu nay|trước đó cũng) $"),
}
"""What stands before a verb of holding a post that is no change: `Le Van A, who holds the post of Director`."""


NOMINATED = patterns.plain(
    r"(?<!\w)(?:để|giới thiệu(?! và)|đề cử|ứng cử)(?: (?:cho )?(?:HĐND|Quốc hội|kỳ họp|đại hội"
    r"|hội nghị)[^.;,]{0,30}| \w+)? "
    r"(?:tiến hành )?$"
)
"""What stands before an election that is yet to be held: `giới thiệu để HĐND tỉnh bầu`."""


BECAUSE = patterns.plain(r"(?:(?<!\w)(?:để|do|vì)|\bto|\b(?:who|as|because|since) (?:he |she )?(?:is|was|has|are)) $")
"""What stands between a verb of leaving a post and another that only says why: `miễn nhiệm ông A để nghỉ hưu`."""


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


TOLD_TO = patterns.plain(
    r"[^.;]{0,90}?,? to (?!(?:concurrently|the|be|head|lead|chair|run|direct|serve|hold|take|become|act|fill|succeed"
    r"|replace"
    r"|work|assume)\b)[a-z]+\b"
)
"""What follows somebody who is given a task, not a post: `assigned A to report`."""


ONLY_LATER = patterns.plain(r"(?:\b(?:until|till|pending)\b|(?<!\w)đến khi(?!\w))")
"""What parts a verb from a post that is not yet given."""
