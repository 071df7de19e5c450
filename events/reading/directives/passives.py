"""Who gives the order that a verb of asking tells in the passive."""

import re

from events.reading.directives import parties
from events.reading.directives.telling import Telling, span_of
from events.reading.text import patterns

_COMPLEMENT = patterns.plain(
    r"(?: [\w ]{0,60})?? (?:to|that|with|by|not)\b|:| for (?:an?|the|its|their) | the (?:task|responsibility|job"
    r"|duty) of "
)
"""What follows a passive that asks: "to report", "by the Minister to", "with recruiting"."""

_TO_HOLD = patterns.plain(
    r"(?: (?:by|to) [\w ']{3,90})? (?:as|to (?:act|serve|work) as|to (?:\w+ly )?(?:hold|head|chair|lead|be|become"
    r"|take (?:over|on|charge of))|with (?:the (?:chair|post|position|office|leadership|duties)"
    r"|serving|acting|heading|leading|chairing))\b"
)
"""What follows a passive by which somebody is given a post."""

_BODY_ALONE = patterns.plain(
    r"\s*(?:and |but |then )?(?:the |its |all |each |every )?(?:[\w'-]+ ){0,3}(?:departments?|committees?|boards?"
    r"|offices?|communes?|wards?|districts?|police|inspectorate|province|city)(?: of [\w ,'-]{3,50})?\s*"
)
"""A subject that is a body of the province, which takes no post."""

_A_QUESTION = patterns.plain(r" (?:about|how|why|whether|what|which|if|when|where|who)\b")
"""What follows "was asked" where it is a question that is asked."""

_BY_LAW = patterns.plain(r" by (?:the )?(?:law|decree|regulation|rule|contract|constitution|agreement|treat)")

_TO_DO = patterns.plain(r"[^.;]{0,120}?\b(?:not )?to (?!the\b|an?\b)|:| that\b")

_TO_A_POST = patterns.plain(
    r" to (?:(?:the|a|an|another|his|her) [^.;,]{3,60}(?:$|[.;,])|(?:the|his|her) (?:new )?(?:post|position|office"
    r"|seat) of\b)"
)
"""What follows a passive by which somebody is sent somewhere: "was assigned to the Government Office"."""

_TASK = patterns.plain(
    r"\b(?:responsibility|tasks?|jobs?|dut(?:y|ies)|work|survey|count|preparations?|drafting|inspection)\b"
)
"""What may be given to somebody to do."""

_TO_SERVE = patterns.plain(
    r" (?:làm(?! (?:rõ|xong|tốt|đầu mối|chủ đầu tư|thủ tục|hồ sơ|việc|lại|ngay))"
    r"|giữ|phụ trách|kiêm|điều hành|đảm nhiệm|chức|nhiệm vụ (?:làm|giữ)|cho (?:ông|bà|đồng chí))(?!\w)"
)

_SHARE = patterns.plain(
    r" (?:khoảng |gần |hơn |thêm )?\d| (?:ghép|sáp nhập|nhập|hợp nhất|đổi tên|mang tên|công nhận|khen thưởng|tặng"
    r"|truy tặng|xét|bổ nhiệm|kỷ luật|cách chức|nhiệm vụ(?: mới)?(?: đều| đã| và|,|\.|$))(?!\w)"
)
"""What is given or done to the subject of a Vietnamese passive, which is asked for nothing: "được giao 18.000 căn"."""

_ALLOTTED = patterns.plain(
    r"(?:chỉ tiêu|nhiệm vụ|vốn|dự toán|kế hoạch|biên chế|công việc|trách nhiệm|số|mức)(?: đã)? $"
)
"""What is given, where nobody is: tasks, plans, capital."""


PASSIVE = {
    "en": patterns.plain(
        r"\b(?:is|are|was|were|been|being|be) (?:\w+ly |also |then |further |again |now |all |both |each |in turn )*$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:được|bị) (?:(?:(?! (?:và|rồi|đồng thời) )[^,.;]){3,60} )?$"),
}
"""What makes a verb right after it passive; in Vietnamese its agent may stand between."""


_COMMA = 2
"""So many characters stand at most between somebody's post, told after the name, and a passive of which he is the
subject: "Le Van A, director of the department, was told to"."""


_BY_LAST = patterns.plain(r"(?<!ed )\bby (?!the (?:end|time)\b|\d)(?:[\w'-]+ ){0,7}$")
"""What stands before the name of who asks, after all that is to be done: "to clear drains before June 30 by "."""


def giver(telling: Telling, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
    """Who asks by a passive whose subject is the province or a body of it; "" where nobody says who, None if it is no
    demand.
    """
    return (_agent if telling.english else _superior)(telling, verb, passive, before, rest)


def _agent(telling: Telling, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
    """Who asks by an English passive."""
    cast, sentence = telling.cast, telling.sentence
    subject = before[: passive.start()]
    whom = next((part for part in reversed(re.split(r"[,;:]| while | where ", subject)) if part.strip()), subject)
    if parties.FOR_ITS_PART.fullmatch(whom):
        whom = subject
    if verb.group() == "told" and not re.search(r"\bto\b", rest[:70]):
        return None
    if verb.group() == "asked" and _A_QUESTION.match(rest):
        return None
    if telling.words.not_ours.match(whom) or not _COMPLEMENT.match(rest) or _BY_LAW.match(rest):
        return None
    if _TO_HOLD.match(rest) and not _BODY_ALONE.fullmatch(whom):
        return None
    if verb.group() == "directed" and not _TO_DO.match(rest):
        return None
    if parties.RELATIVE.search(subject) or _TO_A_POST.match(rest):
        return None
    handed = _TASK.search(whom) and re.match(r" to (?P<whom>[^.;,]{3,60})", rest)
    given = handed and telling.theirs(handed["whom"], *span_of(verb.end(), handed, "whom"))
    if not (given or parties.IT.match(whom) or telling.theirs(whom, 0, verb.start())):
        return None
    agent = re.match(r"(?:(?!\bto\b)[^.;]){0,20}\bby (?!the (?:end|time)|\d|his\b|her (?!to\b|that\b))", rest)
    if agent:
        if him := re.match(r"(?P<man>him)\b|(?P<woman>her)\b", rest[agent.end() :]):
            return cast.pronoun_means(him.lastgroup, [], sentence)
        if named := cast.named(sentence, begin=verb.end() + agent.end()):
            return named[0][2]
        if parties.A_BODY.match(rest, agent.end()):
            return ""
        if not parties.ENVOY.match(rest, agent.end()):
            return None
    for start, _, name in cast.named(sentence, begin=verb.end()):
        if _BY_LAST.search(telling.text, verb.end(), start):
            return name
    ends = verb.start() - len(before) + len(subject)
    told = any(abs(one.last - sentence.start - ends) <= _COMMA for one in telling.reading.people_in(sentence))
    if told or cast.named(sentence, begin=ends - len(whom), end=verb.start()):
        return cast.last_before(sentence) or ""
    return cast.speaker(sentence, verb.start()) or ""


def _superior(telling: Telling, verb: re.Match[str], passive: re.Match[str], before: str, rest: str) -> str | None:
    """Who gives a Vietnamese passive its task ("tỉnh được Thủ tướng giao"), where no post is given."""
    cast, sentence = telling.cast, telling.sentence
    whom = before[: passive.start()]
    if _TO_SERVE.match(rest) or not telling.theirs(
        whom, verb.start() - len(before), verb.start() - len(before) + passive.start()
    ):
        return None
    if _SHARE.match(rest) or telling.words.not_ours.match(re.split(r"[,;:] ", whom)[-1]):
        return None
    if passive.group() in ("được ", "bị "):
        return None if _ALLOTTED.search(whom) else cast.last_before(sentence) or ""
    begin = verb.start() - len(before) + passive.start()
    named = cast.named(sentence, end=verb.start(), begin=begin)
    if named:
        return named[0][2]
    return "" if parties.SUPERIOR.match(passive.group()) else None
