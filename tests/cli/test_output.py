"""Long lists are written while they are read, and come out as short ones do."""

import io
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from cli.output import Format, write
from store.formats.documents import as_json, json_array

ROWS: list[dict[str, Any]] = [{"a": 1}, {}, {"text": "hai\n dòng\u2028", "nested": {"list": [1, [], {"b": None}]}}]


@pytest.mark.parametrize("rows", [[], ROWS[:1], ROWS], ids=len)
def test_a_list_in_pieces_is_the_list_as_one_document(rows: list[dict[str, Any]]) -> None:
    assert "".join(json_array(iter(rows))) == as_json(rows)


@pytest.mark.parametrize("wanted", Format)
def test_an_iterator_is_written_as_a_list_is(wanted: Format, capsys: pytest.CaptureFixture[str]) -> None:
    entries = [{"feed_url": "https://a.example", "id": "1", "link": None, "title": "Tin", "published": None}]
    write(entries, wanted, "feed_tables.entries_table")
    whole = capsys.readouterr().out
    write(iter(entries), wanted, "feed_tables.entries_table")
    assert capsys.readouterr().out == whole != ""


@pytest.mark.parametrize("wanted", [Format.JSON, Format.JSONL])
def test_a_long_list_is_written_while_it_is_read(wanted: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)

    def rows() -> Iterator[dict[str, int]]:
        yield {"number": 1}
        assert '"number": 1' in out.getvalue()
        yield {"number": 2}

    write(rows(), wanted, "")
    assert '"number": 2' in out.getvalue()
