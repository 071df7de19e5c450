"""The main job on bundled articles: ingest, timeline, state before and after a merger, what changed."""

from datetime import date
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.rule import Rule

from cli.tables import counts_table, diff_table, state_table, timeline_table
from events.extract import extract
from feeds.files import ArticleDefaults, articles_alone, read_files
from store.clocks import NOW
from store.ingest import ingest
from store.questions.diff import between_days
from store.questions.filter import Filter, Window
from store.questions.state import state
from store.questions.timeline import timeline
from store.store import Store

EVE, DAY_ONE = date(2025, 6, 30), date(2025, 7, 1)
"""Around the day on which 63 units became 34."""


def run() -> None:
    """Show it all, in a temporary database that is gone afterwards."""
    with TemporaryDirectory(prefix="tinhlog-") as folder:
        store = Store.open(f"sqlite:///{Path(folder) / 'demo.db'}")
        units = store.units()
        _title("tinhlog ingest")
        with as_file(files("cli") / "demo.jsonl") as bundled:
            articles = articles_alone(read_files([str(bundled)], ArticleDefaults(first_seen=DAY_ONE)), [])
            counts_table(dict(ingest(store, articles, lambda article: extract(article, units))))
        with store.reading() as view:
            connection = view.connection
            _title("tinhlog timeline lam-dong --lineage --from 2025-06 --to 2025-07")
            asked = Filter(("lam-dong",), Window(date(2025, 6, 1), date(2025, 7, 31)), lineage=True)
            timeline_table(timeline(connection, units, asked, NOW))
            for province, day in (("binh-thuan", EVE), ("binh-thuan", DAY_ONE), ("lam-dong", DAY_ONE)):
                _title(f"tinhlog state {province} --on {day}")
                state_table(state(connection, units, province, day, NOW))
            _title(f"tinhlog diff lam-dong {EVE} {DAY_ONE}")
            diff_table(between_days(connection, units, "lam-dong", EVE, DAY_ONE, NOW))
        store.engine.dispose()


def _title(command: str) -> None:
    Console().print(Rule(f"$ {command}", align="left"))
