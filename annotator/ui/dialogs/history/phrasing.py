"""The history's sentences in the reader's language, with her dates and clock."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from annotator.domain.chronicle import LineKind, Phrasing
from annotator.ui.i18n import local_date, long_date, translated

SHORT = 160
"""Code points of a value in a list; whole values stand beside it."""

KINDS = {
    LineKind.STATUS: "Status",
    LineKind.CLAIM: "Claims and their fields",
    LineKind.MENTION: "Places in the text",
    LineKind.TAG: "Tags",
    LineKind.EVIDENCE: "Evidence",
    LineKind.QUERY: "Queries",
    LineKind.COMMENT: "Comments",
    LineKind.CORRECTION: "Corrections",
    LineKind.WAIVER: "Waivers",
    LineKind.ARTICLE: "The article",
    LineKind.CODEBOOK: "The codebook",
    LineKind.SEARCH: "Saved searches",
}
"""What can be asked for, in the order in which it is offered."""


def phrasing(length: int = SHORT) -> Phrasing:
    """Return how lines are said in the window; long values are cut to `length` code points, 0 cuts nothing."""
    return Phrasing(translated, local_date, length, QLocale().quoteString)


def day_of(at: datetime) -> date:
    """Return the day of a moment where the reader is."""
    return at.astimezone().date()


def day_heading(day: date) -> str:
    """Return a day as a heading has it: Tuesday, 3 March 2026."""
    return long_date(QDate(day.year, day.month, day.day))
