"""A package that adds an extractor, as it looks when installed: a module and its metadata on the path."""

from pathlib import Path

MODULE = '''
from collections import Counter


class Silent:
    """Reads nothing, and says that it was told something."""

    def __init__(self, units):
        self.dropped = Counter({"not interesting": 2})

    def __call__(self, article):
        return []
'''


MOODY = '''
import os
import signal
import time
from collections import Counter
from pathlib import Path

from events.errors import NotRead


class Moody:
    """Does what an article tells it to, finds nothing, and writes down what it has been asked."""

    def __init__(self, units):
        self.dropped = Counter()

    def __call__(self, article):
        with Path(__file__).with_name("asked").open("a") as asked:
            asked.write(article.stream + "\\n")
        if "SEGFAULT" in article.text:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "FOREVER" in article.text:
            while True:
                pass
        if "UNREADABLE" in article.text:
            raise NotRead(article.stream, "it says so")
        if "SLOW" in article.text:
            time.sleep(0.02)
        self.dropped["not interesting"] += 1
        return []
'''


def install(folder: Path, name: str, factory: str, module: str = MODULE) -> None:
    """Lay the package into the folder, with one entry point."""
    (folder / f"{name}_reader.py").write_text(module)
    metadata = folder / f"{name}_reader-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}-reader\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(f"[tinhlog.extractors]\n{name} = {factory}\n")
