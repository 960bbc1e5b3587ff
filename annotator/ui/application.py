"""Starts the window: the application object, fonts, theme, logging, and what catches what nobody caught.

Nothing slow is imported here: the database libraries are loaded on a worker, after the window was painted.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator import __version__, paths
from annotator.addresses import scrubbed
from annotator.config import SETTINGS_FILE, load_settings
from annotator.ui.garbage import look_for_garbage_again
from annotator.ui.heap import let_large_blocks_go
from annotator.ui.language import speak
from annotator.ui.main_window import MainWindow
from annotator.ui.state import WindowState
from annotator.ui.theme import apply_theme, chosen_theme, load_fonts

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_LOG_FILES = 5


def main(argv: Sequence[str]) -> int:
    """Open the window on the project named by the first argument, else the default one; return the exit status."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["annotator", *argv])
    app.setApplicationName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.annotator.Annotator")
    before = qInstallMessageHandler(_from_qt)
    load_fonts()
    window = open_window(app, argv[0] if argv else None)
    try:
        status = app.exec()
    finally:
        window.faults.unwatch()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(window)  # now, with all that is in it, and not whenever Python gets to it
        look_for_garbage_again()
        qInstallMessageHandler(before)
    log.info("end")
    return status


def open_window(app: QApplication, target: str | None) -> MainWindow:
    """Show the window, and open a project in it once it has been painted."""
    let_large_blocks_go()
    folder = paths.settings_dir()
    settings_file = folder / SETTINGS_FILE
    troubles: list[str] = []
    settings = load_settings(settings_file, troubles.append)
    speak(app, os.environ.get("ANNOTATOR_LANGUAGE", settings.language))
    theme = chosen_theme(settings.theme)
    apply_theme(app, theme)
    window = MainWindow(settings, settings_file, WindowState(folder / "window.ini"), theme)
    window.setWindowIcon(_icon())
    window.faults.watch()
    window.painted.connect(lambda: start_logging(paths.log_dir()))
    if troubles:
        window.painted.connect(lambda: window.notifications.warn("\n".join(troubles)))
    window.painted.connect(lambda: window.open_project(target))
    window.show()
    return window


def _icon() -> QIcon:
    icon = QIcon()
    try:
        for file in sorted(paths.resource("icons", "app").glob("*.png")):
            icon.addFile(str(file))
    except FileNotFoundError:
        log.warning("the program's icon is missing")
    return icon


def start_logging(folder: Path) -> None:
    """Log to a file of the log folder, kept small."""
    from logging.handlers import RotatingFileHandler  # after the first paint: it brings sockets and pickle along

    root = logging.getLogger()
    if not any(isinstance(handler, RotatingFileHandler) for handler in root.handlers):
        handler = RotatingFileHandler(
            folder / "annotator.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
        )
        handler.setFormatter(_Scrubbed("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
        root.setLevel(logging.INFO)
    log.info("Annotator %s, Python %s", __version__, sys.version.split()[0])


class _Scrubbed(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return scrubbed(super().format(record))


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)
    logging.getLogger("qt").log(level, "%s %s", message, context.category or "")
