"""The text names a person with a post of a province."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.officials.holders import holders
from events.reading.officials.post_keys import posts_of, wording_of_posts
from events.reading.officials.post_words import post_key
from events.reading.reading import Reading
from events.text import person_key


class OfficeholderReported(NewsEvent):
    """One event per person and article, with the fullest position given. `date` is the day on which it was said."""

    identity: ClassVar[tuple[str, ...]] = ("person",)

    person: str
    position: str

    def occasion(self) -> tuple[Json, ...]:
        """Units, person, posts and the day it was said."""
        posts = list(posts_of(self.position)) or [post_key(self.position)]
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
            "Le Van Dung, Chairman of the Quang Nam provincial People's Committee, said roads came first.",
            ({"provinces": ["quang-nam"], "person": "Le Van Dung"},),
        ),
        Example(
            "Bà Trần Thị Hạnh, Giám đốc Sở Y tế tỉnh Hà Nam, cho biết bệnh viện đã mở cửa.",
            ({"provinces": ["ha-nam"], "person": "Trần Thị Hạnh"},),
        ),
        Example(
            "Sitting beside him were Vice Chairmen of the Ha Giang People's Committee Hoang Van Long and Tran Duc Phu.",
            ({"person": "Hoang Van Long"}, {"person": "Tran Duc Phu"}),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Minister of Finance Tran Van Ky spoke about Long An."),
        Example("Nguyen Van Ba, former Chairman of the Long An provincial People's Committee, planted a tree."),
    )
