"""A goal for the future of a province: a metric with a number or a rank, or a standing to be reached by some year."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, Statement
from events.figure import FigureNews
from events.reading.figures.measures import measures
from events.reading.figures.metrics import is_known
from events.reading.figures.standings import standings
from events.reading.meetings.said import said_in
from events.reading.places.topics import topics_of
from events.reading.plans.instruments import instruments
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns
from events.text import slug
from events.when import Period


class TargetSet(FigureNews):
    """A goal of a province. One event per metric."""

    identity: ClassVar[tuple[str, ...]] = ("metric", "due")
    repeated: ClassVar[bool] = True

    due: Period | None = None
    instrument: str | None = None
    """The number of the plan or resolution that sets it, where the text says so."""

    def occasion(self) -> tuple[Json, ...]:
        """Units, metric, due, and the instrument if named."""
        return (sorted(self.units), self.key, self.due, self.instrument and slug(self.instrument))

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`targets/<metric>@<due>`; `targets/<metric>` where nobody says by when."""
        path = f"targets/{self.key}@{self.due}" if self.due else f"targets/{self.key}"
        instrument = {"instrument": self.instrument} if self.instrument else {}
        return [Statement(unit, path, self.figure() | instrument | self.along_with(unit)) for unit in self.units]

    def unknown(self) -> str | None:
        """The metric, where no vocabulary has it; a standing is none."""
        return None if self.value is None or is_known(self.metric) else "metric"

    @property
    def key(self) -> str:
        """The metric in the one vocabulary; a standing ("one of the growth poles") measures none: its own words."""
        key = super().key
        return key if self.value is not None or key.endswith("-elimination") else slug(self.metric)

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Numbered goals where goals are told, and standings ("become ... by 2030") with a due year."""
        for measure in measures(reading):
            if measure.goal:
                day, origin = said_in(reading, measure.sentence)
                event = cls(
                    units=measure.units,
                    date=day,
                    metric=measure.metric,
                    value=measure.value,
                    unit=measure.unit,
                    **measure.extent._asdict(),
                    due=measure.period,
                    instrument=_instrument_of(reading, measure.sentence),
                )
                sentence = measure.sentence
                yield Found(event, sentence.start, sentence.end, "goal with a number", measure.confidence, origin)
        for sentence, what, due in standings(reading):
            units = topics_of(reading).of(sentence)
            if units:
                day, origin = said_in(reading, sentence)
                event = cls(units=units, date=day, metric=what, due=due, instrument=_instrument_of(reading, sentence))
                yield Found(event, sentence.start, sentence.end, "standing by a year", 0.75, origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Lao Cai strives for 100% of communes to meet new-style rural standards by 2030.",
            ({"provinces": ["lao-cai"], "value": 100, "unit": "%", "comparator": "=", "due": "2030"},),
        ),
        Example(
            "Soc Trang aims for GRDP growth of at least 8% and exports of over US$1.9 billion in 2025.",
            (
                {"metric": "GRDP growth", "value": 8, "comparator": ">=", "due": "2025"},
                {"metric": "exports", "value": 1900000000, "unit": "USD", "comparator": ">="},
            ),
        ),
        Example(
            "By 2030 Ha Giang should be among the top 8 provinces of the region in GRDP per capita.",
            ({"value": 8, "unit": "rank", "comparator": "top", "due": "2030"},),
        ),
        Example(
            "By 2030 Son La wants growth of 9-9.5% a year and a GRDP per capita exceeding VND 110 million.",
            (
                {"value": 9, "upper": 9.5, "unit": "%", "comparator": ">=", "per": "year"},
                {"value": 110000000, "comparator": ">=", "modifier": "over", "due": "2030"},
            ),
        ),
        Example(
            "Under Decision No. 516/QD-TTg, Quang Binh targets an urbanisation rate of 50% by 2030.",
            ({"metric": "urbanisation rate", "value": 50, "instrument": "516/QD-TTg", "due": "2030"},),
        ),
        Example(
            "Nghị quyết số 06-NQ/TU của Tỉnh ủy Quảng Ninh bàn về du lịch. Nghị quyết 06 muốn đến năm 2025 Quảng Ninh "
            "đón 8 triệu lượt khách.",
            ({"value": 8000000, "instrument": "06-NQ/TU", "due": "2025"},),
        ),
        Example(
            "The council of Bac Lieu debated its accounts (GRDP) and for 2026 wants growth of 9%.",
            ({"metric": "growth", "value": 9, "due": "2026"},),
        ),
        Example(
            "Khanh Hoa wants to become a centrally-run city by 2030.",
            ({"metric": "centrally-run city", "due": "2030"},),
        ),
        Example(
            "By 2030 Lang Son should have wiped out poverty.", ({"metric": "elimination of poverty", "due": "2030"},)
        ),
        Example(
            "Ha Tinh has to eliminate 100% of temporary houses this year.",
            ({"metric": "elimination of temporary houses", "value": 100, "unit": "%", "due": "2025"},),
        ),
        Example(
            "Ha Tinh means to phase out 90% of diesel buses and end 100% of the removal of makeshift houses by 2030.",
            (
                {"metric": "phase-out of diesel buses", "value": 90, "due": "2030"},
                {"metric": "removal of makeshift houses", "value": 100, "due": "2030"},
            ),
        ),
        Example(
            "Hà Tĩnh phấn đấu xóa 1.200 căn nhà tạm trong năm 2025.",
            ({"metric": "xóa căn nhà tạm", "value": 1200, "unit": "houses", "due": "2025"},),
        ),
        Example(
            "Đến năm 2035, Bình Thuận trở thành tỉnh công nghiệp và là trung tâm năng lượng sạch.",
            (
                {"metric": "tỉnh công nghiệp", "due": "2035"},
                {"metric": "trung tâm năng lượng sạch", "due": "2035"},
            ),
        ),
        Example(
            "Lam Dong and Binh Thuan met on June 9. After the merger, Lam Dong aims for exports of $3 billion by 2030.",
            ({"units": ["vn-lam-dong-2025"], "metric": "exports", "due": "2030"},),
        ),
        Example(
            "Lâm Đồng sẽ nhập với Bình Thuận. Sau khi hợp nhất, tỉnh phấn đấu kim ngạch xuất khẩu 3 tỷ USD năm 2030.",
            ({"units": ["vn-lam-dong-2025"], "value": 3000000000, "due": "2030"},),
        ),
        Example(
            "Tỉnh Lào Cai phấn đấu tăng trưởng GRDP năm 2026 đạt từ 10% trở lên.",
            ({"metric": "tăng trưởng GRDP", "value": 10, "comparator": ">=", "due": "2026"},),
        ),
        Example(
            "Quang Nam means to have 40 industrial parks and 75% of its workers trained by 2030.",
            (
                {"metric": "industrial parks", "value": 40, "unit": "industrial parks", "due": "2030"},
                {"value": 75, "unit": "%", "due": "2030"},
            ),
        ),
        Example(
            "Industry is to make up 60% of the economy of Hai Duong in 2030, services 30%.",
            (
                {"metric": "share of Industry", "value": 60, "due": "2030"},
                {"metric": "share of services", "value": 30, "due": "2030"},
            ),
        ),
        Example(
            "HĐND tỉnh Yên Bái chốt các chỉ tiêu năm 2026.\n- Cơ cấu kinh tế: nông nghiệp 21,5%; dịch vụ 40%.",
            ({"metric": "tỷ trọng nông nghiệp", "value": 21.5}, {"metric": "tỷ trọng dịch vụ", "value": 40}),
        ),
        Example(
            "What Dak Lak is to look like.\nBy 2030:\n+ On the economy\n1) GRDP growth: 9%\n2) Forest cover: > 40%",
            (
                {"metric": "GRDP growth", "value": 9, "due": "2030"},
                {"metric": "Forest cover", "value": 40, "comparator": ">=", "due": "2030"},
            ),
        ),
        Example(
            "What Dak Lak aims at by 2030:\n1. Rate of waste collected: 91%\n2. Forest cover: 39%",
            ({"value": 91, "due": "2030"}, {"metric": "Forest cover", "value": 39, "due": "2030"}),
        ),
        Example(
            "Nghị quyết HĐND tỉnh giao năm 2025 tăng trưởng của Kon Tum 6,5%.",
            ({"value": 6.5, "unit": "%", "due": "2025"},),
        ),
        Example(
            "Tỉnh Bến Tre quyết tâm xóa hết nhà tạm trước ngày 31/8/2025.",
            ({"provinces": ["ben-tre"], "due": "2025-08-31"},),
        ),
        Example(
            "Hòa Bình đang ở hạng 45 về chỉ số PCI và đặt đích vào nhóm 30 trong năm 2026.",
            ({"value": 30, "unit": "rank", "comparator": "top", "due": "2026"},),
        ),
        Example(
            "Đến năm 2030, tỉnh Cao Bằng đặt mục tiêu thu nhập bình quân đầu người 75 triệu đồng.",
            ({"metric": "thu nhập bình quân đầu người", "value": 75000000, "unit": "VND", "due": "2030"},),
        ),
        Example(
            "The chairman of An Giang vowed that budget revenue would climb to VND12 trillion by the turn of the year.",
            ({"metric": "budget revenue", "value": 12000000000000, "unit": "VND", "due": "2025"},),
        ),
        Example(
            "By 2030 fewer than 3 per cent of households in Kon Tum should still be poor, by the new yardstick.",
            ({"metric": "poor households", "value": 3, "comparator": "<="},),
        ),
        Example(
            "Kon Tum is to disburse 100% of public investment capital by the end of 2025.",
            ({"metric": "disbursement of public investment capital", "value": 100, "due": "2025"},),
        ),
        Example(
            "Main targets of Hai Duong by 2030:\n1. Being a hub of industry\n2. Completing the relocation of factories "
            "out of town\n3. GRDP growth: 9%",
            (
                {"metric": "hub of industry", "due": "2030"},
                {"metric": "relocation of factories out of town", "due": "2030"},
                {"metric": "GRDP growth", "value": 9, "due": "2030"},
            ),
        ),
        Example(
            "By 2030, Quang Tri is a green, modern province and meets the criteria of a centrally-run city.",
            (
                {"metric": "green, modern province", "due": "2030"},
                {"metric": "criteria of a centrally-run city", "due": "2030"},
            ),
        ),
        Example(
            "The goal of Phu Yen is to self-balance its budget by 2030 and break out of the group of poor provinces.",
            ({"metric": "self-balance its budget", "due": "2030"}, {"metric": "out of the group of poor provinces"}),
        ),
        Example(
            "Mục tiêu của Lạng Sơn đến năm 2030:\n- Là tỉnh phát triển khá của vùng\n- Hoàn thành số hóa đất đai",
            (
                {"metric": "tỉnh phát triển khá của vùng", "due": "2030"},
                {"metric": "số hóa đất đai", "due": "2030"},
            ),
        ),
        Example(
            "Bến Tre phấn đấu đến hết năm 2027 không còn xã đặc biệt khó khăn; đến năm 2030 tự cân đối ngân sách.",
            (
                {"metric": "không còn xã đặc biệt khó khăn", "due": "2027"},
                {"metric": "tự cân đối ngân sách", "due": "2030"},
            ),
        ),
        Example(
            "The goals of Kon Tum for the term:\n1/ Forest coverage: 64%\n2/ 5,000 ha under coffee when the term ends.",
            ({"metric": "Forest coverage", "value": 64}, {"value": 5000, "due": "2030"}),
        ),
        Example(
            "Đến năm 2030, GRDP của tỉnh Phú Yên gấp 1,7 lần năm 2025; cuối nhiệm kỳ, kinh tế số chiếm 25% GRDP.",
            ({"value": 1.7, "unit": "lần", "due": "2030"}, {"metric": "kinh tế số", "value": 25, "due": "2030"}),
        ),
        Example(
            "Ha Noi has a growth goal of 11 per cent for 2026. Son La gets 9 per cent, ahead of Hue with 8.5 per cent.",
            ({"provinces": ["ha-noi"]}, {"provinces": ["son-la"], "value": 9}, {"provinces": ["hue"], "value": 8.5}),
            published="2026-01-12",
        ),
        Example(
            "Nghệ An được xây dựng trở thành tỉnh khá vào năm 2030, tỉnh công nghiệp hiện đại vào năm 2045.",
            ({"metric": "tỉnh khá", "due": "2030"}, {"metric": "tỉnh công nghiệp hiện đại", "due": "2045"}),
        ),
        Example(
            "Next year Ca Mau set the bar at 9% growth, exports of a billion dollars and poverty to fall 1 point.",
            ({"value": 9}, {"metric": "exports", "value": 1000000000}, {"value": 1, "unit": "percentage points"}),
        ),
        Example(
            "In its programme for 2026 Phu Tho has undertaken that GRDP grow no lower than 11%.",
            ({"metric": "GRDP growth", "value": 11, "comparator": ">=", "due": "2026"},),
        ),
        Example(
            "Mục tiêu của Quảng Trị đến năm 2030:\n- Chi cho khoa học ít nhất 3% tổng chi\n- Hình thành 40 khu đổi mới",
            (
                {"metric": "Chi cho khoa học", "value": 3, "comparator": ">=", "due": "2030"},
                {"value": 40, "due": "2030"},
            ),
        ),
        Example(
            "HĐND tỉnh Cà Mau họp.\nCác chỉ tiêu năm 2026:\nXuất khẩu: 3 tỷ USD.\nĐộ che phủ rừng: 25%.",
            ({"value": 3000000000, "due": "2026"}, {"metric": "Độ che phủ rừng", "value": 25, "due": "2026"}),
            published="2025-12-10",
        ),
        Example(
            "The secretary spoke of making Bac Ninh a centrally-governed city by 2030.",
            ({"metric": "centrally-governed city", "due": "2030"},),
        ),
        Example(
            "Năm 2030 Vĩnh Phúc đủ tiêu chí đô thị loại I; đến năm 2035 tỉnh cam kết tự chủ ngân sách.",
            ({"metric": "tiêu chí đô thị loại I", "due": "2030"}, {"metric": "tự chủ ngân sách", "due": "2035"}),
        ),
        Example(
            "By 2030 Ca Mau wants growth of 9% a year. By that same date it is to be the country's shrimp hub.",
            ({"value": 9, "due": "2030"}, {"metric": "country's shrimp hub", "due": "2030"}),
        ),
        Example(
            "Nửa đầu năm 2024 Quảng Ninh thu hút 2 tỷ USD vốn FDI; cả năm tỉnh muốn ít nhất 3 tỷ USD.",
            ({"metric": "vốn FDI", "value": 3000000000, "comparator": ">=", "due": "2024"},),
            published="2024-07-08",
        ),
        Example(
            "Ha Nam's GRDP grew by 8.9% in the first half. For this year, growth of 9% or more.",
            ({"metric": "growth", "value": 9, "comparator": ">=", "due": "2021"},),
            published="2021-08-20",
        ),
        Example(
            "Đến năm 2030, Cà Mau có độ che phủ rừng 26%. Cũng đến mốc ấy, tỉnh phải là trung tâm tôm của cả nước.",
            ({"value": 26, "due": "2030"}, {"metric": "trung tâm tôm của cả nước", "due": "2030"}),
        ),
        Example(
            "In 2026 Bac Ninh strives for 7.5 million visitors and growth of 10%, and wants eight of its communes to "
            "become smart ones.",
            ({"value": 7500000}, {"metric": "growth", "value": 10}, {"value": 8, "due": "2026"}),
            published="2026-02-10",
        ),
        Example(
            "Đến năm 2030, Lạng Sơn phấn đấu GRDP đạt 90.000 tỷ đồng, tăng bình quân 10%/năm.",
            ({"metric": "GRDP", "value": 90000000000000}, {"metric": "tốc độ tăng GRDP", "value": 10}),
            published="2025-10-03",
        ),
        Example(
            "The Government asks for double-digit growth in 2025 of Bac Ninh (11%) and Hai Phong (12.5%).",
            (
                {"provinces": ["bac-ninh"], "value": 11, "due": "2025"},
                {"provinces": ["hai-phong"], "value": 12.5, "due": "2025"},
            ),
            published="2025-02-03",
        ),
        Example(
            "By May Ha Giang had received 1.9 million visitors; the target of three million for 2025 is upheld.",
            ({"metric": "visitors", "value": 3000000, "due": "2025"},),
            published="2025-06-21",
        ),
        Example(
            "The resolution binds Binh Dinh to growth of 7.5% in 2026 and to exports of $1.65 billion.",
            ({"value": 7.5, "due": "2026"}, {"value": 1650000000, "due": "2026"}),
        ),
        Example(
            "Bac Kan's economy gained 4.2% in the first half; the 7.2% that the province has promised itself for 2022 "
            "stands.",
            ({"value": 7.2, "due": "2022"},),
            published="2022-07-20",
        ),
        Example(
            "Hue aims to welcome 5 million visitors in 2025, of whom foreign visitors make up no less than 38%.",
            ({"value": 5000000}, {"metric": "share of foreign visitors", "value": 38, "comparator": ">="}),
        ),
        Example(
            "Mục tiêu của Sơn La đến năm 2030:\n- Sản lượng sữa tươi: từ 110.000 tấn trở lên.\n"
            "- Trẻ em thấp còi: dưới 19%.",
            ({"value": 110000, "comparator": ">="}, {"metric": "Trẻ em thấp còi", "value": 19, "comparator": "<="}),
        ),
        Example(
            "By 2027 all procedures at Lang Son's border gates are to be digital.",
            ({"due": "2027", "value": None},),
            published="2025-09-25",
        ),
        Example(
            "Đến năm 2028, tất cả các xã của Lào Cai đều có bác sĩ.",
            ({"due": "2028", "value": None},),
            published="2025-09-25",
        ),
        Example(
            "The People's Council of Hanoi set its growth target at 9% for 2025. Of which, services increased by 8% or "
            "more.",
            ({"value": 9, "due": "2025"}, {"metric": "services growth", "value": 8, "comparator": ">=", "due": "2025"}),
        ),
        Example(
            "By 2030, the proportion of processing and manufacturing industry in GRDP of Lang Son is to reach 18%.",
            ({"metric": "share of processing and manufacturing industry", "value": 18},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Ca Mau will not reach the 8.5 percent growth it was aiming at for 2025."),
        Example(
            "Son La is to become an example on the road to turn our country into a high-income one by 2045, he said."
        ),
        Example("Sơn La sẽ trở thành điểm tựa góp phần đưa đất nước thành nước thu nhập cao vào năm 2045."),
        Example("Vinh Long aims to complete the approach road of its bridge by 2030."),
        Example(
            "Chủ tịch tỉnh Cà Mau yêu cầu các sở hoàn thành việc rà soát trước ngày 31/12/2025, phấn đấu không chậm."
        ),
        Example("The Deputy Prime Minister asked Ha Giang to eliminate all makeshift houses before August 31, 2025."),
        Example("Phó Thủ tướng đề nghị Lai Châu hoàn thành xóa nhà tạm trước ngày 31/8/2025."),
        Example("Dak Lak asked for help to repair the damage caused by typhoon No. 13 in 2025."),
        Example(
            "Vinh Long proposed that the central budget support its bridge with another VND 1,400 billion in 2026."
        ),
        Example("Đến năm 2025, tỉnh Cà Mau đã hoàn thành phổ cập giáo dục mầm non."),
        Example("Nhà máy tại Long An đặt mục tiêu hoàn thành lắp đặt thiết bị trong năm 2026."),
        Example("Visitors to Hue by 2024:\n- Hue is a city with many relics"),
        Example("Quang Ngai takes part in the journey to turn our country into a developed economy by 2045."),
        Example(
            "In Kon Tum, heads of units with a disbursement rate under 50% were told to explain themselves by July."
        ),
        Example("Tỉnh Kon Tum họp tháng 8. Về giải ngân, đến hết tháng 7 mới đạt 38,5% kế hoạch được giao."),
        Example(
            "Sơn Lang của tỉnh Gia Lai họp. Đến năm 2028, Sơn Lang là huyện nông thôn mới, thu nhập 70 triệu đồng."
        ),
        Example("For the term of 2025-2030, Binh Thuan has set up 11 key tasks and 3 breakthroughs."),
        Example("To reach the target of spending public capital in 2026, Quang Nam asked its departments to hurry."),
        Example("Hà Nội dự kiến bố trí vốn và giải ngân cho dự án năm 2026 khoảng 300 tỷ đồng."),
        Example("Từ ngày 1/1 năm nay, Huế trở thành thành phố trực thuộc Trung ương."),
        Example("Tỉnh Ninh Thuận kiến nghị Chính phủ bổ sung 900 MW điện gió vào quy hoạch năm 2030."),
        Example("Bắc Kạn năm 2024 tăng trưởng 7%, hụt xa kế hoạch 8%."),
        Example("Lai Chau cut its poverty rate to 18.7% by 2024."),
        Example("The Government targets nationwide growth of 8% in 2025, Yen Bai was told."),
        Example("Kon Tum was told that the Central Highlands will grow by 9% a year until 2030."),
        Example("Một nhà máy tại Bình Dương sẽ tuyển 3.000 lao động vào năm 2026."),
        Example("Viet Steel Group, which has a mill in Quang Ngai, aims for exports of $900 million by 2027."),
        Example("Quang Tri will miss the growth target of 9% for this year."),
        Example("Cuối năm 2024, tỷ lệ hộ nghèo của tỉnh Sơn La còn 12,35%."),
        Example(
            "Phương hướng của Hải Dương:\n+ GRDP tăng cao\nNăm năm đã qua: tăng trưởng 7,9%; thu nhập 42,5 triệu đồng."
        ),
        Example("Đến năm 2030 Điện Biên ra khỏi nhóm 10 tỉnh nghèo nhất là điều khó, một chuyên gia nói."),
    )


def _instrument_of(reading: Reading, sentence: Sentence) -> str | None:
    """Which instrument sets the goals of a sentence: the one it names, by its full number where the article has that.

    Where it says "according to the plan" it is the only one of the article.
    """
    named = instruments(sentence.text)
    if not named and not _BY_THE_PLAN[reading.lang].search(sentence.text):
        return None
    told = {one.number for one in instruments(reading.article.text)}
    if not named:
        return told.pop() if len(told) == 1 else None
    number = named[0].number
    full = {one for one in told if one.startswith((f"{number}/", f"{number}-"))}
    return full.pop() if len(full) == 1 else number


_BY_THE_PLAN = {
    "en": patterns.lazy(
        r"(?i)\b(?:according to|under|in|by) (?:the|its|this|that) (?:planning|(?:master )?plan|resolution"
        r"|decision|scheme)|\bthe (?:plan|planning|resolution) (?:sets?|wants?|aims?|envisages|targets?)"
    ),
    "vi": patterns.lazy(r"(?i)\b(?:theo|tại|mục tiêu của) (?:bản )?(?:quy hoạch|nghị quyết|kế hoạch|đề án|quyết định)"),
}
