"""Goals without a number: what a province is to be, or to be rid of, by some year."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from events.reading.periods import Period, periods
from events.reading.quantities import Lang
from events.reading.removals import VERBS_OF_REMOVAL, removal_of
from events.when import days

if TYPE_CHECKING:
    from events.reading.reading import Reading, Sentence


class Standing(NamedTuple):
    """What is to be reached, as the text says it, and when it is due."""

    sentence: "Sentence"
    what: str
    due: str


def standings(reading: "Reading") -> Iterator[Standing]:
    """The standings that an article's sentences set as goals, in text order."""
    due: str | None = None
    paragraph = -1
    for sentence in reading.sentences:
        if sentence.paragraph > paragraph + 1:
            due = None
        paragraph = sentence.paragraph
        if _may_be_due(sentence.text):
            ahead = _ahead(sentence.text, reading)
            if ahead or due:
                yield from _told(sentence, reading.lang, ahead, due)
            due = ahead[-1].due if ahead else due


def _ahead(text: str, reading: "Reading") -> list[Period]:
    """The periods of a sentence that are still to come."""
    said = reading.said_on[0]
    last = days(said)[1] if said else None
    return [period for period in periods(text, reading.lang, said) if last is None or period.last > last]


def _told(sentence: "Sentence", lang: Lang, ahead: list[Period], before: str | None) -> Iterator[Standing]:
    text = sentence.text
    end = 0
    for match in sorted((*_become(lang).finditer(text), *_rid(lang).finditer(text)), key=re.Match.start):
        if match.start() < end or _of_others(lang).search(text, max(0, match.start() - 60), match.start()):
            continue
        begin, stop = match.span("what") if match["what"] else match.span("named")
        due, cut = _due(text, lang, begin, stop, ahead, before)
        what = _trimmed(text[begin : min(stop, cut)])
        if verb := match.groupdict().get("verb"):
            what = f"{removal_of(verb)} {what}"
        if due and len(what) > 3 and not re.search(r"\d", what):
            end = match.end()
            yield Standing(sentence, what, due)


def _due(
    text: str, lang: Lang, start: int, end: int, ahead: list[Period], before: str | None
) -> tuple[str | None, int]:
    """When it is due, and where that is said if after it: the period next after, else the last before."""
    usable = [period for period in ahead if len(period.value) < 10 or _gone(lang).search(text, start, end)]
    after = [period for period in usable if period.start >= start]
    earlier = [period for period in usable if period.end <= start]
    if after and after[0].start - end < 40 and ";" not in text[end : after[0].start]:
        return after[0].due, after[0].start
    if earlier:
        return earlier[-1].due, len(text)
    then = _then(lang).search(text)
    return (before if then else None), then.start() if then and then.start() > start else len(text)


def _trimmed(what: str) -> str:
    what = re.sub(
        r"[\s,]+(?:by|before|in|until|till|at|vào|trước|đến|tới)?(?:\s+(?:the year|the end of|năm"
        r"|cuối năm))?[\s,\"”]*$",
        "",
        what.strip(),
    )
    return re.sub(r"^(?:an?|the|one of the|một|những)\s+", "", what.strip('"“” '))


_KINDS = {
    "en": r"(?:province|city|cities|municipality|hubs?|cent(?:re|er)s?|poles?|econom(?:y|ies)|destinations?|locality"
    "|localities|status|level"
    r"|development|gateway|engine|capital|heart|nucleus|urban|sector|standards?|income|bridge|region|stronghold"
    r"|magnet|powerhouse|zone)",
    "vi": r"(?:tỉnh|thành phố|trung tâm|cực|hạt nhân|địa phương|đô thị|nhóm|điểm đến|đầu mối|cửa ngõ|động lực|vùng"
    "|cứ điểm|thủ phủ|ngành|"
    r"đầu tàu|tp|khu)",
}


_HINTS = ("20", "31", "decade", "term", "next year", "june", "august", "december", "then", "that", "same", "kỳ", "năm")


def _may_be_due(text: str) -> bool:
    """Whether a sentence may say for when it sets a standing."""
    lowered = text.lower()
    return any(hint in lowered for hint in _HINTS)


@cache
def _then(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?i)\b(?:đến|khi|lúc|vào) (?:khi )?(?:đó|ấy|thời điểm đó)\b")
    return re.compile(r"(?i)\b(?:by|at) (?:then|that (?:year|time|date)|the same (?:year|date|time))\b")


@cache
def _become(lang: Lang) -> re.Pattern[str]:
    kind = _KINDS[lang]
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:(?:(?:trở|(?:đưa|xây dựng|phát triển) [^,.;:\n]{2,40}?(?: trở)?) )?thành|phấn đấu là"
            r"|được hình dung (?:là|như)"
            r"|là|nằm trong|thuộc|lọt vào|vào|gia nhập|thoát (?:khỏi|ra khỏi)|ra khỏi|lên)\s+"
            rf"(?P<what>[\"“]?(?:một (?:trong (?:những|các) )?|những |các )?{kind}(?!\w)[^.;:\n]{{3,120}}?)"
            r"(?=[.;:”\"]|, (?:và|với|là|phát|có|gắn|trong|tăng|GRDP)| và (?:là|trở thành|thành)\s|$)",
            re.IGNORECASE,
        )
    modal = (
        r"to|will|should|must|shall|would|can|ought to|and"
        r"|(?:is|are|wants?|aims?|expects?|intends?|hopes?) [\w' ]{0,30}to"
    )
    return re.compile(
        r"\b(?:becom(?:e|es|ing)"
        r"|(?:turn|build|develop|transform|make|shape|grow|evolve|rise)(?:s|ing)?(?: (?:the \w+|itself|it"
        r"|[A-Z][\w ]{2,24}?))? (?:into|to be)"
        rf"|(?:{modal}) be(?:come)?(?: (?:known|recogni[sz]ed|seen|counted|ranked|upgraded))?(?: as| to| among)?"
        rf"|(?:is|are)(?= the cent)"
        r"|(?:sees?|envisages?|envisions?|imagines?) [\w ]{2,30}(?:,[^,]{3,30},)? (?:as|becoming)|achiev(?:e|ing)"
        r"|attain(?:ing)?"
        r"|(?:join|enter)(?:ing)?|emerg(?:e|ing) as|serv(?:e|ing) as|(?:to|will|shall|should|must) have)\s+"
        rf"(?P<what>[\"“]?(?:an?|one of the|the|among|mid|centrally|fairly"
        rf"|national)\b[^,.;:\n]{{0,80}}?\b{kind}\b[^.;:\n]{{0,110}}?)"
        r"(?=[.;:”\"]|,? by\b|, (?:and|with|which|when|while|a |an |the |\w+ing )|$| and (?:to|a|an|the|keep|has"
        r"|have|be)\b)"
        rf"|(?:[:,]|\band|\bof)\s+[\"“]?(?P<named>an?\s[^,.;:\n]{{0,60}}?\b{kind}\b[^,.;:\n]{{0,60}}?)[\"”]?(?=\s+by\b)"
    )


@cache
def _rid(lang: Lang) -> re.Pattern[str]:
    """What a province is to be rid of."""
    if lang == "vi":
        return re.compile(
            r"(?i)(?<!\w)(?P<what>(?:không còn|(?:xóa|xoá) (?:xong|hết|toàn bộ|bỏ|hoàn toàn|sạch|triệt để|dứt điểm)"
            r"|hoàn thành (?:việc |mục tiêu )?(?:xóa|xoá))(?=[^.;:\n]{0,40}(?:nhà tạm"
            r"|hộ nghèo|dột nát))[^.;:,\n]{3,80}(?:, nhà (?:dột nát|tạm bợ))?)"
        )
    return re.compile(
        rf"\b(?:(?P<verb>{VERBS_OF_REMOVAL})|(?=no (?:longer|more|poor)\b))\b\s*"
        r"(?:(?:all|the|last|of|its|their|any|remaining|completely) )*"
        r"(?P<what>[^.;:,\n]{0,40}(?:makeshift|temporary|dilapidated"
        r"|run-down|poverty|poor (?:household|famil))[^.;:,\n]{0,40}?)(?= by\b| before\b|[.;:,]|$)"
    )


@cache
def _gone(lang: Lang) -> re.Pattern[str]:
    """What is to be rid of, which may be due on a day."""
    return re.compile(
        r"makeshift|temporary|dilapidated|run-down|poverty|poor households" if lang == "en" else r"(?i)không còn|xóa"
    )


@cache
def _of_others(lang: Lang) -> re.Pattern[str]:
    """Whose standing it is, where that is no province."""
    if lang == "vi":
        return re.compile(
            r"(?:đất nước|nước ta|Việt Nam|dân tộc ta|sân bay|cảng|tuyến|công ty|tập đoàn|trường|bệnh viện)[^,.;]*$"
        )
    return re.compile(
        r"\b(?:our country|the country|viet ?nam|the nation|airport|seaport|company|university|expressway|hospital"
        r"|railway|dream)\b[^,.;]*$",
        re.IGNORECASE,
    )
