"""Files kept in the project under the hash of their bytes. None is ever changed or removed: undo may ask for it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, literal, select

from annotator.domain.attachment import Attachment, media_type_of, sha256_of_bytes
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.engine import HELD
from annotator.storage.mapping import to_attachment
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import now
from annotator.storage.tables import attachments, evidence


class AttachmentRepository(Repository):
    """The files of a project. Which evidence has which is the evidence's own field, and undone as that is."""

    def keep(self, content: bytes, name: str) -> str:
        """Keep a file's bytes, once however often they come; return their SHA-256."""
        sha256 = sha256_of_bytes(content)
        if not self.has(sha256):
            row = {"sha256": sha256, "bytes": len(content), "media_type": media_type_of(name)}
            self._ledger.keep("attachment", [{**row, "content": content, "added_at": now()}])
        return sha256

    def has(self, sha256: str) -> bool:
        """Tell whether a file is kept, be it one that may not be seen."""
        if self._connection.get_execution_options().get(HELD):
            return bool(self._connection.scalar(select(func.annotator_has_file(sha256))))
        return bool(self._connection.scalar(select(func.count()).where(attachments.c.sha256 == sha256)))

    def get(self, sha256: str) -> Attachment:
        """Return what is known of a file, with the name that its newest evidence gives it. Raises NotFound."""
        named = (
            select(evidence.c.attachment_name)
            .where(evidence.c.attachment == sha256)
            .order_by(evidence.c.evidence_id.desc())
            .limit(1)
            .scalar_subquery()
        )
        known = (attachments.c.sha256, attachments.c.bytes, attachments.c.media_type)
        query = select(*known, func.coalesce(named, literal("")).label("name")).where(attachments.c.sha256 == sha256)
        row = self._connection.execute(query).mappings().first()
        if row is None:
            raise _missing(sha256)
        return to_attachment(row)

    def content(self, sha256: str) -> bytes:
        """Return a file's bytes. Raises NotFound."""
        found = self._connection.scalar(select(attachments.c.content).where(attachments.c.sha256 == sha256))
        if found is None:
            raise _missing(sha256)
        return bytes(found)

    def contents(self) -> Iterator[tuple[str, int, bytes]]:
        """Yield the hash, the size and the bytes of every file, one in memory at a time."""
        for sha256 in self._connection.scalars(select(attachments.c.sha256).order_by(attachments.c.sha256)).all():
            query = select(attachments.c.bytes, attachments.c.content).where(attachments.c.sha256 == sha256)
            size, content = self._connection.execute(query).one()
            yield sha256, size, bytes(content)


def _missing(sha256: str) -> NotFound:
    return NotFound(
        message("The project has no attached file {sha256}.", sha256=sha256 or "(none)"),
        message("Attach the file again."),
    )
