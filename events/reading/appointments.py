"""People who take or leave posts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Literal

from events.reading.language import Lang
from events.reading.people import post_at
from events.reading.seats import provincial
from events.reading.sentences import Sentence
from events.when import Origin

if TYPE_CHECKING:
    from events.reading.reading import Reading

Action = Literal["appointed", "elected", "transferred", "relieved"]


@dataclass(frozen=True)
class Appointment:
    """A change in a post; `position` is the post taken, or left where the action is `relieved`."""

    person: str
    position: str | None
    action: Action
    date: str | None
    origin: Origin | None
    units: tuple[str, ...]
    sentence: Sentence


@cache
def _verbs(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:(?P<relieved>relieved|dismissed|removed(?! (?:the|from the list|obstacles))"
            r"|released(?= from| of)|suspended(?= from)|stripped(?= of)|discharged|voted out|deprived of|sacked"
            r"|forced out|laid down|handed over (?:his|her) post|relieving|dismissing"
            r"|removing(?= \w+ \w+ \w+ from)|ceased to (?:be|hold)|stepp?(?:ed|ing) down|resign(?:ed|s|ing)"
            r"|has left|leaves|left the post|vacated|no longer holds|gave up|retir(?:ed|es) (?:from|as))"
            r"|(?P<transferred>transferred|moved|reassigned|rotated|transferring|seconded)"
            r"|(?P<elected>(?:re-?)?elect(?:ed|ing|s)|voted (?:in|for)|chosen|chose|picked|won the election"
            r"|cast (?:their )?ballots? for|returned as)"
            r"|(?P<appointed>(?:re-?)?appoint(?:ed|ing|s|ment of)|named|naming"
            r"|assigned(?= (?:by [^,.;]{3,90} )?(?:to hold|as|to take"
            r"|the post|to the post|to be|the duties|[A-Z]))|designated|tak(?:es|en|ing) over as|took over as"
            r"|took office as|succeed(?:ed|s)?|is the new|becomes?|became|was made|installed|promoted|went to"
            r"|approved as|has been approved|confirmed as|sworn in|introduced as|entrusted|put in charge|takes? up"
            r"|took up|assum(?:ed|es|ing)|elevated|handed the post))(?!\w)"
        )
    return re.compile(
        r"(?<!\w)(?:(?P<transferred>điều động|luân chuyển|thuyên chuyển)"
        r"|(?P<elected>được (?:\w+ ){0,8}?bầu|bầu bổ sung|tái cử|bầu giữ|trúng cử|đắc cử|kết quả bầu"
        r"|đã bầu|bỏ phiếu bầu"
        r"|bầu(?= (?:ông|bà|đồng chí|các)))"
        r"|(?P<relieved>thôi giữ|thôi đảm nhiệm|nghỉ chế độ|nghỉ hưởng chế độ|rời (?:ghế|chức)|miễn nhiệm|cách chức"
        r"|bãi nhiệm|cho thôi|thôi(?= (?:chức|làm|tham gia))"
        r"|nghỉ hưu|từ chức|nghỉ công tác)"
        r"|(?P<appointed>bổ nhiệm|phân công|chỉ định|chuẩn y|giao quyền|phê chuẩn|được giao giữ|giữ chức"
        r"|nhận nhiệm vụ|nhận quyết định|đảm nhiệm|đảm nhận|giới thiệu|điều hành thay|kế nhiệm|bầu))(?!\w)"
    )


_MOST_VERBS = 12
"""No sentence tells of more changes; without end they would be read again and again."""
_SUBJECT_FIRST = (
    "succeed",
    "ceased",
    "stepp",
    "resign",
    "leaves",
    "has left",
    "tak",
    "took",
    "become",
    "became",
    "is the",
    "took",
    "gave up",
    "laid down",
    "retir",
)
"""Verbs in the active voice whose subject is the person."""
_AND = r"\s*(?:,|and|, and|;|và)\s*(?:(?:ông|bà|Mr\.?|Ms\.?|comrade) )?"


@cache
def _undone(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:will|would|not|never|might|may|if|is expected to|could|should|former|since|until)\s(?:be\s|have\s)?$"
        )
    return re.compile(r"(?<!\w)(?:sẽ|chưa|không|nếu|dự kiến|trước khi|từng)(?:\s\w+)?\s$")


def appointments(reading: "Reading") -> tuple[Appointment, ...]:
    """Every change in a post, in text order."""
    found: list[Appointment] = []
    for sentence in reading.sentences:
        for change in _told(reading, sentence, found):
            if not any(change.person == other.person and _group(change) == _group(other) for other in found):
                found.append(change)
    return tuple(found)


def _group(change: Appointment) -> bool:
    return change.action == "relieved"


def _told(reading: "Reading", sentence: Sentence, before: list[Appointment]) -> Iterator[Appointment]:
    lang, text = reading.lang, sentence.text
    verbs = list(islice(_verbs(lang).finditer(text), _MOST_VERBS))
    verbs = [verb for verb in verbs if not _undone(lang).search(text[max(0, verb.start() - 60) : verb.start()])]
    done: set[str] = set()
    for at, verb in enumerate(verbs):
        action: Action = verb.lastgroup  # type: ignore[assignment]
        if lang == "vi" and action == "appointed" and re.match(r"phê chuẩn", verb.group()):
            near = [v for v in verbs[at + 1 :] if v.start() - verb.end() < 60]
            if near:
                continue
        end = verbs[at + 1].start() if at + 1 < len(verbs) else len(text)
        for person, start, stop in _whom(reading, sentence, verb, end, before):
            if person in done:
                continue
            position = _post(text, verb, start, stop, end, lang)
            if not position and before and _vacancy(lang).search(text, verb.end()):
                position = before[-1].position
            if not position and action == "relieved":
                position = next((p.position for p in reading.people_in(sentence) if p.name == person), None)
            said = provincial(position, lang) if position else None
            if not said:
                continue
            done.add(person)
            units = _units(reading, sentence, text, position or "", action)
            day, origin = _day(reading, sentence, verb.start())
            if (
                lang == "vi"
                and action == "appointed"
                and re.search(r"kết quả bầu|\bbầu\b", text[max(0, verb.start() - 60) : verb.end() + 40])
            ):
                action = "elected"
            yield Appointment(person, said, action, day, origin, units, sentence)


def _whom(
    reading: "Reading", sentence: Sentence, verb: re.Match[str], end: int, told: list[Appointment]
) -> list[tuple[str, int, int]]:
    """The people that the verb is said of, with the spans of their names and the posts beside them."""
    text = sentence.text
    people = reading.people_in(sentence)
    offset = sentence.start
    spans = [(p.name, p.start - offset, (p.last if p.first == p.start else p.end) - offset) for p in people]
    after = [one for one in spans if verb.end() <= one[1] < min(end, verb.end() + 110)]
    before = [one for one in spans if one[2] <= verb.start()]
    lead = text[max(0, verb.start() - 22) : verb.end()].lower()
    if reading.lang == "en":
        passive = (
            re.search(
                r"\b(?:was|were|been|is|are|being|be|has|had|took|takes|leaves|left|stepp|ceased|resign|became"
                r"|becomes?)\b",
                lead,
            )
            is not None
        )
        if verb.group().startswith(_SUBJECT_FIRST):
            passive = True
    else:
        passive = bool(
            re.search(
                r"(?<!\w)(?:được|thôi|nghỉ|từ chức|trúng cử|đắc cử|tái cử|giữ chức|bị|nhận quyết định|nhận nhiệm vụ"
                r"|đảm nhiệm|đảm nhận)(?!\w)",
                lead[-40:],
            )
        ) and not re.search(r"đối với|bầu (?:ông|bà|đồng chí)", text[verb.start() : end])
    if passive and before:
        chosen = [before[-1]]
        for one in reversed(before[:-1]):
            if not re.fullmatch(_AND, text[one[2] : chosen[0][1]]):
                break
            chosen.insert(0, one)
        return chosen
    if not passive and after:
        return _listed(text, after)
    if passive and after:
        return _listed(text, after)
    if passive and told and sentence.index - told[-1].sentence.index <= 1:
        return [(told[-1].person, verb.start(), verb.start())]
    if passive or not before:
        name = reading.cast.speaker(sentence, verb.start())
        return [(name, verb.start(), verb.start())] if name and passive else []
    return [before[-1]]


@cache
def _vacancy(lang: Lang) -> re.Pattern[str]:
    """A post meant by the one just left."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:thay (?:thế )?(?:ông|bà|đồng chí|cho)|kế nhiệm|thay thế)(?!\w)")
    return re.compile(
        r"\bto (?:succeed|replace|fill)\b|\bto the (?:vacancy|vacant|same|post|position|seat)\b|\bin (?:his"
        r"|her) place\b"
        r"|\bas (?:his|her) (?:successor|replacement)\b"
    )


def _listed(text: str, people: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    chosen = [people[0]]
    for one in people[1:]:
        if re.fullmatch(_AND, text[chosen[-1][2] : one[1]]):
            chosen.append(one)
    return chosen


def _post(text: str, verb: re.Match[str], start: int, stop: int, end: int, lang: Lang) -> str | None:
    """The post taken or left: the first one named after the verb (and after the name, where that follows it)."""
    begin = verb.end()
    limit = min(len(text), end + 200) if end < len(text) else len(text)
    if start >= begin:
        link = (
            r"(?:\bas\b|\bto be\b|\bto (?:hold|the)\b|\bof (?:the|his|her) (?:post|position|office|duties)"
            r"|\bfrom (?:the )?(?:post|position|office)|\bto succeed\b|giữ chức|làm|chức vụ|chức danh|chức)"
        )
        linked = re.search(link, text[stop:limit])
        inside = re.search(r"(?:chức vụ|chức danh|chức|the post of|as) ", text[begin:start])
        if inside:
            found = post_at(text, begin + inside.end(), start, lang)
            if found:
                return found
        begin = stop + (linked.end() if linked else 0)
    return post_at(text, begin, limit, lang)


def _units(reading: "Reading", sentence: Sentence, text: str, position: str, action: Action) -> tuple[str, ...]:
    at = text.find(position)
    within = [
        unit
        for place in reading.places_in(sentence)
        if at >= 0 and at <= place.start - sentence.start < at + len(position) + 18 and (unit := reading.unit(place))
    ]
    about = reading.about(sentence)
    if action == "transferred":
        return tuple(dict.fromkeys([*within, *about]))
    return tuple(within[:1]) or (about if len(about) == 1 else reading.topics.main[:1] or about[:1])


def _day(reading: "Reading", sentence: Sentence, at: int) -> tuple[str | None, Origin | None]:
    """The day nearest to the verb, else the month, else the day of the occasion."""
    days = [day for day in reading.days(sentence) if not day.ahead and len(day.value) == 10]
    if days:
        return min(days, key=lambda day: abs(day.start - at)).value, "text"
    months = [day for day in reading.days(sentence) if not day.ahead and len(day.value) == 7]
    return (months[0].value, "text") if months else reading.said_on
