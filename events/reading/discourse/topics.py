"""Which units a sentence is about: those it names, else those that the article has been speaking of."""

from collections.abc import Iterable
from itertools import chain

from events.reading.discourse import topic_wording
from events.reading.discourse.bodies import sits
from events.reading.discourse.main_units import OPENING, main_units, of_today
from events.reading.discourse.roundups import labels_of, opened_of
from events.reading.discourse.subjects import IN_SIGHT, LISTED, named_units, titled_units
from events.reading.entities.places import Place, unit_of
from events.reading.reading import Reading, once
from events.reading.text.sentences import Sentence

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
        self.titled = titled_units(reading)
        self.main = main_units(reading)
        self.heir = self._heir()
        self.host = self._host()
        self.labels = labels_of(reading)

    def of(self, sentence: Sentence) -> tuple[str, ...]:
        """The ids of the units that a sentence is about, in the order it names them."""
        if sentence.index not in self._known:
            self._known[sentence.index] = self._of(sentence)
        return self._known[sentence.index]

    def now(self, sentence: Sentence) -> tuple[str, ...]:
        """What `of` gives, with the unit of the article for one that had gone into it before.

        For what is done and not for what is measured: a figure of "the former Ha Nam" is only its own.
        """
        return self.as_now(self.of(sentence))

    def as_now(self, units: Iterable[str]) -> tuple[str, ...]:
        """The same units, each once; one that has gone into a unit that the article is about stands for that."""
        about = {*self.main, *chain.from_iterable(self.labels.values())}
        today = {unit: of_today(self.reading, unit) for unit in units}
        return tuple(dict.fromkeys(later if later in about else unit for unit, later in today.items()))

    def named(self, sentence: Sentence) -> list[tuple[Place, str]]:
        """The names in a sentence that stand for units it is about, with the units."""
        return named_units(self.reading)[sentence.index]

    def _of(self, sentence: Sentence) -> tuple[str, ...]:
        named = self.named(sentence)
        units = tuple(dict.fromkeys(unit for _, unit in named))
        if (own := self.labels.get(sentence.paragraph)) is not None:
            return units if set(own) & set(units) else (*own, *units)
        heir = self.heir
        made = topic_wording.new_unit().search(sentence.text) if heir else None
        if heir and made and not topic_wording.OF_IT.search(sentence.text, max(0, made.start() - 16), made.start()):
            return (heir,)
        if heir and self._once_merged(sentence, named):
            return (heir,)
        if units and not (self.main and self._elsewhere(sentence, named)):
            return units
        if topic_wording.of_all(sentence):
            return ()
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
        if topic_wording.GUESTS.match(sentence.text):
            return True
        begin = named[0][0].start - sentence.start
        own = topic_wording.unnamed(sentence, self.reading.lang, begin)
        return own is not None and begin - own.end() > 30

    def _once_merged(self, sentence: Sentence, named: list[tuple[Place, str]]) -> bool:
        """Whether a sentence opens with the merger as done and goes on about the unit to be made, by name or not."""
        opening = topic_wording.ONCE_MERGED.match(sentence.folded)
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
        """The units that "the five provinces" or "the provinces" means: main ones, or those of an earlier sentence."""
        count = topic_wording.how_many(sentence, self.reading.lang)
        if not (count or topic_wording.uncounted(sentence, self.reading.lang)):
            return ()
        went_into = {edge.unit for unit in self.main for edge in self.reading.units.unit(unit).successors}
        apart = went_into.isdisjoint(self.main)
        if apart and (len(self.main) == count or (len(self.main) > 1 and not count)):
            return self.main
        back = _MEMORY if count else _BACK
        for earlier in reversed(self.reading.sentences[max(0, sentence.index - back) : sentence.index]):
            units = dict.fromkeys(unit for _, unit in self.named(earlier))
            if len(units) == count or (len(units) > 1 and not count):
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
        still = topic_wording.STILL if last.paragraph == sentence.paragraph else topic_wording.ITS
        return (named[0][1],) if opens and still.match(sentence.folded) else ()

    def _of_the_kind(self, sentence: Sentence) -> tuple[str, ...]:
        """The one province, or city, of several that a body is of; of cities alone the province named last before."""
        body = topic_wording.BODY[self.reading.lang].search(sentence.lowered)
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
        said = topic_wording.unnamed(sentence, self.reading.lang) or topic_wording.ITS.match(sentence.folded)
        return said is not None

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
        if not self.main or not topic_wording.MERGING.search(f"{article.title}\n{article.text}"):
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
        opening = [named for sentence in self.reading.sentences[:OPENING] for named in self.named(sentence)]
        sitting = {unit for place, unit in opening if unit in self.main and sits(self.reading.article.text, place)}
        return tuple(sitting) if len(sitting) == 1 else ()
