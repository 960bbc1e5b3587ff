"""All that the rules find in one text, as it is kept. Loads the rules of a language when a text in it is first read."""

from __future__ import annotations

from annotator.analysis.check_worthiness import worth_checking
from annotator.analysis.checkables import in_rows
from annotator.analysis.checkables import language as rules_of
from annotator.analysis.checkables.tokens import token_rows
from annotator.analysis.findings import findings
from annotator.analysis.sentences import sentences
from annotator.domain.analysis import TextAnalysis
from annotator.domain.checkable import Checkables


def analysed(text: str, language: str, published: str) -> TextAnalysis:
    """Return all of it; see `checkables`, `findings` and `worth_checking`."""
    words = rules_of(language).words
    spans = sentences(text, words.code)
    rows = token_rows(text, words, spans)
    found = Checkables.of(in_rows(text, rows, spans, language))
    return TextAnalysis(
        language,
        published,
        found,
        tuple(findings(text, published, language, rows)),
        worth_checking(text, found, language, spans),
    )
