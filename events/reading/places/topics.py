"""Which units a sentence is about: those it names, else those that the article has been speaking of."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import cache

from events.reading.places.newsrooms import home_of
from events.reading.places.places import Place, places, unit_of
from events.reading.places.towns import provinces_of_towns
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"^[\W\d_]*(?:Tỉnh |TP\.? ?|Thành phố )?(?=[^\W\d_])(?P<name>[^\n,;:.–—]{2,30}?)(?: province| city)?\s?"
        r"(?:(?P<mark>[:.]| [–—-])\s|\s?$)"
    )


@cache
def _national() -> re.Pattern[str]:
    return re.compile(r"(?i)cả nước|toàn quốc|trung ương|quốc hội|nationwide|national|the country|vietnam|viet nam")


@cache
def _new_unit() -> re.Pattern[str]:
    """The unit that a merger is to make, spoken of without its name."""
    made = r"(?:new|future|merged|combined|enlarged|unified|post-merger|soon-to-be|to-be|newly[ -](?:merged|formed))"
    merging = r"(?:mergers?|merging|consolidation|unification)"
    return patterns.compile(
        rf"\bthe {made}(?: \w+)? (?:province|city|unit|locality)\b"
        rf"|\bthe (?:province|city|unit|locality),? (?:to be formed|that is to be|after (?:the )?{merging})\b"
        r"|(?<!\w)(?:tỉnh|thành phố|địa phương) (?:mới|tương lai|hợp nhất"
        r"|(?:sau|hậu) (?:khi )?(?:sáp nhập|hợp nhất))(?!\w)",
        re.IGNORECASE,
    )


@cache
def _merging() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:new province|merg|unif|consolidat|combin|join)|sáp nhập|hợp nhất|nhập với|sắp xếp")


@cache
def _once_merged() -> re.Pattern[str]:
    """An opening by which a sentence speaks of what is to be after a merger of provinces."""
    return re.compile(
        r"\W*(?:(?:immediately|right|soon) )?(?:after|following|once|upon|with) (?:(?:the|their|its|this|being) )?"
        r"(?:(?:provincial )?(?:mergers?|merging|consolidation|unification)|(?:(?:they|it) (?:are|is) )?merged)"
        r"(?! of (?:\w+ )?(?:communes|wards|districts|departments|agencies|schools))\b[^.;]*?,\s"
        r"|\W*(?:ngay )?(?:sau|hau) (?:khi )?(?:sap nhap|hop nhat)(?! (?:cac )?(?:xa|phuong|huyen|so|nganh|truong))"
        r"(?:,| (?=tinh\b|phai\b|can\b|se\b)| [^.;]*?,)",
        re.IGNORECASE,
    )


@cache
def _of_it() -> re.Pattern[str]:
    """Words before the unit to be made where others do something for it: "agree on the name of the new province"."""
    return re.compile(
        r"(?:\b(?:of|in|for|within|into|to|form\w*|as|with|by|about|on|through|across|establish\w*|join\w*|which|where)"
        r"|(?<!\w)(?:của|trong|cho|thành|vào|tại|về|lập|với|bàn|cả|toàn|mà))\s$",
        re.IGNORECASE,
    )


@cache
def _aside() -> re.Pattern[str]:
    """Words before a name that make it no subject: where somebody comes from, what is compared with."""
    return patterns.compile(
        r"(?:\b(?:born in|carved out of|split from|separated from|native of|merger with|merged with|joined with"
        r"|merging with|universit(?:y|ies) of"
        r"|firms? from|bordering|borders|neighbou?ring|neighbou?rs?|linking|connecting|links|connects|link with"
        r"|than|like|such as|as in|delegations? from|experience (?:of|from)|together with its neighbours?|after"
        r"|behind|ahead of|next to|followed by|following|second only to|close to|unlike|elected from|drive to"
        r"|on its way to|travel(?:s|led)? to|going? to|go to|hợp nhất với|sáp nhập với|nhập với|giáp|giáp với"
        r"|sinh tại|sinh ra tại|quê|kết nối với|nối|so với|hơn|khu vực|sau|chỉ sau|xếp sau|đứng sau|giáp ranh"
        r"|liền kề|lấy chồng ở|tách khỏi|tách ra từ|tách từ|người từ|cán bộ từ|từ)\s(?:(?:only|the|with|to"
        r"|province of|tỉnh|in) ?)*)$",
        re.IGNORECASE,
    )


@cache
def _merged_into() -> re.Pattern[str]:
    """An opening by which a sentence tells which units were merged."""
    return re.compile(
        r"\W*(?:(?:after|following|with|since|once) (?:the )?(?:merg|union|unif|consolidat"
        r"|amalgamat)\w*[^.;]{0,90}?, (?=the |it |[a-z ]+ (?:has|now|is))"
        r"|(?:ngay )?(?:sau|tu) (?:khi )?(?:sap nhap|hop nhat|nhap)[^.;]{0,70}?, (?:tinh|thanh pho|tp) )"
    )


@cache
def _beside() -> re.Pattern[str]:
    """An opening that leads up to the neighbours or forerunners of the unit that a sentence is about."""
    return re.compile(
        r"\W*(?:After|Behind|Following|Next to|Beside|Bordering|Like|Sau|Đứng sau|Xếp sau|Giáp|Giáp với|Nằm cạnh"
        r"|Bên cạnh"
        r"|Liền kề|Nằm giữa|Cũng như)\s(?:(?:the|province of|provinces of|tỉnh|hai tỉnh|các tỉnh) )*"
    )


@cache
def _then_subject() -> re.Pattern[str]:
    return re.compile(r",\s(?:the |tỉnh |thành phố |TP\.? ?)?")


@cache
def _contrasted() -> re.Pattern[str]:
    """Words before a name that is only compared with, wherever they stand, and before what a unit was called once."""
    return re.compile(
        r"(?:\b(?:unlike|compared (?:with|to)|in contrast to|(?P<once>formerly|previously))|(?<!\w)(?:so với"
        r"|khác với|khác hẳn"
        r"|trước đây là|nguyên là|tiền thân là))\s(?:(?:the|province of|tỉnh)\s)*$",
        re.IGNORECASE,
    )


@cache
def _called_unit() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:province of|provinces of|former|old)|(?<!\w)(?:tỉnh|các tỉnh))\s(?:[^.;]{0,30}(?:,|and|và) )?$",
        re.IGNORECASE,
    )


_UNIT_AFTER = (" province", " Province", " cũ")
_LONG_GONE = timedelta(days=365 * 8)


@cache
def _listed() -> re.Pattern[str]:
    """What stands between the names of a list."""
    return re.compile(r"(?: province| city)?(?:, | and |, and | or | và |, )(?:the |tỉnh )?")


@cache
def _unnamed(lang: Lang) -> re.Pattern[str]:
    """The province of the article, or a body of it, spoken of without its name."""
    if lang == "en":
        return re.compile(
            r"\b(?:the|this|its|our|their|both|two|three|four|five) (?:\w+ )?(?:province|provinces|city|localit(?:y"
            r"|ies))\b(?! of)|\b(?:the|standing|of|by|to|a|said) (?:provincial|municipal)\b(?! capital)"
        )
    return re.compile(
        r"(?<!\w)(?:(?:toàn|của|trong|cho|hai|ba|bốn|năm|lãnh đạo|ubnd|hđnd|thường vụ) tỉnh|tỉnh (?:ta|nhà|này|mới|cần"
        r"|phải|đã|đang|sẽ|có)|tỉnh ủy|địa phương|thành ủy|tỉnh(?=[,.;]))(?! [^\W\d_a-zà-ỹđ])(?!\w)"
    )


@cache
def _counted(lang: Lang) -> re.Pattern[str]:
    """So many provinces meant at once."""
    if lang == "en":
        return re.compile(
            r"\b(?:the|all|both|these|those|its) ?(?P<count>two|three|four|five|six|seven|eight"
            r"|\d{1,2})? ?(?:\w+ ){0,2}(?:provinces|localities|cities)\b"
        )
    return re.compile(
        r"(?<!\w)(?:cả |các |những )?(?P<count>hai|ba|bốn|năm|sáu|bảy|tám|\d{1,2}) (?:tỉnh|địa phương|thành phố)(?!\w)"
    )


@cache
def _still() -> re.Pattern[str]:
    return re.compile(r"(?:the (?:province|city|locality)|it|its|there|tinh|thanh pho|dia phuong)\b(?! va)")


_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_COUNTS |= {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8}

_OPENING = 4
"""Sentences that open an article."""
_MEMORY = 40
"""How many sentences back so many provinces are looked for."""
_CAPITAL = "vn-ha-noi"
_IN_SIGHT = timedelta(days=365)
"""No article speaks of a unit that is formed later than so."""


@cache
def _seat() -> re.Pattern[str]:
    """Words before the capital that make it only where central bodies sit."""
    return re.compile(r"(?:\b(?:in|to|from|near|outside|tại|ở|ra|từ|về)\s)$", re.IGNORECASE)


@once
def topics_of(reading: Reading) -> "Topics":
    """The units that an article is about."""
    return Topics(reading)


class Topics:
    """The units that an article is about, whole (`main`) and sentence by sentence."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._known: dict[int, tuple[str, ...]] = {}
        self._named: dict[int, list[tuple[Place, str]]] = {}
        self.titled = self._titled()
        self.main = self._main()
        self.heir = self._heir()
        self.labels = self._labels()

    def of(self, sentence: Sentence) -> tuple[str, ...]:
        """The ids of the units that a sentence is about, in the order it names them."""
        if sentence.index not in self._known:
            self._known[sentence.index] = self._of(sentence)
        return self._known[sentence.index]

    def named(self, sentence: Sentence) -> list[tuple[Place, str]]:
        """The names in a sentence that stand for units it is about, with the units."""
        if sentence.index not in self._named:
            self._named[sentence.index] = self._subjects(sentence)
        return self._named[sentence.index]

    def _subjects(self, sentence: Sentence) -> list[tuple[Place, str]]:
        text, dateline = self.reading.article.text, self.reading.dateline_end(sentence)
        found = []
        aside_to = -1
        """Where a list ends whose first name is no subject."""
        merging = max(self._merging_end(sentence), self._beside_end(sentence))
        for place in self.reading.places_in(sentence):
            if place.end <= dateline:
                continue
            before = text[max(sentence.start, place.start - 40) : place.start]
            goes_on = aside_to >= 0 and _listed().fullmatch(text, aside_to, place.start)
            aside = _aside().search(before)
            opens = aside is not None and not before[: aside.start()].strip()
            contrasted = _contrasted().search(before)
            if contrasted or place.end <= merging or self._is_no_unit(place, before):
                aside_to = place.end if contrasted and contrasted["once"] else aside_to
                continue
            if goes_on or (aside and not opens):
                aside_to = place.end
                continue
            if not place.subject:
                continue
            unit = self.reading.unit(place)
            if unit and not (
                unit.startswith(_CAPITAL)
                and unit not in self.titled
                and _seat().search(before)
                and place.start - sentence.start > 4
            ):
                found.append((place, unit))
        return found

    def _merging_end(self, sentence: Sentence) -> int:
        """Where an opening ends that tells which units were merged, if the sentence goes on about the one they made."""
        opening = _merged_into().match(sentence.folded)
        if not opening:
            return -1
        end = sentence.start + opening.end()
        rest = [place for place in self.reading.places_in(sentence) if place.start >= end and place.subject]
        units = [self.reading.unit(place) for place in rest]
        formed = [self.reading.units.unit(unit).formed for unit in units if unit]
        return end if formed and self.reading.today - max(formed) < _IN_SIGHT else -1

    def _beside_end(self, sentence: Sentence) -> int:
        """Where an opening ends that tells beside or behind which units another lies: "After Hai Phong, Nam Dinh"."""
        opening = _beside().match(sentence.text)
        if not opening:
            return -1
        text, named = self.reading.article.text, self.reading.places_in(sentence)
        if not named or named[0].start != sentence.start + opening.end():
            return -1
        joined = len(named) > 1 and text[named[0].end : named[1].start] in (" and ", " và ")
        last = named[1] if joined else named[0]
        after = [place for place in named if place.start > last.end]
        return last.end if after and _then_subject().fullmatch(text, last.end, after[0].start) else -1

    def _is_no_unit(self, place: Place, before: str) -> bool:
        """Whether a name that no unit has borne for long is a river's or a firm's: nobody calls it a province."""
        unit = self.reading.unit(place)
        if (
            unit is None
            or _called_unit().search(before)
            or self.reading.article.text.startswith(_UNIT_AFTER, place.end)
        ):
            return False
        ended = self.reading.units.unit(unit).ended
        return ended is not None and self.reading.today - ended > _LONG_GONE

    def _of(self, sentence: Sentence) -> tuple[str, ...]:
        named = self.named(sentence)
        units = tuple(dict.fromkeys(unit for _, unit in named))
        if self.labels:
            own = self.labels.get(sentence.paragraph, ())
            return units if set(own) & set(units) else (*own, *units)
        heir = self.heir
        made = _new_unit().search(sentence.text) if heir else None
        if heir and made and not _of_it().search(sentence.text, max(0, made.start() - 16), made.start()):
            return (heir,)
        if heir and self._once_merged(sentence, named):
            return (heir,)
        if units and not (self.main and self._elsewhere(sentence, named)):
            return units
        counted = self._counted(sentence)
        if heir and made and not counted and len(self.main) > 1:
            return (heir,)
        last = self._carried(sentence)
        if len(self.main) > 1 and len(last) == 1 and not counted and self._carries_on(sentence):
            return last
        return counted or self._neighbour(sentence) or self.main or last

    def _elsewhere(self, sentence: Sentence, named: list[tuple[Place, str]]) -> bool:
        """Whether a sentence speaks of the article's own province before it names others on the way."""
        if any(unit in self.main for _, unit in named):
            return False
        own = _unnamed(self.reading.lang).search(
            sentence.folded if self.reading.lang == "en" else sentence.lowered, 0, named[0][0].start - sentence.start
        )
        return own is not None and named[0][0].start - sentence.start - own.end() > 30

    def _once_merged(self, sentence: Sentence, named: list[tuple[Place, str]]) -> bool:
        """Whether a sentence opens with the merger as done and goes on about the unit to be made, by name or not."""
        opening = _once_merged().match(sentence.folded)
        if not opening:
            return False
        reading, end = self.reading, sentence.start + opening.end()
        after: list[str] = []
        last = end
        for place, _ in named:
            if place.start < end or _listed().fullmatch(reading.article.text, last, place.start):
                last = place.end
            else:
                after.append(place.name)
        if not after:
            return not self._counted(sentence)
        return len(set(after)) == 1 and unit_of(reading.units, after[0], reading.today, new=True) == self.heir

    def _counted(self, sentence: Sentence) -> tuple[str, ...]:
        """The units that "the five provinces" means: as many as an earlier sentence names, the main ones or all."""
        text = sentence.folded if self.reading.lang == "en" else sentence.lowered
        if not any(word in text for word in ("provinces", "localities", "cities", "tỉnh", "địa phương", "thành phố")):
            return ()
        match = _counted(self.reading.lang).search(text)
        if not match or not match["count"]:
            return ()
        count = int(match["count"]) if match["count"].isdigit() else _COUNTS[match["count"]]
        if len(self.main) == count:
            return self.main
        for earlier in reversed(self.reading.sentences[max(0, sentence.index - _MEMORY) : sentence.index]):
            units = dict.fromkeys(unit for _, unit in self.named(earlier))
            if len(units) == count:
                return tuple(units)
        return ()

    def _neighbour(self, sentence: Sentence) -> tuple[str, ...]:
        """Another unit that opened the sentence right before and is still meant by "the province" or "its"."""
        if not sentence.index:
            return ()
        last = self.reading.sentences[sentence.index - 1]
        named = self.named(last)
        if last.paragraph != sentence.paragraph or len(named) != 1 or named[0][1] in self.main:
            return ()
        opens = named[0][0].start - last.start < 30
        return (named[0][1],) if opens and _still().match(sentence.folded) else ()

    def _carries_on(self, sentence: Sentence) -> bool:
        """Whether it speaks of one province without its name: "Tỉnh ủy", "the provincial ..."."""
        text = sentence.folded if self.reading.lang == "en" else sentence.lowered
        return _unnamed(self.reading.lang).search(text) is not None

    def _carried(self, sentence: Sentence) -> tuple[str, ...]:
        """The units of the last of the three sentences before it, in its paragraph, that names any."""
        for earlier in reversed(self.reading.sentences[max(0, sentence.index - 3) : sentence.index]):
            named = [unit for _, unit in self.named(earlier)]
            if named and earlier.paragraph == sentence.paragraph:
                return tuple(dict.fromkeys(named))
        return ()

    def _heir(self) -> str | None:
        """The unit into which those of the article are soon to go, where it is one and told of."""
        units, today = self.reading.units, self.reading.today
        article = self.reading.article
        if not self.main or not _merging().search(f"{article.title}\n{article.text}"):
            return None
        heirs = [
            {edge.unit for edge in units.unit(unit).successors if edge.on - today <= _IN_SIGHT} for unit in self.main
        ]
        going = list(filter(None, heirs))
        return min(set.intersection(*going), default=None) if going else None

    def _titled(self) -> tuple[str, ...]:
        reading = self.reading
        title = reading.article.title or ""
        found = [
            unit_of(reading.units, place.name, reading.today, place.new) for place in places(title) if place.subject
        ]
        return tuple(dict.fromkeys(unit for unit in found if unit))

    def _main(self) -> tuple[str, ...]:
        scores: Counter[str] = Counter()
        for unit in self.titled:
            scores[unit] += 4
        for unit in self._in_passing():
            scores[unit] += 2
        for sentence in self.reading.sentences:
            for named in dict.fromkeys(unit for _, unit in self.named(sentence)):
                scores[named] += 2 if sentence.paragraph <= 2 else 1
        home = home_of(self.reading.article)
        own = unit_of(self.reading.units, home, self.reading.today) if home else None
        if own and (not scores or self._opens_at_home()):
            scores[self._today(own)] += 4
        if not scores:
            return self._by_its_towns()
        top = scores.most_common(1)[0][1]
        if len(scores) > 6 and (top < 4 or (top < 0.34 * sum(scores.values()) and not self.titled)):
            return ()
        chosen = [unit for unit, score in scores.items() if score >= max(2, 0.55 * top) or unit in self.titled]
        if not chosen:
            chosen = [unit for unit, score in scores.items() if score == top][:1]
        chosen = list(dict.fromkeys(map(self._today, chosen)))
        return tuple(chosen) if len(chosen) <= 4 else ()

    def _opens_at_home(self) -> bool:
        """Whether it speaks of "the province" before it names any, as a province's own paper does."""
        for sentence in self.reading.sentences[:_OPENING]:
            text = sentence.folded if self.reading.lang == "en" else sentence.lowered
            own, named = _unnamed(self.reading.lang).search(text), self.named(sentence)
            if own or named:
                return own is not None and not (named and named[0][0].start - sentence.start < own.end())
        return False

    def _in_passing(self) -> Iterator[str]:
        """Units that a dateline or a road, a port, a town of the title is named after."""
        reading = self.reading
        title = reading.article.title or ""
        named = [place for place in places(title) if not place.subject]
        for sentence in reading.sentences:
            end = reading.dateline_end(sentence)
            named += [place for place in reading.places_in(sentence) if place.end <= end]
        heads = [
            reading.article.text[sentence.start : reading.dateline_end(sentence)] for sentence in reading.sentences
        ]
        units = dict.fromkeys([*map(reading.unit, named), *self._of_towns(head for head in heads if head)])
        for unit in units:
            if unit and not unit.startswith(_CAPITAL):
                yield unit

    def _of_towns(self, texts: Iterable[str]) -> Iterator[str]:
        """The units of the towns that texts name."""
        for text in texts:
            for province in provinces_of_towns(text):
                if unit := unit_of(self.reading.units, province, self.reading.today):
                    yield self._today(unit)

    def _by_its_towns(self) -> tuple[str, ...]:
        """The unit that most of the towns, roads and stations named are called after, where nothing else is named."""
        named = Counter(
            unit
            for sentence in self.reading.sentences
            for place in self.reading.places_in(sentence)
            if (unit := self.reading.unit(place)) and not unit.startswith(_CAPITAL)
        )
        named = named or Counter(self._of_towns([self.reading.article.title or "", self.reading.article.text]))
        return tuple(unit for unit, _ in named.most_common(1))

    def _today(self, unit: str) -> str:
        """The unit itself, or the one that it went into before the article was written."""
        known = self.reading.units.unit(unit)
        ended = known.ended is not None and known.ended <= self.reading.today
        return known.successors[0].unit if ended and len(known.successors) == 1 else unit

    def _labels(self) -> dict[int, tuple[str, ...]]:
        """In a round-up, the units that each paragraph is headed by; empty where the article is none."""
        reading, text = self.reading, self.reading.article.text
        heads: dict[int, tuple[str, ...]] = {}
        colons = 0
        for sentence in reading.sentences:
            opens = not sentence.start or text[sentence.start - 1] == "\n"
            match = _label().match(sentence.text + " ") if opens else None
            if match:
                end = sentence.start + match.end()
                named = [
                    unit for place in reading.places_in(sentence) if place.end <= end and (unit := reading.unit(place))
                ]
                if named or _national().fullmatch(match["name"].strip()):
                    heads[sentence.paragraph] = tuple(dict.fromkeys(named))
                    colons += match["mark"] == ":" or match["mark"] is None
        if len({unit for units in heads.values() for unit in units}) < 2 or len(heads) < (2 if colons > 1 else 3):
            return {}
        filled: dict[int, tuple[str, ...]] = {}
        last: tuple[str, ...] = ()
        for sentence in reading.sentences:
            last = heads.get(sentence.paragraph, last)
            filled[sentence.paragraph] = last
        return filled
