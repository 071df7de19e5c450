"""A project's own part of a sentence, and which phase is told in it."""

from functools import cached_property

from events.reading.projects.cues import Cue
from events.reading.projects.given_up import given_up
from events.reading.projects.governed import governed
from events.reading.projects.in_part import rest_goes_on
from events.reading.projects.project import Project
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.reading.text.language import Lang
from events.works import ADVANCE, MILESTONES, Phase


class Part:
    """The words of a sentence around a project that are about it, and the cues among them.

    They end where another project, another clause or a semicolon begins, and within a span of letters.
    """

    def __init__(self, text: str, lang: Lang, named: list[Project], at: int, told: list[Cue]) -> None:
        self.text, self.lang, self.project, self.told = text, lang, named[at], told
        start, end = self.project.start, self.project.end
        self.earlier = next((one.end for one in reversed(named[:at]) if one.end <= start), 0)
        """Where the project before it ends; 0 where there is none."""
        self.later = next((one.start for one in named[at + 1 :] if one.start >= end), None)
        self.semicolon = text.rfind(";", 0, start)
        self.begin = max(self.earlier, clause_at(text, start, lang)[0], start - _BEFORE)

    @property
    def phase(self) -> Phase | None:
        """What has been done outweighs what is to come and what is asked for, and that what stands nearest."""
        if self._is_given_up:
            return None
        return self._done or self._nearly_done or self._asked_for or self._to_begin or self._nearest or self._picked

    @property
    def is_due(self) -> bool:
        """Whether nothing but an end to come, and at most that it has begun, tells that it is under construction."""
        return self._done in (None, "started") and self._nearly_done is not None

    @property
    def _done(self) -> Phase | None:
        """What has been done; works do not go on whose beginning is told to be still to come."""
        done = [cue.phase for cue in self._cues if cue.phase not in ("proposed", "planned") and not cue.ahead]
        if any(cue.ahead and cue.phase == "planned" for cue in self._cues):
            done = [phase for phase in done if phase != "under_construction"]
        furthest = max(done, key=ADVANCE.index, default=None)
        rest = furthest == "completed" and rest_goes_on(self.text, self.project.end, self.later, self.lang)
        return "under_construction" if rest else furthest

    @property
    def _nearly_done(self) -> Phase | None:
        """Under construction where nothing but an end is to come."""
        return "under_construction" if self._ahead == {"under_construction"} else None

    @property
    def _asked_for(self) -> Phase | None:
        asked = [
            cue
            for cue in self.told
            if self.semicolon < cue.start and cue.end <= self.project.start and cue.phase == "proposed"
        ]
        return "proposed" if asked and (not self._after or self.project.start - asked[-1].end < _CLOSE) else None

    @property
    def _to_begin(self) -> Phase | None:
        return "planned" if self._ahead else None

    @property
    def _nearest(self) -> Phase | None:
        nearest = min(self._cues, key=lambda cue: abs(cue.start - self.project.end), default=None)
        return nearest.phase if nearest else None

    @property
    def _picked(self) -> Phase | None:
        """Planned where it is named out of projects to be invested in."""
        begin = max(self.semicolon + 1, self.project.start - _PICKED_FROM)
        return "planned" if _SINGLED_OUT[self.lang].search(self.text, begin, self.project.start) else None

    @property
    def _is_given_up(self) -> bool:
        until = len(self.text) if self.later is None else self.later
        return given_up(self.text, self.begin, self.project, min(until, self.project.end + _AFTER), self.lang)

    @cached_property
    def _cues(self) -> list[Cue]:
        """The cues that count: those after the name, before it the last, and what was done right before it."""
        before = self._before
        last = [cue for cue in before[-1:] if not self._after or self._leads_up(cue)]
        done = [cue for cue in before[-3:-1] if cue.phase in MILESTONES and self._leads_up(cue)]
        return [*self._after, *done, *last]

    @property
    def _ahead(self) -> set[Phase]:
        return {cue.phase for cue in self._cues if cue.ahead}

    @cached_property
    def _after(self) -> list[Cue]:
        later, end = self.later, self.project.end
        until = (later and _clause_start(self.text, end, later, self.lang)) or self._end
        return [
            cue
            for cue in self.told
            if self.begin <= cue.start < until
            and cue.end > end
            and not (later and _LEADS_TO.fullmatch(self.text, cue.end, later))
            and governed(self.text, cue, self.project, self.lang)
        ]

    @cached_property
    def _before(self) -> list[Cue]:
        start, earlier = self.project.start, self.earlier
        clause = max(_clause_start(self.text, earlier, start, self.lang), self.semicolon)
        return [
            cue
            for cue in self.told
            if cue.start >= self.begin
            and cue.end <= start
            and (not earlier or earlier < clause <= cue.start or _LEADS_TO.fullmatch(self.text, cue.end, start))
            and not (cue.phase == "planned" and _OF_ITS_SUBJECT.match(self.text, cue.start, cue.end))
            and governed(self.text, cue, self.project, self.lang)
        ]

    @property
    def _end(self) -> int:
        """Where its part ends: at the next project, where a semicolon turns away, or after what is visited too."""
        text, end = self.text, self.project.end
        until = len(text) if self.later is None else self.later
        stop = text.find(";", end, until)
        if stop >= 0 and not _GOES_ON[self.lang].match(text, stop):
            told_before = any(self.begin <= cue.start < stop for cue in self.told)
            until = stop if told_before or self.later or _OTHER.match(text, stop) else until
        if is_visited(text, self.project, self.lang) and (joined := _AND[self.lang].match(text, end, until)):
            until = joined.end()
        return min(until, end + _AFTER)

    def _leads_up(self, cue: Cue) -> bool:
        """Whether words before the name lead up to it: close by, or done in the same clause wherever and whenever."""
        between = self.text[cue.end : self.project.start]
        done = cue.phase in MILESTONES and not any(mark in between for mark in ",;:")
        return len(between) < (_IN_CLAUSE if done else _RIGHT_BEFORE)


def is_visited(text: str, project: Project, lang: Lang) -> bool:
    """Whether somebody visits it."""
    return _VISITED[lang].search(text, max(0, project.start - 40), project.start) is not None


def _clause_start(text: str, begin: int, end: int, lang: Lang) -> int:
    """Where the last clause with a subject of its own begins in a stretch; 0 where none does."""
    opened = [opener.end() for opener in _CLAUSE[lang].finditer(text, begin, end)]
    return opened[-1] if opened else 0


_BEFORE, _AFTER = 110, 150
"""So many letters before and after a name are about it."""
_CLOSE = 60
_PICKED_FROM = 260
_RIGHT_BEFORE, _IN_CLAUSE = 40, 90

_CLAUSE = {
    "en": patterns.plain(
        r"(?:,? (?:and|but|whereas|while)|;) (?=(?:(?:the|an?|on|in|at) )?(?:construction|contractors|ground|works?)\b)"
    ),
    "vi": patterns.plain(r"[,;] (?:còn|riêng|trong khi) |[,;]? (?:bên cạnh đó|cùng với đó|đồng thời|ngoài ra),? "),
}

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
        r"; (?:hồ sơ|dự án|công trình|mặt bằng|nhà thầu|chủ đầu tư|khối lượng|tiến độ|vốn|tuyến|đoạn|phần|nay|đến nay"
        r"|hiện|dự kiến"
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

_LEADS_TO = patterns.plain(
    r"(?:\s?(?:of|on|the|a|an|its|their|for|in|at|to|from|small|new|big|thêm|mới|cho|các|tuyến|dự án|công trình)\b)*\s?"
)
"""What stands between a cue and the name that it is about, where it leads up to it."""
