"""Which names say what a fact is about, and which need their sentence beside them."""

import pytest

from events.base import Json
from events.names.vague import is_cut, metric_says_little, plan_says_little, says_little


@pytest.mark.parametrize(
    "name",
    [
        "number of flooded streets from",
        "solar capacity at",
        "people living",
        "Today the rate",
        "It expects sales",
        "its spearhead sector",
        "every commune must have a library",
        "hồ sơ được trả kết quả khi",
        "tại các cửa khẩu",
        "",
    ],
)
def test_a_name_that_begins_or_ends_amid_a_sentence_is_cut(name: str) -> None:
    assert is_cut(name)


@pytest.mark.parametrize("name", ["Can Ty – Quan Ba road", "cầu Phước An", "cảng Long An", "processed crude oil"])
def test_a_name_with_a_word_that_elsewhere_is_a_verb_or_an_article_is_whole(name: str) -> None:
    assert not is_cut(name)


@pytest.mark.parametrize(
    ("metric", "unit"),
    [
        ("houses", "houses"),
        ("number of new projects", "%"),
        ("land", "%"),
        ("tỷ lệ hộ", "%"),
        ("năng suất", "tonnes"),
        ("Today the rate", "%"),
    ],
)
def test_a_metric_that_is_cut_or_only_its_unit_says_little(metric: str, unit: str) -> None:
    assert metric_says_little(metric, unit)


@pytest.mark.parametrize(
    ("metric", "unit"),
    [("tourists", "visitors"), ("PCI", "rank"), ("sản phẩm ba sao", None), ("files on time", "%")],
)
def test_a_metric_that_has_a_name_or_words_of_its_own_says_enough(metric: str, unit: str | None) -> None:
    assert not metric_says_little(metric, unit)


@pytest.mark.parametrize(
    ("plan", "little"),
    [
        (None, True),
        ("14 resolutions", True),
        ("Decision No. 377/QD-TTg", True),
        ("Nghị quyết số 12-NQ/TU", True),
        ("resolution on support for", True),
        ("Chỉ thị về kỷ luật hành chính", False),
        ("master plan of Phong Nha", False),
    ],
)
def test_a_plan_without_a_name_says_little(plan: str | None, little: bool) -> None:
    assert plan_says_little(plan) is little


@pytest.mark.parametrize(
    ("section", "value", "little"),
    [
        ("directives", {"by": "Pham Minh Chinh"}, True),
        ("mergers", {"level": "commune", "effective": "2025-07-01"}, True),
        ("mergers", {"level": "commune", "into": ["sam-son"]}, False),
        ("projects", {"name": "solar capacity at", "phase": "planned"}, True),
        ("projects", {"name": "Phuoc An bridge", "phase": "planned"}, False),
        ("posts", {"person": "Le Van An", "holds": True}, False),
    ],
)
def test_a_fact_says_little_where_its_value_names_nothing(section: str, value: dict[str, Json], little: bool) -> None:
    assert says_little(section, value) is little
