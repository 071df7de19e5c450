"""A sentence as a row of people, posts and verbs.

Verbs with neither a person nor a post between them are one turn ("transferred, assigned and appointed").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from events.reading.discourse.speakers import cast_of
from events.reading.entities.people import TAKES_ANOTHER
from events.reading.entities.posts import Post, charges_in, headships_in, posts_in
from events.reading.entities.provincial_posts import provincial
from events.reading.officials import link_wording, list_wording, no_change_wording, pointing_wording, verb_classes
from events.reading.officials.verbs import Action, Verb
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence
from events.reading.text.unreal import unreal
from events.when import Origin

Telling = Literal["done", "does", "noun", "pointed"]
"""Whether a verb tells that it was done to the person, or that the person does it; or a noun; or the post is only
pointed at ("to succeed him")."""


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
    telling: Telling
    """How the change is told, which says how surely it is read."""


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


_NEAR = 60
"""So near after a verb that is still to come, another only goes on with it: `sẽ thay ông A làm Bí thư`."""
OPENING = 12
"""A verb that starts before this offset opens its sentence."""


class Row:
    """The people, posts and turns of a sentence, and how they are tied to one another."""

    def __init__(self, reading: Reading, sentence: Sentence, verbs: list[Verb], before: list[Appointment]) -> None:
        self.reading, self.sentence, self.before = reading, sentence, before
        self.text, self.lang = sentence.text, reading.lang
        self.verbs = verbs
        self.people = self._people(verbs)
        self.posts = self._posts()
        self.turns = self._turns(verbs) if self.people else []

    def _beside(self, one: Who, verbs: list[Verb]) -> Who:
        """Without the post that a verb before it gives or takes: "miễn nhiệm hai Ủy viên UBND tỉnh là ông A"; not in
        "bầu Phó Bí thư, ông A, làm Chủ tịch"."""
        told = link_wording.IS_TOLD.search(self.text[one.start : one.own_start])
        if not told or TAKES_ANOTHER.match(self.text, one.own_end):
            return one
        verbs = [verb for verb in verbs if not self.text.endswith(("ewly ", "ewly-"), 0, verb.start)]
        opening = verbs and verbs[0].start < OPENING
        if any(verb.end <= one.start and self._linked(verb.end, one.start, close=not opening) for verb in verbs):
            return one._replace(start=one.own_start, post=None)
        return one

    def _people(self, verbs: list[Verb]) -> list[Who]:
        """Everybody in the sentence, by name, short name or pronoun."""
        base = self.sentence.start
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
        for match in link_wording.PRONOUN[self.lang].finditer(self.text):
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
        posts = sorted([*posts, *(headships_in(self.text) if self.lang == "en" else charges_in(self.text))])
        return [post for post in posts if not any(one.start <= post.start < one.end for one in self.people)]

    def _turns(self, verbs: list[Verb]) -> list[Verb]:
        turns: list[Verb] = []
        undone: Verb | None = None
        asides = [match.span() for match in link_wording.ASIDE.finditer(self.text)]
        quoted = [match.span() for match in link_wording.QUOTED.finditer(self.text)]
        quoted = [span for span in quoted if not any(span[0] <= one.start < span[1] for one in self.people)]
        items = list_wording.ROSTER_OF_ITEMS[self.lang].search(self.text)
        for verb in verbs:
            if any(one.start <= verb.start < one.end for one in self.people):
                continue
            if any(start <= verb.start < end for start, end in (*asides, *quoted)):
                continue
            if self.text.startswith("with ", verb.start):
                if not turns:
                    continue
                verb = verb._replace(action="elected" if turns[-1].action == "elected" else verb.action)
            if self.lang == "en" and self._is_task(verb):
                continue
            idle = (self._is_reason, self._only_tells_how, self._also_relieved)
            if turns and any(tells(turns[-1], verb) for tells in idle):
                continue
            if items and verb.start > items.end() and turns and turns[-1].action == verb.action == "relieved":
                continue
            plain = self.text.startswith("làm", verb.start)
            holds = plain or self.text.lower().startswith(verb_classes.HOLDING, verb.start)
            if holds and undone and verb.start - undone.end < _NEAR:
                continue
            if plain and turns and not any(turns[-1].end <= post.start < verb.start for post in self.posts):
                continue
            if turns and self._goes_on(turns[-1], verb):
                turns[-1] = _merged(turns[-1], verb)
            elif self._is_undone(verb):
                undone = verb
            elif not (turns and self._only_links(turns[-1], verb)):
                turns.append(verb)
        return [turn for turn in turns if turn.voice != "approves" or self.lang == "vi" or self._names_object(turn)]

    def _also_relieved(self, turn: Verb, verb: Verb) -> bool:
        """Whether those after it leave another post, too: `miễn nhiệm chức vụ P và cho thôi làm Q đối với A`."""
        if not turn.action == verb.action == "relieved" or verb.voice != "done":
            return False
        if not self.text.endswith(" và ", 0, verb.start) or self.text.startswith(" giữ", verb.end):
            return False
        posts = any(turn.end <= post.start < verb.start for post in self.posts)
        return posts and not any(turn.end <= one.start < verb.start for one in self.people)

    def _is_reason(self, turn: Verb, verb: Verb) -> bool:
        """Whether a retirement is only why somebody leaves a post: `cho thôi chức hai trường hợp về hưu: ...`."""
        if (turn.action, verb.action, verb.voice) != ("relieved", "relieved", "does") or verb.start - turn.end < 6:
            return False
        between = self.text[turn.end : verb.start]
        if no_change_wording.BECAUSE.search(between):
            return True
        return re.search(r"(?:trường hợp|cán bộ)(?: \w+)? $", between) is not None and not any(
            turn.end <= one.start < verb.start for one in self.people
        )

    def _only_tells_how(self, turn: Verb, verb: Verb) -> bool:
        """Whether a verb between a post given and those who get it says who approved it, or whose place they take."""
        between = self.text[turn.end : verb.start]
        if ";" in between or any(turn.end <= one.start < verb.start for one in self.people):
            return False
        if not any(turn.end <= post.start < verb.start for post in self.posts):
            return False
        if self.text.startswith("thay ", verb.start):
            return turn.action != "relieved"
        approved = verb.voice == "approves" and link_wording.PASSIVE[self.lang].search(between) is not None
        return approved and turn.voice == "done" and not self._has_subject(turn)

    def _is_task(self, verb: Verb) -> bool:
        """Whether what is assigned is a task: `assigned Le Van A to report by Friday`."""
        if not self.text.startswith(("assign", "entrust", "task", "call", "sent", "put"), verb.start):
            return False
        one = next((one for one in self.people if one.start >= verb.end), None)
        return one is not None and no_change_wording.TOLD_TO.match(self.text, one.end) is not None

    def _names_object(self, turn: Verb) -> bool:
        """Whether what is approved is a person for a post: `approved Le Van A as Chairman`."""
        one = next((one for one in self.people if one.start >= turn.end), None)
        return (
            one is not None
            and re.match(r"(?: as |,? to (?:be|become|hold|take|join) |,? (?:in)?to the )", self.text[one.end :])
            is not None
            and link_wording.BEFORE_OBJECT[self.lang].fullmatch(self.text, turn.end, one.start) is not None
        )

    def _is_undone(self, verb: Verb) -> bool:
        if self.text.startswith(("serve ", "no longer", "will ", "now "), verb.start):
            return self.text.startswith("now ", verb.start) and self.text.endswith(" who ", 0, verb.start)
        if verb.voice == "does" and no_change_wording.EVER_SINCE.match(self.text, verb.end):
            return True
        if self.text.lower().startswith(verb_classes.HOLDING, verb.start) and (
            no_change_wording.IN_OFFICE[self.lang].search(self.text, 0, verb.start)
            or no_change_wording.OVER_YEARS.match(self.text)
        ):
            return True
        if verb.voice == "done" and no_change_wording.PROPOSED[self.lang].search(self.text, 0, verb.start):
            return True
        if verb.voice == "noun" and no_change_wording.TO_DECIDE.search(self.text, 0, verb.start):
            return True
        if self.text.startswith("would ", verb.start):
            return no_change_wording.DECIDED.search(self.text, 0, verb.start) is None
        nominated = self.text.startswith("bầu", verb.start) and no_change_wording.NOMINATED.search(
            self.text, 0, verb.start
        )
        if nominated or self.text.startswith(" giới thiệu", verb.end):
            return True
        undone = no_change_wording.UNDONE[self.lang].search(self.text, max(0, verb.start - 60), verb.start)
        return undone is not None or unreal(self.text, verb.start, self.lang)

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
        return not any(link_wording.BEFORE_OBJECT[self.lang].fullmatch(self.text, verb.end, start) for start in follows)

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

    def _has_subject(self, turn: Verb) -> bool:
        """Whether the people stand before the verb: it is what they do, or what was done to them."""
        lead = self.text[max(0, turn.start - 120) : turn.start]
        if turn.voice == "noun":
            owned = re.search(r"(?:(?P<owner>[’']s?)|\b(?:his|her|whose|their))\s(?:\w+\s)?$", lead)
            at = turn.start - len(lead) + owned.start() if owned else 0
            return owned is not None and (not owned["owner"] or any(one.own_end == at for one in self.people))
        if turn.voice == "does":
            return True
        if link_wording.PASSIVE[self.lang].search(lead):
            return True
        return self.lang == "en" and self._is_participle(turn)

    def _is_participle(self, turn: Verb) -> bool:
        """Whether a participle follows a name at once: `A, elected to the job in July`, `and B elected Secretary`."""
        last = self.text[turn.start : turn.end].split()[0]
        led = [one for one in self.people if one.end <= turn.start]
        if not led or not last.endswith(("ed", "chosen", "made")):
            return False
        if any(turn.end <= one.start <= turn.end + 25 for one in self.people):
            return False
        one = max(led, key=lambda one: one.end)
        gap = self.text[one.end : turn.start]
        if re.fullmatch(r",\s(?:\w+ly\s|first\s|re-?)?", gap):
            return True
        named = gap == " " and one.name == self.text[one.own_start : one.own_end]
        named = named and last not in ("made", "handed")
        return named and bool(self._linked_posts(turn.end, len(self.text), close=True))

    def _linked(self, begin: int, end: int, close: bool = False) -> bool:
        gap = link_wording.CIRCUMSTANCE[self.lang].sub("", link_wording.BRACKETS.sub("", self.text[begin:end]))
        if link_wording.TOUCHING[self.lang].fullmatch(gap):
            return True
        if (aside := link_wording.INTERPOSED.match(gap)) and link_wording.TOUCHING[self.lang].fullmatch(
            gap, aside.end()
        ):
            return True
        if close or len(gap) > 199 or no_change_wording.ONLY_LATER.search(gap):
            return False
        return link_wording.LEADING_UP[self.lang].search(gap) is not None

    def _named_after(self, begin: int, until: int, gap: re.Pattern[str], own: bool = False) -> list[Who]:
        """The list of people after an offset; by their `own` names where the post before them is told beside them."""
        after = [one._replace(start=one.own_start) if own else one for one in self.people]
        after = [one for one in after if begin <= one.start < until and not self.is_replaced(one)]
        return self._list(after) if after and gap.fullmatch(self.text, begin, after[0].start) else []

    def is_replaced(self, one: Who) -> bool:
        """Whether somebody is named as the one whose post another gets."""
        before = self.text[max(0, one.start - 50) : one.start]
        return pointing_wording.ANTECEDENT[self.lang].search(before) is not None

    def _list(self, people: Sequence[Who]) -> list[Who]:
        """The people that make a list with the first of them."""
        chosen = [people[0]]
        for one in people[1:]:
            joint = list_wording.LIST_JOINT.fullmatch(self.text, self._end_of(chosen[-1]), one.start)
            if joint is None or list_wording.WHO_IS.search(self.text, one.start, one.own_start):
                break
            chosen.append(one)
        return chosen

    def _end_of(self, one: Who) -> int:
        """Where what is told of somebody ends, a post that he once had with it."""
        once = (post for post in self.posts if list_wording.ONCE.fullmatch(self.text, one.end, post.opens + 7))
        return next((post.end for post in once), one.end)

    def _list_before(self, led: list[Who]) -> list[Who]:
        """The people that make a list with the last of them."""
        chosen = [self._named_before(led)]
        for one in reversed(led[:-1]):
            if not list_wording.LIST_JOINT.fullmatch(self.text, one.end, chosen[0].start):
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
            elif not list_wording.POST_JOINT.fullmatch(self.text, found[-1].end, post.opens):
                break
            found.append(post)
        return found

    def _is_agent(self, at: int) -> bool:
        """Whether what stands at an offset is by whom it is done."""
        return link_wording.agent(self.lang).search(self.text, max(0, at - 30), at) is not None

    def _stands_by(self, one: Who) -> bool:
        """Whether somebody between a verb and a post does not part them: by whom it is done, or who is meant again."""
        return self._is_agent(one.start) or self._is_meant_again(one)

    def _is_meant_again(self, one: Who) -> bool:
        return self.text.endswith("where ", 0, one.start)


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
    of_verb = verb.voice if verb.voice in ("noun", "approves") else "done"
    voice = of_verb if turn.voice == "approves" else turn.voice
    return Verb(turn.start, verb.end, action, voice)
