"""Sums, measures and numbers of instruments in one spelling: "$US1.2 billion", "5 cây số", "Resolution #7/NQ-CP"."""

from collections.abc import Iterable

from events.reading.text import patterns

_SUM = r"(?:(?:US|VN[DĐ]|USD|EUR) ?)?[$€]?\d"
_NUMBER = r"(?=\d{1,5}[/-](?:\d{4}[/-])?[A-ZĐ])"
_KILOMETRES = r"ki[- ]?l[ôo][- ]?m[ée]t|cây số"
_SCALE, _SMALLER = (
    r"trillion|billion|million|ngh[ìi]n|ngàn|t[ỷỉ]|triệu",
    r"billion|million|thousand|t[ỷỉ]|triệu|nghìn|ngàn",
)

_SPELLINGS = (
    (r"\b(?:U\.S\. ?\$|US \$|USD ?\$)(?=\d)|\$US ?(?=\d)", "US$"),
    (r"\bD(?=\d[\d,.]* ?(?:[mbt]n?|(?:m|b|tr)illion)\b)", "VND"),
    (r"₫ ?(?=\d)", "VND"),
    (r"(?<=illion )American(?= dollars\b)", "US"),
    (r"(?:(?<=t[ỷỉ] )|(?<=triệu ))(?:\$|đô-?la(?: Mỹ)?|[Mm]ỹ kim)(?!\w)", "USD"),
    (r"(?:(?<=\d )|(?<=% ))tới(?= \d+(?:,\d+)? ?%)", "đến"),
    (r"(?<=\d)[÷~](?=\d)", "-"),
    (r"\b(?:anywhere|somewhere) (?=(?:from|between) \d)", ""),
    (r"\b[Qq]úy (?=[1-4IV])", "quý "),
    (rf"\b(?:well|just|slightly|a little|little) (?=(?:over|above|more than|under|below|less than) {_SUM})", ""),
    (rf"\b(?:in excess|north) of(?= {_SUM})", "over"),
    (rf"\b(?:[Aa]pproximately|[Rr]oughly|in the (?:region|neighbou?rhood) of)(?= {_SUM})", "about"),
    (rf"\b(?:[Aa]lmost|[Cc]lose to)(?= {_SUM})", "nearly"),
    (r"(?<!\w)(?:[Nn]gót(?: nghét)?|[Ss]uýt soát)(?= \d)", "gần"),
    (r"(?<!\w)(?:(?:áng |ước |khoảng )?chừng|Chừng|[Xx]ấp xỉ)(?= \d)", "khoảng"),
    (r"(?:(?<=\d )|(?<=illion ))metric (?=ton)", ""),
    (rf"(?<=\d) ?(?:{_KILOMETRES}) vuông", " km2"),
    (rf"(?<=\d) ?(?:{_KILOMETRES}|kms)\b", " km"),
    (r"(?<=\d) ?(?:h[ée]c[- ]?ta|Ha(?! [A-ZĐ])(?<!20\d\d Ha))\b", " ha"),
    (rf"\b(?:No\.?|[Nn]umber(?:ed)?) ?{_NUMBER}|#{_NUMBER}", "No. "),
    (rf"(?<=\w) (?:số ?:|Số ?:?) ?{_NUMBER}", " số "),
    (r"(?<=\d) ?/ (?=(?:QĐ|QD|NQ|KH|NĐ|KL)[ -])|(?<=\d) /(?=(?:QĐ|QD|NQ|KH|NĐ|KL)[ -])", "/"),
    (r"(?:(?<=/QĐ)|(?<=/QD)|(?<=/NQ)|(?<=/KH)|(?<=/NĐ)) ?- ?(?<!/..-)(?=[A-ZĐ])", "-"),
)
"""What newsrooms write, and the one form by which rules know it."""

_PATTERN = patterns.plain(
    rf"(?P<whole>\b\d{{1,3}}) (?P<scale>{_SCALE}) (?P<rest>\d{{1,3}}) (?P<smaller>{_SMALLER})\b|"
    + "|".join(f"(?P<s{at}>{spelling})" for at, (spelling, _) in enumerate(_SPELLINGS))
)


def figures_in_one_spelling(text: str) -> Iterable[tuple[int, int, str]]:
    """Where a figure stands in another form, and what it is read as; "9 trillion 600 billion" is 9,600 billion."""
    for match in _PATTERN.finditer(text):
        if match["whole"]:
            comma = "," if match["smaller"].endswith(("illion", "thousand")) else "."
            yield *match.span(), f"{match['whole']}{comma}{match['rest']:0>3} {match['smaller']}"
        else:
            instead = _SPELLINGS[int(str(match.lastgroup)[1:])][1]
            yield *match.span(), instead.capitalize() if match[0][0].isupper() and instead.islower() else instead
