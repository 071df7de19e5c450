"""From an article to the claims that it makes: pure, deterministic, offline."""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from events.base import Article, Claim, Dated, Found, Json, NewsEvent, Source
from events.confidence import confidences
from events.printed import printed
from events.reading.discourse.corrections import taken_back
from events.reading.discourse.untold import untold
from events.reading.entities.page_heads import head_lines, headline, own_title
from events.reading.reading import Reading
from events.reading.text.mending import Mended, mended
from events.reading.text.origin import origin_of
from events.registry import news_kinds
from events.text import canonical, short_digest, words_of
from events.units.lineage import Units
from events.when import days


def extract(article: Article, units: Units | None = None) -> list[Claim]:
    """Every event that the article tells, in text order."""
    story, page = story_of(article)
    claims = read(Reading(story, units or Units.packaged()))
    if story is article:
        return claims
    published = {"text": article.text_hash, "origin": origin_of(article)}
    return [claim._replace(source=_as_published(claim.source, page, published)) for claim in claims]


def story_of(article: Article) -> tuple[Article, Mended]:
    """The article as it is read, without what its page printed above the story or mangled; and its text's offsets."""
    page = mended(article.text)
    title = own_title(mended(article.title).text) if article.title else headline(page.text)
    page = page.without(head_lines(page.text, title))
    if page.text == article.text and title == article.title:
        return article, page
    return article.model_copy(update={"text": page.text, "title": title}), page


def _as_published(source: Source, page: Mended, published: dict[str, str]) -> Source:
    """A source found in the story of a page, with its span in the page as published, its text and its origin."""
    span = {"start": page.offsets[source.start], "end": page.offsets[source.end - 1] + 1}
    return source.model_copy(update={**published, **span})


def read(reading: Reading) -> list[Claim]:
    """Every event that the article of a reading tells, in text order."""
    found = found_in(reading)
    sure = confidences(reading, found)
    return claims_of(reading, [one._replace(confidence=chance) for one, chance in zip(found, sure, strict=True)])


def claims_of(reading: Reading, found: Iterable[Found]) -> list[Claim]:
    """The claims that events found in a reading make, whoever found them, in text order."""
    article, origin = reading.article, origin_of(reading.article)
    equals: Counter[str] = Counter()
    occasions: Counter[str] = Counter()
    claims = []
    for event, start, end, rule, confidence, date_origin in in_text_order(found):
        event = _of_then(event, reading.units)
        source = Source(
            article=article.stream,
            text=article.text_hash,
            start=start,
            end=end,
            rule=rule,
            confidence=confidence,
            date_origin=date_origin,
            published_on=article.published,
            first_seen=article.first_seen,
            latest_day=reading.latest_day,
            said=_said(event, article.text[start:end]),
            origin=origin,
        )
        key, occasion = (canonical([event.kind, one]) for one in (event.identified(), event.occasion()))
        claims.append(Claim(event=event, source=source, ordinal=equals[key], nth=_nth(event, occasions[occasion])))
        equals[key] += 1
        occasions[occasion] += 1
    return claims


def found_in(reading: Reading) -> list[Found]:
    """What the rules of every kind find in a reading, in text order; nothing that the article takes back, and no act
    that it only asks about, supposes or calls false."""
    wrong = taken_back(reading)
    unsure = (*wrong, *untold(reading))
    return in_text_order(
        found
        for kind in news_kinds()
        for found in kind.read(reading)
        if not any(one.start <= found.start < one.end for one in (unsure if kind.act else wrong))
    )


def _of_then(event: NewsEvent, units: Units) -> NewsEvent:
    """An event of long before its unit was formed, told of the unit that bore the name then (decision 0040).

    What names both, as a merger does, told them apart itself.
    """
    if event.date is None:
        return event
    day = days(event.date)[1]
    then = tuple(
        units.namesake(unit, day) if units.unit(unit).formed - day > _IN_THE_MAKING else unit for unit in event.units
    )
    names_both = len(set(then)) < len(then)
    return event if names_both or then == event.units else event.model_copy(update={"units": then})


_IN_THE_MAKING = timedelta(days=120)
"""So long before it is formed a unit may be spoken of already: its leaders are named, its plans approved."""


def in_text_order(found: Iterable[Found]) -> list[Found]:
    """Events by their span, then by kind: the order in which claims that are equal are numbered."""
    return sorted(found, key=lambda one: (one.start, one.end, one.event.kind))


def printed_claim(claim: Claim, article: Article, units: Units) -> dict[str, Json]:
    """An extracted event as it is printed: its article, its fields with slugs, the sentence, the confidence."""
    source = claim.source
    fields = printed(claim.event.kind, claim.event.content(), units, article.published or source.latest_day)
    quote = article.text[source.start : source.end]
    return {"article": article.id or article.stream, **fields, "quote": quote, "confidence": source.confidence}


def _said(event: NewsEvent, quote: str) -> str | None:
    """What papers that carry one dispatch have in common where nothing else tells its occasion: the same words, said of
    the same units on the same day (decision 0025). None of what tells its occasion itself, or has no day.
    """
    if event.occasion() is not None or event.date is None:
        return None
    return short_digest(sorted(event.units), event.date, event.identified(), words_of(quote))


def _nth(event: Dated, before: int) -> int:
    """Where only the claim itself tells the occasion from others, its ordinal already does."""
    return 0 if event.occasion() is None else before
