"""Privileged remarks: written, read by whoever works on the project, and never part of what leaves it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from annotator.domain.ids import new_id
from annotator.domain.privileged import PrivilegedRemark
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import moment
from annotator.storage.tables import articles, claims, people, privileged_remarks

_SAID = privileged_remarks.c
_REMARK = (
    select(
        privileged_remarks,
        people.c.name.label("person"),
        func.coalesce(claims.c.wording, articles.c.title, "").label("about"),
    )
    .join(people, people.c.person_id == _SAID.person_id)
    .outerjoin(claims, claims.c.claim_id == _SAID.claim_id)
    .outerjoin(articles, articles.c.article_id == _SAID.article_id)
    .order_by(_SAID.created_at, _SAID.remark_id)
)


class PrivilegedRepository(Repository):
    """The privileged remarks."""

    def all(self) -> Sequence[PrivilegedRemark]:
        """Return all of them, the oldest first."""
        return [_remark(dict(row)) for row in self._connection.execute(_REMARK).mappings()]

    def get(self, remark_id: str) -> PrivilegedRemark:
        """Return one. Raises NotFound."""
        row = self._connection.execute(_REMARK.where(_SAID.remark_id == remark_id)).mappings().first()
        if row is None:
            raise NotFound(
                message("The project has no privileged remark {id}.", id=remark_id),
                message("'annotator privileged' lists those there are."),
            )
        return _remark(dict(row))

    def add(self, values: Mapping[str, Any]) -> str:
        """Add one from the values of its row without the id; return that."""
        remark_id = new_id()
        self._ledger.insert("privileged_remark", {"remark_id": remark_id, **values})
        return remark_id

    def delete(self, remark_id: str) -> bool:
        """Remove one; return whether it was there."""
        return self._ledger.delete("privileged_remark", remark_id)


def _remark(row: Mapping[str, Any]) -> PrivilegedRemark:
    names = ("remark_id", "about", "person", "counsel", "subject", "text", "version")
    named: dict[str, Any] = {name: row[name] for name in names}
    place: dict[str, Any] = {name: row[name] or "" for name in ("article_id", "claim_id")}
    return PrivilegedRemark(**named, **place, created_at=moment(row["created_at"]))
