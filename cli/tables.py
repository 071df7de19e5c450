"""Answers as tables for a terminal. Text from articles is shown as text: no markup, no control characters."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from events.handed_down import handed_down
from events.text import plain
from feeds.files import HO_CHI_MINH_TIME
from store.formats.wording import NOT_SLOTS, SECTIONS, kind_in_words, readable, slots, summary

Answer = Any


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
            (f"{kind_in_words(entry['type'])}  ", "cyan"),
            plain(summary(slots(entry))),
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
    for section in SECTIONS:
        _facts(console, section, document[section], totals.get(section))
    for ancestors, handed in handed_down(document).items():
        console.print(Text(f"inherited from {', '.join(ancestors)}", style="bold green"))
        for section, facts in handed.items():
            _facts(console, section, facts, None)


def snapshot_table(found: Answer) -> None:
    """One line for each unit: how much is known of it, section by section."""
    table = Table("province", "status", *SECTIONS, title=f"on {found['on']}", title_justify="left")
    for document in found["states"]:
        table.add_row(document["province"], document["status"], *(str(len(document[one])) for one in SECTIONS))
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
    before, after = plain(readable(change["before"])), plain(readable(change["after"]))
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
            console.print(Text(f"  {name}: {plain(readable(value))}"))
    if source:
        console.print(Padding(_cited(source), (0, 0, 0, 2)))
        if source["context"]:
            console.print(Padding(Text(plain(source["context"]), style="dim"), (0, 0, 0, 2)))
    for other in record.get("corroborations", ()):
        console.print(Text(f"  also said by {other['record'][:12]}"))
        console.print(Padding(_cited(other), (0, 0, 0, 4)))
    for act in record.get("corrections", ()):
        console.print(Text(f"  {kind_in_words(act['type'])} by {act['record'][:12]}: {plain(act.get('reason', ''))}"))


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
    told = {*NOT_SLOTS, "seq", "stream"}
    for record in records:
        said = summary({slot: value for slot, value in record.items() if slot not in told})
        kind = (kind_in_words(record["type"]), "cyan")
        line = Text.assemble((f"{record['seq']:>7}  ", "dim"), kind, "  ", plain(said))
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


def _plain_text(text: Text) -> Text:
    """The text without what could run in a terminal, its styles in place."""
    return Text.assemble(*((plain(part.plain), "bold" if part.spans else "") for part in text.divide(_edges(text))))


def _edges(text: Text) -> list[int]:
    return sorted({edge for span in text.spans for edge in (span.start, span.end)})


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
        console.print(Text(f"{stated['since']}  {plain(readable(stated['value']))}{mark}  {stated['record'][:12]}"))
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


def subscriptions_table(feeds: list[Answer]) -> None:
    """Feeds as their owner has described them."""
    folded = (Column(name, overflow="fold") for name in ("name", "address", "language", "province"))
    table = Table("id", *folded, "state", "next")
    for feed in feeds:
        about = (feed["lang"] or "", feed["province"] or "", feed["state"], _near(feed["next"]))
        table.add_row(str(feed["id"]), plain(feed["name"]), plain(feed["url"]), *about)
    console = _console()
    console.print(table)
    console.print(Text(_number(len(feeds), "feed"), style="dim"))


def feed_table(feed: Answer) -> None:
    """All that is known of one feed."""
    shown = {name: _moment_of(feed[name]) for name in ("next", "last_success", "last_new")}
    shown |= {"silent": _silence(feed), "silent_days": "", "usual_gap_days": ""}
    counts_table({name: value for name, value in {**feed, **shown}.items() if value not in (None, "")})


def watches_table(watches: list[Answer]) -> None:
    """Watches: what each asks, where it tells it, and how its messages fare."""
    folded = (Column(name, overflow="fold") for name in ("about", "to"))
    table = Table("id", *folded, "state", "queued", "delivered", "dead")
    for one in watches:
        about = [", ".join(one["provinces"]) or "every province", *one["types"], one["path"] or ""]
        state = f"{one['state']}: {one['notice']}" if one["notice"] else one["state"]
        counts = (str(one[name]) for name in ("queued", "delivered", "dead"))
        table.add_row(str(one["id"]), plain(" · ".join(filter(None, about))), plain(one["to"]), plain(state), *counts)
    _console().print(table)


def watch_table(one: Answer) -> None:
    """A watch and its messages."""
    watches_table([one])
    messages_table(one["messages"])


def messages_table(messages: list[Answer]) -> None:
    """Messages with what came of them."""
    table = Table(Column("id", overflow="fold"), Column("message", overflow="fold"), "state", "tries", "next", "error")
    for one in messages:
        progress = (one["state"], str(one["tries"]), _moment_of(one["next"], "\n"))
        table.add_row(one["id"], plain(one["title"]), *progress, plain(one["error"] or ""))
    _console().print(table)


def health_table(feeds: list[Answer]) -> None:
    """Feeds and newspapers: when they were heard from, what is wrong, and when they are asked next."""
    moments_of = ("last success", "last new item", "next attempt")
    folded = (Column(name, overflow="fold") for name in ("silent for", "what is wrong"))
    table = Table(Column("feed", overflow="fold"), "state", *moments_of, *folded)
    for feed in feeds:
        moments = (_moment_of(feed[name], "\n") for name in ("last_success", "last_new", "next"))
        silence = Text(_silence(feed), style="red" if feed["silent"] else "")
        # A feed that nobody has named is called as its host is, as others may be.
        named = feed["name"] and feed["name"] not in feed["feed"]
        called = plain(feed["name"] if named else feed["feed"])
        table.add_row(called, feed["state"], *moments, silence, Text(_trouble(feed), "red"))
    _console().print(table)


def checked_table(feeds: list[Answer]) -> None:
    """Feeds that were asked for once, each with what is wrong with it."""
    console = _console()
    for feed in feeds:
        good = feed["result"] == "fetched"
        status = f" ({feed['status']})" if feed["status"] else ""
        head = Text.assemble((f"{feed['result']}{status}", "green" if good else "red"), f"  {plain(feed['url'])}")
        if good:
            newest = f", newest {_moment_of(feed['newest'])}" if feed["newest"] else ""
            head.append(f"  {feed['format']}, {_number(feed['items'], 'item')}{newest}", "dim")
        console.print(head)
        for problem in feed["problems"]:
            console.print(Padding(Text(plain(problem), style="yellow"), (0, 0, 0, 4)))


def discovered_table(feeds: list[Answer]) -> None:
    """The feeds that a page leads to, the surest first."""
    table = Table("how", "type", Column("address", overflow="fold"), "title")
    for feed in feeds:
        table.add_row(feed["how"], feed["type"] or "", plain(feed["url"]), plain(feed["title"]))
    _console().print(table)


def entries_table(found: list[Answer]) -> None:
    """Entries of feeds, and the errors of those that failed."""
    console = _console()
    for entry in found:
        if "error" in entry:
            console.print(Text(f"{plain(entry['feed_url'])}: {plain(entry['error'])}", style="red"))
            continue
        day = _moment_of(entry["published"])[:16]
        console.print(
            Text.assemble((f"{day:<18}", "bold"), plain(entry["title"]), (f"  {plain(entry['link'] or '')}", "dim"))
        )


def counts_table(counts: Answer) -> None:
    """Names and numbers."""
    console = _console()
    for name, value in counts.items():
        if value not in ([], {}):
            console.print(Text(f"{name}: {plain(readable(value))}"))


def changes_table(changes: list[Answer]) -> None:
    """What reading again would append, or has appended."""
    console = _console()
    for change in changes:
        rest = {name: value for name, value in change.items() if name not in ("article", "type")}
        console.print(Text(f"{plain(change['article'])}  {kind_in_words(change['type'])}  {plain(summary(rest))}"))
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
        line.append(f"\n  disputed: {plain(readable(side['value']))} ({side['records'][0][:12]})", style="red")
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
    """Patterns and phrases that were not understood, each with a few of its sentences."""
    console = _console()
    for one in found:
        slot = f"{one['slot']}: " if one["slot"] else ""
        console.print(Text.assemble((f"{one['count']:>5}  ", "bold"), slot, (plain(one["pattern"]), "cyan")))
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


def _moment(side: Answer) -> str:
    clocks: Iterable[str] = (f" {name} {side[name]}" for name in ("known", "recorded_by") if side.get(name))
    return f"{side['on']} ({side['unit']})" + "".join(clocks)


def _moment_of(instant: str | None, between: str = " ") -> str:
    """An instant as it is in Vietnam, and how near it is: `2025-06-09 08:30, 3 h ago`."""
    if instant is None:
        return ""
    day, hour = f"{datetime.fromisoformat(instant).astimezone(HO_CHI_MINH_TIME):%Y-%m-%d %H:%M}".split()
    return f"{day}{between}{hour}, {_near(instant)}"


def _near(instant: str | None) -> str:
    """How near an instant is: `3 h ago`, `in 5 min`."""
    if instant is None:
        return ""
    away = datetime.fromisoformat(instant) - datetime.now(UTC)
    if abs(away) < timedelta(minutes=1):
        return "now"
    return f"in {_long(away)}" if away > timedelta() else f"{_long(-away)} ago"


def _long(time: timedelta) -> str:
    """A span of time in its greatest unit, down to minutes."""
    if time < timedelta(hours=1):
        return f"{time // timedelta(minutes=1)} min"
    if time < timedelta(days=2):
        return f"{time // timedelta(hours=1)} h"
    return f"{time.days} days"


def _silence(feed: Answer) -> str:
    """For how long nothing came, beside its habit: `5 days, usually 2 h`."""
    if feed["silent_days"] is None:
        return ""
    silence, *habit = (
        _number(days, "day") if feed["state"] == "not subscribed" else _long(timedelta(days=days))
        for days in (feed["silent_days"], feed["usual_gap_days"])
        if days is not None
    )
    return ", usually ".join([silence, *habit])


def _trouble(feed: Answer) -> str:
    """Why a feed failed or is polled no more, and where it seems to be moving."""
    times = f"failed {_number(feed['failures'], 'time')}: " if feed["failures"] and feed["state"] != "retired" else ""
    said = [f"{times}{plain(feed['why'])}"] if feed["why"] else []
    if feed["moved_to"]:
        said.append(f"redirects for good to {plain(feed['moved_to'])}")
    return "; ".join(said)


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _console() -> Console:
    return Console(highlight=False)
