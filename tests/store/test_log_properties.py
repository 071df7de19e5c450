"""Whatever is appended, in whatever order and however often: the log is what the first of each made it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store import merkle
from store.engine import open_engine
from store.integrity import verify
from store.log import Entry, Log, WrongVersion
from store.reader import leaf_of
from tests.conftest import ENGINES, NewDatabase
from tests.scale import scaled

appends = st.lists(
    st.tuples(st.sampled_from("abc"), st.lists(st.integers(0, 9), max_size=4), st.none() | st.integers(0, 4)),
    max_size=12,
)


@pytest.mark.parametrize("kind", ENGINES)
def test_a_log_is_the_simple_model_of_it(new_database: NewDatabase, kind: str) -> None:
    @settings(max_examples=scaled(25))
    @given(appends)
    def like_the_model(calls: list[tuple[str, list[int], int | None]]) -> None:
        engine = open_engine(new_database(kind))
        log, model = Log(engine), list[tuple[str, str]]()
        for stream, numbers, expected in calls:
            ids = [f"{stream}{number}" for number in numbers]
            new = [name for name in dict.fromkeys(ids) if (stream, name) not in model]
            version = sum(1 for known, _ in model if known == stream)
            entries = [Entry(name, "Noted", 1, f'"{name}"', (stream,)) for name in ids]
            if new and expected not in (None, version):
                with pytest.raises(WrongVersion):
                    log.append(stream, entries, expected)
                continue
            model += [(stream, name) for name in new]
            assert [record.id for record in log.append(stream, entries, expected)] == ids
        records = list(log.read())
        assert [(record.stream, record.id) for record in records] == model
        assert [record.seq for record in records] == list(range(1, len(model) + 1))
        leaves = [leaf_of(*record[:7], " ".join(record.tags), record.recorded_us) for record in records]
        assert log.head().root == merkle.root(leaves).hex()
        assert list(verify(engine, log.head())) == []
        engine.dispose()

    like_the_model()
