"""The verbs by which people take and leave posts, in both languages."""

import re
from functools import cache
from typing import Literal, NamedTuple

from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import fold

Action = Literal["appointed", "elected", "transferred", "relieved"]
Voice = Literal["done", "does", "noun", "post goes", "approves"]
"""Whether it is done to the person, the person does it, it is a noun, a post goes to the person, or it lets another
verb take effect ("approved the election of")."""

_VERBS: dict[Lang, dict[tuple[Action, Voice], str]] = {
    "en": {
        ("relieved", "done"): r"""
    relieve / dismiss / oust / remove / release / discharge / suspend / strip+ / deprive / sack / fire / unseat
    let go / voted out / forced out
    (?:allowed|permitted|let) (?:him |her )?to (?:leave|resign|retire|quit|step down|stop work(?:ing)?) / pulled out
    (?:was|were|been) stood down from / free(?:d|s|ing)(?= (?:\w+\.? ){1,7}(?:from|of) (?:the|his|her|its|all|both)\b)
    let(?= (?:\w+\.? ){1,6}go\b) / let off / freed of / freed from / excused= / pensioned off / struck off
    depose / axed= / taken off / demote / eased out
    (?:(?:forc|push|recall)ed from|(?:forc|mov|push|shift)ed out of)(?= (?:the|his|her|that) (?:post|office|seat)\b)
        """,
        ("relieved", "does"): r"""
    resign / retire / quit+ / vacate / relinquish / depart / step(?:s|ped|ping)? (?:down|aside)
    st(?:and|ands|ood|anding) down / cease[sd]? / ceasing= / (?<!is )(?<!be )left(?! by\b) / le(?:aves|ave|aving)
    (?:gave|gives|giv(?:en|ing)|give) up / la(?:id|ys|ying) down / no longer
    stop(?:s|ped|ping)? (?:working|participating|holding|serving)
    bow(?:s|ed|ing) out
    hand(?:s|ed|ing) over (?:his|her|th(?:at|e|is)) (?:post|office(?! building)|seat|dut(?:y|ies)|reins|title|position)
    t(?:ook|akes|aken|aking|ake) leave of / ha(?:s|d) (?:his|her) (?:resignation|retirement)
    end(?:s|ed) (?:his|her) (?:term|tenure)
    (?:los(?:es?|t|ing)|surrender(?:s|ed))(?= (?:the|his|her|both|all) (?:\w+ )?(?:post|seat|position|job|\w+ship))
    t(?:akes?|ook|aking) (?:his|her) (?:pension|retirement) / (?:go|goes|going|went) into retirement
    b(?:ids|ade|idding) farewell to / (?:hands|handed) in (?:his|her) (?:resignation|notice)
    withdr(?:ew|aws|awing) from(?= (?:the|his|her) (?:post|position|office|duties|(?:Standing|Party) Committee)\b)
    (?<=on )(?:pre-)?retirement leave / died= / passed away / opt(?:s|ed) for early retirement
    (?:(?<=take )|(?<=taken )|(?<=takes )|(?<=taking )|(?<=took ))early retirement
        """,
        ("relieved", "noun"): r"""
    retirement (?:decisions?|papers) / resignation= / retirement= / dismissal= / removal= / departure=
    (?:release|relief)(?= of)
        """,
        ("transferred", "done"): r"""
    transfer+ / reassign / rotate / seconded= / redeploy / relocate / mobili[sz](?:ed|es|ing|e)
    mov(?:es?|ed|ing)(?! (?:up|into|out of)\b)
    swap(?:s|ped) / shift(?:s|ed)?(?! out of\b) / switch / posted(?= to\b) / called up
        """,
        ("transferred", "noun"): r"""
    transfer(?= of) / rotation(?= of)
        """,
        ("transferred", "does"): r"""
    (?:goes|went|going|moves|moved|moving) to(?= (?:[\w’']+ ){1,5}(?:as|to (?:head|lead|be|become))\b)
        """,
        ("elected", "done"): r"""
    nominated and (?:re-?)?elected / elect / re-elect / reelect / choose / chosen= / chose=
    vot(?:ed|ing)(?: \w+ly)?(?: on \w+ \d+)?(?: in| for)? / votes? (?:in(?! favou?r)|for)
    ballot(?:ed|s)? for / returned=
    (?:back|support)(?:ed|s)(?= (?:(?!for|as)\w+ ){2,5}(?:for|as) (?:the|its)\b)
        """,
        ("elected", "does"): r"""
    w(?:on|ins|in|inning) / emerged= / secur(?:ed|es) (?:re-?)?election
        """,
        ("elected", "noun"): r"""
    (?<!for )(?:re-?|by-)?election(?! (?:results?\b(?! of| for)|committee|council|day|campaign)) / (?:votes|ballots) for
        """,
        ("appointed", "done"): r"""
    nominated and (?:re-?)?appointed
    appoint / reappoint / re-appoint / name / assign / designate / install / promote / confirm / entrust / elevate
    approved(?= (?:(?:by|on|this|in) [^.;,]{2,50} )?(?:as|to (?:be|become|serve|hold|assume|head|lead|chair))\b)
    tap+ / select / made= / making= / make[s]? / sworn in / put in (?:\w+ )?charge
    (?:handed|given) the (?:post|job|reins|helm)
    g(?:ave|ives?|iving)(?= (?:[A-Z]\w*\.? ){2,6}the (?:post|position|job|role|seat) of (?!\w+ing\b))
    (?:is|was|been|being) (?:succeeded|replaced)(?: by|(?= as [^.;,]{3,100} by ))
    successor,?(?: is| was| will be|:) / introduced(?![^.;]{0,60}\bfor (?:the )?(?:re-?)?election)
    (?:choice|pick)(?= (?:for|as) [^.;,]{3,80} (?:is|was) )
    with(?= (?:\w+ ){2,5}(?:again )?as (?:its |the )?(?:secretar|chair|vice|deput|head|director|permanent|standing))
    welcom(?:ed|es|ing)(?= [^,.;]{2,40} as (?:its|the|their|a)\b)
    / called= / sent(?= (?:\w+\.? ){2,6}(?:to|as|down)\b) / reinstated=
    pick / post(?:ed|s)(?= (?:\w+ ){2,6}to\b) / put(?= (?:\w+ ){2,5}(?:in the chair|at the head|at the helm)\b)
    (?:gets?|got)(?= (?:\w+ ){2,5}as (?:its|their)\b) / (?:brought|drafted|parachuted) in(?= as\b)
    (?:(?:induct|install|plac|seat|vot)ed in(?:to)?|(?:rais|restor|return)ed to)(?= the (?:post|office|role) of\b)
        """,
        ("appointed", "does"): r"""
    t(?:akes?|aken|aking|ook)(?: (?:over|up|office|charge|the (?:reins|post|seat|job|office|oath|chair))|(?= the helm))
    assume
    succeed / replace / inherit / bec(?:omes?|oming|ame) / is now(?! (?:held|headed|led|chaired|run)\b)
    (?:is|are) (?:the|[\w ]{2,25}[’']s?)(?= (?:new|other|next|first)\b)
    serves? as / (?<!had )(?<!has )(?<!who )(?<!previously )(?<!formerly )(?<!once )served as
    serving as / joins?(?:ed)?(?: (?:him|her|them)(?= as\b))? / joining= / (?:rose|rises|risen) to
    (?:steps?|stepped|stepping|moves?|moved|moving) (?:up to|up(?=[,.;]| (?:as|from|in|after|on|when)\b)|into) / fill
    h(?:olds?|eld|olding) (?:the )?(?:concurrent )?(?:post|position|office|title)s?
    receiv(?:ed?|es|ing) (?:the|a) (?:decision|appointment) / carry on as
    (?:retain(?:s|ed)|keeps?|kept) (?:his|her|the|their) (?:post|position|seat|job)s?
    (?:get|got|gets|receive[sd]?)(?= the (?:\w+[’']?s? ){1,4}(?:Committee|Council|Board|Department)\b)
    (?:mov(?:es|ed)|c[ao]mes?) in(?= as (?!an?\b)) / step(?:s|ped|ping) in(?:to)?
    (?:got|gets|(?:accept|gain|land|secur)e?[ds]|(?:acced|ascend)e?[ds] to) the (?:post|job|position|role|seat)(?= of\b)
    t(?:akes?|ook|aking) (?:(?:his|her) place|the (?:helm|reins)|(?:his|her|a) seat)(?= (?:as|of|at)\b)
    (?:will|now)(?= (?:head|lead|run|chair|direct)s? (?:the|its)\b)
    (?:will|would|shall) (?:hold|assume|take (?:up|over))(?= (?:the|his|her) (?:office|post|position|role|seat|job)s?\b)
    (?:will|would) fill(?= the\b)
        """,
        ("appointed", "noun"): r"""
    (?:re)?appointment / promotion= / assignment=
        """,
        ("appointed", "post goes"): r"""
    we?nt(?: on \w+ \d{1,2}| today| yesterday)? to
    goes to / pass(?:ed|es|ing) to / f(?:ell|alls|alling) to / (?:is|was) now in the hands of
    (?:is|are|was|were|been) (?:filled|taken(?: over| up)?)(?: on \w+(?: \d{1,2})?| today| yesterday)? by
    (?:handed|given) to / g(?:ave|ives?|iven) (?:the|this|that|his|her) (?:post|job|seat|position|chair) to
    gone to / (?:now|be) (?:held|headed|led|chaired|run) by
    in favou?r of / (?:to )?mak(?:es?|ing) way for
        """,
        ("appointed", "approves"): r"""
    approv(?:ed|es|ing|al) / ratif(?:ied|ies|ying) / endors(?:ed|es|ing) / accept(?:ed|s|ing) / results? of
    announc(?:ed|es|ing)(?![^.;,]{0,30} that (?:his|her|its|an?|the)\b)
        """,
    },
    "vi": {
        ("relieved", "done"): r"""
    cách (?:chức )?(?:(?:hết|tất cả|mọi|các) (?:các )?)?chức(?: vụ(?: trong Đảng)?)?
    miễn nhiệm / bãi nhiệm / bãi miễn / cho thôi / cho nghỉ
    (?:kỷ luật )?buộc thôi việc / cho từ chức / đình chỉ chức vụ / giải quyết nghỉ
    (?:đơn|nguyện vọng) (?:xin |được )?(?:từ|thôi|nghỉ)(?: \w+){1,3}? của(?=(?:(?!chưa|không|chờ)[^.;]){0,160}chấp [tn])
    (?:chấp thuận|đồng ý(?: với)?|chấp nhận) (?:đơn|nguyện vọng) (?:xin |được )?(?:từ|thôi|nghỉ)(?: \w+){1,3}? của
    quyết định (?:về )?(?:việc )?(?:cho )?nghỉ (?:hưu|chế độ|công tác)(?: trước tuổi)?(?= (?:cho|đối với|của))
        """,
        ("relieved", "does"): r"""
    thôi giữ / thôi đảm nhiệm / thôi đảm nhận / thôi tham gia / thôi làm / thôi chức / thôi nhiệm vụ / thôi kiêm
    nghỉ chế độ / nghỉ hưởng chế độ / nghỉ công tác / nghỉ hưu / nghỉ việc / từ chức / từ nhiệm / rời ghế / rời chức
    (?:cho (?:ông|bà|đồng chí|anh|chị) (?:\w+ ){0,6})?thôi việc
    rời cương vị / rời vị trí / thôi không / không còn (?:giữ|đảm nhiệm|đảm nhận) / xin thôi / rút khỏi / thôi
    về hưu / chia tay / rời danh sách / rời khỏi / nghỉ theo chế độ / nghỉ(?= (?:kể )?từ (?:ngày )?\d)
    (?:nhận|cầm(?: trên tay)?|được trao) quyết định (?:cho )?nghỉ (?:hưu|chế độ|công tác)(?: trước tuổi)?
    không còn là / không còn làm / chuyển công tác(?! (?:sang|về|đến)(?!\w))
    (?:nộp|gửi|viết|có) đơn (?:xin )?(?:từ|thôi|nghỉ) \w+(?=(?:(?!chưa|không|chờ)[^.]){0,160}chấp [tn])
    nghỉ chờ (?:hưu|hưởng chế độ)
    xin (?:từ|thôi|nghỉ) \w+(?=[^.]{0,160} (?:đã|và) (?:\w+ )?được [^.,;]{0,50}(?:chấp [tn]|đồng ý))
    nhận (?:công tác|nhiệm vụ) (?:mới|khác)(?=\W*$|[,.;]) / qua đời / từ trần
        """,
        ("transferred", "done"): r"""
    điều động / luân chuyển / thuyên chuyển / biệt phái / điều chuyển
    điều(?= (?:(?:ông|bà|đồng chí|anh|chị) (?:[^\W\d_]+ ){0,10})?(?:sang|về|lên|xuống|đến)(?!\w))
        """,
        ("transferred", "does"): r"""
    rời(?= (?:\w+ ){1,4}?(?:ra|vào|lên|sang|về|xuống|đến) (?:làm|giữ|nhận))
    chuyển sang / chuyển về / chuyển công tác sang / chuyển công tác về / chuyển đến
        """,
        ("elected", "done"): r"""
    bầu bổ sung / bầu giữ / (?<!phiếu )bầu / kết quả bầu cử / kết quả bầu / bỏ phiếu bầu / bỏ phiếu(?!,)
    phiếu (?:thuận|tán thành|đồng ý|ủng hộ|bầu)(?= (?:dành )?cho)
        """,
        ("elected", "does"): r"""
    trúng cử / đắc cử / tái cử / tái đắc cử
        """,
        ("appointed", "done"): r"""
    người (?:kế nhiệm|thay thế|thay|lên thay)(?: ông| bà)? là
    (?:kế nhiệm|thay thế|thế chỗ)(?: cho)?(?: (?:ông|bà|đồng chí)(?: [^\W\d_]+)?)? là(?= )
    (?<!biểu )(?<!lời |trì )thay(?: cho)?(?: (?:ông|bà|đồng chí)(?: \S+)?)? là(?= )(?![^.;,]{3,60} (?:dự|nói|phát|trì) )
    bổ nhiệm / phân công / chỉ định
    (?<!b\wn )giao(?! (?:ban|l\wu|th\wng|d\wch|th\wa)\b) / đề bạt / chọn
    cử / tín nhiệm
    công bố quyết định đối với / trao quyết định cho / giao phụ trách
        """,
        ("appointed", "does"): r"""
    giữ chức(?: vụ| danh)?
    giữ cương vị / giữ vị trí / giữ trọng trách / giữ quyền / lên làm / lên thay(?: làm)? / về làm
    sang làm / để làm
    nhận quyết định / nhận nhiệm vụ / nhận chức(?: vụ| danh)? / nhậm chức
    đảm nhiệm / đảm nhận / đảm trách / đảm đương / kế nhiệm
    trở thành / ngồi ghế
    ngồi vào ghế / điều hành thay / tiếp quản / từ nay làm / thay (?:ông|bà|đồng chí)(?! là ) / thay thế
    thay cho
    nhận bàn giao / tiếp nhận (?:chức|cương vị|vị trí) / nắm quyền / nắm giữ / đứng đầu
    làm(?= (?:tân |quyền )?(?:phó )?(?:bí thư|chủ tịch(?! hội đồng(?! nhân dân))|giám đốc|chánh|trưởng ban(?! chỉ đạo)))
        """,
        ("appointed", "post goes"): r"""
    thuộc về / được trao cho / được giao cho / được bổ sung / được giao lại cho
    đã có (?:chủ(?: mới)?|người (?:mới|ngồi|thay|đảm nhiệm|đảm nhận))
        """,
        ("appointed", "approves"): r"""
    phê chuẩn / chuẩn y / công bố quyết định / ban hành quyết định
        """,
    },
}
"""Parted by slashes and line ends. A plain English word stands for all its forms: one with + doubles its last letter,
one with = has no others; what has a space or a bracket is a pattern."""


class Verb(NamedTuple):
    """What a verb says: the change, and how person and post stand to it."""

    start: int
    end: int
    action: Action
    voice: Voice


@cache
def _verbs(lang: Lang) -> tuple[re.Pattern[str], tuple[tuple[Action, Voice], ...]]:
    """One pattern with a group for each entry of the table, and what the verbs of each group say."""
    groups = []
    for verbs in _VERBS[lang].values():
        listed = [verb for line in verbs.splitlines() for verb in line.strip().split(" / ") if verb]
        groups.append("|".join(_forms(verb) if lang == "en" else rf"{verb}|{fold(verb)}" for verb in listed))
    together = "|".join(f"({group})" for group in groups)
    return patterns.compile(rf"(?<![\w-])(?:{together})(?!\w)", re.IGNORECASE), tuple(_VERBS[lang])


def _forms(verb: str) -> str:
    if verb.endswith("="):
        return verb[:-1]
    if not re.fullmatch(r"[a-z-]+\+?", verb):
        return verb
    if verb.endswith("+"):
        return rf"{verb[:-1]}(?:s|{verb[-2]}ed|{verb[-2]}ing)?"
    if verb.endswith("e"):
        return rf"{verb[:-1]}(?:e|es|ed|ing)"
    return rf"{verb}(?:s|es|ed|ing)?"


def verbs_in(text: str, lang: Lang) -> list[Verb]:
    """The verbs of taking and leaving posts, in text order."""
    pattern, meanings = _verbs(lang)
    return [Verb(match.start(), match.end(), *meanings[(match.lastindex or 1) - 1]) for match in pattern.finditer(text)]
