"""The program's one door: the window, or with a command the command line. Nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window, or run the command that the first argument names; return the exit status."""
    arguments = sys.argv[1:]
    if len(arguments) > 1 or (arguments and (arguments[0].startswith("-") or _is_command(arguments[0]))):
        from annotator.cli import main as run_command

        return run_command(arguments)
    from annotator.ui.application import main as open_window

    return open_window(arguments)


def _is_command(word: str) -> bool:
    from annotator.cli import COMMANDS

    return word in COMMANDS


if __name__ == "__main__":
    sys.exit(main())
