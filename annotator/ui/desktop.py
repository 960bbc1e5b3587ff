"""Opening a folder, a file or a page in the system's own programs, told where that fails. Nothing is sent anywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices


class _Opener(QObject):
    failed = Signal(str)
    """What the system could not open."""


opener = _Opener()
"""Tells the window what could not be opened."""


def open_in_system(url: QUrl) -> None:
    """Open something with the program that the system has for it; where there is none, the window says so."""
    if not QDesktopServices.openUrl(url):
        opener.failed.emit(url.toLocalFile() if url.isLocalFile() else url.toString())


def open_file(file: Path) -> None:
    """Open a file with the program that the system has for it."""
    open_in_system(QUrl.fromLocalFile(str(file)))


def open_folder_of(file: Path) -> None:
    """Show the folder that a file is in."""
    open_file(file.parent)


def open_folder(folder: Path) -> None:
    """Show a folder."""
    open_file(folder)
