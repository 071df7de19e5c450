"""Work that goes wrong in every way that a process can."""

import os
import signal
import time

from events.errors import NotRead


def act(word: str, suffix: str = "") -> str:
    """The word in capitals, or what it names."""
    match word:
        case "for ever":
            while True:
                pass
        case "asleep":
            time.sleep(600)
        case "memory":
            held = []
            while True:
                held.append(bytearray(50_000_000))
        case "segfault":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "exit":
            os._exit(3)
        case "mistake":
            raise ZeroDivisionError("nothing goes into zero")
        case "not read":
            raise NotRead("https://bao.example/", "in a bad mood")
    return word.upper() + suffix
