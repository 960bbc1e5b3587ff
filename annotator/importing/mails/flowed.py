"""Joins the lines of a mail that its program broke for the way (format=flowed, RFC 3676)."""

from __future__ import annotations

import re

_QUOTES = re.compile(r">*")
_SIGNATURE = "-- "


def unflowed(text: str, *, delete_space: bool) -> str:
    """Return a text with its lines as they were written; quoted ones keep their marks, once a paragraph.

    `delete_space` (DelSp=yes) tells that the space at a line's end was put in, too, as in Chinese and Japanese.
    """
    lines: list[str] = []
    open_depth = -1  # how deep the paragraph is quoted that goes on; none does at -1
    for line in text.split("\n"):
        depth = len(_QUOTES.match(line)[0])  # type: ignore[index]  # it matches everything
        words = line[depth:].removeprefix(" ")
        flows = words.endswith(" ") and words != _SIGNATURE
        shown = words[:-1] if flows and delete_space else words
        if depth == open_depth and words != _SIGNATURE:
            lines[-1] += shown
        else:
            lines.append(">" * depth + (" " if depth and shown else "") + shown)
        open_depth = depth if flows else -1
    return "\n".join(line if line.endswith(_SIGNATURE) else line.rstrip(" ") for line in lines)
