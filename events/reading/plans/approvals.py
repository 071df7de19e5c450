"""Approvals that an article tells: what was approved, adopted, issued or passed, by whom, when, for which years."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from events.reading.discourse.abroad import abroad
from events.reading.discourse.papers import is_enacted, paper
from events.reading.entities.instruments import Instrument
from events.reading.plans import approval_day_wording as day_wording
from events.reading.plans import approval_wording, batch_wording, body_wording, plan_wording
from events.reading.plans.approval_days import approval_day
from events.reading.plans.approvers import approver_of
from events.reading.plans.objects import made_by, objects, of_the_plan
from events.reading.plans.plan_keys import is_bare
from events.reading.plans.plan_names import (
    PROPER,
    PlanName,
    full_planning,
    kind_of,
    plan_names,
    singles,
    without_number,
)
from events.reading.plans.plan_units import plan_units
from events.reading.plans.plan_years import plan_years
from events.reading.plans.telling import Telling
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
    bare: bool = False
    """Whether no more than its kind is said: "the plan"."""

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
        telling = Telling(reading, sentence)
        found: list[Approval] = []
        told_before = batch
        if telling.verbs and abroad(reading, sentence):
            continue
        if batch and is_item(sentence.text):
            found = list(_item_of(telling, batch))
        elif telling.verbs:
            found = list(_approvals(telling)) or (list(_out_of(telling, batch)) if batch else [])
            batch = next((told for told in found if told.plan and plan_wording.COUNTED.match(told.plan)), None)
            if batch is None and sentence.text.endswith(":"):
                batch = next((told for told in found if told.plan and _SEVERAL.search(told.plan)), _heading(telling))
                found = [told for told in found if told is not batch]
        elif batch:
            found = list(_out_of(telling, batch))
            batch = batch if found or batch_wording.OF_THE_BATCH[reading.lang].match(sentence.text) else None
        if told_before and batch_wording.OF_THE_BATCH[reading.lang].match(sentence.text):
            day, origin = told_before.date, told_before.origin
            found = [one if one.origin == "text" else replace(one, date=day, origin=origin) for one in found]
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
    known = other.bare or len(str(other.date)) == len("2025-06-09")
    if known and other.origin == "text" and fuller.date and not str(fuller.date).startswith(str(other.date)):
        return False
    kind, of_fuller = ((fold(one.plan or "").split() or [""])[0].removesuffix("s") for one in (other, fuller))
    if other.bare and (not fuller.bare or (kind in _PAPERS and of_fuller not in _PAPERS)):
        alike = kind in fold(fuller.plan or "").split()
        told = (fuller.date, fuller.approver) == (other.date, other.approver)
        alike = alike or (fuller.number is not None and told and kind in _PAPERS)
        return alike or (fuller.sentence == other.sentence and not _both_named(fuller, other))
    words, others = (set(_WORD.findall(fold(one.plan or ""))) for one in (fuller, other))
    joined = fuller.sentence == other.sentence
    if joined or len(others) < _FEW or len(words & others) < _SAME * len(others):
        return False
    return (fuller.number is not None, len(words), -fuller.sentence.index) > (False, len(others), -other.sentence.index)


def _both_named(fuller: Approval, other: Approval) -> bool:
    """Whether the sentence lists the one after the other: "the Resolution, the Statute and 9 schemes"."""
    whole = fold(other.sentence.text)
    heads = (" ".join(fold(other.plan or "").split()[:size]) for size in (1, 2))
    return any(f"{head}, " in whole and fold(fuller.plan or "") in whole.split(f"{head}, ", 1)[1] for head in heads)


_WORD = re.compile(r"\w{2,}")
_PAPERS = frozenset({"decision", "resolution", "quyet", "nghi"})
"""The first word of what only says by which paper a plan was approved, in ASCII."""
_NEAR = 80
"""Within so many characters before a name stands that it is carried out."""
_FEW = 4
"""A name of fewer words may be of any plan."""
_SAME = 0.8


_SEVERAL = re.compile(r"(?i)^(?:[\w-]+ )*(?:resolutions|decisions|plans|schemes|programmes)$")


def _approvals(telling: Telling) -> Iterator[Approval]:
    """In text order. What approves a plan is read before what issues the instrument by which it is approved."""
    done: set[int] = set()
    found: list[tuple[int, Approval]] = []
    for verb in sorted(telling.verbs, key=_rank):
        if not telling.is_done(verb):
            continue
        for name, instrument in objects(telling, verb):
            told = {part.start for part in (name, instrument) if part}
            if not told & done and (approval := _approval(telling, name, instrument, verb)):
                done |= told
                found.append((min(told), approval))
    return (approval for _, approval in sorted(found, key=lambda one: one[0]))


def _heading(telling: Telling) -> Approval | None:
    """The approval of what a list is to name: "the Council adopted the following resolutions:"."""
    for verb in telling.verbs:
        approver = approver_of(telling, None, None, verb)
        units = plan_units(telling, None, approver)
        if telling.is_done(verb) and approver and units:
            day, origin = approval_day(telling, None, None, verb)
            return Approval(telling.sentence, units, None, None, approver, None, None, day, origin, 0.75)
    return None


def _out_of(telling: Telling, batch: Approval) -> Iterator[Approval]:
    """The plans that the sentence names out of a batch told before it."""
    of_it = batch_wording.OF_THE_BATCH[telling.lang].match(telling.text)
    if not of_it and not batch_wording.SINGLE[telling.lang].match(telling.text):
        return
    named = list(telling.names) if of_it else []
    for single in singles(telling.text, telling.lang, batch.plan or ""):
        if not any(name.start < single.end and single.start < name.end for name in named):
            named.append(single)
    for name in named:
        if not (name.bare or batch_wording.PUT_OFF[telling.lang].search(_from(telling, name))):
            inside = (one for one in telling.instruments if one.start <= name.end and one.end >= name.start)
            yield from _one_of(telling, batch, name, next(inside, None))


def _item_of(telling: Telling, batch: Approval) -> Iterator[Approval]:
    """The plan that an item of a list names, the list being of a batch told before it."""
    item = plan_wording.item_of_plans(telling.lang).match(telling.text)
    if item is None or batch_wording.PUT_OFF[telling.lang].search(telling.text):
        return
    words = item["plan"] if item["head"] else f"{kind_of(batch.plan or '', telling.lang)} {item['plan']}"
    whole = PlanName(item.start("plan"), item.end("plan"), without_number(words), False, False)
    made = made_by(telling, telling.names[0]) if telling.names else None
    yield from _one_of(telling, batch, made or whole, next(iter(telling.instruments), None))


def _one_of(telling: Telling, batch: Approval, name: PlanName, instrument: Instrument | None) -> Iterator[Approval]:
    if approval_wording.NO_PLAN[telling.lang].search(name.text):
        return
    period, vision = plan_years(telling, name)
    number = instrument.number if instrument else None
    one = replace(batch, sentence=telling.sentence, plan=name.text, number=number, period=period, vision=vision)
    yield replace(one, date=instrument.date, origin="text") if instrument and instrument.date else one


def _approval(
    telling: Telling, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]
) -> Approval | None:
    if instrument is None and is_enacted(telling.reading, telling.sentence):
        instrument = paper(telling.reading)
    if _is_none(telling, name, instrument, verb):
        return None
    lang = telling.lang
    approver = approver_of(telling, name, instrument, verb)
    units = plan_units(telling, name, approver)
    plan = name.text if name else None
    if not units and not (approver and body_wording.CENTRAL[lang].search(approver)):
        return None
    if name and not name.batch and plan_wording.plans_a_province(name.text, lang) and not PROPER.search(name.text):
        plan = full_planning(telling.reading) or plan
    if name and name.bare and instrument and (named := _named_before(telling, name)):
        plan = named
        name = name._replace(text=named)
    elif name and name.bare:
        plan = _with_what_it_is_about(telling, name, verb) if instrument else _of_body(telling, name, approver)
    if instrument and (name is None or name.unnamed):
        plan = _named_elsewhere(telling, instrument) or plan
    date, origin = approval_day(telling, name, instrument, verb)
    period, vision = plan_years(telling, name)
    return Approval(
        telling.sentence,
        units,
        plan,
        instrument.number if instrument else None,
        approver,
        period,
        vision,
        date,
        origin,
        0.9 if instrument else 0.75,
        name is not None and name.bare,
    )


def _is_none(telling: Telling, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]) -> bool:
    """Whether no plan is approved: something else is, a licence, one not named, or what is done under one."""
    lang, text = telling.lang, telling.text
    if approval_wording.NO_PLAN[lang].search(_clause(telling, verb) if name is None or name.unnamed else name.text):
        return True
    if approval_wording.LICENCE[lang].search(text, verb.start(), verb.end() + 40):
        return True
    if name is None:
        return instrument is None
    if instrument is None and _is_vague(telling, name, verb):
        return True
    before = max(verb.end(), name.start)
    return approval_wording.CARRIED_OUT[lang].search(text, max(verb.end(), name.start - _NEAR), before) is not None


def _from(telling: Telling, name: PlanName) -> str:
    """What a sentence says from a name on to the next semicolon."""
    return telling.text[name.start :].partition(";")[0]


def _clause(telling: Telling, verb: re.Match[str]) -> str:
    """What stands around the verb between semicolons, after who said it."""
    clause = telling.text[telling.text.rfind(";", 0, verb.start()) + 1 :].partition(";")[0]
    return _SAID.sub("", clause, count=1)


_SAID = re.compile(r"^.{0,80}\b(?:added|explained|noted|recalled|said|told [^,.;]{3,30})(?: that)? ")


_ON_A_DAY = re.compile(r" (?:(?:vào |hồi )?ngày \d|on (?:\w+ )?\d)")
"""After the verb by which a paper that is carried out was adopted: "theo nghị quyết được thông qua ngày 29/5"."""


def _is_vague(telling: Telling, name: PlanName, verb: re.Match[str]) -> bool:
    """Whether it was issued at no occasion, or is a mere mention: "under the plan that was approved"."""
    if name.batch and approval_wording.OVER_TIME[telling.lang].search(telling.text):
        return True
    if approval_wording.HABIT[telling.lang].search(telling.text, verb.end()):
        return True
    if name.bare and approval_wording.CARRIED_OUT[telling.lang].search(telling.text, 0, name.start):
        return _ON_A_DAY.match(telling.text, verb.end()) is None
    voted = name.start >= verb.end() and body_wording.MEMBERS[telling.lang].search(telling.text)
    days = [day for day in telling.reading.days(telling.sentence) if len(day.value) > 4]
    told = telling.bodies or voted or days or day_wording.ON_THE_OCCASION[telling.lang].search(telling.text)
    return not told and (name.bare or plan_wording.VAGUELY_MANY[telling.lang].match(name.text) is not None)


def _of_body(telling: Telling, name: PlanName, approver: str | None) -> str:
    """What is called no more than a resolution: as named right before, else by whose it is."""
    if named := _named_before(telling, name):
        return named
    if approver is None or name.text.endswith("s") or not is_bare(name.text):
        return name.text
    return f"{name.text} của {approver}" if telling.lang == "vi" else f"{name.text} of the {approver}"


def _named_before(telling: Telling, name: PlanName) -> str | None:
    """The plan named right before a sentence that calls it "the plan"."""
    if not _DEFINITE[telling.lang].search(telling.text[max(0, name.start - 5) : name.end + 10]):
        return None
    kind = kind_of(name.text, telling.lang).lower()
    named = [one.text for one in plan_names(telling.before, telling.lang) if not (one.unnamed or one.batch)]
    for text in reversed(named):
        heads = list(plan_wording.HEAD[telling.lang].finditer(text))
        for head in heads:
            if kind_of(head[0], telling.lang).lower().endswith(kind):
                return text if head is heads[0] else text[head.start() :]
    return None


def _named_elsewhere(telling: Telling, instrument: Instrument) -> str | None:
    """The plan that an instrument is of: named in the sentence before it, or before one that opens with "It"."""
    lang = telling.lang
    for name in telling.names:
        if plan_wording.CONTAINED[lang].fullmatch(telling.text, name.end, max(name.end, instrument.start)):
            return name.text
    if not plan_wording.IT[lang].match(telling.text) or telling.sentence.index == 0:
        return None
    before = telling.reading.sentences[telling.sentence.index - 1].text
    return next((one.text for one in plan_names(before, lang) if not (one.unnamed or one.batch)), None)


def _with_what_it_is_about(telling: Telling, name: PlanName, verb: re.Match[str]) -> str:
    about, head = (
        plan_wording.ABOUT[telling.lang].match(telling.text, max(name.end, verb.end()))
        or plan_wording.ABOUT[telling.lang].match(telling.text, verb.end()),
        plan_wording.HEAD[telling.lang].search(name.text),
    )
    return f"{head[0]} {about['what']}" if about and head else name.text


def _rank(verb: re.Match[str]) -> int:
    """What is approved is read before what is adopted, and that before what is signed."""
    return 0 if of_the_plan(verb) else 2 if re.match(r"(?i)sign|ký", verb.group()) else 1


_DEFINITE = {"en": re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s"), "vi": re.compile(r"\s(?:này|trên|đó|nói trên)(?!\w)")}
