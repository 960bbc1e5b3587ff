"""The codebook's rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, func, insert, select

from annotator.domain.codebook import Codebook, Tag
from annotator.errors import NotFound
from annotator.storage.mapping import status_values, tag_values, to_status, to_tag
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import statuses, tags

_FIRST_STATUS = select(statuses.c.key).order_by(statuses.c.position).limit(1)
_SETTLED = select(statuses.c.settled).where(statuses.c.key == bindparam("wanted"))


class CodebookRepository(Repository):
    """The scale and the tags of a project."""

    def get(self) -> Codebook:
        """Return the codebook in use."""
        scale = self._connection.execute(select(statuses).order_by(statuses.c.position)).mappings()
        labels = self._connection.execute(select(tags).order_by(tags.c.position, tags.c.name)).mappings()
        return Codebook(tuple(map(to_status, scale)), tuple(map(to_tag, labels)))

    def first_status(self) -> str:
        """Return the key of the scale's first status: what a new claim gets."""
        return str(self._connection.scalar(_FIRST_STATUS))

    def is_settled(self, status: str) -> bool:
        """Return whether a status counts as checked. Raises NotFound where the codebook has no such status."""
        settled = self._connection.scalar(_SETTLED, {"wanted": status})
        if settled is None:
            known = self._connection.scalars(select(statuses.c.key).order_by(statuses.c.position))
            raise NotFound(f"The codebook has no status '{status}'.", f"It has: {', '.join(known)}.")
        return bool(settled)

    def tag_ids(self, names: Sequence[str]) -> list[str]:
        """Return the ids of tags by name. Raises NotFound where the codebook has no such tag."""
        if not names:
            return []
        known = {tag.name: tag.tag_id for tag in self.get().tags}
        for name in names:
            if name not in known:
                raise NotFound(f"The codebook has no tag '{name}'.", f"It has: {', '.join(known)}.")
        return [known[name] for name in names]

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
