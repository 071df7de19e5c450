"""A Vietnamese rate says in its own words what it is of, however many of them a vocabulary knows: "tỷ lệ thu gom chất
thải rắn đô thị đạt 96%" is no figure of waste."""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metrics import find_metrics
from events.reading.figures.named import Named
from events.reading.text import patterns
from events.reading.text.words import CAPITAL, words
from events.text import slug


def rate(text: str, quantity: Quantity) -> Named | None:
    """The rate right before a percentage, where no vocabulary knows how it begins."""
    if quantity.unit != "%":
        return None
    found = _RATE.search(text, max(0, quantity.start - _FAR), quantity.start)
    if found is None or any(one.start == 0 for one in find_metrics(words(found["name"].lower()), "vi")):
        return None
    return Named(found["name"], slug(found["name"]), quantity.value, "%", 0.75)


_FAR = 140
"""No rate is called longer."""
_RATE = patterns.plain(
    r"(?<!\w)(?P<name>[Tt][ỷỉ] lệ(?: (?!(?:của|trên|toàn|tại|ở|đạt|là|còn|chiếm|tăng|giảm|năm|từ|trong)(?!\w))"
    rf"[^\W\d_A-ZĐ][^\W\d_]*){{2,14}}?)"
    rf"(?: (?:của|tại|ở|trên|trong|toàn)(?: [^\W\d_]+){{0,3}}?(?: {CAPITAL}[^\W\d_]+){{0,4}})?"
    r"(?: (?:hiện nay|hiện|đã|ước|mới|cũng|chỉ|đều))*"
    r" (?:đạt|là|còn|ở mức|chiếm|tăng lên|giảm còn|giảm xuống còn)"
    r"(?: (?:được|tới|đến|hơn|trên|gần|khoảng|xấp xỉ|mức|dưới|từ))* $"
)
"""A rate, whose it is, and a verb of reaching."""
