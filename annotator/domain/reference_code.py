"""Short codes that say in a file which query or which place is meant, so that what comes back finds its way.

Ids of programs do not outlast a round through Word, Google Docs and LibreOffice; words that stand in a comment do.
A code is made from an id, so that nothing has to be kept.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none looks like another
_LENGTH = 8
_CODE = re.compile(rf"\[([QCT])-([{_LETTERS}]{{{_LENGTH}}})\]")


class Meant(StrEnum):
    """What a code stands for."""

    QUERY = "Q"
    MENTION = "C"
    TRACKED = "T"
    """A mention whose correction stands in the text as a tracked change."""


def reference_code(meant: Meant, thing_id: str) -> str:
    """Return the code of a query or a mention, in its brackets: [Q-4KQ72M9X]."""
    number = int.from_bytes(hashlib.sha256(thing_id.encode()).digest()[:5], "big")
    return f"[{meant}-{''.join(_LETTERS[number >> shift & 31] for shift in range(35, -1, -5))}]"


def code_in(text: str) -> str:
    """Return the last code in a text, with its brackets; empty where there is none."""
    found = list(_CODE.finditer(text))
    return found[-1][0] if found else ""


def without_code(text: str) -> str:
    """Return a text without its codes."""
    return _CODE.sub("", text).strip()
