"""What the id of a unit is made of: `vn-`, its first name as a slug, and the year in which it was formed."""

import re

UNIT_ID = re.compile(r"\bvn-([a-z0-9-]+)-[0-9]{4}\b")


def first_slug(unit: str) -> str:
    """The slug of the name under which a unit was formed, which its id keeps; of what is no id all of it."""
    found = UNIT_ID.fullmatch(unit)
    return found[1] if found else unit
