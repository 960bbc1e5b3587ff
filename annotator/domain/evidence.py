"""One source for a claim and how it bears on it. Not the fetching of anything: the program works offline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stance(StrEnum):
    """How a piece of evidence bears on its claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


EVIDENCE_KINDS = ("primary", "secondary", "")


@dataclass(frozen=True, slots=True)
class EvidenceFields:
    """What is recorded of a source. Empty strings stand for 'not recorded'; dates are ISO 8601 (YYYY-MM-DD)."""

    stance: Stance = Stance.SUPPORTS
    kind: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    archived_url: str = ""
    quote: str = ""
    note: str = ""
    published: str = ""
    accessed: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One source for one claim; `version` counts its changes."""

    evidence_id: str
    claim_id: str
    fields: EvidenceFields
    version: int
