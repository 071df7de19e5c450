"""What is asked of a store within one reading is of one moment."""

import pytest

from store.clocks import Clocks
from store.ingest import ingest
from store.questions.witness import show
from store.reader import NoRecord
from store.store import Store
from store.view import NoArticle
from tests.store.press import LAM_DONG, article, read, target
from tests.test_architecture import ROOT, named

STREAM = "https://paper.example/"


def test_nothing_that_is_recorded_meanwhile_is_seen_by_a_question_that_has_begun(store: Store) -> None:
    with store.reading() as view:
        size, units = view.log.size(), view.units()
        ingest(store, [article("paper", target(LAM_DONG, 8))], read)
        late = store.records(STREAM)[-1]
        assert (view.log.size(), view.log.head().size) == (size, size)
        assert view.records(STREAM) == [] == view.histories([STREAM])[STREAM]
        assert STREAM not in view.article_streams()
        assert view.text(late.claim.source.text if late.claim else "") is None
        assert view.clocks(recorded_by=late.recorded_at).seq == size
        assert view.units() is units
        with pytest.raises(NoArticle):
            view.find_stream(STREAM)
        with pytest.raises(NoRecord):
            show(view, late.id)
    with store.reading() as view:
        assert show(view, late.id)["id"] == late.id


def test_units_are_folded_once_for_all_who_ask_under_the_same_clocks(store: Store) -> None:
    clocks = Clocks(seq=store.log.size())
    with store.reading() as view, store.reading() as another:
        assert view.units() is another.units() is store.units()
        assert view.units(clocks) is another.units(clocks)


def test_a_question_cannot_leave_its_moment() -> None:
    """It is given a view or a connection, and never the store, which would open another."""
    for path in sorted((ROOT / "store" / "questions").glob("*.py")):
        assert "store.store.Store" not in set(named(path)), path
