"""Which version a row had that is not there any more, as its history tells: one that comes again goes on from there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, func, null, select

from annotator.domain.acts import Change
from annotator.storage import tables
from annotator.storage.entities import ENTITIES
from annotator.storage.parts import in_parts

# made once: for an act of a few rows, putting a statement together costs more than running it
_HERE, _BESIDE = tables.act_changes.alias("here"), tables.act_changes.alias("beside")
_GIVEN = _HERE.outerjoin(
    _BESIDE,
    and_(
        _BESIDE.c.seq == _HERE.c.seq,
        _BESIDE.c.n.in_([_HERE.c.n - 1, _HERE.c.n + 1]),
        _BESIDE.c.entity == _HERE.c.entity,
        _BESIDE.c.entity_id == _HERE.c.entity_id,
        _BESIDE.c.claim_id != _HERE.c.claim_id,
    ),
)
_TRAIL = (
    select(_HERE.c.seq, _HERE.c.n, _BESIDE.c.claim_id)
    .select_from(_GIVEN)
    .where(
        _HERE.c.claim_id == bindparam("the_claim"),
        _HERE.c.entity == bindparam("the_entity"),
        _HERE.c.entity_id == bindparam("the_id"),
    )
)
_OWNERS: BindParameter[Any] = bindparam("owners", expanding=True)
_CHANGES_OF_CLAIMS = (
    select(_HERE.c.entity_id, func.count(), func.max(_BESIDE.c.claim_id))
    .select_from(_GIVEN)
    .where(_HERE.c.claim_id.in_(_OWNERS), _HERE.c.entity == bindparam("the_entity"))
    .group_by(_HERE.c.entity_id)
)
_CHANGES_OF_ARTICLES = (
    select(_HERE.c.entity_id, func.count(), null())
    .where(_HERE.c.article_id.in_(_OWNERS), _HERE.c.entity == bindparam("the_entity"))
    .group_by(_HERE.c.entity_id)
)
_NOTES = frozenset(("query", "comment", "privileged_remark", "correction"))


def last_versions(
    connection: Connection, changes: Sequence[Change], removed: Mapping[tuple[str, str], int]
) -> dict[tuple[str, str], int]:
    """Return the last versions of rows that are not there: each change of them made one, and so did its removal.

    `removed` has those of rows that were removed just now.

    Changes are found by their claim, or by their article where they have none. Those of a note on an article by
    that in any case: while it is removed with its claim, it is of the article alone.
    """
    last: dict[tuple[str, str], int] = {}
    groups: dict[tuple[str, bool], list[Change]] = {}
    for change in changes:
        row = change.entity, change.entity_id
        if row in removed:
            last[row] = removed[row]
        elif ENTITIES[change.entity].versioned:
            of_claims = bool(change.claim_id) and not (change.entity in _NOTES and change.article_id)
            groups.setdefault((change.entity, of_claims), []).append(change)
    for (name, of_claims), group in groups.items():
        last.update({(name, entity_id): 0 for entity_id in (change.entity_id for change in group)})
        owners = list(dict.fromkeys(change.claim_id if of_claims else change.article_id for change in group))
        query = _CHANGES_OF_CLAIMS if of_claims else _CHANGES_OF_ARTICLES
        for part in in_parts(owners):
            for entity_id, count, other in connection.execute(query, {"owners": part, "the_entity": name}):
                if (name, entity_id) in last:
                    last[name, entity_id] = count if other is None else -1
        for change in group:
            if last[name, change.entity_id] < 0:
                last[name, change.entity_id] = _versions_made(connection, change)
    return last


def _versions_made(connection: Connection, change: Change) -> int:
    """Count the changes of a row that was given from one claim to another: there they stand side by side."""
    row = {"the_entity": change.entity, "the_id": change.entity_id}
    made: set[tuple[int, int]] = set()
    claims, waiting = {change.claim_id}, [change.claim_id]
    while waiting:
        for seq, n, other in connection.execute(_TRAIL, {**row, "the_claim": waiting.pop()}):
            made.add((seq, n))
            if other is not None and other not in claims:
                claims.add(other)
                waiting.append(other)
    return len(made)
