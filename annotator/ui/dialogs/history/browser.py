"""Shows a page of the past: to be read, selected and copied, its links reached by keyboard; it loads nothing."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.ui.scaling import scale_of, scaled_sheet, tells_of_scale

_MARGIN = 16
_LOOK = re.compile(r'style="[^"]*"')  # in the words of a page a quotation mark is escaped


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
        self._html = ""
        self._scale = 1.0
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    def show_page(self, html: str) -> None:
        """Show a page from its beginning, as large as what it stands in."""
        self._html, self._scale = html, scale_of(self)
        grown = _LOOK.sub(lambda look: scaled_sheet(look[0], self._scale), html) if self._scale != 1.0 else html
        self.setHtml(grown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event) and scale_of(self) != self._scale:
            self.show_page(self._html)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None
