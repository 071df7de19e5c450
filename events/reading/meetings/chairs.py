"""Who chaired an occasion, where the text says so."""

import re

from events.reading.discourse.speakers import cast_of
from events.reading.discourse.topics import topics_of
from events.reading.entities.people import Mention
from events.reading.entities.person_names import HONORIFIC
from events.reading.meetings.occasion import Occasion, text_in
from events.reading.meetings.occasion_wording import Kind, wording
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.reading.text.sentences import Sentence


def chair_of(reading: Reading, sentence: Sentence, text: str, kind: Kind, at: int) -> str | None:
    """Who chaired an occasion told at an offset, where the sentence says so."""
    cast, words = cast_of(reading), wording(reading.lang, reading.plain)
    by = words.presided_by.search(text)
    if by:
        named = [one for one in cast.named(sentence, begin=by.end()) if one[0] - by.end() < 160]
        if named:
            return named[0][2]
        if _BY_HIM.match(text, by.end() - 1):
            return cast.speaker(sentence, by.start())
    led = _GUESTS_LED.search(text) if kind == "working_session" else None
    if led and not cast.named(sentence, end=led.start()) and (guests := cast.named(sentence, begin=led.end())):
        return guests[0][2]
    if kind in ("working_session", "meeting") and _BY_GUESTS.match(text) and (guest := leads_guests(reading, sentence)):
        return guest
    fronted = _FRONTED.match(text) if kind in ("working_session", "meeting") else None
    if fronted and _WITH_GUESTS.search(fronted.group()):
        return leads_guests(reading, sentence)
    if fronted and not cast.named(sentence, end=fronted.end()):
        return _after_comma(reading, sentence, fronted.end() - 2)
    begin, end = clause_at(text, at, reading.lang)
    verb_of_host = words.met if kind in ("working_session", "meeting") else _HELD
    met = verb_of_host.search(text, begin, end)
    for verb in (words.presided.search(text), _CONCLUDED.search(text), met):
        if verb and (chair := _subject(reading, sentence, text, verb)):
            return first_of_them(reading, sentence, chair)
    return cast.leader if kind == "working_session" else None


@once
def _led(reading: Reading) -> dict[int, str]:
    """Who leads a delegation, by the sentence that says so."""
    cast, found = cast_of(reading), {}
    for sentence in reading.sentences:
        text = text_in(reading, sentence)
        if led := _GUESTS_LED.search(text):
            guests = [one for one in cast.named(sentence, begin=led.end()) if one[0] - led.end() < _POST]
            if guests:
                found[sentence.index] = guests[0][2]
    return found


def leads_guests(reading: Reading, sentence: Sentence) -> str | None:
    """Who leads the delegation that a sentence speaks of, as the sentences before it say."""
    return next((name for at, name in reversed(_led(reading).items()) if at <= sentence.index), None)


def chair_after(reading: Reading, occasion: Occasion) -> str | None:
    """Who the next two sentences say was in the chair."""
    if occasion.kind == "visit":
        return None
    words = wording(reading.lang, reading.plain)
    at = occasion.sentence.index
    for sentence in reading.sentences[at + 1 : at + 3]:
        text = text_in(reading, sentence)
        by, told = words.presided_by.search(text), words.presided.search(text)
        if not (by or told) or any(len(day.value) == 10 for day in reading.days(sentence)):
            continue
        opens_with = [unit for place, unit in topics_of(reading).named(sentence) if place.start == sentence.start]
        if occasion.units and not set(opens_with) <= set(occasion.units):
            return None
        named = cast_of(reading).named(sentence, begin=by.end()) if by else []
        if not named and told:
            named = cast_of(reading).named(sentence, end=told.start())
        return named[0][2] if named else None
    return None


def _subject(reading: Reading, sentence: Sentence, text: str, verb: re.Match[str]) -> str | None:
    """Whose act the verb is; where nobody stands before it, the one whom "is" or "with" names after it."""
    cast = cast_of(reading)
    led = cast.named(sentence, end=verb.start())
    together = _TOGETHER.search(text, 0, led[0][0]) or _JOINED.match(text, led[0][1], verb.start()) if led else None
    if len(led) > 1 and (together or verb.group().startswith(_JOINTLY)):
        return led[0][2]
    if not led:
        after = cast.named(sentence, begin=verb.end())
        turned = _IS.search(text, verb.end() - 1, after[0][0]) if after else None
        if turned or (after and _WITH_HIM.fullmatch(text, verb.end() - 1, after[0][0])):
            return after[0][2]
        if _OPENS.fullmatch(text, 0, verb.start()) or verb.re is _CONCLUDED:
            return _after_comma(reading, sentence, verb.end())
        return cast.last_before(sentence) if _STILL_THEY.search(text) else None
    chair = cast.speaker(sentence, verb.start())
    ranking = [name for _, _, name in led if name in cast.officials]
    return ranking[-1] if ranking and chair not in cast.officials else chair


def _after_comma(reading: Reading, sentence: Sentence, begin: int) -> str | None:
    """Who does what a sentence opens with: the first named right after a comma or a colon, the post before the name.

    A name later in its clause is somebody else's: "Meeting on June 5, the board heard Chairman Le Van A".
    """
    posts = {
        one.start - sentence.start: (one.opens or one.first) - sentence.start for one in reading.people_in(sentence)
    }
    for start, _, name in cast_of(reading).named(sentence, begin=begin):
        first = min(start, posts.get(start, start))
        if first < begin + _NEAR and _COMMA.search(sentence.text, begin, first):
            return name
    return None


_COMMA = patterns.plain(rf"[,:]\s(?:[Tt]he |[Ii]ts )?{HONORIFIC}$")
_NEAR = 200
"""Within so many characters after its verb the subject of an opening is named."""


def first_of_them(reading: Reading, sentence: Sentence, chair: str | None) -> str | None:
    """The first, who is the most senior, of those who do a thing together with the last of them."""
    text, people = reading.article.text, reading.people_in(sentence)
    at = next((at for at in reversed(range(len(people))) if people[at].name == chair), 0)
    first = at
    while first and (joint := _AND.fullmatch(text, _own_end(*people[first - 1 : first + 1]), people[first].first)):
        if not joint["and"] and not (people[first - 1].position and people[first].position):
            break
        first -= 1
    opens = first < at and _OPENS_LIST.search(text[sentence.start : people[first].first])
    return people[first].name if opens else chair


def _own_end(one: Mention, after: Mention) -> int:
    """Where what is told of somebody ends before the next name: with the name, where both share what follows."""
    return one.last if one.last <= after.start else one.end


_AND = patterns.plain(rf"[\s)–—-]*(?:[,;]\s?)?(?P<and>(?<=\s)(?:and|và|cùng)\s)?(?:the |its )?{HONORIFIC}")
_OPENS_LIST = re.compile(rf"(?:^|[,;:] |[Cc]ác )(?:[Tt]he )?{HONORIFIC}$")
"""What stands between several who do a thing together, each with his post, and before the first of them."""
_TOGETHER = patterns.plain(r"(?<!\w)(?:gồm|các (?:đại biểu|ĐBQH|đồng chí|ông|bà))(?!\w)[^.;]{0,60}$")
"""What stands before several who do a thing together, the most senior first."""


_JOINTLY = ("đồng ", "dong ")
"""How a verb begins of which several are the subject, the most senior first."""


_JOINED = patterns.plain(
    r"(?:, [^;.]{2,90}?,?)? (?:(?:đồng )?(?:và|cùng|va|cung)|together with|along(?:side| with)|and)"
    r" [^;.,]{2,80}$"
    r"|(?:, [^;.]{2,90}?,?)? (?:cùng|cung)(?: với| voi)? (?:các|cac) [^;.]{2,160}$"
)
"""What stands between the first of several who do a thing together and what they do."""


_FRONTED = patterns.plain(
    r"(?:\W*[^,;.]{2,40}, ){0,2}(?:(?:while|when|after|khi|sau khi) )?(?:(?:working|làm việc|lam viec)"
    r" (?:with|với|cùng|tại|voi|cung|tai)|nghe|(?:tại|trong|tai) (?:buổi|cuộc|buoi|cuoc) (?:tiếp|tiep)) [^,;.]{2,90}, "
)
"""How a sentence opens that names the guest after the work: "Làm việc với tỉnh, Phó Thủ tướng ..."."""


_WITH_GUESTS = patterns.plain(
    r"(?:với|voi) (?:đoàn|doan)(?: (?:công tác|cong tac))?, $|with the (?:delegation|mission), $"
)
"""... where it is a host who speaks, to the delegation that was told of before."""


_GUESTS_LED = patterns.plain(
    r"(?<!\w)(?:đoàn|doan|tổ công tác|to cong tac)(?!\w)[^.;,]{0,70}? do (?=[^.;]{5,110}?(?<!\w)(?:dẫn đầu|dan dau"
    r"|trưởng đoàn|truong doan)(?!\w))"
    r"|\b(?:delegation|mission|working group|team)\b(?! leader)[^.;]{0,70}?,? (?:led|headed) by "
)
"""Guests, right before whoever leads them: "đoàn công tác do Bộ trưởng ... dẫn đầu"."""


_BY_GUESTS = patterns.plain(
    r"(?:\W*[^,;.]{2,40}, ){0,2}(?:đoàn|doan|the (?:same )?(?:delegation|mission|group|team))"
    r"(?: (?:công tác|cong tac))? (?!của|cua|of|from|đại biểu|dai bieu)(?:đã |da |also |then |had |next |later )*\w"
)
"""A sentence whose subject is the delegation that was told of before."""


_CONCLUDED = patterns.plain(
    r"^\W*(?:[^,;.]{2,40}, )?(?:(?:phát biểu )?kết luận|concluding|wrapping up|summing up)(?= )"
)
"""What only somebody does who chairs, as a verb with which a sentence opens."""


_HELD = patterns.plain(r"\b(?:held|hosted|convened) with\b")
"""What somebody did whose occasion it was, whatever its kind."""


_OPENS = patterns.plain(
    r"[^;.]{2,120} (?:he|she|ông|bà) |\W*(?:[^,;.]{2,50}, )?(?:(?:trực tiếp|khi|while|when|after|sau khi) )?"
)
"""What stands before a verb with which a sentence opens, whose subject comes after a comma."""


_POST = 90
"""So many letters of a post may stand before a name."""


_BY_HIM = patterns.plain(r" ?(?:him|her)\b")
"""After "chaired by": that it was whoever was named last."""
_STILL_THEY = patterns.plain(
    r"\b(?:under (?:his|her) (?:chair|lead)|(?:the|his|her) (?:delegation|group|team))"
    r"|(?<!\w)(?:đoàn|doan)(?!\w)"
)
"""That those go on who were spoken of last, without their names."""


_IS = patterns.plain(r"(?:\b(?:was|were|is|are) (?!\w+(?:ed|en) )|(?<!\w)(?:có|là|gồm) )(?:[\w'-]+[,:]? ){0,9}$")
"""What stands between a verb and its subject where the order is turned."""


_WITH_HIM = patterns.plain(r"\w(?:[^,;.]* )?(?:with|với|cùng|của) (?:[\w'-]+,? ){0,9}")
"""What stands between a host and his guest."""
