"""The order in which readers look for a name: that of the Vietnamese alphabet, in either language of a page."""

import re
import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")


def place(name: str) -> tuple[list[int], str]:
    """Where a name stands in a list: Cao Bằng before Cần Thơ, Đồng Tháp after all with D; tones tell apart only names
    that are otherwise the same. What is no letter comes before all letters.
    """
    toneless = unicodedata.normalize("NFC", _TONES.sub("", unicodedata.normalize("NFD", name.lower())))
    return [_LETTERS.find(letter) for letter in toneless], name
