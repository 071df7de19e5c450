"""What was not understood: which sentences count, and how they are put together."""

from datetime import date

from events.base import Article
from events.extract import read
from events.reading.reading import Reading
from events.units.lineage import Units
from events.unread import Unread, patterns, unread


def left(text: str) -> list[Unread]:
    reading = Reading(Article(stream="id:a", text=text, published=date(2025, 6, 10)), Units.packaged())
    return list(unread(reading, read(reading)))


def test_a_sentence_that_names_a_province_and_a_figure_and_gives_no_event_is_unread() -> None:
    (one,) = left("In Lai Chau a heron with 3 wings was seen.")
    assert one.quote == "In Lai Chau a heron with 3 wings was seen."
    assert one.masked[:3] == ("in", "<province>", "a")
    assert "<number>" in one.masked


def test_a_sentence_that_gives_an_event_is_read() -> None:
    assert left("Lai Chau had a population of 480,000 in 2020.") == []


def test_a_sentence_without_a_province_or_without_anything_to_record_is_no_loss() -> None:
    assert left("A heron with 3 wings was seen.\nLai Chau is beautiful.") == []


def said(*sentences: str) -> list[Unread]:
    return [Unread("id:a", sentence, tuple(sentence.split())) for sentence in sentences]


def test_sentences_are_counted_once_under_the_pattern_that_most_of_them_share() -> None:
    found = patterns(
        said(
            "<province> harvested <number> tonnes of rice",
            "<person> says <province> harvested <number> tonnes",
            "<person> says <number> roads",
        )
    )
    assert [(one["pattern"], one["count"]) for one in found] == [
        ("<province> harvested <number>", 2),
        ("<person> says <number>", 1),
    ]
    assert sum(one["count"] for one in found) == 3


def test_words_that_say_nothing_make_no_pattern() -> None:
    assert patterns(said("of the <province>", "<province> <date> <number>", "va cua <number>")) == []
