"""Asks which of the articles of a file is the new draft: the likest first, and chosen by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import percent_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.draft_reading import OfferedDraft

_NUMBER = int(Qt.ItemDataRole.UserRole)
_SHOWN = 2_000
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DraftChoiceDialog(Dialog):
    """A row an article of the file."""

    chosen = Signal(int)
    """The number of the article that is the draft."""

    def __init__(self, offered: Sequence[OfferedDraft], parent: QWidget) -> None:
        super().__init__(tr("New draft"), parent, 640)
        self.resize(640, 420)
        count = tr("The file holds %Ln article(s).", "", len(offered))
        self.say(count + " " + tr("Which one is the new draft?"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Articles of the file"))
        self.list.setHeaderLabels([tr("Article"), tr("The same"), tr("Length")])
        self.list.setRootIsDecorated(False)
        self.list.setProperty("role", "table")
        for column in (1, 2):
            self.list.headerItem().setTextAlignment(column, _AT_END)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for one in offered[:_SHOWN]:
            row = [one.title or tr("Untitled"), percent_words(one.share), tr("%Ln word(s)", "", one.words)]
            item = QTreeWidgetItem(row)
            item.setData(0, _NUMBER, one.number)
            for column in (1, 2):
                item.setTextAlignment(column, _AT_END)
            self.list.addTopLevelItem(item)
        self.list.itemActivated.connect(lambda _item, _column: self._choose())
        self.column.addWidget(self.list, 1)
        cancel, take = QPushButton(tr("Cancel")), QPushButton(tr("Take it as the new draft"))
        cancel.clicked.connect(self.reject)
        take.clicked.connect(self._choose)
        self.buttons(cancel, take)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus()

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            number = int(item.data(0, _NUMBER))
            self.accept()
            self.chosen.emit(number)
