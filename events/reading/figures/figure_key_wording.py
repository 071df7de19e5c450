"""Words of both languages by which a figure is filed: what each adds to a metric, and what adds nothing."""

import re

# key | the metric that reading takes it for | English phrases | Vietnamese phrases
FINER = """
agriculture | agriculture | agriculture forestry fishery, agriculture forestry fisheries, agriculture forestry and \
fishing, agriculture and fisheries, farming and fishing, farming forestry and fisheries, farming forestry and fishery, \
farming forestry fisheries | nông lâm nghiệp thủy sản
area | area | natural land, territory | đất tự nhiên, diện tích đất tự nhiên
border-trade | trade | border trade, cross-border trade, goods across, goods through, turnover through, goods turnover \
through, trade through, two-way trade through | kim ngạch qua, kim ngạch hàng hóa qua, kim ngạch xuất nhập khẩu qua, \
hàng hóa qua cửa khẩu, hàng hóa qua các cửa khẩu, hàng hóa đi qua các cửa khẩu, hàng qua cửa khẩu
construction | industry | construction | ngành xây dựng, xây dựng
fdi | fdi | fdi registered capital | vốn đăng ký fdi
fdi-projects-value | registered-capital | capital of fdi projects, registered capital of fdi projects, capital of \
foreign projects, registered capital of foreign-invested projects, registered capital of foreign projects | vốn dự án \
fdi, vốn đăng ký của các dự án fdi
disbursement-rate | disbursement-rate | disbursement of public works capital | tỷ lệ giải ngân đầu tư công, tỷ lệ \
giải ngân vốn được giao, tỷ lệ giải ngân vốn
foreign-visitors | foreign-visitors | foreign holidaymakers, overseas arrivals, overseas guests, overseas tourists, \
overseas visitors | khách nước ngoài
grain | grain | food output, food production, output of food | sản lượng lương thực
grdp-growth | grdp-growth | pace of grdp growth | nhịp tăng grdp, tăng grdp bình quân, tốc độ tăng grdp bình \
quân, tăng trưởng grdp bình quân, tốc độ tăng trưởng grdp bình quân
jobs | jobs | people given jobs, workers given jobs | lao động có việc làm, lao động có việc làm mới, lao động được \
giải quyết việc làm, lao động được giải quyết việc làm mới, người có việc làm mới, việc làm mới
consumer-prices | consumer-prices | consumer price | giá cả tiêu dùng
customs-revenue | budget-revenue | customs receipts, customs revenue, customs duties, revenue from import-export \
activities, revenue from imports and exports | thu hải quan, thu xuất \
nhập khẩu, thu thuế xuất nhập khẩu, thu từ xuất nhập khẩu, thu từ hoạt động xuất nhập khẩu, thu ngân sách từ hoạt \
động xuất nhập khẩu, thu ngân sách từ xuất nhập khẩu
fdi-projects | projects | fdi projects, foreign-invested projects, foreign projects, foreign investment projects, \
foreign-backed projects, foreign ventures | dự án fdi, dự án đầu tư nước ngoài, dự án có vốn đầu tư nước ngoài, dự án \
vốn đầu tư nước ngoài
households-out-of-poverty | poverty-rate | families out of poverty, households out of poverty | hộ thoát nghèo
houses-poverty | houses | homes for the poor, homes for poor households, houses for poor families, houses for poor \
people, houses for the poor | nhà cho hộ nghèo, nhà cho người nghèo, nhà ở cho hộ nghèo, nhà ở cho người nghèo
industrial-parks | industrial-parks | industrial park, industrial zone, industrial cluster | các khu công nghiệp
manufacturing | industry | manufacturing, processing and manufacturing, processing, processing industry, manufacturing \
industry | công nghiệp chế biến chế tạo, công nghiệp chế biến, ngành công nghiệp chế biến chế tạo, chế biến chế tạo, \
ngành chế biến chế tạo, chế tạo, ngành chế tạo, công nghiệp chế tạo
mining | industry | mining, mining and quarrying, quarrying | khai khoáng, công nghiệp khai khoáng, ngành khai khoáng
new-enterprises | enterprises | businesses established, businesses founded, businesses set up, companies established, \
companies founded, companies set up, enterprises established, enterprises founded, enterprises set up, firms \
established, firms founded, firms set up, newly established enterprises, new enterprises, new businesses, newly \
established businesses, new firms, new companies, newly established firms, newly established companies, newly \
registered enterprises, newly registered businesses, newly registered firms, newly registered companies | dn thành lập \
mới, dn mới thành lập, doanh nghiệp thành lập mới, \
doanh nghiệp mới, doanh nghiệp đăng ký mới, doanh nghiệp mới thành lập, doanh nghiệp đăng ký thành lập mới
steel | steel | iron and steel | sắt thép
overnight-visitors | visitors | overnight visitors, overnight guests, stay at least one night | khách lưu trú, lượt \
khách lưu trú
people-dead | population | death toll, deaths, fatalities, lives lost | số người chết, số người thiệt mạng
people-dead-missing | population | people dead and missing, people dead or missing | người chết và mất tích
people-injured | population | people injured, people hurt, people wounded | người bị thương
people-missing | population | people missing, people unaccounted for | người mất tích
rural-incomes | income-per-capita | rural incomes, farm incomes | thu nhập khu vực nông thôn
tax-revenue | budget-revenue | tax revenue, tax revenues, tax take | thu thuế
trained-workers | trained-workers | labour force trained, labor force trained, labourers trained, laborers trained, \
trained labour force, trained labor force, workers trained | lao động đã qua đào tạo
"""
"""Phrases that reading takes together because they are measured alike, and that are not the same figure; and phrases
that reading takes apart, and that are."""
SHARE = re.compile(r"\b(?:share|proportion|percentage|contribution|ty trong|ti trong|dong gop)\b")
GROWTH = re.compile(r"\b(?:growth|(?:toc do|muc) tang)\b")
OF_PLAN = re.compile(r"\b(?:of (?:the |its )?(?:\w+ )?(?:plan|estimate|target)|(?:du toan|ke hoach)\b.*)")
MEASURED = re.compile(
    r"^(?:(?:the )?(?:number|share|rate|ratio|proportion) of|(?:place|rank)(?:ing)? (?:in|for)|số|t[ỷỉ] lệ"
    r"|xếp hạng|thứ hạng)\s",
    re.IGNORECASE,
)
GROWN = re.compile(r"(?:tốc độ tăng(?: trưởng)?|mức tăng|growth (?:of|in))\s(?P<what>.+)", re.IGNORECASE)
OWNER = re.compile(r"['’]s?\b")
ABBREVIATION = re.compile(r"(?<=\w) \([A-Z]{2,6}\)")
BARE = {
    "area": "area",
    "da tang truong": "growth",
    "dien tich": "area",
    "expansion": "growth",
    "growth": "growth",
    "growth rate": "growth",
    "output": "output",
    "tang truong": "growth",
    "toc do tang truong": "growth",
    "tong dien tich": "area",
    "total area": "area",
}
"""Names of metrics that beside another thing only say how it is measured, and what its key ends in then."""
ADDS_NOTHING = """
a, an, and, as, at, by, for, from, in, its, of, on, per, the, their, through, to, under, with

amount, amounts, area, average, capacity, capital, combined, contribution, figure, figures, growth, grow, growing, \
harvest, expansion, increase, rise, index, installed, length, level, mean, number, numbers, output, overall, pace, \
percentage, point, points, production, proportion, rank, ranking, rate, rates, ratio, scale, score, scores, share, \
shares, size, speed, total, turnover, value, volume

apartments, flats, units

annual, annually, annum, daily, day, first, fourth, half, month, months, nine, quarter, second, six, so far, third, \
three, year, yearly, years

city, district, local, localities, municipal, province, provincial, communes, sector

active, attracted, attraction, collected, committed, current prices, disbursed, disbursement, drawn, effective, in \
force, in operation, live, lured, meet, meeting, meets, newly attracted, newly registered, operating, operational, \
paid, paid out, reached, reaching, realised, recognised, recognized, registered, \
running, set up, spent, standard, standards, valid

caused, multi-dimensional, multidimensional

assigned, compared, estimate, plan, target

country, country's, nationwide, leading, largest

cả nước, dẫn đầu, lớn nhất, nhóm

bởi, cả, các, cho, của, do, được, là, mỗi, những, ở, số, tại, theo, trên, trong, từ, tới, và, vào, về, vì, với

bình quân, chỉ số, chiều dài, công suất, diện tích, điểm, đóng góp, giá trị, hạng, khối lượng, lượng, lượt, mức, năng \
lực, quy mô, sản lượng, tăng, thứ, tỉ lệ, tỉ trọng, tốc độ, tổng, trung bình, trưởng, tỷ lệ, tỷ trọng, xếp

chín, cuối, cùng kỳ, đầu, hàng năm, hằng năm, năm, quý, quý i, quý ii, quý iii, quý iv, sáu, so với cùng kỳ, tháng

cơ cấu, địa bàn, địa phương, khu vực, thành phố, tỉnh, toàn, trên địa bàn, xã

có hiệu lực, còn hiệu lực, đang hoạt động, đăng ký, đạt, đạt chuẩn, giải ngân, hoạt động, tăng thêm, thu hút, \
thu hút mới, thực hiện, giá hiện hành, ước

ảnh hưởng, cơn, đa chiều, đợt, trận

dự toán, được giao, giao, kế hoạch, so
"""
"""What a phrase may say of a metric without making another figure of it, in English and Vietnamese: small words; words
for a measure, a time and the province itself; what a sum or count is by its nature; a plan that it is compared with."""
QUALITIES = """
10-000-population | mot-van-population, van-population
advanced | nang-cao
caught | catch, exploitation, exploited, khai-thac, landed
damaged | bi-hu-hai, bi-hu-hong, hu-hai, hu-hong
domestic | noi-dia, trong-nuoc
drought | droughts, han, han-han, han-man
erosion | landslide, landslides, sat-lo
ethnic-minorities | dan-toc-thieu-so, dong-bao-dan-toc-thieu-so, ethnic-minority, \
ethnic-minority-groups, ethnic-minority-people
exports | exported
farm-produce | agricultural-products, farm-products, nong-san
farmed | nuoi-trong
flooded | bi-ngap, inundated, ngap, submerged
fire | chay, fires, hoa-hoan, vu-chay
floods | flood, flooding, floodwater, floodwaters, lu, lu-lut, lut, mua-lu
harvested | thu-hoach
japanese | nhat, nhat-ban
lost | mat-trang
natural-disasters | thien-tai
planted | newly-planted, trong-moi
rural | khu-vuc-nong-thon, nong-thon, rural-areas
storm | bao, storms, typhoon, typhoons
tourism | du-lich
traffic | giao-thong, road, tai-nan-giao-thong, tai-nan-thong, traffic-accidents
urban | do-thi, khu-vuc-do-thi, thanh-thi, urban-areas
"""
"""What tells one figure of a metric from another: a slug, and others for it in either language; one word, which may be
a syllable of another, only where nothing else is told."""
HAVING = re.compile(
    r"(?:^|-)(?:access|cung-cap|covered|dung|participating|population|share|su-dung|supplied|tham-gia|tiep-can|use"
    r"|used|using)(?=-|$)|(?<=urban)isation(?:-rate)?(?=-|$)"
)
"""That people have it, as everybody does of whom no more is told."""
SMALL = re.compile(
    r"(?<![\w-])(?:a|an|are|been|has|have|is|that|the|their|which|who|bị|các|cho|của|đã|đang"
    r"|được|là|những|phải|sẽ|tỉnh|vẫn)(?![\w-])",
    re.IGNORECASE,
)
"""Words of a clause that a noun phrase leaves out: "schools that are online" are "schools online"."""
AMOUNT_OF = re.compile(r"\b(?:area|dien tich|harvest|output|san luong|under|yield)\b")
DEAD = re.compile(r"(?:chet|dead|died|killed|thiet-mang|tu-vong)(?:-|$)")
GATES = re.compile(r"\b(?:border-)?gates?\b|\bcua-khau\b")
"""What passes through the gates at a border is border trade, whatever it is called."""
BECOMES = re.compile(
    r"^(?:to )?(?:(?:be|being|become|becoming|la|tro thanh) )?(?:an? |the )?(?:(?:among|in|nam trong|thuoc) )?"
    r"(?:the )?(?:(?:one of|group of|mot trong nhung|nhom) )?(?:the )?"
)
ARTICLES = re.compile(r"\b(?:an?|the) ")
CENTRAL_CITY = re.compile(
    r"thanh-pho-truc-thuoc-trung-uong|centrally-(?:administered|controlled|governed|managed|run)-city"
    r"|city-(?:directly-)?under-(?:the-)?central-(?:administration|government|management|rule)"
)
