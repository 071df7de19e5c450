"""Answers as tables for a terminal. Text from articles is shown as text: no markup, no control characters."""

from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from events.text import plain

Answer = Any

_COUNTED = ("posts", "plans", "targets", "indicators", "projects", "investments", "mergers", "directives", "meetings")
_NOT_SLOTS = frozenset(
    {"id", "article", "type", "provinces", "units", "date", "date_origin", "quote", "confidence", "recorded_at"}
    | {"records", "sources", "origins", "thread"}
)
_WORDING = ("person", "name", "plan", "metric", "kind", "position")
"""Slots that say what something is: they come first, without their name."""
_QUANTITY = ("value", "unit", "comparator", "capital", "currency", "holds")
"""Slots that are said together, or go without saying."""


def timeline_table(entries: list[Answer]) -> None:
    """Entries by day, each with its sentence and who says so."""
    console = _console()
    undated = False
    for entry in entries:
        if entry["date"] is None and not undated:
            undated = True
            console.print(Text("without a date", style="bold"))
        head = Text.assemble(
            (f"{entry['date'] or '-':<11}", "bold"),
            (f"{_words(entry['type'])}  ", "cyan"),
            plain(summary({slot: value for slot, value in entry.items() if slot not in _NOT_SLOTS})),
            (f"  [{', '.join(entry['provinces']) or 'the whole country'}]", "green"),
            (f"  {entry['id'][:12]}", "dim"),
        )
        console.print(head)
        for source in entry["sources"]:
            console.print(Padding(_cited(source), (0, 0, 0, 11)))
    console.print(Text(f"{len(entries)} {'entry' if len(entries) == 1 else 'entries'}", style="dim"))


def state_table(document: Answer) -> None:
    """The state document: what the unit is, then its facts by section, then what it inherited."""
    console = _console()
    console.print(_headline(document))
    for title, edges in (("from", document["predecessors"]), ("became", document["successors"])):
        for edge in edges:
            console.print(Text(f"  {title} {edge['name']} ({edge['unit']}), {edge['relation']} on {edge['on']}"))
    totals = document["totals"]
    for section in _COUNTED:
        _facts(console, section, document[section], totals.get(section))
    for ancestor, handed in document["inherited"].items():
        console.print(Text(f"inherited from {ancestor}", style="bold green"))
        for section, facts in handed.items():
            _facts(console, section, facts, None)


def snapshot_table(found: Answer) -> None:
    """One line for each unit: how much is known of it, section by section."""
    table = Table("province", "status", *_COUNTED, title=f"on {found['on']}", title_justify="left")
    for document in found["states"]:
        table.add_row(document["province"], document["status"], *(str(len(document[one])) for one in _COUNTED))
    _console().print(table)


def diff_table(found: Answer) -> None:
    """What changed, why, and by which records."""
    console = _console()
    before, after = found["from"], found["to"]
    console.print(Text(f"{found['province']}: {_moment(before)} to {_moment(after)}", style="bold"))
    for change in found["changes"]:
        section, slash, tail = plain(change["path"]).partition("/")
        line = Text.assemble((f"{change['op']:<10}", "cyan"), (section + slash + _short(tail), "bold"), "  ")
        line.append(_before_and_after(change))
        line.append(f"  {change['because']}: {', '.join(record[:12] for record in change['records'])}", style="dim")
        console.print(line)
    if not found["changes"]:
        console.print(Text("nothing changed"))


def _before_and_after(change: Answer) -> str:
    before, after = plain(_value(change["before"])), plain(_value(change["after"]))
    return f"{before} → {after}" if change["op"] == "changed" else after or before


def show_table(record: Answer) -> None:
    """A record in full."""
    if "sources" in record:
        timeline_table([record])
        return
    console = _console()
    console.print(Text(f"{record['type']}  {record['id']}  (record {record['seq']})", style="bold"))
    source = record.get("source")
    for name, value in record.items():
        if name not in ("type", "id", "seq", "source", "corroborations", "corrections") and value is not None:
            console.print(Text(f"  {name}: {plain(_value(value))}"))
    if source:
        console.print(Padding(_cited(source), (0, 0, 0, 2)))
        if source["context"]:
            console.print(Padding(Text(plain(source["context"]), style="dim"), (0, 0, 0, 2)))
    for other in record.get("corroborations", ()):
        console.print(Text(f"  also said by {other['record'][:12]}"))
        console.print(Padding(_cited(other), (0, 0, 0, 4)))
    for act in record.get("corrections", ()):
        console.print(Text(f"  {_words(act['type'])} by {act['record'][:12]}: {plain(act.get('reason', ''))}"))


def search_table(found: Answer) -> None:
    """Entries, then articles, with how many there are of each."""
    timeline_table(found["entries"])
    console = _console()
    for article in found["articles"]:
        console.print(Text(plain(article["title"] or article["article"]), style="bold"))
        console.print(Padding(_cited(article), (0, 0, 0, 2)))
    totals = found["totals"]
    console.print(Text(f"of {totals['entries']} entries and {totals['articles']} articles", style="dim"))


def series_table(found: Answer) -> None:
    """A line for each metric: its figures, period by period."""
    console = _console()
    for metric, figures in found.items():
        said = ", ".join(f"{one['period'] or '-'}: {summary(one['value'] | {'metric': None})}" for one in figures)
        console.print(Text.assemble((plain(metric), "bold"), "  ", plain(said)))


def lanes_table(found: Answer) -> None:
    """A line for each lane: how much there is in it, and which units it joins."""
    table = Table("province", "name", "entries", "with", title=f"on {found['on']}", title_justify="left")
    for lane in found["lanes"]:
        before = ", ".join(unit["name"] for unit in lane["units"][1:])
        table.add_row(lane["province"], lane["name"], str(lane["entries"]), before)
    _console().print(table)


def records_table(records: list[Answer]) -> None:
    """A line for each record."""
    console = _console()
    told = {*_NOT_SLOTS, "seq", "stream"}
    for record in records:
        slots = summary({slot: value for slot, value in record.items() if slot not in told})
        line = Text.assemble((f"{record['seq']:>7}  ", "dim"), (_words(record["type"]), "cyan"), "  ", plain(slots))
        line.append(f"  {plain(record['stream'])}  {record['id'][:12]}", style="dim")
        console.print(line)
    console.print(Text(f"{len(records)} records", style="dim"))


def changed_table(found: Answer) -> None:
    """The entries to take over and the ids to take out."""
    timeline_table(found["entries"])
    console = _console()
    for entry in found["withdrawn"]:
        console.print(Text(f"withdrawn: {entry}", style="red"))
    console.print(Text(f"from {found['since']} to {found['seq']} of {found['head']}", style="dim"))


def articles_table(articles: list[Answer]) -> None:
    """Articles, the last published first."""
    table = Table("published", "title", "article", "entries", "texts")
    for one in articles:
        counts = str(one["entries"]), str(one["texts"])
        table.add_row(one["published_on"] or "", plain(one["title"] or ""), plain(one["article"]), *counts)
    _console().print(table)


def article_table(article: Answer) -> None:
    """An article's texts, what is quoted in bold."""
    console = _console()
    for text in article["texts"]:
        head = " · ".join(plain(text[name]) for name in ("title", "published_on", "updated") if text[name])
        console.print(Text(head or plain(article["article"]), style="bold"))
        for passage in text["passages"]:
            body = Text(passage["text"])
            for quote in text["quotes"]:
                body.stylize("bold", quote["start"] - passage["start"], quote["end"] - passage["start"])
            console.print(Padding(_plain_text(body), (0, 0, 0, 2)))
        if text["erased"]:
            console.print(Text("  (the text was erased)"))


def why_table(fact: Answer) -> None:
    """A fact and its witnesses."""
    console = _console()
    console.print(Text(f"{fact['province']} {plain(fact['path'])} on {fact['on']}", style="bold"))
    console.print(_fact(plain(fact["path"].partition("/")[2]), fact))
    for witness in fact["witnesses"]:
        console.print(Padding(_cited(witness), (0, 0, 0, 2)))


def history_table(statements: list[Answer]) -> None:
    """Every statement of a path, oldest first."""
    console = _console()
    for stated in statements:
        withdrawn = stated["withdrawn"]
        mark = f"  withdrawn ({withdrawn['cause']})" if withdrawn else ""
        console.print(Text(f"{stated['since']}  {plain(_value(stated['value']))}{mark}  {stated['record'][:12]}"))
        console.print(Padding(_cited(stated), (0, 0, 0, 12)))


def provinces_table(units: list[Answer]) -> None:
    """The units of a day."""
    table = Table("province", "name", "kind", "code", "since", "from")
    for unit in units:
        table.add_row(
            unit["province"], unit["name"], unit["kind"], unit["code"] or "", unit["since"] or "",
            ", ".join(unit["predecessors"]),
        )  # fmt: skip
    console = _console()
    console.print(table)
    console.print(Text(f"{len(units)} units", style="dim"))


def feeds_table(feeds: list[Answer]) -> None:
    """Where articles come from, the silent ones marked."""
    table = Table("feed", "articles", "last article", "usual gap", "silent for")
    for feed in feeds:
        silence = Text(f"{feed['silent_days']} days", style="red" if feed["silent"] else "")
        cells = (plain(feed["feed"]), str(feed["articles"]), feed["last_published"], f"{feed['usual_gap_days']} days")
        table.add_row(*cells, silence)
    _console().print(table)


def counts_table(counts: Answer) -> None:
    """Names and numbers."""
    console = _console()
    for name, value in counts.items():
        if value not in ([], {}):
            console.print(Text(f"{name}: {plain(_value(value))}"))


def changes_table(changes: list[Answer]) -> None:
    """What reading again would append, or has appended."""
    console = _console()
    for change in changes:
        rest = {name: value for name, value in change.items() if name not in ("article", "type")}
        console.print(Text(f"{plain(change['article'])}  {_words(change['type'])}  {plain(summary(rest))}"))
    console.print(Text(f"{len(changes)} to append", style="dim"))


def verify_table(report: Answer) -> None:
    """Whether the store is whole, and the checkpoint to keep elsewhere."""
    console = _console()
    for line in report["erased"]:
        console.print(Text(plain(line)))
    console.print(Text("whole" if report["ok"] else f"{len(report['problems'])} problems", style="bold"))
    console.print(Text(f"checkpoint {report['checkpoint']}"))


def doctor_table(report: Answer) -> None:
    """The set-up, then what to look at."""
    counts_table({name: value for name, value in report.items() if name != "review"})
    console = _console()
    for one in report["review"]:
        console.print(Text(f"look at: {plain(one['what'])}; {plain(one['do'])}", style="yellow"))
    if not report["review"]:
        console.print(Text("nothing to look at", style="green"))


def summary(slots: dict[str, Answer]) -> str:
    """Slots on a line: what it is first, then how much, then the rest by name."""
    said = [_value(slots[slot]) for slot in _WORDING if slots.get(slot) is not None]
    if slots.get("value") is not None:
        said.append(_quantity(slots["value"], slots.get("unit"), slots.get("comparator")))
    if slots.get("capital") is not None:
        said.append(f"capital {_quantity(slots['capital'], slots.get('currency'), None)}")
    told = {*_WORDING, *_QUANTITY}
    rest = {slot: value for slot, value in slots.items() if slot not in told and value not in (None, False, [])}
    return " · ".join([*said, *(slot if value is True else f"{slot} {_value(value)}" for slot, value in rest.items())])


def _quantity(value: Answer, unit: str | None, comparator: str | None) -> str:
    """`top 5`, `at least 8%`, `18,600 VND`."""
    if unit == "rank":
        return f"{'top' if comparator == 'top' else 'rank'} {_value(value)}"
    bound = {">=": "at least ", "<=": "at most ", "top": "top "}.get(comparator or "", "")
    return f"{bound}{_value(value)}{'%' if unit == '%' else f' {unit}' if unit else ''}"


def _headline(document: Answer) -> Text:
    on, status = document["on"], document["status"]
    became = ", ".join(heir["name"] for heir in document["in_force"])
    words = {
        "in force": "in force",
        "renamed": f"renamed; now {became}",
        "not yet formed": "not yet formed",
        "not known": "not known yet, with what had been published or recorded by then",
    }
    said = words.get(status, f"{status} into {became}" if status == "merged" else f"{status}: {became}")
    clocks = "".join(f", {name} {document[name]}" for name in ("known", "recorded_by") if document[name])
    return Text.assemble((document["name"], "bold"), f" ({document['unit']}) on {on}{clocks}: ", (said, "bold"))


def _facts(console: Console, section: str, facts: dict[str, Answer], total: int | None) -> None:
    if not facts:
        return
    more = f" ({len(facts)} of {total})" if total and total > len(facts) else ""
    console.print(Text(f"{section}{more}", style="bold cyan"))
    for tail, fact in facts.items():
        console.print(Padding(_fact(tail, fact), (0, 0, 0, 2)))


def _fact(tail: str, fact: Answer) -> Text:
    value = fact["value"]
    shown = summary({slot: one for slot, one in value.items() if slot != "holds"}) if isinstance(value, dict) else value
    since = f"since {fact['since']}" if fact["since"] else _first_said(fact)
    support = f"{fact['source_count']} source{'s' if fact['source_count'] != 1 else ''}"
    if fact["origins"] != fact["source_count"]:
        support += f" of {fact['origins']} origin{'s' if fact['origins'] != 1 else ''}"
    line = Text.assemble(
        (plain(_short(tail)), "dim"),
        "  ",
        plain(shown),
        (f"  {since}, {support}", "dim"),
        (f"  {fact['records'][-1][:12]}", "dim"),
    )
    if fact.get("quote"):
        line.append(f"\n    “{plain(fact['quote'])}”")
    for side in fact.get("disputed", ()):
        line.append(f"\n  disputed: {plain(_value(side['value']))} ({side['records'][0][:12]})", style="red")
    return line


def comparison_table(found: Answer) -> None:
    """One line for each kind that either extractor read, then all of them."""
    first, second = found["extractors"]
    title = f"{found['articles']} articles"
    table = Table("type", plain(first), plain(second), "both", "agreement", "dates", "slots", title=title)
    for row in [row for row in found["kinds"] if row["first"] or row["second"]] + [{"type": "all", **found["total"]}]:
        table.add_row(*("-" if cell is None else str(cell) for cell in row.values()))
    _console().print(table)


def unread_table(found: list[Answer]) -> None:
    """Patterns of what was not understood, each with a few of its sentences."""
    console = _console()
    for one in found:
        console.print(Text.assemble((f"{one['count']:>5}  ", "bold"), (plain(one["pattern"]), "cyan")))
        for example in one["examples"]:
            said = Text.assemble(plain(example["quote"]), (f"  {plain(example['article'])}", "dim"))
            console.print(Padding(said, (0, 0, 0, 7)))
    if not found:
        console.print(Text("every sentence about a province gave an event"))


def _first_said(fact: dict[str, Answer]) -> str:
    if "first_reported" in fact:
        return f"first reported {fact['first_reported']}"
    # The latest day that an undated article names is a day by which it had not yet been written.
    by = "not before" if fact["since_origin"] == "context" else "by"
    return f"undated, {by} {fact['last_confirmed']} ({fact['since_origin']})"


def _short(tail: str) -> str:
    """A path's tail; of a bare id the first digits."""
    return tail[:12] if len(tail) == 32 and set(tail) <= set("0123456789abcdef") else tail


def _cited(source: Answer) -> Text:
    where = " · ".join(plain(source[name]) for name in ("title", "url", "published_on") if source.get(name)) or plain(
        source.get("article", "")
    )
    quote = f"“{plain(source['quote'])}”" if source.get("quote") else "(the text was erased)"
    return Text.assemble(quote, (f"\n{where}", "dim"))


def _plain_text(text: Text) -> Text:
    """The text without what could run in a terminal, its styles in place."""
    return Text.assemble(*((plain(part.plain), "bold" if part.spans else "") for part in text.divide(_edges(text))))


def _edges(text: Text) -> list[int]:
    return sorted({edge for span in text.spans for edge in (span.start, span.end)})


def _value(value: Answer) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return summary(value) if value else ""
    if isinstance(value, list):
        return ", ".join(map(_value, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        whole = value == int(value)
        return f"{int(value) if whole else value:{',' if abs(value) >= 10_000 else ''}}"
    return str(value)


def _moment(side: Answer) -> str:
    clocks: Iterable[str] = (f" {name} {side[name]}" for name in ("known", "recorded_by") if side.get(name))
    return f"{side['on']} ({side['unit']})" + "".join(clocks)


def _words(kind: str) -> str:
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in kind).strip()


def _console() -> Console:
    return Console(highlight=False)
