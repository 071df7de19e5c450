"""Named projects in a text: a kind of works and a proper name or a place, in both languages, under one folded key."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from events.reading.figures.quantities import Lang
from events.reading.people.people import is_syllable
from events.reading.projects.works import KINDS
from events.reading.text import patterns
from events.reading.text.words import CAPITAL, Lexicon, Phrase, Words, words
from events.text import slug


class Project(NamedTuple):
    """A named project, its span, and what kind of works it is."""

    start: int
    end: int
    name: str
    kind: str

    @property
    def key(self) -> str:
        """Kind and proper name, folded: the same in English and Vietnamese."""
        return project_key(self.name)


def project_key(name: str) -> str:
    """The key of a project's name: `quy-nhon-pleiku-expressway` for `cao tốc Quy Nhơn - Pleiku` too."""
    kind = _kind_in(name)
    proper = "".join(name[: kind.start] + " " + name[kind.end :]) if kind else name
    parts = [part for part in slug(proper).split("-") if part not in _FILLERS]
    return "-".join([*parts, kind.meaning.name] if kind else parts) or slug(name)


def has_known_kind(name: str) -> bool:
    """Whether a project's name says in known words what kind of works it is."""
    return _kind_in(name) is not None or _code().match(name) is not None


def _kind_in(name: str) -> "Phrase[_Kind] | None":
    """The longest words for a kind of works in a name, in either language."""
    among = words(name)
    found = sorted((*_lexicon("en").find(among), *_lexicon("vi").find(among)), key=lambda hit: hit.first - hit.last)
    return found[0] if found else None


def projects(text: str, lang: Lang, known: Mapping[str, str] | None = None) -> list[Project]:
    """The named projects of a text, in text order.

    `known` gives for a kind the only project of that kind named before: "the airport" then is that one.
    """
    found: list[Project] = []
    for hit in _lexicon(lang).find(_without_possessive(words(text))):
        if not _spelled_so(text, hit) or _body().match(text, hit.end):
            continue
        named = _named(text, hit, lang) or _meant(text, hit, lang, known or {})
        if not named:
            continue
        if found and named[0].start < found[-1].end:
            if named[0].start > found[-1].start or named[0].end <= found[-1].end:
                continue
            found.pop()
        found += named
    found = sorted([*found, *_coded(text, found), *(_called_project(text, found) if lang == "vi" else ())])
    found = sorted([*found, *_numbered(text, found)])
    found = sorted([*found, *_ends_alone(text, found)])
    return _parts_joined(text, found) if lang == "vi" else found


def _parts_joined(text: str, found: list[Project]) -> list[Project]:
    """The same, what stands right before the works it is a part of joined with them: the runway, the airport."""
    joined: list[Project] = []
    for project in found:
        if joined and text[joined[-1].end : project.start] == " ":
            whole = joined.pop()
            project = whole._replace(end=project.end, name=text[whole.start : project.end])
        joined.append(project)
    return joined


def _coded(text: str, found: list[Project]) -> Iterator[Project]:
    """Works that go by a letter code alone: the DT 827E, VSIP III."""
    for match in _code().finditer(text):
        if not any(project.start <= match.start() < project.end for project in found):
            yield Project(match.start(), match.end(), match[0], _CODES[match["code"]])


@cache
def _code() -> re.Pattern[str]:
    return patterns.compile(
        rf"(?<![\w.])(?P<code>{'|'.join(_CODES)})(?:[ .]?\d{{1,4}}[A-Z]?| [IVX]+)\b(?: (?:in|at|ở|tại) {_PLACE})?"
    )


_CODES = {"DT": "road", "ĐT": "road", "TL": "road", "QL": "highway", "CT": "expressway", "VSIP": "industrial-park"}


def _called_project(text: str, found: list[Project]) -> Iterator[Project]:
    """Works of no known kind that a Vietnamese text calls a project by name: dự án chống ngập Rạch Bùng Binh."""
    for match in _called().finditer(text):
        if not any(project.start < match.end() and match.start() < project.end for project in found):
            yield Project(match.start(), match.end(), match[0], "project")


@cache
def _called() -> re.Pattern[str]:
    vague = "đầu tư|lớn|trọng điểm|khác|xây dựng|mới"
    return re.compile(
        rf"[Dd]ự án (?:(?:{vague}) )*(?:(?!(?:{_NO_QUALITY}|{vague})\b)[a-zà-ỹđ]+ ){{2,5}}"
        rf"(?!Công ty|Tập đoàn|Ban |Sở |Bộ |UBND|Chính){CAPITAL}[\w’'-]+(?: {CAPITAL}[\w’'-]+| \d+(?![\d.,])){{1,3}}"
    )


def _numbered(text: str, found: list[Project]) -> Iterator[Project]:
    """Works that go by a proper name and a number alone, as one of several: Que Vo III, Thái Bình 2."""
    for number in _number_alone().finditer(text):
        name = _name_before().search(text, max(0, number.start() - 48), number.start())
        if not name or not all(map(is_syllable, name["proper"].split())):
            continue
        start, end = name.start("proper"), number.end()
        if not any(project.start < end and start < project.end for project in found):
            yield Project(start, end, text[start:end], NUMBERED)


NUMBERED = "numbered"
"""The kind of works that are named without their kind: by a name and a number, or by the two ends of a route."""


def _ends_alone(text: str, found: list[Project]) -> Iterator[Project]:
    """Routes that go by their two ends alone: Dau Giay - Phan Thiet."""
    if "-" not in text and "–" not in text:
        return
    for match in _two_ends().finditer(text):
        names = re.split(r"\s?[-–]\s?", match["ends"])
        if not all(is_syllable(part) for name in names for part in name.split()):
            continue
        if not any(project.start < match.end("ends") and match.start("ends") < project.end for project in found):
            yield Project(match.start("ends"), match.end("ends"), match["ends"], NUMBERED)


@cache
def _two_ends() -> re.Pattern[str]:
    name = rf"{CAPITAL}[^\W\d_]+(?: {CAPITAL}[^\W\d_]+){{0,2}}"
    return re.compile(
        rf"(?:^|(?<=[,;:] )|(?<=\band )|(?<=\bvà )|(?<=\bfor )|(?<=\bof )|(?<=\bon )|(?<=[Tt]uyến )"
        rf"|(?<=\bthe ))(?!(?:{_OPENERS})\b)(?P<ends>{name}(?:\s?[-–]\s?{name}){{1,2}})"
        rf"(?=, (?:\d|for which|which|where|whose|due|running|dài|hiện|đang)|[,;:)]? ?\((?:\d|VND|USD|US\$)"
        rf"|,? (?:{_AFTER_NUMBER})\b| section\b| for the\b)"
    )


@cache
def _number_alone() -> re.Pattern[str]:
    return re.compile(
        r"[IVX\d](?<=[^\W\d_] .)(?:(?<=\d)(?:\.\d)?|(?<=[IVX])[IVX]{0,3}(?:-[A-C])?)"
        rf"(?=[^\w\s/%-]*(?:$|[,.;:)’'](?!\d)|\s[-–(]|\s(?:{_AFTER_NUMBER})\b))"
    )


@cache
def _name_before() -> re.Pattern[str]:
    """A name of two or three words, which is no part of a longer one."""
    return re.compile(
        rf"(?:^|[^\w\s’'-]\s?|\b(?:{_OPENERS})\s|(?<!{CAPITAL})\b(?!{CAPITAL})\w+\s)"
        rf"(?!(?:{_OPENERS}|{_NO_NAMES})\b)(?P<proper>{CAPITAL}[^\W\d_]+ {CAPITAL}[^\W\d_]+ (?:{CAPITAL}[^\W\d_]+ )?)$"
    )


_NO_NAMES = "Article|Quarter|Phase|Group|Region|Ward|Resolution|Decision|Directive|Conclusion|Quý|Tháng|Điều|Khu|Quân"
_AFTER_NUMBER = (
    "is|was|has|had|will|would|are|were|and|which|that|whose|where|in|at|should|to|as|extension|expansion|by|from|on"
    "|của|qua|dài|và|đã|đang|sẽ|còn|được|thì|vẫn|mới|chưa|vừa|cũng|là|ở|tại|sớm|sắp|có|mở rộng|dự kiến"
)


def _without_possessive(among: Words) -> Words:
    ends = [end - 2 * word.endswith("'s") for end, word in zip(among.ends, among.folded, strict=True)]
    return Words(among.starts, ends, [word.removesuffix("'s") for word in among.folded])


class _Kind(NamedTuple):
    name: str
    phrase: str
    plural: bool


_FILLERS = frozenset(
    [
        "du",
        "an",
        "project",
        "the",
        "of",
        "in",
        "tuyen",
        "thanh",
        "phan",
        "component",
        "construction",
        "mo",
        "rong",
        "expansion",
        "new",
        "to",
        "city",
        "tp",
        "and",
    ]
)
_SINGLE_OF_ITS_KIND = frozenset({"free-trade-zone", "ring-road", "administrative-centre", "power-plant"})
"""Kinds that are a name by themselves where they are capitalised."""
_ONE_A_PROVINCE = re.compile(
    r"(?:the |its |this )coastal road|(?:tuyến )?đường (?:bộ )?ven biển|khu kinh tế chuyên biệt|khu thương mại tự do"
    r"|trung tâm tài chính quốc tế|the (?:free trade zone|international financial cent(?:er|re))",
    re.IGNORECASE,
)
"""Works of which a province has one at most: the kind alone says which is meant."""
_OTHER_WORDS = frozenset(
    {"yêu", "nhu", "toàn", "điểm", "đầu", "đề", "thỉnh", "lên", "giữa", "dọc", "con", "sa", "chặng", "quãng"}
)
"""Words before `cầu`, `đường`, `cảng` that make another word of it."""


@cache
def _lexicon(lang: Lang) -> Lexicon[_Kind]:
    phrases: list[tuple[str, _Kind]] = []
    for entry in re.split(r"\n(?=\S)", KINDS.strip()):
        name, english, vietnamese = (" ".join(part.split()) for part in entry.split("  = "))
        for phrase in (english if lang == "en" else vietnamese).split(", "):
            phrases.append((phrase, _Kind(name, phrase, plural=False)))
            if lang == "en":
                plural = re.sub(r"y$", "ie", phrase) if phrase.endswith("ry") else phrase
                phrases.append((f"{plural}s", _Kind(name, phrase, plural=True)))
    return Lexicon(phrases)


def _spelled_so(text: str, hit: Phrase[_Kind]) -> bool:
    """Whether the text writes the phrase and not one with other diacritics; without any, only a longer one is sure."""
    written, phrase = " ".join(text[hit.start : hit.end].lower().split()), hit.meaning.phrase
    if phrase.isascii() or written == phrase:
        before = re.search(r"(\w+)\s$", text[max(0, hit.start - 12) : hit.start])
        return not before or before[1].lower() not in _OTHER_WORDS
    return written.isascii() and " " in phrase


_OPENERS = (
    r"The|A|(?<!\w )An(?=\s(?:[a-z]|$))|One|This|That|If|Once|But|In|At|On|For|As|And|Two|No|Of|Both|Work|Its|Their|Our"
    r"|When|After"
    "|From|Three|Four"
    "|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Some|New|Among|Other|All|Each|These|Those|To|By|With|Under|Also"
)
_PROPER = (
    rf"(?:(?:(?!(?:{_OPENERS})\b){CAPITAL}[\w’']*|[IVX]+|\d{{1,2}}[A-Z]?)"
    rf"(?:[. ](?={CAPITAL}|[IVX]+\b|\d{{1,2}}[A-Z]?\b))?)"
)
_DAYS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
    "|Thursday|Friday|Saturday|Sunday|Vietnam|Viet Nam"
)
_NUMERAL = r"(?:[IVX]+|\d{1,2}[A-Z]?)"
_PLACE = rf"(?!(?:{_DAYS})\b|\d+[.,]\d)(?:{_PROPER}){{1,5}}"
_AT = r"(?:cửa khẩu|thành phố|thị xã|sân bay|cảng|quốc lộ|ga)\s"
_JOINED = rf"{_PLACE}(?:(?: \({_PLACE}\))?\s?[-–]\s?(?:{_AT})?(?={CAPITAL}){_PLACE}){{0,3}}(?: \({_PLACE}\)(?=\s))?"
_NO_QUALITY = (
    "đã|đang|sẽ|được|bị|là|có|của|và|với|để|do|cho|từ|đến|tới|theo|về|mà|như|khi|vừa|này|đó|thì|cũng|chưa|không|còn"
    "|vẫn|sau|trước|nhất|bằng|vào|ra|trong|nên|nếu|cùng|ông|bà|các|những|một|nhiều|đặt|đóng|mỗi|hoặc|hay|cách|gần|lên"
    "|xuống|đi|sang|rồi|phải|cần|hiện|nay|sớm|đầu tiên|vốn|giữa|ngày|tháng|năm|sáng|chiều|nhằm|khoảng|hơn|gồm|dưới|bởi"
    "|nối|dẫn|thi|triển|khởi|hoàn|khánh|vận|yêu|cam|xin|chờ|mong|đạt|nằm|ở|tại|giai đoạn|trên địa|thủ tướng|thủ|lối"
    "|phố|sá|nguyện|vụ|truyền|phân|mía|kính|thị trường|đồng chí|người|dân|chuẩn bị|tiếp tục|dự kiến|đề"
)
"""Vietnamese words that end the wording of a name, or make another word of a kind of works."""
_QUALITY = rf"(?:LNG|TP\.|[-–]|thứ \w+|(?!(?:{_NO_QUALITY})\b)(?!{CAPITAL})[^\W\d_]+)"
_NO_ADJECTIVE = (
    "and|or|of|in|on|at|to|the|a|an|for|with|from|by|is|was|are|were|be|been|has|have|had|will|would|its|their|this"
    "|that|these|as|near|into|than|but|not|it|all|each|every|said|says|some|more|one|two|three"
    "|inspected|visited|toured|opened|inaugurated|approved|launched|licensed|started|began|chairman|secretary|director"
    "|leaders|officials|former|future|planned|proposed|existing|whole|entire|same|biggest|largest|longest|key|major"
)


def _named(text: str, hit: Phrase[_Kind], lang: Lang) -> list[Project]:
    """The project or projects that a kind of works names together with what stands around it."""
    if hit.meaning.plural:
        after = _listed().match(text, hit.end)
        before = None if after else _listed_before().search(text, max(0, hit.start - 120), hit.start)
        if listed := after or before:
            start, end = (hit.start, listed.end()) if after else (listed.start("names"), hit.end)
            numbers = after["numbers"] if after else None
            names = re.split(r",?\s+and\s+(?:the\s+)?|,\s+", numbers or listed["names"])
            if numbers:
                return [Project(start, end, f"{hit.meaning.phrase} {name}", hit.meaning.name) for name in names]
            return [Project(start, end, f"{name} {hit.meaning.phrase}", hit.meaning.name) for name in names if name]
        return []
    spans = list(_spans(text, hit, lang))
    if not spans:
        return []
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    if lang == "en" and (what := _described().search(text, max(0, start - 50), start)):
        start = start if _doing().search(what["what"]) and start < hit.start else what.start("what")
    if before := _part_of(lang).search(text, max(0, start - 60), start):
        start = before.start()
    name = text[start:end].strip(" ,")
    return [Project(start, start + len(name), name, hit.meaning.name)]


_AMOUNT = re.compile(r"\d+|(?:VND|VNĐ|USD|US)(?![^\W\d_]).*")
"""A number or a currency before the kind, which begins no name."""


def _spans(text: str, hit: Phrase[_Kind], lang: Lang) -> Iterator[tuple[int, int]]:
    if hit.meaning.name == "project" and (
        hit.meaning.plural or _no_project().search(text, max(0, hit.start - 24), hit.end + 24)
    ):
        return
    left = _left().search(text, max(0, hit.start - 70), hit.start) if lang == "en" else None
    if left and _AMOUNT.fullmatch(left[0].strip()):
        left = None
    if left and (price := _price().match(left[0])):
        owner = _owner().search(text, max(0, left.start() - 40), left.start())
        described = left.start() + price.end()
        right = _right(lang).match(text, hit.end)
        if owner or right or described < hit.start:
            yield owner.start() if owner else described, right.end() if right else hit.end
    elif left:
        right = _number().match(text, hit.end)
        yield left.start(), right.end() if right else hit.end
    elif right := _right(lang).match(text, hit.end):
        yield hit.start, right.end()
    written = text[hit.start : hit.end]
    if hit.meaning.name in _SINGLE_OF_ITS_KIND and written[:1].isupper() and hit.start and " " in written:
        capitals = all(word[:1].isupper() for word in written.split()) if lang == "en" else text[hit.start - 1] == " "
        if capitals and not re.search(r"[.!?]\s$", text[max(0, hit.start - 2) : hit.start]):
            yield hit.start, hit.end
    elif not hit.meaning.plural and any(
        _ONE_A_PROVINCE.fullmatch(text, start, hit.end) for start in (max(0, hit.start - 4), hit.start, hit.start - 5)
    ):
        yield hit.start, hit.end


def _meant(text: str, hit: Phrase[_Kind], lang: Lang, known: Mapping[str, str]) -> list[Project]:
    """The project of that kind that the article has named, where the text says "the airport"."""
    name = known.get(hit.meaning.name)
    if name is None or hit.meaning.plural:
        return []
    if lang == "en":
        definite = bool(re.search(r"\b(?:the|this|that)\s$", text[max(0, hit.start - 5) : hit.start], re.IGNORECASE))
    else:
        definite = hit.last - hit.first > 1 and bool(_at_hand().search(text, max(0, hit.start - 16), hit.start))
    return [Project(hit.start, hit.end, name, hit.meaning.name)] if definite else []


@cache
def _at_hand() -> re.Pattern[str]:
    return re.compile(r"(?:^|\b(?:tại|đến|trên|trường|dự án|về|tuyến|của)\s)$", re.IGNORECASE)


@cache
def _left() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?=[\d ]*[^\W\d_])(?:{_JOINED}(?: and \d)?(?:[’']s)?\s)(?:(?!(?:{_NO_ADJECTIVE})\b)(?:[a-z]"
        rf"|[A-Z]+-[a-z])[\w-]*\s){{0,3}}$"
    )


@cache
def _right(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        quality = _QUALITY
        return re.compile(
            rf"(?<=nối) [^,.;()]{{3,50}}? (?:với|tới|đến|sang) (?:{quality}\s){{0,3}}?{_JOINED}"
            rf"|\s(?:{quality}\s){{0,6}}?(?:(?:[^\W\d_]+ )?của [^,.;:()]{{3,40}}?\s(?=ở |tại ))?"
            rf"(?:(?:ở|tại) (?:{quality}\s){{0,2}}?)?(?:{_JOINED}(?: và {_NUMERAL})?"
            rf"|(?:kết )?nối [^,.;()]{{3,60}}? (?:với|tới|đến|sang|và) (?:{quality}\s){{0,3}}?{_JOINED}"
            rf"|(?:kết )?nối (?:{quality}\s){{0,3}}?{_JOINED}|[“\"‘][^”\"’\n]{{3,60}}[”\"’])"
            r"(?: mở rộng| giai đoạn \d| thứ hai| đợt (?:hai|\d))?"
        )
    return re.compile(
        r"(?:(?: project)?,? (?:from|linking|connecting|between) [^,.;()\n]{3,40}? (?:to|with|and)"
        rf" (?:the )?{_JOINED}(?: and {_JOINED})?"
        r"|(?: (?:for|with|serving|costing) [^,.;()A-Z\n]{3,40})?(?: project)?,?"
        r" (?:in|near|along|at|on|off|across|over|through|from|up|to|under|into|of)"
        rf" (?:the )?{_PLACE}"
        r"(?: (?:[Rr]iver|[Bb]ay|[Ii]sland|[Ll]ake|[Bb]each|[Pp]eninsula|[Ee]stuary|flag tower|gate))?"
        r"(?:(?:-[A-Z])? (?:[\w-]+ ){0,2}(?:[Zz]one|[Pp]ark|[Cc]luster))?"
        rf"|,? (?:named|called|dubbed) {_JOINED}|, {_JOINED}(?=, (?:which|where|on|for|is|was|has|\d))"
        rf"|\s[“\"‘][^”\"’\n]{{3,60}}[”\"’]"
        rf"| (?:No\.? ?)?\d{{1,3}}[A-Z]?(?: and \d{{1,3}}[A-Z]?)?\b(?! (?:km|per|hectares))| \({CAPITAL}[^)]{{1,40}}\))"
    )


@cache
def _price() -> re.Pattern[str]:
    """An amount before a name that looks like the beginning of it: the 100 million jewellery plant."""
    return re.compile(r"\d+ (?:million|billion|trillion)(?: VND| USD)? ")


@cache
def _owner() -> re.Pattern[str]:
    """Whose works of that price they are: Lego's $1 billion factory."""
    return re.compile(rf"{_PLACE}[’']s (?:US)?[$€]?(?:\d+\.)?$")


@cache
def _described() -> re.Pattern[str]:
    """Words that describe works, between an article or a price and their kind."""
    return re.compile(
        r"(?:\b(?:the|an?|its|this|first|new)|[mb]illion|trillion|VND|USD|\d-\w+)\s"
        rf"(?P<what>(?:(?!(?:{_NO_ADJECTIVE}|first|new|first|second)\b)[a-z][\w-]*\s){{1,3}})$"
    )


@cache
def _doing() -> re.Pattern[str]:
    """What is done to works, before their name: building the Con Son airport."""
    return re.compile(r"ing\s")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        rf" (?:\d{{1,2}}|I{{1,3}}|IV|T\d)\b(?! (?:km|per|hectares))(?: \({CAPITAL}[^)]{{1,40}}\))?"
        rf"| \({CAPITAL}[^)]{{1,40}}\)"
    )


@cache
def _part_of(lang: Lang) -> re.Pattern[str]:
    """Words before the name that say which part of the works, or what is done to them."""
    if lang == "vi":
        return re.compile(r"[Dd]ự án thành phần \d+ $|[Bb]ến \d\w? $|[Nn]hà ga T\d $")
    return re.compile(
        r"(?:\b(?:expansion|upgrading|upgrade|widening|extension|renovation)"
        r"(?: and (?:expansion|upgrading|extension|widening))?|\b[Tt]erminal T?\d|\b[Cc]omponent [Pp]roject \d"
        r"|\b[Pp]hase (?:\d|one|two|three|I{1,3})|\b(?:first|second|third) (?:phase|facility|campus|runway|section"
        r"|stage)"
        r") of (?:the )?$"
    )


@cache
def _body() -> re.Pattern[str]:
    """What makes a body of it: the Hai Phong Economic Zone Authority."""
    return re.compile(
        r"s?\s(?:authorit|management|administration|board|JSC|company|corporation|customs|border guard|operator)",
        re.IGNORECASE,
    )


@cache
def _no_project() -> re.Pattern[str]:
    """Money, forms of investment and numbered schemes that are called a project without being one."""
    return re.compile(
        r"\b(?:FDI|ODA|PPP|BOT|BT|BOO|Project \d|Project No|[Dd]ự án \d|Luật|nghị quyết|Party|Government)\b"
    )


@cache
def _listed_before() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<names>{_JOINED}(?:, {_JOINED})*,? and (?:the )?{_JOINED})\s"
        rf"(?:(?!(?:{_NO_ADJECTIVE})\b)[a-z][\w-]*\s){{0,2}}$"
    )


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,|:| in| -)\s(?P<names>{_PLACE}(?:, {_PLACE})*,? and {_PLACE})(?![\w-])"
        r"|\s(?P<numbers>\d{1,3}[A-Z]?(?:, \d{1,3}[A-Z]?)*,? and \d{1,3}[A-Z]?)\b"
    )
