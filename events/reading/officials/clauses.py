"""The grammar of a sentence that tells of changes in posts.

By its voice a turn finds its people before it or after it; the post must be linked to them, or be pointed at ("to
succeed him"). Without a verb a change is told by what people now are, where a decision or the word "new" says that it
is new.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from events.reading.entities.posts import Post, posts_in
from events.reading.entities.provincial_posts import provincial
from events.reading.officials import (
    bodies_wording,
    link_wording,
    list_wording,
    pointing_wording,
    verb_classes,
    verbless_wording,
)
from events.reading.officials.bodies import shared_title
from events.reading.officials.pointed_posts import PointedPosts
from events.reading.officials.rosters import Rosters
from events.reading.officials.sentence_row import OPENING, Change, Who
from events.reading.officials.verbless import Verbless
from events.reading.officials.verbs import Action, Verb

_SUBJECT = 60
"""So far at most a verb is from the post that is its subject, of whom and of which term between them."""
_COMMA = 2
"""So far is who gets a post from one told before, a comma between them."""
_CLOSE = 8
"""So far at most a verb is from the subject that it directly follows, `has` and `đã` between them."""


class Clause(Verbless, PointedPosts, Rosters):
    """A row, read for the changes in posts that it tells."""

    @cached_property
    def changes(self) -> list[Change]:
        """The changes in posts that the sentence tells, in text order."""
        told: list[Change] = []
        found = [change for at, turn in enumerate(self.turns) for change in self._of(at, turn)]
        listed = list(self._with_bodies())
        found = [one for one in found if one.who.name not in {other.who.name for other in listed}] + listed
        for change in list(self._without_verb(found)):
            same = next((at for at, one in enumerate(found) if one.who.name == change.who.name), None)
            if same is None:
                found.append(change)
            elif not found[same].position and found[same].verb.action != "relieved":
                found[same] = change._replace(verb=found[same].verb)
        found = [one for at, one in enumerate(found) if not any(self._is_left_by(led, one) for led in found[:at])]
        moved = {change.who.name for change in found if not change.position and change.verb.action == "transferred"}
        for at, change in enumerate(found):
            if change.position and change.verb.action == "appointed" and change.who.name in moved:
                found[at] = change = change._replace(verb=change.verb._replace(action="transferred"))
            if at and self._goes_the_same_way(found[at - 1], change):
                found[at] = change = change._replace(verb=change.verb._replace(action="transferred"))
            follow = found[at + 1] if at + 1 < len(found) else None
            if follow and change.who.name == follow.who.name and self._left_for(change, follow):
                found[at + 1] = follow._replace(verb=follow.verb._replace(action="transferred"))
                continue
            told.append(change)
        return told

    def _goes_the_same_way(self, led: Change, change: Change) -> bool:
        """Whether the verb that moved the one before is left out: `A được điều động làm Q; B, R, làm P`."""
        plain = change.verb.voice == "does" and self.text.lower().startswith(verb_classes.PLAINLY, change.verb.start)
        moved = led.verb.action == "transferred" and led.who.name != change.who.name
        return moved and plain and change.verb.action == "appointed" and change.who.post is not None

    @staticmethod
    def _is_left_by(change: Change, follow: Change) -> bool:
        """Whether the one change leaves the post that the other seems to take: `thôi giữ chức P để nhận nhiệm vụ`."""
        left, taken = change.verb.action == "relieved", follow.verb.action != "relieved"
        return left and taken and change.who.name == follow.who.name and change.post == follow.post is not None

    def _left_for(self, change: Change, follow: Change) -> bool:
        """Whether one post is left only to take the other: `resigned as Director to become Secretary`."""
        if change.verb.action != "relieved" or follow.verb.action == "relieved" or not follow.post:
            return False
        if provincial(follow.position, self.lang) is None:
            return False
        between = self.text[change.verb.end : follow.verb.start]
        return re.search(r"(?:\bto|(?<!\w)để)\s(?:\w+\s)?$", between) is not None

    def _of(self, at: int, turn: Verb) -> Iterator[Change]:
        stop = self.turns[at + 1].start if at + 1 < len(self.turns) else len(self.text)
        semicolon = self.text.find(";", turn.end, stop)
        until = semicolon if semicolon >= 0 else stop
        if turn.action == "transferred" and self._linked_posts(turn.end, until) and self._before(turn):
            yield from self._of_subject(turn, until)
            return
        led = [one for one in self.people if one.end <= turn.start]
        whom = next((one for one in led if pointing_wording.WHOM_HE.fullmatch(self.text, one.end, turn.start)), None)
        if whom and self.text.lower().startswith(verb_classes.SUCCEEDS, turn.start):
            post = self._taken(self._linked_posts(turn.end, until), turn)
            yield self._change(whom, post, turn._replace(action="relieved"))
        elif turn.voice == "post goes":
            yield from self._post_goes(turn, until)
        elif post := self._qualified(turn):
            named = list(self._named_after(turn.end, len(self.text), link_wording.BEFORE_NAMED[self.lang]))
            if not any(self.text.startswith(" of ", one.end) for one in named):
                yield from (self._change(one, post, turn) for one in named)
        elif self._has_subject(turn):
            yield from self._of_subject(turn, until)
        else:
            yield from self._of_object(turn, stop)

    def _qualified(self, turn: Verb) -> Post | None:
        """The post that a participle stands by, whose holders come after it: `Vice chairmen elected were A and B`."""
        if turn.voice != "done" or not link_wording.WERE.match(self.text, turn.end):
            return None
        return next((post for post in self.posts if post.end + 1 == turn.start), None)

    def _of_subject(self, turn: Verb, until: int) -> Iterator[Change]:
        people, begin = self._before(turn), turn.end
        if turn.voice in ("done", "does") and not self._linked_posts(begin, until):
            gone = [one for one in people if self.is_replaced(one)]
            if gone and self.text.lower().startswith(verb_classes.AWAY, turn.start):
                turn = turn._replace(action="relieved")
        if self.text[turn.start : turn.end].lower().startswith(verb_classes.SUCCEEDS):
            goal = next((post.opens for post in self.posts if post.opens >= turn.end), until)
            near = min(until, goal, turn.end + 40)
            begin = next((one.end for one in self.people if turn.end <= one.start < near), begin)
        posts = self._goals(begin, until, turn)
        if shared := self._one_each(people, posts):
            yield from (Change(one, None, turn, position) for one, position in zip(people, shared, strict=True))
        elif people and len(posts) == len(people) > 1:
            for one, post in zip(people, posts, strict=True):
                yield self._change(one, post, turn)
        elif people:
            fronted = None if posts or turn.action == "relieved" else self._fronted(turn)
            for one in people:
                yield self._change(one, self._taken(posts, turn) or fronted, turn)
            if begin == turn.end:
                yield from self._gapped(turn, until)
        elif subject := self._subject_post(turn):
            for one in self._named_after(turn.end, len(self.text), link_wording.BEFORE_NAMED[self.lang]):
                own = one.post if list_wording.OF_A_CLASS.search(subject.words(self.text)) else None
                yield Change(one, None, turn, own) if own else self._change(one, subject, turn)
        elif list_wording.FOLLOWING[self.lang].search(self.text, 0, turn.start):
            for one in self.people:
                if turn.end <= one.start and one.post:
                    yield Change(one, None, turn, one.post)
        elif posts:
            gap = link_wording.AFTER_OPENING if turn.start < OPENING else link_wording.BEFORE_NAMED[self.lang]
            for one in self._named_after(posts[-1].end, until, gap):
                yield self._change(one, posts[0], turn)
        elif turn.action == "relieved":
            led = [post for post in self.posts if post.end <= turn.start and turn.start - post.end < _CLOSE]
            left = turn.start <= OPENING or pointing_wording.leaves(self.lang).match(self.text, turn.end)
            left = left or list_wording.SEVERAL.search(self.text, 0, turn.start)
            inverted = link_wording.WERE.match(self.text, turn.end)
            left = left or inverted
            for one in self._named_after(turn.end, len(self.text), link_wording.PRESENTED_BY) if led or left else ():
                if any(one.end <= other.start < one.end + _CLOSE for other in self.turns):
                    continue
                change = self._change(one, led[-1] if led else None, turn)
                yield change if change.position or not inverted else change._replace(position=one.post or "")
        elif agents := [one for one in self.people if one.end <= turn.start and self._is_agent(one.start)]:
            led = [post for post in self.posts if post.end <= agents[-1].start]
            if led and turn.start - agents[-1].end < _CLOSE:
                yield self._change(agents[-1], led[-1], turn)

    def _goals(self, begin: int, until: int, turn: Verb) -> list[Post]:
        """The linked posts that somebody leaves or comes to, without the one that he comes from."""
        posts = self._linked_posts(begin, until)
        if (
            posts
            and turn.action != "relieved"
            and link_wording.ORIGIN[self.lang].search(self.text, begin, posts[0].opens)
        ):
            return self._linked_posts(posts[0].end, until) or posts
        return posts

    def _subject_post(self, turn: Verb) -> Post | None:
        """The post of which a verb is said: `Four Vice Chairmen were elected: A, B, C and D`."""
        if turn.action == "relieved":
            return None
        led = [post for post in reversed(self.posts) if post.end <= turn.start and turn.start - post.end < _SUBJECT]
        return next(
            (post for post in led if link_wording.PASSIVE[self.lang].search(self.text, post.end, turn.start)), None
        )

    def _gapped(self, turn: Verb, until: int) -> Iterator[Change]:
        """Further people with posts of their own under the same verb: `A was elected Chairman, B Vice Chairman`."""
        after = [one for one in self.people if turn.end <= one.start < until]
        for one in (*self._told_alike(turn), *self._dashed(turn, until)):
            yield Change(one, None, turn, one.post or "")
        while after:
            group = self._list(after)
            for one in group if (posts := self._linked_posts(group[-1].end, until, close=True)) else ():
                yield self._change(one, posts[0], turn)
            after = after[len(group) :]

    def _of_object(self, turn: Verb, until: int) -> Iterator[Change]:
        after = [one for one in self.people if turn.end <= one.own_start < until and not self._is_meant_again(one)]
        if not after and turn.action == "transferred":
            yield from self._of_subject(turn, until)
        elif not after and (before := self._shares_object(turn)):
            posts = self._linked_posts(turn.end, until)
            action: Action = "transferred" if before.action == "transferred" else turn.action
            for one in self._before(turn):
                yield self._change(one, self._taken(posts, turn), turn._replace(action=action))
        elif whom := self._relative(turn):
            posts = self._goals(turn.end, until, turn)
            told = posts or pointing_wording.FOR_THE_POST.match(self.text, turn.end)
            yield self._change(whom, posts[0], turn) if posts else Change(whom, None, turn, (told and whom.post) or "")
            return
        if not after:
            return
        described = link_wording.DESCRIBED.match(self.text, turn.end)
        if described and described.end() == after[0].own_start:
            yield self._of_described(after[0], turn, until)
            return
        first = self._with_title(after[0], turn)
        led = [post for post in self.posts if turn.end <= post.start < first]
        given = led and (
            link_wording.given_to(self.lang).fullmatch(self.text, led[-1].end, first)
            or (turn.start < OPENING and link_wording.AFTER_OPENING.fullmatch(self.text, led[-1].end, first))
        )
        if given and self._linked(turn.end, led[0].opens):
            for one in self._items(after) or self._list(after):
                shared = self.text.rfind(":", one.start, one.own_start) < 0
                of_all = shared_title(led[-1].words(self.text), self.lang) if shared else None
                if of_all and one.post and not bodies_wording.LEADS_ONE.match(one.post):
                    continue
                own = None if shared and not of_all else one.post
                yield Change(one, None, turn, own) if own else self._change(one, self._taken(led, turn), turn)
            for post in self.posts:
                if first < post.start < until and list_wording.NEXT_POST.search(self.text, 0, post.opens):
                    for one in self._named_after(post.end, until, link_wording.given_to(self.lang)):
                        yield self._change(one, post, turn)
        elif self._lists_people(turn, after):
            yield from self._of_roster(after, turn)
        elif link_wording.BEFORE_OBJECT[self.lang].fullmatch(self.text, turn.end, first):
            changes = self._each_with_post(after, turn, until)
            of_party = link_wording.PARTY_POSTS.match(self.text, turn.end)
            yield from (one for one in changes if not of_party or link_wording.OF_THE_PARTY.search(one.position))
        elif turn.start < OPENING and pointing_wording.TO_SUCCEED.fullmatch(self.text, turn.end, first):
            for one in self._list(after):
                yield self._change(one, None, turn)

    def _of_described(self, who: Who, turn: Verb, until: int) -> Change:
        """The change of somebody whose name a comma parts from who he is: `appointed his deputy, Le Van A, as`."""
        post = self._taken(self._goals(who.own_end, until, turn), turn)
        return self._change(who, post, turn) if post else Change(who, None, turn, who.post or "")

    def _of_roster(self, people: list[Who], turn: Verb) -> Iterator[Change]:
        """The changes of people of whom each is listed with his post, and who do nothing later in the sentence."""
        others = {one for other in self.turns if other.start > turn.start for one in self._before(other)}
        for one in people:
            if one.post and one not in others:
                yield Change(one, None, turn, one.post)

    def _relative(self, turn: Verb) -> Who | None:
        """Of whom a relative clause tells the verb: `Chairman Le Van A, whom the Council had elected to the post`."""
        led = [one for one in reversed(self.people) if one.end <= turn.start]
        return next((one for one in led[:2] if pointing_wording.WHOM.fullmatch(self.text, one.end, turn.start)), None)

    def _with_title(self, one: Who, turn: Verb) -> int:
        """Where somebody's name begins with a post before it that is no province's: `Central Committee member A`."""
        led = next((post for post in reversed(self.posts) if turn.end <= post.opens and post.end <= one.start), None)
        if led is None or not link_wording.BESIDE.fullmatch(self.text, led.end, one.start):
            return one.start
        return one.start if provincial(led.words(self.text), self.lang) else led.opens

    def _shares_object(self, turn: Verb) -> Verb | None:
        """The verb before, where it names whom both are done to: `transferred Le Van A and appointed as Chairman`."""
        led = [other for other in self.turns if other.end <= turn.start and other.voice in ("done", "approves")]
        joined = re.search(r"(?:,|\band|(?<!\w)và)\s(?:\w+\s)?$", self.text[max(0, turn.start - 16) : turn.start])
        if not led or not joined or not any(led[-1].end <= one.start < turn.start for one in self.people):
            return None
        return led[-1]

    def _each_with_post(self, after: list[Who], turn: Verb, until: int) -> Iterator[Change]:
        """The people after a verb, each group with the posts that follow it: `elected A and B as Q, and C as R`."""
        at, fronted = 0, self._fronted(turn)
        while at < len(after):
            group = self._list(after[at:])
            end, follow = group[-1].end, after[at + len(group)].start if at + len(group) < len(after) else until
            if at and not (fronted or self._linked_posts(end, follow, close=True)):
                break
            goals = self._goals(end, follow, turn)
            post = self._taken(goals, turn) or fronted or self._title_before(group[0], turn)
            each = goals if len(goals) == len(group) else [post or self._told_last(group, turn)] * len(group)
            if shared := self._one_each(group, goals):
                yield from (Change(one, None, turn, own) for one, own in zip(group, shared, strict=True))
                return
            for one, own in zip(group, each, strict=True):
                yield self._change(one, own, turn)
            at += len(group)

    def _told_last(self, group: list[Who], turn: Verb) -> Post | None:
        """The post given, where it follows the one held with a comma only: `elected A, Director, Vice Chairman`."""
        one = group[0]
        if self.lang == "vi" or len(group) > 1 or one.start != one.own_start or turn.action == "relieved":
            return None
        names = [(who.own_start, who.own_end) for who in self.people]
        told = [post for post in posts_in(self.text, self.lang, names) if one.own_end <= post.opens < one.end]
        if len(told) < 2 or not list_wording.THEN_TAKEN.fullmatch(self.text, told[-2].end, told[-1].opens):
            return None
        return None if list_wording.LEADS_ON.match(self.text, one.end) else told[-1]

    def _fronted(self, turn: Verb) -> Post | None:
        """The post given, where it stands before the verb: `As Vice Chairmen the delegates elected A and B`."""
        led = [
            post
            for post in self.posts
            if post.end <= turn.start and verbless_wording.FRONTED.search(self.text, 0, post.opens)
        ]
        if not led or any(led[-1].end + _COMMA < one.start < turn.start for one in self.people):
            return None
        return led[-1]

    def _title_before(self, one: Who, turn: Verb) -> Post | None:
        """The post given, where the verb runs straight into post and name: `elected Chairman Le Van A`."""
        between = self.text[turn.end : one.start]
        if self.lang == "vi" or not re.fullmatch(r"\s(?:as\s)?(?:a |the |its )?(?:new )?", between):
            return None
        posts = posts_in(self.text, self.lang, [(one.own_start, one.own_end)])
        return next((post for post in posts if post.opens == one.start), None)

    def _post_goes(self, turn: Verb, until: int) -> Iterator[Change]:
        led = [post for post in self.posts if post.end <= turn.start]
        if not led and pointing_wording.SEAT_LEFT.search(self.text, 0, turn.start):
            for one in self._named_after(turn.end, until, link_wording.HONORIFICS):
                yield self._change(one, None, turn)
        if led and turn.start - led[-1].end < 40:
            for one in self._named_after(turn.end, until, link_wording.HONORIFICS):
                yield self._change(one, led[-1], turn)
            for further in self.posts:
                if turn.end < further.start < until:
                    for one in self._named_after(further.end, until, link_wording.TO_WHOM):
                        yield self._change(one, further, turn)

    def _before(self, turn: Verb) -> list[Who]:
        """The people that the verb is said of, as a list ends right before it."""
        led = [one for one in self.people if one.end <= turn.start]
        if not led:
            return []
        taken = turn.action in ("appointed", "elected")
        if taken and len(led) > 1 and pointing_wording.GOES_ON.fullmatch(self.text, led[-1].end, turn.start):
            led = [*led[:-1], *(one for one in led[-1:] if not self.is_replaced(one))]
        if taken and len(led) == 1 and pointing_wording.REPLACED_FIRST.search(self.text, 0, led[0].start):
            return []
        last = led[-1]
        led = [one for one in led if one is last or not pointing_wording.REPLACED_FIRST.search(self.text, 0, one.start)]
        if len(led) == 1 and self._is_agent(led[0].start) and not self._is_told_by_with(led[0], turn):
            return []
        left = max(
            (other.end for other in self.turns if other.action == "relieved" and other.end <= turn.start), default=0
        )
        return [one for one in self._list_before(led) if not taken or one.end > left or one is last]

    def _is_told_by_with(self, one: Who, turn: Verb) -> bool:
        """Whether "with" opens what is told of somebody: `The plenum met, with Le Van A being elected Secretary`."""
        opens = link_wording.BY_WITH.search(self.text, 0, one.start) is not None
        return opens and link_wording.BEING.fullmatch(self.text, one.end, turn.start) is not None

    def _taken(self, posts: list[Post], turn: Verb) -> Post | None:
        """The post taken: the first. Of several left at once the highest: that of no mere member."""
        if turn.action == "relieved":
            posts = [post for post in posts if not re.match(r"(?i)member|[uủ][yỷ] viên", post.title)] or posts
        return posts[0] if posts else None

    def _change(self, who: Who, post: Post | None, turn: Verb) -> Change:
        if (
            post
            and turn.action == "relieved"
            and link_wording.LEFT_TO[self.lang].search(self.text, turn.end, post.opens)
        ):
            turn = turn._replace(action="transferred")
        return Change(who, post, turn, post.words(self.text) if post else self.pointed_at(who, turn))
