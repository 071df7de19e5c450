"""The metrics of provinces, with what both languages call each."""

# key | dimensions (g: a percentage is its growth) | English phrases, comma-separated | Vietnamese phrases
# A phrase after ~ tells what is measured without naming it; the metric is then called by the first phrase.
VOCABULARY = """
grdp-growth | % | growth, ~fastest-growing, ~growing fastest, growth rate, growth target, growth goal, growth targets, \
growth goals, economic growth, economic growth rate, gdp growth, grdp growth, grdp growth rate, gross regional \
domestic product growth, regional growth, economic expansion, expansion, growth pace, pace of growth, rate of growth, \
speed of growth, annual growth, average growth, average annual growth, average economic growth, average economic \
growth rate, average annual economic growth, growth of grdp, growth of the economy, economic growth speed, speed of \
economic growth | tăng trưởng, tăng trưởng kinh tế, tốc độ tăng trưởng, tốc độ tăng trưởng kinh tế, tăng trưởng grdp, \
tốc độ tăng grdp, tốc độ tăng trưởng grdp, mức tăng trưởng, tốc độ tăng tổng sản phẩm, mức tăng, mức tăng grdp, đà \
tăng trưởng
grdp | money g | grdp, gdp, gross regional domestic product, gross regional product, gross product, gross provincial \
product, gross domestic product, economy, local economy, provincial economy, economic scale, size of the economy, \
economic size, size of its economy, scale of the economy, scale of its economy, total product, total product on the \
area, total product in the area, regional product, total output, economic output, local output, provincial output, \
output, economic turnover, city's output, province's output, ~produced goods and services | grdp, gdp, tổng sản phẩm \
trên địa bàn, tổng sản phẩm, tổng sản phẩm nội tỉnh, kinh tế, quy mô kinh tế, quy mô nền kinh tế, nền kinh tế, quy mô \
grdp, kinh tế của tỉnh, kinh tế tỉnh
grdp-per-capita | money rank g | grdp per capita, grdp/person, grdp/capita, grdp/head, gdp/person, gdp/capita, \
gdp/head, per capita grdp, grdp per head, grdp per person, grdp per \
inhabitant, gdp per capita, per capita gdp, output per head, output per capita, output per person, per capita output, \
average output per head, gross regional domestic product per capita, per capita gross product, average grdp per \
capita, average grdp per person, grdp per head of population, product per head, product a head, per capita product, \
regional product per head, ~for each of its inhabitants, ~for each inhabitant, ~for every inhabitant, ~for each \
person, ~for every person, ~for each resident, ~per capita, ~a head, ~per head | grdp bình quân đầu người, tổng sản \
phẩm trên địa bàn bình quân đầu người, tổng sản phẩm trên địa bàn tỉnh bình quân đầu người, grdp bình quân, tổng sản \
phẩm bình quân đầu người, gdp bình quân đầu người, grdp đầu người, grdp/người, gdp/người, bình quân đầu người, \
~mỗi người dân làm ra
income-per-capita | money rank g | per capita income, per head income, income per capita, income per head, average \
income, income per person, average per capita income, annual per capita income, average income per capita, income per \
inhabitant, average income per head, average income per person, average annual income, annual average income, annual \
income per capita, annual income per person, yearly income per person, yearly income per capita, income of the \
people, incomes, rural incomes, farm \
incomes, people's income, ~people earn, ~residents earn | thu nhập bình quân đầu người, thu nhập bình quân, thu nhập \
đầu người, thu nhập
budget-revenue | money g | budget revenue, budget revenues, state budget revenue, state budget revenues, budget \
collection, state budget collection, state budget collections, total budget revenue, total state budget revenue, \
local budget revenue, budget income, state budget, tax revenue, tax revenues, tax take, budget collections, budget \
receipts, receipts, budget takings, state revenue, ~state coffers, ~local treasury, ~provincial treasury, ~treasury, \
~provincial coffers, ~local coffers, ~taxes and fees, ~taxes, ~public coffers, ~public purse, fiscal revenue, \
revenue, revenues, budget, customs receipts, customs revenue, customs duties, revenue from import-export activities, \
revenue from imports and exports, collection of the state budget, total revenue | thu ngân sách, thu ngân sách nhà \
nước, tổng thu ngân sách, tổng thu ngân sách nhà nước, thu ngân sách trên địa bàn, thu ngân sách nhà nước trên địa \
bàn, tổng thu ngân sách trên địa bàn, thu cân đối ngân sách, thu cân đối, tổng thu ngân sách nhà nước trên địa bàn, \
thu nsnn, tổng thu nsnn, số thu ngân sách, ngân sách, thu thuế, thu hải quan, thu xuất nhập khẩu, thu thuế xuất nhập \
khẩu, thu từ xuất nhập khẩu, thu từ hoạt động xuất nhập khẩu, thu ngân sách từ hoạt động xuất nhập khẩu, thu ngân \
sách từ xuất nhập khẩu, tổng thu, số thu
domestic-revenue | money g | domestic revenue, domestic revenues, domestic collection | thu nội địa, thu ngân \
sách nội địa
product-taxes | money g | product taxes minus subsidies, product taxes minus product subsidies, product taxes less \
subsidies, product taxes less product subsidies, product taxes, product tax, taxes minus subsidies, taxes on products \
| thuế sản phẩm trừ trợ cấp sản phẩm, thuế sản phẩm trừ trợ cấp, thuế sản phẩm
budget-expenditure | money g | budget spending, budget expenditure, budget expenditures, public spending, ~spending | \
chi ngân sách, tổng chi ngân sách, chi đầu tư phát triển, chi cân đối ngân sách, chi nsnn, tổng chi nsnn, chi thường \
xuyên
exports | money g | exports, export, export turnover, export value, export revenue, export revenues, export earnings, \
export receipts, goods exports, total exports, total export turnover, exports of goods, goods exported, goods and \
services exported, exports of goods and services, exported goods, turnover of exports, overseas sales, shipments, \
overseas shipments, ~sold goods, ~shipped goods, ~sold abroad, shipments abroad | xuất khẩu, kim ngạch xuất khẩu, giá \
trị xuất khẩu, tổng kim ngạch xuất khẩu, hàng xuất khẩu, xuất khẩu hàng hóa, hàng xuất đi, hàng bán ra nước ngoài, bán \
ra nước ngoài, kim ngạch, kim ngạch xuất khẩu hàng hóa và doanh thu dịch vụ thu ngoại tệ
imports | money g | imports, import, import turnover, import value, import bill | nhập khẩu, kim ngạch nhập khẩu, mua \
vào, hàng nhập về
trade | money g | two-way trade, turnover through, goods across, trade turnover, import-export turnover, import and \
export turnover, export and import turnover, export-import turnover, foreign trade, trade, turnover of goods, border \
trade, cross-border trade | kim ngạch xuất nhập khẩu, xuất nhập khẩu, tổng kim ngạch xuất nhập khẩu, thương mại hai \
chiều, kim ngạch qua, kim ngạch hàng hóa qua, hàng hóa qua cửa khẩu, hàng hóa qua các cửa khẩu, hàng hóa đi qua các \
cửa khẩu, hàng qua cửa khẩu, kim ngạch thông quan
remittances | money g | remittances, overseas remittances, remittance, remittance inflows, inward remittances, money \
sent home, money sent home by emigrants, money sent home by workers | kiều hối, lượng kiều hối, nguồn kiều hối, kiều \
hối chuyển về, lượng kiều hối chuyển về
trade-surplus | money | trade surplus | xuất siêu, thặng dư thương mại, thặng dư
public-debt | money g | public debt, local government debt, provincial debt | nợ công, nợ chính quyền địa phương
wages | money g | average wage, average wages, average monthly wage, average monthly wages, average salary, average \
monthly salary, average pay | lương bình quân, tiền lương bình quân, lương bình quân tháng, mức lương bình quân
budget-deficit | money | budget deficit | bội chi ngân sách, bội chi
consumer-prices | g | consumer price index, cpi, consumer prices | chỉ số giá tiêu dùng, cpi, giá tiêu dùng
credit | money g | outstanding loans, outstanding credit, credit, bank loans | dư nợ, dư nợ tín dụng, tổng dư nợ, dư \
nợ cho vay, tổng dư nợ tín dụng, tín dụng
deposits | money g | bank deposits, deposits, capital mobilised by banks | vốn huy động, nguồn vốn huy động, huy động \
vốn, tổng nguồn vốn huy động, tiền gửi
bad-debts | % money | bad debts, bad debt, non-performing loans | nợ xấu, tỷ lệ nợ xấu
retail-sales | money g | retail sales, total retail sales of goods and service revenue, retail sales of goods and \
service revenue, retail sales of goods and consumer services, total retail sales of goods and services revenue, total \
retail sales of consumer goods and services, retail sales of consumer goods and services, total retail sales and \
service revenue, total retail sales, total retail sales of goods and services, total retail sales of goods, retail \
sales of goods, retail takings, retail sales of goods and services, retail revenue, retail trade, retail turnover, \
retail sales and services, shop sales | tổng mức bán lẻ, tổng mức bán lẻ hàng hóa, tổng mức bán lẻ hàng hóa và doanh \
thu dịch vụ, tổng mức bán lẻ hàng hóa và dịch vụ, bán lẻ hàng hóa, bán lẻ, doanh thu bán lẻ, tổng mức bán lẻ hàng hóa \
dịch vụ
industrial-production | money g | industrial production, industrial index, index of industrial production, factory \
output, industrial production index, iip, industrial output, industrial production value, production index, \
industrial output value, value of industrial production, manufacturing output, factory production | sản xuất công \
nghiệp, chỉ số sản xuất công nghiệp, chỉ số sản xuất toàn ngành công nghiệp, iip, giá trị sản xuất công nghiệp, giá \
trị sxcn, gtsx công nghiệp
industry | g % money | industry and construction, industry, industrial sector, industrial and \
construction sector, industrial construction sector, industry and construction sector, industry construction sector, \
industrial and construction, construction, manufacturing, \
processing and manufacturing, processing and manufacturing industry, manufacturing and processing industry, \
manufacturing and construction, secondary sector, industry-construction, factories | \
khu vực ii, công nghiệp - xây dựng, công nghiệp và xây dựng, công nghiệp xây dựng, khu vực công nghiệp - xây dựng, \
ngành công nghiệp, giá trị gia tăng ngành công nghiệp, công nghiệp chế biến chế tạo, công nghiệp, công nghiệp chế \
biến, ngành công nghiệp chế biến chế tạo, khu vực công nghiệp và xây dựng
services | g % money | services, service sector, trade and services, services sector, services-trade, commerce, \
tourism and services | khu vực iii, dịch vụ, khu vực dịch vụ, ngành dịch vụ, thương mại - dịch vụ, thương mại dịch vụ
agriculture | g % money | agriculture, agricultural forestry and fishery sector, agricultural forestry and fisheries \
sector, agricultural forestry and aquatic sector, agriculture forestry and fishery sector, \
agriculture forestry and fisheries sector, agro-forestry-fishery, agro-forestry-fisheries, \
agriculture forestry and fisheries, farming, farms, \
agricultural sector, agricultural production, agro-forestry-fishery sector, agriculture forestry and fishery, farm \
sector, primary sector, farm output, farming forestry and fishing | khu vực i, khu vực một, nông nghiệp, nông lâm \
nghiệp và thủy sản, khu vực nông nghiệp, nông lâm thủy sản, nông lâm ngư nghiệp, nông nghiệp lâm nghiệp và thủy sản, \
giá trị sản xuất nông nghiệp, giá trị sản xuất nông lâm thủy sản, giá trị sản xuất nông lâm nghiệp và thủy sản, nông \
lâm nghiệp thủy sản
poverty-rate | % count | poverty rate, poverty rates, rate of poverty, multidimensional poverty rate, poor rate, \
multi-dimensional poverty rate, rate of poor households, share of poor households, poor households, poor household, \
poor household ratio, poor ratio, poor families, rate of poor families, share of its poor, share of the poor, poor \
household rate, household poverty rate, ratio of poor households, households in poverty, proportion of poor \
households, percentage of poor households, poverty, poverty ratio, multidimensional poverty, families in poverty, \
families out of poverty, households out of poverty, poverty line, out of poverty, households poor | tỷ lệ hộ nghèo, \
tỉ lệ hộ nghèo, hộ nghèo, tỷ lệ nghèo, hộ nghèo đa chiều, tỷ lệ hộ nghèo đa chiều, số hộ nghèo, tỷ lệ nghèo đa chiều, \
hộ nghèo khmer, hộ nghèo dân tộc khmer, tỷ lệ hộ nghèo dân tộc thiểu số, hộ thuộc diện nghèo đa chiều, hộ thuộc diện \
nghèo
near-poverty-rate | % count | near-poor households, near-poverty rate, rate of near-poor households | hộ cận nghèo, \
tỷ lệ hộ cận nghèo, số hộ cận nghèo
unemployment-rate | % | unemployment rate, unemployment, jobless rate | tỷ lệ thất nghiệp, thất nghiệp
urbanisation-rate | % | urbanisation rate, urbanization rate, rate of urbanisation, rate of urbanization, \
urbanisation, urbanization, urban population, urban residents, urban dwellers, city dwellers, share of urban \
population, residents in urban areas, people in urban areas, population in urban areas, residents living in urban \
areas, people living in urban areas, population living in urban areas, residents living in towns, people living in \
towns, population living in towns | tỷ lệ đô thị hóa, đô thị hóa, tỉ lệ đô thị hóa, dân số đô thị, dân số thành thị, \
dân đô thị
forest-coverage | % | forest coverage, coverage of forest, coverage of forests, forest cover, forest coverage rate, \
forest cover rate, tree cover, ~forests cover, ~forest covers, ~covered by forest, ~covered by forests, rate of \
forest coverage, rate of forest cover | tỷ lệ che phủ rừng, độ che phủ rừng, che phủ rừng, tỉ lệ che phủ rừng, tỷ lệ \
độ che phủ rừng, ~rừng che phủ
trained-workers | % | trained workers, trained labourers, trained laborers, trained labour, trained labor, share of \
trained workers, share of trained labourers, trained workforce, rate of trained workers, rate of trained labourers, \
rate of trained labour, ratio of trained labour, ratio of trained workers, skilled workers | tỷ lệ lao động qua đào \
tạo, lao động qua đào tạo, tỷ lệ lao động được đào tạo
health-insurance-coverage | % | health insurance coverage, health insurance, health insurance coverage rate, medical \
insurance, medical insurance coverage | tỷ lệ bao phủ bảo hiểm y tế, tỷ lệ bao phủ bhyt, bao phủ bhyt, tỷ lệ tham gia \
bhyt, bhyt, số người tham gia bảo hiểm y tế, số người tham gia bhyt, bảo hiểm y tế, tỷ lệ tham gia bảo hiểm y tế, bao \
phủ bảo hiểm y tế
disbursement-rate | % money | public investment disbursement, disbursement rate, ~disbursement, ~public investment, \
public investment disbursement rate, disbursement of public investment capital, ~assigned capital, disbursement of \
public investment, disbursement of public capital, public investment capital, public works capital, capital \
disbursement, ~disbursed, ~disburse, ~disbursing, ~public capital, disbursement ratio, ~public funds, ~public money, \
rate of disbursement, disbursement of public funds, disbursing public investment, ~public works, capital plan, \
disbursement of capital, disbursement of the public investment capital, capital assigned, assigned funds | tỷ lệ giải \
ngân vốn đầu tư công, ~giải ngân, tỷ lệ giải ngân, giải ngân vốn đầu tư công, ~vốn đầu tư công, giải ngân đầu tư \
công, ~kế hoạch vốn
public-investment-plan | money | planned public investment | tổng kế hoạch vốn đầu tư công, tổng kế hoạch vốn, tổng kế \
hoạch đầu tư công
labour-productivity | money g | labour productivity, labor productivity, social labour productivity | năng suất lao \
động, năng suất lao động xã hội
social-investment | money g | total social investment, social investment, total investment, total investment capital, \
total social investment capital, development investment, investment capital, total mobilised capital, total mobilised \
capital of the whole society, capital of the whole society, investment in society, total investment capital for \
social development, total development investment, development investment capital, realised social investment, society \
at large | tổng vốn đầu tư thực hiện, vốn đầu tư thực hiện, \
tổng vốn đầu tư toàn xã hội, vốn đầu tư toàn xã hội, tổng vốn đầu tư phát triển, vốn đầu tư phát triển, \
tổng vốn đầu tư trên địa bàn, tổng vốn đầu tư thực hiện trên địa bàn, vốn đầu tư thực hiện toàn xã hội, tổng vốn đầu \
tư xã hội, tổng đầu tư toàn xã hội, tổng vốn huy động
fdi | money g | fdi, foreign direct investment, fdi attraction, foreign capital, foreign investment, fdi commitments, \
fdi capital, foreign investment capital, fdi inflows, inflow, registered fdi capital, fdi pledges, foreign investors' \
money, foreign money | fdi, thu hút fdi, vốn fdi, vốn đầu tư nước ngoài, đầu tư nước ngoài, thu hút vốn fdi, thu hút \
đầu tư nước ngoài, thu hút đầu tư trực tiếp nước ngoài, đầu tư trực tiếp nước ngoài, vốn đầu tư trực \
tiếp nước ngoài, vốn ngoại, khối ngoại
domestic-investment | money g | domestic capital, domestic investment, domestic investment capital, domestic money | \
vốn trong nước, vốn đầu tư trong nước, đầu tư trong nước, ddi, vốn ddi, thu hút ddi, thu hút vốn ddi
investment-attraction | money g | investment attraction, investment attracted, foreign and domestic capital, domestic \
and foreign capital, investment inflows, ~in investment, ~worth of investment | thu hút đầu tư, vốn thu hút
registered-capital | money | newly registered capital, registered capital, capital of projects, capital of fdi \
projects, total capital, combined capital | tổng vốn đăng ký, vốn đăng ký, tổng vốn, vốn dự án, vốn dự án fdi, tổng \
vốn đầu tư, tổng số vốn đăng ký, vốn đầu tư đăng ký, tổng vốn đầu tư đăng ký, vốn đăng ký cấp mới, vốn đầu tư đăng ký \
cấp mới, tổng vốn đầu tư đăng ký cấp mới, tổng vốn đăng ký cấp mới
visitors | count g | visitors, tourists, visitor arrivals, tourist arrivals, arrivals, holidaymakers, sightseers, \
overnight guests, guests, visitor numbers, travellers, travelers, overnight visitors, vacationers, pilgrims, turns of \
tourists, turns of visitors, tourist visits, visits, stay at least one night | khách du lịch, ~khách, ~lượt khách, du \
khách, lượt du khách, khách tham quan, lượt khách du lịch, lượt khách tham quan
foreign-visitors | count g | foreign visitors, international visitors, foreign tourists, foreign guests, \
international tourists, ~foreigners, foreign arrivals, international arrivals, international visitor arrivals, \
international guests, ~from abroad, ~from overseas | khách quốc tế, lượt khách quốc tế, du khách quốc tế, khách nước \
ngoài
tourism-revenue | money g | tourism revenue, tourism revenues, tourism receipts, tourism takings, revenue from \
tourism, tourism earnings, tourism income, tourist revenue, turnover from tourism, tourism turnover, takings from \
tourism, receipts from tourism, income from tourism, revenue from tourists, revenue from visitors, receipts from \
tourists, total revenue from the smokeless industry, ~from them, visitor spending, tourist spending, spending by \
visitors, spending by tourists, spending of visitors, spending of tourists, tourism | doanh thu du lịch, tổng thu từ \
du lịch, thu từ du lịch, doanh thu từ du lịch, tổng doanh thu du lịch, thu du lịch, doanh thu, tổng thu du lịch, tổng \
thu từ khách du lịch, thu từ khách du lịch, doanh thu từ khách du lịch, tổng thu từ khách
population | count | population, inhabitants, residents, people, souls, population scale, ~home to | dân số, dân, \
người, nhân khẩu, quy mô dân số
population-density | density | population density, density of population, density | mật độ dân số, mật độ, mật độ dân \
cư
area | area | area, natural area, land area, total area, land, total natural area, ~stretches over, ~spread over, \
~spreads over, ~covers, ~spans, ~sprawls over, ~extends over, ~occupies | diện tích, diện tích tự nhiên, tổng diện \
tích, tổng diện tích tự nhiên, ~rộng, ~trải rộng, ~đất rộng
coastline | length | coastline, coast, shoreline, seashore, shore, seaboard, seafront | bờ biển, đường bờ biển, chiều \
dài bờ biển
border | length | border, frontier, borderline, land border, border line, shared border, line of frontier, boundary | \
đường biên giới, biên giới, đường biên, chiều dài đường biên giới
roads | length | expressways, rural roads | đường bộ cao tốc, đường giao thông nông thôn
life-expectancy | time | life expectancy, average life expectancy, ~people to live, ~live for | tuổi thọ, tuổi thọ \
trung bình, tuổi thọ bình quân
projects | count | fdi projects, projects, foreign-invested projects, investment projects, valid projects, projects \
in force, ventures | dự án, dự án fdi, dự án đầu tư
industrial-parks | count area | industrial parks, industrial zones, industrial clusters, industrial estates | khu \
công nghiệp, kcn, cụm công nghiệp, số khu công nghiệp
off-budget-investment | money g | off-budget capital, non-budget capital | vốn ngoài ngân sách, ngoài ngân sách, vốn \
đầu tư ngoài ngân sách, vốn ngoài ngân sách nhà nước
bodies |  | department of agriculture, ministry of agriculture, department of tourism, department of industry, \
ministry of industry, tourism year, national tourism year, construction of, wind farms, solar farms, wind farm, solar \
farm, wind power plant, wind power plants, wind power project, solar power plant, solar power plants, solar power \
project, hydropower plant, hydropower plants, economic zone, economic zones, department of construction, ministry of \
construction, foreign investment agency, bearing fruit, board of industrial parks, zones and industrial parks, outside \
the budget, outside the state budget | sở nông nghiệp, bộ nông nghiệp, sở du lịch, cục đầu tư nước ngoài, ban kinh tế, \
phòng kinh tế, viện kinh tế, khu kinh tế, các khu kinh tế, năm du lịch, năm du lịch quốc gia, nhà máy điện gió, nhà \
máy điện mặt trời, nhà máy thủy điện, dự án điện gió, dự án điện mặt trời, ngân hàng chính sách, chính sách tín dụng, \
hạ tầng kinh tế, trang trại, con người, khách hàng
pigs | count | pigs, pig herd, heads of pig | tổng đàn lợn, tổng đàn heo, đàn lợn, đàn heo, con lợn
cattle | count | cattle, cattle herd, cows, buffaloes | tổng đàn bò, tổng đàn trâu, đàn gia súc, đàn bò, đàn trâu
poultry | count | poultry, poultry flock | đàn gia cầm, gia cầm, tổng đàn gia cầm, đàn gà
cooperatives | count | cooperatives, co-operatives | hợp tác xã
ocop-products | count | ocop products, ocop | sản phẩm ocop
start-ups | count | start-ups, startups, innovative start-ups | doanh nghiệp khởi nghiệp
hospital-beds | count | hospital beds | giường bệnh
doctors | count | doctors | bác sĩ
engineers | count | engineers | kỹ sư
workforce | count | workforce, labour force, labor force | lực lượng lao động
employment | count | employed people, employed persons, employed workers, people in work, people in employment, \
workers in employment | lao động đang làm việc, lao động làm việc, lao động từ 15 tuổi trở lên, lao động từ 15 tuổi \
trở lên đang làm việc
passengers | count g | passengers carried, passenger transport, passenger volume | vận tải hành khách, vận chuyển hành \
khách, hành khách vận chuyển, lượt hành khách vận chuyển, khối lượng hành khách vận chuyển
gold-price | g | gold price index | chỉ số giá vàng
dollar-price | g | us dollar price index | chỉ số giá đô la mỹ, chỉ số giá usd
voters | count | voters | cử tri
houses | count | houses, homes, dwellings | ngôi nhà, căn nhà, nhà ở, nhà dân
jobs | count | jobs, new jobs | việc làm, việc làm mới, giải quyết việc làm, lao động mới, tạo việc làm
enterprises | count g | enterprises, businesses, companies, firms, newly established enterprises, new enterprises, \
active enterprises, new businesses, newly established businesses | doanh nghiệp, doanh nghiệp thành lập mới, dn, dn \
thành lập mới, dn mới thành lập, doanh nghiệp mới thành lập
digital-economy-share | % | digital economy, digital economy's contribution | kinh tế số, tỷ trọng kinh tế số
marine-economy-share | % | marine economy, sea-based economy, maritime economy | kinh tế biển, tỷ trọng kinh tế biển
occupancy | % | occupancy, occupancy rate, fill rate | tỷ lệ lấp đầy, lấp đầy
room-occupancy | % | room occupancy, hotel occupancy, room occupancy rate, hotel occupancy rate, occupancy of hotels, \
average room occupancy | công suất phòng, công suất sử dụng phòng, công suất buồng phòng, công suất khai thác phòng, \
công suất sử dụng buồng phòng, công suất sử dụng buồng, tỷ lệ lấp đầy phòng, công suất lưu trú
waste-water | % | waste water, wastewater | nước thải
solid-waste | % | solid waste | chất thải rắn
household-waste | % | household waste | rác thải, rác thải sinh hoạt
clean-water | % | clean water, tap water, clean tap water | nước sạch
competitiveness-index | rank points | pci, provincial competitiveness index, competitiveness index, competitiveness \
ranking, pci ranking, provincial competitiveness, business climate, competitiveness | pci, chỉ số năng lực cạnh tranh \
cấp tỉnh, chỉ số pci, năng lực cạnh tranh cấp tỉnh, chỉ số năng lực cạnh tranh
administrative-reform-index | rank points % | par index, administrative reform index, public administration reform \
index, administrative reform | chỉ số cải cách hành chính, par index, cải cách hành chính
governance-index | rank points | papi, papi index, public administration performance index | papi, chỉ số papi
green-index | rank points | pgi, provincial green index, green index | pgi, chỉ số xanh, chỉ số xanh cấp tỉnh
satisfaction-index | rank % points | sipas, satisfaction index, satisfaction rate | sipas, chỉ số hài lòng, chỉ số \
sipas
digital-transformation-index | rank points | dti, digital transformation index, digital transformation ranking, \
digital transformation | dti, chỉ số chuyển đổi số, chỉ số dti, chuyển đổi số, kết quả chuyển đổi số
innovation-index | rank points | provincial innovation index, innovation index, pii | chỉ số đổi mới sáng tạo cấp địa \
phương, chỉ số đổi mới sáng tạo, pii
digital-government | rank | digital government | chính quyền số
digital-economy | rank | digital economy ranking | xếp hạng kinh tế số
digital-society | rank | digital society | xã hội số
temporary-houses | count % | temporary houses, makeshift houses, dilapidated houses, makeshift and run-down houses, \
temporary and dilapidated houses, makeshift and dilapidated houses, temporary homes, makeshift homes, temporary \
dilapidated houses, run-down houses, dilapidated homes, temporary and dilapidated homes, makeshift and dilapidated \
homes, substandard houses, temporary housing, makeshift housing, makeshift dwellings | nhà tạm, nhà tạm nhà dột nát, \
nhà dột nát, nhà tạm bợ, căn nhà tạm, ngôi nhà tạm, căn nhà tạm nhà dột nát, ngôi nhà tạm nhà dột nát, nhà tạm dột \
nát
new-style-rural-communes | % count | new-style rural standards, new-style rural communes, new-rural standards, new \
rural standards, new-style rural area standards, new-style countryside, new-rural communes, new rural communes, new \
rural areas, new-style rural areas, new-style rural, new-style rural ones, standard of new countryside, new \
countryside, new-style rural area, advanced new-style rural area | đạt chuẩn nông thôn mới, xã về đích nông thôn mới, \
xã về đích, xã nông thôn mới, nông thôn mới, xã đạt chuẩn nông thôn mới, xã đạt chuẩn
social-housing | count | social housing units, social housing apartments, social houses, social homes, social \
housing, units of social housing, social flats | căn nhà ở xã hội, căn hộ nhà ở xã hội, nhà ở xã hội
damage | money | damage, loss, losses, economic losses, property damage, ~reckon the bill | thiệt hại, tổng thiệt hại
cargo | mass | cargo, containers, container throughput, port throughput, cargo throughput, goods, freight | hàng hóa, \
hàng hóa qua cảng, hàng qua cảng, lượng hàng, sản lượng hàng hóa, vận tải hàng hóa, vận chuyển hàng hóa, hàng hóa vận \
chuyển, khối lượng hàng hóa vận chuyển
trees | count | trees, saplings | cây xanh, cây phân tán
crops | mass area | crops | cây trồng
rice | mass area | rice, paddy, rice output | lúa, thóc, gạo, sản lượng lúa
grain | mass area | grain, grain output | lương thực, sản lượng lương thực, sản lượng lương thực có hạt
fruit | mass area | fruit, fruit trees, fruit output, orchards | cây ăn quả, cây ăn trái
vegetables | mass area | vegetables | rau màu
coffee | mass area | coffee | cà phê
rubber | mass area | rubber | cao su
pepper | mass area | pepper | hồ tiêu
tea | mass area | tea | chè
sugarcane | mass area | sugarcane | mía
cassava | mass area | cassava | khoai mì
durian | mass area | durian | sầu riêng
ginseng | mass area | ginseng | sâm ngọc linh
forest | mass area | forest, forests | rừng
seafood | mass area | aquatic output, seafood, fish, aquaculture, catch, fish catch, seafood catch | thủy sản, sản \
lượng thủy sản
shrimp | mass area | shrimp | tôm, tôm nước lợ
pangasius | mass area | pangasius, catfish | cá tra
salt | mass area | salt | diêm nghiệp
crude-oil | mass | crude oil | dầu thô
coal | mass | coal | than
steel | mass | steel | thép
cement | mass | cement | xi măng
alumina | mass | alumina | alumin
industrial-land | area | industrial land | đất công nghiệp
electricity | energy | electricity, power, power output, electricity output, commercial electricity, renewable power, \
renewable energy | điện năng, điện thương phẩm, sản lượng điện, điện sản xuất, điện tái tạo
power-capacity | power | power capacity, installed capacity | tổng công suất
wind-power | power energy | wind power, wind turbines | điện gió
solar-power | power | solar power | điện mặt trời
hydropower | power | hydropower | thủy điện
"""
