"""How each kind of failure reaches the user: a toast, a dialog with the remedy, or a crash report to copy.

The kinds are those of `annotator.errors`. Whatever is none of them is a bug: it is logged with its traceback and shown
whole, so that it can be reported. Nothing is swallowed.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.addresses import scrubbed
from annotator.errors import AnnotatorError, Cancelled, EnvironmentFault, NothingToUndo, ProjectAway
from annotator.ui.i18n import tr, translated
from annotator.ui.notifications import Button, Notifications
from annotator.ui.widgets.message_box import message_box

log = logging.getLogger(__name__)


class _Hooks:
    """What Python calls for an exception that nobody caught: one for the process, whatever windows come and go."""

    def __init__(self) -> None:
        self._watching: list[Faults] = []
        self._before = (sys.excepthook, threading.excepthook)

    def add(self, faults: Faults) -> None:
        """Let what is uncaught go to these from now on."""
        if not self._watching:
            self._before = (sys.excepthook, threading.excepthook)
            sys.excepthook = self._uncaught
            threading.excepthook = self._uncaught_on_thread
        self._watching.append(faults)

    def remove(self, faults: Faults) -> None:
        """Let nothing go to these any more."""
        if faults in self._watching:
            self._watching.remove(faults)
            if not self._watching:
                sys.excepthook, threading.excepthook = self._before

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
        elif not any(faults.take(error) for faults in reversed(self._watching)):
            self._before[0](kind, error, trace)

    def _uncaught_on_thread(self, args: threading.ExceptHookArgs) -> None:
        self._uncaught(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)


_HOOKS = _Hooks()


class Faults(QObject):
    """The one place where failures of one window arrive. Safe to be reported to from any thread."""

    _arrived = Signal(object)

    def __init__(self, window: QWidget, notifications: Notifications) -> None:
        super().__init__(window)
        self._window = window
        self._notifications = notifications
        self._open: set[str] = set()
        self._offers: dict[type[AnnotatorError], Button] = {}
        self._arrived.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def offer(self, kind: type[AnnotatorError], button: Button) -> None:
        """Let what can be done about a kind of failure be pressed where it is told."""
        self._offers[kind] = button

    def watch(self) -> None:
        """Catch what nobody caught, on any thread; of several windows the one that began last tells of it."""
        _HOOKS.add(self)

    def unwatch(self) -> None:
        """Leave the catching to the other windows, or to whoever did it before."""
        _HOOKS.remove(self)

    def take(self, error: BaseException) -> bool:
        """Tell the user in a moment, from whatever thread; return whether there still is a window to tell it in."""
        try:
            self._arrived.emit(error)
        except RuntimeError:  # its window went, with this and its signals, without anybody saying so
            return False
        return True

    def tell(self, error: BaseException, again: Callable[[], None] | None = None) -> None:
        """Tell the user, in the form that helps her. `again` tries anew, where that makes sense."""
        if isinstance(error, Cancelled):
            self._notifications.tell(tr("Cancelled."))
        elif isinstance(error, NothingToUndo):
            self._notifications.tell(translated(error.what))
        elif isinstance(error, EnvironmentFault) and not isinstance(error, ProjectAway):
            self._ask(error, again)
        elif isinstance(error, AnnotatorError):
            log.info("refused: %s", error)
            offers = [button for kind, button in self._offers.items() if isinstance(error, kind)]
            self._notifications.warn(translated(error.what), *offers, remedy=translated(error.remedy))
        else:
            self._report(error)

    def notice(self, noticed: Sequence[str]) -> None:
        """Tell what was noticed at opening, which is said once: it stays until it has been read."""
        if noticed:
            box = message_box(self._window, "info", translated(noticed[0]))
            box.setInformativeText("\n\n".join(map(translated, noticed[1:])))
            box.open()

    def _ask(self, error: EnvironmentFault, again: Callable[[], None] | None) -> None:
        log.warning("environment: %s", error)
        if error.what in self._open:
            return  # the same fault of several reads is one dialog
        box = message_box(self._window, "triangle-alert", translated(error.what))
        box.setInformativeText(
            translated(error.remedy) or tr("What you did before is kept. This last step was not done.")
        )
        box.addButton(QMessageBox.StandardButton.Close)
        if again is not None:
            retry = box.addButton(QMessageBox.StandardButton.Retry)
            retry.clicked.connect(again)
        self._open.add(error.what)
        box.finished.connect(lambda _: self._open.discard(error.what))
        box.open()

    def _report(self, error: BaseException) -> None:
        report = crash_report(error)
        log.critical("a bug:\n%s", report)
        last = traceback.extract_tb(error.__traceback__)[-1:]
        place = f"{type(error).__name__} {last[0].filename}:{last[0].lineno}" if last else type(error).__name__
        if place in self._open:
            return  # a fault in painting would open a dialog for every frame
        self._open.add(place)
        dialog = CrashDialog(report, self._window)
        dialog.finished.connect(lambda _: self._open.discard(place))
        dialog.open()


class CrashDialog(QDialog):
    """Shows a crash report, to be copied whole."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong in Annotator"))
        self.resize(720, 440)
        words = QLabel(
            tr(
                "This is a fault of the program, not of yours. Everything you did before is saved. "
                "Copy the report and send it to whoever looks after the program; it holds no text of your articles "
                "but what the fault itself names."
            )
        )
        words.setWordWrap(True)
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("Crash report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (words, self._text, buttons):
            column.addWidget(widget)


def crash_report(error: BaseException) -> str:
    """Return what a maintainer needs to know about a bug."""
    head = (
        f"Annotator {__version__}, Python {platform.python_version()}, PySide {PySide6.__version__}, "
        f"{platform.platform()}, {QGuiApplication.platformName()}"
    )
    return head + "\n\n" + scrubbed("".join(traceback.format_exception(error)))
