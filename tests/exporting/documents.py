"""Documents made by hand, and a source that gives them: for tests of writers that need no project."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from annotator.domain.acts import Seal
from annotator.domain.dataset import CLAIM_COLUMNS, ArticleRow, MentionRow, RevisionRow, TagRow
from annotator.domain.dataset_source import DatasetCounts, DatasetSource, DatasetSummary
from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.domain.progress import Progress
from annotator.domain.text import context
from annotator.exporting import ExportReport, Writer, export
from annotator.exporting.options import chosen

STATUSES = ("unchecked", "verified", "false")


def uuid(kind: int, number: int) -> str:
    """An id as those of a project are."""
    return f"01900000-0000-7000-{0x8000 + kind:x}-{number:012x}"


def tag(number: int, name: str) -> TagRow:
    return TagRow(uuid(4, number), name, None, "#1f5fa8", None, None)


def document(
    text: str,
    spans: Sequence[tuple[int, int]],
    number: int = 0,
    title: str = "A bill",
    tags: Sequence[TagRow] = (),
    **said: str,
) -> ExportDocument:
    """A text with a claim on each of the spans; `said` are values of the claims by their columns."""
    article = ArticleRow(
        uuid(1, number), title, None, None, None, None, None, "new", "2026-01-01T00:00:00Z", *[None] * 4
    )
    revision = RevisionRow(
        uuid(2, number), article.article_id, 1, text, hashlib.sha256(text.encode()).hexdigest(), "2026-01-01T00:00:00Z"
    )
    rows: list[MentionRow] = []
    claims: dict[str, ExportClaim] = {}
    for at, (start, end) in enumerate(sorted(set(spans))):
        claim_id = uuid(3, number * 1000 + at)
        values: dict[str, Any] = {"claim_id": claim_id, "wording": f"Claim {at}", "status": STATUSES[at % 3]}
        values |= {"created_at": "2026-01-01T00:00:00Z", "priority": 0, **said}
        claims[claim_id] = ExportClaim(tuple(values.get(name) for name in CLAIM_COLUMNS), (), tags)
        prefix, suffix = context(text, start, end)
        mention_id = uuid(5, number * 1000 + at)
        rows.append(
            MentionRow(mention_id, claim_id, revision.revision_id, start, end, text[start:end], prefix, suffix, "exact")
        )
    return ExportDocument(article, revision, rows, claims, tuple(claims))


class HandMade:
    """The documents as a `DatasetSource`, of which it has what writers of annotated texts ask for."""

    title = "Made by hand"

    def __init__(self, documents: Sequence[ExportDocument], tags: Sequence[TagRow] = ()) -> None:
        self._documents = documents
        self._tags = tags

    def counts(self) -> DatasetCounts:
        rows = [len(one.mentions) for one in self._documents]
        return DatasetCounts(len(self._documents), sum(rows), sum(rows))

    def left_out(self) -> tuple[()]:
        return ()

    def summary(self) -> DatasetSummary:
        return DatasetSummary()

    def documents(self, **asked: bool) -> Iterator[ExportDocument]:
        del asked
        return iter(self._documents)

    def statuses(self) -> Any:
        return tuple(SimpleNamespace(key=key, label=key, tint="#e1f2e6", definition="") for key in STATUSES)

    def tags(self) -> Iterator[TagRow]:
        return iter(self._tags)

    def people(self) -> Iterator[tuple[str, str]]:
        return iter(())

    def seal(self) -> Seal:
        return Seal(1, "0" * 64)


def written(
    writer: Writer, out: Path, documents: Sequence[ExportDocument], tags: Sequence[TagRow] = (), **options: str
) -> ExportReport:
    """Export the documents as the program would; the kit reads them back, and raises where they differ."""
    source = cast("DatasetSource", HandMade(documents, tags))
    return export(writer, source, chosen(writer.all_options, options), out, Progress())
