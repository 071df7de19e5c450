"""The kinds of works that a project may be: each with its words in English (no plural s) and in Vietnamese."""

KINDS = """
expressway
  = expressway, motorway, freeway
  = cao tốc, đường cao tốc, đường bộ cao tốc, tuyến cao tốc
highway
  = national highway
  = quốc lộ, tuyến quốc lộ
railway
  = railway, railway line, high-speed railway, high-speed railway line, express railway, railroad, metro line, urban
    railway, tram, metro, light rail, light rail line, light railway, rapid transit line, metro system, subway line,
    subway, monorail, rail link, rail line, railway link, metro link, urban rail line, tram line, tramway, monorail
    line, railway section, bus rapid transit line, rail corridor, airport rail link, line
  = đường sắt, tuyến đường sắt, đường sắt tốc độ cao, tuyến đường sắt tốc độ cao, tuyến metro, metro, tàu điện,
    đường sắt đô thị, tàu điện ngầm, đường sắt nhẹ, đường sắt khổ tiêu chuẩn, tàu điện đô thị, tuyến tàu điện, tuyến
    tàu điện đô thị, tuyến đường sắt đô thị, tuyến monorail, xe buýt nhanh
airport
  = airport, international airport, airfield, seaplane base, heliport, helipad
  = sân bay, sân bay quốc tế, cảng hàng không, cảng hàng không quốc tế, bãi đáp trực thăng
runway
  = runway, apron, taxiway
  = đường cất hạ cánh, đường băng, bãi đỗ máy bay, sân đỗ máy bay
border-gate
  = border gate, international border gate, smart border gate
  = cửa khẩu, cửa khẩu quốc tế, cửa khẩu thông minh, trạm kiểm dịch
port
  = port, seaport, general port, deep-water port, deep-sea port, deepwater port, transshipment port, dry port,
    international port, container port, fishing port, cruise port, river port, port complex, fishing harbour, storm
    shelter, anchorage, marina, pier, ferry terminal, ferry port, coal port, bulk port, liquid cargo port, yacht
    harbour, quay, jetty, container terminal, container yard, cargo yard, barge terminal, dual-use port, offshore
    port, harbour, harbor, dock, dry dock, passenger port, ferry landing, shipping dock, lighthouse
  = cảng, cảng biển, cảng nước sâu, cảng tổng hợp, cảng trung chuyển quốc tế, cảng quốc tế, cảng cạn, cảng cá, cụm
    cảng, cảng biển nước sâu, cảng hành khách, cảng tàu khách, khu bến, cảng sông, cảng container, khu neo đậu neo
    đậu tránh trú bão, âu thuyền, bến du thuyền, cảng thủy nội địa, bến thủy nội địa, bến phà, bến cá, cảng tổng hợp
    quốc tế, cầu tàu, cảng du lịch, cảng chuyên dùng, cảng thủy, bến thủy, bến thuyền, bến du lịch, khu neo đậu
    tránh trú bão, khu neo đậu, ngọn hải đăng, hải đăng
bridge
  = bridge, bridge approach road, viaduct, footbridge, pedestrian bridge, sea bridge, cable-stayed bridge,
    suspension bridge, sea-crossing bridge, road bridge, railway bridge, rail bridge
  = cầu, cây cầu, cầu dây văng, cầu treo, cầu đường bộ, cầu đường sắt, cầu bộ hành, cầu dân sinh, cầu cạn, cầu phao,
    cầu vượt biển, cầu vượt sông
bypass
  = bypass
  = đường tránh, tuyến tránh, đoạn tránh
ring-road
  = ring road, belt road
  = đường vành đai, vành đai
road
  = road, provincial road, coastal road, connecting road, main road, access road, ring road project, boulevard,
    avenue, highway, trunk road, bypass road, inter-regional road, connecting route, route, spine road, link road,
    expressway spur, border road, mountain road, river road, feeder road, approach road, ring route, road link,
    rural road, riverside road, lakeside road, service road, logistics road, dual carriageway, corridor road,
    avoiding road, radial road, lakeside boulevard, link, thoroughfare, axis road, arterial road, parallel road,
    promenade, riverside promenade, cycle path, interprovincial road, inter-provincial road, inter-provincial route,
    waterfront road
  = đường, tuyến đường, tỉnh lộ, đường tỉnh, tuyến tỉnh lộ, tuyến đường tỉnh, đường ven biển, tuyến đường ven biển,
    đường nối, tuyến đường nối, tuyến nối, đường kết nối, tuyến kết nối, đại lộ, đường bộ ven biển, tuyến đường bộ
    ven biển, đường liên vùng, đường trục, trục động lực, trục, trục đường, trục giao thông, phố đi bộ, đường tuần
    tra, đường hành lang, đường nội thị, tuyến giao thông, đường động lực, đường tránh lũ, đường dẫn, đường cứu hộ,
    đường cứu nạn, đường chuyên dụng, trục chính, đường kết nối liên vùng, tuyến đường liên vùng, tuyến đường trục,
    tuyến đường tránh, đường song hành, đường gom, đường liên tỉnh, đường liên xã, đường tuần tra biên giới, tuyến
    phố đi bộ, đường liên huyện, đường tỉnh lộ, trục cảnh quan, đường ven sông, tuyến đường ven sông, đường ven hồ,
    đường ven đầm, trạm thu phí
economic-zone
  = economic zone, free economic zone, cross-border economic zone, cross-border economic cooperation zone, coastal
    economic zone, border gate economic zone
  = khu kinh tế, khu kinh tế ven biển, khu kinh tế cửa khẩu, khu kinh tế chuyên biệt
free-trade-zone
  = free trade zone
  = khu thương mại tự do
industrial-park
  = industrial park, industrial zone, industrial cluster, industrial complex, high-tech park, hi-tech park,
    agricultural zone, high-tech agricultural zone, export processing zone, software park, information technology
    park, supplier park, science park, technology park, digital technology park, eco-industrial park, shrimp zone,
    hi-tech zone, high-tech zone, high-tech shrimp zone, hi-tech shrimp zone, logistics zone, it park, industry
    park, multi-industry park, industrial estate, textile park, pharmaceutical park, semiconductor park, free-trade
    outlet, hi-tech agricultural zone, industrial area, industrial-urban-service complex, concentrated it park,
    livestock zone, aquaculture zone, craft village cluster, park, cluster, trade zone, bonded zone, duty-free zone,
    cooperation zone, non-tariff zone, data park, agricultural park, agriculture zone, high-tech agriculture zone
  = khu công nghiệp, kcn, cụm công nghiệp, khu phi thuế quan, khu công nghệ cao, khu chế xuất, khu nông nghiệp công
    nghệ cao, khu công nghiệp sinh thái, khu công nghệ thông tin tập trung, khu công nghệ số, vùng nông nghiệp công
    nghệ cao
wind-farm
  = wind farm, wind power plant, wind power project, offshore wind farm, wind cluster, offshore wind cluster, wind
    power cluster, offshore wind project, wind power farm
  = điện gió, nhà máy điện gió, dự án điện gió, trang trại điện gió, điện gió ngoài khơi, dự án điện gió ngoài khơi,
    cụm điện gió, cụm trang trại điện gió, cụm trang trại điện gió ngoài khơi, trang trại điện gió ngoài khơi, cánh
    đồng điện gió
solar-farm
  = solar farm, solar plant, solar park, solar power plant
  = điện mặt trời, nhà máy điện mặt trời
power-plant
  = power plant, thermal power plant, hydropower plant, nuclear power plant, power project, gas-fired power plant,
    hydropower project, pumped-storage hydropower plant, thermal power project, LNG power project, LNG-to-power
    project, gas power project, solar power project, LNG terminal, power centre, gas-fired power complex, power
    complex, LNG-fired power plant, coal-fired power plant, biomass power plant, hydropower station, LNG power
    plant, gas power plant, LNG power complex, gas-to-power complex, power station, hydropower, hydropower dam,
    hydropower scheme, coal-fired plant, thermal plant, gas-fired plant, gas-to-power plant, gas-to-power project,
    gas-to-power scheme, nuclear plant, lng plant, lng-fired plant, lng-to-power plant, biomass plant, coal plant,
    pumped-storage plant, battery storage plant
  = nhiệt điện, nhà máy nhiệt điện, thủy điện, nhà máy thủy điện, nhà máy điện, nhà máy điện hạt nhân, nhà máy điện
    khí, dự án điện hạt nhân, trung tâm điện lực, điện khí, điện khí lng, nhà máy điện khí lng, thủy điện tích năng,
    nhà máy thủy điện tích năng, nhiệt điện khí lng, tổ hợp điện khí lng, tổ hợp điện khí, nhà máy nhiệt điện khí
    lng, trung tâm điện khí lng, điện sinh khối, nhà máy điện sinh khối, nhiệt điện khí, kho cảng lng
plant
  = plant, factory, smelter, refinery, complex, mill, car works, cement works, steelworks, brewery, mine, shipyard,
    slaughterhouse, assembly plant, oil refinery, steel mill, petrochemical complex, blast furnace, dairy farm, pig
    farm, steel works, car plant, car factory, cement plant, sugar mill, feed mill, rice mill, chip plant,
    semiconductor plant, battery plant, glass factory, tyre factory, garment factory, shoe factory, paper mill,
    production line, processing plant, hatchery, cold store, cold storage, granite works, shrimp farm, cattle farm,
    poultry farm, silicon plant, hydrogen plant, fertiliser plant, alumina complex, works, farm, warehouse, depot,
    fuel depot, oil depot, gas depot, slaughter plant, foundry, greenhouse complex, packing house, packing plant
  = nhà máy, tổ hợp, nhà máy lọc dầu, nhà máy xi măng, khu liên hợp, nhà máy thép, khu phức hợp, lọc hóa dầu, nhà
    máy ô tô, xưởng đóng tàu, nhà máy đường, nhà máy dệt, tổ hợp bauxite, nhà máy alumin, bauxite, trang trại, khu
    phức hợp năng lượng, tổ hợp năng lượng, tổ hợp thép, tổ hợp chế biến, kho lạnh, trạm nghiền, dây chuyền, tổng
    kho, kho xăng dầu, trang trại điện mặt trời, trang trại bò sữa, lò giết mổ, cơ sở giết mổ, kho chứa, kho bãi,
    kho trung chuyển, cơ sở chế biến, khu chăn nuôi, trại heo, trại bò, trang trại heo, trang trại chăn nuôi, khu
    nuôi tôm, vùng nuôi tôm, khu liên hợp gang thép, cơ sở sản xuất, mỏ đá, khu chế biến, khu chế biến thủy sản
hospital
  = hospital, general hospital, regional hospital, obstetrics and paediatrics hospital, children's hospital,
    oncology hospital, cancer hospital, lung hospital, maternity hospital, mental hospital, psychiatric hospital,
    traditional medicine hospital, provincial hospital, district hospital, university hospital, health station,
    polyclinic, clinic, health centre, nursing home, eye hospital, heart hospital
  = bệnh viện, bệnh viện chấn thương chỉnh hình, bệnh viện da liễu, bệnh viện đa khoa, bệnh viện đa khoa khu vực, bệnh
    viện lao và bệnh phổi, bệnh viện lão khoa, bệnh viện mắt, bệnh viện nhi, bệnh viện nhi đồng, bệnh viện nội tiết,
    bệnh viện phổi, bệnh viện phụ sản, bệnh viện phục hồi chức năng, bệnh viện răng hàm mặt, bệnh viện sản nhi, bệnh
    viện tai mũi họng, bệnh viện tâm thần, bệnh viện tim mạch, bệnh viện ung bướu, bệnh viện y dược cổ truyền, bệnh
    viện y học cổ truyền, trạm y tế, phòng khám đa khoa, viện dưỡng lão, trung tâm dưỡng lão
campus
  = university campus, campus
  = làng đại học, đô thị đại học, khu đô thị đại học, phân hiệu
social-housing
  = social housing area, social housing project, workers' housing area, workers' flats, housing estate, social
    housing, social housing complex, housing for workers, social housing block, workers' housing project, housing
    area
  = khu nhà ở xã hội, nhà ở xã hội, dự án nhà ở xã hội, khu nhà ở công nhân, nhà ở công nhân, khu nhà ở, khu thiết
    chế, khu nhà ở cho công nhân, khu nhà ở thương mại, nhà ở cho công nhân, chung cư xã hội, khu nhà ở xã hội tập
    trung, ký túc xá, khu ký túc xá, khu chung cư, khu nhà ở cán bộ
urban-area
  = urban area, new urban area, urban zone, resort, golf course, eco-tourism area, theme park, housing project,
    apartment block, hospital quarter, ecotourism area, entertainment complex, seaside city, riverside urban area,
    beach resort, tourism area, tourist area, tourism complex, tourism zone, resort complex, national tourism area,
    new town, resettlement area, residential area, university town, tourism town, university village, residential
    quarter, amusement park, water park, central park, riverside park, airport city, urban complex, film studio,
    safari park, resettlement site, resettlement zone, resettlement village, resettlement project, service park,
    residential zone, residential project, urban park, wellness resort, hot spring resort, marina city, fishing
    village, garden city, film city, eco-park, ecopark, tourism village, night street, walking street, pedestrian
    street, resort town, hotel complex, office tower, villa complex, apartment complex, apartment building, block of
    flats, zoo, aquarium, planetarium, observatory, botanical garden, racecourse, casino, craft village, cultural
    village, geopark, rest stop, service area, car park, gymnasium
  = khu đô thị, khu đô thị mới, khu du lịch, khu du lịch quốc gia, khu nghỉ dưỡng, khu tái định cư, khu dân cư, sân
    golf, khu du lịch sinh thái, công viên, khu đô thị sinh thái, khu phức hợp du lịch, tổ hợp du lịch, quần thể du
    lịch, khu vui chơi, làng du lịch, chung cư, khu lấn biển, đô thị lấn biển, đô thị sân bay, đô thị sinh thái, đô
    thị ven biển, khu đô thị du lịch, khu đô thị thương mại, khu thương mại, khu thương mại dịch vụ, khu dịch vụ,
    thành phố sân bay, phim trường, tổ hợp khách sạn, tổ hợp nghỉ dưỡng, khu vui chơi giải trí, vườn thú, khu nghỉ
    mát, tổ hợp đô thị, khu phố thương mại, khu sinh thái, khu di sản, tháp đôi, khu biệt thự, thủy cung, trường
    đua, trạm dừng nghỉ, bãi đỗ xe, công viên nghĩa trang, vườn thực vật, làng văn hóa, làng nghề, vườn ươm, công
    viên địa chất, công viên ven sông, khu đô thị đại học, trạm sạc xe điện
reservoir
  = reservoir, water reservoir, irrigation system, irrigation works, irrigation project, dyke, dam, pumping station,
    weir, pumped reservoir, irrigation reservoir, fresh-water lake, freshwater lake, freshwater reservoir, drainage
    system, drainage project, flood-control project, anti-flood project, anti-flooding project, sluice gate, flood
    barrier, retention basin, irrigation canal, drainage canal, sewerage system, irrigation lake
  = hồ chứa, hồ chứa nước, hồ thủy lợi, đập, hệ thống thủy lợi, trạm bơm, đập dâng, đê, hồ điều hòa, đập ngăn mặn,
    đê bao, đê sông, hồ, hồ nước, hồ nước ngọt, hệ thống thoát nước, hệ thống cấp nước, hệ thống kênh, dự án chống
    ngập, công trình thủy lợi, đê kè, kè bờ, hệ thống tiêu úng, hồ điều tiết, hồ sinh thái, công trình tiêu úng
terminal
  = terminal, passenger terminal, cargo terminal, wharf, berth, market terminal, cruise terminal, railway station,
    bus station, railway terminal, high-speed railway station, station, coach station, ferry station, goods yard,
    freight yard, customs yard, bus depot, inspection yard
  = nhà ga, nhà ga hành khách, bến cảng, ga đường sắt, bến tàu, ga, cầu cảng, bến xe, ga hàng hóa, nhà ga đường sắt,
    nhà ga đường sắt tốc độ cao, ga đường sắt tốc độ cao, ga tàu khách, bến xe khách, bến xe trung tâm, nhà ga hàng
    hóa, trạm trung chuyển, bãi kiểm hóa, depot
tunnel
  = tunnel, road tunnel, undersea tunnel, underpass, railway tunnel, mountain tunnel, river tunnel, road tunnels
  = hầm, hầm đường bộ, hầm chui
centre
  = convention centre, conference centre, exhibition centre, logistics centre, data centre, wholesale market, trade
    centre, sports centre, research centre, cultural complex, expo centre, training centre, medical centre,
    processing centre, events centre, distribution centre, opera house, concert hall, market, night market, border
    market, flower market, library, seed centre, breeding centre, oncology centre, cancer centre, cultural and
    sports centre, convention and exhibition centre, command centre, operations centre, visitor centre, start-up
    centre, cold logistics centre, service centre, fruit market, seafood market, auction centre, seafood auction
    centre, shopping centre, shopping mall, mall, cultural house, children's palace, swimming pool, sports hall,
    indoor arena, data hub, ai centre, bonded warehouse, distribution hub, centre, market hall, supermarket, indoor
    stadium
  = trung tâm hội nghị, trung tâm logistics, trung tâm triển lãm, trung tâm dữ liệu, chợ đầu mối, trung tâm thương
    mại, trung tâm y tế, trung tâm nghiên cứu, trung tâm hội chợ, trung tâm thể thao, trung tâm chế biến, trung tâm
    tổ chức sự kiện, trung tâm năng lượng, trung tâm sản xuất, trung tâm đào tạo, trung tâm liên kết, trung tâm phân
    phối, trung tâm kho vận, trung tâm nông nghiệp công nghệ cao, chợ đêm, nhà thi đấu, thư viện, trung tâm hội nghị
    và triển lãm, trung tâm hội nghị triển lãm, trung tâm hội chợ triển lãm, trung tâm hội chợ và triển lãm, trung
    tâm giống, trung tâm giống thủy sản, trung tâm nghề cá, trung tâm tim mạch, trung tâm điều hành, trung tâm giáo
    dục, trung tâm khởi nghiệp, trung tâm sáng tạo, trung tâm ung bướu, trung tâm truyền hình, trung tâm văn hóa thể
    thao, trung tâm văn hóa - thể thao, cung thiếu nhi, nhà thiếu nhi, bể bơi, kho ngoại quan, nhà hát opera, chợ
    nổi, trung tâm logistics lạnh, tổ hợp logistics, chợ, cung văn hóa, nhà văn hóa, siêu thị, nhà thi đấu đa năng,
    trung tâm bảo trợ xã hội
administrative-centre
  = administrative centre, political-administrative centre, police headquarters
  = trung tâm hành chính, trung tâm chính trị - hành chính, trụ sở công an
stadium
  = stadium, sports complex, sports centre, velodrome, arena, sports park, sports hall, sports area
  = sân vận động, khu liên hợp thể thao, khu liên hợp thể dục thể thao, trung tâm thể dục thể thao, sân thể thao
interchange
  = interchange, overpass, flyover, intersection, junction, roundabout, grade-separated interchange
  = nút giao, cầu vượt, nút giao khác mức, vòng xuyến
canal
  = canal, sea dyke, embankment, sluice, sea wall, breakwater, flood wall, barrage, salt barrage, saline barrage,
    salinity barrage, floodgate, spillway, tidal gate, dike, sea dike, levee, anti-erosion embankment, erosion
    embankment, flood gate, sea embankment, river embankment, navigation lock, ship lock, navigation channel,
    shipping channel, shipping canal, seawall, tidal barrier, flood dyke, revetment
  = kênh, đê biển, kè, cống, bờ kè, cống ngăn mặn, âu tàu, kè biển, kè sông, kè chống sạt lở, kè chống lũ, cống âu,
    cống ngăn triều, cống kiểm soát mặn, cống điều tiết, kè bờ sông, kè bờ biển, kênh đào, kênh thoát nước, kênh
    tiêu, cống thoát nước
waste-plant
  = waste-to-energy plant, wastewater treatment plant, waste treatment plant, water plant, water treatment plant,
    wastewater plant, waste plant, landfill, incinerator, sewage plant, waterworks, sewage treatment plant,
    waste-to-energy project, waste treatment complex, waste incinerator, drinking water plant, clean water plant,
    water supply plant, water supply system, water supply project, waste-power plant, solid waste treatment plant,
    solid waste treatment complex, sewer, water supply network, water pipeline
  = nhà máy điện rác, nhà máy xử lý nước thải, nhà máy xử lý rác, nhà máy nước, khu xử lý rác, khu xử lý chất thải,
    nhà máy rác, nhà máy nước sạch, nhà máy đốt rác, nhà máy đốt rác phát điện, nhà máy xử lý chất thải, trạm xử lý
    nước thải, hệ thống xử lý nước thải, hệ thống thu gom nước thải, khu liên hợp xử lý chất thải, bãi rác, trạm cấp
    nước, nhà máy cấp nước, mạng lưới cấp nước, tuyến ống nước, nhà máy xử lý rác thải, lò đốt rác
power-line
  = transmission line, power line, substation, power cable, undersea cable, submarine cable, undersea power cable,
    gas pipeline, pipeline, power link, interconnector, kv line, kv transmission line, kv substation, undersea power
    line, cable landing station, undersea fibre cable, lng pipeline
  = đường dây, trạm biến áp, cáp ngầm, tuyến cáp ngầm, đường ống, đường ống dẫn khí, trạm
financial-centre
  = international financial centre, innovation centre, start-up hub, startup hub, incubator
  = trung tâm tài chính quốc tế, trung tâm đổi mới sáng tạo
logistics-hub
  = logistics hub, logistics park, inland port, smart logistics park, logistics complex, logistics area, free port,
    icd
  = cảng cạn icd, khu logistics, khu logistics thông minh, khu dịch vụ hậu cần, khu hậu cần cảng
project
  = project
  = đại dự án
memorial
  = memorial, monument, cultural centre, theatre, martyrs' cemetery, cemetery, crematorium
  = tượng đài, khu lưu niệm, trung tâm văn hóa, nhà hát, nghĩa trang, nghĩa trang nhân dân, đền thờ, khu tưởng niệm,
    nhà tưởng niệm, đài tưởng niệm, nhà hỏa táng, đài hóa thân
museum
  = museum
  = bảo tàng
cable-car
  = cable car
  = cáp treo
square
  = square, seaside square, sea square
  = quảng trường, quảng trường biển
school
  = boarding school, inter-level boarding school, inter-level school, primary school, secondary school, high school,
    vocational school, school, secondary boarding school, specialised school, high school for the gifted,
    kindergarten, medical school, college of technology, vocational college, international school, boarding house,
    dormitory, college
  = trường nội trú, trường ptdt nội trú, trường ptdt nội trú liên cấp, trường ptdt bán trú, trường phổ thông dân tộc
    nội trú, trường phổ thông dân tộc bán trú, trường dân tộc nội trú, trường phổ thông nội trú, trường nội trú liên
    cấp, trường phổ thông nội trú liên cấp, trường liên cấp, trường tiểu học, trường thcs, trường thpt, trường mầm
    non, trường học, trường bán trú, trường phổ thông, trường chuyên, trường dạy nghề, trường nghề, trường quốc tế,
    trường song ngữ, trường phổ thông liên cấp, trường nội trú biên giới, trường trung học, trường tiểu học và thcs,
    trường cao đẳng, trường cao đẳng nghề
restoration
  = restoration, restoration project, renovation, rehabilitation, embellishment
  = trùng tu, tu bổ, tôn tạo, phục dựng
"""
