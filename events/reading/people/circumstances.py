"""When and where a change in a post took place, as the sentence around it and its neighbours say."""

from datetime import date

from events.reading.days.dates import Day
from events.reading.meetings.said import said_in
from events.reading.people import turnover
from events.reading.people.clauses import Appointment, Change, Clause
from events.reading.people.seats import Post, completed, provincial, singular
from events.reading.people.verbs import Action, Verb
from events.reading.places.topics import topics_of
from events.when import Origin

_NEAR = 200
"""So far before a bare title the body may be named that it is of."""
_FRESH = 31
"""So many days at most after the day from which it holds a decision is news."""


def appointment(clause: Clause, change: Change) -> Appointment | None:
    """The change with its day and province; None where the post is no province's."""
    who, _, verb, position = change
    said = provincial(position, clause.lang)
    if said is None and position:
        begin = clause.sentence.start
        before = clause.reading.article.text[max(0, begin - _NEAR) : begin + (change.post or who).start]
        for told in (who.post or "", before):
            said = said or provincial(completed(position, told, clause.lang, city=False), clause.lang)
    if said is None:
        held = clause.held(who) if verb.action == "transferred" else None
        if not (position and held and provincial(held, clause.lang)):
            return None
        said = position
    action = verb.action
    vague = verb.voice in ("does", "post goes") or clause.text.startswith("mak", verb.start)
    if action == "appointed" and (vague or clause.text.startswith("made", verb.start)):
        action = "elected" if turnover.voted(clause.lang).search(clause.text) else action
    day, origin = _day(clause, verb)
    beside = who.post == position
    units = _units(clause, change, action)
    return Appointment(who.name, singular(said), action, day, origin, units, clause.sentence, beside)


def _day(clause: Clause, verb: Verb) -> tuple[str | None, Origin | None]:
    """The day nearest to the verb and not beyond another verb, else the month, the year, the occasion's day."""
    text, at = clause.text, clause.turns.index(verb) if verb in clause.turns else 0
    begin = clause.turns[at - 1].end if at else 0
    end = clause.turns[at + 1].start if at + 1 < len(clause.turns) else len(text)
    brackets = [match.span() for match in turnover.bracket().finditer(text)]
    days = [
        day
        for day in clause.reading.days(clause.sentence)
        if not day.ahead
        and not turnover.since_day().search(text, max(0, day.start - 24), day.start)
        and not any(first < day.start < last and not first < verb.start < last for first, last in brackets)
    ]
    for length in (10, 7, 4):
        named = [day for day in days if len(day.value) == length and not _is_borne(clause.text, day)]
        if length == 4:
            named = [day for day in named if turnover.in_year().search(text, max(0, day.start - 5), day.end)]
        own = [day for day in named if begin <= day.start < end]
        if near := own or [day for day in named if day.start < begin]:
            return min(near, key=lambda day: abs(day.start - verb.start)).value, "text"
    said, origin = said_in(clause.reading, clause.sentence)
    if origin == "published" and (other := _handed_over(clause) or _decided_before(clause) or _holds_from(clause)):
        return other, "context"
    borne = next((day.value for day in days if _is_borne(clause.text, day)), None)
    return (borne, "text") if borne and origin == "published" else (said, origin)


def _handed_over(clause: Clause) -> str | None:
    """The day on which the decision was handed over or announced, by one of the next sentences."""
    index = clause.sentence.index
    for later in clause.reading.sentences[index + 1 : index + 3]:
        if turnover.handed_over(clause.lang).search(later.text):
            days = [day for day in clause.reading.days(later) if len(day.value) == 10 and not (day.ahead or day.cited)]
            return days[0].value if days else None
    return None


def _holds_from(clause: Clause) -> str | None:
    """The day from which a decision holds that is not dated otherwise."""
    text, news = clause.text, clause.reading.article.published
    for day in clause.reading.days(clause.sentence):
        fresh = news and len(day.value) == 10 and 0 <= (news - date.fromisoformat(day.value)).days <= _FRESH
        began = turnover.holds_from().search(text, max(0, day.start - 24), day.start)
        if fresh and (began or text.startswith("từ ", day.start)):
            return day.value
    return None


def _decided_before(clause: Clause) -> str | None:
    """The day of the change told last, where this sentence goes on with it in the same paragraph."""
    last = clause.before[-1] if clause.before else None
    goes_on = last and last.sentence.paragraph == clause.sentence.paragraph
    return last.date if last and goes_on and last.origin == "text" and len(last.date or "") == 10 else None


def _is_borne(text: str, day: Day) -> bool:
    """Whether a numbered decision bears the day: it is handed over later."""
    before = text[max(0, day.start - 60) : day.start]
    return len(day.value) == 10 and turnover.borne(day.cited).search(before) is not None


def _units(clause: Clause, change: Change, action: Action) -> tuple[str, ...]:
    """The province of the post; of a transfer, after it the one that the person comes from."""
    who, post, verb, _ = change
    reading, about = clause.reading, topics_of(clause.reading).of(clause.sentence)
    within, beside = list[str](), list[str]()
    for place in reading.places_in(clause.sentence):
        at, unit = place.start - clause.sentence.start, reading.unit(place)
        if any(one.own_start <= at < one.own_end for one in clause.people):
            continue
        if unit and post and post.opens <= at < post.end + 18:
            within.insert(0, unit)
        elif unit and who.start <= at < who.end:
            beside.append(unit)
        elif unit and post and (verb.start <= at < post.end or _is_its_place(clause.text, post, at)):
            within.append(unit)
    if action == "transferred":
        return tuple(dict.fromkeys([*within, *about]))
    if not within and action == "relieved":
        within = beside
    left = tuple(unit for unit in about if unit not in beside) or about
    named = [unit for place, unit in topics_of(reading).named(clause.sentence) if unit in left]
    return tuple(within[:1]) or (
        left if len(left) == 1 else tuple(named[-1:]) or topics_of(reading).main[:1] or left[:1]
    )


def _is_its_place(text: str, post: Post, at: int) -> bool:
    return turnover.of_place().fullmatch(text[post.end : at]) is not None
