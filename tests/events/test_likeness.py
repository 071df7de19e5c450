"""How much a text reads like sentences that tell of a kind of event."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.likeness import ALWAYS, WEIGHTS, likeness, words_of
from events.registry import news_kinds

KINDS = [kind.__name__ for kind in news_kinds()]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Chairman asked the departments to hasten the disbursement of public capital.", "DirectiveGiven"),
        ("Phó Thủ tướng yêu cầu tỉnh khẩn trương hoàn thiện hồ sơ.", "DirectiveGiven"),
        ("In the first nine months, budget revenue came to VND 12 trillion, up 9.4%.", "IndicatorReported"),
        ("Thu ngân sách 9 tháng đạt 12.000 tỷ đồng, tăng 9,4% so với cùng kỳ.", "IndicatorReported"),
        ("Ground was broken for the ring road on Tuesday.", "ProjectReported"),
        ("Ông Trần Văn An được bầu giữ chức Phó Chủ tịch UBND tỉnh.", "OfficialAppointed"),
    ],
)
def test_a_sentence_reads_most_like_its_own_kind(text: str, kind: str) -> None:
    assert max(KINDS, key=lambda one: likeness(text, one)) == kind


def test_words_are_told_apart_from_their_order_and_numbers_are_not() -> None:
    assert words_of("Up 12% from 9%") == words_of("up 3% from 41%")
    assert set(words_of("Up 12% from 9%")) != set(words_of("from 41% up 3%"))


@given(st.text())
def test_any_text_has_a_likeness(text: str) -> None:
    assert all(isinstance(likeness(text, kind), float) for kind in KINDS)


def test_the_weights_are_of_kinds_that_there_are() -> None:
    weights = json.loads(WEIGHTS.read_text("utf-8"))
    assert weights[ALWAYS].keys() == set(KINDS)
    assert {kind for of in weights.values() for kind in of} == set(KINDS)
