"""Counts of what no vocabulary names: "3,512 houses lost their roofs", "toàn tỉnh có 1.604 hộ chưa có nhà kiên cố"."""

import re
from collections.abc import Sequence

from events.reading.entities.quantities import Quantity
from events.reading.figures import naming_wording as wording
from events.reading.figures.metrics import Metric
from events.reading.figures.named import Named
from events.reading.figures.own_clauses import are_some_people, counts_some_people, tells_what_they_did
from events.reading.figures.sizes import in_guide
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL, Phrase
from events.text import slug
from events.units.lineage import Units


def counted(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """What a number counts in a province: of a row of a list what its label says, else what the noun after it does."""
    begin = max(text.rfind(";", 0, quantity.start), text.rfind(":", 0, quantity.start)) + 1
    if quantity.dimension != "count" or _CROWD[lang].search(text, begin) or _BY.search(text, 0, quantity.start):
        return None
    row = _ROW.match(text, 0, quantity.start)
    if row and _ENDS.match(text, quantity.end):
        thing = _THINGS[lang].search(row["label"])
        return _named(row["label"], thing["thing"], quantity) if thing and quantity.value >= _RARE else None
    thing = _THINGS[lang].match(text, quantity.end + 1)
    if thing is None or not _AT_LARGE[lang].search(text):
        return _held(text, lang, quantity)
    return _befallen(text, lang, quantity, thing) or _held(text, lang, quantity)


def _befallen(text: str, lang: Lang, quantity: Quantity, thing: re.Match[str]) -> Named | None:
    """Things of which it is told what befell them or what they are."""
    predicate = _PREDICATE.match(text, thing.end())
    said = text[quantity.end + 1 : predicate.end() if predicate else thing.end()]
    harmed = _HARM[lang].search(said) or _HARMING[lang].search(text, max(0, quantity.start - 30), quantity.start)
    if _WITHIN.search(said):
        return None
    more = len(said.split()) - len(thing["thing"].split())
    if quantity.value < (_RARE if harmed else _MANY) or more < (
        0 if harmed or thing["thing"] == "tàu" else _SAID[lang]
    ):
        return None
    if _CLAIMED.search(text, 0, quantity.start) and thing["thing"] == "lives":
        return _named("deaths", "people", quantity)
    if _EVACUATED.search(text, 0, quantity.start):
        return _named(f"{thing['thing']} evacuated", thing["thing"], quantity)
    return _named(said.strip(), thing["thing"], quantity)


_CLAIMED = patterns.plain(r"\b(?:claim(?:ed|s|ing)|took|taking) (?:[\w-]+ ){0,2}$")
_EVACUATED = patterns.plain(r"\b(?:evacuat(?:ed|ing)|relocated|moved) (?:[\w-]+ ){0,2}$")
"""What was done to those who are counted after it, which says of them what they are counted as."""


def _held(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """Institutions and the like that a province is told to have: "the province has 560 lodging facilities", "toàn tỉnh
    còn 1.204 điểm trường lẻ"."""
    noun = SERVING[lang].match(text, quantity.end) if quantity.value >= _RARE else None
    if noun is None:
        return None
    before, after = (text, max(0, quantity.start - _NEAR), quantity.start), (text, noun.end("noun"))
    are = _THEY_ARE.match(*after)
    theirs = _province(_IN_ONE.match(text, are.end() if are else noun.end("noun")))
    there = _IN_IT[lang].match(*after) or (theirs and (are or _THERE_ARE.search(*before)))
    if not there and not (_TO_ITS_END[lang].match(*after) and _province(_HAS[lang].search(*before))):
        return None
    said = noun["noun"].split()
    return _named(noun["noun"], said[-1] if lang == "en" else " ".join(said[:2]), quantity)


def _province(found: re.Match[str] | None) -> bool:
    """Whether a place that may be named is one of the provinces, and none of the many others of two words."""
    return found is not None and (found["name"] is None or bool(Units.packaged().spelt(found["name"])))


def _named(metric: str, thing: str, quantity: Quantity) -> Named:
    return Named(metric, slug(metric), quantity.value, in_guide(thing.lower()), 0.55)


_BY = patterns.plain(r"(?:(?:^|[,;] )(?:tăng|giảm)|so (?:với )?cùng kỳ (?:năm trước )?(?:tăng|giảm))(?: thêm)? $")
"""Before the number by which what was told changed."""
_WITHIN = patterns.plain(
    r"(?i)\b(?:commune|district|ward|village)s?\b(?! and)|(?<!\w)(?:huyện|xã|phường|thôn|bản)(?!\w)(?! hội)"
)
"""Whose they are, where that is a part of the province."""
_SAID: dict[Lang, int] = {"en": 1, "vi": 2}
"""In so few words at least it is said what befell them: "hộ dân" only says who they are."""
_RARE = 10
"""So many accidents, fires or deaths are told of a province."""
_MANY = 100
"""So many of anything else are."""

_ROW = patterns.plain(
    r"[\W_]*(?:\d{1,2}[.)/]\s)?(?P<label>[^\W\d_][^:.;\d]{3,70}):\s"
    r"(?:(?:over|about|nearly|hơn|trên|gần|khoảng)\s)?$"
)
"""The label of a row: "Lorries cleared per day: "."""
_ENDS = patterns.plain(r"\s*(?:[^\W\d_]+\s*)?(?:$|[.,;(])")

_THINGS = {
    "en": patterns.plain(
        r"(?i)(?:(?!(?:of|the|and)\s)[a-z-]+\s){0,2}?\b(?P<thing>households|families|houses|homes|people|residents"
        r"|workers|labou?rers|cases|accidents|deaths|fires|vessels|boats|dossiers|applications|officials|cadres"
        r"|civil servants|lives|men|women|ships|apartments|flats|lorries|trucks|patients|classrooms|codes|nights)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?P<thing>hộ|ngôi nhà|căn nhà|nhà(?! (?:ở|đầu|nước|máy|thầu|báo|khoa))|vụ(?! (?:mùa|lúa|đông))|ca"
        r"|người|lao động|cán bộ|công chức|bệnh nhân|tàu|phương tiện|hồ sơ|cơ sở|căn hộ|mã số|phòng học|trạm)(?!\w)"
    ),
}
"""Things that statistics count."""

_PREDICATE = patterns.plain(
    r"(?:\s(?!(?:and|with|as of|since|so far|this|last|(?:during|in|over) (?:early|last|the (?:first|last|past|same"
    r"|second|third|whole|year)|this)|một|với|và|tính đến|tính tới|kể từ"
    r"|(?:trong |vào )?năm(?=\s\d))\s)[^\s,.;:()\d]+){0,9}"
)
"""What is said of them."""

_HARM = {
    "en": patterns.plain(
        r"\b(?:accidents|deaths|fires|cases|dead|drowned|homeless|injured|killed|missing|patients"
        "|people died)\b"
    ),
    "vi": patterns.plain(
        r"(?:vụ|ca|bệnh nhân|người [^,;.\d]{0,25}?(?:chết|thiệt mạng|tử vong|bị thương|mất tích))(?!\w)"
    ),
}

_HARMING = {
    "en": patterns.plain(
        r"(?i)\b(?:kill(?:ed|ing)|claim(?:ed|ing)|injur(?:ed|ing)|took|left|swallowed|destroyed|wrecked|flattened"
        r"|swept away"
        r"|washed away|collapsed|damaged|toll at|toll of|death toll to)(?: \w+)?\s$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:cướp đi|khiến|làm chết|làm|cuốn trôi|đánh sập|nhấn chìm|tốc mái|hư hỏng)(?: \w+)?\s$"
    ),
}
"""What a disaster does, right before those to whom it did."""

_AT_LARGE = {
    "en": patterns.plain(
        r"(?i)(?-i:\b[A-ZĐ]\w+ [A-ZĐ]\w+ (?:now |currently |still |today )?(?:has|had|counts|boasts)\s)"
        r"|(?-i:(?:\b[A-ZĐ]\w+ [A-ZĐ]\w+(?<!Hospital)(?<!District)(?<!Ward)|Hanoi|Hue|province|city) (?:has |have "
        r"|had )?"
        r"(?:confirmed|detected|logged|recorded|registered|reported|saw|seen)\s)"
        r"|^[*•+–-]\s|\ba total of\b|\bprovince-?wide\b|\b(?:in|across|of) the (?:whole "
        r"|area of the )?(?:province|city)\b|\bthe province’s\b"
        r"|\b(?:department|report|statistics|official figures|payroll|redundant|surplus)\b|\bfound (?:work|jobs)\b"
        r"|\bregistered in\b|\bso far\b|\bas of\b|\bto date\b"
        r"|\b(?:flood|storm|drought|typhoon)\w*|\bdamage\b|\b(?:province|city)'s\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?-i:[A-ZĐ]\w+ [A-ZĐ]\w+ (?:hiện |đang |đã |vẫn )*(?:có|còn)\s)|^[*•+–-]\s|(?<!\w)(?:tổng cộng|tính ra"
        r"|(?:tới|đến) nay,?|hiện còn|thay mặt tỉnh|(?:toàn|cả) (?:tỉnh"
        r"|thành phố)|(?:trên|trong) địa bàn(?! (?:xã|huyện|phường))|trong tỉnh"
        r"|của tỉnh|tỉnh (?:hiện |đã |vẫn )*(?:có|còn|ghi nhận|tiếp nhận|nhận|xử lý|xảy ra)|thống kê|báo cáo"
        r"|xảy ra|ghi nhận|thiệt hại|tinh giản|dôi (?:dư|ra)|mưa dông|bão|lũ)(?!\w)"
    ),
}
"""That a sentence speaks of the whole province, or counts what a disaster did."""

_CROWD = {
    "en": patterns.plain(
        r"(?i)\b(?:gifts?|attend\w*|delegates|took part|joined|gathered|mobili[sz]\w+|deploy\w*|troops|soldiers"
        r"|asks?|asked (?:the|his|her|that)|order\w*|ceremony|demand\w*|will|would|to be|should|must|have to"
        r"|has to|wants?|ready|need\w*)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:tặng|trao|quà|tham dự|dự lễ|đại biểu|tham gia|huy động|bộ đội|chiến sĩ|yêu cầu|đề nghị"
        r"|giao(?! thông)"
        r"|sẽ|phải|dự kiến|phấn đấu|chỉ tiêu|mục tiêu|hỗ trợ)(?!\w)"
    ),
}
"""Those who come to something, get something, or are yet to come."""


_NEAR = 90
"""Within so many characters before a number it is told who has so many."""
_ROUGHLY = {
    "en": r"(?: (?:a total of|about|almost|around|as many as|at least|just|more than|nearly|only|over|roughly|some))*",
    "vi": r"(?: (?:có|được|tổng số|tổng cộng|tất cả|gần|hơn|trên|khoảng|chỉ|tới|đến))*",
}
_HAS = {
    "en": patterns.plain(
        r"(?<!\bat )(?<!\bby )(?<!\bfor )(?<!\bin )(?<!\bof )(?<!\bto )(?<!\bwith )(?<![\w-])"
        r"(?:(?i:the|this) (?i:whole |entire )?(?i:province|city|locality)"
        rf"|(?P<name>{CAPITAL}\w+ {CAPITAL}\w+)(?: province| city)?)(?:,[^,;.\d]{{3,60}},)?"
        r"(?: (?:also|already|currently|now|presently|still|so far|today))*"
        r" (?:boasts|boasted|counts|counted|had|has|(?:is|was)(?: now| currently)? home to)"
        rf"(?: (?:now|currently|so far))?{_ROUGHLY['en']} $"
    ),
    "vi": patterns.plain(
        r"(?:(?:(?<!\w)(?:(?:[Tt]oàn|[Cc]ả|[Đđ]ảng bộ) (?:tỉnh|thành phố)"
        r"|[Tt]rên địa bàn(?: toàn)?(?: tỉnh| thành phố)?|[Đđ]ịa phương|[Tt]ỉnh|[Tt]hành phố)"
        r"|(?:^|[,;:.] |(?<!\w)(?:rằng|biết|hay|nay|năm) )(?=[A-ZĐ]))"
        rf"(?: ?(?P<name>{CAPITAL}[^\W\d]+ {CAPITAL}[^\W\d]+))?)"
        rf"(?:,? (?:đã|đang|đến nay|hiện nay|hiện|nay|vẫn))*,? (?:có|còn|dôi dư|ghi nhận){_ROUGHLY['vi']} $"
    ),
}
"""A province and a verb of having, right before a number."""
_THERE_ARE = patterns.plain(rf"(?:\b[Tt]here (?:are|were)|^Of){_ROUGHLY['en']} $")
_IN_ONE = patterns.plain(rf" in (?P<name>{CAPITAL}\w+(?: {CAPITAL}\w+)*)(?= (?:at|now|so|today)\b|[,.;]|$)")
_THEY_ARE = patterns.plain(
    r"(?: with \d[^,.;]{0,40})? (?:are (?:active|found|located|open|operating)"
    r"|operate)(?: now| currently)?(?= in )"
)
"""Around things that are somewhere: "there are 2,140 schools in Thanh Hoa"."""
_IN_IT = {
    "en": patterns.plain(r" (?:across|in|throughout) the (?:whole )?(?:province|city)\b"),
    "vi": patterns.plain(r" (?:trên|trong) (?:địa bàn|toàn tỉnh|tỉnh)(?!\w)(?! (?:xã|huyện|phường))"),
}
"""After things: that they are in a province."""
_TO_ITS_END = {
    "en": patterns.plain(
        r"\W*$|[.,;)]| (?:and|with) \d| (?:of|rated(?: at)?|with) \d(?:-| to )\d[- ]stars?\b| (?:as of|at present"
        r"|currently|including|nationwide|now|of which|so far|today"
        r"|with (?:a total|about|more|nearly|over))\b"
    ),
    "vi": patterns.plain(
        r"\W*$|[.,;)]| (?:và|với) \d|(?: từ \d| \d-\d) sao(?!\w)| (?:bao gồm|được xếp hạng|gồm|hiện nay|trong đó"
        r"|với (?:gần|hơn|khoảng|tổng|trên))(?!\w)"
    ),
}
"""What follows things of which no more is told: not "45 schools without toilets"."""
SERVING = {
    "en": patterns.plain(
        r" (?P<noun>(?:(?!(?:and|are|at|by|for|from|in|is|of|on|or|that|the|to|were|who|with)\b)[a-z][a-z’'-]* ){0,3}?"
        r"(?:classrooms|clinics|colleges|cooperatives|craft villages|dams|doctors|establishments|facilities|farms"
        r"|fishing boats|heritage sites|hospitals|hotels|(?:hotel|guest) rooms|kindergartens|libraries|lodgings|markets"
        r"|monuments|museums|pagodas|pharmacies|relics|reservoirs|schools|stations|supermarkets|teachers|temples"
        r"|universities))\b"
    ),
    "vi": patterns.plain(
        r" (?P<noun>(?:bác sĩ|bảo tàng|bệnh viện|chợ|cơ sở|công trình thủy lợi|cửa hàng|di sản|di tích|điểm trường"
        r"|giáo viên|giường bệnh|hồ chứa|hợp tác xã|HTX|khách sạn|làng nghề|nghĩa trang|nhà thuốc|nhà văn hóa"
        r"|phòng (?:học|khám|khách sạn|lưu trú)|siêu thị|tàu cá|thư viện"
        r"|trạm(?: y tế)?|trang trại|trường(?: học| mầm non| tiểu học)?)"
        r"(?: (?:cấp (?:quốc gia|tỉnh)|chăn nuôi|chuyên khoa|chữa bệnh|công lập|công nghiệp|dân lập|dân sinh|dạy nghề"
        r"|đa khoa|đào tạo|đặc biệt|điện|giáo dục|khám(?: chữa)? bệnh|kinh doanh|lẻ|lịch sử|liệt sĩ|lưu trú|mầm non|nhà"
        r"|nông nghiệp|nuôi trồng|(?:phi )?vật thể|phổ thông|quốc gia|sản xuất|thể thao|thủy (?:điện|lợi|sản)|tiện lợi"
        r"|tiểu học|trung học(?: cơ sở)?|truyền thống|tư (?:nhân|thục)|văn hóa|xăng dầu|y tế)){0,4})(?!\w)"
    ),
}
"""What serves the people of a province and is counted there, with what it is for or whose it is."""


def counts_after(
    text: str, lang: Lang, phrase: Phrase[Metric], quantity: Quantity, metrics: Sequence[Phrase[Metric]]
) -> bool:
    """Whether a number counts the metric named after it: communes only by a standard reached, and as the population
    people of whom nothing is told. `metrics` are all of the sentence.
    """
    if phrase.meaning.key in ("population", "urbanisation-rate"):
        turns = wording.TURNS.match(text, quantity.end)
        workers = any(one.meaning.key == "workforce" and one.end <= quantity.start for one in metrics)
        named = (phrase.start, phrase.end)
        some = quantity.dimension == "count" and are_some_people(text, lang, quantity.end, named)
        return not (turns or workers or some or tells_what_they_did(text, lang, phrase.end))
    if quantity.dimension != "count" or phrase.meaning.key != "new-style-rural-communes":
        return True
    said = text[phrase.start : phrase.end].lower()
    return "commune" in said or "xã" in said or wording.COMMUNES.match(text, quantity.end) is not None


def counts_before(text: str, lang: Lang, metric: str, between: str, quantity: Quantity) -> bool:
    """Whether a number counts the metric named before it, `between` apart, and nothing that is named after."""
    if wording.TURNS.match(text, quantity.end):
        return True
    if metric == "people" and ":" not in between:  # who were counted before it
        return False
    if counts_some_people(text, lang, quantity):
        return False
    if wording.TIME.match(text, quantity.end):
        return False
    if lang == "vi":
        noun = _COUNTED.match(text, quantity.end)
        if wording.OTHER_NOUN.match(text, quantity.end) or (noun and noun["noun"] not in metric.lower()):
            return False
    elif _AND.fullmatch(between) and (things := _THINGS_AFTER.match(text, quantity.end)):
        return things["noun"] in metric.lower()
    return between.strip() == "" or wording.LINKED[lang].search(between) is not None


_AND = patterns.plain(r"(?:,|,? and) (?:(?:about|nearly|over|some) )?")
_THINGS_AFTER = patterns.plain(r"(?:-odd)? (?P<noun>(?!(?:as|hours|its|percentage|this|times|was)\b)[a-z]+s)\b")
"""Between what is named and a number of other things, and what those are: "new homes, and 2,000-odd graves"."""


_COUNTED = patterns.plain(r"\s+(?:lượt )?(?P<noun>dự án|nhà đầu tư|doanh nghiệp|nhà máy)(?!\w)")
"""What a Vietnamese number has after it where it counts that."""
