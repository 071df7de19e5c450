"""Projects and their capital are told as those of the country that has them: a province has more than one investor."""

from events.reading.entities.countries import COUNTRIES, FOREIGN
from events.reading.figures.measures import Measure
from events.reading.reading import Reading
from events.reading.text import patterns


def of_investors(reading: Reading, measure: Measure) -> str | None:
    """What a country has in a province, under its name: `Singapore has 128 projects in Dong Nai`."""
    if measure.key not in _THEIRS:
        return None
    has, of = _HAS[reading.lang], _OF[reading.lang]
    told = has.match(measure.sentence.text)
    if told is None or _ANOTHER[reading.lang].search(measure.sentence.text, told.end()):
        return None
    return f"{measure.metric} {of} {told['country']}"


_THEIRS = frozenset({"projects", "registered-capital"})
_OF = {"en": "from", "vi": "của"}
_HAS = {
    "en": patterns.plain(
        rf"(?:[^\d;]{{0,90}}?(?:, |\b(?:that|and|while) ))?(?P<country>{COUNTRIES['en']}"
        rf"|(?:South )?(?:{'|'.join(sorted(FOREIGN))}) (?:investors|businesses|enterprises|firms|companies))"
        r" (?:now |currently |already )?(?:has|have|had|ran|runs|owns?|counts?)\b"
    ),
    "vi": patterns.plain(
        r"(?:[^\d;]{0,90}?(?:, |(?<!\w)(?:nay|biết|rằng|và) ))?(?:(?:các )?(?:doanh nghiệp|nhà đầu tư) )?"
        rf"(?P<country>{COUNTRIES['vi']})(?: \w+){{0,2}}? (?:có|sở hữu)(?!\w)"
    ),
}
"""How a sentence opens, before any number, that tells what a country has in a province."""
_ANOTHER = {lang: patterns.plain(rf"(?<!\w)(?:{named})[^,;.\d]{{0,24}}\d") for lang, named in COUNTRIES.items()}
"""A country with a number of its own: "Japan has 45 projects in Ha Nam, and South Korea 210"."""
