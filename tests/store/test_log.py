"""The log appends, refuses and reads back, on every engine alike."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from events.errors import BadInput, NotFound
from events.text import digest
from store import reader, texts
from store.engine import open_engine
from store.log import Conflict, Entry, Log, WrongVersion
from store.reader import Recorded

NOON = datetime(2025, 7, 1, 12, tzinfo=UTC)


def entries(name: str, count: int, tags: tuple[str, ...] = ()) -> list[Entry]:
    return [
        Entry(f"{name}-{number:06}", "Noted", 1, f'{{"n":{number},"text":"đổi\\n"}}', tags) for number in range(count)
    ]


@pytest.fixture(params=[1, 3, 2000])
def page_rows(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mistakes in paging show at pages of one record."""
    monkeypatch.setattr(reader, "PAGE_ROWS", request.param)


def test_records_count_the_log_and_their_stream_from_one(log: Log) -> None:
    log.append("a", entries("a", 2))
    log.append("b", entries("b", 1))
    log.append("a", entries("more", 1))
    assert [(record.seq, record.stream, record.version) for record in log.read()] == [
        (1, "a", 1),
        (2, "a", 2),
        (3, "b", 1),
        (4, "a", 3),
    ]


def test_what_is_read_is_what_was_appended(log: Log) -> None:
    appended = log.append("https://example.org/bài?a=1", entries("a", 3, ("vn-hue", "vn-da-nang")))
    assert list(log.read()) == appended
    assert [(r.id, r.kind, r.schema, r.body, r.tags) for r in appended] == entries("a", 3, ("vn-hue", "vn-da-nang"))


def test_a_retry_returns_the_same_records_and_appends_nothing(log: Log) -> None:
    first = log.append("a", entries("a", 3), expected_version=0)
    head = log.head()
    assert log.append("a", entries("a", 3), expected_version=0) == first
    assert log.append("a", [], expected_version=7) == []
    assert log.head() == head


def test_an_entry_given_twice_in_one_append_is_recorded_once(log: Log) -> None:
    [entry] = entries("a", 1)
    assert [record.seq for record in log.append("a", [entry, entry])] == [1, 1]
    assert log.head().size == 1


def test_only_what_is_new_in_an_append_is_recorded(log: Log) -> None:
    log.append("a", entries("a", 2))
    assert [record.seq for record in log.append("a", entries("a", 4), expected_version=2)] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "change",
    [{"kind": "Other"}, {"schema": 2}, {"body": "{}"}, {"tags": ("vn-hue",)}],
    ids=lambda change: next(iter(change)),
)
def test_an_id_with_other_content_is_refused(log: Log, change: dict[str, object]) -> None:
    [entry] = entries("a", 1)
    log.append("a", [entry])
    with pytest.raises(Conflict, match="record 1 with other content"):
        log.append("a", [*entries("new", 1), entry._replace(**change)])
    assert log.head().size == 1


def test_an_id_of_another_stream_is_refused(log: Log) -> None:
    log.append("a", entries("a", 1))
    with pytest.raises(Conflict):
        log.append("b", entries("a", 1))


def test_a_stream_that_has_moved_on_refuses_and_says_where_it_is(log: Log) -> None:
    log.append("a", entries("a", 2), expected_version=0)
    with pytest.raises(WrongVersion, match="'a' is at version 2, not 1") as refused:
        log.append("a", entries("b", 1), expected_version=1)
    assert (refused.value.stream, refused.value.expected, refused.value.actual) == ("a", 1, 2)
    assert log.version("a") == 2
    assert log.version("nowhere") == 0


def test_a_transaction_records_all_of_it_or_nothing(log: Log) -> None:
    def interrupted() -> None:
        with log.writing() as batch:
            batch.append("a", entries("a", 2))
            batch.append("b", entries("b", 2))
            raise InterruptedError

    with pytest.raises(InterruptedError):
        interrupted()
    assert log.head().size == 0
    assert list(log.read()) == []


def test_a_refused_append_leaves_the_rest_of_its_transaction_whole(log: Log) -> None:
    with log.writing() as batch:
        batch.append("a", entries("a", 2))
        with pytest.raises(WrongVersion):
            batch.append("a", entries("b", 2), expected_version=1)
        batch.append("a", entries("c", 1), expected_version=2)
    assert [record.id for record in log.read()] == ["a-000000", "a-000001", "c-000000"]


def test_a_transaction_that_failed_to_write_cannot_be_committed(log: Log) -> None:
    too_large = Entry("big-000000", "Noted", 2**63, "{}")

    def careless() -> None:
        with log.writing() as batch:
            batch.append("a", entries("a", 2))
            with suppress(Exception):
                batch.append("b", [*entries("b", 1), too_large])

    with pytest.raises(BadInput, match="larger than any database counts"):
        careless()
    assert log.head().size == 0
    assert list(log.read()) == []


def test_a_transaction_reads_what_it_has_appended(log: Log) -> None:
    with log.writing() as batch:
        batch.append("a", entries("a", 2, ("vn-hue",)))
        assert [record.seq for record in batch.read(tag="vn-hue")] == [1, 2]
        assert batch.version("a") == 2


def test_all_of_a_transaction_is_recorded_at_one_instant(engine: Engine) -> None:
    log = Log(engine, lambda: NOON)
    with log.writing() as batch:
        batch.append("a", entries("a", 2))
        batch.append("b", entries("b", 2))
    assert {record.recorded_at for record in log.read()} == {NOON}


def test_the_logs_time_goes_forward_though_the_clock_goes_back(engine: Engine) -> None:
    hours = iter([12, 9, 9, 12, 15])
    log = Log(engine, lambda: NOON.replace(hour=next(hours)))
    times = [log.append("a", entries(f"at{number}", 1))[0].recorded_at for number in range(5)]
    tick = timedelta(microseconds=1)
    assert times == [NOON, NOON + tick, NOON + 2 * tick, NOON + 3 * tick, NOON.replace(hour=15)]


def test_a_position_is_found_by_its_instant(engine: Engine) -> None:
    hours = iter([12, 13])
    log = Log(engine, lambda: NOON.replace(hour=next(hours)))
    log.append("a", entries("a", 3))
    log.append("a", entries("b", 2))
    tick = timedelta(microseconds=1)
    one = NOON.replace(hour=13)
    assert [log.seq_at(when) for when in (NOON - tick, NOON, one - tick, one, one + tick)] == [0, 3, 3, 5, 5]


@pytest.mark.usefixtures("page_rows")
def test_reading_can_be_narrowed_every_way_and_stays_in_order(log: Log) -> None:
    everything: list[Recorded] = []
    for turn in range(5):
        everything += log.append("even" if turn % 2 == 0 else "odd", entries(f"t{turn}", 2, (f"tag{turn % 3}", "all")))
    for stream in (None, "even", "odd", "none"):
        for tag in (None, "all", "tag0", "tag"):
            for after, until, limit in (
                (0, None, None),
                (3, None, None),
                (0, 7, None),
                (2, 9, 4),
                (0, None, 0),
                (9, 3, 5),
            ):
                expected = [
                    record
                    for record in everything
                    if stream in (None, record.stream)
                    and (tag is None or tag in record.tags)
                    and after < record.seq <= (until or 99)
                ][:limit]
                assert list(log.read(stream=stream, tag=tag, after=after, until=until, limit=limit)) == expected


def test_a_record_is_found_by_its_id_or_an_unambiguous_beginning(log: Log) -> None:
    log.append("a", [Entry(name, "Noted", 1, "{}") for name in ("abcdef01", "abcdef02", "abcdee", "abcdef0")])
    assert log.get("abcdef01").seq == 1
    assert log.get("abcdee").seq == 3
    assert log.get("abcdef0").seq == 4, "a whole id wins over those that it begins"
    with pytest.raises(BadInput, match="abcdef0, abcdef01, abcdef02"):
        log.get("abcdef")
    with pytest.raises(NotFound, match="at least its first 6"):
        log.get("abcd")
    with pytest.raises(NotFound):
        log.get("ffffff")


@pytest.mark.parametrize(
    "entry",
    [
        Entry("a", "Noted", 1, "{}", ("two words",)),
        Entry("a", "Noted", 1, "{}", ("",)),
        Entry("a", "Noted", 1, "a\0b"),
        Entry("a\0", "Noted", 1, "{}"),
        Entry("a", "Noted", 1, "\ud800"),
    ],
)
def test_what_cannot_be_kept_exactly_is_refused(log: Log, entry: Entry) -> None:
    with pytest.raises(BadInput):
        log.append("a", [*entries("fine", 1), entry])
    assert log.head().size == 0


def test_any_text_comes_back_as_it_was(log: Log) -> None:
    body = "\\u0000 \\ \t\r\n '\" é\u0301 \U0001f600 \x01 \u2028 \\N \\."
    log.append("s\\t\t'", [Entry("a\\b", "k\n", 1, body, ("t\\a'g",))])
    [record] = log.read()
    assert (record.id, record.stream, record.kind, record.body, record.tags) == (
        "a\\b",
        "s\\t\t'",
        "k\n",
        body,
        ("t\\a'g",),
    )


def test_a_log_is_there_when_it_is_opened_again(url: str) -> None:
    engine = open_engine(url)
    Log(engine).append("a", entries("a", 3))
    head = Log(engine).head()
    engine.dispose()
    again = open_engine(url)
    assert Log(again).head() == head
    again.dispose()


def test_a_kept_text_comes_back_until_it_is_erased_and_then_stays_erased(log: Log) -> None:
    key = digest("Một văn bản")
    with log.writing() as batch:
        texts.put_texts(batch.connection, ["Một văn bản"])
        texts.put_texts(batch.connection, ["Một văn bản"])
        assert texts.get_text(batch.connection, key) == "Một văn bản"
    with log.writing() as batch:
        assert texts.erase_text(batch.connection, key)
        assert not texts.erase_text(batch.connection, key)
        texts.put_texts(batch.connection, ["Một văn bản"])
        assert texts.get_text(batch.connection, key) is None


@pytest.mark.parametrize("url", ["sqlite-file"], indirect=True)
@pytest.mark.parametrize("size", [10, 1_000, 10_000])
def test_an_erased_text_leaves_no_byte_of_it_in_the_file(log: Log, url: str, size: int) -> None:
    path = Path(url.removeprefix("sqlite:///"))
    with log.writing() as batch:
        texts.put_texts(batch.connection, [word * size for word in ("huế ", "vinh ", "đà lạt ")])
    checkpoint(log)
    assert b"vinh " * 8 in path.read_bytes()
    with log.writing() as batch:
        texts.erase_text(batch.connection, digest("vinh " * size))
    checkpoint(log)
    held = path.read_bytes() + path.with_name(f"{path.name}-wal").read_bytes()
    assert b"vinh " not in held
    assert "huế ".encode() * 8 in held


def checkpoint(log: Log) -> None:
    with log.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
