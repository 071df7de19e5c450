"""People that a text names: Vietnamese names, and the posts told before and after them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from events.reading.language import Lang
from events.text import fold

SURNAMES = frozenset(
    re.findall(
        r"\w+",
        """
        au bach be bo bui cam cao chau chu cu dam dang danh dao diep dieu dinh do doan dong duong giang giap ha hang hau
        hmok ho hoang hua huynh khuat khuc kieu kim ksor la lai lam lang lau le lieu lo long lu luc luong luu ly ma mac
        mai moong ngan nghiem ngo nguyen ninh niê nong pham phan phung phuong quach quang rah rcom ro sam siu son sung
        ta tang thach thai than thao to tong tran trang trieu trinh trung truong tu ung van vang vi vien vo vu vuong y
        """,
    )
)


@dataclass(frozen=True)
class Person:
    """A person's name in a text, as written and without titles."""

    start: int
    end: int
    name: str


@dataclass(frozen=True)
class Holder:
    """A person and a post that the text gives them; `start` and `end` span name and post."""

    person: Person
    position: str
    start: int
    end: int
    former: bool = False


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


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


@cache
def _syllable() -> re.Pattern[str]:
    return re.compile(r"(?:ngh?|[ctkpg]h|gi|qu|tr|[bcdghklmnprstvxh])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?")


@cache
def _place_after() -> re.Pattern[str]:
    return re.compile(
        r"[-–][^\W\d_]|\s[-–]\s(?:[A-ZĐ]\w+ ){1,3}(?:expressway|highway|road|railway)"
        r"|\s(?:city|province|provinces|district|ward|wards|commune|communes|town|township|airport|port|bridge"
        r"|expressway"
        r"|highway|road|river|street|university|hospital|industrial|island|bay|lake|temple|school|park|region|relic"
        r"|company)\b",
        re.IGNORECASE,
    )


@cache
def _place_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:xã|phường|huyện|thị xã|thị trấn|quận|sông|cầu|đường|cảng|khu công nghiệp|KCN"
        r"|khu di tích|di tích|sân bay|vịnh"
        r"|đảo|cao tốc|chùa|đền|hồ|núi|nhà máy|trường|bệnh viện|province of|town of|city of)|\w[-–])\s?$",
        re.IGNORECASE,
    )


_NO_GIVEN_NAME = frozenset(re.findall(r"\w+", "Phó Bí Chủ Ủy Uỷ Giám Tổng Trưởng Bà Ông Pho Giam City Province"))
"""Words that open a title or end a place, and end no name before them."""

_OTHER_NAMES = frozenset(re.findall(r"\w+", "nie kdam eban knul mlo bya mah bdap hmok kbuor adrong hra ayun kpuih"))
"""Parts of names of the Central Highlands, which are no Vietnamese syllables."""


@lru_cache(maxsize=1 << 14)
def _named(word: str) -> bool:
    return len(word) <= 7 and (bool(_syllable().fullmatch(fold(word))) or fold(word) in _OTHER_NAMES)


def people(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Person]:
    """The names of people in a text, in order. `taken` are the spans of provinces, which look like people's names."""
    return list(_people(text, taken))


def _people(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Person]:
    found = list(_word().finditer(text))
    at = 0
    while at < len(found):
        first = found[at]
        word = first.group()
        surname = word[0].isupper() and fold(word) in SURNAMES and word not in _NO_GIVEN_NAME
        if not surname or _within(first.start(), taken):
            at += 1
            continue
        last = at
        while (
            last + 1 < len(found) and last - at < 4 and _goes_on(text, found[last], found[last + 1], taken, last - at)
        ):
            last += 1
        name = text[first.start() : found[last].end()]
        if last > at and _of_person(text, first.start(), found[last].end(), fold(name)):
            yield Person(first.start(), found[last].end(), name)
        at = last + 1


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _goes_on(text: str, word: re.Match[str], then: re.Match[str], taken: Sequence[tuple[int, int]], given: int) -> bool:
    """Whether the next word belongs to the name as well."""
    return (
        then.start() == word.end() + 1
        and text[word.end()] == " "
        and then.group()[0].isupper()
        and _named(then.group())
        and (given > 1 or not _within(then.start(), taken))
        and not (given and then.group() in _NO_GIVEN_NAME)
    )


def _of_person(text: str, start: int, end: int, folded: str) -> bool:
    if folded.startswith(("ho chi minh", "tong bi", "bo ", "to ")) and folded != "to lam" and folded.count(" ") < 2:
        return False
    return not (
        folded.startswith("ho chi minh")
        or _place_after().match(text, end)
        or _place_before().search(text, max(0, start - 18), start)
    )


def _either_spelling(pattern: str) -> re.Pattern[str]:
    """The Vietnamese pattern, and the same without diacritics, as some papers write."""
    plain = "".join(fold(letter) if not letter.isascii() else letter for letter in pattern)
    return re.compile(rf"(?:{pattern}|{plain})")


@cache
def head(lang: Lang) -> re.Pattern[str]:
    """The noun that opens a post."""
    if lang == "vi":
        return _either_spelling(
            r"(?:[Qq]uyền |[Nn]guyên |[Cc]ựu )?(?:[Pp]hó )?(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng [Bb]an"
            r"|[Cc]hủ nhiệm|[Tt]ham mưu trưởng|[Ll]ãnh đạo"
            r"|[Tt]rưởng [Đđ]oàn|[Tt]rưởng phòng|[Cc]hánh [Vv]ăn phòng|[Cc]hánh [Tt]hanh tra|[Cc]hánh án"
            r"|[Vv]iện trưởng|[Cc]hỉ huy trưởng|[Cc]hính ủy"
            r"|[Uu]ỷ viên|[Uu]y viên|[Ủủ]y viên|[Tt]hường trực|[Tt]rưởng|[Hh]iệu trưởng|[Cc]ục trưởng"
            r"|[Pp]hó [Tt]hủ tướng|[Tt]hủ tướng|[Bb]ộ trưởng|[Tt]hứ trưởng"
            r"|[Tt]ổng [Bb]í thư|[Tt]ỉnh ủy viên|[Tt]hành ủy viên|UVBTV|[Đđ]ại biểu Quốc hội|[Cc]hủ nhiệm)(?!\w)"
        )
    return re.compile(
        r"(?:(?:[Ff]ormer|[Aa]lternate|[Gg]eneral|[Pp]ermanent|[Ss]tanding|[Aa]cting|[Ff]irst|[Vv]ice|[Dd]eputy"
        r"|[Pp]rovincial|[Mm]unicipal"
        r"|[Cc]ity|[Pp]olice|[Pp]arty|[Cc]ouncil"
        r"|[Cc]ommittee|People[’']s Committee|People[’']s Council|Party Committee|[A-Z][\w’']+ [Pp]rovince[’']s)[ -])*"
        r"(?:[Ss]ecretar(?:y|ies)|(?:[Vv]ice[- ]?|[Dd]eputy )?[Cc]hair(?:m[ae]n|wom[ae]n|persons?)?|[Dd]irectors?"
        r"|[Dd]eputy [Hh]eads?"
        r"|[Hh]ead|[Cc]hief|(?:[Vv]ice )?[Pp]resident"
        r"|[Cc]ommander|[Mm]embers?|[Cc]ommissar|[Ii]nspector)(?![\w-])"
    )


@cache
def _post_tail(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        stop = (
            r"cho biết|cho rằng|phát biểu|báo cáo|đề nghị|yêu cầu|đã|chủ trì|nhấn mạnh|làm việc|dự|trình bày"
            r"|khẳng định|nêu|nói|là|được|tham dự|cùng|thông tin|điều hành|đến|giữ"
            r"|trong|tại|ký|thay mặt|kiểm tra|giao|chỉ đạo|lưu ý|chia sẻ|đánh giá|vừa|sẽ|có|nhận|thừa nhận|tiếp|thăm"
            r"|trao|công bố|bày tỏ|ghi nhận|mong|kết luận|gửi|đồng chủ trì|từ|với|khóa|nhiệm kỳ|ông|bà|đồng chí|thưa"
            r"|cam kết"
            r"|giải thích|gợi ý|hứa|hỏi|đọc|điểm|nhắc|quán triệt|đề xuất|kiến nghị|cảm ơn|phân tích|khai mạc|bế mạc"
            r"|cảnh báo|tuyên bố|dẫn đầu|thì|đang|vào|ngày|sáng|chiều|lúc|khi|sau|trước|để|chưa|không|cũng|còn|hôm"
            r"|trả lời|thăng|về|nghỉ|và|do|theo|ngồi|xuống|trực tiếp|mà|nên|trúng cử|bị"
        )
        return _either_spelling(rf"(?:\s+(?!(?:{stop})(?!\w))[^\s,;:.()\"“”–—\n-]+){{0,10}}")
    small = (
        r"of|the|for|in|provincial|municipal|city|province|province[’']s|city[’']s|deputies[’']?|delegation|standing"
        r"|district|commune|ward|department|party|committee|committee[’']s"
        r"|people[’']s|council|board|authority|to|s|police|steering|economic|internal|affairs|organisation"
        r"|organization|mass"
        r"|mobilisation|information|education|inspection|office|tourism|health|agriculture|environment|industry|trade"
        r"|home|finance"
    )
    return re.compile(
        rf"(?:\s+(?:(?:{small})(?![\w])|(?:and|&)\s+(?=[A-Z])(?!(?:Chair|Vice|Deputy|Secretary|Head|Director|Member"
        rf"|Standing|Permanent|President)\w*)|[A-ZĐÀ-ÝẠ-Ỹ][\w’'-]*))*(?:[’'](?!\w))?"
    )


@cache
def _joint(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:,|,? and|,? và|,? kiêm|,? cum|,? concurrently|,? who is also| -| –|,? also)\s+(?:(?:the|concurrently"
        r"|also|đồng thời là|kiêm|a|its)\s+)?"
    )


@cache
def _formerly(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"\b(?:former|ex-|then|late|retired|outgoing|nguyên|cựu)[\s-]*$", re.IGNORECASE)


def mentions(text: str, lang: Lang, taken: Sequence[tuple[int, int]], offset: int = 0) -> Iterator[Mention]:
    """Everybody a sentence names, with the post told right after or right before the name; spans plus `offset`."""
    named = people(text, taken)
    for index, person in enumerate(named):
        limit = named[index + 1].start if index + 1 < len(named) else len(text)
        floor = named[index - 1].end if index else 0
        holder = _after(text, lang, person, limit)
        before = _before(text, lang, person, floor)
        if holder is None or (before and not holder.position):
            holder = before
        first, last = (holder.start, holder.end) if holder else (person.start, person.end)
        if before and holder is not before:
            first = before.start
        yield Mention(
            person.start + offset,
            person.end + offset,
            person.name,
            holder.position if holder else None,
            first + offset,
            max(last, person.end) + offset,
            holder.former if holder else False,
        )


def _after(text: str, lang: Lang, person: Person, limit: int) -> Holder | None:
    opening = re.compile(
        r"\s*(?:,|\(|-|–|—|:)\s*(?:(?:the|who is|là|currently|now|its|a|also|current|new|newly elected|hiện là)\s+)*"
    ).match(text, person.end)
    if not opening:
        return None
    former = bool(re.search(r"(?:former|nguyên|cựu)\s*$", text[person.end : opening.end()]))
    at, parts, end = opening.end(), list[str](), person.end
    while at < limit:
        if text.startswith(("former ", "Former ", "nguyên ", "Nguyên "), at):
            former = True
        post = _post_at(text[:limit], lang, at)
        if not post:
            break
        parts.append(post)
        end = at + len(post)
        joint = _joint(lang).match(text, end)
        if not joint:
            break
        at = joint.end()
    if not parts:
        return None
    return Holder(person, _join(parts, lang), person.start, end, former)


def _join(parts: list[str], lang: Lang) -> str:
    if len(parts) < 2:
        return parts[0]
    return ", ".join(parts) if lang == "vi" else ", ".join(parts[:-1]) + " and " + parts[-1]


def post_at(text: str, start: int, stop: int, lang: Lang) -> str | None:
    """The first post named between two offsets of a text, as worded there."""
    opened = head(lang).search(text, start, stop)
    return _post_at(text, lang, opened.start()) if opened else None


def _post_at(text: str, lang: Lang, at: int) -> str | None:
    opened = head(lang).match(text, at)
    if not opened:
        return None
    tail = _post_tail(lang).match(text, opened.end())
    end = tail.end() if tail else opened.end()
    return text[at:end].rstrip(" ,")


def _before(text: str, lang: Lang, person: Person, floor: int) -> Holder | None:
    lead = text[max(floor, person.start - 150) : person.start]
    lead = re.sub(
        r"(?:\b(?:Mr|Mrs|Ms|Dr)\.?|\b(?:comrade|Comrade|ông|bà|đồng chí|Ông|Bà|Đồng chí|General|Lieutenant General"
        r"|Major General|Colonel|Đại tá|Thiếu tướng|Thượng tá))?[\s:]*$",
        "",
        lead,
    )
    lead = re.sub(r",?\s*(?:là|gồm|gồm có)\s*$", "", lead)
    base = max(floor, person.start - 150)
    heads = list(head(lang).finditer(lead))
    for match in heads:
        rest = lead[match.end() :]
        tails = re.split(r",\s+|\s+(?:and|và|kiêm)\s+(?=[A-ZĐ])", rest) if lang == "vi" or "," not in rest else [rest]
        whole = _post_tail(lang).match(lead, match.end())
        if whole and whole.end() >= len(lead.rstrip(" ,")):
            return Holder(
                person,
                lead[match.start() :].strip(" ,"),
                base + match.start(),
                person.end,
                bool(_formerly(lang).search(lead[: match.start()]))
                or lead[match.start() :].lower().startswith(("former", "nguyên", "cựu")),
            )
        if len(tails) > 1:
            parts = [
                part for part in (_post_at(lead, lang, m.start()) for m in heads if m.start() >= match.start()) if part
            ]
            last = heads[-1]
            closing = _post_tail(lang).match(lead, last.end())
            if (
                parts
                and closing
                and closing.end() >= len(lead.rstrip(" ,"))
                and re.fullmatch(r"[\s,]*", _rest(lead, match.start(), parts))
            ):
                return Holder(
                    person,
                    _join(parts, lang),
                    base + match.start(),
                    person.end,
                    lead[match.start() :].lower().startswith(("former", "nguyên", "cựu")),
                )
    return None


def _rest(lead: str, start: int, parts: list[str]) -> str:
    left = lead[start:]
    for part in parts:
        left = left.replace(part, "", 1)
    return re.sub(r"\b(?:and|và|kiêm)\b", "", left)
