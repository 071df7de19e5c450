"""People that a text names, with the posts told before and after their names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from events.reading.entities.person_names import HONORIFIC, Person, people
from events.reading.entities.posts import FORMERLY, TITLED, Post, body_after, posts_in
from events.reading.entities.provincial_posts import provincial
from events.reading.entities.respectively import respective_posts
from events.reading.text import patterns
from events.reading.text.language import Lang


@dataclass(frozen=True)
class Mention:
    """A person named in an article, with the post told beside the name; `first` to `last` spans both."""

    start: int
    end: int
    name: str
    position: str | None
    first: int
    last: int
    former: bool = False
    opens: int = 0
    """Where the post opens, behind what else may stand between the name and it."""


@cache
def _leads() -> re.Pattern[str]:
    """What may stand between a post and the name after it."""
    term = r"\d{4}\s?[-–]\s?\d{4}"
    since = r"(?:\s+(?:since|từ)(?: (?:[A-Z][a-z]+|tháng|năm))*(?: \d\d?,?)? \d{4}(?=,))?"
    return re.compile(
        r"(?:\s\([^()]{2,60}\)|\s+in [A-ZĐ][\w’'-]*(?: [A-ZĐ][\w’'-]*){0,3}(?=,)"
        r"|, (?:tỉnh|thành phố|TP\.?) [A-ZĐ]\w+(?: [A-ZĐ]\w+){0,3}(?=,)|, (?:[A-ZĐ]\w+ ){1,4}[Pp]rovince(?=,))?"
        rf"(?:\s+(?:in|for|of) the {term} (?:tenure|term)|\s+(?:khóa \w+, )?nhiệm kỳ {term})?{since}"
        rf"\s*(?:(?:,|:|(?:là|gồm|gồm có|bao gồm|are|were|include[sd]?):?|(?:is|was)(?: now| currently)?|-|–)\s+"
        rf"|\((?=\w))?{HONORIFIC}\s*"
    )


_HOLDS = (
    r"(?:is|are|remains?|stays on as|has been(?= [^.;]* since\b)|(?:will )?serves? as|continues as|(?:đang|hiện|vẫn"
    r"|tiếp tục) (?:là|giữ chức)"
    r"|(?:bấy )?lâu nay là|là|(?:now|currently|still) holds the (?:post|position|office|job) of)"
)
"""Verbs that join a name to a post without punctuation."""
_IN_OFFICE = (
    r"who (?:[^\s,.;]+ ){0,5}?(?:(?:holds|occupies) the (?:post|position|office|job|seat|chair) of"
    r"|(?:keeps|retains) (?:his|her) \w+ as|(?:serves|works|acts|sits|doubles|stays(?: on)?|remains|continues) as"
    r"|is (?:there|present|in charge of [^,.;]{2,40}) as)"
    r"|who (?:chaired|opened|closed|led|attended|presided|spoke|sat|heads|leads|chairs)\b[^,.;]{0,60}? as"
    r"|(?:người )?(?:(?:hiện|đang|vẫn|hiện nay|hiện đang) )(?:giữ|nắm giữ|đảm nhiệm|đảm nhận|đảm đương|ngồi)"
    r"(?: (?:chức(?: vụ| danh)?|cương vị|vị trí|trọng trách|ghế))?"
)
"""Relative clauses that tell a post as held: `Le Van A, who keeps his post as Director`."""


@cache
def _adds() -> re.Pattern[str]:
    """What may stand between a name and the post after it."""
    degree = r"(?:Ph\.?D\.?|MSc|MBA|MA|[Tt]hạc sĩ|[Tt]iến sĩ|(?:Th|P?G|T|B)\.?S)(?!\w)"
    aside = rf"(?:\s*\((?!{TITLED})[^)]{{1,40}}\))?(?:\s*[,–-] {degree})?(?:, whom [^,;.]{{2,80}}(?=, is\b))?"
    age = r"(?:(?:aged \d\d|\d\d(?: years old| tuổi)?|born in \d{4}|sinh năm \d{4}),\s*(?!as\b))?"
    since = r"(?:until|up to|till) (?:now|today|then)|so far|hitherto|currently|now|lâu nay|bấy lâu nay|hiện|đang|vốn"
    lead = (
        rf"{_HOLDS}|{_IN_OFFICE}|the|both|who(?: (?:{since})(?: was)?)?(?: is)?(?: also)?(?: both)?|{since}|nay|also"
        r"|its|an?|as|will be"
        r"|in (?:his|her) (?:capacity|role) as|acting as|với tư cách(?: là)?|trong vai trò|concurrently|(?:đang"
        r"|hiện) phụ trách"
        r"|current|incumbent|sitting|then|former|new|newly elected|đương kim|đương nhiệm|nguyên|cựu"
    )
    return re.compile(
        rf"(?:, [^,;.]{{3,60}}, (?=is (?:also|concurrently)\b)"
        rf"|, (?:an?|aged|born) [^,;.]{{2,90}}, (?=is (?:the )?{TITLED})"
        rf"|{aside}\s*(?:,|\(|[-–—]|:)\s*|\s(?=(?:{_HOLDS}|will be)\s)|\s(?=(?:chair|head|lead|run|direct)s the ))"
        rf"{age}(?:(?:{lead})\s+)*",
        re.IGNORECASE,
    )


_JOINT = patterns.plain(
    r"(?:\s\([A-ZĐ]{2,6}\))?\s*"
    r"(?:,|,?\s+and|,?\s+và|,?\s+kiêm|,?\s+cum|,?\s+concurrently|,?\s+who is also|\s+-|\s+–|,?\s+also"
    r"|\s+plus)\s+"
    r"(?:(?:the|concurrently|also|đồng thời là|đồng thời|là|kiêm|a|its|serving as)\s+)*"
)
"""What stands between several posts of one person."""


_BETWEEN = patterns.plain(rf"\s*(?:\([^)]{{1,40}}\))?\s*(?:,|,?\s+and|,?\s+và|;)\s+{HONORIFIC}")
"""What stands between the names of a list."""


_FORMER = ("former", "nguyên", "cựu", "cố ", "nguyen ", "ex-", "then ", "late ", "retired ", "outgoing ")


@dataclass(frozen=True)
class _Held:
    """The posts told beside a name, in text order, and their span together."""

    posts: tuple[Post, ...]
    former: bool
    all_of: bool = False
    """Whether a word before the title says that several bear it: `các Phó Chủ tịch`."""

    @property
    def several(self) -> bool:
        """Whether one title is told of several people."""
        return self.all_of or _PLURAL.search(self.posts[0].title) is not None


_PLURAL = patterns.plain(r"(?:men|ies|sons|ors|eads|iefs|airs|nts|bers)$")
"""How a title ends that several people bear."""


def mentions(text: str, lang: Lang, taken: Sequence[tuple[int, int]], offset: int = 0) -> Iterator[Mention]:
    """Everybody a sentence names, with the post told right after or right before the name; spans plus `offset`."""
    named = people(text, taken)
    if not named:
        return
    posts = posts_in(text, lang, [(person.start, person.end) for person in named])
    held = _assigned(text, named, posts, lang)
    last_told: str | None = None
    for person, told in zip(named, held, strict=True):
        position = _join([post.words(text) for post in told.posts], lang) if told else None
        if position and " " not in position.removeprefix("Deputy ") and (body := body_after(text, person.end)):
            position = f"{position} of {body}"
        first = min(person.start, told.posts[0].opens) if told else person.start
        last = max(person.end, told.posts[-1].end) if told else person.end
        if last_told and not told and (like := _COUNTERPART.search(text, 0, person.start)):
            position, first = _without_place(last_told, lang), like.start()
        elif last_told and not told and (like := _COUNTERPART_AFTER.match(text, person.end)):
            position, last = _without_place(last_told, lang), like.end()
        elif last_told and not told and (like := _HIS_DEPUTY.search(text, 0, person.start)):
            position, first = deputy_of(last_told), like.start()
        last_told = position or last_told
        first = first if first >= _before_start(named, person) else person.start
        yield Mention(
            person.start + offset,
            person.end + offset,
            person.name,
            position,
            first + offset,
            (last if position and last > person.start else person.end) + offset,
            told.former if told else False,
            (max(first, told.posts[0].opens) if told else first) + offset,
        )


_COUNTERPART = patterns.plain(
    rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]he|[Ii]ts) (?:[A-ZĐ][\w-]* ){{0,4}}counterpart(?: (?:from|in|of|for) [\w -]{{2,30}})?"
    rf"|(?<!\w)[Nn]gười đồng cấp(?: [\w -]{{2,30}})??),? (?:là )?{HONORIFIC}$"
)
"""What stands before somebody who has the post of the one named before in another province."""
_COUNTERPART_AFTER = patterns.plain(
    r",? \(?(?:(?:his|her|the|its) (?:[A-ZĐ][\w-]* )?counterpart(?: (?:in|from|of|for|at) (?:[A-ZĐ][\w-]* ?){1,3})?"
    r"|who (?:has|holds) the (?:same|corresponding|equivalent) (?:post|office|position|job) (?:in|of|for)"
    r" (?:[A-ZĐ][\w-]* ?){1,3}"
    r"|người (?:đồng cấp|giữ (?:chức vụ|cương vị) tương (?:tự|ứng))(?: (?:của|ở|bên|tại|phía))?(?: tỉnh)?"
    r"(?: [A-ZĐ][^\W\d_]*){1,3})"
)
"""What follows such a person: `and Le Van B, his counterpart in Ca Mau`."""


_HIS_DEPUTY = patterns.plain(rf"\b(?:[Hh]is|[Hh]er) deputy,? {HONORIFIC}$")


def deputy_of(position: str) -> str:
    """The post of the one under whoever has this post."""
    vice = re.search(r"(?i)\bchair", position)
    return f"{'Vice' if vice else 'Deputy'} {position}"


def _without_place(position: str, lang: Lang) -> str:
    """A post without the name of the province it is of."""
    if lang == "vi":
        return re.sub(r"(tỉnh|thành phố|TP\.?|[ủu][ỷy]) [A-ZĐ][^,]*$", r"\1", position)
    place = r"\b(?:(?!Provincial|Municipal|City)[A-ZĐ]\w+ )+"
    place += r"(?=(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?(?:Party|People[’']s) )"
    return re.sub(rf"(?<=the ){place}| of [A-ZĐ][\w ]+$", "", position)


def told_after(text: str, lang: Lang, at: int, named: bool) -> tuple[str, int] | None:
    """The post told after an offset at which a short name ends, or a pronoun where not `named`, and where it ends.

    After a pronoun it is told only by a verb: `Ông đang là Giám đốc Sở Tài chính`.
    """
    if not (named or _HELD.match(text, at)):
        return None
    one = Person(at, at, "")
    told = _following(text, posts_in(text, lang, []), one, len(text))
    return (
        (_join([post.words(text) for post in told.posts], lang), told.posts[-1].end)
        if told and not told.former
        else None
    )


_HELD = patterns.plain(rf" (?:{_HOLDS})(?!\w)")


_TITLED_AT_ONCE = patterns.plain(rf" (?=[A-ZĐ]){TITLED}")
"""A post right after a name, as where the verb is left out: `A was named Secretary, B Chairman`."""


_GETS = patterns.plain(
    r" (?:(?:được (?:bầu|bổ nhiệm|chỉ định|phân công)|trúng cử|đắc cử|tái cử)\b|(?:giữ chức|làm)(?! việc)\b)"
    r"| (?:was|is|were) (?:elected|appointed|named)\b"
)
"""What follows somebody who gets a post: the one told before a comma is another's."""


def _before_start(named: list[Person], person: Person) -> int:
    return max((one.end for one in named if one.end <= person.start), default=0)


def _assigned(text: str, named: list[Person], posts: list[Post], lang: Lang) -> list[_Held | None]:
    """The posts of each person. A post that leads up to a name is that name's, not the one's before it."""
    leading = [_leading(text, posts, person, named[at - 1].end if at else 0) for at, person in enumerate(named)]
    held: list[_Held | None] = []
    for at, person in enumerate(named):
        limit = named[at + 1].start if at + 1 < len(named) else len(text)
        own = leading[at]
        bound = own is not None and not re.search(r"[,:]", text[own.posts[-1].end : person.start])
        following = _following(text, posts, person, limit)
        if following and following.several and not (at and _BETWEEN.fullmatch(text, named[at - 1].end, person.start)):
            following = None
        if following and at + 1 < len(named) and (then := leading[at + 1]):
            if own is None and len(then.posts) > 1 and following.posts == then.posts:
                leading[at + 1] = then = replace(then, posts=then.posts[_parted(text, then.posts) :])
            close = not re.search(r",", text[then.posts[-1].end : named[at + 1].start])
            kept = tuple(post for post in following.posts if not (close and post in then.posts))
            following = _Held(kept, following.former) if kept else None
        if own and not bound and held and held[-1] and own.posts[-1] in held[-1].posts and not own.several:
            own = None
        given = own is not None and at > 0 and text[named[at - 1].end : own.posts[0].opens] == " "
        if own and not bound and (given or _TITLED_AT_ONCE.match(text, person.end) or _GETS.match(text, person.end)):
            own = None
        if following and own:
            central = _POLITBURO.search(text, own.posts[0].start, own.posts[-1].end)
            if central or (not _is_provincial(text, following, lang) and _is_provincial(text, own, lang)):
                following = _Held((*own.posts, *following.posts), following.former)
            elif following.posts[0].said and _DEPUTY.match(own.posts[-1].words(text)):
                following = None
        held.append(following or own)
    _share(text, named, held)
    each = respective_posts(text, named, posts)
    return [_Held((each[at],), False) if at in each else told for at, told in enumerate(held)]


def _parted(text: str, posts: Sequence[Post]) -> int:
    """With which of the posts between two names those of the second begin: `A, P, Q and R B`."""
    joined = [at + 1 for at, (one, other) in enumerate(pairwise(posts)) if _BY_AND.search(text, one.end, other.opens)]
    return joined[-1] if joined else len(posts) - 1


_DEPUTY = patterns.plain(r"(?i)(?:\w+ )?(?:vice|deputy)\b")
"""A post whose holder does not become the head by heading a body: `Vice Chairman A heads the Committee for now`."""
_BY_AND = patterns.plain(r"(?<!\w)(?:and|và)(?!\w)")


_POLITBURO = patterns.plain(r"\bPolitburo [Mm]ember|\bof the Politburo")
"""What makes the post after it one of the central Party that may be a province's by its words alone."""


def _is_provincial(text: str, held: _Held, lang: Lang) -> bool:
    return any(provincial(post.words(text), lang) for post in held.posts)


def _share(text: str, named: list[Person], held: list[_Held | None]) -> None:
    """A title in the plural before or after a list of names is everybody's."""
    for at, (one, other) in enumerate(pairwise(named)):
        told = held[at]
        if told and told.several and held[at + 1] is None and _BETWEEN.fullmatch(text, one.end, other.start):
            held[at + 1] = told
    for at in range(len(named) - 2, -1, -1):
        told = held[at + 1]
        of_all = told and _OF_MANY.match(text, told.posts[0].start) and _ALL_OF_THEM.search(text, 0, named[at].start)
        both = _DEPUTY_OF_BOTH.match(text, named[at + 1].end) and _AND_WHO.fullmatch(
            text, named[at].end, named[at + 1].start
        )
        after = told and (told.several or of_all or both) and held[at] is None
        after = after and told is not None and told.posts[0].start > named[at + 1].end
        if after and _BETWEEN.fullmatch(text, named[at].end, named[at + 1].start):
            held[at] = told


_AND_WHO = patterns.plain(r" và (?:ông|bà|đồng chí) ")
_DEPUTY_OF_BOTH = patterns.plain(r" [-–—] (?:Phó |Ủy viên )")
"""What stands between two who share a post that several have, and after the second: `A và bà B - Phó Chủ tịch`."""


_ALL_OF_THEM = patterns.plain(r"(?:(?<!\w)các (?:đồng chí|ông|bà)|\b[Cc]omrades|\bMessrs\.?):? $")
_OF_MANY = patterns.plain(r"(?i)(?:phó|ủy viên|thành viên|thứ trưởng|vice|deputy|member)\b")
"""What stands before the first of several who share the post told after the last, and how that post begins."""


def _following(text: str, posts: list[Post], person: Person, limit: int) -> _Held | None:
    had = _HAS.search(text, 0, person.start)
    opening = (_AS.match(text, person.end, limit) if had else None) or _adds().match(text, person.end, limit)
    if not opening:
        return None
    once = re.search(r"(?i)\b(?:former(?:ly)?|previously|(?<!until )(?<!till )(?<!to )then|nguyên|cựu)\b", opening[0])
    chain: list[Post] = []
    for post in posts:
        if post.start < opening.end() or post.start >= limit:
            continue
        if chain and _PLURAL.search(post.title) and not _PLURAL.search(chain[0].title):
            break
        if not chain:
            if opening.end() not in (post.opens, post.start):
                break
        elif not _JOINT.fullmatch(text, chain[-1].end, post.opens):
            break
        chain.append(post)
    if not chain or _IS_NEW.search(text, opening.start(), chain[0].end):
        return None
    former = once is not None or _OF_OLD.match(text, chain[-1].end) is not None
    return _Held(tuple(chain), former or text[chain[0].start : chain[0].end].lower().startswith(_FORMER))


_HAS = patterns.plain(rf"\b(?:has|have|with) (?:{HONORIFIC}(?:[A-ZĐ]\w+ ){{2,5}}as [^.;]*(?:,| and) )?{HONORIFIC}$")
_AS = patterns.plain(r" as (?:(?:its|their|the|an?) )?")
"""What stands before and after somebody of whom a place is told to have him in a post: `has A as its Secretary`."""
_OF_OLD = patterns.plain(
    r"(?: \((?!cũ)[^()]{2,30}\))?,? (?:\(?cũ\)?|(?:nhiệm kỳ|khóa|giai đoạn) (?:trước|cũ|vừa qua)|tiền nhiệm"
    r"|thời kỳ|(?:thời|khi|lúc) đó)(?!\w)"
    r"| \((?:old|former)\)|,? (?:of|in|for) (?:the )?(?:outgoing|previous|last|preceding|former) |,? at the time\b"
    r"|,? (?:before|prior to|until) (?:the |its |early |late |last |this )?(?:merger|[A-Z][a-z]+\b|month|year)"
    r"|,? trước (?:khi |ngày )?(?:sáp|hợp|\d)"
    r"|,? (?:from|between|từ|từ năm) (?:[A-Z]\w+ )?\d{4} (?:to|until|till|and|đến|đến năm) (?:[A-Z]\w+ )?\d{4}\b"
)
"""What after a post makes it one of the past: `Chủ tịch HĐND tỉnh nhiệm kỳ trước`."""
_IS_NEW = patterns.plain(r"\b(?:is|are) (?:now )?(?:the |its )?(?:new|first|next)\b")
"""What tells a post as just taken, not as one held beside the name."""


def _leading(text: str, posts: list[Post], person: Person, floor: int) -> _Held | None:
    chain: list[Post] = []
    for post in reversed(posts):
        if post.end > person.start:
            continue
        if post.opens < floor:
            break
        if not chain:
            if not _leads().fullmatch(text, post.end, person.start):
                break
        elif not _JOINT.fullmatch(text, post.end, chain[0].opens) or _GOVERNED.search(text[: post.opens][-10:]):
            break
        chain.insert(0, post)
    if not chain:
        return None
    opens = chain[0].opens
    given = _GIVEN.search(text, floor, opens) if "," in text[chain[-1].end : person.start] else None
    if given and not (given["to"] and TAKES_ANOTHER.match(text, person.end)):
        return None
    if _ARE.match(text, chain[-1].end) and _BY.search(text, floor, opens):
        return None
    former = FORMERLY.search(text, max(0, opens - 12), opens) is not None
    all_of = _SEVERAL_OF_IT.search(text, max(0, opens - 16), opens) is not None
    all_of = all_of or text[chain[-1].end : person.start].lstrip().startswith(":")
    return _Held(tuple(chain), former or chain[0].words(text).lower().startswith(_FORMER), all_of)


_GOVERNED = patterns.plain(r"(?<!\w)(?:cho|với|của|cùng|làm|giữ|chức|[Cc]húc mừng|cảm ơn|to|for|with|of)\s$")
"""What makes a post somebody else's, to whom or with whom a thing is done."""

_GIVEN = patterns.plain(
    r"(?<!\w)(?:làm|giữ|chức(?: vụ| danh)?|cương vị|trọng trách|vị trí|đảm (?:đương|nhận|nhiệm|trách)|trở thành"
    r"|đắc cử|trúng cử|tái cử|(?P<to>bổ nhiệm)) $"
    r"|\b(?:appoint|elect|nam|assign|promot)\w*(?: as)? (?:its |the |an? )?$"
)
"""What makes a post one that somebody else was given, `A làm Giám đốc, bà B ...`, or that is given `to` who follows."""


TAKES_ANOTHER = patterns.plain(r",\s(?:giữ|làm|tham gia|đảm (?:nhận|nhiệm)|đến nhận|về|sang|vào)(?!\w)")
"""What follows those whose post, told before their names, is the one that they held until now."""


_ARE = patterns.plain(r" (?:were|was|are|is|là|gồm)\b")
_BY = patterns.plain(r"\bby (?:the )?$|(?<!\w)do $")
"""What makes a post that of who did it to those named next: `Elected by the Chairman were A and B`."""


_SEVERAL_OF_IT = patterns.plain(
    r"(?<!\w)(?:[Cc]ác|cac|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[2-9])(?: đồng chí| ông| bà)? $"
)
"""What makes a post several people's."""


def _join(parts: list[str], lang: Lang) -> str:
    if len(parts) < 2:
        return parts[0]
    return ", ".join(parts) if lang == "vi" else ", ".join(parts[:-1]) + " and " + parts[-1]
