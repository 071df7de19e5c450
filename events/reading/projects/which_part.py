"""Which part of works a name means: a phase or component, one of several, what is built on to what is there."""

import re

from events.reading.projects.project import Project, kind_in
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL

_LEADING = 60
"""So many letters before a name may say which part of the works is meant."""


def with_part(text: str, project: Project, lang: Lang) -> Project:
    """A project with the words around its name that say which part is meant: the Ben Go airport's second runway."""
    before = _OF[lang].search(text, max(0, project.start - _LEADING), project.start)
    after = _AFTER[lang].match(text, project.end)
    start = before.start() if before else project.start
    end = after.end() if after else project.end
    leading = re.sub(r" (?:its|their) $", " the ", text[start : project.start])
    name = f"{leading}{project.name}{text[project.end : end]}"
    parts = [told["part"] for told in (before, after) if told and told.lastgroup]
    part = kind_in(parts[0]) if parts else None
    return Project(start, end, name, part.meaning.name if part else project.kind)


_NUMBER = r"(?:(?:No\.? ?)?T?\d{1,2}[A-Z]?|one|two|three|I{1,3}|IV|V)\b(?![.,]\d)"
_PART = r"(?i:apron|berth|campus|facility|phase|pier|runway|section|stage|taxiway|terminal|wharf)"
_WHICH = r"(?:(?:cargo|container|domestic|first|fourth|international|longer|new|next|passenger|second|third) )"

_OF = {
    "en": patterns.plain(
        r"(?:\b(?:[Ss]hared infrastructure|expansion|upgrading|upgrade|widening|extension|renovation)"
        r"(?: and (?:expansion|upgrading|extension|widening))?|\b[Cc]omponent [Pp]roject \d"
        rf"|\b(?P<part>{_WHICH}*{_PART} {_NUMBER}|{_WHICH}+{_PART})) (?:of|at|for) (?:the |its |their )?$"
    ),
    "vi": patterns.plain(
        r"(?:[Dd]ự án thành phần|[Gg]ói thầu|[Pp]hân đoạn|(?<!\d và )(?<!\d và khởi công )[Gg]iai đoạn|[Bb]ến(?: cảng)?"
        r"|(?P<part>[Nn]hà ga))"
        r" (?:số )?T?\d+\w?(?:(?:,| và) \d+)*(?: (?:của|thuộc))?(?: dự án)? $"
    ),
}
"""Words before the name that say which part of the works, or what is done to them."""

_END = rf"{CAPITAL}[\w’'-]*(?: {CAPITAL}[\w’'-]*)*"
_AFTER = {
    "en": patterns.plain(
        rf"(?: project)?(?:,|:)? \(?(?:[Cc]omponent(?: [Pp]roject)?|[Pp]hase|[Ss]ection|[Ss]tage) {_NUMBER}\)?"
        rf"|[’']s (?P<part>{_WHICH}*(?:{_PART}|component project)\b(?: {_NUMBER})?)"
    ),
    "vi": patterns.plain(
        r"(?:(?:,| [-–])? \(?giai đoạn (?:[IVX]+|\d)[a-c]?(?!\w|[.,]\d)\)?| (?:kéo dài|mở rộng|nối dài|thứ hai)"
        rf"| đợt (?:hai|\d)| cơ sở \d| đoạn {_END}(?: [-–] {_END})+)+(?!\w)"
    ),
}
"""Words after it."""
