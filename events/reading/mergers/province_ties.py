"""How the build of a sentence ties provinces that it names into one.

It is read with every name of a province written `§`, a list of names with all that goes with it `§§`.
"""

import re
from functools import cache

from events.reading.entities.places import Place
from events.reading.reading import Reading
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence


def provinces_in(reading: Reading, sentence: Sentence) -> list[Place]:
    """The provinces named as such, also at the head of an item ("- Lâm Đồng ..."), not as geography."""
    text, begin = sentence.text, sentence.start
    return [
        place
        for place in reading.places_in(sentence)
        if place.subject
        or not any(map(str.isalnum, text[: place.start - begin]))
        or _PAIR_JOINED.search(text, max(0, place.start - begin - 50), place.end - begin + 40)
    ]


def masked(reading: Reading, sentence: Sentence) -> str:
    """The sentence with its provinces masked."""
    text, at, parts = sentence.text, 0, list[str]()
    for place in provinces_in(reading, sentence):
        parts += [text[at : place.start - sentence.start], "§"]
        at = place.end - sentence.start
    whole = _UNNAMED[reading.lang].sub("§", "".join((*parts, text[at:])))
    return _LIST[reading.lang].sub("§§", _NAME[reading.lang].sub("§", whole))


def tied(lang: Lang, text: str) -> bool:
    """Whether a masked sentence is built so that the provinces named make one."""
    return _tie(lang).search(text) is not None


_CAPITALS = r"[A-ZĐ][\w’']*(?: [A-ZĐ][\w’']*){0,3}"
_PAIR_JOINED = re.compile(
    rf"{_CAPITALS} ?[-–] ?{_CAPITALS} (?:(?:merger|union|unification|consolidation)\b|(?:lấy|mang) tên(?!\w))"
    r"|(?<!\w)(?:hợp nhất|s[áa][pt] nhập|nhập|merger of|merging)(?: (?:hai|các|the|two) (?:tỉnh|địa phương|provinces))?"
    rf" {_CAPITALS} ?[-–] ?{_CAPITALS}"
)
"""Two names with a dash that are no road's ends: "the Bạc Liêu - Cà Mau merger"."""
_UNNAMED: dict[Lang, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:the|our|its|their) province\b(?! (?:of|[A-Z§]))|\bthe city(?= and §)|(?<=§ and )the city\b"
    ),
    "vi": re.compile(
        r"(?<!\w)(?:tỉnh (?:ta|nhà|này|mình)|(?:tỉnh|thành phố)(?= (?:nhập |hợp nhất )?(?:và|cùng|với) §))(?!\w)"
    ),
}
"""The province of which an article speaks without its name."""
_NAME: dict[Lang, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:\b(?i:the|all|both|whole|entire|present|current|existing|neighbou?ring|nearby|former|old|two|three|2|3"
        r"|provinces?|city|cities|localities|today's|(?:provinces?|city|cities|whole|all|territory) of) )*§"
        r"(?: (?:[Pp]rovinces?|[Cc]ity)\b)?(?: \((?:old|former|new)\))?"
    ),
    "vi": re.compile(
        r"(?<!\w)(?:(?i:cả|các|hai|ba|2|3|toàn bộ|trọn|nguyên|tỉnh|thành phố|tp|địa phương|phần đất|đất) |TP\.? ?)*§"
        r"(?: (?:cũ|hiện nay|hiện tại|trước đây|trước kia|ngày nay)(?!\w)| \((?:cũ|mới)\)| mới(?!\w))*"
    ),
}
"""A name with the words that go with it."""
_LIST: dict[Lang, re.Pattern[str]] = {
    "en": re.compile(
        r"§(?:(?:, and |, | and | & | \+ | plus | ?[-–/] ?| (?:together |along |jointly )?with | as well as | or )§)+"
    ),
    "vi": re.compile(r"§(?:(?:, | và | & | \+ | cộng | ?[-–/] ?|,? cùng(?: với)? | với |, với | lẫn )§)+"),
}


@cache
def _tie(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        may = (
            r"(?:sẽ|đã|được|đang|sắp|dự kiến|cũng|đều|mới|chuẩn bị|nay|giờ|bây giờ|chính thức|cùng|còn|phải|quay|trở) "
        )
        one = (
            r"(?:một|1)(?:(?: (?:tỉnh|thành phố|đơn vị|địa phương|mối|nhà|khối))?(?! (?:[^\W\d]|\d))"
            r"| (?:siêu |đại )?(?:đô thị|vùng|thành phố|tỉnh)(?!\w))"
        )
        return re.compile(
            rf"(?<!từ )§,? (?:{may})*(?:(?:dồn|gom|hòa|quay|trở|chuyển|kéo|sang|cùng) )?(?:về|vào|sang)"
            r"(?: (?:lại|ở|chung|cùng|với|trong|dưới|làm một|một nhà))* §"
            r"|§[^.;§]{0,12} (?:nhận|đón|ôm|có|lấy|gộp|cộng|thu)(?: về)? (?:thêm|trọn|cả|toàn bộ)(?: \w+){0,3}? §"
            r"|(?<!\w)nhận §|§ đón §|§ \(§§\)|§[^.;§]{0,24} mở rộng (?:thêm|sang|ra) §"
            r"|(?:^|, |khi |nay )[Cc]ó thêm §§?, [^.;§]{0,60}§"
            r"|(?<!\w)(?:cùng|với) § (?:lập|tạo|hợp|làm)(?: nên| thành| ra)? §"
            rf"|(?:^\W*|[,;:] )§§? (?:{may})*(?:thuộc(?: về)?|nằm trong|là (?:một )?phần của) §"
            r"|§[^.;§]{0,40} (?:ra đời|hình thành|(?:thành )?lập)[^.;§]{0,40} (?:từ|trên (?:nền|cơ sở"
            r"|nền tảng))[^.;§]{0,20} §§"
            rf"|§§ (?:{may})*(?:(?:hợp|gộp|gom|dồn|ghép|nhập|lập|góp) )?(?:thành lập|lập|hợp|tạo|dựng|thành|làm|nên)"
            rf"(?: (?:nên|ra|thành|chung))* (?:§|{one}|(?:một )?(?:tỉnh|thành phố) (?:mới|chung|§))"
            rf"|§§,? (?:{may})*(?:là|thành|làm|còn|chung) {one}"
            rf"|§§,? (?:{may})*(?:là|thành) (?:một|1) (?:tỉnh|thành phố)(?!\w)"
            rf"|§§ (?:{may})*(?:hợp (?:lại|thành)|gom (?:lại|thành|về)|dồn (?:lại|thành|về)|(?:về )?ở chung"
            r"|về chung|về với nhau|chung (?:tên|nhà|một))"
            rf"|§(?: \([^()]{{0,40}}\))?[ ,:–-]+(?:{may})*(?:bao gồm|gồm|ra đời từ|sinh ra từ|do|kết quả của việc"
            r"|(?:là )?kết quả (?:của )?(?:việc )?\w+|cộng thêm|thêm)"
            r"(?: (?:trọn|cả|thêm|toàn bộ|toàn tỉnh|địa bàn|diện tích|của))* §§?"
            r"(?! (?:thi|tham|đi|dự|đã|về|tại))(?: (?:hợp|nhập|gộp) lại)?|\( ?gồm (?:cả )?§§"
            r"|(?:^|[,;] |(?:của|tại|ở) )§ \( ?(?:bao )?gồm §"
            r"|§§,? \(?(?:lấy tên|mang tên|tên gọi|tên mới|đặt tên)(?: [^\W\d]+){0,3}:? §"
            rf"|§[^.;§]{{0,60}} chung (?:một )?(?:tỉnh|nhà|mái nhà|tên) với §"
            rf"|(?:tỉnh|thành phố|đơn vị) mà §§ (?:{may})*(?:hợp|lập|tạo|góp|làm|dựng|gộp) (?:thành|nên|lại)"
            rf"|§,? nơi §§? (?:{may})*(?:nhập|về|sáp nhập|hợp nhất)(?: vào| về)?"
            rf"|§ (?:{may})*(?:tạo|lập|hợp|ghép|dựng|làm)(?: nên| thành| ra)? (?:bởi|từ) §"
            r"|§ ?\+ ?§|§§? ?(?:=|→|->"
            r"|=>) ?[^.;§]{0,25}§|§§ ?[:|][^.;§]{0,30}(?:(?<!\w)(?:tên|gọi|mang tên|lấy tên|gọi chung là"
            r"|thành)(?: [^\W\d]+){0,3} §|\| ?§)|§ ?[:|] ?§§"
        )
    may = (
        r"(?:will|would|shall|is|are|was|were|to|has|have|had|been|be|being|now|also|soon|about|due|set|both|then"
        r"|may|should|must|going|together|duly|finally|officially) "
    )
    new = r"(?:(?:the|an?|one|single|new|enlarged|bigger|larger|greater|wider|united|today['’]s) )*"
    unit = r"(?:province|city|unit|locality|entity|whole|one|name|home|house|roof|people)\b"
    made = (
        r"(?:made|form(?:ed)?|created|built|composed|born(?! (?:in|on) )|established|pieced|drawn|stitched|knitted"
        r"|forged|moulded|assembled|cobbled|sprang|sprung|grew|grown|emerged|resulted|arose|arisen)"
    )
    on_a_day = r"(?:,? (?:on|in|since) [A-Z][a-z]+(?: \d{1,2})?(?:,? \d{4},?)?)?"
    these = (
        r"(?: (?:the|what|was|is|both|all|former|old|(?:two|three) (?:will|should|would|is to|are to) be"
        r" (?:called|named)|(?:two |three )?provinces,?))*"
    )
    return re.compile(
        rf"§,? (?:{may})*(?:(?:back|over|home|down|on|in|hand(?:ed)?|sign(?:ed)?) )?"
        r"(?:go(?:es)?|gone|went|pass(?:es|ed)?|return(?:s|ed)?|come|comes|came|move[sd]?|fall|falls|fell|revert\w*"
        r"|belong\w*|(?<!§ )(?:given|ceded|left|handed|transferred|hitched|yoked|tacked))"
        r"(?: (?:back|over|on|home|down|together))? (?:to|under|into|unto|with)(?: the (?:name|wing|roof|flag) of)? §"
        r"|\b(?:(?:receiv|gain|embrac|inherit|incorporat)\w*|include[sd]?"
        r"|(?<=§ )including|(?<=§, )including) (?:also )?§"
        rf"|\b(?:form|becom|becam|give)\w* {new}§|\b(?:join|joins|joined|joining) {new}§"
        rf"|\b(?:are|is|were) now {new}§|\b(?:part|half|third|quarter|corner|flank|end|wing) of {new}§"
        r"|\b(?:take[sn]?|took|taking) (?:in|over)(?: also| what was| all of)? §"
        r"|§ (?:was|were|has been|had been|being) (?:added|attached|joined)\b"
        rf"|§[^.;§]{{0,40}}\b(?:makes?|forms?)(?: up)? (?:one|a single) §"
        r"|§[^.;§]{0,70}\b(?:make|form|build|create)s?(?: up)?(?: \w+)? with §"
        r"|§ (?:now |today |also |will ){1,2}(?:cover|span|encompass)\w* §"
        r"|§,? \(?(?:made |put together )?from §§"
        r"|§ \((?:merger of )?§§(?: (?:before|until|till) (?:the merger|then|\d|J|mid)[^()]{0,30})?\)"
        r"|§,? \(?(?:the|an) [^.;§()]{0,40}(?:same|that|its) name[^.;§()]{0,12} (?:plus|and|with|joined with) §"
        r"|\b(?:[Aa]fter|[Ss]ince|[Oo]nce|[Ww]hen) §§ joined(?=[,.;]| up\b| in (?:July|20))"
        r"|§§ [^.;§]{0,40}\b(?:become|became|becoming|form|formed|make|made|are|were)(?: up)? (?:a single|one|the new"
        r"|an enlarged|a bigger|a larger) §"
        rf"|§§,? (?:{may})*(?:operat|function|exist|act)\w* (?:as|under the name of) §"
        r"|§,? (?:[-–] |\()?the (?:old|former|original) (?:province|city) (?:plus|and|with|together with) §"
        rf"|§§,? (?:{may})*go(?:es)? together (?:as|into|under) §"
        rf"|§§,? (?:{may})*(?:found|come|came|got|get|brought|back)(?: back)? together again\b"
        rf"|\b(?i:after|before|once|since|until|when) §§ (?:{may})*c[ao]me together\b"
        rf"|§§,? (?:{may})*(?:shar\w+|under|run by|have|has) (?:one|a single|the same|a common) (?:government"
        r"|administration|apparatus|leadership|People['’]s (?:Committee|Council))\b"
        r"|§§,? \(?(?:(?:will|is|are|to|be|which) ){0,3}(?:called|named|known as|name:?|under the name(?: of)?) §"
        r"|\b(?:t(?:ake|akes|aking|ook|aken)|welcom(?:e|es|ed|ing)|br(?:ing|ings|inging|ought)) §{1,2}"
        r" (?:in|over|on board|aboard|under|into (?:the|its) (?:fold|borders|territory)(?! of))\b"
        rf"|\b{made}{on_a_day}(?: [^.,;§\d]{{1,40}}?)? (?:out of|from|of|by (?:merging|joining)){these} §§"
        rf"|§,? (?:which |that )?(?:will |would )?(?:compris\w+|consist\w* of|be made up of){these} §§"
        r"|\b(?:plans?|proposals?|blueprint|scheme|map|draft|resolution|option|Government|Ministry|ministry)\b[^.;§]{0,30}"
        r"\b(?:pair|marr|wed)(?:s|ed|ing|y|ies|ied|ying|ded)? §§(?=[.,;:)]|$| (?:and|as|into|to form|under|while)\b)"
        rf"|\b{made}(?: up)?{on_a_day} (?:out of|from|of|by (?:merging|joining)){these} §|\bformed by{these} §§"
        rf"|§§?,? (?:who |which |that )?(?:{may})*"
        r"(?:mak|form|becom|becam|bec[ao]me|made|constitut|compos|merg|shar|count as|stand as|exist as|liv)\w*"
        rf"(?: up)?(?: as| into| under| in)? (?:an?|one|the|1)(?: [\w'’-]+){{0,3}} {unit}"
        rf"|§§,? (?:{may})*(?:an?|one|the)(?: [\w'’-]+){{0,3}} {unit}"
        rf"|§§,? (?:{may})*(?:become|became|made|make|form|formed|turn\w* into) (?:one(?! of)|§|an? \w+)\b"
        rf"|§§,? (?:{may})*form(?:ing)? the (?:country|nation)['’]s [\w-]+ province"
        r"|§ (?:\+|plus|and) § ?(?:=|→|->|=>|make|makes|becomes?|gives?|is now|form) §"
        r"|§§ \(into §(?=[,)])|§§ ?(?:=|→|->|=>|[|]) ?[^.;§]{0,20}§"
        r"|§ ?(?:=|:|\||←|<-) ?§§|§§ ?: (?:the |new )*(?:name|called|named|to be called|under)?[^.;§]{0,20}§"
        r"|§[^.;§]{0,30}\b(?:grow\w*|grew|enlarg\w+|swell\w*|expand\w*|extend\w*) by §"
        r"|\b(?:addition|inclusion|annexation|accession|arrival|incorporation|absorption) of §"
        r"|§[^.;§]{0,12}\bhaving been (?:added|attached|joined|handed|given|poured)\b"
        r"|§§,? (?:having been |being |(?:have |had )?been |were |are |to be )*(?:poured|thrown|rolled|put|brought"
        r"|gathered"
        r"|packed|mixed|knit|knitted|welded|wedded|married|pressed|squeezed|united|returned|call(?:ed)?)\b[^.;§]{0,25}"
        r"\b(?:into one|together|(?:in|un)(?:to|der)? (?:one|a single|the name)|to one (?:roof|house))\b"
        r"|\b(?:halves|thirds|parts) of [^.;]{0,40}§§,? (?:are |were |have )?(?:return|reunit|rejoin|joined|came)\w*"
        r"|§§? (?:has|have|had|is|are|was|were|will be|being) (?:been )?(?:folded|brought|taken|thrown|added|drawn"
        r"|let) in\b|\b(?:re-?)?(?:arrangement|organi[sz]ation) of §§|\btak\w+ on board §§?"
        r"|\b(?:after|by|since|in) taking on §|§§?,? (?:is|are|now|comes?|came|goes|and) (?:now )?under §"
        r"|\bone (?:§|province)[^.;]{0,30} where (?:there|people) (?:are|were|had|have)\b[^.;]{0,20}two"
        r"|§[^.;§]{1,40} of which (?:it|they) (?:will|is|are|would|was)\b[^.;§]{0,12}\bpart"
        r"|\bin which §§? (?:will |would |also )?(?:find|have|take|be)\w* "
        r"|§[^.;§]{0,90}\b(?:province|unit|roof|house|home|name|future|map)s? (?:shared|in common|together|common"
        r"|at one)"
        r" with §|\bshar(?:e|es|ed|ing) (?:an?|one|its|the same) (?:[\w-]+ )?(?:province|unit|roof|house|home"
        r"|name) with §"
        rf"|(?:\b(?:province|city|unit|one)|§) (?:that|which) §§ (?:{may})*(?:ma[dk]e|form\w*|bec[oa]me)\b"
        rf"|§§,? (?:{may})*(?:an?|one) (?:single|united|bigger|new|larger|common|enlarged) §"
        r"|§(?:, the (?:\w+ )?(?:province|city))?,? (?:in)?to which §§?,? (?:(?:has|have|had|will|would|also"
        r"|\w+ly) )*(?:(?:is|are|was|were|be"
        r"|been) (?:\w+ly )?"
        r"(?:join|fold|add|attach|merg|hand|unit|incorporat|absorb|integrat)\w*|went|goes|go|gone|pass(?:es|ed))\b"
        rf"|§,? which §§? (?:{may})*join\w*"
        r"|\b(?:[Aa]fter|[Nn]ow that|[Oo]nce|[Ss]ince|[Ww]hen|[Ww]ith) §§? (?:(?:is|are|was|were|has|have"
        r"|had|been|now) )*"
        r"(?:in(?=,)|inside|counted in|thrown in|included|attached|added|absorbed)\b"
        r"|\b[Ww]ith §§? (?:now )?(?:on board|aboard|in the fold)(?= since|, (?:the (?:new )?(?:city|province)|it)\b)"
    )
