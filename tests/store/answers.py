"""What a store answers, as tests of it ask."""

from collections.abc import Collection
from datetime import date
from typing import Any

from events.base import Json
from events.kinds.officeholder_reported import OfficeholderReported
from store.clocks import NOW, Clocks
from store.ingest import ingest
from store.questions.diff import between_clocks, between_days
from store.questions.filter import ALWAYS, Filter, Window
from store.questions.state import state
from store.questions.timeline import timeline
from store.questions.witness import show
from store.store import Store
from tests.store.press import (
    EVE,
    LAM_DONG,
    MERGER,
    plan,
    read,
    target,
)

GROWTH = target(LAM_DONG, 8, date="2025-05-20")
PLAN = plan(LAM_DONG, plan="Master plan", date="2025-05-21", period="2021-2030")
SECRETARY = OfficeholderReported(
    units=(LAM_DONG,), person="Tran Van An", position="Secretary of the provincial Party Committee", date="2025-05-22"
)


def take_in(store: Store, *articles: Any) -> None:
    ingest(store, articles, read)


def of(store: Store, province: str, on: date = MERGER, clocks: Clocks = NOW) -> dict[str, Json]:
    with store.reading() as view:
        return state(view.connection, view.units(clocks), province, on, clocks)


def entries(
    store: Store,
    *names: str,
    window: Window = ALWAYS,
    lineage: bool = False,
    types: Collection[str] = (),
    search: str = "",
    clocks: Clocks = NOW,
    **order: Any,
) -> list[Any]:
    asked = Filter(names, window, tuple(types), lineage, search)
    with store.reading() as view:
        return timeline(view.connection, view.units(), asked, clocks, **order)


def changes(store: Store, province: str = "lam-dong", before: date = EVE, after: date = MERGER) -> dict[str, Any]:
    with store.reading() as view:
        found = between_days(view.connection, view.units(), province, before, after, NOW)
    return {change["path"]: change for change in found["changes"]}


def recorded_changes(store: Store, before: Clocks, after: Clocks = NOW, on: date = EVE) -> dict[str, Any]:
    with store.reading() as view:
        found = between_clocks(view, "lam-dong", on, before, after)
    return {change["path"]: change for change in found["changes"]}


def record_of(store: Store, name: str, number: int = 1) -> str:
    return store.records(f"https://{name}.example/")[number].id


def shown(store: Store, wanted: str, clocks: Clocks = NOW) -> dict[str, Json]:
    with store.reading() as view:
        return show(view, wanted, clocks)
