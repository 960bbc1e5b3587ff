"""Runs commands of the program one after another in a process of their own, which may crash or never end.

`python -m tests.robustness.commands` reads a JSON list of arguments a line and answers with the status and what was
printed. Starting the program takes longer than most commands: one process runs many of them.
"""

from __future__ import annotations

import contextlib
import io
import json
import selectors
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120.0
"""Seconds after which a command counts as hung: the slowest here takes one, and these machines are shared."""


@dataclass(frozen=True)
class Answer:
    """How a command ended. `status` is None where it did not: the process died or had to be killed."""

    status: int | None
    stdout: str
    stderr: str

    @property
    def crash(self) -> str:
        """What went wrong inside the program, empty where nothing did."""
        if self.status is None:
            return self.stderr
        inside = ("Traceback", "inside the program")
        return self.stderr if any(words in self.stderr for words in inside) else ""


class Commands:
    """A process that runs commands; started anew when one of them killed it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.robustness.commands"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
            )
        return self._process

    def run(self, *arguments: object) -> Answer:
        """Run one command to its end."""
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps([*map(str, arguments)]) + "\n")
        process.stdin.flush()
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            if not waiting.select(PATIENCE):
                self.close()
                return Answer(None, "", f"{arguments[0]} did not end in {PATIENCE:.0f} seconds")
        line = process.stdout.readline()
        if not line:
            self.close()
            return Answer(None, "", f"{arguments[0]} ended the process with {process.returncode}")
        return Answer(**json.loads(line))

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def __enter__(self) -> Commands:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()


def _serve() -> None:
    from annotator.cli import main

    answers = sys.stdout
    for line in sys.stdin:
        streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
        with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
            status = main(json.loads(line))
        printed = []
        for stream in streams:
            stream.flush()
            printed.append(stream.buffer.getvalue().decode("utf-8", "replace"))  # type: ignore[attr-defined]
        answers.write(json.dumps({"status": status, "stdout": printed[0], "stderr": printed[1]}) + "\n")
        answers.flush()


if __name__ == "__main__":
    _serve()
