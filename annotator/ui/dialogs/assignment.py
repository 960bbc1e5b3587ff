"""Who does articles, how urgent they are, by when: for one or for many, as one step. Only what was changed is set."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from annotator.domain.article import ArticleSummary
from annotator.domain.library import today
from annotator.domain.work import Priority, WorkFields
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.editing.dates import checked_date
from annotator.ui.i18n import QT_TR_NOOP, local_date, tr, translated
from annotator.ui.theme import SPACE
from annotator.ui.widgets.choice import Choice

PRIORITIES = {
    Priority.HIGH: QT_TR_NOOP("High"),
    Priority.NORMAL: QT_TR_NOOP("Normal"),
    Priority.LOW: QT_TR_NOOP("Low"),
    Priority.NONE: QT_TR_NOOP("None"),
}
_WIDTH = 480
_DAYS = ((QT_TR_NOOP("Today"), 0), (QT_TR_NOOP("Tomorrow"), 1), (QT_TR_NOOP("In a week"), 7))


class AssignmentDialog(Dialog):
    """Three fields. Where the articles differ, a field says so and leaves it at that until it is changed."""

    decided = Signal(object)
    """The `WorkFields` to set; what stays as it is is None there."""

    def __init__(self, lines: Sequence[ArticleSummary], people: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(tr("Assign, priority, due"), parent, _WIDTH)
        self._assigned = {line.assigned_to for line in lines}
        self._priorities = {line.priority for line in lines}
        self._dues = {line.due for line in lines}
        self.say(lines[0].title if len(lines) == 1 else tr("%Ln article(s)", "", len(lines)), "muted")
        form = self.form()
        self.who = self._make_who(people)
        self.priority = self._make_priority()
        self.due = self._make_due()
        for box in (self.who, self.priority):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form.addRow(tr("Assigned to"), self.who)
        form.addRow(tr("Priority"), self.priority)
        form.addRow(tr("Due"), self.due)
        form.addRow("", self._days())
        self._problem = self.say("", "muted")
        self._problem.hide()
        cancel, self._save = QPushButton(tr("Cancel")), QPushButton(tr("Save"))
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._decide)
        self.buttons(cancel, self._save)
        self.resize(_WIDTH, self.column.totalHeightForWidth(_WIDTH))  # a long title takes two lines
        line = self.who.lineEdit()
        if line is not None:
            line.selectAll()
            line.returnPressed.connect(self._decide)  # an editable box keeps Enter to itself
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_who(self, people: Sequence[str]) -> Choice:
        who = Choice(tr("Assigned to"))
        who.setEditable(True)
        who.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        who.addItems(list(people))
        line = who.lineEdit()
        if line is not None:
            line.setAccessibleName(tr("Assigned to"))
            line.setPlaceholderText(tr("nobody") if len(self._assigned) == 1 else tr("as it is: they differ"))
        who.setCurrentText(next(iter(self._assigned)) if len(self._assigned) == 1 else "")
        return who

    def _make_priority(self) -> Choice:
        choice = Choice(tr("Priority"))
        if len(self._priorities) > 1:
            choice.addItem(tr("as it is: they differ"), None)
        for priority, words in PRIORITIES.items():
            choice.addItem(translated(words), int(priority))
        if len(self._priorities) == 1:
            choice.setCurrentIndex(choice.findData(int(next(iter(self._priorities)))))
        return choice

    def _make_due(self) -> QLineEdit:
        due = QLineEdit()
        due.setAccessibleName(tr("Due"))
        one = next(iter(self._dues)) if len(self._dues) == 1 else ""
        due.setPlaceholderText(tr("no date") if len(self._dues) == 1 else tr("as it is: they differ"))
        due.setText(local_date(one))
        due.textChanged.connect(lambda _: self._check())
        return due

    def _days(self) -> QWidget:
        """The days that are asked for most, to be pressed."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, SPACE)
        row.setSpacing(SPACE)
        for words, days in _DAYS:
            chip = QPushButton(translated(words))
            chip.setProperty("role", "chip")
            chip.setAutoDefault(False)
            chip.setAccessibleName(tr("Due: {0}").replace("{0}", translated(words)))
            day = local_date((today() + timedelta(days=days)).isoformat())
            chip.clicked.connect(lambda _=False, day=day: self.due.setText(day))
            row.addWidget(chip)
        row.addStretch(1)
        return holder

    def _check(self) -> None:
        checked = checked_date(self.due.text())
        self._problem.setText(checked.problem)
        self._problem.setVisible(bool(checked.problem))
        self._save.setEnabled(not checked.problem)

    def _decide(self) -> None:
        checked = checked_date(self.due.text())
        if checked.problem:
            return
        who = " ".join(self.who.currentText().split())
        data = self.priority.currentData()
        priority = None if data is None else Priority(data)
        fields = WorkFields(
            assigned_to=who if _changed(who, self._assigned) else None,
            priority=priority if priority is not None and self._priorities != {priority} else None,
            due=checked.value if _changed(checked.value, self._dues) else None,
        )
        self.accept()
        if fields != WorkFields():
            self.decided.emit(fields)


def _changed(value: str, before: set[str]) -> bool:
    """Tell whether a field was changed; one that was left empty where the articles differ was not."""
    return {value} != before if len(before) == 1 else bool(value)
