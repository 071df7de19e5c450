"""What is read once per article: days, people and their posts, who is meant, when a thing was said."""

from datetime import date

import pytest

from events.base import Article
from events.posts import POSTS
from events.reading.discourse.bodies import sits
from events.reading.discourse.roundups import labels_of
from events.reading.discourse.speakers import cast_of
from events.reading.discourse.topics import topics_of
from events.reading.entities.dates import days_in
from events.reading.entities.people import mentions
from events.reading.entities.places import places
from events.reading.entities.provincial_posts import provincial
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said_days import said_in, said_on
from events.reading.officials.post_keys import posts_of
from events.reading.reading import Reading
from events.reading.text.language import Lang
from events.reading.text.origin import origin_of
from events.sketch import sketch
from events.units.lineage import Units

JUNE = date(2025, 6, 10)


def reading(text: str, published: date | None = JUNE, title: str | None = None) -> Reading:
    return Reading(Article(stream="id:a", text=text, published=published, title=title), Units.packaged())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on the morning of June 9", "2025-06-09"),
        ("on 9 June 2024", "2024-06-09"),
        ("yesterday", "2025-06-09"),
        ("on Monday", "2025-06-09"),
        ("last December", "2024-12"),
        ("last June", "2024-06"),
        ("from last July", "2024-07"),
        ("next May", "2026-05"),
        ("moved from Tam Ky in December", "2024-12"),
        ("mid-December 2023", "2023-12"),
        ("on December 30", "2024-12-30"),
        ("Jun. 9-10", "2025-06-10"),
        ("the morning of 9/6", "2025-06-09"),
        ("before September 2", "2025-09-02"),
        ("in May last year", "2024-05"),
        ("next Monday", "2025-06-16"),
        ("two days ago", "2025-06-08"),
        ("Monday 9/6", "2025-06-09"),
        ("on the 8th.", "2025-06-08"),
        ("a year ago today", "2024-06-10"),
        ("five weeks ago, on May 6", "2025-05-06"),
        ("on June 9 (Monday)", "2025-06-09"),
        ("on May 17 of last year", "2024-05-17"),
    ],
)
def test_an_english_day_is_understood_from_the_day_of_publication(text: str, value: str) -> None:
    assert [day.value for day in days_in(text, "en", JUNE)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("sáng 9/6", "2025-06-09"),
        ("ngày 9/6/2024", "2024-06-09"),
        ("ngày 9-6", "2025-06-09"),
        ("ngày 8 và 9/6", "2025-06-09"),
        ("sáng thứ Hai", "2025-06-09"),
        ("thứ Tư tuần trước", "2025-06-04"),
        ("hôm qua", "2025-06-09"),
        ("chieu ngay 9 thang 6", "2025-06-09"),
        ("tháng Mười năm ngoái", "2024-10"),
        ("đúng ngày này năm ngoái", "2024-06-10"),
        ("cách đây năm tuần", "2025-05"),
        ("ngày 9/6 (thứ Hai)", "2025-06-09"),
    ],
)
def test_a_vietnamese_day_is_understood_from_the_day_of_publication(text: str, value: str) -> None:
    assert [day.value for day in days_in(text, "vi", JUNE)] == [value]


@pytest.mark.parametrize("text", ["phiên họp thứ hai", "từ đầu năm tới nay", "8/10 đại biểu", "tăng 5,6/7 điểm"])
def test_ordinals_and_shares_are_no_days(text: str) -> None:
    assert days_in(text, "vi", JUNE) == []


def test_a_day_of_every_week_is_none() -> None:
    assert days_in("on Monday mornings", "en", JUNE) == []


@pytest.mark.parametrize("text", ["in January-June", "from January to the end of June", "in the six months to June"])
def test_months_up_to_a_month_are_no_day(text: str) -> None:
    assert days_in(text, "en", JUNE) == []


def test_a_day_by_which_something_is_due_lies_ahead() -> None:
    assert [day.ahead for day in days_in("before June 1, on June 1", "en", JUNE)] == [True, False]


def test_without_a_publication_day_nothing_is_guessed() -> None:
    assert days_in("yesterday, on June 9", "en", None) == []


@pytest.mark.parametrize(
    ("text", "name", "position"),
    [
        (
            "Le Van Ha, Secretary of the provincial Party Committee, spoke.",
            "Le Van Ha",
            "Secretary of the provincial Party Committee",
        ),
        ("Provincial Party Secretary Le Van Ha spoke.", "Le Van Ha", "Provincial Party Secretary"),
        ("Y Thanh Ha Nie Kdam spoke.", "Y Thanh Ha Nie Kdam", None),
    ],
)
def test_a_name_is_read_whole_with_the_post_beside_it(text: str, name: str, position: str | None) -> None:
    (mention,) = mentions(text, "en", [])
    assert (mention.name, mention.position) == (name, position)


def test_a_list_of_attendees_gives_each_one_a_post() -> None:
    text = "Dự họp có các ông: Lê Văn Hà, Bí thư Tỉnh ủy; Trần Văn Bé, Chủ tịch UBND tỉnh."
    assert [(one.name, one.position) for one in mentions(text, "vi", [])] == [
        ("Lê Văn Hà", "Bí thư Tỉnh ủy"),
        ("Trần Văn Bé", "Chủ tịch UBND tỉnh"),
    ]


@pytest.mark.parametrize(
    ("lang", "text", "position"),
    [
        ("vi", "Chủ tịch UBND TP.HCM Lê Văn Hà ký văn bản.", "Chủ tịch UBND TP.HCM"),
        ("vi", "Ông Lê Văn Hà, Chủ tịch HĐND thành phố (TP) Huế, nói.", "Chủ tịch HĐND thành phố (TP) Huế"),
        ("vi", "Bà Lê Văn Hà (Chủ tịch HĐND tỉnh), cho biết.", "Chủ tịch HĐND tỉnh"),
        ("vi", "Ông Lê Văn Hà - Phó Giám đốc, Thủ trưởng Công an tỉnh.", "Phó Giám đốc, Thủ trưởng Công an tỉnh"),
        ("vi", "điều động ông Lê Văn Hà, Phó Trưởng Ban Nội chính làm quyền Bí thư.", "Phó Trưởng Ban Nội chính"),
        ("en", "Lê Văn Hà - Member of the Standing Board, spoke.", "Member of the Standing Board"),
        ("en", "Lê Văn Hà, member of the Board (PCC), Party Secretary.", "member of the Board and Party Secretary"),
    ],
)
def test_a_post_is_read_whole_as_papers_abbreviate_it(lang: Lang, text: str, position: str) -> None:
    assert [(one.name, one.position) for one in mentions(text, lang, [])] == [("Lê Văn Hà", position)]


def test_a_doctor_after_a_post_is_no_part_of_it() -> None:
    text = "TS Lê Thị Hà, Giám đốc Sở Y tế và BS.CKII Trần Văn Bé, Phó Giám đốc."
    assert [one.position for one in mentions(text, "vi", [])] == ["Giám đốc Sở Y tế", "Phó Giám đốc"]


def test_central_posts_are_left_out_of_a_position() -> None:
    both = "member of the Party Central Committee and Secretary of the provincial Party Committee"
    assert provincial(both, "en") == "Secretary of the provincial Party Committee"
    assert provincial("Minister of Finance", "en") is None


@pytest.mark.parametrize(
    ("position", "posts"),
    [
        ("Bí thư Tỉnh ủy", ("party_secretary",)),
        ("Secretary of the provincial Party Committee", ("party_secretary",)),
        ("Chủ tịch UBND tỉnh", ("peoples_committee_chair",)),
        ("Chairwoman of the provincial People's Council", ("peoples_council_chair",)),
        ("Vice Chairman of the provincial People's Committee", ("peoples_committee_vice_chair",)),
        ("Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh", ("party_deputy_secretary", "peoples_council_chair")),
        ("PCT UBND tỉnh", ("peoples_committee_vice_chair",)),
        ("Chủ tịch UBND TP.HCM", ("peoples_committee_chair",)),
        ("Chủ tịch HĐND thành phố (TP) Hà Nội", ("peoples_council_chair",)),
        ("Bí thư Thành ủy TP.HCM", ("party_secretary",)),
        ("Bí thư Thành ủy", ("party_secretary",)),
        ("Chairman of Hai Phong City People's Committee", ("peoples_committee_chair",)),
        ("Chairman of the municipal People's Committee", ("peoples_committee_chair",)),
        ("Chủ tịch UBND phường Nha Trang", ()),
        ("Chủ tịch UBND TP Đà Lạt", ()),
        ("Chủ tịch UBND Q.1", ()),
        ("Bí thư Thành ủy Đà Lạt", ()),
        ("Bí thư Quận ủy Ba Đình", ()),
        ("Chairman of the Da Lat City People's Committee", ()),
        ("Director of the Department of Health", ()),
        ("Secretary of the Party Committee and Chairman of the People's Council of Gia Loc commune", ()),
        ("Bí thư Đảng ủy, Chủ tịch HĐND xã Gia Lộc", ()),
        (
            "Deputy Secretary of the provincial Party Committee and Secretary of Hai An ward",
            ("party_deputy_secretary",),
        ),
        ("Deputy Secretary of the Son La Party Committee, head of a commune", ("party_deputy_secretary",)),
        ("Chủ tịch Ủy ban nhân dân tỉnh", ("peoples_committee_chair",)),
        ("Chủ tịch Ủy ban nhân dân xã Tân Hưng", ()),
        ("Chủ tịch Ủy ban MTTQ Việt Nam tỉnh", ("fatherland_front_chair",)),
        ("Phó Chủ tịch MTTQ tỉnh", ()),
        ("Deputy Chairwoman of the provincial Fatherland Front", ()),
        ("Bí thư TU", ("party_secretary",)),
        ("Bí thư TƯ Đoàn", ()),
        ("Phó Bí thư TT Tỉnh ủy", ("party_permanent_deputy_secretary",)),
        ("Phó CT UBND tỉnh", ("peoples_committee_vice_chair",)),
        ("UVBTV Tỉnh ủy", ("party_standing_committee_member",)),
        ("Ủy viên Ban Thường vụ Đảng ủy phường Hải Châu", ()),
        ("Phó Bí thư Tỉnh đoàn", ()),
        ("Deputy Secretary of the provincial Youth Union", ()),
        ("Phó Bí thư Đảng ủy UBND tỉnh", ()),
        ("Secretary of the Party Committee of the provincial People's Committee", ()),
        ("Phó Trưởng đoàn ĐBQH tỉnh", ()),
        ("head of the province's delegation of NA deputies", ("national_assembly_delegation_head",)),
        ("Deputy Head of the provincial National Assembly delegation", ()),
        ("deputy Party chief of Ca Mau", ("party_deputy_secretary",)),
        ("Standing Vice Secretary of the provincial Party Committee", ("party_permanent_deputy_secretary",)),
        ("Party Secretary of Ca Mau", ("party_secretary",)),
        ("Secretary of the city's Party Committee", ("party_secretary",)),
        ("Ca Mau Party boss", ("party_secretary",)),
        ("Chủ tịch tỉnh", ("peoples_committee_chair",)),
        ("chairman of Ca Mau province", ("peoples_committee_chair",)),
        ("PPC Vice Chairman", ("peoples_committee_vice_chair",)),
        ("provincial chairwoman", ("peoples_committee_chair",)),
        ("Vice Chair of the Fatherland Front in the province", ()),
    ],
)
def test_a_post_has_one_name_in_both_languages_and_those_below_the_province_have_none(
    position: str, posts: tuple[str, ...]
) -> None:
    assert posts_of(position) == posts
    assert set(posts) <= set(POSTS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Party Committee of Ca Mau met.", True),
        ("The Ca Mau People's Council voted.", True),
        ("Le Van Ha, Secretary of the Party Committee of Ca Mau, spoke.", False),
        ("Le Van Ha, Ca Mau Provincial Party Committee Secretary, spoke.", False),
        ("Ca Mau People's Committee Vice Chairman Le Van Ha spoke.", False),
    ],
)
def test_a_body_that_is_a_part_of_a_post_does_not_sit(text: str, expected: bool) -> None:
    (place,) = places(text)
    assert sits(text, place) is expected


def test_the_party_chief_of_a_province_is_not_taken_for_that_of_the_country() -> None:
    read = reading(
        "Party General Secretary To Lam came to Ca Mau.\nCa Mau Party chief Le Van Ha reported.\nThe Party chief asked."
    )
    (_, _, name) = cast_of(read).named(read.sentences[2])[0]
    assert name == "To Lam"
    read = reading("Ca Mau Party chief Le Van Ha came.\nTran Van Ba reported.\nThe Party chief asked.")
    (_, _, name) = cast_of(read).named(read.sentences[2])[0]
    assert name == "Le Van Ha"


def test_a_short_name_a_role_and_a_pronoun_mean_the_person_named_before() -> None:
    read = reading(
        "Prime Minister Pham Minh Chinh met leaders of Ca Mau.\nThe PM asked for haste.\nChinh asked.\nHe asked."
    )
    for sentence in read.sentences[1:]:
        assert cast_of(read).speaker(sentence, sentence.text.index("asked")) == "Pham Minh Chinh"


def test_what_is_said_is_dated_by_the_main_occasion_else_by_publication() -> None:
    held = reading("The Ca Mau People's Council held its session on June 5.\nThe province has 2 million people.")
    assert said_on(held) == ("2025-06-05", "text")
    assert said_on(reading("Ca Mau has 2 million people.")) == ("2025-06-10", "published")
    assert said_on(reading("Ca Mau has 2 million people.", published=None)) == (None, None)


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Ca Mau took its first guests from Osaka on Monday.", "2025-06-09"),
        ("The pier smells of paint. On Monday Ca Mau took its first guests from Osaka.", "2025-06-09"),
        ("Bến tàu còn mùi sơn. Sáng 9/6, Cà Mau đón những vị khách đầu tiên từ Osaka.", "2025-06-09"),
        ("The sea broke the dyke of Ca Mau on Monday. This morning a second breach was found.", "2025-06-10"),
        ("Ca Mau's Chairman Pham Van Thieu on June 6 signed Dispatch No. 7/CD-UBND on dykes.", "2025-06-06"),
        ("Ca Mau's Chairman Pham Van Thieu on June 6 signed Decision No. 7/QD-UBND on dykes.", "2025-06-10"),
        ("Ca Mau took its first guests from Osaka last Wednesday.", "2025-06-10"),
        ("The pier of Ca Mau smells of paint. Since Monday guests have come from Osaka.", "2025-06-10"),
        ("Tính đến 17 giờ ngày 9/6, Cà Mau đón 300 khách.", "2025-06-10"),
        ("In brief: Ca Mau, June 5 to 9.", "2025-06-10"),
        ("The buses of Ca Mau leave on Monday mornings.", "2025-06-10"),
    ],
)
def test_what_an_opening_tells_is_said_on_its_day_where_that_is_news(opening: str, day: str) -> None:
    assert said_on(reading(f"{opening}\nIt has 2 million people."))[0] == day


def test_in_a_round_up_each_item_is_dated_and_placed_by_itself() -> None:
    read = reading(
        "Ca Mau: The People's Council met on June 5.\nThe province will sell shrimp.\nLong An: Rice is sold."
    )
    met, shrimp, rice = read.sentences
    assert topics_of(read).of(shrimp) == topics_of(read).of(met) != topics_of(read).of(rice) != ()
    assert said_in(read, shrimp) == ("2025-06-05", "text")
    assert said_in(read, rice) == ("2025-06-10", "published")


def test_a_label_may_have_brackets_and_that_of_a_town_has_its_province_in_them() -> None:
    read = reading(
        "Cái Nước (Cà Mau): HĐND họp ngày 5/6.\nLong An (sáng 6/6) họp: Gạo được giá.\n"
        "Tiền Giang (gần Long An): Cá được giá."
    )
    assert list(labels_of(read).values()) == [("vn-ca-mau-1997",), ("vn-long-an-1976",), ("vn-tien-giang-1976",)]


def test_a_heading_says_whose_news_stands_under_it_until_the_next_however_long_it_is() -> None:
    read = reading(
        "Cán bộ mới ở Cà Mau và Long An.\nCà Mau có tân Bí thư Tỉnh ủy từ tuần này\nQuyết định được công bố hôm 5/6.\n"
        "Long An bầu thêm một Phó chủ tịch UBND tỉnh\nTỉnh đã họp hôm 6/6.\n"
        "Thủ tướng bổ nhiệm một thứ trưởng\nÔng từng công tác ở Huế.\nTiền Giang chia tay chủ tịch\nÔng nghỉ hưu."
    )
    topics = topics_of(read)
    assert [topics.of(one) for one in read.sentences if one.text.endswith(".")] == [
        ("vn-ca-mau-1997", "vn-long-an-1976"),
        ("vn-ca-mau-1997",),
        ("vn-long-an-1976",),
        ("vn-thua-thien-hue-1989",),
        ("vn-tien-giang-1976",),
    ]


def test_a_line_between_paragraphs_is_no_heading_where_no_heading_names_a_province() -> None:
    told = ("Cà Mau: HĐND tỉnh họp ngày 5/6.", "Tỉnh bán tôm.", "Long An: Gạo được giá.", "Tiền Giang: Cá được giá.")
    read = reading("\nChợ nổi\nMột góc chợ. Ảnh: Minh Anh\n".join(told))
    shrimp = next(one for one in read.sentences if "tôm" in one.text)
    assert labels_of(read)[shrimp.paragraph] == ("vn-ca-mau-1997",)


def test_an_item_that_opens_with_a_province_is_about_it_though_no_mark_follows_the_name() -> None:
    read = reading(
        "1. Ca Mau. The council met on June 5.\n2. Long An. Rice is sold.\n"
        "3. Lang Son, which stays as it is. By a resolution, 194 communes are joined."
    )
    assert topics_of(read).of(read.sentences[-1]) == ("vn-lang-son-1978",)


def test_what_follows_a_list_of_one_paragraph_each_is_of_no_item() -> None:
    items = "- Ca Mau and Bac Lieu: named Ca Mau.\n- Long An and Tay Ninh: named Tay Ninh.\n- Hue: stays as it is.\n"
    read = reading(f"The plan names 34 provinces.\n{items}The plenum met for three days.")
    assert topics_of(read).of(read.sentences[-1]) == ()


def test_a_dateline_dates_the_report_and_nothing_that_it_tells() -> None:
    read = reading("LONG AN, June 9 (VNA) - The council met on June 8.")
    assert [day.value for day in read.days(read.sentences[0])] == ["2025-06-08"]


def test_she_is_the_woman_spoken_of() -> None:
    read = reading(
        "Secretary Le Thi Thuy met Ha Nam officials.\nChairman Truong Quoc Huy reported.\nShe asked for haste."
    )
    last = read.sentences[2]
    assert cast_of(read).speaker(last, last.text.index("asked")) == "Le Thi Thuy"


def test_an_origin_names_who_is_credited_and_tells_the_words() -> None:
    def origin(text: str) -> str:
        return origin_of(Article(stream="id:a", text=text))

    assert origin("Tea.\nSource: https://www.paper.example/tea/").split()[0] == "https://paper.example/tea"
    assert origin("Trà ngon.") == origin("TRÀ  NGON")
    assert origin("Tea.\nSource: https://[x") == origin("Tea.\nSource: https://[x")
    assert origin("Tea.") != origin("Coffee.")
    long = "Hội đồng nhân dân tỉnh họp và thông qua chín nghị quyết về đất đai. " * 5
    assert origin(f"{long}\n(TTXVN)") == f"vna {sketch(f'{long}(TTXVN)')}"


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Bac Ninh leaders meet firms on June 6", "2025-06-06"),
        ("Bắc Ninh gặp mặt doanh nghiệp sáng 6/6", "2025-06-06"),
        ("Bac Ninh approves its plan on June 6", "2025-06-10"),
        ("Bac Ninh to meet firms on June 20", "2025-06-10"),
        ("Bac Ninh between June 3 and what came on June 6", "2025-06-10"),
    ],
)
def test_an_article_that_names_no_day_tells_of_that_of_its_title(title: str, day: str) -> None:
    text = (
        "Bac Ninh leaders held a meeting with firms." if title.isascii() else "Bắc Ninh tổ chức gặp mặt doanh nghiệp."
    )
    told = reading(text, title=title)
    assert said_on(told)[0] == day
    assert [occasion.date for occasion in occasions(told)] == [day]
