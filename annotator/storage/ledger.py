"""Row writes that write their own history: each insert, update and delete leaves the images that undo replays.

Works on any entity of ENTITIES and knows nothing of what the rows mean. It does not begin or commit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from annotator.domain.history import Change, Image
from annotator.errors import NotFound, Overtaken
from annotator.storage import tables
from annotator.storage.mapping import now
from annotator.storage.parts import in_parts
from annotator.storage.search import article_search

OwnVersions = MutableMapping[tuple[str, str, int], int]
"""(entity, id, version that an own act made) -> the version it was made from."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A kind of row that acts may change.

    `soft` rows are marked as deleted instead of removed; `outside` are the columns that are not part of an image;
    a change of one of the `searched` columns must reach the search index.
    """

    name: str
    table: Table
    key: tuple[str, ...]
    outside: frozenset[str] = frozenset({"version"})
    soft: bool = False
    searched: frozenset[str] = frozenset()

    @property
    def versioned(self) -> bool:
        return "version" in self.table.c

    def where(self, entity_id: str) -> ColumnElement[bool]:
        parts = entity_id.split("/")
        return and_(*(self.table.c[name] == part for name, part in zip(self.key, parts, strict=True)))

    def id_of(self, row: Mapping[str, Any] | RowMapping) -> str:
        return "/".join(str(row[name]) for name in self.key)


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
        Entity("claim", tables.claims, ("claim_id",)),
        Entity("mention", tables.mentions, ("mention_id",)),
        Entity("claim_tag", tables.claim_tags, ("claim_id", "tag_id")),
        Entity("evidence", tables.evidence, ("evidence_id",)),
        Entity("tag", tables.tags, ("tag_id",)),
    )
}

# made once: for an act of a few rows, putting a statement together costs more than running it
_INSERTS = {entity.name: insert(entity.table) for entity in ENTITIES.values()}
_Move = tuple[Change, Image | None, Image | None]
"""A change, the image that its row must have, and the one that it shall have."""


def _comes_or_goes(move: _Move) -> bool | None:
    """Tell of a soft row whether it goes (True) or comes (False) as a whole; None for every other move."""
    change, expected, target = move
    if not ENTITIES[change.entity].soft or (expected is not None and target is not None):
        return None
    return target is None


_WORDS = {"claim_tag": "tag of a claim"}


class Ledger:
    """The writing side of one transaction. `changes` is what it has done so far, in order."""

    def __init__(self, connection: Connection, own_versions: OwnVersions) -> None:
        self._connection = connection
        self._own_versions = own_versions
        self._search = article_search(connection)
        self.changes: list[Change] = []
        self.new_versions: list[tuple[str, str, int, int]] = []

    def insert(self, name: str, row: Mapping[str, Any]) -> None:
        """Add a row."""
        self.insert_many(name, [row])

    def insert_many(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows of one kind, all with the same columns."""
        if not rows:
            return
        entity = ENTITIES[name]
        self._connection.execute(_INSERTS[entity.name], rows)
        for row in rows:
            image = {key: value for key, value in row.items() if key not in entity.outside}
            self._record(entity, row, None, image)
        if entity.searched:
            self._search.enter([entity.id_of(row) for row in rows])

    def update(self, name: str, entity_id: str, values: Mapping[str, Any], based_on: int | None = None) -> bool:
        """Set columns of a row; return whether anything differed.

        Raises NotFound where the row is gone, Overtaken where somebody else changed it since version `based_on`.
        """
        entity = ENTITIES[name]
        row = self._row(entity, entity_id)
        if row is None:
            raise NotFound(f"This {_words(name)} is not there any more.", "Somebody has removed it.")
        if based_on is not None:
            self._check_version(name, entity_id, row["version"], based_on)
        after = {key: value for key, value in values.items() if row[key] != value}
        if not after:
            return False
        self._set(entity, entity_id, row, after)
        return True

    def delete(self, name: str, entity_id: str) -> bool:
        """Remove a row, or mark it as deleted; return whether it was there."""
        entity = ENTITIES[name]
        row = self._row(entity, entity_id)
        if row is None or (entity.soft and row["deleted_at"] is not None):
            return False
        if entity.soft:
            self._set(entity, entity_id, row, {"deleted_at": now()})
        else:
            self._remove(entity, entity_id, row)
        return True

    def revert(self, changes: Iterable[Change]) -> None:
        """Take changes back, the last first. Raises Overtaken where somebody has built on them."""
        self._move_all([(change, change.after, change.before) for change in reversed(list(changes))])

    def repeat(self, changes: Iterable[Change]) -> None:
        """Make changes again that were taken back. Raises Overtaken where somebody has built on that."""
        self._move_all([(change, change.before, change.after) for change in changes])

    def _move_all(self, moves: list[_Move]) -> None:
        for gone, group in groupby(moves, _comes_or_goes):
            if gone is None:
                for move in group:
                    self._move(*move)
            else:
                self._move_soft([change.entity_id for change, _, _ in group], gone=gone)

    def _move(self, change: Change, expected: Image | None, target: Image | None) -> None:
        """Bring a row from the image that it must have now to another."""
        entity = ENTITIES[change.entity]
        row = self._row(entity, change.entity_id)
        if (row is None) != (expected is None) or (row is not None and not _holds(row, expected or {})):
            raise self.built_on(change.entity)
        try:
            if target is None and row is not None:
                self._remove(entity, change.entity_id, row)
            elif row is None and target is not None:
                self._bring_back(entity, change, target)
            elif row is not None and target is not None:
                self._set(entity, change.entity_id, row, dict(target))
        except IntegrityError as error:
            raise self.built_on(change.entity) from error

    def _move_soft(self, article_ids: list[str], *, gone: bool) -> None:
        """Mark articles as deleted (their import is undone), or as there again. An import has thousands."""
        entity, key = ENTITIES["article"], tables.articles.c.article_id
        used = select(exists().where(tables.mentions.c.article_id.in_(bindparam("ids", expanding=True))))
        after = {"deleted_at": now() if gone else None}
        for part in in_parts(article_ids):
            rows = self._connection.execute(select(entity.table).where(key.in_(part))).mappings().all()
            if len(rows) != len(part) or any((row["deleted_at"] is None) != gone for row in rows):
                raise self.built_on(entity.name)
            if gone and self._connection.scalar(used, {"ids": part}):
                raise self.built_on(entity.name)
            values = {**after, "version": entity.table.c.version + 1}
            self._search.leave(part)
            self._connection.execute(update(entity.table).where(key.in_(part)).values(values))
            self._search.enter(part)
            for row in rows:
                self.new_versions.append((entity.name, row["article_id"], row["version"], row["version"] + 1))
                self._record(entity, row, {"deleted_at": row["deleted_at"]}, after)

    def _set(self, entity: Entity, entity_id: str, row: RowMapping, after: dict[str, Any]) -> None:
        values = dict(after)
        if entity.versioned:
            values["version"] = row["version"] + 1
            self.new_versions.append((entity.name, entity_id, row["version"], row["version"] + 1))
        found_otherwise = not entity.searched.isdisjoint(after)
        if found_otherwise:
            self._search.leave([entity_id])
        self._connection.execute(update(entity.table).where(entity.where(entity_id)).values(values))
        if found_otherwise:
            self._search.enter([entity_id])
        self._record(entity, row, {key: row[key] for key in after}, after)

    def _remove(self, entity: Entity, entity_id: str, row: RowMapping) -> None:
        self._connection.execute(delete(entity.table).where(entity.where(entity_id)))
        if entity.versioned:
            self.new_versions.append((entity.name, entity_id, row["version"], row["version"] + 1))
        self._record(entity, row, _image(entity, row), None)

    def _bring_back(self, entity: Entity, change: Change, image: Image) -> None:
        """Insert a row again. Its version goes on from its last one, so that nobody takes it for an earlier state."""
        if not entity.versioned:
            self.insert(entity.name, image)
            return
        known = tables.act_changes.c
        # each change of a row made a version, and so did its removal
        query = select(func.count()).where(
            known.claim_id == change.claim_id, known.entity == entity.name, known.entity_id == change.entity_id
        )
        last = self._connection.scalar(query) or 0
        self.insert(entity.name, {**image, "version": last + 1})
        self.new_versions.append((entity.name, change.entity_id, last, last + 1))

    def _row(self, entity: Entity, entity_id: str) -> RowMapping | None:
        return self._connection.execute(select(entity.table).where(entity.where(entity_id))).mappings().first()

    def _record(
        self, entity: Entity, row: Mapping[str, Any] | RowMapping, before: Image | None, after: Image | None
    ) -> None:
        change = Change(
            entity=entity.name,
            entity_id=entity.id_of(row),
            article_id=row.get("article_id") or "",
            claim_id=row.get("claim_id") or "",
            before=before,
            after=after,
        )
        self.changes.append(change)

    def _check_version(self, name: str, entity_id: str, current: int, based_on: int) -> None:
        """Nobody is overtaken by herself: own acts between the two versions don't count."""
        version = current
        while version > based_on:
            earlier = self._own_versions.get((name, entity_id, version))
            if earlier is None:
                break
            version = earlier
        if version != based_on:
            raise Overtaken(
                f"Somebody else has changed this {_words(name)} in the meantime: nothing was overwritten.",
                "Look at what it says now, then do it again if it is still right.",
            )

    @staticmethod
    def built_on(name: str) -> Overtaken:
        """Return the refusal of an undo or a redo for which the ground has changed."""
        return Overtaken(
            f"This can't be undone: somebody has changed the {_words(name)} since, or built on it.",
            "Set it by hand to what it should be.",
        )


def _words(name: str) -> str:
    return _WORDS.get(name, name)


def _image(entity: Entity, row: RowMapping) -> dict[str, Any]:
    columns: Iterable[Column[Any]] = entity.table.columns
    return {column.name: row[column.name] for column in columns if column.name not in entity.outside}


def _holds(row: RowMapping, image: Image) -> bool:
    return all(row[key] == value for key, value in image.items())
