"""Works that go by their kind alone: of which a province has but one, or which are told to be the province's own."""

from events.reading.projects.project import Kind
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import Phrase


def alone_at(text: str, hit: Phrase[Kind], lang: Lang) -> tuple[int, int] | None:
    """The span of works whose kind says which they are: "the children's hospital", "Bảo tàng tỉnh"."""
    kind, phrase = hit.meaning.name, hit.meaning.phrase
    written = text[hit.start : hit.end]
    if kind in _NAMED_SO and written[:1].isupper() and hit.start:
        capitals = all(word[:1].isupper() for word in written.split()) if lang == "en" else text[hit.start - 1] == " "
        if capitals:
            return hit.start, hit.end
    if hit.meaning.plural:
        return None
    if kind in _PUBLIC:
        if lang == "vi" and (of_it := _OF_THE_PROVINCE.match(text, hit.end)):
            return hit.start, of_it.end()
        if lang == "en" and (its := _PROVINCIAL.search(text, max(0, hit.start - 30), hit.start)):
            return its.start("what"), hit.end
    if phrase in _ONE_A_PROVINCE and (lang == "vi" or _DEFINITE.search(text, 0, hit.start)):
        return hit.start, hit.end
    return None


_NAMED_SO = frozenset({"free-trade-zone", "ring-road", "administrative-centre", "power-plant"})
"""Kinds that are a name by themselves where they are capitalised."""

_ONE_A_PROVINCE = frozenset(
    {"coastal road", "free trade zone", "international financial centre", "international financial center"}
    | {
        f"{what} hospital"
        for what in ("cancer", "children's", "lung", "maternity", "mental", "oncology", "psychiatric")
    }
    | {"obstetrics and paediatrics hospital", "traditional medicine hospital", "khu kinh tế chuyên biệt"}
    | {"khu thương mại tự do", "trung tâm tài chính quốc tế", "đường ven biển", "đường bộ ven biển"}
    | {"tuyến đường ven biển", "tuyến đường bộ ven biển"}
    | {f"bệnh viện {what}" for what in ("lao và bệnh phổi", "mắt", "nhi", "phổi", "phụ sản", "phục hồi chức năng")}
    | {f"bệnh viện {what}" for what in ("sản nhi", "tâm thần", "ung bướu", "y dược cổ truyền", "y học cổ truyền")}
)
"""Works of which a province has one at most: the kind alone says which is meant."""

_PUBLIC = frozenset({"administrative-centre", "centre", "hospital", "memorial", "museum", "square", "stadium"})
"""Kinds of works that a province has for itself: `the provincial library`, `Bảo tàng tỉnh`."""

_OF_THE_PROVINCE = patterns.plain(r"(?: mới)?(?: của)? (?:tỉnh|thành phố)(?! lộ| ủy| nhà|\w| [A-ZĐ])")

_PROVINCIAL = patterns.plain(
    r"\b(?:the|its|an?|new) (?P<what>(?:provincial|municipal|(?:province|city)[’']s) (?:new )?)$"
)

_DEFINITE = patterns.plain(r"\b(?:[Tt]he|[Ii]ts|[Tt]his) (?:new |planned |future )?$")
