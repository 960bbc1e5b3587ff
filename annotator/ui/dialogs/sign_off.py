"""What stands between an article and its sign-off, with the way to each, and the reason to sign off all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.domain.work import SignOffCheck
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import plural, tr

_WIDTH = 500


class SignOffDialog(Dialog):
    """Lists what is missing. With a reason the article can be signed off although it is."""

    decided = Signal(str)
    """The reason."""

    uncovered_wanted = Signal()
    """The checkables that are left should be shown."""

    unchecked_wanted = Signal()
    """The claims that are not checked should be shown."""

    def __init__(self, check: SignOffCheck, title: str, parent: QWidget | None) -> None:
        super().__init__(tr("Sign off"), parent, _WIDTH)
        self.say(tr("Not everything is checked yet"), "title")
        self.say(title, "muted")
        if check.uncovered:
            self._add(
                plural(
                    check.uncovered,
                    "{n} checkable is neither covered by a claim nor waived",
                    "{n} checkables are neither covered by a claim nor waived",
                ),
                tr("Show what is left to cover"),
                self.uncovered_wanted,
            )
        if check.unchecked:
            self._add(
                plural(check.unchecked, "{n} claim is not checked", "{n} claims are not checked"),
                tr("Show the claims that are not checked"),
                self.unchecked_wanted,
            )
        self.say(tr("It can be signed off all the same for a reason, which is kept with it."))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it is signed off all the same"))
        self.reason.setPlaceholderText(tr("Why it is signed off all the same"))
        self.column.addWidget(self.reason)
        cancel, sign = QPushButton(tr("Cancel")), QPushButton(tr("Sign off"))
        cancel.clicked.connect(self.reject)
        sign.clicked.connect(self._decide)
        sign.setEnabled(False)
        self.reason.textChanged.connect(lambda text: sign.setEnabled(bool(text.strip())))
        self.buttons(cancel, sign)
        self.resize(_WIDTH, self.column.totalHeightForWidth(_WIDTH))  # a long title takes two lines
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, words: str, told: str, wanted: object) -> None:
        """Add a line of what is missing, with a button that leads there and closes the dialog."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        show = QPushButton(tr("Show"))
        show.setProperty("role", "link")
        show.setAccessibleName(told)
        show.setAutoDefault(False)
        show.clicked.connect(self.reject)
        show.clicked.connect(wanted)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(show)
        self.column.addLayout(row)

    def _decide(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self.decided.emit(reason)
