"""What a checker would want to look at in a text: numbers, names, dates, quotations, superlatives, laws.

Rules over the words of sentences, written as data in `resources/languages/`; deterministic, and linear in the text.
Knows no mention, no waiver and no database.
"""

from __future__ import annotations

from annotator.analysis.checkables.finder import Names, Paragraph, in_paragraph, names_in
from annotator.analysis.checkables.language import Language, language
from annotator.analysis.checkables.weights import WEIGHTS, names_counted_once
from annotator.analysis.quotations import quotations
from annotator.domain.checkable import Checkable, CheckableKind
from annotator.domain.claim import Voice
from annotator.domain.text import paragraphs
from annotator.messages import message

__all__ = ["Language", "Names", "Paragraph", "checkables", "in_paragraph", "language", "names_in"]


def checkables(text: str, tag: str = "en") -> list[Checkable]:
    """Return the checkables of a text in text order, an enclosing one first; `tag` is the language's BCP 47 tag.

    Only what stands within a quotation overlaps with another: with the quotation.
    """
    rules = language(tag)
    read = [in_paragraph(text, start, end, rules) for start, end in paragraphs(text) if start < end]
    names = names_in((checkable for paragraph in read for checkable in paragraph.checkables), rules)
    found = [checkable for paragraph in read for checkable in paragraph.with_names(text, names)]
    found += _quoted(text, tag)
    return names_counted_once(sorted(found, key=lambda checkable: (checkable.start, -checkable.end)), rules)


def _quoted(text: str, tag: str) -> list[Checkable]:
    """Return the words within quotation marks that somebody said; a term or a title in marks has no speaker."""
    found = []
    for quotation in quotations(text, tag or "en"):
        spoken = quotation.voice is Voice.DIRECT or quotation.speaker or quotation.cue
        if quotation.voice is Voice.INDIRECT or not spoken:
            continue
        why, weight = _why(quotation.speaker), WEIGHTS[CheckableKind.QUOTATION]
        for start, end in quotation.content:
            words = text[start:end].rstrip(", ")
            found.append(Checkable(start, start + len(words), words, CheckableKind.QUOTATION, why, weight))
    return found


def _why(speaker: str) -> str:
    if speaker:
        return message("words that {speaker} is said to have said", speaker=speaker)
    return message("somebody's words")
