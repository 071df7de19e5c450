"""What forms offer to choose from: names of provinces and kinds of event."""

from events.base import Dated
from events.registry import kind, names, news_kinds
from events.units.lineage import Units
from web import alphabet


def names_of(units: Units) -> list[str]:
    """What units are or were called."""
    return sorted({span.value for unit in units for span in unit.names}, key=alphabet.place)


def kinds() -> list[str]:
    """The kinds of event that entries have, those of the press first."""
    press = [found.__name__ for found in news_kinds()]
    return press + [name for name in names() if name not in press and issubclass(kind(name), Dated)]
