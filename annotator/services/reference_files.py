"""Files of reference managers into the library of sources, or as evidence of a claim, with the files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.domain.attachment import sha256_of_bytes
from annotator.domain.changes import Changes
from annotator.domain.evidence import Stance
from annotator.domain.progress import Progress
from annotator.domain.source import SourceFields
from annotator.errors import AnnotatorError, UnreadableSource
from annotator.importing.references import Reference, attached, read_references, source_of_item
from annotator.messages import message
from annotator.services.attachments import read_file, storable_name
from annotator.services.source_library import SourceLibraryService, checked_source

_PREFERRED = (".pdf", ".html", ".htm", ".docx", ".txt")
"""Which of several files of a reference is kept: the others are told of."""


@dataclass(frozen=True, slots=True)
class ReferencesTaken:
    """What came of files of references: the ids of sources, what could not be read, and files that were not there.

    `evidence` are the pieces that were made for a claim.
    """

    added: Sequence[str]
    known: Sequence[str]
    evidence: Sequence[str]
    failed: Sequence[str]
    missing_files: Sequence[str]
    changes: Changes


@dataclass
class _Found:
    sources: list[SourceFields] = field(default_factory=list)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


class ReferenceFileService:
    """Use cases on files of reference managers."""

    def __init__(self, library: SourceLibraryService) -> None:
        self._library = library

    def take(
        self,
        paths: Iterable[Path],
        *,
        claim_id: str = "",
        stance: Stance = Stance.SUPPORTS,
        progress: Progress | None = None,
    ) -> ReferencesTaken:
        """Put the references of files into the library, as one act; with a claim, also to it as evidence.

        A source that is there is left as it is. What cannot be read is listed, and the rest is taken. Raises
        UnreadableSource where nothing can be, NotFound for an unknown claim, Cancelled.
        """
        progress = progress or Progress()
        found = _Found()
        named = list(paths)
        for path in named:
            try:
                _, references = read_references(path.name, read_file(path))
            except AnnotatorError as error:
                found.failed.append(str(error))
                continue
            for number, reference in enumerate(references):
                progress.advance(number, len(references), path.name)
                _add(found, path, reference)
        if not found.sources:
            raise UnreadableSource(
                message("No references were found."), "\n".join(found.failed) or message("Choose another file.")
            )
        kept = self._library.add(found.sources, list(found.files.values()), claim_id=claim_id, stance=stance)
        return ReferencesTaken(kept.added, kept.known, kept.evidence, found.failed, found.missing, kept.changes)


def _add(found: _Found, path: Path, reference: Reference) -> None:
    source = source_of_item(reference.item)
    there: list[Path] = []
    for stated, place in attached(path, reference.files):
        if place is None:
            found.missing.append(stated)
        else:
            there.append(place)
    there.sort(key=lambda one: _PREFERRED.index(one.suffix.lower()) if one.suffix.lower() in _PREFERRED else 99)
    if there:
        try:
            content = read_file(there[0])
        except AnnotatorError as error:
            found.missing.append(str(error))
        else:
            sha256, name = sha256_of_bytes(content), storable_name(there[0].name)
            found.files[sha256] = name, content
            source = replace(source, attachment=sha256, attachment_name=name)
        found.missing += [one.name for one in there[1:]]
    try:
        found.sources.append(checked_source(source))
    except AnnotatorError as error:  # it says nothing, or what a database cannot hold
        found.failed.append(str(error))
