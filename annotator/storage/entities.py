"""The kinds of rows that acts may change, and the statements that read and write them one by one or in bulk.

Not what an act leaves in the history: that is the ledger's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Delete,
    Insert,
    Integer,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from annotator.domain.acts import Image
from annotator.storage import tables
from annotator.storage.parts import in_parts

Row = Mapping[str, Any]
"""A row of a table, by the names of its columns."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A kind of row that acts may change.

    `soft` rows are marked as deleted instead of removed; `outside` are the columns that are not part of an image;
    a change of one of the `searched` columns must reach the search index. Of a `loose` entity many rows may be written
    at once, in any order among themselves: no name in it is given once only, and nothing else rests on the order.
    """

    name: str
    table: Table
    key: tuple[str, ...]
    outside: frozenset[str] = frozenset({"version"})
    soft: bool = False
    searched: frozenset[str] = frozenset()
    loose: bool = False
    inside: tuple[str, ...] = field(init=False)
    versioned: bool = field(init=False)

    def __post_init__(self) -> None:
        names = tuple(column.name for column in self.table.columns)
        object.__setattr__(self, "inside", tuple(name for name in names if name not in self.outside))
        object.__setattr__(self, "versioned", "version" in self.outside and "version" in names)

    def id_of(self, row: Row) -> str:
        """Return the id of a row; that of a row without one of its own is made of its keys."""
        return "/".join(str(row[name]) for name in self.key)

    def key_of(self, entity_id: str) -> dict[str, str]:
        """Return the parameters by which the statements find a row."""
        parts = entity_id.split("/") if len(self.key) > 1 else (entity_id,)
        return {_parameter(name): part for name, part in zip(self.key, parts, strict=True)}

    def image(self, row: Row) -> dict[str, Any]:
        """Return what the history keeps of a whole row."""
        return {name: row[name] for name in self.inside}


# those that others point to come first: in this order rows may be added, in the other one removed
ENTITIES = {
    entity.name: entity
    for entity in (
        Entity(
            "article",
            tables.articles,
            ("article_id",),
            outside=frozenset({"version", "article_no"}),
            soft=True,
            searched=frozenset({"title", "revision_id", "deleted_at"}),
        ),
        Entity("tag", tables.tags, ("tag_id",)),
        Entity("status", tables.statuses, ("key",)),
        Entity("claim", tables.claims, ("claim_id",), loose=True),
        Entity("mention", tables.mentions, ("mention_id",), loose=True),
        Entity("claim_tag", tables.claim_tags, ("claim_id", "tag_id"), loose=True),
        Entity("source", tables.sources, ("source_id",), loose=True),
        Entity("evidence", tables.evidence, ("evidence_id",), loose=True),
        Entity("query", tables.queries, ("query_id",), loose=True),
        Entity("comment", tables.comments, ("comment_id",), loose=True),
        Entity("privileged_remark", tables.privileged_remarks, ("remark_id",), loose=True),
        Entity("correction", tables.corrections, ("correction_id",), loose=True),
        Entity("waiver", tables.waivers, ("waiver_id",), loose=True),
        Entity("source_note", tables.source_notes, ("note_id",), loose=True),
        Entity("place_decision", tables.place_decisions, ("decision_id",), loose=True),
        Entity("assessment", tables.assessments, ("assessment_id",)),
        Entity("receipt", tables.receipts, ("receipt_id",), loose=True),
        Entity("conflict", tables.conflicts, ("conflict_id",), loose=True),
        Entity("saved_search", tables.saved_searches, ("search_id",)),
        Entity("setting", tables.project_settings, ("key",)),
    )
}


def _parameter(name: str) -> str:
    return f"the_{name}"


class Rows:
    """The statements on one entity's table, made once: putting one together costs more than running it on a row."""

    def __init__(self, entity: Entity) -> None:
        table = entity.table
        self._entity = entity
        found = [table.c[name] == bindparam(_parameter(name)) for name in entity.key]
        self._one: Select[Any] = select(table).where(*found)
        self._many: Select[Any] = select(table).where(table.c[entity.key[0]].in_(bindparam("ids", expanding=True)))
        self._names = tuple(column.name for column in table.columns)
        self.insert: Insert = insert(table)
        # which columns are set the parameters say, by their names
        self.update: Update = update(table).where(*found)
        self._delete: Delete = delete(table).where(*found)
        self._delete_many: Delete = delete(table).where(table.c[entity.key[0]].in_(bindparam("ids", expanding=True)))

    def one(self, connection: Connection, entity_id: str) -> Row | None:
        """Return a row, None where it is not there."""
        row = connection.execute(self._one, self._entity.key_of(entity_id)).first()
        return None if row is None else dict(zip(self._names, row, strict=True))

    def many(self, connection: Connection, entity_ids: Sequence[str]) -> dict[str, Row]:
        """Return the rows that are there, by id."""
        wanted = set(entity_ids)
        # of a row that is found by two keys the first is asked for, and what else that finds is left
        keys = list(dict.fromkeys(one.split("/")[0] for one in wanted)) if len(self._entity.key) > 1 else entity_ids
        found: dict[str, Row] = {}
        for part in in_parts(keys):
            for row in connection.execute(self._many, {"ids": part}):
                named = dict(zip(self._names, row, strict=True))
                entity_id = self._entity.id_of(named)
                if entity_id in wanted:
                    found[entity_id] = named
        return found

    def delete(self, connection: Connection, entity_ids: Sequence[str]) -> None:
        """Remove rows."""
        if len(entity_ids) == 1 or len(self._entity.key) > 1:
            connection.execute(self._delete, [self._entity.key_of(entity_id) for entity_id in entity_ids])
            return
        for part in in_parts(entity_ids):
            connection.execute(self._delete_many, {"ids": part})


ROWS = {name: Rows(entity) for name, entity in ENTITIES.items()}


def whole_image(name: str, image: Image) -> dict[str, Any]:
    """Return the image of a whole row with what it leaves out: columns at their defaults, or younger than the act."""
    return {**_DEFAULTS[name], **image}


def default_of(column: Column[Any]) -> Any:
    """Return what a column holds where nothing is said."""
    if column.server_default is None:
        return None
    stated = column.server_default.arg  # type: ignore[attr-defined]  # of ours, all state a value
    if isinstance(column.type, Boolean):
        return False
    return int(stated) if isinstance(column.type, Integer) else str(stated)


def _defaults(entity: Entity) -> Iterable[tuple[str, Any]]:
    for name in entity.inside:
        column = entity.table.c[name]
        if column.nullable or column.server_default is not None:
            yield name, default_of(column)


_DEFAULTS = {name: dict(_defaults(entity)) for name, entity in ENTITIES.items()}
