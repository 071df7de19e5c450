"""Occasions of the whole country: those of the Government, the Assembly or the Party with every province at once."""

import re

from events.reading.text import patterns

_AROUND = 110
"""Within so many characters of an occasion it is told whose it is."""


def of_the_country(text: str, noun: re.Match[str], named: bool) -> bool:
    """Whether an occasion is no province's: held for the country, by its Assembly, or online by its leaders with "the
    localities". One of the Assembly is of the provinces that its sentence has `named`.
    """
    around = text[max(0, noun.start() - _AROUND) : noun.end() + _AROUND]
    if _NATIONAL.search(around) or (not named and noun.lastgroup in _SITS and _ASSEMBLY.search(around)):
        return True
    return all(told.search(around) for told in (_ONLINE, _BY_ITS_LEADERS, _LOCALITIES))


_NATIONAL = patterns.plain(
    r"\b(?:national|nationwide|countrywide) (?:[\w-]+ ){0,2}(?:(?:tele|video)-?)?(?:conference|meeting)\b"
    r"|\b(?:with|between|linking|connect\w+)\b[^.;]{0,60} (?:all )?(?:the |all )?(?:63|34) (?:provinces|localities"
    r"|cities)\b"
    r"|(?<!\w)(?:hội nghị|hoi nghi|cuộc họp|cuoc hop)(?: trực tuyến| truc tuyen)? (?:toàn quốc|toan quoc)(?!\w)"
    r"|(?<!\w)(?:tới|với|đến|nối|toi|voi|den|noi)[^.;]{0,30} (?:63|34) (?:điểm cầu|tỉnh|địa phương|diem cau|tinh"
    r"|dia phuong)(?!\w)"
    r"|(?<!\w)(?:chính phủ|chinh phu) (?:với|voi) (?:các |cac )?(?:địa phương|dia phuong|63|34)(?!\w)"
)
"""What makes an occasion one of the country."""

_SITS = ("sitting", "meeting")
_ASSEMBLY = patterns.plain(
    r"\b(?:session|sitting) of the (?:\d+th )?national assembly\b"
    r"|\bnational assembly(?:'s)?(?: standing committee)?\b[^.;]{0,40} (?:session|sitting)\b"
    r"|(?<!\w)(?:kỳ họp|phiên họp)[^.;,]{0,40} (?:ủy ban thường vụ )?quốc hội(?!\w)"
    r"|(?<!\w)(?:ủy ban thường vụ )?quốc hội[^.;,]{0,40} (?:kỳ họp|phiên họp)(?!\w)"
)
"""A session of the National Assembly or of its Standing Committee."""

_ONLINE = patterns.plain(r"\b(?:online|virtual|(?:tele|video)-?conference)\b|(?<!\w)(?:trực tuyến|truc tuyen)(?!\w)")
_BY_ITS_LEADERS = patterns.plain(
    r"\b(?:prime minister|pm|general secretary|national assembly chair\w*|state president)\b"
    r"|(?<!\w)(?:thủ tướng|thu tuong|tổng bí thư|tong bi thu|chủ tịch (?:quốc hội|nước)|chu tich (?:quoc hoi|nuoc))"
    r"(?!\w)"
)
_LOCALITIES = patterns.plain(
    r"\b(?:localities|provinces)\b(?! (?:concerned|involved|affected))"
    r"|(?<!\w)(?:các (?:địa phương|tỉnh)(?! liên quan)|cac (?:dia phuong|tinh)(?! lien quan))(?!\w)"
)
