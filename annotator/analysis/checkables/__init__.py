"""What a checker would want to look at in a text: numbers, names, dates, quotations, superlatives, laws.

Rules over the words of sentences, written as data in `resources/languages/`; deterministic, and linear in the text.
Knows no mention, no waiver and no database.
"""

from __future__ import annotations

from collections.abc import Iterable

from annotator.analysis.checkables.finder import Names, Paragraph, in_paragraph, names_in
from annotator.analysis.checkables.language import Language, language
from annotator.analysis.checkables.tokens import Tokens, token_rows
from annotator.analysis.checkables.weights import WEIGHTS, names_counted_once
from annotator.analysis.quotations import in_marks
from annotator.analysis.sentences import sentences
from annotator.domain.checkable import Checkable, CheckableKind
from annotator.domain.claim import Voice
from annotator.messages import message

__all__ = ["Language", "Names", "Paragraph", "checkables", "in_paragraph", "in_rows", "language", "names_in"]


def checkables(text: str, tag: str = "en") -> list[Checkable]:
    """Return the checkables of a text in text order, an enclosing one first; `tag` is the language's BCP 47 tag.

    Only what stands within a quotation overlaps with another: with the quotation.
    """
    rules = language(tag)
    spans = sentences(text, rules.words.code)
    return in_rows(text, token_rows(text, rules.words, spans), spans, tag)


def in_rows(text: str, rows: Iterable[Tokens], spans: list[tuple[int, int]], tag: str) -> list[Checkable]:
    """Return the checkables of a text whose tokens by paragraphs, and whose sentences, are known already."""
    rules = language(tag)
    read = [in_paragraph(text, row, rules) for row in rows]
    names = names_in((checkable for paragraph in read for checkable in paragraph.checkables), rules)
    found = [checkable for paragraph in read for checkable in paragraph.with_names(text, names)]
    found += _quoted(text, tag, spans)
    return names_counted_once(sorted(found, key=lambda checkable: (checkable.start, -checkable.end)), rules)


def _quoted(text: str, tag: str, spans: list[tuple[int, int]]) -> list[Checkable]:
    """Return the words within quotation marks that somebody said; a term or a title in marks has no speaker."""
    found = []
    for quotation in in_marks(text, tag.split("-", maxsplit=1)[0].lower() or "en", spans):
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
