"""A named infrastructure or development project, at the phase it has reached."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Literal

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.projects import Project, project_key, projects

if TYPE_CHECKING:
    from events.reading.reading import Reading

Phase = Literal["proposed", "planned", "started", "under_construction", "completed"]
_ADVANCE: tuple[Phase, ...] = ("proposed", "planned", "started", "under_construction", "completed")


class ProjectReported(NewsEvent):
    """A project of a province. One event per project and article, at its most advanced phase."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    phase: Phase

    def occasion(self) -> tuple[Json, ...]:
        """Units, the folded project, and the phase it has reached."""
        return (sorted(self.units), project_key(self.name), self.phase)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`projects/<folded project>`."""
        value = {"name": self.name, "phase": self.phase}
        return [Statement(unit, f"projects/{project_key(self.name)}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Each project that some sentence gives a phase, from the sentence that tells the most advanced one."""
        day, origin = reading.said_on
        best: dict[str, tuple[int, Found]] = {}
        known = _Known()
        for sentence in reading.sentences:
            named = projects(sentence.text, reading.lang, known.only())
            if not named:
                continue
            known.add(named)
            units = reading.about(sentence)
            for project, phase in _phases(sentence.text, named, reading.lang):
                if not units:
                    continue
                event = cls(units=units, date=day, name=project.name, phase=phase)
                found = Found(event, sentence.start, sentence.end, "project with a phase", 0.75, origin)
                advance = _ADVANCE.index(phase)
                if project.key not in best or advance > best[project.key][0]:
                    best[project.key] = (advance, found)
        yield from sorted((found for _, found in best.values()), key=lambda found: found.start)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Ground was broken on Friday for the Ca Mau - Dat Mui expressway in Ca Mau.",
            ({"name": "Ca Mau - Dat Mui expressway", "phase": "started"},),
        ),
        Example(
            "In Quang Tri, contractors are speeding up the My Thuy port.",
            ({"provinces": ["quang-tri"], "name": "My Thuy port", "phase": "under_construction"},),
        ),
        Example(
            "Thai Binh proposed the Con Den airport to the Government.",
            ({"name": "Con Den airport", "phase": "proposed"},),
        ),
        Example(
            "Tỉnh Khánh Hòa vừa khánh thành nhà máy điện gió Ninh Diêm 2.",
            ({"provinces": ["khanh-hoa"], "name": "nhà máy điện gió Ninh Diêm 2", "phase": "completed"},),
        ),
        Example(
            "Tại Gia Lai, cao tốc Quy Nhơn - Pleiku đang được thi công.",
            ({"name": "cao tốc Quy Nhơn - Pleiku", "phase": "under_construction"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("The office stands 2 km from the Noi Bai airport in Hanoi."),
        Example("Khách đến Ninh Bình theo cao tốc Mai Sơn - Quốc lộ 45."),
    )


class _Known:
    """The projects that an article has named so far, by kind."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, str]] = {}

    def add(self, named: list[Project]) -> None:
        """Remember what a sentence names; the first name of a project stays."""
        for project in named:
            self._names.setdefault(project.kind, {}).setdefault(project.key, project.name)

    def only(self) -> dict[str, str]:
        """The name of each kind's project where there is only one."""
        return {kind: next(iter(names.values())) for kind, names in self._names.items() if len(names) == 1}


def _phases(text: str, named: list[Project], lang: str) -> Iterator[tuple[Project, Phase]]:
    """Each project with the phase whose cue stands nearest to it, within its own part of the sentence."""
    named = [
        project
        for at, project in enumerate(named)
        if not _geography(lang).search(text, max(0, project.start - 40), project.start)
        and not (at and _within(lang).fullmatch(text, named[at - 1].end, project.start))
    ]
    hidden = text
    for project in named:
        hidden = hidden[: project.start] + "x" * (project.end - project.start) + hidden[project.end :]
    cues = list(_cues(lang).finditer(hidden))
    found = [_nearest(text, named, at, cues) for at in range(len(named))]
    for at, project in enumerate(named):
        phase = found[at]
        if phase is None and at and _list_gap(lang).fullmatch(text, named[at - 1].end, project.start):
            phase = found[at] = found[at - 1]
    for at in range(len(named) - 2, -1, -1):
        if found[at] is None and _list_gap(lang).fullmatch(text, named[at].end, named[at + 1].start):
            found[at] = found[at + 1]
    for project, phase in zip(named, found, strict=True):
        if phase:
            yield project, phase


def _nearest(text: str, named: list[Project], at: int, cues: list[re.Match[str]]) -> Phase | None:
    project = named[at]
    begin = max((named[at - 1].end if at else 0), text.rfind(";", 0, project.start) + 1, project.start - 110)
    follow = named[at + 1].start if at + 1 < len(named) else len(text)
    stop = text.find(";", project.end, follow)
    follow = min(stop if stop >= 0 else follow, project.end + 150)
    nearest: tuple[int, Phase] | None = None
    for cue in cues:
        if cue.end() <= begin or cue.start() >= follow or (cue.start() < begin and cue.end() <= project.start):
            continue
        if cue.start() >= project.end:
            distance = cue.start() - project.end
        else:
            distance = max(0, project.start - cue.end()) + 12 * (cue.end() <= project.start)
        if nearest is None or distance < nearest[0]:
            phase: Phase = cue.lastgroup  # type: ignore[assignment]
            nearest = (distance, phase)
    return nearest[1] if nearest else None


@cache
def _list_gap(lang: str) -> re.Pattern[str]:
    return re.compile(
        r"(?:,| and| or|\s)+(?:the |a |an )?" if lang == "en" else r"(?:,| và|\s)+(?:tuyến |dự án )?", re.IGNORECASE
    )


@cache
def _geography(lang: str) -> re.Pattern[str]:
    """Words before a name that make it a place: where a meeting was held, how far it is, what used to be."""
    if lang == "vi":
        return re.compile(r"(?:cách|đến từ|từ|tới|qua|khỏi|theo|dọc|gần|họp tại|tổ chức tại)\s(?:tuyến )?$")
    return re.compile(
        r"\b(?:former|existing|held (?:at|in)"
        r"|(?:drive|kilomet\w+|km|metres|way|road|miles) (?:to|from)|close to|near|beside"
        r"|next to|not far from|along)\s(?:the )?$"
    )


@cache
def _within(lang: str) -> re.Pattern[str]:
    return re.compile(r"\s(?:in|at|inside|near)(?: the)?\s" if lang == "en" else r"\s(?:trong|tại|ở|thuộc)\s")


@cache
def _cues(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?P<planned>sắp (?:khởi công|triển khai)|sẽ (?:được )?(?:khởi công|xây dựng|triển khai"
            r"|đầu tư)|được khởi công ngay|để khởi công|dự kiến khởi công|chuẩn bị|thủ tục"
            r"|danh mục ưu tiên|quy hoạch|hồ sơ|lựa chọn nhà đầu tư"
            r"|chứng nhận đầu tư|chủ trương đầu tư|kế hoạch|nghiên cứu|chờ hoàn tất|khởi công trước|khởi công vào)"
            r"|(?P<under_construction>đang (?:được )?(?:thi công|xây dựng|triển khai|làm"
            r"|hoàn thiện(?! (?:thủ tục|hồ sơ))|đầu tư|gấp rút|thảm|đắp)|thi công|khối lượng|đẩy nhanh"
            r"|tiến độ|nhà thầu|công trường|giải phóng mặt bằng|bàn giao mặt bằng|trao nốt mặt bằng"
            r"|hợp long)"
            r"|(?P<completed>khánh thành|thông xe|hoàn thành|đưa vào (?:sử dụng|khai thác|vận hành"
            r"|hoạt động)|khai trương|hoàn tất nâng cấp|đón chuyến bay|vừa hoàn thành|đi vào hoạt động)"
            r"|(?P<started>(?:lễ |đã |vừa )?khởi công|động thổ|phát lệnh khởi công)"
            r"|(?P<proposed>đề xuất|kiến nghị|ý tưởng|xin chủ trương|kêu gọi đầu tư|chưa có nhà đầu tư"
            r"|đề nghị (?:Chính phủ|Trung ương)|trình phương án)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:(?P<planned>(?:ground|construction|work)[\w ]{0,30}(?:is|are|due|set|will|would|expected"
        r"|scheduled|slated)(?: due| set| expected)?(?: to)? (?:be broken|begin|start|get under way"
        r"|commence)|break ground next|will (?:start|begin|be built|lie|be invested|be started)"
        r"|(?:to|due to) (?:start|begin|break ground|be built)|planned (?=(?:[\w-]+ )?x{4})|(?:is|are"
        r"|been|being|was|were) planned"
        r"|waiting for (?:land|compensation|approval|site)|plans? (?:to|for)|planning"
        r"|on paper|drawing board|pipeline|dossiers?|investment procedures|preparing investment"
        r"|feasibility|future|priorit\w+|list of|list for|in the list|will be built|is to be built"
        r"|to be built|put off"
        r"|licensed|investor selected|start the|mobili[sz]e|establishing|developing|key projects"
        r"|construction of which|investment in key|backbone|pencilled in|technical design|go-ahead"
        r"|in-principle|investment policy approval|neither of which)"
        r"|(?P<under_construction>under construction|under way|underway|being (?:built|constructed"
        r"|invested|upgraded|widened|expanded)|is being|are being|in (?:its|the) final stage"
        r"|all but complete|\d+ ?(?:%|per ?cent) (?:complete|done|finished|built)|-fifths built"
        r"|percent mark|per cent mark"
        r"|contractors|speed(?:ing)? up|accelerat\w+|must be (?:open|finished|completed)"
        r"|(?<!expected )(?<!scheduled )(?<!due )to be (?:finished|completed|opened)|hand over"
        r"|unfinished|still a stub|progress of"
        r"|implementation of|will be opened|piers are rising|construction sites?|behind schedule"
        r"|(?<!begin )(?<!start )works? on(?! the [\w –-]{3,60}(?:would|will|is (?:set|due|expected)))"
        r"|on schedule|construction progress|push(?:ing)? ahead)"
        r"|(?P<completed>(?:was |were |been "
        r"|being )?(?<!once )(?<!when )(?<!if )(?<!to be )(?<!will be )(?:opened|inaugurated|put into (?:use|operation"
        r"|service)|commissioned|completed)|inauguration|went into operation|came into operation"
        r"|began operating|is open|opens to traffic|opened to traffic)"
        r"|(?P<started>ground (?:was|has been|had been)? ?broken|broke ground|ground-?breaking"
        r"|started construction|construction (?:has )?(?:started|began|begun)|kick(?:ed|ing)[ -]off"
        r"|began construction|work (?:has )?(?:started|began|begun)|commenced|launched construction)"
        r"|(?P<proposed>propos\w+|idea|asked the (?:Government|Prime Minister|central government)"
        r"|put forward|consider building|asks? for|suggest\w+|leave to begin|recommended building"
        r"|called for investment|no investor))\b",
        re.IGNORECASE,
    )
