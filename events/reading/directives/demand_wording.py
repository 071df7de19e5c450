"""How newsrooms of both languages tell that somebody asks somebody to do something, or says that it must be done.

English patterns are read in folded text, Vietnamese ones in lower case.
"""

import re
from functools import cache

from events.reading.directives.verbs import ASKED
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import fold

_STRESSED: dict[Lang, str] = {
    "en": r"\b(?:emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|underlin(?:ed|es|ing)|underscored|noted|outlined|said"
    r"|says|added|affirm(?:ed|s)|continued|insisted|conclude[ds]|directed|instructed|went on|laid stress"
    r"|(?:pointed|points) out that|(?:notes|outlines|adds|insists|states|reiterates|warns)(?= that\b)"
    r"|(?<!was )(?<!were )(?<!been )(?<!being )told"
    r"|(?<=, )ordered|(?:(?<=, )|(?<=[\"”] ))(?:urged|suggested|requested|recommended|demanded|proposed|advised)"
    r"(?= (?:the )?(?:deputy |vice |permanent |standing )*(?:prime|pm|(?:state )?president|minister|chair(?:man|woman)"
    r"|secretary|general|party (?:chief|secretary)|mr|ms|he|she|director)\b)"
    r"|(?:urged|suggested|requested|recommended|demanded|proposed|advised)(?=, )"
    r"|(?:was|were|is) quoted (?:by [\w ]{2,40} )?as saying"
    r"|made (?:it )?(?:clear|plain)|laid down|stated|declared|observed|interrupted|gave opinion"
    r"|argued|remarked|ruled|highlight(?:ed|s)|(?:pointed|(?:called|drew) attention) to(?= the need\b)"
    r"|announced(?= that\b)|(?:drove|hammered) (?:it )?home(?= (?:that|the)\b)|spelled (?:it )?out"
    r"|replied|repeated|reiterated|warned|was (?:blunt|clear|firm|adamant|categorical|insistent)|(?:laid|placed"
    r"|put) (?:\w+ )?(?:emphasis|stress))\b",
    "vi": r"(?<!\w)(?:nhấn mạnh|nêu rõ|chỉ rõ|khẳng định|cho rằng|lưu ý|kết luận|phát biểu|chỉ đạo|nói|nêu|quả quyết"
    r"|nhắc|đặt vấn đề|dứt khoát|tuyên bố|chỉ thị|phân tích|lưu tâm)(?!\w)",
}
_VIEW: dict[Lang, str] = {
    "en": r"\b(?:according to|in the (?:view|words|opinion) of|(?:in|to quote)(?= (?:his|her|[^.,;\"“”]{3,40}[’'`]s)"
    r" (?:view|words|opinion)\b)|as(?= [^.,;\"“”]{2,40} (?:put|puts|sees|saw|told|said)\b))(?= )",
    "vi": r"(?:^|[,;] )(?:theo|cũng theo(?= (?:phó )?(?:bí thư|bộ trưởng|chủ tịch|thủ tướng|tổng bí thư)))(?= )",
}
"""What leads up to the name of somebody whose view is told."""
_NEEDED: dict[Lang, str] = {
    "en": r"\b(?:must(?! wait\b| have (?:been|had|\w+ed\b))|(?<!no )need(?:s|ed)? to|should(?! have (?:been|had"
    r"|\w+ed\b)| (?:account|attract|bring|come to|contribute|earn|exceed|fall|grow|hit|make up|reach|rise|top|yield"
    r"|be (?:settled|over|ready))\b)|ought to"
    r"|(?<!what they )(?<!all they )(?<!what it )(?:has|have"
    r"|had) to(?! do with| thank| wait)|it (?:is|was) (?:necessary|important|imperative|essential|vital|high time)"
    r"|need(?:s)? (?:more|special|greater|stronger)|(?:is|are|was|were) required to|(?:is|was) up to|it (?:is"
    r"|was) for (?:the |each |every )?(?:\w+ )?(?:provinc|cit|department|ward|commune|district|localit"
    r"|authorit)\w*(?= to\b)"
    r"|let (?:the |each |every |all )?(?:provinc|cit|departments?|wards?|communes?|districts?|localit|officials)\w*"
    r"|no(?:body)? [\w' ]{0,40} ?(?:may|shall)|no one may|may not|will have to|had better|mustn't|(?:has|have"
    r"|had) (?:until|till)|(?:has"
    r"|have|had) [\w-]+ (?:days|weeks|months)(?= to\b| from\b|[.,;\"”])|(?:first|next|only|main|important"
    r"|urgent) (?:thing|task|job|priority|duty) (?:now |for \w+ )?(?:is|was)|(?:is|was) (?:high )?time (?:for|that)"
    r"|will answer for|(?:will|would) be (?:held )?(?:responsible|accountable|answerable)|shall(?! we)"
    r"|no more (?:excuses|delays?)|(?:are|is) (?:not )?to \w+)\b|[\"“](?:do not|don't|never|make sure|see to it"
    r"|let (?:no|us|the))\b|(?:emphasis|stress) on (?:the need|\w+ing)|\b(?:emphasi[sz]ed|stress(?:ed|es)|underlined"
    r"|underscored|outlined|listed|highlight(?:ed|s)|pointed to|attention to) (?:\w+ing\b"
    r"|the (?:need|importance|necessity|requirement)"
    r"|(?:further )?(?:\w+ ){0,2}(?:tasks|guarantees|requirements|priorities))",
    "vi": r"(?<!\w)(?:(?<!không )(?<!sắp )(?<!đang )phải(?! (?:chờ|nằm|gánh|bán|thuê|đi (?!đầu|trước|vào|đôi|kèm|sâu"
    r"|từ)|vay|nghỉ|đóng cửa|xin rút|chịu (?:thiệt|lỗ|cảnh)|sống|nhập viện|nhờ))|cần(?! thơ| giờ| đước"
    r"| được (?:biểu dương|ghi nhận|trân trọng|đánh giá)| thiết bị"
    r"| trục| cẩu| chờ)|không (?:\w+ ){1,3}nào được|không được|không để(?! lại)|nên(?! khi| coi| hiểu| nghĩ)|hãy|đừng"
    r"|hạn chót (?:cho"
    r"|của|là)|(?:nhiệm vụ|(?<!làm )việc)(?: \w+){0,3}? (?:của|với|cho|đối với) (?:các )?(?:sở|xã|phường|huyện|ngành"
    r"|địa phương)|chậm nhất|nghiêm cấm|không cho phép|tuyệt đối|chịu trách nhiệm|(?:xã|sở|phường|huyện|ngành|đơn vị"
    r"|nơi|cơ quan|địa phương|cán bộ|ai) nào [^.,;]{2,60}(?:,| thì)|báo cáo tôi|(?:trách nhiệm"
    r"|việc)[^.;:]{0,40} (?:thuộc về|là của)|chớ)(?!\w)",
}
_NOT_OURS: dict[Lang, str] = {
    "en": r"\s*(?:that\s)?(?:(?:the|all|both|any|central|relevant|his|her|its|local|foreign|domestic|other|some"
    r"|competent|concerned|related|responsible|functional|line|specialised|specialized|project)\s)*(?:ministr\w+"
    r"|minister|investors?|contractors?|residents?|people(?! 's|'s)|villagers|farmers|business\w*|enterprises"
    r"|compan\w+|firms?|developers?|national assembly|government(?! of)|central government|(?:central )?state(?! of"
    r"| enterprises|-)"
    r"|(?<=central )(?:authorities|agencies|bodies)|(?:deputy )?(?:prime minister|pm)|politburo|secretariat|banks?"
    r"|builders|students|passengers|motorists|patients|consumers|buyers|fans|teachers|voters|deputies|journalists|reporters|guests|vendors|workers|famil\w+"
    r"|power compan\w+|operators|readers|drivers|permission|state bank|military|customers?|tourists|visitors"
    r"|shopkeepers|us|me|you|listeners|employers|parents|pupils|audience|delegat(?:es|ion)|crowd|public(?! (?:propert"
    r"|assets?|land|works|offices?|services?|money|funds?|invest|servants?))|experts"
    r"|scientists|artists|club|players|fishermen|lenders|airlines?|bankers|breeders"
    r"|catholics|entrepreneurs|exporters|growers"
    r"|hoteliers|importers|manufacturers|monks"
    r"|owners|priests|producers|soldiers|troops|veterans|volunteers|lao(?! cai)|partners|project owners?|traders|how"
    r"|(?:office of the )?(?:government|national assembly|state president)(?:'s)? office"
    r"|office of the (?:government|president"
    r"|national assembly)|what|why|whether|if|which|who|when|where|about|for (?:a|an|the|more|permission|help|his"
    r"|her|their)|himself"
    r"|herself|to (?:stop work\w*|resign|retire|be relieved|leave|step down|quit|know))\b",
    "vi": r"\s*(?:với\s|các\s|tất cả\s|những\s|của các\s)*(?:của\b|đơn vị (?:của|thuộc|trực thuộc) bộ"
    r"|hoàn thiện thủ tục|bộ\b(?! phận| máy| chỉ huy)|nhà đầu tư|cộng đồng|tàu thuyền|toàn bộ tàu|chủ tàu|ngư dân"
    r"|chủ (?:đầu tư|dự án|hồ|rừng|xe|hộ)|các hãng|hãng|nông dân|ngành (?:điện|viễn thông|ngân hàng|đường sắt)"
    r"|ban quản lý dự án (?:\d|thăng long|mỹ thuận)"
    r"|chuyên gia|báo chí|nhà thầu|doanh nghiệp|người dân|bà con|nhân dân|chính phủ|quốc hội|trung ương"
    r"|ban bí thư|bộ chính trị|(?:ban tổ chức|ủy ban kiểm tra|ban chấp hành|mặt trận tổ quốc) trung ương"
    r"|(?:phó )?thủ tướng|(?:thứ|bộ) trưởng|đơn vị thi công|ngân hàng|cử tri|tập đoàn|công ty|đơn vị tư vấn|đại biểu"
    r"|phía|bạn đọc|du khách|hộ dân|tầng lớp|đồng bào|cơ quan trung ương|lực lượng (?:cứu hộ|vũ trang)|bộ đội"
    r"|quân đội|quân khu"
    r"|quân đoàn|văn phòng (?:quốc hội|chính phủ|trung ương|chủ tịch nước)|(?:cơ quan|ủy ban"
    r"|ban)(?: \w+){0,3} của quốc hội|hội đồng dân tộc|ủy ban (?:công tác đại biểu|dân nguyện|khoa học|kinh tế"
    r"|pháp luật|quốc phòng|tài chính|thường vụ quốc hội|tư pháp|văn hóa|xã hội)"
    r"|(?:hai )?(?:ông|bà(?! rịa)|anh|chị)(?! phải)|người (?:đi|bán|mua|nhà|chăn|trồng|lao động))(?!\w)",
}
"""Whom a demand may also go to, and is then none on a province; and questions."""

_OURS: dict[Lang, str] = {
    "en": r"\b(?:provinces?|provincial|localit(?:y|ies)|local|cit(?:y|ies)|municipal|departments?|communes?|wards?"
    r"|districts?|special zones?|towns?|authorit(?:y|ies)|party|committees?|councils?|sectors?|agenc(?:y|ies)"
    r"|leaders?|leadership|standing|commissions?|inspectorates?|police|officials?|cadres|members|units|heads?|levels|director|chairm[ae]n"
    r"|secretary|board|offices?|branch(?:es)?|newcomer|administrations?|congress|port authority|inspectors?"
    r"|headmasters?|mayors?|schools?|hospitals?|hosts?|colleagues|staff|subordinates|aides|successor|bodies"
    r"|organisations?|cent(?:re|er)s?(?! of))\b",
    "vi": r"(?<!\w)(?:tỉnh|địa phương|thành phố|sở|ngành|xã|phường|huyện|ubnd|hđnd|đảng bộ|cấp ủy|chính quyền"
    r"|ban thường vụ|ban cán sự|ban quản lý|cơ quan|cấp|đảng ủy|lãnh đạo|cán bộ|đơn vị|chủ tịch|bí thư|quận|thị xã"
    r"|phòng|thôn|tân)(?!\w)",
}
_IDLE: dict[Lang, str] = {
    "en": r"\b(?:province|city|locality|wards?|communes?|districts?|provinces|localities|delegates?|deputies|deputy"
    r"|voters|investors?|residents?|constituencies|businesses|farmers|not|never|will|would|the project|plan"
    r"|reporters?|teachers?|who|they|constituents|many|some|the|its|all|of|as|when|than|if|their|a|be"
    r"|(?<!long )(?<!nghe )an)\s(?:also\s|has\s|have\s|had\s)?$",
    "vi": r"(?<!\w)(?:khách hàng|lời|nhóm|(?<!văn )bản|đơn|giấy|cuộc|xin|với|khi có"
    r"|(?<!ubnd )(?<!hđnd )(?<!nhân dân )(?<!chủ tịch )(?<!lãnh đạo )(?<!chính quyền )tỉnh"
    r"|địa phương|trung ương|cử tri|đại biểu"
    r"|nhà đầu tư|người dân|theo|từng|không|chưa|sẽ|đang|được|đáp ứng|các|bàn|nơi|chậm|thiếu|buông lỏng|(?<!tổ )(?:chờ"
    r"|đợi)|những|mục tiêu|nhiều"
    r"|chỉ tiêu|kế hoạch|dự toán|(?<!chủ tịch )hội đồng nhân dân|(?<!chủ tịch )hđnd tỉnh|chuyển|một"
    r"|(?<!ông )(?<!bà )đặt|đạt|doanh nghiệp|cũng nên|góp ý|(?<!có )ý kiến|ai|sự|công tác|tập trung|phát biểu"
    r"|(?<!có )(?<!ra )(?<!gửi )(?<!ký )văn bản|dự và)\s[\"“]?(?:cũng\s|đã\s|đang\s)?$|(?<!\w)(?:được|chờ"
    r"|đợi) (?:\w+ ){0,6}$",
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


@cache
def addressed(lang: Lang) -> re.Pattern[str]:
    """Those who are told to do something in a quotation: bodies, officials, comrades."""
    ours = _OURS[lang]
    return patterns.compile(
        ours if lang == "en" else rf"{ours}|các đồng chí|anh em|(?:các )?anh chị|các anh|chúng ta|mọi người"
    )


COMMAND = patterns.plain(
    r"[\"“'](?:please |now |then |first |just )?(?:hand|send|give|get|go|come|bring|finish|show|tell|ask|put|keep"
    r"|stop|start|build|make|take|let|leave|open|close|cut|write|read|publish|answer|call|count|check|visit|sit|talk"
    r"|listen|remember|think|do|don't|do not|never|find|fix|move|pay|spend|use|work|report|return|solve|clear|plant"
    r"|treat|look|learn|hold|help|choose|set|sign|run|lead|meet|share|speed|settle|prepare|clean|fill|train|cut|save"
    r"|protect|guard|begin|be|act|name|drop|throw|walk|forget|collect|deliver|stay|knock|speak|say|draw)\b(?! (?:of"
    r"|is|was|are)\b)"
)
"""The beginning of a quotation that tells somebody to do something."""
