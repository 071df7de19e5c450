"""A superior asks a province or its bodies to do something."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.directives.demands import demands
from events.reading.reading import Reading


class DirectiveGiven(NewsEvent):
    """One event per sentence whose speech verb carries a new demand. `date` is the day on which it was said.

    Each is an occasion of its own: what is asked is free text, and one person asks much on one day.
    """

    identity: ClassVar[tuple[str, ...]] = ("by",)

    by: str | None = None

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`directives/<occasion id>`."""
        slots = self.content()
        value: Json = {slot: slots[slot] for slot in ("by", "date") if slot in slots}
        return [Statement(unit, f"directives/{claim.occasion}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every sentence with a demand."""
        for demand in demands(reading):
            event = cls(units=demand.units, date=demand.date, by=demand.by)
            sentence = demand.sentence
            after = reading.sentences[sentence.index + 1 : sentence.index + 2]
            end = after[0].end if after and sentence.text.endswith(":") else sentence.end
            yield Found(event, sentence.start, end, demand.rule, demand.confidence, demand.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Tay Ninh is to submit its plan before October, as required by Deputy Minister Tran Van Chien.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Lam Dong was told to clear the land by September, Deputy Minister Tran Van Chien said at the meeting.",
            ({"provinces": ["lam-dong"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh demanded weekly reports from the wards.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Prime Minister Pham Minh Chinh asked Long An to finish the ring road this year.",
            ({"provinces": ["long-an"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Tay Ninh must keep its forests, stressed Deputy Prime Minister Le Thanh Long.",
            ({"provinces": ["tay-ninh"], "by": "Le Thanh Long"},),
        ),
        Example(
            "In Tay Ninh, the Chairman ordered that every ward answer its letters within three days.",
            ({"provinces": ["tay-ninh"], "by": None},),
        ),
        Example(
            "Prime Minister Pham Minh Chinh asked Long An to finish the ring road. The visit ended at noon. He asked "
            "Long An to finish the ring road before September 2.",
            ({"provinces": ["long-an"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Secretary Tran Van Chien of Tay Ninh stressed that communes must have a plan for the dry season.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Thứ trưởng Trịnh Văn Đạt đề nghị UBND tỉnh Lai Châu hoàn chỉnh hồ sơ.",
            ({"provinces": ["lai-chau"], "by": "Trịnh Văn Đạt"},),
        ),
        Example(
            "Long An was told by Prime Minister Pham Minh Chinh to publish its land prices.",
            ({"provinces": ["long-an"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "In Tay Ninh, Chairman Tran Van Chien gave the Department of Finance ten days to report.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "According to Prime Minister Pham Minh Chinh, Ben Tre should store fresh water.",
            ({"provinces": ["ben-tre"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Ben Tre and Tra Vinh will join Vinh Long. Prime Minister Pham Minh Chinh asked that the post-merger "
            "province keep the hospital of Ben Tre.",
            ({"units": ["vn-vinh-long-2025"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính yêu cầu hai tỉnh Bến Tre, Vĩnh Long thống nhất trụ sở của tỉnh mới.",
            ({"units": ["vn-ben-tre-1976", "vn-vinh-long-1991"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Tỉnh Bến Tre được Thủ tướng Phạm Minh Chính giao trình đề án trong tháng 7.",
            ({"provinces": ["ben-tre"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Bến Tre không được chậm nữa, Thủ tướng Phạm Minh Chính nhấn mạnh.",
            ({"provinces": ["ben-tre"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính yêu cầu tỉnh Long An hoàn thành đường vành đai trong năm nay.",
            ({"provinces": ["long-an"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "In Tay Ninh, no file may wait over a weekend, Chairman Tran Van Chien told heads of department.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            '"Count the empty houses first," Chairman Tran Van Chien of Tay Ninh told the commune leaders.',
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh toured the dykes. At his request, every commune will post its fees "
            "at the gate.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh toured the dykes. To the Department of Construction falls the job of "
            "mending the roof, he said.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "The Inspectorate ordered Tay Ninh's wards to return the fees.", ({"provinces": ["tay-ninh"], "by": None},)
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh asked the Department of Health to work with Long An on the clinics.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Các xã phải trực đê cả đêm, theo yêu cầu của Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            '"Xã nào còn nhà dột thì báo ngay trong tuần", Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến chỉ đạo.',
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh opened the market. The Department of Agriculture is to map the dead "
            "trees within ten days, he decided.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "The roof of the school in Tay Ninh leaked. The chairman of the province, Tran Van Chien, was brief: the "
            "Department of Education must mend it by August.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến ra tối hậu thư: mặt bằng phải xong trước ngày 30/7.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "On Monday Chairman Tran Van Chien of Tay Ninh saw the dykes. The water was low. He told every ward to "
            "count its sandbags.",
            ({"provinces": ["tay-ninh"], "date": "2025-06-09", "by": "Tran Van Chien"},),
        ),
        Example(
            "Bí thư Tỉnh ủy Tây Ninh Trần Văn Chiến xem đê sáng 9/6. Nước còn thấp. Ông giục các xã đếm lại bao cát "
            "trước ngày 15/6.",
            ({"provinces": ["tay-ninh"], "date": "2025-06-09", "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Chiều 9/6, Bí thư Tỉnh ủy Tây Ninh Trần Văn Chiến chủ trì hội nghị; dự có nguyên Bí thư Tỉnh ủy Lê Văn "
            "Lợi, Bí thư Huyện ủy Tân Châu Phan Bá Lộc. Bí thư Tỉnh ủy giao Sở Tài chính kiểm kê nhà, đất công.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Kỳ họp của HĐND tỉnh Tây Ninh do Chủ tịch HĐND tỉnh Trần Văn Chiến chủ tọa. Ông Lê Văn Lợi, Chủ tịch "
            "UBND "
            "tỉnh, giải trình. Chủ tọa yêu cầu các sở báo cáo lại trong tháng 7.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Giám đốc Sở Tài chính Tây Ninh Lê Văn Lợi đọc báo cáo. Chỉ đạo hội nghị, Bí thư Tỉnh ủy Trần Văn Chiến "
            "đề "
            "nghị các sở làm xong trong tháng.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Secretary Tran Van Chien of Tay Ninh came at noon. Director Le Van Loi was told to keep the clinic open.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Mỗi sở phải xong một việc khó trong năm, đó là yêu cầu của Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh challenged the communes to halve the queue by autumn.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến nói: xã nào để dân khát thì chủ tịch xã chịu trách nhiệm.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Chairman Tran Van Chien of Lang Son met his departments. Lang Son is short of flats. Lang Son is cold. "
            "For Cao Bang cadres he asked the Department of Home Affairs to find 200 flats.",
            ({"provinces": ["lang-son"], "by": "Tran Van Chien"},),
        ),
        Example(
            "After hearing the report, Chairman Tran Van Chien of Tay Ninh noted some contents:\n- The Department of "
            "Construction completes the dossier before June 20.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Phó Thủ tướng Trần Hồng Hà yêu cầu Bộ Xây dựng và tỉnh Ninh Bình khơi thông luồng lạch trước mùa lũ.",
            ({"provinces": ["ninh-binh"], "by": "Trần Hồng Hà"},),
        ),
        Example(
            "Banks should wait, and Tay Ninh's Department of Finance has to open up, said Chairman Tran Van Chien.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            '"Hải Phòng phải đi đầu", Thủ tướng Phạm Minh Chính nói với lãnh đạo thành phố.',
            ({"provinces": ["hai-phong"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh:\nAssigns the Department of Finance to move the money by June 10.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Tay Ninh should stop selling sand, Deputy Minister Tran Van Chien suggested.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            '"Cán bộ nào né việc thì đứng sang một bên", ông Trần Văn Chiến, Chủ tịch UBND tỉnh Tây Ninh, dứt khoát.',
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến: Các xã không được để dân chờ.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh told districts earlier this month to settle the officials' papers.",
            ({"provinces": ["tay-ninh"], "date": "2025-06", "by": "Tran Van Chien"},),
        ),
        Example(
            "Sở Nội vụ tỉnh Tây Ninh được Chủ tịch UBND tỉnh giao lập danh sách cán bộ.",
            ({"provinces": ["tay-ninh"], "by": None},),
        ),
        Example(
            "Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến chốt mốc 30/6 cho các xã số hóa hồ sơ.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh has given the heads of four departments one week to explain.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Prime Minister Pham Minh Chinh visited Long An and Tay Ninh. He asked ministries and localities to hurry.",
            ({"provinces": [], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính thăm Long An. Thủ tướng yêu cầu các bộ, ngành và địa phương làm nhanh hơn.",
            ({"provinces": [], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh suggested, however, that the communes plan their rubber with buyers.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "Tây Ninh yêu cầu loạt sở ngành lập báo cáo trước ngày 20/7.",
            ({"provinces": ["tay-ninh"], "by": None},),
        ),
        Example(
            "Các thành viên đoàn đề nghị tỉnh Cà Mau nói rõ hơn chỗ yếu.",
            ({"provinces": ["ca-mau"]},),
        ),
        Example(
            "Thủ tướng nêu rõ Cà Mau phải giải ngân hết vốn trong năm.",
            ({"provinces": ["ca-mau"]},),
        ),
        Example(
            "Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến họp về các chỉ số bị tụt và yêu cầu Sở Tài chính trình đề án.",
            ({"provinces": ["tay-ninh"], "by": "Trần Văn Chiến"},),
        ),
        Example(
            "It is for the wards to find the land, Chairman Tran Van Chien of Tay Ninh reminded them.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "On June 6, Chairman Tran Van Chien of Tay Ninh signed a document on the works of the districts.\nHe asked "
            "the departments to report every week.",
            ({"provinces": ["tay-ninh"], "date": "2025-06-06", "by": "Tran Van Chien"},),
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh asked the departments to hurry:\n+ Focus on advising the communes.",
            ({"by": "Tran Van Chien"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến kêu gọi các tầng lớp nhân dân chung tay."),
        Example("In Tay Ninh, director Tran Van Chien of the Department of Health was asked about beds by deputies."),
        Example(
            "Bà Lê Thị Lợi, Chủ tịch UBND xã Phước Vinh, đề nghị tỉnh Tây Ninh bố trí vốn cho hai cây cầu dân sinh."
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh shook hands with the workers and urged them to keep the Party's faith."
        ),
        Example("Lưu ý: hồ sơ của tỉnh Tây Ninh, theo Chủ tịch UBND tỉnh Trần Văn Chiến, nay nộp qua mạng."),
        Example("Hai xã của Tây Ninh là Ninh Điền, Hòa Hội đề nghị giữ tên cũ, Chủ tịch UBND tỉnh Trần Văn Chiến kể."),
        Example("Chairman Tran Van Chien of Tay Ninh has been assigned to the Office of the Government."),
        Example("Chairman Tran Van Chien of Tay Ninh made a promise: the wards must never wait for a doctor again."),
        Example("Health experts have called on Tay Ninh to vaccinate its fishermen, said Chairman Tran Van Chien."),
        Example("Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến mong muốn năm mới nhân dân gặt hái thắng lợi mới."),
        Example("Khách hàng lưu ý: hồ sơ của tỉnh Tây Ninh phải nộp trước ngày 1/7."),
        Example("Tỉnh Tây Ninh có tờ trình gửi Thủ tướng Phạm Minh Chính xin giao tỉnh làm cảng cạn."),
        Example("When Tay Ninh's chairman Tran Van Chien retired, he asked to stay in the house of the province."),
        Example("Theo Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến, tỉnh mới làm 58% việc Thủ tướng giao."),
        Example("Mr. Tran Van Chien of Tay Ninh was asked by the Party to act as head of its school for two years."),
        Example(
            "For three hours Chairman Tran Van Chien directed the debate at the session of Tay Ninh's authorities."
        ),
        Example(
            "Chairman Tran Van Chien of Tay Ninh urged the Saigon Port company to send its papers to the authorities."
        ),
        Example("Prime Minister Pham Minh Chinh asked investors in Long An to keep their promises."),
        Example("Prime Minister Pham Minh Chinh praised Long An for its roads."),
        Example("Chairman Tran Van Chien of Tay Ninh asked the Government for help."),
        Example("Prime Minister Pham Minh Chinh told reporters that Long An had grown by 8%."),
        Example("Chủ tịch UBND tỉnh Long An Nguyễn Văn Út đề nghị Bộ Xây dựng hỗ trợ."),
        Example("Chairman Tran Van Chien of Tay Ninh proposed extending the metro to Trang Bang."),
        Example("Thủ tướng Phạm Minh Chính biểu dương tỉnh Long An."),
        Example("When Tay Ninh was still poor, voters in Trang Bang asked the province to mend the road."),
        Example("Chairman Tran Van Chien of Tay Ninh is remembered for the ferry he wanted to close."),
        Example("Sở Xây dựng Tây Ninh đề nghị UBND tỉnh bố trí vốn."),
        Example(
            "Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến xem cầu. Hiệp hội vận tải hồi trước đề nghị các xe đi vòng."
        ),
        Example("Chủ tịch UBND tỉnh Tây Ninh Trần Văn Chiến xem cầu. Đường dẫn còn chờ xã giao mặt bằng."),
        Example("Dr Tran Van Chien of the Mekong Institute in Can Tho suggested that trucks be taxed by axle."),
        Example("Ông Trần Văn Chiến, Giám đốc Công ty Sa Giang ở Tây Ninh, đề nghị tỉnh cho vay vốn."),
        Example("Tay Ninh is required by law to publish its budget, and Chairman Tran Van Chien said it did."),
        Example("The resolution of Tay Ninh, which Chairman Tran Van Chien read, calls for cutting the poor by half."),
        Example("Tỉnh Tây Ninh được giao 18.000 căn nhà ở xã hội, Chủ tịch UBND tỉnh Trần Văn Chiến cho biết."),
        Example("Thủ tướng Phạm Minh Chính dự lễ giao nhận quân tại Tây Ninh."),
        Example("Tay Ninh must wait until July for its new name, Chairman Tran Van Chien said."),
        Example("Bí thư Tỉnh ủy Tây Ninh Trần Văn Chiến giao quyết định cho ông Lê Văn Lợi làm Giám đốc Sở Tài chính."),
        Example("Bí thư Thành ủy Đà Nẵng Nguyễn Văn Quý kiểm tra, đôn đốc tiến độ hai dự án y tế."),
        Example("Secretary Thao Hong Son of Ha Giang asked that the expressway be put on the list for 2026-2030."),
        Example(
            "Said transport economist Tran Van Chien in Tay Ninh, who advised the province to invest in a shuttle: "
            '"Build it."'
        ),
        Example("By 2030 trade should bring in a tenth of the growth of Tay Ninh, Chairman Tran Van Chien said."),
        Example("Chairman Tran Van Chien of Tay Ninh told his story to a workshop of officials."),
    )
