"""A service sees units that are amended while it runs."""

from datetime import date

from events.base import Article, Dated
from events.kinds.unit_formed import UnitFormed
from events.units import reference
from feeds.live_extractor import LiveExtractor
from store.corrections import amend_record
from store.store import Store


def test_units_are_known_as_they_are_amended_in_the_log(store: Store) -> None:
    current = LiveExtractor("rules", store)
    text = "On June 9, 2025, Lam Dong province held a conference."
    named = Article(stream="a", text=text, published=date(2025, 6, 10))

    def about() -> list[tuple[str, ...]]:
        return [claim.event.units for claim in current(named) if isinstance(claim.event, Dated)]

    assert about() == [("vn-lam-dong-1976",)]
    formed = next(
        record.id
        for record in store.records(reference.STREAM)
        if isinstance(record.event, UnitFormed) and record.event.units == ("vn-lam-dong-1976",)
    )
    amend_record(store, formed, {"name": "Zyxland"}, "it was never called so")
    assert about() == [("vn-lam-dong-2025",)]
