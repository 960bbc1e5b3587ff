"""Runs several commands in one process and prints how each ended: for places where each process would cost seconds.

`asking.py` reads a JSON list of command lines from stdin and prints a list of `[status, stdout, stderr]`.
"""

from __future__ import annotations

import json
import sys

from tests.cli.conftest import run_here


def main() -> None:
    commands = json.load(sys.stdin)
    ended = [run_here(*command) for command in commands]
    json.dump([[one.status, one.text, one.stderr] for one in ended], sys.stdout)


if __name__ == "__main__":
    main()
