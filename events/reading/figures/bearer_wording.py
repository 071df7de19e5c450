"""How a sentence tells whose a quantity is, by what stands around it."""

from events.reading.text import patterns

PARTS = patterns.plain(
    r"(?:(?! in (?!20\d\d)| for | of [A-ZĐ])[^.;]){0,60}?,? (?:including|of (?:which|them|these)|among them|with)"
    r"(?: [^.;]{0,60}?)?"
    r"(?: (?:in|from|of|for)(?: the (?:\w+ )*)?)? "
    r"|[^.;]{0,40}?,? (?:trong (?:đó|số đó)|gồm|riêng) [^.;]{0,60}?"
)
"""Between a sum and the first province that has a part of it."""
OF_IT = patterns.plain(
    r"(?:[^,;.]{2,40}, )?(?:[Ii]ts?|[Tt]he (?:province|city|locality)(?:['’]s)?)"
    r" (?!(?:is|was) (?:the|one|among)\b|of\b)"
)
"""How a sentence opens whose subject is the province spoken of."""
THAN = patterns.plain(
    r"[^.;]{0,90}? (?:(?:compared|up) (?:with|to)|against|versus|(?:higher|lower|more|less|faster|slower) than"
    r"|ahead of|behind|outpacing|a fraction of|short of|(?:second|next) only to|so với|cao hơn|thấp hơn|vượt|sau)"
    r" (?:[^.;]|\.(?=\d)){0,60}?"
)
"""Between a quantity and the first province with which another is compared."""
ONCE = patterns.plain(r"(?i), [^,;]*\b(?:former|old|what was|used to be)\b|, [^,;]*(?<!\w)(?:cũ|trước đây)(?!\w)")
"""After a comma and a figure: that a province is told of there which has gone."""
BRACKETED = patterns.plain(r"\([^()]*\d[^()]*\)")
OF_ALL = patterns.plain(r"\W*(?:(?:Out )?[Oo]f|Trong(?: tổng)?(?: số)?)(?: [a-z]+)? (?:VND|US\$|\$|\d)[^;]*,")
"""How a sentence opens with the whole that it then divides."""
BROUGHT_IN = patterns.plain(
    r"\b(?:br(?:ought|ings?)|contribut(?:ed|es)) (?:in )?[\d$V]|(?<!\w)(?:góp|mang theo) (?:\w+ )?\d"
)
"""That a unit gave what it had to the one that it went into."""
