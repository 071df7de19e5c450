"""Envoys of other countries, who are nobody's superior: their names are none of ours, so nothing else finds them."""

from events.reading.text import patterns
from events.reading.text.language import Lang

_NAME = r"(?P<name>[A-ZĐ][\w'’-]+(?: (?:[A-ZĐ][\w'’-]+|van|de|von|bin)){1,4})"
_ENVOY = {
    "en": patterns.plain(
        r"\W*(?:[A-Z]\w+ |The )?(?:Ambassador|Consul General|Chargé d[’']affaires)(?: of [^,.;]{3,60}?)?"
        rf"(?: to Vietnam)?,? (?:H\.E\. |Mr\.? |Ms\.? )?{_NAME}"
    ),
    "vi": patterns.plain(
        r"\W*(?:Ngài |Ông |Bà )?(?:Đại sứ|Tổng Lãnh sự|Tổng lãnh sự|Đại biện)(?: [^,.;A-ZĐ]{0,12}[A-ZĐ][^,.;]{2,50}?)??"
        rf"(?: tại Việt Nam)?,? (?:ông |bà )?{_NAME}"
    ),
}


def envoy_in(text: str, lang: Lang) -> str | None:
    """The envoy with whom a sentence opens, by name: `Ambassador Ito Naoki thanked the province`."""
    told = _ENVOY[lang].match(text)
    return told["name"] if told else None
