"""How news says which phase a project has reached, in both languages."""

import re
from functools import cache
from typing import Literal

from events.reading.quantities import Lang

Phase = Literal["proposed", "planned", "started", "under_construction", "completed"]

PROJECT = "x"
"""The letter by which the names of projects are masked before cues are looked for."""

_NAME = rf"(?=(?:[\w-]+ )?{PROJECT}{{4}})"
_NAME_NEXT = rf"(?=(?:tuyến |dự án )?{PROJECT}{{4}})"
_THE = r"(?:the |a |an )?"

_CUES: dict[Lang, dict[Phase, tuple[str, ...]]] = {
    "en": {
        "planned": (
            (
                r"(?:ground|construction|works?|building)[\w ,]{0,60}?"
                r"(?:is|are|will|would|to|due|set|expected|scheduled|slated)(?: due| set| expected| scheduled| slated)?"
                r"(?: to)? (?:be broken|begin|start|get under way|commence)"
            ),
            r"(?:will|would|to|can|could|must|should) (?:soon )?(?:break ground|start|begin|commence|kick off)",
            (
                r"(?:will|would|to|is to|are to) be "
                r"(?:built|constructed|invested|started|developed|set up|established|located)"
            ),
            r"will (?:lie|link|connect|run|cost|cover|have|require|span|stretch)",
            rf"(?:start|begin|commence|kick[ -]off)(?: of| on| with| building)? {_THE}{_NAME}",
            (
                r"(?:invest(?:ing|ment)? in|building|build|construct|develop(?:ing)?|establish(?:ing)?) "
                rf"{_THE}{_NAME}"
            ),
            rf"(?:construction|development|establishment) of {_THE}{_NAME}",
            rf"planned {_NAME}",
            r"(?:is|are|been|being|was|were) planned",
            r"plans? (?:to|for)|planning|future|priorit\w+|list of|list for|in the list|pipeline",
            r"waiting for (?:land|compensation|approval|site)|(?:pre-)?feasibility|on paper|drawing board",
            r"dossiers?|investment (?:procedures|preparation|documents)|preparing|preparations? for|technical design",
            r"key projects|strategic projects|such projects as|backbone|pencilled in|mobili[sz]e",
            r"early (?:construction|start)|put off|postponed|licensed|investor (?:is |was |be )?selected",
            r"seeking investors|neither of which",
            r"go-ahead|in-principle|investment (?:policy|certificate)|bidding|tender",
            (
                r"(?:approved|adopted|approval (?:of|for)|granted|awarded)(?: the)?(?: investment)?"
                rf"(?: in| of| for| to)? {_THE}{_NAME}"
            ),
        ),
        "under_construction": (
            r"under (?:construction|way)|underway|is being|are being|in progress|ongoing|taking shape",
            r"being (?:built|constructed|invested|upgraded|widened|expanded|implemented)|in (?:its|the) final stage",
            r"\d+ ?(?:%|per ?cent)[\w ]{0,12} (?:complete|completed|done|finished|built|work\w*|volume)",
            rf"(?:completing|deploying|upgrading|widening|expanding|extending) {_THE}{_NAME}",
            r"being (?:deployed|extended)",
            r"urgently|day and night|three shifts|slated for completion|resum(?:ed|ption of)|scheduled to open",
            rf"(?:completion|deployment) of {_THE}{_NAME}",
            r"all but complete|-fifths built|per ?cent mark|contractors?|construction sites?|workers|piers are rising",
            r"speed(?:s|ed|ing)? up|accelerat\w+|expedit\w+|push(?:ing)? ahead|bottlenecks?|site clearance|hand over",
            rf"must be (?:open|opened|finished|completed|ready)|(?:to |must |should )(?:complete|finish|open) {_NAME}",
            rf"(?:complete|finish|put) (?:the )?{PROJECT}{{4,}}[\w ]{{0,20}}(?:by|before|in|on|into|ahead)",
            r"(?<!expected )(?<!scheduled )(?<!due )to be (?:finished|completed|opened)",
            r"will be (?:opened|completed|finished)|unfinished|still a stub|behind schedule|on schedule",
            r"(?:construction )?progress(?: of)?|implement(?:ation of|ing|ed)",
            r"(?<!begin )(?<!start )works? on(?! the [\w –-]{3,60}(?:would|will|is (?:set|due|expected)))",
        ),
        "completed": (
            (
                r"(?:was |were |been |being )?(?<!once )(?<!when )(?<!if )(?<!to be )(?<!will be )(?<!be )"
                r"(?:opened|inaugurated|put into (?:use|operation|service)|commissioned|completed|finished)"
            ),
            r"inaugurat(?:ion|es|ing)|(?:went|came|come|comes|goes) into (?:operation|use|service)|began operating",
            r"is (?:now )?open|opens? to traffic|opening (?:of|ceremony)|operational|welcomed its first",
            r"cut the ribbon|put into exploitation|in (?:operation|service|use) since|technically opened",
        ),
        "started": (
            r"ground (?:was |has been |had been )?broken|broke ground|breaks ground|ground-?breaking",
            r"(?:started|began|begun|starts|begins|launched)(?: the)? (?:construction|building|works?)",
            r"(?:construction|works?) (?:has |had )?(?:officially )?(?:started|began|begun|commenced|kicked off)",
            r"kick(?:ed|ing)[ -]off|commenced|commencement|start of (?:construction|works?)|foundation stone",
        ),
        "proposed": (
            r"propos\w+|ideas?|put forward|consider\w* building|asks? for|suggest\w+|leave to begin|recommend\w+",
            r"asked the (?:Government|Prime Minister|central government)|studying|under study",
            r"call(?:ed|s|ing) for investment|no investor",
        ),
    },
    "vi": {
        "planned": (
            r"sắp (?:khởi công|triển khai)|khởi công (?:trước|vào)|được khởi công ngay|để khởi công",
            r"sẽ (?:sớm )?(?:được )?(?:khởi công|xây dựng|triển khai|đầu tư|nối|kết nối|hình thành)",
            r"(?:dự kiến|phấn đấu|chuẩn bị|sớm|kế hoạch|mục tiêu) (?:sẽ )?khởi công|chuẩn bị|chờ hoàn tất",
            r"thủ tục|hồ sơ|quy hoạch|kế hoạch|nghiên cứu|đấu thầu|báo cáo (?:tiền )?khả thi|lựa chọn nhà đầu tư",
            r"chứng nhận (?:đăng ký )?đầu tư|chủ trương đầu tư|danh mục (?:ưu tiên|dự án|đầu tư)|ưu tiên",
            rf"(?:đầu tư|xây dựng|phát triển|hình thành|thành lập|xúc tiến|mở rộng) (?:xây dựng )?{_NAME_NEXT}",
            r"dự án trọng điểm|công trình trọng điểm",
        ),
        "under_construction": (
            r"đang (?:được )?(?:thi công|xây dựng|triển khai|làm|đầu tư|gấp rút|thảm|đắp|mở rộng|nâng cấp|thực hiện)",
            r"đang (?:về đích|hoàn thiện(?! (?:thủ tục|hồ sơ)))|thi công|khối lượng|đẩy nhanh|tăng tốc|tiến độ",
            r"hoàn thiện (?=dự án|tuyến|các)|ba ca|ngày đêm|gấp rút|về đích|tháo gỡ vướng mắc",
            r"nhà thầu|công trường|giải phóng mặt bằng|bàn giao mặt bằng|trao nốt mặt bằng|hợp long",
            r"(?:phấn đấu|dự kiến|sẽ|phải|sớm|để|bảo đảm) (?:hoàn thành|thông xe|khánh thành|đưa vào)",
            rf"hoàn thành (?:tuyến |dự án )?{PROJECT}{{4,}}[\w ]{{0,12}}(?:trong|trước|vào)",
            rf"triển khai (?:thực hiện )?{_NAME_NEXT}",
        ),
        "completed": (
            r"khánh thành|thông xe|hoàn thành|khai trương|cắt băng|hoàn tất nâng cấp|đón chuyến bay",
            r"đưa vào (?:sử dụng|khai thác|vận hành|hoạt động)|đi vào (?:hoạt động|vận hành|khai thác)",
        ),
        "started": (r"(?:lễ |đã |vừa )?khởi công|động thổ|phát lệnh (?:khởi công|thi công)",),
        "proposed": (
            r"đề xuất|kiến nghị|ý tưởng|xin chủ trương|trình phương án|mong muốn|gợi ý",
            r"kêu gọi đầu tư|chưa có nhà đầu tư|đề nghị (?:Chính phủ|Trung ương)",
        ),
    },
}


@cache
def phase_cues(lang: Lang) -> re.Pattern[str]:
    """The cues of every phase, each in a group of the phase's name. Where two could be meant, the first listed is."""
    phases = "|".join(f"(?P<{phase}>{'|'.join(patterns)})" for phase, patterns in _CUES[lang].items())
    return re.compile(rf"(?<!\w)(?:{phases})(?:(?<=\s)|(?!\w))", re.IGNORECASE)
