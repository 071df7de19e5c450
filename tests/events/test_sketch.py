"""Near-duplicates are told by their sketches; other reports, and the bulletins of two days, are told apart."""

import re
import time
from itertools import combinations
from random import Random

import pytest

from events.sketch import WORDS_MIN, alike, is_sketch, pairs_alike, sketch
from tests.scale import scaled

REPORT = """\
Sáng 9/6, Hội đồng nhân dân tỉnh Lâm Đồng khai mạc kỳ họp thứ mười để xem xét báo cáo kinh tế sáu tháng đầu năm 2025.
Theo báo cáo, tổng sản phẩm trên địa bàn tăng 7,4%, thu ngân sách đạt 8.920 tỷ đồng, bằng 61% dự toán cả năm.
Tỉnh giải ngân được 3.150 tỷ đồng vốn đầu tư công, thấp hơn kế hoạch vì thiếu đất đắp và chậm bàn giao mặt bằng.
Các đại biểu chất vấn giám đốc ba sở về 14 dự án chậm tiến độ, trong đó có đường cao tốc Tân Phú - Bảo Lộc.
Kỳ họp thông qua 9 nghị quyết và bế mạc chiều 10/6; kỳ họp sau được triệu tập vào tháng 12 tại Đà Lạt."""

ANOTHER = """\
Ba giám đốc sở đã phải trả lời trước Hội đồng nhân dân tỉnh Lâm Đồng hôm thứ hai vì sao 14 công trình vẫn dở dang.
Cao tốc Tân Phú - Bảo Lộc được nhắc nhiều nhất: đất đắp không có, dân chưa nhận tiền đền bù, nhà thầu bỏ máy nằm chờ.
Ngân sách tỉnh thu được 8.920 tỷ đồng trong nửa năm, nhưng mới tiêu hết 3.150 tỷ đồng tiền đầu tư công.
Một đại biểu Đạ Huoai hỏi liệu mức tăng 7,4% có đến được với người trồng cà phê hay không.
Sau hai ngày, phiên họp kết thúc với 9 nghị quyết, phần lớn về đất đai và giá nước."""


def bulletin(random: Random) -> str:
    """Prices of a day, in the words of every day."""
    day = random.randrange(1, 29)
    lines = [
        f"Tại {place}, giá cà phê hôm nay được thu mua ở mức {random.randrange(900, 1300)}00 đồng/kg, "
        f"{random.choice(('tăng', 'giảm'))} {random.randrange(1, 20)}00 đồng/kg so với hôm qua."
        for place in ("Đắk Lắk", "Lâm Đồng", "Gia Lai", "Đắk Nông", "Kon Tum")
    ]
    return (
        f"Giá cà phê trong nước hôm nay {day}/6 tại các tỉnh Tây Nguyên. {' '.join(lines)} Theo các chuyên gia, giá cà "
        "phê trong thời gian tới còn phụ thuộc vào thời tiết tại Brazil và lượng hàng tồn kho của các nước xuất khẩu."
    )


def alike_texts(one: str, other: str) -> bool:
    ours, theirs = sketch(one), sketch(other)
    assert ours
    assert theirs
    assert alike(ours, theirs) == alike(theirs, ours)
    return alike(ours, theirs)


LINES = REPORT.splitlines()
COPIES = {
    "another headline": f"Lâm Đồng: kỳ họp thứ mười khai mạc\n{REPORT}",
    "in capitals, without diacritics and commas": re.sub(r"[,;]", "", REPORT.upper().replace("Đ", "D")),
    "a line left out": "\n".join(LINES[:-1]),
    "a first sentence of its own": "\n".join(
        ["Kỳ họp của Hội đồng nhân dân tỉnh đã bắt đầu trong sáng nay.", *LINES[1:]]
    ),
    "some words changed": REPORT.replace("tỷ đồng", "tỉ đồng").replace("khai mạc", "mở đầu").replace("vì", "do"),
    "a signature": f"{REPORT}\n(TTXVN)",
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES.keys())
def test_an_edited_copy_is_alike(copy: str) -> None:
    assert alike_texts(REPORT, copy)


def test_another_report_of_the_same_session_is_not_alike() -> None:
    assert not alike_texts(REPORT, ANOTHER)


def test_half_of_a_report_in_a_longer_one_is_not_alike() -> None:
    assert not alike_texts("\n".join(LINES[:3]), f"{ANOTHER}\n{LINES[1]}")


def test_the_bulletins_of_two_days_are_not_alike_though_their_words_are() -> None:
    days = [bulletin(Random(number)) for number in range(20)]
    words = {frozenset(re.findall(r"[^\W\d]+", day)) for day in days}
    assert len(words) < 3
    assert not any(alike_texts(one, other) for one, other in combinations(days, 2))
    assert alike_texts(days[0], days[0].replace("Theo các chuyên gia", "Giới chuyên gia cho rằng"))


def test_a_text_with_few_figures_is_judged_by_its_words() -> None:
    plain = re.sub(r"\S*\d\S*", "", REPORT)
    assert alike_texts(plain, f"Số 1: {plain}")
    assert alike_texts(f"Số 1: {plain}", f"Mục 2 - {plain}")
    assert alike_texts(plain, "\n".join(plain.splitlines()[:-1]) + " 1. 2. 3. 4. 5. 6. 7.")
    assert not alike_texts(plain, re.sub(r"\S*\d\S*", "", ANOTHER))


def test_a_short_text_has_no_sketch() -> None:
    assert sketch("") is None
    assert sketch("chữ " * (WORDS_MIN - 1)) is None
    assert is_sketch(sketch("chữ " * WORDS_MIN) or "")


def test_a_sketch_never_changes_for_the_log_keeps_it() -> None:
    assert sketch(REPORT) == "~wIZKvlnrEuyRu-YiI3j0ePDXW5ruhCv4RsRqp8QIrqpSRQvutskdcONMLKo8iH0z"


def test_the_share_of_equal_letters_estimates_what_texts_have_in_common() -> None:
    random = Random(7)
    for shared in (0.2, 0.5, 0.8):
        equal = []
        for _ in range(100):
            words = [
                str(random.getrandbits(40)).translate(str.maketrans("0123456789", "abcdefghij")) for _ in range(400)
            ]
            cut = round(len(words) * 2 * shared / (1 + shared))
            other = words[:cut] + [f"{word}x" for word in words[cut:]]
            one, two = sketch(" ".join(words)) or "", sketch(" ".join(other)) or ""
            equal.append(sum(a == b for a, b in zip(one[1:41], two[1:41], strict=True)) / 40)
        assert abs(sum(equal) / len(equal) - shared) < 0.03


def varied(random: Random, letters: str, share: float) -> str:
    """The sketch with some of its letters changed."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return letters[0] + "".join(random.choice(alphabet) if random.random() < share else one for one in letters[1:])


def test_of_many_the_same_pairs_are_found_as_by_comparing_each_with_each() -> None:
    random = Random(3)
    base = sketch(REPORT) or ""
    for share in (0.2, 0.3, 0.4, 0.5):
        sketches = list(dict.fromkeys(varied(random, base, share) for _ in range(scaled(60))))
        expected = {
            (one, other)
            for one, other in combinations(range(len(sketches)), 2)
            if alike(sketches[one], sketches[other])
        }
        assert set(pairs_alike(sketches)) == expected
    assert set(pairs_alike(sketches[:20])) == {(one, other) for one, other in expected if other < 20}


def test_thousands_of_sketches_are_paired_in_a_moment() -> None:
    random = Random(5)
    base = sketch(REPORT) or ""
    sketches = [varied(random, base, 0.99) for _ in range(3000)]
    began = time.process_time()
    assert len(list(pairs_alike(sketches))) == 0
    assert time.process_time() - began < 5


@pytest.mark.parametrize("word", ["", "~", "vna", "~" + "x" * 63, "~" + "x" * 65, "~" + "ạ" * 64, "x" * 65])
def test_what_is_no_sketch_is_a_name(word: str) -> None:
    assert not is_sketch(word)
