"""How news tells of goals without a number in the passive, and of what all of a kind are to have."""

from events.reading.figures.removals import VERBS_OF_REMOVAL
from events.reading.text import patterns

IS_TO_GO = patterns.lazy(
    r"(?P<what>(?i:(?:all (?:the )?)?(?:(?:makeshift|temporary|dilapidated|run-down)(?:,? and [a-z-]+)? "
    r"(?:dwellings|homes|houses|housing)|(?:extreme |multi-?dimensional )?poverty|poor households)))"
    r"(?: (?:in|across) (?:(?!\b(?:by|and|but)\b)[^.;:,\d]){2,40}?)?"
    r" (?:(?:is|are) to|must|shall|should|will) (?:all )?be (?:all |completely |fully )?"
    rf"(?P<verb>{VERBS_OF_REMOVAL})(?!\w)"
)
"""What a province is to be rid of, as the subject of an English passive: "Poverty is to be wiped out by 2028"."""

ALL_ARE_TO = patterns.lazy(
    r"(?i)\b(?P<what>(?:all|each|every|no)(?: of (?:its|the|[\w’'-]+(?: [\w’'-]+)?[’']s?))?(?: [a-z-]+){0,2}?"
    r" (?:children|communes?|families|hamlets|homes?|houses?|households?|people|pupils|residents|schools|villages?"
    r"|wards)"
    r"(?: (?:across|in|of) (?:(?!\b(?:by|and|but)\b)[^.;:,\d]){2,30}?)? (?:(?:is|are) to|must|should)"
    r" (?:be (?!compensated|evacuated|left|moved|relocated)|get|have(?! an? )"
    r"|meet(?= [^.;:,\d]{0,40}\b(?:criteria|norms"
    r"|requirements|standards?))|reach|remain|use)[^.;:,\n\d\"”]{3,80}?)"
    r"(?=,?[\"”]|[.;,]| (?:after|before|by|in) (?:the |20)|$)"
)
"""What all of a kind are to have or to be: "Every household should have clean water by 2028"."""
