"""Shows a page of the past: to be read, selected and copied, its links reached by keyboard; it loads nothing."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN = 16


class AsOfBrowser(QTextBrowser):
    """A page; what a link means is its reader's."""

    followed = Signal(str)
    """The target of a link that was followed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    def show_page(self, html: str) -> None:
        """Show a page from its beginning."""
        self.setHtml(html)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None
