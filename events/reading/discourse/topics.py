"""Which units a sentence is about: those it names, else those that the article has been speaking of."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from events.reading.discourse.bodies import sits
from events.reading.discourse.epithets import epithets_in
from events.reading.discourse.newsrooms import home_of
from events.reading.discourse.roundups import labels_of, opened_of
from events.reading.discourse.subjects import CAPITAL, IN_SIGHT, LISTED, SEATS, subjects
from events.reading.entities.places import Place, places, unit_of
from events.reading.entities.towns import provinces_of_towns
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


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


_MERGING = patterns.lazy(r"(?i)\b(?:new province|merg|unif|consolidat|combin|join)|sáp nhập|hợp nhất|nhập với|sắp xếp")

_ONCE_MERGED = patterns.plain(
    r"\W*(?:(?:immediately|right|soon) )?(?:after|following|once|upon|with) (?:(?:the|their|its|this|being) )?"
    r"(?:(?:provincial )?(?:mergers?|merging|consolidation|unification)|(?:(?:they|it) (?:are|is) )?merged)"
    r"(?! of (?:\w+ )?(?:communes|wards|districts|departments|agencies|schools))\b[^.;]*?,\s"
    r"|\W*(?:ngay )?(?:sau|hau) (?:khi )?(?:sap nhap|hop nhat)(?! (?:cac )?(?:xa|phuong|huyen|so|nganh|truong))"
    r"(?:,| (?=tinh\b|phai\b|can\b|se\b)| [^.;]*?,)",
    re.IGNORECASE,
)
"""An opening by which a sentence speaks of what is to be after a merger of provinces."""


_OF_IT = patterns.plain(
    r"(?:\b(?:of|in|for|within|into|to|form\w*|as|with|by|about|on|through|across|establish\w*|join\w*|which|where)"
    r"|(?<!\w)(?:của|trong|cho|thành|vào|tại|về|lập|với|bàn|cả|toàn|mà|trung tâm|trụ sở|tỉnh lỵ))\s$",
    re.IGNORECASE,
)
"""Words before the unit to be made where others do something for it: "agree on the name of the new province"."""


_UNNAMED = {
    "en": patterns.plain(
        r"\b(?:the|this|its|our|their|both|two|three|four|five) (?:\w+ )?(?:province|provinces|city|localit(?:y"
        r"|ies))\b(?! of)|\b(?:the|standing|of|by|to|a|said) (?:provincial|municipal)\b(?! capital)"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:toàn|của|trong|cho|hai|ba|bốn|năm|lãnh đạo|ubnd|hđnd|thường vụ) tỉnh|tỉnh (?:ta|nhà|này|mới|cần"
        r"|phải|đã|đang|sẽ|có)|tỉnh ủy|địa phương|thành ủy|tỉnh(?=[,.;]))(?! [^\W\d_a-zà-ỹđ])(?!\w)"
    ),
}
"""The province of the article, or a body of it, spoken of without its name."""

_CITY = {
    "en": patterns.plain(r"(?i)\b(?:the|this|its|capital) city(?:['’]s)?\b|\bmunicipal\b|\bcity people['’]s"),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|lãnh đạo|toàn|của|trên địa bàn) (?:thành phố|tp"
        r"|thủ đô)(?!\w)|(?<!\w)thành ủy(?!\w)"
    ),
}
"""The capital, or the other city of the newsrooms, spoken of without its name."""

_COUNTED = {
    "en": patterns.plain(
        r"(?<!among )(?<!one of )\b(?:the|all|both|these|those|its) ?(?P<count>two|three|four|five|six|seven|eight"
        r"|\d{1,2})? ?(?:\w+ ){0,2}(?:provinces|localities|cities)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?<!nhóm )(?<!tốp )(?<!top )(?<!số )(?:cả |các |những )?"
        r"(?P<count>hai|ba|bốn|năm|sáu|bảy|tám|\d{1,2}) (?:tỉnh|địa phương|thành phố)(?!\w)"
    ),
}
"""So many provinces meant at once."""

_GUESTS = patterns.plain(
    r"(?:Attending|Present at|Also (?:attending|present)|Among (?:those|the) (?:present|participants|attend\w+|guests)"
    r"|Taking part)\b|(?:Cùng |Về )?(?:[Dd]ự|[Tt]ham dự|[Tt]ham gia|[Cc]ó mặt)(?: và| tại| buổi| cuộc| \w+){0,6} có\b"
)
"""How a list of guests opens: the provinces that sent them are none that the article is about."""


_STILL = patterns.plain(r"(?:the (?:province|city|locality)|it|its|there|tinh|thanh pho|dia phuong)\b(?! va)")

_ITS = patterns.plain(r"its?\b")
"""How a new paragraph opens that goes on with what was named last."""


_BODY = {
    "en": patterns.plain(r"\b(?:(?P<province>provincial)|(?P<city>municipal)) (?:people's|party)\b"),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?P<province>(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) tỉnh|tỉnh ủy)"
        r"|(?P<city>(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) (?:thành phố|tp)|thành ủy))(?!\w)"
    ),
}
"""A body of a province and of no city, or of a city and of no province."""


_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_COUNTS |= {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8}

_OPENING = 4
"""Sentences that open an article."""
_ONCE = 2
"""The score of a unit that is named once: where one has more, a town of another tells of no second topic."""
_BACK = 6
"""How many sentences back the province of a body is named, in an article about a city."""
_MEMORY = 40
"""How many sentences back so many provinces are looked for."""


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
        self.host = self._host()
        self.labels = labels_of(self.reading)

    def of(self, sentence: Sentence) -> tuple[str, ...]:
        """The ids of the units that a sentence is about, in the order it names them."""
        if sentence.index not in self._known:
            self._known[sentence.index] = self._of(sentence)
        return self._known[sentence.index]

    def now(self, sentence: Sentence) -> tuple[str, ...]:
        """What `of` gives, with the unit of the article for one that had gone into it before.

        For what is done and not for what is measured: a figure of "the former Ha Nam" is only its own.
        """
        return tuple(dict.fromkeys(self._now(unit) for unit in self.of(sentence)))

    def _now(self, unit: str) -> str:
        today = self._today(unit)
        return today if today in self.main else unit

    def named(self, sentence: Sentence) -> list[tuple[Place, str]]:
        """The names in a sentence that stand for units it is about, with the units."""
        if sentence.index not in self._named:
            found = [*subjects(self.reading, sentence, self.titled), *epithets_in(self.reading, sentence)]
            self._named[sentence.index] = sorted(found, key=lambda one: one[0].start)
        return self._named[sentence.index]

    def _of(self, sentence: Sentence) -> tuple[str, ...]:
        named = self.named(sentence)
        units = tuple(dict.fromkeys(unit for _, unit in named))
        if (own := self.labels.get(sentence.paragraph)) is not None:
            return units if set(own) & set(units) else (*own, *units)
        heir = self.heir
        made = _new_unit().search(sentence.text) if heir else None
        if heir and made and not _OF_IT.search(sentence.text, max(0, made.start() - 16), made.start()):
            return (heir,)
        if heir and self._once_merged(sentence, named):
            return (heir,)
        if units and not (self.main and self._elsewhere(sentence, named)):
            return units
        counted = self._counted(sentence)
        if heir and made and not counted and len(self.main) > 1:
            return (heir,)
        if opened := opened_of(self.reading).get(sentence.paragraph):
            return (opened,)
        last = self._carried(sentence)
        if len(self.main) > 1 and len(last) == 1 and not counted and self._carries_on(sentence):
            return last
        unnamed = self._neighbour(sentence) or self._of_the_kind(sentence) or self.host
        return counted or unnamed or self.main or last

    def _elsewhere(self, sentence: Sentence, named: list[tuple[Place, str]]) -> bool:
        """Whether a sentence speaks of the article's own province before it names others on the way."""
        if any(unit in self.main for _, unit in named):
            return False
        if _GUESTS.match(sentence.text):
            return True
        own = _UNNAMED[self.reading.lang].search(
            sentence.folded if self.reading.lang == "en" else sentence.lowered, 0, named[0][0].start - sentence.start
        )
        return own is not None and named[0][0].start - sentence.start - own.end() > 30

    def _once_merged(self, sentence: Sentence, named: list[tuple[Place, str]]) -> bool:
        """Whether a sentence opens with the merger as done and goes on about the unit to be made, by name or not."""
        opening = _ONCE_MERGED.match(sentence.folded)
        if not opening:
            return False
        reading, end = self.reading, sentence.start + opening.end()
        after: list[str] = []
        last = end
        for place, _ in named:
            if place.start < end or LISTED.fullmatch(reading.article.text, last, place.start):
                last = place.end
            else:
                after.append(place.name)
        if not after:
            return not self._counted(sentence)
        return len(set(after)) == 1 and unit_of(reading.units, after[0], reading.today, "new") == self.heir

    def _counted(self, sentence: Sentence) -> tuple[str, ...]:
        """The units that "the five provinces" means: as many as an earlier sentence names, the main ones or all."""
        text = sentence.folded if self.reading.lang == "en" else sentence.lowered
        if not any(word in text for word in ("provinces", "localities", "cities", "tỉnh", "địa phương", "thành phố")):
            return ()
        match = _COUNTED[self.reading.lang].search(text)
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
        if len(named) != 1 or named[0][1] in self.main:
            return ()
        opens = named[0][0].start - last.start < 30
        still = _STILL if last.paragraph == sentence.paragraph else _ITS
        return (named[0][1],) if opens and still.match(sentence.folded) else ()

    def _of_the_kind(self, sentence: Sentence) -> tuple[str, ...]:
        """The one province, or city, of several that a body is of; of cities alone the province named last before."""
        body = _BODY[self.reading.lang].search(sentence.lowered)
        kind = body.lastgroup if body else None
        fitting = [unit for unit in self.main if self._kind(unit) == kind]
        if len(fitting) == 1 < len(self.main):
            return tuple(fitting)
        if kind != "province" or fitting:
            return ()
        before = self.reading.sentences[max(0, sentence.index - _BACK) : sentence.index]
        named = [unit for earlier in before for _, unit in self.named(earlier) if self._kind(unit) == kind]
        return tuple(named[-1:])

    def _kind(self, unit: str) -> str:
        return self.reading.units.unit(unit).kind(self.reading.today)

    def _carries_on(self, sentence: Sentence) -> bool:
        """Whether it speaks of one province without its name: "Tỉnh ủy", "the provincial ..."."""
        text = sentence.folded if self.reading.lang == "en" else sentence.lowered
        return (_UNNAMED[self.reading.lang].search(text) or _ITS.match(sentence.folded)) is not None

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
        if not self.main or not _MERGING.search(f"{article.title}\n{article.text}"):
            return None
        heirs = [
            {edge.unit for edge in units.unit(unit).successors if edge.on - today <= IN_SIGHT} for unit in self.main
        ]
        going = list(filter(None, heirs))
        return min(set.intersection(*going), default=None) if going else None

    def _host(self) -> tuple[str, ...]:
        """The one unit of two, or of those to merge, with whose council or committee the article opens."""
        if len(self.main) != 2 and not self.heir:
            return ()
        opening = [named for sentence in self.reading.sentences[:_OPENING] for named in self.named(sentence)]
        sitting = {unit for place, unit in opening if unit in self.main and sits(self.reading.article.text, place)}
        return tuple(sitting) if len(sitting) == 1 else ()

    def _titled(self) -> tuple[str, ...]:
        reading = self.reading
        title = reading.article.title or ""
        found = [
            unit_of(reading.units, place.name, reading.today, place.age) for place in places(title) if place.subject
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
        spoken_of = max(scores.values(), default=0) > _ONCE
        for unit in dict.fromkeys(self._of_towns(one.text for one in self.reading.sentences)):
            if unit in scores or not (spoken_of or unit.startswith(CAPITAL)):
                scores[unit] += 2
        home = home_of(self.reading.article)
        own = unit_of(self.reading.units, home, self.reading.today) if home else None
        if own and (not scores or self._opens_at_home()):
            scores[self._today(own)] += 4
        if seat := self._seat():
            scores[seat] += 4
        if not scores:
            return self._by_its_towns()
        top = scores.most_common(1)[0][1]
        if len(scores) > 6 and top < 4:
            return ()
        chosen = [unit for unit, score in scores.items() if score >= max(2, 0.55 * top) or unit in self.titled]
        if len(chosen) < len(scores) > 3 and top < 0.34 * sum(scores.values()) and not self.titled:
            return self._led()
        if not chosen:
            chosen = [unit for unit, score in scores.items() if score == top][:1]
        chosen = list(dict.fromkeys(map(self._today, chosen)))
        return tuple(chosen) if len(chosen) <= 4 else ()

    def _led(self) -> tuple[str, ...]:
        """The units that the lead lists, of an article that speaks of many and of none in particular."""
        lead = [sentence for sentence in self.reading.sentences[:_OPENING] if not sentence.paragraph]
        listed = dict.fromkeys(self._today(unit) for sentence in lead for _, unit in self.named(sentence))
        return tuple(listed) if len(listed) > 1 else ()

    def _opens_at_home(self) -> bool:
        """Whether it speaks of "the province" before it names any, as a province's own paper does."""
        for sentence in self.reading.sentences[:_OPENING]:
            text = sentence.folded if self.reading.lang == "en" else sentence.lowered
            own, named = _UNNAMED[self.reading.lang].search(text), self.named(sentence)
            if own or named:
                return own is not None and not (named and named[0][0].start - sentence.start < own.end())
        return False

    def _seat(self) -> str | None:
        """The city of the newsrooms where an article is filed, if it opens with "the city" and names no unit."""
        lang, opening = self.reading.lang, self.reading.sentences[:_OPENING]
        if not opening or (end := self.reading.dateline_end(opening[0])) < 0:
            return None
        filed = next((unit for place in self.reading.places_between(0, end) if (unit := self.reading.unit(place))), "")
        if not filed.startswith(SEATS) or any(self.named(sentence) for sentence in self.reading.sentences):
            return None
        text = self.reading.article.text[end : opening[-1].end]
        return filed if _CITY[lang].search(text) else None

    def _in_passing(self) -> Iterator[str]:
        """Units that a dateline or a road, a port of the title is named after."""
        reading = self.reading
        title = reading.article.title or ""
        named = [place for place in places(title) if not place.subject]
        for sentence in reading.sentences:
            end = reading.dateline_end(sentence)
            named += [place for place in reading.places_in(sentence) if place.end <= end]
        for unit in dict.fromkeys(map(reading.unit, named)):
            if unit and not unit.startswith(SEATS):
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
            if (unit := self.reading.unit(place)) and not unit.startswith(CAPITAL)
            if place.end > self.reading.dateline_end(sentence) or not unit.startswith(SEATS)
        )
        texts = (self.reading.article.title or "", *(one.text for one in self.reading.sentences))
        named = named or Counter(self._of_towns(texts))
        return tuple(unit for unit, _ in named.most_common(1))

    def _today(self, unit: str) -> str:
        """The unit itself, or the one that it went into before the article was written."""
        known = self.reading.units.unit(unit)
        ended = known.ended is not None and known.ended <= self.reading.today
        return known.successors[0].unit if ended and len(known.successors) == 1 else unit
