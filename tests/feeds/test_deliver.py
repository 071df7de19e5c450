"""Watches: what is new to them goes out once each, whatever the receiver does and whoever is killed."""

import base64
import json
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from sqlalchemy import select, update
from standardwebhooks import Webhook, WebhookVerificationError

from events.base import Article
from events.errors import BadInput
from feeds import deliver
from feeds.deliver import Deliverer
from feeds.fetch import Fetcher
from feeds.targets import Sent, check_target, shown
from feeds.throttle import HostThrottle
from feeds.webhook import new_secret, signed
from store.corrections import amend_record, erase_article, retract_record
from store.ingest import ingest
from store.projections.runner import rebuild
from store.store import Store
from store.transactions import writer
from store.watching import follow, outbox, watches
from store.watching.outbox import BACKOFF, CLAIM, KEPT, TRIES_MAX, Message
from store.watching.schema import delivery, watch
from store.watching.watches import Watch, WatchFilter
from tests.feeds.polling import Clock
from tests.feeds.server import Server, response
from tests.store.press import BINH_THUAN, LAM_DONG, NEW_LAM_DONG, article, indicator, plan, read, target

ROOT = Path(__file__).parents[2]
SECRET = new_secret()


class Watching:
    """A store with its deliverer, by a clock that a test moves."""

    def __init__(self, store: Store, server: Server) -> None:
        self.store, self.server, self.clock = store, server, Clock()
        self.clock.now = datetime.now(UTC)
        fetcher = Fetcher(HostThrottle(pause_seconds=0), {server.host})
        self.deliverer = Deliverer(store, fetcher, self.clock)
        server.says("/hook", response(204))

    def add(self, *provinces: str, to: str = "", **asked: Any) -> Watch:
        said = WatchFilter(provinces=provinces, **asked)
        with writer(self.store.engine) as connection:
            return watches.add(connection, said, to or self.server.url("/hook"), None if to else SECRET)

    def take_in(self, *articles: Article) -> None:
        ingest(self.store, articles, read)

    def deliver(self, **time: float) -> dict[str, int]:
        self.clock.passes(**time)
        return {name: count for name, count in self.deliverer.deliver().items() if count}

    def told(self) -> list[dict[str, Any]]:
        """The bodies that the webhook was sent, each verified as its receiver would."""
        bodies = []
        for asked in self.server.asked:
            assert asked.method == "POST"
            body, at = json.loads(asked.body), datetime.fromtimestamp(int(asked.headers["webhook-timestamp"]), UTC)
            signature = Webhook(SECRET).sign(body["id"], at, asked.body.decode())
            assert asked.headers["webhook-signature"] == signature
            assert asked.headers["webhook-id"] == body["id"]
            bodies.append(body)
        return bodies

    def rows(self) -> list[Any]:
        with self.store.engine.connect() as connection:
            return list(connection.execute(select(delivery).order_by(delivery.c.number)))

    def again(self, one: Watch) -> Watch:
        with self.store.engine.connect() as connection:
            return watches.find(connection, one.id)


@pytest.fixture
def watching(store: Store, server: Server) -> Watching:
    return Watching(store, server)


def test_a_new_entry_is_told_once(watching: Watching) -> None:
    one = watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8), target(BINH_THUAN, 9)))
    assert watching.deliver() == {"queued": 1, "delivered": 1}
    (body,) = watching.told()
    assert body["type"] == "entry.new"
    assert body["data"]["watch"] == one.id
    assert (body["data"]["entry"]["type"], body["data"]["entry"]["value"]) == ("TargetSet", 8)
    assert body["data"]["entry"]["sources"][0]["url"] == "https://paper.example/"
    assert watching.deliver() == {}
    watching.take_in(article("paper", target(LAM_DONG, 8), target(BINH_THUAN, 9)))
    watching.take_in(article("radio", target(LAM_DONG, 8)))
    assert watching.deliver() == {}, "that somebody else says so too is no news"
    assert len(watching.server.asked) == 1


def test_nothing_is_told_of_what_was_there_before_nor_by_a_rebuild(watching: Watching) -> None:
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    watching.add("lam-dong")
    watching.add("lam-dong", path="targets/")
    assert watching.deliver() == {}
    rebuild(watching.store.log)
    watching.store.load_reference()
    assert watching.deliver() == {}


def test_a_watch_asks_for_kinds_and_for_every_unit_of_a_name(watching: Watching) -> None:
    watching.add("lam-dong", types=("PlanApproved",))
    watching.add()
    watching.take_in(article("paper", target(LAM_DONG, 8), plan(NEW_LAM_DONG), plan(BINH_THUAN, number="1/QD-TTg")))
    assert watching.deliver() == {"queued": 4, "delivered": 4}
    told = [(body["data"]["watch"], body["data"]["entry"]["units"]) for body in watching.told()]
    assert [units for number, units in told if number == 1] == [[NEW_LAM_DONG]]
    assert sum(number == 2 for number, _ in told) == 3


def test_a_correction_is_told_with_what_changed_and_why(watching: Watching) -> None:
    watching.take_in(article("paper", target(LAM_DONG, 8), indicator(LAM_DONG, 7)))
    watching.add("lam-dong")
    (record,) = [one for one in watching.store.records("https://paper.example/") if one.event.kind == "TargetSet"]
    amend_record(watching.store, record.id, {"value": 9}, "the gazette says so")
    watching.deliver()
    retract_record(watching.store, record.id, "misread")
    assert watching.deliver() == {"queued": 1, "delivered": 1}
    changed, withdrawn = watching.told()
    assert changed["type"] == "entry.changed"
    assert changed["data"]["changed"] == {"value": {"before": 8, "after": 9}}
    (correction,) = changed["data"]["corrections"]
    assert (correction["type"], correction["corrects"], correction["reason"]) == (
        "Amended", record.id, "the gazette says so",
    )  # fmt: skip
    assert withdrawn["type"] == "entry.withdrawn"
    assert withdrawn["data"]["entry"]["value"] == 9
    assert withdrawn["data"]["corrections"][0]["reason"] == "misread"


def test_an_edited_article_is_told_as_a_change(watching: Watching) -> None:
    watching.take_in(article("paper", target(NEW_LAM_DONG, 8)))
    watching.add("lam-dong")
    watching.add("lam-dong", path="targets/")
    watching.take_in(article("paper", target(NEW_LAM_DONG, 9), updated="2025-06-11"))
    watching.deliver()
    entry, fact = sorted(watching.told(), key=lambda body: body["type"])
    assert (entry["type"], entry["data"]["changed"]) == ("entry.changed", {"value": {"before": 8, "after": 9}})
    assert entry["data"]["corrections"] == []
    assert (fact["type"], fact["data"]["because"]) == ("fact.changed", "press")


def test_a_changed_fact_is_told_with_its_old_and_new_value(watching: Watching) -> None:
    watching.add("lam-dong", path="targets/")
    watching.take_in(article("paper", target(NEW_LAM_DONG, 8, date="2025-07-02"), indicator(NEW_LAM_DONG, 7)))
    watching.deliver()
    watching.take_in(article("radio", target(NEW_LAM_DONG, 9, date="2025-07-05"), published="2025-07-06"))
    watching.take_in(article("third", target(NEW_LAM_DONG, 9, date="2025-07-05"), published="2025-07-07"))
    watching.take_in(article("other", indicator(NEW_LAM_DONG, 6, period="2025")))
    watching.deliver()
    first, second = watching.told()
    assert first["type"] == second["type"] == "fact.changed"
    assert (first["data"]["op"], first["data"]["before"]) == ("added", None)
    assert (second["data"]["op"], second["data"]["unit"]) == ("changed", NEW_LAM_DONG)
    assert [second["data"][side]["value"] for side in ("before", "after")] == [8, 9]
    (record,) = [one for one in watching.store.records("https://radio.example/") if one.event.kind == "TargetSet"]
    assert record.id in second["data"]["records"]


def test_with_a_path_alone_no_entry_is_told(watching: Watching) -> None:
    watching.add(path="plans/")
    watching.add(path="plans/", types=("TargetSet",))
    watching.take_in(article("paper", target(NEW_LAM_DONG, 8)))
    assert watching.deliver() == {"queued": 1, "delivered": 1}
    assert watching.told()[0]["data"]["watch"] == 2


def test_many_records_are_followed_pass_by_pass(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.watching.follow.PASS_RECORDS", 3)
    watching.add("lam-dong")
    for number in range(5):
        watching.take_in(article(f"paper-{number}", target(LAM_DONG, number, metric=f"metric {number}")))
    many = [article(f"radio-{number}", target(LAM_DONG, number, metric=f"metric {number}")) for number in range(5, 9)]
    watching.take_in(*many)
    assert watching.deliver() == {"queued": 9, "delivered": 9}
    said = [body["data"]["entry"]["value"] for body in watching.told()]
    assert said[:5] == [0, 1, 2, 3, 4], "in the order of the log"
    assert sorted(said[5:]) == [5, 6, 7, 8], "of one transaction, longer than a pass"


def test_what_is_told_does_not_depend_on_how_often_somebody_looks(watching: Watching) -> None:
    """Changed twice and changed back, corrected and withdrawn: each is told once, also who looks only at the end."""
    often, seldom = (
        [watching.add("lam-dong"), watching.add(path="targets/"), watching.add(path="indicators/")] for _ in range(2)
    )
    with watching.store.engine.begin() as connection:
        for one in seldom:
            watches.pause(connection, one.id)

    def told(group: list[Watch]) -> list[Any]:
        bodies = [body for body in watching.told() if body["data"]["watch"] in {one.id for one in group}]
        # Whom it is for, when and by which id: all else must be the same.
        said = [(body["data"].pop("watch") - group[0].id, body["type"], body["data"]) for body in bodies]
        return sorted(said, key=lambda one: (one[0], one[2]["seq"], one[1], json.dumps(one[2])))

    for number, value in enumerate((8, 9, 8)):
        watching.take_in(article(f"paper-{number}", target(LAM_DONG, value), published=f"2025-06-1{number}"))
        watching.deliver()
    # The first paper is the entry's best source, the last is what the fact follows.
    for paper, value in product(("paper-0", "paper-2"), (7, 8)):
        amend_record(watching.store, watching.store.records(article(paper).stream)[1].id, {"value": value}, "typo")
        watching.deliver()
    watching.take_in(article("radio", indicator(LAM_DONG, 5)))
    (figure,) = watching.store.records(article("radio").stream)[1:]
    watching.deliver()
    retract_record(watching.store, figure.id, "misread")
    watching.deliver()
    with watching.store.engine.begin() as connection:
        for one in seldom:
            watches.resume(connection, one.id)
    watching.deliver()
    assert told(seldom) == told(often)
    kinds = Counter((watched, kind) for watched, kind, _ in told(often))
    assert kinds == {
        (0, "entry.new"): 2, (0, "entry.changed"): 2, (0, "entry.withdrawn"): 1,
        (1, "fact.changed"): 5, (2, "fact.changed"): 2,
    }  # fmt: skip


def test_a_receiver_that_fails_is_tried_again_with_the_same_message(watching: Watching) -> None:
    replies = iter([500, 302, 200])
    watching.server.does("/hook", lambda _: [response(next(replies), location="/elsewhere")])
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    assert watching.deliver() == {"queued": 1, "failed": 1}
    assert watching.deliver() == {}, "not at once"
    assert watching.rows()[0].error == "status 500"
    assert watching.deliver(seconds=7) == {"failed": 1}
    assert "redirect" in watching.rows()[0].error
    assert watching.deliver(minutes=7) == {"delivered": 1}
    assert len({asked.body for asked in watching.server.asked}) == 1
    assert len({asked.headers["webhook-id"] for asked in watching.server.asked}) == 1
    assert {asked.target for asked in watching.server.asked} == {"/hook"}
    assert len(watching.told()) == 3


def test_others_wait_while_a_receiver_fails_but_no_other_receiver(watching: Watching) -> None:
    watching.server.says("/down", response(503, retry_after="3600"))
    watching.add("lam-dong", to=watching.server.url("/down"))
    with writer(watching.store.engine) as connection:
        connection.execute(update(watch).values(secret=SECRET))
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8), indicator(LAM_DONG, 7)))
    assert watching.deliver() == {"queued": 4, "failed": 1, "delivered": 2}
    assert watching.deliver(minutes=59) == {}, "it asked to be left alone for an hour"
    assert watching.deliver(minutes=2) == {"failed": 1}


def test_a_message_dies_after_days_and_can_be_revived(watching: Watching) -> None:
    watching.server.says("/hook", response(500))
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    began = watching.clock.now
    watching.deliver()
    for wait in BACKOFF:
        assert watching.rows()[0].state == "queued"
        watching.deliver(seconds=1.2 * wait.total_seconds())
    assert len(watching.server.asked) == TRIES_MAX
    (row,) = watching.rows()
    assert (row.state, row.error, row.due) == ("dead", "status 500", None)
    assert watching.clock.now - began > timedelta(days=3)
    assert watching.deliver(days=100) == {}
    watching.server.says("/hook", response(200))
    with writer(watching.store.engine) as connection:
        assert outbox.retry(connection, [row.id], watching.clock.now) == 1
    assert watching.deliver() == {"delivered": 1}
    assert len({asked.headers["webhook-id"] for asked in watching.server.asked}) == 1


def test_a_receiver_that_is_gone_pauses_its_watch(watching: Watching) -> None:
    watching.server.says("/hook", response(410))
    one = watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8), indicator(LAM_DONG, 7)))
    watching.deliver()
    assert watching.again(one).paused
    assert "410" in watching.again(one).notice
    watching.take_in(article("radio", plan(LAM_DONG)))
    assert watching.deliver(days=1) == {}
    watching.server.says("/hook", response(200))
    with writer(watching.store.engine) as connection:
        watches.resume(connection, one.id)
    assert watching.deliver(days=1) == {"queued": 1, "delivered": 3}, "what was recorded meanwhile is told then"
    assert not watching.again(one).notice


def test_an_address_that_is_not_public_is_not_asked(store: Store, server: Server) -> None:
    watching = Watching(store, server)
    watching.deliverer = Deliverer(store, Fetcher(HostThrottle(pause_seconds=0)), watching.clock)
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    assert watching.deliver() == {"queued": 1, "failed": 1}
    assert "not public" in watching.rows()[0].error
    assert server.asked == []


def test_a_file_gets_a_line_each_and_a_line_that_was_cut_off_harms_none(watching: Watching, tmp_path: Path) -> None:
    out = tmp_path / "news.jsonl"
    watching.add("lam-dong", to=f"file://{out}")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    watching.deliver()
    with out.open("a") as file:
        file.write('{"id": "msg_')
    watching.take_in(article("radio", indicator(LAM_DONG, 7)))
    watching.deliver()
    first, torn, second = out.read_text("utf-8").splitlines()
    assert json.loads(first)["data"]["entry"]["type"] == "TargetSet"
    assert json.loads(second)["data"]["entry"]["type"] == "IndicatorReported"
    assert torn == '{"id": "msg_'


def test_a_file_that_cannot_be_written_is_tried_again(watching: Watching, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    watching.add("lam-dong", to=f"file://{folder}/out.jsonl")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    assert watching.deliver() == {"queued": 1, "failed": 1}
    assert "no such file" in watching.rows()[0].error
    folder.mkdir()
    assert watching.deliver(seconds=7) == {"delivered": 1}


def test_apprise_tells_people(watching: Watching) -> None:
    watching.server.says("/people", response(200))
    watching.add("lam-dong", to=f"json://{watching.server.host}/people")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    assert watching.deliver() == {"queued": 1, "delivered": 1}
    (asked,) = watching.server.asked
    told = json.loads(asked.body)
    assert told["title"].startswith("lam-dong: target set · GRDP growth")
    assert "https://paper.example/" in told["message"]
    assert f"entry.new {watching.rows()[0].id}" in told["message"]
    watching.server.says("/people", response(500))
    watching.take_in(article("radio", indicator(LAM_DONG, 7)))
    assert watching.deliver() == {"queued": 1, "failed": 1}


@pytest.mark.parametrize(
    "address",
    ["", "nowhere", "ftp://x.example/", "https://", "https://u:p@x.example/", "file://host/x", "file:///no/such/x",
     "file:///", "http://[::1/x", "javascript:alert(1)"],
)  # fmt: skip
def test_nothing_is_watched_for_an_address_that_means_nothing(address: str) -> None:
    with pytest.raises(BadInput):
        check_target(address)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("mailto://user:secret@mail.example", "mailto://..."),
        ("https://hook.example/services/secret", "https://hook.example/..."),
        ("https://hook.example:8443?key=secret", "https://hook.example:8443/..."),
        ("http://user:secret@hook.example", "http://hook.example/..."),
        ("https://hook.example/", "https://hook.example"),
        ("file:///tmp/news.jsonl", "file:///tmp/news.jsonl"),
    ],
)
def test_what_may_be_secret_in_an_address_is_not_shown(address: str, said: str) -> None:
    assert shown(address) == said


@pytest.mark.parametrize(
    "address", ["http://[::1/secret", "https://u:secret@x.example/", "slack://[secret", "ftp://u:secret@x.example"]
)
def test_nor_in_what_is_wrong_with_it(address: str) -> None:
    with pytest.raises(BadInput) as refused:
        check_target(address)
    assert "secret" not in str(refused.value)


def test_a_message_that_was_changed_on_the_way_is_known_by_its_receiver() -> None:
    now = datetime.now(UTC)
    headers = signed(SECRET, "msg_1", b'{"a": 1}', now)
    assert Webhook(SECRET).verify(b'{"a": 1}', headers) == {"a": 1}
    assert len(base64.b64decode(SECRET.removeprefix("whsec_"))) == 32
    later = str(int(headers["webhook-timestamp"]) + 1)
    for body, changed in (
        (b'{"a": 2}', {}), (b'{"a": 1}', {"webhook-id": "msg_2"}), (b'{"a": 1}', {"webhook-timestamp": later})
    ):  # fmt: skip
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(body, headers | changed)
    with pytest.raises(WebhookVerificationError):
        Webhook(new_secret()).verify(b'{"a": 1}', headers)


def test_waits_grow_and_are_not_all_the_same() -> None:
    tries = range(1, TRIES_MAX)
    waits = [[outbox.delay(Message(f"msg_{one}", 1, "", "", number)) for number in tries] for one in "ab"]
    assert waits[0] != waits[1]
    for wait, planned in zip(waits[0], BACKOFF, strict=True):
        assert 0.8 * planned <= wait <= 1.2 * planned


def test_an_erased_text_leaves_the_messages_too(watching: Watching) -> None:
    watching.server.says("/hook", response(500))
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    watching.deliver()
    (row,) = watching.rows()
    assert "GRDP growth\\" in row.body
    erase_article(watching.store, "https://paper.example/", "asked to")
    (row,) = watching.rows()
    entry = json.loads(row.body)["data"]["entry"]
    assert (entry["quote"], entry["sources"][0]["quote"], entry["value"]) == (None, None, 8)


def test_a_text_that_is_erased_while_its_sentences_are_on_their_way_to_the_queue_is_not_quoted(
    watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    commit = follow._commit

    def late(*given: Any) -> int:
        monkeypatch.undo()
        erase_article(watching.store, "https://paper.example/", "asked to")
        return commit(*given)

    monkeypatch.setattr(follow, "_commit", late)
    assert watching.deliver() == {"queued": 1, "delivered": 1}
    (body,) = watching.told()
    assert (body["data"]["entry"]["quote"], body["data"]["entry"]["value"]) == (None, 8)


def test_nothing_is_queued_while_a_text_is_being_erased(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who queues waits for the end of the transaction in which the text goes, also on PostgreSQL."""
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    commit, begun = follow._commit, Event()

    def begins(*given: Any) -> int:
        begun.set()
        return commit(*given)

    monkeypatch.setattr(follow, "_commit", begins)
    following = Thread(target=watching.deliverer.deliver)
    with writer(watching.store.engine) as connection:
        outbox.redact(connection, ["https://paper.example/"])
        following.start()
        assert begun.wait(20)
        following.join(1)
        assert following.is_alive()
        assert watching.rows() == []
    following.join()
    assert len(watching.rows()) == 1


def test_what_was_delivered_is_forgotten_after_a_while(watching: Watching) -> None:
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    watching.deliver()
    assert [row.body for row in watching.rows()] == [""], "no text is kept longer than it must"
    watching.deliver(days=KEPT.days - 1)
    assert len(watching.rows()) == 1
    watching.deliver(days=2)
    assert watching.rows() == []


def test_what_a_sender_says_too_late_counts_for_nothing(watching: Watching) -> None:
    """It hung for longer than its claim, and another has sent the message since."""
    one, now = watching.add("lam-dong"), watching.clock.now
    later = now + CLAIM + timedelta(seconds=1)
    with writer(watching.store.engine) as connection:
        outbox.queue(connection, [Message(f"msg_{number}", one.id, "", "{}") for number in (1, 2)], now)
        hung = outbox.claim(connection, one.id, now)
        second = outbox.claim(connection, one.id, later)
        assert hung is not None
        assert second is not None
        assert (hung.id, hung.tries, second.id, second.tries) == ("msg_1", 1, "msg_1", 2)
        assert not outbox.delivered(connection, hung, later)
        assert outbox.failed(connection, hung, "too slow", later) is None
        assert outbox.delivered(connection, second, later)
        assert outbox.failed(connection, hung, "too slow", later) is None
    assert [(row.id, row.state, row.error) for row in watching.rows()] == [
        ("msg_1", "delivered", ""), ("msg_2", "queued", "")
    ]  # fmt: skip


def test_the_messages_to_one_go_one_after_another_whoever_sends(watching: Watching) -> None:
    one, other, now = watching.add("lam-dong"), watching.add("lam-dong"), watching.clock.now
    with writer(watching.store.engine) as connection:
        targets = enumerate((one, one, other))
        outbox.queue(connection, [Message(f"msg_{number}", to.id, "", "{}") for number, to in targets], now)
        first = outbox.claim(connection, one.id, now)
        assert first is not None
        assert outbox.claim(connection, one.id, now) is None
        assert outbox.claim(connection, other.id, now) is not None
        assert outbox.failed(connection, first, "status 500", now) == "failed"
        again = outbox.claim(connection, one.id, now + timedelta(minutes=1))
        assert again is not None
        assert outbox.claim(connection, one.id, now + timedelta(minutes=1)) is None, "nor while it is tried again"
        assert outbox.delivered(connection, again, now)
        assert outbox.claim(connection, one.id, now + timedelta(minutes=1)) is not None


def test_a_mistake_of_ours_is_a_failed_try_and_stops_no_other_watch(
    watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = watching.add("lam-dong")
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8)))
    sending = deliver.send

    def sends(message: Message, to: Watch, *given: Any) -> Sent:
        if to.id == broken.id:
            raise ZeroDivisionError("division by zero")
        return sending(message, to, *given)

    monkeypatch.setattr(deliver, "send", sends)
    assert watching.deliver() == {"queued": 2, "failed": 1, "delivered": 1}
    assert [row.error for row in watching.rows()] == ["ZeroDivisionError: division by zero", ""]
    for wait in BACKOFF:
        watching.deliver(seconds=1.2 * wait.total_seconds())
    assert watching.rows()[0].state == "dead"


def test_two_who_deliver_at_once_tell_nothing_twice(watching: Watching) -> None:
    watching.server.does("/hook", lambda _: slowly(response(204)))
    watching.add("lam-dong")
    watching.add(path="targets/")
    for number in range(4):
        watching.take_in(article(f"paper-{number}", target(LAM_DONG, number, metric=f"metric {number}")))
    threads = [Thread(target=watching.deliverer.deliver) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ids = [asked.headers["webhook-id"] for asked in watching.server.asked]
    assert len(ids) == len(set(ids)) == len(watching.rows()) >= 4


def slowly(reply: bytes) -> Iterable[bytes | float]:
    yield 0.05
    yield reply


def run(store: Store, server: Server, where: str) -> int:
    url = store.engine.url.render_as_string(hide_password=False)
    return subprocess.run([sys.executable, "-m", "tests.feeds.deliverer", url, server.host, where], cwd=ROOT).returncode


@pytest.mark.parametrize(("where", "queued", "sent"), [("queue", 0, 0), ("claim", 2, 0), ("send", 2, 1)])
def test_who_is_killed_loses_nothing_and_repeats_under_the_same_id(
    watching: Watching, where: str, queued: int, sent: int
) -> None:
    watching.add("lam-dong")
    watching.take_in(article("paper", target(LAM_DONG, 8), indicator(LAM_DONG, 7)))
    assert run(watching.store, watching.server, where) == -signal.SIGKILL
    assert (len(watching.rows()), len(watching.server.asked)) == (queued, sent)
    # By the database's clock a claim lasts two minutes: as if they were over.
    with writer(watching.store.engine) as connection:
        connection.execute(update(delivery).values(due=watching.clock.now - CLAIM))
    assert run(watching.store, watching.server, "never") == 0
    ids = [body["id"] for body in watching.told()]
    assert len(set(ids)) == 2
    assert len(ids) == 2 + sent
    assert {row.state for row in watching.rows()} == {"delivered"}
