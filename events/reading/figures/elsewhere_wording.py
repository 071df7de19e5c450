"""How news tells that a number is the country's, a region's, a firm's, or that of a place or an event in a province."""

from events.reading.text import patterns

EVENTS = {
    "en": "festival|fair|exhibition|expo|carnival|marathon",
    "vi": "lễ hội|hội chợ|triển lãm|festival|carnival|carnaval",
}
"""What a province hosts for some days, and has visitors of its own."""

_VERB = (
    r"(?:expects?|aims?|targets?|plans?|wants?|should|must|needs?|is|was|will|grew|has|had|recorded|posted|achieved"
    r"|reached)"
)
_VERB_VI = (
    r"(?:(?:khởi công|khánh thành)(?:, (?:khởi công|khánh thành))?|tăng|đạt|lớn|giảm|là|bán|xuất|nhập|thu|có|sản xuất"
    r"|tiêu thụ|giữ|duy trì|phải|phấn đấu|đặt mục tiêu|đón|thu hút)"
)

ELSEWHERE = {
    "en": patterns.lazy(
        r"\b(?i:(?:viet ?nam(?:['’]s)?|(?:country|nation)['’]s) (?:economy|gdp|growth|exports)"
        r"|viet ?nam as a whole|the whole country|(?:for|set) the country|the world['’]s|worldwide|global(?:ly)?"
        r"|(?<!with )laos|thailand|(?:china|cambodia|district|commune|town|the region)['’]s"
        r"|of the (?:town|commune|district|ward)|in the (?:commune|district|ward|town|village)"
        r"|the (?:company|firm|bank)(?:['’]s)?|(?<!in )the group(?! of\b)(?:['’]s)?|shares (?:of|in)|profit|portfolio"
        r"|farmers|growers|votes|ballots|government (?:is|has|sets?|aims|expects|hopes|plans|seeks|targets|wants)"
        r"|miss(?:es|ed|ing)? (?:the|its|their)|dropped the|abandoned|scrapped|gave up|(?:falls?|fell) short of"
        r"|no longer aims|the national (?!park|high|average|figure|rate|level|mean|assembly)"
        r"|national (?:average|figure|rate|level|mean)(?: of| was| is| stood|,|\s?\())\b[^;]*$"
        r"|\b(?i:national (?:average|figure|rate|level|mean)) ?\($"
        r"|\b(?:Viet ?[Nn]am|[Tt]he country|Mekong Delta|Red River Delta|Central Highlands|[Rr]egion) (?:region )?"
        rf"{_VERB}\b[^;]*$"
        r"|\b(?i:nationwide)(?:,| ?:| (?:will|is|are|was|were|has|have)\b)[^;]*$"
        r"|\b(?:units|heads|communes|districts|departments|localities|those|wards|investors) (?:"
        r"with|whose|having)\b[^,;]*$"
        r"|(?<!\b[Oo]ne )\bof (?:the country['’]s )?(?:34|63|64) (?:provinces|localities)\b[^;]*$"
        r"|\b(?:in|of which) (?:[\w-]+ ){0,6}(?:districts|communes)\b[^,;]*$"
        rf"|\b(?i:{EVENTS['en']}) (?:[a-z]+ ){{0,3}}?(?:draw|drew|attract|welcom|lure)\w*[^,;]*$"
    ),
    "vi": patterns.lazy(
        r"(?:phiếu|trúng cử|cổ đông)[^;]*$"
        r"|(?<!\w)đoạn (?:tuyến )?(?:đi )?qua [^;]{2,60} dài [^;]*$"
        r"|(?:(?:đơn vị|chủ đầu tư|dự án|địa phương)(?: nào)? có tỷ lệ|(?:đơn vị|chủ đầu tư) giải ngân )[^;]*$"
        r"|(?i:(?:(?<!nhất )(?<!đầu )(?<!phương )(?:cả nước|toàn quốc|kinh tế việt nam|việt nam)"
        rf" (?:\w+ ){{0,2}}?{_VERB_VI}"
        r"|không đạt mục tiêu|toàn cầu|trên cả nước|trên thế giới)"
        r"|(?:[Tt]ăng trưởng|GDP|[Mm]ục tiêu|[Đđ]ích) (?:\w+ )?(?:của )?(?:cả nước|quốc gia|đất nước)"
        r"|[Cc]ả vùng|[Tt]oàn vùng|của vùng|[Tt]oàn (?:xã(?! hội)|huyện|phường|thị xã)|công ty|tập đoàn|hãng"
        r"|nông dân|tán thành|đồng ý|nhất trí|biểu quyết|cả nước\s?\((?!sau|chỉ|đứng|xếp)"
        r"|(?-i:vùng [A-ZĐ]\S+(?: \S+)? (?:tăng|đạt)"
        r"|(?:[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị xã"
        r"|(?:tại|ở|của) (?:KCN|KKT|CCN|[Kk]hu công nghiệp|[Nn]hà máy)) [A-ZĐ0-9]\S*"
        r"|[Vv]ốn (?:ngân sách (?:tỉnh|địa phương|[Tt]rung ương)|(?:các )?chương trình|ODA)(?!\w)"
        r"|(?:Đông Nam Bộ|Tây Nguyên|Trung du và miền núi|Đồng bằng sông (?:Hồng|Cửu Long))"
        r" (?:\w+ ){0,4}(?:tăng|đạt)))[^,;]*$"
    ),
}
"""Whose figure it is, where that is no province; and goals that were missed or given up."""

OF_ALL = {
    "en": patterns.plain(
        r"\b(?:(?:the|an?) (?:national|regional)(?: (?:average|figure|mean)(?: of| is| was| being|,)?)?"
        r"|the (?:country|nation|region)['’]s) $"
    ),
    "vi": patterns.plain(r"(?<!\w)bình quân (?:chung )?(?:vùng|khu vực)(?!\w)[^,;.\d]{0,30} $"),
}
"""Right before what is of the country or the region."""

TURNS_HOME = {
    "en": patterns.plain(
        r"\b(?:while|whereas|but|though|of which) (?:[A-ZĐ](?!iet ?[Nn]am)|(?:the|this) (?:province|city)\b)"
        r"|\d[^,;]{0,30}, (?:(?:has|is|now) )*(?:aim|expect|hope|plan|seek|striv|target|want)\w*\b"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:trong khi(?: đó)?|còn|nhưng|song)(?: ở| tại)? (?:[A-ZĐ](?!iệt Nam)|tỉnh(?!\w))"),
}
"""A new clause that is of a province again."""

BY_NAME = {
    "en": patterns.plain(
        r"\b(?:[A-ZĐ]\w+ ){1,3}(?:[Dd]istrict|[Cc]ommune|[Tt]own|[Ww]ard|Special Zone)\b[^,;]*(?:, where [^,;]*)?$"
        r"|\b(?:of|in|at) (?:the )?(?:[A-ZĐ]\w+ ){1,4}(?:[Zz]one|[Pp]ark|[Cc]omplex"
        r"|[Aa]irport|[Hh]ospital|University|plant|mill|refinery|factory)\b[^,;]*$"
        r"|\b(?:Ward|District|Commune) \d+\b[^,;]*$"
        r"|\b(?!Index|Investment|Product|Development|Reform)[A-ZĐ][\w&]* \([A-Z]{3}\)(?!\s?[-–—])[^,;]*$"
    )
}
"""A place within the province, or a firm, by its proper name: the figure is its."""

LOCAL = {
    "en": patterns.plain(
        r"[^,.;]{0,25} (?:in|of) (?:[A-ZĐ]\w* ){1,3}(?:commune|district|ward|town)\b"
        r"|[^,.;]{0,30} (?:in|on|at) (?:[A-ZĐ]\w+ ){1,3}alone\b"
        rf"|[^,.;]{{0,30}} (?:at|during|to) the (?:[\w-]+ ){{0,4}}(?:{EVENTS['en']})\b"
        r"|[^,.;]{0,30} during the (?:two|three|four|five|six|seven|\d+) days\b(?! of the (?:\w+ )?holiday)"
    ),
    "vi": patterns.plain(
        r"[^,.;]{0,60} (?:ở|tại|của) (?:xã(?! hội)|huyện|phường|thị xã|thôn|bản)\b"
        r"|[^,.;]{0,60} (?:tại|đến|(?:trong|vào) (?:dịp|thời gian)(?: diễn ra)?)"
        rf" (?:{EVENTS['vi']})\b"
    ),
}
"""Words after a figure of a place within the province or of an event there."""

NATIONWIDE = {
    "en": patterns.plain(r"[^,.;\d]{0,40}\b(?:nationwide|countrywide|across the country|in the country as a whole)\b"),
    "vi": patterns.plain(r"[^,.;\d]{0,40} (?:trên|trong) (?:cả nước|toàn quốc)(?!\w)"),
}
"""Words after what the whole country has; after a place in a ranking they say among whom it is."""
