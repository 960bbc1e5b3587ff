"""The `?` sheet: every key of the program, by menu. Made from the action table; not where keys are changed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.folding import key_of
from annotator.ui.actions.binder import Binder
from annotator.ui.actions.table import MENUS
from annotator.ui.article.keys import sheet as keys_in_the_text
from annotator.ui.i18n import tr, translated
from annotator.ui.scaling import scale_dialog
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.screen_fit import fitting


class KeysDialog(QDialog):
    """Two columns of what can be done and its keys, narrowed by typing."""

    def __init__(self, binder: Binder, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self.resize(fitting(self, QSize(760, 620)))
        self._rows: list[tuple[str, QWidget, QWidget]] = []
        field = QLineEdit()
        field.setPlaceholderText(tr("Filter"))
        field.setAccessibleName(tr("Filter the keys"))
        field.textChanged.connect(self._narrow)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        set_margins(columns, 0, 0, 16, 0)
        columns.setSpacing(40)
        for menus in (MENUS[:3], MENUS[3:]):
            columns.addLayout(self._column(binder, menus), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        set_margins(layout, 24, 16, 8, 16)
        layout.setSpacing(12)
        layout.addWidget(field)
        layout.addWidget(area, 1)
        self.resize(fitting(self, self.size() * scale_dialog(self)))

    def _column(self, binder: Binder, menus: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for menu in menus:
            rows = [
                (binder.plain_title(row.id), _all_keys(binder, row.id))
                for row in binder.rows()
                if row.menu == menu and binder.key_text(row.id)
            ]
            if rows:
                column.addLayout(self._group(translated(menu), rows))
            if menu == "Article":
                column.addLayout(self._group(tr("In the text"), list(keys_in_the_text())))
        column.addStretch(1)
        return column

    def _group(self, title: str, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setContentsMargins(0, 0, 0, 16)
        grid.setColumnStretch(0, 1)
        head = QLabel(title)
        head.setProperty("role", "strong")
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (what, keys) in enumerate(rows, start=1):
            words, key = QLabel(what), QLabel(keys)
            words.setWordWrap(True)  # on a small screen two columns are narrow
            key.setProperty("role", "muted")
            key.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(words, number, 0)
            grid.addWidget(key, number, 1)
            self._rows.append((key_of(f"{what} {keys}"), words, key))
        return grid

    def _narrow(self, words: str) -> None:
        wanted = key_of(words)
        for text, *widgets in self._rows:
            for widget in widgets:
                widget.setVisible(wanted in text)


def _all_keys(binder: Binder, action_id: str) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in binder[action_id].shortcuts())
