"""How news words that communes, wards and districts named are joined, and what stands between their names."""

import re

from events.reading.mergers.joining_verbs import INTO_ONE_EN, JOINED_EN
from events.reading.text import patterns

_MAY_EN = r"(?:(?:will|would|shall|is|are|was|were|has|have|had|been|be|to|also|now) )*"
_KIND_EN = r"(?i:ward|commune|township|town|special zone|district|city)"
_NO_MORE_EN = (
    r"(?!['’]s)(?! (?!(?:and|as|at|after|before|by|comprising|effective|following|for|from|in|made|next|on|once|since"
    r"|that|this|to|under|when|where|which|while|with)\b)[a-z])"
)
"""What may not come right after a unit named, as it is then no unit but what is its: "Vinh city supply belt"."""
_NAMED_UNIT_EN = (
    r"(?:(?:the|an?|one|new|single|larger|bigger) )*[A-ZĐ]\w*(?: [A-ZĐ\d]\w*){0,3}"
    rf" {_KIND_EN}\b{_NO_MORE_EN}|(?:(?:the|an?|one|new|single) )*{_KIND_EN} of [A-ZĐ]"
)
"""A unit by its name."""

JOINS_OTHERS = patterns.plain(
    r" (?:will |would |is to |are to |plans to |to )?(?:merg|establish|arrang|rearrang|combin|consolidat|unif|form)\w*"
    r" (?!with|into|to\b)"
)


FORMING = {
    "en": patterns.plain(r"\binto\b"),
    "vi": patterns.plain(r"(?<!\w)(?:thành|vào) (?:xã|phường|thị trấn|đặc khu)"),
}

AT = {
    "en": patterns.plain(
        r"\b(?:at"
        r"|(?<!takes )(?<!take )(?<!took )(?<!taking )(?<!oters )(?<!eople )(?<!sidents )in|students from) (?:the )?$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:tại|ở|trụ sở|qua) $"),
}
"""What stands before a place where something is, not before one that joins."""

JOINING = {
    "en": patterns.lazy(
        r"\b(?:[Mm]erg\w+(?! (?:province|city|unit|locality|communes|wards)\b)|[Jj]oin\w*(?! (?:an?|the) (?!new"
        rf"|single|commune|ward|town)[a-z])|(?={INTO_ONE_EN})[A-Za-z]\w+"
        r"|[Aa]nnex(?:ed|ing)(?! to (?:the )?(?:[Dd]ecision|[Rr]esolution))|[Ss]ubsum\w+|[Ff]old\w*|[Aa]bsorb\w*"
        r"|(?:[Ii]ncorporat|[Ii]ntegrat|[Cc]onsolidat|[Aa]malgamat|[Cc]ombin|(?:[Rr]eu|[Uu])nif)\w+|[Rr]egroup\w*"
        r"|(?:[Rr]eu|[Uu])nit(?:e|ed|ing)|[Ff]us(?:e|ed|ing|ion)|[Ss]wallow\w*|[Aa]ttach\w*|(?:be|is|was|were) added"
        r"|(?:been|are) added|[Bb]r(?:ing|ings|ought)(?= [^.;]{3,80} (?:into|together|under (?:an?|one|the same)"
        r"(?: single| new)* (?:commune|ward|roof|office|name|government|administration|unit)))"
        r"|[Mm]ak(?:e|es|ing) (?:a single|one) (?=[A-ZĐ])"
        r"|(?:(?<=ommune )|(?<=ommunes )|(?<=ard )|(?<=ards )|(?<=own ))forms?"
        r"(?= (?:(?:an?|one|the)(?: new| single| larger| bigger)* )?(?:[A-ZĐ]|commune|ward))"
        r"|(?:have been|are|is|be) (?:now )?(?:a single|one) (?=[A-ZĐ])"
        r"|[Pp]ut(?= [^.;]{0,60}(?:together|under|into (?:one|a single|the)))|[Dd]issolv\w+"
        r"|ceas\w+ to exist|[Rr]earrang\w+|[Aa]rrang\w+|[Rr]eorgani[sz]\w+"
        r"|no longer exist|bec(?:om(?:e|es|ing)|ame) (?:part|one)|(?:tak(?:e|en|es|ing)|took) (?:in|over(?! as\b))"
        r"|enlarged by|inclusion of|(?:disappear|vanish|melt)\w* into|com(?:e|es|ing)"
        r" (?:together|under)|(?:go|goes|going|brought|placed|return\w*) (?:back )?(?:under|to|with)|pass(?:es"
        r"|ed)? to|handed (?:over )?to"
        r"|(?:will|to|would|shall) (?:form|make up"
        r"|share (?:a|the|one)(?: new| single| common)? (?:name|commune|ward|roof)(?! [a-z]+s?(?:[.,;]|$)))"
        r"|make(?:s)? (?:one"
        r"|way)|giv(?:e|es|ing) way to"
        r"|(?:[Ss]ince|[Aa]s of|[Ff]rom) [^.;]{1,80} (?:are|is|has been|have been) (?:now )?part of"
        r"|(?:carry|carries|go|goes|live|lives) on as|continue(?:s)? as|[Rr]oll\w*|[Uu]nites?|(?:put|pieced|stitched"
        r"|knitted) together"
        r"|(?:will |to |would )?(?:consist|be composed)s? of|compris(?:e|es|ing)|(?:(?<=\()|(?<=: ))from|into which"
        rf"|(?:now|together|jointly) forms?(?= (?:{_NAMED_UNIT_EN}))"
        rf"|forms?(?= (?:the|an?|one) (?:new|single|larger|bigger) (?:{_NAMED_UNIT_EN}))"
        r"|converted into|carved (?:out of|from)|covers? the (?:area|land|territory)s? of"
        r"|replac(?:es?|ed|ing)(?![^.;]{0,90} (?:as|for)\b)"
        rf"|bec(?:om(?:e|es|ing)|ame)(?= (?:{_NAMED_UNIT_EN}))|(?:be |are )?known (?:together|jointly) as"
        r"|turn(?:s|ed)? into(?! (?:\w+ )?(?:towns|wards|cities|districts)\b)"
        r"|made (?:up )?(?:of|from|out of)|(?:will|is to|now)(?: also)? covers?|born of|(?:formed|created|established"
        r"|set up|assembled|forged|moulded|stitched)(?: [\w,]+){0,4}? (?:by|from"
        r"|out of|on the basis|after|through)|(?:[Ff]orm|[Cc]reat|[Ee]stablish|[Ss]et up)(?:e|s|es|ing)?"
        r"(?= (?:an? |the )?(?:new )?[A-ZĐ][\w’' ]*(?:communes?|ward|town)\b[\w ]{0,24} (?:by|from|out of|on the basis"
        r"|through)\b)"
        r"|enter(?:s|ed)?(?= [A-ZĐ][\w’' ]* (?:commune|ward|town)\b)|(?:bring|gather|group|pool)s? together|(?:been"
        r"|now) part of|(?:combination|union|tie-up|marriage) of)\b|[^\W\d] \+ (?=[^\W\d])"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:s[áa][pt] nhập|hợp nhất|nhập(?! (?:thiết bị|máy|hàng|giống|học|viện|cuộc|liệu|dữ liệu))|gộp|ghép"
        r"|dồn|về chung|về một mối|về một nhà|thừa hưởng|tiếp quản"
        r"|(?:thành )?lập(?= (?:mới )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?! trên địa))"
        r"|(?:thành )?lập từ|hình thành|sắp xếp|lấy (?:đất|toàn bộ|nguyên trạng)"
        r"|trên cơ sở(?= (?:(?:các|hai|ba|bốn|\d|toàn bộ) )*(?:xã|phường|thị trấn))"
        r"|gồm(?= (?:trọn |cả |toàn bộ |nguyên |hai |ba |bốn )?(?:các )?(?:xã|phường|thị trấn|[A-ZĐ]))"
        r"|do(?= (?:việc|hai|ba|các|xã|phường))|hợp (?:lại|thành)|gom|ra đời|chung một (?:xã|phường)"
        r"|đưa(?=[^.;]{2,60} (?:vào"
        r"|về) )|(?<!đổi tên )(?:thành|làm)(?= (?:một )?(?:xã|phường|thị trấn|đặc khu|thành phố) [A-ZĐ])"
        r"|(?:xã|phường|thị trấn) [^.;,()]{2,30} (?:và|với|,) (?:(?:xã|phường|thị trấn) )?(?-i:[A-ZĐ])[^.;,()]{1,33}"
        r" (?:nay|giờ|hiện) là"
        r"(?= (?:xã|phường|thị trấn) [A-ZĐ])|(?:chuyển|trở) về(?= (?:xã|phường))|về với(?= (?:xã|phường|thị|thành))"
        r"|(?:giờ|nay|đã|sẽ) là một|(?:sắp|sẽ) thành một)(?!\w)"
        r"|[^\W\d] \+ (?=[^\W\d])",
        re.IGNORECASE,
    ),
}

INTO = {
    "en": patterns.plain(
        r"\b(?:into|as|enter(?:s|ed)?|(?<!by )join(?:s|ed|ing)?|(?:to|will|would|shall) (?:form|establish)|forming"
        r"|establishing|[Ee]stablish"
        r"|to (?:create|make|set up)|creating|(?:by|under) the (?:name|roof|wing)(?: of)?"
        r"|(?:with|taking|under) the(?: [a-z]+){0,2} name(?: of)?|(?:office|commune|ward|name|roof|house"
        r"|one), that of|(?:mak(?:e|es|ing)|been|are|is|be|into) (?:a single|one),?"
        r"|(?:one|a single|a new|a common) (?:commune|ward|town|name),|forms?"
        r"|(?:give|gives|giving) way to|(?:make|makes|making) way for|replaced by"
        r"|(?:re)?named|(?:to be )?called|bec(?:om(?:e|es|ing)|ame)(?: part of)?"
        r"|(?:made|is|are|was|were|be|been|now|forms?|formed) part of|(?:absorbed|swallowed|taken (?:in|over)) by"
        r"|make up|to|inclusion [\w ]{3,30} in)(?: the| a| one| new| single| enlarged| \d+)* ?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:tên chung(?: là)?|vào|về(?: chung| với)?|thành(?: lập)?|(?:nay|giờ|hiện) là|làm|= ?"
        r"|để (?:thành )?lập"
        r"|(?<!thành )lập|lấy tên(?: là)?|mang tên|với tên(?: gọi)?|tên(?: xã| phường| là| mới| gọi| dự kiến)*:?)"
        r"(?: một| mới| (?:xã|phường|thị trấn|huyện|thành phố)| có tên(?: gọi)?| là)* ?$",
        re.IGNORECASE,
    ),
}
"""What leads up to the unit formed."""

OUT_OF = {
    "en": patterns.plain(
        r"\b(?:absorbs?|absorbed(?! (?:by|into))|swallow(?:s|ed)(?! by)|(?:tak(?:e|es|ing)|took) (?:in|over(?! as\b))"
        r"|receiv(?:e|es|ed)|enlarged by|(?:will|is to|now)(?: also)? covers?|(?:formed|created"
        r"|established|born|set up|made(?: up)?|merged|(?:pieced|stitched) together|assembled|built|carved|forged"
        r"|moulded|consolidated|arranged|reorgani[sz]ed)"
        r"(?: [\w,]+){0,4}? (?:by|from|out of|of|on|after|through|following)|by merging|on the basis of|(?:result"
        r"|product|outcome) of|the merger of"
        r"|compris(?:e|es|ing)|combin(?:es|ing)|(?:bring|gather|group|pool)s? together|consist(?:s|ing)? of|composed of"
        r"|covers? the (?:area|land|territory)s? of|replac(?:es?|ing|ed(?! by))|succe(?:eds?|ssor of)"
        r"|(?:combination|union) of|unit(?:es|ing)"
        r"|put together (?:in \w+ )?(?:from|of|out of)|\(from)\b|^(?::| [-–]) ?(?i:from|merg|consolidat|combin"
        r"|rearrang)"
    ),
    "vi": patterns.plain(
        r"hình thành|thành lập|lập|tạo thành|ra đời|hợp nhất từ|(?<!\w)do |(?<!\w)từ |thừa hưởng|tiếp quản"
        r"|tiếp nhận|trên cơ sở|(?:sẽ|dự kiến|mới|tới đây) (?:bao )?gồm|(?:sẽ )?lấy (?:đất|toàn bộ|nguyên trạng)|(?:sẽ "
        r"|được )?(?:nhận thêm|sáp nhập thêm)"
        r"|(?:kết quả|sản phẩm|hợp thành)(?: của)?(?: việc)?|(?:nay|giờ|hiện)(?: bao)? gồm"
        r"|^(?: mới)?(?: dự kiến)?(?::| [-–]| được)? ?(?:s[áa][pt] nhập|hợp nhất|nhập|gộp|ghép|(?:bao )?gồm)"
    ),
}
"""What stands between the unit formed, named first, and those it comes from or takes in."""

OF = {
    "en": patterns.plain(r"(?<!whole )(?<!all )\bof (?:the )?$"),
    "vi": patterns.plain(r"(?:thuộc|của|,) $"),
}
"""What makes the district named after it the one where others lie."""

ADDED_TO = {
    "en": patterns.plain(
        r"\b(?:(?:added|attached|joined|annexed)(?: back)? to|(?:absorbed|swallowed|taken (?:in|over)) by) (?:the )?$"
    ),
    "vi": patterns.plain(r"(?<!\w)vào (?:xã |phường |thị trấn |huyện |thị xã |thành phố |TP\.? ?)?$"),
}
"""What stands before a unit that was there before."""
TAKES_IN = {
    "en": patterns.plain(r"\b(?:absorbs?|swallows?|takes? (?:in|over)|receives?|enlarged by)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:tiếp nhận|nhận thêm|sáp nhập thêm|nhập thêm)(?!\w)"),
}
"""What such a unit, named first, is said to do."""

BESIDE = {
    "en": patterns.plain(r"\b(?:with|and) (?:the )?$"),
    "vi": patterns.plain(r"(?:với|và|cùng) $"),
}
"""What stands between districts, or a district and a city, that join."""

OF_DISTRICTS = patterns.compile(
    r"\b(?:into|in|as|become) (?:one|a(?: single| new)*) district\b|(?<!\w)(?:thành|làm|còn) một huyện(?!\w)"
)
"""That bare names are those of districts."""

MADE_UP = {
    "en": patterns.plain(
        r", (?:(?:made|formed|created|established|set up|put together) (?:up |out )?(?:of|from)"
        r"|which (?:combines|brings together|unites|comprises))\b"
    ),
    "vi": patterns.plain(r", (?:được )?(?:thành )?(?:lập|hình thành|hợp thành) (?:từ|trên cơ sở)(?!\w)"),
}
"""What follows the unit formed, wherever it is told what happens."""

WITH = {
    "en": patterns.plain(r"\b(?:with|in) (?:the )?$"),
    "vi": patterns.plain(r"với $"),
}

TAKES_PART = patterns.compile(
    rf" {_MAY_EN}(?:(?:absorb(?:s|ed)?|swallow(?:s|ed)?|t(?:ak(?:es?|en)|ook) (?:in|over))"
    r"(?= (?:(?:the|its|all|whole|entire|of|beach|coastal|former|nearby|adjacent|neighbou?ring) ){0,4}"
    rf"(?:[A-ZĐ]|{_KIND_EN}))|(?:{JOINED_EN} (?:back )?(?:in)?to|part of)\b)"
)
"""What a district or a city, named right before it, does where it joins others itself."""

SUBJECT = patterns.plain(r"(?i)(?:^\W*|[,;:–-] |\b(?:and|as|but|if|once|since|that|under which|when|while) )(?:the )?$")
"""What stands before the subject of a clause."""

SEVERAL = patterns.plain(r"(?i)\b(?:two|three|four|five|six|\d+) (?:\w+ )?(?:communes|wards|units|ones)(?: \w+)? ?$")
"""What stands before the names of several units that are formed."""

RENAMED = patterns.plain(
    r"carved .*|covers? .*|bec(?:om(?:e|es|ing)|ame)|replac(?:es?|ed|ing)|(?:be |are )?known \w+ as"
)
"""Verbs that tell a joining only where two units or more become one."""
