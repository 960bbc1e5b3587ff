"""Asks why a checkable needs no check, and whether that goes for all of its kind in the article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QRadioButton, QWidget

from annotator.domain.checkable import Checkable, CheckableKind
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.quotes import in_marks
from annotator.ui.state import WindowState

_JUDGING = frozenset((CheckableKind.SUPERLATIVE, CheckableKind.QUOTATION))
_NAMES = frozenset((CheckableKind.PERSON, CheckableKind.ORGANISATION, CheckableKind.PLACE, CheckableKind.LAW))
_SHOWN = 120  # letters of a long quotation


class WaiveDialog(Dialog):
    """A reason, from a list or in words of one's own. Enter takes it."""

    decided = Signal(str, bool)
    """The reason, and whether all of the kind are meant."""

    def __init__(self, checkable: Checkable, alike: int, state: WindowState, parent: QWidget | None) -> None:
        super().__init__(tr("Waive a checkable"), parent, 460)
        self._state = state
        self.say(in_marks(checkable.text, _SHOWN), "quote")
        self.say(f"{translated(checkable.kind)}: {translated(checkable.why)}", "muted")
        self._reason = QComboBox()
        self._reason.setEditable(True)
        self._reason.setProperty("role", "choice")
        self._reason.setAccessibleName(tr("Why it needs no check"))
        offered = reasons_for(checkable.kind)
        self._reason.addItems(offered)
        last = state.waiver_reason
        if last and (last in offered or last not in _every_reason()):
            self._reason.setCurrentText(last)
        self.form().addRow(tr("Why"), self._reason)
        self._one = QRadioButton(tr("This one"))
        self._one.setChecked(True)
        all_of_them = tr("All of kind {kind} in this article (%Ln open)", "", alike)
        self._all = QRadioButton(all_of_them.replace("{kind}", translated(checkable.kind)))
        self.column.addWidget(self._one)
        self.column.addWidget(self._all)
        cancel, waive = QPushButton(tr("Cancel")), QPushButton(tr("Waive"))
        cancel.clicked.connect(self.reject)
        waive.clicked.connect(self._decide)
        self.buttons(cancel, waive)
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
        line = self._reason.lineEdit()
        if line is not None:
            line.selectAll()
            line.returnPressed.connect(self._decide)  # an editable box keeps Enter to itself

    def _decide(self) -> None:
        reason = self._reason.currentText().strip()
        if not reason:
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._state.waiver_reason = reason
        self.accept()
        self.decided.emit(reason, self._all.isChecked())


def reasons_for(kind: CheckableKind) -> list[str]:
    """Return why something of a kind may need no check: a name or a number is no opinion."""
    reasons = [tr("An opinion, not a fact")] if kind in _JUDGING else []
    if kind in _NAMES:
        reasons.append(tr("Spelt right, and nothing more is said of it"))
    return [
        *reasons,
        tr("Common knowledge"),
        tr("The newsroom's own observation"),
        tr("Not what this check is about"),
    ]


def _every_reason() -> set[str]:
    return {reason for kind in CheckableKind for reason in reasons_for(kind)}
