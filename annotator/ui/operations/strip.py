"""Shows work that has been running for over half a second, one row each, with Cancel where it can be cancelled."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.ui.accessible import announce
from annotator.ui.i18n import tr
from annotator.ui.operations.runner import Runner, Task

_WORDS = 320  # px for what is under way and how far it is


class _Row(QWidget):
    def __init__(self, task: Task[Any]) -> None:
        super().__init__()
        self.task = task
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._words = QLabel(task.title)
        self._words.setFixedWidth(_WORDS)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._bar.setAccessibleName(task.title)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        if task.progress is not None:
            cancel = QPushButton(tr("Cancel"))
            cancel.setProperty("role", "link")
            cancel.setAccessibleName(tr("Cancel") + ": " + task.title)
            cancel.clicked.connect(self._cancel)
            row.addWidget(cancel)
        self.update_step()

    def update_step(self) -> None:
        done, total, what = self.task.step
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = self.task.title
        if total:
            words = f"{words} · {QLocale().toString(done)} / {QLocale().toString(total)}"
        if what:
            words = f"{words} · {what}"
        self._words.setText(self._words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WORDS))

    def _cancel(self) -> None:
        self.task.cancel()
        self._words.setText(tr("Stopping…"))


class ProgressStrip(QFrame):
    """The rows of one runner; hidden while there is nothing to show."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressStrip")
        self.setAccessibleName(tr("Work under way"))
        self._rows: dict[int, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        self.hide()
        runner.shown.connect(self._show)

    def _show(self, tasks: tuple[Task[Any], ...]) -> None:
        running = {id(task): task for task in tasks}
        for key in [key for key in self._rows if key not in running]:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.deleteLater()
        for key, task in running.items():
            if key not in self._rows:
                self._rows[key] = _Row(task)
                self._column.addWidget(self._rows[key])
                announce(self, task.title)
            elif task.progress is None or not task.progress.cancelled:
                self._rows[key].update_step()
        self.setVisible(bool(running))
