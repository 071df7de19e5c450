"""Whom a text credits as a whole, and whom it only names."""

import time

import pytest

from events.reading.text.credits import credited

BODY = "The council met on Monday.\nIt passed nine resolutions on land.\nThe session ended on Tuesday."
HỌP = "Hội đồng nhân dân tỉnh họp sáng 9/6.\nKỳ họp thông qua chín nghị quyết.\nKỳ họp bế mạc chiều 10/6."

CREDITED = {
    f"Hanoi (VNA) – {BODY}": ["vna"],
    f"HA GIANG, April 29 (VNA) - {BODY}": ["vna"],
    f"(TTXVN) - {HỌP}": ["vna"],
    f"Cà Mau (TTXVN) - {HỌP}": ["vna"],
    f"Yên Bái (TTXVN 8/5) [Tin ảnh]\n{HỌP}": ["vna"],
    f"TTXVN - {HỌP}": ["vna"],
    f"A headline of its own\nHanoi (VNA) — {BODY}": ["vna"],
    f"HANOI (Reuters) - {BODY}": ["reuters"],
    f"According to the Vietnam News Agency, {BODY}": ["vna"],
    f"Theo TTXVN, {HỌP}": ["vna"],
    f"Theo Thông tấn xã Việt Nam (TTXVN), {HỌP}": ["vna"],
    f"The council met on Monday, according to the Vietnam News Agency (VNA). {BODY}": ["vna"],
    f"{BODY}\n(VNA)": ["vna"],
    f"{BODY}\nVNA": ["vna"],
    f"{BODY}./. VNA": ["vna"],
    f"{BODY}-VNA": ["vna"],
    f"{BODY} — VNA/VNS": ["vna"],
    f"{BODY}\nKPL/VNA": ["vna"],
    f"{BODY} (VNA)": ["vna"],
    f"{HỌP}\nKim Há (TTXVN)": ["vna"],
    f"{HỌP} Kim Há - TTXVN": ["vna"],
    f"{HỌP}\nKim Há/TTXVN": ["vna"],
    f"{HỌP}\nTin, ảnh: Nguyễn Khang (TTXVN)": ["vna"],
    f"{HỌP}\nTTXVN/Vietnam+": ["vna"],
    f"{HỌP} Theo TTXVN": ["vna"],
    f"{HỌP}\n(Theo TTXVN)": ["vna"],
    f"{HỌP}\n(Theo Vietnam+)": ["vna"],
    f"{HỌP}\nNguồn: TTXVN": ["vna"],
    f"{BODY}\nSource: VNA": ["vna"],
    f"{BODY}\nSource: VNA\nTags: land, council\nComment (2)\nRead more": ["vna"],
    f"{HỌP}\nTheo Báo Chính phủ": ["vgp"],
    f"{HỌP}\nTheo baochinhphu.vn": ["vgp"],
    f"{HỌP}\nNguồn: Báo điện tử Chính phủ": ["vgp"],
    f"{HỌP}\nTheo Báo Lâm Đồng": ["lam-dong"],
    f"{HỌP}\nTheo baolamdong.vn": ["baolamdong-vn"],
    f"{HỌP}\n(Nguồn: báo Lâm Đồng điện tử)": ["lam-dong"],
    f"{HỌP}\nTheo Tuổi Trẻ": ["tuoi-tre"],
    f"{HỌP}\nNguồn: Báo Thể thao": ["the-thao"],
    f"{BODY}\nSource: The Dispatch": ["dispatch"],
    f"{BODY}\nAccording to VNA": ["vna"],
    f"{BODY}\nSource: https://www.paper.example/tea/": ["https://paper.example/tea"],
    f"{HỌP}\nNguồn: http://paper.example/tea.\nChia sẻ": ["https://paper.example/tea"],
    f"Hanoi (VNA) – {BODY}\nSource: https://paper.example/tea": ["vna", "https://paper.example/tea"],
}

NOT_CREDITED = [
    BODY,
    HỌP,
    "",
    f"{BODY}\nA corner of the city. (Photo: VNA)",
    f"{BODY}\nCaption: Minh in his orchard. VNA/VNS Photo",
    f"{BODY}\nPhotos: VNA, contributors",
    f"{HỌP}\nẢnh: TTXVN",
    f"{HỌP}\nQuang cảnh kỳ họp. Ảnh: Kim Há (TTXVN)",
    f"{HỌP}\nQuang cảnh kỳ họp (TTXVN)",
    f"{HỌP}\nNguồn ảnh: TTXVN",
    f"{BODY} He gave an interview to the Vietnam News Agency (VNA).",
    f"{BODY} So he told VNA.",
    f"{BODY} Its head is a former director of VNA",
    f"The council met.\nIt passed nine.\nAccording to VNA, it went on.\n{BODY}",
    f"The council met.\nIt passed nine.\nThe mood was good, according to VNA.\n{BODY}",
    f"The director of VNA (Reuters has no such post) met the council. {BODY}",
    f"{HỌP}\nTheo kế hoạch, lễ công bố được tổ chức vào tuần tới.",
    f"{HỌP}\nTheo kế hoạch",
    f"{HỌP}\nTheo Nghị quyết 60-NQ/TW",
    f"{HỌP} Theo ông Nam",
    f"{BODY} — VNS",
    f"{BODY}\nSource: https://[x",
    "\n".join([HỌP, "Nguồn: TTXVN", *(f"Tin {number}" for number in range(8))]),
]


@pytest.mark.parametrize(("text", "names"), CREDITED.items())
def test_a_credit_of_the_whole_text_is_read(text: str, names: list[str]) -> None:
    assert credited(text) == names


@pytest.mark.parametrize("text", NOT_CREDITED)
def test_who_is_quoted_or_took_the_picture_is_not_credited(text: str) -> None:
    assert credited(text) == []


@pytest.mark.parametrize("part", ["a ", "(", "VNA/", "Theo ", ". (", "A, according ", "(VNA", "Source: ", "./"])
def test_a_long_line_is_read_at_once(part: str) -> None:
    began = time.process_time()
    credited("\n".join([part * 300_000] * 2))
    assert time.process_time() - began < 1
