"""Who reads articles for a service that runs while the table of units is amended."""

from collections.abc import Sequence

from events.base import Article, Claim
from events.units import reference
from feeds.extractors import Extractor, extractor
from store.store import Store


class LiveExtractor:
    """The extractor of a name, which knows the units as the log has them when it reads an article, and not as they were
    when it was made.
    """

    def __init__(self, name: str, store: Store) -> None:
        self._name = name
        self._store = store
        self._made = self._make()

    def __call__(self, article: Article, /) -> Sequence[Claim]:
        """The claims of an article."""
        if self._store.log.version(reference.STREAM) != self._made[0]:
            self._made = self._make()
        return self._made[1](article)

    def _make(self) -> tuple[int, Extractor]:
        # In this order: what is recorded between the two is seen the next time at the latest.
        version = self._store.log.version(reference.STREAM)
        return version, extractor(self._name, self._store.units())
