"""The kinds of rows that acts keep: once in, they are never changed or removed, and no undo takes them back.

The history's chain holds an image of each, in which long values stand by their hashes. What acts change is not here:
those are `entities.py`'s.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Insert, Table, insert

from annotator.storage import tables
from annotator.storage.entities import default_of

Kept = tuple[str, str, dict[str, Any]]
"""Kind, id and image of a row that was kept."""


@dataclass(frozen=True, slots=True)
class KeptKind:
    """A kind of row that acts keep; of the `hashed` columns the image holds what `hash_of` gives."""

    name: str
    table: Table
    hashed: frozenset[str] = frozenset()
    at_once: int = 200
    """How many may be held at once: a file may have a hundred megabytes."""
    hashes: Mapping[str, str] = field(default_factory=dict)
    """Which column of a row has the hash of which other one."""
    key: str = field(init=False)
    insert: Insert = field(init=False)
    _defaults: tuple[tuple[str, Any], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", next(iter(self.table.primary_key.columns)).name)
        object.__setattr__(self, "insert", insert(self.table))
        defaults = ((one.name, None if one.primary_key else default_of(one)) for one in self.table.columns)
        object.__setattr__(self, "_defaults", tuple(defaults))

    def id_of(self, row: Mapping[str, Any]) -> str:
        """Return the id of a row."""
        return str(row[self.key])

    def image(self, row: Mapping[str, Any], *, new: bool = False) -> dict[str, Any]:
        """Return what the chain holds of a row: all but what stands at its default, so that a column may come later.

        Of a `new` row, which was made just now, the hashes that it has itself are taken.
        """
        image = {}
        for name, default in self._defaults:
            value = row.get(name, default)
            if value != default or type(value) is not type(default):
                known = row.get(self.hashes[name]) if new and name in self.hashes else None
                image[name] = (known or hash_of(value)) if name in self.hashed else value
        return image


def hash_of(value: Any) -> str:
    """Return the SHA-256 of a long value; of anything that is no text and no bytes, and so damage, that of its name."""
    if not isinstance(value, str | bytes | memoryview):
        value = repr(value)
    content = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else bytes(value)
    return hashlib.sha256(content).hexdigest()


KEPT = {
    kind.name: kind
    for kind in (
        KeptKind("person", tables.people),
        KeptKind(
            "revision",
            tables.revisions,
            frozenset({"text", "source_text", "cuts"}),
            at_once=10,
            hashes={"text": "sha256", "source_text": "source_sha256"},
        ),
        KeptKind("attachment", tables.attachments, frozenset({"content"}), at_once=1, hashes={"content": "sha256"}),
        KeptKind("received", tables.received, frozenset({"written", "seen"})),
        KeptKind("erasure", tables.erasures, frozenset({"gone", "marks", "links"})),
        KeptKind("codebook", tables.codebooks, frozenset({"content"})),
    )
}
