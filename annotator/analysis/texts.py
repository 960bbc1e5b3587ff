"""All that the rules find in one text, as it is kept. Loads the rules of a language when a text in it is first read."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.analysis.article_language import language_of
from annotator.analysis.check_worthiness import worth_checking
from annotator.analysis.checkables import in_rows
from annotator.analysis.checkables import language as rules_of
from annotator.analysis.checkables.tokens import token_rows
from annotator.analysis.findings import facts_about as facts_about_names
from annotator.analysis.findings import findings_and_facts
from annotator.analysis.sentences import sentences
from annotator.domain.analysis import TextAnalysis
from annotator.domain.checkable import Checkables
from annotator.domain.fact import Fact


def facts_about(text: str, language: str, published: str, names: Sequence[str]) -> list[Fact]:
    """Return what a text states about some names, without reading the rest of it; see there."""
    return facts_about_names(text, published, language_of(text, language), names)


def analysed(text: str, language: str, published: str, title: str = "") -> TextAnalysis:
    """Return all of it, with what contradicts the title; see `checkables`, `findings` and `worth_checking`.

    `language` is what the article names, a BCP 47 tag or empty: then it is guessed, and kept as it was named.
    """
    code = language_of(text, language)
    words = rules_of(code).words
    spans = sentences(text, words.code)
    rows = token_rows(text, words, spans)
    found = Checkables.of(in_rows(text, rows, spans, code))
    told, facts = findings_and_facts(text, published, code, title=title, rows=rows)
    return TextAnalysis(
        language,
        published,
        found,
        tuple(told),
        worth_checking(text, found, code, spans),
        title,
        tuple(facts),
    )
