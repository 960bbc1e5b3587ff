"""What the command line prints: one JSON object, or lines for people; what went wrong goes to stderr.

All text passes `printable` on its way: nothing that a project or a file holds steers the terminal. What a file's bytes
are is printed as it is (`Output.bytes`).
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from typing import Any, TextIO

from annotator.cli.printable import in_one_line, json_escaped, printable, shortened, width
from annotator.errors import AnnotatorError


class Output:
    """Where a command's answer goes. With `as_json` the lines for people are left out."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._begun = False

    def answer(self, value: dict[str, Any]) -> None:
        """Print the JSON object, if JSON is wanted."""
        if self.as_json:
            self._begun = True
            print(_json(value))

    def answer_with(self, key: str, values: Iterable[Any]) -> None:
        """Print a JSON object with one list, as it comes: the list may be longer than memory."""
        values = iter(values)
        # what is wrong with the question shows at the first value, before anything is printed
        first = list(next_of(values))
        self._begun = True
        print(f'{{"{key}": [', end="")
        for number, value in enumerate(chain(first, values)):
            print(",\n" if number else "\n", _json(value), sep="", end="")
        print("]}")

    def line(self, text: str = "") -> None:
        """Print a line for people."""
        if not self.as_json:
            print(printable(text))

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Print rows in aligned columns; the last column is cut to the width of the terminal, if it is one."""
        if self.as_json or not rows:
            return
        rows = [[in_one_line(cell) for cell in row] for row in rows]
        widths = [max(map(width, column)) for column in zip(*rows, strict=True)][:-1]
        limit = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
        for row in rows:
            cells = [cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=False)]
            line = "  ".join([*cells, row[-1]]).rstrip()
            print(shortened(line, limit) if limit else line)

    def bytes(self, data: bytes) -> None:
        """Print bytes as they are."""
        sys.stdout.flush()
        sys.stdout.buffer.write(data)

    def refuse(self, error: AnnotatorError) -> None:
        """Say on stderr why nothing more was done; whoever waits for a JSON object gets it there, too."""
        if not self._begun:
            self.answer({"error": error.what, "remedy": error.remedy})
        self.complain(str(error))

    @staticmethod
    def complain(text: str) -> None:
        """Say on stderr what is wrong, or what is worth knowing."""
        print(printable(f"annotator: {text}"), file=sys.stderr)


def next_of(values: Iterable[Any]) -> Iterable[Any]:
    """Yield the next value, if there is one."""
    for value in values:
        yield value
        return


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        # a file name that is no UTF-8: escaped, it is valid JSON and leads back to the same name
        return json.dumps(value)
    return json_escaped(text)


def prepare(stream: TextIO) -> None:
    """Make a standard stream speak UTF-8 with LF, whatever the locale and the system."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def abandon(stream: TextIO) -> None:
    """Send what is left in a stream nowhere: its reader is gone, and the interpreter would complain at its end."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a descriptor is needed, not a path
        os.dup2(nowhere.fileno(), stream.fileno())


def known(text: str) -> str | None:
    """The text, with None for the empty one that stands for 'not known'."""
    return text or None


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 claim, 2 claims."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def moment(at: datetime) -> str:
    """A time for people."""
    return at.strftime("%Y-%m-%d %H:%M UTC")


def stamp(at: datetime | None) -> str | None:
    """A time for programs: ISO 8601 in UTC."""
    return None if at is None else at.isoformat(timespec="microseconds").replace("+00:00", "Z")
