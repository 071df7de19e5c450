"""Which post is meant where the sentence does not name it beside the verb: that of somebody else, one told before."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from events.reading.discourse.speakers import cast_of
from events.reading.entities.posts import FORMERLY, posts_in
from events.reading.entities.provincial_posts import provincial
from events.reading.officials import no_change_wording, pointing_wording, verb_classes
from events.reading.officials.sentence_row import Row, Who
from events.reading.officials.verbs import Verb

_FAR = 40
"""So far behind a name a verb of leaving is said of the post last told, if of any."""


class PointedPosts(Row):
    """A row, read for the posts that it only points at."""

    def pointed_at(self, who: Who, turn: Verb) -> str:
        """The post that a verb gives or takes without naming it; empty where none is meant.

        The first reason that holds decides.
        """
        pointing = _Pointing(self, who, turn)
        reasons = (*_EITHER_WAY, *(_LEFT if turn.action == "relieved" else _TAKEN))
        return next((reason.post(pointing) for reason in reasons if reason.holds(pointing)), "")

    def held(self, who: Who) -> str | None:
        """The post that a person has in this sentence, else anywhere before it."""
        if who.post:
            return who.post
        held = [p for p in self.reading.people if p.name == who.name and p.position and p.start < self.sentence.end]
        return held[-1].position if held else None

    def vacated(self, who: Who, turn: Verb) -> str | None:
        """The post told before, where somebody is named as the one who had it."""
        had = pointing_wording.PREDECESSOR.search(self.text, 0, who.start) or self.is_replaced(who)
        told = self.before[-1].position if self.before else self.last_post(turn)
        return (told or None) if had else None

    def last_post(self, turn: Verb) -> str:
        """The post last spoken of: in this sentence before the verb, else in what was told before."""
        held = (post for post in self.posts if post.end <= turn.start and not FORMERLY.search(self.text, 0, post.opens))
        led = [post.words(self.text) for post in held]
        led = [words for words in led if provincial(words, self.lang)]
        near = [one for one in self.before if self.sentence.index - one.sentence.index <= 2]
        beside = [one.post for one in self.people if one.end <= turn.start and one.post]
        left_here = any(other.action == "relieved" and other.end <= turn.start for other in self.turns)
        if led or (beside and left_here):
            return led[-1] if led else beside[-1]
        if near:
            return near[-1].position
        alone = "" if turn.action == "relieved" else self.told_alone
        return alone or (beside[-1] if beside else "")

    @cached_property
    def told_alone(self) -> str:
        """The post of which the sentence before tells without naming anybody: `Bến Tre có tân Giám đốc Sở Y tế`."""
        earlier = self.reading.sentences[self.sentence.index - 1] if self.sentence.index else None
        if earlier is None or cast_of(self.reading).named(earlier):
            return ""
        posts = [post.words(earlier.text) for post in posts_in(earlier.text, self.lang, [])]
        posts = [words for words in posts if provincial(words, self.lang)]
        return re.sub("^(?:[Tt]ân|[Nn]ew) ", "", posts[0]) if len(posts) == 1 else ""

    def last_with(self, who: Who, turn: Verb) -> Who:
        """The last of the list of people before a verb that somebody is one of."""
        led = [one for one in self.people if one.end <= turn.start]
        listed = self._list_before(led) if led else []
        return listed[-1] if who in listed else who

    def left_before(self, turn: Verb) -> bool:
        """Whether somebody leaves a post in the sentence before a verb: the successor takes that one."""
        left = [other.end for other in self.turns if other.action == "relieved" and other.end <= turn.start]
        return bool(left) and any(left[0] <= post.opens < turn.start for post in self.posts)


class _Pointing:
    """Somebody, what is told that was done, and the words around it."""

    def __init__(self, row: PointedPosts, who: Who, turn: Verb) -> None:
        self.row, self.who, self.turn = row, who, turn
        self.text, self.lang = row.text, row.lang
        self.follow = next((one.start for one in row.turns if one.start > turn.start), len(self.text))
        self.verb = self.text[turn.start : turn.end].lower()
        self.rest = self.text[turn.end : self.follow + 25]
        self.before = self.text[max(0, who.start - 50) : who.start]
        self.led = who.end <= turn.start
        """Whether the name stands before the verb."""

    @property
    def succeeds(self) -> bool:
        """Whether the verb says that somebody comes after somebody else."""
        return self.verb.startswith(verb_classes.SUCCEEDS)

    @property
    def gap(self) -> int:
        """How far the verb stands behind the name, or behind the post told last before it."""
        told = (post.end for post in self.row.posts if self.who.end <= post.opens < self.turn.start)
        return self.turn.start - max([self.row.last_with(self.who, self.turn).end, *told])

    @property
    def for_the_post(self) -> bool:
        """Whether the verb goes on with "for the post"."""
        return pointing_wording.FOR_THE_POST.match(self.rest) is not None

    def that_post(self, begin: int, end: int) -> bool:
        """Whether "that post" stands between two offsets."""
        return pointing_wording.THAT_POST[self.lang].search(self.text, begin, end) is not None

    def own(self) -> str:
        """The post beside the name."""
        return self.who.post or ""

    def told_last(self) -> str:
        """The post last spoken of."""
        return self.row.last_post(self.turn)

    def held(self) -> str:
        """The post that the person is known to have."""
        return self.row.held(self.who) or ""

    def of_the_other(self) -> str:
        """The post of the one who is named after the verb; else the one last spoken of."""
        others = (one for one in self.row.people if one.start >= self.turn.end and one.name != self.who.name)
        other = next(others, None)
        return (self.row.held(other) if other else None) or self.told_last()

    def held_or_replaced(self) -> str:
        """The post that the person has; the one last spoken of where another came in the place."""
        replaced = pointing_wording.IN_PLACE_OF[self.lang].search(self.text, 0, self.turn.start)
        at = self.who.start if self.led else self.turn.start
        replaced = replaced or pointing_wording.UPON.search(self.text, 0, at)
        return self.held() or (self.told_last() if replaced else "")

    @cached_property
    def once_served(self) -> str:
        """The post in which somebody is told to have served, between the name and the verb."""
        served = pointing_wording.HAD_SERVED.match(self.text, self.who.end, self.turn.start)
        posts = (post for post in self.row.posts if served and post.opens == served.end())
        return next((post.words(self.text) for post in posts), "")

    @cached_property
    def joined(self) -> str:
        """The seat on a body that somebody is called to: `bầu ông A vào Ban Thường vụ Tỉnh ủy`."""
        until = min(len(self.text), self.follow + 60)
        joins = pointing_wording.joins(self.lang).search(self.text, self.turn.end, until)
        if joins is None or any(self.follow <= one.start < joins.start() for one in self.row.people):
            return ""
        return self._member_of(joins["body"])

    @cached_property
    def quit(self) -> str:
        """The seat on a body that somebody leaves."""
        leaves = pointing_wording.leaves(self.lang).match(self.text, self.turn.end)
        return self._member_of(leaves["body"]) if leaves else ""

    def _member_of(self, body: str) -> str:
        return f"Ủy viên {body}" if self.lang == "vi" else f"member of the {body}"


class _Reason(NamedTuple):
    """Which post is meant where something holds."""

    why: str
    post: Callable[[_Pointing], str]
    holds: Callable[[_Pointing], bool]


def _none(_: _Pointing) -> str:
    """No post of the province."""
    return ""


_EITHER_WAY = (
    _Reason("the post itself goes to somebody", _Pointing.told_last, lambda at: at.turn.voice == "post goes"),
    _Reason("entered by its holder", _Pointing.own, lambda at: (
        bool(at.who.post) and at.led and pointing_wording.ENTERS.match(at.text, at.turn.start) is not None
    )),
    _Reason("given to its holder by a body", _Pointing.own, lambda at: (
        bool(at.who.post) and pointing_wording.GIVEN_BY.fullmatch(at.text, at.who.end, at.turn.start) is not None
    )),
    _Reason("given again", _Pointing.own, lambda at: (
        bool(at.who.post) and pointing_wording.AGAIN.match(at.text, at.turn.start) is not None
    )),
)  # fmt: skip

_TAKEN = (
    _Reason("that kept elsewhere", _Pointing.own, lambda at: (
        bool(at.who.post) and pointing_wording.IN_SAME_CAPACITY.search(at.rest) is not None
    )),
    _Reason("that of another place", _none, lambda at: pointing_wording.ELSEWHERE.match(at.rest) is not None),
    _Reason("the same post", _Pointing.told_last, lambda at: (
        pointing_wording.TO_SAME_POST.search(at.text, 0, at.who.start) is not None
    )),
    _Reason("that of who left just before", _Pointing.told_last, lambda at: (
        at.succeeds and at.row.left_before(at.turn)
    )),
    _Reason("that of who was told to have left", _Pointing.told_last, lambda at: (
        not at.led and pointing_wording.TO_SUCCEED.match(at.text, at.turn.end) is not None
    )),
    _Reason("that of somebody else", _Pointing.of_the_other, lambda at: (
        at.succeeds or pointing_wording.IN_PLACE_OF[at.lang].search(at.rest) is not None
        or pointing_wording.INSTEAD.search(at.verb) is not None
    )),
    _Reason("the post beside the name", _Pointing.own, lambda at: bool(at.who.post) and at.for_the_post),
    _Reason("the post told before", _Pointing.told_last, lambda at: at.for_the_post),
    _Reason("that post, told beside the name", _Pointing.own, lambda at: (
        bool(at.who.post) and at.led and at.that_post(at.turn.start, at.turn.end + 25)
    )),
    _Reason("that post, told before", _Pointing.told_last, lambda at: (
        not at.who.post and at.that_post(at.turn.end, at.turn.end + 25)
    )),
    _Reason("a seat on a body", lambda at: at.joined, lambda at: bool(at.joined)),
)  # fmt: skip

_LEFT = (
    _Reason("that of the predecessor", _Pointing.told_last, lambda at: (
        pointing_wording.PREDECESSOR.search(at.before) is not None
        or pointing_wording.VACANT.search(at.text[: at.who.start]) is not None
    )),
    _Reason("a seat on a body", lambda at: at.quit, lambda at: bool(at.quit)),
    _Reason("for the post beside the name", _Pointing.own, lambda at: (
        bool(at.who.post) and at.led and at.for_the_post
    )),
    _Reason("that post", _Pointing.told_last, lambda at: (
        at.that_post(at.turn.start, at.turn.end + 40)
        or pointing_wording.ANTECEDENT[at.lang].search(at.before) is not None
    )),
    _Reason("from office", _Pointing.own, lambda at: (
        bool(at.who.post) and at.led and pointing_wording.FROM_OFFICE.match(at.text, at.turn.start) is not None
    )),
    _Reason("the one served in", lambda at: at.once_served, lambda at: bool(at.once_served)),
    _Reason("him from office", _Pointing.held, lambda at: pointing_wording.OUT_OF_OFFICE.match(at.rest) is not None),
    _Reason("a verb that may mean anything", _none, lambda at: at.verb.startswith(verb_classes.SOFTLY)),
    _Reason("too far from the name", _none, lambda at: at.led and at.gap > _FAR),
    _Reason("told of others", _none, lambda at: (
        at.led and no_change_wording.OF_OTHERS.search(at.text, at.who.end, at.turn.start) is not None
    )),
    _Reason("the post held", _Pointing.held_or_replaced, lambda _: True),
)  # fmt: skip
