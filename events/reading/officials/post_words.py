"""The key of a post that is none of a province's own, the same in both languages: of its departments and communes.

`Phó Giám đốc Sở Du lịch` and `Deputy Director of the provincial Department of Tourism` have the same words, in either
order: those for what somebody is and of what body, and the body's own name.
"""

from functools import cache

from events.reading.entities.person_names import provinces
from events.reading.text.vocabulary import Vocabulary
from events.text import slug

# key | English | Vietnamese, folded
_WORDS = """
acting | acting | quyen
budget | budget, economic and budget, economy and budget | ngan sach, kinh te ngan sach
border-guard | border guard, border guard command | bo doi bien phong, bo chi huy bo doi bien phong, bdbp
chair | chair, chairman, chairperson, chairwoman, chief judge, president | chu tich, chanh an
commander | commander | chi huy truong
commune | commune, communes | xa
councils | people's council, council | hdnd, hoi dong nhan dan
court | court, people's court | toa an, toa an nhan dan, tand
deputy | deputy, vice | pho
director | director, director general | giam doc
district | district | huyen, quan
economic-zones | economic zones, economic zone, economic zone authority | khu kinh te
farmers | farmers' union, farmers' association | hoi nong dan
front | fatherland front, fatherland front committee, vietnam fatherland front, vietnam fatherland front committee | \
mttq, uy ban mttq, uy ban mttq viet nam, mttq viet nam, mat tran to quoc, mat tran to quoc viet nam
chair inspection | inspection chairman | chu nhiem uy ban kiem tra, chu nhiem ubkt
head | chief, head | truong, chanh, chu nhiem, thu truong
industrial-parks | industrial parks, industrial zones | khu cong nghiep
inspection | inspection, inspection commission, inspection committee | kiem tra, uy ban kiem tra, ubkt
inspector | inspector, inspectorate | thanh tra
internal-affairs | internal affairs | noi chinh
mass-mobilisation | mass mobilisation, mass mobilization | dan van
member | member, members | uy vien, thanh vien
military | military, military command | quan su, bo chi huy quan su, bo chqs
office | office | van phong
organisation | organisation, organization, organising, organizing | to chuc
party | party, party committee, party organisation | tinh uy, thanh uy, dang uy, dang bo
party district | district party committee | huyen uy, quan uy
party town | town party committee | thi uy
administration | people's committee | ubnd, uy ban nhan dan
police | police, public security | cong an
procuracy | people's procuracy, procuracy | vien kiem sat, vien kiem sat nhan dan, vksnd
propaganda | propaganda, propaganda and education, communication and education, communications and education | tuyen \
giao
secretary | secretary | bi thu
special-zone | special zone | dac khu
standing | permanent, standing | thuong truc
town | town | thi xa
township | township | thi tran
ward | ward | phuong
women | women's union | hoi lien hiep phu nu, hoi phu nu
youth | youth union, ho chi minh communist youth union | tinh doan, thanh doan, doan thanh nien
agriculture-environment | agriculture and environment | nong nghiep va moi truong, nn va mt, nnmt
agriculture-rural-development | agriculture and rural development | nong nghiep va phat trien nong thon, nong nghiep \
va ptnt
construction | construction | xay dung
culture-sports | culture and sports | van hoa va the thao, van hoa the thao
culture-sports-tourism | culture sports and tourism, culture sport and tourism | van hoa the thao va du lich, vhttdl
education-training | education and training | giao duc va dao tao, gd dt
ethnic-religion | ethnic minorities and religion, ethnic and religious affairs, ethnic affairs and religion | dan toc \
va ton giao
finance | finance | tai chinh
foreign-affairs | foreign affairs | ngoai vu
health | health | y te
home-affairs | home affairs, internal affairs department | noi vu
industry-trade | industry and trade | cong thuong
information-communications | information and communications | thong tin va truyen thong
justice | justice | tu phap
labour | labour invalids and social affairs, labor invalids and social affairs, labour war invalids and social \
affairs | lao dong thuong binh va xa hoi
natural-resources | natural resources and environment, natural resources and the environment | tai nguyen va moi \
truong
planning-investment | planning and investment | ke hoach va dau tu, kh dt
science-technology | science and technology | khoa hoc va cong nghe, kh cn
projects | project, projects | du an
tourism | tourism | du lich
transport | transport, transportation | giao thong, giao thong van tai, gtvt
"""
_SILENT = """
and, board, boards, bodies, city, city's, commission, commissions, committee, committee's, committees, department,
departments, for, his, in, its, local, management, municipal, of, province, province's, provincial, s, the, to

ban, cac, cua, kiem, quan ly, so, thanh pho, tinh, tp, uy, va, vu
"""
"""Words that say what kind of body it is, or that it is the province's."""


@cache
def post_key(position: str) -> str:
    """The words of a position, one for each meaning whatever the language, in the order of the alphabet."""
    known, unknown = _vocabulary().meanings(position)
    return slug(" ".join(sorted(known | unknown))) or slug(position)


@cache
def _vocabulary() -> Vocabulary:
    return Vocabulary(_WORDS, ",".join((_SILENT.replace("\n\n", ","), *provinces())))
