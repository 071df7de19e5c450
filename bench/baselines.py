"""What general tools find of the same: `dateparser.search` of the days, a spaCy pipeline of the persons and places.

Asked is the share of the annotated days, persons and provinces of an article that were named, and how many were named
for each that is annotated: a tool that names everything finds everything.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from importlib.util import find_spec
from time import process_time
from typing import Any

from bench.annotated import Told
from events.base import Article
from events.reading.meetings.said_days import said_on
from events.reading.reading import Reading
from events.text import fold, slug
from events.units.lineage import Units

PIPELINE = "en_core_web_sm"
PERSONS = ("chair", "person", "by")

Finder = Callable[[Article], set[str]]


def run(told: Sequence[Told]) -> None:
    """A line for each tool; one that is not installed is said to be missing."""
    print(f"{'found by':<28}{'annotated':>10}{'found':>7}{'named per annotated':>21}{'articles/s':>12}")
    of_days: list[tuple[str, Finder]] = [("tinhlog, days", _our_days)]
    of_people: list[tuple[str, Finder]] = [("tinhlog, persons", _our_people)]
    of_places: list[tuple[str, Finder]] = [("tinhlog, provinces", _our_places)]
    if find_spec("dateparser"):
        of_days.append(("dateparser.search, days", _dateparser_days))
    else:
        print("dateparser is not installed")
    if find_spec("spacy") and find_spec(PIPELINE):
        entities = _spacy()
        of_people.append((f"spaCy {PIPELINE}, persons", lambda article: entities(article, {"PERSON"})))
        of_places.append((f"spaCy {PIPELINE}, places", lambda article: entities(article, {"GPE", "LOC"})))
    else:
        print(f"spaCy with {PIPELINE} is not installed")
    for tools, wanted in ((of_days, _gold_days), (of_people, _gold_people), (of_places, _gold_places)):
        for name, find in tools:
            articles = [one for one in told if one.article.lang == "en"] if name.startswith("spaCy") else told
            _line(name, find, articles, wanted)


def _line(name: str, find: Finder, told: Sequence[Told], wanted: Callable[[Told], set[str]]) -> None:
    found = asked = named = 0
    begun = process_time()
    answers = [find(one.article) for one in told]
    seconds = process_time() - begun
    for one, answer in zip(told, answers, strict=True):
        gold = wanted(one)
        asked += len(gold)
        found += len(gold & answer)
        named += len(answer)
    if asked:
        print(f"{name:<28}{asked:>10}{found / asked:>7.2f}{named / asked:>21.2f}{len(told) / seconds:>12.1f}")


def _gold_days(told: Told) -> set[str]:
    return {event["date"] for event in told.gold if event.get("date") and len(event["date"]) == 10}


def _gold_people(told: Told) -> set[str]:
    return {fold(event[slot]) for event in told.gold for slot in PERSONS if event.get(slot)}


def _gold_places(told: Told) -> set[str]:
    return {province for event in told.gold for province in event["provinces"]}


def _reading(article: Article) -> Reading:
    return Reading(article, Units.packaged())


def _our_days(article: Article) -> set[str]:
    reading = _reading(article)
    named = {day.value for sentence in reading.sentences for day in reading.days(sentence)}
    return {day for day in named | {said_on(reading)[0]} if day and len(day) == 10}


def _our_people(article: Article) -> set[str]:
    return {fold(person.name) for person in _reading(article).people}


def _our_places(article: Article) -> set[str]:
    reading = _reading(article)
    return {slug(place.name) for sentence in reading.sentences for place in reading.places_in(sentence)}


def _dateparser_days(article: Article) -> set[str]:
    from dateparser.search import search_dates

    base = article.published or date(2025, 1, 1)
    noon = datetime(base.year, base.month, base.day, 12)  # noqa: DTZ001 - dateparser takes no zone here, and days alone count
    settings = {"RELATIVE_BASE": noon, "PREFER_DATES_FROM": "past"}
    found = search_dates(article.text, languages=[article.lang or "en"], settings=settings) or []
    published = {article.published.isoformat()} if article.published else set()
    return published | {instant.date().isoformat() for _, instant in found}


def _spacy() -> Callable[[Article, set[str]], set[str]]:
    import spacy

    pipeline: Any = spacy.load(PIPELINE, exclude=["lemmatizer", "attribute_ruler"])

    def entities(article: Article, labels: set[str]) -> set[str]:
        named = {entity.text for entity in pipeline(article.text).ents if entity.label_ in labels}
        return {fold(name) for name in named} if "PERSON" in labels else {slug(name) for name in named}

    return entities
