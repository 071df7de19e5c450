"""Somebody says that something must be done."""

import re

from events.reading.directives import demand_wording as says
from events.reading.directives.telling import Found, Telling
from events.reading.text import patterns

_INVERTED = patterns.plain(r"[,\"”'’] ?$")

_ORDERS = frozenset(
    {
        "chỉ đạo",
        "lưu ý",
        "kết luận",
        "quán triệt",
        "nhấn mạnh",
        "stressed",
        "emphasised",
        "emphasized",
        "instructed",
        "told",
    }
)
"""Verbs of saying that make an order of what is said."""


def stressed(telling: Telling) -> Found | None:
    """Somebody says that something must be done."""
    text, words, cast, sentence = telling.text, telling.words, telling.cast, telling.sentence
    if not any(telling.ours_to_do(need) for need in words.needed.finditer(text)):
        return None
    view = words.view.search(text)
    if view and (named := _viewer(telling, view.end())):
        return Found("stressed", named[1], view.start())
    others = [ask.end() for ask in words.asked.finditer(text) if words.not_ours.match(text, ask.end())]
    for verb in words.stressed.finditer(text):
        if verb.group().startswith("told") and words.not_ours.match(text, verb.end()):
            continue
        if others and others[0] < verb.start():
            continue
        before = cast.named(sentence, end=verb.start())
        if _of_nobody(telling, verb):
            continue
        after = [one for one in cast.named(sentence, begin=verb.end()) if one[0] - verb.end() < 45]
        if after and (not before or _INVERTED.search(text, max(0, verb.start() - 4), verb.start())):
            return Found("stressed", after[0][2], verb.start())
        if before and (by := cast.speaker(sentence, verb.start())):
            return Found("stressed", by, verb.start())
        if telling.by_somebody(text[: verb.start()]) and not cast.last_before(sentence):
            return Found("stressed", None, verb.start())
    return None


def _of_nobody(telling: Telling, verb: re.Match[str]) -> bool:
    """Whether a quotation says what must be done, but nothing says by whom, and the verb is no order."""
    text, words, sentence = telling.text, telling.words, telling.sentence
    quoted = text[:1] in '"“' and re.search(r"[\"”],? $|[\"”],? [^,]{2,60}$", text[: verb.start()])
    if not quoted or verb.group() in _ORDERS:
        return False
    addressed = says.addressed(telling.reading.lang)
    if addressed.search(text, 0, quoted.start()) or telling.reading.places_in(sentence):
        return False
    before = telling.reading.sentences[sentence.index - 1 : sentence.index]
    spoke = before and words.stressed.search(before[0].folded if telling.english else before[0].lowered)
    return not (spoke and says.COMMAND.match(text) and words.ours.search(spoke.string, spoke.end()))


def _viewer(telling: Telling, at: int) -> tuple[int, str] | None:
    """Whose view is told, and from where on: "according to the Prime Minister", "in his view"."""
    cast, sentence = telling.cast, telling.sentence
    if re.match(r"(?:his|her)\b", telling.text[at:]):
        by = cast.last_before(sentence)
        return (0, by) if by else None
    named = cast.named(sentence, begin=at)
    return (named[0][1], named[0][2]) if named and named[0][0] - at < 45 else None
