"""Whether a body of a province, its council or one of its committees, is told of where the province is named."""

import re

from events.reading.entities.places import Place
from events.reading.text import patterns


def sits(text: str, place: Place) -> bool:
    """Whether a body is, by its own name and not as a part of somebody's post: "the Council of Hai Duong"."""
    before = _SITS_BEFORE.search(text, max(0, place.start - 60), place.start)
    body = before.start() if before else place.start
    told = before or _SITS_AFTER.match(text, place.end)
    if told is None or _IN_A_POST.search(text, max(0, body - 40), body):
        return False
    return before is not None or not _TITLE.match(text, told.end())


_SITS_BEFORE = patterns.plain(
    r"(?i)(?:authorities|board|committee|council|deputies) (?:of|in|from) (?:the )?(?:province of |city of )?$"
    r"|(?:hđnd|hdnd|ubnd|hội đồng nhân dân|hoi dong nhan dan|ủy ban nhân dân|uy ban nhan dan|tỉnh ủy|tinh uy|thành ủy"
    r"|thanh uy|đảng bộ|dang bo)(?: (?:tỉnh|tinh|thành phố|thanh pho|tp\.?))? $"
)
_SITS_AFTER = patterns.plain(
    r"(?:['’]s?)?(?: province['’]s?| city['’]s?)?(?: provincial| municipal)?"
    r" (?:people['’]s (?:council|committee)|party committee|council|deputies)\b",
    re.IGNORECASE,
)
"""What stands before and after the name of a province whose body is told of: "the Council of ...", "... deputies"."""

_TITLE = patterns.plain(
    r"(?:['’]s?)? (?:standing |permanent |deputy |vice[ -]|acting )*(?:secretar|chair|head|member|chief|director)",
    re.IGNORECASE,
)
"""What follows a body that is a part of somebody's post: `the Ca Mau Party Committee Secretary`."""

_IN_A_POST = patterns.plain(
    r"(?i)\b(?:secretary|chair\w*|heads?|chief|members?|leaders?|director|bí thư|bi thu|chủ tịch|chu tich|ủy viên"
    r"|uy vien"
    r"|trưởng|truong|phó|pho) (?:of )?(?:the )?(?:ban )?(?:provincial |municipal )?(?:party |people['’]s )?$"
    r"|(?:headquarters|office|hall|trụ sở|hội trường) (?:of )?(?:the )?$"
)
"""What stands before a body that is a part of somebody's post, or of the name of the house where others met."""
