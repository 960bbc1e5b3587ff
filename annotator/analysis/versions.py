"""What kept results of an analysis are stamped with. Apart from the analyses, whose import takes a while."""

from __future__ import annotations

CHECKABLES = 1
"""Counts the changes of the rules for checkables, in Python or in `resources/languages/`: all is found anew."""
