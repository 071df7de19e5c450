"""How the code hangs together: imports point one way, packages are plain folders, stored shapes stay readable."""

import ast
import json
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from events import registry
from events.base import Claim
from events.text import canonical
from store.reader import Recorded
from store.records import decode, entries

ROOT = Path(__file__).parents[1]
LAYERS = {"events": 0, "store": 1, "feeds": 2, "web": 3, "cli": 4}
"""A package imports itself and those below it."""
READING = (
    {"text"},
    {"entities"},
    {"reading"},
    {"discourse"},
    {"meetings"},
    {"figures", "mergers", "officials", "projects"},
    {"directives", "plans"},
)
"""What reading is built of, from the bottom up: each imports itself and the rows below its own, not its neighbours."""

SOURCES = sorted(
    path for package in LAYERS for path in (ROOT / package).rglob("*.py") if "__pycache__" not in path.parts
)
CONTRACT = ROOT / "tests" / "data" / "contract"


def named(path: Path) -> Iterator[str]:
    """The modules that a file imports, or from which it imports a name, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the package"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def imported(path: Path) -> Iterator[str]:
    """The packages that a file imports, anywhere in it."""
    return (name.partition(".")[0] for name in named(path))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    for name in imported(path):
        if name in LAYERS:
            assert name == package or LAYERS[name] < LAYERS[package], f"{package} imports {name}"


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if path.is_relative_to(ROOT / "events" / "reading") and path.name != "__init__.py"],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_reading_is_built_from_the_bottom_up(path: Path) -> None:
    rows = {part: row for row, parts in enumerate(READING) for part in parts}
    own = path.relative_to(ROOT / "events" / "reading").with_suffix("").parts[0]
    for name in named(path):
        if name.startswith("events.reading."):
            part = name.split(".")[2]
            assert part == own or rows[part] < rows[own], f"{own} imports {name}"


def test_no_imports_run_in_a_circle() -> None:
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in SOURCES}
    TopologicalSorter({name: names.keys() & set(named(path)) for name, path in names.items()}).prepare()


def test_the_domain_knows_no_database_no_network_and_no_terminal() -> None:
    foreign = {
        "sqlalchemy",
        "sqlmodel",
        "psycopg",
        "sqlite3",
        "typer",
        "rich",
        "feedparser",
        "apscheduler",
        "time",
        "os",
    }
    for path in (path for path in SOURCES if path.is_relative_to(ROOT / "events")):
        assert foreign.isdisjoint(imported(path)), path


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name == "__init__.py"], ids=str)
def test_a_package_is_a_plain_folder(path: Path) -> None:
    assert path.read_text("utf-8") == ""


def stored(kind: str, version: int) -> Path:
    """The file with the body of a record of one kind as a version of tinhlog wrote it."""
    return CONTRACT / f"{kind}.{version}.json"


@pytest.mark.parametrize("kind", registry.names())
def test_every_shape_of_a_kind_that_was_ever_stored_is_still_read(kind: str) -> None:
    today = registry.kind(kind).version
    for version in range(1, today + 1):
        path = stored(kind, version)
        assert path.exists(), f"no stored record of {kind} in its shape {version}: a shape is a promise, keep one"
        body = path.read_text("utf-8").removesuffix("\n")
        assert body == canonical(json.loads(body)), "as it is stored and hashed"
        record = decode(Recorded(1, "id", "https://paper.example/", 1, kind, version, body, (), 0))
        assert record.event.kind == kind
        if version == today:
            (entry,) = entries("https://paper.example/", [record.claim or record.event], [])
            assert (entry.kind, entry.schema) == (kind, version)
            assert entry.body == body
            assert record.claim is None or record.claim.key == json.loads(body)["key"]


def test_every_stored_shape_belongs_to_a_kind() -> None:
    kept = {path.name.split(".")[0] for path in CONTRACT.glob("*.json")}
    assert kept == set(registry.names())


@pytest.mark.parametrize("kind", registry.names())
def test_every_slot_of_a_kind_is_in_its_stored_record(kind: str) -> None:
    found = registry.kind(kind)
    body = json.loads(stored(kind, found.version).read_text("utf-8"))
    assert body["event"].keys() == {field.alias or name for name, field in found.model_fields.items()}


@pytest.mark.parametrize("kind", [kind.__name__ for kind in registry.news_kinds()])
def test_the_key_and_the_occasion_of_a_stored_claim_never_change(kind: str) -> None:
    body = stored(kind, registry.kind(kind).version).read_text("utf-8")
    record = decode(Recorded(1, "id", "https://paper.example/", 1, kind, registry.kind(kind).version, body, (), 0))
    assert record.claim is not None
    anew = Claim(event=record.event, source=record.claim.source, ordinal=record.claim.ordinal, nth=record.claim.nth)
    assert anew.key == record.claim.key
