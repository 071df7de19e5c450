"""The text names a person with a post of a province."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.people.holders import holders
from events.reading.people.posts import posts_of, wording_of_posts
from events.reading.reading import Reading
from events.text import person_key, slug


class OfficeholderReported(NewsEvent):
    """One event per person and article, with the fullest position given. `date` is the day on which it was said."""

    identity: ClassVar[tuple[str, ...]] = ("person",)

    person: str
    position: str

    def occasion(self) -> tuple[Json, ...]:
        """Units, person, posts and the day it was said."""
        posts = list(posts_of(self.position)) or [slug(self.position)]
        return (sorted(self.units), person_key(self.person), posts, self.date)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`posts/<post>/<person>` for posts of the province itself; it confirms a tenure."""
        return [
            Statement(
                unit,
                f"posts/{post}/{person_key(self.person)}",
                {"holds": True, "person": self.person, "position": position},
                confirms=True,
            )
            for unit in self.units
            for post, position in wording_of_posts(self.position).items()
        ]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Each person once, from the sentence that gives the fullest post."""
        for one in holders(reading):
            event = cls(units=one.units, date=one.date, person=one.person, position=one.position)
            rule, confidence = ("name beside post", 0.85) if one.by_name else ("short name beside post", 0.7)
            yield Found(event, one.sentence.start, one.sentence.end, rule, confidence, one.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "In Kon Tum, Chairman of the commune People's Committee A Byot and Dieu K'Mal, MSc, head of the Ethnic "
            "Board of the provincial People's Council, spoke.",
            ({"person": "A Byot"}, {"person": "Dieu K'Mal"}),
        ),
        Example(
            "Director of the Dong Thap Department of Justice Le Van Tam was away; Deputy Director Ho Thi Sau signed.",
            (
                {"person": "Le Van Tam"},
                {"person": "Ho Thi Sau", "position": "Deputy Director of the Dong Thap Department of Justice"},
            ),
        ),
        Example(
            "Tran Van Lau, Secretary of the Soc Trang provincial Party Committee and head of the province's delegation "
            "of National Assembly deputies, opened the fair.",
            (
                {
                    "person": "Tran Van Lau",
                    "position": "Secretary of the Soc Trang provincial Party Committee and head of the province's "
                    "delegation of National Assembly deputies",
                },
            ),
        ),
        Example(
            "Le Van Dung, Chairman of the Quang Nam provincial People's Committee, said roads came first.",
            ({"provinces": ["quang-nam"], "person": "Le Van Dung"},),
        ),
        Example(
            "In Kien Giang, Provincial Party Secretary Pham Van Hieu thanked the farmers.",
            ({"provinces": ["kien-giang"], "person": "Pham Van Hieu", "position": "Provincial Party Secretary"},),
        ),
        Example(
            "Bà Trần Thị Hạnh, Giám đốc Sở Y tế tỉnh Hà Nam, cho biết bệnh viện đã mở cửa.",
            ({"provinces": ["ha-nam"], "person": "Trần Thị Hạnh"},),
        ),
        Example(
            "Tại Cà Mau, Phó Chủ tịch UBND tỉnh Trần Quốc Việt kiểm tra tuyến đê biển.",
            ({"provinces": ["ca-mau"], "person": "Trần Quốc Việt", "position": "Phó Chủ tịch UBND tỉnh"},),
        ),
        Example(
            "Sitting beside him were Vice Chairmen of the Ha Giang People's Committee Hoang Van Long and Tran Duc Phu.",
            ({"person": "Hoang Van Long"}, {"person": "Tran Duc Phu"}),
        ),
        Example(
            "Nguyen Van Uy, who chairs the Long An provincial People's Committee, spoke of rice.",
            ({"person": "Nguyen Van Uy", "position": "Chairman of the Long An provincial People's Committee"},),
        ),
        Example(
            "The Son La provincial Party Committee met on Tuesday, Secretary Hoang Quoc Hai presiding.",
            ({"person": "Hoang Quoc Hai", "position": "Secretary of the provincial Party Committee"},),
        ),
        Example(
            "Ông Lê Văn Hà, Ủy viên T.Ư Đảng, Chủ tịch UBND TP Hà Nội bày tỏ lời cảm ơn.",
            ({"provinces": ["ha-noi"], "person": "Lê Văn Hà", "position": "Chủ tịch UBND TP Hà Nội"},),
        ),
        Example(
            "Tran Van Minh, chairman of the Quang Ngai People's Committee, received his counterpart from Kon "
            "Tum, Le Van Hai.",
            ({"provinces": ["quang-ngai"]}, {"provinces": ["kon-tum"], "person": "Le Van Hai"}),
        ),
        Example(
            "Tran Van Minh, Secretary of the Binh Dinh provincial Party Committee, spoke; Le Van Hai, his counterpart "
            "in Gia Lai, answered.",
            (
                {"provinces": ["binh-dinh"], "person": "Tran Van Minh"},
                {
                    "provinces": ["gia-lai"],
                    "person": "Le Van Hai",
                    "position": "Secretary of the provincial Party Committee",
                },
            ),
        ),
        Example(
            "Trần Văn Minh sinh ở Cà Mau. Ông Minh đang là Giám đốc Sở Xây dựng.",
            ({"person": "Trần Văn Minh", "position": "Giám đốc Sở Xây dựng"},),
        ),
        Example(
            "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau: Lê Văn Hà, Trần Thị Bé.",
            ({"person": "Lê Văn Hà"}, {"person": "Trần Thị Bé"}),
        ),
        Example(
            "Dự lễ có ông Lê Văn Hà và bà Trần Thị Bé - Phó Chủ tịch UBND tỉnh Cà Mau.",
            ({"person": "Lê Văn Hà"}, {"person": "Trần Thị Bé"}),
        ),
        Example(
            "Ba Phó Chủ tịch UBND tỉnh Cà Mau là: Lê Văn Hà, Trần Thị Bé, Võ Văn Sáu.",
            ({"person": "Lê Văn Hà"}, {"person": "Trần Thị Bé"}, {"person": "Võ Văn Sáu"}),
        ),
        Example(
            "Le Van Ha, who for now keeps his desk as Director of the Ca Mau Department of Health, and Tran Thi Be, "
            "who holds the post of Chairwoman of the provincial People's Council, spoke.",
            ({"person": "Le Van Ha"}, {"person": "Tran Thi Be"}),
        ),
        Example(
            "Ông Lê Văn Hà, người đang giữ cương vị Chủ tịch UBND tỉnh Cà Mau, nói về rừng.",
            ({"person": "Lê Văn Hà", "position": "Chủ tịch UBND tỉnh Cà Mau"},),
        ),
        Example(
            "Le Van Ha, who comes from Ca Mau, where he is Director of the Department of Finance, spoke in Can Tho.",
            ({"provinces": ["ca-mau"], "person": "Le Van Ha"},),
        ),
        Example(
            "Le Van Ha, director of the Ca Mau Department of Health, and his deputy Tran Thi Be spoke.",
            ({"person": "Le Van Ha"}, {"person": "Tran Thi Be"}),
        ),
        Example(
            "Long An's dragon fruit rots. Guests came from Ho Chi Minh City; Le Van Ha, Secretary of the provincial "
            "Party Committee, received them.",
            ({"provinces": ["long-an"], "person": "Le Van Ha"},),
        ),
        Example(
            "Ở Cà Mau, Chủ tịch UBND xã Hòa Bình Lê Văn Hà kể chuyện.",
            ({"provinces": ["ca-mau"], "person": "Lê Văn Hà"},),
        ),
        Example(
            "In Nghe An came comrades Vice Chairman of the Provincial People's Committee: Bui Thanh An, Le Van De.",
            ({"person": "Bui Thanh An"}, {"person": "Le Van De"}),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Ông Lê Văn Hà, Chủ tịch UBND tỉnh Cà Mau nhiệm kỳ 2016-2021, bị bắt."),
        Example("Bà Trần Thị Bé tái đắc cử Phó Chủ tịch UBND tỉnh Cà Mau, ông Lê Văn Hà thì không."),
        Example("Trước khi về Bộ, ông Lê Văn Hà là Bí thư Tỉnh ủy Cà Mau."),
        Example("Le Van Ha, Director of the Department of Finance of Ca Mau before the merger, has retired."),
        Example("Le Van Ha, who had worked as head of the Ca Mau Department of Health, now farms."),
        Example("Politburo member Le Van Ha, Head of the Commission for Internal Affairs, visited Ca Mau."),
        Example(
            "Dự lễ có ông Lê Văn Hà, Chủ tịch UBND tỉnh Hà Nam cũ, và bà Trần Thị Bé, Bí thư Tỉnh ủy Nam Định (cũ)."
        ),
        Example("Chairman of the Committee for Legal Affairs Tran Van Ky and Le Van Hai, of Ca Mau, spoke."),
        Example("Ông Trần Văn Kỳ, Chủ nhiệm Ủy ban Kinh tế của Quốc hội, thăm Cà Mau."),
        Example("Minister of Finance Tran Van Ky spoke about Long An."),
        Example("Nguyen Van Ba, former Chairman of the Long An provincial People's Committee, planted a tree."),
        Example("Bà Trần Thị Mai, Chủ tịch HĐND tỉnh Cà Mau nhiệm kỳ trước, đã nghỉ."),
        Example(
            "A delegation of the National Assembly's Legal Committee led by its chairman Le Van Hai came to Ca Mau."
        ),
        Example("Bộ trưởng Bộ Công Thương Trần Văn Kỳ thăm Long An."),
    )
