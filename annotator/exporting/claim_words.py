"""What is said of a claim, in words: for formats that hold notes on a mark and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.exporting.format import Thing
from annotator.exporting.losses import Loss, lost
from annotator.messages import message

_LINE_ENDS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_NO_LOG = message("This format holds the corrected words of a claim, and no corrections log.")
_ONE_LINE = message("What is said of a claim stands on one line in this format: a space takes the place of line ends.")


def claim_words(claim: ExportClaim, people: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what is known of a claim, each thing with what it is, an identifier that may stand in any format."""
    said = (
        ("Claim", claim["wording"]),
        ("Claimant", claim["claimant"]),
        ("Status", claim["status"]),
        ("Tags", ", ".join(tag.name for tag in claim.tags)),
        ("Rationale", claim["rationale"]),
        ("Correction", claim["correction"]),
        *(("Evidence", evidence_words(one)) for one in claim.evidence),
        ("CheckedBy", people.get(claim["checked_by"])),
        ("Void", claim["void"]),
    )
    return ((name, str(words)) for name, words in said if words)


def evidence_words(one: ExportEvidence) -> str:
    """Return a piece of evidence as a line: its stance, then what it is and where."""
    accessed = one["accessed"] and f"accessed {one['accessed']}"
    quoted = one["quote"] and f"\u201c{one['quote']}\u201d"
    parts = (one["title"], one["author"], one["publisher"], one["published"], one["place"], one["url"], accessed)
    return f"{one['stance']}: " + "; ".join(
        str(part) for part in (*parts, one["archived_url"], quoted, one["note"]) if part
    )


def one_line(words: str) -> str:
    """Return words with a space for every line end that any reader parts lines at, and for every tab."""
    return _LINE_ENDS.sub(" ", words)


def line_end_losses(document: ExportDocument) -> Iterator[Loss]:
    """Yield the claims, each where it is first met, of which something is said that is not on one line."""
    for claim_id in document.first_met:
        if any(_LINE_ENDS.search(words) for _, words in claim_words(document.claims[claim_id], {})):
            yield lost("note", claim_id, _ONE_LINE)


def log_losses(document: ExportDocument) -> Iterator[Loss]:
    """Yield the lines of the corrections log, for formats that hold the corrected words of claims and no more of it."""
    return (lost(Thing.CORRECTION, row.correction_id, _NO_LOG) for row in document.corrections)
