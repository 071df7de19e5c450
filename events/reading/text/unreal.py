"""What stands right before a verb by which it has not happened: denied, refused, put off, hoped for, only possible.

One table for all kinds of events. What a kind alone takes for undone stands with the words of the kind.
"""

import re

from events.reading.text import patterns
from events.reading.text.language import Lang


def _any(words: str) -> str:
    return rf"(?:{'|'.join(word.replace('_', ' ') for word in words.split())})"


_NEGATED = _any(r"did do does has have had is are was were be been being")
_MODAL = _any(r"\w+n[’']t never cannot will would shall should must (?-i:may) might (?-i:can) could")
"""`May` and `Can` with a capital are names: `Mr. Can chaired`."""
_BE_TO = _any(
    "about asked due eager expected going hoped hoping likely looking meant ordered planned planning poised preparing"
    " proposed ready reluctant said scheduled set slated supposed told unable unlikely unwilling urged waiting"
)
"""After "is" and before "to"."""
_TO = _any(
    r"decline\w* declining due fail\w* hope[sd]? hoping inability intend\w* plan(?:s|ned|ning)? prepar(?:es|ed|ing)"
    r" promise[sd]? propose[sd]? ready refus\w+ seeks? sought supposed still threaten\w* unable want(?:s|ed)? whether"
    r" wish(?:es|ed)? yet"
)
"""Before "to"."""
_DOING = _any(
    r"against call\w*_off consider\w* delay\w* den(?:y|ies|ied|ying) instead_of mull\w* oppos\w+ postpon\w+ propos\w+"
    r" put(?:s|ting)?_off reject\w* rul\w+_out stop\w*_short_of suggest\w* suspend\w* weigh\w* without"
)
"""Before "doing"."""
_ADVERBS = r"(?:(?:\w+ly|also|even|ever|soon|still|yet|then)\s)*"

_NOT_DONE_VI = _any(
    "(?<!hàng_)không chưa chẳng đừng chớ sẽ sắp dự_kiến dự_định dự_tính (?:đang|cũng|vẫn|còn|từng)_định (?<!ước_)tính"
    " muốn mong(?:_muốn|_chờ|_đợi)? hy_vọng hi_vọng kỳ_vọng hứa (?:có|không|chưa)_thể có_kế_hoạch chuẩn_bị sẵn_sàng xin"
    " đề_xuất đề_nghị kiến_nghị chờ đợi hoãn lùi dời hủy (?<!điểm_)dừng từ_chối suýt phủ_nhận bác_tin bao_giờ"
    " khi_nào phải cần nên đang_xem_xét cân_nhắc đang_nghiên_cứu không_kịp"
)
_BETWEEN_VI = _any(
    "có được bị việc mới sớm ngay lại phải cần để từng hề chính_thức tiếp_tục tiến_hành tổ_chức thực_hiện"
)

_UNREAL: dict[Lang, re.Pattern[str]] = {
    "en": patterns.plain(
        rf"\b(?:(?:{_NEGATED} not|{_MODAL}|(?:is|are|was|were|be|been) {_ADVERBS}(?:{_BE_TO} to|to(?= (?:be|have)\b))"
        rf"|{_TO} to)\s{_ADVERBS}(?:(?:be|have|have been|been|get|help)\s{_ADVERBS})?"
        rf"|{_DOING}\s{_ADVERBS}(?:(?:having|being|been)\s)*)$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(rf"(?<!\w){_NOT_DONE_VI}\s(?:{_BETWEEN_VI}\s){{0,4}}$", re.IGNORECASE),
}
_IN_A_NAME = patterns.plain(r"(?<=[a-zà-ỹ] )(?:Hứa|Mong|Nên|Xin)(?!\w)")
"""Such words as are names, too: `ông Nguyễn Văn Nên thôi giữ chức`; no headline that has each word with a capital."""
_NEAR = 60
"""So many characters before a verb are looked at."""


def unreal(text: str, at: int, lang: Lang) -> bool:
    """Whether what stands right before a verb says that it was not done, or not yet, or only may be."""
    found = _UNREAL[lang].search(text, max(0, at - _NEAR), at)
    return found is not None and not (lang == "vi" and _IN_A_NAME.match(text, found.start()))
