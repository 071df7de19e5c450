"""A Dask cluster on loopback: `python -m tests.feeds.cluster` prints its scheduler's address, until stdin closes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


@contextmanager
def cluster(*path: str) -> Iterator[str]:
    """The address of a cluster of two workers, which find modules in the folders of `path` too."""
    command = [sys.executable, "-m", "tests.feeds.cluster"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), *path))}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=ROOT, env=environment, text=True, **pipes) as process:  # type: ignore[call-overload]
        yield process.stdout.readline().strip()
        process.stdin.close()


if __name__ == "__main__":
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, silence_logs=50
    ) as found:
        print(found.scheduler_address.removeprefix("tcp://"), flush=True)  # noqa: T201 - what it is asked for
        sys.stdin.read()
