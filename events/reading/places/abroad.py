"""Sentences that tell of another country: what is decided there is no news of a province."""

from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def abroad(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence, or one before it in its paragraph, says that it is of elsewhere, no province being named."""
    for told in reversed(reading.sentences[: sentence.index + 1]):
        if told.paragraph != sentence.paragraph or any(place.subject for place in reading.places_in(told)):
            return False
        if _ELSEWHERE[reading.lang].search(told.text):
            return True
    return False


_COUNTRIES_EN = (
    r"(?:Australia|Belgium|Brazil|Britain|Cambodia|Canada|China|Denmark|England|Finland|France|Germany|Greece|India"
    r"|Indonesia|Ireland|Italy|Japan|Laos|Malaysia|Mongolia|Myanmar|the Netherlands|New Zealand|Norway|(?:North "
    r"|South )?Korea|the Philippines|Poland|Portugal|Russia|Singapore|Spain|Sweden|Switzerland|Taiwan|Thailand"
    r"|the (?:UK|US|United Kingdom|United States))"
)
_OF_COUNTRIES_EN = (
    r"(?:Australian|Belgian|Brazilian|British|Cambodian|Canadian|Chinese|Danish|Dutch|Finnish|French|German|Greek"
    r"|Indian|Indonesian|Irish|Italian|Japanese|Korean|Lao|Laotian|Malaysian|Mongolian|Norwegian|Philippine|Polish"
    r"|Portuguese|Russian|Singaporean|Spanish|Swedish|Swiss|Taiwanese|Thai)"
)
_COUNTRIES_VI = (
    r"(?:Anh|Ấn Độ|Ba Lan|Bỉ|Bồ Đào Nha|Brazil|Campuchia|Canada|Đài Loan|Đan Mạch|Đức|Hà Lan|Hàn Quốc|Hy Lạp"
    r"|Indonesia|Lào|Malaysia|Mông Cổ|Mỹ|Myanmar|Na Uy|New Zealand|Nga|Nhật(?: Bản)?|Phần Lan|Pháp|Philippines"
    r"|Singapore|Tây Ban Nha|Thái Lan|Thụy (?:Điển|Sĩ)|Trung Quốc|Úc|Ý)"
)
_BODIES_EN = r"(?:cabinet|county|government|municipality|parliament|prefecture|province|state|town|village)s?"
_BODIES_VI = r"(?:bang|chính phủ|hạt|quốc hội|tỉnh|vùng)"

_ELSEWHERE = {
    "en": patterns.plain(
        rf"^\W*(?:\w+,? )?[Ii]n {_COUNTRIES_EN}\b|\b{_OF_COUNTRIES_EN} {_BODIES_EN}\b"
        rf"|\b{_COUNTRIES_EN}['’]s (?:\w+ )?{_BODIES_EN}\b"
    ),
    "vi": patterns.plain(
        rf"^\W*(?:\S+ )?(?:Ở|ở|Bên|bên|Tại|tại) (?:nước )?{_COUNTRIES_VI}(?!\w)"
        rf"|(?<!\w)(?i:{_BODIES_VI}) (?:[^\s,.;]+ ){{0,3}}(?:\(|của )?{_COUNTRIES_VI}(?! \w*[A-ZĐ])(?!\w)"
    ),
}
"""Where it took place, at the head of a sentence, or whose province or government it is."""
