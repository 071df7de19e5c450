"""Mergers of administrative units that an article tells of: announced, or in effect."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal

from events.reading.instruments import instruments
from events.reading.language import Lang
from events.reading.sentences import Sentence
from events.text import slug
from events.when import Origin, When

if TYPE_CHECKING:
    from events.reading.reading import Reading

Level = Literal["province", "commune"]


@dataclass(frozen=True)
class Merger:
    """Units join: of provinces their ids, of smaller units their folded names. `weight` ranks tellings of one."""

    sentence: Sentence
    effected: bool
    units: tuple[str, ...]
    level: Level | None = None
    givers: tuple[str, ...] = ()
    into: str | None = None
    effective: When | None = None
    date: When | None = None
    origin: Origin | None = None
    confidence: float = 0.8
    weight: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What is told once per article."""
        return (self.level, self.into or self.units, self.givers if self.level != "province" else (), self.effected)


@cache
def _joining(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:sáp nhập|hợp nhất|nhập (?:vào|với|lại|toàn bộ|huyện|xã|phường|tỉnh|hai|ba|[A-ZĐ]\w+)"
            r"|được nhập|nhập [^,.;]{2,60}? (?:vào|với)"
            r"|nhập lại|sắp xếp(?! (?:nhân sự|cán bộ|tổ chức|bộ máy|vị trí))|về chung một nhà|gộp|hình thành từ"
            r"|trên cơ sở (?:nhập|hợp nhất|sáp nhập)"
            r"|sap nhap|hop nhat)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:merg(?:e|es|ed|ing|ers?)|consolidat\w+|combin(?:e|es|ed|ing)|amalgamat\w+|fus(?:e|es|ed|ing|ion)"
        r"|absorb\w*"
        r"|(?:are|is|were|was|be|been) joined|pooled|join(?:s|ed|ing)?(?= (?:with|to|by|into|together|forces)"
        r"|\b[^.;]{0,50}?\b(?:into|to|under the name"
        r"|in one)\b)|take[sn]? in|took in|taking in"
        r"|(?:fold|roll|pool|regroup|incorporat|integrat|group|turn|brought|bring)(?:s|ed"
        r"|ing)?\b[^.;]{0,60}?\b(?:into|together)"
        r"|re-?arrang\w+|re-?organi[sz]\w+ of (?:\w+[- ]){0,3}units|arrang(?:e|es|ed|ing|ement)|unif(?:y|ied|ication"
        r"|ying)"
        r"|(?:becom(?:e|es|ing)|became|form(?:s|ed|ing)?|are|been|now|as) (?:(?:to be|now|part of) )?(?:an? |one "
        r"|part of |the )?(?:new |single |one |enlarged |common )*(?:[A-Z]\w+ )*(?:province|city|unit|[A-Z]\w+)"
        r"|c[ao]me together|back together|under one (?:roof|name)|ceas\w+ to be|disappear\w* into"
        r"|include[sd]?(?= [A-Z])|receiv(?:e|es|ed)|is added"
        r"|make way for|be(?:en)? (?:cut|reduced)|(?:reduc|cut|establish|settl)\w+|born of|union of|two former ones"
        r"|be one|became? one|out of)\b"
    )


@cache
def _strong(lang: Lang) -> re.Pattern[str]:
    """Words that mean a merger by themselves."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:sáp nhập|hợp nhất|nhập|về chung một nhà|hình thành|sap nhap|hop nhat)(?!\w)", re.IGNORECASE
        )
    return re.compile(
        r"\b(?:merg\w+|consolidat\w+|amalgamat\w+|absorb\w*|took in|takes? in|unif\w+|(?:be)?c[ao]me (?:together|one"
        r"|part)|single (?:province|city)"
        r"|one (?:\w+ ){0,2}(?:province|city)|join\w*|form(?:s|ed|ing)?|combin\w+|become|became|fold\w*|added"
        r"|receives?|includ\w+|disappear\w*"
        r"|former ones|together|arranged into)\b"
    )


@cache
def _undone(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:không sáp nhập|không hợp nhất|rút đề xuất|bỏ phương án|thôi sáp nhập|giữ nguyên hiện trạng"
            r"|không thuộc diện)(?!\w)"
        )
    return re.compile(
        r"^If\b|\b(?:not (?:be )?(?:merg|arrang|re-?arrang)\w+|no merger|(?:dropped|abandoned|scrapped|withdrawn"
        r"|shelved|rejected) the (?:merger"
        r"|idea|plan)|(?:merger|plan|idea)[^,.;]{0,30} (?:was|were) (?:dropped|abandoned|scrapped|withdrawn|shelved"
        r"|rejected))\b"
    )


@cache
def _coming(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:sẽ|dự kiến|chủ trương|đề án|phương án|chuẩn bị|sắp|tới đây|lấy ý kiến)(?!\w)")
    return re.compile(
        r"\b(?:will|would|is to|are to|to be|plans?|proposal|propos\w+|policy|scheme|project|draft|going to|due to"
        r"|upcoming|once|should)\b"
    )


@cache
def _done(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:kể từ|đã chính thức|chính thức đi vào|hiện nay|sau khi (?:sáp nhập|hợp nhất)|mới thành lập"
            r"|đã được|có hiệu lực)(?!\w)"
        )
    return re.compile(
        r"\b(?:since|took effect|has been|have been|had been|came into|as of today|now|was|were|is the result|born of"
        r"|became)\b",
        re.IGNORECASE,
    )


@cache
def _communal(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:cấp xã|xã, phường|phường, xã|các xã|số xã|đơn vị hành chính cấp xã|xã|phường|đơn vị)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:commune-level|communal|communes?|wards?|grassroots units|lower tier|units|townships)\b", re.IGNORECASE
    )


_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _fewer(lang: Lang, text: str) -> list[re.Match[str]]:
    """Where a text says how many units there were and, fewer, how many are left."""
    return [told for told in _from_to(lang).finditer(text) if _number(told["before"]) > _number(told["after"]) > 0]


def _number(written: str) -> int:
    digits = re.sub(r"[.,]", "", written)
    return int(digits) if digits.isdecimal() else _NUMBERS.index(written.lower()) + 1


@cache
def _from_to(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<![\d/.,-])(?P<before>\d{1,4})(?![\d/%,])[^.;\d]{0,70}?(?:xuống|còn|thành|giảm còn"
            r"|rút còn)(?:\s+(?:còn|là))?"
            r"\s+(?P<after>\d{1,4})(?![\d/%,])",
            re.IGNORECASE,
        )
    number = r"\d{1,3}(?:,\d{3})?|" + "|".join(_NUMBERS)
    return re.compile(
        rf"\b(?P<before>{number})\b(?![%.,]\d)[^.;:\d]{{0,80}}?\b(?:to|into|to form|form|become|becoming|became"
        rf"|instead of|will come"
        rf"|down to|leaving|make way for)\s+(?:one |only |just |the new |a )?(?P<after>{number})\b(?!%)",
        re.IGNORECASE,
    )


@cache
def _named_join(lang: Lang) -> tuple[re.Pattern[str], ...]:
    """Joinings of smaller units told with their names: groups `a` (givers) and `b` (into)."""
    if lang == "vi":
        kind = r"(?:xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.?|quận)"
        name = r"[A-ZĐ]\w*(?: (?:[A-ZĐ]\w*|\d+)){0,3}"
        names = rf"{name}(?:(?:, | và |, {kind} | và {kind} ){name})*"
        return (
            re.compile(
                rf"nhập (?:nguyên trạng )?(?:các |hai |ba )?(?P<kind>{kind}) (?P<a>{names}) (?:vào"
                rf"|với) (?P<kind2>{kind}) (?P<b>{name})"
            ),
            re.compile(
                rf"(?P<kind>{kind}) (?P<b>{name})(?: ở [^,;.]{{3,40}})?,? (?:do|(?:được )?(?:hình thành|thành lập"
                rf"|lập)(?: từ| trên cơ sở(?: nhập| sáp nhập| hợp nhất)?))"
                rf" (?:việc nhập )?(?:các |hai |ba |bốn )?{kind} (?P<a>{names})"
            ),
            re.compile(
                rf"(?:hợp nhất|sáp nhập|nhập) (?:các |hai |ba )?(?P<kind>{kind}) (?P<a>{names}) (?:thành|để lập"
                rf"|lấy tên)[^.;]{{0,20}}? {kind} (?P<b>{name})"
            ),
        )
    kind = r"(?:communes?|wards?|districts?|towns?|townships?)"
    name = r"(?:[A-Z]\w*(?: (?:[A-Z]\w*|\d+)){0,3})"
    names = rf"{name}(?:(?:, | and |, and ){name})*"
    joined = r"(?:absorbed|merged|folded|joined|incorporated|integrated|consolidated|amalgamated)"
    return (
        re.compile(
            rf"(?P<a>{names}) (?P<kind>{kind}) (?:(?:is|are|was|were|will|to|has|have|be|been|being) )+{joined} (?:by"
            rf"|into|with|in|to|under) (?:the )?(?P<b>{name}) {kind}"
        ),
        re.compile(
            rf"(?:join|merge|fold|absorb|incorporate|consolidate)(?:s|d|ed"
            rf"|ing)? (?P<a>{names}) (?P<kind>{kind}) (?:into|to|with) (?P<b>{name}) {kind}"
        ),
        re.compile(
            rf"(?P<a>{name} and {name}) (?:(?P<kind>{kind}) )?(?:of [\w ]{{3,30}} {kind},? (?:for instance, "
            rf")?)?(?:(?:are|were|will|to|be) )+{joined} (?:into one )?(?:under the name(?: of)?|as|into) (?P<b>{name})"
        ),
        re.compile(
            rf"(?:merg|join|consolidat)(?:e|es|ed|ing) (?P<a>{name} and {name}) (?P<kind>{kind}) (?:into|to form"
            rf"|under the name of) (?:the )?(?:new )?(?P<b>{name})"
        ),
        re.compile(rf"\b(?:two|three) (?P<kind>{kind})[^,.;]{{0,30}}, (?P<a>{name} and {name}), becoming (?P<b>one)"),
    )


@cache
def _effect(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:có hiệu lực|vận hành|hoạt động|thực hiện|kể từ|từ ngày|hiệu lực|thi hành)[^.;]{0,50}$", re.IGNORECASE
        )
    return re.compile(
        r"(?:effect(?:ive)?|in force|into force|operat\w+|(?:in|into) (?:place|being)|start\w*|from|as of|since|on"
        r"|last|function\w*|by)\b[^.;]{0,30}$",
        re.IGNORECASE,
    )


def mergers(reading: "Reading") -> tuple[Merger, ...]:
    """Every merger of the article once as announced and once as in effect, on the sentence that tells it fullest."""
    best: dict[tuple[object, ...], Merger] = {}
    for sentence in reading.sentences:
        for merger in _told(reading, sentence):
            known = best.get(merger.key)
            if known is None or merger.weight > known.weight:
                best[merger.key] = replace(merger, effective=merger.effective or (known.effective if known else None))
            elif not known.effective and merger.effective:
                best[merger.key] = replace(known, effective=merger.effective)
    effected = {merger.into for merger in best.values() if merger.effected and merger.level == "province"}
    kept = [m for m in best.values() if m.effected or m.level != "province" or m.into not in effected or m.into is None]
    return tuple(sorted(kept, key=lambda merger: merger.sentence.start))


def _told(reading: "Reading", sentence: Sentence) -> Iterator[Merger]:
    lang, text = reading.lang, sentence.text
    if _undone(lang).search(text):
        return
    named, provincial = [], []
    if _joining(lang).search(text[:1].lower() + text[1:]):
        named = list(_by_name(reading, sentence))
        provincial = list(_of_provinces(reading, sentence))
        yield from named + provincial
    if not named:
        yield from _of_communes(reading, sentence, bool(provincial))


def _of_provinces(reading: "Reading", sentence: Sentence) -> Iterator[Merger]:
    lang, text, units = reading.lang, sentence.text, reading.units
    named = [unit for place in reading.places_in(sentence) if place.subject and (unit := reading.unit(place))]
    if not _strong(lang).search(text[:1].lower() + text[1:]):
        return
    said, origin = _said(reading, sentence)
    if _national(lang).search(text):
        effective = _effective(reading, sentence, None)
        yield Merger(
            sentence, False, (), "province", effective=effective, date=said, origin=origin, confidence=0.7, weight=1
        )
        return
    everything = _all_told(lang).search(text) is not None
    if not named and everything and _merging(lang).search(text):
        named = list(reading.topics.main)
    successors = dict.fromkeys(into for unit in named for into in _formed_by(reading, unit))
    for into in successors:
        edges = [edge for edge in units.unit(into).predecessors if edge.relation == "merged"]
        formed = edges[-1].on
        givers = tuple(edge.unit for edge in edges)
        if not any(_same_name(reading, giver, into) for giver in givers):
            givers = (into, *givers)
        if formed.year < reading.today.year - 3 and str(formed.year) not in text:
            continue
        told = {giver for giver in givers if giver in named or (into in named and _same_name(reading, giver, into))}
        whole = everything and set(givers) <= _article_units(reading)
        if len(told) == 1 and _joined_with(lang).search(text):
            told |= {giver for giver in givers if {giver, into} & set(reading.topics.main)}
        if len(told) < 2 and not (told and whole):
            continue
        effected = _effected(reading, text, formed)
        said, origin = _said(reading, sentence)
        effective = _effective(reading, sentence, formed)
        weight = 2 * len(told) + 3 * bool(effective) + 2 * (_main_verb(lang).search(text) is not None)
        weight += min(len(text) // 60, 3)
        if not effected:
            effective = effective or _stated(reading, formed)
        if effected:
            said, origin = (effective, "text") if effective else _in_force(reading, formed)
        concerned = tuple(dict.fromkeys((*givers, into)))
        yield Merger(sentence, effected, concerned, "province", givers, into, effective, said, origin, 0.85, weight)


@cache
def _merging(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?:sáp nhập|hợp nhất|nhập lại)(?! đơn vị hành chính cấp xã)"
        if lang == "vi"
        else r"\b(?:merg(?:e|ed|er|ing)|consolidat\w+|unif\w+|join\w*)\b(?! communes?| wards?| commune-level)",
        re.IGNORECASE,
    )


@cache
def _joined_with(lang: Lang) -> re.Pattern[str]:
    """A merger told of one unit alone: the other is what the article is about."""
    if lang == "vi":
        return re.compile(r"(?:sáp nhập|hợp nhất|nhập)(?: thêm| tỉnh| với| vào| cùng)* [A-ZĐ]")
    return re.compile(
        r"(?i:merg\w+|join\w*|consolidat\w+|unif\w+|union) (?:it )?(?:with|into|of) |\b(?:took|takes|taking"
        r"|taken) in |absorb\w+ "
    )


@cache
def _main_verb(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"thành|lấy tên|mang tên|tên gọi" if lang == "vi" else r"\b(?:into|form|named?|called|become|keep)\b"
    )


@cache
def _national(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:từ )?(?:63|52) (?:tỉnh|đơn vị)[^.;]{0,80}(?:còn|thành|xuống|hình thành)[^.;]{0,20}(?:34|23)"
        )
    return re.compile(r"\b(?:63|52)\b[^.;]{0,80}\b(?:34|23)\b|\b(?:from|of) 63 (?:provinces|to 34)")


@cache
def _all_told(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?:hai|ba|các) (?:tỉnh|địa phương)|với nhau", re.IGNORECASE)
    return re.compile(
        r"\b(?:the (?:two|three|2|3)|(?:two|three|2|3) (?:provinces|localities|neighbours)|both|them|they"
        r"|the merger)\b",
        re.IGNORECASE,
    )


def _article_units(reading: "Reading") -> set[str]:
    """The units named anywhere, and those that a unit of the same name came from."""
    named = {unit for sentence in reading.sentences for unit in reading.about(sentence)}
    named |= {
        edge.unit
        for unit in set(named)
        for edge in reading.units.unit(unit).predecessors
        if _same_name(reading, edge.unit, unit)
    }
    return named


def _formed_by(reading: "Reading", unit: str) -> list[str]:
    """The units that a named unit may be told to merge into, the one nearest to the article's day first."""
    here = reading.units.unit(unit)
    found = [edge.unit for edge in here.successors if edge.relation == "merged"]
    if any(edge.relation == "merged" for edge in here.predecessors):
        found.append(unit)
    return found


def _same_name(reading: "Reading", one: str, other: str) -> bool:
    units = reading.units
    return units.unit(one).name(date.max) == units.unit(other).name(units.unit(other).formed)


def _effected(reading: "Reading", text: str, formed: date) -> bool:
    """Whether it is told as done: by then it was, and the words do not look ahead."""
    lang = reading.lang
    verb = _strong(lang).search(text)
    ahead = _coming(lang).search(text, max(0, verb.start() - 40), verb.start() + 12) if verb else None
    if reading.today == date.max or reading.article.published is None:
        return _done(lang).search(text) is not None and not ahead
    return reading.today >= formed and not (ahead and not _done(lang).search(text))


def _in_force(reading: "Reading", formed: date) -> tuple[str | None, Origin | None]:
    """The day that the article gives somewhere else, else the day itself where it is the day's news."""
    published = reading.article.published
    if published and 0 <= (published - formed).days <= 7:
        return formed.isoformat(), "context"
    return (str(formed.year), "context") if published and published.year == formed.year else (None, None)


def _effective(reading: "Reading", sentence: Sentence, formed: date | None) -> str | None:
    """From when it holds, where the sentence gives a day for that."""
    said = reading.said_on[0]
    for day in reading.days(sentence):
        if formed and day.value[4:] == formed.isoformat()[4 : len(day.value)] and len(day.value) > 4:
            explicit = re.search(r"\b(?:19|20)\d\d\b", sentence.text[day.start : day.end])
            if not explicit or day.value[:4] == str(formed.year):
                return formed.isoformat()[: len(day.value)]
        later = day.ahead or (said is not None and day.value > said)
        lead = sentence.text[max(0, day.start - 60) : day.start]
        if len(day.value) >= 7 and later and _effect(reading.lang).search(lead):
            return day.value
    if (
        formed
        and said
        and abs((date.fromisoformat(said) - formed).days) < 2
        and _today(reading.lang).search(sentence.text)
    ):
        return said
    return None


@cache
def _today(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"hôm nay|từ 0 giờ" if lang == "vi" else r"\b(?:today|midnight|this morning)\b", re.IGNORECASE)


def _said(reading: "Reading", sentence: Sentence) -> tuple[When | None, Origin | None]:
    """The day of the instrument that decides it, where the sentence dates that; else the day it was said."""
    dated = [one for one in instruments(sentence.text) if one.date and "QH" in one.number]
    if dated:
        return dated[0].date, "text"
    days = [day for day in reading.days(sentence) if not day.ahead and len(day.value) == 10]
    lead = sentence.text[: days[0].start] if days else ""
    if days and len(lead) < 24 and reading.said_on[0] and days[0].value < reading.said_on[0]:
        return days[0].value, "text"
    said, origin = reading.said_on
    decided = _decided(reading) if origin == "published" else None
    return (decided, "context") if decided else (said, origin)


def _decided(reading: "Reading") -> str | None:
    """The day on which the article's opening sentences say that something was decided."""
    for sentence in reading.sentences[:4]:
        if _deciding(reading.lang).search(sentence.text):
            for day in reading.days(sentence):
                if len(day.value) == 10 and not day.ahead:
                    return day.value
    return None


@cache
def _deciding(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:thông qua|ban hành|phê duyệt|biểu quyết|tán thành)(?!\w)"
        if lang == "vi"
        else r"\b(?:adopt|pass|approv|issu|endors|vot|sign)(?:e?d|ing)\b"
    )


def _of_communes(reading: "Reading", sentence: Sentence, provincial: bool) -> Iterator[Merger]:
    lang, text = reading.lang, sentence.text
    counted = _fewer(lang, text)
    if not _communal(lang).search(text) and not (counted and _context(reading)):
        return
    arranging = _arranging(lang).search(text)
    if not counted and not arranging:
        return
    if provincial and not counted:
        return
    if _figures_only(lang).search(text) and not arranging:
        return
    units = reading.about(sentence)
    if not units:
        return
    said, origin = _said(reading, sentence)
    effected, since = _in_effect_since(reading, sentence)
    weight = 3 * bool(counted) + bool(arranging)
    separate = [(unit,) for unit in units] if len(units) > 1 and len(counted) >= len(units) else [units]
    for about in separate:
        if effected:
            yield Merger(sentence, True, about, "commune", (), None, since, since, "text", 0.6, weight)
        else:
            effective = _effective(reading, sentence, None) or _stated(reading)
            yield Merger(sentence, False, about, "commune", (), None, effective, said, origin, 0.7, weight)


def _in_effect_since(reading: "Reading", sentence: Sentence) -> tuple[bool, str | None]:
    """Whether a joining of smaller units is told as done, and since when: a past day from which it holds, or a year."""
    lang, text = reading.lang, sentence.text
    if _coming(lang).search(text) or not _past(lang).search(text):
        return False, None
    days = [day for day in reading.days(sentence) if not (day.ahead or day.cited)]
    since = [day.value for day in days if _effect(lang).search(text[max(0, day.start - 60) : day.start])]
    published = reading.article.published
    earlier = [day.value for day in days if published and day.value[:4] < str(published.year)]
    told = (since or earlier)[:1]
    return bool(told), told[0] if told else None


@cache
def _past(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:đã|được|từ ngày|kể từ|có hiệu lực|còn)(?!\w)")
    return re.compile(r"\b(?:saw|lost|was|were|had|has|have|became|fell|dropped|shrank|since)\b")


@cache
def _arranging(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:sắp xếp|sáp nhập|hợp nhất)(?: lại)?(?: các)?(?: đơn vị hành chính)? (?:cấp huyện, )?(?:cấp xã|xã"
            r"|các xã|\d+ xã)|đề án sắp xếp cấp xã",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:re-?arrang\w+|arrang\w+|merg\w+|consolidat\w+|re-?organi[sz]\w+)(?: of)?(?: the| its| their| \d+"
        r"| all)*(?: \w+)? (?:commune|ward|grassroots)"
        r"|(?:communes?|wards?|units)\b[^.;]{0,60}\b(?:re-?arrang|merg|consolidat|regroup|pool|arrang)\w+",
        re.IGNORECASE,
    )


@cache
def _figures_only(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"%|tỷ|triệu|USD|\bha\b" if lang == "vi" else r"%|percent|per cent|USD|VND|hectare|\bha\b")


def _context(reading: "Reading") -> bool:
    """Whether the article speaks of communes being joined at all."""
    return bool(_arranging(reading.lang).search(reading.article.text[:20000]))


def _stated(reading: "Reading", formed: date | None = None) -> str | None:
    """From when the article as a whole says that its mergers hold."""
    word = _in_effect(reading.lang)
    for sentence in reading.sentences:
        if word.search(sentence.text):
            if formed:
                found = _effective(reading, sentence, formed)
                if found and found.startswith(formed.isoformat()[: len(found)]):
                    return found
            else:
                ahead = [day.value for day in reading.days(sentence) if len(day.value) == 10 and day.ahead]
                if ahead:
                    return ahead[0]
    return None


@cache
def _in_effect(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"có hiệu lực|thi hành từ|vận hành|hoạt động từ|kể từ"
        if lang == "vi"
        else r"\b(?:takes? effect|took effect|effective|in force|into force|into being|comes? into|appl(?:y|ies)"
        r"|operat\w+|start\w*)\b"
    )


def _by_name(reading: "Reading", sentence: Sentence) -> Iterator[Merger]:
    lang, text = reading.lang, sentence.text
    kinds = re.compile(r"^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.?|quận) ")
    for pattern in _named_join(lang):
        for match in pattern.finditer(text):
            names = [kinds.sub("", name.strip()) for name in re.split(r",? and |, | và ", match["a"]) if name.strip()]
            into = slug(kinds.sub("", match["b"])) if match["b"] != "one" else None
            givers = [slug(name) for name in names]
            if into and len(givers) == 1:
                givers.append(into)
            if len(set(givers)) < 2 or set(givers) & {
                slug(place.name) for place in reading.places_in(sentence) if place.subject
            }:
                continue
            units = reading.about(sentence)
            if not units:
                continue
            said, origin = _said(reading, sentence)
            effected, since = _in_effect_since(reading, sentence)
            effective = since or _effective(reading, sentence, None) or _stated(reading)
            if effected:
                said, origin = since, "text"
            upper = re.match(r"huyện|quận|thị xã|district", match["kind"] or "")
            level: Level | None = None if upper else "commune"
            folded = tuple(dict.fromkeys(givers))
            yield Merger(sentence, effected, units, level, folded, into, effective, said, origin, 0.75, 5)


def merger_key(
    units: tuple[str, ...], givers: tuple[str, ...] | None, into: str | None, level: str | None
) -> tuple[list[str], str | None, str | None]:
    """What tells a merger from every other: the units that merge (else those concerned), the one formed, the level."""
    return (sorted(givers or units), into, level)
