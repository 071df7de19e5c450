"""The grammar of a sentence that tells of changes in posts.

A sentence is read as a row of people, posts and verbs. Verbs with neither a person nor a post between them are one
turn ("transferred, assigned and appointed"). By its voice a turn finds its people before it or after it; the post must
be linked to them, or be pointed at ("to succeed him"). Without a verb a change is told by what people now are, where a
decision or the word "new" says that it is new.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from events.reading.people import turnover
from events.reading.people.seats import Post, headships_in, posts_in, provincial
from events.reading.people.speakers import cast_of
from events.reading.people.verbs import Action, Verb
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence
from events.when import Origin


@dataclass(frozen=True)
class Appointment:
    """A change in a post; `position` is the post taken, or left where the action is `relieved`."""

    person: str
    position: str
    action: Action
    date: str | None
    origin: Origin | None
    units: tuple[str, ...]
    sentence: Sentence
    told_by_post: bool
    """Whether the post beside the name is the one just taken or left, not another one held."""


class Who(NamedTuple):
    """A person in a sentence: the span of the name with the post beside it, the name's own span, and that post."""

    start: int
    end: int
    name: str
    own_start: int
    own_end: int
    post: str | None = None


class Change(NamedTuple):
    """A person and a post in a sentence, before it is dated and placed."""

    who: Who
    post: Post | None
    verb: Verb
    position: str


_CLOSE = 8
"""So far at most a verb is from the subject that it directly follows, `has` and `đã` between them."""
_OPENING = 12
"""A verb that starts before this offset opens its sentence."""


class Clause:
    """A sentence as a row of people, posts and verbs."""

    @cached_property
    def changes(self) -> list[Change]:
        """The changes in posts that the sentence tells, in text order."""
        told: list[Change] = []
        found = [change for at, turn in enumerate(self.turns) for change in self._of(at, turn)]
        named = {change.who.name for change in found}
        found += [change for change in self._without_verb() if change.who.name not in named]
        moved = {change.who.name for change in found if not change.position and change.verb.action == "transferred"}
        for at, change in enumerate(found):
            if change.position and change.verb.action == "appointed" and change.who.name in moved:
                found[at] = change = change._replace(verb=change.verb._replace(action="transferred"))
            follow = found[at + 1] if at + 1 < len(found) else None
            if follow and change.who.name == follow.who.name and self._left_for(change, follow):
                found[at + 1] = follow._replace(verb=follow.verb._replace(action="transferred"))
                continue
            told.append(change)
        return told

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

    def __init__(self, reading: Reading, sentence: Sentence, verbs: list[Verb], before: list[Appointment]) -> None:
        self.reading, self.sentence, self.before = reading, sentence, before
        self.text, self.lang = sentence.text, reading.lang
        self.verbs = verbs
        self.people = self._people(verbs)
        self.posts = self._posts()
        self.turns = self._turns(verbs) if self.people else []

    def results(self, action: Action) -> Iterator[Change]:
        """What a line of a list tells: a post, a dash or a colon, and those who got it."""
        post = next(iter(posts_in(self.text, self.lang, [(one.own_start, one.own_end) for one in self.people])), None)
        if post is None or self.text[: post.opens].strip(" -–—•*+.)0123456789"):
            return
        for one in self._named_after(post.end, len(self.text), turnover.RESULTS_IN, own=True):
            yield Change(one, post, _took(post.start)._replace(action=action), post.words(self.text))

    def _without_verb(self) -> Iterator[Change]:
        """The changes told by what people now are: `A and B are Deputy Secretaries`, `has a new chief, Le Van A`."""
        decided = turnover.decided(self.lang).search(self.text)
        for one in self.people:
            if not one.post:
                continue
            follows = one.own_start == one.start
            if follows and decided:
                told = turnover.is_now(self.lang).match(self.text, one.own_end, one.end)
            elif follows:
                continue
            else:
                told = turnover.newly(self.lang).search(self.text, max(0, one.start - 40), one.start)
                told = told or turnover.new_is(self.lang).search(self.text, max(0, one.start - 24), one.own_start)
            if told and (follows or self._is_called_new(one.post)):
                yield Change(one, None, _took(one.start), re.sub("^[Tt]ân | mới$", "", one.post))
        for post in self.posts:
            if self._is_called_new(post.words(self.text)) and turnover.newly(self.lang).search(
                self.text, max(0, post.opens - 40), post.opens
            ):
                for one in self._named_after(post.end, len(self.text), turnover.presented(self.lang)):
                    yield Change(one, post, _took(post.start), post.words(self.text))

    def _is_called_new(self, post: str) -> bool:
        """Whether a post is told as new where the language has the word in the post itself: `tân Giám đốc`."""
        return self.lang == "en" or re.search(r"^[Tt]ân | mới$", post) is not None

    def _left_for(self, change: Change, follow: Change) -> bool:
        """Whether one post is left only to take the other: `resigned as Director to become Secretary`."""
        if change.verb.action != "relieved" or follow.verb.action == "relieved" or not follow.post:
            return False
        if provincial(follow.position, self.lang) is None:
            return False
        between = self.text[change.verb.end : follow.verb.start]
        leads = re.search(r"(?:\bto|(?<!\w)để)\s(?:\w+\s)?$", between) is not None
        return leads or self.text.startswith("để ", follow.verb.start)

    def _beside(self, one: Who, verbs: list[Verb]) -> Who:
        """Without the post that a verb before it gives or takes: "miễn nhiệm hai Ủy viên UBND tỉnh là ông A"."""
        if not turnover.IS_TOLD.search(self.text[one.start : one.own_start]):
            return one
        opening = verbs and verbs[0].start < _OPENING
        if any(verb.end <= one.start and self._linked(verb.end, one.start, close=not opening) for verb in verbs):
            return one._replace(start=one.own_start, post=None)
        return one

    def _people(self, verbs: list[Verb]) -> list[Who]:
        """Everybody in the sentence, by name, short name or pronoun."""
        base = self.sentence.start
        found: list[Who]
        found = [
            Who(p.first - base, max(p.last, p.end) - base, p.name, p.start - base, p.end - base, p.position)
            for p in self.reading.people_in(self.sentence)
        ]
        found = [self._beside(one, verbs) for one in found]
        for start, end, name in cast_of(self.reading).named(self.sentence):
            short = self.text[start:end] == name.split()[-1]
            if short and not any(one.start <= start < one.end for one in found):
                found.append(Who(start, end, name, start, end))
        found.sort()
        for match in turnover.pronoun(self.lang).finditer(self.text):
            if any(one.start <= match.start() < one.end for one in found):
                continue
            earlier = [one.name for one in found if one.end <= match.start()]
            if meant := earlier[-1] if earlier else self._meant():
                found.append(Who(match.start(), match.end(), meant, match.start(), match.end()))
        return sorted(found)

    def _meant(self) -> str | None:
        """Whom a pronoun at the start of the sentence means: who has just changed posts, else who was spoken of."""
        index = self.sentence.index
        if self.before and index - self.before[-1].sentence.index <= 1:
            return self.before[-1].person
        cast = cast_of(self.reading)
        for earlier in self.reading.sentences[max(0, index - 1) : index]:
            for start, end, name in cast.named(earlier):
                if earlier.text[start:end].split()[-1] == name.split()[-1]:
                    return name
        return cast.last_before(self.sentence)

    def _posts(self) -> list[Post]:
        """The posts that stand beside nobody's name, and those before a name that a verb may give to it."""
        names = [(one.own_start, one.own_end) for one in self.people]
        posts = posts_in(self.text, self.lang, names)
        if self.lang == "en":
            posts = sorted([*posts, *headships_in(self.text)])
        return [post for post in posts if not any(one.start <= post.start < one.end for one in self.people)]

    def _turns(self, verbs: list[Verb]) -> list[Verb]:
        turns: list[Verb] = []
        asides = [match.span() for match in turnover.ASIDE.finditer(self.text)]
        items = turnover.roster_of_items(self.lang).search(self.text)
        for verb in verbs:
            if any(one.start <= verb.start < one.end for one in self.people):
                continue
            if any(start <= verb.start < end for start, end in asides):
                continue
            if not turns and self.text.startswith("with ", verb.start):
                continue
            if self.lang == "en" and (self._is_task(verb) or self._is_epithet(verb)):
                continue
            if items and verb.start > items.end() and turns and turns[-1].action == verb.action == "relieved":
                continue
            plain = self.text.startswith("làm", verb.start)
            if plain and turns and not any(turns[-1].end <= post.start < verb.start for post in self.posts):
                continue
            if turns and self._goes_on(turns[-1], verb):
                turns[-1] = _merged(turns[-1], verb)
            elif not (turns and self._only_links(turns[-1], verb)) and not self._is_undone(verb):
                turns.append(verb)
        return [turn for turn in turns if turn.voice != "approves" or self.lang == "vi" or self._names_object(turn)]

    def _is_task(self, verb: Verb) -> bool:
        """Whether what is assigned is a task: `assigned Le Van A to report by Friday`."""
        if not self.text.startswith(("assign", "entrust", "task", "call", "sent", "put"), verb.start):
            return False
        one = next((one for one in self.people if one.start >= verb.end), None)
        return one is not None and turnover.TOLD_TO.match(self.text, one.end) is not None

    def _is_epithet(self, verb: Verb) -> bool:
        """Whether a participle only says who somebody is: `in the place of the retired Le Van A`."""
        touches = any(one.start == verb.end + 1 for one in self.people)
        return touches and self.text.startswith("retired", verb.start) and self.text.endswith("the ", 0, verb.start)

    def _names_object(self, turn: Verb) -> bool:
        """Whether what is approved is a person for a post: `approved Le Van A as Chairman`."""
        one = next((one for one in self.people if one.start >= turn.end), None)
        return (
            one is not None
            and self.text.startswith(" as ", one.end)
            and turnover.before_object(self.lang).fullmatch(self.text, turn.end, one.start) is not None
        )

    def _is_undone(self, verb: Verb) -> bool:
        if self.text.startswith(("serve ", "no longer", "will ", "now "), verb.start):
            return False
        return turnover.undone(self.lang).search(self.text, max(0, verb.start - 60), verb.start) is not None

    def _goes_on(self, turn: Verb, verb: Verb) -> bool:
        """Whether a verb has the same people and the same post as the turn before it."""
        gap = verb.start - turn.end
        if gap > 90 or ";" in self.text[turn.end : verb.start]:
            return False
        if turn.action == "relieved" and gap < 6 and (verb.voice == "does" or turn.voice == "noun"):
            return True
        if turn.voice != "approves" and "relieved" in (turn.action, verb.action) and turn.action != verb.action:
            return False
        between = [one.start for one in self.people] + [post.start for post in self.posts]
        if any(turn.end <= start < verb.start for start in between):
            return False
        if verb.voice != "done" or not self._has_subject(turn):
            return True
        follows = (one.start for one in self.people if one.start > verb.end)
        return not any(turnover.before_object(self.lang).fullmatch(self.text, verb.end, start) for start in follows)

    def _only_links(self, turn: Verb, verb: Verb) -> bool:
        """Whether a verb only leads from people to post: `bầu ông A giữ chức`, `named A to succeed B`."""
        if (verb.action, verb.voice) != ("appointed", "does"):
            return False
        if turn.action == "relieved" or turn.voice not in ("done", "approves"):
            return False
        objects = [one for one in self.people if turn.end <= one.start < verb.start]
        if not objects or self._has_subject(turn) or any(turn.end <= post.start < verb.start for post in self.posts):
            return False
        between = self.text[objects[-1].end : verb.start]
        return len(between) < 90 and ";" not in between and (self.lang == "vi" or between.endswith("to "))

    def _of(self, at: int, turn: Verb) -> Iterator[Change]:
        stop = self.turns[at + 1].start if at + 1 < len(self.turns) else len(self.text)
        semicolon = self.text.find(";", turn.end, stop)
        until = semicolon if semicolon >= 0 else stop
        if turn.action == "transferred" and self._linked_posts(turn.end, until) and self._before(turn):
            yield from self._of_subject(turn, until)
            return
        if turn.voice == "post goes":
            yield from self._post_goes(turn, until)
        elif self._has_subject(turn):
            yield from self._of_subject(turn, until)
        else:
            yield from self._of_object(turn, stop)

    def _has_subject(self, turn: Verb) -> bool:
        """Whether the people stand before the verb: it is what they do, or what was done to them."""
        lead = self.text[max(0, turn.start - 70) : turn.start]
        if turn.voice == "noun":
            return re.search(r"(?:[’']s?|\b(?:his|her|whose|their))\s(?:\w+\s)?$", lead) is not None
        if turn.voice == "does":
            return True
        if turnover.passive(self.lang).search(lead):
            return True
        return self.lang == "en" and self._is_participle(turn)

    def _is_participle(self, turn: Verb) -> bool:
        """Whether a participle follows a name at once: `Le Van A, elected to the job in July`."""
        last = self.text[turn.start : turn.end].split()[0]
        before = max((one.end for one in self.people if one.end <= turn.start), default=None)
        return (
            before is not None
            and last.endswith(("ed", "chosen", "made"))
            and re.fullmatch(r",\s(?:\w+ly\s|first\s|re-?)?", self.text[before : turn.start]) is not None
            and not any(turn.end <= one.start <= turn.end + 25 for one in self.people)
        )

    def _of_subject(self, turn: Verb, until: int) -> Iterator[Change]:
        people, begin = self._before(turn), turn.end
        if self.text[turn.start : turn.end].lower().startswith(turnover.SUCCEEDS):
            begin = next((one.end for one in self.people if turn.end <= one.start < min(until, turn.end + 40)), begin)
        posts = self._linked_posts(begin, until)
        leaves = posts and turnover.origin(self.lang).search(self.text, begin, posts[0].opens)
        if leaves and turn.action != "relieved":
            posts = self._linked_posts(posts[0].end, until) or posts
        if people and len(posts) == len(people) > 1:
            for one, post in zip(people, posts, strict=True):
                yield self._change(one, post, turn)
        elif people:
            for one in people:
                yield self._change(one, self._taken(posts, turn), turn)
            if begin == turn.end:
                yield from self._gapped(turn, until)
        elif posts:
            gap = turnover.AFTER_OPENING if turn.start < _OPENING else turnover.before_named(self.lang)
            for one in self._named_after(posts[-1].end, until, gap):
                yield self._change(one, posts[0], turn)
        elif turn.action == "relieved":
            led = [post for post in self.posts if post.end <= turn.start and turn.start - post.end < _CLOSE]
            left = turn.start < _OPENING or turnover.leaves(self.lang).match(self.text, turn.end)
            for one in self._named_after(turn.end, len(self.text), turnover.PRESENTED_BY) if led or left else ():
                yield self._change(one, led[-1] if led else None, turn)
        elif agents := [one for one in self.people if one.end <= turn.start and self._is_agent(one.start)]:
            led = [post for post in self.posts if post.end <= agents[-1].start]
            if led and turn.start - agents[-1].end < _CLOSE:
                yield self._change(agents[-1], led[-1], turn)

    def _gapped(self, turn: Verb, until: int) -> Iterator[Change]:
        """Further people with posts of their own under the same verb: `A was elected Chairman, B Vice Chairman`."""
        after = [one for one in self.people if turn.end <= one.start < until]
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
        if not after:
            return
        first = after[0].start
        led = [post for post in self.posts if turn.end <= post.start < first]
        given = led and turnover.given_to(self.lang).fullmatch(self.text, led[-1].end, first)
        if given and self._linked(turn.end, led[0].opens):
            for one in self._items(after) or self._list(after):
                yield self._change(one, self._taken(led, turn), turn)
            for post in self.posts:
                if first < post.start < until and turnover.ITEM.search(self.text[: post.opens][-3:]):
                    for one in self._named_after(post.end, until, turnover.given_to(self.lang)):
                        yield self._change(one, post, turn)
        elif turnover.roster(self.lang).match(self.text, turn.end, after[0].start):
            for one in after:
                if one.post:
                    yield Change(one, None, turn, one.post)
        elif turnover.before_object(self.lang).fullmatch(self.text, turn.end, first):
            yield from self._each_with_post(after, turn, until)

    def _shares_object(self, turn: Verb) -> Verb | None:
        """The verb before, where it names whom both are done to: `transferred Le Van A and appointed as Chairman`."""
        led = [other for other in self.turns if other.end <= turn.start and other.voice in ("done", "approves")]
        joined = re.search(r"(?:,|\band|(?<!\w)và)\s(?:\w+\s)?$", self.text[max(0, turn.start - 16) : turn.start])
        if not led or not joined or not any(led[-1].end <= one.start < turn.start for one in self.people):
            return None
        return led[-1]

    def _each_with_post(self, after: list[Who], turn: Verb, until: int) -> Iterator[Change]:
        """The people after a verb, each group with the posts that follow it: `elected A and B as Q, and C as R`."""
        at = 0
        while at < len(after):
            group = self._list(after[at:])
            end, follow = group[-1].end, after[at + len(group)].start if at + len(group) < len(after) else until
            if at and not self._linked_posts(end, follow, close=True):
                break
            post = self._taken(self._linked_posts(end, follow), turn) or self._title_before(group[0], turn)
            for one in group:
                yield self._change(one, post, turn)
            at += len(group)

    def _title_before(self, one: Who, turn: Verb) -> Post | None:
        """The post given, where the verb runs straight into post and name: `elected Chairman Le Van A`."""
        between = self.text[turn.end : one.start]
        if self.lang == "vi" or not re.fullmatch(r"\s(?:as\s)?(?:a |the |its )?(?:new )?", between):
            return None
        posts = posts_in(self.text, self.lang, [(one.own_start, one.own_end)])
        return next((post for post in posts if post.opens == one.start), None)

    def _post_goes(self, turn: Verb, until: int) -> Iterator[Change]:
        led = [post for post in self.posts if post.end <= turn.start]
        if not led and turnover.SEAT_LEFT.search(self.text, 0, turn.start):
            for one in self._named_after(turn.end, until, turnover.HONORIFICS):
                yield self._change(one, None, turn)
        if led and turn.start - led[-1].end < 40:
            for one in self._named_after(turn.end, until, turnover.HONORIFICS):
                yield self._change(one, led[-1], turn)
            for further in self.posts:
                if turn.end < further.start < until:
                    for one in self._named_after(further.end, until, turnover.TO_WHOM):
                        yield self._change(one, further, turn)

    def _named_after(self, begin: int, until: int, gap: re.Pattern[str], own: bool = False) -> list[Who]:
        """The list of people after an offset; by their `own` names where the post before them is told beside them."""
        after = [one._replace(start=one.own_start) if own else one for one in self.people]
        after = [one for one in after if begin <= one.start < until]
        return self._list(after) if after and gap.fullmatch(self.text, begin, after[0].start) else []

    def _before(self, turn: Verb) -> list[Who]:
        """The people that the verb is said of, as a list ends right before it."""
        led = [one for one in self.people if one.end <= turn.start]
        if not led:
            return []
        if len(led) == 1 and self._is_agent(led[0].start):
            return []
        chosen = [self._named_before(led)]
        for one in reversed(led[:-1]):
            if not turnover.LIST_JOINT.fullmatch(self.text, one.end, chosen[0].start):
                break
            chosen.insert(0, one)
        return chosen

    def _named_before(self, led: list[Who]) -> Who:
        """The last of those before a verb; by name where only an aside speaks of the same person again."""
        last = led[-1]
        for one in reversed(led[:-1]):
            if one.name == last.name and re.match(r"\s?[–—(]", self.text[one.end :]):
                return one
        return last

    def _list(self, people: Sequence[Who]) -> list[Who]:
        """The people that make a list with the first of them."""
        chosen = [people[0]]
        for one in people[1:]:
            if not turnover.LIST_JOINT.fullmatch(self.text, chosen[-1].end, one.start):
                break
            chosen.append(one)
        return chosen

    def _items(self, people: Sequence[Who]) -> list[Who]:
        """The people that open the items of a list after a colon."""
        opened = turnover.roster_of_items(self.lang).search(self.text, max(0, people[0].start - 40))
        if not (opened and opened.end() <= people[0].start <= opened.end() + 12):
            return []
        return [one for one in people if one is people[0] or turnover.ITEM.search(self.text[: one.start][-16:])]

    def _linked_posts(self, begin: int, until: int, close: bool = False) -> list[Post]:
        """The posts after an offset that hang together with what stands before it, and with one another."""
        found: list[Post] = []
        for post in self.posts:
            if post.opens < begin or post.opens >= until or (not found and self._is_agent(post.opens)):
                continue
            if not found:
                if any(begin <= one.start < post.opens and not self._stands_by(one) for one in self.people):
                    break
                if not (
                    self._linked(begin, post.opens, close) or (post.said and self.text.endswith(" to ", 0, post.start))
                ):
                    if provincial(post.words(self.text), self.lang):
                        break
                    continue
            elif not turnover.POST_JOINT.fullmatch(self.text, found[-1].end, post.opens):
                break
            found.append(post)
        return found

    def _is_agent(self, at: int) -> bool:
        """Whether what stands at an offset is by whom it is done."""
        return turnover.agent(self.lang).search(self.text, max(0, at - 30), at) is not None

    def _stands_by(self, one: Who) -> bool:
        """Whether somebody between a verb and a post does not part them: by whom it is done, or who is meant again."""
        return self._is_agent(one.start) or self._is_meant_again(one)

    def _is_meant_again(self, one: Who) -> bool:
        return self.text.endswith("where ", 0, one.start)

    def _linked(self, begin: int, end: int, close: bool = False) -> bool:
        gap = turnover.BRACKETS.sub("", self.text[begin:end])
        if turnover.touching(self.lang).fullmatch(gap):
            return True
        if (aside := turnover.INTERPOSED.match(gap)) and turnover.touching(self.lang).fullmatch(gap, aside.end()):
            return True
        return not close and len(gap) < 200 and turnover.leading_up(self.lang).search(gap) is not None

    def _taken(self, posts: list[Post], turn: Verb) -> Post | None:
        """The post taken: the first. Of several left at once the highest: that of no mere member."""
        if turn.action == "relieved":
            posts = [post for post in posts if not re.match(r"(?i)member|[uủ][yỷ] viên", post.title)] or posts
        return posts[0] if posts else None

    def _change(self, who: Who, post: Post | None, turn: Verb) -> Change:
        return Change(who, post, turn, post.words(self.text) if post else self._pointed_at(who, turn))

    def _pointed_at(self, who: Who, turn: Verb) -> str:
        """The post that is meant where the sentence does not name it beside the verb."""
        follow = next((one.start for one in self.turns if one.start > turn.start), len(self.text))
        verb, rest = self.text[turn.start : turn.end].lower(), self.text[turn.end : follow + 25]
        if turn.voice == "post goes":
            return self._last_post(turn)
        if who.post and who.end <= turn.start and turnover.ENTERS.match(self.text, turn.start):
            return who.post
        if verb.endswith("ed by"):
            led = [one for one in self.people if one.end <= turn.start]
            return (self.held(led[-1]) if led else None) or self._last_post(turn)
        if turn.action != "relieved":
            other = next((one for one in self.people if one.start >= turn.end and one.name != who.name), None)
            if verb.startswith(turnover.SUCCEEDS) and self._left_before(turn):
                return self._last_post(turn)
            if verb.startswith(turnover.SUCCEEDS) or turnover.in_place_of(self.lang).search(rest):
                return (self.held(other) if other else None) or self._last_post(turn)
            if re.match(r"\s(?:to|in|for) (?:the|this|that) (?:same )?(?:job|post|position|seat|office)\b", rest):
                return who.post or self._last_post(turn)
            return self._membership(turn, follow)
        before = self.text[max(0, who.start - 50) : who.start]
        if turnover.PREDECESSOR.search(before) or turnover.VACANT.search(self.text[: who.start]):
            return self._last_post(turn)
        if left := turnover.leaves(self.lang).match(self.text, turn.end):
            return f"{'Ủy viên' if self.lang == 'vi' else 'member of the'} {left['body']}"
        if turnover.that_post(self.lang).search(self.text, turn.start, turn.end + 40) or turnover.antecedent(
            self.lang
        ).search(before):
            return self._last_post(turn)
        if verb.startswith(turnover.SOFTLY) or (who.end <= turn.start and turn.start - who.end > 40):
            return ""
        if who.end <= turn.start and turnover.OF_OTHERS.search(self.text, who.end, turn.start):
            return ""
        replaced = turnover.in_place_of(self.lang).search(self.text, 0, turn.start)
        return self.held(who) or (self._last_post(turn) if replaced else "")

    def _left_before(self, turn: Verb) -> bool:
        """Whether somebody leaves a post in the sentence before a verb: the successor takes that one."""
        left = [other.end for other in self.turns if other.action == "relieved" and other.end <= turn.start]
        return bool(left) and any(left[0] <= post.opens < turn.start for post in self.posts)

    def _membership(self, turn: Verb, until: int) -> str:
        """The seat on a body that somebody is called to: `bầu ông A vào Ban Thường vụ Tỉnh ủy`."""
        joined = turnover.joins(self.lang).search(self.text, turn.end, min(len(self.text), until + 60))
        if joined is None:
            return ""
        return f"Ủy viên {joined['body']}" if self.lang == "vi" else f"member of the {joined['body']}"

    def held(self, who: Who) -> str | None:
        """The post that a person has in this sentence, else anywhere before it."""
        if who.post:
            return who.post
        held = [p for p in self.reading.people if p.name == who.name and p.position and p.start < self.sentence.end]
        return held[-1].position if held else None

    def _last_post(self, turn: Verb) -> str:
        """The post last spoken of: in this sentence before the verb, else in what was told before."""
        led = [post.words(self.text) for post in self.posts if post.end <= turn.start]
        led = [words for words in led if provincial(words, self.lang)]
        near = [one for one in self.before if self.sentence.index - one.sentence.index <= 2]
        return led[-1] if led else near[-1].position if near else ""


def _took(at: int) -> Verb:
    """The verb that a sentence without one stands for."""
    return Verb(at, at, "appointed", "does")


def _merged(turn: Verb, verb: Verb) -> Verb:
    """Two verbs as one: a transfer outweighs what follows from it, and what is approved is what happens."""
    if turn.voice == "approves":
        action = verb.action
    elif "transferred" in (turn.action, verb.action):
        action = "transferred"
    elif "elected" in (turn.action, verb.action):
        action = "elected"
    else:
        action = turn.action
    voice = turn.voice
    if voice == "approves":
        voice = verb.voice if verb.voice in ("noun", "approves") else "done"
    return Verb(turn.start, verb.end, action, voice)
