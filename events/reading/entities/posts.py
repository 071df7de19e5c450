"""Posts as a text words them: where one stands, and how far its wording goes."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from events.reading.entities.address_wording import RANKS_EN, RANKS_VI
from events.reading.text import patterns
from events.reading.text.day_spellings import MONTHS
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import fold


class Post(NamedTuple):
    """A post and its span. `opens` is where its wording starts with the place it is of: the `Hanoi` of `Hanoi Party
    Secretary`, which the post itself leaves out; `title` is the noun in it."""

    start: int
    end: int
    opens: int
    title: str
    said: str | None = None
    """The post in other words, where the text tells it by a verb: `who chairs the Council`."""

    def words(self, text: str) -> str:
        """The post as the text has it."""
        return self.said or text[self.start : self.end]


def _either_spelling(pattern: str) -> str:
    """The Vietnamese pattern, and the same without diacritics, as some papers write."""
    return rf"(?:{pattern}|{_plain(pattern)})"


def _plain(pattern: str) -> str:
    return "".join(fold(letter) if not letter.isascii() else letter for letter in pattern)


TITLES_EN = (
    r"(?<=[Pp]arty )[Ll]eaders?|[Ll]eader(?= of (?:the )?(?:[A-ZĐ]\w+ |provincial ){0,4}(?:People|Party))"
    r"|[Ss]ecretar(?:y|ies)|[Cc]hair(?:m[ae]n|wom[ae]n|persons?|s)?"
    r"|[Dd]irectors?(?:[- ][Gg]eneral)?|[Hh]eads?"
    r"|[Cc]hief [Jj]ustices?|[Cc]hiefs?(?! [Ii]nspector)"
    r"|[Pp]residents?|[Gg]overnors?|[Mm]ayors?|[Cc]ommanders?|[Mm]embers?|[Cc]ommissars?|[Ii]nspectors?|[Mm]inisters?"
    r"|[Rr]ectors?|[Pp]rincipals?|[Jj]udges?|[Pp]rocurators?|[Ee]ditors?(?:[- ]in[- ][Cc]hief)?|[Bb]oss|helm"
    r"|leadership|headship|chairmanship|directorship|secretaryship"
)
_TITLES_VI = (
    r"(?<!Ban )[Bb]í thư|[Cc]hủ tịch|(?:[Tt]ổng )?[Gg]iám đốc|[Tt]rưởng [Bb]an|[Cc]hủ nhiệm|[Tt]ham mưu trưởng"
    r"|[Tt]rưởng [Đđ]oàn"
    r"|[Tt]rưởng phòng|[Cc]hánh [Vv]ăn phòng|[Cc]hánh [Tt]hanh tra|[Cc]hánh án|[Vv]iện trưởng|[Cc]hỉ huy trưởng"
    r"|[Cc]hính [uUủỦ][yỷ]|[UuỦủ][yỷ] viên|[Hh]iệu trưởng|(?:[Cc]hi )?[Cc]ục trưởng|[Vv]ụ trưởng|[Tt]hủ tướng"
    r"|[Bb]ộ trưởng|[Tt]hứ trưởng|[Tt]ổng [Bb]iên tập|UVBTV|UVT\.?[WƯ]|TUV|[Tt]hư ký"
    r"|(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Tt]hị|[Qq]uận|[Đđ]ảng) [uủ][yỷ] viên"
    r"|[Tt]ư lệnh"
    r"|[Đđ]ại biểu Quốc hội|[Đđ]ội trưởng|[Tt]hường trực|[Tt]hủ trưởng|UV(?= ?(?:BTV|BCH|UBND"
    r"|UBKT))|P?GĐ(?= [A-ZĐ])|[Tt]rưởng"
)


TITLED = rf"(?:\w+[ -]){{0,2}}(?:{TITLES_EN}|{_TITLES_VI})(?!\w)"
"""How a post may open."""


_TITLE = {
    "en": patterns.lazy(rf"(?<!\w)(?:{TITLES_EN})(?![\w-]|'\w|’\w)"),
    "vi": patterns.lazy(rf"(?<!\w){_either_spelling(f'(?:{_TITLES_VI})')}(?!\w)"),
}
"""The noun that a post turns on."""

_RANKS = {
    "en": frozenset(
        re.findall(
            r"\S+",
            """
            former outgoing late retired
            acting alternate general permanent political standing executive first vice deputy senior interim provincial
            municipal city district commune ward town township police party council committee department front youth
            union board office ppc ppc's province's city's people's fatherland politburo central assembly national state
            home affairs finance health education agriculture construction transport justice tourism culture environment
            investment industry trade interior labour labor science planning tax customs
            board's office's zone's authority's agency's district's commune's ward's
            na military prime border guard chief women's farmers' newly-elected inspection
            organisation organization committee's council's department's party's ward's commune's district's
            """,
        )
    ),
    "vi": frozenset(re.findall(r"\w+", "quyền nguyên cựu cố phó tân tổng quyen nguyen cuu pho tan tong")),
}
_OF_A_PLACE = frozenset(
    re.findall(
        r"\S+",
        """
        provincial municipal city party people's ppc province's city's police fatherland department district commune
        ward town township council youth women's farmers' construction finance health education transport justice
        tourism culture agriculture secretary chairman chairwoman chief standing permanent deputy vice acting
        ward's commune's district's department's
        """,
    )
)
_OPENERS = frozenset(
    re.findall(
        r"\w+",
        """
        The A In On At To As By For And But Also When While After Before Its His Her Their Then Now Mr Ms Mrs Comrade
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
        September October November December Appointed Elected Named Chosen Relieved Dismissed Transferred New
        """,
    )
)
_NEEDS_MORE = frozenset(
    re.findall(r"\w+", "head heads chief chiefs chair chairs member members boss helm leadership headship")
)
"""Titles that are other words as well, unless something says of what."""

_SMALL = (
    r"of|the|an?|provincial|municipal|city|province|province[’']s|city[’']s|deput(?:y|ies)[’']?|delegation|standing"
    r"|executive"
    r"|district|commune|ward|town|township|department|party|committee|committee[’']s|people[’']s|council|council[’']s"
    r"|board|authority|police|steering|economic|internal|affairs|organisation|organization|mass|mobilisation"
    r"|information|education|inspection|office|tourism|health|agriculture|environment|industry|trade|home|finance"
    r"|culture|justice|construction|science|technology|planning|investment|its|same|\d+th|\d*(?:1st|2nd|3rd)|cell"
    r"|that|this|government|border|customs|tax|hospital|school|special|zone|zones|parks?|management|sub-department"
    r"|administration|industrial|export|processing|free|infrastructure|our|(?:district|commune|ward|town"
    r"|department)[’']s"
    r"|local|northern|southern|central|eastern|western|mountainous|coastal|highlands?|delta"
    r"|(?:north|south)(?:[- ]?central|east\w*|west\w*)"
    r"|association|university|college|centre|center|institute|group|company|corporation|bank|firm|club|newspaper"
)


_AFTER_POST = r"""
    cho biết / cho rằng / phát biểu / báo cáo / đề nghị / yêu cầu / đã / chủ (?:trì|tọa) / nhấn mạnh / làm
    dự(?! khuyết| án)
        trình bày / khẳng định / nêu / nói / là / gồm / bao gồm / được / tham dự / cùng / thông tin / điều hành / đến
    giữ / trong / tại / ký / thay mặt / kiểm tra(?! (?:tỉnh|thành|trung|đảng|huyện)) / chỉ đạo / lưu ý
    (?<!\u1ea1i )(?<!ai )giao(?! thông)
    chia sẻ / đánh giá / vừa / sẽ / có / nhận / thừa nhận / tiếp / thăm / trao / công bố / bày tỏ / ghi nhận
    mong / kết luận / gửi / đồng chủ trì / từ / với
    (?<!\u0111a )(?<!\u0110a )(?<!da )(?<!Da )khóa / nhiệm kỳ / ông / bà / đồng chí / thưa
    cam kết / giải thích / gợi ý / hứa / hỏi / đọc / điểm / nhắc / quán triệt / đề xuất / kiến nghị / cảm ơn
    phân tích / khai mạc / bế mạc / cảnh báo / tuyên bố / dẫn đầu / thì / đang / vào / ngày / sáng / chiều / tối
    trưa / lúc / khi / sau / trước / để / chưa / không / cũng / còn / hôm / trả lời / thăng / về / nghỉ / do
    theo / ngồi / xuống / trực tiếp / mà / nên / giữa / trúng cử / bị / thay / đối với / cho / kể từ / thôi
    (?<!mặt )bằng / chịu
    nhằm / mới(?= được) / cũ
    ủy(?= quyền)
    này / thời kỳ / thời đó / khi đó / lúc đó / vì / như / rồi / xin / động viên / chúc / tặng / thị sát / khảo sát
    hướng dẫn / gợi mở / đồng thời
    hiện / (?<!\u00f4ng )(?<!ong )tin
    chỉ(?! b\w(?!\w)) / vẫn / thống nhất / nhưng / họp / gặp / mời / kêu gọi / đối / lên / sang / thuộc về / cảm
    biểu dương / đón / trân trọng / bổ sung / tiếp tục / nhậm / phê bình / lắng nghe / (?<=tướng )(?!Chính)\w+
    (?<!bầu )(?<!Bầu )cử / chọn / đề bạt / tín nhiệm / phê chuẩn / chuẩn y / miễn nhiệm / bổ nhiệm / điều động
    luân chuyển
    phân công / chỉ định / bầu / quyết định / tái / đắc cử / trở thành / kế nhiệm / rời / của(?! tỉnh)
    cách chức / người
"""
"""Vietnamese words at which the wording of a post ends, parted by slashes and line ends."""


_HYPHENED = r"(?:B[àa] R[ịi]a\s?[-–—]\s?V[ũu]ng T[àa]u|Th[ừu]a Thi[êe]n\s?[-–—]\s?Hu[ếe])"
"""Provinces whose names a dash parts."""


@cache
def tail_of(lang: Lang) -> re.Pattern[str]:
    """What follows the title: of which body it is."""
    if lang == "vi":
        stop = "|".join(word for line in _AFTER_POST.splitlines() for word in line.strip().split(" / ") if word)
        word = r"(?:(?:TP|TX|TT|Q|P|H)\.\w*|T\.[ƯUW]\w*|\(TP\)|[^\s,;:.()\"“”–—\n?!-]+)"
        stop += rf"|{_plain(stop)}|(?:{RANKS_VI}|Ông|Bà(?! Rịa)|Đồng chí|[Đđ]/c)(?=\W*(?:{CAPITAL}|$))"
        more = (
            rf"\s+và\s+(?!{_either_spelling(f'(?:[Pp]hó |[Qq]uyền )?(?:{_TITLES_VI})')}|(?:{RANKS_VI})(?!\w))(?=[A-ZĐ])"
            rf"|\s+[-–]\s+(?=(?:Thương|Truyền|Xã|Dân|Đô|Khoa|Du|Kế|Ngân|Vũng)\s)"
            rf"|,\s+(?=(?:công nghiệp|Thể thao|Thương binh|Gia đình"
            rf"|Thanh niên|[Cc]hiến lược|xã hội|ngân sách|[Tt]hông tin)(?!\w))"
        )
        return re.compile(rf"(?:(?:\s+(?!(?:và|va|{stop})(?!\w))|{more}){word}){{0,14}}")
    zone = r"(?:Border[- ]Gate )?(?:Economic|Industrial|Special|Export)"
    joined = rf"{CAPITAL}\w+ [-–—] {CAPITAL}\w+(?: {CAPITAL}\w+)?(?= {zone})"
    day = rf"(?:{'|'.join(MONTHS)}) \d"
    named = rf"(?:{_HYPHENED}|{joined}|(?!{day}){CAPITAL}[\w’'-]*(?: \d\d?(?= (?:[Ww]ard|[Cc]ommune)))?)"
    ranks = rf"{RANKS_EN}|Gen|Vice|Deputy|Standing(?! (?:Committee|Board|Commission))|Permanent"
    no_title = rf"(?!(?:(?:{ranks})\b|{TITLES_EN})(?![\w-]))"
    part = r"(?:(?<=of )|(?<=the )|(?<=its ))[a-z-]+ (?:[a-z-]+ )?(?:division|section|bureau|unit|branch|station)\b"
    word = rf"(?:(?:{_SMALL})(?![\w-]|[’']\w)|{no_title}{named}|{part})"
    other = rf"(?!(?:(?!and )[\w’']+ ){{1,5}}(?:{TITLES_EN})\b)"
    listed = rf"(?:,\s+{no_title}{named}(?:\s{named})?)?,?\s+(?:and|&)\s+{no_title}{other}{named}"
    return re.compile(
        rf"(?:\s+(?:of|for|at|in charge of)(?!\w)(?:\s+{word}|{listed}|\s+for\s+{no_title}{named})+)*(?:[’'](?!\w))?"
    )


_LOOSE_END = patterns.plain(
    r"(?:\s+(?:of|the|for|at|a|(?<![oô]ng )an|and|&|its|that|this|same|in charge of|và|\d\S*))+$"
)


_DASHED = patterns.plain(
    rf"\s[-–—]\s(?!{RANKS_EN}|General|{TITLES_EN})"
    rf"(?:{CAPITAL}\w+\s){{1,3}}"
)
"""What a body's name may go on with after a dash, up to a person's: `of Transport - Construction Le Van A`."""


_WHOLE_POST = patterns.plain(
    r".*?(?:(?<!\w)(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Tt]hị|[Qq]uận) (?:ủy|đoàn)(?! viên)"
    r"|(?<!cấp )(?<!\w)tỉnh(?! [uủ][yỷ](?!\w))"
    r"|(?:UBND|HĐND|[Nn]hân dân) (?:thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu))"
    rf"(?:\s(?:[-–]\s)?(?:Thành phố|(?!Thành phố){CAPITAL}[^\s,;:.()]*))*"
    rf"(?=\s(?!(?:chuyên trách|cũ|đoàn|khóa|kiêm|lâm thời|lộ|mới|nữa|và|về)(?!\w)|{CAPITAL})[^\W\d_])"
)
"""A Vietnamese post up to the committee or province that it is of, which only a name follows: then comes a verb."""


def names_post(text: str, lang: Lang) -> bool:
    """Whether a text has the noun of a post in it."""
    return _TITLE[lang].search(text) is not None


def posts_in(text: str, lang: Lang, names: list[tuple[int, int]]) -> list[Post]:
    """The posts of a sentence in text order. `names` are the spans of people's names, at which a post stops."""
    found: list[Post] = []
    at = 0
    for title in _TITLE[lang].finditer(text):
        while at < len(names) and names[at][1] <= title.start():
            at += 1
        if (found and title.start() < found[-1].end) or (at < len(names) and names[at][0] <= title.start()):
            continue
        limit = names[at][0] if at < len(names) else len(text)
        floor = max(found[-1].end if found else 0, names[at - 1][1] if at else 0)
        opens, start = _ranked(text, lang, title.start(), floor)
        tail = tail_of(lang).match(text, title.end(), limit)
        end = tail.end() if tail else title.end()
        if loose := _LOOSE_END.search(text, title.end(), end):
            end = loose.start()
        if lang == "vi" and (whole := _WHOLE_POST.match(text, title.end(), end)):
            end = whole.end()
        if lang == "en" and end > title.end() and _DASHED.fullmatch(text, end, limit):
            end = limit
        bare = lang == "en" and end == title.end() and start == title.start() and title[0] in _NEEDS_MORE
        if bare and not (title[0] in ("head", "chief") and text.endswith(" its ", 0, start)):
            continue
        found.append(Post(start, len(text[:end].rstrip()), opens, title[0]))
    if lang == "en" and (" who " in text or "s the " in text):
        found = sorted([*found, *(_up_to_name(post, text, names) for post in _told_by_verb(text))])
    return found


def _told_by_verb(text: str) -> Iterator[Post]:
    """Posts told by a verb: `who chairs the provincial People's Committee`, `Le Van A heads the Department`."""
    for match in (*_HEADING.finditer(text), *_heads().finditer(text)):
        yield _headship(match)


def _up_to_name(post: Post, text: str, names: list[tuple[int, int]]) -> Post:
    """The post without somebody's name at the end of its body: `heads the Department of Health, and Le Van B ...`."""
    cut = next((start for start, _ in names if post.start < start < post.end), None)
    if cut is None or post.said is None:
        return post
    end = post.start + len(_LOOSE_JOINT.sub("", text[post.start : cut]))
    return post._replace(end=end, said=post.said[: len(post.said) - (post.end - end)])


_LOOSE_JOINT = patterns.plain(r",?(?: and)? $")


def headships_in(text: str) -> Iterator[Post]:
    """Posts told by what their holder is to do: `elected to head the Legal Board`, `will run the Department`."""
    for match in _to_head().finditer(text):
        yield _headship(match)
    for match in _OF_PARTY.finditer(text):
        yield Post(*match.span(), match.start(), "Secretary", "Secretary of the Party Committee")
    for match in _IN_CHARGE.finditer(text):
        if " " not in match["body"].removeprefix("the "):
            continue
        head = _headship(match)
        said = re.sub("^Chairman", "Acting Chairman", head.said or "")
        yield head._replace(start=match.start("body"), opens=match.start("body"), said=said)
    for match in _HEADED.finditer(text):
        yield Post(*match.span("body"), match.start("body"), "Head", f"Head of {match['body']}")


def charges_in(text: str) -> Iterator[Post]:
    """Bodies of which somebody is put in charge without a title: `được giao phụ trách, điều hành UBND tỉnh`."""
    for match in _CHARGE.finditer(text):
        tail = tail_of("vi").match(text, match.end())
        yield Post(match.start(), tail.end() if tail else match.end(), match.start(), "phụ trách")


_CHARGE = patterns.plain(
    r"(?<!\w)(?:tạm )?(?:phụ trách|(?<=giao )điều hành)(?:(?:,| và)? (?:phụ trách|điều hành))?"
    r"(?: (?:các )?(?:hoạt động|công việc|nhiệm vụ)(?: của)?)?"
    r" (?:UBND|HĐND|Sở|Đảng bộ|Ban(?= Chấp hành| Dân vận| Nội chính| Tổ chức| Tuyên giáo| Quản lý))"
)


def _headship(match: re.Match[str]) -> Post:
    body = match["body"]
    chairs = "People" in body.split(" of ")[0] or match[0].startswith(("chair", "who chair"))
    title = "Secretary" if "Party Comm" in body.split(" of ")[0] else "Chairman" if chairs else "Head"
    start = match.start("verb")
    return Post(start, match.end(), start, title, f"{title} of {body}")


_NAMED = rf"(?:{CAPITAL}[\w’'-]*|provincial|municipal|city(?:[’']s)?|province[’']s|local)"

_BODY = (
    rf"(?P<body>(?:[Tt]he|its|(?:{CAPITAL}\w+ ){{0,2}}{CAPITAL}\w+[’']s?) (?:{_NAMED}\s){{0,5}}"
    rf"(?:Committee|Council|Board|Commission|(?:Sub-?)?[Dd]epartment"
    rf"|Office|Authority|[Gg]overnment|Front|Union|Inspectorate|[Pp]olice|authority)(?![\w’'])"
    rf"(?: of (?:the )?{_NAMED}(?:,? (?:and )?{_NAMED}){{0,7}})?)"
)
"""A body of a province, which somebody heads."""

_HEADING = patterns.plain(
    rf"\bwho (?:also |now |currently )?(?P<verb>(?:chair|head|lead|run|direct)s|is in charge of) {_BODY}"
)


_ENDS = r"(?=\W*$|[,.;:)]| (?:from|for|in|on|until|after|as|with|and|at|since|where|which|who|was|is|were|are)\b)"
"""What follows a body that is named to its end."""


@cache
def _to_head() -> re.Pattern[str]:
    return patterns.compile(
        rf"\b(?P<verb>(?:(?<=to )|(?<=concurrently )|(?<=will )|(?<=now ))(?:chair|head|lead|run|direct)s?"
        rf"|(?:(?<=the )|(?<=over ))"
        rf"(?:running|leadership) of|(?:get|got|gets|receive[sd]?)(?= the)) {_BODY}{_ENDS}"
    )


@cache
def _heads() -> re.Pattern[str]:
    return patterns.compile(rf"(?<=\w )(?<!who )(?P<verb>(?:chair|head|lead|run|direct)s) {_BODY}{_ENDS}")


_OF_PARTY = patterns.plain(
    r"\b(?:(?<=to )|(?<=will )|(?<=now ))(?:head|lead|run)s? the (?:provincial |municipal |city )?Party"
    r"(?: organi[sz]ation)?(?= (?:in|of)\b)"
)
_IN_CHARGE = patterns.plain(rf"\b(?P<verb>reins|command|charge) of {_BODY}(?=\W*$|[,.;:)]| [a-z])")
_HEADED = patterns.plain(rf"{_BODY} (?:will|is|are|was)\b[^.,;]{{0,24}} (?:headed|led|chaired|run) by\b")


def body_after(text: str, at: int) -> str | None:
    """The body after a name, which the bare title before the name is of: `Director A of the Department`."""
    match = _OF_BODY.match(text, at)
    return match["body"] if match else None


_OF_BODY = patterns.plain(rf" of {_BODY}")


def _ranked(text: str, lang: Lang, start: int, floor: int) -> tuple[int, int]:
    """Where a post opens whose title starts there: with the place before it, and without."""
    first, opens = start, start
    ranks = _RANKS[lang]
    for word in reversed(list(re.finditer(r"[^\s,;:()\"“”]+(?=\s|-)", text[max(floor, start - 90) : start]))):
        at = max(floor, start - 90) + word.start()
        written = word[0]
        if text[at + len(written) : opens].strip(" -"):
            break
        plain = written.replace("’", "'").lower()
        if all(part in ranks for part in plain.split("-")):
            first = opens = at
        elif lang == "en" and written[0].isupper() and written not in _OPENERS and _place_before(text, first):
            opens = at
        else:
            break
    if _keeps_place(text, first):
        first = opens
    return opens, first


def _place_before(text: str, first: int) -> bool:
    after = re.match(r"[\w’']+", text[first : first + 16])
    return after is not None and after[0].replace("’", "'").lower() in _OF_A_PLACE


def _keeps_place(text: str, first: int) -> bool:
    """Whether what is named before is no province but the body itself: the Health Department, the Gia Loc ward."""
    return re.match(r"(?:[Dd]epartment|[Cc]ommune|[Ww]ard|[Dd]istrict|[Tt]own)", text[first : first + 12]) is not None


FORMERLY = patterns.plain(
    r"(?i)\b(?:former(?:ly)?|ex-|(?<!until )then|late|retired|outgoing|previous(?:ly)?|erstwhile|one-time"
    r"|candidates? for|nguyên|cựu|cố|ứng cử viên)[\s-]*$"
)
"""Words before a post that somebody had or is to have: no post held now."""
