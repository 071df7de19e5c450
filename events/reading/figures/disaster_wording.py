"""Disasters as newsrooms name them: those that harm is told apart by, and all others."""

from events.reading.text.language import Lang

KINDS: dict[str, dict[Lang, str]] = {
    "storm": {"en": r"storms?|typhoons?|whirlwinds?", "vi": "bão|lốc"},
    "flood": {"en": r"floods?|flooding|floodwaters?", "vi": "mưa lũ|lũ|lụt"},
    "drought": {"en": r"droughts?|salinity", "vi": "hạn hán|hạn mặn|xâm nhập mặn"},
    "landslide": {"en": r"landslides?|erosion", "vi": "sạt lở"},
    "fire": {"en": r"fires?", "vi": "vụ cháy|hỏa hoạn"},
}
"""By kind; in words that are nothing else wherever they stand."""
_OTHERS: dict[Lang, str] = {
    "en": r"disasters?|earthquakes?|epidemics?|frost|hail|rains?",
    "vi": "cháy|dịch|động đất|hạn|mưa|ngập|rét|sương muối|thiên tai|triều cường",
}
"""Of no such kind, or in a word that only beside a harm is a disaster: "hạn" is a term, too."""


def _any(lang: Lang) -> str:
    return rf"(?:{'|'.join((*(names[lang] for names in KINDS.values()), _OTHERS[lang]))})"


DISASTERS: dict[Lang, str] = {"en": _any("en"), "vi": _any("vi")}
"""Any of them, beside what it caused."""
