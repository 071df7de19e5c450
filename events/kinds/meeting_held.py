"""People met at one occasion."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from pydantic import Field

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.meetings.occasion_wording import Kind
from events.reading.meetings.occasions import occasions
from events.reading.reading import Reading
from events.text import person_key


class MeetingHeld(NewsEvent):
    """An occasion that took place: one event per occasion, however often the article comes back to it."""

    identity: ClassVar[tuple[str, ...]] = ("kind",)

    kind_of_meeting: Kind = Field(alias="kind")
    chair: str | None = None

    def occasion(self) -> tuple[Json, ...]:
        """Units, day and kind; of a visit also who pays it: on a day of festivities several leaders travel."""
        guest = person_key(self.chair or "") if self.kind_of_meeting == "visit" else None
        return (sorted(self.units), self.date, self.kind_of_meeting, guest)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`meetings/<occasion>`."""
        slots = self.content()
        value: Json = {slot: slots[slot] for slot in ("kind", "chair", "date") if slot in slots}
        return [Statement(unit, f"meetings/{claim.occasion}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every occasion of the article."""
        for occasion in occasions(reading):
            event = cls(units=occasion.units, date=occasion.date, kind_of_meeting=occasion.kind, chair=occasion.chair)
            sentence = occasion.sentence
            yield Found(event, sentence.start, sentence.end, occasion.rule, occasion.confidence, occasion.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Deputy Prime Minister Le Van Thanh chaired a conference on land in Ha Giang on June 7.",
            ({"provinces": ["ha-giang"], "date": "2025-06-07", "kind": "conference", "chair": "Le Van Thanh"},),
        ),
        Example(
            "Bac Lieu's People's Council opened its tenth regular session on June 5.",
            ({"provinces": ["bac-lieu"], "date": "2025-06-05", "kind": "council_session"},),
        ),
        Example(
            "Two hundred growers turned up for a workshop on soil in Tay Ninh on Monday.",
            ({"provinces": ["tay-ninh"], "date": "2025-06-09", "kind": "workshop"},),
        ),
        Example(
            "With Chairman Tran Van Lau at the helm, Soc Trang officials held a meeting on June 9.",
            ({"provinces": ["soc-trang"], "date": "2025-06-09", "kind": "meeting", "chair": "Tran Van Lau"},),
        ),
        Example(
            "Long An officials sat down on June 9 with a delegation headed by Deputy Prime Minister Ho Duc Phoc. "
            "The day before, Deputy Prime Minister Ho Duc Phoc inspected the ring road in Long An.",
            (
                {"provinces": ["long-an"], "date": "2025-06-09", "kind": "working_session", "chair": "Ho Duc Phoc"},
                {"provinces": ["long-an"], "date": "2025-06-08", "kind": "visit", "chair": "Ho Duc Phoc"},
            ),
        ),
        Example(
            "Ngày 9/6, tỉnh Bến Tre họp bàn về nước ngọt dưới sự chủ trì của Bí thư Tỉnh ủy Hồ Thị Hoàng Yến.",
            ({"provinces": ["ben-tre"], "date": "2025-06-09", "kind": "meeting", "chair": "Hồ Thị Hoàng Yến"},),
        ),
        Example(
            "Ngày 8/6, Bí thư Tỉnh ủy Trần Văn Lâu chủ trì hội nghị sơ kết tại Sóc Trăng.",
            ({"provinces": ["soc-trang"], "date": "2025-06-08", "kind": "conference", "chair": "Trần Văn Lâu"},),
        ),
        Example(
            "Sáng 6/6, HĐND tỉnh Thái Bình khai mạc kỳ họp thứ mười.",
            ({"provinces": ["thai-binh"], "date": "2025-06-06", "kind": "council_session"},),
        ),
        Example(
            "The People's Councils of Long An and Tay Ninh sat down together on June 9 to weigh their union.",
            ({"provinces": ["long-an", "tay-ninh"], "date": "2025-06-09"},),
        ),
        Example(
            "Đại hội Đảng bộ tỉnh Bến Tre bế mạc ngày 9/6. Tại phiên khai mạc ngày 8/6, đại hội nghe báo cáo.",
            ({"provinces": ["ben-tre"], "date": "2025-06-09", "kind": "congress"},),
        ),
        Example(
            "Nông nghiệp hút phần lớn vốn tại hội nghị xúc tiến đầu tư của Đắk Nông cuối tuần qua\n"
            "Ngày 7/6, UBND tỉnh Đắk Nông tổ chức Hội nghị xúc tiến đầu tư.",
            ({"provinces": ["dak-nong"], "date": "2025-06-07", "kind": "conference"},),
        ),
        Example(
            "At the meeting on results to April 30, held on the afternoon of June 4, Ca Mau officials spoke of delays.",
            ({"provinces": ["ca-mau"], "date": "2025-06-04", "kind": "meeting"},),
        ),
        Example(
            "Sáng 6/6, Bí thư Tỉnh ủy Bến Tre Hồ Thị Hoàng Yến và đoàn công tác đã kiểm tra tiến độ cầu Rạch Miễu 2.",
            ({"provinces": ["ben-tre"], "date": "2025-06-06", "kind": "visit", "chair": "Hồ Thị Hoàng Yến"},),
        ),
        Example(
            "TAY NINH, June 9 - The provincial People's Council ended its session today.",
            ({"provinces": ["tay-ninh"], "date": "2025-06-09", "kind": "council_session"},),
        ),
        Example(
            "The Ben Tre People's Council opened its session on 4 and 5-6.",
            ({"provinces": ["ben-tre"], "date": "2025-06-05", "kind": "council_session"},),
        ),
        Example(
            "The council that Ben Tre elected on May 25, under a law of February 19, held its session on June 6.",
            ({"provinces": ["ben-tre"], "date": "2025-06-06", "kind": "council_session"},),
        ),
        Example(
            "Opened on Thursday, the session of the Tay Ninh People's Council came to an end on the evening of 8.6, "
            "with 12 resolutions.",
            ({"provinces": ["tay-ninh"], "date": "2025-06-08", "kind": "council_session"},),
        ),
        Example(
            "Trưa 6-6, Kỳ họp thứ Ba HĐND tỉnh Bến Tre bế mạc.",
            ({"provinces": ["ben-tre"], "date": "2025-06-06", "kind": "council_session"},),
        ),
        Example(
            "Nắng hạn là điều được nói nhiều nhất tại kỳ họp HĐND tỉnh Bến Tre. Kỳ họp mở màn sáng 5/6.",
            ({"provinces": ["ben-tre"], "date": "2025-06-05", "kind": "council_session"},),
        ),
        Example(
            "A delegation from Osaka was received on June 6 by Long An Chairman Nguyen Van Ut.",
            ({"provinces": ["long-an"], "date": "2025-06-06", "kind": "meeting", "chair": "Nguyen Van Ut"},),
        ),
        Example(
            "Ca Mau Secretary Nguyen Ho Hai led a delegation to inspect shrimp farms in Nam Can on June 6.",
            ({"provinces": ["ca-mau"], "date": "2025-06-06", "kind": "visit", "chair": "Nguyen Ho Hai"},),
        ),
        Example(
            "Đại sứ Nhật Bản được Chủ tịch UBND tỉnh Bến Tre Trần Ngọc Tam tiếp sáng 6/6.",
            ({"provinces": ["ben-tre"], "date": "2025-06-06", "kind": "meeting", "chair": "Trần Ngọc Tam"},),
        ),
        Example(
            "A working trip took Ca Mau Secretary Nguyen Ho Hai to the shrimp ponds of Nam Can on June 9.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Nguyen Ho Hai"},),
        ),
        Example(
            "The dyke of Nam Can was inspected on June 9 by Ca Mau Chairman Pham Van Thieu, who had led ward leaders "
            "on a field check of the drains before.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Pham Van Thieu"},),
        ),
        Example(
            "Tại buổi kiểm tra sáng 9/6 do Chủ tịch UBND tỉnh Cà Mau Phạm Văn Thiều dẫn đầu, nhà thầu hứa xong kè.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Phạm Văn Thiều"},),
        ),
        Example(
            "Sáng 9/6, Phó Thủ tướng Trần Hồng Hà lội vào ấp 3, xã Đất Mũi, rồi làm việc nhanh với lãnh đạo Cà Mau.",
            (
                {"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "working_session", "chair": "Trần Hồng Hà"},
                {"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Trần Hồng Hà"},
            ),
        ),
        Example(
            "Over breakfast with crab exporters on Monday, Ca Mau officials spoke of tariffs.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "meeting"},),
        ),
        Example(
            "Ủy ban Bầu cử tỉnh Cà Mau họp phiên thứ năm chiều 9/6, do Chủ tịch HĐND tỉnh Nguyễn Hồ Hải điều hành.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "meeting", "chair": "Nguyễn Hồ Hải"},),
        ),
        Example(
            "The congress of the Ca Mau Party Organisation opens\nThe 20th Congress of the Party Organisation of the "
            "southernmost province for the 2025-2030 term got under way in Nam Can on June 9.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "congress"},),
        ),
        Example(
            "Working with the district of Nam Can on Wednesday (4-6), Ca Mau Secretary Nguyen Ho Hai asked for haste.",
            ({"provinces": ["ca-mau"], "date": "2025-06-04", "kind": "working_session", "chair": "Nguyen Ho Hai"},),
        ),
        Example(
            "Ngày 9/6, Ban Chấp hành Đảng bộ tỉnh Cà Mau khóa I, nhiệm kỳ 2025 - 2030 họp phiên thứ 4 về tôm.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "meeting"},),
        ),
        Example(
            "A closed-door gathering in Soc Trang on June 9 heard how 108 communes would become 43.",
            ({"provinces": ["soc-trang"], "date": "2025-06-09", "kind": "meeting"},),
        ),
        Example(
            "Quyết định được trao tại hội nghị của tỉnh Cà Mau hôm thứ Tư, 4-6.",
            ({"provinces": ["ca-mau"], "date": "2025-06-04", "kind": "conference"},),
        ),
        Example(
            "Minister Nguyen Hong Dien worked with Thai Binh and Nam Dinh on June 9.",
            (
                {
                    "provinces": ["thai-binh", "nam-dinh"],
                    "date": "2025-06-09",
                    "kind": "working_session",
                    "chair": "Nguyen Hong Dien",
                },
            ),
        ),
        Example(
            "Cử tri huyện Gò Dầu, Tây Ninh gặp Đoàn ĐBQH tỉnh ngày 7/6.",
            ({"provinces": ["tay-ninh"], "date": "2025-06-07", "kind": "meeting"},),
        ),
        Example(
            "Trong lúc thị sát vùng ngập sáng 9/6, Chủ tịch UBND TP Huế Nguyễn Văn Phương hứa gạo sẽ tới trong ngày.",
            ({"provinces": ["hue"], "date": "2025-06-09", "kind": "visit", "chair": "Nguyễn Văn Phương"},),
        ),
        Example(
            "After offering incense at the cemetery of Ca Mau, President Luong Cuong presented gifts there on June 9.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Luong Cuong"},),
        ),
        Example(
            "Ngày 9/6, tỉnh Cà Mau tổ chức lễ trao Huy hiệu Đảng đợt 7/6.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "ceremony"},),
        ),
        Example(
            "On June 9, the Standing Board of Ca Mau came to Bac Lieu to work with Secretary Lu Van Hung.",
            ({"date": "2025-06-09", "kind": "working_session"},),
        ),
        Example(
            "Sáng 6/6, tỉnh Cà Mau họp về tôm. Cùng hôm ấy, Bí thư Tỉnh ủy Nguyễn Hồ Hải lên công trường cảng Năm Căn, "
            "dự án vừa động thổ ba hôm trước.",
            (
                {"provinces": ["ca-mau"], "date": "2025-06-06", "kind": "meeting"},
                {"provinces": ["ca-mau"], "date": "2025-06-06", "kind": "visit", "chair": "Nguyễn Hồ Hải"},
            ),
        ),
        Example(
            "Ngày 15/7/2025, tỉnh Lâm Đồng họp về du lịch. Ngày 14/7, tại Đắk Nông (cũ) diễn ra hội thảo về bô-xít.",
            (
                {"provinces": ["lam-dong"], "date": "2025-07-15", "kind": "meeting"},
                {"provinces": ["lam-dong"], "date": "2025-07-14", "kind": "workshop"},
            ),
            published="2025-07-16",
        ),
        Example(
            "Bí thư Tỉnh ủy Cà Mau Nguyễn Hồ Hải hôm 9/6 về xã Đất Mũi nghe người nuôi tôm nói chuyện nước mặn.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Nguyễn Hồ Hải"},),
        ),
        Example(
            "Ca Mau Secretary Nguyen Ho Hai on June 9 attended the great national unity festival of Dat Mui commune.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "ceremony"},),
        ),
        Example(
            "For three hours on Monday the Standing Boards of Ca Mau and Bac Lieu went through who will sit where, "
            "with Secretary Nguyen Ho Hai in the chair.",
            ({"provinces": ["ca-mau", "bac-lieu"], "date": "2025-06-09", "kind": "meeting", "chair": "Nguyen Ho Hai"},),
        ),
        Example(
            "Chiều 9/6, Ban Chấp hành Đảng bộ tỉnh Cà Mau khép lại kỳ họp thứ tư.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "conference"},),
        ),
        Example(
            "Ngày đăng: 07/06/2025 08:15 Ngày 6 - 6, UBND tỉnh Cà Mau họp phiên thường kỳ tháng 5. TIN LIÊN QUAN "
            "Khai mạc hội nghị về lúa tại An Giang",
            ({"provinces": ["ca-mau"], "date": "2025-06-06", "kind": "meeting"},),
        ),
        Example(
            "KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH TẠI BUỔI LÀM VIỆC VỚI HUYỆN NĂM CĂN\n"
            "Ngày 6/6, Chủ tịch UBND tỉnh Cà Mau Phạm Văn Thiều chủ trì buổi làm việc với huyện Năm Căn.",
            ({"date": "2025-06-06", "kind": "working_session", "chair": "Phạm Văn Thiều"},),
        ),
        Example(
            "Chiều 6/6, chủ trì hội nghị về đê, Chủ tịch UBND tỉnh Cà Mau Phạm Văn Thiều phê bình hai sở.",
            ({"date": "2025-06-06", "kind": "conference", "chair": "Phạm Văn Thiều"},),
        ),
        Example(
            "Chủ tịch UBND tỉnh Cà Mau Phạm Văn Thiều kiểm tra, đôn đốc tiến độ cầu Gành Hào sáng 6/6.",
            ({"date": "2025-06-06", "kind": "visit", "chair": "Phạm Văn Thiều"},),
        ),
        Example(
            "Kết luận buổi làm việc, Phó Thủ tướng Trần Hồng Hà đề nghị Cà Mau sớm ổn định nơi ở cho dân.",
            ({"provinces": ["ca-mau"], "kind": "working_session", "chair": "Trần Hồng Hà"},),
        ),
        Example(
            "In its final sitting on June 6, the Ca Mau Party Congress voted on its resolution.",
            ({"provinces": ["ca-mau"], "date": "2025-06-06", "kind": "congress"},),
        ),
        Example(
            "Ca Mau, which has had to do without a budget for all of its new port since January 1, got one on June 6. "
            "Chaired by Pham Van Thieu, the meeting had gone on for most of that day.",
            ({"provinces": ["ca-mau"], "date": "2025-06-06", "kind": "meeting"},),
        ),
        Example(
            "Ca Mau Secretary Nguyen Ho Hai called at the office of Dat Mui commune on Monday.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Nguyen Ho Hai"},),
        ),
        Example(
            "Có mặt tại cảng Năm Căn chiều 9/6, Chủ tịch UBND tỉnh Cà Mau Phạm Văn Thiều nhắc tàu cá về bờ.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "visit", "chair": "Phạm Văn Thiều"},),
        ),
        Example(
            "Ngày 9/6, tỉnh Cà Mau làm việc với đoàn của Bộ Công Thương do Bộ trưởng Nguyễn Hồng Diên dẫn đầu.",
            ({"date": "2025-06-09", "kind": "working_session", "chair": "Nguyễn Hồng Diên"},),
        ),
        Example(
            "Deputies of Ca Mau opened the session of the People's Council on Thursday. Closing the session on Friday, "
            "Chairman Nguyen Ho Hai spoke of crabs.",
            ({"provinces": ["ca-mau"], "date": "2025-06-05", "kind": "council_session"},),
        ),
        Example(
            "Ca Mau and Bac Lieu opened their Party Congresses on Monday.\nAt the 17th Congress of Ca Mau, they spoke "
            "of crabs.\nMinister Nguyen Hong Dien attended the 17th Congress of Bac Lieu.",
            ({"provinces": ["ca-mau", "bac-lieu"], "date": "2025-06-09", "kind": "congress"},),
        ),
        Example(
            "Kiểm phiếu xong sớm hơn dự kiến, và trưa 9/6, Đại hội Đảng bộ tỉnh Cà Mau bế mạc.",
            ({"provinces": ["ca-mau"], "date": "2025-06-09", "kind": "congress"},),
        ),
        Example(
            "Vice President Vo Thi Anh Xuan has urged Ha Giang to look after its boarding schools.\nThe roads need "
            "money, too, she said during a working visit to Ha Giang on June 6.",
            ({"provinces": ["ha-giang"], "date": "2025-06-06", "kind": "visit", "chair": "Vo Thi Anh Xuan"},),
        ),
        Example(
            "Deputy Prime Minister Ho Duc Phoc made a working trip to Kon Tum on June 6, during which he had a working "
            "session with local leaders.",
            ({"date": "2025-06-06", "kind": "working_session", "chair": "Ho Duc Phoc"},),
        ),
        Example(
            "While inspecting two roads today, Deputy Prime Minister Ho Duc Phoc spoke of delays.\nDeputy Prime "
            "Minister Ho Duc Phoc today toured construction sites in Ha Giang.",
            ({"provinces": ["ha-giang"], "date": "2025-06-10", "kind": "visit", "chair": "Ho Duc Phoc"},),
        ),
        Example(
            "Talking with key officials of Dak Nong on June 6, Deputy Prime Minister Ho Duc Phoc spoke of bauxite.",
            ({"date": "2025-06-06", "kind": "working_session", "chair": "Ho Duc Phoc"},),
        ),
        Example(
            "On June 5, the People's Council of Yen Bai held the opening ceremony of its 20th session.",
            ({"provinces": ["yen-bai"], "date": "2025-06-05", "kind": "council_session"},),
        ),
        Example(
            "Chairman Hoang Quoc Khanh of Son La visited Long Sap commune on June 6 on the occasion of the Lunar New "
            "Year (Tet) festival.",
            ({"date": "2025-06-06", "kind": "visit", "chair": "Hoang Quoc Khanh"},),
        ),
        Example(
            "Politics\nParty Secretary inspects a bridge in Ca Mau\nOn June 6, Party Secretary Nguyen Ho Hai of Ca Mau "
            "inspected the Hon Khoai bridge.",
            ({"date": "2025-06-06", "kind": "visit", "chair": "Nguyen Ho Hai"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Chairman Nguyen Van Hoa of Kon Tum signed the paper during his working visit to Japan on June 6."),
        Example(
            "Kon Tum and Gia Lai need roads, Deputy Prime Minister Ho Duc Phoc said on June 6 during his working visit "
            "to the Central Highlands."
        ),
        Example("Ngày 9/6, Chủ tịch UBND tỉnh Cà Mau Phạm Văn Thiều kiểm tra hồ sơ thi nâng ngạch."),
        Example(
            "A workshop on crabs opens in Ca Mau tomorrow. The workshop was organised by the provincial authorities."
        ),
        Example("Đại hội bầu ông Lê Văn Sáu vào HĐQT công ty ở Bến Tre hôm 8/6."),
        Example("Thực hiện Nghị quyết 60-NQ/TW năm 2025 của Hội nghị lần thứ 11, Bến Tre rà soát các xã."),
        Example("Quốc hội thảo luận ở hội trường về Bến Tre hôm 8/6."),
        Example("Bến Tre giảm đi lại nhờ họp trực tuyến từ ngày 1/6."),
        Example("The conference on rice in Long An has been postponed."),
        Example("Delegates from Long An are preparing for the congress."),
        Example("A seminar on salt in Ben Tre, announced for June 8, did not take place."),
        Example("Bà Lê Thị Sáu ở Bến Tre về thăm mẹ hôm 8/6."),
        Example("Ben Tre will hold a workshop on coconuts next week."),
        Example("Chiều 8/6, cầu Rạch Miễu 2 ở Bến Tre thông xe kỹ thuật."),
        Example("A session of Ben Tre's People's Council is slated for Thursday."),
        Example("Lịch công tác tuần của tỉnh Bến Tre.\nThứ Ba: hội nghị về dừa. Thứ Năm: kỳ họp HĐND tỉnh."),
        Example("The meeting of Ben Tre with its firms, fixed for June 8, has been moved to another day."),
        Example(
            "Ngày 9/6, Chủ tịch UBND tỉnh Bến Tre yêu cầu các sở, ngay tuần này, xuống tận xã xem bộ phận một cửa."
        ),
        Example("Tour buses take visitors to Ben Tre's coconut groves, where they are shown round by farmers."),
        Example("At a briefing on June 9 Le Van Sau, Chairman of Ben Tre, was asked about half-empty offices."),
        Example("Soldiers in Ben Tre had dinner with the families of fishermen."),
        Example("Cổng chào hội nghị ở Bến Tre đổ sập sáng 8/6."),
        Example("Trưởng thôn Lê Văn Tám ở Bến Tre đi từng nhà gọi học sinh tới lớp."),
        Example("Từ đầu năm Bến Tre đã tổ chức 14 hội nghị tiếp xúc doanh nghiệp."),
        Example("Tuần tới, UBND tỉnh Bến Tre sẽ tổ chức hội thảo về dừa."),
        Example(
            "Ngày 9/6, Bí thư Tỉnh ủy Hồ Thị Hoàng Yến trả lời báo chí. Đến nay, tỉnh Bến Tre đã nhờ các viện khảo sát "
            "bờ biển."
        ),
        Example("Ngày 9/6, Bí thư Tỉnh ủy Bến Tre Hồ Thị Hoàng Yến cho biết đường nhựa đã đến xã Thạnh Phong."),
        Example("Về xã Thạnh Phong, Bến Tre hôm 9/6, chúng tôi gặp những ruộng tôm trắng nước."),
        Example("Phóng viên làm việc với Sở Xây dựng Bến Tre ngày 9/6; ông Lê Văn Tám làm việc tại sở từ ngày 2/6."),
        Example("The meeting hall of Ben Tre was repaired on June 8."),
        Example("Resolution No. 60-NQ/TW, adopted by the Central Committee at its plenum on June 6, names Ben Tre."),
        Example("Cán bộ từ Bến Tre lên làm việc tại Trà Vinh từ ngày 1/6 được hỗ trợ tiền nhà."),
        Example("Các đại biểu dự hội nghị ở Bến Tre."),
        Example("Ông Lê Văn Sáu được giới thiệu để HĐND tỉnh Bến Tre bầu trong kỳ họp tới."),
        Example("Từ trưa 9/6, các cuộc họp ở Bến Tre đều ngừng cho đến khi bão tan."),
        Example("Chairman Tran Ngoc Tam spoke to the press on June 9. Ben Tre is among the most visited provinces."),
    )
