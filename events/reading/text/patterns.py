"""Patterns that are tried only where they can begin.

`re` tries a pattern at every letter of a text, and there each of its alternatives. Most of the long ones begin with one
of some words. Here these are looked for first, all in one pass, and the pattern is tried only where one of them stands.
What a pattern can begin with is read off the pattern itself: a rule has nothing to say of it, and finds the same. It
is read as `re` itself parses it, by a part of the standard library without documentation or types (decision 0019).
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, cast

from ahocorasick_rs import AhoCorasick, Implementation

NEVER = re.compile(r"(?!)")
"""Finds nothing: for a language that has no words for what another has."""

_FOREIGN = re.compile("[^\t\n -~\xa0-\xb4\xb6-\xde\xe0-\xfeĂăĐđĨĩŨũƠơƯưẠ-ỹ\u2010-\u2027\u2030-\u205e€₫]")
"""What neither language is written with: such a character may be a letter's other case, a digit or a space too."""
_DIGITS = "123456789"
_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\xa0"
"""They are not told apart, neither digits from 0 nor spaces from a space."""
_LENGTHS_OF_TEXTS = range(40, 4096)
"""In a shorter text trying everywhere is as fast; a longer one is no sentence."""

_LENGTHS = (10, 7, 5, 4, 3)
"""How far beginnings are told apart, the first that yields no more than so many of them:"""
_MANY = 450
_MOST = 5000
"""Where more of them join, those before are told apart no farther."""
_START = "^"
"""Stands for the beginning of the text, before its first letter."""
_FEW_LETTERS = 16
_OFTEN = 2
"""What is repeated more often is read so many times."""

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001 - it does what `re.compile` does
    """The pattern that `re.compile` makes; searching with it is faster where it begins with one of some words."""
    compiled = re.compile(pattern, flags)
    found = beginnings(pattern, flags)
    return cast("re.Pattern[str]", _Pattern(compiled, found)) if found else compiled


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `compile` makes, made when it is first asked for: starting up is what people wait for."""
    return cast("re.Pattern[str]", _Lazy(compile, pattern, flags))


def plain(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `re.compile` makes, made when it is first asked for: one that is tried at few places anyway."""
    return cast("re.Pattern[str]", _Lazy(re.compile, pattern, flags))


class _Lazy:
    """A pattern that is made when it is first asked for anything."""

    def __init__(self, make: Callable[[str, int], re.Pattern[str]], pattern: str, flags: int) -> None:
        self._make, self._pattern, self._flags = make, pattern, flags

    def __getattr__(self, name: str) -> Any:
        made = self._make(self._pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


class _Pattern:
    """A compiled pattern with the words that it can begin with."""

    def __init__(self, compiled: re.Pattern[str], found: Iterable[str]) -> None:
        self._compiled = compiled
        # Of the implementations it is the one by which all patterns' automata together still lie in the cache.
        self._beginnings = AhoCorasick(found, implementation=Implementation.ContiguousNFA).find_matches_as_indexes
        self.match = compiled.match

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        even = _even(text)
        if even is None:
            return self._compiled.search(text, pos, endpos)
        if hits := self._beginnings(even, overlapping=True):
            for start in _starts(hits):
                if start >= pos and (found := self.match(text, start, endpos)):
                    return found
        return None

    def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        even = _even(text)
        if even is None:
            return self._compiled.finditer(text, pos, endpos)
        hits = self._beginnings(even, overlapping=True)
        return self._each(_starts(hits), text, pos, endpos) if hits else iter(())

    def _each(self, starts: list[int], text: str, pos: int, endpos: int) -> Iterator[re.Match[str]]:
        for start in starts:
            if start >= pos and (found := self.match(text, start, endpos)):
                yield found
                pos = found.end()


def _starts(hits: list[tuple[int, int, int]]) -> list[int]:
    """Where in a text beginnings stand, in order: by one less than in the even one, which `_START` opens."""
    return sorted([start - 1 if start else 0 for _, start, _ in hits])


@lru_cache(maxsize=512)
def _even(text: str) -> str | None:
    """The text as beginnings are written, letter for letter; None where it may hide one, or looking does not pay."""
    if len(text) not in _LENGTHS_OF_TEXTS or not (text.isascii() or not _FOREIGN.search(text)):
        return None
    return _START + _evened(text)


def _evened(text: str) -> str:
    text = text.lower()
    for digit in _DIGITS:
        text = text.replace(digit, "0")
    if not text.isprintable():
        for space in _SPACES:
            text = text.replace(space, " ")
    return text


def beginnings(pattern: str, flags: int = 0) -> list[str] | None:
    """What every match begins with one of, in lower case, any digit as 0 and any space as one; None if it is unknown.

    None of them begins with another. What a match only looks ahead to counts too.
    """
    tree = parser.parse(pattern, flags)
    if tree.getwidth()[0] == 0:
        return None
    for length in _LENGTHS:
        found = _Beginnings(length, bool(tree.state.flags & re.MULTILINE)).of(tree)
        if len(found) <= _MANY:
            break
    shortest: set[str] = set()
    for begin in sorted(found, key=len):
        if not any(begin[:end] in shortest for end in range(len(begin))):
            shortest.add(begin)
    return sorted(shortest) if not any(map(_is_common, shortest)) and len(shortest) <= _MANY else None


def _is_common(begin: str) -> bool:
    """Whether it stands everywhere, as a single letter does."""
    return len(begin) < 2 and (not begin or begin.isalpha() or begin == " ")


_Found = dict[str, bool]
"""Beginnings of a part of a pattern: whether the part is that and no more, so that what follows it adjoins."""
_NOTHING: _Found = {"": True}
_ANYTHING: _Found = {"": False}


class _Beginnings:
    """Reads what the parts of a parsed pattern begin with, up to a length."""

    def __init__(self, length: int, lines: bool) -> None:
        self._length = length
        self._lines = lines
        """Whether `^` is the start of a line, and not of the text alone."""

    def of(self, parts: Iterable[tuple[Any, Any]]) -> _Found:
        found = _NOTHING
        for code, argument in parts:
            found = self._then(found, self._part(code, argument))
            if not any(found.values()):
                break
        return found

    def _then(self, before: _Found, after: _Found) -> _Found:
        if len(before) * len(after) > _MOST:
            return dict.fromkeys(before, False)
        found: _Found = {}
        for begin, whole in before.items():
            for more, whole_too in after.items() if whole else _ANYTHING.items():
                joined = (begin + more)[: self._length]
                found[joined] = found.get(joined, True) and whole_too and len(joined) < self._length
        return found

    def _part(self, code: Any, argument: Any) -> _Found:
        if code is op.LITERAL:
            return _letters([(code, argument)])
        if code is op.IN:
            return _letters(argument)
        if code is op.BRANCH:
            return _either(map(self.of, argument[1]))
        if code is op.SUBPATTERN:
            return self.of(argument[3])
        if code is op.ATOMIC_GROUP:
            return self.of(argument)
        if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            return self._repeated(*argument)
        if code is op.AT and argument is op.AT_BEGINNING:
            return _NOTHING if self._lines else {_START: True}
        if code is op.ASSERT and argument[0] == 1:
            return dict.fromkeys(self.of(argument[1]), False)
        return _NOTHING if code in (op.AT, op.ASSERT, op.ASSERT_NOT) else _ANYTHING

    def _repeated(self, least: int, most: int, part: Iterable[tuple[Any, Any]]) -> _Found:
        once = self.of(part)
        times = [_NOTHING]
        while len(times) <= min(most, _OFTEN):
            times.append(self._then(times[-1], once))
        if most > _OFTEN:
            times[-1] = dict.fromkeys(times[-1], False)
        return _either(times[min(least, _OFTEN) :])


def _either(several: Iterable[_Found]) -> _Found:
    found: _Found = {}
    for one in several:
        for begin, whole in one.items():
            found[begin] = found.get(begin, True) and whole
    return found


def _letters(items: Iterable[tuple[Any, Any]]) -> _Found:
    """A few letters as they are written; anything, where they are many or not of our alphabets."""
    letters = ""
    for code, argument in items:
        if code is op.LITERAL:
            letters += chr(argument)
        elif code is op.RANGE and argument[1] - argument[0] < _FEW_LETTERS:
            letters += "".join(map(chr, range(argument[0], argument[1] + 1)))
        elif code is op.CATEGORY and argument is op.CATEGORY_DIGIT:
            letters += "0"
        elif code is op.CATEGORY and argument is op.CATEGORY_SPACE:
            letters += " "
        else:
            return _ANYTHING
    if _FOREIGN.search(letters):
        return _ANYTHING
    even = set(_evened(letters))
    return dict.fromkeys(even, True) if len(even) <= _FEW_LETTERS else _ANYTHING
