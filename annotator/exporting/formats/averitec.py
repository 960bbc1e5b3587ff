"""AVeriTeC's JSON: checked claims with their labels, and the sources as answers to the questions they were asked.

`claim_id` is ours; `fact_checking_strategies`, `location_ISO_code` and the like, which nobody records here, are empty.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.claim import ClaimKind
from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.exporting.checked import checked_claims, unchecked_claims
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.json_arrays import read_array, safe_json, write_array
from annotator.exporting.losses import CLAIM, Loss, lost
from annotator.exporting.options import Options
from annotator.messages import message

_NO_LABEL = message("The scale maps its status to no label of AVeriTeC.")
_PARTLY = message("Its question, answer and addresses are written, not its stance, title and dates.")
_KINDS = {
    ClaimKind.EVENT: "Event/Property Claim",
    ClaimKind.NUMERICAL: "Numerical Claim",
    ClaimKind.QUOTATION: "Quote Verification",
    ClaimKind.CAUSAL: "Causal Claim",
    ClaimKind.POSITION: "Position Statement",
}
_MEDIA = {
    "web": "Web text",
    "dataset": "Web table",
    "image": "Image/graphic",
    "video": "Video",
    "recording": "Audio",
}


def _write(export: Export) -> None:
    rows = (
        safe_json(_row(claim)) for document in export.documents() for claim in checked_claims(document) if _label(claim)
    )
    with export.output.file() as stream:
        write_array(stream, rows)


def _label(claim: ExportClaim) -> str:
    return claim.status.averitec if claim.status else ""


def _row(claim: ExportClaim) -> dict[str, Any]:
    first = min(claim.articles, key=lambda article: article.published or "9999", default=None)
    kind = _KINDS.get(claim["kind"])
    return {
        "claim_id": claim.claim_id,
        "claim": claim["wording"],
        "label": _label(claim),
        "justification": claim["rationale"] or "",
        "claim_date": _day(claim["said_at"] or (first and first.published)),
        "speaker": claim["claimant"],
        "original_claim_url": claim["source_url"] or (first and first.url),
        "cached_original_claim_url": None,
        "fact_checking_article": None,
        "reporting_source": claim["said_where"] or (first and first.publisher),
        "location_ISO_code": None,
        "claim_types": [kind] if kind else [],
        "fact_checking_strategies": [],
        "questions": _questions(claim),
    }


def _day(moment: str | None) -> str | None:
    """Return a day as AVeriTeC writes it; None where the day is not known."""
    parts = (moment or "")[:10].split("-")
    return "-".join(reversed(parts)) if len(parts) == 3 else None


def _questions(claim: ExportClaim) -> list[dict[str, Any]]:
    """Return what was asked, each with all its answers; what answers no question that was recorded comes under ''."""
    asked: dict[str, list[dict[str, str | None]]] = {}
    for source in claim.evidence:
        asked.setdefault(source["question"] or "", []).append(_answer(source))
    return [{"question": question, "answers": answers} for question, answers in asked.items()]


def _answer(source: ExportEvidence) -> dict[str, str | None]:
    said, noted = source["quote"], source["note"]
    of_pdf = (source["url"] or source["attachment_name"] or "").lower().endswith(".pdf")
    return {
        "answer": said or noted or "No answer could be found.",
        "answer_type": "Extractive" if said else "Abstractive" if noted else "Unanswerable",
        "source_url": source["url"],
        "cached_source_url": source["archived_url"],
        "source_medium": "PDF" if of_pdf else _MEDIA.get(source["medium"], "Other"),
    }


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    yield from unchecked_claims(document)
    for claim in checked_claims(document):
        if not _label(claim):
            yield lost(CLAIM, claim.claim_id, _NO_LABEL)
            continue
        for source in claim.evidence:
            yield lost(Thing.EVIDENCE, source["evidence_id"], _PARTLY)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    for claim in checked_claims(document):
        if _label(claim):
            yield claim.claim_id, claim["wording"], _label(claim), claim["claimant"], len(claim.evidence)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    for row in read_array(path):
        answers = sum(len(question["answers"]) for question in row["questions"])
        yield row["claim_id"], row["claim"], row["label"], row["speaker"], answers


WRITER = Writer(
    "averitec",
    message("AVeriTeC"),
    (".json",),
    _write,
    _read_back,
    holds=frozenset({Thing.EVIDENCE, Thing.RATIONALE}),
    fits=_fits,
    expects=_expects,
    distinct=True,
    appearances=True,
    holds_mentions=False,
)
