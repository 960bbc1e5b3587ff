"""What has to be done to a project's rows so that they are again as in an older copy of the same project.

The answer is changes like those of any act, so that they go through the ledger, and can be undone. Not whether the
copy is of the same project, and not how they are written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from annotator.domain.acts import Change
from annotator.storage.engine import looking_engine
from annotator.storage.entities import ENTITIES, ROWS, Entity, Row
from annotator.storage.failures import translate_errors
from annotator.storage.parts import in_parts
from annotator.storage.repositories.restoring import RestoringRepository
from annotator.storage.stored_values import now

_ON_OTHERS = (
    "mention",
    "claim_tag",
    "source",
    "evidence",
    "query",
    "comment",
    "privileged_remark",
    "correction",
    "waiver",
    "source_note",
    "place_decision",
    "assessment",
    "receipt",
    "conflict",
)
"""What stands on articles, claims and tags: it goes before them, and comes after them."""


@contextmanager
def looking_into(copy: Path) -> Iterator[Connection]:
    """Give a connection that reads a copy of a project which nobody writes to, without leaving a trace beside it."""
    engine = looking_engine(copy)
    try:
        with translate_errors(str(copy)), engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA trusted_schema = OFF")
            yield connection
    finally:
        engine.dispose()


def to_be_as(there: Connection, here: Connection, since: int) -> Iterator[Change]:
    """Yield what makes the rows here as they are there, in an order in which it can be done.

    Only rows that acts after number `since` have touched are looked at: the copy was made after that act.
    """
    yield from _Comparison(there, here, since).changes()


class _InOrder:
    """Changes from rows as they are to rows as they shall be, in an order in which they can be made."""

    def changes(self) -> Iterator[Change]:
        for name in reversed(_ON_OTHERS):
            yield from self._going(name)
        yield from self._staying("status")
        yield from self._named("tag")
        yield from self._named("saved_search")
        yield from self._going("setting")
        yield from self._staying("setting")
        yield from self._staying("claim")
        yield from self._staying("article")
        for name in _ON_OTHERS:
            yield from self._staying(name)
        for name in ("claim", "status"):
            yield from self._going(name)
        yield from self._leaving_articles()

    def _pairs(self, name: str) -> Iterator[tuple[str, Row | None, Row | None]]:
        """Yield ids with the row as it is and the row as it shall be."""
        raise NotImplementedError

    def _going(self, name: str) -> Iterator[Change]:
        """Rows that are here and not there."""
        entity = ENTITIES[name]
        for row_id, here, there in self._pairs(name):
            if here is not None and there is None:
                yield _change(entity, row_id, here, entity.image(here), None)

    def _staying(self, name: str) -> Iterator[Change]:
        """Rows that are there: they come, or become what they are there."""
        entity = ENTITIES[name]
        for row_id, here, there in self._pairs(name):
            if there is not None:
                yield from _becoming(entity, row_id, here, there)

    def _named(self, name: str) -> Iterator[Change]:
        """Rows whose names are given once only: what goes makes room, and names that are wanted are left first."""
        entity = ENTITIES[name]
        yield from self._going(name)
        # in memory, for there are few: the codebook's tags, the kept searches
        staying = [(row_id, here, there) for row_id, here, there in self._pairs(name) if there is not None]
        wanted = {there["name"]: row_id for row_id, _, there in staying}
        for at, (row_id, here, there) in enumerate(staying):
            if here is not None and wanted.get(here["name"], row_id) != row_id:
                left = {"name": f"{there['name']} {row_id}"}
                yield _change(entity, row_id, here, {"name": here["name"]}, left)
                staying[at] = row_id, {**here, **left}, there
        for row_id, here, there in staying:
            yield from _becoming(entity, row_id, here, there)

    def _leaving_articles(self) -> Iterator[Change]:
        """Articles that came later: an article is never removed, only marked."""
        entity, at = ENTITIES["article"], now()
        for row_id, here, there in self._pairs("article"):
            if there is None and here is not None and here["deleted_at"] is None:
                yield _change(entity, row_id, here, {"deleted_at": None}, {"deleted_at": at})


class _Comparison(_InOrder):
    """With a copy: what acts after number `since` have touched is compared."""

    def __init__(self, there: Connection, here: Connection, since: int) -> None:
        self._there = there
        self._here = here
        touched = RestoringRepository(here)
        self._ids = {name: touched.touched_since(since, name) for name in ENTITIES}

    def _pairs(self, name: str) -> Iterator[tuple[str, Row | None, Row | None]]:
        """Yield ids with the row here and the row there."""
        rows = ROWS[name]
        for part in in_parts(self._ids[name]):
            here, there = rows.many(self._here, part), rows.many(self._there, part)
            yield from ((row_id, here.get(row_id), there.get(row_id)) for row_id in part)


class _Given(_InOrder):
    """With rows that are given."""

    def __init__(self, rows: Mapping[str, Sequence[tuple[str, Row | None, Row | None]]]) -> None:
        self._given = rows

    def _pairs(self, name: str) -> Iterator[tuple[str, Row | None, Row | None]]:
        return iter(self._given.get(name, ()))


def to_become(rows: Mapping[str, Sequence[tuple[str, Row | None, Row | None]]]) -> Iterator[Change]:
    """Yield what makes rows, by kind and id, from what they are to what they shall be, in an order that can be done."""
    yield from _Given(rows).changes()


def _becoming(entity: Entity, row_id: str, here: Row | None, there: Row) -> Iterator[Change]:
    """Yield what makes one row as it is there."""
    if here is None:
        yield _change(entity, row_id, there, None, entity.image(there))
    elif _owners(here) != _owners(there):
        # given back from one claim to another: side by side, as the ledger gives
        yield _change(entity, row_id, here, entity.image(here), None)
        yield _change(entity, row_id, there, None, entity.image(there))
    elif differing := [str(column) for column in entity.inside if here[column] != there[column]]:
        before, after = ({column: row[column] for column in differing} for row in (here, there))
        yield _change(entity, row_id, here, before, after)


def _owners(row: Row) -> tuple[Any, Any]:
    return row.get("claim_id"), row.get("article_id")


def _change(
    entity: Entity, row_id: str, row: Row, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> Change:
    return Change(
        entity=entity.name,
        entity_id=row_id,
        article_id=row.get("article_id") or "",
        claim_id=row.get("claim_id") or "",
        before=_plain(before),
        after=_plain(after),
    )


def _plain(image: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return an image with plain strings for names, as one has that was read from the history."""
    return None if image is None else {str(name): value for name, value in image.items()}
