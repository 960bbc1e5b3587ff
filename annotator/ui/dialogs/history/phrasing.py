"""The history's sentences in the reader's language, with her dates and clock."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from annotator.domain.chronicle import LineKind, Phrasing
from annotator.ui.i18n import QT_TR_NOOP, local_date, long_date, translated

SHORT = 160
"""Code points of a value in a list; whole values stand beside it."""

KINDS = {
    LineKind.STATUS: QT_TR_NOOP("Status"),
    LineKind.CLAIM: QT_TR_NOOP("Claims and their fields"),
    LineKind.MENTION: QT_TR_NOOP("Places in the text"),
    LineKind.TAG: QT_TR_NOOP("Tags"),
    LineKind.EVIDENCE: QT_TR_NOOP("Evidence"),
    LineKind.SOURCE: QT_TR_NOOP("Sources"),
    LineKind.QUERY: QT_TR_NOOP("Queries"),
    LineKind.COMMENT: QT_TR_NOOP("Comments"),
    LineKind.CORRECTION: QT_TR_NOOP("Corrections"),
    LineKind.WAIVER: QT_TR_NOOP("Waivers"),
    LineKind.ASSESSMENT: QT_TR_NOOP("Assessments"),
    LineKind.ARTICLE: QT_TR_NOOP("The article"),
    LineKind.CODEBOOK: QT_TR_NOOP("The codebook"),
    LineKind.SEARCH: QT_TR_NOOP("Saved searches"),
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
