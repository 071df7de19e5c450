"""A merger of administrative units is proposed, planned, decided or explained as coming."""

from typing import ClassVar

from events.base import Example, Json
from events.merger import MergerNews


class MergerAnnounced(MergerNews):
    """A merger of administrative units is proposed, planned, decided or explained as coming."""

    status = "announced"

    def occasion(self) -> tuple[Json, ...]:
        """From, into, level, and the day; the thread of restatements is `mergers/<key>`."""
        return (*self.merger, self.date)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Bac Giang and Bac Ninh will be merged into a new province named Bac Ninh from July 1.",
            (
                {
                    "provinces": ["bac-giang", "bac-ninh"],
                    "into": "bac-ninh",
                    "level": "province",
                    "effective": "2025-07-01",
                },
            ),
        ),
        Example(
            "The scheme cuts the number of communes and wards in Quang Ninh from 171 to 54 through mergers.",
            ({"provinces": ["quang-ninh"], "level": "commune"},),
        ),
        Example(
            "Theo đề án, tỉnh Hải Dương sẽ sáp nhập với thành phố Hải Phòng.",
            ({"provinces": ["hai-duong", "hai-phong"], "into": "hai-phong", "level": "province"},),
        ),
        Example(
            "Tỉnh Lạng Sơn dự kiến nhập xã Tân Thành vào xã Hữu Lũng.",
            ({"provinces": ["lang-son"], "from": ["tan-thanh", "huu-lung"], "into": "huu-lung", "level": "commune"},),
        ),
        Example(
            "Khanh Hoa will stretch further south, taking in all of Ninh Thuan.",
            ({"from": ["khanh-hoa", "ninh-thuan"], "into": "khanh-hoa", "level": "province"},),
        ),
        Example(
            "Yen Bai and Lao Cai are old neighbours. The two are to be knit together under the name of Lao Cai.",
            ({"from": ["lao-cai", "yen-bai"], "into": "lao-cai"},),
        ),
        Example(
            "Lang Son will be left with 65 communes and wards in place of 194.",
            ({"provinces": ["lang-son"], "level": "commune"},),
        ),
        Example(
            "In Lang Son, Dong Kinh Ward and Mai Pha Commune are to be joined as Dong Kinh Ward.",
            ({"from": ["dong-kinh", "mai-pha"], "into": "dong-kinh", "level": "commune"},),
        ),
        Example(
            "Under Resolution No. 60-NQ/TW dated April 12, 2025, Bac Kan and Thai Nguyen will be one province.",
            ({"into": "thai-nguyen", "level": "province", "date": "2025-04-12"},),
        ),
        Example(
            "At the session on June 3 deputies heard that 56 communes will be left in Cao Bang, where 161 stand.",
            ({"provinces": ["cao-bang"], "level": "commune", "date": "2025-06-03"},),
        ),
        Example(
            "Cả nước còn 34 tỉnh, thành phố, theo đề án mà Bộ Nội vụ trình Quốc hội.",
            ({"provinces": [], "level": "province"},),
        ),
        Example(
            "Vietnam is to have 34 provinces and cities in place of 63.",
            ({"provinces": [], "level": "province"},),
        ),
        Example(
            "Theo phương án, các tỉnh Bến Tre, Trà Vinh và Vĩnh Long về chung một nhà.",
            ({"from": ["ben-tre", "tra-vinh", "vinh-long"], "into": "vinh-long", "level": "province"},),
        ),
        Example(
            "Theo đề án của tỉnh, Cao Bằng từ 161 xã, phường, thị trấn rút còn 56.",
            ({"provinces": ["cao-bang"], "level": "commune"},),
        ),
        Example(
            "Resolutions on communes were adopted by the National Assembly Standing Committee on June 5. "
            "In Lang Son, twenty-four communes are to make nine.",
            ({"provinces": ["lang-son"], "level": "commune", "date": "2025-06-05"},),
        ),
        Example(
            "Lang Son loses 129 communes in the rearrangement.",
            ({"provinces": ["lang-son"], "level": "commune"},),
        ),
        Example(
            "In Lang Son, Hoa Binh ward is put together from the wards of Hoa Lac, Hoa Son and Hoa Thang.",
            ({"from": ["hoa-lac", "hoa-son", "hoa-thang"], "into": "hoa-binh", "level": "commune"},),
        ),
        Example(
            "In Cao Bang, Binh Long district goes under the roof of Ha Quang district.",
            ({"provinces": ["cao-bang"], "from": ["binh-long", "ha-quang"], "into": "ha-quang"},),
        ),
        Example(
            "Ở Tây Ninh, phường An Hòa và xã Ba Cụm sẽ nhập thành phường An Hòa trong năm 2025.",
            ({"from": ["an-hoa", "ba-cum"], "into": "an-hoa", "level": "commune", "effective": "2025"},),
        ),
        Example(
            "Sau sắp xếp, số xã của tỉnh Cao Bằng dự kiến là 56, giảm 105.",
            ({"provinces": ["cao-bang"], "level": "commune"},),
        ),
        Example(
            "On June 6 the National Assembly passed a resolution on provinces. Next, on June 9, its Standing Committee "
            "adopted resolutions on communes. Cao Bang goes from 161 communes to 56.",
            ({"provinces": ["cao-bang"], "level": "commune", "date": "2025-06-09"},),
        ),
        Example(
            "Ngày 28/4, HĐND tỉnh Ninh Thuận tán thành việc nhập Ninh Thuận với Khánh Hòa. Hôm trước, HĐND tỉnh Phú "
            "Yên đã thông qua nghị quyết nhập Phú Yên với Đắk Lắk.",
            (
                {"provinces": ["khanh-hoa", "ninh-thuan"], "date": "2025-04-28"},
                {"provinces": ["dak-lak", "phu-yen"], "date": "2025-04-27"},
            ),
        ),
        Example(
            "By the resolution dated June 5 of the National Assembly Standing Committee, Da Nang will have 94 communes "
            "and wards, down from 280.",
            ({"provinces": ["da-nang"], "level": "commune", "date": "2025-06-05"},),
        ),
        Example(
            "Ha Giang and Tuyen Quang are preparing their merger into Tuyen Quang and merging commune-level units.",
            ({"level": "province"}, {"provinces": ["ha-giang", "tuyen-quang"], "level": "commune"}),
        ),
        Example(
            "Hội nghị Trung ương (bế mạc ngày 6/6) thống nhất giảm số tỉnh. Dự kiến Tuyên Quang hợp nhất với Hà Giang.",
            ({"into": "tuyen-quang", "date": "2025-06-06"},),
        ),
        Example(
            "The list attached to Resolution No. 60-NQ/TW dated April 12, 2025:\n"
            "1. Merger of Ha Giang and Tuyen Quang provinces: new name Tuyen Quang.\n"
            "2. Merger of Yen Bai and Lao Cai provinces: new name Lao Cai.",
            (
                {"into": "tuyen-quang", "level": "province", "date": "2025-04-12"},
                {"into": "lao-cai", "level": "province", "date": "2025-04-12"},
            ),
            published="2025-04-15",
        ),
        Example(
            "Danh sách kèm theo Nghị quyết số 60-NQ/TW ngày 12/4/2025 như sau:\n"
            "1 | Thành phố Hải Phòng | Hợp nhất tỉnh Hải Dương và thành phố Hải Phòng\n"
            "2 | Thành phố Đà Nẵng | Hợp nhất tỉnh Quảng Nam và thành phố Đà Nẵng",
            ({"into": "hai-phong", "date": "2025-04-12"}, {"into": "da-nang", "date": "2025-04-12"}),
            published="2025-04-15",
        ),
        Example(
            "On the basis of Project No. 352/DA-CP dated May 9, Lang Son is to merge communes as follows:\n"
            "1. Merge Hoa Lac commune and Hoa Son commune into a new commune named Hoa Thang.",
            (
                {"provinces": ["lang-son"], "level": "commune", "date": "2025-06-10"},
                {"from": ["hoa-lac", "hoa-son"], "into": "hoa-thang", "level": "commune", "date": "2025-06-10"},
            ),
        ),
        Example(
            "Lãnh đạo Cao Bằng nói về việc sắp xếp xã. Sau sắp xếp, tỉnh có 56 đơn vị hành chính cấp xã.",
            ({"provinces": ["cao-bang"], "level": "commune"},),
        ),
        Example(
            "Binh Duong and Ba Ria - Vung Tau are to join Ho Chi Minh City.",
            ({"into": "ho-chi-minh-city", "level": "province"},),
        ),
        Example(
            "Theo nghị quyết, 23 tỉnh, thành phố mới hình thành sau sắp xếp.",
            ({"provinces": [], "level": "province"},),
        ),
        Example(
            "Binh Phuoc goes to Dong Nai, and the name Dong Nai stays.",
            ({"from": ["binh-phuoc", "dong-nai"], "into": "dong-nai", "level": "province"},),
        ),
        Example(
            "Ninh Binh: Ha Nam, Nam Dinh and Ninh Binh (seat: Hoa Lu).\nThe ministry's merger list is out.",
            ({"from": ["ha-nam", "nam-dinh", "ninh-binh"], "into": "ninh-binh", "level": "province"},),
        ),
        Example(
            "Các phương án sáp nhập:\n- Đồng Tháp + Tiền Giang = Đồng Tháp\n- An Giang, Kiên Giang: tên An Giang",
            ({"into": "dong-thap", "level": "province"}, {"into": "an-giang", "level": "province"}),
        ),
        Example(
            "Cần Thơ, Hậu Giang và Sóc Trăng sẽ là một thành phố.",
            ({"from": ["can-tho", "hau-giang", "soc-trang"], "into": "can-tho", "level": "province"},),
        ),
        Example(
            "The plan would leave Vietnam with half as many provinces.",
            ({"provinces": [], "level": "province"},),
        ),
        Example(
            "Two thirds of the communes of Lang Son are to go in the re-arrangement.",
            ({"provinces": ["lang-son"], "level": "commune"},),
        ),
        Example(
            "Số xã, phường của Lạng Sơn từ 194 xuống 65.",
            ({"provinces": ["lang-son"], "level": "commune"},),
        ),
        Example(
            "Ở Hòa Bình, xã mới Phong Phú ra đời từ Địch Giáo, Tuân Lộ và Quy Mỹ.",
            ({"from": ["dich-giao", "tuan-lo", "quy-my"], "into": "phong-phu", "level": "commune"},),
        ),
        Example(
            "The list of Lang Son's communes to be merged follows.\n- Nam Son: Bac Son + Tay Son.",
            ({"provinces": ["lang-son"], "level": "commune"}, {"from": ["bac-son", "tay-son"], "into": "nam-son"}),
        ),
        Example(
            "Tỉnh Cà Mau mới được tạo bởi Bạc Liêu và Cà Mau.",
            ({"from": ["bac-lieu", "ca-mau"], "into": "ca-mau", "level": "province"},),
        ),
        Example(
            "Theo tờ trình, Cà Mau thành lập 37 xã, phường mới từ 100 đơn vị hiện hữu.",
            ({"provinces": ["ca-mau"], "level": "commune"},),
        ),
        Example(
            "Sắp xếp cấp xã: Lâm Đồng để lại 51 trên 137 đơn vị, Bình Thuận 45 trên 121.",
            ({"provinces": ["lam-dong"], "level": "commune"}, {"provinces": ["binh-thuan"], "level": "commune"}),
        ),
        Example(
            "Communes are being merged. Lang Son loses 129 of them and Cao Bang 105.",
            ({"provinces": ["lang-son"], "level": "commune"}, {"provinces": ["cao-bang"], "level": "commune"}),
        ),
        Example(
            "Lang Son, with 194 communes today, is to end up with 65 after the merger.",
            ({"provinces": ["lang-son"], "level": "commune"},),
        ),
        Example(
            "In Lang Son, Hoa Lac and Hoa Son communes are to be merged, but a motion to add Hoa Thang was withdrawn.",
            ({"from": ["hoa-lac", "hoa-son"], "level": "commune"},),
        ),
        Example(
            "On Friday resolutions on districts of Cao Bang and Quang Ninh were passed. Hoanh Bo District of Quang "
            "Ninh will be merged into Ha Long.",
            ({"provinces": ["quang-ninh"], "from": ["hoanh-bo", "ha-long"], "into": "ha-long"},),
        ),
        Example(
            "In Cao Bang, Tra Linh is joined to Trung Khanh, and Phuc Hoa and Quang Uyen rolled into Quang Hoa "
            "District.",
            ({"from": ["tra-linh", "trung-khanh"]}, {"from": ["phuc-hoa", "quang-uyen"], "into": "quang-hoa"}),
        ),
        Example(
            "If the National Assembly agrees, Dong Nai and Binh Phuoc will become one province on July 1.",
            ({"into": "dong-nai", "level": "province"},),
        ),
        Example(
            "Theo dự thảo, xã Tam Thanh mới ở Phú Thọ sẽ bao gồm xã Tam Sơn và xã Thanh Vân.",
            ({"from": ["tam-son", "thanh-van"], "into": "tam-thanh", "level": "commune"},),
        ),
        Example(
            "Sở Nội vụ Bắc Kạn cho biết, tính đến ngày 8/6, 98% cử tri tán thành nhập Bắc Kạn và Thái Nguyên.",
            ({"into": "thai-nguyen", "date": "2025-06-10"},),
        ),
        Example(
            "The Central Committee's resolution of April 12 lists the following mergers:\n"
            "1. Tuyen Quang and Ha Giang, to be called Tuyen Quang\n2. Lao Cai and Yen Bai, to be called Lao Cai",
            ({"into": "tuyen-quang", "date": "2025-04-12"}, {"into": "lao-cai", "date": "2025-04-12"}),
            published="2025-04-15",
        ),
        Example(
            "Theo Nghị quyết 60-NQ/TW ngày 12/4/2025, các tỉnh hợp nhất gồm: Lào Cai và Yên Bái; Bắc Kạn và Thái "
            "Nguyên.",
            ({"into": "lao-cai", "date": "2025-04-12"}, {"into": "thai-nguyen", "date": "2025-04-12"}),
            published="2025-04-15",
        ),
        Example(
            "Deputies of Lang Son had a long list: of 194 communes, wards and townships only 65 are to be left.",
            ({"provinces": ["lang-son"], "level": "commune"},),
        ),
        Example(
            "Deputies of the National Assembly passed the resolution on the arrangement of provinces on June 12.",
            ({"provinces": [], "level": "province", "date": "2025-06-12"},),
            published="2025-06-13",
        ),
        Example(
            "Nghị quyết 1104 được Ủy ban Thường vụ Quốc hội thông qua ngày 23/7/2024. Tỉnh Nam Định bớt đi 51 xã, "
            "phường, thị trấn, từ 226 còn 175.",
            ({"provinces": ["nam-dinh"], "level": "commune", "date": "2024-07-23"},),
            published="2024-08-28",
        ),
        Example(
            "Resolution No. 1658/NQ-UBTVQH15 dated June 16 leaves Gia Lai with 135 communes and wards.",
            ({"provinces": ["gia-lai"], "level": "commune", "date": "2025-06-16"},),
            published="2025-06-17",
        ),
        Example(
            "In Bac Giang, Dong Hung and Dong Phu communes would be brought under one roof, that of Dong Phu.",
            ({"from": ["dong-hung", "dong-phu"], "into": "dong-phu", "level": "commune"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Tại tỉnh Lạng Sơn có đoàn khách Hàn Quốc. Ở Hàn Quốc, huyện Cheongwon đã nhập vào thành phố Cheongju."
        ),
        Example("In Lang Son there is talk that the province will be joined with Cao Bang; nobody would confirm it."),
        Example("In Lang Son, Hoa Lac commune forms the gateway to Hoa Son commune."),
        Example("A plan to bring Hoa Lac and Hoa Son communes of Lang Son under one water network was approved."),
        Example("With Hai Duong and Hai Phong on board, the railway project has all its partners."),
        Example("Đề xuất nhập xã Hòa Lạc vào xã Hòa Sơn ở Lạng Sơn từng được nêu, song tỉnh đã xin thôi."),
        Example("Số xã nghèo của Lạng Sơn giảm còn 12."),
        Example("The Bac Giang and Bac Ninh newspapers will be merged."),
        Example("Two banks, one from Hai Phong and one from Hai Duong, will merge."),
        Example("Công ty Xổ số Bạc Liêu và Công ty Xổ số Cà Mau sẽ hợp nhất."),
        Example("Lạng Sơn chia xã Hòa Lạc thành xã Hòa Sơn và xã Hòa Thắng."),
        Example("Lang Son cut the number of communes without a clinic from 30 to 11."),
        Example("I – Provincial-level administrative units not undergoing mergers:\n- Lang Son Province"),
        Example("Đề nghị nhập xã Hòa Lạc vào xã Hòa Sơn ở Lạng Sơn không được xem xét."),
        Example("Of communes in Lang Son much was said, after the number of agencies had been cut from 30 to 22."),
        Example("The former Bac Giang sent a team to Bac Ninh for the games."),
        Example("Bac Giang and Bac Ninh signed a cooperation agreement on tourism."),
        Example("Lãnh đạo Bắc Giang và Bắc Ninh trao đổi kinh nghiệm trồng vải."),
        Example("Leaders of Hai Phong and Hai Duong came together for a football match."),
        Example("Yen Bai and Lao Cai joined hands to fight forest fires."),
        Example("Hai Duong and Hai Phong combined their efforts to dredge the river."),
        Example("Hà Nam sắp xếp lại cán bộ xã, giảm 12 người."),
        Example("The tourist boards of Gia Lai and Binh Dinh merged their websites.", published="2023-10-10"),
        Example("Lang Son is not to be merged with any other province."),
        Example("Suggestions that Hoa Lac commune in Lang Son be joined with Hoa Son commune were dropped."),
        Example("The road joining Hoa Lac commune with Hoa Son commune in Lang Son has been put into use."),
        Example("Lang Son repaired 312 houses in April, bringing the total to 1,896; communes took part."),
        Example("The number of flooded communes in Quang Tri fell from 45 to 12."),
        Example("Nam Dinh has 150 communes, of which 120 meet the standards of new rural areas."),
        Example("Chuẩn bị sắp xếp, 65 trong số 194 xã của Lạng Sơn đã số hóa xong tài liệu."),
        Example("Lang Son meant to merge Hoa Lac commune into Hoa Son commune, but the plan was voted down."),
        Example("Lạng Sơn gom trụ sở của xã Hòa Lạc và xã Hòa Sơn về một nơi."),
        Example("A ring road will join Binh Duong to Ho Chi Minh City and Dong Nai."),
        Example("Ban Tuyên giáo và Ban Dân vận Tỉnh ủy Lào Cai, Yên Bái được sáp nhập."),
        Example("Cao tốc nối Bình Phước và Đồng Nai sẽ hình thành trục phát triển của các tỉnh."),
    )
