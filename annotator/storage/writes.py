"""What an act does to single rows, and how many such writes are put together so that few statements do them.

Says nothing to a database: the ledger does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from annotator.domain.acts import Image
from annotator.storage.entities import ENTITIES, Entity, Row
from annotator.storage.parts import AT_ONCE

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Write:
    """What happens to one row: it comes where `row` is None, goes where `after` is, and else gets these columns."""

    entity: Entity
    entity_id: str
    row: Row | None
    after: Image | None

    def before(self) -> Image | None:
        """Return the image that the history keeps of what was there."""
        if self.row is None:
            return None
        row = self.row
        return self.entity.image(row) if self.after is None else {name: row[name] for name in self.after}


def once_each(items: Iterable[_T], row_of: Callable[[_T], tuple[str, str]]) -> Iterator[list[_T]]:
    """Cut what happens to rows into parts of which none has a row twice: what was read of them holds for the part."""
    part: dict[tuple[str, str], _T] = {}
    for item in items:
        if row_of(item) in part or len(part) >= AT_ONCE:
            yield list(part.values())
            part = {}
        part[row_of(item)] = item
    if part:
        yield list(part.values())


def independent_parts(items: Iterable[_T], row_of: Callable[[_T], tuple[str, str]]) -> Iterator[list[_T]]:
    """Cut what happens to rows, (entity, id), into parts in which the order of writing does not matter.

    In a part each row occurs once, and no others beside those of loose entities.
    """
    part: list[_T] = []
    rows: set[tuple[str, str]] = set()
    for item in items:
        row = row_of(item)
        loose = ENTITIES[row[0]].loose
        if part and (row in rows or len(part) >= AT_ONCE or not loose):
            yield part
            part, rows = [], set()
        part.append(item)
        rows.add(row)
        if not loose:
            yield part
            part, rows = [], set()
    if part:
        yield part


def by_entity(writes: Iterable[Write]) -> list[tuple[Entity, list[Write]]]:
    """Return writes by their entities, in the order of ENTITIES."""
    groups: dict[str, list[Write]] = {}
    for one in writes:
        groups.setdefault(one.entity.name, []).append(one)
    if len(groups) < 2:
        return [(ENTITIES[name], some) for name, some in groups.items()]
    return [(entity, groups[name]) for name, entity in ENTITIES.items() if name in groups]


def alike(rows: Iterable[dict[str, Any]]) -> Iterable[list[dict[str, Any]]]:
    """Return rows grouped by their columns, as one statement takes them."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(tuple(row), []).append(row)
    return groups.values()
