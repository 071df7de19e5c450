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

_TWO_SCALES = rf"\b(?P<whole>\d{{1,3}}) (?:{_SCALE}) (?P<rest>\d{{1,3}}) (?P<smaller>{_SMALLER})\b"
_SUM_OF_TWO = patterns.plain(_TWO_SCALES)
_EACH = [(patterns.plain(spelling), instead) for spelling, instead in _SPELLINGS]
_ANY = patterns.lazy("|".join((_TWO_SCALES, *(spelling for spelling, _ in _SPELLINGS))))
"""Without a group around each, which would be entered at every letter; which one it was is asked where one is found."""


def figures_in_one_spelling(text: str) -> Iterable[tuple[int, int, str]]:
    """Where a figure stands in another form, and what it is read as; "9 trillion 600 billion" is 9,600 billion."""
    for match in _ANY.finditer(text):
        if both := _SUM_OF_TWO.match(text, match.start()):
            comma = "," if both["smaller"].endswith(("illion", "thousand")) else "."
            yield *both.span(), f"{both['whole']}{comma}{both['rest']:0>3} {both['smaller']}"
        else:
            instead = next(instead for spelling, instead in _EACH if spelling.match(text, match.start()))
            yield *match.span(), instead.capitalize() if match[0][0].isupper() and instead.islower() else instead
