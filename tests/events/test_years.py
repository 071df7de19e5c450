"""The year of an article that nobody knows the publication day of."""

import pytest

from events.reading.entities.years import year_of


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Ca Mau met on June 9. Of its 9 aims for the 2026-2031 term one is for 2031. Exports grew in 2025.", 2025),
        ("The work rests on Decision No. 5/QD-TTg dated March 3, 2022. In 2024 exports grew by 5%.", 2024),
        ("Sáng 9/6/2025, tỉnh Cà Mau họp. Kè phải xong trước 31/12/2026; đến năm 2030, sản lượng tăng 5%.", 2025),
        ("HĐND tỉnh Cà Mau họp ngày 9/12/2024. Nhiệm vụ năm 2025 là tăng sản lượng.", 2024),
        ("The board gave out the tasks for the last months of 2025 and the goals of 2030.", 2025),
        ("On 19 March 2024 the dyke broke. By the end of 2026 it shall be whole.", 2024),
        ("By 2030 the province will be rich.", None),
    ],
)
def test_the_year_is_that_of_what_is_told_and_not_of_what_is_to_come(text: str, year: int | None) -> None:
    assert year_of(text) == year
