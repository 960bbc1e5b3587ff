"""What the pages of sources say of a claim: passages, where they agree and differ with it, and what is not in them.

Rules over words, numbers, dates and names; the words of languages are data (`resources/languages/`). Knows no storage
and gives no verdict: where nothing is sure, nothing is said.
"""

from __future__ import annotations

from annotator.analysis.sources.quotes import missing_quote
from annotator.analysis.sources.ranking import passages
from annotator.analysis.sources.tables import table_values, tables_in
from annotator.analysis.sources.wanted import wanted_words

__all__ = ["missing_quote", "passages", "table_values", "tables_in", "wanted_words"]
