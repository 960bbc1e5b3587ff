"""Templates for queries and rationales, filled with what is known of the claim and the article at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.templates import QUERY_TEMPLATES, RATIONALE_TEMPLATES, fill
from annotator.ui.i18n import translated

if TYPE_CHECKING:
    from annotator.ui.session import Session


def query_templates(session: Session, *, on_claim: bool = True) -> list[str]:
    """Return what can be asked: of the selected claim, or of the open article."""
    return _filled(
        session, session.settings.query_templates or tuple(map(translated, QUERY_TEMPLATES)), on_claim=on_claim
    )


def rationale_templates(session: Session) -> list[str]:
    """Return what can be said of the selected claim."""
    return _filled(
        session, session.settings.rationale_templates or tuple(map(translated, RATIONALE_TEMPLATES)), on_claim=True
    )


def _filled(session: Session, templates: tuple[str, ...], *, on_claim: bool) -> list[str]:
    """Return templates of which something is left: a line in which a field is empty is not."""
    values = _values(session, session.claim_id() if on_claim else "")
    return [text for text in (fill(template, values) for template in templates) if text.strip()]


def _values(session: Session, claim_id: str) -> dict[str, str]:
    values = dict.fromkeys(("quote", "claim", "claimant", "status", "correction"), "")
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
    values["person"] = session.settings.person
    return values
