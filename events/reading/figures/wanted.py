"""What somebody wants to have so many of, whatever it is."""

from collections.abc import Iterable

from events.reading.entities.quantities import Quantity
from events.reading.figures.counted import SERVING
from events.reading.figures.moods import Signs
from events.reading.figures.named import Named
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import slug


def wanted(
    text: str, lang: Lang, quantity: Quantity, signs: Signs, listed: bool, homes: Iterable[tuple[int, int]] = ()
) -> Named | None:
    """The things of which somebody wants so many, or a list of goals has; no errand that one is sent on.

    Of what a province will merely have or build, only what serves its people; `homes` is where its names stand.
    """
    if quantity.dimension != "count" or quantity.value < _FEW or _SENT[lang].search(text, 0, quantity.start):
        return None
    if not listed and signs.mood(max(0, quantity.start - 70), quantity.start) != "goal":
        served = _will_have(text, lang, quantity, homes) and SERVING[lang].match(text, quantity.end)
        return _so_many(served["noun"], quantity) if served else None
    counted = SERVING[lang].match(text, quantity.end) if lang == "vi" else None
    counted = counted or _THINGS[lang].match(text, quantity.end)
    return _so_many(counted["noun"], quantity) if counted else None


def _so_many(noun: str, quantity: Quantity) -> Named:
    noun = noun.removeprefix("more ").removeprefix("additional ")
    return Named(noun, slug(noun), quantity.value, noun, 0.5)


def _will_have(text: str, lang: Lang, quantity: Quantity, homes: Iterable[tuple[int, int]]) -> bool:
    """Whether a province is the subject of the verb that makes so many: "Quang Nam will build 60 schools"."""
    named = ((match.start(), match.end()) for match in _PROVINCE[lang].finditer(text, 0, quantity.start))
    return any(
        _MAKES[lang].fullmatch(text, end, quantity.start) and _OPENS[lang].search(text, 0, start)
        for start, end in (*homes, *named)
    )


_FEW = 3
"""Fewer things than these are named, not counted."""

_SENT = {
    "en": patterns.plain(
        r"(?i)\b(?:factory|plant|facilit|company|firm|project|complex|ask|urg|instruct|order|request|demand|requir"
        r"|assign|task|direct)\w*|\btold\b"
    ),
    "vi": patterns.plain(r"(?i)nhà máy|công ty|tập đoàn|dự án|yêu cầu|đề nghị|giao|chỉ đạo|đôn đốc|trả lời"),
}
"""Words that send somebody on an errand."""

_WORD = r"[^\W\d_]+"
_THINGS = {
    "en": patterns.plain(
        r"\s+(?:or more\s+|(?:more|additional)\s+(?![^,;.]{0,80}\bthan\b))?"
        r"(?:of (?:its|the|their)\s+)?(?P<noun>(?!(?:at|by|for|from|in|of|on|to|with)\b)"
        r"(?!(?:[\w-]+\s){0,2}(?:tasks|breakthroughs|targets|goals)\b)"
        r"(?!(?:other|more|(?:communes|wards)(?! (?:to (?:be|become|meet)|meeting|recogni[sz]ed|up to))|units"
        r"|commune-level|families|days|months|years|hours|minutes|weeks|times|percentage|decimal|provinces|localities"
        r"|abstentions|amendments|articles|ballots|chapters|objections|pages|questions|speeches|votes"
        r"|stars|targets|goals|tasks|solutions|fields|sectors|aspects|issues|indicators|members|delegates|deputies"
        r"|resolutions|pillars|groups|phases|steps|this|as|is|was|has|its)\b)"
        r"(?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*s)\b(?<!months)(?<!years)(?<!days)(?<!this)(?<!provinces)(?<!localities)(?<!targets)"
    ),
    "vi": patterns.plain(
        r"\s+(?P<noun>(?!(?:đơn vị|dự án|hộ|ngày|tháng|năm|giờ|phút|đồng|đại biểu|nghị quyết|chỉ tiêu|nhiệm vụ"
        r"|nhóm|lần|bậc|con số|sao|tỉnh|địa phương|xã|phường|bước|trụ cột|đột phá|khâu đột phá|giải pháp|mũi"
        r"|quan điểm|lĩnh vực|nội dung|vấn đề|nguyên tắc|ý kiến|trở lên|vào|trong|trước|từ|tại|ở|theo|và|để|ngay|đúng"
        rf"|của|với)(?!\w)){_WORD}(?:\s(?!(?:bằng|cho|của|cùng|do|để|đến|đúng|năm|ngay|ở|tại|theo|thì|tới|trên|trong"
        rf"|trước|từ|và|vào|với)(?!\w)){_WORD}){{0,5}})"
    ),
}
"""The noun of what is counted, which is no time and nobody at a meeting."""

_PROVINCE = {
    "en": patterns.plain(r"\b(?:[Tt]he|[Tt]his) (?:province|city|locality)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:(?:[Tt]oàn )?(?:[Tt]ỉnh|[Tt]hành phố)|[Đđ]ịa phương)(?: (?:này|ta))?(?!\w)"),
}
_OPENS = {
    "en": patterns.plain(r"(?:^|[,;:.(\"“] ?|\b(?:and|says?|said|that|while|20\d\d) )$"),
    "vi": patterns.plain(
        r"(?:^|[,;:.(\"“] ?|(?<!\w)(?:biết|nói|rằng|và|20\d\d) )(?:[Tt]oàn )?(?:(?:[Tt]ỉnh|[Tt]hành phố) )?$"
    ),
}
"""Before a province that is the subject of its clause: no company of it, nobody in it."""
_MAKES = {
    "en": patterns.plain(
        r"(?:,[^,;.\d]{3,60},)? (?:(?:is|are) (?:due|expected|going|set|slated) to|will|would)(?: also| soon| then)?"
        r" (?:add|build|complete|construct|establish|found|gain|get|have|inaugurate|open|plant|put up|set up)"
        r"(?: [^;.]{2,60}?(?:,| and))?(?: (?:about|another|around|at least|more than|over|some|up to))*\s"
    ),
    "vi": patterns.plain(
        r"(?:,[^,;.\d]{3,60},)?(?: cũng)?(?: (?:sẽ|dự kiến)){1,2}(?: tiếp tục)?"
        r" (?:bổ sung|có|đầu tư xây dựng|đầu tư|hình thành|hoàn thành|khánh thành|lắp đặt|mở|nâng cấp|phát triển"
        r"|sửa chữa|thành lập|trồng|xây dựng|xây)(?: mới| thêm| được)*"
        r"(?: [^;.]{2,60}?(?:,| và))?(?: (?:gần|hơn|ít nhất|khoảng|thêm|tối thiểu|trên))*\s"
    ),
}
"""Between a province and a number: that it will build or have so many."""
