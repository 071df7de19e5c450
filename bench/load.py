"""`python -m bench.load --datasette PATH [--records N] [--seconds N]`: the web server under load, beside Datasette.

Both are real processes over one SQLite file of `bench/claims.py`; `wrk` asks them by turns over loopback, and the
medians count. Datasette answers JSON of the rows that our answer is made of, as near as one SQL statement says it:

- **timeline**: the hundred first claims of a province in a year, with sentence and article; ours are entries.
- **state**: the statements about a unit and those before it that hold on a day; ours is the document folded from them.
- **overview**: how many entries each unit has; ours is the page, with lanes, map and the latest entries.

`same` asks one address, which was asked before, again and again, `other` never the same question twice, `unchanged`
with the answer's `ETag`.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from os import sysconf
from pathlib import Path
from random import Random
from socket import create_connection, create_server
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import NamedTuple
from urllib.parse import quote, urlencode
from urllib.request import urlopen

from bench.claims import FIRST, LAST
from bench.spent import family
from bench.state import fill
from events.statements import INHERITED
from events.units.lineage import Units
from store.store import Store

ROUNDS = 3
CONNECTIONS = (1, 50)
ADDRESSES = 5000
START_SECONDS = 30

_STANDS = """{0}.generation = (SELECT generation FROM projection WHERE name = 'standing')
    AND {0}.misread_seq IS NULL AND {0}.press_seq IS NULL AND {0}.known_on <= '{known}'"""
_TIMELINE = f"""
SELECT s.*, substr(t.body, s.start + 1, s.end - s.start) AS quote, e.url, e.title, r.recorded_us
FROM standing s JOIN record r ON r.seq = s.record_seq LEFT JOIN text t ON t.hash = s.text
LEFT JOIN edition e ON e.text = s.text AND e.stream = s.stream AND e.generation = s.generation
WHERE s.id IN (SELECT standing_id FROM standing_unit WHERE unit = '{{unit}}')
    AND s.first_day BETWEEN '{{year}}-01-01' AND '{{year}}-12-31' AND {_STANDS.replace("{0}", "s")}
ORDER BY s.first_day, s.last_day, s.published_on, s.occasion LIMIT 100"""
_STATE = f"""
SELECT unit, path, value, valid_from, confirms, dated, since_origin, record_id, published_on, tiebreak, stream, origin
FROM statement WHERE valid_from <= '{{on}}' AND until >= '{{on}}' AND {_STANDS.replace("{0}", "statement")}
    AND (unit = '{{unit}}' OR (unit IN ({{line}}) AND section IN ({", ".join(map(repr, INHERITED))})))"""
_OVERVIEW = f"""
SELECT u.unit, count(DISTINCT s.occasion) AS entries FROM standing_unit u JOIN standing s ON s.id = u.standing_id
WHERE {_STANDS.replace("{0}", "s")} GROUP BY u.unit"""

_SCRIPT = """
local paths, headers, at = {}, {%s}, 0
for line in io.lines("%s") do paths[#paths + 1] = line end
request = function() at = at + 1; return wrk.format("GET", paths[(at - 1) %% #paths + 1], headers) end
done = function(summary, latency)
  local failed = summary.errors
  local errors = failed.connect + failed.read + failed.write + failed.status + failed.timeout
  io.write(string.format("\\nfound %%d %%f %%f %%f %%d\\n", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, errors))
end
"""


class Server(NamedTuple):
    """A server at work."""

    name: str
    address: str
    pid: int

    def spent(self) -> float:
        """Its processor seconds so far."""
        return sum(sum(map(int, stat[11:13])) for stat in family(self.pid).values()) / sysconf("SC_CLK_TCK")

    def memory(self) -> int:
        """The most memory that it has held, in MB."""
        peaks = (Path(f"/proc/{pid}/status").read_text() for pid in family(self.pid))
        return sum(int(peak.partition("VmHWM:")[2].split()[0]) for peak in peaks) // 1000


class Measured(NamedTuple):
    """What one run of wrk found."""

    per_second: float
    p50: float
    p99: float
    errors: float
    cpu: float
    """Processor time of the server for one request, in ms."""


class Asked(NamedTuple):
    """One question, as each server is asked it."""

    ours: str
    theirs: str


def timeline(random: Random, units: Units) -> Asked:
    """The entries of a province in a year."""
    year, known = random.randrange(2006, 2026), _known(random)
    unit = random.choice(units.in_force(date(year, 1, 1))).id
    ours = {"province": unit, "from": year, "to": year, "known": known}
    return Asked(f"/api/v1/timeline?{urlencode(ours)}", _sql(_TIMELINE, unit=unit, year=year, known=known))


def state(random: Random, units: Units) -> Asked:
    """The state of a unit on a day."""
    on, known = FIRST + timedelta(days=random.randrange((LAST - FIRST).days)), _known(random)
    unit = random.choice(units.in_force(on)).id
    line = ", ".join(repr(one.id) for one in units.ancestors(unit)) or "''"
    ours = f"/api/v1/state/{unit}?{urlencode({'on': on, 'known': known})}"
    return Asked(ours, _sql(_STATE, unit=unit, line=line, on=on, known=known))


def overview(random: Random, units: Units) -> Asked:
    """The first page on a day."""
    on, known = FIRST + timedelta(days=random.randrange((LAST - FIRST).days)), _known(random)
    return Asked(f"/?{urlencode({'on': on, 'known': known})}", _sql(_OVERVIEW, known=known))


def _known(random: Random) -> date:
    return LAST + timedelta(days=random.randrange(10_000))


def _sql(query: str, **given: object) -> str:
    return f"/log.json?_shape=array&sql={quote(query.format(**given).strip())}"


QUESTIONS: tuple[Callable[[Random, Units], Asked], ...] = (timeline, state, overview)


@contextmanager
def serving(name: str, *command: str) -> Iterator[Server]:
    """A server on a free port of the loopback, once it listens."""
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen([*command, "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = monotonic() + START_SECONDS
        while not _listens(port):
            assert process.poll() is None, f"{name} does not start"
            assert monotonic() < until, f"{name} does not listen"
            sleep(0.1)
        yield Server(name, f"http://127.0.0.1:{port}", process.pid)
    finally:
        process.terminate()
        process.wait()


def _listens(port: int) -> bool:
    try:
        create_connection(("127.0.0.1", port)).close()
    except ConnectionRefusedError:
        return False
    return True


class Load:
    """Asks servers through wrk."""

    def __init__(self, folder: Path, seconds: int) -> None:
        self._folder, self._seconds = folder, seconds

    def put(self, server: Server, paths: Sequence[str], connections: int, headers: str = "") -> Measured:
        """Ask some addresses, one after the other and again from the beginning, for some seconds."""
        list_, script = self._folder / "paths.txt", self._folder / "ask.lua"
        list_.write_text("\n".join(paths))
        script.write_text(_SCRIPT % (headers, list_))
        command = ("wrk", "-t1", f"-c{connections}", f"-d{self._seconds}s", "--timeout", "60s", "-s", str(script))
        before = server.spent()
        output = subprocess.run([*command, server.address], stdout=subprocess.PIPE, check=True, text=True).stdout
        spent = server.spent() - before
        requests, seconds, p50, p99, errors = map(float, output.partition("found ")[2].split())
        return Measured(requests / seconds, p50, p99, errors, 1000 * spent / max(1, requests))


def run(records: int, seconds: int, datasette: str) -> None:
    """Print a line for each question, way of asking and number of connections."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        url, file = f"sqlite:///{folder / 'log.db'}", str(folder / "log.db")
        store = Store.open(url)
        fill(store, records)
        held, units = store.log.size(), store.units()
        store.engine.dispose()
        ours = (str(Path(sys.executable).with_name("tinhlog")), "--db", url, "web")
        limits = ("--setting", "max_returned_rows", "100000", "--setting", "sql_time_limit_ms", "60000")
        print(f"{held:,} records, {seconds} s each, medians of {ROUNDS}")
        with serving("tinhlog", *ours) as tinhlog, serving("Datasette", datasette, "serve", file, *limits) as peer:
            load = Load(folder, seconds)
            print(f"{'':33}tinhlog".ljust(76) + "Datasette".ljust(43) + "req/s, ratio")
            print(f"{'question':<10}{'asked':<11}{'connections':>11}", end="")
            print(f"{'req/s':>8}{'p50 ms':>9}{'p99 ms':>9}{'errors':>8}{'CPU ms':>8}" * 2)
            for question in QUESTIONS:
                for way in ("same", "other", "unchanged"):
                    for connections in CONNECTIONS:
                        _compare(load, tinhlog, peer, question, units, way, connections)
            for server in (tinhlog, peer):
                print(f"{server.name}: at most {server.memory()} MB")


def _compare(
    load: Load,
    ours: Server,
    theirs: Server,
    question: Callable[[Random, Units], Asked],
    units: Units,
    way: str,
    connections: int,
) -> None:
    found: dict[str, list[Measured]] = {ours.name: [], theirs.name: []}
    for turn in range(ROUNDS):
        random = Random(f"{question.__name__} {way} {connections} {turn}")
        asked = [question(random, units) for _ in range(ADDRESSES if way == "other" else 1)]
        for server, path in ((ours, asked[0].ours), (theirs, asked[0].theirs)):
            urlopen(server.address + path).close()
        headers = ""
        if way == "unchanged":
            with urlopen(ours.address + asked[0].ours) as answer:
                headers = f"['If-None-Match'] = '{answer.headers['ETag']}'"
        found[ours.name].append(load.put(ours, [one.ours for one in asked], connections, headers))
        if way != "unchanged":
            found[theirs.name].append(load.put(theirs, [one.theirs for one in asked], connections))
    print(f"{question.__name__:<10}{way:<11}{connections:>11}", end="")
    medians = [Measured(*map(median, zip(*each, strict=True))) for each in found.values() if each]
    for one in medians:
        print(f"{one.per_second:>8.0f}{one.p50:>9.1f}{one.p99:>9.1f}{one.errors:>8.0f}{one.cpu:>8.2f}", end="")
    ratio = medians[0].per_second / medians[1].per_second if len(medians) > 1 and medians[1].per_second else None
    print(f"{ratio:>10.1f}" if ratio else "", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--datasette", default=".venv-datasette/bin/datasette", help="the peer's command")
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=4, help="for how long each is asked")
    given = parser.parse_args()
    run(given.records, given.seconds, given.datasette)
