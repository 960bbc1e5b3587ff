"""Asks before a query that somebody else raised is closed or removed. Not who may do so: that is the service's rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr

_WIDTH = 440


class OnBehalfDialog(Dialog):
    """Says whose query it is, and takes it on behalf of her only when told to."""

    confirmed = Signal()

    def __init__(self, asked_by: str, *, removing: bool, parent: QWidget | None) -> None:
        super().__init__(tr("Query to the writer"), parent, _WIDTH)
        self.say(tr("{0} raised this query").replace("{0}", asked_by), "title")
        self.say(tr("Who raised a query closes it: only they know whether the answer is enough."))
        cancel = QPushButton(tr("Cancel"))
        words = tr("Remove it on behalf of {0}") if removing else tr("Close it on behalf of {0}")
        confirm = QPushButton(words.replace("{0}", asked_by))
        cancel.clicked.connect(self.reject)
        confirm.clicked.connect(self.accept)
        self.accepted.connect(self.confirmed)
        self.buttons(confirm, cancel)
        self.resize(_WIDTH, self.column.totalHeightForWidth(_WIDTH))  # the words take two lines
        cancel.setFocus()
