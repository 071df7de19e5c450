"""Words that a noun phrase is made of, and words that end it."""

import re

from events.reading.entities.countries import COUNTRIES, FOREIGN
from events.reading.figures.disaster_wording import DISASTERS
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL


def _either(listed: str) -> str:
    said = re.split(r",\s+", " ".join(listed.split()))
    return rf"(?:{'|'.join(sorted(said, key=len, reverse=True))})(?!\w)"


UNITS = frozenset({"CNY", "EUR", "JPY", "KRW", "USD", "VND", "GDP", "GRDP", "HCM", "HCMC"})

PEOPLES = FOREIGN | {"Cham", "Dao", "EU", "European", "Hmong", "Khmer", "Mong", "Muong", "Nung", "Tay", "US"}
ONE_WORD_NAMES = frozenset({"Hanoi", "Hue", "Haiphong", "Danang"})


def _words(listed: str) -> list[str]:
    return re.split(r",?\s+", listed.strip())


_VERBS = """
account, achieve, add, aim, amount, appear, attract, average, be, become, boost, bring, brought, build, call, came,
climb, collect, come, complete, consist, constitute, continue, contribute, cover, create, decline, decrease, develop,
disburse, double, drew, drop, earn, edge, ensure, equal, establish, exceed, expand, expect, fall, fell, fetch, gain,
generate, get, give, given, go, got, grew, grow, help, hit, hold, include, increase, jump, keep, kept, lead, leave, led,
lift, lose, lower, lure, made, maintain, make, mean, meet, met, number, obtain, occupy, overtaken, pass, promote, push,
put, raise, ran, rank, reach, receive, reduce, remain, report, represent, rise, rose, run, said, sank, saw, say, see,
seek, sell, send, sent, serve, set, show, shrank, shrink, sign, slid, slip, slow, sold, speed, spend, spent, stand,
stay, stood, strive, surge, surpass, take, taken, took, top, total, touch, turn, want, welcome, went, win, won, yield
"""
_SMALL = """
a, about, above, across, after, against, all, almost, along, also, although, am, among, an, and, another, any,
approximately, are, around, as, at, be, because, been, before, behind, being, below, between, beyond, both, but, by,
can, close, could, despite, did, do, does, down, due, during, each, either, even, every, except, excess, few, fewer,
for, from, had, half, has, have, having, he, her, here, his, how, however, i, if, in, including, into, is, it, its,
itself, just, least, less, many, may, might, more, most, much, must, my, near, nearly, neither, no, nor, not, now, of,
off, on, only, onto, or, other, others, our, out, over, own, per, roughly, same, several, shall, she, should, since, so,
some, still, such, than, that, the, their, them, then, there, these, they, this, those, though, through, throughout, to,
toward, towards, under, until, up, upon, upwards, us, via, was, we, were, what, when, where, whether, which, while, who,
whom, whose, why, will, with, within, without, would, yet, you, your
"""
_NUMERALS = """
billion, billions, cent, dollars, dong, dozen, dozens, eight, eighth, fifth, first, five, four, fourth, hectares,
hundred, hundreds, kilometres, last, million, millions, next, nine, ninth, one, percent, percentage, point, points,
second, seven, seventh, six, sixth, ten, tenth, third, thousand, thousands, three, ton, tonne, tonnes, tons, trillion,
twice, two
"""
_OF_TIME = """
ago, april, august, century, daily, day, days, decade, december, earlier, february, future, january, july, june, later,
march, month, monthly, months, november, october, past, period, previous, quarter, quarterly, quarters, season,
september, term, time, today, week, weekly, weeks, year, year's, yearly, years
"""
_OF_PLACE = """
area's, cities, city, city's, country, country's, delta, district, districts, localities, locality, locality's, nation,
nation's, national, nationwide, northern, province, province's, provinces, region, region's, southern, territory
"""
_OF_DEGREE = """
actual, additional, ambitious, annualised, best, better, big, bigger, biggest, breakthrough, certain, combined,
considerable, corresponding, cumulative, current, different, digit, entire, estimate, extra, fast, faster, fastest,
figure, final, fresh, full, further, general, goal, good, great, high, higher, highest, huge, important, impressive,
initial, key, large, larger, largest, latest, level, low, lower, lowest, main, major, maximum, minimum, modest,
negative, nominal, official, optimistic, original, overall, positive, possible, potential, present, quick, rapid, rate,
real, recent, record, regional, remarkable, respective, robust, share, sharp, significant, slight, slow, slower,
slowest, small, smaller, solid, stable, steady, strong, stronger, strongest, sustainable, sustained, target, top, total,
various, vast, weak, weaker, weakest, whole, wide
"""
_QUALIFIERS_OF_NOTHING = frozenset({"total", "average"})
"""Words of these that may stand in a phrase all the same: "total state budget revenue"."""

NO_MODIFIERS = (
    frozenset(
        {
            *(form for verb in _words(_VERBS) for form in (verb, f"{verb}s", f"{verb}es")),
            *_words(_SMALL + _NUMERALS + _OF_TIME + _OF_PLACE + _OF_DEGREE),
        }
    )
    - _QUALIFIERS_OF_NOTHING
)
"""English words that are no part of a noun phrase, or add nothing that makes another figure of it."""

PARTICIPLES = frozenset(
    _words("""
    abandoned, advanced, built, canned, certified, cleared, collapsed, completed, converted, created, cultivated,
    damaged, destroyed, dissolved, dried, established, farmed, felled, flooded, frozen, handed, harvested, inundated,
    killed, landed, licensed, lost, mechanised, opened, paved, planted, processed, protected, rebuilt, recognised,
    recognized, registered, repaired, replanted, ruined, settled, skilled, sown, submerged, suspended, swept, trained,
    treated, unroofed, uprooted, wiped, withered
    """)
)
"""What is done to things that are counted."""
NOUNS_LIKE_VERBS = frozenset(
    _words("""
    assembly, banking, breeding, building, clothing, engineering, family, farming, feed, fishing, housing, living,
    manufacturing, mining, processing, quarrying, retailing, seed, shipping, spring, supply, testing, trading, training
    """)
)
"""English nouns that end like verbs or adverbs."""
PLURAL_MODIFIERS = frozenset({"business", "goods", "process", "sales", "sports", "textiles"})
"""Modifiers that end like an English verb or a plural: "goods exports"."""

COUNTRY = {
    "en": rf"(?:{COUNTRIES['en']}|(?:ASEAN|EU|Europe)(?!\w))",
    "vi": rf"(?:{COUNTRIES['vi']}|(?:ASEAN|Châu Âu|EU)(?!\w))",
}
_PERSONS = (
    r"(?:adults|children|farmers|families|households|inhabitants|labou?rers|men|minorities|minority|officials|people"
    r"|peoples|pupils|residents|students|women|workers|the poor|the disabled)"
)
AREAS = (
    r"(?:areas?|belts?|clusters|communes|countryside|districts|estates|highlands|mountains|parks|regions?|schools"
    r"|sectors?"
    r"|villages|wards|zones)"
)

OF = patterns.plain(r" of (?P<the>the |its )?(?!(?:budget|economy|land|local|state|provincial)\b)(?=[A-Za-z])")
"""Before a noun phrase; "the" one word means what was spoken of."""
NAME_GOES_ON = patterns.plain(rf" {CAPITAL}")
SAID_AFTER = {
    "en": patterns.plain(
        rf" (?:(?:shared )?with|to|from) (?:the )?(?:neighbou?ring )?{COUNTRY['en']}"
        r"| (?:through|via|across|at) (?:(?!and\b)[\w’'-]+ ){0,4}?(?:border gates?|border crossings?|gates?|crossings"
        r"|ports?|checkpoints)\b"
        rf"| in (?:the |its )?(?!province|city|whole|same|area\b)(?:[a-z-]+ ){{1,3}}{AREAS}\b"
        rf"| among (?:the )?(?:[\w’'-]+,? ){{0,7}}?{_PERSONS}\b"
        rf"| for (?:(?!the (?:province|city)|its|over|more|some|about)[a-z-]+ ){{0,3}}?{_PERSONS}\b"
        r"| with (?:a |an )?(?:[a-z-]+ ){0,2}(?:degrees?|certificates?|diplomas?|qualifications?)\b"
        r"| (?:excluding|not counting|without) (?:[a-z-]+ ){0,2}[a-z-]+\b"
    ),
    "vi": patterns.plain(
        rf" (?:của|với|giáp|chung với|sang|từ) (?:(?:nhà đầu tư|doanh nghiệp|nước bạn) )?{COUNTRY['vi']}"
        rf"|(?: khách)? {COUNTRY['vi']}"
        r"| qua (?:địa bàn|(?:các |cặp |hệ thống )?(?:cửa khẩu|cảng|cửa khẩu quốc tế|cảng biển|lối mở)"
        rf"(?:(?: -)? {CAPITAL}[^\W\d_]+)*)"
        r"| (?:(?:ở|tại|trong) )?(?:(?:các )?(?:khu vực|vùng) )?(?:nông thôn|thành thị|đô thị|miền núi"
        r"|(?:đồng bào )?dân tộc thiểu số|(?:các )?(?:khu công nghiệp|KCN|khu kinh tế))(?!\w)"
        rf"| (?:(?:đồng bào|người) )?(?:dân tộc|đồng bào|người) (?:thiểu số|{CAPITAL}[^\W\d_]+(?: {CAPITAL}[^\W\d_]+)?)"
        r"| (?:trừ|không kể|không tính)(?: [^\W\d_]+){1,2}"
    ),
}
"""Phrases that say more of a metric whatever follows them."""

FOREIGN_MONEY: dict[Lang, str] = {
    "en": r"\b(?:FDI|[Ff]oreign(?:-invested| direct)? (?:businesses|capital|companies|enterprises|firms|investment"
    r"|investors|money|projects))\b",
    "vi": r"(?<!\w)(?:FDI|[Đđ]ầu tư nước ngoài|[Nn]hà đầu tư ngoại|[Vv]ốn ngoại)(?!\w)",
}
"""Money from abroad, and those who bring it."""
CAUSED = {
    "en": patterns.plain(
        r" (?:(?:which |that )?(?:was |were )?(?:caused|done|inflicted|wrought|left) by|from|due to|of|in) "
        rf"(?:(?:the|a|this|recent) )*(?:(?!and\b)[a-z]+ ){{0,2}}{DISASTERS['en']}\b"
        rf"(?: (?:No\.? ?\d+|(?:and|or) (?:[a-z]+ )?{DISASTERS['en']}\b|[A-Z][a-z]+))?"
    ),
    "vi": patterns.plain(
        rf" (?:do|vì|bởi|của)(?: (?:ảnh hưởng(?: của)?|cơn|trận|đợt))* {DISASTERS['vi']}(?!\w)"
        rf"(?:,? (?:và )?(?:{DISASTERS['vi']}(?!\w)|mặn|lớn|lũ|số \d+|{CAPITAL}[^\W\d_]+))*"
    ),
}

_FATE = (
    r"(?:(?:temporarily )?(?:ceased|halted|resumed|stopped|suspended) (?:business|doing business|operat(?:ions?|ing)"
    r"|work|production|trading)|closed(?: down)?|founded|set up|shut down|resettled|went (?:bankrupt"
    r"|out of business|under)|(?:left|quit|withdrew from|returned to|came back to|re-entered|leave|quitting|leaving)"
    r" the market|dissolve|shutting down|closing|ow(?:e|ed|ing) (?:[a-z]+ )?(?:tax(?:es)?|insurance))\b"
)
"""What became of firms and households."""
_PARTICIPLE = rf"(?:{'|'.join(sorted(PARTICIPLES))}|under water)\b"
DONE = patterns.plain(
    rf"(?: in (?:the (?:province|city)|{CAPITAL}\w+(?: {CAPITAL}\w+)?))?"
    r" (?:(?:are|had|has|have|is|was|were|(?:had|has|have|having|to have|will have) been"
    r"|(?:must|should|to|will|would) be) )?"
    r"(?P<done>(?:(?:badly|completely|either|fully|heavily|newly|partly|seriously|totally) )?"
    rf"(?:{_PARTICIPLE}(?: (?:over|away|up|out|down)\b)?(?: (?:or|and) {_PARTICIPLE})?|{_FATE})"
    r"(?! (?:\d|the|its|over|about|more|some|nearly|an?)\b)"
    rf"(?: by (?:the )?(?:[a-z]+ )?{DISASTERS['en']}\b(?: No\.? ?\d+| [A-Z][a-z]+)?)?(?: [A-Z]{{3,6}}\b)?)"
)
"""What was done to what is counted, right after it: "houses (were) damaged by the storm"."""

_PREDICATES = """
âm, bằng, bỏ, cán, cần, cao, chạm, chạy, chỉ, chiếm, chưa, chừng, có, còn, cộng, cũng, dài, dậm, dẫn đầu, dày, dự kiến,
dừng chân, dừng lại, dừng ở, dưới, dương, duy trì, đã, đang, đạt, đem, đến, đều, đi, đóng góp, đứng, gần, gấp, ghi nhận,
giảm, giữ, góp, hiện, hoàn thành, hơn, hụt, ít nhất, kéo, khoảng, không, là, lên, loại, lớn, mang, mới chỉ, mới có,
mới dừng, mới đạt, mới được, mới là, nằm, nâng, ngót, nhất, nhảy, nhích, ổn định, phải, phấn đấu, quá, quy, rơi, rộng,
rót, rút, sẽ, so, tăng, thấp, thêm, thu được, thu về, thực hiện, thuộc, tiếp tục, tính, tới, tối thiểu, trên, trị giá,
tương đương, ước, vẫn, vỏn vẹn, vọt, vượt, xấp xỉ, xếp, xong, xuống
"""
_AROUND = """
ba, ban đầu, bảy, bình quân, bốn, bước đầu, cả, chín, cùng, cuối, đầu, giai đoạn, hai, hàng, hằng, hết, lần, luỹ kế,
lũy kế, mỗi, một, mười, năm, nay, này, nửa, ở, quý, riêng, sáu, tại, tám, tháng, thời kỳ, toàn, trở lên, trong, từ
"""
"""Words of number, time and place."""
_LINKS = """
ấy, bà con, bao, bị, bởi, các, chính, cho, chủ lực, chủ yếu, cơ cấu, của, do, để, địa bàn, địa phương, đó, đợt, được,
giá trị, giữa, gồm, hay, hoặc, huyện, khá, khi, kinh tế, lại, mà, mạnh, mức, nếu, ngành, ngoài, nhằm, nhanh, nhờ, như,
nhưng, những, qua, ra, rất, sau, sâu, song, thành phố, theo, thì, tỉ, tỉnh, tốc độ, tổng, tốt, trọng điểm, trước, tuy,
tỷ, và, vào, về, vì, với, vùng, vững, xã
"""

_SYLLABLE = (
    rf"(?:(?!{_either(_PREDICATES)}|{_either(_AROUND)}|{_either(_LINKS)}|{CAPITAL})[^\W\d_]+|[A-Z]{{2,6}}(?!\w)"
    r"|(?:trồng|thành lập|đăng ký|xây|cấp|mở) mới|rút(?: lui)? khỏi thị trường|quy hoạch|(?:công nghệ|chất lượng) cao)"
)
_ENDS = (
    rf"(?=\s*(?:$|[.;:()/\d–]|,(?! [^\W\d_]+(?: [^\W\d_]+){{0,3}} và ))| (?:{_either(_PREDICATES)}|{_either(_AROUND)})"
    rf"| (?:của|do|theo|trước|sau|ngay|vào|khi|và|với|được|bị|qua)(?!\w))"
)
"""After a noun phrase: its predicate, a number, a time, the end of the clause."""
_WHOSE = rf" (?:của|cho) (?:(?:các|những) )?(?!bà con|dân\b|người dân {_ENDS}|đô thị)"
_NOT_ONLY = (
    r"(?:(?<! mới)|(?<=trồng mới)|(?<=lập mới)|(?<=ký mới)|(?<=xây mới)|(?<=cấp mới)|(?<=mở mới)"
    rf"|(?! \d| được| {_either(_PREDICATES)}))"
)
"""At the end of words: "mới" is "new" there, and not "only"."""
CHAIN = patterns.plain(
    rf"(?:{_WHOSE}{_SYLLABLE}| {_SYLLABLE}| (?:bị|được) {_SYLLABLE})(?:(?: và| -)? {_SYLLABLE}){{0,5}}+"
    rf"(?: {COUNTRY['vi']})?(?<! được){_NOT_ONLY}{_ENDS}"
)
"""What may be a noun phrase of things: none of its words is a verb of reaching, a number, a link or a name."""

GOODS = {
    "en": _either("""
agricultural products, anise, aquatic products, bananas, cars, cashew, cashew nuts, cashews, catfish, cement,
ceramics, cinnamon, clothes, coal, coconut products, coconuts, coffee, computers, crab, crabs, crude oil, dragon fruit,
durian, durians, electronics, farm produce, farm products, fish, flowers, footwear, fruit, fruits, furniture, garments,
handicrafts, leather, longans, lychees, machinery, mangoes, minerals, paddy, pangasius, pepper, phones, pork, rice,
rubber, salt, seafood, shoes, shrimp, shrimps, silk, steel, sugar, tea, textiles, timber, toys, tuna, vegetables, wood,
wood products, wooden furniture
    """),
    "vi": _either("""
bán dẫn, bưởi, cá, cà phê, cá tra, cam, cao su, chanh leo, chè, chuối, cơ khí, da giày, dăm gỗ, dầu thô, dệt may, dừa,
điện, điện tử, điều, đường, gạo, giày dép, gỗ, hàng nông sản, hạt điều, hồ tiêu, hoa, hoa hồi,
hoa quả, khoáng sản, lạc, lâm sản, linh kiện, linh kiện điện tử, lúa, lúa gạo, may mặc, máy móc, mì, mía, muối, nhãn,
nông lâm thủy sản, nông sản, nông thủy sản, phân bón, quế, rau, rau quả, sắn, sầu riêng, sữa, than, thanh long, thép,
thực phẩm, thủy hải sản, thuỷ sản, thủy sản, tiêu, tôm, trái cây, vải, vải thiều, xăng dầu, xi măng, xoài
    """),
}
"""What is grown, made and traded."""
_NOUNS = """
biên mậu, chính ngạch, công nghiệp, dầu khí, dịch vụ, du lịch, đất đai, hải quan, hàng hoá, hàng hóa, lâm nghiệp,
lệ phí, logistics, mậu biên, nội địa, nông nghiệp, phí, thuế, thuế phí, thương mại, tiền sử dụng đất, tiểu ngạch,
vận tải, xây dựng, xuất nhập khẩu

cấp mới, doanh nghiệp FDI, đăng ký mới, đô thị, FDI, khối FDI, khu vực đô thị, khu vực FDI, khu vực nông thôn,
khu vực thành thị, kiểu mẫu, mới, nâng cao, ngoài ngân sách, ngoài nhà nước, ngoài nước, nông thôn, tăng thêm,
thành thị, trong nước, tư nhân
"""
"""Kinds of what is collected, earned and invested."""
_KIND = rf"(?:{GOODS['vi']}|{_either(_NOUNS)})"
KINDS = patterns.plain(
    r"(?! của (?:đô thị|thành thị|nông thôn))(?: (?:của|từ)(?: (?:các|hoạt động|khối|khu vực|mặt hàng|ngành))?"
    rf"| mặt hàng| ngành)? {_KIND}(?:(?:,| và) {_KIND}){{0,3}}{_NOT_ONLY}{_ENDS}"
)
"""One or some of them, right after what is measured."""
