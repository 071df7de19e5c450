"""What the README tells people to type works, in the order in which it stands."""

import re
import shlex
from pathlib import Path

import pytest

from cli.main import app
from tests.cli.tinhlog import tinhlog

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^\$ tinhlog (.+)$", README, re.MULTILINE)


def test_every_command_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    db = f"sqlite:///{tmp_path / 'readme.db'}"
    for command in COMMANDS:
        ran = tinhlog(*shlex.split(command), db=db)
        assert ran.code == 0, f"{command}: {ran.err}"
        assert ran.out, command


def test_the_readme_shows_every_command() -> None:
    assert app.registered_commands
    for command in app.registered_commands:
        assert command.callback is not None
        name = command.name or command.callback.__name__
        assert re.search(rf"(tinhlog|make) {name}\b", README), name
        assert command.callback.__doc__
