"""Named projects in a text: a kind of works and a proper name or a place, or a name alone, in both languages."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from events.reading.entities.person_names import is_syllable
from events.reading.projects.names import NO_QUALITY, OPENERS, PLACE, meant, named_at, placed
from events.reading.projects.project import ROUTES, Kind, Project, kind_in, lexicon
from events.reading.projects.sited import sited
from events.reading.projects.which_part import with_part
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL, Phrase, Words, words


def has_known_kind(name: str) -> bool:
    """Whether a project's name says in known words what kind of works it is."""
    return kind_in(name) is not None or _CODE.match(name) is not None


def projects(text: str, lang: Lang, known: Mapping[str, str] | None = None) -> list[Project]:
    """The named projects of a text, in text order.

    `known` gives for a kind the only project of that kind named before: "the airport" then is that one.
    """
    found: list[Project] = []
    among = words(text)
    among = _without_possessive(among) if "’s" in text or "'s" in text else among
    for longest in lexicon(lang).find(among):
        hit = longest if _spelled_so(text, longest) else _shorter(text, among, longest, lang)
        if hit is None or _BODY.match(text, hit.end) or (lang == "en" and _other_sense(text, hit)):
            continue
        named = named_at(text, hit, lang) or meant(text, hit, lang, known or {})
        named = named or sited(text, hit, lang) or placed(text, hit, lang)
        if not named:
            continue
        if found and named[0].start < found[-1].end:
            if named[0].end <= found[-1].end:
                continue
            whole = found.pop()
            if named[0].start > whole.start and whole.kind != "project":
                named = [whole._replace(end=named[-1].end, name=text[whole.start : named[-1].end])]
        found += named
    found = sorted([*found, *_coded(text, found), *(_called_project(text, found) if lang == "vi" else ())])
    found = sorted([*found, *_numbered(text, found)])
    found = sorted([*found, *_ends_alone(text, found)])
    return _in_full(text, _parts_joined(text, list(_without_appositions(text, found)), lang), lang)


def _in_full(text: str, found: list[Project], lang: Lang) -> list[Project]:
    """The same with what follows each and says which part of it is meant, which is no project of its own."""
    full: list[Project] = []
    for project in found:
        if not full or project.start >= full[-1].end or full[-1].start == project.start:
            full.append(with_part(text, project, lang))
    return full


def _without_appositions(text: str, found: list[Project]) -> Iterator[Project]:
    """The same without a route that only says what the one before it is: "Ring Road 4, a 207km route through ..."."""
    before: Project | None = None
    for project in found:
        routes = before is not None and before.kind in ROUTES and project.kind in ("road", before.kind)
        if not (before and routes and _A_ROUTE.fullmatch(text, before.end, project.end)):
            yield project
        before = project


_A_ROUTE = patterns.plain(r",? (?:an?|one) (?:[\w.,-]+ ){0,4}[a-z][^,;]{2,80}")


def _parts_joined(text: str, found: list[Project], lang: Lang) -> list[Project]:
    """The same, what stands right before the works it is a part of joined with them: the runway, the airport."""
    joined: list[Project] = []
    for project in found:
        if (
            joined and _PART.fullmatch(text, joined[-1].end, project.start)
            if lang == "en"
            else (joined and text[joined[-1].end : project.start] == " ")
        ):
            whole = joined.pop()
            while joined and joined[-1].start == whole.start:
                joined.pop()
            kind = project.kind if whole.kind in (NUMBERED, "project") else whole.kind
            project = Project(whole.start, project.end, text[whole.start : project.end], kind)
        joined.append(project)
    return joined


_PART = patterns.plain(r" (?:(?:sections?|stretch(?:es)?|segments?|leg|component|part|phase \d) )?of (?:the )?")
"""What joins a part of works with the whole: the Vung Ang - Bung section of the expressway, berth 4 of the port."""


def _coded(text: str, found: list[Project]) -> Iterator[Project]:
    """Works that go by a letter code alone: the DT 827E, VSIP III."""
    for match in _CODE.finditer(text):
        if not any(project.start <= match.start() < project.end for project in found):
            yield Project(match.start(), match.end(), match[0], _CODES[match["code"]])


_CODES = {"DT": "road", "ĐT": "road", "TL": "road", "QL": "highway", "CT": "expressway", "VSIP": "industrial-park"}

_CODE = patterns.lazy(
    rf"(?<![\w.])(?P<code>{'|'.join(_CODES)})(?:[ .]?\d{{1,4}}[A-Z]?| [IVX]+|(?<=VSIP) {PLACE})\b(?: (?:in|at|ở"
    rf"|tại) {PLACE})?"
)


def _called_project(text: str, found: list[Project]) -> Iterator[Project]:
    """Works of no known kind that a Vietnamese text calls a project by name: dự án chống ngập Rạch Bùng Binh."""
    for match in _called().finditer(text):
        around = (one for one in found if one.start < match.end() and match.start() < one.end)
        if all(match["zone"] and match.start() < one.start and one.end >= match.end() for one in around):
            yield Project(match.start(), match.end(), match[0], "project")


@cache
def _called() -> re.Pattern[str]:
    vague = "đầu tư|lớn|trọng điểm|khác|xây dựng|mới"
    return re.compile(
        r"(?<!\d )(?<!hai )(?<!ba )(?<!các )(?<!nhiều )[Dd]ự án"
        rf" (?:(?:{vague}) )*(?:(?!(?:{NO_QUALITY}|{vague})\b)[a-zà-ỹđ]+ ){{2,5}}"
        r"(?P<zone>(?:tại|ở|trong|vào) (?:[Kk]hu (?:công nghiệp|kinh tế|công nghệ cao)|[Cc]ụm công nghiệp|KCN|CCN"
        r"|KKT) )?"
        rf"(?!Công ty|Tập đoàn|Ban |Sở |Bộ |UBND|Chính){CAPITAL}[\w’'-]+(?: {CAPITAL}[\w’'-]+| \d+(?!\d|[.,]\d)){{1,3}}"
    )


def _numbered(text: str, found: list[Project]) -> Iterator[Project]:
    """Works that go by a proper name and a number alone, as one of several: Que Vo III, Thái Bình 2."""
    for number in _NUMBER_ALONE.finditer(text):
        name = _NAME_BEFORE.search(text, max(0, number.start() - 48), number.start())
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
        rf"(?:(?P<line>(?<=[Tt]uyến ))|^|(?<=[,;:] )|(?<=\band )|(?<=\bvà )|(?<=\bfor )|(?<=\bof )|(?<=\bon )"
        rf"|(?<=\b[Tt]he )|(?<=[–—] ))(?!(?:{OPENERS}|{_ONE_PLACE})\b|[A-Z]{{3}})"
        rf"(?P<ends>{name}(?:\s?[-–]\s?(?!The\b){name}){{1,2}})"
        rf"(?(line)(?!\w)|(?=, (?:{_WHAT_IT_IS}|\d|for which|which|where|whose|due|running|dài|hiện|đang)"
        rf"|[,;:)]? ?\((?:\d|VND|USD|US\$)"
        rf"|,? (?:{_AFTER_NUMBER})\b| (?:component )?(?:section|stretch|segment|leg|component|project)s?\b| for the\b))"
    )


_WHAT_IT_IS = r"(?:the|an?) (?:[\w-]+ )?(?:expressway|highway|line|railway|road|route)\b"
_ONE_PLACE = "B[aà] R[iị]a|Phan Rang|Phong Nha|Th[uừ]a Thi[eê]n"
"""The beginning of a name with a dash in it that is one place's."""


_AFTER_NUMBER = (
    "is|was|has|had|will|would|are|were|and|which|that|whose|where|in|at|should|to|as|extension|expansion|upgrade|by"
    "|upgrading|widening|from|on"
    "|của|qua|dài|và|đã|đang|sẽ|còn|được|thì|vẫn|mới|chưa|vừa|cũng|là|ở|tại|sớm|sắp|có|mở rộng|dự kiến"
)

_NUMBER_ALONE = patterns.plain(
    r"[IVX\d](?<=[^\W\d_] .)(?:(?<=\d)(?:\.\d)?|(?<=[IVX])[IVX]{0,3}(?:-[A-C])?)"
    rf"(?=[^\w\s/%-]*(?:$|[,.;:)’'](?!\d)|\s[-–(]|\s(?:{_AFTER_NUMBER})\b))"
)


_NO_NAMES = "Article|Quarter|Phase|Group|Region|Ward|Resolution|Decision|Directive|Conclusion|Quý|Tháng|Điều|Khu|Quân"

_NAME_BEFORE = patterns.plain(
    rf"(?:^|[^\w\s’'-]\s?|\b(?:{OPENERS})\s|(?<!{CAPITAL})\b(?!{CAPITAL})\w+\s)"
    rf"(?!(?:{OPENERS}|{_NO_NAMES})\b)(?P<proper>{CAPITAL}[^\W\d_]+ {CAPITAL}[^\W\d_]+ (?:{CAPITAL}[^\W\d_]+ )?)$"
)
"""A name of two or three words, which is no part of a longer one."""


def _without_possessive(among: Words) -> Words:
    ends = [end - 2 * word.endswith("'s") for end, word in zip(among.ends, among.folded, strict=True)]
    return Words(among.starts, ends, [word.removesuffix("'s") for word in among.folded])


_OTHER_WORDS = frozenset(
    {"yêu", "nhu", "toàn", "điểm", "đầu", "đề", "thỉnh", "lên", "giữa", "dọc", "con", "sa", "chặng", "quãng", "phố"}
)
"""Words before `cầu`, `đường`, `cảng` that make another word of it."""


_UNITS = frozenset({"huyện", "phường", "quận", "trấn", "xã", "ủy"})
"""The last word of what stands before a name that is that of a district or commune: Huyện ủy Cầu Kè."""


_BARE = frozenset({"hồ", "chợ", "trạm"})
"""Words for works only where a name follows at once."""

_NAMED_AT_ONCE = patterns.plain(rf" (?!Chí Minh){CAPITAL}")


def _bare(text: str, hit: Phrase[Kind]) -> bool:
    """Whether a name follows at once, and it is not itself a part of one: huyện Chợ Đồn, Bắc Kạn - hồ Ba Bể."""
    written_so = text[hit.start].islower() or not text[: hit.start].strip(" -•*+")
    return (
        written_so and bool(_NAMED_AT_ONCE.match(text, hit.end)) and text[hit.start - 2 : hit.start] not in ("- ", "– ")
    )


def _spelled_so(text: str, hit: Phrase[Kind]) -> bool:
    """Whether the text writes the phrase and not one with other diacritics; without any, only a longer one is sure."""
    written, phrase = " ".join(text[hit.start : hit.end].lower().split()), hit.meaning.phrase
    if phrase in _BARE and not _bare(text, hit):
        return False
    if phrase.isascii() or written == phrase:
        before = re.search(r"(\w+),?\s$", text[max(0, hit.start - 12) : hit.start])
        if before and (before[1] == "phân" or before[0] == "khu, "):
            return False
        if before and text[hit.start].isupper() and before[1].lower() in _UNITS:
            return False
        return not before or " " in phrase or before[1].lower() not in _OTHER_WORDS
    return written.isascii() and " " in phrase


def _shorter(text: str, among: Words, hit: Phrase[Kind], lang: Lang) -> Phrase[Kind] | None:
    """A shorter phrase where a longer one is only spelt alike: cảng in cảng Cà Ná, which is no cảng cá."""
    part = slice(hit.first, hit.last - 1)
    found = lexicon(lang).find(Words(among.starts[part], among.ends[part], among.folded[part]))
    if not found or found[0].first or not _spelled_so(text, found[0]):
        return None
    return found[0]._replace(first=hit.first, last=hit.first + found[0].last)


def _other_sense(text: str, hit: Phrase[Kind]) -> bool:
    """Whether English words for works mean something else: to plant rice, the centre of the town."""
    if hit.meaning.phrase == "centre":
        return _OF_A_PLACE.search(text, max(0, hit.start - 20), hit.start) is not None or text.startswith(
            " of", hit.end
        )
    return hit.meaning.phrase in _VERBS_TOO and _AUXILIARY.search(text, max(0, hit.start - 8), hit.start) is not None


_OF_A_PLACE = patterns.plain(
    r"\b(?:a|city|commercial|commune|cultural|district|economic|former|growth|industrial|its|major|national|new|old"
    r"|political|provincial|regional|s|the|their|this|to|tourism|town|trade|urban|village)\s$"
)
"""What stands before a centre that is a part of a place, or what a place is for others."""

_VERBS_TOO = frozenset({"bridge", "dam", "dock", "farm", "line", "link", "mill", "mine", "park", "plant", "tunnel"})

_AUXILIARY = patterns.plain(r"\b(?:can|could|may|might|must|not|shall|should|to|will|would)\s$")

_BODY = patterns.plain(
    r"s?\s(?:authorit|management|administration|board|JSC|company|corporation|customs|border guard|operator)",
    re.IGNORECASE,
)
"""What makes a body of it: the Hai Phong Economic Zone Authority."""
