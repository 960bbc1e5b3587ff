"""What a restore asks of a project: its head, what it holds, and which rows acts have touched since."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from annotator.domain.act_labels import act_label
from annotator.domain.backup import Holding
from annotator.storage.baseline import facts, head_of
from annotator.storage.erased import last_erasure
from annotator.storage.failures import DamagedRow
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import moment
from annotator.storage.tables import act_changes, acts, articles, claims
from annotator.storage.tables.project import PROJECT_ID

_LAST = select(acts.c.seq, acts.c.hash, acts.c.label, acts.c.at).order_by(acts.c.seq.desc()).limit(1)


class RestoringRepository(Repository):
    """Questions about a project as a whole, each of them cheap but for `holding`."""

    def head(self) -> tuple[int, str]:
        """Return the number of acts, and the head of the history's chain."""
        return head_of(self._connection)

    def holding(self) -> Holding:
        """Return what the project holds."""
        there = select(func.count()).select_from(articles).where(articles.c.deleted_at.is_(None))
        listed = int(self._connection.scalar(there) or 0)
        made = int(self._connection.scalar(select(func.count()).select_from(claims)) or 0)
        row = self._connection.execute(_LAST).first()
        acts_done, seal = self.head()
        if row is None:
            return Holding(listed, made, acts_done, "", seal)
        return Holding(listed, made, acts_done, row.hash, seal, act_label(row.label), moment(row.at))

    def came_by(self, seq: int, link: str) -> bool:
        """Tell whether the history had this link once, which holds all acts before it. Nothing is told by no act."""
        return seq > 0 and self._connection.scalar(select(acts.c.hash).where(acts.c.seq == seq)) == link

    def was_once(self, other: Connection) -> bool:
        """Tell whether this project was once as a copy is. Without an act, the id tells that it is one of this."""
        last = other.execute(_LAST).first()
        if last is None:
            return facts(other).get(PROJECT_ID) == self.project_id()
        return self.came_by(last.seq, last.hash)

    def erased_since(self, seq: int) -> bool:
        """Tell whether something was erased for good after this act."""
        return last_erasure(self._connection) > seq

    def touched_since(self, seq: int, entity: str) -> list[str]:
        """Return the ids of the rows of one kind that acts after this one have touched."""
        query = select(act_changes.c.entity_id).where(act_changes.c.seq > seq, act_changes.c.entity == entity)
        return list(self._connection.scalars(query.distinct().order_by(act_changes.c.entity_id)))

    def project_id(self) -> str:
        """Return the id that the project was given when it was made."""
        found = facts(self._connection).get(PROJECT_ID)
        if found is None:
            raise DamagedRow("it no longer says which project it is")
        return found
