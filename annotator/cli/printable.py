"""Makes text fit for a terminal: what would steer it is shown as an escape. Not for bytes.

A title may hold ESC or C1 sequences, which colour, move and overwrite, and controls of writing direction, which show
words in another order than they stand in. Joiners that scripts and emoji need stay, as do tabs and line ends.
"""

from __future__ import annotations

import re
import unicodedata

# C0 without tab and LF, DEL and C1, the line ends of Unicode, all of Unicode's Bidi_Control and its deprecated kin, the
# marks of interlinear notes, and halves of characters
_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]"
)
_ONE_LINE = str.maketrans("\n\t", "  ")
_NO_WIDTH = ("Mn", "Me", "Cf")
_WIDE = "WF"


def printable(text: str) -> str:
    r"""Return a text with each character that would steer a terminal as an escape that can be read: \x1b."""
    return _STEERING.sub(_escaped, text)


def in_one_line(text: str) -> str:
    """Return a text as `printable` does, with blanks for its line ends and tabs."""
    return printable(text).translate(_ONE_LINE)


def json_escaped(text: str) -> str:
    """Return JSON with the same characters escaped as JSON does, so that it has the same value.

    They stand in strings only, but for the line ends between values, which stay.
    """
    return _STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def shortened(text: str, columns: int) -> str:
    """The text in one line, cut to a number of columns."""
    text = " ".join(text.split()) if "\n" in text else text
    taken = end = 0
    for at, character in enumerate(text, 1):
        taken += _width(character)
        if taken < columns:
            end = at
        elif taken > columns:
            return f"{text[:end]}…"
    return text
