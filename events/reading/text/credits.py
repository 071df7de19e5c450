"""Whom a text names as where it comes from: agencies in datelines and signatures, and the lines that name a source.

Only what stands at the head or the end of a text is said of the whole of it. Who is quoted within, or took the
photographs, is not where the text comes from.
"""

import re
from collections.abc import Iterator
from functools import cache

from events.article import canonical_url
from events.reading.text import patterns
from events.text import fold, slug

_FIRST_LINES = 2
_LAST_LINES = 8
"""After its signature a text may still have captions, tags and the like."""
_END = 160
"""So many letters at the end of a line can be a signature."""

_AGENCIES = {
    "vna": "vna",
    "ttxvn": "vna",
    "vietnam-news-agency": "vna",
    "viet-nam-news-agency": "vna",
    "thong-tan-xa-viet-nam": "vna",
    "vietnamplus": "vna",
    "vietnamplus-vn": "vna",
    "reuters": "reuters",
    "afp": "afp",
    "xinhua": "xinhua",
    "tan-hoa-xa": "xinhua",
    "thx": "xinhua",
    "kyodo": "kyodo",
    "yonhap": "yonhap",
}
_OUTLETS = _AGENCIES | {
    "chinh-phu": "vgp",
    "chinhphu-vn": "vgp",
    "baochinhphu-vn": "vgp",
    "dien-tu-chinh-phu": "vgp",
    "cong-thong-tin-dien-tu-chinh-phu": "vgp",
    "cong-ttdt-chinh-phu": "vgp",
    "vgp": "vgp",
    "vgp-news": "vgp",
}
"""By the words of their names, folded, without those that any paper may have in its."""

_AGENCY = (
    r"(?:VNA|TTXVN|Vi[eệ]t ?[Nn]am News Agency|Thông tấn xã Việt Nam|Viet[Nn]am ?(?:[Pp]lus|\+)|Reuters|AFP|Xinhua"
    r"|Tân Hoa xã|THX|Kyodo|Yonhap)"
)
"""As they write themselves; in small letters they may be words."""
_AFTER_AGENCY = r"(?:/[^\W\d_][\w+ ]{0,20})?\s*\)?[\s./]*$"


def credited(text: str) -> list[str]:
    """The sources that a text credits as a whole: slugs of outlets, and addresses of pages."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    last = lines[-_LAST_LINES:]
    named = [
        *(name for line in lines[:_FIRST_LINES] for name in _in_dateline(line)),
        *(name for line in last for name in (*_named(line), *_signed(line))),
    ]
    return list(dict.fromkeys(named))


_DATELINE = patterns.plain(
    rf"[^\n.!?():]{{0,60}}\(\s*(?P<in>{_AGENCY})[^()]{{0,20}}\)\s*(?:[-–—:,\[]|$)|(?P<bare>{_AGENCY})\s*[-–—]"
)


_ATTRIBUTED = patterns.plain(
    rf"(?:According to|Theo)\s+(?:the\s+)?(?P<first>{_AGENCY})(?:\s*\([A-Z]+\))?\s*[,:]"
    rf"|[^\n.!?]{{0,400}},\s+according\s+to\s+(?:the\s+)?(?P<last>{_AGENCY})(?:\s*\([A-Z]+\))?\s*(?:\.|$)"
)


def _in_dateline(line: str) -> Iterator[str]:
    """`Hanoi (VNA) -`, `TTXVN -`, or a first sentence that is all according to an agency."""
    for pattern in (_DATELINE, _ATTRIBUTED):
        if found := pattern.match(line):
            yield from (_agency(name) for name in found.groups() if name)


@cache
def _source() -> re.Pattern[str]:
    colon = r"(?:source|nguồn(?:\s+tin)?|theo|according\s+to)\s*:\s*"
    return re.compile(
        rf"\(?\s*(?:{colon}(?P<page>https?://[^\s)]+)|(?P<intro>{colon}|(?:theo|according\s+to(?:\s+the)?)\s+)"
        r"(?P<name>[^\n.:;()]{2,60}(?:\.(?:vn|com|net|org)(?:\.vn)?)?))\s*\)?[\s./]*",
        re.IGNORECASE,
    )


def _named(line: str) -> Iterator[str]:
    """`Source: VNA`, `Nguồn: https://...`, `(Theo Báo Chính phủ)`, alone on a line or after its last sentence."""
    end = line[-_END:]
    sentences = re.finditer(r"[.!?…”\"/]\s+(?=[(TtNnSsAa])", end)
    for beginning in (0, *(before.end() for before in sentences)):
        found = _source().fullmatch(end, beginning)
        if found is None:
            continue
        if found["page"]:
            if page := _page(found["page"]):
                yield page
        elif ":" in found["intro"] or _names_an_outlet(found["name"]):
            yield _outlet(found["name"])


def _names_an_outlet(name: str) -> bool:
    """Whether what follows a bare `Theo` is a name, and not the beginning of a sentence."""
    if _outlet(name) in _OUTLETS.values():
        return True
    words = re.sub(r"^(?:b[áa]o|tạp chí|đài|cổng|trang)\b|\bđiện tử\b", "", name, flags=re.IGNORECASE).split()
    domain = re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", name.strip()) is not None
    return domain or (0 < len(words) <= 4 and all(word[0].isupper() for word in words))


_LAST_AGENCY = patterns.plain(rf"{_AGENCY}{_AFTER_AGENCY}")
"""Most lines end with none, and to look for what stands before one takes far longer."""


_SIGNATURE = patterns.plain(rf"(?P<open>\(?)\s*(?:[^\W\d_][\w ]{{0,20}}/)?(?P<name>{_AGENCY}){_AFTER_AGENCY}")


def _signed(line: str) -> Iterator[str]:
    """An agency alone, after the last sentence or behind a name: `(VNA)`, `./. TTXVN`, `Tin, ảnh: Kim Há (TTXVN)`."""
    end = line[-_END:]
    found = _SIGNATURE.search(end) if _LAST_AGENCY.search(end) else None
    if found is None or _OF_A_PICTURE.search(line):
        return
    before = end[: found.start()].rstrip()
    after_a_sentence = before.endswith("—") or before.rstrip(" -–").endswith((".", "!", "?", "…", "”", '"', "/"))
    author = re.split(r"[.!?…”\"/]\s+|—", before)[-1]
    behind_a_name = (found["open"] or author.endswith(("-", "–"))) and _is_a_person(author.rstrip(" -–"))
    if not before or after_a_sentence or behind_a_name:
        yield _agency(found["name"])


_OF_A_PICTURE = patterns.plain(r"^(?!tin\b).*(?:photo|caption|ảnh)", re.IGNORECASE)


def _is_a_person(name: str) -> bool:
    words = name.rpartition(":")[2].split()
    return 0 < len(words) <= 4 and all(word[0].isupper() for word in words)


def _agency(name: str) -> str:
    return _AGENCIES[slug(name.replace("+", "plus").replace(" plus", "plus"))]


def _outlet(name: str) -> str:
    written = fold(name).replace("+", "plus").strip()
    words = re.sub(r"^(?:the|bao|tap chi|trang|website)\b|\b(?:dien tu|online|newspaper)$", " ", written)
    found = slug(words) or slug(written)
    return _OUTLETS.get(found, found)


def _page(address: str) -> str | None:
    try:
        return canonical_url(address.rstrip(".,;"))
    except ValueError:
        # What follows "Source:" is written by people and need not be an address.
        return None
