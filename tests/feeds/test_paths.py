"""Files become raw documents one by one, whatever the folders look like."""

import gzip
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from feeds.paths import ENDINGS, raw_documents
from feeds.raw_document import BYTES_MAX, RawDocument, Unreadable
from tests.memory import PEAK
from tests.scale import scaled

FILES = 2_000


def bodies(found: Iterable[RawDocument | Unreadable]) -> list[bytes]:
    return [one.body for one in found if isinstance(one, RawDocument)]


def lay(path: Path, body: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return path


def test_a_folder_is_read_to_any_depth_in_order_of_names(tmp_path: Path) -> None:
    deep = tmp_path / "b" / "/".join("d" * 500)
    deep.mkdir(parents=True)
    for path, body in ((tmp_path / "a.txt", b"1"), (deep / "x.txt", b"2"), (tmp_path / "b" / "z.jsonl", b"3\n4\n")):
        lay(path, body)
    lay(tmp_path / "b" / "notes.md", b"no article")
    lay(tmp_path / "c.txt", b"5")
    lay(tmp_path / "b.json" / "inside.txt", b"6")
    assert bodies(raw_documents([str(tmp_path)])) == [b"1", b"2", b"3\n", b"4\n", b"6", b"5"]


@pytest.mark.parametrize("name", ["archive", "notes.md", "articles.jsonl", "page.html.gz"])
def test_what_is_not_there_is_said_to_be_missing_whatever_its_ending(tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    assert list(raw_documents([path])) == [Unreadable(path, "no such file or directory")]


def test_a_link_back_to_a_folder_around_it_is_not_followed(tmp_path: Path) -> None:
    lay(tmp_path / "in" / "a.txt", b"1")
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    (tmp_path / "linked.txt").symlink_to(tmp_path / "in" / "a.txt")
    (tmp_path / "whole").symlink_to(tmp_path / "in")
    assert bodies(raw_documents([str(tmp_path)])) == [b"1", b"1"]
    assert bodies(raw_documents([str(tmp_path / "whole")])) == [b"1"]


def test_a_file_is_opened_only_when_its_turn_comes(tmp_path: Path) -> None:
    paths = [lay(tmp_path / f"{number:06}.txt", b"x") for number in range(20)]
    found = raw_documents([str(tmp_path)])
    assert bodies(islice(found, 10)) == [b"x"] * 10
    paths[15].write_bytes(b"later")
    paths[16].unlink()
    rest = list(found)
    assert bodies(rest) == [b"x"] * 5 + [b"later"] + [b"x"] * 3
    assert [one for one in rest if isinstance(one, Unreadable)] == [
        Unreadable(str(paths[16]), "no such file or directory")
    ]


@pytest.fixture
def nobody() -> Iterator[None]:
    """For as long, this process may read no more than anybody may."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    yield
    os.seteuid(before)


def test_a_folder_that_may_not_be_read_is_named(nobody: None) -> None:
    with TemporaryDirectory() as folder:
        shut = lay(Path(folder, "shut", "a.txt"), b"1").parent
        lay(Path(folder, "z.txt"), b"2")
        shut.chmod(0)
        found = list(raw_documents([folder]))
        shut.chmod(0o700)
    assert found[0] == Unreadable(str(shut), "permission denied")
    assert bodies(found) == [b"2"]


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending != ".warc"])
def test_every_kind_may_be_compressed(tmp_path: Path, ending: str) -> None:
    path = lay(tmp_path / f"a{ending}.gz", gzip.compress(b"one"))
    (document,) = raw_documents([str(tmp_path)])
    assert isinstance(document, RawDocument)
    assert (document.path, document.kind, document.body) == (str(path), ending, b"one")


@pytest.mark.parametrize("name", ["a.TXT", "a.Txt", "a.JSONL", "a.HTML", "a.txt.GZ", "a.JSON.gz"])
def test_an_ending_may_be_written_large(tmp_path: Path, name: str) -> None:
    packed = name.lower().endswith(".gz")
    path = lay(tmp_path / name, gzip.compress(b"one") if packed else b"one")
    for named in (tmp_path, path):
        (document,) = raw_documents([str(named)])
        assert isinstance(document, RawDocument)
        assert (document.path, document.body) == (str(path), b"one")
        assert document.kind in ENDINGS


@pytest.mark.parametrize(
    ("name", "body", "says"),
    [
        ("a.txt.gz", b"no gzip", "not a gzip"),
        ("a.txt.gz", gzip.compress(b"x" * 1000)[:-10], "end-of-stream"),
        ("a.txt.gz", gzip.compress(b"x" * 1000)[:10] + b"\xff" * 50, "invalid"),
        ("a.txt.gz", gzip.compress(bytes(BYTES_MAX + 1)), "larger than"),
        ("a.jsonl.gz", gzip.compress(bytes(BYTES_MAX + 1)), "a line of more than"),
        ("a.jsonl.gz", gzip.compress(b"{}\n" * 9000)[:-20], "end-of-stream"),
    ],
    ids=["no gzip", "cut", "damaged", "bomb", "bomb of one line", "cut lines"],
)
def test_a_compressed_file_that_is_bad_is_named_and_costs_no_other(
    tmp_path: Path, name: str, body: bytes, says: str
) -> None:
    path = lay(tmp_path / name, body)
    lay(tmp_path / "z.txt", b"last")
    found = list(raw_documents([str(tmp_path)]))
    assert [one.path for one in found if isinstance(one, Unreadable)] == [str(path)]
    assert says in next(one.error for one in found if isinstance(one, Unreadable))
    assert bodies(found)[-1] == b"last"


def test_a_hundred_thousand_files_take_no_more_memory_than_their_names(tmp_path: Path) -> None:
    count, body = scaled(FILES), b"x" * 50_000
    for number in range(count):  # A file system lets a file have only so many names.
        folder = tmp_path / str(number // 1000)
        if number % 1000:
            os.link(folder / "first.txt", folder / f"{number}.txt")
        else:
            lay(folder / "first.txt", body)
    code = (
        f"{PEAK}import sys; from feeds.paths import raw_documents\n"
        "before = peak()\n"
        "print(sum(len(one.body) for one in raw_documents(sys.argv[1:])))\n"
        "print(peak() - before)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    read, grown = map(int, ran.stdout.split())
    assert read == count * len(body)
    assert grown < 30_000, f"{grown} kB"
