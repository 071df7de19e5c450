"""The words by which people are listed with the departments that they get, in both languages."""

from events.reading.entities.person_names import HONORIFIC
from events.reading.text import patterns

_FIELD = (
    r"(?:Agriculture|Communications|Construction|Culture|Development|Education|Environment|Ethnic|Finance|Foreign|Health"
    r"|Home|Affairs|Industry|Information|Interior|Investment|Justice|Labou?r|Minorities|Natural|Planning|Religion"
    r"|Resources|Rural|Science|Sports?|Technology|Tourism|Trade|Training|Transport|Inspectorate|Department of)"
)
_BODY = rf"(?P<body>{_FIELD}(?:,? (?:and |& )?{_FIELD}){{0,5}}(?: Department)?)"


LEADERS = {
    "en": patterns.plain(
        r"\b(?P<title>[Dd]irectors|[Hh]eads|[Cc]hiefs) (?:of|for) (?:(?!of )\w+ ){0,4}?departments\b"
        r"|\bdepartments?(?:[’']s?)? (?P<head>directors|heads|chiefs)\b"
        r"|\b(?:lead|head|run) (?:(?:the|its|their) )?(?:\w+ ){0,2}departments\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?P<title>(?:[Pp]hó )?[Gg]iám đốc)(?: (?:của|mới))?(?: (?:các|một số|nhiều|hai|ba|bốn|năm|sáu|\d+))?"
        r" sở(?! [A-ZĐ])(?!\w)"
        r"|(?<!\w)(?:(?<=các )|(?<=hai )|(?<=ba )|(?<=bốn ))(?P<head>[Tt]rưởng) ban(?! [A-ZĐ])(?!\w)"
    ),
}
"""What everybody in a list leads: a department each."""


BETWEEN = patterns.plain(r"(?:(?!(?<!\w)(?:có|dự|chúc|by|with|where)(?!\w))[^,;:.]){0,60}")
"""What may stand between those words and the verb that says that the posts are given."""


LEADS_ONE = patterns.plain(r"(?i)(?:phó )?(?:giám đốc|trưởng ban)(?!\w)|(?:deputy )?(?:director|head|chief)\b")
"""A post that somebody has of one department."""


REPLACED = patterns.plain(r"(?<!\w)(?:thay|replac\w+|succeed\w*)(?!\w)")
"""What says that those listed are not who comes, but who goes."""


BEFORE = {
    "en": patterns.plain(rf"(?:^\W*|[,;:]\s|\band\s){_BODY}\s?(?:[:–—(]|-\s)\s?{HONORIFIC}$"),
    "vi": patterns.plain(
        r"(?:^\W*|[,;:]\s|\bvà\s)(?P<body>(?:Sở|Ban) (?=[A-ZĐ])(?:(?! [-–—] )[^;:()]){2,60}?)"
        rf"\s?(?:[:–—(]|-\s)\s?{HONORIFIC}$"
    ),
}
AFTER = {
    "en": patterns.plain(rf"\s?(?:[:–—(]|-\s|\sof\s)\s?{_BODY}(?=\)|[,;.]|\W*$|\sand\s)"),
    "vi": patterns.plain(r"\s?(?:[,:–—(]|-\s)\s?(?P<body>(?:Sở|Ban)(?= [A-ZĐ]))"),
}
"""A department before or after the name of who gets it."""
