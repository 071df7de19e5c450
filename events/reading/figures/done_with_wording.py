"""What is done with money, by which a sum is of exports, of revenue, of investment."""

import re

from events.reading.figures.disaster_wording import KINDS
from events.reading.text import patterns
from events.reading.text.language import Lang

MORE_OR_LESS = {
    "en": r"(?: (?:over|nearly|about|some|more than|almost|around|an estimated|another|up to|at least))*"
    r"\s*(?:US)?\$?$",
    "vi": r"(?: (?:được|về|thêm|gần|hơn|trên|khoảng|chừng|xấp xỉ|ước|đạt|ước đạt|ở mức|tới|đến|vượt|quá|chỉ|mới"
    r"|ít nhất|từ"
    r"|vào kho bạc|vào ngân sách))*\s*$",
}

VERBS = {
    "en": (
        (
            patterns.plain(
                r"(?i)\b(?:earn(?:s|ed|ing)?|pocket(?:s|ed|ing)?|rak(?:es|ed|ing) in|gather(?:s|ed|ing) in|sold"
                r"|took in|tak(?:es|ing) in|nett?(?:s|ed|ing)|gross(?:ed|ing)?"
                r"|collect(?:s|ed|ing)?|rang up|bring(?:s|ing)? in|brought in|fetch(?:es|ed|ing)?)(?: \w+){0,3}?\s*$"
            ),
            "revenue",
        ),
        (
            patterns.plain(rf"(?i)\b(?:remit(?:s|ted|ting)?|sen[dt](?:s|ing)? (?:home|back)){MORE_OR_LESS['en']}"),
            "remittances",
        ),
        (
            patterns.plain(
                rf"(?i)\b(?:ship(?:s|ped|ping)?|export(?:s|ed|ing)?)(?: [a-z]+){{0,3}}?{MORE_OR_LESS['en']}"
            ),
            "exports",
        ),
        (
            patterns.plain(
                rf"(?i)\b(?:checkpoints|crossings|gates)\b[^,;.]{{0,40}}?(?:clear|handl|process"
                rf"|saw)\w*{MORE_OR_LESS['en']}"
            ),
            "trade",
        ),
        (patterns.plain(rf"(?i)\bgoods (?:worth|valued at){MORE_OR_LESS['en']}"), "exports"),
        (
            patterns.plain(rf"(?i)\b(?:attract|lur|drew|draw)(?:s|ed|ing|e|es)?{MORE_OR_LESS['en']}"),
            "investment attracted",
        ),
        (
            patterns.plain(
                r"(?i)\b(?:foreigners|investors|newcomers|they)(?: \w+)? (?:pledg|committ|commit|inject|invest"
                r"|plough|pour|promis|put|regist"
                rf"er|sank|sunk)(?:e?d)?{MORE_OR_LESS['en']}"
            ),
            "investment attracted",
        ),
        (
            patterns.plain(
                rf"(?i)\b(?:{'|'.join(named['en'] for named in KINDS.values())})\b[^.;]{{0,40}}?\bcost(?: the)?"
                rf"(?: \w+){{0,2}}?{MORE_OR_LESS['en']}"
            ),
            "damage",
        ),
    ),
    "vi": (
        (
            patterns.plain(rf"(?i)(?<!\w)[Kk]iều bào [^,;.\d]{{0,40}}(?:gửi|chuyển)(?: về)?{MORE_OR_LESS['vi']}"),
            "kiều hối",
        ),
        (patterns.plain(rf"(?i)(?<!\w)(?:mang về|đem về|kiếm){MORE_OR_LESS['vi']}"), "doanh thu"),
        (
            patterns.plain(rf"(?i)(?<!\w)(?:(?<!doanh )(?<!nguồn )(?<!học )thu|nộp ngân sách){MORE_OR_LESS['vi']}"),
            "thu ngân sách",
        ),
        (patterns.plain(rf"(?i)(?<!\w)(?:tự )?xuất(?: đi| bán)?{MORE_OR_LESS['vi']}"), "xuất khẩu"),
        (patterns.plain(rf"(?i)(?<!\w)nhập(?: về)?{MORE_OR_LESS['vi']}"), "nhập khẩu"),
        (patterns.plain(rf"(?i)(?<!\w)chi{MORE_OR_LESS['vi']}"), "chi ngân sách"),
        (patterns.plain(rf"(?i)(?<!\w)hút{MORE_OR_LESS['vi']}"), "thu hút đầu tư"),
        (patterns.plain(rf"(?i)(?<!\w)(?:mất|tổn thất){MORE_OR_LESS['vi']}"), "thiệt hại"),
    ),
}
"""What is done with money right before a sum, and what the sum then is of."""

VERBS_AFTER: dict[Lang, tuple[tuple[re.Pattern[str], str], ...]] = {
    "en": (
        (
            patterns.plain(
                r"\s(?:was|were|is|are|has been|had been|is to be|was to be|will be|should be)(?: \w+)? "
                r"(?:collected|taken in|gathered|raked in)"
            ),
            "budget revenue",
        ),
        (
            patterns.plain(
                r"\s(?:worth of goods )?(?:that |which |had |have |has |was |were |been )*"
                r"(?:pass|cross|went through|go through|clear|exchanged|traded)"
            ),
            "trade",
        ),
        (
            patterns.plain(
                r"(?:(?<=billion)|(?<=billion USD))\sfrom (?:foreign|overseas)"
                r" (?:businesses|companies|enterprises|firms"
                r"|investors)\b"
            ),
            "investment attracted",
        ),
        (
            patterns.plain(
                r"\sworth of goods (?:that |which |were |was |have |has |had |been )*(?:left|ship|sold|export|went)"
            ),
            "exports",
        ),
    ),
    "vi": ((patterns.plain(r"\s(?:tiền )?hàng(?: hóa)? (?:qua|thông quan)"), "kim ngạch qua cửa khẩu"),),
}
"""What is done with it after a sum."""
