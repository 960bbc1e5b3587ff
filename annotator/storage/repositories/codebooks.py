"""The codebook's rows, and the versions of it that were kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import func, insert, select

from annotator.domain.codebook import Codebook, CodebookUse, CodebookVersion, Status, Tag
from annotator.errors import InvalidInput, NotFound
from annotator.messages import message
from annotator.storage.failures import DamagedRow
from annotator.storage.ledger import Ledger
from annotator.storage.mapping import codebook_json, status_values, tag_values, to_codebook_version, to_status, to_tag
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import now
from annotator.storage.tables import claim_tags, claims, codebooks, people, statuses, tags

_LATEST = select(func.max(codebooks.c.version))
_VERSION = select(codebooks, people.c.name.label("person")).outerjoin(
    people, people.c.person_id == codebooks.c.person_id
)
# one question for all that an act asks of the scale
_SCALE = select(statuses.c.key, statuses.c.settled, statuses.c.retired, _LATEST.scalar_subquery()).order_by(
    statuses.c.retired, statuses.c.position
)


class CodebookRepository(Repository):
    """The scale and the tags of a project."""

    _known_scale: Sequence[tuple[str, bool, bool, int]] | None = None

    def get(self) -> Codebook:
        """Return the codebook in use."""
        scale = self._connection.execute(select(statuses).order_by(statuses.c.position)).mappings()
        labels = self._connection.execute(select(tags).order_by(tags.c.position, tags.c.name)).mappings()
        codebook = Codebook(tuple(map(to_status, scale)), tuple(map(to_tag, labels)))
        if not codebook.statuses:
            raise DamagedRow("its scale has no status")
        return codebook

    def first_status(self) -> str:
        """Return the key of the scale's first status that is not retired: what a new claim gets."""
        return self._scale[0][0]

    def is_settled(self, status: str, *, to_give: bool = False) -> bool:
        """Return whether a status counts as checked.

        Raises NotFound where the codebook has no such status; with `to_give`, InvalidInput where it is retired.
        """
        for key, settled, retired, _ in self._scale:
            if key != status:
                continue
            if to_give and retired:
                raise InvalidInput(
                    message(
                        "The status '{status}' is retired: it stays where it was chosen, and is not given any more.",
                        status=status,
                    ),
                    message("Choose one of: {offered}; or restore it in the codebook.", offered=self._offered()),
                )
            return bool(settled)
        raise NotFound(
            message("The codebook has no status '{status}'.", status=status),
            message("It has: {offered}.", offered=self._offered()),
        )

    @property
    def _scale(self) -> Sequence[tuple[str, bool, bool, int]]:
        """The scale in its order, and with each status the newest version; a change of it forgets it."""
        # no cached_property: in Python 3.11 its lock is that of all repositories, and this may wait for a colleague
        if self._known_scale is None:
            self._known_scale = [(row[0], row[1], row[2], row[3] or 0) for row in self._connection.execute(_SCALE)]
        return self._known_scale

    def _changing(self) -> Ledger:
        """Return the ledger for a change of the codebook, of which nothing is known any more."""
        self._known_scale = None
        return self._ledger

    def _offered(self) -> str:
        known = select(statuses.c.key).where(statuses.c.retired.is_(False)).order_by(statuses.c.position)
        return ", ".join(self._connection.scalars(known))

    def tag_ids(self, names: Sequence[str], *, to_put: Collection[str] = ()) -> list[str]:
        """Return the ids of tags by name, each once; a name that looks the same is the same.

        Raises NotFound where the codebook has no such tag, InvalidInput where one of those `to_put` is retired.
        """
        if not names:
            return []
        book = self.get()
        offered = ", ".join(tag.name for tag in book.offered_tags)
        found: dict[str, None] = {}
        for name in names:
            tag = book.tag_named(name)
            if tag is None:
                raise NotFound(
                    message("The codebook has no tag '{name}'.", name=name),
                    message("It has: {offered}.", offered=offered),
                )
            if name in to_put and tag.retired:
                raise InvalidInput(
                    message(
                        "The tag '{name}' is retired: it stays where it was put, and is not put on any more.",
                        name=tag.name,
                    ),
                    message("Choose one of: {offered}; or restore it in the codebook.", offered=offered),
                )
            found[tag.tag_id] = None
        return list(found)

    def fill(self, codebook: Codebook) -> None:
        """Fill the codebook of a new project: it is what the history begins from, and no act."""
        self._connection.execute(insert(statuses), [status_values(status) for status in codebook.statuses])
        if codebook.tags:
            self._connection.execute(insert(tags), [tag_values(tag) for tag in codebook.tags])
        first = {"version": 1, "made_at": now(), "content": codebook_json(codebook)}
        self._connection.execute(insert(codebooks), first)

    def latest_version(self) -> int:
        """Return the number of the newest version: of the codebook in use."""
        return self._scale[0][3]

    def versions(self) -> list[CodebookVersion]:
        """Return all versions, the oldest first."""
        rows = self._connection.execute(_VERSION.order_by(codebooks.c.version)).mappings()
        return [to_codebook_version(row) for row in rows]

    def version(self, number: int) -> CodebookVersion:
        """Return a version by its number. Raises NotFound."""
        row = self._connection.execute(_VERSION.where(codebooks.c.version == number)).mappings().first()
        if row is None:
            raise NotFound(
                message(
                    "The codebook has no version {number}; it has 1 to {latest_version}.",
                    number=number,
                    latest_version=self.latest_version(),
                )
            )
        return to_codebook_version(row)

    def keep_version(self, name: str, person_id: str) -> None:
        """Keep the codebook in use as the next version, after an act changed it; `name` says what was done.

        Versions are history, not state: undo makes one more and takes none away, since a status may rest on it.
        """
        latest = int(self._connection.scalar(_LATEST) or 0)  # asked anew: undo changes the codebook by itself
        row = {"version": latest + 1, "name": name, "made_at": now(), "person_id": person_id}
        self._ledger.keep("codebook", [{**row, "content": codebook_json(self.get())}])

    def uses(self) -> CodebookUse:
        """Return how many claims have each status and each tag."""
        by_status = select(claims.c.status, func.count()).group_by(claims.c.status)
        by_tag = select(claim_tags.c.tag_id, func.count()).group_by(claim_tags.c.tag_id)
        counted = (self._connection.execute(query).all() for query in (by_status, by_tag))
        return CodebookUse(*({row[0]: row[1] for row in rows} for rows in counted))

    def claims_with_status(self, key: str) -> list[str]:
        """Return the ids of the claims that have a status, whether they stand in an article or came with a list."""
        return list(self._connection.scalars(select(claims.c.claim_id).where(claims.c.status == key)))

    def claims_with_tag(self, tag_id: str) -> list[str]:
        """Return the ids of the claims that have a tag."""
        return list(self._connection.scalars(select(claim_tags.c.claim_id).where(claim_tags.c.tag_id == tag_id)))

    def replace_tag(self, claim_ids: Sequence[str], tag_id: str, other_id: str) -> None:
        """Take a tag off claims and put another one on those that do not have it."""
        have = set(self.claims_with_tag(other_id))
        for claim_id in claim_ids:
            self._ledger.delete("claim_tag", f"{claim_id}/{tag_id}")
        rows = [{"claim_id": claim_id, "tag_id": other_id} for claim_id in claim_ids if claim_id not in have]
        self._ledger.insert_many("claim_tag", rows)

    def add_status(self, status: Status) -> None:
        """Add a status to the scale."""
        self._changing().insert("status", status_values(status))

    def set_status(self, key: str, values: dict[str, Any]) -> bool:
        """Set columns of a status; return whether anything differed. Raises NotFound."""
        return self._changing().update("status", key, values)

    def delete_status(self, key: str) -> bool:
        """Remove a status that no claim has; return whether it was there."""
        return self._changing().delete("status", key)

    def set_tag(self, tag_id: str, values: dict[str, Any]) -> bool:
        """Set columns of a tag; return whether anything differed. Raises NotFound."""
        return self._ledger.update("tag", tag_id, values)

    def delete_tag(self, tag_id: str) -> bool:
        """Remove a tag that no claim has; return whether it was there."""
        return self._ledger.delete("tag", tag_id)

    def add_tag(self, tag: Tag, *, again: bool = False) -> None:
        """Add a tag; `again` where one with its id may have been here before."""
        self._ledger.insert_many("tag", [tag_values(tag)], again=again)
