"""Days of a month in one spelling: "9 June 2025", "the 9th of June" and "Jun. 9th" as "June 9", "ngày 9.6" as "9/6"."""

from collections.abc import Iterable

from events.reading.text import patterns

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_BY_LETTERS = {month[:3]: month for month in MONTHS}
_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_NTH = r"[0-3]?\d(?:st|nd|rd|th)?"
_NAMED = "Street|Square|Road|Avenue|Park|Stadium|Hospital|School|Market|Bridge|Airport|Factory|Plaza"

_DAYS = patterns.plain(
    rf"\b{_NTH} ?(?:-|–|to|and|or|&|,) ?(?:the )?{_NTH} (?:of )?{_MONTH}"
    rf"|(?<![\d.,/-])\b(?:[Tt]he )?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?[ -](?:of )?(?P<month>{_MONTH})(?!\w)"
    rf"(?:,?[ -](?:of )?(?P<year>(?:19|20)\d\d)\b)?(?! (?:{_NAMED})\b)"
    rf"|\b(?P<month2>{_MONTH}) (?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?![\w.:]\w|,\d)"
    r"|(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Hh]ôm) (?P<dots>\d\d?\.(?:1[0-2]|0?[1-9])\b(?:\.20\d\d\b)?)"
    r"(?![.,]\d|%)"
)
"""Several days of one month stay as they are."""


def days_in_one_spelling(text: str) -> Iterable[tuple[int, int, str]]:
    """Where a day stands in another order or form, and how rules know it: the month, the day and the year."""
    for match in _DAYS.finditer(text):
        if match["dots"]:
            yield *match.span("dots"), match["dots"].replace(".", "/")
            continue
        day, month = match["day"] or match["day2"], match["month"] or match["month2"]
        if day:
            year = f", {match['year']}" if match["year"] else ""
            yield *match.span(), f"{_BY_LETTERS[month[:3]]} {int(day)}{year}"
