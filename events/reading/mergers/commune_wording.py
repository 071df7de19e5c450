"""How news words that communes, wards and districts are joined, or arranged anew."""

import re

from events.reading.text import patterns

SMALLER_UNITS = {
    "en": ("commun", "ward", "unit", "grassroots", "town", "lower tier", "district"),
    "vi": ("xã", "phường", "thị trấn", "đơn vị", "đầu mối", "cơ sở", "huyện", "quận", "phuong", "thi tran"),
}
"""Parts of words for units below the province: a cheap test before dear ones."""
REARRANGING = {
    "en": (
        *(
            "rearrang",
            "re-arrang",
            "arrangement of",
            "arranged",
            "merg",
            "consolidat",
            "regroup",
            "amalgamat",
            "unif",
            "folded",
        ),
        *("reorgani", "re-organi", "redraw", "administrative map", "fewer communes", "nq-ubtvqh"),
    ),
    "vi": (
        *("sắp xếp", "sáp nhập", "sát nhập", "hợp nhất", "dồn dịch", "dồn lại", "được dồn", "gộp", "ghép"),
        *("nhập vào", "nhập với", "nhập lại", "sap nhap", "sap xep", "nq-ubtvqh"),
    ),
}
"""Parts of words by which an article speaks of a rearrangement at all."""

ARRANGING = {
    "en": patterns.lazy(
        r"(?<!newly )(?<!\bthe )(?!(?:merged|rearranged) (?:communes|wards))(?:re-?arrang\w+|arrang\w+|merg\w+"
        r"|consolidat\w+|amalgamat\w+|re-?group\w+|unif\w+|combin\w+|re-?organi[sz]\w+"
        r"|fold\w*|re-?draw\w*|streamlin\w+)(?: of)?(?: the| its| their| \d+| all| more| than| over)*"
        r"(?: (?!provincial)[\w,'’-]+){0,2}? (?:commune|communal|ward|grassroots|lower tier)"
        r"|(?:communes|wards|(?<!provincial )(?<!al-level )(?<!al-level administrative )units"
        r"|townships)\b(?! (?:police|teams?|offices?|schools?|halls?|banks?))[^.;,]{0,60}\b(?<!after the )"
        r"(?<!since the )(?<!following the )(?<!after )(?:re-?arrang|merg"
        r"|consolidat|amalgamat|re-?group|pool|unif|arrang|redrawn|(?:be|been|being|are|is|were) (?:combin|join"
        r"|unit|fold|fus"
        r"|swallow|absorb|incorporat|brought together|put together|grouped))\w*|(?:merg|re-?arrang|re-?group|fus"
        r"|consolidat"
        r"|combin)\w* (?:them|these|those)\b"
        r"[^.;]{0,20}\binto \d|\d (?:new )?communes?[^.;,\d]{0,30}\b(?:established|set up|formed|born|created"
        r"|came into being)\b|\b(?:merger|fusion|joining|pooling) of (?:small |\d+ |the )*communes",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?:sắp xếp|s[áa][pt] nhập|hợp nhất|dồn"
        r"|gộp)(?: lại)?(?: tiếp)?(?: thêm)?(?: các)?(?: \d[\d.]*)?(?: đơn vị hành chính)?"
        r"(?: cơ sở)? (?:cấp huyện, )?(?:cấp xã|xã|các xã|\d+ xã|phường|\d+ phường)"
        r"|\d (?:xã|phường|đơn vị)[^.;,]{0,30} thuộc diện (?:phải )?(?:sắp xếp|s[áa][pt] nhập)|(?:đề án"
        r"|phương án) sắp xếp"
        r"(?: đơn vị hành chính)?(?: cấp)? xã|(?:cấp xã|các xã|xã, phường)[^,.;]{0,40}(?:(?<!sau )sắp xếp"
        r"|s[áa][pt] nhập|hợp nhất|vẽ lại|dồn|gộp)|\d (?:xã|phường|đơn vị)[^.;]{0,30} (?:hình thành|ra đời"
        r"|thành lập)(?: mới)? (?:sau|từ|trên cơ sở)"
        r"|\d (?:đơn vị|xã|phường)[^.;]{0,40}(?<!\w)(?:thay (?:cho|thế)|ra đời)",
        re.IGNORECASE,
    ),
}
"""That units below the province are joined or arranged anew."""

ARRANGEMENT = {
    "en": patterns.plain(
        r"(?i)\bthe (?:re-?)?(?:arrangement|merger|merging|consolidation|organi[sz]ation) of (?:[\w-]+ ){0,2}?"
        r"(?:commun|wards|grassroots)"
        r"|\bschemes?\b[^.;,]{0,40} (?:joining|merging|re-?arranging) (?:the |their )?communes"
    ),
    "vi": patterns.plain(r"(?!)"),
}
"""What a body may decide: "the arrangement of communes"; a mere mention where none decides."""

REARRANGING_UNITS = {
    "en": patterns.plain(r"(?i)\b(?:re-?)?(?:arrang|organi[sz]|structur)\w+ (?:of )?[^.;]{0,40}\bunits\b"),
    "vi": patterns.plain(
        r"(?i)(?:sắp xếp|s[áa][pt] nhập|hợp nhất|thành lập)(?: lại)?(?: các| một số)? đơn vị hành chính"
    ),
}
"""That units of whatever level are arranged anew, as resolutions are named."""

BESIDES_PROVINCES = {
    "en": patterns.plain(
        r"\b(?:re-?arrang|arrang|merg|consolidat|amalgamat|re-?group|re-?organi[sz])\w*(?: of)?(?: the| its| all)*"
        r" (?:commune-level|communal|communes|grassroots)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?:sắp xếp|sáp nhập|hợp nhất)(?: lại)?(?: các)? (?:đơn vị hành chính )?(?:cấp xã|xã, phường|các xã)",
        re.IGNORECASE,
    ),
}
"""That communes are joined as well, said in a sentence that tells of a merger of provinces."""
