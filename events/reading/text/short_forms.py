"""Short forms and spellings of one thing, read as the one that rules know: `$1.3b`, `PCT UBND`, `Uỷ ban`, `1 500`."""

import re
from collections.abc import Iterable

from events.reading.text import patterns

_SCALE = r"(?:[mb]n?|[mb]il|[mb]ln|tn|trn|trln?)"
_SHORT = re.compile(
    rf"(?:\$|€|\b(?:VN[DĐ]|USD|EUR)) ?\d[\d.,]*(?P<sum> ?(?:{_SCALE}|[MBT]))\b"
    rf"|\d(?P<many> ?{_SCALE})(?= (?:VN[DĐ]|USD|US dollars?|dong|people|visit\w+|(?:[a-z]+ )?tourists?|arrivals"
    r"|passengers|tonnes|tons)\b)"
    r"|\d(?P<share> ?pct)\b"
    r"|(?:\d|t[ỷỉ]|triệu|nghìn|ngàn)(?P<dong> ?đ)(?!\w|/c)|\b(?P<comrade>[đĐ]/c)(?= [A-ZĐ])"
    r"|\bTP(?P<city>\.? )(?=HCM\b)|\b(?P<post>BT(?= (?:Tỉnh|Thành|Huyện|Đảng) [uủ][ỷy])"
    r"|(?:PCT|(?:Phó )?CT)(?= (?:(?:TT|[Tt]hường trực) )?(?:UBND|HĐND|Ủy ban|Hội đồng))"
    r"|PPC(?=(?:['’]s)? (?:(?:[Vv]ice|[Dd]eputy|[Ss]tanding|[Pp]ermanent) )*[Cc]hair)|(?<=\b[Tt]he )PPC"
    r"|(?:(?<=rovincial )|(?<=unicipal )|(?<=\b[Cc]ity )|(?<=ommune ))PC)(?!\w)"
    r"|(?P<committee>\b[ỦUủu][yỷỶY] ban [Nn]hân dân\b)|(?P<council>\b[Hh]ội đồng [Nn]hân dân\b)"
    r"|(?<![qQ])(?P<ủy>uỷ)|(?P<Ủy>\bUỷ)(?= (?:ban|viên)\b)"
    r"|(?:\bRia(?P<vung> ?[-–] ?)(?=Vung\b)|\bThien(?P<hue> ?[-–] ?)(?=Hue\b))"
    r"|(?:\bRịa(?P<vũng> ?[-–] ?)(?=Vũng\b)|\bThiên(?P<huế> ?[-–] ?)(?=Huế\b))"
    r"|(?<![\w-])(?<!UV )(?:(?P<standing>BTV)(?![\w-])|(?P<executive>BCH)(?= ))"
)
"""Letters for a million, a billion, a percentage, a dong or a comrade, where they can be nothing else, a post, a city's
letters apart; the dash within the name of a province, which English sets without spaces and Vietnamese with; the bodies
of a province that newsrooms write in full or by their letters, and the mark of a tone over another letter."""
_BY_LETTERS = {
    **dict.fromkeys(("m", "mn", "M", "mil", "mln"), " million"),
    **dict.fromkeys(("b", "bn", "B", "bil", "bln"), " billion"),
    **dict.fromkeys(("tn", "T", "trn", "trl", "trln"), " trillion"),
    "pct": " percent",
    "đ": " đồng",
    "đ/c": "đồng chí",
    "Đ/c": "Đồng chí",
    "BT": "Bí thư",
    "CT": "Chủ tịch",
    "PCT": "Phó Chủ tịch",
    "Phó CT": "Phó Chủ tịch",
    "PPC": "provincial People's Committee",
    "PC": "People's Committee",
}
"""What letters are read as."""
_BY_GROUP = {
    "city": ".",
    "vung": "-",
    "hue": "-",
    "vũng": " - ",
    "huế": " - ",
    "ủy": "ủy",
    "Ủy": "Ủy",
    "committee": "UBND",
    "council": "HĐND",
    "standing": "Ban Thường vụ",
    "executive": "Ban Chấp hành",
}
"""What a group is read as, however it is written: bodies as newsrooms write them most."""


def written_out(text: str) -> Iterable[tuple[int, int, str]]:
    """Where a short form stands, and what it is read as."""
    for short in _SHORT.finditer(text):
        form = short.lastgroup or ""
        yield *short.span(form), _BY_GROUP.get(form) or _BY_LETTERS[short[form].strip()]


_THOUSANDS = patterns.plain(
    r"(?:(?<=\w )[A-ZĐ][a-zà-ỹ]+|(?<!\w)(?:ngày|tháng|quý|năm|khóa|lần|thứ|số|đợt|đoạn|khu|loại|cấp|hạng|điều|top"
    r"|[Pp]hase|[Ss]tage|[Nn]o\.?|[Aa]rticle)) \d+"
    r"|(?<![\d.,])(?<!\d )[1-9]\d{0,2}(?P<more>(?: \d{3})+)(?!\d| \d|\n|\Z)"
)
"""What ends in a number of its own, "Vinh Tan 4", "ngày 9"; a number with a space before each three digits."""


def spaces_in_numbers(text: str) -> Iterable[int]:
    """Where a space parts the thousands of one number."""
    for number in _THOUSANDS.finditer(text):
        yield from (at for at in range(*number.span("more")) if text[at] == " ")
