"""Metric phrases: what a sentence says of the figure that it gives, and where its noun phrase ends."""

from datetime import date

import pytest

from events.base import Article
from events.reading.figures.measures import measures
from events.reading.reading import Reading
from events.units.lineage import Units


def metrics(text: str) -> list[str]:
    reading = Reading(Article(stream="a", text=text, published=date(2025, 6, 10)), Units.packaged())
    return [measure.metric for measure in measures(reading)]


@pytest.mark.parametrize(
    ("metric", "text"),
    [
        # before the metric
        ("frozen fish exports", "Last year frozen fish exports of Ha Nam reached 300 million USD."),
        ("Pepper exports", "Pepper exports of Gia Lai reached 300 million USD in 2024."),
        ("summer-autumn rice", "In 2024, Ha Nam had 45,000 hectares of summer-autumn rice."),
        ("Japanese projects", "By the end of 2024, Ha Nam had 120 Japanese projects."),
        ("female unemployment rate", "Ha Nam's female unemployment rate was 2.4% in 2024."),
        # after it
        ("Exports of cashew nuts", "Exports of cashew nuts reached 410 million USD in Binh Phuoc in 2024."),
        ("exports to Japan", "In 2024, exports to Japan of Ha Nam reached 120 million USD."),
        ("poverty rate among Khmer households", "In 2024, the poverty rate among Khmer households of Tra Vinh was 3%."),
        ("unemployment in rural areas", "In 2024, unemployment in rural areas of Ha Nam was 2.1%."),
        (
            "trade through its border gates",
            "In 2024, trade through its border gates of Ha Giang hit $2 billion.",
        ),
        # what was done, and what did it
        ("houses damaged", "The storm struck Ha Nam on June 3; 2,300 houses were damaged."),
        ("rice flooded", "In 2024, some 4,300 ha of rice were flooded in Ha Nam."),
        ("rice harvested", "Ha Nam harvested 4,300 ha of rice in 2024."),
        ("damage caused by floods", "In 2024, floods caused damage of 900 billion VND in Ha Nam."),
        # whose it is
        ("rural households with clean water", "In 2024, Ha Nam had clean water for 91% of rural households."),
        ("frontier with Laos", "Son La has a frontier of 274 km with Laos."),
    ],
)
def test_an_english_metric_is_called_by_its_noun_phrase(metric: str, text: str) -> None:
    assert metric in metrics(text)


@pytest.mark.parametrize(
    ("metric", "text"),
    [
        ("kim ngạch xuất khẩu dệt may", "Năm 2024, kim ngạch xuất khẩu dệt may của Hà Nam đạt 300 triệu USD."),
        ("xuất khẩu rau quả", "Năm 2024, xuất khẩu rau quả của Hà Nam đạt 300 triệu USD."),
        ("lúa hè thu", "Năm 2024, Hà Nam có 45.000 ha lúa hè thu."),
        ("doanh nghiệp tạm ngừng hoạt động", "Năm 2024, toàn tỉnh Hà Nam có 1.200 doanh nghiệp tạm ngừng hoạt động."),
        ("dự án của nhà đầu tư Hàn Quốc", "Đến nay, Hà Nam có 120 dự án của nhà đầu tư Hàn Quốc còn hiệu lực."),
        ("thiệt hại do mưa lũ", "Năm 2024, thiệt hại do mưa lũ của Hà Nam là 900 tỷ đồng."),
        ("thiệt hại do bão", "Năm 2024, bão gây thiệt hại 900 tỷ đồng cho Hà Nam."),
        ("đường biên giới với Lào", "Sơn La có đường biên giới với Lào dài 274 km."),
        ("rừng trồng mới", "Năm 2024, Hà Nam trồng mới 4.300 ha rừng."),
        ("căn nhà bị tốc mái", "Bão đổ bộ vào Hà Nam hôm 3/6, 2.300 căn nhà bị tốc mái."),
        (
            "thu nhập bình quân khu vực nông thôn",
            "Năm 2024, thu nhập bình quân khu vực nông thôn Hà Nam đạt 50 triệu đồng.",
        ),
    ],
)
def test_a_vietnamese_metric_is_called_by_its_noun_phrase(metric: str, text: str) -> None:
    assert metric in metrics(text)


@pytest.mark.parametrize(
    ("metric", "text"),
    [
        ("exports", "Ha Nam is to boost exports to 3 billion USD by 2030."),
        ("exports", "Ha Nam's strong exports reached 3 billion USD in 2024."),
        ("Exports", "Exports of the province reached 3 billion USD in Ha Nam in 2024."),
        ("Exports", "Exports of Ha Nam rose and reached 3 billion USD in 2024."),
        ("houses", "In 2024, Ha Nam built homes: 2,300 houses, the province said."),
        ("area", "The area of Ha Nam is 860 km2."),
        ("poverty rate", "The poverty rate in the province of Ha Nam was 3% in 2024."),
        ("xuất khẩu", "Năm 2024, xuất khẩu của tỉnh Hà Nam đạt 3 tỷ USD."),
        ("Xuất khẩu", "Xuất khẩu duy trì đà phục hồi, đạt 3 tỷ USD ở Hà Nam năm 2024."),
        ("giải ngân vốn đầu tư công", "Đến nay, giải ngân vốn đầu tư công mới được 31% ở Hà Nam."),
        ("tỷ lệ che phủ rừng", "Năm 2024, tỷ lệ che phủ rừng giữ ổn định 60% ở Hà Nam."),
        ("doanh nghiệp", "Năm 2024, Hà Nam có 1.200 doanh nghiệp và hợp tác xã hoạt động."),
    ],
)
def test_a_noun_phrase_ends_at_verbs_at_the_province_and_where_it_cannot_be_told(metric: str, text: str) -> None:
    assert metric in metrics(text)


@pytest.mark.parametrize(
    ("metric", "came_to"),
    [
        ("sản lượng bia", "96 triệu lít"),
        ("sản lượng điện thương phẩm", "5,6 tỷ kWh"),
        ("sản lượng điện thoại di động", "110 triệu chiếc"),
        ("diện tích rừng có chứng chỉ FSC", "38.000 ha"),
        ("giá trị sản phẩm thu hoạch trên 1 ha đất canh tác", "132 triệu đồng"),
        ("kim ngạch xuất khẩu sắt thép", "420 triệu USD"),
        ("kim ngạch xuất khẩu máy vi tính, sản phẩm điện tử", "3,4 tỷ USD"),
        ("thu thuế thu nhập cá nhân", "1.100 tỷ đồng"),
        ("thu từ khu vực kinh tế ngoài quốc doanh", "3.150 tỷ đồng"),
        ("chi sự nghiệp giáo dục và đào tạo", "4.100 tỷ đồng"),
        ("doanh thu dịch vụ lưu trú và ăn uống", "8.600 tỷ đồng"),
        ("dư nợ tín dụng chính sách", "6.800 tỷ đồng"),
        ("vốn FDI thực hiện", "640 triệu USD"),
        ("số doanh nghiệp giải thể", "240 doanh nghiệp"),
        ("số người tham gia bảo hiểm xã hội", "310.000 người"),
        ("số bác sĩ trên 10.000 dân", "12,4 bác sĩ"),
        ("số sản phẩm OCOP đạt 3 sao trở lên", "412 sản phẩm"),
        ("tỷ lệ trường đạt chuẩn quốc gia", "74,6%"),
        ("tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ", "31%"),
        ("tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng", "9,4%"),
        ("tỷ lệ tăng dân số tự nhiên", "0,92%"),
        ("chỉ số tiêu thụ ngành công nghiệp chế biến, chế tạo", "107,4%"),
        ("chỉ số giá tiêu dùng", "103,6%"),
    ],
)
def test_a_vietnamese_noun_phrase_that_leads_to_a_number_is_one_metric(metric: str, came_to: str) -> None:
    assert metrics(f"Năm 2024, {metric} của tỉnh Hà Nam đạt {came_to}.") == [metric]
    assert metrics(f"Năm 2024, Hà Nam khởi sắc; {metric} trên địa bàn ước đạt {came_to}, tăng 7%.") == [metric]
    assert metrics(f"Kết quả năm 2024 của tỉnh Hà Nam:\n- {metric.capitalize()}: {came_to}.")


@pytest.mark.parametrize(
    ("metric", "came_to"),
    [
        ("beer output", "96 million litres"),
        ("textile and garment exports", "$1.4 billion"),
        ("revenue from foreign-invested enterprises", "VND2.64 trillion"),
        ("accommodation and catering revenue", "VND8.6 trillion"),
        ("land use fee collection", "VND3.8 trillion"),
        ("tax arrears", "VND1.26 trillion"),
        ("GRDP at constant prices", "VND120 trillion"),
        ("area of FSC-certified forest", "38,000 hectares"),
        ("length of rural roads", "8,420 km"),
        ("rate of schools meeting national standards", "74.6 per cent"),
        ("high school graduation rate", "99.4 per cent"),
        ("solid waste collection rate", "92 per cent"),
        ("consumption index of manufacturing", "107.4 per cent"),
        ("enterprises suspending operations", "860"),
    ],
)
def test_an_english_noun_phrase_that_leads_to_a_number_is_one_metric(metric: str, came_to: str) -> None:
    assert metrics(f"In 2024, the {metric} in Ha Nam province reached {came_to}.") == [metric]
    assert metrics(f"In 2024, the {metric} of Ha Nam province rose 7.2 per cent to {came_to}.") == [metric]
    assert metrics(f"Ha Nam aims for the {metric} of {came_to} by 2030.") == [metric]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2024, số đại biểu của tỉnh Hà Nam là 412 người.",
        "Năm 2024, số xã, phường của tỉnh Hà Nam còn 129.",
        "Năm 2024, số cán bộ, công chức dôi dư của tỉnh Hà Nam là 411 người.",
        "In 2024, the number of commune-level units in Ha Nam province was 98.",
        "In 2024, the length of the new bridge in Ha Nam province was 17 km.",
        "In 2024, the fleet of the bus operator in Ha Nam province stood at 300.",
        "Năm 2024, diện tích sân bay của tỉnh Hà Nam đạt 300 ha.",
        "Năm 2024, số tiền ủng hộ đồng bào của tỉnh Hà Nam đạt 30 tỷ đồng.",
    ],
)
def test_not_all_that_is_numbered_is_a_figure(text: str) -> None:
    assert metrics(text) == []
