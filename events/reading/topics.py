"""Which units a sentence is about: those it names, else those that the article has been speaking of."""

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from events.reading.places import Place, places, unit_of
from events.reading.sentences import Sentence

if TYPE_CHECKING:
    from events.reading.reading import Reading


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"^[\s*•–-]*(?:Tỉnh |TP\.? ?|Thành phố )?(?=[^\W\d_])[^\n,;:.–—]{2,30}?(?: province| city)?\s?(?:[:.]| [–—-])\s"
    )


@cache
def _new_unit() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:the (?:new|future|merged|combined|enlarged) (?:province|city|unit|locality)"
        r"|the province to be formed|tỉnh mới|thành phố mới)\b",
        re.IGNORECASE,
    )


@cache
def _aside() -> re.Pattern[str]:
    """Words before a name that make it no subject: where somebody comes from, what is compared with."""
    return re.compile(
        r"(?:\b(?:born in|native of|merger with|merged with|joined with|merging with"
        r"|hợp nhất với|sáp nhập với|nhập với|bordering|borders|neighbouring|neighboring|linking|connecting|links"
        r"|connects|than|like|such as|as in|delegation from|experience of|"
        r"together with its neighbours?|giáp|giáp với|sinh tại|sinh ra tại|quê|kết nối với|nối|so với|hơn"
        r"|khu vực)\s(?:(?:the|with|to|province of|tỉnh|in) ?)*)$",
        re.IGNORECASE,
    )


_CAPITAL = "vn-ha-noi"


@cache
def _seat() -> re.Pattern[str]:
    """Words before the capital that make it only where central bodies sit."""
    return re.compile(r"(?:\b(?:in|to|from|near|outside|tại|ở|ra|từ|về)\s)$", re.IGNORECASE)


class Topics:
    """The units that an article is about, whole (`main`) and sentence by sentence."""

    def __init__(self, reading: "Reading") -> None:
        self.reading = reading
        self._known: dict[int, tuple[str, ...]] = {}
        self.titled = self._titled()
        self.main = self._main()
        self.labels = self._labels()

    def of(self, sentence: Sentence) -> tuple[str, ...]:
        """The ids of the units that a sentence is about, in the order it names them."""
        if sentence.index not in self._known:
            self._known[sentence.index] = self._of(sentence)
        return self._known[sentence.index]

    def named(self, sentence: Sentence) -> list[tuple[Place, str]]:
        """The names in a sentence that stand for units it is about, with the units."""
        dateline = self.reading.dateline_end(sentence)
        found = []
        for place in self.reading.places_in(sentence):
            before = self.reading.article.text[max(sentence.start, place.start - 40) : place.start]
            if not place.subject or place.end <= dateline or _aside().search(before):
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

    def _of(self, sentence: Sentence) -> tuple[str, ...]:
        named = [unit for _, unit in self.named(sentence)]
        if named:
            return tuple(dict.fromkeys(named))
        if self.labels:
            return self.labels.get(sentence.paragraph, ())
        if len(self.main) > 1 and _new_unit().search(sentence.text):
            heir = self._heir()
            if heir:
                return (heir,)
        return self.main or self._carried(sentence)

    def _carried(self, sentence: Sentence) -> tuple[str, ...]:
        """The units of the last of the three sentences before it, in its paragraph, that names any."""
        for earlier in reversed(self.reading.sentences[max(0, sentence.index - 3) : sentence.index]):
            named = [unit for _, unit in self.named(earlier)]
            if named and earlier.paragraph == sentence.paragraph:
                return tuple(dict.fromkeys(named))
        return ()

    def _heir(self) -> str | None:
        units = self.reading.units
        heirs = [{edge.unit for edge in units.unit(unit).successors} for unit in self.main]
        shared = set.intersection(*heirs)
        return min(shared, default=None)

    def _titled(self) -> tuple[str, ...]:
        reading = self.reading
        title = reading.article.title or ""
        found = [
            unit_of(reading.units, place.name, reading.today, place.new) for place in places(title) if place.subject
        ]
        return tuple(dict.fromkeys(unit for unit in found if unit))

    def _main(self) -> tuple[str, ...]:
        scores: Counter[str] = Counter()
        datelines: Counter[str] = Counter()
        for unit in self.titled:
            scores[unit] += 4
        for sentence in self.reading.sentences:
            for named in dict.fromkeys(unit for _, unit in self.named(sentence)):
                scores[named] += 2 if sentence.paragraph <= 2 else 1
            end = self.reading.dateline_end(sentence)
            for place in self.reading.places_in(sentence):
                if place.end <= end and (told := self.reading.unit(place)):
                    datelines[told] += 1
        if not scores:
            home = self.reading.article.home
            if home and (own := unit_of(self.reading.units, home.replace("-", " "), self.reading.today)):
                return (own,)
            return tuple(unit for unit in datelines if not unit.startswith("vn-ha-noi"))[:1]
        top = scores.most_common(1)[0][1]
        if len(scores) > 6 and top < 4:
            return ()
        chosen = [unit for unit, score in scores.items() if score >= max(2, 0.55 * top) or unit in self.titled]
        if not chosen:
            chosen = [unit for unit, score in scores.items() if score == top][:1]
        return tuple(chosen) if len(chosen) <= 4 else ()

    def _labels(self) -> dict[int, tuple[str, ...]]:
        """In a round-up, the units that each paragraph is headed by; empty where the article is none."""
        reading, text = self.reading, self.reading.article.text
        heads: dict[int, tuple[str, ...]] = {}
        for sentence in reading.sentences:
            opens = not sentence.start or text[sentence.start - 1] == "\n"
            match = _label().match(sentence.text + " ") if opens else None
            if match:
                named = [
                    unit
                    for place in reading.places_in(sentence)
                    if place.end <= sentence.start + match.end() and (unit := reading.unit(place))
                ]
                if named:
                    heads[sentence.paragraph] = tuple(dict.fromkeys(named))
        if len({unit for units in heads.values() for unit in units}) < 2 or len(heads) < 3:
            return {}
        filled: dict[int, tuple[str, ...]] = {}
        last: tuple[str, ...] = ()
        for sentence in reading.sentences:
            last = heads.get(sentence.paragraph, last)
            filled[sentence.paragraph] = last
        return filled
