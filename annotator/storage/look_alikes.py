"""Names in the rows that look the same: both engines compare letters, so they are compared here, each spelling once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, Connection, select

from annotator.domain.folding import as_seen, key_of
from annotator.storage.tables import people

Counted = tuple[str, int]


def spellings(connection: Connection, column: Column[Any], name: str) -> list[str]:
    """Return how a name is written in a column: all that looks like it, or just the name where nothing does."""
    key = key_of(name)
    written = connection.scalars(select(column).where(column.is_not(None), column != "").distinct())
    return [one for one in written if one == name or key_of(one) == key] or [name]


def joined(counted: Iterable[Counted]) -> list[Counted]:
    """Return names with their numbers added up for each that looks the same; the first spelling stands for all.

    The largest number comes first; names with the same number keep their order.
    """
    first: dict[str, str] = {}
    sums: dict[str, int] = {}
    for name, count in counted:
        kept = first.setdefault(key_of(name), name)
        sums[kept] = sums.get(kept, 0) + count
    return sorted(sums.items(), key=lambda one: -one[1])


def each_once(names: Iterable[str]) -> list[str]:
    """Return names without those that look like an earlier one."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(key_of(name), name)
    return list(first.values())


def known_person(connection: Connection, name: str) -> str:
    """Return how the name of somebody who has acted here is written, where only what nobody sees is different.

    An accent or a capital letter may be another person's: these stay two.
    """
    names = connection.scalars(select(people.c.name).order_by(people.c.person_id)).all()
    return name if name in names else next((one for one in names if as_seen(one) == as_seen(name)), name)
