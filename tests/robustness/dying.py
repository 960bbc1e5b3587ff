"""Runs the program, or an actor, and kills it from inside at its Nth step: where the system has no strace.

`python -m tests.robustness.dying N MODULE ARGUMENT...`. A step is a few hundred instructions of SQLite's machine, or a
file renamed, removed, cut or opened. Coarser than a kill at a system call: SQLite's own commit is one step.
"""

from __future__ import annotations

import os
import runpy
import signal
import sqlite3
import sys
from typing import Any

_INSTRUCTIONS = 300
_FILES = frozenset({"os.rename", "os.remove", "os.truncate", "os.mkdir", "shutil.copyfile", "sqlite3.connect"})


def _count_to(last: int) -> None:
    done = 0

    def step() -> int:
        nonlocal done
        done += 1
        if done == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _FILES:
            step()
        elif event == "sqlite3.connect/handle":
            arguments[0].set_progress_handler(step, _INSTRUCTIONS)

    sys.addaudithook(heard)


if __name__ == "__main__":
    _count_to(int(sys.argv[1]))
    assert sqlite3.sqlite_version
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
