"""The table of the import dialog as a view: Space takes or leaves what is selected, F2 gives a line another title."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from annotator.ui.dialogs.importing.model import FILE, FORMAT, NUMBERS, SAID, TITLE, RecognisedModel
from annotator.ui.i18n import tr
from annotator.ui.scaling import scale_of, scaled, tells_of_scale

_WIDTHS = {FILE: 190, TITLE: 240, FORMAT: 120, SAID: 360}
_WIDTH, _NUMBER = 104, 76
_ROW = 28


class RecognisedTable(QTableView):
    """Rows of one height: ten thousand of them cost no more than those in sight."""

    def __init__(self, model: RecognisedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setAccessibleName(tr("What was recognised"))
        self.setAccessibleDescription(tr("Space takes or leaves what is selected; F2 changes a title."))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self._scale = 1.0
        self._set_rows()
        self._set_up_header()

    def _set_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(scaled(self, _ROW))
        self.verticalHeader().setDefaultSectionSize(scaled(self, _ROW))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event) and (scale := scale_of(self)) != self._scale:
            header, grown = self.horizontalHeader(), scale / self._scale
            self._scale = scale
            self._set_rows()
            for column in range(self._model.columnCount()):
                header.resizeSection(column, round(header.sectionSize(column) * grown))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # painting itself, a header asks for each row whether all of its column is selected: it has nothing to ask
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        for column in range(self._model.columnCount()):
            header.resizeSection(column, _WIDTHS.get(column, _NUMBER if column in NUMBERS else _WIDTH))

    def selected(self) -> list[int]:
        """Return the selected rows, from the top; where none is selected, the current one."""
        # by stretches: thousands of indexes take a second to be made
        stretches = self.selectionModel().selection()
        ranges = (stretches.at(number) for number in range(stretches.count()))
        rows = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        current = self.currentIndex()
        return rows or ([current.row()] if current.isValid() else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._model.toggle(self.selected())
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(TITLE))
        else:
            super().keyPressEvent(event)
