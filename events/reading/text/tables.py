"""Tables that a page has flattened, a row or a cell to a line: each row is read as what it says in words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.reading.text.language import Lang

Edit = tuple[int, int, str]
"""What to put in place of a span."""


class Cell(NamedTuple):
    """A cell, or a line, and where it stands."""

    start: int
    end: int
    text: str


class Columns(NamedTuple):
    """Which column of a table has the labels, which the units, and how the numbers of each other are told."""

    label: int
    unit: int | None
    told: dict[int, str]


def told_in_words(text: str) -> Iterator[Edit]:
    """What makes sentences of the rows of tables: "Thu nội địa năm 2025 đã đạt 3 tỷ đồng; ..."."""
    lines = [_trimmed(line.start(), line[0]) for line in re.finditer(r"[^\n]*\S[^\n]*", text)]
    at = 0
    while at < len(lines):
        barred = _cells(lines[at])
        head = barred or _heads(lines, at)
        columns = _columns([cell.text for cell in head])
        if columns is None:
            at += 1
            continue
        height = 1 if barred else len(head)
        yield lines[at].start, lines[at + height - 1].end, ""
        at += height
        while at < len(lines):
            if row := list(_row(lines[at : at + height], columns)):
                yield from row
                at += height
            elif (
                _cells(lines[at])
                if barred
                else any(any(_row(lines[i : i + height], columns)) for i in (at + 1, at + 2))
            ):
                at += 1
            else:
                break


def _trimmed(start: int, text: str) -> Cell:
    bare = text.strip()
    start += text.find(bare)
    return Cell(start, start + len(bare), bare)


def _cells(line: Cell) -> list[Cell]:
    """The cells of a line that bars or tabs part, none of any other."""
    found, start = [], line.start + line.text.startswith("|")
    for part in re.split(r"[|\t]", line.text.removeprefix("|").removesuffix("|")):
        found.append(_trimmed(start, part))
        start += len(part) + 1
    return found if len(found) >= _FEWEST else []


def _heads(lines: list[Cell], at: int) -> list[Cell]:
    """The lines from one on that can each head a column, no more than a table has."""
    end = at
    while end < min(len(lines), at + _MOST) and len(lines[end].text) <= _WIDEST and _HEAD.match(lines[end].text):
        end += 1
    return lines[at:end] if end - at >= _FEWEST else []


def _columns(heads: list[str]) -> Columns | None:
    """What columns hold by their heads; none where no column has labels, or none has numbers."""
    labels = [at for at, head in enumerate(heads) if _LABELS.fullmatch(head)]
    lang: Lang = "en" if labels and heads[labels[0]].isascii() else "vi"
    units = [at for at, head in enumerate(heads) if _UNITS.fullmatch(head)]
    told = {at: how for at, head in enumerate(heads) if at not in (*labels, *units) and (how := _told(head, lang))}
    return Columns(labels[0], units[0] if units else None, told) if labels and told else None


def _told(head: str, lang: Lang) -> str | None:
    """How the numbers under a head are told: as a goal or as reached, and of when; none of those only compared."""
    plan, result = _PLAN.search(head), _RESULT.search(head)
    if _COMPARES.search(head) or (plan and result):
        return None
    when = _RESULT.sub("", _PLAN.sub("", head)).strip(" ()-:").lower()
    when = f"{_IN_YEAR[lang]} {when}" if when.isdigit() else when
    if not (plan or result or _WHEN.match(when)):
        return None
    return " ".join(_SAID[lang]["plan" if plan else "result" if result else "number"].format(when).split())


def _row(lines: list[Cell], columns: Columns) -> Iterator[Edit]:
    """What makes a sentence of the lines of a row; nothing where they have no label, or else than numbers."""
    row = lines if len(lines) > 1 else _cells(lines[0]) if lines else []
    if len(row) <= max(columns.label, *columns.told) or not any(map(str.isalpha, row[columns.label].text)):
        return
    numbers = [(row[at], how) for at, how in columns.told.items() if not _NONE.fullmatch(row[at].text)]
    if not numbers or not all(_NUMBER.fullmatch(cell.text) for cell, _ in numbers):
        return
    labelled = _LABEL.fullmatch(row[columns.label].text)
    assert labelled is not None
    label, (start, end) = labelled["label"], labelled.span("label")
    unit = labelled["unit"] or "" if columns.unit is None else row[columns.unit].text
    unit = unit if unit.isupper() else unit[:1].lower() + unit[1:]
    unit = "" if unit in label.lower() else unit
    yield lines[0].start, row[columns.label].start + start, ""
    last, said = row[columns.label].start + end, ""
    for number, how in numbers:
        yield last, number.start, f"{said} {how} "
        if unit and number.text[-1].isdigit():
            yield number.end - 1, number.end, f"{number.text[-1]}{'' if unit == '%' else ' '}{unit}"
        last, said = number.end, f"; {label}"
    yield last, lines[-1].end, ""


_SAID: dict[Lang, dict[str, str]] = {
    "en": {"plan": "{} is to reach", "result": "{} reached", "number": "{} reached"},
    "vi": {"plan": "phấn đấu {} đạt", "result": "{} đã đạt", "number": "{} đạt"},
}
"""What leads from a label to its number, with the time of which that is."""
_IN_YEAR: dict[Lang, str] = {"en": "in", "vi": "năm"}
_FEWEST = 2
"""No table has fewer columns."""
_MOST = 12
"""Nor does it have more."""
_WIDEST = 60
"""No head of a column is longer."""

_LABELS = re.compile(
    r"(?:(?:các|tên|một số|main|key) )?(?:chỉ tiêu|chỉ số|nội dung|danh mục|indicators?|targets?)(?: chủ yếu)?", re.I
)
_UNITS = re.compile(r"đơn vị(?: tính)?|đvt|units?", re.I)
_PLAN = re.compile(
    r"(?<!\w)(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|KH|NQ|MT|plan|target)(?!\w)(?: giao| for)?", re.I
)
_RESULT = re.compile(
    r"(?<!\w)(?:ước|thực hiện|kết quả|đạt được|số liệu|TH|ƯTH|estimated?|results?|actual)(?!\w)(?: đạt| for)?", re.I
)
_COMPARES = re.compile(
    r"%|(?<!\w)(?:so|tỷ lệ|tỉ lệ|tăng|giảm|tốc độ|cơ cấu|ghi chú|compared|vs|change|notes?)(?!\w)", re.I
)
_WHEN = re.compile(r"(?:năm|quý|tháng|giai đoạn|\d{1,2} tháng|nửa|lũy kế|cộng dồn|in 20\d\d)(?!\w)")
_HEAD = re.compile(
    rf"(?:s?tt|số tt)$|(?:{_LABELS.pattern}|{_UNITS.pattern})$|(?:{_PLAN.pattern}|{_RESULT.pattern}|{_COMPARES.pattern}"
    rf"|{_WHEN.pattern})[^.:;]*$",
    re.I,
)
"""What can head a column."""

_NUMBER = re.compile(
    r"(?:(?:>|<|≥|≤|~|trên|khoảng|dưới)\s?)?-?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?(?:\s?%|\s[^\W\d][^\d]{1,20})?"
)
_NONE = re.compile(r"[-–…x.]*")
_LABEL = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-zđ])[.)]\s?|[-+*•–]\s?)?(?:[Tt]rong đó:\s?)?"
    r"(?P<label>.+?)(?:\s?\((?P<unit>%|[^()\d]{1,24})\))?"
)
"""A label without the number of its row, and its unit where it ends with one."""
