"""The words by which people and posts hang together in a list, in both languages."""

from events.reading.entities.person_names import HONORIFIC
from events.reading.text import patterns

POST_JOINT = patterns.plain(
    r"(?: and its Standing (?:Board|Committee))?\s*(?:,|,?\s+and|,?\s+và|,?\s+kiêm|,?\s+cum"
    r"|,?\s+concurrently)\s+(?:\w+\s){0,3}"
)
"""What stands between several posts of one person."""


LIST_JOINT = patterns.plain(
    r"(?: (?:khóa \w+,? )?nhiệm kỳ \d{4}\s?[-–]\s?\d{4}(?=[,;]| và))?"
    r"(?:[^();]{0,40}\)|\s?\([^()]{1,60}\))?"
    r"(?:,? (?:who (?:is|has|was|will)|with \d+|due to|because of|to retire|để (?:nghỉ|nhận|chuyển)|do|vì|(?:đã )?nghỉ"
    r"|chuyển)(?!\w)"
    r"[^,;()]{0,50})?\s*(?:,|,?\s*and|;|,?\s*và|,?\s*va)\s*"
    rf"{HONORIFIC}"
)


WHO_IS = patterns.plain(rf"(?:(?<!\w)là|\b(?:is|was)) {HONORIFIC}$")
"""Between a post and its holder, who then has that one and none told before: `giao cho ông A, Chủ tịch là bà B`."""


ROSTER_OF_ITEMS = {
    "en": patterns.plain(
        r"\b(?:comrades?|including|namely|following|officials|members|are|were|people|[Cc]ommittee|[Cc]ouncil"
        r"|[Bb]oard):\s(?=[^;]{5,300};)"
    ),
    "vi": patterns.plain(r"(?:ông|bà|đồng chí|gồm|là|nhân sự|cán bộ|sau(?: đây)?):\s(?=[^;]{5,300};)"),
}
"""A colon, and a list of people parted by semicolons after it, each with words of his own."""


IN_TURN = patterns.plain(r"(?<!\w)lần lượt(?!\w)")
FURTHER_BODY = patterns.plain(r"(?:,| và|, và)\s(?P<body>Sở)(?= [A-ZĐ])")
"""A department told after a post, of which somebody else is: `lần lượt làm Giám đốc Sở Tài chính, Sở Xây dựng`."""


ITEM = patterns.plain(rf"(?:;\s(?:and\s|và\s)?|\)\s(?:and|và)\s){HONORIFIC}$")
"""What stands before somebody who opens an item of a list."""


COMMA = patterns.plain(rf"(?:\s(?:từ|kể từ|for|from) [^,;.]{{2,30}})?,\s(?:and\s|và\s)?{HONORIFIC}")
"""What stands before somebody told after a comma."""


ENDS = patterns.plain(r"\W*$|;")
"""What follows the last of a list, of whom nothing more is told."""


NEXT_POST = patterns.plain(rf"(?:;\s(?:and\s|và\s)?{HONORIFIC}|(?:,|;| và) (?:và )?chức (?:vụ|danh) )$")
"""What stands before a further post that the same verb gives or takes: `chức vụ P đối với A và chức vụ Q đối với B`."""


LEADS_ON = patterns.plain(r",? (?:to|as|in (?:his|her|the)|into)\b")
"""What follows the posts that somebody has, where it says to which he comes."""


THEN_TAKEN = patterns.plain(r", (?:the |an? |its |one of (?:the|its) )?")
"""What parts the post that somebody has from the one given: `elected Le Van A, Director, a Vice Chairman`."""


BY_MARK = patterns.plain(r"\s?(?:[,:(–—]|-\s)")
"""What parts a name from a post told without a verb."""


ROSTER = {
    "en": patterns.plain(
        r"\s(?:(?:to|the|its|new|key|following|top) )*(?:following|posts|positions|leaders|officers|officials"
        r"|leadership)\b[^:;.]{0,60}:\s"
    ),
    "vi": patterns.plain(r"\s(?:bổ sung |thêm )?(?:các |những )?(?:chức danh|chức vụ|nhân sự|cán bộ)[^:;.]{0,80}:\s"),
}
"""What stands between a verb and a list of people with the posts that they get."""


ROSTER_OF_PEOPLE = {
    "en": patterns.plain(
        r"(?:re-?)?(?:appoint|nam|promot)(?:e?d|es?|ing)\s[^:;.]{0,40}\b(?:cadres|chiefs|directors|heads|leaders|officials"
        rf"|people|deputies)(?: (?:on|in|of|at) [^:;.]{{2,40}})?:\s{HONORIFIC}"
    ),
    "vi": patterns.plain(
        r"(?:(?:điều động, )?bổ nhiệm|đề bạt)\s(?:thêm |mới )?(?:các|đối với|cho|hai|ba|bốn|năm|\d+)\s"
        r"(?:(?!(?:ban|hội đồng|thành viên|tổ|vào)(?!\w))[^:;.]){2,60}?(?::|(?<!\w)(?:gồm|là):?)\s"
        rf"{HONORIFIC}"
    ),
}
"""What stands between a verb of appointing and people with a post each: `bổ nhiệm các ông, bà: A, Giám đốc; ...`."""


ACCUSING = patterns.plain(
    r"(?i)\b(?:accus|brib|charge sheet|corrupt|indict|inquiry|investigat|probe|prosecut|scandal|suspect)"
    r"|\bpolice(?: (?:in|of|from) [\w ]{2,30})? named\b"
)
"""Words by which people "named" are suspects, and got no post."""


FOLLOWING = {
    "en": patterns.plain(r"\b(?:[Tt]he following|[Tt]hese)(?: [a-z]+){0,4} (?:were|was|are|have been|is) (?:\w+ly )?$"),
    "vi": patterns.plain(
        r"(?<!\w)(?:đồng chí|ông,? (?:và )?bà|cán bộ|nhân sự|người)(?: có tên)? sau(?: đây)? (?:đã )?được $"
    ),
}
"""What stands before a verb that is said of everybody in the list after it, each with his post."""


SEVERAL = patterns.plain(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Ss]everal|\d{1,2})(?: [\w-]+){0,2}"
    r" (?:cadres|directors|heads|leaders|officials)(?: (?:in|of|from) [^,;:.]{2,40})? (?:(?:all|also|had|have) )*$"
    r"|(?<!\w)(?:[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Nn]hiều|\d{1,2})"
    r" (?:cán bộ|lãnh đạo|đồng chí|người|trường hợp)[^,;:.]{0,50} $"
)
"""Officials by their number, of whom a verb is said and who are named after it: `Three officials retired: A, B`."""


OF_A_CLASS = patterns.plain(
    r"\b(?:departments|agencies|communes|wards|bodies)$|(?<!\w)(?:sở|ban|ngành|xã|phường|cơ quan|đơn vị)$"
)
"""How a post ends that many bodies have: each of its holders is told with his own."""


ONCE = patterns.plain(r"\s?[,–—(-]\s?(?:nguyên |cựu |former).{0,6}")
"""What leads from a name to a post that the person once had."""
