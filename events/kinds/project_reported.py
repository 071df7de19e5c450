"""A named infrastructure or development project, at the phase it has reached."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.figures.quantities import Lang
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said import said_in, said_on
from events.reading.places.topics import topics_of
from events.reading.projects.phases import PROJECT, Cue, Phase, cues
from events.reading.projects.projects import NUMBERED, Project, has_known_kind, project_key, projects
from events.reading.reading import Reading, Sentence
from events.reading.text.words import CAPITAL
from events.text import slug

_STOPS = (".", "!", "?", "”", '"')
"""What a sentence ends with, and a heading does not."""
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

    def unknown(self) -> str | None:
        """The name, where it says in no known words what is built."""
        return None if has_known_kind(self.name) else "name"

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Each project that some sentence gives a phase, from the sentence that tells the most advanced one."""
        best: dict[tuple[str, ...], tuple[tuple[int, bool, int], Found]] = {}
        known = _Known()
        ceremonies = {one.sentence.index for one in occasions(reading) if one.kind == "ceremony"}
        """Where works begin or end at a ceremony that the article only tells of: that is not the day it is said."""
        for sentence in reading.sentences:
            if sentence.text.isupper():
                continue
            named = known.in_full(projects(sentence.text, reading.lang, known.only()))
            if not named:
                continue
            known.add(named)
            day, origin = said_on(reading) if sentence.index in ceremonies else said_in(reading, sentence)
            for project, phase in _phases(sentence.text, named, reading.lang):
                units = _units(reading, sentence, project, named)
                if not units:
                    continue
                event = cls(units=units, date=day, name=project.name, phase=phase)
                found = Found(event, sentence.start, sentence.end, "project with a phase", 0.75, origin)
                rank = (_ADVANCE.index(phase), sentence.text.endswith(_STOPS), len(sentence.text))
                same = _told_as(project)
                if same not in best or rank > best[same][0]:
                    best[same] = (rank, found)
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
        Example(
            "The Cai Mep steel complex in Dong Nai, begun in 2021, is two thirds built.",
            ({"name": "Cai Mep steel complex", "phase": "under_construction"},),
        ),
        Example(
            "Construction of the Tran De port in Soc Trang is expected to begin in 2027.",
            ({"name": "Tran De port", "phase": "planned"},),
        ),
        Example(
            "A memorandum signed in Can Tho covers a cruise terminal at Cai Rang.",
            ({"name": "cruise terminal at Cai Rang", "phase": "planned"},),
        ),
        Example(
            "UBND tỉnh Đồng Tháp đề xuất đầu tư cầu Tân Châu - Hồng Ngự bằng vốn ODA.",
            ({"name": "cầu Tân Châu - Hồng Ngự", "phase": "proposed"},),
        ),
        Example(
            "Hải Phòng dự kiến khởi công tuyến đường sắt Lào Cai - Hải Phòng vào cuối năm nay.",
            ({"name": "tuyến đường sắt Lào Cai - Hải Phòng", "phase": "planned"},),
        ),
        Example(
            "Construction of the Ba Chum and Vam Lau sluices in Ben Tre was kicked off in March.",
            ({"name": "Ba Chum sluice", "phase": "started"}, {"name": "Vam Lau sluice", "phase": "started"}),
        ),
        Example(
            "Next to Long An's Xuyen Moc industrial park, Duc Hoa 3 is still at the planning stage.",
            ({"name": "Duc Hoa 3", "phase": "planned"},),
        ),
        Example(
            "A Danish firm broke ground on a $90 million wood pellet plant in Vinh Long.",
            ({"name": "wood pellet plant in Vinh Long", "phase": "started"},),
        ),
        Example(
            "Tỉnh Tiền Giang đã nghiệm thu kè chống sạt lở bờ sông Ba Rài.",
            ({"name": "kè chống sạt lở bờ sông Ba Rài", "phase": "completed"},),
        ),
        Example(
            "UBND tỉnh Điện Biên khởi công trường nội trú liên cấp tại xã Sín Thầu.",
            ({"name": "trường nội trú liên cấp tại xã Sín Thầu", "phase": "started"},),
        ),
        Example(
            "Ground was broken in Phong Dien District on Saturday morning for the Phong Dien airport of Hue, "
            "two years after the investment was approved.",
            ({"name": "Phong Dien airport", "phase": "started"},),
        ),
        Example(
            "Work on the smart border gate at Tan Thanh in Lang Son is to begin within the year.",
            ({"name": "smart border gate at Tan Thanh", "phase": "planned"},),
        ),
        Example(
            "The Van Phong port in Khanh Hoa, whose investment procedures are being completed, will cost $2 billion.",
            ({"name": "Van Phong port", "phase": "planned"},),
        ),
        Example(
            "The Huu Lung - Chi Lang expressway in Lang Son is due to be technically opened on December 19.",
            ({"name": "Huu Lung - Chi Lang expressway", "phase": "under_construction"},),
        ),
        Example(
            "Lang Son should invest in projects that change its economy, have a great effect on trade and bring jobs, "
            "above all the future Hanoi - Dong Dang railway.",
            ({"name": "Hanoi - Dong Dang railway", "phase": "planned"},),
        ),
        Example(
            "Tỉnh Bình Định vừa khởi công dự án xử lý nước thải Nhơn Hội.",
            ({"name": "dự án xử lý nước thải Nhơn Hội", "phase": "started"},),
        ),
        Example(
            "Tuyến đường nối Khu kinh tế Nhơn Hội với quốc lộ 19 ở Bình Định chờ bố trí vốn.",
            ({"name": "Tuyến đường nối Khu kinh tế Nhơn Hội với quốc lộ 19", "phase": "planned"},),
        ),
        Example(
            "Ground broken for a bridge to Cat Hai\nIn Hai Phong, ground was broken on Monday for the Cat Hai bridge.",
            ({"name": "Cat Hai bridge", "phase": "started"},),
        ),
        Example(
            "Bến cảng Phù Mỹ ở Bình Định đã xong 40% phần đê.",
            ({"name": "Bến cảng Phù Mỹ", "phase": "under_construction"},),
        ),
        Example(
            "Lễ khởi công cầu Tân Lập ở Long An phải lùi sang tháng 7.", ({"name": "cầu Tân Lập", "phase": "planned"},)
        ),
        Example(
            "Quang Ninh is calling on investors for the Con Ong port complex, the Van Don casino and the Mong Cai golf "
            "course.",
            ({"name": "Con Ong port complex", "phase": "proposed"}, {"name": "Mong Cai golf course"}),
        ),
        Example(
            "The Dau Giay - Phan Thiet expressway in Binh Thuan is being built. Vinh Hao - Phan Thiet, 101 km, is "
            "waiting for tenders.",
            (
                {"name": "Dau Giay - Phan Thiet expressway", "phase": "under_construction"},
                {"name": "Vinh Hao - Phan Thiet", "phase": "planned"},
            ),
        ),
        Example(
            "Khởi công khu công nghiệp Tân Hưng\nSáng 3/6, hãng An Phú khởi công khu công nghiệp Tân Hưng ở Bắc Giang.",
            (
                {
                    "quote": "Sáng 3/6, hãng An Phú khởi công khu công nghiệp Tân Hưng ở Bắc Giang.",
                    "phase": "started",
                },
            ),
        ),
        Example(
            "UBND tỉnh Hà Tĩnh cho biết cầu Cửa Nhượng đã thông xe, còn tuyến tránh Kỳ Anh mới xong bước thiết kế.",
            (
                {"name": "cầu Cửa Nhượng", "phase": "completed"},
                {"name": "tuyến tránh Kỳ Anh", "phase": "planned"},
            ),
        ),
        Example(
            "Tỉnh Thái Nguyên dồn máy móc cho tuyến đường nối thị xã Sông Công với huyện Phú Bình.",
            ({"name": "tuyến đường nối thị xã Sông Công với huyện Phú Bình", "phase": "under_construction"},),
        ),
        Example(
            "In Nam Dinh, work on the coastal road has reached 63%.",
            ({"name": "coastal road", "phase": "under_construction"},),
        ),
        Example(
            "Tỉnh An Giang đang xin bổ sung sân bay Long Xuyên vào quy hoạch.",
            ({"name": "sân bay Long Xuyên", "phase": "proposed"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Dự án đầu tư của Công ty Hoàng Gia tại Bình Định đang được triển khai."),
        Example("Quốc hội ban hành nghị quyết về dừng chủ trương đầu tư dự án điện hạt nhân ở Phú Yên."),
        Example("The office stands 2 km from the Noi Bai airport in Hanoi."),
        Example("The Phu Yen oil refinery at Vung Ro was abandoned by its investor."),
        Example("Ban quản lý Khu du lịch Măng Đen của tỉnh Kon Tum đã trả lời nhà đầu tư."),
        Example("The fair opened at Hung Vuong square in Phu Tho."),
        Example("Công nhân khu công nghiệp Tân Đô ở Long An được tặng quà."),
        Example("Plans for a second airport at Van Phong in Khanh Hoa have been shelved."),
        Example("A Korean executive who runs two factories in Binh Duong waits for his work permit."),
        Example("Ý tưởng sân bay Kép ở Bắc Giang bị gạch khỏi quy hoạch."),
        Example("Hai Phong's Lach Huyen port received 2.1 million containers last year."),
        Example("Khu kinh tế Dung Quất nộp ngân sách tỉnh Quảng Ngãi 9.000 tỷ đồng."),
        Example("Khách đến Ninh Bình theo cao tốc Mai Sơn - Quốc lộ 45."),
    )


_ROUTES = frozenset({"expressway", "highway", "railway", "road", "bypass", "ring-road", "bridge", "power-line"})
"""Works that bear the names of where they lead to: those are not always where they are built."""


def _units(reading: Reading, sentence: Sentence, project: Project, among: list[Project]) -> tuple[str, ...]:
    """The provinces of a project: those that its name stands for or that it links, else those of the sentence.

    What the names of routes in the sentence name is only where they lead to.
    """
    begin, end = sentence.start + project.start, sentence.start + project.end
    inside = [reading.unit(place) for place in reading.places_in(sentence) if begin <= place.start and place.end <= end]
    named = tuple(dict.fromkeys(unit for unit in inside if unit))
    links = re.search(r"(?i)\b(?:linking|connecting|nối)\b", project.name) is not None
    if (len(named) > 1 and links) or (len(named) == 1 and project.kind not in _ROUTES):
        return named
    routes = [(sentence.start + one.start, sentence.start + one.end) for one in among if one.kind in _ROUTES]
    told = [
        (place.start - sentence.start, unit)
        for place, unit in topics_of(reading).named(sentence)
        if not any(start <= place.start < end for start, end in routes)
    ]
    told = _own(told, project, among)
    if not told and len(topics_of(reading).main) == 1 and not topics_of(reading).labels:
        return topics_of(reading).main
    return tuple(dict.fromkeys(unit for _, unit in told)) or topics_of(reading).of(sentence)


def _own(told: list[tuple[int, str]], project: Project, among: list[Project]) -> list[tuple[int, str]]:
    """Of the places of a sentence those in a project's own part of it, else those before the first project or in it."""
    starts = [one.start for one in among]
    begin, until = project.start, min((start for start in starts if start > project.start), default=1 << 31)
    own = [one for one in told if begin <= one[0] < until]
    return own or [one for one in told if one[0] < min(starts)] or [one for one in told if one[0] > max(starts)]


def _told_as(project: Project) -> tuple[str, ...]:
    """What one article calls a project by, however it turns the name: its kind and its proper words."""
    proper = sorted({word.casefold() for word in re.findall(rf"{CAPITAL}\w*|\d+", project.name)})
    return (project.kind, *proper) if proper else (project.kind, project.key)


_VENUES = frozenset({"square", "stadium", "museum", "memorial", "hospital", "school", "university", "centre"})
"""Works at which something else takes place when they stand after a word of place."""


class _Known:
    """The projects that an article has named so far, by kind."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, str]] = {}

    def add(self, named: list[Project]) -> None:
        """Remember what a sentence names; the first name of a project stays."""
        for project in named:
            self._names.setdefault(project.kind, {}).setdefault(project.key, project.name)

    def in_full(self, named: list[Project]) -> list[Project]:
        """The same projects; those named by name and number alone as they were first named, if any was named so far."""
        known = [(kind, name) for kind, names in self._names.items() for name in names.values()]
        if not known and all(project.kind == NUMBERED for project in named):
            return []
        found = []
        for project in named:
            if project.kind == NUMBERED:
                bare = f"-{slug(project.name)}-"
                named_so = ((kind, name) for kind, name in known if bare in f"-{slug(name)}-")
                kind, name = next(named_so, (project.kind, project.name))
                found.append(project._replace(kind=kind, name=name))
            else:
                found.append(project)
        return found

    def only(self) -> dict[str, str]:
        """The name of each kind's project where there is only one."""
        return {kind: next(iter(names.values())) for kind, names in self._names.items() if len(names) == 1}


def _phases(text: str, named: list[Project], lang: Lang) -> Iterator[tuple[Project, Phase]]:
    """Each project with the phase whose cue stands nearest to it, within its own part of the sentence."""
    named = [
        project
        for at, project in enumerate(named)
        if not _geography(lang).search(text, max(0, project.start - 40), project.start)
        and not (project.kind in _VENUES and _held_at().search(text, max(0, project.start - 10), project.start))
        and not (at and _within(lang).fullmatch(text, named[at - 1].end, project.start))
    ]
    hidden = text
    for project in named:
        hidden = hidden[: project.start] + PROJECT * (project.end - project.start) + hidden[project.end :]
    told = list(cues(hidden, lang))
    found = [_phase(text, lang, named, at, told) for at in range(len(named))]
    for at, project in enumerate(named):
        phase = found[at]
        listed = at and (
            project.start <= named[at - 1].start or _list_gap(lang).fullmatch(text, named[at - 1].end, project.start)
        )
        if phase is None and listed:
            phase = found[at] = found[at - 1]
    for at in range(len(named) - 2, -1, -1):
        if found[at] is None and _list_gap(lang).fullmatch(text, named[at].end, named[at + 1].start):
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
    until = min(stop if stop >= 0 else until, project.end + 150)
    after = [
        cue
        for cue in told
        if begin <= cue.start < until
        and cue.end > project.end
        and not (later and _leads_to().fullmatch(text, cue.end, later))
    ]
    before = [
        cue
        for cue in told
        if cue.start >= begin
        and cue.end <= project.start
        and (not earlier or _leads_to().fullmatch(text, cue.end, project.start))
    ]
    pool = [*after, *(cue for cue in before[-1:] if not after or _near(text, cue, project))]
    if _given_up(lang).search(text, project.end, until) or _giving_up(lang).search(text, begin, project.start):
        return None
    done = [cue.phase for cue in pool if cue.phase not in ("proposed", "planned") and not cue.ahead]
    if done:
        return max(done, key=_ADVANCE.index)
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
    return "planned" if _singled_out(lang).search(text, max(clause + 1, project.start - 260), project.start) else None


def _near(text: str, cue: Cue, project: Project) -> bool:
    """Whether words before a name lead up to it: close by, or done in the same clause wherever and whenever."""
    between = text[cue.end : project.start]
    done = cue.phase in ("started", "completed") and not re.search(r"[,;:]", between)
    return len(between) < (90 if done else 40)


@cache
def _singled_out(lang: Lang) -> re.Pattern[str]:
    """What names one out of projects to be invested in."""
    if lang == "vi":
        return re.compile(
            r"(?:ưu tiên|đầu tư|tập trung)[^;]{0,80}(?:dự án|công trình|hạ tầng)[^;]{0,140}"
            r"(?:đặc biệt là|nhất là|trước hết là|trong đó có)\s(?:tuyến |dự án )?$"
        )
    return re.compile(
        r"\b(?:priorit|invest|mobili[sz]|focus)\w*\b[^;]{0,80}\b(?:projects|works|infrastructure)\b[^;]{0,140}"
        r"\b(?:especially|notably|particularly|in particular|above all|first of all)(?: the| an?)?\s$"
    )


@cache
def _given_up(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:bị hủy|huỷ bỏ|hủy bỏ|tắt hẳn|rồi bỏ|từ bỏ|khai tử|rút khỏi|bị loại|không làm nữa"
            r"|gạch khỏi|gạch tên|đưa ra khỏi|thu hồi(?! (?:đất|mặt bằng)))(?!\w)"
        )
    return re.compile(
        r"\b(?:dropped|abandoned|scrapped|cancelled|canceled|rejected|withdrawn|revoked|did not survive|suspended"
        r"|called off|no such plan|not go(?:ing)? ahead|no longer (?:planned|needed)|struck (?:off|from|out)|shelved"
        r"|turned down|no favour)\b"
    )


@cache
def _giving_up(lang: Lang) -> re.Pattern[str]:
    """Words before the name of what is given up."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:dừng|tạm dừng|hủy|huỷ|hủy bỏ|chấm dứt|từ bỏ"
            r"|bãi bỏ)(?: [^\s,.;]+){0,6} $",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:scrap|abandon|cancel|halt|stop|suspend|terminat|shelv|drop|revok|call\w* off)\w*(?: [\w'’-]+){0,5} $"
    )


@cache
def _leads_to() -> re.Pattern[str]:
    """What stands between a cue and the name that it is about, where it leads up to it."""
    return re.compile(r"(?:\s?(?:of|on|the|a|an|its|their|for|in|at|to|from|cho|các|tuyến|dự án|công trình)\b)*\s?")


_ASIDE = r"(?:\s?\([^()]{1,60}\)|, (?:rộng |dài |quy mô )?[\d.,]+ ?(?:ha|km|hectares|kilomet\w+)(?: long)?(?=,))?"


@cache
def _list_gap(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            rf"{_ASIDE}(?: (?:tại|ở|của|thuộc|qua|đoạn|trên địa bàn) [^,;.:]{{2,40}}?)?"
            r"(?:[,;]| (?:và|cùng|cùng với|hay|hoặc|lẫn))*\s+"
            r"(?:(?:các|tuyến|dự án|công trình|xây dựng|đầu tư|mở rộng|nâng cấp|cải tạo) )*",
            re.IGNORECASE,
        )
    return re.compile(
        rf"{_ASIDE}(?: (?:in|at|of|near|on|through) [A-ZĐ][\w’' -]{{1,40}}?)?"
        r"(?:[,;]| and| or| as well as| along with| together with| plus)*\s+(?:(?:the|an?|two|both) )?"
        r"(?:(?:future|new|planned|proposed|second|first|project of the|(?:construction|expansion|upgrading"
        r"|facility|campus|phase|section) of the) )*"
    )


@cache
def _geography(lang: Lang) -> re.Pattern[str]:
    """Words before a name that make it a place: where a meeting was held, how far it is, what used to be."""
    if lang == "vi":
        return re.compile(
            r"(?:(?<!\w)(?:cách|đến từ|từ|tới|qua|khỏi|theo|dọc|gần|họp tại|tổ chức tại|[Bb]an [Qq]uản lý"
            r"|đồn biên phòng|(?:đặt|lấy|chọn)(?= trung tâm (?:chính trị|hành chính)))\s(?:tuyến |các )?"
            r"|(?:dự án|nhà máy|doanh nghiệp|công ty|nhà đầu tư)[^,.;:]{0,30}\s(?:ở|tại|trong|vào)\s(?:các )?)$"
        )
    return re.compile(
        r"(?i)\b(?:former|existing|(?:its|have an?|with (?:the|an))(?= (?:[\w-]+-)?administrative)|held (?:at|in)"
        r"|(?:drive|kilomet\w+|km|metres|way|road|miles) (?:to|from)|close to|near|beside"
        r"|next to|not far from|along)\s(?:the )?$"
    )


@cache
def _held_at() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:[Aa]t|[Ii]n|[Tt]o|[Ff]rom|[Tt]ại|[Ởở]|[Tt]ừ|[Đđ]ến|[Tt]ới)\s(?:the )?$")


@cache
def _within(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"\s(?:in|at|inside|near|on)(?: the)?\s" if lang == "en" else r"\s(?:trong|tại|ở|thuộc)\s")
