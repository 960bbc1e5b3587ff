"""All that the rules find in one text, as it is kept. Loads the rules of a language when a text in it is first read."""

from __future__ import annotations

from annotator.analysis.check_worthiness import worth_checking
from annotator.analysis.checkables import checkables
from annotator.analysis.findings import findings_and_facts
from annotator.domain.analysis import TextAnalysis
from annotator.domain.checkable import Checkables


def analysed(text: str, language: str, published: str, title: str = "") -> TextAnalysis:
    """Return all of it, with what contradicts the title; see `checkables`, `findings` and `worth_checking`."""
    found = Checkables.of(checkables(text, language))
    told, facts = findings_and_facts(text, published, language, title=title)
    return TextAnalysis(
        language,
        published,
        found,
        tuple(told),
        worth_checking(text, found, language),
        title,
        tuple(facts),
    )
