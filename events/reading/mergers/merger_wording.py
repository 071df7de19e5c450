"""How news words the joining of administrative units, in both languages.

Patterns of one language stand side by side with those of the other; what a pattern alone cannot know (which units,
when, done or to come) is decided where it is used.
"""

import re

from events.reading.mergers.joining_verbs import INTO_ONE_EN, JOINED_EN
from events.reading.text import patterns
from events.reading.text.joining import AFTER_JOINING_VI

_UNIT_EN = r"(?:provinces?|city|cities|units?|locality|localities|entity|whole)"
_NOT_JOINING = "".join(
    f"(?<!{word} )" for word in ("gia", "thu", "xâm", "thâm", "đăng", "du", "ghi", "lồng", "tính", "[Tt]rước")
)
"""What stands before a word that sounds like joining and is another."""
_ONE_EN = r"(?:one(?! of\b)|single|new|enlarged|common|combined|bigger|larger|united|unified|merged|joint)"


STRONG = {
    "en": patterns.lazy(
        r"\b(?:(?<!post-)(?<!pre-)(?<![Bb]efore the )[Mm]erg(?:e|es|ed|ing|ers?|ence)|[Cc]onsolidat\w+"
        r"|[Cc]ombin(?:e|es|ed|ing|ations?)(?! (?:their|its"
        r"|efforts|forces))|[Aa]malgam\w*|(?:be|been|being|is|are|was|were) regrouped|[Ff]us(?:e|es|ed|ing|ion)"
        r"|(?:[Rr]e)?[Uu]nif(?:y|ied|ies|ying|ication)"
        r"|[Rr]eunit\w+|[Uu]nit(?:e|es|ed|ing)"
        r"(?! (?:Nations|States|Kingdom|Arab|front|in|behind)\b)|[Aa]bsorb\w*|[Aa]bsorption|[Ss]wallow\w*|[Ee]ngulf\w*"
        rf"|[Aa]nnex(?:ed|es|ing|ation)|[Ss]ubsum\w+|{INTO_ONE_EN}|(?:[Rr]egroup|[Ii]ncorporat"
        r"|[Ii]ntegrat|[Tt]urn|[Bb]rought|[Bb]ring|[Pp]ut|[Jj]oin)(?:s|d|e|es|ed|ted|ing"
        r"|ting|ion|er)?\b[^.;]{0,60}?\b(?:into(?! (?:use|operation|service|effect|force|practice|play|account|line"
        r"|production|circulation|place|question|focus|life|being|action|consideration)\b)|together|under one"
        r"|under a single)|[Jj]oin(?:s|ed|ing)?\b(?= (?:with|to"
        r"|by)\b)|joining of(?= [A-Z])|(?:are|is|were|was|be|been) joined|[Mm]arriage|[Ww]edding of"
        r"|union of(?= (?:the|both|two|three|[A-Z]))|[Tt]hree-way union"
        r"|[Bb]ec(?:om(?:e|es|ing)|ame) one(?= (?:last|this|since|under|when|after)\b"
        r"| (?:in|on|from|by) [A-Z\d]|[.,;:]|$)"
        r"|t(?:ie|ies|ied|ying) the knot|[Dd]issolv\w+ (?:[\w ]{2,30} )?into(?= (?:[A-Z]|its|the|an?)\b)"
        r"|[Uu]nion (?:planned"
        r"|foreseen|with|between)|[Tt]ie-up|(?:be|been|being|is|are|was|were|to) paired"
        r"|[Dd]isappear\w* into|[Vv]anish\w* into(?! [A-Z][\w ]{1,20}['’]s))\b"
    ),
    "vi": patterns.lazy(
        rf"(?<!\w){_NOT_JOINING}(?:(?i:s[áa][pt] nhập|hợp nhất|(?:được |đã |sẽ )?nhập (?:vào|với|lại|về|chung|làm"
        rf"|thành|toàn bộ"
        r"|nguyên trạng|huyện|xã|phường|tỉnh|hai|ba|các|thêm|cùng)|nhập(?=[^,.;]{2,60}? (?:vào|với|thành|làm một))"
        r"|gộp|ghép|về (?:chung|một|cùng) (?:một )?(?:nhà|mái nhà|tỉnh|tên)|về một(?=[,.;])"
        r"|chung (?:một )?(?:nhà|mái nhà)"
        r"|(?:là|thành)(?: người)? một nhà|về với nhau|làm một|tái hợp|hòa làm một"
        r"|(?:để|sẽ|sắp|được) hòa vào(?= (?-i:[A-ZĐ]))"
        r"|trở thành một phần"
        r"|(?:trên cơ sở|hình thành từ|tạo thành từ)(?: việc)?)|(?i:nhập) [A-ZĐ]\w+|(?i:sap nhap|hop nhat))(?!\w)"
    ),
}
"""Words that mean a joining of units by themselves."""

WEAK = {
    "en": patterns.lazy(
        r"\b(?:(?:take[sn]?|took|taking) (?:in|over)(?= (?:also |the |all (?:of )?|its )*(?:whole|entire|former"
        r"|province|neigh))|belong(?:s|ed)? to(?= [A-Z])|(?:part|half|third|quarter|corner|flank|end|wing) of (?=(?:the"
        r"|an?) (?:new|enlarged|bigger|larger))"
        r"|enlarged by|join(?:s|ed|ing)? (?=it\b|the (?:city|province))|c[ao]m(?:e|es|ing) (?:back )?together"
        r"(?! (?:for|in|at|to|on) )|back together|(?:under|in) (?:one|a single|the same)"
        rf" (?:roof|house|home|name|flag)|{_ONE_EN} (?:[\w-]+ ){{0,3}}?{_UNIT_EN}|(?:be|been|become|becomes|became"
        rf"|becoming|as)"
        r" one(?! of)|the pair"
        r"|(?:re-?organi[sz]ation|re-?arrangement|re-?structuring) of (?:the )?(?:provincial|administrative)"
        r"|ceas\w+ to|stop\w* being (?=an? (?:province|city)(?:[.,;]|$| (?:on|in|when|after|from)\b))"
        r"|under the (?:[\w’']+ )?name|two former ones"
        r"|once joined|make way for|(?:are|is|were) now (?=one|part))\b"
    ),
    "vi": patterns.lazy(
        rf"(?<!\w)(?<!hội ){_NOT_JOINING}(?:sắp xếp(?! (?:nhân sự|cán bộ|tổ chức|bộ máy|vị trí))|hình thành (?:từ"
        rf"|nên|một|tỉnh"
        r"|thành phố|đơn vị)|thành lập"
        r"|(?:mới|nay)(?: sẽ)? (?:bao )?gồm|kết hợp (?:của|giữa)|thành (?:một |1 )?tỉnh|một tỉnh|tỉnh mới"
        r"|tỉnh chung|lấy tên|mang tên|giữ tên|với tên|tên gọi"
        r"|(?:một phần|phần phía \w+) của|thuộc về|tiếp nhận|có thêm|nhận thêm|hai tỉnh cũ|ba tỉnh cũ"
        r"|(?<!s[áa][pt] )nhập)(?!\w)",
        re.IGNORECASE,
    ),
}
"""Words that mean it where they are said of units that the law joined."""

_PASSIVE_EN = r" (?:(?:will|would|are|were|is|was|to|be|been|being|have|has|had|shall) )+"
OTHER_OBJECT = {
    "en": patterns.lazy(
        r"\b(?:merg\w+|consolidat\w+|combin\w+|re-?arrang\w+|arrang\w+|re-?organi[sz]\w+|unif\w+|amalgamat\w+|fus\w+"
        r"|join\w*|regroup\w*)(?: of)?(?: the| its| their| all| two| three| some| several| both| \d+| administrative)*"
        r" (?:[\w'’-]+ ){0,2}(?:communes?|commune-level|communal|wards?|grassroots|districts?|departments?|agenc"
        r"|schools?"
        r"|compan|teams?|hospitals?|apparatus|organi[sz]|bod(?:y|ies)|Fatherland|offices?|systems?|data|personnel"
        r"|newspapers?|boards?|banks?|courts?|companies|hamlets?|villages?|plans?|plannings?|programmes?|projects?"
        r"|papers?|lists?|maps?|committees?|sets?)|(?:into|create|as|under) (?:one|a single|a joint"
        r"|a common) (?:\w+ )?(?:service|brand|market"
        r"|network|fund|system|park|zone|company|agency|school|tour|route|team)\b"
        r"|\b(?:merger|joining|union|combination|fusion) of (?-i:[A-Z])[^.;,]{3,50} (?:communes|wards|districts)\b"
        rf"|\b(?:communes?|wards?|townships?|districts?|units|hamlets?)\b(?! of)[^.;,:]{{0,24}}?{_PASSIVE_EN}(?:merg"
        rf"|turn"
        r"|fold|join|combin|consolidat|group|regroup|put|brought|roll|fus)\w*"
        r"|(?:^|[.;] |\b(?:as|when|after|and) )(?:[\w-]+ ){1,5}?(?:communes|wards|townships"
        r"|districts|departments|agencies|schools|hospitals|newspapers|boards|courts|companies)"
        r" (?:(?!\b(?:that|which|who|when|where|after|since)\b)[^.;,:]){0,110}?"
        rf"{_PASSIVE_EN}(?:merg|join|combin|consolidat)\w*",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?i:s[áa][pt] nhập|hợp nhất|sắp xếp|nhập|gộp|thành lập)(?: lại| xong| các| nguyên trạng| \d[\d.]*| hai| ba"
        r"| một số| đơn vị(?: hành chính)?| tổ chức)* (?:cấp xã|xã|phường|thị trấn|huyện|quận|[Ss]ở|ngành|cơ quan"
        r"|[Tt]rường|bộ máy|tổ chức|công ty|Đảng bộ|[Hh]ội|đoàn thể|tổ dân phố|thôn|ấp|cán bộ|báo|đài|bệnh viện"
        r"|trung tâm|quỹ|đội|trụ sở)"
        r"|(?<!\w)(?:\d+|các|những|hai|ba|bốn|mấy|nhiều) (?:xã|phường|thị trấn|huyện|đơn vị hành chính cấp xã)(?!\w)"
        r"[^.;,:]{0,24}? (?:s[áa][pt] nhập|hợp nhất|nhập|gộp|dồn|ghép)(?!\w)"
    ),
}
"""A joining of something that is no province."""

_ANY_JOINING_EN = r"(?:merg|arrang|re-?arrang|join|absorb|combin|consolidat|fus|unit|amalgamat)(?:e|ed|ing|er|ement)?\b"
_GIVEN_UP_EN = (
    r"(?:dropped|abandoned|scrapped|withdrawn|withdrew|shelved|rejected|turned down|voted down|thrown out|denied"
    r"|ruled out|given up|called off|cancelled|buried)"
)
UNDONE = {
    "en": patterns.lazy(
        rf"^If [^,]*\b(?:were|had|was|could)\b|\b(?:(?:not|never|nor|neither|cannot)\b(?! (?:only|just|merely|yet|until"
        rf"|far|simply))"
        rf"[^.;,]{{0,24}} (?:be |been )?{_ANY_JOINING_EN}"
        r"|(?:came|comes?|went) to nothing"
        rf"|no (?:\w+ )?(?:plans?|intention) (?:to|for) (?:a )?{_ANY_JOINING_EN}|no (?:\w+ )?(?:merger|joining)"
        rf"|{_GIVEN_UP_EN} (?:a |the |any )?(?:\w+ )?(?:merger|idea|plan|proposal|rumou?rs?)"
        rf"|(?:merger|plan|idea|proposal|suggestion|motion)s?\b[^;.]{{0,90}} (?:was|were|has been|have been|been|is"
        rf"|are)"
        rf" (?:(?:[\w-]+ ){{1,5}}(?:and|but|then) )?(?:\w+ )?{_GIVEN_UP_EN}"
        rf"|(?:merger|plan|idea|proposal)s? [^.;,]{{0,60}} (?:fell|fallen) (?:through|short)"
        r"|(?:removed|taken|struck|crossed|dropped) (?:from|off|out of) (?:the |its )?(?:final )?(?:list|plan|scheme"
        r"|draft)"
        r"|(?:motion|proposal|idea|plan|suggestion)s?\b[^.;]{0,60} (?:found no|failed|did not (?:pass|find|win|carry))"
        r"|no longer (?:\w+ )?(?:in|on|part of) (?:the |its )?(?:list|plan|scheme|draft|table|agenda)"
        r"|(?:reports?|claims?|news|lists?|stories|posts)\b[^.;]{0,90} (?:was|were|is|are) (?:\w+ )?(?:invented|untrue"
        r"|false|fabricated|wrong|fake|groundless|baseless)"
        r"|rumou?r(?:s|ed)?|there (?:is|was) (?:\w+ )?talk|speculat\w+|unconfirmed|fake news|false reports?|hoax)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:bị (?:[^\s.;]+ ){0,3}(?:bác|hủy|loại)|rút lại|(?:không|chưa)(?: còn)? (?:s[áa][pt] nhập|hợp nhất"
        r"|nhập)"
        r"|rút (?:lại )?(?:đề xuất|phương án)|(?<!bãi )bỏ phương án|gác lại|dừng (?:lại )?(?:việc )?(?:s[áa][pt]|hợp"
        r"|phương)|(?:đã|phải) dừng(?: lại)?"
        r"|(?:không|chưa) được (?:xem xét|thông qua|chấp thuận|đưa)|không (?:đủ|đạt) (?:[^\s.;]+ ){0,3}(?:cử tri"
        r"|phiếu|tán)"
        r"|thôi (?:s[áa][pt] nhập|không nhập)|giữ nguyên hiện trạng|không thuộc diện|bác (?:bỏ )?(?:tin|đề xuất"
        r"|phương án|thông tin)|không có chuyện|(?:tin|lời|đang|bị) đồn|tin giả|(?:thông tin"
        r"|tin)[^.;]{2,80}(?:sai sự thật|bịa đặt|thất thiệt|không đúng)|không có chủ trương"
        r"|chưa có chủ trương|xin (?:thôi|rút)|(?:không còn|đưa ra khỏi|loại khỏi"
        r"|rút (?:ra )?khỏi)(?: nằm)?(?: ở)?(?: trong)?"
        r" (?:phương án|đề án|danh sách|dự thảo))(?!\w)"
    ),
}
"""A merger that is not to be, or is only supposed."""

PARTED = {
    "en": patterns.plain(
        r"\b(?:until|before|till) 19\d\d|\b(?:split|separated|prised apart|carved (?:out|from)|re-established|once one"
        r"|used to be (?:one|a single))\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:chia tách|tách (?:ra|tỉnh|thành|khỏi)|tái lập|từng là một|vốn là một"
        r"|[Tt]rước (?:năm )?19\d\d)(?!\w)"
    ),
}
"""Units that were one long ago and were parted."""

COMING = {
    "en": patterns.plain(
        r"\b(?:will|would|shall|is to|are to|(?<!used )to be(?! (?:forgotten|overlooked|sure|exact|precise|seen"
        r"|noted))|plans?|planned|propos\w+|ask(?:s|ed|ing)? [^.;,]{0,40}(?:to|let|for)|policy|schemes?|project|drafts?"
        r"|going to|due to|upcoming|once|should|foreseen|envisag\w+|set to|about to|intend\w*)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:sẽ|dự kiến|chủ trương|đề án|phương án|dự thảo|chuẩn bị|sắp(?! xếp| lại| đặt)|tới đây|lấy ý kiến"
        r"|trình"
        r"|đề xuất)(?!\w)",
        re.IGNORECASE,
    ),
}
"""Words that look ahead."""

CONSIDERED = {
    "en": patterns.plain(
        r"(?i)\b(?:to|will|would|and) (?:consider|discuss|debate|examine|look at"
        r"|review(?! (?:(?:the|its|a|one|first|past|half) )*(?:year|months?|days)\b)|deliberate|decide|vote on)\b"
        r"|\b(?:considering|discussing|debating|examining)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:để|nhằm|họp|phiên|buổi) (?:[^\s,.;]+ ){0,2}(?:xem xét|bàn|thảo luận|cho ý kiến|thẩm định"
        r"|quyết định)(?!\w)"
    ),
}
"""That a body deals with it, not yet that it is done."""

DONE = {
    "en": patterns.plain(
        r"\b(?:since|took effect|has been|have been|had been|came into|as of today|now|was|were|is the result"
        r"|born of|became|ago|after)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:kể từ|từ khi|(?:đã )?chính thức(?! (?:công|thông|trình))|hiện nay|hôm nay|hiện (?:có"
        rf"|còn)|{AFTER_JOINING_VI}|mới thành lập|đã (?:được|chính thức|nhập"
        r"|s[áa][pt] nhập|hợp nhất|hoàn thành|về|thành)|có hiệu lực)(?!\w)",
        re.IGNORECASE,
    ),
}
"""Words that tell of it as done."""

NEW_UNIT = {
    "en": patterns.plain(
        r"\b(?:(?:has|have) been|(?:is|are|was|were) (?:formed|merged|re-?organi[sz]ed|re-?arranged|established))\b"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:(?:đã|được) (?:\w+ )?(?:hình thành|thành lập|hợp nhất|s[áa][pt] nhập))(?!\w)"),
}
"""Words by which the unit is spoken of on the eve as if it were there."""

PAST = {
    "en": patterns.plain(r"\b(?:saw|lost|was|were|had|has|have|became|fell|dropped|shrank|since|now|today)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:đã|từng|được|từ ngày|kể từ|có hiệu lực|còn|hiện có|đến nay|ra đời)(?!\w)"),
}
"""Words that tell of a joining of smaller units as done."""

PERFECT = {
    "en": patterns.plain(
        rf"\b(?:had|having|has|have) (?:already |since |now )?been {JOINED_EN}\b"
        r"|\b(?:years?|months?) (?:after|since) (?:the |their |its )?(?:merg|re-?arrang|consolidat)"
    ),
    "vi": patterns.plain(
        r"(?<!\w)đã (?:được )?(?:s[áa][pt] nhập|nhập|hợp nhất|gộp)(?! để)(?!\w)"
        r"|(?i:sau) (?:gần |hơn )?\S+ (?:năm|tháng) (?:\S+ )?(?:s[áa][pt] nhập|sắp xếp|hợp nhất)(?!\w)"
        r"|(?i:kể từ khi) (?:s[áa][pt] nhập|sắp xếp|hợp nhất)(?!\w)"
        r"|(?<!\w)(?:nay|giờ) (?:đã )?là (?:một|xã|phường|thị trấn)(?!\w)"
        r"|(?:so với|thay cho) [^.;]{0,30}trước (?:khi )?(?:ngày |s[áa][pt] nhập|hợp nhất|sắp xếp|\d)"
    ),
}
"""A verb of joining in a tense that tells it as done, or what was before it, with which something is compared."""

JOINED = {
    "en": patterns.plain(
        rf"\b(?:was|were|has been|have been|had been) (?:\w+ly )?(?:{JOINED_EN}|(?:re)?arranged|brought|turned|formed"
        r"|created|established)\b"
        r"|\bbec(?:a|o)me (?:part|one)\b|\bcame into being\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:đã (?:\S+ )?(?:s[áa][pt] nhập|nhập|hợp nhất|gộp|ghép|về)(?! để)(?!\w)"
        r"|ra đời (?:(?:từ|vào) )?(?:ngày )?(?=\d))"
    ),
}
"""A verb of joining in the past: beside a past day it tells that units have been joined since."""

ASIDE = {
    "en": patterns.plain(r", (?:which|who|where|whose)\b[^,.;]*,"),
    "vi": patterns.plain(r", (?:vốn|nơi|tỉnh|thành phố|địa phương)(?!\w)[^,.;]*,"),
}
"""A clause between commas on what was just named."""

CONTRAST = {
    "en": patterns.plain(r"\b(?:but|while|though|yet)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:nhưng|song|mà)(?!\w)"),
}
"""What sets what follows against what was said before."""

TENTATIVE = {
    "en": patterns.plain(
        r"(?i)^\W*(?:(?:an?|the|some|earlier|early|one|this|that) ){0,3}(?:proposals?|suggestions?|ideas?|motions?"
        r"|bids?)\b"
        r"|\b(?:had been|was|were) (?:once |first |originally |initially )?(?:proposed|suggested|mooted|floated"
        r"|planned)\b"
        r"|\b(?:originally|initially|at first)\b"
    ),
    "vi": patterns.plain(
        r"(?i)^\W*(?:các |những |từng có )?(?:đề xuất|kiến nghị|ý tưởng|đề nghị|phương án ban đầu)(?!\w)"
        r"|(?<!\w)(?:từng|ban đầu|lúc đầu|trước đó|thoạt đầu)(?!\w)"
    ),
}
"""That a merger was no more than proposed before it was given up."""

THE_SAME = {
    "en": patterns.plain(
        r"(?i)\b(?:it|they|them|which|(?:this|that|the) (?:plan|idea|proposal|merger|suggestion|motion))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:(?:phương án|đề xuất|đề án|ý tưởng|chuyện|việc) (?:này|đó|ấy|trên)|nhưng bị|điều (?:này"
        r"|đó))(?!\w)"
    ),
}
"""What takes up a merger that was told before."""

UNMERGED = {
    "en": patterns.plain(
        r"(?i)\b(?:not|without) (?:\w+ )?(?:undergo\w*|subject to|carry\w* out|implement\w*|to be) (?:the "
        r"|any )?(?:merg|re-?arrang|re-?organi[sz]|re-?structur|arrang)|remain(?:ing|s|ed)? unchanged|(?:kept|left"
        r"|stay(?:ing)?) (?:unchanged|as they are)"
    ),
    "vi": patterns.plain(
        r"(?i)không (?:thực hiện|tiến hành|thuộc diện|phải) (?:sắp xếp|s[áa][pt] nhập|hợp nhất)|giữ nguyên"
    ),
}
"""That units are left as they are."""


THE_GROUP = {
    "en": patterns.lazy(
        r"\b(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]heir|[Bb]oth|[Aa]ll) (?P<count>two|three|2|3)\b(?! (?!provinces"
        r"|localit|neighbo|units"
        r"|would|will|shall|are|were|is|was|have|had|into|to|as|together|being|on|in|should|may|become|form)\w)"
        r"|(?P<count2>[Tt]wo|[Tt]hree|2|3) (?:provinces|localities|neighbours|neighbors|units)"
        r"|[Tt]heir provinces|[Tt]he (?:pair|trio|duo)|[Bb]oth|[Tt]hem|[Tt]hey|[Tt]he merger"
        r"|[Aa] (?P<count3>two|three)-way|[Ll]ikewise)\b"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:(?:cả )?(?P<count>hai|ba|2|3)(?: tỉnh| địa phương| đơn vị| thành phố| bên)|cả (?P<count2>hai"
        r"|ba)|các tỉnh|các địa phương|với nhau)(?!\w)",
        re.IGNORECASE,
    ),
}
"""The units that an article has been speaking of, taken together; `count` says how many."""

COUNTS = {"two": 2, "three": 3, "2": 2, "3": 3, "hai": 2, "ba": 3}


MAIN_VERB = {
    "en": patterns.plain(r"\b(?:into|form|named?|called|become|keep|(?:will|would) be (?:one|a single))\b"),
    "vi": patterns.plain(
        r"(?<!\w)(?<!tán )(?<!hoàn )(?<!trưởng )thành(?! (?:viên|phố|công|tựu|lập \d))|(?:lấy|mang|giữ) tên|tên gọi"
    ),
}
"""Words of the unit that comes out of it."""

NAMED_ANEW = {
    "en": patterns.plain(
        r"(?i)\b(?:new|enlarged|merged|future|resulting) (?:province|city|unit)\b[^.;]{0,60}"
        r"\b(?:name[ds]?|called|known as)\b"
    ),
    "vi": patterns.plain(
        rf"(?i)(?<!\w)(?:(?:tỉnh|thành phố|đơn vị) mới|{AFTER_JOINING_VI},? (?:tỉnh|thành phố))"
        r"[^.;]{0,40}(?<!\w)(?:(?:lấy|mang|giữ)(?: nguyên)? tên|tên gọi|có tên)(?!\w)"
    ),
}
"""That the unit that comes out of it has a name, which tells it where those that merge were told before."""

SETTLED = {
    "en": patterns.plain(
        r"\b(?:(?P<seat>seat(?:ed)?|cent(?:re|er)|capital|offices|headquarter\w*|(?:run|governed) from)"
        r"|(?P<area>square kilomet(?:re|er)s|sq\.? ?km|km2)|(?P<people>inhabitants|population|million people))\b"
    ),
    "vi": patterns.plain(
        r"(?P<seat>trung tâm hành chính|trung tâm chính trị|trụ sở|tỉnh lỵ)|(?P<area>km2)"
        r"|(?P<people>dân số|triệu (?:dân|người))"
    ),
}
"""How big the new unit is and where it is run from."""
