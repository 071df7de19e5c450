"""A person takes or leaves a post."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.posts import POSTS
from events.reading.entities.provincial_posts import central
from events.reading.officials.appointments import appointments
from events.reading.officials.post_keys import posts_of, wording_of_posts
from events.reading.officials.post_words import post_key
from events.reading.officials.sentence_row import Telling
from events.reading.officials.verbs import Action
from events.reading.reading import Reading
from events.text import person_key

_CONFIDENCE: dict[Telling, float] = {"done": 0.9, "does": 0.85, "noun": 0.75, "pointed": 0.75}
"""By how a change is told; less where its day is only that of publication."""

_BESIDE_OTHERS = re.compile(
    r"(?i)\bmember|ủy viên|politburo|bộ chính trị|secretariat|ban bí thư|bí thư trung ương|deputies"
)
"""A central post that a leader of a province may have beside that."""


class OfficialAppointed(NewsEvent):
    """A transfer's units are where the person goes and, after it, where the person comes from."""

    identity: ClassVar[tuple[str, ...]] = ("person", "action")
    act: ClassVar[bool] = True

    person: str
    position: str | None = None
    action: Action

    def occasion(self) -> tuple[Json, ...]:
        """Person, posts, whether taken or left, and the month."""
        posts = posts_of(self.position or "") or post_key(self.position or "")
        return (person_key(self.person), posts, self.action == "relieved", (self.date or "")[:7])

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`posts/<post>/<person>`, for posts of the province itself, in the unit where the post is.

        Who is transferred has left every post in the unit that he comes from, as who is named to a central post has.
        """
        holds, person = self.action != "relieved", person_key(self.person)
        for unit in self.units[:1]:
            for post, position in wording_of_posts(self.position or "").items():
                value = {"holds": holds, "person": self.person, "position": position}
                yield Statement(unit, f"posts/{post}/{person}", value)
        left = self.units[1:] if self.action == "transferred" else ()
        if self.action in ("transferred", "appointed") and self._is_central():
            left = self.units
        for unit in left:
            for post in POSTS:
                yield Statement(unit, f"posts/{post}/{person}", {"holds": False, "person": self.person})

    def _is_central(self) -> bool:
        """Whether the new post is of no province but of the State or the central Party."""
        post = self.position or ""
        return not (posts_of(post) or _BESIDE_OTHERS.search(post)) and (central(post, "vi") or central(post, "en"))

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
            "Ông Trần Văn Sáu, Bí thư Tỉnh ủy Ninh Bình, được điều động, chỉ định giữ chức Bí thư Tỉnh ủy Phú Thọ.",
            ({"provinces": ["phu-tho", "ninh-binh"], "person": "Trần Văn Sáu", "action": "transferred"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Tran Van Minh, Chairman of the Ca Mau provincial People's Committee, opened the fair."),
        Example("The Ca Mau provincial Party Committee reprimanded Tran Van Minh."),
        Example("Le Van Ha was nominated for Chairman of the Long An provincial People's Committee."),
    )
