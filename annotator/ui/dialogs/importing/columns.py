"""Which column of a table holds what: what was guessed, beside a few rows, to be put right before anything comes in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.importing.article_fields import FIELDS
from annotator.importing.article_tables import TableColumns
from annotator.ui.dialogs.importing.words import FIELD_WORDS
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import in_own_direction, tr, translated
from annotator.ui.widgets.choice import Choice

_ROW = 26


class ColumnsDialog(Dialog):
    """A choice a field, over the first rows of the table."""

    chosen = Signal(object)
    """Fields -> columns; a field that is in none has the empty name."""

    def __init__(self, name: str, found: TableColumns, parent: QWidget) -> None:
        super().__init__(tr("Columns of {0}").replace("{0}", name), parent, 640)
        self.say(tr("Each row comes in as an article. Which column holds what?"))
        self.choices: dict[str, Choice] = {}
        self.column.addLayout(self._make_choices(found))
        self.column.addWidget(self._make_sample(found), 1)
        self._use = QPushButton(tr("Use these columns"))
        self._use.clicked.connect(self._accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons(cancel, self._use)
        self._check()

    def _make_choices(self, found: TableColumns) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for number, field in enumerate(FIELDS):
            words = translated(FIELD_WORDS[field])
            choice = Choice(words)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(10)
            choice.addItem(tr("none", "no column of a table"), "")
            for column in found.names:
                choice.addItem(in_own_direction(column), column)
            choice.setCurrentIndex(max(choice.findData(found.columns.get(field, "")), 0))
            choice.currentIndexChanged.connect(lambda _: self._check())
            self.choices[field] = choice
            label = QLabel(words)
            label.setBuddy(choice)
            row, column_pair = divmod(number, 2)
            grid.addWidget(label, row, 2 * column_pair)
            grid.addWidget(choice, row, 2 * column_pair + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _make_sample(self, found: TableColumns) -> QTableWidget:
        table = QTableWidget(len(found.sample), len(found.names))
        table.setAccessibleName(tr("First rows"))
        table.setHorizontalHeaderLabels(list(found.names))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for row, cells in enumerate(found.sample):
            for column, name in enumerate(found.names):
                words = " ".join(cells.get(name, "").split())
                item = QTableWidgetItem(in_own_direction(words))
                item.setToolTip(words)
                table.setItem(row, column, item)
        table.setMinimumHeight(3 * _ROW)
        return table

    def _check(self) -> None:
        """Without a column of texts there are no articles."""
        self._use.setEnabled(bool(self.choices["text"].currentData()))

    def _accept(self) -> None:
        self.chosen.emit({field: str(choice.currentData()) for field, choice in self.choices.items()})
        self.accept()
