"""Processes that are killed: after a while, at an exact system call (strace), or at a step of their own (dying.py)."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# the question mark: not every machine has each of them
CALLS = "pwrite64,write,fdatasync,fsync,ftruncate,?rename,?renameat,?renameat2,?unlink,?unlinkat,?mkdir,?link"

_CALL = re.compile(r"(?:\d+ +)?(\w+)\(")


@dataclass(frozen=True)
class Ended:
    """How a process ended: what it had said in whole lines, and whether it was killed."""

    said: list[str]
    status: int
    stderr: str

    @property
    def killed(self) -> bool:
        return self.status in (-signal.SIGKILL, 128 + signal.SIGKILL)


def run(arguments: Sequence[object], before: Sequence[str] = (), seconds: float | None = None) -> Ended:
    """Run a module of Python with its arguments, killed after so many seconds if they are given."""
    command = [*before, sys.executable, "-m", *map(str, arguments)]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    if seconds is not None:
        time.sleep(seconds)
        process.kill()
    stdout, stderr = process.communicate()
    # half a line was not said
    said = stdout.splitlines() if stdout.endswith("\n") else stdout.splitlines()[:-1]
    return Ended(said, process.returncode, stderr)


class Killer:
    """Kills one kind of process at a chance moment or system call; learns first how long it takes, and how many."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._known: dict[str, tuple[float, list[tuple[str, int]]]] = {}
        self.exact = "at system calls" if shutil.which("strace") and _may_trace() else "at its own steps"

    def learn(self, name: str, arguments: Sequence[object]) -> Ended:
        """Let a process run to its end, and remember its length under a name."""
        started = time.monotonic()
        ended = run(arguments)
        seconds = time.monotonic() - started
        self._known[name] = (seconds, self._steps(arguments))
        return ended

    def _steps(self, arguments: Sequence[object]) -> list[tuple[str, int]]:
        """Return each system call that a process makes: its name, and the how manieth of that name it is."""
        if self.exact == "at its own steps":
            return []
        with tempfile.NamedTemporaryFile() as log:
            run(arguments, _strace(log.name))
            lines = Path(log.name).read_text(encoding="utf-8", errors="replace").splitlines()
        seen: Counter[str] = Counter()
        steps = []
        for line in lines:
            if called := _CALL.match(line):
                seen[called[1]] += 1
                steps.append((called[1], seen[called[1]]))
        return steps

    def kill(self, name: str, arguments: Sequence[object], *, exactly: bool) -> tuple[Ended, str]:
        """Run a process and kill it somewhere; return how it ended, and where that was."""
        seconds, calls = self._known[name]
        if not exactly:
            after = self._chance.uniform(seconds / 3, seconds)  # before that, Python is still starting
            return run(arguments, seconds=after), f"after {after:.3f} s"
        if self.exact == "at its own steps":
            step = int(2 ** self._chance.uniform(0, 10))  # how many there are is not known: early ones more often
            return run(["tests.robustness.dying", step, *arguments]), f"at its step {step}"
        # strace counts each name for itself
        name, nth = self._chance.choice(calls)
        inject = f"inject={name}:signal=SIGKILL:when={nth}"
        return run(arguments, _strace("/dev/null", inject)), f"at {name} number {nth}"


def _strace(log: str, *more: str) -> list[str]:
    options = [option for one in (f"trace={CALLS}", *more) for option in ("-e", one)]
    # not with --seccomp-bpf, which is faster: strace 6.1 then injects nothing, and says nothing
    return ["strace", "-f", "-qq", "-o", log, *options]


def _may_trace() -> bool:
    """Tell whether this machine lets one process trace another: some containers don't."""
    done = subprocess.run([*_strace("/dev/null"), sys.executable, "-c", ""], capture_output=True, check=False)
    return done.returncode == 0
