"""The words by which a change in a post is told without a verb of change, in both languages."""

from events.reading.entities.person_names import HONORIFIC
from events.reading.text import patterns

HEADS_RESULTS = {
    "en": patterns.lazy(
        r"(?i)\bresults? of the (?:ballots?|votes?|elections?|count)"
        r"|\b(?:elected|voted in|appointed|appointing|chosen|named)\b[^.;]*:$"
        r"|\b(?:the )?results?(?: were| are)?(?: as follows)?:$"
    ),
    "vi": patterns.lazy(
        r"(?i)kết quả(?: \w+){0,5}(?: như sau|:|$)|(?:bầu|kiện toàn|bổ nhiệm|chỉ định|phê chuẩn)[^.;]*:$"
    ),
}
"""What heads a list of those elected or appointed, each line a post and who got it."""


HEADS_DECISIONS = {
    "en": patterns.plain(
        r"(?<!retirement )\bdecisions? (?:to|for|on)\b"
        r"(?:(?!\b(?:award|compan|disciplin|fine|firm|honou?r|investor|retir))[^.;:]){0,60}:$"
        r"|^(?:Accordingly|Under the decisions?|Specifically),?:$"
    ),
    "vi": patterns.plain(
        r"^\W*(?:[Tt]heo đó|[Cc]ụ thể|[Tt]heo (?:các |những )?quyết định(?: này| trên)?|[Nn]ội dung (?:các )?quyết định"
        r"(?: gồm| như sau)?),?:$"
        r"|quyết định (?:cho|đối với)(?:(?!(?<!\w)(?:doanh|hộ|huân|huy|khen|kỷ|nghỉ|nhà đầu|phạt|thưởng)(?!\w))"
        r"[^.;:]){0,60}:$"
    ),
}
"""What heads a list of decisions, each line a person and what was decided on him; no honours, fines or pensions."""


ON_PEOPLE = {
    "en": patterns.plain(
        r"(?i)\b(?:appoint|(?:personnel|transfer)[^.;]{0,60} decision|decision[^.;]{0,60} (?:personnel|transfer)"
        r"|decisions? (?:to|for)[^.;:]{0,60}:$)"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:bổ nhiệm|quyết định cho|(?:công tác cán bộ|nhân sự)[^.;]{0,80} quyết định"
        r"|quyết định[^.;]{0,80} (?:công tác cán bộ|nhân sự|điều động|luân chuyển))(?!\w)"
    ),
}
"""That decisions are on who gets which post."""


GIVES_OWN = {
    "en": patterns.plain(
        r"\b(?:appointed|named|promoted|reassigned)\b(?![^.;:]* (?:to|into|as|for|members?) )[^.;]*:$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:bổ nhiệm|điều động)(?!\w)(?![^.;:]*(?<!\w)(?:vào|tham gia|làm|giữ|vị trí|thành viên)(?!\w))[^.;]*:$"
    ),
}
"""How a list is headed of people whose new posts stand beside their names."""


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


BY_BALLOT = {
    "en": patterns.plain(
        r"\b(?:following|after|in|by|with|through) (?:an? |the )?(?:[\w-]+ ){0,3}(?:ballots?|votes?|elections?)\b"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:bỏ phiếu|lấy phiếu|bầu cử|kết quả bầu|\d+ phiếu|số phiếu|\d+% phiếu)(?!\w)"),
}
"""That people voted."""


STAYS = {
    "en": patterns.plain(r"[^;:.]{0,30}?\b(?:remains?|remained|stays? on as|stayed on as|continues? as)\s"),
    "vi": patterns.plain(r"[^;:.]{0,30}?(?<!\w)(?:tiếp tục là|vẫn là|tiếp tục làm|tiếp tục giữ chức(?: vụ| danh)?)\s"),
}
"""What joins a name to the post that people have voted to leave to him."""


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
        r"(?:(?: (?:on|in|this|last|today|yesterday)\b[^,:;.]{0,20})?[,:]| in)\s(?:(?:Senior |Colonel |General )+)?"
    ),
    "vi": patterns.plain(r"[^;:.]{0,30}?(?:là|:|,)\s(?:ông |bà |đồng chí )?(?:\w+ tá |\w+ tướng )?"),
}
"""What may stand between a new post and the name of its holder: `got a new police chief on Monday: Le Van A`."""


NEW_IS = {
    "en": patterns.plain(
        r"\b(?:new|first|[Nn]ewly[- ](?:(?P<elected>elected|chosen)|appointed|named))\s[^,;:.]{3,90}"
        r"\s(?:is|are|was|were|will be)\s[^,;]{0,20}$"
    ),
    "vi": patterns.plain(
        r"(?:(?<!\w)[Tt]ân\s[^,;:.]{3,80}|\sđầu tiên(?: của [^,;:.]{2,30})?|\smới(?: của [^,;:.]{2,50})?"
        r"|\s(?:mới|vừa) được (?:(?P<elected>bầu)|bổ nhiệm))\slà\s[^,;.]{0,20}$"
    ),
}
"""A new post and the word that joins it to the name after it: `the new Director of ... is`."""


BY_DECISION_IS = {
    "en": patterns.plain(
        r"(?: (?:of|for|in) [^,;.]{2,40})?, (?:by|under|according to|following|as decided by|as) [^,;.]{5,90},"
        r" (?:is|will be|was) "
        rf"{HONORIFIC}"
    ),
    "vi": patterns.plain(
        r"(?: (?:khóa|nhiệm kỳ)(?: mới| \d{4}\s?[-–]\s?\d{4})?)?, theo [^,;.]{5,90}, (?:sẽ )?là "
        rf"{HONORIFIC}"
    ),
}
"""What stands between a post and who holds it by somebody's decision: `The Secretary, by its decision, is Le Van A`."""


DECISION = patterns.plain(
    r"\b(?:decision|decided|resolution|vote|ballot|appointment|choice)"
    r"|(?<!\w)(?:quyết định|nghị quyết|phiếu|chỉ định)(?!\w)"
)
"""That somebody decided on it."""


TOLD_WITHOUT_VERB = {
    "en": patterns.lazy(
        r"\bnew\b|\bfirst\b|\b[Nn]ewly[- ]|\bremain|\bstay(?:s|ed) on|\bcontinues as"
        r"|\bas (?:\w+ ){0,2}[Dd]eput|results?:"
        r"|as follows:|^(?:Under|Accordingly|As a result)\b|\b(?:are|will be"
        r"|were) (?:(?:the|its|his|her|their|two|three"
        r"|four"
        r"|five|six) )*(?:[Dd]eput|[Vv]ice)|\b(?:[Dd]eput|[Vv]ice)[^.;]{3,80} (?:are|were|will be) |\b(?:[Hh]is"
        r"|[Hh]er|[Tt]heir) (?:\w+ )?deputies\b"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)[Tt]ân\s|(?<!\w)(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu) [Pp]hó\s"
        r"|\smới(?:[:,]| là\s)|đầu tiên|như sau:|kết quả:|^\W*(?:Theo|Kết quả)\s"
        r"|\slà (?:hai|ba|bốn|năm|các|những) |tiếp tục (?:là|làm|giữ)|[Cc]ấp phó|[Gg]iúp việc"
    ),
}
"""A cheap test for sentences in which a change may be told without a verb of change."""


PLURAL_IS = {
    "en": patterns.plain(
        r"\b(?:are|were|will be) (?P<count>(?:(?:the|its|his|her|their|two|three|four|five|six|new|other) )*)$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:tiếp tục )?là|tiếp tục (?:làm|giữ chức(?: vụ| danh)?)) (?P<count>(?:hai|ba|bốn|năm|các|những) )?"
        r"(?:tân )?$"
    ),
}
"""What joins several people to the post that they share, after others were said to have got theirs."""


DEPUTIES = {
    "en": patterns.plain(
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:(?:new|two|three|four|five) )*deputies (?:are|were|will be)(?= )"
        r"|(?P<after>(?<=[\w)] )(?:became|become|are|will be)"
        r" (?:(?:his|her|their|new|two|three|four|five) )+deputies\b)"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:[Cc]ấp phó (?:của|cho|giúp việc)|[Gg]iúp việc(?: cho)?) (?:ông|bà|đồng chí)(?: [^,;.:]{2,40}?)?"
        r" (?:là|gồm|có)(?!\w)|(?P<after>(?<=[\w)] )làm cấp phó(?: cho| của)? (?:ông|bà|đồng chí)(?!\w))"
    ),
}
"""Those who serve under somebody just named to a post, and the word that joins them to their names."""


ARE_DEPUTIES = patterns.plain(
    rf"(?: (?:hai|ba|bốn|các|\d) (?:vị )?phó [^,;.:]{{3,30}})?(?:, [^,;.:]{{3,40}})?[\s:]*(?:các )?{HONORIFIC}"
)
"""What stands between those words and the names: how many there are, and that they were approved."""


FRONTED = patterns.plain(
    r"(?:^|[;:,.]\s|\b(?:and|where|while)\s)(?:[Aa]s|[Ff]or|(?:[Tt]o|[Ii]nto|[Ff]or|[Ii]n) (?:an?|the|that|its|this)"
    r" (?:\w+ ){0,2}(?:post|seat|chair|position|office|job|role)(?:(?: that| which|,| left| of)[^,;.]{2,60})?,?"
    r"(?: that)? (?:of|as)) (?:the |its |new |two |three |four |\w+ new )*$"
    r"|(?<!\w)[Kk]iện toàn (?:(?:các )?chức (?:danh|vụ) )?$"
    r"|\b(?:[Jj]oining|[Aa]ssisting|[Aa]longside|[Bb]eside|[Uu]nder|[Hh]elping|[Ss]upporting|[Ff]lanking"
    r"|[Ee]lected (?:along |together )?with)"
    r" (?:\w+ ){1,4}as (?:the |its |his |her |new |two |three |four )*$"
    r"|(?:^|[;:,.]\s)(?:\w+ ){0,2}?(?:[Vv]ào|[ỞởVv]ới|Ở|ở|[Cc]ho|[Gg]iữ|[Đđ]ảm nhận) (?:chiếc )?(?:ghế|vị trí"
    r"|chức(?: danh| vụ)?) $"
)
"""What stands before a post that is told before the verb that gives it: `As Vice Chairmen deputies elected A and B`."""


DASHED = patterns.plain(r"\s?[-–—]\s")
IN_RESULTS = patterns.plain(
    r"\s?[-:–—]\s(?:chức danh |chức vụ |làm |elected |as |the )*|,\s(?:as|to be|becomes) (?:the |its |an? )?"
)
"""What parts those who got a post from the post, in a line of a list."""


AFTER_FRONTED = patterns.plain(rf"(?:[,:]| (?:are|is|will be|were))\s{HONORIFIC}")
"""What may stand between a post told without a verb and those who got it: `; as Vice Chairmen, A and B`."""

HEADS_RESULTS_WITHIN = {
    "en": patterns.plain(r"\b(?:results?(?: (?:is|are|was|were))?|as follows|elected|appointed): (?=[^;]{5,300};)"),
    "vi": patterns.plain(r"(?:như sau|kết quả|đã bầu|bổ nhiệm|chức danh): (?=[^;]{5,300};)"),
}
"""What heads a list of those elected or appointed within one sentence, its items parted by semicolons."""

SO_MANY = {
    "en": patterns.plain(
        r"(?:^\W*|[;.]\s|\band )(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er) (?:new )?(?:(?:two|three|four|five|six|other) )?$"
    ),
    "vi": patterns.plain(r"(?:^\W*|[;.,]\s|\bvà )(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu) (?:tân )?$"),
}
THEY_ARE = patterns.plain(
    rf"(?: (?:of|in|for) [^,;.:]{{2,40}}?)? (?:are|include|were|will be|là|gồm|gồm có)(?: các)?:? {HONORIFIC}"
)
"""What stands before and after a post that several share, whose names follow: `The two Vice Chairmen are A and B`."""
