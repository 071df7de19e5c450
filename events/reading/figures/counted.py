"""Counts of what no vocabulary names: "3,512 houses lost their roofs", "toàn tỉnh có 1.604 hộ chưa có nhà kiên cố"."""

from events.reading.entities.quantities import Quantity
from events.reading.figures import naming_wording as wording
from events.reading.figures.named import Named
from events.reading.figures.sizes import in_guide
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import slug


def counted(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """What a number counts in a province: of a row of a list what its label says, else what the noun after it does."""
    begin = max(text.rfind(";", 0, quantity.start), text.rfind(":", 0, quantity.start)) + 1
    if quantity.dimension != "count" or _CROWD[lang].search(text, begin) or _BY.search(text, 0, quantity.start):
        return None
    row = _ROW.match(text, 0, quantity.start)
    if row and _ENDS.match(text, quantity.end):
        thing = _THINGS[lang].search(row["label"])
        return _named(row["label"], thing["thing"], quantity) if thing and quantity.value >= _RARE else None
    thing = _THINGS[lang].match(text, quantity.end + 1)
    if thing is None or not _AT_LARGE[lang].search(text):
        return None
    predicate = _PREDICATE.match(text, thing.end())
    said = text[quantity.end + 1 : predicate.end() if predicate else thing.end()]
    harmed = _HARM[lang].search(said) or _HARMING[lang].search(text, max(0, quantity.start - 30), quantity.start)
    if _WITHIN.search(said):
        return None
    more = len(said.split()) - len(thing["thing"].split())
    if quantity.value < (_RARE if harmed else _MANY) or more < (
        0 if harmed or thing["thing"] == "tàu" else _SAID[lang]
    ):
        return None
    return _named(said.strip(), thing["thing"], quantity)


def _named(metric: str, thing: str, quantity: Quantity) -> Named:
    return Named(metric, slug(metric), quantity.value, in_guide(thing.lower()), 0.55)


_BY = patterns.plain(r"(?:(?:^|[,;] )(?:tăng|giảm)|so (?:với )?cùng kỳ (?:năm trước )?(?:tăng|giảm))(?: thêm)? $")
"""Before the number by which what was told changed."""
_WITHIN = patterns.plain(
    r"(?i)\b(?:commune|district|ward|village)s?\b(?! and)|(?<!\w)(?:huyện|xã|phường|thôn|bản)(?!\w)(?! hội)"
)
"""Whose they are, where that is a part of the province."""
_SAID: dict[Lang, int] = {"en": 1, "vi": 2}
"""In so few words at least it is said what befell them: "hộ dân" only says who they are."""
_RARE = 10
"""So many accidents, fires or deaths are told of a province."""
_MANY = 100
"""So many of anything else are."""

_ROW = patterns.plain(
    r"[\W_]*(?:\d{1,2}[.)/]\s)?(?P<label>[^\W\d_][^:.;\d]{3,70}):\s"
    r"(?:(?:over|about|nearly|hơn|trên|gần|khoảng)\s)?$"
)
"""The label of a row: "Lorries cleared per day: "."""
_ENDS = patterns.plain(r"\s*(?:[^\W\d_]+\s*)?(?:$|[.,;(])")

_THINGS = {
    "en": patterns.plain(
        r"(?i)(?:(?!(?:of|the|and)\s)[a-z-]+\s){0,2}?\b(?P<thing>households|families|houses|homes|people|residents"
        r"|workers|labou?rers|cases|accidents|deaths|fires|vessels|boats|dossiers|applications|officials|cadres"
        r"|civil servants|lives|men|women|ships|apartments|flats|lorries|trucks|patients|classrooms|codes|nights)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?P<thing>hộ|ngôi nhà|căn nhà|nhà(?! (?:ở|đầu|nước|máy|thầu|báo|khoa))|vụ(?! (?:mùa|lúa|đông))|ca"
        r"|người|lao động|cán bộ|công chức|bệnh nhân|tàu|phương tiện|hồ sơ|cơ sở|căn hộ|mã số|phòng học|trạm)(?!\w)"
    ),
}
"""Things that statistics count."""

_PREDICATE = patterns.plain(
    r"(?:\s(?!(?:and|with|as of|since|so far|một|với|và|tính đến|tính tới|kể từ)\s)[^\s,.;:()\d]+){0,9}"
)
"""What is said of them."""

_HARM = {
    "en": patterns.plain(
        r"\b(?:accidents|deaths|fires|cases|dead|drowned|homeless|injured|killed|missing|patients"
        "|people died)\b"
    ),
    "vi": patterns.plain(
        r"(?:vụ|ca|bệnh nhân|người [^,;.\d]{0,25}?(?:chết|thiệt mạng|tử vong|bị thương|mất tích))(?!\w)"
    ),
}

_HARMING = {
    "en": patterns.plain(
        r"(?i)\b(?:kill(?:ed|ing)|claim(?:ed|ing)|injur(?:ed|ing)|took|left|swallowed|destroyed|wrecked|flattened"
        r"|swept away"
        r"|washed away|collapsed|damaged|toll at|toll of|death toll to)(?: \w+)?\s$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:cướp đi|khiến|làm chết|làm|cuốn trôi|đánh sập|nhấn chìm|tốc mái|hư hỏng)(?: \w+)?\s$"
    ),
}
"""What a disaster does, right before those to whom it did."""

_AT_LARGE = {
    "en": patterns.plain(
        r"(?i)(?-i:\b[A-ZĐ]\w+ [A-ZĐ]\w+ (?:now |currently |still |today )?(?:has|had|counts|boasts)\s)"
        r"|^[*•+–-]\s|\ba total of\b|\bprovince-?wide\b|\b(?:in|across|of) the (?:whole "
        r"|area of the )?(?:province|city)\b|\bthe province’s\b"
        r"|\b(?:department|report|statistics|official figures|payroll|redundant|surplus)\b|\bfound (?:work|jobs)\b"
        r"|\bregistered in\b|\bso far\b|\bas of\b|\bto date\b"
        r"|\b(?:flood|storm|drought|typhoon)\w*|\bdamage\b|\b(?:province|city)'s\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?-i:[A-ZĐ]\w+ [A-ZĐ]\w+ (?:hiện |đang |đã |vẫn )*(?:có|còn)\s)|^[*•+–-]\s|(?<!\w)(?:tổng cộng|tính ra"
        r"|(?:tới|đến) nay,?|hiện còn|thay mặt tỉnh|(?:toàn|cả) (?:tỉnh"
        r"|thành phố)|(?:trên|trong) địa bàn(?! (?:xã|huyện|phường))|trong tỉnh"
        r"|của tỉnh|tỉnh (?:hiện |đã |vẫn )*(?:có|còn|ghi nhận|tiếp nhận|nhận|xử lý|xảy ra)|thống kê|báo cáo"
        r"|xảy ra|ghi nhận|thiệt hại|tinh giản|dôi (?:dư|ra)|mưa dông|bão|lũ)(?!\w)"
    ),
}
"""That a sentence speaks of the whole province, or counts what a disaster did."""

_CROWD = {
    "en": patterns.plain(
        r"(?i)\b(?:gifts?|attend\w*|delegates|took part|joined|gathered|mobili[sz]\w+|deploy\w*|troops|soldiers"
        r"|asks?|asked (?:the|his|her|that)|order\w*|ceremony|demand\w*|will|would|to be|should|must|have to"
        r"|has to|wants?|ready|need\w*)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:tặng|trao|quà|tham dự|dự lễ|đại biểu|tham gia|huy động|bộ đội|chiến sĩ|yêu cầu|đề nghị"
        r"|giao(?! thông)"
        r"|sẽ|phải|dự kiến|phấn đấu|chỉ tiêu|mục tiêu|hỗ trợ)(?!\w)"
    ),
}
"""Those who come to something, get something, or are yet to come."""


def counts_before(text: str, lang: Lang, metric: str, between: str, quantity: Quantity) -> bool:
    """Whether a number counts the metric named before it, `between` apart, and nothing that is named after."""
    if wording.TURNS.match(text, quantity.end):
        return True
    if metric == "people" and ":" not in between:  # who were counted before it
        return False
    if wording.TIME.match(text, quantity.end):
        return False
    if lang == "vi":
        noun = _COUNTED.match(text, quantity.end)
        if wording.OTHER_NOUN.match(text, quantity.end) or (noun and noun["noun"] not in metric.lower()):
            return False
    return between.strip() == "" or wording.LINKED[lang].search(between) is not None


_COUNTED = patterns.plain(r"\s+(?:lượt )?(?P<noun>dự án|nhà đầu tư|doanh nghiệp|nhà máy)(?!\w)")
"""What a Vietnamese number has after it where it counts that."""
