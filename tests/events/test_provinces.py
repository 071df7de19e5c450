"""Which provinces a text names, which units these mean on its day, and which of them a sentence is about."""

from datetime import date

import pytest

from events.base import Article
from events.reading.discourse.topics import topics_of
from events.reading.entities.places import places
from events.reading.reading import Reading
from events.units.lineage import Units

JUNE = date(2025, 6, 10)


def reading(text: str, published: date | None = JUNE, title: str | None = None) -> Reading:
    return Reading(Article(stream="id:a", text=text, published=published, title=title), Units.packaged())


@pytest.mark.parametrize(
    "text",
    [
        "The Hoa Binh - Moc Chau expressway is open.",
        "The Tay Ninh district road is open.",
        "Nguyen Thai Binh planted a tree.",
        "Cầu Long An vừa thông xe.",
    ],
)
def test_a_road_a_town_or_a_person_with_a_provinces_name_is_not_the_province(text: str) -> None:
    assert not [place for place in places(text) if place.subject]


@pytest.mark.parametrize("name", ["Thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh", "TP Hồ Chí Minh", "TP.HCM"])
def test_the_city_is_known_by_each_way_to_write_its_name_and_the_man_is_no_city(name: str) -> None:
    (city,) = topics_of(reading(f"Năm nay {name} xây thêm cầu.")).main
    assert city == "vn-ho-chi-minh-1976"
    assert places("Học viện Chính trị quốc gia Hồ Chí Minh họp.") == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Năm 2023 Bắc Cạn trồng thêm rừng.", "vn-bac-kan-1997"),
        ("Tỉnh Đắc Nông đón khách.", "vn-dak-nong-2004"),
        ("Đắc Lắc được mùa cà phê.", "vn-dak-lak-2004"),
        ("Cảng biển của BR-VT mở rộng.", "vn-ba-ria-vung-tau-1991"),
        ("Ho Chi Minh city builds bridges.", "vn-ho-chi-minh-1976"),
        ("Haiphong City builds bridges.", "vn-hai-phong-1976"),
    ],
)
def test_a_unit_is_known_by_each_name_that_the_press_gives_it(text: str, unit: str) -> None:
    assert topics_of(reading(text)).main == (unit,)
    assert [place.subject for place in places(text)] == [True]


def test_a_province_that_is_asked_is_no_bridge() -> None:
    assert [place.subject for place in places("Thủ tướng yêu cầu Long An giữ rừng.")] == [True]


def test_what_is_for_a_province_is_no_market_where_the_text_has_no_marks() -> None:
    assert [place.subject for place in places("Trung uong danh cho Long An 900 ty dong.")] == [True]
    assert [place.subject for place in places("Tiểu thương chợ Long An nghỉ bán.")] == [False]


@pytest.mark.parametrize("line", ["Ảnh: Minh Anh", "The merger of communes", "Cà Mau có một thành phố"])
def test_what_ends_the_line_before_makes_no_province_a_person_or_a_commune(line: str) -> None:
    assert places(f"{line}\nQuảng Ninh thu hút khách.")[-1].subject


def test_a_name_means_the_unit_of_the_day() -> None:
    before, after = date(2025, 6, 10), date(2025, 8, 1)
    assert (
        topics_of(reading("Lam Dong grows tea.", before)).main != topics_of(reading("Lam Dong grows tea.", after)).main
    )


def test_the_new_province_is_the_successor_even_before_it_is_formed() -> None:
    old = topics_of(reading("Lam Dong grows tea.")).main
    new = topics_of(reading("The new Lam Dong will grow tea.")).main
    assert new == topics_of(reading("Lam Dong grows tea.", date(2025, 8, 1))).main != old


@pytest.mark.parametrize(
    "text",
    [
        "The former Lam Dong grew tea.",
        "Tea was grown in the old Lam Dong province.",
        "Lam Dong (old) grew tea.",
        "Tỉnh Lâm Đồng cũ trồng chè.",
        "Tỉnh Lâm Đồng (cũ) trồng chè.",
        "Lâm Đồng trước đây trồng chè.",
        "Địa bàn Lâm Đồng trước sắp xếp trồng chè.",
        "Lâm Đồng trước sáp nhập trồng chè.",
        "Before the merger Lam Dong grew tea.",
    ],
)
def test_the_former_province_is_the_one_that_was_dissolved(text: str) -> None:
    before, after = date(2025, 6, 10), date(2025, 8, 1)
    today = topics_of(reading("Lam Dong grows tea.", after)).main
    read = reading(text, after)
    (former,) = topics_of(read).of(read.sentences[0])
    assert (former,) == topics_of(reading("Lam Dong grows tea.", before)).main != today


@pytest.mark.parametrize("text", ["The former Lam Dong chairman grows tea.", "Tỉnh Lâm Đồng cử người trồng chè."])
def test_a_former_post_is_of_no_former_province(text: str) -> None:
    after = date(2025, 8, 1)
    assert topics_of(reading(text, after)).main == topics_of(reading("Lam Dong grows tea.", after)).main


def test_a_sentence_that_names_no_province_is_about_the_one_the_article_is_about() -> None:
    read = reading("Ca Mau raised its exports.\nThe province sells shrimp.")
    assert topics_of(read).of(read.sentences[1]) == topics_of(read).of(read.sentences[0]) != ()


def test_its_is_of_the_one_of_several_that_the_sentence_before_names() -> None:
    read = reading("Soc Trang and Ca Mau met. Soc Trang and Ca Mau sow.\nCa Mau sells shrimp. Its forests are old.")
    assert len(topics_of(read).main) == 2
    assert topics_of(read).of(read.sentences[-1]) == topics_of(read).of(read.sentences[-2])


def test_names_in_a_row_at_the_end_head_nothing() -> None:
    story = "Ca Mau raised its exports of shrimp and of crab.\nThe province sells shrimp."
    tagged = reading(f"{story}\nLao Cai\nshrimp\nNghe An\nHai Phong", title="Ca Mau sells shrimp")
    assert topics_of(tagged).of(tagged.sentences[1]) == topics_of(reading(story)).main
    headed = reading(f"Lao Cai\nTea rose.\nNghe An\nRice fell.\n{story}")
    assert [topics_of(headed).of(headed.sentences[at]) for at in (1, 3)] == [
        topics_of(reading(f"{name} met.")).main for name in ("Lao Cai", "Nghe An")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Hai Phong and Can Tho met.\nThe port city dredges its channel while Can Tho plants rice.",
        "Hải Phòng và Cần Thơ họp bàn.\nĐất Cảng nạo vét luồng tàu, còn Cần Thơ trồng lúa.",
    ],
)
def test_a_province_is_known_by_what_newsrooms_call_it(text: str) -> None:
    read = reading(text)
    assert topics_of(read).of(read.sentences[1]) == topics_of(read).of(read.sentences[0])
    assert len(topics_of(read).main) == 2


def test_what_could_be_called_so_is_the_province_only_in_an_article_that_names_it() -> None:
    read = reading("Da Nang and Can Tho met.\nThe port city dredges its channel while Can Tho plants rice.")
    assert topics_of(read).of(read.sentences[1]) == topics_of(reading("Can Tho.")).main
    named = reading("Hai Phong and Da Nang met.\nThe port city of Da Nang dredges its channel.")
    assert topics_of(named).of(named.sentences[1]) == topics_of(reading("Da Nang.")).main


def test_others_named_on_the_way_are_not_what_the_sentence_is_about() -> None:
    text = "Ca Mau sells shrimp. Ca Mau is far.\nThe province must learn to store water as the farmers of Long An do."
    read = reading(text, title="Ca Mau")
    assert topics_of(read).of(read.sentences[2]) == topics_of(read).of(read.sentences[0])


@pytest.mark.parametrize(
    ("opening", "then", "own"),
    [
        (
            "The People's Council of Hai Duong met on a merger with Hai Phong.",
            "The Council passed 19 resolutions.",
            True,
        ),
        ("Hai Duong deputies agreed to a merger with Hai Phong.", "They also looked at the first quarter.", True),
        ("HĐND tỉnh Hải Dương tán thành việc nhập với Hải Phòng.", "Kỳ họp thông qua 19 nghị quyết.", True),
        ("The Standing Boards of Hai Duong and Hai Phong met on a merger.", "They adopted a scheme.", False),
    ],
)
def test_what_names_no_province_is_about_the_one_whose_council_decides_on_a_merger(
    opening: str, then: str, own: bool
) -> None:
    read = reading(f"{opening} Hai Duong + Hai Phong = Hai Phong. {then}", title="Hai Duong, Hai Phong to merge")
    about = topics_of(read).of(read.sentences[-1])
    assert about == ("vn-hai-duong-1997",) if own else set(about) == {"vn-hai-duong-1997", "vn-hai-phong-1976"}


def test_a_body_of_a_province_is_of_the_last_one_named_where_the_article_is_about_a_city() -> None:
    read = reading("Da Nang grows.\nDa Nang is to take in Quang Nam.\nThe provincial People's Committee agrees.")
    assert topics_of(read).of(read.sentences[2]) == topics_of(reading("Quang Nam grows.")).main


def test_a_body_of_a_city_is_of_the_city_where_the_article_is_about_a_province_as_well() -> None:
    read = reading("Da Nang and Quang Nam sell fish. Da Nang and Quang Nam agree.\nThe municipal Party Committee met.")
    assert topics_of(read).of(read.sentences[2]) == topics_of(reading("Da Nang grows.")).main


def test_what_opens_a_paragraph_with_its_is_of_the_unit_named_last() -> None:
    read = reading("Hanoi grows, and Hanoi builds.\nLang Son saw trade fall.\nIts council met.", title="Hanoi grows")
    assert topics_of(read).of(read.sentences[2]) == topics_of(reading("Lang Son met.")).main


def test_so_many_provinces_are_those_that_were_named() -> None:
    read = reading("Long An, Ca Mau and Ben Tre met.\nThe three provinces agreed.", title="Delta")
    assert len(topics_of(read).of(read.sentences[1])) == 3


@pytest.mark.parametrize("between", ["\n", "\n  • ", " | ", " "])
def test_a_menu_of_all_provinces_is_no_part_of_the_story(between: str) -> None:
    names = [unit.english(JUNE) for unit in Units.packaged().in_force(JUNE)]
    names.insert(5, "Da Lat")
    told = reading(f"{between.join(names)}\n\nQuang Ninh is growing.\nIts budget revenue rose by 9%.")
    assert [sentence.text for sentence in told.sentences] == [
        "Quang Ninh is growing.",
        "Its budget revenue rose by 9%.",
    ]
    assert topics_of(told).main == ("vn-quang-ninh-1976",)


def test_a_list_of_provinces_of_which_something_is_told_is_no_menu() -> None:
    assert len(reading("Ha Tinh, Nghe An, Thanh Hoa and Quang Tri were hit.").sentences) == 1


@pytest.mark.parametrize("title", ["Mr.", "Ms.", "Dr.", "Comrade"])
def test_a_name_after_a_title_is_nobody_s_province(title: str) -> None:
    assert not [place for place in places(f"It is {title} Bui Minh Hai, born in 1961.") if place.subject]


def test_an_article_on_units_that_have_become_one_is_about_that_one() -> None:
    text = (
        "Tỉnh Phú Thọ mới có 148 xã, phường từ Phú Thọ, Vĩnh Phúc và Hòa Bình.\n"
        "Trước hợp nhất, Phú Thọ trồng chè, Vĩnh Phúc làm xe máy, Hòa Bình có nhiều cam.\n"
        "Người Vĩnh Phúc khéo tay, người Hòa Bình hiếu khách.\nNăm 1968, hai tỉnh lập nên Vĩnh Phú."
    )
    assert topics_of(reading(text, date(2025, 7, 8))).main == ("vn-phu-tho-2025",)


def test_a_unit_of_which_all_heirs_have_become_one_lives_on_in_that_one() -> None:
    text = "Thành phố Đà Nẵng họp sáng 9/7. Tỉnh Quảng Nam - Đà Nẵng làm cảng mới."
    told = reading(text, date(2025, 7, 10))
    assert topics_of(told).now(told.sentences[1]) == ("vn-da-nang-2025",)


def test_under_headings_a_unit_that_has_gone_lives_on_in_the_one_of_a_heading() -> None:
    text = "Lào Cai mở cửa\nYên Bái làm đường.\nKhánh Hòa làm điện\nNinh Thuận có gió.\nCần Thơ làm cảng\nCảng mới."
    topics = topics_of(reading(text, date(2025, 10, 29)))
    assert topics.as_now(["vn-yen-bai-1991", "vn-ha-giang-1991"]) == ("vn-lao-cai-2025", "vn-ha-giang-1991")


def test_so_many_provinces_are_counted_also_after_provinces_without_a_number() -> None:
    text = (
        "Ha Nam, Hung Yen and Bac Giang build roads. Ha Nam and Hung Yen have money. Bac Giang has none. "
        "Unlike all provinces before, the two provinces lend some."
    )
    told = reading(text, date(2025, 6, 9))
    assert topics_of(told).of(told.sentences[-1]) == ("vn-ha-nam-1997", "vn-hung-yen-1997")


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Hậu sáp nhập, tỉnh Lào Cai rộng hơn.", "new"),
        ("Tỉnh Lào Cai từ khi hợp nhất rộng hơn.", "new"),
        ("Tỉnh Lào Cai sau khi nhập khẩu máy móc mở rộng nhà máy.", None),
    ],
)
def test_a_province_after_a_merger_is_the_one_that_it_made(text: str, age: str | None) -> None:
    assert [place.age for place in places(text)] == [age]
