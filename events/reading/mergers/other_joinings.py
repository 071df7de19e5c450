"""What else joins: schools, firms, papers, roads ... of provinces and communes, not these themselves."""

import re
from functools import cache

from events.reading.text.language import Lang


def of_provinces(lang: Lang, masked: str) -> bool:
    """Whether in a sentence whose provinces are masked it is firms, papers, teams ... of them that join."""
    return _of_provinces(lang).search(masked) is not None


def of_communes(lang: Lang, text: str) -> bool:
    """Whether a text says that a unit is split, or that it is schools, firms ... of units that join."""
    return _of_communes(lang).search(text) is not None


def are_kept(item: str) -> bool:
    """Whether the units of an item of a list join no others: "Bac Son; Tay Son and Nam Son are kept unchanged"."""
    return _KEPT.search(item) is not None


_KEPT = re.compile(r"\b(?:kept|remain\w*|stay\w*) (?:as |intact|unchanged)|(?<!\w)giữ nguyên(?! trạng)")


@cache
def _of_provinces(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        noun = (
            r"(?:công ty|báo|đài|bệnh viện|ngân hàng|trường|câu lạc bộ|đội|hợp tác xã|trung tâm|(?<!trụ )sở"
            r"|(?:chi )?cục|chi nhánh"
            r"|hải quan|tỉnh ủy|điện lực|bưu điện|tòa án|viện kiểm sát|xổ số|hiệp hội|liên đoàn"
            r"|cảng|quỹ)"
        )
        return re.compile(
            rf"(?i)(?<!\w){noun}(?: [^,.;:§]{{0,30}})? §§?(?:(?: và|,| với) {noun}[^,.;:§]{{0,30}} §)*"
            r"(?: (?:sẽ|đã|được|sắp|dự kiến|cùng|cũng|đều))* (?:s[áa][pt] nhập|hợp nhất|nhập|gộp)"
            rf"|(?<!\w)(?:s[áa][pt] nhập|hợp nhất|nhập|gộp|dồn)(?: các| hai| ba)? {noun}(?: [^,.;:§\d]{{0,24}})? §"
        )
    noun = (
        r"(?:newspapers?|papers|boards?|banks?|firms?|compan(?:y|ies)|teams?|clubs?|schools?|colleges?|universit(?:y"
        r"|ies)|hospitals?|departments?|agenc(?:y|ies)|courts?|stations?|cooperatives?|broadcasters?|sponsors?"
        r"|lotter(?:y|ies)|websites?|customs|stores|associations?|federations?|chambers"
        r"|(?<!administrative )cent(?:re|er)s?"
        r"|operators?|ports?"
        r"|whar(?:f|ves)|branches|couples?|players?)"
    )
    those = r"(?:§§?|(?:the |all |both )*(?:two|three|former) (?:former )?(?:provinces|localities|cities))"
    modal = r"(?: (?:will|would|are|were|is|was|to|be|been|have|has|having|being|may))*"
    verb = (
        r"(?:merg|combin|consolidat|join|fus|unit|amalgamat|share|bec[ao]m|be one|form|t(?:ie|ied|ying) the knot"
        r"|operat|regroup)"
    )
    own = r"(?!(?:administration|apparatus|committees?|government|land|merger|territory|union)\b)[\w-]+"
    return re.compile(
        rf"(?i)§(?:['’]s?)? (?:[\w-]+ ){{0,3}}?{noun}{modal} {verb}"
        rf"|§['’]s? (?:[\w-]+ ){{0,2}}?{own}{modal} {verb}\w* (?:with|into) (?:§['’]s"
        r"|(?:the|that|those) (?:[\w-]+ ){0,3}(?:of|in) §)"
        rf"|\b(?:[\w-]+ ){{0,2}}{own} (?:of|in) §{modal} {verb}\w* (?:with|into) (?:that|those) (?:of|in) §"
        rf"|§['’]s (?:[\w-]+ ){{0,2}}?{own} and (?:those of §|§['’]s?){modal} {verb}"
        r"|\b(?:roads?|bridges?|ferr(?:y|ies)|routes?|highways?|expressways?|railways?|lines?|canals?"
        r"|corridors?)\b[^.;§]{0,40}"
        r"\b(?:join|unit|bring)\w*(?: together)? §"
        rf"|\b{noun} (?:of|from|in) {those}{modal} (?:{verb}|(?:put|brought) together)"
        rf"|§ counterparts?\b,?(?: (?:the two|both|which))?{modal} {verb}"
        rf"|\b{verb}\w* (?:of )?(?:the |their |two |both )*(?:\w+ ){{0,2}}?{noun} (?:of|from|in) §"
        rf"|\b{verb}\w* of (?:the |two |both )*(?:[\w-]+ ){{0,3}}§(?:§| and §)? (?=\w+s\b){noun}\b"
        rf"|\b(?:two|three|both|the) (?=\w+s\b){noun},? [^.;]{{0,60}}§[^.;§]{{0,20}} {verb}"
    )


@cache
def _of_communes(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?i)(?<!\w)(?:chia(?! sẻ)(?: tách)?|tách|điều chỉnh địa giới)(?! khỏi)(?= [^.;]{1,60} (?:thành|làm) )"
            r"|(?:gom|gộp|dồn|ghép|nhập|s[áa][pt] nhập|hợp nhất)(?: lại| các| hai| ba| một số| toàn bộ)* (?:trụ sở"
            r"|cơ quan|sở"
            r"|phòng|ban|trường|trạm|bệnh viện|trung tâm|quỹ|hồ sơ|dữ liệu|kho|dự án|đảng bộ|chi bộ|hội|thôn|bản|ấp"
            r"|tổ|khu phố|xóm|khóm)(?!\w)"
            r"|(?:trạm y tế|trường(?: [^\W\d]+){1,3}|công an|trạm|chợ|hợp tác xã|đảng bộ|hội \w+)"
            r"(?: của| ở| tại)? (?:các )?(?:xã|phường) [^.;]{2,80} (?:s[áa][pt] nhập|hợp nhất|nhập|gộp)"
            r"|(?<!\w)(?:trường|chi bộ|thôn|bản|ấp|xóm|khóm|tổ dân phố)(?:,? (?:(?-i:[A-ZĐ]\S*)|\d+|và|với|trường"
            r"|chi bộ"
            r"|thôn|bản|ấp|xóm|khóm|tiểu học|mầm non|dân phố|tổ|của|xã|phường|\([^()]*\)))+ (?:(?:sẽ|đã|được|sắp|cùng"
            r"|vừa) )*(?:s[áa][pt] nhập"
            r"|hợp nhất|nhập|gộp)(?!\w)"
        )
    noun = (
        r"(?:schools?|cooperatives?|cells?|chapters?|committees|police|villages?|hamlets?|hospitals?|clinics?|clubs?"
        r"|stations?|markets?|companies"
        r"|branches|unions|associations|offices|teams|funds|farms)"
    )
    return re.compile(
        rf"(?i)\b{noun} (?:of|in|at|from) (?:the )?(?:(?:communes?|wards?) of )?[A-Z][^.;,]{{2,60}}? (?:merg|join"
        rf"|combin|unit)\w*"
        r"|\b(?:split|divid\w+|separat(?:ed|es|ing))\b[^.;]{2,60} into\b"
        rf"|\b(?:merg|combin|consolidat|join|unit|pool)\w* (?:the |its |their |two |three |all |both "
        rf"|several )*(?:\w+ )?"
        rf"(?:{noun}|headquarters|data|records|residential|party)\b"
    )
