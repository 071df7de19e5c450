"""Sentences that ask, suppose or call false what they say: what somebody did is not told by them."""

from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns

_ASKS = patterns.plain(r"\?[”\"»)\s]*$")

_SUPPOSES = {
    "en": patterns.plain(r"\W*(?:If|Unless|Had|Should)\b[^.;]*\b(?:can|could|may|might|will|would)\b"),
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


@once
def untold(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences of an article that tell of no act, whatever verbs they have."""
    supposes, calls_false = _SUPPOSES[reading.lang], _CALLS_FALSE[reading.lang]
    return tuple(
        one
        for one in reading.sentences
        if _ASKS.search(one.text) or supposes.match(one.text) or calls_false.search(one.text)
    )
