"""Posts told after a list of names, one for each: `Le Van A and Tran Thi B, Secretary and Chairwoman, respectively`."""

from collections.abc import Sequence
from itertools import pairwise

from events.reading.entities.person_names import HONORIFIC, Person
from events.reading.entities.posts import Post
from events.reading.text import patterns

_EACH = patterns.plain(r"(?:,| –| -)? \(?respectively\b")
_BEFORE = patterns.plain(r"(?:,| –| -| \()? (?:respectively,? )?(?:the )?")
"""What may stand between the last name and the first post."""
_JOINT = patterns.plain(r",? (?:and )?(?:the )?")
_BETWEEN = patterns.plain(rf",? (?:and )?{HONORIFIC}")


def respective_posts(text: str, named: Sequence[Person], posts: Sequence[Post]) -> dict[int, Post]:
    """The post of each person, by number, of whom a sentence says that they have theirs in the order of their names."""
    each = _EACH.search(text)
    if each is None:
        return {}
    chain: list[Post] = []
    for post in posts:
        if chain and _JOINT.fullmatch(text, chain[-1].end, post.opens):
            chain.append(post)
        elif not (chain and chain[-1].end == each.start()):
            chain = [post]
    led = [at for at, one in enumerate(named) if chain and one.end <= chain[0].opens][-len(chain) :]
    if len(led) < 2 or len(led) < len(chain) or not _BEFORE.fullmatch(text, named[led[-1]].end, chain[0].opens):
        return {}
    if not (chain[-1].end == each.start() or named[led[-1]].end <= each.start() < chain[0].opens):
        return {}
    if not all(_BETWEEN.fullmatch(text, named[one].end, named[other].start) for one, other in pairwise(led)):
        return {}
    return dict(zip(led, chain, strict=True))
