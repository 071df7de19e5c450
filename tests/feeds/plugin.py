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


def install(folder: Path, name: str, factory: str) -> None:
    """Lay the package into the folder, with one entry point."""
    (folder / "silent_reader.py").write_text(MODULE)
    metadata = folder / "silent_reader-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: silent-reader\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(f"[tinhlog.extractors]\n{name} = {factory}\n")
