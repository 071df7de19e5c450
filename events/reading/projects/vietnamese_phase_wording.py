"""The words by which Vietnamese news tells which phase a project has reached; how they are written stands with the
English ones.
"""

from events.works import Phase

VIETNAMESE: dict[Phase, str] = {
    "under_construction": r"""
    đang (?:được |gấp rút |tiếp tục |khẩn trương )?(?:thi công|xây|triển khai|đầu tư|thảm|đắp|trải|mở rộng|nâng cấp)
    đang (?:được |gấp rút |tiếp tục |khẩn trương )?làm(?! (?:thủ tục|hồ sơ|việc với))
    đang (?:được )?(?:NAME|thực hiện|mở(?! bán| lớp| cuộc| lễ| chiến)|nối dài|lắp|đổ|san|đào|dựng|lao|về đích)
    đang (?:được )?(?:chạy đua|gấp rút) / đang hoàn thiện(?! (?:thủ tục|hồ sơ)) / còn ngổn ngang / vẫn ngổn ngang
    (?<!phát lệnh )thi công(?! (?:vào|trong)) / tăng ca / giai đoạn hoàn thiện / dang dở / khối lượng / đẩy nhanh
    tăng tốc
    tiến độ(?! thực hiện (?:từ|trong|dự|là|giai))
    ba ca / ngày đêm / gấp rút / (?<!đã )(?<!vừa )về đích(?! (?:từ|hôm|hồi|sớm|trước)) / tháo gỡ
    công nhân (?:đang |vẫn |còn |đã )?(?:thi công|làm (?:việc )?(?:cả|xuyên|suốt|ngày|ca)|bám|lắp|đổ|chia|trải)
    \d[\d.]* công nhân (?!của|tại|ở) / chạy đua / chạy nước rút / nhà thầu / công trường / hợp long / thảm nhựa
    trải nhựa / trải đá / ép cọc / đúc dầm / lao dầm / chậm tiến độ / \d ?% (?:khối lượng|giá trị)
    kiểm tra(?: hiện trường| thực tế| tiến độ) NAME / (?:hoàn thiện|triển khai(?: thực hiện)?|thực hiện|xây tiếp) NAME
    (?:đạt|được) (?:hơn |gần |khoảng )?\d[\d,.]* ?%(?! (?:kế hoạch|dự toán|so|công suất)) / sẽ xong / nốt đoạn
    (?:dự kiến|sẽ|sắp) (?:chính thức )?(?:khai thác|vận hành|hoạt động)
    đang (?:được )?(?:chỉnh trang|sơn|sửa|tôn tạo|trùng tu|tu bổ|tu sửa)
    đang (?:được )?(?:khoan|nạo|đóng|cải tạo|kéo|hàn|ghép) / san lấp / dồn lực / chạy thử / đóng cọc / 3 ca
    làm "?3 ca
    (?:đạt|được|xong|thành) (?:[^\s,.;]+ ){0,4}?\d[\d,.]* ?% / mũi thi công / bị chậm / chậm (?:trễ|so với) / gia hạn
    giải ngân / bê tông / gia tải / đắp nền / san nền / san ủi / hiện trường / làm nhanh / dầm / trụ cầu / máy móc
    thiếu (?:cát|đất|đá|vật liệu|nguồn cát) / (?:ngừng|dừng|tạm dừng) thi công / nửa chừng / dở dang / đình trệ
    (?:sẽ |sắp |chuẩn bị |dự kiến )(?:được )?(?:đón|tiếp nhận|phục vụ|nhận)(?! (?:\S+ ){0,2}(?:học sinh|sinh viên|đoàn))
    (?:cơ bản (?:xong|hoàn thành)|(?:xong|hoàn thành) cơ bản)(?! (?:công tác |việc |các |toàn bộ )*GIẤY)
    (?:hoàn thành|hoàn tất) (?:việc |công tác )?(?:san (?:nền|lấp|ủi)|phần (?:thô|móng|ngầm|thân)|(?:ép|khoan|đóng) cọc)
    (?:hoàn thành|hoàn tất) (?:việc |công tác )?(?:đúc dầm|lao dầm|trụ|mố|móng|đắp nền|hạng mục|thảm nhựa|đổ bê tông)
    (?:hoàn thành|hoàn tất) (?:việc |công tác )?(?:đập (?:chính|phụ)|thân đập|nhịp|phần|mặt (?:đường|cầu)|nền đường)
    xong (?:[^\s,.;]+ ){0,3}?(?:\d|một phần|nửa|non nửa|phần thô|phần móng|phần cọc|phần thân|PHẦN)
    xong (?:[^\s,.;]+ ){0,3}?(?:nhịp|dầm|mố|trụ|móng|cọc) / lao xong / cất nóc
    (?:lên|tới) (?:[^\s,.;]+ ){0,2}?(?:tầng|giàn mái|mái|nóc|hình hài) / thành hình
    (?:làm|đi|xây|hoàn thành|xong|đạt|thi công|san|đắp|đào|thảm)(?: được)? (?:[^\s,.;]+ ){0,3}?PHẦN
    (?:hụt|trễ|chậm) (?:hẹn|tiến độ|kế hoạch|mất) / trễ (?:[^\s,.;]+ ){0,3}(?:tháng|năm|tuần)
    đang (?:được )?(?:ép|căng|gia công|đấu nối|lợp|hoàn thiện nốt) / nối nhịp / ì ạch / đội vốn / rầm rộ / hối hả
    tất bật / dồn dập / cầm chừng / lỡ hẹn / sai hẹn / lỡ tiến độ / dựng khung / khoan cọc
    rải (?:nhựa|bê tông|cấp phối) / lu lèn / nạo vét / (?:đốt|chạy|vận hành) thử / đào hầm / chưa xong / nước rút
    (?:còn|xây|làm|thi công) dở
    lắp (?:đặt )?(?:thiết bị|dầm|lan can|tua-?bin|máy móc) / thử tải / (?:chỉ )?còn thiếu / đang mở / qua nửa
    (?:thông xe|khánh thành|đưa vào \S+ \S+)(?: kỹ thuật)? (?:thêm |gần |hơn )?[\d,.]+ km (?:đầu|của)
    nửa chặng / \d km (?:\S+ ){0,2}xong / sẽ (?:sớm )?mở cửa / thảm xong / đổ xong / dựng xong / chia ba ca / đang lên
    đang đổ / tăng kíp / vượt tiến độ / kịp tiến độ / hoàn thiện nội thất / thi công trở lại / lợp mái
    (?:bóc|đào|đắp|san|đúc|lao|ép|đóng|khoan|đổ|thảm|dựng|lắp|nối|láng|gia tải|lợp|đo|trải|xây) xong / phơi khung
    xây (?:thô|đến|tới|xong) / đổ (?:sàn|mái) / trơ khung / lộ khung
    (?:hoàn thành|hoàn tất) (?:lò cao|bến|tổ máy) số
    (?:làm|thi công|đắp|xây|thảm|hoàn thành|đổ|lắp|rải|trải|lát|nối) (?:\S+ ){0,3}?được (?:\S+ ){0,2}\d[\d.,]*
    thợ (?:\S+ ){0,3}?(?:sửa|xây|lắp|hàn|lát|sơn|đổ|dựng) / vượt (?:kế hoạch|thời gian|hợp đồng) / lắp kính
    (?:phần|hạng mục) (?:[^\s,.;]+ ){1,3}?đã (?:bàn giao|hoàn thành|xong) / làm nốt / làm tiếp
    đang (?:được )?(?:[a-zà-ỹ]+ ){0,2}(?:thi công|xây|đổ|đắp|san|đào|lắp|lợp|trải|thảm|bóc|đúc|ốp|lát|nạo|đóng|ép|dựng)
    giàn giáo / máy xúc / máy ủi / cần cẩu / cẩu tháp / xe ben / xe lu / bóc hữu cơ / đào đất / cọc(?! mốc) / xây tiếp
    (?:chê|than|kêu) chậm / (?:còn|đều|cũng|vẫn|đang) dở / xong thô / lao lắp / trải thảm / cào bóc
    (?:cẩu lắp|căng cáp|kéo cáp|kẻ vạch|lắp biển báo|lắp lan can|ốp đá|sơn tường|tô trát|hàn dầm)
    vẫn (?:phủ|trơ|im lìm)
    xuyên (?:Tết|lễ|đêm) / chưa (?:xong|hoàn thành) / (?:đến|tới|lên|hết) tầng \d / gói thầu
    (?:còn|mới) ở phần (?:ngầm|móng|thô|thân) / sắp (?:xong|hoàn thành|về đích)
    (?:có|vừa có|mới có|được) (?:\S+ )?\d[\d.,]* ?% / (?:thông|hợp) (?:hầm|tuyến) kỹ thuật / bắn mìn / nổ mìn
    lộ diện(?! (?:hoàn chỉnh|trong|giữa|dưới|sau|khi|ngôi|làng)) / (?:dần|sẽ|sớm) hiện hữu
    vào giai đoạn (?:cuối|nước rút|hoàn thiện|then chốt|tăng tốc)
    bứt tốc
    (?:sắp|sẽ|sớm) cán đích / [dg]i?ậm chân / lỗi hẹn / đắp chiếu / phơi (?:sương|nắng|mưa) / giữa chừng / tiến triển
    hồi sinh
    tái khởi động / xong (?:\S+ )?(?:nền|khung|mặt đường|mặt cầu|thân đập)
    dần hoàn thiện / được hoàn thiện(?! GIẤY) / dáng dấp / hình hài / đang (?:mọc|hình thành)
    kéo dài (?:lê thê|nhiều năm|(?:hơn |gần )?\d+ năm)
    (?:đói|khát) (?:cát|đất)
    """,
    "completed": r"""
    vào (?:vận hành|khai thác|sử dụng|hoạt động|sản xuất) / khánh thành / thông xe
    hoàn thành(?! (?:tốt|xuất sắc|nhiệm vụ|chỉ tiêu|kế hoạch|điều trị|bài|chương trình|khóa|(?:công tác |việc )?GIẤY))
    hoàn tất (?:nâng cấp|xây dựng|thi công|hồi|trong|từ|vào) / hoàn tất NAME
    khai trương / vận hành thương mại / (?<!dự kiến )(?<!sẽ )về đích
    cắt băng / đón (?:chuyến bay|chuyến tàu|lượt khách)
    đưa vào (?:sử dụng|khai thác|vận hành|hoạt động|dùng|phục vụ) / đi vào (?:hoạt động|vận hành|khai thác) / hòa lưới
    nghiệm thu / bàn giao(?! (?:\S+ ){0,5}?(?:mặt bằng|đất|hồ sơ|nhiệm vụ|mốc|cho nhà thầu)) / thông tuyến
    thông NAME / thông hầm
    năm khai thác / đã đón / hoà lưới / đóng điện / chạy thử xong / cho ra (?:lò|đời) / mẻ \w+ đầu tiên / đón khách
    phát điện / mở cửa đón / xong(?! (?:bước|GIẤY)) / xe (?:đã |bắt đầu |được )*(?:chạy|lăn bánh|lưu thông|qua lại)
    vào (?:chạy|phục vụ) / (?:đã|vừa) mở cửa / (?:đón|tiếp nhận|cập|nhận) (?:[^\s,.;]+ ){0,3}đầu tiên / nhận bàn giao
    đốt rác / thương mại từ / đang hoạt động / đang vận hành / vận hành (?:ổn định|từ|hết công suất) / hoạt động từ
    hòa vào lưới
    (?:xe cộ|ô tô|xe tải|phương tiện)(?: \S+)? (?:đã |bắt đầu |được )*(?:chạy|lăn bánh|lưu thông|qua lại|đi lại)
    rước khách / cho (?:xe|tàu|ô tô) (?:chạy|qua|lưu thông) / (?<!mua )bán điện / thông đường
    (?:ngăn mặn|giữ ngọt|cấp nước|phát điện|chở khách|đón khách|phục vụ|khai thác|chạy) từ (?:năm|tháng|ngày|đầu|cuối)
    (?:dỡ|cán|ra|sản xuất|xuất|bốc|phát|cập|nhận|bán|rót|nấu|đốt|làm ra) (?:[^\s,.;]+ ){1,4}đầu tiên
    đón (?:học sinh|bệnh nhân|khách|du khách|tàu|hành khách|sinh viên)
    (?:bắt đầu |đã |đang |vừa |chặn dòng )tích nước
    (?:đã|vừa|chính thức) (?:mở cửa|đón|phục vụ|tiếp nhận) / đã (?:chạy|vận hành|hoạt động) / mở cửa trở lại
    chạy thương mại / ra (?:lò )?sản phẩm đầu tiên / xuất xưởng / vào guồng / mở lại
    khai thác (?:từ|thương mại|chính thức) / (?:đã|vừa|chính thức) (?:nối thông|hoạt động|vận hành)
    đón (?:tàu|chuyến|lứa|lượt) / chính thức (?:chạy|mở|nhận|thông) / gắn biển / tích nước(?! cho)
    (?:khám|mổ|dạy|xử lý|chở|chạy|cấp|mở|bay|hạ cánh|cất cánh|giao|chế biến) (?:[^\s,.;]+ ){0,3}đầu tiên
    (?<!sắp )(?<!sẽ )(?<!sớm )cán đích / về đích (?=sớm|trước)
    (?:đã|vừa) hoàn tất(?=[.,;]|$| (?:sau|sớm|trước|đúng|toàn|cuối|đầu))
    đã phát huy (?:tốt )?hiệu quả(?=[.,;]|$| (?:sau|từ|rõ|trong)) / trình làng / khoác áo mới / lộ diện hoàn chỉnh
    (?:đã|vừa) thông(?=[.,;]|$| (?:từ|hôm|hồi|xe|suốt))
    bắt đầu (?:hoạt động|thu phí|vận hành|khai thác|đón(?! công nhân| học| sinh)|phục vụ|phát điện|sản xuất)
    bắt đầu bán(?! vé| đấu| giảm)
    thu phí từ (?=tháng|ngày|đầu|cuối|năm)
    """,
    "started": r"""
    bắt đầu (?:được )?(?:xây|thi công|khởi công) / khởi công / động thổ / phát lệnh / (?<!giai đoạn )khởi động(?! lại)
    khai móng / mở màn cho / bấm nút / đặt (?:viên đá|móng) / ra quân (?:thi công|xây|làm) / chính thức ra quân
    xuống cọc / ấn nút / xúc (?:những )?xẻng / lễ (?:ra quân|phát động) / (?:viên đá|viên gạch) đầu tiên / khai máy
    bổ (?:những )?nhát / (?:nhát cuốc|cọc) đầu tiên / đóng cọc (?:mở màn|khởi động) / bắt tay (?:vào )?(?:làm|xây|thi)
    bắt đầu triển khai (?=thi|xây|từ|hôm|hồi|vào)
    """,
    "planned": r"""
    sẽ (?:sớm )?(?:được )?(?:xây|triển khai|đầu tư|nối|kết nối|hình thành|mở|nâng cấp|mọc lên|làm|có|dài|rộng|tốn)
    sắp(?! xếp| đi| tới| đến giờ| Tết) / sớm (?:được )?(?:triển khai|đầu tư)
    (?<!thuê )(?<!thuê được )mặt bằng(?! (?:lương|giá|chung|dân trí)) / giao đất / kiểm đếm / vướng
    chuẩn bị (?:cho|đầu tư|xây|khởi|thi|triển|mặt bằng|các|thủ tục|hồ sơ|vốn|động|đấu|làm|mọi|bước|NAME|dự án)
    khâu chuẩn bị / chờ / thủ tục / (?<!theo )hồ sơ(?! (?:lưu|bệnh|vụ|cũ)) / quy hoạch(?! (?:cán bộ|nhân sự))
    kế hoạch(?! này) / nghiên cứu / đấu thầu / đấu giá / khả thi / thẩm định / phương án / lựa chọn nhà đầu tư
    chọn (?:được )?nhà đầu tư / bố trí vốn / rót vốn / (?:rót|đổ|dồn|rải|bỏ) (?:\S+ ){1,5}vào NAME / ghi vốn
    chứng nhận / chủ trương đầu tư / danh mục / ưu tiên / bản ghi nhớ / ghi nhớ / cấp phép / giấy phép / chấp thuận
    phê duyệt / thông qua / quyết định đầu tư / mở đường cho / trên giấy / nằm trên bản vẽ / chưa cắm mốc / lùi / hoãn
    (?<!từng )(?:đầu tư|xây dựng|xây|phát triển|hình thành|thành lập|xúc tiến|mở rộng|nâng cấp|làm|cải tạo|sửa) NAME
    giai đoạn triển khai / trọng điểm / chiến lược / nhà đầu tư / vốn đầu tư / tổng mức đầu tư / tổng vốn
    hướng tuyến
    khảo sát (?:thực địa|vị trí|địa điểm|mặt bằng) / trọng tâm / duyệt / chốt / lập đề án
    được (?:đầu tư|xây mới|xây dựng) / đồng ý / cho phép lập / xúc tiến / quyết định chủ trương
    (?:lựa chọn|chọn|tìm)(?: được)? nhà thầu / mời thầu / (?:được |đã |vào )?bố trí / ghi vào / khai sinh / lập dự án
    xong (?:bước|thủ tục|hồ sơ|thiết kế|mặt bằng|đền bù|kiểm đếm|quy hoạch) / bồi thường / đền bù / giải phóng
    giải tỏa / (?:hoàn thành|hoàn tất) GIẤY / thu hồi đất
    (?:có|tìm được|bố trí được|xin được) (?:tiền|vốn|nguồn vốn) / (?:tiền|vốn|quỹ đất|đất) cho NAME
    (?:chọn|giữ|dành|bố trí|tìm)(?: được)? (?:[^\s,.;]+ ){0,3}?(?:đất|vị trí|địa điểm|ha|mặt bằng)
    (?:dành|giữ|quy hoạch) (?:[^\s,.;]+ ){0,3}?\d[\d.,]* ?ha / thuê (?:\S+ ){0,3}tư vấn / vẽ (?:\S+ ){0,2}NAME
    (?:phải |còn )đợi / đợi thêm / dự thầu / danh sách dự án / sẽ có / lên đầu danh sách
    chọn (?:xong |được )?chủ đầu tư / gật đầu / cắm mốc / bật đèn xanh / đổ vào NAME / nâng NAME / lên phương án
    vạch tuyến / rục rịch / trúng thầu / thống nhất (?:vị trí|phương án|hướng) / sơ tuyển / ấn định ngày / đo đạc
    thi tuyển / ký hợp đồng / chọn (?:\S+ ){0,2}nhà thầu / nhà đầu tư (?:quan tâm|nghiên cứu)
    (?:mới|đã|vừa) có chủ trương
    quyết (?:chuyển|đổi|làm|xây) / quỹ đất / di dời(?! NAME) / mở thầu / chờ vốn / đợi vốn / giao đất sạch
    tiền khả thi / lập báo cáo / (?:trao|cấp|nhận|cầm) (?:được )?(?:quyết định )?chủ trương
    (?:ghi|dành|chi|rót|đổ|bỏ) (?:[^\s,.;]+ ){1,9}?cho NAME / loay hoay / (?:dự kiến|sẽ) mọc lên
    đưa vào (?:danh mục|quy hoạch|kế hoạch) / bổ sung vào / điểm nhấn / ủng hộ / (?:đang )?tính toán
    cần (?:làm|xây|có) / (?:sẽ|dự kiến) (?:bắt đầu|triển khai|đầu tư|xây|mở rộng)
    chưa (?:xây|làm|nộp|trao|giao|bố trí|triển khai|thi công|chọn|duyệt|được duyệt|chốt|động|khởi)
    chưa có (?:vốn|đất|tiền|mặt bằng|chủ trương|nhà thầu|quyết định|trong)
    (?:nằm|còn|có) trong (?:danh sách|quy hoạch|kế hoạch) / danh sách (?:các )?(?:công trình|dự án)
    (?:dự kiến|sẽ) (?:đặt|bố trí|dài|rộng|cần|nối|chạy(?! thử)|cấp|tạo|có|phục|đi|giúp)
    (?:nhắc|bàn|nói|hỏi) (?:đến|tới|về) NAME / tới đây / tương lai / trông chờ / kỳ vọng
    (?:mới có|(?:có|sắp có|cần|bàn) thêm) NAME / (?:tỷ|tỉ) (?:đồng )?(?:\S+ ){0,4}cho NAME
    dừng ở (?:khâu|báo cáo|bản vẽ)
    khâu(?! đề xuất) / tính làm / tính xây / (?:thảo luận|bàn|xem xét)(?: về)? NAME / đàm phán / (?:qua|lọt) cửa
    cắm biển / ra quyết định / được thành lập theo / vừa được thành lập
    dự án treo / treo (?:hơn |gần |suốt )?\d+ năm / bế tắc / (?:thay|đổi) chủ(?! (?:tịch|nhiệm|đề|trương|quản|tọa))
    cần (?:\S+ ){0,2}\d[\d.,]* (?:nghìn )?(?:tỷ|tỉ|triệu)
    điều chỉnh (?:thiết kế|quy mô|tuyến|hướng tuyến|tổng mức|công suất) / khởi động lại
    (?:trông |mong )?ngóng (?:chờ )?NAME
    làm chủ đầu tư
    là (?:một )?(?:dự án|công trình) (?:động lực|chiến lược)
    đẩy (?:lên|sang|lùi) (?:giai đoạn|sau|đến) / đang (?:tìm|thuê) (?:\S+ )?tư vấn / tiến thêm (?:một )?bước
    gần hơn với
    sẽ (?:góp phần|giúp|tạo|đáp ứng) / tăng (?:tổng )?(?:mức đầu tư|vốn) (?:đầu tư )?lên
    (?:sẽ|sắp|dự kiến) (?:\S+ )?(?:san lấp|san nền|thi công|đóng cọc|ép cọc|nạo vét)(?! xong)
    """,
    "proposed": r"""
    trình (?:ngay )?(?:phương án|chủ trương) / xin (?:\S+ ){1,4}(?:để|cho) (?:nối|làm|xây|mở|nâng|NAME) / đề xuất
    kiến nghị / ý tưởng
    xin (?:mở rộng|nâng cấp|xây|được|bổ sung|đưa|cho|chủ trương|Trung ương|Chính phủ|Thủ tướng|cơ chế|vốn|làm)
    mong (?:muốn|được|Trung ương) / gợi ý / nguyện vọng / kêu gọi đầu tư / mời gọi đầu tư / chưa có nhà đầu tư
    đề nghị (?:Chính phủ|Trung ương|Thủ tướng|Bộ|Quốc hội) / ấp ủ / ngỏ ý
    đề nghị (?:được |cho phép |cho |bổ sung |đầu tư )
    (?:mời gọi|kêu gọi|mời|gọi)(?: (?:các|thêm|được))? (?:nhà đầu tư|đầu tư|doanh nghiệp|vốn)
    danh mục (?:các )?(?:dự án )?(?:[^\s,.;]+ ){0,2}?(?:thu hút|mời gọi|kêu gọi) / dự án (?:thu hút|mời gọi|kêu gọi)
    bàn (?:mãi|chuyện|tới) / manh nha / thai nghén / đặt vấn đề / nung nấu / muốn có NAME / mong có NAME / gọi vốn
    ngỏ lời / (?:cần|còn|phải) cân nhắc / mơ ước / muốn (?:[^\s,.;]+ ){1,4}(?:chi|cấp|bỏ|hỗ trợ|đầu tư|cho) / xin vốn
    bổ sung (?:[^\s,;]+ ){0,12}?cho NAME / tìm (?:kiếm )?(?:nhà )?đầu tư / hiến kế / đề đạt / xin ý kiến
    báo cáo (?:[^\s,.;]+ ){1,4}phương án
    (?:kiến nghị|đề nghị|mong|muốn)(?: [^\s,.;]+){0,3} (?:cho làm|cho xây|đầu tư|làm|xây|bổ sung)
    (?:đề nghị|kiến nghị|xin)(?: [^\s,.;]+){0,5} (?:chấp thuận|phê duyệt|cho phép|ủng hộ|cho chủ trương)
    """,
}
