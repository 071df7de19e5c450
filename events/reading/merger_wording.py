"""How news words the joining of administrative units."""

import re
from functools import cache

from events.reading.language import Lang

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@cache
def joining(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:sáp nhập|hợp nhất|nhập (?:vào|với|lại|toàn bộ|huyện|xã|phường|tỉnh|hai|ba|[A-ZĐ]\w+)"
            r"|được nhập|nhập [^,.;]{2,60}? (?:vào|với)"
            r"|nhập lại|sắp xếp(?! (?:nhân sự|cán bộ|tổ chức|bộ máy|vị trí))|về chung một nhà|gộp|hình thành từ"
            r"|trên cơ sở (?:nhập|hợp nhất|sáp nhập)"
            r"|sap nhap|hop nhat)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:merg(?:e|es|ed|ing|ers?)|consolidat\w+|combin(?:e|es|ed|ing)|amalgamat\w+|fus(?:e|es|ed|ing|ion)"
        r"|absorb\w*"
        r"|(?:are|is|were|was|be|been) joined|pooled|join(?:s|ed|ing)?(?= (?:with|to|by|into|together|forces)"
        r"|\b[^.;]{0,50}?\b(?:into|to|under the name"
        r"|in one)\b)|take[sn]? in|took in|taking in"
        r"|(?:fold|roll|pool|regroup|incorporat|integrat|group|turn|brought|bring)(?:s|ed"
        r"|ing)?\b[^.;]{0,60}?\b(?:into|together)"
        r"|re-?arrang\w+|re-?organi[sz]\w+ of (?:\w+[- ]){0,3}units|arrang(?:e|es|ed|ing|ement)|unif(?:y|ied|ication"
        r"|ying)"
        r"|(?:becom(?:e|es|ing)|became|form(?:s|ed|ing)?|are|been|now|as) (?:(?:to be|now|part of) )?(?:an? |one "
        r"|part of |the )?(?:new |single |one |enlarged |common )*(?:[A-Z]\w+ )*(?:province|city|unit|[A-Z]\w+)"
        r"|c[ao]me together|back together|under one (?:roof|name)|ceas\w+ to be|disappear\w* into"
        r"|include[sd]?(?= [A-Z])|receiv(?:e|es|ed)|is added"
        r"|make way for|be(?:en)? (?:cut|reduced)|(?:reduc|cut|establish|settl)\w+|born of|union of|two former ones"
        r"|be one|became? one|out of)\b"
    )


@cache
def strong(lang: Lang) -> re.Pattern[str]:
    """Words that mean a merger by themselves."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:sáp nhập|hợp nhất|nhập|về chung một nhà|hình thành|sap nhap|hop nhat)(?!\w)", re.IGNORECASE
        )
    return re.compile(
        r"\b(?:merg\w+|consolidat\w+|amalgamat\w+|absorb\w*|took in|takes? in|unif\w+|(?:be)?c[ao]me (?:together|one"
        r"|part)|single (?:province|city)"
        r"|one (?:\w+ ){0,2}(?:province|city)|join\w*|form(?:s|ed|ing)?|combin\w+|become|became|fold\w*|added"
        r"|receives?|includ\w+|disappear\w*"
        r"|former ones|together|arranged into)\b"
    )


@cache
def undone(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:không sáp nhập|không hợp nhất|rút đề xuất|bỏ phương án|thôi sáp nhập|giữ nguyên hiện trạng"
            r"|không thuộc diện)(?!\w)"
        )
    return re.compile(
        r"^If\b|\b(?:not (?:be )?(?:merg|arrang|re-?arrang)\w+|no merger|(?:dropped|abandoned|scrapped|withdrawn"
        r"|shelved|rejected) the (?:merger"
        r"|idea|plan)|(?:merger|plan|idea)[^,.;]{0,30} (?:was|were) (?:dropped|abandoned|scrapped|withdrawn|shelved"
        r"|rejected))\b"
    )


@cache
def coming(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:sẽ|dự kiến|chủ trương|đề án|phương án|chuẩn bị|sắp|tới đây|lấy ý kiến)(?!\w)")
    return re.compile(
        r"\b(?:will|would|is to|are to|to be|plans?|proposal|propos\w+|policy|scheme|project|draft|going to|due to"
        r"|upcoming|once|should)\b"
    )


@cache
def done(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:kể từ|đã chính thức|chính thức đi vào|hiện nay|sau khi (?:sáp nhập|hợp nhất)|mới thành lập"
            r"|đã được|có hiệu lực)(?!\w)"
        )
    return re.compile(
        r"\b(?:since|took effect|has been|have been|had been|came into|as of today|now|was|were|is the result|born of"
        r"|became)\b",
        re.IGNORECASE,
    )


@cache
def communal(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:cấp xã|xã, phường|phường, xã|các xã|số xã|đơn vị hành chính cấp xã|xã|phường|đơn vị)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:commune-level|communal|communes?|wards?|grassroots units|lower tier|units|townships)\b", re.IGNORECASE
    )


@cache
def from_to(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<![\d/.,-])(?P<before>\d{1,4})(?![\d/%,])[^.;\d]{0,70}?(?:xuống|còn|thành|giảm còn"
            r"|rút còn)(?:\s+(?:còn|là))?"
            r"\s+(?P<after>\d{1,4})(?![\d/%,])",
            re.IGNORECASE,
        )
    number = r"\d{1,3}(?:,\d{3})?|" + "|".join(NUMBERS)
    return re.compile(
        rf"\b(?P<before>{number})\b(?![%.,]\d)[^.;:\d]{{0,80}}?\b(?:to|into|to form|form|become|becoming|became"
        rf"|instead of|will come"
        rf"|down to|leaving|make way for)\s+(?:one |only |just |the new |a )?(?P<after>{number})\b(?!%)",
        re.IGNORECASE,
    )


@cache
def named_join(lang: Lang) -> tuple[re.Pattern[str], ...]:
    """Joinings of smaller units told with their names: groups `a` (givers) and `b` (into)."""
    if lang == "vi":
        kind = r"(?:xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.?|quận)"
        name = r"[A-ZĐ]\w*(?: (?:[A-ZĐ]\w*|\d+)){0,3}"
        names = rf"{name}(?:(?:, | và |, {kind} | và {kind} ){name})*"
        return (
            re.compile(
                rf"nhập (?:nguyên trạng )?(?:các |hai |ba )?(?P<kind>{kind}) (?P<a>{names}) (?:vào"
                rf"|với) (?P<kind2>{kind}) (?P<b>{name})"
            ),
            re.compile(
                rf"(?P<kind>{kind}) (?P<b>{name})(?: ở [^,;.]{{3,40}})?,? (?:do|(?:được )?(?:hình thành|thành lập"
                rf"|lập)(?: từ| trên cơ sở(?: nhập| sáp nhập| hợp nhất)?))"
                rf" (?:việc nhập )?(?:các |hai |ba |bốn )?{kind} (?P<a>{names})"
            ),
            re.compile(
                rf"(?:hợp nhất|sáp nhập|nhập) (?:các |hai |ba )?(?P<kind>{kind}) (?P<a>{names}) (?:thành|để lập"
                rf"|lấy tên)[^.;]{{0,20}}? {kind} (?P<b>{name})"
            ),
        )
    kind = r"(?:communes?|wards?|districts?|towns?|townships?)"
    name = r"(?:[A-Z]\w*(?: (?:[A-Z]\w*|\d+)){0,3})"
    names = rf"{name}(?:(?:, | and |, and ){name})*"
    joined = r"(?:absorbed|merged|folded|joined|incorporated|integrated|consolidated|amalgamated)"
    return (
        re.compile(
            rf"(?P<a>{names}) (?P<kind>{kind}) (?:(?:is|are|was|were|will|to|has|have|be|been|being) )+{joined} (?:by"
            rf"|into|with|in|to|under) (?:the )?(?P<b>{name}) {kind}"
        ),
        re.compile(
            rf"(?:join|merge|fold|absorb|incorporate|consolidate)(?:s|d|ed"
            rf"|ing)? (?P<a>{names}) (?P<kind>{kind}) (?:into|to|with) (?P<b>{name}) {kind}"
        ),
        re.compile(
            rf"(?P<a>{name} and {name}) (?:(?P<kind>{kind}) )?(?:of [\w ]{{3,30}} {kind},? (?:for instance, "
            rf")?)?(?:(?:are|were|will|to|be) )+{joined} (?:into one )?(?:under the name(?: of)?|as|into) (?P<b>{name})"
        ),
        re.compile(
            rf"(?:merg|join|consolidat)(?:e|es|ed|ing) (?P<a>{name} and {name}) (?P<kind>{kind}) (?:into|to form"
            rf"|under the name of) (?:the )?(?:new )?(?P<b>{name})"
        ),
        re.compile(rf"\b(?:two|three) (?P<kind>{kind})[^,.;]{{0,30}}, (?P<a>{name} and {name}), becoming (?P<b>one)"),
    )


@cache
def effect(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:có hiệu lực|vận hành|hoạt động|thực hiện|kể từ|từ ngày|hiệu lực|thi hành)[^.;]{0,50}$", re.IGNORECASE
        )
    return re.compile(
        r"(?:effect(?:ive)?|in force|into force|operat\w+|(?:in|into) (?:place|being)|start\w*|from|as of|since|on"
        r"|last|function\w*|by)\b[^.;]{0,30}$",
        re.IGNORECASE,
    )


@cache
def merging(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?:sáp nhập|hợp nhất|nhập lại)(?! đơn vị hành chính cấp xã)"
        if lang == "vi"
        else r"\b(?:merg(?:e|ed|er|ing)|consolidat\w+|unif\w+|join\w*)\b(?! communes?| wards?| commune-level)",
        re.IGNORECASE,
    )


@cache
def joined_with(lang: Lang) -> re.Pattern[str]:
    """A merger told of one unit alone: the other is what the article is about."""
    if lang == "vi":
        return re.compile(r"(?:sáp nhập|hợp nhất|nhập)(?: thêm| tỉnh| với| vào| cùng)* [A-ZĐ]")
    return re.compile(
        r"(?i:merg\w+|join\w*|consolidat\w+|unif\w+|union) (?:it )?(?:with|into|of) |\b(?:took|takes|taking"
        r"|taken) in |absorb\w+ "
    )


@cache
def main_verb(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"thành|lấy tên|mang tên|tên gọi" if lang == "vi" else r"\b(?:into|form|named?|called|become|keep)\b"
    )


@cache
def national(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:từ )?(?:63|52) (?:tỉnh|đơn vị)[^.;]{0,80}(?:còn|thành|xuống|hình thành)[^.;]{0,20}(?:34|23)"
        )
    return re.compile(r"\b(?:63|52)\b[^.;]{0,80}\b(?:34|23)\b|\b(?:from|of) 63 (?:provinces|to 34)")


@cache
def all_told(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?:hai|ba|các) (?:tỉnh|địa phương)|với nhau", re.IGNORECASE)
    return re.compile(
        r"\b(?:the (?:two|three|2|3)|(?:two|three|2|3) (?:provinces|localities|neighbours)|both|them|they"
        r"|the merger)\b",
        re.IGNORECASE,
    )


@cache
def today(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"hôm nay|từ 0 giờ" if lang == "vi" else r"\b(?:today|midnight|this morning)\b", re.IGNORECASE)


@cache
def deciding(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:thông qua|ban hành|phê duyệt|biểu quyết|tán thành)(?!\w)"
        if lang == "vi"
        else r"\b(?:adopt|pass|approv|issu|endors|vot|sign)(?:e?d|ing)\b"
    )


@cache
def past(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:đã|được|từ ngày|kể từ|có hiệu lực|còn)(?!\w)")
    return re.compile(r"\b(?:saw|lost|was|were|had|has|have|became|fell|dropped|shrank|since)\b")


@cache
def arranging(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:sắp xếp|sáp nhập|hợp nhất)(?: lại)?(?: các)?(?: đơn vị hành chính)? (?:cấp huyện, )?(?:cấp xã|xã"
            r"|các xã|\d+ xã)|đề án sắp xếp cấp xã",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:re-?arrang\w+|arrang\w+|merg\w+|consolidat\w+|re-?organi[sz]\w+)(?: of)?(?: the| its| their| \d+"
        r"| all)*(?: \w+)? (?:commune|ward|grassroots)"
        r"|(?:communes?|wards?|units)\b[^.;]{0,60}\b(?:re-?arrang|merg|consolidat|regroup|pool|arrang)\w+",
        re.IGNORECASE,
    )


@cache
def figures_only(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"%|tỷ|triệu|USD|\bha\b" if lang == "vi" else r"%|percent|per cent|USD|VND|hectare|\bha\b")


@cache
def in_effect(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"có hiệu lực|thi hành từ|vận hành|hoạt động từ|kể từ"
        if lang == "vi"
        else r"\b(?:takes? effect|took effect|effective|in force|into force|into being|comes? into|appl(?:y|ies)"
        r"|operat\w+|start\w*)\b"
    )
