"""Numbers whose own clause says what they are of, so that they are of nothing that is named before it."""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metrics import Metric
from events.reading.figures.sizes import COUNTED
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import Phrase


def is_of_its_clause(text: str, lang: Lang, quantity: Quantity, between: str) -> bool:
    """Whether a quantity is of something else than a metric before it; `between` is what stands between the two.

    Money is of what is worth so much, or of what its own clause tells of it: "and $2 billion worth of goods had been
    exported". By a percentage grew what its clause says grew: ", Bac Giang grew by 13%"; and a share is of those people
    who did what it tells of them: ", 98% of the rural population use it".
    """
    if quantity.dimension == "percent":
        people = _PEOPLE[lang].match(text, quantity.end)
        theirs = people is not None and tells_what_they_did(text, lang, people.end())
        return theirs or _PROVINCE_CHANGED[lang].search(between) is not None
    if quantity.dimension != "money":
        return False
    if _WORTH[lang].search(between):
        return True
    return _CLAUSE_OPENS[lang].search(between) is not None and _IS_SUBJECT[lang].match(text, quantity.end) is not None


def without_nouns(
    text: str, lang: Lang, quantities: tuple[Quantity, ...], named: list[Phrase[Metric]]
) -> list[Phrase[Metric]]:
    """The metrics but for the nouns of persons whom another before them in their clause counts: "vận chuyển hành khách
    đạt 3 triệu lượt khách"."""
    nouns = {
        phrase
        for phrase in named
        if phrase.meaning.key in _BY_ANY_WORD
        and (lang == "vi" or _ENDS.match(text, phrase.end))
        and any(_OF_A_NUMBER.fullmatch(text, one.end, phrase.start) for one in quantities if one.dimension == "count")
    }
    persons: Phrase[Metric] | None = None
    left: list[Phrase[Metric]] = []
    for phrase in named:
        if phrase not in nouns:
            counts = COUNTED.get(phrase.meaning.key)
            persons = phrase if counts in _PERSONS else None if counts else persons
        elif persons and not _APART.search(text, persons.end, phrase.start):
            continue
        left.append(phrase)
    return left


_BY_ANY_WORD = ("population", "visitors")
"""What persons and turns are where nothing says whose."""
_OF_A_NUMBER = patterns.plain(r"\s?(?:lượt )?")
"""Between a number and the noun that it counts."""
_ENDS = patterns.plain(r"(?:$|[.,;(])")
_PERSONS = ("jobs", "passengers", "people")
"""Units of metrics that count persons."""
_APART = patterns.plain(r"[;:]|\svà\s|, (?!(?:ước|đạt|lũy kế|luỹ kế|cộng dồn|tính chung|\d{1,2} tháng)(?!\w))")
"""Between a metric and a noun: that another clause has begun."""


def tells_what_they_did(text: str, lang: Lang, end: int) -> bool:
    """Whether it is told of people, whose name ends there, what they did: then they are not the population."""
    return _PERSONS_DO[lang].match(text, end) is not None


def are_some_people(text: str, lang: Lang, begin: int, noun: tuple[int, int]) -> bool:
    """Whether people, counted by a number that ends at `begin`, are some of those who live there: "362,000 Khmer
    people", "1,2 triệu người trong độ tuổi lao động". `noun` is from where to where they are named.
    """
    of_a_kind = lang == "en" and begin <= noun[0] and _OF_A_KIND.search(text, begin, noun[0])
    return (
        bool(of_a_kind)
        or _DONE_TO_SOME.search(text, 0, begin) is not None
        or _WHO_ARE[lang].match(text, noun[1]) is not None
    )


def counts_some_people(text: str, lang: Lang, quantity: Quantity) -> bool:
    """Whether a number counts some of the people of a place: "home to 300,000 elderly people"."""
    noun = _PEOPLE_COUNTED[lang].match(text, quantity.end)
    return noun is not None and are_some_people(text, lang, quantity.end, noun.span("people"))


_PEOPLE_COUNTED = {
    "en": patterns.plain(r"(?: [\w’-]+){0,3}? (?P<people>people|residents|inhabitants)\b"),
    "vi": patterns.plain(r" (?P<people>người|dân)(?!\w)"),
}
_OF_A_KIND = patterns.plain(r"(?i)(?<![\w-])(?!(?:all|its|local|of|our|permanent|so|the|their|total)\b)[a-z][\w’-]* $")
"""What says right before people which of them are meant."""
_DONE_TO_SOME = patterns.plain(
    r"(?i)\b(?:attract|draw|drew|employ|evacuat|feed|fed|gather|help|host|insur|lur|mobili[sz]|relocat|serv|support"
    r"|treat"
    r"|vaccinat)(?:e[ds]?|ed|ing|s|ted|ting|n)?(?: (?:about|almost|around|more than|nearly|over|some|up to))*"
    r" [\d.,]+(?: (?:m|b)illion)?$"
)
"""What is done to people, or makes them come, right before so many: they are not all who live there."""
_WHO_ARE = {
    "en": patterns.plain(
        r"\s(?:(?:above|below|over|under)\s(?:the age of )?\d|with (?:disabilit|meritorious)"
        r"|(?:from|in|of|belonging to) (?:the )?(?:ethnic|foreign|labou?r|lower|minority|other|poor|retirement|school"
        r"|working)\b)"
    ),
    "vi": patterns.plain(
        r"(?: dân)? (?:Ba Na|Chăm|Dao|Ê Đê|Gia Rai|Hoa|Hà Nhì|H’?[Mm]ông|Jrai|Khmer|Kinh|Mông|Mường|Nùng|Sán Chay"
        r"|Sán Dìu|Thái|Tày|cao tuổi|có công|dân tộc|dưới \d|già|khuyết tật|lao động|mù chữ|nghèo|nghiện|ngoại tỉnh"
        r"|nhập cư|nước ngoài|theo đạo|trẻ|trên \d|trong (?:độ )?tuổi|trong lực lượng|từ (?:đủ )?\d|Việt)(?!\w)"
    ),
}
"""What says right after people which of them are meant."""

_PEOPLE = {
    "en": patterns.plain(
        r" of (?:the |its |all )?(?:(?:rural|urban) )?(?:population|people|residents|inhabitants|households|families)"
    ),
    "vi": patterns.plain(
        r" (?:số )?(?:dân số|người dân|dân cư|dân|hộ(?: dân| gia đình)?)(?: (?:nông thôn|đô thị|thành thị))?(?!\w)"
    ),
}
"""After a share: the people that it is of."""

_PERSONS_DO = {
    "en": patterns.plain(
        r"\s(?:to (?:use|have|get)\b|(?:with|having|have|use|using)\b"
        r"|(?:in|at|out of|without) (?:employment|jobs?|poverty|work)\b"
        r"|(?:of [A-ZĐ]\w+(?: [A-ZĐ]\w+)? )?(?:who |whom )?(?:still |now |also |then |already |had |have )*"
        r"(?:live on|lived on|living on|rode|came|went|took|got|left|saw|climb\w*|work|works|earn|die|lack|rely"
        r"|aged|(?!(?:spread|crowded|scattered|registered|counted|recorded|combined|produced|needed)\b)[a-z]{3,}ed)\b)"
    ),
    "vi": patterns.plain(
        r"\s(?:mang|đi|đến|tham gia|mắc|bị|có|được|đã|đang|chưa|phải|nhiễm|vượt|qua lại|xuất cảnh|nhập cảnh|dự|chọn"
        r"|đổ|hưởng|thoát|mất|sử dụng|dùng|tiếp cận)(?!\w)"
    ),
}
"""After people: what some of them did, or what befell them."""

_WORTH = {
    "en": patterns.plain(
        r"(?:,[^.;]*| and goods )\bworth(?: (?:some|about|over|nearly|almost|around|more than|an estimated))*\s$"
    ),
    "vi": patterns.plain(r",[^.;]*(?<!\w)trị giá(?: (?:gần|hơn|khoảng|trên|ước))*\s$"),
}
"""Between a metric and the worth of something else."""

_CLAUSE_OPENS = {
    "en": patterns.plain(r"(?:,| and|;)(?: and| while)?(?: (?:some|about|over|nearly|almost|around|another))*\s$"),
    "vi": patterns.plain(r"(?:,|;)(?: và| còn)?(?: (?:gần|hơn|khoảng|trên|ước))*\s$"),
}
"""What opens a clause whose subject a number is, right before it."""

_IS_SUBJECT = {
    "en": patterns.plain(
        r"\s(?:worth )?of (?:[\w-]+ ){1,4}?(?:was|were|has|have|had|came|went|flowed|is|are) "
        r"(?!for\b|from\b)(?:been )?\w+"
    ),
    "vi": patterns.plain(r"\s(?:tiền |vốn |hàng )[^,;.\d]{0,40}?(?:được|đã) "),
}
"""What makes a number the subject of its clause, right after it: its noun and a verb."""

_PROVINCE_CHANGED = {
    "en": patterns.plain(
        r", (?:[A-ZĐ][\w’']*(?: [A-ZĐ][\w’']*){0,3}|the (?:province|city)|it) (?:has |had |have )?"
        r"(?:grew|grown|rose|risen|expanded|advanced|fell|shrank|contracted)\b[^,;]*$"
    ),
    "vi": patterns.plain(
        r", (?:[A-ZĐ][^\W\d]*(?: [A-ZĐ][^\W\d]*){1,3}|tỉnh|thành phố) (?:đã |chỉ |vẫn )?(?:tăng|giảm)(?!\w)[^,;]*$"
    ),
}
"""A clause whose subject is the province itself, between a metric and by how much that grew."""
