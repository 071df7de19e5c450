"""People that a text names: Vietnamese names, and the posts told before and after them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from events.reading.people.seats import TITLED, Post, body_after, posts_in, provincial
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import fold, nfc

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
        Lèo Lều Mã Mang Mấu Mlô Mông Nay Neáng Nhan Pơloong Pinăng Sa Tưởng Zơrâm
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


@dataclass(frozen=True)
class Mention:
    """A person named in an article, with the post told beside the name; `first` to `last` spans both."""

    start: int
    end: int
    name: str
    position: str | None
    first: int
    last: int
    former: bool = False


_WORD = re.compile(r"[^\W\d_]+(?:[’'](?!s(?!\w))[^\W\d_]+)?")
_CAPITALISED = rf"{CAPITAL}[^\W\d_]*(?:[’'](?!s(?!\w))[^\W\d_]+)?"
_RUN = re.compile(rf"(?<!\w){_CAPITALISED}(?: {_CAPITALISED})+(?!\w)")
"""Words in capitals with one space between them: all that can be a name."""
_BEFORE = re.compile(r"([^\W\d_]+)\.? $")
_MOST_GIVEN = 4
_SYLLABLE = re.compile(
    r"(?:[hkyb]['’])?(?:ngh?|[ctkpgn]h|gi|qu|tr|[bcdghklmnprstvxh])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)


_PLACE_AFTER = patterns.plain(
    r"[-–][^\W\d_]|\s[-–]\s(?:[A-ZĐ]\w+ ){1,3}(?:expressway|highway|road|railway)"
    r"|\s(?:city|province|provinces|district|ward|wards|commune|communes|town|township|airport|port|bridge"
    r"|expressway|highway|road|river|street|university|hospital|industrial|island|bay|lake|temple|school|park"
    r"|region|economic|export|high-tech|hi-tech|special|peninsula|reservoir|canal|ferry|stadium|resort|railway|station"
    r"|relic|company|border|pass|square|market|hydropower|pagoda)\b",
    re.IGNORECASE,
)


_PLACE_BEFORE = patterns.plain(
    r"(?:\b(?:xã|phường|huyện|thị xã|thị trấn|quận|TX\.?|TP\.?|TT\.?|sông|cầu|đường|cảng|khu công nghiệp|KCN"
    r"|khu di tích|di tích"
    r"|sân bay|vịnh|đảo|cao tốc|chùa|đền|hồ|núi|nhà máy"
    r"|(?<!môi )(?<!công )(?<!thị )trường|bệnh viện|province of|town of|city of)|\w[-–])\s?$",
    re.IGNORECASE,
)


_COMMITTEE_BEFORE = patterns.plain(r"(?:[Hh]uyện|[Tt]hị|[Tt]hành|[Qq]uận) [ủu][ỷy] $")
"""Words after which two words are the district's name: Huyện ủy Văn Quan."""


_NO_GIVEN_NAME = frozenset(
    re.findall(r"\w+", "Phó Bí Chủ Ủy Uỷ Giám Tổng Trưởng Bà Ông Pho Giam City Province Vice Deputy")
)
"""Words that open a title or end a place, and end no name before them."""
_OTHER_NAMES = frozenset(re.findall(r"\w+", "nie kdam eban knul mlo bya mah bdap hmok kbuor adrong hra ayun kpuih"))
"""Parts of names of the Central Highlands, which are no Vietnamese syllables."""
_HONORIFICS = frozenset(
    re.findall(
        r"\w+",
        "Mr Mrs Ms Dr Comrade comrade comrades ông Ông bà Bà chí anh chị Anh Chị tướng tá General Colonel ong ba c",
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
    return word in _HIGHLAND or word.startswith(("H'", "H’", "K'", "K’"))


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
        found += [one for one in single if not any(other.start <= one.start < other.end for other in found)]
        found.sort(key=lambda person: person.start)
    return found


@cache
def _single() -> re.Pattern[str]:
    """A name of one word, as in the Central Highlands, with a title before it or a post after it: `ông K'Brêu`."""
    name = r"(?P<name>[KH][’'][^\W\d_]+)(?! [A-ZĐ])"
    return re.compile(
        rf"(?:(?<!\w)(?:{'|'.join(sorted(_HONORIFICS))})\.? |(?<![\w’'])(?=[^\s,]+(?: [-–—]|,| \() {TITLED})){name}"
    )


def _people(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Person]:
    for run in _RUN.finditer(text):
        found = list(_WORD.finditer(text, run.start(), run.end()))
        at = 0
        while at < len(found):
            first = found[at]
            if _within(first.start(), taken) or not _opens(text, found, at):
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
            if last > at and _of_person(text, first.start(), found[last].end(), fold(name)):
                yield Person(first.start(), found[last].end(), name)
            at = last + 1


def _opens(text: str, run: list[re.Match[str]], at: int) -> bool:
    """Whether a name begins with a word of a run: a surname, or any word that is told apart as a person's.

    It is where a title that only people bear stands before it, or a post, or where `Văn` or `Thị` follows.
    """
    word = run[at].group()
    if _surname(word):
        return True
    if word in _NO_GIVEN_NAME or word in _HONORIFICS or not (word == "A" or is_syllable(word)):
        return False
    before = _BEFORE.search(text, max(0, run[at].start() - 14), run[at].start())
    if before and before[1] in _HONORIFICS:
        return True
    rest = [one.group() for one in run[at + 1 : at + 4]]
    if before and before[1] in _POSTS_BEFORE:
        return bool(rest) and (word == "A" or all(map(is_syllable, rest))) and not any(map(_surname, rest))
    if word == "A":
        return len(run) == at + 2 and _POST_AFTER.match(text, run[-1].end()) is not None
    return (
        any(one in ("Văn", "Thị", "Van", "Thi") for one in rest[:2]) and len(rest) > 1 and all(map(is_syllable, rest))
    )


_POSTS_BEFORE = frozenset(
    re.findall(
        r"\w+",
        "Committee Council Secretary Chairman Chairwoman Chairperson Director Chief Head",
    )
)
"""Words in which a post ends that stands before a name, whatever its surname."""


_POST_AFTER = patterns.plain(rf"(?: [-–—]|,| \() (?:the )?{TITLED}")


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _goes_on(word: re.Match[str], taken: Sequence[tuple[int, int]], given: int) -> bool:
    """Whether the next word of a run belongs to the name as well."""
    return (
        given > 1 or not any(start <= word.start() < end for start, end in taken if not given or end > word.end())
    ) and not (given and word.group() in _NO_GIVEN_NAME)


def _of_person(text: str, start: int, end: int, folded: str) -> bool:
    if folded[-2] == " " and (text[end : end + 1] != "." or _BODY_BEFORE.search(text, max(0, start - 30), start)):
        return False
    if folded.count(" ") == 1 and _COMMITTEE_BEFORE.search(text, max(0, start - 12), start):
        return False
    if folded.startswith(("ho chi minh", "tong bi", "bo ", "to ")) and folded != "to lam" and folded.count(" ") < 2:
        return False
    if folded.startswith("ho chi minh") or _PLACE_AFTER.match(text, end):
        return False
    if folded.count(" ") > 1 and _BODY_BEFORE.search(text, max(0, start - 30), start):
        return True
    return _PLACE_BEFORE.search(text, max(0, start - 18), start) is None


_BODY_BEFORE = patterns.plain(
    r"(?:UBND|HĐND|MTTQ|[Đđ]ảng [ủu][ỷy]|[Bb]í thư|Công an) (?:xã|phường|huyện|thị xã|thị trấn|quận|TP\.?) $"
)
"""A body below the province, after which a name of three words is its leader's: Chủ tịch UBND xã Trần Văn Bé."""


HONORIFIC = (
    r"(?:(?:(?:Mr|Mrs|Ms|Dr)\.?|(?:các )?(?:[Cc]omrades?|[Đđ]ồng chí|ông|bà|Ông|Bà|dong chi|ong|ba)(?: là)?:?|anh|chị"
    r"|[Đđ]/c|chị|Chị|Anh|(?:Senior |Lieutenant |Major )*(?:General|Colonel|Captain)"
    r"|(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|úy)"
    r"|(?:[Tt]iến|[Tt]hạc|[Bb]ác|[Kk]ỹ) s[ĩỹ]|[Ll]uật sư|(?:Th|P?G|T|B|K|L)S\.?)\s+)*"
)
"""Titles and forms of address before a name."""


@cache
def _leads() -> re.Pattern[str]:
    """What may stand between a post and the name after it."""
    term = r"\d{4}\s?[-–]\s?\d{4}"
    return re.compile(
        rf"(?:\s+(?:in|for|of) the {term} (?:tenure|term)|\s+(?:khóa \w+, )?nhiệm kỳ {term})?"
        rf"\s*(?:(?:,|:|là|gồm|gồm có|is|are|was|were|-|–)\s+)?{HONORIFIC}\s*"
    )


_HOLDS = (
    r"(?:is|are|remains?|stays on as|(?:will )?serves? as|continues as|(?:đang|hiện|vẫn|tiếp tục) (?:là|giữ chức)"
    r"|(?:bấy )?lâu nay là|là)"
)
"""Verbs that join a name to a post without punctuation."""


@cache
def _adds() -> re.Pattern[str]:
    """What may stand between a name and the post after it."""
    degree = r"(?:Ph\.?D\.?|MSc|MBA|MA|[Tt]hạc sĩ|[Tt]iến sĩ|(?:Th|P?G|T|B)\.?S)(?!\w)"
    aside = rf"(?:\s*\((?!{TITLED})[^)]{{1,40}}\))?(?:\s*[,–-] {degree})?"
    age = r"(?:(?:aged \d\d|\d\d(?: years old| tuổi)?|born in \d{4}|sinh năm \d{4}),\s*)?"
    since = r"(?:until|up to|till) (?:now|today|then)|so far|hitherto|currently|now|lâu nay|bấy lâu nay|hiện|đang|vốn"
    lead = (
        rf"{_HOLDS}|the|both|who(?: (?:{since}))?(?: (?:is|was))?(?: also)?(?: both)?|{since}|also|its|an?|as|will be"
        r"|in (?:his|her) (?:capacity|role) as|acting as|với tư cách(?: là)?|trong vai trò|current|then|former|new"
        r"|newly elected|nguyên|cựu"
    )
    return re.compile(
        rf"(?:{aside}\s*(?:,|\(|[-–—]|:)\s*|\s(?=(?:{_HOLDS}|will be)\s)){age}(?:(?:{lead})\s+)*", re.IGNORECASE
    )


_JOINT = patterns.plain(
    r"(?:\s\([A-ZĐ]{2,6}\))?\s*"
    r"(?:,|,?\s+and|,?\s+và|,?\s+kiêm|,?\s+cum|,?\s+concurrently|,?\s+who is also|\s+-|\s+–|,?\s+also"
    r"|\s+plus)\s+"
    r"(?:(?:the|concurrently|also|đồng thời là|đồng thời|kiêm|a|its|serving as)\s+)*"
)
"""What stands between several posts of one person."""


_BETWEEN = patterns.plain(rf"\s*(?:\([^)]{{1,40}}\))?\s*(?:,|,?\s+and|,?\s+và|;)\s+{HONORIFIC}")
"""What stands between the names of a list."""


_FORMER = ("former", "nguyên", "cựu", "nguyen ", "ex-", "then ", "late ", "retired ", "outgoing ")


@dataclass(frozen=True)
class _Held:
    """The posts told beside a name, in text order, and their span together."""

    posts: tuple[Post, ...]
    former: bool
    all_of: bool = False
    """Whether a word before the title says that several bear it: `các Phó Chủ tịch`."""

    @property
    def several(self) -> bool:
        """Whether one title is told of several people."""
        plural = re.search(r"(?:men|ies|sons|ors|eads|iefs|nts|bers)$", self.posts[0].title)
        return self.all_of or plural is not None


def mentions(text: str, lang: Lang, taken: Sequence[tuple[int, int]], offset: int = 0) -> Iterator[Mention]:
    """Everybody a sentence names, with the post told right after or right before the name; spans plus `offset`."""
    named = people(text, taken)
    if not named:
        return
    posts = posts_in(text, lang, [(person.start, person.end) for person in named])
    held = _assigned(text, named, posts, lang)
    for person, told in zip(named, held, strict=True):
        position = _join([post.words(text) for post in told.posts], lang) if told else None
        if position and " " not in position.removeprefix("Deputy ") and (body := body_after(text, person.end)):
            position = f"{position} of {body}"
        first = min(person.start, told.posts[0].opens) if told else person.start
        last = max(person.end, told.posts[-1].end) if told else person.end
        yield Mention(
            person.start + offset,
            person.end + offset,
            person.name,
            position,
            (first if first >= _before_start(named, person) else person.start) + offset,
            (last if told and told.posts[-1].end > person.start else person.end) + offset,
            told.former if told else False,
        )


_TITLED_AT_ONCE = patterns.plain(rf" (?=[A-ZĐ]){TITLED}")
"""A post right after a name, as where the verb is left out: `A was named Secretary, B Chairman`."""


def _before_start(named: list[Person], person: Person) -> int:
    return max((one.end for one in named if one.end <= person.start), default=0)


def _assigned(text: str, named: list[Person], posts: list[Post], lang: Lang) -> list[_Held | None]:
    """The posts of each person. A post that leads up to a name is that name's, not the one's before it."""
    leading = [_leading(text, posts, person, named[at - 1].end if at else 0) for at, person in enumerate(named)]
    held: list[_Held | None] = []
    for at, person in enumerate(named):
        limit = named[at + 1].start if at + 1 < len(named) else len(text)
        own = leading[at]
        bound = own is not None and not re.search(r"[,:]", text[own.posts[-1].end : person.start])
        following = _following(text, posts, person, limit)
        if following and at + 1 < len(named) and (then := leading[at + 1]):
            close = not re.search(r",", text[then.posts[-1].end : named[at + 1].start])
            kept = tuple(post for post in following.posts if not (close and post in then.posts))
            following = _Held(kept, following.former) if kept else None
        if own and not bound and held and held[-1] and own.posts[-1] in held[-1].posts and not own.several:
            own = None
        if own and not bound and _TITLED_AT_ONCE.match(text, person.end):
            own = None
        if following and own and not _is_provincial(text, following, lang) and _is_provincial(text, own, lang):
            following = _Held((*own.posts, *following.posts), following.former)
        held.append(following or own)
    _share(text, named, held)
    return held


def _is_provincial(text: str, held: _Held, lang: Lang) -> bool:
    return any(provincial(post.words(text), lang) for post in held.posts)


def _share(text: str, named: list[Person], held: list[_Held | None]) -> None:
    """A title in the plural before or after a list of names is everybody's."""
    for at, (one, other) in enumerate(pairwise(named)):
        told = held[at]
        if told and told.several and held[at + 1] is None and _BETWEEN.fullmatch(text, one.end, other.start):
            held[at + 1] = told
    for at in range(len(named) - 2, -1, -1):
        told = held[at + 1]
        of_all = _ALL_OF_THEM.search(text, 0, named[at].start) is not None
        after = told and (told.several or of_all) and held[at] is None and told.posts[0].start > named[at + 1].end
        if after and _BETWEEN.fullmatch(text, named[at].end, named[at + 1].start):
            held[at] = told


_ALL_OF_THEM = patterns.plain(r"(?:(?<!\w)các (?:đồng chí|ông|bà)|\b[Cc]omrades|\bMessrs\.?):? $")
"""What stands before the first of several who share the post told after the last."""


def _following(text: str, posts: list[Post], person: Person, limit: int) -> _Held | None:
    opening = _adds().match(text, person.end, limit)
    if not opening:
        return None
    former = re.search(r"(?i)\b(?:former|(?<!until )(?<!till )(?<!to )then|nguyên|cựu)\b", opening[0]) is not None
    chain: list[Post] = []
    for post in posts:
        if post.start < opening.end() or post.start >= limit:
            continue
        if not chain:
            if opening.end() not in (post.opens, post.start):
                break
        elif not _JOINT.fullmatch(text, chain[-1].end, post.opens):
            break
        chain.append(post)
    if not chain or _IS_NEW.search(text, opening.start(), chain[0].end):
        return None
    return _Held(tuple(chain), former or text[chain[0].start : chain[0].end].lower().startswith(_FORMER))


_IS_NEW = patterns.plain(r"\b(?:is|are) (?:now )?(?:the |its )?(?:new|first|next)\b")
"""What tells a post as just taken, not as one held beside the name."""


def _leading(text: str, posts: list[Post], person: Person, floor: int) -> _Held | None:
    chain: list[Post] = []
    for post in reversed(posts):
        if post.end > person.start:
            continue
        if post.opens < floor:
            break
        if not chain:
            if not _leads().fullmatch(text, post.end, person.start):
                break
        elif not _JOINT.fullmatch(text, post.end, chain[0].opens) or _GOVERNED.search(text[: post.opens][-6:]):
            break
        chain.insert(0, post)
    if not chain:
        return None
    opens = chain[0].opens
    former = _FORMERLY.search(text, max(0, opens - 12), opens) is not None
    all_of = text.endswith(("các ", "Các ", "cac "), 0, opens)
    return _Held(tuple(chain), former or chain[0].words(text).lower().startswith(_FORMER), all_of)


_GOVERNED = patterns.plain(r"(?<!\w)(?:cho|với|của|to|for|with|of)\s$")
"""What makes a post somebody else's, to whom or with whom a thing is done."""


_FORMERLY = patterns.plain(
    r"(?i)\b(?:former|ex-|then|late|retired|outgoing|candidates? for|nguyên|cựu|ứng cử viên)[\s-]*$"
)


def _join(parts: list[str], lang: Lang) -> str:
    if len(parts) < 2:
        return parts[0]
    return ", ".join(parts) if lang == "vi" else ", ".join(parts[:-1]) + " and " + parts[-1]
