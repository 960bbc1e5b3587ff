"""The program's one door: the window, with a command the command line, or what works for a window beside it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path


def main() -> int:
    """Open the window, or run the command that the first argument names; return the exit status."""
    arguments = sys.argv[1:]
    status = _beside_a_window(arguments)
    if status is not None:
        return status
    if _for_the_window(arguments):
        arguments = arguments[-1:]  # the project alone, with or without its option
        if not _has_display():
            sys.stderr.write(
                "annotator: There is no display to open a window on. "
                "Commands need none: 'annotator --help' lists them.\n"
            )
            return 1
        gc.disable()  # until the window stands, which sees to it (ui/garbage.py): nothing of what is loaded would go
        from annotator.ui.application import main as open_window

        return open_window(arguments)
    from annotator.cli import main as run_command

    return run_command(arguments)


def _beside_a_window(arguments: list[str]) -> int | None:
    """Do the work that this process was started for by another of ours; None where a user started it."""
    if arguments == ["--read-texts"]:  # as analysis/analysis_process.py starts it
        from annotator.analysis.analysis_process import serve

        serve(sys.stdin.buffer, sys.stdout.buffer)
        return 0
    if arguments == ["--read-files"]:  # as importing/reading_pool.py starts it
        from annotator.importing.reading_process import serve as read_files

        read_files(sys.stdin.buffer, sys.stdout.buffer)
        return 0
    if arguments[:1] == ["--check-copy"] and len(arguments) == 2:  # as services/checking_process.py starts it
        from annotator.services.checking_process import serve as check_copy

        return check_copy(arguments[1])
    if arguments == ["--typeset"]:  # as reporting/pdf_process.py starts it
        from annotator.reporting.pdf_process import serve as typeset

        return typeset(sys.stdin.buffer, sys.stdout.buffer)
    return None


def _has_display() -> bool:
    """Tell whether a window can be shown: without a display, Qt would end the program without a word of ours."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _for_the_window(arguments: list[str]) -> bool:
    """Tell whether there is nothing but perhaps a project, by a path or an address.

    A bare word is a command, or a mistyped one that the command line tells of, unless a file is called so; behind the
    option that names a project it is one.
    """
    if len(arguments) == 2 and arguments[0] in ("-p", "--project"):
        return bool(arguments[1]) and not arguments[1].startswith("-")
    if len(arguments) != 1:
        return not arguments
    (word,) = arguments
    if word.startswith("-"):
        return False
    if "." in word or "/" in word or "\\" in word:
        return True
    from annotator.cli import COMMANDS

    return word not in COMMANDS and Path(word).exists()


if __name__ == "__main__":
    sys.exit(main())
