"""A named infrastructure or development project, at the phase it has reached."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said import said_in, said_on
from events.reading.projects.known import told_as
from events.reading.projects.project import project_key
from events.reading.projects.projects import has_known_kind
from events.reading.projects.tellings import tellings
from events.reading.reading import Reading
from events.works import ADVANCE, Phase

_STOPS = (".", "!", "?", ";", "”", '"')
"""What a sentence ends with, and a heading does not."""


class ProjectReported(NewsEvent):
    """A project of a province. One event per project and article, at its most advanced phase."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    phase: Phase

    def occasion(self) -> tuple[Json, ...]:
        """Units, the folded project, and the phase it has reached."""
        return (sorted(self.units), self._key(), self.phase)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`projects/<folded project>`."""
        value = {"name": self.name, "phase": self.phase}
        return [Statement(unit, f"projects/{self._key()}", value) for unit in self.units]

    def _key(self) -> str:
        return project_key(self.name, [unit.split("-", 1)[1].rpartition("-")[0] for unit in self.units])

    def unknown(self) -> str | None:
        """The name, where it says in no known words what is built."""
        return None if has_known_kind(self.name) else "name"

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Each project that some sentence gives a phase, from the sentence that tells the most advanced one."""
        best: dict[tuple[str, ...], tuple[tuple[int, bool, bool, int], Found]] = {}
        ceremonies = {one.sentence.index for one in occasions(reading) if one.kind == "ceremony"}
        """Where works begin or end at a ceremony that the article only tells of: that is not the day it is said."""
        for project, phase, units, sentence, start in tellings(reading):
            day, origin = said_on(reading) if sentence.index in ceremonies else said_in(reading, sentence)
            event = cls(units=units, date=day, name=project.name, phase=phase)
            rule = "project with a phase" if start == sentence.start else "project gone on about"
            found = Found(event, start, sentence.end, rule, 0.75, origin)
            in_full = start < sentence.start or project.name in sentence.text
            rank = (ADVANCE.index(phase), sentence.text.endswith(_STOPS), in_full, len(sentence.text))
            same = told_as(project)
            if same not in best or rank > best[same][0]:
                best[same] = (rank, found)
        yield from sorted((found for _, found in best.values()), key=lambda found: found.start)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Nhà máy điện gió Ninh Diêm ở Khánh Hòa đã hoàn thành đóng cọc.",
            ({"name": "Nhà máy điện gió Ninh Diêm", "phase": "under_construction"},),
        ),
        Example(
            "Tỉnh Nghệ An vừa hoàn thành giải phóng mặt bằng cao tốc Vinh - Thanh Thủy.",
            ({"name": "cao tốc Vinh - Thanh Thủy", "phase": "planned"},),
        ),
        Example(
            "Ground for the Ba Tri - Giong Trom road in Ben Tre was broken on Friday.",
            ({"name": "Ba Tri - Giong Trom road", "phase": "started"},),
        ),
        Example(
            "The 3 billion USD Ca Na LNG power plant in Ninh Thuan should be started next year.",
            ({"name": "Ca Na LNG power plant", "phase": "planned"},),
        ),
        Example(
            "Cảng Cà Ná ở Ninh Thuận đang được mở thêm một bến.",
            ({"name": "Cảng Cà Ná", "phase": "under_construction"},),
        ),
        Example(
            "A tramway from the port to the railway station in Hai Phong was proposed on Monday.",
            ({"name": "tramway from the port to the railway station in Hai Phong", "phase": "proposed"},),
        ),
        Example(
            "Ground was broken on Friday for the Ca Mau - Dat Mui expressway in Ca Mau.",
            ({"name": "Ca Mau - Dat Mui expressway", "phase": "started"},),
        ),
        Example(
            "In Quang Tri, contractors are speeding up the My Thuy port.",
            ({"provinces": ["quang-tri"], "name": "My Thuy port", "phase": "under_construction"},),
        ),
        Example(
            "Thai Binh proposed the Con Den airport to the Government.",
            ({"name": "Con Den airport", "phase": "proposed"},),
        ),
        Example(
            "Tỉnh Khánh Hòa vừa khánh thành nhà máy điện gió Ninh Diêm 2.",
            ({"provinces": ["khanh-hoa"], "name": "nhà máy điện gió Ninh Diêm 2", "phase": "completed"},),
        ),
        Example(
            "Tại Gia Lai, cao tốc Quy Nhơn - Pleiku đang được thi công.",
            ({"name": "cao tốc Quy Nhơn - Pleiku", "phase": "under_construction"},),
        ),
        Example(
            "The Cai Mep steel complex in Dong Nai, begun in 2021, is two thirds built.",
            ({"name": "Cai Mep steel complex", "phase": "under_construction"},),
        ),
        Example(
            "Construction of the Tran De port in Soc Trang is expected to begin in 2027.",
            ({"name": "Tran De port", "phase": "planned"},),
        ),
        Example(
            "A memorandum signed in Can Tho covers a cruise terminal at Cai Rang.",
            ({"name": "cruise terminal at Cai Rang", "phase": "planned"},),
        ),
        Example(
            "UBND tỉnh Đồng Tháp đề xuất đầu tư cầu Tân Châu - Hồng Ngự bằng vốn ODA.",
            ({"name": "cầu Tân Châu - Hồng Ngự", "phase": "proposed"},),
        ),
        Example(
            "Hải Phòng dự kiến khởi công tuyến đường sắt Lào Cai - Hải Phòng vào cuối năm nay.",
            ({"name": "tuyến đường sắt Lào Cai - Hải Phòng", "phase": "planned"},),
        ),
        Example(
            "Construction of the Ba Chum and Vam Lau sluices in Ben Tre was kicked off in March.",
            ({"name": "Ba Chum sluice", "phase": "started"}, {"name": "Vam Lau sluice", "phase": "started"}),
        ),
        Example(
            "Next to Long An's Xuyen Moc industrial park, Duc Hoa 3 is still at the planning stage.",
            ({"name": "Duc Hoa 3", "phase": "planned"},),
        ),
        Example(
            "A Danish firm broke ground on a $90 million wood pellet plant in Vinh Long.",
            ({"name": "wood pellet plant in Vinh Long", "phase": "started"},),
        ),
        Example(
            "Tỉnh Tiền Giang đã nghiệm thu kè chống sạt lở bờ sông Ba Rài.",
            ({"name": "kè chống sạt lở bờ sông Ba Rài", "phase": "completed"},),
        ),
        Example(
            "UBND tỉnh Điện Biên khởi công trường nội trú liên cấp tại xã Sín Thầu.",
            ({"name": "trường nội trú liên cấp tại xã Sín Thầu", "phase": "started"},),
        ),
        Example(
            "Ground was broken in Phong Dien District on Saturday morning for the Phong Dien airport of Hue, "
            "two years after the investment was approved.",
            ({"name": "Phong Dien airport", "phase": "started"},),
        ),
        Example(
            "Work on the smart border gate at Tan Thanh in Lang Son is to begin within the year.",
            ({"name": "smart border gate at Tan Thanh", "phase": "planned"},),
        ),
        Example(
            "The Van Phong port in Khanh Hoa, whose investment procedures are being completed, will cost $2 billion.",
            ({"name": "Van Phong port", "phase": "planned"},),
        ),
        Example(
            "The Huu Lung - Chi Lang expressway in Lang Son is due to be technically opened on December 19.",
            ({"name": "Huu Lung - Chi Lang expressway", "phase": "under_construction"},),
        ),
        Example(
            "Lang Son should invest in projects that change its economy, have a great effect on trade and bring jobs, "
            "above all the future Hanoi - Dong Dang railway.",
            ({"name": "Hanoi - Dong Dang railway", "phase": "planned"},),
        ),
        Example(
            "Tỉnh Bình Định vừa khởi công dự án xử lý nước thải Nhơn Hội.",
            ({"name": "dự án xử lý nước thải Nhơn Hội", "phase": "started"},),
        ),
        Example(
            "Tuyến đường nối Khu kinh tế Nhơn Hội với quốc lộ 19 ở Bình Định chờ bố trí vốn.",
            ({"name": "Tuyến đường nối Khu kinh tế Nhơn Hội với quốc lộ 19", "phase": "planned"},),
        ),
        Example(
            "Ground broken for a bridge to Cat Hai\nIn Hai Phong, ground was broken on Monday for the Cat Hai bridge.",
            ({"name": "Cat Hai bridge", "phase": "started"},),
        ),
        Example(
            "Bến cảng Phù Mỹ ở Bình Định đã xong 40% phần đê.",
            ({"name": "Bến cảng Phù Mỹ", "phase": "under_construction"},),
        ),
        Example(
            "Lễ khởi công cầu Tân Lập ở Long An phải lùi sang tháng 7.", ({"name": "cầu Tân Lập", "phase": "planned"},)
        ),
        Example(
            "Quang Ninh is calling on investors for the Con Ong port complex, the Van Don casino and the Mong Cai "
            "golf course.",
            (
                {"name": "Con Ong port complex", "phase": "proposed"},
                {"name": "Van Don casino"},
                {"name": "Mong Cai golf course"},
            ),
        ),
        Example(
            "The Dau Giay - Phan Thiet expressway in Binh Thuan is being built. Vinh Hao - Phan Thiet, 101 km, is "
            "waiting for tenders.",
            (
                {"name": "Dau Giay - Phan Thiet expressway", "phase": "under_construction"},
                {"name": "Vinh Hao - Phan Thiet", "phase": "planned"},
            ),
        ),
        Example(
            "Khởi công khu công nghiệp Tân Hưng\nSáng 3/6, hãng An Phú khởi công khu công nghiệp Tân Hưng ở Bắc Giang.",
            (
                {
                    "quote": "Sáng 3/6, hãng An Phú khởi công khu công nghiệp Tân Hưng ở Bắc Giang.",
                    "phase": "started",
                },
            ),
        ),
        Example(
            "UBND tỉnh Hà Tĩnh cho biết cầu Cửa Nhượng đã thông xe, còn tuyến tránh Kỳ Anh mới xong bước thiết kế.",
            (
                {"name": "cầu Cửa Nhượng", "phase": "completed"},
                {"name": "tuyến tránh Kỳ Anh", "phase": "planned"},
            ),
        ),
        Example(
            "Tỉnh Thái Nguyên dồn máy móc cho tuyến đường nối thị xã Sông Công với huyện Phú Bình.",
            ({"name": "tuyến đường nối thị xã Sông Công với huyện Phú Bình", "phase": "under_construction"},),
        ),
        Example(
            "In Nam Dinh, work on the coastal road has reached 63%.",
            ({"name": "coastal road", "phase": "under_construction"},),
        ),
        Example(
            "Tỉnh An Giang đang xin bổ sung sân bay Long Xuyên vào quy hoạch.",
            ({"name": "sân bay Long Xuyên", "phase": "proposed"},),
        ),
        Example(
            "Ben Tre: two thirds of the Nam Cuong salt barrage are built.",
            ({"name": "Nam Cuong salt barrage", "phase": "under_construction"},),
        ),
        Example(
            "In Cao Bang, lorries have been crossing the Tra Linh bridge since March.",
            ({"name": "Tra Linh bridge", "phase": "completed"},),
        ),
        Example(
            "In Lao Bao, the cross-border economic zone remains an idea of Quang Tri.",
            ({"name": "cross-border economic zone in Lao Bao", "phase": "proposed"},),
        ),
        Example(
            "Berths 3 and 4 of Cua Lo port in Nghe An are being dredged.",
            ({"name": "Berths 3 and 4 of Cua Lo port", "phase": "under_construction"},),
        ),
        Example(
            "Quang Tri wants the My Thuy port finished in 2027.",
            ({"name": "My Thuy port", "phase": "under_construction"},),
        ),
        Example(
            "Tỉnh Tây Ninh công bố danh mục dự án mời gọi đầu tư:\n1. Cảng cạn Hưng Thuận, 25 ha.\n"
            "2. Khu đô thị Phước Đông.",
            (
                {"name": "Cảng cạn Hưng Thuận", "phase": "planned"},
                {"name": "Khu đô thị Phước Đông", "phase": "planned"},
            ),
        ),
        Example(
            "Kè chống sạt lở Vàm Nao ở An Giang làm được sáu phần mười.",
            ({"name": "Kè chống sạt lở Vàm Nao", "phase": "under_construction"},),
        ),
        Example(
            "Nobody in Binh Phuoc spoke of the Dong Phu airport in passing. Its dossier is being appraised.",
            (
                {
                    "quote": "Nobody in Binh Phuoc spoke of the Dong Phu airport in passing. Its dossier is being "
                    "appraised.",
                    "phase": "planned",
                },
            ),
        ),
        Example(
            "Cầu Đại Ngãi được cả Sóc Trăng ngóng trông. Nhà thầu đã lao xong nhịp chính.",
            ({"name": "Cầu Đại Ngãi", "phase": "under_construction"},),
        ),
        Example(
            "Ground was broken in Binh Duong for the Tan Long road (VND1.9 trillion) and for a 300-bed hospital in An "
            "Tay ward; the third is a boarding school at Phu Giao.",
            (
                {"name": "Tan Long road", "phase": "started"},
                {"name": "hospital in An Tay ward", "phase": "started"},
                {"name": "boarding school at Phu Giao", "phase": "started"},
            ),
        ),
        Example(
            "In Kien Giang, ground cannot be broken for the Ha Tien bypass until 40 households have moved.",
            ({"name": "Ha Tien bypass", "phase": "planned"},),
        ),
        Example(
            "Ba khu công nghiệp mới của Vĩnh Long đang lập hồ sơ gồm Phú Thuận, Đông Bình và Cổ Chiên.",
            (
                {"name": "khu công nghiệp Phú Thuận", "phase": "planned"},
                {"name": "khu công nghiệp Đông Bình", "phase": "planned"},
                {"name": "khu công nghiệp Cổ Chiên", "phase": "planned"},
            ),
        ),
        Example(
            "The Cat Linh bridge in Ha Tinh, started last October, will replace the ferry.",
            ({"provinces": ["ha-tinh"], "name": "Cat Linh bridge", "phase": "started"},),
        ),
        Example(
            "A site has been picked for a cancer hospital in Ha Tinh.",
            ({"provinces": ["ha-tinh"], "name": "cancer hospital in Ha Tinh", "phase": "planned"},),
        ),
        Example(
            "Tỉnh Nghệ An khánh thành 2 công trình:\n1. Cầu Cửa Hội 2, vốn 950 tỷ đồng.\n2. Bệnh viện Vinh.",
            (
                {"provinces": ["nghe-an"], "name": "Cầu Cửa Hội 2", "phase": "completed"},
                {"provinces": ["nghe-an"], "name": "Bệnh viện Vinh", "phase": "completed"},
            ),
        ),
        Example(
            "Dự kiến cuối quý III, nhà máy điện rác Nghĩa Kỳ, Quảng Ngãi phát điện.",
            ({"provinces": ["quang-ngai"], "name": "nhà máy điện rác Nghĩa Kỳ", "phase": "under_construction"},),
        ),
        Example(
            "Everything in Soc Trang hinges on Tran De port. The Ministry of Transport has it on its list.",
            ({"provinces": ["soc-trang"], "name": "Tran De port", "phase": "planned"},),
        ),
        Example(
            "Tỉnh Nghệ An sẽ khánh thành cầu Cửa Hội 2 và khởi công hầm Thần Vũ.",
            (
                {"provinces": ["nghe-an"], "name": "cầu Cửa Hội 2", "phase": "under_construction"},
                {"provinces": ["nghe-an"], "name": "hầm Thần Vũ", "phase": "planned"},
            ),
        ),
        Example(
            "Groundbreaking for the Nam Can Hospital in Ca Mau is due on June 25.",
            ({"provinces": ["ca-mau"], "name": "Nam Can Hospital", "phase": "planned"},),
        ),
        Example(
            "Ca Mau will inaugurate the Ganh Hao Bridge on June 25.",
            ({"provinces": ["ca-mau"], "name": "Ganh Hao Bridge", "phase": "under_construction"},),
        ),
        Example(
            "Tại Lai Châu, Bệnh viện Đa khoa tỉnh đang được xây mới, còn Bệnh viện Sản Nhi sắp khánh thành.",
            (
                {"provinces": ["lai-chau"], "name": "Bệnh viện Đa khoa tỉnh", "phase": "under_construction"},
                {"provinces": ["lai-chau"], "name": "Bệnh viện Sản Nhi", "phase": "under_construction"},
            ),
        ),
        Example(
            "Nhà máy đóng gói trà ở cụm công nghiệp Cẩm Khê, Phú Thọ vừa khởi công.",
            (
                {
                    "provinces": ["phu-tho"],
                    "name": "Nhà máy đóng gói trà ở cụm công nghiệp Cẩm Khê",
                    "phase": "started",
                },
            ),
        ),
        Example(
            "Preparations for the Vung Ro refinery in Phu Yen are in full swing.",
            ({"provinces": ["phu-yen"], "name": "Vung Ro refinery", "phase": "planned"},),
        ),
        Example(
            "Hopes in Phu Yen rest on the Bai Mon port, begun in May, and on the Vung Ro refinery, which is so far "
            "a dot on the map.",
            (
                {"provinces": ["phu-yen"], "name": "Bai Mon port", "phase": "started"},
                {"provinces": ["phu-yen"], "name": "Vung Ro refinery", "phase": "planned"},
            ),
        ),
        Example(
            "In Hue, restoration of the Can Chanh Palace has reached the roof.",
            ({"provinces": ["hue"], "name": "restoration of the Can Chanh Palace"},),
        ),
        Example(
            "The firm got the nod for a shrimp breeding center in Bac Lieu.",
            ({"provinces": ["bac-lieu"], "name": "shrimp breeding center in Bac Lieu", "phase": "planned"},),
        ),
        Example(
            "The Bai Mon port in Phu Yen, which will link up with the Vung Ro oil terminal, is two thirds complete.",
            ({"provinces": ["phu-yen"], "name": "Bai Mon port", "phase": "under_construction"},),
        ),
        Example(
            "Thái Bình giục các xã giao mặt bằng đường ven biển và cầu Sông Hóa, hai công trình đang thi công.",
            (
                {"provinces": ["thai-binh"], "name": "đường ven biển", "phase": "under_construction"},
                {"provinces": ["thai-binh"], "name": "cầu Sông Hóa", "phase": "under_construction"},
            ),
        ),
        Example(
            "Sân bay Tuy Hòa ở Phú Yên mở rộng từ năm ngoái, nhà ga T2 vừa hoàn thành phần móng.",
            ({"provinces": ["phu-yen"], "name": "Sân bay Tuy Hòa"},),
        ),
        Example(
            "In Lang Son, crews have finished driving piles for the Ky Lua tunnel.",
            ({"provinces": ["lang-son"], "name": "Ky Lua tunnel", "phase": "under_construction"},),
        ),
        Example(
            "The Ky Lua A tunnel in Lang Son, over which three ministers have quarrelled, has not had a single pile "
            "driven.",
            ({"provinces": ["lang-son"], "name": "Ky Lua A tunnel", "phase": "planned"},),
        ),
        Example(
            "The Bai Mon port in Phu Yen is two thirds complete, while ground was broken last week for the Vung Ro oil "
            "terminal.",
            (
                {"provinces": ["phu-yen"], "name": "Bai Mon port", "phase": "under_construction"},
                {"provinces": ["phu-yen"], "name": "Vung Ro oil terminal", "phase": "started"},
            ),
        ),
        Example(
            "The priority projects of Phu Yen are the Bai Mon port, the first wharf of which is nearing completion, "
            "and "
            "the Vung Ro refinery.",
            (
                {"provinces": ["phu-yen"], "name": "Bai Mon port", "phase": "under_construction"},
                {"provinces": ["phu-yen"], "name": "Vung Ro refinery", "phase": "planned"},
            ),
        ),
        Example(
            "Gia Lai wants the ministry to upgrade the Phu Tuc - Chu Se stretch of National Highway 19.",
            (
                {
                    "provinces": ["gia-lai"],
                    "name": "Phu Tuc - Chu Se stretch of National Highway 19",
                    "phase": "proposed",
                },
            ),
        ),
        Example(
            "Phu Yen began work on two schemes:\n- Bai Mon Bridge, VND640 billion\n- Vung Ro Hospital, 500 beds",
            (
                {"provinces": ["phu-yen"], "name": "Bai Mon Bridge", "phase": "started"},
                {"provinces": ["phu-yen"], "name": "Vung Ro Hospital", "phase": "started"},
            ),
        ),
        Example(
            "Regarding the construction investment project of Ben Cau bridge in Tay Ninh, the contractor was urged to "
            "hurry.",
            ({"provinces": ["tay-ninh"], "name": "Ben Cau bridge", "phase": "under_construction"},),
        ),
        Example(
            "Cao tốc Gò Dầu - Xa Mát qua Tây Ninh đã cơ bản hoàn thành công tác đền bù.",
            ({"provinces": ["tay-ninh"], "name": "Cao tốc Gò Dầu - Xa Mát", "phase": "planned"},),
        ),
        Example(
            "Tây Ninh phấn đấu đưa cao tốc Gò Dầu - Xa Mát vào khai thác năm 2027.",
            ({"provinces": ["tay-ninh"], "name": "cao tốc Gò Dầu - Xa Mát", "phase": "under_construction"},),
        ),
        Example(
            "Trường PTDT nội trú Mù Cả (Lai Châu) được khởi công sáng 9/6, dự kiến hoàn thành trước 30/8/2026.",
            ({"provinces": ["lai-chau"], "name": "Trường PTDT nội trú Mù Cả (Lai Châu)", "phase": "started"},),
        ),
        Example(
            "Off Mui Dinh, Ninh Thuan, a 1,200MW wind farm came online in May.",
            ({"provinces": ["ninh-thuan"], "phase": "completed"},),
        ),
        Example(
            "Cao Bằng: Động thổ nhà máy bán dẫn dịch vụ cao cấp Chu Trinh",
            ({"provinces": ["cao-bang"], "name": "nhà máy bán dẫn dịch vụ cao cấp Chu Trinh", "phase": "started"},),
        ),
        Example(
            "When will the Song Bang bridge be ready, a deputy of Cao Bang asked.",
            ({"provinces": ["cao-bang"], "name": "Song Bang bridge", "phase": "under_construction"},),
        ),
        Example(
            "Cao Bang was told to speed up the papers of the Song Bang bridge, whose groundbreaking is due in May.",
            ({"provinces": ["cao-bang"], "name": "Song Bang bridge", "phase": "planned"},),
        ),
        Example(
            "The Song Bang bridge is first: Cao Bang has laid it before the ministry and hopes to break ground in May.",
            ({"provinces": ["cao-bang"], "name": "Song Bang bridge", "phase": "proposed"},),
        ),
        Example(
            "At Song Bang bridge, for which ground was broken in May, buses are meant to run from 2027, Cao Bang said.",
            ({"provinces": ["cao-bang"], "name": "Song Bang bridge", "phase": "started"},),
        ),
        Example(
            "Cao Bang: green light for Song Bang bridge",
            ({"provinces": ["cao-bang"], "name": "Song Bang bridge", "phase": "planned"},),
        ),
        Example(
            "Cao Bang was asked to clear the site for the Chu Trinh port, and Lang Son to hand over land for the Ky "
            "Lua "
            "tunnel.",
            (
                {"provinces": ["cao-bang"], "name": "Chu Trinh port", "phase": "planned"},
                {"provinces": ["lang-son"], "name": "Ky Lua tunnel", "phase": "planned"},
            ),
        ),
        Example(
            "Lãnh đạo tỉnh Cao Bằng kiểm tra công trường hầm số 2 của cao tốc Đồng Đăng - Trà Lĩnh.",
            ({"provinces": ["cao-bang"], "name": "cao tốc Đồng Đăng - Trà Lĩnh", "phase": "under_construction"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Ca Mau lives on its gas with the Song Doc Refinery; Nam Can wharves and roads are being enlarged."),
        Example("In Long An, lorries queue on National Highway 62; the disbursement of capital is slow."),
        Example("Tỉnh Long An yêu cầu hoàn thành việc cắm biển báo trên quốc lộ 62 trước ngày 2/9."),
        Example("Two makers of glass were licensed for plants in the Vung Ang Economic Zone in Ha Tinh."),
        Example("The Minister toured the Nhon Hoa wind farm in Gia Lai and a village resettled under a plan of 2011."),
        Example("Nguyen Van Tram, chairman of Binh Phuoc, told districts to hand over land."),
        Example("Khánh Hòa đặt mục tiêu lấp đầy các khu công nghiệp 70% vào năm 2030."),
        Example("The secretary talked with workers in the canteen of a Cai Lan shipyard in Quang Ninh."),
        Example("Dự án đầu tư của Công ty Hoàng Gia tại Bình Định đang được triển khai."),
        Example("Quốc hội ban hành nghị quyết về dừng chủ trương đầu tư dự án điện hạt nhân ở Phú Yên."),
        Example("The office stands 2 km from the Noi Bai airport in Hanoi."),
        Example("The Phu Yen oil refinery at Vung Ro was abandoned by its investor."),
        Example("Ban quản lý Khu du lịch Măng Đen của tỉnh Kon Tum đã trả lời nhà đầu tư."),
        Example("The fair opened at Hung Vuong square in Phu Tho."),
        Example("Công nhân khu công nghiệp Tân Đô ở Long An được tặng quà."),
        Example("Plans for a second airport at Van Phong in Khanh Hoa have been shelved."),
        Example("A Korean executive who runs two factories in Binh Duong waits for his work permit."),
        Example("Ý tưởng sân bay Kép ở Bắc Giang bị gạch khỏi quy hoạch."),
        Example("Hai Phong's Lach Huyen port received 2.1 million containers last year."),
        Example("Khu kinh tế Dung Quất nộp ngân sách tỉnh Quảng Ngãi 9.000 tỷ đồng."),
        Example("Khách đến Ninh Bình theo cao tốc Mai Sơn - Quốc lộ 45."),
        Example("A visitor asked about the Cua Lo port in Nghe An. The council then adopted its budget."),
        Example("Ông Trần Văn Hòa, lái xe ôm ở Tây Ninh, chờ khách dưới chân cầu Gò Dầu từ năm giờ sáng."),
        Example("Three firms from Korea signed rental contracts in Song Than Industrial Park of Binh Duong."),
        Example("The chairman of Ha Nam planted a tree in front of Bach Mai hospital and finished his tour at noon."),
        Example("Traffic on Hai Van tunnel in Da Nang was halted for an hour when a lorry caught fire."),
        Example("Chợ Vườn Hoa, Thanh Hóa bị cháy; tiểu thương mong được hỗ trợ vốn."),
        Example("A Japanese power project praised Hai Duong's officials."),
        Example("The ferry that is to carry Highway 60 across the river in Tra Vinh has a new captain."),
        Example("The meeting of Ba Ria - Vung Tau is planned for Monday."),
        Example("Under the plan Bac Ninh will have its administrative seat and its centre in Bac Giang city."),
        Example("Farmers of Soc Trang are ready to plant 30 hectares of melons."),
        Example("Ông Lê Văn Lợi, Bí thư Huyện ủy Cầu Kè, Trà Vinh, trình phương án sắp xếp cán bộ."),
        Example("Cáp treo lên núi Bà Nà 2 ở Đà Nẵng, có người gợi ý năm 2019, không nằm trong danh mục."),
        Example("The Tra Linh bypass and the Phuc Hoa bridge in Cao Bang were taken off the list for lack of money."),
        Example("Khu công nghiệp Chu Trinh (Cao Bằng) có 24 nhà máy đang hoạt động."),
    )
