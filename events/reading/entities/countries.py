"""Other countries by name and by what is called after them, as patterns and words."""

from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL

COUNTRIES: dict[Lang, str] = {
    "en": (
        r"(?:Australia|Belgium|Brazil|Britain|Cambodia|Canada|China|Denmark|England|Finland|France|Germany|Greece"
        r"|Hong Kong|India|Indonesia|Ireland|Italy|Japan|(?:(?:North|South) )?Korea|Laos|Malaysia|Mongolia|Myanmar"
        r"|Netherlands|New Zealand|Norway|Philippines|Poland|Portugal|Russia|Singapore|Spain|Sweden|Switzerland|Taiwan"
        r"|Thailand|UK|United Kingdom|United States|US)(?!\w)"
    ),
    "vi": (
        r"(?:Anh|Australia|Ấn Độ|Ba Lan|Bỉ|Bồ Đào Nha|Brazil|Campuchia|Canada|Đài Loan|Đan Mạch|Đức|Hà Lan|Hàn Quốc"
        r"|Hoa Kỳ|Hồng Kông|Hy Lạp|Indonesia|Lào|Malaysia|Mông Cổ|Myanmar|Mỹ|Na Uy|New Zealand|Nga|Nhật(?: Bản)?"
        r"|Phần Lan|Pháp|Philippines|Singapore|Tây Ban Nha|Thái Lan|Thụy (?:Điển|Sĩ)|Trung Quốc|Úc|Ý)(?!\w)"
        rf"(?! {CAPITAL})"
    ),
}
"""Names of countries, in English without the article that some have; in Vietnamese Lào Cai is no country."""

FOREIGN = frozenset({
    "American", "Australian", "Belgian", "Brazilian", "British", "Cambodian", "Canadian", "Chinese", "Danish", "Dutch",
    "Finnish", "French", "German", "Greek", "Indian", "Indonesian", "Irish", "Italian", "Japanese", "Korean", "Lao",
    "Laotian", "Malaysian", "Mongolian", "Norwegian", "Philippine", "Polish", "Portuguese", "Russian", "Singaporean",
    "Spanish", "Swedish", "Swiss", "Taiwanese", "Thai",
})  # fmt: skip
"""English adjectives of those countries."""

PLAINLY_FOREIGN = FOREIGN - {"Lao", "Thai"}
"""Those with which no place of Vietnam begins, as Lao Cai and Thai Binh do."""

NEIGHBOURS = (
    r"(?:Attapeu|Át-ta-pư|Bokeo|Bò Kẹo|Bolikham[xs]ay|Champasa(?:c|k|ck)|Chăm-pa-sắc|Guangdong|Guangxi|Guizhou|Hainan"
    r"|Hải Nam|Houaphanh?|Hủa Phăn|Kampong [A-Z]\w+|Kampot|Kandal|Khammouane?|Khăm Muộn|Kratie|Luang (?:Namtha|Prabang)"
    r"|Luông (?:Nậm Thà|Pha-băng)|Mondulkiri|Oudomxay|U-đôm-xay|Phongsaly|Phông-sa-lỳ|Prey Veng|Quảng (?:Đông|Tây)"
    r"|Quý Châu|Ratanakiri|Salavan|Sa-la-van|Savannakhet|Sa-vẳn-na-khẹt|Sê Kông|Sekong|Stung Treng|Svay Rieng|Takeo"
    r"|Tb(?:ou|o)ng Khmum|Vân Nam|Viêng Chăn|Vientiane|Xieng ?[Kk]houang|Xiêng Khoảng|Yunnan)(?!\w)"
)
"""Provinces of Laos, Cambodia and China near the border, which visit and trade with those of Vietnam."""
