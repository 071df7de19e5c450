"""What somebody wants to have so many of, whatever it is."""

from events.reading.entities.quantities import Quantity
from events.reading.figures.moods import Signs
from events.reading.figures.named import Named
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import slug


def wanted(text: str, lang: Lang, quantity: Quantity, signs: Signs, listed: bool) -> Named | None:
    """The things of which somebody wants so many, or a list of goals has; no errand that one is sent on."""
    if quantity.dimension != "count" or quantity.value < _FEW or _SENT[lang].search(text, 0, quantity.start):
        return None
    if not listed and signs.mood(max(0, quantity.start - 70), quantity.start) != "goal":
        return None
    counted = _THINGS[lang].match(text, quantity.end)
    return counted and Named(counted["noun"], slug(counted["noun"]), quantity.value, counted["noun"], 0.5)


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

_THINGS = {
    "en": patterns.plain(
        r"\s+(?:or more\s+)?(?:of (?:its|the|their)\s+)?(?P<noun>(?!of\b)"
        r"(?!(?:[\w-]+\s){0,2}(?:tasks|breakthroughs|targets|goals)\b)"
        r"(?!(?:other|more|(?:communes|wards)(?! (?:to (?:be|become|meet)|meeting|recogni[sz]ed|up to))|units"
        r"|commune-level|families|days|months|years|hours|minutes|weeks|times|percentage|decimal|provinces|localities"
        r"|abstentions|amendments|articles|ballots|chapters|objections|pages|questions|speeches|votes"
        r"|targets|goals|tasks|solutions|fields|sectors|aspects|issues|indicators|members|delegates|deputies"
        r"|resolutions|pillars|groups|phases|steps|this|as|is|was|has|its)\b)"
        r"(?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*s)\b(?<!months)(?<!years)(?<!days)(?<!provinces)(?<!localities)(?<!targets)"
    ),
    "vi": patterns.plain(
        r"\s+(?P<noun>(?!(?:đơn vị|dự án|hộ|ngày|tháng|năm|giờ|phút|đồng|đại biểu|nghị quyết|chỉ tiêu|nhiệm vụ"
        r"|nhóm|lần|con số|sao|tỉnh|địa phương|xã|phường|bước|trụ cột|đột phá|khâu đột phá|giải pháp|mũi|quan điểm"
        r"|lĩnh vực|nội dung|vấn đề|nguyên tắc|ý kiến|vào|trong|trước|từ|tại|ở|theo|và|để|ngay|đúng|của|với)\b)"
        r"[^\W\d_]+(?:\s[^\W\d_]+){0,3})"
    ),
}
"""The noun of what is counted, which is no time and nobody at a meeting."""
