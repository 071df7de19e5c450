"""How news says which phase a project has reached, in both languages.

Five kinds of words tell it: that it is finished, that it has begun, that works go on, that it is planned, that it is
asked for. A word for an end or a beginning says less where it is still to come or has not come: what will be finished
is being built, what will begin is planned.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from events.reading.projects.phase_wording import PHASES
from events.reading.projects.seasons import opens_a_season
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.unreal import unreal
from events.works import Phase

PROJECT = "x"
"""The letter by which the names of projects are masked before cues are looked for."""


class Cue(NamedTuple):
    """Words that tell a phase, and their span; `ahead` where they tell of a beginning or an end to come."""

    start: int
    end: int
    phase: Phase
    ahead: bool = False


_NAME = (
    r"(?=(?:the |a |an |its |of |on )*(?:(?:US|VN[DĐ])?\$?[\d.,]+[bmn]* ?(?:[bmtr]+illion )?)?"
    rf"(?:[\w-]+ ){{0,2}}{PROJECT}{{4}})"
)
_NAME_VI = rf"(?=(?:thêm |mới |các |hai |ba |bốn |năm |một |\d |tuyến |dự án |công trình )*{PROJECT}{{4}})"
_LATER = (
    rf"(?:[\w-]+ ){{0,4}}{PROJECT}{{4,}}(?:[\w $–,'’-]|\.(?=\d)){{1,100}}"
    r"(?:would|will|should|may|could|had better|yet to|set|due|beg[au]n|started|g[eo]ts? under|kicked"
    r"|delayed|put off|postponed"
    r"|(?:is|are) (?:to|expected|scheduled|slated|planned|likely|ready))"
)
_PREPARED = (
    r"(?:(?:select|prepar|draft|apprais|consider|review|discuss|compil|submitt|weigh|updat|plann|negotiat|design"
    r"|survey|re-?examin|re-?design|re-?work|re-?consider|re-?think)\w*|chosen|drawn|studied|sought|called for)"
)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MULLED = r"(?:propos|mull|court|woo|moot|float|pitch|talk)\w*"
_PART = (
    r"(?:half|a (?:third|quarter|fifth|sixth|tenth|half)|(?:one|two|three|four|five|six|seven|eight"
    r"|nine)[- ](?:halves|thirds?|quarters?|fifths?|tenths?)"
    r"|\d[\d.,]* ?(?:%|per ?cent))"
)

_BODY = r"(?:walls?|storeys?|deck|roof|piers?|foundations?|frame|pillars?|floors?|runway|berths?|pylons?|masts?|slab)"
_BUILT = (
    r"(?:(?:re)?built|laid|(?:re)?constructed|widened|upgraded|expanded|extended|enlarged|deepened|dredged|modernis\w+"
    r"|moderniz\w+|raised|doubled|tripled|lengthened|renovated|overhauled|turned|converted|dug|replaced|joined"
    r"|linked|divided|spread|wrapped|set up|established|formed|developed"
    r"|equipped|deployed|implemented|carried out|invested|funded|financed|launched|started|begun|kicked off|broken"
    r"|approved|licen[cs]ed|signed|decided|finali[sz]ed|considered|studied|surveyed|selected|submitted|added|included"
    r"|called|tendered|bid|auctioned|handed over|moved|located|placed)"
)
"""What is done to works."""

_DID = r"(?:(?<=ed )|(?<=\bsaw |\bgot )|(?<=\blit |\bran )|(?<=\btook |\bmade |\bsent |\bsold |\bgave |\bdrew ))"
"""Right after a verb in the past; looking back, so that what comes next says where to look."""
_PAPERS_VI = "(?:thủ tục|hồ sơ|thiết kế|mặt bằng|giải phóng|đền bù|bồi thường|kiểm đếm|quy hoạch|báo cáo|đánh giá)"
_PART_VI = (
    r"(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) phần (?:hai|ba|tư|năm|mười)|(?:non |quá |hơn |gần )?nửa|\d[\d.,]* ?%"
    r"|(?<!trước )(?<!ngày )(?<!sáng )(?<!chiều )(?<!hôm )(?<!từ )(?<!vào )(?:\d+|hai|ba|bốn)/\d+(?!/|\d))"
)


_ONLY = r"(?:(?:as yet|but|just|little more than|no more than|nothing but|only|so far|still) ?)+"

_PARTLY = (
    r"(?:\w+ly )?(?:boring|clearing|digging|dredging|driving|fencing|laying|levelling|lifting|pouring|raising"
    r"|surveying)"
)
"""What is only a part of building something."""

_SOME = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|\d+)"

_PAPERS = (
    r"(?:clearance|compensation|designs?|documents|dossiers?|formalities|foundations?|land|paperwork|piling|procedures"
    r"|resettlement|treatment)"
)

_LATE = r" (?:\w+ ){0,4}(?:behind|late|out|over|short)\b"

_ASK = r"(?:(?:ask|request|press|petition)(?:ed|s|ing)?|urg(?:ed|es|ing)|(?:call|appeal)(?:ed|s|ing)? (?:on|upon|to))"

_SHORT = {
    "ASK": _ASK,
    "PAPERS": _PAPERS,
    "SOME": _SOME,
    "ONLY": _ONLY,
    "PARTLY": _PARTLY,
    "LATER": _LATER,
    "LATE": _LATE,
    "PREPARED": _PREPARED,
    "MULLED": _MULLED,
    "MONTH": _MONTH,
    "PART": _PART,
    "PHẦN": _PART_VI,
    "BODY": _BODY,
    "BUILT": _BUILT,
    "GIẤY": _PAPERS_VI,
    "DID": _DID,
}
"""What stands in `PHASES` for longer patterns."""


@cache
def _cues(lang: Lang) -> re.Pattern[str]:
    """The cues of every phase, each in a group of the phase's name. Where two could be meant, the first listed is."""
    phases = "|".join(f"(?P<{phase}>{_pattern(words, lang)})" for phase, words in PHASES[lang].items())
    return patterns.compile(rf"(?<![\w-])(?:{phases})(?:(?<=\s)|(?!\w))", re.IGNORECASE)


def _pattern(words: str, lang: Lang) -> str:
    told = words.replace("NAME", _NAME if lang == "en" else _NAME_VI)
    for short, meant in _SHORT.items():
        told = told.replace(short, meant)
    return "|".join(word for line in told.splitlines() for word in line.strip().split(" / ") if word)


@cache
def _to_come(lang: Lang) -> re.Pattern[str]:
    """Words before an end or a beginning: `still` where it is to come or did not come, `idle` where it only may."""
    word = rf"(?!{PROJECT}{{4}}|đã\b|vừa\b|has\b|had\b)[^\s;.,()]+"
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:(?P<idle>khi|nếu|sau khi|đến khi)|(?P<still>sẽ|sắp|dự kiến|dự tính|phấn đấu|phải|cần|sớm"
            r"|chuẩn bị|tập trung|dồn sức|nỗ lực|kịp|chờ|chưa|bao giờ|không|trước khi"
            r"|mục tiêu|để|nhằm|kế hoạch|muốn|hứa|quyết tâm|cam kết|bảo đảm|đảm bảo|yêu cầu|đăng ký|hẹn|lùi|hoãn|dời"
            r"|mong"
            r"|ngày(?! \d)|giao(?! thông)|đề nghị|chỉ đạo(?! (?:tại )?(?:lễ|buổi))|đôn đốc|giục|nhiệm vụ|chốt|ấn định))"
            rf"(?:\s{word}){{0,5}}\s(?:đưa \S+ (?:{word} ){{0,2}})?$",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:\b(?:(?P<idle>once|when|if|after being)|(?P<still>expected|due|scheduled|planned|set(?! in)|will|would"
        r"|shall|should|must|can|could|may(?! \d)|might|not|never|none|neither"
        r"|yet to|before|until|about|going|prepar\w+|gear\w+|slated|hop(?:es|ed|ing)|wants?|plans?|aims?|ready"
        r"|await\w*|waiting|postpon\w*|delay\w*|put off|call\w* off|promised?|vows?|ordered|told"
        r"|asked|urged|suggest\w+|propos\w+|recommend\w+|request\w*|leave))\b"
        rf"(?:\s{word}){{0,6}}\s"
        rf"|\b(?:wants?|wanted|needs?|have|get|see|expects?|demand\w*|will|would|should|must|can|may)"
        rf" (?:the |its |an? )?{PROJECT}{{4,}} (?:\w+ )?"
        r"|\bto (?:be |soon |fully |officially |help |have )?(?:\w+ly )?)$",
        re.IGNORECASE,
    )


_DUE = {
    "en": patterns.plain(
        r"\s(?:[^\s;.,]+\s){0,4}?(?:by(?! the \w+ (?:provincial|minister))(?= (?:the end|late|early|mid|\d|next"
        r"|[A-Z]\w+ \d))|(?<!years )(?<!year )(?<!months )(?<!weeks )before"
        r"|no later than|not later than|next (?:year|month|quarter)"
        r"|(?:is|was|are|were) (?:now )?(?:expected|due|set|scheduled|planned|to|hoped|pencilled in|foreseen|promised"
        r"|meant)"
        r"|hoped for|foreseen"
        r"|(?:has been|was|is) (?:deferred|put off|postponed|delayed))\b"
        r"|\s(?:(?!(?:which|that|and|who)\b)[^\s;.,]+\s){4,9}?(?:is|are) (?:now )?(?:due|scheduled|slated|set|planned"
        r"|expected|foreseen) (?:on|for|in|next|to (?:take place|be held|start|begin|follow))\b"
        r"|\s(?:[^\s;.,]+\s){4,9}?(?:(?:has|have|had) been|was|were|is|are) (?:deferred|put off|postponed|delayed)\b"
    ),
    "vi": patterns.plain(
        r"\s(?:[^\s;.]+\s){0,3}?(?:(?<!tháng )(?<!năm )(?<!tuần )(?<!hôm )trước(?! đó)|vào (?:cuối|quý|năm|giữa"
        r"|đầu)|trong (?:quý|năm"
        r"|nhiệm kỳ)|năm tới|nay mai)"
        r"|,?\s(?:[^\s;.]+\s){0,8}?(?:(?:dự kiến|dự tính) (?:(?:vào|là|diễn ra|tổ chức|trong) )*"
        r"(?:đầu|cuối|giữa|tháng|quý|ngày|năm|dịp|khoảng)|(?:phải|bị|đã|được) (?:lùi|hoãn|dời)"
        r"|lùi (?:sang|đến|lại))"
    ),
}
"""Words after an end or a beginning by which it is still to come."""

_AND = {
    "en": patterns.plain(rf"[^.;:]{{0,20}}{PROJECT}{{4,}}[^.;:]{{0,30}},? and $"),
    "vi": patterns.plain(rf"[^.;:]{{0,20}}{PROJECT}{{4,}}[^.;:]{{0,60}}(?:,? (?:và|đồng thời|rồi)|,) $"),
}
"""What joins what is done to two works, so that both are to come: `sẽ khánh thành A và khởi công B`."""

_FORETOLD = {
    "en": patterns.plain(
        r"(?i)(?:it is (?:expected|planned|hoped) that|under the plan|according to (?:the )?(?:plan|schedule)"
        r"|next (?:year"
        r"|month|week|quarter)),? (?:(?!\b(?:has|have|had|was|were)\b)[^.;:]){0,120}$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:dự kiến|dự tính|theo kế hoạch|theo dự kiến|sắp tới|tới đây|sang năm|tháng tới|năm tới)(?!\w)"
        r"(?:(?!(?<!\w)(?:đã|vừa|mới)(?!\w))[^.;:]){0,120}$"
    ),
}
"""What opens a sentence about what is to come."""

_PAPERWORK = {
    "en": patterns.plain(
        r"\b(?:dossiers?|procedures?|documents?|papers?|paperwork|formalities|stud(?:y|ies)|clearance|compensation"
        r"|designs?|preparations?|approvals?|tenders?|bids?|applications?|reports?|plans?|planning)\b[^.;:,]{0,60}$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<![Tt]heo )(?:hồ sơ|thủ tục|phương án|báo cáo|đề án|quy hoạch|mặt bằng|thiết kế)[^.;:]{0,60}$"
    ),
}
"""What is worked at before works begin, as the subject of the verb after it; not the paper that says so."""

_FINISHED = patterns.plain(r"(?:completed|finished|hoàn thành|hoàn tất|xong)\b", re.IGNORECASE)
"""Words for an end that may be that of preparations too."""


_END_TO_COME = patterns.plain(
    r"(?i)(?:(?:is|are|due|set|ready|scheduled|expected|slated|planned) (?:to|for)|will|would|should)\b"
)
"""How words begin that tell of works only when they are to end."""

_ASKED_FOR = patterns.plain(r"(?i)\b(?:propos|suggest|recommend|consider)\w+\s(?:\w+ly\s)?$")
"""Words before works by which somebody asks for them: `proposed extending the line`."""


_ENTITLED = patterns.plain(
    r"(?<!\w)(?:xin|chấp thuận|chủ trương|chứng nhận|thẩm quyền|(?<!bàn )giao(?! thông))(?!\w)[^,.;:]{0,60}$"
)
"""Words before works by which somebody may or wants to carry them out: `giao tỉnh làm chủ đầu tư triển khai`."""


_BEING_DONE = patterns.plain(
    r"(?:(?:is|are) )?being\b|(?:in full swing|under ?way|ongoing|in progress|on track|stalled|held up|delay(?:s|ed))\b"
    r"|đang (?!thi công|xây|thảm|đắp|trải)",
    re.IGNORECASE,
)


_PLANS = patterns.plain(
    r"\b(?:plans?|aims?|intends?|will|would|wants?|hopes?|set aside|earmark\w*|allocat\w*) [^;]{0,50}$"
)
"""Words before a gerund by which it is only meant to be done: "plans to invest in expanding the port"."""


_DOING = patterns.plain(r"(?:complet|deploy|upgrad|widen|expand|extend|finish)ing\b", re.IGNORECASE)


def _only_prepared(text: str, cue: re.Match[str], phase: Phase, lang: Lang) -> bool:
    """Whether what is done or finished by a cue are papers, or works that somebody may or wants to carry out."""
    at = cue.start()
    of_papers = _FINISHED if phase == "completed" else _BEING_DONE
    if of_papers.match(text, at) and _PAPERWORK[lang].search(text, max(0, at - 90), at):
        return True
    if phase != "under_construction":
        return False
    if _ENTITLED.search(text, max(0, at - 70), at):
        return True
    return _DOING.match(text, at) is not None and _PLANS.search(text, max(0, at - 60), at) is not None


_BEGUN_OR_ENDED = patterns.plain(
    r"(?i)(?<!\w)(?:khởi công|động thổ)(?:,| và|,? hoặc|/) ?(?:khánh thành|thông xe)(?!\w)"
    r"|(?<!\w)(?:khánh thành|thông xe)(?:,| và|,? hoặc|/) ?(?:khởi công|động thổ)(?!\w)"
    r"|\bground-?breaking (?:and|or) (?:inaugurat|open)\w+|\binaugurat\w+ (?:and|or) ground-?breaking\b"
)
"""That some works are begun and others opened, of which nothing says which is which."""


def cues(text: str, lang: Lang) -> Iterator[Cue]:
    """What a sentence says about the phases of the projects in it, their names masked, in text order."""
    carried = 0
    either = [one.span() for one in _BEGUN_OR_ENDED.finditer(text)]
    for match in _cues(lang).finditer(text):
        if any(begin < match.end() and match.start() < end for begin, end in either):
            continue
        phase = cast(Phase, match.lastgroup)  # the groups of the pattern are named after the phases
        to_come = False
        if phase == "completed" and opens_a_season(text, match.start(), match.end(), lang):
            continue
        if phase in ("completed", "started"):
            last = match.start() + match.group().rstrip().rfind(" ") + 1
            ahead = _to_come(lang).search(text, max(0, match.start() - 60), match.start())
            if lang == "en" and not ahead:
                ahead = _to_come(lang).search(text, max(0, match.start() - 60), last)
            if ahead and ahead["idle"]:
                continue
            undone = ahead is not None or unreal(text, match.start(), lang)
            if carried and not undone and not _AND[lang].match(text, carried, match.start()):
                carried = 0
            if (
                undone
                or carried
                or _DUE[lang].match(text, match.end())
                or _FORETOLD[lang].match(text, 0, match.start())
            ):
                carried = match.end()
                to_come, phase = True, "under_construction" if phase == "completed" else "planned"
        elif phase == "under_construction" and _END_TO_COME.match(match[0]):
            to_come = True
        elif phase == "under_construction" and _ASKED_FOR.search(text, max(0, match.start() - 24), match.start()):
            phase = "proposed"
        if _only_prepared(text, match, phase, lang):
            phase = "planned"
        yield Cue(match.start(), match.end(), phase, to_come)
