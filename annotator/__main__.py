"""The program's one door: the window, or with a command the command line. Nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window, or run the command that the first argument names; return the exit status."""
    arguments = sys.argv[1:]
    if _for_the_window(arguments):
        from annotator.ui.application import main as open_window

        return open_window(arguments)
    from annotator.cli import main as run_command

    return run_command(arguments)


def _for_the_window(arguments: list[str]) -> bool:
    """Tell whether there is nothing but perhaps a project. What looks like one needs no list of the commands."""
    if len(arguments) != 1:
        return not arguments
    (word,) = arguments
    if word.startswith("-"):
        return False
    if "." in word or "/" in word or "\\" in word:
        return True
    from annotator.cli import COMMANDS

    return word not in COMMANDS


if __name__ == "__main__":
    sys.exit(main())
