"""What a verb of approving is said of: the plans, each with its instrument."""

import re

from events.reading.entities.instruments import Instrument
from events.reading.plans import approval_wording, batch_wording, body_wording
from events.reading.plans.plan_names import PlanName, singles
from events.reading.plans.telling import Telling
from events.reading.text.clauses import clause_at


def objects(telling: Telling, verb: re.Match[str]) -> list[tuple[PlanName | None, Instrument | None]]:
    """The plans that a verb is said of, each with its instrument."""
    chosen = _chosen(telling, verb)
    if chosen and chosen[0].batch:
        chosen += _out_of_the_batch(telling, chosen[0])
        if len(chosen) > _ALL_OF_TWO and _TWO.match(chosen[0].text):
            del chosen[0]
    elif chosen and chosen[0].start >= verb.end():
        chosen += _joined_to(telling, chosen[0])
    active = not chosen or chosen[0].start >= verb.end()
    if active and chosen and chosen[0].bare and (thing := _thing_approved(telling, verb)):
        chosen = [thing]
    chosen = [made_by(telling, name) or name for name in chosen]
    found: list[tuple[PlanName | None, Instrument | None]] = [
        (name, None if name.batch else _instrument_of(telling, name, verb)) for name in chosen
    ]
    for index, (name, instrument) in enumerate(found):
        others = (other for other in chosen if other is not name)
        if instrument and any(other.start <= instrument.start < other.end for other in others):
            found[index] = (name, None)
    if not found:
        near, thing = _instrument_near(telling, verb), _thing_approved(telling, verb)
        if near and near.end <= verb.start() and _NOUN_BETWEEN.search(telling.text, near.end, verb.start()):
            near = None
        return [(thing, near)] if near or thing else []
    return found


def made_by(telling: Telling, name: PlanName) -> PlanName | None:
    """The plan that an instrument approves or issues: "Decision No. 3 of May 5 approving the master plan"."""
    after = next((one for one in telling.names if one.start >= name.end), None)
    made = name.bare or any(one.start < name.end and one.end > name.start for one in telling.instruments)
    return (
        after
        if after
        and made
        and not after.bare
        and batch_wording.MAKING[telling.lang].match(telling.text, name.end, after.start)
        else None
    )


def _chosen(telling: Telling, verb: re.Match[str]) -> list[PlanName]:
    """What stands right of it in the active voice; left of it in the passive, in a relative clause, in an aside."""
    right = [name for name in telling.names if 0 <= name.start - verb.end() < 90][:1]
    if right and approval_wording.OTHER_PAPER[telling.lang].search(telling.text, verb.end(), right[0].start):
        right = []
    left = _left(telling, verb)
    if verb["right"]:
        being = _BEING.search(telling.text, max(0, verb.start() - 30), verb.start())
        done_by = telling.text.startswith(" by ", verb.end())
        return left if being or (done_by and left) else right
    if left and _IT[telling.lang].match(telling.text, verb.end()):
        return left
    if verb["left"]:
        return left or right
    if verb["subject"]:
        return [name for name in left if _ADJOINING.fullmatch(telling.text, name.end, verb.start())]
    lead = telling.text[max(0, verb.start() - 80) : verb.start()]
    if approval_wording.INVERTED[telling.lang].search(lead):
        plain = [name for name in telling.names if name.start >= verb.end() and not name.bare]
        return plain[:1] or right or left
    after = approval_wording.PARTICIPLE[telling.lang].match(telling.text, verb.end())
    if approval_wording.PASSIVE[telling.lang].search(lead) and not (
        right and right[0].start - verb.end() < 12 and not after
    ):
        return [] if left and _ANTECEDENT.search(telling.text, left[0].end, verb.start()) else left or right
    if after and left and not (right and right[0].start - verb.end() < 6):
        return right if telling.lang == "en" and _of_another_thing(telling, left[0], verb) else left
    if after and not left and lead.endswith(", "):
        return right if right and _WHEN_OR_HOW.fullmatch(telling.text, verb.end(), right[0].start) else []
    return right or (left if _ends_in(telling, verb, left) else [])


def _of_another_thing(telling: Telling, left: PlanName, verb: re.Match[str]) -> bool:
    """Whether a participle is said of a thing that stands between a plan and it, not of the plan: who does it does."""
    between = (left.end, verb.start())
    if approval_wording.WHO.fullmatch(telling.text, *between):
        return False
    return any(thing.search(telling.text, *between) for thing in (_NOUN_BETWEEN, _OTHER_THING))


def _left(telling: Telling, verb: re.Match[str]) -> list[PlanName]:
    """The name that stands last before a verb, or the batch that it is one of: "two resolutions, one on fees, were"."""
    before = [name for name in telling.names if name.end <= verb.start() or name.start < verb.start() < name.end]
    carried = approval_wording.CARRIED_OUT[telling.lang]
    before = [name for name in before if not carried.search(telling.text, 0, name.start)] or before
    while len(before) > 1 and telling.text.endswith(" (", 0, before[-1].start):  # by which the one before is approved
        before.pop()
    while len(before) > 1 and _OF_WHICH.fullmatch(telling.text, before[-2].end, before[-1].start):
        whole = before[-2]._replace(
            end=before[-1].end, text=telling.text[before[-2].start : before[-1].end], bare=False
        )
        before[-2:] = [whole]
    batches = [name for name in before[:-1] if name.batch]
    if batches and batch_wording.SINGLY.match(telling.text, batches[-1].end):
        return batches[-1:]
    return before[-1:]


def _ends_in(telling: Telling, verb: re.Match[str], left: list[PlanName]) -> bool:
    """Whether what stands left is followed by nothing but who approves it: "a resolution the Council voted"."""
    return bool(left) and verb.start() - left[0].end < 60 and "," not in telling.text[left[0].end : verb.start()]


def _out_of_the_batch(telling: Telling, batch: PlanName) -> list[PlanName]:
    """The plans named out of a batch: "22 resolutions, including the one on ... and the one on ..."."""
    named = [name for name in telling.names if name.start > batch.end]
    between = telling.text[batch.start : named[0].end] if named else ""
    after = named if batch_wording.NAMING[telling.lang].search(between) else []
    for single in singles(telling.text, telling.lang, batch.text, batch.end):
        within = [name for name in after if name.start < single.end and single.start < name.end]
        if all(single.start < name.start and name.end <= single.end for name in within):
            after = [name for name in after if name not in within] + [single]
    return sorted(name for name in after if not name.batch)


def _joined_to(telling: Telling, first: PlanName) -> list[PlanName]:
    found, last = [], first
    for name in telling.names:
        if name.start > last.end:
            between = telling.text[last.end : name.start]
            if name.bare or not batch_wording.JOINED[telling.lang].fullmatch(between):
                break
            followed = [verb for verb in telling.verbs if verb.start() > name.end]
            if ";" in between and any(_ends_in(telling, verb, [name]) for verb in followed):
                break
            found.append(name)
            last = name
    return found


def _thing_approved(telling: Telling, verb: re.Match[str]) -> PlanName | None:
    """What a verb of approving is said of where its noun names no plan: "approved the seal by Decision No. 3"."""
    done = _MEASURE_DONE[telling.lang].search(telling.text, 0, verb.start())
    if done and (telling.bodies or body_wording.MEMBERS[telling.lang].search(telling.text)):
        return PlanName(done.start("it"), done.end("it"), done["it"], False, False)
    if not of_the_plan(verb):
        return None
    thing = _THING[telling.lang].match(telling.text, verb.end()) or _MEASURE[telling.lang].match(
        telling.text, verb.end()
    )
    return PlanName(thing.start("it"), thing.end("it"), thing["it"], False, False) if thing else None


def _instrument_of(telling: Telling, name: PlanName, verb: re.Match[str]) -> Instrument | None:
    inside = [one for one in telling.instruments if one.start <= name.end and one.end >= name.start]
    changed, carried = _AMENDS, approval_wording.CARRIED_OUT[telling.lang]
    own = [
        one
        for one in inside
        if not (
            changed.search(telling.text, name.start, one.start) or carried.search(telling.text, name.start, one.start)
        )
    ]
    return own[0] if own else None if inside else _instrument_near(telling, verb)


def _instrument_near(telling: Telling, verb: re.Match[str]) -> Instrument | None:
    """The instrument by which something is approved: not the one that a plan carries out."""
    others = [name for name in telling.names if not name.bare]
    near = [
        one
        for one in telling.instruments
        if one.type not in ("dispatch", "notice")
        and abs(one.start - verb.end()) < 160
        and not _of_another_clause(telling, one, verb)
        and not approval_wording.OTHER_PAPER[telling.lang].search(telling.text, verb.end(), max(verb.end(), one.start))
        and (
            0 <= one.start - verb.end() < 8
            or (one.end <= verb.start() and _DONE_BY.fullmatch(telling.text, one.end, verb.start()))
            or not approval_wording.CARRIED_OUT[telling.lang].search(telling.text, max(0, one.start - 28), one.start)
        )
        and not any(name.start < one.start < name.end and not _of_its_body(telling, name, one) for name in others)
    ]
    return min(near, key=lambda one: abs(one.start - verb.start()), default=None)


def _of_another_clause(telling: Telling, instrument: Instrument, verb: re.Match[str]) -> bool:
    """Whether an instrument stands in a clause that tells an approval of its own."""
    begin, end = clause_at(telling.text, instrument.start, telling.lang)
    inside = [begin <= one.start() < end for one in (verb, *telling.verbs)]
    return not inside[0] and any(inside)


def _of_its_body(telling: Telling, name: PlanName, instrument: Instrument) -> bool:
    """Whether a name is the instrument's own, the body that issued it before it: "the PM's Decision No. 3"."""
    return re.search(r"[’']s $", telling.text[name.start : instrument.start]) is not None


def of_the_plan(verb: re.Match[str]) -> bool:
    """Whether it is said of the plan itself rather than of the instrument that approves it."""
    return (
        re.match(
            r"(?i)approv|agree|giv|gave|endors|ratif|clear|sanction|back|vot|đồng|nhất|chấp|thống|(?:ký )?phê|phe"
            r"|chuẩn"
            r"|duyệt|nhận được|tán",
            verb.group(),
        )
        is not None
    )


_ALL_OF_TWO = 2
_TWO = re.compile(r"(?i)(?:two|both|2|hai)\s")
"""How two are counted, which are no batch where both are named."""

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
        r"|re-?grouping|re-?organi[sz]ation|consolidation|union|amalgamation|cutting|streamlining|enlargement)"
        r" (?:of|with|between) (?:[^,.;]|, (?=[A-ZĐ])){8,120}?)(?=[.;]|,(?! [A-Z])|$| (?:in|on|at|where|which) )"
    ),
    "vi": re.compile(r"\s+(?P<it>(?:việc )?(?:sắp xếp|thành lập|sáp nhập|nhập|điều chỉnh) [^,.;]{8,90}?)(?=[,.;]|$)"),
}
"""What a body may approve that is no plan by name: a measure."""

_MEASURE_DONE = {
    "en": re.compile(
        r"(?:^|[,;:] )(?:[Tt]he )?(?P<it>(?:[\w-]+ )?(?:re-?arrangement|merger|union|consolidation|establishment)"
        r" (?:of|with|between) (?:[^,.;]|, (?=[A-ZĐ])){8,90}?)"
        r",? (?:was|were|has been|had been) (?:\w+ly )?$"
    ),
    "vi": re.compile(
        r"(?:^|[,;:] )(?P<it>(?:[Vv]iệc|[Cc]hủ trương|[Pp]hương án) (?:sắp xếp|thành lập|sáp nhập|hợp nhất|nhập)"
        r" [^.;]{8,90}?),? (?:đã |vừa )?(?:được) [^,.;]{0,50}$"
    ),
}
"""Such a measure named before a verb in the passive voice."""

_DONE_BY = re.compile(r"\s(?:(?:được|do) [^,.;]{2,60}\s)?")
"""Between an instrument and the verb by which it was issued: "theo Quyết định số 3 được UBND tỉnh ban hành"."""
_BEING = re.compile(r"\b(?:was|were|been|being|is|are|got)\s(?:\w+ly\s|also\s|then\s)*$")
"""Before a verb in the passive voice, what it is said of standing on its left."""
_AMENDS = re.compile(
    r"(?i)\b(?:amending|replacing|repealing|supplementing|repeal of)\b|(?<!\w)(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?!\w)"
)
"""What stands, in the name of an instrument, before another one that it changes."""
_OTHER_THING = re.compile(r"\b(?:the|an?|every|all|its|any|each|some|no|\d+) (?:[a-z-]+ ){1,3}$")
"""What a participle is said of that stands right before it and is no plan: "keeps every paper issued"."""
_ANTECEDENT = re.compile(
    r"\b(?:the|those|these|all|both) (?:\w+ ){0,2}(?:that|which) (?:(?:was|were|has|have|had|been|are|is|\w+ly) )*$"
)
"""What a relative clause is said of that stands between a plan and it: "a plan on the basis of the three that were"."""
_OF_WHICH = re.compile(r"\s(?:[a-z][\w-]* ){0,4}(?:of|under) (?:the |its )?|\s(?:amending|revising) (?:the |its )?")
"""What stands in the name of a plan before another one that it is of: "the list of tasks under the land use plan"."""
_WHEN_OR_HOW = re.compile(
    r" (?:(?:on|in) (?:the \w+ of )?(?:\w+ \d{1,2}(?:, \d{4})?|\d{1,2} \w+|\w+day)|with [^.,;]{3,40}?)"
    r" (?:the |an? |its )?"
)
"""Between a verb and what it is said of, only the day or the votes: "adopted on June 6 two resolutions"."""
_IT = {"en": re.compile(r" (?:it|them|both)\b"), "vi": re.compile(r" (?:nó|cả hai)(?!\w)")}
"""What takes up a plan named before the verb."""
_ADJOINING = re.compile(r",?(?:\s(?:which|that|have|has|had|were|all|each|both|also|then|\w+ly))*\s")
"""Between a plan and what is said of it as its subject."""
_NOUN_BETWEEN = re.compile(
    r",\s(?!with (?:a )?(?:vision|view)\b|(?:already|just|first|then|as|later|\w+ly)\s$)[^,]*\w\s$"
)
