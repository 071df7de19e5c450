"""What was reported of a province period after period: its indicators as series."""

from collections import defaultdict
from datetime import date

from sqlalchemy import Connection, select

from events import when
from events.base import Json
from events.facts import Stated, fact
from events.statements import by_path, is_provisional
from events.units.lineage import Units
from store.clocks import Clocks
from store.projections.schema import statement
from store.questions.stated import COLUMNS, stated_row


def series(connection: Connection, units: Units, province: str, on: date, clocks: Clocks) -> dict[str, list[Json]]:
    """By metric the figures that were stated of a province by a day, in order of their periods.

    Each is the fact on its path, with its `period`. Raises UnknownProvince.
    """
    found = units.find(province, on)
    if found.id not in units:
        return {}
    query = select(*COLUMNS).where(
        statement.c.unit == found.id,
        statement.c.section == "indicators",
        clocks.visible(statement),
    )
    rows: list[Stated] = [stated_row(row) for row in connection.execute(query)]
    metrics: dict[str, list[Json]] = defaultdict(list)
    for path, stated in by_path(rows, on, found.formed).items():
        metric, _, period = path.removeprefix("indicators/").partition("@")
        so_far = {"provisional": True} if is_provisional(path, stated[-1]) else {}
        metrics[metric].append({"period": period or None, **fact(stated), **so_far})
    return {metric: sorted(metrics[metric], key=_end) for metric in sorted(metrics)}


def _end(figure: Json) -> tuple[date, date]:
    if figure["period"] is None:
        return date.min, date.min
    first, last = when.period_days(figure["period"])
    return last, first
