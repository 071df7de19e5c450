"""Extractors by name: ours, and those of other packages."""

import sys
from pathlib import Path

import pytest

from events.base import Article
from events.errors import BadInput
from events.extract import extract
from events.units.lineage import Units
from feeds.extractors import Rules, extractor
from tests.feeds.plugin import install

UNITS = Units.packaged()
ARTICLE = Article(stream="a", text="On June 9, 2025, Lam Dong province held a conference.")


def test_the_rules_are_an_extractor_that_drops_nothing() -> None:
    rules = extractor("rules", UNITS)
    assert rules(ARTICLE) == extract(ARTICLE, UNITS) != []
    assert not rules.dropped


def test_another_package_adds_an_extractor_by_an_entry_point(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "silent", "silent_reader:Silent")
    monkeypatch.syspath_prepend(str(tmp_path))
    silent = extractor("silent", UNITS)
    assert silent(ARTICLE) == []
    assert silent.dropped == {"not interesting": 2}


def test_no_other_package_can_take_the_name_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "rules", "silent_reader:Silent")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert isinstance(extractor("rules", UNITS), Rules)


def test_an_unknown_name_is_answered_with_the_nearest_and_the_list() -> None:
    with pytest.raises(BadInput, match=r"'rulse'; did you mean 'rules'\? there are llm, rules"):
        extractor("rulse", UNITS)
    with pytest.raises(BadInput, match="'oracle'; there are llm, rules"):
        extractor("oracle", UNITS)


def test_an_extra_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "feeds.llm", raising=False)
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(BadInput, match=r"openai.*; pip install 'tinhlog\[llm\]'"):
        extractor("llm", UNITS)


@pytest.mark.parametrize("factory", ["nothing_here:Silent", "silent_reader:Missing"])
def test_a_package_that_does_not_load_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, factory: str) -> None:
    install(tmp_path, "silent", factory)
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(BadInput, match=r"'silent' cannot be loaded: .*; pip install 'silent-reader'"):
        extractor("silent", UNITS)
