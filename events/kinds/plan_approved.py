"""A plan, programme, resolution, scheme or decision was approved, adopted or issued."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.instruments import Instrument, instrument_key, instruments, issuer_by_number
from events.reading.periods import periods
from events.text import fold, slug
from events.when import Origin, Period

if TYPE_CHECKING:
    from events.reading.reading import Reading, Sentence


class PlanApproved(NewsEvent):
    """An instrument came into being: a bare citation of one is none. `date` is the day of approval."""

    identity: ClassVar[tuple[str, ...]] = ("number", "plan")

    plan: str | None = None
    number: str | None = None
    approver: str | None = None
    period: Period | None = None
    vision: int | None = None

    def occasion(self) -> tuple[Json, ...] | None:
        """The instrument by number and year, else name and period."""
        return (self._key(self.date),) if self.plan or self.number else None

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`plans/<instrument number and year, else name and period>`."""
        if not (self.plan or self.number):
            return
        slots = self.content()
        value: dict[str, Json] = {
            slot: slots[slot] for slot in ("plan", "number", "approver", "period", "vision") if slot in slots
        }
        for unit in self.units:
            yield Statement(unit, f"plans/{self._key(claim.valid_from().isoformat())}", value)

    def _key(self, dated: str | None) -> str:
        if self.number:
            return instrument_key(self.number, dated)
        return slug(f"{self.plan} {self.period or ''}")

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Every approval that a sentence states by verb, participle or noun."""
        for sentence in reading.sentences:
            if _approving(reading.lang).search(sentence.text):
                yield from _Approvals(cls, reading, sentence).found()

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Prime Minister has approved the Yen Bai provincial planning for 2021-2030, with a vision to 2050, "
            "under Decision No. 1086/QD-TTg dated September 18, 2023.",
            (
                {
                    "number": "1086/QD-TTg",
                    "approver": "Prime Minister",
                    "period": "2021-2030",
                    "vision": 2050,
                    "date": "2023-09-18",
                },
            ),
        ),
        Example(
            "A resolution on land prices was passed by the People's Council of Ha Nam on June 6.",
            ({"provinces": ["ha-nam"], "approver": "People's Council", "date": "2025-06-06"},),
        ),
        Example(
            "On June 5, the People's Council of Long An adopted 12 resolutions.",
            ({"plan": "12 resolutions", "approver": "People's Council", "date": "2025-06-05"},),
        ),
        Example(
            "Ngày 5/6, HĐND tỉnh Nam Định thông qua Nghị quyết số 31/NQ-HĐND về học phí năm học 2025-2026.",
            ({"provinces": ["nam-dinh"], "number": "31/NQ-HĐND", "date": "2025-06-05"},),
        ),
        Example(
            "Quy hoạch tỉnh Bạc Liêu thời kỳ 2021-2030 được Thủ tướng Chính phủ phê duyệt tại Quyết định số "
            "1598/QĐ-TTg ngày 8/12/2023.",
            ({"number": "1598/QĐ-TTg", "approver": "Thủ tướng Chính phủ", "date": "2023-12-08"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Ha Nam reviewed three years of Resolution No. 11-NQ/TW dated February 10, 2022 of the Politburo."),
        Example("The master plan of Ha Nam has not been approved."),
        Example("The council of Ha Nam approved the investment policy for a cement plant."),
        Example("Tỉnh Hà Nam đang trình Thủ tướng phê duyệt kế hoạch sử dụng đất."),
        Example("Theo Nghị quyết số 30-NQ/TW, tỉnh Hà Nam phát triển công nghiệp."),
    )


class _Name(NamedTuple):
    start: int
    end: int
    text: str
    batch: bool


class _Approvals:
    """The approvals of one sentence: each verb of approving with the plan it is said of."""

    def __init__(self, kind: type[PlanApproved], reading: "Reading", sentence: "Sentence") -> None:
        self.kind, self.reading, self.sentence = kind, reading, sentence
        self.text, self.lang = sentence.text, reading.lang
        self.instruments = instruments(self.text)
        self.names = _names(self.text, self.lang)
        self.bodies = list(_any_body(self.lang).finditer(self.text))

    def found(self) -> Iterator[Found]:
        done: set[int] = set()
        verbs = sorted(_approving(self.lang).finditer(self.text), key=lambda verb: not _names_the_plan(verb))
        for verb in verbs:
            if _not_done(self.lang).search(self.text, max(0, verb.start() - 40), verb.start()):
                continue
            for name, instrument in self._objects(verb):
                told = {part.start for part in (name, instrument) if part}
                if not told & done and (event := self._event(name, instrument, verb)):
                    done |= told
                    origin = self._day(instrument, verb)[1]
                    confidence = 0.9 if instrument else 0.75
                    yield Found(event, self.sentence.start, self.sentence.end, "approval", confidence, origin)

    def _objects(self, verb: re.Match[str]) -> list[tuple[_Name | None, Instrument | None]]:
        """The plans that a verb is said of: to its right in the active voice, to its left in the passive."""
        passive = _passive(self.lang).search(self.text, max(0, verb.start() - 28), verb.end() + 4) is not None
        right = [name for name in self.names if name.start >= verb.end() and name.start - verb.end() < 70]
        within = verb.group().lower() == "ban hành"
        left = [n for n in self.names if n.end <= verb.start() or (within and n.start < verb.start() < n.end)]
        if verb["noun"]:
            chosen = right[:1] or left[-1:]
        elif passive:
            chosen = left[-1:] or right[:1]
        else:
            chosen = right[:1] or (
                left[-1:] if _relative(self.lang).search(self.text, max(0, verb.start() - 60), verb.start()) else []
            )
        if chosen and chosen[0].batch:
            chosen += _listed(self.names, chosen[0], self.text)
        result: list[tuple[_Name | None, Instrument | None]] = [
            (name, self._instrument_of(name, verb)) for name in chosen
        ]
        if not result and (near := self._instrument_near(verb)):
            result = [(None, near)]
        return result

    def _instrument_of(self, name: _Name, verb: re.Match[str]) -> Instrument | None:
        if name.batch:
            return None
        inside = [i for i in self.instruments if i.start <= name.end and i.end >= name.start]
        return inside[0] if inside else self._instrument_near(verb)

    def _instrument_near(self, verb: re.Match[str]) -> Instrument | None:
        """The instrument by which something is approved: not the one that a plan carries out."""
        usable = [
            i
            for i in self.instruments
            if not re.search(
                r"(?:implement(?:ing|ation of)?|mechanisms? of|under|thực hiện|triển khai)\s+$",
                self.text[max(0, i.start - 24) : i.start],
            )
            or re.search(
                r"(?:approved|adopted|issued|ban hành|phê duyệt)[^,.;]{0,40}under\s+$|^Under\s+$|[Uu]nder\s+$",
                self.text[max(0, i.start - 80) : i.start],
            )
        ]
        near = [i for i in usable if abs(i.start - verb.end()) < 160]
        return min(near, key=lambda i: abs(i.start - verb.start())) if near else None

    def _event(self, name: _Name | None, instrument: Instrument | None, verb: re.Match[str]) -> PlanApproved | None:
        plan = name.text if name else None
        if (plan and _no_plan(self.lang).search(plan)) or _licence(self.lang).search(
            self.text, verb.start(), verb.end() + 40
        ):
            return None
        if plan is None and instrument is None:
            return None
        approver = _approver(self.text, self.lang, verb, self.bodies) or (instrument and instrument.issuer)
        if approver is None and instrument:
            approver = issuer_by_number(instrument.number, self.lang)
        if approver is None and instrument is None:
            approver = self._earlier_approver
        stretch = self.text[name.start : name.end + 120] if name else self.text
        if plan and _planning(self.lang).search(plan) and not re.search(r"20\d\d", stretch):
            # A provincial planning is one of a kind in its article: the fullest mention names its period.
            stretch = _fullest_planning(self.reading.article.text, self.lang) or stretch
        terms = [p.value for p in periods(stretch, self.lang, None) if len(p.value) == 9]
        year = re.search(r"(?:\bfor|năm)\s+(20\d\d)\b", plan or "")
        vision = re.search(
            r"(?:vision|orientation|tầm nhìn|tam nhin)(?:\s+(?:to|toward|towards|for|until|đến"
            r"|den))?(?:\s+(?:the year|năm|nam))?\s+(20\d\d)",
            stretch,
        )
        return self.kind(
            units=self._units(plan),
            date=self._day(instrument, verb)[0],
            plan=plan,
            number=instrument.number if instrument else None,
            approver=approver,
            period=terms[0] if terms else year[1] if year else None,
            vision=int(vision[1]) if vision else None,
        )

    def _units(self, plan: str | None) -> tuple[str, ...]:
        national = plan and re.search(
            r"(?i)provincial-level (?:administrative )?units|đơn vị hành chính cấp tỉnh", plan
        )
        return () if national else self.reading.about(self.sentence)

    @cached_property
    def _earlier_approver(self) -> str | None:
        """The body that the nearest sentence before names; further up, the talk was of something else."""
        for earlier in reversed(self.reading.sentences[max(0, self.sentence.index - 20) : self.sentence.index]):
            if body := _body(self.lang).search(earlier.text):
                return body.group()
        return None

    def _day(self, instrument: Instrument | None, verb: re.Match[str]) -> tuple[str | None, Origin | None]:
        if instrument and instrument.date:
            return instrument.date, "text"
        said, origin = self.reading.said_on
        near = [day for day in self.reading.days(self.sentence) if not day.ahead and abs(day.start - verb.end()) < 120]
        if near:
            return min(near, key=lambda day: (len(day.value) == 4, abs(day.start - verb.start()))).value, "text"
        return said, origin


def _names(text: str, lang: str) -> list[_Name]:
    """The plans that a text names: a head noun with what stands before and after it."""
    found: list[_Name] = []
    for head in _head(lang).finditer(text):
        if found and head.start() < found[-1].end:
            continue
        start = head.start()
        while before := _modifier(lang).search(text, max(0, start - 40), start):
            start = before.start()
        after = _further(lang).match(text, head.end())
        end = after.end() if after else head.end()
        name = re.sub(r",?\s+(?:No\.?|số|so)\s+\S+", "", text[start:end]).strip(" ,")
        if head["one"]:
            noun = next((name.text.split()[-1].rstrip("s") for name in found if name.batch), "resolution")
            name = re.sub(r"^(?:an?|the|that|one|other|second|third|\s)+", f"{noun} ", name)
        counted = re.match(
            r"(?i)(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|similar|hai|ba|bốn|năm|sáu"
            r"|bảy|tám|chín|mười)\s",
            name,
        )
        found.append(_Name(start, end, name, bool(counted)))
    return found


@cache
def _head(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"\b(?:[Nn]ghị quyết|[Nn]ghi quyet|[Qq]uyết định(?= (?:số|về))|(?:[Bb]ản )?[Qq]uy hoạch"
            r"|[Kk]ế hoạch|[Đđ]ề án|[Cc]hương trình(?! nghị sự| làm việc)|[Cc]hỉ thị|[Cc]hiến lược"
            r"|[Dd]ự toán"
            r"|[Đđ]iều chỉnh dự toán)\b(?P<one>(?!))?"
        )
    return re.compile(
        r"\b(?:[Rr]esolutions?|(?:[Mm]aster |[Pp]rovincial |[Ss]ocio-economic "
        r"|[Dd]evelopment )*(?:[Pp]lans?|[Pp]lannings?)\b(?! to )|[Pp]rogrammes?|[Pp]rograms?|[Ss]chemes?"
        r"|[Dd]ecisions?|[Dd]irectives?"
        r"|[Ss]trateg(?:y|ies)|[Pp]olic(?:y|ies)(?= (?:of|on))|[Pp]roject(?= on)|(?P<one>(?:a second "
        r"|the other |one|that|the second |the third )(?:one)?(?=,? (?:on|setting|fixing|winding|by which"
        r"|[a-z]+ing)\b)))"
    )


@cache
def _modifier(lang: str) -> re.Pattern[str]:
    """A word right before the head that belongs to the name."""
    if lang == "vi":
        return re.compile(r"(?:\d+|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)\s+$")
    return re.compile(
        r"(?:\b(?:\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|several"
        r"|similar|provincial|regional|master|land-use|urban|specific|new|important|first|thematic"
        r"|special"
        r"|socio-economic|development|investment|growth|action|(?!The\b|An?\b|In\b|On\b|By\b|Under\b"
        r"|Delegates\b|Prime\b|Minister)[A-Z][\w-]*(?:[’']s)?))\s+$"
    )


@cache
def _further(lang: str) -> re.Pattern[str]:
    """What follows the head and belongs to the name."""
    word = r"(?:[^\s,;.()]|[.,](?=\w))+"
    if lang == "vi":
        stop = r"phê|được|đã|do|vừa|tại|bằng|ngày|hôm|ban|thông|mở|mà|này|đều|ký|của"
        return re.compile(
            rf"(?:,?\s+(?:số|so)\s+{word}(?:\s+của\s+(?:Bộ Chính trị|Quốc hội|Chính phủ"
            rf"|Thủ tướng))?(?:\s+(?:ban hành )?ngày\s+{word})?(?:,\s+ký ngày {word},)?)?(?:(?:\s+"
            rf"|(?<=chế biến), )(?!(?:{stop})\b){word}){{0,24}}"
        )
    stop = (
        r"approving|announcing|effective|which|that|was|were|is|are|has|had|have|approved|adopted|passed"
        r"|under|issued|signed|dated|lays|held|won|stands|with(?! (?:a )?vision)|and(?= (?:removed"
        r"|elected|heard|[a-z]+ed)\b)"
        r"|by|at|yesterday|back|in(?= (?:which|Decision|December|January|February|March|April|May|June"
        r"|July|August|September|October|November|force|12))|on(?= (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun"
        r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*)|of(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug"
        r"|Sep|Oct|Nov|Dec)\w*)|,"
    )
    return re.compile(rf"(?:,?\s+No\.?\s+{word})?(?:\s+(?!(?:{stop})\b){word}){{0,22}}")


def _names_the_plan(verb: re.Match[str]) -> bool:
    """Whether it is said of the plan itself rather than of the instrument that approves it."""
    return fold(verb.group()).startswith(("approv", "phe duyet"))


def _listed(names: list[_Name], batch: _Name, text: str) -> list[_Name]:
    """The plans named out of a batch: "22 resolutions, including the one on ... and the one on ..."."""
    after = [name for name in names if name.start > batch.end]
    return (
        after
        if re.search(
            r"(?i)includ|among|weightiest|trong đó|notably|such as|:",
            text[batch.start : after[0].start if after else None],
        )
        else []
    )


_BODIES_EN = (
    r"(?:National Assembly Standing Committee|National Assembly|Prime Minister|Politburo|Government"
    r"|Party Central Committee|Central Committee"
    r"|(?:\w+ )?Standing (?:Board|Committee) of the (?:[\w ]{2,30})?Party Committee|(?:[Pp]rovincial "
    r"|[Mm]unicipal |[Cc]ity )?People[’']s Councils?|(?:[Pp]rovincial |[Mm]unicipal "
    r"|[Cc]ity )?People[’']s Committees?"
    r"|(?:\d+(?:st|nd|rd|th) )?(?:provincial |Provincial )?Party (?:Congress|Committee)|[Cc]ongress"
    r"|Council|Ministry of [A-Z]\w+|delegates|legislature|deputies)"
)
_BODIES_VI = (
    r"(?:Ủy ban Thường vụ Quốc hội|UBTVQH|Quốc hội|Thủ tướng(?: Chính phủ)?|Bộ Chính trị|Chính phủ"
    r"|Ban Thường vụ (?:Tỉnh|Thành) ủy|Ban Chấp hành (?:Trung ương|Đảng bộ (?:tỉnh|thành phố))"
    r"|(?:HĐND|HDND|Hội đồng nhân dân) ?(?:hai tỉnh|tỉnh|tinh|thành phố)?|(?:UBND"
    r"|Ủy ban nhân dân) ?(?:tỉnh|thành phố)?|Đại hội(?: đại biểu)?(?: Đảng bộ)?(?: tỉnh)?|Tỉnh ủy"
    r"|Thành ủy)"
)


@cache
def _body(lang: str) -> re.Pattern[str]:
    return re.compile(_BODIES_EN.replace("|delegates|legislature|deputies", "") if lang == "en" else _BODIES_VI)


@cache
def _any_body(lang: str) -> re.Pattern[str]:
    return re.compile(_BODIES_EN if lang == "en" else _BODIES_VI)


def _approver(text: str, lang: str, verb: re.Match[str], bodies: list[re.Match[str]]) -> str | None:
    """Who approves: the body after "by", else the nearest one before the verb."""
    by = re.compile(r"\s+(?:[\w ]{0,30} )?by (?:the )?" if lang == "en" else r"(?!x)x").match(text, verb.end())
    if by:
        after = [b for b in bodies if by.end() - 2 <= b.start() < by.end() + 30]
        if after:
            return _proper(after[0].group())
    before = [b for b in bodies if b.end() <= verb.start()]
    if before:
        return _proper(before[-1].group())
    after = [
        b
        for b in bodies
        if verb.end() <= b.start() < verb.end() + 30
        or re.search(r"\b(?:by|of) (?:the )?$", text[max(0, b.start() - 8) : b.start()])
    ]
    return _proper(after[0].group()) if after else None


def _proper(body: str) -> str | None:
    return None if body in ("delegates", "legislature", "deputies") else body.strip()


@cache
def _approving(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"\b(?:phê duyệt|thông qua(?! (?:việc|các|hình|đó|chương trình nghị sự))|thong qua"
            r"|ban hành|ký quyết định|(?:vừa |đã |đều đã )?ra (?=(?:nghị|Nghị) quyết|(?:q|Q)uyết định"
            r"|(?:c|C)hỉ thị)|tán thành|ký ban hành|ký(?= Quyết định)|(?P<noun>sự thông qua))\b",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:approv(?:ed|es|ing)|adopt(?:ed|s|ing)|pass(?:ed|es|ing)(?! (?:through|the \d|away))"
        r"|issu(?:ed|es|ing)|promulgat(?:ed|es|ing)|ratif(?:ied|ies|ying)|endors(?:ed|es|ing)|sign(?:ed"
        r"|s)(?= (?:Resolution|Decision|the (?:Resolution|Decision)|a (?:decision|resolution|plan)))"
        r"|vot(?:ed|ing)(?: through| to pass| for| in favou?r of)|voted unanimously (?:for|to)"
        r"|carried(?! out| through| by| over|\w)|green-?lit|gave (?:its |his |their )?(?:approval|consent"
        r"|nod|blessing) to|approval was given (?:by the [\w’' ]+ )?to|unveil(?:ed)? its decision"
        r"|(?P<noun>approval of(?= the (?:plan|master|provincial|scheme|resolution|programme))|passage of"
        r"|adoption of|won the approval))\b",
        re.IGNORECASE,
    )


@cache
def _passive(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\bđược\b[^,.;]{0,28}$|\bđược (?:\S+ ){0,6}")
    return re.compile(
        r"\b(?:was|were|been|being|is|are|be|put to the vote"
        r"|and)\s+(?:\w+ly\s+)?(?:\w+\s+){0,2}?(?=\w+ed\b|carried)|\w+ed by\b|\b(?:approved|adopted"
        r"|issued|passed|signed) (?:under|in|on)\b"
    )


@cache
def _relative(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\bmà\b|\bdo\b|\bcủa\b")
    return re.compile(r"\b(?:which|that|who)\b[^,.;]{0,60}$")


@cache
def _not_done(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:chưa|không|sẽ|đang chờ|trình|chờ|xin|đề nghị|đề xuất|để|phải|cần|sau khi|dự kiến"
            r"|lấy ý kiến)\s+(?:\S+\s+){0,2}$|ngày (?:được )?$",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:not|yet to|will|would|to be|should|must|expected to|is to|are to|awaiting|pending|once|if"
        r"|before|asked|proposed|submitted?|may|could|for)\s+(?:\w+\s+){0,3}?(?:be\s+)?$"
        r"|\b(?-i:an?|its|newly|previously|recently)\s+$",
        re.IGNORECASE,
    )


@cache
def _planning(lang: str, then: str = "") -> re.Pattern[str]:
    tail = rf"[^.\n]{{0,60}}{then}[^.\n]{{0,80}}" if then else ""
    return re.compile(
        rf"(?i)(?:quy hoạch|quy hoach){tail}"
        if lang == "vi"
        else rf"(?i)(?:planning|master plan|provincial plan){tail}"
    )


@lru_cache(maxsize=4)
def _fullest_planning(text: str, lang: str) -> str | None:
    fullest = _planning(lang, "20\\d\\d").search(text)
    return fullest.group() if fullest else None


@cache
def _no_plan(lang: str) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?i)bổ nhiệm|điều động|nhân sự|luân chuyển|chủ trương đầu tư|miễn nhiệm|bầu|kết quả bầu")
    return re.compile(
        r"(?i)\b(?:appoint|transfer|personnel|dismiss|relie|remov|investment polic|elect(?:ing|ion)|planning area)"
    )


@cache
def _licence(lang: str) -> re.Pattern[str]:
    return re.compile(
        r"(?i)chủ trương đầu tư|đầu tư dự án"
        if lang == "vi"
        else r"(?i)investment (?:polic|certificate)|in-principle|memorand|licen[cs]e"
    )
