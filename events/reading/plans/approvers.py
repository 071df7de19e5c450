"""Who approves."""

import re

from events.reading.entities.instruments import Instrument, issuer_by_number
from events.reading.plans import body_wording
from events.reading.plans.plan_names import FAR
from events.reading.plans.telling import Telling


def approver_of(telling: Telling, instrument: Instrument | None, verb: re.Match[str]) -> str | None:
    """The body that approves, by its full name."""
    named = _body_named(telling, instrument, verb)
    if named in ("Standing Committee", "Standing Board"):
        full = body_wording.STANDING_COMMITTEE.search(telling.reading.article.text[:FAR])
        return full.group() if full else named
    return named


def _body_named(telling: Telling, instrument: Instrument | None, verb: re.Match[str]) -> str | None:
    """Who approves: the body after "by", else the nearest before the verb, else the instrument's, else the last."""
    after = [body for body in telling.bodies if verb.end() <= body.start() < verb.end() + 70]
    by = after and _BY[telling.lang].fullmatch(telling.text, verb.end() - 8, after[0].start())
    if after and (by or verb["left"]):
        return after[0].group().removeprefix("the ")
    if instrument and instrument.issuer:
        return instrument.issuer
    before = [body for body in telling.bodies if body.end() <= verb.start() and not _within_a_name(telling, body)]
    if before:
        return before[-1].group().removeprefix("the ")
    if instrument and (issuer := issuer_by_number(instrument.number, telling.lang)):
        return issuer
    within = re.search(r"[’']s $|\bcủa $", telling.text[: verb.start()])
    if after and (within or telling.lang == "vi"):
        return after[0].group().removeprefix("the ")
    return _named_before(telling)


_BY = {
    "en": re.compile(r"[^;]{0,55}?\b(?:by|of|through) (?:the |its )?(?:[\w’']+ ){0,3}"),
    "vi": re.compile(r"(?!x)x"),
}
"""Between a verb of approving and who approves."""


def _within_a_name(telling: Telling, body: re.Match[str]) -> bool:
    return any(name.start < body.start() < name.end for name in telling.names)


def _named_before(telling: Telling) -> str | None:
    """The body that the sentences before name: one that votes where the sentence tells of those who vote."""
    lang = telling.lang
    pattern = (
        body_wording.ASSEMBLY[lang] if body_wording.MEMBERS[lang].search(telling.text) else body_wording.BODY[lang]
    )
    for earlier in reversed(telling.reading.sentences[max(0, telling.sentence.index - 20) : telling.sentence.index]):
        if body := pattern.search(earlier.text):
            return body.group()
    anywhere = pattern.search(telling.reading.article.text[:4000])
    return anywhere.group() if anywhere else None
