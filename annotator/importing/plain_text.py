"""Reads plain text: cleaning finds the debris, and the first line or sentence gives the title."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.article import Cut, Draft, Metadata, without_cuts
from annotator.importing.cleaning import clean, compose
from annotator.importing.cleaning.headline import WHY as HEADLINE_REPEATED
from annotator.importing.encoding import Decoded
from annotator.importing.titles import title_of


def read_plain_text(decoded: Decoded, source_name: str) -> Draft:
    """Return the draft of a plain text."""
    return draft_of(decoded, source_name, cuts=(), metadata=Metadata())


def draft_of(decoded: Decoded, source_name: str, *, cuts: tuple[Cut, ...], metadata: Metadata) -> Draft:
    """Return a draft after general cleaning of what a reader left, with a title.

    `cuts` and `metadata` are what the reader of the format found itself; they go before what cleaning finds.
    """
    readable = without_cuts(decoded.text, cuts)
    cleaned = clean(readable)
    metadata = _completed(metadata, cleaned.metadata)
    if not metadata.title:
        doubled = any(cut.why == HEADLINE_REPEATED for cut in cleaned.cuts)
        title, made = title_of(without_cuts(readable, cleaned.cuts), doubled=doubled)
        metadata = replace(metadata, title=title, title_made=made)
    return Draft(
        source_name=source_name,
        source_text=decoded.text,
        cuts=compose(decoded.text, cuts, cleaned.cuts),
        metadata=metadata,
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )


def _completed(known: Metadata, found: Metadata) -> Metadata:
    """Return what is known, and where nothing is, what was found."""
    return replace(
        known,
        byline=known.byline or found.byline,
        publisher=known.publisher or found.publisher,
        published=known.published or found.published,
        photo_credit=known.photo_credit or found.photo_credit,
        updated_note=known.updated_note or found.updated_note,
    )
