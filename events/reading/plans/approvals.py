"""Approvals that an article tells: what was approved, adopted, issued or passed, by whom, when, for which years."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from events.reading.days.periods import periods
from events.reading.meetings.said import said_in, said_on
from events.reading.mergers.merger_wording import national
from events.reading.places.topics import topics_of
from events.reading.plans import approval_wording as wording
from events.reading.plans.instruments import Instrument, instruments, issuer_by_number
from events.reading.plans.plan_names import FAR, PROPER, PlanName, full_planning, kind_of, plan_names, without_number
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence, is_item
from events.text import fold
from events.when import Origin, Period, When


@dataclass(frozen=True)
class Approval:
    """Something was approved. Slots that the text does not give are None; one of plan and number is there."""

    sentence: Sentence
    units: tuple[str, ...]
    plan: str | None
    number: str | None
    approver: str | None
    period: Period | None
    vision: int | None
    date: When | None
    origin: Origin | None
    confidence: float

    @property
    def key(self) -> tuple[object, ...]:
        """What is told once per article."""
        return (self.units, self.number or fold(self.plan or ""))

    @property
    def weight(self) -> int:
        """How full the telling is: a headline's is less so."""
        whole = self.sentence.text.endswith((".", ":", ";", "”", '"'))
        return whole + 2 * (self.origin == "text") + (self.period is not None) + min(len(self.plan or "") // 30, 2)


def approvals(reading: Reading) -> Iterator[Approval]:
    """Every approval once, from the sentence that tells it fullest."""
    best: dict[tuple[object, ...], Approval] = {}
    batch: Approval | None = None
    for sentence in reading.sentences:
        telling = _Telling(reading, sentence)
        found: list[Approval] = []
        if batch and is_item(sentence.text):
            found = list(telling.item_of(batch))
        elif telling.verbs:
            found = list(telling.approvals())
            batch = next((told for told in found if told.plan and wording.COUNTED.match(told.plan)), None)
            if batch is None and sentence.text.endswith(":"):
                batch = next((told for told in found if told.plan and _SEVERAL.search(told.plan)), telling.heading())
                found = [told for told in found if told is not batch]
        elif batch and wording.of_the_batch(reading.lang).match(sentence.text):
            found = list(telling.out_of(batch))
        else:
            batch = None
        for told in found:
            known = best.get(told.key)
            if known is None or told.weight > known.weight:
                best[told.key] = told
    yield from _each_once(list(best.values()))


def _each_once(told: list[Approval]) -> Iterator[Approval]:
    """Without those that only name again, less fully, what another approval of the same units is of."""
    for one in told:
        others = (other for other in told if other is not one and other.units == one.units)
        if one.number or not any(_names_more(other, one) for other in others):
            yield one


def _names_more(fuller: Approval, other: Approval) -> bool:
    """Whether an approval is of the plan that another names, and tells more of it."""
    words, others = (set(fold(one.plan or "").split()) for one in (fuller, other))
    if len(others) < _FEW or len(words & others) < _SAME * len(others):
        return False
    return (fuller.number is not None, len(words), -fuller.sentence.index) > (False, len(others), -other.sentence.index)


_SEVERAL = re.compile(r"(?i)^(?:[\w-]+ )*(?:resolutions|decisions|plans|schemes|programmes)$")
_DEFINITE = {"en": re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s"), "vi": re.compile(r"\s(?:này|trên|đó|nói trên)(?!\w)")}
_NEAR = 400
"""So many letters before a sentence may name what it takes up."""
_FEW = 4
"""A name of fewer words may be of any plan."""
_SAME = 0.8


class _Telling:
    """One sentence with its verbs of approving, the plans and instruments it names, and the bodies."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.reading, self.sentence = reading, sentence
        self.text, self.lang = sentence.text, reading.lang

    @cached_property
    def verbs(self) -> list[re.Match[str]]:
        return list(wording.approving(self.lang).finditer(self.text))

    @cached_property
    def instruments(self) -> tuple[Instrument, ...]:
        return instruments(self.text)

    @cached_property
    def names(self) -> list[PlanName]:
        return plan_names(self.text, self.lang, self._before)

    @property
    def _before(self) -> str:
        """What stands right before the sentence."""
        return self.reading.article.text[max(0, self.sentence.start - _NEAR) : self.sentence.start]

    @cached_property
    def bodies(self) -> list[re.Match[str]]:
        return list(wording.body(self.lang).finditer(self.text))

    def approvals(self) -> Iterator[Approval]:
        """In text order. What approves a plan is read before what issues the instrument by which it is approved."""
        done: set[int] = set()
        found: list[tuple[int, Approval]] = []
        for verb in sorted(self.verbs, key=_rank):
            if not self._is_done(verb):
                continue
            for name, instrument in self._objects(verb):
                told = {part.start for part in (name, instrument) if part}
                if not told & done and (approval := self._approval(name, instrument, verb)):
                    done |= told
                    found.append((min(told), approval))
        return (approval for _, approval in sorted(found, key=lambda one: one[0]))

    def heading(self) -> Approval | None:
        """The approval of what a list is to name: "the Council adopted the following resolutions:"."""
        for verb in self.verbs:
            approver = self._approver(None, verb)
            units = self._units(None, approver)
            if self._is_done(verb) and approver and units:
                day, origin = self._day(None, None, verb)
                return Approval(self.sentence, units, None, None, approver, None, None, day, origin, 0.75)
        return None

    def out_of(self, batch: Approval) -> Iterator[Approval]:
        """The plans that the sentence names out of a batch told before it."""
        for name in self.names:
            if not name.bare:
                inside = (one for one in self.instruments if one.start <= name.end and one.end >= name.start)
                yield from self._one_of(batch, name, next(inside, None))

    def item_of(self, batch: Approval) -> Iterator[Approval]:
        """The plan that an item of a list names, the list being of a batch told before it."""
        item = wording.item_of_plans(self.lang).match(self.text)
        if item is None or wording.put_off(self.lang).search(self.text):
            return
        words = item["plan"] if item["head"] else f"{kind_of(batch.plan or '', self.lang)} {item['plan']}"
        whole = PlanName(item.start("plan"), item.end("plan"), without_number(words), False, False)
        made = self._made_by(self.names[0]) if self.names else None
        yield from self._one_of(batch, made or whole, next(iter(self.instruments), None))

    def _one_of(self, batch: Approval, name: PlanName, instrument: Instrument | None) -> Iterator[Approval]:
        if wording.no_plan(self.lang).search(name.text):
            return
        period, vision = self._years(name)
        number = instrument.number if instrument else None
        yield replace(batch, sentence=self.sentence, plan=name.text, number=number, period=period, vision=vision)

    def _is_done(self, verb: re.Match[str]) -> bool:
        if not verb["right"] and wording.demanded(self.lang).search(
            self.text, max(0, verb.start() - 200), verb.start()
        ):
            return False
        begin = max(0, verb.start() - 48)
        lead = self.text[begin : verb.start()]
        if wording.not_done(self.lang).search(lead) and not wording.did(self.lang).search(lead):
            return False
        if verb["right"]:
            return True
        return not wording.attributive(self.lang).search(lead) and not self._is_of_others(verb)

    def _is_of_others(self, verb: re.Match[str]) -> bool:
        """Whether a company passes it, or a council that only appraises."""
        others = wording.of_others(self.lang).search(self.text, max(0, verb.start() - 140), verb.start())
        return others is not None and not any(others.end("who") <= at.start() < verb.start() for at in self.bodies)

    def _objects(self, verb: re.Match[str]) -> list[tuple[PlanName | None, Instrument | None]]:
        """The plans that a verb is said of, each with its instrument."""
        chosen = self._chosen(verb)
        if chosen and chosen[0].batch:
            chosen += self._out_of_the_batch(chosen[0])
        elif chosen and chosen[0].start >= verb.end():
            chosen += self._joined_to(chosen[0])
        active = not chosen or chosen[0].start >= verb.end()
        if active and chosen and chosen[0].bare and (thing := self._thing_approved(verb)):
            chosen = [thing]
        chosen = [self._made_by(name) or name for name in chosen]
        found: list[tuple[PlanName | None, Instrument | None]] = [
            (name, None if name.batch else self._instrument_of(name, verb)) for name in chosen
        ]
        if not found:
            near, thing = self._instrument_near(verb), self._thing_approved(verb)
            if near and near.end <= verb.start() and _NOUN_BETWEEN.search(self.text, near.end, verb.start()):
                near = None
            return [(thing, near)] if near or thing else []
        return found

    def _made_by(self, name: PlanName) -> PlanName | None:
        """The plan that an instrument approves or issues: "Decision No. 3 of May 5 approving the master plan"."""
        after = next((one for one in self.names if one.start >= name.end), None)
        made = name.bare or any(one.start < name.end and one.end > name.start for one in self.instruments)
        return (
            after
            if after and made and not after.bare and wording.making(self.lang).match(self.text, name.end, after.start)
            else None
        )

    def _chosen(self, verb: re.Match[str]) -> list[PlanName]:
        """What stands right of it in the active voice; left of it in the passive, in a relative clause, in an aside."""
        right = [name for name in self.names if 0 <= name.start - verb.end() < 90][:1]
        if right and wording.other_paper(self.lang).search(self.text, verb.end(), right[0].start):
            right = []
        left = [name for name in self.names if name.end <= verb.start() or name.start < verb.start() < name.end][-1:]
        if verb["right"]:
            return right
        if verb["left"]:
            return left or right
        lead = self.text[max(0, verb.start() - 80) : verb.start()]
        if wording.inverted(self.lang).search(lead):
            plain = [name for name in self.names if name.start >= verb.end() and not name.bare]
            return plain[:1] or right or left
        after = wording.participle(self.lang).match(self.text, verb.end())
        if wording.passive(self.lang).search(lead) and not (right and right[0].start - verb.end() < 12 and not after):
            return left or right
        if after and left and not (right and right[0].start - verb.end() < 6):
            return (
                left if self.lang == "vi" or not _NOUN_BETWEEN.search(self.text, left[0].end, verb.start()) else right
            )
        return right or (left if self._ends_in(verb, left) else [])

    def _ends_in(self, verb: re.Match[str], left: list[PlanName]) -> bool:
        """Whether what stands left is followed by nothing but who approves it: "a resolution the Council voted"."""
        return bool(left) and verb.start() - left[0].end < 60 and "," not in self.text[left[0].end : verb.start()]

    def _out_of_the_batch(self, batch: PlanName) -> list[PlanName]:
        """The plans named out of a batch: "22 resolutions, including the one on ... and the one on ..."."""
        after = [name for name in self.names if name.start > batch.end]
        between = self.text[batch.start : after[0].start] if after else ""
        return after if wording.naming(self.lang).search(between) else []

    def _joined_to(self, first: PlanName) -> list[PlanName]:
        found, last = [], first
        for name in self.names:
            if name.start > last.end:
                if not wording.joined(self.lang).fullmatch(self.text[last.end : name.start]) or name.bare:
                    break
                found.append(name)
                last = name
        return found

    def _thing_approved(self, verb: re.Match[str]) -> PlanName | None:
        """What a verb of approving is said of where its noun names no plan: "approved the seal by Decision No. 3"."""
        if not _of_the_plan(verb):
            return None
        thing = _THING[self.lang].match(self.text, verb.end()) or _MEASURE[self.lang].match(self.text, verb.end())
        return PlanName(thing.start("it"), thing.end("it"), thing["it"], False, False) if thing else None

    def _instrument_of(self, name: PlanName, verb: re.Match[str]) -> Instrument | None:
        inside = [one for one in self.instruments if one.start <= name.end and one.end >= name.start]
        return inside[0] if inside else self._instrument_near(verb)

    def _instrument_near(self, verb: re.Match[str]) -> Instrument | None:
        """The instrument by which something is approved: not the one that a plan carries out."""
        others = [name for name in self.names if not name.bare]
        near = [
            one
            for one in self.instruments
            if one.type not in ("dispatch", "notice")
            and abs(one.start - verb.end()) < 160
            and not wording.other_paper(self.lang).search(self.text, verb.end(), max(verb.end(), one.start))
            and (
                0 <= one.start - verb.end() < 8
                or not wording.carried_out(self.lang).search(self.text, max(0, one.start - 28), one.start)
            )
            and not any(name.start < one.start < name.end and not self._of_its_body(name, one) for name in others)
        ]
        return min(near, key=lambda one: abs(one.start - verb.start()), default=None)

    def _clause(self, verb: re.Match[str]) -> str:
        """What stands around the verb between semicolons."""
        return self.text[self.text.rfind(";", 0, verb.start()) + 1 :].partition(";")[0]

    def _of_its_body(self, name: PlanName, instrument: Instrument) -> bool:
        """Whether a name is the instrument's own, the body that issued it before it: "the PM's Decision No. 3"."""
        return re.search(r"[’']s $", self.text[name.start : instrument.start]) is not None

    def _approval(self, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]) -> Approval | None:
        lang = self.lang
        if wording.no_plan(lang).search(self._clause(verb) if name is None or name.unnamed else name.text):
            return None
        if wording.licence(lang).search(self.text, verb.start(), verb.end() + 40):
            return None
        if name is None and instrument is None:
            return None
        if name and instrument is None and self._is_vague(name):
            return None
        approver = self._approver(instrument, verb)
        units = self._units(name, approver)
        plan = name.text if name else None
        if not units and not (approver and wording.central(lang).search(approver)):
            return None
        if name and wording.planning(lang).search(name.text) and not PROPER.search(name.text):
            plan = full_planning(self.reading) or plan
        if name and name.bare:
            plan = self._with_what_it_is_about(name, verb) if instrument else self._of_body(name, approver)
        date, origin = self._day(name, instrument, verb)
        period, vision = self._years(name)
        return Approval(
            self.sentence,
            units,
            plan,
            instrument.number if instrument else None,
            approver,
            period,
            vision,
            date,
            origin,
            0.9 if instrument else 0.75,
        )

    def _is_vague(self, name: PlanName) -> bool:
        """Whether it was issued at no occasion, or is a mere mention: "under the plan that was approved"."""
        if name.batch and wording.over_time(self.lang).search(self.text):
            return True
        told = self.bodies or wording.members(self.lang).search(self.text) or self.reading.days(self.sentence)
        return not told and (name.bare or wording.vaguely_many(self.lang).match(name.text) is not None)

    def _of_body(self, name: PlanName, approver: str | None) -> str:
        """What is called no more than a resolution: as named right before, else by whose it is."""
        kind = kind_of(name.text, self.lang).lower()
        named = [one.text for one in plan_names(self._before, self.lang) if not (one.unnamed or one.batch)]
        alike = [text for text in named if kind_of(text, self.lang).lower() == kind]
        if alike and _DEFINITE[self.lang].search(self.text[max(0, name.start - 5) : name.end + 10]):
            return alike[-1]
        if approver is None or name.text.endswith("s") or wording.planning(self.lang).search(name.text):
            return name.text
        return f"{name.text} {approver}" if self.lang == "vi" else f"{name.text} of the {approver}"

    def _with_what_it_is_about(self, name: PlanName, verb: re.Match[str]) -> str:
        about, head = wording.about(self.lang).match(self.text, verb.end()), wording.head(self.lang).search(name.text)
        return f"{head[0]} {about['what']}" if about and head else name.text

    def _years(self, name: PlanName | None) -> tuple[Period | None, int | None]:
        """For which years it is, and the year to which it looks ahead."""
        stretch = self._stretch(name)
        year = _YEAR.search(name.text if name else "")
        terms = [period.value for period in periods(stretch, self.lang, None) if len(period.value) == 9]
        vision = wording.vision(self.lang).search(self.text[name.start : name.end + 60] if name else stretch) or (
            wording.vision(self.lang).search(stretch)
        )
        return terms[0] if terms else year[1] if year else None, int(vision[1]) if vision else None

    def _within(self, name: PlanName | None) -> list[str]:
        """The units within a plan's name."""
        if name is None:
            return []
        begin = self.sentence.start
        places = self.reading.places_between(begin + name.start, begin + name.end)
        return list(dict.fromkeys(unit for place in places if (unit := self.reading.unit(place))))

    def _units(self, name: PlanName | None, approver: str | None) -> tuple[str, ...]:
        """The units it is about: of a provincial body's doing its own, whatever places the plan names."""
        of_the_country = approver and wording.central(self.lang).search(approver)
        if (name and _NATIONAL.search(name.text)) or national(self.lang, self.text):
            return ()
        if of_the_country and name and _NATION.match(name.text):
            return ()
        if (own := self._within(name)) and any(self._within(other) for other in self.names if other != name):
            return tuple(own)
        named = [place.start - self.sentence.start for place in self.reading.places_in(self.sentence) if place.subject]
        if of_the_country and not named and _NATIONAL.search(self.text):
            return ()
        topics = topics_of(self.reading)
        units = topics.of(self.sentence) or tuple(self._within(name))
        if topics.labels or len(topics.main) != 1 or topics.main[0] in units:
            return units
        within = all(any(name.start < at < name.end for name in self.names) for at in named)
        return topics.main if named and within and not of_the_country else units

    def _stretch(self, name: PlanName | None) -> str:
        """Where the years of a plan stand: its name and what follows; of a planning, its fullest mention if need be."""
        if name is None:
            return self.text
        own = self.text[name.start : name.end]
        stretch = own if re.search(r"20\d\d", own) else self.text[name.start : name.end + 120]
        if wording.planning(self.lang).search(name.text) and not re.search(r"20\d\d\s?[-–]\s?20\d\d", stretch):
            fullest = wording.fullest_planning(self.lang).search(self.reading.article.text[:FAR])
            return fullest.group() if fullest else stretch
        return stretch

    def _approver(self, instrument: Instrument | None, verb: re.Match[str]) -> str | None:
        """The body that approves, by its full name."""
        named = self._body_named(instrument, verb)
        if named in ("Standing Committee", "Standing Board"):
            full = wording.standing_committee().search(self.reading.article.text[:FAR])
            return full.group() if full else named
        return named

    def _body_named(self, instrument: Instrument | None, verb: re.Match[str]) -> str | None:
        """Who approves: the body after "by", else the nearest before the verb, else the instrument's, else the last."""
        by = re.compile(r"[^.;]{0,40}?\b(?:by|of) (?:the )?(?:[\w’']+ ){0,3}?").match(self.text, verb.end())
        after = [body for body in self.bodies if verb.end() <= body.start() < verb.end() + 70]
        if (
            self.lang == "en"
            and by
            and after
            and after[0].start() <= by.end() + 30
            and (
                re.search(
                    r"\b(?:by|of|through) (?:the |its )?(?:[\w’']+ ){0,3}$",
                    self.text[verb.end() - 8 : after[0].start()],
                )
            )
        ):
            return after[0].group().removeprefix("the ")
        if verb["left"] and after:
            return after[0].group().removeprefix("the ")
        if instrument and instrument.issuer:
            return instrument.issuer
        before = [body for body in self.bodies if body.end() <= verb.start() and not self._within_a_name(body)]
        if before:
            return before[-1].group().removeprefix("the ")
        if instrument and (issuer := issuer_by_number(instrument.number, self.lang)):
            return issuer
        within = re.search(r"[’']s $|\bcủa $", self.text[: verb.start()])
        if after and (within or self.lang == "vi"):
            return after[0].group().removeprefix("the ")
        return self._named_before

    def _within_a_name(self, body: re.Match[str]) -> bool:
        return any(name.start < body.start() < name.end for name in self.names)

    @cached_property
    def _named_before(self) -> str | None:
        """The body that the sentences before name: one that votes where the sentence tells of those who vote."""
        lang = self.lang
        pattern = wording.assembly(lang) if wording.members(lang).search(self.text) else wording.body(lang)
        for earlier in reversed(self.reading.sentences[max(0, self.sentence.index - 20) : self.sentence.index]):
            if body := pattern.search(earlier.text):
                return body.group()
        anywhere = pattern.search(self.reading.article.text[:4000])
        return anywhere.group() if anywhere else None

    def _day(
        self, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]
    ) -> tuple[When | None, Origin | None]:
        if instrument and instrument.date:
            return instrument.date, "text"
        own = [
            day
            for day in self.reading.days(self.sentence)
            if not day.ahead
            and not wording.opening(self.lang).search(self.text, max(0, day.start - 16), day.start)
            and not (name and name.start <= day.start < name.end)
            and (len(day.value) > 4 or re.match(r"(?:in|năm) ", self.text[day.start :], re.IGNORECASE))
        ]
        signed = (day for day in own if wording.dated(self.lang).search(self.text, max(0, day.start - 24), day.start))
        if name and not self.instruments[1:] and (day := next((day for day in signed if day.start >= name.end), None)):
            return day.value, "text"
        apart = wording.days_apart(self.lang).search(self.text, max(0, verb.start() - 50), verb.end() + 80)
        near = [day for day in own if -160 < day.start - verb.end() < 100]
        best = min(near, key=lambda day: (len(day.value) == 4, abs(day.start - verb.start())), default=None)
        if apart and (best is None or abs(apart.start() - verb.start()) < abs(best.start - verb.start())):
            return self._apart(apart)
        if best:
            return best.value, "text"
        opened = any(
            wording.opening(self.lang).search(self.text, max(0, day.start - 16), day.start)
            for day in self.reading.days(self.sentence)
        )
        if wording.same_day(self.lang).search(self.text) and (before := self._day_before()):
            return before, "context"
        return said_on(self.reading) if opened else said_in(self.reading, self.sentence)

    def _day_before(self) -> str | None:
        """The last day named in the sentences before."""
        for earlier in reversed(self.reading.sentences[max(0, self.sentence.index - 6) : self.sentence.index]):
            days = [day.value for day in self.reading.days(earlier) if not day.ahead and len(day.value) == 10]
            if days:
                return days[-1]
        return None

    def _apart(self, apart: re.Match[str]) -> tuple[When | None, Origin | None]:
        """The day that lies so many days before or after the last one named."""
        named = [day.value for day in self.reading.days(self.sentence) if len(day.value) == 10]
        last = named[-1] if named else self._day_before() or said_in(self.reading, self.sentence)[0]
        if last is None or len(last) != 10:
            return said_in(self.reading, self.sentence)
        days = timedelta(wording.COUNTS.get(apart["n"].lower()) or int(apart["n"]))
        there = date.fromisoformat(last)
        return (there - days if apart["back"] else there + days).isoformat(), "context"


_THING = {
    "en": re.compile(
        r"\s+(?!by |under |in |on |at )(?:the |an? )?(?P<it>[^,.;]{8,90}?)(?=,? (?:by|under|in|at|through"
        r"|with) (?:the |its )?(?:Decision"
        r"|Resolution"
        r"|Directive|Document)\b)"
    ),
    "vi": re.compile(
        r"\s+(?!ngày |hôm |tại |bởi )(?P<it>[^,.;]{8,90}?)(?=,? (?:tại|bằng|theo|trong) (?:Quyết định|Nghị quyết"
        r"|Chỉ thị|Văn bản"
        r"|quyết định)(?!\w))"
    ),
}


_MEASURE = {
    "en": re.compile(
        r"\s+(?:the )?(?P<it>(?:[\w-]+ )?(?:re-?arrangement|arrangement|establishment|merger|setting up|creation"
        r"|re-?grouping"
        r"|re-?organi[sz]ation|consolidation|union|amalgamation|cutting|streamlining|enlargement)"
        r" (?:of|with|between) [^,.;]{8,90}?)(?=[,.;]|$| (?:in|on|at|where|which) )"
    ),
    "vi": re.compile(r"\s+(?P<it>(?:việc )?(?:sắp xếp|thành lập|sáp nhập|nhập|điều chỉnh) [^,.;]{8,90}?)(?=[,.;]|$)"),
}
"""What a body may approve that is no plan by name: a measure."""


def _rank(verb: re.Match[str]) -> int:
    """What is approved is read before what is adopted, and that before what is signed."""
    return 0 if _of_the_plan(verb) else 2 if re.match(r"(?i)sign|ký", verb.group()) else 1


def _of_the_plan(verb: re.Match[str]) -> bool:
    """Whether it is said of the plan itself rather than of the instrument that approves it."""
    return (
        re.match(
            r"(?i)approv|giv|gave|endors|ratif|clear|sanction|back|vot|đồng|nhất|chấp|thống|(?:ký )?phê|phe|chuẩn"
            r"|duyệt|nhận được|tán",
            verb.group(),
        )
        is not None
    )


_NOUN_BETWEEN = re.compile(
    r",\s(?!with (?:a )?(?:vision|view)\b|(?:already|just|first|then|as|later|\w+ly)\s$)[^,]*\w\s$"
)
_YEAR = re.compile(
    r"(?<!to )(?<!by )(?<!until )(?<!toward )(?<!towards )(?<!đến )(?<!đến năm )(?<![\d-]-)(?<!/)\b(20\d\d)\b(?![-/])"
)
_NATIONAL = re.compile(
    r"(?i)provincial-level (?:administrative )?units|đơn vị hành chính cấp tỉnh|\b(?:the|all|other|34"
    r"|63) provinces and cities"
    r"|các tỉnh, thành|nationwide|toàn quốc|cả nước|(?:về|của) [^,.;]{3,40} Việt Nam|cấp huyện, cấp xã giai đoạn"
)
"""What a plan of the whole country names."""
_NATION = re.compile(
    r"(?i)national (?:[\w-]+ ){0,3}(?:plan|planning|strategy|programme)\b|quy hoạch (?:\S+ ){0,4}quốc gia(?!\w)"
)
"""How the name of such a plan begins."""
