"""An edited article: what differs is marked so that it can be read without colour, and no more is shown than may be."""

import json
from collections import Counter

import pytest
from starlette.testclient import TestClient

from events.edits import Edit, edits
from tests.cli.tinhlog import tinhlog
from tests.conftest import ENGINES, NewDatabase
from tests.web.conftest import NewClient
from tests.web.parsed import Parsed, page

ADDRESS = "https://paper.example/a"
FILLER = " ".join(f"Filler sentence number {number} says nothing of note." for number in range(6))
OLD = (
    f"The poverty rate of Lai Chau province was 4.1% in 2024. Officials were glad. A source spoke.\n{FILLER}\n"
    "Far away stands a first secret."
)
NEW = (
    f"The poverty rate of Lai Chau province was 4.1% in 2024. Officials were very sad. A source spoke.\n{FILLER}\n"
    "Far away stands a second secret."
)


@pytest.fixture(params=ENGINES)
def db(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The URL of a database with an article of two texts."""
    url = new_database(request.param)
    ingest(url, OLD)
    ingest(url, NEW, updated="2025-02-01")
    return url


def ingest(db: str, text: str, **fields: str) -> None:
    article = {"url": ADDRESS, "title": "Poverty", "published": "2025-01-05", "text": text, **fields}
    assert tinhlog("ingest", "-", db=db, stdin=json.dumps(article).encode()).answer["articles"] == 1


def marked(found: Parsed, tag: str) -> int:
    """How many of an element the texts have; the key to the marks has one of each."""
    return sum(name == tag for name, _ in found.elements) - 1


def test_words_added_and_removed_are_marked_and_said(db: str, new_client: NewClient) -> None:
    found = page(new_client(db, full_texts=True), f"/article?article={ADDRESS}&lang=en")
    assert (marked(found, "ins"), marked(found, "del")) == (2, 2)
    for said in ("[removed: glad ]", "[added: very sad ]", "[removed: first ]", "[added: second ]"):
        assert said.replace(" ]", "") in found.text, said
    assert "Against the text before:" in found.text


@pytest.mark.parametrize(
    ("before", "after"),
    [("4.1%", "5.3%"), ("18.600 tỷ", "18.900 tỷ"), ("on 30/6/2025", "on 1/7/2025"), ("2020-2025", "2025-2030")],
)
def test_a_figure_or_a_day_is_changed_whole(before: str, after: str) -> None:
    old, new = (f"It was {said} then." for said in (before, after))
    (changed,) = edits(old, new)
    taken, put = old[changed.start : changed.end].strip(), new[changed.new_start : changed.new_end].strip()
    figure = {word for word in before.rstrip("%").split() if word[0].isdigit()}
    assert {taken} == figure
    assert put in after.split() or put + "%" in after.split()


def test_the_page_of_an_article_does_not_cite_it_with_each_entry(db: str, new_client: NewClient) -> None:
    tell_elsewhere = {"url": "https://other.example/b", "title": "Elsewhere", "published": "2025-01-04", "text": OLD}
    assert tinhlog("ingest", "-", db=db, stdin=json.dumps(tell_elsewhere).encode()).answer["new"] == 1
    client = new_client(db)
    links = list(page(client, "/article?article=https%3A%2F%2Fother.example%2Fb&lang=en").links())
    assert [link for link in links if link.startswith("/article?") and "lang=en" in link] == []
    links = list(page(client, f"/article?article={ADDRESS}&lang=en").links())
    assert any("other.example" in link for link in links), "who said it first is cited"


def test_of_a_later_text_only_what_stands_around_the_quotes_is_shown(db: str, new_client: NewClient) -> None:
    client = new_client(db)
    found = page(client, f"/article?article={ADDRESS}&lang=en")
    assert "very sad" in found.text
    assert "glad" in found.text
    assert "secret" not in found.text
    assert "number 5" not in found.text
    first, second = client.get(f"/api/v1/article?article={ADDRESS}").json()["texts"]
    assert len(second["quotes"]) == 0, "what both say is recorded of the first"
    (before,), (after,) = first["passages"], second["passages"]
    assert OLD[before["start"] : before["end"]] == before["text"]
    assert NEW[after["start"] : after["end"]] == after["text"]
    assert after["text"].startswith("The poverty rate")


def test_what_is_shown_of_a_later_text_is_where_the_quotes_stand_in_it(db: str, new_client: NewClient) -> None:
    ingest(db, f"{FILLER}\nA far beginning.\n{NEW}", updated="2025-03-01")
    third = new_client(db).get(f"/api/v1/article?article={ADDRESS}").json()["texts"][2]
    (shown,) = third["passages"]
    assert "The poverty rate" in shown["text"]
    assert "very sad" in shown["text"]
    assert "number 3" not in shown["text"]


def test_what_was_taken_out_is_shown_only_as_far_as_it_was_shown_before(db: str, new_client: NewClient) -> None:
    ingest(db, NEW.partition("\n")[0], updated="2025-03-01")
    found = page(new_client(db), f"/article?article={ADDRESS}&lang=en")
    assert "second secret" not in found.text
    assert "[…]" in found.text


def test_it_says_why_nothing_is_marked(db: str, new_client: NewClient) -> None:
    client = new_client(db)
    ingest(db, NEW.replace("\n", "\n\n"), updated="2025-03-01")
    assert "The words are those of the text before" in page(client, f"/article?article={ADDRESS}&lang=en").text
    ingest(db, NEW.replace("second secret", "third secret"), updated="2025-04-01")
    far = page(client, f"/article?article={ADDRESS}&lang=en").text
    assert "What changed against the text before is outside the passages shown" in far
    assert "third" not in far


def test_only_the_last_texts_are_shown_and_the_page_says_so(db: str, new_client: NewClient) -> None:
    for number in range(4):
        ingest(db, NEW.replace("very sad", f"{number} times sad"), updated=f"2025-03-0{number + 1}")
    found = page(new_client(db), f"/article?article={ADDRESS}&lang=en")
    assert "2 earlier texts are not shown" in found.text
    assert [text for text in range(1, 7) if f"Text {text}" in found.text] == [3, 4, 5, 6]
    assert "[added: 0 times" in found.text, "the first of those shown is compared with one that is not"


def test_no_two_texts_are_compared_twice(db: str, new_client: NewClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def counted(old: str, new: str) -> list[Edit]:
        asked[old, new] += 1
        return edits(old, new)

    asked = Counter[tuple[str, str]]()
    for module in ("web.pages", "store.questions.articles"):
        monkeypatch.setattr(f"{module}.edits", counted)
    page(new_client(db), f"/article?article={ADDRESS}&lang=en")
    assert asked == {(OLD, NEW): 1}


def test_an_erased_text_is_compared_with_nothing(db: str, new_client: NewClient) -> None:
    tinhlog("erase", ADDRESS, "--reason", "test", db=db)
    ingest(db, NEW.replace("very sad", "calm"), updated="2025-05-01")
    found = page(new_client(db, full_texts=True), f"/article?article={ADDRESS}&lang=en")
    assert "The text before was erased, so nothing can be compared" in found.text
    assert "glad" not in found.text


def test_articles_that_tell_of_one_occasion_are_shown_with_what_each_says(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    for number, share in enumerate(("4.1", "5.2")):
        text = f"The poverty rate of Lai Chau province was {share}% in 2024."
        given = {"url": f"https://paper{number}.example/a", "text": text, "published": "2025-01-05"}
        tinhlog("ingest", "-", db=db, stdin=json.dumps(given).encode())
    client = new_client(db)
    (entry,) = client.get("/api/v1/timeline?type=IndicatorReported").json()
    assert len(entry["records"]) == 2
    for address in (entry["id"], *entry["records"]):
        found = page(client, f"/records/{address}?lang=en")
        assert "poverty rate · 4.1%" in found.text
        assert "poverty rate · 5.2%" in found.text
        assert "They need not agree." in found.text
    assert "told in 2 articles" in page(client, "/timeline?lang=en&type=IndicatorReported").text


def test_every_text_of_an_article_says_in_which_language_it_is(client: TestClient) -> None:
    for language in ("vi", "en"):
        found = page(client, f"/search?lang={language}&search=lam+dong")
        quotes = [attributes for tag, attributes in found.elements if tag == "blockquote"]
        assert {quote["lang"] for quote in quotes} == {"vi", "en"}
        times = [attributes["datetime"] for tag, attributes in found.elements if tag == "time"]
        assert times
