"""From articles to records: what each edition of an article adds, and that nothing is lost or doubled on the way."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import permutations
from typing import Any

import pytest

from events.base import Article, Claim, Dated
from events.errors import NotRead
from events.kinds.article_completed import ArticleCompleted
from events.kinds.article_ingested import ArticleIngested
from events.kinds.article_revised import ArticleRevised
from events.kinds.meeting_held import MeetingHeld
from events.kinds.retracted import Retracted
from store.clocks import NOW, Clocks
from store.corrections import amend_record, erase_article, retract_record
from store.ingest import ingest, reextract
from store.maintenance import verify
from store.questions.filter import Filter
from store.questions.state import state
from store.questions.timeline import timeline
from store.store import Store
from tests.store.press import EVE, LAM_DONG, article, path, plan, read, target

GROWTH = target(LAM_DONG, 8)
MORE_GROWTH = target(LAM_DONG, 10)
SESSION = MeetingHeld.model_validate({"units": [LAM_DONG], "date": "2025-06-09", "kind": "visit"})
POVERTY = target(LAM_DONG, 2, metric="poverty rate")


def take_in(store: Store, *articles: Article) -> dict[str, int]:
    """Ingest the articles: the counts that are not 0."""
    return {name: count for name, count in ingest(store, articles, read).items() if count}


def fact(store: Store, event: Dated, known: str | None = None, on: date = EVE) -> Any:
    """The value of the fact that an event is about, on a day and as known by another."""
    section, _, tail = path(event).partition("/")
    with store.reading() as view:
        document = state(
            view.connection, view.units(), LAM_DONG, on, Clocks(date.fromisoformat(known) if known else None)
        )
    return document[section].get(tail, {}).get("value", {}).get("value")


def kinds(store: Store, name: str) -> list[str]:
    return [record.event.kind for record in store.records(f"https://{name}.example/")]


def whole(store: Store) -> bool:
    return list(verify(store)) == []


def test_a_store_begins_with_the_reference_data_and_is_whole(store: Store) -> None:
    assert store.log.size() > 250
    assert store.load_reference() == []
    assert whole(store)


def test_a_new_article_is_kept_with_what_it_says(store: Store) -> None:
    said = article("paper", GROWTH, POVERTY)
    assert take_in(store, said) == {"articles": 1, "new": 1, "records": 3}
    assert kinds(store, "paper") == ["ArticleIngested", "TargetSet", "TargetSet"]
    assert store.text(said.text_hash) == said.text
    assert fact(store, GROWTH) == 8
    assert whole(store)


def test_ingesting_twice_appends_nothing(store: Store) -> None:
    articles = [article("paper", GROWTH), article("radio", POVERTY, published=None), article("silent")]
    take_in(store, *articles)
    size = store.log.size()
    assert take_in(store, *articles) == {"articles": 3, "unchanged": 3}
    assert take_in(store, *[one.model_copy(update={"first_seen": date(2026, 1, 1)}) for one in articles]) == {
        "articles": 3,
        "unchanged": 3,
    }
    assert store.log.size() == size


def test_an_article_that_says_nothing_is_kept_all_the_same(store: Store) -> None:
    take_in(store, article("silent"))
    assert kinds(store, "silent") == ["ArticleIngested"]


def test_an_article_twice_in_one_batch_is_one_article(store: Store) -> None:
    said = article("paper", GROWTH)
    assert take_in(store, said, article("radio"), said) == {"articles": 3, "new": 2, "unchanged": 1, "records": 3}


def test_an_edited_article_appends_exactly_the_difference(store: Store) -> None:
    take_in(store, article("paper", GROWTH, POVERTY))
    edited = article("paper", MORE_GROWTH, POVERTY, updated="2025-06-15", first_seen="2025-06-20")
    assert take_in(store, edited) == {"articles": 1, "revised": 1, "records": 3}
    assert kinds(store, "paper")[3:] == ["ArticleRevised", "Retracted", "TargetSet"]
    assert [fact(store, GROWTH, known) for known in ("2025-06-09", "2025-06-14", "2025-06-15")] == [None, 8, 10]
    assert [fact(store, POVERTY, known) for known in ("2025-06-14", None)] == [2, 2]
    assert whole(store)


def test_an_edit_without_a_day_of_its_own_counts_from_the_day_it_was_seen(store: Store) -> None:
    take_in(store, article("paper", GROWTH))
    take_in(store, article("paper", MORE_GROWTH, first_seen="2025-06-20"))
    assert [fact(store, GROWTH, known) for known in ("2025-06-19", "2025-06-20")] == [8, 10]


def test_a_completed_teaser_was_published_when_the_teaser_was(store: Store) -> None:
    teaser = article("paper", GROWTH, complete=False)
    full = article("paper", GROWTH, POVERTY, first_seen="2025-06-20")
    take_in(store, teaser)
    assert take_in(store, full) == {"articles": 1, "completed": 1, "records": 2}
    assert kinds(store, "paper") == ["ArticleIngested", "TargetSet", "ArticleCompleted", "TargetSet"]
    assert [fact(store, POVERTY, known) for known in ("2025-06-09", "2025-06-10")] == [None, 2]
    assert isinstance(store.records(full.stream)[2].event, ArticleCompleted)


def test_a_teaser_that_comes_after_its_full_text_changes_nothing_that_stands(store: Store) -> None:
    take_in(store, article("paper", GROWTH, POVERTY))
    take_in(store, article("paper", MORE_GROWTH, complete=False, first_seen="2025-06-20"))
    assert fact(store, GROWTH) == 8
    assert kinds(store, "paper")[3:] == ["ArticleRevised"]


def test_an_older_text_that_arrives_late_changes_nothing_that_stands(store: Store) -> None:
    take_in(store, article("paper", MORE_GROWTH, updated="2025-06-15", first_seen="2025-06-16"))
    take_in(store, article("paper", GROWTH, POVERTY, first_seen="2025-06-20"))
    assert fact(store, GROWTH) == 10
    assert [fact(store, GROWTH, known) for known in ("2025-06-10", "2025-06-14", "2025-06-15")] == [8, 8, 10]
    assert [fact(store, POVERTY, known) for known in ("2025-06-14", "2025-06-15")] == [2, None]
    assert whole(store)


@pytest.mark.parametrize("arrival", list(permutations((8, 12, 18))))
def test_of_the_texts_of_one_day_the_last_changed_stands(store: Store, arrival: tuple[int, ...]) -> None:
    for hour in arrival:
        changed = datetime(2025, 6, 10, hour, tzinfo=UTC)
        take_in(store, article("paper", target(LAM_DONG, hour), updated="2025-06-10", changed_at=changed))
    assert fact(store, GROWTH) == 18
    assert whole(store)


def test_an_article_that_goes_back_to_what_it_said_says_so_again(store: Store) -> None:
    def at(event: Dated, day: str) -> Article:
        seen = {"first_seen": date.fromisoformat(day), "changed_at": datetime.fromisoformat(f"{day}T09:00:00+07:00")}
        return article("paper", event).model_copy(update=seen)

    first, edited, back = at(GROWTH, "2025-06-10"), at(MORE_GROWTH, "2025-06-11"), at(GROWTH, "2025-06-13")
    for one in (first, edited):
        take_in(store, one)
    assert take_in(store, back) == {"articles": 1, "revised": 1, "records": 3}
    assert [fact(store, GROWTH, known) for known in ("2025-06-10", "2025-06-12", "2025-06-13", None)] == [8, 10, 8, 8]
    assert take_in(store, first, edited, back) == {"articles": 3, "unchanged": 3}
    assert list(reextract(store, read)) == []
    assert whole(store)


def test_an_archive_that_is_read_again_goes_back_to_nothing(store: Store) -> None:
    archive = [article("paper", GROWTH, updated="2025-06-10"), article("paper", MORE_GROWTH, updated="2025-06-10")]
    for one in archive:
        take_in(store, one)
    later = [one.model_copy(update={"first_seen": date(2026, 1, 1)}) for one in archive]
    assert take_in(store, *later) == {"articles": 2, "unchanged": 2}


def test_each_edition_of_an_article_is_read_once_as_it_comes_in(store: Store) -> None:
    """A live report of a day has hundreds; reading them all again is for `reextract`."""
    told = [(GROWTH,), (GROWTH, POVERTY), (MORE_GROWTH,), (MORE_GROWTH, POVERTY), (GROWTH,), ()]
    texts: list[str] = []

    def reading(one: Article) -> list[Any]:
        texts.append(one.text)
        return read(one)

    live = [
        article("live", *said, lead=f"At {hour}.", updated=f"2025-06-{10 + hour // 2}", first_seen="2025-06-20")
        for hour, said in enumerate(told)
    ]
    live.sort(key=lambda one: ArticleIngested.of(one).order)
    for one in live:
        ingest(store, [one], reading)
    assert texts == [one.text for one in live]
    assert list(reextract(store, read)) == []
    assert whole(store)


def test_an_undated_article_is_known_from_the_day_it_was_first_seen(store: Store) -> None:
    take_in(store, article("paper", GROWTH, published=None, first_seen="2025-06-12"))
    assert [fact(store, GROWTH, known) for known in ("2025-06-11", "2025-06-12", None)] == [None, 8, 8]


def test_an_undated_claim_holds_from_the_day_of_its_publication(store: Store) -> None:
    take_in(store, article("paper", GROWTH))
    assert [fact(store, GROWTH, on=date(2025, 6, day)) for day in (9, 10)] == [None, 8]


def test_what_has_no_date_and_no_publication_holds_from_the_latest_day_that_the_article_reads(store: Store) -> None:
    def reading(one: Article) -> list[Any]:
        return [
            type(claim)(event=claim.event, source=claim.source.model_copy(update={"latest_day": date(2025, 3, 4)}))
            for claim in read(one)
        ]

    ingest(store, [article("paper", GROWTH, published=None)], reading)
    assert [fact(store, GROWTH, on=date(2025, 3, day)) for day in (3, 4)] == [None, 8]


def test_an_imprecise_date_holds_from_its_last_day_or_from_its_publication(store: Store) -> None:
    take_in(store, article("paper", target(LAM_DONG, 8, date="2025-05")))
    assert [fact(store, GROWTH, on=date(2025, 5, day)) for day in (30, 31)] == [None, 8]
    take_in(store, article("radio", target(LAM_DONG, 2, metric="poverty rate", date="2025")))
    assert [fact(store, POVERTY, on=date(2025, 6, day)) for day in (9, 10)] == [None, 2]


def test_a_better_rule_says_so_for_every_press_day_and_keeps_the_old_answer_of_then(store: Store) -> None:
    said = article("paper", GROWTH, POVERTY)
    before = ingest(store, [said], lambda one: read(one, lambda line: "poverty" not in line))
    assert before["records"] == 2
    then = store.log.size()
    assert len(list(reextract(store, read, dry_run=True))) == 1
    assert store.log.size() == then
    (change,) = reextract(store, read)
    assert change.stream == said.stream
    assert fact(store, POVERTY, "2025-06-10") == 2
    with store.reading() as view:
        old = state(view.connection, view.units(), LAM_DONG, EVE, Clocks(seq=then))
    assert old["targets"].keys() == {path(GROWTH).partition("/")[2]}
    assert list(reextract(store, read)) == []
    assert whole(store)


def test_a_worse_rule_takes_back_what_it_no_longer_reads_and_keeps_what_a_person_corrected(store: Store) -> None:
    said = article("paper", GROWTH, POVERTY)
    take_in(store, said)
    growth = next(record for record in store.records(said.stream) if record.event == GROWTH)
    amend_record(store, growth.id, {"value": 9}, "checked with the gazette")
    list(reextract(store, lambda one: []))
    assert fact(store, GROWTH) == 9
    assert fact(store, POVERTY) is None
    assert whole(store)


def test_what_a_person_withdrew_stays_withdrawn_through_edits_and_better_rules(store: Store) -> None:
    said = article("paper", GROWTH)
    take_in(store, said)
    growth = store.records(said.stream)[1]
    retract_record(store, growth.id, "misread")
    take_in(store, article("paper", MORE_GROWTH, updated="2025-06-15"))
    assert fact(store, GROWTH) is None
    assert list(reextract(store, read)) == []
    assert take_in(store, said) == {"articles": 1, "unchanged": 1}
    assert whole(store)


@pytest.mark.parametrize("again", ["the same rules", "a new edition"])
def test_what_was_read_in_an_erased_text_stands_through_all_that_follows(store: Store, again: str) -> None:
    first = article("paper", GROWTH, POVERTY)
    second = article("paper", MORE_GROWTH, POVERTY, updated="2025-06-15", first_seen="2025-06-15")
    take_in(store, first, second)
    erase_article(store, first.url or "", "on request")
    if again == "the same rules":
        assert list(reextract(store, read)) == []
    else:
        third = article("paper", MORE_GROWTH, POVERTY, lead="Edited.", updated="2025-06-17", first_seen="2025-06-17")
        assert take_in(store, third) == {"articles": 1, "revised": 1, "records": 1}
    assert fact(store, GROWTH) == 10
    assert [fact(store, GROWTH, known) for known in ("2025-06-14", "2025-06-16")] == [8, 10]
    assert [fact(store, POVERTY, known) for known in ("2025-06-14", "2025-06-16", None)] == [2, 2, 2]
    assert whole(store)


def test_two_claims_of_one_occasion_in_one_article_stay_two(store: Store) -> None:
    take_in(store, article("paper", SESSION, SESSION))
    with store.reading() as view:
        entries = timeline(view.connection, view.units(), Filter((LAM_DONG,), types=("MeetingHeld",)), NOW)
    assert len({entry["id"] for entry in entries}) == len(entries) == 2


def test_more_articles_than_fit_a_transaction_all_come_in(store: Store) -> None:
    articles = [article(f"paper-{number}", GROWTH) for number in range(120)]
    assert take_in(store, *articles) == {"articles": 120, "new": 120, "records": 240}
    assert whole(store)


def test_an_article_that_somebody_takes_in_at_the_same_moment_is_counted_once(store: Store) -> None:
    said, theirs = article("paper", GROWTH), Counter[str]()

    def while_others_read_it(one: Article) -> list[Claim]:
        if not theirs:
            theirs.update(ingest(store, [said], read))
        return read(one)

    ours = ingest(store, [said], while_others_read_it)
    assert (+theirs, +ours) == ({"articles": 1, "new": 1, "records": 2}, {"articles": 1, "unchanged": 1})
    assert whole(store)


def test_nothing_of_a_transaction_is_kept_where_its_projection_cannot_follow(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE projection SET seq = seq - 1")
    size = store.log.size()
    with pytest.raises(Exception, match="not in step"):
        take_in(store, article("paper", GROWTH))
    assert store.log.size() == size


def test_the_log_alone_says_when_something_was_recorded(store: Store) -> None:
    store = Store(store.engine, now=lambda: datetime(1999, 1, 1, tzinfo=UTC))
    before = store.record_at(store.log.size()).recorded_at
    take_in(store, article("paper", GROWTH))
    assert store.record_at(store.log.size()).recorded_at > before


def events_of(store: Store, name: str) -> Iterable[object]:
    return (type(record.event) for record in store.records(f"https://{name}.example/"))


def test_a_later_text_that_says_less_withdraws_by_the_press_and_names_the_day(store: Store) -> None:
    take_in(store, article("paper", GROWTH, plan(LAM_DONG)))
    take_in(store, article("paper", plan(LAM_DONG), updated="2025-06-15"))
    assert list(events_of(store, "paper"))[3:] == [ArticleRevised, Retracted]
    withdrawal = store.records("https://paper.example/")[-1].event
    assert isinstance(withdrawal, Retracted)
    assert (withdrawal.layer, withdrawal.cause, withdrawal.on) == ("reading", "press", date(2025, 6, 15))
    assert ArticleIngested in events_of(store, "paper")


def test_an_article_that_cannot_be_read_is_not_taken_in_and_costs_no_other(store: Store) -> None:
    good, bad = article("good", GROWTH), article("bad", POVERTY)

    def reads_only_good(one: Article) -> list[Claim]:
        if one.stream == bad.stream:
            raise NotRead(one.stream, "too hard")
        return read(one)

    refused: list[NotRead] = []
    counts = ingest(store, [bad, good], reads_only_good, refused.append)
    assert [counts[name] for name in ("articles", "new", "records")] == [1, 1, 2]
    assert [error.article for error in refused] == [bad.stream]
    assert kinds(store, "bad") == []
    with pytest.raises(NotRead, match="too hard"):
        ingest(store, [bad], reads_only_good)
    assert take_in(store, bad, good) == {"articles": 2, "new": 1, "unchanged": 1, "records": 2}
    assert list(reextract(store, reads_only_good, refused.append)) == []
    assert len(refused) == 2
