"""Numbers of a claim held against tables: the cell, or what is reckoned of cells, that one may come from."""

from __future__ import annotations

from annotator.analysis.sources.tables.pages import tables_in
from annotator.analysis.sources.tables.search import table_values

__all__ = ["table_values", "tables_in"]
