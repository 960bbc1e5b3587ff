"""Toasts: short messages at the window's bottom with what can be done about them, gone by themselves or with Esc.

For what is done and for what the user can mend. What the machine has to mend is a dialog, a bug is a crash report:
both in `faults.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.accessible import announce
from annotator.ui.i18n import tr
from annotator.ui.widgets.margins import set_margins

_STAYS = 6_000  # ms; twice as long with something to press, since it has to be read and reached
_AT_MOST = 3
_WIDTH = 440


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press on a toast."""

    label: str
    press: Callable[[], object]


class Toast(QFrame):
    """One message. `kind` is "done", "undo" or "problem"; the last two stay longer."""

    def __init__(self, parent: QWidget, message: str, remedy: str, buttons: tuple[Button, ...], kind: str) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setProperty("kind", kind)
        self.setAccessibleName(f"{message} {remedy}".strip())
        self.message = message
        self.kind = kind
        row = QHBoxLayout(self)
        set_margins(row, 16, 8, 8, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label(message, "strong" if remedy else ""))
        if remedy:
            words.addWidget(self._label(remedy, "muted"))
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(self._button(button))
        close = QPushButton("✕")
        close.setProperty("role", "quiet")
        close.setAccessibleName(tr("Dismiss this message"))
        close.setToolTip(tr("Dismiss"))
        close.setFixedWidth(32)
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._timer.start(_STAYS * (2 if buttons or kind == "problem" else 1))

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _button(self, button: Button) -> QPushButton:
        widget = QPushButton(button.label)
        widget.setProperty("role", "link")
        widget.setCursor(Qt.CursorShape.PointingHandCursor)
        widget.clicked.connect(button.press)
        widget.clicked.connect(self.dismiss)
        return widget

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def enterEvent(self, event: object) -> None:
        """Stay while it is being read or aimed at."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(_STAYS)


class Notifications(QObject):
    """The toasts of one window, stacked above `floor` px from its bottom."""

    def __init__(self, window: QWidget, floor: Callable[[], int]) -> None:
        super().__init__(window)
        self._window = window
        self._floor = floor
        self._toasts: list[Toast] = []
        window.installEventFilter(self)

    def tell(self, message: str, *buttons: Button, remedy: str = "") -> None:
        """Say that something was done."""
        self._show(message, remedy, buttons, "done")

    def offer_undo(self, message: str, undo: Callable[[], None]) -> None:
        """Say that something was taken away, with the offer to take that back; it holds until the next act."""
        self._show(message, "", (Button(tr("Undo"), undo),), "undo")

    def withdraw_undo(self) -> None:
        """Take the offer back: what undo would take back is something else by now."""
        for toast in [toast for toast in self._toasts if toast.kind == "undo"]:
            toast.dismiss()

    def warn(self, message: str, *buttons: Button, remedy: str = "") -> None:
        """Say that something was not done, and what the user can do about it."""
        self._show(message, remedy, buttons, "problem")

    def dismiss_one(self) -> bool:
        """Take the newest toast away; tell whether there was one."""
        if not self._toasts:
            return False
        self._toasts[-1].dismiss()
        return True

    def messages(self) -> list[str]:
        """Return the messages now shown, oldest first."""
        return [toast.message for toast in self._toasts]

    def _show(self, message: str, remedy: str, buttons: tuple[Button, ...], kind: str) -> None:
        for same in [toast for toast in self._toasts if toast.message == message]:
            same.dismiss()
        while len(self._toasts) >= _AT_MOST:
            self._toasts[0].dismiss()
            self._forget(self._toasts[0])
        toast = Toast(self._window, message, remedy, buttons, kind)
        toast.installEventFilter(self)
        self._toasts.append(toast)
        toast.show()
        self._place()
        announce(toast, toast.accessibleName(), urgent=kind == "problem")

    def _forget(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)

    def _place(self) -> None:
        bottom = self._window.height() - self._floor() - 12
        width = min(_WIDTH, self._window.width() - 32)
        for toast in reversed(self._toasts):
            toast.setFixedWidth(width)
            toast.setFixedHeight(max(toast.heightForWidth(width), toast.minimumSizeHint().height()))
            bottom -= toast.height()
            toast.move((self._window.width() - width) // 2, bottom)
            toast.raise_()
            bottom -= 8

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        elif isinstance(watched, Toast) and event.type() == QEvent.Type.Hide:
            self._forget(watched)
            self._place()
        return False
