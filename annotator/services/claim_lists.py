"""Importing lists of claims checked before: each row becomes a claim without a mention, all are one step of undo."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.analysis.labels import status_for
from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.claim import IMPORTED
from annotator.domain.codebook import Codebook
from annotator.domain.ids import new_id
from annotator.domain.progress import Progress
from annotator.errors import Cancelled
from annotator.importing.claim_lists import ClaimList, ListedClaim, day_of
from annotator.importing.tables import BadRow
from annotator.services.results import BadLine, ClaimListReport
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.stored_values import now

# a batch is one short transaction: others get their turn in between, and memory stays flat
_BATCH = 1_000
_MOST_RATIONALE = 1_000
_MANY = 1_000
_FEW = 5


def import_claim_list(
    store: Store, path: Path, *, encoding: str | None = None, progress: Progress | None = None
) -> ClaimListReport:
    """Import a CSV, TSV or JSON lines file with the columns vclaim, date, truth_label, speaker, url, title, text.

    What is no claim is listed by its line and the rest goes on; a row that is there already is skipped. The label is
    kept, and gives the status where the scale has one for it, else the first one. After Cancel the report tells what
    came in until then. Raises UnreadableSource for a file that is no such list, EnvironmentFault where the project
    can't be written.
    """
    with store.reading() as reading:
        known, seq = _digests(reading), reading.history.last_seq()
    run = _Run(ClaimList(path, encoding), progress or Progress(), known, seq)
    store.before_risk(Occasion.IMPORT)
    rows = iter(run.source)
    try:
        while batch := list(islice(rows, _BATCH)):
            run.commit(store, batch)
            run.tell()
    except Cancelled:
        run.cancelled = True
    if run.imported >= _MANY:
        with store.reading() as reading:
            reading.everywhere.look_again()
    return run.report()


@dataclass(slots=True)
class _Run:
    """One import under way. `known` are the digests of the rows that are there, after the act `seq`."""

    source: ClaimList
    progress: Progress
    known: set[bytes]
    seq: int
    at: str = field(default_factory=now)
    step_id: str = ""
    imported: int = 0
    skipped: int = 0
    rows: int = 0
    failed: list[BadLine] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    shortened: int = 0
    changes: Changes = field(default_factory=Changes)
    cancelled: bool = False

    def tell(self) -> None:
        """Say how far it is; how many rows there are is estimated from how much of the file they took."""
        share = max(1.0, self.source.bytes / max(self.source.read, 1))
        self.progress.advance(self.rows, round(self.rows * share), "claims")

    def commit(self, store: Store, batch: list[ListedClaim | BadRow]) -> None:
        """Store one batch in one transaction, without the rows that are there already."""
        self.rows += len(batch)
        good = self._good(batch)
        if not any(digest not in self.known for digest in good):
            self.skipped += len(good)
            return
        with store.writing("import_claims") as (work, written):
            self.step_id = work.join_step(self.step_id)
            if work.history.last_seq() != self.seq:  # somebody may have imported the same
                self.known |= _digests(work)
            fresh = {digest: one for digest, one in good.items() if digest not in self.known}
            book = work.codebook.get()
            first, version = work.codebook.first_status(), work.codebook.latest_version()
            work.claim_lists.add_many([self._row(one, book, first, version) for one in fresh.values()])
            work.arguments["count"] = self.imported + len(fresh)
        self.imported += len(fresh)
        self.skipped += len(good) - len(fresh)
        self.known |= fresh.keys()
        self.seq = written.changes.seq or self.seq
        self.changes = self.changes.merged(written.changes)

    def _good(self, batch: list[ListedClaim | BadRow]) -> dict[bytes, ListedClaim]:
        """Return the claims of a batch by what tells them apart; rows that are none are listed."""
        good: dict[bytes, ListedClaim] = {}
        for one in batch:
            if isinstance(one, BadRow):
                self.failed.append(BadLine(one.line, one.error))
                continue
            digest = _digest(one.external_id, one.vclaim, one.speaker, day_of(one.date), one.url, one.truth_label)
            self.skipped += digest in good
            good.setdefault(digest, one)
        return good

    def _row(self, one: ListedClaim, book: Codebook, first: str, version: int) -> dict[str, Any]:
        status = status_for(one.truth_label, book.statuses)
        if status is None and one.truth_label:
            self.labels[one.truth_label] += 1
        day = day_of(one.date)
        if one.date and not day:
            self.dates.append(f"'{one.date[:40]}' in line {one.line}" if len(self.dates) < _FEW else "")
        rationale = _shortened(one.text)
        self.shortened += rationale != one.text
        return {
            "claim_id": new_id(),
            "wording": one.vclaim,
            "claimant": one.speaker,
            "voice": "",
            "status": status or first,
            "rationale": rationale,
            "correction": "",
            "priority": 0,
            "created_at": self.at,
            "checked_by": None,
            "checked_at": None,
            "said_at": day,
            "codebook_version": version,
            "external_id": one.external_id,
            "origin": IMPORTED,
            "source_title": one.title,
            "source_url": one.url,
            "source_label": one.truth_label,
        }

    def report(self) -> ClaimListReport:
        warnings = list(self.source.warnings)
        for label, count in self.labels.most_common(_FEW):
            warnings.append(f"The scale has no status for '{label}' ({count:,} claims): it is kept as their label.")
        if self.dates:
            named = ", ".join(filter(None, self.dates))
            warnings.append(f"{len(self.dates):,} dates could not be read and were left out: {named}.")
        if self.shortened:
            warnings.append(f"{self.shortened:,} texts were shortened to {_MOST_RATIONALE:,} letters and signs.")
        return ClaimListReport(
            self.imported, self.skipped, self.failed, tuple(warnings), self.changes, cancelled=self.cancelled
        )


def _digests(reading: Reading) -> set[bytes]:
    """Return the digests of the claims that came in from lists."""
    return {_digest(*row) for row in reading.claim_lists.rows()}


def _digest(*parts: str) -> bytes:
    """Return what tells rows apart, in a few bytes: there may be many."""
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).digest()


def _shortened(text: str) -> str:
    if len(text) <= _MOST_RATIONALE:
        return text
    head = text[: _MOST_RATIONALE - 1]
    return f"{head[: head.rfind(' ')] if ' ' in head else head}…"
