"""What is measured of projects: how far works have come, which is no figure of a province, and capital attracted, which
is one."""

from events.reading.discourse.topics import topics_of
from events.reading.entities.quantities import Quantity
from events.reading.figures.measure_wording import LICENCES, PROVINCIAL
from events.reading.figures.named import Named
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence


def is_of_works(reading: Reading, sentence: Sentence, named: Named, quantity: Quantity) -> bool:
    """Whether a metric or share is one that only works have, or goes on about the project that opens its paragraph."""
    if _OF_WORKS.match(named.metric) or _OF_A_CONTRACT.match(sentence.text, quantity.end):
        return True
    if named.key != "disbursement-rate":
        return False
    text, told = reading.article.text, PROVINCIAL[reading.lang].search(sentence.text)
    opening = text.rfind("\n", 0, sentence.start) + 1
    return not (told or topics_of(reading).named(sentence)) and _ONE_PROJECT.match(text, opening) is not None


def is_attracted(clause: str, lang: Lang) -> bool:
    """Whether registered capital is of all that a province attracted, and not of one project or of those licensed."""
    return _ATTRACTED[lang].search(clause) is not None and not LICENCES[lang].search(clause)


_OF_WORKS = patterns.plain(
    r"(?i)(?:sản lượng|khối lượng|giá trị) (?:thi công|xây lắp)|giá trị (?:sản|khối) lượng$|component projects"
    r"|(?:tỷ lệ )?(?:bàn giao )?(?:diện tích )?mặt(?: bằng|$)"
)


_OF_A_CONTRACT = patterns.plain(
    r" (?:tổng )?(?:giá trị|khối lượng) (?:hợp đồng|thi công|xây lắp|công việc|gói thầu)"
    r"| of (?:its|the|their) (?:works?|contract|workload|construction)\b"
)
"""After a share of works that are done."""


_ONE_PROJECT = patterns.plain(r"\W*(?:Dự án|Công trình|Gói thầu) (?:[^\s,.;]+ ){0,7}?[A-ZĐ\d]")
"""How a paragraph opens that is about one project."""


_ATTRACTED = {
    "en": patterns.plain(
        r"(?i)\b(?:attract|dr[ae]w)\w*\b[^;.]{0,60}\bprojects?\b|\bnewly registered\b"
        r"|\b(?:led|took the lead|topp\w+|rank(?:s|ed|ing)"
        r"|(?:came|placed) (?:\w+ )?(?:first|second|third|fourth|fifth))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)thu hút (?:được )?(?:tổng )?(?:số )?vốn(?!\w)|đăng ký(?: cấp)? mới|vốn đăng ký tăng thêm"
        r"|(?<!\w)(?:dẫn đầu|đứng đầu|(?:đứng|xếp)(?: vị trí)? thứ|vị trí thứ)(?!\w)"
        r"|(?<!\w)thu hút[^;.]{0,60}?(?:\d|(?<!\w)(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) dự án(?!\w)"
    ),
}
"""That capital was attracted, or projects were, or that provinces are ranked by it."""
