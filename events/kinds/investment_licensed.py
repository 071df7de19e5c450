"""Projects are licensed, granted policy approval, or put in a memorandum."""

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Literal

from events.base import Claim, Example, Found, Json, NewsEvent, Number, Statement
from events.reading.instruments import instruments
from events.reading.periods import periods
from events.reading.quantities import Quantity, quantities
from events.when import Origin

if TYPE_CHECKING:
    from events.reading.reading import Reading, Sentence

Stage = Literal["licensed", "memorandum"]


class InvestmentLicensed(NewsEvent):
    """Investment that was licensed, or only agreed on in a memorandum: the two are told apart by `stage`."""

    identity: ClassVar[tuple[str, ...]] = ("stage", "projects")

    projects: int | None = None
    capital: Number | None = None
    currency: str | None = None
    stage: Stage

    def occasion(self) -> tuple[Json, ...]:
        """Units, day, stage, and how much of what."""
        return (sorted(self.units), self.date, self.stage, self.projects, self.capital, self.currency)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`investments/<occasion>`: each is a fact of its own, summed when read."""
        slots = self.content()
        value: dict[str, Json] = {
            slot: slots[slot] for slot in ("projects", "capital", "currency", "stage") if slot in slots
        }
        return [Statement(unit, f"investments/{claim.occasion}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Every grant and every memorandum; one sentence may tell of both."""
        for sentence in reading.sentences:
            for begin, end, stage in _parts(sentence.text, reading.lang):
                units = reading.about(sentence)
                if not units:
                    continue
                counted, money = _amounts(sentence.text, begin, end, reading.lang)
                if counted is None and money is None and stage == "licensed":
                    continue
                day, origin = _day(sentence, reading)
                event = cls(
                    units=units,
                    date=day,
                    projects=counted,
                    capital=money.value if money else None,
                    currency=money.unit if money else None,
                    stage=stage,
                )
                confidence = 0.9 if counted and money else 0.7
                yield Found(event, sentence.start, sentence.end, f"investment {stage}", confidence, origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "At the forum, Ben Tre granted investment certificates to seven projects worth VND9.2 trillion in total.",
            (
                {
                    "provinces": ["ben-tre"],
                    "projects": 7,
                    "capital": 9200000000000,
                    "currency": "VND",
                    "stage": "licensed",
                },
            ),
        ),
        Example(
            "In 2024, Ha Nam licensed 41 new FDI projects with registered capital of US$620 million.",
            ({"date": "2024", "projects": 41, "capital": 620000000, "currency": "USD", "stage": "licensed"},),
        ),
        Example(
            "Ten investors received in-principle approvals for 10 projects in Nghe An, while memoranda covering "
            "another five, worth US$1.4 billion, were exchanged.",
            ({"projects": 10, "stage": "licensed"}, {"projects": 5, "capital": 1400000000, "stage": "memorandum"}),
        ),
        Example(
            "Dịp này, UBND tỉnh Thái Bình trao giấy chứng nhận đăng ký đầu tư cho 8 dự án với tổng vốn 5.600 tỷ đồng.",
            ({"provinces": ["thai-binh"], "projects": 8, "capital": 5600000000000, "currency": "VND"},),
        ),
        Example(
            "Tỉnh Bình Thuận ký 4 bản ghi nhớ với các nhà đầu tư, tổng vốn dự kiến 2,3 tỷ USD.",
            ({"projects": 4, "capital": 2300000000, "currency": "USD", "stage": "memorandum"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("A delegation was to sign a memorandum with Quang Nam next week."),
        Example("Ha Nam has attracted US$620 million of foreign capital since January."),
        Example("Drivers in Hai Duong received new driving licences in May."),
        Example("Tỉnh Hà Nam đang hoàn thiện thủ tục cấp chủ trương đầu tư cho 3 dự án."),
    )


def _parts(text: str, lang: str) -> list[tuple[int, int, Stage]]:
    """The stretches of a sentence that tell of a grant or a memorandum, with its stage."""
    papers = [
        paper
        for paper in _papers(lang).finditer(text)
        if not _not_given(lang).search(text, max(0, paper.start() - 60), paper.start())
    ]
    if not papers:
        return []
    handed_over = {"memorandum": _signed(lang).search(text), "licensed": _given(lang).search(text)}
    cues: list[re.Match[str]] = []
    for paper in papers:
        stage = paper.lastgroup or "licensed"
        if handed_over[stage] and not (cues and cues[-1].lastgroup == stage):
            cues.append(paper)
    bounds = [0]
    for before, after in itertools.pairwise(cues):
        between = list(_joint(lang).finditer(text, before.end(), after.start()))
        bounds.append(between[-1].start() if between else (before.end() + after.start()) // 2)
    bounds.append(len(text))
    stages: list[Stage] = ["memorandum" if cue.lastgroup == "memorandum" else "licensed" for cue in cues]
    return [(bounds[at], bounds[at + 1], stage) for at, stage in enumerate(stages)]


def _amounts(text: str, begin: int, end: int, lang: "Literal['en', 'vi']") -> tuple[int | None, Quantity | None]:
    """How many projects, and the capital: the first sum that is not of one project among several."""
    part = text[begin:end]
    found = quantities(part, lang)
    counts = [q for q in found if q.dimension == "count" and _counted(lang).match(part, q.end)]
    money = [
        q for q in found if q.dimension == "money" and not _of_one(lang).search(part, max(0, q.start - 40), q.start)
    ]
    projects = int(counts[0].value) if counts else 1 if _single(lang).search(part) else None
    return projects, money[0] if money else None


def _day(sentence: "Sentence", reading: "Reading") -> tuple[str | None, Origin | None]:
    said, origin = reading.said_on
    decided = next((named.date for named in instruments(sentence.text) if named.date), None)
    if decided:
        return decided, "text"
    named = [day for day in reading.days(sentence) if not day.ahead]
    since = ("since", "from", "between", "từ")
    exact = next((d.value for d in named if len(d.value) > 4 and not sentence.text[d.start :].startswith(since)), None)
    if exact:
        return exact, "text"
    past = [p for p in periods(sentence.text, reading.lang, said) if said is None or p.value[:4] <= said[:4]]
    years = [p.value[:4] for p in past if len(p.value) != 9]
    return (years[0], "text") if years else (said, origin)


@cache
def _papers(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?P<memorandum>(?:biên )?bản ghi nhớ|th(?:ỏa|oả) thuận (?:ghi nhớ|(?:nghiên cứu "
            r"|hợp tác )+đầu tư)|\bMOUs?\b"
            r"|ghi nhớ (?:hợp tác|đầu tư)|(?:bản|văn bản|thư) cam kết đầu tư)"
            r"|(?P<licensed>chứng nhận (?:(?:đăng ký )?đầu tư|ĐKĐT)|giấy phép đầu tư|chủ trương đầu tư|\bGCNĐKĐT\b"
            r"|chấp thuận (?:đầu tư|nhà đầu tư)|quyết định đầu tư|cấp phép(?= (?:đầu tư|mới|cho \d|\d))"
            r"|cấp mới(?= (?:cho )?\d+ dự án))",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:(?P<memorandum>memorand(?:um|a|ums)(?: of understanding)?|MoUs?|letters? of intent"
        r"|(?:investment )?cooperation agreements?|minutes of agreement|investment agreements?)"
        r"|(?P<licensed>(?:investment )?(?:registration )?certificates?(?: of (?:investment"
        r"|registration)(?: registration)?)?"
        r"|(?:investment |operating )permits?|investment (?:approval )?decisions?"
        r"|approvals? (?:in principle|of investment)"
        r"|approved in principle|approv(?:ed|es|ing)(?= (?:[\w-]+ ){0,4}projects?\b)|green light"
        r"|(?:investment )?licen[cs]es?|licen[cs](?:ed|ing)|in-principle approvals?"
        r"|investment polic(?:y|ies)(?: approvals?)?"
        r"|policy approvals?|approvals(?= were granted)|(?:their|the) approvals|approvals to"
        r"|investment approvals?|go-ahead))\b",
        re.IGNORECASE,
    )


@cache
def _given(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?:cấp|trao|chấp thuận|phê duyệt|thông qua|ban hành|nhận)", re.IGNORECASE)
    return re.compile(
        r"\b(?:grant(?:ed|s|ing)?|conferr?(?:ed|ing)|deliver(?:ed|ing)|approv(?:ed|es|ing)|accepted|got"
        r"|offered|award(?:ed|s|ing)?|present(?:ed|s|ing)?|hand(?:ed|s|ing)?|issu(?:ed|es"
        r"|ing)|giv(?:en|es|ing)|gave|receiv(?:ed|es|ing)|licen[cs](?:ed|ing)|went to|won|got|obtained"
        r"|secured)\b",
        re.IGNORECASE,
    )


@cache
def _signed(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"ký|trao|bàn giao|số th(?:ỏa|oả) thuận|thống nhất", re.IGNORECASE)
    return re.compile(
        r"\b(?:sign\w*|inked|exchang\w+|hand\w*|put their names|names? to|presented|under|agreed)\b", re.IGNORECASE
    )


@cache
def _not_given(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:chưa|sẽ|thu hồi|đề nghị|xin|thủ tục|hoàn thiện|chờ|trình)(?:\s+\S+){0,4}\s*$", re.IGNORECASE
        )
    return re.compile(
        r"\b(?:not|will|would|(?:was|were|is|are) to|yet to|revok\w+|withdr\w+|pending|await\w+|apply\w*"
        r"|appl(?:ied|y) for|seek\w*|driving|business|land[- ]use(?: right)?s?"
        r"|procedures? for)(?:\s+\w+){0,4}\s*$",
        re.IGNORECASE,
    )


@cache
def _joint(lang: str) -> re.Pattern[str]:
    return re.compile(r"[;]|,? (?:while|and)\b" if lang == "en" else r"[;]|,? (?:còn|và|đồng thời|trong khi)\b")


@cache
def _counted(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"\s+(?:dự án|biên bản|bản ghi nhớ|th(?:ỏa|oả) thuận|nhà đầu tư|doanh nghiệp|MOUs?\b"
            r"|công trình|giấy chứng nhận)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\s+(?:(?:other|more|new|large|FDI|foreign|domestic|investment|key|wind|solar|power"
        r"|further)\s+){0,3}(?:projects?|memorand\w+|MoUs?|investors?|schemes|certificates|licen[cs]es"
        r"|wind farms|(?:\w+ ){0,5}projects)\b"
        r"|\s+(?:more|others?)\b|(?=,)"
    )


@cache
def _of_one(lang: str) -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:includ\w+|largest|biggest|among them)\b|\()[^,;]*$"
        if lang == "en"
        else r"(?:trong đó|lớn nhất|riêng|\()[^,;]*$"
    )


@cache
def _single(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:cho|của) (?:dự án|nhà máy|khu|cảng|tuyến|bệnh viện)|(?:Sân bay|Dự án|Nhà máy|Tuyến) (?:này)?"
        )
    return re.compile(
        r"\b(?:to|for|on|is|with) (?:an?|the) (?:[\w,.-]+ ){0,6}(?:plant|farm|project|factory|complex"
        r"|park|port|airport|resort|area|partnership|car|memorandum)\b|\bexpressway\b"
    )
