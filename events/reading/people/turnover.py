"""The verbs by which people take and leave posts, in both languages."""

import re
from functools import cache
from typing import Literal, NamedTuple

from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import fold

Action = Literal["appointed", "elected", "transferred", "relieved"]
Voice = Literal["done", "does", "noun", "post goes", "approves"]
"""Whether it is done to the person, the person does it, it is a noun, a post goes to the person, or it lets another
verb take effect ("approved the election of")."""

_VERBS: dict[Lang, dict[tuple[Action, Voice], str]] = {
    "en": {
        ("relieved", "done"): r"""
    relieve / dismiss / oust / remove / release / discharge / expel+ / suspend / strip+ / deprive / sack / fire / unseat
    let go / voted out / forced out
    (?:allowed|permitted|let) (?:him |her )?to (?:leave|resign|retire|quit|step down|stop working) / pulled out
    stood down from
        """,
        ("relieved", "does"): r"""
    resign / retire / quit+ / vacate / relinquish / depart / step(?:s|ped|ping)? (?:down|aside)
    st(?:and|ands|ood|anding) down / cease[sd]? / ceasing= / (?<!is )(?<!be )left / le(?:aves|ave|aving)
    (?:gave|gives|giv(?:en|ing)|give) up / la(?:id|ys|ying) down / no longer / stop(?:s|ped|ping)? working
    bow(?:s|ed|ing) out / hand(?:s|ed|ing) over (?:his|her|the) (?:post|office|seat|duties|reins)
    t(?:ook|akes|aken|aking|ake) leave of / ha(?:s|d) (?:his|her) (?:resignation|retirement)
    end(?:s|ed) (?:his|her) (?:term|tenure)
        """,
        ("relieved", "noun"): r"""
    resignation= / retirement= / dismissal= / removal= / departure= / release(?= of)
        """,
        ("transferred", "done"): r"""
    transfer+ / reassign / rotate / second / redeploy / relocate / mobili[sz](?:ed|es|ing|e) / mov(?:es?|ed|ing)
    swap(?:s|ped)
        """,
        ("transferred", "noun"): r"""
    transfer(?= of) / rotation(?= of)
        """,
        ("elected", "done"): r"""
    elect / re-elect / reelect / choose / chosen= / chose= / pick / vot(?:ed|es|ing|e)(?: in| for)?
    ballot(?:ed|s)? for / returned=
        """,
        ("elected", "does"): r"""
    w(?:on|ins|in|inning) / emerged=
        """,
        ("elected", "noun"): r"""
    (?:re-?|by-)?election(?! (?:results?\b(?! of| for)|committee|day|campaign)) / (?:votes|ballots) for
        """,
        ("appointed", "done"): r"""
    appoint / reappoint / re-appoint / name / assign / designate / install / promote / confirm / entrust / elevate
    tap+ / made= / making= / make[s]? / nominate / sworn in / put in charge
    (?:handed|given) the (?:post|job|reins|helm) / (?:is|was|been|being) (?:succeeded|replaced) by
    successor,?(?: is| was| will be|:) / introduced=
    with(?= (?:\w+ ){2,5}(?:again )?as (?:its |the )?(?:secretar|chair|vice|deput|head|director|permanent|standing))
    welcom(?:ed|es|ing)(?= [^,.;]{2,40} as (?:its|the|their|a)\b)
    / called= / sent= / reinstated=
        """,
        ("appointed", "does"): r"""
    t(?:akes?|aken|aking|ook)(?: (?:over|up|office|charge|the (?:reins|post|seat|job|office|oath|chair))|(?= the helm))
    assume
    succeed / replace / inherit / bec(?:omes?|oming|ame) / is now
    (?:is|are) (?:the|[\w ]{2,25}[’']s?) (?:new|other|next)
    serve[sd]? as / serving as / joins?(?:ed)? / joining= / (?:rose|rises|risen) to
    (?:steps?|stepped|moves?|moved) (?:up|into) / fill
    h(?:olds?|eld|olding) (?:the )?(?:concurrent )?(?:post|position|office|title)s?
    receiv(?:ed?|es|ing) (?:the|a) (?:decision|appointment) / carry on as
    (?:retain(?:s|ed)|keeps?|kept) (?:his|her|the|their) (?:post|position|seat|job)s?
    heads?(?: up)?(?= the)
        """,
        ("appointed", "noun"): r"""
    (?:re)?appointment / promotion= / assignment=
        """,
        ("appointed", "post goes"): r"""
    we?nt to / goes to / pass(?:ed|es|ing) to / f(?:ell|alls|alling) to / (?:is|was) now in the hands of
    (?:is|are|was|were|been) (?:filled|taken(?: over| up)?) by
    (?:handed|given) to
        """,
        ("appointed", "approves"): r"""
    approv(?:ed|es|ing|al) / ratif(?:ied|ies|ying) / endors(?:ed|es|ing) / accept(?:ed|s|ing) / results? of
    announc(?:ed|es|ing)
        """,
    },
    "vi": {
        ("relieved", "done"): r"""
    cách chức / cách (?:hết|tất cả) (?:các )?chức vụ(?: trong Đảng)?
    miễn nhiệm / bãi nhiệm / bãi miễn / cho thôi / cho nghỉ
    cho từ chức / đình chỉ chức vụ / giải quyết nghỉ
        """,
        ("relieved", "does"): r"""
    thôi giữ / thôi đảm nhiệm / thôi đảm nhận / thôi tham gia / thôi làm / thôi chức / thôi nhiệm vụ / thôi kiêm
    nghỉ chế độ / nghỉ hưởng chế độ / nghỉ công tác / nghỉ hưu / nghỉ việc / từ chức / từ nhiệm / rời ghế / rời chức
    rời cương vị / rời vị trí / thôi không / không còn giữ / xin thôi / rút khỏi / thôi
        """,
        ("transferred", "done"): r"""
    điều động / luân chuyển / thuyên chuyển / biệt phái / điều chuyển
        """,
        ("transferred", "does"): r"""
    chuyển sang / chuyển về / chuyển công tác sang / chuyển công tác về / chuyển đến
        """,
        ("elected", "done"): r"""
    bầu bổ sung / bầu giữ / bầu / kết quả bầu cử / kết quả bầu / bỏ phiếu bầu / bỏ phiếu
        """,
        ("elected", "does"): r"""
    trúng cử / đắc cử / tái cử / tái đắc cử
        """,
        ("appointed", "done"): r"""
    người (?:kế nhiệm|thay thế|thay|lên thay)(?: ông| bà)? là / bổ nhiệm / phân công / chỉ định / giao / đề bạt / chọn
    cử / tín nhiệm
    công bố quyết định đối với / trao quyết định cho
        """,
        ("appointed", "does"): r"""
    giữ chức(?: vụ| danh)?
    giữ cương vị / giữ vị trí / giữ trọng trách / giữ quyền / lên làm / lên thay(?: làm)? / về làm
    sang làm / để làm
    nhận quyết định / nhận nhiệm vụ / nhậm chức / đảm nhiệm / đảm nhận / đảm đương / kế nhiệm / trở thành / ngồi ghế
    ngồi vào ghế / điều hành thay / tiếp quản / từ nay làm / thay ông / thay bà / thay thế / thay đồng chí
    thay cho
        """,
        ("appointed", "post goes"): r"""
    thuộc về / được trao cho / được giao cho / được bổ sung
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


SOFTLY = ("le", "vacat", "giv", "gave", "ceas", "no longer", "end", "hand", "t", "xin thôi", "không còn", "removing")
"""Verbs that tell of leaving a post only where the post is named with them."""
SUCCEEDS = (
    "succeed",
    "replac",
    "inherit",
    "kế nhiệm",
    "thay",
    "người",
    "successor",
    "takes over",
    "took over",
    "taking over",
)


@cache
def pronoun(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:[Hh]e|[Ss]he|him|her(?! (?:post|seat|job|office|duties|position|successor|place|stead)))\b"
        )
    return re.compile(rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|ong|[Oo]ng)(?= (?!{CAPITAL})[^\W\d_])(?! (?:con|cha|chủ))")


@cache
def undone(lang: Lang) -> re.Pattern[str]:
    """Words before a verb by which it has not happened."""
    if lang == "en":
        return re.compile(
            r"\b(?:will|would|not|never|might|may|if|expected to|could|should|former|until|proposed to|(?:is|are) to"
            r"|due to|unless"
            r"|refused to|asked to|before|nominated|yet to|rumou?red to|set to|about to)\s(?:be\s|have\s"
            r"|been\s)?(?:\w+ly\s)?$"
        )
    return re.compile(
        r"(?<!\w)(?:sẽ|chưa|không|nếu|dự kiến|trước khi|từng|giới thiệu|đề nghị|xin|chờ|se|chua"
        r"|khong)(?:\s\w+){0,2}\s$"
    )


@cache
def aside() -> re.Pattern[str]:
    """A relative clause between a verb's person and its post: `relieved A, who is retiring early, of the post`."""
    return re.compile(r",\s(?:who|whose|which)\b[^,;]{0,80},\s(?=(?:of|from|as|to)\b)")


@cache
def before_object(lang: Lang) -> re.Pattern[str]:
    """What may stand between a verb and the person it is done to."""
    if lang == "vi":
        return re.compile(
            r"\s(?:thêm |bổ sung |đối với |cho |lại |(?:có )?(?:các|hai|ba|\d+) (?:\w+ ){1,5}(?:gồm"
            r"|là):? )?(?:(?:các )?(?:ông"
            r"|bà|đồng chí|Ông|Bà|ong|ba|dong chi|anh|chị)(?:[ :]+))*"
            r"(?:(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) t(?:á|ướng) |TS\.? |BS\.? |PGS\.? )*"
        )
    return re.compile(
        r"\s(?:of |for |also |both |as well |[^;.]{0,90}?(?:among them|including|namely"
        r"|:) )?(?:the )?(?:(?:[Cc]omrades?|Mr|Ms|Mrs|Dr|Senior|Lieutenant|Major|Colonel|General)\.? )*"
    )


@cache
def antecedent(lang: Lang) -> re.Pattern[str]:
    """Words before somebody by which a post or a person named before is what they leave."""
    if lang == "vi":
        return re.compile(
            r"(?:ghế|chức|vị trí) (?:mà|của) (?:ông |bà )?$|thay (?:thế )?(?:cho )?(?:ông |bà |đồng chí )?$"
        )
    return re.compile(
        r"\b(?:post|seat|position|job|role|chair|office),? (?:that |which )?(?:Mr\. |Ms\. )?$"
        r"|\b(?:in (?:the )?place of|replacing|succeeding|replaces?d?|succeed(?:ed|s)?|over from) (?:Mr\. |Ms\. )?$"
    )


@cache
def passive(lang: Lang) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            r"\b(?:was|were|been|is|are|be|being|gets?|got)\s(?:(?:also|then|unanimously|now|just"
            r"|officially|subsequently"
            r"|again|first|formally|newly|both|all|later|concurrently|recently|\w+ly|on \w+ \d+|in \w+(?: \d+)?|today"
            r"|yesterday)\s){0,3}$"
        )
    return re.compile(r"(?<!\w)(?:[Đđ]ược|[Bb]ị|[Dd]uoc)(?!\w)[^,;:]*$")


@cache
def touching(lang: Lang) -> re.Pattern[str]:
    """What may stand between a verb or a name and the post, where they touch."""
    if lang == "vi":
        return re.compile(
            r"[\s:,]*(?:(?:mới|làm|giữ|các|thêm|bổ sung|hai|ba|bốn|\d+"
            r"|chức|chức vụ|chức danh|vào|ghế|vị trí|cương vị|quyền|lam|giu|chuc|chuc vu"
            r"|là)\s+)*",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:,(?=\s(?:as|to)\s))?\s+(?:(?:as|to|be|become|the|a|an|its|their|new|next|first|female|youngest|acting|of|from|another|other|post|posts|position|office"
        r"|concurrently|again|duties|duty|his|her|both|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)*"
    )


@cache
def origin(lang: Lang) -> re.Pattern[str]:
    """How what stands before a post ends, where it is the post that somebody comes from."""
    if lang == "vi":
        return re.compile(r"(?<!\w)từ (?:(?:ghế|chức|chức vụ|vị trí|cương vị) )?$")
    return re.compile(r"\bfrom (?:the )?(?:(?:post|position|office) of )?(?:the )?$")


@cache
def leading_up(lang: Lang) -> re.Pattern[str]:
    """How what stands before a post ends, where it leads up to it."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:giữ|làm|chức|chức vụ|chức danh|ghế|vị trí|cương vị|vai trò|nhiệm vụ|trọng trách|đảm nhiệm"
            r"|đảm nhận|phụ trách"
            r"|trở thành|lam|giu|chuc|chuc vu|chuc danh|quyền)\s(?:(?:của|là|các|một|mới|:)\s)*$",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:\bfrom all (?:posts|positions)[^:;.]{0,30}:\s|\b(?:as|to be|to become|becoming|(?:the|this|that|his|her"
        r"|their|of) (?:\w+\s)?(?:posts?|positions?"
        r"|offices?|seat|job|role|titles?|helm"
        r"|duties|duty|responsibilit\w+|chair) (?:of|as)|and|from|of|into the post of|leadership of)\s)(?:(?:the|a|an"
        r"|its|their|both|being|new|next|one of)\s)*$"
    )


@cache
def given_to(lang: Lang) -> re.Pattern[str]:
    """What may stand between a post and the people after it who get or lose it."""
    who = r"(?:(?:Mr|Mrs|Ms)\.?\s|(?:[Cc]omrades?|(?:các )?(?:đồng chí|ông|bà)|dong chi|ong|ba)\s)*"
    if lang == "vi":
        who = rf"(?:các ông,? (?:và )?bà|{who})\W{{0,2}}"
        return re.compile(rf"[^;.]{{0,60}}?(?:đối với|cho|của|là|gồm|:|,|doi voi|\s)\s*{who}")
    return re.compile(
        rf"(?:[^;.]{{0,60}}?\b(?:to|for|on|from|by|of(?= (?:Mr|Mrs|Ms)\.? )|in favour of|was|were|is|are|among them"
        rf"|including|namely)|,"
        rf"|:)?\s{who}"
    )


@cache
def before_named(lang: Lang) -> re.Pattern[str]:
    who = r"(?:(?:Mr|Mrs|Ms)\.?\s|(?:[Cc]omrades?|(?:các )?(?:đồng chí|ông|bà)|dong chi|ong|ba)\s)*"
    if lang == "vi":
        return re.compile(rf"[^;.,]{{0,50}}?(?:là|gồm|:)\s*{who}")
    return re.compile(rf"[^;.,]{{0,50}}?\b(?:was|were|is|are)\s{who}")


@cache
def after_opening() -> re.Pattern[str]:
    """What may stand between an opening participle with its post and the person it is said of."""
    who = r"(?:(?:Mr|Mrs|Ms)\.?\s|(?:[Cc]omrades?|(?:các )?(?:đồng chí|ông|bà))\s)*"
    return re.compile(rf"[^;.]{{0,70}}?(?:,|\b(?:was|were|is|are)|là|gồm|:)\s*{who}")


@cache
def to_whom() -> re.Pattern[str]:
    return re.compile(r"\s(?:to|cho)\s(?:(?:Mr|Ms|Mrs)\.? |ông |bà |comrade )?")


@cache
def honorifics() -> re.Pattern[str]:
    return re.compile(r"[\s:]*(?:\w+ người: ?)?(?:(?:Mr|Ms|Mrs)\.? |ông |bà |các ông |đồng chí |comrade )?(?:.{0,3})")


@cache
def agent(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"\b(?:by|with)\s(?:\w+\s)?$" if lang == "en" else r"(?<!\w)(?:bởi|do)\s$")


@cache
def post_joint() -> re.Pattern[str]:
    """What stands between several posts of one person."""
    return re.compile(
        r"(?: and its Standing (?:Board|Committee))?\s*(?:,|,?\s+and|,?\s+và|,?\s+kiêm|,?\s+cum"
        r"|,?\s+concurrently)\s+(?:\w+\s){0,3}"
    )


@cache
def list_joint() -> re.Pattern[str]:
    return re.compile(
        r"(?:[^();]{0,40}\)|\s?\([^()]{1,60}\))?\s*(?:,|,?\s*and|;|,?\s*và|,?\s*va)\s*"
        r"(?:(?:[Cc]omrade|Mr\.?|Ms\.?|Mrs\.?|ông|bà|đồng chí|ong|ba)\s)?"
    )


@cache
def roster_of_items(lang: Lang) -> re.Pattern[str]:
    """A colon, and a list of people parted by semicolons after it, each with words of his own."""
    if lang == "vi":
        return re.compile(r"(?:ông|bà|đồng chí|gồm|là|nhân sự|cán bộ|sau(?: đây)?):\s(?=[^;]{5,300};)")
    return re.compile(
        r"\b(?:comrades?|including|namely|following|officials|members|are|were|people|[Cc]ommittee|[Cc]ouncil|[Bb]oard):\s(?=[^;]{5,300};)"
    )


@cache
def item() -> re.Pattern[str]:
    """What stands before somebody who opens an item of a list."""
    return re.compile(
        r";\s(?:and\s|và\s)?(?:(?:[Cc]omrades?|Mr\.?|Ms\.?|Mrs\.?|ông|bà|đồng chí|(?:Senior |Major "
        r"|Lieutenant )*(?:Colonel|General)"
        r"|(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) t(?:á|ướng))\s)*$"
    )


@cache
def of_place() -> re.Pattern[str]:
    """What stands between a post and the place that it is of."""
    return re.compile(r"\s(?:of|in|at|for)\s(?:the\s)?(?:[\w-]+\s){0,4}(?:province|city)\s(?:of\s)?")


@cache
def borne(cited: bool) -> re.Pattern[str]:
    """What makes the day after it that of a paper: that it was signed then, or, of one `cited`, its number."""
    signed = (
        r"(?i:\b(?:decision|resolution)s? (?:\w+ ){0,4}(?:signed|dated|issued)(?: on)? $"
        r"|quyết định[^.;,]{0,40}(?:ký|ban hành) ngày $)"
    )
    return re.compile(rf"{signed}|\d[/-][\w/-]*[A-ZĐ]" if cited else signed)


@cache
def handed_over(lang: Lang) -> re.Pattern[str]:
    """That a decision on somebody was announced or handed to him."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:trao|công bố|giao) (?:\w+ ){0,3}quyết định(?!\w)", re.IGNORECASE)
    return re.compile(r"\b(?:hand(?:ed|s) over|present(?:ed|s)|announced|unveiled) the [\w’' ]{0,40}\bdecisions?\b")


@cache
def is_told() -> re.Pattern[str]:
    """What joins a post to the names of those who are told of it."""
    return re.compile(r"(?:(?<!\w)(?:là|gồm)|:)\s(?:(?:các )?(?:ông|bà|đồng chí)\s)?$")


@cache
def holds_from() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:effective|starting|with effect)(?: from)?|\bfrom|(?:kể )?từ(?: ngày)?) $")


@cache
def bracket() -> re.Pattern[str]:
    """An aside long enough to tell something else."""
    return re.compile(r"\([^()]{25,200}\)")


@cache
def in_place_of(lang: Lang) -> re.Pattern[str]:
    """A post meant by the one just left."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:thay(?: thế)?(?: ông| bà| đồng chí| cho|\W|$)|kế nhiệm|thế chỗ|(?:chức(?: vụ| danh)?|vị trí"
            r"|cương vị|ghế) (?:này|đó|trên))"
        )
    return re.compile(
        r"\bto (?:succeed|replace|fill)\b|\bto the (?:vacancy|vacant|same|post|position|seat)\b|\bin (?:his|her"
        r"|the) (?:place|stead)\b"
        r"|\bas (?:his|her) (?:successor|replacement)\b|\b(?:succeeding|replacing|instead of)\b"
    )


@cache
def joins(lang: Lang) -> re.Pattern[str]:
    """A body that somebody is called to sit on."""
    if lang == "vi":
        body = r"(?:Ban (?:Chấp hành|Thường vụ)|Ủy ban Kiểm tra|BCH|BTV|UBKT)"
        return re.compile(
            rf"(?<!\w)(?:vào|tham gia) (?P<body>{body}(?:\s(?!(?:và|khóa|nhiệm|giữ|từ)\b)[^\s,.;]+){{0,6}})"
        )
    body = r"(?:Standing (?:Board|Committee)|Executive (?:Board|Committee)|Inspection (?:Commission|Committee))"
    return re.compile(rf"\b(?:to|join|into|on) the (?P<body>{body}(?: of the [\w’' ]{{0,30}}Party Committee)?)")


@cache
def that_post(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?:chức(?: vụ| danh)?|ghế|vị trí|cương vị|chuc danh|chuc vu) (?:này|trên|đó|nay|tren)(?!\w)"
        )
    return re.compile(r"\b(?:that|this|the same|the) (?:post|position|office|seat|job|role)\b(?! of)")


@cache
def voted(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:phiếu|bầu)(?!\w)")
    return re.compile(r"\b(?:ballots?|votes?|voted|voting)\b")


@cache
def since_day() -> re.Pattern[str]:
    """Words before a day from which something holds, or on which somebody was born."""
    return re.compile(
        r"(?:\b(?:effective|effect|starting|from|born(?: in| on)?|until)|(?:kể |tính )?từ(?: ngày)?|hiệu lực(?: từ)?"
        r"|sinh(?: năm| ngày)?)\s(?:from |on |ngày )?$"
    )


@cache
def in_year() -> re.Pattern[str]:
    return re.compile(r"(?:\b[Ii]n|[Nn]ăm|[Nn]am) \d{4}(?!\s?[-–])")


@cache
def roster(lang: Lang) -> re.Pattern[str]:
    """What stands between a verb and a list of people with the posts that they get."""
    if lang == "vi":
        return re.compile(r"\s(?:bổ sung |thêm )?(?:các |những )?(?:chức danh|chức vụ|nhân sự|cán bộ)[^:;.]{0,80}:\s")
    return re.compile(
        r"\s(?:(?:to|the|its|new|key|following|top) )*(?:following|posts|positions|leaders|officers|officials"
        r"|leadership)\b[^:;.]{0,60}:\s"
    )


@cache
def decided(lang: Lang) -> re.Pattern[str]:
    """How a sentence opens that says what a decision on posts or an election has come to."""
    if lang == "vi":
        return re.compile(
            r"^\W*(?:[Tt]heo đó|[Tt]heo (?:các |những )?(?:quyết định|nghị quyết)|[Kk]ết quả(?: bầu cử)?),?\s"
        )
    return re.compile(
        r"^(?:Under (?:it|them|(?:the|this|that|these|its) (?:decisions?|resolutions?|appointments?))|Accordingly"
        r"|As a result)\b"
    )


@cache
def is_now(lang: Lang) -> re.Pattern[str]:
    """What joins a name, or the last of several, to the post that a decision gives."""
    if lang == "vi":
        return re.compile(r"[^;:.]{0,80}?(?<!\w)(?:là|sẽ là|tiếp tục là|vẫn là)\s")
    return re.compile(r"[^;:.]{0,80}?\b(?:is|are|will be|remains?|(?:will )?serves? as)\s")


@cache
def newly(lang: Lang) -> re.Pattern[str]:
    """Words that lead up to somebody's post and make the post a new holder's: `has a new police chief, Le Van A`."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:có|đón|ra mắt)\s(?:một )?(?=(?:[Tt]ân\s)?$)")
    return re.compile(r"\b(?:got|gets?|has|have|gained|receives?|received)\s(?:an?\s)?new\s(?:[\w’']+\s)?$")


@cache
def presented(lang: Lang) -> re.Pattern[str]:
    """What may stand between a new post and the name of its holder: `got a new police chief on Monday: Le Van A`."""
    if lang == "vi":
        return re.compile(r"[^;:.]{0,30}?(?:là|:|,)\s(?:ông |bà |đồng chí )?(?:\w+ tá |\w+ tướng )?")
    return re.compile(
        r"(?: (?:on|in|this|last|today|yesterday)\b[^,:;.]{0,20})?[,:]\s(?:(?:Senior |Colonel |General )+)?"
    )


@cache
def new_is(lang: Lang) -> re.Pattern[str]:
    """A new post and the word that joins it to the name after it: `the new Director of ... is`."""
    if lang == "vi":
        return re.compile(r"(?<!\w)[Tt]ân\s[^,;:.]{3,80}\slà\s[^,;.]{0,20}$")
    return re.compile(r"\bnew\s[^,;:.]{3,80}\s(?:is|was|will be)\s[^,;]{0,20}$")


@cache
def told_without_verb(lang: Lang) -> re.Pattern[str]:
    """A cheap test for sentences in which a change may be told without a verb of change."""
    if lang == "vi":
        return re.compile(r"(?<!\w)[Tt]ân\s|^\W*(?:Theo|Kết quả)\s")
    return re.compile(r"\bnew\b|^(?:Under|Accordingly|As a result)\b")
