"""Who approves."""

import re

from events.reading.entities.instruments import Instrument, issued_by, issuer_by_number
from events.reading.plans import body_wording, plan_wording
from events.reading.plans.plan_names import FAR, PlanName
from events.reading.plans.telling import Telling
from events.reading.text import patterns


def approver_of(
    telling: Telling, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]
) -> str | None:
    """The body that approves, by its full name. A resolution is passed by a body that votes, whoever laid it before."""
    named = _body_named(telling, instrument, verb)
    if named and _voted(telling, name, instrument) and body_wording.NO_ASSEMBLY[telling.lang].search(named):
        return _that_votes(telling, verb)
    return _in_full(telling, named) if named else None


def _voted(telling: Telling, name: PlanName | None, instrument: Instrument | None) -> bool:
    """Whether it was voted on, or is a resolution; not where its number says whose it is."""
    if instrument and issuer_by_number(instrument.number, telling.lang):
        return False
    head = plan_wording.HEAD[telling.lang].search(name.text) if name else None
    resolution = head and body_wording.RESOLUTION[telling.lang].match(head[0])
    return bool(resolution or body_wording.VOTED[telling.lang].search(telling.text))


def _that_votes(telling: Telling, verb: re.Match[str]) -> str:
    """The body that passes a resolution, where one that passes none is named next to it."""
    voting = body_wording.VOTING[telling.lang]
    here = [body for body in voting.finditer(telling.text) if not _within_a_name(telling, body)]
    said = min(here, key=lambda body: abs(body.start() - verb.start())).group() if here else _last_said(telling, voting)
    return _in_full(telling, said or body_wording.COUNCIL_IN_FULL[telling.lang])


def _in_full(telling: Telling, body: str) -> str:
    """A body by its full name, where the text calls it "the Council" or "PM" alone."""
    if body == "PM":
        return "Prime Minister"
    if body in ("Standing Committee", "Standing Board"):
        full = body_wording.STANDING_COMMITTEE.search(telling.reading.article.text[:FAR])
        return full.group() if full else body
    if short := body_wording.COUNCIL_ALONE[telling.lang].fullmatch(body):
        full = body_wording.COUNCIL_WHOLE[telling.lang].search(telling.reading.article.text[:FAR])
        called = body_wording.COUNCIL_IN_FULL[telling.lang] + short["many"]
        return full.group() if full and not short["many"] else called
    return body.replace("thủ tướng", "Thủ tướng")


def _body_named(telling: Telling, instrument: Instrument | None, verb: re.Match[str]) -> str | None:
    """Who approves: the body after "by", else the nearest before the verb, else the instrument's, else the last.

    Nobody where the subject is a province itself, and none that the instrument's number contradicts, as "-QĐ-UBND" does
    all but a People's Committee.
    """
    after = [body for body in telling.bodies if verb.end() <= body.start() < verb.end() + 70]
    by = after and _BY[telling.lang].fullmatch(telling.text, verb.end() - 8, after[0].start())
    if after and (by or verb["left"]):
        return after[0].group().removeprefix("the ")
    if instrument and instrument.issuer:
        return instrument.issuer
    before = [
        body
        for body in telling.bodies
        if body.end() <= verb.start()
        and not _within_a_name(telling, body)
        and (instrument is None or issued_by(body.group(), instrument.number))
    ]
    if before:
        return before[-1].group().removeprefix("the ")
    if instrument and (issuer := issuer_by_number(instrument.number, telling.lang)):
        return issuer
    within = re.search(r"[’']s $|\bcủa $", telling.text[: verb.start()])
    if after and (within or telling.lang == "vi" or _OWN.match(telling.text, after[0].start())):
        return after[0].group().removeprefix("the ")
    if _GOVERNMENT.search(telling.text, 0, verb.start()):
        return "Government"
    return None if _is_by_a_unit(telling, verb) else _named_before(telling)


_OWN = re.compile(r"(?:[\w'’]+ )*[Cc]ongress[’']s ")
"""A congress whose own paper is adopted: "adopted the congress's resolution"."""


def _is_by_a_unit(telling: Telling, verb: re.Match[str]) -> bool:
    """Whether a province itself is the subject: "Hung Yen has approved"."""
    begin = telling.sentence.start
    named = telling.reading.places_between(begin, begin + verb.start())
    return bool(named) and _HAS.fullmatch(telling.text, named[-1].end - begin, verb.start()) is not None


_GOVERNMENT = patterns.plain(r"(?i:\bthe|['’]s|central) [Gg]overnment (?:has |had |also |then )*$")
_HAS = patterns.plain(r"(?: (?:province|city|has|had|have|also|then|đã|vừa|cũng))* ")
_BY = {
    "en": re.compile(r"[^;]{0,55}?\b(?:by|of|through) (?:the |its )?(?:[\w’']+ ){0,3}"),
    "vi": patterns.NEVER,
}
"""Between a verb of approving and who approves."""


def _within_a_name(telling: Telling, body: re.Match[str]) -> bool:
    return any(name.start < body.start() < name.end for name in telling.names)


def _named_before(telling: Telling) -> str | None:
    """The body that the sentences before name: one that votes where the sentence tells of those who vote."""
    voted = any(told[telling.lang].search(telling.text) for told in (body_wording.MEMBERS, body_wording.VOTED))
    return _last_said(telling, (body_wording.ASSEMBLY if voted else body_wording.BODY)[telling.lang])


def _last_said(telling: Telling, bodies: re.Pattern[str]) -> str | None:
    """The body that the sentences before name, or else the article."""
    for earlier in reversed(telling.reading.sentences[max(0, telling.sentence.index - 20) : telling.sentence.index]):
        if body := bodies.search(earlier.text):
            return body.group()
    anywhere = bodies.search(telling.reading.article.text[:4000])
    return anywhere.group() if anywhere else None
