"""Verbs of taking and leaving posts that behave alike, by how they begin."""

SOFTLY = (
    "le",
    "vacat",
    "giv",
    "gave",
    "ceas",
    "no longer",
    "end",
    "hand over",
    "handed over",
    "hands over",
    "handing over",
    "took",
    "tak",
    "thôi",
    "xin thôi",
    "chia tay",
    "chuyển công tác",
    "nhận ",
    "không còn",
    "removing",
)
"""Verbs that tell of leaving a post only where the post is named with them."""


SUCCEEDS = (
    "succeed",
    "replac",
    "inherit",
    *(f"{being} {done}" for being in ("is", "was", "been", "being") for done in ("succeeded", "replaced")),
    "kế nhiệm",
    "thay",
    "lên thay",
    "người",
    "successor",
    "takes over",
    "took over",
    "taking over",
    "step",
)
"""Verbs of taking the post of somebody who may be named with them."""


HOLDING = ("hold", "held", "retain", "keep", "kept", "serve", "carry on", "giữ", "nắm giữ", "đảm", "đứng đầu")
"""Verbs of taking a post that as well say that somebody has it."""


AWAY = (
    "transfer",
    "phân công",
    "mov",
    "reassign",
    "rotat",
    "second",
    "promot",
    "assign",
    "call",
    "điều",
    "luân",
    "biệt",
    "chuyển",
)
"""Verbs of coming to another post, by which somebody whom another follows leaves the one spoken of."""


PLAINLY = ("làm", "giữ", "về làm", "sang làm", "becom", "becam", "takes", "took")
"""Verbs of taking a post that do not say how one came to it."""
