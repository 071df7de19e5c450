"""What did a damage, where its sentence does not say: of one storm and the next flood a province has two damages."""

from events.reading.figures.figure_keys import figure_key
from events.reading.figures.measures import Measure
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.language import Lang


def damage_of(reading: Reading, measure: Measure) -> str | None:
    """A damage under the name of the disaster told last before it, or else in the title; none where that is told."""
    if measure.key != "damage" or figure_key(measure.metric, measure.unit) != "damage":
        return None
    sentence, lang = measure.sentence, reading.lang
    near = reading.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
    for text in (*(one.lowered for one in reversed(near)), (reading.article.title or "").lower()):
        if told := list(_DISASTER[lang].finditer(text)):
            cause = next(name for name, said in told[-1].groupdict().items() if said)
            return _DAMAGE[lang].format(cause if lang == "en" else _IN_VIETNAMESE[cause])
    return None


_NEAR = 5
"""So many sentences before a damage its cause may stand."""
_DAMAGE: dict[Lang, str] = {"en": "{} damage", "vi": "thiệt hại do {}"}
_IN_VIETNAMESE = {"drought": "hạn", "fire": "cháy", "flood": "lũ", "landslide": "sạt lở", "storm": "bão"}
_DISASTER = {
    "en": patterns.plain(
        r"\b(?:(?P<storm>storms?|typhoons?|whirlwinds?)|(?P<flood>flood(?:s|ed|ing|waters?)?|inundat\w+)"
        r"|(?P<drought>droughts?|salinity)|(?P<landslide>landslides?|erosion)|(?P<fire>fires?))\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?P<storm>bão|lốc)|(?P<flood>mưa lũ|lũ|lụt)|(?P<drought>hạn(?: hán| mặn)|xâm nhập mặn)"
        r"|(?P<landslide>sạt lở)|(?P<fire>vụ cháy|hỏa hoạn))(?!\w)"
    ),
}
