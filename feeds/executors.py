"""Where many items are worked on: in this process, in several of this machine, or on a Dask cluster."""

from contextlib import AbstractContextManager, nullcontext

from events.errors import BadInput
from feeds.local_executors import Executor, Here, local


def executor(workers: int = 0, url: str | None = None) -> AbstractContextManager[Executor]:
    """So many processes, or the Dask cluster at `dask://HOST:PORT`; without either, this process.

    Raises BadInput where there is no such cluster, or nothing to reach it with.
    """
    if url is None:
        return local(workers) if workers else nullcontext(Here())
    if workers or not url.startswith("dask://"):
        raise BadInput(f"no executor: {url!r}", "write dask://HOST:PORT, and no --workers")
    try:
        from feeds.cluster import cluster
    except ImportError as error:
        raise BadInput(f"Dask cannot be loaded: {error}", "pip install 'tinhlog[dask]'") from error
    return cluster(url.removeprefix("dask://"))
