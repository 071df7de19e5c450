"""A person takes or leaves a post."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.appointments import Action
from events.reading.posts import posts_of
from events.text import slug

if TYPE_CHECKING:
    from events.reading.reading import Reading


class OfficialAppointed(NewsEvent):
    """A transfer's units are where the person goes and, after it, where the person comes from."""

    identity: ClassVar[tuple[str, ...]] = ("person", "action")

    person: str
    position: str | None = None
    action: Action

    def occasion(self) -> tuple[Json, ...]:
        """Person, posts, whether taken or left, and the month."""
        posts = posts_of(self.position or "") or slug(self.position or "")
        return (slug(self.person), posts, self.action == "relieved", (self.date or "")[:7])

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`posts/<post>/<person>`, for posts of the province itself, in the unit where the post is."""
        position = self.position or ""
        value = {"holds": self.action != "relieved", "person": self.person, "position": position}
        return [
            Statement(unit, f"posts/{post}/{slug(self.person)}", value)
            for unit in self.units[:1]
            for post in posts_of(position)
        ]

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Every appointment, election, transfer and release."""
        for change in reading.appointments:
            event = cls(
                units=change.units,
                date=change.date,
                person=change.person,
                position=change.position,
                action=change.action,
            )
            sentence = change.sentence
            yield Found(event, sentence.start, sentence.end, f"post {change.action}", 0.8, change.origin)

    examples: ClassVar[tuple[Example, ...]] = (
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
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Tran Van Minh, Chairman of the Ca Mau provincial People's Committee, opened the fair."),
        Example("The Ca Mau provincial Party Committee reprimanded Tran Van Minh."),
        Example("Tỉnh ủy Cà Mau khiển trách ông Trần Văn Minh."),
    )
