"""One part of the dashboard: a heading, a word on it, and a chart below. Not what the chart shows."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.ui.charts.bars import BarChart
from annotator.ui.charts.columns import ColumnChart
from annotator.ui.scaling import LargeLabel
from annotator.ui.theme import SPACE
from annotator.ui.widgets.margins import set_margins


class Section(QWidget):
    """A heading over a chart, with words in its place while it has nothing to show."""

    def __init__(self, title: str, body: BarChart | ColumnChart, nothing: str) -> None:
        super().__init__()
        self.title = title
        self.body = body
        heading = LargeLabel(13, 600, title)
        heading.setProperty("role", "strong")
        self._nothing = QLabel(nothing)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        set_margins(self._nothing, 2 * SPACE, 0, 0, 0)
        set_margins(heading, 2 * SPACE, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(heading)
        column.addWidget(self._nothing)
        column.addWidget(body)
        column.addStretch(1)

    def show_body(self, *, there: bool) -> None:
        """Show the body, or the words that say why there is none."""
        self.body.setVisible(there)
        self._nothing.setVisible(not there)


class Tile(QWidget):
    """A number and what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._words = LargeLabel(28, 600), QLabel()
        self._words.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._words)

    def say(self, number: str, words: str) -> None:
        """Show a number and its words; they are read out together."""
        self._number.setText(number)
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")

    def row(self) -> tuple[str, str]:
        """Return words and number."""
        return self._words.text(), self._number.text()
