"""Goals without a number: what a province is to be, or to be rid of, by some year."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from events.reading.discourse.topics import topics_of
from events.reading.entities.periods import Period, periods
from events.reading.entities.quantities import quantities
from events.reading.figures.removals import VERBS_OF_REMOVAL, removal_of
from events.reading.figures.standing_wording import ALL_ARE_TO, IS_TO_GO
from events.reading.figures.whose_period import without_vision
from events.reading.meetings.said_days import said_on
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.reading.text.language import Lang
from events.reading.text.sentences import heads_list, is_item
from events.when import days


class Standing(NamedTuple):
    """What is to be reached, as the text says it, and when it is due."""

    sentence: Sentence
    what: str
    due: str
    at: int
    """Where in the sentence it stands."""
    ranks: bool
    """Whether it is a place among so many of the best, a goal with a number where it is said in what."""


def standings(reading: Reading) -> Iterator[Standing]:
    """The standings that an article's sentences set as goals, in text order."""
    due: str | None = None
    listed: str | None = None
    """For when the goals are due that a list names under its heading."""
    paragraph = -1
    for sentence in reading.sentences:
        if sentence.paragraph > paragraph + 1:
            due = None
        if sentence.paragraph != paragraph and not (is_item(sentence.text) or sentence.paragraph == paragraph + 1):
            listed = None
        paragraph = sentence.paragraph
        if not (listed or _may_be_due(sentence.text)):
            continue
        ahead = _ahead(sentence.text, reading)
        last = without_vision(ahead, sentence.text)[-1].due if ahead else None
        if heads_list(sentence.text) and last and _OF_GOALS[reading.lang].search(sentence.text):
            listed = last
        elif ahead or due or listed:
            yield from _told(sentence, reading.lang, ahead, due, listed)
        due = last or due


def reached_by(reading: Reading, standing: Standing) -> tuple[str, ...]:
    """The units that are to reach it: those named in its clause of several, else those the sentence is about."""
    sentence, topics = standing.sentence, topics_of(reading)
    begin, end = clause_at(sentence.text, standing.at, reading.lang)
    if end - begin == len(sentence.text):
        return topics.of(sentence)
    named = [unit for place, unit in topics.named(sentence) if begin <= place.start - sentence.start < end]
    return tuple(dict.fromkeys(named)) or topics.of(sentence)


def _ahead(text: str, reading: Reading) -> list[Period]:
    """The periods of a sentence that are still to come."""
    said = said_on(reading)[0]
    last = days(said)[1] if said else None
    return [
        period
        for period in periods(text, reading.lang, said)
        if (last is None or period.last > last) and not _SINCE.search(text, max(0, period.start - 24), period.start)
    ]


def _told(
    sentence: Sentence, lang: Lang, ahead: list[Period], before: str | None, listed: str | None
) -> Iterator[Standing]:
    text = sentence.text
    wordings = [_become(lang)]
    if lang == "en" and (listed or _BY_THEN_IS.match(text)):
        wordings.append(_IS)
    if not _DEMANDED[lang].search(text):
        wordings += [_EACH[lang], _RID[lang], _DONE[lang]] if listed or _AIMED[lang].search(text) else [_RID[lang]]
        wordings += [IS_TO_GO, ALL_ARE_TO] if lang == "en" else []
    end, ranks = 0, [one.start for one in quantities(text, lang) if one.comparator == "top"]
    for match in sorted((match for wording in wordings for match in wording.finditer(text)), key=re.Match.start):
        group = next(name for name, said in match.groupdict().items() if said and name != "verb")
        begin, stop = match.span(group)
        if (
            match.start() < end
            or (group == "then" and not end)
            or (end and match.group().startswith("có "))
            or _OF_OTHERS[lang].search(text, max(0, match.start() - 60), begin)
            or _FOR_THE_COUNTRY.search(text, begin, stop)
        ):
            continue
        due, cut = _due(text, lang, begin, max(stop, match.end()), ahead, before)
        due = due or (None if ahead else listed)
        what = _trimmed(text[begin : min(stop, cut)])
        if verb := match.groupdict().get("verb"):
            what = f"{removal_of(verb)} {what[:1].lower()}{what[1:]}"
        elif _LEAVES[lang].match(text, match.start(), begin):
            what = f"thoát khỏi {what}" if lang == "vi" else f"out of the {what}"
        if due and len(what) > 3 and not _GOAL.match(what) and not re.search(r"\d", what):
            end = match.end()
            yield Standing(sentence, what, due, begin, any(begin <= rank < stop for rank in ranks))


def _due(
    text: str, lang: Lang, start: int, end: int, ahead: list[Period], before: str | None
) -> tuple[str | None, int]:
    """When it is due, and where that is said if after it: the period next after, else the last before."""
    usable = [period for period in ahead if len(period.value) < 10 or _GONE[lang].search(text, start, end)]
    after = [period for period in usable if period.start >= start]
    earlier = [
        period
        for period in usable
        if period.end <= start and (len(period.value) in (4, 9) or ";" not in text[period.end : start])
    ]
    if after and after[0].start - end < 40 and ";" not in text[end : after[0].start]:
        return after[0].due, after[0].start
    if earlier:
        return earlier[-1].due, len(text)
    then = _THEN[lang].search(text)
    return (before if then else None), then.start() if then and then.start() > start else len(text)


def _trimmed(what: str) -> str:
    what = re.sub(
        r"[\s,]+(?:by|before|after|in|until|till|at|to|towards?|no later than|vào|trước|sau|đến|tới"
        r"|ngay trong|ngay|trong)?(?:\s+(?:the year|the end of|năm|cuối năm))?[\s,\"”]*$",
        "",
        what.strip(),
    )
    return re.sub(r"^(?:an?|the|one of the|một trong (?:những|các|số)|một|những)\s+", "", what.strip('"“” '))


_KINDS = {
    "en": r"(?:provinces?|city|cities|municipality|hubs?|cent(?:re|er)s?|poles?|econom(?:y|ies)|destinations?|locality"
    "|localities|status|level|places?|groups?|criteria"
    r"|development|gateway|engine|capital|heart|nucleus|urban|sector|standards?|income|bridge|region|stronghold"
    r"|magnet|powerhouse|zone|areas?)",
    "vi": r"(?:tỉnh|thành phố|trung tâm|cực|hạt nhân|địa phương|đô thị|nhóm|điểm|đầu mối|cửa ngõ|động lực|vùng"
    "|cứ điểm|thủ phủ|ngành|nơi|nền|tiêu chí|tiêu chuẩn|"
    r"đầu tàu|tp|khu)",
}

_GOAL = re.compile(r"(?i)(?:(?:set|highest|growth|\w+ed) )*(?:targets?|goals?|objectives?|mục tiêu|chỉ tiêu)\b")
"""Words for the goal itself, which name nothing that is to be reached."""
_HINTS = (
    "20",
    "31",
    "decade",
    "term",
    "next year",
    "june",
    "august",
    "december",
    "then",
    "that",
    "same",
    "kỳ",
    "năm",
    "mốc",
    "đó",
)


def _may_be_due(text: str) -> bool:
    """Whether a sentence may say for when it sets a standing."""
    lowered = text.lower()
    return any(hint in lowered for hint in _HINTS)


_SINCE = patterns.plain(r"(?i)\b(?:từ|kể từ|since|as of)(?: ngày| năm| đầu| the)* [\d/.-]*\s?$")
"""Words before a period that has begun."""


_THEN = {
    "en": patterns.plain(
        r"(?i)\b(?:by|at|before) (?:then|(?:that|the)(?: very)?(?: same)? (?:year|time|date|point|deadline"
        r"|milestone))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:đến|tới|khi|lúc|vào|trước|ở) (?:khi )?(?:đó|ấy|(?:thời điểm|cái mốc|mốc|năm|hạn) (?:đó|ấy|này))"
        r"(?!\w)"
    ),
}


@cache
def _become(lang: Lang) -> re.Pattern[str]:
    return _become_in_vietnamese(_KINDS["vi"]) if lang == "vi" else _become_in_english(_KINDS["en"])


def _become_in_vietnamese(kind: str) -> re.Pattern[str]:
    return patterns.compile(
        r"(?<!\w)(?:(?:(?:trở|(?:đưa|xây dựng|phát triển) [^,.;:\n]{2,40}?(?: trở)?) )?thành|phấn đấu là"
        r"|hình dung (?:[^,.;:\n]{2,40}? )?như"
        r"|là|nằm trong|thuộc|lọt vào|vào|có(?= nền)"
        r"|mang (?:dáng dấp|vóc dáng|diện mạo)(?: của)?"
        r"|(?:đạt(?: được)?|đủ|đáp ứng)(?: các| những| đủ)*(?= tiêu (?:chí|chuẩn) (?:của |đô thị|thành phố|tỉnh))"
        r"|(?:cán|chạm|về) đích(?= (?:tỉnh|thành phố) (?-i:[a-zà-ỹđ]))"
        r"|(?:đạt(?: chuẩn)?|hoàn thành xây dựng)(?= (?:tỉnh|thành phố) nông thôn mới)"
        r"|gia nhập|thoát (?:khỏi|ra khỏi)|ra khỏi|lên)\s+"
        rf"(?P<what>[\"“]?(?:một (?:trong (?:những|các) )?|những |các )?{kind}(?!\w)[^.;:\n]{{3,120}}?)"
        r"(?=[.;:”\"]|, (?:và|với|là|phát|có|gắn|trong|tăng|GRDP)| và (?:là|trở thành|thành)\s| là mục tiêu"
        r"| (?:vào|đến|tới|trước) (?:hết |cuối )?năm 20|$)"
        rf"|(?:,|;| và)\s+(?P<then>(?:một )?{kind} [^,.;:\n\d]{{4,60}}?)(?= (?:vào|đến|trước|trong) năm 20\d\d)",
        re.IGNORECASE,
    )


def _become_in_english(kind: str) -> re.Pattern[str]:
    modal = (
        r"to|will|should|must|shall|would|can|ought to|and"
        r"|(?:is|are|wants?|aims?|expects?|intends?|hopes?) [\w' ]{0,30}to"
    )
    due = r"(?:,? by (?:the (?:year|end of) )?20\d\d,?)?"
    return patterns.compile(
        r"\b(?:becom(?:e|es|ing)|(?:of|on|at|towards?) being|(?:meet(?:s|ing)?|have met|satisfy(?:ing)?"
        r"|fulfil\w*)(?: all| most(?: of)?)?(?= (?:the|its) (?:[\w-]+ ){0,3}(?:criteria|standards|conditions) (?:of"
        r"|for))"
        r"|(?:break(?:ing)?|get(?:ting)?|climb(?:ing)?|to (?:be|come|rise|move)|lift(?:ing)? itself) out of"
        r"|escap(?:e|ing)(?: from)?|(?:leave|leaving|have left|quit|exit)(?= the (?:list|group|ranks|circle))"
        r"|(?:turn|build|develop|transform|make|shape|grow|evolve|rise)(?:s|ing)?(?: (?:the \w+|itself|it"
        r"|[A-ZĐ][\w ]{2,24}?))? (?:into|to be)"
        r"|(?:make|makes|making)(?: [A-ZĐ]\w+){1,3}(?= an? )|making (?:it|the province|the city)(?= an? )"
        rf"|(?:{modal}){due} be(?:come)?(?: (?:known|recogni[sz]ed|seen|counted|ranked|upgraded))?(?: as| to| among)?"
        rf"|(?:is|are)(?= the cent)|(?:envision|envisag|imagin|conceiv|pictur)ed (?:as|to (?:be|become))"
        r"|(?:sees?|saw|(?:envisag|envision|imagin|pictur|conceiv)\w+) (?:of )?[\w ]{2,30}(?:,[^,]{3,30},)? (?:as"
        r"|becoming)"
        r"|(?:achiev|secur)(?:e|ing)|(?:attain|gain|win|obtain|seek)(?:n?ing)?"
        r"|(?:join|enter)(?:ing)?|emerg(?:e|ing) as|serv(?:e|ing) as|(?:to|will|shall|should|must) have)"
        rf"{due}\s+(?P<what>[\"“]?(?:an?|one of the|the|its|among|mid|centrally|fairly|national)\b[^,.;:\n]{{0,80}}?"
        rf"(?:, [a-z][^,.;:\n]{{0,30}}?){{0,4}}\b{kind}\b[^.;:\n]{{0,110}}?"
        rf"|[\"“]?(?:fairly|well|highly|moderately)[ -]developed\b)"
        r"(?=[.;:”\"]|,? by\b|, (?:and|with|which|when|while|a |an |the |\w+ing )|$| and (?:to|a|an|the|keep|has"
        r"|have|be)\b)"
        rf"|(?:[:,]|\band|\bof)\s+[\"“]?(?P<named>an?\s[^.;:\n]{{0,60}}?\b(?:{kind}"
        rf"|one)\b[^,.;:\n]{{0,60}}?)[\"”]?(?=\s+by (?:20\d\d|the \w+|then|that|mid|late|early)\b)"
    )


_LEAVES = {
    "en": patterns.plain(
        r"(?i)(?:[a-z]+ing|break|get|climb|to \w+|lift itself) out of\b|escap|leav|have left|quit|exit"
    ),
    "vi": patterns.plain(r"(?i)thoát|ra khỏi"),
}
"""How a verb begins after which stands what a province is to be no more."""

_EACH = {
    "en": patterns.lazy(
        r"(?i)(?:\b(?P<what>(?:all|every|each|no)(?: of (?:its|the))? (?![^.;:\n]{0,50}\b(?:works?|projects?"
        r"|contractors?"
        r"|delegates|deputies|members|departments|agencies|officials|candidates|land|sites?"
        r"|tasks)\b)[a-z][^,.;:\n\d]{2,60}?"
        r" (?:(?:is|are|has|have) to|must|should|shall|will) [^.;:\n\d\"”]{3,80}?)(?=,?[\"”]|[.;:]| by (?:the|20)"
        r"| in 20| before|$)"
        r"|^\W*by (?:the year )?20\d\d,? (?![^.]*\b(?:is|are|was|will|has|have|should|must|wants?|aims?|becomes?)\b)"
        rf"(?P<named>an? [^.;:\n\d]{{3,90}}\b{_KINDS['en']}\b[^.;:\n\d]{{0,60}})(?=[.;]|$)"
        r"|\bthe (?P<then>\w+ing of (?:all|every) [^.;:,\n\d]{4,60}?)(?= by (?:the|20)| before|[.;]|$))"
    ),
    "vi": patterns.lazy(
        r"(?i)(?<!\w)(?P<what>(?:tất cả(?: các)?|mọi|toàn bộ(?: các)?) (?!(?:công trình|dự án|mặt bằng|nhà thầu"
        r"|đại biểu"
        r"|thành viên|sở|cơ quan)(?!\w))[^,.;:\n\d]{3,60}? (?:phải|sẽ|đều|được) [^.;:,\n\d]{3,80}?)"
        r"(?=[.;:,]| (?:vào|trước|trong) năm|$)"
    ),
}
"""What every thing of a kind is to be or to have, a goal without a verb, or what is to be done to all of a kind."""

_RID = {
    "en": patterns.lazy(
        rf"\b(?:(?P<verb>{VERBS_OF_REMOVAL})|(?=(?:free (?:from|of)|no (?:longer|more|poor))\b))\b\s*"
        r"(?:(?:all|the|last|of|its|their|any|remaining|completely) )*"
        r"(?P<what>[^.;:,\n]{0,40}(?:makeshift|temporary|dilapidated"
        r"|run-down|poverty|poor (?:household|famil))[^.;:,\n]{0,40}?)(?= by\b| before\b|[.;:,]|$)"
    ),
    "vi": patterns.lazy(
        r"(?i)(?<!\w)(?P<what>(?:xóa|xoá) (?:đói )?nghèo (?:hoàn toàn|triệt để)|(?:không còn|không để(?: còn"
        r"| phát sinh)?"
        r"|(?:xóa|xoá) (?:xong|hết|toàn bộ|bỏ|hoàn toàn|sạch|triệt để|trắng|dứt điểm)"
        r"|hoàn thành (?:việc |mục tiêu )?(?:xóa|xoá))(?=[^.;:\n]{0,40}(?:nhà tạm"
        r"|hộ nghèo|dột nát|(?<=không còn )(?:xã|thôn|bản|huyện|hộ|người|học sinh)(?!\w)))"
        r"[^.;:,\n]{3,80}(?:, nhà (?:dột nát|tạm bợ))?)"
    ),
}
"""What a province is to be rid of."""

_OF_GOALS = {
    "en": patterns.lazy(
        r"(?i)\b(?:targets?|goals?|objectives?|aims?|ambitions?|vision)\b|^\W*(?:\d[.)] )?(?:by|to|until|toward) "
    ),
    "vi": patterns.lazy(r"(?i)mục tiêu|chỉ tiêu|phấn đấu|tầm nhìn|^\W*(?:\d[.)] )?(?:đến|tới|vào) (?:hết |cuối )?năm"),
}
"""That a heading is of goals: it says so, or opens with their year."""

_BY_THEN_IS = patterns.plain(
    r"(?i)\W*(?:\d[.)] )?(?:(?:the |with (?:a|the) )?(?:goal|vision|orientation|objective)(?: is that)? )?"
    r"(?:by|up to|to|until|towards?) (?:the year )?20\d\d,"
)
"""How a sentence opens that tells what a province is by some year: "By 2030, Son La is a green province", "Vision to
2050, Son La is ..."."""


_IS = patterns.lazy(
    r"\b(?:is|[Bb]eing|remains|ranks as)\s+"
    rf"(?P<what>(?:an?|one of the|among|the)\b[^.;:\n]{{0,80}}?\b{_KINDS['en']}\b"
    r"[^.;:\n]{0,110}?)(?=[.;:]|$|, (?:with|which|where)\b| and (?:meets|is|has|becomes|keeps)\b)(?P<named>)"
)
"""What an English text says that a province is, where it is clear that the future is meant; Vietnamese has one word
for it and for becoming."""


_AIMED = {
    "en": patterns.lazy(
        r"(?i)\b(?:aim|striv|target|goal|pledg|vow|ambition|look|resolv|determin|hope|intend|want|plans? to)\w*|^\W*by "
    ),
    "vi": patterns.lazy(
        r"(?i)phấn đấu|mục tiêu|quyết tâm|cam kết|hứa|muốn|đặt (?:đích|ra)|hướng (?:đến|tới)|^\W*đến (?:hết |cuối )?năm"
    ),
}
"""That a province sets itself a goal."""

_DEMANDED = {
    "en": patterns.lazy(
        r"(?i)\b(?:ask|request|requir|order|urg|instruct|direct|assign|task|demand|remind|told|contractor|investor)\w*"
    ),
    "vi": patterns.lazy(r"(?i)yêu cầu|đề nghị|chỉ đạo|giao (?:cho )?(?:các |sở|UBND)|chủ đầu tư|nhà thầu"),
}
"""That a job is asked for: a demand, and no goal of the province."""

_DONE = {
    "en": patterns.lazy(
        r"(?i)\b(?:(?:basically |to )?(?:complet(?:e|ed|ing)|finish(?:ing|ed)?)\s+(?![^.;:,\n]{0,60}\b(?:projects?"
        r"|roads?|bridges?|expressways?|highways?|airports?|ports?|hospitals?|schools?|plants?|sections?|routes?"
        r"|works|construction"
        r"|clearance|procedures|dossiers?|targets?|goals?|plan|tasks?|parks?|lines?|buildings?|streets?)\b)"
        r"(?:the |all )?"
        r"(?P<what>[^.;:,\n\d]{8,90}?)(?=[.;:,\n]|$| (?:by|before|in|until) (?:the |\d|end))"
        r"|(?P<named>(?:self-(?:balanc|financ)\w+|balanc\w+ (?:its|their) own)(?: of)?(?: (?:its|the|their))? budget))"
    ),
    "vi": patterns.lazy(
        r"(?i)(?<!\w)(?<!đã )(?:(?:cơ bản )?(?:hoàn thành|hoàn tất|làm xong)\s+"
        r"(?!(?:việc )?(?:dự án|đường|cầu|cao tốc"
        r"|tuyến|sân bay|cảng|công trình|giải phóng|thủ tục|hồ sơ|thi công|các chỉ tiêu|chỉ tiêu|mục tiêu|kế hoạch"
        r"|(?:tốt |xuất sắc )?nhiệm vụ|toàn bộ dự|xây dựng (?:dự|cầu|đường))(?!\w))"
        r"(?P<what>(?!xóa|xoá)[^.;:,\n\d]{8,90}?)"
        r"(?=[.;:,\n]|$| (?:vào|trước|đến|trong) (?:hết |cuối )?(?:năm|ngày|tháng|quý|\d))"
        r"|(?P<named>(?:tự (?:cân đối|chủ|bảo đảm)(?: được)?|cân đối được)(?: thu[ ,–-]+chi)? ngân sách))"
    ),
}
"""What a province is to have done, or a budget that needs no help; a project's own schedule is no goal."""

_GONE = {
    "en": patterns.lazy(r"makeshift|temporary|dilapidated|run-down|poverty|poor households"),
    "vi": patterns.lazy(r"(?i)không còn|xóa"),
}
"""What is to be rid of, which may be due on a day."""

_FOR_THE_COUNTRY = patterns.lazy(
    r"(?i)\b(?:turn|mak|bring|build|transform|help|lead|elevat|develop|propel)\w* (?:our|the|this) (?:country|nation)\b"
    r"|\b(?:turn|mak|bring|build|transform|help|lead|propel)\w* viet ?nam\b"
    r"|(?<!\w)(?:đưa|giúp|xây dựng|góp phần đưa) (?:đất nước|nước ta|Việt Nam|quốc gia)(?!\w)"
)
"""By the year that follows it is the country that is to be something, with the province's help."""


_OF_OTHERS = {
    "en": patterns.lazy(
        r"\b(?:our country|the country|viet ?nam|the nation|airport|seaport|company|university|expressway|hospital"
        r"|railway|dream|school|factory|plant|project|district|commune|ward|enterprise)\b[^,.;]*$",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?:đất nước|nước ta|Việt Nam|dân tộc ta|sân bay|cảng|tuyến|[Cc]ông ty|[Tt]ập đoàn|[Tt]rường"
        r"|bệnh viện|[Dd]oanh nghiệp|[Nn]hà máy|[Dd]ự án|(?<!các )(?<!cấp )(?<!số )(?:[Hh]uyện|[Xx]ã|[Pp]hường"
        r"|[Tt]hị trấn) [A-ZĐ])[^,.;]*$"
    ),
}
"""Whose standing it is, where that is no province."""
