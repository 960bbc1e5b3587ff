"""Where the history's chain begins to hold the whole project, and where it ends.

What no act has written is put into the chain once, behind the acts that were there: the first codebook of a new
project, and of one that older programs made all that they kept beside their acts (people, revisions, attached files,
versions of the codebook). It is no act: nobody did it, and no undo comes by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, column, func, insert, select, table

from annotator.domain.acts import chain_hash
from annotator.storage.act_rows import kept_values, to_change
from annotator.storage.engine import HELD
from annotator.storage.entities import ENTITIES, Entity
from annotator.storage.kept import KEPT, Kept
from annotator.storage.parts import AT_ONCE
from annotator.storage.raw_rows import joined
from annotator.storage.stored_values import canonical_list
from annotator.storage.tables import act_changes, acts, kept_rows, project
from annotator.storage.tables.project import BASELINE, BASELINE_ACT, PROJECT_ID


def _said(key: str) -> Any:
    return select(project.c.value).where(project.c.key == key).scalar_subquery()


def _head(seals: FromClause) -> Select[Any]:
    last = (select(one).order_by(seals.c.seq.desc()).limit(1).scalar_subquery() for one in (seals.c.seq, seals.c.hash))
    return select(*last, _said(BASELINE), _said(BASELINE_ACT))


# made once, and one question for all: each act asks it. On a server that hides acts, of all acts' seals
_SEALS = table("act_seals", column("seq"), column("hash"))
_HEAD, _HEAD_OF_SEALS = _head(acts), _head(_SEALS)
_LAST, _LAST_OF_SEALS = select(func.max(acts.c.seq)), select(func.max(_SEALS.c.seq))


def head_of(connection: Connection) -> tuple[int, str]:
    """Return the number of acts and the last link of the chain: the baseline's where no act came after it."""
    held = connection.get_execution_options().get(HELD)
    seq, link, baseline, baseline_act = connection.execute(_HEAD_OF_SEALS if held else _HEAD).one()
    return seq or 0, baseline if baseline and str(seq or 0) == baseline_act else link or ""


def last_seq(connection: Connection) -> int:
    """Return the number of the last act, be it one that may not be seen; 0 in a new project."""
    held = connection.get_execution_options().get(HELD)
    value: Any = connection.scalar(_LAST_OF_SEALS if held else _LAST)
    return int(value or 0)


def facts(connection: Connection) -> dict[str, str]:
    """Return what the project says of itself, by key."""
    return {row.key: row.value for row in connection.execute(select(project.c.key, project.c.value))}


def baseline_act_of(connection: Connection) -> int:
    """Return the number of the last act before the baseline, 0 where that was altered so that it is no number."""
    value = facts(connection).get(BASELINE_ACT)
    return int(value) if isinstance(value, str) and value.isdecimal() else 0


def write_baseline(connection: Connection) -> None:
    """Put into the chain what no act has written, where that was not done yet."""
    said = facts(connection)
    if BASELINE in said:
        return
    seq, head = head_of(connection)
    rows, n = _unwritten(connection), 0
    while page := [kept_values(one) for one in islice(rows, AT_ONCE)]:
        connection.execute(insert(kept_rows), [{"seq": seq, "n": n + place, **row} for place, row in enumerate(page)])
        n += len(page)
    link = baseline_hash(head, said[PROJECT_ID], seq, baseline_rows(connection, seq))
    values = {BASELINE: link, BASELINE_ACT: str(seq)}
    connection.execute(insert(project), [{"key": key, "value": value} for key, value in values.items()])


def baseline_hash(head: str, project_id: str, seq: int, rows: Iterator[dict[str, Any]]) -> str:
    """Return the link of the baseline behind the act of a number."""
    return chain_hash((head, BASELINE, project_id, str(seq)), canonical_list(rows))


def baseline_rows(connection: Connection, seq: int) -> Iterator[dict[str, Any]]:
    """Yield what the baseline holds, as the chain takes it."""
    columns = kept_rows.c.n, kept_rows.c.entity, kept_rows.c.entity_id, kept_rows.c.image
    query, last = select(*columns).where(kept_rows.c.seq == seq).order_by(kept_rows.c.n).limit(AT_ONCE), -1
    while rows := connection.execute(query.where(kept_rows.c.n > last)).all():
        yield from ({"entity": row.entity, "entity_id": row.entity_id, "image": row.image} for row in rows)
        last = rows[-1].n


def _unwritten(connection: Connection) -> Iterator[Kept]:
    """Yield the rows that no act accounts for: all that are kept, and those that were there before the first change."""
    for kind in KEPT.values():
        for row in _each(connection, select(kind.table).order_by(kind.table.c[kind.key])):
            yield kind.name, kind.id_of(row), kind.image(row)
    for entity in ENTITIES.values():
        first = _first_values(connection, entity)
        query = select(entity.table).where(_id(entity).not_in(_made(entity))).order_by(_id(entity))
        for row in _each(connection, query):
            entity_id = entity.id_of(row)
            yield entity.name, entity_id, {**entity.image(row), **first.get(entity_id, {})}


def _each(connection: Connection, query: Select[Any]) -> Iterator[dict[str, Any]]:
    for row in connection.execute(query, execution_options={"yield_per": 50}).mappings():
        yield dict(row)


def _id(entity: Entity) -> ColumnElement[Any]:
    return joined([entity.table.c[name] for name in entity.key])


def _made(entity: Entity) -> Select[tuple[str]]:
    """Return a query for the ids of the rows that acts have made."""
    of_entity = select(act_changes.c.entity_id).where(act_changes.c.entity == entity.name)
    return of_entity.where(act_changes.c.before.is_(None)).distinct()


def _first_values(connection: Connection, entity: Entity) -> dict[str, dict[str, Any]]:
    """Return what acts changed of rows that no act has made, as it was before the first of them."""
    changed = select(act_changes).where(
        act_changes.c.entity == entity.name,
        act_changes.c.before.is_not(None),
        act_changes.c.after.is_not(None),
        act_changes.c.entity_id.not_in(_made(entity)),
    )
    found: dict[str, dict[str, Any]] = {}
    for row in connection.execute(changed.order_by(act_changes.c.seq, act_changes.c.n)).mappings():
        change = to_change(row)
        known = found.setdefault(change.entity_id, {})
        known.update((name, value) for name, value in (change.before or {}).items() if name not in known)
    return found
