"""The names that are made unreadable in what leaves the project, one a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr

_LINES = 8


class RedactionDialog(Dialog):
    """The list, to be written as a text."""

    wanted = Signal(list)
    """These should be the names."""

    def __init__(self, names: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(tr("Names to redact"), parent, 480)
        self.say(tr("Names to redact"), "title")
        self.say(
            tr(
                "Exports, reports and hand-backs have none of these names, in any of their forms, and no original "
                "files. Parcels to colleagues have them."
            ),
            "muted",
        )
        self.names = QPlainTextEdit("\n".join(names))
        self.names.setAccessibleName(tr("Names to redact"))
        self.names.setPlaceholderText(tr("One name a line"))
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(self.names.fontMetrics().lineSpacing() * _LINES)
        self.column.addWidget(self.names, 1)
        cancel, keep = QPushButton(tr("Cancel")), QPushButton(tr("Save"))
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self._decide)
        self.buttons(cancel, keep)

    def _decide(self) -> None:
        self.accept()
        self.wanted.emit(self.names.toPlainText().splitlines())
