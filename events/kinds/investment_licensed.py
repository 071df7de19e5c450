"""Projects are licensed, granted policy approval, or put in a memorandum."""

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar, Literal, NamedTuple

from events.base import Claim, Example, Found, Json, NewsEvent, Number, Statement
from events.reading.discourse.topics import topics_of
from events.reading.entities.instruments import instruments
from events.reading.entities.periods import periods
from events.reading.entities.quantities import Quantity, quantities
from events.reading.figures.timing import is_compared_with
from events.reading.meetings.said_days import done_in
from events.reading.projects import licence_wording as wording
from events.reading.projects.lists import PART_OF_A_SUM, RISE, only_raises, singled_out
from events.reading.projects.projects import projects
from events.reading.reading import Reading, Sentence
from events.reading.text.clauses import clause_at
from events.reading.text.language import Lang
from events.reading.text.unreal import unreal
from events.when import Origin

_NEAR = 60
"""So far before a paper may stand the verb by which it is given, ..."""
_BESIDE = 24
"""... and so far after it."""
Stage = Literal["licensed", "memorandum"]


class InvestmentLicensed(NewsEvent):
    """Investment that was licensed, or only agreed on in a memorandum: the two are told apart by `stage`."""

    identity: ClassVar[tuple[str, ...]] = ("stage", "projects")
    act: ClassVar[bool] = True

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
            slot: slots[slot] for slot in ("projects", "capital", "currency", "stage", "date") if slot in slots
        }
        return [Statement(unit, f"investments/{claim.occasion}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every grant and every memorandum; one sentence may tell of both, and of several of a kind."""
        yield from _told_once(list(cls._told(reading)))

    @classmethod
    def _told(cls, reading: Reading) -> Iterator[Found]:
        yield from cls._singled_out(reading)
        hints = wording.HINTS[reading.lang]
        for sentence in reading.sentences:
            lowered = sentence.text.lower()
            if not any(hint in lowered for hint in hints):
                continue
            for part in _parts(sentence.text, reading.lang):
                units = _units(reading, sentence, part)
                if not units:
                    continue
                amounts = _amounts(sentence.text, part, reading.lang)
                each = len(amounts) == len(units) > 1 and wording.EACH[reading.lang].search(sentence.text)
                for at, (counted, money) in enumerate(amounts):
                    if money is None and part.stage == "licensed":
                        money = _told_after(reading, sentence, counted)
                    headline = sentence.text[-1:] not in '.!?;:”"'
                    if counted is None and money is None and (part.stage == "licensed" or not part.told or headline):
                        continue
                    if not part.told and (counted is None or money is None):
                        continue
                    no_investment = wording.OF_NO_INVESTMENT[reading.lang].search(sentence.text[part.cue.end() :])
                    if counted in (None, 1) and money is None and no_investment:
                        continue
                    if part.weak and (money is None or counted is None):
                        continue
                    day, origin = _day(sentence, reading, part.cue.start(), counted, part.stage)
                    event = cls(
                        units=units[at : at + 1] if each else units,
                        date=day,
                        projects=counted,
                        capital=money.value if money else None,
                        currency=money.unit if money else None,
                        stage=part.stage,
                    )
                    confidence = 0.9 if counted and money else 0.7
                    yield Found(event, sentence.start, sentence.end, f"investment {part.stage}", confidence, origin)

    @classmethod
    def _singled_out(cls, reading: Reading) -> Iterator[Found]:
        """The project that a sentence picks out of those that the one before counts as licensed, with its capital."""
        for sentence in reading.sentences:
            if sentence.index not in singled_out(reading):
                continue
            for clause in sentence.text.split(";"):
                money = next(iter(_sums(clause, quantities(clause, reading.lang))), None)
                units = topics_of(reading).of(sentence)
                named = money and not _parts(clause, reading.lang) and projects(clause, reading.lang)
                if money is None or not units or not named or only_raises(clause, reading.lang):
                    continue
                day, origin = _day(reading.sentences[sentence.index - 1], reading, 0, None, "licensed")
                event = cls(
                    units=units, date=day, projects=1, capital=money.value, currency=money.unit, stage="licensed"
                )
                yield Found(event, sentence.start, sentence.end, "investment singled out", 0.6, origin)

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
            "Ten investors received in-principle approvals for 10 projects in Nghe An, while memoranda covering "
            "another five, worth US$1.4 billion, were exchanged.",
            ({"projects": 10, "stage": "licensed"}, {"projects": 5, "capital": 1400000000, "stage": "memorandum"}),
        ),
        Example(
            "Dịp này, UBND tỉnh Thái Bình trao giấy chứng nhận đăng ký đầu tư cho 8 dự án với tổng vốn 5.600 tỷ đồng.",
            ({"provinces": ["thai-binh"], "projects": 8, "capital": 5600000000000, "currency": "VND"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Hai Duong has 597 licensed projects worth $4 billion."),
        Example("A delegation was to sign a memorandum with Quang Nam next week."),
        Example("Ha Nam has attracted US$620 million of foreign capital since January."),
    )


class _Part(NamedTuple):
    """A stretch of a sentence that tells of a grant or a memorandum; `told` where a verb says that it changed hands.

    `weak` where its words may be of another paper: it is none of investment then, unless a capital is told.
    """

    begin: int
    end: int
    stage: Stage
    cue: re.Match[str]
    told: bool
    weak: bool


def _parts(text: str, lang: "Lang") -> list[_Part]:
    papers = [
        paper
        for paper in wording.PAPERS[lang].finditer(text)
        if not wording.NOT_GIVEN[lang].search(text, max(0, paper.start() - 80), paper.start())
        and not wording.STILL_ASKED_FOR[lang].match(text, paper.end())
        and not wording.OF_A_FIRM.match(text, paper.start())
        and not _was_not_given(text, paper, lang)
        and not (paper["paper"] and wording.ATTRACTED[lang].search(text, max(0, paper.start() - 50), paper.start()))
    ]
    cues: list[re.Match[str]] = []
    for paper in papers:
        if not (cues and cues[-1].lastgroup == paper.lastgroup):
            cues.append(paper)
    if not cues or wording.NO_NEWS[lang].search(text):
        return []
    bounds = [0]
    for before, after in itertools.pairwise(cues):
        between = list(wording.JOINT[lang].finditer(text, before.end(), after.start()))
        apart = [joint for joint in between if joint[0].strip(", ") not in ("and", "và")] or between
        halfway = text.rfind(" ", 0, (before.end() + after.start()) // 2)
        bounds.append(apart[-1].start() if apart else max(before.end(), halfway))
    bounds.append(len(text))
    bounds[0] = _clause_of_its_own(text, cues[0], lang)
    parts = []
    for at, cue in enumerate(cues):
        stage: Stage = "memorandum" if cue.lastgroup == "memorandum" else "licensed"
        told = (wording.SIGNED[lang] if stage == "memorandum" else wording.GIVEN[lang]).search(text) is not None
        weak = bool(cue["paper"]) or (
            lang == "en" and wording.OF_ONE_LICENCE.search(text, max(0, cue.start() - 24), cue.start()) is not None
        )
        parts.append(_Part(bounds[at], bounds[at + 1], stage, cue, told, weak))
    return parts


def _was_not_given(text: str, paper: re.Match[str], lang: Lang) -> bool:
    """Whether the verb that gives a paper says that it was not given, or only may be."""
    led = list(wording.GIVING[lang].finditer(text, max(0, paper.start() - _NEAR), paper.start()))
    verbs = led[-1:] or wording.GIVING[lang].finditer(text, paper.start(), paper.end() + _BESIDE)
    return any(unreal(text, verb.start(), lang) for verb in verbs)


def _clause_of_its_own(text: str, cue: re.Match[str], lang: Lang) -> int:
    """Where the clause of a paper begins, if another with a sum of its own stands before it."""
    at, _ = clause_at(text, cue.start(), lang)
    part = PART_OF_A_SUM[lang].search(text, at, cue.start())
    at = part.start() if part else at
    return at if at and any(one.dimension == "money" for one in quantities(text[:at], lang)) else 0


def _units(reading: Reading, sentence: Sentence, part: _Part) -> tuple[str, ...]:
    """The units of which a part of a sentence tells, where each part names its own: "A licensed two, while B "
    "signed"."""
    named = [(place.start - sentence.start, unit) for place, unit in topics_of(reading).named(sentence)]
    own = {unit: None for at, unit in named if part.begin <= at < part.cue.start()}
    others = any(not part.begin <= at < part.end for at, _ in named)
    return tuple(own) if own and others else topics_of(reading).of(sentence)


_Amount = tuple[int | None, Quantity | None]
"""How many projects, and the capital."""


def _told_once(found: list[Found]) -> Iterator[Found]:
    """The same without what a longer sentence tells again, or a fuller one: a sum where this one has none."""
    told: set[str] = set()
    less = {lesser for one in found for lesser in _lesser(one.event)}
    for one in sorted(found, key=lambda one: one.start - one.end):
        content = one.event.model_dump_json()
        fuller = _capital(one.event) is None and _without_capital(one.event) in less
        if content not in told and not fuller:
            yield one
        told.add(content)


def _capital(event: NewsEvent) -> float | None:
    assert isinstance(event, InvestmentLicensed)
    return event.capital


def _lesser(event: NewsEvent) -> set[tuple[Json, ...]]:
    """What would tell less of the same: without its capital, or of a paper alone."""
    told = _without_capital(event)
    alone = (*told[:-1], None)
    return {told, alone} if _capital(event) is not None else {alone} - {told}


def _without_capital(event: NewsEvent) -> tuple[Json, ...]:
    assert isinstance(event, InvestmentLicensed)
    return (event.units, event.stage, event.projects)


def _amounts(text: str, part: _Part, lang: "Lang") -> list[_Amount]:
    """How many projects, and the capital: the first sum after their number that is not of one project among several.

    Several pairs where each number of projects is followed by a sum of its own.
    """
    in_all = wording.IN_ALL.search(text, part.cue.end(), part.end)
    told, cue = text[part.begin : in_all.start() if in_all else part.end], part.cue.start() - part.begin
    found = quantities(told, lang)
    counts = _counts(told, found, lang)
    count = min(counts, key=lambda q: abs(q.start - cue), default=None)
    money_told = _sums(told, found)
    if len(each := _of_each(told, counts, money_told, lang)) > 1:
        return each
    since = count.end if count else 0
    sums = [q for q in money_told if not _is_of_one(told, q, since if since <= q.start else 0, lang)]
    whole = len(counts) > 2 and counts[0].value == sum(q.value for q in counts[1:])
    pairs = [
        (int(one.value), next((q for q in (money_told if whole else sums) if one.end <= q.start < until), None))
        for one, until in zip(counts, [*(q.start for q in counts), len(told)][1:], strict=True)
    ][whole:]
    if len(pairs) > 1 and all(money for _, money in pairs):
        within = wording.WITHIN_IT[lang].search(told, counts[0].end, counts[-1].start)
        return [
            pair for pair, one in zip(pairs, counts[whole:], strict=True) if not (within and one.start > within.end())
        ]
    into = [q for q in money_told if count and wording.PUT_INTO.fullmatch(told, q.end, count.start)]
    after = into or [q for q in sums if q.start > (count.start if count else 0)]
    money = next(iter(after or sums), None)
    if count and money is None and part.stage == "licensed" and wording.LOOSE_COUNT.match(told, count.end):
        count = None
    if count:
        return [(int(count.value), money)]
    if money and wording.ATTRACTED[lang].search(told, max(0, money.start - 50), money.start):
        return []
    one = wording.SINGLE[lang].search(told) or (money and wording.OF_A_PROJECT[lang].fullmatch(part.cue[0]))
    return [(1 if one or projects(told, lang) else None, money)]


_OPENING = 8
"""What stands before this offset opens a sentence, and picks none out of several."""


def _is_of_one(told: str, money: Quantity, since: int, lang: "Lang") -> bool:
    """Whether a sum is told to be of one project among several, from an offset on."""
    begin = max(_OPENING, since, money.start - 40)
    return wording.OF_ONE[lang].search(told, begin, money.start) is not None


def _counts(told: str, found: Iterable[Quantity], lang: "Lang") -> list[Quantity]:
    """The numbers of projects among quantities, without those that were there before."""
    return [
        q
        for q in found
        if q.dimension == "count"
        and (wording.COUNTED[lang].match(told, q.end) or told[: q.start].endswith("ghi nhớ là "))
        and not wording.OTHER_COUNT[lang].search(told, max(0, q.start - 50), q.start)
        and not wording.EXISTING[lang].match(told, q.end)
        and not (told.startswith(",", q.end) and wording.OF_A_NAME.search(told, max(0, q.start - 20), q.start))
    ]


def _sums(told: str, found: Iterable[Quantity]) -> list[Quantity]:
    """The sums of money among quantities, without what a capital grew from and to, and what is traded or earned."""
    no_capital = [one.span() for one in (*RISE.finditer(told), *wording.EARNED.finditer(told))]
    return [q for q in found if q.dimension == "money" and not any(a < q.end and q.start < b for a, b in no_capital)]


def _of_each(told: str, counts: list[Quantity], sums: list[Quantity], lang: "Lang") -> list[_Amount]:
    """The sums of a list that gives each project its own, or each number of projects: in order, or in brackets."""
    in_order = wording.EACH[lang].search(told)
    if in_order and len(counts) == len(sums):
        return [(int(count.value), money) for count, money in zip(counts, sums, strict=True)]
    if not in_order and not all(wording.IN_BRACKETS.search(told, max(0, q.start - 22), q.start) for q in sums):
        return []
    return [(1, money) for money in sums] if {int(q.value) for q in counts} <= {len(sums)} else []


def _told_after(reading: Reading, sentence: Sentence, counted: int | None) -> Quantity | None:
    """The capital of the projects of a sentence where one of the next two tells it: "its total investment is"; not
    where that goes on about another province."""
    about = topics_of(reading).of(sentence)
    for after in reading.sentences[sentence.index + 1 : sentence.index + 3]:
        if any(unit not in about for _, unit in topics_of(reading).named(after)):
            return None
        if counted != 1 and not (counted and wording.OF_THEM[reading.lang].match(after.text)):
            continue
        for invested in wording.INVESTED[reading.lang].finditer(after.text):
            near = after.text[invested.end() : invested.end() + 60]
            sums = [one for one in quantities(near, reading.lang) if one.dimension == "money"]
            if sums:
                return sums[0]
    return None


def _day(
    sentence: Sentence, reading: Reading, at: int, counted: int | None, stage: Stage
) -> tuple[str | None, Origin | None]:
    said, origin = done_in(reading, sentence)
    text = sentence.text
    begin, end = clause_at(text, at, reading.lang)
    decided = next((one.date for one in instruments(text) if one.date and begin <= one.start < end), None)
    if decided:
        return decided, "text"
    named = [day for day in reading.days(sentence) if not (day.ahead or wording.SCHEDULE.search(text, 0, day.start))]
    if own := [day for day in named if begin <= day.start < end]:
        named = own
    else:
        begin = 0
    told = [
        p
        for p in periods(text, reading.lang, said)
        if not (wording.SCHEDULE.search(text, 0, p.start) or is_compared_with(text, reading.lang, p))
    ]
    past = [p for p in told if said is None or p.value[:4] <= said[:4]]
    if counted != 1 and wording.span(reading.lang).search(text, begin):
        year = past[0].value[:4] if past else said and said[:4]
        return (year, "text") if year else (None, None)
    counted_on = stage == "licensed" and counted != 1 and not named
    if counted_on and (year := _reported_year(reading, sentence, said)):
        return year, "text"
    nearest = min(named, key=lambda day: abs(day.start - at), default=None)
    if nearest and len(nearest.value) > 4:
        return nearest.value, "text"
    years = [p.value[:4] for p in past if len(p.value) != 9]
    return (years[0], "text") if years else (said, origin)


def _reported_year(reading: Reading, sentence: Sentence, said: str | None) -> str | None:
    """The year of the period that a report told of in the sentences before, where this one counts on without it."""
    at_once = wording.AT_ONE_OCCASION[reading.lang]
    for before in reversed(reading.sentences[max(0, sentence.index - 4) : sentence.index + 1]):
        if at_once.search(before.text):
            return None
        told = [
            one.value[:4]
            for one in periods(before.text, reading.lang, said)
            if len(one.value) != 9 and not is_compared_with(before.text, reading.lang, one)
        ]
        recent = [year for year in told if said is None or 0 <= int(said[:4]) - int(year) < 2]
        if recent:
            return recent[-1]
    return None
