"""The command line as others' scripts call it: a process of its own, no display, bytes on its standard streams."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator import paths
from annotator.cli import main

SAMPLES = sorted(paths.seeds_dir().glob("*.txt"))
_OF_A_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "ANNOTATOR_PROJECT")


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    stdout: bytes
    stderr: str

    @property
    def json(self) -> Any:
        """The one JSON object on stdout, in UTF-8."""
        answer = json.loads(self.stdout.decode("utf-8"))
        assert isinstance(answer, dict)
        return answer

    @property
    def text(self) -> str:
        return self.stdout.decode("utf-8")


def run_annotator(
    *arguments: object,
    environment: dict[str, str] | None = None,
    before: Sequence[str] = (),
    cwd: Path | None = None,
) -> Ended:
    """Run one command to its end; `before` stands in front of it on the command line."""
    variables = {name: value for name, value in os.environ.items() if name not in _OF_A_DESKTOP}
    command = [*before, sys.executable, "-m", "annotator", *map(str, arguments)]
    ended = subprocess.run(
        command,
        env={**variables, **(environment or {})},
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=False,
    )
    stderr = ended.stderr.decode("utf-8")
    assert "Traceback" not in stderr
    return Ended(ended.returncode, ended.stdout, stderr)


def run_here(*arguments: object) -> Ended:
    """Run one command in this process: the same in a tenth of the time, where it isn't the process that matters."""
    stdout, stderr = (io.TextIOWrapper(io.BytesIO()) for _ in range(2))
    with redirect_stdout(stdout), redirect_stderr(stderr):
        status = main([*map(str, arguments)])
    printed = []
    for stream in (stdout, stderr):
        stream.flush()
        printed.append(stream.buffer.getvalue())  # type: ignore[attr-defined]
    return Ended(status, printed[0], printed[1].decode("utf-8"))


@dataclass(frozen=True)
class Desk:
    """A project file, and commands on it."""

    project: str

    def run(self, *arguments: object, **options: Any) -> Ended:
        """Run a command on the project."""
        return run_annotator(*arguments, "--project", self.project, **options)

    def ask(self, *arguments: object, **options: Any) -> Any:
        """Run a command that must succeed, and return its JSON."""
        ended = self.run(*arguments, "--json", **options)
        assert (ended.status, ended.stderr) == (0, "")
        return ended.json

    def run_here(self, *arguments: object) -> Ended:
        """Run a command on the project in this process."""
        return run_here(*arguments, "--project", self.project)

    def add(self, folder: Path, text: str, name: str = "article.txt") -> str:
        """Import a text; return the article's id."""
        source = folder / name
        source.write_bytes(text.encode("utf-8"))
        [imported] = self.ask("import", source)["imported"]
        return str(imported["article_id"])


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A project that isn't there yet."""
    return Desk(str(tmp_path / "work.annotator"))


@pytest.fixture
def without_privileges() -> Sequence[str]:
    """What to put before a command so that file permissions bind it, also where the tests run as root."""
    if os.geteuid() != 0:
        return ()
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
