"""Who holds which post: tenures, of which a single seat shows one (SEMANTICS, Posts; docs/decisions/0023)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from events.facts import Fact, Stated, fact_of, last_run, since, spelt
from events.posts import LADDERS, SINGLE_SEATS

TERM = timedelta(days=5 * 365 + 1)
"""For how long an appointment speaks for itself: congresses of the Party and elections of Councils come every five
years."""


class Tenure(NamedTuple):
    """Somebody's time in a post, still running: from the appointment, else from the first report."""

    tail: str
    began: Stated
    stated: tuple[Stated, ...]

    @classmethod
    def of(cls, tail: str, stated: Sequence[Stated]) -> "Tenure | None":
        """The running tenure, or None where the person has left.

        Who was somebody until the day on which he left is told with it: of one day a report comes before a change, and
        what an article that tells of his leaving calls him is of before.
        """
        farewells = {row.article for row in stated if not row.value["holds"]}
        told = [row for row in stated if not (row.confirms and row.article in farewells)]
        ordered = sorted(told, key=lambda row: (row.order[0], not row.confirms, row.order))
        if not ordered[-1].value["holds"]:
            return None
        run = last_run(ordered)
        began = next((row for row in run if not row.confirms), run[0])
        return cls(tail, began, tuple(run))

    @classmethod
    def over(cls, tail: str, stated: Sequence[Stated]) -> "Tenure | None":
        """The last tenure of a person who has left, or None where it is running or nobody told of it."""
        held = [row for row in stated if row.value["holds"]]
        return cls.of(tail, held) if held and not cls.of(tail, stated) else None

    @property
    def post(self) -> str:
        return self.tail.partition("/")[0]

    @property
    def person(self) -> str:
        return self.tail.partition("/")[2]

    @property
    def appointed(self) -> bool:
        """Whether an appointment began it, rather than a report."""
        return not self.began.confirms

    def latest(self, others: Iterable["Tenure"]) -> tuple[date, date, str]:
        """By when it is the latest of a seat: the appointment, else the last report, unless another was appointed
        after the first one: who is still told of then is his predecessor.
        """
        reported = not self.appointed
        for other in others:
            reported = reported and not (other.appointed and other.began.order > self.began.order)
        return (self.stated[-1] if reported else self.began).order

    def contradicted_by(self, other: "Tenure") -> list[Stated]:
        """What speaks for another holder of the same seat: a report after this appointment or amid these reports, or
        an appointment within a term before them.
        """
        if self.appointed:
            return [row for row in other.stated if row.confirms and row.valid_from > self.began.valid_from]
        if other.appointed and self.began.valid_from - TERM <= other.began.valid_from <= self.began.valid_from:
            return [other.began]
        first, last = self.stated[0].valid_from, self.stated[-1].valid_from
        return [row for row in other.stated if row.confirms and first < row.valid_from < last]

    def gave_way_to(self, other: "Tenure") -> bool:
        """Whether another, who has left since, had the same seat after this one was last told of."""
        later = self.stated[-1].valid_from < other.began.valid_from
        return self.post == other.post and later and (other.appointed or not self.appointed)

    def fact(self, against: Sequence[Stated]) -> Fact:
        """The fact that the person holds the post; of a side against it that was `appointed`, it says so."""
        held = fact_of(self.stated[-1].value, self.stated, against)
        held |= {"since": since(self.began), "since_origin": self.began.since_origin}
        appointed = {row.record for row in against if not row.confirms}
        for side in held.get("disputed", ()):
            if not appointed.isdisjoint(side["records"]):
                side["appointed"] = True
        if not self.appointed:
            reported = next((row for row in self.stated if row.timed), None)
            held |= {"since": None} | ({"first_reported": reported.valid_from.isoformat()} if reported else {})
        return held


def posts(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    """Who holds which post: of a single seat the latest holder, of the others all, each spelt alike in every post."""
    running = [tenure for tail, stated in tails.items() if (tenure := Tenure.of(tail, stated))]
    over = [tenure for tail, stated in tails.items() if (tenure := Tenure.over(tail, stated))]
    over = [tenure for tenure in over if tenure.post in SINGLE_SEATS]
    seats: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in _risen(running):
        if not any(tenure.gave_way_to(other) for other in over):
            seats[tenure.post].append(tenure)
    shown = {}
    for post, holders in sorted(seats.items()):
        ranked = sorted(holders, key=lambda tenure: tenure.latest(holders))
        if post in SINGLE_SEATS:
            *others, tenure = ranked
            shown[tenure.tail] = tenure.fact([row for other in others for row in tenure.contradicted_by(other)])
        else:
            shown |= {tenure.tail: tenure.fact(()) for tenure in ranked}
    told: dict[str, list[Stated]] = defaultdict(list)
    for tenure in running:
        told[tenure.person] += tenure.stated
    for tail, held in shown.items():
        held["value"] = spelt(held["value"], told[tail.partition("/")[2]])
    return shown


def _risen(running: Sequence[Tenure]) -> list[Tenure]:
    """Without the posts that a person must have left for another of the same body, though nobody said so.

    The higher stands, but for a head who was only reported and is later told of below.
    """
    left = set()
    for ladder in LADDERS:
        held: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in running:
            if tenure.post in ladder:
                held[tenure.person].append(tenure)
        for tenures in held.values():
            highest, *lower = sorted(tenures, key=lambda tenure: ladder.index(tenure.post))
            fell = highest.post == ladder[0] and not highest.appointed
            if fell and any(one.stated[-1].valid_from > highest.stated[-1].valid_from for one in lower):
                left.add(highest.tail)
                lower = lower[1:]
            left.update(one.tail for one in lower)
    return [tenure for tenure in running if tenure.tail not in left]
