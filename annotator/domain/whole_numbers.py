"""Reads the whole numbers that a file states in digits. Python refuses those of thousands of digits, with an error."""

from __future__ import annotations

_MOST_DIGITS = 15


def whole_number(stated: str | None, otherwise: int = -1) -> int:
    """Return what a text of plain digits says; of anything else, and of more digits than any place has, `otherwise`."""
    if stated and stated.isascii() and stated.isdigit() and len(stated) <= _MOST_DIGITS:
        return int(stated)
    return otherwise
