"""Every command says how it is called."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from cli.main import app
from tests.cli.tinhlog import tinhlog


def commands(command: Any, *names: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    inner = getattr(command, "commands", {})
    if not inner:
        yield names, command
    for name, one in inner.items():
        yield from commands(one, *names, name)


WRITTEN = re.compile(r"(\{[A-Z]+\}|\[[A-Z]+\])(\.\.\.)?")
COMMANDS = dict(commands(typer.main.get_command(app)))


@pytest.mark.parametrize("names", COMMANDS, ids=" ".join)
def test_its_usage_is_written_as_usages_are_and_all_it_takes_is_explained(names: tuple[str, ...]) -> None:
    for parameter in COMMANDS[names].params:
        assert parameter.help, parameter.name
    (usage,) = (line for line in tinhlog(*names, "--help").out.splitlines() if "Usage" in line)
    arguments = usage.split("[OPTIONS]")[1].split()
    assert all(WRITTEN.fullmatch(argument) for argument in arguments), usage


def test_it_says_which_version_it_is() -> None:
    assert re.fullmatch(r"tinhlog \d+\.\d+\.\d+\n", tinhlog("--version").out)
