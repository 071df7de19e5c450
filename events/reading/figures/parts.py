"""Parts of a sum or of a count just told: "of which coffee $690 million", "891 of them FDI"."""

from events.reading.entities.person_names import provinces
from events.reading.entities.quantities import Quantity
from events.reading.figures.figure_keys import figure_key
from events.reading.figures.goods import TRADES, traded
from events.reading.figures.measure_wording import GONE
from events.reading.figures.metrics import is_known, metric_key
from events.reading.figures.named import Named
from events.reading.figures.sizes import SIZEABLE
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import fold, slug


def part_of(text: str, lang: Lang, quantity: Quantity, previous: Quantity, total: Named, listed: bool) -> Named | None:
    """A part of the total that the sentence told before, where the words before the quantity say that it is one.

    `listed` says that the quantity before it was a part: "..., land 1,120 billion" then is another. What a province
    alone has of it is measured as the total is.
    """
    if quantity.value >= total.value or quantity.unit != total.unit:
        return None
    between = text[previous.end : quantity.start]
    said = _PART[lang].fullmatch(between) or _GIVES[lang].fullmatch(between)
    if said is None and listed:
        said = _NEXT[lang].fullmatch(between)
    if said is None and _OF_THEM[lang].fullmatch(between):
        said = _SORT[lang].match(text, quantity.end)
    if said is None or quantity.value < SIZEABLE.get(quantity.unit, 0):
        return None
    if fold(_ALONE.sub("", said["noun"])) in provinces():
        return total._replace(value=quantity.value, confidence=0.6)
    noun, from_it = said["noun"], " from" if lang == "en" and quantity.dimension == "money" else ""
    whole = total.metric.removesuffix(f" {noun.split()[0]}")
    trade = TRADES.get(total.key)
    part = traded(trade[lang], noun, lang) if trade else f"{whole}{from_it} {noun}"
    own = is_known(noun) if quantity.dimension != "money" else metric_key(noun) in _OWN.get(total.key, _SUMS)
    metric = noun if own else part
    return Named(metric, metric_key(metric), quantity.value, quantity.unit, 0.6)


def kind_of(text: str, lang: Lang, quantity: Quantity, whole: Named | None) -> Named | None:
    """A kind out of what was counted: "891 of them FDI", "of which 287 are foreign"."""
    if whole is None:
        return None
    part = _KIND[lang].search(text, max(0, quantity.start - 40), min(len(text), quantity.end + 40))
    if not part or not part.start() <= quantity.start <= part.end():
        return None
    if done := part.groupdict().get("done"):
        return Named(f"{whole.metric} {done}", slug(f"{whole.metric} {done}"), quantity.value, whole.unit, 0.6)
    kind = next(said for said in part.groups() if said)
    kind = "foreign" if kind in _FOREIGN or kind.startswith("foreign") else kind.strip()
    repeats = kind.split()[0] in (whole.metric.split()[0], "người")
    metric = kind if repeats else f"{kind} {whole.metric}" if lang == "en" else f"{whole.metric} {kind}"
    return Named(metric, slug(metric), quantity.value, whole.unit, 0.6)


def told_apart(
    text: str, lang: Lang, quantity: Quantity, previous: Quantity, named: Named, whole: Named
) -> Named | None:
    """A count of what was just counted, where it is a part of that: under the name of its kind, or not at all; a sum
    that names nothing itself, as the one of what was just counted.
    """
    if quantity.dimension == "money":
        return _of_those(lang, named, whole)
    if quantity.dimension == "percent" and named.metric.lower() == whole.metric.lower():
        return share_of_those(text, lang, quantity, whole) or named
    if quantity.dimension not in ("area", "count", "mass") or not _WITHIN[lang].search(
        text, previous.end, quantity.start
    ):
        return named
    if figure_key(named.metric, named.unit) != figure_key(whole.metric, whole.unit):
        return named
    kind = _IS_OF_KIND[lang].match(text, quantity.end)
    if kind is None:
        return None
    metric = f"{kind['kind']} {named.metric}" if lang == "en" else f"{named.metric} {kind['kind']}"
    return named._replace(metric=metric, key=metric_key(metric))


def share_of_those(text: str, lang: Lang, quantity: Quantity, whole: Named) -> Named | None:
    """A share of those whose share was just told: "65%, of which 31% have degrees and certificates"."""
    within = _WITHIN[lang].search(text, max(0, quantity.start - _NEAR), quantity.start)
    having = _WHO_HAVE[lang].match(text, quantity.end) if within else None
    if having is None:
        return None
    metric = f"{whole.metric} {'with' if lang == 'en' else having['verb']} {having['what']}"
    return Named(metric, metric_key(metric), quantity.value, quantity.unit, 0.6)


_NEAR = 60
"""Within so many characters before a part it is said to be one."""
_WHO_HAVE = {
    "en": patterns.plain(r"\s(?:ha(?:d|s|ve)|held|hold)\s(?P<what>[^,;.()\d]{2,50}?)(?=[,;.(]|$)"),
    "vi": patterns.plain(r"\s(?P<verb>có|được)\s(?P<what>[^,;.()\d]{2,50}?)(?=[,;.(]|$)"),
}
"""After a share: what those have whose share it is."""


def _of_those(lang: Lang, named: Named, whole: Named) -> Named:
    """The capital of the projects just counted: "489 FDI projects with a registered capital of $8 billion"."""
    if whole.unit == "enterprises" and named.metric.lower() in _BARE_CAPITAL:
        return named._replace(metric=capital_of(whole, lang))
    if whole.unit == "projects" and named.metric.lower() in _BARE_CAPITAL:
        if figure_key(whole.metric, whole.unit) == "projects":
            return named
        return named._replace(metric=capital_of(whole, lang))
    return named


def capital_of(projects: Named, lang: Lang) -> str:
    """What the capital of projects just counted is called."""
    called = _ALL_PROJECTS[lang].get(figure_key(projects.metric, projects.unit), projects.metric)
    return f"capital of {called}" if lang == "en" else f"vốn {called}"


_ALONE = patterns.plain(rf"^(?:tỉnh|thành phố) | (?:alone|{GONE})$")
"""What a province has beside its name where it has a part."""
_ALL_PROJECTS = {
    "en": {"projects": "projects", "fdi-projects": "FDI projects"},
    "vi": {"projects": "dự án", "fdi-projects": "dự án FDI"},
}


_BARE_CAPITAL = frozenset({
    "capital", "combined capital", "total capital", "registered capital", "total registered capital",
    "combined registered capital", "investment capital", "total investment capital", "vốn", "tổng vốn", "vốn đăng ký",
    "tổng vốn đăng ký", "vốn đầu tư", "tổng vốn đầu tư", "vốn đầu tư đăng ký", "tổng vốn đầu tư đăng ký",
})  # fmt: skip
"""Sums that do not say of what they are."""

_WITHIN = {
    "en": patterns.plain(r"[,;(]\s?(?:of (?:which|whom|them|these)|among (?:which|them|these)|including)\b[^;.]*$"),
    "vi": patterns.plain(r"[,;(]\s?(?:trong (?:đó|số đó|số này|số ấy)|bao gồm|gồm)(?!\w)[^;.]*$"),
}
_IS_OF_KIND = {
    "en": patterns.plain(
        r"(?:\s[\w-]+){0,2}?\s(?:are|were|is|was)\s(?P<kind>(?!(?:in|at|on|by|to|for|of)\b)[a-z-]+)"
        r"(?=[,.;]|$| (?:arrivals|guests|ones|tourists|travell?ers|visitors)\b)"
    ),
    "vi": patterns.plain(r"(?:\s[^\W\d_]+){0,2}?\slà\s(?P<kind>[^\W\d_]+(?: [^\W\d_]+){0,5})(?=[,.;]|$)"),
}

_SUMS = frozenset({"budget-revenue", "domestic-revenue", "exports", "imports", "fdi", "domestic-investment"})
"""Parts that have names of their own."""
_OWN = {"budget-revenue": frozenset({"budget-revenue", "domestic-revenue"})}
"""Those among them that a total has: what a budget takes in from imports and exports is revenue."""

_ROUGHLY = {
    "en": r"(?:\s(?:about|over|nearly|almost|some|around|more than|just|only|an estimated))*",
    "vi": r"(?:\s(?:hơn|gần|trên|khoảng|chừng|xấp xỉ|chỉ|ước|được|tới))*",
}
_MONEY = r"\s(?:US\$|\$|USD\s?|VN[DĐ]\s?)?"
_NOUN = {
    "en": r"(?P<noun>(?!(?:up|down|an?|the same|per|equal|or|of|which)\b)[^\W\d_][^,;:.()\d]{1,50}?)",
    "vi": r"(?P<noun>(?!(?:tăng|giảm|bằng|đạt|vượt|so|hơn|kém|chi|xuất(?! nhập khẩu)|nhập|vay)(?!\w))"
    r"[^\W\d_][^,;:.()\d]{1,50}?"
    r"(?:, [^,;:.()\d]{2,20}?)?)",
}

_PART = {
    "en": patterns.plain(
        r"(?:[^;:.\d]|\b20\d\d\b){0,40}?[\s,;(]+(?:of (?:which|that|it|this)|including|among (?:which|it|that)"
        r"|with),?\s(?:the\s|its\s)?"
        rf"{_NOUN['en']}(?:\s(?:was|were|is|at|came to|reached|brought(?: in)?|accounting for|accounted for|making up"
        rf"|made up|contributing|contributed|totalled|totaled|worth|earned|gave|provided|yielded"
        rf"|paid))?{_ROUGHLY['en']}{_MONEY}"
    ),
    "vi": patterns.plain(
        r"(?:[^;:.\d]|(?<!\d)20\d\d(?!\d)){0,40}?[\s,;(]+(?:trong (?:đó|số đó|số này)|riêng|gồm|bao gồm)"
        r"(?:,? (?:riêng|có|phần))?\s"
        rf"{_NOUN['vi']}(?:\s(?:chiếm|đạt|góp|đóng góp|nộp|là|thu|mang về|xuất))*{_ROUGHLY['vi']}\s"
    ),
}
"""Words that lead from a total to a part of it."""

_GIVES = {
    "en": patterns.plain(
        r"[^;:.]{0,40}?[\s,;]+(?:while |and |with |thanks to )?(?:the )?"
        rf"{_NOUN['en']},?\s(?:which )?(?:contribut(?:ed|ing)|ma(?:king|de) up|account(?:ed|ing) for|brought in"
        rf"|bringing in|chipp(?:ed|ing) in|yield(?:ed|ing)){_ROUGHLY['en']}{_MONEY}"
    ),
    "vi": patterns.plain(rf"[\s,;]+(?:và |còn )?{_NOUN['vi']}\s(?:đóng góp|góp|chiếm|nộp){_ROUGHLY['vi']}\s"),
}
"""What gives a part of a total: "the refinery contributing 10 trillion"."""

_OF_THEM = {
    "en": patterns.plain(rf"[\s,(]+(?:of (?:which|that|them)|including){_ROUGHLY['en']}\s"),
    "vi": patterns.plain(rf"[\s,(]+(?:trong (?:đó|số đó|số này)|gồm|bao gồm)(?: có)?{_ROUGHLY['vi']}\s"),
}
_SORT = {
    "en": patterns.plain(
        r"\s(?:(?:are|is|was|were|of|with) )?(?P<noun>(?!(?:in|by|per|and|for|from|a|the)\b)[a-z][^,;:.()\d]{2,40}?)"
        r"(?= in |[,;:.()]|$)"
    ),
    "vi": patterns.plain(
        r"\s(?:là |được )?(?P<noun>(?!(?:tăng|giảm|so|đạt)(?!\w))[^\W\d_][^,;:.()\d]{2,40}?)(?=[,;:.()]"
        r"|$)"
    ),
}
"""Before and after a part whose name follows it: "of which 18,000 ha are organic"."""

_NEXT = {
    "en": patterns.plain(rf"[\s,;]+(?:and )?(?:the )?{_NOUN['en']}{_ROUGHLY['en']}{_MONEY}"),
    "vi": patterns.plain(rf"[\s,;]+(?:và |còn )?{_NOUN['vi']}(?:\s(?:là|đạt|chiếm))?{_ROUGHLY['vi']}\s"),
}
"""Between a part and the next."""

_FOREIGN = frozenset({"from abroad", "overseas"})

_NO_KIND = (
    r"(?:are|at|by|can|did|from|had|has|have|in|is|last|next|of|on|that|this|up|was|were|which|who|will|with|worth"
    r"|would)\b"
)
_WORD_OF_KIND = r" (?!với|có|là|tổng|triệu|nghìn)[^\W\d_]+"
_KIND = {
    "en": patterns.plain(
        r"(?:of which|of them|among them|including),? (?:(?P<front>international|foreign|domestic|overseas)"
        rf"(?: \w+){{0,2}} [\d.,]+|(?:[a-z]+ )?[\d.,]+(?: million)? (?:are |were |is )?"
        rf"(?P<kind>(?!{_NO_KIND})[a-z]\w+))"
        r"|and [\d.,]+ (?P<next>foreign|domestic|local) (?:ones|projects|ventures)\b"
        r"|\d[\d.,]*(?: million)? (?:were|are|was|is) (?P<said>foreign\w*|international|domestic|from abroad"
        r"|overseas)\b"
        r"|\d[\d.,]* of (?:them|which|these) (?:are|were|ha(?:d|s|ve)(?: been)?)"
        r" (?P<done>(?:[a-z]+ed|built|put|sold|under) (?:into |in )?[a-z]*)(?=[,.;]|$)"
        r"|\d[\d.,]*(?: million)? of (?:them|which|these|whom) (?:are |were |will be |from )?"
        rf"(?P<sort>(?!\d|{_NO_KIND})\w+)"
    ),
    "vi": patterns.plain(
        r"trong (?:đó|số đó)(?: có)? [\d.,]+(?: triệu| nghìn)?"
        rf"(?:(?P<kind>(?:{_WORD_OF_KIND}){{1,6}}?)(?= ?[,;.()]|$)|(?P<cut>(?:{_WORD_OF_KIND}){{1,4}}))"
        r"|[\d.,]+ trong số đó(?: là)?(?P<sort> \w+ \w+)"
    ),
}
"""A number out of a count, with what it is of."""
