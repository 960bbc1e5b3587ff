"""Short codes that say in a file which query or which place is meant, so that what comes back finds its way.

Ids of programs do not outlast a round through Word, Google Docs and LibreOffice; words that stand in a comment do.
A code is made from an id, so that nothing has to be kept.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none looks like another
_BITS = 40
_CODE = re.compile(rf"\[[QCT]-([{_LETTERS}]{{{_BITS // 5}}})([{_LETTERS}])\]")


class Meant(StrEnum):
    """What a code stands for."""

    QUERY = "Q"
    MENTION = "C"
    TRACKED = "T"
    """A mention whose correction stands in the text as a tracked change."""


def reference_code(meant: Meant, thing_id: str) -> str:
    """Return the code of a query or a mention, in its brackets: [Q-A3C5HR4RS]."""
    number = int.from_bytes(hashlib.sha256(thing_id.encode()).digest()[: _BITS // 8], "big")
    said = "".join(_LETTERS[number >> shift & 31] for shift in range(_BITS - 5, -1, -5))
    return f"[{meant}-{said}{_check(said)}]"


def code_in(text: str) -> str:
    """Return the last code in a text, with its brackets; empty where there is none, or what only looks like one."""
    found = [one[0] for one in _CODE.finditer(text) if one[2] == _check(one[1])]
    return found[-1] if found else ""


def without_code(text: str) -> str:
    """Return a text without its codes."""
    return _CODE.sub(lambda one: "" if one[2] == _check(one[1]) else one[0], text).strip()


def _check(said: str) -> str:
    """Return the sign that tells a code from what happens to look like one."""
    return _LETTERS[sum(place * _LETTERS.index(sign) for place, sign in enumerate(said, 1)) % 31]
