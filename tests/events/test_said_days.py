"""The day on which an article, and a sentence of it, says what it says."""

from datetime import date

import pytest

from events.base import Article
from events.reading.meetings.said_days import done_in, said_in, said_on
from events.reading.reading import Reading
from events.units.lineage import Units

PUBLISHED = date(2025, 6, 10)


def reading(text: str) -> Reading:
    return Reading(Article(stream="a", text=text, published=PUBLISHED), Units.packaged())


@pytest.mark.parametrize(
    "text",
    [
        "The National Assembly on Monday adopted a resolution on Ca Mau. In Ca Mau one farmer in four grows shrimp.",
        "Sáng 9/6, Quốc hội biểu quyết thông qua nghị quyết về tỉnh Cà Mau. Tỉnh có 300 nghìn hộ dân.",
        "Assembly votes on Ca Mau\nDeputies on June 9 approved a mechanism for Ca Mau. The province has 300,000 farms.",
    ],
)
def test_a_vote_is_an_occasion_on_which_something_is_said(text: str) -> None:
    assert said_on(reading(text))[0] == "2025-06-09"


@pytest.mark.parametrize(
    "tells",
    [
        "Sáng 9/6, Ban Quản lý Khu kinh tế Năm Căn giao đất cho nhà máy tôm thứ nhất.",
        "Ban Quản lý Khu kinh tế Năm Căn sáng 9/6 giao đất cho nhà máy tôm thứ nhất.",
        "Theo đó, sáng 9/6, Ban Quản lý Khu kinh tế Năm Căn giao đất cho nhà máy tôm thứ nhất.",
    ],
)
def test_news_that_does_not_open_the_text_dates_it_wherever_its_day_stands(tells: str) -> None:
    text = f"Nhìn từ trên cầu, bãi bồi ở Cà Mau nay chia thành từng ô vuông vức.\n{tells}"
    assert said_on(reading(text))[0] == "2025-06-09"


def test_the_day_of_a_paper_is_not_that_of_what_is_said() -> None:
    text = "Nghị quyết số 16/NQ-UBTVQH15, được Ủy ban Thường vụ Quốc hội thông qua ngày 9/6/2025, nói về Cà Mau."
    assert said_on(reading(text))[0] == "2025-06-10"


@pytest.mark.parametrize(
    "text",
    [
        (
            "On June 9, Ca Mau held a meeting. The Congress of the Ca Mau Party Organisation was held on June "
            "2. Much was said there. The congress also agreed to make Ca Mau the hub of shrimp by 2030."
        ),
        (
            "Ngày 9/6, tỉnh Cà Mau họp về tôm. Đại hội đại biểu Đảng bộ tỉnh Cà Mau diễn ra ngày 2/6. Hội trường đông. "
            "Đại hội cũng thống nhất đưa Cà Mau thành trung tâm tôm vào năm 2030."
        ),
    ],
)
def test_what_a_congress_decided_was_said_there(text: str) -> None:
    read = reading(text)
    assert said_on(read)[0] == "2025-06-09"
    assert said_in(read, read.sentences[-1])[0] == "2025-06-02"


def test_the_day_up_to_which_is_counted_is_not_the_one_on_which_somebody_speaks() -> None:
    text = "Tính đến ngày 5/6, tỉnh Cà Mau có 300 trại tôm. Ông Lê Văn Sơn, Chủ tịch UBND tỉnh, cho rằng còn ít."
    read = reading(text)
    assert said_in(read, read.sentences[-1])[0] == PUBLISHED.isoformat()


POINTS = (
    "Ca Mau has settled its plans for shrimp.\n• The People's Council sat on June 9.\n• The road to the ponds is wider."
    "\n• The Chairman asked farmers to hurry.\n• The province has 300,000 farms."
)


def test_points_of_one_story_are_said_on_its_day() -> None:
    assert said_on(reading(POINTS))[0] == "2025-06-09"


def test_items_of_a_digest_say_nothing_of_the_day_of_others() -> None:
    assert said_on(reading(POINTS.replace("The road", "On June 6 the road")))[0] == "2025-06-10"


def test_what_somebody_also_did_was_done_on_the_occasion_to_which_the_sentence_before_is_tied() -> None:
    told = reading(
        "On June 9, Ca Mau held a meeting.\nCa Mau held a ceremony on June 5. At the ceremony it licensed two projects."
        "\nIt also signed three memoranda."
    )
    assert done_in(told, told.sentences[-1]) == ("2025-06-05", "text")


def test_who_addresses_an_occasion_says_there_what_he_says() -> None:
    told = reading(
        "On June 9, Ca Mau met.\nCa Mau held a ceremony on June 5.\nAddressing the ceremony, he spoke of shrimp."
    )
    assert said_in(told, told.sentences[-1])[0] == "2025-06-05"


@pytest.mark.parametrize(
    "text",
    [
        "Ca Mau met investors on June 9.\nOn May 12, the Minister met Ca Mau. At the meeting, he asked for roads.",
        "Sáng 9/6, Cà Mau gặp mặt nhà đầu tư.\nNgày 12/5, Bộ trưởng làm việc với Cà Mau. Tại buổi làm việc, ông hứa.",
    ],
)
def test_what_was_said_at_the_meeting_just_told_of_was_said_then_however_long_ago(text: str) -> None:
    told = reading(text)
    assert said_in(told, told.sentences[-1])[0] == "2025-05-12"


def test_a_visit_before_the_meeting_is_on_its_own_day() -> None:
    text = (
        "Ca Mau held a conference on June 9 under Deputy Prime Minister Tran Hong Ha.\n"
        "Before the conference, Mr. Ha toured the port of Nam Can on June 8."
    )
    told = reading(text)
    assert said_in(told, told.sentences[-1])[0] == "2025-06-08"


def test_a_lead_that_tells_of_a_report_is_dated_by_it_and_not_by_what_it_tells() -> None:
    text = (
        "The storm crossed Gia Lai on the night of June 9 and left five people dead, according to reports on June 10. "
        "The province has moved 9,000 people."
    )
    assert said_on(reading(text))[0] == "2025-06-10"
