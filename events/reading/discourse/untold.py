"""Sentences that ask, suppose or call false what they say, or say it of those who rule abroad: no act here is told."""

from events.reading.entities.countries import COUNTRIES, FOREIGN
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns

_ASKS = patterns.plain(r"\?[”\"»)\s]*$")

_SUPPOSES = {
    "en": patterns.plain(
        r"\W*(?:(?:If|Unless|Had|Should)\b[^.;]*\b(?:can|could|may|might|will|would)\b"
        r"|Any [a-z]+ (?:that|which|who|whose|with)\b)"
    ),
    "vi": patterns.plain(r"\W*(?:Nếu|Giả sử|Giá như|Giá mà|Ví thử)(?!\w)"),
}
"""How a sentence opens by which nothing has happened yet."""

_CALLS_FALSE = {
    "en": patterns.plain(
        r"(?i)\b(?:it (?:is|was) (?:false|not (?:correct|the case|true)|untrue|wrong) that|no truth in"
        r"|(?:claims?|news|posts?|reports?|rumou?rs?|stor(?:y|ies)|talk|word) (?:about|of|that)\b[^.;]*\b(?:baseless"
        r"|denied|fabricated|fake|false|groundless|invented|not true|rejected|unfounded|untrue|wrong))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:không có (?:chuyện|việc)|(?:tin|tin đồn|thông tin) [^.;]*(?:bịa đặt|sai sự thật|thất thiệt"
        r"|không (?:chính xác|đúng|có thật)|vô căn cứ|bị bác bỏ))(?!\w)"
    ),
}

_RULES_EN = r"(?:assembly|authorities|cabinet|council|government|parliament|prefecture|province|region|senate|state)"
_OF_OTHERS = {
    "en": patterns.plain(
        rf"\W*(?:The )?(?:(?:[A-Z][\w’'-]+ ){{1,3}}(?i:{_RULES_EN}),? (?:of |in |\(){COUNTRIES['en']}"
        rf"|(?:{'|'.join(sorted(FOREIGN))}) (?:\w+ )?(?i:{_RULES_EN})\b)"
    ),
    "vi": patterns.plain(
        rf"\W*(?:(?:Chính phủ|Quốc hội|Thủ tướng|Tổng thống) {COUNTRIES['vi']}"
        rf"|(?:Bang|Bí thư Tỉnh ủy|Chính quyền|HĐND|Tỉnh|Tỉnh trưởng|UBND) (?:[^\s,.;()]+ ){{1,4}}"
        rf"(?:\(|của ){COUNTRIES['vi']})"
    ),
}
"""How a sentence opens whose subject rules elsewhere, wherever what it does lies."""


@once
def untold(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences of an article that tell of no act, whatever verbs they have."""
    supposes, calls_false, others = (words[reading.lang] for words in (_SUPPOSES, _CALLS_FALSE, _OF_OTHERS))
    return tuple(
        one
        for one in reading.sentences
        if _ASKS.search(one.text) or supposes.match(one.text) or calls_false.search(one.text) or others.match(one.text)
    )
