"""How newsrooms of both languages tell that somebody asks somebody to do something, or says that it must be done.

English patterns are read in folded text, Vietnamese ones in lower case.
"""

import re
from functools import cache

from events.reading.language import Lang
from events.text import fold

_ASKED: dict[Lang, str] = {
    "en": r"(?<![\w-])(?:(?:ask|request|instruct|order|direct|assign|task|suggest|recommend|remind|demand|entrust"
    r"|command|press|want)(?:ed|s|ing)|(?:urg|advis|requir|encourag|propos|charg)(?:ed|es|ing)"
    r"|(?<=went on to )(?:ask|urge|request|instruct|order|direct|remind|entrust|assign|call on)|call(?:ed|s"
    r"|ing) (?:on|upon|for)|told|telling|tells|appeal(?:ed|s|ing) to|insist(?:ed|s|ing) (?:that|on)|(?:g[ai]ve"
    r"|giving|set|setting|handed)(?= [^.;]{0,60}\b(?:tasks?|assignments?|deadline|instructions?|orders?) (?:of|to"
    r"|that|for)\b)|g[ai]ve(?= [^.;]{2,40} (?:until|till|\w+ (?:days|weeks|months)) )|(?:gave|issued|had|made|put"
    r"|laid down)(?= [^.;]{0,40}\b(?:assignments?|instructions?|orders?|requests?|demands?)\b)|(?:instruction"
    r"|request|demand|message|advice|order)s?(?: to [^.;,]{2,50})? (?:was|is|were)(?= (?:to|that)\b))(?!\w)",
    "vi": r"(?<!\w)(?:yêu cầu|đề nghị|(?<!nút )(?<!bàn )giao(?! thông| lưu| thương| dịch| đất| dự toán| kế hoạch"
    r"| mùa| ban(?! cán sự| quản lý| thường vụ| tổ chức| chỉ)| vốn| thừa| chỉ tiêu)|(?<!ban )chỉ đạo(?! của|,"
    r"| điều hành|\.)|đặt hàng|đôn đốc|(?:đặt ra|nêu|đề ra|chỉ ra|giao)(?: cho \w+)? (?:\w+ ){1,2}(?:nhiệm vụ"
    r"|yêu cầu|đầu việc|việc lớn|việc|bài toán)(?= [^.;]{0,30}(?:cho|với|phải|cần)\b|:)|lưu ý|nhắc(?! lại| đến"
    r"| tới)(?: nhở)?|gợi ý|gợi mở|giục|hối thúc|thúc giục|đốc thúc|kêu gọi(?! đầu tư)|phân công|mong muốn"
    r"|quán triệt|căn dặn|dặn(?: dò)?|khuyến nghị|(?:ra )?lệnh (?:cho|tới)|ra (?:thời )?hạn"
    r"|bảo(?= [^.;,]{2,60} phải)|thúc(?= (?:họ|tỉnh|các|ubnd|sở|xã|huyện)))(?!\w)",
}
_STRESSED: dict[Lang, str] = {
    "en": r"\b(?:emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|underlin(?:ed|es|ing)|underscored|noted|outlined|said"
    r"|says|added|affirmed|continued|insisted|concluded|directed|instructed|went on|laid stress|pointed out that|told"
    r"|made (?:it )?(?:clear|plain)|stated|declared|observed|interrupted|gave opinion|argued|remarked|replied|repeated"
    r"|reiterated|warned|(?:laid|placed|put) (?:\w+ )?(?:emphasis|stress))\b",
    "vi": r"(?<!\w)(?:nhấn mạnh|nêu rõ|chỉ rõ|khẳng định|cho rằng|lưu ý|kết luận|phát biểu|chỉ đạo|nói|nêu|quả quyết"
    r"|nhắc|đặt vấn đề|tuyên bố|phân tích|lưu tâm)(?!\w)",
}
_VIEW: dict[Lang, str] = {
    "en": r"\b(?:according to|in the (?:view|words|opinion) of|in (?=(?:his|her) (?:view|words|opinion)\b))(?= |his"
    r"|her)",
    "vi": r"(?:^|[,;] )theo(?= )",
}
"""What leads up to the name of somebody whose view is told."""
_NEEDED: dict[Lang, str] = {
    "en": r"\b(?:must(?! have)|need(?:s|ed)? to|should(?! have)|ought to|(?:has|have|had) to(?! do with)|it (?:is"
    r"|was) (?:necessary|important|imperative|essential|vital|high time)|need(?:s)? (?:more|special|greater"
    r"|stronger)|(?:is|are|was|were) required to|(?:is|was) up to|no [\w ]{1,30} (?:may|shall)|(?:are"
    r"|is) (?:not )?to (?:handle|be handled|take|keep|finish|make))\b|[\"“](?:do not|don't|never|make sure"
    r"|see to it|let (?:no|us|the))\b|(?:emphasis|stress) on (?:the need|\w+ing)|\b(?:emphasi[sz]ed|stress(?:ed|es)"
    r"|underlined|underscored|outlined|listed) (?:\w+ing\b|the (?:need|importance|necessity|requirement)"
    r"|(?:further )?(?:\w+ ){0,2}(?:tasks|guarantees|requirements|priorities))",
    "vi": r"(?<!\w)(?:(?<!không )phải|cần(?! thơ| giờ| đước| thiết bị| trục| cẩu)|không được|nên(?! khi)|hãy|đừng"
    r"|chớ)(?!\w)",
}
_NOT_OURS: dict[Lang, str] = {
    "en": r"\s*(?:that\s)?(?:(?:the|all|both|any|central|relevant|his|her|its|local|foreign|domestic|other|some)\s)*"
    r"(?:ministr\w+|minister|investors?|contractors?|residents?|people(?! 's|'s)|villagers|farmers|business\w*"
    r"|enterprises|compan\w+|firms?|developers?|national assembly|government(?! of)|central government|prime minister"
    r"|pm|politburo|secretariat|banks?|builders|students|teachers|voters|deputies|journalists|reporters|guests|vendors"
    r"|workers|famil\w+|power compan\w+|operators|readers|drivers|permission|state bank|military|customers?|tourists"
    r"|visitors|shopkeepers|us|me|you|listeners|employers|parents|pupils|fishermen|lenders|airlines?|lao|partners"
    r"|project owners?|traders|how|what|why|whether|if|which|who|when|where|about|for (?:a|an|the|more|permission|help"
    r"|his|her|their)|himself|herself|to (?:stop work\w*|resign|retire|be relieved|leave|step down|quit|know))\b",
    "vi": r"\s*(?:với\s|các\s|tất cả\s|những\s|của các\s)*(?:của\b|hoàn thiện thủ tục|bộ\b(?! phận| máy| chỉ huy)"
    r"|nhà đầu tư|chủ đầu tư|chủ dự án|nhà thầu|doanh nghiệp|người dân|bà con|nhân dân|chính phủ|quốc hội|trung ương"
    r"|thủ tướng|bộ trưởng|đơn vị thi công|ngân hàng|cử tri|tập đoàn|công ty|đơn vị tư vấn|đại biểu|phía|bạn đọc"
    r"|du khách|hộ dân|cơ quan trung ương)(?!\w)",
}
"""Whom a demand may also go to, and is then none on a province; and questions."""

_OURS: dict[Lang, str] = {
    "en": r"\b(?:provinces?|provincial|localit(?:y|ies)|local|cit(?:y|ies)|municipal|departments?|communes?|wards?"
    r"|districts?|towns?|authorit(?:y|ies)|party|committees?|councils?|sectors?|agenc(?:y|ies)|leaders?|leadership"
    r"|standing|officials?|cadres|units|levels|director|chairm[ae]n|secretary|board|offices?|branches|newcomer"
    r"|colleagues|staff|successor|bodies|organisations?)\b",
    "vi": r"(?<!\w)(?:tỉnh|địa phương|thành phố|sở|ngành|xã|phường|huyện|ubnd|hđnd|đảng bộ|cấp ủy|chính quyền"
    r"|ban thường vụ|ban cán sự|ban quản lý|cơ quan|cấp|đảng ủy|lãnh đạo|cán bộ|đơn vị|chủ tịch|bí thư|quận|thị xã"
    r"|phòng|thôn|tân)(?!\w)",
}
_IDLE: dict[Lang, str] = {
    "en": r"\b(?:province|city|locality|provinces|localities|delegates?|deputies|deputy|voters|investors?|residents?"
    r"|constituencies|businesses|farmers|not|never|will|would|the project|plan|reporters?|teachers?|who|they"
    r"|constituents|many|some|the|its|all|of|as|when|than|if|their|an?|be)\s(?:also\s|has\s|have\s|had\s)?$",
    "vi": r"(?<!\w)(?:(?<!ubnd )(?<!hđnd )tỉnh|địa phương|cử tri|đại biểu|nhà đầu tư|người dân|theo|không|chưa|sẽ"
    r"|được|đáp ứng|các|bàn|những|mục tiêu|nhiều|chỉ tiêu|kế hoạch|dự toán|hội đồng nhân dân|hđnd tỉnh|thống nhất"
    r"|chuyển|một|đặt|đạt|doanh nghiệp|cũng nên|góp ý|ý kiến|ai|sự|công tác|tập trung|phát biểu|văn bản|tiếp tục"
    r"|dự và)\s(?:cũng\s|đã\s|đang\s)?$|(?<!\w)được (?:\w+ ){0,6}$",
}
"""What stands before a verb that gives no order: the province's own wishes, a noun, a negation."""


class Wording:
    """The patterns of one language, for texts with or (`plain`) without Vietnamese diacritics."""

    def __init__(self, lang: Lang, plain: bool) -> None:
        def compiled(patterns: dict[Lang, str]) -> re.Pattern[str]:
            return re.compile(fold(patterns[lang]) if plain else patterns[lang])

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
