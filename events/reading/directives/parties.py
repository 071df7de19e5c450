"""Who asks and who is asked, as newsrooms of both languages name them.

English patterns are read in folded text, Vietnamese ones in lower case.
"""

import re
from functools import cache

from events.reading.text import patterns

JOINED = {
    "en": patterns.plain(
        r"(?:(?! to\b| that\b)[^.;:]){0,90}?(?:,| and|, and) (?:the |all |relevant )*(?:provinc|localit|local"
        r"|department|district|commune|ward|cit(?:y|ies)|governments of|administrations|people's committees"
        r"|authorities (?:of|in))"
    ),
    "vi": patterns.plain(
        r"(?:(?! phối hợp| hỗ trợ| cho | với )[^.;:]){0,50}?(?:,| và|, và| cùng) (?:các )?(?:địa phương|tỉnh"
        r"|thành phố|huyện|xã|phường|sở|ubnd|chính quyền)"
    ),
}
"""A body of a province, asked together with others who are named before it."""


FIRM = patterns.plain(r"\b(?:compan(?:y|ies)|corp(?:oration)?|group|jsc|investors?|contractors?|enterprises?|banks?)\b")
"""Those who are no body of a province, though it may be in their name."""


RELATIVE = patterns.plain(r"\b(?:who|whom|which|that) $")
"""What makes a clause say which people are meant."""


SUPERIOR = patterns.plain(
    r"(?:được|bị) (?:phó )?(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|lãnh đạo tỉnh|ubnd (?:tỉnh|thành phố|tp)|hđnd"
    r"|tỉnh ủy"
    r"|thành ủy|ban thường vụ|chính phủ|thường trực|cấp trên)(?!\w)"
)
"""An office or a body as the agent of a Vietnamese passive."""

PROVINCES = {
    "en": patterns.plain(r"\b(?:provinces|localities)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:các|mọi|63|34) (?:tỉnh|địa phương)(?!\w)"),
}
"""All provinces of the country as those who are asked."""

ITS_BODIES = {
    "en": patterns.plain(
        r"\w+(?: on)? (?:(?:its|all|all its|the|\d+) )?(?:departments|communes|wards|districts|agencies|heads of)\b"
    ),
    "vi": patterns.plain(
        r"[^\W\d_]+(?: [^\W\d_]+)? (?:các |loạt |hàng loạt |tất cả |mọi |\d+ )+(?:sở|ngành|xã|phường|huyện"
        r"|đơn vị)(?!\w)"
    ),
}
"""A verb of asking and the bodies of a province after it."""

EVERYBODY = {
    "en": patterns.plain(
        r"\w+(?: on| upon)? (?:that )?(?:the |all )*(?:relevant |central )?(?:ministries(?:,"
        r"| and)[^.;]{0,50}\b(?:localities|provinces)|(?:the )?(?:63|34) (?:provinces|localities)"
        r"|localities (?:nationwide|across the country))"
    ),
    "vi": patterns.plain(
        r"[\w ]{2,9} (?:các )?(?:bộ(?:, (?:cơ quan|ban|ngành)| ngành)?[^.;]{0,30}(?:,| và) (?:các )?(?:tỉnh"
        r"|địa phương)(?! liên quan)|(?:63|34) (?:tỉnh|địa phương)|(?:các )?địa phương (?:trên )?cả nước)(?!\w)"
    ),
}
"""Ministries and provinces alike, or every province of the country, right after the beginning of a verb of asking."""

LOCALITIES = {
    "en": patterns.plain(r"\w+(?: on| upon)? (?:that )?(?:the |all |every )*(?:localit(?:y|ies)|provinces)\b"),
    "vi": patterns.plain(r"[\w ]{2,9} (?:tất cả )?các (?:địa phương|tỉnh)(?!\w)"),
}
"""Provinces without a name, right after the beginning of a verb of asking."""

BOTH_SIDES = {
    "en": patterns.plain(r"\w+(?: that)? (?:both|the two) (?:sides|parties|countries)\b(?!['’])"),
    "vi": patterns.plain(r"[\w ]{2,9} (?:hai|các) (?:bên|nước)(?!\w)"),
}
"""A province and its guests, right after the beginning of a verb of asking."""

IT = patterns.plain(r"\s*(?:it|they|each)\s*(?:has|have|had|is|was)?\s*$")


ENVOY = patterns.plain(
    r"(?:the |a )?(?:[\w'-]+ ){0,3}(?:envoy|leaders?|officials?|guest|representative|minister|chair\w*)\b"
)
"""Who asks where no name, role or pronoun says it."""


BY_A_BODY = {
    "en": patterns.plain(
        r"\b(?:politburo(?!['’]s)|(?<!asean )secretariat(?!['’]s| of (?!the (?:communist |party )))"
        r"|committee|board|council|government|office|command|inspectorate"
        r"|mission|team|delegation|commission"
        r"|(?:committee|delegation|commission|board|team|council) members"
        r"|decision|resolution|administration|authorities|department|ministry|congress)(?: (?:of"
        r"|from) (?:the )?[\w' ]{3,50}(?:, \w+ and \w+)?)?"
        r"(?:(?: has| have)? (?:sent|issued|signed|released) (?:\w+ ){0,3}(?:dispatch|letter|notice|telegram"
        r"|document|directive|\w+)(?: to [\w ]{3,40})?,?)? (?:also |has |have |then )*$"
    ),
    "vi": patterns.plain(
        r"(?:^|[,;:.] ?)(?:(?:các )?thành viên (?:đoàn|ban|tổ|ủy ban)"
        r"|ban (?:thường vụ|chỉ huy|chỉ đạo|bí thư|tổ chức)|thường trực|ubnd|hđnd|tỉnh ủy|chính phủ"
        r"|ủy ban|ubkt|bộ(?! trưởng)|cục|kiểm toán|văn phòng|hội đồng|đảng ủy|thành ủy"
        r"|quyết định|nghị quyết(?= yêu| giao)|văn bản|thanh tra|đoàn|tổ công tác"
        r"|thủ tướng|phó thủ tướng|bộ trưởng)(?!\w)[^.,;:]{0,60}$"
    ),
}
"""A body of province or country, or a paper of one, as what asks, where no person does."""

BY_ITS_PAPER = {
    "en": patterns.plain(
        r"\b(?:ministry|government|office|inspectorate|inspectors|commission|committee|council|politburo|secretariat)"
        r"['’]s? (?:\w+ )?(?:conclusions?|dispatch|document|letter|notice|report)(?: also| has| then)* $"
    ),
    "vi": patterns.plain(
        r"(?:^|[,;:.] ?)(?:bộ(?! trưởng)|chính phủ(?= (?:ban|có|cũng|đã|gửi|ra|tiếp|vừa) )"
        r"|văn phòng|thanh tra|ubnd|ủy ban|tỉnh ủy)(?!\w)[^.;:]{0,160}"
        r"(?<!\w)(?:công điện|công văn|kết luận|thông báo|văn bản)(?!\w)[^.;:]{0,160}, trong đó(?: có)? $"
    ),
}
"""A paper of a body as what asks: "the ministry's letter", "Bộ Y tế có công văn ..., trong đó"."""

A_BODY = patterns.plain(
    r"(?:the )?(?:provincial |municipal |standing )*(?:people's (?:committee|council)|party committee"
    r"|standing board|(?:politburo|(?:party )?secretariat)(?!['’]s)|(?:city )?(?:leaders|leadership|authorities)\b"
    r"|(?:government |state |provincial )?inspectorate|state audit|ministry of"
    r"|government)|(?:ubnd|hđnd|ban thường vụ|thường trực|tỉnh ủy|thành ủy|chính phủ|bộ |trung ương|ban chỉ)"
)


FOR_ITS_PART = patterns.plain(r" (?:for (?:its|their) part|too|in turn|meanwhile|in particular|among others)\s?")


@cache
def proper() -> re.Pattern[str]:
    """Names alone, which stand for the districts and communes that bear them, as those who are told to do "
    "something."""
    name = r"[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,2}"
    return re.compile(rf" (?P<names>{name}(?:, {name})*(?:,? and {name})?) (?:not )?to (?!the\b|an?\b)[a-z]")


BY_PAPER = patterns.plain(
    r"(?:quyết định|nghị quyết|văn bản|thông báo|công văn|công điện|chỉ thị|ubnd|hđnd|ban thường vụ|thường trực)"
)
"""A paper of a body as the subject of an order at a sentence's end."""


OTHERS_ASK = {
    "en": patterns.plain(
        r"(?:^|[,;:\"“] ?|\b(?:and|but|while|when|where|as|that) )(?:the|some|many|several|local|most|other|one|an?"
        r"|two|three|\d+|foreign|all)?(?: ?(?:some|many|several|local|most|other|foreign|visiting|elderly|young"
        r"|health|legal|retired|former|independent|\w+ese|korean))* ?(?:voters?|deputies|delegates?|residents?"
        r"|villagers?|farmers?|people|famil(?:y|ies)|households?|business\w*|compan(?:y|ies)|firms?|investors?"
        r"|contractors?|experts?|scientists?|analysts?|lawyers?|reporters?|journalists?|readers?|teachers?|parents?"
        r"|students?|drivers?|traders?|opinions?|constituents|official(?=, )|economists?|doctors?|tourists?|deputy"
        r"|association|opponents?|critics?|neighbours?|(?:the|his|her) (?:wife|son|daughter|father|mother))"
        r"(?: (?:of|in|from|at|here|who) [^,;]{2,60})?(?: also| have| had| has| repeatedly| even)* $"
    ),
    "vi": patterns.plain(
        r"(?:^|[,;:] |\b(?:và|nhưng|song|khi|rằng|xác nhận|cho biết) )(?:các |nhiều |một số |một |đại diện |những "
        r"|có |phía |không ít |phần lớn )*"
        r"(?:cử tri|đại biểu|người dân|bà con|nhân dân|doanh nghiệp|hộ(?: dân)?|ý kiến|chuyên gia|nhà đầu tư|nhà thầu"
        r"|chủ đầu tư|công ty|tập đoàn|phóng viên|hiệp hội|dư luận|luật sư|con trai|con gái|cha|mẹ|vợ|chồng"
        r"|bạn đọc|(?:cô|thầy) giáo|anh|chị|già làng|lão nông|tài xế|giảng viên|sinh viên|du khách|giáo viên"
        r"|phụ huynh|thầy cô|nông dân|ngư dân|tiểu thương)(?!\w)[^,;:]{0,40}$"
    ),
}
"""Those who ask without being anybody's superior, as the subject right before the verb."""

LESSER = {
    "en": patterns.plain(
        r"\b(?:department|wards?|communes?|districts?|towns?|it|(?<!inspection )commission)"
        r"(?: of (?:the )?[\w' ]{3,40})?(?: also| have| had| has| then)*(?<! and) $"
    ),
    "vi": patterns.plain(
        r"(?:^|[,;:] |\bnhưng |\bsong )(?:các |ubnd |đảng ủy |phía |lãnh đạo )*(?:sở|phòng|xã|phường|huyện|thị xã"
        r"|ban quản lý|địa phương|ngành|đơn vị)(?!\w)[^,;:]{0,50}$"
    ),
}
"""A body below the province as the subject right before the verb."""

LESSER_HEAD = {
    "en": patterns.plain(
        r"\b(?:head|deputy head|chair\w+|director|secretary|leaders?"
        r"|representatives?) of [^.;:]{0,60}\b(?:departments?"
        r"|wards?|communes?|districts?|towns?)(?: of (?:the )?[\w' ]{3,40})?,?(?: also| have| had| has| then)* $"
    ),
    "vi": patterns.plain(
        r"(?:chủ tịch|bí thư|giám đốc|trưởng|đại diện|lãnh đạo) (?:ubnd |đảng ủy |hđnd "
        r"|ban quản lý )?(?:các )?(?:sở|phòng|xã"
        r"|phường|huyện|thị xã|ban|đặc khu)(?!\w)[^;:]{0,50},? $"
    ),
}
"""Who heads a body below the province, as the subject right before the verb."""

HIGHER = {
    "en": patterns.plain(
        r" (?:that )?(?:the )?(?:province|city|chairman|standing board|provincial (?!department)"
        r"|municipal (?!department)|secretary|people's committee)"
    ),
    "vi": patterns.plain(
        r" (?:với |lên )?(?:lãnh đạo |chủ tịch |thường trực |ban thường vụ )*(?:ubnd (?:tỉnh|thành phố|tp)"
        r"|tỉnh(?! đoàn)|hđnd|thành phố|hội đồng nhân dân|thành ủy|cấp (?:trên|có thẩm quyền))(?!\w)"
    ),
}
"""The province, or bodies above it, as those who are asked."""

SOMEBODY = patterns.plain(
    r"(?:^|[,;:\"“”] |\b(?:and|but|when|while|as|that) )(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo"
    r"|[Ss]ome) (?:[a-z'’-]+ ){1,4}(?:(?:from|of) [A-ZĐ]\w+ )?$"
)
"""A subject told by common nouns alone, right before the verb."""


OBLIGED = patterns.plain(
    r"\s*(?:(?:nobody|no one|none|no \w+)|(?:the |all |each |every |both |local |provincial )*(?:provinces?"
    r"|localit(?:y|ies)|departments?|districts?|communes?|wards?|cit(?:y|ies)|towns?|authorities|police|officials?"
    r"|agenc(?:y|ies)|heads?|leaders?|committees?)(?![’']))\b"
)
"""Who can be told to do something, as the subject of what is to be done; or nobody."""


OFFICE_HOLDER = {
    "en": patterns.plain(
        r"(?:(?:\b(?:the|comrade)|\bofficial(?= dispatch)) (?:[\w'-]+ ){0,3}(?:chair(?:m[ae]n|woman|person)?"
        r"|secretary|leader|head(?= of the (?:delegation|mission|team))|premier|president|minister|legislator|pm"
        r"|dispatch|telegram|notice|document|letter|directive"
        r"|official)(?: no\.? [\w/-]+)?(?: (?:of|from) (?:the )?[\w' ]{3,50})?|(?:^|[\"”,;] )(?:s?he))(?: also| has"
        r"| have| then| further| strongly)* $"
    ),
    "vi": patterns.plain(
        r"(?:^|[,;:.] ?)(?:đồng chí )?(?:phó )?(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|tổng bí thư"
        r"|chủ tọa|trưởng (?:ban|đoàn)|lãnh đạo (?:ubnd )?tỉnh|người đứng đầu"
        r"|công điện|công văn|thông báo|chỉ thị)(?!\w)[^.,;:]{0,60}$"
        r"|(?<!\w)(?:ban hành|ký|phát đi|gửi) (?:công điện|công văn|văn bản|chỉ thị)(?!\w)[^.;:]{0,60}, $"
    ),
}
"""An office of the State, a pronoun or an office's letter as the subject right before the verb."""

TO_WHOM = patterns.plain(r"(?:còn |riêng )?(?:for|to|with|as for|regarding|đối với|với|riêng) (?:the |các )?")
"""An opening that says who is spoken to."""


THE_CHAIR = patterns.plain(
    r"(?:\bthe presid(?:ing|ium)\b[\w ]{0,12}|(?<!\w)(?:vị )?chủ (?:tọa|trì)(?: \w+ \w+)?) (?:cũng |đã |then )?$"
)
"""Who presides, as the subject right before the verb."""


REGARDING = patterns.plain(r"(?:regarding|as for|for|on|concerning|về|với|đối với|riêng|còn) (?!their|its|his|her)")
"""An opening that says what a demand is about, not who is asked."""


HEADED = patterns.plain(
    r"\b(?:heads?|chair\w*|secretary|director|member|leaders?|chief) of (?:the )?(?:[\w'-]+ ){0,3}$"
)
"""What makes a body only the one that somebody heads: "the head of the Steering Committee"."""

OF_ONE = {
    "en": patterns.plain(
        r"\b[Tt]he (?:[Pp]rovincial |[Cc]ity )?(?:Department of|Inspectorate|Office|People['’]s Committee|police)\b"
        r"|\b(?:[Cc]ommune|[Dd]istrict|[Ss]chool|[Ww]ard)s?\b"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:(?<!các )(?:Công an tỉnh|Sở|Thanh tra tỉnh|UBND tỉnh)|của tỉnh|huyện|xã)(?!\w)"),
}
OF_SEVERAL = {
    "en": patterns.plain(r"(?i)\b(?:both|each|sides?|three|two)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:[Bb]a|[Cc]ả|đôi bên|[Hh]ai)(?!\w)"),
}
"""Who is asked in an article on several provinces: a body of one of them; those of all."""
