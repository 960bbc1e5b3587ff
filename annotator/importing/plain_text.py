"""Reads plain text: cleaning finds the debris, and the first line or sentence gives the title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.article import Cut, Draft, Metadata, without_cuts
from annotator.importing.cleaning import clean, compose
from annotator.importing.cleaning.headline import WHY as HEADLINE_REPEATED
from annotator.importing.encoding import Decoded
from annotator.importing.front_matter import WHY as FRONT_MATTER
from annotator.importing.front_matter import front_matter
from annotator.importing.titles import title_of


def read_plain_text(decoded: Decoded, source_name: str) -> Draft:
    """Return the draft of a plain text. A head of `key: value` lines between dashes is read as Markdown has it."""
    front = front_matter(decoded.text)
    if front is None:
        return draft_of(decoded, source_name, cuts=(), metadata=Metadata())
    end = front.end + len(decoded.text[front.end :]) - len(decoded.text[front.end :].lstrip("\n"))
    cut = Cut(0, end, decoded.text[:end], FRONT_MATTER)
    return draft_of(decoded, source_name, cuts=(cut,), metadata=front.metadata)


def draft_of(decoded: Decoded, source_name: str, *, cuts: tuple[Cut, ...], metadata: Metadata) -> Draft:
    """Return a draft after general cleaning of what a reader left, with a title.

    `cuts` and `metadata` are what the reader of the format found itself; they go before what cleaning finds.
    """
    readable = without_cuts(decoded.text, cuts)
    cleaned = clean(readable)
    metadata = _completed(metadata, cleaned.metadata)
    if not metadata.title:
        apart = _first_line_stands_apart(readable, cleaned.cuts)
        title, made = title_of(without_cuts(readable, cleaned.cuts), apart=apart)
        metadata = replace(metadata, title=title, title_made=made)
    return Draft(
        source_name=source_name,
        source_text=decoded.text,
        cuts=compose(decoded.text, cuts, cleaned.cuts),
        metadata=metadata,
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )


def _first_line_stands_apart(text: str, cuts: Sequence[Cut]) -> bool:
    """Tell whether a page's own lines (writers, date, the headline again) follow the first line that is kept."""
    start = len(text) - len(text.lstrip())
    for cut in cuts:
        if cut.start > start:
            break
        start = max(start, cut.end)
        start += len(text[start:]) - len(text[start:].lstrip())
    end = text.find("\n", start)
    behind = len(text) if end < 0 else end + len(text[end:]) - len(text[end:].lstrip())
    return any(cut.start <= behind < cut.end or cut.why == HEADLINE_REPEATED for cut in cuts)


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
