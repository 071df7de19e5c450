"""Which units a plan is of."""

import re

from events.reading.discourse.subjects import SEATS
from events.reading.discourse.topics import topics_of
from events.reading.mergers.country_wording import national
from events.reading.plans import body_wording
from events.reading.plans.plan_names import PlanName
from events.reading.plans.telling import Telling


def _within(telling: Telling, name: PlanName | None) -> list[str]:
    """The units within a plan's name."""
    if name is None:
        return []
    begin = telling.sentence.start
    places = telling.reading.places_between(begin + name.start, begin + name.end)
    return list(dict.fromkeys(unit for place in places if (unit := telling.reading.unit(place))))


def plan_units(telling: Telling, name: PlanName | None, approver: str | None) -> tuple[str, ...]:
    """The units it is about: of a provincial body's doing its own, whatever places the plan names."""
    of_the_country = approver and body_wording.CENTRAL[telling.lang].search(approver)
    if (name and _NATIONAL.search(name.text)) or national(telling.lang, telling.text):
        local = approver and body_wording.COUNCIL[telling.lang].search(approver)
        return topics_of(telling.reading).of(telling.sentence) if local else ()
    if of_the_country and name and _NATION.search(name.text) and not _within(telling, name):
        return ()
    others = [other for other in telling.names if other != name]
    if (own := _within(telling, name)) and any(of_the_country or _within(telling, other) for other in others):
        return tuple(own)
    named = [
        place.start - telling.sentence.start for place in telling.reading.places_in(telling.sentence) if place.subject
    ]
    if of_the_country and not named and any(told.search(telling.text) for told in (_NATIONAL, _LAW)):
        return ()
    topics = topics_of(telling.reading)
    units = topics.of(telling.sentence) or tuple(_within(telling, name))
    if of_the_country and _is_only_where(telling, units):
        return ()
    if topics.labels or len(topics.main) != 1:
        return units
    if topics.main[0] in units:
        return units if of_the_country else topics.now(telling.sentence)
    names = [*telling.names, name] if name else telling.names
    within = all(any(one.start < at < one.end for one in names) for at in named)
    return topics.main if named and within and not of_the_country else units


def _is_only_where(telling: Telling, units: tuple[str, ...]) -> bool:
    """Whether units are named only as where a central body sat, or where the report of it was filed."""
    reading, sentence, topics = telling.reading, telling.sentence, topics_of(telling.reading)
    if not units or set(units) & set(topics.titled) or not all(unit.startswith(SEATS) for unit in units):
        return False
    named = [place for place in reading.places_in(sentence) if reading.unit(place) in units]
    if not named:
        return not any(unit in units for one in reading.sentences for _, unit in topics.named(one))
    return all(
        place.end <= reading.dateline_end(sentence) or _AT.search(sentence.text, 0, place.start - sentence.start)
        for place in named
    ) and not any(unit in units for other in telling.names for unit in _within(telling, other))


_AT = re.compile(r"(?i)(?:\b(?:in|at)|(?<!\w)(?:tại|ở)) $")
"""What stands before the place where a body sat."""


_NATIONAL = re.compile(
    r"(?i)\b(?:re-?group|re-?arrang|arrang|merg|redraw|re-?draw|re-?organi[sz])\w* (?:of )?(?:the |all )?provinces\b"
    r"|provincial(?:-level)? (?:administrative )?units|đơn vị hành chính cấp tỉnh|\b(?:the|all|other|\d\d)"
    r" provinces and cities|(?<!\d)\d\d tỉnh, thành"
    r"|\b34 resolutions|(?<!\d)34 nghị quyết"
    r"|các tỉnh, thành|nationwide|toàn quốc|cả nước|(?:về|của) [^,.;]{3,40} Việt Nam|cấp huyện, cấp xã giai đoạn"
)
"""What a plan of the whole country names."""


_LAW = re.compile(
    r"\b(?:Law|Code|Ordinance|Decree|Circular) (?:[Nn]o\.?|on)\b|(?<!\w)(?:Luật|Bộ luật|Nghị định|Thông tư) "
)
"""What is law everywhere."""


_NATION = re.compile(
    r"(?i)decree|circular|nghị định|thông tư|national (?:[\w-]+ ){0,3}(?:plan|planning|strategy|programme)\b"
    r"|quy hoạch (?:\S+ ){0,4}(?<!du lịch )(?<!vườn )(?<!di tích )quốc gia(?!\w)"
)
"""What the name of a plan of the whole country has."""
