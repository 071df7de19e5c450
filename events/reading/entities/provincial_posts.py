"""Which posts are a province's, by their own words and by what is said before them."""

import re
from functools import cache, lru_cache

from events.reading.entities.countries import NEIGHBOURS
from events.reading.entities.posts import TITLED, TITLES_EN, tail_of
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import fold
from events.units.lineage import Units


def completed(position: str, before: str, lang: Lang, city: bool) -> str:
    """A bare title with the body that it must be of, by what is said `before` it; otherwise the position as it is."""
    bare = _BARE[lang].fullmatch(position)
    if not bare:
        below = _below(before) if lang == "en" and " of its " in position else None
        return position.replace(" of its ", f" of {below}'s ") if below else position
    if bare["office"]:
        body = _last_body(before, lang)
        body = body.removeprefix("Ban ") if body and position.lower().endswith("ban") else body
        return f"{position}{' of' if lang == 'en' else ''} {body}" if body else position
    if lang == "vi":
        if bare["party"]:
            own = "Thành ủy" if city else "Tỉnh ủy"
            return f"{position} {next(reversed(_PARTY_BODY.findall(before)), own)}"
        bodies = re.findall(r"UBND|HĐND", before)
        return f"{position} {bodies[-1]} {'thành phố' if city else 'tỉnh'}" if bodies else position
    place = "municipal" if city else "provincial"
    if bare["party"] and before.endswith(("Its ", "its ")) and (below := _below(before)):
        return f"{position} of {below}"
    if bare["party"]:
        title = re.sub(r"[Pp]arty (?:[Cc]hief|[Ss]ecretary)", "Secretary", position)
        return f"{title} of the {place} Party Committee"
    bodies = re.findall(r"People[’']s (?:Committee|Council)", before)
    return f"{position} of the {place} {bodies[-1]}" if bodies else position


def _below(before: str) -> str | None:
    """The commune or district that was named last, of which "its" secretary is told."""
    told = next(reversed(list(_BELOW.finditer(before))), None)
    return told[0] if told and not _ABOVE.search(before, told.end()) else None


_BELOW = patterns.plain(
    rf"(?:{CAPITAL}\w+ ){{1,3}}(?:\d+ )?(?:[Cc]ommune|[Ww]ard|[Dd]istrict|[Tt]ownship|Special Zone)\b"
)
_ABOVE = patterns.plain(r"\b(?:[Pp]rovinc|[Mm]unicipal|[Cc]ity)")


_PARTY_BODY = patterns.plain(r"(?:Tỉnh|Thành) (?:ủy|đoàn)")


def _last_body(text: str, lang: Lang) -> str | None:
    """The department, board or office named last."""
    last = next(reversed(list(_office(lang).finditer(text))), None)
    if last is None:
        return None
    if lang == "vi":
        tail = tail_of(lang).match(text, last.end())
        return last[0] + (tail[0] if tail else "")
    return f"the {last[0]}"


@cache
def _office(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:Sở|Ban Quản lý|Ban(?= Dân vận| Nội chính| Tổ chức| Tuyên giáo)"
            r"|Văn phòng|Công an|Chi cục|Thanh tra|Bệnh viện|VKSND|TAND"
            r"|Viện [Kk]iểm sát nhân dân|T[òo]à? án nhân dân)(?= [A-ZĐt])"
        )
    named = rf"{CAPITAL}[\w’'-]*"
    body = r"(?:Department|Office|Board|Authority|Commission)"
    of = rf" of (?:the )?{named}(?:(?:,| and|, and)? {named}){{0,6}}"
    police = rf"(?:{named}|provincial|municipal|city) [Pp]olice(?!\w)"
    return re.compile(rf"(?<!\w)(?:(?:{named} ){{1,3}}{body}(?!\w)(?:{of})?|{body}{of}|{police})")


def is_bare(position: str, lang: Lang) -> bool:
    """Whether a post is a title alone, of no body: "Chairwoman"."""
    return _BARE[lang].fullmatch(position) is not None


def is_bare_chair(position: str, lang: Lang) -> bool:
    """Whether a post is that of a chairman, of no body."""
    bare = _BARE[lang].fullmatch(position)
    return bare is not None and not (bare["party"] or bare["office"])


def singular(position: str) -> str:
    """The post of one of several people who share a title ("Vice Chairmen of the Council"), or of a "chairmanship"."""
    plain = _ABSTRACT.sub(lambda title: title[1].capitalize() if title[1] else "Head", position)
    return _PLURAL.sub(lambda title: _SINGULAR[title[1]], plain)


_ABSTRACT = patterns.plain(r"(?<![\w-])(?:(chairman|director|secretary|head)ship|helm(?= of))\b", re.IGNORECASE)
"""Nouns for a post that are made of its title."""


_SINGULAR = {"men": "man", "ies": "y", "persons": "person", "airs": "air", "ors": "or", "eads": "ead", "mbers": "mber"}


_PLURAL = patterns.plain(
    r"(?:(?<=[Cc]hair)|(?<=[Cc]hairwo)|(?<=[Ss]ecretar)|(?<=[Dd]irect)|(?<=[Hh])|(?<=[Cc]h)|(?<=[Mm]e))"
    rf"({'|'.join(_SINGULAR)})(?![\w-])"
)


_BARE = {
    "en": patterns.plain(
        r"(?:[Pp]ermanent |[Ss]tanding |[Dd]eputy |[Vv]ice |[Aa]cting )*(?:(?P<party>(?:[Pp]arty )?[Ss]ecretary"
        r"|[Pp]arty [Cc]hief)|(?P<office>[Dd]irector|[Hh]ead|[Cc]hief)|(?:[Vv]ice[- ])?[Cc]hair(?:man|woman|person))"
    ),
    "vi": patterns.plain(
        r"(?:[Pp]hó |[Qq]uyền )?(?:(?P<party>[Bb]í thư)|[Cc]hủ tịch"
        r"|(?P<office>[Gg]iám đốc|[Tt]rưởng [Bb]an|[Vv]iện trưởng|[Cc]hánh án))(?: [Tt]hường trực)?"
    ),
}


_FIELDS = (
    r"home affairs|finance|health|education|agriculture|construction|transport|justice|tourism|culture|environment"
    r"|investment|industry|trade|interior|foreign affairs|labou?r|science|planning|tax|customs"
)
"""What a department is of, before the title of its head: `finance director`."""


_PROVINCIAL_VI = (
    r"tỉnh|thành ủy|thành phố|UBND|HĐND|MTTQ|mặt trận|sở|xã|phường|huyện|TP\.?(?=\s|$)|đảng ủy|công an|ĐBQH"
    r"|thống kê|\bCDC\b|ban quản lý|chi cục|văn phòng|ủy viên ban thường vụ|bí thư|thị ủy|quận ủy"
    r"|(?:chủ tịch|bí thư) TP\b|đặc khu|UVBTV|^(?:phó )?chủ tịch(?: thường trực)?$|ủy ban nhân dân"
    r"|hội đồng nhân dân|thị trấn|quận|bộ chỉ huy quân sự|biên phòng|hải quan|thuế|khu kinh tế|^trưởng đoàn đại biểu"
    r"|ban (?:tổ chức|nội chính|chấp hành|tuyên giáo|dân vận|pháp chế|kinh tế|văn hóa|dân tộc|đô thị)"
    r"|bệnh viện đa khoa|kiểm tra|bộ tư lệnh (?:thủ đô|tp)|trung tâm phục vụ hành chính công"
)
_PROVINCIAL = {
    "en": patterns.lazy(
        r"(?i)provinc|municipal|\bcity\b|commission|people[’']s (?:committee|council)"
        r"|party (?:committee|secretary|chief|boss"
        r"|congress|cell)|department|commune|\bwards?\b|district|fatherland front|police|statistics"
        r"|council (?:vice |deputy )?chair|standing (?:board|committee)|zones?\b|\bboard\b"
        r"|deput(?:y|ies)[’']? delegation|(?:delegation of|(?:assembly|\bNA) delegation)|inspector"
        r"|school|congress|authority|PPC|\bmayor\b|\btown(?:ship)?\b"
        r"|^(?:vice |deputy |standing |permanent )*chair\w* of the council$|of the committee$"
        r"|(?<!organising )(?<!organizing )\bcommittee|\bcouncil$|\badministration$|youth union|women[’']s union"
        r"|farmers[’'] (?:union"
        r"|association)"
        r"|general hospital|military command|(?:tax|customs|land|statistics) office|(?<!of the )border guard"
        r"|registration office"
        r"|\bdivision\b|border post|service cent(?:re|er)"
        rf"|\b(?:{_FIELDS}) (?:director|chief|head)\b|\b(?:director|head|chief) of (?:the )?(?:{_FIELDS})\b"
        rf"|\b(?:council|committee)[’']s (?:\w+ )*chair"
        r"|^(?:(?:deputy|permanent|standing|vice|acting)[ -])*(?:secretar(?:y|ies)|chair(?:m[ae]n|woman|person)?)$"
    ),
    "vi": patterns.lazy(f"(?i){_PROVINCIAL_VI}"),
}
_PROVINCIAL_PLAIN = patterns.lazy(rf"(?i)\b(?:{fold(_PROVINCIAL_VI)})(?!\w)")
"""The same in Vietnamese written without diacritics."""


_CENTRAL = {
    "en": patterns.lazy(
        r"(?i)central(?! (?:highlands?|province|city|coastal|region|mountainous))|politburo|\bminist|\bfirm\b|\bclub\b"
        r"|(?<!provincial )(?<!city )(?<!municipal )(?<!local )government(?!al)|national assembly(?!.*(?:delegation"
        r"|deput))|\bstate\b|supreme"
        r"|secretariat|\bNA\b(?! (?:delegation|deput))|general secretary|general department"
        r"|viet ?nam(?!ese| fatherland front (?:[\w'’-]+ ){0,4}?(?:at|branch|committee|in|of|office)\b)"
        r"|\bchair\w* of the (?!.*(?:provinc|municipal|\bcity\b|people|front|inspection|party))(?:[\w, -]+ commission\b"
        r"|(?:laws?|legal|judicial|economic|finance|cultur|social|ethnic|foreign|science|defen)\w*"
        r" (?:[\w, -]+ )?committee\b"
        r"|committee (?:for|on)\b)"
        r"|military region|\bcompany\b|corporation|\bgroup\b|^former |\bjsc\b|\bbank\b"
    ),
    "vi": patterns.lazy(
        r"(?i)trung ương|(?-i:\bT\.?Ư\b|\bTW\b)|bộ chính trị|(?<!đại biểu )quốc hội(?! tỉnh)|chính phủ|bộ trưởng"
        r"|bộ công an|thứ trưởng|thủ tướng"
        r"|tổng bí thư|nước$"
        r"|ban bí thư|toàn quốc|quân khu|việt nam(?! tỉnh| thành phố)|nhà nước|quân ủy|tòa án nhân dân tối cao"
        r"|tập đoàn|công ty|hiệp hội|^nguyên |^cựu |chủ nhiệm [uủ][yỷ] ban (?!kiểm tra)|vụ trưởng|ngân hàng"
        r"|(?:chi bộ|trưởng) (?:thôn|xóm|bản|ấp|buôn|làng|khu phố)|tổ dân phố"
    ),
}


@lru_cache(maxsize=1 << 12)
def provincial(position: str, lang: Lang) -> str | None:
    """The posts of a province, or of a body in it, out of what a person is said to be; None where there is none."""
    parts = re.split(_SEVERAL[lang], position)
    if re.search(r"(?i)\bminister|(?:bộ|thứ) trưởng", position) or _ABROAD.search(position):
        return None
    if "Politburo" in position:
        parts = [part for part in parts if not _COMMISSION.search(part)]
    kept = [
        part for part in parts if _leads_province(part) or (_is_local(part, lang) and not _CENTRAL[lang].search(part))
    ]
    if not kept:
        return None
    if lang == "vi" or len(kept) < 2:
        return ", ".join(kept)
    return ", ".join(kept[:-1]) + " and " + kept[-1]


_ABROAD = patterns.plain(
    rf"(?<!xã )(?<!phường )(?<!\w){NEIGHBOURS}(?! (?:[Cc]ommune|[Ww]ard)\b)"
    r"|(?<!\w)(?:[Kk]hu (?:ủy|tự trị)|[Tt]ỉnh trưởng)(?!\w)"
)
"""A post in a province across the border, or one that no province of Vietnam has."""


_COMMISSION = patterns.plain(r"\bCommission(?:$| (?:for|of|on)\b)(?!.*(?:provincial|municipal))")


def _is_local(position: str, lang: Lang) -> bool:
    plain = lang == "vi" and position.isascii()
    return (_PROVINCIAL_PLAIN if plain else _PROVINCIAL[lang]).search(position) is not None


def central(position: str, lang: Lang) -> bool:
    """Whether a post is of the State or the central Party."""
    return _CENTRAL[lang].search(position) is not None


def _leads_province(position: str) -> bool:
    """Whether a post is of a province by its name alone: "chairman of Ca Mau"."""
    led = _LEADS.match(position)
    name = re.sub(r" (?:government|administration|authorities)$", "", position[led.end() :]) if led else ""
    return bool(Units.packaged().spelt(name))


_LEADS = patterns.plain(
    r"(?i)(?:(?:vice|deputy|standing|permanent|acting|party)[ -]){0,3}(?:chair(?:man|woman|person)?|secretary|boss"
    r"|governor|mayor|leader) (?:of|for) (?:the )?"
    r"|(?:phó )?(?:chủ tịch|bí thư) (?:tỉnh |thành phố |TP\.? ?)?"
)


_SEVERAL = {
    "en": rf"(?:,\s+(?:and\s+)?|\s+and\s+)(?=(?:\S+\s){{0,4}}?(?:{TITLES_EN})(?!\w))",
    "vi": rf",\s+(?={TITLED}|[!-~]+ [ -~]+$)|\s+kiêm\s+",
}
"""What stands between several posts of one person."""
