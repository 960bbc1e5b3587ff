"""Which claims of a project are wanted in one table over all articles, in which order, and a line of that table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from annotator.domain.claim import CLAIM_FIELDS


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """A claim must meet all that is given; an empty field wants all.

    `words` is for the search over claims. `status` and `tag` are a key and a name of the codebook, `checker` a
    person's name, `publisher` that of some evidence. `settled` asks for checked (True) or open (False) claims.
    Days are ISO 8601 (YYYY-MM-DD, UTC), both ends included. Claims that were imported as checked before are left
    out unless `imported`.
    """

    words: str = ""
    article_id: str = ""
    status: str = ""
    tag: str = ""
    claimant: str = ""
    publisher: str = ""
    checker: str = ""
    settled: bool | None = None
    made_from: str = ""
    made_to: str = ""
    checked_from: str = ""
    checked_to: str = ""
    imported: bool = False

    def having(self, field: str, value: Any) -> ClaimQuery:
        """Return this query with another value in a field. Raises TypeError for a field that there isn't."""
        return replace(self, **{field: value})

    def without(self, *fields: str) -> ClaimQuery:
        """Return this query with these fields empty."""
        nothing = ClaimQuery()
        return replace(self, **{field: getattr(nothing, field) for field in fields})


class ClaimOrder(StrEnum):
    """What the table can be sorted and grouped by; the value is a row's field."""

    MADE = "made"
    WORDING = "wording"
    STATUS = "status"
    CLAIMANT = "claimant"
    ARTICLE = "article"
    CHECKER = "checker"
    CHECKED = "checked"
    PRIORITY = "priority"


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A line of the table. `article_id` and `article` (its title) are of the claim's first mention, "" without one.

    `mentions` and `evidence` are counts; `start` and `end` are the first mention's code points. `fields` holds what
    of `CLAIM_FIELDS` has no place of its own here, as it is stored.
    """

    claim_id: str
    wording: str
    status: str
    claimant: str
    tags: tuple[str, ...]
    article_id: str
    article: str
    start: int
    end: int
    mentions: int
    evidence: int
    priority: int
    checker: str
    checked_at: datetime | None
    made_at: datetime
    void: bool
    version: int
    fields: Mapping[str, str] = field(default_factory=dict)


OTHER_FIELDS = tuple(one for key, one in CLAIM_FIELDS.items() if key not in ClaimRow.__dataclass_fields__)
"""The declared fields of a claim that a line holds in its `fields`."""


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Rows that share a value, in the table's order: the value as it is shown, and how many there are."""

    value: str
    count: int
