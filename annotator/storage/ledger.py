"""Row writes that write their own history: each insert, update and delete leaves the images that undo replays.

Works on any entity of ENTITIES and knows nothing of what the rows mean. It does not begin or commit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from itertools import groupby, islice
from sys import intern
from types import MappingProxyType
from typing import Any

from sqlalchemy import BindParameter, Connection, Executable, bindparam, exists, select
from sqlalchemy.exc import IntegrityError

from annotator.domain.acts import Change, Image
from annotator.errors import NotFound, Overtaken
from annotator.messages import message
from annotator.storage import tables
from annotator.storage.entities import ENTITIES, ROWS, Entity, Row, whole_image
from annotator.storage.erased import Gone, gone_from
from annotator.storage.kept import KEPT, Kept
from annotator.storage.many_rows import add_rows
from annotator.storage.parts import AT_ONCE, in_parts
from annotator.storage.prefetch import prefetch
from annotator.storage.row_versions import last_versions
from annotator.storage.search import article_search
from annotator.storage.stored_values import now
from annotator.storage.writes import Write, alike, by_entity, independent_parts, once_each

OwnVersions = MutableMapping[tuple[str, str, int], int]
"""(entity, id, version that an own act made) -> the version it was made from."""

_OF_TABLES = {entity.table.name: entity.name for entity in ENTITIES.values()}
_Move = tuple[Change, Image | None, Image | None]
"""A change, the image that its row must have, and the one that it shall have."""

_OF_AN_ARTICLE = (tables.mentions, tables.queries, tables.comments, tables.corrections, tables.waivers)
"""What people put on an article: while any of it is there, its import is not taken back."""
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_FROM_NOTES = select(exists().where(tables.evidence.c.source_note.in_(_IDS)))
"""Whether something is evidence that was taken from these source notes: then they are not taken back."""
_USED = [select(exists().where(table.c.article_id.in_(_IDS))) for table in _OF_AN_ARTICLE]

_WORDS = {
    "claim_tag": "tag of a claim",
    "place_decision": "decision on a place",
    "correction": "line of the corrections log",
    "privileged_remark": "privileged remark",
    "saved_search": "saved search",
    "setting": "setting of the project",
    "source_note": "source note",
}


class Ledger:
    """The writing side of one transaction."""

    def __init__(self, connection: Connection, own_versions: OwnVersions) -> None:
        self._connection = connection
        self._own_versions = own_versions
        self._search = article_search(connection)
        self._changes: list[Change] = []
        self._kept: list[Kept] = []
        self.new_versions: list[tuple[str, str, int, int]] = []
        self._rows_seen: dict[tuple[str, str], Row] = {}  # since the last write: an act looks at a row more than once
        self._removed: dict[tuple[str, str], int] = {}  # the last version of each row that was removed here
        self._writing = ""

    @property
    def changes(self) -> Sequence[Change]:
        """What was done, in order, since the beginning or since it was last taken."""
        return self._changes

    def take(self) -> list[Change]:
        """Return what was done since it was last taken, in order."""
        taken, self._changes = self._changes, []
        return taken

    def keep(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows of a kind that is never changed, and that no undo takes back; the act says that they came."""
        if not rows:
            return
        kind = KEPT[name]
        add_rows(self._connection, kind.insert, rows)
        self._kept += [(name, kind.id_of(row), kind.image(row, new=True)) for row in rows]

    def take_kept(self) -> list[Kept]:
        """Return what was kept since it was last taken, in order."""
        taken, self._kept = self._kept, []
        return taken

    def insert(self, name: str, row: Mapping[str, Any]) -> None:
        """Add a row."""
        self.insert_many(name, [row])

    def insert_many(self, name: str, rows: Sequence[Mapping[str, Any]], *, again: bool = False) -> None:
        """Add rows of one kind, all with the same columns.

        `again` where rows with their ids may have been here before: their versions go on from there.
        """
        if not rows:
            return
        entity = ENTITIES[name]
        self._add(entity, self._going_on(entity, rows) if again and entity.versioned else rows)
        ids = [entity.id_of(row) for row in rows]
        for entity_id, row in zip(ids, rows, strict=True):
            self._record(entity, entity_id, row, None, {name: row[name] for name in row if name not in entity.outside})
        if entity.searched:
            self._search.enter(ids)

    def _going_on(self, entity: Entity, rows: Sequence[Mapping[str, Any]]) -> list[Row]:
        """Return rows with the versions behind those that rows with their ids had before they were removed."""
        coming = [
            Change(entity.name, entity.id_of(row), row.get("article_id") or "", row.get("claim_id") or "", None, row)
            for row in rows
        ]
        last = last_versions(self._connection, coming, self._removed)
        return [{**row, "version": last[entity.name, entity.id_of(row)] + 1} for row in rows]

    def update(self, name: str, entity_id: str, values: Mapping[str, Any], based_on: int | None = None) -> bool:
        """Set columns of a row; return whether anything differed.

        Raises NotFound where the row is gone, Overtaken where somebody else changed it since version `based_on`.
        """
        entity = ENTITIES[name]
        row = self._seen(entity, entity_id, based_on)
        after = _difference(row, values)
        if not after:
            return False
        self._write([Write(entity, entity_id, row, after)])
        return True

    def row(self, name: str, entity_id: str) -> Row:
        """Return a row as it is now. Raises NotFound."""
        return self._seen(ENTITIES[name], entity_id)

    def require(self, name: str, entity_id: str, based_on: int) -> None:
        """Raise NotFound where a row is gone, Overtaken where somebody else changed it since version `based_on`."""
        self._seen(ENTITIES[name], entity_id, based_on)

    def is_unchanged(self, name: str, entity_id: str, based_on: int) -> bool:
        """Tell whether nobody else changed a row since version `based_on`. Raises NotFound where it is gone."""
        try:
            self.require(name, entity_id, based_on)
        except Overtaken:
            return False
        return True

    def give(self, name: str, entity_id: str, claim_id: str) -> None:
        """Let a row that belongs to a claim belong to another. Raises NotFound where it is gone.

        It is taken from the one and put to the other, side by side in the act: so the histories of both claims tell it.
        """
        entity = ENTITIES[name]
        row = self._seen(entity, entity_id)
        self._write([Write(entity, entity_id, row, None)])
        given = {**entity.image(row), "claim_id": claim_id}
        self._write([Write(entity, entity_id, None, given)], {(name, entity_id): row["version"] + 1})

    def _seen(self, entity: Entity, entity_id: str, based_on: int | None = None) -> Row:
        row = self._rows_seen.get((entity.name, entity_id)) or ROWS[entity.name].one(self._connection, entity_id)
        if row is None:
            raise NotFound(
                message("This {words} is not there any more.", words=_words(entity.name)),
                message("Somebody has removed it."),
            )
        self._rows_seen[entity.name, entity_id] = row
        if based_on is not None:
            self._check_version(entity.name, entity_id, row["version"], based_on)
        return row

    def delete(self, name: str, entity_id: str, based_on: int | None = None) -> bool:
        """Remove a row, or mark it as deleted; return whether it was there.

        Raises Overtaken where somebody else changed it since version `based_on`.
        """
        entity = ENTITIES[name]
        row = ROWS[name].one(self._connection, entity_id)
        if row is None or (entity.soft and row["deleted_at"] is not None):
            return False
        if based_on is not None:
            self._check_version(name, entity_id, row["version"], based_on)
        self._write([Write(entity, entity_id, row, {"deleted_at": now()} if entity.soft else None)])
        return True

    def change_many(self, plan: Iterable[tuple[str, str, Image | None]]) -> None:
        """Remove rows that are not soft (None), or set columns of them: (entity, id, columns).

        As if done one by one, in this order, only faster. Rows that are not there are left out.
        """
        for part in independent_parts(plan, lambda planned: planned[:2]):
            rows = self._rows([planned[:2] for planned in part])
            writes = []
            for name, entity_id, values in part:
                row = rows.get((name, entity_id))
                after = None if values is None or row is None else _difference(row, values)
                if row is not None and (values is None or after):
                    writes.append(Write(ENTITIES[name], entity_id, row, after))
            self._write(writes)

    @contextmanager
    def on_what_is_there(self) -> Iterator[None]:
        """Take it for somebody else's work where rows do not fit those that are there.

        A server may tell of it only with the answer to the next question: that must be asked in the block, too.
        """
        try:
            yield
        except IntegrityError as error:
            table = getattr(getattr(error.orig, "diag", None), "table_name", None)  # a server's errors say which
            raise self.built_on(_OF_TABLES.get(str(table), self._writing)) from error

    def revert(self, changes: Iterable[Change]) -> None:
        """Take changes back; given is the last one first. Raises Overtaken where somebody has built on them."""
        self._move((change, change.after, change.before) for change in changes)

    def go_on_from(self, versions: Mapping[tuple[str, str], int]) -> None:
        """Take how many changes some rows have had that are not there: brought back, they go on from that."""
        self._removed.update(versions)

    def repeat(self, changes: Iterable[Change]) -> None:
        """Make changes again that were taken back. Raises Overtaken where somebody has built on that."""
        self._move((change, change.before, change.after) for change in changes)

    def _move(self, moves: Iterable[_Move]) -> None:
        for gone, group in groupby(moves, _comes_or_goes):
            if gone is None:
                for some in once_each(group, _row_of):
                    rows = self._rows([_row_of(move) for move in some])
                    for part in independent_parts(some, _row_of):
                        self._move_part(part, rows)
            else:
                while ids := [change.entity_id for change, _, _ in islice(group, AT_ONCE)]:
                    self._move_soft(ids, gone=gone)

    def _move_part(self, moves: Sequence[_Move], rows: Mapping[tuple[str, str], Row]) -> None:
        """Bring rows, each from the image that it must have now to another; given are those that are there."""
        writes = []
        leaving: list[str] = []
        for change, expected, target in moves:
            row = rows.get((change.entity, change.entity_id))
            if row is None and self._is_gone(change):
                continue
            if target is None and change.entity == "source_note":
                leaving.append(change.entity_id)
            whole = change.before is None or change.after is None
            if not _is_as(row, whole_image(change.entity, expected) if expected and whole else expected):
                raise self.built_on(change.entity)
            # of thousands of images, each with the names of its columns, the names are kept once
            after = None if target is None else {intern(name): value for name, value in target.items()}
            writes.append(Write(ENTITIES[change.entity], change.entity_id, row, after))
        if any(self._connection.scalar(_FROM_NOTES, {"ids": part}) for part in in_parts(leaving)):
            raise self.built_on("source_note")
        self._write(
            writes,
            last_versions(
                self._connection, [change for change, expected, _ in moves if expected is None], self._removed
            ),
        )

    def _move_soft(self, article_ids: Sequence[str], *, gone: bool) -> None:
        """Mark articles as deleted (their import is undone), or as there again. An import has thousands."""
        entity = ENTITIES["article"]
        article_ids = [one for one in article_ids if not self._is_gone_article(one)]
        rows = ROWS["article"].many(self._connection, article_ids)
        if len(rows) != len(article_ids) or any((row["deleted_at"] is None) != gone for row in rows.values()):
            raise self.built_on(entity.name)
        if gone and any(self._connection.scalar(query, {"ids": article_ids}) for query in _USED):
            raise self.built_on(entity.name)
        after = {"deleted_at": now() if gone else None}
        self._write([Write(entity, article_id, rows[article_id], after) for article_id in article_ids])

    @cached_property
    def _gone(self) -> Gone:
        return gone_from(self._connection)

    def _is_gone(self, change: Change) -> bool:
        """Tell whether a change is of what was erased for good: it is passed over, and what else its act did is not."""
        return self._gone.has(change.entity, change.entity_id, change.article_id, change.claim_id)

    def _is_gone_article(self, article_id: str) -> bool:
        return self._gone.has("article", article_id)

    def _rows(self, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Row]:
        """Return the rows that are there of these, by entity and id."""
        ids: dict[str, list[str]] = {}
        for name, entity_id in wanted:
            ids.setdefault(name, []).append(entity_id)
        found: dict[tuple[str, str], Row] = {}
        prefetch(self._connection, *(partial(ROWS[name].many, self._connection, some) for name, some in ids.items()))
        for name, some in ids.items():
            rows = ROWS[name].many(self._connection, some)
            found.update(((name, entity_id), row) for entity_id, row in rows.items())
        return found

    def _write(self, writes: Sequence[Write], last: Mapping[tuple[str, str], int] = MappingProxyType({})) -> None:
        """Write rows, each of them once, and record them in their order.

        Rows come before those that point to them and go after them. `last` has the last versions of rows that come
        again: a version goes on from there, so that nobody takes it for an earlier state.
        """
        self._rows_seen.clear()
        coming = by_entity(one for one in writes if one.row is None)
        changing = by_entity(one for one in writes if one.row is not None and one.after is not None)
        going = by_entity(one for one in writes if one.after is None)
        for entity, some in coming:
            self._come(entity, some, last)
        for entity, some in changing:
            self._change(entity, some)
        for entity, some in reversed(going):
            self._go(entity, some)
        for one in writes:
            row = one.row or one.after or {}
            self._record(one.entity, one.entity_id, row, one.before(), one.after)

    def _come(self, entity: Entity, writes: Sequence[Write], last: Mapping[tuple[str, str], int]) -> None:
        rows = []
        for one in writes:
            version = {}
            if entity.versioned:
                before = last[entity.name, one.entity_id]
                version = {"version": before + 1}
                self.new_versions.append((entity.name, one.entity_id, before, before + 1))
            rows.append({**(one.after or {}), **version})
        for some in alike(rows):
            self._add(entity, some)
        if entity.searched:
            self._search.enter([one.entity_id for one in writes])

    def _change(self, entity: Entity, writes: Sequence[Write]) -> None:
        rows = [{**(one.after or {}), **self._next_version(one), **entity.key_of(one.entity_id)} for one in writes]
        found_otherwise = [one.entity_id for one in writes if not entity.searched.isdisjoint(one.after or ())]
        if found_otherwise:
            self._search.leave(found_otherwise)
        for some in alike(rows):
            self._run(entity, ROWS[entity.name].update, some)
        if found_otherwise:
            self._search.enter(found_otherwise)

    def _go(self, entity: Entity, writes: Sequence[Write]) -> None:
        for one in writes:
            for version in self._next_version(one).values():
                self._removed[entity.name, one.entity_id] = version
        self._writing = entity.name
        ROWS[entity.name].delete(self._connection, [one.entity_id for one in writes])

    def _next_version(self, one: Write) -> dict[str, int]:
        """Give a row that is there its next version; nothing where its kind has none."""
        if not one.entity.versioned or one.row is None:
            return {}
        version: int = one.row["version"]
        self.new_versions.append((one.entity.name, one.entity_id, version, version + 1))
        return {"version": version + 1}

    def _add(self, entity: Entity, rows: Sequence[Mapping[str, Any]]) -> None:
        self._writing = entity.name
        add_rows(self._connection, ROWS[entity.name].insert, rows)

    def _run(self, entity: Entity, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
        self._writing = entity.name
        self._connection.execute(statement, rows)

    def _record(self, entity: Entity, entity_id: str, row: Row, before: Image | None, after: Image | None) -> None:
        change = Change(
            entity=entity.name,
            entity_id=entity_id,
            article_id=row.get("article_id") or "",
            claim_id=row.get("claim_id") or "",
            before=before,
            after=after,
        )
        self._changes.append(change)

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
                message(
                    "Somebody else has changed this {words} in the meantime: nothing was overwritten.",
                    words=_words(name),
                ),
                message("Look at what it says now, then do it again if it is still right."),
            )

    @staticmethod
    def built_on(name: str) -> Overtaken:
        """Return the refusal of an undo or a redo for which the ground has changed."""
        return Overtaken(
            message(
                "This can't be undone: somebody has changed the {words} since, or built on it.", words=_words(name)
            ),
            message("Set it by hand to what it should be."),
        )


def _words(name: str) -> str:
    return _WORDS.get(name, name)


def _comes_or_goes(move: _Move) -> bool | None:
    """Tell of a soft row whether it goes (True) or comes (False) as a whole; None for every other move."""
    change, expected, target = move
    if not ENTITIES[change.entity].soft or (expected is not None and target is not None):
        return None
    return target is None


def _row_of(move: _Move) -> tuple[str, str]:
    return move[0].entity, move[0].entity_id


def _difference(row: Row, values: Image) -> dict[str, Any]:
    return {name: value for name, value in values.items() if row[name] != value}


def _is_as(row: Row | None, image: Image | None) -> bool:
    """Tell whether a row is there, and as in an image; or, where there is no image, that it is not there."""
    if row is None or image is None:
        return row is None and image is None
    return image.items() <= row.items()
