"""Words by which somebody is asked to do something, by language.

English ones are read in folded text, Vietnamese ones in lower case.
"""

from events.reading.text.language import Lang

BODY = (
    r"(?:các |mọi |từng |mỗi |toàn |cả |lãnh đạo |chủ tịch |bí thư |giám đốc |cán bộ |người đứng đầu )*"
    r"(?:sở|xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|ngành|địa phương|ban|ubnd|công an|đơn vị|cơ quan|cấp)"
)
"""A body of a province as the one that is asked, right after a verb that asks nobody else."""

_TO_A_POST_VI = (
    r"|(?! (?:cho )?(?:các )?(?:sở|ubnd|cơ quan|đơn vị) )[^.;]{0,160}? "
    r"(?:(?:giữ|đảm (?:đương|nhận|nhiệm|trách)) (?:chức|vị trí|cương vị|trọng trách)|về công tác"
    r"|tham gia (?:ban|cấp ủy|đảng ủy)|nhận nhiệm vụ|phụ trách, điều hành|phụ trách (?:sở|ban|đảng bộ|cơ quan)"
    r"|quyền (?:giám đốc|chủ tịch)|làm (?:phó )?(?:bí thư|chủ tịch|giám đốc|chủ nhiệm|trưởng phòng))"
)
"""Who is given a post, which is no task, unless a body is to hold it."""

_ENGLISH = (
    (
        r"(?:ask|request|instruct|order|direct|assign|task|suggest|recommend|remind|demand|entrust|command|press"
        r"|exhort|enjoin|commission|caution|entreat|admonish)(?:ed|s|es|ing)|lean(?:t|ed) on"
    ),
    r"(?:urg|advis|requir|encourag|propos|delegat|charg|mandat|oblig|challeng|implor|nudg)(?:ed|es|ing)",
    r"(?:counsel|compel)(?:led|s|ling)|counseled|prod(?:ded|s|ding)|pleaded with|begged",
    r"pushed(?= (?:the|all|every|each)\b)",
    (
        r"(?:(?<=went on to )|(?<=so far as to ))(?:ask|tell|urge|request|instruct|order|direct|remind|entrust|assign"
        r"|call on)"
    ),
    r"(?:^|(?<=[:;-] ))(?:request|assign|instruct|direct|order|ask|urge|require)(?= (?:the|all|each|every)\b)",
    (
        r"(?<=\bi )(?:ask|call on|direct|instruct|order|propose|remind|request|suggest|urge|want)"
        r"(?= (?:that|the|all|every|each|you|\w+(?: \w+)? to)\b)"
    ),
    r"(?:wants|wanted|would like)(?! (?:to(?! see)|him|her|me|us|you)\b)",
    r"(?:plead|press|push)(?:ed|es|s|ing) for|(?:issued|made) (?:a|an urgent) call for",
    r"call(?:ed|s|ing) (?:on|upon|for)|appeal(?:ed|s|ing) to|insist(?:ed|s|ing) (?:that|on)|decreed(?= that\b)",
    r"g[ai]ve(?: out)? (?:tasks|assignments|orders|instructions|directions|homework)(?=:| to\b| for\b)",
    r"told|telling|tells|bade|forbade|left (?:it to|instructions)",
    (
        r"(?:left|leaves|saddled)(?= (?:[^.;,]{3,50} )?with (?:the|an?) (?:\w+ )?(?:tasks?|jobs?|errand|order|duty"
        r"|work"
        r"|homework|list)\b)"
    ),
    r"made(?= [^.;,]{3,60}(?:answerable|responsible|accountable) for\b)|put(?= [^.;,]{2,60} in charge of\b)",
    r"made(?= (?:the|each|every|all) [^.;,]{3,40} (?:answer|pledge|promise|publish|report|sign)\b)",
    (
        r"(?:g[ai]ven?|gives|giving|sets?|setting|handed)(?= [^.;]{0,60}\b(?:tasks?|jobs?|duty|responsibility"
        r"|assignments?|deadline|instructions?|orders?) (?:of|to|that|for)\b)"
    ),
    r"g[ai]ven?(?= [^.;]{0,60}?\b(?:until|till|\w+ (?:days|weeks?|months?))(?: |[.,]|$))",
    (
        r"(?:gave|gives|issue[ds]|had|made|put|laid down)(?= [^.;]{0,40}\b(?:assignments?|instructions?|"
        r"(?<!in )orders?(?! to (?:kick|start|begin|launch|commenc))"
        r"|requests?|demands?|ultimatum)(?: (?:to|that|for|of)\b|:|$))"
    ),
    (
        r"(?:instruction|request|demand|message|advice|order|suggestion|recommendation)s?(?: to [^.;,]{2,50})?"
        r" (?:was|is|were)(?= (?:to|that)\b|:)"
    ),
)

_VIETNAMESE = (
    r"yêu cầu|đề nghị(?! cho (?!các|sở|xã|phường|địa phương|biết|rà|kiểm|dừng))|đặt hàng",
    r"(?<!kiểm tra, )(?<!theo dõi, )đôn đốc(?! tiến độ)|lưu ý|gợi ý|giục|hối thúc|thúc giục|đốc thúc",
    (
        r"phân công(?! cán bộ| công tác| lao động| (?:làm )?nhiệm vụ khác"
        rf"|, (?:chỉ định|bổ nhiệm|điều động|giới thiệu){_TO_A_POST_VI})"
    ),
    r"gợi mở(?=[^.;]{0,40}(?<!\w)(?:nhiệm vụ|giải pháp|tỉnh|địa phương|thành phố|cần|phải|nên)(?!\w))",
    rf"chỉ thị(?: cho)?(?= {BODY} )",
    r"(?<!hội nghị )quán triệt(?! (?:các )?(?:nghị quyết|chỉ thị|kết luận)(?!\w))",
    r"căn dặn|dặn(?: dò)?|(?<!tin )nhắn(?! tin)(?: nhủ| gửi)?|khoán|khuyên|khuyến nghị|ra điều kiện",
    (
        r"(?<!nút )(?<!bàn )(?<!xã )(?<!ngoại )giao(?! quyền| thông| lưu| thương| dịch| đất| mặt bằng| dự toán"
        r"| kế hoạch| mùa| vốn| thừa"
        r"| nhận| quyết định| chỉ tiêu(?! cho)| ban(?! cán sự| quản lý| thường vụ| tổ chức| chỉ| kinh tế| pháp chế"
        rf"| văn hóa| dân| tuyên giáo| nội chính| chấp hành| đô thị){_TO_A_POST_VI})"
    ),
    (
        r"(?<!ban )chỉ đạo(?! của| tại|,| điều hành| công tác|\."
        r"| (?:hội nghị|hội thảo|đại hội|diễn tập|kỳ họp|phiên |(?:cuộc|buổi|lễ) (?!khắc phục)))"
    ),
    r"(?<!cân )nhắc(?! lại(?! yêu cầu)| đến| tới| nhiều| như)(?: nhở)?|kêu gọi(?! đầu tư| vốn)",
    (
        r"(?:đặt ra|nêu|đề ra|chỉ ra|giao)(?: cho \w+)? (?:\w+ ){1,2}(?:nhiệm vụ|yêu cầu|đầu việc|việc lớn|việc"
        r"|bài toán)(?= [^.;]{0,30}(?:cho|với|phải|cần)\b|:)"
    ),
    r"(?:ra )?lệnh (?:cho|tới)|ra tối hậu thư|ra lệnh|(?<=được )lệnh",
    r"gia hạn(?= cho)|(?:ấn định|ra|đặt|chốt|giao) (?:mốc|(?:thời )?hạn(?! chế| hán| mức)(?: chót)?)",
    (
        rf"(?:bảo|mong muốn|khuyến cáo|đòi hỏi(?: ở)?|đòi|buộc|ép|muốn|thúc|hối|đề xuất|mời|(?<!chủ )(?<!then )chốt"
        rf"(?: cho| với)?|đặt lên vai|ủy quyền(?: cho)?|vận động|động viên|gửi gắm(?: tới| với)?"
        rf"|trông đợi(?: ở)?)(?= {BODY} )"
    ),
    r"(?:bảo|hẹn)(?= [^.;,]{2,60} phải)|thúc(?= họ )|gửi gắm(?= (?:tới |với )?các)|đặt yêu cầu(?= (?:với|cho|đối với))",
    (
        r"cho(?= (?:các |mọi |từng |mỗi )?(?:sở|xã|phường|huyện|ngành|ban)[^.,;]{0,40} (?:\d+|mười|ba|bảy|năm|hai)"
        r" (?:ngày|tuần|tháng))"
    ),
    (
        r"cho(?= (?:(?!(?<!\w)(?:biết|có|còn|đến|gia|giữ|hưởng|phép|rằng|thuê|trong|vay)(?!\w))[^.,;]){2,40}"
        r" (?:thời )?hạn (?:đến|tới|trong|chậm nhất|\d))"
    ),
    (
        r"(?:(?<=thanh tra chính phủ )|(?<=thanh tra tỉnh )|(?<=kiểm toán nhà nước )|(?<=đoàn giám sát )"
        r"|(?<=đoàn kiểm tra )|(?<=hđnd tỉnh ))kiến nghị"
    ),
)

ASKED: dict[Lang, str] = {
    "en": rf"(?<![\w-])(?:{'|'.join(_ENGLISH)})(?!\w)",
    "vi": rf"(?<!\w)(?:{'|'.join(_VIETNAMESE)})(?!\w)",
}
