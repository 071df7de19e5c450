"""A person takes or leaves a post."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.posts import POSTS
from events.reading.people.appointments import appointments
from events.reading.people.posts import posts_of, wording_of_posts
from events.reading.people.rows import Telling
from events.reading.people.verbs import Action
from events.reading.reading import Reading
from events.text import person_key, slug

_CONFIDENCE: dict[Telling, float] = {"done": 0.9, "does": 0.85, "noun": 0.75, "pointed": 0.75}
"""By how a change is told; less where its day is only that of publication."""


class OfficialAppointed(NewsEvent):
    """A transfer's units are where the person goes and, after it, where the person comes from."""

    identity: ClassVar[tuple[str, ...]] = ("person", "action")

    person: str
    position: str | None = None
    action: Action

    def occasion(self) -> tuple[Json, ...]:
        """Person, posts, whether taken or left, and the month."""
        posts = posts_of(self.position or "") or slug(self.position or "")
        return (person_key(self.person), posts, self.action == "relieved", (self.date or "")[:7])

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`posts/<post>/<person>`, for posts of the province itself, in the unit where the post is.

        Who is transferred has left every post in the unit that he comes from.
        """
        holds, person = self.action != "relieved", person_key(self.person)
        for unit in self.units[:1]:
            for post, position in wording_of_posts(self.position or "").items():
                value = {"holds": holds, "person": self.person, "position": position}
                yield Statement(unit, f"posts/{post}/{person}", value)
        if self.action == "transferred":
            for unit in self.units[1:]:
                for post in POSTS:
                    yield Statement(unit, f"posts/{post}/{person}", {"holds": False, "person": self.person})

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every appointment, election, transfer and release."""
        for change in appointments(reading):
            event = cls(
                units=change.units,
                date=change.date,
                person=change.person,
                position=change.position,
                action=change.action,
            )
            sentence = change.sentence
            confidence = 0.7 if change.origin == "published" else _CONFIDENCE[change.telling]
            rule = f"post {change.action}, {change.telling}"
            yield Found(event, sentence.start, sentence.end, rule, confidence, change.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "On June 30 Le Van Ha was appointed Secretary of the Thai Nguyen Provincial Party Committee; Tran Thi Be "
            "was relieved of the post of Secretary of the Thai Nguyen Provincial Party Committee.",
            (
                {"person": "Le Van Ha", "units": ["vn-thai-nguyen-2025"]},
                {"person": "Tran Thi Be", "units": ["vn-thai-nguyen-1997"]},
            ),
            published="2025-06-30",
        ),
        Example(
            "Ông Lê Văn Hà được chỉ định giữ chức Bí thư Tỉnh ủy Thái Nguyên.",
            ({"person": "Lê Văn Hà", "units": ["vn-thai-nguyen-1997"]},),
            published="2025-06-20",
        ),
        Example(
            "Le Van Tam was elected to head the Legal Board of the Dong Thap provincial People's Council.",
            (
                {
                    "person": "Le Van Tam",
                    "position": "Head of the Legal Board of the Dong Thap provincial People's Council",
                },
            ),
        ),
        Example(
            "Ms. Le Hong Thu was named Head of the Dong Thap National Assembly delegation, Mr. Danh Sa Rinh Chairman "
            "of the provincial Fatherland Front Committee.",
            ({"person": "Le Hong Thu", "action": "appointed"}, {"person": "Danh Sa Rinh", "action": "appointed"}),
        ),
        Example(
            "Vo Van Sau was voted in as Vice Chairman of the Dong Thap People's Committee on June 6; the seat had been "
            "empty since Le Van Tam, on May 3, was released from it.",
            (
                {"person": "Vo Van Sau", "action": "elected", "date": "2025-06-06"},
                {"person": "Le Van Tam", "action": "relieved", "date": "2025-05-03"},
            ),
        ),
        Example(
            "RESULTS OF THE VOTES\nChairman of the Dong Thap People's Council - Mr. Hoang Manh Tuan, Secretary of the "
            "provincial Party Committee (70/70).\nVice Chairmen - Mr. Le Van Lu (69/70); Ms. Dinh Thi Hao (67/70).",
            (
                {"person": "Hoang Manh Tuan", "action": "elected"},
                {"person": "Le Van Lu", "position": "Vice Chairman", "action": "elected"},
                {"person": "Dinh Thi Hao", "position": "Vice Chairman", "action": "elected"},
            ),
        ),
        Example(
            "Hai Ủy viên UBND tỉnh Đồng Tháp rời danh sách, gồm Đại tá Vi Văn Tâm và ông Phùng Quang Lư.",
            (
                {"person": "Vi Văn Tâm", "position": "Ủy viên UBND tỉnh Đồng Tháp", "action": "relieved"},
                {"person": "Phùng Quang Lư", "action": "relieved"},
            ),
        ),
        Example(
            "Vị trí Bí thư Tỉnh đoàn Đồng Tháp nay do chị Trần Thị Mai đảm nhận.",
            ({"person": "Trần Thị Mai", "position": "Bí thư Tỉnh đoàn Đồng Tháp", "action": "appointed"},),
        ),
        Example(
            "Tran Van Minh was elected Chairman of the Ca Mau provincial People's Committee on June 6.",
            ({"provinces": ["ca-mau"], "person": "Tran Van Minh", "action": "elected", "date": "2025-06-06"},),
        ),
        Example(
            "Long An relieved Nguyen Van Ut of the post of Vice Chairman of the provincial People's Committee.",
            ({"provinces": ["long-an"], "person": "Nguyen Van Ut", "action": "relieved"},),
        ),
        Example(
            "Ông Lê Văn Hân được bổ nhiệm giữ chức Giám đốc Sở Tài chính tỉnh Cà Mau.",
            ({"provinces": ["ca-mau"], "person": "Lê Văn Hân", "action": "appointed"},),
        ),
        Example(
            "The Secretariat let Vo Van Bay leave the post of Deputy Secretary of the Dong Thap Party Committee.",
            ({"provinces": ["dong-thap"], "person": "Vo Van Bay", "action": "relieved"},),
        ),
        Example(
            "Ha Van Lam was named Secretary of the Ben Tre Party Committee, replacing Mai Thi Sau, who retired in May.",
            (
                {"person": "Ha Van Lam", "action": "appointed"},
                {"person": "Mai Thi Sau", "action": "relieved", "date": "2025-05"},
            ),
        ),
        Example(
            "The Prime Minister approved the election of Pham Van Long as Chairman of the Bac Ninh People's Committee.",
            ({"provinces": ["bac-ninh"], "person": "Pham Van Long", "action": "elected"},),
        ),
        Example(
            "Elected Vice Chairmen of the Long An People's Council were Pham Tan Hai and Nguyen Minh Duc.",
            ({"person": "Pham Tan Hai", "action": "elected"}, {"person": "Nguyen Minh Duc", "action": "elected"}),
        ),
        Example(
            "Bui Van Nam resigned as Director of the Ca Mau Department of Health to become Secretary of the Nam Can "
            "district Party Committee.",
            ({"person": "Bui Van Nam", "action": "transferred"},),
        ),
        Example(
            "Thủ tướng phê chuẩn việc miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Điện Biên đối với ông Vừ A Tùng "
            "để nhận nhiệm vụ mới.",
            ({"provinces": ["dien-bien"], "person": "Vừ A Tùng", "action": "relieved"},),
        ),
        Example(
            "HĐND tỉnh Phú Yên đã miễn nhiệm chức Chủ tịch UBND tỉnh của ông Hoàng Văn Tám, rồi bầu ông Lê Văn Chín "
            "thay thế.",
            (
                {"person": "Hoàng Văn Tám", "position": "Chủ tịch UBND tỉnh", "action": "relieved"},
                {"person": "Lê Văn Chín", "position": "Chủ tịch UBND tỉnh", "action": "elected"},
            ),
        ),
        Example(
            "Ông Trần Văn Sáu, Bí thư Tỉnh ủy Ninh Bình, được điều động, chỉ định giữ chức Bí thư Tỉnh ủy Phú Thọ.",
            ({"provinces": ["phu-tho", "ninh-binh"], "person": "Trần Văn Sáu", "action": "transferred"},),
        ),
        Example(
            "Under the decision, Lu Van Tam is Secretary of the Ca Mau provincial Party Committee and Ho Thi Bay and "
            "Pham Van Chin are Deputy Secretaries.",
            (
                {"provinces": ["ca-mau"], "person": "Lu Van Tam", "action": "appointed"},
                {"person": "Ho Thi Bay", "action": "appointed"},
                {"person": "Pham Van Chin", "action": "appointed"},
            ),
        ),
        Example(
            "Long An got a new police chief on Monday: Colonel Tran Van Tu.",
            ({"provinces": ["long-an"], "person": "Tran Van Tu", "position": "police chief", "action": "appointed"},),
        ),
        Example(
            "The new Director of the Tay Ninh Department of Health is Le Thi Muoi.",
            ({"provinces": ["tay-ninh"], "person": "Le Thi Muoi", "action": "appointed"},),
        ),
        Example(
            "Le Van Tam was replaced by Tran Van Bay as Chairman of the Tay Ninh provincial People's Committee.",
            ({"provinces": ["tay-ninh"], "person": "Tran Van Bay", "action": "appointed"},),
        ),
        Example(
            "HĐND tỉnh Tây Ninh bầu các chức danh: Chủ tịch HĐND tỉnh Võ Văn Sáu; Phó Chủ tịch HĐND tỉnh Ngô Thị Hai.",
            ({"person": "Võ Văn Sáu", "action": "elected"}, {"person": "Ngô Thị Hai", "action": "elected"}),
        ),
        Example(
            "Ông Võ Văn Sáu thôi làm Chủ tịch UBND tỉnh Long An; người kế nhiệm là bà Ngô Thị Hai.",
            ({"person": "Võ Văn Sáu", "action": "relieved"}, {"person": "Ngô Thị Hai", "action": "appointed"}),
        ),
        Example(
            "HĐND tỉnh Cà Mau bầu 2 Phó Chủ tịch UBND tỉnh gồm: ông Lê Văn Hà (Giám đốc Sở Tài chính); bà Trần Thị Bé "
            "(Bí thư Huyện ủy).",
            (
                {"person": "Lê Văn Hà", "position": "Phó Chủ tịch UBND tỉnh", "action": "elected"},
                {"person": "Trần Thị Bé", "position": "Phó Chủ tịch UBND tỉnh", "action": "elected"},
            ),
        ),
        Example(
            "HĐND tỉnh Hà Nam miễn nhiệm chức danh ủy viên UBND tỉnh đối với các ông: Võ Văn Sáu - nguyên Giám đốc"
            " Sở Xây "
            "dựng, nghỉ hưu từ ngày 1/5; Lê Văn Bảy - nguyên Giám đốc Sở Y tế, chuyển công tác.",
            (
                {"person": "Võ Văn Sáu", "position": "ủy viên UBND tỉnh", "action": "relieved"},
                {"person": "Lê Văn Bảy", "position": "ủy viên UBND tỉnh", "action": "relieved"},
            ),
        ),
        Example(
            "Thủ tướng phê chuẩn bổ sung hai Ủy viên UBND tỉnh Hà Nam là ông Võ Văn Sáu, Giám đốc Sở Nội vụ và ông"
            " Đỗ Văn "
            "Bảy, Giám đốc Công an tỉnh.",
            ({"person": "Võ Văn Sáu", "action": "appointed"}, {"person": "Đỗ Văn Bảy", "action": "appointed"}),
        ),
        Example(
            "Phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Hậu Giang đối với ông Võ Văn Sáu; Chủ tịch HĐND tỉnh Điện"
            " Biên đối "
            "với ông Lò Văn Bảy.",
            (
                {"provinces": ["hau-giang"], "person": "Võ Văn Sáu"},
                {"provinces": ["dien-bien"], "person": "Lò Văn Bảy"},
            ),
        ),
        Example(
            "Chủ tịch UBND tỉnh Long An bổ nhiệm các ông, bà sau giữ chức vụ Phó Giám đốc Sở Nội vụ:\n"
            "- Ông Võ Văn Sáu, Trưởng phòng Tổ chức\n- Bà Lê Thị Bảy, Chánh Văn phòng",
            ({"person": "Võ Văn Sáu", "action": "appointed"}, {"person": "Lê Thị Bảy", "action": "appointed"}),
        ),
        Example(
            "The Politburo assigned Lu Van Tam to hold the position of Secretary of the Ca Mau provincial Party"
            " Committee. "
            "The Secretariat handed over the decision to Tam on June 6.",
            ({"provinces": ["ca-mau"], "person": "Lu Van Tam", "date": "2025-06-06"},),
        ),
        Example(
            "At a ceremony in Tra Vinh on June 5, under Decision No. 325/QD-UBND dated May 25, Le Van Tam was"
            " appointed "
            "Director of the provincial Department of Health.",
            ({"provinces": ["tra-vinh"], "person": "Le Van Tam", "date": "2025-06-05"},),
        ),
        Example(
            "Lu Van Tam has been appointed Party Secretary of the southern province of Bac Lieu, Ca Mau learnt.",
            ({"provinces": ["bac-lieu"], "person": "Lu Van Tam", "action": "appointed"},),
        ),
        Example(
            "Four Vice Chairmen of the Ca Mau People's Committee were elected on his proposal: Le Van Ha, Tran "
            "Thi Be and "
            "Vo Van Sau.",
            ({"person": "Le Van Ha"}, {"person": "Tran Thi Be"}, {"person": "Vo Van Sau", "action": "elected"}),
        ),
        Example(
            "As Vice Chairmen of the Ca Mau People's Council the delegates picked Le Van Ha, until now Director of the "
            "Department of Health, and Tran Thi Be.",
            ({"person": "Le Van Ha", "action": "elected"}, {"person": "Tran Thi Be", "action": "elected"}),
        ),
        Example(
            "Deputies in Ca Mau elected Vo Van Sau as Chairman of the provincial People's Committee. His "
            "deputies will be "
            "Le Van Ha and Tran Thi Be.",
            (
                {"person": "Vo Van Sau", "action": "elected"},
                {"person": "Le Van Ha", "position": "Vice Chairman of the provincial People's Committee"},
                {"person": "Tran Thi Be", "action": "elected"},
            ),
        ),
        Example(
            "Kết quả bầu ở tỉnh Cà Mau như sau:\n- Ông Võ Văn Sáu, Phó Bí thư Tỉnh ủy: Chủ tịch HĐND tỉnh.\n"
            "- Ông Lê Văn Hà, bà Trần Thị Bé: Phó Chủ tịch HĐND tỉnh.",
            (
                {"person": "Võ Văn Sáu", "position": "Chủ tịch HĐND tỉnh", "action": "elected"},
                {"person": "Lê Văn Hà", "position": "Phó Chủ tịch HĐND tỉnh", "action": "elected"},
                {"person": "Trần Thị Bé", "position": "Phó Chủ tịch HĐND tỉnh", "action": "elected"},
            ),
        ),
        Example(
            "Kết quả bầu hai phó chủ tịch UBND tỉnh Cà Mau đã được Thủ tướng phê chuẩn, gồm ông Lê Văn Hà và bà "
            "Trần Thị"
            " Bé.",
            ({"person": "Lê Văn Hà", "action": "elected"}, {"person": "Trần Thị Bé", "action": "elected"}),
        ),
        Example(
            "Các giám đốc sở của Cà Mau được bổ nhiệm gồm: ông Lê Văn Hà, Giám đốc Sở Tài chính; bà Trần Thị Bé, "
            "Giám đốc "
            "Sở Xây dựng.",
            (
                {"person": "Lê Văn Hà", "position": "Giám đốc Sở Tài chính"},
                {"person": "Trần Thị Bé", "position": "Giám đốc Sở Xây dựng"},
            ),
        ),
        Example(
            "HĐND tỉnh Cà Mau bầu ông Võ Văn Sáu làm Chủ tịch HĐND tỉnh. Ông Lê Văn Hà và bà Trần Thị Bé là hai "
            "Phó Chủ "
            "tịch.",
            ({"person": "Võ Văn Sáu"}, {"person": "Lê Văn Hà"}, {"person": "Trần Thị Bé", "action": "elected"}),
        ),
        Example(
            "The new Ca Mau provincial Party Committee met on June 6, with Vo Van Sau being re-elected Secretary and "
            "Le Van Ha elected Deputy Secretary.",
            (
                {"person": "Vo Van Sau", "position": "Secretary", "action": "elected"},
                {"person": "Le Van Ha", "position": "Deputy Secretary", "action": "elected"},
            ),
        ),
        Example(
            "Cùng được chỉ định làm Phó Bí thư Tỉnh ủy Cà Mau có ông Lê Văn Hà, Chủ tịch UBND tỉnh, và bà Trần Thị Bé.",
            (
                {"person": "Lê Văn Hà", "position": "Phó Bí thư Tỉnh ủy Cà Mau", "action": "appointed"},
                {"person": "Trần Thị Bé", "position": "Phó Bí thư Tỉnh ủy Cà Mau", "action": "appointed"},
            ),
        ),
        Example(
            "Le Van Ha, chairman of the Ca Mau People's Committee, left his post in May to become Secretary of the "
            "provincial Party Committee.",
            ({"position": "Secretary of the provincial Party Committee", "action": "transferred"},),
        ),
        Example(
            "Le Van Ha has, at his own wish, ceased to be a Vice Chairman of the Ca Mau People's Committee.",
            ({"position": "Vice Chairman of the Ca Mau People's Committee", "action": "relieved"},),
        ),
        Example(
            "Chức danh Chủ tịch UBND tỉnh Cà Mau được Thủ tướng chỉ định cho ông Lê Văn Hà.",
            ({"person": "Lê Văn Hà", "position": "Chủ tịch UBND tỉnh Cà Mau", "action": "appointed"},),
        ),
        Example(
            "Le Van Ha, Director of the Ca Mau Department of Health, was approved by the Prime Minister as Vice "
            "Chairman of the provincial People's Committee.",
            ({"person": "Le Van Ha", "position": "Vice Chairman of the provincial People's Committee"},),
        ),
        Example(
            "The newly elected Chairwoman of the Ca Mau People's Council is Tran Thi Be.",
            ({"person": "Tran Thi Be", "action": "elected"},),
        ),
        Example(
            "The Ca Mau People's Council elected Tran Thi Be, Director of the Department of Finance, Vice Chairwoman "
            "of the provincial People's Committee.",
            ({"person": "Tran Thi Be", "position": "Vice Chairwoman of the provincial People's Committee"},),
        ),
        Example(
            "Ông Lê Văn Hà thôi giữ chức Phó Bí thư Tỉnh ủy Cà Mau; điều động ông giữ chức Phó Trưởng Ban Nội chính"
            " Trung ương.",
            ({"person": "Lê Văn Hà", "action": "relieved"}, {"person": "Lê Văn Hà", "action": "transferred"}),
        ),
        Example(
            "Tỉnh ủy Cà Mau kiện toàn chức danh Phó Bí thư Tỉnh ủy, bầu bổ sung đồng chí Trần Thị Bé.",
            ({"person": "Trần Thị Bé", "position": "Phó Bí thư Tỉnh ủy", "action": "elected"},),
        ),
        Example(
            "Đơn từ chức của ông Lê Văn Hà, Giám đốc Sở Y tế Cà Mau, được UBND tỉnh chấp thuận.",
            ({"person": "Lê Văn Hà", "position": "Giám đốc Sở Y tế Cà Mau", "action": "relieved"},),
        ),
        Example(
            "Ông Lê Văn Hà được điều động làm Bí thư Tỉnh ủy Cà Mau; bà Trần Thị Bé, Phó Bí thư Tỉnh ủy Cà Mau, làm Bí "
            "thư Tỉnh ủy Long An.",
            (
                {"person": "Lê Văn Hà", "action": "transferred"},
                {"provinces": ["long-an", "ca-mau"], "person": "Trần Thị Bé", "action": "transferred"},
            ),
        ),
        Example(
            "Le Van Ha was elected Chairman of the Ca Mau People's Council; Tran Thi Be and Vo Van Sau, Vice Chairmen.",
            (
                {"person": "Le Van Ha", "action": "elected"},
                {"person": "Tran Thi Be", "position": "Vice Chairman", "action": "elected"},
                {"person": "Vo Van Sau", "action": "elected"},
            ),
        ),
        Example(
            "Ông Lê Văn Hà, Phó Bí thư Tỉnh ủy Cà Mau, được bổ nhiệm giữ chức Thứ trưởng Bộ Nội vụ.",
            ({"person": "Lê Văn Hà", "position": "Thứ trưởng Bộ Nội vụ", "action": "appointed"},),
        ),
        Example(
            "To the seat left in May, that of Vice Chairman of the Ca Mau People's Committee, deputies elected Le "
            "Van Ha. To the same post, Tran Thi Be was elected by 40 votes.",
            ({"person": "Le Van Ha", "action": "elected"}, {"person": "Tran Thi Be", "action": "elected"}),
        ),
        Example(
            "Vào chức danh Phó Chủ tịch UBND tỉnh Cà Mau, HĐND tỉnh bầu ông Lê Văn Hà.",
            ({"person": "Lê Văn Hà", "position": "Phó Chủ tịch UBND tỉnh Cà Mau", "action": "elected"},),
        ),
        Example(
            "Le Van Ha, whom deputies had relieved of the chairmanship of the Ca Mau People's Committee, left.",
            ({"person": "Le Van Ha", "action": "relieved"},),
        ),
        Example(
            "Le Van Ha was elected on Monday with 40 votes Vice Chairman of the Ca Mau People's Committee.",
            ({"person": "Le Van Ha", "position": "Vice Chairman of the Ca Mau People's Committee"},),
        ),
        Example(
            "The Ca Mau council elected Le Van Ha chairman of the People's Committee. Joining him as vice chairmen are "
            "Tran Thi Be and Vo Van Sau.",
            ({"person": "Le Van Ha"}, {"person": "Tran Thi Be", "action": "elected"}, {"person": "Vo Van Sau"}),
        ),
        Example(
            "HĐND tỉnh Cà Mau bầu ông Lê Văn Hà làm Chủ tịch UBND tỉnh. Giúp việc ông Hà là hai phó chủ tịch: bà Trần "
            "Thị Bé và ông Võ Văn Sáu.",
            (
                {"person": "Lê Văn Hà"},
                {"person": "Trần Thị Bé", "position": "Phó Chủ tịch UBND tỉnh"},
                {"person": "Võ Văn Sáu"},
            ),
        ),
        Example(
            "HĐND tỉnh Cà Mau miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Hà để nghỉ hưu và bà Trần "
            "Thị Bé để nhận nhiệm vụ mới.",
            ({"person": "Lê Văn Hà", "action": "relieved"}, {"person": "Trần Thị Bé", "action": "relieved"}),
        ),
        Example(
            "Le Van Ha remains Secretary of the Ca Mau Party Committee, following a ballot on June 6.",
            ({"person": "Le Van Ha", "action": "elected", "date": "2025-06-06"},),
        ),
        Example(
            "The following were appointed in Ca Mau: Le Van Ha, Secretary of the provincial Party Committee; Tran Thi "
            "Be, Chairwoman of the provincial People's Committee.",
            ({"person": "Le Van Ha", "action": "appointed"}, {"person": "Tran Thi Be", "action": "appointed"}),
        ),
        Example(
            "Ông Lê Văn Hà, Giám đốc Sở Y tế Cà Mau, thôi giữ chức để nhận nhiệm vụ khác.",
            ({"person": "Lê Văn Hà", "position": "Giám đốc Sở Y tế Cà Mau", "action": "relieved"},),
        ),
        Example(
            "The Ca Mau council elected Le Van Ha chairman of the People's Committee. His predecessor, Mr. Vo Van Sau, "
            "was appointed deputy head of the Central Commission for Mass Mobilisation.",
            ({"person": "Le Van Ha"}, {"person": "Vo Van Sau", "action": "appointed"}),
        ),
        Example(
            "Cà Mau điều động ông Lê Văn Hà, Giám đốc Sở Văn hóa, Thể thao và Du lịch, đến Trường Đại học Phạm Văn "
            "Đồng và bổ nhiệm giữ chức Hiệu trưởng.",
            ({"person": "Lê Văn Hà", "position": "Hiệu trưởng", "action": "transferred"},),
        ),
        Example(
            "Ban Thường vụ Tỉnh ủy Cà Mau chuẩn y kết quả bầu cử: Bí thư Huyện ủy Năm Căn: đồng chí Lê Văn Hà; Phó Bí "
            "thư: đồng chí Trần Thị Bé.",
            (
                {"person": "Lê Văn Hà", "position": "Bí thư Huyện ủy Năm Căn"},
                {"person": "Trần Thị Bé", "position": "Phó Bí thư"},
            ),
        ),
        Example(
            "Ông Lê Văn Hà, quê Đồng Xuân, làm Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Cà Mau từ hôm nay.",
            ({"person": "Lê Văn Hà", "action": "appointed"},),
        ),
        Example(
            "Mr. Tran Van Mi, Vice Chairman of the People's Committee of Long An, spoke of rice in Long An.\nThe "
            "People's Council of Bac Lieu voted to elect Mr. Pham Van Thieu, Secretary of the Party Committee of Bac "
            "Lieu City, as Vice Chairman of the provincial People's Committee.",
            ({"provinces": ["bac-lieu"], "person": "Pham Van Thieu"},),
        ),
        Example(
            "The Prime Minister approved the results of the election of additional Vice Chairman of the Dong Nai "
            "Provincial People's Committee for Mr. Bui Minh Thanh.",
            ({"provinces": ["dong-nai"], "person": "Bui Minh Thanh", "action": "elected"},),
        ),
        Example(
            "The new Party chief of the province of Quang Tri is Mr. Le Quang Tung, who was born in Ha Tinh.",
            ({"provinces": ["quang-tri"], "person": "Le Quang Tung"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Ông Lê Văn Hà được giới thiệu để HĐND tỉnh Cà Mau bầu làm Phó chủ tịch UBND tỉnh trong kỳ họp tới."),
        Example("Le Van Ha remains Secretary of the Ca Mau Party Committee."),
        Example("Le Van Ha, who holds the post of Director of the Ca Mau Department of Health, spoke."),
        Example("Ông Lê Văn Hà, hiện giữ cương vị Chủ tịch UBND tỉnh Cà Mau, nói về rừng."),
        Example("The council will vote on Tran Thi Be's dismissal as Vice Chairwoman of the Ca Mau People's Council."),
        Example("The Commission proposed that Ca Mau Chairman Le Van Ha be removed from all posts."),
        Example("Ông Lê Văn Hà giữ chức Phó Chủ tịch UBND tỉnh Cà Mau từ năm 2016 đến nay."),
        Example("Cà Mau bàn giao chức danh Chủ tịch UBND tỉnh giữa ông Lê Văn Hà và ông Võ Văn Sáu."),
        Example("Sau 5 năm ngồi ghế Chủ tịch UBND tỉnh Cà Mau, ông Lê Văn Hà sẽ nghỉ hưu từ ngày 1/9."),
        Example("Chủ tịch UBND tỉnh Cà Mau Lê Văn Hà đồng ý cho 40 cán bộ thôi việc theo nguyện vọng."),
        Example("Le Van Ha, Chairman of the Ca Mau People's Committee, said the road had been approved to be built."),
        Example(
            "Chairman of the Dong Thap People's Committee Le Van Hai assigned Ms. Tran Thi Mai, Director of the "
            "Department of Health, to draw up a plan."
        ),
        Example("Dự hội nghị có Phó Chủ tịch UBND tỉnh Đồng Tháp Lê Văn Hải, Giám đốc Sở Y tế Trần Thị Mai."),
        Example("Ông Lê Văn Hải, Giám đốc Sở Y tế tỉnh Đồng Tháp, đề nghị cho cán bộ dôi dư nghỉ hưu sớm."),
        Example(
            "Tran Van Minh, Chairman of the Ca Mau People's Council, said that the year's election of a Vice Chairman "
            "was the last."
        ),
        Example(
            "Tran Van Minh, Vice Chairman of the Ca Mau PPC, is assigned to take charge of the Committee "
            "until a chairman is elected."
        ),
        Example("Chia tay Cà Mau, ông Lê Văn Hà, Bí thư Tỉnh ủy, nhắc lại những ngày cuối tháng 6."),
        Example("Tran Van Minh, Chairman of the Ca Mau provincial People's Committee, opened the fair."),
        Example("The Ca Mau provincial Party Committee reprimanded Tran Van Minh."),
        Example("The new Chairman of the Long An provincial People's Committee, Tran Van Minh, opened the fair."),
        Example("Bí thư Tỉnh ủy Cà Mau Trần Văn Minh gọi đây là “cuộc chia tay để lớn lên”."),
        Example(
            "Hội nghị bỏ phiếu giới thiệu ông Lê Văn Danh, Phó Bí thư Tỉnh ủy Cà Mau, để bầu giữ chức Chủ tịch HĐND."
        ),
        Example("Tỉnh ủy Cà Mau khiển trách ông Trần Văn Minh."),
        Example("Le Van Ha was nominated for Chairman of the Long An provincial People's Committee."),
        Example("If elected, Le Van Ha will be Chairman of the Long An provincial People's Committee."),
        Example("Ông Lê Văn Danh, Phó Bí thư Tỉnh ủy Tiền Giang, được giới thiệu để bầu giữ chức Chủ tịch HĐND tỉnh."),
        Example(
            "Chủ tịch UBND tỉnh Cà Mau giao ông Lê Văn Danh, Phó Chủ tịch UBND tỉnh, phối hợp với Giám đốc Sở Y tế."
        ),
    )
