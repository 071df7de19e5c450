"""Whether the name of an occasion is told of as something that took place."""

import re
from collections.abc import Sequence

from events.reading.discourse.speakers import cast_of
from events.reading.entities.dates import Day
from events.reading.meetings.occasion import MEMORY, Occasion
from events.reading.meetings.occasion_days import SINCE, recent
from events.reading.meetings.occasion_wording import wording
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence

SOURCES = ("According to ", "Theo ")
"""A sentence that opens with its source tells by the way what took place."""
EARLY = 5
"""Sentences up to which the news is told."""


def tells(reading: Reading, sentence: Sentence, text: str, noun: re.Match[str], found: Sequence[Occasion]) -> bool:
    """Whether the noun is; `found` are the occasions told before it."""
    start, end = noun.span()
    opens = max(text.rfind(";", 0, start), text.rfind(" while ", 0, start), start - 90, 0)
    opens = max(opens, *(text.rfind(quote, 0, start) + 1 for quote in '"”'))
    if noun.lastgroup == "led":
        return _dated(reading, sentence)
    fronted = _FRONTED.match(text, 0, start)
    opens = max([opens, *(day.start for day in reading.days(sentence) if day.end < start and _then(text, day))])
    lead, words = text[max(opens, fronted.end() if fronted else 0) : start], wording(reading.lang, reading.plain)
    lone = sentence.index > EARLY and not any(one.kind == "congress" for one in found[-MEMORY:])
    dated = any(len(day.value) > 4 and not day.ahead for day in reading.days(sentence))
    if noun.lastgroup == "congress" and lone and not dated:
        return False
    if noun.lastgroup == "congress" and (_TOWARDS.search(lead) or _OF_SHAREHOLDERS.search(text)):
        return False
    if (text.endswith("?") or _NEXT.match(text, end) or _in_a_caption(sentence, text, start)) and not dated:
        return False
    if _CONCLUDING.fullmatch(text, 0, start) and re.match(r"[^,.;]{0,80}, ", text[end:]):
        return _by_rank(reading, sentence)
    if dated and _HELD_THEN.match(text, end) and not _ahead(reading, sentence, start, end):
        return True
    if words.planned.search(lead[-75:]) or words.coming.search(text, end, _end_of_clause(text, end)):
        return False
    clause = text[text.rfind(";", 0, start) + 1 : end] + text[end:].partition(";")[0]
    if words.off.search(clause) or words.planned.search(noun.group()) or _ahead(reading, sentence, start, end):
        return False
    if noun.lastgroup == "fest":
        past = text.endswith(("last year's ", "previous "), 0, start)
        return not past and _dated(reading, sentence) and _with_guests(reading, sentence)
    if noun.lastgroup == "works":
        news = not found and sentence.index <= EARLY
        aside = SINCE.search(lead) or _OF_WORKS.search(lead) or sentence.text.startswith(SOURCES)
        return _dated(reading, sentence) and not aside and (news or _with_guests(reading, sentence))
    if noun.group() == "briefing" and _PRESS.search(text):
        return False
    vietnamese = noun.lastgroup == "work" and reading.lang == "vi"
    if vietnamese and (_BY_REPORTERS.search(lead) or _OF_STAFF.search(lead)):
        return False
    if reading.lang == "en" and _CENTRAL.search(text, max(0, start - 90), end) and not _CLOSED.search(text):
        return False
    somewhere = (vietnamese and noun.group().endswith("tại")) or noun.group() == "worked in"
    if somewhere and not _of_guests(reading, sentence, lead, start):
        return False
    if noun.group() == "worked in" and not _dated(reading, sentence):
        return False
    if noun.lastgroup == "hosted":
        at = sentence.start + end + 1
        return any(place.subject and at <= place.start < at + 20 for place in reading.places_in(sentence))
    if noun.lastgroup == "faced":
        return _dated(reading, sentence)
    if noun.group() == "meeting" and not _DETERMINED.search(lead):
        return False
    if noun.lastgroup in ("met", "work") and reading.lang == "en":
        if noun.lastgroup == "work":
            return True
        return _BODIES.search(lead) is not None and _IDLE_MET.search(lead) is None
    if reading.lang == "en" and (_WITHIN.search(lead) or noun.group().startswith("work")):
        return True
    if words.held.search(text, max(0, start - 110), end + 120) or _dated(reading, sentence):
        return True
    return noun.lastgroup in ("work", "sat") and _by_rank(reading, sentence, start)


_NEXT = patterns.plain(r" (?:sắp )?tới(?=[.,;:)]|$)")
"""What stands after an occasion to come: "tại kỳ họp tới"."""


def _in_a_caption(sentence: Sentence, text: str, start: int) -> bool:
    """Whether it stands in a caption, which tells what a picture shows and of no occasion of its own."""
    return len(text) < _CAPTION and (_PICTURED.fullmatch(text, 0, start) or _THERE.fullmatch(text)) is not None


_CAPTION = 120
"""A caption has fewer characters."""
_PICTURED = patterns.plain(
    r"(?:(?:the |an? )?(?:scene|view|overview) (?:of|at)|(?:delegates|participants|leaders|officials) (?:at|in"
    r"|during|attend)"
    r"|[^,;:]{2,60} (?:speaks?|address(?:es)?|presents?|attends?|chairs?|delivers?(?: [\w'-]+){1,4})(?: at"
    r"| in)?) (?:the |an? )?"
    r"(?:[\w'-]+ ){0,3}"
    r"|(?:toàn cảnh|quang cảnh|khung cảnh) (?:\w+ )?"
    r"|(?:(?:các )?đại biểu |lãnh đạo [^,;:]{2,40} |(?:ông|bà|đồng chí|đ/c) (?:[^\W\d]+ ){2,5}"
    r"|các đồng chí (?:\w+ ){1,4})"
    r"(?:tham )?(?:dự|tại|trong|phát biểu tại|phát biểu|chủ trì)(?: buổi| cuộc)? "
)
"""What stands before an occasion in a caption."""
_THERE = patterns.plain(
    r"at the (?:[\w'-]+ ?){1,8}|tại (?:buổi|cuộc|đại hội|hội nghị|kỳ họp|lễ|phiên họp)(?: \w+){0,8}"
)
"""A caption that says nothing but where it was taken."""


def _then(text: str, day: Day) -> bool:
    """Whether a clause opens with a day gone by: what is planned before it has nothing to do with what took place."""
    return day.past and _CLAUSE.search(text, max(0, day.start - 30), day.start) is not None


_CLAUSE = patterns.plain(r"[,;] (?:and|but|và|nhưng|rồi|thì|then) (?:[^\W\d]+ ){0,2}$")


_CONCLUDING = patterns.plain(r"\W*(?:[^,.;]{2,40}, )?(?:phát biểu )?(?:kết luận|bế mạc|khai mạc|chỉ đạo)(?: tại)? ")
"""What stands before an occasion at the head of a sentence whose subject comes after it."""


_OF_WORKS = patterns.plain(
    r",? (?:which|that|on which) (?:(?:was|were|had|has|been) )*$"
    r"|, (?:dự án|công trình|cây cầu|con đường|tuyến đường|nơi)[^,.;]{0,20} (?:(?:vừa|mới|đã|được) )+$"
)
"""What leads up to works begun or ended of which a clause tells by the way."""


_FRONTED = patterns.plain(
    r"\W*(?:called|held|convened|opened|opening|closed|closing|chaired|presided|attended|led|hosted|organi[sz]ed"
    r"|speaking|addressing)\b(?! off\b)[^.;]{2,140}, (?=(?:the|an?|its) (?:[\w'-]+ ){0,6}$)"
    r"|\W*(?:được )?(?:mở|tổ chức|diễn ra|khai mạc|triệu tập)(?!\w)[^.;]{2,140}, (?=[^,.;]{0,40}$)"
)
"""A participle with which a sentence opens, told of the occasion that is named after it: what stands in it lies not
ahead."""


_HELD_THEN = patterns.plain(
    r",? (?:(?:which|that) )?(?:(?:was|were|had been) )?(?:held|convened|opened|closed)"
    r" (?:(?:here |in [A-Z][\w ]{2,20} )?(?:on|in|late|early|last)|yesterday|this|last)\b"
    r"|[^.;]{0,110}\b(?:which|that) (?:he|she|they) (?:had |also )?(?:chaired|led|attended|co-chaired)\b"
    r"|,? (?:được |đã |vừa )?(?:tổ chức|diễn ra|khai mạc|bế mạc) (?:vào |từ )?"
    r"(?:hồi|hôm|ngày|sáng|chiều|cuối|đầu|giữa)(?!\w)"
)
"""When an occasion was held, right after its name, whatever it is named for."""


def _end_of_clause(text: str, start: int) -> int:
    comma, told = text.find(", ", start), _TOLD.search(text, start)
    return min(start + 60, comma if comma > start + 2 else len(text), told.start() if told else len(text))


_TOLD = patterns.plain(r"\b(?:heard|was told|learn(?:ed|t)|agreed|decided) |(?<!\w)(?:nghe|bàn|thống nhất) ")
"""After this stands what was told at an occasion, which may lie ahead."""


def _ahead(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the only day told beside it is still to come."""
    days = [day for day in reading.days(sentence) if len(day.value) == 10]
    near = [day for day in days if start - 50 < day.start < end + 40]
    return bool(near) and all(day.ahead for day in near)


def _of_guests(reading: Reading, sentence: Sentence, lead: str, start: int) -> bool:
    """Whether somebody of rank or a delegation works somewhere: others have their jobs there."""
    return _DELEGATION.search(lead) is not None or _by_rank(reading, sentence, start)


_DELEGATION = patterns.plain(
    r"\b(?:delegations?|teams?|mission|groups?|leaders|officials|ministry)\b|(?<!\w)(?:đoàn|tổ công tác|lãnh đạo|bộ"
    r"|buổi|cuộc|phiên|đến|tới|lên|xuống|về)(?!\w)"
)
"""Those who come to work somewhere for a day, or the noun for it."""


_BY_REPORTERS = patterns.plain(r"(?<!\w)(?:phóng viên|pv|nhà báo|luật sư|cảnh sát|điều tra)(?!\w)")
"""Those with whom nobody meets, but whose questions he answers."""


_OF_STAFF = patterns.plain(
    r"(?<!\w)(?:cán bộ|công chức|viên chức|nhân viên|người lao động|công nhân|con em|thanh niên)(?: \w+){0,7} $"
)
"""Those who work somewhere because they have their jobs there."""


_CENTRAL = patterns.plain(r"(?<!of the )(?<!party )\b(?:party )?central committee\b[^.;]{0,60}\bplenum$")
"""A plenum of the party's central committee,"""
_CLOSED = patterns.plain(r"\b(?:opened|closed|ended|concluded|finished|wound up|wrapped up|held|took place)\b")
"""an occasion where more is told of it than what it adopted."""


def _with_guests(reading: Reading, sentence: Sentence) -> bool:
    """Whether somebody of rank is named at works begun or ended, so that people gathered there."""
    return _GUESTS.search(sentence.lowered) is not None or _by_rank(reading, sentence)


def _by_rank(reading: Reading, sentence: Sentence, end: int | None = None) -> bool:
    """Whether somebody of rank is named in a sentence up to an offset."""
    cast = cast_of(reading)
    return any(name in cast.officials for _, _, name in cast.named(sentence, end=end))


def _dated(reading: Reading, sentence: Sentence) -> bool:
    """Works begun or ended with no ceremony and no day are background, no occasion."""
    if _SAME_DAY.search(sentence.lowered):
        return True
    return any(not day.ahead and len(day.value) == 10 and recent(reading, day.value) for day in reading.days(sentence))


_PRESS = patterns.plain(r"\b(?:press|reporters|journalists|media|was asked|were asked|told us|questions?)\b")
"""What makes a briefing one of the press."""


_GUESTS = patterns.plain(
    r"\b(?:leaders|guests|delegates|crowds?|witness\w*|spectators)\b"
    r"|(?<!\w)(?:lãnh đạo|đại biểu|chứng kiến|bấm nút)(?!\w)"
)


_WITHIN = patterns.plain(
    r"\b(?:at|in|into|during|after|following|from|of|for|to|by|with)"
    r" (?:an?|the|its|their|his|her|this|that|[\w-]+'s?)(?: [\w'-]+,?){0,8} $"
)
"""What leads up to an occasion that people were at: "turned up for an extraordinary "."""


_DETERMINED = patterns.plain(
    r"\b(?:an?|the|its|their|his|her|this|that|[\w-]+'s?|in) (?:\(?[\w'-]+\)?,? ){0,8}(?<!communes )(?<!units )$"
)
"""What makes "meeting" a noun."""


_BODIES = patterns.plain(
    r"\b(?:councils?|committees?|boards?|deputies|delegates|lawmakers|leaders?|officials|sides|groups?|government"
    r"|assembly|members|ministers?|president|general|secretar(?:y|ies)|chair(?:m[ae]n|wom[ae]n)|delegations?|plenum"
    r"|commission|he|she|they|counterparts|chief|bodies|cadres|voters|residents|farmers|experts|businesses"
    r"|workers),?\s(?:[\w,.'()-]+ ){0,18}$"
)
"""Who meets."""


_IDLE_MET = patterns.plain(
    r"(?:have|has|be|were|are|was|standards|targets?|conditions|criteria|goals?)\s(?:\w+\s)?$"
    r"|\b(?:that|whom|which) (?:he|she|they) (?:had )?$"
)


_TOWARDS = patterns.plain(
    r"\b(?:for|towards?|on(?! (?:\w+day|\d|[a-z]{3,9} \d))|welcom\w+) (?:the |all |its )?(?:[\w-]+ ){0,6}$|(?:đây"
    r"|đó) là (?:kỳ )?$|\b(?:this|it) (?:is"
    r"|was) (?:the |its )?(?:\w+ )?$"
)
"""What makes a congress one that is prepared or written about."""


_OF_SHAREHOLDERS = patterns.plain(r"\b(?:shareholders?|board of directors)\b|cổ đông|hđqt|hội đồng quản trị")


_SAME_DAY = patterns.plain(r"\bthe same (?:day|morning|afternoon)\b|(?<!\w)cùng ngày(?!\w)")
