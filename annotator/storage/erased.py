"""What was erased for good, as the project remembers it: which rows are gone, and what earlier acts hold since.

An act's link stays what it was: it is the hash of what the act held, images and all, so seals hold on. Of each act that
an erasure changed, the erasing act keeps the link that its content has now (`links`), and its own link covers that. So
`chain.py` tells erasing from altering, and an altered act that was erased before is told as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from annotator.domain.erasing import MarkFinder
from annotator.storage.tables import erasures, kept_rows

ERASE = "erase"
"""The kind of an act that erases: no undo takes it back."""
GONE = "null"
"""The image of a kept row that was taken out."""
BASELINE_LINK = "baseline"
"""Under which `links` have the one that the baseline has now."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Rows that are gone for good, by kind: what belonged to an article or a claim with it."""

    rows: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.rows)

    def has(self, entity: str, entity_id: str, article_id: str = "", claim_id: str = "") -> bool:
        """Tell whether a row is gone, or what it belongs to."""
        return (
            entity_id in self.rows.get(entity, ())
            or (bool(claim_id) and claim_id in self.rows.get("claim", ()))
            or (bool(article_id) and article_id in self.rows.get("article", ()))
        )


def gone_from(connection: Connection) -> Gone:
    """Return which rows are gone."""
    found: dict[str, set[str]] = {}
    for stored in connection.scalars(select(erasures.c.gone).where(erasures.c.gone != "{}")):
        for entity, ids in json.loads(stored).items():
            found.setdefault(entity, set()).update(ids)
    return Gone({entity: frozenset(ids) for entity, ids in found.items()})


def marks_in(connection: Connection) -> MarkFinder:
    """Return what knows the names again that were erased here."""
    stored = connection.scalars(
        select(erasures.c.marks).where(erasures.c.marks != "[]").order_by(erasures.c.erasure_id)
    )
    return MarkFinder(mark for some in stored for mark in json.loads(some))


def last_erasure(connection: Connection) -> int:
    """Return the number of the last act that erased something, 0 where none did."""
    query = select(kept_rows.c.seq).where(kept_rows.c.entity == "erasure").order_by(kept_rows.c.seq.desc()).limit(1)
    return int(connection.scalar(query) or 0)


def links_now(connection: Connection) -> dict[str, tuple[int, str]]:
    """Return the links that acts have since something of them was erased, with the number of the act that erased.

    Of an act that was erased in several times the last one counts. What is damaged here is told by the rows' own check.
    """
    query = (
        select(kept_rows.c.seq, erasures.c.links)
        .join(erasures, erasures.c.erasure_id == kept_rows.c.entity_id)
        .where(kept_rows.c.entity == "erasure")
        .order_by(kept_rows.c.seq)
    )
    found: dict[str, tuple[int, str]] = {}
    for seq, stored in connection.execute(query):
        try:
            links = json.loads(stored)
        except (ValueError, TypeError, RecursionError):
            continue
        if isinstance(links, dict):
            found.update((number, (seq, link)) for number, link in links.items() if isinstance(link, str))
    return found


def rows_by_kind(rows: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return rows by their kind, in order."""
    found: dict[str, set[str]] = {}
    for entity, entity_id in rows:
        found.setdefault(entity, set()).add(entity_id)
    return {entity: sorted(ids) for entity, ids in sorted(found.items())}
