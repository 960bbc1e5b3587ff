"""What was done to a project: acts, each with its changes, in an append-only chain. Not how they are replayed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from json.encoder import encode_basestring
from typing import Any

Image = Mapping[str, Any]
"""The changed fields of a row by name, as JSON values."""


class ActKind(StrEnum):
    """Whether an act is a person's own, or the taking back or repeating of one."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Change:
    """What one act did to one row. `before` is None where it was made, `after` is None where it was removed."""

    entity: str
    entity_id: str
    article_id: str
    claim_id: str
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True)
class Act:
    """One committed intention of one person: its kind (`name`), what it is called (`label`), and its rows (`changes`).

    `arguments` are what it was done with, by name; older programs did not keep them.

    A step of undo may hold several acts (a large import is committed in batches); `step_id` joins them. `at` is UTC.
    """

    act_id: str
    seq: int
    step_id: str
    at: datetime
    person: str
    kind: ActKind
    name: str
    label: str
    changes: tuple[Change, ...]
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seal:
    """The head of the history's chain at a moment: how many acts there were, and the last link."""

    acts: int
    seal: str


def chain_hash(parts: Iterable[str], last: Iterable[str]) -> str:
    """Return a link of the history's chain: SHA-256 over the previous link, which comes first, and all that it holds.

    `last` is the last part, as one text in any number of pieces: an act may have many thousands of changes.
    """
    begun = json.dumps([*parts, ""], ensure_ascii=False)
    link = hashlib.sha256(_bytes(begun.removesuffix('"]')))
    for piece in last:
        link.update(_bytes(encode_basestring(piece)[1:-1]))
    link.update(b'"]')
    return link.hexdigest()


def _bytes(text: str) -> bytes:
    """Encode what may be damaged, too: half a character makes another link, and no failure."""
    return text.encode("utf-8", "surrogatepass")
