"""Works of other countries that the news of a province names: the port with which it signs, the bridge it visits."""

from events.reading.entities.countries import COUNTRIES, NEIGHBOURS
from events.reading.projects.project import Project
from events.reading.text import patterns
from events.reading.text.language import Lang


def is_abroad(text: str, project: Project, lang: Lang) -> bool:
    """Whether works are told, right after their name or right before it, to lie in another country.

    Of plants and zones a country's name alone says only whose money built them: "a Korean plant", "Singapore's VSIP".
    """
    if _LIES_IN[lang].match(text, project.end) or _NAMED_BY_IT.search(text, project.start, project.end):
        return True
    if project.kind not in _OF_A_STATE:
        return False
    if lang == "en" and _OWNED.search(text, max(0, project.start - 40), project.start):
        return True
    if _OWN.match(project.name):
        return True
    its = _ITS[lang].match(text, project.end) or _BRACKETED[lang].search(project.name)
    return its is not None and _TWO_ENDS.search(project.name) is None


_OF_A_STATE = frozenset({"airport", "border-gate", "bridge", "expressway", "port", "railway", "road", "terminal"})
"""Kinds of works that belong to the country in which they lie."""

_IN_BRACKETS = r"(?: \([^()]{1,40}\))?"
_LIES_IN = {
    "en": patterns.plain(
        rf"{_IN_BRACKETS},? (?:in|across) (?:the )?(?:[A-Z][\w-]+, ){{0,2}}(?:(?:[a-z]+|[A-Z]\w+), )?"
        rf"(?:(?:northern|southern|eastern|western|central|neighbou?ring|nearby) )?(?:{COUNTRIES['en']}|{NEIGHBOURS})"
    ),
    "vi": patterns.plain(
        rf"{_IN_BRACKETS},? (?:ở|tại|thuộc|bên)(?: tỉnh| thành phố| nước| bang| phía)* (?:[A-ZĐ][\w-]+,? ){{0,3}}"
        rf"(?:\(|của |nước )?(?:{COUNTRIES['vi']}|{NEIGHBOURS})"
    ),
}
"""Where works lie, right after their name."""

_NAMED_BY_IT = patterns.plain(rf"\b(?:in|of|at|ở|tại) (?:{COUNTRIES['en']}|{NEIGHBOURS})$")
"""The end of a name that says where it is: the port of Savannakhet."""

_TWO_ENDS = patterns.plain(r" ?[-–] ?(?=[A-ZĐ])")
"""What joins the ends of a route, of which a country told after it has only the last: Hanoi - Vientiane (Laos)."""

_OWN = patterns.plain(rf"{COUNTRIES['en']}['’]s ")
_OWNED = patterns.plain(rf"\b{COUNTRIES['en']}['’]s (?:[a-z-]+ ){{0,2}}$")
_BRACKETED = {lang: patterns.plain(rf" \((?:nước )?{countries}\)$") for lang, countries in COUNTRIES.items()}
_ITS = {
    "en": patterns.plain(rf"(?: \(|, ){COUNTRIES['en']}(?=[),])|,? of (?:the )?{COUNTRIES['en']}"),
    "vi": patterns.plain(
        rf"{_IN_BRACKETS} (?:\((?:nước )?|của (?:nước |phía )?|, (?:nước )?)(?:{COUNTRIES['vi']}|{NEIGHBOURS})"
    ),
}
"""Whose they are, before their name and after it."""
