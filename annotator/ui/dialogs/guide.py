"""The user guide that came with the program, read in a window of its own, in the colours of the program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton, QTextBrowser, QWidget

from annotator.ui.desktop import open_in_system
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
"""The page's own is for browsers: Qt knows no dark and light in it, and would take the light one's boxes."""


class GuideDialog(Dialog):
    """Shows one page; its inner links are followed here, others by the browser."""

    def __init__(self, page: Path, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(tr("User guide"), parent, 640)
        self.resize(860, 760)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("User guide"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(16)
        self._address = QUrl.fromLocalFile(str(page))
        self.page.document().setBaseUrl(self._address)
        keys = f"code {{ color: {theme.hex('text')}; background: {theme.hex('window')}; }}"
        self.page.document().setDefaultStyleSheet(f"{keys} a {{ color: {theme.hex('accent')}; }}")
        self.page.setHtml(_STYLE.sub("", page.read_text(encoding="utf-8")))
        self.page.anchorClicked.connect(self._follow)
        self.column.addWidget(self.page, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(close)
        self.page.setFocus()

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() or url.path() == self._address.path():
            self.page.scrollToAnchor(url.fragment())
        else:
            open_in_system(url)
