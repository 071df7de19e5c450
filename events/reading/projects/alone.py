"""Works that go by their kind alone: of which a province has but one, or which are told to be the province's own."""

from events.reading.projects.project import Kind
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import Phrase


def alone_at(text: str, hit: Phrase[Kind], lang: Lang) -> tuple[int, int] | None:
    """The span of works whose kind says which: a Free Trade Zone, the provincial museum, the cancer hospital."""
    if _is_capitalised(text, hit, lang):
        return hit.start, hit.end
    if hit.meaning.plural:
        return None
    if hit.meaning.name in _PUBLIC and (span := _of_the_province(text, hit, lang)):
        return span
    if not _ONE_A_PROVINCE.fullmatch(hit.meaning.phrase):
        return None
    definite = lang == "vi" or _DEFINITE.search(text, max(0, hit.start - 20), hit.start)
    return (hit.start, hit.end) if definite else None


def _is_capitalised(text: str, hit: Phrase[Kind], lang: Lang) -> bool:
    """Whether it is written as a name, and not because a sentence begins."""
    written = text[hit.start : hit.end]
    if hit.meaning.name not in _NAMED_SO or not written[:1].isupper() or not hit.start:
        return False
    return all(word[:1].isupper() for word in written.split()) if lang == "en" else text[hit.start - 1] == " "


def _of_the_province(text: str, hit: Phrase[Kind], lang: Lang) -> tuple[int, int] | None:
    if lang == "vi":
        of_it = _OF_THE_PROVINCE.match(text, hit.end)
        return (hit.start, of_it.end()) if of_it else None
    its = _PROVINCIAL.search(text, max(0, hit.start - 30), hit.start)
    return (its.start("what"), hit.end) if its else None


_NAMED_SO = frozenset({"free-trade-zone", "ring-road", "administrative-centre", "power-plant"})
"""Kinds that are a name by themselves where they are capitalised."""

_ONE_A_PROVINCE = patterns.plain(
    r"coastal road|free trade zone|international financial (?:center|centre)"
    r"|(?!district|general|provincial|regional|university)[\w' ]+ hospital"
    r"|(?:tuyến )?đường (?:bộ )?ven biển|khu thương mại tự do|trung tâm tài chính quốc tế|khu kinh tế chuyên biệt"
    r"|bệnh viện (?!đa khoa).+"
)
"""Works of which a province has one at most, a hospital for whatever field among them."""

_PUBLIC = frozenset({"administrative-centre", "centre", "hospital", "memorial", "museum", "square", "stadium"})
"""Kinds of works that a province has for itself: `the provincial library`, `Bảo tàng tỉnh`."""

_OF_THE_PROVINCE = patterns.plain(r"(?: mới)?(?: của)? (?:tỉnh|thành phố)(?! lộ| ủy| nhà|\w| [A-ZĐ])")

_PROVINCIAL = patterns.plain(
    r"\b(?:the|its|an?|new) (?P<what>(?:provincial|municipal|(?:province|city)[’']s) (?:new )?)$"
)

_DEFINITE = patterns.plain(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]his|[Aa]n?) (?:new |planned |future |second )?(?:\d[\w.,]*-[a-z]+ )?$|\d-(?:km|bed) $"
)
