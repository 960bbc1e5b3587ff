"""The user guide that came with the program, read in a window of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton, QTextBrowser, QWidget

from annotator.ui.desktop import open_in_system
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr


class GuideDialog(Dialog):
    """Shows one page; its inner links are followed here, others by the browser."""

    def __init__(self, page: Path, parent: QWidget) -> None:
        super().__init__(tr("User guide"), parent, 640)
        self.resize(860, 760)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("User guide"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(16)
        self.page.setSource(QUrl.fromLocalFile(str(page)))
        self.page.anchorClicked.connect(self._follow)
        self.column.addWidget(self.page, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(close)
        self.page.setFocus()

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() or url.path() == self.page.source().path():
            self.page.scrollToAnchor(url.fragment())
        else:
            open_in_system(url)
