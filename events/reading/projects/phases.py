"""Which phase a sentence tells of each project that it names."""

import re
from collections.abc import Iterator

from events.reading.projects.cues import PROJECT, Cue, Phase, cues
from events.reading.projects.governed import governed
from events.reading.projects.only_named import only_named
from events.reading.projects.project import Project
from events.reading.text import patterns
from events.reading.text.language import Lang

ADVANCE: tuple[Phase, ...] = ("proposed", "planned", "started", "under_construction", "completed")
"""The phases in the order in which a project goes through them."""


def phases(text: str, named: list[Project], lang: Lang, led: Phase | None = None) -> Iterator[tuple[Project, Phase]]:
    """Each project with the phase whose cue stands nearest to it, within its own part of the sentence.

    `led` is what the lead of a list says of all in it: the phase of the project that a line of it opens with.
    """
    named = [project for at, project in enumerate(named) if not only_named(text, named, at, lang)]
    hidden = text
    for project in named:
        hidden = hidden[: project.start] + PROJECT * (project.end - project.start) + hidden[project.end :]
    told = list(cues(hidden, lang))
    found = [_phase(text, lang, named, at, told) for at in range(len(named))]
    if led and named and (not told if led == "planned" else found[0] in (None, "planned", "proposed")):
        found[0] = found[0] if led == "planned" and found[0] else led
    for at, project in enumerate(named):
        phase = found[at]
        if phase is None and at and project.start <= named[at - 1].start:
            found[at] = found[at - 1]
        elif phase is None and at:
            found[at] = _of_the_list(text, named[at - 1], found[at - 1], project.start, told, lang)
    for at in range(len(named) - 2, -1, -1):
        if not _LIST_GAP[lang].fullmatch(text, named[at].end, named[at + 1].start):
            continue
        if _OF_ALL[lang].match(text, named[at + 1].end) or (found[at] is None and not _visited(text, named[at], lang)):
            found[at] = found[at + 1]
    for project, phase in zip(named, found, strict=True):
        if phase:
            yield project, phase


def _phase(text: str, lang: Lang, named: list[Project], at: int, told: list[Cue]) -> Phase | None:
    """The phase of a project by the cues in its own part of the sentence: what has been done outweighs what is planned.

    Of the words before the name only the nearest count, and only where they stand close or nothing follows the name.
    """
    project = named[at]
    earlier = next((one.end for one in reversed(named[:at]) if one.end <= project.start), 0)
    later = next((one.start for one in named[at + 1 :] if one.start >= project.end), None)
    begin = max(earlier, text.rfind(";", 0, project.start) + 1, project.start - 110)
    until = len(text) if later is None else later
    stop = text.find(";", project.end, until)
    told_before = any(begin <= cue.start < stop for cue in told)
    if stop >= 0 and (told_before or later or _OTHER.match(text, stop)) and not _GOES_ON[lang].match(text, stop):
        until = stop
    if _visited(text, project, lang) and (joined := _AND[lang].match(text, project.end, until)):
        until = joined.end()
    until = min(until, project.end + 150)
    own_clause = _clause(text, earlier, project.start, lang) if earlier else 0
    until_clause = later and _clause(text, project.end, later, lang)
    after = [
        cue
        for cue in told
        if begin <= cue.start < (until_clause or until)
        and cue.end > project.end
        and not (later and _LEADS_TO.fullmatch(text, cue.end, later))
    ]
    before = [
        cue
        for cue in told
        if cue.start >= begin
        and cue.end <= project.start
        and (not earlier or 0 < own_clause <= cue.start or _LEADS_TO.fullmatch(text, cue.end, project.start))
        and not (cue.phase == "planned" and _OF_ITS_SUBJECT.match(text, cue.start, cue.end))
    ]
    done_before = [cue for cue in before[-3:-1] if cue.phase in ("started", "completed") and _near(text, cue, project)]
    after = [cue for cue in after if governed(text, cue, project, lang)]
    before = [cue for cue in before if governed(text, cue, project, lang)]
    done_before = [cue for cue in done_before if cue in before]
    pool = [*after, *done_before, *(cue for cue in before[-1:] if not after or _near(text, cue, project))]
    turned = min(len(text) if later is None else later, project.end + 150)
    if _GIVEN_UP[lang].search(text, project.end, turned) or _GIVING_UP[lang].search(text, begin, project.start):
        return None
    done = [cue.phase for cue in pool if cue.phase not in ("proposed", "planned") and not cue.ahead]
    if done:
        return max(done, key=ADVANCE.index)
    ahead = {cue.phase for cue in pool if cue.ahead}
    if ahead == {"under_construction"}:
        return "under_construction"
    clause = text.rfind(";", 0, project.start)
    asked = [cue for cue in told if clause < cue.start and cue.end <= project.start and cue.phase == "proposed"]
    if asked and (not after or project.start - asked[-1].end < 60):
        return "proposed"
    if ahead:
        return "planned"
    if pool:
        return min(pool, key=lambda cue: abs(cue.start - project.end)).phase
    if _SINGLED_OUT[lang].search(text, max(clause + 1, project.start - 260), project.start):
        return "planned"
    return None


def _clause(text: str, begin: int, end: int, lang: Lang) -> int:
    """Where the last clause with a subject of its own begins in a stretch; 0 where none does."""
    opened = [opener.end() for opener in _CLAUSE[lang].finditer(text, begin, end)]
    return opened[-1] if opened else 0


_CLAUSE = {
    "en": patterns.plain(
        r"(?:,? (?:and|but|whereas|while)|;) (?=(?:(?:the|an?|on|in|at) )?(?:construction|contractors|ground|works?)\b)"
    ),
    "vi": patterns.plain(r"[,;] (?:còn|riêng|trong khi) |[,;]? (?:bên cạnh đó|cùng với đó|đồng thời|ngoài ra),? "),
}


def _of_the_list(
    text: str, before: Project, phase: Phase | None, end: int, told: list[Cue], lang: Lang
) -> Phase | None:
    """The phase of works that a stretch joins to those before them: theirs, but not what only an aside tells of "
    "them."""
    gap = _LIST_GAP[lang].fullmatch(text, before.end, end)
    if gap is None:
        return None
    start, stop = gap.span("aside") if gap.groupdict().get("aside") else (0, 0)
    if not any(start <= cue.start < stop for cue in told):
        return phase
    return next((cue.phase for cue in reversed(told) if cue.start < before.start), None)


_OF_ALL = {
    "en": patterns.plain(r",? (?:all (?:of (?:them|which) )?|both (?:of (?:them|which) )?)"),
    "vi": patterns.plain(
        r",? (?:cả )?(?:hai|ba|bốn|năm|các|những) (?:công trình|dự án|tuyến|cầu|cảng|khu)"
        r"(?: này| trên| cùng| đều)* (?=đã|đang|sẽ|sắp|còn|chưa|vừa|mới)"
    ),
}
"""What follows the last of several works where all of them are told of at once."""


def _visited(text: str, project: Project, lang: Lang) -> bool:
    return _VISITED[lang].search(text, max(0, project.start - 40), project.start) is not None


_VISITED = {
    "en": patterns.plain(
        r"\b(?:visit|tour|view|call\w* at|survey|stop\w* (?:by|at)|inspect)(?:s|ed"
        r"|ing)?\s(?:the )?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:thăm|thị sát|kiểm tra|khảo sát|xem|tham quan)(?: thực tế| tại)?\s(?:các "
        "|dự án )?$"
    ),
}
"""Words before works that are visited: what is joined to them is visited too, and told of for itself."""

_AND = {
    "en": patterns.plain(r"[^,;]{0,30}? and (?!is|was|has|its|will|ask|urg|request|order|told|instruct|call|demand)"),
    "vi": patterns.plain(r"[^,;]{0,30}? (?:và|rồi|cùng) (?!đề nghị|yêu cầu|chỉ đạo|giao|giục|đôn đốc|nhắc)"),
}


def _near(text: str, cue: Cue, project: Project) -> bool:
    """Whether words before a name lead up to it: close by, or done in the same clause wherever and whenever."""
    between = text[cue.end : project.start]
    done = cue.phase in ("started", "completed") and not re.search(r"[,;:]", between)
    return len(between) < (90 if done else 40)


_OF_ITS_SUBJECT = patterns.plain(
    r"(?:is|are|will|would|shall) (?:\w+ly |also |still |soon |then )*(?:to )?"
    r"(?!build|get|have|host|lie|open|receive|rise|see|stand|start)"
)
"""Verbs that tell what the works before them are to do: "the bridge that will carry Highway 60"."""

_OTHER = patterns.plain(r";\s[A-ZĐ]\w+\s[A-ZĐ]\w+\s(?!\d)")
"""A semicolon after which a name is the subject: what is told from there on is told of that."""

_GOES_ON = {
    "en": patterns.plain(
        r"; (?:its|it|they|their|work|works|construction|ground|the (?:dossier|feasibility|contractors?|builders?"
        r"|investor"
        r"|land|money|route|line|project|scheme|first|latter|last|second|site|rest|piles|deck|opening))\b"
    ),
    "vi": patterns.plain(
        r"; (?:hồ sơ|dự án|công trình|mặt bằng|nhà thầu|chủ đầu tư|khối lượng|tiến độ|vốn|tuyến|đoạn|phần|nay|hiện"
        r"|dự kiến"
        r"|đã|đang|sẽ|mới|giai đoạn|hạng mục)(?!\w)"
    ),
}
"""How the part of a sentence after a semicolon goes on about what the part before it names."""

_SINGLED_OUT = {
    "en": patterns.plain(
        r"\b(?:priorit|invest|mobili[sz]|focus)\w*\b[^;]{0,80}\b(?:projects|works|infrastructure)\b[^;]{0,140}"
        r"\b(?:especially|notably|particularly|in particular|above all|first of all)(?: the| an?)?\s$"
    ),
    "vi": patterns.plain(
        r"(?:ưu tiên|đầu tư|tập trung)[^;]{0,80}(?:dự án|công trình|hạ tầng)[^;]{0,140}"
        r"(?:đặc biệt là|nhất là|trước hết là|trong đó có)\s(?:tuyến |dự án )?$"
    ),
}
"""What names one out of projects to be invested in."""

_GIVEN_UP = {
    "en": patterns.plain(
        r"\b(?:dropped|abandoned|scrapped|cancelled|canceled|rejected|withdrawn|revoked|did not survive|suspended"
        r"|called off|no such plan|not (?:in|on) any (?:list|plan)|not go(?:ing)? ahead|no longer (?:planned|needed)"
        r"|(?:crossed|left|struck|taken) (?:off|from|out)|removed from|excluded from"
        r"|shelved(?! [^.;]{0,40}\bback\b)(?!, [^.;]{0,40}\bback\b)"
        r"|turned down|left out|no favour|thr[eo]wn? (?:it )?out)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:bị hủy|huỷ bỏ|hủy bỏ|tắt hẳn|rồi bỏ|từ bỏ|khai tử|rút khỏi|bị loại|không làm nữa"
        r"|gạch khỏi|gạch tên|không (?:có|nằm) (?:tên )?trong|đưa ra khỏi|thu hồi(?! (?:đất|mặt bằng)))(?!\w)"
    ),
}

_GIVING_UP = {
    "en": patterns.plain(
        r"\b(?:no plans? to|(?:[Nn]obody|[Nn]o one|[Nn]o \w+) (?:wants|dares|is willing) to|(?:will|would|do|does"
        r"|did) not build|walk\w* away from|pull\w* out of|scrap|abandon"
        r"|cancel|halt|(?:to|will|would|should|must) stop|stop(?=ped|ping|s\b)|suspend"
        r"|terminat|shelv"
        r"|drop|revok|call\w* off)\w*(?: [\w'’-]+){0,5} $"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:không có (?:kế hoạch|chủ trương|ý định)|dừng|tạm dừng|hủy|huỷ|hủy bỏ|chấm dứt|từ bỏ"
        r"|bãi bỏ)(?: [^\s,.;]+){0,6} $",
        re.IGNORECASE,
    ),
}
"""Words before the name of what is given up."""

_LEADS_TO = patterns.plain(
    r"(?:\s?(?:of|on|the|a|an|its|their|for|in|at|to|from|cho|các|tuyến|dự án|công trình)\b)*\s?"
)
"""What stands between a cue and the name that it is about, where it leads up to it."""


_ASIDE = r"(?:\s?\([^()]{1,60}\)|, (?:rộng |dài |quy mô )?[\d.,]+ ?(?:ha|km|hectares|kilomet\w+)(?: long)?(?=,))?"


_LIST_GAP = {
    "en": patterns.plain(
        rf"{_ASIDE}(?: (?:in|at|of|near|on|through) [A-ZĐ][\w’' -]{{1,40}}?)?"
        r"(?P<aside>, (?:which|whose|where|of which|on which|for which|due|worth|costing|with|now|already|still"
        r"|begun|completed"
        r"|finished|opened|started|under construction|the (?:\w+ ){1,3}of which) [^,;.]{1,60},)?"
        r"(?:[,;]| and| or| as well as| along with| together with| plus| followed by)*\s+"
        r"(?:(?:for|of|on|to|at) (?=the |an? ))?(?:the (?:second|third|fourth|other|last|others) (?:is|are|being) )?"
        r"(?:(?:the|two|both) |(?:an?|the|one|another) (?:[\w$.’'-]+ ){0,3})?"
        r"(?:(?:future|new|planned|proposed|second|first|project of the|(?:construction|expansion|upgrading"
        r"|facility|campus|phase|section) of the) )*"
    ),
    "vi": patterns.plain(
        rf"{_ASIDE}(?: (?:tại|ở|của|thuộc|qua|đoạn|trên địa bàn) [^,;.:]{{2,40}}?)?"
        r"(?:[,;]| (?:và|cùng|cùng với|hay|hoặc|lẫn))*\s+"
        r"(?:(?:các|tuyến|dự án|công trình|xây dựng|đầu tư|mở rộng|nâng cấp|cải tạo) )*",
        re.IGNORECASE,
    ),
}
