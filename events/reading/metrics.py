"""What is measured of a province: one bilingual vocabulary through which the keys of metrics fold.

`GRDP per head` and `GRDP bình quân đầu người` are both `grdp-per-capita`; a phrase that the vocabulary does not know
keys by its folded text.
"""

from functools import cache
from typing import NamedTuple

from events.reading.quantities import Dimension
from events.reading.words import Lexicon, Phrase, Word, words
from events.text import slug


class Metric(NamedTuple):
    """Something that is measured. A share of a metric that grows, `growth`, is another metric: its growth."""

    key: str
    dimensions: frozenset[Dimension]
    """In what it is measured."""
    grows: bool
    """Whether a percentage beside it says how much it grew."""


def metric_key(phrase: str) -> str:
    """The key of a metric phrase in either language; a phrase without a known metric keys by its folded text."""
    among = words(phrase)
    found = find_metrics(among)
    if not found:
        return slug(phrase)
    metric = max(found, key=lambda hit: (hit.last - hit.first, -hit.first)).meaning
    growing = metric.grows and any(word.folded in _GROWTH_WORDS for word in among)
    return f"{metric.key}-growth" if growing else metric.key


def find_metrics(among: list[Word]) -> list[Phrase[Metric]]:
    """The metrics that words name, in text order."""
    return _lexicon().find(among)


_GROWTH_WORDS = frozenset(["growth", "grow", "growing", "increase", "tang", "expansion", "rise"])

# key | dimensions (g: a percentage is its growth) | English phrases, comma-separated | Vietnamese phrases
_VOCABULARY = """
grdp-growth | % | growth, growth rate, growth target, economic growth, economic growth rate, gdp growth, \
grdp growth, grdp growth rate, gross regional domestic product growth, regional growth, economic expansion, \
growth pace, rate of growth, annual growth, average growth, average annual growth, average economic growth, \
average economic growth rate, average annual economic growth | tăng trưởng, tăng trưởng kinh tế, \
tốc độ tăng trưởng, tốc độ tăng trưởng kinh tế, tăng trưởng grdp, tốc độ tăng grdp, tốc độ tăng trưởng grdp, \
mức tăng trưởng, tốc độ tăng tổng sản phẩm
grdp | money g | grdp, gdp, gross regional domestic product, gross product, gross provincial product, economy, \
economic scale, size of the economy, economic size, scale of the economy, gross regional product | grdp, gdp, \
tổng sản phẩm trên địa bàn, tổng sản phẩm, kinh tế, quy mô kinh tế, quy mô nền kinh tế, nền kinh tế, quy mô grdp
grdp-per-capita | money rank | grdp per capita, per capita grdp, grdp per head, grdp per person, \
gdp per capita, per capita gdp, output per head, gross regional domestic product per capita, \
per capita gross product, average grdp per capita | grdp bình quân đầu người, grdp bình quân, \
tổng sản phẩm bình quân đầu người, gdp bình quân đầu người, grdp đầu người, grdp/người
income-per-capita | money rank | per capita income, income per capita, income per head, average income, \
income per person, average per capita income, annual per capita income, average income per capita \
| thu nhập bình quân đầu người, thu nhập bình quân, thu nhập đầu người
budget-revenue | money g | budget revenue, budget revenues, state budget revenue, state budget revenues, \
budget collection, state budget collection, total budget revenue, total state budget revenue, \
local budget revenue, budget income, state budget, tax revenue, budget collections, budget receipts \
| thu ngân sách, thu ngân sách nhà nước, tổng thu ngân sách, tổng thu ngân sách nhà nước, \
thu ngân sách trên địa bàn, thu ngân sách nhà nước trên địa bàn, tổng thu ngân sách trên địa bàn, \
tổng thu ngân sách nhà nước trên địa bàn, thu nsnn, tổng thu nsnn
domestic-revenue | money g | domestic revenue, domestic revenues, domestic collection | thu nội địa
budget-expenditure | money g | budget spending, budget expenditure, budget expenditures | chi ngân sách, \
tổng chi ngân sách
exports | money g | exports, export turnover, export value, export revenue, export revenues, export earnings, \
goods exports, total exports, total export turnover | xuất khẩu, kim ngạch xuất khẩu, giá trị xuất khẩu, \
tổng kim ngạch xuất khẩu
imports | money g | imports, import turnover, import value | nhập khẩu, kim ngạch nhập khẩu
trade | money g | two-way trade, trade turnover, import-export turnover, import and export turnover, \
export and import turnover, export-import turnover, foreign trade | kim ngạch xuất nhập khẩu, xuất nhập khẩu, \
tổng kim ngạch xuất nhập khẩu
retail-sales | money g | retail sales, total retail sales, retail sales of goods, \
retail sales of goods and services, retail revenue, retail trade | tổng mức bán lẻ, tổng mức bán lẻ hàng hóa, \
tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, tổng mức bán lẻ hàng hóa và dịch vụ, bán lẻ hàng hóa, bán lẻ
industrial-production | money g | industrial production, index of industrial production, \
industrial production index, iip, industrial output, industrial production value, industrial output value \
| sản xuất công nghiệp, chỉ số sản xuất công nghiệp, chỉ số sản xuất toàn ngành công nghiệp, iip, \
giá trị sản xuất công nghiệp
industry | g money | industry and construction, industry, industrial sector, construction, manufacturing, \
processing and manufacturing | công nghiệp - xây dựng, công nghiệp và xây dựng, khu vực công nghiệp - xây dựng, \
ngành công nghiệp, giá trị gia tăng ngành công nghiệp, công nghiệp chế biến chế tạo, \
ngành công nghiệp chế biến chế tạo
services | g money | services, service sector, trade and services | dịch vụ, khu vực dịch vụ, ngành dịch vụ
agriculture | g money | agriculture, agro-forestry-fishery, agriculture forestry and fisheries, \
agricultural sector, agricultural production, agro-forestry-fishery sector | nông nghiệp, \
nông lâm nghiệp và thủy sản, khu vực nông nghiệp, nông lâm thủy sản
poverty-rate | % count | poverty rate, poverty rates, rate of poverty, multidimensional poverty rate, \
multi-dimensional poverty rate, rate of poor households, share of poor households, poor households, \
poor household rate, household poverty rate, ratio of poor households, proportion of poor households, \
percentage of poor households, poverty, households in poverty, poverty ratio, multidimensional poverty \
| tỷ lệ hộ nghèo, tỉ lệ hộ nghèo, hộ nghèo, tỷ lệ nghèo, hộ nghèo đa chiều, tỷ lệ hộ nghèo đa chiều, \
số hộ nghèo, tỷ lệ nghèo đa chiều
near-poverty-rate | % count | near-poor households, near-poverty rate, rate of near-poor households \
| hộ cận nghèo, tỷ lệ hộ cận nghèo, số hộ cận nghèo
unemployment-rate | % | unemployment rate, unemployment | tỷ lệ thất nghiệp, thất nghiệp
urbanisation-rate | % | urbanisation rate, urbanization rate, rate of urbanisation, rate of urbanization, \
urbanisation, urbanization | tỷ lệ đô thị hóa, đô thị hóa, tỉ lệ đô thị hóa
forest-coverage | % | forest coverage, forest cover, forest coverage rate, forest cover rate, \
rate of forest coverage | tỷ lệ che phủ rừng, độ che phủ rừng, che phủ rừng, tỉ lệ che phủ rừng
trained-workers | % | trained workers, trained labourers, trained laborers, trained labour, trained labor, \
share of trained workers, share of trained labourers, trained workforce, rate of trained workers, \
rate of trained labourers | tỷ lệ lao động qua đào tạo, lao động qua đào tạo, tỷ lệ lao động được đào tạo
health-insurance-coverage | % | health insurance coverage, health insurance, health insurance coverage rate \
| tỷ lệ bao phủ bảo hiểm y tế, bảo hiểm y tế, tỷ lệ tham gia bảo hiểm y tế, bao phủ bảo hiểm y tế
disbursement-rate | % money | disbursement rate, disbursement, public investment disbursement, \
public investment disbursement rate, disbursement of public investment capital, \
disbursement of public investment, disbursement of public capital, public investment capital, \
capital disbursement, disbursed, disburse, disbursing, public capital, disbursement ratio, \
rate of disbursement, disbursement of public funds | giải ngân, tỷ lệ giải ngân, giải ngân vốn đầu tư công, \
tỷ lệ giải ngân vốn đầu tư công, giải ngân đầu tư công
social-investment | money g | total social investment, social investment, total investment capital, \
total social investment capital, development investment, investment capital, \
total investment capital for social development, total development investment, development investment capital, \
realised social investment | tổng vốn đầu tư toàn xã hội, vốn đầu tư toàn xã hội, tổng vốn đầu tư phát triển, \
vốn đầu tư phát triển, tổng đầu tư toàn xã hội
fdi | money g | fdi, foreign direct investment, fdi attraction, foreign capital, foreign investment, \
fdi capital, foreign investment capital, fdi inflows, registered fdi capital | fdi, thu hút fdi, vốn fdi, \
vốn đầu tư nước ngoài, đầu tư nước ngoài, thu hút vốn fdi, thu hút đầu tư nước ngoài, \
vốn đầu tư trực tiếp nước ngoài
domestic-investment | money g | domestic capital, domestic investment, domestic investment capital, \
domestic money | vốn trong nước, vốn đầu tư trong nước, đầu tư trong nước
investment-attraction | money g | investment attraction, investment attracted | thu hút đầu tư, vốn thu hút
visitors | count g | visitors, tourists, visitor arrivals, tourist arrivals, arrivals, holidaymakers, \
overnight guests, guests, visitor numbers, travellers, overnight visitors | khách du lịch, khách, lượt khách, \
du khách, lượt du khách, khách tham quan, lượt khách du lịch
foreign-visitors | count g | foreign visitors, international visitors, foreign tourists, \
international tourists, foreigners, foreign arrivals, international arrivals, international visitor arrivals \
| khách quốc tế, lượt khách quốc tế, du khách quốc tế, khách nước ngoài
tourism-revenue | money g | tourism revenue, tourism revenues, tourism receipts, tourism takings, \
revenue from tourism, tourism earnings, tourism income, tourist revenue | doanh thu du lịch, \
tổng thu từ du lịch, thu từ du lịch, doanh thu từ du lịch, tổng doanh thu du lịch, tổng thu du lịch
population | count g | population, inhabitants, residents, people | dân số, dân, người, nhân khẩu, quy mô dân số
area | area | area, natural area, land area, total area, land, total natural area | diện tích, \
diện tích tự nhiên, tổng diện tích, tổng diện tích tự nhiên
coastline | length | coastline, coast, shoreline, seashore | bờ biển, đường bờ biển, chiều dài bờ biển
border | length | border, frontier, borderline, land border, border line, shared border | đường biên giới, \
biên giới, đường biên, chiều dài đường biên giới
life-expectancy | time | life expectancy, average life expectancy | tuổi thọ, tuổi thọ trung bình, \
tuổi thọ bình quân
projects | count | fdi projects, projects, foreign-invested projects, investment projects, valid projects \
| dự án, dự án fdi, dự án đầu tư
cooperatives | count | cooperatives, co-operatives | hợp tác xã
ocop-products | count | ocop products | sản phẩm ocop
start-ups | count | start-ups, startups, innovative start-ups | doanh nghiệp khởi nghiệp
hospital-beds | count | hospital beds | giường bệnh
doctors | count | doctors | bác sĩ
trained-people | count | workers, labourers | lao động
houses | count | houses, homes | ngôi nhà, căn nhà
jobs | count | jobs, new jobs | việc làm, việc làm mới, giải quyết việc làm, lao động mới
enterprises | count g | enterprises, businesses, companies, firms, newly established enterprises, \
new enterprises, active enterprises | doanh nghiệp, doanh nghiệp thành lập mới
digital-economy-share | % | digital economy, digital economy's contribution | kinh tế số, tỷ trọng kinh tế số
marine-economy-share | % | marine economy, sea-based economy | kinh tế biển, tỷ trọng kinh tế biển
competitiveness-index | rank points | pci, provincial competitiveness index, competitiveness index, \
competitiveness ranking, pci ranking | pci, chỉ số năng lực cạnh tranh cấp tỉnh, chỉ số pci, \
năng lực cạnh tranh cấp tỉnh, chỉ số năng lực cạnh tranh
administrative-reform-index | rank points % | par index, administrative reform index, \
public administration reform index, administrative reform | chỉ số cải cách hành chính, par index, \
cải cách hành chính
governance-index | rank points | papi, papi index, public administration performance index | papi, chỉ số papi
satisfaction-index | rank % points | sipas, satisfaction index, satisfaction rate | sipas, chỉ số hài lòng, \
chỉ số sipas
digital-transformation-index | rank points | dti, digital transformation index, digital transformation ranking, \
digital transformation | dti, chỉ số chuyển đổi số, chỉ số dti, chuyển đổi số, kết quả chuyển đổi số
temporary-houses | count % | temporary houses, makeshift houses, dilapidated houses, \
temporary and dilapidated houses, makeshift and dilapidated houses, temporary homes, makeshift homes | nhà tạm, \
nhà tạm nhà dột nát, nhà tạm, nhà dột nát, nhà dột nát
new-style-rural-communes | % count | new-style rural standards, new-style rural communes, new-rural standards, \
new rural standards, new-style rural area standards, new-style countryside, new rural communes \
| đạt chuẩn nông thôn mới, xã nông thôn mới, nông thôn mới, xã đạt chuẩn nông thôn mới
social-housing | count | social housing units, social housing apartments, social houses | căn nhà ở xã hội, \
căn hộ nhà ở xã hội, nhà ở xã hội
damage | money | damage, losses, economic losses, property damage | thiệt hại, tổng thiệt hại
growth-rank | rank | economic growth ranking | xếp hạng tăng trưởng
"""

_DIMENSIONS: dict[str, Dimension] = {
    "%": "percent",
    "money": "money",
    "count": "count",
    "rank": "rank",
    "points": "points",
    "area": "area",
    "length": "length",
    "time": "time",
}


@cache
def _lexicon() -> Lexicon[Metric]:
    phrases: dict[str, Metric] = {}
    for line in filter(None, _VOCABULARY.splitlines()):
        key, measured_in, english, vietnamese = (part.strip() for part in line.split(" | "))
        marks = measured_in.split()
        grows = "g" in marks
        dimensions = {_DIMENSIONS[mark] for mark in marks if mark != "g"}
        metric = Metric(key, frozenset(dimensions | ({"percent"} if grows else set())), grows)
        phrases |= {phrase.strip(): metric for phrase in f"{english}, {vietnamese}".split(", ")}
    return Lexicon(phrases)
