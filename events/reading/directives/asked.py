"""Somebody is asked to do something, in the active or the passive."""

import re

from events.reading.directives import parties
from events.reading.directives.addressees import WANTED_FROM, addressed
from events.reading.directives.outsiders import outsiders
from events.reading.directives.passives import PASSIVE, giver
from events.reading.directives.telling import Found, Telling
from events.reading.meetings.occasions import occasions
from events.reading.text import patterns
from events.reading.text.sentences import is_item
from events.reading.text.unreal import unreal
from events.reading.text.words import CAPITAL

_AS_TOLD = patterns.plain(r"\s*(?:theo|như|từ|sau) ")
"""The beginning of a Vietnamese clause that only says after what it is done: "theo định hướng Trung ương gợi ý"."""


_FOR_ONESELF = patterns.plain(r" to (?:stay|be|remain|join|leave|go|see|retire|resign|keep|speak|meet|visit|know)\b")
"""What somebody asks to be let do."""

_TO_A_POST = patterns.plain(
    r" [^.;]{3,160}? to (?:hold|take(?: up| on| over)?|assume|undertake|keep) the"
    r" (?:post|position|office|role|job|title)s?\b"
)
"""Who is given a post, which is no task: "assigned Le Van A, Director, to hold the position of"."""

_LAND = patterns.plain(r" (?:cho thuê )?(?:[\d.,]+ (?:ha|héc ta|hecta|m2|m²|km2|km²)|đất|khu đất|rừng)(?!\w)")
"""What is handed over and no task, after "giao"."""

_AIMS = patterns.plain(r"\b(?:resolution|plan|strategy|programme|program|scheme|project|document|target)\b[^;:]*$")
"""A paper as the subject, whose calling for something is an aim of it."""

_NOUN = patterns.plain(r" (?:này|đó|trên|ấy|nói trên|đang|đã|vừa|được(?! bàn giao))(?!\w)")
"""What follows a Vietnamese verb of asking where it is a noun: "this request"."""

_DESCRIBED = patterns.plain(r" (?:cho )?[^.,;:]{2,50}? là (?:hết sức|khá|nặng|quá|rất)(?!\w)")
"""What follows a Vietnamese verb of a clause that is only described: "nhiệm vụ Thủ tướng giao cho tỉnh là rất "
"nặng nề"."""

_AS_SUBJECT = patterns.plain(
    r"[^,;:.]{2,60} (?:của|từ) [^,;:.]{2,60} (?:đã|được|không|chưa|bị|sẽ|là|nay|vừa|còn)(?!\w)"
)
"""What follows Vietnamese words of asking that open a sentence as its subject: "đề nghị của một công ty không "
"được"."""

_GOES_ON = patterns.plain(
    r"\s*(?:(?:[a-zđ]|\d+)[.)] |[-–+•*] )?(?:$|(?:tôi|ta|chúng tôi|vị|người đứng đầu|người chủ trì|chủ tọa|chủ trì"
    r"|tân|đồng chí|ông|bà|lãnh đạo|thủ trưởng|tư lệnh|đồng thời|ngoài|bên cạnh|cùng|trước|sau|từ|qua|theo|tiếp|về"
    r"|với|đối với|riêng|trong|tại|trên|để|nhân|hôm|ngày|sáng|chiều|tối|cuối|đặc biệt|nhất là|và|rồi|nhưng|song|còn"
    r"|cũng|đã|vừa|mới|liền|lập tức|ngay|trực tiếp|thẳng thắn|nghiêm khắc|kiên quyết|không quên|khi|nếu|do|vì|bởi"
    r"|lần lượt|mạnh mẽ)(?!\w))"
)
"""The beginning of a Vietnamese clause whose subject is unsaid or only pointed at: whoever was spoken of before."""

_STRANGER = {
    "en": patterns.plain(
        r"\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador|Consul(?: General)?|Governor|Senator)\.? [A-Z]\w+"
        r"|^\W*(?:[^,;.]{0,60}, )?[Tt]he [A-Z][\w-]+ (?:[\w-]+ ){0,4}?"
        r"(?:Cent(?:re|er)|Administration|Agency|Association|Institute|Station|Federation|Chamber)\b"
        r"|[a-z], [A-Z][a-z]+(?: [A-Z][a-z]+){1,2}, $|[Tt]he (?:central )?[Gg]overnment(?! of)(?: [a-z]+){0,3} $"
    ),
    "vi": patterns.plain(rf"(?<!\w)(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Nn]gài) {CAPITAL}[^\W\d_]+ {CAPITAL}"),
}
"""Who may be nobody spoken of before: who has a form of address, an agency as the subject, a name between commas."""

_BUILDERS = patterns.plain(r"(?:nhà thầu|nhà đầu tư|chủ đầu tư|doanh nghiệp|công ty|đơn vị thi công)(?!\w)")
"""Those whom `họ` means after them."""

_I = (" i ", '"i ', "“i ")
"""What stands before the verb of somebody who speaks himself, in quotation marks."""

_OPENING = 3
_NEAR = 40
"""Within so many characters after a verb stands whom it is said to."""


def asked(telling: Telling) -> Found | None:
    """Somebody is asked to do something, in the active or the passive."""
    text = telling.text
    opening = parties.TO_WHOM.match(text)
    if opening and telling.strangers(text[opening.end() :]):
        return None
    for verb in telling.words.asked.finditer(text):
        before, rest = text[max(0, verb.start() - 80) : verb.start()], text[verb.end() : verb.end() + 200]
        if unreal(telling.sentence.text, verb.start(), telling.reading.lang):
            continue
        passive = None if verb.group().endswith("ing") else PASSIVE[telling.reading.lang].search(before)
        if passive and not telling.sentence.text[verb.start() - len(before) + passive.start()].isupper():
            by = giver(telling, verb, passive, before, rest)
            if by is not None:
                return Found("was asked", by or _said_last(telling, verb.end()), verb.start())
        elif _carried_on(telling, verb):
            continue
        elif _asks(telling, verb, before, rest) and not _by_others(telling, verb.start(), before, rest):
            if telling.by_a_body(verb.start(), before):
                return Found("asked", None, verb.start())
            by = None if _of_another(telling, verb.start()) else _asker(telling, verb.start(), verb.end())
            if by in outsiders(telling.reading):
                if _HE.search(before) or (by and by in before):
                    continue
                by = None  # a title that is none of his: "the head of the province assigned"
            if by or telling.by_somebody(before):
                return Found("asked", by, verb.start())
    return None


_HE = patterns.plain(
    r"(?i)(?<!\w)(?:he|she|ông(?: ấy)?|bà(?: ấy)?|(?:the )?ambassador|(?:vị )?đại sứ)(?: [^\W\d]+){0,2} ?$"
)
"""A subject, right before its verb, that is whoever was spoken of last."""


def _said_last(telling: Telling, at: int) -> str | None:
    """Who says, in the last clause after an offset, what was asked: "Lam Dong was told to hurry, the Minister said"."""
    comma = max(telling.text.rfind(", ", at), telling.text.rfind('" ', at), telling.text.rfind("” ", at))
    if comma < 0 or not telling.words.stressed.search(telling.text, comma):
        return None
    named = telling.cast.named(telling.sentence, begin=comma)
    return named[0][2] if named else None


def _asker(telling: Telling, begin: int, end: int) -> str | None:
    """Who is the subject of a verb of asking between two offsets.

    After "Directing the Congress, ..." it is who comes next, as of "I ask ..." who is named after the quotation; "the
    chair" is the one of the occasion.
    """
    text, cast, sentence = telling.text, telling.cast, telling.sentence
    closed = max(text.rfind('"'), text.rfind("”"))
    if text.endswith(_I, 0, begin) and begin < closed and (after := cast.named(sentence, begin=closed)):
        return after[0][2] if after[0][2] in cast.officials else None
    comma = text.find(", ", end)
    if begin < _OPENING and comma > 0:
        after = cast.named(sentence, begin=comma)
        if after:
            return after[0][2]
    if parties.THE_CHAIR.search(text, max(0, begin - _NEAR), begin):
        held = [one for one in occasions(telling.reading) if one.sentence.index <= sentence.index]
        chaired = [one.chair for one in held if one.chair]
        if chaired:
            return chaired[-1]
    return cast.speaker(sentence, begin)


def _of_another(telling: Telling, at: int) -> bool:
    """Whether a verb at an offset has a subject of its own that is nobody spoken of before, as a guest from abroad."""
    stranger = _STRANGER[telling.reading.lang].search(telling.sentence.text, 0, at)
    if telling.english or stranger:
        return stranger is not None and not telling.cast.named(telling.sentence, end=at)
    begin = max(telling.text.rfind(mark, 0, at) for mark in ';:."“”') + 1
    if telling.cast.named(telling.sentence, begin=begin, end=at):
        return False
    return _GOES_ON.match(re.split(r", ", telling.text[begin:at])[-1]) is None


def _by_others(telling: Telling, at: int, before: str, rest: str) -> bool:
    """Whether the subject is none that may ask: voters, guests, or a lesser body that turns to the province."""
    sentence = telling.sentence
    if parties.OTHERS_ASK[telling.reading.lang].search(before):
        return True
    lesser, higher = parties.LESSER[telling.reading.lang], parties.HIGHER[telling.reading.lang]
    lesser_asks = lesser.search(before) and not telling.by_its_paper(before)
    if lesser_asks and (higher.match(rest) or not telling.words.ours.search(rest[:_NEAR])):
        return True
    if higher.match(rest) and parties.LESSER_HEAD[telling.reading.lang].search(before):
        return True
    somebody = parties.SOMEBODY.search(sentence.text, at - len(before), at) if telling.english else None
    if somebody is None or telling.by_a_body(at, before) or telling.by_somebody(before):
        return False
    return not telling.cast.named(sentence, end=at, begin=somebody.start())


def _is_idle(telling: Telling, verb: re.Match[str], before: str) -> bool:
    """Whether a word before the verb makes it no order; a name in capitals that is spelt like one does not."""
    sentence = telling.sentence
    idle = telling.words.idle.search(before)
    if idle is None:
        return False
    at = verb.start() - len(before) + idle.start()
    if telling.english:
        after = 2 if idle.group().startswith("who") else -1
        named = telling.cast.named(sentence, end=verb.start())
        return not any(start <= at <= stop + after for start, stop, _ in named)
    if idle.group().startswith(("tỉnh", "hđnd", "hội đồng", "văn bản")) and telling.by_a_body(verb.start(), before):
        return False
    return at == 0 or not sentence.text[at : at + 2].istitle()


def _carried_on(telling: Telling, verb: re.Match[str]) -> bool:
    """Whether it is only what is to be done by an item of a list, which nobody says: "+ Focus on advising the "
    "wards"."""
    item = telling.english and is_item(telling.text) and verb.group().endswith("ing")
    return item and not telling.cast.named(telling.sentence, end=verb.start())


def _asks(telling: Telling, verb: re.Match[str], before: str, rest: str) -> bool:
    """Whether an active verb of asking is a demand on the province."""
    text = telling.text
    if _is_idle(telling, verb, before) or (not telling.english and _is_no_verb(telling, verb, rest)):
        return False
    if not telling.english and rest.startswith((",", ".")) and _AS_TOLD.match(re.split(r"[,;:] ", before)[-1]):
        return False
    if rest.startswith(" họ ") and _BUILDERS.search(text, 0, verb.start()):
        return False
    if telling.english and rest.startswith((" a ", " an ", " one ")) and re.search(r"\?[\"”] $", before):
        return False
    whom = rest.removeprefix(" for") if verb.group().startswith(("gave", "gives")) else rest
    if telling.strangers(whom) and not (telling.english and WANTED_FROM.match(rest)):
        return False
    if verb.group() == "giao" and (not rest.strip(' ."”') or _LAND.match(rest)):
        return False
    if verb.group() in ("asked", "asks") and "?" in rest:
        return False
    if verb.group() == "asked" and _FOR_ONESELF.match(rest):
        return False
    if verb.group().startswith("assign") and _TO_A_POST.match(rest):
        return False
    if verb.group().startswith(("call", "want")) and _AIMS.search(text, 0, verb.start()):
        return False
    if not rest.strip(' ."”') and telling.words.not_ours.match(text.lstrip('"“ ')):
        return False
    return not telling.english or addressed(telling, verb, rest) or _addressed_before(telling, verb)


def _is_no_verb(telling: Telling, verb: re.Match[str], rest: str) -> bool:
    """Whether Vietnamese words of asking are a noun or in a name, or recall a thing to somebody."""
    words = telling.words
    if (
        _NOUN.match(rest)
        or _DESCRIBED.match(rest)
        or (verb.start() and telling.sentence.text[verb.start()].isupper() and not _opens(telling, verb.start()))
    ):
        return True
    if not verb.start() and _AS_SUBJECT.match(rest):
        return True
    if verb.group() == "lưu ý" and not verb.start():
        return rest.startswith(":") or not words.ours.search(rest[:12])
    tells = verb.group() in ("nhắc", "lưu ý") and rest.startswith((" rằng", " là", ", "))
    return tells and not words.needed.search(rest)


def _opens(telling: Telling, at: int) -> bool:
    """Whether what stands at an offset may be in capitals as the beginning of a sentence, quotation or item."""
    return re.search(r"[.:;?!)\"“”–-] ?$", telling.text[max(0, at - 3) : at]) is not None


def _addressed_before(telling: Telling, verb: re.Match[str]) -> bool:
    """Whether the sentence opens with those who are asked: "to the department he assigned the files"."""
    text = telling.text
    opening = parties.TO_WHOM.match(text)
    if opening is None or not verb.group().startswith(("assign", "entrust", "set", "handed", "left")):
        return False
    return telling.theirs(text[opening.end() : verb.start()][:50], opening.end(), verb.start())
