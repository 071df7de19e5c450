"""How much memory a process has held at most: in the process, not from outside, where what it came from counts too."""

PEAK = """
def peak():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
"""
"""Code that defines `peak`, which gives kB."""
