"""Who reads articles: our rules, or what another package adds to the entry-point group `tinhlog.extractors`.

An entry point names a factory. It is called with the units that names mean and gives an Extractor.
"""

from collections import Counter
from collections.abc import Sequence
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol

from events.base import Article, Claim
from events.errors import BadInput, NotRead
from events.extract import extract
from events.units.lineage import Units

GROUP = "tinhlog.extractors"


class Extractor(Protocol):
    """Gives the claims that an article makes. Raises NotRead where it cannot read this one."""

    dropped: Counter[str]
    """How often something was told of an article and not taken, by reason."""

    def __call__(self, article: Article, /) -> Sequence[Claim]: ...


class Rules:
    """The rules of `events/`, which drop nothing."""

    def __init__(self, units: Units) -> None:
        self._units = units
        self.dropped: Counter[str] = Counter()

    def __call__(self, article: Article, /) -> Sequence[Claim]:
        """Every event that the rules read."""
        try:
            return extract(article, self._units)
        except MemoryError:
            raise
        except Exception as error:  # A mistake in a rule costs the article that shows it, and no other.
            raise NotRead(article.stream, f"the rules fail on it: {type(error).__name__}: {error}") from error


_OURS = (
    EntryPoint("rules", "feeds.extractors:Rules", GROUP),
    EntryPoint("llm", "feeds.llm:from_environment [llm]", GROUP),
)
"""Not left to the metadata of an installation, which may be older than the code; no other package can take the name."""


def extractor(name: str, units: Units) -> Extractor:
    """The extractor of that name. Raises BadInput where there is none, or where what it needs is not there."""
    known = {entry.name: entry for entry in (*entry_points(group=GROUP), *_OURS)}
    if name not in known:
        close = get_close_matches(name, known, n=1)
        meant = f"did you mean {close[0]!r}? " if close else ""
        raise BadInput(f"no extractor called {name!r}", f"{meant}there are {', '.join(sorted(known))}")
    entry = known[name]
    try:
        factory = entry.load()
    except (ImportError, AttributeError) as error:
        package = entry.dist.name if entry.dist else "tinhlog"
        extras = f"[{','.join(entry.extras)}]" if entry.extras else ""
        raise BadInput(f"extractor {name!r} cannot be loaded: {error}", f"pip install '{package}{extras}'") from error
    made: Extractor = factory(units)
    return made
