"""The log of privileged remarks, what each says, and the form in which one is written down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import local_time, tr

if TYPE_CHECKING:
    from annotator.domain.privileged import PrivilegedRemark

_WIDTH = 640
_LINES = 6


class PrivilegedDialog(Dialog):
    """What counsel advised: date, author, counsel and subject of each; the text of the one that is chosen."""

    wanted = Signal(str, str, str)
    """A remark should be written down: counsel, subject, text."""

    def __init__(self, log: Sequence[PrivilegedRemark], on: str, parent: QWidget | None) -> None:
        """`on` are the words of what a new one would be on, empty where nothing is open."""
        super().__init__(tr("Privileged remarks"), parent, _WIDTH)
        self.say(tr("Privileged remarks"), "title")
        self.say(
            tr("They are in no export, report, hand-back or parcel. The log has no more than is shown here."), "muted"
        )
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Log of privileged remarks"))
        self.list.setHeaderLabels([tr("Date"), tr("Author"), tr("Counsel"), tr("Subject")])
        self.list.setRootIsDecorated(False)
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * _LINES)
        self.column.addWidget(self.list, 1)
        self._text = self.say("")
        self.list.currentItemChanged.connect(self._show)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        if not on:
            self.buttons(close)
        else:
            self.say(tr("Another one on {0}").replace("{0}", on), "strong")
            self.counsel, self.subject, self.text = QLineEdit(), QLineEdit(), QPlainTextEdit()
            self.text.setTabChangesFocus(True)
            self.text.setMaximumHeight(self.text.fontMetrics().lineSpacing() * 5)
            form = self.form()
            for name, field in (
                (tr("Counsel"), self.counsel),
                (tr("Subject"), self.subject),
                (tr("What was advised"), self.text),
            ):
                field.setAccessibleName(name)
                form.addRow(name, field)
            self._add = QPushButton(tr("Write it down"))
            self._add.clicked.connect(self._give)
            for signal in (self.counsel.textChanged, self.subject.textChanged, self.text.textChanged):
                signal.connect(self._update)
            self.buttons(close, self._add)
            self._update()
            self.counsel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fill(log)

    def fill(self, log: Sequence[PrivilegedRemark]) -> None:
        """Show the log anew."""
        self.list.clear()
        for one in log:
            item = QTreeWidgetItem([local_time(one.created_at), one.person, one.counsel, one.subject])
            item.setData(0, Qt.ItemDataRole.UserRole, one.text)
            self.list.addTopLevelItem(item)
        for column in range(3):
            self.list.resizeColumnToContents(column)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        self._text.setText(item.data(0, Qt.ItemDataRole.UserRole) if item is not None else "")

    def _update(self) -> None:
        said = (self.counsel.text(), self.subject.text(), self.text.toPlainText())
        self._add.setEnabled(all(one.strip() for one in said))

    def _give(self) -> None:
        self.wanted.emit(self.counsel.text(), self.subject.text(), self.text.toPlainText())
        for field in (self.counsel, self.subject, self.text):
            field.clear()
