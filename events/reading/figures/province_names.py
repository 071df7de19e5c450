"""Whether a name is a province's, for whom what is told of a bearer of a name is read or left."""

from functools import cache

from events.reading.entities.person_names import provinces
from events.text import fold


def names_a_province(name: str) -> bool:
    """Whether a province has borne a name, however papers write it: "Hanoi", "Danang", "Ho Chi Minh City"."""
    return _as_one_word(fold(name).removesuffix(" city")) in _run_together()


@cache
def _run_together() -> frozenset[str]:
    return frozenset(map(_as_one_word, provinces())) | {"saigon", "hcm", "hcmc", "tphcm"}


def _as_one_word(name: str) -> str:
    return name.replace(" ", "").replace("-", "")
