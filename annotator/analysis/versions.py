"""What kept results of an analysis are stamped with. AnalysisProcess from the analyses, whose import takes a while."""

from __future__ import annotations

CHECKABLES = 7
"""Counts the changes of the rules for checkables and findings, in Python or in `resources/languages/`, and of how what
they find is kept: all is found anew."""
