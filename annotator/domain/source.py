"""The library of sources: each source once, however many claims it is evidence for.

A source is there as soon as evidence names it: which one it is follows from what the evidence says (`source_key`). It
has a row of its own in the project only once something was said of it: that it is wrong, of what it is independent,
that two are one, what it is called; or where it came from a reference manager and no claim uses it yet. Its id is made
from what it is known by, so that two copies of a project call the same source the same.

Which two are one though they differ (tracking parameters, a DOI) is offered: `annotator.analysis.citations.alike`.
"""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.evidence import SOURCE_FIELDS, Evidence, EvidenceFields, source_key
from annotator.domain.folding import key_of

OF_A_USE = ("accessed", "attachment", "attachment_name", "attachment_saved", "attachment_saved_by")
SHARED = tuple(name for name in SOURCE_FIELDS if name not in OF_A_USE)
"""What is the same wherever a source is used; when it was looked at, and which copy was kept, is each use's own."""

REFERENCE_SUFFIXES = (".ris", ".bib", ".bibtex", ".enw", ".rdf")
"""Endings that only files of reference managers have."""

_NAMESPACE = uuid.UUID("6f9f6f0e-4c0b-5d7a-9a51-6b1d0c6f2e14")


@dataclass(frozen=True, slots=True)
class SourceFields:
    """What is known of a source by itself, as `EvidenceFields` has it; `details` is an item of CSL-JSON, or empty."""

    kind: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    archived_url: str = ""
    published: str = ""
    accessed: str = ""
    author: str = ""
    medium: str = ""
    interest: str = ""
    confidential: bool = False
    attachment: str = ""
    attachment_name: str = ""
    attachment_saved: str = ""
    attachment_saved_by: str = ""
    note: str = ""
    details: str = ""

    @property
    def evidence(self) -> EvidenceFields:
        """These as what evidence says that rests on it."""
        return EvidenceFields(**{name: getattr(self, name) for name in SOURCE_FIELDS})


@dataclass(frozen=True, slots=True)
class Wrong:
    """That a source was found wrong: why, by whom, and when (ISO 8601 in UTC). Without a reason it was not."""

    reason: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A source with the evidence that rests on it, in the order in which that was added.

    `independent_of` are ids of other sources. `version` counts the changes of its own row, 0 while it has none.
    """

    source_id: str
    fields: SourceFields
    uses: tuple[Evidence, ...] = ()
    independent_of: tuple[str, ...] = ()
    wrong: Wrong = field(default=Wrong())
    version: int = 0

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that rest on it, each once."""
        return tuple(dict.fromkeys(use.claim_id for use in self.uses))

    @property
    def name(self) -> str:
        """What it is called."""
        known = self.fields
        return known.title or known.url or known.publisher or known.author or known.attachment_name or known.note


def _by_name(source: Source) -> tuple[str, str]:
    return key_of(source.name), source.source_id


def source_id_of(fields: EvidenceFields) -> str:
    """Return the id of the source that evidence is of by what it says; "" where it names none."""
    key = source_key(fields)
    return str(uuid.uuid5(_NAMESPACE, json.dumps(key))) if key else ""


class Sources:
    """Which source evidence is of, given those of which something was said."""

    def __init__(self, stored: Iterable[Source]) -> None:
        self._stored = {source.source_id: source for source in stored}
        self._by_key: dict[tuple[str, ...], str] = {}
        for source in self._stored.values():
            self._by_key.setdefault(source_key(source.fields.evidence), source.source_id)

    def of(self, fields: EvidenceFields) -> str:
        """Return the id of the source of evidence, "" where it names none."""
        return fields.source_id or self._by_key.get(source_key(fields), "") or source_id_of(fields)

    @property
    def empty(self) -> bool:
        """Nothing was said of any source."""
        return not self._stored

    def stored(self, source_id: str) -> Source | None:
        """Return what was said of a source, None where nothing was."""
        return self._stored.get(source_id)

    def holding(self, typed: str) -> list[Source]:
        """Return the sources of which something was said and that hold all typed words, by name, without their uses."""
        return sorted(matching(self._stored.values(), typed), key=_by_name)

    def wrong(self, fields: EvidenceFields) -> Wrong:
        """Return why the source of evidence is wrong, an empty one where nobody has found so."""
        found = self._stored.get(self.of(fields))
        return found.wrong if found is not None else Wrong()

    def gathered(self, evidence: Iterable[Evidence]) -> list[Source]:
        """Return all sources with what rests on them, the one that was used last first; unused ones follow by name."""
        uses: dict[str, list[Evidence]] = defaultdict(list)
        for one in evidence:
            source_id = self.of(one.fields)
            if source_id:
                uses[source_id].append(one)
        used = (self._with(source_id, some) for source_id, some in uses.items())
        unused = (source for source_id, source in self._stored.items() if source_id not in uses)
        return [
            *sorted(used, key=lambda source: source.uses[-1].evidence_id, reverse=True),
            *sorted(unused, key=_by_name),
        ]

    def _with(self, source_id: str, uses: list[Evidence]) -> Source:
        uses.sort(key=lambda one: one.evidence_id)
        stored = self._stored.get(source_id)
        if stored is not None:
            return replace(stored, uses=tuple(uses))
        return Source(source_id, known_of(uses), tuple(uses))

    def apart(self, evidence: Sequence[Evidence]) -> list[tuple[str, str]]:
        """Return the pairs of these pieces of evidence whose sources were found to be independent of each other."""
        of = {one.evidence_id: self.of(one.fields) for one in evidence}
        said = {
            (source_id, other)
            for source_id in of.values()
            if (source := self._stored.get(source_id)) is not None
            for other in source.independent_of
        }
        return [
            (one.evidence_id, other.evidence_id)
            for place, one in enumerate(evidence)
            for other in evidence[place + 1 :]
            if said & {(of[one.evidence_id], of[other.evidence_id]), (of[other.evidence_id], of[one.evidence_id])}
        ]


def known_of(uses: Sequence[Evidence]) -> SourceFields:
    """Return what is known of a source by the evidence that rests on it: of each field what was said last."""
    said = [use.fields for use in reversed(uses)]
    known: dict[str, Any] = {
        name: next(filter(None, (getattr(one, name) for one in said)), "") for name in SOURCE_FIELDS
    }
    return SourceFields(**known | {"confidential": bool(known["confidential"])})


def resting_on(source: Source, fields: EvidenceFields) -> EvidenceFields:
    """Return evidence as one that rests on a source: what it does not say itself is what the source says."""
    missing = {
        name: value for name in SOURCE_FIELDS if (value := getattr(source.fields, name)) and not getattr(fields, name)
    }
    return replace(fields, **missing, source_id=source.source_id)


def differences(before: SourceFields, after: SourceFields) -> Mapping[str, object]:
    """Return what is changed where a source is used, by the names of its fields."""
    return {name: getattr(after, name) for name in SHARED if getattr(before, name) != getattr(after, name)}


def completed(source: SourceFields, others: Collection[SourceFields]) -> SourceFields:
    """Return a source with what only others know that are the same one."""
    for other in others:
        missing = [
            name for name in SourceFields.__dataclass_fields__ if getattr(other, name) and not getattr(source, name)
        ]
        source = replace(source, **{name: getattr(other, name) for name in missing})
    return source


def matching(sources: Iterable[Source], typed: str) -> list[Source]:
    """Return the sources that hold all typed words in what they are called or where they stand, in their order."""
    words = key_of(typed).split()
    return [source for source in sources if not words or _holds(source.fields, words)]


def _holds(fields: SourceFields, words: Iterable[str]) -> bool:
    text = key_of(f"{fields.title} {fields.author} {fields.publisher} {fields.url} {fields.published} {fields.note}")
    return all(word in text for word in words)
