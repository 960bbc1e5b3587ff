"""Pages and documents that somebody saved, kept as the copies of sources: what is recorded is filled in from them.

The file is read in a process apart, before anything is written; a file that can't be read is kept all the same. What a
person has filled in stays as it is. Nothing is loaded from the network.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.attachment import sha256_of_bytes
from annotator.domain.evidence import EvidenceFields
from annotator.domain.saved_page import Saved, SavedBy, same_page
from annotator.errors import InvalidInput, UnreadableSource
from annotator.services.attachments import check_size, read_file, storable_name
from annotator.services.checks import partial_date
from annotator.services.evidence import EvidenceService, edit_evidence
from annotator.services.results import AddedEvidence, Attached, FilledIn

if TYPE_CHECKING:
    from annotator.importing.found import Look
    from annotator.storage.store import Store

_TOLD = frozenset(("html", "mhtml", "webarchive", "warc", "pdf", "docx", "odt", "epub", "mail"))
"""Formats that say of themselves what a source is recorded with."""
_FILLED = ("title", "author", "publisher", "url", "archived_url", "published", "accessed", "medium", "kind")


class SavedPageService:
    """Use cases on files that tell what they are."""

    def __init__(self, store: Store, evidence: EvidenceService) -> None:
        self._store = store
        self._evidence = evidence

    def add(self, claim_id: str, path: Path, fields: EvidenceFields | None = None) -> AddedEvidence:
        """Add a file as a source of a claim, with what it says of itself where the given fields say nothing.

        Without a title of its own it is called as the file. Raises as `EvidenceService.add` does.
        """
        given = fields or EvidenceFields()
        content = read_file(path)
        found = told_by(path.name, content, path)
        filled = _filled(given, found)
        fields = replace(given, **{name: getattr(found, name) for name in filled})
        if not (fields.title or fields.url):
            fields = replace(fields, title=storable_name(path.stem))
        fields = replace(self._evidence.completed(claim_id, fields), **_file(found, path.name, content))
        added = self._evidence.add_content(claim_id, fields, path.name, content)
        return replace(added, filled=FilledIn(filled, fields.attachment_saved, fields.attachment_saved_by))

    def attach(self, evidence_id: str, path: Path, based_on: int | None = None) -> Attached:
        """Put a file to a piece of evidence, and fill in what that does not say yet, as one step.

        Of a page that another address is recorded of, nothing is taken but the file. Raises as `AttachmentService.add`.
        """
        content = read_file(path)
        found = told_by(path.name, content, path)
        name = storable_name(path.name)
        with self._store.writing("attach_file", file=name) as (work, written):
            evidence = work.evidence.get(evidence_id)
            there = evidence.fields
            another = found.url if there.url and found.url and not same_page(there.url, found.url) else ""
            filled = () if another else _filled(there, found)
            sha256 = work.attachments.keep(content, name)
            new = {each: getattr(found, each) for each in filled} | _file(found, name, content)
            edit_evidence(work, evidence, replace(there, **new), based_on)
            kept = replace(work.attachments.get(sha256), name=name)
        told = FilledIn(filled, found.attachment_saved, found.attachment_saved_by, another)
        return Attached(kept, written.changes, told)


def told_by(name: str, content: bytes, path: Path | None = None) -> EvidenceFields:
    """Return what a file says of the source that it is a copy of, and when it was saved.

    What can't be read says nothing. `path` is where it lies, for its own time. Raises UnreadableSource for what is too
    large to be kept.
    """
    check_size(name, content)
    look = _look(name, content)
    saved = (look.saved if look is not None else None) or _time_of(path)
    fields = EvidenceFields() if look is None else _fields(look)
    if saved is None:
        return fields
    accessed = fields.accessed or _day(saved)
    return replace(fields, accessed=accessed, attachment_saved=saved.at, attachment_saved_by=saved.by.value)


def _look(name: str, content: bytes) -> Look | None:
    # imported when first needed: most evidence has no file
    from annotator.importing.format import InputFile
    from annotator.importing.found import Request
    from annotator.importing.readers import reader_for
    from annotator.importing.reading_pool import ReadingPool

    try:
        if reader_for(InputFile(name, content=content)).id not in _TOLD:
            return None
    except UnreadableSource:
        return None
    with ReadingPool(processes=1) as pool:
        for _, found in pool.read([Request(name, content=content, look=True, glance=True)]):
            if found is not None and found.look is not None:
                return found.look
    return None


def _fields(look: Look) -> EvidenceFields:
    from annotator.analysis.citations import source_of

    known = look.metadata
    addressed = source_of(known.url) if known.url else EvidenceFields()
    with suppress(InvalidInput):
        addressed = replace(addressed, published=partial_date(known.published[:10]))
    return replace(
        addressed,
        quote="",
        title="" if known.title_made else known.title,
        author=known.byline,
        publisher=known.publisher or addressed.publisher,
        medium=addressed.medium or ("web" if look.format in ("html", "mhtml", "webarchive", "warc") else "document"),
    )


def _time_of(path: Path | None) -> Saved | None:
    if path is None:
        return None
    try:
        moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return None
    return Saved(moment.isoformat(timespec="seconds").replace("+00:00", "Z"), SavedBy.FILE)


def _day(saved: Saved) -> str:
    """Return the day on which a file was saved: in the zone that was stated, of a time in UTC here."""
    if saved.at.endswith("Z"):
        return datetime.fromisoformat(saved.at).astimezone().date().isoformat()
    return saved.at[:10]


def _filled(there: EvidenceFields, found: EvidenceFields) -> tuple[str, ...]:
    """Return the names of the fields that are empty, and that a file tells."""
    return tuple(name for name in _FILLED if getattr(found, name) and not getattr(there, name))


def _file(found: EvidenceFields, name: str, content: bytes) -> dict[str, Any]:
    return {
        "attachment": sha256_of_bytes(content),
        "attachment_name": storable_name(name),
        "attachment_saved": found.attachment_saved,
        "attachment_saved_by": found.attachment_saved_by,
    }
