"""A measured figure of a province, of the past or the present."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events import when
from events.base import Claim, Example, Found, Json, Number, Statement
from events.figure import FigureNews
from events.reading.figures.figure_keys import is_standing
from events.reading.figures.measures import measures
from events.reading.figures.metrics import is_known
from events.reading.meetings.said import said_in
from events.reading.reading import Reading
from events.when import Period


class IndicatorReported(FigureNews):
    """A figure of a province. One event per metric and period; a fall is negative.

    `comparator` is left out where the figure is `value` itself, or about as much.
    """

    identity: ClassVar[tuple[str, ...]] = ("metric", "period")
    finer: ClassVar[frozenset[str]] = FigureNews.finer | {"comparator"}
    repeated: ClassVar[bool] = True

    value: Number
    unit: str
    period: Period | None = None

    def occasion(self) -> tuple[Json, ...]:
        """Units, metric, and the period, else the year in which it was said; before that is over the month, too, for
        the figure is of the part gone by (docs/decisions/0026).
        """
        key, period = self.key, self.period or (self.date and self.date[:4])
        part = None
        if self.date and period and not is_standing(key):
            part = when.so_far(period, when.days(self.date)[1])
        return (sorted(self.units), key, period, *([part] if part != period else []))

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`indicators/<metric>@<period>`; without a period the year it was said in. What stands whatever the year, such
        as the length of a border, is `indicators/<metric>`, and so is a population that was counted nobody says when.
        """
        key = self.key
        lasting = is_standing(key) and not (key == "population" and self.period)
        path = f"indicators/{key}" if lasting else f"indicators/{key}@{self.period or claim.valid_from().year}"
        return [Statement(unit, path, self.figure() | self.along_with(unit)) for unit in self.units]

    def unknown(self) -> str | None:
        """The metric, where no vocabulary has it."""
        return None if is_known(self.metric) else "metric"

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every measure that is told as a fact."""
        for measure in measures(reading):
            if not measure.goal:
                extent = measure.extent
                day, origin = said_in(reading, measure.sentence)
                event = cls(
                    units=measure.units,
                    date=day,
                    metric=measure.metric,
                    value=measure.value,
                    unit=measure.unit,
                    period=measure.period,
                    comparator=None if extent.comparator == "=" else extent.comparator,
                    modifier=extent.modifier,
                    upper=extent.upper,
                    per=extent.per,
                )
                sentence = measure.sentence
                yield Found(event, sentence.start, sentence.end, "figure", measure.confidence, origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Hanoi (VNA) - Ca Mau took in 2.2 million tourists in 2023.",
            ({"provinces": ["ca-mau"], "value": 2200000, "unit": "visitors", "period": "2023"},),
        ),
        Example(
            "Lai Chau cut its poverty rate to 18.7% by 2024.",
            ({"provinces": ["lai-chau"], "metric": "poverty rate", "value": 18.7, "unit": "%", "period": "2024"},),
        ),
        Example(
            "In the first half of 2025, Bac Giang's GRDP rose by 13.9% and budget revenue reached VND 14,200 billion.",
            (
                {"metric": "GRDP growth", "value": 13.9, "period": "2025-H1"},
                {"metric": "budget revenue", "value": 14200000000000, "unit": "VND", "period": "2025-H1"},
            ),
        ),
        Example(
            "Only 38.2% of the public capital assigned to Ca Mau had been disbursed by the end of May.",
            ({"provinces": ["ca-mau"], "value": 38.2, "unit": "%", "period": "2025"},),
        ),
        Example(
            "Vinh Phuc came 8th in the PCI of 2024, and its budget took in VND 28 trillion in taxes that year.",
            (
                {"metric": "PCI", "value": 8, "unit": "rank", "period": "2024"},
                {"value": 28000000000000, "unit": "VND", "period": "2024"},
            ),
        ),
        Example(
            "The economy of Bac Ninh shrank by 9 per cent in 2023.",
            ({"metric": "economic growth", "value": -9, "period": "2023"},),
        ),
        Example(
            "Lang Son's growth was above 8% in 2024, its exports came to nearly $4 billion.",
            (
                {"metric": "growth", "value": 8, "comparator": ">=", "modifier": "over"},
                {"metric": "exports", "value": 4000000000, "modifier": "nearly"},
            ),
        ),
        Example(
            "Ninh Binh welcomed 5.3 million visitors in the first quarter.",
            ({"metric": "visitors", "value": 5300000, "unit": "visitors", "period": "2025-Q1"},),
        ),
        Example(
            "6 tháng đầu năm, GRDP của tỉnh Hà Nam tăng 10,4%; thu ngân sách ước đạt 9.300 tỷ đồng, tăng 22%.",
            (
                {"metric": "tốc độ tăng GRDP", "value": 10.4, "period": "2025-H1"},
                {"metric": "thu ngân sách", "value": 9300000000000, "unit": "VND"},
            ),
        ),
        Example(
            "Cuối năm 2024, tỷ lệ hộ nghèo của tỉnh Sơn La còn 12,35%.",
            ({"metric": "tỷ lệ hộ nghèo", "value": 12.35, "period": "2024"},),
        ),
        Example(
            "The economy of Phu Tho is estimated to grow by 9.4% this year.",
            ({"value": 9.4, "unit": "%", "period": "2025"},),
        ),
        Example(
            "Năm 2023 tỉnh Thái Bình thu hút 3 tỷ USD vốn FDI, khách du lịch cả năm đạt 1,2 triệu lượt.",
            ({"value": 3000000000, "period": "2023"}, {"value": 1200000, "period": "2023"}),
        ),
        Example(
            "Son La went through its tasks for 2025. Its output (GRDP) by June grows by 6.3%, farming included.",
            ({"metric": "GRDP growth", "value": 6.3},),
        ),
        Example(
            "Tax receipts of Kon Tum came to VND 4 trillion in 2024 and beat the estimate by 12%.",
            ({"value": 4000000000000, "period": "2024"},),
        ),
        Example(
            "Unlike Ha Nam, which lies on the same river, Nam Dinh lured $300 million of FDI in 2023.",
            ({"provinces": ["nam-dinh"], "value": 300000000},),
        ),
        Example(
            "So với Bắc Giang, tỉnh Lạng Sơn còn khó khăn. Năm 2023, tỉnh thu hút 120 triệu USD vốn FDI.",
            ({"provinces": ["lang-son"], "value": 120000000},),
        ),
        Example(
            "Ninh Binh (formerly Ha Nam, Nam Dinh and Ninh Binh) collected VND 50 trillion in budget revenue in July.",
            ({"provinces": ["ninh-binh"], "value": 50000000000000},),
            published="2025-08-10",
        ),
        Example(
            "Sau khi hợp nhất Hà Nam, Nam Định, tỉnh Ninh Bình mới thu ngân sách 7 tháng đạt 50.000 tỷ đồng.",
            ({"provinces": ["ninh-binh"], "value": 50000000000000},),
            published="2025-08-10",
        ),
        Example(
            "Vinh Long met the Cuu Long Corp on Friday. Its budget revenue in 2020 was VND 6 trillion.",
            ({"provinces": ["vinh-long"], "value": 6000000000000},),
            published="2021-04-04",
        ),
        Example(
            "Thu ngân sách 10 tháng của Hải Dương đạt 15.300 tỷ đồng, trong đó thu hải quan 2.100 tỷ.",
            ({"value": 15300000000000}, {"metric": "thu hải quan", "value": 2100000000000, "unit": "VND"}),
        ),
        Example(
            "Sau Hải Phòng và Quảng Ninh, tỉnh Nam Định tăng trưởng 10,2% năm 2023.",
            ({"provinces": ["nam-dinh"], "value": 10.2},),
        ),
        Example(
            "Visiting the former Ha Nam, he said that Ninh Binh had collected VND 40 trillion in taxes.",
            ({"provinces": ["ninh-binh"], "value": 40000000000000},),
            published="2025-09-05",
        ),
        Example(
            "Ninh Binh grew by 9.1% in July; in the former Ha Nam, growth was 10.4%.",
            ({"provinces": ["ninh-binh"], "value": 9.1}, {"provinces": ["ha-nam"], "value": 10.4}),
            published="2025-09-05",
        ),
        Example(
            "Lao Cai's GRDP grew by 4.4% in 2019, with farming (down 2%) and services (up 3.1%).",
            ({"value": 4.4}, {"metric": "farming growth", "value": -2}, {"metric": "services growth", "value": 3.1}),
        ),
        Example(
            "Tháng 11 Trà Vinh đón 40.000 lượt khách, đưa tổng lượt khách từ đầu năm lên 520.000 lượt.",
            ({"value": 40000}, {"metric": "khách du lịch", "value": 520000}),
            published="2015-12-02",
        ),
        Example(
            "The GRDP of Quang Ninh rose by 11% in 2024, followed by Hai Phong (10.5%).",
            ({"provinces": ["quang-ninh"], "value": 11}, {"provinces": ["hai-phong"], "value": 10.5}),
        ),
        Example(
            "In 2024 Dien Bien earned 2,100 billion dong in budget revenue. It has 9,540 km2 and a border of 455 km.",
            (
                {"period": "2024"},
                {"metric": "area", "period": None},
                {"metric": "border", "value": 455, "period": None},
            ),
        ),
        Example(
            "Tỉnh Hà Giang có đường biên giới dài 277 km; năm 2023 dân số của tỉnh là 890.000 người.",
            (
                {"metric": "đường biên giới", "value": 277, "period": None},
                {"metric": "dân số", "value": 890000, "period": "2023"},
            ),
        ),
        Example(
            "Cuối tháng 9, tỉnh Hà Nam thu ngân sách 9.100/12.400 tỷ đồng; tai nạn lao động giảm 7,5%.",
            ({"value": 9100000000000}, {"metric": "tốc độ tăng tai nạn lao động", "value": -7.5, "unit": "%"}),
        ),
        Example(
            "Tỉnh Nam Định: CPI (bình quân) tăng 3,1%, xuất khẩu 2 tỷ đô, nợ xấu 1,4%.",
            ({"metric": "tốc độ tăng CPI", "value": 3.1}, {"value": 2000000000, "unit": "USD"}, {"value": 1.4}),
        ),
        Example(
            "Exports of Long An went up 12% to reach $3 billion, and it is said to have drawn 900,000 visitors.",
            ({"metric": "Exports", "value": 3000000000}, {"value": 900000, "unit": "visitors"}),
        ),
        Example(
            "By May Bac Giang had 610 valid FDI projects, Bac Ninh 2,400.",
            ({"provinces": ["bac-giang"], "value": 610}, {"provinces": ["bac-ninh"], "value": 2400}),
            published="2025-06-01",
        ),
        Example(
            "Of Ha Giang's labourers only 15 per cent have been trained.",
            ({"metric": "labourers trained", "value": 15},),
        ),
        Example(
            "GRDP tỉnh Phú Yên năm 2024 tăng 7,2%, cao nhất kể từ năm 2011, thấp hơn kịch bản 7,8%.",
            ({"value": 7.2, "period": "2024"},),
        ),
        Example(
            "Yen Bai cut its poverty rate from 18.4% in 2021 to 10.2% in 2024.",
            ({"value": 18.4, "period": "2021"}, {"value": 10.2, "period": "2024"}),
        ),
        Example(
            "Nine months of Ca Mau: a budget of VND 7.6 trillion, of which land gave VND 1.1 trillion.",
            ({"value": 7600000000000}, {"metric": "budget from land", "value": 1100000000000}),
        ),
        Example(
            "Mười tháng, Quảng Ngãi thu 34.600 tỷ đồng, lọc dầu góp 16.900 tỷ; chi 19.800 tỷ đồng.",
            (
                {"metric": "thu ngân sách", "value": 34600000000000},
                {"metric": "thu ngân sách lọc dầu", "value": 16900000000000},
                {"metric": "chi ngân sách", "value": 19800000000000},
            ),
        ),
        Example(
            "Goods worth $51.2 billion left Binh Duong in 2024. In 2020 the figure was $27.6 billion.",
            ({"metric": "exports", "value": 51200000000}, {"value": 27600000000, "period": "2020"}),
        ),
        Example(
            "The storm stripped 1,240 houses in the province of Nghe An of their roofs and left 6,400 households dry.",
            ({"value": 1240, "unit": "houses"}, {"metric": "households dry", "value": 6400}),
        ),
        Example(
            "Toàn tỉnh Cà Mau hiện còn 1.604 hộ chưa có nhà kiên cố; từ đầu năm xảy ra 38 vụ tai nạn giao thông.",
            (
                {"metric": "hộ chưa có nhà kiên cố", "value": 1604, "unit": "households"},
                {"metric": "vụ tai nạn giao thông", "value": 38, "unit": "vụ"},
            ),
        ),
        Example(
            "Kết quả PAR INDEX năm 2021 của Bắc Kạn:\n+ Cải cách thể chế: hạng 27.\n+ Tài chính công: hạng 58.",
            ({"metric": "Cải cách thể chế", "value": 27, "unit": "rank"}, {"metric": "Tài chính công", "value": 58}),
        ),
        Example(
            "By May Long An was home to 1,328 foreign projects worth $13.2 billion.",
            ({"value": 1328}, {"metric": "capital of FDI projects", "value": 13200000000}),
        ),
        Example(
            "In the PCI of 2023 Hai Phong led with 70.3 points, while Quang Ninh came second.",
            ({"provinces": ["hai-phong"], "value": 70.3}, {"provinces": ["quang-ninh"], "value": 2, "unit": "rank"}),
        ),
        Example(
            "Growth in Quang Ninh was 8.4% in 2024. In the first quarter of 2025 it quickened to 10.9%.",
            ({"value": 8.4}, {"value": 10.9, "period": "2025-Q1"}),
        ),
        Example(
            "Chủ tịch tỉnh Gia Lai yêu cầu đẩy nhanh. Quý I, kinh tế tỉnh tăng 8,9%, thu ngân sách 7.630 tỷ đồng.",
            ({"value": 8.9, "period": "2026-Q1"}, {"value": 7630000000000}),
            published="2026-03-27",
        ),
        Example(
            "Soc Trang has 1.2 million people, of whom more than 35% are ethnic minorities.",
            ({"metric": "population", "value": 1200000}, {"metric": "ethnic minorities", "value": 35, "unit": "%"}),
        ),
        Example(
            "Diện tích dừa của tỉnh Bến Tre là 79.500 ha, trong đó dừa hữu cơ hơn 18.000 ha.",
            ({"value": 79500, "unit": "ha"}, {"metric": "Diện tích dừa hữu cơ", "value": 18000, "unit": "ha"}),
        ),
        Example(
            "Ninh Binh had paid out 62.3 percent of its public investment plan by the end of October.",
            ({"metric": "public investment disbursement", "value": 62.3},),
        ),
        Example(
            "Thu ngân sách sáu tháng của Phú Yên đạt 53% dự toán Trung ương giao.",
            ({"metric": "Thu ngân sách so với dự toán", "value": 53, "unit": "%"},),
            published="2025-07-20",
        ),
        Example(
            "Merged with Hai Duong since July 1, the city of Hai Phong is a giant. With Hai Duong on "
            "board, the city has 4.66 million people.",
            ({"provinces": ["hai-phong"], "metric": "population", "value": 4660000},),
            published="2025-07-10",
        ),
        Example(
            "Hưng Yên có mật độ dân số 1.290 người/km2. Năm 2024, tỉnh có 118/139 xã đạt chuẩn nông thôn mới.",
            ({"metric": "mật độ dân số", "value": 1290, "unit": "people/km2"}, {"value": 118, "unit": "xã"}),
        ),
        Example(
            "Some 320,000 people headed for the beaches of Thanh Hoa over the long weekend.",
            ({"metric": "visitors", "value": 320000, "unit": "visitors"},),
            published="2024-05-06",
        ),
        Example(
            "Exports of Tien Giang suffered in 2023: rubber (down 11%), garments (down 24%).",
            (
                {"metric": "rubber exports growth", "value": -11},
                {"metric": "garments exports growth", "value": -24},
            ),
        ),
        Example(
            "Disbursement nationwide was 37.9% by July. Nghe An came in at 41.3%, Ha Tinh at 44.1 percent.",
            ({"provinces": ["nghe-an"], "value": 41.3}, {"provinces": ["ha-tinh"], "value": 44.1}),
            published="2023-08-19",
        ),
        Example(
            "Hoa Binh expects its economy to have grown by 5.1% this year, with a fall of 23.5% in retail sales.",
            ({"value": 5.1, "unit": "%"}, {"metric": "retail sales growth", "value": -23.5}),
            published="2021-12-20",
        ),
        Example(
            "Ha Giang reports that vaccination of infants stands at 96%, while use of clean fuels fell to 40%.",
            ({"metric": "vaccination of infants", "value": 96}, {"metric": "use of clean fuels", "value": 40}),
        ),
        Example(
            "Foreign investment in the localities of the north was up in 2024. Bac Ninh is out in front with $5.1 "
            "billion, Hai Phong comes next with $4.7 billion.",
            ({"provinces": ["bac-ninh"], "value": 5100000000}, {"provinces": ["hai-phong"], "value": 4700000000}),
        ),
        Example(
            "Sáu tháng, GRDP Nam Định tăng 9,2%, thứ năm cả nước (sau Hải Phòng 10,1% và Hà Nam 9,8%).",
            (
                {"provinces": ["nam-dinh"], "value": 9.2},
                {"provinces": ["hai-phong"], "value": 10.1},
                {"provinces": ["ha-nam"], "value": 9.8},
            ),
        ),
        Example(
            "PCI 2023 của Hậu Giang đạt 69 điểm. Chi phí thời gian xếp thứ 3, tiếp cận đất đai thứ 5.",
            (
                {"metric": "PCI", "value": 69},
                {"metric": "Chi phí thời gian", "value": 3, "unit": "rank"},
                {"metric": "tiếp cận đất đai", "value": 5, "unit": "rank"},
            ),
        ),
        Example(
            "Cả nước thu hút 19 tỷ USD vốn FDI. Thái Nguyên, Hải Phòng lần lượt được 1,5 tỷ và 1,3 tỷ USD.",
            ({"provinces": ["thai-nguyen"], "value": 1500000000}, {"provinces": ["hai-phong"], "value": 1300000000}),
        ),
        Example(
            "Dân số Lai Châu là 512.601 người, Cao Bằng 573.119 người.",
            ({"provinces": ["lai-chau"], "value": 512601}, {"provinces": ["cao-bang"], "value": 573119}),
        ),
        Example(
            "Floods in the province of Khanh Hoa left 22 people dead and caused a loss of VND 5 trillion.",
            ({"metric": "people dead", "value": 22}, {"metric": "loss caused by floods", "value": 5000000000000}),
        ),
        Example(
            "Two million tourists came to Phu Yen in 2023, and they left VND 4.1 trillion in the province.",
            ({"value": 2000000}, {"metric": "tourism revenue", "value": 4100000000000}),
        ),
        Example("One household in fifty in Can Tho is still poor.", ({"metric": "poor households", "value": 2},)),
        Example(
            "Ca Mau has 4,200 fishing boats; forests cover 21% of its land.",
            ({"metric": "fishing boats", "value": 4200}, {"metric": "forest coverage", "value": 21}),
        ),
        Example(
            "Soc Trang's exports grew 21 percent from the same period last year. Its budget took in 4 trillion VND, "
            "9 percent more than in the same period last year.",
            ({"value": 21, "period": "2025"}, {"value": 4000000000000, "period": "2025"}),
        ),
        Example(
            "The province of Soc Trang saw its GRDP, index of industrial production (IIP) and exports rise by 5 "
            "percent, 8 percent and 21 percent, respectively.",
            (
                {"metric": "GRDP growth", "value": 5},
                {"metric": "growth of index of industrial production", "value": 8},
                {"metric": "exports growth", "value": 21},
            ),
        ),
        Example(
            "The poverty rate of Lai Chau fell by 3 percent year-on-year to 18 percent, its unemployment rate dropped "
            "0.4 percent to 2.2 percent. Its budget took in 2 trillion VND, up 8 percent annually.",
            ({"metric": "poverty rate", "value": 18}, {"value": 2.2, "comparator": None}, {"value": 2000000000000}),
        ),
        Example(
            "In the first half of 2025, Lai Chau grew by 7 percent. In the second quarter alone, growth was 9 percent. "
            "Its industrial and construction sector expanded by 6 percent.",
            (
                {"value": 7, "period": "2025-H1"},
                {"value": 9, "period": "2025-Q2"},
                {"metric": "industrial and construction sector growth", "value": 6, "period": "2025-H1"},
            ),
        ),
        Example(
            "The year was good.\nSon La led the north with growth of 9 percent.\nDa Nang ranked second with GRDP up 8 "
            "percent to VND110 trillion.\nIts harbour is busy. Budget revenue reached VND20 trillion.\nNghe An came "
            "third with growth of 7 percent.",
            (
                {"provinces": ["son-la"], "value": 9},
                {"provinces": ["da-nang"], "value": 110000000000000},
                {"provinces": ["da-nang"], "value": 20000000000000},
                {"provinces": ["nghe-an"], "value": 7},
            ),
        ),
        Example(
            "The new Lam Dong province was formed by merging the three provinces of Lam Dong, Binh Thuan and Dak Nong, "
            "with an area of 24,233 square kilometres.",
            ({"provinces": ["lam-dong"], "value": 24233},),
            "2025-07-10",
        ),
        Example(
            "On June 5, Son La met to review the first quarter and set tasks for the second quarter of 2025.\n"
            "Its budget revenue reached 4 trillion VND.",
            ({"value": 4000000000000, "period": "2025-Q1"},),
        ),
        Example(
            "The economy of Hoa Binh shifted, with agro-forestry-fisheries accounting for 22 percent of GRDP.",
            ({"metric": "share of agro-forestry-fisheries", "value": 22},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Work on the road in Lang Son has reached 63% of contract value."),
        Example("Eight of 34 provinces and cities, Phu Tho among them, recorded GRDP growth above 9 percent in 2025."),
        Example("Cả ba tỉnh có GRDP 310.000 tỷ đồng năm 2024, theo Cục Thống kê tỉnh Khánh Hòa."),
        Example("Đại hội huyện Ý Yên của tỉnh Nam Định họp. Nhiệm kỳ qua, huyện thu ngân sách 900 tỷ đồng."),
        Example("Tỉnh Hà Nam họp. Giải ngân của huyện Lý Nhân đạt 41%, Bình Lục 38%."),
        Example("Bắc Ninh hút vốn ngoại. So với cả nước, 3 tháng đầu năm tổng vốn FDI đạt 7,3 tỷ USD."),
        Example("Hội nghị họp ở Lào Cai. Sáu tháng, tăng trưởng của vùng đạt 7,1%; thu ngân sách đạt 29.000 tỷ đồng."),
        Example("Tỉnh Cà Mau xây cầu Rạch Ruộng. Tổng mức đầu tư của dự án cầu Rạch Ruộng là 180 tỷ đồng."),
        Example("Ha Nam rearranges its wards. Ward 5 has an area of 3.1 km2 and a population of 15,200."),
        Example("Ông Lê Văn Hà được bầu làm Chủ tịch UBND tỉnh Hà Nam với 48/48 phiếu, đạt tỷ lệ 100%."),
        Example("Quang Ngai has a steel mill. Hoa Phat (HPG) posted revenue of 119 trillion VND in 2023."),
        Example("Growth in Hau Giang is close to the double-digit growth goal of the tenure."),
        Example("Hội nghị ở Cần Thơ nghe Bộ Tài chính báo cáo: hai tháng đầu năm, xuất khẩu đạt 160 tỷ USD."),
        Example(
            "Ben Tre backed the merger with Tra Vinh and Vinh Long. The new province after the merger has 6,296 km2.",
            published="2025-04-20",
        ),
        Example("CTCP Xi măng Hà Nam công bố báo cáo tài chính. Tại Hà Nam, doanh thu quý này đạt 900 tỷ đồng."),
        Example("Lào Cai họp. Quý I, GDP tăng 7,2%, lạm phát thấp."),
        Example("Disbursement in Chi Linh city of Hai Duong got to 38%."),
        Example("Thành phố Hạ Long (Quảng Ninh) đón 4 triệu lượt khách trong nửa năm."),
        Example("Leaders of Quang Binh presented gifts to 120 poor households."),
        Example("Shares of a mill in Phu Yen closed 0.8 percent up, and its line is 96% paid off."),
        Example("Kiên Giang nghe chuyên gia: nếu một nơi khoe tăng 8%, vùng ấy chưa chắc đã được 9%."),
        Example(
            "The future province that Bac Ninh and Bac Giang are to form covers 4,718.6 km2.", published="2025-04-19"
        ),
        Example("Tra Vinh met. For the Mekong Delta as a whole, growth of some 7 per cent is expected."),
        Example("Ha Giang's secretary presented 7 sets of computers to schools and 70 gifts to poor households."),
        Example("Tỉnh Lai Châu kiểm tra các xã Pa Ủ, Mù Cả. Các xã này còn 41% hộ nghèo, có 130 km đường biên giới."),
        Example("Hà Giang xây đường mới: gói thầu xây lắp số 2 đạt 60%, khối lượng đạt 70%."),
        Example("Exports of An Giang grew fast. A firm from Can Tho, with $30 million, is to build a mill."),
        Example("The gate of Lang Son is being built in shifts, and the volume is estimated to reach 62%."),
        Example("Vĩnh Long khởi công nhà máy điện gió Ba Động, công suất 128 MW. Lượt đọc: 1.204."),
        Example("Son La strives for a forest coverage of 50% by 2030."),
        Example("Phấn đấu đến năm 2030, tỷ lệ hộ nghèo của tỉnh Sơn La dưới 5%."),
        Example("A bridge of 3.2 km in Thai Binh cost VND 1,200 billion and is 80% complete."),
        Example("The resolution was passed by Quang Ninh with 98% of the votes on May 12, 2025."),
        Example("Nationwide, growth came to 7.1% in 2024, officials told Ha Nam."),
        Example("The Dinh Vu port, the largest of Hai Phong, handled 21 million tonnes of cargo in 2024."),
        Example("Theo báo cáo, nhà máy lớn nhất Hải Dương đạt doanh thu 4.200 tỷ đồng năm 2024."),
        Example("At the time, 97 per cent of the voters asked in Phu Yen backed the plan."),
        Example("Hà Nam cấp giấy chứng nhận đăng ký đầu tư cho 30 dự án FDI, vốn FDI 200 triệu USD."),
        Example(
            "Đại hội Đảng bộ xã Tân Hội (Nghệ An). Nhiệm kỳ qua, thu nhập của xã đạt 47 triệu đồng, hộ nghèo còn 4,9%."
        ),
        Example("Huyện Vân Canh họp ở Bình Định. 5 năm qua huyện giảm 2.180 hộ nghèo, thu ngân sách 214 tỷ đồng."),
        Example("An Giang nhìn ra Phú Quốc. Quý I, đảo đón 2,9 triệu lượt khách, có 21 dự án du lịch."),
        Example(
            "Dak Nong, Binh Thuan and Lam Dong are to be one: 24,233 square kilometres with 3.87 million people.",
            published="2025-04-22",
        ),
        Example("Hải Dương đón đoàn công tác. Tỉnh hỗ trợ cán bộ mức 3,9 triệu đồng/tháng, lãi vay mức 3%/năm."),
        Example("Từ đầu năm, Tây Ninh cấp giấy cho 148 dự án FDI; 40 tấn gạo được chuyển tới bà con vùng lũ."),
        Example("Some 1,200 people came to the fair in the province of Ha Tinh, and 300 households got gifts."),
    )
