"""The text names a person with a post of a province."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.posts import posts_of
from events.text import slug

if TYPE_CHECKING:
    from events.reading.reading import Reading


class OfficeholderReported(NewsEvent):
    """One event per person and article, with the fullest position given. `date` is the day on which it was said."""

    identity: ClassVar[tuple[str, ...]] = ("person",)

    person: str
    position: str

    def occasion(self) -> tuple[Json, ...]:
        """Units, person, posts and the day it was said."""
        return (sorted(self.units), slug(self.person), posts_of(self.position) or slug(self.position), self.date)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`posts/<post>/<person>` for posts of the province itself; it confirms a tenure."""
        value = {"holds": True, "person": self.person, "position": self.position}
        return [
            Statement(unit, f"posts/{post}/{slug(self.person)}", value, confirms=True)
            for unit in self.units
            for post in posts_of(self.position)
        ]

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Each person once, from the sentence that gives the fullest post."""
        day, origin = reading.said_on
        for holder in reading.officeholders:
            event = cls(units=holder.units, date=day, person=holder.person, position=holder.position)
            sentence = holder.sentence
            yield Found(event, sentence.start, sentence.end, "person with a post", holder.confidence, origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Le Van Dung, Chairman of the Quang Nam provincial People's Committee, said roads came first.",
            ({"provinces": ["quang-nam"], "person": "Le Van Dung"},),
        ),
        Example(
            "Provincial Party Secretary Pham Van Hieu of Kien Giang thanked the farmers.",
            ({"person": "Pham Van Hieu", "position": "Provincial Party Secretary"},),
        ),
        Example(
            "Bà Trần Thị Hạnh, Giám đốc Sở Y tế tỉnh Hà Nam, cho biết bệnh viện đã mở cửa.",
            ({"provinces": ["ha-nam"], "person": "Trần Thị Hạnh"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Minister of Finance Tran Van Ky spoke about Long An."),
        Example("Nguyen Van Ba, former Chairman of the Long An provincial People's Committee, planted a tree."),
        Example("Bộ trưởng Bộ Công Thương Trần Văn Kỳ thăm Long An."),
    )
