"""Days told by how far they lie from one told before."""

from datetime import date

import pytest

from events.base import Article
from events.reading.entities.relative_days import days_from_another
from events.reading.reading import Reading
from events.reading.text.language import Lang
from events.text import fold
from events.units.lineage import Units

ANCHOR = date(2025, 6, 10)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "the same day", "2025-06-10"),
        ("en", "later that afternoon", "2025-06-10"),
        ("en", "on the morning of that day", "2025-06-10"),
        ("en", "the night before", "2025-06-09"),
        ("en", "the previous day", "2025-06-09"),
        ("en", "six days earlier", "2025-06-04"),
        ("en", "five days later", "2025-06-15"),
        ("en", "the following morning", "2025-06-11"),
        ("en", "two weeks later", "2025-06-24"),
        ("en", "a month earlier", "2025-05"),
        ("vi", "chiều cùng ngày", "2025-06-10"),
        ("vi", "cùng buổi sáng", "2025-06-10"),
        ("vi", "hôm trước", "2025-06-09"),
        ("vi", "sáng hôm sau", "2025-06-11"),
        ("vi", "năm ngày sau,", "2025-06-15"),
        ("vi", "hai ngày trước đó", "2025-06-08"),
        ("vi", "trước đó ba ngày", "2025-06-07"),
        ("vi", "một tuần sau đó", "2025-06-17"),
        ("vi", "trước đó một tháng", "2025-05"),
    ],
)
def test_a_day_is_told_from_another(lang: Lang, text: str, day: str) -> None:
    (found,) = days_from_another(fold(text), lang)
    assert found.on(ANCHOR) == day
    assert found.exact == (len(day) == 10 and "week" not in text and "tuần" not in text)


@pytest.mark.parametrize("text", ["no later than Friday", "the day before yesterday", "the night before the storm"])
def test_other_words_are_no_such_day(text: str) -> None:
    assert list(days_from_another(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On June 3 Lang Son met. Five days later it voted.", ["2025-06-08"]),
        ("Lang Son met. It voted on June 3 and signed two days later.", ["2025-06-03", "2025-06-05"]),
        ("Lang Son met. A day earlier it voted.", ["2025-06-09"]),
        ("Lang Son met, as the council had on a motion that was tabled and read on June 3. The same day it voted.", []),
        ("On June 3 Lang Son met. A week earlier, on May 29, it voted.", ["2025-05-29"]),
        ("Decision 9/QD-TTg dated June 3 was read out in Lang Son the same day.", ["2025-06-03", "2025-06-03"]),
        ("Lạng Sơn họp sáng 3/6. Lấy ý kiến xong ngày 1/6. Cùng buổi sáng, tỉnh quyết.", ["2025-06-03"]),
        ("2008. Lang Son met.\n2018. Hue met.\n2020. On August 5 Lang Son voted.", ["2020-08-05"]),
        ("In 2020 Lang Son met. On August 5 of that year it voted.", ["2020-08-05"]),
        ("Lạng Sơn họp ngày 3/6/2020. Nghị quyết ra ngày 5/8 cùng năm.", ["2020-08-05"]),
    ],
)
def test_the_other_day_is_the_last_that_opens_a_sentence_before_or_stands_in_its_own(
    text: str, days: list[str]
) -> None:
    reading = Reading(Article(stream="id:a", text=text, published=ANCHOR), Units.packaged())
    assert [day.value for day in reading.days(reading.sentences[-1])] == days
