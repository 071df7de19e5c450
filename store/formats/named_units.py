"""Units by name in what is shown, where an answer has their ids."""

from collections import Counter
from functools import cache

from events.units.ids import UNIT_ID


def named(text: str) -> str:
    """The text with names in place of the ids of units; of several units of one name with the year that parts them."""
    return UNIT_ID.sub(lambda found: _names().get(found[0], found[0]), text)


@cache
def _names() -> dict[str, str]:
    from events.units.lineage import Unit, Units

    units = list(Units.packaged())
    last = {unit.id: unit.names[-1].value for unit in units}
    often = Counter(last.values())

    def name(unit: Unit) -> str:
        years = f"until {unit.ended.year}" if unit.ended else f"since {unit.formed.year}"
        return f"{last[unit.id]} ({years})" if often[last[unit.id]] > 1 else last[unit.id]

    return {unit.id: name(unit) for unit in units}
