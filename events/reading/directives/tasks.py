"""A noun says that something is asked: on whose order it is done, to whom the task falls, what the message is."""

from events.reading.directives import parties
from events.reading.directives.telling import Found, Telling
from events.reading.text import patterns

_BY_ORDER = {
    "en": patterns.lazy(
        r"\b(?:on|at|by|under|upon|in line with|following|acting on|as per) (?P<whose>his|her|(?:the |mr\.? "
        r"|ms\.? |mrs\.? )?[\w'’ -]{3,60}?[’']s)"
        r" (?:\w+ )?(?:orders?|request|instructions?|demand|directions?|urging|bidding)\b"
        r"|\bunder (?P<paper>it|(?:the|this|that) (?:dispatch|order|notice|telegram|directive|instruction))\b"
        r"(?! (?:of|from)\b)"
        r"|\b(?:(?:on|at|by|under|upon|in line with|following|acting on|as per) (?:the |an )?(?:orders?|request"
        r"|instructions?|demand|directions?) (?:of|from)"
        r"|as (?:required|requested|ordered|instructed|demanded|directed|asked) by) (?P<of>)"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)theo (?:sự )?(?:chỉ đạo|yêu cầu|phân công|đề nghị|kết luận"
        r"|ý kiến chỉ đạo)(?: [^.,;:]{2,24})? của (?P<of>)"
    ),
}
"""On whose order something is to be done: "at his request", "theo yêu cầu của Chủ tịch"."""

_TO_BE_DONE = {
    "en": patterns.plain(
        r"\b(?:will|must|is to|are to|has to|have to|should|shall|(?:has|have) (?:until|till|\w+ days|begun|started))\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:phải|cần|sẽ|không được|có \d+ ngày|chậm nhất|trước ngày|hạn)(?!\w)"
        r"|, (?:[^.;,]{2,40}? )?(?:các |mọi |từng |mỗi )*(?:sở|xã|phường|huyện|ubnd|ban quản lý|ngành|địa phương)(?!\w)"
        r"(?![^.;]{0,80}(?<!\w)(?:đã|vừa|được|có|còn|bị|đang|là)(?!\w))"
    ),
}
"""What is still to be done, as the verb of a clause; or, in Vietnamese, a body with a verb of no time."""

_WAS_DONE = patterns.plain(
    r"^(?:(?!\b(?:will|must|is|are|has|have|should|shall)\b)[^,;:])* (?:was|were) \w+(?:ed|n|t)\b[^,;:]* $"
)
"""What has been done on an order already, right before that is told: "was withdrawn at the request of"."""

_SUCH_WAS = patterns.plain(
    r"\b(?:that|this|such|these|those|it) (?:was|were|is) (?:the |an? |one of the "
    r"|also the )?(?:\w+ )?(?:requests?"
    r"|instructions?|orders?|demands?|messages?|directives?|reminders?|advice|calls?|tasks?|requirements?)"
    r" (?:of|from|by|that|set by|given by|put by)\b"
    r"|(?<!\w)(?:đó|đây|ấy|này|trên)(?: cũng)? là (?:một trong (?:những|các) |những |lời |ý kiến )?(?:yêu cầu"
    r"|chỉ đạo|mệnh lệnh|lưu ý|nhắc nhở|căn dặn|dặn dò|đề nghị|thông điệp|nhiệm vụ|đòi hỏi|kết luận|điều)"
    r"(?: [^.,;:]{2,30})?? (?:của|mà|được|do)(?!\w)"
)
"""What has just been said, called a demand of somebody: "that was the request of", "đó là mệnh lệnh của"."""

_FALLS_TO = patterns.lazy(
    r"\bto (?P<whom>[^.,;:]{4,70}?) (?:falls|fell|goes|went) (?:the|a|another) (?:[\w-]+ ){0,2}"
    r"(?:task|job|duty|work|errand|order|demand)\b|\b(?:task|job|duty|work) (?:of [^.;]{3,80} )?(?:falls|fell"
    r"|goes|went) to"
)
"""Words by which a task is somebody's: "to the department falls the job of"."""

_MESSAGE = patterns.lazy(
    r"\b(?:message|directive|instructions?|orders?|demands?|requests?|advice|reminder|word|errand|assignment)"
    r"(?: (?:of|from|by) (?P<whose>[^,;:]{3,40}?))? (?:(?:also |then )?went (?:out )?to (?P<sent>[^.,;:]{3,60}?) to\b"
    r"|(?:to|for) (?P<whom>[^.,;:]{3,60}?)(?::| (?:was|were|is|are)\b))"
)
"""A noun for what is asked, with those who are asked and what follows: "his message to the wards was"."""

_SET = {
    "en": patterns.lazy(
        r"\b(?:assignments?|demands?|homework|instructions?|jobs?|orders?|requests?|tasks?) (?:that |which )?"
        r"(?P<who>[^.,;:]{2,60}?) (?:has |had )?(?:gave|given|handed|left|made of|put to|set|set for|laid on)"
        r" (?P<whom>[^.,;:]{3,60}?)(?::| (?:was|were|is|are) (?:to|that)\b)"
        r"|\bwhat (?P<asker>[^.,;:]{2,60}?) (?:asked|asks|demanded|demands|expected|expects|wanted|wants)"
        r" (?:of|from) (?P<asked>[^.,;:]{3,60}?)(?::| (?:was|were|is|are)\b(?! (?:\w+ly )?(?:\w+ed|done|given|met)\b))"
    ),
    "vi": patterns.lazy(
        r"(?:^|[;:] |(?<!\w)một trong (?:các|những) )(?:đầu (?:bài|việc)|hạn chót|lời (?:dặn|nhắc)|mệnh lệnh|nhiệm vụ"
        r"|thông điệp|thời hạn|yêu cầu|đòi hỏi)(?: (?!được|mà|do|của)[^\W\d]+){0,3}?"
        r" (?:(?:mà |do |được )?(?P<who>[^.,;:]{3,60}?) (?:dành|giao|gửi|nêu|đưa|đặt)(?: gắm| ra)?"
        r"(?: cho| tới| với| đến)?"
        r"|(?<!nhiệm vụ )của (?P<whose>[^.,;:]{3,60}?) (?:cho|dành cho|gửi|tới|với|đối với))"
        r" (?P<whom>[^.;:]{3,60}?)(?::| là(?! (?:hết sức|không(?! để)|khá|nặng|quá|rất)(?!\w)| [\d,.]+ ?%))"
    ),
}
"""A noun for what is asked, who asked it of whom in a clause, and what it is: "the task he set the province was to",
"nhiệm vụ Thủ tướng giao cho tỉnh là"."""

_THAT = {
    "en": patterns.lazy(
        r"[’']s (?P<own>(?:\w+ )?(?:call|demand|directive|instructions?|orders?|recommendation|request))"
        r" that (?!s?he\b)"
        r"|\b(?:demand|directive|instructions?|orders?|recommendation|request) (?:by|from|of) [^.,;:]{5,80}?"
        r"(?: (?:is|was))? that (?!s?he\b)"
    ),
    "vi": patterns.lazy(
        r"^(?:một trong (?:các|những) )?(?:chỉ đạo|đề nghị|mệnh lệnh|yêu cầu)(?: [^\s.,;:]+){0,3} của"
        r" [^.;:]{5,120}?,? (?:là|rằng) "
    ),
}
"""A noun for what is asked, whose it is, and what is to be done: "his request that all communes settle"."""


def _that_is_asked(telling: Telling) -> Found | None:
    """Whose demand a noun tells with what is to be done by the province's own."""
    told = _THAT[telling.reading.lang].search(telling.text)
    if told is None or telling.words.not_ours.match(telling.text, told.end()):
        return None
    whom = telling.text[told.end() : told.end() + _WHOM]
    english, needs = telling.english, telling.words.needed
    due = _IS_DONE.search(whom) is None if english else needs.search(telling.text, told.end()) is not None
    if not due or not telling.theirs(whom, told.end(), told.end() + _WHOM):
        return None
    own = english and told["own"] is not None
    begin, end = (0, told.start()) if own else told.span()
    named = telling.cast.named(telling.sentence, begin=begin, end=end)
    whose = [name for _, last, name in named if name in telling.cast.officials and (not own or last == end)]
    return Found("was asked", whose[0], told.start()) if whose else None


def _that_was_set(telling: Telling) -> Found | None:
    """Whose demand a noun tells with whom it was made on, and goes on to say what it is."""
    told = _SET[telling.reading.lang].search(telling.text)
    if told is None:
        return None
    whom = "whom" if told["whom"] else "asked"
    ours = telling.theirs(told[whom], *told.span(whom)) and not telling.words.not_ours.match(told[whom])
    named = telling.cast.named(telling.sentence, begin=told.start(), end=told.start(whom))
    whose = [name for _, _, name in named if name in telling.cast.officials]
    return Found("was asked", whose[0], told.start()) if ours and whose else None


_IS_DONE = patterns.plain(r"(?<!\bbe )\b(?:are|did|had|has|have|is|was|were|\w+ed)\b")
"""What is told as done is not what is asked: "the order that ended the strike"."""

_WHOM = 50
"""Within so many characters it is told who is to do what is asked."""


def named_task(telling: Telling) -> Found | None:
    """A noun says that it is asked: on whose order it is done, to whom the task falls, what the message is."""
    text, words, cast, sentence = telling.text, telling.words, telling.cast, telling.sentence
    if found := _that_is_asked(telling) or _that_was_set(telling):
        return found
    order = _BY_ORDER[telling.reading.lang].search(text)
    if order and _WAS_DONE.search(text, 0, order.start()):
        return None
    if order and _TO_BE_DONE[telling.reading.lang].search(text) and telling.theirs(text, 0, len(text)):
        begin = order.end() if order["of"] is not None else order.start()
        named = cast.named(sentence, begin=begin, end=None if order["of"] is not None else order.end())
        if named:
            return Found("was asked", named[0][2], order.start())
        if order["of"] is not None and parties.A_BODY.match(text, begin):
            return Found("was asked", None, order.start())
        if telling.english and (order["paper"] or order["whose"] in ("his", "her")):
            by = cast.last_before(sentence)
            return Found("was asked", by, order.start()) if by else None
        return None
    such = _SUCH_WAS.search(text)
    if such:
        named = cast.named(sentence, begin=such.end())
        return Found("was asked", named[0][2], such.start()) if named else None
    if not telling.english:
        return None
    falls, message = _FALLS_TO.search(text), _MESSAGE.search(text)
    told = falls or message
    if told is None:
        return None
    sent = "sent" if message and message["sent"] else "whom"
    begin, end = told.span(sent) if told[sent] else (told.end(), told.end() + 60)
    if words.not_ours.match(text, begin) or not telling.theirs(text[begin:end], begin, end):
        return None
    by = cast.speaker(sentence, begin if message else len(text))
    return Found("was asked", by, told.start()) if by else None
