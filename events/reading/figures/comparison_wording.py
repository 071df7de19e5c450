"""How news says that a number differs from another, or what something was before it came to a number."""

import re

from events.reading.entities.bounds import NEAR_IT
from events.reading.text import patterns

ABOUT = rf"(?:an estimated|a|{NEAR_IT})"
"""Right before a number: that it is one near it."""

_SINCE = {
    "en": r"(?: year[- ]on[- ]year| on year| annually| (?:last|this) year| in 20\d\d"
    r"|,? (?:on|from|over|against|compared (?:to|with)) [^,;.\d]{0,40}(?:20\d\d)?)?",
    "vi": r"(?: (?:so với|so) [^,;.\d]{2,30}(?: 20\d\d)?)?",
}
"""Between a change and its value: since when it changed so."""

THEN_VALUE = {
    "en": patterns.plain(
        rf"{_SINCE['en']},? (?:(?:to|at) (?:(?:reach|hit|total|top|exceed|stand at|come to) )?"
        rf"|(?:reaching|hitting|totall?ing) )(?:{ABOUT} )?(?:US\$|\$|VN[DĐ]\s?)?"
        r"\d[\d.,]*(?![\d.,]*\s?(?:%|per ?cent|points))"
        r"| year[- ]on[- ]year to [\d.,]+\s?(?:%|per ?cent)"
        rf"|(?<=points) to (?:{ABOUT} )?[\d.,]+\s?(?:%|per ?cent)| in (?:(?:the )?number|capital)\b"
    ),
    "vi": patterns.plain(
        rf"{_SINCE['vi']}\s*,? (?:lên|xuống|còn|(?:ước )?đạt)(?: {ABOUT})? [\d.,]+(?![\d.,]*\s?(?:%|điểm|phần))"
        rf"|,? (?:xuống|(?:xuống |chỉ )?còn|lên)(?: {ABOUT})? [\d.,]+\s?(?:%|phần)|\s?(?:so cùng kỳ )?về (?:số|vốn)"
    ),
}
"""After a change: the value that it led to, which counts alone ("fell by 30% to 870,000"), or in what it is one."""

BY_SO_MANY = {
    "en": patterns.plain(
        rf"(?i)\b(?:by|down|up|fell|dropped|declined|decreased|slid|rose|grew|climbed|jumped|surged)(?: {ABOUT})*\s$"
    ),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:giảm|tăng|bớt)(?: (?:được|thêm|{NEAR_IT}))*\s$"),
}
"""Before by how many a number rose or fell."""
THEN_NUMBER = {
    "en": patterns.plain(rf"(?: [a-z-]+){{0,3}},? (?:to|leaving) (?:(?:only|just|{NEAR_IT}) )*\d"),
    "vi": patterns.plain(
        rf"(?: [^\W\d_]+){{1,5}}?,? (?:chỉ |hiện )?(?:còn|xuống|lên)"
        rf"(?: (?:còn|lại|{NEAR_IT}))* \d"
    ),
}
"""After by how many: the number that this led to."""

DIFFERS = {
    "en": patterns.plain(
        r"\s*(?:(?:percentage points )?(?:above|higher|lower|more|less|fewer|below|short of)\b"
        r"|year[- ]on[- ]year\b|compared\b|(?:up|down) (?:on|from)\b"
        r"|(?:against|over|of|compared (?:to|with)) (?:the |its )?(?:\w+[’']?s? ){0,2}(?:"
        r"estimates?|plan|targets?)\b)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(r"\s*(?:so với|cao hơn|thấp hơn)", re.IGNORECASE),
}
"""Words after a difference from what was just given."""

THAN_BEFORE = {
    "en": patterns.plain(
        r"\s(?:more|less|fewer|higher|lower) than (?:a year|last year|(?:in )?the (?:same|previous)|the year)\b"
    ),
    "vi": patterns.plain(r"\s(?:so với )?(?:cùng kỳ|năm trước|năm ngoái)(?!\w)"),
}
"""After a comma and by how much something differs: from when."""

THAN_A_MONTH_BEFORE = {
    "en": patterns.plain(
        r"(?i),? (?:\(?(?:month[- ]on[- ]month|m/m|mom)\b|(?:from|against|compared (?:to|with)|over"
        r"|(?:higher|lower) than) (?:the |a )?(?:previous|month|preceding|last)(?: month)?\b(?! year))"
    ),
    "vi": patterns.plain(r"(?i) so (?:với )?(?:tháng (?:trước|\d{1,2}(?! năm))|cùng kỳ tháng trước)(?!\w)(?! năm)"),
}
"""After by how much something differs from the month before."""

A_LEVEL = patterns.plain(
    r"(?i)\d (?:(?:m|b|tr)illion|nghìn tỷ|tỷ|tỉ|triệu|đồng|VN[DĐ]|USD|tonnes|tons|tấn|visitors|lượt)(?!\w)"
    r"[^.;]*,[^.;]*$"
)
"""A value told before a change, which then only says by how much it changed."""

ON_THE_YEAR = {
    "en": patterns.plain(
        r"(?i)year[- ]on[- ]year|y/y|\byoy\b|a year (?:earlier|ago|before)|same (?:month|period)|last year"
    ),
    "vi": patterns.plain(r"(?i)cùng kỳ(?! tháng)|năm (?:trước|ngoái)"),
}
"""That a sentence tells of a growth on the year, beside which that on the month is none of the year's."""

CHANGED = {
    "en": patterns.plain(
        r"^[^;]*?(?:[,(]|\band\b|–|-|with)\s*(?:or |which is |which was )?(?:"
        r"(?:up|down|ris(?:ing|en)|rose|fall(?:ing|en)|fell"
        r"|(?:increas|surg|climb|decreas|declin|jump)(?:ing|ed)|grew|growing|dropp(?:ing|ed))"
        r"|(?:an? |the )?(?:\w+ )?(?:"
        r"increase|rise|gain|drop|decrease|fall|jump|surge|decline|leap|improvement|reduction)(?: of)?"
        rf"|(?:an? |the )(?:\w+ )?growth(?: of)?)\s*(?:by )?(?:as much as )?{ABOUT}?\s*$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"^[^;]*?(?:[,(]|nhưng|và)\s*(?:nhưng |và |với |ghi nhận |đạt |có )?(?:lần lượt |tương ứng )?"
        r"(?:(?<!\()so (?:với )?[^,;()]{3,36} )?(?:"
        r"(?:(?:mức|đà) )?(?:tăng|giảm|tang|giam|nhích|vọt|bứt|đi (?:lên|xuống)|sụt|tụt|hụt|cao hơn|thấp hơn|vượt"
        r"|nhỉnh hơn)"
        r"(?: (?!hộ|tỷ|tỉ|số)[^\W\d]+){0,3}"
        r"|(?:hơn|kém) [^,;\d]{0,30})\s*$"
    ),
}
"""A change told in passing of what was just given: "27 trillion, up 18%"."""

OWN_CHANGE = patterns.plain(r"[^\W\d_]\s\((?:up|down|tăng|giảm)\s(?:by )?$")
"""The change of a metric in brackets right after its name: "farming (down 2%)"."""

FIRST_OF_TWO = {
    "en": patterns.plain(rf"(?i)\b(?:from|out of|escap\w+)(?: the)?(?: group of)?(?: {ABOUT})?\s*$"),
    "vi": patterns.plain(rf"(?i)\b(?:từ|khỏi)(?: mức| nhóm| các)?(?: {ABOUT})?\s*$"),
}
"""What it was before, "from 8% to 10%", or is to be no longer."""

_BACK_THEN = {
    "en": r" (?:at|in|since) the (?:beginning|end|start)(?: of [^,;.\d]{3,30})?"
    r"| (?:a|an|one|two|three|four|five|ten|\d\d?)"
    r" (?:decades?|months?|years?) (?:ago|before|earlier)| (?:at first|before|earlier|originally|previously)",
    "vi": r" (?:ở |vào |của )?(?:đầu (?:giai đoạn|kỳ|nhiệm kỳ)|thời điểm đó)"
    r"| (?:cách đây|trước đó|trước đây|của)[^,;.\d]{0,20}(?: \d\d?)?(?: năm)?(?: trước)?",
}
"""When something was what it no longer is, where no year is named."""

UP_FROM = {
    "en": patterns.plain(
        rf"(?i)\b(?:(?:up|down|rising|risen) from|compared (?:to|with))(?: (?:just|only))?(?: {ABOUT})?\s*$"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:(?:tăng|giảm) từ|thay vì|so với)(?: mức| khoảng| gần| hơn)*\s*$"),
}
"""What so many things were before: "to 45 by 2030, up from 30 now"."""

THAN_THEN = {
    "en": patterns.plain(r"(?: [a-z-]+){1,3} (?:from|over|compared (?:to|with)) (?:now|20\d\d|the)\b"),
    "vi": patterns.plain(r"(?: [^\W\d_]+){1,5}? so với(?!\w)"),
}
"""After by how many things are to rise or fall: since when."""

SECOND_OF_TWO = {
    "en": patterns.plain(rf"(?:{_BACK_THEN['en']})?(?:\s+(?:now|today|at present|currently|down|up))?\s+to\s"),
    "vi": patterns.plain(rf"(?:{_BACK_THEN['vi']})?\s+(?:(?:tăng|nâng|giảm|hạ|rút) )?(?:chỉ )?(?:lên|xuống|còn)\s"),
}
