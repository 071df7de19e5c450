"""The names of people in a text: Vietnamese names, told apart from places and bodies."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from events.reading.entities.address_wording import RANKS_EN, RANKS_VI
from events.reading.entities.posts import TITLED
from events.reading.entities.towns import is_town
from events.reading.text import patterns
from events.reading.text.words import CAPITAL
from events.text import fold, nfc
from events.units.lineage import Units

_MARKED = frozenset(
    re.findall(
        r"\w+",
        """
        Âu Bạch Bàn Bạc Bành Bế Bồ Bố Bùi Cà Cam Cầm Cao Châu Chẩu Chế Chu Chử Cổ Cù Cư Danh Dương Diêm Diệp Doãn Dư
        Đàm Đặng Đàng Đào Đậu Đèo Điêu Điểu Đinh Đỗ Đoàn Đới Đồng Đông Giang Giàng Giáp Hà Hạc Hạng Hầu Hồ Hoàng
        Hờ Hứa Huỳnh Kha Khà Khiếu Khổng Khuất Khúc Khương Kiều Kim Kpa Kpă Ksor La Lã Lại Lâm Lang Lầu Lê Leng
        Liêng Liêu Liễu Lò Lô Lộc Long Lù Lục Lương Lường Lưu Lữ Lý Ly Ma Mạc Mai Mầu Mè Moong Mùa Ngạc Ngân
        Nghiêm Ngô Ngụy Nguyễn Nhâm Nhữ Ninh Niê Nông Phạm Phan Phàn Phí Phùng Phương Quách Quàng Quản Quảng Rah Rcom
        Rmah Ro Rơ Sái Sầm Siu Sơn Sùng Sỹ Tạ Tăng Tào Tẩn Thạch Thái Thẩm Thân Thao Thào Thiều Tiêu Tiết Tô Tòng
        Tôn Tống Trần Tráng Trang Triệu Trinh Trịnh Trương Từ Ung Ứng Uông Văn Vàng Vi Vì Viên Võ Vũ Vương Vưu
        Vừ Y Alăng Ayun Bhling Bríu Byă Cà Chamaléa Chảo Chau Cháng Chẻo Cil Cứ Êban Giàng Hàn Hnam Katơr Kiên Kră
        Lèo Lều Mã Mang Mấu Mlô Mông Nay Neáng Néang Nhan Pơloong Pinăng Sa Tưởng Zơrâm
        """,
    )
)


_WORDS_BESIDES = frozenset(
    re.findall(
        r"\w+",
        "bac ban ca chang chao chau co dau du han hang khong kien mang mau me nay nhu phi sa tan tham tiet",
    )
)
"""Surnames that without their marks are other words or the beginnings of places as well."""


SURNAMES = frozenset(map(fold, _MARKED)) - _WORDS_BESIDES
"""Surnames without their marks."""


@dataclass(frozen=True)
class Person:
    """A person's name in a text, as written and without titles."""

    start: int
    end: int
    name: str


_WORD = re.compile(r"[^\W\d_]+(?:[’'](?!s(?!\w))[^\W\d_]+)?")


_CAPITALISED = rf"{CAPITAL}[^\W\d_]*(?:[’'](?!s(?!\w))[^\W\d_]+)?"


_RUN = re.compile(rf"(?<!\w){_CAPITALISED}(?: {_CAPITALISED})+(?!\w)")
"""Words in capitals with one space between them: all that can be a name."""


_BEFORE = re.compile(r"([^\W\d_]+)\.? $")


_MOST_GIVEN = 4
_MIDDLE = ("Văn", "Thị", "Van", "Thi")
"""Middle names before which a word is a surname, whatever it is."""


_SYLLABLE = re.compile(
    r"(?:[hkyb]['’])?(?:ngh?|[ctkpgn]h|gi|qu|tr|dz|[bcdghklmnprstvxh])?[aeiouy]{1,3}(?:ng|nh|ch|[ckmnpt])?"
)


_PLACE_AFTER = patterns.plain(
    r"[-–][^\W\d_]|\s[-–]\s(?:[A-ZĐ]\w+ ){1,3}(?:expressway|highway|road|railway|border|economic|industrial)"
    r"|\s(?:city|province|provinces|district|ward|wards|commune|communes|town|township|airport|port|bridge"
    r"|expressway|highway|road|river|street|university|hospital|industrial|island|bay|lake|temple|school|park"
    r"|region|economic|export|high-tech|hi-tech|special|peninsula|reservoir|canal|ferry|stadium|resort|railway|station"
    r"|relic|company|border|pass|square|market|hydropower|pagoda"
    r"|boulevard|avenue|high school|secondary|primary|academy|college|theatre|museum|foundation|award|prize)\b",
    re.IGNORECASE,
)


_PLACE_BEFORE = patterns.plain(
    r"(?:\b(?:xã|phường|huyện|thị xã|thị trấn|quận|TX\.?|TP\.?|TT\.?|sông|cầu|đường|cảng|khu công nghiệp|KCN"
    r"|khu di tích|di tích|khu kinh tế|KKT|cụm công nghiệp|khu công nghệ cao|khu đô thị|cửa khẩu"
    r"|sân bay|vịnh|đảo|cao tốc|chùa|đền|hồ|núi|nhà máy|(?<!thành )phố|đại học|cao đẳng|học viện|THPT|THCS|tiểu học"
    r"|quê(?: quán)?(?: [ởt]\w*)?|sinh (?:ra )?(?:ở|tại)|natives? of|born in|(?:comes|hails) from"
    r"|(?<!môi )(?<!công )(?<!thị )trường|bệnh viện|province of|town of|city of)(?: \d\d?)?|\w[-–])\s?$",
    re.IGNORECASE,
)


_COMMITTEE_BEFORE = patterns.plain(r"(?:[Hh]uyện|[Tt]hị|[Tt]hành|[Qq]uận) [ủu][ỷy] $")
"""Words after which two words are the district's name: Huyện ủy Văn Quan."""

_BEFORE_PLACES = (_PLACE_BEFORE, _COMMITTEE_BEFORE)


_NO_GIVEN_NAME = frozenset(
    re.findall(r"\w+", "Phó Bí Chủ Ủy Uỷ TU Giám Tổng Trưởng Bà Ông Pho Giam City Province Vice Deputy II III")
)
"""Words that open a title or end a place, and end no name before them."""


_OTHER_NAMES = frozenset(re.findall(r"\w+", "nie kdam eban knul mlo bya mah bdap hmok kbuor adrong hra ayun kpuih"))
"""Parts of names of the Central Highlands, which are no Vietnamese syllables."""


_HONORIFICS = frozenset(
    re.findall(
        r"\w+",
        "Mr Mrs Ms Dr Prof Professor Gen Col Comrade comrade comrades ông Ông bà Bà chí anh chị Anh Chị tướng tá "
        "General Colonel ong ba c",
    )
)
"""Words before a name, whatever its surname."""


@lru_cache(maxsize=1 << 14)
def is_syllable(word: str) -> bool:
    """Whether a word may be a part of a Vietnamese name."""
    return len(word) <= 7 and (bool(_SYLLABLE.fullmatch(fold(word))) or fold(word) in _OTHER_NAMES)


_HIGHLAND = frozenset(
    re.findall(r"\w+", "A Y Ksor Siu Rah Rơ Rmah Rcom Kpă Kpa Liêng Cil Kră Mlô Êban Byă Ayun Alăng Bríu Pơloong Zơrâm")
)


def _highland(word: str) -> bool:
    """Whether a name opens as in the Central Highlands, where any word may follow: Y Giang Gry, H'Yim Kđoh."""
    return word in _HIGHLAND or word.startswith(_PREFIXES)


_PREFIXES = ("H'", "H’", "K'", "K’")
"""How names of the Central Highlands open that no other name is written like."""


@lru_cache(maxsize=1 << 14)
def _surname(word: str) -> bool:
    return (_highland(word) and word != "A") or (
        (word.lower() in SURNAMES if word.isascii() else nfc(word.capitalize()) in _MARKED)
        and word not in _NO_GIVEN_NAME
    )


def people(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Person]:
    """The names of people in a text, in order. `taken` are the spans of provinces, which look like people's names."""
    found = list(_people(text, taken))
    if "'" in text or "’" in text:
        single = [Person(*one.span("name"), one["name"]) for one in _single().finditer(text)]
        single += [
            Person(*one.span(), one[0])
            for one in _ALONE.finditer(text)
            if _POST_BEFORE.search(text, max(0, one.start() - 80), one.start())
        ]
        found += [
            one for one in dict.fromkeys(single) if not any(other.start <= one.start < other.end for other in found)
        ]
        found.sort(key=lambda person: person.start)
    return found


@cache
def _single() -> re.Pattern[str]:
    """A name of one word, as in the Central Highlands, with a title before it or a post after it: `ông K'Brêu`."""
    name = r"(?P<name>[KH][’'][^\W\d_]+)(?! [A-ZĐ])"
    return re.compile(
        rf"(?:(?<!\w)(?:{'|'.join(sorted(_HONORIFICS))})\.? |(?<![\w’'])(?=[^\s,]+(?: [-–—] |, | \(){TITLED})){name}"
    )


_ALONE = patterns.plain(
    r"(?<![\w’'-])[KH][’'][^\W\d_]+(?![\w’'-]| [A-ZĐ])(?! (?:commune|district|people|village|ward)\b)"
)
_OF_A_POST = rf"(?:{CAPITAL}[\w’'-]*|tỉnh|ủy|thành phố|of|the|provincial|municipal|city)"
_POST_BEFORE = patterns.plain(rf"{TITLED}(?: {_OF_A_POST}){{0,8}} (?<!of )(?<!the )(?<!uyện ủy )$")
"""A name of one word, and the post that may stand right before it: `Chủ tịch UBND tỉnh Lâm Đồng K'Brêu`."""


def _people(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Person]:
    told: Person | None = None
    for run in _RUN.finditer(text):
        found = list(_WORD.finditer(text, run.start(), run.end()))
        at = _place_ahead(text, found)
        while at < len(found):
            first = found[at]
            if is_inside(first.start(), taken) or not _opens(text, found, at):
                at += 1
                continue
            last = at
            highland = any(_highland(word.group()) for word in found[at : at + 2])
            while last + 1 < len(found) and last - at < _MOST_GIVEN:
                then = found[last + 1]
                if not (highland or is_syllable(then.group())) or not _goes_on(then, taken, last - at):
                    break
                last += 1
            name = text[first.start() : found[last].end()]
            of_told = told is not None and _HIS_UNIT.fullmatch(text, told.end, first.start())
            if last > at and not of_told and _of_person(text, first.start(), found[last].end(), fold(name)):
                one = Person(first.start(), found[last].end(), name)
                told = one if addressed(text, one.start) else None
                yield one
            at = last + 1


def is_surname(word: str) -> bool:
    """Whether a word with its marks, or without any, is a surname of the lowlands."""
    return _surname(word) and not _highland(word)


def addressed(text: str, start: int) -> bool:
    """Whether a form of address stands right before where a name starts: `Comrade`, `bà`."""
    before = _BEFORE.search(text, max(0, start - 14), start)
    return before is not None and before[1] in _HONORIFICS


def _place_ahead(text: str, run: list[re.Match[str]]) -> int:
    """How many words of a run are of a place before somebody's name: 4 in `UBND TP Bắc Ninh Đào Văn Tư`, often 0."""
    words = [one.group() for one in run]
    at = next((number for number, word in enumerate(words) if not word.isupper()), len(words))
    if len(words) < at + 4 or not _surname(words[at + 2]) or words[at + 2] in _MIDDLE or words[at] in _POSTS_BEFORE:
        return 0
    start = run[at].start()
    led = any(before.search(text, max(0, start - 18), start) for before in _BEFORE_PLACES)
    return at + 2 if led or fold(f"{words[at]} {words[at + 1]}") in provinces() else 0


def _opens(text: str, run: list[re.Match[str]], at: int) -> bool:
    """Whether a name begins with a word of a run: a surname, or any word that is told apart as a person's.

    It is where a title that only people bear stands before it, or a post, or where `Văn` or `Thị` follows.
    """
    word = run[at].group()
    if word == "Đoàn" and _YOUTH_UNION.search(text, max(0, run[at].start() - 14), run[at].start()):
        return False
    if _surname(word) or (word in _MARKED and at + 1 < len(run) and run[at + 1].group().startswith(_PREFIXES)):
        return True
    whole = fold(word) in _WORDS_BESIDES and len(run) - at > 2 and all(is_syllable(one.group()) for one in run[at:])
    before = _BEFORE.search(text, max(0, run[at].start() - 14), run[at].start())
    if whole and (_POST_AFTER.match(text, run[-1].end()) or (before and before[1].capitalize() in _POSTS_BEFORE)):
        return True
    if word in _NO_GIVEN_NAME or word in _HONORIFICS or not (word == "A" or is_syllable(word)):
        return False
    if before and before[1] in _HONORIFICS:
        return True
    rest = [one.group() for one in run[at + 1 : at + 4]]
    if before and before[1].capitalize() in _POSTS_BEFORE:
        return bool(rest) and (word == "A" or all(map(is_syllable, rest))) and not any(map(_surname, rest))
    if word == "A":
        return len(run) == at + 2 and _POST_AFTER.match(text, run[-1].end()) is not None
    middle = next((place for place, one in enumerate(rest[:2]) if one in _MIDDLE), None)
    if middle is None or (middle and _surname(rest[0])):
        return False
    return len(rest) > 1 and all(map(is_syllable, rest))


_YOUTH_UNION = patterns.plain(r"(?<!\w)(?:Tỉnh|Thành|Huyện|Thị|Quận|Trung ương) $")
"""Words after which "Đoàn" is the Youth Union and no surname."""


_POSTS_BEFORE = frozenset(
    re.findall(
        r"\w+",
        "Committee Council Secretary Chairman Chairwoman Chairperson Director Chief Head",
    )
)
"""Words in which a post ends that stands before a name, whatever its surname."""


def told_with_a_post(text: str, end: int) -> bool:
    """Whether a post follows where a name ends: `Do Hai Duong, Chairman`."""
    return _POST_AFTER.match(text, end) is not None


_POST_AFTER = patterns.plain(rf"(?: [-–—] |, | \()(?:the )?{TITLED}")


def is_inside(at: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether an offset lies in one of some spans."""
    return any(start <= at < end for start, end in spans)


def _goes_on(word: re.Match[str], taken: Sequence[tuple[int, int]], given: int) -> bool:
    """Whether the next word of a run belongs to the name as well."""
    return (
        given > 1 or not any(start <= word.start() < end for start, end in taken if not given or end > word.end())
    ) and not (given and word.group() in _NO_GIVEN_NAME and _OPENS_TITLE.match(word.string, word.end()))


_IN_TITLES = (
    "ban|bí thư|bộ môn|chi|chủ (?:tịch|nhiệm)|công an|cục|đoàn|đốc|giám|khoa|nhật|nhiệm|phòng|sở|thanh|thôn|thư|tịch"
    "|tiểu|tổ|trưởng|viên|vụ"
)
"""With what a title goes on after its first word."""
_OPENS_TITLE = patterns.plain(rf"(?<!Trưởng)\W*$| \(?(?:{CAPITAL}|(?:{_IN_TITLES})(?!\w))")
"""What follows a word that opens a title after a name; another is a part of the name: `Ông Lê Xuân Trưởng, Bí thư`."""


@cache
def provinces() -> frozenset[str]:
    """The names that provinces have borne, folded."""
    return frozenset(fold(span.value) for unit in Units.packaged() for span in unit.names)


def _of_person(text: str, start: int, end: int, folded: str) -> bool:
    if folded[-2] == " " and (text[end : end + 1] != "." or _BODY_BEFORE.search(text, max(0, start - 30), start)):
        return False
    if folded.count(" ") == 1 and _COMMITTEE_BEFORE.search(text, max(0, start - 12), start):
        return False
    if folded.startswith(("cu lao ", "bo dao nha")) or (" nhan dan" in folded and text[start:end].isupper()):
        return False
    if folded.startswith(("tong bi", "bo ", "to ")) and folded != "to lam" and folded.count(" ") < 2:
        return text.startswith("T", start) and _SENTENCE_OPENS.search(text, 0, start) is None
    if (folded in provinces() or is_town(folded)) and not addressed(text, start):
        return False
    if _PLACE_AFTER.match(text, end):
        return False
    if folded.count(" ") > 1 and _BODY_BEFORE.search(text, max(0, start - 30), start):
        return True
    return _PLACE_BEFORE.search(text, max(0, start - 18), start) is None


_SENTENCE_OPENS = patterns.plain(r"(?:^|(?<!\bMr)(?<!\bMs)[.!?:;\"“\n–—])\s*$")
"""Where "To" is a small word, and no surname of somebody of two words."""


_BODY_BEFORE = patterns.plain(
    r"(?:(?:UBND|HĐND|[Nn]hân dân|MTTQ|[Đđ]ảng [ủu][ỷy]|[Bb]í thư|Công an)"
    r" (?:xã|phường|huyện|thị xã|thị trấn|quận|TP\.?)|Ban [Qq]uản lý [Kk]hu (?:kinh tế|công nghiệp|công nghệ cao)) $"
)
"""A body below the province, after which a name of three words is its leader's: Chủ tịch UBND xã Trần Văn Bé."""


_HIS_UNIT = patterns.plain(r"(?:, | [-–—] | \()(?:[^,;.:()]{3,50} )?(?:xã|phường|huyện|thị xã|thị trấn|quận|đặc khu) ")
"""What stands between somebody with a form of address and the unit of his post: `Trung tá A, Trưởng Công an xã ...`."""


HONORIFIC = (
    rf"(?:(?:{RANKS_EN}|{RANKS_VI}|(?:(?:các|hai|ba|bốn|năm) )?(?:[Cc]omrades?|[Đđ]ồng chí|[Ôô]ng|[Bb]à"
    r"|dong chi|ong|ba)(?: là)?:?|[Aa]nh|[Cc]hị|[Đđ]/c|First|General|Gen\.?)(?:\s+|-|(?<=\.)))*"
)
"""Titles and forms of address before a name."""
