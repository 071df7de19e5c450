"""Changes in posts that a sentence tells without a verb of change.

They are told by what people now are, where a decision or the word "new" says that it is new, or in a list.
"""

import re
from collections.abc import Iterator

from events.reading.entities.people import deputy_of
from events.reading.entities.posts import Post, posts_in
from events.reading.officials import link_wording, verbless_wording
from events.reading.officials.bodies import Heading, with_bodies
from events.reading.officials.sentence_row import Change, Row, Who
from events.reading.officials.verbs import Action, Verb
from events.text import slug


class Verbless(Row):
    """A row, read for the changes in posts that it tells without a verb."""

    def heads(self) -> Change | None:
        """What a sentence tells of everybody in the list that it heads: "elected as members:"."""
        if self.people or not self.text.rstrip().endswith(":"):
            return None
        for verb in self.verbs:
            posts = self._linked_posts(verb.end, len(self.text))
            if posts and verb.voice in ("done", "does") and not self._is_undone(verb):
                nobody = Who(0, 0, "", 0, 0)
                return Change(nobody, posts[-1], verb, posts[-1].words(self.text))
        return None

    def results(self, head: Heading, headed: bool) -> Iterator[Change]:
        """What a line of a list tells: a post, a dash or a colon, and those who got it; where the list is headed by the
        post, what follows a dash is the one that they have."""
        action = head.action
        if head.title:
            for one, position in with_bodies(self, head.title, 0):
                yield Change(one, None, _took(one.start)._replace(action=action), position)
            return
        if head.own and not headed and not self.turns:
            for one in self.people:
                if one.post and one.own_end < one.end and not self.text[one.end :].strip(" .;,"):
                    yield Change(one, None, _took(one.start)._replace(action=action), one.post)
                    return
        posts = posts_in(self.text, self.lang, [(one.own_start, one.own_end) for one in self.people])
        if posts and self.people and self.people[0].own_start < posts[0].opens:
            if not (headed and verbless_wording.DASHED.match(self.text, self.people[0].own_end)):
                yield from self._named_first(posts, action, 0)
            return
        post = next(iter(posts), None)
        if post is None or self.text[: post.opens].strip(" -–—•*+.)0123456789"):
            return
        for one in self._named_after(post.end, len(self.text), verbless_wording.RESULTS_IN, own=True):
            yield Change(one, post, _took(post.start)._replace(action=action), post.words(self.text))

    def _items_of_results(self) -> Iterator[Change]:
        """What a sentence tells after a colon, item by item: `kết quả: ông A: Chủ tịch HĐND tỉnh; ...`."""
        heads = verbless_wording.HEADS_RESULTS_WITHIN[self.lang].search(self.text)
        if heads is None:
            return
        voted = link_wording.VOTED[self.lang].search(self.text, 0, heads.end())
        posts = posts_in(self.text, self.lang, [(one.own_start, one.own_end) for one in self.people])
        yield from self._named_first(posts, "elected" if voted else "appointed", heads.end())

    def _named_first(self, posts: list[Post], action: Action, begin: int) -> Iterator[Change]:
        """What a list tells from an offset on, item by item, that names people first: `Mr. A, head of the Office: Vice
        Chairman; ...`. After a dash stands what the person is told to be now, if no other post follows."""
        own = [one._replace(start=one.own_start) for one in self.people]
        while begin < len(self.text):
            end = begin + len(self.text[begin:].partition(";")[0])
            within = [post for post in posts if begin <= post.opens < end]
            for post in within:
                led = [one for one in own if begin <= one.own_start and one.own_end <= post.opens]
                held = [other.end for other in within if other.end <= post.opens]
                ends = max([*held, *(one.own_end for one in led[-1:])], default=begin)
                joined = led and verbless_wording.IN_RESULTS.fullmatch(self.text, ends, post.opens)
                if joined and (":" in joined[0] or post is within[-1]):
                    for one in led:
                        yield Change(one, post, _took(post.start)._replace(action=action), post.words(self.text))
                    break
            begin = end + 1

    def _without_verb(self, found: list[Change]) -> Iterator[Change]:
        """The changes told by what people now are: `A and B are Deputy Secretaries`, `has a new chief, Le Van A`."""
        decided = verbless_wording.DECIDED[self.lang].search(self.text)
        voted = verbless_wording.BY_BALLOT[self.lang].search(self.text)
        yield from self._deputies()
        yield from self._beside_others(found)
        yield from self._items_of_results()
        for one in self.people:
            if not one.post:
                continue
            follows = one.own_start == one.start
            if follows and (decided or voted):
                joins = verbless_wording.IS_NOW if decided else verbless_wording.STAYS
                told = joins[self.lang].match(self.text, one.own_end, one.end)
            elif follows:
                continue
            else:
                told = verbless_wording.NEWLY[self.lang].search(self.text, max(0, one.start - 40), one.start)
                told = told or verbless_wording.NEW_IS[self.lang].search(
                    self.text, max(0, one.start - 24), one.own_start
                )
            if told and (follows or self._is_called_new(one.post)):
                action: Action = "elected" if told.groupdict().get("elected") or (follows and voted) else "appointed"
                with_it = [one] if follows else self._list([other for other in self.people if other.start >= one.start])
                for other in with_it:
                    taken = re.sub("^(?:[Tt]ân|newly-elected) | (?:mới|đầu tiên)$", "", one.post)
                    yield Change(other, None, _took(one.start)._replace(action=action), taken)
        for post in self.posts:
            for one in self._named_after(post.end, len(self.text), verbless_wording.BY_DECISION_IS[self.lang]):
                if verbless_wording.DECISION.search(self.text, post.end, one.start):
                    yield Change(one, post, _took(post.start), post.words(self.text))
            if self._is_called_new(post.words(self.text)) and verbless_wording.NEWLY[self.lang].search(
                self.text, max(0, post.opens - 40), post.opens
            ):
                for one in self._named_after(post.end, len(self.text), verbless_wording.PRESENTED[self.lang]):
                    yield Change(one, post, _took(post.start), post.words(self.text))

    def _deputies(self) -> Iterator[Change]:
        """Who is to serve under somebody just named to a post: `His deputies will be A and B`."""
        match = verbless_wording.DEPUTIES[self.lang].search(self.text)
        last = self.before[-1] if self.before and self.sentence.index - self.before[-1].sentence.index <= 2 else None
        if match and last and last.action != "relieved":
            deputy = f"Phó {last.position}" if self.lang == "vi" else deputy_of(last.position)
            led = [one for one in self.people if one.end <= match.start()] if match["after"] else []
            named = self._named_after(match.end(), len(self.text), verbless_wording.ARE_DEPUTIES, own=True)
            for one in self._list_before(led) if led else named:
                yield Change(one, None, _took(match.start())._replace(action=last.action), deputy)

    def _beside_others(self, told: list[Change]) -> Iterator[Change]:
        """Who got a post beside those just told of: `A and B are the Vice Chairmen`, `His deputies will be A and B`."""
        near = [one for one in self.before if one.sentence.paragraph == self.sentence.paragraph]
        last = near[-1] if near and self.sentence.index - near[-1].sentence.index <= 1 else None
        action = told[-1].verb.action if told else last.action if last else "relieved"
        if action == "relieved":
            return
        names = [(one.own_start, one.own_end) for one in self.people]
        for post in posts_in(self.text, self.lang, names):
            if verbless_wording.SO_MANY[self.lang].search(self.text, 0, post.opens):
                at = _took(post.start)._replace(action=action)
                shared = post.words(self.text)
                for one in self._named_after(post.end, len(self.text), verbless_wording.THEY_ARE, own=True):
                    own = one.post if one.post and slug(one.post).startswith(slug(shared)) else shared
                    yield Change(one, post, at, own)
            if verbless_wording.FRONTED.search(self.text, 0, post.opens):
                at = _took(post.start)._replace(action=action)
                for one in self._named_after(post.end, len(self.text), verbless_wording.AFTER_FRONTED, own=True):
                    yield Change(one, post, at, post.words(self.text))
            joined = verbless_wording.PLURAL_IS[self.lang].search(self.text, 0, post.opens)
            if not joined:
                continue
            led = [one for one in self.people if one.own_end <= joined.start()]
            led = [one if one.end <= joined.start() else one._replace(end=one.own_end) for one in led]
            if led and self.text[led[-1].end : joined.start()].strip(" ,") == "":
                at = _took(post.start)._replace(action=action)
                group = self._list_before(led)
                for one in group:
                    yield Change(one, post, at, post.words(self.text))

    def _is_called_new(self, post: str) -> bool:
        """Whether a post is told as new where the language has the word in the post itself: `tân Giám đốc`."""
        return self.lang == "en" or re.search(r"^[Tt]ân | (?:mới|đầu tiên)$", post) is not None


def _took(at: int) -> Verb:
    """The verb that a sentence without one stands for."""
    return Verb(at, at, "appointed", "does")
