"""How news writes numbers: digits and words, units, ranges, ranks, and what makes a number a bound."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.number_words import ONES, TENS, VIETNAMESE_NUMBER

STRUCTURE = patterns.plain(r"(?i)\bstructure:|(?<!\w)cơ cấu(?: kinh tế)?:")
"""What opens a list of shares: "structure: industry 72.4, services 19.6"."""


SCORES = patterns.plain(r"(?i)\bscores?\b|(?<!\w)(?:điểm số|số điểm|tổng điểm)(?!\w)")
"""What makes bare numbers after it scores: "high scores include Long An (72.5)"."""


DECIMAL = patterns.plain(r"\d{1,2}[.,]\d{1,2}")


BETWEEN = patterns.plain(r"\b(?:between|(?:trong )?khoảng(?: từ)?)\s$", re.IGNORECASE)


PER_SO_MANY = patterns.plain(
    r"(?:(?<=/)|\b(?:trên|mỗi|per|for every|to every) )(?:một |1 )?(?:vạn|nghìn|\d+[.,]000|100)"
    r"(?: (?:dân|người|[a-z]+))?[^,;.\d]{0,20}$",
    re.IGNORECASE,
)
"""Before a number of so many people each, which is no percentage: "số bác sĩ/vạn dân đạt"."""


MEASURED_BY = patterns.plain(
    r"\b(?:by|up|down|grew|rose|expanded|increased|climbed|fell|dropped|declined|accounted for|made up)\s$"
    r"|(?<!\w)(?:tăng|giảm|chiếm|lần lượt|tương ứng)(?: (?:là|đạt))?\s$",
    re.IGNORECASE,
)
"""Right before the first of several numbers whose last is a percentage: that they all are, "rose 12 and 9 percent"."""


PARTS = {
    "half": 50.0,
    "a half": 50.0,
    "a third": 33.3,
    "one third": 33.3,
    "two thirds": 66.7,
    "a quarter": 25.0,
    "one quarter": 25.0,
    "three quarters": 75.0,
    "a fifth": 20.0,
    "one fifth": 20.0,
    "two fifths": 40.0,
    "three fifths": 60.0,
    "four fifths": 80.0,
    "a tenth": 10.0,
    "một nửa": 50.0,
    "phân nửa": 50.0,
    "một phần ba": 33.3,
    "hai phần ba": 66.7,
    "một phần tư": 25.0,
    "ba phần tư": 75.0,
    "một phần năm": 20.0,
    "bốn phần năm": 80.0,
}


@cache
def fractions(lang: Lang) -> re.Pattern[str]:
    parts = sorted((part for part in PARTS if part.isascii() == (lang == "en")), key=len, reverse=True)
    if lang == "vi":
        return patterns.compile(rf"(?<!\w)(?P<part>{'|'.join(parts)})(?=\s+(?:số|các|trong số)\s)", re.IGNORECASE)
    spelled = "|".join(part.replace(" ", "[ -]") for part in parts)
    number = "|".join(ONES[1:11])
    return patterns.compile(
        rf"(?<![\w-])(?:(?P<part>{spelled})(?=\s+of\s+(?:all|its|the(?!\syear)|our|local|installed|households"
        rf"|communes|total)\s)"
        rf"|(?P<some>{number})\s(?:(?:communes?|households?|families|family|schools?|wards?|people|residents?"
        rf"|workers?)\s)?"
        rf"(?:in|out\sof)\s(?:every\s)?(?P<all>{number}|twenty|thirty|forty|fifty|a\shundred)\b(?!\s(?:years|days"
        rf"|months|localities|provinces|cities)))",
        re.IGNORECASE,
    )


CHANGED_BY = patterns.plain(
    r"(?:from|từ|\b(?:fell|dropped|declined|decreased|slid|slipped|eased|shrank|rose|grew|climbed|jumped|surged)"
    r"(?: sharply| slightly)?(?: by)?) $",
    re.IGNORECASE,
)
"""Before two percentages that are no range: the one before and the one now, or the change and what came of it."""
NUMBERED = patterns.plain(r"(?i)(?:\bnumber of|(?<!\w)số (?:ca|hộ|lượng|người|vụ))\b[^;.]{0,80}$")
"""Before a change in how many there are, of which a bare number is what came of it: "the number of fires fell by 12
percent to 80"."""

ROSE_FROM = patterns.plain(
    r"\b(?:(?:rose|grew|climbed|jumped|surged|soared|increased|expanded|widened|doubled|tripled|went up)(?: sharply)?"
    r"|(?:raised|lifted|brought|enlarged)(?: [\w'’-]+){1,4}) from $",
    re.IGNORECASE,
)
"""Before a number and a larger one that are what it was and what it came to."""

FROM_OF_RANGE = patterns.plain(r"\b(?:of|by|at|between|average|averages|averaging|reach|reaches|reaching) from $")
"""Before a range whose ends are told by "from" and "to": "to grow by from 8% to 9%"."""

CURRENCY = r"VN[DĐ]|US\$|USD|EUR|\$|€"
_DIGITS = {
    "en": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?",
    "vi": r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?",
}
_SCALE = {
    "en": r"(?:thousand|million|billion|trillion|quadrillion|[mb]il\.?(?=\s)|bn|tn|[mb]ln|trn)"
    r"(?:[ -](?:million|billion|trillion))?",
    "vi": r"(?:ngh[ìi]n|ng[àa]n|v[ạa]n|tri[ệe]u|t[ỷỉyi](?![à-ỹ]))(?:\s+(?:t[ỷỉyi](?![à-ỹ])|tri[ệe]u))?",
}
_UNIT = {
    "en": r"(?:people|persons|inhabitants|residents)(?: per |/| to (?:the|a|every|each) | a | every )"
    r"(?:square[ -]kilomet(?:er|re)\b|sq\.? ?km\b|km2\b|km²)"
    r"|%|per ?cents?\b|percentage[ -]points?\b|percents?\b"
    r"|VN[DĐ]\b|(?:Vietnam(?:ese)? )?[dđ][oồ]ngs?\b|USD\b|US\$|U\.?S\.?[ -]dollars?\b|dollars?\b|euros?\b|EUR\b"
    r"|square[ -]kilomet(?:er|re)s?\b|square[ -]km\b|sq\.?[ -]?km\b|km2\b|km²|sq\.?[ -]?m\b|m2\b|m²"
    r"|square[ -]met(?:er|re)s?\b"
    r"|hectares?\b|(?-i:ha)\b|kilomet(?:er|re)s?\b|km\b|met(?:er|re)s?\b"
    r"|(?:metric )?(?:tonnes?|tons?)(?: per | an? |/)(?:hectare|(?-i:ha))\b|(?:metric )?tonnes?\b|(?:metric )?tons?\b"
    r"|MWp?\b|GWp?\b|megawatts?\b|gigawatts?\b|[kMG]Wh\b|kilowatt[- ]hours?\b|TEUs?\b|points?\b"
    r"|years?\b(?!\s+(?:ago|old|later|of|after|before))",
    "vi": r"(?:người|nguoi)(?:\s?/\s?| trên (?:mỗi |một )?| mỗi )(?:km2\b|km²|(?:km|ki ?l[oô] ?m[ée]t) vu[ôo]ng\b)"
    r"|%|ph[ầa]n tr[ăa]m\b|[đd]i[ểe]m ph[ầa]n tr[ăa]m\b|[đd]i[ểe]m\b(?! (?:b[áa]n|b[ưu]u|du|tr[ưu][ờo]ng)\b)"
    r"|VN[DĐ]\b|[đd][ồo]ng\b|USD\b|US\$"
    r"|[đd]ô(?:[ -]la)?(?: M[ỹy])?\b(?! th[ịi]| [đd][ốo]c)|EUR\b|euro\b"
    r"|km2\b|km²|(?:km|ki ?l[oô] ?m[ée]t) vu[ôo]ng\b|m2\b|m²|m[ée]t vu[ôo]ng\b|ha\b|h[ée]c ?ta\b|km\b"
    r"|ki ?l[oô] ?m[ée]t\b|m[ée]t\b|t[ấa]n(?:/| mỗi | trên (?:mỗi |một )?)(?:ha\b|h[ée]c[ -]?ta\b)|t[ấa]n\b"
    r"|t[ạa]/ha\b|MWp?\b|GWp?\b|[kMG]Wh\b|TEUs?\b|tu[ổo]i\b",
}
_OF_SO_MANY = {
    "en": r"(?:rural |mountain |local )?(?:communes|districts|villages|hamlets|schools|households|cooperatives)\b",
    "vi": r"(?:xã|huyện|thôn|bản|trường|hộ|hợp tác xã)(?!\w)",
}
"""Of what some are counted out of all: "78/122 xã", "78 of 122 communes"."""
_MINUS_ONE_WORD = r"(?<![\w/.,:–-])"
_NO_NAME = r"(?! (?-i:[ĐD][ồo]ng|Triệu|Vạn) (?-i:[A-ZĐ][a-zà-ỹ]))"
"""No unit begins the name of a place: "in 2030 Đồng Nai"."""
_NOT_IN_A_NAME = r"(?(unit)(?!\w)|(?(scale)(?!\w)|(?![\w/])(?!(?:-| to \d-|[- ]{0,3})(?:star|sao)\b))(?!,\d)(?!\.\d))"
"""No word goes on with it, and it is no number of stars: "nine 5-star products"."""


@cache
def number(lang: Lang) -> re.Pattern[str]:
    digits, scale, unit = f"(?:{_DIGITS[lang]})", _SCALE[lang], _UNIT[lang]
    every = rf"(?:/| (?:out )?of (?:the |its |all )*){digits}(?=\s{_OF_SO_MANY[lang]})"
    out_of = rf"/{digits}(?=\s(?:{scale}|{unit}))|/\d{{1,3}}(?:[.,]\d{{3}})+|{every}"
    return re.compile(
        rf"(?=[\d$€VUE]){_MINUS_ONE_WORD}(?P<currency>(?:{CURRENCY})\s?)?(?P<low>{digits})"
        rf"(?:\s?(?P<low_unit>%|per ?cent\b)?\s?(?:-|–|to\b|đến\b|den\b)\s?(?:(?:{CURRENCY})\s?)?(?P<high>{digits}))?"
        rf"(?:{out_of})?"
        rf"(?:{_NO_NAME}[\s-]?(?P<scale>{scale})(?:\b|(?<=\.)))?(?:{_NO_NAME}[\s-]?(?P<unit>{unit}))?{_NOT_IN_A_NAME}",
        re.IGNORECASE,
    )


OF_MONEY = patterns.plain(r"(?i)(?:ngh[ìi]n |ng[àa]n )?t[ỷỉyi](?:$|\s?[.,;:)/])")
"""A thousand million without a noun after it is money: "thu 61.700 tỷ"."""


_NOT_COUNTED = (
    r"(?!\s+(?:of(?! (?:its|the) communes)|the|another|day|who|that|and|by|in|to|is|was|on|after|side|hand)\b)"
)


@cache
def spelled(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        # "năm" and "ba" are year and father too: only before a noun that is counted in articles.
        nouns = (
            r"dự án|bản ghi nhớ|biên bản|thỏa thuận|nghị quyết|khu công nghiệp|nhà máy|nhà đầu tư|doanh nghiệp|chỉ tiêu"
        )
        return patterns.compile(rf"\b(?P<words>{VIETNAMESE_NUMBER})(?=\s+(?:{nouns})\b)", re.IGNORECASE)
    number = "|".join((*ONES, *TENS))
    part = rf"(?:{number}|hundred|thousand|million|billion|trillion|point)"
    return patterns.compile(
        rf"(?<![\w-])(?P<words>(?:(?:half )?a(?=[ -](?:m|b|tr)illion\b)|{number})"
        rf"(?:(?:[ -]| and (?=(?:{number})\b)){part})*(?: and a (?P<half>half)(?: (?P<scale>(?:m|b|tr)illion))?)?)\b"
        rf"(?:[ -](?P<unit>{_UNIT['en']}))?(?![-\w])(?(unit)|{_NOT_COUNTED})",
        re.IGNORECASE,
    )


PLACES = {
    "nhất": 1,
    "nhì": 2,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
"""Vietnamese words for places in a ranking."""
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_PLACED = (
    r"(?:jump|slipp|climb|mov|dropp|improv)ed to|rose to|fell to|leapt to|was|were|is|are|came|come|comes|coming"
    r"|ranks?|ranked|ranking|placed|finished|stood|stands|standing|made it"
    r"|put it|sits|(?:is|are|was|were|came|ranks) (?:now|still|only)|(?:hold|held|keep|kept|cling|clung)s?(?: on)? to"
    r"|held|holds|remain(?:s|ed)|stay(?:s|ed)|le(?:a|ap)p(?:ed|t)? to|vaulted to|sank to|advanced to|up to|down to"
)


MULTIPLES = {
    "en": patterns.plain(
        r"\b(?:(?P<low>\d{1,2}(?:\.\d+)?) times|(?P<word>twice|double|two times|three times))"
        r"(?=,? (?:that|those|(?:the|its) (?:\w+ )?(?:figure|level|size|value|number)|what|as much|as many)\b)"
    ),
    "vi": patterns.plain(
        r"(?<!\w)gấp (?:(?P<low>\d{1,2}(?:,\d+)?)(?:\s?[-–]\s?(?P<high>\d{1,2}(?:,\d+)?))? lần"
        r"|(?P<word>đôi|rưỡi|ba))(?!\w)"
    ),
}
"""How many times as much as before: "gấp 1,8 lần năm 2020", "twice that of 2025"."""


AMONG_THE_BEST = ("top", "best", "first", "within", "group", "among", "in_words")
"""The groups of a rank by which so many are the best."""


@cache
def may_rank(lang: Lang) -> re.Pattern[str]:
    """What a lower-case text with a rank in it holds."""
    if lang == "vi":
        return patterns.compile(r"t[opốô]p|nh[óo]m|h[ạa]ng|th[ứu]|[đd][ầa]u|đứng|xếp|nhất")
    ordinals = "|".join(ORDINALS)
    return patterns.compile(rf"{ordinals}|top|rank|no\.|number|lead|led the|\dst\b|\d[nr]d\b|\dth\b|est[ -]|most ")


@cache
def ranked(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return patterns.compile(
            r"\b(?:(?:t[ốo]p|nh[óo]m)\s+(?P<top>\d{1,2})(?=\s+(?:[^\W\d]|\()|[,.;]|$)"
            r"|(?:(?<=trong )|(?<=vào )|(?<=thuộc ))(?P<among>\d{1,2})(?=\s(?:tỉnh|địa phương)(?:, thành(?: phố)?)?"
            r"\scó\s(?:[^\W\d_]+\s){1,7}?(?:cao|lớn|nhanh|nhiều|tốt)\snhất)"
            r"|nh[óo]m\s+(?P<first>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s+(?:tỉnh|địa phương|đô thị|thành phố)\b)"
            r"|(?P<best>\d{1,2})\s+(?:tỉnh|địa phương|tỉnh, thành(?: phố)?|tỉnh thành)\s+(?:dẫn đầu|đứng đầu"
            r"|tốt nhất|hàng đầu)"
            r"|(?:x[ếe]p(?: th[ứu])?(?: h[ạa]ng)?|[đd][ứu]ng(?: (?:ở )?(?:vị trí )?th[ứu])?(?: h[ạa]ng)?|h[ạa]ng"
            r"|v[ịi] tr[íi] th[ứu]|v[ịi] th[ứu]|th[ứu])(?: th[ứu])?"
            r"\s+(?P<place>\d{1,2})\b(?![.,]\d|/\d{3}| th[áa]ng\b|,? \(?(?:ngày )?\d\d?/\d)"
            r"|(?:vị trí|hạng|đứng|xếp|về|lên|ở|giữ|chiếm|xuống)(?: ở)?(?: vị trí)?(?: hạng(?: thứ)?| thứ)"
            rf" (?P<spelt>{'|'.join(PLACES)})(?!\w)(?! (?:hai|ba) (?:liên tiếp|trong))"
            r"|(?P<lead>(?<!người )(?<!nguoi )[đd][ứu]ng [đd][ầa]u(?= c[ảa] n[ướu]{2}c)|ng[ôo]i [đd][ầa]u"
            r"|d[ẫa]n [đd][ầa]u (?:c[ảa] n[ướu]{2}c|to[àa]n qu[ốo]c|b[ảa]ng|(?:khu vực|vùng)[^,.;:\d]{0,32}(?= về ))"
            r"|(?:dẫn|đứng|xếp) đầu(?= (?:[^\W_]+ ){0,5}là )))",
            re.IGNORECASE,
        )
    number = rf"\d{{1,2}}|{'|'.join(ONES[2:16])}|twenty|thirty"
    where = (
        r"(?=,?\s+(?:(?:place|position|spot|highest|largest|fastest)\b|(?:in|of|on|among"
        r"|out of)\s+(?:all\s+)?(?:the\s+)?(?:\d|country|nation|region|whole|land|Mekong|national|northern"
        r"|Northern|central|Central|Red|South|PCI|PAPI|PAR\b|SIPAS|ranking|table|league"
        r"|(?:Provincial|Public|Digital|Satisfaction|Green|Local)(?: [\w-]+){0,4} (?:Index|ranking))"
        r"|nationwide|nationally|countrywide))"
    )
    units = (
        r"(?:provinces|localities|places|performers|provincial|cities|local|in\s|of\s|nationwide|slots?|spots?"
        r"|economies)"
    )
    leading = (
        r"(?:best|leading|largest|biggest|strongest|highest|foremost|richest|wealthiest|fastest|most\s\w+"
        r"|(?:best|fastest|highest)-\w+)"
    )
    return patterns.compile(
        rf"\b(?:top[\s-](?P<top>{number})\b(?!-|[.,]\d|\s?%|\s(?:(?:m|b|tr)illion|thousand|per|USD|VND|{_UNIT['en']}))"
        rf"|(?!two\b)(?P<best>{number})\s+{leading}\s+(?:\w+\s){{0,2}}?{units}"
        rf"|(?:group|list|ranks)\sof\s(?:the\s)?(?P<group>{number})\s(?:provinces|localities|cities)\b"
        r"(?!\swith\sthe\s(?:lowest|poorest|slowest|smallest|worst)\b)"
        rf"|(?:(?<=among the )|(?<=one of the )|(?<=among )|(?<=group of ))(?P<among>{number})"
        r"(?=\s(?:provinces|localities|cities)\s(?:and\scities\s)?(?:leading\b|with\sthe\s(?:best|biggest|fastest"
        r"|highest"
        r"|largest)\b))"
        rf"|(?:within|among|in)\s+the\s+first\s+(?P<in_words>{number})\b(?=\s(?:of|in)\s(?:the\s)?(?:PCI|PAPI|PAR\b"
        rf"|SIPAS"
        r"|DTI|ranking|table|league|index))"
        rf"|first\s+(?P<first>{number})\s+(?:provinces|localities|places)"
        rf"|(?:within|among|in)\s+the\s+first\s+(?P<within>\d{{1,2}})\b(?!\s+(?:months?|days?|years?|weeks?|quarters?))"
        rf"|rank(?:s|ed|ing)?\s+(?:at\s+)?(?:the\s+)?(?:No\.?\s*|number\s)?(?P<ranked>\d{{1,2}})(?:st|nd|rd"
        rf"|th)?\b(?![,.]\d)"
        rf"|(?:No\.\s?|number\s)(?P<numbered>\d{{1,2}})(?=\s+(?:in|nationwide|of|among)\b)"
        rf"|(?P<place>\d{{1,2}})(?:st|nd|rd|th)\b(?:{where}|(?<=\w\w)(?=\s+(?:position|place|rank)))"
        rf"|(?:{_PLACED})\s+(?:in\s)?(?P<come>(?:{'|'.join(ORDINALS)})\b|\d{{1,2}}(?:st|nd|rd|th)\b)(?!\s(?:to|a"
        rf"|from|time)\b)"
        rf"|(?P<ordinal>{'|'.join(ORDINALS)}){where}"
        r"|(?P<lead>(?:leads?|led|leading|tops?|topped|topping) (?:the )?(?:whole )?(?:country|nation|region"
        r"|Mekong Delta"
        r"|Red River Delta|Central Highlands|(?:[\w-]+ ){1,2}region)(?= in (?!20\d\d)[A-Za-z])))",
        re.IGNORECASE,
    )


CALLED = patterns.plain(
    r"(?i)\b(?:storm|typhoon|depression|decree|decision|resolution|plan|directive|circular|notice|group|zone|team|route"
    r"|road|highway|pier|berth|hamlet|region|house|area|phase|unit|line|model)s?\s$"
)
"""Words whose number is a name: "typhoon No. 3 in"."""


EACH = patterns.plain(r"(?i)(?:(?<!\w)(?:trên|mỗi|per|every)\s|/\s?)$")
"""Before one hectare, or so many people, by which something else is measured: "trên 1 ha", "bác sĩ/1 vạn dân"."""
PEOPLE = patterns.plain(r"\s(?:people|inhabitants|residents|dân)(?!\w)")
"""After a number: whom it counts."""


UPWARD = patterns.plain(
    r"(?:\s+(?:position|place|rank))?\s*,?\s*(?:or (?:better|higher|above)|upwards?\b|trở lên)", re.IGNORECASE
)


DOUBLE_DIGIT = patterns.plain(
    r"\b(?:(?:double|two)[ -](?:digits?|figures?)|(?:hai|2) con s(?:ố|o)(?!\s?:|\s(?:này|trên)))\b",
    re.IGNORECASE,
)
