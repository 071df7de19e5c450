"""English verbs by which units of any level join."""

ONLY_INTO_EN = "|".join(
    f"[{verb[0].upper()}{verb[0]}]{verb[1:]}"
    for verb in (
        "assimilat",
        "blend",
        "bundl",
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
"""Stems of those that join units only together, or into one."""

JOINED_EN = (
    r"(?:absorbed|amalgamated|annexed|attached|blended|bundled|coalesced|combined|consolidated|folded"
    r"|forged|fused|grouped|incorporated|integrated|joined|knitted|lumped|melded|merged|pooled|put together"
    r"|regrouped|rolled|stitched together|subsumed|swallowed|taken into|(?:re)?united|unified|welded)"
)
"""What is said of units that others have joined to themselves or to each other."""
