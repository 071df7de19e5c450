"""How newsrooms of both languages tell that somebody asks somebody to do something, or says that it must be done.

English patterns are read in folded text, Vietnamese ones in lower case.
"""

import re
from functools import cache

from events.reading.directives.asking import ASKED
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import fold

_STRESSED: dict[Lang, str] = {
    "en": r"\b(?:emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|underlin(?:ed|es|ing)|underscored|noted|outlined|said"
    r"|says|added|affirmed|continued|insisted|concluded|directed|instructed|went on|laid stress|pointed out that"
    r"|told|made (?:it )?(?:clear|plain)|laid down|stated|declared|observed|interrupted|gave opinion|argued|remarked"
    r"|replied"
    r"|repeated|reiterated|warned|was (?:blunt|clear|firm|adamant|categorical|insistent)|(?:laid|placed"
    r"|put) (?:\w+ )?(?:emphasis|stress))\b",
    "vi": r"(?<!\w)(?:nhấn mạnh|nêu rõ|chỉ rõ|khẳng định|cho rằng|lưu ý|kết luận|phát biểu|chỉ đạo|nói|nêu|quả quyết"
    r"|nhắc|đặt vấn đề|dứt khoát|tuyên bố|chỉ thị|phân tích|lưu tâm)(?!\w)",
}
_VIEW: dict[Lang, str] = {
    "en": r"\b(?:according to|in the (?:view|words|opinion) of|(?:in|to quote)(?= (?:his|her|[^.,;\"“”]{3,40}[’'`]s)"
    r" (?:view|words|opinion)\b)|as(?= [^.,;\"“”]{2,40} (?:put|puts|sees|saw|told|said)\b))(?= )",
    "vi": r"(?:^|[,;] )theo(?= )",
}
"""What leads up to the name of somebody whose view is told."""
_NEEDED: dict[Lang, str] = {
    "en": r"\b(?:must(?! have (?:been|had|\w+ed\b))|(?<!no )need(?:s|ed)? to|should(?! have (?:been|had|\w+ed\b)"
    "| (?:reach|hit|rise|fall|grow|exceed|top|come to"
    r"|be (?:settled|over|ready))\b)"
    r"|ought to|(?:has|have|had) to(?! do with| thank| wait)"
    r"|it (?:is"
    r"|was) (?:necessary|important|imperative|essential|vital|high time)|need(?:s)? (?:more|special|greater"
    r"|stronger)|(?:is|are|was|were) required to|(?:is|was) up to|no [\w ]{1,30} (?:may|shall)|may not|will have to"
    r"|had better|mustn't|(?:has|have|had) (?:until|till)|(?:has|have|had) [\w-]+ (?:days|weeks|months)(?= to\b"
    r"| from\b|[.,;\"”])|(?:first|next|only|main"
    r"|important|urgent) (?:thing|task|job|priority|duty) (?:now |for \w+ )?(?:is|was)|(?:is"
    r"|was) (?:high )?time (?:for|that)|will answer for|(?:will"
    r"|shall) be (?:held )?(?:responsible|accountable|answerable)|no more (?:excuses|delays?)|(?:are"
    r"|is) (?:not )?to \w+)\b|[\"“](?:do not|don't|never"
    r"|make sure|see to it|let (?:no|us|the))\b|(?:emphasis"
    r"|stress) on (?:the need|\w+ing)|\b(?:emphasi[sz]ed|stress(?:ed|es)|underlined|underscored|outlined"
    r"|listed) (?:\w+ing\b|the (?:need|importance|necessity|requirement)|(?:further )?(?:\w+ ){0,2}(?:tasks"
    r"|guarantees|requirements|priorities))",
    "vi": r"(?<!\w)(?:(?<!không )phải(?! (?:chờ|gánh|bán|thuê|đi |vay|nghỉ|đóng cửa|xin rút|chịu (?:thiệt|lỗ|cảnh)"
    r"|sống|nhập viện|nhờ))|cần(?! thơ| giờ| đước| thiết bị| trục| cẩu)|không (?:\w+ ){1,3}nào được|không được"
    r"|không để(?! lại)|nên(?! khi)|hãy"
    "|đừng|hạn chót (?:cho|của|là)"
    r"|(?:nhiệm vụ|việc)(?: \w+){0,3}? (?:của|với|cho|đối với) (?:các )?(?:sở|xã|phường|huyện|ngành|địa phương)"
    r"|chậm nhất"
    r"|nghiêm cấm|tuyệt đối|chịu trách nhiệm|(?:xã|sở|phường|huyện|ngành|đơn vị|nơi|cơ quan|địa phương|cán bộ"
    r"|ai) nào [^.,;]{2,60}(?:,| thì)|báo cáo tôi|(?:trách nhiệm|việc)[^.;:]{0,40} (?:thuộc về|là của)"
    r"|chớ)(?!\w)",
}
_NOT_OURS: dict[Lang, str] = {
    "en": r"\s*(?:that\s)?(?:(?:the|all|both|any|central|relevant|his|her|its|local|foreign|domestic|other"
    r"|some|competent|concerned|related|responsible|functional|line|specialised|specialized"
    r"|project)\s)*(?:ministr\w+|minister|investors?|contractors?|residents?|people(?! 's|'s)|villagers|farmers"
    r"|business\w*|enterprises|compan\w+|firms?|developers?|national assembly|government(?! of)|central government"
    r"|(?:deputy )?prime minister|pm|politburo|secretariat|banks?|builders|students|passengers|motorists|patients"
    r"|consumers|buyers|fans|teachers|voters|deputies"
    r"|journalists|reporters|guests|vendors|workers|famil\w+|power compan\w+|operators|readers|drivers|permission"
    r"|state bank|military|customers?|tourists|visitors|shopkeepers|us|me|you|listeners|employers|parents|pupils"
    r"|fishermen|lenders|airlines?|lao(?! cai)|partners|project owners?|traders|how|what|why|whether|if|which|who"
    r"|when"
    r"|where|about|for (?:a|an|the|more|permission|help|his|her|their)|himself|herself|to (?:stop work\w*|resign"
    r"|retire|be relieved|leave|step down|quit|know))\b",
    "vi": r"\s*(?:với\s|các\s|tất cả\s|những\s|của các\s)*(?:của\b|đơn vị (?:của|thuộc|trực thuộc) bộ"
    r"|hoàn thiện thủ tục|bộ\b(?! phận| máy| chỉ huy)"
    r"|nhà đầu tư|cộng đồng|tàu thuyền|toàn bộ tàu|chủ tàu|ngư dân|chủ đầu tư|chủ dự án|nhà thầu|doanh nghiệp"
    r"|người dân|bà con|nhân dân|chính phủ|quốc hội"
    r"|trung ương"
    r"|(?:phó )?thủ tướng|(?:thứ|bộ) trưởng|đơn vị thi công|ngân hàng|cử tri|tập đoàn|công ty|đơn vị tư vấn|đại biểu"
    r"|phía|bạn đọc"
    r"|du khách|hộ dân|cơ quan trung ương|lực lượng (?:cứu hộ|vũ trang)|bộ đội|quân đội|quân khu|quân đoàn"
    r"|(?:hai )?(?:ông|bà|anh|chị)(?! phải))(?!\w)",
}
"""Whom a demand may also go to, and is then none on a province; and questions."""

_OURS: dict[Lang, str] = {
    "en": r"\b(?:provinces?|provincial|localit(?:y|ies)|local|cit(?:y|ies)|municipal|departments?|communes?|wards?"
    r"|districts?|towns?|authorit(?:y|ies)|party|committees?|councils?|sectors?|agenc(?:y|ies)|leaders?|leadership"
    r"|standing|commissions?|inspectorates?|police|officials?|cadres|members|units|levels|director|chairm[ae]n"
    r"|secretary"
    r"|board|offices?|branch(?:es)?|newcomer|administrations?|congress|port authority|inspectors?|headmasters?"
    r"|mayors?|schools?|hospitals?|hosts?"
    r"|colleagues|staff|subordinates|aides|successor|bodies|organisations?)\b",
    "vi": r"(?<!\w)(?:tỉnh|địa phương|thành phố|sở|ngành|xã|phường|huyện|ubnd|hđnd|đảng bộ|cấp ủy|chính quyền"
    r"|ban thường vụ|ban cán sự|ban quản lý|cơ quan|cấp|đảng ủy|lãnh đạo|cán bộ|đơn vị|chủ tịch|bí thư|quận|thị xã"
    r"|phòng|thôn|tân)(?!\w)",
}
_IDLE: dict[Lang, str] = {
    "en": r"\b(?:province|city|locality|wards?|communes?|districts?|provinces|localities|delegates?|deputies|deputy"
    r"|voters|investors?|residents?|constituencies|businesses|farmers|not|never|will|would|the project|plan"
    r"|reporters?|teachers?|who|they|constituents|many|some|the|its|all|of|as|when|than|if|their|an?|be)\s(?:also\s"
    r"|has\s|have\s|had\s)?$",
    "vi": r"(?<!\w)(?:khách hàng|lời|nhóm|(?<!văn )bản|đơn|giấy|cuộc|xin|với|khi có"
    r"|(?<!ubnd )(?<!hđnd )(?<!chủ tịch )(?<!lãnh đạo )(?<!chính quyền )tỉnh|địa phương|trung ương"
    r"|cử tri|đại biểu|nhà đầu tư"
    r"|người dân|theo|không|chưa|sẽ|được|đáp ứng|các|bàn|những|mục tiêu|nhiều|chỉ tiêu|kế hoạch|dự toán"
    r"|(?<!chủ tịch )hội đồng nhân dân|(?<!chủ tịch )hđnd tỉnh|thống nhất|chuyển|một|(?<!ông )(?<!bà )đặt|đạt"
    r"|doanh nghiệp|cũng nên"
    r"|góp ý|ý kiến|ai|sự|công tác|tập trung|phát biểu|(?<!có )(?<!ra )(?<!gửi )(?<!ký )văn bản|tiếp tục"
    r"|dự và)\s[\"“]?(?:cũng\s|đã\s|đang\s)?$"
    r"|(?<!\w)được (?:\w+ ){0,6}$",
}
"""What stands before a verb that gives no order: the province's own wishes, a noun, a negation."""


class Wording:
    """The patterns of one language, for texts with or (`plain`) without Vietnamese diacritics."""

    def __init__(self, lang: Lang, plain: bool) -> None:
        def compiled(wordings: dict[Lang, str]) -> re.Pattern[str]:
            return patterns.compile(fold(wordings[lang]) if plain else wordings[lang])

        self.asked = compiled(ASKED)
        self.stressed = compiled(_STRESSED)
        self.needed = compiled(_NEEDED)
        self.not_ours = compiled(_NOT_OURS)
        self.ours = compiled(_OURS)
        self.idle = compiled(_IDLE)
        self.view = compiled(_VIEW)


@cache
def wording(lang: Lang, plain: bool) -> Wording:
    return Wording(lang, plain)


DISPATCH = patterns.lazy(
    r"\b(?:dispatch|telegram|(?:directive|notice|document|letter) no)\b|(?<!\w)(?:công điện|(?:chỉ thị|công văn"
    r"|thông báo(?: kết luận)?|văn bản)(?: hỏa tốc)? số)(?!\w)",
    re.IGNORECASE,
)


AT_ONCE = patterns.plain(r"(?: \w+ly| also| first of all| in particular)*(?: that\b| to\b| not to\b|:| \w+ing\b)")
"""What is to be done right after the verb: "requested that", "instructed: "."""


PASSIVE = patterns.plain(r"\b(?:is|are|was|were|been|being|be) (?:\w+ly |also |then |further |each |in turn )*$")


GIVEN = patterns.plain(r"(?<!\w)(?:được|bị) (?:[^,.;]{3,60} )?$")
"""A passive; its agent may stand before the verb."""


ALLOTTED = patterns.plain(r"(?:chỉ tiêu|nhiệm vụ|vốn|dự toán|kế hoạch|biên chế|công việc|trách nhiệm)(?: đã)? $")
"""What is given, where nobody is: tasks, plans, capital."""


TO_SERVE = patterns.plain(
    r" (?:làm|giữ|phụ trách|kiêm|điều hành|đảm nhiệm|chức|nhiệm vụ (?:làm|giữ)|cho (?:ông|bà|đồng chí))(?!\w)"
)


TO_HOLD = patterns.plain(
    r"(?: (?:by|to) [\w ']{3,90})? (?:as|to (?:act|serve|work) as|to (?:hold|head|chair|lead|be|become"
    r"|take (?:over|on)))\b"
)
"""What follows a passive by which somebody is given a post."""


SITTING = patterns.plain(
    r" (?:the|a|an|this) (?:[\w'-]+ ){0,3}?(?:meeting|conference|session|congress|sitting|work"
    r"|ceremony)\b"
)
"""What is directed where nobody is: "chaired and directed the meeting"."""


COMPLEMENT = patterns.plain(
    r"(?: [\w ]{0,60})?? (?:to|that|with|by|not)\b|:| for (?:an?|the|its|their) | the (?:task|responsibility|job"
    r"|duty) of "
)
"""What follows a passive that asks: "to report", "by the Minister to", "with recruiting"."""


NOMINAL = patterns.plain(r"g[ai]v|set|hand|issued|had|made|put|laid|left instr")
"""Verbs whose noun says that it is a demand: "gave a separate assignment"."""


DEMANDING = patterns.plain(r"request(?:ed|ing)|demand(?:ed|ing)|urg(?:ed|ing)|order(?:ed|ing)|direct(?:ed|ing)")


WANTED_FROM = patterns.plain(
    r" (?:for )?(?:an?|the|one|two|three|his|her|its|more|clear|exact"
    r"|full)(?: (?!to\b)[\w'-]+){1,8}? (?:from (?P<whom>(?:the |each |every |all )?"
    r"[\w' ]{4,40})|(?:within|before|by) (?:the|\d|\w+ days|next|end|january|february|march|april|may|june|july"
    r"|august"
    r"|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))"
)
"""A thing that is asked for, from whom or by when."""


ORDERED_LAST = patterns.plain(
    r"(?:[,”\"] ?|[.!] ?[”\"] ?|[-–] )(?:là )?[^,;\"”]{2,60}? (?<!và )(?:chỉ đạo|yêu cầu|đề nghị|dặn|căn dặn"
    r"|nhắc|lưu ý|quán triệt|giao việc"
    r"|ra lệnh|chỉ thị|chốt(?: lại)?|kết luận)(?: (?:với|các|lãnh đạo|cán bộ|giám đốc|rõ|thêm"
    r"|ngay)[^.;]{0,40})?\.?$"
)
"""A Vietnamese sentence that ends with who asks and that he asks: "..., Bí thư Tỉnh ủy chỉ đạo."."""


FALLS_TO = patterns.lazy(
    r"\bto (?P<whom>[^.,;:]{4,70}?) (?:falls|fell|goes|went) (?:the|a|another) (?:[\w-]+ ){0,2}"
    r"(?:task|job|duty|work|errand|order|demand)\b|\b(?:task|job|duty|work) (?:of [^.;]{3,80} )?(?:falls|fell"
    r"|goes|went) to"
)
"""Words by which a task is somebody's: "to the department falls the job of"."""


BY_ORDER = {
    "en": patterns.lazy(
        r"\b(?:on|at|by|under|upon|in line with|following|acting on|as per) (?P<whose>his|her|(?:the |mr\.? "
        r"|ms\.? |mrs\.? )?[\w'’ -]{3,60}?[’']s)"
        r" (?:\w+ )?(?:orders?|request|instructions?|demand|directions?|urging|bidding)\b"
        r"|\bunder (?P<paper>it|(?:the|this|that) (?:dispatch|order|notice|telegram|directive|instruction))\b"
        r"|\b(?:on|at|by|under|upon) (?:the |an )?(?:orders?|request|instructions?|demand) (?:of|from) (?P<of>)"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)theo (?:sự )?(?:chỉ đạo|yêu cầu|phân công|đề nghị|kết luận"
        r"|ý kiến chỉ đạo)(?: [^.,;:]{2,24})? của (?P<of>)"
    ),
}
"""On whose order something is to be done: "at his request", "theo yêu cầu của Chủ tịch"."""

TO_BE_DONE = {
    "en": patterns.plain(
        r"\b(?:will|must|is to|are to|has to|have to|should|shall|(?:has|have) (?:until|till|\w+ days))\b"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:phải|cần|sẽ|không được|có \d+ ngày|chậm nhất|trước ngày|hạn)(?!\w)"),
}
"""What is still to be done, as the verb of a clause."""

MESSAGE = patterns.lazy(
    r"\b(?:message|directive|instructions?|orders?|demands?|requests?|advice|reminder|word|errand"
    r"|assignment) (?:to|for)"
    r" (?P<whom>[^.,;:]{3,60}?)(?::| (?:was|were|is|are)\b)"
)
"""A noun for what is asked, with those who are asked and what follows: "his message to the wards was"."""


SUBJUNCTIVE = patterns.plain(r"recommend|suggest|insist")


ACTION = patterns.plain(
    r" (?:(?:the|an?) )?(?:(?:focus|early|prompt|swift|strict|urgent|drastic|timely|crackdown|review|probe"
    r"|inspection|inquiry|audit|halt|end|better|more"
    r"|closer)\b|\w+(?:er|ening|tion|sion|ment|sal)\b)"
)
"""What is demanded, as a noun: "the acceleration of works", "faster disbursement"."""


TOLD_TO = patterns.plain(r" (?:(?!how|that|about|as|when|why|what|whether)[\w',-]+ ){1,16}?to \w")


INVERTED = patterns.plain(r"[,\"”'’] ?$")


TASK = patterns.plain(
    r"\b(?:responsibility|tasks?|jobs?|dut(?:y|ies)|work|survey|count|preparations?|drafting|inspection)\b"
)
"""What may be given to somebody to do."""


TO_BE_ACHIEVED = patterns.plain(
    r" (?!to\b|for\b|him\b|her\b)[^.;:,]{3,70} to be (?:\w+ly )?(?:\w+(?:ed|en)|built|kept|sent|spent|met|put|cut"
    r"|set|left|brought|bought|taught|dealt|split|held|sold|told|made|done|found|paid|laid)\b"
)
"""What is to be done to something, where nobody is told to do it: "ordering 60% to be spent"."""


PAST = patterns.plain(r"\b(?:was|were|had|did|would|could|been|\w+ed)\b")


AS_TOLD = patterns.plain(r"\s*(?:theo|như|từ|sau) ")
"""The beginning of a Vietnamese clause that only says after what it is done: "theo định hướng Trung ương gợi ý"."""


@cache
def addressed(lang: Lang) -> re.Pattern[str]:
    """Those who are told to do something in a quotation: bodies, officials, comrades."""
    ours = _OURS[lang]
    return patterns.compile(
        ours if lang == "en" else rf"{ours}|các đồng chí|anh em|(?:các )?anh chị|các anh|chúng ta|mọi người"
    )


DUE = patterns.plain(r"(?:is|are) to ")
"""What is to come to pass is a demand only on those who can do it."""


COMMAND = patterns.plain(
    r"[\"“'](?:please |now |then |first |just )?(?:hand|send|give|get|go|come|bring|finish|show|tell|ask|put"
    r"|keep|stop"
    r"|start|build|make|take|let|leave|open|close|cut|write|read|publish|answer|call|count|check|visit|sit|talk"
    r"|listen|remember|think|do|don't|do not|never|find|fix|move|pay|spend|use|work|report|return|solve|clear"
    r"|plant"
    r"|treat|look|learn|hold|help|choose|set|sign|run|lead|meet|share|speed|settle|prepare|clean|fill|train|cut"
    r"|save|protect|guard|begin|be|act|name|drop|throw|walk|forget|collect|deliver|stay|knock|speak|say|draw)\b"
    r"(?! (?:of|is|was|are)\b)"
)
"""The beginning of a quotation that tells somebody to do something."""


FOR_ONESELF = patterns.plain(r" to (?:stay|be|remain|join|leave|go|see|retire|resign|keep|speak|meet|visit|know)\b")
"""What somebody asks to be let do."""


NOUN = patterns.plain(r" (?:này|đó|trên|ấy|nói trên|đang|đã|vừa|được(?! bàn giao))(?!\w)")
"""What follows a Vietnamese verb of asking where it is a noun: "this request"."""


GLADLY = patterns.plain(
    r"\b(?:promis|hop(?:e|ing)|prais|reported|recall|admi|explain|complain|joke|believ|fear|thank|pledg|vow"
    r"|regret"
    r"|apolog"
    r"|predict|estimat|forecast|calculat|dream|wish|according|remember|confess|sigh|grumbl|acknowledg|conced)\w*"
    r"|(?<!\w)(?:hứa|mong|khen|báo cáo|cho biết|kể|thừa nhận|giải trình|lý giải|giải thích|than|tin|ước|cảm ơn"
    r"|xin"
    r"|cam kết|trình bày|thông tin|dự báo|trăn trở|băn khoăn|chia sẻ|tâm sự|biểu dương|ví|hỏi)(?!\w)"
)
"""Words that lead up to what must be done without asking for it: promises, hopes, praise, reports, excuses."""


LAST_CLAUSE = patterns.plain(
    r"(?:,[\"”’']?|[\"”]) (?P<clause>(?:(?!\b(?:who|which|where|when|as|and|but|if|so"
    r"|because)\b)[^,;:\"“”]){2,40}"
    r" (?:\w+ed|said|says|told|wrote|put it|made (?:it )?(?:plain|clear)|went on)\b[^,;:\"“”]{0,70})$"
)
"""An English sentence's last clause that says whose words the rest is, by any verb."""


BODY_NEXT = patterns.plain(
    r" ?(?:\d\. )?(?:các |mọi |từng |mỗi |giám đốc |lãnh đạo )*(?:sở|xã|phường|huyện|thị xã|ubnd|công an|ban"
    r"|ngành"
    r"|địa phương|đơn vị)(?!\w)(?![^.;]{0,60}(?<!\w)(?:đã|được|có|còn|bị|đang|là)(?!\w))"
)
"""A Vietnamese clause whose subject is a body that is told what to do."""


TO_A_POST = patterns.plain(r" to (?:the|a|an|another|his|her) [^.;,]{3,60}(?:$|[.;,])")
"""What follows a passive by which somebody is sent somewhere: "was assigned to the Government Office"."""


SUCH_WAS = patterns.plain(
    r"\b(?:that|this|such|these|those|it) (?:was|were|is) (?:the |an? |one of the "
    r"|also the )?(?:\w+ )?(?:requests?"
    r"|instructions?|orders?|demands?|messages?|directives?|reminders?|advice|calls?|tasks?|requirements?)"
    r" (?:of|from|by|that|set by|given by|put by)\b"
    r"|(?<!\w)(?:đó|đây|ấy|này|trên)(?: cũng)? là (?:một trong (?:những|các) |những |lời |ý kiến )?(?:yêu cầu"
    r"|chỉ đạo|mệnh lệnh|lưu ý|nhắc nhở|căn dặn|dặn dò|đề nghị|thông điệp|nhiệm vụ|đòi hỏi|kết luận|điều)"
    r"(?: [^.,;:]{2,30})?? (?:của|mà|được|do)(?!\w)"
)
"""What has just been said, called a demand of somebody: "that was the request of", "đó là mệnh lệnh của"."""


LISTED = patterns.plain(
    r"\b(?:noted|requested|asked|assigned|concluded|stressed|directed|instructed|required|urged|outlined|raised"
    r"|set"
    r"|gave|put forward)\b[^.;:]{0,60}$"
)
"""The end of an English lead to a list of what is to be done: "noted some contents:"."""


ITEM = patterns.plain(r" ?(?:[-–+•*] |\(?\d[.)] )")
