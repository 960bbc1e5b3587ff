"""The user's own key, by its fingerprint, and whose keys are known here; one can be trusted for a person."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr

_WIDTH = 560
_LINES = 6


class SigningKeyDialog(Dialog):
    """What is sent is signed by one's own key; what is received says whose key signed it."""

    make_wanted = Signal()
    trust_wanted = Signal(str, str)
    """A fingerprint should be a person's: her name, and that."""

    def __init__(self, own: str, known: Mapping[str, str], parent: QWidget | None) -> None:
        super().__init__(tr("Keys of people"), parent, _WIDTH)
        self.say(tr("Keys of people"), "title")
        if own:
            self.say(
                tr("What you send is signed with your key. Read its fingerprint to those who receive it:"), "muted"
            )
            self.say(own, "strong")
        else:
            self.say(tr("With a key of yours, others know that what they receive is from you."), "muted")
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Known keys"))
        self.list.setHeaderLabels([tr("Name"), tr("Fingerprint")])
        self.list.setRootIsDecorated(False)
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * _LINES)
        for name, mark in sorted(known.items()):
            self.list.addTopLevelItem(QTreeWidgetItem([name, mark]))
        self.list.resizeColumnToContents(0)
        self.column.addWidget(self.list, 1)
        self.name, self.mark = QLineEdit(), QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.mark.setAccessibleName(tr("Fingerprint"))
        form = self.form()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Fingerprint"), self.mark)
        close, self._trust = QPushButton(tr("Close")), QPushButton(tr("Trust this key"))
        close.clicked.connect(self.reject)
        self._trust.clicked.connect(lambda: self.trust_wanted.emit(self.name.text(), self.mark.text()))
        for field in (self.name, self.mark):
            field.textChanged.connect(self._update)
        self._update()
        if own:
            self.buttons(close, self._trust)
            return
        make = QPushButton(tr("Make a key"))
        make.clicked.connect(self.make_wanted.emit)
        self.buttons(close, self._trust, make)

    def _update(self) -> None:
        self._trust.setEnabled(bool(self.name.text().strip() and self.mark.text().strip()))
