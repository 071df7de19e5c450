"""How news tells of an occasion that it took place, that it is to come, or that it is none."""

from events.reading.text import patterns

NEXT = patterns.plain(r" (?:sắp )?tới(?=[.,;:)]|$)")
"""What stands after an occasion to come: "tại kỳ họp tới"."""

NONE = patterns.plain(r"\b(?:no|not an?)(?: \w+)?(?: [\w-]+)? $")
"""What stands before an occasion that there was not."""

HOLDING = patterns.plain(
    r"\b(?:hold(?:ing)?|held|conven(?:e|ed|ing)|organi[sz](?:e|ed|ing)|host(?:ed|ing)?|stag(?:e|ed|ing)"
    r"|chair(?:ed|ing)?|open(?:ed|ing)?|call(?:ed|ing)?|meet(?:ing)?)\b"
    r"|(?<!\w)(?:tổ chức|mở|khai mạc|triệu tập|họp|tiến hành|chủ trì)(?!\w)"
)
"""Verbs of which an occasion is the object."""

PICTURED = patterns.plain(
    r"(?:(?:the |an? )?(?:scene|view|overview) (?:of|at)|(?:delegates|participants|leaders|officials) (?:at|in"
    r"|during|attend)"
    r"|[^,;:]{2,60} (?:speaks?|address(?:es)?|presents?|attends?|chairs?|delivers?(?: [\w'-]+){1,4})(?: at"
    r"| in)?) (?:the |an? )?"
    r"(?:[\w'-]+ ){0,3}"
    r"|(?:toàn cảnh|quang cảnh|khung cảnh) (?:\w+ )?"
    r"|(?:(?:các )?đại biểu |lãnh đạo [^,;:]{2,40} |(?:ông|bà|đồng chí|đ/c) (?:[^\W\d]+ ){2,5}"
    r"|các đồng chí (?:\w+ ){1,4})"
    r"(?:tham )?(?:dự|tại|trong|phát biểu tại|phát biểu|chủ trì)(?: buổi| cuộc)? "
)
"""What stands before an occasion in a caption."""

THERE = patterns.plain(r"at the (?:[\w'-]+ ?){1,8}|tại (?:buổi|cuộc|đại hội|hội nghị|kỳ họp|lễ|phiên họp)(?: \w+){0,8}")
"""A caption that says nothing but where it was taken."""

CLAUSE = patterns.plain(r"[,;] (?:and|but|và|nhưng|rồi|thì|then) (?:[^\W\d]+ ){0,2}$")
"""What stands before a day with which a clause opens."""

CONCLUDING = patterns.plain(r"\W*(?:[^,.;]{2,40}, )?(?:phát biểu )?(?:kết luận|bế mạc|khai mạc|chỉ đạo)(?: tại)? ")
"""What stands before an occasion at the head of a sentence whose subject comes after it."""

OF_WORKS = patterns.plain(
    r"(?<!\w)(?:sớm|kịp|phấn đấu) $"
    r"|,? (?:which|that|on which) (?:(?:was|were|had|has|been) )*$"
    r"|, (?:dự án|công trình|cây cầu|con đường|tuyến đường|nơi)[^,.;]{0,20} (?:(?:vừa|mới|đã|được) )+$"
)
"""What leads up to works begun or ended of which a clause tells by the way."""

FRONTED = patterns.plain(
    r"\W*(?:called|held|convened|opened|opening|closed|closing|chaired|presided|attended|led|hosted|organi[sz]ed"
    r"|speaking|addressing)\b(?! off\b)[^.;]{2,140}, (?=(?:the|an?|its) (?:[\w'-]+ ){0,6}$)"
    r"|\W*(?:được )?(?:mở|tổ chức|diễn ra|khai mạc|triệu tập)(?!\w)[^.;]{2,140}, (?=[^,.;]{0,40}$)"
    r"|\W*(?:with|as|ahead of|before|(?:just )?(?:\w+ ){1,2}before|(?:in preparation|to prepare|gearing up) for"
    r"|in the run-up to|trước thềm|trước|còn|chỉ còn|(?:để )?(?:chuẩn bị|hướng tới|tiến tới|chào mừng))(?!\w)"
    r"[^,.;]{2,90}, "
)
"""What a sentence opens with before it tells of the occasion: a participle told of that, or another that lies ahead."""

AHEAD = patterns.plain(
    r"\W*(?:giao|yêu cầu|đề nghị|phân công|dự kiến|theo (?:dự kiến|kế hoạch|lịch)|(?:trong )?(?:tuần|tháng) (?:tới|sau)"
    r"|(?:in the coming|next) \w+,)(?!\w)"
)
"""How a sentence opens all of whose clauses tell of what is to come, or is to be done."""

WAS_HELD = r"(?:held|hosted|staged|organi[sz]ed|convened)"
"""Participles of which an occasion is the subject."""

_ITS_TERM = r"(?:,? (?:(?:of|for|in) )?(?:the )?(?:\d{4}\s?[-–]\s?\d{4} )?(?:term|tenure)(?:,? \d{4}\s?[-–]\s?\d{4})?)?"

HELD_THEN = patterns.plain(
    rf"{_ITS_TERM},? (?:(?:which|that) )?(?:(?:was|were|had been) )?(?:{WAS_HELD}|opened|closed)"
    r" (?:(?:here |in [A-ZĐ][\w ]{2,20} )?(?:on|in|late|early|last)|yesterday|this|last)\b"
    r"|[^.;]{0,110}\b(?:which|that) (?:he|she|they) (?:had |also )?(?:chaired|led|attended|co-chaired)\b"
    r"|,? (?:được |đã |vừa )?(?:tổ chức|diễn ra|khai mạc|bế mạc) (?:vào |từ )?"
    r"(?:hồi|hôm|ngày|sáng|chiều|cuối|đầu|giữa)(?!\w)"
)
"""When an occasion was held, right after its name, whatever it is named for."""

TOLD = patterns.plain(r"\b(?:heard|(?:was|were) told|learn(?:ed|t)|agreed|decided) |(?<!\w)(?:nghe|bàn|thống nhất) ")
"""After this stands what was told at an occasion, which may lie ahead."""

DELEGATION = patterns.plain(
    r"\b(?:delegations?|teams?|mission|groups?|leaders|officials|ministry)\b|(?<!\w)(?:đoàn|tổ công tác|lãnh đạo|bộ"
    r"|buổi|cuộc|phiên|đến|tới|lên|xuống|về)(?!\w)"
)
"""Those who come to work somewhere for a day, or the noun for it."""

BY_REPORTERS = patterns.plain(r"(?<!\w)(?:phóng viên|pv|nhà báo|luật sư|cảnh sát|điều tra)(?!\w)")
"""Those with whom nobody meets, but whose questions he answers."""

OF_STAFF = patterns.plain(
    r"(?<!\w)(?:cán bộ|công chức|viên chức|nhân viên|người lao động|công nhân|con em|thanh niên)(?: \w+){0,7} $"
    r"|(?<!\w)(?:cơ sở|trụ sở|chỗ|phòng) $"
)
"""Those who work somewhere because they have their jobs there, and where they work."""

CENTRAL = patterns.plain(r"(?<!of the )(?<!party )\b(?:party )?central committee\b[^.;]{0,60}\bplenum$")
"""A plenum of the party's central committee, ..."""
CLOSED = patterns.plain(r"\b(?:opened|closed|ended|concluded|finished|wound up|wrapped up|held|took place)\b")
"""... which is an occasion where more is told of it than what it adopted."""

PRESS = patterns.plain(r"\b(?:press|reporters|journalists|media|was asked|were asked|told us|questions?)\b")
"""What makes a briefing one of the press."""

BRIEFED = patterns.plain(
    r"\b(?:press|news|media) (?:conference|briefing)\b[^.;]{0,40}"
    r"\b(?:on(?! the sidelines)|about|regarding|announcing|introducing|ahead of|before|for|to (?:announce|introduce)) "
    r"(?!\w+day\b|\d)[^.;]{0,60}$"
    r"|(?<!\w)(?:họp báo|thông tin (?:cho|với) báo chí|gặp mặt báo chí)(?!\w)[^.;]{0,30}"
    r"(?<!\w)(?:về|giới thiệu|thông tin|thông báo|công bố|trước|chuẩn bị)(?!\w)[^.;]{0,60}$"
    r"|(?<!\w)tổng duyệt(?!\w)[^.;]{0,30}$|\b(?:dress )?rehears(?:al|ed|es) (?:of |for )?(?:the |a )?[^.;]{0,20}$"
)
"""What stands before an occasion of which the press is told, or that is rehearsed: it comes later, and a press briefing
is none."""

GUESTS = patterns.plain(
    r"\b(?:leaders|guests|delegates|crowds?|witness\w*|spectators)\b"
    r"|(?<!\w)(?:lãnh đạo|đại biểu|chứng kiến|bấm nút)(?!\w)"
)
"""Those who gather at works begun or ended."""

WITHIN = patterns.plain(
    r"\b(?:at|in|into|during|after|following|from|of|for|to|by|with)"
    r" (?:an?|the|its|their|his|her|this|that|[\w-]+'s?)(?: [\w'-]+,?){0,8} $"
)
"""What leads up to an occasion that people were at: "turned up for an extraordinary "."""

DETERMINED = patterns.plain(
    r"\b(?:an?|the|its|their|his|her|this|that|[\w-]+'s?|in) (?:\(?[\w'-]+\)?,? ){0,8}(?<!communes )(?<!units )$"
)
"""What makes "meeting" a noun."""

BODIES = patterns.plain(
    r"\b(?:councils?|committees?|boards?|deputies|delegates|lawmakers|leaders?|officials|sides|groups?|government"
    r"|assembly|members|ministers?|president|general|secretar(?:y|ies)|chair(?:m[ae]n|wom[ae]n)|delegations?|plenum"
    r"|commission|he|she|they|counterparts|chief|bodies|cadres|voters|residents|farmers|experts|businesses"
    r"|workers),?\s(?:[\w,.'()-]+ ){0,18}$"
)
"""Who meets."""

VISITORS = patterns.plain(
    r"\b(?:delegat\w+|guests|ambassadors?|envoys?|executives|experts|investors|leaders|officials)\b"
)
"""Who is met by a host."""

IDLE_MET = patterns.plain(r"(?:have|has|be|were|are|was|standards|targets?|conditions|criteria|goals?)\s(?:\w+\s)?$")
"""What makes "met" what was met by something."""
WHOM_MET = patterns.plain(r"\b(?:that|whom|which) (?:he|she|they) (?:had )?$")
"""Before "met" where a clause only tells of somebody whom one has met: when, a day has to say."""

AT_THE_HEAD = patterns.plain(r"\W*(?:[^,;.]{2,40}, ){0,2}(?:(?:while|when|after|khi|sau khi) )?")
"""What stands before a participle that heads its clause: "On Monday, after meeting"."""

SOMEBODY = patterns.plain(
    r" (?:with )?(?:[\w'-]+ ){0,4}(?:voters|leaders|officials|delegat\w+|ambassadors?|envoys?|investors|entrepreneurs"
    r"|business\s?(?:people|men|es)|farmers|workers|residents|veterans|standing)\b"
    r"| (?:in|on|at|for) "
)
"""Whom, where or when one met."""

TOWARDS = patterns.plain(
    r"\b(?:for|towards?|on(?! (?:\w+day|\d|[a-z]{3,9} \d))|welcom\w+) (?:the |all |its )?(?:[\w-]+ ){0,6}$|(?:đây"
    r"|đó) là (?:kỳ )?$|\b(?:this|it) (?:is"
    r"|was) (?:the |its )?(?:\w+ )?$"
)
"""What makes a congress one that is prepared or written about."""

NATIONAL = patterns.plain(
    r"\bnational (?:party )?congress|đại hội (?:lần thứ )?(?:[xiv]{2,5})(?= của đảng)"
    r"|đại hội (?:đảng |đại biểu )?toàn quốc"
)
"""The congress of the whole Party."""

OF_SHAREHOLDERS = patterns.plain(r"\b(?:shareholders?|board of directors)\b|cổ đông|hđqt|hội đồng quản trị")

SAME_DAY = patterns.plain(
    r"\b(?:same|later (?:in|on) the|that) (?:day|morning|afternoon|evening)\b"
    r"|(?<!\w)(?:cùng ngày|cùng (?:sáng|chiều|tối)|buổi (?:sáng|chiều|trưa|tối))(?!\w)"
)
