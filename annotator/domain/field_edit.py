"""One field edited in place: what it belongs to, what it was typed over, and what it is to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

YES = "yes"
"""A field that is on; one that is off is empty."""


class Owner(StrEnum):
    """What a field belongs to, by the name of its rows."""

    CLAIM = "claim"
    EVIDENCE = "evidence"
    COMMENT = "comment"
    QUERY = "query"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """A field's new value, as a text: of a claim, called as in ClaimFields, or of what belongs to one.

    `before` is what it was typed over, `version` that of the owner then, where it is known.
    """

    owner: Owner
    owner_id: str
    name: str
    before: str
    after: str
    version: int | None = None


def as_text(value: object) -> str:
    """Return a stored value as an edit holds it."""
    if isinstance(value, bool):
        return YES if value else ""
    return str(value)
