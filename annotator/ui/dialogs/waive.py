"""Ask why a checkable needs no check, or why what looks like a contradiction is none: a reason, then Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QRadioButton, QWidget

from annotator.domain.checkable import Checkable, CheckableKind
from annotator.domain.finding import Finding
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.quotes import in_marks
from annotator.ui.state import WindowState

_JUDGING = frozenset((CheckableKind.SUPERLATIVE, CheckableKind.QUOTATION))
_NAMES = frozenset((CheckableKind.PERSON, CheckableKind.ORGANISATION, CheckableKind.PLACE, CheckableKind.LAW))
_SHOWN = 120  # letters of a long quotation


class _ReasonDialog(Dialog):
    """A reason, from a list or in words of one's own. Enter takes it."""

    def __init__(self, title: str, words: str, why: str, parent: QWidget | None) -> None:
        super().__init__(title, parent, 460)
        self.say(in_marks(words, _SHOWN), "quote")
        self.say(why, "muted")
        self._reason = QComboBox()
        self._reason.setEditable(True)
        self._reason.setProperty("role", "choice")

    def _ask(self, name: str, offered: Sequence[str], last: str) -> None:
        self._reason.setAccessibleName(name)
        self._reason.addItems(offered)
        if last:
            self._reason.setCurrentText(last)
        self.form().addRow(tr("Why"), self._reason)

    def _end_with(self, decide: str) -> None:
        cancel, taken = QPushButton(tr("Cancel")), QPushButton(decide)
        cancel.clicked.connect(self.reject)
        taken.clicked.connect(self._decide)
        self.buttons(cancel, taken)
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
        self.accept()
        self._take(reason)

    def _take(self, reason: str) -> None:
        raise NotImplementedError


class WaiveDialog(_ReasonDialog):
    """Why a checkable needs no check, and whether that goes for all of its kind in the article."""

    decided = Signal(str, bool)
    """The reason, and whether all of the kind are meant."""

    def __init__(self, checkable: Checkable, alike: int, state: WindowState, parent: QWidget | None) -> None:
        why = f"{translated(checkable.kind)}: {translated(checkable.why)}"
        super().__init__(tr("Waive a checkable"), checkable.text, why, parent)
        self._state = state
        offered, last = reasons_for(checkable.kind), state.waiver_reason
        self._ask(tr("Why it needs no check"), offered, last if last in offered or last not in _every_reason() else "")
        self._one = QRadioButton(tr("This one"))
        self._one.setChecked(True)
        all_of_them = tr("All of kind {kind} in this article (%Ln open)", "", alike)
        self._all = QRadioButton(all_of_them.replace("{kind}", translated(checkable.kind)))
        self.column.addWidget(self._one)
        self.column.addWidget(self._all)
        self._end_with(tr("Waive"))

    def _take(self, reason: str) -> None:
        self._state.waiver_reason = reason
        self.decided.emit(reason, self._all.isChecked())


class DismissDialog(_ReasonDialog):
    """Why what looks like a contradiction is none."""

    decided = Signal(str)
    """The reason."""

    def __init__(self, finding: Finding, words: str, parent: QWidget | None) -> None:
        why = f"{translated(finding.kind)}: {translated(finding.why)}"
        super().__init__(tr("Dismiss a contradiction"), words, why, parent)
        offered = [
            tr("Both are right: they are not of the same thing"),
            tr("Both are right: they are of different times"),
            tr("The text means something else"),
            tr("Known, and left as it is"),
        ]
        self._ask(tr("Why it is no contradiction"), offered, "")
        self._end_with(tr("Dismiss"))

    def _take(self, reason: str) -> None:
        self.decided.emit(reason)


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
