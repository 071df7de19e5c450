"""Sentences in which a superior asks a province or its bodies to do something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from events.reading.language import Lang
from events.reading.sentences import Sentence
from events.when import Origin

if TYPE_CHECKING:
    from events.reading.reading import Reading


@dataclass(frozen=True)
class Demand:
    """A demand: who makes it, of which units, when."""

    by: str | None
    units: tuple[str, ...]
    date: str | None
    origin: Origin | None
    sentence: Sentence
    rule: str
    confidence: float


@cache
def _asking(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:ask(?:ed|s|ing)?(?! (?:how|what|why|whether|for|about|which|him|her|them what))|request(?:ed"
            r"|s|ing)(?! for)|urg(?:ed|es|ing)|instruct(?:ed|s|ing)|order(?:ed|s|ing)|direct(?:ed|s"
            r"|ing)(?= (?:the|that|all|local|prov|[A-Z]))|assign(?:ed|s|ing)"
            r"|task(?:ed|s|ing)|call(?:ed|s|ing) (?:on|upon)(?= [\w' ]{2,80}? to\b)|call(?:ed|s"
            r"|ing) for(?= \w+ing\b)|suggest(?:ed|s"
            r"|ing)(?= (?:that|the|to|\w+ing|\w+ \w* ?(?:should|to)))|recommend(?:ed|s|ing)|remind(?:ed|s|ing)"
            r"|demand(?:ed|s|ing)|advis(?:ed|es|ing)|told (?=[\w' ]{2,60} to\b)|requir(?:ed|es|ing)(?= (?:the"
            r"|that|local|all|[A-Z]))|want(?:ed|s)(?= (?:the (?:province|city|locality)|local"
            r"|all)\b[\w ]* to\b)|encourag(?:ed|es)|proposed that|set (?:the )?[\w ]{2,40} the task|press(?:ed"
            r"|es) (?:the|for)|gave (?:the )?[\w ]{2,40} the task|charged)\b",
        )
    return re.compile(
        r"(?<!\w)(?<!bàn )(?<!chuyển )(?<!được )(?:yêu cầu|đề nghị|giao(?! thông| lưu| thương| dịch| đất"
        r"| dự toán| kế hoạch| mùa| ban| vốn)|chỉ đạo(?= (?:các|tỉnh|địa phương|UBND|sở|ngành|Đảng|chính quyền"
        r"|phải))|đôn đốc|lưu ý|nhắc(?: nhở)?|gợi ý|gợi mở|giục|đốc thúc|kêu gọi(?! đầu tư)|phân công|mong muốn"
        r"|quán triệt)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _stressing(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|underlin(?:ed|es|ing)|underscored|noted"
            r"|outlined|said|added|affirmed|continued|insisted|concluded|directed|went on|laid stress"
            r"|pointed out that|made (?:it )?clear|stated|declared)\b"
        )
    return re.compile(
        r"(?<!\w)(?:nhấn mạnh|nêu rõ|chỉ rõ|khẳng định|cho rằng|lưu ý|kết luận|phát biểu|chỉ đạo|nói|nêu)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _needing(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:must(?! have)|needs? to|should(?! have)|ought to|has to|have to|it is necessary"
            r"|it is important|priority must|need(?:s)? (?:more|further|special|greater|stronger)"
            r"|is required to)\b|\b(?:emphasi[sz]ed|stressed|underlined|underscored)"
            r" (?:\w+ing\b|the need|the importance|the necessity|the requirement)"
        )
    return re.compile(r"(?<!\w)(?:phải|cần(?! thơ| giờ| đước| thiết bị)|không được|nên)(?!\w)", re.IGNORECASE)


@cache
def _not_ours(lang: Lang) -> re.Pattern[str]:
    """Whom a demand may also go to, and is then none on a province."""
    if lang == "en":
        return re.compile(
            r"^\s*(?:that\s)?(?:the\s|all\s|both\s|any\s|central\s|relevant\s)*(?:ministr\w+|ministry"
            r"|investors?|contractors?|residents?|people to|villagers|farmers|businesses|enterprises|compan\w+"
            r"|firms?|developers?|National Assembly|Government|central government|Prime Minister|PM|Minister"
            r"|Politburo|banks?|builders|students|teachers|voters|deputies|journalists|reporters|guests|vendors"
            r"|him|her|people|workers|families|power compan|operators|readers|drivers|units to|permission|him"
            r"|her|builders|state bank|military)\b"
        )
    return re.compile(
        r"^\s*(?:các\s|tất cả\s|những\s)*(?:của\b|hoàn thiện thủ tục|bộ\b(?! phận| máy)|nhà đầu tư|chủ đầu tư"
        r"|nhà thầu|doanh nghiệp|người dân|bà con|chính phủ|quốc hội|trung ương|thủ tướng|đơn vị thi công"
        r"|ngân hàng|cử tri|tập đoàn|công ty|đơn vị tư vấn|đại biểu)",
        re.IGNORECASE,
    )


@cache
def _ours(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:province|provinces|provincial|locality|localities|local|city|municipal|department"
            r"|departments|commune|communes|wards?|district|districts|authorities|party committees?"
            r"|people's committees?|party organisations?|sectors?|agencies|leaders|committee|council|standing"
            r"|officials|units|levels)\b",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?<!\w)(?:tỉnh|địa phương|thành phố|sở|ngành|xã|phường|huyện|ubnd|hđnd|đảng bộ|cấp ủy|chính quyền"
        r"|ban thường vụ|cơ quan|cấp|đảng ủy|lãnh đạo|cán bộ|đơn vị)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _idle(lang: Lang) -> re.Pattern[str]:
    """What stands before a verb that gives no order: a passive of the province's own wishes, a plan, a negation."""
    if lang == "en":
        return re.compile(
            r"\b(?:province|city|locality|provinces|localities|delegates?|deputies|voters|investors?|residents?"
            r"|not|never|will|would|the project|plan|reporter|asked if|who|also as|as)\s(?:also\s|has\s"
            r"|have\s)?$",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?<!\w)(?:tỉnh|địa phương|cử tri|đại biểu|nhà đầu tư|người dân|theo|không|chưa|sẽ|được|đáp ứng|các"
        r"|những|mục tiêu|nhiều|chỉ tiêu|kế hoạch|UBND tỉnh|dự toán|hội đồng nhân dân|HĐND tỉnh)\s(?:cũng\s"
        r"|đã\s|đang\s)?$",
        re.IGNORECASE,
    )


def demands(reading: "Reading") -> Iterator[Demand]:
    """Every sentence that carries a new demand, in text order."""
    for sentence in reading.sentences:
        verb, rule = _verb(reading.lang, sentence.text)
        if verb is None:
            continue
        told = reading.cast.named(sentence, end=verb.start())
        if not told and rule == "stressed" and reading.lang == "vi":
            continue
        by = reading.cast.speaker(sentence, verb.start())
        inverted = [one for one in reading.cast.named(sentence, begin=verb.end()) if one[0] - verb.end() < 45]
        if (rule == "stressed" and inverted and not reading.cast.named(sentence, end=verb.start())) or (
            rule == "stressed"
            and inverted
            and re.match(
                r"[\s,]*(?:Mr\.? |comrade |the )?(?:[A-Z][\w-]+ ){0,6}$", sentence.text[verb.end() : inverted[0][0]]
            )
            and sentence.text[: verb.start()].rstrip().endswith((",", '"', "”"))
        ):
            by = inverted[0][2]
        if by is None and not (
            reading.lang == "vi"
            and re.match(r"Thủ tướng|Phó Thủ tướng|Quyết định|Tỉnh ủy|Ban Thường vụ", sentence.text)
        ):
            continue
        units = reading.about(sentence)
        if not units:
            continue
        date, origin = _day(reading, sentence)
        yield Demand(by, units, date, origin, sentence, rule, 0.8 if rule == "asked" else 0.65)


def _verb(lang: Lang, text: str) -> tuple[re.Match[str] | None, str]:
    for verb in _asking(lang).finditer(text):
        rest = text[verb.end() :]
        if _idle(lang).search(text[max(0, verb.start() - 60) : verb.start()]) or _not_ours(lang).match(rest):
            continue
        return verb, "asked"
    need = _needing(lang).search(text)
    if need:
        for verb in _stressing(lang).finditer(text):
            if not _not_ours(lang).match(text[verb.end() :]):
                return verb, "stressed"
    return None, ""


@cache
def _tied(lang: Lang) -> re.Pattern[str]:
    """Where a day in the sentence is the day of the asking, and no deadline."""
    if lang == "en":
        return re.compile(
            r"(?:\b[Oo]n |^In |,? )(?:last (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|yesterday"
            r"|Monday|Tuesday|Wednesda|Thursday|Friday|Saturday|Sunday)$"
        )
    return re.compile(r"(?:hôm qua|chiều qua|sáng qua|tối qua)\s?\S?$")


def _day(reading: "Reading", sentence: Sentence) -> tuple[str | None, Origin | None]:
    """The day of the occasion that the sentence is tied to, else the main one's."""
    days = [day for day in reading.days(sentence) if not day.ahead and len(day.value) == 10]
    for day in days:
        if _tied(reading.lang).search(sentence.text[max(0, day.start - 30) : day.start + 9]):
            return day.value, "text"
    told = [occasion for occasion in reading.occasions if occasion.sentence.index == sentence.index and occasion.date]
    if told and days:
        return told[0].date, told[0].origin
    aside = [
        occasion
        for occasion in reading.occasions
        if occasion.kind == "visit"
        and not occasion.main
        and occasion.origin == "text"
        and occasion.sentence.paragraph == sentence.paragraph
        and sentence.index - 3 < occasion.sentence.index < sentence.index
    ]
    if aside:
        return aside[-1].date, "context"
    return reading.said_on
