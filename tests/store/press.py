"""A press whose sentences say exactly what they mean: `TargetSet {"units": [...], ...}`. Any other line is prose.

So the tests of the store rest on real kinds and real spans of real texts, and not on what extraction makes of language.
"""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

from events.base import Article, Claim, Dated, Json, Source
from events.kinds.indicator_reported import IndicatorReported
from events.kinds.investment_licensed import InvestmentLicensed
from events.kinds.plan_approved import PlanApproved
from events.kinds.project_reported import ProjectReported
from events.kinds.target_set import TargetSet
from events.registry import kind
from events.sketch import sketch
from events.text import canonical, short_digest

LAM_DONG, BINH_THUAN, DAK_NONG = "vn-lam-dong-1976", "vn-binh-thuan-1991", "vn-dak-nong-2004"
NEW_LAM_DONG = "vn-lam-dong-2025"
_WORDS = [f"{first}{vowel}{last}" for first in "bcdghklmnpqrstvx" for vowel in "aeiou" for last in ("", "n", "m")]
EVE, MERGER = date(2025, 6, 30), date(2025, 7, 1)


def target(unit: str, value: float, metric: str = "GRDP growth", due: str = "2030", **slots: Any) -> TargetSet:
    """A goal of a province."""
    return TargetSet(units=(unit,), metric=metric, value=value, due=due, **slots)


def indicator(unit: str, value: float, period: str | None = "2024", metric: str = "GRDP growth", **slots: Any) -> Dated:
    """A figure of a province."""
    return IndicatorReported(units=(unit,), metric=metric, value=value, unit="%", period=period, **slots)


def plan(*units: str, number: str = "236/QD-TTg", **slots: Any) -> PlanApproved:
    """A plan for provinces."""
    return PlanApproved(units=units, number=number, **slots)


def project(unit: str, name: str, phase: str, **slots: Any) -> Dated:
    """A project of a province."""
    return ProjectReported.model_validate({"units": [unit], "name": name, "phase": phase, **slots})


def licensed(unit: str, projects: int, capital: float, **slots: Any) -> InvestmentLicensed:
    """Licensed investment."""
    return InvestmentLicensed(
        units=(unit,), projects=projects, capital=capital, currency="VND", stage="licensed", **slots
    )


def path(event: Dated) -> str:
    """The path on which an event states its one fact."""
    (stated,) = Claim(event=event, source=_source(article("x"), 0, 1)).statements()
    return stated.path


def sentence(event: Dated) -> str:
    """What says the event."""
    return f"{event.kind} {canonical(event.content())}"


def article(
    name: str, *events: Dated, published: str | None = "2025-06-10", first_seen: str = "2025-06-12", **fields: Any
) -> Article:
    """A text of the article `name` that says the events, a sentence each."""
    lines = [fields.pop("lead", f"From {name}."), *map(sentence, events)]
    url = f"https://{name}.example/"
    days = {
        field: date.fromisoformat(text) if text else None
        for field, text in (
            ("published", published),
            ("first_seen", first_seen),
            ("updated", fields.pop("updated", None)),
        )
    }
    return Article(stream=url, url=url, title=name, text="\n".join(lines), **days, **fields)


def read(article: Article, understands: Callable[[str], bool] = bool) -> list[Claim]:
    """The claims of an article; only those sentences that a rule of the day `understands`."""
    claims: list[Claim] = []
    ordinals: Counter[Json] = Counter()
    occasions: Counter[Json] = Counter()
    start = 0
    for line in article.text.split("\n"):
        name, _, slots = line.partition(" ")
        if slots.startswith("{") and understands(line):
            event = kind(name).model_validate(json.loads(slots))
            assert isinstance(event, Dated)
            content = event.content()
            same = canonical([name, [content.get(slot) for slot in event.identity]])
            occasion = canonical([name, event.occasion()])
            source = _source(article, start, start + len(line), "text" if event.date else None)
            claims.append(Claim(event=event, source=source, ordinal=ordinals[same], nth=occasions[occasion]))
            ordinals[same] += 1
            occasions[occasion] += 1
        start += len(line) + 1
    return claims


def dispatch(number: int) -> str:
    """Prose of which each is a near-duplicate of the next, and not of the one after that."""
    return " ".join(_WORDS[19 * number :][:80])


def _prose(article: Article) -> str | None:
    """The sketch of what is said beside the events: events are written alike by all."""
    return sketch("\n".join(line for line in article.text.split("\n") if not line.partition(" ")[2].startswith("{")))


def _source(article: Article, start: int, end: int, date_origin: Any = None) -> Source:
    return Source(
        article=article.stream,
        text=article.text_hash,
        start=start,
        end=end,
        rule="said so",
        confidence=1,
        date_origin=date_origin,
        published_on=article.published,
        first_seen=article.first_seen,
        origin=" ".join(filter(None, (article.home, _prose(article)))) or short_digest(article.stream),
    )
