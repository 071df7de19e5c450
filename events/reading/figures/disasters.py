"""What did a damage or killed people, where their sentence does not say: a province has several disasters in a year."""

import re

from events.reading.figures.disaster_wording import KINDS
from events.reading.figures.figure_keys import figure_key
from events.reading.figures.measures import Measure
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.language import Lang


def harm_of(reading: Reading, measure: Measure) -> str | None:
    """A damage, or the dead, under the name of the disaster told last before them, or else in the title."""
    harm = _HARM.get(figure_key(measure.metric, measure.unit))
    if harm is None:
        return None
    sentence, lang = measure.sentence, reading.lang
    near = reading.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
    for text in (*(one.lowered for one in reversed(near)), (reading.article.title or "").lower()):
        if told := list(_DISASTER[lang].finditer(text)):
            cause = next(name for name, said in told[-1].groupdict().items() if said)
            return harm[lang].format(cause if lang == "en" else _IN_VIETNAMESE[cause])
    return None


_NEAR = 5
"""So many sentences before a harm its cause may stand."""
_HARM: dict[str, dict[Lang, str]] = {
    "damage": {"en": "{} damage", "vi": "thiệt hại do {}"},
    "people-dead": {"en": "{} deaths", "vi": "người chết do {}"},
}
"""By the key that it has where its cause is not told."""
_IN_VIETNAMESE = {
    "drought": "hạn",
    "fire": "cháy",
    "flood": "lũ",
    "landslide": "sạt lở",
    "storm": "bão",
    "traffic": "tai nạn giao thông",
}
_CAUSES: dict[str, dict[Lang, str]] = {
    **KINDS,
    "flood": {"en": KINDS["flood"]["en"] + r"|flooded|inundat\w+", "vi": KINDS["flood"]["vi"]},
    "traffic": {"en": r"(?:road|traffic) (?:accidents?|crash(?:es)?)", "vi": "tai nạn giao thông"},
}


def _named(lang: Lang) -> re.Pattern[str]:
    """Each cause in a group of its name."""
    return patterns.plain(
        rf"(?<!\w)(?:{'|'.join(f'(?P<{cause}>{said[lang]})' for cause, said in _CAUSES.items())})(?!\w)"
    )


_DISASTER = {"en": _named("en"), "vi": _named("vi")}
