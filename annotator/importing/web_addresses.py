"""Finds the web address that stands in a note, and takes addresses apart that need not be any.

What source an address is, the analysis of citations tells.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"(?:https?://|\bwww\.)[^\s<>\"“”«»]+", re.IGNORECASE)
_CLOSING = {")": "(", "]": "[", "}": "{"}
_BEHIND = ".,;:!?'’‘*_…"


def first_address(text: str) -> str:
    """Return the first web address in a text as it stands there, or the empty string.

    What closes the sentence around it does not belong to it; a bracket does where it opens within the address.
    """
    found = _ADDRESS.search(text)
    if found is None:
        return ""
    address = found[0]
    while address:
        last = address[-1]
        opening = _CLOSING.get(last)
        if last in _BEHIND or (opening and address.count(opening) < address.count(last)):
            address = address[:-1]
        else:
            break
    return address if "." in address else ""


def host_of(address: str) -> str:
    """Return the host, with its port, of an address; the empty string where it has none, or is no address at all."""
    try:
        return urlsplit(address).netloc
    except ValueError:  # https://[
        return ""
