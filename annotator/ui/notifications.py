"""Toasts: short messages above the status line with what can be done about them, gone by themselves or with Esc.

For what is done and for what the user can mend. What the machine has to mend is a dialog, a bug is a crash report:
both in `faults.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.accessible import announce
from annotator.ui.i18n import tr
from annotator.ui.widgets.margins import set_margins

_STAYS = 6_000  # ms; twice as long with something to press, since it has to be read and reached
_AT_MOST = 3
_WIDTH = 720  # px, at most
_SHARE = 0.18  # of the window's height, that toasts may take from the panes


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press on a toast."""

    label: str
    press: Callable[[], object]


class Toast(QFrame):
    """One message. `kind` is "done", "undo" or "problem"; the last two stay longer."""

    dismissed = Signal()
    """It was taken away, or has gone by itself."""

    def __init__(self, parent: QWidget, message: str, remedy: str, buttons: tuple[Button, ...], kind: str) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setProperty("kind", kind)
        self.setAccessibleName(f"{message} {remedy}".strip())
        self.message = message
        self.kind = kind
        row = QHBoxLayout(self)
        set_margins(row, 12, 2, 4, 2)
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
        self._stays = _STAYS * (2 if buttons or kind == "problem" else 1)
        self._timer.start(self._stays)
        self.setMaximumWidth(_WIDTH)

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
        self.dismissed.emit()

    def wait(self, *, waiting: bool) -> None:
        """Stay out of sight until there is room; its time begins when it is seen."""
        if waiting != self.isHidden():
            self.setVisible(not waiting)
            if waiting:
                self._timer.stop()
            else:
                self._timer.start(self._stays)

    def height_for(self, width: int) -> int:
        """Return the height in px that it takes at a width."""
        return max(self.heightForWidth(width), self.minimumSizeHint().height())

    def enterEvent(self, event: object) -> None:
        """Stay while it is being read or aimed at."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(_STAYS)


class MessageTray(QFrame):
    """Where the toasts stand: a row each between the panes and the status line, so that they cover nothing.

    Of those that would take more than their share of a low window the older ones wait until the newer ones are gone.
    """

    resized = Signal()
    """The window has another height."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("messageTray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window = window
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addStretch(1)
        row.addWidget(middle, 1_000)  # all the room up to the widest
        row.addStretch(1)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()
        window.installEventFilter(self)

    def put(self, toast: Toast) -> None:
        """Take a toast in below the others."""
        # without a row of its own, which would stay when the toast goes: after hundreds of those the binding crashed
        self._column.addWidget(toast)

    def fit(self, toasts: Sequence[Toast]) -> None:
        """Show the newest ones, as many as may stand in a window of this height, and one in any."""
        room = self._window.height() * _SHARE
        width = min(_WIDTH, self._window.width() - 16)
        for toast in reversed(toasts):
            room -= toast.height_for(width)
            toast.wait(waiting=room < 0 and toast is not toasts[-1])
        self.setVisible(bool(toasts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.resized.emit()
        return super().eventFilter(watched, event)


class Notifications(QObject):
    """The toasts of one window. Whoever lays the window out gives `tray` its place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.tray = MessageTray(window)
        self.tray.resized.connect(self._fit)
        self._toasts: list[Toast] = []

    def tell(self, message: str, *buttons: Button, remedy: str = "") -> None:
        """Say that something was done."""
        self._show(message, remedy, buttons, "done")

    def offer_undo(self, message: str, undo: Callable[[], object]) -> None:
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

    def dismiss_all(self) -> None:
        """Take all of them away."""
        while self.dismiss_one():
            pass

    def messages(self) -> list[str]:
        """Return the messages now told, oldest first."""
        return [toast.message for toast in self._toasts]

    def _show(self, message: str, remedy: str, buttons: tuple[Button, ...], kind: str) -> None:
        for same in [toast for toast in self._toasts if toast.message == message]:
            same.dismiss()
        while len(self._toasts) >= _AT_MOST:
            self._toasts[0].dismiss()
        toast = Toast(self.tray, message, remedy, buttons, kind)
        toast.dismissed.connect(partial(self._forget, toast))
        self._toasts.append(toast)
        self.tray.put(toast)
        self._fit()
        announce(toast, toast.accessibleName(), urgent=kind == "problem")

    def _forget(self, toast: Toast) -> None:
        self._toasts.remove(toast)
        self._fit()

    def _fit(self) -> None:
        self.tray.fit(self._toasts)
