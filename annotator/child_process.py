"""This program started again, for work that would make a window wait: what reads texts, what checks copies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_NICENESS = 5  # what the user does goes first
_PIPE = 1024 * 1024
"""Bytes that a pipe may hold (Linux) and that are read at once: each reading waits for the interpreter anew."""


def start_again(*arguments: str) -> subprocess.Popen[bytes]:
    """Start this program with other arguments, its input and output as pipes, without a window. Raises OSError."""
    root = Path(__file__).resolve().parent.parent
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "annotator"]
    known = os.environ.get("PYTHONPATH")
    return subprocess.Popen(
        [*command, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=_PIPE,
        pipesize=_PIPE,
        env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{known}" if known else str(root)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def step_back() -> None:
    """Let other work of the machine go first. To be called in the started process."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
