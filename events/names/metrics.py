"""What a metric is called in each language, where the phrase that told it says no more than which metric it is."""

import re
from collections.abc import Sequence
from functools import cache, reduce
from typing import NamedTuple

from events.reading.figures.figure_keys import figure_key, phrases_of_keys
from events.reading.text.language import Lang
from events.text import fold

# key | English | Vietnamese
_NAMES = """
administrative-reform-index | PAR Index | chỉ số cải cách hành chính
agriculture | agriculture | nông nghiệp
alumina | alumina | alumin
area | area | diện tích
bad-debts | bad debts | nợ xấu
border | land border | đường biên giới
border-cambodia | border with Cambodia | đường biên giới với Campuchia
border-campuchia | border with Cambodia | đường biên giới với Campuchia
border-china | border with China | đường biên giới với Trung Quốc
border-laos | border with Laos | đường biên giới với Lào
border-lao | border with Laos | đường biên giới với Lào
border-trung-quoc | border with China | đường biên giới với Trung Quốc
border-trade | border trade | kim ngạch qua cửa khẩu
budget-expenditure | budget expenditure | chi ngân sách
budget-revenue | budget revenue | thu ngân sách
cassava | cassava | sắn
cargo | cargo | hàng hóa
cement | cement | xi măng
centrally-run-city | centrally run city | thành phố trực thuộc Trung ương
coal | coal | than
coastline | coastline | bờ biển
coffee | coffee | cà phê
competitiveness-index | Provincial Competitiveness Index | chỉ số năng lực cạnh tranh cấp tỉnh
construction | construction | xây dựng
consumer-prices | consumer prices | giá tiêu dùng
cooperatives | cooperatives | hợp tác xã
credit | credit | dư nợ tín dụng
crude-oil | crude oil | dầu thô
customs-revenue | customs revenue | thu hải quan
damage | damage | thiệt hại
deposits | bank deposits | vốn huy động
digital-economy-share | share of the digital economy | tỷ trọng kinh tế số
digital-government | digital government | chính quyền số
digital-society | digital society | xã hội số
digital-transformation-index | Digital Transformation Index | chỉ số chuyển đổi số
disbursement-rate | disbursement of public investment | giải ngân vốn đầu tư công
disbursement-rate-value | disbursement of public investment | giải ngân vốn đầu tư công
doctors | doctors | bác sĩ
domestic-investment | domestic investment | vốn đầu tư trong nước
domestic-revenue | domestic revenue | thu nội địa
durian | durian | sầu riêng
electricity | electricity | điện
employment | people in work | lao động đang làm việc
engineers | engineers | kỹ sư
enterprises | enterprises | doanh nghiệp
exports | exports | xuất khẩu
exports-cargo | exports | xuất khẩu
exports-rice | rice exports | xuất khẩu gạo
fdi | FDI | vốn FDI
fdi-projects | FDI projects | dự án FDI
fdi-projects-value | capital of FDI projects | vốn dự án FDI
foreign-visitors | foreign visitors | khách quốc tế
forest | forest | rừng
forest-coverage | forest cover | tỷ lệ che phủ rừng
fruit | fruit | cây ăn quả
ginseng | ginseng | sâm
governance-index | PAPI | chỉ số PAPI
green-index | Provincial Green Index | chỉ số xanh cấp tỉnh
grain | grain | lương thực
grdp | GRDP | GRDP
grdp-growth | GRDP growth | tăng trưởng GRDP
grdp-per-capita | GRDP per capita | GRDP bình quân đầu người
health-insurance-coverage | health insurance coverage | tỷ lệ bao phủ bảo hiểm y tế
hospital-beds | hospital beds | giường bệnh
households-out-of-poverty | households out of poverty | hộ thoát nghèo
hydropower | hydropower | thủy điện
imports | imports | nhập khẩu
income-per-capita | income per capita | thu nhập bình quân đầu người
industrial-land | industrial land | đất công nghiệp
industrial-parks | industrial parks | khu công nghiệp
industrial-production | industrial production | sản xuất công nghiệp
industry | industry | công nghiệp
innovation-index | Provincial Innovation Index | chỉ số đổi mới sáng tạo cấp địa phương
labour-productivity | labour productivity | năng suất lao động
life-expectancy | life expectancy | tuổi thọ
manufacturing | manufacturing | công nghiệp chế biến, chế tạo
marine-economy-share | share of the marine economy | tỷ trọng kinh tế biển
mining | mining | khai khoáng
near-poverty-rate | near-poverty rate | tỷ lệ hộ cận nghèo
near-poverty-rate-count | near-poor households | số hộ cận nghèo
new-enterprises | new enterprises | doanh nghiệp thành lập mới
new-style-rural-communes | new-style rural communes | xã đạt chuẩn nông thôn mới
new-style-rural-communes-count | new-style rural communes | xã đạt chuẩn nông thôn mới
occupancy | occupancy | tỷ lệ lấp đầy
occupancy-industrial-parks | occupancy of industrial parks | tỷ lệ lấp đầy khu công nghiệp
ocop-products | OCOP products | sản phẩm OCOP
off-budget-investment | off-budget investment | vốn ngoài ngân sách
overnight-visitors | overnight visitors | khách lưu trú
pangasius | pangasius | cá tra
passengers | passengers carried | hành khách vận chuyển
pepper | pepper | hồ tiêu
population | population | dân số
population-density | population density | mật độ dân số
poverty-rate | poverty rate | tỷ lệ hộ nghèo
poverty-rate-count | poor households | số hộ nghèo
poverty-rate-elimination | elimination of poverty | xóa hộ nghèo
power-capacity | power capacity | công suất điện
product-taxes | product taxes minus subsidies | thuế sản phẩm trừ trợ cấp
projects | projects | dự án
registered-capital | registered capital | vốn đăng ký
retail-sales | retail sales | tổng mức bán lẻ
rice | rice | lúa
room-occupancy | room occupancy | công suất phòng
rubber | rubber | cao su
salt | salt | muối
satisfaction-index | SIPAS | chỉ số SIPAS
seafood | seafood | thủy sản
services | services | dịch vụ
shrimp | shrimp | tôm
social-housing | social housing | nhà ở xã hội
social-investment | total social investment | tổng vốn đầu tư toàn xã hội
solar-power | solar power | điện mặt trời
solid-waste | solid waste | chất thải rắn
steel | steel | thép
sugarcane | sugarcane | mía
tax-revenue | tax revenue | thu thuế
tea | tea | chè
temporary-houses | temporary houses | nhà tạm, nhà dột nát
thanh-pho-truc-thuoc-trung-uong | centrally run city | thành phố trực thuộc Trung ương
tourism-revenue | tourism revenue | doanh thu du lịch
trade | imports and exports | kim ngạch xuất nhập khẩu
trade-surplus | trade surplus | xuất siêu
trained-workers | trained workers | lao động qua đào tạo
unemployment-rate | unemployment rate | tỷ lệ thất nghiệp
urbanisation-rate | urbanisation rate | tỷ lệ đô thị hóa
vegetables | vegetables | rau màu
visitors | visitors | khách du lịch
voters | voters | cử tri
waste-water | waste water | nước thải
wind-power | wind power | điện gió
workforce | workforce | lực lượng lao động
"""

_MEASURED = {
    "-growth": ("growth of {}", "tăng trưởng {}"),
    "-share": ("share of {}", "tỷ trọng {}"),
    "-area": ("area of {}", "diện tích {}"),
    "-rank": ("{}", "{}"),
    "-points": ("{}", "{}"),
    "-of-plan": ("{} against the plan", "{} so với dự toán"),
    "-reduction": ("{} reduction", "giảm {}"),
    "-elimination": ("elimination of {}", "xóa {}"),
}
"""By what a key ends in, how it is measured or what is to become of it."""
_EXPORTS = ("{} exports", "xuất khẩu {}")

_QUALIFIED = (
    (r"construction|xay dung", "{} and construction", "{} - xây dựng"),
    (r"forestry|lam|lam nghiep", "{}, forestry and fisheries", "nông, lâm nghiệp và thủy sản"),
    (r"multi-?dimensional|da chieu", "multidimensional {}", "{} đa chiều"),
    (r"trade and|thuong mai", "trade and {}", "thương mại - {}"),
)
"""What a phrase, folded, may say of the thing measured that its key does not, and how that is said."""
_OVER_YEARS = (
    (r"average|binh quan", "average {}", "{} bình quân"),
    (r"annual|hang nam", "annual {}", "{} hằng năm"),
)
"""The same of how it is measured; what a metric is by its nature is not said again."""
_SAYS_MORE = re.compile(
    r"\b(?:active|aquaculture|catch|che bien|clusters?|commercial|commitments?|containers?|cum|dang ky|dan toc"
    r"|development|disbursed|farm|fastest|fish|huy dong|in force|khmer|manufacturing|mobilised|new|newly|ngoc linh"
    r"|phat trien|pilgrims?|pledges?|processing|realised|registered|renewable|rural|tai tao|thuc hien|thuong pham"
    r"|valid)\b"
)
"""What the vocabulary takes along with a metric though it says more; nothing where the metric itself is called so."""
_WORD = re.compile(r"[\w'’]+")
_SAYS_NOTHING = frozenset(
    _WORD.findall("""
    a amount and area at by for from had has have in is its left level longer more no of on over per point
    points rank ranking rate rates ratio reduction scale share shares speed the to total turnover value with
    worth proportion percentage growth grow growing increase rise elimination eradication removal replacement
    contribution output number province province's provincial municipal city city's local households communes
    meet
    ba bang cac cho con co cua dat den dia ban do duoc dung giam ha hang hoan thanh khong lan luot luong muc nam
    o pho so san tang toan toc tong ti tinh trong truong tu ty trung uong va voi xa xep xoa xong chi diem dien
    tich le phan quy mo gia tri nganh khu vuc linh bot tren
    """)
)
"""Words, folded, that say how much, how it is measured, or of the province that it is the province's."""
_SHARE = re.compile(r"\b(?:shares?|proportion|percentage|contribution|ty trong|ti trong|ty le|dong gop)\b")
"""Without these "land 85%" may be a share of anything."""

_Pattern = tuple[str, str]
"""How something more is said of a name, in English and Vietnamese."""


@cache
def metric_name(phrase: str, unit: str | None, lang: Lang) -> str | None:
    """What a metric is called in a language; None where the phrase told says more than which metric it is."""
    parts = _parts(figure_key(phrase, unit))
    if parts is None:
        return None
    said, names = fold(phrase), _names()[parts.base]
    own = fold(" ".join(names))
    if any(more[0] not in own for more in _SAYS_MORE.finditer(said)) or (parts.is_share and not _SHARE.search(said)):
        return None
    if not _words(said) <= _words(own) | parts.words | _SAYS_NOTHING:
        return None
    inner, outer = (_besides(patterns, said, own) for patterns in (_QUALIFIED, _OVER_YEARS))
    if lang == "en":
        outer.reverse()
    of = ("en", "vi").index(lang)
    return reduce(lambda name, pattern: pattern[of].format(name), (*inner, *parts.measured, *outer), names[of])


class _Parts(NamedTuple):
    """What a key is made of: a metric with a name, how it is measured, and the words by which it is told, folded."""

    base: str
    measured: tuple[_Pattern, ...]
    words: frozenset[str]

    @property
    def is_share(self) -> bool:
        return _MEASURED["-share"] in self.measured


@cache
def _parts(key: str) -> _Parts | None:
    if key in _names():
        metric = key
        while metric and metric not in phrases_of_keys():
            metric = metric.rpartition("-")[0]
        told = phrases_of_keys().get(metric, ())
        return _Parts(key, (), _words(fold(" ".join(told))))
    if exported := _parts(key.removeprefix("exports-")) if key.startswith("exports-") else None:
        exports = _parts("exports")
        assert exports is not None
        return exported._replace(measured=(*exported.measured, _EXPORTS), words=exported.words | exports.words)
    suffix = next((suffix for suffix in _MEASURED if key.endswith(suffix)), None)
    of = _parts(key.removesuffix(suffix)) if suffix else None
    return of._replace(measured=(*of.measured, _MEASURED[suffix])) if of and suffix else None


@cache
def _names() -> dict[str, _Pattern]:
    rows = ([part.strip() for part in line.split(" | ")] for line in filter(None, _NAMES.splitlines()))
    return {key: (english, vietnamese) for key, english, vietnamese in rows}


def _besides(patterns: Sequence[tuple[str, str, str]], said: str, own: str) -> list[_Pattern]:
    """What a phrase says that the name does not."""
    return [
        (english, vietnamese)
        for pattern, english, vietnamese in patterns
        if re.search(rf"\b(?:{pattern})\b", said) and not re.search(rf"\b(?:{pattern})\b", own)
    ]


def _words(said: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(said) if not word.isdigit())
