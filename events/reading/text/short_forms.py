"""Short forms and spellings of one thing, read as the one that rules know: `$1.3b`, `PCT UBND`, `khoá`, `1 500`."""

import re
from collections.abc import Iterable

from events.reading.text import patterns

_SCALE = r"(?:[mb]n?|[mb]il|[mb]ln|tn|trn|trln?)"
_CONSONANT = "[bcdđghklmnprstvx]"
_SHORT = patterns.lazy(
    rf"(?:\$|€|\b(?:VN[DĐ]|USD|EUR)) ?\d[\d.,]*(?P<sum> ?(?:{_SCALE}|[MBT]))\b"
    rf"|\d(?P<many> ?{_SCALE})(?= (?:VN[DĐ]|USD|US dollars?|dong|people|visit\w+|(?:[a-z]+ )?tourists?|arrivals"
    r"|passengers|tonnes|tons)\b)"
    r"|\d(?P<share> ?pct)\b"
    r"|(?:\d|t[ỷỉ]|triệu|nghìn|ngàn)(?P<dong> ?đ)(?!\w|[/.]c)|\b(?:(?P<comrade>đ[/.][cC])"
    r"|(?P<Comrade>Đ[/.][cC]))(?= [A-ZĐ])"
    r"|\bTP(?P<hcm>\.? )(?=HCM\b)"
    r"|\b(?:(?P<city>T\.?[Pp]\.? ?)|(?P<town>T[Xx]\.? ?))(?=[A-ZĐ][a-zà-ỹ])"
    r"(?!(?:Ông|Bà|Các|Theo|Tại|Từ|Sau|Trong) |Bank)"
    r"|\b(?P<post>BT(?= (?:Tỉnh|Thành|Huyện|Đảng) [uủ][ỷy])"
    r"|(?:PCT|(?:Phó )?CT)(?= (?:(?:TT|[Tt]hường trực) )?(?:UBND|HĐND|Ủy ban|Hội đồng))"
    r"|PPC(?=(?:['’]s)? (?:(?:[Vv]ice|[Dd]eputy|[Ss]tanding|[Pp]ermanent) )*[Cc]hair)|(?<=\b[Tt]he )PPC"
    r"|(?:(?<=rovincial )|(?<=unicipal )|(?<=\b[Cc]ity )|(?<=ommune ))PC)(?!\w)"
    r"|(?P<committee>\b[ỦUủu][yỷỶY] [Bb]an [Nn]hân [Dd]ân\b)|(?P<council>\b[Hh]ội [Đđ]ồng [Nn]hân [Dd]ân\b)"
    rf"|(?:(?<!\w)|(?<=\b{_CONSONANT})|(?<=\b{_CONSONANT}{{2}})|(?<=\b{_CONSONANT}{{3}}))"
    r"(?P<tone>o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)"
    r"|(?:(?<=[.:;+-] )|(?<![^\n]))[HKTX]h?(?P<first>o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?= [a-zà-ỹ])"
    r"|(?P<Ủy>\bUỷ)(?= (?:ban|viên)\b)"
    r"|(?<=[a-zà-ỹD] )(?P<province>Tỉnh)(?= (?!Đoàn\b)[A-ZĐ]|(?<=(?:ND|ân) Tỉnh)(?! [ỦủUu]))"
    r"|\b(?P<spelt>k[ìíĩỉ]|lí|quí|Kì(?= họp)|Kỉ(?= niệm)|Kí(?= kết)|Quí(?= [\dIV]))(?!\w)"
    r"|(?<![\w-])(?P<letters>ĐVHC|NSNN|XNK|KKT|NTM|(?:NQ|QĐ|KH)(?= (?:số|\d{1,5}[/-][\dA-ZĐ])))(?![\w-])"
    r"|(?:\bRia(?P<vung> ?[-–] ?)(?=Vung\b)|\bThien(?P<hue> ?[-–] ?)(?=Hue\b))"
    r"|(?:\bRịa(?P<vũng> ?[-–] ?)(?=Vũng\b)|\bThiên(?P<huế> ?[-–] ?)(?=Huế\b))"
    r"|(?<![\w-])(?<!UV )(?:(?P<standing>BTV)(?![\w-])|(?P<executive>BCH)(?= ))"
)
"""Letters for a million, a billion, a percentage, a dong or a comrade, where they can be nothing else, a post, a city's
letters apart; the dash within the name of a province, which English sets without spaces and Vietnamese with; the bodies
of a province that newsrooms write in full or by their letters; the mark of a tone over another letter, and i for y, but
in names."""
_RESPELT = dict(
    re.findall(
        r"(\w+)/(\w+)",
        """
        oà/òa oá/óa oả/ỏa oã/õa oạ/ọa oè/òe oé/óe oẻ/ỏe oẽ/õe oẹ/ọe uỳ/ùy uý/úy uỷ/ủy uỹ/ũy uỵ/ụy
        kì/kỳ kí/ký kĩ/kỹ kỉ/kỷ lí/lý quí/quý Kì/Kỳ Kỉ/Kỷ Kí/Ký Quí/Quý
        """,
    )
)
"""Spellings of words that are no names, and the one that they are read in."""
_BY_LETTERS = {
    **dict.fromkeys(("m", "mn", "M", "mil", "mln"), " million"),
    **dict.fromkeys(("b", "bn", "B", "bil", "bln"), " billion"),
    **dict.fromkeys(("tn", "T", "trn", "trl", "trln"), " trillion"),
    "pct": " percent",
    "đ": " đồng",
    "BT": "Bí thư",
    "CT": "Chủ tịch",
    "PCT": "Phó Chủ tịch",
    "Phó CT": "Phó Chủ tịch",
    "PPC": "provincial People's Committee",
    "PC": "People's Committee",
    "ĐVHC": "đơn vị hành chính",
    "NSNN": "ngân sách nhà nước",
    "XNK": "xuất nhập khẩu",
    "KKT": "khu kinh tế",
    "NTM": "nông thôn mới",
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "KH": "Kế hoạch",
    **_RESPELT,
}
"""What letters are read as."""
_BY_GROUP = {
    "comrade": "đồng chí",
    "Comrade": "Đồng chí",
    "hcm": ".",
    "city": "TP ",
    "town": "thị xã ",
    "vung": "-",
    "hue": "-",
    "vũng": " - ",
    "huế": " - ",
    "Ủy": "Ủy",
    "province": "tỉnh",
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
