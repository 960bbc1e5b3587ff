"""How a parcel is laid out: a ZIP archive of JSON lines that are chained, so that what is cut off or altered shows.

`parcel.json` says where it comes from; `rows.jsonl` has what goes along whole, `changes.jsonl` what acts wrote, a line
each; `files/` the attached files under their hashes. The last line of `changes.jsonl` has the number of the lines and
the last link of the chain: SHA-256 over the link before and the bytes of the line, beginning with `parcel.json`.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

SUFFIX = ".parcel"
FORMAT = "annotator-parcel"
VERSION = 2
HEAD, ROWS, CHANGES, FILES = "parcel.json", "rows.jsonl", "changes.jsonl", "files/"


class Chain:
    """The links of a parcel, one after the other."""

    def __init__(self, head: bytes) -> None:
        self.link = hashlib.sha256(head).hexdigest()
        self.lines = 0

    def add(self, line: bytes) -> None:
        """Add a line, without its end."""
        self.link = hashlib.sha256(self.link.encode() + line).hexdigest()
        self.lines += 1


def line_of(value: Any) -> bytes:
    """Return the one form of a value as a line."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
