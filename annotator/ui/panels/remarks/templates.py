"""Templates for queries, rationales and corrections, filled with what is known of the claim and the article at hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.domain.templates import (
    CORRECTION_TEMPLATES,
    QUERY_TEMPLATES,
    RATIONALE_TEMPLATES,
    abbreviation,
    fill,
)
from annotator.ui.i18n import translated

if TYPE_CHECKING:
    from annotator.ui.session import Session


Phrases = list[tuple[str, str]]
"""What is typed for each, "" for nothing, and its text."""


def query_templates(session: Session, *, on_claim: bool = True) -> Phrases:
    """Return what can be asked: of the selected claim, or of the open article."""
    return _filled(session, session.settings.query_templates, QUERY_TEMPLATES, on_claim=on_claim)


def rationale_templates(session: Session) -> Phrases:
    """Return what can be said of the selected claim."""
    return _filled(session, session.settings.rationale_templates, RATIONALE_TEMPLATES)


def correction_templates(session: Session) -> Phrases:
    """Return what the words of the selected claim can be put right with."""
    return _filled(session, session.settings.correction_templates, CORRECTION_TEMPLATES)


def _filled(session: Session, own: tuple[str, ...], usual: Sequence[str], *, on_claim: bool = True) -> Phrases:
    """Return templates of which something is left: a line in which a field is empty is not."""
    values = _values(session, session.claim_id() if on_claim else "")
    phrases = map(abbreviation, own or tuple(map(translated, usual)))
    filled = ((short, fill(text, values)) for short, text in phrases)
    return [(short, text) for short, text in filled if text.strip()]


def _values(session: Session, claim_id: str) -> dict[str, str]:
    values = dict.fromkeys(("quote", "claim", "claimant", "status", "correction", "source", "url"), "")
    opened, held = session.article(), session.held(claim_id) if claim_id else None
    if opened is not None:
        metadata = opened.article.metadata
        values |= {"title": metadata.title, "byline": metadata.byline, "publisher": metadata.publisher}
        values["due"] = opened.article.due
    if held is not None:
        claim = held.claim
        here = [one for one in claim.mentions if opened and one.article_id == opened.article.article_id]
        status = session.codebook.status_by_key.get(claim.status)
        values |= {
            "quote": here[0].quote if here else "",
            "claim": claim.wording,
            "claimant": claim.claimant,
            "status": status.label if status is not None else "",
            "correction": claim.correction,
        }
        first = claim.evidence[0].fields if claim.evidence else None
        if first is not None:
            values |= {"source": first.title or first.publisher or first.author, "url": first.url}
    values["person"] = session.settings.person
    return values
