"""Brings the indexes of a project to this program's words, a few rows at a time, while it is searched and worked on.

An index that an earlier program made finds what it found before; what is entered or changed meanwhile comes in this
program's words at once. Not for an index that is damaged: that is made anew as a whole (renewing.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update

from annotator.domain.search import Kind, Renewal
from annotator.domain.search_words import WORDS_VERSION
from annotator.storage.search import article_search, everywhere_search
from annotator.storage.search.documents import DOCUMENTS
from annotator.storage.tables import articles, renewed_search

AT_ONCE = 200
"""Rows that are renewed in one transaction: others wait for it to write."""
FEW = 2_000
"""So many rows are renewed as soon as a project is brought up to this program's schema."""
_KEYS = {kind: document.key for kind, document in DOCUMENTS.items()} | {Kind.ARTICLE: articles.c.article_no}
_STATE = select(renewed_search).order_by(renewed_search.c.kind)


@dataclass(frozen=True, slots=True)
class _State:
    """How far one index is: `done` rows, up to the key `done_to`."""

    kind: Kind
    done_to: str
    done: int
    complete: bool


def _states(connection: Connection) -> Iterator[_State]:
    rows = {row.kind: row for row in connection.execute(_STATE)}
    for kind in Kind:
        row = rows.get(kind)
        if row is None or row.version < WORDS_VERSION:
            yield _State(kind, "", 0, complete=False)
        else:
            # one of a later program is not made an earlier one's again: the two would take turns for ever
            yield _State(kind, row.done_to, row.done, row.complete or row.version > WORDS_VERSION)


def renewal(connection: Connection) -> Renewal | None:
    """Return how far the indexes are renewed, None where nothing is left to do."""
    states = list(_states(connection))
    if all(one.complete for one in states):
        return None
    total = {one.kind: _count(connection, one.kind) for one in states}
    done = sum(total[one.kind] if one.complete else min(one.done, total[one.kind]) for one in states)
    return Renewal(done, sum(total.values()))


def _count(connection: Connection, kind: Kind) -> int:
    return int(connection.scalar(select(func.count()).select_from(_KEYS[kind].table)) or 0)


def mark_renewed(connection: Connection) -> None:
    """Say of all indexes that they have this program's words: they were just made."""
    connection.execute(delete(renewed_search))
    rows = [{"kind": str(kind), "version": WORDS_VERSION, "complete": True} for kind in Kind]
    connection.execute(insert(renewed_search), rows)


def renew_if_few(connection: Connection) -> None:
    """Renew the indexes of a small project to the end."""
    left = renewal(connection)
    if left is not None and left.total <= FEW:
        while renew_some(connection):
            pass


def renew_some(connection: Connection) -> bool:
    """Renew a few rows of one index; return whether there was anything to do. To be asked in a write of its own."""
    state = next((one for one in _states(connection) if not one.complete), None)
    if state is None:
        return False
    _begin(connection, state)
    # read again: on a server, somebody else may have been at it, and is waited for here
    locked = select(renewed_search).where(renewed_search.c.kind == str(state.kind)).with_for_update()
    row = connection.execute(locked).one()
    if row.version != WORDS_VERSION or row.complete:
        return True
    key = _KEYS[state.kind]
    page = select(key).order_by(key).limit(AT_ONCE)
    after: int | str = int(row.done_to or 0) if state.kind is Kind.ARTICLE else row.done_to
    keys = list(connection.scalars(page.where(key > after) if row.done_to else page))
    if keys:
        _renew(connection, state.kind, keys)
    values = {"done_to": str(keys[-1]) if keys else row.done_to, "done": row.done + len(keys)}
    values["complete"] = len(keys) < AT_ONCE
    connection.execute(update(renewed_search).where(renewed_search.c.kind == str(state.kind)).values(values))
    return True


def _begin(connection: Connection, state: _State) -> None:
    """See that there is a row that tells how far this index is, of this program's words."""
    known = connection.scalar(select(renewed_search.c.version).where(renewed_search.c.kind == str(state.kind)))
    if known is None:
        fresh = {"kind": str(state.kind), "version": WORDS_VERSION}
        if connection.dialect.name == "sqlite":
            connection.execute(insert(renewed_search), fresh)
        else:
            from sqlalchemy.dialects.postgresql import insert as insert_on_server

            connection.execute(insert_on_server(renewed_search).on_conflict_do_nothing(), fresh)
    elif known < WORDS_VERSION:
        anew = {"version": WORDS_VERSION, "done_to": "", "done": 0, "complete": False}
        older = (renewed_search.c.kind == str(state.kind)) & (renewed_search.c.version == known)
        connection.execute(update(renewed_search).where(older).values(anew))


def _renew(connection: Connection, kind: Kind, keys: list[int] | list[str]) -> None:
    if kind is Kind.ARTICLE:
        article_search(connection).renew([int(key) for key in keys])
    else:
        everywhere_search(connection).renew(kind, [str(key) for key in keys])
