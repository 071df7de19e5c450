"""What a sentence tells the ones after it of when: whether goals go on, when they are due, which time is spoken of."""

from events.reading.entities.periods import Period
from events.reading.figures import timing_wording as wording
from events.reading.figures.context import Context
from events.reading.figures.moods import Signs
from events.reading.figures.timing import Timing, covered_by
from events.reading.figures.whose_period import is_of_an_aside
from events.reading.text.language import Lang
from events.reading.text.sentences import heads_list, is_item
from events.when import precision

_RECENT = 1
"""What is spoken of without a year is of this one or the last, if no other was measured."""
_LATE = 11
"""From this month on a year ends soon."""


_TERM = len("2020-2025")


def opened(title: str | None, lang: Lang, said: str | None) -> Context:
    """What a headline says already of when: "The economy picks up in the first quarter"."""
    context = Context()
    if title:
        carry_over(Timing(title, lang, said, Signs(title, lang), context), frozenset(), None)
    return Context(due=context.due, covered=context.covered, spoken=context.spoken, term=context.term)


def carry_over(timing: Timing, told: frozenset[str | None], goals: bool | None) -> None:
    """Tell the sentences after it whether goals go on, and for when; `told` are the periods of its measures, and
    `goals` whether these were all goals or none was, None where they were not alike."""
    context, today = timing.context, timing.today
    last = timing.signs.mood(0, len(timing.text)) if goals is None else "goal" if goals else "figure"
    if last == "goal" or (last == "figure" and not timing.is_listed_goal):
        context.goal = last == "goal"
    begun = [one.last.year for one in timing.periods if today is None or one.first <= today[1]]
    for period in _outermost(timing.periods):
        if wording.YEARS_GONE.fullmatch(timing.text, period.start, period.end):
            continue
        ahead = today is None or period.last >= today[0]
        after = today is not None and period.last > today[1]
        dated = len(period.value) in (4, 9) and not timing.is_of_a_council(period)
        if ahead and dated and (context.goal or after) and not _is_nearly_over(timing, period):
            context.due = period.due
        if today is not None and period.first > today[1]:
            continue
        aside = _is_next(timing, period) or is_of_an_aside(timing.text, timing.quantities, period)
        if aside or wording.ALONE.match(timing.text, period.end):
            continue
        context.spoken = covered_by(period)
        context.term = period.value if len(period.value) == _TERM else context.term
        recent = len(period.value) != 9 and (today is None or period.last.year >= today[1].year - _RECENT)
        reviewed = len(period.value) == 9 and wording.LOOKS_BACK[timing.lang].search(timing.text) is not None
        aimed_at = goals or (last == "goal" and covered_by(period) not in told)
        if aimed_at or period.last.year < max(begun) or _is_of_one_sentence(timing, period, told):
            continue
        if recent or reviewed or covered_by(period) in told:
            context.covered = covered_by(period)
            if wording.MONTHS.search(timing.text, period.start, period.end) and len(period.value) == 4:
                context.year_so_far = period.value
    context.heading = heads_list(timing.text)
    context.listing = context.heading or (context.listing and (context.row or is_item(timing.text)))
    if context.heading:
        _head_list(timing, last == "goal")


def _is_nearly_over(timing: Timing, period: Period) -> bool:
    """Whether it is the year that ends soon, told beside one to come, for which goals are set then."""
    today = timing.today
    if today is None or today[1].month < _LATE or period.value != str(today[1].year):
        return False
    return any(one.first > today[1] and len(one.value) in (4, 9) for one in timing.periods)


def _head_list(timing: Timing, goal: bool) -> None:
    """Tell the items after a heading whether they are goals or results, and when they are due."""
    context, today = timing.context, timing.today
    context.goal = context.goal or any(today and period.first > today[1] for period in timing.periods)
    if any(context.due == period.due for period in timing.periods):
        context.due_of_list = context.due
    else:
        context.due = context.due_of_list or context.due
    context.results = not goal and wording.RESULTS[timing.lang].search(timing.text) is not None


def _is_next(timing: Timing, period: Period) -> bool:
    """Whether a quarter or half that runs is told beside a period that is over, of which the figures are: "reviewed
    the third quarter and set tasks for the fourth"."""
    if timing.today is None or precision(period.value) not in ("quarter", "half") or period.last < timing.today[0]:
        return False
    return any(one.last < timing.today[0] for one in timing.periods)


def _is_of_one_sentence(timing: Timing, period: Period, told: frozenset[str | None]) -> bool:
    """Whether something else was measured in its sentence; whether it is a day or a month of which nothing was, a
    part of the year that runs on, or one within the months that were told before.
    """
    measured = covered_by(period) in told
    if told and not measured:
        return True
    if precision(period.value) in ("quarter", "half"):
        runs = (
            timing.today is not None and period.first <= timing.today[1] and period.last.month > timing.today[1].month
        )
        return (runs and not measured) or period.value[:4] == timing.context.year_so_far
    return len(period.value) in (7, 10) and timing.today is not None and not measured


def _outermost(named: list[Period]) -> list[Period]:
    """The periods that are no part of a year named before them: of "in nine months ..., in the third quarter alone ..."
    the nine months."""
    return [
        one for at, one in enumerate(named) if not any(one.value.startswith(f"{year.value}-") for year in named[:at])
    ]
