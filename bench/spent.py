"""What this process and all that come from it have spent so far, as Linux tells."""

import os
import time
from pathlib import Path
from typing import NamedTuple

_TICKS = os.sysconf("SC_CLK_TCK")


class Spent(NamedTuple):
    """Wall seconds, processor seconds, and the most memory held in MB: that of all processes added."""

    wall: float
    cpu: float
    memory: int

    def since(self, earlier: "Spent") -> "Spent":
        """What was spent since; the memory is that of the whole life."""
        return Spent(self.wall - earlier.wall, self.cpu - earlier.cpu, self.memory)


def spent() -> Spent:
    """What this process and those that come from it have spent."""
    own = family(os.getpid())
    ticks = sum(sum(map(int, stat[11:15])) for stat in own.values())
    peaks = (Path(f"/proc/{pid}/status").read_text() for pid in own)
    kilobytes = sum(int(peak.partition("VmHWM:")[2].split()[0]) for peak in peaks)
    return Spent(time.perf_counter(), ticks / _TICKS, kilobytes // 1000)


def family(pid: int) -> dict[int, list[str]]:
    """The fields of `/proc/PID/stat` after the name, of a process and all that come from it."""
    stats: dict[int, list[str]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            stats[int(path.parent.name)] = path.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
    found = {pid}
    while more := {child for child, stat in stats.items() if int(stat[1]) in found} - found:
        found |= more
    return {one: stats[one] for one in found}
