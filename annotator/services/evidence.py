"""Evidence: added to a claim, edited, removed. Nothing is fetched: the program is offline."""

from __future__ import annotations

from dataclasses import astuple, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from annotator.analysis.citations.addresses import plain_address
from annotator.domain.attachment import sha256_of_bytes
from annotator.domain.changes import Changes
from annotator.domain.evidence import (
    EVIDENCE_FIELDS,
    EVIDENCE_KINDS,
    MEDIA,
    SOURCE_FIELDS,
    Evidence,
    EvidenceFields,
    matching_sources,
    source_key,
)
from annotator.domain.fields import FieldKind
from annotator.domain.source import OF_A_USE
from annotator.errors import InvalidInput, NotFound, Overtaken
from annotator.messages import message
from annotator.services.attachments import check_size, read_file, storable_name
from annotator.services.checks import check_words, partial_date
from annotator.services.results import AddedEvidence
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

_SAYING = ("title", "url", "quote", "publisher", "note", "author", "attachment")
"""Of these a piece of evidence needs one."""

_FOUND = tuple(name for name in EvidenceFields.__dataclass_fields__ if name not in ("stance", "confidential"))
"""What can be found out about a source; the other fields are somebody's decision."""

DATES = tuple(key for key, field in EVIDENCE_FIELDS.items() if field.kind is FieldKind.DATE)

_LATEST = 2_000
"""Of so many pieces of evidence, the latest, the sources are offered again: more would take longer than a key."""

_OFFERED = 8


class EvidenceService:
    """Use cases on evidence."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, evidence_id: str) -> Evidence:
        """Return a piece of evidence. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.evidence.get(evidence_id)

    def used_before(self, claim_id: str, typed: str = "", most: int = _OFFERED) -> list[EvidenceFields]:
        """Return sources that this claim does not rest on yet, the last used first, then those that none rests on.

        With words they are those that hold them all. Looked at are the latest pieces of evidence in the project and
        the sources of the library; what is returned is only what is the source's own (`SOURCE_FIELDS`) and which it
        is, to be added to the claim as it is.
        """
        with self._store.reading() as reading:
            latest = reading.evidence.latest_sources(_LATEST)
            known = reading.sources.known()
            here = [known.of(piece.fields) for piece in reading.claims.evidence_of(claim_id)]
        there = {"", *here}
        offered = chain(latest, (source.fields.evidence for source in known.holding(typed)))
        found = (replace(fields, source_id=known.of(fields)) for fields in matching_sources(offered, typed))
        return list(islice((fields for fields in found if fields.source_id not in there), most))

    def completed(self, claim_id: str, found: EvidenceFields) -> EvidenceFields:
        """Return what was found of a source, with what is the source's own and known where nothing was found of it."""
        key = source_key(found)
        like_it = self.used_before(claim_id, found.url or found.title, _LATEST) if key else []
        known = next((one for one in like_it if source_key(one) == key), found)
        missing = [name for name in SOURCE_FIELDS if getattr(known, name) and not getattr(found, name)]
        return replace(found, **{name: getattr(known, name) for name in missing})

    def add(self, claim_id: str, fields: EvidenceFields, file: Path | None = None) -> AddedEvidence:
        """Add a source to a claim, with a file where one is given, as one step.

        Raises InvalidInput for one that says nothing, has a malformed date or an unknown kind or medium, or names a
        source of another claim as the one it is independent of; NotFound for an unknown claim, source or file;
        UnreadableSource for a file that cannot be kept (see AttachmentService).
        """
        return self._add(claim_id, fields, file.name if file else "", read_file(file) if file else b"")

    def add_content(self, claim_id: str, fields: EvidenceFields, name: str, content: bytes) -> AddedEvidence:
        """Add a source with bytes that are no file yet (an image from the clipboard). Raises as `add` does."""
        check_size(name, content)
        return self._add(claim_id, fields, name, content)

    def _add(self, claim_id: str, fields: EvidenceFields, name: str, content: bytes) -> AddedEvidence:
        if content:
            fields = replace(fields, attachment=sha256_of_bytes(content), attachment_name=storable_name(name))
        fields = checked_evidence(fields)
        with self._store.writing("add_evidence") as (work, written):
            work.claims.require([claim_id])
            if content:
                work.attachments.keep(content, fields.attachment_name)
            _check_references(work, claim_id, "", fields)
            evidence_id = work.evidence.add(claim_id, fields)
        return AddedEvidence(evidence_id, written.changes)

    def set(self, evidence_id: str, fields: EvidenceFields, based_on: int | None = None) -> Changes:
        """Set all that is recorded of a source. Raises as `add` does, and Overtaken."""
        with self._store.writing("edit_evidence") as (work, written):
            edit_evidence(work, work.evidence.get(evidence_id), fields, based_on)
        return written.changes

    def fill(self, evidence_id: str, found: EvidenceFields) -> Changes:
        """Put into a source what it does not say yet of what was found about it; what it says stays.

        Raises as `add` does, Overtaken where it names another source.
        """
        with self._store.writing("edit_evidence") as (work, written):
            evidence = work.evidence.get(evidence_id)
            there = evidence.fields
            if there.url and found.url not in ("", there.url):
                raise Overtaken(
                    message("The evidence names another source by now."),
                    message("Add this one as evidence of its own."),
                )
            new = {name: value for name in _FOUND if (value := getattr(found, name)) and not getattr(there, name)}
            edit_evidence(work, evidence, replace(there, **new))
        return written.changes

    def take_source(self, evidence_id: str, source: EvidenceFields) -> Changes:
        """Let evidence rest on a source of `used_before`: what is known of that is what it says of its source.

        When it was looked at and which copy was kept stay its own where it has them. Raises as `set` does.
        """
        with self._store.writing("edit_evidence") as (work, written):
            evidence = work.evidence.get(evidence_id)
            there = evidence.fields
            known = {name: value for name in SOURCE_FIELDS if (value := getattr(source, name))}
            own = {name: value for name in OF_A_USE if (value := getattr(there, name))}
            edit_evidence(work, evidence, replace(there, **{**known, **own}, source_id=source.source_id))
        return written.changes

    def delete(self, evidence_id: str, based_on: int | None = None) -> Changes:
        """Remove a source. Raises Overtaken."""
        with self._store.writing("delete_evidence") as (work, written):
            work.evidence.delete(evidence_id, based_on)
        return written.changes


def edit_evidence(work: UnitOfWork, evidence: Evidence, fields: EvidenceFields, based_on: int | None = None) -> None:
    """Set all that is recorded of a source. Raises as `EvidenceService.set` does."""
    fields = checked_evidence(fields)
    _check_references(work, evidence.claim_id, evidence.evidence_id, fields)
    if fields.source_id == evidence.fields.source_id and plain_address(fields.url) != plain_address(
        evidence.fields.url
    ):
        fields = replace(fields, source_id="")  # another page is another source
    work.evidence.set(evidence.evidence_id, fields, based_on)


def checked_evidence(fields: EvidenceFields) -> EvidenceFields:
    """Return the fields without the white space at their ends. Raises InvalidInput for what they must not hold."""
    check_words(astuple(fields))
    texts = (name for name in EvidenceFields.__dataclass_fields__ if name not in ("stance", "confidential"))
    stripped = replace(fields, **{name: getattr(fields, name).strip() for name in texts})
    dates: dict[str, Any] = {name: partial_date(getattr(stripped, name)) for name in DATES}
    stripped = replace(stripped, **dates)
    if stripped.kind not in EVIDENCE_KINDS:
        raise InvalidInput(
            message("There is no kind of evidence '{kind}'.", kind=stripped.kind),
            message("It is primary, secondary or empty."),
        )
    if stripped.medium not in MEDIA:
        known = ", ".join(medium for medium in MEDIA if medium)
        raise InvalidInput(
            message("There is no medium '{medium}'.", medium=stripped.medium),
            message("It is one of: {known}; or empty.", known=known),
        )
    if not any(getattr(stripped, name) for name in _SAYING):
        raise InvalidInput(
            message("The evidence says nothing yet."),
            message("Give at least one of: a title, a URL, a publisher, a quotation, a note, an author, a file."),
        )
    return stripped


def _check_references(reading: Reading, claim_id: str, evidence_id: str, fields: EvidenceFields) -> None:
    """Raise where the fields name evidence of another claim, or a file that the project does not keep."""
    if fields.attachment and not reading.attachments.has(fields.attachment):
        raise NotFound(
            message("The project has no attached file {attachment}.", attachment=fields.attachment),
            message("Attach the file again."),
        )
    if not fields.independent_of:
        return
    if fields.independent_of == evidence_id:
        raise InvalidInput(
            message("A source cannot be independent of itself."), message("Choose another one of the same claim.")
        )
    if reading.evidence.get(fields.independent_of).claim_id != claim_id:
        raise InvalidInput(message("That source belongs to another claim."), message("Choose one of the same claim."))
