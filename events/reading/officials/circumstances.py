"""When and where a change in a post took place, as the sentence around it and its neighbours say."""

from bisect import bisect_left
from datetime import date, timedelta

from events.reading.discourse.topics import topics_of
from events.reading.entities.dates import Day
from events.reading.entities.places import Place, places, unit_of
from events.reading.entities.posts import Post
from events.reading.entities.provincial_posts import central, completed, is_bare_chair, provincial, singular
from events.reading.meetings.said_days import said_in, said_on
from events.reading.officials import circumstance_wording, link_wording
from events.reading.officials.clauses import Clause
from events.reading.officials.post_keys import posts_of
from events.reading.officials.sentence_row import Appointment, Change, Telling
from events.reading.officials.verbs import Action, Verb
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.when import Origin, days

_OF_A_CITY = patterns.plain(r"\b[Mm]unicipal\b|thành phố|\bTP\b")
_NEAR = 400
"""So far before a bare title the body may be named that it is of."""
_EVE = 2
"""So many days before a merger whoever is named to a post is named to one of the unit that it makes."""
_OPENING = 5
"""So many sentences may open an article on several decisions, before it comes to each."""
_WEEK = 7
_FRESH = 31
"""So many days at most after the day from which it holds a decision is news."""


def appointment(clause: Clause, change: Change) -> Appointment | None:
    """The change with its day and province; None where the post is no province's."""
    who, post, verb, position = change
    then = next((other for other in clause.posts if post and other.start > post.end), None)
    if then and is_bare_chair(position, clause.lang) and is_bare_chair(singular(then.title), clause.lang):
        shared = then.words(clause.text)
        position = completed(position, shared, clause.lang, city=_OF_A_CITY.search(shared) is not None)
    said = provincial(singular(position), clause.lang)
    if said is None and position:
        before = told_before(clause.reading, clause.sentence.start + (change.post or who).start)
        for told in (who.post or "", before):
            said = said or provincial(completed(singular(position), told, clause.lang, city=False), clause.lang)
    if said is None:
        of_his = (one for one in clause.changes if one.who.name == who.name)
        left = next((one.position for one in of_his if one.verb.action == "relieved"), None)
        held = who.post if central(position, clause.lang) else None
        held = clause.held(who) or left if verb.action == "transferred" else held
        held = held or clause.vacated(who, verb)
        if not (position and held and provincial(held, clause.lang)):
            return None
        said = position
    action = verb.action
    vague = verb.voice in ("does", "post goes") or clause.text.startswith(
        ("confirm", "mak", "made", "pick"), verb.start
    )
    if action == "appointed" and vague:
        action = "elected" if link_wording.VOTED[clause.lang].search(clause.text) else action
    day, origin = _day(clause, change)
    beside = who.post == position
    units = _units(clause, change, action)
    units = units if action == "relieved" or day is None else _in_force(clause.reading, units, days(day)[0])
    left = _named_in(clause.reading, who.post or "") if action == "appointed" and posts_of(who.post or "") else None
    if left and posts_of(said) and not _live_on_together(clause.reading, left, units[0]):
        action, units = "transferred", (*units, left)
    telling: Telling = "noun" if verb.voice in ("noun", "approves") else "does" if verb.voice == "does" else "done"
    telling = telling if change.post or beside else "pointed"
    return Appointment(who.name, singular(said), action, day, origin, units, clause.sentence, beside, telling)


def _live_on_together(reading: Reading, unit: str, other: str) -> bool:
    """Whether two units are one, or went into one: whoever led either leads on."""
    lines = [{one, *(edge.unit for edge in reading.units.unit(one).successors)} for one in (unit, other)]
    return not lines[0].isdisjoint(lines[1])


def told_before(reading: Reading, end: int) -> str:
    """What the article says before an offset, not far back, with a dash for each person's name."""
    text, begin = reading.article.text, max(0, end - _NEAR)
    parts = list[str]()
    first, last = (bisect_left(reading.people, at, key=lambda person: person.start) for at in (begin, end))
    for person in reading.people[first:last]:
        parts += [text[begin : person.start], "–"]
        begin = person.end
    return "".join(parts) + text[begin:end]


def _day(clause: Clause, change: Change) -> tuple[str | None, Origin | None]:
    """The day nearest to the verb and not beyond another change, else the month, the year, the occasion's day."""
    text, verb = clause.text, change.verb
    told = _told_of(clause, change)
    days = [day for day in told if not circumstance_wording.OF_BIRTH.search(text, max(0, day.start - 40), day.start)]
    days = [day for day in days if not _holds_since(text, day)]
    begin, end = _bounds(clause, verb)
    begin = change.who.start if 0 < begin <= change.who.start < verb.start else begin
    for length in (10, 7, 4):
        named = [day for day in days if len(day.value) == length and not _is_borne(text, day)]
        if length == 4:
            named = [day for day in named if circumstance_wording.IN_YEAR.search(text, max(0, day.start - 5), day.end)]
        own = [day for day in named if begin <= day.start < end]
        if not own and (since := _since(clause, verb, told, length)):
            return since, "text"
        if not own and (
            handed := [
                day for day in named if circumstance_wording.HANDED_OVER[clause.lang].search(text, end, day.start)
            ]
        ):
            return handed[0].value, "text"
        if length > 7 and not own and verb.action == "relieved" and any(begin <= day.start < end for day in days):
            continue
        if near := own or [day for day in named if day.start < begin]:
            return min(near, key=lambda day: abs(day.start - verb.start)).value, "text"
    borne = next((day.value for day in days if _is_borne(text, day)), None)
    if borne and circumstance_wording.APPROVED.search(text):
        return borne, "text"
    said, origin = said_in(clause.reading, clause.sentence)
    if any(day.value == said for day in told if day not in days):
        said, origin = said_on(clause.reading)
    if (since := _holds_from(clause)) and said and since < said:
        return since, "text"
    if (said, origin) == said_on(clause.reading):
        if before := _decided_before(clause):
            return before, "context"
        decided = _decided_on(clause.reading)
        if said and decided and _was_long_before(said, decided):
            return decided, "context"
    if origin == "published" and (other := _handed_over(clause) or _holds_from(clause) or _decided_on(clause.reading)):
        return other, "context"
    return (borne, "text") if borne and (origin == "published" or str(said) < borne) else (said, origin)


def _told_of(clause: Clause, change: Change) -> list[Day]:
    """The past days of the sentence but those in brackets elsewhere and those told of who is replaced."""
    brackets = [match.span() for match in circumstance_wording.BRACKET.finditer(clause.text)]
    return [
        day
        for day in clause.reading.days(clause.sentence)
        if not day.ahead
        and not _of_the_replaced(clause, change, day)
        and not any(first < day.start < last and not first < change.verb.start < last for first, last in brackets)
    ]


def _of_the_replaced(clause: Clause, change: Change, day: Day) -> bool:
    """Whether the day is told of the one whose place somebody takes: `appointed, replacing A, transferred in May`."""
    after = max(change.verb.end, change.who.end, change.post.end if change.post else 0)
    named = (one for one in clause.people if after <= one.start < day.start and one.name != change.who.name)
    other = next(named, None)
    if other is None or not clause.text[other.end : day.start].strip(" ,on"):
        return False
    return (
        clause.is_replaced(other) or circumstance_wording.UPON_LEAVING.search(clause.text, after, day.start) is not None
    )


def _bounds(clause: Clause, verb: Verb) -> tuple[int, int]:
    """Where the part of the sentence begins and ends that tells of one change: at the others, or at a semicolon."""
    others = [other.verb for other in clause.changes if other.position and other.verb.start != verb.start]
    begin = max((other.end for other in others if other.start < verb.start), default=0)
    end = min((other.start for other in others if other.start > verb.start), default=len(clause.text))
    if end < len(clause.text) and (semicolon := clause.text.find(";", verb.end, end)) >= 0:
        end = semicolon
    return max(begin, clause_at(clause.text, verb.start, clause.lang)[0]), end


def _since(clause: Clause, verb: Verb, days: list[Day], length: int) -> str | None:
    """The day, month or year, so many letters long, from which somebody has been out of the post, or at work in it.

    Long before the news it is when the post was taken, whatever the verb."""
    news = clause.reading.article.published
    if not news:
        return None
    works = clause.text.lower().startswith(circumstance_wording.AT_WORK, verb.start)
    at_once = verb.action == "relieved" or works
    until = news if at_once else news - timedelta(_FRESH)
    since_day = circumstance_wording.SINCE_DAY if at_once else circumstance_wording.HOLDS_FROM
    begin, end = _bounds(clause, verb)
    for day in days:
        since = since_day.search(clause.text, max(0, day.start - 24), day.start)
        if not since or circumstance_wording.RETIRED.search(clause.text, verb.end, day.start):
            continue
        if begin <= day.start < end and len(day.value) == length and day.value < until.isoformat():
            return day.value
    return None


def _handed_over(clause: Clause) -> str | None:
    """The day on which the decision was handed over or announced, by one of the next sentences."""
    index = clause.sentence.index
    for later in clause.reading.sentences[index + 1 : index + 3]:
        if circumstance_wording.HANDED_OVER[clause.lang].search(later.text):
            days = [day for day in clause.reading.days(later) if len(day.value) == 10 and not (day.ahead or day.cited)]
            return days[0].value if days else None
    return None


def _decided_on(reading: Reading) -> str | None:
    """The day of the decisions that the opening speaks of: `by decisions signed on Monday`."""
    for sentence in reading.sentences[:_OPENING]:
        if circumstance_wording.DECISIONS[reading.lang].search(sentence.text):
            days = [day for day in reading.days(sentence) if len(day.value) == 10 and not day.ahead]
            days = [day for day in days if not _holds_since(sentence.text, day)]
            return days[0].value if len(days) == 1 and reading.recent(days[0].value) else None
    return None


def _was_long_before(said: str, decided: str) -> bool:
    """Whether an occasion cannot be that at which decisions were made known."""
    return (days(decided)[0] - days(said)[1]).days > _WEEK


def _holds_since(text: str, day: Day) -> bool:
    return circumstance_wording.SINCE_DAY.search(text, max(0, day.start - 24), day.start) is not None


def _holds_from(clause: Clause) -> str | None:
    """The day from which a decision holds that is not dated otherwise."""
    text, news = clause.text, clause.reading.article.published
    for day in clause.reading.days(clause.sentence):
        fresh = news and len(day.value) == 10 and 0 <= (news - date.fromisoformat(day.value)).days <= _FRESH
        began = circumstance_wording.HOLDS_FROM.search(text, max(0, day.start - 24), day.start)
        aside = circumstance_wording.RETIRED.search(text, max(0, day.start - 40), day.start)
        if fresh and not aside and (began or text.startswith("từ ", day.start)):
            return day.value
    return None


def _decided_before(clause: Clause) -> str | None:
    """The day of the change told last, where this sentence goes on with it in the same paragraph."""
    last = _told_right_before(clause)
    return last.date if last and last.origin != "published" and len(last.date or "") == 10 else None


def _told_right_before(clause: Clause) -> Appointment | None:
    """The change told last in the same paragraph, in a sentence before this one and not far back."""
    index, paragraph = clause.sentence.index, clause.sentence.paragraph
    earlier = [one for one in clause.before if one.sentence.index < index]
    last = earlier[-1] if earlier else None
    return last if last and last.sentence.paragraph == paragraph and index - last.sentence.index < 3 else None


def _is_borne(text: str, day: Day) -> bool:
    """Whether a numbered decision bears the day: it is handed over later."""
    before = text[max(0, day.start - 60) : day.start]
    return len(day.value) == 10 and circumstance_wording.borne(day.cited).search(before) is not None


def _in_force(reading: Reading, units: tuple[str, ...], day: date) -> tuple[str, ...]:
    """The units, for one that had gone into another by a day, that one: nobody takes a post in what is gone."""
    heirs = {unit: reading.units.heirs(unit, day) for unit in units}
    live = (heirs[unit][0].id if len(heirs[unit]) == 1 else unit for unit in units)
    return tuple(dict.fromkeys(live))


def names_below(text: str, place: Place) -> bool:
    """Whether the name is that of a unit below the province: `xã Bình Thuận`, "Binh Thuan ward"."""
    before = circumstance_wording.BELOW.search(text, max(0, place.start - 12), place.start)
    return bool(before or circumstance_wording.BELOW_AFTER.match(text, place.end))


def _units(clause: Clause, change: Change, action: Action) -> tuple[str, ...]:
    """The province of the post; of a transfer, after it the one that the person comes from."""
    who, post, verb, _ = change
    reading, about = clause.reading, topics_of(clause.reading).now(clause.sentence)
    within, beside, elsewhere = _named_around(clause, change, action)
    if post is None and (own := _named_in(reading, change.position)):
        return (own,)
    if action == "transferred":
        apart = _only_of_others(clause, verb, who.name)
        return tuple(dict.fromkeys([*within, *(unit for unit in about if unit not in apart)])) or about
    if not within and action == "relieved":
        within = beside
    if not within and len(elsewhere) == 1 and clause.is_replaced(who):
        within = list(elsewhere)
    if not within and action != "relieved" and _is_of_new_unit(clause, change):
        return (topics_of(reading).heir or "",)
    left = tuple(unit for unit in about if unit in elsewhere or unit not in beside)
    named = [(place, unit) for place, unit in topics_of(reading).named(clause.sentence) if unit in left]
    begin, end = (clause.sentence.start + at for at in clause_at(clause.text, who.start, reading.lang))
    named = [one for one in named if begin <= one[0].start < end] or named
    last = _told_right_before(clause)
    as_before = last.units[:1] if last and last.action != "transferred" else ()
    main = as_before or _spoken_of(clause) or _gone_on_with(clause, about) or topics_of(reading).main
    among = left if len(left) == 1 else tuple(unit for _, unit in named[-1:]) or main[:1] or about[:1]
    told = tuple(within[:1]) or among
    return told if action == "relieved" else tuple(_about_to_be(reading, unit) for unit in told)


def _named_around(clause: Clause, change: Change, action: Action) -> tuple[list[str], list[str], set[str]]:
    """The units that a sentence names within the post of a change, beside the person, and elsewhere."""
    who, post, verb, _ = change
    reading, base = clause.reading, clause.sentence.start
    within, beside, elsewhere = list[str](), list[str](), set[str]()
    for place in reading.places_in(clause.sentence):
        at, unit = place.start - base, reading.unit(place)
        if unit is None or any(one.own_start <= at < one.own_end for one in clause.people):
            continue
        whence = verb.start <= at and clause.text.endswith(("from ", "từ "), verb.end, at)
        if whence or names_below(clause.reading.article.text, place):
            continue
        unit = unit if action == "relieved" else _about_to_be(reading, unit)
        if post and post.opens <= at < post.end + 18 and not {",", ";"} & set(clause.text[post.end : at]):
            within.insert(0, unit)
        elif who.start <= at < who.end or any(_is_aside(clause.text, one, at) for one in clause.changes):
            beside.append(unit)
        elif (
            (post and (verb.start <= at < post.end or _is_its_place(clause.text, post, at)))
            or (action == "transferred" and circumstance_wording.STRAIGHT_TO.fullmatch(clause.text, verb.end, at))
            or (
                post
                and action != "relieved"
                and circumstance_wording.TO_PLACE.search(clause.text, 0, at)
                and not clause.text[place.end - base : verb.start].strip()
            )
        ):
            within.append(unit)
        else:
            elsewhere.add(unit)
    return within, beside, elsewhere


def _spoken_of(clause: Clause) -> tuple[str, ...]:
    """The one unit that the sentence right before names, where this one names it only by the way."""
    topics, index = topics_of(clause.reading), clause.sentence.index
    units = {unit for _, unit in topics.named(clause.reading.sentences[index - 1])} if index else set[str]()
    own = {unit for _, unit in topics.named(clause.sentence)}
    return tuple(units) if len(units) == 1 and units <= own else ()


def _gone_on_with(clause: Clause, about: tuple[str, ...]) -> tuple[str, ...]:
    """The one of several units that the sentence right before names, where this one goes on without a name."""
    topics, index = topics_of(clause.reading), clause.sentence.index
    if len(about) < 2 or not index or topics.named(clause.sentence):
        return ()
    units = {unit for _, unit in topics.named(clause.reading.sentences[index - 1])}
    return tuple(units) if len(units) == 1 and units <= set(about) else ()


def _only_of_others(clause: Clause, verb: Verb, name: str) -> set[str]:
    """The units that are named only with other people, or in the parts of the sentence that tell of other changes."""
    begin, end = _bounds(clause, verb)
    named = topics_of(clause.reading).named(clause.sentence)
    own = {
        unit
        for place, unit in named
        if begin <= (at := place.start - clause.sentence.start) < end
        and not any(one.start <= at < one.end and one.name != name for one in clause.people)
    }
    return {unit for _, unit in named} - own


def _named_in(reading: Reading, position: str) -> str | None:
    """The unit that a post is of by its own words: "Party chief of the province of Quang Tri"."""
    units = (unit_of(reading.units, place.name, reading.today, place.age) for place in places(position))
    return next((unit for unit in units if unit), None)


def _about_to_be(reading: Reading, unit: str) -> str:
    """The unit of the same name that is formed in the next days, if any: nobody takes a post in one that ends."""
    name = reading.units.unit(unit).slug(reading.today)
    for edge in reading.units.unit(unit).successors:
        heir = reading.units.unit(edge.unit)
        if 0 < (heir.formed - reading.today).days <= _EVE and heir.slug(heir.formed) == name:
            return heir.id
    return unit


def _is_of_new_unit(clause: Clause, change: Change) -> bool:
    """Whether a post is that of the unit which the article's provinces are soon to make, as told or as told of late."""
    heir, reading = topics_of(clause.reading).heir, clause.reading
    if heir is None:
        return False
    if (reading.units.unit(heir).formed - reading.today).days <= _EVE:
        return True
    stop = change.post.end if change.post else change.verb.end
    told = circumstance_wording.IS_OF_NEW_UNIT.search(clause.text, min(change.who.start, change.verb.start), stop + 30)
    return told is not None or bool(clause.before and clause.before[-1].units == (heir,))


def _is_aside(text: str, change: Change, at: int) -> bool:
    """Whether something stands between somebody's name and the change, where it tells who that is."""
    verb, post, ends = change.verb, change.post, change.who.own_end
    until = verb.start if verb.start >= ends else post.opens if post else ends
    return ends <= at < until and circumstance_wording.ASIDE_TO.match(text, ends, at) is not None


def _is_its_place(text: str, post: Post, at: int) -> bool:
    return circumstance_wording.OF_PLACE.fullmatch(text[post.end : at]) is not None
