"""Reading takes time in proportion to the text: no clause, however often repeated, sends a rule back and forth."""

import time
from datetime import date

import pytest

from events.base import Article
from events.reading.entities.places import places
from events.reading.reading import Reading
from events.registry import news_kinds
from events.units.lineage import Units

CLAUSES = [
    "Ha Nam approved the plan by ",
    "tỉnh Hà Nam phê duyệt quy hoạch, ",
    "GRDP growth of 8% and ",
    "target 10% by 2030 to ",
    "become a city by 2030 ",
    "trở thành trung tâm năm 2030 ",
    "licence memorandum of ",
    "cao tốc Hà Nam - ",
    "the road from A to ",
    "1,000 ",
    "1.000.000.",
]


def seconds(text: str) -> float:
    reading = Reading(Article(stream="long", text=text, published=date(2025, 6, 10)), Units.packaged())
    began = time.process_time()
    for kind in news_kinds():
        for _ in kind.read(reading):
            pass
    return time.process_time() - began


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_text_four_times_as_long_takes_about_four_times_as_long(clause: str) -> None:
    short = clause * (30_000 // len(clause))
    seconds(clause)
    assert seconds(short * 4) < max(1.0, 10 * seconds(short))


def test_a_gap_after_a_signature_is_gone_through_once() -> None:
    signed = "UBND TỈNH CAO BẰNG\nSố: 1/UBND-NN\nCHỦ TỊCH\nký"
    short = " " * 8_000
    seconds(signed)
    assert seconds(signed + short * 4) < max(1.0, 10 * seconds(signed + short))


def test_names_are_looked_at_and_not_all_that_stands_before_them() -> None:
    def looking(text: str) -> float:
        began = time.process_time()
        places(text)
        return time.process_time() - began

    met = "He met Nguyen Lam Dong. " * 10_000
    looking(met)
    assert looking(met * 4) < max(1.0, 10 * looking(met))
