"""For which years a plan is made, and how far it looks ahead."""

import re

from events.reading.entities.periods import periods
from events.reading.plans import plan_wording
from events.reading.plans.plan_names import FAR, PlanName
from events.reading.plans.telling import Telling
from events.when import Period


def plan_years(telling: Telling, name: PlanName | None) -> tuple[Period | None, int | None]:
    """For which years it is, and the year to which it looks ahead."""
    stretch = _stretch(telling, name)
    year = _YEAR.search(name.text if name else "")
    if name and _SAME.search(stretch) and not _FROM_TO.search(stretch):
        stretch = telling.text[: name.start] + stretch
    terms = [period.value for period in periods(stretch, telling.lang, None) if len(period.value) == 9]
    near = _nearby(telling, name) if name and not name.batch else stretch
    vision = plan_wording.VISION.search(near) or plan_wording.VISION.search(stretch)
    return terms[0] if terms else year[1] if year else None, int(vision[1]) if vision else None


def _stretch(telling: Telling, name: PlanName | None) -> str:
    """Where the years of a plan stand: its name and what follows; of a planning, its fullest mention if need be."""
    if name is None:
        return telling.text
    own = telling.text[name.start : name.end]
    if name.batch:
        return own
    stretch = own if re.search(r"20\d\d", own) else _nearby(telling, name)
    if plan_wording.plans_a_province(name.text, telling.lang) and not _FROM_TO.search(stretch):
        fullest = plan_wording.fullest_planning(telling.lang).search(telling.reading.article.text[:FAR])
        return fullest.group() if fullest else stretch
    return stretch


def _nearby(telling: Telling, name: PlanName) -> str:
    """A plan's name and what follows it, as far as the next one in its sentence."""
    end = min(len(telling.text), name.end + _NEAR)
    following = [one.start for one in telling.names if one.start >= name.end and not one.bare]
    following += [joined.start() for joined in _NEXT.finditer(telling.text, name.end, end)]
    return telling.text[name.start : min([end, *following])]


_NEAR = 120
"""So many letters after a plan's name may tell its years."""
_NEXT = re.compile(r"(?:,|,? and) (?:another|on|the (?:one|other)) |(?:,|,? và) (?:một |về )")
"""What leads up to another plan of which the kind was told before."""
_SAME = re.compile(r"\bfor the same period\b|(?<!\w)(?:trong )?cùng (?:thời kỳ|giai đoạn)(?!\w)")
"""That a plan is for the years that were named before it."""
_FROM_TO = re.compile(r"20\d\d\s?[-–]\s?20\d\d")
_YEAR = re.compile(
    r"(?<!to )(?<!by )(?<!until )(?<!toward )(?<!towards )(?<!đến )(?<!đến năm )(?<!tới năm )(?<![\d-]-)(?<!/)"
    r"\b(20\d\d)\b(?![-/])"
)
