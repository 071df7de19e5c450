"""How many communes, districts or villages reach the new-style rural standard, where an English verb ties them to it.

Vietnamese has it in one phrase ("xã đạt chuẩn nông thôn mới"), which the vocabulary knows.
"""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metrics import metric_key
from events.reading.figures.named import Named
from events.reading.text import patterns
from events.reading.text.words import CAPITAL


def rural_count(text: str, quantity: Quantity) -> Named | None:
    """ "Six more communes of Ha Giang should meet the advanced new-style rural standard"."""
    found = _REACHING.match(text, quantity.end) if quantity.dimension == "count" else None
    if found is None:
        return None
    units, grade = found["units"].lower(), f"{found['grade'].lower()} " if found["grade"] else ""
    metric = f"{units} meeting {grade}new-style rural standards"
    return Named(metric, metric_key(metric), quantity.value, units, 0.8)


_REACHING = patterns.plain(
    r"\s(?:(?:more|additional|other|of its) )?(?P<units>communes|districts|villages|hamlets)"
    rf"(?: (?:of|in|across) (?:(?:the|its) )?(?:{CAPITAL}\w+(?: {CAPITAL}\w+)?|province|city))?"
    r"(?: (?:also|are|be|been|being|had|has|have|must|now|shall|should|that|to|were|will|would))*"
    r" (?:meet(?:s|ing)?|met|reach(?:es|ed|ing)?|attain(?:s|ed|ing)?|achiev(?:es|ed|e|ing)|carry|up to|becom(?:e|ing)"
    r"|fulfil(?:s|l|led|ling)?|(?:acknowledged|certified|recogni[sz]ed) as(?: having (?:met|reached))?)"
    r"(?: (?:all|the|its|their))*(?: (?P<grade>advanced|enhanced|model))? new(?:-style)?[ -](?:rural|countryside)\b",
)
"""Such units after their number, up to the standard that they reach or are to reach."""
