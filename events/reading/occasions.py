"""Occasions at which people met: found sentence by sentence, one per occasion."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal

from events.reading.language import Lang
from events.reading.sentences import Sentence
from events.when import Origin

if TYPE_CHECKING:
    from events.reading.reading import Reading

Kind = Literal[
    "working_session", "meeting", "conference", "congress", "council_session", "visit", "ceremony", "workshop"
]


@dataclass(frozen=True)
class Occasion:
    """People met. `main` is false for what is told besides: stretches of a trip, earlier occasions."""

    kind: Kind
    sentence: Sentence
    date: str | None
    origin: Origin | None
    chair: str | None
    units: tuple[str, ...]
    rule: str
    confidence: float
    main: bool = True


_NOUN_EN = (
    (
        "council_session",
        (
            r"\b(?:\w{1,20}[- ])?(?:session|meeting|sitting) of the [\w' -]{0,80}people's council"
            r"|(?:met|sat|meeting|sitting|convened?|convening|gathered|opened|closed|wrapped up)"
            r" (?:in|for|at|its|their|the) (?:[\w-]+ ){0,4}session(?! with)"
            r"|people's council[^.;]{0,90}?\b(?:sessions?|sitting|met|meeting)\b|(?:regular|thematic|extraordinary"
            r"|year-end|mid-year|\b\d{1,3}(?:st|nd|rd|th)|first|closing) session(?= of [\w' ]*council)"
        ),
    ),
    ("congress", r"(?:party )?congress(?! documents| term|es\b|ional| papers| resolution)"),
    (
        "working_session",
        (
            r"working (?:session|meeting|visit and working session)|work(?:ing)? session|a session with|(?:had|have"
            r"|has|held) (?:a )?(?:working|work)\b|sat down[^.;]{0,60}? with"
            r"|\bworked (?:on [^.;]{0,40} )?with (?:the |key |local |leaders|provincial|members|officials"
            r"|authorities|standing)|worked in [\w ]{2,30} with"
        ),
    ),
    ("workshop", r"workshop|seminar|symposium|\bforum\b|roundtable|talk show|dialogue"),
    (
        "ceremony",
        (
            r"ceremony|ground-?breaking|inauguration(?! of the plan)|\bbroke ground\b|was inaugurated|inaugurated"
            r"|commemoration|celebration|festival opened|anniversary celebration"
        ),
    ),
    ("conference", r"conference|press briefing(?!)|review meeting of the party"),
    (
        "meeting",
        (
            r"(?:\b(?:monthly|regular|review|year-end|online|extraordinary|emergency|plenary|ordinary|first|second"
            r"|\w+th|government|cabinet|periodic) )?(?:meeting|plenum|plenary|sitting)\b|\bmet (?:with |the |on "
            r"|in |voters|him|her|them|local|provincial|leaders)|\bmet\b|\bsat (?:in|for|on)\b"
        ),
    ),
)
_VISIT_EN = (
    r"\b(?:visit(?:ed|s)(?! by\b)|paid (?:a )?(?:working |courtesy |fact-finding |inspection )?(?:visit|call|tribute)"
    r"|paying (?:a )?(?:visit|tribute)|inspect(?:ed|s|ion tour)|toured|burn(?:ed|t) incense|offered? incense"
    r"|incense offering|offered (?:flowers|incense|wreath)|laid (?:a )?wreaths?|called (?:at|on) (?!the (?:province"
    r"|locality|city|authorities|government|party|people's|department|local|provincial|new|two|three|whole"
    r"|communes?|business|investors?)|[A-Z]\w+ (?:[A-Z]\w+ )?to |all |every|them to|him to|it to)|field trip"
    r"|fact-finding trip|made a (?:field )?trip|surveyed|looked in on|went round|dropped in|walked round"
    r"|went to see|presented gifts|gave gifts|handed over gifts|on-site (?:visit|inspection)|checked (?:on"
    r"|the progress)|stopped at|inspecting|visiting|touring|spent the (?:morning|afternoon) at)(?!\w)"
)
_NOUN_VI = (
    (
        "council_session",
        (
            r"kỳ họp(?! chuyên đề lần tới)|hđnd [^.;]{0,50}?(?:họp|khai mạc|bế mạc)"
            r"|hội đồng nhân dân[^.;]{0,60}?(?:họp|khai mạc|bế mạc)"
        ),
    ),
    ("congress", r"đại hội(?! đảng bộ các cấp| đồng| thi đua)"),
    (
        "working_session",
        (
            r"buổi làm việc|(?:có |đã |đoàn |tới |đến |và |về )làm việc (?:với|tại)|làm việc với|phiên làm việc"
            r"|cuộc làm việc"
        ),
    ),
    ("workshop", r"hội thảo|tọa đàm|toạ đàm|diễn đàn|đối thoại"),
    (
        "ceremony",
        (
            r"(?:tổ chức |dự |tại |buổi )?lễ (?:khởi công|khánh thành|công bố|trao|kỷ niệm|động thổ|ra mắt|thông xe"
            r"|phát động|đón|khai mạc|mít tinh|ký kết|ký)|lễ [a-zà-ỹ]+|khởi công|khánh thành"
        ),
    ),
    ("conference", r"hội nghị(?! quyết)|họp báo"),
    (
        "meeting",
        (
            r"phiên họp|cuộc họp|buổi gặp|gặp mặt|gặp gỡ|tiếp xúc cử tri|\bhọp (?:với|bàn|để|phiên|trực tuyến"
            r"|đánh giá|nghe)|cuộc gặp"
        ),
    ),
)
_VISIT_VI = (
    r"(?<!\w)(?:đi kiểm tra|kiểm tra (?:thực tế|thực địa|tiến độ|hiện trường|công trình|tại|tình hình|dự án)"
    r"|khảo sát|thị sát|thăm(?! dò)|đến thăm|dâng hương|dâng hoa|viếng|tặng quà|thăm hỏi|trao quà|đi thực tế"
    r"|chuyến công tác|chuyến thăm)(?!\w)"
)

_HELD_EN = (
    r"\b(?:chair(?:ed|s|ing)|presid(?:ed|es|ing)|held|convened?|open(?:ed|s)|clos(?:ed|es)|wrapped up|took place"
    r"|tak(?:es|en|ing) place|organi[sz]ed|hosted|attended|gathered|met|wound up|concluded|ended|began|kicked off"
    r"|worked|sat|had|led|speaking at|addressing|at (?:a|an|the)|in the chair|was given|heard|co-hosted|co-chaired"
    r"|directed|joined|held by|during (?:a|an|the|his|her)|after (?:a|the|his)|in its|in an?"
    r"|ran|drew|staged|settled on|discussed|reviewed|agreed|voted|decided|brought together|saw|adopted|passed|received"
    r"|listened|launched|marked|welcomed|witnessed|announced|unveiled)\b"
)
_PLANNED_EN = (
    r"\b(?:will|would|is to|are to|is due|was due|is expected|are expected|is scheduled|scheduled|planned for"
    r"|next (?:week|month|year|session|meeting)|tomorrow|to be held|upcoming|forthcoming|coming congress|postponed"
    r"|put off|cancel+ed|called off|was to|ahead of the|before the|for the (?:\w+ ){0,2}congress|in preparation for"
    r"|preparations? for|towards? the|on the threshold|prepares?|if the)\b"
)
_COMING_EN = (
    r"\b(?:will|would|is to|are to|is due|was due|is expected|are expected|is scheduled|scheduled|planned for"
    r"|next (?:week|month|year)|tomorrow|to be held|postponed|put off|cancel+ed|called off|was to)\b"
)
"""Words by which an occasion lies ahead wherever they stand; before the noun, others say so too."""
_PLANNED_VI = (
    r"(?<!\w)(?:sẽ|dự kiến|dự định|định mở|lẽ ra|dời|bị|theo lịch|sẽ họp|tới đây|sắp tới|tuần tới|tháng tới|hoãn"
    r"|báo hoãn|hủy|huỷ|bị hủy|lùi|chuẩn bị cho|chuẩn bị|tiến tới|hướng tới|chào mừng|trước thềm|ngày mai"
    r"|chưa)(?!\w)"
)
_AGAIN_EN = r"(?:\bthe|\bthis|\bthat|at the same|\bhis|\bsame|its|said)\s(?:\w+\s){0,2}$"


@cache
def _nouns(lang: Lang) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    table = _NOUN_EN if lang == "en" else _NOUN_VI
    return tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in table)  # type: ignore[misc]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def occasions(reading: "Reading") -> tuple[Occasion, ...]:
    """The occasions of an article in text order, each on the sentence that tells it best."""
    found: list[Occasion] = []
    for sentence in reading.sentences:
        for occasion in _told(reading, sentence, found):
            same = next((at for at, other in enumerate(found) if _one(other, occasion, reading)), None)
            if same is None:
                found.append(replace(occasion, chair=occasion.chair or _chair_after(reading, occasion)))
            else:
                found[same] = _joined(found[same], occasion)
    return tuple(found)


_BLUR: dict[str, str] = {"conference": "meeting", "working_session": "meeting", "workshop": "meeting"}


def _one(one: Occasion, other: Occasion, reading: "Reading") -> bool:
    """Whether two tellings are of one occasion."""
    if one.kind == other.kind == "visit":
        return one.date == other.date and other.sentence.index - one.sentence.index <= 1 and one.chair == other.chair
    if "visit" in (one.kind, other.kind) or _another(reading.lang).match(other.sentence.text):
        return False
    alike = one.kind == other.kind or (_BLUR.get(one.kind, one.kind) == _BLUR.get(other.kind, other.kind))
    dated = one.date == other.date or other.origin != "text"
    return alike and dated and (not one.units or not other.units or bool(set(one.units) & set(other.units)))


@cache
def _another(lang: Lang) -> re.Pattern[str]:
    """How a sentence opens that tells of one more occasion."""
    if lang == "vi":
        return re.compile(r"(?:Cùng ngày|Trước đó|Sau đó|Chiều cùng ngày|Sáng cùng ngày|Tiếp đó|Cũng trong)(?!\w)")
    return re.compile(
        r"(?:Also (?:on|in|that|the same)|Earlier|Later|Separately|On the same"
        r"|The same (?:day|morning|afternoon|evening))\b"
    )


def _joined(one: Occasion, other: Occasion) -> Occasion:
    return replace(one, chair=one.chair or other.chair, units=one.units or other.units)


def _told(reading: "Reading", sentence: Sentence, before: list[Occasion]) -> Iterator[Occasion]:
    lang, text = reading.lang, sentence.text.replace("’", "'")
    planned = _compiled(_PLANNED_EN if lang == "en" else _PLANNED_VI)
    coming = _compiled(_COMING_EN if lang == "en" else _PLANNED_VI)
    taken: list[tuple[int, int]] = []
    units = reading.about(sentence)
    for kind, pattern in _nouns(lang):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(a - 30 < start < b + 30 for a, b in taken):
                continue
            clause_start = max(text.rfind(";", 0, start), text.rfind(" while ", 0, start), 0)
            lead = text[max(clause_start, start - 90) : start]
            if planned.search(lead[-60:]) or coming.search(text, end, min(len(text), end + 45)):
                continue
            if not _tells(lang, text, start, end, lead, match.group().lower(), kind):
                continue
            if _called_off(lang).search(text, max(0, start - 30)) or _undated_work(reading, sentence, match.group()):
                continue
            definite = lang == "en" and _compiled(_AGAIN_EN).search(lead) is not None
            day, origin = _day(reading, sentence, start)
            fresh = origin == "text" and not any(o.date == day for o in before)
            if (
                (
                    definite
                    or (
                        lang == "vi"
                        and re.search(r"(?:tại|sau|kết luận|phát biểu|trước)\s\w*\s?$", lead, re.IGNORECASE)
                    )
                )
                and before
                and not fresh
            ):
                taken.append((start, end))
                chair = _chair(reading, sentence, start, end, kind)
                if chair:
                    target = next((i for i, o in enumerate(before) if o.kind != "visit" and not o.chair), None)
                    if target is not None and before[target].main:
                        before[target] = replace(before[target], chair=chair)
                continue
            taken.append((start, end))
            main = not before and sentence.index <= 6 and (origin != "text" or _recent(reading, day))
            yield Occasion(
                kind,
                sentence,
                day,
                origin,
                _chair(reading, sentence, start, end, kind),
                units,
                f"{kind} held",
                0.75,
                main,
            )
            break
        if taken:
            break
    visit = _compiled(_VISIT_EN if lang == "en" else _VISIT_VI).search(text)
    if (
        visit
        and not text.isupper()
        and not _called_off(lang).search(text)
        and not any(a - 12 < visit.start() < b for a, b in taken)
    ):
        lead = text[max(0, visit.start() - 60) : visit.start()]
        chair = reading.cast.speaker(sentence, visit.start())
        if visit.group().lower().endswith("ing") and not reading.cast.named(sentence, end=visit.start()):
            after = reading.cast.named(sentence, begin=visit.end())
            chair = after[0][2] if after else chair
        if (
            chair
            and not coming.search(lead)
            and not (
                lang == "en"
                and re.search(
                    r"\b(?:to|who|that|which|tourists?|visitors?|during (?:his|her|the)(?: working)?|after|on"
                    r"|of)\s+(?:a\s)?$",
                    lead,
                )
            )
        ):
            day, origin = _day(reading, sentence, visit.start())
            main = not before and sentence.index <= 3 and (origin != "text" or _recent(reading, day))
            if not (taken and before and not before[0].main):
                yield Occasion("visit", sentence, day, origin, chair, units, "visit paid", 0.7, main)


@cache
def _called_off(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:will be held|called off|cancelled|canceled|postponed|put back|put off|pushed back|is to be held)\b"
        )
    return re.compile(
        r"(?<!\w)(?:bị hủy|bị huỷ|đã hủy|hoãn|dời sang|dời lại|phải chờ|sẽ được tổ chức|không diễn ra|lùi)(?!\w)"
    )


def _undated_work(reading: "Reading", sentence: Sentence, noun: str) -> bool:
    """Whether works are told to have begun or ended with no ceremony and no day: background, no occasion."""
    if re.search(r"ceremony|lễ|celebration|commemoration", noun, re.IGNORECASE):
        return False
    if not re.match(r"(?:was )?inaugurat|broke|ground|khởi công|khánh thành", noun, re.IGNORECASE):
        return False
    return not any(len(day.value) == 10 and not day.ahead for day in reading.days(sentence))


def _recent(reading: "Reading", day: str | None) -> bool:
    published = reading.article.published
    return day is not None and (
        published is None or (len(day) == 10 and day >= published.replace(day=1).isoformat()[:4])
    )


def _tells(lang: Lang, text: str, start: int, end: int, lead: str, noun: str, kind: str) -> bool:
    """Whether the noun is told of as something that took place."""
    if lang == "vi":
        verbs = re.compile(
            r"(?<!\w)(?:tổ chức|chủ trì|diễn ra|khai mạc|bế mạc|dự|có|họp|tham dự|chủ tọa|điều hành|làm việc"
            r"|phát biểu tại|tại|đã|mở|phối hợp|kết thúc|hoàn thành|trong|thông qua|trao đổi)(?!\w)",
            re.IGNORECASE,
        )
        return bool(verbs.search(text, max(0, start - 110), min(len(text), end + 110)))
    if noun.startswith(
        ("worked", "sat down", "met", "broke", "inaugurated", "was inaug", "had", "have", "has", "held")
    ):
        return not (
            noun.startswith("met")
            and re.search(
                r"(?:have|has|had|be|were|are|standards|targets?|conditions|criteria|goals?)\s(?:\w+\s)?$", lead
            )
        )
    return bool(_compiled(_HELD_EN).search(text, max(0, start - 120), min(len(text), end + 130)))


def _day(reading: "Reading", sentence: Sentence, at: int) -> tuple[str | None, Origin | None]:
    """The day of what stands at an offset: the nearest past day of its sentence, else the main day."""
    days = [day for day in reading.days(sentence) if not (day.ahead or day.cited) and len(day.value) >= 7]
    if not days:
        days = [
            day
            for day in reading.days(sentence)
            if not (day.ahead or day.cited) and _is_own_year(sentence.text, day.start)
        ]
    if days:
        best = min(days, key=lambda day: (len(day.value) != 10, abs(day.start - at)))
        return best.value, "text"
    for occasion_day in _main_day(reading, sentence):
        return occasion_day, "context"
    published = reading.article.published
    return (published.isoformat(), "published") if published else (None, None)


def _is_own_year(text: str, at: int) -> bool:
    return text[at : at + 2].lower() in ("in", "nă")


def _main_day(reading: "Reading", sentence: Sentence) -> Iterator[str]:
    """The exact day that the opening sentences name, for sentences that name none."""
    for earlier in reading.sentences[: min(sentence.index, 4)]:
        for day in reading.days(earlier):
            if len(day.value) == 10 and not (day.ahead or day.cited) and _near(reading, day.value):
                yield day.value


def _near(reading: "Reading", value: str) -> bool:
    published = reading.article.published
    return published is None or 0 <= (published - date.fromisoformat(value)).days <= 14


@cache
def _in_the_chair(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:presided|presiding|chaired|chairing|in the chair|led the (?:session|meeting|sitting))\b"
        )
    return re.compile(
        r"(?<!\w)(?:chủ trì|đồng chủ trì|chủ tọa|chủ toạ|ghế chủ tọa|điều hành (?:phiên|kỳ|hội|buổi))(?!\w)"
    )


def _chair_after(reading: "Reading", occasion: Occasion) -> str | None:
    """Who the next two sentences say was in the chair."""
    if occasion.kind == "visit":
        return None
    for sentence in reading.sentences[occasion.sentence.index + 1 : occasion.sentence.index + 3]:
        told = _in_the_chair(reading.lang).search(sentence.text)
        if told and not any(len(day.value) == 10 for day in reading.days(sentence)):
            named = reading.cast.named(sentence, end=told.start())
            return named[0][2] if named else None
    return None


def _chair(reading: "Reading", sentence: Sentence, start: int, end: int, kind: str) -> str | None:
    """Who chaired it, where the text says so."""
    text, lang, cast = sentence.text, reading.lang, reading.cast
    if lang == "en":
        by = re.search(
            r"\b(?:chaired|presided over|led|headed|presided|co-chaired|held|under the chairmanship of"
            r"|inaugurated|chairmanship of|under his chair)\b[^.;]{0,60}?\bby\b|under the chair(?:manship)? of",
            text,
            re.IGNORECASE,
        )
        if by:
            named = [one for one in cast.named(sentence, begin=by.end()) if one[0] - by.end() < 160]
            if named:
                return named[0][2]
        verb = re.search(
            r"\b(?:chaired|chairs|chairing|presid(?:ed|es|ing) over|presided|led|worked (?:\w+ ){0,3}?with"
            r"|worked|had a (?:\w+ )?(?:working )?session|held (?:a )?(?:\w+ )?(?:working session|talks"
            r"|meeting)|sat down|met|in the chair|paid)\b",
            text,
        )
        if verb and (
            kind in ("working_session", "meeting")
            or not verb.group().startswith(("met", "worked", "held", "had", "sat"))
        ):
            return cast.speaker(sentence, verb.start())
    else:
        verb = re.search(r"(?<!\w)(?:chủ trì|làm việc|chủ tọa|điều hành|chủ toạ|có buổi làm việc|gặp)(?!\w)", text)
        if verb:
            before = cast.named(sentence, end=verb.start())
            after = re.match(
                r"chủ trì[^.;]{0,12}(?:của|bởi)|dưới sự chủ trì", text[max(0, verb.start() - 8) : verb.end() + 12]
            )
            if "sự chủ trì" in text:
                at = text.index("sự chủ trì")
                later = cast.named(sentence, begin=at)
                return later[0][2] if later else None
            if before and not after:
                return before[-1][2]
            if verb.group() in ("chủ trì", "chủ tọa", "điều hành"):
                return cast.last_before(sentence)
    return cast.leader if kind == "working_session" and not _with_others(text) else None


def _with_others(text: str) -> bool:
    """Whether a session is told of as somebody else's: the central leader of the article did not hold it."""
    return re.search(r"chaired|presided|chủ trì|People's Committee and", text) is not None
