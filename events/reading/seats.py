"""Posts as a text words them: which are a province's, and how they read without the province's name."""

import re
from functools import cache

from events.reading.language import Lang


@cache
def _provincial(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?i)tỉnh|thành ủy|thành phố|UBND|HĐND|MTTQ|mặt trận|sở|xã|phường|huyện|TP\.?(?=\s|$)|đảng ủy|công an|ĐBQH"
            r"|thống kê|ban quản lý|tinh uy|hdnd|chi cục|văn phòng|ủy viên ban thường vụ|bí thư|\bso\b"
            r"|UVBTV|thanh uy|^(?:phó )?chủ tịch(?: thường trực)?$"
        )
    return re.compile(
        r"(?i)provinc|municipal|\bcity\b|people[’']s (?:committee|council)|party (?:committee|secretary|chief"
        r"|congress)|department"
        r"|commune|\bwards?\b|district|fatherland front|police|statistics|council chair|standing (?:board|committee)"
        r"|zones?\b"
        r"|\bboard\b|deput(?:y|ies)[’']? delegation|delegation of|inspector|school|congress|authority|PPC"
        r"|^chair\w+ of the council$|of the committee$"
        r"|^(?:deputy |permanent |standing |vice )*(?:secretary|chair(?:man|woman|person))$"
    )


@cache
def _central(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?i)trung ương|bộ chính trị|quốc hội(?! tỉnh)|chính phủ|bộ trưởng|thứ trưởng|thủ tướng|tổng bí thư|nước$"
            r"|ban bí thư|toàn quốc|quân khu|việt nam(?! tỉnh| thành phố)|nhà nước|quân ủy|tòa án nhân dân tối cao"
        )
    return re.compile(
        r"(?i)central|politburo|minist|government(?!al)|national assembly(?!.*(?:delegation|deput))|\bstate\b|supreme"
        r"|secretariat"
        r"|general secretary|general department|vietnam(?!ese)|viet nam|military region|\bcompany\b|corporation"
        r"|\bgroup\b"
    )


def provincial(position: str, lang: Lang) -> str | None:
    """The posts of a province, or of a body in it, out of what a person is said to be; None where there is none."""
    parts = re.split(r",\s+|\s+kiêm\s+" if lang == "vi" else r",\s+(?:and\s+)?|\s+and\s+(?=[A-Z])", position)
    kept = [part for part in parts if _provincial(lang).search(part) and not _central(lang).search(part)]
    if not kept:
        return None
    if lang == "vi" or len(kept) < 2:
        return ", ".join(kept)
    return ", ".join(kept[:-1]) + " and " + kept[-1]
