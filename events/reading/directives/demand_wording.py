"""How newsrooms of both languages tell that somebody asks somebody to do something, or says that it must be done.

English patterns are read in folded text, Vietnamese ones in lower case.
"""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import fold

_ASKED: dict[Lang, str] = {
    "en": r"(?<![\w-])(?:(?:ask|request|instruct|order|direct|assign|task|suggest|recommend|remind|demand|entrust"
    r"|command|press|want|exhort|enjoin|prod|nudge|commission)(?:ed|s|ing)|(?:urg|advis|requir|encourag|propos|delegat"
    r"|charg|mandat|oblig)(?:ed|es|ing)|(?<=went on to )(?:ask|urge|request|instruct|order|direct|remind|entrust"
    r"|assign|call on)|call(?:ed|s|ing) (?:on|upon|for)|told|telling|tells|bade|forbade|left (?:it to|instructions)"
    r"|put(?= [^.;,]{2,60} in charge of\b)|appeal(?:ed|s|ing) to|insist(?:ed|s|ing) (?:that|on)|(?:g[ai]ve|giving"
    r"|set|setting|handed)(?= [^.;]{0,60}\b(?:tasks?|assignments?|deadline|instructions?|orders?) (?:of|to|that"
    r"|for)\b)|g[ai]ve(?= [^.;]{2,40} (?:until|till|\w+ (?:days|weeks|months)) )|(?:gave|issued|had|made|put"
    r"|laid down)(?= [^.;]{0,40}\b(?:assignments?|instructions?|orders?|requests?|demands?)\b)|(?:instruction"
    r"|request|demand|message|advice|order)s?(?: to [^.;,]{2,50})? (?:was|is|were)(?= (?:to|that)\b|:))(?!\w)",
    "vi": r"(?<!\w)(?:yêu cầu|đề nghị|(?<!nút )(?<!bàn )(?<!xã )giao(?! thông| lưu| thương| dịch| đất| dự toán"
    r"| kế hoạch| mùa| ban(?! cán sự| quản lý| thường vụ| tổ chức| chỉ)| vốn| thừa| chỉ tiêu)|(?<!ban )chỉ đạo(?! của|,"
    r"| điều hành| công tác|\.)|đặt hàng|đôn đốc|(?:đặt ra|nêu|đề ra|chỉ ra|giao)(?: cho \w+)? (?:\w+ ){1,2}(?:nhiệm vụ"
    r"|yêu cầu|đầu việc|việc lớn|việc|bài toán)(?= [^.;]{0,30}(?:cho|với|phải|cần)\b|:)|lưu ý|nhắc(?! lại| đến"
    r"| tới)(?: nhở)?|gợi ý|gợi mở|giục|hối thúc|thúc giục|đốc thúc|kêu gọi(?! đầu tư)|phân công|mong muốn"
    r"|quán triệt|căn dặn|dặn(?: dò)?|nhắn(?: nhủ| gửi)?|hối(?= (?:các|tỉnh|sở|xã|huyện))|khoán|đòi(?= (?:các|tỉnh"
    r"|sở|xã|huyện|ban))|buộc(?= (?:các|tỉnh|sở|xã|huyện|ban))|khuyên|khuyến nghị|(?:ra )?lệnh (?:cho|tới)"
    r"|ra (?:thời )?hạn|bảo(?= [^.;,]{2,60} phải)|thúc(?= (?:họ|tỉnh|các|ubnd|sở|xã|huyện)))(?!\w)",
}
_STRESSED: dict[Lang, str] = {
    "en": r"\b(?:emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|underlin(?:ed|es|ing)|underscored|noted|outlined|said"
    r"|says|added|affirmed|continued|insisted|concluded|directed|instructed|went on|laid stress|pointed out that"
    r"|told|made (?:it )?(?:clear|plain)|stated|declared|observed|interrupted|gave opinion|argued|remarked|replied"
    r"|repeated|reiterated|warned|was (?:blunt|clear|firm|adamant|categorical|insistent)|(?:laid|placed"
    r"|put) (?:\w+ )?(?:emphasis|stress))\b",
    "vi": r"(?<!\w)(?:nhấn mạnh|nêu rõ|chỉ rõ|khẳng định|cho rằng|lưu ý|kết luận|phát biểu|chỉ đạo|nói|nêu|quả quyết"
    r"|nhắc|đặt vấn đề|dứt khoát|tuyên bố|phân tích|lưu tâm)(?!\w)",
}
_VIEW: dict[Lang, str] = {
    "en": r"\b(?:according to|in the (?:view|words|opinion) of|in (?=(?:his|her) (?:view|words|opinion)\b))(?= |his"
    r"|her)",
    "vi": r"(?:^|[,;] )theo(?= )",
}
"""What leads up to the name of somebody whose view is told."""
_NEEDED: dict[Lang, str] = {
    "en": r"\b(?:must(?! have (?:been|had|\w+ed\b))|(?<!no )need(?:s|ed)? to|should(?! have (?:been|had|\w+ed\b))"
    r"|ought to|(?:has|have|had) to(?! do with)"
    r"|it (?:is"
    r"|was) (?:necessary|important|imperative|essential|vital|high time)|need(?:s)? (?:more|special|greater"
    r"|stronger)|(?:is|are|was|were) required to|(?:is|was) up to|no [\w ]{1,30} (?:may|shall)|may not|will have to"
    r"|had better|mustn't|no more (?:excuses|delays?)|(?:are|is) (?:not )?to (?:handle|be handled|take|keep|finish"
    r"|make))\b|[\"“](?:do not|don't|never|make sure|see to it|let (?:no|us|the))\b|(?:emphasis"
    r"|stress) on (?:the need|\w+ing)|\b(?:emphasi[sz]ed|stress(?:ed|es)|underlined|underscored|outlined"
    r"|listed) (?:\w+ing\b|the (?:need|importance|necessity|requirement)|(?:further )?(?:\w+ ){0,2}(?:tasks"
    r"|guarantees|requirements|priorities))",
    "vi": r"(?<!\w)(?:(?<!không )phải|cần(?! thơ| giờ| đước| thiết bị| trục| cẩu)|không được|nên(?! khi)|hãy|đừng"
    r"|chớ)(?!\w)",
}
_NOT_OURS: dict[Lang, str] = {
    "en": r"\s*(?:that\s)?(?:(?:the|all|both|any|central|relevant|his|her|its|local|foreign|domestic|other"
    r"|some|competent|concerned|related|responsible|functional|line|specialised|specialized"
    r"|project)\s)*(?:ministr\w+|minister|investors?|contractors?|residents?|people(?! 's|'s)|villagers|farmers"
    r"|business\w*|enterprises|compan\w+|firms?|developers?|national assembly|government(?! of)|central government"
    r"|(?:deputy )?prime minister|pm|politburo|secretariat|banks?|builders|students|teachers|voters|deputies"
    r"|journalists|reporters|guests|vendors|workers|famil\w+|power compan\w+|operators|readers|drivers|permission"
    r"|state bank|military|customers?|tourists|visitors|shopkeepers|us|me|you|listeners|employers|parents|pupils"
    r"|fishermen|lenders|airlines?|lao(?! cai)|partners|project owners?|traders|how|what|why|whether|if|which|who|when"
    r"|where|about|for (?:a|an|the|more|permission|help|his|her|their)|himself|herself|to (?:stop work\w*|resign"
    r"|retire|be relieved|leave|step down|quit|know))\b",
    "vi": r"\s*(?:với\s|các\s|tất cả\s|những\s|của các\s)*(?:của\b|đơn vị (?:của|thuộc|trực thuộc) bộ"
    r"|hoàn thiện thủ tục|bộ\b(?! phận| máy| chỉ huy)"
    r"|nhà đầu tư|cộng đồng|tàu thuyền|toàn bộ tàu|chủ tàu|ngư dân|chủ đầu tư|chủ dự án|nhà thầu|doanh nghiệp"
    r"|người dân|bà con|nhân dân|chính phủ|quốc hội"
    r"|trung ương"
    r"|thủ tướng|bộ trưởng|đơn vị thi công|ngân hàng|cử tri|tập đoàn|công ty|đơn vị tư vấn|đại biểu|phía|bạn đọc"
    r"|du khách|hộ dân|cơ quan trung ương|lực lượng (?:cứu hộ|vũ trang)|bộ đội|quân đội"
    r"|(?:hai )?(?:ông|bà|anh|chị)(?! phải))(?!\w)",
}
"""Whom a demand may also go to, and is then none on a province; and questions."""

_OURS: dict[Lang, str] = {
    "en": r"\b(?:provinces?|provincial|localit(?:y|ies)|local|cit(?:y|ies)|municipal|departments?|communes?|wards?"
    r"|districts?|towns?|authorit(?:y|ies)|party|committees?|councils?|sectors?|agenc(?:y|ies)|leaders?|leadership"
    r"|standing|commissions?|inspectorates?|police|officials?|cadres|units|levels|director|chairm[ae]n|secretary"
    r"|board|offices?|branches|newcomer"
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
    "vi": r"(?<!\w)(?:khách hàng|xin|với|khi có|(?<!ubnd )(?<!hđnd )(?<!chủ tịch )(?<!lãnh đạo )tỉnh|địa phương"
    r"|cử tri|đại biểu|nhà đầu tư"
    r"|người dân|theo|không|chưa|sẽ|được|đáp ứng|các|bàn|những|mục tiêu|nhiều|chỉ tiêu|kế hoạch|dự toán"
    r"|(?<!chủ tịch )hội đồng nhân dân|(?<!chủ tịch )hđnd tỉnh|thống nhất|chuyển|một|đặt|đạt|doanh nghiệp|cũng nên"
    r"|góp ý|ý kiến|ai|sự|công tác|tập trung|phát biểu|văn bản|tiếp tục|dự và)\s[\"“]?(?:cũng\s|đã\s|đang\s)?$"
    r"|(?<!\w)được (?:\w+ ){0,6}$",
}
"""What stands before a verb that gives no order: the province's own wishes, a noun, a negation."""


class Wording:
    """The patterns of one language, for texts with or (`plain`) without Vietnamese diacritics."""

    def __init__(self, lang: Lang, plain: bool) -> None:
        def compiled(wordings: dict[Lang, str]) -> re.Pattern[str]:
            return patterns.compile(fold(wordings[lang]) if plain else wordings[lang])

        self.asked = compiled(_ASKED)
        self.stressed = compiled(_STRESSED)
        self.needed = compiled(_NEEDED)
        self.not_ours = compiled(_NOT_OURS)
        self.ours = compiled(_OURS)
        self.idle = compiled(_IDLE)
        self.view = compiled(_VIEW)


@cache
def wording(lang: Lang, plain: bool) -> Wording:
    return Wording(lang, plain)


@cache
def dispatch() -> re.Pattern[str]:
    return re.compile(r"\b(?:dispatch|telegram)\b|(?<!\w)công điện(?!\w)", re.IGNORECASE)


@cache
def local() -> re.Pattern[str]:
    return re.compile(
        r"(?:provinc|localit|local|department|district|commune|ward|cit(?:y|ies)|địa phương|tỉnh|huyện|xã|phường|sở"
        r"|ubnd)"
    )


@cache
def at_once() -> re.Pattern[str]:
    """What is to be done right after the verb: "requested that", "instructed: "."""
    return re.compile(r"(?: \w+ly| also| first of all| in particular)*(?: that\b| to\b| not to\b|:| \w+ing\b)")


@cache
def passive() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|been|being|be) (?:\w+ly |also |then |further |each |in turn )*$")


@cache
def given() -> re.Pattern[str]:
    """A passive; its agent may stand before the verb."""
    return re.compile(r"(?<!\w)(?:được|bị) (?:[^,.;]{3,60} )?$")


@cache
def allotted() -> re.Pattern[str]:
    """What is given, where nobody is: tasks, plans, capital."""
    return re.compile(r"(?:chỉ tiêu|nhiệm vụ|vốn|dự toán|kế hoạch|biên chế|công việc|trách nhiệm)(?: đã)? $")


@cache
def to_serve() -> re.Pattern[str]:
    return re.compile(
        r" (?:làm|giữ|phụ trách|kiêm|điều hành|đảm nhiệm|chức|nhiệm vụ (?:làm|giữ)|cho (?:ông|bà|đồng chí))(?!\w)"
    )


@cache
def to_hold() -> re.Pattern[str]:
    """What follows a passive by which somebody is given a post."""
    return re.compile(
        r"(?: (?:by|to) [\w ']{3,40})? (?:as|to (?:act|serve|work) as|to (?:hold|head|chair|lead|be|become"
        r"|take (?:over|on)))\b"
    )


@cache
def firm() -> re.Pattern[str]:
    """Those who are no body of a province, though it may be in their name."""
    return re.compile(r"\b(?:compan(?:y|ies)|corp(?:oration)?|group|jsc|investors?|contractors?|enterprises?|banks?)\b")


@cache
def relative() -> re.Pattern[str]:
    """What makes a clause say which people are meant."""
    return re.compile(r"\b(?:who|whom|which|that) $")


@cache
def sitting() -> re.Pattern[str]:
    """What is directed where nobody is: "chaired and directed the meeting"."""
    return re.compile(
        r" (?:the|a|an|this) (?:[\w'-]+ ){0,3}?(?:meeting|conference|session|congress|sitting|work"
        r"|ceremony)\b"
    )


@cache
def complement() -> re.Pattern[str]:
    """What follows a passive that asks: "to report", "by the Minister to", "with recruiting"."""
    return re.compile(r"(?: [\w ]{0,60})?? (?:to|that|with|by|not)\b|:")


@cache
def provinces(lang: Lang) -> re.Pattern[str]:
    """All provinces of the country as those who are asked."""
    if lang == "en":
        return re.compile(r"\b(?:provinces|localities)\b")
    return re.compile(r"(?<!\w)(?:các|mọi) (?:tỉnh|địa phương)(?!\w)")


@cache
def nominal() -> re.Pattern[str]:
    """Verbs whose noun says that it is a demand: "gave a separate assignment"."""
    return re.compile(r"g[ai]v|set|hand|issued|had|made|put|laid|left instr")


@cache
def demanding() -> re.Pattern[str]:
    return re.compile(r"request(?:ed|ing)|demand(?:ed|ing)|urg(?:ed|ing)|order(?:ed|ing)|direct(?:ed|ing)")


@cache
def subjunctive() -> re.Pattern[str]:
    return re.compile(r"recommend|suggest|insist")


@cache
def action() -> re.Pattern[str]:
    """What is demanded, as a noun: "the acceleration of works", "faster disbursement"."""
    return re.compile(
        r" (?:(?:the|an?) )?(?:(?:focus|early|prompt|swift|strict|urgent|drastic|timely|crackdown|review|probe"
        r"|inspection|inquiry|audit|halt|end|better|more"
        r"|closer)\b|\w+(?:er|ening|tion|sion|ment|sal)\b)"
    )


@cache
def told_to() -> re.Pattern[str]:
    return re.compile(r" (?:(?!how|that|about|as|when|why|what|whether)[\w',-]+ ){1,16}?to \w")


@cache
def it() -> re.Pattern[str]:
    return re.compile(r"\s*(?:it|they|each)\s*(?:has|have|had|is|was)?\s*$")


@cache
def envoy() -> re.Pattern[str]:
    """Who asks where no name, role or pronoun says it."""
    return re.compile(
        r"(?:the |a )?(?:[\w'-]+ ){0,3}(?:envoy|leaders?|officials?|guest|representative|minister|chair\w*)\b"
    )


@cache
def inverted() -> re.Pattern[str]:
    return re.compile(r"[,\"”'’] ?$")


@cache
def by_a_body(lang: Lang) -> re.Pattern[str]:
    """A body of province or country as the one that asks, where no person does."""
    if lang == "en":
        return re.compile(
            r"\b(?:committee|board|council|government|office"
            r"|command) (?:of (?:the )?[\w' ]{3,30} )?(?:also |has |have |then )*$"
        )
    return re.compile(
        r"(?:^|[,;:.] ?)(?:ban (?:thường vụ|chỉ huy|chỉ đạo)|thường trực|ubnd|hđnd|tỉnh ủy|chính phủ|quyết định"
        r"|thủ tướng|phó thủ tướng)[^.,;]{0,60}$"
    )


@cache
def for_oneself() -> re.Pattern[str]:
    """What somebody asks to be let do."""
    return re.compile(r" to (?:stay|be|remain|join|leave|go|see|retire|resign|keep|speak|meet|visit|know)\b")


@cache
def office_holder() -> re.Pattern[str]:
    """An office of the State or a pronoun as the subject right before the verb."""
    return re.compile(
        r"(?:\bthe (?:[\w'-]+ ){0,3}(?:chair(?:m[ae]n|woman)?|secretary|leader|president|minister|legislator|pm"
        r"|official)"
        r"(?: of (?:the )?[\w' ]{3,50})?|(?:^|[\"”,;] )(?:s?he))(?: also| has| have| then| further| strongly)* $"
    )


@cache
def noun() -> re.Pattern[str]:
    """What follows a Vietnamese verb of asking where it is a noun: "this request"."""
    return re.compile(r" (?:này|đó|trên|ấy|nói trên|đang|đã|vừa)(?!\w)")


@cache
def at_an_occasion() -> re.Pattern[str]:
    """An occasion right before its day."""
    return re.compile(
        r"(?:meeting|session|conference|congress|ceremony|phiên (?:họp|khai mạc|bế mạc)|hội nghị|cuộc họp"
        r"|buổi làm việc)[^.,;]{0,12}$"
    )


@cache
def signed() -> re.Pattern[str]:
    """A dispatch that asks is dated by its signing."""
    return re.compile(r" (?:signed|issued|sent)\b|,? (?:đã |vừa )?(?:ký|ban hành|có) (?:công điện|văn bản|chỉ thị)")


@cache
def to_whom() -> re.Pattern[str]:
    """An opening that says who is spoken to."""
    return re.compile(r"(?:for|to|with|as for|regarding|về phía|đối với|với|riêng) ")


@cache
def tied(lang: Lang) -> re.Pattern[str]:
    """Where a day in the sentence is the day of the asking, and no deadline."""
    if lang == "en":
        return re.compile(r"(?:\bon |^in |,? )(?:last (?:mon|tue|wed|thu|fri|sat|sun)|yesterday|[a-z]{3,6}day$)")
    return re.compile(r"(?:hôm qua|chiều qua|sáng qua|tối qua)\s?\S?$")
