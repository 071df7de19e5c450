"""The words that tell a goal from a figure, a rise from a fall, and what a number in passing is not."""

import re
from functools import cache
from typing import Literal

from events.reading.quantities import Lang
from events.reading.words import Lexicon, Phrase, Word

Cue = Literal["goal", "figure", "rise", "fall", "neither"]

_GOAL = {
    "en": "to be reached, to be achieved, to have, to cut, to reduce, to lower, to lift, to push, to double, "
    "to maintain, to keep, to welcome, to generate, to earn, to create, to collect, to mobilise, "
    "to mobilize, to expand, to record, to receive, to serve, to train, to build, commits to, "
    "committed to, pledged, pledges, vows, vowed, hopes to, looks to, orientation, aim, aims, aimed, "
    "aiming, target, targets, targeted, targeting, "
    "goal, goals, objective, objectives, strive, strives, striving, strived, wants, want, "
    "wanted, intends, intend, intended, intending, plans to, planned to, hopes, hope, hoping, expects, "
    "expect, is to, are to, is set at, set itself, sets itself, set its sights, "
    "has its eyes, should, must, shall, would like, needs to, need to, ensure, ensuring, resolve, "
    "ambition, to reach, to achieve, to attain, to exceed, to raise, to bring, "
    "to hit, to increase, to become, to be, to make up, to account for, counts on, means to, asked, "
    "asks, requested, requests, urged, urges, called on, calls on, called upon, told to, demanded, "
    "demands, instructed, sets out, sets, draft, drafts, task of, raising, lowering, bring down, "
    "to lure, to disburse, to attract, the planning wants, lays down, aspires, seeks, "
    "determined, fixed at, agreed on, assigned, projected, envisages, envisions, forecast to, eyes, planned for",
    "vi": "bảo đảm, đảm bảo, đưa tỷ lệ, đưa tổng, đưa quy mô, giữ vững, nỗ lực, định hướng, hết năm, đến năm, "
    "đến hết năm, đến cuối năm, phấn đấu, mục tiêu, chỉ tiêu, đặt mục tiêu, hướng tới, "
    "hướng đến, nhắm, đích, phải, yêu cầu, "
    "đề nghị, quyết tâm, đặt ra, kế hoạch năm, đăng ký, cam kết, "
    "cần, sẽ, dự kiến, giao, ấn định, xác định, phan dau, muc tieu, chi tieu, nâng, tầm nhìn, kỳ vọng, "
    "đề ra, đặt quyết tâm, duy trì",
}
_FIGURE = {
    "en": "reached, stood, came, was, were, has, had, have, is estimated, are estimated, estimated, "
    "estimated to have, is put at, put at, attained, achieved, posted, collected, received, drew, "
    "totalled, totaled, hit, averaged, "
    "is now, are now, now, so far, reported, recorded, welcomed, earned, expanded, grew, rose, fell, "
    "dropped, shrank, contracted, slid, climbed, jumped, soared, increased, "
    "decreased, declined, reduced, is down, stands, stands at, topped, got, brought in, took in, "
    "attracted, served, contributed, accounted, amounted, exceeded, surpassed, lured, "
    "is home to, disbursed, raised, still make up, are poor, currently, covers, comes, went past",
    "vi": "ước đạt, ước, đã, còn, hiện, hiện có, hiện nay, mới được, mới đạt, uoc dat, uoc, da, gây, thu được, "
    "đạt được, vẫn, có thêm, vừa qua, báo cáo",
}
_NEITHER = "con số, con so, con người, dự án, giải ngân, hiện đại, hiện trạng"
"""Vietnamese phrases whose folded words would be cues."""
_RISE = {
    "en": "grow, grows, grew, grown, growing, rise, rises, rose, risen, rising, increase, increases, "
    "increased, increasing, expand, expands, expanded, expanding, climb, climbs, climbed, "
    "go up, goes up, went up, up, gained, gain, jumped, surged, soared, accelerated, picked up, advance, "
    "advanced, growth",
    "vi": "tăng, tăng trưởng, tăng thêm, tăng lên, nhích lên, đi lên, tang, thêm được, tăng bình quân, nhích",
}
_FALL = {
    "en": "fall, falls, fell, fallen, falling, drop, drops, dropped, decrease, decreased, decline, declined, "
    "shrink, shrank, shrunk, contract, contracted, contracting, down, reduce, "
    "reduces, reduced, reducing, reduction, cut, cuts, lower, lowered, lowering, below that, slid, "
    "slumped, went down, off",
    "vi": "giảm, hụt, giam, sụt, tụt, kéo giảm, giảm còn, đi xuống, bớt",
}


def _phrases(listed: str, cue: Cue) -> list[tuple[str, Cue]]:
    return [(phrase, cue) for phrase in listed.split(", ")]


@cache
def cues(lang: Lang) -> "Cues":
    return Cues(lang)


class Cues:
    """The cues of a language. A word can be two, as "grew" is past and a rise."""

    def __init__(self, lang: Lang) -> None:
        self._mode = Lexicon[Cue](
            [
                *_phrases(_FIGURE[lang], "figure"),
                *_phrases(_GOAL[lang], "goal"),
                *_phrases(_NEITHER, "neither"),
            ]
        )
        self._change = Lexicon[Cue]([*_phrases(_RISE[lang], "rise"), *_phrases(_FALL[lang], "fall")])

    def find(self, among: list[Word]) -> list[Phrase[Cue]]:
        """Every cue, in text order."""
        return sorted(self._mode.find(among) + self._change.find(among), key=lambda cue: cue.start)


@cache
def aside_before(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:\b(?:bằng|tương đương|so với|thay vì|trong khi|chiếm|(?<!không )cao hơn"
            r"|(?<!không )thấp hơn|nhỉnh hơn(?: cùng kỳ)?|kém|dự toán|hơn cùng kỳ)\s*(?:mức\s*)?)$",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:\b(?:equal(?:ling)? to|equivalent to|equalling|against (?:a |the )?(?:plan|target)(?: of)?"
        r"|(?<!less )(?<!more )(?<!fewer )(?<!lower )(?<!higher )than(?: the)?|compared (?:with"
        r"|to)(?: the)?|short of the (?:planned|targeted)"
        r"|above the|the planned|second only to|, or|came in at|representing|accounting for|asked for"
        r"|of which|completing|meeting|fulfill?ing))\s*\(?\s*(?:about|over|nearly|more than|some)?\s*$",
        re.IGNORECASE,
    )


@cache
def change(lang: Lang) -> re.Pattern[str]:
    """A change of what was just given: "27 trillion, up 18%"."""
    if lang == "vi":
        return re.compile(r"[,;(]\s*(?:nhưng |và )?(?:tăng|giảm|hụt)(?: thêm| gần| hơn| khoảng)*\s*$")
    return re.compile(
        r"(?:[,(]\s*(?:or )?(?:up|down)|an? (?:increase|rise|gain|drop|decrease|fall|jump"
        r"|growth) of)\s*(?:by )?(?:about|over|nearly|more than|some)?\s*$"
    )


@cache
def aside_after(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\s*(?:dự toán|kế hoạch(?! vốn)|so với|chỉ tiêu giao|du toan|số đại biểu)", re.IGNORECASE)
    return re.compile(
        r"\s*(?:(?:percentage points )?(?:above|higher than|lower than|more than|less than|below)\b"
        r"|of (?:the |its |this |that )?(?:\w+(?:'s|’s)? ){0,2}(?:estimate|plan|target|votes?"
        r"|delegates)\b"
        r"|(?:year[- ]on[- ]year|compared)\b)",
        re.IGNORECASE,
    )


@cache
def gap(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\s*(?:(?:vốn|lượt|của|tiền|về)\s+){0,2}", re.IGNORECASE)
    return re.compile(
        r"[\s-]*(?:(?:of|in|for|from|to|the|its|their|a|an|per|year|annual|average|annually|worth|total"
        r"|new|state|local|public|foreign|domestic|international|overnight|average|FDI"
        r"|active|economic|last|year's|year’s|country|increase|rise|growth|decrease|fall|drop|decline"
        r"|newly|industrial)\s+){0,4}",
        re.IGNORECASE,
    )


@cache
def new_clause(lang: Lang) -> re.Pattern[str]:
    return re.compile(r",? (?:while|whereas|but)\b" if lang == "en" else r",? (?:trong khi|nhưng|song)\b|, còn\b")


@cache
def by_so_much(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:\bby|reduction of|(?:at least|over|nearly|about)|percentage)(?:\s+[\w-]+){0,4}\s*$"
        if lang == "en"
        else r"(?i)giảm(?: được| bình quân| thêm)*(?: từ)?\s*$"
    )


@cache
def whole(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"\s+(?:số\s+|các\s+)?(?P<noun>(?:hộ|xã|phường|trường|người|dân|lao động|cơ sở|hồ sơ|thủ tục"
            r"|doanh nghiệp|thôn|đơn vị)(?:\s+[^\W\d_]+){0,6})"
        )
    return re.compile(
        r"\s+of\s+(?:all\s+|its\s+|the\s+|local\s+|their\s+)*(?P<noun>[^\W\d_][\w-]*(?:\s+(?!by\b|in\b"
        r"|is\b|are\b|were\b|was\b|had\b|and\b|at\b|to\b)[\w’'-]+){0,6})"
    )


@cache
def of_a_plan() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:estimate|plan|target|total|gdp|grdp|country|national|region|votes?|delegates|way|work|year)\b"
    )


@cache
def broken(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"[,;]| and " if lang == "en" else r"[,;]| và ")


@cache
def deadline(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"\b(?:trước|đến|tới|hết|chậm nhất)(?: hết)?(?: là)?(?: ngày| tháng)?\s*$", re.IGNORECASE)
    return re.compile(
        r"\b(?:by|before|until|till|no later than)(?: the)?(?: end of| middle of)?(?: mid)?[\s-]*$", re.IGNORECASE
    )


@cache
def grown() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:grow(?:s|n|ing)?|grew|expand(?:s|ed|ing)?|(?P<falls>shrank"
        r"|contracted))(?: together)? (?:by )?(?:an? (?:estimated |average (?:of )?)?)?(?:more than |over "
        r"|about |nearly )?$"
    )


@cache
def elsewhere(lang: Lang) -> re.Pattern[str]:
    """Figures of the country or a region, and goals missed or given up."""
    if lang == "vi":
        return re.compile(
            r"(?i)(?:cả nước (?:tăng|đạt)|toàn quốc|bình quân cả nước|vùng [A-ZĐ]\S+(?: \S+)? (?:tăng|đạt)"
            r"|không đạt mục tiêu|huyện [A-ZĐ])[^,;]*$"
        )
    return re.compile(
        r"(?i)\b(?:viet ?nam as a|the country's|the whole country|the national|nationwide|the region's"
        r"|miss(?:es|ed)? (?:the|its)|dropped the|abandoned|scrapped|gave up|fall short of"
        r"|no longer)\b[^;]*$"
    )


@cache
def local(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"[^,.;]{0,25} (?:ở|tại) (?:xã|huyện|phường)\b")
    return re.compile(r"[^,.;]{0,25} in (?:[A-Z]\w* ){1,3}(?:commune|district|ward|town)\b")


@cache
def to_be(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:would|will|expected to|to have)\b" if lang == "en" else r"(?i)\b(?:sẽ|dự kiến)\b")


@cache
def licences(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?i)chứng nhận (?:đăng ký )?đầu tư|chủ trương đầu tư|ghi nhớ")
    return re.compile(r"(?i)\b(?:certificates?|licen[cs]\w+|memorand\w+|in-principle|policy approval)\b")


@cache
def located(lang: Lang) -> re.Pattern[str]:
    """What stands between a figure and the unit it is of: "7.5% in", "10% a year in"."""
    if lang == "vi":
        return re.compile(r"(?:\s*(?:người|/năm))?\s+(?:ở|tại|của|đối với)\s+(?:tỉnh\s+)?")
    return re.compile(r"(?:\s+(?:a year|per year|annually))?\s+(?:in|for|at)\s+(?:the )?(?:province of )?")


@cache
def aimed(lang: Lang) -> re.Pattern[str]:
    """An aim right before its number."""
    if lang == "vi":
        return re.compile(
            r"(?:hướng tới|phấn đấu|đăng ký|nhắm|đặt mục tiêu)(?: đạt| mức| cả năm| ít nhất| tối thiểu"
            r"| trên)*\s*$"
        )
    return re.compile(
        r"\b(?:aim(?:s|ing)? (?:for|at)|target(?:s|ing)?|striv(?:es|ing) for|sights on|reach|achieve)"
        r"(?: at least| over| more than| no less than)?\s*$"
    )


@cache
def described(lang: Lang) -> re.Pattern[str]:
    """A noun phrase whose head says that it is measured."""
    if lang == "vi":
        return re.compile(
            r"(?P<noun>\b(?:[Tt][ỷỉ] (?:lệ|trọng)|[Ss]ản lượng|[Nn]ăng suất|[Cc]ông suất|[Gg]iá trị"
            r"|[Dd]oanh thu|[Mm]ật độ|[Ss]ố lượng"
            r"|[Tt]ổng (?:số|vốn|sản lượng|giá trị)|[Cc]hỉ số)"
            r"(?: (?!đạt|tăng|giảm|là|còn|ước|đến|trên|dưới|năm|từ|khoảng|được|phải|lên|xuống|không|ở"
            r"|bình quân)[^\W\d_]+){1,8})"
        )
    return re.compile(
        r"\b(?P<noun>(?:(?:rate|ratio|share|proportion|percentage|number|value|output|area"
        r"|volume) of (?:[a-z][\w’'-]*\s){0,5}?[a-z][\w’'-]*"
        r"|(?:[a-zA-Z][\w’'-]*\s){1,3}(?:rate|ratio|share|coverage|output|capacity|productivity|yield"
        r"|turnover|index|penetration|volume)))"
        r"(?=\s+(?:is|are|was|were|be|to|at|of|reach\w*|stood|stands|will|should|must|shall|came|rose"
        r"|fell|has|had|hit|exceed\w*|under|over|above)\b|,)"
    )


@cache
def apart(lang: Lang) -> re.Pattern[str]:
    """What parts a number from a noun phrase before it."""
    return re.compile(r"[;:]|, (?:and|while|but) |\band (?:a|an|the)\b" if lang == "en" else r"[;:]|, (?:và|còn) ")


@cache
def of_what(lang: Lang) -> re.Pattern[str]:
    """What a size is of: "4 million tonnes of rice"."""
    if lang == "vi":
        return re.compile(
            r"\s+(?P<noun>(?:lúa|thóc|thủy sản|tôm|cà phê|cao su|rừng|đường|cao tốc|cây ăn quả"
            r"|hàng hóa)(?: [^\W\d_]+){0,2})"
        )
    return re.compile(
        r"(?: a year)?\s+of\s+(?P<noun>(?!land\b|the\b|its\b)[a-z][\w-]*(?: (?!in\b|a\b|by\b|and\b|was\b"
        r"|were\b|is\b|passed\b)[a-z][\w-]*){0,2})"
    )


@cache
def running(lang: Lang) -> re.Pattern[str]:
    """Enterprises that are there, not ones that attend."""
    if lang == "vi":
        return re.compile(r"(?i)thành lập|hoạt động|đăng ký|trên địa bàn")
    return re.compile(r"(?i)\b(?:establish\w*|set up|active|operat\w+|registered|newly|new)\b")
