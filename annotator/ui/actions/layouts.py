"""Which Latin character stands where a key is on a keyboard, for layouts that write no Latin letters.

Commands are letters; on a Russian, Greek, Hebrew or Arabic keyboard without a second layout they would be out of reach.
Qt itself looks in the other layouts that are set up; this is for where there is none.
"""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROWS = ((2, "1234567890-="), (16, "qwertyuiop[]"), (30, "asdfghjkl;'`"), (44, "zxcvbnm,./"))
"""The set-1 codes of the first key of each row, as the kernels of Linux and Windows count them."""

_BY_CODE = {first + place: character for first, row in _ROWS for place, character in enumerate(row)}
_ON_APPLE = dict(
    enumerate("asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.")
)  # Apple counts the keys of its first keyboard as they were wired
_X_OFFSET = 8  # X11, and Wayland after it, count from 8
_SHIFTED = {"[": "{", "]": "}", "/": "?", ";": ":", "'": '"', ",": "<", ".": ">", "-": "_", "=": "+", "`": "~"}


def latin_key(event: QKeyEvent) -> QKeyEvent | None:
    """Return what a press would be on a Latin keyboard; None where the layout writes Latin there, or none is known."""
    if not _is_foreign(event.key()):
        return None
    character = _character_at(event)
    if not character:
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    written = (_SHIFTED.get(character) or character.upper()) if shift else character
    if shift and character.isdigit():
        return None
    plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return QKeyEvent(event.type(), ord(written.upper()), event.modifiers(), written if plain else "")


def _is_foreign(key: int) -> bool:
    """Tell whether a key writes a letter or a digit of another script."""
    if not 0x80 <= key <= sys.maxunicode:
        return False
    character = chr(key)
    return character.isalnum() and not unicodedata.name(character, "LATIN").startswith(("LATIN", "MICRO", "FEMININE"))


def _character_at(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return _ON_APPLE.get(event.nativeVirtualKey(), "").strip("\0")
    code = event.nativeScanCode()
    return _BY_CODE.get(code if sys.platform == "win32" else code - _X_OFFSET, "")
