"""What was not understood: which sentences count, and how they are put together."""

from datetime import date

from events.base import Article
from events.extract import read
from events.reading.reading import Reading
from events.units.lineage import Units
from events.unread import Unknown, Unread, listed, patterns, unknown, unread


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


def outside(text: str) -> list[tuple[str, str]]:
    reading = Reading(Article(stream="id:a", text=text, published=date(2025, 6, 10)), Units.packaged())
    return [(one.slot, one.phrase) for one in unknown(reading, read(reading))]


def test_a_metric_that_no_vocabulary_has_is_listed_with_its_slot() -> None:
    assert outside("Lai Chau wants 90% of its brick kilns to be replaced by 2030 and growth of 8% in 2025.") == [
        ("metric", "brick kilns replaced")
    ]


def test_a_project_whose_name_says_no_kind_is_listed_and_a_known_one_is_not() -> None:
    text = "Next to Long An's Xuyen Moc industrial park, Duc Hoa 3 is still at the planning stage."
    assert outside(text) == [("name", "duc hoa 3")]


def test_phrases_stand_among_the_patterns_by_how_often_they_occur() -> None:
    kiln = Unknown("id:a", "A kiln.", "metric", "kilns")
    found = listed(said("<person> says <number> roads"), [kiln, kiln._replace(article="id:b")])
    assert [(one["slot"], one["pattern"], one["count"]) for one in found] == [
        ("metric", "kilns", 2),
        (None, "<person> says <number>", 1),
    ]
    assert found[0]["examples"] == [{"article": "id:a", "quote": "A kiln."}, {"article": "id:b", "quote": "A kiln."}]
