"""Ranks, degrees and professions that stand before a name, as patterns; forms of address are with the names."""

RANKS_EN = (
    r"(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Assoc|Eng|Sr|Sen|Brig|Maj|Lt|Col|Capt)\b\.?|Comrades?|Doctor|Professor"
    r"|Associate(?= Prof)|Engineer|Architect|Lawyer|Captain|(?:Senior|Lieutenant|Major|Colonel)(?:-[A-Z]\w+)?"
)
"""One of them in English, `Comrade` and `Mr` among them, which stand where ranks do."""
_RANK_VI = (
    r"(?:(?:(?:P?G|T|Th|B|K|KT|L)S|TSKH|BSCK ?I{1,2}|CK ?I{1,2}|CN|NGND|NGƯT|[TBKL]\.S)(?!\w)"
    r"|(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|úy)|(?:[Pp]hó )?[Gg]iáo sư|[Ll]uật sư"
    r"|(?:[Tt]iến|[Tt]hạc) s[ĩỹ]|(?:[Kk]ỹ|[Kk]iến trúc) sư|[Bb]ác s[ĩỹ](?: (?:chuyên khoa|CK) ?(?:I{1,2}|[12]))?)"
)
RANKS_VI = rf"{_RANK_VI}(?:\.?,?\s?{_RANK_VI})*\.?"
"""One or several in Vietnamese: `PGS.TS`, `Đại tá`."""
