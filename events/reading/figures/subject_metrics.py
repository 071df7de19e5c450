"""Metrics that no vocabulary knows, read from the subject of a verb of reaching: "school enrolment stood at 98%"."""

from events.reading.entities.quantities import Quantity
from events.reading.figures.changes import ENDS, is_plain
from events.reading.figures.metrics import find_metrics
from events.reading.figures.named import Named
from events.reading.figures.spelling import is_spelt
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL, words
from events.text import slug


def stated(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """What a share or a place in a ranking is of that nothing else names: the subject of its clause."""
    noun = _subject(text, lang, quantity) if quantity.dimension in ("percent", "rank") else None
    return Named(noun, slug(noun), quantity.value, quantity.unit, 0.5) if noun else None


def _subject(text: str, lang: Lang, quantity: Quantity) -> str | None:
    """The subject of the clause whose verb says that it reached a quantity, where it can be a figure of a province."""
    begin = max((match.end() for match in _BREAKS[lang].finditer(text, 0, quantity.start)), default=0)
    said = (_TOOK if quantity.dimension == "rank" else _REACHED)[lang].fullmatch(text, begin, quantity.start)
    if said is None or not (quantity.dimension == "rank" or ENDS[lang].match(text, quantity.end)):
        return None
    noun = said["noun"].strip()
    named = noun.istitle() and not (begin == 0 and " " in noun)
    known = any(found.meaning.name is None and is_spelt(noun, lang, found) for found in find_metrics(words(noun), lang))
    other = quantity.dimension == "percent" and _NO_FIGURE[lang].search(noun)
    return None if named or known or is_plain(noun, lang) or other else noun


_BREAKS = {
    "en": patterns.plain(
        r"[;:(“]\s?|,\s|\s[–—-]\s"
        r"|(?<=\s)(?:and|while|whereas|but|with|which|that|where|said|says|wants?|expects?)\s"
    ),
    "vi": patterns.plain(
        r"[;:(“]\s?|,\s|\s[–—-]\s"
        r"|(?<=\s)(?:và|còn|trong khi|nhưng|song|trong đó|rằng|biết|thì|năm \d+|phấn đấu|để|đưa)\s"
    ),
}
"""What a new subject follows."""

_REACHED = {
    "en": patterns.plain(
        r"\W*(?:[Tt]he |[Ii]ts |[Aa]n? )?(?P<noun>(?!(?:the|its|their|this|that|these|it|he|she|they|we|who|there|what"
        r"|where)\b)"
        r"(?:[A-Za-z][\w’'-]*)(?: (?!(?:is|was|are|were|has|have|had|will|would|should|must|shall|can|may|to|at|by"
        r"|said)\b)"
        r"[\w’'-]+){0,7}?)"
        r" (?:(?:has|have|had|will|would|should|must|shall|is|are|now|also|already|still|only|just) )*"
        r"(?:(?:to )?(?:reach(?:es|ed)?|hit(?:s)?|stand(?:s)?|stood|c[ao]mes? to|attain(?:s|ed)?|amount(?:s|ed) to"
        r"|exceed(?:s|ed)?"
        r"|top(?:s|ped)?|remain(?:s|ed)?|averag(?:es|ed)|(?:ris|ros|climb|f[ae]ll|dropp?|be raised|be lifted"
        r"|be brought|be cut)\w* to)"
        r"|is|are|was|were|to be|be)(?: (?:at|to|now|only|just|about|over|nearly|almost|some|around|above|below|under"
        r"|more than"
        r"|less than|at least|no less than|an? |estimated|put|a mere|a bare))*\s"
    ),
    "vi": patterns.plain(
        r"\W*(?P<noun>[^\W\d_]+(?: (?!(?:đạt|là|còn|chiếm|ước|vượt)(?!\w))[^\W\d_]+){1,8}?)"
        rf"(?: (?:của|ở|tại|trên địa bàn)(?: (?:tỉnh|thành phố))?(?: {CAPITAL}[^\W\d_]+){{1,4}})?"
        r" (?:(?:hiện|đã|sẽ|cũng|ước|mới|chỉ|phải|vẫn|đều) )*(?:đạt|là|còn|ở mức|lên|giảm còn|tăng lên|vượt|chiếm"
        r"|dừng ở)"
        r"(?: (?:được|tới|đến|hơn|trên|gần|khoảng|xấp xỉ|mức|ít nhất|tối thiểu|dưới|chỉ|ước|bình quân|từ|tỷ lệ))*\s"
    ),
}
"""A subject, a verb of reaching, and how sure it is."""

_TOOK = {
    "en": patterns.plain(
        r"\W*(?:[Tt]he |[Ii]ts )?(?P<noun>[A-Za-z][a-z’'-]+(?: [a-z’'-]+){1,6}?)(?: (?:is|was|are|were|came|only|now"
        r"|still))*\s"
    ),
    "vi": patterns.plain(
        r"\W*(?P<noun>(?!(?:đứng|xếp|nằm|lọt|thuộc|vào|trong)(?!\w))"
        r"[^\W\d_]+(?: [^\W\d_]+){1,7}?)(?: của (?:tỉnh|thành phố))?(?: (?:xếp|đứng|rơi|tụt|lên|vươn|xuống"
        r"|ở|chỉ|thì|lại))*\s"
    ),
}
"""A subject and what leads to its place in a ranking."""

_NO_FIGURE = {
    "en": patterns.plain(
        r"(?i)\b(?:company|firm|shares?|tariffs?|dut(?:y|ies)|interest|profits?|vot(?:es?|ers|ing)|approval|support"
        r"|backing"
        r"|ballots?|turnout|delegates?|deput(?:y|ies)|members|country|nation(?:al)?|region(?:al)?|world|progress"
        r"|volume|workload"
        r"|works?|construction|project|packages?|site|land|ground|clearance|bridge|road|route|section|expressway"
        r"|tunnel|piers?"
        r"|plant|factory|line|building|contract|price|cost|stake|capital|plan|targets?|goals?|estimates?|figures?"
        r"|shares"
        r"|number|results?|difference|gap|rest|others?|former|latter|half|one|price|discount|humidity|temperature"
        r"|district"
        r"|commune|ward|town|village|district’s|commune’s|fee|tax rate|majority|chance)\b|\d"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:doanh nghiệp|công ty|cổ phiếu|cổ phần|thuế suất|lãi suất|lợi nhuận|cử tri|phiếu|đại biểu"
        r"|tán thành"
        r"|biểu quyết|đồng ý|cả nước|vùng|thế giới|tiến độ|khối lượng|thi công|dự án|công trình|gói thầu|hạng mục"
        r"|mặt bằng"
        r"|nhà máy|kế hoạch|mục tiêu|chỉ tiêu|dự toán|con số|huyện|xã|phường|thị xã|thôn|độ ẩm|nhiệt độ|nếu)(?!\w)"
        r"|^(?:cao tốc|cầu|chi phí|đường|giá|hầm|kết quả|mức này|ông|bà|phần|số(?! hóa)|tôi|trụ|tuyến|vốn)(?!\w)"
    ),
}
"""What is no figure of a province: votes, works, prices, firms, places within it."""
