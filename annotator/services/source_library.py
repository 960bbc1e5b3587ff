"""The library of sources: what the project's evidence rests on, each source once. Nothing is fetched.

What is changed here is changed wherever the source is used, as one act. What only one claim's evidence says of it (the
passage, the place, the note) is the evidence service's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.analysis.citations.alike import Alike, alike
from annotator.domain.changes import Changes
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.ids import new_id
from annotator.domain.source import (
    OF_A_USE,
    SHARED,
    Source,
    SourceFields,
    Sources,
    completed,
    differences,
    known_of,
    resting_on,
)
from annotator.errors import InvalidInput, NotFound
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.services.evidence import checked_evidence
from annotator.services.results import AddedEvidence
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class UseOfSource:
    """Where a source is used: the claim, what the evidence says of it, and the article that the claim is in first."""

    evidence_id: str
    claim_id: str
    wording: str
    status: str
    stance: Stance
    quote: str
    place: str
    article_id: str
    article: str


@dataclass(frozen=True, slots=True)
class Restated:
    """What an act on the library did, and which source it was about."""

    source_id: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class SourcesKept:
    """Sources that came into the library, those that were there, and the evidence that was made of them."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    evidence: tuple[str, ...]
    changes: Changes


class SourceLibraryService:
    """Use cases on sources."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # looking

    def all(self) -> list[Source]:
        """Return every source with the evidence that rests on it, the one that was used last first."""
        with self._store.reading() as reading:
            return reading.sources.known().gathered(reading.sources.evidence())

    def get(self, source_id: str) -> Source:
        """Return a source; the beginning of an id that no other begins with will do. Raises NotFound, InvalidInput."""
        return one_of(self.all(), source_id)

    def of_evidence(self, evidence_id: str) -> Source:
        """Return the source that a piece of evidence rests on. Raises NotFound, also where it names none."""
        with self._store.reading() as reading:
            return _source_of(reading, evidence_id)

    def uses(self, source: Source) -> list[UseOfSource]:
        """Return where a source is used, in the order in which it was put to claims."""
        with self._store.reading() as reading:
            told = reading.sources.claims_told(source.claims)
            uses = reading.sources.whole([use.evidence_id for use in source.uses])
        found = []
        for use in uses:
            wording, status, article_id, article = told.get(use.claim_id, ("", "", "", ""))
            fields = use.fields
            found.append(
                UseOfSource(
                    use.evidence_id, use.claim_id, wording, status, fields.stance, fields.quote, fields.place,
                    article_id, article,
                )
            )  # fmt: skip
        return found

    def alike(self) -> list[Alike]:
        """Return the groups of sources that may be one."""
        return alike(self.all())

    def alike_among(self, sources: Sequence[Source]) -> list[Alike]:
        """Return the groups of sources that may be one, of those that were read."""
        return alike(sources)

    def known(self) -> Sources:
        """Return the sources of which something was said: it tells of any evidence which source it is of."""
        with self._store.reading() as reading:
            return reading.sources.known()

    def judged(self) -> Sources:
        """Return the sources that were found wrong or independent of others: it tells of any evidence what it is of."""
        with self._store.reading() as reading:
            return Sources(reading.sources.judged())

    def wrong(self) -> Sources:
        """Return the sources that were found wrong: it tells of any evidence whether it rests on one."""
        with self._store.reading() as reading:
            return Sources(reading.sources.wrong())

    # acting

    def add(
        self,
        found: Sequence[SourceFields],
        files: Sequence[tuple[str, bytes]] = (),
        *,
        claim_id: str = "",
        stance: Stance = Stance.SUPPORTS,
    ) -> SourcesKept:
        """Put sources into the library, as one act; one that is there is left as it is. With a claim, it rests on them.

        `files` are the names and bytes of the files that these sources name by their hash. Raises InvalidInput,
        NotFound for an unknown claim.
        """
        checked = [checked_source(fields) for fields in found]
        with self._store.writing("import_sources", count=len(checked)) as (work, written):
            if claim_id:
                work.claims.require([claim_id])
            for name, content in files:
                work.attachments.keep(content, name)
            known = work.sources.known()
            there = {source.source_id: source for source in known.gathered(work.sources.evidence())}
            new: dict[str, Source] = {}
            met: list[str] = []
            for fields in checked:
                source_id = known.of(fields.evidence) or new_id()
                if source_id in there or source_id in new:
                    met.append(source_id)
                else:
                    new[source_id] = Source(source_id, fields)
            work.sources.put(new.values())
            evidence: list[str] = []
            if claim_id:
                rest = {source_id: new.get(source_id) or there[source_id] for source_id in (*new, *met)}
                blank = EvidenceFields(stance=stance)
                evidence = [work.evidence.add(claim_id, resting_on(source, blank)) for source in rest.values()]
            work.arguments["count"] = len(new) or len(evidence)
        return SourcesKept(tuple(new), tuple(met), tuple(evidence), written.changes)

    def use(self, source_id: str, claim_id: str, stance: Stance = Stance.SUPPORTS) -> AddedEvidence:
        """Let a claim rest on a source. Raises NotFound."""
        with self._store.writing("add_evidence") as (work, written):
            work.claims.require([claim_id])
            source = self._found(work, source_id)
            fields = resting_on(source, EvidenceFields(stance=stance))
            evidence_id = work.evidence.add(claim_id, checked_evidence(fields))
        return AddedEvidence(evidence_id, written.changes)

    def edit(self, source_id: str, fields: SourceFields, based_on: int | None = None) -> Restated:
        """Set what is known of a source, here and wherever it is used. Raises InvalidInput, NotFound, Overtaken."""
        fields = checked_source(fields)
        with self._store.writing("edit_source") as (work, written):
            source = self._own(work, source_id)
            work.sources.set(source.source_id, _columns(fields), based_on or None)
            changed = differences(source.fields, fields)
            work.sources.set_uses(_ids(source), {**changed, "source_id": source.source_id})
        return Restated(source.source_id, written.changes)

    def merge(self, source_id: str, others: Iterable[str]) -> Restated:
        """Make several sources one, which takes from the others what it does not say itself. One step of undo.

        What rests on them rests on it. Raises InvalidInput where there is nothing to merge, NotFound.
        """
        with self._store.writing("merge_sources") as (work, written):
            source = self._found(work, source_id)
            merged = [self._found(work, other) for other in dict.fromkeys(others)]
            merged = [other for other in merged if other.source_id != source.source_id]
            if not merged:
                raise InvalidInput(
                    message("There is only one source to merge."), message("Name the others that are the same one.")
                )
            source = self._own(work, source.source_id)
            fields = completed(source.fields, [other.fields for other in merged])
            gone = {other.source_id for other in merged} | {source.source_id}
            parted = (one for some in (source, *merged) for one in some.independent_of)
            wrong = next((one.wrong for one in (source, *merged) if one.wrong.reason), None)
            values = _columns(fields) | {"independent_of": [one for one in dict.fromkeys(parted) if one not in gone]}
            if wrong is not None and not source.wrong.reason:
                values |= {"wrong": wrong.reason, "wrong_at": wrong.at, "wrong_by": work.person_id}
            work.sources.set(source.source_id, values)
            ids = [evidence_id for one in (source, *merged) for evidence_id in _ids(one)]
            shared = {name: getattr(fields, name) for name in SHARED}
            work.sources.set_uses(ids, {**shared, "source_id": source.source_id})
            for other in merged:
                work.sources.delete(other.source_id)
            work.arguments["count"] = len(merged) + 1
        return Restated(source.source_id, written.changes)

    def mark_wrong(self, source_id: str, reason: str) -> Restated:
        """Say that nothing is to rest on a source, and why. Raises InvalidInput without a reason, NotFound."""
        reason = reason.strip()
        check_words((reason,))
        if not reason:
            raise InvalidInput(message("It is not said what is wrong with the source."), message("Give a reason."))
        with self._store.writing("mark_source_wrong") as (work, written):
            source = self._linked(work, source_id)
            values = {"wrong": reason, "wrong_by": work.person_id, "wrong_at": now()}
            work.sources.set(source.source_id, values)
        return Restated(source.source_id, written.changes)

    def mark_right(self, source_id: str) -> Restated:
        """Take back that a source is wrong. Raises NotFound."""
        with self._store.writing("mark_source_right") as (work, written):
            source = self._linked(work, source_id)
            work.sources.set(source.source_id, {"wrong": "", "wrong_by": None, "wrong_at": ""})
        return Restated(source.source_id, written.changes)

    def part(self, source_id: str, others: Iterable[str]) -> Restated:
        """Say of which other sources one is independent: of these, and of no others. Raises InvalidInput, NotFound."""
        with self._store.writing("part_sources") as (work, written):
            source = self._linked(work, source_id)
            found = [self._linked(work, other).source_id for other in dict.fromkeys(others)]
            if source.source_id in found:
                raise InvalidInput(
                    message("A source cannot be independent of itself."), message("Choose another source.")
                )
            work.sources.set(source.source_id, {"independent_of": found})
        return Restated(source.source_id, written.changes)

    def delete(self, source_id: str) -> Changes:
        """Remove a source that nothing rests on. Raises InvalidInput where something does, NotFound."""
        with self._store.writing("delete_source") as (work, written):
            source = self._found(work, source_id)
            if source.uses:
                raise InvalidInput(
                    message("%Ln claim(s) rest(s) on this source.", "", len(source.claims)),
                    message("Remove the evidence from these claims first, or mark the source as wrong."),
                )
            work.sources.delete(source.source_id)
        return written.changes

    # what acts share

    def _found(self, work: UnitOfWork, source_id: str) -> Source:
        """Return a source with all its uses, by its whole id. Raises NotFound."""
        known = work.sources.known()
        stored, uses = known.stored(source_id), tuple(work.sources.uses(source_id, known))
        if stored is None and not uses:
            raise _missing(source_id)
        return replace(stored, uses=uses) if stored is not None else Source(source_id, known_of(uses), uses)

    def _own(self, work: UnitOfWork, source_id: str) -> Source:
        """Return a source, to which a row of its own is given where it has none. Raises NotFound."""
        source = self._found(work, source_id)
        if not source.version:
            work.sources.put([source])
        return source

    def _linked(self, work: UnitOfWork, source_id: str) -> Source:
        """Return a source with a row of its own, to which the evidence that rests on it is tied from now on."""
        source = self._own(work, source_id)
        work.sources.set_uses(_ids(source), {"source_id": source.source_id})
        return source


def checked_source(fields: SourceFields) -> SourceFields:
    """Return the fields without the white space at their ends. Raises InvalidInput for what they must not hold."""
    checked = checked_evidence(replace(fields.evidence, note=fields.note))
    shared = {name: getattr(checked, name) for name in (*SHARED, *OF_A_USE, "note")}
    check_words((fields.details,))
    return replace(fields, **shared)


def _columns(fields: SourceFields) -> dict[str, Any]:
    return {name: getattr(fields, name) for name in SourceFields.__dataclass_fields__}


def _ids(source: Source) -> list[str]:
    return [use.evidence_id for use in source.uses]


def _source_of(reading: Reading, evidence_id: str) -> Source:
    fields: EvidenceFields = reading.evidence.get(evidence_id).fields
    known = reading.sources.known()
    source_id = known.of(fields)
    if not source_id:
        raise NotFound(
            message("The evidence names no source."), message("Give its title, address, publisher, author or a file.")
        )
    stored, uses = known.stored(source_id), tuple(reading.sources.uses(source_id, known))
    return replace(stored, uses=uses) if stored is not None else Source(source_id, known_of(uses), uses)


def one_of(sources: Sequence[Source], source_id: str) -> Source:
    """Return the source of an id, or of the beginning of one. Raises NotFound, InvalidInput where several have it."""
    found = [source for source in sources if source.source_id.startswith(source_id)] if source_id else []
    exact = [source for source in found if source.source_id == source_id]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise InvalidInput(
            message("{count} sources begin with {source_id}.", count=len(found), source_id=source_id),
            message("Give more of the id."),
        )
    raise _missing(source_id)


def _missing(source_id: str) -> NotFound:
    return NotFound(
        message("The project has no source {source_id}.", source_id=source_id),
        message("`annotator library` lists them."),
    )
