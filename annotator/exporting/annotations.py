"""The rows of formats that have one a mention: named as the columns of the SQLite dataset's view `annotations`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.documents import ExportDocument

_OF_EVIDENCE = (
    "evidence_id",
    "stance",
    "kind",
    "title",
    "publisher",
    "url",
    "archived_url",
    "quote",
    "note",
    "published",
    "accessed",
    "author",
    "question",
    "place",
    "medium",
)


def annotation_rows(document: ExportDocument, people: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield a row a mention of a document; `tags` and `evidence` are lists, everything unknown is None."""
    article, text = document.article, document.revision
    for mention in document.mentions:
        claim = document.claims[mention.claim_id]
        yield {
            "article_id": article.article_id,
            "article_title": article.title,
            "published": article.published,
            "url": article.url,
            "revision": text.number,
            "start_char": mention.start,
            "end_char": mention.end,
            "quote": mention.quote,
            "claim_id": mention.claim_id,
            "claim": claim["wording"],
            "claimant": claim["claimant"],
            "voice": claim["voice"],
            "status": claim["status"],
            "rationale": claim["rationale"],
            "correction": claim["correction"],
            "tags": [tag.name for tag in claim.tags],
            "evidence": [{name: one[name] for name in _OF_EVIDENCE} for one in claim.evidence],
            "checked_by": people.get(claim["checked_by"]),
            "checked_at": claim["checked_at"],
            "void": claim["void"],
        }
