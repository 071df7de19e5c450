"""Which of the provinces that a sentence names it is about: no neighbour, birthplace, or seat of those who spoke."""

import re
from datetime import timedelta

from events.reading.discourse import topic_wording
from events.reading.discourse.epithets import epithets_in
from events.reading.entities.places import Place, places, unit_of
from events.reading.entities.posts import TITLED
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.sentences import Sentence

_ASIDE = patterns.lazy(
    r"(?:\b(?:(?:home ?town|native place|place of birth|birthplace)(?::| is| in| of)?|native of"
    r"|(?:born|grew up|raised) in|(?:carved out|split|separated) (?:of|from)|joined by|into which"
    r"|(?:merg(?:er|ed|ing)|joined|tie-up|union|link) with"
    r"|universit(?:y|ies) of|bordering|borders?(?: with)?|neighbou?ring|neighbou?rs?|linking|connecting|links|connects"
    r"|than|like|such as|as in|experience of|after|behind|ahead of|next to|followed by|following|second only to"
    r"|(?:\b(?:km|miles?|kilomet(?:er|re)s?)\)? (?:away )?(?:to the )?|(?<!the )\b)(?:north|south|east|west)[a-z-]* of"
    r"|close to|unlike|(?:firms?|delegations?|experience|elected|comes?|came|hails?|originally"
    r"|\d\d,) from"
    r"|consulates?(?: general)?(?: of [\w ]{2,20})? in|(?:on its way|drive|travel(?:s|led)?|go(?:ing)?) to"
    r"|(?:leav(?:es?|ing)|left) for|(?:transferr|reassign|rotat|mov)ed to"
    r"|(?:điều động|luân chuyển|chuyển công tác|chuyển) (?:về|đến|sang)"
    r"|(?:hợp nhất|sáp nhập|nhập|kết nối|so) với|giáp(?: với| ranh)?|quê(?: gốc)?"
    r"|(?:sinh|sinh ra|lớn lên|quê(?: gốc)?) (?:ở|tại)|nối|hơn|khu vực|(?:chỉ |xếp |đứng )?sau|liền kề"
    r"|lãnh sự(?: quán)?(?: [\w ]{2,20})? tại|tách khỏi|(?:tách ra |tách )?(?<!tỉnh )(?<!phố )(?<!biển )từ)"
    r"\s(?:(?:only|the|with|to"
    r"|province of|tỉnh|in) ?)*)$",
    re.IGNORECASE,
)
"""Words before a name that make it no subject: where somebody comes from, what is compared with."""
_NATIVE = re.compile(r"[- ](?:native|born)\b")
"""What goes on to say that somebody comes from a place."""
_WHERE = re.compile(r",? (?:where|nơi)\b|, which\b")
"""What goes on to tell something of a place."""


_MERGED_INTO = patterns.plain(
    r"\W*(?:(?:after|following|with|since|once) (?:the )?(?:merg|union|unif|consolidat"
    r"|amalgamat)\w*[^.;]{0,90}?, (?=the |it |[a-z ]+ (?:has|now|is))"
    r"|(?:ngay )?(?:sau|tu) (?:khi )?(?:sap nhap|hop nhat|nhap)[^.;]{0,70}?, (?:tinh|thanh pho|tp) )"
)
"""An opening by which a sentence tells which units were merged."""


_BESIDE = patterns.plain(
    r"\W*(?:After|Behind|Following|Next to|Beside|Bordering|Like|Sau|Đứng sau|Xếp sau|Giáp|Giáp với|Nằm cạnh"
    r"|Bên cạnh"
    r"|Liền kề|Nằm giữa|Cũng như)\s(?:(?:the|province of|provinces of|tỉnh|hai tỉnh|các tỉnh) )*"
)
"""An opening that leads up to the neighbours or forerunners of the unit that a sentence is about."""


_THEN_SUBJECT = patterns.plain(r",\s(?:the |tỉnh |thành phố |TP\.? ?)?")


_CONTRASTED = patterns.lazy(
    r"(?:\b(?:unlike|compared (?:with|to)|in contrast to|(?P<once>formerly|previously))|(?<!\w)(?:so với"
    r"|khác với|khác hẳn"
    r"|trước đây là|nguyên là|tiền thân là))\s(?:(?:the|province of|tỉnh)\s)*$",
    re.IGNORECASE,
)
"""Words before a name that is only compared with, wherever they stand, and before what a unit was called once."""


_ONCE_LED = patterns.lazy(
    r"(?<!\w)(?:[Nn]guyên|[Cc]ựu|[Tt]rước (?:đó|đây|(?:khi )?(?:sáp nhập|hợp nhất))(?:,? (?:ông|bà))?(?: từng)?"
    r" (?:là|làm|giữ chức)|[Ff]ormer(?:ly)?|[Pp]reviously) (?:the )?"
    rf"{TITLED}(?: (?!is|was|has|said)[^\s,;:.()]+){{0,6}}?"
    r"(?: tỉnh| province of)? $"
)
"""What stands before the province of which somebody once had a post: `nguyên Bí thư Tỉnh ủy Trà Vinh`."""


_CALLED_UNIT = patterns.lazy(
    r"(?:\b(?:province of|provinces of|former|old)|(?<!\w)(?:tỉnh|các tỉnh))\s(?:[^.;]{0,30}(?:,|and|và) )?$",
    re.IGNORECASE,
)


_UNIT_AFTER = (" province", " Province", " cũ")
_LONG_GONE = timedelta(days=365 * 8)
CAPITAL = "vn-ha-noi"
"""How the ids of all units begin that were ever called so."""
SEATS = (CAPITAL, "vn-ho-chi-minh")
"""The same of the cities where newsrooms of the whole country sit: articles about anywhere are filed there."""
IN_SIGHT = timedelta(days=365)
"""No article speaks of a unit that is formed later than so."""


LISTED = patterns.plain(r"(?: province| city)?(?:, | and |, and | or | và |, )(?:the |tỉnh )?")
"""What stands between the names of a list."""


_SEAT = patterns.plain(r"(?:\b(?:in|to|from|near|outside|tại|ở|ra|từ|về)\s)$", re.IGNORECASE)
"""Words before the capital that make it only where central bodies sit."""
_MEASURED = patterns.plain(
    r"(?i)(?:\b(?:arrivals|capital|CPI|credit|deposits|expansion|exports|FDI|GRDP|growth|imports|incomes?|index"
    r"|inflows?"
    r"|inflation|investment|IIP|loans|output|poverty|prices|production|productivity|rates?|remittances|revenues?|sales"
    r"|spending|turnover|unemployment|visitors|tourists)"
    r"|(?<!\w)(?:chỉ số giá tiêu dùng|dư nợ|kiều hối|sản xuất công nghiệp|tổng mức bán lẻ|(?:tỷ lệ|doanh thu|thu nhập"
    r"|vốn|khách|lượng|số)(?: [^\W\d_]+){1,4}|CPI|FDI|GRDP|IIP))"
    r" (?:of (?:consumer )?goods (?:and services )?)?(?:in|to|tại|ở|về) $"
)
"""What is measured, right before the capital: it is the city's, which is more than where somebody sits, where no other
place is named."""


_MET_IN = patterns.plain(r"(?:held|met|meeting|session|took place|họp|tổ chức|diễn ra)\b[^,.;]{0,24} (?:in|at|tại|ở) $")
"""Where those met who are told of only as so many provinces."""


@once
def titled_units(reading: Reading) -> tuple[str, ...]:
    """The ids of the units that the title names."""
    named = (place for place in places(reading.article.title or "") if place.subject)
    found = (unit_of(reading.units, place.name, reading.today, place.age) for place in named)
    return tuple(dict.fromkeys(unit for unit in found if unit))


@once
def named_units(reading: Reading) -> tuple[list[tuple[Place, str]], ...]:
    """By sentence, the names in it that stand for units it is about, in their order, with the ids of the units."""
    return tuple(
        sorted([*_subjects(reading, sentence), *epithets_in(reading, sentence)], key=lambda one: one[0].start)
        for sentence in reading.sentences
    )


def _subjects(reading: Reading, sentence: Sentence) -> list[tuple[Place, str]]:
    """The names of provinces in a sentence that stand for units it is about."""
    text, dateline = reading.article.text, reading.dateline_end(sentence)
    found = []
    aside_to = -1
    """Where a list ends whose first name is no subject."""
    merging = max(_merging_end(reading, sentence), _beside_end(reading, sentence))
    for place in reading.places_in(sentence):
        if place.end <= dateline:
            continue
        before = text[max(sentence.start, place.start - 40) : place.start]
        goes_on = aside_to >= 0 and LISTED.fullmatch(text, aside_to, place.start)
        aside = None if place.age == "former" or _WHERE.match(text, place.end) else _ASIDE.search(before)
        opens = aside is not None and before[: aside.start()].strip() in ("", "In")
        contrasted = _CONTRASTED.search(before)
        once_led = _ONCE_LED.search(text, max(sentence.start, place.start - 80), place.start)
        if contrasted or once_led or place.end <= merging or _is_no_unit(reading, place, before):
            aside_to = place.end if contrasted and contrasted["once"] else aside_to
            continue
        if goes_on or (aside and not opens) or _NATIVE.match(text, place.end):
            aside_to = place.end
            continue
        if not place.subject:
            continue
        unit = reading.unit(place)
        if unit and not _is_only_where(reading, sentence, place, unit):
            found.append((place, unit))
    return found


def _is_only_where(reading: Reading, sentence: Sentence, place: Place, unit: str) -> bool:
    """Whether a name only tells where so many provinces met, or where central bodies sit."""
    at = place.start - sentence.start
    before = sentence.text[max(0, at - 40) : at]
    if _MET_IN.search(before) and topic_wording.how_many(sentence, reading.lang):
        return True
    if not unit.startswith(CAPITAL) or unit in titled_units(reading) or at <= 4:
        return False
    if _MEASURED.search(before):
        return any(other.name != place.name for other in reading.places_in(sentence))
    return _SEAT.search(before) is not None


def _merging_end(reading: Reading, sentence: Sentence) -> int:
    """Where an opening ends that tells which units were merged, if the sentence goes on about the one they made."""
    opening = _MERGED_INTO.match(sentence.folded)
    if not opening:
        return -1
    end = sentence.start + opening.end()
    rest = [place for place in reading.places_in(sentence) if place.start >= end and place.subject]
    units = [reading.unit(place) for place in rest]
    formed = [reading.units.unit(unit).formed for unit in units if unit]
    return end if formed and reading.today - max(formed) < IN_SIGHT else -1


def _beside_end(reading: Reading, sentence: Sentence) -> int:
    """Where an opening ends that tells beside or behind which units another lies: "After Hai Phong, Nam Dinh"."""
    opening = _BESIDE.match(sentence.text)
    if not opening:
        return -1
    text, named = reading.article.text, reading.places_in(sentence)
    if not named or named[0].start != sentence.start + opening.end():
        return -1
    joined = len(named) > 1 and text[named[0].end : named[1].start] in (" and ", " và ")
    last = named[1] if joined else named[0]
    after = [place for place in named if place.start > last.end]
    return last.end if after and _THEN_SUBJECT.fullmatch(text, last.end, after[0].start) else -1


def _is_no_unit(reading: Reading, place: Place, before: str) -> bool:
    """Whether a name that no unit has borne for long is a river's or a firm's: nobody calls it a province."""
    unit = reading.unit(place)
    if unit is None or _CALLED_UNIT.search(before) or reading.article.text.startswith(_UNIT_AFTER, place.end):
        return False
    ended = reading.units.unit(unit).ended
    return ended is not None and reading.today - ended > _LONG_GONE
