"""How news says which phase a project has reached, in both languages.

Five kinds of words tell it: that it is finished, that it has begun, that works go on, that it is planned, that it is
asked for. A word for an end or a beginning says less where it is still to come or has not come: what will be finished
is being built, what will begin is planned.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from events.reading.quantities import Lang

Phase = Literal["proposed", "planned", "started", "under_construction", "completed"]

PROJECT = "x"
"""The letter by which the names of projects are masked before cues are looked for."""


class Cue(NamedTuple):
    """Words that tell a phase, and their span."""

    start: int
    end: int
    phase: Phase


_NAME = rf"(?=(?:the |a |an |its |of |on )*(?:[\w-]+ ){{0,2}}{PROJECT}{{4}})"
_NAME_VI = rf"(?=(?:thêm |mới |các |tuyến |dự án |công trình )*{PROJECT}{{4}})"
_PART = r"(?:half|(?:one|two|three|four|five|six|seven|eight|nine)[- ](?:halves|thirds?|quarters?|fifths?|tenths?)|[\d.,]+ ?(?:%|per ?cent))"

_CUES: dict[Lang, dict[Phase, tuple[str, ...]]] = {
    "en": {
        "under_construction": (
            rf"{_PART}[\w ,]{{0,24}}?(?:complete|completed|done|finished|built|ready|work\w*|volume|mark)",
            r"under (?:construction|way)|underway|ongoing|taking shape|in progress|in full swing|on track|all but complete",
            r"(?<!procedures )(?<!documents )(?<!dossiers )(?:is|are) being|being (?:\w+ly )?(?:built|constructed|upgraded|widened|expanded|extended|implemented|erected|laid"
            r"|deployed|worked on|poured|filled|levelled|invested)|in (?:its|the) final stage|nearing completion|continu\w+ to be built",
            r"day and night|round the clock|three shifts|contractors?|construction sites?|building site|workers|unfinished"
            r"|behind schedule|on schedule|ahead of schedule|bottlenecks?|still a stub|hand over|crawling"
            r"|bulldozers|excavators|piling|cranes|girders|piers are|levell?ing|asphalt\w*|paving|paved|tunnell?ing|resum(?:ed|ption)",
            r"speed(?:s|ed|ing)? up|accelerat\w+|expedit\w+|push(?:ing|ed)? ahead|urgently|(?:construction |the )?progress(?: of)?"
            r"|implement(?:ation of|ing|ed)|disburse\w*|works? (?:is|are|was|were) (?:going on|continuing|proceeding)|snags?|delay(?:s|ed)",
            rf"(?:completing|deploying|upgrading|widening|expanding|extending|finishing) {_NAME}",
            rf"(?:completion|deployment|upgrading|widening) of {_NAME}",
            rf"(?<!begin )(?<!start )works? on {_NAME}(?!x+[\w –,-]{{3,60}}(?:would|will|is (?:set|due|expected)|beg[au]n|started|commenced"
            rf"|kicked off|was (?:launched|kicked)))",
            r"is rising|are rising|rises out|receiv(?:ing|es) its (?:first|last)|goes? on apace|is shaping up",
        ),
        "completed": (
            r"inaugurat(?:ed|ion|es|ing)|opened|commissioned|(?<!being )completed|(?<!being )finished|operational|put into \w+|cut the ribbon|ribbon[- ]cutting",
            r"(?:went|came|come|comes|goes|entered|brought|gone) (?:into|on) (?:\w+ )?(?:operations?|use|service|stream|line)",
            r"(?:began|started|begun|starts|begins) (?:\w+ )?(?:operat\w+|production|running|running|taking \w+|generating|selling|serving)",
            r"is (?:now )?open|opens? (?:to|its doors)|opening (?:of|ceremony)|welcomed its first|technically opened|(?:has been|is) (?:taking|running"
            r"|operating|working|feeding|serving)|in (?:operation|service|use) since|up and running|handed over to users|received its first",
        ),
        "started": (
            r"ground (?:was |has been |had been |is )?broken|(?:broke|breaks|breaking|break) (?:the )?ground|ground[- ]?breaking|sod-turning",
            r"(?:started|began|begun|starts|begins|launched|start|begin|commence|kick off|initiate|initiated)(?: on| with| of)?(?: the)?"
            r" (?:construction|building|works?)",
            r"(?:construction|works?)[\w ,-]{0,40}? (?:has |had |was |were )?(?:officially )?(?:started|began|begun|commenced|kicked off|launched"
            r"|get under way|got under way|start|begin)",
            r"kick(?:ed|ing|s)?[ -]off|commence[ds]?|commencement|(?:start|beginning|launch) of (?:construction|(?:the )?works?|building)"
            r"|(?:foundation|first) (?:stone|pile|brick|spade)\w*|begun (?=on|in|at|last|this|early|late|\w+ years?)|construction start",
            rf"(?:start|starts|started|begin|began|launch|launched|launching|starting) {_NAME}",
        ),
        "planned": (
            r"(?:will|would|shall|is to|are to|to) (?:soon |also |then )?(?:be (?:\w+ly )?(?:built|constructed|invested|developed|set up"
            r"|established|located|entered|included|added|upgraded|expanded|sited|laid|widened|extended|carried out)|lie|link|connect|run|cost|cover|have|require|span|stretch|get|rise|follow|go up|see)",
            rf"(?:invest(?:ing|ment)? in|building|build|construct|constructing|develop(?:ing)?|establish(?:ing)?|expand|upgrade|widen|extend) {_NAME}",
            rf"(?:construction|development|establishment|expansion) of {_NAME}",
            r"planned|plans? (?:to|for|of)|planning|future|priorit\w+|list(?:ed)? (?:of|for|in|among)|in the list|pipeline|upcoming|forthcoming",
            r"site clearance|waiting for|awaits?|awaiting|(?:pre-)?feasibility|on paper|paperwork|drawing board|pencilled in|earmarked|down for|apprais\w+"
            r"|dossiers?|investment (?:procedures|preparation|documents|policy|certificate|licen[cs]e|approval)|technical design|blueprint",
            r"prepar(?:ing|ations?)|key projects|strategic projects|such projects as|backbone|mobili[sz]e|hopes rest|put off|postponed|deferred"
            r"|shelved|licensed|investor|backer|neither of which|go-ahead|in-principle|green light|bidding|tender|certificates?|permits?"
            r"|memorand\w+|approved|adopted|approval|granted|awarded|cleared|signed|has yet to|still a field|budget|priced at|nod\b|decision",
        ),
        "proposed": (
            r"propos\w+|ideas?|put forward|consider\w* building|ask(?:s|ed|ing)? for|suggest\w+|leave to begin|recommend\w+|requests?\b(?! that)",
            r"ask(?:ed|s|ing)? (?:the )?(?:Government|Prime Minister|PM|central government|State|Ministry|National Assembly|Hanoi)|studying|under study"
            r"|call(?:ed|s|ing) for invest\w+|no investor|wish list|sought|seek(?:s|ing)?|lobb\w+|petition\w*|long talked about|put in a request",
        ),
    },
    "vi": {
        "under_construction": (
            r"đang (?:được |gấp rút |tiếp tục |khẩn trương |chạy đua |về đích|hoàn thiện(?! (?:thủ tục|hồ sơ))|thi công|xây|triển khai|làm|đầu tư|thảm|đắp|trải|mở rộng"
            r"|nâng cấp|thực hiện|lắp|đổ|san|đào|dựng|lao)(?!chờ|lập|trình|xin)",
            r"thi công(?! (?:vào|trong|từ))|dang dở|khối lượng|đẩy nhanh|tăng tốc|tiến độ|ba ca|ngày đêm|gấp rút|về đích|tháo gỡ|công nhân|chạy đua|chạy nước rút",
            r"nhà thầu|công trường|hợp long|thảm nhựa|trải nhựa|trải đá|ép cọc|đúc dầm|lao dầm|chậm tiến độ|\d ?% (?:khối lượng|giá trị)",
            rf"(?:hoàn thiện|triển khai(?: thực hiện)?|thực hiện|xây tiếp) {_NAME_VI}|(?:đạt|được) (?:hơn |gần |khoảng )?\d[\d,.]* ?%|sẽ xong|nốt đoạn",
        ),
        "completed": (
            r"khánh thành|thông xe|hoàn thành|khai trương|cắt băng|hoàn tất (?:nâng cấp|xây dựng|thi công)|đón (?:chuyến bay|chuyến tàu|lượt khách)|vận hành thương mại",
            r"đưa vào (?:sử dụng|khai thác|vận hành|hoạt động|dùng|phục vụ)|đi vào (?:hoạt động|vận hành|khai thác)|hòa lưới|phát điện|mở cửa đón|xong",
        ),
        "started": (
            r"khởi công|động thổ|phát lệnh|khởi động(?! lại)|mở màn cho|bổ nhát cuốc|nhát cuốc đầu tiên|cọc đầu tiên|đặt (?:viên đá|móng)|ra quân thi công",
        ),
        "planned": (
            r"sẽ (?:sớm |được |sớm được )?(?:xây dựng|xây|triển khai|đầu tư|nối|kết nối|hình thành|mở|nâng cấp|mọc lên|làm|có|dài|rộng|tốn)|sắp|sớm (?:được )?(?:triển khai|đầu tư)",
            r"mặt bằng|giao đất|kiểm đếm|vướng|chuẩn bị|chờ|thủ tục|hồ sơ|quy hoạch|kế hoạch|nghiên cứu|đấu thầu|đấu giá|khả thi|thẩm định|phương án|lựa chọn nhà đầu tư|chọn (?:được )?nhà đầu tư|bố trí vốn|rót vốn|ghi vốn",
            r"chứng nhận|chủ trương đầu tư|danh mục|ưu tiên|bản ghi nhớ|ghi nhớ|cấp phép|giấy phép|chấp thuận|phê duyệt|thông qua|quyết định đầu tư|mở đường cho|trên giấy|nằm trên bản vẽ|chưa cắm mốc|lùi|hoãn",
            rf"(?:đầu tư|xây dựng|xây|phát triển|hình thành|thành lập|xúc tiến|mở rộng|nâng cấp|làm) (?:xây dựng )?{_NAME_VI}",
            r"trọng điểm|chiến lược|nhà đầu tư",
        ),
        "proposed": (
            r"trình (?:ngay )?(?:phương án|chủ trương)|đề xuất|kiến nghị|ý tưởng|xin (?:chủ trương|Trung ương|Chính phủ|Thủ tướng|cơ chế|vốn|làm)|mong (?:muốn|được|Trung ương)|gợi ý|nguyện vọng",
            r"kêu gọi đầu tư|mời gọi đầu tư|chưa có nhà đầu tư|đề nghị (?:Chính phủ|Trung ương|Thủ tướng|Bộ|Quốc hội)|ấp ủ",
        ),
    },
}


@cache
def _cues(lang: Lang) -> re.Pattern[str]:
    """The cues of every phase, each in a group of the phase's name. Where two could be meant, the first listed is."""
    phases = "|".join(f"(?P<{phase}>{'|'.join(patterns)})" for phase, patterns in _CUES[lang].items())
    return re.compile(rf"(?<![\w-])(?:{phases})(?:(?<=\s)|(?!\w))", re.IGNORECASE)


@cache
def _to_come(lang: Lang) -> re.Pattern[str]:
    """Words before an end or a beginning: `still` where it is to come or did not come, `idle` where it only may."""
    word = rf"(?!{PROJECT}{{4}}|đã\b|vừa\b|has\b|had\b)[^\s;.,()]+"
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:(?P<idle>khi|nếu|sau khi|đến khi|dự kiến|dự tính)|(?P<still>sẽ|sắp|phấn đấu|phải|cần|sớm|chuẩn bị|kịp|chờ|chưa|không|trước khi"
            r"|mục tiêu|để|nhằm|kế hoạch|muốn|hứa|quyết tâm|bảo đảm|đảm bảo|yêu cầu|đăng ký|hẹn|lùi|hoãn|dời|mong|ngày))"
            rf"(?:\s{word}){{0,5}}\s$",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:\b(?:(?P<idle>once|when|if|after being|expected|due|scheduled|planned|set)|(?P<still>will|would|shall|should|must|can|could|may|might|not|never"
        r"|yet to|before|until|slated|hop(?:es|ed|ing)|wants?|plans?|aims?|ready|waiting|promised?|vows?|ordered|told|asked|urged|request\w*|leave))\b"
        rf"(?:\s{word}){{0,6}}\s|\bto (?:be |soon |fully |officially |help |have )?(?:\w+ly )?)$",
        re.IGNORECASE,
    )


@cache
def _due(lang: Lang) -> re.Pattern[str]:
    """Words after an end or a beginning by which it is still to come."""
    if lang == "vi":
        return re.compile(
            r"\s(?:[^\s;.]+\s){0,3}?(?:trước(?! đó)|vào (?:cuối|quý|năm|giữa|đầu)|trong (?:quý|năm nay|năm tới|nhiệm kỳ)|năm tới|nay mai)"
        )
    return re.compile(
        r"\s(?:[^\s;.]+\s){0,4}?(?:by(?! the \w+ (?:provincial|minister))(?= (?:the end|late|early|mid|\d|next|[A-Z]\w+ \d))|before"
        r"|next (?:year|month|quarter)|(?:has been|was|is) (?:deferred|put off|postponed|delayed))\b"
    )


def cues(text: str, lang: Lang) -> Iterator[Cue]:
    """What a sentence says about the phases of the projects in it, their names masked, in text order."""
    for match in _cues(lang).finditer(text):
        phase: Phase = match.lastgroup  # type: ignore[assignment]
        if phase in ("completed", "started"):
            last = match.start() + match.group().rfind(" ") + 1
            ahead = _to_come(lang).search(text, max(0, match.start() - 60), last if lang == "en" else match.start())
            if ahead and ahead["idle"] and phase == "completed":
                continue
            if ahead or _due(lang).match(text, match.end()):
                phase = "under_construction" if phase == "completed" else "planned"
        yield Cue(match.start(), match.end(), phase)
