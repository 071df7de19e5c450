"""Projects are licensed, granted policy approval, or put in a memorandum."""

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from events.base import Claim, Example, Found, Json, NewsEvent, Number, Statement
from events.reading.instruments import instruments
from events.reading.periods import periods
from events.reading.projects import projects
from events.reading.quantities import Quantity, quantities
from events.when import Origin

if TYPE_CHECKING:
    from events.reading.language import Lang
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
            for part in _parts(sentence.text, reading.lang):
                units = reading.about(sentence)
                if not units:
                    continue
                counted, money = _amounts(sentence.text, part, reading.lang)
                if counted is None and money is None and (part.stage == "licensed" or not part.told):
                    continue
                if not part.told and (counted is None or money is None):
                    continue
                day, origin = _day(sentence, reading, part.cue.start())
                event = cls(
                    units=units,
                    date=day,
                    projects=counted,
                    capital=money.value if money else None,
                    currency=money.unit if money else None,
                    stage=part.stage,
                )
                confidence = 0.9 if counted and money else 0.7
                yield Found(event, sentence.start, sentence.end, f"investment {part.stage}", confidence, origin)

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


class _Part(NamedTuple):
    """A stretch of a sentence that tells of a grant or a memorandum; `told` where a verb says that it changed hands."""

    begin: int
    end: int
    stage: Stage
    cue: re.Match[str]
    told: bool


def _parts(text: str, lang: "Lang") -> list[_Part]:
    papers = [
        paper
        for paper in _papers(lang).finditer(text)
        if not _not_given(lang).search(text, max(0, paper.start() - 60), paper.start())
    ]
    cues: list[re.Match[str]] = []
    for paper in papers:
        if not (cues and cues[-1].lastgroup == paper.lastgroup):
            cues.append(paper)
    if not cues or _no_news(lang).search(text):
        return []
    bounds = [0]
    for before, after in itertools.pairwise(cues):
        between = list(_joint(lang).finditer(text, before.end(), after.start()))
        bounds.append(between[-1].start() if between else (before.end() + after.start()) // 2)
    bounds.append(len(text))
    parts = []
    for at, cue in enumerate(cues):
        stage: Stage = "memorandum" if cue.lastgroup == "memorandum" else "licensed"
        told = (_signed(lang) if stage == "memorandum" else _given(lang)).search(text) is not None
        parts.append(_Part(bounds[at], bounds[at + 1], stage, cue, told))
    return parts


def _amounts(text: str, part: _Part, lang: "Lang") -> tuple[int | None, Quantity | None]:
    """How many projects, and the capital: the first sum after their number that is not of one project among several."""
    told, cue = text[part.begin : part.end], part.cue.start() - part.begin
    found = quantities(told, lang)
    counts = [
        q
        for q in found
        if q.dimension == "count" and (_counted(lang).match(told, q.end) or told[: q.start].endswith("ghi nhớ là "))
    ]
    count = min(counts, key=lambda q: abs(q.start - cue), default=None)
    sums = [
        q for q in found if q.dimension == "money" and not _of_one(lang).search(told, max(0, q.start - 40), q.start)
    ]
    after = [q for q in sums if q.start > (count.start if count else 0)]
    money = next(iter(after or sums), None)
    if count:
        return int(count.value), money
    return (1 if _single(lang).search(told) or projects(told, lang) else None), money


def _day(sentence: "Sentence", reading: "Reading", at: int) -> tuple[str | None, Origin | None]:
    said, origin = reading.said_in(sentence)
    decided = next((named.date for named in instruments(sentence.text) if named.date), None)
    if decided:
        return decided, "text"
    named = [day for day in reading.days(sentence) if not day.ahead]
    since = ("since", "from", "between", "từ đầu", "từ ngày", "từ khi")
    exact = [day for day in named if len(day.value) > 4 and not sentence.text[day.start :].startswith(since)]
    if exact:
        return min(exact, key=lambda day: abs(day.start - at)).value, "text"
    past = [p for p in periods(sentence.text, reading.lang, said) if said is None or p.value[:4] <= said[:4]]
    years = [p.value[:4] for p in past if len(p.value) != 9]
    return (years[0], "text") if years else (said, origin)


@cache
def _papers(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?P<memorandum>(?:biên )?bản (?:ghi nhớ|(?:th(?:ỏa|oả) thuận|hợp tác|cam kết)(?: \w+){0,2} đầu tư)"
            r"|th(?:ỏa|oả) thuận (?:ghi nhớ|nguyên tắc|khung|(?:nghiên cứu |hợp tác )*đầu tư)|\bMOUs?\b"
            r"|ghi nhớ (?:hợp tác|đầu tư)|(?:bản|văn bản|thư) cam kết đầu tư)"
            r"|(?P<licensed>chứng nhận (?:(?:đăng ký )?đầu tư|ĐKĐT)|giấy phép đầu tư|chủ trương đầu tư|\bGCNĐKĐT\b"
            r"|chấp thuận (?:đầu tư|nhà đầu tư)|quyết định đầu tư|cấp phép(?! (?:xây dựng|khai thác|lái|hành nghề))|quyết định chủ trương|chấp thuận chủ trương"
            r"|cấp mới(?= (?:cho )?\d+ dự án)|giấy chứng nhận(?= cho \S+ dự án))",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:(?P<memorandum>memorand(?:um|a|ums)(?: of understanding)?|MoUs?|letters? of intent"
        r"|(?:investment |cooperation |preliminary |framework |principle )+agreements?|minutes of (?:agreement|remembering|understanding)"
        r"|agreements? in principle|letters? of commitment|commitment letters?|investment commitments?|memos)"
        r"|(?P<licensed>(?:investment )?(?:registration )?certificates?(?: of (?:investment"
        r"|registration)(?: registration)?)?"
        r"|(?:investment |operating )permits?|investment (?:approval )?decisions?"
        r"|approvals? (?:in principle|of investment)"
        r"|approved in principle|approv(?:ed|es|ing)(?= (?:[\w-]+ ){0,4}projects?\b)|green light"
        r"|(?:investment )?licen[cs]es?|licen[cs](?:ed|ing)|in-principle approvals?"
        r"|(?<=projects )(?:were |was |have been |being )?(?:approved|licensed|cleared|green-?lighted|greenlit)|decisions? of investment \w+"
        r"|investment polic(?:y|ies)(?: approvals?)?|investment (?:guidelines?|registrations?)|the nod|greenlit|green-lighted"
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
        r"|secured|waved through|clear(?:ed|s)|handed|g[io]ve[sn]?|delivered|cleared|picked up|left with)\b",
        re.IGNORECASE,
    )


@cache
def _signed(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"ký|trao|bàn giao|ghi nhận|trị giá|đạt được|số th(?:ỏa|oả) thuận|thống nhất", re.IGNORECASE)
    return re.compile(
        r"\b(?:sign\w*|inked|exchang\w+|hand\w*|put their names|names? to|presented|under|agreed|pen to|put to paper|in place|left behind|concluded|struck|reached|worth|delivered|commits?)\b", re.IGNORECASE
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
def _no_news(lang: str) -> re.Pattern[str]:
    """What is still in force was not licensed now."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:còn hiệu lực|lũy kế|luỹ kế|tính đến nay|giấy phép lái xe|hết hiệu lực)(?!\w)")
    return re.compile(r"\b(?:still valid|in force|cumulative|to date|so far licensed|driving licen[cs]es?)\b")


@cache
def _joint(lang: str) -> re.Pattern[str]:
    return re.compile(r"[;]|,? (?:while|and)\b" if lang == "en" else r"[;]|,? (?:còn|và|đồng thời|trong khi)\b")


@cache
def _counted(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"\s+(?:dự án|biên bản|bản thỏa thuận|bản cam kết|nhà máy|quỹ|bản ghi nhớ|th(?:ỏa|oả) thuận|nhà đầu tư|doanh nghiệp|MOUs?\b"
            r"|công trình|giấy chứng nhận)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\s+(?:[\w-]+\s+){0,5}?(?:projects?|memorand\w+|MoUs?|investors?|schemes|certificates|licen[cs]es|newcomers|firms|companies"
        r"|businesses|enterprises|agreements|farms|plants|ventures|approvals|minutes)\b|\s+(?:more|others?|put)\b|(?=,)"
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
        r"\b(?:to|for|on|is|with) (?:an?|the) (?:[$€\w,.-]+ ){0,6}(?:plant|maker|terminal|investment|centre|center|hospital|bridge|expressway|line|zone|farm|project|factory|complex"
        r"|park|port|airport|resort|area|partnership|car|memorandum)\b|\bexpressway\b"
    )
