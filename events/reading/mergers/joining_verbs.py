"""English verbs by which units of any level join."""

_STEMS = "|".join(
    f"[{verb[0].upper()}{verb[0]}]{verb[1:]}"
    for verb in (
        "assimilat",
        "blend",
        "bundl",
        "coalesc",
        "fold",
        "forg",
        "gather",
        "group",
        "knit",
        "lump",
        "meld",
        "pool",
        "roll",
        "stitch",
        "weld",
    )
)
_KIND = (
    r"(?:communes?|wards?|towns?|townships?|districts?|cit(?:y|ies)|provinces?|localit(?:y|ies)|units?|entit(?:y|ies))"
)
_UNITS = (
    rf"(?:(?:[A-ZĐ][\w’']*|{_KIND}|and|of|the|its|their|them|it|all|both|two|three|four|whole|former|old|\w+ly),? )"
    r"{0,14}?"
)
_A_UNIT = (
    r"(?:(?!(?:at|by|for|from|in|of|on)\b)[a-z\d’'-]+ ){0,4}?"
    rf"(?:[A-ZĐ]|(?:it|latter|neighbou?rs?|other|them|whole)\b|{_KIND}\b"
    r"|(?:ones?|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: (?:and|by|from|in|on|with)\b|[^ \w]|$))"
)
INTO_ONE_EN = (
    rf"(?:(?:{_STEMS})(?:s|d|e|es|ed|ted|ing|ting|ion)?\b,? (?:{_UNITS}(?:together\b|under (?:one|a single)\b)"
    rf"|(?:[\w’'-]+,? ){{0,14}}?into\b(?= {_A_UNIT}))|[Tt]aken into\b(?= {_A_UNIT})"
    rf"|[Pp]ut(?:s|ting)? {_UNITS}into\b(?= {_A_UNIT}))"
)
"""Verbs that join units only where they bring them together, or into one: `rolled A and B into C`."""

JOINED_EN = (
    r"(?:absorbed|amalgamated|annexed|attached|blended|bundled|coalesced|combined|consolidated|folded"
    r"|forged|fused|grouped|incorporated|integrated|joined|knitted|lumped|melded|merged|pooled|put together"
    r"|regrouped|rolled|stitched together|subsumed|swallowed|taken into|(?:re)?united|unified|welded)"
)
"""What is said of units that others have joined to themselves or to each other."""
