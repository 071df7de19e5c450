"""The text names a person with a post of a province."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.meetings.said import said_in
from events.reading.people.appointments import appointments
from events.reading.people.circumstances import told_before
from events.reading.people.people import Mention
from events.reading.people.posts import posts_of
from events.reading.people.seats import completed, provincial, singular
from events.reading.places.topics import topics_of
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns
from events.text import fold, slug

_DAY = len("2025-01-01")


_ON_PAPER = patterns.plain(r"\b(?:approv|ratif|endors)|phê chuẩn|chuẩn y", re.IGNORECASE)
"""That a change was only approved: nobody met on that day."""


class OfficeholderReported(NewsEvent):
    """One event per person and article, with the fullest position given. `date` is the day on which it was said."""

    identity: ClassVar[tuple[str, ...]] = ("person",)

    person: str
    position: str

    def occasion(self) -> tuple[Json, ...]:
        """Units, person, posts and the day it was said."""
        posts = list(posts_of(self.position)) or [slug(self.position)]
        return (sorted(self.units), slug(self.person), posts, self.date)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`posts/<post>/<person>` for posts of the province itself; it confirms a tenure."""
        value: dict[str, Json] = {"holds": True, "person": self.person, "position": self.position}
        return [
            Statement(unit, f"posts/{post}/{slug(self.person)}", value, confirms=True)
            for unit in self.units
            for post in posts_of(self.position)
        ]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Each person once, from the sentence that gives the fullest post."""
        best: dict[str, tuple[int, Found]] = {}
        dated = {
            (one.sentence.index, one.person): one.date
            for one in appointments(reading)
            if one.origin == "text" and one.date and len(one.date) == _DAY and not _ON_PAPER.search(one.sentence.text)
        }
        taken = {(one.sentence.index, one.person) for one in appointments(reading) if one.told_by_post}
        for sentence in reading.sentences:
            for mention in reading.people_in(sentence):
                if mention.position is None or mention.former or (sentence.index, mention.name) in taken:
                    continue
                units = _units(reading, sentence, mention)
                if not units:
                    continue
                said_before = told_before(reading, mention.first)
                city = reading.units.unit(units[0]).kind(reading.today) == "city"
                position = provincial(
                    completed(singular(mention.position), said_before, reading.lang, city), reading.lang
                )
                if position is None:
                    continue
                day, origin = said_in(reading, sentence)
                if of_change := dated.get((sentence.index, mention.name)):
                    day, origin = of_change, "text"
                event = cls(units=units, date=day, person=mention.name, position=position)
                found = Found(event, sentence.start, sentence.end, "name beside post", 0.85, origin)
                person = fold(mention.name)
                if person not in best or len(position) > best[person][0]:
                    best[person] = (len(position), found)
        yield from sorted((found for _, found in best.values()), key=lambda found: found.start)

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
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Minister of Finance Tran Van Ky spoke about Long An."),
        Example("Nguyen Van Ba, former Chairman of the Long An provincial People's Committee, planted a tree."),
        Example("Bộ trưởng Bộ Công Thương Trần Văn Kỳ thăm Long An."),
    )


def _units(reading: Reading, sentence: Sentence, mention: "Mention") -> tuple[str, ...]:
    """The units of the post: named in it, else those the sentence is about."""
    named = [
        unit
        for place in reading.places_in(sentence)
        if mention.first <= place.start < mention.last
        and not mention.start <= place.start < mention.end
        and (unit := reading.unit(place))
    ]
    if named:
        return (named[0],)
    topics = topics_of(reading)
    near = [(abs(place.start - mention.start), unit) for place, unit in topics.named(sentence)]
    if len(topics.main) == 1 and not topics.labels:
        opening = next(one for one in reading.sentences if one.paragraph == sentence.paragraph)
        led = {unit for one in (opening, sentence) for _, unit in topics.named(one)}
        opens = any(place.start - sentence.start < 12 for place, _ in topics.named(sentence))
        return tuple(led) if len(led) == 1 and (opens or not topics.titled) else topics.main
    about = topics_of(reading).of(sentence)
    return (min(near)[1],) if near and len(about) > 1 else about
