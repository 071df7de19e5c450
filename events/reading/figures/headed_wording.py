"""How noun phrases begin, go on and end by which things are measured."""

from events.reading.figures.metric_phrase_wording import NO_MODIFIERS, PARTICIPLES, UNITS
from events.reading.text import patterns
from events.reading.text.words import CAPITAL

_HEAD_EN = (
    r"(?:output|production|revenues?|receipts|collections?|fees|exports|imports|spending|expenditure|consumption"
    r"|arrears"
    r"|rates?|ratio|share(?= of )|proportion|percentage|index|coverage|density|productivity|capacity|yields?|area"
    r"|number"
    r"|length|volume|throughput|turnover|sales|(?:(?<=production )|(?<=output )|(?<=export ))value|catch|herd|flock"
    r"|fleet|loans|credit|deposits|expectancy|FDI|GRDP|enterprises|businesses|cooperatives|products|beds|doctors|houses"
    r"|communes(?= (?:meeting|reaching|recogni[sz]ed)))"
)
_NO_PART_EN = (
    *(NO_MODIFIERS - {"full", "high", "industrial", "land", "national", "solid"}),
    *(UNITS - {"GDP", "GRDP"}),
    *("ha", "ought", "together", r"\w+ly", rf"(?!(?:{'|'.join(sorted(PARTICIPLES))})\b)\w+(?<!e)ed"),
)
_WORD_EN = (
    rf"(?!(?i:{'|'.join(sorted(_NO_PART_EN))})(?![\w-]))(?:(?:[a-z]|^[A-Z]|(?<=^[*•+–-] )[A-Z])[\w-]*(?![’'\w])"
    rf"|[A-Z]{{2,6}}(?:-[a-z]+)?\b)"
)
_BEFORE_EN = rf"(?:{_WORD_EN}(?<!s) and |{_WORD_EN}, (?=[a-z-]+ and )|{_WORD_EN}[ -])"
_AFTER_EN = (
    r"(?: at (?:current|constant|comparable) prices| on time|(?! of (?:the |its )?(?:budget|economy)\b)"
    r"(?: (?:of|for|from|in|per|among|with|without|under|using|having|meeting|living|receiving|and)"
    r"(?: (?:the(?! (?:province|city))|its|all))?)?"
    rf"(?: (?:1,000|10,000|100,000|five)\b| {_WORD_EN}| State-owned))"
)
_WHERE_EN = (
    r" (?:in|of|across|for) (?:the )?(?:(?:whole|enlarged|new|merged) )?"
    r"(?:(?:province|city|locality)(?: as a whole)?(?! [a-z]+ing)|"
    rf"{CAPITAL}\w+(?: {CAPITAL}\w+){{0,3}}(?: province| city)?)"
)
_WHEN_EN = (
    r",? (?:in|by|for|during|at the end of|by the end of) (?:20\d\d|the (?:year|period|half-year|first \w+ months"
    r"|\w+ quarter)),?| at present|,? (?:this|last) (?:year|month),?"
)
_LINK_EN = (
    r"(?::| (?:has )?(?:rose|risen|grew|grown|increased|climbed|jumped|fell|fallen|dropped|decreased)(?: by)? [\d.]+ ?"
    r"(?:%|per ?cent)(?: (?:year-on-year|from 20\d\d|over 20\d\d))?,? (?:to|reaching|hitting)|(?: (?:has|had|have"
    r"|will|would|should|must|shall|also|now|already|still|only|just|to|be|is|are|was|were|thus))*"
    r" (?:reach(?:es|ed|ing)?|number(?:s|ed)|hit(?:s|ting)?|st(?:ands|ood|and|anding)|c[ao]mes? (?:in|out|to)"
    r"|attain\w*|amount\w* to"
    r"|total(?:s|led)?|exceed\w*|topped|remain(?:s|ed)?|averaged|ran|sank|soared|slid|surged|doubl\w+|lowered|down"
    r"|(?P<turn>rose|ris\w+|grew|grow(?:s|n|ing)?|increas\w+|climb\w+|jump\w+|expand\w+|fell|fall\w*|drop\w*|decreas\w+"
    r"|declin\w+|shrank|dipp\w+|edg(?:ed|es|ing)|plung\w+|plummet\w+|rebound\w+|slump\w+|tumbl\w+)|is|are|was|were"
    r"|of|at|to))"
    r"(?: (?:at|to|by|about|around|over|nearly|almost|some|more than|less than|at least|an|estimated|above|below|up to"
    r"|under|only|roughly|remain))* (?:(?:US)?\$|VND ?)?$"
)

_HEAD_VI = (
    r"(?<!xuất )(?<!kế hoạch )(?<!con )(?<!mã )(?<!Mã )(?:tổng (?:số )?)?(?:số(?: lượng)?|sản lượng|diện tích"
    r"|khối lượng|lượng"
    r"|trữ lượng|công suất|chiều dài|năng suất|đàn|kim ngạch|xuất khẩu|nhập khẩu|giá trị|doanh thu|doanh số|dư nợ|nợ"
    r"|vốn|nguồn vốn|thu nhập|thu(?= (?:từ|thuế|phí|lệ phí|tiền|xổ số))"
    r"|chi(?= (?:sự nghiệp|đầu tư|thường xuyên|trả|cho))|t[ỷỉ] (?:lệ|trọng|suất|số)|mật độ|chỉ số"
    r"|tổng sản phẩm trên địa bàn|GRDP)"
)
_STOP_VI = (
    r"là|đạt(?! (?:chuẩn|tiêu chuẩn|\d))|ước|nhưng|song|thì|mà|nên|khi(?! sinh)|nếu|rằng|để|nhằm|sẽ|đã(?! lắp)|đang"
    r"|vẫn|phải|cần|phấn đấu|dự kiến|một|mỗi(?= năm)|nâng|đưa|giữ|trong đó|trong cùng|theo(?! giá)|so với|gồm"
    r"|có mức|lớn nhất"
    r"|vượt|chiếm|tăng(?! dân)|giảm|còn(?! hiệu lực)|(?<!trở )lên|xuống|cuối|(?<!trở )lại|này|ấy|đó|đến|sau"
    r"|trước(?! bạ)|nay|nửa|vọt|ổn định|duy trì|của (?:bà con|(?:người|nhân) dân)|năm|tháng|quý|tỉnh|(?<!đường )huyện"
    r"|thành phố|toàn (?:tỉnh|thành phố|quốc|vùng|huyện)|địa bàn|(?<!thực )hiện(?! hành)|cũng|(?<!chứng )chỉ(?! số)"
    r"|khoảng|hơn|gần|(?:và|cùng) (?:t[ỷỉ] |sản lượng|diện tích|giá trị|kim ngạch|doanh (?:thu|số)|tổng|thu|chi|vốn)"
)
_WORD_VI = (
    r"(?:(?:(?:trên|dưới|từ|mỗi|đạt) )?\d[\d.]* (?:ha|người dân|dân|tuổi|sao)(?!\w)|\dG"
    rf"|(?!(?:{_STOP_VI})(?!\w))(?:[^\W\dA-ZĐ_][^\W\d_]*|[A-Z]{{2,6}}(?!\w)|Internet|Đông Xuân|Hè Thu))"
)
_WHERE_VI = (
    r"(?: (?:của|trên|ở|tại|trong))?(?: (?:toàn|cả))?(?: (?:địa bàn|tỉnh|thành phố))+"
    rf"(?: {CAPITAL}\w+(?: {CAPITAL}\w+){{0,2}})?| (?:của|ở|tại) {CAPITAL}\w+(?: {CAPITAL}\w+){{1,2}}"
)
_WHEN_VI = (
    r",?(?: (?:cả|cuối|hết|trong|đến(?: hết)?|tính đến(?: hết)?))? (?:(?:nửa (?:đầu )?)?năm(?: (?:nay|qua|20\d\d))?"
    r"|(?:\d{1,2}|sáu|chín) tháng(?: đầu năm)?(?: 20\d\d)?|quý (?:[IV]+|\d)(?:[/ ]\d+)?)"
)
_LINK_VI = (
    r"(?:(?: (?:ước |đã )?(?:tăng|giảm) (?:\w+ )?[\d.,]+ ?%(?: so với [^,;.]{3,40})?,(?: và)?)?"
    r"(?:(?<!thực) hiện|(?<!chứng) chỉ|(?<!nạp)(?<!lập)(?<!trồng)(?<!ký)(?<!cấp)(?<!thôn)(?<!xây)(?<!mở) mới"
    r"| (?:ước|ước tính|dự kiến|đã|cũng|vẫn|đều|sẽ|phải|cần|được))*"
    r"(?:(?<!trở) lên| (?:đạt|được|là|còn|vượt|chiếm|ở mức|duy trì|ước|(?P<turn>tăng|giảm)))|:)"
    r"(?: (?:được|tới|đến|hơn|trên|gần|khoảng|xấp xỉ|mức|ở mức|ít nhất|tối thiểu|dưới|chỉ|ước|bình quân|từ|trung bình"
    r"|lên|còn|xuống|đạt))* $"
)

LINK = {"en": patterns.plain(_LINK_EN), "vi": patterns.plain(_LINK_VI)}
"""What leads from a phrase to its number, right before that."""
HEAD = {"en": patterns.plain(rf"(?i:{_HEAD_EN})(?![\w-])"), "vi": patterns.plain(rf"(?i:{_HEAD_VI})(?!\w)")}
"""Without one there is no such phrase, which takes longer to look for."""
PHRASE = {
    "en": patterns.plain(
        rf"(?:^|(?<=[\s(]))(?P<phrase>{_BEFORE_EN}{{0,5}}(?P<head>(?i:{_HEAD_EN}))(?![\w-])(?:{_AFTER_EN}){{0,9}}?)"
        rf"(?:{_WHERE_EN}|{_WHEN_EN})*{_LINK_EN}"
    ),
    "vi": patterns.plain(
        rf"(?<!\w)(?P<phrase>(?i:(?P<head>{_HEAD_VI}))(?!\w)(?: {_WORD_VI}){{0,12}}?"
        rf"(?:, (?!{_HEAD_VI}){_WORD_VI}(?: (?!{_HEAD_VI}){_WORD_VI}){{0,6}}?)?)(?:{_WHERE_VI}|{_WHEN_VI})*{_LINK_VI}"
    ),
}
"""A phrase and what leads from it to its number: its place, its time, and a verb that says what it came to."""

NUMBER = patterns.plain(r"(?i)(?:tổng )?(?:số |số lượng |lượng )?|number of (?:the )?")
"""Heads that only say that something is counted."""
AMOUNT = patterns.plain(
    r"(?:tổng )?(?:(?:sản|khối|trữ) lượng|diện tích|số|lượng|công suất|chiều dài|đàn)(?!\w)"
    r"|.*\b(?:output|production|area|number|length|volume|throughput|capacity|herd|flock)\b"
)
"""Heads that only say how a thing is measured that the phrase names."""
RATIO = patterns.plain(
    r"(?:t[ỷỉ] (?:lệ|trọng|suất|số)|mật độ|chỉ số)(?!\w)"
    r"|.*\b(?:rates?|ratio|share|proportion|percentage|index|coverage|density)\b"
)
"""What a percentage is of, and not the growth of."""
SHARE = patterns.plain(r"(?:annual )?(?:share|proportion|percentage) of ")
THINGS = patterns.plain(r"(?:enterprises|businesses|cooperatives|products|beds|doctors|houses|communes)")
"""Heads by which nothing is measured that is not counted."""
NO_FIGURE = patterns.plain(
    r"\b(?:votes?|delegates|charter|shares|projects?|contract|compan|workload|ministr)"
    r"|\bthe (?:[\w-]+ )?(?:airport|bridge|dam|factory|fair|festival|match|operator|plant|stadium|tunnel)\b"
    r"|\bnumber of .*\b(?:communes?|commune-level|wards|districts|provinces|administrative|units|clicks|comments|hits"
    r"|pages|reads|targets|tasks|views|brands)\b"
    r"|^(?:tổng )?(?:số )?(?:nguồn )?vốn(?!\w)"
    r"|(?<!\w)(?:đại biểu|phiếu|dự án|gói thầu|công trình|công ty|tập đoàn|huyện|hợp đồng|cổ phiếu|dôi dư|khởi công"
    r"|lượt xem|thỏa thuận|ghi nhớ|đơn vị|chỉ tiêu|nhiệm vụ|xã(?! hội)|phường|hội chợ|quyên góp|ủng hộ|gói quà)(?!\w)"
    r"|^(?:diện tích|chiều dài|công suất) (?:của )?(?:cây cầu|khu đất|lô đất|nhà máy|sân bay|tòa nhà)(?!\w)"
)
"""What no province's figures are of: votes, gifts, contracts, firms, units, and one of its works."""
