"""What a line of the library says in words: to a screen reader, in its tooltip, and in the small print."""

from __future__ import annotations

from annotator.domain.article import ArticleSummary
from annotator.domain.checkable import Coverage
from annotator.domain.library import today
from annotator.domain.sign_off import IN_PROGRESS, SIGNED_OFF
from annotator.domain.work import Priority
from annotator.ui.i18n import QT_TR_NOOP, local_date, percent_words, short_date, tr, translated

STATE_GLYPHS = {"to do": "○", IN_PROGRESS: "◐", "ready": "●", SIGNED_OFF: "✓"}
"""The shape that stands for each state of an article."""
IN_SPITE_GLYPH = "!"


def state_glyph(summary: ArticleSummary) -> str:
    """Return the shape of an article's state: one of its own where it was signed off although something was missing."""
    return IN_SPITE_GLYPH if summary.signed_off_although else STATE_GLYPHS.get(summary.status, "")


def state_words(summary: ArticleSummary) -> str:
    """Return an article's state in words."""
    return tr("signed off all the same") if summary.signed_off_although else translated(summary.status)


PRIORITY_WORDS = {
    Priority.NONE: QT_TR_NOOP("no priority"),
    Priority.LOW: QT_TR_NOOP("low priority"),
    Priority.NORMAL: QT_TR_NOOP("normal priority"),
    Priority.HIGH: QT_TR_NOOP("high priority"),
}


def is_overdue(summary: ArticleSummary) -> bool:
    """Tell whether an article should have been done before today; one that is signed off never is."""
    return bool(summary.due) and summary.due < today().isoformat() and summary.status != SIGNED_OFF


def due_words(summary: ArticleSummary) -> str:
    """Return by when it is due, shortly; "" where it has no date, or is done."""
    if not summary.due or summary.status == SIGNED_OFF:
        return ""
    words = tr("overdue {0}") if is_overdue(summary) else tr("due {0}")
    return words.replace("{0}", short_date(summary.due))


def waiting_words(summary: ArticleSummary) -> str:
    """Return how much a new draft has left to look at, shortly; "" where nothing."""
    return tr("%Ln to look at", "", summary.waiting) if summary.waiting else ""


def percent(coverage: Coverage) -> str:
    """Return the share of an article's checkables that is done; 100 % only where all are."""
    return percent_words(coverage.share)


def spoken(summary: ArticleSummary, coverage: Coverage | None) -> str:
    """Return what a screen reader says of a line."""
    return ", ".join([summary.title, *_particulars(summary, coverage)])


def described(summary: ArticleSummary, coverage: Coverage | None) -> str:
    """Return what a line says when the pointer rests on it: also what it has no room for."""
    return "\n".join([summary.title, "", *_particulars(summary, coverage)])


def _particulars(summary: ArticleSummary, coverage: Coverage | None) -> list[str]:
    parts = [" · ".join(part for part in (summary.publisher, local_date(summary.published)) if part)]
    parts.append(state_words(summary))
    if summary.signed_off_although:
        parts.append(tr("because: {0}").replace("{0}", summary.signed_off_although))
    claims = tr("%Ln claim(s)", "", summary.claims)
    checked = ", " + tr("%Ln checked", "", summary.checked) if summary.claims else ""
    parts.append(claims + checked)
    if summary.waiting:
        parts.append(tr("%Ln place(s) to look at since a new draft came", "", summary.waiting))
    if coverage is not None:
        parts.append(tr("coverage {0}").replace("{0}", percent(coverage)))
    if summary.assigned_to:
        parts.append(tr("assigned to {0}").replace("{0}", summary.assigned_to))
    parts.append(due_words(summary))
    if summary.priority:
        parts.append(translated(PRIORITY_WORDS[summary.priority]))
    return [part for part in parts if part]
