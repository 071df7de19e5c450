"""How newsrooms of both languages name occasions at which people meet, and tell that one took place and who chaired it.

English patterns are read in folded text, Vietnamese ones in lower case.
"""

import re
from functools import cache
from typing import Literal

from events.reading.meetings.visit_wording import VISITED
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import fold

Kind = Literal[
    "working_session", "meeting", "conference", "congress", "council_session", "visit", "ceremony", "workshop"
]

_PEOPLE_EN = (
    r"(?:standing|key|leading|senior|provincial|local|city|municipal|party|leaders?|officials?|authorities|boards?"
    r"|delegations?|committees?|departments?|districts?|communes?|wards?)\b"
)

_HEAD_EN = (
    r"(?:the\s)?(?:[\w'-]+\s){0,3}?(?:chair(?:man|woman)|secretary|governor|mayor|ambassador|president"
    r"|prime\sminister)\b"
    r"(?![^.;]{0,90}\sto\s(?!\d))"
)
"""Somebody of rank on whom one calls, and of whom one asks nothing."""

_GUESTS_EN = (
    r"\s(?:on\s\w+(?:\s\w+)?\s)?(?:(?!(?:from|of|by|with|and|his|her)\b)[\w'-]+\s){0,4}(?:delegations?|ambassadors?|consul"
    r"|envoys?|ministers?|governors?|executives?|bankers|engineers|diplomats|officials|business\s?(?:people|men)"
    r"|chair(?:man|woman)|ceo|(?<!secretary\s)general\sdirector|president|party\ssecretary)\b(?!['’])"
)
"""Whom one hosts: guests, by what they are."""

_RECEIVED_EN = (
    rf"\s(?:mr|ms|mrs|h\.e)\b|{_GUESTS_EN}|\s(?:[\w-]+\s){{0,4}}"
    r"(?:leaders|guests|investors|representatives|entrepreneurs|veterans|voters|citizens)\b"
)
"""Whom one receives."""

_NOUNS: dict[Lang, str] = {
    "en": r"""(?<![\w-])(?:
        (?P<congress>(?:party\s)?(?<!last\s)(?<!previous\s)(?<!next\s)congress(?:es)?(?!'s\b|\s(?:documents?|terms?
        |papers
          |resolutions?|delegates|hall|centre)\b))
      | (?P<workshop>(?<!his\s)(?<!her\s)workshop|seminar|symposium|forum|round-?table|colloquium|talk\s?show)
      | (?P<ceremony>(?:ground-?breaking\s|inauguration\s|opening\s|closing\s)?ceremony|(?<!the\s)celebration
          |commemoration|ribbon-cutting|rally|(?:solidarity|unity)\s(?:festival|day)|unveiling|handover\sevent)
      | (?P<conference>(?<!press\s)(?<!news\s)(?:(?:tele|video)-?)?conference(?!\s(?:hall
          |cent(?:re|er)|room)))
      | (?P<sitting>(?<!inspection\s)(?:working\s|work\s)?(?:session|(?<!been\s)(?<!was\s)(?<!were\s)sitting))
      | (?P<work>working\s(?:meeting|visit\sand\sworking\ssession)
          |(?:work(?:ed|ing)|(?<!\bin\s)(?<!\bfrom\s)(?:talking|discussions?|talks))\s(?:[\w-]+\s){0,4}?with(?=\s(?:[\w'-]+\s){0,4}?"""
    + _PEOPLE_EN
    + r""")|(?:came|come|went|gone|flew|travell?ed|drove|been)\s(?:to\s(?:[\w-]+\s){1,4})?to\swork\swith
          |(?:delegation|mission|team)\sto\swork\swith
          |(?:had|held)\san?\s(?:[\w-]+\s){0,2}work\b|sat\sdown\s(?:[\w,]+\s){0,8}?with)
      | (?P<hosted>worked\s(?:with|in)|working\swith)
      | (?P<meeting>meeting(?!\s(?:halls?|rooms?|houses?|places?|points?)\b
          |\s(?:\w+\s)?\d[\d.,]*\s?(?:%|per\s?cent\b)
          |\s(?:all|its|the|their)\s(?:[\w'-]+\s){0,3}?(?:criteria|demands?|needs|requirements|standards|targets?)\b)
          |(?:(?<=at\sa\s)|(?<=over\s)|(?<=working\s))(?:breakfast|lunch|dinner|coffee|tea)(?=\swith\s)
          |plenum|plenary|gathering|get-together|encounter|dialogue|town-hall|town\shall(?=\swith"""
    + rf"(?:{_RECEIVED_EN}|\s(?:[\w'-]+\s){{0,3}}(?:farmers|residents|students|workers)\b))"
    + r"""
          |contacts?\swith\svoters|business\scoffee
          |(?:(?<=hosted\sa\s)|(?<=gave\sa\s)|(?<=held\sa\s))(?:[\w-]+\s)?(?:banquet|breakfast|dinner|lunch|tea)(?=\s(?:for|with)(?:"""
    + _RECEIVED_EN
    + r"""))
          |(?<=the\s)talks(?=\s[^.;]{0,60}\bbrought\stogether\b)
          |(?:half-year|first-half|mid-year|year-end|monthly|quarterly|nine-month)\sreview(?=\s(?:of|by|held|on|with)\b)
          |(?:review|discussion|hearing|briefing|evening|event|exchange|consultation|breakfast|coffee\smorning)
            (?=\s[^.;]{0,70}\b(?:presided|chaired|led|moderated|held|hosted|convened|in\sthe\schair)\b)
          |(?:review|discussion|hearing|briefing|exchange|consultation|coffee\smorning)(?=\s(?:of|on)\s\w+\s\d)
          |reception(?!\s(?:rooms?|desks?|points?|cent(?:re|er)s?|hall))|(?<=held\s)talks
          |(?<=during\s)talks(?=\s(?:at|in|on)\s(?:\w+\s){1,3}?(?:on|\d|with|\w+day)\b)
          |(?<=\bin\s)talks(?=\son\s(?:\w+\s\d|\w+day\b))|(?<!\bin\s)talks?(?=\s(?:with|between
          |on\s(?:who|what|how|the|a)\b|of\syear|were\sheld|took\splace)))
      | (?P<met>(?<=council\s)(?:meet|sit|convene)(?=\s(?:for|in|on|at|to)\b)
          |called\son(?=\s"""
    + _HEAD_EN
    + r""")|(?:paid|paying)\s(?:an?\s)?courtesy\s(?:call|visit)s?\s(?:on|to)
          |(?:host(?:ed|s|ing)(?!\sthe\sdelegation,)|welcom(?:ed|es|ing)(?!\sthe\s(?:delegation|group|guests),)|played\shost\s(?:[\w-]+\s){0,2}to)(?="""
    + _GUESTS_EN
    + r""")
          |receiv(?:ed|es|ing)(?:\sand\s(?:worked|met|talked)\swith)?(?!\sthe\s(?:delegation|group|guests)(?:[.,]|$))(?="""
    + _RECEIVED_EN
    + r""")
          |(?:was|were)\s(?:received|welcomed|greeted|hosted)(?=\s[^.;]{0,60}\bby\b)
          |spent\s(?:[\w-]+\s){1,4}(?:debating|discussing|deliberating|going\sover|weighing|reviewing)
          |(?:talked|spoke|chatted)\swith(?=\s(?:[\w-]+\s){0,3}(?:workers|voters|farmers|residents|villagers|fishermen
            |business\s?(?:people|men|es)|entrepreneurs|students|doctors|teachers)\b)
          |meets(?=\s(?:with\s)?(?:[\w'-]+\s){0,4}(?:voters|leaders|officials|delegations?|ambassadors?|envoys?
            |investors|entrepreneurs|business\s?(?:people|men|es)|farmers|workers|residents|veterans|standing)\b
            (?![^.;]{0,60}\b(?:every|each|once|twice|regularly|of\sthe\s(?:week|month|quarter))\b))
          |met(?!\swith\s(?:its\s|the\s)?shareholders)(?!\s(?:all|its|their
            |the\s(?:target|standard|criteri|condition|requirement|need|demand|goal|deadline))
          |\s(?:targets?|standards?|criteria|conditions|requirements|needs|demand))
          |convened(?=\s(?:all|the|his|her|\d+)\s(?:[\w-]+\s){0,3}(?:chiefs|heads|leaders|directors|officials
          |chair\w+)\b)
          |put\stheir\sheads\stogether|(?:took|answered|fielded)\squestions\sfrom(?!\s(?:the\s)?(?:reporters|press|media
            |journalists|us|correspondents)\b)
          |heard(?=\s(?:the\s|from\sthe\s)?(?:departments?|heads?|directors?|district|provincial)\b[^.;,]{2,60}\breport)
          |(?:told|assured|promised|addressed)\s(?:(?!that\b)[\w-]+\s){0,3}(?:voters|constituents)\b(?!')
          |sat(?!\s(?:in|on)\s(?:the|a|an|his|her)\s(?:[\w-]+\s)?(?:rows?|seats?|chair|dais|floor
          |board))(?!\sin\sbefore)(?=\s(?:in|on|for|with|to|together|across|opposite|down\s(?:together|for|on|at|in))\b)
          |contacted\s(?:the\s)?(?:[\w-]+\s)?(?:voters|constituents)
          |(?:gathered|convened|reconvened|conferred|huddled|deliberated|came\stogether|got\stogether)
            (?=[.,]|\s(?:in|at|for|to|on|with|here|today|yesterday)\b))
      | (?P<fest>(?<!\(tet\)\s)(?<!tet\s)(?<!new\syear\s)(?<!autumn\s)festival)
      | (?P<led>with\s(?!the\s)[^.;]{4,90}?\sin\sthe\schair|in\sa\s(?:sitting|room)\schaired\sby)
      | (?P<works>ground-?breaking|inauguration(?!\sof\sthe\splan)|broke\sground|ground\swas\sbroken
          |(?:was|were)\sinaugurated|inaugurated|cut\sthe\sribbon|ribbon\swas\scut
          |work\s(?:was\s|has\s|had\s)?(?:started|launched|begun|began|commenced)\son
          |first\s(?:sod|pile|stone)\s(?:of\s[^.;,]{2,60})?was|foundation\sstone\s(?:of\s[^.;,]{2,60})?was\slaid
          |(?:celebrated|marked)\sthe\s(?:beginning|start|opening|completion)(?=\sof\s(?:work|construction)\b
          |\sof\san?\s))
    )(?!\w)""",
    "vi": r"""(?<!\w)(?:
        (?P<congress>(?<!trình\s)(?<!văn\skiện\s)đại\shội(?!\s(?:đảng\sbộ\scác\scấp|đảng\scác\scấp|đồng|thi\sđua|biểu)\b))
      | (?P<sitting>kỳ\shọp|phiên\s(?:khai\smạc|bế\smạc|trọng\sthể)(?=[^.;]{0,60}(?:hđnd
      |hội\sđồng\snhân\sdân))(?![^.;]{0,50}\skỳ\shọp)|(?<!chủ\stịch\s)(?<!thường\strực\s)(?:hđnd|hội\sđồng\snhân\sdân)
          (?:\s(?:-|(?!phiên|cuộc|buổi)\w+)){0,10}?\s(?:nhóm\s)?họp(?!\sbáo))
      | (?P<work>(?:buổi|cuộc|phiên)\slàm\sviệc
          |làm\sviệc\s(?:(?!chặt|sát|tích|tốt)\w+\s)?(?:với|cùng|tại)
          |đoàn(?:\s\w+){0,8}?\s(?:đến|tới|lên|xuống|về)\slàm\sviệc|(?:gọi|mời
          |triệu\stập)\s[^.;,]{2,80}?\s(?:tới|đến|lên)\s(?:làm\sviệc|họp)
          |ngồi\s(?:lại\s)?với\s(?:ban|thường|lãnh|ubnd|các|tỉnh|thành)
          |nghe\s(?:ban\sthường\svụ|lãnh\sđạo|thường\strực|tỉnh)[^.;,]{0,60}?\sbáo\scáo)
      | (?P<workshop>(?<!quốc\s)(?<!đại\s)hội\sthảo(?!\sluận)|t(?:ọa|oạ)\sđàm|diễn\sđàn)
      | (?P<ceremony>tổ\schức\s(?:kỷ\sniệm|trao\s(?:tặng|giải|thưởng|huy)|ra\smắt|khai\strương)
          |ngày\shội\s(?:đại\s)?đoàn\skết|buổi\s(?:lễ|trao|công\sbố)|làm\slễ
          |lễ\s(?:khởi\scông|khánh\sthành|công\sbố|trao|kỷ\sniệm|động\sthổ|ra\smắt|thông\sxe|phát\sđộng|đón|khai
          |bế\smạc|mít\stinh|ký|tuyên|tiếp\snhận|bàn\sgiao|hưởng\sứng|gắn\sbiển|cắt\sbăng|(?:xuất|ra)\squân|thượng\scờ
          |chào\smừng|hợp\slong|đặt\s(?:đá|viên)|tôn\svinh|vinh\sdanh|tri\sân|tổng\skết|giao\snhận|tưởng\sniệm
          |truy\sđiệu
          |thắp\snến|nhậm\schức|đưa\svào|do(?=\s[^.;]{3,80}\stổ\schức)))
      | (?P<led>dưới\s(?:sự\s|quyền\s)?(?:chủ\strì|điều\shành)\scủa)
      | (?P<fest>lễ\shội|ngày\shội\svăn\shóa|festival|liên\shoan|đêm\shội)
      | (?P<works>khởi\scông|khánh\sthành|động\sthổ|cắt\sbăng)
      | (?P<conference>(?:(?<=ủy\s)|(?:tổ\schức|vừa|đã)\s)(?:sơ|tổng)\skết(?!\squả)
          |(?<!trung\stâm\s)(?<!trung\stâm\stổ\schức\s)hội\snghị(?!\squyết|\s(?:khách\shàng|người\slao\sđộng|cổ\sđông)(?!\w)
          |\s(?:lần\sthứ\s\w+,?\s)?(?:của\s)?(?:bch\s|ban\schấp\shành\s)?(?:đảng\s)?trung\sương))
      | (?P<sat>(?:ban\sthường\svụ|thường\strực|ubnd|ban\schỉ\sđạo|ủy\sban\skiểm\stra|ubkt
          |ban\schấp\shành)[^.;,]{0,50}?\s(?<!kỳ\s)(?<!phiên\s)(?<!cuộc\s)(?<!buổi\s)họp(?!\sbáo)
          |ngồi\s(?:lại|với\snhau|cùng\snhau|chung\sbàn)|nhóm\shọp|(?:có\smặt|tề\stựu|gặp\snhau
          |về)\s[^.;]{2,60}?\sđể\s(?:bàn|họp|làm\sviệc|thảo\sluận))
      | (?P<faced>gặp(?=\s(?:các\s)?(?:cử\stri|đoàn|doanh\snghiệp|nhà\sđầu\stư|nông\sdân|ngư\sdân|công\snhân|sinh\sviên
            |thanh\sniên|đại\ssứ|tổng\slãnh\ssự|lãnh\sđạo|người\sdân|bà\scon|trí\sthức|kiều\sbào)\b)
          |triệu\stập(?=\s(?:các|lãnh\sđạo|chủ\stịch|giám\sđốc|người\sđứng|ban\sthường|thường\strực|họp)\b)
          |trước\s(?:(?:hơn|gần)\s)?(?:\d+\s|đông\sđảo\s)?cử\stri
          |cà\sphê\s(?:sáng\s)?với
          |đón\stiếp(?!\s(?:du|\d|hàng|khách|gần|hơn|trên))|đón(?=\sđoàn\s(?:công\stác|đại\sbiểu)\b)
          |nghe\s(?:các\s)?(?:sở|ban|ngành|huyện|đơn\svị|chủ\sđầu\stư)[^.;,]{0,60}?\sbáo\scáo)
      | (?P<meeting>(?:dự|buổi)\s(?:\w+\s){0,4}?sinh\shoạt\schi\sbộ|chào\sxã\sgiao|phiên\sgiải\strình
          |(?<=chủ\strì\s)họp(?!\sbáo)
          |(?:phiên|cuộc|buổi|lần)\s(?:họp(?!\sbáo)|gặp(?!\s(?:gỡ\s|mặt\s)?(?:báo\schí|khách\shàng|phóng\sviên))|tiếp|trao\sđổi
          |đối\sthoại|góp\sý|thảo\sluận
            |cà\sphê)|đối\sthoại\s(?:với|giữa)
          |(?<=\s)tiếp(?=\s(?:sáng|chiều|trưa|tối|hôm|ngày|vào|tại)\b)|cà\sphê\sdoanh\snhân|gặp\s(?:mặt|gỡ
          |nhau)(?!\s(?:gỡ\s)?(?:báo\schí|khách\shàng))|tiếp\sxúc\scử\stri
          |hội\s(?:đàm|kiến)|tiếp\s(?:đoàn|đại\ssứ|lãnh\sđạo|xã\sgiao|công\sdân|tổng\slãnh|phái\sđoàn|bộ\strưởng
            |thống\sđốc|nhà\sđầu\stư|doanh\snghiệp)
          |(?<!trực\s)(?<!gián\s)(?<!kế\s)(?<!nối\s)tiếp\s(?:ông(?!\sbà\b)|ngài|(?:phó\s)?(?:(?:tổng\s)?giám\sđốc|chủ\stịch)|bí\sthư)
          |giao\sban(?!\s(?:quản|tổ|thường|chỉ|cán|dân|tuyên|nội)\b)|(?<!nhờ\s)(?<!(?<!cao\s)bằng\s)(?<!qua\s)họp\s(?:với|bàn
          |về|phiên|trực\stuyến|đánh\sgiá
          |nghe|riêng|khẩn|giao\sban|thường\skỳ))
    )(?!\w)""",
}

_HELD: dict[Lang, str] = {
    "en": r"\b(?:chair(?:ed|s|ing)|presid(?:ed|es|ing)|held|convened?|open(?:ed|s)|clos(?:ed|es)|wrapped up|took place"
    r"|tak(?:es|en|ing) place|organi[sz]ed|hosted|attended|gathered|met|wound up|concluded|ended|began|kicked off"
    r"|called (?:an?|the|their|its|his|her)|worked|sat|had|led|speaking|addressing|heard|co-hosted|co-chaired"
    r"|conducted|steered|moderated|headed|guided|oversaw|overseen|run by|acted as|co-organi[sz]ed"
    r"|directed|joined|ran|drew|staged|settled on|focused on"
    r"|discussed|reviewed|agreed|voted|decided|brought|saw|adopted|passed"
    r"|received|listened|launched|marked|welcomed|witnessed|announced|unveiled|finished|lasted|turned up|filled|put on"
    r"|came together|endorsed|elected|told|said|was given|devoted|devoted most|belonged|reached|cast)\b",
    "vi": r"(?<!\w)(?:tổ chức|chủ trì|diễn ra|khai mạc|bế mạc|dự|có|họp|tham dự|chủ tọa|chủ toạ|điều hành|điều khiển"
    r"|làm việc|phát biểu|tại|đã|mở|phối hợp|kết thúc|hoàn thành|trong|thông qua|trao đổi|ngồi lại|khép lại|cầm trịch"
    r"|tiếp xúc|giao ban|sau|bầu|quyết nghị|nghe|trao)(?!\w)",
}
_PLANNED: dict[Lang, str] = {
    "en": r"\b(?:will|would|is to|are to|is due|was due|is expected|are expected|is scheduled|scheduled|planned for"
    r"|next (?:week|month|year|session|meeting|regular)|tomorrow|to be held|upcoming|forthcoming|coming congress"
    r"|postponed|put off|cancel+ed|called off|was to|(?:ahead of|nears|nearing|approach(?:es|ing)"
    r"|countdown to|run-up to|(?:days?|weeks?|months?|fortnight) before) (?:the|its|their)"
    r"|left for|leav\w+ for|sidelines of the|before (?:the|entering)|gearing up for"
    r"|for the (?:\w+ ){0,2}congress|in preparation for|prepar\w+ for|preparations? for|towards? the"
    r"|on the threshold|prepares?|if the|pencilled in|slated|likely to"
    r"|set to)\b|\b(?:any|no|every|each|next) (?:[\w-]+ )?$|\b(?:documents?"
    r"|resolutions?|decisions?|targets?|conclusions?|spirit|success|results?|outcomes?|personnel|reports?"
    r"|agenda) (?:of|for|to|submitted to|put to|laid before) (?:the |its |their )?(?:[\w'-]+ ){0,4}$"
    r"|\bdelegates? (?:of|for) (?:the |its |their )?(?:[\w'-]+ ){0,4}$"
    r"|\b(?:(?:ask\w*|appl\w+|press\w*|wait\w*|hop\w+|call\w*) for|request\w*|sought|seek\w*|propos\w+|suggest\w*"
    r"|want(?:s|ed)) an? (?:[\w-]+ ){0,3}$"
    r"|\b(?:tasked|entrusted|charged) [^.;,]{2,40} with (?:[\w-]+ ){0,3}$"
    r"|\b(?:chosen|set|fixed|laid down|adopted|passed|approved|endorsed) by the (?:[\w-]+ ){0,4}$"
    r"|resolution(?: no\.? [\w/-]+)?(?:,? dated [^.;]{5,24}?,?)? (?:issued|adopted|passed|approved) (?:at|by|from) the"
    r" (?:[\w-]+ ){0,4}$",
    "vi": r"(?<!\w)(?:sẽ|dự kiến|dự tính|dự định|định mở|lẽ ra|dời|theo lịch|sẽ họp|tới đây|sắp tới|tuần tới"
    r"|tháng tới|hoãn|báo hoãn|hủy|lùi|chuẩn bị cho|chuẩn bị|tiến tới|hướng tới|chào mừng|trước thềm"
    r"|(?:ngày|tuần|tháng) nữa"
    r"|ngày mai|để kịp|trong chương trình|chưa (?:diễn ra|họp|tổ chức)|hẹn|ấn định|lên lịch|trước khi vào"
    r"|trước khi dự|trước $|(?:nội dung|chuẩn bị) (?:của |cho )?$|bên lề|lịch cũ"
    r"|(?:phải|cần(?! thơ| gi| đước)) (?:\w+ ){0,2}$|(?:(?<![\d/–-])(?<!tháng )\d{2,3}|nhiều|những|mỗi|mọi) $"
    r"|(?:đề xuất|đề nghị|kiến nghị|yêu cầu|xin)(?: (?!tại |trong |sau |ở |khi )\w+){0,6} (?:có|mở|tổ chức|bố trí"
    r"|sắp xếp) (?:\w+ ){0,3}$"
    r"|theo (?:chương trình|kế hoạch)"
    r"|(?:hồ sơ|tài liệu|giấy mời|cổng chào|băng rôn) (?:cho |của )?$|(?:đăng cai|phục vụ) (?:\w+ ){0,2}$"
    r"|(?:nội dung|báo cáo|tài liệu|dự thảo|văn kiện|đề án|nghị quyết) trình (?:tại |ra )?$"
    r"|(?:nghị quyết|văn kiện|(?<!và )(?<!, )kết luận)(?: (?:số )?\d[^.;,]{0,50} của| của)? $"
    r"|(?:phân công|giao(?! ban)|(?<!bầu )(?<!ứng )cử)(?: \w+){0,4} $|(?:kế hoạch|phương án"
    r"|công tác) tổ chức)(?!\w)",
}
"""Words before the noun by which an occasion lies ahead or is none in particular."""
_COMING: dict[Lang, str] = {
    "en": r"\b(?:will|would|is to|are to|is due|was due|is expected|are expected|is scheduled|scheduled|planned for"
    r"|next (?:week|month|year)|tomorrow|to be held|postponed|put off|cancel+ed|called off|was to|pencilled in"
    r"|announced for|slated|being prepared|(?:is|are) (?:likely|set) to|(?:may|might|could) be held"
    r"|(?:days?|weeks?|months?|fortnight) away|(?:is |are )?(?:nearing|approaching|looming)|nears|looms"
    r"|around the corner|(?:open|start|begin|convene|meet)s? in (?:\w+ ){0,3}(?:days|weeks|months|fortnight))\b",
    "vi": r"(?<!\w)(?:sẽ|dự kiến|dự tính|dự định|lẽ ra|dời|theo lịch|tới đây|sắp tới|tuần tới|tháng tới|hoãn|hủy"
    r"|lùi|ngày mai|chưa (?:diễn ra|họp|tổ chức))(?!\w)",
}
"""Words after the noun by which it lies ahead."""

_OFF: dict[Lang, str] = {
    "en": r"\b(?:will be held|(?:been|was|is) (?:moved|shifted) (?:back )?(?:to|from)"
    r"|rescheduled|to have (?:opened|been held)|called off|cancelled|canceled|postponed"
    r"|put back|put off|pushed back|is to be held|(?:did|does|will) not (?:take place|go ahead|be held)"
    r"|never (?:took place|happened|went ahead|opened)"
    r"|pencilled in)\b",
    "vi": r"(?<!\w)(?:bị hủy|đã hủy|hoãn|dời sang|dời lại|phải chờ|sẽ được tổ chức|không diễn ra|lùi|gác lại"
    r"|(?:đều|phải|tạm) (?:ngừng|dừng)|chưa (?:biết|rõ) (?:khi nào|bao giờ))(?!\w)",
}

_AGAIN: dict[Lang, str] = {
    "en": r"\b(?:the|this|that|his|her|its|their|same|said)\s(?:[\w'-]+\s){0,2}$",
    "vi": r"(?:tại|sau|kết luận|phát biểu|trước|trong|của|mở đầu|bế mạc|khai mạc|dự|cùng)\s\w*\s?$",
}
"""What leads up to an occasion that was told of before."""

_BARE_VI = (
    r"\s?(?:[,.–-]|này|là|được|đã|đồng thời|tiếp tục|bắt đầu|kết thúc|khép lại|kéo dài|cũng|còn|do|dành|nhất trí"
    r"|thống nhất|bầu|miễn nhiệm|thông qua|biểu quyết|nghe"
    r"|thảo luận"
    r"|tán thành|xem xét|cho ý kiến|tiến hành|chốt)(?!\w)"
)
"""What follows an occasion that needs no more words because it was told of before."""

_ANOTHER: dict[Lang, str] = {
    "en": r"(?:also (?:on|in|that|the same)|(?:group|team|delegation|working group) no\.? ?\d+"
    r"|(?:earlier|later)(?!,? (?:at|in) the (?:session|meeting|conference),)"
    "|separately|previously|on the same"
    r"|(?:the|that) (?:same|next|previous|following) (?:day|morning|afternoon|evening|night|week)"
    r"|that (?:afternoon|evening|night)|the (?:day|evening|night) (?:before|after)|elsewhere|meanwhile"
    r"|before (?:the|this|that|its) (?:session|meeting|conference|congress|plenum|sitting|vote))\b",
    "vi": r"(?:(?:tổ công tác|tổ|đoàn) số \d+"
    r"|trước đó(?!,? (?:kỳ họp|hội nghị|phiên họp|đại hội) đã|,? (?:cũng )?tại (?:kỳ họp|phiên họp"
    "|hội nghị|cuộc họp|đại hội)(?: này)?,)"
    r"|(?:ngay |vào |cũng |cũng trong |trong )?(?:sáng |trưa |chiều |tối |đêm )?(?:cùng ngày|cùng hôm|hôm (?:đó|ấy"
    r"|sau|trước))"
    r"|trước (?:khi (?:vào |dự )?)?(?:hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội|buổi lễ|buổi làm việc)"
    r"|sau đó|tiếp đó|kế đó|liền sau|cùng (?:sáng|chiều|tối)|cũng trong)(?!\w)",
}
"""How a sentence opens that tells of one more occasion."""

_PRESIDED: dict[Lang, str] = {
    "en": r"(?<![\w-])(?:(?:co-)?chair(?:ed|s|ing)|presid(?:ed|es|ing)|steer(?:ed|ing)|conduct(?:ed|ing)"
    r"|(?:came|flew|returned|travell?ed|went) (?:[\w'-]+ ){1,6}to (?:chair|preside over)"
    r"|moderat(?:ed|ing)|(?:led|leads|leading|headed|heads|heading|directed|guided|ran|oversaw|oversees"
    r"|overseeing|(?:acted|served|sat) as (?:the )?chair of|(?:took|held) the gavel at"
    r"|was (?:the )?chair(?:man|woman)? of|sat at the head of) (?:the|a|an|monday's"
    r"|its) (?:[\w-]+ ){0,2}(?:session|meeting|sitting|conference|congress|ceremony|forum|plenum|seminar|workshop"
    r"|dialogue|proceedings|discussions?|talks?|debate|work)|(?:in|had|has|took|taking|occupied|with) the chair"
    r"|wield(?:ed|ing) the gavel|under (?:his"
    r"|her) (?:chair|chairmanship|direction|leadership|presidency)|at the (?:helm|head of the table)|the (?:host"
    r"|chair(?:man|woman)?) of the (?:conference|meeting|session))(?!\w)",
    "vi": r"(?<!\w)(?:(?:đồng )?chủ trì|chủ t(?:ọa|oạ)|điều hành(?! (?:sở|ban|ubnd))|điều khiển|cầm trịch|giữ nhịp"
    r"|cầm lái|cầm chịch)(?!\w)",
}
_PRESIDED_BY: dict[Lang, str] = {
    "en": r"\b(?:chaired|presided over|presided|steered|conducted|led|headed|moderated|run|guided|co-chaired|directed"
    r"|welcomed|greeted|hosted|overseen|received)"
    r"(?: [\w,]+){0,3}? by |(?:under|with) (?:the )?(?:\w+ )?"
    r"(?:chair(?:manship|ing)?|presidency|direction|leadership|guidance|gavel"
    r"|baton|host(?:ing)?|presiding|steering) of "
    r"|(?:presiding|chairing|in the chair)[^.;,]{0,90}? (?:was|were) |\bchair\b[^.;,]{0,50} taken by "
    r"|\bunder (?=(?:its |their |party |provincial |comrade |mr\.? )*"
    r"(?:secretary|chair(?:man|woman)))",
    "vi": r"(?<!\w)(?:dưới (?:sự|quyền) (?:chủ trì|điều hành|điều khiển|chủ tọa|chủ toạ) của"
    r"|quyền điều hành thuộc về|chủ trì (?:của|bởi)|người (?:cầm trịch|chủ trì|điều hành|điều khiển) là"
    r"|(?:chủ trì|điều hành|điều khiển|chủ tọa|chủ toạ) [^.;]{0,30} là)(?!\w)",
}
_MET: dict[Lang, str] = {
    "en": r"^\W*(?:(?:while|when|after) )?(?:meeting\b|(?:receiving|welcoming|hosting)(?="
    rf"{_RECEIVED_EN}))"
    r"|\b(?:worked|sat down|sitting down|met|meets|received|receives|hosted|hosts|conven(?:ed|es)|paid|spent"
    r"|had(?= (?:an?|another|talks)\b)|concluded at|in discussions?|wound up|talks"
    r"|(?:held|holds)(?! (?:on|in|at|by|from|between|here|today|yesterday|this|last|earlier|recently|online|via)\b))\b",
    "vi": r"(?<!\w)(?:làm việc|gặp|tiếp(?! tục| theo| nhận| cận| đó| thu)|triệu tập"
    r"|(?<!cuộc )(?<!buổi )(?<!phiên )(?<!kỳ )họp|khép lại|đối thoại|ngồi lại"
    r"|(?<!cuộc )(?<!buổi )hội (?:đàm|kiến))(?!\w)",
}
"""Verbs whose subject holds a working session or a meeting of his own."""


class Wording:
    """The patterns of one language, for texts with or (`plain`) without Vietnamese diacritics."""

    def __init__(self, lang: Lang, plain: bool) -> None:
        def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
            return patterns.compile(fold(pattern).replace("(?p<", "(?P<") if plain else pattern, flags)

        self.nouns = compiled(_NOUNS[lang], re.VERBOSE)
        self.visited = compiled(VISITED[lang])
        self.held = compiled(_HELD[lang])
        self.planned = compiled(_PLANNED[lang])
        self.coming = compiled(_COMING[lang])
        self.off = compiled(_OFF[lang])
        self.again = compiled(_AGAIN[lang])
        self.bare = compiled(_BARE_VI if lang == "vi" else r"(?!)")
        self.another = compiled(rf"\W*{_ANOTHER[lang]}")
        self.presided = compiled(_PRESIDED[lang])
        self.presided_by = compiled(_PRESIDED_BY[lang])
        self.met = compiled(_MET[lang])


@cache
def wording(lang: Lang, plain: bool) -> Wording:
    return Wording(lang, plain)
