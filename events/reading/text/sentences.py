"""Sentences with exact spans; what a page prints around an article's own words is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from events.reading.text import patterns
from events.reading.text.folding import folded_evenly
from events.text import fold


@dataclass(frozen=True)
class Sentence:
    """A sentence and its exact span: `text == article.text[start:end]`."""

    index: int
    start: int
    end: int
    text: str
    paragraph: int

    @cached_property
    def folded(self) -> str:
        """In lower case without diacritics, letter for letter."""
        return folded_evenly(self.text)

    @cached_property
    def lowered(self) -> str:
        """In lower case, letter for letter."""
        lowered = self.text.lower().replace("’", "'")
        return lowered if len(lowered) == len(self.text) else self.text


_ABBREVIATIONS = frozenset(
    re.findall(
        r"\S+",
        """
        mr mrs ms messrs dr prof gov gen lt col maj capt st no nos vs etc al inc ltd co corp jr sr approx dept art sen
        rep hon assoc jan feb mar apr jun jul aug sep sept oct nov dec tp tx tt gs pgs ts ths cn ks bs tr nxb pv t.u
        tw t q p h x d
        """,
    )
)
_OPENERS = frozenset(
    re.findall(r"\S+", "The He She It They This That These In On At But And After Ông Bà Sau Theo Tại Tuy Trong Các Từ")
)
"""Words that open a sentence; before others an abbreviation goes on."""
_OF_A_UNIT = ("TP", "TX", "TT")
"""Kinds of units as they stand before a name, or by themselves after the name of a body: `UBND TP.`"""
_AT_ENDS = ("etc", "inc", "ltd", "co", "corp")
_BEFORE_NUMBERS = ("no", "nos", "art")
_LONGEST_CAPTION = 300
_LONGEST_HEAD = 100
_QUOTES = '“”"«»'
_REPEATED = 40
"""Paragraphs of so many characters are no two by chance."""
_LONGEST = 3000
"""Nobody writes a longer sentence: what is longer is cut, so that no rule meets text without end."""


_SMALL = "[a-zà-ỹđ]"
_TITLED = "(?=[A-ZĐ][a-zà-ỹ])"


_BREAK = patterns.plain(
    r"(?:(?<![.!?…])[.!?…]++[\"'”’)\]»]*+|(?<=\s)(?P<credit>\((?i:photos?|source|ảnh|nguồn)\b[^()\n]{0,60}\)))"
    r"(?=(?:\s+[\"'“‘(\[«*•–—■-]*\s?"
    rf"|(?:(?<={_SMALL}{{2}}[.!?])|(?<=\d[\d%][.!?])|(?<=[A-Z]{{3}}[.!?])|(?<=\w\)[.!?])|(?<=[.!?][”\"])"
    rf"|(?<=\w\)))“?{_TITLED})"
    r"(?P<next>[^\W_]\w*))"
)
"""A stop, or who took the picture that was just described; many a page leaves out the space after it."""


_INVITING = (
    r"related(?: (?:news|articles|stories|topics))?|(?:also read|read|see)(?: (?:more|also|next))?|watch"
    r"|(?:more|other|latest) (?:news|stories|on this)|you (?:may|might) (?:also )?(?:like|be interested in)"
    r"|further reading|most (?:read|viewed|popular)|in other news|recommended(?: for you)?|tags?|key ?words"
    r"|(?:mời )?(?:đọc|xem) (?:thêm|tiếp)|(?:tin|bài)(?: bài| viết)? (?:liên quan|khác|cùng chuyên mục)"
    r"|có thể bạn quan tâm|đọc nhiều|tin (?:nổi bật|mới)|từ khóa"
)
"""What a page prints before headlines of other stories, or before words by which to look for them."""


_BOILERPLATE = patterns.lazy(
    rf"^\W{{0,3}}(?:{_INVITING})\s*(?::|$|[-–]\s)"
    r"|^(?:comments?|bình luận|ý kiến)\s*\(\d*\)"
    r"|^\(?(?:source|nguồn|photos?|images?|video|ảnh|news and photos|story and photos|reported by)\s*(?::|$)"
    r"|^[^.!?;:\d]{0,60}\d[\d\s,/.-]{4,18}[\s,|–-]*\d{1,2}[:h]\d\d(?: ?[ap]m)?(?: ?\(?gmt ?\+ ?7\)?)?(?: \d{1,6}){0,3}$"
    r"|^(?:báo|tạp chí|cổng|đài|trang|việt nam)\b[^.!?;:\d]{0,60}\d{1,2}/\d{1,2}/(?:19|20)\d\d$"
    r"|^[\w.-]+\.(?:vn|com|net|org) ?[-–|][^.!?\d]{0,60}$|^image banner$|^(?:tiếng \w+\s?){1,6}$"
    r"|^(?:feedback|others|share(?: this)?|must read|listen|print|nghe|in bài viết|advertisements?|quảng cáo"
    r"|(?:article|story) continues [^.!?\d]{0,40}|(?:subscribe|sign up|follow us|đăng ký|tải ứng dụng)(?!\w)"
    r"[^.!?:\d]{0,40})$"
    r"|^[^.!?:|]{2,60}\s?\|$|^\|[^|]{0,200}\|$|\.\s?anh: [^.:\n]{2,40}$"
    r"|^\S+\.(?:png|jpe?g|gif|webp)$|^screenshot\b|\s(?:ảnh|hình|photo|image)\s\d{1,2}\.?$"
    r"|^(?:tin|bài)(?: viết)?(?:,| và| -)? ảnh\s?:|^leftcenterrightdel$|^(?:>>|»)"
    r"|^[#@](?!\d)\w[^.!?:]*$|^pic\.twitter\.com/|^— [^.!?]{0,50}\(@\w+\)|^video player\b|^(?:play|pause|mute|unmute)$"
    r"|^(?:current time|duration)\b[^.!?]{0,20}$|^trình phát video\b|^\W{0,3}mời (?:quý )?(?:bạn|độc giả) "
    r"|^(?:quang|toàn) cảnh (?:buổi|các|chương|cuộc|điểm cầu|đại hội|hội (?:nghị|thảo)|kỳ|lễ|ngày|phiên)"
    r"(?!\w)[^;:\d]{0,90}$"
    r"|^(?:các )?đại biểu (?:tham )?dự(?!\w)[^;:,\d]{0,90}$",
    re.IGNORECASE,
)
"""Paragraphs that are no part of the story, by their first word or by the minute with which they end."""


_STAMP = patterns.plain(
    r"(?:(?:last )?(?:updated?|posted|published|date|time)(?: on| at)?|cập nhật(?: lúc)?|ngày (?:đăng|cập nhật)"
    r"|đăng (?:ngày|lúc)|thời gian)?:?\s{0,2}"
    r"(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|tháng|năm"
    r"|lúc|at|on|gmt ?\+ ?7|[ap]m|views?|lượt xem|listen|print|nghe|(?:jan|febr)uary|march|april|may|june|july"
    r"|august|(?:septem|octo|novem|decem)ber"
    r"|\d{1,4}(?:st|nd|rd|th)?(?!\d))(?!\w)[\s,|/.:()–-]{0,4}+){3,12}",
    re.IGNORECASE,
)
"""When a page was put up, on a line of its own."""


_CREDIT = patterns.lazy(
    r"[\s(\[](?:photos?|photo by|illustrative photo|ảnh(?: minh họa)?|image|courtesy|(?<=\()source"
    r"|(?<=\()nguồn)\s*:"
    r"[^:()\n]{0,60}[)\]]?\.?$"
    r"|\s[–—-]\s?(?:\w+/)?(?:\w+ )?photo\b[^.\n]{0,60}$"
    r"|(?<=[.)])\s*(?:photo|ảnh)\s?(?:by|/)\s?[^\n]{1,40}$",
    re.IGNORECASE,
)
"""Who took the picture, at the end of what is said of it."""


_OTHERS = patterns.plain(rf"(?:{_INVITING})\s*:?", re.IGNORECASE)
"""A line above headlines of other articles."""


_POSTED = patterns.plain(
    r"\s*(?:(?:(?:last )?(?:updated|posted|published)(?: on| at)?|date|ngày (?:đăng|cập nhật)|đăng (?:ngày|lúc)"
    r"|cập nhật(?: lúc| ngày)?):?\s?)?(?P<time>\d{1,2}[:h]\d\d[\s,|-]{0,3})?"
    r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s)?"
    r"(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?(time)|[\s,|-]{0,3}\d{1,2}[:h]\d\d)"
    r"(?:\s?(?:[ap]m\b|\(?gmt ?\+ ?7\)?))?[\s,|–-]{1,3}",
    re.IGNORECASE,
)
"""When a page was put up, to the minute, where the story runs on in the same line."""


_PICTURED = patterns.plain(r"\s(?:ảnh|hình|photo|image)\s\d{1,2}[A-ZĐ]")
"""What is said of a picture, run on from the name of its file: "Minister in Ha Nam ảnh 1The Minister at the port"."""


_RUN_ON = patterns.plain(rf"(?:{_INVITING.upper()})\b|(?i:{_INVITING}):")
"""How headlines of other articles open that run on in the line of the story."""


_NAMING = patterns.plain(r"\d|(?<=.)[^\W\d_a-zà-ỹđ]|^\S+$")
"""A figure, a capital within, a single word: what tells nothing has none of them."""


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences in text order, boilerplate (captions, sub-headlines, comment boxes, credits) left out."""
    found: list[Sentence] = []
    start = 0
    listing = False
    """Whether headlines of other articles are being listed."""
    ended = False
    """Whether the story has come to the mark with which agencies end theirs."""
    number = 0
    paragraphs = text.split("\n")
    for at, paragraph in enumerate(paragraphs):
        bare = paragraph.strip()
        short = len(bare) <= _LONGEST_CAPTION
        boilerplate = short and (_BOILERPLATE.search(bare) or _STAMP.fullmatch(bare)) is not None
        if ended and _OTHERS.fullmatch(bare):
            break
        ended = ended or bare.endswith("./.")
        listing = bool(bare) and (_OTHERS.fullmatch(bare) is not None or (listing and bare[-1] not in '.!?…"”:;'))
        boilerplate = boilerplate or listing or (short and _is_told_again(text, start, bare))
        if any(map(str.isalnum, bare)) and not boilerplate:
            credit = _CREDIT.search(paragraph) if len(bare) <= _LONGEST_CAPTION else None
            posted = _POSTED.match(paragraph)
            told = paragraph[: credit.start()] if credit else paragraph
            if not _NAMING.search(told.strip()) and (credit or (at and _is_subhead(bare, paragraphs[at + 1 :]))):
                start += len(paragraph) + 1
                continue
            for first, last in _spans(told, posted.end() if posted else 0):
                said = paragraph[first:last]
                if _RUN_ON.match(said) or _PICTURED.search(said):
                    continue
                found.append(Sentence(len(found), start + first, start + last, said, number))
            number += bool(found) and found[-1].paragraph == number
        start += len(paragraph) + 1
    return tuple(found)


def _is_told_again(text: str, start: int, bare: str) -> bool:
    """Whether a paragraph repeats what was told, or sets in quotation marks what stands elsewhere."""
    told = bare.strip(_QUOTES)
    if len(told) < _REPEATED or bare[-1] not in '.!?…”"»':
        return False
    if bare[0] in _QUOTES:
        return text.count(told) > 1
    before = text.find(told, 0, start)
    return before >= 0 and text[before - 1 : before] not in tuple(_QUOTES)


def _is_subhead(line: str, after: list[str]) -> bool:
    """Whether a line is set above a paragraph of the story."""
    below = next((bare for paragraph in after if (bare := paragraph.strip())), "")
    tells = len(below) > _LONGEST_HEAD or below[-1:] in tuple(".!?…”)")
    return line[-1].isalnum() and len(line) <= _LONGEST_HEAD and tells and not is_item(below)


def _spans(paragraph: str, begin: int) -> Iterator[tuple[int, int]]:
    for stop in _BREAK.finditer(paragraph, begin):
        if not _abbreviates(paragraph, begin, stop):
            yield from _stripped(paragraph, begin, stop.start() if stop["credit"] else stop.end())
            begin = stop.end()
    yield from _stripped(paragraph, begin, len(paragraph))


def _stripped(paragraph: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    while end - begin > _LONGEST:
        cut = paragraph.rfind(" ", begin + 1, begin + _LONGEST)
        cut = cut if cut > 0 else begin + _LONGEST
        yield from _stripped(paragraph, begin, cut)
        begin = cut
    said = paragraph[begin:end]
    if any(map(str.isalnum, said)):
        lead = len(said) - len(said.lstrip())
        yield begin + lead, begin + len(said.rstrip())


def _abbreviates(paragraph: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial or the number of a list item."""
    if stop["next"][0].islower():
        return True
    if stop.group() != ".":
        return False
    last = paragraph[max(begin, stop.start() - 24) : stop.start()].rpartition(" ")[2].lstrip("(\"'“‘")
    if len(last) == 1 and last.isupper():
        return True
    if last.isdigit() or _ROMAN.fullmatch(last):
        return not paragraph[begin : stop.start()].strip(" *•-(").removeprefix("Điều ").removesuffix(last)
    parts = last.split(".")
    if len(parts) > 1 and all(0 < len(part) < 4 and part.isalpha() for part in parts):
        return stop["next"] not in _OPENERS
    if last.lower() in _AT_ENDS:
        return stop["next"] not in _OPENERS
    if last.lower() in _BEFORE_NUMBERS:
        return paragraph[stop.end() :].lstrip()[:1].isdigit()
    if last.upper() in _OF_A_UNIT:
        return stop["next"] not in _OPENERS
    return fold(last) in _ABBREVIATIONS


def around(text: str, start: int, end: int, count: int) -> str:
    """The sentences of the text that overlap a span, with `count` sentences before and after them.

    Captions and credits are left out; where the span lies in none of the sentences, it is the span itself.
    """
    told = sentences(text)
    within = [one.index for one in told if one.start < end and start < one.end]
    if not within:
        return text[start:end]
    return text[told[max(0, within[0] - count)].start : told[min(len(told), within[-1] + count + 1) - 1].end]


_ROMAN = re.compile(r"[IVX]{1,5}")
_SECTION = re.compile(
    r"(?i)\d{1,2}[.)/]\s(?:(?:các |một số )?(?:mục tiêu|chỉ tiêu|tầm nhìn|định hướng|kết quả|nhiệm vụ|giải pháp)(?!\w)"
    r"|(?:(?:main|key|general|specific|overall) )?(?:targets?|goals?|objectives?|vision|results|tasks)\b)"
)
"""How a numbered line opens that heads a section."""
_ITEM = re.compile(r"[-+•*–]|\(?(?:\d{1,2}|[a-zđ])[.)/]\s")


def is_item(text: str) -> bool:
    """Whether it is an item of a list."""
    return _ITEM.match(text) is not None


def heads_list(text: str) -> bool:
    """Whether it heads a list, as a line that ends in a colon or in no stop at all, or a section of a paper."""
    if text.endswith(":"):
        return True
    return len(text) < _LONGEST_HEAD and text[-1].isalnum() and (not is_item(text) or _SECTION.match(text) is not None)
