"""Answers as tables for a terminal. Text from articles is shown as text: no markup, no control characters."""

import re
from typing import Any

from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from cli.drawing import console, hang, number
from events.doubt import is_doubtful
from events.handed_down import handed_down
from events.registry import slots
from events.statements import SECTIONS
from events.text import plain
from store.formats.named_units import named
from store.formats.wording import (
    DOUBTFUL,
    clocks_in_words,
    in_post,
    is_id,
    kind_in_words,
    moment,
    ordered,
    otherwise,
    qualified,
    readable,
    said,
    summary,
    when_told,
)

Answer = Any


def timeline_table(entries: list[Answer]) -> None:
    """Entries by day, each with its sentence and who says so."""
    terminal = console()
    _entries(terminal, entries)
    terminal.print(Text(f"{len(entries)} {'entry' if len(entries) == 1 else 'entries'}", style="dim"))


def _entries(terminal: Console, entries: list[Answer]) -> None:
    undated = False
    for entry in entries:
        if entry["date"] is None and not undated:
            undated = True
            terminal.print(Text("without a date", style="bold"))
        head = Text.assemble(
            (f"{kind_in_words(entry['type'])}  ", "cyan"),
            plain(said(entry)),
            (f"  [{', '.join(entry['provinces']) or 'the whole country'}]", "green"),
            (f"  {entry['id'][:12]}", "dim"),
            *((f"  {more}", "dim") for more in qualified(entry)),
            *((f"\n{plain(other)}", "red") for other in otherwise(entry)),
        )
        hang(terminal, head, 11, (f"{entry['date'] or '-':<11}", "bold"))
        for source in entry["sources"]:
            hang(terminal, _cited(source), 11)


_NOBODY_KNEW = ("not known", "not yet formed")
"""Statuses of a unit of which nothing can be known."""


def state_table(document: Answer) -> None:
    """The state document: what the unit is, then its facts by section, those of which nothing is known, what it
    inherited.
    """
    _state(document, whole=True)


def narrowed_state_table(document: Answer) -> None:
    """Of a state document only the facts that were asked for: nothing is said of the sections that are not there."""
    _state(document, whole=False)
    if not any(document[section] for section in SECTIONS) and not document["inherited"]:
        console().print(Text("nothing is known of what was asked for", style="dim"))


def _state(document: Answer, whole: bool) -> None:
    terminal = console()
    terminal.print(_headline(document))
    for title, edges in (("from", document["predecessors"]), ("became", document["successors"])):
        for edge in edges:
            terminal.print(Text(f"  {title} {edge['name']} ({edge['unit']}), {edge['relation']} on {edge['on']}"))
    totals = document["totals"]
    for section in SECTIONS:
        _facts(terminal, section, document[section], totals.get(section), document["on"])
    empty = [section for section in SECTIONS if not document[section]]
    if whole and empty and document["status"] not in _NOBODY_KNEW:
        of = ", ".join("posts (who holds them)" if section == "posts" else section for section in empty)
        hang(terminal, Text(f"nothing is known of its own: {of}", style="dim"), 2, "")
    for ancestors, handed in handed_down(document).items():
        terminal.print(Text(named(f"inherited from {', '.join(ancestors)}"), style="bold green"))
        for section, facts in handed.items():
            _facts(terminal, section, facts, None, document["on"])


def snapshot_table(found: Answer) -> None:
    """One line for each unit: how many facts are known of it, section by section."""
    counts = (Column(section, justify="right", overflow="fold") for section in SECTIONS)
    title = f"on {found['on']}"
    table = Table(Column("province", no_wrap=True), *counts, title=title, title_justify="left", padding=0)
    for document in found["states"]:
        table.add_row(document["province"], *(str(len(document[one])) for one in SECTIONS))
    console().print(table)


_BECAUSE = {
    "world": "told by",
    "press": "made known by",
    "correction": "corrected by",
    "rule": "read anew in",
    "reference": "by law,",
}
"""Why something changed, before the records by which it did."""


def diff_table(found: Answer) -> None:
    """What changed, why, and by which records; below it which laws these are."""
    terminal = console()
    before, after = found["from"], found["to"]
    terminal.print(Text(f"{found['province']}: {moment(before)} to {moment(after)}", style="bold"))
    laws = {}
    for change in found["changes"]:
        section, slash, tail = plain(change["path"]).partition("/")
        line = Text.assemble((section + slash + _short(tail), "bold"), "  ")
        line.append(_before_and_after(change))
        because = f"{_BECAUSE[change['because']]} {', '.join(record[:12] for record in change['records'])}"
        line.append(f"  {because}", style="dim")
        line.append(_doubt(change), style="yellow")
        if change.get("quote"):
            line.append(f"\n“{plain(change['quote'])}”")
        if change.get("by_law"):
            laws[change["records"][0][:12]] = plain(change["by_law"])
        hang(terminal, line, 10, (f"{change['op']:<10}", "cyan"))
    if not found["changes"]:
        terminal.print(Text("nothing changed"))
    for record, law in laws.items():
        terminal.print(Text(f"{record} is {law}", style="dim"))


def _before_and_after(change: Answer) -> str:
    before, after = plain(readable(change["before"])), plain(readable(change["after"]))
    said = f"{before} → {after}" if change["op"] == "changed" else after or before
    if "replaces" in change:
        said += f", in place of {plain(readable(change['replaces']['value']))}"
        period = change["replaces"]["path"].partition("@")[2]
        said += f" ({plain(period)})" if period else ""
    if "inherited_from" in change:
        said += f"  from {', '.join(change['inherited_from'])}"
    return said if change["path"] == "unit" else named(said)


def show_table(record: Answer) -> None:
    """A record in full."""
    if "sources" in record:
        timeline_table([record])
        said = ", ".join(one[:12] for one in record["records"])
        hang(console(), Text(f"records: {said}; `tinhlog show` one for its context and its corrections"), 2, "")
        return
    terminal = console()
    terminal.print(Text(f"{record['type']}  {record['id']}  (record {record['seq']})", style="bold"))
    source = record.get("source")
    for name, value in record.items():
        if name not in ("type", "id", "seq", "source", "corroborations", "corrections") and value is not None:
            hang(terminal, Text(f"{name}: {plain(readable(value))}"), 4, "  ")
    if source:
        hang(terminal, _cited(source), 2)
        if source["context"]:
            hang(terminal, Text(plain(source["context"]), style="dim"), 2)
    for other in record.get("corroborations", ()):
        terminal.print(Text(f"  also said by {other['record'][:12]}"))
        hang(terminal, _cited(other), 4)
    for act in record.get("corrections", ()):
        head = f"{kind_in_words(act['type'])} by {act['record'][:12]}"
        changed = (f"{slot} = {readable(value) or 'nothing'}" for slot, value in act.get("set", {}).items())
        said = "; ".join([*changed, act.get("reason") or ""])
        hang(terminal, Text(f"{head}: {plain(said)}"), 4, "  ")


def search_table(found: Answer) -> None:
    """Entries, then articles, with how many are shown of each; before them, what was taken for provinces."""
    terminal = console()
    totals = found["totals"]
    for name in found["names"]:
        hang(terminal, Text(plain(f"{name['name']} in each spelling: {', '.join(name['spellings'])}")), 2, "")
    for name, shown in (("entries", _entries), ("articles", _articles)):
        terminal.print(Text(f"{name}: {len(found[name])} of {totals[name]}", style="bold"))
        shown(terminal, found[name])


def _articles(terminal: Console, articles: list[Answer]) -> None:
    for article in articles:
        hang(terminal, _cited(article), 2)


def series_table(found: Answer) -> None:
    """A line for each metric: its figures, period by period."""
    terminal = console()
    for metric, figures in found.items():
        said = ", ".join(f"{one['period'] or '-'}: {summary(one['value'] | {'metric': None})}" for one in figures)
        hang(terminal, Text.assemble((plain(metric), "bold"), "  ", plain(said)), 4, "")


def lanes_table(found: Answer) -> None:
    """A line for each lane: how much there is in it, and which units it joins."""
    table = Table("province", "name", "entries", "with", title=f"on {found['on']}", title_justify="left")
    for lane in found["lanes"]:
        before = ", ".join(unit["name"] for unit in lane["units"][1:])
        table.add_row(lane["province"], lane["name"], str(lane["entries"]), before)
    console().print(table)


def records_table(records: list[Answer]) -> None:
    """A line for each record; of an article's arrival what it is called, not by which digest its text is kept."""
    terminal = console()
    for record in records:
        told = {slot: value for slot, value in slots(record["type"], record).items() if slot != "text"}
        said = summary({slot: value for slot, value in told.items() if value != record["stream"]})
        kind = (kind_in_words(record["type"]), "cyan")
        line = Text.assemble(kind, "  ", plain(said))
        line.append(f"  {plain(record['stream'])}  {record['id'][:12]}", style="dim")
        hang(terminal, line, 9, (f"{record['seq']:>7}  ", "dim"))
    terminal.print(Text(number(len(records), "record"), style="dim"))


def changed_table(found: Answer) -> None:
    """The entries to take over and the ids to take out."""
    timeline_table(found["entries"])
    terminal = console()
    for entry in found["withdrawn"]:
        terminal.print(Text(f"withdrawn: {entry}", style="red"))
    terminal.print(Text(f"from {found['since']} to {found['seq']} of {found['head']}", style="dim"))


def why_table(fact: Answer) -> None:
    """A fact and its witnesses."""
    terminal = console()
    terminal.print(Text(f"{fact['province']} {plain(fact['path'])} on {fact['on']}", style="bold"))
    section, _, tail = fact["path"].partition("/")
    if fact["value"] is None:
        terminal.print("  nothing was stated on it")
    else:
        hang(terminal, _fact(section, plain(tail), fact, fact["on"]), 2, "")
    for witness in fact["witnesses"]:
        hang(terminal, _cited(witness), 2)


def history_table(statements: list[Answer]) -> None:
    """Every statement of a path, oldest first."""
    terminal = console()
    several = len({stated["unit"] for stated in statements}) > 1
    for stated in statements:
        withdrawn = stated["withdrawn"]
        mark = f"  withdrawn ({withdrawn['cause']})" if withdrawn else ""
        of = named(f"  of {stated['unit']}") if several else ""
        said = Text(f"{plain(readable(stated['value']))}{of}{mark}  {stated['record'][:12]}")
        hang(terminal, said, 12, f"{stated['since']}  ")
        hang(terminal, _cited(stated), 12)


def provinces_table(units: list[Answer]) -> None:
    """The units of a day."""
    whole = (Column(name, no_wrap=True) for name in ("code", "since"))
    folded = (Column(name, overflow="fold") for name in ("province", "name", "kind"))
    table = Table(*folded, *whole, Column("from", overflow="fold"), padding=0)
    for unit in units:
        table.add_row(
            unit["province"], unit["name"], unit["kind"], unit["code"] or "", unit["since"] or "",
            ", ".join(unit["predecessors"]),
        )  # fmt: skip
    terminal = console()
    terminal.print(table)
    terminal.print(Text(number(len(units), "unit"), style="dim"))


def counts_table(counts: Answer) -> None:
    """Names and numbers, a line for each thing in a list; the errors stand on stderr, which a terminal shows too."""
    terminal = console()
    for name, value in counts.items():
        if name == "errors" or value in (None, [], {}):
            continue
        if isinstance(value, list) and isinstance(value[0], dict):
            terminal.print(Text(f"{name}:"))
            for one in value:
                hang(terminal, Text(plain(readable(one))), 4, "  ")
        else:
            hang(terminal, Text(f"{name}: {plain(readable(value))}"), 4, "")


def verify_table(report: Answer) -> None:
    """Whether the store is whole, and the checkpoint to keep elsewhere."""
    terminal = console()
    for line in report["erased"]:
        terminal.print(Text(plain(line)))
    terminal.print(Text("whole" if report["ok"] else number(len(report["problems"]), "problem"), style="bold"))
    terminal.print(Text(f"checkpoint {report['checkpoint']}"))


def doctor_table(report: Answer) -> None:
    """The set-up, then what to look at."""
    counts_table({name: value for name, value in report.items() if name != "review"})
    terminal = console()
    for one in report["review"]:
        terminal.print(Text(f"look at: {plain(one['what'])}; {plain(one['do'])}", style="yellow"))
    if not report["review"]:
        terminal.print(Text("nothing to look at", style="green"))


def _headline(document: Answer) -> Text:
    on, status = document["on"], document["status"]
    became = ", ".join(heir["name"] for heir in document["in_force"])
    words = {
        "in force": "in force",
        "renamed": "in force; asked for by a former name",
        "not yet formed": "not yet formed",
        "not known": _not_known(document["in_force"]),
    }
    said = words.get(status, f"{status} into {became}" if status == "merged" else f"{status}: {became}")
    if status in ("merged", "split") and document["successors"]:
        said += f"; below, as it was before {document['successors'][0]['on']}"
    if "later_name" in document:
        said += f"; named {document['later_name']['name']} from {document['later_name']['on']}"
    clocks = "".join(f", {said}" for said in clocks_in_words(document))
    return Text.assemble((document["name"], "bold"), f" ({document['unit']}) on {on}{clocks}: ", (said, "bold"))


def _not_known(in_force: list[Answer]) -> str:
    if not in_force:
        return "not known; with what is published and recorded, nothing is known of that day"
    units = ", ".join(f"{unit['name']} ({unit['unit']})" for unit in in_force)
    return f"not known to be formed; as far as was known, in force: {units}; below, what had been told of it"


def _facts(terminal: Console, section: str, facts: dict[str, Answer], total: int | None, on: str) -> None:
    if not facts:
        return
    more = f" ({len(facts)} of {total})" if total and total > len(facts) else ""
    terminal.print(Text(f"{section}{more}", style="bold cyan"))
    for tail, fact in ordered(section, facts):
        hang(terminal, _fact(section, tail, fact, on), 4, "  ")


def _fact(section: str, tail: str, fact: Answer, on: str) -> Text:
    value, told = fact["value"], when_told(section, fact, on)
    if isinstance(value, dict):
        shown = value if section != "posts" else in_post(value, "en")
        value = summary({slot: one for slot, one in shown.items() if slot != "holds" and not _is_told(slot, one, told)})
    support = number(fact["source_count"], "source")
    if fact["origins"] != fact["source_count"]:
        support += f", {fact['origins']} independent"
    line = Text.assemble(
        (plain(_short(tail)), "dim"),
        "  ",
        named(plain(value)),
        (f"  {told}; {support}", "dim"),
        (_doubt(fact), "yellow"),
        (f"  {fact['records'][-1][:12]}", "dim"),
    )
    if fact.get("quote"):
        line.append(f"\n“{plain(fact['quote'])}”")
    for other in otherwise(fact):
        line.append(f"\n{named(plain(other))}", style="red")
    return line


def _doubt(of: Answer) -> str:
    return f"; {DOUBTFUL}" if is_doubtful(of.get("confidence")) else ""


def _is_told(slot: str, value: Answer, told: str) -> bool:
    """Whether a slot only repeats the day that stands beside the fact."""
    return slot in ("date", "effective") and re.search(rf"{value}(?![-\d])", told) is not None


def _short(tail: str) -> str:
    """A path's tail; of a bare id the first digits."""
    return tail[:12] if is_id(tail) else tail


def _cited(source: Answer) -> Text:
    where = " · ".join(plain(source[name]) for name in ("title", "url", "published_on") if source.get(name)) or plain(
        source.get("article", "")
    )
    quote = f"“{plain(source['quote'])}”" if source.get("quote") else "(the text was erased)"
    return Text.assemble(quote, (f"\n{where}", "dim"))
