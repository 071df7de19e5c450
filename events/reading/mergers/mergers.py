"""Mergers of administrative units that an article tells of: announced, or in effect."""

from collections.abc import Iterator
from dataclasses import replace

from events.reading.discourse.abroad import abroad
from events.reading.mergers import commune_wording as communes
from events.reading.mergers import merger_wording as wording
from events.reading.mergers.merger import FIGURES, NAMED, Merger
from events.reading.mergers.of_communes import by_name, of_communes
from events.reading.mergers.of_old_provinces import of_old_provinces
from events.reading.mergers.of_provinces import of_provinces, of_the_country
from events.reading.reading import Reading, once
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence

_ASIDE = 120
"""So many letters after what is not to be an aside on it may go on."""
_FORGOTTEN = 4
"""Sentences after which bare numbers are no more taken for numbers of communes."""


@once
def mergers(reading: Reading) -> tuple[Merger, ...]:
    """Every merger of the article once as announced and once as in effect, on the sentence that tells it fullest."""
    best: dict[tuple[object, ...], Merger] = {}
    talk_of_communes = -_FORGOTTEN
    rearranges = any(
        part in sentence.lowered for sentence in reading.sentences for part in communes.REARRANGING[reading.lang]
    )
    for sentence in reading.sentences:
        if any(part in sentence.lowered for part in communes.SMALLER_UNITS[reading.lang]):
            talk_of_communes = sentence.index
        for merger in _told(reading, sentence, rearranges, sentence.index - talk_of_communes):
            if merger.level == "commune":
                talk_of_communes = sentence.index
            known = best.get(merger.key)
            if known is None or merger.weight > known.weight:
                best[merger.key] = replace(merger, effective=merger.effective or (known.effective if known else None))
            elif not known.effective and merger.effective:
                best[merger.key] = replace(known, effective=merger.effective)
    for key, merger in list(best.items()):
        if any(_is_fuller(reading, other, merger) for other in best.values()):
            del best[key]
    provincial = [(key, merger) for key, merger in best.items() if merger.level == "province"]
    for key, merger in provincial if len(provincial) > 1 else ():
        if merger.weight == NAMED:
            del best[key]
    singly = {m.units for m in best.values() if m.level == "commune" and not m.givers and len(m.units) == 1}
    for key, merger in list(best.items()):
        if merger.level == "commune" and len(merger.units) > 1 and singly.issuperset((unit,) for unit in merger.units):
            del best[key]
    effected = {merger.into for merger in best.values() if merger.effected and merger.level == "province"}
    kept = [m for m in best.values() if m.effected or m.level != "province" or m.into not in effected or m.into is None]
    return tuple(sorted((_as_the_others(reading, m, kept) for m in kept), key=lambda merger: merger.sentence.start))


def _as_the_others(reading: Reading, merger: Merger, told: list[Merger]) -> Merger:
    """A joining of smaller units, done on the day of another that the article tells as done.

    They are done on the day of their province's, if no other day is told; in an article without a day so is one that
    holds from the day from which another does.
    """
    if merger.level == "province":
        return merger
    if merger.effected and not merger.date:
        provincial = (m for m in told if m.effected and m.level == "province" and {*m.units} & {*merger.units})
        day = next((m.date for m in provincial if m.date), None)
        return replace(merger, date=day, effective=day, origin="context") if day else merger
    since = {m.date for m in told if m.effected} if reading.article.published is None else set()
    if not merger.effected and merger.effective in since:
        return replace(merger, effected=True, date=merger.effective, origin="context")
    return merger


def _is_fuller(reading: Reading, one: Merger, other: Merger) -> bool:
    """Whether it tells of the same rearrangement of communes, or of it as done, which the other only mentions."""
    communal = one.level == other.level == "commune" and one.units and other.units and not other.givers
    if not communal or not other.weight < FIGURES:
        return False
    done = one.effected and not other.effected and not wording.COMING[reading.lang].search(other.sentence.text)
    alike = one.effected == other.effected and not one.givers and other.weight < one.weight
    if not done and not alike:
        return False
    units = reading.units
    reach = [{*m.units, *(edge.unit for unit in m.units for edge in units.unit(unit).successors)} for m in (one, other)]
    return not reach[0].isdisjoint(reach[1])


def _told(reading: Reading, sentence: Sentence, rearranges: bool, since_communes: int) -> Iterator[Merger]:
    """The mergers of one sentence; `since_communes` is how many sentences ago smaller units were spoken of."""
    part = "" if abroad(reading, sentence) else _told_part(reading.lang, sentence.text)
    whole = part == sentence.text
    provinces = list(of_provinces(reading, sentence)) if whole else []
    country = list(of_the_country(reading, sentence)) if whole else []
    yield from (*provinces, *country, *(of_old_provinces(reading, sentence) if whole else ()))
    if part and since_communes < _FORGOTTEN:
        part = part.removeprefix(sentence.text[: max(0, reading.dateline_end(sentence) - sentence.start)])
        made = [reading.units.unit(merger.into) for merger in provinces if merger.into]
        formed = {unit.slug(unit.formed) for unit in made}
        named = [merger for merger in by_name(reading, sentence, part) if merger.into not in formed]
        if provinces:
            named = [merger for merger in named if merger.into]
        sizes = {len(merger.givers) for merger in named}
        yield from of_communes(reading, sentence, rearranges, bool(provinces or country), sizes)
        yield from named


def _told_part(lang: Lang, text: str) -> str:
    """A sentence without what it says is not to be, where the rest is set against that; else nothing of such a one."""
    undone = wording.UNDONE[lang].search(text)
    if not undone:
        return text
    for aside in wording.ASIDE[lang].finditer(text, 0, undone.end() + _ASIDE):
        without = f"{text[: aside.start()]} {text[aside.end() :].lstrip()}"
        if aside.start() < undone.start() < aside.end() and not wording.UNDONE[lang].search(without):
            return without
    rest = ";".join(part for part in text.split(";") if not wording.UNDONE[lang].search(part))
    if rest:
        return rest
    contrasts = list(wording.CONTRAST[lang].finditer(text))
    if after := next((one for one in contrasts if one.start() >= undone.end()), None):
        return text[after.end() :]
    before = next((one for one in contrasts if one.end() <= undone.start()), None)
    if not before or wording.TENTATIVE[lang].search(text, 0, before.start()):
        return ""
    if wording.THE_SAME[lang].search(text, before.end(), undone.end()):
        return ""
    return text[: before.start()]
