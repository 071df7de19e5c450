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
