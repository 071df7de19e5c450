"""How newsrooms of both languages tell that somebody went to see a place.

English patterns are read in folded text, Vietnamese ones in lower case.
"""

from events.reading.text import patterns
from events.reading.text.language import Lang

_LOOK_EN = (
    r"(?:look|see|inspect|check|visit|survey|examine|assess|hear|learn|encourage|console|comfort|hand|offer|call on"
    r"|greet|congratulate|thank|talk)"
)
_LOOK_VI = (
    r"(?:xem(?! xét)|thăm(?! dò)|nắm (?:tình hình|tiến độ|tâm tư)|hỏi (?:thăm|han|chuyện)|động viên|chia buồn|thị sát"
    r"|chia sẻ (?:với|cùng)|(?<!ủy ban )kiểm tra|khảo sát|tặng (?:quà|gạo|nước)"
    r"|trao (?:quà|tặng)|thắp|dâng hương)"
)
_TOUR_EN = (
    r"(?:inspections?|site visits?|field (?:trip|visit|check|inspection)s?|on-the-spot checks?|fact-finding trips?"
    r"|working (?:visits?|trips?|tours?)|visits?(?= to\b))"
)
_TOUR_VI = r"(?:đi )?(?:kiểm tra|thị sát|khảo sát|thực địa|thực tế|đi cơ sở)"
_SITE_EN = (
    r"(?:communes?|wards?|villages?|hamlets?|townships?|sites?|border (?:gate|post)s?|ports?|factor(?:y|ies)|plants?"
    r"|industrial (?:park|zone)s?|farms?|fields?|dykes?|hospitals?|schools?|markets?"
    r"|islands?|islets?|families|households)"
)
_SHARED_EN = (
    r"(?:sat|ate|danced|stayed|(?:had|shared|took) (?:an? |the )?(?:tea|coffee|lunch|dinner|meals?|supper|breakfast))"
    r"(?: (?!down)[\w-]+){0,4} with (?:[\w'-]+ ){0,2}(?:villagers|families|workers|farmers|fishermen|residents|soldiers"
    r"|students|pupils|children|households|people|patients)"
)
_SITE_VI = (
    r"(?:xã|phường|thị trấn|đặc khu|thôn|bản|ấp|xóm|buôn|làng|khóm|tổ dân phố"
    r"|khu (?:phố|dân cư|tái định cư|công nghiệp)|công trường|hiện trường|cửa khẩu|cảng|nhà máy|bệnh viện|trạm|chợ"
    r"|đảo|đê|kè|cống|hồ|mỏ|đồn|chốt|trụ sở|ruộng|rẫy"
    r"|vùng|trại|nhà|hộ|bến|trung tâm|hợp tác xã|điểm|trường)"
)
_CHECKED_EN = (
    r"(?:examin|review|survey|check|oversaw|supervis)(?:ed|ing)? (?:the |an? )?(?:[\w'-]+ ){0,4}?"
    r"(?:construction(?! plan)|building site|works? on|site of|progress of|works at|(?:flood |storm )?(?:defen[cs]es"
    r"|dykes?|damage|preparations|preparedness))"
)
_LOOKED_AT_EN = (
    r"(?:check(?:ed|ing)|view(?:ed|ing)|(?:took|taking|had) an? (?:[\w-]+ )?look at)"
    r" (?:(?!(?:for|in|on|drafts?|drawings?|maps?|models?|plans?)\b)[\w'-]+ ){1,5}?"
    r"(?:airport|bridge|dyke|expressway|factory|hospital|port|railway|reservoir|road|route|school|site)s?"
    r"(?! (?:as(?! well)|fees?|maps?|plans?)\b|[\w-])"
)
_CHECKED_VI = (
    rf"kiểm tra,? (?:và )?(?:đôn đốc|động viên|chỉ đạo)|đôn đốc (?:tiến độ|thi công|việc thi công)"
    rf"|kiểm tra (?!\w+ trường\b)(?:việc )?(?:{_SITE_VI}(?! (?:sơ|hợp)\b)"
    r"|cây cầu|cầu|tuyến đường|đường|thi công|xây dựng|khu vực|đập|khắc phục)"
)
_ROUND_VI = r"đi (?:một vòng|vòng quanh|dọc|quanh|khắp)"
_CRAFT_VI = r"(?:ca ?nô|xuồng|thuyền|tàu|vỏ lãi|xe máy|bộ|trực thăng|xe lội nước|xe đặc chủng)"

VISITED: dict[Lang, str] = {
    "en": r"(?<![\w-])(?:(?<!was )(?<!were )(?<!been )(?<!most )(?:visit(?:ed|s|ing)"
    r"|inspect(?:ed|s|ing)|tour(?:ed|ing|s(?= (?:the |an? )?(?:[\w-]+-hit|building|construction|site|flood|storm)\b)))"
    r"|supervised"
    r"|(?:was|were|had been) (?:then |also |jointly )?(?:inspected|visited|surveyed|toured|looked over)"
    r"(?= [^.;]{0,70}\bby [^.;])"
    r"|pa(?:id|ys|ying) (?:an? )?(?:[\w-]+ ){0,2}(?:visit|call|tribute|inspection|(?<=working )trip)"
    r"|called in (?:at|on)"
    r"|called at(?! \d)"
    r"|survey(?:ed|ing)(?= (?!in|by|said|showed|that)\w)"
    r"|burn(?:ed|t|ing) incense|lit incense|bowed before(?! the memory)"
    r"|offer(?:ed|s|ing)? (?:incense|flowers|(?:a )?wreaths?)"
    r"|laid (?:a )?(?:wreaths?|flowers)|(?:incense|flowers|wreaths?) (?:was|were|had been) (?:offered|burned|lit|laid)"
    rf"|{_SHARED_EN}|presented gifts|gave gifts?"
    r"|hand(?:ed|ing) (?:(?:over|out) )?(?:[\w-]+ ){0,4}(?:gifts?|packs|presents|parcels|aid|rice"
    r"|blankets|relief|supplies)"
    r"|(?:made|conducted|carried out|undertook|began|joined|(?:led|took|accompanied|guided) [^.;]{2,90}? on"
    r"|went on|(?:turned up|showed up|arrived|came|was there)(?: [^.;,]{2,30})? for)"
    rf" (?:an?|his|her|the|their) (?:[\w-]+ ){{0,3}}(?:{_TOUR_EN}|tour(?= of))(?! team)"
    rf"|(?:during|on|at|in the course of) (?:an?|the|his|her|their|[\w-]+'s) (?:[\w-]+ ){{0,2}}"
    rf"(?:{_TOUR_EN}|tour(?= of))(?! team)"
    r"|(?:(?:clos|conclud|end|finish|round|wind|wrapp)(?:ed|ing)|wound)(?: off| up)? (?:an?|his|her|their|the)"
    r" (?:[\w-]+ ){0,4}(?:visit|trip|tour)(?= (?:in|of|to)\b)"
    r"|(?:was|were) in (?!charge |no |order )(?:(?!not\b)[\w'-]+,? ){1,5}?(?:on (?:[\w,]+ ){1,3})?"
    r"to (?:inspect|look (?:at|into)|oversee|survey)"
    r"|received (?:an? )?(?:\w+ )?visit from"
    r"|went (?:from )?(?:house|door) (?:to|by) (?:house|door)"
    r"|field trip|fact-finding trip|on-site (?:visit|inspection)|made a (?:[\w-]+ )?trip"
    r"|(?:trip|tour|visit) (?:of|to)(?= [^.;]{0,60}\bled\b)"
    r"|(?:trip|tour|visit|journey)(?: [\w'-]+){0,7} (?:took|brought|led)(?= (?!place|part|to\b))"
    r"|(?:led|headed|took) an? (?:supervision|inspection|survey|monitoring) (?:delegation|team|mission|group) to"
    r"|(?:led|headed|took)(?: [\w-]+){0,4} (?:delegation|team|mission|group|party)(?: [\w-]+){0,3}"
    r" to (?:inspect|visit|check|survey|see)|made the rounds|looked in (?:on|at)"
    r"|check(?:ed|ing) (?:on|the progress|the reality)|saw for (?:him|her)self"
    r"|(?:was|were|had been|has been) shown (?:round|around|over)"
    r"|(?:had|has) been (?:to (?:see|inspect|look at|visit)|round)"
    r"|(?:was|were|had been) (?:taken|driven) (?:round|around|through|to)"
    r"(?! (?:the )?(?:\w+ )?(?:hospital|court|prison|task|safety))"
    r"|went (?:round|around|over(?! to)|to (?:see|inspect|check|visit|survey))"
    r"|(?:came|went|drove|travell?ed|headed|flew|rode|walked|waded|sailed|hiked|climbed|made (?:his|her|their) way)"
    rf" (?:out |up |down |over |back )?(?:to|into|through|along|across) [^.;]{{2,60}}? to {_LOOK_EN}"
    r"|(?:was|were) (?:on the spot|(?:at|on) (?:the )?(?:\w+ )?(?:sites?|scene))(?= of| in| on| where|,)"
    r"|(?<!were )(?<!was )dropped (?:in|by)(?! \d| passing)|swung by|walked (?:round|the)|trekked to"
    r"|stop(?:ped|ping) (?:at|by|over)"
    r"|spent (?:the |an |a |his |her )?(?:[\w-]+ ){0,4}(?:morning|afternoon|\w*day|\d{1,2}) (?:at|in|on|among|with)"
    r"(?! (?:a|the) (?:meeting|session))"
    r"|c(?:ame|oming|ome) (?:down |up )?(?:to (?:\w+ ){1,8}for a look|to (?:see|check|inspect)|for \w+ days)"
    r"|came (?:up|down) (?:for|to)"
    r"|call(?:ed|ing) (?:at|on)(?! (?:the (?:province|locality|city|authorities|government"
    r"|party|people's|department|local|provincial|new|two|three|whole|communes?|business|investors?)"
    r"|(?:[\w' ]{2,80}? )?to\b|all |every|them|him|it))"
    r"|(?:came|went|drove|travell?ed|headed|flew|rode|walked|returned|was)"
    r" (?:out |up |down |over |back )?(?:to|into|in|at)"
    rf" (?:[\w'-]+ ){{1,6}}?{_SITE_EN}|{_CHECKED_EN}|{_LOOKED_AT_EN})(?!\w)",
    "vi": r"(?<!\w)(?:(?:đi|đến|tới|xuống|lên) kiểm tra"
    rf"|(?:tại|trong|qua) (?:buổi|chuyến|cuộc|đợt) {_TOUR_VI}|(?:buổi|chuyến|cuộc) {_TOUR_VI} (?:của|do)"
    r"|đi cơ sở|đi xem|đi thực địa|(?:tận mắt|trực tiếp|đích thân) (?:xem|thị sát|chứng kiến)"
    r"|(?:đến|tới|thăm,?(?: và)?) chúc (?:mừng|thọ)|(?:xuống|đến|tới|lên|ra|vào) tận (?:nơi|chỗ)"
    r"|kiểm tra (?:công trường|địa bàn|cơ sở|một số|thực tế|thực địa|tiến độ"
    r"|hiện trường|công trình|tại|tình hình|hoạt động|dự án|công tác)|kiểm tra(?= (?:sáng|chiều|trưa|tối|hôm|ngày) )"
    r"|(?<!đoàn )(?<!tổ )(?:khảo sát(?! (?:của|do|cho thấy|mức|này|ý kiến))|thị sát)|(?<!hỏi )thăm(?! dò)|ghé"
    r"|dâng (?:hương|hoa)"
    r"|thắp (?:nén )?(?:hương|nhang)|vi hành|mục sở thị|chúc tết|viếng|(?:tặng|trao) quà(?! lưu niệm)"
    r"|(?<!gửi )(?:tặng|trao)(?: tặng)? (?:hơn |gần )?[\d.]+ (?:suất|phần|bao|túi|thùng)"
    r"|dành (?!cho)[^.;]{0,30}?(?:buổi|ngày|sáng|chiều)[^.;]{0,30}? (?:ở|tại)"
    r"|đi thực tế|(?<!điểm )(?<!trạm )dừng chân"
    rf"|(?:đi|đến|tới|gõ cửa) từng (?:nhà|hộ|xóm|ngõ)|đặt (?:vòng hoa|hoa|lễ)"
    rf"|lội (?:nước |bộ |bùn )?(?:vào|xuống|qua|ra)|đi {_CRAFT_VI} (?:vào|ra|tới|đến|lên|xuống|qua|dọc|quanh)"
    r"|trực tiếp (?:xuống|đến|tới|vào|ra|lên|có mặt)"
    r"|(?:dẫn đầu|làm trưởng) đoàn (?:công tác |liên ngành )?(?:đi |đến |tới )?(?:khảo sát|thị sát|kiểm tra)"
    rf"|(?<!đưa )(?<!gửi )(?<!mang )(?:đến|tới|xuống|vào) (?!nay|khi|năm|ngày|cuối|hết)[^.;,]{{2,45}}? {_LOOK_VI}"
    r"|xuống (?:công trường|hiện trường|cơ sở|xã|thôn|bản)|(?:lên|ra|tới|đến|có mặt ở|có mặt tại) (?:công trường"
    r"|hiện trường|cơ sở|xã|phường|thôn|bản|vùng lũ|đê)|về (?:cơ sở|thôn|bản)|chuyến công tác"
    r"|(?:về|đến|tới|xuống|lên|ra|vào|tấp vào|trở lại|quay lại|có mặt (?:ở|tại))"
    r" (?:(?:từng|các|một số|những|hai|ba|đoạn) )?"
    rf"{_SITE_VI}|{_ROUND_VI}|{_CHECKED_VI})(?!\w)",
}

WENT = {
    "en": patterns.plain(
        rf"(?:came|went|drove|travell?ed|headed|flew|rode|walked|returned|was) .* {_SITE_EN}|{_CHECKED_EN}"
    ),
    "vi": patterns.plain(
        rf"(?:về|đến|tới|xuống|lên|ra|vào|tấp vào|trở lại|quay lại|có mặt \w+) (?:[\w ]* )?{_SITE_VI}|{_ROUND_VI}"
        rf"|{_CHECKED_VI}"
    ),
}
"""How a visit begins that is told by no more than where somebody went, or what he checked: one where he did so on a
day that is told."""

STRAIGHT = {
    "en": patterns.plain(
        r"(?:, [^.;:]{2,90},|[,)]| [-–])?"
        r"(?: (?:on|late|early|yesterday|today|(?:this|last|the|same) \w+|\w+day(?: \w+ing)?"
        r"|in the|also|then|later|personally|himself|herself|had|\w+ \d{1,2}|\d{1,2} \w+|\(?\d[\d/.-]*\)?),?)* "
    ),
    "vi": patterns.plain(
        r"(?:, [^.;:]{2,90},|[,)]| [-–])?(?: (?:đã|cũng|lại|vừa|mới|trực tiếp|bất ngờ|đích thân"
        r"|cùng(?: [\w/]+,?){1,9}?|sáng|chiều|trưa|tối|hôm|đêm|qua|nay|ngày|vào|lúc|giờ|sớm"
        r"|kịp|thứ \w+|chủ nhật|\(?\d[\d/.-]*\)?),?)* "
    ),
}
"""What stands between somebody, with his post, and the verb that tells where he went."""

NO_VISIT = {
    "en": patterns.plain(
        r"\b(?:to|(?<!was )that|which|(?<!\w )who|tourists?|(?<!the )visitors?|during (?:his|her|the|an?)(?: working"
        r"| recent)?|after|on|of|his|her|their|s)\s(?:a\s)?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:yêu cầu|đề nghị|chỉ đạo|nhắc)(?! của )(?:,? (?!khi |lúc |rồi |sau )[^\W\d]+){0,10},? $"
        r"|(?<!\w)để (?:[^\W\d]+ ){0,6}$"
        r"|(?<!\w)(?:từng|giao|cần|phải|việc|(?<!đoàn )(?<!tổ )công tác|tiếp tục|khách|nhằm|bên lề|ngoài"
        r"|cho)(?: \w+)? $"
        r"|(?<!\w)dịp này,? [^.;]{0,40}$|(?<!\w)(?:vui mừng|phấn khởi|xúc động|vinh dự)[^,.;]{0,30}$"
        r"|(?<!\w)(?:mà|tổ chức đoàn|nơi) [^,.;]{0,40}$|(?<!\w)(?:không|chưa) (?:\w+ ){0,3}$"
    ),
}
"""What stands before a visit that is a frame, a wish or somebody else's."""

AS_AN_OCCASION = patterns.plain(
    r"(?:during|on|at|in the course|(?:clos|conclud|end|finish|round|wind|wound|wrapp)\w*) "
    r"|(?:tại|trong|qua|buổi|chuyến|cuộc) (?!công tác)|(?:đi|đến|tới|gõ cửa) từng "
)
"""How a visit begins that is told as the occasion of something else: one only where its day is told."""

PASSIVE = patterns.plain(
    r"(?:was|were|had been) (?:then |also |jointly )?(?:insp|visited|surv|toured|looked)|(?:inc|fl|wr)\w+ (?:w|h)"
)
"""A visit of which the place, or what is laid down there, is the subject."""

BROUGHT = patterns.plain(r".* (?:took|brought|led|from)$")
"""A visit of which the trip is the subject."""

PEOPLE = patterns.plain(
    r" by (?:the |a |an )?(?:[\w'-]+ ){0,4}(?:delegat\w+|leaders|officials|deputies|lawmakers|members|teams?|groups?)\b"
)
"""People of rank by whom a visit is paid."""

WHILE = patterns.plain(
    r"\W*(?:(?:phát biểu |trao đổi |speaking )?(?:(?:trong )?(?:lúc|khi)|nhân|trong chuyến|while|when)) (?:đi |đến )?"
)
"""What leads up to a visit at the head of a sentence that goes on to say who paid it."""

AFTERWARDS = patterns.plain(
    r"(?:\b(?:after|following)(?: (?:the|this|their|his|her|an?))?(?: \w+)?|(?<!\w)sau(?: khi| chuyến)?) $"
)
"""What stands before a visit that was told before: "after the field trip", "sau khi kiểm tra"."""

OFTEN = patterns.plain(
    r"\b(?:every|each|once an?|twice an?) (?:day|week|month|year)\b|(?<!\w)(?:mỗi|hằng|hàng) (?:ngày|tuần|tháng)"
)
"""What stands after a visit that is paid again and again."""

UNSAID = {
    "en": patterns.plain(
        r"(?:^\W*|[,;:] )(?:(?:and|then|also|later|once|there|had|again|before|after|while|he|she) )*$"
    ),
    "vi": patterns.plain(
        r"(?:^\W*|[,;:] )(?:(?:và|rồi|đã|đang|sau khi|lại|tiếp tục|trong|khi|tại|qua|cùng|cũng|đi|đến|tới) )*$"
    ),
}
"""What stands before a verb without a subject."""

NAMED_AS_SUCH = patterns.plain(r"(?:trip|tour|visit|journey|(?:buổi|chuyến|cuộc)) ")
"""How a visit begins that is told by a noun: who paid it stands elsewhere."""

ONE_OF_RANK = patterns.plain(
    r"\bthe (?:[\w'-]+ ){0,3}(?:chief|ambassador|leader|consul general|guest|governor|envoy|official|minister|pm"
    r"|president|chair(?:m[ae]n|wom[ae]n)|secretary)"
    r" (?:had |also |then |jointly )*$"
    r"|(?<!\w)(?:vị|đại sứ|khách|người đứng đầu [\w ]{2,30}?) (?:đã |cũng |còn )*$"
)
"""Somebody of rank, spoken of before."""

SAME_DAY = patterns.plain(
    r"\b(?:same|in the) (?:day|morning|afternoon|evening)\b|\bat \d{1,2}(?::\d\d)? ?[ap]\.?m\b"
    r"|(?<!\w)(?:cùng ngày|(?:buổi|giờ) (?:sáng|chiều|trưa|tối)|cùng hôm|lúc \d{1,2} ?(?:giờ|h))(?!\w)"
)
"""When a visit was paid, told by what was told before."""

LED = patterns.plain(
    r"(?:\b(?:delegation|team|group|mission)\b[^.;]{0,60}?\b(?:led|headed) by"
    r"|(?<!\w)(?:đoàn|tổ công tác) [^.;]{0,60}?(?<!\w)do)"
    r" (?:[\w'.-]+,? ){2,12}?(?:(?:dẫn đầu|làm trưởng đoàn),? )?(?:had |also |then |đã )*$"
)
"""Somebody who leads a delegation, right before what it did."""

DELEGATION = patterns.plain(
    r"\b(?:delegat(?:ion|ions|es)|groups?|mission|visitors|members|party) (?:had |also |then )*$"
    r"|(?<!\w)đoàn (?:(?!của|sang)\w+ ){0,10}$"
)
"""Guests or hosts as a body, who visit."""

LEADERS = patterns.plain(
    r"\b(?:leaders|officials|delegates|lawmakers|deputies|ambassador|consul general|guests)"
    r"(?: (?:of|from) (?:[\w'-]+ ){1,5}| )(?:on (?:[\w,]+ ){1,3})?(?:had |also |then |jointly )*$"
    r"|(?<!\w)(?:lãnh đạo (?:tỉnh|thành phố|tp|ubnd|hđnd)|các đại biểu|(?:tổ|đoàn) công tác|đoàn đại biểu)"
    r" (?:\w+ ){0,5}$"
)
"""People of rank without a name, who visit."""
