"""What the id of a unit is made of: `vn-`, one of its names as a slug, and the year in which it was formed."""

import re

UNIT_ID = re.compile(r"\bvn-([a-z0-9-]+)-[0-9]{4}\b")


def slug_of(unit: str) -> str:
    """The slug by which an id calls its unit, whatever the unit is called today; of what is no id all of it."""
    found = UNIT_ID.fullmatch(unit)
    return found[1] if found else unit
