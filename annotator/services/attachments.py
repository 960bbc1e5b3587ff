"""Files put to evidence: kept in the project under their hash, given back byte for byte. Nothing is opened here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.domain.attachment import MOST_BYTES, Attachment
from annotator.domain.changes import Changes
from annotator.domain.evidence import without_file
from annotator.errors import InvalidInput, OutputExists, UnreadableSource
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.services.results import Attached
from annotator.storage.store import Store


class AttachmentService:
    """Use cases on attached files."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, evidence_id: str, path: Path, based_on: int | None = None) -> Attached:
        """Put a file to a piece of evidence, in place of the one it has, and keep its bytes in the project.

        Undo takes the file from the evidence again; its bytes stay in the project. Raises UnreadableSource for a file
        that is missing, empty, larger than MOST_BYTES or no ordinary file, NotFound for unknown evidence, Overtaken.
        """
        return self.add_content(evidence_id, path.name, read_file(path), based_on)

    def add_content(self, evidence_id: str, name: str, content: bytes, based_on: int | None = None) -> Attached:
        """Put bytes that are no file yet (an image from the clipboard) to a piece of evidence. Raises as `add` does."""
        check_size(name, content)
        name = storable_name(name)
        with self._store.writing("attach_file", file=name) as (work, written):
            fields = work.evidence.get(evidence_id).fields
            sha256 = work.attachments.keep(content, name)
            work.evidence.set(evidence_id, replace(fields, attachment=sha256, attachment_name=name), based_on)
            kept = replace(work.attachments.get(sha256), name=name)
        return Attached(kept, written.changes)

    def remove(self, evidence_id: str, based_on: int | None = None) -> Changes:
        """Take the file from a piece of evidence. Raises NotFound, Overtaken, InvalidInput where nothing is left."""
        with self._store.writing("remove_attachment") as (work, written):
            fields = without_file(work.evidence.get(evidence_id).fields)
            work.evidence.set(evidence_id, fields, based_on)
        return written.changes

    def rename(self, evidence_id: str, name: str, based_on: int | None = None) -> Changes:
        """Call the file of a piece of evidence otherwise. Raises InvalidInput, NotFound, Overtaken."""
        name = name.strip()
        check_words((name,))
        if not name:
            raise InvalidInput(message("A file needs a name."), message("Type one, or press Esc to keep the old one."))
        with self._store.writing("rename_attachment") as (work, written):
            fields = work.evidence.get(evidence_id).fields
            work.evidence.set(evidence_id, replace(fields, attachment_name=name), based_on)
        return written.changes

    def get(self, sha256: str) -> Attachment:
        """Return what is known of a file. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.attachments.get(sha256)

    def content(self, sha256: str) -> bytes:
        """Return a file's bytes. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.attachments.content(sha256)

    def export_to(self, sha256: str, path: Path, *, force: bool = False) -> Path:
        """Write a file's bytes to a place, whole or not at all; return that place.

        Raises NotFound, OutputExists where it would replace a file without `force`, EnvironmentFault where it can't be
        written.
        """
        write_whole(path, self.content(sha256), force=force)
        return path


def write_whole(path: Path, content: bytes, *, force: bool) -> None:
    """Write bytes to a place, whole or not at all. Raises OutputExists, EnvironmentFault."""
    if path.exists() and not force:
        raise OutputExists(
            message("{path} is there already.", path=path),
            message("Name another file, or allow it to be replaced."),
        )
    from annotator.exporting.replacing import replaced_whole

    with replaced_whole(path) as part:
        part.write_bytes(content)


def storable_name(name: str) -> str:
    """Return a file's name as a database can hold it: on Linux it may have bytes that are no UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def check_size(name: str, content: bytes) -> None:
    """Raise UnreadableSource for more bytes than a project keeps of one file."""
    if len(content) > MOST_BYTES:
        raise _too_large(name, len(content))


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that is to be kept. Raises UnreadableSource where it can't be, or is too large."""
    try:
        if path.exists() and not path.is_file():
            raise UnreadableSource(
                message("{path} is not an ordinary file.", path=path),
                message("Attach a file; pack a folder into an archive."),
            )
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
            size = path.stat().st_size
    except OSError as error:
        from annotator.files import unreadable

        raise unreadable(path, error) from error
    if not content:
        raise UnreadableSource(
            message("{path} is empty.", path=path), message("Check that it was saved or downloaded whole.")
        )
    if len(content) > MOST_BYTES:
        raise _too_large(str(path), max(size, len(content)))
    return content


def _too_large(name: str, size: int) -> UnreadableSource:
    megabyte = 1024 * 1024
    return UnreadableSource(
        message(
            "{name} has {size} MB; a project keeps files of up to {most} MB.",
            name=name,
            size=-(-size // megabyte),
            most=MOST_BYTES // megabyte,
        ),
        message("Attach the part that matters, or write down where the file is kept."),
    )
