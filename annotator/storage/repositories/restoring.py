"""What a restore asks of a project: its head, what it holds, and which rows acts have touched since."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from annotator.domain.backup import Holding
from annotator.storage.mapping import moment
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import act_changes, acts, articles, claims

_LAST = select(acts.c.seq, acts.c.hash, acts.c.label, acts.c.at).order_by(acts.c.seq.desc()).limit(1)


class RestoringRepository(Repository):
    """Questions about a project as a whole, each of them cheap but for `holding`."""

    def head(self) -> tuple[int, str]:
        """Return the number of the last act, and the head of the chain; 0 and "" in a new project."""
        row = self._connection.execute(_LAST).first()
        return (row.seq, row.hash) if row is not None else (0, "")

    def holding(self) -> Holding:
        """Return what the project holds."""
        there = select(func.count()).select_from(articles).where(articles.c.deleted_at.is_(None))
        counts = (
            int(self._connection.scalar(there) or 0),
            int(self._connection.scalar(select(func.count()).select_from(claims)) or 0),
        )
        row = self._connection.execute(_LAST).first()
        return Holding(*counts, row.seq, row.hash, row.label, moment(row.at)) if row is not None else Holding(*counts)

    def came_by(self, seq: int, seal: str) -> bool:
        """Tell whether the history had this head once."""
        return bool(self._connection.scalar(select(acts.c.hash).where(acts.c.seq == seq)) == seal)

    def is_same_project(self, other: Connection) -> bool:
        """Tell whether another database is a copy of this project, by the id that both were given."""
        mine = self.project_id()
        return bool(mine) and RestoringRepository(other).project_id() == mine

    def touched_since(self, seq: int, entity: str) -> list[str]:
        """Return the ids of the rows of one kind that acts after this one have touched."""
        query = select(act_changes.c.entity_id).where(act_changes.c.seq > seq, act_changes.c.entity == entity)
        return list(self._connection.scalars(query.distinct().order_by(act_changes.c.entity_id)))

    def project_id(self) -> str:
        """Return the project's own id, "" where it has none yet."""
        if self._connection.dialect.name != "sqlite":
            return ""
        tables = self._connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE type='table' AND name='project'")
        if tables.first() is None:
            return ""
        row = self._connection.exec_driver_sql("SELECT value FROM project WHERE key = 'project_id'").first()
        return str(row[0]) if row is not None else ""
