"""The plans and instruments that a text names: a head noun with what stands before and after it."""

import re
from typing import NamedTuple

from events.reading.entities.dates import MONTHS
from events.reading.plans import batch_wording
from events.reading.plans import plan_wording as wording
from events.reading.reading import Reading, once
from events.reading.text.language import Lang

FAR = 8000
"""So many letters of an article are searched for what a sentence leaves out."""


class PlanName(NamedTuple):
    """A plan or instrument as named; `batch` where it is a number of them, `bare` where only its kind is said."""

    start: int
    end: int
    text: str
    batch: bool
    bare: bool

    @property
    def unnamed(self) -> bool:
        """Whether nothing but kind and number is said."""
        words = [word for word in without_number(self.text).split() if not word[0].isdigit()]
        return self.bare or len(words) < _FEWEST


_FEWEST = 3
_LEADING = 45
"""So many letters before a name may say that it is of its drafting or its change."""
_QUOTES = {'"': '"', "“": "”", "«": "»"}
_LONGEST = 200
"""No quoted name is longer."""
_ANY = re.compile(
    r"^(?:.*\s)?(?:plans|schemes|plannings|programmes|programs|strategies|policies)$|(?i:các|những|mọi) \S+ \S+$"
)
_MONTH = rf"(?i:{'|'.join(MONTHS)})"
_DATE = re.compile(rf"{_MONTH}\s+(?:\d+\s+)?")
_DAY_BEFORE = re.compile(rf"(?:{_MONTH} \d{{1,2}}, |\d {_MONTH} |\d[/.-]|tháng \d{{1,2}} năm )(?:19|20)\d\d $")
"""A day right before a name: its year is no part of that, "signed on May 5, 2025 Decision No. 3"."""
_NUMBER_OR_DAY = re.compile(
    r",?\s+(?:(?:[Nn]o\.?|số:?|so)\s+(?:\d+[/-]\S*|(?<!bão số )\d\S*(?:(?: \d+,)*(?: \d+)? (?:và|and) \d+(?!\S))?)"
    r"|No$|\d+[/-]\S*[A-ZĐ]\S*"
    r"|(?:ký |ban hành )?ngày [\d/.-]+,?|\([\d/.-]+\)"
    rf"|(?:dated|(?:signed|issued)(?: on)?|of) (?:{_MONTH} \d{{1,2}}\b(?:, \d{{4}}\b,?)?"
    rf"|\d{{1,2}} {_MONTH}(?: \d{{4}})?\b"
    r"|\d{1,2}/\d{1,2}(?:/\d{4})?))"
)
_HANGING = re.compile(
    r"(?:\s+(?:of|on|for|to|with|in|by|and|at|from|the|those|who"
    r"|về|về việc|của|và|cho|với (?:các|những) (?:chỉ|mục) tiêu(?: chủ yếu)?))+$"
)
"""Small words at the end, what they lead up to being no part of the name."""
_WHOSE = re.compile(r"^(?:Its|Their|So says|Of|An(?! [B-DF-HJ-NP-TV-ZĐ][a-z])) (?=\w+ \w)")
"""Small words before a name; "An Giang" is a province, and "An" before a consonant no article."""
_WHEN = re.compile(r"\s+on the (?:[\w-]+ ){0,2}(?:afternoon|evening|morning|day)\b.*$")
"""When it was adopted, which is not what it is on."""
PROPER = re.compile(r"(?<!^)\b(?!Master|Plan|Provincial|Planning)[A-ZĐ]\w+|vùng \w")


def plan_names(text: str, lang: Lang, before: str = "") -> list[PlanName]:
    """The plans and instruments that a text names: a head noun with what stands before and after it.

    What the text takes up by "one" or "that" alone was named in the text `before` it.
    """
    found: list[PlanName] = []
    for head in wording.HEAD[lang].finditer(text):
        if found and head.start() < found[-1].end:
            continue
        start = head.start()
        while not head["one"] and (word := wording.modifier(lang).search(text, max(0, start - 40), start)):
            start = word.start()
        if date := _DATE.match(text, start, head.start()):
            start = date.end()
        elif _DAY_BEFORE.search(text, max(0, start - _LEADING), head.start()):
            start = head.start()
        if led := wording.LED[lang].search(text, max(0, start - _LEADING), start):
            start = led.start()
        end = _end_of_quote(text, start) or _end(text, lang, head)
        whole = text[start:end].strip(" ,")
        name = _HANGING.sub("", _WHEN.sub("", _WHOSE.sub("", without_number(whole))))
        bare = not name[head.end() - head.start() + max(0, head.start() - start) :].strip() and start == head.start()
        if bare and text[max(0, start - 3) : start].lower() in (" a ", "an ") and lang == "en":
            does = wording.THAT_DOES.match(text, end)
            end, name, bare = (does.end(), name + does.group(), False) if does else (end, name, bare)
        if head["one"]:
            noun = kind_of(next((one.text for one in reversed(found) if one.batch or not one.bare), before), lang)
            name, bare = wording.TAKEN_UP.sub(f"{noun} ", name), False
        one_of = re.search(
            r"(?i)\b(?:one|last|first|latest|second|third) of (?:the )?$", text[max(0, start - 16) : start]
        )
        batch = wording.COUNTED.match(name) is not None and not one_of
        if not (bare and _ANY.search(text[max(0, start - 8) : end])):
            found.append(PlanName(start, end, _HANGING.sub("", whole) if bare else name, batch, bare))
    return found


def singles(text: str, lang: Lang, batch: str, start: int = 0) -> list[PlanName]:
    """Those that a text tells out of a batch by what they are about or do: "one on fees and another that bans ..."."""
    found = []
    for several in batch_wording.THOSE.finditer(text, start) if lang == "en" else ():
        found += [
            PlanName(about.start(), about.end(), f"{kind_of(batch, lang)} {about[0]}", False, False)
            for about in batch_wording.EACH.finditer(text, several.start("each"), several.end("each"))
        ]
    for single in batch_wording.SINGLE[lang].finditer(text, start):
        does = lang == "en" and single["does"] and re.match(r"(?!th)\w+[^n]\b(?<=s)", single["what"])
        what = re.sub(r"^that (?=on |for |to )", "", single["what"])
        name = f"{kind_of(batch, lang)} {'that ' if does else ''}{what}"
        found.append(PlanName(single.start(), single.end(), name, False, False))
    return found


def _end(text: str, lang: Lang, head: re.Match[str]) -> int:
    told = wording.BY_WHICH if head["one"] else wording.further(lang)
    after = told.match(text, head.end()) or wording.further(lang).match(text, head.end())
    return after.end() if after else head.end()


def _end_of_quote(text: str, start: int) -> int | None:
    """Where a name ends that is quoted whole."""
    closing = _QUOTES.get(text[start - 1 : start])
    end = text.find(closing, start, start + _LONGEST) if closing else -1
    return end if end > 0 else None


def kind_of(text: str, lang: Lang) -> str:
    """The kind of plan that a text names last, in the singular: a resolution where it names none.

    What that is about is another: "a resolution on the investment plan, and another on fees".
    """
    about = _ON.search(text)
    heads = [head for head in wording.HEAD[lang].finditer(text) if not head["one"]]
    kinds = [head[0] for head in heads if about is None or head.end() <= about.start()] or [head[0] for head in heads]
    if lang == "vi":
        return kinds[-1].lower().removeprefix("dự thảo ") if kinds else "nghị quyết"
    return re.sub("^[Dd]raft ", "", kinds[-1]).rstrip("s") if kinds else "resolution"


_ON = re.compile(r" (?:on|approving|regulating|về|quy định) ")


def without_number(name: str) -> str:
    """The name of a plan without number and day; the paper that it carries out keeps its number."""
    return _NUMBER_OR_DAY.sub(lambda found: found[0] if _of_another(name, found) else "", name).strip(" ,")


def _of_another(name: str, number: re.Match[str]) -> bool:
    return _NUMBERED.search(number[0]) is not None and _CARRIED_OUT.search(name, 0, number.start()) is not None


_NUMBERED = re.compile(r"\d[/-]\S{0,30}[A-ZĐ]")
"""The number of a paper, and no day."""
_CARRIED_OUT = re.compile(
    r"(?i)(?:thực hiện|triển khai|cụ thể hóa|implement\w*|carry(?:ing)? out|concreti[sz]\w+) (?:\S+ ){0,4}?"
    r"(?:nghị quyết|kết luận|chỉ thị|quyết định|resolution|conclusion|directive|decision)$"
)
"""What stands, in the name of a plan, before the number of the paper that it carries out."""


@once
def full_planning(reading: Reading) -> str | None:
    """The planning of the article by its full name."""
    planning, task = wording.PLANNING[reading.lang], wording.TASK[reading.lang]
    for line in reading.article.text[:FAR].split("\n"):
        for mention in planning.finditer(line):
            for name in plan_names(line[max(0, mention.start() - 40) : mention.end() + 120], reading.lang):
                if planning.search(name.text) and PROPER.search(name.text) and not task.match(name.text):
                    return name.text
    return None
