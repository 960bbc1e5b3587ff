"""All that the rules find in one text, as it is kept. Loads the rules of a language when a text in it is first read."""

from __future__ import annotations

from annotator.analysis.checkables import checkables
from annotator.analysis.findings import findings
from annotator.domain.analysis import TextAnalysis
from annotator.domain.checkable import Checkables


def analysed(text: str, language: str, published: str) -> TextAnalysis:
    """Return the checkables and the findings of a text; see `checkables` and `findings`."""
    return TextAnalysis(
        language, published, Checkables.of(checkables(text, language)), tuple(findings(text, published, language))
    )
