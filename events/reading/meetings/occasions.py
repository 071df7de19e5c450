"""Occasions at which people met: found sentence by sentence, one per occasion."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import cast

from events.reading.days.dates import Day
from events.reading.days.headline import titled_day
from events.reading.meetings.occasion_wording import Kind, Wording, wording
from events.reading.people.speakers import cast_of
from events.reading.places.topics import topics_of
from events.reading.reading import Reading, once
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence
from events.when import Origin


@dataclass(frozen=True)
class Occasion:
    """People met. `main` is false for what is told besides: stretches of a trip, earlier occasions."""

    kind: Kind
    sentence: Sentence
    date: str | None
    origin: Origin | None
    chair: str | None
    units: tuple[str, ...]
    rule: str
    confidence: float
    main: bool = True


_BLUR: dict[str, str] = {"conference": "meeting", "working_session": "meeting", "workshop": "meeting"}
_VERBAL = ("met", "sat")
"""Tellings by verb alone; a noun in the same sentence says more exactly what it was."""
_CLOSE = {10: 0, 7: 70, 4: 30}
"""How near to an occasion a month or a year stands that is its date, in characters."""
_MEMORY = 40
"""How many occasions back one may be told again."""
_LEAD = 2
"""Paragraphs that may be the article's lead."""
_EARLY = 5
"""Sentences up to which the news is told."""
_NEWS = timedelta(days=14)
"""An occasion longer ago is background,"""
_STILL_NEWS = timedelta(days=40)
"""but for one with which the article opens: many a portal is slow."""


@once
def occasions(reading: Reading) -> tuple[Occasion, ...]:
    """The occasions of an article in text order, each on the sentence that tells it first."""
    return tuple(_Occasions(reading).all())


class _Occasions:
    """One pass over an article, in the course of which later tellings are joined to earlier ones."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words: Wording = wording(reading.lang, reading.plain)
        self.found: list[Occasion] = []

    def all(self) -> list[Occasion]:
        for sentence in self.reading.sentences:
            for told in self._told(sentence):
                same = next((at for at in self._late() if self._one(self.found[at], told)), None)
                if same is None:
                    self.found.append(replace(told, chair=told.chair or self._chair_after(told)))
                else:
                    one = self.found[same]
                    chair, units = one.chair or told.chair, one.units or told.units
                    if self._dates(told, one):
                        one = replace(one, sentence=told.sentence, date=told.date, origin=told.origin, main=True)
                    self.found[same] = replace(one, chair=chair, units=units)
        return self.found

    def _late(self) -> range:
        """Where the occasions stand that may be told again."""
        return range(max(0, len(self.found) - _MEMORY), len(self.found))

    def _text(self, sentence: Sentence) -> str:
        return sentence.folded if self.reading.lang == "en" or self.reading.plain else sentence.lowered

    def _one(self, one: Occasion, other: Occasion) -> bool:
        """Whether two tellings are of one occasion."""
        if one.kind == other.kind == "visit":
            return (
                one.date == other.date and other.sentence.index - one.sentence.index <= 1 and one.chair == other.chair
            )
        if "visit" in (one.kind, other.kind) or self.words.another.match(self._text(other.sentence)):
            return False
        alike = _BLUR.get(one.kind, one.kind) == _BLUR.get(other.kind, other.kind)
        dated = one.date == other.date or other.origin != "text" or self._dates(other, one)
        return alike and dated and (not one.units or not other.units or bool(set(one.units) & set(other.units)))

    def _dates(self, one: Occasion, other: Occasion) -> bool:
        """Whether it gives the day of one that the lead of the article tells without a day."""
        apart = one.sentence.paragraph - other.sentence.paragraph
        vague = other.origin == "published" or (
            len(other.date or "") == 7 and (one.date or "").startswith(str(other.date))
        )
        leads = vague and other.sentence.paragraph < _LEAD
        return leads and one.origin == "text" and 0 < apart <= 2 and self._recent(one.date)

    def _told(self, sentence: Sentence) -> Iterator[Occasion]:
        text, words = self._text(sentence), self.words
        noun = None
        for match in words.nouns.finditer(text):
            if self._tells(sentence, text, match) and (noun is None or match.lastgroup not in _VERBAL):
                noun = match
                if match.lastgroup not in _VERBAL:
                    break
        if noun:
            told = self._of_noun(sentence, text, noun)
            if told:
                yield told
        yield from self._visit(sentence, text, noun)

    def _tells(self, sentence: Sentence, text: str, noun: re.Match[str]) -> bool:
        """Whether the noun is told of as something that took place."""
        start, end = noun.span()
        opens = max(text.rfind(";", 0, start), text.rfind(" while ", 0, start), start - 90, 0)
        opens = max(opens, *(text.rfind(quote, 0, start) + 1 for quote in '"”'))
        lead, words = text[opens:start], self.words
        lone = sentence.index > _EARLY and not any(one.kind == "congress" for one in self.found[-_MEMORY:])
        if noun.lastgroup == "congress" and lone and not self.reading.days(sentence):
            return False
        if noun.lastgroup == "congress" and (_towards().search(lead) or _of_shareholders().search(text)):
            return False
        if words.planned.search(lead[-60:]) or words.coming.search(text, end, end + 45):
            return False
        if words.off.search(text) or words.planned.search(noun.group()) or self._ahead(sentence, start, end):
            return False
        if noun.lastgroup == "works":
            return self._dated(sentence) and _since().search(lead) is None
        if noun.group() == "meeting" and noun.lastgroup == "met":
            return _bodies().search(text) is not None or _council().search(text, end) is not None
        if noun.group() == "meeting" and not _determined().search(lead):
            return False
        if noun.lastgroup in ("met", "work") and self.reading.lang == "en":
            if noun.lastgroup == "work":
                return True
            return _bodies().search(lead) is not None and _idle_met().search(lead) is None
        if self.reading.lang == "en" and (_within().search(lead) or noun.group().startswith("work")):
            return True
        return words.held.search(text, max(0, start - 110), end + 120) is not None or self._dated(sentence)

    def _same_days(self, one: Occasion, kind: Kind, day: str | None, sentence: Sentence) -> bool:
        """Whether an occasion told before was on that day, or a sitting of several days about then."""
        if one.date == day:
            return True
        if one.kind != kind or kind not in ("congress", "council_session") or not (one.date and day):
            return False
        if len(one.date) < 10 or len(day) < 10 or not set(one.units) & set(topics_of(self.reading).of(sentence)):
            return False
        return abs(date.fromisoformat(one.date) - date.fromisoformat(day)) <= timedelta(days=5)

    def _ahead(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether the only day told beside it is still to come."""
        days = [day for day in self.reading.days(sentence) if len(day.value) == 10]
        near = [day for day in days if start - 50 < day.start < end + 40]
        return bool(near) and all(day.ahead for day in days)

    def _dated_nearby(self, sentence: Sentence, noun: re.Match[str]) -> bool:
        return any(abs(day.start - noun.start()) < 90 for day in self.reading.days(sentence))

    def _dated(self, sentence: Sentence) -> bool:
        """Works begun or ended with no ceremony and no day are background, no occasion."""
        if _same_day().search(sentence.lowered):
            return True
        return any(
            not day.ahead and len(day.value) == 10 and self._recent(day.value) for day in self.reading.days(sentence)
        )

    def _of_noun(self, sentence: Sentence, text: str, noun: re.Match[str]) -> Occasion | None:
        kind = self._kind(sentence, text, noun)
        if kind is None:
            return None
        day, origin = self._day(sentence, text, noun.start())
        if kind == "council_session" and (day is None or len(day) < 10):
            return None
        fresh = (
            origin == "text"
            and self._dated_nearby(sentence, noun)
            and not any(self._same_days(one, kind, day, sentence) for one in self.found[-_MEMORY:])
        )
        fresh = fresh and not (self.found and len(day or "") < 10 and _at_it().match(text))
        chair = self._chair(sentence, text, kind)
        again = (
            _at_it().match(text)
            or self.words.again.search(text, max(0, noun.start() - 60), noun.start())
            or self.words.bare.match(text, noun.end())
        )
        if self._part(text, noun):
            return None
        loose = _BLUR.get(kind, kind) == "meeting" or (noun.lastgroup == "sitting" and self.reading.lang == "en")
        if re.match(r" with\b", text[noun.end() :]):
            again = None
        if self.found and not fresh and _at_it().match(text):
            return None
        kinds = {at: self.found[at].kind for at in self._late()}
        earlier = [at for at, other in kinds.items() if other == kind or (loose and other != "visit")]
        if again and earlier and not fresh and not self.words.another.match(text):
            unchaired = [at for at in earlier if not self.found[at].chair and self.found[at].main]
            if chair and unchaired:
                self.found[unchaired[0]] = replace(self.found[unchaired[0]], chair=chair)
            return None
        main = self._leads(sentence, text, origin, day) and all(one.kind == "visit" for one in self.found)
        units = topics_of(self.reading).of(sentence)
        return Occasion(kind, sentence, day, origin, chair, units, f"{kind} held", 0.75, main)

    def _part(self, text: str, noun: re.Match[str]) -> bool:
        """Whether it is the opening, the close or a sitting of an occasion of several days that was told before."""
        around = text[max(0, noun.start() - 30) : noun.end() + 40]
        return _opening().search(around) is not None and any(
            one.kind in ("congress", "council_session", "conference") for one in self.found[-_MEMORY:]
        )

    def _kind(self, sentence: Sentence, text: str, noun: re.Match[str]) -> Kind | None:
        name, said = noun.lastgroup, noun.group()
        around = _post_at_council().sub("", text[max(0, noun.start() - 150) : noun.end() + 90])
        if self.reading.lang == "vi":
            if name == "sitting":
                if _of_assembly().search(around):
                    return None
                return "meeting" if re.search(r"kiểm tra|ubkt|kiem tra", around) else "council_session"
            if said == "phiên họp" and _of_council_vi().search(around):
                return "council_session"
            if name == "work":
                return "working_session"
        elif name in ("sitting", "meeting", "met"):
            follows = text[noun.end() : noun.end() + 60]
            if said.startswith("work") or _with_hosts().match(text, noun.end()):
                return "working_session"
            sits = name == "sitting" or (name == "met" and re.search(r"\b(?:session|sitting)\b", follows))
            named = text[max(0, noun.start() - 150) : noun.end() + 90]
            led = name == "sitting" and _post_at_council().search(named) is not None and "with" not in follows
            if _council().search(around) or led or (sits and self._of_council(sentence, around)):
                return "council_session"
            if name == "sitting" and re.match(r" with\b", follows):
                return "working_session"
            return "meeting"
        elif name == "work":
            hosted = not said.startswith("sat") or _with_hosts().match(text, noun.end() - 4)
            return "working_session" if hosted else "meeting"
        if name == "works":
            return "ceremony"
        if name == "sat":
            return "meeting"
        return cast(Kind, name)  # every other group of the pattern is named after a kind

    def _of_council(self, sentence: Sentence, around: str) -> bool:
        """Whether a regular or special session is that of a council named shortly before."""
        return _session_of_council().search(around) is not None and any(
            "people's council" in one.folded
            for one in self.reading.sentences[max(0, sentence.index - 3) : sentence.index]
        )

    def _visit(self, sentence: Sentence, text: str, noun: re.Match[str] | None) -> Iterator[Occasion]:
        visit = self.words.visited.search(text)
        if not visit or sentence.text.isupper() or _headline(sentence):
            return
        if self.words.off.search(text, max(0, visit.start() - 50), visit.end() + 50):
            return
        if noun and (noun.start() - 12 < visit.start() < noun.end() or self._frames(sentence, visit)):
            return
        start = visit.start()
        lead, cast = text[max(0, start - 60) : start], cast_of(self.reading)
        if self.words.coming.search(lead) or _no_visit(self.reading.lang).search(lead):
            return
        if _afterwards().search(lead) and any(one.kind == "visit" for one in self.found[-_MEMORY:]):
            return
        chair = cast.speaker(sentence, start)
        fronted = visit.group().endswith("ing") or (start < 3 and self.reading.lang == "vi")
        if fronted and not cast.named(sentence, end=start):
            after = cast.named(sentence, begin=visit.end())
            chair = after[0][2] if after else chair
        led = not cast.named(sentence, end=start)
        if led and _delegation().search(text, max(0, start - 40), start):
            hosted = [one for one in self.found[-_MEMORY:] if one.chair]
            chair = hosted[-1].chair if hosted else None
        elif chair not in cast.officials:
            return
        if noun and self.found and not self.found[0].main:
            return
        day, origin = self._day(sentence, text, start)
        main = not self.found and sentence.index <= 3 and (origin != "text" or self._recent(day))
        yield Occasion(
            "visit", sentence, day, origin, chair, topics_of(self.reading).of(sentence), "visit paid", 0.7, main
        )

    def _leads(self, sentence: Sentence, text: str, origin: Origin | None, day: str | None) -> bool:
        """Whether an occasion may be the one that the article is about: told early, of late, and of none before it."""
        early = sentence.index <= _EARLY and not self.words.another.match(text)
        return early and (origin != "text" or self._recent(day, _STILL_NEWS if sentence.index == 0 else _NEWS))

    def _frames(self, sentence: Sentence, visit: re.Match[str]) -> bool:
        """Whether it is a province that is visited: the frame of what was done there."""
        at = sentence.start + visit.end()
        return any(place.subject and at <= place.start < at + 20 for place in self.reading.places_in(sentence))

    def _recent(self, day: str | None, span: timedelta = _NEWS) -> bool:
        published = self.reading.article.published
        if day is None or published is None:
            return day is not None
        return len(day) == 10 and published - date.fromisoformat(day) <= span

    def _day(self, sentence: Sentence, text: str, at: int) -> tuple[str | None, Origin | None]:
        """The day of what stands at an offset: the nearest past day of its sentence, else the main day."""
        told = [day for day in self.reading.days(sentence) if not (day.ahead or day.cited)]
        exact = [day for day in told if len(day.value) == 10]
        vague = [
            day
            for day in told
            if abs(day.start - at) < _CLOSE[len(day.value)] and text[day.start : day.start + 2] not in ("nă", "na")
        ]
        main = self._main_day(sentence)
        if main and _day_before(self.reading.lang).search(text):
            exact = [day for day in exact if text[day.start].isdigit() or day.end - day.start > 20]
            if not exact:
                return (date.fromisoformat(main) - timedelta(days=1)).isoformat(), "text"
        days = exact or vague
        if days:
            return min(days, key=lambda day: (_bounds(text, day), abs(day.start - at))).value, "text"
        held = next((one.date for one in self.found[-_MEMORY:] if one.main and one.date), None)
        if before := held or main or titled_day(self.reading):
            return before, "context"
        published = self.reading.article.published
        return (published.isoformat(), "published") if published else (None, None)

    def _main_day(self, sentence: Sentence) -> str | None:
        """The exact day that the opening sentences name, for sentences that name none."""
        for earlier in self.reading.sentences[: min(sentence.index, 4)]:
            for day in self.reading.days(earlier):
                if len(day.value) == 10 and not (day.ahead or day.cited) and self._recent(day.value):
                    return day.value
        return None

    def _chair(self, sentence: Sentence, text: str, kind: Kind) -> str | None:
        """Who chaired it, where the sentence says so."""
        cast, words = cast_of(self.reading), self.words
        by = words.presided_by.search(text)
        if by:
            named = [one for one in cast.named(sentence, begin=by.end()) if one[0] - by.end() < 160]
            if named:
                return named[0][2]
        for verbs in (words.presided, words.met if kind in ("working_session", "meeting") else None):
            verb = verbs.search(text) if verbs else None
            if verb and (chair := self._subject(sentence, text, verb)):
                return chair
        return cast.leader if kind == "working_session" and "people's committee and" not in text else None

    def _subject(self, sentence: Sentence, text: str, verb: re.Match[str]) -> str | None:
        """Whose act the verb is; where nobody stands before it, the one whom "is" or "with" names after it."""
        cast = cast_of(self.reading)
        if not cast.named(sentence, end=verb.start()):
            after = cast.named(sentence, begin=verb.end())
            if after and _turned().search(text, verb.end() - 1, after[0][0]):
                return after[0][2]
        return cast.speaker(sentence, verb.start())

    def _chair_after(self, occasion: Occasion) -> str | None:
        """Who the next two sentences say was in the chair."""
        if occasion.kind == "visit":
            return None
        at = occasion.sentence.index
        for sentence in self.reading.sentences[at + 1 : at + 3]:
            text = self._text(sentence)
            by, told = self.words.presided_by.search(text), self.words.presided.search(text)
            if not (by or told) or any(len(day.value) == 10 for day in self.reading.days(sentence)):
                continue
            named = cast_of(self.reading).named(sentence, begin=by.end()) if by else []
            if not named and told:
                named = cast_of(self.reading).named(sentence, end=told.start())
            return named[0][2] if named else None
        return None


def _headline(sentence: Sentence) -> bool:
    """Whether it is the article's headline, printed above the text once more."""
    return sentence.index == 0 and sentence.text[-1] not in '.!?…:;"”)'


@cache
def _within() -> re.Pattern[str]:
    """What leads up to an occasion that people were at: "turned up for an extraordinary "."""
    return re.compile(
        r"\b(?:at|in|into|during|after|following|from|of|for|to|by|with)"
        r" (?:an?|the|its|their|his|her|this|that|[\w-]+'s?)(?: [\w'-]+,?){0,8} $"
    )


@cache
def _determined() -> re.Pattern[str]:
    """What makes "meeting" a noun."""
    return re.compile(
        r"\b(?:an?|the|its|their|his|her|this|that|[\w-]+'s?|in) (?:\(?[\w'-]+\)?,? ){0,8}(?<!communes )(?<!units )$"
    )


@cache
def _bodies() -> re.Pattern[str]:
    """Who meets."""
    return re.compile(
        r"\b(?:councils?|committees?|boards?|deputies|delegates|lawmakers|leaders?|officials|sides|groups?|government"
        r"|assembly|members|ministers?|president|general|secretary|chair(?:man|woman)|delegations?|plenum"
        r"|commission|he|she|they|counterparts|chief|bodies)\s(?:[\w,.'-]+ ){0,12}$"
    )


@cache
def _idle_met() -> re.Pattern[str]:
    return re.compile(r"(?:have|has|be|were|are|was|standards|targets?|conditions|criteria|goals?)\s(?:\w+\s)?$")


@cache
def _council() -> re.Pattern[str]:
    return re.compile(r"(?:people's|provincial|municipal|city|the) councils?\b")


@cache
def _post_at_council() -> re.Pattern[str]:
    """A post at a council, which makes no meeting one of the council."""
    return re.compile(
        r"(?:chair(?:m[ae]n|wom[ae]n)?|secretary|heads?) of (?:the )?(?:[\w-]+ ){0,3}(?:'s )?people's council"
        r"|council (?:vice |deputy )?chair\w*"
    )


@cache
def _of_council_vi() -> re.Pattern[str]:
    """A council that sits, or adopts something at its sitting."""
    return re.compile(
        r"phiên họp[^,.;]{0,30}(?<!thường trực )hđnd"
        r"|(?<!thường trực )(?<!chủ tịch )hđnd [^.;]{0,60}(?:thông qua|tán thành|quyết nghị)[^,.;]{0,40}phiên họp"
    )


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:opening|closing|plenary|preparatory|question-and-answer|q&a|discussion) (?:session|sitting|ceremony)\b"
        r"|(?<!\w)(?:phiên|lễ) (?:khai mạc|bế mạc|trù bị|trọng thể|chất vấn|thảo luận)(?!\w)"
    )


@cache
def _of_assembly() -> re.Pattern[str]:
    """A session of the National Assembly, named to cite what it adopted."""
    return re.compile(r"quốc hội(?! (?:khai mạc|bế mạc))[^.;]{0,60}(?:thông qua|ban hành|nghị quyết)")


@cache
def _session_of_council() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:regular|thematic|topical|extraordinary|special|year-end|mid-year|\d{1,3}(?:st|nd|rd|th)|first"
        r"|closing|the) (?:session|sitting)"
    )


@cache
def _with_hosts() -> re.Pattern[str]:
    """A meeting with those who run a province is a working session."""
    return re.compile(
        r"[^.;]{0,60}?\bwith (?:the )?(?:[\w'-]+ ){0,4}(?:standing|key (?:officials|leaders)|leading officials"
        r"|officials of|leaders of the|delegation (?:led|headed))\b"
    )


@cache
def _no_visit(lang: Lang) -> re.Pattern[str]:
    """What stands before a visit that is a frame, a wish or somebody else's."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:yêu cầu|đề nghị|từng|giao|để|cần|phải|việc|(?<!đoàn )công tác|tiếp tục|khách|nhằm"
            r"|cho)(?: \w+)? $"
            r"|(?<!\w)(?:mà|tổ chức đoàn|nơi) [^,.;]{0,40}$"
        )
    return re.compile(
        r"\b(?:to|(?<!was )that|which|(?<!\w )who|tourists?|visitors?|during (?:his|her|the|an?)(?: working"
        r"| recent)?|after|on|of|his|her|their|s)\s(?:a\s)?$"
    )


@cache
def _afterwards() -> re.Pattern[str]:
    """What stands before a visit that was told before: "after the field trip", "sau khi kiểm tra"."""
    return re.compile(
        r"(?:\b(?:after|following)(?: (?:the|this|their|his|her|an?))?(?: \w+)?|(?<!\w)sau(?: khi| chuyến)?) $"
    )


@cache
def _towards() -> re.Pattern[str]:
    """What makes a congress one that is prepared or written about."""
    return re.compile(
        r"\b(?:for|towards?|on|welcom\w+) (?:the |all |its )?(?:[\w-]+ ){0,6}$|(?:đây|đó) là (?:kỳ )?$|\bthis (?:is"
        r"|was) (?:the |its )?(?:\w+ )?$"
    )


@cache
def _of_shareholders() -> re.Pattern[str]:
    return re.compile(r"\b(?:shareholders?|board of directors)\b|cổ đông|hđqt|hội đồng quản trị")


@cache
def _at_it() -> re.Pattern[str]:
    """How a sentence opens that goes on with the occasion told before."""
    return re.compile(
        r"at (?:the|this) (?:event|meeting|session|sitting|conference|congress|ceremony|workshop|forum|seminar),"
        r"|tại (?:sự kiện|cuộc họp|buổi làm việc|phiên họp|hội nghị|kỳ họp|buổi lễ|lễ|đại hội|hội thảo"
        r"|buổi gặp)(?: này)?,"
    )


@cache
def _delegation() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:delegat(?:ion|ions|es)|groups?|mission|visitors|members|party) (?:had |also |then )*$"
        r"|(?<!\w)đoàn (?:(?!của|sang)\w+ ){0,4}$"
    )


@cache
def _turned() -> re.Pattern[str]:
    """What stands between a verb and its subject where the order is turned, or between a host and his guest."""
    return re.compile(r"\b(?:was|were|is|are|with|có|là|gồm|với|cùng) (?:[\w'-]+,? ){0,9}$")


@cache
def _same_day() -> re.Pattern[str]:
    return re.compile(r"\bthe same (?:day|morning|afternoon)\b|(?<!\w)cùng ngày(?!\w)")


def _bounds(text: str, day: Day) -> bool:
    """Whether a day is one end of a time: "since June 4", "(4/6/2004 - 4/6/2024)"."""
    before, after = text[max(0, day.start - 14) : day.start], text[day.end : day.end + 4]
    return (_since().search(before) or _until().search(f"{before}@{after}")) is not None


@cache
def _until() -> re.Pattern[str]:
    """What stands before a day, "@", that ends a time, or after one that begins it."""
    return re.compile(
        r"\b(?:to|until|through|up to|as of|den|đến|hết|het|tới) (?:ngày |ngay |the )?@|\d ?[-–] ?@|@ ?[-–] ?\d"
    )


@cache
def _since() -> re.Pattern[str]:
    return re.compile(r"\b(?:since|from|after|until|tu|từ|sau) (?:ngày |the )?$")


@cache
def _day_before(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:day|morning|afternoon|evening|night) (?:before|earlier)\b|\bprevious (?:day|evening)\b"
        )
    return re.compile(r"(?<!\w)(?:trước đó một ngày|hôm trước|ngày trước đó|chiều hôm trước|một ngày trước)(?!\w)")
