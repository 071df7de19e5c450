"""Works that a sentence only names: as a place, as those who run them, as where something else is held or built."""

from events.reading.projects.licence_wording import RAISING_VI
from events.reading.projects.project import Project
from events.reading.projects.sited import is_site
from events.reading.text import patterns
from events.reading.text.language import Lang

_VENUES = frozenset(
    {"border-gate", "square", "stadium", "museum", "memorial", "hospital", "school", "university", "centre"}
)
"""Works at which something else takes place when they stand after a word of place."""

_ZONES = frozenset({"economic-zone", "industrial-park", "logistics-hub", "free-trade-zone"})
"""Works whose name stands for those who run them as well, and for where others build."""

_SEATED = frozenset({"economic-zone", "administrative-centre"})
"""Works that are told of without being built: zones by their plans, seats of a unit by its merger."""


def only_named(text: str, named: list[Project], at: int, lang: Lang) -> bool:
    """Whether a sentence tells nothing of building a project that it names, the one at an index of all in it."""
    project = named[at]
    begin, end, kind = project.start, project.end, project.kind
    return bool(
        _ANY_PROJECT.match(project.name)
        or _GEOGRAPHY[lang].search(text, max(0, begin - 40), begin)
        or _SERVED[lang].search(text, max(0, begin - 60), begin)
        or _RUN_BY[lang].search(text, max(0, begin - 60), begin)
        or _HOSTS[lang].match(text, end)
        or (kind in _SEATED and _PLAN_OF[lang].search(text, max(0, begin - 60), begin))
        or (kind == "administrative-centre" and _LIES[lang].match(text, end))
        or (kind in ("highway", "road") and _on_a_road(text, project, lang))
        or (kind in _ZONES and _runs_itself(text, project, lang))
        or (kind in _VENUES and (_held_at(text, project) or _MERGED[lang].search(text, max(0, begin - 60), begin)))
        or (at and _WITHIN[lang].fullmatch(text, named[at - 1].end, begin))
        or (at and is_site(text, named[at - 1].end, begin, lang))
        or (at and _ALSO_CALLED[lang].fullmatch(text, named[at - 1].end, begin))
        or (at and _ITS_PART[lang].search(text, named[at - 1].end, begin))
        or _part_of(text, named, at)
        or (at and _in_an_aside(text, named, at, lang))
    )


def _part_of(text: str, named: list[Project], at: int) -> bool:
    """Whether works that go by a number alone are a part of others that the sentence names before: its T2 terminal."""
    if not _NUMBER_ALONE.fullmatch(text, named[at].start, named[at].end):
        return False
    if any(_OF_IT.fullmatch(text, named[at].end, one.start) for one in named[at + 1 :]):
        return True
    wholes = (one for one in named[:at] if one.kind in ("airport", "expressway", "port", "railway", "road"))
    return any(not _NUMBER_ALONE.match(one.name) and ";" not in text[one.end : named[at].start] for one in wholes)


_NUMBER_ALONE = patterns.plain(
    r"(?i)(?:(?:first|second|third|new|the|component|passenger|T\d) )*(?:berths?|piers?|terminals?|wharf|wharves"
    r"|runways?|project"
    r"|bến(?: cảng)?|cầu cảng|nhà ga(?: hành khách)?|đường (?:cất hạ cánh|băng)|dự án thành phần|cầu|gói thầu|hầm"
    r"|nút giao)"
    r"(?: (?:số )?[T\d][\dA-Z]?(?:(?:,| and| và) [T\d][\dA-Z]?)*)?"
)


_OF_IT = patterns.plain(r" (?:của|thuộc|trên|of|on)(?: (?:dự án|tuyến|the|project))* ")


def _in_an_aside(text: str, named: list[Project], at: int, lang: Lang) -> bool:
    """Whether works stand in an aside to those before them, of which the sentence then tells: "A, which meets B, "
    "is"."""
    first = next((one for one in named[:at] if _ASIDE[lang].match(text, one.end, named[at].start)), None)
    return first is not None and _TOLD_AFTER[lang].match(text, named[at].end) is not None


_ASIDE = {
    "en": patterns.plain(
        r"(?: (?:in|of|at) [A-ZĐ][\w ]{2,20})?(?: \([^()]{1,30}\))?, (?:along|beside|between|connecting|from"
        r"|including|joining|linking|near|on|part of"
        r"|passing|under|(?:a|an|the) (?:[\w-]+ ){0,2}(?:component|item|package|part|section) (?:of|on)"
        r"|running|stretching|which (?:crosses|joins|leads|links|meets|passes|runs|will (?:join|link|meet))|with"
        r"|whose)\b"
        r"(?! (?:construction|work))"
    ),
    "vi": patterns.plain(
        r"(?: (?:ở|tại|của) [^,.;]{2,24})?(?: \([^()]{1,30}\))?, (?:bao gồm|bắt đầu"
        r"|hạng mục|một (?:phần|trong)|chạy|cách|cắt|dài|đi|gần|gồm"
        r"|kết nối|kể cả|nằm|nối|qua|thuộc|từ"
        r"|tuyến"
        r"|trong đó có)(?!\w)"
    ),
}
"""What opens an aside that names other works."""

_TOLD_AFTER = {
    "en": patterns.plain(
        r"[^,.;:]{0,60}, (?:now |still |also )?(?:is|are|was|were|has|have|had|will|would|should|must|can|may|began"
        r"|broke"
        r"|cost\w*|got|needs?|opened|remains?|started|took|went)\b"
    ),
    "vi": patterns.plain(
        r"[^,.;:]{0,60}, (?:bị|chưa|còn|cần|dự kiến|được|đang|đã|hiện|hoàn thành|khánh thành|khởi công|mới|phải|sắp"
        r"|sẽ|thông"
        r"|vẫn|vừa)(?!\w)"
    ),
}
"""What follows an aside where the sentence goes on about what stood before it."""


_ANY_PROJECT = patterns.plain(r"project (?:at|in|of|on) ")
"""A name that says nothing of what is built."""

_GEOGRAPHY = {
    "en": patterns.plain(
        r"(?i)\b(?:former|existing|(?:its|have an?|with (?:the|an))(?= (?:[\w-]+-)?administrative)|held (?:at|in)"
        r"|(?:drive|kilomet\w+|km|metres|way|road|miles) (?:to|from)|close to|near|beside"
        r"|next to|(?:linked|connected|connecting|leading|leads) (?:to|with)|(?:hours?|minutes?) of|away from"
        r"|not far from|along|inside|outside|within|like (?:that|those) (?:at|of|on)"
        r"|beyond|(?:seen|visible|view\w*) from)\s(?:the )?$"
    ),
    "vi": patterns.plain(
        r"(?:(?<!\w)(?:cách|đến từ|(?<![Nn]hắc )(?<![Nn]ói )(?<!cập )(?<!quan )đến|từ|tới|qua|khỏi|theo(?: (?:một"
        r"|hai|ba))?|dọc|gần|họp tại|tổ chức tại"
        r"|[Bb]an [Qq]uản lý|[Hh]ải quan"
        r"|[Bb]iên phòng"
        r"|đồn biên phòng|(?:đặt|lấy|chọn)(?= trung tâm (?:chính trị|hành chính)))\s(?:tuyến |các )?"
        r"|(?:dự án|nhà máy|doanh nghiệp|công ty|nhà đầu tư)[^,.;:]{0,30}\s(?:ở|tại|trong|vào)\s(?:các )?)$"
    ),
}
"""Words before a name that make it a place: where a meeting was held, how far it is, what used to be."""

_PLAN_OF = {
    "en": patterns.plain(
        r"(?i)\b(?:(?:plan|planning|zoning) of (?:the )?|(?:have|has|with|keep|of) (?:its|an?|the|their) )$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:quy hoạch(?: chung| phân khu| chi tiết)*(?: xây dựng)?|đồ án"
        r"|(?:đặt|lấy|chọn|có)(?: \w+)?)\s$"
    ),
}
"""Words before a zone that tell of its plan, or before a seat that tell where it is to be."""

_LIES = {
    "en": patterns.plain(
        r"(?: of (?:which|the (?:new |merged )?(?:province|city|unit)))?,? (?:(?:is|are|was|were|to|will|would|be) )+"
        r"(?:located|placed|situated|based|in|at)\b"
    ),
    "vi": patterns.plain(r"(?: của tỉnh(?: mới)?)? (?:sẽ |được |dự kiến )*(?:đặt|đóng) (?:tại|ở)(?!\w)"),
}
"""After a seat, where it is to be."""

_SERVED = {
    "en": patterns.plain(
        r"(?i)\bresettlement (?:areas?|sites?|zones?) (?:[\w-]+ ){0,5}for (?:the )?$"
        r"|\b(?:add(?:ing|s|ed)?|additional|another) [^,;]{2,25} (?:in|into|to) its [\w ]{0,20}$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:phục vụ|tái định cư (?:của|cho))(?: (?:thi công|giải phóng mặt bằng))?(?: các)?(?: dự án)? $"
        rf"|(?<!\w){RAISING_VI}(?: đầu tư)?(?: của| cho)?(?: dự án)? $"
    ),
}
"""Words before works for whose sake others are built or done, or that stand and only get more money."""

_RUN_BY = {
    "en": patterns.plain(
        r"(?i)\bjoint venture (?:of|between|with) (?:the )?(?:\w+(?:,| and) )*$"
        r"|\b(?:steering committee|management board|operator|tenants?|in the case|directors?)"
        r" (?:of|for|in|at) (?:the )?$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:chương trình phát triển|cơ chế(?:, chính sách)?(?: hỗ trợ| đặc thù)?(?: cho)?)\s$"
    ),
}
"""Words before a name that tell of its rules or of those who run it, not of building it."""


def _on_a_road(text: str, project: Project, lang: Lang) -> bool:
    """Whether a road that goes by its number is only where something is, or what it leads to or serves."""
    on = _ON_A_ROAD[lang].search(text, max(0, project.start - 40), project.start)
    return on is not None and _NUMBERED_ROAD.fullmatch(project.name) is not None


_NUMBERED_ROAD = patterns.plain(
    r"(?i)(?:national |provincial |national trunk )?(?:highway|road|route)s? (?:no\.? ?)?\d+\w?|(?:quốc lộ|tỉnh lộ"
    r"|đường tỉnh)"
    r" \d+\w?|(?:QL|TL|ĐT|DT)[ .]?\d+\w?"
)

_ON_A_ROAD = {
    "en": patterns.plain(
        r"(?<!works )(?<!work )(?<!upgrading )(?<!construction )(?<!widening )(?<!broken )(?<!repairs )(?<!begun )"
        r"(?<!clearance )(?<!compensation )(?<!capital )(?<!money )(?<!land )"
        r"\b(?:on|along|off|onto|with|and joins|joins|joining|meets|meeting|crosses|crossing|for|relieve"
        r"|to) (?:the )?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:trên|dọc|với|cho|qua|ra|tới|đến|từ|vào|gặp|cắt|khỏi|sát|cạnh|ở|tại)(?: tuyến| trục)? $"
    ),
}
"""Words before a road by which it is where something is."""


def _runs_itself(text: str, project: Project, lang: Lang) -> bool:
    """Whether a zone stands for those who run it, or for where others build or invest."""
    return bool(
        _RUNS[lang].match(text, project.end) or _BUILT_IN[lang].search(text, max(0, project.start - 60), project.start)
    )


_RUNS = {
    "en": patterns.plain(
        r" (?:(?:has|have|had) )?(?:also |so far )?(?:licensed|granted|attracted|drawn|drew|lured|issued|collected"
        r"|welcomed"
        r"|registered|handed|contributed|exported|employ\w+|is home to|hosts)\b"
    ),
    "vi": patterns.plain(
        r" (?:đã |vừa |mới |hiện )?(?:cấp(?! nước| điện)|thu hút|trao|cấp mới|tiếp nhận \d|có (?:hơn "
        r"|gần )?\d+ (?:dự án|nhà máy|doanh nghiệp)"
        r"|nộp ngân sách)(?!\w)"
    ),
}
"""What a zone does where those who run it do."""

_BUILT_IN = {
    "en": patterns.plain(
        r"(?i)\b(?:plants?|factor(?:y|ies)|projects|firms|compan(?:y|ies)|investors?"
        r"|investment(?! polic| approval| certificate)|tenants?"
        r"|businesses"
        r"|memoranda"
        r"|workers|capital|FDI) (?:\w+ ){0,6}?(?:in|into|to|at|inside|of) (?:the )?$"
    ),
    "vi": patterns.plain(
        r"(?:[Dd]ự án|[Nn]hà máy|doanh nghiệp|công ty|nhà đầu tư|vốn|công nhân)[^,.;:]{0,60}\s(?:ở|tại|trong|vào"
        r"|của)\s(?:các )?$"
    ),
}
"""Words before a zone in which others build."""


def _held_at(text: str, project: Project) -> bool:
    """Whether something else takes place there: after a word of place, unless it is told at once what is built."""
    placed = _HELD_AT.search(text, max(0, project.start - 28), project.start)
    return placed is not None and not _WHICH.match(text, project.end)


_WHICH = patterns.plain(r", (?:an? [^,.;]{0,40})?(?:for which|on which|which|whose|nơi)\b")

_HELD_AT = patterns.plain(
    r"(?<!\w)(?<![Nn]hắc )(?<![Nn]ói )(?<!cập )(?<!quan )"
    r"(?:(?:[Ii]n|[Aa]t) the (?:hall|gate|lobby|yard|grounds) of|[Aa]t|[Ii]n|[Tt]o|[Ff]rom|[Tt]ại|[Ởở]|[Tt]ừ"
    r"|[Đđ]ến|[Tt]ới)\s(?:the )?(?:old )?$"
)


_MERGED = {
    "en": patterns.plain(r"(?i)\b(?:merg(?:e|es|ed|er|ing)|combin(?:e|es|ed|ing)|fold(?:s|ed|ing)?)\b[^.;:]{0,50}$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:s[áa][pt] nhập|hợp nhất|gộp|nhập)(?!\w)[^.;:]{0,50}$"),
}
"""What stands before schools and hospitals that are made one, not built."""

_HOSTS = {
    "en": patterns.plain(r"[^.;:]{0,40}?\b(?:(?<!the )hosts|hosted|was the venue|is the venue|is where)\b"),
    "vi": patterns.plain(r"[^.;:]{0,40}?(?<!\w)là (?:điểm cầu|nơi (?:diễn ra|tổ chức))(?!\w)"),
}
"""What follows works where something else takes place."""

_WITHIN = {
    "en": patterns.plain(
        r"\s(?:in|at|inside|near|on)(?: the)?\s"
        r"|, (?:an?|the|its) [^,.;]{1,50} (?:on|in|at|to|from|near|along|off|across) (?:the )?"
    ),
    "vi": patterns.plain(r"\s(?:trong|tại|ở|thuộc|trên)\s"),
}
"""What stands between works and those in or on which they are."""

_ALSO_CALLED = {
    "en": patterns.plain(
        r",? (?:which is )?(?:also |better |locally |otherwise )?(?:known|called|dubbed|referred to)(?: as)? (?:the )?"
    ),
    "vi": patterns.plain(r",? (?:còn |hay |thường )?(?:được )?(?:gọi|biết đến)(?: tắt| nôm na)?(?: là| với tên)? "),
}
"""What stands between works and another name of theirs."""

_ITS_PART = {
    "en": patterns.plain(r"\b(?:its|their) $"),
    "vi": patterns.plain(r"(?<!\w)(?:phần|hạng mục)(?: xây dựng)? $"),
}
"""Words before works that are a part of those named before them."""
