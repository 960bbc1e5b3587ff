"""The nasty corpus, exported as a reader asks for it, with an `expected.json` that says what must be found there."""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from annotator.bootstrap import open_project
from annotator.domain.dataset import MentionRow
from annotator.exporting import WRITERS, ExportReport, Writer
from annotator.exporting.losses import MENTION
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import nasty_corpus
from tests.interop.scripts import Wanted

_LONG = 1_000_000
FEATURES = (
    "mentions",
    "emoji before",
    "combining marks",
    "right to left",
    "control characters",
    "overlapping",
    "nested",
    "over paragraphs",
    "long text",
)
"""What a mention can be that readers are known to stumble over; every one is among "mentions"."""


@dataclass
class Corpus:
    """The corpus in a project of its own, and what was exported of it so far."""

    folder: Path
    project: Project
    _exports: dict[str, Path] = field(default_factory=dict)
    reports: dict[str, ExportReport] = field(default_factory=dict)

    def expected(self, wanted: Wanted) -> Path:
        """Return the `expected.json` of an export, which is made where nobody asked for it before."""
        if wanted.spec not in self._exports:
            writer = next((writer for writer in WRITERS if writer.id == wanted.format), None)
            if writer is None:
                raise ValueError(f"there is no format {wanted.format}")
            folder = self.folder / f"export-{len(self._exports)}"
            folder.mkdir()
            self._exports[wanted.spec] = self._export(writer, wanted, folder)
        return self._exports[wanted.spec]

    def _export(self, writer: Writer, wanted: Wanted, folder: Path) -> Path:
        out = folder / f"nasty{writer.suffix if wanted.suffix is None else wanted.suffix}"
        report = self.project.exports.run(writer.id, out, options=wanted.options)
        self.reports[wanted.spec] = report
        described = {
            "format": writer.id,
            "options": wanted.options,
            "path": str(out),
            "holds_mentions": writer.holds_mentions,
            "records": report.read_back.records if report.read_back else 0,
            "lost": [asdict(loss) for loss in report.lost],
            **self._contents(writer, {loss.id for loss in report.lost if loss.what == MENTION}),
        }
        place = folder / "expected.json"
        place.write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")
        return place

    def _contents(self, writer: Writer, lost: set[str]) -> dict[str, Any]:
        """Return the texts, mentions and claims; characters that the format cannot hold are replaced, as it tells."""

        def held(text: str) -> str:
            return writer.unholdable.sub("�", text) if writer.unholdable is not None else text

        with self.project._store.reading() as reading:
            source = reading.dataset.of(self.project.name)
            documents = [document for document in source.documents() if document.current]
        claims: dict[str, Any] = {}
        mentions: list[dict[str, Any]] = []
        for document in documents:
            features = features_of(document.text, document.mentions)
            for row in document.mentions:
                place = {"mention_id": row.mention_id, "claim_id": row.claim_id, "start": row.start, "end": row.end}
                place |= {"article_id": document.article.article_id, "quote": held(row.quote)}
                mentions.append({**place, "features": features[row.mention_id], "lost": row.mention_id in lost})
            for claim_id, claim in document.claims.items():
                told = {name: claim[name] for name in ("wording", "status", "rationale", "correction", "claimant")}
                evidence = [{name: one[name] for name in ("stance", "title", "url", "quote")} for one in claim.evidence]
                claims[claim_id] = {**told, "tags": [tag.name for tag in claim.tags], "evidence": evidence}
        return {
            "texts": {document.article.article_id: held(document.text) for document in documents},
            "titles": {document.article.article_id: document.article.title for document in documents},
            "mentions": mentions,
            "claims": claims,
        }


def features_of(text: str, rows: Iterable[MentionRow]) -> dict[str, list[str]]:
    """Return what each mention of a text is, of FEATURES, by its id."""
    rows = list(rows)
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        others = [other for other in rows if other.start < row.end and row.start < other.end and other is not row]
        within = [(other.start, other.end) for other in others if other.start <= row.start and row.end <= other.end]
        quote = row.quote
        held = {
            "mentions": True,
            "emoji before": any(ord(character) > 0xFFFF for character in text[: row.end]),
            "combining marks": any(unicodedata.combining(character) for character in quote),
            "right to left": any(unicodedata.bidirectional(character) in ("R", "AL") for character in quote),
            "control characters": any(unicodedata.category(one) in ("Cc", "Zl") and one != "\n" for one in quote),
            "overlapping": any(
                not (other.start <= row.start and row.end <= other.end)
                and not (row.start <= other.start and other.end <= row.end)
                for other in others
            ),
            "nested": bool(within),
            "over paragraphs": "\n" in quote,
            "long text": len(text) > _LONG,
        }
        found[row.mention_id] = [feature for feature in FEATURES if held[feature]]
    return found


def make_corpus(folder: Path) -> Corpus:
    """Fill a project with the corpus, its long text included; it is the caller's to close."""
    path = folder / "nasty.annotator"
    with closing(open_project(path, person="Anna")) as project:
        nasty_corpus(project, long=True)
    return Corpus(folder, open_project(path, person="Anna"))
