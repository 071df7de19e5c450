"""How news words that investment is licensed, approved in principle, or promised in a memorandum."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.allowing import ALLOWED_EN
from events.reading.text.language import Lang

HINTS: dict[str, list[str]] = {
    "en": [
        *re.findall(
            r"\S+", "memo mou agreement certificate permit licen approv light lit polic decision nod go-ahead letter"
        ),
        *re.findall(
            r"\S+", "minutes cleared commit guideline registration granted admitted registered papers certified"
        ),
        *("new project", "new foreign", "new fdi", "new domestic", "fresh fdi", "fresh foreign", "let in"),
        *("understanding", "okay", "authori", "ratif", "sanctioned", "signed off", "through"),
        *("stamped", "said yes", "consent", "assent", "blessing", "thumbs"),
    ],
    "vi": [
        *("ghi nhớ", "thuận", "mou", "cam kết", "hợp tác", "chứng nhận", "phép", "đầu tư", "chủ trương", "cấp mới"),
        *("gcnđkđt", "giấy chứng nhận", "cấp giấy", "đèn xanh", "dự án mới", "fdi mới", "trong nước mới"),
        *("nước ngoài mới", "phê duyệt dự án", "phê duyệt đầu tư"),
    ],
}
"""Pieces of the words for grants and memoranda: most sentences have none."""

OF_A_FIRM = patterns.plain(r"\w+(?: with)? business (?:registration|licen[cs]e)", re.IGNORECASE)
"""A paper by which a firm is founded, and nothing is invested."""

PAPERS = {
    "en": patterns.lazy(
        r"\b(?:(?P<memorandum>memorand(?:um|a|ums)(?: of understanding)?|MoUs?|letters? of intent"
        r"|understandings(?= (?:were|have been|was|on|for|with)\b)"
        r"|(?:investment |cooperation |preliminary |framework |principle )+agreements?|minutes of (?:agreement"
        r"|remembering|understanding)"
        r"|agreements? in principle|letters? of commitment|commitment letters?|investment commitments?|memos)"
        r"|(?P<licensed>newly[- ](?:granted|licensed)(?=:? [\d,]+ )"
        r"|(?:investment )?(?:(?<!business )registration )?(?<!birth )(?<!death )(?<!marriage )(?<!use )(?<!title )"
        r"(?<!quality )certificates?(?! of (?:merit|origin|recognition|land))(?: of (?:investment"
        r"|registration)(?: registration)?)?"
        r"|(?:investment |operating )permits?|investment (?:approval )?decisions?"
        r"|(?:permits|consent|assent|blessing|thumbs[- ]up)(?= (?:to|for) (?:(?!(?:of|on|to)\b)[\w-]+ ){1,4}projects\b)"
        r"|(?:permits?|permission|consent|assent|blessing|thumbs[- ]up)(?= (?:to|for) an? "
        r"(?:(?!(?:and|at|by|for|from|in|near|of|on|to|with)\b)[\w$.,-]+ ){1,5}"
        r"(?:plant|complex|factory|mill|resort|port|park|farm|terminal|hospital|cent(?:er|re)|golf course)\b)"
        r"|approvals? (?:in principle|of (?:investment|policy|guidelines?))"
        r"|approved in principle(?! the (?:addition|adjustment|list)| [^.;]{0,40}\b(?:aid|relief|subsid\w+|support)\b)"
        rf"|(?:newly )?{ALLOWED_EN}(?=:? (?!an? (?:[\w-]+ )?list )"
        r"(?:(?!(?:for|in|on)\b)[\w-]+ ){0,4}(?:projects?|ventures)\b)"
        r"|newly (?:granted|licensed)|approvals?(?:, by [^,;]{3,60},)? (?=(?:of|for)"
        r" (?:the|an?|its) (?:[\w$.,-]+ ){0,5}(?:plant|complex|factory|resort|port|park|expressway|road|bridge|farm"
        r"|terminal|hospital|area)\b)"
        rf"|{ALLOWED_EN}(?= (?:an?|the) (?:[\w$.,-]+ ){{0,5}}(?:plant|factory|mill|smelter|refinery)\b)"
        rf"|{ALLOWED_EN}(?= [^.;]{{0,60}}\bwith (?:an? )?(?:total )?(?:investment|capital|cost)\b)"
        r"|polic(?:y|ies) (?=(?:of|for) (?:[\d,]+|[a-z]+) (?:[\w-]+ ){0,3}projects\b)"
        r"|polic(?:y|ies) of invest\w+|green light(?! to (?:an?|the) (?:resolution|plan|law|decree|scheme|budget))"
        r"|(?:investment )?(?<!driving )(?<!export )(?<!fishing )(?<!import )(?<!mining )(?<!press )(?<!sand )"
        r"licen[cs]es?"
        r"|licen[cs](?:ed|ing)(?! (?:authorit|power|procedure|regime|rule))|in-principle approvals?"
        rf"|(?:(?<=projects )|(?<=ventures ))(?:were |was |have been |being )?{ALLOWED_EN}"
        r"|(?<=projects)(?:, [^;]{4,110},| (?:of|worth|with|whose|totall?ing) [^;]{4,70})?"
        rf" (?:(?:were|have been) {ALLOWED_EN}|(?:got|obtained|received|secured|won) (?:\w+ )?approval)"
        r"|decisions? of investment \w+|decisions(?= for (?:\d+|[a-z]+) (?:\w+ )?projects\b)"
        r"|(?<!preferential )investment polic(?:y|ies)(?: approvals?)?|investment (?:guidelines?|registrations?)"
        r"|the nod|greenlit"
        r"|green-lighted"
        r"|policy approvals?|approvals(?= were granted)|(?:their|the) approvals|approvals to"
        r"|investment approvals?|go-ahead"
        r"|(?P<paper>admitted|registered(?= with)|(?:(?:got|given|received) (?:their|its) )?papers(?= (?:here|to|from"
        r"|for))"
        r"|certified|let in|(?:new|fresh) (?:FDI |foreign(?:-\w+)? |domestic )?projects"
        r"|(?:cleared|allowed) to (?:build|open|set up|invest|make)|(?:green-?lit|cleared)(?= (?:\d|in\b|over\b"
        r"|during\b|since\b|so far)))))\b",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?P<memorandum>(?:biên )?bản (?:ghi nhớ|(?:thỏa thuận|hợp tác|cam kết)(?: \w+){0,2} đầu tư)"
        r"|thỏa thuận (?:ghi nhớ|nguyên tắc|khung|hợp tác(?= (?:đầu tư|trị giá|với)|,)|(?:nghiên cứu "
        r"|hợp tác )*đầu tư)|\bMOUs?\b"
        r"|ghi nhớ (?:hợp tác|đầu tư|với)|(?<=ký )ghi nhớ(?! về)|(?:bản|văn bản|thư) cam kết đầu tư)"
        r"|(?P<licensed>(?:giấy )?chứng nhận (?:(?:đăng ký )?đầu tư|ĐKĐT)|(?<!việc )giấy phép đầu tư"
        r"|(?<!điều chỉnh )chủ trương đầu tư"
        r"|\bGCNĐKĐT\b"
        r"|chấp thuận (?:đầu tư|nhà đầu tư|(?=\d+ dự án))|quyết định đầu tư|(?<!việc )cấp phép(?! (?:xây dựng"
        r"|khai thác|lái"
        r"|hành nghề|phòng cháy|môi trường|bay))"
        r"|quyết định chủ trương|chấp thuận chủ trương|(?<=trao )chủ trương|(?<=cầm )chủ trương"
        r"|(?<=được )chủ trương|(?<=cấp )chủ trương|(?<=nhận )chủ trương|(?<=giao )chủ trương"
        r"|giấy phép(?= cho \d+ (?:dự án|doanh nghiệp|nhà đầu tư))"
        r"|cấp giấy(?= cho \S+ dự án)|cấp mới chứng nhận"
        r"|(?<!kinh doanh )giấy phép(?= cho (?:[Tt]ập đoàn|[Ll]iên danh) [^,.;]{3,40} (?:làm|xây|đầu tư|lập)(?!\w))"
        r"|cấp mới(?:(?: và|,) điều chỉnh(?: tăng)?(?: vốn)?)?(?= (?:cho )?\d+ dự án)"
        r"|(?<=dự án )cấp mới|(?<=FDI )cấp mới|(?<=được )cấp mới(?! thẻ| bằng| sổ)"
        r"|giấy chứng nhận(?= cho \S+ dự án)|(?P<paper>giấy chứng nhận(?! quyền| sử dụng| OCOP| đạt| kết hôn"
        r"| an toàn"
        r"| chất lượng| nguồn gốc| vệ sinh| khuyết tật| hộ| vùng| xuất xứ| bản quyền| di tích)"
        r"|được chấp thuận|bật đèn xanh|chấp thuận cho|dự án (?:FDI |trong nước |nước ngoài )?mới"
        r"|phê duyệt đầu tư|phê duyệt dự án(?! (?:luật|quy hoạch))))",
        re.IGNORECASE,
    ),
}
"""The papers that allow an investment or promise one."""

ATTRACTED = {
    "en": patterns.plain(r"\b(?:attract\w*|draw(?:n|s)?|drew|lur(?:ed|es)|pull\w* in)(?: \S+){0,4} $"),
    "vi": patterns.plain(r"(?<!\w)thu hút(?: được)?(?: \S+){0,4} $"),
}
"""Words before new projects, or a sum, that were not licensed but attracted."""

GIVEN = {
    "en": patterns.plain(
        r"\b(?:grant(?:ed|s|ing)?|approv(?:ed|es|ing)|authori[sz]ed|clear(?:ed|s)|okayed|permitted|ratified|sanctioned"
        r"|signed off on|(?:nodded|waved) through|admitted|registered|certified|let in|licen[cs]ed"
        r"|conferr?(?:ed|ing)|deliver(?:ed|ing)|accepted|offered|award(?:ed|s|ing)?"
        r"|present(?:ed|s|ing)?|hand(?:ed|s|ing)?|issu(?:ed|es|ing)|giv(?:en?|es|ing)|gave"
        r"|receiv(?:ed|es|ing)|licen[cs]ing|won|got|obtained|secured|picked up|left with|passed|adopted|agreed"
        r"|gone to|went to|newly|approvals?|took|taken|has|have)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?:cầm|giao|bật đèn xanh|đồng ý|quyết định|tán thành|cấp|trao|chấp thuận|phê duyệt|thông qua|ban hành|nhận)",
        re.IGNORECASE,
    ),
}
"""That what a paper allows was granted now."""

GIVING = {
    "en": patterns.plain(
        r"\b(?:accept|admit|approv|award|certif|clear|deliver|exchang|get|giv|grant|hand|issu|ink|licen[cs]|obtain|pass"
        r"|present|receiv|secur|sign)(?!ificant|ing ceremon)\w*",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(r"(?:chấp thuận|phê duyệt|thông qua|ban hành|cấp|trao|nhận|ký)(?!\w)", re.IGNORECASE),
}
"""Verbs of granting and signing, in any form."""

SIGNED = {
    "en": patterns.plain(
        r"\b(?:sign\w*|inked|exchang\w+|hand\w*|put their names|names? to|presented|under|agreed|pen to|put to paper"
        r"|in place|left behind|concluded|came away|brought home|secured|struck|reached|worth|delivered|commits?|penned"
        r"|clinched|seal(?:ed|s)(?! off)|swapped|traded|initialled|entered into|ink to)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(r"ký|trao|bàn giao|ghi nhận|trị giá|đạt được|số thỏa thuận|thống nhất", re.IGNORECASE),
}
"""That a memorandum was signed or handed over now."""

NOT_GIVEN = {
    "en": patterns.plain(
        r"\b(?:cancel\w*|revoked|scrapped|terminated)\b[^;.]*,\s*$"
        r"|\b(?:not|will|would|to be|(?:was|were|is|are) to|yet to|renew(?:s|ed|ing|als?)?|revok\w+|withdr\w+"
        r"|pending|await\w+|wait\w* for|apply\w*"
        r"|mining|mineral"
        r"|export|import|construction|building|practi[cs]ing"
        r"|appl(?:ied|y) for|seek\w*|driving|business|land[- ]use(?: right)?s?"
        r"|procedures? for)(?:\s+\w+){0,4}\s*$|\bno\s+(?:\w+\s+)?$"
        r"|\b(?:assign|task|ask|request|order|instruct|urg|propos)\w*(?:\s+\S+){0,12}\s*$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?:(?<!mới và )(?<!mới, )(?<!cấp, )điều chỉnh|(?:chưa(?! kể)|không|sẽ|gia hạn|thu hồi|đề nghị|xin|xem xét"
        r"|hồ sơ|thủ tục|hoàn thiện|chờ|dừng|chấm dứt|hủy)"
        r"(?:\s+\S+){0,4}"
        r"|(?:trình|tham mưu|giao|yêu cầu|mục tiêu|phấn đấu|kế hoạch)(?:\s+\S+){0,9})\s*$",
        re.IGNORECASE,
    ),
}
"""Words before a paper that make it none that was granted: asked for, awaited, withdrawn."""

_ALL_SO_FAR = r"[Ll](?:ũy|uỹ) kế(?! \w+ tháng)(?! từ đầu năm)"
"""That something is counted since its beginning, and not only since that of the year."""


NO_NEWS = {
    "en": patterns.plain(
        r"\b(?:still valid|in force|cumulative|to date|so far licensed|(?:has|have) (?:now )?[\d,]+ licensed"
        r"|(?:has|have) (?:now )?[\d,]+ (?:[\w-]+ ){1,4}(?:licensed|approved)(?=[;:.,])"
        r"|(?:projects|schemes|plants|ones) (?:licensed|approved) (?:then|earlier|before|at the time|in the past)"
        r"|driving licen[cs]es?|should (?:an?|the) \w+ [^,;]{0,60}\bbe signed|(?:licensed|approved|granted"
        r"|cleared) none)\b"
    ),
    "vi": patterns.plain(
        rf"(?<!\w)(?:lẽ ra|còn hiệu lực|{_ALL_SO_FAR}|tính đến nay|giấy phép lái xe"
        r"|hiện (?:đang |đã )?có (?:[^\s,.;]+ ){0,2}[\d.]+ (?:lượt )?dự án"
        r"|hết hiệu lực)(?!\w)"
    ),
}
"""What is still in force was not licensed now."""

STILL_ASKED_FOR = {
    "en": patterns.plain(
        r"\s(?:to )?(?:an?|the|its|all|\d+) (?:[\w-]+ ){0,4}(?:adjustments?|budget|decree|law|plans?|resolutions?"
        r"|schemes?)\b|\s(?:dossiers?|applications?|procedures?|paperwork|requests?)\b"
        r"|[^,;.]{0,60}\b(?:cancelled|expired|handed back|lapsed|rescinded|returned"
        r"|revoked|surrendered|suspended|withdrawn)\b"
    ),
    "vi": patterns.plain(r"[^,;.]{0,50}(?<!\w)(?:bị (?:chấm dứt|hủy|thu hồi)|hết (?:hiệu lực|hạn)|trả lại)"),
}
"""Words after a paper that make it none that was granted."""

OF_NO_INVESTMENT = {
    "en": patterns.plain(
        r"\b(?:on|for|to|covering|about) (?:\w+ ){0,3}(?:training|train|education|students?|tourism promotion"
        r"|vocational"
        r"|exchanges?|culture|cultural|friendship|scholarships?|waste sorting|labou?r|sports?|twinning)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?:về|trong) (?:việc )?(?:\S+ ){0,3}(?:đào tạo|giáo dục|du lịch|văn hóa|giao lưu|kết nghĩa|phân loại"
        r"|học bổng"
        r"|lao động|thể thao|y tế|truyền thông)(?!\w)|^ hợp tác (?:giai đoạn|giữa hai)",
        re.IGNORECASE,
    ),
}
"""What a memorandum may be about that promises no investment."""

EARNED = patterns.plain(
    r"(?i)(?:\b(?:trade|turnover|exports?|imports?|revenues?)\b|(?<!\w)(?:kim ngạch|doanh thu)(?!\w))[^,;.\d]{0,40}\d"
)
"""What is traded or earned, up to its sum."""

OF_A_PROJECT = {
    "en": patterns.plain(r"go-ahead|green light|the nod|(?:policy|in-principle|investment) approval", re.IGNORECASE),
    "vi": patterns.plain(r"(?:quyết định |chấp thuận )?chủ trương(?: đầu tư)?", re.IGNORECASE),
}
"""Papers that are given for one project each."""

JOINT = {
    "en": patterns.plain(
        r"[;]|,? (?:while|and|not counting|besides)\b|,(?= \d+ (?:projects|investors|firms|others)\b)"
    ),
    "vi": patterns.plain(
        r"[;]|,? (?:còn|và|đồng thời|trong khi|chưa kể|ngoài ra)\b|,(?= \d+ (?:dự án|nhà đầu tư|doanh nghiệp)(?!\w))"
    ),
}

IN_ALL = patterns.plain(
    r"\b(?:bring|lift|push|rais|tak)ing (?:the|its) [^,.;\d]{2,40} to \d|(?<!\w)(?:nâng|đưa) tổng (?:số|vốn)"
)
"""What opens what is told of all that was licensed so far, besides what was now."""

COUNTED = {
    "en": patterns.plain(
        r"\s+(?!months?\b|weeks?\b|days?\b|years?\b|quarters?\b)(?:[\w-]+\s+){0,5}?(?:projects|ones|makers"
        r"|manufacturers"
        r"|producers|suppliers|parks|zones|factories|tie-ups|deals|pacts|partnerships|memorand\w+"
        r"|MoUs?|investors?|schemes|certificates|licen[cs]es|newcomers"
        r"|firms|companies|groups|conglomerates|corporations"
        r"|businesses|enterprises|agreements|farms|plants|ventures|approvals|minutes|partners)\b|\s+(?:(?:domestic"
        r"|foreign|new) )*project\b|\s+(?:more|others?|put)\b"
        r"|(?=,)"
    ),
    "vi": patterns.plain(
        r"(?:\s+và\s+\d+)?\s+(?:dự án|biên bản|bản thỏa thuận|bản cam kết|nhà máy|quỹ|bản ghi nhớ|thỏa thuận"
        r"|nhà đầu tư|đối tác|tập đoàn"
        r"|doanh nghiệp|MOUs?\b"
        r"|công trình|giấy chứng nhận|khu công nghiệp|cụm công nghiệp|khu đô thị)",
        re.IGNORECASE,
    ),
}

EACH = {"en": patterns.plain(r"\brespectively\b"), "vi": patterns.plain(r"(?<!\w)lần lượt(?!\w)")}
"""That several numbers or sums are told in the order of what they are of."""

IN_BRACKETS = patterns.plain(r"\((?:[^()\d]{0,20} )?$")
"""Before a sum that stands in brackets after what it is of."""

OF_A_NAME = patterns.plain(r"[A-ZĐ]\w+ $")
"""Before a number that is a part of a name: Ring Road 4."""

OF_ONE = {
    "en": patterns.plain(r"\b(?:includ\w+|largest|biggest|among them|(?:capital|investment|cost) from)\b[^,;]*$"),
    "vi": patterns.plain(r"(?:trong đó(?! cấp mới| \d\d| có \d\d)|lớn nhất|riêng)[^,;]*$"),
}

SINGLE = {
    "en": patterns.plain(
        r"\b(?:its|an?|the) (?:(?:business|investment|operating|registration) )*(?:licen[cs]e|certificate|permit"
        r"|investment decision)\b"
        r"|\b[Tt]he (?:[$€\w,.-]+ ){0,4}project (?:was|has been|got|received|is)\b"
        r"|\b(?:to|for|on|is|with|of|covers|covering) (?:an?|the) (?:[$€\w,.-]+ ){0,6}(?:plant|maker|terminal"
        r"|investment|centre|center|expansion"
        r"|hospital|bridge|expressway|line|zone|farm|project|factory|complex"
        r"|park|port|airport|resort|area|partnership|car|memorandum)\b|\bexpressway\b"
    ),
    "vi": patterns.plain(
        r"(?<!các )(?<!những )(?<!nhiều )(?<!loạt )(?:một )?biên bản ghi nhớ(?![^,.;]{0,20} (?:các|nhiều) )"
        r"|(?:cho|của|về|đầu tư) (?:dự án|nhà máy|khu"
        r"|cảng|tuyến|bệnh viện)|(?:Sân bay|Dự án|Nhà máy|Tuyến) (?:này)?"
    ),
}

RAISING_VI = r"(?:tăng|nâng|bổ sung|điều chỉnh)(?: tăng)?(?: thêm)?(?: tổng)?(?: số)? vốn"
"""That capital is only added to, in Vietnamese."""

EXISTING = {
    "en": patterns.plain(r" (?:\w+ )?(?:existing|old|operating)\b| projects? (?:to )?(?:expand|increase|raise)d?\b"),
    "vi": patterns.plain(rf" (?:\S+ ){{0,3}}(?:{RAISING_VI}|điều chỉnh|đang hoạt động|hiện có|hiện hữu|thành lập)"),
}
"""What follows a number of projects or firms that were there before, or are none of projects."""

PUT_INTO = patterns.plain(
    r"(?: (?:was|were|went|had been|has been)(?: [a-z]+)? (?:in|into|for|to)| for)(?: (?:about|over|some|nearly))? "
)
"""Between a sum and the projects it was put into."""

WITHIN_IT = {
    "en": patterns.plain(
        r"(?i)\d[^.\d]{0,40}[,;(] ?(?:of (?:which|them|these)|including|among (?:which|them|these))\b"
    ),
    "vi": patterns.plain(r"(?i)\d[^.\d]{0,30}[,;(] ?(?:trong (?:đó|số đó|số này|số ấy)|bao gồm|gồm)(?!\w)"),
}
"""After projects and their capital: what opens a part of them, which is no investment besides."""

OF_THEM = {
    "en": patterns.plain(r"(?:Their|These|Those|The|All|Together|In total|Combined|They|Total)\b"),
    "vi": patterns.plain(r"(?:Các|Những|Số) dự án (?:này|trên|đó)?|Tổng (?:vốn|số vốn|mức)|(?:Chúng|Tất cả) "),
}
"""How a sentence begins that goes on about the projects just counted."""

OTHER_COUNT = {
    "en": patterns.plain(
        r"\b(?:total (?:\w+ )?to|bringing|lifting|raising|taking|revok\w+|withdr\w+|adjust\w+|allowed"
        r"|expan\w+)\b[^,;.]*$"
    ),
    "vi": patterns.plain(
        rf"(?:nâng tổng|{_ALL_SO_FAR}|tổng cộng có|(?<!cấp mới và )(?<!cấp mới, )(?:điều chỉnh|{RAISING_VI})"
        r"|thu hồi|chấm dứt)[^,;.]*$",
        re.IGNORECASE,
    ),
}
"""Words before a number of projects that were not licensed now: all so far, those that only raise their capital."""

INVESTED = {
    "en": patterns.plain(
        r"(?i)\b(?:(?:(?:total|estimated) )?(?:investment|capital|cost|outlay)(?: capital)?|worth|add up|amount|costs"
        r"|total)\b"
    ),
    "vi": patterns.plain(r"(?i)(?:tổng mức đầu tư|tổng vốn(?: đầu tư)?|vốn đầu tư|tổng cộng|trị giá)(?!\w)"),
}
"""What leads up to the capital of a project."""


@cache
def span(lang: Lang) -> re.Pattern[str]:
    """A stretch of the year over which projects were counted: they are dated by the year."""
    if lang == "vi":
        return re.compile(
            r"(?i)(?<!\w)(?:từ đầu năm|tính đến|tính từ|kể từ|từ tháng \d|đến (?:hết|giữa|cuối|nay)|\d+ tháng"
            r"|mấy tháng"
            r"|nửa (?:đầu )?năm|trong năm|cả năm|năm nay|trong quý(?! (?:sau|tới))|quý (?:\d|I|II|III|IV)(?!\w))"
        )
    months = "january|february|march|april|may|june|july|august|september|october|november|december"
    return re.compile(
        rf"(?i)\b(?:since (?:{months}|last|then|the (?:start|beginning|new year|turn)|early|\d{{4}})|so far|this year"
        rf"|(?:first|last|past) (?:\w+ )?(?:months|half|quarter)|half[- ]year|as of|up to"
        rf"|by (?:mid-?|early |late |the end of )?(?:{months})|(?:in|over|during) (?:the|that) (?:half|month|period"
        rf"|quarter|time|year)"
        rf"|between \w+ and|from \w+ (?:to|through))\b"
    )


AT_ONE_OCCASION = {
    "en": patterns.plain(
        r"\b(?:at|during) (?:the|a|this) (?:\w+ )?(?:conference|forum|ceremony|event|meeting|session|seminar)|hand\w* "
        r"|present\w*|sign\w*|occasion|on the spot|right (?:here|there)|exchang\w*|chang\w* hands|on stage|sidelines"
        r"|receiv\w*|picked up|left with"
    ),
    "vi": patterns.plain(
        r"(?:tại|trong) (?:chỗ|hội nghị|hội trường|buổi|lễ|diễn đàn|sự kiện|đây)|trao|dịp|ký", re.IGNORECASE
    ),
}
"""What ties licences to one occasion: they are not those of a period that a report counts."""


LOOSE_COUNT = patterns.plain(r"\s+(?:others?|more|put)\b")
"""What follows a number that is of projects only where their capital is told too."""


OF_ONE_LICENCE = patterns.plain(r"\b(?:of|for|with|without|before|after) an? (?:\w+ )?$")
"""Words before a paper that speak of any single one."""


SCHEDULE = patterns.plain(
    r"(?<!\w)(?:thực hiện|tiến độ|thi công|triển khai|xây dựng|hoàn thành|khởi công|vận hành|hoạt động)"
    r"(?: (?:dự án|đầu tư|thực hiện|trong|giai đoạn|dự kiến|từ|vào|đến|quý|\w+/\d{4}|tháng \d+/\d{4})){1,6}\s*$"
    r"|\b(?:carried out|implemented|built|completed|constructed|schedule[d:]?|timetable|construction)"
    r" (?:is |runs |running |lasting )?(?:from|between|in|over)(?: [\w/]+ (?:to|and))? $",
    re.IGNORECASE,
)
"""What stands before a time at which works are to be done, and not licensed."""
