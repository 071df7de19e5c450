"""A plan, programme, resolution, scheme or decision was approved, adopted or issued."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.plans.approvals import approvals
from events.reading.plans.instruments import instrument_key
from events.reading.plans.plan_keys import plan_key
from events.reading.reading import Reading
from events.when import Period


class PlanApproved(NewsEvent):
    """An instrument came into being: a bare citation of one is none. `date` is the day of approval."""

    identity: ClassVar[tuple[str, ...]] = ("number", "plan")

    plan: str | None = None
    number: str | None = None
    approver: str | None = None
    period: Period | None = None
    vision: int | None = None

    def occasion(self) -> tuple[Json, ...] | None:
        """The instrument by number and year, else name and years of whose it is: every province has a master plan."""
        if self.number:
            return (self._key(self.date),)
        return (self._key(self.date), sorted(self.units)) if self.plan else None

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`plans/<instrument number and year, else name and years>`."""
        if not (self.plan or self.number):
            return
        slots = self.content()
        value: dict[str, Json] = {
            slot: slots[slot] for slot in ("plan", "number", "approver", "period", "vision") if slot in slots
        }
        for unit in self.units:
            yield Statement(unit, f"plans/{self._key(claim.valid_from().isoformat())}", value)

    def _key(self, dated: str | None) -> str:
        if self.number:
            return instrument_key(self.number, dated)
        return plan_key(self.plan or "", self.period, dated)

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every approval that a sentence states by verb, participle or noun."""
        for told in approvals(reading):
            event = cls(
                units=told.units,
                date=told.date,
                plan=told.plan,
                number=told.number,
                approver=told.approver,
                period=told.period,
                vision=told.vision,
            )
            yield Found(event, told.sentence.start, told.sentence.end, "approval", told.confidence, told.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Bac Giang has an action plan on housing. It is numbered 58/KH-UBND and was issued on May 17, 2024.",
            ({"plan": "action plan on housing", "number": "58/KH-UBND", "date": "2024-05-17"},),
        ),
        Example(
            "Ha Nam presented its provincial planning for 2021-2030, with a vision to 2050 approved by the Prime "
            "Minister in Decision No. 1686/QD-TTg dated December 26, 2023.",
            ({"number": "1686/QD-TTg", "period": "2021-2030", "vision": 2050, "date": "2023-12-26"},),
        ),
        Example(
            "Ha Nam announced Decision No. 1686/QD-TTg, issued by the Prime Minister on December 26, 2023; it also set "
            "out its preferential investment policies.",
            ({"number": "1686/QD-TTg", "date": "2023-12-26"},),
        ),
        Example(
            "The Prime Minister has approved the Yen Bai provincial planning for 2021-2030, with a vision to 2050, "
            "under Decision No. 1086/QD-TTg dated September 18, 2023.",
            (
                {
                    "number": "1086/QD-TTg",
                    "approver": "Prime Minister",
                    "period": "2021-2030",
                    "vision": 2050,
                    "date": "2023-09-18",
                },
            ),
        ),
        Example(
            "A resolution on land prices was passed by the People's Council of Ha Nam on June 6.",
            ({"provinces": ["ha-nam"], "approver": "People's Council", "date": "2025-06-06"},),
        ),
        Example(
            "On June 5, the People's Council of Long An adopted 12 resolutions.",
            ({"plan": "12 resolutions", "approver": "People's Council", "date": "2025-06-05"},),
        ),
        Example(
            "Ngày 5/6, HĐND tỉnh Nam Định thông qua Nghị quyết số 31/NQ-HĐND về học phí năm học 2025-2026.",
            ({"provinces": ["nam-dinh"], "number": "31/NQ-HĐND", "date": "2025-06-05"},),
        ),
        Example(
            "Quy hoạch tỉnh Bạc Liêu thời kỳ 2021-2030 được Thủ tướng Chính phủ phê duyệt tại Quyết định số "
            "1598/QĐ-TTg ngày 8/12/2023.",
            ({"number": "1598/QĐ-TTg", "approver": "Thủ tướng Chính phủ", "date": "2023-12-08"},),
        ),
        Example(
            "Quang Ninh's tourism programme got the nod of the provincial People's Council on June 3.",
            ({"plan": "Quang Ninh's tourism programme", "date": "2025-06-03"},),
        ),
        Example(
            "Also voted through by the People's Council of Ha Nam: a scheme on public housing.",
            ({"plan": "scheme on public housing", "approver": "People's Council"},),
        ),
        Example(
            "Under Decision No. 768/QD-TTg signed on June 5, the Prime Minister approved the adjustment of the Ha Nam "
            "provincial planning.",
            ({"plan": "adjustment of the Ha Nam provincial planning", "number": "768/QD-TTg", "date": "2025-06-05"},),
        ),
        Example(
            "Ha Nam's council adopted on June 5 a resolution on fees; it approved a scheme on dykes, three days later.",
            (
                {"plan": "resolution on fees", "date": "2025-06-05"},
                {"plan": "scheme on dykes", "date": "2025-06-08"},
            ),
        ),
        Example(
            "Ngày 6/6, HĐND tỉnh Hà Nam bấm nút thông qua 12 nghị quyết, trong đó có nghị quyết về giá đất.",
            ({"plan": "12 nghị quyết"}, {"plan": "nghị quyết về giá đất", "date": "2025-06-06"}),
        ),
        Example(
            "Đề án của tỉnh Hà Nam nhận được cái gật đầu của HĐND tỉnh tại kỳ họp ngày 5/6.",
            ({"approver": "HĐND tỉnh", "date": "2025-06-05"},),
        ),
        Example(
            "All five resolutions cleared the People's Council of Ha Nam on June 5. They include one on land prices.",
            (
                {"provinces": ["ha-nam"], "approver": "People's Council", "date": "2025-06-05"},
                {"provinces": ["ha-nam"], "plan": "resolution on land prices", "date": "2025-06-05"},
            ),
        ),
        Example(
            "Ngày 5/6, HĐND tỉnh Hà Nam thông qua 12 nghị quyết. Trong số này có nghị quyết về giá đất.",
            (
                {"plan": "12 nghị quyết"},
                {"plan": "nghị quyết về giá đất", "approver": "HĐND tỉnh", "date": "2025-06-05"},
            ),
        ),
        Example(
            "Chủ tịch UBND tỉnh Hà Nam ký Quyết định số 12/QĐ-UBND ngày 5/6/2025 ban hành Kế hoạch phòng chống bão.",
            ({"plan": "Kế hoạch phòng chống bão", "number": "12/QĐ-UBND", "date": "2025-06-05"},),
        ),
        Example(
            "Decision No. 12/QD-UBND issuing a scheme on craft villages was signed in Ha Nam on June 5.",
            ({"plan": "scheme on craft villages", "number": "12/QD-UBND", "date": "2025-06-05"},),
        ),
        Example(
            "The Ca Mau People's Council passed a resolution on land, health and support for families hit by drought.",
            ({"plan": "resolution on land, health and support for families hit by drought"},),
        ),
        Example(
            "UBND tỉnh Hà Giang ban hành Kế hoạch số 12/KH-UBND về phòng, chống rét và dịch bệnh.",
            ({"plan": "Kế hoạch về phòng, chống rét và dịch bệnh", "number": "12/KH-UBND"},),
        ),
        Example(
            "Quốc hội thông qua Nghị quyết về một số cơ chế, chính sách đặc thù phát triển Nghệ An, trong đó có vốn.",
            ({"plan": "Nghị quyết về một số cơ chế, chính sách đặc thù phát triển Nghệ An"},),
        ),
        Example(
            "HĐND tỉnh Quảng Ngãi đã thông qua các nghị quyết sau:\n1. Nghị quyết số 13/2024/NQ-HĐND về mức học phí;\n"
            "2. Nghị quyết về điều chỉnh kế hoạch đầu tư công.",
            (
                {"plan": "Nghị quyết về mức học phí", "number": "13/2024/NQ-HĐND", "approver": "HĐND tỉnh"},
                {"plan": "Nghị quyết về điều chỉnh kế hoạch đầu tư công"},
            ),
        ),
        Example(
            "Under Plan No. 61/KH-UBND issued by the People's Committee of Ca Mau on February 28 on the peak month "
            "against illegal fishing, patrols go on.",
            ({"plan": "Plan on the peak month against illegal fishing", "number": "61/KH-UBND", "date": "2025-02-28"},),
        ),
        Example(
            "Deputies of Lam Dong passed 27 resolutions in all, among them one on greenhouses.",
            ({"plan": "27 resolutions in all"}, {"plan": "resolution on greenhouses"}),
        ),
        Example(
            "The session of Long An's People's Council closed with the adoption of 34 draft resolutions, of which:\n"
            "- No. 12/NQ-HDND on the budget\n- Resolution on fees: sent back\n- Resolution on support for students.",
            (
                {"plan": "34 draft resolutions"},
                {"plan": "resolution on the budget", "number": "12/NQ-HDND"},
                {"plan": "Resolution on support for students"},
            ),
        ),
        Example(
            "Ha Tinh's planning was approved on November 8, 2022. That of Nghe An was approved on "
            "September 14, 2023, ahead of that of Thanh Hoa.",
            (
                {"plan": "Ha Tinh's planning", "provinces": ["ha-tinh"]},
                {"plan": "planning of Nghe An", "provinces": ["nghe-an"], "date": "2023-09-14"},
            ),
        ),
        Example(
            "The Standing Committee of the National Assembly issued a resolution on the communes of Hung Yen in the "
            "years between 2023 and 2025, of which there are more than a hundred, signed on May 24, 2025.",
            ({"provinces": ["hung-yen"], "date": "2025-05-24"},),
        ),
        Example(
            "Với việc Thủ tướng phê duyệt quy hoạch tỉnh Long An hồi tháng 3/2025, địa phương có thêm dư địa.",
            ({"plan": "quy hoạch tỉnh Long An", "date": "2025-03"},),
        ),
        Example(
            "Tại phiên bế mạc ngày 5/6, nghị quyết về học phí của HĐND tỉnh Lào Cai nhận 100% phiếu thuận.",
            ({"plan": "nghị quyết về học phí", "date": "2025-06-05"},),
        ),
        Example(
            "The congress of the Party Committee of Hung Yen closed on June 5 with the passing of the resolution.",
            ({"plan": "resolution of the Party Committee", "date": "2025-06-05"},),
        ),
        Example(
            "HĐND tỉnh Hà Nam biểu quyết thông qua 25 dự thảo nghị quyết:\n1. Nghị quyết phê chuẩn quyết toán ngân sách"
            "\n2. Nghị quyết về học phí (chưa thông qua).",
            ({"plan": "25 dự thảo nghị quyết"}, {"plan": "Nghị quyết phê chuẩn quyết toán ngân sách"}),
        ),
        Example(
            "All nine resolutions went through at the sitting of the Ha Nam People's Council on June 5, the weightiest "
            "of them on land prices.",
            (
                {"plan": "All nine resolutions", "approver": "People's Council", "date": "2025-06-05"},
                {"plan": "resolution on land prices", "date": "2025-06-05"},
            ),
        ),
        Example(
            'Ha Nam\'s council let through the "Scheme on craft villages, old and new" on June 5.',
            ({"plan": "Scheme on craft villages, old and new", "date": "2025-06-05"},),
        ),
        Example(
            "Trong số các văn bản được HĐND tỉnh Hà Nam biểu quyết ngày 5/6 có nghị quyết về hỗ trợ ngư dân.",
            ({"plan": "nghị quyết về hỗ trợ ngư dân", "approver": "HĐND tỉnh", "date": "2025-06-05"},),
        ),
        Example(
            "Two resolutions, one on land and one on fees, were approved by the Ha Nam council on June 5.",
            ({"plan": "resolution on land"}, {"plan": "resolution on fees"}),
        ),
        Example(
            "Các đại biểu HĐND tỉnh Hà Nam thông qua các nghị quyết: Nghị quyết về học phí; Nghị quyết về viện phí.",
            ({"plan": "Nghị quyết về học phí"}, {"plan": "Nghị quyết về viện phí"}),
        ),
        Example(
            "The council of Ha Nam adopted 14 resolutions on June 5, one of which exempts the poor from water fees. "
            "Another bans sand mining at night.",
            (
                {"plan": "14 resolutions", "date": "2025-06-05"},
                {"plan": "resolution that exempts the poor from water fees", "date": "2025-06-05"},
                {"plan": "resolution that bans sand mining at night", "date": "2025-06-05"},
            ),
        ),
        Example(
            "Hai nghị quyết được HĐND TP Cần Thơ chấp thuận ngày 5/6: một về học phí, một về đặt tên đường.",
            ({"plan": "nghị quyết về học phí"}, {"plan": "nghị quyết về đặt tên đường", "provinces": ["can-tho"]}),
        ),
        Example(
            "HĐND tỉnh Hà Nam thông qua 12 nghị quyết. Nghị quyết về giá đất nằm trong số này; nghị quyết phí bị rút.",
            ({"plan": "12 nghị quyết"}, {"plan": "Nghị quyết về giá đất"}),
        ),
        Example(
            "Under Resolution No. 830/NQ-UBTVQH14, voted through by the Standing Committee on December 17, 2019, "
            "communes of Hoa Binh are joined.",
            ({"number": "830/NQ-UBTVQH14", "date": "2019-12-17"},),
        ),
        Example(
            "Kỳ họp ngày 5/6 của HĐND tỉnh Hà Nam xem xét, thông qua 14 nghị quyết.",
            ({"plan": "14 nghị quyết", "date": "2025-06-05"},),
        ),
        Example(
            "Ha Nam is to cut its communes to 43, under a plan the provincial legislature endorsed on June 5.",
            ({"provinces": ["ha-nam"], "date": "2025-06-05"},),
        ),
        Example(
            "Quảng Trị duyệt đề án cà phê và giao thông tự do vùng đồng bằng.",
            ({"plan": "đề án cà phê và giao thông tự do vùng đồng bằng"},),
        ),
        Example(
            "The rule is that of Decision No. 19/2013/QD-UBND on forests, issued by the People's Committee of Ca Mau.",
            ({"number": "19/2013/QD-UBND", "date": "2013"},),
        ),
        Example(
            "The People's Council of Ha Nam met on June 5. Its members adopted seven other resolutions, including one "
            "on fees. A day earlier, the council of Nam Dinh held a long session and passed a resolution on land.",
            (
                {"plan": "seven other resolutions", "date": "2025-06-05"},
                {"plan": "resolution on fees", "date": "2025-06-05"},
                {"plan": "resolution on land", "provinces": ["nam-dinh"], "date": "2025-06-04"},
            ),
        ),
        Example(
            "HĐND tỉnh Hà Nam thông qua 31 nghị quyết, trong đó có Nghị quyết số 88/NQ-HĐND về đầu tư công và nghị "
            "quyết hỗ trợ tiền ăn cho học sinh.",
            (
                {"plan": "31 nghị quyết"},
                {"plan": "Nghị quyết về đầu tư công", "number": "88/NQ-HĐND"},
                {"plan": "nghị quyết hỗ trợ tiền ăn cho học sinh"},
            ),
        ),
        Example(
            "Việc nhập Hà Nam với Ninh Bình được HĐND hai tỉnh thông qua ngày 5/6.",
            ({"plan": "Việc nhập Hà Nam với Ninh Bình", "date": "2025-06-05"},),
        ),
        Example(
            "HANOI: The Ministry of Construction issued its Plan No. 31/KH-BXD on housing on June 5.",
            ({"provinces": [], "number": "31/KH-BXD", "date": "2025-06-05"},),
        ),
        Example(
            "Triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024, UBND tỉnh Hà Nam ban hành Kế hoạch số 45/KH-UBND.",
            ({"number": "45/KH-UBND", "date": "2025-06-10"},),
        ),
        Example(
            "HĐND tỉnh Hà Nam thông qua hai nghị quyết, gồm Nghị quyết số 5/NQ-HĐND tán thành sắp xếp đơn vị hành "
            "chính cấp tỉnh và Nghị quyết số 6/NQ-HĐND về học phí.",
            ({"number": "5/NQ-HĐND", "provinces": ["ha-nam"]}, {"number": "6/NQ-HĐND"}),
        ),
        Example(
            "The People's Council of Ha Nam passed a number of resolutions, such as those on dykes and on land prices.",
            (
                {"plan": "a number of resolutions"},
                {"plan": "resolution on dykes"},
                {"plan": "resolution on land prices"},
            ),
        ),
        Example(
            "Binh Phuoc’s master plan ratified\nThe Prime Minister has signed Decision No. 518/QD-TTg approving the "
            "master plan of Binh Phuoc province for 2021-2030.",
            ({"number": "518/QD-TTg"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Under Document No. 412/UBND-KT, issued to implement the Government’s Resolution No. 86, the chairman of "
            "Can Tho asked for reports on June 5."
        ),
        Example("Guests came to Son La. In Laos, the province of Houaphanh has adopted a plan on fruit trees."),
        Example("UBND tỉnh Hà Nam ký quyết định thành lập Cụm công nghiệp Thanh Hải 2 rộng 40 ha."),
        Example("The province of Ha Nam is to come to an end once the National Assembly has passed its resolution."),
        Example("Ha Nam is to make a master plan out of the three that were approved separately."),
        Example("Tỉnh Hà Nam cần thực hiện hiệu quả quy hoạch đã được phê duyệt, Chủ tịch Quốc hội nhấn mạnh."),
        Example("A company in Ha Nam issued bonds under its business plan on June 5."),
        Example("Deputies in Ha Nam questioned the director on the plan passed last year."),
        Example("The plan of a mine in Ha Nam was approved by its shareholders on June 5."),
        Example("Nếu được HĐND tỉnh thông qua, kế hoạch sẽ giúp Hà Nam có thêm 5.000 căn hộ."),
        Example("Có 98% cử tri Hà Nam bỏ phiếu tán thành kế hoạch sắp xếp xã."),
        Example("The shareholders of a mine in Binh Dinh adopted the business plan for 2026 on June 1."),
        Example("Hội đồng thẩm định đã thông qua quy hoạch tỉnh Cà Mau."),
        Example("Theo kế hoạch được phê duyệt, tỉnh Lạng Sơn sẽ trồng 1.000 ha rừng."),
        Example("Từ đầu nhiệm kỳ, HĐND tỉnh Bình Thuận đã ban hành gần 300 nghị quyết."),
        Example("The review of Ha Nam has passed the time limit of its plan."),
        Example(
            "The Chairman of Binh Dinh has issued Dispatch No. 311/UBND-TH on carrying out Directive No. 21/CT-TTg of "
            "the Prime Minister on fire safety."
        ),
        Example("The Politburo signed a decision to approve Mr. Tran Van Nam of Binh Phuoc as its Party Secretary."),
        Example("Kế hoạch vốn hằng năm của tỉnh Hà Nam theo tiến độ dự án được cấp có thẩm quyền phê duyệt."),
        Example("Ha Nam reviewed three years of Resolution No. 11-NQ/TW dated February 10, 2022 of the Politburo."),
        Example("The master plan of Ha Nam has not been approved."),
        Example("Roads in Ha Nam cleared of mud were opened again under the plan of the Council."),
        Example("The council of Ha Nam approved the investment policy for a cement plant."),
        Example("Tỉnh Hà Nam đang trình Thủ tướng phê duyệt kế hoạch sử dụng đất."),
        Example("A resolution on fees in Ha Nam and a scheme on housing have not yet been voted on."),
        Example("The People's Council of Ha Nam is expected to pass a resolution on fees in July."),
        Example("Lãnh đạo Hà Nam giao các sở tổ chức công bố quy hoạch và ban hành kế hoạch thực hiện."),
        Example("Theo Nghị quyết số 30-NQ/TW, tỉnh Hà Nam phát triển công nghiệp."),
        Example("The union of Ha Nam's textile workers adopted a plan for the new year on June 5."),
        Example("HĐND tỉnh Hà Nam sẽ thảo luận, xem xét và quyết định thông qua 14 nghị quyết."),
        Example("Trước khi HĐND tỉnh Hà Nam thông qua nghị quyết, cử tri đã góp nhiều ý kiến."),
        Example("The owners of a quarry in Ha Nam sought approval of the plan on June 2."),
        Example("Experts largely approved of the draft planning of Ha Nam."),
        Example("Công an tỉnh Hà Nam ra Quyết định số 12/QĐ-CSĐT khởi tố vụ án."),
        Example("Người thay là ông Trần Văn Nam, theo Quyết định số 87/QĐ-UBND của Hà Nam ký ngày 5/6."),
    )
