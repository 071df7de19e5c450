"""Whether words tell of a goal or of a figure, and of a rise or a fall."""

import re
from functools import cache, cached_property
from typing import Literal, NamedTuple

from events.reading.figures import turn_wording as wording
from events.reading.figures.aside_wording import COMPARING_VI
from events.reading.text.language import Lang
from events.reading.text.words import Lexicon, Phrase, Words, words

Mood = Literal["goal", "figure", "forecast", "present"]
"""A forecast is a goal of a time to come and a figure of the one that runs; the present goes with what is beside it."""
Turn = Literal["rise", "fall"]

Says = Literal["goal", "figure", "forecast", "present", "rise", "fall", "neither"]
"""What a word tells; words that look like one that tells something, and do not, tell neither."""


class Sign(NamedTuple):
    """Words that tell a mood or a turn, and where they stand."""

    start: int
    end: int
    says: Says


_AIMING = """
aim, strive, target, want, intend, seek, aspire, pledge, vow, promise, resolve, commit, undertake, endeavour,
endeavor, envisage, envision, demand, ask, request, require, urge, instruct, order, task, assign, entrust, propose,
ensure, guarantee, determine, agree
"""
"""English verbs of wanting and of asking for, which are regular in all their forms."""
_REACHING = """
reach, achieve, attain, exceed, raise, bring, hit, increase, become, make, account, cut, reduce, lower, lift, push,
double, triple, halve, maintain, keep, welcome, generate, earn, create, collect, mobilise, mobilize, expand, record,
receive, serve, train, build, lure, disburse, attract, greet, host, get, grow, rise, fall, drop, top, surpass,
eliminate, stand, rank, climb, enter, draw, contribute, contain, complete, finish, export, sell, be, see, add, gain,
go, come, pass, cross, fulfil, fulfill, place, boost, speed, secure, accelerate, develop, ship, take
"""
"""What is done about a measure: "to reach" is a goal, "to have reached" is none."""
_DONE = """
been, become, made, brought, hit, cut, grown, risen, fallen, kept, sold, drawn, got, gone, come, built, shrunk, left,
taken, put, fetched, advanced, contracted, declined, decreased, jumped, surged, soared, slipped, totalled, totaled,
averaged, amounted, gained, lost, spent, shed, seen, had, won, run, paid
"""
"""Past participles beside those of the verbs above, which make up "to have reached": past, where nobody aims at it."""
_GOAL = {
    "en": """
projects a, projects growth, projects its, projects the, projects that, to have, expect, expects, expecting, foresee,
foresees, foreseeing, plan to, plans to, planned to, planning to, plans for, hope to, hopes to, hopes for, hoping to,
hoping for, hoped to, means to, meant to, mean to, look to, looks to, looking to, counts on, counting on, banks on,
banking on, reckons with, reckons on, pencils in, pencilled in, penciled in, pushes for, pushing for, works towards,
working towards, works toward, working toward, bids for, bidding for, guns for, gunning for, pursues, pursuing, in
pursuit of, chases, chasing, plans on, angling for, plumps for, plumped for, anticipates, anticipating, looks forward
to, looking forward to, pins its hopes on, pinned its hopes on, heart set on, pushed for, has bet on, betting on, has in
mind, dreams of, shoots for, shooting for, eyes, eyeing, its eyes on, sights on, its sights, calls for, calling for,
called for, called on, calls on, called upon, told to, would like, would have to, should, must, shall, ought to, needs
to, need to, needed to, has to, have to, is to, are to, was to, were to, supposed to, is set at, are set at, sets
itself, set itself, set for itself, set the bar, sets the bar, been set, has been set, have been set, sights are set,
the hope, hopes are, it is hoped, it was hoped, sights are trained on, in sight for, trying for, was set, were set, have
set, has set, had been set, had spoken of, sets, sets out, set out, fixed at, fixes, is fixed, are fixed, agreed on,
lays down, laid down, speaks of, draws up, tries, tries to, try to, trying to, binds, undertakes, undertook, undertaken,
opts for, opted for, holds on to, hold on to, held on to, holding on to, foreseen, is out for, are out for, intention
of, intention to, raised the goal, raised the target, raising, lowering, bring down, wants, maintain, goal, goals,
target of, targets, objective, objectives, ambition, ambitions, aspiration, milestone, task of, orientation,
determination, to be reached, to be achieved, not to, has its eyes, projected for, planned for, envisaged, no later
than, norm, norms, quota, quotas, draft resolution, drafts, commitment, slogan, guidelines, action plan for, scenario,
scenarios, is after growth, is after a, deadline, sees the province, sees itself, sees the city, whose plan, plan for
the year, has promised, have promised, is promised, clings to, cling to, clung to, kept unchanged, keeps unchanged,
stands by, stood by, sticks to, stick to, stuck to, upholds, uphold, upheld, raised its sights, confident of
""",
    "vi": """
phấn đấu, mục tiêu, chỉ tiêu, đặt mục tiêu, hướng tới, hướng đến, nhắm, nhắm tới, đích, đích đến, phải, yêu cầu, đề
nghị, quyết tâm, quyết nghị, đặt ra, đặt mốc, chọn mốc, đặt quyết tâm, đăng ký cả năm, tỉnh đăng ký, thành phố đăng ký,
đăng ký tăng trưởng, đăng ký mức, xin đăng ký, đăng ký phấn đấu, cam kết, cần, cần phải, giao chỉ tiêu, được giao, giao
tỉnh, giao năm, hđnd tỉnh giao, chính phủ giao, trung ương giao, giao tăng trưởng, ấn định, xác định, nâng, tầm nhìn, kỳ
vọng, đề ra, bảo đảm, đảm bảo, nỗ lực, định hướng, đến năm, tới năm, đến hết năm, đến cuối năm, đến hết năm nay, đến
cuối năm nay, trước năm, muốn, mong, mong muốn, giữ mốc, mong đợi, hứa, chốt, kế hoạch năm, kế hoạch cả năm, kéo giảm,
đưa tỷ lệ, đưa tổng, đưa quy mô, đưa số, đưa thu, đưa grdp, đưa kim ngạch, đưa giá trị, đưa tốc độ, đưa tăng trưởng, đưa
độ, đưa diện tích, làm sao, tiến tới, cái mốc, các mốc, mốc phải, mốc tăng trưởng, lên kế hoạch, đặt kế hoạch, tới hết,
đến hết, dự định, định giữ, định đưa, vạch đích, vươn lên, vươn tới, lọt vào, kịch bản, không để, tham vọng, khát vọng,
ra sức, tăng tốc để, đòi hỏi, thống nhất mức, hoạch định, nhiệm vụ, ít nhất phải, nhiệm kỳ tới, nhiệm kỳ mới, chủ
trương, phương hướng, hạn chót, đích phấn đấu, thủ tướng giao, thủ tướng chính phủ giao, giao các tỉnh, giao các địa
phương
""",
}
_FORECAST = {
    "en": """
will, would, going to, expected, projected, forecast, forecasts, likely, anticipated, predicted, plans, the plan, the
planning, the master plan, the scheme, the programme, the program, the strategy, five-year plan, the resolution, action
plan, development plan, is put at, are put at, set to, is set to, are set to, was set to, on track, on course
""",
    "vi": "sẽ, dự kiến, dự báo, có thể, quy hoạch, nghị quyết, theo kế hoạch, đề án, khả năng",
}
_FIGURE = {
    "en": """
reached, stood, came, was, were, had, is estimated, are estimated, estimated, is estimated to be, are estimated to be,
was estimated to be, is estimated to have, are estimated to have, estimated to have, estimated to be, said to be,
reported to be, believed to be, attained, achieved, posted, collected, received, drew, totalled, totaled, hit, averaged,
is now, are now, now, so far, reported, recorded, welcomed, earned, expanded, grew, rose, fell, dropped, shrank,
contracted, slid, climbed, jumped, soared, surged, increased, decreased, declined, reduced, is down, topped, got,
brought, took, attracted, served, contributed, accounted, amounted, exceeded, surpassed, lured, home to, disbursed,
raised, still, currently, covers, comes, comes to, went past, went, fetched, advanced, gained, edged, managed, lifted,
remained, numbers, numbered, kept, sold, shows, showed, spent, handled, greeted, hosted, lost, saw, sees, marked,
notched, clocked, chalked up, logged, tallied, netted, witnessed, experienced, garnered, amassed, boasted, booked,
bagged, raked in, pulled in, obtained, fulfilled, realised, realized, left, ran, being, been, made up, stretches,
boasts, today, recognised, recognized, lowered, evaluated, rang, pocketed, played, flowed, generated, supplies, works
out, falls below, led, leads, thus far, to date, up to now, completed, mobilised, mobilized, produced, harvested,
created, provided, granted, had been, has been, have been, are poor, as of, last year, recalled, thereby, closed, ended,
exported, shipped, makes it, swelled, doubled, tripled, passed, cut, crossed, slowed, eased, accelerated, picked up,
enjoyed, hauled, ranked, statistics office, statistical office, helped, recovered, rebounded, bounced back, picked up
by, was put at, were put at, tumbled, plunged, plummeted, slumped, crept up, crept down, shot up
""",
    "vi": """
ước, ước đạt, ước tính, đã, còn, hiện, hiện có, hiện nay, mới được, mới đạt, mới chỉ, mới là, mới tiêu, vẫn, vẫn còn,
vừa qua, báo cáo, ghi nhận, tính đến, lũy kế, vừa đạt, nay, đến nay, nay đã, đang, kết quả, cho thấy, chỉ đạt, điểm lại,
từ đầu năm, dừng ở, năm qua, thực tế, tổng kết, theo cục thống kê, theo chi cục thống kê, theo số liệu, theo thống kê,
đang có, kết thúc năm, cho hay, tháng qua, đo được, chỉ tiêu đạt, chỉ tiêu đều đạt, chỉ tiêu đã đạt, chỉ tiêu vượt, chỉ
tiêu hoàn thành, từ đầu năm đến hết, từ tháng 1 đến hết, từ tháng 01 đến hết
""",
}
_PRESENT = {
    "en": """
reaches, achieves, attains, increases, rises, grows, decreases, falls, totals, attracts, welcomes, collects, accounts
for, account for, makes up, make up, remains, stands, generates, earns
""",
    "vi": """
được nâng lên, nâng lên, thu được, đạt được, giải ngân được, tiêu được, thực hiện được, thực hiện đạt, mang về, cán đích
""",
}
_NEITHER = {
    "en": """
has to date, have to date, had to date, tasks, tasks of, capital assigned, funds assigned, assigned capital, assigned
plan, plan assigned, was presided, who was, would-be, came to be, come to be, to be content with, to settle for, to make
do, a cut of, a cut in, a cut, the cut in, agreed that, agree that, set up, was set up, were set up, been set up, has
been set up, have been set up, target of the, estimated target, have to say, had set itself, the set target, the set
targets, having completed, having fulfilled, as having, evaluated as, in that order, in this order, in order of, set
aside, been set aside, has been set aside, have been set aside, had been set aside, was set aside, were set aside
""",
    "vi": """
năm nay, đến cuối năm ngoái, đến hết năm ngoái, đến năm ngoái, hết năm ngoái, con người, chứng chỉ, về đích, dự án, hiện
đại, hiện trạng, thực hiện, đại hội, cần thơ, đạt chuẩn, còn lại, hiện thực, nay mai, phải chăng, hiện hành, xác định
giá, mốc giới, với chủ trương, tán thành chủ trương, ủng hộ chủ trương, thống nhất chủ trương, mỗi năm, vượt chỉ tiêu,
đạt mục tiêu đề ra, kế hoạch thủ tướng giao, kế hoạch thủ tướng chính phủ giao, vốn thủ tướng giao, vốn thủ tướng chính
phủ giao, nhận nhiệm vụ, giao nhiệm vụ, dự toán thủ tướng giao, dự toán thủ tướng chính phủ giao, dự toán trung ương
giao, dự toán hđnd tỉnh giao, dự toán được giao, dự toán giao, kế hoạch trung ương giao, kế hoạch được giao, kế hoạch
vốn được giao, kế hoạch được thủ tướng giao, mức thủ tướng giao, quyết định chủ trương, chủ trương đầu tư, chấp thuận
chủ trương, kết quả các chỉ tiêu, kết quả thực hiện các chỉ tiêu, kết quả một số chỉ tiêu, chỉ tiêu nghị quyết đạt, so
với nghị quyết đề ra, so với kế hoạch đề ra, so với chỉ tiêu đề ra, so với mục tiêu đề ra, so với dự toán đề ra, nghị
quyết hđnd tỉnh đề ra, nông thôn mới nâng cao, vươn lên vị trí, vươn lên dẫn đầu, vươn lên đứng, vươn lên thứ, vươn lên
hạng, vươn lên xếp
""",
}


def _listed(phrases: str) -> list[str]:
    return [phrase.strip() for phrase in phrases.replace("\n", " ").split(",") if phrase.strip()]


def _forms(verb: str) -> list[str]:
    stem = verb.removesuffix("e")
    return [verb, f"{verb}s", f"{stem}ed", f"{stem}ing"]


class _Spelt(NamedTuple):
    """What a phrase says, and the phrase as it is spelt: "đã" is past and "Đà" a name."""

    says: Says
    phrase: str


@cache
def _moods(lang: Lang) -> Lexicon[_Spelt]:
    goal, figure, neither = _listed(_GOAL[lang]), _listed(_FIGURE[lang]), _listed(_NEITHER[lang])
    forecast = _listed(_FORECAST[lang])
    if lang == "en":
        done = _listed(_DONE) + [_forms(verb)[2] for verb in _listed(_REACHING)]
        figure += [f"to have {participle}" for participle in done]
        goal += [form for verb in _listed(_AIMING) for form in _forms(verb)]
        goal += [f"to {verb}" for verb in _listed(_REACHING)]
        forecast += [f"{may} {verb}" for may in ("may", "might", "could") for verb in _listed(_REACHING)]
        neither += [f"{going} to {verb}" for going in ("able", "continues", "continued") for verb in _listed(_REACHING)]
    present = _listed(_PRESENT[lang])
    return _lexicon({"neither": neither, "figure": figure, "forecast": forecast, "present": present, "goal": goal})


@cache
def _turns(lang: Lang) -> Lexicon[_Spelt]:
    turns: dict[Says, dict[str, str]] = {"neither": wording.NO_TURN, "rise": wording.RISE, "fall": wording.FALL}
    return _lexicon({says: _listed(said[lang]) for says, said in turns.items()})


def _lexicon(said: dict[Says, list[str]]) -> Lexicon[_Spelt]:
    return Lexicon([(phrase, _Spelt(says, phrase)) for says, phrases in said.items() for phrase in phrases])


_GOVERNS = 60
"""How far, in characters, a word of aiming governs the verbs after it."""
_COMPARING = {
    "en": re.compile(
        r"(?i)\b(?:beat\w*|exceed\w+|surpass\w+|miss\w+|short of|shy of|above|below|against|than|behind|ahead of)"
        r" (?:the |its |a |this year[’']s |their )?(?:[\w-]+ )?$"
    ),
    "vi": re.compile(rf"(?i){COMPARING_VI}(?:các |mức )?$"),
}
"""Before a goal that a figure is only compared with."""
_PARTING = re.compile(r"[;()]|, |\. |\b(?:and|while|but|và|còn)\b")
_SHARE_DONE = re.compile(
    r"(?:%|per ?cent) (?:of (?:the |its )?)?$|phần trăm $|\d/\d{1,3} $|\d of (?:the |its )?\d{1,3} $"
)
"""Before a plan of which a share has been done, or goals of which so many have been reached."""
_UNTIL = re.compile(r"(?:đến|tới|hết|trước)\b", re.IGNORECASE)
"""Words for a time, which govern no verb."""
_SUMMING = re.compile(r"(?:nâng|đưa|raising|bringing|lifting)\b", re.IGNORECASE)
_FIGURE_BEFORE = re.compile(
    r"\d(?:[\d.,]*\d)?\s?(?:%|tỷ|tỉ|triệu|nghìn|lượt|tấn|ha\b|người|xã|dự án|nhà|projects|communes|houses|(?:m|b"
    r"|tr)illion|per ?cent|tonnes|VND|USD)[^;]*,\s$"
)
_EXPECTS = re.compile(r"(?:expect|estimat|reckon)\w*", re.IGNORECASE)
"""What governs a perfect infinitive that tells what has come about: "expects to have grown"."""
_HELPED = re.compile(r"\b(?:helped|allowed|enabled|caused|led|pushed)\b[^,.;:]*$")
"""Before an infinitive: what it tells has come about."""
_VOWED_BEFORE = re.compile(r"\b(?:vow|promis|pledg)ed, $")
_VOWED_AFTER = re.compile(
    r"[,\"”] (?:[^;\"“”]{2,120} )?(?:vow|promis|pledg)e[ds]\b(?! (?:to|that|an?)\b| [\d$])[^;]{0,120}$"
)
_VOW = 260
"""At the end of a sentence: what makes a vow of what it tells, of so many characters: ", the Secretary vowed"."""
_LEFT_BY, _SAID_BEFORE = 24, 160
_LISTED = re.compile(r"\d(?:%| \w+)[^.]*[,;] [^,;.\d]*$")
"""Between an aim and what stands by the next of its numbers: "tăng 8%; hộ nghèo còn"."""
_BRACKETED = re.compile(r"\([^()]{4,200}\)")


class Signs:
    """The signs of a sentence, in text order. A word can be two, as "grew" is past and a rise."""

    def __init__(self, text: str, lang: Lang) -> None:
        self._text, self._lang = text, lang

    @cached_property
    def words(self) -> Words:
        """The words of the sentence."""
        return words(self._text)

    @cached_property
    def _moods(self) -> list[Sign]:
        return self._governed(self._found(_moods(self._lang)))

    @cached_property
    def _turns(self) -> list[Sign]:
        return self._found(_turns(self._lang))

    @cached_property
    def _asides(self) -> list[tuple[int, int]]:
        return [match.span() for match in _BRACKETED.finditer(self._text)]

    def mood(self, start: int, end: int) -> Mood | None:
        """The mood that is told last in a stretch of the text, what is said in brackets before its end left out; the
        present goes with a goal that it stands after."""
        present = False
        for sign in reversed(self._moods):
            if start <= sign.start and sign.end <= end and sign.says in ("goal", "figure", "forecast", "present"):
                if any(begin < sign.start < stop <= end for begin, stop in self._asides):
                    continue
                if sign.says != "present":
                    return sign.says if not present or sign.says == "goal" else "present"
                present = True
        return "present" if present else None

    def turn(self, start: int, end: int) -> Turn | None:
        """Whether it rose or fell, by the last word that says so in a stretch of the text."""
        turning = self.turning(start, end)
        return None if turning is None else "rise" if turning.says == "rise" else "fall"

    def turning(self, start: int, end: int) -> Sign | None:
        """The last word in a stretch of the text that says that something rose or fell."""
        for sign in reversed(self._turns):
            if start <= sign.start and sign.end <= end and sign.says in ("rise", "fall"):
                return sign
        return None

    def _found(self, lexicon: Lexicon[_Spelt]) -> list[Sign]:
        marked = self._lang == "vi" and not self._text.isascii()
        found = lexicon.find(self.words, self._is_spelt_so if marked else None)
        return [Sign(one.start, one.end, one.meaning.says) for one in found]

    def _is_spelt_so(self, found: Phrase[_Spelt]) -> bool:
        return self._text[found.start : found.end].lower() == found.meaning.phrase

    def _governed(self, signs: list[Sign]) -> list[Sign]:
        """Without what a word of aiming governs: "wants to have", "the goals were kept", "vowed it would reach"."""
        free: list[Sign] = []
        aim: Sign | None = None
        for sign in signs:
            if self._is_left(sign, free) or (free and self._is_infinitive(free[-1], sign)):
                continue
            if sign.says == "forecast" and self._is_vowed(sign):
                sign = sign._replace(says="goal")
            if sign.says == "goal" and _SHARE_DONE.search(self._text, max(0, sign.start - 20), sign.start):
                continue
            if sign.says == "goal":
                aimed = free and free[-1].says == "goal"
                compared = _COMPARING[self._lang].search(self._text, max(0, sign.start - 30), sign.start)
                if not aimed and (compared or self._sums_up(sign)):
                    free.append(sign._replace(says="figure"))
                    continue
                if free and self._lang == "en" and self._tells_what(free[-1], sign):
                    continue
                if _HELPED.search(self._text, max(0, sign.start - _GOVERNS), sign.start):
                    free.append(sign._replace(says="figure"))
                    continue
                aim = aim if _UNTIL.match(self._text, sign.start) else sign
            elif (
                sign.says in ("figure", "forecast", "present")
                and aim
                and not (self._text.startswith("to have ", sign.start) and _EXPECTS.match(self._text, aim.start))
                and sign.start - aim.end < _GOVERNS
                and not _PARTING.search(self._text, aim.end, sign.start)
            ):
                continue
            free.append(sign)
        return free

    def _is_vowed(self, sign: Sign) -> bool:
        """Whether somebody vows it, by what stands right before it or at the end of its sentence."""
        before = _VOWED_BEFORE.search(self._text, max(0, sign.start - len("promised, ")), sign.start)
        return (before or _VOWED_AFTER.search(self._text, max(sign.start, len(self._text) - _VOW))) is not None

    def _is_left(self, sign: Sign, free: list[Sign]) -> bool:
        """Whether it is what a fall leads to, whenever that is, "giảm còn 5%", or the next of a list of aims."""
        if self._lang != "vi" or self._text[sign.start : sign.end].lower() != "còn":
            return False
        aim = free[-1] if free and free[-1].says == "goal" else None
        listed = aim and _LISTED.search(self._text, aim.end, sign.start)
        return bool(listed) or self.turn(max(0, sign.start - _LEFT_BY), sign.end) == "fall"

    def _is_infinitive(self, before: Sign, sign: Sign) -> bool:
        """Whether what looks like a past is what will be done: "will cut", "is set to hit", "will be cut"."""
        said = self._text[before.start : before.end].lower()
        right_after = sign.says == "figure" and self._text[before.end : sign.start] in (" ", " be ")
        return right_after and before.says == "forecast" and said.endswith(("will", "would", " to"))

    def _sums_up(self, sign: Sign) -> bool:
        """Whether it tells what a figure before it brings a total to: "9,500 tonnes, raising the total to"."""
        return (
            _SUMMING.match(self._text, sign.start) is not None
            and _FIGURE_BEFORE.search(self._text[max(0, sign.start - _SAID_BEFORE) : sign.start]) is not None
        )

    def _tells_what(self, before: Sign, sign: Sign) -> bool:
        """Whether an infinitive is what the verb before it tells, or came of it: "rose to reach"."""
        said = self._text[before.start : before.end]
        right_after = sign.start - before.end <= 1
        if before.says == "forecast" and not self._text.startswith("to ", sign.start):
            return False
        if before.says == "forecast" or (before.says == "figure" and said.endswith("ed") and right_after):
            return right_after
        if before.says != "figure" or not self._text.startswith("to ", sign.start):
            return False
        between = self._text[before.end : sign.start]
        if said.endswith("estimated"):
            return ";" not in between
        came_of_it = self.turning(before.start, before.end) is not None
        return came_of_it and len(between) < _GOVERNS and not _PARTING.search(between)
