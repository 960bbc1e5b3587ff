"""Showing a folder or a page in the system's own programs. Nothing is sent anywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder_of(file: Path) -> None:
    """Show the folder that a file is in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def open_folder(folder: Path) -> None:
    """Show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
