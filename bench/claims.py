"""A seeded press: articles whose claims follow the corpus's mix of kinds, with paths that grow with the log.

The shares are those of the training corpus (1,315 events, November 2026). Days run over the years of the log, units
are those in force, three in ten metrics, projects and persons are ones nobody wrote of before.
"""

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha384
from random import Random
from typing import Any

from events.base import Article, Claim, Source
from events.registry import kind
from events.units.lineage import Units

SHARES = {
    "IndicatorReported": 264,
    "OfficeholderReported": 189,
    "TargetSet": 169,
    "DirectiveGiven": 166,
    "MeetingHeld": 139,
    "ProjectReported": 117,
    "PlanApproved": 73,
    "MergerAnnounced": 65,
    "OfficialAppointed": 64,
    "InvestmentLicensed": 39,
    "MergerEffected": 30,
}
CLAIMS_PER_ARTICLE = 10
FIRST, LAST = date(2005, 1, 1), date(2026, 11, 1)
_FRESH = 0.3
_POSTS = (
    "Secretary of the provincial Party Committee",
    "Deputy Secretary of the provincial Party Committee",
    "Chairman of the provincial People's Committee",
    "Vice Chairman of the provincial People's Committee",
    "Chairman of the provincial People's Council",
)
_MEETINGS = ("working_session", "conference", "congress", "visit", "ceremony")
_PHASES = ("proposed", "planned", "started", "under_construction", "completed")


def press(records: int, seed: int) -> Iterator[tuple[Article, list[Claim]]]:
    """Articles with about `records` claims in all, in no order of days."""
    random, units = Random(seed), Units.packaged()
    for number in range(records // CLAIMS_PER_ARTICLE):
        day = FIRST + timedelta(days=random.randrange((LAST - FIRST).days))
        here = random.choice(units.in_force(day)).id
        text = " ".join(f"sentence {number} {line}." for line in range(CLAIMS_PER_ARTICLE))
        article = Article(
            stream=f"https://press.example/{seed}/{number}", text=text, published=day, first_seen=day, lang="en"
        )
        yield article, [_claim(random, article, here, day, number, line) for line in range(CLAIMS_PER_ARTICLE)]


def _claim(random: Random, article: Article, unit: str, day: date, number: int, line: int) -> Claim:
    name = random.choices(tuple(SHARES), tuple(SHARES.values()))[0]
    slots = {"units": [unit], "date": day.isoformat(), **_slots(random, name, unit, day, number)}
    source = Source(
        article=article.stream,
        text=article.text_hash,
        start=line * 10,
        end=line * 10 + 10,
        rule="bench",
        confidence=0.9,
        date_origin="text",
        published_on=day,
        first_seen=day,
        origin=f"~{urlsafe_b64encode(sha384(article.stream.encode()).digest()).decode()}",
    )
    return Claim(event=kind(name).model_validate(slots), source=source, ordinal=line, nth=line)


def _slots(random: Random, name: str, unit: str, day: date, number: int) -> dict[str, Any]:
    metric = f"metric {_pick(random, 40, number)}"
    person = f"Nguyen Van {_pick(random, 12, number)}"
    match name:
        case "IndicatorReported":
            return {"metric": metric, "value": random.randrange(1000), "unit": "%", "period": str(day.year)}
        case "TargetSet":
            value = random.randrange(100)
            return {
                "metric": metric,
                "value": value,
                "unit": "%",
                "comparator": ">=",
                "due": str(day.year // 5 * 5 + 5),
            }
        case "OfficeholderReported":
            return {"person": person, "position": random.choice(_POSTS)}
        case "OfficialAppointed":
            return {"person": person, "position": random.choice(_POSTS), "action": "appointed"}
        case "DirectiveGiven":
            return {"by": person}
        case "MeetingHeld":
            return {"kind": random.choice(_MEETINGS), "chair": person}
        case "ProjectReported":
            return {"name": f"road {_pick(random, 30, number)}", "phase": random.choice(_PHASES)}
        case "PlanApproved":
            number_ = f"{random.randrange(1, 2000)}/QD-TTg"
            return {
                "plan": f"plan {number}",
                "number": number_,
                "period": f"{day.year // 10 * 10 + 1}-{day.year // 10 * 10 + 10}",
            }
        case "InvestmentLicensed":
            return {"projects": random.randrange(1, 30), "capital": 10**12, "currency": "VND", "stage": "licensed"}
        case _:
            return {"level": "commune"}


def _pick(random: Random, known: int, number: int) -> int:
    """One of the things everybody writes of, or, three times in ten, one of those that came up since."""
    return random.randrange(known) if random.random() > _FRESH else known + random.randrange(number + 1) // 10
