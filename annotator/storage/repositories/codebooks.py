"""The codebook's rows."""

from __future__ import annotations

from sqlalchemy import func, insert, select

from annotator.domain.codebook import Codebook, Tag
from annotator.storage.mapping import status_values, tag_values, to_status, to_tag
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import statuses, tags


class CodebookRepository(Repository):
    """The scale and the tags of a project."""

    def get(self) -> Codebook:
        """Return the codebook in use."""
        scale = self._connection.execute(select(statuses).order_by(statuses.c.position)).mappings()
        labels = self._connection.execute(select(tags).order_by(tags.c.position, tags.c.name)).mappings()
        return Codebook(tuple(map(to_status, scale)), tuple(map(to_tag, labels)))

    def lay(self, codebook: Codebook) -> None:
        """Fill the codebook of a new project: it is what the history begins from, and no act."""
        self._connection.execute(insert(statuses), [status_values(status) for status in codebook.statuses])
        self._connection.execute(insert(tags), [tag_values(tag) for tag in codebook.tags])

    def add_tag(self, tag: Tag) -> None:
        """Add a tag."""
        self._ledger.insert("tag", tag_values(tag))

    def next_tag_position(self) -> int:
        """Return the position behind the last tag."""
        return int(self._connection.scalar(select(func.max(tags.c.position))) or 0) + 1
