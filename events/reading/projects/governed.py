"""Whether words for a phase are about works that stand near them, or about something else of the sentence.

Words that can only be said of works (`under construction`, `khởi công`) may stand anywhere in their part of the
sentence. All others are also said of trips, papers, workers and crops: where works are only a place, they must lead
straight up to the name or follow it at once.
"""

from events.reading.projects.cues import Cue
from events.reading.projects.project import Project
from events.reading.text import patterns
from events.reading.text.language import Lang


def governed(text: str, cue: Cue, project: Project, lang: Lang) -> bool:
    """Whether a cue in a project's part of a sentence tells of it."""
    if cue.end <= project.start and _TRAVELLED.search(text, max(0, project.start - 90), project.start):
        return False
    if _OF_WORKS[lang].match(text, cue.start):
        return True
    if _WHOSE[lang].search(text, max(0, project.start - 40), project.start):
        return False
    place = _PLACE[lang].search(text, max(0, project.start - 30), project.start)
    if place and cue.end <= project.start:
        return cue.end >= place.start() - 1
    if cue.start < project.end:
        return True
    if place:
        return _GOES_ON[lang].match(text, project.end, cue.start) is not None
    return _ANOTHER[lang].search(text, project.end, cue.start) is None


_OF_WORKS = {
    "en": patterns.plain(
        r"(?i)under construction|(?:(?:is|are|was|were|been) )?being (?:\w+ly )?(?:built|widened|upgraded|expanded"
        r"|extended)|inaugurat|opened|completed|finished|commissioned|put into|ground\b|ground-?break|broke|break"
        r"|(?:start|beg[aiu]n|launch|commence)\w* (?:\w+ )?(?:construction|building|works?)|construction|works?\b"
        r"|(?:pre-)?feasib|land clearance|site clearance|clearing land|contractors?|bulldozers|excavators|piling"
        r"|asphalt|paving|unfinished|behind schedule|will be built|to be built|open(?:s|ing)? to|cut the ribbon"
        r"|connected to|(?:step\w* up|boost\w*) (?:the )?(?:construction|building|work)|(?:(?:is"
        r"|are) )?being (?:fitted|installed|laid|poured|tested)"
    ),
    "vi": patterns.plain(
        r"(?i)(?:đang )?(?:được )?(?:\S+ ){0,2}?(?:thi công|xây|mở rộng|nâng cấp|thảm nhựa|trải nhựa)|khởi công"
        r"|động thổ|bổ (?:những )?nhát"
        r"|khánh thành|thông xe|hoàn thành|hoàn tất|đưa vào|vào (?:vận hành|khai thác|sử dụng|hoạt động)|khai trương"
        r"|cắt băng|công trường|hợp long|thông hầm|lao dầm|cọc|bê tông|nhà thầu|chậm tiến độ|tiến độ|giải phóng"
        r"|chủ trương đầu tư|khả thi"
    ),
}
"""Words said of nothing but works."""

_TRAVELLED = patterns.plain(
    r"\b(?:time|journey|trip|drive|distance|way|traffic|goods) from [^.;,]{2,50} to (?:the )?$"
    r"|(?<!\w)(?:thời gian|quãng đường|đi lại|di chuyển|hành trình|vận chuyển)(?: \w+){0,3} từ [^.;,]{2,50}"
    r" (?:đến|tới|về) $"
)
"""Words before works by which these are only where a way ends that others shorten."""

_WHOSE = {
    "en": patterns.plain(
        r"(?i)\b(?:pupils?|students?|teachers?|workers?|patients?|passengers?|doctors?|visitors?|residents?|customers?"
        r"|traders?|drivers?|directors?|managers?|guards?|staff|employees|owners?|traffic|tickets?|trains?|ferry"
        r"|ferries"
        r"|flights?|ships?|lorries|trucks?|queues?|prices|exports?|imports?|revenue|profits?|output|tolls?|taxes"
        r"|canteens?|gates?|(?<!green )lights?) (?:of|at|in|on|from|through|via|to|for|near) (?:the )?$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:học sinh|sinh viên|giáo viên|giảng viên|công nhân|tiểu thương|bệnh nhân|bác sĩ|hành khách"
        r"|cư dân"
        r"|giám đốc|hiệu trưởng|nhân viên|lao động|phạt chủ đầu tư|tàu|xe|khách|giá vé|doanh thu|sản lượng|cổng"
        r"|tường rào)"
        r"(?: (?:của|ở|tại|trên|qua|từ))? $"
    ),
}
"""Words before works by which it is those who learn, work or travel there, or what they pay, that is told of."""

_PLACE = {
    "en": patterns.plain(
        r"\b(?:at|in|inside|near|from|into"
        r"|(?:trip|way|road|back|went|came|go|goes|going|drive) to|through|over|under|across|around|off|past|outside)"
        r"(?: (?:the|a|an|its))? $"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:ở|tại|trên|trong|vào|từ|đến|tới|qua|ra|xuống|lên|gần|trước|sau|dưới|cạnh|khỏi|ngoài)"
        r"(?: (?:chân|cổng|đầu|cuối|khu vực|mặt|lòng|bờ|dốc|các|tuyến|địa bàn|phía))? $"
    ),
}
"""Words before works that make a place of them."""

_GOES_ON = {
    "en": patterns.plain(
        r"(?: (?:in|of) (?:[A-ZĐ][\w-]*\s?){1,4})?(?:,? (?:which|where|whose)\b(?: [^\s,;:]+){0,3})?"
        r"(?:,?\s(?!and\b|but\b|as\b|when\b|while\b|after\b|before\b)[^\s,;:]+)?,? ?$"
    ),
    "vi": patterns.plain(r"(?:,? (?:nơi|vốn|dự án|công trình)(?!\w))?(?: [^\s,;:]+){0,5} ?$"),
}
"""What stands between works and words about them that follow at once."""

_ANOTHER = {
    "en": patterns.plain(
        r"(?:,? (?:and|but|so|as|while|when|because|after|before)) (?:(?:the|an?|two|three|many|some|most) )?"
        r"(?:he|she|I|we|you|trucks?|lorries|cars|drivers?|passengers|people|residents|farmers|students|visitors|police"
        r"|tourists|fishermen|patients|pupils|workers|families|households|villagers|soldiers|children) "
    ),
    "vi": patterns.plain(
        r"(?:[,;] |(?:và|còn|nhưng|thì|nên|khi|vì|mà) )(?:các |những |nhiều |hàng trăm |mấy )?(?:bà con"
        r"|người dân|nông dân|tài xế|khách|học sinh|bệnh nhân|ngư dân|công an|thương lái|gia đình|tiểu thương) "
    ),
}
"""What begins a clause about people, after which weak words are about them."""
