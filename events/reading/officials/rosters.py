"""People whom one verb gives a post each, as a list tells them: with the post beside every name, or its department."""

from collections.abc import Iterator, Sequence

from events.reading.entities.posts import Post, tail_of
from events.reading.officials import bodies_wording, list_wording, verbless_wording
from events.reading.officials.bodies import shared_title, with_bodies
from events.reading.officials.sentence_row import Change, Row, Who
from events.reading.officials.verbs import Verb


class Rosters(Row):
    """A row, read for lists of people each of whom is told with something of his own."""

    def _told_alike(self, turn: Verb) -> Iterator[Who]:
        """Those told between semicolons with their posts and no verb: `A was elected Chairman; B and C, Deputies`."""
        begin = self.text.find(";", turn.end)
        while begin >= 0:
            end = self.text.find(";", begin + 1)
            until = end if end >= 0 else len(self.text)
            group = [one for one in self.people if begin <= one.start < until]
            if not group or not group[0].post or group[-1].own_start != group[-1].start:
                return
            opens = list_wording.ITEM.search(self.text, group[0].start - 24, group[0].start)
            told = list_wording.BY_MARK.match(self.text, group[-1].own_end)
            if not (opens and told) or self.text[group[-1].end : until].strip(" ."):
                return
            yield from group
            begin = end

    def _dashed(self, turn: Verb, until: int) -> Iterator[Who]:
        """Those told after commas with a dash before the post: `A nhận quyết định làm Q, bà B - R, ông C - S`."""
        posts = self._linked_posts(turn.end, until)
        end = posts[-1].end if posts else until
        listed: list[Who] = []
        for one in self.people:
            if one.own_start < end:
                continue
            told = one.post and one.own_end < one.end and verbless_wording.DASHED.match(self.text, one.own_end)
            if not (told and list_wording.COMMA.fullmatch(self.text, end, one.own_start)):
                return
            listed.append(one)
            end = one.end
        if list_wording.ENDS.match(self.text, end):
            yield from listed

    def _lists_people(self, turn: Verb, people: list[Who]) -> bool:
        """Whether a verb has people after it of whom each is told with the post that he gets."""
        if list_wording.ROSTER[self.lang].match(self.text, turn.end, people[0].start):
            return True
        if not list_wording.ROSTER_OF_PEOPLE[self.lang].fullmatch(self.text, turn.start, people[0].start):
            return False
        if list_wording.ACCUSING.search(self.text, 0, people[0].start):
            return False
        told = all(one.post and one.own_end < one.end for one in people)
        return told and len(people) > 1 and not any(post.opens > turn.end for post in self.posts)

    def _one_each(self, people: Sequence[Who], posts: Sequence[Post]) -> list[str]:
        """The posts of several people, one title over as many departments: `lần lượt làm Giám đốc Sở A, Sở B`."""
        if len(people) < 2 or len(posts) != 1 or not (each := list_wording.IN_TURN.search(self.text)):
            return []
        post = posts[0]
        first, *bodies = post.words(self.text).split(" và Sở ")
        title, end = first.partition(" Sở ")[0], post.end
        found = [first, *(f"{title} Sở {body}" for body in bodies)]
        while further := list_wording.FURTHER_BODY.match(self.text, end):
            tail = tail_of("vi").match(self.text, further.end())
            end = tail.end() if tail else further.end()
            found.append(f"{title} {self.text[further.start('body') : end]}")
        return found if len(found) == len(people) and each.start() < post.opens else []

    def _items(self, people: Sequence[Who]) -> list[Who]:
        """The people that open the items of a list after a colon."""
        opened = list_wording.ROSTER_OF_ITEMS[self.lang].search(self.text, max(0, people[0].start - 40))
        if not (opened and opened.end() <= people[0].start <= opened.end() + 12):
            return []
        return [one for one in people if one is people[0] or list_wording.ITEM.search(self.text[: one.start][-16:])]

    def _with_bodies(self) -> Iterator[Change]:
        """The changes of people who are listed with the department that each gets to lead."""
        of_all = shared_title(self.text, self.lang)
        turn = next((turn for turn in self.turns if turn.action != "relieved"), None)
        if turn is None or of_all is None:
            return
        begin, end = sorted(((turn.start, turn.end), of_all[:2]))
        if bodies_wording.REPLACED.search(self.text, begin[0], end[0]):
            return
        if bodies_wording.BETWEEN.fullmatch(self.text, begin[1], end[0]):
            for one, position in with_bodies(self, of_all.title, end[1]):
                yield Change(one, None, turn, position)
