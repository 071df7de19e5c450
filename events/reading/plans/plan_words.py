"""What a plan is about, under one name in both languages, where it is called by words that many plans are called by.

`Nghị quyết điều chỉnh kế hoạch đầu tư công trung hạn` and `Resolution adjusting the medium-term public investment plan`
have the same words, in whichever order. Of provinces no name is among them: it is told whose a plan is.
"""

import re
from functools import cache

from events.reading.entities.person_names import provinces
from events.reading.text.vocabulary import Vocabulary

# key | English | Vietnamese, folded
_WORDS = """
adjusting | adjusted, adjusting, adjustment, adjustments, amended, amending, amendment, amendments, revised, revising \
| dieu chinh, dieu chinh bo sung, sua doi, sua doi bo sung
agriculture | agriculture, agricultural, farming, farm production | nong nghiep, san xuat nong nghiep
allowances | allowance, allowances | phu cap
arranging | arrangement, arranging, rearrangement, rearranging, re arrangement | sap xep
boarding | boarding | ban tru
budget | budget, local budget, state budget | ngan sach, ngan sach dia phuong
charges | charges, fees and charges, fees | phi, phi va le phi, le phi
communes | commune level, communes | cap xa
communes districts | district and commune level, district level and commune level | cap huyen cap xa, cap huyen va \
cap xa
districts | district level, districts | cap huyen
digital-transformation | digital transformation | chuyen doi so
economy | economic | kinh te
education | education | giao duc
establishing | establish, establishing, establishment, founding, setting up | thanh lap
estimate | estimate, estimates, estimates of | du toan
growth | growth | tang truong
health | health, healthcare, health care | y te
health-insurance | health insurance | bao hiem y te
housing | housing, housing development | nha o, phat trien nha o
industrial-clusters | industrial clusters | cum cong nghiep
investment | investment | dau tu
land | land | dat, dat dai
land prices | land price, land prices | gia dat
land-clearance | land recovery, land recovery and clearance, land acquisition | thu hoi dat
land-use | land use | su dung dat
list | list, lists | danh muc, bang
medium-term | medium term | trung han
merging | joining, merge, merger, merging, unification, union | hop nhat, nhap, sap nhap
mechanisms | mechanism, mechanisms, mechanisms and policies, policies and mechanisms | co che, co che chinh sach
names | names | ten, ten goi
officials | cadres, civil servants, officials, officials and civil servants | can bo, can bo cong chuc, cong chuc
payroll | payroll, posts, staffing, staff quotas | bien che
plan | plan, plans | ke hoach, phuong an
planning | general planning, master plan, master planning, planning, provincial plan | quy hoach
poverty | poverty reduction, poor | giam ngheo
prices | price, prices | gia
programme | program, programme | chuong trinh
projects | project list, projects | du an
provinces | provincial level | cap tinh
public | public | cong
redundant | redundant, surplus | doi du
regular-spending | regular expenditure, regular spending | chi thuong xuyen
repealing | abolishing, annulling, repeal, repealing | bai bo
rice-land | conversion of rice land, converting rice land, conversion of rice growing land | chuyen muc dich su dung \
dat trong lua, chuyen doi dat trong lua
schools | schools | truong, truong hoc
socio-economic | social and economic, social economic, socio economic, socio economic development | kinh te xa hoi, \
phat trien kinh te xa hoi
spending | expenditure, spending | chi
special | special, specific | dac thu
students | pupils, students | hoc sinh, sinh vien
support | assistance, support, supporting | ho tro
supervision | inspection and supervision, supervision, supervisory | giam sat, kiem tra giam sat
targets | targets | chi tieu
tasks | task, tasks | nhiem vu
teachers | teachers | giao vien
tourism | tourism, tourism development | du lich, phat trien du lich
tuition | school fees, tuition, tuition fee, tuition fees | hoc phi
urban-development | urban development | phat trien do thi
working-regulations | operating regulations, working regulations | quy che lam viec
"""
_SILENT = """
a, administrative, administrative units, agreeing, an, and, approving, basis, between, capital, cities, city, city's,
decision, development, directions, draft, for, favor, favour, in, into, issuing, key, level, levels, local, main,
major, of, on, one, policies, policy, project, promulgating, province, province's, provinces, provinces', provincial,
regarding, regulating, resolution, resolutions, s, scheme, some, stipulating, the, to, two, units, which, with

ban hanh, cac, chinh sach, cho, chu truong, cua, de an, don vi hanh chinh, dong y, hai, mot, mot so, muc, nghi quyet,
nhung, noi dung, phat trien, phe duyet, quy dinh, quyet dinh, quyet nghi, so, tan thanh, thanh pho, thong qua, tinh,
toan tinh, tren co so, tren dia ban, trien khai, trong, trung uong, va, ve, ve viec, viec, voi, von
"""
"""Words for the paper itself and for whose it is, and small ones."""


@cache
def subject(name: str) -> str | None:
    """What a plan is about, as the words for it in the order of the alphabet; None where some are not known, or it is
    told as a plan and no more."""
    known, unknown = _vocabulary().meanings(_HOW_MANY.sub("", name))
    return None if unknown or known <= _OF_ANY else " ".join(sorted(known))


_HOW_MANY = re.compile(r"^\d+ (?=nghi quyet |resolutions )")
_OF_ANY = frozenset({"adjusting", "list", "plan", "programme", "projects", "public", "repealing", "support"})
"""What is told of any plan."""


@cache
def _vocabulary() -> Vocabulary:
    return Vocabulary(_WORDS, ",".join((_SILENT.replace("\n\n", ","), *provinces())))
