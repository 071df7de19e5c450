"""What is to be done is told without a verb of asking: after a colon, in quotation marks, as a list, an order last."""

from events.reading.directives import demand_wording as says
from events.reading.directives import parties
from events.reading.directives.telling import Found, Telling
from events.reading.text import patterns

_GLADLY = patterns.plain(
    r"\b(?:promis|hop(?:e|ing)|prais|reported|recall|admi|explain|complain|joke|believ|fear|thank|pledg|vow|regret"
    r"|apolog|predict|estimat|forecast|calculat|dream|wish|according|remember|confess|boast|quip|sigh|grumbl|acknowledg"
    r"|conced)\w*|(?<!\w)(?:hứa|mong|khen|báo cáo|cho biết|kể|thừa nhận|giải trình|lý giải|giải thích|than|tin|ước"
    r"|cảm ơn|xin|cam kết|trình bày|thông tin|dự báo|trăn trở|băn khoăn|chia sẻ|tâm sự|biểu dương|ví|hỏi|trả lời"
    r"|mở đầu|so sánh|bày tỏ|phân trần|thanh minh|bộc bạch|cười|đùa|đặt mục tiêu|kỳ vọng|khoe)(?!\w)"
)
"""Words that lead up to what must be done without asking for it: promises, hopes, praise, reports, excuses."""

_LAST_CLAUSE = patterns.plain(
    r"(?:,[\"”’']?|[\"”]) (?P<clause>(?:(?!\b(?:who|which|where|when|as|and|but|if|so"
    r"|because)\b)[^,;:\"“”]){2,70} (?:\w+ed|said|says|told|wrote|put it|made (?:it )?(?:plain|clear)"
    r"|went on)\b[^,;:\"“”]{0,70})$"
)
"""An English sentence's last clause that says whose words the rest is, by any verb."""

_LISTED = patterns.plain(
    r"\b(?:noted|requested|asked|assigned|concluded|stressed|directed|instructed|required|urged|outlined|raised|set"
    r"|gave|put forward)\b[^.;:]{0,60}$"
)
"""The end of an English lead to a list of what is to be done: "noted some contents:"."""

_BODY_NEXT = patterns.plain(
    r" ?(?:\d\. )?(?:các |mọi |từng |mỗi |giám đốc |lãnh đạo |chủ tịch |bí thư )*(?:sở|đặc khu|xã|phường|huyện|thị xã"
    r"|ubnd|công an|ban|ngành|địa phương|đơn vị)(?!\w)(?![^.;]{0,60}(?<!\w)(?:đã|được|có|còn|bị|đang|là|chưa|vẫn|đạt"
    r"|gồm|chiếm)(?!\w))"
)
"""A Vietnamese clause whose subject is a body that is told what to do."""

_ITEM = patterns.plain(r" ?(?:[-–+•*] |\(?\d[.)] )")

_ORDERED_LAST = patterns.plain(
    r"(?:[,”\"] ?|[.!] ?[”\"] ?|[-–] )(?:là )?[^,;\"”]{2,60}? (?<!và )(?:chỉ đạo|yêu cầu|đề nghị|dặn|căn dặn"
    r"|nhắc|lưu ý|quán triệt|giao(?: việc| nhiệm vụ)?"
    r"|ra lệnh|chỉ thị|chốt(?: lại)?|kết luận)(?: (?:với|các|lãnh đạo|cán bộ|giám đốc|rõ|thêm"
    r"|ngay)[^.;]{0,40})?\.?$"
)
"""A Vietnamese sentence that ends with who asks and that he asks: "..., Bí thư Tỉnh ủy chỉ đạo."."""

_OFFICE_BEFORE = patterns.plain(
    r"\b(?:chair(?:man|woman)|secretary|party chief|pm|minister|president) [^.,;:]*$"
    r"|(?<!\w)(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|thứ trưởng)(?!\w)[^.,;:]*$"
)
"""What makes a name right before a colon that of a speaker, not of somebody interviewed."""

_QUOTE_FIRST = patterns.plain(r"[\"“](?P<words>[^\"“”]{12,})[\"”],? ?(?:[-–] )?")
"""A quotation that opens a sentence."""

_SAID_TO = patterns.plain(
    r"[^.;:\"“]{0,60}? (?:nói|bảo|dặn|nhắc|nhắn)(?: \w+)? (?:(?:với|các|toàn thể|những) ){1,2}"
    r"(?:bí thư|cán bộ|chủ tịch|giám đốc|lãnh đạo|thành viên|địa phương|sở|xã|phường|ngành|trưởng)(?!\w)"
)
"""What follows the name of a Vietnamese speaker who talks to a province's own."""

_PAPER_SAYS = patterns.plain(
    r"(?:công văn|công điện|chỉ thị|văn bản|thông báo)(?: [^.,;:]{2,40})?? (?:cũng )?"
    r"(?:nêu rõ|nêu|ghi rõ|chỉ rõ)(?=[:,] )"
)
"""How a Vietnamese sentence opens that tells what a paper says, after a colon or a comma."""

_HEAD = 120
"""A colon so far into a sentence still follows who speaks."""


def attributed(telling: Telling) -> Found | None:
    """What is to be done, with somebody's name before a colon or in the last clause, whatever the verb."""
    text, words, cast, sentence = telling.text, telling.words, telling.cast, telling.sentence
    wrote = None if telling.english else _PAPER_SAYS.match(text)
    colon = wrote.end() if wrote else text.find(": ")
    if 0 < colon < _HEAD and '"' not in text[:colon] and _to_be_done(telling, colon + 1):
        head = text[:colon]
        named = cast.named(sentence, end=colon)
        apart = named and (named[-1][1] < colon - 2 or _OFFICE_BEFORE.search(text, 0, named[-1][0]))
        by = cast.speaker(sentence, colon) if apart else None
        body = not named and parties.BY_PAPER.match(head) and words.ours.search(text, colon)
        if (by or body) and not _GLADLY.search(head):
            return Found("stressed", by, 0)
    if text.endswith(":") and (by := _heads_a_list(telling)):
        return Found("stressed", by, 0)
    quoted = _QUOTE_FIRST.match(text)
    if quoted and not _GLADLY.search(text, quoted.end()) and _to_be_done(telling, 1, quoted.end("words")):
        after = cast.named(sentence, begin=quoted.end())
        if after and (_SAID_TO.match(text, after[0][1]) or telling.theirs(quoted["words"], *quoted.span("words"))):
            return Found("stressed", after[0][2], quoted.end())
    last = _LAST_CLAUSE.search(text.rstrip(".")) if telling.english else None
    if last is None or _GLADLY.search(last["clause"]):
        return None
    named = cast.named(sentence, begin=last.start("clause"))
    told = telling.theirs(text[: last.start()], 0, last.start()) or words.ours.search(text, last.start())
    if named and told and _to_be_done(telling, 0, last.start()):
        return Found("stressed", named[0][2], last.start("clause"))
    return None


def _heads_a_list(telling: Telling) -> str | None:
    """Who says what the next line, an item of a list, tells the province's own to do."""
    text, words, cast, sentence = telling.text, telling.words, telling.cast, telling.sentence
    after = telling.reading.sentences[sentence.index + 1 : sentence.index + 2]
    named = cast.named(sentence)
    if not after or not named or _GLADLY.search(text):
        return None
    item = Telling(telling.reading, words, after[0])
    if telling.english:
        told = _LISTED.search(text[:-1]) and item.words.ours.search(item.text, 0, 90)
    else:
        told = words.stressed.search(text) and _BODY_NEXT.match(_ITEM.sub("", item.text, 1))
    return cast.speaker(sentence, len(text)) if told else None


def _to_be_done(telling: Telling, begin: int, end: int | None = None) -> bool:
    """Whether a stretch says what must be done by the province's own, or begins with a command."""
    text, words = telling.text, telling.words
    last = len(text) if end is None else end
    stretch = text[begin:last]
    if words.not_ours.match(stretch.lstrip(' "“')):
        return False
    if any(map(telling.ours_to_do, telling.needs_in(begin, min(last, begin + 160)))):
        return True
    if telling.english and _ITEM.match(stretch):
        return bool(_LISTED.search(text, 0, begin - 1) and words.ours.search(stretch, 0, 90))
    if telling.english:
        return says.COMMAND.match('"' + stretch.lstrip(' "“')) is not None
    return _BODY_NEXT.match(stretch) is not None


def ordered_last(telling: Telling) -> Found | None:
    """A Vietnamese sentence tells at its end that somebody ordered what it says."""
    text, words = telling.text, telling.words
    last = None if telling.english else _ORDERED_LAST.search(text)
    if last is None:
        return None
    told = text[: last.start()]
    if words.not_ours.match(told.lstrip('"“ ')):
        return None
    if not (words.ours.search(told) or words.needed.search(told)):
        return None
    named = telling.cast.named(telling.sentence, begin=last.start())
    if named:
        return Found("stressed", named[-1][2], last.start())
    return Found("stressed", None, last.start()) if parties.BY_PAPER.match(last[0].lstrip(',."” -–')) else None


def quoted(telling: Telling, speaker: str | None) -> Found | None:
    """The words of somebody who spoke in the sentence before go on, and demand something."""
    text, sentence = telling.text, telling.sentence
    needs = any(map(telling.ours_to_do, telling.needs_in(0, len(text))))
    if speaker and sentence.text[0] in "\"“'" and needs:
        return Found("quoted", speaker, 0)
    opened = max(text.rfind("“"), text.rfind('"') if text.count('"') % 2 else -1)
    if opened <= text.rfind("”") or not any(map(telling.ours_to_do, telling.needs_in(opened, len(text)))):
        return None
    for after in telling.reading.sentences[sentence.index + 1 : sentence.index + 3]:
        if '"' in after.text or "”" in after.text:
            by = Telling(telling.reading, telling.words, after).speaker_of_quote()
            return Found("quoted", by, 0) if by else None
    return None
