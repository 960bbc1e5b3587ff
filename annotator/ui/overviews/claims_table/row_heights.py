"""Gives the rows of the table of claims the heights that their words need: of those in view, when they come into view.

A hundred thousand rows have one height until somebody looks at them. What is looked at stays where it is while rows
above it become higher.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from annotator.ui.overviews.claims_table.cells import ROW_HEIGHT, ClaimCellDelegate
from annotator.ui.overviews.claims_table.columns import CLAIM, TAGS
from annotator.ui.overviews.claims_table.model import ClaimsTableModel
from annotator.ui.scaling import scale_of, scaled

_BEYOND = 8  # rows measured below the ones in view, so that a wheel's step finds them measured


class RowHeights(QObject):
    """Measures the rows of one view."""

    def __init__(self, view: QTableView, model: ClaimsTableModel, delegate: ClaimCellDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._delegate = delegate
        self._measured: dict[int, tuple[int, int, float, str, tuple[str, ...]]] = {}  # what a row's height is for
        self._measuring = False
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.verticalScrollBar().valueChanged.connect(lambda _: self.measure())
        view.horizontalHeader().sectionResized.connect(self._on_column)
        model.lines_read.connect(self.measure)
        model.modelReset.connect(self._measured.clear)

    def _on_column(self, column: int, _old: int, _new: int) -> None:
        if column in (CLAIM, TAGS):
            self.measure()

    def rescale(self) -> None:
        """Give all rows the height of one line, as large as the view is now, and those in view their own."""
        self._view.verticalHeader().setDefaultSectionSize(scaled(self._view, ROW_HEIGHT))
        self._measured.clear()
        self.measure()

    def measure(self) -> None:
        """Give the rows in view their heights."""
        if self._measuring or not self._view.isVisible():
            return
        self._measuring = True
        try:
            self._measure()
        finally:
            self._measuring = False

    def _measure(self) -> None:
        view = self._view
        top = view.rowAt(0)
        if top < 0:
            return
        current = view.currentIndex().row()
        was_seen = self._sees(current)
        bar, offset = view.verticalScrollBar(), view.rowViewportPosition(top)
        beside = self._first_known(top)  # what stays where it is
        before = view.rowViewportPosition(beside)
        row, y, changed = top, offset, False
        beyond = view.viewport().height() + _BEYOND * scaled(view, ROW_HEIGHT)
        while row < self._model.rowCount() and y < beyond:
            changed = self._fit(row) or changed
            y += view.rowHeight(row)
            row += 1
        if not changed:
            return
        view.updateGeometries()  # what can be scrolled to now
        shift = view.rowViewportPosition(beside) - before
        if shift:
            bar.setValue(bar.value() + shift)
        if was_seen and not self._sees(current):
            view.scrollTo(self._model.index(current, 0))

    def _first_known(self, top: int) -> int:
        """Return the first row in view that has its height already, the topmost where none has."""
        row, last = top, self._view.rowAt(self._view.viewport().height() - 1)
        while row <= last:
            if row in self._measured:
                return row
            row += 1
        return top

    def _fit(self, row: int) -> bool:
        """Give a row its height; tell whether that is another one than it had."""
        line = self._model.line(row)
        if line is None:
            return False
        widths = self._view.columnWidth(CLAIM), self._view.columnWidth(TAGS)
        scale = scale_of(self._view)
        known = (*widths, scale, line.wording, line.tags)
        if self._measured.get(row) == known:
            return False
        self._measured[row] = known
        height = round(scale * self._delegate.height_of(line, int(widths[0] / scale), int(widths[1] / scale)))
        if height == self._view.rowHeight(row):
            return False
        self._view.setRowHeight(row, height)
        return True

    def _sees(self, row: int) -> bool:
        if row < 0:
            return False
        y = self._view.rowViewportPosition(row)
        return y >= 0 and y + self._view.rowHeight(row) <= self._view.viewport().height()
