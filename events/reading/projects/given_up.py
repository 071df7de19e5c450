"""Works that are given up, refused or taken back: they have no phase; works only stopped are still under way."""

import re

from events.reading.projects.project import Project
from events.reading.text import patterns
from events.reading.text.language import Lang


def given_up(text: str, begin: int, project: Project, until: int, lang: Lang) -> bool:
    """Whether a sentence says so after a project, up to `until`, or from `begin` on before it."""
    return bool(
        _GIVEN_UP[lang].search(text, project.end, until)
        or _GIVING_UP[lang].search(text, begin, project.start)
        or (
            _STOPPED[lang].search(text, project.end, until)
            and not _WORK[lang].search(text, max(0, project.start - 40), project.start)
        )
    )


_GIVEN_UP = {
    "en": patterns.plain(
        r"\b(?:dropped|abandoned|scrapped|cancelled|canceled|rejected|refused(?! to\b)|withdrawn|withdrew|revoked"
        r"|axed|annulled|did not survive|called off|no such plan|not (?:in|on) any (?:list|plan)|not go(?:ing)? ahead"
        r"|no longer (?:planned|needed)|(?:crossed|left|struck|taken) (?:off|from|out)|removed from|excluded from"
        r"|shelved(?! [^.;]{0,40}\bback\b)(?!, [^.;]{0,40}\bback\b)"
        r"|turned down|left out|no favour|given up|ruled out|thr[eo]wn? (?:it )?out)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?<!không )(?<!để )(?:dừng|ngừng) (?:triển khai|thực hiện|đầu tư)"
        r"|bị (?:[^\s,.;]+ ){0,3}?(?:hủy|bác|từ chối|bãi bỏ|xóa|chấm dứt|loại|khai tử)"
        r"|hủy bỏ|bãi bỏ|chấm dứt (?:hoạt động|thực hiện|đầu tư|dự án|chủ trương)"
        r"|tắt hẳn|rồi bỏ|từ bỏ|khai tử"
        r"|rút khỏi|không làm nữa|không được (?:chấp thuận|phê duyệt|thông qua|duyệt)"
        r"|gạch khỏi|gạch tên|không (?:có|nằm) (?:tên )?trong|đưa ra khỏi|thu hồi(?! (?:đất|mặt bằng|vốn)))(?!\w)"
    ),
}

_GIVING_UP = {
    "en": patterns.plain(
        r"\b(?:no plans? to|(?:[Nn]obody|[Nn]o one|[Nn]o \w+) (?:wants|dares|is willing) to|(?:will|would|do|does"
        r"|did) not build|decid\w+ (?:not to|against)|declin(?=ed|es)|walk\w* away from|pull\w* out of|scrap|abandon"
        r"|cancel|reject(?!ed (?:\w+ )?(?:claim|criticism|rumou?r))|withdr[ae]w(?!al)|turn\w* down"
        r"|refus\w* (?=(?:the|an?|its|to (?:approve|build|fund|license))\b)|annul|axe[ds]|halt"
        r"|(?:to|will|would|should|must) stop|thr[eo]w(?:n|s|ing)? out|vot\w+ down|veto|stop(?=ped|ping|s\b)"
        r"|suspend|terminat|shelv|drop|revok"
        r"|call\w* off)\w*(?: [\w'’-]+){0,7} $"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:không có (?:kế hoạch|chủ trương|ý định)|(?:tạm )?dừng(?! thi công)|hủy|hủy bỏ|chấm dứt|từ bỏ"
        r"|từ chối (?=đề xuất|hồ sơ|dự án|chủ trương|đầu tư|cấp|phê duyệt|chấp thuận|xây)|bác bỏ|bác"
        r"|không (?:chấp thuận|phê duyệt|thông qua)|rút(?: lại)? (?:đề xuất|hồ sơ|tờ trình|kiến nghị|ý định)"
        r"|bãi bỏ)(?: [^\s,.;]+){0,7} $",
        re.IGNORECASE,
    ),
}
"""Words before the name of what is given up."""

_STOPPED = {
    "en": patterns.plain(r"\bsuspended\b"),
    "vi": patterns.plain(r"(?<!\w)(?:tạm|bị) đình chỉ(?! thi công)(?!\w)"),
}
"""What may be said of works, which then stand half built, and of a project that is never begun."""

_WORK = {
    "en": patterns.plain(r"(?i)\b(?:works?|construction|building|dredging|piling|tunnelling)(?: \w+){0,2} (?:\w+ )?$"),
    "vi": patterns.plain(r"(?i)(?<!\w)thi công(?: [^\s,.;]+){0,2} $"),
}
"""Words before a name by which it is the works on it that are told of."""
