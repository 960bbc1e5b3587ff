"""FEVER's JSON lines: checked claims with their labels, and where their sources are.

Ids are ours, as text. A source is a set of its own, named by its address, else by its title; its sentence is 0 where a
passage of it is quoted, null where none is: sources are not parted into sentences here.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.codebook import FEVER
from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.domain.evidence import Stance
from annotator.exporting.checked import checked_claims, unchecked_claims
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.json_arrays import safe_json
from annotator.exporting.losses import CLAIM, Loss, lost
from annotator.exporting.options import Options
from annotator.messages import message

_NO_LABEL = message("The scale maps its status to no label of FEVER.")
_ADDRESS = message("Only its address is written.")
_OTHER_SIDE = message("FEVER holds the sources that bear the label out, no others.")
_SUPPORTS, _REFUTES, _UNKNOWN = FEVER
_SIDES = {_SUPPORTS: Stance.SUPPORTS, _REFUTES: Stance.REFUTES}


def _write(export: Export) -> None:
    with export.output.file() as stream:
        for document in export.documents():
            for claim in _labelled(document):
                stream.write(f"{safe_json(_row(claim))}\n".encode())


def _label(claim: ExportClaim) -> str:
    return claim.status.fever if claim.status else ""


def _labelled(document: ExportDocument) -> Iterator[ExportClaim]:
    return (claim for claim in checked_claims(document) if _label(claim))


def _row(claim: ExportClaim) -> dict[str, Any]:
    label, claim_id = _label(claim), claim.claim_id
    evidence: list[list[list[Any]]] = [
        [[claim_id, source["evidence_id"], _page(source), 0 if source["quote"] else None]]
        for source in claim.evidence
        if _bears_out(source, label)
    ]
    return {
        "id": claim_id,
        "verifiable": "NOT VERIFIABLE" if label == _UNKNOWN else "VERIFIABLE",
        "label": label,
        "claim": claim["wording"],
        "evidence": [[[claim_id, None, None, None]]] if label == _UNKNOWN else evidence,
    }


def _page(source: ExportEvidence) -> str | None:
    page: str | None = source["url"] or source["title"] or source["publisher"] or source["attachment_name"]
    return page


def _bears_out(source: ExportEvidence, label: str) -> bool:
    return bool(_SIDES.get(label) == source["stance"])


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    yield from unchecked_claims(document)
    for claim in checked_claims(document):
        label = _label(claim)
        if not label:
            yield lost(CLAIM, claim.claim_id, _NO_LABEL)
            continue
        for source in claim.evidence:
            yield lost(Thing.EVIDENCE, source["evidence_id"], _ADDRESS if _bears_out(source, label) else _OTHER_SIDE)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    for claim in _labelled(document):
        label = _label(claim)
        pages = tuple(_page(source) for source in claim.evidence if _bears_out(source, label))
        yield claim.claim_id, claim["wording"], label, pages


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            row = json.loads(line)
            pages = tuple(group[0][2] for group in row["evidence"] if group[0][1] is not None)
            yield row["id"], row["claim"], row["label"], pages


WRITER = Writer(
    "fever",
    message("FEVER"),
    (".jsonl",),
    _write,
    _read_back,
    holds=frozenset({Thing.EVIDENCE}),
    fits=_fits,
    expects=_expects,
    distinct=True,
    holds_mentions=False,
)
