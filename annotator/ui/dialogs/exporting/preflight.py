"""What an export would write, and what its format cannot hold: told before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.i18n import number_words, tr, translated

if TYPE_CHECKING:
    from annotator.exporting import ExportReport

_MOST_HEIGHT = 150  # px; what is longer is scrolled


def counted_words(report: ExportReport) -> str:
    """Return how much an export holds."""
    held = (
        tr("%Ln article(s)", "", report.articles),
        tr("%Ln claim(s)", "", report.claims),
        tr("%Ln place(s) in the texts", "", report.mentions),
    )
    return " · ".join(held[: None if report.counts_mentions else 2])


def loss_lines(report: ExportReport) -> list[str]:
    """Return what the format cannot hold, a line a kind and reason, the most frequent first."""
    counts = sorted(report.lost.counts(), key=lambda one: -one[2])
    return [f"{number_words(count)} × {_thing(what)}: {translated(why)}" for what, why, count in counts]


def _thing(what: str) -> str:
    things = {
        "mention": tr("place in a text"),
        "claim": tr("claim"),
        "article": tr("article"),
        "evidence": tr("evidence"),
        "tag": tr("tags of a claim"),
        "rationale": tr("rationale"),
        "correction": tr("correction"),
        "source_note": tr("note of the writer"),
        "history": tr("history"),
        "text": tr("text"),
    }
    return things.get(what, what)


class Preflight(QFrame):
    """A frame with the counts, and under them what would be lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        self._counts = QLabel()
        self._counts.setProperty("role", "strong")
        self._counts.setWordWrap(True)
        self._losses = QLabel()
        self._losses.setWordWrap(True)
        self._losses.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._losses.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._losses)
        self._area.setMaximumHeight(_MOST_HEIGHT)
        column.addWidget(self._counts)
        column.addWidget(self._area)
        column.addStretch(1)  # a format with fewer options leaves room below
        self.looking()

    def looking(self) -> None:
        """Say that it is being looked at."""
        self._counts.setText(tr("Looking at what this format can hold…"))
        self._area.hide()

    def show_report(self, report: ExportReport) -> None:
        """Show what a preflight has found."""
        self._counts.setText(counted_words(report))
        lines = loss_lines(report)
        if report.redacted:
            lines.append(tr("Names are made unreadable in %Ln place(s)", "", report.redacted))
        if report.withheld:
            lines.append(tr("%Ln piece(s) of confidential evidence (is|are) left out", "", report.withheld))
        self._losses.setText("\n".join(lines) or tr("Nothing is lost: this format holds all of it."))
        self._area.show()

    def show_trouble(self, words: str) -> None:
        """Show why it could not be looked at."""
        self._counts.setText(words)
        self._area.hide()

    @property
    def words(self) -> str:
        """All that is said."""
        return f"{self._counts.text()}\n{self._losses.text()}"
