"""Days of a month in one spelling: "the 9th of June" and "Jun. 9th" as "June 9", "ngày 9 tháng 6" as "ngày 9/6"."""

from collections.abc import Iterable

from events.reading.text import patterns

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_BY_LETTERS = {month[:3]: month for month in MONTHS}
_LETTERS = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_MONTH = rf"(?:{'|'.join(MONTHS)}|{_LETTERS})"
_NTH = r"[0-3]?\d(?:st|nd|rd|th)?"
_NAMED = "Street|Square|Road|Avenue|Park|Stadium|Hospital|School|Market|Bridge|Airport|Factory|Plaza"

_DAYS = patterns.plain(
    rf"\b{_NTH} ?(?:-|–|to|and|or|&|,) ?(?:the )?{_NTH} (?:of )?{_MONTH}"
    rf"|(?<![\d.,/-])\b(?:[Tt]he )?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?[ -](?:of )?(?P<month>{_MONTH})(?!\w)"
    rf"(?:,?[ -](?:of )?(?P<year>(?:19|20)\d\d)\b)?(?! (?:{_NAMED})\b)"
    rf"|\b(?P<month2>{_MONTH}) (?:the )?(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?![\w.:]\w|,\d)"
    rf"|\b(?P<first>{_LETTERS})(?= ?[-–] ?{_MONTH}(?!\w))|(?<=[a-z][-–])(?P<last>{_LETTERS})(?! ?\d\d?\b)"
    r"|(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Hh]ôm) (?P<vi_day>\d\d?)(?: tháng | ?[./] ?)"
    r"(?P<vi_month>1[0-2]|0?[1-9])\b(?:(?: năm | ?[./] ?)(?P<vi_year>(?:19|20)\d\d)\b)?"
    r"(?![.,/]\d| ?%| (?:triệu|t[ỷỉấ]|ngh[ìi]n|ngàn))"
)
"""Several days of one month stay as they are."""


def days_in_one_spelling(text: str) -> Iterable[tuple[int, int, str]]:
    """Where a day stands in another order or form, and how rules know it: the month, the day and the year."""
    for match in _DAYS.finditer(text):
        if match["vi_day"]:
            told = [part for part in match.group("vi_day", "vi_month", "vi_year") if part]
            yield match.start("vi_day"), match.end(), "/".join(told)
        elif letters := match["first"] or match["last"]:
            yield *match.span(), _BY_LETTERS[letters[:3]]
        elif day := match["day"] or match["day2"]:
            month = _BY_LETTERS[(match["month"] or match["month2"])[:3]]
            yield *match.span(), f"{month} {int(day)}" + (f", {match['year']}" if match["year"] else "")
