"""The plans and instruments that a text names: a head noun with what stands before and after it."""

import re
from typing import TYPE_CHECKING, NamedTuple

from events.reading import approval_wording as wording
from events.reading.dates import MONTHS
from events.reading.language import Lang

if TYPE_CHECKING:
    from events.reading.reading import Reading


FAR = 8000
"""So many letters of an article are searched for what a sentence leaves out."""


class PlanName(NamedTuple):
    """A plan or instrument as named; `batch` where it is a number of them, `bare` where only its kind is said."""

    start: int
    end: int
    text: str
    batch: bool
    bare: bool


_ANY = re.compile(
    r"^(?:.*\s)?(?:plans|schemes|plannings|programmes|programs|strategies|policies)$|(?i:các|những|mọi) \S+ \S+$"
)
_DATE = re.compile(rf"(?i)(?:{'|'.join(MONTHS)})\s+(?:\d+\s+)?")
_HANGING = re.compile(r"(?:\s+(?:of|on|for|to|with|in|by|and|at|from|the|về|của|và|cho))+$")
"""Small words at the end, what they lead up to being no part of the name."""
PROPER = re.compile(r"(?<!^)\b(?!Master|Plan|Provincial|Planning)[A-ZĐ]\w+|vùng \w")


def plan_names(text: str, lang: Lang) -> list[PlanName]:
    """The plans and instruments that a text names: a head noun with what stands before and after it."""
    found: list[PlanName] = []
    for head in wording.head(lang).finditer(text):
        if found and head.start() < found[-1].end:
            continue
        start = head.start()
        while not head["one"] and (before := wording.modifier(lang).search(text, max(0, start - 40), start)):
            start = before.start()
        if date := _DATE.match(text, start, head.start()):
            start = date.end()
        after = wording.further(lang).match(text, head.end())
        end = after.end() if after else head.end()
        whole = text[start:end].strip(" ,")
        name = re.sub(
            r",?\s+(?:(?:No\.?|số|so)\s+\d\S*|\d+[/-]\S*[A-ZĐ]\S*|(?:ký |ban hành )?ngày [\d/.-]+,?)", "", whole
        ).strip(" ,")
        name = _HANGING.sub("", name)
        bare = not name[head.end() - head.start() + max(0, head.start() - start) :].strip() and start == head.start()
        if head["one"]:
            noun = next((one.text.split()[-1].rstrip("s") for one in found if one.batch), "resolution")
            name, bare = re.sub(r"^(?:another|an?|the|that|one|other|second|third|\s)+", f"{noun} ", name), False
        one_of = re.search(
            r"(?i)\b(?:one|last|first|latest|second|third) of (?:the )?$", text[max(0, start - 16) : start]
        )
        batch = wording.COUNTED.match(name) is not None and not one_of
        if not (bare and _ANY.search(text[max(0, start - 8) : end])):
            found.append(PlanName(start, end, whole if bare else name, batch, bare))
    return found


def full_planning(reading: "Reading") -> str | None:
    """The planning of the article by its full name."""
    text, planning = reading.article.text[:FAR], wording.planning(reading.lang)
    for mention in planning.finditer(text):
        for name in plan_names(text[max(0, mention.start() - 40) : mention.end() + 120], reading.lang):
            if planning.search(name.text) and PROPER.search(name.text):
                return name.text
    return None
