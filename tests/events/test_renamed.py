"""A reading follows the names: of other provinces and of other people the same is told."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from events.base import Article
from events.extract import extract, printed_claim
from events.reading.entities.towns import provinces_of_towns
from events.text import fold, slug
from events.units.lineage import Units
from feeds.files import articles_alone, read_files

UNITS = Units.packaged()
DEV = Path(__file__).parents[2] / "bench" / "press" / "dev-articles.jsonl"
ARTICLES = list(articles_alone(read_files([str(DEV)]), []))[::8]

SWAPPED = [
    ("Lạng Sơn", "Hà Tĩnh"), ("Cao Bằng", "Nghệ An"), ("Sơn La", "Quảng Ninh"), ("Thanh Hóa", "Điện Biên"),
    ("Lào Cai", "Hưng Yên"), ("Yên Bái", "Thái Bình"), ("Quảng Trị", "Gia Lai"), ("Quảng Bình", "Bình Định"),
    ("Bắc Ninh", "An Giang"), ("Bắc Giang", "Kiên Giang"), ("Phú Thọ", "Ninh Bình"), ("Vĩnh Phúc", "Nam Định"),
    ("Hòa Bình", "Hà Nam"), ("Hải Phòng", "Đà Nẵng"), ("Hải Dương", "Quảng Nam"), ("Cà Mau", "Tây Ninh"),
    ("Bạc Liêu", "Long An"), ("Lâm Đồng", "Vĩnh Long"), ("Đắk Nông", "Bến Tre"), ("Bình Thuận", "Trà Vinh"),
    ("Tuyên Quang", "Khánh Hòa"), ("Hà Giang", "Ninh Thuận"), ("Quảng Ngãi", "Đắk Lắk"), ("Kon Tum", "Phú Yên"),
]  # fmt: skip
"""Provinces that became of each other's like in 2025: a name that was kept stands for one that was kept."""

PEOPLE = (
    "Trần Hà Giang", "Lê Văn Trưởng", "Giàng A Páo", "Y Thanh Hà Niê Kđăm", "Phạm Quang Vinh", "Nguyễn Thành Nam",
    "Vũ Hòa Bình", "Thạch Phước An", "Lò Văn Bé", "Đỗ Long Sơn", "Rah Lan Chung", "Hoàng Tiến Sỹ", "Lâm Hải Dương",
)  # fmt: skip

TITLES = ("Mr.", "Mr", "Comrade", "Chairman", "Secretary", "ông", "Ông", "đồng chí", "Đồng chí")


def test_of_other_provinces_the_same_is_told() -> None:
    names = {one: other for old, new in SWAPPED for one, other in ((old, new), (new, old))}
    named = [one for one in ARTICLES if not any(provinces_of_towns(f"{one.title} {one.text}"))]
    assert_told_alike(named, lambda article: renaming(names), 10)


def test_of_other_people_the_same_is_told() -> None:
    assert_told_alike(ARTICLES, lambda article: renaming(dict(people_renamed(article))), 15)


def assert_told_alike(articles: list[Article], by: Callable[[Article], Callable[[str], str]], least: int) -> None:
    changed = 0
    for article in articles:
        renamed = by(article)
        other = of_names(article, renamed)
        if other.text != article.text:
            assert told(other, str) == told(article, renamed), article.id
            changed += 1
    assert changed >= least


def of_names(article: Article, renamed: Callable[[str], str]) -> Article:
    fields = ("stream", "text", "url", "title", "home")
    return article.model_copy(update={field: renamed(getattr(article, field) or "") or None for field in fields})


def told(article: Article, renamed: Callable[[str], str]) -> list[str]:
    """What is read in an article, renamed: each event's slots as they are printed."""
    events = []
    for claim in extract(article, UNITS):
        slots = printed_claim(claim, article, UNITS)
        slots = {slot: value for slot, value in slots.items() if slot not in ("units", "start", "end", "confidence")}
        slots = json.loads(renamed(json.dumps(slots, ensure_ascii=False)))
        for slot in {"provinces", "from"} & set(slots):
            slots[slot] = sorted(slots[slot] or ())
        events.append(json.dumps(slots, ensure_ascii=False))
    return sorted(events)


def renaming(names: dict[str, str]) -> Callable[[str], str]:
    """Names in each of their spellings are the others: with marks and without, in one word, in capitals, as slugs."""
    spelt: dict[str, str] = {}
    for old, new in names.items():
        bare = {old: new, bare_of(old): bare_of(new), joined(old): joined(new)}
        spelt |= bare | {one.upper(): other.upper() for one, other in bare.items()} | {slug(old): slug(new)}
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, spelt), key=len, reverse=True))})(?!\w)")
    return lambda text: pattern.sub(lambda found: spelt[found[0]], text) if spelt else text


def bare_of(name: str) -> str:
    return fold(name).title()


def joined(name: str) -> str:
    return fold(name).replace(" ", "").capitalize()


def people_renamed(article: Article) -> Iterator[tuple[str, str]]:
    """Men of three words of whom an article tells, and others whose names they shall bear.

    It is those whom it calls by the whole name, or by the last with a title before it.
    """
    slots = ("person", "chair", "by")
    told_of = {claim.event.content().get(slot) for claim in extract(article, UNITS) for slot in slots}
    names = sorted(one for one in told_of if one and one.count(" ") == 2 and " thi " not in fold(one))
    for name, other in zip(names, PEOPLE, strict=False):
        last, by_last = name.split()[-1], other.split()[-1]
        called = [(name, other), *((f"{title} {last}", f"{title} {by_last}") for title in TITLES)]
        if len(re.findall(rf"\b{last}\b", article.text)) == sum(article.text.count(one) for one, _ in called):
            yield from ((one, bare_of(new) if name.isascii() else new) for one, new in called)
