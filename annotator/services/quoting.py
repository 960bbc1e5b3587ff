"""What a new claim takes from the quotation that it stands in; and the two claims that a quotation carries."""

from __future__ import annotations

from dataclasses import replace

from annotator.analysis.article_language import language_of
from annotator.analysis.quotations import attribution, full_name, utterance_at
from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields, ClaimKind, Voice
from annotator.domain.quotation import Quotation

Span = tuple[int, int]
NewClaim = tuple[ClaimFields, tuple[Span, ...]]
"""A claim that is to be made, and where it stands."""


def attributed(fields: ClaimFields, text: str, start: int, end: int, language: str) -> ClaimFields:
    """Return the fields with the voice and the claimant of [start, end), where it stands in somebody's words."""
    language = language_of(text, language)
    voice, speaker = attribution(text, start, end, language)
    if voice is None:
        return fields
    return replace(fields, voice=voice.value, claimant=full_name(text, speaker, end, language) or None)


def two_claims(text: str, start: int, end: int, metadata: Metadata) -> tuple[NewClaim, NewClaim] | None:
    """Return the claims that the quotation at a span carries: that it was said, and what is said.

    None where nobody is named who says it. The first one's claimant is the article's byline.
    """
    language = language_of(text, metadata.language)
    parts = utterance_at(text, start, max(end, start + 1), language)
    if not parts:
        return None
    first = parts[0]
    speaker = first.speaker
    if first.is_resolved:
        speaker = full_name(text, speaker, start, language)
    content = [span for part in parts for span in part.content]
    words = " ".join(" ".join(text[slice(*span)].split()) for span in content).rstrip(",;")
    # the comma before "he said" is the newsroom's
    trimmed = ((start, start + len(text[start:end].rstrip(",; "))) for start, end in content)
    spans = tuple((start, end) for start, end in trimmed if start < end)
    indirect = first.voice is Voice.INDIRECT
    said = ClaimFields(
        wording=f"{speaker} said that {words}" if indirect else f"{speaker} said: “{words}”",
        claimant=metadata.byline,
        voice=Voice.NEWSROOM.value,
        kind=ClaimKind.QUOTATION.value,
    )
    what = ClaimFields(wording=words, claimant=speaker if first.is_resolved else None, voice=first.voice.value)
    return (said, (_with_attribution(parts),)), (what, spans)


def _with_attribution(parts: tuple[Quotation, ...]) -> Span:
    spans = [(part.start, part.end) for part in parts] + [part.attribution for part in parts if part.attribution]
    return min(start for start, _ in spans), max(end for _, end in spans)
