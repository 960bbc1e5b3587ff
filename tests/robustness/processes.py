"""Starts actors (actor.py) and listens to them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class Actor:
    """An actor that has opened its project and waits for `go`."""

    def __init__(self, kind: str, target: str | Path, person: str, argument: object) -> None:
        command = [sys.executable, "-m", "tests.robustness.actor", kind, str(target), person, str(argument)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        assert self.hear() == {"ready": True}

    def go(self) -> None:
        self._stdin.write("\n")
        self._stdin.flush()

    def hear(self) -> dict[str, Any]:
        """The next thing it says; empty when it has ended."""
        line = self._stdout.readline()
        # a killed process may leave half a line: what was not said whole was not said
        return json.loads(line) if line.endswith("\n") else {}

    def rest(self) -> list[dict[str, Any]]:
        """Everything it still says, until it ends."""
        said = []
        while one := self.hear():
            said.append(one)
        return said

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> int:
        self._stdin.close()
        code = self._process.wait(timeout=120)
        self._stdout.close()
        return code
