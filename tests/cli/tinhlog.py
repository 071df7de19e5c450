"""The command line as a person uses it, run in this process."""

import json
from dataclasses import dataclass
from typing import Any

from typer.testing import CliRunner

from cli.main import app
from events.errors import BadInput, TinhlogError


@dataclass(frozen=True)
class Ran:
    """What a command did: its exit code, and what it wrote where."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """The JSON on stdout."""
        return json.loads(self.out)


def tinhlog(*arguments: str, db: str | None = None, stdin: bytes | None = None) -> Ran:
    """Run a command; exceptions raised on purpose become exit codes as `cli.main.main` has it."""
    before = ["--db", db] if db else []
    found = CliRunner().invoke(app, [*before, *arguments], input=stdin)
    if isinstance(found.exception, TinhlogError):
        return Ran(2 if isinstance(found.exception, BadInput) else 1, found.stdout, str(found.exception))
    if found.exception is not None and not isinstance(found.exception, SystemExit):
        raise found.exception
    return Ran(found.exit_code, found.stdout, found.stderr)
