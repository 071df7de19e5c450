"""How right states are: what a state would show of an article the day after it came out, read beside annotated.

A fact is right where unit, path and value are the annotator's, by the rules by which two papers agree (`same`: "sq km"
is km2). Works and plans that he calls otherwise than one path allows for stand on another, so this is stricter than an
event's being right.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bench.annotated import Event, Told
from events.base import Article, Claim
from events.doubt import is_doubtful
from events.extract import claims_of
from events.facts import Fact, Stated, same
from events.reading.reading import Reading
from events.statements import SECTIONS, by_path, sections
from events.units.lineage import Units
from events.witnessed import Refused, witnessed

UNDATED = date(2026, 11, 1)
"""When an article without a day is taken to have come out."""

_DOUBTFUL = "of them doubtful"

Facts = dict[tuple[str, str, str], Fact]
"""By unit, section and the tail of the path."""


def print_facts(told: Iterable[Told], units: Units) -> None:
    """A line for each section of a state: how many facts are shown, annotated and right; then of those that are marked
    as doubtful how many are right and shown."""
    shown, annotated, right = Counter[str](), Counter[str](), Counter[str]()
    for one in told:
        read, gold = (_facts(one.article, events, units) for events in (one.read, one.gold))
        doubtful = {place for place, fact in read.items() if is_doubtful(fact["confidence"])}
        found = {place for place in read.keys() & gold.keys() if same(read[place]["value"], gold[place]["value"])}
        shown.update(section for _, section, _ in read)
        annotated.update(section for _, section, _ in gold)
        right.update(section for _, section, _ in found)
        shown[_DOUBTFUL] += len(doubtful)
        right[_DOUBTFUL] += len(doubtful & found)
    print(f"{'facts of a state':<22}{'P':>6}{'R':>6}{'right':>8}{'shown':>7}{'annotated':>11}")
    for section in (*SECTIONS, "all"):
        of_all = SECTIONS if section == "all" else (section,)
        hits, said, known = (sum(of[one] for one in of_all) for of in (right, shown, annotated))
        print(f"{section:<22}{hits / max(1, said):>6.2f}{hits / max(1, known):>6.2f}{hits:>8}{said:>7}{known:>11}")
    hits, said = right[_DOUBTFUL], shown[_DOUBTFUL]
    print(f"{_DOUBTFUL:<22}{hits / max(1, said):>6.2f}{hits:>14}{said:>7}")


def _facts(article: Article, events: Sequence[Event], units: Units) -> Facts:
    published = article.published or UNDATED
    claims = _claims(article.model_copy(update={"first_seen": published}), events, units)
    stated: dict[str, list[Stated]] = defaultdict(list)
    for claim in claims:
        for one in claim.statements():
            stated[one.unit].append(
                Stated(
                    path=one.path,
                    value=one.value,
                    valid_from=one.valid_from or claim.valid_from(),
                    confirms=one.confirms,
                    dated=True,
                    since_origin=None,
                    record=claim.key,
                    published_on=published,
                    tiebreak=claim.tiebreak,
                    article=article.stream,
                    origin=article.stream,
                    confidence=claim.source.confidence,
                )
            )
    on = published + timedelta(days=1)
    return {
        (unit, section, tail): fact
        for unit, rows in stated.items()
        for section, facts in sections(by_path(rows, on, units.unit(unit).formed), on, None).items()
        for tail, fact in facts.items()
    }


def _claims(article: Article, events: Sequence[Event], units: Units) -> list[Claim]:
    """What an article claims; not told apart by its words, of which an annotator may quote fewer."""
    reading = Reading(article, units)
    found = {}
    for event in events:
        try:
            one = witnessed({slot: said for slot, said in event.items() if said is not None}, reading, "annotated")
        except Refused:
            continue  # a quote over two paragraphs, which no event of ours has
        found[one.event, one.start] = one
    claims = claims_of(reading, found.values())
    return [claim._replace(source=claim.source.model_copy(update={"said": None})) for claim in claims]
