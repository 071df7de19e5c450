"""Units formed that are items of a list, each before those that it is made of: "2. Bac Son ward: Tay Son, Dong Son"."""

import re

from events.reading.mergers import commune_wording as communes
from events.reading.mergers.joined_communes import Joined
from events.reading.mergers.named_communes import without_kind
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence
from events.reading.text.words import CAPITAL
from events.text import slug

_FAR = 60
"""So many items further down a list is still that under its heading."""


def listed(reading: Reading, sentence: Sentence) -> Joined | None:
    """The joining that an item tells in a list of units formed, as the words above the list say."""
    lang = reading.lang
    item = _ITEM[lang].fullmatch(sentence.text)
    if not item:
        return None
    above = reading.sentences[max(0, sentence.index - _FAR) : sentence.index]
    others = [one for one in above if not _ITEM[lang].fullmatch(one.text)][-_HEADED:]
    headings = (communes.ARRANGING[lang], _HEADING[lang])
    if not any(heading.search(one.text) for one in others for heading in headings):
        return None
    if _OF_OTHER_THINGS[lang].search(others[-1].text):
        return None
    names = (without_kind(lang, _WHOLE.sub("", name)) for name in _BETWEEN.split(item["givers"]))
    givers = dict.fromkeys(slug(f"{item['kind'].lower()} {name}" if name.isdecimal() else name) for name in names)
    return Joined(tuple(givers), slug(item["made"]), communal=True)


_HEADED = 3
"""So many sentences right above a list may say of what it is."""


_PART = r"(?:(?:(?:an? |the )?(?:parts?|most|rest|whole|half) of|all of|(?:một )?phần(?: của| còn lại của)?) )?"
_WHOLE = re.compile(_PART)
_BETWEEN = re.compile(r", and |, | and | và | ?\+ ?")
_NUMBER = r"\W*(?:\d{1,2} ?[.)|:] ?)?"
_MADE = r"(?: ?[:=|(→←] ?| [-–] )"
_KIND_EN = r"(?i:communes?|wards?|townships?|special zones?)"
_KIND_VI = r"(?i:xã|phường|thị trấn|đặc khu)"
_NAME = rf"{CAPITAL}[\w’']*(?: (?!(?:{_KIND_EN}|{_KIND_VI})\b)(?:{CAPITAL}[\w’']*|\d+)){{0,3}}"
_OF_EN = rf"{_PART}(?:the )?(?:{_KIND_EN} (?:of )?)?(?:(?!{_KIND_EN}){_NAME}|\d{{1,2}})(?: {_KIND_EN})?"
_OF_VI = rf"{_PART}(?:(?:các|hai|ba) )?(?:{_KIND_VI} )?(?:(?!{_KIND_VI}){_NAME}|\d{{1,2}})"
_ITEM: dict[Lang, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_NUMBER}(?P<made>(?!{_KIND_EN}){_NAME}) (?P<kind>{_KIND_EN}){_MADE}"
        rf"(?P<givers>{_OF_EN}(?:(?:, and |, | and | ?\+ ?){_OF_EN})+)\)?[.;,]?(?: and)?"
    ),
    "vi": re.compile(
        rf"{_NUMBER}(?P<kind>{_KIND_VI}) (?P<made>{_NAME}){_MADE}"
        rf"(?P<givers>{_OF_VI}(?:(?:, | và | ?\+ ?){_OF_VI})+)\)?[.;,]?"
    ),
}
_HEADING = {
    "en": patterns.plain(
        r"(?i)\bnew (?:communes|wards|units)\b|\bhave \d+ (?:commune|ward)"
        r"|\b(?:communes|wards|units)[^.;]{0,40} (?:formed|established|set up|created)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:hình thành|thành lập|lập mới) [^.;]{0,20}(?<!\w)(?:xã|phường|đơn vị(?! bầu cử))(?!\w)"
        r"|(?<!\w)(?:còn|có) \d+ (?:xã, phường|xã|phường|đơn vị)"
        r"(?:[^.;]{0,12}(?: mới| sau [^.;]*)|, gồm| như sau)? ?[:.]?$"
    ),
}
"""What says above a list that its items are units that are formed."""

_OF_OTHER_THINGS = {
    "en": patterns.plain(
        r"(?i)\b(?:leaders|officials|personnel|secretaries|chair(?:men|persons|s)|phone|villages|hamlets|schools|clinics"
        r"|constituenc\w+|candidates|lists? of (?:the )?(?!new|commune|ward|unit))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:nhân sự|điện thoại|thôn|bản|trường|bầu cử|ứng cử|"
        r"(?:danh sách|gồm) (?:\w+ )?(?:lãnh đạo|bí thư|chủ tịch|cán bộ))(?!\w)"
    ),
}
"""What says right above a list that it names people or places in each unit."""
