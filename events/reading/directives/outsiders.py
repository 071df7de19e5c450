"""Who asks without being anybody's superior: people of firms, institutes, embassies."""

from events.reading.discourse.envoys import envoy_in
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.folding import folded_evenly


@once
def outsiders(reading: Reading) -> frozenset[str]:
    """The people of an article who are told to be of a firm, an institute or an embassy, and to hold no office."""
    text, outside, inside = folded_evenly(reading.article.text), set(), set()
    for person in reading.people:
        sentence_begin = max(text.rfind(mark, 0, person.start) for mark in (". ", "\n", "; ", '"')) + 1
        begin = max(sentence_begin, person.start - _BEFORE)
        after = text[person.end : person.end + _AFTER].split(", who ")[0]
        told = text[begin : person.start] + (after if after.startswith((",", " -", " –", " (", " of ")) else "")
        if _OFFICE[reading.lang].search(told):
            inside.add(person.name)
        elif _OUTSIDE[reading.lang].search(told):
            outside.add(person.name)
    outside |= {name for sentence in reading.sentences if (name := envoy_in(sentence.text, reading.lang))}
    return frozenset(outside - inside)


_BEFORE, _AFTER = 70, 70
"""So many characters before and after a name say who somebody is."""

_OUTSIDE = {
    "en": patterns.lazy(
        r"\b(?:dr|prof(?:essor)?|architect|lawyer|ambassador|consul|farmer|fisherman|economist|experts?|ceo|scientist"
        r"|managing director|general director|chief executive|company|corporation|corp|group|jsc|institute|university"
        r"|college|chamber of commerce|embassy|bank|investor|owner|analyst|consultant|adviser|researcher|reader|singer"
        r"|monk|priest|villager|trader|student)\b"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:gs|pgs|ts|ths|kts|giao su|tien si|kien truc su|luat su|dai su|tong lanh su|chuyen gia|nong dan"
        r"|ngu dan|tong giam doc|cong ty|tap doan|vien (?!kiem sat)|truong dai hoc|hiep hoi|ngan hang|nha dau tu"
        r"|chu (?:trang trai|doanh nghiep|co so|vua|tau|quan|nha)|nha nghien cuu|hop tac xa|htx|cu|gia lang"
        r"|thuong toa|linh muc)(?!\w)"
    ),
}

_OFFICE = {
    "en": patterns.lazy(
        r"\b(?:party|committee|minist\w+|department|provinc\w+|government|politburo|council|assembly|commune|ward"
        r"|district|secretary|governor|mayor|police|inspector\w*|commission|congress|president|pm"
        r"|chair\w+ of (?!the (?:board|company))|chief|management board|authority)\b"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:uy vien|bi thu|ubnd|hdnd|uy ban|hoi dong nhan dan|chu tich (?:nuoc|quoc hoi|tinh|xa|phuong)"
        r"|bo truong|thu truong|thu tuong|so (?!huu)|cuc|chi cuc|tinh uy|thanh uy|truong ban|ban (?:to chuc|tuyen giao"
        r"|noi chinh|quan ly)|cong an|thanh tra|truong doan|chu toa)(?!\w)"
    ),
}
