"""What the README tells people to type works, in the order in which it stands."""

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from cli.main import app
from tests.cli.tinhlog import tinhlog

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^\$ tinhlog (.+)\n((?:(?![$`]).*\n)*)", README, re.MULTILINE)
"""What is typed, and what the README shows of what comes then."""


def test_every_command_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    db = f"sqlite:///{tmp_path / 'readme.db'}"
    monkeypatch.setenv("COLUMNS", "100")
    for command, shown in COMMANDS:
        ran = tinhlog(*shlex.split(command), *(["--format", "table"] if shown else []), db=db)
        assert ran.code == 0, f"{command}: {ran.err}"
        assert ran.out == shown if shown else ran.out, command
        if command.startswith("search "):
            assert all(ran.answer["totals"].values()), f"{command} finds nothing"


def commands(within: typer.Typer, before: str = "") -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every command by what is typed for it, with what it does."""
    for command in within.registered_commands:
        assert command.callback is not None
        yield before + (command.name or command.callback.__name__), command.callback
    for group in within.registered_groups:
        assert group.typer_instance is not None
        yield from commands(group.typer_instance, f"{before}{group.name} ")


COMMANDS_THERE = dict(commands(app))


@pytest.mark.parametrize("name", COMMANDS_THERE)
def test_the_readme_shows_every_command(name: str) -> None:
    assert re.search(rf"(tinhlog|make) {name}\b", README)
    assert COMMANDS_THERE[name].__doc__
