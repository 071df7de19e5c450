"""Whom a short name, a role or a pronoun means, and who speaks."""

import re
from functools import cached_property

from events.reading.discourse import role_wording
from events.reading.discourse.envoys import envoy_in
from events.reading.discourse.interviews import interviewee_of, is_i
from events.reading.discourse.roundups import labels_of
from events.reading.entities.people import Mention
from events.reading.entities.person_names import addressed, is_inside, is_surname
from events.reading.entities.places import places
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.folding import folded_evenly
from events.reading.text.sentences import Sentence

_GAP = {
    "en": patterns.plain(r"(?:,? (?:of|and|the|for|&|[A-ZĐ][\w'’]*))*,? ?(?:comrade |of the Party,? |Mr\.? |Ms\.? )?"),
    "vi": patterns.plain(r"(?: [Tt]hường trực)?(?: của)?,? ?(?:(?:đồng chí|ông|bà|các ông|dong chi|ong|ba) )?"),
}
"""What may stand between a role and the name of its holder."""

_BODY = patterns.plain(
    r"(?: of)?(?: the)?(?: [\w'-]+){0,4}? (?:(?P<council>council|hdnd|hoi dong nhan dan)"
    r"|(?P<committee>people's committee|ubnd|uy ban nhan dan))"
)
"""Which body a chairman or secretary is of, in the words after the role."""

_BELOW = patterns.plain(
    r" of (?:the )?(?:(?!provincial|municipal|city)[\w'-]+ ){0,7}?(?:district|commune|ward|town)\b"
    r"| (?:(?:huyen|quan|thi|dang) uy|(?:(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) )?(?:huyen|quan|thi xa|xa"
    r"|phuong|dac khu))\b"
)
"""What makes a role one below the province, in the words after it."""

_ONCE = patterns.plain(r"(?:\bformer|\bex|\bnguyen|\bcuu)[ -]$")
"""What makes a role one of the past."""

_REPORTED_TO = patterns.plain(
    r"(?:bao cao|thua|tiep|don|cung|voi|tra loi|reporting to|welcoming|briefing) (?:dong chi |the )?$"
)
"""What makes a role before a comma that of somebody else who is spoken to: "Báo cáo Phó Thủ tướng, ông ..."."""


_NEXT_POST = re.compile(r", | and ")
"""What parts two posts."""


_OFFICE = patterns.plain(r"(?:van phong|vp|office of the|tro ly|thu ky|adviser to the|assistant to the) $")
"""What makes a role the name of an office: "Head of the Office of the President"."""


_DOUBLE = patterns.plain(r"(?:[Ôô]ng|[Bb]à|chí|Mr\.?|Ms\.?|Mrs\.?) (\w+) $")
"""A title with the last name but one: "Mr. Tung" of "Mr. Tung Lam"."""


_TITLE = patterns.plain(r"(?:(?P<man>\b[Ôô]ng|\bMr\.?)|(?P<woman>\b[Bb]à|\bMrs\.?|\bMs\.?)) $")


_TITLES = frozenset(
    re.findall(r"\w+", "Mr Ms Mrs Dr PM Minister Chairman Chairwoman Secretary General President Comrade Deputy")
)
"""Words before a last name that stands for the whole."""


_CAPITAL = patterns.plain(r"(?<![\w-])[^\W\d_a-z]\w+(?!\w)")


_MANY = patterns.plain(
    r"s\b|'s\b|,? of the (?:department|office)| (?:(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) )?(?:cac|nhung|moi) "
)
"""What makes a role many people's, or that of a department."""


_OBLIQUE = patterns.plain(
    r"\b(?:to|with|(?<!led )(?<!headed )(?<!chaired )by|for|from|behind|beside"
    r"|succeed(?:ing|ed)?|replac(?:ing|ed|e)|thank(?:ed|ing)?|of|elected"
    r"|named|appointed|made) (?:comrade |mr\.? |ms\.? |the |its |his |her )*$"
    r"|\b(?:turned|spoke|speaking|replied|replying|listened) to [^.;]{0,90}, $"
    r"|(?<![,\"”] )\b(?:ask|commend|congratulat|instruct|invit|meet|met|order|prais|remind|request|tell|told|urg|welcom"
    r"|wish)(?:ed|s|es|ing)? (?:comrade |mr\.? |ms\.? |mrs\.? |the |its |his |her )*$"
)
"""What makes a name no subject: "turned to", "together with", "succeeding", "asked"."""


_MEETING = patterns.plain(
    r"\W*(?:At|During|In|After|While|When|Following)\b[^.;]{0,60}?\b(?:with|receiving|meeting|hosting) [^.;]{3,200}, "
)
"""How a sentence opens that says whom somebody met: "In a meeting with Chairman Le Van A the same day, "."""


_WITH = patterns.plain(
    r"(?<!\w)(?:hua voi|cung voi|bao cao|cam on|chuc(?: mung)?|don|tiep|thay mat|thua|tang|bieu duong|de nghi|dong vien"
    r"|giao|hy vong|mong(?: muon)?|nhac(?: nho)?|phan cong|tin tuong|yeu cau) (?:dong chi |ong |ba )?$"
)
"""What makes a Vietnamese name no subject."""


_CENTRAL = patterns.lazy(
    r"prime minister|\bpm\b|general secretary|state president|national assembly|politburo|minister"
    r"|central (?:committee|commission)|"
    r"thu tuong|tong bi thu|chu tich nuoc|quoc hoi|bo chinh tri|bo truong|trung uong"
)


_ATTENDANCE = patterns.lazy(
    r"^(?:Attending|Present|Also (?:attending|present|seen|there)|Among (?:those|the)|Taking part|With (?:him|her)"
    r"|Accompanying|Joining|Cùng dự|Cùng đi|Tham dự|Cùng tham dự|Dự |Tham gia|The (?:host|local|central|provincial)"
    r" (?:side|delegation)|On the (?:host|local) side|[^,.;]{2,30} (?:was|were) (?:also )?attended by|Về phía)"
    r"|\b(?:said|read|presented|reported) by\b"
)
"""Lists of who was there, and people who only report figures: nobody in them is the one that goes on to speak."""


_LEADERS = ("gs", "president", "pm", "na_chair", "deputy_pm")
"""Roles of those who lead the country, the most senior first; "the Party chief" may be a province's, too."""

_OF_PROVINCE = 50
_TO_PROVINCE = patterns.plain(
    r"(?: (?:of|the|provincial|party|people's|committee|council|tinh|thanh pho|tp\.?|ubnd|hdnd|uy|uy ban|hoi dong"
    r"|nhan dan))* "
)
"""Between a role and the province it is of, within so many characters."""


@once
def cast_of(reading: Reading) -> "Cast":
    """Whom short names, roles and pronouns mean in an article."""
    return Cast(reading)


class Cast:
    """The people of an article: by last name, by role, and who was last spoken of."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._short: dict[str, list[Mention]] = {}
        self._roles: dict[str, list[Mention]] = {}
        roles = {person: self._roles_of(person) for person in reading.people}
        self._people = {person.name for person in reading.people if person.name.count(" ") > 1 or roles[person]}
        self._people |= {person.name for person in reading.people if self._addressed(person)}
        """Two words alone may be a ward or a hill; with a post, a role or a form of address they are a person."""
        self._people -= {
            person.name for person in reading.people if role_wording.has_died(reading.article.text, person.start)
        }
        for person in reading.people:
            if person.name not in self._people:
                continue
            self._short.setdefault(person.name.split()[-1], []).append(person)
            for role in roles[person]:
                self._roles.setdefault(role, []).append(person)
        self.officials = {
            person.name for person in reading.people if roles[person] or person.position or self._described(person)
        }
        """Those whom the article gives a post or a role anywhere."""
        self._before: dict[int, tuple[str, ...]] = {}
        self._marked: dict[int, tuple[list[re.Match[str]], list[re.Match[str]], list[re.Match[str]]]] = {}

    def _addressed(self, person: Mention) -> bool:
        """Whether two words are all of the name of somebody with a form of address, and no short form of a longer."""
        short = any(name.endswith(f" {person.name}") for name in self._people)
        return is_surname(person.name.split()[0]) and not short and addressed(self.reading.article.text, person.start)

    def _described(self, person: Mention) -> bool:
        """Whether a post of any kind is told after the name: "Tran Cam Tu, Politburo member and head of ..."."""
        after = folded_evenly(self.reading.article.text[person.end : person.end + 70])
        told = role_wording.role(self.reading.lang).search(after) or re.match(
            r", who (?:heads|leads|chairs|runs)\b", after
        )
        return after.startswith((", ", " - ", " (")) and told is not None

    def _roles_of(self, person: Mention) -> list[str]:
        text, lang = self.reading.article.text, self.reading.lang
        begin = max(0, person.start - 80)
        lead = folded_evenly(text[begin : person.start])
        match = next(reversed(list(role_wording.role(lang).finditer(lead))), None)
        found = []
        if match and _GAP[lang].fullmatch(text, begin + match.end(), person.start):
            apart = lead.startswith(",", match.end()) and _REPORTED_TO.search(lead, 0, match.start())
            found += [] if apart else self._role_names(match, lead)
        said = folded_evenly(person.position or "")
        if _REPORTED_TO.search(folded_evenly(text[max(0, person.first - 24) : person.first])):
            said = _NEXT_POST.split(said, 1)[-1]
        for match in role_wording.role(lang).finditer(said):
            found += self._role_names(match, said)
        of_province = "gs" in found and any(place.subject for place in places(text[person.first : person.last]))
        return list(dict.fromkeys("local gs" if of_province and role == "gs" else role for role in found))

    def _role_names(self, match: re.Match[str], text: str) -> list[str]:
        """The role, most exactly first: a chairman of the council is also a chairman."""
        role = match.lastgroup or ""
        before = max(0, match.start() - 24)
        if _OFFICE.search(text, before, match.start()) or _ONCE.search(text, before, match.start()):
            return []
        body = _BODY.match(text, match.end()) if "chair" in role else None
        if ("chair" in role or "secretary" in role) and _BELOW.match(text, match.end()):
            return [f"local {role}"]
        names = list(dict.fromkeys((role, role.removeprefix("standing_"))))
        return [*(f"{name} of {body.lastgroup}" for name in names if body), *names]

    def named(self, sentence: Sentence, end: int | None = None, begin: int = 0) -> list[tuple[int, int, str]]:
        """Everybody meant in a stretch of a sentence by name, short name, role or pronoun: span and full name."""
        last = len(sentence.text) if end is None else end
        short, roles, pronouns = self._marks(sentence)
        found: list[tuple[int, int, str]] = []
        covered: list[tuple[int, int]] = []
        for person in self.reading.people_in(sentence):
            start, stop = person.start - sentence.start, person.end - sentence.start
            if person.name in self._people and begin <= start and stop <= last:
                found.append((start, stop, person.name))
                covered.append((person.first - sentence.start, max(person.last, person.end) - sentence.start))
        for match in short:
            if begin <= match.start() and match.end() <= last and not is_inside(match.start(), covered):
                found.append((*match.span(), self._short_for(match.group(), sentence.start + match.start())))
                covered.append(match.span())
        for match in roles:
            told = begin <= match.start() and match.end() <= last and not is_inside(match.start(), covered)
            if told and (meant := self._in_role(match, sentence)):
                found.append((*match.span(), meant))
        for match in pronouns:
            if begin <= match.start() and match.end() <= last and not is_inside(match.start(), covered):
                met = _MEETING.match(sentence.text, 0, match.start())
                earlier = [name for start, _, name in found if (met.end() if met else 0) <= start < match.start()]
                meant = self.pronoun_means(match.lastgroup, earlier, sentence)
                if meant:
                    found.append((*match.span(), meant))
        return sorted(found)

    def _marks(self, sentence: Sentence) -> tuple[list[re.Match[str]], list[re.Match[str]], list[re.Match[str]]]:
        """Where a sentence may speak of somebody without the whole name: short names, roles, pronouns."""
        if sentence.index not in self._marked:
            text, lang, plain = sentence.text, self.reading.lang, self.reading.plain
            lowered = sentence.folded if plain or lang == "en" else sentence.lowered
            places = [
                (place.start - sentence.start, place.end - sentence.start) for place in self.reading.places_in(sentence)
            ]
            self._marked[sentence.index] = (
                [
                    match
                    for match in (_CAPITAL.finditer(text) if any(name in text for name in self._short) else ())
                    if match.group() in self._short
                    and not is_inside(match.start(), places)
                    and self._stands_alone(text, *match.span(), match.group())
                ],
                [
                    match
                    for match in role_wording.role(lang).finditer(sentence.folded)
                    if not _MANY.match(sentence.folded, match.end())
                ],
                [
                    match
                    for match in role_wording.pronoun(lang, plain).finditer(lowered)
                    if not text[match.end() + 1 : match.end() + 2].isupper()
                    and not role_wording.role(lang).match(sentence.folded, match.end() + 1)
                ],
            )
        return self._marked[sentence.index]

    def _short_for(self, word: str, at: int) -> str:
        """Whom a last name means at an offset of the text: of several who bear it the one told last before."""
        people = self._short[word]
        return next((person for person in reversed(people) if person.start < at), people[0]).name

    def _stands_alone(self, text: str, start: int, stop: int, word: str) -> bool:
        after, before = text[stop : stop + 2], text[max(0, start - 16) : start]
        if len(after) > 1 and after[0] == " " and after[1].isupper():
            return False
        double = _DOUBLE.search(before)
        if double and any(person.name.endswith(f" {double[1]} {word}") for person in self._short[word]):
            return True
        if self.reading.lang == "en":
            previous = re.search(r"(\w+)\.? $", before)
            return not previous or not previous[1][0].isupper() or start < 14 or previous[1] in _TITLES
        return bool(re.search(r"(?:[Ôô]ng|[Bb]à|đồng chí|Đồng chí|tướng|Chủ tịch|Bí thư) $", before))

    def pronoun_means(self, gender: str | None, named: list[str], sentence: Sentence) -> str | None:
        """Who a pronoun is: the first named in the sentence that it fits, else the last spoken of that it fits."""
        if gender is None and self.reading.lang == "vi":
            named = []
        for name in (*named, *reversed(self._subjects_before(sentence))):
            if gender is None or gender == self._gender(name):
                return name
        return named[0] if named else self.last_before(sentence)

    def _gender(self, name: str) -> str:
        """What the title before the name says; else a woman bears the middle name Thi, and no man does."""
        return self._titled.get(name) or ("woman" if " Thi " in name or " Thị " in name else "man")

    @cached_property
    def _titled(self) -> dict[str, str]:
        """Who is called by a title of men or of women, by whole or by last name."""
        text, told = self.reading.article.text, {}
        for person in self.reading.people:
            title = _TITLE.search(text, max(0, person.start - 12), person.start)
            if title and title.lastgroup:
                told[person.name] = title.lastgroup
        for name, (person, *_) in self._short.items():
            title = re.search(rf"(?:(?P<man>\b[Ôô]ng|\bMr\.?)|(?P<woman>\b[Bb]à|\bMr?s\.?)) (?:\w+ )?{name}\b", text)
            if title and title.lastgroup:
                told.setdefault(person.name, title.lastgroup)
        return told

    def _in_role(self, match: re.Match[str], sentence: Sentence) -> str | None:
        """Who is meant by a role in a sentence: nobody of another province than the one that it is said to be of."""
        roles, unit = self._role_names(match, sentence.folded), self._unit_of_role(match, sentence)
        meant = (*roles, *(f"local {role}" for role in roles if not role.startswith("local")))
        people = next((self._roles[role] for role in meant if role in self._roles), [])
        people = [person for person in people if unit is None or unit in (self._units_of(person) or (unit,))]
        names = list(dict.fromkeys(person.name for person in people))
        earlier = [person.name for person in people if person.start < sentence.start]
        return earlier[-1] if earlier else (names[0] if names else None)

    def _unit_of_role(self, match: re.Match[str], sentence: Sentence) -> str | None:
        """The province in the words after a role: "Chủ tịch UBND tỉnh Thanh Hóa"."""
        begin = sentence.start + match.end()
        after = next(iter(self.reading.places_between(begin, begin + _OF_PROVINCE)), None)
        if after is None or not _TO_PROVINCE.fullmatch(sentence.folded, match.end(), after.start - sentence.start):
            return None
        return self.reading.unit(after)

    def _units_of(self, person: Mention) -> list[str]:
        """The provinces named in somebody's post and before it in its sentence, if any is."""
        sentence = next(one for one in self.reading.sentences if one.start <= person.start < one.end)
        return [
            unit
            for place in self.reading.places_between(sentence.start, person.last)
            if (unit := self.reading.unit(place))
        ]

    def last_before(self, sentence: Sentence) -> str | None:
        """Who was last spoken of before a sentence: the subject of the last sentence that had a person in it."""
        before = self._subjects_before(sentence)
        return before[-1] if before else None

    def _subjects_before(self, sentence: Sentence) -> tuple[str, ...]:
        """The last few subjects of the sentences before it, each once, the latest last; in a round-up of its item."""
        if sentence.index not in self._before:
            run: tuple[str, ...] = ()
            labels, label = labels_of(self.reading), None
            for earlier in self.reading.sentences:
                if labels.get(earlier.paragraph) != label:
                    run, label = (), labels.get(earlier.paragraph)
                self._before[earlier.index] = run
                subject = self._subject(earlier)
                if subject:
                    run = (*(name for name in run[-7:] if name != subject), subject)
        return self._before[sentence.index]

    def _subject(self, sentence: Sentence) -> str | None:
        if sentence.text.count(";") > 1 or _ATTENDANCE.search(sentence.text):
            return None
        firsts = {person.name: person.first - sentence.start for person in self.reading.people_in(sentence)}
        named = self.named(sentence)
        found = [one for one in named if min(one[0], firsts.get(one[2], one[0])) < 110]
        found = found or [one for one in named if role_wording.speaks(sentence.text, *one[:2])]
        central = [
            name
            for start, stop, name in found
            if _CENTRAL.search(folded_evenly(sentence.text[max(0, start - 40) : stop]))
        ]
        if not (central or found) and sentence.text[:1] in '"“':
            closed = max(sentence.text.rfind('"'), sentence.text.rfind("”"))
            found = self.named(sentence, begin=closed) if closed > 0 else []
        return central[0] if central else (found[0][2] if found else envoy_in(sentence.text, self.reading.lang))

    @cached_property
    def leader(self) -> str | None:
        """The most senior person of the central bodies, where the article has one."""
        for role in _LEADERS:
            if self._roles.get(role):
                return self._roles[role][0].name
        return None

    def _by_an_unknown(self, sentence: Sentence, at: int) -> bool:
        """Whether the subject of a verb is somebody whom the article does not name: one of the country's leaders, or
        the head of a province other than that of those whom it does."""
        roles = [match for match in self._marks(sentence)[1] if match.end() <= at]
        if not roles:
            return False
        return roles[-1].lastgroup in _LEADERS[1:] or self._unit_of_role(roles[-1], sentence) is not None

    def speaker(self, sentence: Sentence, at: int) -> str | None:
        """Who is the subject of the verb at an offset: the last person named before it, else the last spoken of."""
        before = self.named(sentence, at)
        if not before:
            if self._by_an_unknown(sentence, at):
                return None
            return (interviewee_of(self.reading) if is_i(sentence) else None) or self.last_before(sentence)
        firsts = {person.name: person.first - sentence.start for person in self.reading.people_in(sentence)}
        clause = [one for one in before if ";" not in sentence.text[one[1] : at]] or before
        for start, _, name in reversed(clause):
            first = min(start, firsts.get(name, start))
            oblique = _WITH if self.reading.lang == "vi" else _OBLIQUE
            if not oblique.search(sentence.folded, max(0, first - 120), first):
                return name
        return self.last_before(sentence) or clause[-1][2]
